package node

import (
	"context"
	"errors"
	"fmt"
	"math"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"pgregory.net/rapid"

	"github.com/taochain/taochain/chain/genesis"
)

// storages are the ways in which a chain is kept.
var storages = []struct {
	Name         string
	Disk, Pruned bool
}{{"memory", false, false}, {"disk", true, false}, {"pruned", true, true}}

func eachStorage(t *testing.T, run func(t *testing.T, config Config)) {
	for _, storage := range storages {
		t.Run(storage.Name, func(t *testing.T) {
			config := devConfig()
			if storage.Disk {
				config.DataDir = t.TempDir()
			}
			config.Pruned = storage.Pruned
			run(t, config)
		})
	}
}

func headNumber(n *Node) uint64 { return n.Ethereum().BlockChain().CurrentBlock().Number.Uint64() }

func waitHead(t testing.TB, n *Node, number uint64) {
	t.Helper()
	for range 1000 {
		if headNumber(n) >= number {
			return
		}
		time.Sleep(5 * time.Millisecond)
	}
	t.Fatalf("head %d, want %d", headNumber(n), number)
}

func send(t testing.TB, n *Node, txs ...*types.Transaction) {
	t.Helper()
	client := n.Client()
	defer client.Close()
	for _, tx := range txs {
		if err := client.SendTransaction(context.Background(), tx); err != nil {
			t.Fatal(err)
		}
	}
}

func TestSealBlock(t *testing.T) {
	eachStorage(t, func(t *testing.T, config Config) {
		n := startNode(t, config)
		chain := n.Ethereum().BlockChain()
		send(t, n, transfer(t, n, 0), transfer(t, n, 1))
		block, err := n.Sealer().Seal()
		if err != nil {
			t.Fatal(err)
		}
		if len(block.Transactions()) != 2 {
			t.Errorf("%d transactions, want 2 (their priority fee is zero)", len(block.Transactions()))
		}
		if block.MixDigest() != (common.Hash{}) {
			t.Errorf("PREVRANDAO %s, want zero", block.MixDigest())
		}
		if want := genesis.DevAccounts()[genesis.ProducerAccount].Address; block.Coinbase() != want {
			t.Errorf("fee recipient %s, want %s", block.Coinbase(), want)
		}
		if block.GasLimit() != genesis.DefaultGasLimit {
			t.Errorf("gas limit %d, want %d", block.GasLimit(), genesis.DefaultGasLimit)
		}
		if block.Time() != n.Genesis().Timestamp+12 {
			t.Errorf("timestamp %d, want %d", block.Time(), n.Genesis().Timestamp+12)
		}
		if chain.CurrentBlock().Hash() != block.Hash() || chain.CurrentSafeBlock().Hash() != block.Hash() {
			t.Error("the block is not the head and safe")
		}
		if chain.CurrentFinalBlock().Hash() != block.ParentHash() {
			t.Error("the parent is not final")
		}
	})
}

// TestRunsRepeat shows that two nodes given the same transactions build the
// same blocks, whatever the clock says and wherever they keep them.
func TestRunsRepeat(t *testing.T) {
	var want common.Hash
	eachStorage(t, func(t *testing.T, config Config) {
		n := startNode(t, config)
		var hash common.Hash
		for nonce := range uint64(5) {
			send(t, n, transfer(t, n, nonce))
			block, err := n.Sealer().Seal()
			if err != nil {
				t.Fatal(err)
			}
			hash = block.Hash()
		}
		if want == (common.Hash{}) {
			want = hash
		}
		if hash != want {
			t.Errorf("block 5 is %s, was %s", hash, want)
		}
	})
}

func TestAutoMine(t *testing.T) {
	config := devConfig()
	config.Dev.AutoMine = true
	n := startNode(t, config)
	time.Sleep(50 * time.Millisecond)
	if head := headNumber(n); head != 0 {
		t.Fatalf("head %d without transactions", head)
	}
	send(t, n, transfer(t, n, 0))
	waitHead(t, n, 1)

	// A transaction that does not pay the base fee must not make the sealer
	// build empty blocks, and must not keep others out.
	accounts := genesis.DevAccounts()
	send(t, n, sign(t, n, accounts[2].PrivateKey, &types.DynamicFeeTx{To: &accounts[1].Address, Gas: 21_000, GasFeeCap: big.NewInt(1)}))
	time.Sleep(50 * time.Millisecond)
	if head := headNumber(n); head != 1 {
		t.Fatalf("head %d, want 1", head)
	}
	send(t, n, transfer(t, n, 1))
	waitHead(t, n, 2)

	n.Sealer().SetAutoMine(false)
	send(t, n, transfer(t, n, 2))
	time.Sleep(50 * time.Millisecond)
	if head := headNumber(n); head != 2 {
		t.Fatalf("head %d with auto-mining off, want 2", head)
	}
	n.Sealer().SetAutoMine(true)
	waitHead(t, n, 3)
}

