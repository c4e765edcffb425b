package precompiles

import (
	"crypto/ecdsa"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/taochain/taochain/chain/order/form"
	"github.com/taochain/taochain/chain/order/netting"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/unit"
)

// conserveOrders is what signers of limit orders and their relayers do, and whoever brings pulses of the randomness beacon.
var conserveOrders = []conserveOp{
	{method: "LimitOrders.executeOrders", weight: 12, scene: relayer, args: []argument{argOrders, argSignatures, argMostly}},
	{method: "LimitOrders.executeBatchedOrders", weight: 12, scene: batcher, args: []argument{argNetuid, argOrders, argSignatures}},
	{method: "LimitOrders.cancelOrder", weight: 2, scene: canceller, args: []argument{argOrder}},
	{method: "Randomness.writePulse", weight: 1, scene: anyone, args: []argument{argRound, argPulse}},
}

// conserveKey is the key of a person of the driver.
func conserveKey(i int) *ecdsa.PrivateKey {
	key, err := crypto.ToECDSA(common.Hash{0: 0xc1, 31: byte(i + 1)}.Bytes())
	if err != nil {
		panic(err)
	}
	return key
}

// tradeOrder is an order on a subnet that the price mostly allows now, by somebody with a key.
func (d *conserve) tradeOrder(netuid uint16) form.Order {
	o := form.Order{
		Signer: d.people[d.rand.IntN(conservePeople)], Hotkey: d.hotkey(), Netuid: netuid, Expiry: d.rand.Uint64N(1 << 40), ChainID: testChain,
		FeeRecipient: id(d.person()), MaxSlippage: d.rand.Uint32N(200_000_000), HasMaxSlippage: d.one(2), PartialFills: d.one(2),
	}
	if d.one(2) {
		o.FeeRate = uint32(min(d.amount(netting.Billion), netting.Billion))
	}
	s := scene{from: o.Signer}
	o.Amount = d.tao(&s)
	o.Type = form.Type(d.rand.IntN(3))
	if !o.Type.Buys() {
		positions := d.state().Stakes.StakingHotkeys(id(o.Signer))
		if len(positions) > 0 {
			o.Hotkey = positions[d.rand.IntN(len(positions))]
		}
		o.Amount = d.amount(uint64(d.state().Stakes.Stake(o.Hotkey, id(o.Signer), netuid)))
	}
	o.LimitPrice = netting.PriceDown(d.state().Pools.At(netuid).Price())
	if away := unit.Rao(d.rand.Uint64N(100_000_000)); o.Type == form.TakeProfit {
		o.LimitPrice = unit.SubSat(o.LimitPrice, away)
	} else {
		o.LimitPrice += away
	}
	if d.one(20) {
		o.LimitPrice = unit.Rao(d.rand.Uint64())
	}
	return o
}

// relayer has some orders, mostly of one subnet, to be executed; batcher many of one subnet, with fewer mistakes.
func relayer(d *conserve) scene { return d.withOrders(anyone(d), 1+d.rand.IntN(3)) }

func batcher(d *conserve) scene { return d.withOrders(anyone(d), d.rand.IntN(5)) }

func (d *conserve) withOrders(s scene, count int) scene {
	if s.netuid == params.Root {
		s.netuid = 1
	}
	for range count {
		o := d.tradeOrder(s.netuid)
		if d.one(3) {
			o.Relayers = []common.Address{d.person(), s.from}
		}
		var part uint64
		if o.PartialFills && len(o.Relayers) > 0 {
			part = d.amount(min(o.Amount, 1<<62))
		}
		if known := d.orders; len(known) > 0 && d.one(8) {
			o, part = known[d.rand.IntN(len(known))], 0
		}
		raw := o.Encode()
		if part != 0 {
			raw = o.EncodePart(part)
		}
		var key *ecdsa.PrivateKey
		for i := range conservePeople {
			if d.people[i] == o.Signer {
				key = conserveKey(i)
			}
		}
		signature, err := o.Sign(key)
		if err != nil {
			d.t.Fatal(err)
		}
		s.raw, s.signatures = append(s.raw, raw), append(s.signatures, signature)
		if d.orders = append(d.orders, o); len(d.orders) > recentOrders {
			d.orders = d.orders[1:]
		}
	}
	return s
}

// recentOrders is how many orders, the newest, the driver may show again.
const recentOrders = 20

// canceller has signed an order, mostly.
func canceller(d *conserve) scene {
	s := anyone(d)
	o := d.tradeOrder(1)
	if len(d.orders) > 0 {
		o = d.orders[d.rand.IntN(len(d.orders))]
	}
	s.order = o.Hash()
	if !d.one(4) {
		s.from = o.Signer
	}
	return s
}

func argOrders(_ *conserve, s *scene) any     { return s.raw }
func argSignatures(_ *conserve, s *scene) any { return s.signatures }
func argOrder(_ *conserve, s *scene) any      { return s.order }

// argRound is a round whose pulse the driver has, mostly; argPulse the signature of one.
func argRound(d *conserve, _ *scene) any {
	return []uint64{1, 1000, lateRound, d.rand.Uint64N(3000)}[d.rand.IntN(4)]
}

func argPulse(d *conserve, _ *scene) any {
	return [][]byte{pulse1, pulse1000, pulseLate}[d.rand.IntN(3)]
}
