package precompiles

import (
	"crypto/ecdsa"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/taochain/taochain/chain/order"
	"github.com/taochain/taochain/chain/order/form"
	"github.com/taochain/taochain/chain/order/netting"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/proxy"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/unit"
)

// testChain is the number of the tests' chain, ordersEnd the last millisecond of the orders in them.
const (
	testChain = 1
	ordersEnd = 1_800_000_000_000
)

// keyOf is a key of the tests, and its address.
func keyOf(number byte) (*ecdsa.PrivateKey, common.Address) {
	key, err := crypto.ToECDSA(common.Hash{0: 7, 31: number}.Bytes())
	if err != nil {
		panic(err)
	}
	return key, crypto.PubkeyToAddress(key.PublicKey)
}

var traderKey, trader = keyOf(1)

// buyOrder spends 10 TAO of the trader's on alpha at alice on the open subnet, with a fee of 1 % to carol.
func buyOrder(change ...func(o *form.Order)) form.Order {
	o := form.Order{
		Signer: trader, Hotkey: id(alice), Netuid: open, Type: form.LimitBuy, Amount: tao(10), LimitPrice: 9 * unit.TAO, Expiry: ordersEnd,
		FeeRate: 10_000_000, FeeRecipient: id(carol), ChainID: testChain,
	}
	for _, f := range change {
		f(&o)
	}
	return o
}

// sellOrder sells 2 alpha of what richTrader has.
func sellOrder(change ...func(o *form.Order)) form.Order {
	return buyOrder(append([]func(*form.Order){func(o *form.Order) { o.Type, o.Amount, o.LimitPrice = form.TakeProfit, tao(2), 1 }}, change...)...)
}

// allowParts lets bob execute parts.
func allowParts(o *form.Order) { o.PartialFills, o.Relayers = true, []common.Address{carol, bob} }

// sign signs with the trader's key.
func sign(o form.Order) []byte {
	signature, err := o.Sign(traderKey)
	if err != nil {
		panic(err)
	}
	return signature
}

// lists are the orders and their signatures as arguments.
func lists(orders ...form.Order) []any {
	raw, signatures := [][]byte{}, [][]byte{}
	for _, o := range orders {
		raw, signatures = append(raw, o.Encode()), append(signatures, sign(o))
	}
	return []any{raw, signatures}
}

// all is an execution of which none may fail, some one of which those that fail are skipped, together a batch.
func all(orders ...form.Order) []any      { return append(lists(orders...), true) }
func some(orders ...form.Order) []any     { return append(lists(orders...), false) }
func together(orders ...form.Order) []any { return append([]any{open}, lists(orders...)...) }

// part is the execution of a part of one order.
func part(o form.Order, fill uint64) []any {
	return []any{[][]byte{o.EncodePart(fill)}, [][]byte{sign(o)}, true}
}

// richTrader has TAO, and about 20 alpha at alice.
func richTrader(w *world) {
	w.fund(trader, 1000)
	w.must(trader, "Staking.addStake", id(alice), rao(20), num(uint64(open)))
}

// after runs one thing after another.
func after(steps ...func(w *world)) func(w *world) {
	return func(w *world) {
		for _, f := range steps {
			f(w)
		}
	}
}

// executed executes orders before the test.
func executed(by common.Address, args []any) func(w *world) {
	return func(w *world) { w.must(by, "LimitOrders.executeOrders", args...) }
}

func orderIs(o form.Order, want order.Status, filled uint64) func(*testing.T, *state.State, *state.State) {
	return func(t *testing.T, _, after *state.State) {
		t.Helper()
		if status, have := after.Orders.Status(o.Hash()); status != want || have != filled {
			t.Errorf("status %d, filled %d", status, have)
		}
	}
}

