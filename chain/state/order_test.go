package state_test

import (
	"crypto/ecdsa"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/account"
	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/order"
	"github.com/taochain/taochain/chain/order/form"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/unit"
)

// ordersChain and ordersTime are the number of the chain of these tests, and the time of its blocks in seconds.
const (
	ordersChain = 945
	ordersTime  = 1_800_000_000
)

// trader is somebody with a key.
type trader struct {
	key *ecdsa.PrivateKey
	at  common.Address
	id  params.ID
}

// newTrader has 1,000 TAO, and the stake on the subnet with hotkey person 10.
func (c *chain) newTrader(netuid uint16, number byte, stake unit.Alpha) trader {
	c.t.Helper()
	key, err := crypto.ToECDSA(common.Hash{31: number}.Bytes())
	if err != nil {
		c.t.Fatal(err)
	}
	tr := trader{key: key, at: crypto.PubkeyToAddress(key.PublicKey)}
	tr.id = account.IDOf(tr.at)
	c.must(func(s *state.State) error {
		s.Accounts.Link(tr.at)
		s.Stakes.Credit(id(10), tr.id, netuid, stake)
		s.Pools.At(netuid).MintOut(stake)
		return s.Accounts.TransferWei(address(38), address(38), tr.id, account.ToWei(1_000*unit.TAO))
	})
	return tr
}

// order is one of the trader's without slippage, fee or relayers, that person 10's stake is about.
func (tr trader) order(netuid uint16, kind form.Type, amount uint64, limit unit.Rao) form.Order {
	return form.Order{
		Signer: tr.at, Hotkey: id(10), Netuid: netuid, Type: kind, Amount: amount, LimitPrice: limit, Expiry: ordersTime * 1000, ChainID: ordersChain,
	}
}

// signed is an order with its signature, and the part of it to execute.
type signed struct {
	trader
	form.Order
	part uint64
}

func pairs(t testing.TB, list []signed) (orders, signatures [][]byte) {
	t.Helper()
	for _, o := range list {
		signature, err := o.Sign(o.key)
		if err != nil {
			t.Fatal(err)
		}
		raw := o.Encode()
		if o.part != 0 {
			raw = o.EncodePart(o.part)
		}
		orders, signatures = append(orders, raw), append(signatures, signature)
	}
	return orders, signatures
}

// atOrders gives calls of limit orders the block's context.
func atOrders(s *state.State) *state.State {
	s.Host.Time, s.Host.ChainID = ordersTime, ordersChain
	return s
}

// execute executes orders by person 20; with all, none may fail.
func (c *chain) execute(all bool, list ...signed) error {
	c.t.Helper()
	orders, signatures := pairs(c.t, list)
	return c.try(func(s *state.State) error { return atOrders(s).Orders.Execute(address(20), orders, signatures, all) })
}

func (c *chain) executeBatch(netuid uint16, list ...signed) error {
	c.t.Helper()
	orders, signatures := pairs(c.t, list)
	return c.try(func(s *state.State) error {
		return atOrders(s).Orders.ExecuteBatch(address(20), netuid, orders, signatures)
	})
}

func (c *chain) taoOf(tr trader) unit.Rao { return c.open().Accounts.Balance(tr.id) }

func (c *chain) alphaOf(tr trader, netuid uint16) unit.Alpha {
	return c.open().Stakes.Stake(id(10), tr.id, netuid)
}

func (c *chain) status(t *testing.T, o form.Order, want order.Status, filled uint64) {
	t.Helper()
	if status, have := c.open().Orders.Status(o.Hash()); status != want || have != filled {
		t.Errorf("status %d, filled %d, want %d and %d", status, have, want, filled)
	}
}

// The numbers of these tests follow from economy.md section 12 and amm.md sections 4 and 5, with equal weights and the fee
// rate 33/65535: E = floor(1e18 * reserve / (reserve + net)) / 1e18, out = floor(reserve_out * (1 - E)).

