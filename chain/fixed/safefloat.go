package fixed

import (
	"encoding/binary"
	"errors"
	"math"
	"math/bits"
)

// SafeFloat is the decimal floating-point number of the share pools
// (economy.md, section 6): a mantissa m of up to 10^21 and an exponent e, value
// m * 10^e. It is never negative.
//
// Every SafeFloat is normalised: either zero, which is (0, 0) and the zero value
// of the type, or 10^20 < m <= 10^21. Two equal values are therefore equal
// with ==. All operations round down. One whose exponent leaves the
// range of int64 fails, and so does a division by zero; they then return false
// and zero.
type SafeFloat struct {
	hi, lo   uint64 // mantissa = hi * 2^64 + lo
	exponent int64
}

// SafeFloatSize is the length of an encoded SafeFloat: one storage slot.
const SafeFloatSize = 32

// ErrSafeFloatEncoding is returned for bytes that no SafeFloat encodes to.
var ErrSafeFloatEncoding = errors.New("malformed safe float encoding")

// maxMantissaDigits is the number of decimal places of the largest mantissa, 10^21.
const maxMantissaDigits = 21

// pow10Fit64 is the largest power of ten that fits in 64 bits.
const pow10Fit64 = 19

var pow10 = [pow10Fit64 + 1]uint64{
	1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9,
	1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
}

// A normalised mantissa lies above the lower bound, 10^20, and up to the upper
// one, 10^21, here in 64-bit limbs.
const (
	upperMantissa = 1_000_000_000_000_000_000_000
	lowerMantissa = upperMantissa / 10

	maxMantissaHi, maxMantissaLo = upperMantissa >> 64, upperMantissa & math.MaxUint64
	minMantissaHi, minMantissaLo = lowerMantissa >> 64, lowerMantissa & math.MaxUint64
)

// NewSafeFloat returns mantissa * 10^exponent, the mantissa being
// hi * 2^64 + lo. It fails for a mantissa over 10^21 and if normalisation takes
// the exponent out of range.
func NewSafeFloat(hi, lo uint64, exponent int64) (SafeFloat, bool) {
	if greater128(hi, lo, maxMantissaHi, maxMantissaLo) {
		return SafeFloat{}, false
	}
	return normalise(hi, lo, exponent)
}

// SafeFloatFromUint64 returns n exactly.
func SafeFloatFromUint64(n uint64) SafeFloat {
	f, _ := normalise(0, n, 0) // an exponent of -21 to 0 is in range
	return f
}

// SafeFloatFromU64F64Bits converts the raw bits of a legacy U64F64 share: the sum
// of its integer part and its fraction bits over 2^64, both as SafeFloat.
func SafeFloatFromU64F64Bits(integer, fraction uint64) SafeFloat {
	whole := SafeFloatFromUint64(integer)
	if fraction == 0 {
		return whole
	}
	two64, _ := normalise(1, 0, 0)
	part, _ := SafeFloatFromUint64(fraction).Div(two64) // exponents are far from the bounds
	sum, _ := whole.Add(part)
	return sum
}

// Mantissa returns the mantissa as hi * 2^64 + lo.
func (f SafeFloat) Mantissa() (hi, lo uint64) { return f.hi, f.lo }

// Exponent returns the decimal exponent.
func (f SafeFloat) Exponent() int64 { return f.exponent }

// IsZero tells whether the value is zero.
func (f SafeFloat) IsZero() bool { return f.hi == 0 && f.lo == 0 }

// Add returns f + g, the operand with the smaller exponent cut to the decimals
// of the other. A zero operand leaves the other unchanged.
func (f SafeFloat) Add(g SafeFloat) (SafeFloat, bool) {
	if f.IsZero() {
		return g, true
	}
	if g.IsZero() {
		return f, true
	}
	f, g, exponent := align(f, g)
	lo, carry := bits.Add64(f.lo, g.lo, 0)
	hi, _ := bits.Add64(f.hi, g.hi, carry)
	return normalise(hi, lo, exponent)
}

// Sub returns f - g with the operands aligned as in Add, and zero where that
// would be negative. It fails if f is zero and g is not.
func (f SafeFloat) Sub(g SafeFloat) (SafeFloat, bool) {
	if g.IsZero() {
		return f, true
	}
	if f.IsZero() {
		return SafeFloat{}, false
	}
	f, g, exponent := align(f, g)
	lo, borrow := bits.Sub64(f.lo, g.lo, 0)
	hi, borrow := bits.Sub64(f.hi, g.hi, borrow)
	if borrow != 0 {
		return SafeFloat{}, true
	}
	return normalise(hi, lo, exponent)
}

