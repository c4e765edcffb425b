package identity

import (
	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/symbol"
)

// SymbolIndex is the place of a subnet's token symbol in the table of package symbol.
func (a *Area) SymbolIndex(netuid uint16) uint16 { return symbolIndex.Get(a.subnetSlot(netuid)) }

// Symbol is the token symbol of a subnet.
func (a *Area) Symbol(netuid uint16) string { return symbol.At(a.SymbolIndex(netuid)) }

// AssignSymbol gives a new subnet its symbol: the one at its netuid if it is free, otherwise the first free one from 1 on,
// otherwise that of root (subnets.md, section 11).
func (a *Area) AssignSymbol(netuid uint16) {
	index := netuid
	if index == 0 || index >= symbol.Count || a.isUsed(index) {
		for index = 1; index < symbol.Count && a.isUsed(index); {
			index++
		}
	}
	a.put(netuid, index%symbol.Count)
}

// SetSymbol is update_symbol: the subnet gets another symbol of the table, for the owner or the admin. Root's is not to be
// had, nor any that is in use, the subnet's own included (subnets.md, section 11).
// Errors: SubnetNotExists, BadOrigin, SymbolDoesNotExist, SymbolAlreadyInUse, in this order.
func (a *Area) SetSymbol(caller params.ID, netuid uint16, value string) error {
	s, err := a.subnets.Get(netuid)
	if err != nil {
		return err
	}
	if a.accounts.Admin() != caller {
		if err := s.RequireOwner(caller); err != nil {
			return err
		}
	}
	index, ok := symbol.IndexOf(value)
	if !ok || index == 0 {
		return fault.SymbolDoesNotExist.With(value)
	}
	if a.isUsed(index) {
		return fault.SymbolAlreadyInUse.With(value)
	}
	a.mark(a.SymbolIndex(netuid), false)
	a.put(netuid, index)
	a.host.Events.Emit(event.SymbolUpdated.With(netuid, index))
	return nil
}

func (a *Area) put(netuid, index uint16) {
	symbolIndex.Set(a.subnetSlot(netuid), index)
	a.mark(index, true)
}

// bit is where the mark of a symbol stands: a bit of a byte of a slot.
func (a *Area) bit(index uint16) (s storage.Slot, at int, mask byte) {
	return a.base.Offset(used + uint64(index/256)), int(index % 256 / 8), 1 << (index % 8)
}

func (a *Area) isUsed(index uint16) bool {
	s, at, mask := a.bit(index)
	return s.Get()[at]&mask != 0
}

// mark notes whether a symbol is in use. Root's may be in use any number of times, so it has no mark.
func (a *Area) mark(index uint16, on bool) {
	if index == 0 {
		return
	}
	s, at, mask := a.bit(index)
	word := s.Get()
	if on {
		word[at] |= mask
	} else {
		word[at] &^= mask
	}
	s.Set(word)
}
