package main

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/cmd/taoctl/internal/amount"
	"github.com/taochain/taochain/cmd/taoctl/internal/quote"
	"github.com/taochain/taochain/cmd/taoctl/internal/remote"
	"github.com/taochain/taochain/cmd/taoctl/internal/revert"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

func stakeRemove(in *invocation) (*term.Result, error) {
	all := in.Bool("all")
	least := 2
	if all || in.Bool("all-alpha") {
		least = 0
	}
	args, err := in.arguments(least, 2)
	switch {
	case err != nil:
		return nil, err
	case in.Bool("all-alpha") && (all || len(args) > 0):
		return nil, in.usage("ConflictingFlags", "--all-alpha sells on all subnets: give neither a NETUID nor --all")
	case len(args) == 0:
		return removeEverywhere(in, !all)
	}
	if all && (len(args) > 1 || in.Bool("partial")) {
		return nil, in.usage("ConflictingFlags", "--all sells the whole stake or nothing: give neither an AMOUNT nor --partial")
	}
	var alpha unit.Alpha
	if !all {
		if alpha, err = alphaAmount(args[1]); err != nil {
			return nil, err
		}
	}
	b, err := in.bound()
	if err != nil {
		return nil, err
	}
	a, n, hotkey, err := in.writePosition(args[0])
	if err != nil {
		return nil, err
	}
	stake, err := a.staked(hotkey, n.netuid)
	if err != nil {
		return nil, err
	}
	if all {
		alpha = stake
	}
	if err := a.requireStake(n.netuid, stake, alpha); err != nil {
		return nil, err
	}
	d, limit, err := a.quote(n.netuid, selling, uint64(alpha), b)
	if err != nil {
		return nil, err
	}
	return a.trade(hotkey, d, stake, packRemove(hotkey, n.netuid, alpha, limit, b.partial, all))
}

// requireStake refuses to use more stake than there is, or none.
func (a *author) requireStake(netuid uint16, stake, alpha unit.Alpha) error {
	if alpha <= stake && stake != 0 {
		return nil
	}
	message := fmt.Sprintf("the stake is %s, %s were asked for", amount.OfAlpha(stake), amount.OfAlpha(alpha))
	if stake == 0 {
		message = fmt.Sprintf("%s has no stake with this hotkey in subnet %d", a.signer.Label(), netuid)
	}
	e := term.NewError(term.Chain, "NotEnoughStakeToWithdraw", message, "taoctl stake list shows the stake; --hotkey chooses the hotkey.")
	e.Code = revert.InsufficientBalance
	return e
}

// packRemove chooses among the chain's four ways to unstake.
func packRemove(hotkey [32]byte, netuid uint16, alpha unit.Alpha, limit quote.Limit, partial, all bool) []byte {
	staking, id := remote.Staking(), big.NewInt(int64(netuid))
	units, price := new(big.Int).SetUint64(uint64(alpha)), new(big.Int).SetUint64(uint64(limit.Rao))
	switch {
	case all && limit.Set:
		return staking.PackRemoveStakeFullLimit(hotkey, id, price)
	case all:
		return staking.PackRemoveStakeFull(hotkey, id)
	case limit.Set:
		return staking.PackRemoveStakeLimit(hotkey, units, price, partial, id)
	}
	return staking.PackRemoveStake(hotkey, units, id)
}

// removeAllData is what unstaking everywhere did; for a dry run, what it would do.
type removeAllData struct {
	writeData
	Hotkey   accountRef    `json:"hotkey"`
	ToRoot   bool          `json:"toRoot"`
	Quotes   []tradeData   `json:"quotes"`
	Expected amount.Amount `json:"expected"`
}

func (d *removeAllData) record() *term.Table {
	t := term.NewRecord().Add("hotkey", "Hotkey", d.Hotkey.String())
	for _, q := range d.Quotes {
		t.Add(fmt.Sprintf("subnet%d", q.Netuid), fmt.Sprintf("Subnet %d", q.Netuid), fmt.Sprintf("%s for %s", q.Paid, q.Out))
	}
	title := "Receives"
	if d.ToRoot {
		title = "Staked on root"
	}
	return t.Add("expected", title, d.Expected.String())
}

// removeEverywhere sells the stake with one hotkey on all subnets; with toRoot all but root's, and the TAO is staked there.
func removeEverywhere(in *invocation, toRoot bool) (*term.Result, error) {
	if in.Bool("partial") || in.String("limit-price") != "" {
		return nil, in.usage("ConflictingFlags", "to sell on all subnets knows neither --partial nor --limit-price; --slippage bounds each sale")
	}
	b, err := in.bound()
	if err != nil {
		return nil, err
	}
	a, hotkey, err := in.writeHotkey()
	if err != nil {
		return nil, err
	}
	d := &removeAllData{ToRoot: toRoot, Quotes: []tradeData{}}
	if d.Hotkey, err = a.account(hotkey); err != nil {
		return nil, err
	}
	if err := a.quoteAll(d, hotkey, b); err != nil {
		return nil, err
	}
	data, question := remote.Staking().PackUnstakeAll(hotkey), fmt.Sprintf("Sell all stake with the hotkey %s on %d subnets for about %s", d.Hotkey, len(d.Quotes), d.Expected)
	if toRoot {
		data, question = remote.Staking().PackUnstakeAllAlpha(hotkey), fmt.Sprintf("Sell all alpha with the hotkey %s on %d subnets and stake about %s on root", d.Hotkey, len(d.Quotes), d.Expected)
	}
	return a.transact(transaction{call: remote.Call{To: params.StakingAddress, Data: data}, data: d, question: question})
}

// quoteAll fills in a quote for each stake. What the chain will leave unsold is left out.
func (a *author) quoteAll(d *removeAllData, hotkey [32]byte, b bound) error {
	netuids, err := remote.Read(a.ctx, a.View, params.SubnetAddress, remote.Subnet().PackGetSubnets(), remote.Subnet().UnpackGetSubnets)
	if err != nil {
		return err
	}
	open := map[uint16]bool{}
	if err := a.State(a.ctx, func(st *state.State) {
		for _, netuid := range netuids {
			open[netuid] = subnet.SubtokenEnabled.Get(st.Subnets.At(netuid).Slot)
		}
	}); err != nil {
		return err
	}
	var sum unit.Rao
	for _, netuid := range netuids {
		if netuid == params.Root && d.ToRoot {
			continue
		}
		stake, err := a.staked(hotkey, netuid)
		if err != nil {
			return err
		}
		if stake == 0 {
			continue
		}
		q, _, err := a.quote(netuid, selling, uint64(stake), b)
		if err == nil && !open[netuid] {
			err = errors.New("its alpha cannot be traded")
		}
		switch {
		case err != nil && term.AsError(err).Name == "SlippageBound":
			return err
		case err != nil:
			a.in.Note("subnet %d: %s stay staked: %v", netuid, amount.OfAlpha(stake), err)
			continue
		}
		a.in.Note("subnet %d: sells %s for about %s, fee %s; price %s, then %s", netuid, q.Paid, q.Out, q.Fee, q.PriceBefore, q.PriceAfter)
		d.Quotes = append(d.Quotes, q)
		sum = unit.AddSat(sum, unit.Rao(q.Out.Units))
	}
	d.Expected = amount.OfRao(sum)
	if len(d.Quotes) == 0 {
		e := term.NewError(term.Chain, "NotEnoughStakeToWithdraw", fmt.Sprintf("%s has no stake with this hotkey", a.signer.Label()), "taoctl stake list shows the stake; --hotkey chooses the hotkey.")
		e.Code = revert.InsufficientBalance
		return e
	}
	return nil
}
