package fixed

import "math/bits"

// The loops over sparse vectors below are the inner ones of the epoch. Each treats numbers without a sign, all that
// occur in a regular epoch, by unsigned words in place, and leaves the rest to the general operations. A sparse
// vector is a list of values and the list of their indexes, which is at least as long; indexes are within dense.

// AddScaled adds floor(scale*values[k]) to dense[index[k]] for every k, each step clamped.
func AddScaled(dense []I32F32, index []uint16, values []I32F32, scale I32F32) {
	index = index[:len(values)]
	for k, v := range values {
		at := index[k]
		h, l := bits.Mul64(uint64(scale), uint64(v))
		if scale|v|dense[at] >= 0 && h>>30 == 0 {
			if s := dense[at] + I32F32(h<<32|l>>32); s >= 0 {
				dense[at] = s
				continue
			}
		}
		dense[at] = dense[at].AddSat(scale.MulFloorSat(v))
	}
}

// Dot returns the sum of floor(dense[index[k]]*values[k]) over all k, each step clamped.
func Dot(dense []I32F32, index []uint16, values []I32F32) I32F32 {
	index = index[:len(values)]
	var sum I32F32
	for k, v := range values {
		d := dense[index[k]]
		h, l := bits.Mul64(uint64(d), uint64(v))
		if d|v|sum >= 0 && h>>30 == 0 {
			if s := sum + I32F32(h<<32|l>>32); s >= 0 {
				sum = s
				continue
			}
		}
		sum = sum.AddSat(d.MulFloorSat(v))
	}
	return sum
}

// Divisor divides many numbers by the same one, by multiplication with its reciprocal (Möller and Granlund, "Improved
// division by invariant integers", algorithm 4). The zero value divides by 0.
type Divisor struct {
	y I32F32
	// norm is y shifted left until its highest bit is set; inverse is floor((2^128-1) / norm) - 2^64.
	norm, inverse uint64
	shift         uint8
}

// NewDivisor prepares divisions by y.
func NewDivisor(y I32F32) Divisor {
	if y <= 0 {
		return Divisor{y: y}
	}
	shift := bits.LeadingZeros64(uint64(y))
	norm := uint64(y) << shift
	inverse, _ := bits.Div64(^norm, ^uint64(0), norm)
	return Divisor{y, norm, inverse, uint8(shift)}
}

// SafeDivTrunc returns trunc(x/y), or 0 if y = 0 or on overflow.
func (d *Divisor) SafeDivTrunc(x I32F32) I32F32 {
	if d.plain(x) {
		return I32F32(d.quotient(d.dividend(x)))
	}
	return x.SafeDivTrunc(d.y)
}

// plain tells whether x/y is a quotient of numbers without a sign that is below 2^63 in raw bits.
func (d *Divisor) plain(x I32F32) bool { return x >= 0 && x>>31 < d.y }

// dividend returns x*2^32, shifted like the divisor, as two words; the upper one is below norm.
func (d *Divisor) dividend(x I32F32) (hi, lo uint64) {
	shift := d.shift & 63
	return uint64(x)>>32<<shift | uint64(x)<<32>>1>>(63-shift), uint64(x) << 32 << shift
}

// quotient returns floor((hi*2^64 + lo) / norm).
func (d *Divisor) quotient(hi, lo uint64) uint64 {
	q, frac := bits.Mul64(d.inverse, hi)
	frac, carry := bits.Add64(frac, lo, 0)
	q += hi + carry + 1
	r := lo - q*d.norm
	// One too many in about half of all cases: corrected without a branch.
	_, over := bits.Sub64(frac, r, 0)
	if r+d.norm&-over >= d.norm { // rare
		q++
	}
	return q - over
}

// DivideAll replaces every value by its SafeDivTrunc.
func (d *Divisor) DivideAll(values []I32F32) {
	for k, x := range values {
		if d.plain(x) {
			values[k] = I32F32(d.quotient(d.dividend(x)))
		} else {
			values[k] = x.SafeDivTrunc(d.y)
		}
	}
}

// DivideColumns divides every value by its column's divisor, SafeDivTrunc, and leaves the columns alone whose divisor
// is 0.
func DivideColumns(values []I32F32, columns []uint16, divisors []Divisor) {
	columns = columns[:len(values)]
	for k, x := range values {
		d := &divisors[columns[k]]
		if d.plain(x) {
			values[k] = I32F32(d.quotient(d.dividend(x)))
		} else if d.y != 0 {
			values[k] = x.SafeDivTrunc(d.y)
		}
	}
}

// AddUp adds every value to its column's sum, each step clamped.
func AddUp(sums []I32F32, columns []uint16, values []I32F32) {
	columns = columns[:len(values)]
	for k, v := range values {
		at := columns[k]
		s := sums[at] + v
		if (sums[at]^s)&(v^s) < 0 {
			s = bound(v < 0)
		}
		sums[at] = s
	}
}
