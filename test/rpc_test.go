package test

import (
	"bytes"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient/gethclient"
	"github.com/ethereum/go-ethereum/ethdb/memorydb"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/trie"

	"github.com/taochain/taochain/bindings/fixtures"
	"github.com/taochain/taochain/bindings/taoerrors"
	"github.com/taochain/taochain/bindings/taoevents"
	"github.com/taochain/taochain/chain/genesis"
	"github.com/taochain/taochain/chain/host"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/unit"
)

// TestRPC drives a node of its own over each transport, as tools of the EVM's world do.
func TestRPC(t *testing.T) {
	for _, transport := range []struct {
		name string
		url  func(*child) string
	}{
		{"http", func(c *child) string { return c.HTTP }},
		{"ws", func(c *child) string { return c.WS }},
	} {
		t.Run(transport.name, func(t *testing.T) {
			if testing.Short() && transport.name == "http" {
				t.Skip("WebSocket carries the same calls")
			}
			node := startDev(t)
			w := dial(t, transport.url(node))
			checkReadyLine(w, node)
			s := stakedSubnet(w)
			t.Run("logs", func(t *testing.T) { s.on(t).checkLogs() })
			t.Run("traces", func(t *testing.T) { s.on(t).checkTraces() })
			t.Run("refusals", func(t *testing.T) { s.on(t).checkRefusals() })
			t.Run("fees", func(t *testing.T) { s.on(t).checkFees() })
			t.Run("mining", func(t *testing.T) { s.on(t).checkMining() })
			t.Run("reads", func(t *testing.T) { s.on(t).checkReads() })
			t.Run("proof", func(t *testing.T) { s.on(t).checkProof() })
			if transport.name == "ws" {
				t.Run("subscriptions", func(t *testing.T) { s.on(t).checkSubscriptions() })
			}
			t.Run("invariants", func(t *testing.T) { s.on(t).checkInvariants() })
			if code := node.terminate(t); code != 0 {
				t.Errorf("exit code %d after SIGTERM, want 0: %s", code, node.stderr)
			}
		})
	}
}

func checkReadyLine(w *world, node *child) {
	w.Helper()
	if node.ChainID != genesis.DevChainID || node.PID != node.command.Process.Pid || node.Mining != "automatic" || len(node.Accounts) != 10 {
		w.Errorf("the ready line is %+v", node.readyLine)
	}
	for i, a := range genesis.DevAccounts() {
		if node.Accounts[i].Address != a.Address.Hex() || node.Accounts[i].PrivateKey != hexutil.Encode(crypto.FromECDSA(a.PrivateKey)) {
			w.Errorf("account %d is %+v", i, node.Accounts[i])
		}
	}
	id, err := w.eth.ChainID(w.ctx())
	if err != nil || id.Uint64() != genesis.DevChainID {
		w.Errorf("eth_chainId is %v, %v, want %d", id, err, genesis.DevChainID)
	}
}

// staked is a subnet with one neuron, on which a coldkey has staked.
type staked struct {
	*world
	netuid uint16
	hotkey actor
	user   actor
	amount unit.Rao
	tx     *types.Transaction
	in     *types.Receipt
}

// on is s for a subtest.
func (s staked) on(t *testing.T) staked {
	inner := *s.world
	inner.TB = t
	s.world = &inner
	return s
}

// stakedSubnet stakes with exactly the gas that eth_estimateGas says.
func stakedSubnet(w *world) staked {
	w.Helper()
	s := staked{world: w, hotkey: dev(2), user: dev(8), amount: 5 * unit.TAO}
	s.netuid = w.openSubnet(dev(1), dev(1).id)
	w.govern(s.netuid, "subnet_emission_enabled", 1)
	w.must(s.hotkey, params.NeuronAddress, neuronABI.PackBurnedRegister(s.netuid, s.hotkey.id))
	if before := w.stake(s.hotkey.id, s.user.id, s.netuid); before != 0 {
		w.Fatalf("stake %d before staking", before)
	}
	data := packStake(s.hotkey.id, s.amount, s.netuid)
	gas, err := w.eth.EstimateGas(w.ctx(), ethereum.CallMsg{From: s.user.address, To: &params.StakingAddress, Data: data})
	if err != nil {
		w.Fatal(err)
	}
	s.tx = w.sign(s.user, params.StakingAddress, data, nil, gas)
	if err := w.eth.SendTransaction(w.ctx(), s.tx); err != nil {
		w.Fatal(err)
	}
	s.in = w.succeed(s.tx)
	if s.in.GasUsed > gas || s.in.GasUsed < 21_000 {
		w.Errorf("gas used %d, estimated %d", s.in.GasUsed, gas)
	}
	if after := w.stake(s.hotkey.id, s.user.id, s.netuid); after == 0 {
		w.Error("no stake after staking")
	}
	return s
}

