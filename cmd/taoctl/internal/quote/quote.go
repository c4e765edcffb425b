// Package quote says what a trade with a subnet's pool would give, and where a
// bound on the price stops it. The mathematics is package amm's, which the chain
// runs too (amm.md, sections 5 and 10).
//
// Prices and limits are TAO per alpha; a limit is a whole number of rao for one alpha.
package quote

import (
	"math/big"

	"github.com/taochain/taochain/amm"
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/cmd/taoctl/internal/amount"
)

// Limit is a bound on the price, Trade a quote.
type (
	Limit = amm.Limit
	Trade = amm.Trade
)

// ErrBound occurs when a trade would pass the limit and may not be cut.
var ErrBound = amm.ErrBound

// At is the limit at a price in rao per alpha.
func At(price unit.Rao) Limit { return Limit{Rao: price, Set: true} }

// Price18 is a price with 18 decimals, rounded down.
func Price18(p fixed.U64F64) *big.Int { return amm.Price18(p) }

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

// Buy quotes TAO for alpha; see [amm.Pool.TradeBuy].
func Buy(pool amm.Pool, tao unit.Rao, limit Limit, partial bool) (Trade, error) {
	return pool.TradeBuy(tao, limit, partial)
}

// Sell quotes alpha for TAO; see [amm.Pool.TradeSell].
func Sell(pool amm.Pool, alpha unit.Alpha, limit Limit, partial bool) (Trade, error) {
	return pool.TradeSell(alpha, limit, partial)
}
