package fixed

import (
	"math"
	"math/big"
	"testing"

	"pgregory.net/rapid"
)

// series is the exponential of yuma.md section 1 on integers of any size; ok tells whether every step fits I32F32.
func series(x int64) (value *big.Int, ok bool) {
	one, limit := pow2(32), pow2(63)
	switch x {
	case 0:
		return one, true
	case 1 << 32:
		return big.NewInt(11674931200), true
	}
	ok = true
	fits := func(v *big.Int) { ok = ok && v.Cmp(limit) < 0 }
	a := new(big.Int).Abs(big.NewInt(x))
	result, term := new(big.Int).Add(a, one), new(big.Int).Set(a)
	fits(result)
	for i := int64(2); i <= 31; i++ {
		term = floorShift(term.Mul(term, a), 32)
		fits(term)
		term = new(big.Int).Quo(term, big.NewInt(i))
		result.Add(result, term)
		fits(result)
	}
	if x < 0 {
		result.Quo(pow2(64), result)
	}
	return result, ok
}

func TestExp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x := rapid.OneOf(
			rapid.Int64Range(-25<<32, 25<<32),
			rapid.Int64Range(1<<32-2, 1<<32+2),
			rapid.Int64Range(-20<<32-2, -20<<32+2),
			rapid.Int64(),
		).Draw(t, "x")
		want, _ := series(max(-20<<32, min(x, 20<<32)))
		if got := ExpSafe(I32F32(x)); got.Bits() != want.Int64() {
			t.Fatalf("ExpSafe(%d) = %d, want %s", x, got, want)
		}
		got, ok := Exp(I32F32(x))
		want, wantOK := series(x)
		if ok != wantOK || ok && got.Bits() != want.Int64() {
			t.Fatalf("Exp(%d) = %d, %t; want %s, %t", x, got, ok, want, wantOK)
		}
	})
}

func TestExpSafeAllIsExpSafeOfEach(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		values := rapid.SliceOfN(rapid.Int64Range(-21<<32, 21<<32), 0, 13).Draw(t, "values")
		got := make([]I32F32, len(values))
		for i, v := range values {
			got[i] = I32F32(v)
		}
		ExpSafeAll(got)
		for i, v := range values {
			if want := ExpSafe(I32F32(v)); got[i] != want {
				t.Fatalf("value %d of %v: got %d, want %d", i, values, got[i], want)
			}
		}
	})
}

func TestReciprocalsAreExact(t *testing.T) {
	for i := uint64(2); i <= expTerms; i++ {
		for _, v := range []uint64{0, 1, i - 1, i, i + 1, math.MaxInt64, math.MaxInt64 - i, math.MaxInt64/i*i - 1, math.MaxInt64 / i * i} {
			// A factor of 1 leaves the term to the division alone.
			if got := expTerm(v, oneBits32, reciprocals[i]); got != v/i {
				t.Errorf("%d / %d = %d, want %d", v, i, got, v/i)
			}
		}
	}
}

// log2Series is the logarithm of yuma.md section 1 for x >= 1 on integers of any size.
func log2Series(x *big.Int) *big.Int {
	one, two := pow2(32), pow2(33)
	x, r := new(big.Int).Set(x), new(big.Int)
	rs := func() { x.Add(floorShift(x, 1), big.NewInt(int64(x.Bit(0)))) }
	for x.Cmp(two) >= 0 {
		r.Add(r, big.NewInt(1))
		rs()
	}
	if x.Cmp(one) == 0 {
		return r.Lsh(r, 32)
	}
	for range 32 {
		x = floorShift(new(big.Int).Mul(x, x), 32)
		r.Lsh(r, 1)
		if x.Cmp(two) >= 0 {
			r.Add(r, big.NewInt(1))
			rs()
		}
	}
	return r
}

func TestLogarithms(t *testing.T) {
	for name, f := range map[string]format{"I32F32": formats["I32F32"], "I96F32": formats["I96F32"]} {
		t.Run(name, func(t *testing.T) {
			rapid.Check(t, func(t *rapid.T) {
				a := f.draw(t, "x")
				var want *big.Int
				wantOK := a.Sign() > 0
				if wantOK {
					if a.Cmp(pow2(32)) >= 0 {
						want = log2Series(a)
					} else {
						reciprocal := new(big.Int).Quo(pow2(64), a)
						_, wantOK = f.clamp(reciprocal)
						want = new(big.Int).Neg(log2Series(reciprocal))
					}
				}
				var got interface{ BitsString() string }
				var ok bool
				if name == "I96F32" {
					x, _ := ParseI96F32Bits(a.String())
					got, ok = x.Log2()
				} else {
					x, _ := ParseI32F32Bits(a.String())
					got, ok = x.Log2()
					ln, lnOK := x.Ln()
					if lnOK != wantOK || wantOK && ln.Bits() != new(big.Int).Quo(shifted(want, 32), big.NewInt(6196327936)).Int64() {
						t.Fatalf("ln(%s) = %d, %t", a, ln, lnOK)
					}
				}
				if ok != wantOK || ok && got.BitsString() != want.String() {
					t.Fatalf("log2(%s) = %s, %t; want %s, %t", a, got.BitsString(), ok, want, wantOK)
				}
			})
		})
	}
}

