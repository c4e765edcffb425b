package quote_test

import (
	"errors"
	"math/big"
	"testing"

	"pgregory.net/rapid"

	"github.com/taochain/taochain/amm"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/cmd/taoctl/internal/amount"
	"github.com/taochain/taochain/cmd/taoctl/internal/quote"
)

func TestTrades(t *testing.T) {
	pool := amm.NewPool(1e9, 4e9) // 0.25 TAO per alpha
	stable := amm.NewPool(5e9, 5e9)
	stable.Stable = true
	percent := amount.Whole / 100
	for _, c := range []struct {
		name           string
		trade          func() (quote.Trade, error)
		err            error
		paid, out, fee uint64
	}{
		// amm.md, section 12, cases 6 to 8.
		{"buy", func() (quote.Trade, error) { return quote.Buy(pool, 123456, quote.Limit{}, false) }, nil, 123456, 493515, 62},
		{"sell", func() (quote.Trade, error) { return quote.Sell(pool, 123456, quote.Limit{}, false) }, nil, 123456, 30847, 62},
		{"large buy", func() (quote.Trade, error) { return quote.Buy(pool, 1e9, quote.Limit{}, false) }, nil, 1e9, 1999496326, 503547},
		{"within the bound", func() (quote.Trade, error) { return quote.Buy(pool, 123456, quote.BuyLimit(pool, percent), false) }, nil, 123456, 493515, 62},
		{"beyond the bound", func() (quote.Trade, error) { return quote.Buy(pool, 1e9, quote.BuyLimit(pool, percent), false) }, quote.ErrBound, 1e9, 1999496326, 503547},
		{"sale beyond the bound", func() (quote.Trade, error) { return quote.Sell(pool, 1e9, quote.SellLimit(pool, percent), false) }, quote.ErrBound, 1e9, 199919424, 503547},
		{"limit at the price", func() (quote.Trade, error) { return quote.Buy(pool, 123456, quote.At(250_000_000), true) }, quote.ErrBound, 123456, 493515, 62},
		{"stable", func() (quote.Trade, error) { return quote.Buy(stable, 777, quote.BuyLimit(stable, percent), false) }, nil, 777, 777, 0},
		{"stable below its price", func() (quote.Trade, error) { return quote.Buy(stable, 777, quote.At(999_999_999), false) }, quote.ErrBound, 777, 777, 0},
		{"too large", func() (quote.Trade, error) { return quote.Buy(pool, 2e12, quote.Limit{}, false) }, amm.ErrSwapInputTooLarge, 2e12, 0, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := c.trade()
			if !errors.Is(err, c.err) || got.Paid != c.paid || got.Out != c.out || got.Fee != c.fee {
				t.Errorf("got %+v, %v", got, err)
			}
		})
	}
}

func TestLimitsRoundForTheUser(t *testing.T) {
	pool := amm.NewPool(1_000_000_007, 3_000_000_001)
	if got := quote.BuyLimit(pool, 0); got != quote.At(333_333_335) {
		t.Errorf("buy at %v", got)
	}
	if got := quote.SellLimit(pool, 0); got != quote.At(333_333_336) {
		t.Errorf("sell at %v", got)
	}
	if got := quote.SellLimit(pool, amount.Whole); got != quote.At(0) {
		t.Errorf("a sale at any price: %v", got)
	}
}

// A partial trade ends at the limit, a whole one within it, and what is more than Most is refused.
func TestBounds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pool := amm.NewPool(unit.Rao(rapid.Uint64Range(1e7, 1e15).Draw(t, "tao")), unit.Alpha(rapid.Uint64Range(1e7, 1e15).Draw(t, "alpha")))
		share := amount.Percent(rapid.Uint32Range(1, uint32(amount.Whole)/2).Draw(t, "share"))
		wanted := rapid.Uint64Range(1, 1e15).Draw(t, "amount")
		limit := quote.BuyLimit(pool, share)
		trade := func(amount uint64, partial bool) (quote.Trade, error) {
			return quote.Buy(pool, unit.Rao(amount), limit, partial)
		}
		passed := func(price *big.Int) bool { return price.Cmp(wei(limit.Rao)) > 0 }
		if rapid.Bool().Draw(t, "sell") {
			limit = quote.SellLimit(pool, share)
			trade = func(amount uint64, partial bool) (quote.Trade, error) {
				return quote.Sell(pool, unit.Alpha(amount), limit, partial)
			}
			// The reported price is rounded down.
			passed = func(price *big.Int) bool { return new(big.Int).Add(price, big.NewInt(1)).Cmp(wei(limit.Rao)) < 0 }
		}
		whole, err := trade(wanted, false)
		if err != nil && !errors.Is(err, quote.ErrBound) {
			return // the pool refuses, with or without a limit
		}
		if beyond := wanted > whole.Most || whole.Most == 0; beyond != errors.Is(err, quote.ErrBound) {
			t.Fatalf("%+v: %v", whole, err)
		}
		part, err := trade(wanted, true)
		if err == nil && (part.Paid > wanted || part.Paid > part.Most || passed(part.PriceAfter)) {
			t.Fatalf("limit %v: %+v", limit, part)
		}
	})
}

func wei(rao unit.Rao) *big.Int { return amount.ToWei(rao) }
