package subnet

import (
	"cmp"
	"slices"

	"github.com/taochain/taochain/chain/emission"
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/storage"
)

// Full reports whether there are as many subnets as there may be, root not counted.
func (a *Area) Full() bool { return len(a.Netuids())-1 >= int(a.Limit()) }

// PruneCandidate is the subnet that the next one replaces when there is no room (economy.md 9.4); ok is false if all are
// immune. movingPrice reads the average price of a netuid.
func (a *Area) PruneCandidate(movingPrice func(netuid uint16) fixed.I96F32) (netuid uint16, ok bool) {
	var list []uint16
	var inputs []emission.NetworkPruneInput
	for _, netuid := range a.iterationOrder() {
		if netuid != params.Root {
			list = append(list, netuid)
			inputs = append(inputs, emission.NetworkPruneInput{
				MovingPrice: movingPrice(netuid), RegisteredAt: RegisteredAt.Get(a.At(netuid).Slot),
			})
		}
	}
	i, ok := emission.NetworkPruneChoice(inputs, a.host.Block, networkImmunity.Get(a.base))
	if !ok {
		return 0, false
	}
	return list[i], true
}

// iterationOrder lists all netuids by their little-endian key (economy.md, section 0).
func (a *Area) iterationOrder() []uint16 {
	return slices.SortedFunc(slices.Values(a.Netuids()), func(x, y uint16) int {
		return cmp.Compare(x<<8|x>>8, y<<8|y>>8)
	})
}

// IsLegacy reports whether the subnet was created before the start of registrations, when locks were refunded
// (economy.md 9.5, step 2).
func (a *Area) IsLegacy(s Subnet) bool {
	return RegisteredAt.Get(s.Slot) < registrationStart.Get(a.base)
}

// ReserveWasPaid reports whether the protocol holds the subnet's alpha reserve in a dissolution (economy.md 9.5, step 3).
func (a *Area) ReserveWasPaid(s Subnet) bool {
	return RegisteredAt.Get(s.Slot) > taoInRefund.Get(a.base)
}

// Remove deletes a subnet. What is kept is met again by the next subnet of the netuid: its registration counter, some
// parameters, and when the owner last changed others (economy.md 9.5, step 8).
func (a *Area) Remove(s Subnet) {
	restore := []func(){
		kept(s, registeredCounter), kept(s, OwnerCutEnabled), kept(s, RecycleOrBurn), kept(s, MinAllowedUids),
		kept(s, MinNonImmuneUids), kept(s, adjustmentIval), kept(s, adjustmentAlpha), kept(s, minChildkeyTake),
	}
	s.split().Truncate(0)
	layout.Clear(s.Slot)
	for _, put := range restore {
		put()
	}
	list := a.Netuids()
	if at, found := slices.BinarySearch(list, s.Netuid); found {
		storage.VectorAt[uint16](a.base.Offset(netuids)).Store(slices.Delete(list, at, at+1))
	}
}

// kept reads a field, and returns what writes it again.
func kept[T any](s Subnet, f storage.Field[T]) func() {
	v := f.Get(s.Slot)
	return func() { f.Set(s.Slot, v) }
}
