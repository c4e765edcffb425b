package main

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/cmd/taoctl/internal/amount"
	"github.com/taochain/taochain/cmd/taoctl/internal/artifact"
	"github.com/taochain/taochain/cmd/taoctl/internal/remote"
	"github.com/taochain/taochain/cmd/taoctl/internal/revert"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

// foresee makes a signer's call without sending it, and reads what it returns.
func foresee[T any](a *author, call remote.Call, unpack func([]byte) (T, error)) (T, error) {
	out, err := a.client.CallContractAtHash(a.ctx, ethereum.CallMsg{From: a.signer.Address, To: &call.To, Value: call.Value, Data: call.Data}, a.Header.Hash())
	if err != nil {
		var none T
		return none, revert.ChainError(err)
	}
	return unpack(out)
}

// tokenWriteData is a deposit, a redemption or a transfer: what it gives now, and the least that is accepted.
type tokenWriteData struct {
	writeData
	Token    asset         `json:"token"`
	Pays     amount.Token  `json:"pays"`
	Receives *amount.Token `json:"receives,omitempty"`
	Least    *amount.Token `json:"least,omitempty"`
	Receiver string        `json:"receiver"`
	Hotkey   *accountRef   `json:"hotkey,omitempty"`
	Before   amount.Token  `json:"tokensBefore"`
	After    *amount.Token `json:"tokensAfter,omitempty"`
}

func (d *tokenWriteData) record() *term.Table {
	t := term.NewRecord().Add("token", "Token", d.Token.Address.Hex()).Add("pays", "Pays", d.Pays.String())
	if d.Receives != nil {
		t.Add("receives", "Receives", d.Receives.String())
	}
	if d.Least != nil {
		t.Add("least", "At least", d.Least.String())
	}
	if d.Hotkey != nil {
		t.Add("hotkey", "Hotkey", d.Hotkey.String())
	}
	t.Add("receiver", "Receiver", d.Receiver).Add("tokensBefore", "Tokens before", d.Before.String())
	if d.After != nil {
		t.Add("tokensAfter", "Tokens after", d.After.String())
	}
	return t
}

// writeToken is write for a command on a token, with what the signer has of it.
func (in *invocation) writeToken(text string) (*author, *tokenWriteData, []probe, error) {
	a, err := in.write()
	if err == nil {
		err = a.requireNoProxy()
	}
	if err != nil {
		return nil, nil, nil, err
	}
	token, err := a.tokenOnly(text)
	if err != nil {
		return nil, nil, nil, err
	}
	d := &tokenWriteData{Token: token, Receiver: a.signer.Address.Hex()}
	before, probes, err := a.holding(token, a.signer.Address, &d.After)
	d.Before = before
	return a, d, probes, err
}

// expect notes what a call gives now and the least that is accepted of it.
func (d *tokenWriteData) expect(a *author, of asset, units *big.Int) (least *big.Int, err error) {
	share, err := a.in.slippage()
	if err != nil {
		return nil, err
	}
	receives, accepts := of.amount(units), of.amount(less(units, share))
	d.Receives, d.Least = &receives, &accepts
	return accepts.Units, nil
}

func tokenDeposit(in *invocation) (*term.Result, error) {
	args, err := in.arguments(2, 2)
	if err != nil {
		return nil, err
	}
	sum, err := amount.Parse(args[1])
	if err == nil && sum.Units == 0 {
		err = fmt.Errorf("%q: the amount is zero", args[1])
	}
	if err != nil {
		return nil, invalid("InvalidAmount", "Write for example 5tao, or 5a for staked alpha.", "%v", err).WithCause(err)
	}
	a, d, probes, err := in.writeToken(args[0])
	if err != nil {
		return nil, err
	}
	if sum.Kind == amount.TAO {
		return a.depositTAO(d, probes, sum)
	}
	return a.depositStake(d, probes, sum)
}

func (a *author) depositTAO(d *tokenWriteData, probes []probe, sum amount.Amount) (*term.Result, error) {
	hotkey, err := a.swapHotkey(d.Token, "native")
	if err == nil && hotkey == [32]byte{} {
		err = a.in.usage("MissingFlag", "the token has no validator yet: %s needs --hotkey", a.in.Command.HelpName)
	}
	if err != nil {
		return nil, err
	}
	if err := d.with(a, hotkey); err != nil {
		return nil, err
	}
	b, wei := remote.SubnetToken(), new(big.Int).Mul(new(big.Int).SetUint64(sum.Units), big.NewInt(1e9))
	d.Pays = tao.amount(wei)
	call := func(least *big.Int) remote.Call {
		return remote.Call{To: d.Token.Address, Data: b.PackDepositTao(hotkey, a.signer.Address, least), Value: wei}
	}
	shares, err := foresee(a, call(new(big.Int)), b.UnpackDepositTao)
	if err != nil {
		return nil, err
	}
	least, err := d.expect(a, d.Token, shares)
	if err != nil {
		return nil, err
	}
	return a.transact(transaction{known: artifact.All(), call: call(least), data: d, probes: probes, question: fmt.Sprintf("Deposit %s for about %s", d.Pays, d.Receives)})
}

// with notes the validator.
func (d *tokenWriteData) with(a *author, hotkey [32]byte) error {
	ref, err := a.account(hotkey)
	d.Hotkey = &ref
	return err
}

