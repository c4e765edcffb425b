package test

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/amm/constantproduct"
	"github.com/taochain/taochain/bindings/subnettoken"
	"github.com/taochain/taochain/bindings/swaprouter"
	"github.com/taochain/taochain/chain/genesis"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/unit"
)

// The places where an order may go.
const (
	venueBest uint8 = iota
	venuePool
	venueNative
)

// market is a subnet's token with its pool.
type market struct {
	netuid      uint16
	token, pool *driven
}

// exchange is two markets and the router.
type exchange struct {
	validated
	router  *driven
	markets [2]market
}

func newExchange(t *testing.T) exchange {
	v := newValidated(t)
	factory, token := newToken(v)
	e := exchange{validated: v}
	pools := newPools(v)
	owner := dev(5)
	second := v.openSubnet(owner, owner.id)
	for _, user := range v.users {
		v.must(user, params.StakingAddress, packStake(owner.id, 20*unit.TAO, second))
	}
	v.advanceEpoch(second)
	factory.do(v.users[0], factoryABI.PackCreateToken(second))
	other := drive(v.backendWorld, ask(factory, factoryABI.PackTokenOf(second), factoryABI.UnpackTokenOf), &subnettoken.SubnetTokenMetaData, tokenABI.UnpackError)
	e.markets = [2]market{{v.netuid, token, newPool(v, pools, token.address)}, {second, other, newPool(v, pools, other.address)}}
	address := deploy(v.world, dev(0), &swaprouter.SwapRouterMetaData, routerABI.PackConstructor(pools.address))
	e.router = drive(v.backendWorld, address, &swaprouter.SwapRouterMetaData, routerABI.UnpackError)
	alice := v.users[0]
	for _, m := range e.markets {
		m.token.pay(alice, tokenABI.PackDepositTao(e.hotkey(m), alice.address, nothing), tao(200))
		m.token.do(alice, tokenABI.PackApprove(m.pool.address, endless))
		m.token.do(alice, tokenABI.PackApprove(address, endless))
		pool := v.pool(m.netuid)
		// As many TAO for a token as the subnet's pool asks.
		offer := new(big.Int).Div(new(big.Int).Mul(tao(30), new(big.Int).SetUint64(uint64(pool.Alpha))), new(big.Int).SetUint64(uint64(pool.Tao)))
		m.pool.pay(alice, poolABI.PackAddLiquidity(offer, nothing, alice.address, never), tao(30))
	}
	return e
}

// hotkey is a validator of the market's subnet.
func (e exchange) hotkey(m market) [32]byte {
	if m.netuid == e.netuid {
		return e.validators[0].id
	}
	return dev(5).id
}

// order is one of alice's for herself. The zero address is TAO.
func (e exchange) order(in, out common.Address, amount *big.Int, venue uint8) swaprouter.SwapRouterOrder {
	order := swaprouter.SwapRouterOrder{
		TokenIn: in, TokenOut: out, Amount: amount, Limit: new(big.Int), Receiver: e.users[0].address, Deadline: never, Venue: venue,
	}
	for _, m := range e.markets {
		if m.token.address == out {
			order.Hotkey = e.hotkey(m)
		}
	}
	return order
}

// held is what alice has of a token, or of TAO.
func (e exchange) held(token common.Address) *big.Int {
	e.Helper()
	for _, m := range e.markets {
		if m.token.address == token {
			return ask(m.token, tokenABI.PackBalanceOf(e.users[0].address), tokenABI.UnpackBalanceOf)
		}
	}
	return e.balance(e.users[0].address)
}

