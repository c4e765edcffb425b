package precompiles

import (
	"math/big"

	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/pool"
)

// tradeQuote is the result of the quotes; the field names follow the ABI.
type tradeQuote struct {
	Paid, AmountOut, Fee                 *big.Int
	PriceBefore, PriceAfter, PriceImpact *big.Int
}

// quoteMethods tell what a trade would do, by the code that executes trades (amm.md, sections 5 and 10).
func quoteMethods() []*method {
	return []*method{
		view("quoteBuy(uint16,uint256)", quoted(func(c *call, p pool.Pool) (pool.Quote, error) { return p.QuoteBuy(c.Rao(), nil) })),
		view("quoteSell(uint16,uint256)", quoted(func(c *call, p pool.Pool) (pool.Quote, error) { return p.QuoteSell(c.Alpha(), nil) })),
		view("quoteBuyLimit(uint16,uint256,uint256)", quoted(func(c *call, p pool.Pool) (pool.Quote, error) {
			amount, limit := c.Rao(), c.Rao()
			return p.QuoteBuy(amount, &limit)
		})),
		view("quoteSellLimit(uint16,uint256,uint256)", quoted(func(c *call, p pool.Pool) (pool.Quote, error) {
			amount, limit := c.Alpha(), c.Rao()
			return p.QuoteSell(amount, &limit)
		})),
	}
}

func quoted(trade func(c *call, p pool.Pool) (pool.Quote, error)) func(*call) ([]any, error) {
	return func(c *call) ([]any, error) {
		s, err := c.Subnets.Get(c.Uint16())
		if err != nil {
			return nil, err
		}
		q, err := trade(c, c.Pools.At(s.Netuid))
		if err != nil {
			return nil, err
		}
		return []any{tradeQuote{
			bigUint(q.Paid), bigUint(q.Out), bigUint(q.Fee), price18(q.Before), price18(q.After), impact(q.Before, q.After),
		}}, nil
	}
}

// big18 is 1 with 18 decimals.
var big18 = big.NewInt(1_000_000_000_000_000_000)

// price18 is a price with 18 decimals, rounded down.
func price18(p fixed.U64F64) *big.Int {
	v := bits(p)
	return v.Rsh(v.Mul(v, big18), 64)
}

// impact is the change of a price as a part of it with 18 decimals, rounded down; 0 for a price of 0.
func impact(before, after fixed.U64F64) *big.Int {
	if before.IsZero() {
		return new(big.Int)
	}
	b := bits(before)
	change := bits(after)
	change.Abs(change.Sub(change, b))
	return change.Quo(change.Mul(change, big18), b)
}

func bits(p fixed.U64F64) *big.Int {
	hi, lo := p.Bits()
	v := new(big.Int).SetUint64(hi)
	return v.Or(v.Lsh(v, 64), new(big.Int).SetUint64(lo))
}
