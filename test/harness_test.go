package test

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/taochain/taochain/bindings/governance"
	"github.com/taochain/taochain/bindings/neuron"
	"github.com/taochain/taochain/bindings/staking"
	"github.com/taochain/taochain/bindings/subnet"
	"github.com/taochain/taochain/bindings/taoerrors"
	"github.com/taochain/taochain/bindings/taoevents"
	"github.com/taochain/taochain/chain/genesis"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/ss58"
	"github.com/taochain/taochain/chain/unit"
)

// patience bounds every wait. It is long because a busy machine must not fail a
// test; nothing waits for it to pass.
const patience = 60 * time.Second

// The bindings hold no connection; they pack and unpack.
var (
	stakingABI    = staking.NewStaking()
	neuronABI     = neuron.NewNeuron()
	subnetABI     = subnet.NewSubnet()
	governanceABI = governance.NewGovernance()
	errorsABI     = taoerrors.NewTaoErrors()
	eventsABI     = taoevents.NewTaoEvents()
)

// binDir holds the program under test; it is removed when all tests are over.
var binDir string

func TestMain(m *testing.M) {
	code := m.Run()
	if binDir != "" {
		os.RemoveAll(binDir)
	}
	os.Exit(code)
}

// buildTaoctl builds the program once for all tests of a run.
var buildTaoctl = sync.OnceValues(func() (string, error) {
	dir, err := os.MkdirTemp("", "taoctl-test-")
	if err != nil {
		return "", err
	}
	binDir = dir
	path := filepath.Join(dir, "taoctl")
	build := exec.Command("go", "build", "-o", path, module+"/cmd/taoctl")
	if output, err := build.CombinedOutput(); err != nil {
		return "", fmt.Errorf("build taoctl: %w\n%s", err, output)
	}
	return path, nil
})

// taoctl is a command of the program under test, with an environment in which no
// setting of the user counts.
func taoctl(tb testing.TB, args ...string) *exec.Cmd {
	tb.Helper()
	path, err := buildTaoctl()
	if err != nil {
		tb.Fatal(err)
	}
	command := exec.Command(path, args...)
	command.Env = []string{"HOME=" + tb.TempDir(), "PATH=" + os.Getenv("PATH")}
	return command
}

// envelope is what every command prints with -o json.
type envelope struct {
	OK    bool            `json:"ok"`
	Data  json.RawMessage `json:"data"`
	Error *struct {
		Code        string `json:"code"`
		Name        string `json:"name"`
		Message     string `json:"message"`
		Remediation string `json:"remediation"`
	} `json:"error"`
}

// readyLine is the data of the envelope that taoctl dev prints when it is ready.
type readyLine struct {
	ChainID  uint64 `json:"chainId"`
	HTTP     string `json:"http"`
	WS       string `json:"ws"`
	DataDir  string `json:"datadir"`
	Mining   string `json:"mining"`
	PID      int    `json:"pid"`
	Accounts []struct {
		Index      int    `json:"index"`
		Name       string `json:"name"`
		Address    string `json:"address"`
		PrivateKey string `json:"privateKey"`
		Tao        string `json:"tao"`
	} `json:"accounts"`
}

// child is a running taoctl dev.
type child struct {
	readyLine
	command *exec.Cmd
	stdout  *bufferedLines
	stderr  *bytes.Buffer
	exited  chan struct{}
}

// bufferedLines delivers the first line written to it.
type bufferedLines struct {
	mu    sync.Mutex
	data  []byte
	first chan []byte
	sent  bool
}

var _ io.Writer = (*bufferedLines)(nil)

func (b *bufferedLines) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.data = append(b.data, p...)
	if end := bytes.IndexByte(b.data, '\n'); end >= 0 && !b.sent {
		b.sent = true
		b.first <- bytes.Clone(b.data[:end])
	}
	return len(p), nil
}

