package node

import (
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"io"
	"math/big"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/taochain/taochain/chain/genesis"
)

// devConfig is a development chain in memory, sealed on demand, on a free port.
func devConfig() Config {
	return Config{Genesis: genesis.Dev(), Dev: &DevConfig{TimeStep: 12}, LogLevel: "crit"}
}

func startNode(t testing.TB, config Config) *Node {
	t.Helper()
	n, err := New(config)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := n.Close(); err != nil {
			t.Error(err)
		}
	})
	if err := n.Start(); err != nil {
		t.Fatal(err)
	}
	return n
}

// transfer signs a transfer of one wei from account 0 to account 1, with a
// priority fee of zero.
func transfer(t testing.TB, n *Node, nonce uint64) *types.Transaction {
	t.Helper()
	accounts := genesis.DevAccounts()
	return sign(t, n, accounts[0].PrivateKey, &types.DynamicFeeTx{
		Nonce: nonce, To: &accounts[1].Address, Value: big.NewInt(1), Gas: 21_000,
	})
}

func sign(t testing.TB, n *Node, key *ecdsa.PrivateKey, tx *types.DynamicFeeTx) *types.Transaction {
	t.Helper()
	chainID := new(big.Int).SetUint64(n.Genesis().ChainID)
	tx.ChainID = chainID
	if tx.GasFeeCap == nil {
		tx.GasFeeCap = big.NewInt(100_000_000_000)
	}
	if tx.GasTipCap == nil {
		tx.GasTipCap = new(big.Int)
	}
	signed, err := types.SignNewTx(key, types.LatestSignerForChainID(chainID), tx)
	if err != nil {
		t.Fatal(err)
	}
	return signed
}

// emitter is the creation code of a contract that answers 42 to any call and
// emits the event with topic 7 and no data.
//
//	runtime: PUSH1 7 PUSH0 PUSH0 LOG1, PUSH1 42 PUSH0 MSTORE, PUSH1 32 PUSH0 RETURN
var emitter = common.FromHex("6c60075f5fa1602a5f5260205ff35f52600d6013f3")

func waitReceipt(t testing.TB, client *ethclient.Client, hash common.Hash) *types.Receipt {
	t.Helper()
	for range 500 {
		receipt, err := client.TransactionReceipt(context.Background(), hash)
		if err == nil {
			return receipt
		}
		if !errors.Is(err, ethereum.NotFound) {
			t.Fatal(err)
		}
		time.Sleep(5 * time.Millisecond)
	}
	t.Fatalf("no receipt for %s", hash)
	return nil
}

// TestSockets goes through the calls that clients make, over both transports,
// in memory and on disk.
func TestSockets(t *testing.T) {
	for _, storage := range []string{"memory", "disk"} {
		for _, transport := range []string{"http", "ws"} {
			t.Run(storage+"/"+transport, func(t *testing.T) {
				config := devConfig()
				config.Dev.AutoMine = true
				if storage == "disk" {
					config.DataDir = t.TempDir()
					config.LogIndex = transport == "ws"
				}
				n := startNode(t, config)
				url := n.HTTPEndpoint()
				if transport == "ws" {
					url = n.WSEndpoint()
				}
				if strings.TrimPrefix(n.HTTPEndpoint(), "http") != strings.TrimPrefix(n.WSEndpoint(), "ws") {
					t.Errorf("HTTP at %s but WebSocket at %s", n.HTTPEndpoint(), n.WSEndpoint())
				}
				testClient(t, n, url, transport == "ws")
			})
		}
	}
}

