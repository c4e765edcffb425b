package state_test

import (
	"testing"

	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/order"
	"github.com/taochain/taochain/chain/order/form"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/unit"
)

// At a price of 0.499999999999 buys of 44.700000007 TAO, after a fee of 0.3, meet sales of 27.000000004 alpha, worth 13.500000001
// TAO: 31.200000006 TAO go to the pool for 58.707100238 alpha.
func TestBatchThatBuys(t *testing.T) {
	c, netuid := tradingSubnet(t)
	c.setReserves(netuid, 499_999_999_999, 1_000_000_000_000)
	a, b := c.newTrader(netuid, 1, 0), c.newTrader(netuid, 2, 0)
	d, e := c.newTrader(netuid, 3, 50_000_000_000), c.newTrader(netuid, 4, 7_000_000_003)
	buyA := a.order(netuid, form.LimitBuy, 30_000_000_000, 499_999_999)
	buyA.FeeRate, buyA.FeeRecipient = 10_000_000, id(30)
	sellD := d.order(netuid, form.TakeProfit, 20_000_000_001, 499_999_999)
	sellD.FeeRate, sellD.FeeRecipient = 20_000_000, id(30)
	list := []signed{
		{a, buyA, 0},
		{d, sellD, 0},
		{b, b.order(netuid, form.LimitBuy, 15_000_000_007, 1_000_000_000), 0},
		{e, e.order(netuid, form.StopLoss, 7_000_000_003, 1_000_000_000), 0},
	}
	fees, burned := c.balance(30), c.burnedRao()
	ledger := c.pool(netuid).Ledger().Burned
	if err := c.executeBatch(netuid, list...); err != nil {
		t.Fatal(err)
	}
	equal(t, "alpha of the first buyer", c.alphaOf(a, netuid), 56_946_328_339)
	equal(t, "alpha of the second buyer", c.alphaOf(b, netuid), 28_760_771_902)
	equal(t, "TAO of the first seller", c.taoOf(d), 1_009_800_000_000)
	equal(t, "TAO of the second seller", c.taoOf(e), 1_003_500_000_001)
	equal(t, "rest of the first seller's stake", c.alphaOf(d, netuid), 29_999_999_999)
	equal(t, "rest of the second seller's stake", c.alphaOf(e, netuid), 0)
	equal(t, "fees", c.balance(30)-fees, 499_999_999)
	// Without a block author the pool's fee is burned, with 1 rao that rounding left over.
	equal(t, "TAO burned", c.burnedRao()-burned, 15_710_688+1)
	equal(t, "alpha burned", c.pool(netuid).Ledger().Burned-ledger, 1)
	equal(t, "reserve of TAO", c.pool(netuid).Tao(), 499_999_999_999+31_200_000_006-15_710_688)
	equal(t, "reserve of alpha", c.pool(netuid).AlphaIn(), 1_000_000_000_000-58_707_100_238)
	for _, o := range list {
		c.status(t, o.Order, order.Fulfilled, o.Amount)
	}
	last := c.events[len(c.events)-1]
	if last.Kind != event.LimitOrdersMatched {
		t.Fatalf("the last event is %v", last)
	}
	for i, want := range []any{
		netuid, [32]byte(id(20)), uint64(4), uint64(44_700_000_007), uint64(27_000_000_004), true, uint64(31_200_000_006), uint64(58_707_100_238), uint64(1), uint64(1),
	} {
		if last.Args[i] != want {
			t.Errorf("%s: %v, want %v", last.Kind.Fields[i].Name, last.Args[i], want)
		}
	}
}

