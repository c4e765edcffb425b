package main

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/taochain/taochain/cmd/taoctl/internal/amount"
	"github.com/taochain/taochain/cmd/taoctl/internal/artifact"
	"github.com/taochain/taochain/cmd/taoctl/internal/remote"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

var _ = register(tokenCommand)

func tokenCommand() *cli.Command {
	const token = "TOKEN is the netuid of a subnet that has a token, or the address of a token. "
	factory := tokenFactoryFlag()
	return &cli.Command{
		Name:        "token",
		Usage:       "tokens of staked alpha: show, deploy, deposit, redeem, transfer",
		Description: "The contract SubnetToken makes an ERC-20 of stake on one subnet: shares of a position with validators, worth more with every dividend. Each registration of a subnet has one.",
		Subcommands: []*cli.Command{
			{
				Name: "show", Usage: "show a token, and what an account has of it", ArgsUsage: "TOKEN [ACCOUNT]",
				Description: token + "Without ACCOUNT the balance is that of --from, if that is given.", Flags: []cli.Flag{factory}, Action: action(tokenShow),
			},
			{
				Name: "deploy", Usage: "make the token of a subnet", ArgsUsage: "NETUID",
				Description: "Anybody may. The address follows from the factory and the subnet's registration.", Flags: []cli.Flag{factory}, Action: action(tokenDeploy),
			},
			{
				Name: "deposit", Usage: "make tokens of TAO or of staked alpha", ArgsUsage: "TOKEN AMOUNT",
				Description: token + "AMOUNT of TAO (5tao) buys alpha and stakes it with --hotkey, or else with a validator that the token has already; AMOUNT of alpha (5a) is stake of --from with --hotkey, for which an " +
					"allowance is sent first. The validator needs a permit. The tokens are at least what the deposit gives now, less --slippage.",
				Flags: []cli.Flag{factory}, Action: action(tokenDeposit),
			},
			{
				Name: "redeem", Usage: "turn tokens back into staked alpha or TAO", ArgsUsage: "TOKEN AMOUNT",
				Description: token + "AMOUNT is one of tokens, for example 2.5SN1; --all takes its place. The alpha comes as stake with the token's validators, at least what the tokens are worth now, less --slippage. " +
					"Of a dissolved subnet TAO is paid.",
				Flags: []cli.Flag{factory, &cli.BoolFlag{Name: "all", Usage: "redeem all tokens"}, &cli.BoolFlag{Name: "tao", Usage: "sell the alpha, and get TAO"}}, Action: action(tokenRedeem),
			},
			{
				Name: "transfer", Usage: "send tokens to somebody", ArgsUsage: "TOKEN ACCOUNT AMOUNT",
				Description: token, Flags: []cli.Flag{factory}, Action: action(tokenTransfer),
			},
		},
	}
}

// alphaCoins is the unit in which a token counts its assets.
var alphaCoins = asset{Symbol: "alpha", Decimals: 9}

// tokenData is a token for programs. Worth is the alpha that one token gives.
type tokenData struct {
	Block      uint64        `json:"block"`
	Token      asset         `json:"token"`
	Netuid     uint16        `json:"netuid"`
	Supply     amount.Token  `json:"supply"`
	Assets     amount.Token  `json:"assets"`
	Worth      amount.Token  `json:"worth"`
	Dissolved  bool          `json:"dissolved"`
	Validators []accountRef  `json:"validators"`
	Holder     string        `json:"holder,omitempty"`
	Balance    *amount.Token `json:"balance,omitempty"`
}

// address reads an account that must have an address, which an id of 32 bytes alone does not tell.
func (in *invocation) address(text string) (common.Address, error) {
	resolver, err := in.resolver()
	if err != nil {
		return common.Address{}, err
	}
	return resolver.Address(text)
}

// optionalHolder is the address of the second argument, or that of --from; zero if there is neither.
func (in *invocation) optionalHolder(args []string) (common.Address, error) {
	switch {
	case len(args) == 2:
		return in.address(args[1])
	case in.String("from") != "":
		_, signer, err := in.signer()
		return signer.Address, err
	}
	return common.Address{}, nil
}