// MulDiv returns f * g / c, the product being exact. It fails for c = 0. The
// exponents are summed in this order, and each sum must be in range.
func (f SafeFloat) MulDiv(g, c SafeFloat) (SafeFloat, bool) {
	if c.IsZero() {
		return SafeFloat{}, false
	}
	exponent, ok := addExponents(f.exponent, g.exponent)
	if !ok {
		return SafeFloat{}, false
	}
	if exponent, ok = subExponents(exponent, c.exponent); !ok {
		return SafeFloat{}, false
	}
	hi, lo := mulDivMantissas(f.hi, f.lo, g.hi, g.lo, c.hi, c.lo)
	return normalise(hi, lo, exponent)
}

// Div returns f / g. It fails for g = 0.
func (f SafeFloat) Div(g SafeFloat) (SafeFloat, bool) {
	if g.IsZero() {
		return SafeFloat{}, false
	}
	// Only the whole sum must be in range: the order is the one in which a partial
	// sum leaves it only if the whole sum does.
	first, second := g.exponent, int64(maxMantissaDigits)
	if f.exponent >= 0 {
		first, second = second, first
	}
	exponent, ok := subExponents(f.exponent, first)
	if !ok {
		return SafeFloat{}, false
	}
	if exponent, ok = subExponents(exponent, second); !ok {
		return SafeFloat{}, false
	}
	hi, lo := mulDivMantissas(f.hi, f.lo, maxMantissaHi, maxMantissaLo, g.hi, g.lo)
	return normalise(hi, lo, exponent)
}

// Greater is the reference's comparison f > g. It is not an order of the values:
// exponents that differ by more than one decide alone, and zero counts with
// its exponent 0, so that zero is greater than 10^21 * 10^-5.
func (f SafeFloat) Greater(g SafeFloat) bool {
	switch {
	case f.exponent == g.exponent:
		return greater128(f.hi, f.lo, g.hi, g.lo)
	case f.exponent > g.exponent:
		if f.exponent-1 == g.exponent {
			hi, lo := mul128(f.hi, f.lo, 10)
			return greater128(hi, lo, g.hi, g.lo)
		}
		return true
	default:
		if g.exponent-1 == f.exponent {
			hi, lo := mul128(g.hi, g.lo, 10)
			return greater128(f.hi, f.lo, hi, lo)
		}
		return false
	}
}

// FloorUint64Sat returns the integer part, or 2^64-1 if it is larger.
func (f SafeFloat) FloorUint64Sat() uint64 {
	switch {
	case f.IsZero() || f.exponent < -maxMantissaDigits:
		return 0
	case f.exponent >= 0: // m > 10^20
		return math.MaxUint64
	}
	hi, lo := shiftDown(f.hi, f.lo, uint64(-f.exponent))
	if hi != 0 {
		return math.MaxUint64
	}
	return lo
}

// Encode returns the number as one storage slot: 8 zero bytes, the
// exponent (8 bytes, two's complement) and the mantissa (16 bytes), both big endian.
// Zero is the empty slot.
func (f SafeFloat) Encode() [SafeFloatSize]byte {
	var slot [SafeFloatSize]byte
	binary.BigEndian.PutUint64(slot[8:], uint64(f.exponent))
	binary.BigEndian.PutUint64(slot[16:], f.hi)
	binary.BigEndian.PutUint64(slot[24:], f.lo)
	return slot
}

// DecodeSafeFloat is the inverse of Encode. Bytes that Encode cannot have
// written give ErrSafeFloatEncoding.
func DecodeSafeFloat(slot [SafeFloatSize]byte) (SafeFloat, error) {
	f := SafeFloat{
		hi:       binary.BigEndian.Uint64(slot[16:]),
		lo:       binary.BigEndian.Uint64(slot[24:]),
		exponent: int64(binary.BigEndian.Uint64(slot[8:])),
	}
	if n, ok := NewSafeFloat(f.hi, f.lo, f.exponent); !ok || n != f || binary.BigEndian.Uint64(slot[:]) != 0 {
		return SafeFloat{}, ErrSafeFloatEncoding
	}
	return f, nil
}

// normalise brings a mantissa below 2^128 into (10^20, 10^21], dropping digits
// that do not fit.
func normalise(hi, lo uint64, exponent int64) (SafeFloat, bool) {
	if hi == 0 && lo == 0 {
		return SafeFloat{}, true
	}
	for greater128(hi, lo, maxMantissaHi, maxMantissaLo) {
		if exponent == math.MaxInt64 {
			return SafeFloat{}, false
		}
		hi, lo = div128(hi, lo, 10)
		exponent++
	}
	if hi == 0 && lo < 1e19 {
		// Most of the way in one step: 10^19 <= lo * 10^n < 10^20.
		n := int64(pow10Fit64 - decimalDigits(lo) + 1)
		if exponent < math.MinInt64+n {
			return SafeFloat{}, false
		}
		hi, lo = bits.Mul64(lo, pow10[n])
		exponent -= n
	}
	for !greater128(hi, lo, minMantissaHi, minMantissaLo) {
		if exponent == math.MinInt64 {
			return SafeFloat{}, false
		}
		hi, lo = mul128(hi, lo, 10)
		exponent--
	}
	return SafeFloat{hi, lo, exponent}, true
}

