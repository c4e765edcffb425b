package quote

import (
	"errors"
	"math/big"

	"github.com/taochain/taochain/amm"
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/cmd/taoctl/internal/amount"
)

// Transition is a quote for stake that goes from one subnet to another. All amounts have 9 decimals.
type Transition struct {
	// Asked is the alpha that was asked for, Paid what the limit leaves of it.
	Asked, Paid uint64
	// Tao is what the sale brings, Out the alpha bought with it; 0 if it is too little to buy with and stays TAO.
	Tao, Out uint64
	// FeeAlpha is the origin's fee, FeeTao the destination's; one of them is 0.
	FeeAlpha, FeeTao uint64
	// Most is the largest amount that the limit allows; 2^64-1 without a limit.
	Most uint64
	// RatioBefore and RatioAfter are the price of the origin in that of the destination, with 18 decimals, rounded down.
	RatioBefore, RatioAfter *big.Int
}

// ratio is the price of the origin in that of the destination; 0 if the latter has none.
func ratio(origin, destination amm.Pool) fixed.U64F64 {
	return origin.Price().SafeDivTrunc(destination.Price())
}

// RatioLimit is the present ratio of the prices, origin to destination, lowered by the share and rounded up, in parts of 1e9.
func RatioLimit(origin, destination amm.Pool, share amount.Percent) Limit {
	scaled := bits(ratio(origin, destination))
	scaled.Mul(scaled, new(big.Int).SetUint64(uint64(amount.Whole)-uint64(min(share, amount.Whole))))
	ceiling := new(big.Int).Lsh(big.NewInt(1), 64)
	scaled.Add(scaled, ceiling.Sub(ceiling, big.NewInt(1)))
	return At(saturate(scaled.Rsh(scaled, 64)))
}

// Move quotes stake that goes from one pool to another (economy.md 7.4). The limit is a ratio of the prices in parts of
// 1e9. The chain's own limit between two traded subnets knows neither fees nor weights, so the ratio that the trade
// leaves is compared with the limit too. ErrBound as for Buy.
func Move(origin, destination amm.Pool, alpha unit.Alpha, limit Limit, partial bool) (Transition, error) {
	before := Price18(ratio(origin, destination))
	t := Transition{Asked: uint64(alpha), Paid: uint64(alpha), Most: ^uint64(0), RatioBefore: before, RatioAfter: before}
	if limit.Set {
		most, err := amm.MaxMove(origin, destination, uint64(limit.Rao))
		if errors.Is(err, amm.ErrPriceLimitExceeded) {
			most, err = 0, nil
		}
		if err != nil {
			return t, err
		}
		t.Most = mostWithin(origin, destination, uint64(min(most, alpha)), limit)
		if t.Most == uint64(alpha) && most > alpha {
			t.Most = uint64(most)
		}
	}
	bound := t.Most == 0 || !partial && t.Asked > t.Most
	if !bound {
		t.Paid = min(t.Asked, t.Most)
	}
	err := t.run(origin, destination)
	if bound {
		return t, ErrBound
	}
	return t, err
}

// run fills in what Paid brings.
func (t *Transition) run(origin, destination amm.Pool) error {
	fromStable := origin.Stable
	sold, err := origin.Sell(unit.Alpha(t.Paid), amm.LimitPrice(amm.MinPrice), fromStable)
	if err != nil {
		return err
	}
	t.Tao, t.FeeAlpha = uint64(sold.Out), uint64(sold.Fee)
	if sold.Out >= params.DefaultMinStake {
		bought, err := destination.Buy(sold.Out, amm.LimitPrice(amm.MaxPrice), !fromStable)
		if err != nil {
			return err
		}
		t.Out, t.FeeTao = uint64(bought.Out), uint64(bought.Fee)
	}
	t.RatioAfter = Price18(ratio(origin, destination))
	return nil
}

// mostWithin is the largest amount up to most that leaves the ratio of the prices at the limit or above.
func mostWithin(origin, destination amm.Pool, most uint64, limit Limit) uint64 {
	floor := Price18(amm.LimitPrice(limit.Rao))
	fits := func(alpha uint64) bool {
		t := Transition{Paid: alpha}
		return t.run(origin, destination) != nil || t.RatioAfter.Cmp(floor) >= 0
	}
	if fits(most) {
		return most // also what the pool refuses: the chain says why
	}
	low, high := uint64(0), most
	for high-low > 1 {
		if middle := low + (high-low)/2; fits(middle) {
			low = middle
		} else {
			high = middle
		}
	}
	return low
}
