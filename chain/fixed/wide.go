package fixed

import (
	"errors"
	"math/bits"

	"github.com/holiman/uint256"
)

// u128 is an unsigned 128-bit integer, or the raw bits of a signed one.
type u128 struct{ Hi, Lo uint64 }

const signBit = uint64(1) << 63

var (
	maxU128 = u128{^uint64(0), ^uint64(0)}
	maxI128 = u128{signBit - 1, ^uint64(0)}
	minI128 = u128{signBit, 0}
)

// ErrBits occurs when text is not a decimal integer within the range of a type's raw bits.
var ErrBits = errors.New("not a decimal integer in the range of the type")

func (a u128) isZero() bool { return a.Hi|a.Lo == 0 }

func (a u128) cmp(b u128) int {
	switch {
	case a == b:
		return 0
	case a.Hi < b.Hi || a.Hi == b.Hi && a.Lo < b.Lo:
		return -1
	}
	return 1
}

func (a u128) add(b u128) (sum u128, carry bool) {
	lo, c := bits.Add64(a.Lo, b.Lo, 0)
	hi, c := bits.Add64(a.Hi, b.Hi, c)
	return u128{hi, lo}, c != 0
}

func (a u128) sub(b u128) (diff u128, borrow bool) {
	lo, c := bits.Sub64(a.Lo, b.Lo, 0)
	hi, c := bits.Sub64(a.Hi, b.Hi, c)
	return u128{hi, lo}, c != 0
}

// negative reads the bits as two's complement.
func (a u128) negative() bool { return a.Hi&signBit != 0 }

func (a u128) neg() u128 {
	d, _ := u128{}.sub(a)
	return d
}

// magnitude splits two's complement bits into sign and absolute value, which is at most 2^127.
func (a u128) magnitude() (abs u128, negative bool) {
	if a.negative() {
		return a.neg(), true
	}
	return a, false
}

// signed joins sign and absolute value; ok is false, and the result clamped, if it exceeds the signed range.
func (a u128) signed(negative bool) (v u128, ok bool) {
	if negative {
		if a.cmp(minI128) > 0 {
			return minI128, false
		}
		return a.neg(), true
	}
	if a.negative() {
		return maxI128, false
	}
	return a, true
}

// mulShift returns floor(a*b / 2^frac) for frac 32 or 64, clamped if it does not fit, and whether bits below were lost.
func mulShift(a, b u128, frac uint) (q u128, inexact, ok bool) {
	h0, w0 := bits.Mul64(a.Lo, b.Lo)
	if a.Hi|b.Hi == 0 {
		if frac == 64 {
			return u128{0, h0}, w0 != 0, true
		}
		return u128{h0 >> 32, h0<<32 | w0>>32}, uint32(w0) != 0, true
	}
	h1, l1 := bits.Mul64(a.Lo, b.Hi)
	h2, l2 := bits.Mul64(a.Hi, b.Lo)
	w3, l3 := bits.Mul64(a.Hi, b.Hi)
	w1, c1 := bits.Add64(h0, l1, 0)
	w2, c2 := bits.Add64(l3, h1, c1)
	w3 += c2
	w1, c1 = bits.Add64(w1, l2, 0)
	w2, c2 = bits.Add64(w2, h2, c1)
	w3 += c2
	if frac == 64 {
		q, inexact, ok = u128{w2, w1}, w0 != 0, w3 == 0
	} else {
		q, inexact, ok = u128{w2<<32 | w1>>32, w1<<32 | w0>>32}, uint32(w0) != 0, w3 == 0 && w2>>32 == 0
	}
	if !ok {
		q = maxU128
	}
	return q, inexact, ok
}

// divShift returns floor(a*2^frac / b) for frac 32 or 64, clamped if it does not fit. b is not 0.
func divShift(a, b u128, frac uint) (q u128, ok bool) {
	var n [3]uint64
	if frac == 64 {
		n = [3]uint64{0, a.Lo, a.Hi}
	} else {
		n = [3]uint64{a.Lo << 32, a.Hi<<32 | a.Lo>>32, a.Hi >> 32}
	}
	if b.Hi == 0 {
		if n[2] >= b.Lo {
			return maxU128, false
		}
		hi, r := bits.Div64(n[2], n[1], b.Lo)
		lo, _ := bits.Div64(r, n[0], b.Lo)
		return u128{hi, lo}, true
	}
	num := uint256.Int{n[0], n[1], n[2], 0}
	den := uint256.Int{b.Lo, b.Hi, 0, 0}
	num.Div(&num, &den)
	// The quotient has at most 192-64 bits because b is at least 2^64.
	return u128{num[1], num[0]}, true
}