// launch starts taoctl dev without waiting for it. It is killed when the test ends.
func launch(tb testing.TB, args ...string) *child {
	tb.Helper()
	c := &child{
		command: taoctl(tb, append([]string{"dev", "-o", "json"}, args...)...),
		stdout:  &bufferedLines{first: make(chan []byte, 1)}, stderr: new(bytes.Buffer), exited: make(chan struct{}),
	}
	c.command.Stdout, c.command.Stderr = c.stdout, c.stderr
	if err := c.command.Start(); err != nil {
		tb.Fatal(err)
	}
	go func() {
		c.command.Wait()
		close(c.exited)
	}()
	tb.Cleanup(c.kill)
	return c
}

// awaitReady waits for the envelope that says where the node listens.
func (c *child) awaitReady() error {
	timeout := time.NewTimer(patience)
	defer timeout.Stop()
	select {
	case line := <-c.stdout.first:
		var e envelope
		if err := json.Unmarshal(line, &e); err != nil || !e.OK {
			return fmt.Errorf("the first line is no good envelope: %s", line)
		}
		return json.Unmarshal(e.Data, &c.readyLine)
	case <-c.exited:
		return fmt.Errorf("taoctl dev ended with %v: %s", c.command.ProcessState, c.stderr)
	case <-timeout.C:
		return errors.New("taoctl dev is not ready in time")
	}
}

// startDev starts taoctl dev on a free port and waits until it is ready.
func startDev(tb testing.TB, args ...string) *child {
	tb.Helper()
	c := launch(tb, append([]string{"--port", "0"}, args...)...)
	if err := c.awaitReady(); err != nil {
		tb.Fatal(err)
	}
	return c
}

// kill ends the node without warning.
func (c *child) kill() {
	c.command.Process.Kill()
	<-c.exited
}

// terminate asks the node to end and returns its exit code.
func (c *child) terminate(tb testing.TB) int {
	tb.Helper()
	if err := c.command.Process.Signal(syscall.SIGTERM); err != nil {
		tb.Fatal(err)
	}
	select {
	case <-c.exited:
	case <-time.After(patience):
		tb.Fatal("taoctl dev does not end on SIGTERM")
	}
	return c.command.ProcessState.ExitCode()
}

// actor is somebody with a key. As a hotkey or coldkey it is known by its ID.
type actor struct {
	key     *ecdsa.PrivateKey
	address common.Address
	id      [32]byte
}

func newActor(key *ecdsa.PrivateKey) actor {
	address := crypto.PubkeyToAddress(key.PublicKey)
	return actor{key, address, ss58.AccountID(address)}
}

// dev is the development account with that index.
func dev(index int) actor { return newActor(genesis.DevAccounts()[index].PrivateKey) }

// derived is an account that nobody has funded, the same in every run.
func derived(tb testing.TB, name string) actor {
	tb.Helper()
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("taochain test " + name)))
	if err != nil {
		tb.Fatal(err)
	}
	return newActor(key)
}

// world is a chain as a test sees it.
type world struct {
	testing.TB
	eth *ethclient.Client
	// seal makes a block of what is pending; nil where that happens by itself.
	seal func()
}

// dial connects to a node by URL.
func dial(tb testing.TB, url string) *world {
	tb.Helper()
	eth, err := ethclient.Dial(url)
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(eth.Close)
	return &world{TB: tb, eth: eth}
}

// rpc calls a method that ethclient does not know.
func (w *world) rpc(result any, method string, args ...any) {
	w.Helper()
	if err := w.eth.Client().CallContext(w.ctx(), result, method, args...); err != nil {
		w.Fatalf("%s: %v", method, err)
	}
}

// ctx ends with the patience of the tests.
func (w *world) ctx() context.Context {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	w.Cleanup(cancel)
	return ctx
}

// gasLimit covers every call of the tests that does not estimate.
const gasLimit = 4_000_000

var chainID = big.NewInt(genesis.DevChainID)

