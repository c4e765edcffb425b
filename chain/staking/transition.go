package staking

import (
	"github.com/taochain/taochain/amm"
	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
)

// Position is the stake of one coldkey with one hotkey on one subnet.
type Position struct {
	Coldkey, Hotkey params.ID
	Netuid          uint16
}

// transition is stake on its way from one position to another (economy.md 7.4).
type transition struct {
	from, to Position
	amount   unit.Alpha
	// limit bounds the ratio of the prices, origin to destination, in parts of 1e9; nil is no bound.
	limit *unit.Rao
	// partial cuts the amount to what the limit allows, instead of refusing.
	partial bool
	// toggled asks for transfers to be enabled on both subnets.
	toggled bool
}

// MoveStake moves stake of the coldkey to another hotkey, another subnet, or both: move_stake of economy.md 7.4. The
// amount is cut to the stake. Errors: SameNetuid, SubnetNotExists, SubtokenDisabled, HotKeyAccountNotExists,
// InsufficientLiquidity, AmountTooLow, StakeUnavailable, and those of the pools.
func (a *Area) MoveStake(coldkey, originHotkey, destinationHotkey params.ID, origin, destination uint16, amount unit.Alpha) error {
	tao, err := a.transition(transition{
		from: Position{coldkey, originHotkey, origin}, to: Position{coldkey, destinationHotkey, destination}, amount: amount,
	})
	if err != nil {
		return err
	}
	a.host.Events.Emit(event.StakeMoved.With(coldkey, originHotkey, destinationHotkey, origin, destination, tao))
	return nil
}

// TransferStake gives stake to another coldkey, with the same hotkey: transfer_stake of economy.md 7.4. The amount is
// cut to the stake. Errors: those of MoveStake, TransferDisallowed, LockHotkeyMismatch and AccountRejectsLockedAlpha.
func (a *Area) TransferStake(coldkey, destinationColdkey, hotkey params.ID, origin, destination uint16, amount unit.Alpha) error {
	tao, err := a.transition(transition{
		from: Position{coldkey, hotkey, origin}, to: Position{destinationColdkey, hotkey, destination}, amount: amount, toggled: true,
	})
	if err != nil {
		return err
	}
	a.host.Events.Emit(event.StakeTransferred.With(coldkey, destinationColdkey, hotkey, origin, destination, tao))
	return nil
}

// SwapStake moves stake to another subnet, with the same hotkey: swap_stake of economy.md 7.4. The amount is cut to the
// stake. Errors: those of MoveStake.
func (a *Area) SwapStake(coldkey, hotkey params.ID, origin, destination uint16, amount unit.Alpha) error {
	return a.swapStake(transition{
		from: Position{coldkey, hotkey, origin}, to: Position{coldkey, hotkey, destination}, amount: amount,
	})
}

// SwapStakeLimit is SwapStake as long as the ratio of the prices, origin to destination, is not below the limit in parts
// of 1e9 (amm.md, section 10). Without partial, an amount over the maximum at that ratio is refused with
// SlippageTooHigh; with it, the amount is cut. Further errors: PriceLimitExceeded.
func (a *Area) SwapStakeLimit(coldkey, hotkey params.ID, origin, destination uint16, amount unit.Alpha, limit unit.Rao, partial bool) error {
	return a.swapStake(transition{
		from: Position{coldkey, hotkey, origin}, to: Position{coldkey, hotkey, destination}, amount: amount,
		limit: &limit, partial: partial,
	})
}

func (a *Area) swapStake(t transition) error {
	tao, err := a.transition(t)
	if err != nil {
		return err
	}
	a.host.Events.Emit(event.StakeSwapped.With(t.from.Coldkey, t.from.Hotkey, t.from.Netuid, t.to.Netuid, tao))
	return nil
}

// transition makes the checks of economy.md 7.4 in their order and moves the stake. It returns the TAO that the stake
// brought, or within one subnet the value of the stake.
func (a *Area) transition(t transition) (unit.Rao, error) {
	t.amount = min(t.amount, a.Stake(t.from.Hotkey, t.from.Coldkey, t.from.Netuid))
	most := t.amount
	crossing := t.from.Netuid != t.to.Netuid
	if crossing && t.limit != nil {
		var err error
		if most, err = a.pools.MaxMove(t.from.Netuid, t.to.Netuid, *t.limit); err != nil {
			return 0, err
		}
	}
	if err := a.checkTransition(t, most); err != nil {
		return 0, err
	}
	if crossing {
		return a.cross(t.from, t.to, min(t.amount, most))
	}
	return a.reassign(t.from, t.to, t.amount)
}

