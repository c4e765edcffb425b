package staking

import (
	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
)

// BurnAlpha destroys stake of the coldkey for good: burn_alpha of economy.md 7.3. It stays in the alpha out of its pool.
// The amount is cut to the stake; 0 passes. Errors: SubnetNotExists, CannotBurnOrRecycleOnRootSubnet, SubtokenDisabled,
// HotKeyAccountNotExists, InsufficientLiquidity, StakeUnavailable.
func (a *Area) BurnAlpha(coldkey, hotkey params.ID, netuid uint16, amount unit.Alpha) error {
	amount, err := a.destroy(coldkey, hotkey, netuid, amount)
	if err != nil {
		return err
	}
	a.pools.At(netuid).BurnAlpha(amount)
	a.host.Events.Emit(event.AlphaBurned.With(coldkey, hotkey, netuid, amount))
	return nil
}

// RecycleAlpha is BurnAlpha for alpha that may be emitted again: it leaves the alpha out of its pool (recycle_alpha of
// economy.md 7.3).
func (a *Area) RecycleAlpha(coldkey, hotkey params.ID, netuid uint16, amount unit.Alpha) error {
	amount, err := a.destroy(coldkey, hotkey, netuid, amount)
	if err != nil {
		return err
	}
	a.pools.At(netuid).RecycleAlpha(amount)
	a.host.Events.Emit(event.AlphaRecycled.With(coldkey, hotkey, netuid, amount))
	return nil
}

// destroy takes the stake away and returns how much it was. The alpha is then nowhere: the caller books it.
func (a *Area) destroy(coldkey, hotkey params.ID, netuid uint16, amount unit.Alpha) (unit.Alpha, error) {
	s, err := a.subnets.Get(netuid)
	switch {
	case err != nil:
		return 0, err
	case netuid == params.Root:
		return 0, fault.CannotBurnOrRecycleOnRootSubnet.With()
	case !subnet.SubtokenEnabled.Get(s.Slot):
		return 0, fault.SubtokenDisabled.With(netuid)
	}
	if err := a.requireHotkey(hotkey); err != nil {
		return 0, err
	}
	amount = min(amount, a.Stake(hotkey, coldkey, netuid))
	if amount > a.pools.At(netuid).AlphaOut() {
		return 0, fault.InsufficientLiquidity.With(netuid, amount)
	}
	if err := a.checkAvailable(coldkey, netuid, amount); err != nil {
		return 0, err
	}
	a.debit(hotkey, coldkey, netuid, amount)
	return amount, nil
}

// AddBurn buys alpha as Add does, or AddLimit without partial, and burns what it bought: add_stake_burn of economy.md 7.3.
// Errors: those of Add, AddLimit and BurnAlpha.
func (a *Area) AddBurn(coldkey, hotkey params.ID, netuid uint16, amount unit.Rao, limit *unit.Rao) error {
	alpha, err := a.addMaybeLimit(coldkey, hotkey, netuid, amount, limit)
	if err != nil {
		return err
	}
	if err := a.BurnAlpha(coldkey, hotkey, netuid, alpha); err != nil {
		return err
	}
	a.host.Events.Emit(event.AddStakeBurn.With(coldkey, hotkey, netuid, amount, alpha))
	return nil
}

// AddRecycle is AddBurn that recycles what it bought.
func (a *Area) AddRecycle(coldkey, hotkey params.ID, netuid uint16, amount unit.Rao, limit *unit.Rao) error {
	alpha, err := a.addMaybeLimit(coldkey, hotkey, netuid, amount, limit)
	if err != nil {
		return err
	}
	return a.RecycleAlpha(coldkey, hotkey, netuid, alpha)
}

func (a *Area) addMaybeLimit(coldkey, hotkey params.ID, netuid uint16, amount unit.Rao, limit *unit.Rao) (unit.Alpha, error) {
	if limit != nil {
		return a.addLimit(coldkey, hotkey, netuid, amount, *limit, false)
	}
	return a.add(coldkey, hotkey, netuid, amount)
}
