package children

import (
	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/unit"
)

// Take is what a child key keeps of the dividends that it earns for its parents; never below the effective minimum.
func (a *Area) Take(hotkey params.ID, netuid uint16) unit.U16Fraction {
	return max(take.Get(a.record(netuid, hotkey)), a.minTake(netuid))
}

// minTake is the larger of the global and the subnet's minimum.
func (a *Area) minTake(netuid uint16) unit.U16Fraction {
	least, _ := a.subnets.ChildkeyTakeLimits()
	return max(least, a.subnets.At(netuid).MinChildkeyTake())
}

// SetTake is set_childkey_take of the hotkey's owner (subnets.md, section 6). The subnet need not exist. Errors:
// NonAssociatedColdKey, InvalidChildkeyTake, TxChildkeyTakeRateLimitExceeded, in this order.
func (a *Area) SetTake(coldkey, hotkey params.ID, netuid uint16, v unit.U16Fraction) error {
	if err := a.accounts.RequireOwner(hotkey, coldkey); err != nil {
		return err
	}
	_, most := a.subnets.ChildkeyTakeLimits()
	if least := a.minTake(netuid); v < least || v > most {
		return fault.InvalidChildkeyTake.With(v, least, most)
	}
	family := a.family(netuid)
	s := recordIn(family, hotkey)
	if v > a.Take(hotkey, netuid) {
		limit := a.subnets.ChildkeyTakeRateLimit()
		if last := lastTake.Get(s); last != 0 && unit.SubSat(a.host.Block, last) < limit {
			return fault.TxChildkeyTakeRateLimitExceeded.With(unit.AddSat(last, limit))
		}
	}
	touch(family, hotkey)
	take.Set(s, v)
	lastTake.Set(s, a.host.Block)
	a.host.Events.Emit(event.ChildKeyTakeSet.With(coldkey, hotkey, netuid, v))
	return nil
}

// AutoParent reports whether a member of root becomes a parent of each new subnet's owner hotkey; so it is by default.
func (a *Area) AutoParent(hotkey params.ID) bool { return !noAutoParent.Get(a.hotkey(hotkey)) }

// SetAutoParent is for the neuron area, which knows the members of root.
func (a *Area) SetAutoParent(hotkey params.ID, enabled bool) {
	noAutoParent.Set(a.hotkey(hotkey), !enabled)
	a.host.Events.Emit(event.AutoParentDelegationEnabledSet.With(hotkey, enabled))
}

// AutoStake is the hotkey to which a coldkey's incentives on a subnet are staked; ok is false if it set none.
func (a *Area) AutoStake(coldkey params.ID, netuid uint16) (hotkey params.ID, ok bool) {
	hotkey = a.target(coldkey, netuid).Get()
	return hotkey, hotkey != (params.ID{})
}

// SetAutoStake is for the neuron area, which knows who is registered. Errors: SameAutoStakeHotkeyAlreadySet.
func (a *Area) SetAutoStake(coldkey params.ID, netuid uint16, hotkey params.ID) error {
	if a.target(coldkey, netuid).Get() == hotkey {
		return fault.SameAutoStakeHotkeyAlreadySet.With(netuid, hotkey)
	}
	a.setTarget(coldkey, netuid, hotkey)
	a.host.Events.Emit(event.AutoStakeDestinationSet.With(coldkey, netuid, hotkey))
	return nil
}

// countTarget counts a target that is set, or one that is taken back. It is without charge: the coldkey pays for its target alone.
func (a *Area) countTarget(netuid uint16, set bool) {
	_ = a.host.Store.Free(func() error {
		s := a.family(netuid)
		if count := targetCount.Get(s); set {
			targetCount.Set(s, count+1)
		} else {
			targetCount.Set(s, count-1)
		}
		return nil
	})
}

// Targets is a handle on the auto-stake targets of one subnet as they are when it is opened.
type Targets struct {
	area   *Area
	netuid uint16
	none   bool
}

// Targets opens the targets of a subnet; that reads one slot.
func (a *Area) Targets(netuid uint16) Targets {
	return Targets{a, netuid, targetCount.Get(a.family(netuid)) == 0}
}

// Of is AutoStake. Where nobody has a target it reads nothing.
func (t Targets) Of(coldkey params.ID) (hotkey params.ID, ok bool) {
	if t.none {
		return params.ID{}, false
	}
	return t.area.AutoStake(coldkey, t.netuid)
}

func (a *Area) target(coldkey params.ID, netuid uint16) storage.Slot {
	return a.base.Offset(targets).Map(coldkey).Map(storage.KeyUint(uint64(netuid)))
}

// setTarget changes where a coldkey's incentives go; the zero hotkey is nowhere.
func (a *Area) setTarget(coldkey params.ID, netuid uint16, hotkey params.ID) {
	at := a.target(coldkey, netuid)
	before := at.Get()
	had, has := before != (params.ID{}), hotkey != (params.ID{})
	if had {
		a.targetedBy(before, netuid).Remove(coldkey)
	}
	if has {
		a.targetedBy(hotkey, netuid).Add(coldkey)
	}
	if had != has {
		a.countTarget(netuid, has)
	}
	at.Set(hotkey)
}

// targetedBy is the set of coldkeys whose incentives on a subnet go to the hotkey.
func (a *Area) targetedBy(hotkey params.ID, netuid uint16) storage.Set {
	return storage.SetAt(a.base.Offset(targeted).Map(hotkey).Map(storage.KeyUint(uint64(netuid))))
}
