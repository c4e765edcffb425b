package fixed

import (
	"errors"
	"math"
	"math/big"
	"testing"

	"pgregory.net/rapid"
)

var (
	bigMax = new(big.Int).Exp(big.NewInt(10), big.NewInt(21), nil)
	bigMin = new(big.Int).Exp(big.NewInt(10), big.NewInt(20), nil)
	ten    = big.NewInt(10)
)

// model is a SafeFloat computed with the loops of the specification.
type model struct {
	m *big.Int
	e *big.Int
}

func modelOf(f SafeFloat) model {
	hi, lo := f.Mantissa()
	m := new(big.Int).SetUint64(hi)
	m.Lsh(m, 64).Add(m, new(big.Int).SetUint64(lo))
	return model{m, big.NewInt(f.Exponent())}
}

func (n model) zero() bool { return n.m.Sign() == 0 }

// normalised follows economy.md, section 6, digit by digit; nil is a failure.
func (n model) normalised() *model {
	m, e := new(big.Int).Set(n.m), new(big.Int).Set(n.e)
	if !e.IsInt64() {
		return nil
	}
	if m.Sign() == 0 {
		return &model{m, new(big.Int)}
	}
	for m.Cmp(bigMax) > 0 {
		m.Quo(m, ten)
		if e.Add(e, big.NewInt(1)); !e.IsInt64() {
			return nil
		}
	}
	for m.Cmp(bigMin) <= 0 {
		m.Mul(m, ten)
		if e.Sub(e, big.NewInt(1)); !e.IsInt64() {
			return nil
		}
	}
	return &model{m, e}
}

func modelCut(m *big.Int, digits *big.Int) *big.Int {
	if digits.Cmp(big.NewInt(22)) > 0 {
		digits = big.NewInt(22)
	}
	return new(big.Int).Quo(m, new(big.Int).Exp(ten, digits, nil))
}

func modelAddSub(a, b model, subtract bool) *model {
	if subtract && b.zero() {
		return &a
	}
	if subtract && a.zero() {
		return nil
	}
	if a.zero() {
		return &b
	}
	if b.zero() {
		return &a
	}
	e := a.e
	if b.e.Cmp(e) > 0 {
		e = b.e
	}
	am := modelCut(a.m, new(big.Int).Sub(e, a.e))
	bm := modelCut(b.m, new(big.Int).Sub(e, b.e))
	if subtract {
		am.Sub(am, bm)
		if am.Sign() < 0 {
			am.SetInt64(0)
		}
	} else {
		am.Add(am, bm)
	}
	return model{am, e}.normalised()
}

func modelMulDiv(a, b, c model) *model {
	if c.zero() {
		return nil
	}
	e := new(big.Int).Add(a.e, b.e)
	if !e.IsInt64() {
		return nil
	}
	m := new(big.Int).Mul(a.m, b.m)
	return model{m.Quo(m, c.m), e.Sub(e, c.e)}.normalised()
}

func modelDiv(a, b model) *model {
	if b.zero() {
		return nil
	}
	m := new(big.Int).Mul(a.m, bigMax)
	e := new(big.Int).Sub(a.e, b.e)
	return model{m.Quo(m, b.m), e.Sub(e, big.NewInt(21))}.normalised()
}

func requireModel(t interface {
	Helper()
	Fatalf(string, ...any)
}, op string, got SafeFloat, ok bool, want *model,
) {
	t.Helper()
	if !ok {
		if want != nil {
			t.Fatalf("%s failed, want %v*10^%v", op, want.m, want.e)
		}
		if got != (SafeFloat{}) {
			t.Fatalf("%s failed but gave %v", op, got)
		}
		return
	}
	if want == nil {
		t.Fatalf("%s gave %v, want a failure", op, got)
	}
	g := modelOf(got)
	if g.m.Cmp(want.m) != 0 || g.e.Cmp(want.e) != 0 {
		t.Fatalf("%s gave %v*10^%v, want %v*10^%v", op, g.m, g.e, want.m, want.e)
	}
}

