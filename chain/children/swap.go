package children

import (
	"slices"

	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/storage"
)

// SwapHotkey gives what a hotkey is on a subnet to the hotkey that replaces it: its children and its place among the
// children of others, the list that waits, its place in the lists of others that wait (at their end), the take of a
// child key, and the coldkeys whose incentives go to it. They replace what the other one has (economy.md 8.3).
// Errors: InvalidChild if the other one is its child or its parent, ChildParentInconsistency if it would become both.
func (a *Area) SwapHotkey(netuid uint16, old, hotkey params.ID) error {
	family := a.family(netuid)
	from, to := recordIn(family, old), recordIn(family, hotkey)
	if v := take.Get(from); v != take.Get(to) {
		touch(family, hotkey)
		take.Set(to, v)
	}
	if take.Get(from) != 0 {
		take.Set(from, 0)
	}
	if err := a.swapRelations(netuid, old, hotkey); err != nil {
		return err
	}
	if list, until, ok := a.Pending(old, netuid); ok {
		a.dropPending(family, old)
		a.putPending(family, hotkey, list, until)
	}
	a.swapInPending(netuid, old, hotkey)
	coldkeys := a.targetedBy(old, netuid).Values()
	for _, coldkey := range slices.Backward(coldkeys) { // from the end, so that nothing moves
		a.setTarget(coldkey, netuid, hotkey)
	}
	return nil
}

// swapRelations moves children and parents, and drops those of the other hotkey.
func (a *Area) swapRelations(netuid uint16, old, hotkey params.ID) error {
	children, parents := a.Children(old, netuid), a.Parents(old, netuid)
	if len(children)+len(parents) == 0 {
		return nil
	}
	if contains(children, hotkey) || contains(parents, hotkey) {
		return fault.InvalidChild.With(hotkey)
	}
	touch(a.family(netuid), hotkey)
	a.apply(netuid, hotkey, nil)
	for _, p := range a.Parents(hotkey, netuid) {
		a.apply(netuid, p.Account, without(a.Children(p.Account, netuid), hotkey))
	}
	a.apply(netuid, old, nil)
	for _, p := range parents {
		list := append(without(a.Children(p.Account, netuid), old), Relation{hotkey, p.Proportion})
		if both, ok := a.alsoParent(netuid, p.Account, list); ok {
			return fault.ChildParentInconsistency.With(netuid, p.Account, both)
		}
		a.apply(netuid, p.Account, list)
	}
	if both, ok := a.alsoParent(netuid, hotkey, children); ok {
		return fault.ChildParentInconsistency.With(netuid, hotkey, both)
	}
	a.apply(netuid, hotkey, children)
	return nil
}

// swapInPending replaces a hotkey in the lists of others that wait; it goes to their end.
func (a *Area) swapInPending(netuid uint16, old, hotkey params.ID) {
	family := a.family(netuid)
	for _, parent := range storage.SetAt(family.Offset(waiting)).Values() {
		list, _, _ := a.Pending(parent, netuid)
		at := slices.IndexFunc(list, func(r Relation) bool { return r.Account == old })
		if at < 0 {
			continue
		}
		moved := Relation{hotkey, list[at].Proportion}
		list = append(without(without(list, old), hotkey), moved)
		storeList(recordIn(family, parent).Offset(pendAt), list)
	}
}

// SwapTakeStamp gives the block of the last change of a hotkey's take on a subnet to the hotkey that replaces it
// (economy.md 8.3).
func (a *Area) SwapTakeStamp(netuid uint16, old, hotkey params.ID) {
	family := a.family(netuid)
	from, to := recordIn(family, old), recordIn(family, hotkey)
	if last := lastTake.Get(from); last != lastTake.Get(to) {
		touch(family, hotkey)
		lastTake.Set(to, last)
	}
	if lastTake.Get(from) != 0 {
		lastTake.Set(from, 0)
	}
}

// SwapAutoParent gives a hotkey's word on new subnets' owner hotkeys to the hotkey that replaces it (economy.md 8.3).
func (a *Area) SwapAutoParent(old, hotkey params.ID) {
	from, to := a.hotkey(old), a.hotkey(hotkey)
	if off := noAutoParent.Get(from); off != noAutoParent.Get(to) {
		noAutoParent.Set(to, off)
	}
	if noAutoParent.Get(from) {
		noAutoParent.Set(from, false)
	}
}

// SwapColdkey gives the targets of a coldkey's incentives, on all subnets, to the one that replaces it (economy.md 8.4).
func (a *Area) SwapColdkey(old, coldkey params.ID) {
	for _, netuid := range a.subnets.Netuids() {
		if hotkey, ok := a.AutoStake(old, netuid); ok {
			a.setTarget(old, netuid, params.ID{})
			a.setTarget(coldkey, netuid, hotkey)
		}
	}
}
