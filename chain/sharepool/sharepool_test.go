package sharepool

import (
	"math"
	"math/big"
	"testing"

	"pgregory.net/rapid"

	"github.com/taochain/taochain/chain/fixed"
)

func TestUpdateOne(t *testing.T) {
	tests := []struct {
		name      string
		pool      Pool
		share     Share
		delta     int64
		wantPool  Pool
		wantShare Share
	}{
		{
			name: "first share", delta: 1000,
			wantPool:  Pool{1000, fixed.SafeFloatFromUint64(1000)},
			wantShare: fixed.SafeFloatFromUint64(1000),
		},
		{
			name: "first share into earlier emission", pool: Pool{Value: 50}, delta: 10,
			wantPool:  Pool{60, fixed.SafeFloatFromUint64(10)},
			wantShare: fixed.SafeFloatFromUint64(10),
		},
		{
			name: "decrease of an empty pool", delta: -7,
			wantPool:  Pool{0, fixed.SafeFloatFromUint64(7)},
			wantShare: fixed.SafeFloatFromUint64(7),
		},
		{
			name: "largest decrease", delta: math.MinInt64,
			wantPool:  Pool{0, fixed.SafeFloatFromUint64(1 << 63)},
			wantShare: fixed.SafeFloatFromUint64(1 << 63),
		},
		{
			name: "at the price of the old value",
			pool: Pool{200, fixed.SafeFloatFromUint64(100)}, share: fixed.SafeFloatFromUint64(100), delta: 100,
			wantPool:  Pool{300, fixed.SafeFloatFromUint64(150)},
			wantShare: fixed.SafeFloatFromUint64(150),
		},
		{
			name: "no price while the value is 0",
			pool: Pool{0, fixed.SafeFloatFromUint64(100)}, share: fixed.SafeFloatFromUint64(100), delta: 30,
			wantPool:  Pool{30, fixed.SafeFloatFromUint64(100)},
			wantShare: fixed.SafeFloatFromUint64(100),
		},
		{
			name: "all of it",
			pool: Pool{200, fixed.SafeFloatFromUint64(100)}, share: fixed.SafeFloatFromUint64(100), delta: -200,
		},
		{
			name: "zero share, decrease fails for the share alone",
			pool: Pool{200, fixed.SafeFloatFromUint64(100)}, delta: -50,
			wantPool: Pool{150, fixed.SafeFloatFromUint64(75)},
		},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			pool, share := test.pool.UpdateOne(test.share, test.delta)
			if pool != test.wantPool || share != test.wantShare {
				t.Errorf("got %v, %v; want %v, %v", pool, share, test.wantPool, test.wantShare)
			}
		})
	}
}

func TestUpdateAllStaysInRange(t *testing.T) {
	tests := []struct {
		name  string
		value uint64
		delta int64
		want  uint64
	}{
		{"in", 5, 7, 12},
		{"out", 12, -5, 7},
		{"nothing", 12, 0, 12},
		{"below zero", 3, -4, 0},
		{"most below zero", 3, math.MinInt64, 0},
		{"above the largest", math.MaxUint64 - 1, 2, math.MaxUint64},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := (Pool{Value: test.value}).UpdateAll(test.delta).Value; got != test.want {
				t.Errorf("got %d, want %d", got, test.want)
			}
		})
	}
}

func TestSimUpdateOne(t *testing.T) {
	coarse := Pool{Value: 10, Denominator: fixed.SafeFloatFromUint64(10)}
	tests := []struct {
		name  string
		pool  Pool
		delta int64
		want  bool
	}{
		{"empty pool", Pool{}, 0, true},
		{"a change", coarse, 1, true},
		{"a decrease", coarse, -1, true},
		{"no change", coarse, 0, false},
		{"no price", Pool{0, fixed.SafeFloatFromUint64(10)}, 5, false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := test.pool.SimUpdateOne(test.delta); got != test.want {
				t.Errorf("got %v, want %v", got, test.want)
			}
		})
	}
}

func TestValueOfWithoutShares(t *testing.T) {
	if got := (Pool{Value: 100}).ValueOf(fixed.SafeFloatFromUint64(3)); got != 0 {
		t.Errorf("got %d, want 0", got)
	}
}

// drift bounds by how much the shares of a pool can exceed its denominator: an
// update rounds the denominator down by less than two units of its last digit,
// or a share up by less than one.
type drift struct{ sum big.Rat }

func (d *drift) add(before, after Pool) {
	for _, p := range []Pool{before, after} {
		d.sum.Add(&d.sum, new(big.Rat).Mul(big.NewRat(2, 1), decimal(1, p.Denominator.Exponent())))
	}
}