func testClient(t *testing.T, n *Node, url string, subscriptions bool) {
	ctx := context.Background()
	raw, err := rpc.Dial(url)
	if err != nil {
		t.Fatal(err)
	}
	defer raw.Close()
	client := ethclient.NewClient(raw)
	accounts := genesis.DevAccounts()

	if id, err := client.ChainID(ctx); err != nil || id.Uint64() != 42 {
		t.Fatalf("chain id %v, error %v, want 42", id, err)
	}
	if balance, err := client.BalanceAt(ctx, accounts[9].Address, nil); err != nil || balance.Cmp(tao(100_000)) != 0 {
		t.Fatalf("balance %v, error %v, want 100000 TAO", balance, err)
	}
	heads := make(chan *types.Header, 16)
	if subscriptions {
		sub, err := client.SubscribeNewHead(ctx, heads)
		if err != nil {
			t.Fatal(err)
		}
		defer sub.Unsubscribe()
	}

	deploy := sign(t, n, accounts[0].PrivateKey, &types.DynamicFeeTx{Data: emitter, Gas: 200_000})
	if err := client.SendTransaction(ctx, deploy); err != nil {
		t.Fatal(err)
	}
	contract := waitReceipt(t, client, deploy.Hash()).ContractAddress
	call := ethereum.CallMsg{From: accounts[0].Address, To: &contract}
	if answer, err := client.CallContract(ctx, call, nil); err != nil || new(big.Int).SetBytes(answer).Uint64() != 42 {
		t.Fatalf("call answered %x, error %v, want 42", answer, err)
	}
	gas, err := client.EstimateGas(ctx, call)
	if err != nil || gas <= 21_000 {
		t.Fatalf("estimated %d gas, error %v", gas, err)
	}
	price, err := client.SuggestGasPrice(ctx)
	if err != nil || price.Sign() <= 0 || price.Cmp(big.NewInt(2*genesis.DefaultBaseFee)) > 0 {
		t.Fatalf("gas price %v, error %v", price, err)
	}
	emit := sign(t, n, accounts[0].PrivateKey, &types.DynamicFeeTx{Nonce: 1, To: &contract, Gas: gas})
	if err := client.SendTransaction(ctx, emit); err != nil {
		t.Fatal(err)
	}
	receipt := waitReceipt(t, client, emit.Hash())
	if receipt.Status != types.ReceiptStatusSuccessful || len(receipt.Logs) != 1 {
		t.Fatalf("status %d with %d logs", receipt.Status, len(receipt.Logs))
	}
	logs, err := client.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int), Addresses: []common.Address{contract}, Topics: [][]common.Hash{{common.BigToHash(big.NewInt(7))}},
	})
	if err != nil || len(logs) != 1 || logs[0].TxHash != emit.Hash() {
		t.Fatalf("logs %v, error %v", logs, err)
	}
	for _, tracer := range []string{"", "callTracer", "{result: function() { return 1 }, fault: function() {}}"} {
		var trace json.RawMessage
		options := map[string]any{}
		if tracer != "" {
			options["tracer"] = tracer
		}
		if err := raw.CallContext(ctx, &trace, "debug_traceTransaction", emit.Hash(), options); err != nil || len(trace) == 0 {
			t.Fatalf("trace with %q: %s, error %v", tracer, trace, err)
		}
	}
	// Older state stays readable.
	if nonce, err := client.NonceAt(ctx, accounts[0].Address, new(big.Int)); err != nil || nonce != 0 {
		t.Fatalf("nonce in genesis %d, error %v, want 0", nonce, err)
	}
	if code, err := client.CodeAt(ctx, contract, receipt.BlockNumber); err != nil || len(code) == 0 {
		t.Fatalf("code %x, error %v", code, err)
	}
	if subscriptions {
		for want := uint64(1); want <= 2; want++ {
			select {
			case head := <-heads:
				if head.Number.Uint64() != want {
					t.Fatalf("new head %d, want %d", head.Number, want)
				}
			case <-time.After(5 * time.Second):
				t.Fatalf("no new head %d", want)
			}
		}
	}
}

func tao(n int64) *big.Int {
	return new(big.Int).Mul(big.NewInt(n), big.NewInt(1_000_000_000_000_000_000))
}

// TestCreate2Factory deploys through the proxy that tools expect on a
// development chain.
func TestCreate2Factory(t *testing.T) {
	n := startNode(t, devConfig())
	factory := common.HexToAddress("0x4e59b44847b379578588920cA78FbF26c0B4956C")
	salt := common.Hash{1}
	send(t, n, sign(t, n, genesis.DevAccounts()[0].PrivateKey, &types.DynamicFeeTx{To: &factory, Gas: 200_000, Data: append(salt.Bytes(), emitter...)}))
	if _, err := n.Sealer().Seal(); err != nil {
		t.Fatal(err)
	}
	client := n.Client()
	defer client.Close()
	address := crypto.CreateAddress2(factory, salt, crypto.Keccak256(emitter))
	if code, err := client.CodeAt(context.Background(), address, nil); err != nil || len(code) != 13 {
		t.Errorf("code %x, error %v", code, err)
	}
}

