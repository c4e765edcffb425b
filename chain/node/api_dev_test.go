package node

import (
	"context"
	"encoding/json"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/taochain/taochain/chain/genesis"
)

func TestQuantity(t *testing.T) {
	tests := []struct {
		Text string
		Want uint64
		Fail bool
	}{
		{Text: `12`, Want: 12},
		{Text: `"12"`, Want: 12},
		{Text: `"0xc"`, Want: 12},
		{Text: `"0x0c"`, Want: 12},
		{Text: `18446744073709551615`, Want: 1<<64 - 1},
		{Text: `18446744073709551616`, Fail: true},
		{Text: `-1`, Fail: true},
		{Text: `1.5`, Fail: true},
		{Text: `1e3`, Fail: true},
		{Text: `""`, Fail: true},
		{Text: `"0x"`, Fail: true},
		{Text: `"0x-1"`, Fail: true},
		{Text: `null`, Fail: true},
		{Text: `{}`, Fail: true},
	}
	for _, test := range tests {
		t.Run(test.Text, func(t *testing.T) {
			var got quantity
			err := got.UnmarshalJSON([]byte(test.Text))
			if test.Fail != (err != nil) || uint64(got) != test.Want {
				t.Errorf("got %d, error %v", got, err)
			}
		})
	}
}

func TestSeconds(t *testing.T) {
	tests := []struct {
		Text string
		Want time.Duration
		Fail bool
	}{
		{Text: `0`, Want: 0},
		{Text: `12`, Want: 12 * time.Second},
		{Text: `0.25`, Want: 250 * time.Millisecond},
		{Text: `"0.25"`, Want: 250 * time.Millisecond},
		{Text: `"0xc"`, Want: 12 * time.Second},
		{Text: `4294967295`, Want: 4294967295 * time.Second},
		{Text: `4294967296`, Fail: true},
		{Text: `-0.5`, Fail: true},
		{Text: `1e999999999`, Fail: true},
		{Text: `"x"`, Fail: true},
		{Text: `null`, Fail: true},
	}
	for _, test := range tests {
		t.Run(test.Text, func(t *testing.T) {
			var got seconds
			err := got.UnmarshalJSON([]byte(test.Text))
			if test.Fail != (err != nil) || time.Duration(got) != test.Want {
				t.Errorf("got %v, error %v", time.Duration(got), err)
			}
		})
	}
}

// devClient starts a node on demand sealing and returns a raw connection.
func devClient(t *testing.T) (*Node, *rpc.Client) {
	n := startNode(t, devConfig())
	client, err := rpc.Dial(n.HTTPEndpoint())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	return n, client
}

// must calls a method and decodes its answer.
func must[T any](t *testing.T, client *rpc.Client, method string, args ...any) T {
	t.Helper()
	var answer T
	if err := client.Call(&answer, method, args...); err != nil {
		t.Fatalf("%s: %v", method, err)
	}
	return answer
}

