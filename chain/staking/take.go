package staking

import (
	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/unit"
)

// Fields of a delegate.
var (
	delegateLayout storage.Layout
	isDelegate     = storage.Bool(&delegateLayout)
	delegateTake   = storage.Uint[unit.U16Fraction](&delegateLayout)
	// lastTakeBlock is the block of the last change of the take; 0 = never.
	lastTakeBlock = storage.Uint[uint64](&delegateLayout)
)

// DefaultTake is the take of a hotkey that never set one (economy.md 8.1).
const DefaultTake unit.U16Fraction = 11_796

func (a *Area) delegate(hotkey params.ID) storage.Slot { return a.base.Offset(delegates).Map(hotkey) }

// Take is a hotkey's delegate take; ok is false if it never became a delegate.
func (a *Area) Take(hotkey params.ID) (take unit.U16Fraction, ok bool) {
	s := a.delegate(hotkey)
	if !isDelegate.Get(s) {
		return DefaultTake, false
	}
	return delegateTake.Get(s), true
}

// BecomeDelegate gives a hotkey the default take, unless it has one.
func (a *Area) BecomeDelegate(hotkey params.ID) {
	s := a.delegate(hotkey)
	if !isDelegate.Get(s) {
		isDelegate.Set(s, true)
		delegateTake.Set(s, DefaultTake)
	}
}

// IncreaseTake raises the delegate take of the coldkey's hotkey, which becomes a delegate (economy.md 8.1). Errors:
// DelegateTakeTooLow, DelegateTakeTooHigh, HotKeyAccountNotExists, NonAssociatedColdKey, DelegateTakeTooLow (not above the
// present take), DelegateTxRateLimitExceeded, in this order.
func (a *Area) IncreaseTake(coldkey, hotkey params.ID, take unit.U16Fraction) error {
	present, stored, err := a.checkTake(coldkey, hotkey, take)
	if err != nil {
		return err
	}
	if stored && take <= present {
		return a.takeTooLow(take, present)
	}
	s, limit := a.delegate(hotkey), a.subnets.DelegateTakeRateLimit()
	if last := lastTakeBlock.Get(s); limit != 0 && last != 0 && unit.SubSat(a.host.Block, last) <= limit {
		return fault.DelegateTxRateLimitExceeded.With(unit.AddSat(unit.AddSat(last, limit), 1))
	}
	a.setTake(hotkey, take)
	a.host.Events.Emit(event.TakeIncreased.With(coldkey, hotkey, take))
	return nil
}

// DecreaseTake lowers the delegate take of the coldkey's hotkey, at any time. Errors: as IncreaseTake, without
// DelegateTxRateLimitExceeded; the second DelegateTakeTooLow says that the take is not below the present one.
func (a *Area) DecreaseTake(coldkey, hotkey params.ID, take unit.U16Fraction) error {
	present, stored, err := a.checkTake(coldkey, hotkey, take)
	if err != nil {
		return err
	}
	if stored && take >= present {
		return a.takeTooLow(take, present)
	}
	a.setTake(hotkey, take)
	a.host.Events.Emit(event.TakeDecreased.With(coldkey, hotkey, take))
	return nil
}

// checkTake makes the checks that both calls share; present is the take so far.
func (a *Area) checkTake(coldkey, hotkey params.ID, take unit.U16Fraction) (present unit.U16Fraction, stored bool, err error) {
	present, stored = a.Take(hotkey)
	least, most := a.subnets.DelegateTakeLimits()
	switch {
	case take < least:
		return 0, false, fault.DelegateTakeTooLow.With(take, least, present)
	case take > most:
		return 0, false, fault.DelegateTakeTooHigh.With(take, most)
	}
	if _, exists := a.accounts.Owner(hotkey); !exists {
		return 0, false, fault.HotKeyAccountNotExists.With(hotkey)
	}
	return present, stored, a.accounts.RequireOwner(hotkey, coldkey)
}

func (a *Area) takeTooLow(take, present unit.U16Fraction) error {
	least, _ := a.subnets.DelegateTakeLimits()
	return fault.DelegateTakeTooLow.With(take, least, present)
}

// SetFirstTake makes a hotkey that the chain itself controls a delegate with this take.
func (a *Area) SetFirstTake(hotkey params.ID, take unit.U16Fraction) { a.setTake(hotkey, take) }

func (a *Area) setTake(hotkey params.ID, take unit.U16Fraction) {
	s := a.delegate(hotkey)
	isDelegate.Set(s, true)
	delegateTake.Set(s, take)
	lastTakeBlock.Set(s, a.host.Block)
}
