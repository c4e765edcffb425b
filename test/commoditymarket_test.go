package test

import (
	"bytes"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/bindings/balancetransfer"
	"github.com/taochain/taochain/bindings/commoditymarket"
	"github.com/taochain/taochain/chain/genesis"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/ss58"
	"github.com/taochain/taochain/commodity"
)

// TestCommodityMarket drives every function of the contract on the chain.
func TestCommodityMarket(t *testing.T) {
	m := newBazaar(t)
	tao0 := common.Address{}
	priceAndBond := new(big.Int).Add(m.price, m.bond)

	t.Run("sold for TAO", func(t *testing.T) {
		terms := m.terms(0)
		if _, ok := m.c.refusal(m.other, marketABI.PackList(m.seller.id, terms, ""), nil).(*commoditymarket.CommodityMarketNotNeuron); !ok {
			t.Error("anybody sells for a hotkey")
		}
		listing := m.list(m.seller, terms)
		if l := m.getListing(listing); !l.Listed || l.Permit || l.Hotkey != m.seller.id || l.Registration != 1 || l.Terms.PlainRoot != m.listing.Root {
			t.Errorf("the listing is %+v", l)
		}
		purchase := m.order(listing)
		m.offer(m.seller, purchase, m.goods)
		if p := m.purchase(purchase); p.Status != saleOffered || p.Buyer != m.buyer.address {
			t.Errorf("the purchase is %+v", p)
		}
		cipherLeaves := m.confirm(purchase, m.goods)
		if _, ok := m.c.refusal(m.buyer, marketABI.PackCancel(purchase), nil).(*commoditymarket.CommodityMarketWrongStatus); !ok {
			t.Error("a confirmed purchase is called off")
		}
		receipt := m.c.do(m.seller, marketABI.PackReveal(purchase, m.key))
		shown, err := marketABI.UnpackRevealedEvent(receipt.Logs[0])
		if err != nil {
			t.Fatal(err)
		}
		encrypted := m.encrypt(m.goods)
		if e, err := commodity.FindMismatch(shown.Key, m.secret, bytes.NewReader(encrypted), cipherLeaves, m.leaves); e != nil || err != nil {
			t.Fatalf("evidence %+v, error %v", e, err)
		}
		right := commodity.Prove(m.key, m.secret, 1, encrypted[commodity.ChunkSize:2*commodity.ChunkSize], cipherLeaves, m.leaves)
		if ask(m.c, marketABI.PackIsMismatch(purchase, evidenceOf(right)), marketABI.UnpackIsMismatch) {
			t.Error("a right chunk is wrong")
		}
		if _, ok := m.c.refusal(m.buyer, marketABI.PackProveMismatch(purchase, evidenceOf(right)), nil).(*commoditymarket.CommodityMarketChunkIsRight); !ok {
			t.Error("a right chunk proves something")
		}
		m.gains(tao0, m.seller, priceAndBond, func() { m.c.do(m.buyer, marketABI.PackAccept(purchase)) })
		if p := m.purchase(purchase); p.Status != salePaid {
			t.Errorf("the purchase is %+v", p)
		}
	})

	t.Run("sold for tokens", func(t *testing.T) {
		terms := m.terms(m.netuid)
		listing := m.list(m.validators[0], terms)
		if l := m.getListing(listing); !l.Permit || l.Token != m.token.address {
			t.Errorf("the validator's listing is %+v", l)
		}
		purchase := m.open(m.validators[0], listing)
		m.c.do(m.other, marketABI.PackReveal(purchase, m.key)) // anyone may: it can only be the one
		if _, ok := m.c.refusal(m.seller, marketABI.PackSettle(purchase), nil).(*commoditymarket.CommodityMarketTooEarly); !ok {
			t.Error("there is no dispute window")
		}
		m.pass(purchase)
		m.gains(m.token.address, m.validators[0], m.price, func() { m.c.do(m.other, marketABI.PackSettle(purchase)) })
		if credit := m.credit(tao0, m.validators[0]); credit.Cmp(m.bond) != 0 {
			t.Errorf("of the bond %v came back", credit)
		}
	})

	t.Run("wrong goods", func(t *testing.T) {
		other := bytes.Replace(m.goods, []byte("seven"), []byte("eight"), 300)
		purchase := m.order(m.list(m.seller, m.terms(m.netuid)))
		m.offer(m.seller, purchase, other)
		cipherLeaves := m.confirm(purchase, other)
		m.c.do(m.seller, marketABI.PackReveal(purchase, m.key))
		evidence, err := commodity.FindMismatch(m.key, m.secret, bytes.NewReader(m.encrypt(other)), cipherLeaves, m.leaves)
		if err != nil || evidence == nil {
			t.Fatalf("no evidence, error %v", err)
		}
		p := m.purchase(purchase)
		said := commodity.Purchase{Listing: m.listing, SecretHash: p.SecretHash, CipherRoot: p.CipherRoot, KeyHash: p.KeyHash}
		if wrong, err := said.Mismatch(evidence); !wrong || err != nil {
			t.Errorf("in Go the evidence proves %v, error %v", wrong, err)
		}
		forged := *evidence
		forged.Leaf[0]++
		if _, ok := m.c.refusal(m.buyer, marketABI.PackProveMismatch(purchase, evidenceOf(&forged)), nil).(*commoditymarket.CommodityMarketWrongProof); !ok {
			t.Error("forged evidence is not refused")
		}
		before := m.credit(m.token.address, m.buyer)
		m.gains(tao0, m.buyer, m.bond, func() {
			receipt := m.c.do(m.buyer, marketABI.PackProveMismatch(purchase, evidenceOf(evidence)))
			if receipt.GasUsed > 500_000 {
				t.Errorf("evidence costs %d gas", receipt.GasUsed)
			}
		})
		if got := before.Sub(m.credit(m.token.address, m.buyer), before); got.Cmp(m.price) != 0 {
			t.Errorf("the buyer got %v back", got)
		}
		if p := m.purchase(purchase); p.Status != saleRefunded || m.getListing(p.ListingId).Wrong != 1 {
			t.Errorf("the purchase is %+v", p)
		}
	})

	t.Run("prices and editions", func(t *testing.T) {
		terms := m.terms(0)
		terms.Editions = 1
		listing := m.list(m.seller, terms)
		first, second := m.order(listing), m.order(listing)
		m.c.do(m.seller, marketABI.PackSetPrice(listing, tao(2)))
		if price := m.purchase(first).Price; price.Cmp(m.price) != 0 {
			t.Errorf("the price of an older order is %v", price)
		}
		if reason, ok := m.c.refusal(m.buyer, marketABI.PackOrder(listing, tao(1), [32]byte{}, nil), tao(1)).(*commoditymarket.CommodityMarketPriceTooHigh); !ok || reason.Price.Cmp(tao(2)) != 0 {
			t.Errorf("above the buyer's bound: %+v", reason)
		}
		m.gains(tao0, m.buyer, tao(3), func() { // the change
			m.c.pay(m.buyer, marketABI.PackOrder(listing, tao(5), [32]byte{}, nil), tao(5))
		})
		m.offer(m.seller, first, m.goods)
		offer := marketABI.PackOffer(second, [32]byte{1}, [32]byte{1}, "")
		if _, ok := m.c.refusal(m.seller, offer, m.bond).(*commoditymarket.CommodityMarketSoldOut); !ok || m.isOpen(listing) {
			t.Error("there are two of one edition")
		}
		m.gains(tao0, m.buyer, m.price, func() { m.c.do(m.buyer, marketABI.PackCancel(first)) })
		m.c.do(m.seller, marketABI.PackDelist(listing))
		if m.isOpen(listing) {
			t.Error("a listing that was withdrawn is open")
		}
		third := ask(m.c, marketABI.PackPurchaseCount(), marketABI.UnpackPurchaseCount)
		m.pass(third)
		m.gains(tao0, m.buyer, tao(5), func() {
			m.c.do(m.other, marketABI.PackTimeout(second))
			m.c.do(m.other, marketABI.PackTimeout(third))
		})
	})

	t.Run("late seller", func(t *testing.T) {
		purchase := m.open(m.seller, m.list(m.seller, m.terms(0)))
		m.pass(purchase)
		m.advance(1) // calls see the newest block
		if _, ok := m.c.refusal(m.seller, marketABI.PackReveal(purchase, m.key), nil).(*commoditymarket.CommodityMarketTooLate); !ok {
			t.Error("a late key is taken")
		}
		m.gains(tao0, m.buyer, priceAndBond, func() { m.c.do(m.other, marketABI.PackTimeout(purchase)) })
	})

	t.Run("deregistered seller", func(t *testing.T) { m.deregistered(t) })
	t.Run("swapped hotkey", func(t *testing.T) { m.swapped(t) })
	t.Run("dissolved subnet", func(t *testing.T) { m.dissolved(t) })

	t.Run("withdrawals", func(t *testing.T) {
		receiver := derived(t, "receiver of the market")
		sums := map[common.Address]*big.Int{tao0: new(big.Int), m.token.address: new(big.Int)}
		for _, token := range []common.Address{tao0, m.token.address} {
			for _, account := range []actor{m.seller, m.buyer, m.validators[0], m.users[2]} {
				credit := m.credit(token, account)
				if credit.Sign() == 0 {
					continue
				}
				sums[token].Add(sums[token], credit)
				m.c.do(account, marketABI.PackWithdraw(token, receiver.address))
				m.conserved()
			}
		}
		if got := m.balance(receiver.address); got.Cmp(sums[tao0]) != 0 || got.Sign() == 0 {
			t.Errorf("%v wei arrived, %v were credited", got, sums[tao0])
		}
		got := ask(m.token, tokenABI.PackBalanceOf(receiver.address), tokenABI.UnpackBalanceOf)
		if got.Cmp(sums[m.token.address]) != 0 || got.Sign() == 0 {
			t.Errorf("%v of the token arrived, %v were credited", got, sums[m.token.address])
		}
		// TAO that is forced on the contract belongs to nobody.
		gift := balancetransfer.NewBalanceTransfer().PackTransfer(ss58.AccountID(m.c.address))
		m.succeed(m.send(m.other, params.BalanceTransferAddress, gift, tao(1)))
		if _, ok := m.c.refusal(m.buyer, marketABI.PackWithdraw(tao0, receiver.address), nil).(*commoditymarket.CommodityMarketNothingToWithdraw); !ok {
			t.Error("a gift can be withdrawn")
		}
	})

	for name, number := range map[string]struct {
		got  *big.Int
		want int64
	}{
		"blocks":  {ask(m.c, marketABI.PackMAXBLOCKS(), marketABI.UnpackMAXBLOCKS), 648_000},
		"dispute": {ask(m.c, marketABI.PackMINDISPUTEBLOCKS(), marketABI.UnpackMINDISPUTEBLOCKS), 300},
		"notice":  {ask(m.c, marketABI.PackNOTICEBLOCKS(), marketABI.UnpackNOTICEBLOCKS), 300},
		"message": {ask(m.c, marketABI.PackMAXMESSAGE(), marketABI.UnpackMAXMESSAGE), 1_024},
	} {
		if number.got.Int64() != number.want {
			t.Errorf("%s: %v, want %d", name, number.got, number.want)
		}
	}
	m.c.allCalled(t)
}