func TestDevCommands(t *testing.T) {
	n, client := devClient(t)
	chain := n.Ethereum().BlockChain()
	now := genesis.Dev().Timestamp

	if answer := must[string](t, client, "evm_mine"); answer != "0x0" || headNumber(n) != 1 {
		t.Errorf("evm_mine answered %q, head %d", answer, headNumber(n))
	}
	must[string](t, client, "evm_mine", now+100)
	if time := chain.CurrentBlock().Time; time != now+100 {
		t.Errorf("time %d, want %d", time, now+100)
	}
	if total := must[uint64](t, client, "evm_increaseTime", 1000); total != 1000 {
		t.Errorf("increased by %d, want 1000", total)
	}
	must[json.RawMessage](t, client, "anvil_mine")
	if time := chain.CurrentBlock().Time; time != now+1112 {
		t.Errorf("time %d, want %d", time, now+1112)
	}
	must[json.RawMessage](t, client, "evm_setNextBlockTimestamp", hexutil.Uint64(now+5000))
	must[json.RawMessage](t, client, "hardhat_mine", "0x3", "0x3c")
	if head := chain.CurrentBlock(); head.Time != now+5120 || head.Number.Uint64() != 6 {
		t.Errorf("head %d at %d, want 6 at %d", head.Number, head.Time, now+5120)
	}
	for _, args := range [][]any{{"evm_setNextBlockTimestamp", now}, {"evm_mine", 1}, {"evm_increaseTime", uint64(1) << 63}, {"evm_increaseTime", -1}, {"evm_setIntervalMining", 0.001}} {
		if err := client.Call(nil, args[0].(string), args[1:]...); err == nil {
			t.Errorf("%v was accepted", args)
		}
	}
	if head := headNumber(n); head != 6 {
		t.Errorf("head %d after the refusals, want 6", head)
	}

	must[bool](t, client, "evm_setAutomine", true)
	send(t, n, transfer(t, n, 0))
	waitHead(t, n, 7)
	must[bool](t, client, "evm_setAutomine", false)
	must[bool](t, client, "evm_setIntervalMining", 0.02)
	waitHead(t, n, 9)
	must[bool](t, client, "evm_setIntervalMining", 0)
	if n.Sealer().AutoMine() || n.Sealer().Interval() != 0 {
		t.Error("sealing is still on")
	}
}

func TestSnapshotRevert(t *testing.T) {
	n, client := devClient(t)
	account := genesis.DevAccounts()[0].Address
	nonce := func() uint64 {
		return uint64(must[hexutil.Uint64](t, client, "eth_getTransactionCount", account, "latest"))
	}
	step := func() {
		send(t, n, transfer(t, n, nonce()))
		must[string](t, client, "evm_mine")
	}
	first := must[string](t, client, "evm_snapshot")
	step()
	second := must[string](t, client, "evm_snapshot")
	must[uint64](t, client, "evm_increaseTime", 500)
	step()
	third := must[string](t, client, "evm_snapshot")
	if first == second || second == third {
		t.Fatalf("ids %s, %s, %s", first, second, third)
	}

	if !must[bool](t, client, "evm_revert", second) || headNumber(n) != 1 || nonce() != 1 {
		t.Errorf("after the revert: head %d, nonce %d, want 1 and 1", headNumber(n), nonce())
	}
	for _, used := range []string{second, third, "0x99"} {
		if must[bool](t, client, "evm_revert", used) {
			t.Errorf("snapshot %s could be used", used)
		}
	}
	step()
	if time, want := n.Ethereum().BlockChain().CurrentBlock().Time, genesis.Dev().Timestamp+24; time != want {
		t.Errorf("time %d, want %d: the clock was not reverted", time, want)
	}
	if !must[bool](t, client, "evm_revert", first) || headNumber(n) != 0 || nonce() != 0 {
		t.Errorf("after the revert to genesis: head %d, nonce %d", headNumber(n), nonce())
	}
	step()
	if headNumber(n) != 1 || nonce() != 1 {
		t.Errorf("head %d, nonce %d, want 1 and 1", headNumber(n), nonce())
	}
}

// TestRunawayMine shows that a caller who goes away, or a node that closes,
// ends a request for more blocks than anyone can wait for.
func TestRunawayMine(t *testing.T) {
	n, client := devClient(t)
	ctx, cancel := context.WithTimeout(context.Background(), 100*time.Millisecond)
	defer cancel()
	if err := client.CallContext(ctx, nil, "anvil_mine", uint64(1)<<63); err == nil {
		t.Fatal("mined 2^63 blocks")
	}
	done := make(chan error)
	go func() { done <- n.Sealer().Mine(context.Background(), 1<<63, 0) }()
	time.Sleep(50 * time.Millisecond)
	closed := make(chan error)
	go func() { closed <- n.Close() }()
	for _, wait := range []struct {
		Name string
		Done chan error
	}{{"Mine", done}, {"Close", closed}} {
		select {
		case err := <-wait.Done:
			if (err == nil) != (wait.Name == "Close") {
				t.Errorf("%s: %v", wait.Name, err)
			}
		case <-time.After(10 * time.Second):
			t.Fatalf("%s does not return", wait.Name)
		}
	}
}
