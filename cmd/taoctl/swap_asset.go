package main

import (
	"fmt"
	"math/big"
	"regexp"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/cmd/taoctl/internal/amount"
	"github.com/taochain/taochain/cmd/taoctl/internal/remote"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

// asset is what an order pays or buys: TAO, or an ERC-20 token.
type asset struct {
	// Address is zero for TAO.
	Address  common.Address `json:"address"`
	Symbol   string         `json:"symbol"`
	Decimals int            `json:"decimals"`
}

var tao = asset{Symbol: "TAO", Decimals: 18}

func (a asset) isTAO() bool { return a.Address == common.Address{} }

func (a asset) amount(units *big.Int) amount.Token {
	return amount.Token{Units: units, Decimals: a.Decimals, Symbol: a.Symbol}
}

// one is a whole coin in units.
func (a asset) one() *big.Int {
	return new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(a.Decimals)), nil)
}

// parse reads an amount over 0: of TAO with its units, of a token with its symbol.
func (a asset) parse(text string) (*big.Int, error) {
	if a.isTAO() {
		rao, err := taoAmount(text)
		if err != nil {
			return nil, err
		}
		return amount.ToWei(rao), nil
	}
	value, err := amount.ParseToken(text, a.Symbol, a.Decimals)
	if err == nil && value.Units.Sign() == 0 {
		err = fmt.Errorf("%q: the amount is zero", text)
	}
	if err != nil {
		return nil, invalid("InvalidAmount", "Write for example 2.5"+a.Symbol+".", "%v", err).WithCause(err)
	}
	return value.Units, nil
}

