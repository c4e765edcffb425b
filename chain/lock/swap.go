package lock

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/storage"
)

// SwapHotkey gives all locks on a hotkey of a subnet to the hotkey that replaces it, as of this block, with their convictions. It
// is called before the role of owner hotkey changes hands; the owner aggregates belong to the role (economy.md 8.3).
func (a *Area) SwapHotkey(netuid uint16, old, hotkey params.ID) {
	if old == hotkey {
		return
	}
	owner := a.subnets.At(netuid).OwnerHotkey()
	for _, coldkey := range storage.SetAt(a.hotkeySlot(netuid, old).Offset(lockers)).Values() {
		p := a.load(coldkey, netuid)
		kept := p.state
		p = a.retarget(p, hotkey)
		p.state = kept
		a.store(p)
	}
	a.moveAggregates(netuid, old, false, hotkey, hotkey == owner)
}

// CheckNoLock refuses a coldkey that has a lock anywhere (economy.md 8.4). Errors: ActiveLockExists.
func (a *Area) CheckNoLock(coldkey params.ID) error {
	for _, netuid := range a.subnets.Netuids() {
		if a.Mass(coldkey, netuid) > 0 {
			return fault.ActiveLockExists.With(coldkey, netuid)
		}
	}
	return nil
}

// SwapColdkey gives the locks and options of a coldkey to the one that replaces it, which CheckNoLock has passed and whose
// own are replaced (economy.md 8.4). The aggregates stay what they are: the hotkeys of the locks do not change.
func (a *Area) SwapColdkey(old, coldkey params.ID) {
	if old == coldkey {
		return
	}
	for _, netuid := range a.subnets.Netuids() {
		from, to := a.load(old, netuid), a.load(coldkey, netuid)
		if !to.isZero() { // what is left of it has no mass
			to = a.touch(to)
			a.subtract(netuid, to.hotkey, a.kind(to), to.Lock)
			to = a.retarget(to, params.ID{})
		}
		perpetual := from.perpetual()
		if to.perpetual() != perpetual {
			a.setOption(to, perpetual)
		}
		if !from.isZero() {
			to.state, to.hotkey = from.state, from.hotkey
			a.retarget(from, params.ID{})
			a.store(to)
		}
		if perpetual {
			a.setOption(from, false)
		}
	}
	a.setAccepts(coldkey, !a.Rejects(old))
	a.setAccepts(old, false)
}

// DeleteSubnet forgets all locks, aggregates and options of a subnet that is dissolved (economy.md 9.5).
func (a *Area) DeleteSubnet(netuid uint16) {
	at := a.subnetSlot(netuid)
	hotkeys := storage.SetAt(at.Offset(lockedHotkeys))
	for _, hotkey := range backwards(hotkeys) {
		of := a.hotkeySlot(netuid, hotkey)
		coldkeys := storage.SetAt(of.Offset(lockers))
		for _, coldkey := range backwards(coldkeys) {
			slot := a.load(coldkey, netuid).slot
			slot.Offset(lockState).Set(common.Hash{})
			slot.Offset(lockHotkey).Set(common.Hash{})
			coldkeys.Remove(coldkey)
		}
		of.Offset(hotkeyDecaying).Set(common.Hash{})
		of.Offset(hotkeyPerpetual).Set(common.Hash{})
		hotkeys.Remove(hotkey)
	}
	people := storage.SetAt(at.Offset(perpetualPeople))
	for _, coldkey := range backwards(people) {
		a.setOption(a.load(coldkey, netuid), false)
	}
	at.Offset(ownerDecaying).Set(common.Hash{})
	at.Offset(ownerPerpetual).Set(common.Hash{})
}

// backwards lists a set so that removing in this order moves nothing.
func backwards(s storage.Set) []common.Hash {
	values := s.Values()
	slices.Reverse(values)
	return values
}