// genSafeFloat favours the edges of mantissa and exponent.
func genSafeFloat() *rapid.Generator[SafeFloat] {
	return rapid.Custom(func(t *rapid.T) SafeFloat {
		var hi, lo uint64
		switch rapid.IntRange(0, 5).Draw(t, "shape") {
		case 0:
			return SafeFloat{}
		case 1:
			hi, lo = maxMantissaHi, maxMantissaLo-rapid.Uint64Range(0, 3).Draw(t, "below")
		case 2:
			hi, lo = minMantissaHi, minMantissaLo+rapid.Uint64Range(0, 3).Draw(t, "above")
		case 3:
			lo = rapid.Uint64().Draw(t, "small")
		default:
			hi, lo = rapid.Uint64Range(0, maxMantissaHi-1).Draw(t, "hi"), rapid.Uint64().Draw(t, "lo")
		}
		exponent := rapid.OneOf(
			rapid.Int64Range(-50, 50),
			rapid.Int64Range(math.MinInt64, math.MinInt64+50),
			rapid.Int64Range(math.MaxInt64-50, math.MaxInt64),
			rapid.Int64(),
		).Draw(t, "exponent")
		f, _ := NewSafeFloat(hi, lo, exponent)
		return f
	})
}

func TestSafeFloatAgainstModel(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b, c := genSafeFloat().Draw(t, "a"), genSafeFloat().Draw(t, "b"), genSafeFloat().Draw(t, "c")
		ma, mb, mc := modelOf(a), modelOf(b), modelOf(c)

		got, ok := a.Add(b)
		requireModel(t, "add", got, ok, modelAddSub(ma, mb, false))
		got, ok = a.Sub(b)
		requireModel(t, "sub", got, ok, modelAddSub(ma, mb, true))
		got, ok = a.MulDiv(b, c)
		requireModel(t, "mul_div", got, ok, modelMulDiv(ma, mb, mc))
		got, ok = a.Div(b)
		requireModel(t, "div", got, ok, modelDiv(ma, mb))

		decoded, err := DecodeSafeFloat(a.Encode())
		if err != nil || decoded != a {
			t.Fatalf("decoding %v gave %v, %v", a, decoded, err)
		}
	})
}

func TestNewSafeFloat(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		hi := rapid.Uint64Range(0, 60).Draw(t, "hi")
		lo := rapid.Uint64().Draw(t, "lo")
		e := rapid.OneOf(rapid.Int64(), rapid.Int64Range(math.MinInt64, math.MinInt64+25)).Draw(t, "e")
		m := new(big.Int).SetUint64(hi)
		m.Lsh(m, 64).Add(m, new(big.Int).SetUint64(lo))
		var want *model
		if m.Cmp(bigMax) <= 0 {
			want = model{m, big.NewInt(e)}.normalised()
		}
		got, ok := NewSafeFloat(hi, lo, e)
		requireModel(t, "new", got, ok, want)
	})
}

func TestSafeFloatFromUint64(t *testing.T) {
	check := func(n uint64) {
		t.Helper()
		f := SafeFloatFromUint64(n)
		requireModel(t, "from u64", f, true, model{new(big.Int).SetUint64(n), new(big.Int)}.normalised())
		if back := f.FloorUint64Sat(); back != n {
			t.Fatalf("%d came back as %d", n, back)
		}
	}
	for _, p := range pow10 {
		check(p - 1)
		check(p)
		check(p + 1)
	}
	for shift := range 64 {
		check(1<<shift - 1)
		check(1 << shift)
	}
	check(math.MaxUint64)
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.Uint64().Draw(t, "n")
		if f := SafeFloatFromUint64(n); f.FloorUint64Sat() != n {
			t.Fatalf("%d came back as %d", n, f.FloorUint64Sat())
		}
	})
}

