package test

import (
	"context"
	"math/big"
	"math/rand/v2"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/trie"

	"github.com/taochain/taochain/bindings/balancetransfer"
	"github.com/taochain/taochain/chain/genesis"
	"github.com/taochain/taochain/chain/node"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/unit"
)

// Phases of a node's life in which it is killed.
const (
	killStarting = iota // before it is ready
	killReady           // at once when it is ready
	killLoaded          // under load
)

// TestKill kills taoctl dev with SIGKILL again and again. Each time it must come back by itself with at most its last block
// lost, and go on. In the end a replay of all blocks must give the same state.
func TestKill(t *testing.T) {
	kills := 20
	if testing.Short() {
		kills = 4
	}
	random := rand.New(rand.NewPCG(7, 11))
	v := &victim{TB: t, dir: t.TempDir(), roots: map[uint64]common.Hash{}}

	// The subnet on which the load works, made before the first kill.
	first := startDev(t, "--datadir", v.dir)
	w := dial(t, first.HTTP)
	v.netuid = w.openSubnet(dev(1), dev(1).id)
	w.govern(v.netuid, "subnet_emission_enabled", 1)
	w.govern(v.netuid, "tempo", 30)
	for from := range loaders {
		w.must(dev(from), params.StakingAddress, packStake(dev(1).id, 50*unit.TAO, v.netuid))
	}
	first.kill()

	counts := [3]int{}
	for i := range kills {
		phase := []int{killLoaded, killStarting, killLoaded, killReady}[i%4]
		counts[phase]++
		switch phase {
		case killStarting:
			c := launch(t, "--port", "0", "--datadir", v.dir)
			time.Sleep(time.Duration(random.IntN(120)) * time.Millisecond)
			c.kill()
		case killReady:
			c := startDev(t, "--datadir", v.dir)
			c.kill()
		case killLoaded:
			v.lifeUnderLoad(time.Duration(100+random.IntN(900)) * time.Millisecond)
		}
	}
	last := startDev(t, "--datadir", v.dir)
	v.checkRestart(dial(t, last.HTTP))
	if code := last.terminate(t); code != 0 {
		t.Errorf("exit code %d at the end: %s", code, last.stderr)
	}
	head := v.replay()
	t.Logf("%d kills (%d starting, %d ready, %d under load), head %d, %d transactions seen in blocks, %d blocks lost",
		kills, counts[killStarting], counts[killReady], counts[killLoaded], head, v.included, v.lost)
	if v.included < kills {
		t.Errorf("only %d transactions were included: there was no load", v.included)
	}
}

// victim is a chain whose node is killed, and what clients have seen of it.
type victim struct {
	testing.TB
	dir    string
	netuid uint16

	mu       sync.Mutex
	roots    map[uint64]common.Hash   // guarded by mu: state root of each block that was seen
	highest  uint64                   // guarded by mu: the highest of them
	receipts map[common.Hash]*big.Int // guarded by mu: the block of each transaction that was seen included since the restart
	pending  map[common.Hash]struct{} // guarded by mu: sent, not seen included
	included int                      // guarded by mu: all transactions that were seen included
	lost     int
}

// loaders is the number of accounts that send, those with the first indexes.
const loaders = 3

// lifeUnderLoad starts the node, checks it, and kills it while clients send and look.
func (v *victim) lifeUnderLoad(duration time.Duration) {
	v.Helper()
	c := startDev(v, "--datadir", v.dir)
	v.checkRestart(dial(v, c.HTTP))
	v.receipts, v.pending = map[common.Hash]*big.Int{}, map[common.Hash]struct{}{}

	ctx, stop := context.WithCancel(context.Background())
	defer stop()
	var clients sync.WaitGroup
	for from := range loaders {
		clients.Go(func() { v.load(ctx, c.HTTP, from) })
	}
	clients.Go(func() { v.watch(ctx, c.HTTP) })
	time.Sleep(duration)
	c.kill()
	stop()
	clients.Wait()
}

// load sends transactions as fast as the node takes them, until the node is gone.
func (v *victim) load(ctx context.Context, url string, from int) {
	eth, err := ethclient.DialContext(ctx, url)
	if err != nil {
		return
	}
	defer eth.Close()
	a, transfers := dev(from), balancetransfer.NewBalanceTransfer()
	nonce, err := eth.NonceAt(ctx, a.address, nil)
	if err != nil {
		return
	}
	head, err := eth.HeaderByNumber(ctx, nil)
	if err != nil {
		return
	}
	for i := 0; ; i++ {
		to, data, value := dev(9).address, []byte(nil), big.NewInt(1)
		switch i % 4 {
		case 0:
			to, data, value = params.StakingAddress, packStake(dev(1).id, unit.TAO/100, v.netuid), nil
		case 1:
			to, data, value = params.StakingAddress, packUnstake(dev(1).id, unit.Alpha(unit.TAO/200), v.netuid), nil
		case 2:
			to, data, value = params.BalanceTransferAddress, transfers.PackTransfer(dev(6).id), wei(1000)
		}
		tx := types.MustSignNewTx(a.key, types.LatestSignerForChainID(chainID), &types.DynamicFeeTx{
			ChainID: chainID, Nonce: nonce, To: &to, Data: data, Value: value, Gas: 1_000_000,
			GasFeeCap: new(big.Int).Mul(head.BaseFee, big.NewInt(4)),
		})
		if err := eth.SendTransaction(ctx, tx); err != nil {
			if nonce, err = eth.PendingNonceAt(ctx, a.address); err != nil {
				return // the node is gone
			}
			continue
		}
		nonce++
		v.mu.Lock()
		v.pending[tx.Hash()] = struct{}{}
		v.mu.Unlock()
	}
}

