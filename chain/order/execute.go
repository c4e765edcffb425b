package order

import (
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/taochain/taochain/chain/account"
	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/order/netting"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/unit"
)

// Execute executes orders one after the other, each at the price that the one before it left: execute_orders of the calling
// relayer. With all, the first order that fails fails the call; without, such an order changes nothing and an event tells of
// it. Errors: InputLengthsUnequal, and with all those of executeOne.
func (a *Area) Execute(relayer common.Address, orders, signatures [][]byte, all bool) error {
	if err := sameLength(orders, signatures); err != nil {
		return err
	}
	for i, raw := range orders {
		if all {
			if _, err := a.executeOne(relayer, raw, signatures[i]); err != nil {
				return err
			}
			continue
		}
		undo := a.host.Undo.Snapshot()
		hash, err := a.executeOne(relayer, raw, signatures[i])
		if err == nil {
			continue
		}
		var refused *fault.Error
		if !errors.As(err, &refused) {
			return err
		}
		a.host.Undo.RevertToSnapshot(undo)
		reason := [4]byte(crypto.Keccak256([]byte(refused.Kind.Signature())))
		a.host.Events.Emit(event.LimitOrderSkipped.With(hash, account.IDOf(relayer), uint64(i), reason))
	}
	return nil
}

func sameLength(orders, signatures [][]byte) error {
	if len(orders) != len(signatures) {
		return fault.InputLengthsUnequal.With(big.NewInt(int64(len(orders))), big.NewInt(int64(len(signatures))))
	}
	return nil
}

// executeOne executes one order, whole or the part asked for: a buy pays the fee first and buys for the rest, a sale pays it
// from the proceeds. It returns the hash, which is zero for what cannot be read. Errors: those of read and admit, of
// staking.Area.AddLimit and RemoveLimit without partial execution, and InsufficientBalance.
func (a *Area) executeOne(relayer common.Address, raw, signature []byte) (common.Hash, error) {
	o, err := read(raw)
	if err == nil {
		err = a.admit(&o, relayer, signature)
	}
	if err != nil {
		return o.hash, err
	}
	a.Accounts.Link(o.Signer)
	var out uint64
	var fee unit.Rao
	if o.Type.Buys() {
		fee = netting.Fee(o.FeeRate, unit.Rao(o.fill))
		if err := a.payFee(&o, fee); err != nil {
			return o.hash, err
		}
		alpha, err := a.Stakes.FillBuy(o.coldkey, o.Hotkey, o.Netuid, unit.Rao(o.fill)-fee, o.poolLimit())
		if err != nil {
			return o.hash, err
		}
		out = uint64(alpha)
	} else {
		tao, err := a.Stakes.FillSell(o.coldkey, o.Hotkey, o.Netuid, unit.Alpha(o.fill), o.poolLimit())
		if err != nil {
			return o.hash, err
		}
		fee = netting.Fee(o.FeeRate, tao)
		if err := a.payFee(&o, fee); err != nil {
			return o.hash, err
		}
		out = uint64(tao - fee)
	}
	a.executed(&o, out, fee)
	return o.hash, nil
}

// payFee pays from the signer's balance. Errors: InsufficientBalance.
func (a *Area) payFee(o *admitted, fee unit.Rao) error {
	if fee == 0 {
		return nil
	}
	if err := a.Accounts.Debit(o.coldkey, fee); err != nil {
		return err
	}
	a.Accounts.Credit(o.FeeRecipient, fee)
	return nil
}

// executed records what was executed of an order, and tells of it.
func (a *Area) executed(o *admitted, out uint64, fee unit.Rao) {
	done := unit.AddSat(o.done, o.fill)
	status := PartiallyFilled
	if done == o.Amount {
		status = Fulfilled
	}
	signer.Set(o.record, o.Signer)
	filled.Set(o.record, done)
	current.Set(o.record, uint8(status))
	var recipient params.ID
	if fee > 0 {
		recipient = o.FeeRecipient
	}
	a.host.Events.Emit(event.LimitOrderExecuted.With(
		o.hash, o.coldkey, o.Netuid, o.Hotkey, uint8(o.Type), o.fill, out, fee, recipient, done,
	))
}
