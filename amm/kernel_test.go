package amm

import (
	"math/big"
	"testing"

	"github.com/holiman/uint256"
	"pgregory.net/rapid"
)

// checkPow compares the fast path, the series and the specification's own words on one power.
func checkPow(t interface {
	Helper()
	Fatalf(string, ...any)
}, bn, bd *uint256.Int, en, ed uint64, precision uint,
) {
	t.Helper()
	n, d := new(big.Int).SetUint64(en), new(big.Int).SetUint64(ed)
	scale := new(big.Int).SetUint64(Acc)
	want := referencePow(bn.ToBig(), bd.ToBig(), n, d, precision, scale)
	series := PowRatioScaled(bn.ToBig(), bd.ToBig(), n, d, precision, scale)
	if (want == nil) != (series == nil) || want != nil && want.Cmp(series) != 0 {
		t.Fatalf("PowRatioScaled(%v, %v, %d, %d, %d) = %v, want %v", bn, bd, en, ed, precision, series, want)
	}
	wantE, wantFits := uint64(0), true
	switch {
	case want == nil || want.Sign() < 0:
	case want.IsUint64():
		wantE = want.Uint64()
	default:
		wantFits = false
	}
	e, fits := powScaled(bn, bd, en, ed, precision)
	if e != wantE || fits != wantFits {
		t.Fatalf("powScaled(%v, %v, %d, %d, %d) = %d, %v, want %d, %v", bn, bd, en, ed, precision, e, fits, wantE, wantFits)
	}
}

// anyWeight draws a valid weight: any, one next to the middle, or one that leads to a small fraction.
func anyWeight(t *rapid.T) uint64 {
	switch rapid.IntRange(0, 3).Draw(t, "kind of weight") {
	case 0:
		return Acc/2 + rapid.Uint64Range(0, 2000).Draw(t, "offset") - 1000
	case 1:
		return Acc / 100 * rapid.Uint64Range(1, 99).Draw(t, "percent")
	case 2:
		return MinWeight + rapid.Uint64Range(0, Acc/25).Draw(t, "above the minimum")
	}
	return rapid.Uint64Range(MinWeight, Acc-MinWeight).Draw(t, "weight")
}

// anyAmount draws a number with any number of bits.
func anyAmount(t *rapid.T, label string) uint64 {
	v := rapid.Uint64().Draw(t, label)
	return v >> rapid.UintRange(0, 63).Draw(t, label+" shift")
}

func TestPowOfReserves(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		weight := anyWeight(t)
		bn, bd := uint256.NewInt(anyAmount(t, "bn")), uint256.NewInt(anyAmount(t, "bd"))
		en, ed := weight, Acc-weight
		if rapid.Bool().Draw(t, "swapped") {
			en, ed = ed, en
		}
		checkPow(t, bn, bd, en, ed, precisionSwap)
	})
}

func TestPowOfPrices(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		price := func(label string) *uint256.Int {
			v := &uint256.Int{rapid.Uint64().Draw(t, label+" low"), rapid.Uint64().Draw(t, label+" high")}
			return v.Rsh(v, rapid.UintRange(0, 127).Draw(t, label+" shift"))
		}
		bn := price("bn")
		bd := price("bd")
		if rapid.Bool().Draw(t, "near") { // results within u64
			bd = new(uint256.Int).Sub(bn, new(uint256.Int).Rsh(bn, rapid.UintRange(1, 128).Draw(t, "part")))
		}
		checkPow(t, bn, bd, anyWeight(t), Acc, precisionPrice)
	})
}

