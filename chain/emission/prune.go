package emission

import (
	"cmp"
	"slices"

	"github.com/taochain/taochain/chain/unit"
)

// MaxImmunePercent is the part of the remaining uids, in percent, that immune
// neurons must stay below for a subnet to be trimmed (subnets.md, 3.6).
const MaxImmunePercent = 80

// OwnedNeuron is a neuron whose hotkey belongs to the subnet owner's coldkey.
type OwnedNeuron struct {
	UID          uint16
	RegisteredAt uint64
}

// ImmortalUIDs returns the uids that are never pruned: the owner's neurons, earliest
// registration first, up to the limit; the neuron of the owner hotkey, if there is
// one, always counts first (subnets.md, 3.5).
func ImmortalUIDs(owned []OwnedNeuron, ownerHotkeyUID *uint16, limit uint16) []uint16 {
	sorted := slices.Clone(owned)
	slices.SortFunc(sorted, func(a, b OwnedNeuron) int {
		return cmp.Or(cmp.Compare(a.RegisteredAt, b.RegisteredAt), cmp.Compare(a.UID, b.UID))
	})
	uids := make([]uint16, 0, len(sorted)+1)
	for _, n := range sorted[:min(len(sorted), int(limit))] {
		uids = append(uids, n.UID)
	}
	if ownerHotkeyUID != nil && !slices.Contains(uids, *ownerHotkeyUID) {
		uids = slices.Insert(uids, 0, *ownerHotkeyUID)
	}
	return uids[:min(len(uids), int(limit))]
}

// PruneInput describes a full subnet, its slices indexed by uid and of equal length.
type PruneInput struct {
	// Emission is that of the last epoch.
	Emission []unit.Alpha
	// RegisteredAt is the block of registration.
	RegisteredAt []uint64
	// Immortal marks the uids of ImmortalUIDs.
	Immortal []bool
	Block    uint64
	// ImmunityPeriod is the number of blocks for which a new neuron is immune.
	ImmunityPeriod uint64
	// MinNonImmune is the number of non-immune neurons that are not to be pruned.
	MinNonImmune uint16
}

// PruneChoice returns the uid that makes room for a new neuron: the one with the
// least emission, then the earliest registration, then the lowest uid, among
// those out of immunity if there are more than MinNonImmune of them, and
// otherwise among the immune. ok is false if nobody can be pruned
// (subnets.md, 3.5).
func PruneChoice(in PruneInput) (uid uint16, ok bool) {
	worse := func(a, b int) bool {
		if in.Emission[a] != in.Emission[b] {
			return in.Emission[a] < in.Emission[b]
		}
		return in.RegisteredAt[a] < in.RegisteredAt[b] // the lower uid comes first
	}
	const none = -1
	free, worstFree, worstImmune := 0, none, none
	for i := range in.Emission {
		if in.Immortal[i] {
			continue
		}
		worst := &worstFree
		if unit.SubSat(in.Block, in.RegisteredAt[i]) < in.ImmunityPeriod {
			worst = &worstImmune
		} else {
			free++
		}
		if *worst == none || worse(i, *worst) {
			*worst = i
		}
	}
	choice := worstImmune
	if free > int(in.MinNonImmune) {
		choice = worstFree
	}
	return uint16(max(choice, 0)), choice != none
}

// TrimAllowed tells whether so few neurons are immune that a subnet can be trimmed
// to maxUIDs (subnets.md, 3.6).
func TrimAllowed(immune, maxUIDs int) bool {
	return min(100*immune/max(maxUIDs, 1), 100) < MaxImmunePercent
}

// TrimChoice returns the uids that stay when a subnet is trimmed to maxUIDs, ascending:
// the neurons with the least emission go, of equal ones the higher uid first, and
// immune ones stay. The slices are indexed by uid. ok is false if TrimAllowed
// forbids it; a subnet that is small enough keeps all (subnets.md, 3.6).
func TrimChoice(emission []unit.Alpha, immune []bool, maxUIDs int) (kept []int, ok bool) {
	order := make([]int, len(emission))
	immuneCount := 0
	for uid := range order {
		order[uid] = uid
		if immune[uid] {
			immuneCount++
		}
	}
	if len(order) <= maxUIDs {
		return order, true
	}
	if !TrimAllowed(immuneCount, maxUIDs) {
		return nil, false
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(emission[b], emission[a]) })
	surplus := len(order) - maxUIDs
	for i := len(order) - 1; i >= 0; i-- {
		if surplus > 0 && !immune[order[i]] {
			surplus--
			continue
		}
		kept = append(kept, order[i])
	}
	slices.Sort(kept)
	return kept, true
}
