package emission

import (
	"math/bits"

	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/unit"
)

// LeaseShare returns a contributor's part of a lease, 0 to 1 for contribution <= raised
// (economy.md, 11.1).
func LeaseShare(contribution, raised unit.Rao) fixed.U64F64 {
	return fixed.U64F64FromUint64(uint64(contribution)).SafeDivTrunc(fixed.U64F64FromUint64(uint64(raised)))
}

// LeaseCutUp returns the lease's percentage, 0 to 100, of an owner cut, rounded up
// (economy.md, 11.1).
func LeaseCutUp(ownerCut unit.Alpha, percent uint8) unit.Alpha {
	hi, lo := bits.Mul64(uint64(ownerCut), uint64(min(percent, 100)))
	q, rest := bits.Div64(hi, lo, 100)
	if rest > 0 {
		q++
	}
	return unit.Alpha(q)
}

// LeasePayoutUp divides accumulated alpha among the contributors by their shares, each
// part rounded up; the beneficiary gets what is left, which may be 0
// (economy.md, 11.1).
func LeasePayoutUp(accumulated unit.Alpha, shares []fixed.U64F64) (parts []unit.Alpha, beneficiary unit.Alpha) {
	parts = make([]unit.Alpha, len(shares))
	beneficiary = accumulated
	for i, share := range shares {
		hi, lo := share.MulFloorSat(fixed.U64F64FromUint64(uint64(accumulated))).Bits()
		parts[i] = unit.Alpha(hi)
		if lo > 0 {
			parts[i] = unit.AddSat(parts[i], 1)
		}
		beneficiary = unit.SubSat(beneficiary, parts[i])
	}
	return parts, beneficiary
}

// LeaseRefund returns a contributor's part of what a subnet registration left over, rounded
// down (economy.md, 11.1).
func LeaseRefund(leftover unit.Rao, share fixed.U64F64) unit.Rao {
	return unit.Rao(share.MulFloorSat(fixed.U64F64FromUint64(uint64(leftover))).FloorUint64Sat())
}
