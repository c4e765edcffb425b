package emission

import (
	"math"
	"math/big"
	"testing"

	"pgregory.net/rapid"

	"github.com/taochain/taochain/chain/unit"
)

func TestBlockEmission(t *testing.T) {
	tests := []struct {
		name     string
		issuance unit.Rao
		want     unit.Rao
	}{
		{"nothing issued", 0, 1_000_000_000},
		{"below the first halving", 10_500_000_000_000_000 - 1, 1_000_000_000},
		{"first halving", 10_500_000_000_000_000, 500_000_000},
		{"second halving", 15_750_000_000_000_000, 250_000_000},
		{"below the third halving", 18_375_000_000_000_000 - 1, 250_000_000},
		{"fourth halving", 19_687_500_000_000_000, 62_500_000},
		{"last rao", MaxSupply - 1, 0},
		{"at the cap", MaxSupply, 0},
		{"above the cap", math.MaxUint64, 0},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := BlockEmission(test.issuance); got != test.want {
				t.Errorf("got %d, want %d", got, test.want)
			}
			if got := AlphaEmission(unit.Alpha(test.issuance)); uint64(got) != uint64(test.want) {
				t.Errorf("alpha: got %d, want %d", got, test.want)
			}
		})
	}
}

// The emission is 1e9 >> k for the largest k with issuance >= cap * (1 - 2^-k).
func TestBlockEmissionFollowsTheRule(t *testing.T) {
	limit := big.NewInt(MaxSupply)
	rapid.Check(t, func(t *rapid.T) {
		issuance := rapid.OneOf(
			rapid.Uint64Range(0, MaxSupply-1),
			rapid.Custom(func(t *rapid.T) uint64 {
				left := uint64(MaxSupply) >> rapid.IntRange(0, 54).Draw(t, "k")
				return MaxSupply - max(1, left-min(left, rapid.Uint64Range(0, 2).Draw(t, "by")))
			}),
		).Draw(t, "issuance")
		reached := func(k uint) bool { // issuance * 2^k >= cap * (2^k - 1)
			left := new(big.Int).Lsh(new(big.Int).SetUint64(issuance), k)
			right := new(big.Int).Sub(new(big.Int).Lsh(limit, k), limit)
			return left.Cmp(right) >= 0
		}
		k := uint(0)
		for reached(k + 1) {
			k++
		}
		if got, want := uint64(BlockEmission(unit.Rao(issuance))), uint64(1_000_000_000)>>k; got != want {
			t.Fatalf("got %d, want %d", got, want)
		}
	})
}

func TestMintLimit(t *testing.T) {
	tests := []struct {
		name                      string
		issuance, requested, want unit.Rao
	}{
		{"all", 5, 7, 7},
		{"up to the cap", MaxSupply - 3, 7, 3},
		{"nothing at the cap", MaxSupply, 7, 0},
		{"nothing above the cap", math.MaxUint64, 7, 0},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := MintLimit(test.issuance, test.requested); got != test.want {
				t.Errorf("got %d, want %d", got, test.want)
			}
		})
	}
}
