package amm

import (
	"math/big"
	"testing"

	"pgregory.net/rapid"

	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/unit"
)

// livePool draws a pool of reserves that the supply allows, with weights within 0.3 to 0.7.
func livePool(t *rapid.T) Pool {
	p := balanced(unit.Rao(rapid.Uint64Range(1e9, 21e15).Draw(t, "tao")), unit.Alpha(rapid.Uint64Range(1e9, 21e15).Draw(t, "alpha")))
	if rapid.Bool().Draw(t, "moved") {
		p.QuoteWeight = rapid.Uint64Range(Acc/10*3, Acc/10*7).Draw(t, "weight")
	}
	return p
}

// wildPool draws any pool at all, invalid weights and fee rates included.
func wildPool(t *rapid.T) Pool {
	p := Pool{
		Tao:            unit.Rao(anyAmount(t, "tao")),
		Alpha:          unit.Alpha(anyAmount(t, "alpha")),
		QuoteWeight:    anyWeight(t),
		Initialized:    rapid.Bool().Draw(t, "initialised"),
		FeeRate:        unit.U16Fraction(rapid.Uint16().Draw(t, "fee rate")),
		Stable:         rapid.IntRange(0, 9).Draw(t, "stable") == 0,
		MinimumReserve: anyAmount(t, "minimum reserve"),
	}
	if rapid.IntRange(0, 9).Draw(t, "invalid weight") == 0 {
		p.QuoteWeight = rapid.Uint64().Draw(t, "weight")
	}
	return p
}

func anyPrice(t *rapid.T, label string) fixed.U64F64 {
	return fixed.U64F64FromBits(anyAmount(t, label+" whole"), rapid.Uint64().Draw(t, label+" fraction"))
}

// TestConversionFollowsTheCurve compares what a swap pays with the curve x^w1 * y^w2 = k, computed to 128 bits. Paying
// no more than the curve is k not falling; 18 digits of the power allow 2e-18 of the reserve.
func TestConversionFollowsTheCurve(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := livePool(t)
		buy := rapid.Bool().Draw(t, "buy")
		in, out := p.reserves(buy)
		amount := rapid.Uint64Range(0, in*100).Draw(t, "amount")
		num, den := p.BaseWeight(), p.QuoteWeight
		if buy {
			num, den = den, num
		}
		const precise = 128
		whole := func(v uint64) *big.Int { return new(big.Int).SetUint64(v) }
		rest := PowRatioScaled(whole(in), whole(in+amount), whole(num), whole(den), 512, pow2(precise))
		ideal := rest.Sub(pow2(precise), rest)
		ideal.Mul(ideal, whole(out))
		slack := times(whole(out), fdiv(pow2(precise), big.NewInt(5e17)))
		paid := whole(p.convert(buy, amount))
		if paid.Lsh(paid, precise); paid.Cmp(new(big.Int).Add(ideal, slack)) > 0 {
			t.Fatalf("%+v pays %v, the curve gives %v", p, paid, ideal)
		}
		paid.Add(paid, pow2(precise))
		if paid.Cmp(ideal.Sub(ideal, slack)) < 0 {
			t.Fatalf("%+v pays %v less one, the curve gives %v", p, paid, ideal)
		}
	})
}

// TestProductNeverFalls is the same rule for equal weights on the reserves themselves.
func TestProductNeverFalls(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := balanced(unit.Rao(rapid.Uint64Range(1e9, 1e15).Draw(t, "tao")), unit.Alpha(rapid.Uint64Range(1e9, 1e15).Draw(t, "alpha")))
		product := func() *big.Int {
			return times(new(big.Int).SetUint64(uint64(p.Tao)), new(big.Int).SetUint64(uint64(p.Alpha)))
		}
		before := product()
		var err error
		if rapid.Bool().Draw(t, "buy") {
			_, err = p.Buy(unit.Rao(rapid.Uint64Range(0, uint64(p.Tao)*10).Draw(t, "amount")), LimitPrice(MaxPrice), true)
		} else {
			_, err = p.Sell(unit.Alpha(rapid.Uint64Range(0, uint64(p.Alpha)*10).Draw(t, "amount")), LimitPrice(0), true)
		}
		// Below 1e15 the cut of the power is less than 0.002 units of the reserve paid out, so the product can fall by no
		// more than the part 1e-18 of both reserves.
		slack := fdiv(before, big.NewInt(1e17))
		if after := product(); err == nil && after.Add(after, slack).Cmp(before) < 0 {
			t.Fatalf("%v became %v", before, after)
		}
	})
}

func TestNoProfitByRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := livePool(t)
		start := p
		dropFees := rapid.Bool().Draw(t, "drop fees")
		if rapid.Bool().Draw(t, "buy first") {
			amount := unit.Rao(rapid.Uint64Range(0, uint64(p.Tao)).Draw(t, "amount"))
			bought, err := p.Buy(amount, LimitPrice(MaxPrice), dropFees)
			if err != nil {
				return
			}
			sold, err := p.Sell(bought.Out, fixed.U64F64{}, dropFees)
			if err == nil && sold.Out > bought.In+2 {
				t.Fatalf("%+v: %d rao became %d", start, bought.In, sold.Out)
			}
			return
		}
		amount := unit.Alpha(rapid.Uint64Range(0, uint64(p.Alpha)).Draw(t, "amount"))
		sold, err := p.Sell(amount, fixed.U64F64{}, dropFees)
		if err != nil {
			return
		}
		bought, err := p.Buy(sold.Out, fixed.MaxU64F64(), dropFees)
		if err == nil && bought.Out > sold.In+2 {
			t.Fatalf("%+v: %d alpha became %d", start, sold.In, bought.Out)
		}
	})
}

func TestQuoteEqualsExecution(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := livePool(t)
		p.Initialized = rapid.Bool().Draw(t, "initialised")
		p.FeeRate = unit.U16Fraction(rapid.Uint16Range(0, 10_000).Draw(t, "fee rate"))
		before, dropFees := p, rapid.Bool().Draw(t, "drop fees")
		limit := p.Price()
		part := limit.MulFloorSat(fixed.U64F64FromBits(0, rapid.Uint64().Draw(t, "limit")))
		amount := rapid.Uint64Range(0, 21e15).Draw(t, "amount")
		if rapid.Bool().Draw(t, "buy") {
			limit = limit.AddSat(part)
			quoted, quoteErr := p.QuoteBuy(unit.Rao(amount), limit, dropFees)
			paid, err := p.Buy(unit.Rao(amount), limit, dropFees)
			if quoted != paid || quoteErr != err { //nolint:errorlint // the same sentinel is wanted
				t.Fatalf("quoted %+v, %v, executed %+v, %v", quoted, quoteErr, paid, err)
			}
			if err != nil && p != before {
				t.Fatalf("refused with %v, but left %+v", err, p)
			}
			if p.Tao != before.Tao+paid.In || p.Alpha != before.Alpha-paid.Out {
				t.Fatalf("paid %+v, left %+v", paid, p)
			}
			return
		}
		limit = limit.SubSat(part)
		quoted, quoteErr := p.QuoteSell(unit.Alpha(amount), limit, dropFees)
		paid, err := p.Sell(unit.Alpha(amount), limit, dropFees)
		if quoted != paid || quoteErr != err { //nolint:errorlint // the same sentinel is wanted
			t.Fatalf("quoted %+v, %v, executed %+v, %v", quoted, quoteErr, paid, err)
		}
		if err != nil && p != before {
			t.Fatalf("refused with %v, but left %+v", err, p)
		}
		if p.Alpha != before.Alpha+paid.In || p.Tao != before.Tao-paid.Out {
			t.Fatalf("paid %+v, left %+v", paid, p)
		}
	})
}