// sign makes a transaction with a priority fee of 0 and the sender's next nonce.
func (w *world) sign(from actor, to common.Address, data []byte, value *big.Int, gas uint64) *types.Transaction {
	w.Helper()
	nonce, err := w.eth.PendingNonceAt(w.ctx(), from.address)
	if err != nil {
		w.Fatal(err)
	}
	head := w.head()
	return types.MustSignNewTx(from.key, types.LatestSignerForChainID(chainID), &types.DynamicFeeTx{
		ChainID: chainID, Nonce: nonce, To: &to, Data: data, Value: value, Gas: gas,
		GasFeeCap: new(big.Int).Mul(head.BaseFee, big.NewInt(2)), GasTipCap: new(big.Int),
	})
}

// send signs and sends a transaction; it is not in a block yet.
func (w *world) send(from actor, to common.Address, data []byte, value *big.Int) *types.Transaction {
	w.Helper()
	tx := w.sign(from, to, data, value, gasLimit)
	if err := w.eth.SendTransaction(w.ctx(), tx); err != nil {
		w.Fatal(err)
	}
	// The pool counts a transaction a moment after it took it.
	for deadline := time.Now().Add(patience); ; time.Sleep(100 * time.Microsecond) {
		next, err := w.eth.PendingNonceAt(context.Background(), from.address)
		if err != nil {
			w.Fatal(err)
		}
		if next > tx.Nonce() {
			return tx
		}
		if time.Now().After(deadline) {
			w.Fatalf("the pool does not count %s", tx.Hash())
		}
	}
}

// mined waits until a transaction is in a block.
func (w *world) mined(tx *types.Transaction) *types.Receipt {
	w.Helper()
	if w.seal != nil {
		w.seal()
	}
	return w.await(tx.Hash())
}

// await waits for a receipt, and for its block to be the head: geth shows the receipt a moment before. A node that has
// just started may have to index its blocks first.
func (w *world) await(tx common.Hash) *types.Receipt {
	w.Helper()
	for deadline := time.Now().Add(patience); ; time.Sleep(2 * time.Millisecond) {
		receipt, err := w.eth.TransactionReceipt(context.Background(), tx)
		switch {
		case err == nil && w.head().Number.Cmp(receipt.BlockNumber) >= 0:
			return receipt
		case err != nil && !errors.Is(err, ethereum.NotFound) && err.Error() != "transaction indexing is in progress":
			w.Fatalf("wait for %s: %v", tx, err)
		case time.Now().After(deadline):
			w.Fatalf("%s is in no block in time", tx)
		}
	}
}

// succeed checks that a transaction did what it should.
func (w *world) succeed(tx *types.Transaction) *types.Receipt {
	w.Helper()
	receipt := w.mined(tx)
	if receipt.Status != types.ReceiptStatusSuccessful {
		from, _ := types.Sender(types.LatestSignerForChainID(chainID), tx)
		_, err := w.eth.CallContract(w.ctx(), ethereum.CallMsg{From: from, To: tx.To(), Data: tx.Data(), Value: tx.Value()}, receipt.BlockNumber)
		w.Fatalf("the transaction to %s failed: %v: %+v", tx.To(), err, reasonOf(err))
	}
	return receipt
}

// must sends a transaction that succeeds.
func (w *world) must(from actor, to common.Address, data []byte) *types.Receipt {
	w.Helper()
	return w.succeed(w.send(from, to, data, nil))
}

// head is the newest header.
func (w *world) head() *types.Header {
	w.Helper()
	header, err := w.eth.HeaderByNumber(w.ctx(), nil)
	if err != nil {
		w.Fatal(err)
	}
	return header
}

func (w *world) balance(of common.Address) *big.Int {
	w.Helper()
	balance, err := w.eth.BalanceAt(w.ctx(), of, nil)
	if err != nil {
		w.Fatal(err)
	}
	return balance
}

// view calls a function and unpacks its result.
func view[T any](w *world, to common.Address, data []byte, unpack func([]byte) (T, error)) T {
	w.Helper()
	output, err := w.eth.CallContract(w.ctx(), ethereum.CallMsg{To: &to, Data: data}, nil)
	if err != nil {
		w.Fatalf("call %s: %v: %+v", to, err, reasonOf(err))
	}
	value, err := unpack(output)
	if err != nil {
		w.Fatal(err)
	}
	return value
}