func TestServedNamespaces(t *testing.T) {
	config := devConfig()
	n := startNode(t, config)
	client, err := rpc.Dial(n.HTTPEndpoint())
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	served, err := client.SupportedModules()
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"eth", "net", "web3", "debug", "txpool", "evm", "anvil", "hardhat"} {
		if served[name] == "" {
			t.Errorf("namespace %s is not served", name)
		}
	}
	for _, name := range []string{"admin", "miner"} {
		if served[name] != "" {
			t.Errorf("namespace %s is served", name)
		}
	}
}

// TestDebugIsLocal opens a node that others drive to the network.
func TestDebugIsLocal(t *testing.T) {
	config := devConfig()
	config.Dev, config.Host = nil, "0.0.0.0"
	n := startNode(t, config)
	client, err := rpc.Dial(n.HTTPEndpoint())
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	served, err := client.SupportedModules()
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"debug", "evm", "admin"} {
		if served[name] != "" {
			t.Errorf("namespace %s is served", name)
		}
	}
	if served["eth"] == "" {
		t.Error("namespace eth is not served")
	}
}

func TestDevCommandsNeedDev(t *testing.T) {
	config := devConfig()
	config.Dev = nil
	n := startNode(t, config)
	client := n.Attach()
	defer client.Close()
	if err := client.Call(nil, "evm_mine"); err == nil {
		t.Error("evm_mine was accepted by a node that does not seal")
	}
	if n.Sealer() != nil {
		t.Error("there is a sealer")
	}
}

func TestHTTPRefusals(t *testing.T) {
	n := startNode(t, devConfig())
	tests := []struct {
		Name string
		Body string
		Host string
		Want string
		Code int
	}{
		{Name: "not JSON", Body: "{", Want: "-32700", Code: 200},
		{Name: "batch too long", Body: "[" + strings.Repeat(`{"jsonrpc":"2.0","id":1,"method":"eth_chainId"},`, 1000) + `{"jsonrpc":"2.0","id":1,"method":"eth_chainId"}]`, Want: "batch too large", Code: 200},
		{Name: "body too long", Body: strings.Repeat(" ", 6<<20), Want: "too large", Code: http.StatusRequestEntityTooLarge},
		{Name: "other host name", Body: "{}", Host: "example.com", Want: "invalid host", Code: http.StatusForbidden},
	}
	for _, test := range tests {
		t.Run(test.Name, func(t *testing.T) {
			request, err := http.NewRequest(http.MethodPost, n.HTTPEndpoint(), strings.NewReader(test.Body))
			if err != nil {
				t.Fatal(err)
			}
			request.Host = test.Host
			request.Header.Set("Content-Type", "application/json")
			response, err := http.DefaultClient.Do(request)
			if err != nil {
				t.Fatal(err)
			}
			defer response.Body.Close()
			body, err := io.ReadAll(response.Body)
			if err != nil {
				t.Fatal(err)
			}
			if response.StatusCode != test.Code || !strings.Contains(string(body), test.Want) {
				t.Errorf("answer %d %.200s, want %d with %q", response.StatusCode, body, test.Code, test.Want)
			}
		})
	}
}

// TestBlobTransactionsStayOut shows that the chain has no blob transactions.
func TestBlobTransactionsStayOut(t *testing.T) {
	chain := startNode(t, devConfig()).Ethereum().BlockChain()
	if chain.Config().BlobScheduleConfig.Osaka.Max != 0 {
		t.Error("blocks may carry blobs")
	}
	if crypto.Keccak256Hash(chain.CurrentBlock().Extra) == crypto.Keccak256Hash(nil) {
		t.Error("genesis has no extra data")
	}
}
