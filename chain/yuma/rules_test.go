package yuma

import (
	"math"
	"math/big"
	"testing"

	"pgregory.net/rapid"

	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/unit"
)

func TestActivityCutoff(t *testing.T) {
	tests := []struct {
		name   string
		factor uint64
		tempo  uint16
		want   uint64
	}{
		{"the default", 13889, 360, 5000},
		{"at least one block", 0, 360, 1},
		{"floored", 1999, 1, 1},
		{"clamped", math.MaxUint64, 65535, math.MaxUint64},
		{"the largest that fits", math.MaxUint64, 1000, math.MaxUint64},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := ActivityCutoff(test.factor, test.tempo); got != test.want {
				t.Errorf("got %d, want %d", got, test.want)
			}
		})
	}
}

func TestBondCutoff(t *testing.T) {
	requireEqual(t, "never run", BondCutoff(1000, 360, 0), 640)
	requireEqual(t, "never run, young chain", BondCutoff(100, 360, 0), 0)
	requireEqual(t, "run before", BondCutoff(1000, 360, 700), 701)
}

func TestFirstCommit(t *testing.T) {
	tests := []struct {
		name              string
		queue, timelocked []Commit
		want              uint64
	}{
		{"none", nil, nil, NoCommit},
		{"the first unexpired of the queue, not its smallest", []Commit{{1, 5}, {9, 50}, {9, 40}}, nil, 50},
		{"all expired", []Commit{{1, 5}, {7, 6}}, []Commit{{2, 7}}, NoCommit},
		{"the last epoch that is not expired", []Commit{{8, 5}}, nil, 5},
		{"the smallest time-locked", []Commit{{9, 50}}, []Commit{{9, 60}, {10, 45}, {1, 3}}, 45},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := FirstCommit(test.queue, test.timelocked, 10, 2); got != test.want {
				t.Errorf("got %d, want %d", got, test.want)
			}
		})
	}
}

func TestSplit(t *testing.T) {
	tests := []struct {
		name   string
		amount unit.Alpha
		count  int
		split  []unit.U16Fraction
		want   []unit.Alpha
	}{
		{"no mechanisms", 7, 0, nil, nil},
		{"even, the remainder to the first", 11, 4, nil, []unit.Alpha{5, 2, 2, 2}},
		{"by parts", 1_000_000_000, 2, []unit.U16Fraction{16383, 49152}, []unit.Alpha{249988556, 750011444}},
		{"missing tail", 10, 3, []unit.U16Fraction{65535}, []unit.Alpha{10, 0, 0}},
		{"empty split: all is remainder", 10, 2, []unit.U16Fraction{}, []unit.Alpha{10, 0}},
		{"parts beyond count", 10, 1, []unit.U16Fraction{0, 65535}, []unit.Alpha{10}},
		{"the largest amount", math.MaxUint64, 2, []unit.U16Fraction{0, 65535}, []unit.Alpha{0, math.MaxUint64}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			requireEqual(t, "parts", Split(test.amount, test.count, test.split), test.want)
		})
	}
}

func TestU16ShareFloorIsExact(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		amount, share := rapid.Uint64().Draw(t, "amount"), rapid.Uint16().Draw(t, "share")
		want := new(big.Int).Mul(new(big.Int).SetUint64(amount), big.NewInt(int64(share)))
		want.Quo(want, big.NewInt(65535))
		if got := u16ShareFloor(unit.Alpha(amount), unit.U16Fraction(share)); uint64(got) != want.Uint64() {
			t.Fatalf("got %d, want %s", got, want)
		}
	})
}

