package pool

import (
	"github.com/taochain/taochain/amm"
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/unit"
)

// Quote is what a trade would do. Paid and Fee are of the side paid in, Out of the other; the fee is a part of Paid.
type Quote struct {
	Paid, Out, Fee uint64
	// Before and After are the spot price, in TAO per alpha. The alpha fee of a sale is sold after it.
	Before, After fixed.U64F64
}

// QuoteBuy is Buy on a copy, of as much as a limit price in rao per alpha allows; nil is no limit. Errors are those of Buy.
func (p Pool) QuoteBuy(amount unit.Rao, limit *unit.Rao) (Quote, error) {
	v, bound := p.Load(), unit.Rao(amm.MaxPrice)
	if limit != nil {
		most, err := p.MaxBuy(*limit)
		if err != nil {
			return Quote{}, err
		}
		amount, bound = min(amount, most), *limit
	}
	before := v.Price()
	r, err := v.Buy(amount, amm.LimitPrice(bound), false)
	if err != nil {
		return Quote{}, p.fault(err, uint64(amount))
	}
	// Where a limit binds, input and fee are rounded each on its own and may exceed the amount by one.
	return Quote{uint64(amount), uint64(r.Out), uint64(min(r.Fee, unit.SubSat(amount, r.In))), before, v.Price()}, nil
}

// QuoteSell is Sell on a copy, of as much as a limit price in rao per alpha allows; nil is no limit. Errors are those of Sell.
func (p Pool) QuoteSell(amount unit.Alpha, limit *unit.Rao) (Quote, error) {
	v, bound := p.Load(), unit.Rao(amm.MinPrice)
	if limit != nil {
		most, err := p.MaxSell(*limit)
		if err != nil {
			return Quote{}, err
		}
		amount, bound = min(amount, most), *limit
	}
	before := v.Price()
	r, err := v.Sell(amount, amm.LimitPrice(bound), false)
	if err != nil {
		return Quote{}, p.fault(err, uint64(amount))
	}
	fee := min(r.Fee, unit.SubSat(amount, r.In)) // as in QuoteBuy; alpha that is not used goes back
	return Quote{uint64(r.In + fee), uint64(r.Out), uint64(fee), before, v.Price()}, nil
}
