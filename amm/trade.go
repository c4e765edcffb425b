package amm

import (
	"errors"
	"math/big"

	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/unit"
)

// Limit is a bound on the price of a trade, in rao per alpha; the zero value is none.
type Limit struct {
	Rao unit.Rao
	Set bool
}

// ErrBound occurs when a trade would pass the limit and may not be cut.
var ErrBound = errors.New("the trade would move the price beyond the limit")

// Trade is what a trade with a limit gives (amm.md, sections 5 and 10). In and Fee are of the side paid in, Out of the
// other, all with 9 decimals.
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
	hi, lo := p.Bits()
	scaled := new(big.Int).SetUint64(hi)
	scaled.Lsh(scaled, 64).Or(scaled, new(big.Int).SetUint64(lo))
	scaled.Mul(scaled, big.NewInt(1_000_000_000_000_000_000))
	return scaled.Rsh(scaled, 64)
}

// TradeBuy quotes TAO for alpha. ErrBound if the price would pass the limit and partial
// is false, or if the limit allows nothing; the other errors are those of Buy.
// The Trade tells Most and the prices with ErrBound too.
func (p Pool) TradeBuy(tao unit.Rao, limit Limit, partial bool) (Trade, error) {
	most, bound := ^unit.Rao(0), unit.Rao(MaxPrice)
	var err error
	if limit.Set {
		bound = limit.Rao
		most, err = p.MaxBuyInput(limit.Rao)
	}
	return p.trade(uint64(tao), uint64(most), partial, err, func(after *Pool, amount uint64, limited bool) (out, fee uint64, err error) {
		at := bound
		if !limited {
			at = MaxPrice
		}
		r, err := after.Buy(unit.Rao(amount), LimitPrice(at), false)
		return uint64(r.Out), uint64(r.Fee), err
	})
}

// TradeSell quotes alpha for TAO; see TradeBuy.
func (p Pool) TradeSell(alpha unit.Alpha, limit Limit, partial bool) (Trade, error) {
	most, bound := ^unit.Alpha(0), unit.Rao(MinPrice)
	var err error
	if limit.Set {
		bound = limit.Rao
		most, err = p.MaxSellInput(limit.Rao)
	}
	return p.trade(uint64(alpha), uint64(most), partial, err, func(after *Pool, amount uint64, limited bool) (out, fee uint64, err error) {
		at := bound
		if !limited {
			at = MinPrice
		}
		r, err := after.Sell(unit.Alpha(amount), LimitPrice(at), false)
		return uint64(r.Out), uint64(r.Fee), err
	})
}

// trade executes on a copy of the pool. mostErr is why the largest amount is not known.
func (p Pool) trade(asked, most uint64, partial bool, mostErr error, execute func(after *Pool, amount uint64, limited bool) (out, fee uint64, err error)) (Trade, error) {
	before := Price18(p.Price())
	t := Trade{Asked: asked, Paid: asked, Most: most, PriceBefore: before, PriceAfter: before}
	switch {
	case errors.Is(mostErr, ErrPriceLimitExceeded):
		t.Most = 0
	case mostErr != nil:
		return t, mostErr
	}
	bound := t.Most == 0 || !partial && asked > t.Most
	t.Paid = min(asked, t.Most)
	if bound {
		t.Paid = asked
	}
	after := p
	out, fee, err := execute(&after, t.Paid, !bound)
	if err == nil {
		t.Out, t.Fee, t.PriceAfter = out, fee, Price18(after.Price())
	}
	if bound {
		return t, ErrBound
	}
	return t, err
}
