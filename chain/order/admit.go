package order

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/chain/account"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/order/form"
	"github.com/taochain/taochain/chain/order/netting"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/unit"
)

const (
	// RecoverGas is the price of recovering the signer, that of Ethereum's ecrecover.
	RecoverGas = 3000
	millis     = 1000
)

// admitted is an order that may be executed.
type admitted struct {
	form.Order
	hash    common.Hash
	coldkey params.ID
	record  storage.Slot
	// fill is the part of the amount to execute, done what was executed before.
	fill, done uint64
}

// read decodes an order. Errors: InvalidOrder, NotPermittedOnRootSubnet. The hash is zero for what cannot be read.
func read(raw []byte) (admitted, error) {
	o, fill, err := form.Decode(raw)
	if err != nil {
		return admitted{}, err
	}
	read := admitted{Order: o, hash: o.Hash(), fill: fill, coldkey: account.IDOf(o.Signer)}
	if o.Netuid == params.Root {
		return read, fault.NotPermittedOnRootSubnet.With()
	}
	return read, nil
}

// admit checks an order that was read, and settles how much of it the relayer executes: what is left, unless the relayer asks
// for a part. Errors: InvalidOrderSignature, ChainIdMismatch, OrderExpired, OrderCancelled, OrderAlreadyProcessed,
// PriceConditionNotMet, RelayerMismatch, PartialFillsNotEnabled, RelayerRequiredForPartialFill, IncorrectPartialFillAmount,
// ColdkeySwapDisputed, ColdkeySwapAnnounced, in this order.
func (a *Area) admit(o *admitted, relayer common.Address, signature []byte) error {
	a.host.Meter.Charge(RecoverGas)
	if by, ok := form.Recover(o.Digest(), signature); !ok || by != o.Signer {
		return fault.InvalidOrderSignature.With(o.hash, by, o.Signer)
	}
	if o.ChainID != a.host.ChainID {
		return fault.ChainIdMismatch.With(o.hash, o.ChainID, a.host.ChainID)
	}
	if now := unit.MulSat(a.host.Time, millis); now > o.Expiry {
		return fault.OrderExpired.With(o.hash, o.Expiry, now)
	}
	o.record = a.record(o.hash)
	if a.IsCancelled(o.hash, o.Signer) {
		return fault.OrderCancelled.With(o.hash)
	}
	if Status(current.Get(o.record)) == Fulfilled {
		return fault.OrderAlreadyProcessed.With(o.hash)
	}
	o.done = filled.Get(o.record)
	if price := netting.PriceDown(a.Pools.At(o.Netuid).Price()); !o.Type.Met(price, o.LimitPrice) {
		return fault.PriceConditionNotMet.With(o.hash, price, o.LimitPrice)
	}
	if err := o.settleFill(relayer); err != nil {
		return err
	}
	// Whoever has announced a swap of the coldkey, or disputes one, can do nothing else: neither can his orders.
	return a.KeySwaps.Guard(o.coldkey, false)
}

// settleFill checks the relayer, and the part that the relayer asked for. Errors: RelayerMismatch, PartialFillsNotEnabled,
// RelayerRequiredForPartialFill, IncorrectPartialFillAmount, in this order.
func (o *admitted) settleFill(relayer common.Address) error {
	if len(o.Relayers) > 0 && !o.names(relayer) {
		return fault.RelayerMismatch.With(o.hash, relayer)
	}
	left := unit.SubSat(o.Amount, o.done)
	switch {
	case o.fill == 0 || o.fill == left:
		o.fill = left
		return nil
	case !o.PartialFills:
		return fault.PartialFillsNotEnabled.With(o.hash)
	case len(o.Relayers) == 0:
		return fault.RelayerRequiredForPartialFill.With(o.hash)
	case o.fill > left:
		return fault.IncorrectPartialFillAmount.With(o.hash, o.fill, left)
	}
	return nil
}

func (o *admitted) names(relayer common.Address) bool {
	for _, r := range o.Relayers {
		if r == relayer {
			return true
		}
	}
	return false
}

// poolLimit is how far the order lets the pool's price move, in rao per alpha.
func (o *admitted) poolLimit() unit.Rao {
	switch {
	case o.Type.Buys() && o.HasMaxSlippage:
		return netting.BuyLimit(o.LimitPrice, o.MaxSlippage)
	case o.Type.Buys():
		return netting.NoBuyLimit
	case o.HasMaxSlippage:
		return netting.SellLimit(o.LimitPrice, o.MaxSlippage)
	}
	return netting.NoSellLimit
}
