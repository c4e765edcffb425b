package lock

import (
	"bytes"

	"github.com/taochain/taochain/chain/emission"
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/storage"
)

// kinds are the two aggregates of a hotkey, or of the owner hotkey.
func kinds(owner bool) [2]emission.LockKind {
	return [2]emission.LockKind{{Owner: owner}, {Owner: owner, Perpetual: true}}
}

func (a *Area) subnetSlot(netuid uint16) storage.Slot {
	return a.base.Offset(subnets).Map(storage.KeyUint(uint64(netuid)))
}

func (a *Area) hotkeySlot(netuid uint16, hotkey params.ID) storage.Slot {
	return a.subnetSlot(netuid).Offset(perHotkey).Map(hotkey)
}

// aggregateSlot is where the locks of a kind on a hotkey are summed. Of the owner kind there is one for the subnet.
func (a *Area) aggregateSlot(netuid uint16, hotkey params.ID, kind emission.LockKind) storage.Slot {
	switch {
	case kind.Owner && kind.Perpetual:
		return a.subnetSlot(netuid).Offset(ownerPerpetual)
	case kind.Owner:
		return a.subnetSlot(netuid).Offset(ownerDecaying)
	case kind.Perpetual:
		return a.hotkeySlot(netuid, hotkey).Offset(hotkeyPerpetual)
	}
	return a.hotkeySlot(netuid, hotkey).Offset(hotkeyDecaying)
}

// aggregate is the sum as it is stored.
func (a *Area) aggregate(netuid uint16, hotkey params.ID, kind emission.LockKind) state {
	return loadState(a.aggregateSlot(netuid, hotkey, kind))
}

// rolledAggregate is the sum as of this block.
func (a *Area) rolledAggregate(netuid uint16, hotkey params.ID, kind emission.LockKind) state {
	s := a.aggregate(netuid, hotkey, kind)
	if s.isZero() {
		return state{updated: a.host.Block}
	}
	return s.rolled(a.host.Block, kind)
}

func (a *Area) storeAggregate(netuid uint16, hotkey params.ID, kind emission.LockKind, s state) {
	storeState(a.aggregateSlot(netuid, hotkey, kind), s)
	switch {
	case kind.Owner:
		// Found at the subnet.
	case s.isZero():
		a.unlistHotkey(netuid, hotkey)
	default:
		a.listHotkey(netuid, hotkey)
	}
}

func (a *Area) listHotkey(netuid uint16, hotkey params.ID) {
	storage.SetAt(a.subnetSlot(netuid).Offset(lockedHotkeys)).Add(hotkey)
}

// unlistHotkey takes a hotkey off the subnet's list if nothing of it is left.
func (a *Area) unlistHotkey(netuid uint16, hotkey params.ID) {
	for _, kind := range kinds(false) {
		if !a.aggregate(netuid, hotkey, kind).isZero() {
			return
		}
	}
	if storage.SetAt(a.hotkeySlot(netuid, hotkey).Offset(lockers)).Len() == 0 {
		storage.SetAt(a.subnetSlot(netuid).Offset(lockedHotkeys)).Remove(hotkey)
	}
}

// HotkeyLock is the sum of all aggregates of a hotkey on a subnet as of this block, those of the owner kind included
// if it is the owner hotkey (economy.md 10.1).
func (a *Area) HotkeyLock(netuid uint16, hotkey params.ID) emission.Lock {
	var sum state
	for _, owner := range []bool{false, true} {
		if owner && hotkey != a.subnets.At(netuid).OwnerHotkey() {
			continue
		}
		for _, kind := range kinds(owner) {
			sum = sum.plus(a.rolledAggregate(netuid, hotkey, kind).Lock)
		}
	}
	return sum.Lock
}

// King is the hotkey with the highest conviction on a subnet, of equal ones the last in ascending order, and the
// conviction of all hotkeys together; ok is false if there are no locks (economy.md 10.4).
func (a *Area) King(netuid uint16) (king params.ID, total fixed.U64F64, ok bool) {
	hotkeys := storage.SetAt(a.subnetSlot(netuid).Offset(lockedHotkeys)).Values()
	owner := a.subnets.At(netuid).OwnerHotkey()
	if !storage.SetAt(a.subnetSlot(netuid).Offset(lockedHotkeys)).Contains(owner) {
		hotkeys = append(hotkeys, owner)
	}
	var most fixed.U64F64
	for _, hotkey := range hotkeys {
		l := a.HotkeyLock(netuid, hotkey)
		if l == (emission.Lock{}) {
			continue
		}
		total = total.AddSat(l.Conviction)
		if c := l.Conviction.Cmp(most); !ok || c > 0 || c == 0 && bytes.Compare(hotkey[:], king[:]) > 0 {
			king, most, ok = hotkey, l.Conviction, true
		}
	}
	return king, total, ok
}

// MoveOwner makes way for another owner hotkey: the owner aggregates become the old one's, and the other's become the
// owner aggregates (economy.md 10.4).
func (a *Area) MoveOwner(netuid uint16, old, hotkey params.ID) {
	a.moveAggregates(netuid, old, true, old, false)
	a.moveAggregates(netuid, hotkey, false, hotkey, true)
}

// moveAggregates adds the aggregates of one hotkey, as of this block, to those of another, and deletes them. The
// flags tell which of the two are owner aggregates.
func (a *Area) moveAggregates(netuid uint16, from params.ID, fromOwner bool, to params.ID, toOwner bool) {
	target := kinds(toOwner)
	for i, kind := range kinds(fromOwner) {
		moved := a.rolledAggregate(netuid, from, kind)
		a.storeAggregate(netuid, from, kind, state{})
		if !moved.isZero() {
			a.add(netuid, to, target[i], moved.Lock)
			a.roll(netuid, to, target[i])
		}
	}
}

// add rolls an aggregate and adds to it.
func (a *Area) add(netuid uint16, hotkey params.ID, kind emission.LockKind, l emission.Lock) {
	a.storeAggregate(netuid, hotkey, kind, a.rolledAggregate(netuid, hotkey, kind).plus(l))
}

// roll brings an aggregate to this block.
func (a *Area) roll(netuid uint16, hotkey params.ID, kind emission.LockKind) {
	a.storeAggregate(netuid, hotkey, kind, a.rolledAggregate(netuid, hotkey, kind))
}

// subtract rolls an aggregate and takes from it.
func (a *Area) subtract(netuid uint16, hotkey params.ID, kind emission.LockKind, l emission.Lock) {
	a.storeAggregate(netuid, hotkey, kind, a.rolledAggregate(netuid, hotkey, kind).minus(l))
}