// inGo is the order of one token as package constantproduct sees it.
func (e exchange) inGo(m market, buy, exactOut bool, amount *big.Int) constantproduct.Order {
	e.Helper()
	native := e.pool(m.netuid)
	reserves := ask(m.pool, poolABI.PackReserves(), poolABI.UnpackReserves)
	reserveWei, reserveToken := uint256.MustFromBig(reserves.ReserveWei), uint256.MustFromBig(reserves.ReserveToken)
	o := constantproduct.Order{Fee: poolFee, ExactOut: exactOut, Amount: *uint256.MustFromBig(amount)}
	o.Native = constantproduct.Market{Kind: constantproduct.Alive, Buy: buy, Least: 2 * uint64(params.DefaultMinStake)}
	if buy {
		rate := ask(m.token, tokenABI.PackConvertToShares(constantproduct.AlphaScale.ToBig()), tokenABI.UnpackConvertToShares)
		o.Native.Rate, o.ReserveIn, o.ReserveOut = *uint256.MustFromBig(rate), *reserveWei, *reserveToken
		o.Native.Swap = func(steps uint64) uint64 {
			result, err := native.SimBuy(unit.Rao(steps))
			if err != nil {
				return 0
			}
			return uint64(result.Out)
		}
		return o
	}
	rate := ask(m.token, tokenABI.PackConvertToAssets(constantproduct.SharesScale.ToBig()), tokenABI.UnpackConvertToAssets)
	o.Native.Rate, o.ReserveIn, o.ReserveOut = *uint256.MustFromBig(rate), *reserveToken, *reserveWei
	o.Native.Swap = func(steps uint64) uint64 {
		result, err := native.SimSell(unit.Alpha(steps))
		if err != nil {
			return 0
		}
		return uint64(result.Out)
	}
	price := view(e.world, params.AlphaAddress, alphaABI.PackGetAlphaPrice(m.netuid), alphaABI.UnpackGetAlphaPrice)
	least := new(big.Int).Mul(new(big.Int).SetUint64(o.Native.Least), tao(1))
	least.Add(least, new(big.Int).Sub(price, big.NewInt(1)))
	o.Native.Least = least.Div(least, price).Uint64()
	return o
}

// quote is the split of an order for one token as the router quotes it.
func (e exchange) quote(order swaprouter.SwapRouterOrder, exactOut bool) (*big.Int, []swaprouter.SwapRouterLeg) {
	e.Helper()
	if exactOut {
		out := ask(e.router, routerABI.PackQuoteExactOut(order), routerABI.UnpackQuoteExactOut)
		return out.AmountIn, out.Legs
	}
	out := ask(e.router, routerABI.PackQuoteExactIn(order), routerABI.UnpackQuoteExactIn)
	return out.AmountOut, out.Legs
}

// TestSwapRouter drives the router on the chain, and compares its splits with those of package constantproduct.
func TestSwapRouter(t *testing.T) {
	e := newExchange(t)
	alice, first, second := e.users[0], e.markets[0], e.markets[1]
	var nativeTAO common.Address

	t.Run("splits in Go", func(t *testing.T) {
		random := rand.New(rand.NewPCG(0x7461, 0x7372))
		split := 0
		for i := range 240 {
			buy, exactOut, m := i%2 == 0, i%4 < 2, e.markets[i/4%2]
			amount := new(big.Int).SetUint64(1 + random.Uint64N(1<<uint(24+random.IntN(13))))
			amount.Mul(amount, big.NewInt(1e9)).Add(amount, big.NewInt(int64(random.IntN(1e9))))
			order := e.order(m.token.address, nativeTAO, amount, venueBest)
			if buy {
				order = e.order(nativeTAO, m.token.address, amount, venueBest)
			}
			want := e.inGo(m, buy, exactOut, amount)
			s := want.Best()
			if new(uint256.Int).Add(&s.NativeOut, &s.PoolOut).Lt(&want.Amount) && exactOut {
				if _, ok := e.router.refusal(alice, routerABI.PackQuoteExactOut(order), nil).(*swaprouter.SwapRouterNoRoute); !ok {
					t.Fatalf("%d: nobody has %v, and it is quoted", i, amount)
				}
				continue
			}
			_, legs := e.quote(order, exactOut)
			leg := legs[0]
			if s.PoolOut.IsZero() { // what is too little for the pool
				s.PoolIn.Clear()
				if !buy && !exactOut {
					s.NativeIn = want.Amount
				}
			}
			for j, pair := range [][2]*big.Int{
				{leg.NativeIn, s.NativeIn.ToBig()}, {leg.NativeOut, s.NativeOut.ToBig()}, {leg.PoolIn, s.PoolIn.ToBig()}, {leg.PoolOut, s.PoolOut.ToBig()},
			} {
				if pair[0].Cmp(pair[1]) != 0 {
					t.Fatalf("%d, buy %t, exact out %t, of %v: part %d is %v, in Go %v", i, buy, exactOut, amount, j, pair[0], pair[1])
				}
			}
			if leg.NativeIn.Sign() != 0 && leg.PoolIn.Sign() != 0 {
				split++
			}
		}
		if split < 60 {
			t.Errorf("only %d orders were split", split)
		}
	})

	t.Run("orders", func(t *testing.T) {
		for venue := range uint8(3) {
			for _, exactOut := range []bool{false, true} {
				for _, way := range [][2]common.Address{
					{nativeTAO, first.token.address}, {first.token.address, nativeTAO}, {first.token.address, second.token.address},
				} {
					e.trade(t, e.order(way[0], way[1], tao(1), venue), exactOut)
				}
			}
		}
	})

	t.Run("refusals", func(t *testing.T) {
		if factory := ask(e.router, routerABI.PackFactory(), routerABI.UnpackFactory); factory == (common.Address{}) {
			t.Error("no factory")
		}
		order := e.order(nativeTAO, first.token.address, tao(1), venueBest)
		order.Limit = tao(1_000_000)
		if reason, ok := e.router.refusal(alice, routerABI.PackSwapExactIn(order), tao(1)).(*swaprouter.SwapRouterBelowMinimum); !ok {
			t.Errorf("the bound is not kept: %+v", reason)
		}
		order.Deadline = big.NewInt(1)
		if _, ok := e.router.refusal(alice, routerABI.PackSwapExactOut(order), tao(1)).(*swaprouter.SwapRouterExpired); !ok {
			t.Error("the deadline does not count")
		}
	})

	t.Run("dissolution", func(t *testing.T) {
		e.must(dev(genesis.AdminAccount), params.SubnetAddress, subnetABI.PackDissolveNetwork(first.netuid))
		for _, venue := range []uint8{venueNative, venueBest} {
			e.trade(t, e.order(first.token.address, nativeTAO, tao(5), venue), false)
			e.trade(t, e.order(first.token.address, nativeTAO, tao(1), venue), true)
		}
		e.trade(t, e.order(nativeTAO, first.token.address, tao(1), venueBest), false)
		order := e.order(nativeTAO, first.token.address, tao(1), venueNative)
		if _, ok := e.router.refusal(alice, routerABI.PackQuoteExactIn(order), nil).(*swaprouter.SwapRouterNoRoute); !ok {
			t.Error("stake of a dissolved subnet is sold")
		}
	})
	e.router.allCalled(t)
}

