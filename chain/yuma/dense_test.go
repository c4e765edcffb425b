package yuma

import (
	"fmt"
	"math/bits"
	"math/rand/v2"
	"reflect"
	"slices"
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
	if rapid.Bool().Draw(t, "another consensus") {
		for range n {
			in.LiquidConsensus = append(in.LiquidConsensus, unit.U16Fraction(rng.Uint32()))
		}
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

// TestDivisor compares the division by reciprocals with the plain one.
func TestDivisor(t *testing.T) {
	edges := func(t *rapid.T) uint64 {
		edge := uint64(1) << rapid.IntRange(0, 63).Draw(t, "bits") >> rapid.IntRange(0, 2).Draw(t, "fewer")
		return edge + rapid.Uint64Range(0, 6).Draw(t, "above") - 3
	}
	number := rapid.OneOf(rapid.Uint64(), rapid.Uint64Range(0, 300), rapid.Uint64Range(0, 1<<48), rapid.Custom(edges),
		rapid.SampledFrom([]uint64{oneBits - 1, oneBits, oneBits + 1, 1 << 48}))
	check := func(t failer, x, by uint64) {
		d, by := newDivisor(by), max(1, by)
		if got, want := d.ratio(x&(oneBits-1)), x<<32/by; got != want {
			t.Fatalf("%d / %d: got %d, want %d", x&(oneBits-1), by, got, want)
		}
		if x = min(x, oneBits, by); by == 1 {
			x = 0
		}
		if got, want := d.ratioToOne(x), uint64(fixed.I32F32(x).SafeDivTrunc(fixed.I32F32(by))); by>>63 == 0 && got != want {
			t.Fatalf("%d / %d: got %d, want %d", x, by, got, want)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		by, quotient := number.Draw(t, "by"), number.Draw(t, "quotient")
		check(t, number.Draw(t, "x"), by)
		check(t, by, by)
		// The dividends on either side of a whole quotient.
		hi, lo := bits.Mul64(quotient, by)
		for below := range uint64(3) {
			check(t, (hi<<32|lo>>32)+1-below, by)
		}
	})
	for by := range uint64(2000) {
		for x := range uint64(2000) {
			check(t, x, by)
			check(t, oneBits-1-x, by)
			check(t, oneBits-1-x, by<<21+x)
			check(t, oneBits-1-by, oneBits-1-x)
		}
	}
}

// TestElection compares the median by buckets with that of candidates, for any order, ties, distances and stakes.
func TestElection(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		count := rapid.IntRange(1, 90).Draw(t, "votes")
		most := rapid.SampledFrom([]uint64{1, 5, 1000, oneBits}).Draw(t, "largest score")
		shape := rapid.IntRange(0, 4).Draw(t, "order")
		e := election{scores: make([]uint64, count), weights: make([]uint64, count)}
		var candidates []Candidate
		var scores, stakes []uint64
		var total int64
		for k := range count {
			score := uint64(k) * most / uint64(count)
			switch shape {
			case 1:
				score = most - score
			case 2:
				score = uint64(k%3) * most / 3
			case 3:
				score = rapid.Uint64Range(0, most).Draw(t, "score")
			case 4:
				score = most >> (k % 34) // every round finds most of the scores in its first bucket
			}
			stake := rapid.Uint64Range(0, oneBits/64).Draw(t, "stake")
			scores, stakes = append(scores, score), append(stakes, stake)
			candidates = append(candidates, Candidate{fixed.I32F32(score), fixed.I32F32(stake)})
			total += int64(stake)
		}
		minority := rapid.Int64Range(-1, total+1).Draw(t, "minority")
		want := WeightedMedian(candidates, fixed.I32F32(minority), 0, fixed.I32F32(total))
		votes := slices.Clone(scores)
		if got := e.median(scores, stakes, minority); got != uint64(want) {
			t.Fatalf("got %d, want %d", got, want)
		}
		if !slices.Equal(scores, votes) {
			t.Fatal("the scores were changed")
		}
	})
}
