package yuma

import (
	"reflect"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/unit"
)

func requireEqual[T any](t *testing.T, what string, got, want T) {
	t.Helper()
	if !reflect.DeepEqual(got, want) {
		t.Errorf("%s: got %v, want %v", what, got, want)
	}
}

// rowsOf returns a matrix as maps from uid to bits, one for each row.
func rowsOf(m *Matrix) []map[uint16]int64 {
	out := make([]map[uint16]int64, m.Rows())
	for r := range out {
		out[r] = map[uint16]int64{}
		uids, values := m.Row(r)
		for k, uid := range uids {
			out[r][uid] = values[k].Bits()
		}
	}
	return out
}

type rows = []map[uint16]int64

type bitsOf = []fixed.I32F32

type shares = []unit.U16Fraction

// The numbers of yuma.md section 9.1: a server that was registered again.
func TestWorkedExampleOutdatedWeights(t *testing.T) {
	in := &Input{
		N: 4, Block: 3, ActivityCutoff: 5000, BondCutoff: 2,
		LastUpdate:          []uint64{3, 1, 1, 2},
		BlockAtRegistration: []uint64{0, 0, 0, 2},
		AlphaStake:          []unit.Alpha{1, 1, 1, 0},
		Permits:             []bool{true, true, true, false}, MaxAllowedValidators: 64,
		Weights: []Row{{{2, 65535}, {3, 32768}}, {{2, 65535}, {3, 32768}}, {{2, 65535}}, {{3, 65535}}},
		Bonds:   []Row{{{2, 65535}, {3, 65535}}, {{2, 65535}, {3, 65535}}},
		Kappa:   32767, BondsPenalty: 65535, BondsMovingAverage: 900_000, Emission: 1_000_000_000,
	}
	r, trace := new(Workspace).EpochTrace(in)
	requireEqual(t, "S", trace.Stake, bitsOf{1431655765, 1431655765, 1431655765, 0})
	requireEqual(t, "W", rowsOf(trace.Weights), rows{{2: 2863296966, 3: 1431670329}, {2: 4294967296}, {}, {}})
	requireEqual(t, "C", trace.Consensus, bitsOf{0, 0, 2863296966, 0})
	requireEqual(t, "Wc", rowsOf(trace.Clipped), rows{{2: 2863296966}, {2: 2863296966}, {}, {}})
	requireEqual(t, "validator trust", trace.ValidatorTrust, bitsOf{2863296966, 2863296966, 0, 0})
	requireEqual(t, "rank", trace.Rank, bitsOf{0, 0, 1908864642, 0})
	requireEqual(t, "B", rowsOf(trace.Bonds), rows{{2: 2147483648}, {2: 2147483648}, {}, {}})
	requireEqual(t, "D", trace.Dividends, bitsOf{2147483648, 2147483648, 0, 0})
	requireEqual(t, "server share", trace.Server, bitsOf{0, 0, 2147483648, 0})
	requireEqual(t, "validator share", trace.Validator, bitsOf{1073741824, 1073741824, 0, 0})
	requireEqual(t, "consensus", r.Consensus, shares{0, 0, 43689, 0})
	requireEqual(t, "emission", r.Combined, []unit.Alpha{250000000, 250000000, 500000000, 0})
	requireEqual(t, "bonds", r.Bonds, []Row{{{2, 65535}}, {{2, 65535}}, nil, nil})
}

// workedLiquidAlpha is the input of yuma.md section 9.3: Yuma3 with liquid alpha.
func workedLiquidAlpha() *Input {
	return &Input{
		N: 5, Block: 1, ActivityCutoff: 5000,
		LastUpdate:           []uint64{1, 1, 1, 1, 1},
		BlockAtRegistration:  make([]uint64, 5),
		BondCutoff:           1,
		AlphaStake:           []unit.Alpha{8, 1, 1},
		Permits:              []bool{true, true, true},
		MaxAllowedValidators: 64,
		Weights:              []Row{{{3, 0}, {4, 65535}}, {{3, 65535}, {4, 0}}, {{3, 65535}, {4, 0}}},
		Bonds:                []Row{{{3, 6640}}, {{3, 6640}}, {{3, 6640}}},
		Kappa:                32767, BondsMovingAverage: 900_000,
		Yuma3: true, LiquidAlpha: true, AlphaLow: 6553, AlphaHigh: 19660, SigmoidSteepness: 1000,
		Emission: 1_000_000_000,
	}
}

