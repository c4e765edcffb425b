package emission

import (
	"math"
	"testing"

	"pgregory.net/rapid"

	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/unit"
)

var defaultRates = LockRates{DefaultUnlockRate, DefaultMaturityRate}

func approximate(x fixed.U64F64) float64 {
	return float64(x.Hi) + float64(x.Lo)/math.Exp2(64)
}

func TestExpDecay(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		tau := rapid.Uint64Range(1, 2_000_000).Draw(t, "tau")
		dt := rapid.Uint64Range(0, 20*tau).Draw(t, "dt")
		got := ExpDecay(dt, tau)
		want := math.Exp(-float64(dt) / float64(tau))
		// The series of the reference has 63 terms.
		if math.Abs(approximate(got)-want) > 1e-12 {
			t.Fatalf("got %v, want %v", approximate(got), want)
		}
		if later := ExpDecay(dt+1, tau); later.Cmp(got) > 0 {
			t.Fatalf("%s grows to %s", got.BitsString(), later.BitsString())
		}
	})
	tests := []struct {
		name    string
		dt, tau uint64
		want    fixed.U64F64
	}{
		{"no time", 0, 0, fixed.OneU64F64()},
		{"no period", 1, 0, fixed.U64F64{}},
		{"at most forty periods", math.MaxUint64, 1, ExpDecay(40, 1)},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := ExpDecay(test.dt, test.tau); got != test.want {
				t.Errorf("got %s", got.BitsString())
			}
		})
	}
}

func TestRoll(t *testing.T) {
	conviction := fixed.U64F64FromUint64
	tests := []struct {
		name  string
		lock  Lock
		dt    uint64
		rates LockRates
		kind  LockKind
		want  Lock
	}{
		{"no time", Lock{1000, conviction(5)}, 0, defaultRates, LockKind{}, Lock{1000, conviction(5)}},
		{"dust at once", Lock{99, conviction(99)}, 0, defaultRates, LockKind{}, Lock{}},
		{"conviction keeps it", Lock{99, conviction(100)}, 0, defaultRates, LockKind{}, Lock{99, conviction(100)}},
		{"owner matures at once", Lock{1000, conviction(5)}, 0, defaultRates, LockKind{Owner: true}, Lock{1000, conviction(1000)}},
		{"owner aggregate below dust", Lock{99, conviction(500)}, 0, defaultRates, LockKind{Owner: true}, Lock{}},
		{"maturity rate 0", Lock{1000, conviction(500)}, 1, LockRates{10, 0}, LockKind{}, Lock{904, fixed.U64F64{}}},
		{"perpetual, maturity rate 0", Lock{1000, conviction(5)}, 1, LockRates{10, 0}, LockKind{Perpetual: true}, Lock{1000, conviction(1000)}},
		{"unlock rate 0", Lock{1000, conviction(5)}, 1, LockRates{0, 10}, LockKind{}, Lock{}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := test.lock.Roll(test.dt, test.rates, test.kind); got != test.want {
				t.Errorf("got %d, %s", got.Mass, got.Conviction.BitsString())
			}
		})
	}
}

// Against the closed forms of the three kinds of maturing.
func TestRollFollowsTheFormulas(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		mass := rapid.Uint64Range(1000, 1_000_000_000_000).Draw(t, "mass")
		old := rapid.Uint64Range(0, mass).Draw(t, "conviction")
		dt := rapid.Uint64Range(1, 3_000_000).Draw(t, "dt")
		rates := LockRates{rapid.Uint64Range(100_000, 2_000_000).Draw(t, "unlock"), rapid.Uint64Range(100_000, 2_000_000).Draw(t, "maturity")}
		if rapid.Bool().Draw(t, "equal") {
			rates.Maturity = rates.Unlock
		}
		perpetual := rapid.Bool().Draw(t, "perpetual")
		got := Lock{unit.Alpha(mass), fixed.U64F64FromUint64(old)}.Roll(dt, rates, LockKind{Perpetual: perpetual})

		n, m, x := float64(rates.Unlock), float64(rates.Maturity), float64(dt)
		u, v := math.Exp(-x/n), math.Exp(-x/m)
		wantMass, gain := float64(mass)*u, 0.0
		switch {
		case perpetual:
			wantMass, gain = float64(mass), float64(mass)*(1-v)
		case n == m:
			gain = float64(mass) * x / n * v
		default:
			gain = float64(mass) * n * (u - v) / (n - m)
		}
		want := v*float64(old) + gain
		if wantMass < 200 && want < 200 {
			return // near dust
		}
		tolerance := 2 + float64(mass)*1e-7
		if uint64(got.Mass) > mass || math.Abs(float64(got.Mass)-wantMass) > tolerance {
			t.Fatalf("mass %d, want %v", got.Mass, wantMass)
		}
		if math.Abs(approximate(got.Conviction)-want) > tolerance {
			t.Fatalf("conviction %v, want %v", approximate(got.Conviction), want)
		}
	})
}
