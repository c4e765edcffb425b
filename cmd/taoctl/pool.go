package main

import (
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/taochain/taochain/amm/constantproduct"
	"github.com/taochain/taochain/cmd/taoctl/internal/amount"
	"github.com/taochain/taochain/cmd/taoctl/internal/artifact"
	"github.com/taochain/taochain/cmd/taoctl/internal/remote"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

var _ = register(poolCommand)

func poolCommand() *cli.Command {
	const token = "TOKEN is the netuid of a subnet that has a token, or the address of a token. "
	flags := func(more ...cli.Flag) []cli.Flag {
		return append([]cli.Flag{routerFlag(), tokenFactoryFlag()}, more...)
	}
	deadline := &cli.DurationFlag{Name: "deadline", Value: 10 * time.Minute, Usage: "`TIME` after which the transaction is refused, counted from the newest block"}
	return &cli.Command{
		Name:        "pool",
		Usage:       "liquidity pools of TAO and a token: show, create, add, remove",
		Description: "A pool lends its reserves to the traders of one token, who pay it a fee. Each token has one pool of the factory that the router of --router uses; taoctl swap trades there.",
		Subcommands: []*cli.Command{
			{
				Name: "show", Usage: "show a pool, and what an account has of it", ArgsUsage: "TOKEN [ACCOUNT]",
				Description: token + "Without ACCOUNT the shares are those of --from, if that is given.", Flags: flags(), Action: action(poolShow),
			},
			{
				Name: "create", Usage: "make the pool of a token", ArgsUsage: "TOKEN",
				Description: token + "Anybody may; it is empty then.", Flags: flags(), Action: action(poolCreate),
			},
			{
				Name: "add", Usage: "deposit TAO and tokens in a pool for shares", ArgsUsage: "TOKEN TAO [TOKENS]",
				Description: token + "TAO is an amount such as 5tao, TOKENS one such as 2.5SN1: the most to add. Without TOKENS it is what belongs to TAO at the pool's price; the first deposit needs " +
					"both, and makes the price. What does not fit the pool's price is not taken. The shares are at least those of the present reserves, less --slippage.",
				Flags: flags(deadline), Action: action(poolAdd),
			},
			{
				Name: "remove", Usage: "give shares back for TAO and tokens", ArgsUsage: "TOKEN [SHARES]",
				Description: token + "SHARES is a number of shares, for example 1.5; --all takes its place. Both amounts are at least those of the present reserves, less --slippage.",
				Flags:       flags(deadline, &cli.BoolFlag{Name: "all", Usage: "give all shares back"}), Action: action(poolRemove),
			},
		},
	}
}

// tokenPool is a token's pool; at is zero if nobody has made it.
type tokenPool struct {
	token         asset
	factory, at   common.Address
	wei, units    *big.Int
	supply, share *big.Int
	fee           uint64
}

// tokenPool reads the pool of the token that TOKEN names, and the shares of a holder.
func (s *session) tokenPool(text string, holder common.Address) (tokenPool, error) {
	p := tokenPool{}
	router, err := s.contractFlag("router", "SwapRouter")
	if err != nil {
		return p, err
	}
	if p.token, err = s.asset(text); err != nil {
		return p, err
	}
	if p.token.isTAO() {
		return p, s.in.usage("InvalidArgument", "a pool is named by its token, not by tao")
	}
	if p.factory, err = remote.Read(s.ctx, s.View, router, remote.SwapRouter().PackFactory(), remote.SwapRouter().UnpackFactory); err != nil {
		return p, err
	}
	f, b := remote.LiquidityPoolFactory(), remote.LiquidityPool()
	if p.at, err = remote.Read(s.ctx, s.View, p.factory, f.PackPoolOf(p.token.Address), f.UnpackPoolOf); err != nil || p.at == (common.Address{}) {
		return p, err
	}
	reserves, err := remote.Read(s.ctx, s.View, p.at, b.PackReserves(), b.UnpackReserves)
	if err != nil {
		return p, err
	}
	p.wei, p.units = reserves.ReserveWei, reserves.ReserveToken
	batch := s.NewBatch()
	var fee *big.Int
	remote.Add(batch, p.at, b.PackFee(), b.UnpackFee, &fee)
	remote.Add(batch, p.at, b.PackTotalSupply(), b.UnpackTotalSupply, &p.supply)
	remote.Add(batch, p.at, b.PackBalanceOf(holder), b.UnpackBalanceOf, &p.share)
	if err := batch.Run(s.ctx); err != nil {
		return p, err
	}
	p.fee = fee.Uint64()
	return p, nil
}

func (p tokenPool) shares(units *big.Int) amount.Token {
	return amount.Token{Units: units, Decimals: 18, Symbol: "shares"}
}

// require refuses a token without a pool.
func (p tokenPool) require() error {
	if p.at != (common.Address{}) {
		return nil
	}
	return invalid("NoPool", "taoctl pool create "+p.token.Address.Hex()+" makes it.", "the token %s has no pool of the factory %s yet", p.token.Address, p.factory)
}

// poolData is a pool for programs. Own is what the shares of Holder would give now.
type poolData struct {
	Block     uint64        `json:"block"`
	Pool      string        `json:"pool"`
	Token     asset         `json:"token"`
	TAO       amount.Token  `json:"tao"`
	Tokens    amount.Token  `json:"tokens"`
	Price     string        `json:"priceTao,omitempty"`
	Fee       string        `json:"fee"`
	Supply    amount.Token  `json:"supply"`
	Holder    string        `json:"holder,omitempty"`
	Shares    *amount.Token `json:"shares,omitempty"`
	OwnTAO    *amount.Token `json:"ownTao,omitempty"`
	OwnTokens *amount.Token `json:"ownTokens,omitempty"`
}

func poolShow(in *invocation) (*term.Result, error) {
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
	p, err := s.tokenPool(args[0], holder)
	if err == nil {
		err = p.require()
	}
	if err != nil {
		return nil, err
	}
	d := poolData{
		Block: s.Number(), Pool: p.at.Hex(), Token: p.token, TAO: tao.amount(p.wei), Tokens: p.token.amount(p.units),
		Fee: amount.Decimal(new(big.Int).SetUint64(p.fee), 4) + "%", Supply: p.shares(p.supply),
	}
	t := term.NewRecord().Add("pool", "Pool", d.Pool).Add("token", "Token", p.token.Address.Hex()).Add("tao", "TAO", d.TAO.String()).Add("tokens", "Tokens", d.Tokens.String())
	if p.units.Sign() > 0 {
		d.Price = new(big.Rat).Quo(wholeCoins(d.TAO), wholeCoins(d.Tokens)).FloatString(9)
		t.Add("price", "Price", d.Price+" TAO")
	}
	t.Add("fee", "Fee", d.Fee).Add("supply", "Shares of all", d.Supply.String())
	if holder != (common.Address{}) {
		shares, ownTAO, ownTokens := p.shares(p.share), tao.amount(p.part(p.share, p.wei)), p.token.amount(p.part(p.share, p.units))
		d.Holder, d.Shares, d.OwnTAO, d.OwnTokens = holder.Hex(), &shares, &ownTAO, &ownTokens
		t.Add("holder", "Holder", d.Holder).Add("shares", "Shares", shares.String()).Add("own", "Worth", fmt.Sprintf("%s and %s", ownTAO, ownTokens))
	}
	return &term.Result{Data: d, Table: t.Add("block", "Block", decimalOf(d.Block))}, nil
}

// part is the part of a reserve that shares would be paid.
func (p tokenPool) part(shares, reserve *big.Int) *big.Int {
	if p.supply.Sign() == 0 {
		return new(big.Int)
	}
	return constantproduct.PartDown(word(shares), word(reserve), word(p.supply)).ToBig()
}

// poolCreateData is a pool that was made.
type poolCreateData struct {
	writeData
	Token asset  `json:"token"`
	Pool  string `json:"pool"`
}

func (d *poolCreateData) record() *term.Table {
	return term.NewRecord().Add("token", "Token", d.Token.Address.Hex()).Add("pool", "Pool", d.Pool)
}

func poolCreate(in *invocation) (*term.Result, error) {
	args, err := in.arguments(1, 1)
	if err != nil {
		return nil, err
	}
	a, err := in.write()
	if err != nil {
		return nil, err
	}
	if err := a.requireNoProxy(); err != nil {
		return nil, err
	}
	p, err := a.tokenPool(args[0], a.signer.Address)
	if err != nil {
		return nil, err
	}
	if p.at != (common.Address{}) {
		return nil, invalid("PoolExists", "taoctl pool show "+args[0]+" shows it.", "the token %s has the pool %s already", p.token.Symbol, p.at)
	}
	f := remote.LiquidityPoolFactory()
	at, err := remote.Read(a.ctx, a.View, p.factory, f.PackAddressOf(p.token.Address), f.UnpackAddressOf)
	if err != nil {
		return nil, err
	}
	return a.transact(transaction{
		known: artifact.All(),
		call:  remote.Call{To: p.factory, Data: f.PackCreatePool(p.token.Address)}, data: &poolCreateData{Token: p.token, Pool: at.Hex()},
		question: fmt.Sprintf("Make the pool of %s and TAO at %s", p.token.Symbol, at),
	})
}
