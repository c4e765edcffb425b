package fixed

import "math/bits"

// log2E is log2(e) truncated to 23 fraction bits, in I32F32 bits.
const log2E I32F32 = 6196327936

const oneBits32 = uint64(OneI32F32)

// halveUp returns v/2, halves up, without overflow.
func halveUp(v uint64) uint64 { return v>>1 + v&1 }

// log2Above returns log2 of x >= 1, both with 32 fraction bits.
func log2Above(x u128) int64 {
	var r int64
	for x.Hi != 0 {
		odd := x.Lo & 1
		x, _ = u128{x.Hi >> 1, x.Hi<<63 | x.Lo>>1}.add(u128{0, odd})
		r++
	}
	v := x.Lo
	for v >= 2*oneBits32 {
		r++
		v = halveUp(v)
	}
	if v == oneBits32 {
		return r << 32
	}
	for range 32 {
		hi, lo := bits.Mul64(v, v)
		v = hi<<32 | lo>>32
		r *= 2
		if v >= 2*oneBits32 {
			r++
			v = halveUp(v)
		}
	}
	return r
}

// Log2 returns the protocol's base-2 logarithm (yuma.md section 1). ok is false if x <= 0 or 1/x exceeds the range.
func (x I32F32) Log2() (v I32F32, ok bool) {
	if x <= 0 {
		return 0, false
	}
	if x >= OneI32F32 {
		return I32F32(log2Above(u128{0, uint64(x)})), true
	}
	if x < 3 { // 2^64/x has to stay below 2^63
		return 0, false
	}
	q, _ := bits.Div64(1, 0, uint64(x))
	return I32F32(-log2Above(u128{0, q})), true
}

// Ln returns the protocol's natural logarithm, trunc(log2(x) / log2(e)) (yuma.md section 1). ok is false where Log2's is.
func (x I32F32) Ln() (v I32F32, ok bool) {
	l, ok := x.Log2()
	if !ok {
		return 0, false
	}
	return l.CheckedDivTrunc(log2E)
}

// Log2 returns the protocol's base-2 logarithm (yuma.md section 1). ok is false if x <= 0.
func (x I96F32) Log2() (v I96F32, ok bool) {
	switch {
	case x.IsNegative() || x.IsZero():
		return I96F32{}, false
	case x.Hi != 0 || x.Lo >= oneBits32:
		return I32F32(log2Above(u128(x))).ToI96F32FloorSat(), true
	case x.Lo == 1: // the reciprocal is 2^64, the one that exceeds a word
		return I32F32(-log2Above(u128{1, 0})).ToI96F32FloorSat(), true
	}
	q, _ := bits.Div64(1, 0, x.Lo)
	return I32F32(-log2Above(u128{0, q})).ToI96F32FloorSat(), true
}
