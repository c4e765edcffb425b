package amount

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/taochain/taochain/chain/unit"
	"pgregory.net/rapid"
)

func TestParse(t *testing.T) {
	for _, c := range []struct {
		text string
		want Amount
		err  error
	}{
		{"10tao", Amount{TAO, 10e9}, nil},
		{"1.5tao", Amount{TAO, 1_500_000_000}, nil},
		{"1.5 TAO", Amount{TAO, 1_500_000_000}, nil},
		{"2τ", Amount{TAO, 2e9}, nil},
		{"1e9rao", Amount{TAO, 1e9}, nil},
		{"1E9RAO", Amount{TAO, 1e9}, nil},
		{"1.25e2rao", Amount{TAO, 125}, nil},
		{"1e-9tao", Amount{TAO, 1}, nil},
		{"5a", Amount{Alpha, 5e9}, nil},
		{"0.000000001alpha", Amount{Alpha, 1}, nil},
		{"3α", Amount{Alpha, 3e9}, nil},
		{"0rao", Amount{TAO, 0}, nil},
		{"007tao", Amount{TAO, 7e9}, nil},
		{"18446744073709551615rao", Amount{TAO, 1<<64 - 1}, nil},
		{"18446744073.709551615tao", Amount{TAO, 1<<64 - 1}, nil},
		{"18446744073709551616rao", Amount{}, ErrTooLarge},
		{"1e30tao", Amount{}, ErrTooLarge},
		{"1e99999999tao", Amount{}, ErrNumber},
		{"10", Amount{}, ErrNoUnit},
		{"1.5", Amount{}, ErrNoUnit},
		{"", Amount{}, ErrNumber},
		{"tao", Amount{}, ErrNumber},
		{"10eth", Amount{}, ErrUnknown},
		{"1e9", Amount{}, ErrNoUnit},
		{"10taos", Amount{}, ErrUnknown},
		{"-1tao", Amount{}, ErrNegative},
		{"+1tao", Amount{}, ErrNumber},
		{"1,5tao", Amount{}, ErrNumber},
		{"1_000tao", Amount{}, ErrNumber},
		{".5tao", Amount{}, ErrNumber},
		{"1.tao", Amount{}, ErrNumber},
		{"1.2.3tao", Amount{}, ErrNumber},
		{"0.5rao", Amount{}, ErrTooPrecise},
		{"1.0000000001tao", Amount{}, ErrTooPrecise},
		{"1e-10tao", Amount{}, ErrTooPrecise},
		{"1.0000000000tao", Amount{TAO, 1e9}, nil},
		{"0x10tao", Amount{}, ErrUnknown},
		{"NaNtao", Amount{}, ErrNumber},
		{strings.Repeat("9", 10_000) + "tao", Amount{}, ErrNumber},
	} {
		t.Run(c.text[:min(len(c.text), 40)], func(t *testing.T) {
			got, err := Parse(c.text)
			if got != c.want || !errors.Is(err, c.err) || (err == nil) != (c.err == nil) {
				t.Fatalf("Parse = %v, %v; want %v, %v", got, err, c.want, c.err)
			}
		})
	}
}

func TestMixing(t *testing.T) {
	if got, err := ParseTAO("5a"); !errors.Is(err, ErrMixed) {
		t.Errorf("ParseTAO(5a) = %v, %v", got, err)
	}
	if got, err := ParseAlpha("5tao"); !errors.Is(err, ErrMixed) {
		t.Errorf("ParseAlpha(5tao) = %v, %v", got, err)
	}
	if got, err := ParseTAO("5tao"); got != 5*unit.TAO || err != nil {
		t.Errorf("ParseTAO(5tao) = %v, %v", got, err)
	}
	if got, err := ParseAlpha("5a"); got != 5*unit.OneAlpha || err != nil {
		t.Errorf("ParseAlpha(5a) = %v, %v", got, err)
	}
}

func TestJSON(t *testing.T) {
	for _, c := range []struct {
		value any
		want  string
	}{
		{OfRao(1_500_000_000), `{"rao":"1500000000","tao":"1.5"}`},
		{OfAlpha(7), `{"rao":"7","alpha":"0.000000007"}`},
		{OfWei(big.NewInt(1_500_000_000)), `{"wei":"1500000000","tao":"0.0000000015"}`},
		{OfWei(ToWei(21_000_000 * unit.TAO)), `{"wei":"21000000000000000000000000","tao":"21000000"}`},
	} {
		if got, err := json.Marshal(c.value); err != nil || string(got) != c.want {
			t.Errorf("got %s, %v; want %s", got, err, c.want)
		}
	}
	if got := Decimal(big.NewInt(-1_050), 3); got != "-1.05" {
		t.Errorf("Decimal = %s", got)
	}
}

func TestParsePercent(t *testing.T) {
	for _, c := range []struct {
		text string
		want Percent
		ok   bool
	}{
		{"0.5%", 5_000_000, true},
		{"50bps", 5_000_000, true},
		{"100%", Whole, true},
		{"10000bps", Whole, true},
		{"0%", 0, true},
		{"0.0000001%", 1, true},
		{"12.5 %", 125_000_000, true},
		{"0.00000001%", 0, false},
		{"100.0000001%", 0, false},
		{"1e30%", 0, false},
		{"-1%", 0, false},
		{"0.5", 0, false},
		{"5", 0, false},
		{"%", 0, false},
		{"", 0, false},
		{"5tao", 0, false},
	} {
		t.Run(c.text, func(t *testing.T) {
			got, err := ParsePercent(c.text)
			if got != c.want || (err == nil) != c.ok {
				t.Fatalf("ParsePercent = %d, %v", got, err)
			}
		})
	}
	if _, err := ParsePercent("5"); !errors.Is(err, ErrNotPercent) {
		t.Errorf("a bare number gives %v", err)
	}
}