func TestPowCases(t *testing.T) {
	const most = ^uint64(0)
	tests := []struct {
		name      string
		bn, bd    uint256.Int
		en, ed    uint64
		precision uint
	}{
		{"no denominator", uint256.Int{5}, uint256.Int{}, 3, 2, precisionSwap},
		{"no exponent denominator", uint256.Int{5}, uint256.Int{6}, 3, 0, precisionSwap},
		{"zero base", uint256.Int{}, uint256.Int{6}, Acc / 3, Acc - Acc/3, precisionSwap},
		{"zero exponent", uint256.Int{7}, uint256.Int{9}, 0, Acc, precisionSwap},
		{"base one", uint256.Int{77}, uint256.Int{77}, Acc / 3, Acc - Acc/3, precisionSwap},
		{"plain ratio", uint256.Int{most}, uint256.Int{most, 1}, Acc / 2, Acc / 2, precisionSwap},
		{"plain ratio that does not fit", uint256.Int{most}, uint256.Int{1}, Acc / 2, Acc / 2, precisionSwap},
		{"plain ratio of wide numbers", uint256.Int{most, most}, uint256.Int{most, most / 7}, Acc, Acc, precisionPrice},
		{"plain ratio of wide numbers that does not fit", uint256.Int{most, most}, uint256.Int{5, 6}, Acc, Acc, precisionPrice},
		{"exact square root", uint256.Int{400}, uint256.Int{100}, Acc / 2, Acc, precisionPrice},
		{"square root just below a whole number", uint256.Int{most - 1, 3}, uint256.Int{most, 0}, Acc / 2, Acc, precisionPrice},
		{"exact cube", uint256.Int{8}, uint256.Int{10}, Acc / 4 * 3, Acc / 4, precisionSwap},
		{"exact third root", uint256.Int{8}, uint256.Int{27}, Acc / 4, Acc / 4 * 3, precisionSwap},
		{"exact fifth root of a power of ten", uint256.Int{100_000}, uint256.Int{1}, Acc / 5, Acc, precisionPrice},
		{"root of 2^64", uint256.Int{0, 1}, uint256.Int{1}, Acc / 64, Acc, precisionPrice},
		{"exact square root of 2^64", uint256.Int{0, 1 << 28}, uint256.Int{16698380334918842865, 788860}, Acc / 2, Acc, precisionPrice},
		{"square root next to 2^64", uint256.Int{most, 1<<28 - 1}, uint256.Int{16698380334918842865, 788860}, Acc / 2, Acc, precisionPrice},
		{"result a little above 2^64", uint256.Int{57687212}, uint256.Int{2872078}, Acc/2 - 1000, Acc/2 + 1000, precisionSwap},
		{"root a little above 2^64", uint256.Int{341 * 1e15}, uint256.Int{1e15}, Acc / 2, Acc, precisionPrice},
		{"root a little below 2^64", uint256.Int{340 * 1e15}, uint256.Int{1e15}, Acc / 2, Acc, precisionPrice},
		{"exact root above 2^64", uint256.Int{361 * 1e15}, uint256.Int{1e15}, Acc / 2, Acc, precisionPrice},
		{"exact power of zero size", uint256.Int{1}, uint256.Int{most}, Acc / 100 * 99, Acc / 100, precisionSwap},
		{"exact power that does not fit", uint256.Int{most}, uint256.Int{1}, Acc / 100 * 99, Acc / 100, precisionSwap},
		{"one part in 2^64", uint256.Int{most - 1}, uint256.Int{most}, 499999999999999999, 500000000000000001, precisionSwap},
		{"small step in a reserve of Acc", uint256.Int{Acc - 1}, uint256.Int{Acc}, 499999999999999999, 500000000000000001, precisionSwap},
		{"log 64", uint256.Int{1000}, uint256.Int{1001000}, Acc / 99 * 9, Acc - Acc/99*9, precisionSwap},
		{"cut series", uint256.Int{1}, uint256.Int{1001}, Acc - MinWeight - 1, MinWeight + 1, precisionSwap},
		{"cut series, growing", uint256.Int{1001}, uint256.Int{1}, Acc - MinWeight - 1, MinWeight + 1, precisionSwap},
		{"widest cut series", uint256.Int{1}, uint256.Int{most}, Acc - MinWeight - 1, MinWeight + 1, precisionSwap},
		{"exponent beyond valid weights", uint256.Int{10}, uint256.Int{11}, Acc - 1, 1, precisionSwap},
		{"prices furthest apart", uint256.Int{most, most}, uint256.Int{1}, Acc - MinWeight - 1, Acc, precisionPrice},
		{"prices furthest apart, falling", uint256.Int{1}, uint256.Int{most, most}, Acc - MinWeight - 1, Acc, precisionPrice},
		{"neighbouring prices", uint256.Int{most, most}, uint256.Int{most - 1, most}, Acc - MinWeight - 1, Acc, precisionPrice},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			checkPow(t, &tt.bn, &tt.bd, tt.en, tt.ed, tt.precision)
		})
	}
}

