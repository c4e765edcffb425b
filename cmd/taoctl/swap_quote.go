package main

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/bindings/swaprouter"
	"github.com/taochain/taochain/cmd/taoctl/internal/amount"
	"github.com/taochain/taochain/cmd/taoctl/internal/remote"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

// swapPart is what one place is paid and gives.
type swapPart struct {
	In  amount.Token `json:"in"`
	Out amount.Token `json:"out"`
}

// swapLeg is a purchase or a sale of one token for TAO, in its parts; a part that is not used is left out.
type swapLeg struct {
	Token  asset     `json:"token"`
	Side   string    `json:"side"`
	Pool   string    `json:"pool,omitempty"`
	Native *swapPart `json:"nativePart,omitempty"`
	Pooled *swapPart `json:"poolPart,omitempty"`
}

// swapQuoteData is what an order would give. Prices are in the unit of what TAO or, between two tokens, FROM is; the impact compares the price with
// the better one of the places' spot prices, fees included.
type swapQuoteData struct {
	Block     uint64       `json:"block"`
	Router    string       `json:"router"`
	From      asset        `json:"from"`
	To        asset        `json:"to"`
	Venue     string       `json:"venue"`
	ExactOut  bool         `json:"exactOut"`
	Pays      amount.Token `json:"pays"`
	Receives  amount.Token `json:"receives"`
	Limit     amount.Token `json:"limit"`
	Price     string       `json:"price"`
	SpotPrice string       `json:"spotPrice,omitempty"`
	PriceUnit string       `json:"priceUnit"`
	Impact    string       `json:"priceImpact"`
	Hotkey    *accountRef  `json:"hotkey,omitempty"`
	Legs      []swapLeg    `json:"legs"`
}

func (q swapQuoteData) limitText() string {
	if q.ExactOut {
		return "at most " + q.Limit.String()
	}
	return "at least " + q.Limit.String()
}

func (q swapQuoteData) fields(t *term.Table) *term.Table {
	t.Add("pays", "Pays", q.Pays.String()).Add("receives", "Receives", q.Receives.String())
	if q.ExactOut {
		t.Add("limit", "At most", q.Limit.String())
	} else {
		t.Add("limit", "At least", q.Limit.String())
	}
	t.Add("price", "Price", q.Price+" "+q.PriceUnit)
	if q.SpotPrice != "" {
		t.Add("spotPrice", "Spot price", q.SpotPrice+" "+q.PriceUnit)
	}
	t.Add("priceImpact", "Price impact, with fees", q.Impact)
	for i, leg := range q.Legs {
		for _, place := range []struct {
			key, title string
			part       *swapPart
		}{{"byProtocol", "By the protocol's pool", leg.Native}, {"byPool", "By the liquidity pool", leg.Pooled}} {
			if place.part == nil {
				continue
			}
			if i > 0 {
				place.key += "2"
			}
			t.Add(place.key, place.title, fmt.Sprintf("%s for %s", place.part.In, place.part.Out))
		}
	}
	if q.Hotkey != nil {
		t.Add("hotkey", "Staked with", q.Hotkey.String())
	}
	return t
}

// quoteOrder asks the router and works out the limit: the quote less, or plus, the slippage.
func (s *session) quoteOrder(o swapOrder, slippage amount.Percent) (swapQuoteData, error) {
	b := remote.SwapRouter()
	q := swapQuoteData{Block: s.Number(), Router: o.router.Hex(), From: o.from, To: o.to, Venue: o.venue, ExactOut: o.exactOut}
	paid, got := o.Amount, o.Amount
	var legs []swaprouter.SwapRouterLeg
	if o.exactOut {
		out, err := remote.Read(s.ctx, s.View, o.router, b.PackQuoteExactOut(o.SwapRouterOrder), b.UnpackQuoteExactOut)
		if err != nil {
			return q, err
		}
		paid, legs = out.AmountIn, out.Legs
		q.Limit = o.from.amount(new(big.Int).Add(paid, slippage.OfBigUp(paid)))
	} else {
		out, err := remote.Read(s.ctx, s.View, o.router, b.PackQuoteExactIn(o.SwapRouterOrder), b.UnpackQuoteExactIn)
		if err != nil {
			return q, err
		}
		got, legs = out.AmountOut, out.Legs
		q.Limit = o.to.amount(less(got, slippage))
	}
	q.Pays, q.Receives = o.from.amount(paid), o.to.amount(got)
	if o.Hotkey != [32]byte{} {
		ref, err := s.account(o.Hotkey)
		if err != nil {
			return q, err
		}
		q.Hotkey = &ref
	}
	for _, leg := range legs {
		token := o.from
		if leg.Buy {
			token = o.to
		}
		q.Legs = append(q.Legs, legOf(leg, token))
	}
	if paid.Sign() == 0 || got.Sign() == 0 {
		return q, invalid("NothingGained", "Give a larger amount.", "the amount is too small to give anything")
	}
	return q, s.priceOrder(&q, o)
}