var orderTests = []methodTest{
	{
		method: "LimitOrders.executeOrders", from: bob, before: richTrader, args: all(buyOrder()), logs: []string{"StakeAdded", "LimitOrderExecuted"},
		after: orderIs(buyOrder(), order.Fulfilled, tao(10)),
	},
	{
		method: "LimitOrders.executeOrders", note: "sale", from: bob, before: richTrader, args: all(sellOrder()), logs: []string{"StakeRemoved", "LimitOrderExecuted"},
		after: orderIs(sellOrder(), order.Fulfilled, tao(2)),
	},
	{
		method: "LimitOrders.executeOrders", note: "part", from: bob, before: richTrader, args: part(buyOrder(allowParts), tao(3)),
		logs: []string{"StakeAdded", "LimitOrderExecuted"}, after: orderIs(buyOrder(allowParts), order.PartiallyFilled, tao(3)),
	},
	{
		method: "LimitOrders.executeOrders", note: "rest", from: bob, before: after(richTrader, executed(bob, part(buyOrder(allowParts), tao(3)))),
		args: all(buyOrder(allowParts)), logs: []string{"StakeAdded", "LimitOrderExecuted"}, after: orderIs(buyOrder(allowParts), order.Fulfilled, tao(10)),
	},
	{
		method: "LimitOrders.executeOrders", note: "skipped", from: bob, before: richTrader,
		args: some(buyOrder(), buyOrder(), buyOrder(func(o *form.Order) { o.Netuid = absent })),
		logs: []string{"StakeAdded", "LimitOrderExecuted", "LimitOrderSkipped", "LimitOrderSkipped"}, after: orderIs(buyOrder(), order.Fulfilled, tao(10)),
	},
	{
		method: "LimitOrders.executeOrders", note: "cannot be read", from: bob, args: []any{[][]byte{{1}}, [][]byte{{}}, false},
		logs: []string{"LimitOrderSkipped"}, after: func(t *testing.T, before, after *state.State) {
			if before.Accounts.TotalStake() != after.Accounts.TotalStake() {
				t.Error("something was executed")
			}
		},
	},
	{
		method: "LimitOrders.executeBatchedOrders", from: bob, before: richTrader, args: together(buyOrder(), sellOrder()),
		logs:  []string{"StakeAdded", "LimitOrderExecuted", "StakeRemoved", "LimitOrderExecuted", "LimitOrdersMatched"},
		after: orderIs(sellOrder(), order.Fulfilled, tao(2)),
	},
	{
		method: "LimitOrders.cancelOrder", from: trader, before: richTrader, args: []any{buyOrder().Hash()}, logs: []string{"LimitOrderCancelled"},
		after: orderIs(buyOrder(), order.Cancelled, 0),
	},
	{
		method: "LimitOrders.cancelOrder", note: "part executed", from: trader, before: after(richTrader, executed(bob, part(buyOrder(allowParts), tao(3)))),
		args: []any{buyOrder(allowParts).Hash()}, logs: []string{"LimitOrderCancelled"}, after: orderIs(buyOrder(allowParts), order.Cancelled, tao(3)),
	},
	{method: "LimitOrders.getOrderStatus", args: []any{buyOrder().Hash()}, want: is(uint8(0), uint64(0))},
	{
		method: "LimitOrders.getOrderStatus", note: "part", before: after(richTrader, executed(bob, part(buyOrder(allowParts), tao(3)))),
		args: []any{buyOrder(allowParts).Hash()}, want: is(uint8(2), tao(3)),
	},
	{method: "LimitOrders.isOrderCancelled", args: []any{buyOrder().Hash(), alice}, want: is(false)},
	{
		method: "LimitOrders.isOrderCancelled", note: "yes", args: []any{buyOrder().Hash(), alice}, want: is(true),
		before: func(w *world) { w.must(alice, "LimitOrders.cancelOrder", buyOrder().Hash()) },
	},
	{method: "LimitOrders.getOrderHash", args: []any{buyOrder().Encode()}, want: is([32]byte(buyOrder().Hash()), [32]byte(buyOrder().Digest()))},
}

// refusedOrder is an order that executeOrders and executeBatchedOrders refuse alike; ORDER in the error stands for its hash.
type refusedOrder struct {
	name   string
	order  form.Order
	fill   uint64
	before func(w *world)
	from   common.Address // bob
	sign   func(o form.Order) []byte
	want   string
	// batch is the error of the batch, if it is another one.
	batch string
}

func (r refusedOrder) run(t *testing.T) {
	if r.from == (common.Address{}) {
		r.from = bob
	}
	if r.sign == nil {
		r.sign = sign
	}
	raw := r.order.Encode()
	if r.fill != 0 {
		raw = r.order.EncodePart(r.fill)
	}
	args := []any{[][]byte{raw}, [][]byte{r.sign(r.order)}}
	fill := func(text string) string { return strings.ReplaceAll(text, "ORDER", r.order.Hash().Hex()) }
	before := after(richTrader, func(w *world) {
		if r.before != nil {
			r.before(w)
		}
	})
	refusal{method: "LimitOrders.executeOrders", from: r.from, before: before, args: append(args[:2:2], true), want: fill(r.want)}.run(t)
	if r.batch == "" {
		r.batch = r.want
	}
	if r.batch != "accepted" {
		refusal{method: "LimitOrders.executeBatchedOrders", from: r.from, before: before, args: append([]any{open}, args...), want: fill(r.batch)}.run(t)
	}
}