// checkLogs finds the stake by its three indexed arguments.
func (s staked) checkLogs() {
	parsed, err := taoevents.TaoEventsMetaData.ParseABI()
	if err != nil {
		s.Fatal(err)
	}
	netuid := common.BigToHash(id256(s.netuid))
	topics := []common.Hash{parsed.Events["StakeAdded"].ID, s.user.id, s.hotkey.id, netuid}
	query := ethereum.FilterQuery{Addresses: []common.Address{params.StakingAddress}}
	for _, topic := range topics {
		query.Topics = append(query.Topics, []common.Hash{topic})
	}
	logs, err := s.eth.FilterLogs(s.ctx(), query)
	if err != nil || len(logs) != 1 {
		s.Fatalf("%d logs, error %v, want one", len(logs), err)
	}
	if logs[0].TxHash != s.tx.Hash() || logs[0].BlockHash != s.in.BlockHash {
		s.Errorf("the log is of transaction %s in block %s", logs[0].TxHash, logs[0].BlockHash)
	}
	event, err := eventsABI.UnpackStakeAddedEvent(&logs[0])
	if err != nil {
		s.Fatal(err)
	}
	if event.Coldkey != s.user.id || event.Hotkey != s.hotkey.id || event.Netuid != s.netuid || event.TaoRao != uint64(s.amount) {
		s.Errorf("the event is %+v", event)
	}
	// Nobody else had the coldkey's share before, and no epoch ran since.
	if stake := s.stake(s.hotkey.id, s.user.id, s.netuid); event.Alpha != uint64(stake) {
		s.Errorf("the event tells of %d alpha, the stake is %d", event.Alpha, stake)
	}
	for i, wrong := range topics[1:] {
		other := query
		other.Topics = append([][]common.Hash(nil), query.Topics...)
		wrong[31]++
		other.Topics[i+1] = []common.Hash{wrong}
		if logs, err := s.eth.FilterLogs(s.ctx(), other); err != nil || len(logs) != 0 {
			s.Errorf("another topic %d finds %d logs, error %v", i+1, len(logs), err)
		}
	}
}

// structTrace is the answer of the default tracer.
type structTrace struct {
	Gas         uint64 `json:"gas"`
	Failed      bool   `json:"failed"`
	ReturnValue string `json:"returnValue"`
	StructLogs  []struct {
		Op    string `json:"op"`
		Depth int    `json:"depth"`
		Gas   uint64 `json:"gas"`
	} `json:"structLogs"`
}

// callTrace is a frame of the callTracer.
type callTrace struct {
	Type    string         `json:"type"`
	From    common.Address `json:"from"`
	To      common.Address `json:"to"`
	Input   hexutil.Bytes  `json:"input"`
	Output  hexutil.Bytes  `json:"output"`
	GasUsed hexutil.Uint64 `json:"gasUsed"`
	Error   string         `json:"error"`
	Calls   []callTrace    `json:"calls"`
	Logs    []struct {
		Address common.Address `json:"address"`
		Topics  []common.Hash  `json:"topics"`
	} `json:"logs"`
}

func (s staked) trace(result any, tx common.Hash, tracer string, config map[string]any) {
	s.Helper()
	options := map[string]any{}
	if tracer != "" {
		options["tracer"], options["tracerConfig"] = tracer, config
	}
	s.rpc(result, "debug_traceTransaction", tx, options)
}

