package fixed

// I64F64 is a signed fixed-point number with 64 fraction bits in 128 bits of two's complement, Hi the upper half.
// Range: -2^63 to 2^63 - 2^-64.
type I64F64 struct{ Hi, Lo uint64 }

// OneI64F64 returns 1.
func OneI64F64() I64F64 { return I64F64FromUint64(1) }

// MaxI64F64 returns the largest value.
func MaxI64F64() I64F64 { return I64F64(maxI128) }

// MinI64F64 returns the smallest value.
func MinI64F64() I64F64 { return I64F64(minI128) }

// I64F64FromBits makes the number of the raw bits hi*2^64 + lo.
func I64F64FromBits(hi, lo uint64) I64F64 { return I64F64{hi, lo} }

// I64F64FromUint64 converts an integer, clamped to the largest value.
func I64F64FromUint64(v uint64) I64F64 {
	if v >= signBit {
		return MaxI64F64()
	}
	return I64F64{v, 0}
}

// ParseI64F64Bits reads raw bits from a decimal integer, which may be negative; [ErrBits] if it is none or out of range.
func ParseI64F64Bits(s string) (I64F64, error) {
	v, err := parseI128(s)
	return I64F64(v), err
}

// Bits returns the raw bits as hi*2^64 + lo.
func (x I64F64) Bits() (hi, lo uint64) { return x.Hi, x.Lo }

// BitsString prints the raw bits as a decimal integer, negative ones with a minus sign.
func (x I64F64) BitsString() string { return formatU128(u128(x).magnitude()) }

// IsZero reports x = 0.
func (x I64F64) IsZero() bool { return u128(x).isZero() }

// IsNegative reports x < 0.
func (x I64F64) IsNegative() bool { return u128(x).negative() }

// Cmp returns -1, 0 or 1 as x is below, equal to or above y.
func (x I64F64) Cmp(y I64F64) int { return cmpSigned(u128(x), u128(y)) }

// AddSat returns x+y, clamped.
func (x I64F64) AddSat(y I64F64) I64F64 { return I64F64(addSignedSat(u128(x), u128(y))) }

// WrappingAdd returns x+y modulo the container (economy.md 3.5).
func (x I64F64) WrappingAdd(y I64F64) I64F64 {
	s, _ := u128(x).add(u128(y))
	return I64F64(s)
}

// SubSat returns x-y, clamped.
func (x I64F64) SubSat(y I64F64) I64F64 { return I64F64(subSignedSat(u128(x), u128(y))) }

// MulFloorSat returns floor(x*y), clamped.
func (x I64F64) MulFloorSat(y I64F64) I64F64 {
	v, _ := mulSigned(u128(x), u128(y), 64)
	return I64F64(v)
}

// CheckedMulFloor returns floor(x*y); ok is false on overflow.
func (x I64F64) CheckedMulFloor(y I64F64) (v I64F64, ok bool) {
	q, ok := mulSigned(u128(x), u128(y), 64)
	if !ok {
		return I64F64{}, false
	}
	return I64F64(q), true
}

// DivTruncSat returns trunc(x/y), clamped; 0/0 is 0 and x/0 the bound with the sign of x.
func (x I64F64) DivTruncSat(y I64F64) I64F64 {
	if y.IsZero() {
		if x.IsZero() {
			return x
		}
		return I64F64(signedBound(x.IsNegative()))
	}
	v, _ := divSigned(u128(x), u128(y), 64)
	return I64F64(v)
}

// CheckedDivTrunc returns trunc(x/y); ok is false if y = 0 or on overflow.
func (x I64F64) CheckedDivTrunc(y I64F64) (v I64F64, ok bool) {
	if y.IsZero() {
		return I64F64{}, false
	}
	q, ok := divSigned(u128(x), u128(y), 64)
	if !ok {
		return I64F64{}, false
	}
	return I64F64(q), true
}

// SafeDivTrunc returns trunc(x/y), or 0 if y = 0 or on overflow.
func (x I64F64) SafeDivTrunc(y I64F64) I64F64 {
	v, _ := x.CheckedDivTrunc(y)
	return v
}

// FloorUint64Sat returns floor(x), clamped to 0..2^64-1.
func (x I64F64) FloorUint64Sat() uint64 { return floorSigned(u128(x), 64) }

// FloorUint16Sat returns floor(x), clamped to 0..65535.
func (x I64F64) FloorUint16Sat() uint16 { return clamp16(x.FloorUint64Sat()) }