func TestRounding(t *testing.T) {
	tests := []struct {
		name               string
		x                  I32F32
		floor, round, u16p uint16
	}{
		{"zero", 0, 0, 0, 0},
		{"negative", -OneI32F32, 0, 0, 0},
		{"just below a half", HalfI32F32 - 1, 0, 0, 32767},
		{"a half rounds away from zero", HalfI32F32, 0, 1, 32767},
		{"one and a half", OneI32F32 + HalfI32F32, 1, 2, 65535},
		{"one", OneI32F32, 1, 1, 65535},
		{"just below one", OneI32F32 - 1, 0, 1, 65534},
		{"beyond 65535", 70000 * OneI32F32, 65535, 65535, 65535},
		{"largest", MaxI32F32, 65535, 65535, 65535},
		{"smallest", MinI32F32, 0, 0, 0},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := [3]uint16{test.x.FloorUint16Sat(), test.x.RoundUint16Sat(), test.x.ProportionUint16()}
			if want := [3]uint16{test.floor, test.round, test.u16p}; got != want {
				t.Errorf("floor, round, proportion = %v, want %v", got, want)
			}
		})
	}
	for _, v := range []uint16{0, 1, 32767, 32768, 65534, 65535} {
		want := I32F32FromUint64(uint64(v)).SafeDivTrunc(I32F32FromUint64(65535))
		if got := I32F32FromProportion(v); got != want {
			t.Errorf("proportion of %d = %d, want %d", v, got, want)
		}
	}
}

func TestSparseLoopsAreTheGeneralOperations(t *testing.T) {
	value := rapid.OneOf(rapid.Int64Range(0, 1<<33), rapid.Int64Range(-3, 3), rapid.Int64())
	rapid.Check(t, func(t *rapid.T) {
		dense := rapid.SliceOfN(value, 4, 4).Draw(t, "dense")
		raw := rapid.SliceOfN(value, 0, 8).Draw(t, "values")
		scale := I32F32(value.Draw(t, "scale"))
		index := make([]uint16, len(raw))
		values := make([]I32F32, len(raw))
		a, b := make([]I32F32, 4), make([]I32F32, 4)
		for i, v := range dense {
			a[i], b[i] = I32F32(v), I32F32(v)
		}
		var sum I32F32
		divisor := NewDivisor(scale)
		for k, v := range raw {
			index[k] = rapid.Uint16Range(0, 3).Draw(t, "index")
			values[k] = I32F32(v)
			sum = sum.AddSat(a[index[k]].MulFloorSat(values[k]))
			if got, want := divisor.SafeDivTrunc(values[k]), values[k].SafeDivTrunc(scale); got != want {
				t.Fatalf("%d / %d = %d, want %d", v, scale, got, want)
			}
		}
		if got := Dot(a, index, values); got != sum {
			t.Fatalf("Dot = %d, want %d", got, sum)
		}
		for k, v := range values {
			b[index[k]] = b[index[k]].AddSat(scale.MulFloorSat(v))
		}
		AddScaled(a, index, values, scale)
		for i := range a {
			if a[i] != b[i] {
				t.Fatalf("AddScaled: element %d is %d, want %d", i, a[i], b[i])
			}
		}
	})
}

func BenchmarkI32F32(b *testing.B) {
	y := I32F32(4294960000)
	b.Run("MulFloorSat", func(b *testing.B) {
		for i := range b.N {
			sink += I32F32(i).MulFloorSat(y)
		}
	})
	b.Run("SafeDivTrunc", func(b *testing.B) {
		for i := range b.N {
			sink += I32F32(i).SafeDivTrunc(y)
		}
	})
	b.Run("ExpSafe", func(b *testing.B) {
		for i := range b.N {
			sink += ExpSafe(-5*OneI32F32 + I32F32(i&1023)<<25)
		}
	})
	b.Run("ExpSafeAll/4", func(b *testing.B) {
		for i := range b.N {
			x := -5*OneI32F32 + I32F32(i&1023)<<25
			values := [4]I32F32{x, x + 1, x + 2, x + 3}
			ExpSafeAll(values[:])
			sink += values[0]
		}
	})
}

var sink I32F32
