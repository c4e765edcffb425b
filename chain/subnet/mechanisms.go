package subnet

import (
	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/unit"
)

// mechanismBlocks is the number of blocks between two changes of count or split by an owner (subnets.md, section 13).
const mechanismBlocks = 7200

// splitTotal is the sum of a split's parts.
const splitTotal = 65_535

// MechanismStore keeps what belongs to single mechanisms of one subnet, and follows their number.
type MechanismStore interface {
	// AddMechanism prepares a mechanism that holds nothing.
	AddMechanism(mecid uint8)
	// DropMechanism deletes all that a mechanism holds.
	DropMechanism(mecid uint8)
}

// Mechanisms is the number of the subnet's mechanisms, 1 at least.
func (s Subnet) Mechanisms() uint8 { return max(1, MechanismCount.Get(s.Slot)) }

// MechanismSplit is how emission is split among mechanisms, in parts of 65535 that add up to 65535; nil is an even split
// (yuma.md, section 5). It may be shorter than the number of mechanisms: the others then have no part.
func (s Subnet) MechanismSplit() []unit.U16Fraction {
	if parts := s.split().Load(); len(parts) > 0 {
		return parts
	}
	return nil
}

func (s Subnet) split() storage.Vector[unit.U16Fraction] {
	return storage.VectorAt[unit.U16Fraction](s.Offset(mechanismSplit))
}

// SetMechanismCount changes the number of mechanisms for the owner or the admin (subnets.md, section 9). A change deletes
// the split; store is told of each mechanism that goes, the highest last, or comes. Callers use neuron.Area, which
// passes the store. Errors: SubnetNotExists, BadOrigin, TxRateLimitExceeded, AdminActionProhibitedDuringWeightsWindow,
// InvalidValue, TooManyUIDsPerMechanism, in this order.
func (a *Area) SetMechanismCount(caller params.ID, netuid uint16, count uint8, store MechanismStore) error {
	s, err := a.Get(netuid)
	if err != nil {
		return err
	}
	if err := a.checkAction(s, caller, ruleMechanismCount, mechanismRateLimit.Get(a.base)); err != nil {
		return err
	}
	if err := checkInvalid("mechanism_count", uint64(count), 1, uint64(maxMechanismCount.Get(a.base))); err != nil {
		return err
	}
	if err := checkUidsOfMechanisms(MaxAllowedUids.Get(s.Slot), count); err != nil {
		return err
	}
	if before := s.Mechanisms(); before != count {
		for mecid := count; mecid < before; mecid++ {
			store.DropMechanism(mecid)
		}
		for mecid := before; mecid < count; mecid++ {
			store.AddMechanism(mecid)
		}
		MechanismCount.Set(s.Slot, count)
		s.split().Truncate(0)
	}
	a.stampAction(s, caller, ruleMechanismCount)
	a.host.Events.Emit(event.MechanismCountSet.With(netuid, count))
	return nil
}

// SetMechanismSplit stores how emission is split among mechanisms for the owner or the admin, in parts of 65535; nil
// deletes the split, which makes it even (subnets.md, sections 2 and 9; yuma.md, section 5).
// Errors: SubnetNotExists, BadOrigin, TxRateLimitExceeded, AdminActionProhibitedDuringWeightsWindow, and InvalidValue for
// more parts than mechanisms and for parts that do not add up to 65535, in this order.
func (a *Area) SetMechanismSplit(caller params.ID, netuid uint16, parts []uint16) error {
	s, err := a.Get(netuid)
	if err != nil {
		return err
	}
	if err := a.checkAction(s, caller, ruleMechanismSplit, mechanismRateLimit.Get(a.base)); err != nil {
		return err
	}
	var split []unit.U16Fraction
	if parts != nil {
		if err := checkInvalid("mechanism_emission_split length", uint64(len(parts)), 1, uint64(s.Mechanisms())); err != nil {
			return err
		}
		var sum uint64
		for _, part := range parts {
			sum += uint64(part)
			split = append(split, unit.U16Fraction(part))
		}
		if err := checkInvalid("mechanism_emission_split sum", sum, splitTotal, splitTotal); err != nil {
			return err
		}
	}
	s.split().Store(split)
	a.stampAction(s, caller, ruleMechanismSplit)
	a.host.Events.Emit(event.MechanismEmissionSplitSet.With(netuid, uint8(len(split))))
	return nil
}