// TestAutoMineFlood sends faster than blocks are sealed; nothing may be left.
func TestAutoMineFlood(t *testing.T) {
	count := uint64(10_000)
	if testing.Short() {
		count = 1000
	}
	config := devConfig()
	config.Dev.AutoMine = true
	n := startNode(t, config)
	txs := make([]*types.Transaction, count)
	for i := range txs {
		txs[i] = transfer(t, n, uint64(i))
	}
	send(t, n, txs...)
	client := n.Client()
	defer client.Close()
	var nonce uint64
	for range 2000 {
		var err error
		if nonce, err = client.NonceAt(context.Background(), genesis.DevAccounts()[0].Address, nil); err != nil {
			t.Fatal(err)
		}
		if nonce == count {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	t.Fatalf("%d of %d transactions were included", nonce, count)
}

func TestIntervalMining(t *testing.T) {
	config := devConfig()
	config.Dev.Interval = 20 * time.Millisecond
	n := startNode(t, config)
	waitHead(t, n, 3)
	if err := n.Sealer().SetInterval(0); err != nil {
		t.Fatal(err)
	}
	head := headNumber(n)
	time.Sleep(100 * time.Millisecond)
	if now := headNumber(n); now != head {
		t.Errorf("head went from %d to %d with the interval off", head, now)
	}
	if err := n.Sealer().SetInterval(time.Nanosecond); !errors.Is(err, ErrInvalidConfig) {
		t.Errorf("interval of 1 ns: %v", err)
	}
}

func TestMine(t *testing.T) {
	n := startNode(t, devConfig())
	start := n.Genesis().Timestamp
	if err := n.Sealer().Mine(context.Background(), 3, 100); err != nil {
		t.Fatal(err)
	}
	if head := n.Ethereum().BlockChain().CurrentBlock(); head.Number.Uint64() != 3 || head.Time != start+12+200 {
		t.Errorf("head %d at %d, want 3 at %d", head.Number, head.Time, start+12+200)
	}
	canceled, cancel := context.WithCancel(context.Background())
	cancel()
	if err := n.Sealer().Mine(canceled, 3, 0); !errors.Is(err, context.Canceled) {
		t.Errorf("canceled: %v", err)
	}
	if err := n.Sealer().Mine(context.Background(), 2, math.MaxUint64); !errors.Is(err, ErrTimestamp) {
		t.Errorf("huge spacing: %v", err)
	}
}

func TestRewind(t *testing.T) {
	eachStorage(t, func(t *testing.T, config Config) {
		n := startNode(t, config)
		sealer, chain := n.Sealer(), n.Ethereum().BlockChain()
		for nonce := range uint64(5) {
			send(t, n, transfer(t, n, nonce))
			if _, err := sealer.Seal(); err != nil {
				t.Fatal(err)
			}
		}
		second := chain.GetCanonicalHash(2)
		send(t, n, transfer(t, n, 5))
		if err := sealer.Rewind(2); err != nil {
			t.Fatal(err)
		}
		if chain.CurrentBlock().Hash() != second {
			t.Fatalf("head %d, want 2", headNumber(n))
		}
		if final := chain.CurrentFinalBlock().Number.Uint64(); final != 1 {
			t.Errorf("block %d is final, want 1", final)
		}
		state, err := chain.State()
		if err != nil {
			t.Fatal(err)
		}
		if nonce := state.GetNonce(genesis.DevAccounts()[0].Address); nonce != 2 {
			t.Errorf("nonce %d, want 2", nonce)
		}
		send(t, n, transfer(t, n, 2))
		block, err := sealer.Seal()
		if err != nil {
			t.Fatal(err)
		}
		if block.NumberU64() != 3 || len(block.Transactions()) != 1 {
			t.Errorf("block %d with %d transactions, want 3 with 1", block.NumberU64(), len(block.Transactions()))
		}
		if err := sealer.Rewind(9); !errors.Is(err, ErrUnknownBlock) {
			t.Errorf("rewind into the future: %v", err)
		}
		if err := sealer.Rewind(0); err != nil {
			t.Fatal(err)
		}
		if _, err := sealer.Seal(); err != nil {
			t.Fatal(err)
		}
		if config.DataDir == "" {
			return
		}
		want := chain.CurrentBlock().Hash()
		if err := n.Close(); err != nil {
			t.Fatal(err)
		}
		if got := startNode(t, config).Ethereum().BlockChain().CurrentBlock().Hash(); got != want {
			t.Errorf("head %s after a restart, want %s", got, want)
		}
	})
}

func TestReorg(t *testing.T) {
	n := startNode(t, devConfig())
	sealer, chain := n.Sealer(), n.Ethereum().BlockChain()
	if err := sealer.Mine(context.Background(), 4, 0); err != nil {
		t.Fatal(err)
	}
	old := chain.CurrentBlock().Hash()
	if err := sealer.Reorg(chain.GetCanonicalHash(1)); err != nil {
		t.Fatal(err)
	}
	send(t, n, transfer(t, n, 0))
	if err := sealer.Reorg(old); !errors.Is(err, ErrPendingTransactions) {
		t.Errorf("with pending transactions: %v", err)
	}
	block, err := sealer.Seal()
	if err != nil {
		t.Fatal(err)
	}
	if block.NumberU64() != 2 || len(block.Transactions()) != 1 {
		t.Errorf("block %d with %d transactions, want 2 with 1", block.NumberU64(), len(block.Transactions()))
	}
	if err := sealer.Reorg(common.Hash{1}); !errors.Is(err, ErrUnknownBlock) {
		t.Errorf("unknown block: %v", err)
	}
	// The transaction of the abandoned branch becomes pending again.
	if err := sealer.Reorg(old); err != nil {
		t.Fatal(err)
	}
	if chain.CurrentBlock().Hash() != old {
		t.Error("the old branch is not back")
	}
}

// TestClockProperties drives the clock with commands and a machine clock that
// jumps; timestamps must rise, stay in range and follow what was set.
func TestClockProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		now := rapid.Int64Range(-10, 1<<33).Draw(t, "now")
		c := clock{now: func() time.Time { return time.Unix(now, 0) }, step: rapid.SampledFrom([]uint64{0, 0, 1, 12}).Draw(t, "step")}
		parent := uint64(1_700_000_000)
		for range rapid.IntRange(1, 30).Draw(t, "commands") {
			want := uint64(0)
			switch rapid.IntRange(0, 3).Draw(t, "command") {
			case 0:
				next := rapid.Uint64Range(0, 1<<41).Draw(t, "next")
				err := c.setNext(next, parent)
				if valid := next > parent && next <= maxTimestamp; valid != (err == nil) {
					t.Fatalf("set %d after %d: %v", next, parent, err)
				}
				if err == nil {
					want = next
				}
			case 1:
				seconds := rapid.Uint64Range(0, 1<<30).Draw(t, "seconds")
				before, _ := c.timestamp(parent)
				if _, err := c.increase(seconds, parent); err == nil {
					want = before + seconds
				}
			case 2:
				now += rapid.Int64Range(-100_000, 100_000).Draw(t, "jump")
			}
			timestamp, err := c.timestamp(parent)
			if err != nil {
				if !errors.Is(err, ErrTimestamp) || parent < maxTimestamp {
					t.Fatal(err)
				}
				return
			}
			if timestamp <= parent || timestamp > maxTimestamp {
				t.Fatalf("timestamp %d after %d", timestamp, parent)
			}
			if want != 0 && timestamp < want {
				t.Fatalf("timestamp %d, want %d", timestamp, want)
			}
			c.sealed(timestamp)
			parent = timestamp
		}
	})
}

