package amm

import (
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/unit"
)

// MaxBuyInput is the TAO, fee included, that can be paid in before the price passes the limit in rao per alpha. A stable
// pool takes anything at a limit of 1 TAO or more, else nothing. Errors are those of QuoteBuy (amm.md, section 10).
func (p Pool) MaxBuyInput(limit unit.Rao) (unit.Rao, error) {
	if p.Stable {
		return stableMaximum[unit.Rao](limit >= unit.TAO), nil
	}
	s, err := p.QuoteBuy(unit.MulSat(unit.Rao(MaxInputRatio), p.Tao), LimitPrice(limit), false)
	return unit.AddSat(s.In, s.Fee), err
}

// MaxSellInput is the alpha, fee included, that can be paid in before the price passes the limit in rao per alpha. A
// stable pool takes anything at a limit of 1 TAO or less, else nothing. Errors are those of QuoteSell (amm.md, section 10).
func (p Pool) MaxSellInput(limit unit.Rao) (unit.Alpha, error) {
	if p.Stable {
		return stableMaximum[unit.Alpha](limit <= unit.TAO), nil
	}
	s, err := p.QuoteSell(unit.MulSat(unit.Alpha(MaxInputRatio), p.Alpha), LimitPrice(limit), false)
	return unit.AddSat(s.In, s.Fee), err
}

// MaxMove is the origin alpha that can be moved before the ratio of the prices, origin to destination, passes the limit
// in parts of 1e9. Between two dynamic pools it is the specified approximation, which knows neither fees nor weights.
// Errors are those of MaxBuyInput and MaxSellInput (amm.md, section 10).
func MaxMove(origin, destination Pool, limit uint64) (unit.Alpha, error) {
	switch {
	case origin.Stable && destination.Stable:
		return stableMaximum[unit.Alpha](limit <= uint64(unit.TAO)), nil
	case origin.Stable:
		if limit == 0 {
			return ^unit.Alpha(0), nil
		}
		one := integer(uint64(unit.TAO))
		inverse := one.SafeDivTrunc(integer(limit)).MulFloorSat(one).FloorUint64Sat()
		in, err := destination.MaxBuyInput(unit.Rao(inverse))
		return unit.Alpha(in), err
	case destination.Stable:
		return origin.MaxSellInput(unit.Rao(limit))
	}
	return maxMoveDynamic(origin, destination, LimitPrice(unit.Rao(limit))), nil
}

func maxMoveDynamic(origin, destination Pool, limit fixed.U64F64) unit.Alpha {
	y1, x1 := integer(uint64(origin.Tao)), integer(uint64(origin.Alpha))
	y2, x2 := integer(uint64(destination.Tao)), integer(uint64(destination.Alpha))
	switch {
	case y1.IsZero() || x1.IsZero() || y2.IsZero() || x2.IsZero():
		return 0
	case limit.Cmp(origin.Price().SafeDivTrunc(destination.Price())) > 0:
		return 0
	case limit.IsZero():
		return ^unit.Alpha(0)
	}
	total := y1.AddSat(y2)
	grown := x2.MulFloorSat(y1.SafeDivTrunc(total)).SafeDivTrunc(limit)
	return unit.Alpha(grown.SubSat(x1.MulFloorSat(y2.SafeDivTrunc(total))).FloorUint64Sat())
}

// stableMaximum is everything or nothing.
func stableMaximum[T ~uint64](all bool) T {
	if all {
		return ^T(0)
	}
	return 0
}
