package order

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/chain/account"
	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/order/netting"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/unit"
)

// MaxBatch is the number of orders that a batch has at most.
const MaxBatch = 100

// batch is what the orders of a batch put in, each side in their order.
type batch struct {
	netuid         uint16
	buyers         []*admitted
	tao, buyerFees []unit.Rao // TAO without the fee, and the fee
	sellers        []*admitted
	alpha          []unit.Alpha
	buyLimit       unit.Rao
	sellLimit      unit.Rao
	fees           fees
}

// fees are the sums for each recipient, in the order of their first appearance.
type fees struct {
	to     []params.ID
	amount []unit.Rao
}

func (f *fees) add(to params.ID, amount unit.Rao) {
	if amount == 0 {
		return
	}
	for i := range f.to {
		if f.to[i] == to {
			f.amount[i] = unit.AddSat(f.amount[i], amount)
			return
		}
	}
	f.to, f.amount = append(f.to, to), append(f.amount, amount)
}

// ExecuteBatch executes orders of one subnet together, all or none: execute_batched_orders of the calling relayer. Buys and
// sells are matched at the spot price, only the difference goes to the pool, within the tightest limit of the orders on that
// side, and everybody gets a share rounded down. What rounding leaves over is burned. Errors: InputLengthsUnequal,
// TooManyOrders, NotPermittedOnRootSubnet, SubnetNotExists; for each order those of read, OrderNetuidMismatch, DuplicateOrder,
// those of admit, and of staking.Area.CollectTao or CollectAlpha; SlippageTooHigh and those of the pool; OrderShareIsZero,
// InsufficientLiquidity.
func (a *Area) ExecuteBatch(relayer common.Address, netuid uint16, orders, signatures [][]byte) error {
	if err := sameLength(orders, signatures); err != nil {
		return err
	}
	if len(orders) > MaxBatch {
		return fault.TooManyOrders.With(big.NewInt(int64(len(orders))), big.NewInt(MaxBatch))
	}
	if netuid == params.Root {
		return fault.NotPermittedOnRootSubnet.With()
	}
	if _, err := a.Subnets.Get(netuid); err != nil {
		return err
	}
	list, err := a.admitAll(relayer, netuid, orders, signatures)
	if err != nil {
		return err
	}
	b := &batch{netuid: netuid, buyLimit: netting.NoBuyLimit, sellLimit: netting.NoSellLimit}
	for i := range list {
		if err := a.collect(b, &list[i]); err != nil {
			return err
		}
	}
	return a.settle(b, relayer)
}

// admitAll reads and checks the orders of a batch.
func (a *Area) admitAll(relayer common.Address, netuid uint16, orders, signatures [][]byte) ([]admitted, error) {
	list := make([]admitted, len(orders))
	seen := make(map[common.Hash]bool, len(orders))
	for i, raw := range orders {
		o, err := read(raw)
		switch {
		case err != nil:
			return nil, err
		case o.Netuid != netuid:
			return nil, fault.OrderNetuidMismatch.With(o.hash, o.Netuid, netuid)
		case seen[o.hash]:
			return nil, fault.DuplicateOrder.With(o.hash)
		}
		seen[o.hash] = true
		if err := a.admit(&o, relayer, signatures[i]); err != nil {
			return nil, err
		}
		list[i] = o
	}
	return list, nil
}

// collect takes what an order puts in.
func (a *Area) collect(b *batch, o *admitted) error {
	a.Accounts.Link(o.Signer)
	if !o.Type.Buys() {
		b.sellers = append(b.sellers, o)
		b.alpha = append(b.alpha, unit.Alpha(o.fill))
		b.sellLimit = max(b.sellLimit, o.poolLimit())
		return a.Stakes.CollectAlpha(o.coldkey, o.Hotkey, b.netuid, unit.Alpha(o.fill))
	}
	fee := netting.Fee(o.FeeRate, unit.Rao(o.fill))
	b.buyers = append(b.buyers, o)
	b.tao = append(b.tao, unit.Rao(o.fill)-fee)
	b.buyerFees = append(b.buyerFees, fee)
	b.buyLimit = min(b.buyLimit, o.poolLimit())
	b.fees.add(o.FeeRecipient, fee)
	return a.Stakes.CollectTao(o.coldkey, o.Hotkey, b.netuid, unit.Rao(o.fill)-fee, fee)
}

// settle swaps the difference and gives everybody a share.
func (a *Area) settle(b *batch, relayer common.Address) error {
	m := netting.Net(b.tao, b.alpha, a.Pools.At(b.netuid).Price())
	var bought, unused unit.Alpha
	var earned unit.Rao
	var err error
	if m.TaoToPool > 0 {
		bought, err = a.Stakes.BuyCollected(b.netuid, m.TaoToPool, b.buyLimit)
	} else if m.AlphaToPool > 0 {
		earned, unused, err = a.Stakes.SellCollected(b.netuid, m.AlphaToPool, b.sellLimit)
	}
	if err != nil {
		return err
	}
	dustAlpha, err := a.giveAlpha(b, m.ForBuyers(bought))
	if err != nil {
		return err
	}
	dustTao, err := a.giveTao(b, m.ForSellers(earned))
	if err != nil {
		return err
	}
	for i, to := range b.fees.to {
		if err := a.Stakes.PayCollected(b.netuid, to, b.fees.amount[i]); err != nil {
			return err
		}
	}
	dustAlpha = unit.AddSat(dustAlpha, unused)
	if err := a.Stakes.BurnCollected(b.netuid, dustTao, dustAlpha); err != nil {
		return err
	}
	poolIn, poolOut := uint64(m.TaoToPool), uint64(bought)
	if !m.BuysMore() {
		poolIn, poolOut = uint64(m.AlphaToPool), uint64(earned)
	}
	a.host.Events.Emit(event.LimitOrdersMatched.With(
		b.netuid, account.IDOf(relayer), uint64(len(b.buyers)+len(b.sellers)), m.Tao, m.Alpha, m.BuysMore(), poolIn, poolOut, dustTao, dustAlpha,
	))
	return nil
}

// giveAlpha splits alpha among the buyers and returns what is left over.
func (a *Area) giveAlpha(b *batch, total unit.Alpha) (unit.Alpha, error) {
	shares, dust := netting.Split(total, b.tao)
	for i, o := range b.buyers {
		if shares[i] == 0 {
			return 0, fault.OrderShareIsZero.With(o.hash)
		}
		if err := a.Stakes.GiveAlpha(o.coldkey, o.Hotkey, b.netuid, b.tao[i], shares[i]); err != nil {
			return 0, err
		}
		a.executed(o, uint64(shares[i]), b.buyerFees[i])
	}
	return dust, nil
}

// giveTao splits TAO among the sellers, keeps their fees back for the recipients, and returns what is left over.
func (a *Area) giveTao(b *batch, total unit.Rao) (unit.Rao, error) {
	shares, dust := netting.Split(total, b.alpha)
	for i, o := range b.sellers {
		if shares[i] == 0 {
			return 0, fault.OrderShareIsZero.With(o.hash)
		}
		fee := netting.Fee(o.FeeRate, shares[i])
		b.fees.add(o.FeeRecipient, fee)
		if err := a.Stakes.GiveTao(o.coldkey, o.Hotkey, b.netuid, b.alpha[i], shares[i]-fee); err != nil {
			return 0, err
		}
		a.executed(o, uint64(shares[i]-fee), fee)
	}
	return dust, nil
}