func TestSafeFloatFloorUint64Sat(t *testing.T) {
	tests := []struct {
		name     string
		hi, lo   uint64
		exponent int64
		want     uint64
	}{
		{"zero", 0, 0, 0, 0},
		{"largest integer", 0, math.MaxUint64, 0, math.MaxUint64},
		{"one over the largest", 1, 0, 0, math.MaxUint64},
		{"fraction dropped", 0, 19, -1, 1},
		{"below one", 0, 9, -1, 0},
		{"one as the largest mantissa", maxMantissaHi, maxMantissaLo, -21, 1},
		{"ten times smaller", maxMantissaHi, maxMantissaLo, -22, 0},
		{"smallest exponent", maxMantissaHi, maxMantissaLo, math.MinInt64, 0},
		{"largest exponent", maxMantissaHi, maxMantissaLo, math.MaxInt64, math.MaxUint64},
		{"tens", 0, 7, 3, 7000},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			f, ok := NewSafeFloat(test.hi, test.lo, test.exponent)
			if !ok {
				t.Fatal("operand refused")
			}
			if got := f.FloorUint64Sat(); got != test.want {
				t.Errorf("got %d, want %d", got, test.want)
			}
		})
	}
}

func TestSafeFloatGreater(t *testing.T) {
	num := func(lo uint64, e int64) SafeFloat {
		f, _ := NewSafeFloat(0, lo, e)
		return f
	}
	tests := []struct {
		name string
		a, b SafeFloat
		want bool
	}{
		{"equal", num(7, 0), num(7, 0), false},
		{"mantissa decides", num(8, 0), num(7, 0), true},
		{"next exponent, larger", num(21, 0), num(3, 0), true},
		{"next exponent, smaller", num(3, 0), num(21, 0), false},
		{"far exponent", num(1, 9), num(9, 0), true},
		{"zero counts with exponent 0", num(0, 0), num(1, -5), true},
		{"zero and a large number", num(0, 0), num(1, 40), false},
		{"a large number and zero", num(1, 40), num(0, 0), true},
		{"extreme exponents", num(1, math.MaxInt64), num(1, math.MinInt64+21), true},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := test.a.Greater(test.b); got != test.want {
				t.Errorf("got %v, want %v", got, test.want)
			}
		})
	}
}

func TestDecodeSafeFloatRefusesOtherBytes(t *testing.T) {
	good := SafeFloatFromUint64(12345).Encode()
	tests := []struct {
		name   string
		change func(*[SafeFloatSize]byte)
	}{
		{"padding", func(b *[SafeFloatSize]byte) { b[0] = 1 }},
		{"mantissa too large", func(b *[SafeFloatSize]byte) { b[16] = 1 }},
		{"mantissa too small", func(b *[SafeFloatSize]byte) { b[23] = 0 }},
		{"zero with an exponent", func(b *[SafeFloatSize]byte) { clear(b[16:]) }},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			slot := good
			test.change(&slot)
			if f, err := DecodeSafeFloat(slot); !errors.Is(err, ErrSafeFloatEncoding) {
				t.Errorf("got %v, %v", f, err)
			}
		})
	}
	if slot := (SafeFloat{}).Encode(); slot != [SafeFloatSize]byte{} {
		t.Errorf("zero is encoded as %x", slot)
	}
}

func FuzzDecodeSafeFloat(f *testing.F) {
	slot := SafeFloatFromUint64(1).Encode()
	f.Add(slot[:])
	f.Fuzz(func(t *testing.T, data []byte) {
		var slot [SafeFloatSize]byte
		copy(slot[:], data)
		n, err := DecodeSafeFloat(slot)
		if err == nil && n.Encode() != slot {
			t.Fatalf("%x decodes to %v, which encodes differently", slot, n)
		}
	})
}

func BenchmarkSafeFloatMulDiv(b *testing.B) {
	x, y, z := SafeFloatFromUint64(1234567890123), SafeFloatFromUint64(987654321), SafeFloatFromUint64(777777777777)
	for b.Loop() {
		x.MulDiv(y, z)
	}
}