// TestPowAroundFastLog walks over |L| around the bounds at which the fast path ends and the specified series is cut.
func TestPowAroundFastLog(t *testing.T) {
	for _, weight := range []uint64{MinWeight + 1, MinWeight + 12345678901234567, Acc / 21} {
		for ratio := uint64(2); ratio <= 1001; ratio += 37 {
			checkPow(t, uint256.NewInt(1e15), uint256.NewInt(1e15*ratio), Acc-weight, weight, precisionSwap)
			checkPow(t, uint256.NewInt(1e15*ratio), uint256.NewInt(1e15), Acc-weight, weight, precisionSwap)
		}
	}
}

// TestFastPathError compares ln and exp of the fast path with a calculation of 400 bits, against the bounds that the
// rounding decision builds on.
func TestFastPathError(t *testing.T) {
	const precise = 400
	s := series{bits: precise, iterations: 4096}
	widen := func(f *frac) *big.Int {
		v := (*uint256.Int)(f).ToBig()
		return v.Lsh(v, precise-fracBits)
	}
	errorBits := func(a, b *big.Int) int { // of the difference in ulp
		d := new(big.Int).Sub(a, b)
		return d.Rsh(d.Abs(d), precise-fracBits).BitLen()
	}
	rapid.Check(t, func(t *rapid.T) {
		num, den := rapid.Uint64Min(1).Draw(t, "num"), rapid.Uint64Min(1).Draw(t, "den")
		num >>= rapid.IntRange(0, 63).Draw(t, "shift")
		if num == 0 || num == den {
			return
		}
		var l frac
		neg := lnRatio(&l, uint256.NewInt(num), uint256.NewInt(den))
		if neg != (num < den) {
			t.Fatalf("sign of ln(%d/%d)", num, den)
		}
		want := s.ln(new(big.Int).SetUint64(num))
		want.Sub(want, s.ln(new(big.Int).SetUint64(den)))
		if b := errorBits(widen(&l), want.Abs(want)); b > 8 {
			t.Fatalf("ln(%d/%d) is off by %d bits", num, den, b)
		}
		r := frac{rapid.Uint64().Draw(t, "r0"), rapid.Uint64().Draw(t, "r1"), rapid.Uint64Max(fracLn2[2]).Draw(t, "r2")}
		if !(*uint256.Int)(&r).Lt((*uint256.Int)(&fracLn2)) {
			r = fracLn2
		}
		want = s.exp(widen(&r))
		want.Sub(want, new(big.Int).Lsh(big.NewInt(1), precise))
		expm1(&r)
		if b := errorBits(widen(&r), want); b > 13 || r.whole() != 0 {
			t.Fatalf("exp-1 is off by %d bits", b)
		}
	})
}

func FuzzPowScaled(f *testing.F) {
	f.Add(uint64(1e15), uint64(2e15), Acc/3, false)
	f.Add(uint64(1), uint64(1001), MinWeight+1, true)
	f.Fuzz(func(t *testing.T, bn, bd, weight uint64, price bool) {
		weight = MinWeight + weight%(Acc-2*MinWeight+1)
		if price {
			checkPow(t, uint256.NewInt(bn), uint256.NewInt(bd), weight, Acc, precisionPrice)
			return
		}
		checkPow(t, uint256.NewInt(bn), uint256.NewInt(bd), weight, Acc-weight, precisionSwap)
	})
}
