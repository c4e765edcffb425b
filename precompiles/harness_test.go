package precompiles

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	gethstate "github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/crypto"
	gethparams "github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/account"
	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/host"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/chain/weights"
)

// The accounts of the tests. Each is its own hotkey; stranger is funded and linked but takes part in nothing.
var (
	admin    = common.HexToAddress("0xad00000000000000000000000000000000000001")
	owner    = common.HexToAddress("0xad00000000000000000000000000000000000002")
	alice    = common.HexToAddress("0xad00000000000000000000000000000000000003") // validator
	bob      = common.HexToAddress("0xad00000000000000000000000000000000000004") // validator
	carol    = common.HexToAddress("0xad00000000000000000000000000000000000005") // miner
	stranger = common.HexToAddress("0xad00000000000000000000000000000000000006")
	producer = common.HexToAddress("0xad00000000000000000000000000000000000007")
)

// The subnets of the tests. open takes plain weights, hidden takes commits, young was never started.
const (
	open   uint16 = 1
	hidden uint16 = 2
	young  uint16 = 3
	absent uint16 = 9
)

const plenty = 10_000_000

// bigGas is the gas of the fixture contracts' transactions.
const bigGas = 30_000_000

func id(a common.Address) params.ID { return account.IDOf(a) }

// chainConfig has every fork up to Osaka, as the chains of package genesis do.
func chainConfig() *gethparams.ChainConfig {
	cfg := *gethparams.MergedTestChainConfig
	return &cfg
}

// world is a chain's state at some block, and an EVM on top.
type world struct {
	t     testing.TB
	db    *gethstate.StateDB
	block uint64
	txs   uint64
	// time is that of the blocks, in seconds.
	time uint64
	// parent is the hash of the parent block.
	parent common.Hash
}

// base is the state from which every test starts, built once.
type base struct {
	db    gethstate.Database
	root  common.Hash
	block uint64
}

var buildBase = sync.OnceValue(func() base {
	Install()
	db := gethstate.NewDatabaseForTesting()
	statedb, err := gethstate.New(types.EmptyRootHash, db)
	if err != nil {
		panic(err)
	}
	w := &world{db: statedb}
	balances := map[common.Address]*uint256.Int{}
	for _, a := range []common.Address{admin, owner, alice, bob, carol, stranger} {
		balances[a] = account.ToWei(1_000_000 * unit.TAO)
	}
	w.genesis(balances)
	w.populate()
	root, err := statedb.Commit(w.block, true, false)
	if err != nil {
		panic(err)
	}
	return base{db, root, w.block}
})

// genesis writes a fresh chain with the dev preset.
func (w *world) genesis(balances map[common.Address]*uint256.Int) {
	g := state.NewGenesis(params.DevPreset(), admin, balances)
	for _, a := range append(g.System, Addresses()...) {
		w.db.SetNonce(a, 1, tracing.NonceChangeGenesis)
	}
	for _, a := range Addresses() {
		w.db.SetCode(a, []byte{0xfe}, tracing.CodeChangeGenesis)
	}
	for a, code := range g.Codes {
		w.db.SetNonce(a, 1, tracing.NonceChangeGenesis)
		w.db.SetCode(a, code, tracing.CodeChangeGenesis)
	}
	for slot, v := range g.Slots {
		w.db.SetState(params.StateAddress, slot, v)
	}
	for a, v := range g.Balances {
		w.db.SetBalance(a, v, tracing.BalanceIncreaseGenesisBalance)
	}
	w.block = 1
}

// populate makes three subnets with neurons, stakes, weights and two epochs.
func (w *world) populate() {
	must := func(err error) {
		if err != nil {
			panic(err)
		}
	}
	register := func(coldkey common.Address, hotkey params.ID, netuid uint16) {
		_, err := w.state().Neurons.Register(id(coldkey), hotkey, netuid)
		must(err)
	}
	set := func(who common.Address, netuid uint16, name string, v uint64) {
		must(w.state().Subnets.SetParam(id(who), netuid, subnet.ParamByName(name), uint256.NewInt(v)))
	}
	for _, netuid := range []uint16{open, hidden, young} {
		got, err := w.state().Lifecycle.Register(id(owner), id(owner))
		must(err)
		if got != netuid {
			panic(fmt.Sprintf("netuid %d, want %d", got, netuid))
		}
		set(admin, netuid, "subnet_emission_enabled", 1)
		must(w.state().Subnets.SetTempo(id(admin), netuid, 20))
	}
	for _, netuid := range []uint16{open, hidden} {
		must(w.state().Subnets.Start(id(owner), netuid))
		for _, a := range []common.Address{alice, bob, carol} {
			register(a, id(a), netuid)
		}
		must(w.state().Stakes.Add(id(alice), id(alice), netuid, 100*unit.TAO))
		must(w.state().Stakes.Add(id(bob), id(bob), netuid, 50*unit.TAO))
		must(w.state().Stakes.Add(id(bob), id(alice), netuid, 10*unit.TAO))
	}
	must(w.state().Stakes.Add(id(alice), id(alice), params.Root, 20*unit.TAO))
	set(owner, open, "commit_reveal_weights_enabled", 0)
	w.step(22)
	for _, a := range []common.Address{alice, bob} {
		must(w.state().Weights.Set(id(a), open, 0, weights.Submission{Uids: []uint16{0, 3}, Values: []uint16{1, 3}}))
	}
	w.step(21)
	w.block++
}

