package fixed

// U96F32 is an unsigned fixed-point number with 32 fraction bits in 128 bits: value = (Hi*2^64 + Lo) / 2^32.
// Range: 0 to 2^96 - 2^-32.
type U96F32 struct{ Hi, Lo uint64 }

// OneU96F32 returns 1.
func OneU96F32() U96F32 { return U96F32FromUint64(1) }

// MaxU96F32 returns the largest value.
func MaxU96F32() U96F32 { return U96F32(maxU128) }

// U96F32FromBits makes the number of the raw bits hi*2^64 + lo.
func U96F32FromBits(hi, lo uint64) U96F32 { return U96F32{hi, lo} }

// U96F32FromUint64 converts an integer; exact, since every uint64 fits.
func U96F32FromUint64(v uint64) U96F32 { return U96F32{v >> 32, v << 32} }

// ParseU96F32Bits reads raw bits from a decimal integer; [ErrBits] if it is none or out of range.
func ParseU96F32Bits(s string) (U96F32, error) {
	v, err := parseU128(s)
	return U96F32(v), err
}

// Bits returns the raw bits as hi*2^64 + lo.
func (x U96F32) Bits() (hi, lo uint64) { return x.Hi, x.Lo }

// BitsString prints the raw bits as a decimal integer.
func (x U96F32) BitsString() string { return formatU128(u128(x), false) }

// IsZero reports x = 0.
func (x U96F32) IsZero() bool { return u128(x).isZero() }

// Cmp returns -1, 0 or 1 as x is below, equal to or above y.
func (x U96F32) Cmp(y U96F32) int { return u128(x).cmp(u128(y)) }

// AddSat returns x+y, clamped.
func (x U96F32) AddSat(y U96F32) U96F32 {
	s, carry := u128(x).add(u128(y))
	if carry {
		return MaxU96F32()
	}
	return U96F32(s)
}

// WrappingAdd returns x+y modulo the container (economy.md 3.5).
func (x U96F32) WrappingAdd(y U96F32) U96F32 {
	s, _ := u128(x).add(u128(y))
	return U96F32(s)
}

// SubSat returns x-y, or 0 if y is larger.
func (x U96F32) SubSat(y U96F32) U96F32 {
	d, borrow := u128(x).sub(u128(y))
	if borrow {
		return U96F32{}
	}
	return U96F32(d)
}

// MulFloorSat returns floor(x*y), clamped.
func (x U96F32) MulFloorSat(y U96F32) U96F32 {
	v, _, _ := mulShift(u128(x), u128(y), 32)
	return U96F32(v)
}

// CheckedMulFloor returns floor(x*y); ok is false on overflow.
func (x U96F32) CheckedMulFloor(y U96F32) (v U96F32, ok bool) {
	q, _, ok := mulShift(u128(x), u128(y), 32)
	if !ok {
		return U96F32{}, false
	}
	return U96F32(q), true
}

// DivTruncSat returns trunc(x/y), clamped; 0/0 is 0 and x/0 the largest value.
func (x U96F32) DivTruncSat(y U96F32) U96F32 {
	if y.IsZero() {
		if x.IsZero() {
			return x
		}
		return MaxU96F32()
	}
	v, _ := divShift(u128(x), u128(y), 32)
	return U96F32(v)
}

// CheckedDivTrunc returns trunc(x/y); ok is false if y = 0 or on overflow.
func (x U96F32) CheckedDivTrunc(y U96F32) (v U96F32, ok bool) {
	if y.IsZero() {
		return U96F32{}, false
	}
	q, ok := divShift(u128(x), u128(y), 32)
	if !ok {
		return U96F32{}, false
	}
	return U96F32(q), true
}

// SafeDivTrunc returns trunc(x/y), or 0 if y = 0 or on overflow.
func (x U96F32) SafeDivTrunc(y U96F32) U96F32 {
	v, _ := x.CheckedDivTrunc(y)
	return v
}

// FloorUint64Sat returns floor(x), clamped to 2^64-1.
func (x U96F32) FloorUint64Sat() uint64 { return floorUnsigned(u128(x), 32) }

// FloorUint16Sat returns floor(x), clamped to 65535.
func (x U96F32) FloorUint16Sat() uint16 { return clamp16(x.FloorUint64Sat()) }
