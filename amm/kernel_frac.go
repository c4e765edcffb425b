package amm

import (
	"math/big"
	"math/bits"

	"github.com/holiman/uint256"
)

// Numbers of the fast path have 192 fraction bits. One ulp is 2^-192.
const (
	fracWords = 3
	fracBits  = 64 * fracWords
)

// frac is a number in [0, 1), lowest word first, or in [0, 2^64) with its fourth word.
type frac [fracWords + 1]uint64

// Series coefficients and ln 2, rounded down. They are derived here from whole numbers alone, once.
var (
	// oddReciprocals[j] = 1/(2j+3): atanh(z) = z + z^3 * (1/3 + z^2/5 + z^4/7 + ...).
	oddReciprocals [fracBits/4 + 1]frac
	// factorialReciprocals[j] = 1/(j+2)!: e^r = 1 + r + r^2 * (1/2 + r/6 + r^2/24 + ...).
	factorialReciprocals [17]frac
	fracLn2              frac
	fracOne              = uint256.Int{fracWords: 1}
)

func init() {
	for j := range oddReciprocals {
		oddReciprocals[j] = reciprocal(big.NewInt(int64(2*j + 3)))
	}
	f := big.NewInt(1)
	for j := range factorialReciprocals {
		f.Mul(f, big.NewInt(int64(j+2)))
		factorialReciprocals[j] = reciprocal(f)
	}
	// 64 bits more than are kept make the cut the only error.
	l := ln2(fracBits + 64)
	fracLn2 = toFrac(l.Rsh(l, 64))
}

func reciprocal(n *big.Int) frac {
	one := new(big.Int).Lsh(big.NewInt(1), fracBits)
	return toFrac(one.Quo(one, n))
}

func toFrac(v *big.Int) frac {
	u, _ := uint256.FromBig(v)
	return frac(*u)
}

// whole returns the whole part.
func (x *frac) whole() uint64 { return x[fracWords] }

// leadingZeros counts the zero bits at the top of the fraction part.
func (x *frac) leadingZeros() int {
	for i := fracWords - 1; i >= 0; i-- {
		if x[i] != 0 {
			return 64*(fracWords-1-i) + bits.LeadingZeros64(x[i])
		}
	}
	return fracBits
}

// mul sets z = floor(x*y) of the fraction parts of x and y; z may be x or y.
func (z *frac) mul(x, y *frac) {
	x0, x1, x2 := x[0], x[1], x[2]
	a0, a1, a2 := mulAddWord(0, 0, 0, x0, x1, x2, y[0])
	a0, a1, a2 = mulAddWord(a0, a1, a2, x0, x1, x2, y[1])
	a0, a1, a2 = mulAddWord(a0, a1, a2, x0, x1, x2, y[2])
	*z = frac{a0, a1, a2, 0}
}

// mulAddWord returns (a + x*w) / 2^64, rounded down, words lowest first.
func mulAddWord(a0, a1, a2, x0, x1, x2, w uint64) (z0, z1, z2 uint64) {
	h0, l0 := bits.Mul64(x0, w)
	h1, l1 := bits.Mul64(x1, w)
	h2, l2 := bits.Mul64(x2, w)
	l1, c := bits.Add64(l1, h0, 0)
	l2, c = bits.Add64(l2, h1, c)
	h2 += c
	_, c = bits.Add64(l0, a0, 0)
	z0, c = bits.Add64(l1, a1, c)
	z1, c = bits.Add64(l2, a2, c)
	return z0, z1, h2 + c
}

// mulRatio sets z = floor(z*n/d) for a d above 0; the result must stay below 2^64.
func (z *frac) mulRatio(n, d uint64) {
	v := (*uint256.Int)(z)
	v.MulDivOverflow(v, uint256.NewInt(n), uint256.NewInt(d))
}

func (z *frac) add(x *frac) { (*uint256.Int)(z).Add((*uint256.Int)(z), (*uint256.Int)(x)) }
func (z *frac) sub(x *frac) { (*uint256.Int)(z).Sub((*uint256.Int)(z), (*uint256.Int)(x)) }