// watch follows the head and remembers which transactions are in blocks, until the node is gone.
func (v *victim) watch(ctx context.Context, url string) {
	eth, err := ethclient.DialContext(ctx, url)
	if err != nil {
		return
	}
	defer eth.Close()
	for {
		block, err := eth.BlockByNumber(ctx, nil)
		if err != nil {
			return
		}
		v.mu.Lock()
		v.saw(block.Header())
		for _, tx := range block.Transactions() {
			if _, ours := v.pending[tx.Hash()]; ours {
				delete(v.pending, tx.Hash())
				v.receipts[tx.Hash()] = block.Number()
				v.included++
			}
		}
		v.mu.Unlock()
	}
}

// saw remembers a block.
func (v *victim) saw(header *types.Header) {
	number := header.Number.Uint64()
	v.roots[number], v.highest = header.Root, max(v.highest, number)
}

// checkRestart compares a restarted node with what clients saw before the kill, and lets it include a transaction.
func (v *victim) checkRestart(w *world) {
	v.Helper()
	head := w.number()
	if head+1 < v.highest {
		v.Fatalf("the head is %d after the restart, but a client saw block %d", head, v.highest)
	}
	if head < v.highest {
		v.lost++
		delete(v.roots, v.highest)
	}
	for number, root := range v.roots {
		var block struct {
			Root common.Hash `json:"stateRoot"`
		}
		w.rpc(&block, "eth_getBlockByNumber", hexutil.Uint64(number), false)
		if block.Root != root {
			v.Fatalf("the state of block %d is %s after the restart, was %s", number, block.Root, root)
		}
	}
	for tx, block := range v.receipts {
		if block.Uint64() > head {
			continue // the lost block
		}
		if receipt := w.await(tx); receipt.BlockNumber.Cmp(block) != 0 {
			v.Fatalf("transaction %s of block %v is in block %v after the restart", tx, block, receipt.BlockNumber)
		}
	}
	w.checkInvariants()
	receipt := w.must(dev(7), params.StakingAddress, packStake(dev(1).id, unit.TAO/10, v.netuid))
	header, err := w.eth.HeaderByHash(w.ctx(), receipt.BlockHash)
	if err != nil {
		v.Fatal(err)
	}
	// What comes next is compared with this node's chain.
	v.roots, v.receipts, v.highest = map[uint64]common.Hash{}, nil, 0
	v.saw(header)
}

// replay executes all blocks on a fresh chain and returns the head's number.
func (v *victim) replay() uint64 {
	v.Helper()
	open := func(dir string) *node.Node {
		n, err := node.New(node.Config{Genesis: genesis.Dev(), DataDir: dir, NoRPC: true, Dev: &node.DevConfig{}})
		if err != nil {
			v.Fatal(err)
		}
		v.Cleanup(func() { n.Close() })
		return n
	}
	killed, fresh := open(v.dir).Ethereum().BlockChain(), open("").Ethereum().BlockChain()
	head := killed.CurrentBlock()
	for number := uint64(1); number <= head.Number.Uint64(); number++ {
		block := killed.GetBlockByNumber(number)
		if block == nil {
			v.Fatalf("block %d is missing", number)
		}
		if _, err := fresh.InsertChain(types.Blocks{block}); err != nil {
			v.Fatalf("replay block %d: %v", number, err)
		}
	}
	if got := fresh.CurrentBlock(); got.Hash() != head.Hash() {
		v.Errorf("the replay ends with block %s, want %s", got.Hash(), head.Hash())
	}
	if disk, again := v.digest(killed, head.Root), v.digest(fresh, head.Root); disk != again {
		v.Errorf("the state on disk has the digest %s, that of the replay %s", disk, again)
	}
	return head.Number.Uint64()
}

// digest reads a whole state: every account, slot and code. A part that is missing fails the test.
func (v *victim) digest(chain *core.BlockChain, root common.Hash) common.Hash {
	v.Helper()
	hasher, slots := crypto.NewKeccakState(), 0
	accounts, err := trie.NewStateTrie(trie.StateTrieID(root), chain.TrieDB())
	if err != nil {
		v.Fatal(err)
	}
	walk(v, accounts, func(owner, value []byte) {
		hasher.Write(owner)
		hasher.Write(value)
		var account types.StateAccount
		if err := rlp.DecodeBytes(value, &account); err != nil {
			v.Fatal(err)
		}
		if code := common.BytesToHash(account.CodeHash); code != types.EmptyCodeHash && len(chain.ContractCodeWithPrefix(code)) == 0 {
			v.Fatalf("the code %s is missing", code)
		}
		storage, err := trie.NewStateTrie(trie.StorageTrieID(root, common.BytesToHash(owner), account.Root), chain.TrieDB())
		if err != nil {
			v.Fatal(err)
		}
		walk(v, storage, func(slot, value []byte) {
			hasher.Write(slot)
			hasher.Write(value)
			slots++
		})
	})
	if slots < 100 {
		v.Errorf("the state has %d slots", slots)
	}
	return common.BytesToHash(hasher.Sum(nil))
}

// walk visits all leaves of a trie.
func walk(tb testing.TB, t *trie.StateTrie, visit func(key, value []byte)) {
	tb.Helper()
	nodes, err := t.NodeIterator(nil)
	if err != nil {
		tb.Fatal(err)
	}
	leaves := trie.NewIterator(nodes)
	for leaves.Next() {
		visit(leaves.Key, leaves.Value)
	}
	if leaves.Err != nil {
		tb.Fatalf("the trie is incomplete: %v", leaves.Err)
	}
}