// unitName is a symbol that can be read behind a number and cannot disturb a terminal.
var unitName = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9._-]{0,31}$`)

func tokenFactoryFlag() cli.Flag {
	return &cli.StringFlag{Name: "token-factory", EnvVars: []string{"TAO_TOKEN_FACTORY"}, Usage: "`ADDRESS` of the SubnetTokenFactory, for tokens that are named by their netuid"}
}

func routerFlag() cli.Flag {
	return &cli.StringFlag{Name: "router", EnvVars: []string{"TAO_ROUTER"}, Usage: "`ADDRESS` of the SwapRouter"}
}

// contractFlag reads the address of a contract of the given name and refuses one without code.
func (s *session) contractFlag(flag, contract string) (common.Address, error) {
	text := s.in.String(flag)
	if text == "" {
		return common.Address{}, s.in.usage("MissingFlag", "%s needs --%s: the address of a %s", s.in.Command.HelpName, flag, contract)
	}
	return s.contractAt(text, contract)
}

func (s *session) contractAt(text, contract string) (common.Address, error) {
	if !common.IsHexAddress(text) {
		return common.Address{}, invalid("InvalidAddress", "Write 0x and 40 hexadecimal digits.", "the address of a %s is not %q", contract, text)
	}
	address := common.HexToAddress(text)
	code, err := s.code(address)
	if err != nil {
		return address, err
	}
	if len(code) == 0 {
		return address, invalid("NoContract", "Check the address and the network.", "there is no %s at %s in block %d: no code is there", contract, address, s.Number())
	}
	return address, nil
}

// asset reads tao, the netuid of a subnet with a token, or the address of a token.
func (s *session) asset(text string) (asset, error) {
	switch {
	case text == "tao" || text == "TAO":
		return tao, nil
	case common.IsHexAddress(text):
		address, err := s.contractAt(text, "token")
		if err != nil {
			return asset{}, err
		}
		return s.token(address)
	}
	n, err := s.subnet(text)
	if err != nil {
		return asset{}, err
	}
	factory, err := s.contractFlag("token-factory", "SubnetTokenFactory")
	if err != nil {
		return asset{}, err
	}
	address, err := remote.Read(s.ctx, s.View, factory, remote.SubnetTokenFactory().PackTokenOf(n.netuid), remote.SubnetTokenFactory().UnpackTokenOf)
	if err != nil {
		return asset{}, err
	}
	if address == (common.Address{}) {
		return asset{}, invalid("NoToken", fmt.Sprintf("taoctl token deploy %d makes it.", n.netuid), "subnet %d has no token of the factory %s yet", n.netuid, factory)
	}
	return s.token(address)
}

// token reads what a token says of itself.
func (s *session) token(address common.Address) (asset, error) {
	batch, b := s.NewBatch(), remote.SubnetToken()
	var symbol string
	var decimals uint8
	remote.Add(batch, address, b.PackSymbol(), b.UnpackSymbol, &symbol)
	remote.Add(batch, address, b.PackDecimals(), b.UnpackDecimals, &decimals)
	if err := batch.Run(s.ctx); err != nil || !amount.ValidDecimals(decimals) {
		e := invalid("NotAToken", "Name the token by its address, or by the netuid of its subnet.", "%s does not answer as an ERC-20 token", address)
		if err != nil {
			return asset{}, e.WithCause(err)
		}
		return asset{}, e
	}
	if !unitName.MatchString(symbol) || symbol == tao.Symbol {
		symbol = "token"
	}
	return asset{address, symbol, int(decimals)}, nil
}

// requireNoProxy refuses --proxy: a proxy calls precompiles only.
func (a *author) requireNoProxy() error {
	if a.real != nil {
		return a.in.usage("ConflictingFlags", "%s calls a contract, which no proxy can do: it takes no --proxy", a.in.Command.HelpName)
	}
	return nil
}

// approvalData is an ERC-20 allowance that a command needs before its own transaction.
type approvalData struct {
	writeData
	Spender   string       `json:"spender"`
	Allowance amount.Token `json:"allowance"`
}

func (d *approvalData) record() *term.Table {
	return term.NewRecord().Add("spender", "Spender", d.Spender).Add("allowance", "Allowance", d.Allowance.String())
}

// allow sees to it that a contract may take an amount of the signer's tokens; it sends an approval of that amount where there is less. It
// refuses what the signer does not have. In a dry run that would begin with the approval, its rehearsal is the result of the whole
// command, with the command's own data; otherwise the result is nil.
func (a *author) allow(token asset, spender common.Address, name string, units *big.Int, data written) (*term.Result, error) {
	b, batch := remote.SubnetToken(), a.NewBatch()
	var has, may *big.Int
	remote.Add(batch, token.Address, b.PackBalanceOf(a.signer.Address), b.UnpackBalanceOf, &has)
	remote.Add(batch, token.Address, b.PackAllowance(a.signer.Address, spender), b.UnpackAllowance, &may)
	if err := batch.Run(a.ctx); err != nil {
		return nil, err
	}
	if has.Cmp(units) < 0 {
		return nil, invalid("InsufficientTokens", "Give a smaller amount, or buy first: taoctl swap trade tao TOKEN AMOUNT.", "%s has %s, %s are needed", a.signer.Label(), token.amount(has), token.amount(units))
	}
	if may.Cmp(units) >= 0 {
		return nil, nil
	}
	return a.approve(remote.Call{To: token.Address, Data: b.PackApprove(spender, units)}, spender, name, token.amount(units), data)
}

// approve sends an approval; in a dry run it rehearses it for the command that would go on with data.
func (a *author) approve(call remote.Call, spender common.Address, name string, units amount.Token, data written) (*term.Result, error) {
	t := transaction{call: call, data: &approvalData{Spender: spender.Hex(), Allowance: units}, question: fmt.Sprintf("Allow the %s %s to take %s", name, spender, units)}
	if a.in.dryRun() {
		a.in.Note("first an allowance of %s for the %s would be sent, which is simulated here; what follows it cannot be", units, name)
		t.data = data
		return a.transact(t)
	}
	done, err := a.transact(t)
	if err != nil {
		return nil, err
	}
	a.in.Note("allowance of %s for the %s: transaction %s", units, name, done.Tx.Hash)
	return nil, nil
}

// priceOf is the protocol's price of a token over staked alpha, TAO in wei for one whole token; nil if it is none, or its subnet has ended.
func (s *session) priceOf(token asset) (*big.Rat, error) {
	b := remote.SubnetToken()
	netuid, err := remote.Read(s.ctx, s.View, token.Address, b.PackNetuid(), b.UnpackNetuid)
	if err != nil {
		return nil, nil //nolint:nilerr // an ERC-20 without a subnet
	}
	batch := s.NewBatch()
	var price, alpha *big.Int
	var ended bool
	remote.Add(batch, params.AlphaAddress, remote.Alpha().PackGetAlphaPrice(netuid), remote.Alpha().UnpackGetAlphaPrice, &price)
	remote.Add(batch, token.Address, b.PackConvertToAssets(token.one()), b.UnpackConvertToAssets, &alpha)
	remote.Add(batch, token.Address, b.PackIsDissolved(), b.UnpackIsDissolved, &ended)
	if err := batch.Run(s.ctx); err != nil || ended {
		return nil, err
	}
	return new(big.Rat).SetFrac(price.Mul(price, alpha), big.NewInt(1e9)), nil
}
