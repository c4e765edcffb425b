package emission

import (
	"math"
	"testing"

	"pgregory.net/rapid"

	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/unit"
)

func genU64F64(most uint64) *rapid.Generator[fixed.U64F64] {
	return rapid.Custom(func(t *rapid.T) fixed.U64F64 {
		return fixed.U64F64FromBits(rapid.Uint64Range(0, most).Draw(t, "whole"), rapid.Uint64().Draw(t, "fraction"))
	})
}

// genPart is a U96F32 from 0 to 1.
func genPart() *rapid.Generator[fixed.U96F32] {
	return rapid.Custom(func(t *rapid.T) fixed.U96F32 {
		return fixed.U96F32FromBits(0, rapid.Uint64Range(0, 1<<32).Draw(t, "part"))
	})
}

func genAlpha() *rapid.Generator[unit.Alpha] {
	return rapid.Map(rapid.OneOf(rapid.Uint64Range(0, 1000), rapid.Uint64Range(0, MaxSupply)),
		func(n uint64) unit.Alpha { return unit.Alpha(n) })
}

func genShareInputs() *rapid.Generator[[]ShareInput] {
	return rapid.SliceOfN(rapid.Custom(func(t *rapid.T) ShareInput {
		return ShareInput{
			MovingPrice: rapid.OneOf(rapid.Just(fixed.U64F64{}), genU64F64(0), genU64F64(1<<40)).Draw(t, "price"),
			MinerBurned: rapid.OneOf(genPart(), rapid.Just(fixed.OneU96F32()), rapid.Just(fixed.MaxU96F32())).Draw(t, "burned"),
			Enabled:     rapid.Bool().Draw(t, "enabled"),
		}
	}), 0, 12)
}

// No block gives more than its emission, whatever the prices, and a disabled
// subnet gets nothing.
func TestSharesStayWithinTheEmission(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		subnets := genShareInputs().Draw(t, "subnets")
		emission := unit.Rao(rapid.Uint64Range(0, DefaultBlockEmission).Draw(t, "emission"))
		var sum fixed.U64F64
		var rao uint64
		for i, share := range Shares(subnets) {
			sum = sum.AddSat(share)
			rao += TaoEmission(emission, share).FloorUint64Sat()
			if !subnets[i].Enabled && !share.IsZero() {
				t.Fatalf("disabled subnet %d gets %s", i, share.BitsString())
			}
		}
		if sum.Cmp(fixed.OneU64F64()) > 0 || rao > uint64(emission) {
			t.Fatalf("shares sum to %s, %d of %d rao", sum.BitsString(), rao, emission)
		}
	})
}

func TestShares(t *testing.T) {
	one, half := fixed.OneU64F64(), fixed.U64F64FromBits(0, 1<<63)
	allBurned := fixed.OneU96F32()
	tests := []struct {
		name    string
		subnets []ShareInput
		want    []fixed.U64F64
	}{
		{"no subnet", nil, nil},
		{"no price", []ShareInput{{Enabled: true}}, []fixed.U64F64{{}}},
		{
			"all withheld falls back to prices",
			[]ShareInput{{one, allBurned, true}, {one, allBurned, true}},
			[]fixed.U64F64{half, half},
		},
		{
			"withheld part goes to others",
			[]ShareInput{{one, allBurned, true}, {one, fixed.U96F32{}, true}},
			[]fixed.U64F64{{}, one},
		},
		{
			"a withheld part above 1 counts as 1",
			[]ShareInput{{one, fixed.U96F32FromUint64(5), true}, {one, fixed.U96F32{}, true}},
			[]fixed.U64F64{{}, one},
		},
		{
			"disabled part goes to others",
			[]ShareInput{{one, fixed.U96F32{}, false}, {one, fixed.U96F32{}, true}},
			[]fixed.U64F64{{}, one},
		},
		{"nobody enabled", []ShareInput{{one, fixed.U96F32{}, false}}, []fixed.U64F64{{}}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := Shares(test.subnets)
			if len(got) != len(test.want) {
				t.Fatalf("got %d shares", len(got))
			}
			for i := range got {
				if got[i] != test.want[i] {
					t.Errorf("share %d: got %s, want %s", i, got[i].BitsString(), test.want[i].BitsString())
				}
			}
		})
	}
}

func TestRootProportion(t *testing.T) {
	const whole = ^unit.U64Fraction(0)
	tests := []struct {
		name   string
		root   unit.Rao
		weight unit.U64Fraction
		alpha  unit.Alpha
		want   uint64 // bits
	}{
		{"nothing at all", 0, whole, 0, 0},
		{"no root stake", 0, whole, 1000, 0},
		{"no weight", 1000, 0, 1000, 0},
		{"no alpha", 1000, whole, 0, 1 << 32},
		{"even", 1000, whole, 1000, 1 << 31},
		{"a third, rounded down", 500, whole, 1000, (1 << 32) / 3},
		{"half a weight", 1000, whole / 2, 500, 1<<31 - 1},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			issuance := AlphaIssuance(test.alpha/2, test.alpha-test.alpha/2)
			got := RootProportion(test.root, TaoWeight(test.weight), issuance)
			if got != fixed.U96F32FromBits(0, test.want) {
				t.Errorf("got %s, want %d", got.BitsString(), test.want)
			}
		})
	}
}

