package test

import (
	"bytes"
	"crypto/cipher"
	"io"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/bindings/commoditymarket"
	"github.com/taochain/taochain/commodity"
)

var marketABI = commoditymarket.NewCommodityMarket()

// Where a purchase of CommodityMarket is, in the contract's order.
const (
	saleOffered  = 2
	salePaid     = 5
	saleRefunded = 6
)

// bazaar is a chain with a CommodityMarket, a miner that sells, and two buyers with tokens.
type bazaar struct {
	validated
	// c is the contract, token the money that is not TAO.
	c, token *driven
	seller   actor
	buyer    actor
	other    actor
	goods    []byte
	listing  commodity.Listing
	leaves   [][32]byte
	// boxKey opens the messages of orders.
	boxKey [32]byte
	// key and secret are those of all purchases here; in use each has its own.
	key, secret [32]byte
	price, bond *big.Int
}

func newBazaar(t *testing.T) bazaar {
	m := bazaar{validated: newValidated(t), boxKey: [32]byte{8}, key: [32]byte{1}, secret: [32]byte{2}, price: tao(3), bond: tao(1)}
	m.seller, m.buyer, m.other = m.miner, m.users[0], m.users[1]
	factory, token := newToken(m.validated)
	address := deploy(m.world, dev(0), &commoditymarket.CommodityMarketMetaData, marketABI.PackConstructor(factory.address))
	m.c = drive(m.backendWorld, address, &commoditymarket.CommodityMarketMetaData, marketABI.UnpackError)
	if got := ask(m.c, marketABI.PackFactory(), marketABI.UnpackFactory); got != factory.address {
		t.Errorf("the factory is %s", got)
	}
	m.token = token
	token.pay(m.buyer, tokenABI.PackDepositTao(m.validators[0].id, m.buyer.address, nothing), tao(100))
	token.do(m.buyer, tokenABI.PackApprove(address, endless))
	m.goods = []byte(strings.Repeat("four, seven, two; ", 600))
	var err error
	if m.listing, m.leaves, err = commodity.List(bytes.NewReader(m.goods)); err != nil {
		t.Fatal(err)
	}
	return m
}

// terms are those of a data set; a payment netuid of 0 means TAO.
func (m bazaar) terms(payment uint16) commoditymarket.ICommodityMarketTerms {
	return commoditymarket.ICommodityMarketTerms{
		Netuid: m.netuid, PaymentNetuid: payment, Size: m.listing.Size, Price: m.price, BondWei: m.bond,
		OfferBlocks: 20, ConfirmBlocks: 20, RevealBlocks: 400, DisputeBlocks: 300,
		PlainRoot: m.listing.Root, BoxKey: commodity.BoxKey(m.boxKey),
	}
}

// list makes a listing of an account's own hotkey and returns its number.
func (m bazaar) list(seller actor, terms commoditymarket.ICommodityMarketTerms) *big.Int {
	m.Helper()
	m.c.do(seller, marketABI.PackList(seller.id, terms, "ipfs://goods"))
	return ask(m.c, marketABI.PackListingCount(), marketABI.UnpackListingCount)
}

// order orders with a sealed secret and returns the purchase.
func (m bazaar) order(listing *big.Int) *big.Int {
	m.Helper()
	l := m.getListing(listing)
	message, err := commodity.SealSecret(l.Terms.BoxKey, m.secret, [32]byte{16})
	if err != nil {
		m.Fatal(err)
	}
	var value *big.Int
	if l.Token == (common.Address{}) {
		value = l.Terms.Price
	}
	receipt := m.c.pay(m.buyer, marketABI.PackOrder(listing, l.Terms.Price, commodity.HashOf(m.secret), message), value)
	event, err := marketABI.UnpackOrderedEvent(receipt.Logs[0])
	if err != nil || event.Buyer != m.buyer.address || event.Price.Cmp(l.Terms.Price) != 0 {
		m.Fatalf("the event is %+v, error %v", event, err)
	}
	if secret, err := commodity.OpenSecret(m.boxKey, event.Message); err != nil || commodity.HashOf(secret) != event.SecretHash {
		m.Errorf("the seller gets the secret %x, error %v", secret, err)
	}
	m.conserved()
	return event.PurchaseId
}