// A buy of 10 TAO with a fee of 1 %: 0.1 TAO to the recipient, 9.9 TAO to the pool, of which 4,985,122 rao are its fee.
func TestSingleBuyOrder(t *testing.T) {
	c, netuid := tradingSubnet(t)
	c.setReserves(netuid, 1_000_000_000_000, 1_000_000_000_000)
	tr := c.newTrader(netuid, 1, 0)
	o := tr.order(netuid, form.LimitBuy, 10_000_000_000, 1_000_000_000)
	o.FeeRate, o.FeeRecipient = 10_000_000, id(30)
	before := c.balance(30)
	if err := c.execute(true, signed{tr, o, 0}); err != nil {
		t.Fatal(err)
	}
	equal(t, "fee", c.balance(30)-before, 100_000_000)
	equal(t, "balance", c.taoOf(tr), 990_000_000_000)
	equal(t, "stake", c.alphaOf(tr, netuid), 9_798_062_899)
	equal(t, "reserve of TAO", c.pool(netuid).Tao(), 1_009_895_014_878)
	equal(t, "reserve of alpha", c.pool(netuid).AlphaIn(), 1_000_000_000_000-9_798_062_899)
	c.status(t, o, order.Fulfilled, 10_000_000_000)
	if len(c.events) != 2 || c.events[0].Kind != event.StakeAdded || c.events[1].Kind != event.LimitOrderExecuted {
		t.Errorf("events %v", c.events)
	}
	requireFault(t, fault.OrderAlreadyProcessed.With(o.Hash()), c.execute(true, signed{tr, o, 0}))
}

// A sale of 20 of 50 alpha with a fee of 5 %: the pool pays 19,598,163,155 rao for 20 alpha less its fee of 10,070,954.
func TestSingleSellOrders(t *testing.T) {
	for _, kind := range []form.Type{form.TakeProfit, form.StopLoss} {
		c, netuid := tradingSubnet(t)
		c.setReserves(netuid, 1_000_000_000_000, 1_000_000_000_000)
		tr := c.newTrader(netuid, 1, 50_000_000_000)
		o := tr.order(netuid, kind, 20_000_000_000, 1_000_000_000)
		o.FeeRate, o.FeeRecipient = 50_000_000, id(30)
		before := c.balance(30)
		if err := c.execute(true, signed{tr, o, 0}); err != nil {
			t.Fatal(err)
		}
		equal(t, "fee", c.balance(30)-before, 979_908_157)
		equal(t, "balance", c.taoOf(tr), 1_018_618_254_998)
		equal(t, "stake", c.alphaOf(tr, netuid), 30_000_000_000)
		equal(t, "reserve of TAO", c.pool(netuid).Tao(), 1_000_000_000_000-19_598_163_155)
		c.status(t, o, order.Fulfilled, 20_000_000_000)
	}
}

// The pool's price may go to limit + 1 % of it and no further: for that the pool takes 4,990,014,957 rao, with the fee on top.
func TestOrderSlippage(t *testing.T) {
	c, netuid := tradingSubnet(t)
	c.setReserves(netuid, 1_000_000_000_000, 1_000_000_000_000)
	tr := c.newTrader(netuid, 1, 50_000_000_000)
	most, err := c.pool(netuid).MaxBuy(1_010_000_000)
	if err != nil {
		t.Fatal(err)
	}
	o := tr.order(netuid, form.LimitBuy, uint64(most)+1, 1_000_000_000)
	o.HasMaxSlippage, o.MaxSlippage = true, 10_000_000
	requireFault(t, fault.SlippageTooHigh.With(most+1, most), c.execute(true, signed{tr, o, 0}))
	o.Amount--
	if err := c.execute(true, signed{tr, o, 0}); err != nil {
		t.Fatal(err)
	}
	if price := c.price(netuid); price > 1.01 || price < 1.0099 {
		t.Errorf("price %v", price)
	}
	leastSale, err := c.pool(netuid).MaxSell(990_000_000)
	if err != nil {
		t.Fatal(err)
	}
	o = tr.order(netuid, form.TakeProfit, uint64(leastSale)+1, 1_000_000_000)
	o.HasMaxSlippage, o.MaxSlippage = true, 10_000_000
	requireFault(t, fault.SlippageTooHigh.With(leastSale+1, leastSale), c.execute(true, signed{tr, o, 0}))
}