// checkTraces runs the three tracers over a plain call of the precompile, and two over one that a contract makes.
func (s staked) checkTraces() {
	var plain structTrace
	s.trace(&plain, s.tx.Hash(), "", nil)
	if plain.Failed || plain.Gas != s.in.GasUsed || len(plain.StructLogs) != 0 {
		s.Errorf("the default tracer says %+v, gas used %d", plain, s.in.GasUsed)
	}
	var call callTrace
	s.trace(&call, s.tx.Hash(), "callTracer", map[string]any{"withLog": true})
	if call.Type != "CALL" || call.From != s.user.address || call.To != params.StakingAddress || !bytes.Equal(call.Input, s.tx.Data()) ||
		uint64(call.GasUsed) != s.in.GasUsed || call.Error != "" || len(call.Calls) != 0 {
		s.Errorf("the callTracer says %+v", call)
	}
	if len(call.Logs) != 1 || call.Logs[0].Address != params.StakingAddress || call.Logs[0].Topics[0] != s.in.Logs[0].Topics[0] {
		s.Errorf("the callTracer's logs are %+v", call.Logs)
	}
	type account struct {
		Balance *hexutil.Big                `json:"balance"`
		Nonce   uint64                      `json:"nonce"`
		Storage map[common.Hash]common.Hash `json:"storage"`
	}
	var before map[common.Address]account
	s.trace(&before, s.tx.Hash(), "prestateTracer", nil)
	balance, err := s.eth.BalanceAt(s.ctx(), s.user.address, new(big.Int).Sub(s.in.BlockNumber, common.Big1))
	if err != nil {
		s.Fatal(err)
	}
	if user, ok := before[s.user.address]; !ok || (*big.Int)(user.Balance).Cmp(balance) != 0 || user.Nonce != s.tx.Nonce() {
		s.Errorf("the prestateTracer says %+v of the user, who had %v", user, balance)
	}
	if _, ok := before[params.StakingAddress]; !ok {
		s.Error("the prestateTracer does not know the precompile")
	}

	contract := deploy(s.world, dev(0), &fixtures.StakeCallerMetaData, nil)
	receipt := s.must(s.user, contract, fixtures.NewStakeCaller().PackDelegateStaking(packStake(s.hotkey.id, unit.TAO, s.netuid)))
	var steps structTrace
	s.trace(&steps, receipt.TxHash, "", nil)
	delegates := 0
	for _, step := range steps.StructLogs {
		if step.Op == "DELEGATECALL" {
			delegates++
		}
	}
	if steps.Failed || steps.Gas != receipt.GasUsed || delegates != 1 {
		s.Errorf("the default tracer says failed %t, gas %d of %d, %d DELEGATECALLs", steps.Failed, steps.Gas, receipt.GasUsed, delegates)
	}
	var nested callTrace
	s.trace(&nested, receipt.TxHash, "callTracer", nil)
	if nested.To != contract || len(nested.Calls) != 1 || nested.Calls[0].Type != "DELEGATECALL" || nested.Calls[0].To != params.StakingAddress {
		s.Errorf("the callTracer says %+v", nested)
	}
}

// deploy puts a contract on the chain.
func deploy(w *world, from actor, contract *bind.MetaData, constructor []byte) common.Address {
	w.Helper()
	opts := bind.NewKeyedTransactor(from.key, chainID)
	address, tx, err := bind.DeployContract(opts, common.FromHex(contract.Bin), w.eth, constructor)
	if err != nil {
		w.Fatal(err)
	}
	w.succeed(tx)
	return address
}

// checkRefusals reads the custom error of a refused call from every way of asking.
func (s staked) checkRefusals() {
	const absent = 77
	message := ethereum.CallMsg{From: s.user.address, To: &params.StakingAddress, Data: packStake(s.hotkey.id, unit.TAO, absent)}
	_, callErr := s.eth.CallContract(s.ctx(), message, nil)
	_, gasErr := s.eth.EstimateGas(s.ctx(), message)
	for name, err := range map[string]error{"eth_call": callErr, "eth_estimateGas": gasErr} {
		if reason, ok := reasonOf(err).(*taoerrors.TaoErrorsSubnetNotExists); !ok || reason.Netuid != absent {
			s.Errorf("%s: the reason is %+v of %v", name, reasonOf(err), err)
		}
	}
	poor := message
	poor.From, poor.Data = derived(s, "poor").address, packStake(s.hotkey.id, unit.TAO, s.netuid)
	_, err := s.eth.CallContract(s.ctx(), poor, nil)
	if reason, ok := reasonOf(err).(*taoerrors.TaoErrorsNotEnoughBalanceToStake); !ok || reason.BalanceRao != 0 || reason.NeededRao != uint64(unit.TAO) {
		s.Errorf("without balance the reason is %+v of %v", reasonOf(err), err)
	}
	receipt := s.mined(s.send(s.user, params.StakingAddress, message.Data, nil))
	if receipt.Status != types.ReceiptStatusFailed || len(receipt.Logs) != 0 || receipt.GasUsed >= gasLimit/2 {
		s.Errorf("the refused transaction: status %d, %d logs, gas %d", receipt.Status, len(receipt.Logs), receipt.GasUsed)
	}
}

