package node

import (
	"bufio"
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/taochain/taochain/chain/genesis"
)

// Environment of the child process that the crash test kills.
const (
	crashDirEnv    = "TAOCHAIN_CRASH_DIR"
	crashPrunedEnv = "TAOCHAIN_CRASH_PRUNED"
)

// TestMain turns the test binary into the node that is to be killed.
func TestMain(m *testing.M) {
	if dir := os.Getenv(crashDirEnv); dir != "" {
		if err := crashChild(dir, os.Getenv(crashPrunedEnv) != ""); err != nil {
			fmt.Println("error", strings.ReplaceAll(err.Error(), "\n", " "))
			os.Exit(1)
		}
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// crashChild reports its head and then seals one transaction after the other,
// reporting each block once it is sealed, until it is killed.
func crashChild(dir string, pruned bool) error {
	config := Config{Genesis: genesis.Dev(), DataDir: dir, Pruned: pruned, Dev: &DevConfig{TimeStep: 1}}
	n, err := New(config)
	if err != nil {
		return err
	}
	if err := n.Start(); err != nil {
		return err
	}
	chain := n.Ethereum().BlockChain()
	head := chain.CurrentBlock()
	fmt.Println("head", head.Number, head.Hash())
	if final := chain.CurrentFinalBlock(); final != nil && final.Number.Cmp(head.Number) > 0 {
		return fmt.Errorf("block %d is final but the head is %d", final.Number, head.Number)
	}
	client := n.Client()
	accounts := genesis.DevAccounts()
	chainID := chain.Config().ChainID
	for {
		nonce, err := client.PendingNonceAt(context.Background(), accounts[0].Address)
		if err != nil {
			return err
		}
		tx := types.MustSignNewTx(accounts[0].PrivateKey, types.LatestSignerForChainID(chainID), &types.DynamicFeeTx{
			ChainID: chainID, Nonce: nonce, To: &accounts[1].Address, Value: common.Big1, Gas: 21_000,
			GasFeeCap: head.BaseFee,
		})
		if err := client.SendTransaction(context.Background(), tx); err != nil {
			return err
		}
		block, err := n.Sealer().Seal()
		if err != nil {
			return err
		}
		if len(block.Transactions()) != 1 {
			return fmt.Errorf("block %d has %d transactions, want 1", block.NumberU64(), len(block.Transactions()))
		}
		fmt.Println("sealed", block.Number(), block.Hash())
	}
}

// TestSIGKILL kills a node again and again, every third time while it starts.
// Each time it must come back by itself, without more than the last block
// lost, and include new transactions. In the end a replay of all its blocks
// must give the same state.
func TestSIGKILL(t *testing.T) {
	for _, pruned := range []bool{false, true} {
		t.Run(fmt.Sprintf("pruned=%t", pruned), func(t *testing.T) {
			kills := 20
			if testing.Short() {
				kills = 4
			}
			testSIGKILL(t, kills, pruned)
		})
	}
}

func testSIGKILL(t *testing.T, kills int, pruned bool) {
	random := rand.New(rand.NewPCG(1, 2))
	dir := t.TempDir()
	known := make(map[uint64]common.Hash) // blocks that were reported as sealed
	var last uint64
	sealed := 0
	for i := range kills {
		duringStart := i%3 == 0
		var patience time.Duration
		if duringStart {
			patience = time.Duration(random.IntN(200)) * time.Millisecond
		} else {
			patience = time.Duration(random.IntN(300)) * time.Millisecond
		}
		for _, line := range runCrashChild(t, dir, pruned, duringStart, patience) {
			var (
				what   string
				number uint64
				hash   common.Hash
			)
			if strings.HasPrefix(line, "error") {
				t.Fatalf("kill %d: %s", i, line)
			}
			var text string
			if _, err := fmt.Sscan(line, &what, &number, &text); err != nil {
				t.Fatalf("kill %d: line %q: %v", i, line, err)
			}
			hash = common.HexToHash(text)
			switch what {
			case "head":
				if number+1 < last {
					t.Fatalf("kill %d: head %d after the restart, but %d was sealed", i, number, last)
				}
				if want, ok := known[number]; ok && hash != want {
					t.Fatalf("kill %d: block %d is %s after the restart, was %s", i, number, hash, want)
				}
			case "sealed":
				sealed++
			}
			known[number], last = hash, number
		}
	}
	if sealed < kills {
		t.Fatalf("only %d blocks were sealed", sealed)
	}
	t.Logf("%d kills, %d blocks sealed, head %d", kills, sealed, last)
	replay(t, dir, pruned)
}

// runCrashChild runs the child, kills it, and returns the lines it printed. The
// kill comes some time after the process was started, or after it is ready.
func runCrashChild(t *testing.T, dir string, pruned, duringStart bool, patience time.Duration) []string {
	t.Helper()
	child := exec.Command(os.Args[0])
	child.Env = append(os.Environ(), crashDirEnv+"="+dir)
	if pruned {
		child.Env = append(child.Env, crashPrunedEnv+"=1")
	}
	child.Stderr = os.Stderr
	output, err := child.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := child.Start(); err != nil {
		t.Fatal(err)
	}
	kill := func() { child.Process.Kill() }
	deadline := time.AfterFunc(20*time.Second, kill)
	defer deadline.Stop()
	if duringStart {
		defer time.AfterFunc(patience, kill).Stop()
	}
	var lines []string
	for scanner := bufio.NewScanner(output); scanner.Scan(); {
		if len(lines) == 0 && !duringStart {
			defer time.AfterFunc(patience, kill).Stop()
		}
		lines = append(lines, scanner.Text())
	}
	child.Wait()
	if len(lines) == 0 && !duringStart {
		t.Fatal("the node did not start")
	}
	// The last line may be cut off by the kill.
	if n := len(lines); n > 0 && !strings.HasPrefix(lines[n-1], "error") && len(strings.Fields(lines[n-1])) < 3 {
		lines = lines[:n-1]
	}
	return lines
}

// replay executes all blocks of a data directory on a fresh chain.
func replay(t *testing.T, dir string, pruned bool) {
	config := devConfig()
	config.DataDir, config.Pruned = dir, pruned
	killed := startNode(t, config).Ethereum().BlockChain()
	fresh := startNode(t, devConfig()).Ethereum().BlockChain()
	head := killed.CurrentBlock()
	for number := uint64(1); number <= head.Number.Uint64(); number++ {
		block := killed.GetBlockByNumber(number)
		if block == nil {
			t.Fatalf("block %d is missing", number)
		}
		if _, err := fresh.InsertChain(types.Blocks{block}); err != nil {
			t.Fatalf("replay block %d: %v", number, err)
		}
	}
	if got := fresh.CurrentBlock(); got.Root != head.Root {
		t.Errorf("state %s after the replay, want %s", got.Root, head.Root)
	}
	accounts := genesis.DevAccounts()
	state, err := killed.State()
	if err != nil {
		t.Fatal(err)
	}
	if nonce := state.GetNonce(accounts[0].Address); nonce != head.Number.Uint64() {
		t.Errorf("nonce %d at block %d: one transaction per block was expected", nonce, head.Number)
	}
}