// step runs the begin hook of the next n blocks.
func (w *world) step(n int) {
	for range n {
		w.block++
		if _, err := w.hook(gethparams.BeaconRootsAddress); err != nil {
			panic(err)
		}
	}
}

func (w *world) hook(address common.Address) ([]byte, error) {
	evm := w.evm(gethparams.SystemAddress)
	out, _, err := evm.Call(gethparams.SystemAddress, address, nil, 30_000_000, new(uint256.Int))
	w.db.Finalise(true)
	return out, err
}

// state opens the protocol's state without charge.
func (w *world) state() *state.State {
	return state.Open(newHost(w.db, storage.Unmetered(), host.Discard{}, w.block, producer))
}

func newWorld(t testing.TB) *world {
	t.Helper()
	b := buildBase()
	db, err := gethstate.New(b.root, b.db)
	if err != nil {
		t.Fatal(err)
	}
	return &world{t: t, db: db, block: b.block}
}

func (w *world) evm(origin common.Address) *vm.EVM {
	evm := vm.NewEVM(vm.BlockContext{
		CanTransfer: core.CanTransfer,
		Transfer:    core.Transfer,
		GetHash:     func(uint64) common.Hash { return w.parent },
		Coinbase:    producer,
		GasLimit:    75_000_000,
		BlockNumber: new(big.Int).SetUint64(w.block),
		Time:        w.time,
		Difficulty:  new(big.Int),
		BaseFee:     new(big.Int),
		BlobBaseFee: new(big.Int),
		Random:      &common.Hash{},
	}, w.db, chainConfig(), vm.Config{})
	evm.SetTxContext(vm.TxContext{Origin: origin, GasPrice: new(uint256.Int)})
	return evm
}

// outcome is how a call ended.
type outcome struct {
	ret  []byte
	err  error
	used uint64
	logs []*types.Log
}

func (w *world) begin(from common.Address, to *common.Address) (*vm.EVM, common.Hash) {
	w.txs++
	var hash common.Hash
	binary.BigEndian.PutUint64(hash[24:], w.txs)
	w.db.SetTxContext(hash, int(w.txs))
	rules := chainConfig().Rules(new(big.Int).SetUint64(w.block), true, 0)
	w.db.Prepare(rules, from, producer, to, vm.ActivePrecompiles(rules), nil)
	return w.evm(from), hash
}

// send makes a call as the only one of a transaction, apart from the transaction's own price.
func (w *world) send(from, to common.Address, input []byte, gas uint64, value *uint256.Int) outcome {
	if value == nil {
		value = new(uint256.Int)
	}
	evm, hash := w.begin(from, &to)
	ret, left, err := evm.Call(from, to, input, gas, value)
	return outcome{ret, err, gas - left, w.db.GetLogs(hash, w.block, common.Hash{}, 0)}
}

// deploy creates a contract.
func (w *world) deploy(meta *bind.MetaData, args ...[]byte) common.Address {
	w.t.Helper()
	code := common.FromHex(meta.Bin)
	for _, a := range args {
		code = append(code, common.LeftPadBytes(a, 32)...)
	}
	return w.create(stranger, code)
}

func (w *world) create(from common.Address, code []byte) common.Address {
	w.t.Helper()
	evm, _ := w.begin(from, nil)
	ret, at, _, err := evm.Create(from, code, bigGas, new(uint256.Int))
	if err != nil {
		w.t.Fatalf("create: %v %s", err, readError(ret))
	}
	w.db.SetNonce(from, w.db.GetNonce(from)+1, tracing.NonceChangeUnspecified)
	return at
}

func (w *world) root() common.Hash { return w.db.IntermediateRoot(true) }

// fund gives an address TAO without linking it.
func (w *world) fund(a common.Address, tao unit.Rao) {
	w.db.AddBalance(a, account.ToWei(tao*unit.TAO), tracing.BalanceChangeUnspecified)
}