func tokenShow(in *invocation) (*term.Result, error) {
	args, err := in.arguments(1, 2)
	if err != nil {
		return nil, err
	}
	holder, err := in.optionalHolder(args)
	if err != nil {
		return nil, err
	}
	s, err := in.read()
	if err != nil {
		return nil, err
	}
	token, err := s.tokenOnly(args[0])
	if err != nil {
		return nil, err
	}
	d, b, batch := tokenData{Block: s.Number(), Token: token, Validators: []accountRef{}}, remote.SubnetToken(), s.NewBatch()
	var supply, assets, worth, balance *big.Int
	var hotkeys [][32]byte
	remote.Add(batch, token.Address, b.PackNetuid(), b.UnpackNetuid, &d.Netuid)
	remote.Add(batch, token.Address, b.PackTotalSupply(), b.UnpackTotalSupply, &supply)
	remote.Add(batch, token.Address, b.PackTotalAssets(), b.UnpackTotalAssets, &assets)
	remote.Add(batch, token.Address, b.PackConvertToAssets(token.one()), b.UnpackConvertToAssets, &worth)
	remote.Add(batch, token.Address, b.PackIsDissolved(), b.UnpackIsDissolved, &d.Dissolved)
	remote.Add(batch, token.Address, b.PackValidators(), b.UnpackValidators, &hotkeys)
	remote.Add(batch, token.Address, b.PackBalanceOf(holder), b.UnpackBalanceOf, &balance)
	if err := batch.Run(s.ctx); err != nil {
		return nil, invalid("NotASubnetToken", "taoctl token works with contracts SubnetToken.", "%s is no SubnetToken", token.Address).WithCause(err)
	}
	d.Supply, d.Assets, d.Worth = token.amount(supply), alphaCoins.amount(assets), alphaCoins.amount(worth)
	t := term.NewRecord().Add("token", "Token", token.Address.Hex()).Add("symbol", "Symbol", token.Symbol).Add("netuid", "Netuid", decimalOf(uint64(d.Netuid))).
		Add("supply", "Supply", d.Supply.String()).Add("assets", "Stake behind it", d.Assets.String()).Add("worth", "One is worth", d.Worth.String())
	if d.Dissolved {
		t.Add("dissolved", "Subnet", "dissolved: taoctl token redeem pays TAO")
	}
	refs, err := s.accounts(hotkeys)
	if err != nil {
		return nil, err
	}
	for i, hotkey := range hotkeys {
		d.Validators = append(d.Validators, refs[hotkey])
		t.Add(fmt.Sprintf("validator%d", i), "Validator", refs[hotkey].String())
	}
	if holder != (common.Address{}) {
		has := token.amount(balance)
		d.Holder, d.Balance = holder.Hex(), &has
		t.Add("holder", "Holder", d.Holder).Add("balance", "Balance", has.String())
	}
	return &term.Result{Data: d, Table: t.Add("block", "Block", decimalOf(d.Block))}, nil
}

// tokenOnly is asset without tao.
func (s *session) tokenOnly(text string) (asset, error) {
	token, err := s.asset(text)
	if err == nil && token.isTAO() {
		err = s.in.usage("InvalidArgument", "TOKEN is a netuid or an address, not tao")
	}
	return token, err
}

// tokenDeployData is a token that was made.
type tokenDeployData struct {
	writeData
	Netuid  uint16 `json:"netuid"`
	Token   string `json:"token"`
	Factory string `json:"factory"`
}

func (d *tokenDeployData) record() *term.Table {
	return term.NewRecord().Add("netuid", "Netuid", decimalOf(uint64(d.Netuid))).Add("token", "Token", d.Token)
}

func tokenDeploy(in *invocation) (*term.Result, error) {
	args, err := in.arguments(1, 1)
	if err != nil {
		return nil, err
	}
	a, n, err := in.writeSubnet(args[0])
	if err != nil {
		return nil, err
	}
	if err := a.requireNoProxy(); err != nil {
		return nil, err
	}
	factory, err := a.contractFlag("token-factory", "SubnetTokenFactory")
	if err != nil {
		return nil, err
	}
	f := remote.SubnetTokenFactory()
	has, err := remote.Read(a.ctx, a.View, factory, f.PackTokenOf(n.netuid), f.UnpackTokenOf)
	if err != nil {
		return nil, err
	}
	if has != (common.Address{}) {
		return nil, invalid("TokenExists", "taoctl token show "+args[0]+" shows it.", "subnet %d has the token %s already", n.netuid, has)
	}
	create := remote.Call{To: factory, Data: f.PackCreateToken(n.netuid)}
	token, err := foresee(a, create, f.UnpackCreateToken)
	if err != nil {
		return nil, err
	}
	return a.transact(transaction{
		known: artifact.All(),
		call:  create, data: &tokenDeployData{Netuid: n.netuid, Token: token.Hex(), Factory: factory.Hex()},
		question: fmt.Sprintf("Make the token of subnet %d at %s", n.netuid, token),
	})
}