// trade carries out an order of alice's and compares it with its quote; the router keeps nothing.
func (e exchange) trade(t *testing.T, order swaprouter.SwapRouterOrder, exactOut bool) {
	t.Helper()
	var native common.Address
	quote, _ := e.quote(order, exactOut)
	value := new(big.Int)
	data := routerABI.PackSwapExactIn(order)
	if order.TokenIn == native {
		value.Set(order.Amount)
	}
	if exactOut {
		// A sale by several validators falls a part of the fee short of its quote, which the pool makes up for.
		order.Limit = new(big.Int).Add(quote, new(big.Int).Div(quote, big.NewInt(1e6)))
		data = routerABI.PackSwapExactOut(order)
		if order.TokenIn == native {
			value.Set(order.Limit)
		}
	}
	paid, got := e.held(order.TokenIn), e.held(order.TokenOut)
	receipt := e.router.pay(e.users[0], data, value)
	paid.Sub(paid, e.held(order.TokenIn))
	got.Sub(e.held(order.TokenOut), got)
	switch native {
	case order.TokenIn:
		paid.Sub(paid, feeOf(receipt))
	case order.TokenOut:
		got.Add(got, feeOf(receipt))
	}
	// Two units of alpha, in the token's unit or at any price below 1 in wei.
	const units = 10_000_000_000
	if exactOut && (got.Cmp(order.Amount) < 0 || paid.Cmp(order.Limit) > 0) || !exactOut && !lessBy(got, new(big.Int).Add(quote, big.NewInt(units)), 2*units) {
		t.Errorf("%+v: paid %v, got %v, the quote was %v", order, paid, got, quote)
	}
	if left := e.balance(e.router.address); left.Sign() != 0 {
		t.Errorf("the router has %v wei", left)
	}
	for _, m := range e.markets {
		if left := ask(m.token, tokenABI.PackBalanceOf(e.router.address), tokenABI.UnpackBalanceOf); left.Sign() != 0 {
			t.Errorf("the router has %v tokens", left)
		}
	}
}