func TestAggregator(t *testing.T) {
	half := Shares([]unit.Alpha{1, 1}, 2)
	a := NewAggregator(2)
	// 3/2 is floored after each mechanism: 1 + 1, not 3.
	r := &Result{
		Active: []bool{true, false}, NewPermits: []bool{false, false},
		Server: []unit.Alpha{3, 0}, Validator: []unit.Alpha{0, 5}, Combined: []unit.Alpha{3, 5}, RawStake: []unit.Alpha{7, 8},
		StakeWeight: shares{3, 65535}, Consensus: shares{3, 0}, Dividends: shares{3, 0}, ValidatorTrust: shares{3, 0},
	}
	a.Add(r, half[0])
	r.NewPermits = []bool{false, true}
	a.Add(r, half[1])
	requireEqual(t, "aggregate", a.Aggregate(), &Aggregate{
		Active: []bool{true, false}, NewPermits: []bool{false, true},
		Server: []unit.Alpha{6, 0}, Validator: []unit.Alpha{0, 10}, RawStake: []unit.Alpha{14, 16},
		Combined:    []unit.Alpha{2, 4},
		StakeWeight: shares{2, 65534}, Consensus: shares{2, 0}, Dividends: shares{2, 0}, ValidatorTrust: shares{2, 0},
	})

	one := NewAggregator(2)
	one.Add(r, Shares([]unit.Alpha{9}, 9)[0])
	requireEqual(t, "one mechanism leaves fractions", one.Aggregate().StakeWeight, r.StakeWeight)
	requireEqual(t, "one mechanism leaves amounts", one.Aggregate().Combined, r.Combined)
	requireEqual(t, "no emission: mechanism 0 counts", Shares([]unit.Alpha{0, 0}, 0), []fixed.U64F64{{Hi: 1}, {}})
}

func TestMaxUpscale(t *testing.T) {
	tests := []struct {
		name      string
		in, wants []uint16
	}{
		{"empty", []uint16{}, []uint16{}},
		{"zeros", []uint16{0, 0}, []uint16{0, 0}},
		{"already at the top", []uint16{1, 65535}, []uint16{1, 65535}},
		{"a tie", []uint16{1, 1}, []uint16{65535, 65535}},
		{"halves away from zero", []uint16{1, 2}, []uint16{32768, 65535}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			requireEqual(t, "upscaled", MaxUpscale(test.in), test.wants)
		})
	}
}

func TestMaxLimited(t *testing.T) {
	third := []uint16{0, 65535, 65535, 65535}
	requireEqual(t, "at the limit", MaxLimited(third, 21845), true)
	requireEqual(t, "above the limit", MaxLimited(third, 21844), false)
	requireEqual(t, "zeros", MaxLimited([]uint16{0}, 0), true)
	// In general form: the largest of the normalised list.
	rapid.Check(t, func(t *rapid.T) {
		values := rapid.SliceOfN(rapid.Uint16(), 0, 8).Draw(t, "values")
		limit := rapid.Uint16().Draw(t, "limit")
		v := make([]fixed.I32F32, len(values))
		var largest fixed.I32F32
		for i, x := range values {
			v[i] = fixed.I32F32FromUint64(uint64(x))
		}
		NormalizeTrunc(v)
		for _, x := range v {
			largest = max(largest, x)
		}
		if got, want := MaxLimited(values, unit.U16Fraction(limit)), largest <= fixed.I32F32FromProportion(limit); got != want {
			t.Fatalf("got %t, want %t", got, want)
		}
	})
}

func TestVotingPowerEMA(t *testing.T) {
	requireEqual(t, "first", VotingPowerEMA(1_000_000_000, 0, 3_570_000_000_000_000), 3_570_000)
	requireEqual(t, "an alpha above one counts as one", VotingPowerEMA(5, 7, math.MaxUint64), 5)
	requireEqual(t, "the largest", VotingPowerEMA(math.MaxUint64, math.MaxUint64, VotingPowerScale/3), math.MaxUint64)
}

func TestTopK(t *testing.T) {
	v := []fixed.I32F32{5, 0, 5, 9, 5}
	requireEqual(t, "of equal ones the lower index loses", TopK(v, 3), []bool{false, false, true, true, true})
	requireEqual(t, "more places than values", TopK(v, 9), []bool{true, true, true, true, true})
	requireEqual(t, "no place", TopK(v, 0), []bool{false, false, false, false, false})
	requireEqual(t, "a negative number of places", TopK(v, -1), []bool{false, false, false, false, false})
	requireEqual(t, "zero is nobody", TopKNonzero(v, 9), []bool{true, false, true, true, true})
}
