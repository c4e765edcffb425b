package amm

import (
	"errors"

	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/unit"
)

// Constants of every pool (amm.md, section 1).
const (
	// Acc is the weight 1: weights are counted in parts of it.
	Acc uint64 = 1_000_000_000_000_000_000
	// DefaultWeight is the quote weight of a pool that was never re-weighted.
	DefaultWeight = Acc / 2
	// MinWeight is the smallest weight of either side.
	MinWeight = Acc / 100
	// MinimumReserve is the least reserve that must be there on the side that is paid out, in that side's units.
	MinimumReserve uint64 = 1_000_000
	// MaxInputRatio bounds a swap's input, after the fee, to that many times the reserve of its side.
	MaxInputRatio uint64 = 1_000
	// MinPrice is the limit of a sell without a limit, in rao per alpha.
	MinPrice unit.Rao = 1_000
	// MaxPrice is the limit of a buy without a limit, in rao per alpha.
	MaxPrice unit.Rao = 1_000_000_000_000_000
	// DefaultFeeRate is the fee of a pool whose fee was never set, about 0.05 %.
	DefaultFeeRate unit.U16Fraction = 33
	// MaxFeeRate is the largest fee that can be set, about 15.26 %.
	MaxFeeRate unit.U16Fraction = 10_000
)

// feeDenominator is the fee rate 1.
const feeDenominator = 65535

// These occur when a pool refuses a swap (amm.md, section 5).
var (
	// ErrSwapInputTooLarge occurs when the input after the fee exceeds MaxInputRatio times the reserve of its side.
	ErrSwapInputTooLarge = errors.New("swap input too large")
	// ErrReservesTooLow occurs when the side to be paid out is below the minimum reserve, or pays nothing.
	ErrReservesTooLow = errors.New("reserves too low")
	// ErrPriceLimitExceeded occurs when the price is at the limit or beyond it before the swap.
	ErrPriceLimitExceeded = errors.New("price limit exceeded")
	// ErrInsufficientLiquidity occurs when a swap would pay out more than the reserve.
	ErrInsufficientLiquidity = errors.New("insufficient liquidity")
)

// These occur when a pool cannot be set up as asked (amm.md, sections 8 and 9).
var (
	// ErrReservesOutOfBalance occurs when a price would need a weight outside the valid range.
	ErrReservesOutOfBalance = errors.New("reserves out of balance")
	// ErrFeeRateTooHigh occurs when a fee rate exceeds MaxFeeRate.
	ErrFeeRateTooHigh = errors.New("fee rate too high")
)

// Pool is the state of one subnet's pool. NewPool gives the values of a pool on which nothing was set.
type Pool struct {
	// Tao is the quote reserve y.
	Tao unit.Rao
	// Alpha is the base reserve x.
	Alpha unit.Alpha
	// QuoteWeight is the weight of TAO in parts of Acc; the weight of alpha is the rest. Valid: MinWeight to Acc-MinWeight.
	QuoteWeight uint64
	// Initialized tells that the weight was settled, by the first swap or by InitPrice.
	Initialized bool
	// FeeRate is the share of a swap's input that is taken as fee.
	FeeRate unit.U16Fraction
	// Stable marks a pool that exchanges 1:1 without fee or limit.
	Stable bool
	// MinimumReserve is the least reserve of the side that is paid out.
	MinimumReserve uint64
}

// NewPool returns a dynamic pool with the reserves and otherwise what storage says where nothing is stored.
func NewPool(tao unit.Rao, alpha unit.Alpha) Pool {
	return Pool{
		Tao:            tao,
		Alpha:          alpha,
		QuoteWeight:    DefaultWeight,
		FeeRate:        DefaultFeeRate,
		MinimumReserve: MinimumReserve,
	}
}

// BaseWeight is the weight of alpha in parts of Acc.
func (p Pool) BaseWeight() uint64 { return unit.SubSat(Acc, p.QuoteWeight) }

// WeightIsValid reports whether both sides weigh at least MinWeight with the quote weight, in parts of Acc (amm.md, section 1).
func WeightIsValid(quoteWeight uint64) bool {
	return quoteWeight >= MinWeight && quoteWeight <= Acc-MinWeight
}

// FeeRateIsValid reports whether the rate may be set (amm.md, section 1).
func FeeRateIsValid(rate unit.U16Fraction) bool { return rate <= MaxFeeRate }

// SetFeeRate sets the share of a swap's input that is taken as fee; ErrFeeRateTooHigh above MaxFeeRate.
func (p *Pool) SetFeeRate(rate unit.U16Fraction) error {
	if !FeeRateIsValid(rate) {
		return ErrFeeRateTooHigh
	}
	p.FeeRate = rate
	return nil
}

// Price is TAO per alpha: 1 for a stable pool, 0 without alpha (amm.md, section 2).
func (p Pool) Price() fixed.U64F64 { return p.priceAt(uint64(p.Tao), uint64(p.Alpha)) }

// priceAt is the price with other reserves y and x and the pool's weights.
func (p *Pool) priceAt(y, x uint64) fixed.U64F64 {
	if p.Stable {
		return fixed.OneU64F64()
	}
	weights := integer(p.BaseWeight()).SafeDivTrunc(integer(p.QuoteWeight))
	return weights.MulFloorSat(integer(y).SafeDivTrunc(integer(x)))
}

// LimitPrice converts a limit in rao per alpha to TAO per alpha (amm.md, section 2).
func LimitPrice(rao unit.Rao) fixed.U64F64 {
	return integer(uint64(rao)).SafeDivTrunc(integer(uint64(unit.TAO)))
}

// Init settles equal weights; a pool that is initialised stays as it is (amm.md, section 8).
func (p *Pool) Init() {
	if !p.Initialized {
		p.QuoteWeight, p.Initialized = DefaultWeight, true
	}
}

// InitPrice settles the weights that give the price, in TAO per alpha, with the present reserves. A pool that is
// initialised stays as it is. ErrReservesOutOfBalance if no valid weight does (amm.md, section 8).
func (p *Pool) InitPrice(price fixed.U64F64) error {
	if p.Initialized {
		return nil
	}
	whole, fraction := price.Bits()
	var sum uint256.Int
	sum.Mul(uint256.NewInt(whole), uint256.NewInt(uint64(p.Alpha)))
	low := integer(uint64(p.Alpha)).MulFloorSat(fixed.U64F64FromBits(0, fraction)).FloorUint64Sat()
	sum.AddUint64(&sum, low)
	sum.AddUint64(&sum, uint64(p.Tao))
	if sum.IsZero() {
		return ErrReservesOutOfBalance
	}
	capU128(&sum)
	weight := ratioWeight(uint256.NewInt(uint64(p.Tao)), &sum)
	if !WeightIsValid(weight) {
		return ErrReservesOutOfBalance
	}
	p.QuoteWeight, p.Initialized = weight, true
	return nil
}

// Clear empties the pool at its subnet's dissolution and returns what it held. Weight, fee rate and initialised flag go
// back to their defaults (amm.md, section 8).
func (p *Pool) Clear() (unit.Rao, unit.Alpha) {
	tao, alpha := p.Tao, p.Alpha
	cleared := NewPool(0, 0)
	cleared.Stable, cleared.MinimumReserve = p.Stable, p.MinimumReserve
	*p = cleared
	return tao, alpha
}

// integer converts a whole number exactly.
func integer(v uint64) fixed.U64F64 { return fixed.U64F64FromUint64(v) }
