package fixed

// I96F32 is a signed fixed-point number with 32 fraction bits in 128 bits of two's complement, Hi the upper half.
// Range: -2^95 to 2^95 - 2^-32.
type I96F32 struct{ Hi, Lo uint64 }

// OneI96F32 returns 1.
func OneI96F32() I96F32 { return I96F32FromUint64(1) }

// MaxI96F32 returns the largest value.
func MaxI96F32() I96F32 { return I96F32(maxI128) }

// MinI96F32 returns the smallest value.
func MinI96F32() I96F32 { return I96F32(minI128) }

// I96F32FromBits makes the number of the raw bits hi*2^64 + lo.
func I96F32FromBits(hi, lo uint64) I96F32 { return I96F32{hi, lo} }

// I96F32FromUint64 converts an integer; exact, since every uint64 fits.
func I96F32FromUint64(v uint64) I96F32 { return I96F32{v >> 32, v << 32} }

// ParseI96F32Bits reads raw bits from a decimal integer, which may be negative; [ErrBits] if it is none or out of range.
func ParseI96F32Bits(s string) (I96F32, error) {
	v, err := parseI128(s)
	return I96F32(v), err
}

// Bits returns the raw bits as hi*2^64 + lo.
func (x I96F32) Bits() (hi, lo uint64) { return x.Hi, x.Lo }

// BitsString prints the raw bits as a decimal integer, negative ones with a minus sign.
func (x I96F32) BitsString() string { return formatU128(u128(x).magnitude()) }

// IsZero reports x = 0.
func (x I96F32) IsZero() bool { return u128(x).isZero() }

// IsNegative reports x < 0.
func (x I96F32) IsNegative() bool { return u128(x).negative() }

// Cmp returns -1, 0 or 1 as x is below, equal to or above y.
func (x I96F32) Cmp(y I96F32) int { return cmpSigned(u128(x), u128(y)) }

// AddSat returns x+y, clamped.
func (x I96F32) AddSat(y I96F32) I96F32 { return I96F32(addSignedSat(u128(x), u128(y))) }

// WrappingAdd returns x+y modulo the container (economy.md 3.5).
func (x I96F32) WrappingAdd(y I96F32) I96F32 {
	s, _ := u128(x).add(u128(y))
	return I96F32(s)
}

// SubSat returns x-y, clamped.
func (x I96F32) SubSat(y I96F32) I96F32 { return I96F32(subSignedSat(u128(x), u128(y))) }

// MulFloorSat returns floor(x*y), clamped.
func (x I96F32) MulFloorSat(y I96F32) I96F32 {
	v, _ := mulSigned(u128(x), u128(y), 32)
	return I96F32(v)
}

// CheckedMulFloor returns floor(x*y); ok is false on overflow.
func (x I96F32) CheckedMulFloor(y I96F32) (v I96F32, ok bool) {
	q, ok := mulSigned(u128(x), u128(y), 32)
	if !ok {
		return I96F32{}, false
	}
	return I96F32(q), true
}

// DivTruncSat returns trunc(x/y), clamped; 0/0 is 0 and x/0 the bound with the sign of x.
func (x I96F32) DivTruncSat(y I96F32) I96F32 {
	if y.IsZero() {
		if x.IsZero() {
			return x
		}
		return I96F32(signedBound(x.IsNegative()))
	}
	v, _ := divSigned(u128(x), u128(y), 32)
	return I96F32(v)
}

// CheckedDivTrunc returns trunc(x/y); ok is false if y = 0 or on overflow.
func (x I96F32) CheckedDivTrunc(y I96F32) (v I96F32, ok bool) {
	if y.IsZero() {
		return I96F32{}, false
	}
	q, ok := divSigned(u128(x), u128(y), 32)
	if !ok {
		return I96F32{}, false
	}
	return I96F32(q), true
}

// SafeDivTrunc returns trunc(x/y), or 0 if y = 0 or on overflow.
func (x I96F32) SafeDivTrunc(y I96F32) I96F32 {
	v, _ := x.CheckedDivTrunc(y)
	return v
}

// FloorUint64Sat returns floor(x), clamped to 0..2^64-1.
func (x I96F32) FloorUint64Sat() uint64 { return floorSigned(u128(x), 32) }

// FloorUint16Sat returns floor(x), clamped to 0..65535.
func (x I96F32) FloorUint16Sat() uint16 { return clamp16(x.FloorUint64Sat()) }
