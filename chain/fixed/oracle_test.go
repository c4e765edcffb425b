package fixed

import (
	"math/big"
	"testing"

	"pgregory.net/rapid"
)

// The operations are compared with the definitions of yuma.md section 1 on integers of any size.

// number is what all types have in common.
type number[T any] interface {
	comparable
	AddSat(T) T
	SubSat(T) T
	WrappingAdd(T) T
	MulFloorSat(T) T
	CheckedMulFloor(T) (T, bool)
	DivTruncSat(T) T
	CheckedDivTrunc(T) (T, bool)
	SafeDivTrunc(T) T
	Cmp(T) int
	IsZero() bool
	FloorUint64Sat() uint64
	FloorUint16Sat() uint16
	BitsString() string
}

// format is a type's range in raw bits and its number of fraction bits.
type format struct {
	signed bool
	size   uint
	frac   uint
}

func pow2(n uint) *big.Int { return new(big.Int).Lsh(big.NewInt(1), n) }

func (f format) bounds() (low, high *big.Int) {
	if !f.signed {
		return new(big.Int), new(big.Int).Sub(pow2(f.size), big.NewInt(1))
	}
	return new(big.Int).Neg(pow2(f.size - 1)), new(big.Int).Sub(pow2(f.size-1), big.NewInt(1))
}

func (f format) clamp(v *big.Int) (clamped *big.Int, inRange bool) {
	low, high := f.bounds()
	switch {
	case v.Cmp(low) < 0:
		return low, false
	case v.Cmp(high) > 0:
		return high, false
	}
	return v, true
}

// draw picks raw bits, often near powers of two and the bounds.
func (f format) draw(t *rapid.T, label string) *big.Int {
	v := pow2(rapid.UintRange(0, f.size).Draw(t, label+" exponent"))
	switch rapid.IntRange(0, 3).Draw(t, label+" kind") {
	case 0:
		v.Add(v, big.NewInt(rapid.Int64Range(-2, 2).Draw(t, label+" offset")))
	case 1:
		v.SetUint64(rapid.Uint64().Draw(t, label+" small"))
	default:
		hi, lo := rapid.Uint64().Draw(t, label+" hi"), rapid.Uint64().Draw(t, label+" lo")
		wide := new(big.Int).SetUint64(hi)
		wide.Lsh(wide, 64).Or(wide, new(big.Int).SetUint64(lo))
		v.Mod(wide, v)
	}
	if rapid.Bool().Draw(t, label+" negative") {
		v.Neg(v)
	}
	clamped, _ := f.clamp(v)
	return clamped
}

func shifted(v *big.Int, left uint) *big.Int { return new(big.Int).Lsh(v, left) }

// floorShift rounds toward minus infinity, as Rsh of big.Int does.
func floorShift(v *big.Int, right uint) *big.Int { return new(big.Int).Rsh(v, right) }

