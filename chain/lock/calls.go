package lock

import (
	"github.com/taochain/taochain/chain/emission"
	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/unit"
)

// Touch rolls a coldkey's lock forward and lets its aggregate follow, as every purchase and sale of the coldkey on the
// subnet does (economy.md 10.3).
func (a *Area) Touch(coldkey params.ID, netuid uint16) { a.touch(a.load(coldkey, netuid)) }

// touch returns the position as it is then.
func (a *Area) touch(p position) position {
	if p.isZero() {
		return p
	}
	kind, before := a.kind(p), p.state
	p.state = before.rolled(a.host.Block, kind)
	fall := before.minus(p.Lock)
	if fall.isZero() {
		a.roll(p.netuid, p.hotkey, kind)
	} else {
		// The fall is the time that passed: the aggregate forgoes its own maturing.
		sum := a.aggregate(p.netuid, p.hotkey, kind).minus(fall.Lock)
		sum.updated = a.host.Block
		a.storeAggregate(p.netuid, p.hotkey, kind, sum)
	}
	a.store(p)
	return p
}

// Add is lock_stake: it locks alpha of the coldkey to a hotkey, or more of it. total is the coldkey's alpha on the subnet
// over all hotkeys (economy.md 10.3). Errors: AmountTooLow, HotKeyAccountNotExists, LockHotkeyMismatch,
// InsufficientStakeForLock, in this order.
func (a *Area) Add(coldkey, hotkey params.ID, netuid uint16, amount, total unit.Alpha) error {
	if amount == 0 {
		return fault.AmountTooLow.With(uint64(0), uint64(1))
	}
	if _, exists := a.accounts.Owner(hotkey); !exists {
		return fault.HotKeyAccountNotExists.With(hotkey)
	}
	p := a.load(coldkey, netuid)
	if !p.isZero() && p.hotkey != hotkey {
		return fault.LockHotkeyMismatch.With(netuid, p.hotkey, hotkey)
	}
	if mass := unit.AddSat(a.rolledLock(p).Mass, amount); mass > total {
		return fault.InsufficientStakeForLock.With(netuid, total, mass)
	}
	p = a.touch(p)
	p.hotkey = hotkey
	kind, added := a.kind(p), emission.Lock{Mass: amount}
	p.updated = a.host.Block
	p.state = p.plus(added).rolled(a.host.Block, kind)
	a.store(p)
	a.add(netuid, hotkey, kind, added)
	a.roll(netuid, hotkey, kind)
	a.host.Events.Emit(event.StakeLocked.With(coldkey, hotkey, netuid, amount, p.Mass))
	return nil
}

// Move is move_lock: the coldkey's lock goes to another hotkey; it keeps its conviction if both have one owner
// (economy.md 10.3). Errors: HotKeyAccountNotExists, NoExistingLock, in this order.
func (a *Area) Move(coldkey, hotkey params.ID, netuid uint16) error {
	owner, exists := a.accounts.Owner(hotkey)
	if !exists {
		return fault.HotKeyAccountNotExists.With(hotkey)
	}
	p := a.load(coldkey, netuid)
	if p.isZero() {
		return fault.NoExistingLock.With(netuid, coldkey)
	}
	p, old := a.rolledLock(p), p.hotkey
	a.subtract(netuid, old, a.kind(p), p.Lock)
	moved := p.Lock
	if before, _ := a.accounts.Owner(old); before != owner {
		moved.Conviction = fixed.U64F64{}
	}
	p = a.retarget(p, hotkey)
	kind := a.kind(p)
	p.state = state{moved, a.host.Block}.rolled(a.host.Block, kind)
	a.store(p)
	a.add(netuid, hotkey, kind, p.Lock)
	a.host.Events.Emit(event.LockMoved.With(coldkey, hotkey, netuid, old, p.Mass))
	return nil
}

// retarget deletes the lock and returns its empty place for another hotkey.
func (a *Area) retarget(p position, hotkey params.ID) position {
	p.state = state{}
	a.store(p)
	p.hotkey = hotkey
	return p
}