func TestConversionIsAnUnboundedSwap(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := livePool(t)
		if rapid.Bool().Draw(t, "buy") {
			amount := unit.Rao(rapid.Uint64Range(1, uint64(p.Tao)).Draw(t, "amount"))
			out, target := p.ConvertBuy(amount), p.PriceAfterBuy(amount)
			if paid, err := p.Buy(amount, fixed.MaxU64F64(), true); err == nil && (paid.Out != out || p.Price() != target) {
				t.Fatalf("converts to %d, pays %+v", out, paid)
			}
			return
		}
		amount := unit.Alpha(rapid.Uint64Range(1, uint64(p.Alpha)).Draw(t, "amount"))
		out, target := p.ConvertSell(amount), p.PriceAfterSell(amount)
		if paid, err := p.Sell(amount, fixed.U64F64{}, true); err == nil && (paid.Out != out || p.Price() != target) {
			t.Fatalf("converts to %d, pays %+v", out, paid)
		}
	})
}

func TestExtremesNeverPanic(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p, other := wildPool(t), wildPool(t)
		amount, limit := anyAmount(t, "amount"), unit.Rao(anyAmount(t, "limit"))
		price, dropFees := anyPrice(t, "price"), rapid.Bool().Draw(t, "drop fees")

		bought, buyErr := p.QuoteBuy(unit.Rao(amount), price, dropFees)
		if buyErr == nil && !p.Stable && bought.Out > p.Alpha {
			t.Fatalf("pays %d of %d alpha", bought.Out, p.Alpha)
		}
		sold, sellErr := p.QuoteSell(unit.Alpha(amount), price, dropFees)
		if sellErr == nil && !p.Stable && sold.Out > p.Tao {
			t.Fatalf("pays %d of %d rao", sold.Out, p.Tao)
		}
		if p.Fee(amount, false) > amount {
			t.Fatalf("fee %d of %d", p.Fee(amount, false), amount)
		}
		_, _ = p.SimBuy(unit.Rao(amount))
		_, _ = p.SimSell(unit.Alpha(amount))
		_, _ = p.MaxBuyInput(limit)
		_, _ = p.MaxSellInput(limit)
		_, _ = MaxMove(p, other, uint64(limit))
		p.BuyInputBetween(price, anyPrice(t, "target"))
		p.SellInputBetween(price, anyPrice(t, "target"))
		p.AlphaNeeded(unit.Rao(amount))
		p.AlphaForTao(unit.Rao(amount))

		changed := p
		tao, alpha := changed.AdjustProtocolLiquidity(unit.Rao(amount), unit.Alpha(limit))
		if changed.QuoteWeight != p.QuoteWeight && !WeightIsValid(changed.QuoteWeight) {
			t.Fatalf("invalid weight %d after %d, %d", changed.QuoteWeight, tao, alpha)
		}
		_, _ = changed.Buy(unit.Rao(amount), LimitPrice(MaxPrice), dropFees)
		_, _ = changed.Sell(unit.Alpha(amount), LimitPrice(0), dropFees)
		if err := changed.InitPrice(price); err == nil && !p.Initialized && !changed.Initialized {
			t.Fatal("InitPrice did not settle the weights")
		}
	})
}

// TestProtocolLiquidityKeepsThePrice wants the price before and after within 1e-11, for reserves from 1e12.
func TestProtocolLiquidityKeepsThePrice(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := livePool(t)
		p.Tao, p.Alpha = p.Tao+1e12, p.Alpha+1e12
		before := p.Price()
		tao, alpha := p.AdjustProtocolLiquidity(
			unit.Rao(rapid.Uint64Range(0, 21e15).Draw(t, "added tao")),
			unit.Alpha(rapid.Uint64Range(0, 21e15).Draw(t, "added alpha")))
		p.Tao, p.Alpha = p.Tao+tao, p.Alpha+alpha
		after := p.Price()
		high, low := before, after
		if high.Cmp(low) < 0 {
			high, low = low, high
		}
		allowed := before.SafeDivTrunc(fixed.U64F64FromUint64(1e11)).AddSat(fixed.U64F64FromBits(0, 1<<24))
		if high.SubSat(low).Cmp(allowed) > 0 {
			t.Fatalf("price %s became %s", before.BitsString(), after.BitsString())
		}
	})
}