func decimal(n, exponent int64) *big.Rat {
	power := new(big.Int).Exp(big.NewInt(10), big.NewInt(max(exponent, -exponent)), nil)
	if exponent < 0 {
		return new(big.Rat).SetFrac(big.NewInt(n), power)
	}
	return new(big.Rat).SetInt(power.Mul(power, big.NewInt(n)))
}

func rational(f fixed.SafeFloat) *big.Rat {
	hi, lo := f.Mantissa()
	m := new(big.Int).SetUint64(hi)
	m.Lsh(m, 64).Add(m, new(big.Int).SetUint64(lo))
	return new(big.Rat).Mul(new(big.Rat).SetInt(m), decimal(1, f.Exponent()))
}

// holders drives a pool the way its callers do: a decrease never exceeds the
// share's value, and an increase without effect is refused.
type holders struct {
	pool   Pool
	shares [4]Share
	drift  drift
}

func (h *holders) owed() uint64 {
	var owed uint64
	for _, share := range h.shares {
		owed += h.pool.ValueOf(share)
	}
	return owed
}

func (h *holders) update(t *rapid.T, who int, delta int64) {
	before, pool := h.pool.ValueOf(h.shares[who]), h.pool
	h.pool, h.shares[who] = h.pool.UpdateOne(h.shares[who], delta)
	h.drift.add(pool, h.pool)
	if pool.Denominator.IsZero() {
		return // earlier emission goes to the first share
	}
	if after := h.pool.ValueOf(h.shares[who]); int64(after)-int64(before) > delta+1 {
		t.Fatalf("a share worth %d is worth %d after a change by %d", before, after, delta)
	}
}

func (h *holders) step(t *rapid.T, decreases bool) {
	amount := rapid.OneOf(
		rapid.Int64Range(1, 1000), rapid.Int64Range(1, 1_000_000_000), rapid.Int64Range(1, 300_000_000_000_000),
	).Draw(t, "amount")
	who := rapid.IntRange(0, len(h.shares)-1).Draw(t, "who")
	kinds := 2
	if decreases {
		kinds = 3
	}
	switch rapid.IntRange(1, kinds).Draw(t, "kind") {
	case 1:
		if h.pool.SimUpdateOne(amount) {
			h.update(t, who, amount)
		}
	case 2:
		h.pool = h.pool.UpdateAll(amount)
	case 3:
		out := rapid.Uint64Range(0, h.pool.ValueOf(h.shares[who])).Draw(t, "out")
		h.update(t, who, -int64(out))
	}
}

// Without decreases the drift stays far below one unit, so that no unit is owed
// that the pool does not hold.
func TestPoolOwesNoMoreThanItHolds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var h holders
		for range rapid.IntRange(1, 60).Draw(t, "steps") {
			h.step(t, false)
			if owed := h.owed(); owed > h.pool.Value {
				t.Fatalf("owes %d, holds %d", owed, h.pool.Value)
			}
		}
	})
}

// Decreases may leave a denominator so small that the drift of a larger one shows.
func TestPoolOwesNoMoreThanItHoldsAndItsDrift(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var h holders
		for range rapid.IntRange(1, 60).Draw(t, "steps") {
			h.step(t, true)
			owed := h.owed()
			if owed <= h.pool.Value {
				continue
			}
			// (owed - V) * D <= V * drift
			over := new(big.Rat).SetInt(new(big.Int).SetUint64(owed - h.pool.Value))
			over.Mul(over, rational(h.pool.Denominator))
			bound := new(big.Rat).SetInt(new(big.Int).SetUint64(h.pool.Value))
			if over.Cmp(bound.Mul(bound, &h.drift.sum)) > 0 {
				t.Fatalf("owes %d, holds %d: more than rounding explains", owed, h.pool.Value)
			}
		}
	})
}

var benchmarkPool = Pool{Value: 9_827_043_262_475_088, Denominator: fixed.SafeFloatFromUint64(6_904_639_437_346_819_165)}

func BenchmarkUpdateOne(b *testing.B) {
	share := fixed.SafeFloatFromUint64(43_106_758_830_990)
	b.ReportAllocs()
	for b.Loop() {
		benchmarkPool.UpdateOne(share, 1_234_567_891)
	}
}

func BenchmarkValueOf(b *testing.B) {
	share := fixed.SafeFloatFromUint64(43_106_758_830_990)
	b.ReportAllocs()
	for b.Loop() {
		benchmarkPool.ValueOf(share)
	}
}
