package simulated

import (
	"bytes"
	"context"
	"encoding/json"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/genesis"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/precompiles"
)

// TestTransactionTypes: types 0, 1, 2 and 4 are included without a priority fee, and pay no more than the base fee
// (precompiles.md, section 2). That type 3 is refused is a test of package node.
func TestTransactionTypes(t *testing.T) {
	b, ctx := New(t), context.Background()
	accounts, chainID := genesis.DevAccounts(), big.NewInt(genesis.DevChainID)
	to, price := accounts[1].Address, big.NewInt(2*genesis.DefaultBaseFee)
	authority, err := types.SignSetCode(accounts[2].PrivateKey, types.SetCodeAuthorization{ChainID: *uint256.MustFromBig(chainID), Address: to})
	if err != nil {
		t.Fatal(err)
	}
	head, err := b.Client().HeaderByNumber(ctx, nil)
	if err != nil {
		t.Fatal(err)
	}
	// Types 0 and 1 pay what they offer: the base fee so far, which is above that of the next block.
	for nonce, data := range []types.TxData{
		&types.LegacyTx{Nonce: 0, To: &to, Gas: 21_000, GasPrice: head.BaseFee},
		&types.AccessListTx{ChainID: chainID, Nonce: 1, To: &to, Gas: 30_000, GasPrice: head.BaseFee, AccessList: types.AccessList{{Address: to}}},
		&types.DynamicFeeTx{ChainID: chainID, Nonce: 2, To: &to, Gas: 21_000, GasFeeCap: price},
		&types.SetCodeTx{
			ChainID: uint256.MustFromBig(chainID), Nonce: 3, To: to, Gas: 100_000, GasFeeCap: uint256.MustFromBig(price), AuthList: []types.SetCodeAuthorization{authority},
		},
	} {
		tx := types.MustSignNewTx(accounts[0].PrivateKey, types.LatestSignerForChainID(chainID), data)
		if err := b.Client().SendTransaction(ctx, tx); err != nil {
			t.Fatalf("type %d: %v", tx.Type(), err)
		}
		b.Commit()
		receipt, err := b.Client().TransactionReceipt(ctx, tx.Hash())
		if err != nil || receipt.Status != types.ReceiptStatusSuccessful {
			t.Fatalf("type %d, nonce %d: %v", tx.Type(), nonce, err)
		}
		header, err := b.Client().HeaderByHash(ctx, receipt.BlockHash)
		if err != nil {
			t.Fatal(err)
		}
		if tx.Type() >= types.DynamicFeeTxType && receipt.EffectiveGasPrice.Cmp(header.BaseFee) != 0 {
			t.Errorf("type %d pays %s, the base fee is %s", tx.Type(), receipt.EffectiveGasPrice, header.BaseFee)
		}
	}
	code, err := b.Client().CodeAt(ctx, accounts[2].Address, nil)
	if err != nil || !bytes.Equal(code, types.AddressToDelegation(to)) {
		t.Errorf("the authority's code is 0x%x, %v", code, err)
	}
	tipOverFee := types.MustSignNewTx(accounts[0].PrivateKey, types.LatestSignerForChainID(chainID), &types.DynamicFeeTx{
		ChainID: chainID, Nonce: 4, To: &to, Gas: 21_000, GasFeeCap: price, GasTipCap: new(big.Int).Add(price, common.Big1),
	})
	if err := b.Client().SendTransaction(ctx, tipOverFee); err == nil {
		t.Error("a tip over the fee is accepted")
	}
}

// TestChain: chain ids, gas limit, first base fee, and the fields that strict clients ask for (precompiles.md, section 2).
func TestChain(t *testing.T) {
	b, ctx := New(t), context.Background()
	if id, err := b.Client().ChainID(ctx); err != nil || id.Uint64() != 42 {
		t.Errorf("chain id %s, %v", id, err)
	}
	if params.MainPreset().ChainID != 964 || params.TestPreset().ChainID != 42 {
		t.Error("the chain ids of the presets")
	}
	if params.MainPreset().ForcedBalances || !params.DevPreset().ForcedBalances || !params.TestPreset().ForcedBalances {
		t.Error("balances can be set on test networks, and nowhere else")
	}
	b.Commit()
	for block := range int64(2) {
		header, err := b.Client().HeaderByNumber(ctx, big.NewInt(block))
		if err != nil || header.GasLimit != 75_000_000 {
			t.Errorf("block %d: %v, %v", block, header, err)
		}
		if block == 0 && header.BaseFee.Uint64() != 10_000_000_000 {
			t.Errorf("base fee %s", header.BaseFee)
		}
	}
	var raw map[string]json.RawMessage
	if err := b.RPC().CallContext(ctx, &raw, "eth_getBlockByNumber", "latest", false); err != nil {
		t.Fatal(err)
	}
	for _, field := range []string{"mixHash", "baseFeePerGas", "withdrawalsRoot", "requestsHash", "difficulty", "nonce", "miner"} {
		if len(raw[field]) == 0 {
			t.Errorf("a block has no %s", field)
		}
	}
}

