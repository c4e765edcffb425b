package main

import (
	"fmt"
	"math/big"

	"github.com/holiman/uint256"

	"github.com/taochain/taochain/amm/constantproduct"
	"github.com/taochain/taochain/cmd/taoctl/internal/amount"
	"github.com/taochain/taochain/cmd/taoctl/internal/artifact"
	"github.com/taochain/taochain/cmd/taoctl/internal/remote"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

// word is a number of a contract, which has at most 256 bits.
func word(n *big.Int) *uint256.Int { return uint256.MustFromBig(n) }

// poolLiquidityData is a deposit or a withdrawal: what the present reserves give for it, and the least that is accepted.
type poolLiquidityData struct {
	writeData
	Token        asset         `json:"token"`
	Pool         string        `json:"pool"`
	TAO          amount.Token  `json:"tao"`
	Tokens       amount.Token  `json:"tokens"`
	Shares       amount.Token  `json:"shares"`
	LeastShares  *amount.Token `json:"leastShares,omitempty"`
	LeastTAO     *amount.Token `json:"leastTao,omitempty"`
	LeastTokens  *amount.Token `json:"leastTokens,omitempty"`
	SharesBefore amount.Token  `json:"sharesBefore"`
	SharesAfter  *amount.Token `json:"sharesAfter,omitempty"`
}

func (d *poolLiquidityData) record() *term.Table {
	t := term.NewRecord().Add("pool", "Pool", d.Pool).Add("tao", "TAO", d.TAO.String()).Add("tokens", "Tokens", d.Tokens.String()).Add("shares", "Shares", d.Shares.String())
	for _, least := range []struct {
		key, title string
		value      *amount.Token
	}{{"leastShares", "Shares, at least", d.LeastShares}, {"leastTao", "TAO, at least", d.LeastTAO}, {"leastTokens", "Tokens, at least", d.LeastTokens}} {
		if least.value != nil {
			t.Add(least.key, least.title, least.value.String())
		}
	}
	t.Add("sharesBefore", "Shares before", d.SharesBefore.String())
	if d.SharesAfter != nil {
		t.Add("sharesAfter", "Shares after", d.SharesAfter.String())
	}
	return t
}

// writePool is write for a command on a pool that exists.
func (in *invocation) writePool(token string) (*author, tokenPool, *big.Int, amount.Percent, error) {
	if err := in.checkDeadline(); err != nil {
		return nil, tokenPool{}, nil, 0, err
	}
	share, err := in.slippage()
	if err != nil {
		return nil, tokenPool{}, nil, 0, err
	}
	a, err := in.write()
	if err == nil {
		err = a.requireNoProxy()
	}
	if err != nil {
		return nil, tokenPool{}, nil, 0, err
	}
	p, err := a.tokenPool(token, a.signer.Address)
	if err == nil {
		err = p.require()
	}
	return a, p, a.deadline(), share, err
}

// less is a number less a share of it, rounded down.
func less(n *big.Int, share amount.Percent) *big.Int { return (amount.Whole - share).OfBigDown(n) }

// deposit works out what a deposit of up to wei and tokens takes and gives; tokens is nil for what belongs to wei at the pool's price.
func (p tokenPool) deposit(in *invocation, wei, tokens *big.Int) (takesWei, takesTokens, shares *big.Int, err error) {
	small := invalid("NothingGained", "Give a larger amount.", "the amount is too small to give a share")
	if p.supply.Sign() == 0 {
		if tokens == nil {
			return nil, nil, nil, in.usage("MissingArgument", "the pool is empty: the first deposit needs TAO and TOKENS, and makes the price")
		}
		all := constantproduct.FirstSharesDown(word(wei), word(tokens)).ToBig()
		if shares = all.Sub(all, big.NewInt(constantproduct.MinimumLiquidity)); shares.Sign() <= 0 {
			return nil, nil, nil, small
		}
		return wei, tokens, shares, nil
	}
	if tokens == nil {
		// Rounded up, so that TAO alone decides how many shares there are.
		tokens = new(big.Int).Mul(wei, p.units)
		tokens.Add(tokens, new(big.Int).Sub(p.wei, big.NewInt(1))).Quo(tokens, p.wei)
	}
	made := constantproduct.SharesDown(word(wei), word(tokens), word(p.wei), word(p.units), word(p.supply))
	if made.IsZero() {
		return nil, nil, nil, small
	}
	return constantproduct.PartUp(made, word(p.wei), word(p.supply)).ToBig(), constantproduct.PartUp(made, word(p.units), word(p.supply)).ToBig(), made.ToBig(), nil
}

func poolAdd(in *invocation) (*term.Result, error) {
	args, err := in.arguments(2, 3)
	if err != nil {
		return nil, err
	}
	wei, err := tao.parse(args[1])
	if err != nil {
		return nil, err
	}
	a, p, deadline, slippage, err := in.writePool(args[0])
	if err != nil {
		return nil, err
	}
	var tokens *big.Int
	if len(args) == 3 {
		if tokens, err = p.token.parse(args[2]); err != nil {
			return nil, err
		}
	}
	if wei.BitLen() > 112 || tokens != nil && tokens.BitLen() > 112 {
		return nil, invalid("AmountTooLarge", "Give a smaller amount.", "a pool holds less than 2^112 units of each")
	}
	takesWei, takesTokens, shares, err := p.deposit(in, wei, tokens)
	if err != nil {
		return nil, err
	}
	// The reserves may move before the deposit: what TOKENS did not bound has the slippage as room.
	most := tokens
	if most == nil {
		most = new(big.Int).Add(takesTokens, slippage.OfBigDown(takesTokens))
	}
	least := p.shares(less(shares, slippage))
	d := &poolLiquidityData{
		Token: p.token, Pool: p.at.Hex(), TAO: tao.amount(takesWei), Tokens: p.token.amount(takesTokens), Shares: p.shares(shares), LeastShares: &least,
		SharesBefore: p.shares(p.share),
	}
	if rehearsed, err := a.allow(p.token, p.at, "LiquidityPool", most, d); rehearsed != nil || err != nil {
		return rehearsed, err
	}
	return a.transact(transaction{
		known: artifact.All(),
		call:  remote.Call{To: p.at, Data: remote.LiquidityPool().PackAddLiquidity(most, least.Units, a.signer.Address, deadline), Value: wei}, data: d,
		question: fmt.Sprintf("Deposit %s and %s for %s", d.TAO, d.Tokens, d.Shares), probes: []probe{p.after(a, d)},
	})
}

// after reads the signer's shares after a transaction.
func (p tokenPool) after(a *author, d *poolLiquidityData) probe {
	b := remote.LiquidityPool()
	return probe{remote.Call{To: p.at, Data: b.PackBalanceOf(a.signer.Address)}, func(out []byte) error {
		units, err := b.UnpackBalanceOf(out)
		if err == nil {
			shares := p.shares(units)
			d.SharesAfter = &shares
		}
		return err
	}}
}

func poolRemove(in *invocation) (*term.Result, error) {
	args, err := in.arguments(1, 2)
	if err != nil {
		return nil, err
	}
	if in.Bool("all") == (len(args) == 2) {
		return nil, in.usage("ConflictingFlags", "%s takes either SHARES or --all", in.Command.HelpName)
	}
	a, p, deadline, slippage, err := in.writePool(args[0])
	if err != nil {
		return nil, err
	}
	shares := p.share
	if len(args) == 2 {
		parsed, err := amount.ParseToken(args[1]+"token", "token", 18)
		if err != nil {
			return nil, invalid("InvalidAmount", "Write for example 1.5, or --all.", "SHARES is a number with up to 18 decimals, not %q", args[1]).WithCause(err)
		}
		shares = parsed.Units
	}
	switch {
	case shares.Cmp(p.share) > 0:
		return nil, invalid("InsufficientShares", "Give fewer, or --all.", "%s has %s", a.signer.Label(), p.shares(p.share))
	case shares.Sign() == 0:
		return nil, invalid("InsufficientShares", "taoctl pool add deposits.", "there are no shares to give back: %s has %s", a.signer.Label(), p.shares(p.share))
	}
	wei, tokens := p.part(shares, p.wei), p.part(shares, p.units)
	leastTAO, leastTokens := tao.amount(less(wei, slippage)), p.token.amount(less(tokens, slippage))
	d := &poolLiquidityData{
		Token: p.token, Pool: p.at.Hex(), TAO: tao.amount(wei), Tokens: p.token.amount(tokens), Shares: p.shares(shares), LeastTAO: &leastTAO, LeastTokens: &leastTokens,
		SharesBefore: p.shares(p.share),
	}
	return a.transact(transaction{
		known: artifact.All(),
		call:  remote.Call{To: p.at, Data: remote.LiquidityPool().PackRemoveLiquidity(shares, leastTAO.Units, leastTokens.Units, a.signer.Address, deadline)}, data: d,
		question: fmt.Sprintf("Give %s back for %s and %s", d.Shares, d.TAO, d.Tokens), probes: []probe{p.after(a, d)},
	})
}
