package yuma

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"testing"

	"pgregory.net/rapid"

	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/unit"
)

// drawFullInput draws an input of ascending rows in which most elements are there, with many ties, zeros and ones.
func drawFullInput(t *rapid.T) *Input {
	n := rapid.IntRange(1, 40).Draw(t, "n")
	validators := rapid.IntRange(1, n).Draw(t, "validators")
	rng := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 0))
	holes := rapid.SampledFrom([]int{0, 0, 1, 3}).Draw(t, "holes") // of ten
	values := rapid.SampledFrom([]uint32{2, 4, 300, 65536}).Draw(t, "values")
	late := rapid.SampledFrom([]uint64{1, 90, 101}).Draw(t, "latest registration")
	fraction := func(name string) unit.U16Fraction {
		return unit.U16Fraction(rapid.OneOf(rapid.Uint16(), rapid.SampledFrom([]uint16{0, 1, 32767, 65534, 65535})).Draw(t, name))
	}
	in := &Input{
		N: uint16(n), Block: 100, ActivityCutoff: 60, BondCutoff: rapid.Uint64Range(0, 110).Draw(t, "bond cutoff"),
		LastUpdate:          make([]uint64, n),
		BlockAtRegistration: make([]uint64, n),
		AlphaStake:          make([]unit.Alpha, n),
		Permits:             make([]bool, n),
		HasOwner:            rapid.Bool().Draw(t, "has owner"), OwnerUID: rapid.Uint16Range(0, uint16(n)).Draw(t, "owner"),
		MaxAllowedValidators: uint16(validators),
		Weights:              make([]Row, n),
		Bonds:                make([]Row, n),
		Kappa:                fraction("kappa"), BondsPenalty: fraction("penalty"),
		AlphaLow: fraction("low"), AlphaHigh: fraction("high"), SigmoidSteepness: rapid.Int16().Draw(t, "steepness"),
		BondsMovingAverage: rapid.Uint64Range(1, 999_999).Draw(t, "average"),
		LiquidAlpha:        rapid.Bool().Draw(t, "liquid"), Yuma3: rapid.Bool().Draw(t, "yuma3"),
		CommitReveal: rapid.Bool().Draw(t, "commit-reveal"), CommitBlocks: make([]uint64, n),
		Emission: unit.Alpha(rng.Uint64()),
	}
	row := func() (row Row) {
		for j := range n {
			if rng.IntN(10) >= holes {
				row = append(row, Entry{uint16(j), uint16(rng.Uint32N(values) * (65535 / (values - 1)))})
			}
		}
		return row
	}
	equalStakes := rapid.Bool().Draw(t, "equal stakes")
	for i := range n {
		in.LastUpdate[i] = 30 + rng.Uint64N(71)
		in.BlockAtRegistration[i] = rng.Uint64N(late)
		in.CommitBlocks[i] = rng.Uint64N(200)
		if i >= validators {
			continue
		}
		in.Permits[i] = rng.IntN(8) > 0
		in.AlphaStake[i] = 1000
		if !equalStakes {
			in.AlphaStake[i] = unit.Alpha(rng.Uint64() >> rng.IntN(64))
		}
		if rng.IntN(8) > 0 {
			in.Weights[i] = row()
		}
		if rng.IntN(8) > 0 {
			in.Bonds[i] = row()
		}
	}
	return in
}

// TestDenseAgreesWithSparse compares the fast epoch with the one that goes step by step, which traces use.
func TestDenseAgreesWithSparse(t *testing.T) {
	var fast, slow Workspace
	regular, all := 0, 0
	rapid.Check(t, func(t *rapid.T) {
		in := drawFullInput(t)
		compareWithSparse(t, &fast, &slow, in)
		if all++; isRegular(in) {
			regular++
		}
	})
	if regular*4 < all {
		t.Errorf("%d of %d inputs were regular: the test compares too little", regular, all)
	}
}

func TestDenseAgreesWithSparseAtFullSize(t *testing.T) {
	var fast, slow Workspace
	for _, variant := range []struct{ yuma3, liquid bool }{{false, false}, {true, false}, {true, true}} {
		for _, n := range []int{256, 1031} {
			t.Run(fmt.Sprintf("%v n=%d", variant, n), func(t *testing.T) {
				rng := rand.New(rand.NewPCG(3, uint64(n)))
				in := denseInput(rng, n, 64, variant.yuma3, variant.liquid)
				if !isRegular(in) {
					t.Fatal("the dense epoch does not take this input")
				}
				for _, in.BondsPenalty = range []unit.U16Fraction{0, 1, 40_000, 65_535} {
					compareWithSparse(t, &fast, &slow, in)
				}
			})
		}
	}
}

