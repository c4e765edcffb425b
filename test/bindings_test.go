package test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/taochain/taochain/bindings/subnettoken"
	"github.com/taochain/taochain/bindings/taoerrors"
	"github.com/taochain/taochain/bindings/taoevents"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/unit"
)

// TestTypedErrorsAndEvents goes the way of the bindings' examples on a chain: what a node answers to a refused transaction
// becomes the error's type with its arguments, and a receipt's logs become the events' types.
func TestTypedErrorsAndEvents(t *testing.T) {
	v := newValidated(t)
	_, token := newToken(v)
	user, hotkey := v.users[0], v.validators[0].id
	transact := func(contract *bind.BoundContract, data []byte, value *big.Int) (*types.Receipt, error) {
		t.Helper()
		opts := bind.NewKeyedTransactor(user.key, chainID)
		opts.Value = value
		tx, err := bind.Transact(contract, opts, data)
		if err != nil {
			return nil, err
		}
		v.seal()
		receipt, err := bind.WaitMined(v.ctx(), v.eth, tx.Hash())
		if err != nil || receipt.Status != types.ReceiptStatusSuccessful {
			t.Fatalf("receipt %+v, error %v", receipt, err)
		}
		return receipt, nil
	}
	staking := stakingABI.Instance(v.eth, params.StakingAddress)
	vault := tokenABI.Instance(v.eth, token.address)
	reason := func(err error, unpack func([]byte) (any, error)) any {
		t.Helper()
		data, ok := ethclient.RevertErrorData(err)
		if !ok {
			t.Fatalf("no revert data in %v", err)
		}
		decoded, err := unpack(data)
		if err != nil {
			t.Fatalf("%x: %v", data, err)
		}
		return decoded
	}

	t.Run("of a precompile", func(t *testing.T) {
		_, err := transact(staking, packStake(hotkey, 1000, v.netuid), nil)
		if refusal, ok := reason(err, errorsABI.UnpackError).(*taoerrors.TaoErrorsAmountTooLow); !ok || refusal.Amount != 1000 || refusal.MinimumRao < 2_000_000 {
			t.Errorf("the refusal is %+v", refusal)
		}
		receipt, err := transact(staking, packStake(hotkey, unit.TAO, v.netuid), nil)
		if err != nil {
			t.Fatal(err)
		}
		event, err := taoevents.NewTaoEvents().UnpackStakeAddedEvent(receipt.Logs[0])
		if err != nil || event.Coldkey != user.id || event.Hotkey != hotkey || event.Netuid != v.netuid || event.TaoRao != uint64(unit.TAO) || event.Alpha == 0 {
			t.Errorf("the event is %+v, error %v", event, err)
		}
	})

	t.Run("of a contract", func(t *testing.T) {
		_, err := transact(vault, tokenABI.PackDepositTao(v.miner.id, user.address, new(big.Int)), tao(1))
		if refusal, ok := reason(err, tokenABI.UnpackError).(*subnettoken.SubnetTokenNotValidator); !ok || refusal.Hotkey != v.miner.id {
			t.Errorf("the refusal is %+v", refusal)
		}
		receipt, err := transact(vault, tokenABI.PackDepositTao(hotkey, user.address, new(big.Int)), tao(1))
		if err != nil {
			t.Fatal(err)
		}
		event, err := tokenABI.UnpackDepositedEvent(receipt.Logs[len(receipt.Logs)-1])
		if err != nil || event.Receiver != user.address || event.Hotkey != hotkey || event.Shares.Sign() == 0 {
			t.Errorf("the event is %+v, error %v", event, err)
		}
	})

	t.Run("of a precompile through a contract", func(t *testing.T) {
		_, err := transact(vault, tokenABI.PackDepositTao(hotkey, user.address, new(big.Int)), wei(1000))
		if refusal, ok := reason(err, errorsABI.UnpackError).(*taoerrors.TaoErrorsAmountTooLow); !ok || refusal.Amount != 1000 {
			t.Errorf("the refusal is %+v", refusal)
		}
	})
}