// decimalDigits counts the decimal digits of n, 1 <= n < 10^19.
func decimalDigits(n uint64) int {
	digits := bits.Len64(n) * 1233 >> 12 // floor(log10) or one more
	if n >= pow10[digits] {
		digits++
	}
	return digits
}

// align cuts the operand with the smaller exponent to the other's decimals.
func align(f, g SafeFloat) (fAligned, gAligned SafeFloat, exponent int64) {
	if f.exponent >= g.exponent {
		g.hi, g.lo = shiftDown(g.hi, g.lo, uint64(f.exponent)-uint64(g.exponent))
		return f, g, f.exponent
	}
	f.hi, f.lo = shiftDown(f.hi, f.lo, uint64(g.exponent)-uint64(f.exponent))
	return f, g, g.exponent
}

// shiftDown returns floor(m / 10^digits) for a mantissa of at most 10^21.
func shiftDown(hi, lo, digits uint64) (uint64, uint64) {
	if digits == 0 {
		return hi, lo
	}
	if digits > maxMantissaDigits {
		return 0, 0
	}
	if digits > pow10Fit64 {
		hi, lo = div128(hi, lo, pow10[pow10Fit64])
		digits -= pow10Fit64
	}
	return div128(hi, lo, pow10[digits])
}

func addExponents(a, b int64) (int64, bool) {
	c := a + b
	return c, (c > a) == (b > 0)
}

func subExponents(a, b int64) (int64, bool) {
	c := a - b
	return c, (c < a) == (b > 0)
}

func greater128(ahi, alo, bhi, blo uint64) bool {
	return ahi > bhi || ahi == bhi && alo > blo
}

// mul128 returns m * n for a product below 2^128.
func mul128(hi, lo, n uint64) (uint64, uint64) {
	carry, low := bits.Mul64(lo, n)
	return hi*n + carry, low
}

func div128(hi, lo, n uint64) (uint64, uint64) {
	q, rest := hi/n, hi%n
	low, _ := bits.Div64(rest, lo, n)
	return q, low
}

// mulDivMantissas returns floor(a * b / c) for mantissas a, b <= 10^21 and
// 10^20 < c <= 10^21. The product stays below 2^140 and the quotient below 2^74.
func mulDivMantissas(ahi, alo, bhi, blo, chi, clo uint64) (hi, lo uint64) {
	// The product in three limbs.
	p1, p0 := bits.Mul64(alo, blo)
	h1, l1 := bits.Mul64(ahi, blo)
	h2, l2 := bits.Mul64(alo, bhi)
	p1, carry := bits.Add64(p1, l1, 0)
	p2, _ := bits.Add64(ahi*bhi, h1, carry)
	p1, carry = bits.Add64(p1, l2, 0)
	p2, _ = bits.Add64(p2, h2, carry)

	// Knuth's algorithm D, two quotient limbs, the divisor's top bit made 1.
	shift := uint(bits.LeadingZeros64(chi))
	p3 := p2 >> (64 - shift)
	p2 = p2<<shift | p1>>(64-shift)
	p1 = p1<<shift | p0>>(64-shift)
	p0 <<= shift
	chi = chi<<shift | clo>>(64-shift)
	clo <<= shift

	hi, p2, p1 = div3by2(p3, p2, p1, chi, clo)
	lo, _, _ = div3by2(p2, p1, p0, chi, clo)
	return hi, lo
}

// div3by2 divides the three limbs u by the two limbs v, whose top bit is 1, for
// (u2, u1) < v. It returns the quotient and the remainder.
func div3by2(u2, u1, u0, vhi, vlo uint64) (q, rhi, rlo uint64) {
	if u2 >= vhi { // u2 = vhi: the estimate is the largest limb
		q = math.MaxUint64
	} else {
		q, _ = bits.Div64(u2, u1, vhi)
	}
	// r = u - q*v; an estimate that is too large, by at most 2, makes it negative.
	h0, l0 := bits.Mul64(q, vlo)
	h1, l1 := bits.Mul64(q, vhi)
	m1, carry := bits.Add64(h0, l1, 0)
	m2 := h1 + carry
	rlo, borrow := bits.Sub64(u0, l0, 0)
	rhi, borrow = bits.Sub64(u1, m1, borrow)
	top, _ := bits.Sub64(u2, m2, borrow)
	for top != 0 {
		q--
		rlo, carry = bits.Add64(rlo, vlo, 0)
		rhi, carry = bits.Add64(rhi, vhi, carry)
		top += carry
	}
	return q, rhi, rlo
}