// lnRatio sets l = |ln(num/den)|, off by less than 2^8 ulp, and tells its sign. num and den are different, not zero,
// and below 2^128.
func lnRatio(l *frac, num, den *uint256.Int) (neg bool) {
	if num.Lt(den) {
		num, den, neg = den, num, true
	}
	// num/den = 2^k * n/d with n/d within [1/sqrt(2), sqrt(2)] as seen in the leading words.
	var n, d uint256.Int
	k := den.BitLen()
	n.Lsh(num, uint(128-num.BitLen()))
	d.Lsh(den, uint(128-k))
	k = num.BitLen() - k
	const rsqrt2 = 0xB504F333F9DE6484 // 2^64/sqrt(2)
	if hi, _ := bits.Mul64(n[1], rsqrt2); hi > d[1] {
		d.Lsh(&d, 1)
		k++
	} else if hi, _ := bits.Mul64(d[1], rsqrt2); hi > n[1] {
		n.Lsh(&n, 1)
		k--
	}
	// ln(n/d) = 2*atanh(z), z = (n-d)/(n+d).
	below := n.Lt(&d)
	var diff, sum uint256.Int
	if below {
		diff.Sub(&d, &n)
	} else {
		diff.Sub(&n, &d)
	}
	sum.Add(&n, &d)
	diff.MulDivOverflow(&diff, &fracOne, &sum)
	s := frac(diff)
	atanh(&s)
	s.add(&s)
	var kln2 frac
	(*uint256.Int)(&kln2).Mul((*uint256.Int)(&fracLn2), uint256.NewInt(uint64(k)))
	*l = kln2
	if below {
		l.sub(&s)
	} else {
		l.add(&s)
	}
	return neg
}

// atanh sets z = atanh(z) for z below 1/4, rounding down by less than 8 ulp.
func atanh(z *frac) {
	var z2, u frac
	z2.mul(z, z)
	lz := z2.leadingZeros()
	if lz < fracBits {
		// The first term left out is below z2^(n+1) <= 2^-192.
		for j := fracBits/lz - 1; j >= 0; j-- {
			u.mul(&u, &z2)
			u.add(&oddReciprocals[j])
		}
	}
	u.mul(&u, &z2)
	u.mul(&u, z)
	z.add(&u)
}

// expm1Squarings halves the argument of the exponential series so often; each halving is undone by a squaring.
const expm1Squarings = 8

// expm1 sets r = e^r - 1 for r in [0, ln 2], rounding down by less than 2^13 ulp; the result is below 1.
func expm1(r *frac) {
	(*uint256.Int)(r).Rsh((*uint256.Int)(r), expm1Squarings)
	var h frac
	for j := len(factorialReciprocals) - 1; j >= 0; j-- {
		h.mul(&h, r)
		h.add(&factorialReciprocals[j])
	}
	h.mul(&h, r)
	h.mul(&h, r)
	r.add(&h)
	for range expm1Squarings { // (1+f)^2 - 1 = 2f + f^2
		h.mul(r, r)
		r.add(r)
		r.add(&h)
	}
}

// expScaled returns floor(Acc * e^l) for l below overflowLog, or floor(Acc * e^-l) if neg for l below underflowLog. l may
// be off by 2^16 ulp. sure is false if a whole number lies within 2^-80, widened by the error, of the result: floor is then that
// number. carry says that the whole number is floor + 2^64.
func expScaled(l *frac, neg bool) (floor uint64, carry, sure bool) {
	// +-l = k*ln2 + r with r in [0, ln 2].
	k := int(((l[3]<<32 | l[2]>>32) / (fracLn2[2]>>32 + 1)))
	var m frac
	(*uint256.Int)(&m).Mul((*uint256.Int)(&fracLn2), uint256.NewInt(uint64(k)))
	r := *l
	r.sub(&m)
	for !(*uint256.Int)(&r).Lt((*uint256.Int)(&fracLn2)) {
		r.sub(&fracLn2)
		k++
	}
	if neg {
		k = -k - 1
		m = fracLn2
		m.sub(&r)
		r = m
	}
	expm1(&r)
	// w = Acc * e^r in ulp; the result is w / 2^shift. With e^r below 2, the errors of l, of k*ln2 and of expm1 make less
	// than 2^18 ulp, and Acc is below 2^60: w is within 2^78 of the real value.
	r[fracWords] = 1
	var w, near, margin uint256.Int
	w.Mul((*uint256.Int)(&r), uint256.NewInt(Acc))
	shift := uint(fracBits - k)
	margin.Lsh(uint256.NewInt(1), shift-80)
	margin.Add(&margin, uint256.NewInt(0).Lsh(uint256.NewInt(1), 80))
	near.Add(&w, &margin)
	near.Rsh(&near, shift)
	w.Sub(&w, &margin)
	w.Rsh(&w, shift)
	return near[0], near[1] != 0, near.Eq(&w)
}