// An order that fails takes nothing back from the others, and an event tells why. The second order of the trader's asks for
// TAO that the first one has spent, after its fee was paid.
func TestOrdersThatFailAreSkipped(t *testing.T) {
	c, netuid := tradingSubnet(t)
	tr := c.newTrader(netuid, 1, 0)
	first := tr.order(netuid, form.LimitBuy, 600_000_000_000, 9_000_000_000)
	second := first
	second.Expiry++
	second.FeeRate, second.FeeRecipient = 10_000_000, id(30)
	third := tr.order(netuid, form.LimitBuy, 100_000_000_000, 9_000_000_000)
	list := []signed{{tr, first, 0}, {tr, second, 0}, {tr, third, 0}}
	fees := c.balance(30)
	requireFault(t, fault.NotEnoughBalanceToStake.With(uint64(394_000_000_000), uint64(594_000_000_000)), c.execute(true, list...))
	if err := c.execute(false, list...); err != nil {
		t.Fatal(err)
	}
	c.status(t, first, order.Fulfilled, 600_000_000_000)
	c.status(t, second, order.Unknown, 0)
	c.status(t, third, order.Fulfilled, 100_000_000_000)
	equal(t, "balance", c.taoOf(tr), 300_000_000_000)
	equal(t, "fees", c.balance(30), fees)
	var skipped []event.Event
	for _, e := range c.events {
		if e.Kind == event.LimitOrderSkipped {
			skipped = append(skipped, e)
		}
	}
	want := [4]byte(crypto.Keccak256([]byte(fault.NotEnoughBalanceToStake.Signature())))
	if len(skipped) != 1 || skipped[0].Args[0] != [32]byte(second.Hash()) || skipped[0].Args[2] != uint64(1) || skipped[0].Args[3] != want {
		t.Errorf("skipped %v", skipped)
	}
}

// Parts of 4, then of 3 TAO of a buy of 10, then the rest.
func TestPartialFills(t *testing.T) {
	c, netuid := tradingSubnet(t)
	tr := c.newTrader(netuid, 1, 0)
	o := tr.order(netuid, form.LimitBuy, 10_000_000_000, 9_000_000_000)
	o.PartialFills, o.Relayers = true, []common.Address{address(19), address(20)}
	for _, step := range []struct {
		part, filled uint64
		status       order.Status
	}{{4_000_000_000, 4_000_000_000, order.PartiallyFilled}, {3_000_000_000, 7_000_000_000, order.PartiallyFilled}, {0, 10_000_000_000, order.Fulfilled}} {
		requireFault(t, fault.IncorrectPartialFillAmount.With(o.Hash(), uint64(10_000_000_001), o.Amount-c.filled(o)), c.execute(true, signed{tr, o, 10_000_000_001}))
		if err := c.execute(true, signed{tr, o, step.part}); err != nil {
			t.Fatal(err)
		}
		c.status(t, o, step.status, step.filled)
		equal(t, "balance", c.taoOf(tr), 1_000*unit.TAO-unit.Rao(step.filled))
	}
	requireFault(t, fault.OrderAlreadyProcessed.With(o.Hash()), c.execute(true, signed{tr, o, 1}))
}

func (c *chain) filled(o form.Order) uint64 {
	_, filled := c.open().Orders.Status(o.Hash())
	return filled
}