func TestWorkedExampleLiquidAlpha(t *testing.T) {
	r, trace := new(Workspace).EpochTrace(workedLiquidAlpha())
	requireEqual(t, "S", trace.Stake, bitsOf{3435973836, 429496729, 429496729, 0, 0})
	requireEqual(t, "A", trace.ActiveStake[0], 3435973837)
	requireEqual(t, "C", trace.Consensus, bitsOf{0, 0, 0, 0, 4294967296})
	requireEqual(t, "B", rowsOf(trace.Bonds), rows{{3: 435165680}, {3: 435165680}, {3: 435165680}, {}, {}})
	requireEqual(t, "Bema", rowsOf(trace.BondsEMA), rows{
		{3: 390066616, 4: 435213075}, {3: 1587910100}, {3: 1587910100}, {}, {},
	})
	requireEqual(t, "dividends", r.Dividends, shares{65535, 0, 0, 0, 0})
	requireEqual(t, "emission", r.Combined, []unit.Alpha{500000000, 0, 0, 0, 500000000})
	requireEqual(t, "bonds", r.Bonds, []Row{{{3, 5951}, {4, 6640}}, {{3, 24229}}, {{3, 24229}}, nil, nil})
	requireEqual(t, "stake weight", r.StakeWeight, shares{52427, 6553, 6553, 0, 0})
}

// TestLiquidAlphaOfAnotherConsensus: weights are compared with the consensus that the input gives; everything else follows
// from the epoch's own.
func TestLiquidAlphaOfAnotherConsensus(t *testing.T) {
	own := workedLiquidAlpha()
	own.LiquidConsensus = []unit.U16Fraction{0, 0, 0, 0, 65_535} // that of the epoch
	requireEqual(t, "the epoch's own", Epoch(own).Bonds, Epoch(workedLiquidAlpha()).Bonds)

	in := workedLiquidAlpha()
	in.LiquidConsensus = []unit.U16Fraction{0, 0, 0, 65_535} // of uid 4 nothing is known
	r, trace := new(Workspace).EpochTrace(in)
	requireEqual(t, "C", trace.Consensus, bitsOf{0, 0, 0, 0, 4294967296})
	requireEqual(t, "consensus", r.Consensus, shares{0, 0, 0, 0, 65535})
	bond := func(consensus, weight, old fixed.I32F32) int64 {
		a := liquidParams(in).Alpha(consensus, weight, old)
		return int64((fixed.OneI32F32 - a).MulFloorSat(old) + a.MulFloorSat(weight))
	}
	const old = 435165680
	requireEqual(t, "Bema", rowsOf(trace.BondsEMA), rows{
		{3: bond(fixed.OneI32F32, 0, old), 4: bond(0, fixed.OneI32F32, 0)},
		{3: bond(fixed.OneI32F32, fixed.OneI32F32, old)},
		{3: bond(fixed.OneI32F32, fixed.OneI32F32, old)},
		{},
		{},
	})
	requireEqual(t, "the fast way", Epoch(in).Bonds, r.Bonds)
}

func TestLiquidAlphaKeepsRowOrder(t *testing.T) {
	// Uid 4 has most of the stake, so the weights of uid 0 are above the consensus and its alpha depends on them.
	against := Row{{1, 100}, {2, 60000}, {3, 100}}
	oldBonds := Row{{1, 5000}, {2, 5000}, {3, 5000}}
	in := &Input{
		N: 5, Block: 1, ActivityCutoff: 10, BondCutoff: 1, LastUpdate: []uint64{1, 1, 1, 1, 1},
		AlphaStake: []unit.Alpha{1, 0, 0, 0, 9}, Permits: []bool{true, false, false, false, true}, MaxAllowedValidators: 5,
		Weights: []Row{{{3, 30000}, {1, 20000}, {2, 10000}}, nil, nil, nil, against},
		Bonds:   []Row{oldBonds, nil, nil, nil, oldBonds},
		Kappa:   32767, BondsMovingAverage: 900_000, Yuma3: true, LiquidAlpha: true,
		AlphaLow: 6553, AlphaHigh: 58982, SigmoidSteepness: 1000, Emission: 1000,
	}
	uids := func(row Row) (uids []uint16) {
		for _, e := range row {
			uids = append(uids, e.UID)
		}
		return uids
	}
	disordered := Epoch(in).Bonds[0]
	requireEqual(t, "order with liquid alpha", uids(disordered), []uint16{3, 1, 2})

	// The walk for the alpha does not see what follows a larger uid, so the same entries in order give other bonds.
	in.Weights[0] = Row{{1, 20000}, {2, 10000}, {3, 30000}}
	ordered := Epoch(in).Bonds[0]
	requireEqual(t, "order of an ascending row", uids(ordered), []uint16{1, 2, 3})
	requireEqual(t, "bond to the largest uid", ordered[2], disordered[0])
	if ordered[0].Value == disordered[1].Value {
		t.Errorf("bond to uid 1 is %d whatever the order of the row", ordered[0].Value)
	}

	in.LiquidAlpha = false
	in.Weights[0] = Row{{3, 30000}, {1, 20000}, {2, 10000}}
	requireEqual(t, "order without liquid alpha", uids(Epoch(in).Bonds[0]), []uint16{1, 2, 3})
}

