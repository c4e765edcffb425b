package simulated

import (
	"context"
	"errors"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/taochain/taochain/chain/genesis"
	"github.com/taochain/taochain/chain/params"
)

// pay sends one wei from account 0 to account 1 and returns the transaction.
func pay(t testing.TB, b *Backend) *types.Transaction {
	t.Helper()
	accounts := genesis.DevAccounts()
	ctx := context.Background()
	nonce, err := b.Client().PendingNonceAt(ctx, accounts[0].Address)
	if err != nil {
		t.Fatal(err)
	}
	chainID := big.NewInt(genesis.DevChainID)
	tx := types.MustSignNewTx(accounts[0].PrivateKey, types.LatestSignerForChainID(chainID), &types.DynamicFeeTx{
		ChainID: chainID, Nonce: nonce, To: &accounts[1].Address, Value: common.Big1, Gas: 21_000,
		GasFeeCap: big.NewInt(2 * genesis.DefaultBaseFee),
	})
	if err := b.Client().SendTransaction(ctx, tx); err != nil {
		t.Fatal(err)
	}
	return tx
}

func number(t testing.TB, b *Backend) uint64 {
	t.Helper()
	n, err := b.Client().BlockNumber(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func included(t testing.TB, b *Backend, tx *types.Transaction) bool {
	t.Helper()
	receipt, err := b.Client().TransactionReceipt(context.Background(), tx.Hash())
	if err != nil && !errors.Is(err, ethereum.NotFound) {
		t.Fatal(err)
	}
	return receipt != nil
}

func TestCommit(t *testing.T) {
	b := New(t)
	tx := pay(t, b)
	if included(t, b, tx) {
		t.Fatal("included before Commit")
	}
	hash := b.Commit()
	header, err := b.Client().HeaderByHash(context.Background(), hash)
	if err != nil || header.Number.Uint64() != 1 {
		t.Fatalf("header %v, error %v", header, err)
	}
	if !included(t, b, tx) {
		t.Error("not included by Commit")
	}
}

func TestRollback(t *testing.T) {
	b := New(t)
	tx := pay(t, b)
	b.Rollback()
	b.Commit()
	if included(t, b, tx) {
		t.Error("included after Rollback")
	}
	again := pay(t, b)
	b.Commit()
	if !included(t, b, again) {
		t.Error("nothing is included after Rollback")
	}
}

func TestFork(t *testing.T) {
	b := New(t)
	ctx := context.Background()
	base := b.Commit()
	tx := pay(t, b)
	old := b.Commit()
	if err := b.Fork(base); err != nil {
		t.Fatal(err)
	}
	if included(t, b, tx) {
		t.Error("a transaction of the abandoned branch still has a receipt")
	}
	b.Rollback() // the transaction became pending again
	fresh := b.Commit()
	if fresh == old {
		t.Error("the new branch is the old one")
	}
	if header, err := b.Client().HeaderByNumber(ctx, nil); err != nil || header.Hash() != fresh || header.ParentHash != base {
		t.Errorf("head %v, error %v", header, err)
	}
	if err := b.Fork(common.Hash{1}); !errors.Is(err, ErrUnknownBlock) {
		t.Errorf("unknown parent: %v", err)
	}
	pay(t, b)
	if err := b.Fork(base); !errors.Is(err, ErrPendingTransactions) {
		t.Errorf("with pending transactions: %v", err)
	}
}

func TestAdjustTime(t *testing.T) {
	b := New(t)
	time0 := genesis.Dev().Timestamp
	if err := b.AdjustTime(time.Hour); err != nil {
		t.Fatal(err)
	}
	b.Commit()
	header, err := b.Client().HeaderByNumber(context.Background(), nil)
	if err != nil || header.Number.Uint64() != 2 || header.Time != time0+3600+BlockTime {
		t.Errorf("head %v, error %v", header, err)
	}
	for _, bad := range []time.Duration{0, time.Millisecond, -time.Hour} {
		if err := b.AdjustTime(bad); !errors.Is(err, ErrTimestamp) {
			t.Errorf("adjust by %v: %v", bad, err)
		}
	}
	pay(t, b)
	if err := b.AdjustTime(time.Hour); !errors.Is(err, ErrPendingTransactions) {
		t.Errorf("with pending transactions: %v", err)
	}
}

func TestAdvanceBlocks(t *testing.T) {
	b := New(t)
	tx := pay(t, b)
	if err := b.AdvanceBlocks(50); err != nil {
		t.Fatal(err)
	}
	if n := number(t, b); n != 50 {
		t.Errorf("head %d, want 50", n)
	}
	if !included(t, b, tx) {
		t.Error("the pending transaction was not included")
	}
}

// TestAdvanceEpoch registers a subnet and goes through its epochs.
func TestAdvanceEpoch(t *testing.T) {
	b := New(t)
	account := genesis.DevAccounts()[1]
	auth, err := bind.NewKeyedTransactorWithChainID(account.PrivateKey, big.NewInt(genesis.DevChainID))
	if err != nil {
		t.Fatal(err)
	}
	contract := bind.NewBoundContract(params.SubnetAddress, abi.ABI{}, b.Client(), b.Client(), b.Client())
	hotkey := crypto.Keccak256([]byte("hotkey"))
	if _, err := contract.RawTransact(auth, append(crypto.Keccak256([]byte("registerNetwork(bytes32)"))[:4], hotkey...)); err != nil {
		t.Fatal(err)
	}
	b.Commit()
	const netuid = 1
	var last uint64
	for want := uint64(1); want <= 3; want++ {
		if err := b.AdvanceEpoch(netuid); err != nil {
			t.Fatal(err)
		}
		index, next, err := b.epoch(netuid)
		if err != nil {
			t.Fatal(err)
		}
		head := number(t, b)
		if index != want || next <= head {
			t.Errorf("epoch %d at block %d, next at %d, want epoch %d", index, head, next, want)
		}
		if want > 1 && head != last {
			t.Errorf("epoch %d at block %d, want %d", index, head, last)
		}
		last = next
	}
	for _, none := range []uint16{params.Root, 2, 65535} {
		if err := b.AdvanceEpoch(none); !errors.Is(err, ErrNoEpoch) {
			t.Errorf("netuid %d: %v", none, err)
		}
	}
}

// TestBindings deploys and calls through the bindings' own path.
func TestBindings(t *testing.T) {
	b := New(t)
	account := genesis.DevAccounts()[0]
	auth, err := bind.NewKeyedTransactorWithChainID(account.PrivateKey, big.NewInt(genesis.DevChainID))
	if err != nil {
		t.Fatal(err)
	}
	// Runtime: PUSH1 42 PUSH0 MSTORE PUSH1 32 PUSH0 RETURN.
	code := common.FromHex("67602a5f5260205ff35f5260086018f3")
	address, tx, contract, err := bind.DeployContract(auth, abi.ABI{}, code, b.Client())
	if err != nil {
		t.Fatal(err)
	}
	b.Commit()
	if deployed, err := bind.WaitDeployed(context.Background(), b.Client(), tx); err != nil || deployed != address {
		t.Fatalf("deployed at %s, error %v, want %s", deployed, err, address)
	}
	if _, err := contract.RawTransact(auth, nil); err != nil {
		t.Fatal(err)
	}
	b.Commit()
	answer, err := b.Client().CallContract(context.Background(), ethereum.CallMsg{To: &address}, nil)
	if err != nil || new(big.Int).SetBytes(answer).Uint64() != 42 {
		t.Errorf("answer %x, error %v, want 42", answer, err)
	}
}

// TestBackendsRepeat shows that a test sees the same chain in every run.
func TestBackendsRepeat(t *testing.T) {
	var hashes [2]common.Hash
	for i := range hashes {
		b := New(t)
		pay(t, b)
		hashes[i] = b.Commit()
	}
	if hashes[0] != hashes[1] {
		t.Errorf("block 1 is %s and %s", hashes[0], hashes[1])
	}
}

func TestOptions(t *testing.T) {
	spec := genesis.Dev()
	spec.ChainID = 945
	recipient := common.Address{0xfe, 0xe5}
	b := New(t, WithGenesis(spec), WithBlockTime(1), WithFeeRecipient(recipient))
	b.Commit()
	header, err := b.Client().HeaderByNumber(context.Background(), nil)
	if err != nil || header.Coinbase != recipient || header.Time != spec.Timestamp+1 {
		t.Errorf("head %v, error %v", header, err)
	}
	if id, err := b.Client().ChainID(context.Background()); err != nil || id.Uint64() != 945 {
		t.Errorf("chain id %v, error %v", id, err)
	}
	spec.GasLimit = 1
	if _, err := Open(WithGenesis(spec)); !errors.Is(err, genesis.ErrInvalidSpec) {
		t.Errorf("invalid genesis: %v", err)
	}
}

func BenchmarkNewBackend(b *testing.B) {
	for b.Loop() {
		backend, err := Open()
		if err != nil {
			b.Fatal(err)
		}
		b.StopTimer()
		if err := backend.Close(); err != nil {
			b.Fatal(err)
		}
		b.StartTimer()
	}
}

func BenchmarkAdvance360(b *testing.B) {
	backend := New(b)
	for b.Loop() {
		if err := backend.AdvanceBlocks(360); err != nil {
			b.Fatal(err)
		}
	}
}