// stake is the alpha of a coldkey with a hotkey.
func (w *world) stake(hotkey, coldkey [32]byte, netuid uint16) unit.Alpha {
	w.Helper()
	return unit.Alpha(view(w, params.StakingAddress, stakingABI.PackGetStake(hotkey, coldkey, id256(netuid)), stakingABI.UnpackGetStake).Uint64())
}

// openSubnet creates and starts a subnet that takes plain weights and shares in emission.
func (w *world) openSubnet(owner actor, hotkey [32]byte) uint16 {
	w.Helper()
	w.must(owner, params.SubnetAddress, subnetABI.PackRegisterNetwork(hotkey))
	netuids := view(w, params.SubnetAddress, subnetABI.PackGetSubnets(), subnetABI.UnpackGetSubnets)
	netuid := netuids[len(netuids)-1]
	w.must(owner, params.SubnetAddress, subnetABI.PackStartCall(netuid))
	w.must(owner, params.SubnetAddress, subnetABI.PackSetCommitRevealWeightsEnabled(netuid, false))
	return netuid
}

// govern sets a hyperparameter as the admin.
func (w *world) govern(netuid uint16, name string, value int64) {
	w.Helper()
	w.must(dev(genesis.AdminAccount), params.GovernanceAddress, governanceABI.PackSetSubnetParam(netuid, crypto.Keccak256Hash([]byte(name)), big.NewInt(value)))
}

func packStake(hotkey [32]byte, amount unit.Rao, netuid uint16) []byte {
	return stakingABI.PackAddStake(hotkey, new(big.Int).SetUint64(uint64(amount)), id256(netuid))
}

func packUnstake(hotkey [32]byte, amount unit.Alpha, netuid uint16) []byte {
	return stakingABI.PackRemoveStake(hotkey, new(big.Int).SetUint64(uint64(amount)), id256(netuid))
}

func id256(netuid uint16) *big.Int { return big.NewInt(int64(netuid)) }

// wei converts an amount of the protocol to an EVM balance.
func wei(amount unit.Rao) *big.Int {
	return new(big.Int).Mul(new(big.Int).SetUint64(uint64(amount)), big.NewInt(unit.WeiPerRao))
}

// tao is an EVM balance of so many TAO.
func tao(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), wei(unit.TAO)) }

// reasonOf is the decoded custom error of a refused call, nil if there is none.
func reasonOf(err error) any {
	data := revertData(err)
	if len(data) < 4 {
		return nil // a revert without a reason
	}
	reason, _ := errorsABI.UnpackError(data)
	return reason
}

// revertData is the data of a revert that came back over RPC.
func revertData(err error) []byte {
	var data rpc.DataError
	if !errors.As(err, &data) {
		return nil
	}
	text, ok := data.ErrorData().(string)
	if !ok {
		return nil
	}
	raw, err := hexutil.Decode(text)
	if err != nil {
		return nil
	}
	return raw
}

// blockEvent is one event of a block step as tao_getBlockEvents tells it.
type blockEvent struct {
	Name string         `json:"name"`
	Args map[string]any `json:"args"`
}

// blockEvents lists what the step of a block did.
func (w *world) blockEvents(block uint64) []blockEvent {
	w.Helper()
	var events []blockEvent
	w.rpc(&events, "tao_getBlockEvents", hexutil.Uint64(block))
	return events
}

// happened reports whether the step of a block told an event of a subnet.
func (w *world) happened(block uint64, name string, netuid uint16) bool {
	w.Helper()
	for _, e := range w.blockEvents(block) {
		if e.Name == name && e.Args["netuid"] == float64(netuid) {
			return true
		}
	}
	return false
}

// checkInvariants fails the test unless money is conserved at the newest block.
func (w *world) checkInvariants() {
	w.Helper()
	var result struct {
		Holds  bool     `json:"holds"`
		Broken []string `json:"broken"`
	}
	w.rpc(&result, "tao_checkInvariants", "latest")
	if !result.Holds || len(result.Broken) > 0 {
		w.Errorf("invariants are broken: %v", result.Broken)
	}
}