func isRegular(in *Input) bool {
	var ws Workspace
	ws.validators(in)
	return ws.dense.load(&ws, in)
}

func compareWithSparse(t failer, fast, slow *Workspace, in *Input) {
	var trace Trace
	got, want := fast.Epoch(in), slow.run(in, &trace)
	if !reflect.DeepEqual(got, want) {
		t.Fatalf("for %+v\ngot  %+v\nwant %+v", in, got, want)
	}
	for _, v := range []struct {
		name      string
		got, want []fixed.I32F32
	}{
		{"consensus", fast.consensus, trace.Consensus},
		{"rank", fast.rank, trace.Rank},
		{"validator trust", fast.trust, trace.ValidatorTrust},
		{"dividends", fast.dividends, trace.Dividends},
		{"server", fast.server, trace.Server},
		{"validator", fast.validator, trace.Validator},
		{"combined", fast.combined, trace.Combined},
	} {
		if !reflect.DeepEqual(v.got, v.want) {
			t.Fatalf("%s of %+v\ngot  %v\nwant %v", v.name, in, v.got, v.want)
		}
	}
}

func TestDivisor(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		edge := rapid.OneOf(rapid.Uint64Range(1, 1<<48), rapid.Uint64Range(1, 300),
			rapid.SampledFrom([]uint64{oneBits - 1, oneBits, oneBits + 1, 1 << 48}))
		by := edge.Draw(t, "by")
		x := min(rapid.OneOf(edge, rapid.Just(by), rapid.Just(uint64(0))).Draw(t, "x"), oneBits, by)
		want := uint64(fixed.I32F32(x).SafeDivTrunc(fixed.I32F32(by)))
		if by == 1 && x == 1 {
			want = oneBits
		}
		if got := newDivisor(by).ratioToOne(x); got != want {
			t.Fatalf("%d / %d: got %d, want %d", x, by, got, want)
		}
		// Weights divide by whole numbers, of which the smallest is below its dividend in raw bits.
		if w := x & 0xffff; newDivisor(w+by>>20).ratio(w) != w<<32/max(1, w+by>>20) {
			t.Fatalf("%d of %d", w, w+by>>20)
		}
	})
}

// TestElection compares the median of packed votes with that of candidates, for any order, ties and stakes.
func TestElection(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		count := rapid.IntRange(0, 90).Draw(t, "votes")
		most := rapid.SampledFrom([]uint64{1, 5, 1000, oneBits}).Draw(t, "largest score")
		shape := rapid.IntRange(0, 3).Draw(t, "order")
		var e election
		var candidates []Candidate
		var votes []uint64
		var total int64
		for k := range count {
			score := 1 + uint64(k)*(most-1)/uint64(max(1, count))
			switch shape {
			case 1:
				score = most - score + 1
			case 2:
				score = 1 + uint64(k%3)*(most-1)/3
			case 3:
				score = rapid.Uint64Range(1, most).Draw(t, "score")
			}
			stake := rapid.Uint64Range(0, oneBits/64).Draw(t, "stake")
			e.stake = append(e.stake, stake)
			votes = append(votes, score<<voterBits|uint64(k))
			candidates = append(candidates, Candidate{fixed.I32F32(score), fixed.I32F32(stake)})
			total += int64(stake)
		}
		e.spare = make([]uint64, count)
		minority := rapid.Int64Range(-1, total+1).Draw(t, "minority")
		want := WeightedMedian(candidates, fixed.I32F32(minority), 0, fixed.I32F32(total))
		sorted := append([]uint64(nil), votes...)
		if got := e.median(votes, minority) >> voterBits; got != uint64(want) {
			t.Fatalf("got %d, want %d", got, want)
		}
		if count > 0 {
			if got := e.medianSorted(sorted, minority) >> voterBits; got != uint64(want) {
				t.Fatalf("by sorting: got %d, want %d", got, want)
			}
		}
	})
}
