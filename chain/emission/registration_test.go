package emission

import (
	"math"
	"sync"
	"testing"

	"pgregory.net/rapid"

	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/unit"
)

// The factor is the largest whose power does not exceed a half.
func TestDecayFactorQ32(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		halfLife := rapid.Uint16Range(1, math.MaxUint16).Draw(t, "half-life")
		f := DecayFactorQ32(halfLife)
		if powQ32(f, halfLife) > oneQ32/2 || powQ32(f+1, halfLife) <= oneQ32/2 {
			t.Fatalf("factor %d", f)
		}
		if again := DecayFactorQ32(halfLife); again != f {
			t.Fatalf("%d, then %d", f, again)
		}
	})
	if got := DecayFactorQ32(0); got != 1<<32 {
		t.Errorf("half-life 0: got %d", got)
	}
}

func TestDecayFactorQ32Concurrently(t *testing.T) {
	var group sync.WaitGroup
	for range 4 {
		group.Go(func() {
			for halfLife := uint16(360); halfLife < 400; halfLife++ {
				if got, want := DecayFactorQ32(halfLife), decayFactorQ32(halfLife); got != want {
					t.Errorf("half-life %d: got %d, want %d", halfLife, got, want)
				}
			}
		})
	}
	group.Wait()
}

func TestDecayPrice(t *testing.T) {
	wide := PriceBounds{0, math.MaxUint64}
	tests := []struct {
		name     string
		price    unit.Rao
		halfLife uint16
		block    uint64
		bounds   PriceBounds
		want     unit.Rao
	}{
		{"halves in one block", 1001, 1, 2, wide, 500},
		{"not in block 1", 1001, 1, 1, wide, 1001},
		{"no half-life", 1001, 0, 2, wide, 1001},
		{"clamped in block 1", 1001, 1, 1, PriceBounds{2000, 3000}, 2000},
		{"clamped down", 1001, 0, 2, PriceBounds{0, 900}, 900},
		{"the maximum wins", 1001, 0, 2, PriceBounds{2000, 900}, 900},
		{"largest price", math.MaxUint64, 1, 2, wide, math.MaxUint64 / 2},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := DecayPrice(test.price, test.halfLife, test.block, test.bounds); got != test.want {
				t.Errorf("got %d, want %d", got, test.want)
			}
		})
	}
}

func TestBumpPrice(t *testing.T) {
	wide := PriceBounds{0, math.MaxUint64}
	tests := []struct {
		name       string
		price      unit.Rao
		multiplier fixed.U64F64
		bounds     PriceBounds
		want       unit.Rao
	}{
		{"one and a half, rounded down", 5, fixed.U64F64FromBits(1, 1<<63), wide, 7},
		{"less than one counts as one", 5, fixed.U64F64FromBits(0, 1<<63), wide, 5},
		{"saturates", math.MaxUint64, fixed.U64F64FromUint64(3), wide, math.MaxUint64},
		{"clamped", 5, fixed.U64F64FromUint64(3), PriceBounds{0, 12}, 12},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := BumpPrice(test.price, test.multiplier, test.bounds); got != test.want {
				t.Errorf("got %d, want %d", got, test.want)
			}
		})
	}
}

func BenchmarkDecayFactorQ32Uncached(b *testing.B) {
	for b.Loop() {
		decayFactorQ32(math.MaxUint16)
	}
}