// shop registers another hotkey of an account.
func (m bazaar) shop(owner actor, name string) [32]byte {
	m.Helper()
	hotkey := derived(m.TB, name).id
	m.must(owner, params.NeuronAddress, neuronABI.PackBurnedRegister(m.netuid, hotkey))
	return hotkey
}

// listFor makes a listing by the coldkey of a hotkey.
func (m bazaar) listFor(owner actor, hotkey [32]byte) *big.Int {
	m.Helper()
	receipt := m.c.do(owner, marketABI.PackList(hotkey, m.terms(0), ""))
	event, err := marketABI.UnpackListedEvent(receipt.Logs[0])
	if err != nil || event.Coldkey != owner.id || event.Hotkey != hotkey || event.Seller != owner.address {
		m.Fatalf("the event is %+v, error %v", event, err)
	}
	return event.ListingId
}

// deregistered drives the seller's neuron out by registrations on a full subnet: what is open goes back after a notice.
func (m bazaar) deregistered(t *testing.T) {
	seller := m.users[2]
	hotkey := m.shop(seller, "shop")
	listing := m.listFor(seller, hotkey)
	purchase := m.open(seller, listing)
	notice := marketABI.PackGiveNotice(purchase)
	if _, ok := m.c.refusal(m.buyer, notice, nil).(*commoditymarket.CommodityMarketStillNeuron); !ok {
		t.Error("notice is given to a neuron")
	}
	m.govern(m.netuid, "min_allowed_uids", 2)
	m.govern(m.netuid, "min_non_immune_uids", 0)
	m.govern(m.netuid, "immunity_period", 0)
	m.govern(m.netuid, "max_allowed_uids", int64(m.uidCount(m.netuid)))
	for i := 0; i < 10 && m.isOpen(listing); i++ {
		m.shop(dev(5), "newcomer "+string(rune('a'+i)))
	}
	if m.isOpen(listing) {
		t.Fatal("the seller is a neuron still")
	}
	order := marketABI.PackOrder(listing, m.price, [32]byte{}, nil)
	if _, ok := m.c.refusal(m.buyer, order, m.price).(*commoditymarket.CommodityMarketNotNeuron); !ok {
		t.Error("a former neuron sells")
	}
	receipt := m.c.do(m.buyer, notice)
	event, err := marketABI.UnpackNoticeGivenEvent(receipt.Logs[0])
	if err != nil || event.Deadline.Uint64() != receipt.BlockNumber.Uint64()+300 {
		t.Errorf("the event is %+v, error %v", event, err)
	}
	m.pass(purchase)
	m.gains(common.Address{}, m.buyer, m.price, func() {
		m.gains(common.Address{}, seller, m.bond, func() { m.c.do(m.other, marketABI.PackTimeout(purchase)) })
	})
}