// TestOrderRefusals breaks, of one order, the rules in their order (economy.md, section 12): each order breaks the one it is
// about, and where it can those that come after it.
func TestOrderRefusals(t *testing.T) {
	otherKey, other := keyOf(2)
	// wrong breaks every rule but the form; the tests mend it from the first rule on.
	wrong := func(mended ...func(o *form.Order)) form.Order {
		o := buyOrder(func(o *form.Order) {
			o.ChainID, o.Expiry, o.LimitPrice, o.Relayers, o.Amount = 5, 999_999, 1, []common.Address{carol}, 1
		})
		for _, f := range mended {
			f(&o)
		}
		return o
	}
	chain := func(o *form.Order) { o.ChainID = testChain }
	expiry := func(o *form.Order) { o.Expiry = 1_000_000 }
	price := func(o *form.Order) { o.LimitPrice = 9 * unit.TAO }
	relayer := func(o *form.Order) { o.Relayers = []common.Address{carol, bob} }
	late := func(w *world) { w.time = 1000 }
	cancelled := func(o form.Order) func(w *world) {
		return func(w *world) { w.must(trader, "LimitOrders.cancelOrder", o.Hash()) }
	}
	for _, r := range []refusedOrder{
		{name: "type", order: wrong(func(o *form.Order) { o.Type, o.Netuid = 3, 0 }), want: "InvalidOrder(field=orderType)"},
		{name: "fee above everything", order: wrong(func(o *form.Order) { o.FeeRate = 1_000_000_001 }), want: "InvalidOrder(field=feeRate)"},
		{name: "fee to nobody", order: wrong(func(o *form.Order) { o.FeeRecipient = params.ID{} }), want: "InvalidOrder(field=feeRecipient)"},
		{name: "slippage above everything", order: wrong(func(o *form.Order) { o.HasMaxSlippage, o.MaxSlippage = true, 1_000_000_001 }), want: "InvalidOrder(field=maxSlippage)"},
		{name: "too many relayers", order: wrong(func(o *form.Order) { o.Relayers = make([]common.Address, 11) }), want: "InvalidOrder(field=relayers)"},
		{name: "root", order: wrong(func(o *form.Order) { o.Netuid = 0 }), sign: func(form.Order) []byte { return nil }, want: "NotPermittedOnRootSubnet()"},
		{
			name: "signature of nobody", order: wrong(), sign: func(form.Order) []byte { return make([]byte, 65) },
			want: "InvalidOrderSignature(orderHash=ORDER, recovered=0x0000000000000000000000000000000000000000, signer=" + strings.ToLower(trader.Hex()) + ")",
		},
		{
			name: "signature of another", order: wrong(), sign: func(o form.Order) []byte { s, _ := o.Sign(otherKey); return s },
			want: "InvalidOrderSignature(orderHash=ORDER, recovered=" + strings.ToLower(other.Hex()) + ", signer=" + strings.ToLower(trader.Hex()) + ")",
		},
		{
			name: "signature of another order", order: wrong(),
			sign: func(o form.Order) []byte { o.Amount++; return sign(o) }, want: "InvalidOrderSignature",
		},
		{name: "chain", order: wrong(), before: late, want: "ChainIdMismatch(orderHash=ORDER, orderChainId=5, chainId=1)"},
		{
			name: "expiry", order: wrong(chain), before: after(late, cancelled(wrong(chain))),
			want: "OrderExpired(orderHash=ORDER, expiryMs=999999, blockTimeMs=1000000)",
		},
		{name: "cancelled", order: wrong(chain, expiry), before: after(late, cancelled(wrong(chain, expiry))), want: "OrderCancelled(orderHash=ORDER)"},
		{
			name: "executed already", order: sellOrder(func(o *form.Order) { o.LimitPrice = 400_000_000 }),
			before: func(w *world) {
				w.must(bob, "LimitOrders.executeOrders", all(sellOrder(func(o *form.Order) { o.LimitPrice = 400_000_000 }))...)
				w.must(alice, "Staking.removeStake", id(alice), rao(60), num(uint64(open))) // the price falls
			},
			want: "OrderAlreadyProcessed(orderHash=ORDER)",
		},
		{name: "price above the limit of a buy", order: wrong(chain, expiry), before: late, want: "PriceConditionNotMet"},
		{name: "price above the limit of a stop", order: wrong(chain, expiry, func(o *form.Order) { o.Type = form.StopLoss }), before: late, want: "PriceConditionNotMet"},
		{
			name: "price below the limit of a sale", order: wrong(chain, expiry, price, func(o *form.Order) { o.Type = form.TakeProfit }),
			before: late, want: "PriceConditionNotMet",
		},
		{name: "relayer", order: wrong(chain, expiry, price), before: late, fill: 2, want: "RelayerMismatch(orderHash=ORDER, relayer=bob)"},
		{name: "part", order: wrong(chain, expiry, price, relayer), before: late, fill: 2, want: "PartialFillsNotEnabled(orderHash=ORDER)"},
		{
			name: "part without relayers", order: buyOrder(func(o *form.Order) { o.PartialFills = true }), fill: tao(11),
			want: "RelayerRequiredForPartialFill(orderHash=ORDER)",
		},
		{
			name: "more than is left", order: buyOrder(allowParts), fill: tao(8), before: executed(bob, part(buyOrder(allowParts), tao(3))),
			want: "IncorrectPartialFillAmount(orderHash=ORDER, amount=8000000000, remaining=7000000000)",
		},
		{
			name: "announced swap of the coldkey", order: wrong(chain, expiry, price, relayer),
			before: func(w *world) { late(w); w.must(trader, "Neuron.announceColdkeySwap", [32]byte{1}) }, want: "ColdkeySwapAnnounced",
		},

		{
			name: "unknown subnet", order: buyOrder(func(o *form.Order) { o.Netuid = absent }), want: "SubnetNotExists(netuid=9)",
			batch: "OrderNetuidMismatch(orderHash=ORDER, orderNetuid=9, netuid=1)",
		},
		{
			name: "fee above the balance", order: buyOrder(func(o *form.Order) { o.Amount, o.FeeRate = tao(2000), 1_000_000_000 }),
			want: "InsufficientBalance", batch: "AmountTooLow(amount=0, minimumRao=2001007)",
		},
		{name: "nothing", order: buyOrder(func(o *form.Order) { o.Amount = 0 }), want: "AmountTooLow(amount=0, minimumRao=2001007)"},
		{name: "balance", order: buyOrder(func(o *form.Order) { o.Amount, o.FeeRate = tao(2000), 0 }), want: "NotEnoughBalanceToStake"},
		{
			name: "hotkey", order: buyOrder(func(o *form.Order) { o.Hotkey = id(fresh) }),
			want: "HotKeyAccountNotExists(hotkey=" + id(fresh).Hex() + ")",
		},
		{
			name: "stake", order: sellOrder(func(o *form.Order) { o.Hotkey = id(bob) }), want: "NotEnoughStakeToWithdraw(stakeAlpha=0, requestedAlpha=2000000000)",
		},
		{
			name: "nothing sold", order: sellOrder(func(o *form.Order) { o.Amount = 0 }), want: "AmountTooLow(amount=0, minimumRao=2000000)",
		},
		{
			name: "too little sold", order: sellOrder(func(o *form.Order) { o.Amount = 1_000_000 }), want: "AmountTooLow",
		},
		{
			name: "slippage", order: buyOrder(func(o *form.Order) {
				o.Amount, o.FeeRate, o.LimitPrice, o.HasMaxSlippage, o.MaxSlippage = tao(400), 0, 1_500_000_000, true, 1
			}), want: "SlippageTooHigh",
		},
		{
			name: "price at the limit", order: buyOrder(func(o *form.Order) { o.HasMaxSlippage, o.LimitPrice = true, priceNow(t) }), want: "PriceLimitExceeded",
		},
	} {
		t.Run(r.name, r.run)
	}
}

