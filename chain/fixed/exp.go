package fixed

import "math/bits"

// eulerI32F32 is e truncated to 23 fraction bits: what exp gives for exactly 1.
const eulerI32F32 I32F32 = 11674931200

// expLimit bounds the argument of ExpSafe: every step of its series then fits 63 bits.
const expLimit = 20 * OneI32F32

// expTerms is the last power of the series.
const expTerms = 31

// reciprocal divides 63-bit numbers by a small constant: floor(t/i) is the upper word of t*mul, shifted down.
//
// With shift = ceil(log2 i) - 1 and mul = ceil(2^(64+shift) / i), mul*i exceeds 2^(64+shift) by less than i, which is
// at most 2^(shift+1); multiplied by t < 2^63 the error stays below 2^(64+shift), so it never reaches the quotient.
type reciprocal struct {
	mul   uint64
	shift uint8
}

var reciprocals = newReciprocals()

func newReciprocals() (r [expTerms + 1]reciprocal) {
	for i := uint64(2); i <= expTerms; i++ {
		shift := bits.Len64(i-1) - 1
		q, rest := bits.Div64(1<<shift, 0, i)
		if rest > 0 {
			q++
		}
		r[i] = reciprocal{q, uint8(shift)}
	}
	return r
}

// expTerm returns floor(floor(term*a / 2^32) / i), where the inner quotient is below 2^63.
func expTerm(term, a uint64, r reciprocal) uint64 {
	hi, lo := bits.Mul64(term, a)
	q, _ := bits.Mul64(hi<<32|lo>>32, r.mul)
	return q >> (r.shift & 63)
}

// ExpSafe returns the protocol's exponential of x, clamped to -20..20 first (yuma.md section 1).
// It is a truncated series, not a correctly rounded exponential.
func ExpSafe(x I32F32) I32F32 {
	x = x.Clamp(-expLimit, expLimit)
	a := abs64(x)
	result, term := a+oneBits32, a
	for i := 2; i <= expTerms; i++ {
		term = expTerm(term, a, reciprocals[i])
		result += term
	}
	return expResult(x, result)
}

// ExpSafeAll replaces every value by its ExpSafe. It works on four at a time, as the steps of one wait for each other.
func ExpSafeAll(values []I32F32) {
	for len(values) >= 4 {
		v := values[:4:4]
		x0, x1 := v[0].Clamp(-expLimit, expLimit), v[1].Clamp(-expLimit, expLimit)
		x2, x3 := v[2].Clamp(-expLimit, expLimit), v[3].Clamp(-expLimit, expLimit)
		a0, a1, a2, a3 := abs64(x0), abs64(x1), abs64(x2), abs64(x3)
		t0, t1, t2, t3 := a0, a1, a2, a3
		r0, r1, r2, r3 := a0+oneBits32, a1+oneBits32, a2+oneBits32, a3+oneBits32
		for i := 2; i <= expTerms; i++ {
			r := reciprocals[i]
			t0 = expTerm(t0, a0, r)
			t1 = expTerm(t1, a1, r)
			t2 = expTerm(t2, a2, r)
			t3 = expTerm(t3, a3, r)
			r0 += t0
			r1 += t1
			r2 += t2
			r3 += t3
		}
		v[0], v[1], v[2], v[3] = expResult(x0, r0), expResult(x1, r1), expResult(x2, r2), expResult(x3, r3)
		values = values[4:]
	}
	for i, x := range values {
		values[i] = ExpSafe(x)
	}
}

// Exp is the series of ExpSafe for any x; ok is false if a step exceeds the range of I32F32 (yuma.md section 1).
func Exp(x I32F32) (v I32F32, ok bool) {
	a := abs64(x)
	result, term := a+oneBits32, a
	if result >= signBit {
		return 0, false
	}
	for i := uint64(2); i <= expTerms && term != 0; i++ {
		hi, lo := bits.Mul64(term, a)
		product := hi<<32 | lo>>32
		if hi>>32 != 0 || product >= signBit {
			return 0, false
		}
		term = product / i
		if result += term; result >= signBit {
			return 0, false
		}
	}
	return expResult(x, result), true
}

// expResult turns the series of |x| into exp(x), with the two values that are fixed. The reciprocal floor(2^64 / result)
// is below 2^32 because result is above it.
func expResult(x I32F32, result uint64) I32F32 {
	switch {
	case x == OneI32F32:
		return eulerI32F32
	case x >= 0:
		return I32F32(result) // for 0 the series gives 1
	}
	q, _ := bits.Div64(1, 0, result)
	return I32F32(q)
}

// SigmoidSafe returns 1 / (1 + exp(-rho*(x-kappa))) with ExpSafe, each step clamped.
func SigmoidSafe(x, rho, kappa I32F32) I32F32 {
	e := ExpSafe(I32F32(0).SubSat(rho).MulFloorSat(x.SubSat(kappa)))
	return OneI32F32.SafeDivTrunc(e.AddSat(OneI32F32))
}
