package fixed

import "math"

// extended is a number of any type as 192 bits of two's complement, least significant word first.
type extended [3]uint64

func extendUnsigned(a u128) extended { return extended{a.Lo, a.Hi, 0} }

func extendSigned(a u128) extended {
	if a.negative() {
		return extended{a.Lo, a.Hi, ^uint64(0)}
	}
	return extended{a.Lo, a.Hi, 0}
}

func extend64(v int64) extended {
	sign := uint64(v >> 63)
	return extended{uint64(v), sign, sign}
}

// widen adds 32 fraction bits.
func (e extended) widen() extended {
	return extended{e[0] << 32, e[1]<<32 | e[0]>>32, e[2]<<32 | e[1]>>32}
}

// narrow drops 32 fraction bits, toward minus infinity.
func (e extended) narrow() extended {
	return extended{e[1]<<32 | e[0]>>32, e[2]<<32 | e[1]>>32, uint64(int64(e[2]) >> 32)}
}

func (e extended) negative() bool { return e[2]&signBit != 0 }

func (e extended) unsignedSat() u128 {
	switch {
	case e.negative():
		return u128{}
	case e[2] != 0:
		return maxU128
	}
	return u128{e[1], e[0]}
}

func (e extended) signedSat() u128 {
	v := u128{e[1], e[0]}
	if extendSigned(v) != e {
		return signedBound(e.negative())
	}
	return v
}

func (e extended) int64Sat() int64 {
	v := int64(e[0])
	switch {
	case extend64(v) == e:
		return v
	case e.negative():
		return math.MinInt64
	}
	return math.MaxInt64
}

// ToU64F64FloorSat converts x, exact or clamped to the target's range.
func (x I32F32) ToU64F64FloorSat() U64F64 { return U64F64(extend64(int64(x)).widen().unsignedSat()) }

// ToU96F32FloorSat converts x, exact or clamped to the target's range.
func (x I32F32) ToU96F32FloorSat() U96F32 { return U96F32(extend64(int64(x)).unsignedSat()) }

// ToI64F64FloorSat converts x, exact or clamped to the target's range.
func (x I32F32) ToI64F64FloorSat() I64F64 { return I64F64(extend64(int64(x)).widen().signedSat()) }

// ToI96F32FloorSat converts x, exact or clamped to the target's range.
func (x I32F32) ToI96F32FloorSat() I96F32 { return I96F32(extend64(int64(x)).signedSat()) }

// ToI32F32FloorSat converts x by dropping 32 fraction bits toward minus infinity, clamped to the target's range.
func (x U64F64) ToI32F32FloorSat() I32F32 { return I32F32(extendUnsigned(u128(x)).narrow().int64Sat()) }

// ToU96F32FloorSat converts x by dropping 32 fraction bits toward minus infinity, clamped to the target's range.
func (x U64F64) ToU96F32FloorSat() U96F32 {
	return U96F32(extendUnsigned(u128(x)).narrow().unsignedSat())
}

// ToI64F64FloorSat converts x, exact or clamped to the target's range.
func (x U64F64) ToI64F64FloorSat() I64F64 { return I64F64(extendUnsigned(u128(x)).signedSat()) }

// ToI96F32FloorSat converts x by dropping 32 fraction bits toward minus infinity, clamped to the target's range.
func (x U64F64) ToI96F32FloorSat() I96F32 {
	return I96F32(extendUnsigned(u128(x)).narrow().signedSat())
}

// ToI32F32FloorSat converts x, exact or clamped to the target's range.
func (x U96F32) ToI32F32FloorSat() I32F32 { return I32F32(extendUnsigned(u128(x)).int64Sat()) }

// ToU64F64FloorSat converts x, exact or clamped to the target's range.
func (x U96F32) ToU64F64FloorSat() U64F64 {
	return U64F64(extendUnsigned(u128(x)).widen().unsignedSat())
}

// ToI64F64FloorSat converts x, exact or clamped to the target's range.
func (x U96F32) ToI64F64FloorSat() I64F64 { return I64F64(extendUnsigned(u128(x)).widen().signedSat()) }

// ToI96F32FloorSat converts x, exact or clamped to the target's range.
func (x U96F32) ToI96F32FloorSat() I96F32 { return I96F32(extendUnsigned(u128(x)).signedSat()) }

// ToI32F32FloorSat converts x by dropping 32 fraction bits toward minus infinity, clamped to the target's range.
func (x I64F64) ToI32F32FloorSat() I32F32 { return I32F32(extendSigned(u128(x)).narrow().int64Sat()) }

// ToU64F64FloorSat converts x, exact or clamped to the target's range.
func (x I64F64) ToU64F64FloorSat() U64F64 { return U64F64(extendSigned(u128(x)).unsignedSat()) }

// ToU96F32FloorSat converts x by dropping 32 fraction bits toward minus infinity, clamped to the target's range.
func (x I64F64) ToU96F32FloorSat() U96F32 {
	return U96F32(extendSigned(u128(x)).narrow().unsignedSat())
}

// ToI96F32FloorSat converts x by dropping 32 fraction bits toward minus infinity, clamped to the target's range.
func (x I64F64) ToI96F32FloorSat() I96F32 { return I96F32(extendSigned(u128(x)).narrow().signedSat()) }

// ToI32F32FloorSat converts x, exact or clamped to the target's range.
func (x I96F32) ToI32F32FloorSat() I32F32 { return I32F32(extendSigned(u128(x)).int64Sat()) }

// ToU64F64FloorSat converts x, exact or clamped to the target's range.
func (x I96F32) ToU64F64FloorSat() U64F64 { return U64F64(extendSigned(u128(x)).widen().unsignedSat()) }

// ToU96F32FloorSat converts x, exact or clamped to the target's range.
func (x I96F32) ToU96F32FloorSat() U96F32 { return U96F32(extendSigned(u128(x)).unsignedSat()) }

// ToI64F64FloorSat converts x, exact or clamped to the target's range.
func (x I96F32) ToI64F64FloorSat() I64F64 { return I64F64(extendSigned(u128(x)).widen().signedSat()) }