// priceNow is the price of the open subnet that an order of richTrader's meets.
func priceNow(t *testing.T) unit.Rao {
	t.Helper()
	w := newWorld(t)
	richTrader(w)
	return netting.PriceDown(w.state().Pools.At(open).Price())
}

// TestOrderCallRefusals is about lists, batches and cancelling.
func TestOrderCallRefusals(t *testing.T) {
	hash := buyOrder(allowParts).Hash()
	many := make([]form.Order, 101)
	for i := range many {
		many[i] = buyOrder()
	}
	for _, r := range []refusal{
		{name: "an order without a signature", method: "LimitOrders.executeOrders", args: []any{[][]byte{{1}}, [][]byte{}, false}, want: "InputLengthsUnequal(first=1, other=0)"},
		{name: "a signature without an order", method: "LimitOrders.executeBatchedOrders", args: []any{uint16(0), [][]byte{}, [][]byte{{1}}}, want: "InputLengthsUnequal(first=0, other=1)"},
		{name: "the first that fails", before: richTrader, method: "LimitOrders.executeOrders", args: all(buyOrder(), buyOrder()), want: "OrderAlreadyProcessed(orderHash=" + buyOrder().Hash().Hex() + ")"},
		{name: "101 orders", before: richTrader, method: "LimitOrders.executeBatchedOrders", args: append([]any{uint16(0)}, lists(many...)...), want: "TooManyOrders(orders=101, maximum=100)"},
		{name: "batch on root", method: "LimitOrders.executeBatchedOrders", args: append([]any{uint16(0)}, lists(buyOrder())...), want: "NotPermittedOnRootSubnet()"},
		{name: "batch on an unknown subnet", method: "LimitOrders.executeBatchedOrders", args: append([]any{absent}, lists(buyOrder())...), want: "SubnetNotExists(netuid=9)"},
		{name: "batch on a subnet that was not started", before: richTrader, method: "LimitOrders.executeBatchedOrders", args: append([]any{young}, lists(buyOrder(func(o *form.Order) { o.Netuid = young }))...), want: "SubtokenDisabled(netuid=3)"},
		{name: "twice in a batch", before: richTrader, method: "LimitOrders.executeBatchedOrders", args: together(buyOrder(), sellOrder(), buyOrder()), want: "DuplicateOrder(orderHash=" + buyOrder().Hash().Hex() + ")"},
		{
			name: "a share of nothing", before: coarse, method: "LimitOrders.executeBatchedOrders",
			args: together(
				buyOrder(), sellOrder(func(o *form.Order) { o.Hotkey, o.Amount = id(bob), 3 }), sellOrder(func(o *form.Order) { o.Hotkey, o.Amount = id(carol), 4 }),
			), want: "OrderShareIsZero",
		},

		{name: "cancelled twice", from: trader, method: "LimitOrders.cancelOrder", args: []any{hash}, before: func(w *world) { w.must(trader, "LimitOrders.cancelOrder", hash) }, want: "OrderCancelled(orderHash=" + hash.Hex() + ")"},
		{name: "cancelled by another", from: carol, method: "LimitOrders.cancelOrder", args: []any{hash}, before: after(richTrader, executed(bob, part(buyOrder(allowParts), tao(3)))), want: "NotOrderSigner(orderHash=" + hash.Hex() + ", signer=" + strings.ToLower(trader.Hex()) + ")"},
		{name: "cancelled when executed", from: trader, method: "LimitOrders.cancelOrder", args: []any{buyOrder().Hash()}, before: after(richTrader, executed(bob, all(buyOrder()))), want: "OrderAlreadyProcessed(orderHash=" + buyOrder().Hash().Hex() + ")"},
		{name: "hash of what is no order", method: "LimitOrders.getOrderHash", args: []any{[]byte{1}}, want: "InvalidOrder(field=encoding)"},
	} {
		t.Run(r.name, r.run)
	}
}

// coarse makes 1 alpha cost 0.34 TAO. The trader has 3 and 4 of alpha's smallest unit at bob and carol: by itself each can be sold for
// 1 rao, but together they are worth 2, of which 3 of 7 parts are none.
func coarse(w *world) {
	w.fund(trader, 1000)
	s := w.state()
	s.Pools.At(open).Create(340*unit.TAO, 1000*unit.OneAlpha)
	s.Stakes.Credit(id(bob), id(trader), open, 3)
	s.Stakes.Credit(id(carol), id(trader), open, 4)
}

// TestOrdersThroughProxies: limit orders, which trade and pay others, are open to proxies of type Any alone.
func TestOrdersThroughProxies(t *testing.T) {
	for kind := range uint8(32) {
		parsed, err := proxy.ParseType(kind)
		if err != nil {
			continue
		}
		permitted := slices.ContainsFunc(permittedBy(parsed), func(name string) bool { return strings.HasPrefix(name, "LimitOrders.") })
		if permitted != (parsed == proxy.Any) {
			t.Errorf("type %d permits limit orders: %v", kind, permitted)
		}
	}
}
