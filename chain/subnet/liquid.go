package subnet

import "math"

// The consensus that liquid alpha compares weights with (precompiles.md, section 6).
const (
	// LiquidCurrent is that of the epoch itself.
	LiquidCurrent = iota
	// LiquidPrevious is that of the epoch before, which validators could know when they set their weights.
	LiquidPrevious
	// LiquidAuto is LiquidPrevious where the bonds penalty is whole, so that bonds follow nothing but the weights that the
	// consensus counts, and LiquidCurrent elsewhere.
	LiquidAuto
)

// LiquidComparesPrevious reports whether liquid alpha compares weights with the consensus of the epoch before.
func (s Subnet) LiquidComparesPrevious() bool {
	switch liquidConsensus.Get(s.Slot) {
	case LiquidPrevious:
		return true
	case LiquidAuto:
		return BondsPenalty.Get(s.Slot) == math.MaxUint16
	}
	return false
}
