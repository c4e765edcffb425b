package emission

import (
	"math"
	"math/big"
	"testing"

	"pgregory.net/rapid"

	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/unit"
)

func TestLockCost(t *testing.T) {
	base := LockCostInput{
		LastLock: 1000 * unit.TAO, MinLock: 100 * unit.TAO, LastLockBlock: 50, Block: 50,
		ReductionInterval: 100_000, BlockEmission: unit.TAO,
	}
	tests := []struct {
		name   string
		change func(*LockCostInput)
		want   unit.Rao
	}{
		{"doubles", func(*LockCostInput) {}, 2000 * unit.TAO},
		{"first registration", func(in *LockCostInput) { in.LastLockBlock, in.Block = 0, 0 }, 1000 * unit.TAO},
		{"back after the interval", func(in *LockCostInput) { in.Block += 100_000 }, 1000 * unit.TAO},
		{"down to the minimum", func(in *LockCostInput) { in.Block += 1_000_000 }, 100 * unit.TAO},
		{"half the emission, half the interval", func(in *LockCostInput) { in.Block += 50_000; in.BlockEmission /= 2 }, 1000 * unit.TAO},
		{"no emission, no fall", func(in *LockCostInput) { in.Block += 50_000; in.BlockEmission = 0 }, 2000 * unit.TAO},
		{"interval 0, no fall", func(in *LockCostInput) { in.Block += 50_000; in.ReductionInterval = 0 }, 2000 * unit.TAO},
		{"largest lock", func(in *LockCostInput) { in.LastLock = math.MaxUint64 }, math.MaxUint64},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			in := base
			test.change(&in)
			if got := LockCost(in); got != test.want {
				t.Errorf("got %d, want %d", got, test.want)
			}
		})
	}
}

func TestMedianPrice(t *testing.T) {
	whole := fixed.U64F64FromUint64
	tests := []struct {
		name   string
		prices []fixed.U64F64
		want   fixed.U64F64
	}{
		{"none", nil, whole(1)},
		{"zeros do not count", []fixed.U64F64{{}, whole(9), {}}, whole(9)},
		{"odd", []fixed.U64F64{whole(7), whole(2), whole(5)}, whole(5)},
		{"even", []fixed.U64F64{whole(8), whole(2), whole(5), whole(4)}, fixed.U64F64FromBits(4, 1<<63)},
		{"mean rounded down", []fixed.U64F64{fixed.U64F64FromBits(0, 1), fixed.U64F64FromBits(0, 2)}, fixed.U64F64FromBits(0, 1)},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			before := append([]fixed.U64F64(nil), test.prices...)
			if got := MedianPrice(test.prices); got != test.want {
				t.Errorf("got %s, want %s", got.BitsString(), test.want.BitsString())
			}
			for i := range before {
				if before[i] != test.prices[i] {
					t.Error("the input was changed")
				}
			}
		})
	}
}

func TestInitialPoolAlpha(t *testing.T) {
	tests := []struct {
		name  string
		price fixed.U64F64
		want  unit.Alpha
	}{
		{"at par", fixed.OneU64F64(), 1000},
		{"rounded down", fixed.U64F64FromUint64(3), 333},
		{"no price", fixed.U64F64{}, 0},
		{"too much alpha", fixed.U64F64FromBits(0, 1), 0},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := InitialPoolAlpha(1000, test.price); got != test.want {
				t.Errorf("got %d, want %d", got, test.want)
			}
		})
	}
}

