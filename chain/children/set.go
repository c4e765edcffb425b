package children

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
)

// CheckSet makes the checks of set_children that need no stake, in the order of subnets.md section 6. Errors:
// TxRateLimitExceeded, RegistrationNotPermittedOnRootSubnet, SubnetNotExists, NonAssociatedColdKey, DuplicateChild,
// InvalidChild, TooManyChildren, ProportionOverflow, ChildParentInconsistency.
func (a *Area) CheckSet(coldkey, hotkey params.ID, netuid uint16, list []Relation) error {
	limit := a.subnets.SetChildrenRateLimit()
	if last := lastSet.Get(a.record(netuid, hotkey)); last != 0 && unit.SubSat(a.host.Block, last) < limit {
		return fault.TxRateLimitExceeded.With(unit.AddSat(last, limit))
	}
	if netuid == params.Root {
		return fault.RegistrationNotPermittedOnRootSubnet.With()
	}
	if _, err := a.subnets.Get(netuid); err != nil {
		return err
	}
	if err := a.accounts.RequireOwner(hotkey, coldkey); err != nil {
		return err
	}
	if twice, ok := duplicate(list); ok {
		return fault.DuplicateChild.With(twice)
	}
	if contains(list, hotkey) {
		return fault.InvalidChild.With(hotkey)
	}
	if len(list) > MaxChildren {
		return fault.TooManyChildren.With(uint256.NewInt(uint64(len(list))).ToBig(), uint8(MaxChildren))
	}
	if total := sum(list); !total.IsUint64() {
		return fault.ProportionOverflow.With(total.ToBig())
	}
	if both, ok := a.alsoParent(netuid, hotkey, list); ok {
		return fault.ChildParentInconsistency.With(netuid, hotkey, both)
	}
	return nil
}

func duplicate(list []Relation) (common.Hash, bool) {
	seen := make(map[common.Hash]bool, len(list))
	for _, r := range list {
		if seen[r.Account] {
			return r.Account, true
		}
		seen[r.Account] = true
	}
	return common.Hash{}, false
}

func sum(list []Relation) *uint256.Int {
	total := new(uint256.Int)
	for _, r := range list {
		total.AddUint64(total, uint64(r.Proportion))
	}
	return total
}

// alsoParent finds a child in the list that is a parent of the hotkey.
func (a *Area) alsoParent(netuid uint16, hotkey params.ID, list []Relation) (common.Hash, bool) {
	if len(list) == 0 {
		return common.Hash{}, false
	}
	parents := a.Parents(hotkey, netuid)
	for _, r := range list {
		if contains(parents, r.Account) {
			return r.Account, true
		}
	}
	return common.Hash{}, false
}

// Set takes a checked list: it waits for the cooldown and the first epoch after it, replacing a list that waits already,
// or is applied at once while the subnet's token is not enabled.
func (a *Area) Set(coldkey, hotkey params.ID, netuid uint16, list []Relation) {
	family := a.family(netuid)
	s := recordIn(family, hotkey)
	touch(family, hotkey)
	lastSet.Set(s, a.host.Block)
	until := a.host.Block
	started := subnet.SubtokenEnabled.Get(a.subnets.At(netuid).Slot)
	if started {
		until = unit.AddSat(until, a.subnets.PendingChildKeyCooldown())
	}
	a.host.Events.Emit(event.SetChildrenScheduled.With(coldkey, hotkey, netuid, until, uint8(len(list))))
	if !started {
		a.dropPending(family, hotkey)
		a.apply(netuid, hotkey, list)
		return
	}
	a.putPending(family, hotkey, list, until)
}

// putPending makes a list wait, in the place of one that waits already.
func (a *Area) putPending(family storage.Slot, hotkey params.ID, list []Relation, until uint64) {
	s := recordIn(family, hotkey)
	touch(family, hotkey)
	if pendingUntil.Get(s) == 0 {
		storage.SetAt(family.Offset(waiting)).Add(hotkey)
		h := a.hotkey(hotkey)
		pendings.Set(h, pendings.Get(h)+1)
	}
	pendingUntil.Set(s, until)
	storeList(s.Offset(pendAt), list)
}

