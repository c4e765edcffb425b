package precompiles

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/taochain/taochain/amm"
	"github.com/taochain/taochain/bindings/alpha"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/unit"
)

// tradeAt is a quote by package amm alone, for a trade that no limit cuts.
func tradeAt(buy bool, amount uint64) func(*state.State) []any {
	return the(func(s *state.State) any {
		p := s.Pools.At(open).Load()
		before := price18(p.Price())
		out, fee := uint64(0), uint64(0)
		if buy {
			r, err := p.Buy(unit.Rao(amount), amm.LimitPrice(amm.MaxPrice), false)
			if err != nil {
				panic(err)
			}
			out, fee = uint64(r.Out), uint64(r.Fee)
		} else {
			r, err := p.Sell(unit.Alpha(amount), amm.LimitPrice(amm.MinPrice), false)
			if err != nil {
				panic(err)
			}
			out, fee = uint64(r.Out), uint64(r.Fee)
		}
		return tradeQuote{num(amount), num(out), num(fee), before, price18(p.Price()), impact(s.Pools.At(open).Price(), p.Price())}
	})
}

var same1 = tradeQuote{num(5), num(5), num(0), wholePrice, wholePrice, num(0)}

var quoteTests = []methodTest{
	{method: "Alpha.quoteBuy", args: []any{open, rao(3)}, want: tradeAt(true, uint64(3*unit.TAO))},
	{method: "Alpha.quoteBuy", note: "root", args: []any{params.Root, num(5)}, want: is(same1)},
	{method: "Alpha.quoteSell", args: []any{open, rao(3)}, want: tradeAt(false, uint64(3*unit.TAO))},
	{method: "Alpha.quoteSell", note: "root", args: []any{params.Root, num(5)}, want: is(same1)},
	{method: "Alpha.quoteBuyLimit", args: []any{open, rao(3), pow2(255)}, want: tradeAt(true, uint64(3*unit.TAO))},
	{method: "Alpha.quoteSellLimit", args: []any{open, rao(3), num(1)}, want: tradeAt(false, uint64(3*unit.TAO))},
}

// TestQuotesAreTheTrades quotes trades of many sizes, with and without a limit, and then makes them.
func TestQuotesAreTheTrades(t *testing.T) {
	b := alpha.NewAlpha()
	filled, cut := 0, 0
	for _, sell := range []bool{false, true} {
		for _, permille := range []int64{0, 1, 20, 500} { // how far the limit is from the price; 0 is none
			for _, amount := range []uint64{3_000_000, 1_234_567_891, 33 * uint64(unit.TAO)} {
				t.Run(fmt.Sprintf("sell %v %d %d", sell, permille, amount), func(t *testing.T) {
					w := newWorld(t)
					w.live()
					before := w.state().Pools.At(open)
					limit := new(big.Int).Quo(price18(before.Price()), big9)
					tao, held, reserve := w.state().Accounts.Balance(id(alice)), w.state().Stakes.Stake(id(alice), id(alice), open), before.AlphaIn()
					name, args, trade := "quoteBuy", []any{open, num(amount)}, "addStake"
					if sell {
						name, trade = "quoteSell", "removeStake"
						limit.Sub(limit, new(big.Int).Quo(new(big.Int).Mul(limit, big.NewInt(permille)), big.NewInt(1000)))
					} else {
						limit.Add(limit, new(big.Int).Quo(new(big.Int).Mul(limit, big.NewInt(permille)), big.NewInt(1000)))
					}
					tradeArgs := []any{id(alice), num(amount), num(uint64(open))}
					if permille > 0 {
						name, args, trade = name+"Limit", append(args, limit), trade+"Limit"
						tradeArgs = []any{id(alice), num(amount), limit, true, num(uint64(open))}
					}
					q, err := b.UnpackQuoteBuy(w.must(stranger, "Alpha."+name, args...).ret) // all quotes have one encoding
					if err != nil {
						t.Fatal(err)
					}
					w.must(alice, "Staking."+trade, tradeArgs...)
					after := w.state().Pools.At(open)
					// Shares are rounded: a position may have a unit less than was credited.
					near := func(a, b uint64) bool { return a == b || a+1 == b || a == b+1 }
					price := price18(after.Price())
					if sell {
						got := uint64(w.state().Accounts.Balance(id(alice)) - tao)
						sold := uint64(held - w.state().Stakes.Stake(id(alice), id(alice), open))
						if got != q.AmountOut.Uint64() || !near(sold, q.Paid.Uint64()) || price.Cmp(q.PriceAfter) > 0 {
							t.Errorf("%+v: sold %d for %d, price %v", q, sold, got, price)
						}
						// The author's fee is sold after the trade, by the same mathematics.
						if p := w.afterSale(amount, q.Paid, limit, permille > 0); p.Cmp(price) != 0 {
							t.Errorf("price %v, want %v", price, p)
						}
					} else {
						paid := uint64(tao - w.state().Accounts.Balance(id(alice)))
						if paid != q.Paid.Uint64() || uint64(reserve-after.AlphaIn()) != q.AmountOut.Uint64() || price.Cmp(q.PriceAfter) != 0 {
							t.Errorf("%+v: paid %d for %d, price %v", q, paid, reserve-after.AlphaIn(), price)
						}
					}
					if amount == q.Paid.Uint64() {
						filled++
					} else {
						cut++
					}
					change := new(big.Int).Sub(q.PriceAfter, q.PriceBefore)
					change.Quo(change.Mul(change.Abs(change), big18), q.PriceBefore)
					if off := change.Sub(change, q.PriceImpact); off.CmpAbs(num(10)) > 0 || q.PriceImpact.Sign() == 0 {
						t.Errorf("impact %v, off by %v", q.PriceImpact, off)
					}
				})
			}
		}
	}
	if filled < 5 || cut < 5 {
		t.Errorf("%d trades in full, %d cut", filled, cut)
	}
}