func BenchmarkMine360(b *testing.B) {
	for _, storage := range storages {
		b.Run(storage.Name, func(b *testing.B) {
			config := devConfig()
			if storage.Disk {
				config.DataDir = b.TempDir()
			}
			config.Pruned = storage.Pruned
			n := startNode(b, config)
			for b.Loop() {
				if err := n.Sealer().Mine(context.Background(), 360, 0); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkStart measures from nothing to the first RPC answer, on a data
// directory that exists.
func BenchmarkStart(b *testing.B) {
	for _, storage := range storages {
		b.Run(storage.Name, func(b *testing.B) {
			config := devConfig()
			if storage.Disk {
				config.DataDir = b.TempDir()
			}
			config.Pruned = storage.Pruned
			start := func() *Node {
				n, err := New(config)
				if err != nil {
					b.Fatal(err)
				}
				if err := n.Start(); err != nil {
					b.Fatal(err)
				}
				client := n.Client()
				defer client.Close()
				if _, err := client.BlockNumber(context.Background()); err != nil {
					b.Fatal(err)
				}
				return n
			}
			if err := start().Close(); err != nil {
				b.Fatal(err)
			}
			for b.Loop() {
				n := start()
				b.StopTimer()
				if err := n.Close(); err != nil {
					b.Fatal(fmt.Errorf("close: %w", err))
				}
				b.StartTimer()
			}
		})
	}
}
