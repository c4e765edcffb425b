// Package quote says what a trade with a subnet's pool would give, and where a
// bound on the price stops it. The mathematics is package amm's, which the chain
// runs too (amm.md, sections 5 and 10).
//
// Prices and limits are TAO per alpha; a limit is a whole number of rao for one alpha.
package quote

import (
	"errors"
	"math/big"

	"github.com/taochain/taochain/amm"
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/cmd/taoctl/internal/amount"
)

// Limit is a bound on the price; the zero value is none.
type Limit struct {
	Rao unit.Rao
	Set bool
}

// At is the limit at a price in rao per alpha.
func At(price unit.Rao) Limit { return Limit{price, true} }

// ErrBound occurs when a trade would pass the limit and may not be cut.
var ErrBound = errors.New("the trade would move the price beyond the limit")

// Trade is a quote. In and Fee are of the side paid in, Out of the other, all with 9 decimals.
type Trade struct {
	// Asked is the amount that was asked for, Paid what the limit leaves of it, the fee included.
	Asked, Paid uint64
	Out, Fee    uint64
	// Most is the largest amount, fee included, that the limit allows; 2^64-1 without a limit.
	Most uint64
	// PriceBefore and PriceAfter have 18 decimals, rounded down.
	PriceBefore, PriceAfter *big.Int
}

// Price18 is a price with 18 decimals, rounded down.
func Price18(p fixed.U64F64) *big.Int {
	scaled := bits(p)
	scaled.Mul(scaled, big.NewInt(1_000_000_000_000_000_000))
	return scaled.Rsh(scaled, 64)
}

func bits(p fixed.U64F64) *big.Int {
	hi, lo := p.Bits()
	out := new(big.Int).SetUint64(hi)
	return out.Lsh(out, 64).Or(out, new(big.Int).SetUint64(lo))
}

// BuyLimit is the present price raised by the share, rounded down: never more than the buyer allows.
func BuyLimit(pool amm.Pool, share amount.Percent) Limit {
	scaled := scale(pool, uint64(amount.Whole)+uint64(share))
	return At(saturate(scaled.Rsh(scaled, 64)))
}

// SellLimit is the present price lowered by the share, rounded up: never less than the seller allows.
func SellLimit(pool amm.Pool, share amount.Percent) Limit {
	scaled := scale(pool, uint64(amount.Whole)-uint64(min(share, amount.Whole)))
	ceiling := new(big.Int).Lsh(big.NewInt(1), 64)
	scaled.Add(scaled, ceiling.Sub(ceiling, big.NewInt(1)))
	return At(saturate(scaled.Rsh(scaled, 64)))
}

// scale is price * 2^64 * factor, in rao per alpha where the factor is in parts of 1e9.
func scale(pool amm.Pool, factor uint64) *big.Int {
	scaled := bits(pool.Price())
	return scaled.Mul(scaled, new(big.Int).SetUint64(factor))
}

func saturate(v *big.Int) unit.Rao {
	if !v.IsUint64() {
		return ^unit.Rao(0)
	}
	return unit.Rao(v.Uint64())
}

// Buy quotes TAO for alpha. ErrBound if the price would pass the limit and partial
// is false, or if the limit allows nothing; the other errors are those of amm.
// The Trade tells Most and the prices with ErrBound too.
func Buy(pool amm.Pool, tao unit.Rao, limit Limit, partial bool) (Trade, error) {
	most, bound := ^unit.Rao(0), unit.Rao(amm.MaxPrice)
	var err error
	if limit.Set {
		bound = limit.Rao
		most, err = pool.MaxBuyInput(limit.Rao)
	}
	return run(pool, uint64(tao), uint64(most), partial, err, func(p *amm.Pool, amount uint64, limited bool) (out, fee uint64, err error) {
		at := bound
		if !limited {
			at = amm.MaxPrice
		}
		r, err := p.Buy(unit.Rao(amount), amm.LimitPrice(at), false)
		return uint64(r.Out), uint64(r.Fee), err
	})
}

// Sell quotes alpha for TAO; see Buy.
func Sell(pool amm.Pool, alpha unit.Alpha, limit Limit, partial bool) (Trade, error) {
	most, bound := ^unit.Alpha(0), unit.Rao(amm.MinPrice)
	var err error
	if limit.Set {
		bound = limit.Rao
		most, err = pool.MaxSellInput(limit.Rao)
	}
	return run(pool, uint64(alpha), uint64(most), partial, err, func(p *amm.Pool, amount uint64, limited bool) (out, fee uint64, err error) {
		at := bound
		if !limited {
			at = amm.MinPrice
		}
		r, err := p.Sell(unit.Alpha(amount), amm.LimitPrice(at), false)
		return uint64(r.Out), uint64(r.Fee), err
	})
}

// run trades on copies of the pool. mostErr is why the largest amount is not known.
func run(pool amm.Pool, asked, most uint64, partial bool, mostErr error, trade func(p *amm.Pool, amount uint64, limited bool) (out, fee uint64, err error)) (Trade, error) {
	before := Price18(pool.Price())
	t := Trade{Asked: asked, Paid: asked, Most: most, PriceBefore: before, PriceAfter: before}
	switch {
	case errors.Is(mostErr, amm.ErrPriceLimitExceeded):
		t.Most = 0
	case mostErr != nil:
		return t, mostErr
	}
	bound := t.Most == 0 || !partial && asked > t.Most
	t.Paid = min(asked, t.Most)
	if bound {
		t.Paid = asked
	}
	after := pool
	out, fee, err := trade(&after, t.Paid, !bound)
	if err == nil {
		t.Out, t.Fee, t.PriceAfter = out, fee, Price18(after.Price())
	}
	if bound {
		return t, ErrBound
	}
	return t, err
}