func legOf(leg swaprouter.SwapRouterLeg, token asset) swapLeg {
	out := swapLeg{Token: token, Side: selling}
	in, from := token, tao
	if leg.Buy {
		out.Side, in, from = buying, tao, token
	}
	if leg.Pool != (common.Address{}) {
		out.Pool = leg.Pool.Hex()
	}
	part := func(paid, got *big.Int) *swapPart {
		if paid.Sign() == 0 {
			return nil
		}
		return &swapPart{in.amount(paid), from.amount(got)}
	}
	out.Native, out.Pooled = part(leg.NativeIn, leg.NativeOut), part(leg.PoolIn, leg.PoolOut)
	return out
}

// priceOrder works out the price, the spot price and the impact: the part by which the order gives less than it would at the spot price.
func (s *session) priceOrder(q *swapQuoteData, o swapOrder) error {
	// What one coin of FROM brings of TO, by the order and at the spot prices, in whole coins.
	rate := new(big.Rat).Quo(wholeCoins(q.Receives), wholeCoins(q.Pays))
	spot := big.NewRat(1, 1)
	for _, leg := range q.Legs {
		price, err := s.spotPrice(leg, o)
		if err != nil {
			return err
		}
		switch {
		case price == nil || price.Sign() == 0:
			spot = nil
		case spot != nil && leg.Side == buying:
			spot.Quo(spot, price)
		case spot != nil:
			spot.Mul(spot, price)
		}
	}
	show := func(rate *big.Rat) string {
		if !o.to.isTAO() {
			rate = new(big.Rat).Inv(rate)
		}
		return rate.FloatString(9)
	}
	q.Price, q.PriceUnit = show(rate), fmt.Sprintf("%s for one %s", o.from.Symbol, o.to.Symbol)
	if o.to.isTAO() {
		q.PriceUnit = fmt.Sprintf("%s for one %s", o.to.Symbol, o.from.Symbol)
	}
	q.Impact = "unknown"
	if spot != nil {
		q.SpotPrice = show(spot)
		impact := new(big.Rat).Sub(big.NewRat(1, 1), new(big.Rat).Quo(rate, spot))
		q.Impact = impact.Mul(impact, big.NewRat(100, 1)).FloatString(3) + "%"
	}
	return nil
}

// wholeCoins is an amount in whole coins.
func wholeCoins(t amount.Token) *big.Rat {
	return new(big.Rat).SetFrac(t.Units, asset{Decimals: t.Decimals}.one())
}

// spotPrice is the best price of a token at the places where the order may go, in TAO for one token, fees not counted; nil if none is known.
func (s *session) spotPrice(leg swapLeg, o swapOrder) (*big.Rat, error) {
	var best *big.Rat
	take := func(price *big.Rat) {
		if price == nil || price.Sign() == 0 {
			return
		}
		if best == nil || (price.Cmp(best) < 0) == (leg.Side == buying) {
			best = price
		}
	}
	if o.venue != "pool" && (leg.Side == selling || o.Hotkey != [32]byte{}) {
		price, err := s.priceOf(leg.Token)
		if err != nil {
			return nil, err
		}
		if price != nil {
			take(price.Quo(price, new(big.Rat).SetInt(tao.one())))
		}
	}
	if leg.Pool != "" && o.venue != "native" {
		b := remote.LiquidityPool()
		r, err := remote.Read(s.ctx, s.View, common.HexToAddress(leg.Pool), b.PackReserves(), b.UnpackReserves)
		if err != nil {
			return nil, err
		}
		if r.ReserveToken.Sign() > 0 {
			take(new(big.Rat).Quo(wholeCoins(tao.amount(r.ReserveWei)), wholeCoins(leg.Token.amount(r.ReserveToken))))
		}
	}
	return best, nil
}