// checkFees sends what the reference's clients send: no priority fee, and legacy transactions.
func (s staked) checkFees() {
	to, value := dev(5).address, big.NewInt(1)
	free := s.sign(s.user, to, nil, value, 21_000)
	if free.GasTipCap().Sign() != 0 {
		s.Fatal("the priority fee is not 0")
	}
	price := new(big.Int).Mul(s.head().BaseFee, big.NewInt(2))
	legacy := types.MustSignNewTx(s.user.key, types.LatestSignerForChainID(chainID), &types.LegacyTx{
		Nonce: free.Nonce() + 1, To: &to, Value: value, Gas: 21_000, GasPrice: price,
	})
	for _, tx := range []*types.Transaction{free, legacy} {
		before := s.balance(to)
		if err := s.eth.SendTransaction(s.ctx(), tx); err != nil {
			s.Fatalf("type %d: %v", tx.Type(), err)
		}
		s.succeed(tx)
		if got := new(big.Int).Sub(s.balance(to), before); got.Cmp(value) != 0 {
			s.Errorf("type %d: %v wei arrived, want %v", tx.Type(), got, value)
		}
	}
}

// checkMining seals blocks on demand, up to an epoch.
func (s staked) checkMining() {
	for _, step := range []struct {
		method string
		args   []any
		blocks uint64
	}{{"evm_mine", nil, 1}, {"anvil_mine", []any{"0x5"}, 5}} {
		before := s.head().Number.Uint64()
		s.rpc(nil, step.method, step.args...)
		if got := s.head().Number.Uint64() - before; got != step.blocks {
			s.Errorf("%s sealed %d blocks, want %d", step.method, got, step.blocks)
		}
	}
	s.govern(s.netuid, "tempo", 10)
	next := view(s.world, params.SubnetAddress, subnetABI.PackGetNextEpochBlock(s.netuid), subnetABI.UnpackGetNextEpochBlock)
	s.rpc(nil, "anvil_mine", hexutil.Uint64(next-s.head().Number.Uint64()))
	if head := s.head().Number.Uint64(); head != next {
		s.Fatalf("the head is %d, want %d", head, next)
	}
	if !s.happened(next, "EpochRan", s.netuid) || !s.happened(next, "EmissionPaid", s.netuid) {
		s.Errorf("the events of block %d are %+v", next, s.blockEvents(next))
	}
	if s.happened(next-1, "EpochRan", s.netuid) {
		s.Errorf("block %d had an epoch as well", next-1)
	}
}

// checkProof verifies slots of the protocol's state against the header's state root.
func (s staked) checkProof() {
	// The slot's number comes from the layout alone; the memory stays empty. The first slots are packed in a blob.
	first := state.Open(state.NewMemory().Host(0, common.Address{})).Subnets.At(s.netuid).Offset(uint64(len(host.SubnetPack))).Key()
	absent := common.HexToHash("0xdead")
	header := s.head()
	proof, err := gethclient.New(s.eth.Client()).GetProof(s.ctx(), params.StateAddress, []string{first.Hex(), absent.Hex()}, header.Number)
	if err != nil {
		s.Fatal(err)
	}
	raw := s.verify(header.Root, params.StateAddress[:], proof.AccountProof)
	var account types.StateAccount
	if err := rlp.DecodeBytes(raw, &account); err != nil {
		s.Fatalf("the proven account %x: %v", raw, err)
	}
	if account.Root != proof.StorageHash || account.Nonce != proof.Nonce || !bytes.Equal(account.CodeHash, proof.CodeHash[:]) {
		s.Errorf("the proven account is %+v, the answer says %+v", account, proof)
	}
	for i, slot := range []common.Hash{first, absent} {
		raw := s.verify(account.Root, slot[:], proof.StorageProof[i].Proof)
		var value []byte
		if len(raw) > 0 {
			if err := rlp.DecodeBytes(raw, &value); err != nil {
				s.Fatal(err)
			}
		}
		stored, err := s.eth.StorageAt(s.ctx(), params.StateAddress, slot, header.Number)
		if err != nil {
			s.Fatal(err)
		}
		if common.BytesToHash(value) != common.BytesToHash(stored) || proof.StorageProof[i].Value.Cmp(new(big.Int).SetBytes(value)) != 0 {
			s.Errorf("slot %s is proven to be %x, stored is %x", slot, value, stored)
		}
		if zero := len(value) == 0; zero != (slot == absent) {
			s.Errorf("slot %s is %x", slot, value)
		}
	}
}