func (a *Area) hotkey(hotkey params.ID) storage.Slot { return a.base.Offset(hotkeys).Map(hotkey) }

// ApplyDue applies the pending lists of a subnet whose cooldown is over, ascending by hotkey (economy.md 2.1, step 7).
func (a *Area) ApplyDue(netuid uint16) {
	family := a.family(netuid)
	due := storage.SetAt(family.Offset(waiting)).Values()
	slices.SortFunc(due, common.Hash.Cmp)
	for _, hotkey := range due {
		if list, until, ok := a.Pending(hotkey, netuid); ok && until < a.host.Block {
			a.dropPending(family, hotkey)
			a.apply(netuid, hotkey, list)
		}
	}
}

// HasPending reports whether a list of the hotkey waits on any subnet.
func (a *Area) HasPending(hotkey params.ID) bool { return pendings.Get(a.hotkey(hotkey)) != 0 }

// DropPending forgets the lists of a hotkey that wait, on all subnets (economy.md 7.3).
func (a *Area) DropPending(hotkey params.ID) {
	for _, netuid := range a.subnets.Netuids() {
		if !a.HasPending(hotkey) {
			return
		}
		if a.dropPending(a.family(netuid), hotkey) {
			a.host.Events.Emit(event.PendingChildrenDropped.With(hotkey, netuid))
		}
	}
}

// dropPending forgets a list that waits, and reports whether there was one.
func (a *Area) dropPending(family storage.Slot, hotkey params.ID) bool {
	s := recordIn(family, hotkey)
	if pendingUntil.Get(s) == 0 {
		return false
	}
	pendingUntil.Set(s, 0)
	storeList(s.Offset(pendAt), nil)
	storage.SetAt(family.Offset(waiting)).Remove(hotkey)
	h := a.hotkey(hotkey)
	pendings.Set(h, pendings.Get(h)-1)
	return true
}

// apply replaces the children of a hotkey, itself left out. A list that is inconsistent by now changes nothing.
func (a *Area) apply(netuid uint16, hotkey params.ID, list []Relation) {
	list = without(list, hotkey)
	if _, inconsistent := a.alsoParent(netuid, hotkey, list); inconsistent || !sum(list).IsUint64() {
		return
	}
	sortList(list)
	family := a.family(netuid)
	s := recordIn(family, hotkey)
	before := loadChildren(s)
	for _, r := range before {
		if !contains(list, r.Account) {
			child := recordIn(family, r.Account)
			storeParents(child, without(loadParents(child), hotkey))
		}
	}
	for _, r := range list {
		if slices.Contains(before, r) {
			continue
		}
		child := recordIn(family, r.Account)
		touch(family, r.Account)
		storeParents(child, with(loadParents(child), Relation{hotkey, r.Proportion}))
	}
	storeList(s.Offset(childAt), list)
	childCount.Set(s, uint8(len(list)))
	switch {
	case len(before) == 0 && len(list) > 0:
		parentCount.Set(family, parentCount.Get(family)+1)
	case len(before) > 0 && len(list) == 0:
		parentCount.Set(family, parentCount.Get(family)-1)
	}
	a.host.Events.Emit(event.SetChildren.With(hotkey, netuid, uint8(len(list))))
}

func storeParents(record storage.Slot, list []Relation) {
	storeList(record.Offset(parentAt), list)
	parentsCount.Set(record, uint32(len(list)))
}

// Clear deletes everything of a subnet: children, parents, lists that wait, takes, and the blocks of their last changes.
// Auto-stake targets stay (economy.md 9.5).
func (a *Area) Clear(netuid uint16) {
	family := a.family(netuid)
	members := storage.SetAt(family.Offset(known))
	for _, hotkey := range members.Values() {
		a.dropPending(family, hotkey)
		s := recordIn(family, hotkey)
		storeList(s.Offset(childAt), nil)
		storeList(s.Offset(parentAt), nil)
		s.Set(common.Hash{})
		members.Remove(hotkey)
	}
	parentCount.Set(family, 0)
}
