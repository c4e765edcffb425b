package emission

import (
	"math"
	"math/bits"
	"sync/atomic"

	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/unit"
)

// oneQ32 is 1 with 32 fraction bits.
const oneQ32 = 1 << 32

// decayFactors keeps computed factors by half-life; 0 is one not computed
// yet. The factors are constants, so concurrent writers store the same number.
var decayFactors [math.MaxUint16 + 1]atomic.Uint64

// DecayFactorQ32 returns what the registration price is multiplied with in each
// block, with 32 fraction bits: the largest number whose power to the half-life does
// not exceed a half, and 1 for a half-life of 0 (subnets.md, 3.3). It is safe
// for concurrent use.
func DecayFactorQ32(halfLife uint16) uint64 {
	if f := decayFactors[halfLife].Load(); f != 0 {
		return f
	}
	f := decayFactorQ32(halfLife)
	decayFactors[halfLife].Store(f)
	return f
}

func decayFactorQ32(halfLife uint16) uint64 {
	if halfLife == 0 {
		return oneQ32
	}
	lo, hi := uint64(0), uint64(oneQ32)
	for lo+1 < hi {
		mid := lo + (hi-lo)/2
		if powQ32(mid, halfLife) > oneQ32/2 {
			hi = mid
		} else {
			lo = mid
		}
	}
	return lo
}

// mulQ32Floor returns floor(v * f / 2^32) for a factor of at most 1, so that the result fits.
func mulQ32Floor(v, f uint64) uint64 {
	hi, lo := bits.Mul64(v, f)
	return hi<<32 | lo>>32
}

// powQ32 returns b^e by squaring, each product floored.
func powQ32(b uint64, e uint16) uint64 {
	result := uint64(oneQ32)
	for e > 0 {
		if e&1 == 1 {
			result = mulQ32Floor(result, b)
		}
		if e >>= 1; e > 0 {
			b = mulQ32Floor(b, b)
		}
	}
	return result
}

// PriceBounds limits a registration price. If Min exceeds Max, Max wins.
type PriceBounds struct {
	Min, Max unit.Rao
}

// Clamp returns the price raised to Min and then lowered to Max.
func (b PriceBounds) Clamp(price unit.Rao) unit.Rao {
	return min(max(price, b.Min), b.Max)
}

// DecayPrice returns a subnet's registration price after the step that starts a
// block. It falls by half within the half-life, not in blocks 0 and 1 and not for
// a half-life of 0, and is clamped in any case (economy.md, 2.2).
func DecayPrice(price unit.Rao, halfLife uint16, block uint64, bounds PriceBounds) unit.Rao {
	if halfLife > 0 && block > 1 {
		price = unit.Rao(mulQ32Floor(uint64(price), DecayFactorQ32(halfLife)))
	}
	return bounds.Clamp(price)
}

// BumpPrice returns the registration price after a registration: multiplied, by at least
// 1, rounded down and clamped (economy.md, 2.2).
func BumpPrice(price unit.Rao, multiplier fixed.U64F64, bounds PriceBounds) unit.Rao {
	if one := fixed.OneU64F64(); multiplier.Cmp(one) < 0 {
		multiplier = one
	}
	return bounds.Clamp(unit.Rao(fixed.U64F64FromUint64(uint64(price)).MulFloorSat(multiplier).FloorUint64Sat()))
}