// find is a precompile by name.
func find(name string) *contract {
	for _, c := range contracts() {
		if c.name == name {
			return c
		}
	}
	panic("no precompile " + name)
}

// pack is the calldata of "Contract.method".
func pack(t testing.TB, name string, args ...any) (common.Address, []byte) {
	t.Helper()
	contractName, methodName, _ := strings.Cut(name, ".")
	c := find(contractName)
	data, err := c.abi.Pack(methodName, args...)
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return c.address, data
}

// call packs and sends without value.
func (w *world) call(from common.Address, name string, args ...any) outcome {
	w.t.Helper()
	to, data := pack(w.t, name, args...)
	return w.send(from, to, data, plenty, nil)
}

// must is call for what has to succeed.
func (w *world) must(from common.Address, name string, args ...any) outcome {
	w.t.Helper()
	o := w.call(from, name, args...)
	if o.err != nil {
		w.t.Fatalf("%s: %v %s", name, o.err, readError(o.ret))
	}
	return o
}

// readError decodes revert data as "Name(arg=value, ...)".
func readError(data []byte) string {
	if len(data) < 4 {
		return fmt.Sprintf("no error: 0x%x", data)
	}
	for _, e := range errorABI.Errors {
		if [4]byte(e.ID[:4]) == [4]byte(data) {
			values, err := e.Inputs.Unpack(data[4:])
			if err != nil {
				return fmt.Sprintf("%s: %v", e.Name, err)
			}
			return e.Name + named(e.Inputs, values)
		}
	}
	return fmt.Sprintf("unknown error: 0x%x", data)
}

func named(inputs abi.Arguments, values []any) string {
	parts := make([]string, len(values))
	for i, v := range values {
		parts[i] = inputs[i].Name + "=" + show(v)
	}
	return "(" + strings.Join(parts, ", ") + ")"
}

func show(v any) string {
	switch v := v.(type) {
	case [32]byte:
		for _, a := range []common.Address{admin, owner, alice, bob, carol, stranger} {
			if v == id(a) {
				return "id:" + names[a]
			}
		}
		return common.Hash(v).Hex()
	case [4]byte:
		return fmt.Sprintf("0x%x", v)
	case common.Address:
		if n, ok := names[v]; ok {
			return n
		}
		return strings.ToLower(v.Hex())
	case [][32]byte:
		parts := make([]string, len(v))
		for i := range v {
			parts[i] = show(v[i])
		}
		return "[" + strings.Join(parts, " ") + "]"
	}
	return fmt.Sprintf("%v", v)
}

var names = map[common.Address]string{
	admin: "admin", owner: "owner", alice: "alice", bob: "bob", carol: "carol", stranger: "stranger", producer: "producer",
}

// readLog decodes a log of a precompile as "Name(field=value, ...)".
func readLog(t testing.TB, l *types.Log) string {
	t.Helper()
	declared, err := eventABI.EventByID(l.Topics[0])
	if err != nil {
		t.Fatal(err)
	}
	plain, err := declared.Inputs.NonIndexed().Unpack(l.Data)
	if err != nil {
		t.Fatal(err)
	}
	values := make([]any, len(declared.Inputs))
	topics := l.Topics[1:]
	for i, in := range declared.Inputs {
		if !in.Indexed {
			values[i], plain = plain[0], plain[1:]
			continue
		}
		switch in.Type.String() {
		case "bytes32":
			values[i] = [32]byte(topics[0])
		case "address":
			values[i] = common.BytesToAddress(topics[0][:])
		default:
			values[i] = topics[0].Big()
		}
		topics = topics[1:]
	}
	return declared.Name + named(declared.Inputs, values)
}

// logGas is what the EVM charges for a log of an event.
func logGas(k *event.Kind) uint64 {
	topics, words := uint64(1), uint64(0)
	for _, f := range k.Fields {
		if f.Indexed {
			topics++
		} else {
			words++
		}
	}
	return gethparams.LogGas + topics*gethparams.LogTopicGas + 32*words*gethparams.LogDataGas
}

// refused reports whether a call ended with a custom error, which it returns as text.
func (o outcome) refused() (string, bool) {
	return readError(o.ret), errors.Is(o.err, vm.ErrExecutionReverted)
}

func rao(tao uint64) *big.Int { return new(big.Int).SetUint64(tao * uint64(unit.TAO)) }

func num(v uint64) *big.Int { return new(big.Int).SetUint64(v) }

func pow2(n uint) *big.Int { return new(big.Int).Lsh(big.NewInt(1), n) }

func paramHash(name string) common.Hash { return crypto.Keccak256Hash([]byte(name)) }
