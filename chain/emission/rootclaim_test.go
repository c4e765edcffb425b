package emission

import (
	"math"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/unit"
)

func TestRootClaimRateStep(t *testing.T) {
	tests := []struct {
		name     string
		dividend unit.Alpha
		stake    unit.Rao
		want     uint64 // bits
		wantOk   bool
	}{
		{"a quarter", 1, 4, 1 << 30, true},
		{"rounded down", 1, 3, (1 << 32) / 3, true},
		{"all of it", 4, 4, 1 << 32, true},
		{"more than the stake", 5, 4, 0, false},
		{"no stake, no dividend", 0, 0, 0, true},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			step, ok := RootClaimRateStep(test.dividend, test.stake)
			if step != fixed.I96F32FromBits(0, test.want) || ok != test.wantOk {
				t.Errorf("got %s, %v", step.BitsString(), ok)
			}
		})
	}
}

// What a hotkey's stakers may claim together never exceeds what was accrued.
func TestRootOwedStaysWithinTheDividends(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		stakes := rapid.SliceOfN(rapid.Uint64Range(1, MaxSupply/8), 1, 6).Draw(t, "stakes")
		var total uint64
		for _, s := range stakes {
			total += s
		}
		var rate fixed.I96F32
		var accrued unit.Alpha
		for range rapid.IntRange(1, 5).Draw(t, "accruals") {
			dividend := unit.Alpha(rapid.Uint64Range(0, total).Draw(t, "dividend"))
			step, ok := RootClaimRateStep(dividend, unit.Rao(total))
			if !ok {
				t.Fatal("refused")
			}
			rate = rate.AddSat(step)
			accrued += dividend
		}
		var owed unit.Alpha
		for _, s := range stakes {
			owed += unit.Alpha(RootOwed(rate, unit.Rao(s), RootClaimed{}).FloorUint64Sat())
		}
		if owed > accrued {
			t.Fatalf("owes %d of %d", owed, accrued)
		}
	})
}

func genRate() *rapid.Generator[fixed.I96F32] {
	return rapid.Custom(func(t *rapid.T) fixed.I96F32 {
		return fixed.I96F32FromBits(rapid.Uint64Range(0, 1<<20).Draw(t, "hi"), rapid.Uint64().Draw(t, "lo"))
	})
}

// New root stake owes at most the fraction of a unit that the floor leaves, and removing it
// restores the count.
func TestRootClaimedFollowsTheStake(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		rate := genRate().Draw(t, "rate")
		stake := unit.Rao(rapid.Uint64Range(0, MaxSupply).Draw(t, "stake"))
		claimed := RootClaimed{}.Add(rate, stake)
		owed := RootOwed(rate, stake, claimed)
		if owed.IsNegative() || owed.Cmp(fixed.OneI96F32()) >= 0 {
			t.Fatalf("owes %s at once", owed.BitsString())
		}
		if back := claimed.Sub(rate, stake); back != (RootClaimed{}) {
			t.Fatalf("%v left", back)
		}
	})
}

func TestRootClaimedStaysInRange(t *testing.T) {
	most := RootClaimed{math.MaxUint64, math.MaxUint64}
	minusOne := fixed.I96F32{}.SubSat(fixed.OneI96F32())
	if got := most.Add(fixed.OneI96F32(), 1); got != most {
		t.Errorf("add: got %v", got)
	}
	if got := most.AddAlpha(1); got != most {
		t.Errorf("add alpha: got %v", got)
	}
	if got := (RootClaimed{0, math.MaxUint64}).AddAlpha(1); got != (RootClaimed{1, 0}) {
		t.Errorf("carry: got %v", got)
	}
	if got := (RootClaimed{0, 3}).Sub(fixed.OneI96F32(), 4); got != (RootClaimed{}) {
		t.Errorf("sub: got %v", got)
	}
	if got := (RootClaimed{0, 3}).Add(minusOne, 4); got != (RootClaimed{0, 3}) {
		t.Errorf("negative rate: got %v", got)
	}
	if got := RootOwed(fixed.OneI96F32(), 5, most); !got.IsNegative() {
		t.Errorf("owes %s after the largest claim", got.BitsString())
	}
}

func TestClaimableRoot(t *testing.T) {
	threshold := fixed.I96F32FromUint64(500_000)
	tests := []struct {
		name      string
		owed      fixed.I96F32
		threshold fixed.I96F32
		want      unit.Alpha
		wantOk    bool
	}{
		{"at the threshold", threshold, threshold, 500_000, true},
		{"just below", threshold.SubSat(fixed.I96F32FromBits(0, 1)), threshold, 0, false},
		{"fraction dropped", fixed.I96F32FromBits(0, 3<<31), fixed.I96F32{}, 1, true},
		{"less than one unit", fixed.I96F32FromBits(0, 1<<31), fixed.I96F32{}, 0, false},
		{"negative", fixed.I96F32{}.SubSat(threshold), fixed.I96F32{}, 0, false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			amount, ok := ClaimableRoot(test.owed, test.threshold)
			if amount != test.want || ok != test.wantOk {
				t.Errorf("got %d, %v", amount, ok)
			}
		})
	}
}

func TestAutoClaimIndices(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		hash := [32]byte(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, "hash"))
		k := rapid.Uint64Range(0, 50).Draw(t, "k")
		count := rapid.OneOf(rapid.Uint64Range(1, 20), rapid.Uint64Range(1, math.MaxUint64)).Draw(t, "count")
		indices := AutoClaimIndices(hash, k, count)
		if uint64(len(indices)) > k || (k > 0 && len(indices) == 0) {
			t.Fatalf("%d indices for k = %d", len(indices), k)
		}
		for i, index := range indices {
			if index >= count || i > 0 && index <= indices[i-1] {
				t.Fatalf("%v of %d", indices, count)
			}
		}
	})
	if got := AutoClaimIndices([32]byte{1}, 3, 0); !slices.Equal(got, []uint64{0}) {
		t.Errorf("empty index: got %v", got)
	}
}
