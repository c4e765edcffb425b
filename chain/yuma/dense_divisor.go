package yuma

import "math/bits"

// divisor divides by multiplication with a reciprocal: floor(n/by) = floor((n+odd)*inverse / 2^(64+shift)) for every n
// below 2^64 that has room for odd.
type divisor struct {
	by, inverse uint64
	// odd is 1 if the inverse is rounded down, and 0 if up.
	odd   uint64
	shift uint
}

// newDivisor prepares divisions by a number; 0 counts as the smallest number, whose column has only zeros.
//
// With 2^shift <= by < 2^(shift+1) let 2^(64+shift) = inverse*by + rest. Rounded down, the product is
// (n+1)/by * (1 - rest/2^(64+shift)): below the next quotient if rest > 0, and not below n/by when that is whole if
// rest <= 2^shift. Rounded up, the excess over n/by is n*(by-rest) / (by*2^(64+shift)): below 1/by, the distance to the
// next quotient, if by-rest <= 2^shift. As by is below 2^(shift+1), one of the two holds.
func newDivisor(by uint64) divisor {
	by = max(by, 1)
	shift := uint(bits.Len64(by) - 1)
	power := uint64(1) << shift
	if by == power {
		return divisor{by, ^uint64(0), 1, shift} // rest is the power
	}
	inverse, rest := bits.Div64(power, 0, by)
	_, up := bits.Sub64(power, rest, 0) // a branch could not be predicted
	return divisor{by, inverse + up, 1 - up, shift}
}

// ratio returns floor(x*2^32 / by) for x below one.
func (d divisor) ratio(x uint64) uint64 {
	hi, _ := bits.Mul64(x<<32|d.odd, d.inverse)
	return hi >> (d.shift & 63)
}

// ratioToOne is ratio for x up to one, by not being below x.
func (d divisor) ratioToOne(x uint64) uint64 {
	if x < oneBits {
		return d.ratio(x)
	}
	q, _ := bits.Div64(x>>32, x<<32, d.by)
	return q
}

// mulFloor returns floor(a*b) for numbers up to one.
func mulFloor(a, b uint64) uint64 {
	hi, lo := bits.Mul64(a, b)
	return hi<<32 | lo>>32
}