// checkTransition makes the checks; most is what the limit allows.
func (a *Area) checkTransition(t transition, most unit.Alpha) error {
	crossing := t.from.Netuid != t.to.Netuid
	if t.from == t.to {
		return fault.SameNetuid.With(t.from.Netuid)
	}
	for _, netuid := range []uint16{t.from.Netuid, t.to.Netuid} {
		if _, err := a.subnets.Get(netuid); err != nil {
			return err
		}
	}
	if err := a.eachSubnet(t, subnet.SubtokenEnabled, fault.SubtokenDisabled); err != nil {
		return err
	}
	for _, hotkey := range []params.ID{t.from.Hotkey, t.to.Hotkey} {
		if err := a.requireHotkey(hotkey); err != nil {
			return err
		}
	}
	if crossing {
		sim, err := a.pools.At(t.from.Netuid).SimSell(t.amount)
		switch {
		case err != nil:
			return fault.InsufficientLiquidity.With(t.from.Netuid, t.amount)
		case sim.Out <= params.DefaultMinStake:
			return fault.AmountTooLow.With(sim.Out, uint64(params.DefaultMinStake+1))
		case !t.partial && t.amount > most:
			return fault.SlippageTooHigh.With(t.amount, most)
		}
	}
	if t.toggled {
		if err := a.eachSubnet(t, subnet.TransfersEnabled, fault.TransferDisallowed); err != nil {
			return err
		}
	}
	if crossing {
		return a.checkAvailable(t.from.Coldkey, t.from.Netuid, t.amount)
	}
	return nil
}

// eachSubnet refuses if the switch is off on either subnet.
func (a *Area) eachSubnet(t transition, enabled storage.Field[bool], refusal *fault.Kind) error {
	for _, netuid := range []uint16{t.from.Netuid, t.to.Netuid} {
		if !enabled.Get(a.subnets.At(netuid).Slot) {
			return refusal.With(netuid)
		}
	}
	return nil
}

// cross sells at the origin and buys at the destination. One of the two fees is dropped: the origin's if that is root,
// else the destination's. What brings too little to buy with stays as TAO. Only a limit can cut the proceeds that far,
// and only swap_stake_limit has one, so the TAO is with the right coldkey.
func (a *Area) cross(from, to Position, amount unit.Alpha) (unit.Rao, error) {
	fromRoot := from.Netuid == params.Root
	tao, err := a.Sell(from.Coldkey, from.Hotkey, from.Netuid, amount, amm.LimitPrice(amm.MinPrice), fromRoot)
	if err != nil || tao < params.DefaultMinStake {
		return tao, err
	}
	a.delegateUnlessOwned(to.Hotkey, to.Coldkey)
	_, err = a.buyFor(from.Coldkey, to.Coldkey, to.Hotkey, to.Netuid, tao, amm.LimitPrice(amm.MaxPrice), !fromRoot)
	return tao, err
}

// TransferWithin gives stake to another coldkey on the same subnet and with the same hotkey, whatever the subnet's switches
// say: the protocol pays a lease's contributors so. Errors: NotEnoughStakeToWithdraw, AmountTooLow, and those of a lock.
func (a *Area) TransferWithin(from, to, hotkey params.ID, netuid uint16, amount unit.Alpha) error {
	if stake := a.Stake(hotkey, from, netuid); stake < amount {
		return fault.NotEnoughStakeToWithdraw.With(stake, amount)
	}
	_, err := a.reassign(Position{from, hotkey, netuid}, Position{to, hotkey, netuid}, amount)
	return err
}

// reassign gives stake to another hotkey or coldkey of the same subnet, without a trade. A lock follows it.
func (a *Area) reassign(from, to Position, amount unit.Alpha) (unit.Rao, error) {
	netuid := from.Netuid
	all := func() unit.Alpha { return a.ColdkeyStake(from.Coldkey, netuid) }
	if err := a.locks.Transfer(from.Coldkey, to.Coldkey, netuid, amount, all); err != nil {
		return 0, err
	}
	value := unit.Rao(a.pools.At(netuid).Price().MulFloorSat(fixed.U64F64FromUint64(uint64(amount))).FloorUint64Sat())
	if value < params.DefaultMinStake {
		return 0, fault.AmountTooLow.With(value, uint64(params.DefaultMinStake))
	}
	a.debit(from.Hotkey, from.Coldkey, netuid, amount)
	a.Credit(to.Hotkey, to.Coldkey, netuid, amount)
	if netuid == params.Root {
		a.adjustRootClaimed(from.Hotkey, from.Coldkey, amount, false)
		a.adjustRootClaimed(to.Hotkey, to.Coldkey, amount, true)
	}
	a.host.Events.Emit(event.StakeRemoved.With(from.Coldkey, from.Hotkey, netuid, value, amount, uint64(0)))
	a.host.Events.Emit(event.StakeAdded.With(to.Coldkey, to.Hotkey, netuid, value, amount, uint64(0)))
	return value, nil
}
