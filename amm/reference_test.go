package amm

import "math/big"

// referencePow is pow_ratio_scaled word for word as amm.md, section 3, has it, without any of the freedoms. It is what
// powScaled and PowRatioScaled are compared with.
func referencePow(bn, bd, en, ed *big.Int, precision uint, scale *big.Int) *big.Int {
	if bd.Sign() == 0 || ed.Sign() == 0 {
		return nil
	}
	if bn.Sign() == 0 {
		return new(big.Int)
	}
	if en.Sign() == 0 {
		return new(big.Int).Set(scale)
	}
	gcd := new(big.Int).GCD(nil, nil, en, ed)
	en, ed = fdiv(en, gcd), fdiv(ed, gcd)
	limit := big.NewInt(1024)
	if en.Cmp(limit) <= 0 && ed.Cmp(limit) <= 0 {
		return referenceRoot(bn, bd, en, ed, scale)
	}
	p := max(precision, 32, uint(scale.BitLen()+8))
	r := referenceSeries{p: p, i: p + 24, s: pow2(p + 24), g: pow2(24)}
	r.iters = min(4096, int64(r.i)+128)
	l := fdiv(times(new(big.Int).Sub(r.ln(bn), r.ln(bd)), en), ed)
	return fdiv(times(r.rnd(r.exp(l)), scale), pow2(p))
}

// referenceRoot finds the largest r with r^ed * bd^en <= bn^en * scale^ed by halving an interval.
func referenceRoot(bn, bd, en, ed, scale *big.Int) *big.Int {
	right := times(new(big.Int).Exp(bn, en, nil), new(big.Int).Exp(scale, ed, nil))
	bdPower := new(big.Int).Exp(bd, en, nil)
	fits := func(r *big.Int) bool { return times(new(big.Int).Exp(r, ed, nil), bdPower).Cmp(right) <= 0 }
	low, high := new(big.Int), big.NewInt(1)
	for fits(high) {
		low.Set(high)
		high.Lsh(high, 1)
	}
	for {
		middle := new(big.Int).Add(low, high)
		middle.Rsh(middle, 1)
		if middle.Cmp(low) == 0 {
			return low
		}
		if fits(middle) {
			low = middle
		} else {
			high = middle
		}
	}
}

type referenceSeries struct {
	p, i  uint
	s, g  *big.Int
	iters int64
}

func (r *referenceSeries) rnd(v *big.Int) *big.Int {
	q, rem := new(big.Int).QuoRem(v, r.g, new(big.Int))
	if rem.Sign() != 0 && times(big.NewInt(2), rem.Abs(rem)).Cmp(r.g) >= 0 {
		q.Add(q, big.NewInt(int64(v.Sign())))
	}
	return q
}

func (r *referenceSeries) ln1p(t *big.Int) *big.Int {
	term, res := t, t
	prev := r.rnd(res)
	for n := int64(2); n <= r.iters; n++ {
		term = fdiv(times(term, t), r.s)
		if term.Sign() == 0 {
			break
		}
		next := fdiv(term, big.NewInt(n))
		if next.Sign() == 0 {
			break
		}
		if n%2 == 0 {
			res = new(big.Int).Sub(res, next)
		} else {
			res = new(big.Int).Add(res, next)
		}
		rounded := r.rnd(res)
		if next.CmpAbs(r.g) < 0 || rounded.Cmp(prev) == 0 {
			break
		}
		prev = rounded
	}
	return res
}

func (r *referenceSeries) ln(v *big.Int) *big.Int {
	s := v.BitLen() - 1
	m := new(big.Int).Lsh(v, r.i)
	m.Rsh(m, uint(s))
	if m.Cmp(new(big.Int).Add(r.s, fdiv(r.s, big.NewInt(2)))) >= 0 {
		m.Rsh(m, 1)
		s++
	}
	ln2 := r.ln1p(new(big.Int).Neg(fdiv(r.s, big.NewInt(2))))
	ln2.Neg(ln2)
	return new(big.Int).Add(r.ln1p(m.Sub(m, r.s)), ln2.Mul(ln2, big.NewInt(int64(s))))
}

func (r *referenceSeries) exp(t *big.Int) *big.Int {
	term, res := r.s, r.s
	prev := r.rnd(res)
	for n := int64(1); n <= r.iters; n++ {
		term = fdiv(times(term, t), times(r.s, big.NewInt(n)))
		if term.Sign() == 0 {
			break
		}
		res = new(big.Int).Add(res, term)
		rounded := r.rnd(res)
		if term.CmpAbs(r.g) < 0 || rounded.Cmp(prev) == 0 {
			break
		}
		prev = rounded
	}
	return res
}

// fdiv divides toward minus infinity, for b above 0.
func fdiv(a, b *big.Int) *big.Int { return new(big.Int).Div(a, b) }

func times(a, b *big.Int) *big.Int { return new(big.Int).Mul(a, b) }

func pow2(n uint) *big.Int { return new(big.Int).Lsh(big.NewInt(1), n) }
