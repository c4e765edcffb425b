package amm

import "math/big"

// maxExactExponent bounds both parts of an exponent on the exact path (amm.md, section 3).
const maxExactExponent = 1024

// seriesGuard and seriesMaxIterations are the guard bits and the iteration limit of the logarithm path.
const (
	seriesGuard         = 24
	seriesMaxIterations = 4096
)

// PowRatioScaled is pow_ratio_scaled of amm.md, section 3: the integer approximation of (bn/bd)^(en/ed) * scale, for
// whole numbers of any size that are not negative. It returns nil where there is no result: bd or ed is 0.
// Swaps use it only where its series differs, or might differ, from the real power.
func PowRatioScaled(bn, bd, en, ed *big.Int, precision uint, scale *big.Int) *big.Int {
	switch {
	case bd.Sign() == 0 || ed.Sign() == 0:
		return nil
	case bn.Sign() == 0:
		return new(big.Int)
	case en.Sign() == 0:
		return new(big.Int).Set(scale)
	}
	gcd := new(big.Int).GCD(nil, nil, en, ed)
	en, ed = new(big.Int).Quo(en, gcd), new(big.Int).Quo(ed, gcd)
	limit := big.NewInt(maxExactExponent)
	if en.Cmp(limit) <= 0 && ed.Cmp(limit) <= 0 {
		return rootFloor(bn, bd, scale, en.Uint64(), ed.Uint64())
	}
	p := max(precision, 32, uint(scale.BitLen())+8)
	s := series{bits: p + seriesGuard}
	s.iterations = min(seriesMaxIterations, int(s.bits)+128)
	l := s.ln(bn)
	l.Sub(l, s.ln(bd))
	l.Mul(l, en)
	l.Div(l, ed)
	e := s.round(s.exp(l))
	e.Mul(e, scale)
	return e.Rsh(e, p)
}

// rootFits reports r^ed * bd^en <= bn^en * scale^ed.
func rootFits(r, bn, bd, scale *big.Int, en, ed uint64) bool {
	n, d := new(big.Int).SetUint64(en), new(big.Int).SetUint64(ed)
	left := new(big.Int).Exp(r, d, nil)
	left.Mul(left, new(big.Int).Exp(bd, n, nil))
	right := new(big.Int).Exp(bn, n, nil)
	return left.Cmp(right.Mul(right, new(big.Int).Exp(scale, d, nil))) <= 0
}

// rootFloor returns the largest r with r^ed * bd^en <= bn^en * scale^ed.
func rootFloor(bn, bd, scale *big.Int, en, ed uint64) *big.Int {
	n, d := new(big.Int).SetUint64(en), new(big.Int).SetUint64(ed)
	radicand := new(big.Int).Exp(bn, n, nil)
	radicand.Mul(radicand, new(big.Int).Exp(scale, d, nil))
	radicand.Quo(radicand, new(big.Int).Exp(bd, n, nil))
	// r^ed <= floor(radicand), as r^ed is whole. Bits are found from the top.
	r, power := new(big.Int), new(big.Int)
	for bit := radicand.BitLen() / int(ed); bit >= 0; bit-- {
		r.SetBit(r, bit, 1)
		if power.Exp(r, d, nil).Cmp(radicand) > 0 {
			r.SetBit(r, bit, 0)
		}
	}
	return r
}

// series is the logarithm path: fixed point with bits fraction bits, each loop cut after iterations.
//
// The loops end at the first change below the guard unit, after it is applied. The further conditions that the
// specification lists never end a loop earlier (amm.md, section 3).
type series struct {
	bits       uint
	iterations int
}

// round drops the guard bits, half away from zero, in place.
func (s *series) round(v *big.Int) *big.Int {
	neg := v.Sign() < 0
	v.Abs(v)
	half := v.Bit(seriesGuard-1) == 1
	v.Rsh(v, seriesGuard)
	if half {
		v.Add(v, big.NewInt(1))
	}
	if neg {
		v.Neg(v)
	}
	return v
}

// ln1p returns ln(1 + t/2^bits) * 2^bits.
func (s *series) ln1p(t *big.Int) *big.Int {
	// The zeros at the end of t need not be multiplied.
	zeros := t.TrailingZeroBits()
	short := new(big.Int).Rsh(t, zeros)
	term, res := new(big.Int).Set(t), new(big.Int).Set(t)
	next, n, rem := new(big.Int), new(big.Int), new(big.Int)
	product := new(big.Int)
	for i := 2; i <= s.iterations; i++ {
		product.Mul(term, short)
		term.Rsh(product, s.bits-zeros)
		next.DivMod(term, n.SetInt64(int64(i)), rem)
		if i%2 == 0 {
			res.Sub(res, next)
		} else {
			res.Add(res, next)
		}
		if next.BitLen() <= seriesGuard {
			break
		}
	}
	return res
}

// ln returns ln(v) * 2^bits for a whole v above 0 with at most bits bits.
func (s *series) ln(v *big.Int) *big.Int {
	shift := v.BitLen() - 1
	m := new(big.Int).Lsh(v, s.bits)
	m.Rsh(m, uint(shift))
	one := new(big.Int).Lsh(big.NewInt(1), s.bits)
	if m.Bit(int(s.bits)-1) == 1 { // m >= 3/2
		m.Rsh(m, 1)
		shift++
	}
	res := s.ln1p(m.Sub(m, one))
	l := s.ln2()
	return res.Add(res, l.Mul(l, big.NewInt(int64(shift))))
}

// exp returns e^(t/2^bits) * 2^bits, as far as the iterations reach.
func (s *series) exp(t *big.Int) *big.Int {
	term := new(big.Int).Lsh(big.NewInt(1), s.bits)
	res := new(big.Int).Set(term)
	product, n, rem := new(big.Int), new(big.Int), new(big.Int)
	for i := 1; i <= s.iterations; i++ {
		product.Mul(term, t)
		product.Rsh(product, s.bits)
		term.DivMod(product, n.SetInt64(int64(i)), rem)
		res.Add(res, term)
		if term.BitLen() <= seriesGuard {
			break
		}
	}
	return res
}

// ln2 returns a copy of ln(2) at this precision.
func (s *series) ln2() *big.Int {
	switch s.bits {
	case precisionSwap + seriesGuard:
		return new(big.Int).Set(seriesLn2Swap)
	case precisionPrice + seriesGuard:
		return new(big.Int).Set(seriesLn2Price)
	}
	return ln2(s.bits)
}

// The constants of the two precisions in use, never written to.
var (
	seriesLn2Swap  = ln2(precisionSwap + seriesGuard)
	seriesLn2Price = ln2(precisionPrice + seriesGuard)
)

// ln2 returns ln(2) * 2^bits as the series finds it.
func ln2(bits uint) *big.Int {
	s := series{bits: bits, iterations: min(seriesMaxIterations, int(bits)+128)}
	half := new(big.Int).Lsh(big.NewInt(1), bits-1)
	l := s.ln1p(half.Neg(half))
	return l.Neg(l)
}
