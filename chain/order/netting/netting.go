// Package netting is the arithmetic of limit orders: their fees and limits, and how a batch of buys and sells is matched at
// one price, so that only the difference goes to the pool (economy.md, section 12). It is pure.
package netting

import (
	"math/bits"

	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/unit"
)

// Billion is 1 in fee rates and slippages, which are parts of it.
const Billion = 1_000_000_000

// Fee is floor(rate * amount), rate in parts of Billion, at most 1.
func Fee(rate uint32, amount unit.Rao) unit.Rao {
	return unit.Rao(shareDown(uint64(amount), uint64(min(rate, Billion)), Billion))
}

// PriceDown is floor(price * 1e9), at most 2^64-1: the price in rao per alpha with which limits are compared.
func PriceDown(price fixed.U64F64) unit.Rao {
	return unit.Rao(price.MulFloorSat(fixed.U64F64FromUint64(Billion)).FloorUint64Sat())
}

// NoBuyLimit and NoSellLimit are the limits of orders without a bound on slippage, in rao per alpha.
const (
	NoBuyLimit  = ^unit.Rao(0)
	NoSellLimit = unit.Rao(0)
)

// BuyLimit is the highest price that a buy may bring the pool to: limit + floor(slippage * limit), at most 2^64-1.
func BuyLimit(limit unit.Rao, slippage uint32) unit.Rao {
	return unit.AddSat(limit, Fee(slippage, limit))
}

// SellLimit is the lowest price that a sale may bring the pool to: limit - floor(slippage * limit).
func SellLimit(limit unit.Rao, slippage uint32) unit.Rao {
	return unit.SubSat(limit, Fee(slippage, limit))
}

// shareDown is floor(total * part / whole) for part <= whole; 0 for an empty whole.
func shareDown(total, part, whole uint64) uint64 {
	if whole == 0 {
		return 0
	}
	hi, lo := bits.Mul64(total, min(part, whole))
	q, _ := bits.Div64(hi, lo, whole)
	return q
}

// Match is a batch matched at the spot price.
type Match struct {
	// Tao and Alpha are what buyers and sellers put in, all together.
	Tao   unit.Rao
	Alpha unit.Alpha
	// TaoToPool is what the pool is to buy alpha for, if the buys are worth more than the sells, or as much; otherwise it is
	// AlphaToPool that is to be sold. The other one is 0.
	TaoToPool   unit.Rao
	AlphaToPool unit.Alpha
}

// BuysMore reports whether it is for the buyers that the pool is asked.
func (m Match) BuysMore() bool { return m.AlphaToPool == 0 }

// Net matches what buyers put in with what sellers put in. Both sums must fit 64 bits, as they do for amounts that exist.
func Net(buys []unit.Rao, sells []unit.Alpha, price fixed.U64F64) Match {
	var m Match
	for _, v := range buys {
		m.Tao = unit.AddSat(m.Tao, v)
	}
	for _, v := range sells {
		m.Alpha = unit.AddSat(m.Alpha, v)
	}
	if value := m.value(price); m.Tao >= value {
		m.TaoToPool = m.Tao - value
	} else {
		matched := fixed.U64F64FromUint64(uint64(m.Tao)).SafeDivTrunc(price).FloorUint64Sat()
		m.AlphaToPool = unit.SubSat(m.Alpha, unit.Alpha(matched))
	}
	return m
}

// value is what the sellers' alpha is worth at the price, rounded down.
func (m Match) value(price fixed.U64F64) unit.Rao {
	return unit.Rao(price.MulFloorSat(fixed.U64F64FromUint64(uint64(m.Alpha))).FloorUint64Sat())
}

// ForBuyers is the alpha that all buyers get together, and ForSellers the TAO that all sellers get, before fees, when the
// pool gave so much for what it was asked for.
func (m Match) ForBuyers(fromPool unit.Alpha) unit.Alpha {
	return m.Alpha - m.AlphaToPool + fromPool
}

// ForSellers is the other side of ForBuyers.
func (m Match) ForSellers(fromPool unit.Rao) unit.Rao {
	return m.Tao - m.TaoToPool + fromPool
}

// Split gives each of those who put in parts its share of a total, rounded down, and what is left over.
func Split[Out, In ~uint64](total Out, parts []In) (shares []Out, dust Out) {
	var whole In
	for _, p := range parts {
		whole = unit.AddSat(whole, p)
	}
	shares, dust = make([]Out, len(parts)), total
	for i, p := range parts {
		shares[i] = Out(shareDown(uint64(total), uint64(p), uint64(whole)))
		dust -= shares[i]
	}
	return shares, dust
}
