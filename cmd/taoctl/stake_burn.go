package main

import (
	"fmt"

	"github.com/urfave/cli/v2"

	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/cmd/taoctl/internal/amount"
	"github.com/taochain/taochain/cmd/taoctl/internal/remote"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

func stakeBurnCommand(bound string) *cli.Command {
	return &cli.Command{
		Name: "burn", Usage: "destroy alpha: staked, or bought for it", ArgsUsage: "NETUID AMOUNT",
		Description: "AMOUNT of alpha (5a) is taken from the stake; AMOUNT of TAO (5tao) buys alpha and destroys that. --all takes the whole stake in place of AMOUNT. Burned alpha is gone for good; " +
			"with --recycle as much may be emitted again. Without --hotkey the account of --from is its own hotkey." + bound,
		Flags: append(
			tradeFlags()[:2],
			&cli.BoolFlag{Name: "recycle", Usage: "recycle instead of burn"},
			&cli.BoolFlag{Name: "all", Usage: "the whole stake, in place of AMOUNT"},
		),
		Action: action(stakeBurn),
	}
}

// burnData is what destroying stake did; for a dry run, what it would do.
type burnData struct {
	writeData
	Netuid      uint16         `json:"netuid"`
	Hotkey      accountRef     `json:"hotkey"`
	Recycled    bool           `json:"recycled"`
	Amount      amount.Amount  `json:"amount"`
	StakeBefore amount.Amount  `json:"stakeBefore"`
	StakeAfter  *amount.Amount `json:"stakeAfter,omitempty"`
}

func (d *burnData) record() *term.Table {
	t := term.NewRecord().Add("netuid", "Netuid", decimalOf(uint64(d.Netuid))).Add("hotkey", "Hotkey", d.Hotkey.String()).
		Add("amount", "Destroyed", d.Amount.String()).Add("stakeBefore", "Stake before", d.StakeBefore.String())
	if d.StakeAfter != nil {
		t.Add("stakeAfter", "Stake after", d.StakeAfter.String())
	}
	return t
}

func stakeBurn(in *invocation) (*term.Result, error) {
	if !in.Bool("all") {
		args, err := in.arguments(2, 2)
		if err != nil {
			return nil, err
		}
		if v, err := amount.Parse(args[1]); err == nil && v.Kind == amount.TAO {
			return buyAndBurn(in, args)
		}
	}
	args, alpha, err := in.stakeArguments(1)
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
	if in.Bool("all") {
		alpha = stake
	}
	if err := a.requireStake(n.netuid, stake, alpha); err != nil {
		return nil, err
	}
	ref, err := a.account(hotkey)
	if err != nil {
		return nil, err
	}
	d := &burnData{Netuid: n.netuid, Hotkey: ref, Recycled: in.Bool("recycle"), Amount: amount.OfAlpha(alpha), StakeBefore: amount.OfAlpha(stake)}
	data, verb := remote.Staking().PackBurnAlpha(hotkey, bigOf(alpha), bigOf(n.netuid)), "Burn"
	if d.Recycled {
		data, verb = remote.Staking().PackRecycleAlpha(hotkey, bigOf(alpha), bigOf(n.netuid)), "Recycle"
	}
	return a.transact(transaction{
		call: remote.Call{To: params.StakingAddress, Data: data}, data: d,
		question: fmt.Sprintf("%s %s of subnet %d staked to %s, for nothing in return", verb, d.Amount, d.Netuid, ref),
		probes:   []probe{{stakeOf(hotkey, a.id, n.netuid), storeStake(&d.StakeAfter)}},
	})
}

// buyAndBurn is stakeBurn with TAO.
func buyAndBurn(in *invocation, args []string) (*term.Result, error) {
	tao, err := taoAmount(args[1])
	if err != nil {
		return nil, err
	}
	b, err := in.bound()
	if err != nil {
		return nil, err
	}
	a, n, hotkey, err := in.writePosition(args[0])
	if err != nil {
		return nil, err
	}
	d, limit, err := a.quote(n.netuid, buying, uint64(tao), b)
	if err != nil {
		return nil, err
	}
	stake, err := a.staked(hotkey, n.netuid)
	if err != nil {
		return nil, err
	}
	data, verb := remote.Staking().PackAddStakeBurn(hotkey, n.netuid, uint64(tao), limit.Set, uint64(limit.Rao)), "burn"
	if in.Bool("recycle") {
		data, verb = remote.Staking().PackAddStakeRecycle(hotkey, n.netuid, uint64(tao), limit.Set, uint64(limit.Rao)), "recycle"
	}
	return a.tradeAsking(hotkey, d, stake, data, fmt.Sprintf("Buy about %s of subnet %d for %s and %s it, for nothing in return,", d.Out, d.Netuid, d.Paid, verb))
}