// TestCodeOfPrecompiles: simulators that fetch code see a contract, and contracts the same one byte.
func TestCodeOfPrecompiles(t *testing.T) {
	b, ctx := New(t), context.Background()
	for _, address := range precompiles.Addresses() {
		code, err := b.Client().CodeAt(ctx, address, nil)
		if err != nil || !bytes.Equal(code, []byte{0xfe}) {
			t.Errorf("%s: 0x%x, %v", address, code, err)
		}
		size := append([]byte{byte(vm.PUSH20)}, address[:]...)
		size = append(size, byte(vm.EXTCODESIZE), byte(vm.PUSH0), byte(vm.MSTORE), byte(vm.PUSH1), 32, byte(vm.PUSH0), byte(vm.RETURN))
		got, err := b.Client().CallContract(ctx, ethereum.CallMsg{Data: size}, nil)
		if err != nil || new(big.Int).SetBytes(got).Uint64() != 1 {
			t.Errorf("%s: EXTCODESIZE 0x%x, %v", address, got, err)
		}
	}
}

// TestOpcodes: PUSH0, MCOPY, transient storage and BLOBBASEFEE of Ethereum's Cancun, and anybody may create contracts.
func TestOpcodes(t *testing.T) {
	b, ctx := New(t), context.Background()
	// TSTORE 7 at 0, TLOAD it, MSTORE it at 0, MCOPY it to 32, and return that.
	code := []byte{
		byte(vm.BLOBBASEFEE), byte(vm.POP), byte(vm.PUSH1), 7, byte(vm.PUSH0), byte(vm.TSTORE), byte(vm.PUSH0), byte(vm.TLOAD), byte(vm.PUSH0), byte(vm.MSTORE),
		byte(vm.PUSH1), 32, byte(vm.PUSH0), byte(vm.PUSH1), 32, byte(vm.MCOPY), byte(vm.PUSH1), 32, byte(vm.PUSH1), 32, byte(vm.RETURN),
	}
	got, err := b.Client().CallContract(ctx, ethereum.CallMsg{Data: code}, nil)
	if err != nil || new(big.Int).SetBytes(got).Uint64() != 7 {
		t.Errorf("0x%x, %v", got, err)
	}
	account, chainID := genesis.DevAccounts()[5], big.NewInt(genesis.DevChainID)
	tx := types.MustSignNewTx(account.PrivateKey, types.LatestSignerForChainID(chainID), &types.DynamicFeeTx{
		ChainID: chainID, Data: code, Gas: 200_000, GasFeeCap: big.NewInt(2 * genesis.DefaultBaseFee),
	})
	if err := b.Client().SendTransaction(ctx, tx); err != nil {
		t.Fatal(err)
	}
	b.Commit()
	receipt, err := b.Client().TransactionReceipt(ctx, tx.Hash())
	if err != nil || receipt.Status != types.ReceiptStatusSuccessful || receipt.ContractAddress == (common.Address{}) {
		t.Fatalf("%+v, %v", receipt, err)
	}
}

// TestCallsTakeTenBlocksGas: a client's call may use ten times the gas of a block, and no more.
func TestCallsTakeTenBlocksGas(t *testing.T) {
	b := New(t)
	code := []byte{byte(vm.GAS), byte(vm.PUSH0), byte(vm.MSTORE), byte(vm.PUSH1), 32, byte(vm.PUSH0), byte(vm.RETURN)}
	for _, asked := range []uint64{750_000_000, 800_000_000} {
		got, err := b.Client().CallContract(context.Background(), ethereum.CallMsg{Data: code, Gas: asked}, nil)
		if gas := new(big.Int).SetBytes(got).Uint64(); err != nil || gas < 749_000_000 || gas > 750_000_000 {
			t.Errorf("%d gas of %d, %v", gas, asked, err)
		}
	}
}