func testArithmetic[T number[T]](t *testing.T, f format, parse func(string) (T, error)) {
	t.Helper()
	rapid.Check(t, func(t *rapid.T) {
		a, b := f.draw(t, "a"), f.draw(t, "b")
		x, errX := parse(a.String())
		y, errY := parse(b.String())
		if errX != nil || errY != nil || x.BitsString() != a.String() || y.BitsString() != b.String() {
			t.Fatalf("%s, %s are read as %s, %s (%v, %v)", a, b, x.BitsString(), y.BitsString(), errX, errY)
		}
		equal := func(op string, got T, want *big.Int) {
			if got.BitsString() != want.String() {
				t.Fatalf("%s(%s, %s) = %s, want %s", op, a, b, got.BitsString(), want)
			}
		}
		checked := func(op string, got T, ok bool, want *big.Int, wantOK bool) {
			if !wantOK {
				want = new(big.Int)
			}
			if ok != wantOK {
				t.Fatalf("%s(%s, %s): ok = %t", op, a, b, ok)
			}
			equal(op, got, want)
		}
		sum := new(big.Int).Add(a, b)
		clamped, _ := f.clamp(sum)
		equal("AddSat", x.AddSat(y), clamped)
		low, _ := f.bounds()
		wrapped := new(big.Int).Sub(sum, low)
		wrapped.Mod(wrapped, pow2(f.size)).Add(wrapped, low)
		equal("WrappingAdd", x.WrappingAdd(y), wrapped)
		clamped, _ = f.clamp(new(big.Int).Sub(a, b))
		equal("SubSat", x.SubSat(y), clamped)

		clamped, ok := f.clamp(floorShift(new(big.Int).Mul(a, b), f.frac))
		equal("MulFloorSat", x.MulFloorSat(y), clamped)
		v, gotOK := x.CheckedMulFloor(y)
		checked("CheckedMulFloor", v, gotOK, clamped, ok)

		if b.Sign() == 0 {
			ok = false
			low, high := f.bounds()
			clamped = map[int]*big.Int{-1: low, 0: new(big.Int), 1: high}[a.Sign()]
		} else {
			clamped, ok = f.clamp(new(big.Int).Quo(shifted(a, f.frac), b))
		}
		equal("DivTruncSat", x.DivTruncSat(y), clamped)
		v, gotOK = x.CheckedDivTrunc(y)
		checked("CheckedDivTrunc", v, gotOK, clamped, ok)
		checked("SafeDivTrunc", x.SafeDivTrunc(y), ok, clamped, ok)

		if x.Cmp(y) != a.Cmp(b) || x.IsZero() != (a.Sign() == 0) {
			t.Fatalf("%s and %s are not ordered so", a, b)
		}
		whole := floorShift(a, f.frac)
		want64, _ := format{size: 64}.clamp(whole)
		want16, _ := format{size: 16}.clamp(whole)
		if x.FloorUint64Sat() != want64.Uint64() || x.FloorUint16Sat() != uint16(want16.Uint64()) {
			t.Fatalf("floor(%s) = %d and %d, want %s and %s", a, x.FloorUint64Sat(), x.FloorUint16Sat(), want64, want16)
		}
	})
}

var formats = map[string]format{
	"I32F32": {true, 64, 32},
	"U64F64": {false, 128, 64},
	"U96F32": {false, 128, 32},
	"I64F64": {true, 128, 64},
	"I96F32": {true, 128, 32},
}

func TestArithmetic(t *testing.T) {
	t.Run("I32F32", func(t *testing.T) { testArithmetic(t, formats["I32F32"], ParseI32F32Bits) })
	t.Run("U64F64", func(t *testing.T) { testArithmetic(t, formats["U64F64"], ParseU64F64Bits) })
	t.Run("U96F32", func(t *testing.T) { testArithmetic(t, formats["U96F32"], ParseU96F32Bits) })
	t.Run("I64F64", func(t *testing.T) { testArithmetic(t, formats["I64F64"], ParseI64F64Bits) })
	t.Run("I96F32", func(t *testing.T) { testArithmetic(t, formats["I96F32"], ParseI96F32Bits) })
}