func (a *author) depositStake(d *tokenWriteData, probes []probe, sum amount.Amount) (*term.Result, error) {
	hotkey, err := a.hotkeyOrOwn()
	if err != nil {
		return nil, err
	}
	if err := d.with(a, hotkey); err != nil {
		return nil, err
	}
	b, alpha := remote.SubnetToken(), new(big.Int).SetUint64(sum.Units)
	d.Pays = alphaCoins.amount(alpha)
	batch := a.NewBatch()
	var netuid uint16
	var shares *big.Int
	remote.Add(batch, d.Token.Address, b.PackNetuid(), b.UnpackNetuid, &netuid)
	remote.Add(batch, d.Token.Address, b.PackConvertToShares(alpha), b.UnpackConvertToShares, &shares)
	if err := batch.Run(a.ctx); err != nil {
		return nil, err
	}
	stake, err := a.staked(hotkey, netuid)
	if err != nil {
		return nil, err
	}
	if uint64(stake) < sum.Units {
		return nil, invalid("InsufficientStake", "Give a smaller amount, or stake first: taoctl stake add.", "%s has %s with the hotkey %s on subnet %d", a.signer.Label(), amount.OfAlpha(stake), d.Hotkey, netuid)
	}
	least, err := d.expect(a, d.Token, shares)
	if err != nil {
		return nil, err
	}
	if rehearsed, err := a.allowStake(netuid, d.Token.Address, alpha, d); rehearsed != nil || err != nil {
		return rehearsed, err
	}
	return a.transact(transaction{
		known: artifact.All(),
		call:  remote.Call{To: d.Token.Address, Data: b.PackDepositStake(hotkey, alpha, a.signer.Address, least)}, data: d, probes: probes,
		question: fmt.Sprintf("Deposit %s for about %s", d.Pays, d.Receives),
	})
}

// allowStake is allow for staked alpha, by an allowance of the staking precompile.
func (a *author) allowStake(netuid uint16, spender common.Address, alpha *big.Int, data written) (*term.Result, error) {
	b, subnet := remote.Staking(), big.NewInt(int64(netuid))
	may, err := remote.Read(a.ctx, a.View, params.StakingAddress, b.PackAllowance(a.signer.Address, spender, subnet), b.UnpackAllowance)
	if err != nil || may.Cmp(alpha) >= 0 {
		return nil, err
	}
	return a.approve(remote.Call{To: params.StakingAddress, Data: b.PackApprove(spender, subnet, alpha)}, spender, "token", alphaCoins.amount(alpha), data)
}

func tokenRedeem(in *invocation) (*term.Result, error) {
	args, err := in.arguments(1, 2)
	if err != nil {
		return nil, err
	}
	if in.Bool("all") == (len(args) == 2) {
		return nil, in.usage("ConflictingFlags", "%s takes either AMOUNT or --all", in.Command.HelpName)
	}
	a, d, probes, err := in.writeToken(args[0])
	if err != nil {
		return nil, err
	}
	shares := d.Before.Units
	if len(args) == 2 {
		if shares, err = d.Token.parse(args[1]); err != nil {
			return nil, err
		}
	}
	if err := d.spend(a, shares); err != nil {
		return nil, err
	}
	b, me := remote.SubnetToken(), a.signer.Address
	ended, err := remote.Read(a.ctx, a.View, d.Token.Address, b.PackIsDissolved(), b.UnpackIsDissolved)
	if err != nil {
		return nil, err
	}
	gives, unpack := alphaCoins, b.UnpackRedeem
	pack := func(least *big.Int) []byte { return b.PackRedeem(shares, me, me, least) }
	switch {
	case ended:
		gives, unpack, pack = tao, b.UnpackRedeemDissolved, func(*big.Int) []byte { return b.PackRedeemDissolved(shares, me, me) }
	case in.Bool("tao"):
		gives, unpack, pack = asset{Symbol: tao.Symbol, Decimals: 9}, b.UnpackRedeemTao, func(least *big.Int) []byte { return b.PackRedeemTao(shares, me, me, least) }
	}
	units, err := foresee(a, remote.Call{To: d.Token.Address, Data: pack(new(big.Int))}, unpack)
	if err != nil {
		return nil, err
	}
	least, err := d.expect(a, gives, units)
	if err != nil {
		return nil, err
	}
	if ended {
		d.Least = nil
	}
	return a.transact(transaction{
		known: artifact.All(),
		call:  remote.Call{To: d.Token.Address, Data: pack(least)}, data: d, probes: probes, question: fmt.Sprintf("Redeem %s for about %s", d.Pays, d.Receives),
	})
}

// spend notes the tokens that are given, and refuses more than there are.
func (d *tokenWriteData) spend(a *author, units *big.Int) error {
	d.Pays = d.Token.amount(units)
	if units.Cmp(d.Before.Units) > 0 || units.Sign() == 0 {
		return invalid("InsufficientTokens", "taoctl token deposit makes more.", "%s has %s", a.signer.Label(), d.Before)
	}
	return nil
}

func tokenTransfer(in *invocation) (*term.Result, error) {
	args, err := in.arguments(3, 3)
	if err != nil {
		return nil, err
	}
	to, err := in.address(args[1])
	if err != nil {
		return nil, err
	}
	a, d, probes, err := in.writeToken(args[0])
	if err != nil {
		return nil, err
	}
	units, err := d.Token.parse(args[2])
	if err != nil {
		return nil, err
	}
	if err := d.spend(a, units); err != nil {
		return nil, err
	}
	d.Receiver = to.Hex()
	return a.transact(transaction{
		known: artifact.All(),
		call:  remote.Call{To: d.Token.Address, Data: remote.SubnetToken().PackTransfer(to, units)}, data: d, probes: probes,
		question: fmt.Sprintf("Send %s to %s", d.Pays, to),
	})
}