func TestEmissionFallsBackToStake(t *testing.T) {
	in := &Input{
		N: 2, Block: 100, ActivityCutoff: 10, LastUpdate: []uint64{100, 0}, AlphaStake: []unit.Alpha{1, 3},
		MaxAllowedValidators: 2, Emission: 1000,
	}
	r := Epoch(in)
	requireEqual(t, "without permits: all stake", r.Combined, []unit.Alpha{250, 750})
	requireEqual(t, "server", r.Server, []unit.Alpha{0, 0})
	requireEqual(t, "active", r.Active, []bool{true, false})
	requireEqual(t, "new permits", r.NewPermits, []bool{true, true})
	in.Permits = []bool{true, true}
	requireEqual(t, "with permits: active stake", Epoch(in).Combined, []unit.Alpha{1000, 0})
}

func TestOwner(t *testing.T) {
	in := &Input{
		N: 3, Block: 10, ActivityCutoff: 10, LastUpdate: []uint64{10, 10, 10}, AlphaStake: []unit.Alpha{5, 100, 50},
		StakeThreshold: 10, MaxAllowedValidators: 1, HasOwner: true, OwnerUID: 0,
		Permits: []bool{false, true, false},
		Weights: []Row{{{0, 1}, {2, 1}}, {{1, 1}, {2, 1}}},
		Kappa:   32767, BondsPenalty: 65535, BondsMovingAverage: 900_000, Yuma3: true, Emission: 1000,
	}
	r, trace := new(Workspace).EpochTrace(in)
	if trace.Stake[0] == 0 {
		t.Error("the owner's stake below the threshold does not count")
	}
	requireEqual(t, "permits: the largest and the owner", r.NewPermits, []bool{true, true, false})
	requireEqual(t, "self weight: the owner's alone", rowsOf(trace.Weights), rows{
		{0: 2147483648, 2: 2147483648}, {2: 4294967296}, {},
	})
	in.HasOwner = false
	r, trace = new(Workspace).EpochTrace(in)
	requireEqual(t, "stake without owner", trace.Stake[0], 0)
	requireEqual(t, "raw stake is taken before the threshold", r.RawStake, []unit.Alpha{5, 100, 50})
	requireEqual(t, "weights without owner", rowsOf(trace.Weights), rows{{}, {2: 4294967296}, {}})
	in.HasOwner, in.OwnerUID = true, 3
	requireEqual(t, "an owner beyond n", Epoch(in), r)
}