// encrypt is what a seller makes of goods.
func (m bazaar) encrypt(goods []byte) []byte {
	m.Helper()
	stream := commodity.NewStream(commodity.CipherKey(m.key, m.secret), 0)
	encrypted, err := io.ReadAll(cipher.StreamReader{S: stream, R: bytes.NewReader(goods)})
	if err != nil {
		m.Fatal(err)
	}
	return encrypted
}

// offer encrypts goods for a purchase, with the bond.
func (m bazaar) offer(seller actor, purchase *big.Int, goods []byte) {
	m.Helper()
	leaves, _, err := commodity.Leaves(bytes.NewReader(m.encrypt(goods)))
	if err != nil {
		m.Fatal(err)
	}
	m.c.pay(seller, marketABI.PackOffer(purchase, commodity.Root(leaves), commodity.HashOf(m.key), "ipfs://encrypted"), m.bond)
	m.conserved()
}

// confirm checks what the seller offers as a buyer does, and confirms. It returns the leaves of the encrypted chunks.
func (m bazaar) confirm(purchase *big.Int, goods []byte) [][32]byte {
	m.Helper()
	p := m.purchase(purchase)
	cipherLeaves, err := m.listing.CheckOffer(p.CipherRoot, bytes.NewReader(m.encrypt(goods)))
	if err != nil || m.listing.CheckLeaves(m.leaves) != nil {
		m.Fatalf("the offer is refused: %v", err)
	}
	m.c.do(m.buyer, marketABI.PackConfirm(purchase, p.CipherRoot, p.KeyHash))
	return cipherLeaves
}

// open makes a purchase that is confirmed.
func (m bazaar) open(seller actor, listing *big.Int) *big.Int {
	m.Helper()
	purchase := m.order(listing)
	m.offer(seller, purchase, m.goods)
	m.confirm(purchase, m.goods)
	return purchase
}

func (m bazaar) getListing(id *big.Int) commoditymarket.ICommodityMarketListing {
	m.Helper()
	return ask(m.c, marketABI.PackGetListing(id), marketABI.UnpackGetListing)
}

func (m bazaar) purchase(id *big.Int) commoditymarket.ICommodityMarketPurchase {
	m.Helper()
	return ask(m.c, marketABI.PackGetPurchase(id), marketABI.UnpackGetPurchase)
}

func (m bazaar) isOpen(listing *big.Int) bool {
	m.Helper()
	return ask(m.c, marketABI.PackIsOpen(listing), marketABI.UnpackIsOpen)
}

// pass seals the blocks until a purchase's deadline is over.
func (m bazaar) pass(purchase *big.Int) {
	m.Helper()
	if err := m.AdvanceBlocks(m.purchase(purchase).Deadline - m.head().Number.Uint64()); err != nil {
		m.Fatal(err)
	}
}

func (m bazaar) credit(token common.Address, of actor) *big.Int {
	m.Helper()
	return ask(m.c, marketABI.PackCreditOf(token, of.address), marketABI.UnpackCreditOf)
}

// gains checks what a step adds to what an account may withdraw.
func (m bazaar) gains(token common.Address, of actor, want *big.Int, step func()) {
	m.Helper()
	before := m.credit(token, of)
	step()
	if got := new(big.Int).Sub(m.credit(token, of), before); got.Cmp(want) != 0 {
		m.Errorf("the credit grew by %v, want %v", got, want)
	}
	m.conserved()
}

// conserved checks that the contract holds exactly what it owes.
func (m bazaar) conserved() {
	m.Helper()
	owed := func(token common.Address) *big.Int {
		escrowed := ask(m.c, marketABI.PackEscrowed(token), marketABI.UnpackEscrowed)
		return escrowed.Add(escrowed, ask(m.c, marketABI.PackCredited(token), marketABI.UnpackCredited))
	}
	if has, want := m.balance(m.c.address), owed(common.Address{}); has.Cmp(want) != 0 {
		m.Errorf("the contract has %v wei and owes %v", has, want)
	}
	has := ask(m.token, tokenABI.PackBalanceOf(m.c.address), tokenABI.UnpackBalanceOf)
	if want := owed(m.token.address); has.Cmp(want) != 0 {
		m.Errorf("the contract has %v of the token and owes %v", has, want)
	}
}

// evidenceOf is evidence as the binding wants it.
func evidenceOf(e *commodity.Evidence) commoditymarket.ICommodityMarketEvidence {
	return commoditymarket.ICommodityMarketEvidence(*e)
}
