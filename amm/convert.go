package amm

import (
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/unit"
)

// Exponent is expo of amm.md, section 3: (reserve / (reserve+delta))^(num/den), at most 1, with 18 digits after the
// point. num and den are weights. It is 0 if the power does not fit.
func Exponent(reserve, delta, num, den uint64) fixed.U64F64 {
	e := exponentTo(reserve, unit.AddSat(reserve, delta), num, den)
	if one := fixed.OneU64F64(); e.Cmp(one) > 0 {
		return one
	}
	return e
}

// ExponentBelow is Exponent with delta taken from the reserve, and so without the cap at 1. It is 0 if nothing is left
// of the reserve, or if the power exceeds (2^64-1)/Acc.
func ExponentBelow(reserve, delta, num, den uint64) fixed.U64F64 {
	return exponentTo(reserve, unit.SubSat(reserve, delta), num, den)
}

func exponentTo(from, to, num, den uint64) fixed.U64F64 {
	e, _ := powScaled(uint256.NewInt(from), uint256.NewInt(to), num, den, precisionSwap)
	return scaledToFixed(e)
}

// scaledToFixed returns e/Acc.
func scaledToFixed(e uint64) fixed.U64F64 { return integer(e).SafeDivTrunc(integer(Acc)) }

// ConvertBuy is the alpha that TAO buys without fee, limit and checks (amm.md, section 4).
func (p Pool) ConvertBuy(tao unit.Rao) unit.Alpha { return unit.Alpha(p.convert(true, uint64(tao))) }

// ConvertSell is the TAO that alpha sells for without fee, limit and checks (amm.md, section 4).
func (p Pool) ConvertSell(alpha unit.Alpha) unit.Rao {
	return unit.Rao(p.convert(false, uint64(alpha)))
}

// convert works in units of the side paid in, and gives units of the other side.
func (p *Pool) convert(buy bool, in uint64) uint64 {
	if p.Stable {
		return in
	}
	reserveIn, reserveOut := p.reserves(buy)
	num, den := p.BaseWeight(), p.QuoteWeight
	if buy {
		num, den = den, num
	}
	rest := fixed.OneU64F64().SubSat(Exponent(reserveIn, in, num, den))
	return integer(reserveOut).MulFloorSat(rest).FloorUint64Sat()
}

// reserves returns the reserve of the side paid in and of the side paid out.
func (p *Pool) reserves(buy bool) (in, out uint64) {
	if buy {
		return uint64(p.Tao), uint64(p.Alpha)
	}
	return uint64(p.Alpha), uint64(p.Tao)
}

// PriceAfterBuy is the price once tao was paid in and the alpha of ConvertBuy paid out (amm.md, section 5, step 5).
func (p Pool) PriceAfterBuy(tao unit.Rao) fixed.U64F64 {
	return p.priceAfter(true, uint64(tao), p.convert(true, uint64(tao)))
}

// PriceAfterSell is the price once alpha was paid in and the TAO of ConvertSell paid out (amm.md, section 5, step 5).
func (p Pool) PriceAfterSell(alpha unit.Alpha) fixed.U64F64 {
	return p.priceAfter(false, uint64(alpha), p.convert(false, uint64(alpha)))
}

func (p *Pool) priceAfter(buy bool, in, out uint64) fixed.U64F64 {
	y, x := uint64(p.Tao), uint64(p.Alpha)
	if buy {
		return p.priceAt(unit.AddSat(y, in), unit.SubSat(x, out))
	}
	return p.priceAt(unit.SubSat(y, out), unit.AddSat(x, in))
}

// BuyInputBetween is the TAO, without fee, that moves the price from one value up to the other. It is 0 if the second
// is not above the first, and at most 17.446744 times the TAO reserve (amm.md, section 4).
func (p Pool) BuyInputBetween(from, to fixed.U64F64) unit.Rao {
	return unit.Rao(inputBetween(to, from, p.BaseWeight(), uint64(p.Tao)))
}

// SellInputBetween is the alpha, without fee, that moves the price from one value down to the other. It is 0 if the
// second is not below the first, and at most 17.446744 times the alpha reserve (amm.md, section 4).
func (p Pool) SellInputBetween(from, to fixed.U64F64) unit.Alpha {
	return unit.Alpha(inputBetween(from, to, p.QuoteWeight, uint64(p.Alpha)))
}

// inputBetween returns reserve * ((high/low)^(weight of the other side) - 1).
func inputBetween(high, low fixed.U64F64, weight, reserve uint64) uint64 {
	e, fits := powScaled(rawBits(high), rawBits(low), weight, Acc, precisionPrice)
	if !fits {
		e = ^uint64(0)
	}
	growth := scaledToFixed(e).SubSat(fixed.OneU64F64())
	return integer(reserve).MulFloorSat(growth).FloorUint64Sat()
}

func rawBits(v fixed.U64F64) *uint256.Int {
	hi, lo := v.Bits()
	return &uint256.Int{lo, hi}
}

// AlphaNeeded is the alpha to sell, without fee, for exactly that much TAO; 0 if the reserve does not hold more than
// that, or if the amount needed is out of range (amm.md, section 4).
func (p Pool) AlphaNeeded(tao unit.Rao) unit.Alpha {
	if p.Stable {
		return unit.Alpha(tao)
	}
	e := ExponentBelow(uint64(p.Tao), uint64(tao), p.QuoteWeight, p.BaseWeight())
	growth := e.SubSat(fixed.OneU64F64())
	return unit.Alpha(integer(uint64(p.Alpha)).MulFloorSat(growth).FloorUint64Sat())
}

// AlphaForTao is the alpha that the TAO is worth at the present price, without slippage and fee; 0 if the price is 0
// (get_alpha_amount_for_tao of amm.md, section 4).
func (p Pool) AlphaForTao(tao unit.Rao) unit.Alpha {
	return unit.Alpha(integer(uint64(tao)).SafeDivTrunc(p.Price()).FloorUint64Sat())
}

// Fee is the part of a swap's input, in the input's units, that is taken as fee (amm.md, section 5, step 1).
func (p Pool) Fee(amount uint64, dropFees bool) uint64 {
	if dropFees || p.Stable {
		return 0
	}
	return feeOf(amount, p.FeeRate, feeDenominator)
}

// feeOnTop is the fee to add to a net input so that it is the pool's share of the sum.
func (p *Pool) feeOnTop(net uint64, dropFees bool) uint64 {
	if dropFees || p.Stable {
		return 0
	}
	return feeOf(net, p.FeeRate, feeDenominator-uint64(p.FeeRate))
}

func feeOf(amount uint64, rate unit.U16Fraction, denominator uint64) uint64 {
	return integer(amount).MulFloorSat(integer(uint64(rate)).SafeDivTrunc(integer(denominator))).FloorUint64Sat()
}
