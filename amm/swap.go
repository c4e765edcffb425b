package amm

import (
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/unit"
)

// BuyResult is what a swap of TAO for alpha pays.
type BuyResult struct {
	// In is what the pool takes, without the fee.
	In unit.Rao
	// Out is what the pool pays.
	Out unit.Alpha
	// Fee is taken besides In.
	Fee unit.Rao
	// FeeToAuthor is the part of Fee that is the block author's: all, or nothing if In is 0.
	FeeToAuthor unit.Rao
	// HitLimit tells that the price limit cut the swap: In+Fee may then differ from the amount asked for.
	HitLimit bool
}

// SellResult is what a swap of alpha for TAO pays.
type SellResult struct {
	// In is what the pool takes, without the fee.
	In unit.Alpha
	// Out is what the pool pays.
	Out unit.Rao
	// Fee is taken besides In.
	Fee unit.Alpha
	// FeeToAuthor is the part of Fee that is the block author's: all, or nothing if In is 0.
	FeeToAuthor unit.Alpha
	// HitLimit tells that the price limit cut the swap: In+Fee may then differ from the amount asked for.
	HitLimit bool
}

// QuoteBuy computes a swap of TAO, fee included, for alpha at prices below the limit, in TAO per alpha. Nothing changes.
// Errors: ErrSwapInputTooLarge, ErrReservesTooLow, ErrPriceLimitExceeded (amm.md, section 5).
func (p Pool) QuoteBuy(tao unit.Rao, limit fixed.U64F64, dropFees bool) (BuyResult, error) {
	s, err := p.swap(true, uint64(tao), limit, dropFees)
	return s.buyResult(), err
}

// QuoteSell computes a swap of alpha, fee included, for TAO at prices above the limit, in TAO per alpha. Nothing changes.
// Errors: ErrSwapInputTooLarge, ErrReservesTooLow, ErrPriceLimitExceeded (amm.md, section 5).
func (p Pool) QuoteSell(alpha unit.Alpha, limit fixed.U64F64, dropFees bool) (SellResult, error) {
	s, err := p.swap(false, uint64(alpha), limit, dropFees)
	return s.sellResult(), err
}

// Buy executes QuoteBuy: it moves In and Out through the reserves and settles the weights of a pool that is not
// initialised. Errors are those of QuoteBuy and ErrInsufficientLiquidity; the pool then stays as it is.
func (p *Pool) Buy(tao unit.Rao, limit fixed.U64F64, dropFees bool) (BuyResult, error) {
	s, err := p.execute(true, uint64(tao), limit, dropFees)
	return s.buyResult(), err
}

// Sell executes QuoteSell: it moves In and Out through the reserves and settles the weights of a pool that is not
// initialised. Errors are those of QuoteSell and ErrInsufficientLiquidity; the pool then stays as it is.
func (p *Pool) Sell(alpha unit.Alpha, limit fixed.U64F64, dropFees bool) (SellResult, error) {
	s, err := p.execute(false, uint64(alpha), limit, dropFees)
	return s.sellResult(), err
}

// SimBuy is sim_swap of amm.md, section 5: QuoteBuy with fees up to MaxPrice.
// For a stable pool, whether the subnet exists is for the caller to know.
func (p Pool) SimBuy(tao unit.Rao) (BuyResult, error) {
	return p.QuoteBuy(tao, LimitPrice(MaxPrice), false)
}

// SimSell is sim_swap of amm.md, section 5: QuoteSell with fees down to MinPrice.
// For a stable pool, whether the subnet exists is for the caller to know.
func (p Pool) SimSell(alpha unit.Alpha) (SellResult, error) {
	return p.QuoteSell(alpha, LimitPrice(MinPrice), false)
}

// swapped is a result in the units of each side: in, fee and feeToAuthor of the side paid in, out of the other.
type swapped struct {
	in, out, fee, feeToAuthor uint64
	hitLimit                  bool
}

func (s swapped) buyResult() BuyResult {
	return BuyResult{
		In: unit.Rao(s.in), Out: unit.Alpha(s.out),
		Fee: unit.Rao(s.fee), FeeToAuthor: unit.Rao(s.feeToAuthor), HitLimit: s.hitLimit,
	}
}

func (s swapped) sellResult() SellResult {
	return SellResult{
		In: unit.Alpha(s.in), Out: unit.Rao(s.out),
		Fee: unit.Alpha(s.fee), FeeToAuthor: unit.Alpha(s.feeToAuthor), HitLimit: s.hitLimit,
	}
}

// swap runs steps 1 to 8 of amm.md, section 5. It settles the weights of p, which must be the caller's own copy, and
// leaves the reserves.
func (p *Pool) swap(buy bool, amount uint64, limit fixed.U64F64, dropFees bool) (swapped, error) {
	if p.Stable {
		return swapped{in: amount, out: amount}, nil
	}
	reserveIn, reserveOut := p.reserves(buy)
	fee := p.Fee(amount, dropFees)
	net := unit.SubSat(amount, fee)
	if net > unit.MulSat(MaxInputRatio, reserveIn) {
		return swapped{}, ErrSwapInputTooLarge
	}
	if reserveOut < p.MinimumReserve {
		return swapped{}, ErrReservesTooLow
	}
	p.Init()
	price := p.Price()
	if !beyond(buy, limit, price) {
		return swapped{}, ErrPriceLimitExceeded
	}
	s := swapped{in: net, out: p.convert(buy, net), fee: fee}
	if target := p.priceAfter(buy, net, s.out); beyond(buy, target, limit) {
		s = p.swapToLimit(buy, price, limit, dropFees)
	}
	if s.in == 0 {
		s.out = 0 // also where an empty reserve would make the conversion of nothing pay everything
		return s, nil
	}
	if s.out == 0 {
		return swapped{}, ErrReservesTooLow
	}
	s.feeToAuthor = s.fee
	return s, nil
}

// swapToLimit is the swap that moves the price to the limit (step 6).
func (p *Pool) swapToLimit(buy bool, price, limit fixed.U64F64, dropFees bool) swapped {
	var in uint64
	if buy {
		in = uint64(p.BuyInputBetween(price, limit))
	} else {
		in = uint64(p.SellInputBetween(price, limit))
	}
	return swapped{in: in, out: p.convert(buy, in), fee: p.feeOnTop(in, dropFees), hitLimit: true}
}

// beyond reports whether a is past b in the direction in which the swap moves the price.
func beyond(buy bool, a, b fixed.U64F64) bool {
	if buy {
		return a.Cmp(b) > 0
	}
	return a.Cmp(b) < 0
}

// execute runs all steps of amm.md, section 5, and moves the reserves as section 6 says.
func (p *Pool) execute(buy bool, amount uint64, limit fixed.U64F64, dropFees bool) (swapped, error) {
	next := *p
	s, err := next.swap(buy, amount, limit, dropFees)
	if err != nil {
		return s, err
	}
	// The conversion pays a part of the reserve, so this guards against a mistake in it.
	if _, reserveOut := p.reserves(buy); s.out > reserveOut && !p.Stable {
		return swapped{}, ErrInsufficientLiquidity
	}
	if buy {
		next.Alpha = unit.SubSat(next.Alpha, unit.Alpha(s.out))
		next.Tao = unit.AddSat(next.Tao, unit.Rao(s.in))
	} else {
		next.Alpha = unit.AddSat(next.Alpha, unit.Alpha(s.in))
		next.Tao = unit.SubSat(next.Tao, unit.Rao(s.out))
	}
	*p = next
	return s, nil
}
