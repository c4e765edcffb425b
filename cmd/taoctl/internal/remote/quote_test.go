package remote_test

import (
	"math/big"
	"testing"

	"github.com/taochain/taochain/amm"
	"github.com/taochain/taochain/bindings/alpha"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/cmd/taoctl/internal/quote"
	"github.com/taochain/taochain/cmd/taoctl/internal/remote"
)

// TestQuotesOfTheChain: what taoctl computes from the state of a pool is what the chain's own quotes say.
func TestQuotesOfTheChain(t *testing.T) {
	client := startChain(t, true)
	from, _ := account(1)
	if _, _, err := send(t, client, 1, create(from)); err != nil {
		t.Fatal(err)
	}
	if _, _, err := send(t, client, 1, remote.Call{To: params.SubnetAddress, Data: remote.Subnet().PackStartCall(1)}); err != nil {
		t.Fatal(err)
	}
	view := head(t, client)
	var pool amm.Pool
	if err := view.State(t.Context(), func(s *state.State) { pool = s.Pools.At(1).Load() }); err != nil {
		t.Fatal(err)
	}
	b := remote.Alpha()
	price := new(big.Int).Quo(quote.Price18(pool.Price()), big.NewInt(1e9)).Uint64()
	for _, amount := range []uint64{7, 123_456_789, 50 * uint64(unit.TAO), 900 * uint64(unit.TAO)} {
		for _, part := range []uint64{0, 1, 30, 400} { // of a thousand, between the price and the limit; 0 is no limit
			high, low := unit.Rao(price+price*part/1000), unit.Rao(price-price*part/1000)
			value, up, down := new(big.Int).SetUint64(amount), new(big.Int).SetUint64(uint64(high)), new(big.Int).SetUint64(uint64(low))
			buyCall, sellCall, bought, sold := b.PackQuoteBuyLimit(1, value, up), b.PackQuoteSellLimit(1, value, down), quote.At(high), quote.At(low)
			if part == 0 {
				buyCall, sellCall, bought, sold = b.PackQuoteBuy(1, value), b.PackQuoteSell(1, value), quote.Limit{}, quote.Limit{}
			}
			compare := func(data []byte, trade quote.Trade, err error) {
				t.Helper()
				if err != nil {
					t.Fatal(err)
				}
				q, err := remote.Read(t.Context(), view, params.AlphaAddress, data, func(out []byte) (alpha.IAlphaQuote, error) { return b.UnpackQuoteBuy(out) })
				if err != nil || q.Paid.Uint64() != trade.Paid || q.AmountOut.Uint64() != trade.Out || q.Fee.Uint64() != trade.Fee ||
					q.PriceBefore.Cmp(trade.PriceBefore) != 0 || q.PriceAfter.Cmp(trade.PriceAfter) != 0 {
					t.Errorf("%d, %d: the chain says %+v, taoctl %+v, %v", amount, part, q, trade, err)
				}
			}
			trade, err := quote.Buy(pool, unit.Rao(amount), bought, true)
			compare(buyCall, trade, err)
			trade, err = quote.Sell(pool, unit.Alpha(amount), sold, true)
			compare(sellCall, trade, err)
		}
	}
}