// swapped swaps the seller's hotkey: it delivers what was confirmed and sells no more.
func (m bazaar) swapped(t *testing.T) {
	seller := m.users[2]
	hotkey := m.shop(seller, "second shop")
	listing := m.listFor(seller, hotkey)
	purchase := m.open(seller, listing)
	m.must(seller, params.NeuronAddress, neuronABI.PackSwapHotkey(hotkey, derived(t, "third shop").id, false, 0))
	if m.isOpen(listing) {
		t.Error("the old hotkey sells")
	}
	m.c.do(seller, marketABI.PackReveal(purchase, m.key))
	m.gains(common.Address{}, seller, new(big.Int).Add(m.price, m.bond), func() { m.c.do(m.buyer, marketABI.PackAccept(purchase)) })
}

// dissolved ends the subnet of the sellers and of the token: keys that were shown are paid, the rest goes back.
func (m bazaar) dissolved(t *testing.T) {
	inTao, inTokens := m.list(m.seller, m.terms(0)), m.list(m.seller, m.terms(m.netuid))
	shown, ordered, waiting := m.open(m.seller, inTokens), m.order(inTokens), m.open(m.seller, inTao)
	m.c.do(m.seller, marketABI.PackReveal(shown, m.key))
	m.must(dev(genesis.AdminAccount), params.SubnetAddress, subnetABI.PackDissolveNetwork(m.netuid))
	if m.isOpen(inTao) || m.isOpen(inTokens) {
		t.Error("neurons of a dissolved subnet sell")
	}
	list := marketABI.PackList(m.seller.id, m.terms(0), "")
	if _, ok := m.c.refusal(m.seller, list, nil).(*commoditymarket.CommodityMarketNoSubnet); !ok {
		t.Error("there are listings without a subnet")
	}
	m.gains(m.token.address, m.buyer, m.price, func() { m.c.do(m.buyer, marketABI.PackCancel(ordered)) })
	m.gains(common.Address{}, m.buyer, m.price, func() {
		m.c.do(m.buyer, marketABI.PackGiveNotice(waiting))
		m.pass(waiting)
		m.c.do(m.other, marketABI.PackTimeout(waiting))
	})
	m.gains(m.token.address, m.seller, m.price, func() { m.c.do(m.other, marketABI.PackSettle(shown)) })
	receiver := derived(t, "redeemer")
	m.c.do(m.seller, marketABI.PackWithdraw(m.token.address, m.seller.address))
	m.token.do(m.seller, tokenABI.PackRedeemDissolved(m.price, receiver.address, m.seller.address))
	if got := m.balance(receiver.address); got.Sign() == 0 {
		t.Error("the token of a dissolved subnet is worth nothing")
	}
	m.conserved()
}