// The whole pot is paid, and nobody's part is off its exact value by a rao or more.
func TestDissolutionPayoutConservesThePot(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		amount := rapid.OneOf(rapid.Uint64Range(0, 5), rapid.Uint64Range(0, MaxSupply), rapid.Uint64())
		pot := amount.Draw(t, "pot")
		stakers := rapid.SliceOfN(rapid.Map(amount, func(n uint64) unit.Alpha { return unit.Alpha(n) }), 0, 8).Draw(t, "stakers")
		protocol := unit.Alpha(amount.Draw(t, "protocol"))

		payouts, protocolPart := DissolutionPayout(unit.Rao(pot), stakers, protocol)
		alphas, parts := append(append([]unit.Alpha(nil), stakers...), protocol), append(append([]unit.Rao(nil), payouts...), protocolPart)
		total, paid := new(big.Int), new(big.Int)
		for i := range alphas {
			total.Add(total, new(big.Int).SetUint64(uint64(alphas[i])))
			paid.Add(paid, new(big.Int).SetUint64(uint64(parts[i])))
		}
		if total.Sign() == 0 {
			if paid.Sign() != 0 {
				t.Fatalf("paid %v without any alpha", paid)
			}
			return
		}
		if paid.Cmp(new(big.Int).SetUint64(pot)) != 0 {
			t.Fatalf("paid %v of %d", paid, pot)
		}
		for i := range alphas {
			exact := new(big.Int).Mul(new(big.Int).SetUint64(pot), new(big.Int).SetUint64(uint64(alphas[i])))
			off := exact.Sub(exact, new(big.Int).Mul(new(big.Int).SetUint64(uint64(parts[i])), total))
			if off.CmpAbs(total) >= 0 {
				t.Fatalf("part %d is %d", i, parts[i])
			}
		}
	})
}

func TestDissolutionPayoutOrder(t *testing.T) {
	tests := []struct {
		name         string
		pot          unit.Rao
		stakers      []unit.Alpha
		protocol     unit.Alpha
		want         []unit.Rao
		wantProtocol unit.Rao
	}{
		{"largest remainder first", 10, []unit.Alpha{1, 2}, 0, []unit.Rao{3, 7}, 0},
		{"equal remainders in order", 5, []unit.Alpha{1, 1, 1}, 1, []unit.Rao{2, 1, 1}, 1},
		{"the protocol last", 1, []unit.Alpha{1}, 1, []unit.Rao{1}, 0},
		{"the protocol by its remainder", 1, []unit.Alpha{1}, 2, []unit.Rao{0}, 1},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got, protocol := DissolutionPayout(test.pot, test.stakers, test.protocol)
			if protocol != test.wantProtocol {
				t.Errorf("protocol: got %d, want %d", protocol, test.wantProtocol)
			}
			for i := range test.want {
				if got[i] != test.want[i] {
					t.Errorf("staker %d: got %d, want %d", i, got[i], test.want[i])
				}
			}
		})
	}
}

func TestNetworkPruneChoice(t *testing.T) {
	price := fixed.I96F32FromUint64
	tests := []struct {
		name    string
		subnets []NetworkPruneInput
		want    int
		ok      bool
	}{
		{"none", nil, 0, false},
		{"all immune", []NetworkPruneInput{{price(0), 91}, {price(0), 100}}, 0, false},
		{"just out of immunity", []NetworkPruneInput{{price(0), 91}, {price(9), 90}}, 1, true},
		{"the lowest price", []NetworkPruneInput{{price(2), 1}, {price(1), 2}, {price(3), 0}}, 1, true},
		{"then the earliest", []NetworkPruneInput{{price(1), 2}, {price(1), 1}, {price(1), 3}}, 1, true},
		{"then the first", []NetworkPruneInput{{price(2), 1}, {price(1), 1}, {price(1), 1}}, 1, true},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got, ok := NetworkPruneChoice(test.subnets, 100, 10)
			if got != test.want || ok != test.ok {
				t.Errorf("got %d %v, want %d %v", got, ok, test.want, test.ok)
			}
		})
	}
	// An immunity that never ends does not wrap around.
	if _, ok := NetworkPruneChoice([]NetworkPruneInput{{price(0), 5}}, 100, ^uint64(0)); ok {
		t.Error("pruned in spite of its immunity")
	}
}

func TestOwnerEarned(t *testing.T) {
	half := fixed.U64F64FromBits(0, 1<<63)
	for _, test := range []struct {
		issuance unit.Alpha
		cut      unit.U16Fraction
		want     unit.Rao
	}{
		{1000, 65_535, 500},
		{1001, 65_535, 500},
		{1000, 0, 0},
		{1_000_000, 11_796, 89_997}, // 179,995.4 alpha are cut to 179,995, worth 89,997.5
		{0, 65_535, 0},
	} {
		if got := OwnerEarned(test.issuance, test.cut, half); got != test.want {
			t.Errorf("%d alpha, cut %d: got %d, want %d", test.issuance, test.cut, got, test.want)
		}
	}
}
