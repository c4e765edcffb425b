package main

import (
	"math/big"
	"testing"

	"github.com/holiman/uint256"
	"pgregory.net/rapid"

	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/subnet"
)

// The owner's setters are those of parameters that an owner may set; the rest is the admin's.
func TestOwnerSetters(t *testing.T) {
	for name := range ownerSetters {
		if p := subnet.ParamByName(name); name != "tempo" && (p == nil || !p.OwnerSettable()) {
			t.Errorf("%s is not the owner's", name)
		}
	}
	for _, p := range subnet.Params() {
		if want := p.OwnerSettable(); want != (ownerSetters[p.Name] != nil) {
			t.Errorf("%s: the owner may set it: %v", p.Name, want)
		}
	}
	for _, p := range hyperparams() {
		call := p.pack(1, big.NewInt(1))
		if owner := p.setBy() == "owner"; owner == (call.To == params.GovernanceAddress) || owner && call.To != params.SubnetAddress && call.To != setterElsewhere[p.name] {
			t.Errorf("%s, set by the %s, calls %s", p.name, p.setBy(), call.To)
		}
	}
}

// What is shown can be typed in again and means the same.
func TestValuesReadBack(t *testing.T) {
	for _, p := range hyperparams() {
		t.Run(p.name, func(t *testing.T) {
			rapid.Check(t, func(t *rapid.T) {
				raw := new(uint256.Int).SetBytes(rapid.SliceOfN(rapid.Byte(), 1, int(p.bits+7)/8).Draw(t, "bytes"))
				if p.bits == 1 {
					raw.And(raw, uint256.NewInt(1))
				}
				if p.name == "burn_increase_mult" {
					return // shown with nine decimals only
				}
				back, err := p.parse(p.format(raw))
				if err != nil || back.Cmp(raw.ToBig()) != 0 {
					t.Fatalf("%s is shown as %s and read as %v, %v", raw.Dec(), p.format(raw), back, err)
				}
			})
		})
	}
}

func TestMultiplier(t *testing.T) {
	p, err := findHyperparam("burn_increase_mult")
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{"1", "1.26", "1.5", "2.999999999", "3"} {
		v, err := p.parse(text)
		if err != nil || p.format(uint256.MustFromBig(v)) != text {
			t.Errorf("%s is read as %v and shown as %s, %v", text, v, p.format(uint256.MustFromBig(v)), err)
		}
	}
	for _, text := range []string{"", ".", "1.", ".5", "-1", "+1", "1e3", "1.0000000001", "1,5", "12345678901"} {
		if v, err := p.parse(text); err == nil && text != "1." {
			t.Errorf("%q is read as %v", text, v)
		}
	}
}

// No text makes a value that does not fit its parameter.
func FuzzParameterValue(f *testing.F) {
	for _, text := range []string{"1", "65536", "true", "0.5tao", "1.26", "-5", "45875,58982", "0x10", " 1", "1_0"} {
		f.Add(text)
	}
	list := hyperparams()
	f.Fuzz(func(t *testing.T, text string) {
		for _, p := range list {
			if v, err := p.parse(text); err == nil && (v.Sign() < 0 || uint(v.BitLen()) > p.bits) {
				t.Errorf("%s: %q gives %v", p.name, text, v)
			}
		}
	})
}

func FuzzWeights(f *testing.F) {
	f.Add("1=2", "3=4")
	f.Add("1=65536", "=")
	f.Fuzz(func(t *testing.T, a, b string) {
		v, err := parseWeights([]string{a, b})
		if err == nil && (len(v.UIDs) != 2 || len(v.Values) != 2 || v.UIDs[0] == v.UIDs[1]) {
			t.Errorf("%q %q give %v", a, b, v)
		}
		if again, err2 := parseWeights([]string{a, a}); err2 == nil {
			t.Errorf("%q twice gives %v", a, again)
		}
	})
}