func TestMovingPriceOf(t *testing.T) {
	minusOne := fixed.I96F32{}.SubSat(fixed.OneI96F32())
	if got := MovingPriceOf(StableMechanism, minusOne); got != fixed.OneU64F64() {
		t.Errorf("stable: got %s", got.BitsString())
	}
	if got := MovingPriceOf(1, minusOne); !got.IsZero() {
		t.Errorf("negative: got %s", got.BitsString())
	}
}

func TestRootSellIsStrictAndWraps(t *testing.T) {
	one, half := fixed.OneU64F64(), fixed.U64F64FromBits(0, 1<<63)
	tests := []struct {
		name   string
		prices []fixed.U64F64
		want   bool
	}{
		{"none", nil, false},
		{"exactly one", []fixed.U64F64{half, half}, false},
		{"just above", []fixed.U64F64{one, fixed.U64F64FromBits(0, 1)}, true},
		{"wraps to zero", []fixed.U64F64{fixed.MaxU64F64(), fixed.U64F64FromBits(0, 1)}, false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := RootSell(test.prices); got != test.want {
				t.Errorf("got %v, want %v", got, test.want)
			}
		})
	}
}

// The moving price stays between the old one and the spot price, taken as at
// most 1, short of the lower one by the rounding of two products and the storage.
func TestMovingPriceIsAnAverage(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		oldBits := rapid.Uint64Range(0, 1<<32).Draw(t, "old")
		alpha := rapid.Uint64Range(0, 1<<32).Draw(t, "alpha")
		spot := genU64F64(3).Draw(t, "spot")
		age, halving := rapid.Uint64Range(0, 1<<40).Draw(t, "age"), rapid.Uint64Range(0, 1<<40).Draw(t, "halving")
		got := MovingPrice(fixed.I96F32FromBits(0, oldBits), fixed.I96F32FromBits(0, alpha), spot, age, halving)
		hi, bits := got.Bits()
		spotBits := uint64(1 << 32)
		if spot.Cmp(fixed.OneU64F64()) < 0 {
			spotBits = spot.Lo >> 32
		}
		if hi != 0 || bits > max(oldBits, spotBits+1) || bits+2 < min(oldBits, spotBits) {
			t.Fatalf("from %d toward %d: %s", oldBits, spotBits, got.BitsString())
		}
	})
}

func TestBlocksSinceStart(t *testing.T) {
	tests := []struct {
		name               string
		block, first, want uint64
	}{
		{"first block", 101, 101, 1},
		{"before", 99, 101, 0},
		{"never set", 5, 0, 5},
		{"extreme", 0, math.MaxUint64, 0},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := BlocksSinceStart(test.block, test.first); got != test.want {
				t.Errorf("got %d, want %d", got, test.want)
			}
		})
	}
}

func TestTermsConserveTheTao(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		tao := fixed.U96F32FromBits(0, rapid.Uint64().Draw(t, "tao"))
		price := rapid.OneOf(genU64F64(0), genU64F64(1000), rapid.Just(fixed.U64F64{})).Draw(t, "price")
		proportion := genPart().Draw(t, "proportion")
		alphaOut := unit.Alpha(rapid.Uint64Range(0, DefaultBlockEmission).Draw(t, "alpha"))
		terms := Terms(tao, price, proportion, alphaOut)
		if terms.TaoIn.AddSat(terms.ExcessTao) != tao {
			t.Fatalf("%s + %s of %s", terms.TaoIn.BitsString(), terms.ExcessTao.BitsString(), tao.BitsString())
		}
		limit := proportion.MulFloorSat(fixed.U96F32FromUint64(uint64(alphaOut)))
		if terms.AlphaIn.Cmp(limit) > 0 || terms.AlphaOut != alphaOut {
			t.Fatalf("alpha in %s above %s", terms.AlphaIn.BitsString(), limit.BitsString())
		}
	})
}

func TestAlphaSplitConservesTheEmission(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		alphaOut := genAlpha().Draw(t, "alpha")
		cut := unit.U16Fraction(rapid.Uint16().Draw(t, "cut"))
		proportion := genPart().Draw(t, "proportion")
		parts := AlphaSplit(alphaOut, cut, proportion)
		sum := parts.OwnerCut + parts.Server + parts.Validator + parts.Root
		if sum > alphaOut || sum+4 < alphaOut {
			t.Fatalf("%+v of %d", parts, alphaOut)
		}
		if float64(parts.OwnerCut) > float64(alphaOut)*float64(cut)/65535+1 {
			t.Fatalf("owner cut %d of %d", parts.OwnerCut, alphaOut)
		}
	})
}