// drawInput draws an input of any shape: rows in disorder, with repeated or unknown uids, vectors of any length.
func drawInput(t *rapid.T) *Input {
	n := rapid.Uint16Range(0, 12).Draw(t, "n")
	length := rapid.IntRange(0, int(n)+2)
	small := rapid.Uint64Range(0, 20)
	edge16 := rapid.OneOf(rapid.Uint16(), rapid.SampledFrom([]uint16{0, 1, 65534, 65535}))
	blocks := func(name string) []uint64 {
		k := length.Draw(t, name+" length")
		return rapid.SliceOfN(small, k, k).Draw(t, name)
	}
	amounts := func(name string) []uint64 {
		k := length.Draw(t, name+" length")
		return rapid.SliceOfN(rapid.OneOf(small, rapid.Uint64()), k, k).Draw(t, name)
	}
	matrix := func(name string) []Row {
		row := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) Entry {
			return Entry{rapid.Uint16Range(0, n+1).Draw(t, "uid"), edge16.Draw(t, "value")}
		}), 0, int(n)+3)
		k := length.Draw(t, name+" length")
		return rapid.SliceOfN(row, k, k).Draw(t, name)
	}
	in := &Input{
		N:                    n,
		Block:                small.Draw(t, "block"),
		ActivityCutoff:       small.Draw(t, "cutoff"),
		BondCutoff:           small.Draw(t, "bond cutoff"),
		LastUpdate:           blocks("last update"),
		BlockAtRegistration:  blocks("registration"),
		TaoWeight:            unit.U64Fraction(rapid.Uint64().Draw(t, "tao weight")),
		StakeThreshold:       unit.Alpha(small.Draw(t, "threshold")),
		HasOwner:             rapid.Bool().Draw(t, "has owner"),
		OwnerUID:             rapid.Uint16Range(0, n+1).Draw(t, "owner"),
		Permits:              rapid.SliceOfN(rapid.Bool(), 0, int(n)+1).Draw(t, "permits"),
		MaxAllowedValidators: rapid.Uint16Range(0, n+1).Draw(t, "max validators"),
		Weights:              matrix("weights"),
		Bonds:                matrix("bonds"),
		Kappa:                unit.U16Fraction(edge16.Draw(t, "kappa")),
		BondsPenalty:         unit.U16Fraction(edge16.Draw(t, "penalty")),
		BondsMovingAverage:   rapid.OneOf(rapid.Uint64Range(0, 1_000_000), rapid.Uint64()).Draw(t, "average"),
		LiquidAlpha:          rapid.Bool().Draw(t, "liquid"),
		Yuma3:                rapid.Bool().Draw(t, "yuma3"),
		AlphaLow:             unit.U16Fraction(edge16.Draw(t, "low")),
		AlphaHigh:            unit.U16Fraction(edge16.Draw(t, "high")),
		SigmoidSteepness:     rapid.Int16().Draw(t, "steepness"),
		CommitReveal:         rapid.Bool().Draw(t, "commit-reveal"),
		CommitBlocks:         blocks("commits"),
		Emission:             unit.Alpha(rapid.OneOf(small, rapid.Uint64()).Draw(t, "emission")),
	}
	for _, v := range amounts("alpha") {
		in.AlphaStake = append(in.AlphaStake, unit.Alpha(v))
	}
	for _, v := range amounts("tao") {
		in.TaoStake = append(in.TaoStake, unit.Rao(v))
	}
	return in
}

func copyInput(in *Input) *Input {
	c := *in
	c.LastUpdate = slices.Clone(in.LastUpdate)
	c.BlockAtRegistration = slices.Clone(in.BlockAtRegistration)
	c.AlphaStake, c.TaoStake = slices.Clone(in.AlphaStake), slices.Clone(in.TaoStake)
	c.Permits, c.CommitBlocks = slices.Clone(in.Permits), slices.Clone(in.CommitBlocks)
	c.Weights, c.Bonds = slices.Clone(in.Weights), slices.Clone(in.Bonds)
	for i, row := range c.Weights {
		c.Weights[i] = slices.Clone(row)
	}
	for i, row := range c.Bonds {
		c.Bonds[i] = slices.Clone(row)
	}
	return &c
}

func TestEpochProperties(t *testing.T) {
	var reused Workspace
	rapid.Check(t, func(t *rapid.T) {
		in := drawInput(t)
		before := copyInput(in)
		r := Epoch(in)
		if !reflect.DeepEqual(in, before) {
			t.Fatal("the input has changed")
		}
		if again := reused.Epoch(in); !reflect.DeepEqual(again, r) {
			t.Fatalf("a used workspace gives %+v, a new one %+v", again, r)
		}
		if traced, _ := reused.EpochTrace(in); !reflect.DeepEqual(traced, r) {
			t.Fatal("a trace changes the result")
		}
		checkResult(t, in, r)
	})
}

type failer interface{ Fatalf(string, ...any) }

// checkResult checks what holds for every input.
func checkResult(t failer, in *Input, r *Result) {
	n := int(in.N)
	value := reflect.ValueOf(*r)
	for f := range value.NumField() {
		if value.Field(f).Len() != n {
			t.Fatalf("%s has length %d for %d uids", value.Type().Field(f).Name, value.Field(f).Len(), n)
		}
	}
	for _, amounts := range [][]unit.Alpha{r.Server, r.Validator, r.Combined} {
		left := in.Emission
		for _, a := range amounts {
			if a > left {
				t.Fatalf("%v is more than %d", amounts, in.Emission)
			}
			left -= a
		}
	}
	permits := 0
	for i, row := range r.Bonds {
		if r.NewPermits[i] {
			permits++
		} else if len(row) > 0 {
			t.Fatalf("uid %d has bonds without a permit", i)
		}
		for _, e := range row {
			if e.UID >= in.N {
				t.Fatalf("a bond to uid %d of %d", e.UID, n)
			}
		}
	}
	if permits > int(in.MaxAllowedValidators)+1 {
		t.Fatalf("%d permits, at most %d validators and the owner", permits, in.MaxAllowedValidators)
	}
}