// addSignedSat adds two's complement bits, clamped.
func addSignedSat(a, b u128) u128 {
	s, _ := a.add(b)
	if a.negative() == b.negative() && s.negative() != a.negative() {
		return signedBound(a.negative())
	}
	return s
}

// subSignedSat subtracts two's complement bits, clamped.
func subSignedSat(a, b u128) u128 {
	d, _ := a.sub(b)
	if a.negative() != b.negative() && d.negative() != a.negative() {
		return signedBound(a.negative())
	}
	return d
}

func signedBound(negative bool) u128 {
	if negative {
		return minI128
	}
	return maxI128
}

// mulSigned returns floor(a*b / 2^frac) of two's complement bits, clamped if ok is false.
func mulSigned(a, b u128, frac uint) (v u128, ok bool) {
	x, nx := a.magnitude()
	y, ny := b.magnitude()
	q, inexact, ok := mulShift(x, y, frac)
	negative := nx != ny
	if !ok {
		return signedBound(negative), false
	}
	if negative && inexact {
		// Toward minus infinity, that is away from zero.
		var carry bool
		if q, carry = q.add(u128{0, 1}); carry {
			return minI128, false
		}
	}
	return q.signed(negative)
}

// divSigned returns trunc(a*2^frac / b) of two's complement bits, clamped if ok is false. b is not 0.
func divSigned(a, b u128, frac uint) (v u128, ok bool) {
	x, nx := a.magnitude()
	y, ny := b.magnitude()
	q, ok := divShift(x, y, frac)
	negative := nx != ny
	if !ok {
		return signedBound(negative), false
	}
	return q.signed(negative)
}

// cmpSigned compares two's complement bits.
func cmpSigned(a, b u128) int {
	a.Hi ^= signBit
	b.Hi ^= signBit
	return a.cmp(b)
}

// floorUnsigned drops frac bits and clamps to 64 bits.
func floorUnsigned(a u128, frac uint) uint64 {
	if frac == 64 {
		return a.Hi
	}
	if a.Hi>>32 != 0 {
		return ^uint64(0)
	}
	return a.Hi<<32 | a.Lo>>32
}

// floorSigned drops frac bits of two's complement bits and clamps to 0..2^64-1.
func floorSigned(a u128, frac uint) uint64 {
	if a.negative() {
		return 0
	}
	return floorUnsigned(a, frac)
}

func clamp16(v uint64) uint16 {
	if v > 0xffff {
		return 0xffff
	}
	return uint16(v)
}

// parseU128 reads a decimal integer without sign.
func parseU128(s string) (u128, error) {
	if s == "" {
		return u128{}, ErrBits
	}
	var v u128
	for i := range len(s) {
		d := uint64(s[i]) - '0'
		if d > 9 {
			return u128{}, ErrBits
		}
		h, lo := bits.Mul64(v.Lo, 10)
		over, hi := bits.Mul64(v.Hi, 10)
		hi, c := bits.Add64(hi, h, 0)
		sum, carry := u128{hi, lo}.add(u128{0, d})
		if over|c != 0 || carry {
			return u128{}, ErrBits
		}
		v = sum
	}
	return v, nil
}

// parseI128 reads a decimal integer with an optional minus sign.
func parseI128(s string) (u128, error) {
	negative := s != "" && s[0] == '-'
	if negative {
		s = s[1:]
	}
	abs, err := parseU128(s)
	if err != nil {
		return u128{}, err
	}
	v, ok := abs.signed(negative)
	if !ok {
		return u128{}, ErrBits
	}
	return v, nil
}

func formatU128(a u128, negative bool) string {
	var buf [40]byte // 39 digits and a sign
	i := len(buf)
	for {
		var r uint64
		a.Hi, r = a.Hi/10, a.Hi%10
		a.Lo, r = bits.Div64(r, a.Lo, 10)
		i--
		buf[i] = '0' + byte(r)
		if a.isZero() {
			break
		}
	}
	if negative {
		i--
		buf[i] = '-'
	}
	return string(buf[i:])
}