// verify proves a key in a trie, and that the proof of another key does not do.
func (s staked) verify(root common.Hash, key []byte, nodes []string) []byte {
	s.Helper()
	db := memorydb.New()
	for _, node := range nodes {
		raw := common.FromHex(node)
		if err := db.Put(crypto.Keccak256(raw), raw); err != nil {
			s.Fatal(err)
		}
	}
	value, err := trie.VerifyProof(root, crypto.Keccak256(key), db)
	if err != nil {
		s.Fatalf("the proof of %x: %v", key, err)
	}
	if _, err := trie.VerifyProof(common.Hash{1}, crypto.Keccak256(key), db); err == nil {
		s.Errorf("the proof of %x holds for another root", key)
	}
	return value
}

// checkSubscriptions waits for the block and the log of a stake transaction.
func (s staked) checkSubscriptions() {
	headers, logs := make(chan *types.Header, 64), make(chan types.Log, 64)
	byHead, err := s.eth.SubscribeNewHead(s.ctx(), headers)
	if err != nil {
		s.Fatal(err)
	}
	defer byHead.Unsubscribe()
	query := ethereum.FilterQuery{Addresses: []common.Address{params.StakingAddress}, Topics: [][]common.Hash{{s.in.Logs[0].Topics[0]}}}
	byLog, err := s.eth.SubscribeFilterLogs(s.ctx(), query, logs)
	if err != nil {
		s.Fatal(err)
	}
	defer byLog.Unsubscribe()
	receipt := s.must(s.user, params.StakingAddress, packStake(s.hotkey.id, unit.TAO, s.netuid))
	timeout := time.After(patience)
	for seenHead, seenLog := false, false; !seenHead || !seenLog; {
		select {
		case h := <-headers:
			seenHead = seenHead || h.Hash() == receipt.BlockHash
		case l := <-logs:
			if l.TxHash != receipt.TxHash || l.BlockHash != receipt.BlockHash || l.Removed {
				s.Errorf("the log is %+v", l)
			}
			seenLog = true
		case err := <-byHead.Err():
			s.Fatalf("newHeads ended: %v", err)
		case err := <-byLog.Err():
			s.Fatalf("logs ended: %v", err)
		case <-timeout:
			s.Fatalf("head %t, log %t in time", seenHead, seenLog)
		}
	}
}

// TestDevRefusals starts nodes that must not start, beside one that runs.
func TestDevRefusals(t *testing.T) {
	dir := t.TempDir()
	node := startDev(t, "--datadir", dir)
	w := dial(t, node.HTTP)
	s := stakedSubnet(w)
	head := w.head().Hash()
	_, port, _ := strings.Cut(strings.TrimPrefix(node.HTTP, "http://"), ":")

	refused := func(t *testing.T, code int, name, inMessage string, args ...string) {
		t.Helper()
		other := launch(t, args...)
		select {
		case <-other.exited:
		case <-time.After(patience):
			t.Fatal("it runs")
		}
		if got := other.command.ProcessState.ExitCode(); got != code {
			t.Errorf("exit code %d, want %d: %s", got, code, other.stdout.data)
		}
		e := onlyEnvelope(t, other.stdout.data)
		if e.OK || e.Error == nil || e.Error.Name != name || !strings.Contains(e.Error.Message, inMessage) || e.Error.Remediation == "" {
			t.Errorf("it says %s", other.stdout.data)
		} else if sentence := "error: " + e.Error.Message + "\n  " + e.Error.Remediation + "\n"; other.stderr.String() != sentence {
			t.Errorf("standard error has %q, want %q", other.stderr, sentence)
		}
	}
	t.Run("port in use", func(t *testing.T) { refused(t, 10, "PortInUse", port, "--port", port) })
	t.Run("data folder in use", func(t *testing.T) { refused(t, 14, "DataDirLocked", dir, "--port", "0", "--datadir", dir) })
	if got := w.head().Hash(); got != head {
		t.Errorf("the head of the running node moved from %s to %s", head, got)
	}
	s.must(s.user, params.StakingAddress, packStake(s.hotkey.id, unit.TAO, s.netuid))
	head = w.head().Hash()
	if code := node.terminate(t); code != 0 {
		t.Fatalf("exit code %d: %s", code, node.stderr)
	}

	before := fingerprint(t, dir)
	t.Run("another genesis", func(t *testing.T) {
		refused(t, 12, "GenesisMismatch", dir, "--port", "0", "--datadir", dir, "--preset", "test")
	})
	if after := fingerprint(t, dir); after != before {
		t.Errorf("the refused start changed the folder:\n%s\nwas\n%s", after, before)
	}
	again := startDev(t, "--datadir", dir)
	if got := dial(t, again.HTTP).head().Hash(); got != head {
		t.Errorf("the head is %s after all refusals, want %s", got, head)
	}
}