func TestConversions(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		check := func(from, to string, a *big.Int, got interface{ BitsString() string }) {
			f, g := formats[from], formats[to]
			want := floorShift(shifted(a, g.frac), f.frac)
			want, _ = g.clamp(want)
			if got.BitsString() != want.String() {
				t.Fatalf("%s from %s to %s: got %s, want %s", a, from, to, got.BitsString(), want)
			}
		}
		a := formats["I32F32"].draw(t, "I32F32")
		i32, _ := ParseI32F32Bits(a.String())
		check("I32F32", "U64F64", a, i32.ToU64F64FloorSat())
		check("I32F32", "U96F32", a, i32.ToU96F32FloorSat())
		check("I32F32", "I64F64", a, i32.ToI64F64FloorSat())
		check("I32F32", "I96F32", a, i32.ToI96F32FloorSat())
		a = formats["U64F64"].draw(t, "U64F64")
		u64, _ := ParseU64F64Bits(a.String())
		check("U64F64", "I32F32", a, u64.ToI32F32FloorSat())
		check("U64F64", "U96F32", a, u64.ToU96F32FloorSat())
		check("U64F64", "I64F64", a, u64.ToI64F64FloorSat())
		check("U64F64", "I96F32", a, u64.ToI96F32FloorSat())
		a = formats["U96F32"].draw(t, "U96F32")
		u96, _ := ParseU96F32Bits(a.String())
		check("U96F32", "I32F32", a, u96.ToI32F32FloorSat())
		check("U96F32", "U64F64", a, u96.ToU64F64FloorSat())
		check("U96F32", "I64F64", a, u96.ToI64F64FloorSat())
		check("U96F32", "I96F32", a, u96.ToI96F32FloorSat())
		a = formats["I64F64"].draw(t, "I64F64")
		i64, _ := ParseI64F64Bits(a.String())
		check("I64F64", "I32F32", a, i64.ToI32F32FloorSat())
		check("I64F64", "U64F64", a, i64.ToU64F64FloorSat())
		check("I64F64", "U96F32", a, i64.ToU96F32FloorSat())
		check("I64F64", "I96F32", a, i64.ToI96F32FloorSat())
		a = formats["I96F32"].draw(t, "I96F32")
		i96, _ := ParseI96F32Bits(a.String())
		check("I96F32", "I32F32", a, i96.ToI32F32FloorSat())
		check("I96F32", "U64F64", a, i96.ToU64F64FloorSat())
		check("I96F32", "U96F32", a, i96.ToU96F32FloorSat())
		check("I96F32", "I64F64", a, i96.ToI64F64FloorSat())

		v := rapid.Uint64().Draw(t, "integer")
		integer := new(big.Int).SetUint64(v)
		for to, got := range map[string]interface{ BitsString() string }{
			"I32F32": I32F32FromUint64(v), "U64F64": U64F64FromUint64(v), "U96F32": U96F32FromUint64(v),
			"I64F64": I64F64FromUint64(v), "I96F32": I96F32FromUint64(v),
		} {
			want, _ := formats[to].clamp(shifted(integer, formats[to].frac))
			if got.BitsString() != want.String() {
				t.Fatalf("%d as %s is %s, want %s", v, to, got.BitsString(), want)
			}
		}
		w := rapid.Int64().Draw(t, "signed integer")
		want, _ := formats["I32F32"].clamp(shifted(big.NewInt(w), 32))
		if got := I32F32FromInt64(w); got.BitsString() != want.String() {
			t.Fatalf("%d as I32F32 is %s, want %s", w, got.BitsString(), want)
		}
	})
}

func TestParseRefuses(t *testing.T) {
	for _, s := range []string{"", "-", "+1", "1.5", "0x10", " 1", "1 ", "--1", "340282366920938463463374607431768211456"} {
		if v, err := ParseU64F64Bits(s); err == nil {
			t.Errorf("U64F64 reads %q as %s", s, v.BitsString())
		}
		if v, err := ParseI96F32Bits(s); err == nil {
			t.Errorf("I96F32 reads %q as %s", s, v.BitsString())
		}
	}
	if _, err := ParseU96F32Bits("-1"); err == nil {
		t.Error("U96F32 reads -1")
	}
	for _, s := range []string{"170141183460469231731687303715884105728", "-170141183460469231731687303715884105729"} {
		if v, err := ParseI64F64Bits(s); err == nil {
			t.Errorf("I64F64 reads %s as %s", s, v.BitsString())
		}
	}
	for _, s := range []string{"9223372036854775808", "-9223372036854775809"} {
		if v, err := ParseI32F32Bits(s); err == nil {
			t.Errorf("I32F32 reads %s as %s", s, v.BitsString())
		}
	}
}

func TestNormalizeTrunc(t *testing.T) {
	f := formats["I64F64"]
	rapid.Check(t, func(t *rapid.T) {
		raw := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) *big.Int { return f.draw(t, "v") }), 0, 6).Draw(t, "values")
		values := make([]I64F64, len(raw))
		sum := new(big.Int)
		for i, v := range raw {
			values[i], _ = ParseI64F64Bits(v.String())
			sum.Add(sum, v)
		}
		NormalizeTrunc(values)
		for i, v := range raw {
			want, ok := v, true
			if sum.Sign() != 0 {
				want, ok = f.clamp(new(big.Int).Quo(shifted(v, 64), sum))
			}
			if !ok {
				want = new(big.Int)
			}
			if values[i].BitsString() != want.String() {
				t.Fatalf("value %d of %v: got %s, want %s", i, raw, values[i].BitsString(), want)
			}
		}
	})
}
