package fixed

// U64F64 is an unsigned fixed-point number with 64 fraction bits in 128 bits: value = (Hi*2^64 + Lo) / 2^64.
// Range: 0 to 2^64 - 2^-64.
type U64F64 struct{ Hi, Lo uint64 }

// OneU64F64 returns 1.
func OneU64F64() U64F64 { return U64F64FromUint64(1) }

// MaxU64F64 returns the largest value.
func MaxU64F64() U64F64 { return U64F64(maxU128) }

// U64F64FromBits makes the number of the raw bits hi*2^64 + lo.
func U64F64FromBits(hi, lo uint64) U64F64 { return U64F64{hi, lo} }

// U64F64FromUint64 converts an integer; exact, since every uint64 fits.
func U64F64FromUint64(v uint64) U64F64 { return U64F64{v, 0} }

// ParseU64F64Bits reads raw bits from a decimal integer; [ErrBits] if it is none or out of range.
func ParseU64F64Bits(s string) (U64F64, error) {
	v, err := parseU128(s)
	return U64F64(v), err
}

// Bits returns the raw bits as hi*2^64 + lo.
func (x U64F64) Bits() (hi, lo uint64) { return x.Hi, x.Lo }

// BitsString prints the raw bits as a decimal integer.
func (x U64F64) BitsString() string { return formatU128(u128(x), false) }

// IsZero reports x = 0.
func (x U64F64) IsZero() bool { return u128(x).isZero() }

// Cmp returns -1, 0 or 1 as x is below, equal to or above y.
func (x U64F64) Cmp(y U64F64) int { return u128(x).cmp(u128(y)) }

// AddSat returns x+y, clamped.
func (x U64F64) AddSat(y U64F64) U64F64 {
	s, carry := u128(x).add(u128(y))
	if carry {
		return MaxU64F64()
	}
	return U64F64(s)
}

// WrappingAdd returns x+y modulo the container (economy.md 3.5).
func (x U64F64) WrappingAdd(y U64F64) U64F64 {
	s, _ := u128(x).add(u128(y))
	return U64F64(s)
}

// SubSat returns x-y, or 0 if y is larger.
func (x U64F64) SubSat(y U64F64) U64F64 {
	d, borrow := u128(x).sub(u128(y))
	if borrow {
		return U64F64{}
	}
	return U64F64(d)
}

// MulFloorSat returns floor(x*y), clamped.
func (x U64F64) MulFloorSat(y U64F64) U64F64 {
	v, _, _ := mulShift(u128(x), u128(y), 64)
	return U64F64(v)
}

// CheckedMulFloor returns floor(x*y); ok is false on overflow.
func (x U64F64) CheckedMulFloor(y U64F64) (v U64F64, ok bool) {
	q, _, ok := mulShift(u128(x), u128(y), 64)
	if !ok {
		return U64F64{}, false
	}
	return U64F64(q), true
}

// DivTruncSat returns trunc(x/y), clamped; 0/0 is 0 and x/0 the largest value.
func (x U64F64) DivTruncSat(y U64F64) U64F64 {
	if y.IsZero() {
		if x.IsZero() {
			return x
		}
		return MaxU64F64()
	}
	v, _ := divShift(u128(x), u128(y), 64)
	return U64F64(v)
}

// CheckedDivTrunc returns trunc(x/y); ok is false if y = 0 or on overflow.
func (x U64F64) CheckedDivTrunc(y U64F64) (v U64F64, ok bool) {
	if y.IsZero() {
		return U64F64{}, false
	}
	q, ok := divShift(u128(x), u128(y), 64)
	if !ok {
		return U64F64{}, false
	}
	return U64F64(q), true
}

// SafeDivTrunc returns trunc(x/y), or 0 if y = 0 or on overflow.
func (x U64F64) SafeDivTrunc(y U64F64) U64F64 {
	v, _ := x.CheckedDivTrunc(y)
	return v
}

// FloorUint64Sat returns floor(x), clamped to 2^64-1.
func (x U64F64) FloorUint64Sat() uint64 { return floorUnsigned(u128(x), 64) }

// FloorUint16Sat returns floor(x), clamped to 65535.
func (x U64F64) FloorUint16Sat() uint16 { return clamp16(x.FloorUint64Sat()) }