func TestShares(t *testing.T) {
	if got := Whole.OfDown(1<<64 - 1); got != 1<<64-1 {
		t.Errorf("100%% of 2^64-1 = %d", got)
	}
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.Uint64().Draw(t, "n")
		p := Percent(rapid.Uint32Range(0, uint32(Whole)).Draw(t, "p"))
		want := new(big.Int).Mul(new(big.Int).SetUint64(n), big.NewInt(int64(p)))
		want.Quo(want, big.NewInt(int64(Whole)))
		if got := p.OfDown(n); got != want.Uint64() {
			t.Fatalf("%v of %d = %d, want %v", p, n, got, want)
		}
		down, up := p.OfBigDown(new(big.Int).SetUint64(n)), p.OfBigUp(new(big.Int).SetUint64(n))
		exact := new(big.Rat).SetFrac(new(big.Int).Mul(new(big.Int).SetUint64(n), big.NewInt(int64(p))), big.NewInt(int64(Whole)))
		if gap := new(big.Int).Sub(up, down); down.Cmp(want) != 0 || (gap.Sign() == 0) != exact.IsInt() || gap.Cmp(big.NewInt(1)) > 0 {
			t.Fatalf("%v of %d = %v down and %v up, want %v and at most one more", p, n, down, up, want)
		}
		text := Decimal(big.NewInt(int64(p)), 7) + "%"
		if again, err := ParsePercent(text); err != nil || again != p {
			t.Fatalf("%s is read as %d, %v, want %d", text, again, err, p)
		}
	})
}

// What is shown can be read again, and is the same amount.
func TestRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := Amount{rapid.SampledFrom([]Kind{TAO, Alpha}).Draw(t, "kind"), rapid.Uint64().Draw(t, "units")}
		if again, err := Parse(a.String()); err != nil || again != a {
			t.Fatalf("%v reads back as %v, %v", a, again, err)
		}
	})
}

func TestParseToken(t *testing.T) {
	for _, test := range []struct {
		name, text string
		want       string // units
		err        error
	}{
		{"symbol", "2.5SN1", "2500000", nil},
		{"other case and a space", "2 sn1", "2000000", nil},
		{"the word token", "1e-6token", "1", nil},
		{"over 64 bits", "1e30SN1", "1000000000000000000000000000000000000", nil},
		{"no unit", "2", "", ErrNoUnit},
		{"no number", "SN1", "", ErrNumber},
		{"negative", "-1SN1", "", ErrNegative},
		{"another token", "1SN2", "", ErrMixed},
		{"TAO", "1tao", "", ErrMixed},
		{"too precise", "0.0000001SN1", "", ErrTooPrecise},
		{"too large", "1e40SN1e40", "", ErrMixed},
		{"over 256 bits", "9999999999999999999999999999999999999999e39SN1", "", ErrTokenTooLarge},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, err := ParseToken(test.text, "SN1", 6)
			if !errors.Is(err, test.err) || err == nil && got.Units.String() != test.want {
				t.Fatalf("%v, %v, want %s, %v", got, err, test.want, test.err)
			}
		})
	}
	five := Token{big.NewInt(1_500_000), 6, "SN1"}
	if data, err := json.Marshal(five); err != nil || string(data) != `{"units":"1500000","decimal":"1.5","symbol":"SN1"}` || five.String() != "1.5 SN1" {
		t.Errorf("JSON is %s, %v", data, err)
	}
}

func FuzzParse(f *testing.F) {
	f.Add("1.5e3tao")
	f.Add("e9a")
	f.Fuzz(func(t *testing.T, text string) {
		if a, err := Parse(text); err == nil {
			if again, err := Parse(a.String()); err != nil || again != a {
				t.Fatalf("%q is %v, which reads back as %v, %v", text, a, again, err)
			}
		}
		_, _ = ParsePercent(text)
	})
}

// A balance is shown in TAO by every verb; the number inside would show wei.
func TestWeiFormat(t *testing.T) {
	wei := OfWei(big.NewInt(1_500_000_000_000_000_000))
	for _, verb := range []string{"%s", "%v", "%d"} {
		if got := fmt.Sprintf(verb, wei); got != "1.5 TAO" {
			t.Errorf("%s shows %s", verb, got)
		}
	}
	if data, err := json.Marshal(wei); err != nil || string(data) != `{"wei":"1500000000000000000","tao":"1.5"}` {
		t.Errorf("JSON is %s, %v", data, err)
	}
}

func TestParseWei(t *testing.T) {
	for text, want := range map[string]string{"1.5tao": "1500000000000000000", "2rao": "2000000000", "7wei": "7", "1e-18 TAO": "1", "0tao": "0"} {
		if got, err := ParseWei(text); err != nil || got.String() != want {
			t.Errorf("%s gives %v, %v", text, got, err)
		}
	}
	for text, want := range map[string]error{
		"5": ErrNoUnit, "": ErrNumber, "5a": ErrUnknown, "-1tao": ErrNegative, "0.5wei": ErrTooPrecise, "1e-19tao": ErrTooPrecise, "1e40tao": nil, "1e39e": ErrUnknown, "1e41wei": ErrNumber,
	} {
		if got, err := ParseWei(text); want == nil != (err == nil) || !errors.Is(err, want) {
			t.Errorf("%q gives %v, %v", text, got, err)
		}
	}
	if got, err := ParseWei(strings.Repeat("9", 79) + "tao"); !errors.Is(err, ErrNumber) {
		t.Errorf("a number of more than 256 bits gives %v, %v", got, err)
	}
}
