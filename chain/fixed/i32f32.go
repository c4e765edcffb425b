package fixed

import (
	"math"
	"math/bits"
	"strconv"
)

// I32F32 is a signed fixed-point number with 32 fraction bits in 64 bits; the Go value is the raw bits.
// Range: -2^31 to 2^31 - 2^-32.
type I32F32 int64

// Bounds and units of I32F32.
const (
	OneI32F32  I32F32 = 1 << 32
	HalfI32F32 I32F32 = 1 << 31
	MaxI32F32  I32F32 = math.MaxInt64
	MinI32F32  I32F32 = math.MinInt64
)

// I32F32FromBits makes the number of the raw bits.
func I32F32FromBits(bits int64) I32F32 { return I32F32(bits) }

// I32F32FromUint64 converts an integer, clamped.
func I32F32FromUint64(v uint64) I32F32 {
	if v >= 1<<31 {
		return MaxI32F32
	}
	return I32F32(v << 32)
}

// I32F32FromInt64 converts an integer, clamped.
func I32F32FromInt64(v int64) I32F32 {
	switch {
	case v >= 1<<31:
		return MaxI32F32
	case v < -1<<31:
		return MinI32F32
	}
	return I32F32(v << 32)
}

// ParseI32F32Bits reads raw bits from a decimal integer, which may be negative; [ErrBits] if it is none or out of range.
func ParseI32F32Bits(s string) (I32F32, error) {
	v, err := parseI128(s)
	if err != nil || extend64(int64(v.Lo)) != extendSigned(v) {
		return 0, ErrBits
	}
	return I32F32(v.Lo), nil
}

// Bits returns the raw bits.
func (x I32F32) Bits() int64 { return int64(x) }

// BitsString prints the raw bits as a decimal integer.
func (x I32F32) BitsString() string { return strconv.FormatInt(int64(x), 10) }

// IsZero reports x = 0.
func (x I32F32) IsZero() bool { return x == 0 }

// Cmp returns -1, 0 or 1 as x is below, equal to or above y.
func (x I32F32) Cmp(y I32F32) int {
	switch {
	case x < y:
		return -1
	case x > y:
		return 1
	}
	return 0
}

// AddSat returns x+y, clamped.
func (x I32F32) AddSat(y I32F32) I32F32 {
	s := x + y
	if (x^s)&(y^s) < 0 {
		return bound(x < 0)
	}
	return s
}

// WrappingAdd returns x+y modulo 2^64 in raw bits.
func (x I32F32) WrappingAdd(y I32F32) I32F32 { return x + y }

// SubSat returns x-y, clamped.
func (x I32F32) SubSat(y I32F32) I32F32 {
	d := x - y
	if (x^y)&(x^d) < 0 {
		return bound(x < 0)
	}
	return d
}

func bound(negative bool) I32F32 {
	if negative {
		return MinI32F32
	}
	return MaxI32F32
}

// mul returns the upper and lower half of the 128-bit product shifted down by 32: floor(x*y) is lo if hi is its sign extension.
func (x I32F32) mul(y I32F32) (hi, lo int64) {
	h, l := bits.Mul64(uint64(x), uint64(y))
	// Signed from unsigned product: subtract the operand that belongs to each sign bit.
	sh := int64(h) - (int64(x)>>63)&int64(y) - (int64(y)>>63)&int64(x)
	return sh >> 32, sh<<32 | int64(l>>32)
}

// MulFloorSat returns floor(x*y), clamped.
func (x I32F32) MulFloorSat(y I32F32) I32F32 {
	hi, lo := x.mul(y)
	if hi != lo>>63 {
		return bound(hi < 0)
	}
	return I32F32(lo)
}

// CheckedMulFloor returns floor(x*y); ok is false on overflow.
func (x I32F32) CheckedMulFloor(y I32F32) (v I32F32, ok bool) {
	hi, lo := x.mul(y)
	if hi != lo>>63 {
		return 0, false
	}
	return I32F32(lo), true
}

// abs64 returns |x|, at most 2^63.
func abs64(x I32F32) uint64 {
	if x < 0 {
		return -uint64(x)
	}
	return uint64(x)
}

// CheckedDivTrunc returns trunc(x/y); ok is false if y = 0 or on overflow.
func (x I32F32) CheckedDivTrunc(y I32F32) (v I32F32, ok bool) {
	a, b := abs64(x), abs64(y)
	if a>>32 >= b { // also covers y = 0: the quotient would not fit 64 bits
		return 0, false
	}
	q, _ := bits.Div64(a>>32, a<<32, b)
	if x^y < 0 {
		if q > signBit {
			return 0, false
		}
		return I32F32(-q), true
	}
	if q >= signBit {
		return 0, false
	}
	return I32F32(q), true
}

// SafeDivTrunc returns trunc(x/y), or 0 if y = 0 or on overflow.
func (x I32F32) SafeDivTrunc(y I32F32) I32F32 {
	v, _ := x.CheckedDivTrunc(y)
	return v
}

// DivTruncSat returns trunc(x/y), clamped; 0/0 is 0 and x/0 the bound with the sign of x.
func (x I32F32) DivTruncSat(y I32F32) I32F32 {
	v, ok := x.CheckedDivTrunc(y)
	if ok || x == 0 {
		return v
	}
	return bound(x < 0 != (y < 0))
}

// FloorUint64Sat returns floor(x), or 0 if x is negative.
func (x I32F32) FloorUint64Sat() uint64 { return uint64(max(x, 0)) >> 32 }

// FloorUint16Sat returns floor(x), clamped to 0..65535.
func (x I32F32) FloorUint16Sat() uint16 { return clamp16(x.FloorUint64Sat()) }

// RoundUint16Sat returns the integer nearest to x, halves away from zero, clamped to 0..65535.
func (x I32F32) RoundUint16Sat() uint16 {
	return clamp16(x.AddSat(HalfI32F32).FloorUint64Sat())
}

// Clamp returns max(lo, min(x, hi)).
func (x I32F32) Clamp(lo, hi I32F32) I32F32 { return max(lo, min(x, hi)) }

// ProportionUint16 returns floor(x*65535) clamped to 0..65535: a proportion of one as a u16 (yuma.md section 1, u16p).
func (x I32F32) ProportionUint16() uint16 {
	switch {
	case x <= 0:
		return 0
	case x >= OneI32F32:
		return 0xffff
	}
	return uint16(uint64(x) * 0xffff >> 32)
}

// I32F32FromProportion returns trunc(v/65535): a u16 parameter as a proportion of one (yuma.md sections 4.6, 4.9, 4.12).
func I32F32FromProportion(v uint16) I32F32 { return I32F32(uint64(v) << 32 / 0xffff) }