// SetPerpetual is set_perpetual_lock: whether the coldkey's lock on the subnet keeps its mass, or decays. It may be said
// without a lock, and stays said when the lock is gone (economy.md 10.3).
func (a *Area) SetPerpetual(coldkey params.ID, netuid uint16, on bool) {
	p := a.touch(a.load(coldkey, netuid))
	if p.perpetual() != on {
		from := a.kind(p)
		a.setOption(p, on)
		if !p.isZero() {
			a.subtract(netuid, p.hotkey, from, p.Lock)
			a.add(netuid, p.hotkey, a.kind(p), p.Lock)
		}
	}
	a.host.Events.Emit(event.PerpetualLockSet.With(coldkey, netuid, on))
}

func (a *Area) setOption(p position, on bool) {
	people := storage.SetAt(a.subnetSlot(p.netuid).Offset(perpetualPeople))
	if on {
		p.slot.Offset(lockPerpetual).SetUint64(1)
		people.Add(p.coldkey)
	} else {
		p.slot.Offset(lockPerpetual).SetUint64(0)
		people.Remove(p.coldkey)
	}
}

// SetRejects is set_reject_locked_alpha: whether the coldkey refuses alpha that carries a lock (economy.md 10.3).
func (a *Area) SetRejects(coldkey params.ID, rejects bool) {
	a.setAccepts(coldkey, !rejects)
	a.host.Events.Emit(event.RejectLockedAlphaSet.With(coldkey, rejects))
}

func (a *Area) setAccepts(coldkey params.ID, on bool) {
	var v uint64
	if on {
		v = 1
	}
	a.base.Offset(accepts).Map(coldkey).SetUint64(v)
}

// Transfer lets a lock follow alpha that goes from one coldkey to another on the same subnet, before it goes: what is free
// goes first. total gives all alpha of the sender on the subnet, and is asked if it has a lock; amount is what it sends
// (economy.md 10.3).
// Errors: LockHotkeyMismatch, AccountRejectsLockedAlpha, in this order.
func (a *Area) Transfer(from, to params.ID, netuid uint16, amount unit.Alpha, total func() unit.Alpha) error {
	if from == to {
		return nil
	}
	sender, receiver := a.load(from, netuid), a.load(to, netuid)
	source, target := a.rolledLock(sender), a.rolledLock(receiver)
	var mass unit.Alpha
	if source.Mass > 0 {
		free := unit.SubSat(total(), source.Mass)
		mass = min(unit.SubSat(amount, free), source.Mass)
	}
	if mass > 0 {
		if !target.isZero() && target.hotkey != source.hotkey {
			return fault.LockHotkeyMismatch.With(netuid, target.hotkey, source.hotkey)
		}
		if a.Rejects(to) {
			return fault.AccountRejectsLockedAlpha.With(to)
		}
	}
	// A lock that was rolled to nothing frees its place, whatever hotkey it was for.
	for _, p := range []position{source, target} {
		if p.hotkey != (params.ID{}) {
			a.store(p)
		}
	}
	if mass == 0 {
		return nil
	}
	moved := emission.Lock{Mass: mass, Conviction: source.Conviction.MulFloorSat(ratio(mass, source.Mass))}
	source.state = source.minus(moved)
	target.hotkey, target.updated = source.hotkey, a.host.Block
	target.state = target.plus(moved)
	a.store(source)
	a.store(target)
	a.subtract(netuid, source.hotkey, a.kind(source), moved)
	a.add(netuid, target.hotkey, a.kind(target), moved)
	return nil
}

// Reduce forces a lock down by alpha that left the stake without asking it (economy.md 7.5, 10.3).
func (a *Area) Reduce(coldkey params.ID, netuid uint16, amount unit.Alpha) {
	p := a.touch(a.load(coldkey, netuid))
	if p.isZero() {
		return
	}
	before := p.state
	p.Mass = unit.SubSat(p.Mass, amount)
	if p.Mass == 0 {
		p.Conviction = fixed.U64F64{}
	} else {
		p.Conviction = p.Conviction.MulFloorSat(fixed.OneU64F64().SubSat(ratio(amount, before.Mass)))
	}
	kind := a.kind(p)
	a.store(p)
	a.subtract(netuid, p.hotkey, kind, before.minus(p.Lock).Lock)
}

// ratio is part / whole, 0 without a whole.
func ratio(part, whole unit.Alpha) fixed.U64F64 {
	return fixed.U64F64FromUint64(uint64(part)).SafeDivTrunc(fixed.U64F64FromUint64(uint64(whole)))
}
