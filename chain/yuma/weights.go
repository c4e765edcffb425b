package yuma

import (
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/unit"
)

// MaxUpscale scales weights so that the largest becomes 65535 (subnets.md section 4.2). All zeros stay.
func MaxUpscale(values []uint16) []uint16 {
	v := make([]fixed.I32F32, len(values))
	for i, x := range values {
		v[i] = fixed.I32F32(x) << 32
	}
	return MaxUpscaleFixed(v)
}

// MaxUpscaleFixed is MaxUpscale for fixed-point weights. Values are rounded, halves away from zero, and clamped.
func MaxUpscaleFixed(v []fixed.I32F32) []uint16 {
	const (
		most = 65535 * fixed.OneI32F32
		half = 32768 * fixed.OneI32F32
	)
	out := make([]uint16, len(v))
	var largest fixed.I32F32
	for _, x := range v {
		largest = max(largest, x)
	}
	if largest == 0 {
		return out
	}
	ratio := most.SafeDivTrunc(largest)
	for i, x := range v {
		if largest <= half {
			out[i] = x.MulFloorSat(most).SafeDivTrunc(largest).RoundUint16Sat()
		} else {
			out[i] = x.MulFloorSat(ratio).RoundUint16Sat()
		}
	}
	return out
}

// MaxLimited tells whether no weight's share of all of them is above the limit (subnets.md section 4.1, check 14). An
// empty list passes.
func MaxLimited(values []uint16, limit unit.U16Fraction) bool {
	var total uint64
	var largest uint16
	for _, x := range values {
		total += uint64(x)
		largest = max(largest, x)
	}
	if total == 0 {
		return true
	}
	// Whole numbers divide like their fixed-point forms.
	share := fixed.I32F32(uint64(largest) << 32 / total)
	return share <= fixed.I32F32FromProportion(uint16(limit))
}
