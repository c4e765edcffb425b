package amm

import (
	"testing"

	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/unit"
)

// benchSwap is one input of BenchmarkSwap.
type benchSwap struct {
	pool   Pool
	buy    bool
	amount uint64
	limit  fixed.U64F64
}

func (s *benchSwap) run() (swapped, error) {
	p := s.pool
	return p.swap(s.buy, s.amount, s.limit, false)
}

// benchSwaps makes 64 different swaps. moved weights have 18 digits; limit cuts each swap about half-way.
func benchSwaps(tb testing.TB, moved, limit bool) []benchSwap {
	tb.Helper()
	swaps := make([]benchSwap, 64)
	state := uint64(0x9E3779B97F4A7C15)
	next := func(n uint64) uint64 { // xorshift: the same inputs in every run
		state ^= state << 13
		state ^= state >> 7
		state ^= state << 17
		return state % n
	}
	for i := range swaps {
		p := NewPool(unit.Rao(1e12+next(1e15)), unit.Alpha(1e12+next(3e15)))
		p.Initialized = true
		if moved {
			p.QuoteWeight = Acc*3/10 + next(Acc*4/10)
		}
		s := &swaps[i]
		*s = benchSwap{pool: p, buy: i%2 == 0}
		reserve, _ := p.reserves(s.buy)
		s.amount = reserve/1000 + next(reserve/2)
		s.limit = LimitPrice(MinPrice)
		if s.buy {
			s.limit = LimitPrice(MaxPrice)
		}
		if limit {
			half := s.amount / 2
			s.limit = p.priceAfter(s.buy, half, p.convert(s.buy, half))
		}
		r, err := s.run()
		if err != nil || r.hitLimit != limit {
			tb.Fatalf("input %d: %+v, %v", i, r, err)
		}
	}
	return swaps
}

var benchNames = []struct {
	name         string
	moved, limit bool
}{{"equal", false, false}, {"moved", true, false}, {"limit", true, true}}

func BenchmarkSwap(b *testing.B) {
	for _, bn := range benchNames {
		b.Run(bn.name, func(b *testing.B) {
			swaps := benchSwaps(b, bn.moved, bn.limit)
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				if _, err := swaps[i%len(swaps)].run(); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func TestSwapDoesNotAllocate(t *testing.T) {
	for _, bn := range benchNames {
		t.Run(bn.name, func(t *testing.T) {
			swaps := benchSwaps(t, bn.moved, bn.limit)
			i := 0
			if n := testing.AllocsPerRun(len(swaps), func() {
				_, _ = swaps[i%len(swaps)].run()
				i++
			}); n != 0 {
				t.Errorf("%v allocations a swap", n)
			}
		})
	}
}