// At the same price a buy of 10.000000007 TAO takes 20.000000014 of 44.000000004 alpha; 23.99999999 alpha go to the pool for
// 11.71298728 TAO.
func TestBatchThatSells(t *testing.T) {
	c, netuid := tradingSubnet(t)
	c.setReserves(netuid, 499_999_999_999, 1_000_000_000_000)
	a := c.newTrader(netuid, 1, 0)
	d, e := c.newTrader(netuid, 3, 40_000_000_000), c.newTrader(netuid, 4, 11_000_000_003)
	list := []signed{
		{a, a.order(netuid, form.LimitBuy, 10_000_000_007, 499_999_999), 0},
		{d, d.order(netuid, form.TakeProfit, 33_000_000_001, 499_999_999), 0},
		{e, e.order(netuid, form.StopLoss, 11_000_000_003, 1_000_000_000), 0},
	}
	burned, ledger := c.burnedRao(), c.pool(netuid).Ledger().Burned
	if err := c.executeBatch(netuid, list...); err != nil {
		t.Fatal(err)
	}
	equal(t, "alpha of the buyer", c.alphaOf(a, netuid), 20_000_000_014)
	equal(t, "TAO of the first seller", c.taoOf(d), 1_016_284_740_464)
	equal(t, "TAO of the second seller", c.taoOf(e), 1_005_428_246_822)
	equal(t, "TAO burned", c.burnedRao()-burned, 1)
	equal(t, "alpha burned: the fee", c.pool(netuid).Ledger().Burned-ledger, 12_085_145)
	equal(t, "reserve of TAO", c.pool(netuid).Tao(), 499_999_999_999-11_712_987_280)
	equal(t, "reserve of alpha", c.pool(netuid).AlphaIn(), 1_000_000_000_000+23_999_999_990-12_085_145)
}

func (c *chain) burnedRao() unit.Rao { return c.open().Accounts.AddressBalance(params.BurnAddress) }

// Only the orders of the side that goes to the pool bound its price: the tightest of the buys, though a sale allows less.
func TestBatchHasTheTightestLimit(t *testing.T) {
	c, netuid := tradingSubnet(t)
	c.setReserves(netuid, 1_000_000_000_000, 1_000_000_000_000)
	a, b, d := c.newTrader(netuid, 1, 0), c.newTrader(netuid, 2, 0), c.newTrader(netuid, 3, 1_000_000_000)
	limited := func(o form.Order, slippage uint32) form.Order {
		o.HasMaxSlippage, o.MaxSlippage = true, slippage
		return o
	}
	most, err := c.pool(netuid).MaxBuy(1_010_000_000)
	if err != nil {
		t.Fatal(err)
	}
	sale := limited(d.order(netuid, form.TakeProfit, 1_000_000_000, 1_000_000_000), 0)
	loose := limited(a.order(netuid, form.LimitBuy, 2_000_000_000, 1_000_000_000), 500_000_000)
	// 1 TAO of the buys goes to the seller.
	tight := limited(b.order(netuid, form.LimitBuy, uint64(most)-1_000_000_000+1, 1_000_000_000), 10_000_000)
	requireFault(t, fault.SlippageTooHigh.With(most+1, most), c.executeBatch(netuid, signed{a, loose, 0}, signed{b, tight, 0}, signed{d, sale, 0}))
	tight.Amount--
	if err := c.executeBatch(netuid, signed{a, loose, 0}, signed{b, tight, 0}, signed{d, sale, 0}); err != nil {
		t.Fatal(err)
	}
}

// A batch whose sides are worth the same leaves the pool alone, and an empty one does nothing.
func TestBatchWithoutThePool(t *testing.T) {
	c, netuid := tradingSubnet(t)
	c.setReserves(netuid, 1_000_000_000_000, 1_000_000_000_000)
	a, d := c.newTrader(netuid, 1, 0), c.newTrader(netuid, 2, 5_000_000_000)
	before := c.pool(netuid).Load()
	if err := c.executeBatch(
		netuid, signed{a, a.order(netuid, form.LimitBuy, 5_000_000_000, 1_000_000_000), 0},
		signed{d, d.order(netuid, form.StopLoss, 5_000_000_000, 1_000_000_000), 0},
	); err != nil {
		t.Fatal(err)
	}
	if c.pool(netuid).Load() != before || c.alphaOf(a, netuid) != 5_000_000_000 || c.taoOf(d) != 1_005_000_000_000 {
		t.Errorf("%d alpha, %d rao", c.alphaOf(a, netuid), c.taoOf(d))
	}
	if err := c.executeBatch(netuid); err != nil {
		t.Error(err)
	}
}