// afterSale is the price after a sale and the sale of its fee, computed from a fresh world by package amm.
func (w *world) afterSale(amount uint64, paid, limit *big.Int, limited bool) *big.Int {
	fresh := newWorld(w.t)
	fresh.live()
	p := fresh.state().Pools.At(open).Load()
	bound := unit.Rao(amm.MinPrice)
	if limited {
		bound = unit.Rao(limit.Uint64())
		most, err := p.MaxSellInput(bound)
		if err != nil {
			w.t.Fatal(err)
		}
		amount = min(amount, uint64(most))
	}
	r, err := p.Sell(unit.Alpha(amount), amm.LimitPrice(bound), false)
	if err != nil {
		w.t.Fatal(err)
	}
	if fee := min(r.FeeToAuthor, unit.SubSat(unit.Alpha(amount), r.In)); fee > 0 {
		_, _ = p.Sell(fee, amm.LimitPrice(amm.MinPrice), true)
	}
	if uint64(r.In) > paid.Uint64() {
		w.t.Errorf("%d is paid, %v was quoted", r.In, paid)
	}
	return price18(p.Price())
}

func TestQuotesRefused(t *testing.T) {
	w := newWorld(t)
	low := new(big.Int).Quo(new(big.Int).Quo(price18(w.state().Pools.At(open).Price()), big9), num(2))
	high := new(big.Int).Mul(low, num(4))
	for _, c := range []struct {
		method string
		args   []any
		want   string
	}{
		{"quoteBuy", []any{absent, num(1)}, "SubnetNotExists(netuid=9)"},
		{"quoteSell", []any{absent, num(1)}, "SubnetNotExists(netuid=9)"},
		{"quoteBuyLimit", []any{absent, num(1), num(1)}, "SubnetNotExists(netuid=9)"},
		{"quoteSellLimit", []any{absent, num(1), num(1)}, "SubnetNotExists(netuid=9)"},
		{"quoteBuy", []any{open, pow2(255)}, "SwapInputTooLarge(netuid=1, amount=18446744073709551615)"},
		{"quoteSell", []any{open, pow2(255)}, "SwapInputTooLarge(netuid=1, amount=18446744073709551615)"},
		{"quoteBuyLimit", []any{open, num(5), low}, fmt.Sprintf("PriceLimitExceeded(netuid=1, limitRao=%v)", low)},
		{"quoteSellLimit", []any{open, num(5), high}, fmt.Sprintf("PriceLimitExceeded(netuid=1, limitRao=%v)", high)},
	} {
		o := w.call(stranger, "Alpha."+c.method, c.args...)
		if got, refused := o.refused(); !refused || got != c.want {
			t.Errorf("%s: %q %v, want %s", c.method, got, o.err, c.want)
		}
	}
}
