package emission

import (
	"testing"

	"pgregory.net/rapid"

	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/unit"
)

func TestChildkeySplitConservesTheDividend(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		dividend, self := genAlpha().Draw(t, "dividend"), genAlpha().Draw(t, "self")
		parents := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) Parent {
			return Parent{
				Contribution: fixed.U96F32FromUint64(uint64(genAlpha().Draw(t, "contribution"))),
				SameOwner:    rapid.Bool().Draw(t, "same owner"),
			}
		}), 0, 6).Draw(t, "parents")
		take := unit.U16Fraction(rapid.Uint16Range(0, 65535/2).Draw(t, "take"))
		burn := unit.U64Fraction(rapid.Uint64Range(0, 1<<63).Draw(t, "burn"))
		parts := ChildkeySplit(dividend, self, parents, take, burn)
		sum := parts.Child + parts.Recycled
		for _, p := range parts.Parents {
			sum += p
		}
		if most := unit.Alpha(2*len(parents) + 1); sum > dividend || sum+most < dividend {
			t.Fatalf("%+v of %d", parts, dividend)
		}
		if len(parents) == 0 && parts.Child != dividend {
			t.Fatalf("without parents %d of %d", parts.Child, dividend)
		}
	})
}

func TestChildkeySplit(t *testing.T) {
	stake := fixed.U96F32FromUint64
	tests := []struct {
		name      string
		self      unit.Alpha
		parents   []Parent
		take      unit.U16Fraction
		burn      unit.U64Fraction
		wantChild unit.Alpha
		want      []unit.Alpha
		wantBurnt unit.Alpha
	}{
		{"no stake at all", 0, []Parent{{stake(0), false}}, 0, 0, 1000, []unit.Alpha{0}, 0},
		{"halves", 50, []Parent{{stake(50), false}}, 0, 0, 500, []unit.Alpha{500}, 0},
		{"whole take", 50, []Parent{{stake(50), false}}, 65535, 0, 1000, []unit.Alpha{0}, 0},
		{"no take of the same owner", 50, []Parent{{stake(50), true}}, 65535, ^unit.U64Fraction(0), 500, []unit.Alpha{500}, 0},
		{"whole burn", 50, []Parent{{stake(50), false}}, 0, ^unit.U64Fraction(0), 500, []unit.Alpha{0}, 500},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			parts := ChildkeySplit(1000, test.self, test.parents, test.take, test.burn)
			if parts.Child != test.wantChild || parts.Recycled != test.wantBurnt || parts.Parents[0] != test.want[0] {
				t.Errorf("got %+v", parts)
			}
		})
	}
}

func TestContributions(t *testing.T) {
	const all = ^unit.U64Fraction(0)
	weight := fixed.U96F32FromBits(0, 1<<31) // a half
	tests := []struct {
		name     string
		children []unit.U64Fraction
		want     unit.Alpha
	}{
		{"no children", nil, 1000 + 200},
		{"one child has all", []unit.U64Fraction{all}, 0},
		{"more than all", []unit.U64Fraction{all, all}, 0},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := SelfContribution(1000, 400, test.children, weight); got != test.want {
				t.Errorf("got %d, want %d", got, test.want)
			}
		})
	}
	if got := ParentContribution(1000, 400, all, weight); got != fixed.U96F32FromUint64(1200) {
		t.Errorf("parent: got %s", got.BitsString())
	}
}

func TestValidatorPot(t *testing.T) {
	if got := ValidatorPot(10, 20, 1); got != 10 {
		t.Errorf("with incentives: got %d", got)
	}
	if got := ValidatorPot(10, 20, 0); got != 30 {
		t.Errorf("without incentives: got %d", got)
	}
}

func TestDistributeDividendsStaysWithinThePots(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		earners := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) Earner {
			return Earner{
				Dividend: genAlpha().Draw(t, "dividend"),
				Alpha:    genAlpha().Draw(t, "alpha"),
				Root:     unit.Rao(genAlpha().Draw(t, "root")),
			}
		}), 0, 8).Draw(t, "earners")
		pot, rootPot := genAlpha().Draw(t, "pot"), genAlpha().Draw(t, "root pot")
		var alpha, root fixed.U96F32
		for i, d := range DistributeDividends(pot, rootPot, genPart().Draw(t, "weight"), earners) {
			alpha, root = alpha.AddSat(d.Alpha), root.AddSat(d.Root)
			if earners[i].Dividend == 0 && !(d.Alpha.IsZero() && d.Root.IsZero()) {
				t.Fatalf("earner %d without a dividend gets %+v", i, d)
			}
		}
		if alpha.Cmp(fixed.U96F32FromUint64(uint64(pot))) > 0 || root.Cmp(fixed.U96F32FromUint64(uint64(rootPot))) > 0 {
			t.Fatalf("%s of %d, %s of %d", alpha.BitsString(), pot, root.BitsString(), rootPot)
		}
	})
}

func TestDelegateTakeConservesTheDividend(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		dividend := fixed.U96F32FromBits(rapid.Uint64Range(0, 1<<20).Draw(t, "hi"), rapid.Uint64().Draw(t, "lo"))
		taken, rest := DelegateTake(dividend, unit.U16Fraction(rapid.Uint16().Draw(t, "take")))
		whole := floorAlpha(dividend)
		if sum := taken + rest; sum > whole || sum+1 < whole {
			t.Fatalf("%d + %d of %d", taken, rest, whole)
		}
	})
}

func TestMinerBurned(t *testing.T) {
	if got := MinerBurned(0, 0); !got.IsZero() {
		t.Errorf("no incentives: got %s", got.BitsString())
	}
	if got := MinerBurned(5, 5); got != fixed.OneU96F32() {
		t.Errorf("all withheld: got %s", got.BitsString())
	}
}
