package amm

import (
	"math/big"
	"math/bits"

	"github.com/holiman/uint256"
)

// The two precisions, in bits, at which the pool asks for powers (amm.md, sections 3 and 4).
const (
	precisionSwap  = 256
	precisionPrice = 1024
)

// Bounds of the fast path on |L|, L being the logarithm of the power, in whole numbers.
const (
	// maxFastLog is where the cut series at precisionSwap may leave the real power (amm.md, section 3). At
	// precisionPrice the series converges for every pair of prices.
	maxFastLog = 64
	// Acc * e^3 exceeds 2^64-1, and 2^-80 < Acc * e^-42 < 1. Down to the smallest logarithm of two prices, -89, the
	// power stays above 2^-70, so its floor is 0 in the series too.
	overflowLog  = 3
	underflowLog = 42
)

// powScaled is pow_ratio_scaled(bn, bd, en, ed, precision, Acc) of amm.md, section 3, for bn and bd below 2^128.
// No result, and a result below zero, is 0. fits is false if the result exceeds 2^64-1; e is then 0.
//
// It computes the real power in fixed-width integers to within 2^-110. The specified result is the floor of a number
// less than 2^-80 away; unless a whole number lies that close, both floors are the same. The rare rest is decided
// exactly (a root) or by the specified series (a logarithm).
func powScaled(bn, bd *uint256.Int, en, ed uint64, precision uint) (e uint64, fits bool) {
	switch {
	case bd.IsZero() || ed == 0 || bn.IsZero():
		return 0, true
	case en == 0 || bn.Eq(bd):
		return Acc, true
	case en == ed:
		return divScaled(bn, bd)
	}
	if en/100 > ed { // no valid weights; the error bound needs a ratio below 2^8
		return powSeries(bn, bd, en, ed, precision)
	}
	var l frac
	neg := lnRatio(&l, bn, bd)
	l.mulRatio(en, ed)
	whole := l.whole()
	exact := exactExponent(&en, &ed)
	if whole >= maxFastLog && !exact && precision != precisionPrice {
		return powSeries(bn, bd, en, ed, precision)
	}
	if neg && whole >= underflowLog {
		return 0, true
	}
	if !neg && whole >= overflowLog {
		return 0, false
	}
	floor, carry, sure := expScaled(&l, neg)
	switch {
	case carry && (sure || floor != 0):
		return 0, false
	case sure:
		return floor, true
	case exact:
		return settleRoot(bn, bd, en, ed, floor, carry)
	default:
		return powSeries(bn, bd, en, ed, precision)
	}
}

// divScaled returns floor(bn*Acc/bd), the power with exponent 1. bn*Acc stays below 2^188.
func divScaled(bn, bd *uint256.Int) (e uint64, fits bool) {
	if bn.IsUint64() && bd.IsUint64() {
		hi, lo := bits.Mul64(bn[0], Acc)
		if hi >= bd[0] {
			return 0, false
		}
		e, _ = bits.Div64(hi, lo, bd[0])
		return e, true
	}
	var q uint256.Int
	q.Mul(bn, uint256.NewInt(Acc))
	q.Div(&q, bd)
	if !q.IsUint64() {
		return 0, false
	}
	return q[0], true
}

// exactExponent reduces en/ed and reports whether both parts are small enough for the exact path.
func exactExponent(en, ed *uint64) bool {
	a, b := *en, *ed
	for b != 0 {
		a, b = b, a%b
	}
	*en, *ed = *en/a, *ed/a
	return *en <= maxExactExponent && *ed <= maxExactExponent
}

// settleRoot decides the exact path when the real power is too close to a whole number for the fast path: the floor is
// that number, near, or the one below. overflow says that near, which is then 0, stands for 2^64.
func settleRoot(bn, bd *uint256.Int, en, ed, near uint64, overflow bool) (e uint64, fits bool) {
	r := new(big.Int).SetUint64(near)
	if overflow {
		r.SetBit(r, 64, 1)
	}
	if !rootFits(r, bn.ToBig(), bd.ToBig(), new(big.Int).SetUint64(Acc), en, ed) {
		return near - 1, true
	}
	return near, !overflow
}

// powSeries runs the specified series and cuts its result to the range of u64.
func powSeries(bn, bd *uint256.Int, en, ed uint64, precision uint) (e uint64, fits bool) {
	r := PowRatioScaled(bn.ToBig(), bd.ToBig(), new(big.Int).SetUint64(en), new(big.Int).SetUint64(ed),
		precision, new(big.Int).SetUint64(Acc))
	switch {
	case r == nil || r.Sign() < 0:
		return 0, true
	case !r.IsUint64():
		return 0, false
	}
	return r.Uint64(), true
}