// The lock of a coldkey binds its orders, over all the orders of a batch.
func TestOrdersRespectLocks(t *testing.T) {
	c, netuid := tradingSubnet(t)
	tr := c.newTrader(netuid, 1, 10_000_000_000)
	c.must(func(s *state.State) error { return s.Stakes.Lock(tr.id, id(10), netuid, 4_000_000_000) })
	first := tr.order(netuid, form.StopLoss, 5_000_000_000, 9_000_000_000)
	second := tr.order(netuid, form.StopLoss, 1_000_000_001, 9_000_000_000)
	want := fault.StakeUnavailable.With(netuid, uint64(1_000_000_000), uint64(1_000_000_001))
	requireFault(t, want, c.execute(true, signed{tr, first, 0}, signed{tr, second, 0}))
	requireFault(t, want, c.executeBatch(netuid, signed{tr, first, 0}, signed{tr, second, 0}))
	second.Amount--
	if err := c.executeBatch(netuid, signed{tr, first, 0}, signed{tr, second, 0}); err != nil {
		t.Fatal(err)
	}
}

// Cancelling binds the signer's own orders alone. Whoever cancels another's hash changes only what Status says of an order that
// was never executed.
func TestCancelOrder(t *testing.T) {
	c, netuid := tradingSubnet(t)
	tr := c.newTrader(netuid, 1, 0)
	o := tr.order(netuid, form.LimitBuy, 10_000_000_000, 9_000_000_000)
	o.PartialFills, o.Relayers = true, []common.Address{address(20)}
	cancel := func(by common.Address) error {
		return c.try(func(s *state.State) error { return s.Orders.Cancel(by, o.Hash()) })
	}
	if err := cancel(address(30)); err != nil {
		t.Fatal(err)
	}
	c.status(t, o, order.Cancelled, 0)
	requireFault(t, fault.OrderCancelled.With(o.Hash()), cancel(address(30)))
	if orders := c.open().Orders; orders.IsCancelled(o.Hash(), tr.at) || !orders.IsCancelled(o.Hash(), address(30)) {
		t.Error("it is not known who cancelled")
	}
	if err := c.execute(true, signed{tr, o, 4_000_000_000}); err != nil {
		t.Fatal(err)
	}
	c.status(t, o, order.PartiallyFilled, 4_000_000_000)
	requireFault(t, fault.NotOrderSigner.With(o.Hash(), tr.at), cancel(address(31)))
	if err := cancel(tr.at); err != nil {
		t.Fatal(err)
	}
	c.status(t, o, order.Cancelled, 4_000_000_000)
	requireFault(t, fault.OrderCancelled.With(o.Hash()), c.execute(true, signed{tr, o, 0}))
	requireFault(t, fault.OrderCancelled.With(o.Hash()), cancel(tr.at))
}

// A signer that the chain has never seen gets the TAO that was held for it, and can buy with it.
func TestOrderLinksTheSigner(t *testing.T) {
	c, netuid := tradingSubnet(t)
	key, _ := crypto.ToECDSA(common.Hash{31: 9}.Bytes())
	tr := trader{key: key, at: crypto.PubkeyToAddress(key.PublicKey)}
	tr.id = account.IDOf(tr.at)
	c.must(func(s *state.State) error {
		return s.Accounts.TransferWei(address(38), address(38), tr.id, new(uint256.Int).Mul(account.ToWei(1), uint256.NewInt(5_000_000_000)))
	})
	if err := c.execute(true, signed{tr, tr.order(netuid, form.LimitBuy, 5_000_000_000, 9_000_000_000), 0}); err != nil {
		t.Fatal(err)
	}
	equal(t, "balance", c.taoOf(tr), 0)
}

// Nobody but the account itself may act once a swap of its coldkey is announced: orders signed before, or by a thief, rest.
func TestOrdersOfASwappedColdkeyRest(t *testing.T) {
	c, netuid := tradingSubnet(t)
	tr := c.newTrader(netuid, 1, 0)
	c.must(func(s *state.State) error { return s.KeySwaps.Announce(tr.id, common.Hash{7}) })
	a, _ := c.open().KeySwaps.Announced(tr.id)
	o := tr.order(netuid, form.LimitBuy, 5_000_000_000, 9_000_000_000)
	requireFault(t, fault.ColdkeySwapAnnounced.With(tr.id, a.Due), c.execute(true, signed{tr, o, 0}))
	requireFault(t, fault.ColdkeySwapAnnounced.With(tr.id, a.Due), c.executeBatch(netuid, signed{tr, o, 0}))
}
