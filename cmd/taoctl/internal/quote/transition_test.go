package quote_test

import (
	"errors"
	"testing"

	"pgregory.net/rapid"

	"github.com/taochain/taochain/amm"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/cmd/taoctl/internal/amount"
	"github.com/taochain/taochain/cmd/taoctl/internal/quote"
)

// Whatever the chain's own limit allows, a quote keeps the ratio of the prices at the limit, and what it calls the
// largest amount is that.
func TestMoveKeepsItsLimit(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		reserve := rapid.Uint64Range(1e10, 1e15)
		pool := func() amm.Pool {
			if rapid.IntRange(0, 4).Draw(t, "root") == 0 {
				return amm.Pool{Stable: true}
			}
			return amm.NewPool(unit.Rao(reserve.Draw(t, "tao")), unit.Alpha(reserve.Draw(t, "alpha")))
		}
		origin, destination := pool(), pool()
		alpha := unit.Alpha(rapid.Uint64Range(1e8, 1e13).Draw(t, "amount"))
		limit := quote.RatioLimit(origin, destination, amount.Percent(rapid.Uint64Range(1, 500_000_000).Draw(t, "share")))
		floor := quote.Price18(amm.LimitPrice(limit.Rao))
		whole, err := quote.Move(origin, destination, alpha, limit, false)
		part, partErr := quote.Move(origin, destination, alpha, limit, true)
		switch {
		case err == nil:
			if whole.Paid != uint64(alpha) || whole.RatioAfter.Cmp(floor) < 0 {
				t.Fatalf("%d passed and left the ratio at %s, below %s", alpha, whole.RatioAfter, floor)
			}
		case !errors.Is(err, quote.ErrBound):
			return // the pool refuses
		case whole.Most >= uint64(alpha):
			t.Fatalf("%d is refused, although %d would fit", alpha, whole.Most)
		}
		if partErr != nil {
			return
		}
		if part.Paid > uint64(alpha) || part.RatioAfter.Cmp(floor) < 0 {
			t.Fatalf("a part of %d leaves the ratio at %s, below %s", part.Paid, part.RatioAfter, floor)
		}
	})
}

// Without a limit everything passes; one above the ratio leaves nothing.
func TestMoveExtremes(t *testing.T) {
	origin, destination := amm.NewPool(1e12, 1e12), amm.NewPool(3e12, 1e12)
	free, err := quote.Move(origin, destination, 1e12, quote.Limit{}, false)
	if err != nil || free.Paid != 1e12 || free.Tao == 0 || free.Out == 0 || free.FeeAlpha == 0 || free.FeeTao != 0 {
		t.Errorf("%+v, %v", free, err)
	}
	for _, partial := range []bool{false, true} {
		if q, err := quote.Move(origin, destination, 1e9, quote.At(1e9), partial); !errors.Is(err, quote.ErrBound) || q.Most != 0 {
			t.Errorf("partial %v: %+v, %v", partial, q, err)
		}
	}
	dust, err := quote.Move(origin, destination, 1e6, quote.Limit{}, false)
	if err != nil || dust.Out != 0 || dust.Tao == 0 {
		t.Errorf("what is too little to buy with stays TAO: %+v, %v", dust, err)
	}
}
