package coinbase

import (
	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
)

const (
	// ownerChangeAge is the age in blocks from which conviction decides who owns a subnet: a year and a quarter of a day.
	ownerChangeAge = 365*7200 + 1800
	// ownerChangePart is the part of the alpha out that all conviction together must reach: one in so many.
	ownerChangePart = 10
)

// changeOwner makes the coldkey of the hotkey with the most conviction the owner of the subnet, if the
// conditions are met (economy.md 10.4).
func (a *Area) changeOwner(netuid uint16) {
	s, out := a.Subnets.At(netuid), a.Pools.At(netuid).AlphaOut()
	if out == 0 || unit.SubSat(a.host.Block, subnet.RegisteredAt.Get(s.Slot)) < ownerChangeAge {
		return
	}
	king, total, ok := a.Locks.King(netuid)
	if !ok || total.MulFloorSat(fixed.U64F64FromUint64(ownerChangePart)).Cmp(fixed.U64F64FromUint64(uint64(out))) < 0 {
		return
	}
	owner, exists := a.Accounts.Owner(king)
	before, oldHotkey := s.Owner(), s.OwnerHotkey()
	if !exists || owner == before || a.Neurons.Admit(netuid, king) != nil {
		return
	}
	a.Locks.MoveOwner(netuid, oldHotkey, king)
	s.SetOwner(owner, king)
	a.host.Events.Emit(event.SubnetOwnerChanged.With(netuid, owner, king, before))
}

// lockOwnerCut locks what the owner was paid, where the owner asks for it: to the hotkey of its lock, or to the owner
// hotkey. What cannot be locked stays free (economy.md 10.5).
func (d *distribution) lockOwnerCut(owner, hotkey params.ID, cut unit.Alpha) {
	if !subnet.OwnerCutAutoLock.Get(d.Slot) {
		return
	}
	if locked, ok := d.Locks.Hotkey(owner, d.Netuid); ok {
		hotkey = locked
	}
	// A refusal changes nothing.
	_ = d.Stakes.Lock(owner, hotkey, d.Netuid, cut)
}
