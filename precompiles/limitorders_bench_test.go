package precompiles

import (
	"testing"

	"github.com/taochain/taochain/amm"
	"github.com/taochain/taochain/chain/order/form"
	"github.com/taochain/taochain/chain/order/netting"
)

// BenchmarkOrders measures time for gas of orders that fail: in one call as late as they can, on a pool whose prices take
// logarithms, and at the signature.
func BenchmarkOrders(b *testing.B) {
	w := newWorld(b)
	richTrader(w)
	p := w.state().Pools.At(open)
	if p.Load().QuoteWeight == amm.DefaultWeight {
		b.Fatal("the pool's weights are equal")
	}
	late := make([]form.Order, 50)
	for i := range late {
		late[i] = buyOrder(func(o *form.Order) {
			o.Amount, o.FeeRate, o.HasMaxSlippage, o.MaxSlippage, o.Expiry = tao(400), 0, true, 1, ordersEnd+uint64(i)
			o.LimitPrice = netting.PriceDown(p.Price()) + 1
		})
	}
	for name, args := range map[string][]any{
		"late": some(late...), "signature": {[][]byte{buyOrder().Encode()}, [][]byte{sign(sellOrder())}, false},
	} {
		b.Run(name, func(b *testing.B) {
			to, data := pack(b, "LimitOrders.executeOrders", args...)
			benchmark(b, newStopwatch(b, name, w, bob, to, data, nil))
		})
	}
}
