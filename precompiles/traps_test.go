package precompiles

import (
	"errors"
	"math/big"
	"slices"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	gethstate "github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	gethparams "github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/bindings/fixtures"
	"github.com/taochain/taochain/chain/host"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/storage"
)

// The traps of the design, section 1.

// TestStorageAccountsSurvive: without a nonce, EIP-158 would delete the account that holds the slots.
func TestStorageAccountsSurvive(t *testing.T) {
	touch := func(nonce uint64) common.Hash {
		db, err := gethstate.New(types.EmptyRootHash, gethstate.NewDatabaseForTesting())
		if err != nil {
			t.Fatal(err)
		}
		db.SetNonce(params.StateAddress, nonce, 0)
		stateBackend{db}.Set(common.Hash{1}, common.Hash{2})
		db.Finalise(true)
		return stateBackend{db}.Get(common.Hash{1})
	}
	if touch(0) != (common.Hash{}) {
		t.Error("the trap is gone: slots of an empty account survive")
	}
	if touch(1) != (common.Hash{2}) {
		t.Error("slots of an account with a nonce are lost")
	}

	w := newWorld(t)
	for _, a := range []common.Address{params.StateAddress, params.HeldAddress, params.BurnAddress, params.SubnetAccount(0)} {
		if w.db.GetNonce(a) != 1 {
			t.Errorf("%s has nonce %d", a, w.db.GetNonce(a))
		}
	}
	// A blob's account gets its nonce with its first code.
	b := stateBackend{w.db}
	at := common.Address{0xb1}
	if b.BlobHash(at) != (common.Hash{}) || len(b.Blob(at)) != 0 {
		t.Error("an account that does not exist has a blob")
	}
	b.SetBlob(at, []byte{0xef, 0xfe, 1})
	b.SetBlob(at, []byte{0xef, 0xfe, 2})
	w.db.Finalise(true)
	if w.db.GetNonce(at) != 1 || b.Blob(at)[2] != 2 || b.BlobHash(at) == (common.Hash{}) {
		t.Error("the blob is not there")
	}
	if w.db.SetBalance(fresh, uint256.NewInt(1), 0); b.BlobHash(fresh) != (common.Hash{}) {
		t.Error("an account without code has a blob")
	}
}

// TestHookCallers: nobody but geth's system caller runs a block hook.
func TestHookCallers(t *testing.T) {
	w := newWorld(t)
	at := w.deploy(&fixtures.CallProberMetaData)
	root := w.root()
	for _, address := range []common.Address{gethparams.BeaconRootsAddress, gethparams.WithdrawalQueueAddress} {
		if o := w.send(admin, address, make([]byte, 32), plenty, nil); !errors.Is(o.err, vm.ErrExecutionReverted) || len(o.ret) > 0 || o.used != 0 {
			t.Errorf("a transaction to %s: %v %x", address, o.err, o.ret)
		}
		for method, input := range map[string][]byte{
			"probeCall":         prober.PackProbeCall(address, new(big.Int), big.NewInt(plenty), nil),
			"probeStaticCall":   prober.PackProbeStaticCall(address, nil),
			"probeDelegateCall": prober.PackProbeDelegateCall(address, nil),
			"probeCallCode":     prober.PackProbeCallCode(address, new(big.Int), nil),
		} {
			for _, from := range []common.Address{carol, gethparams.SystemAddress} {
				if ok, ret := probe(t, method, w.send(from, at, input, bigGas, nil)); ok || len(ret) > 0 {
					t.Errorf("%s of %s: %v %x", method, address, ok, ret)
				}
			}
		}
		// The system caller itself cannot run it where nothing may be written.
		if _, _, err := w.evm(gethparams.SystemAddress).StaticCall(gethparams.SystemAddress, address, nil, plenty); err == nil {
			t.Errorf("%s runs in a static call", address)
		}
	}
	if w.root() != root {
		t.Error("the state changed")
	}
}

// TestHooksEmitNoLogs: they would reach no receipt and shift the indexes. What a hook tells is kept in state.
func TestHooksEmitNoLogs(t *testing.T) {
	w := newWorld(t)
	root := w.root()
	before := w.db.GetBalance(params.SubnetAccount(open)).Clone()
	w.step(20) // an epoch among them
	if w.root() == root || w.db.GetBalance(params.SubnetAccount(open)).Eq(before) {
		t.Error("the begin hook did nothing")
	}
	if out, err := w.hook(gethparams.WithdrawalQueueAddress); err != nil || len(out) > 0 {
		t.Errorf("the end hook: %x %v", out, err)
	}
	if len(w.db.Logs()) > 0 {
		t.Errorf("%d logs", len(w.db.Logs()))
	}
	told := 0
	for block := w.block - 20; block <= w.block; block++ {
		events, err := w.state().BlockEvents(block)
		if err != nil {
			t.Fatal(err)
		}
		told += len(events)
	}
	if told == 0 {
		t.Error("no event of the epoch is kept in state")
	}
}

// TestHookThatPanics: geth swallows the begin hook's error and goes on without its work.
func TestHookThatPanics(t *testing.T) {
	w := newWorld(t)
	root := w.root()
	broken := hook{gethparams.BeaconRootsAddress, func(h *host.Host) []byte {
		storage.SetAt(h.Store.Space(storage.NamespaceOf("test"))).Add(common.Hash{1})
		panic("broken")
	}}
	evm := w.evm(gethparams.SystemAddress)
	evm.SetPrecompiles(vm.PrecompiledContracts{gethparams.BeaconRootsAddress: broken})
	_, _, err := evm.Call(gethparams.SystemAddress, gethparams.BeaconRootsAddress, nil, plenty, new(uint256.Int))
	if !errors.Is(err, errHookFailed) || w.root() != root {
		t.Errorf("%v, root changed %v", err, w.root() != root)
	}
}

// TestSameBlockSameRoot executes one block several times, as the builder, the importer and the prefetcher do, also at once.
func TestSameBlockSameRoot(t *testing.T) {
	run := func(w *world) common.Hash {
		w.step(20)
		w.must(alice, "Staking.addStake", id(bob), rao(3), num(1))
		w.must(bob, "Staking.removeStake", id(bob), rao(2), num(1))
		w.must(stranger, "Neuron.burnedRegister", open, [32]byte(id(stranger)))
		w.must(alice, "Neuron.setWeights", open, []uint16{1, 2, 4}, []uint16{1, 2, 3}, uint64(0))
		w.must(carol, "Subnet.registerNetwork", [32]byte(id(carol)))
		w.call(carol, "Staking.addStake", id(bob), num(1), num(1)) // refused
		if _, err := w.hook(gethparams.WithdrawalQueueAddress); err != nil {
			t.Error(err)
		}
		return w.root()
	}
	want := run(newWorld(t))
	var group sync.WaitGroup
	for range 4 {
		w := newWorld(t)
		group.Go(func() {
			if got := run(w); got != want {
				t.Errorf("root %s, want %s", got, want)
			}
		})
	}
	group.Wait()
}

// TestConcurrentCalls runs the methods at once, each on its own state, as eth_call does. It is meant for -race.
func TestConcurrentCalls(t *testing.T) {
	var group sync.WaitGroup
	for range 4 {
		group.Go(func() {
			for _, m := range methodTests {
				w, to, data := m.prepare(t)
				if o := w.send(m.from, to, data, plenty, m.value); o.err != nil {
					t.Errorf("%s: %v", m.name(), o.err)
				}
			}
		})
	}
	group.Wait()
}

// rowAccount is the account of alice's row of weights.
func rowAccount() common.Address { return storage.BlobID{Kind: 1, Index: open, Uid: 1}.Account() }

// TestBlobsAreNoContracts: a blob's code never runs, and nobody can deploy the same code (EIP-3541).
func TestBlobsAreNoContracts(t *testing.T) {
	w := newWorld(t)
	code := w.db.GetCode(rowAccount())
	if len(code) == 0 || code[0] != 0xef {
		t.Fatalf("code 0x%x", code)
	}
	// Init code that returns the blob.
	initCode := []byte{
		byte(vm.PUSH2), 0, byte(len(code)), byte(vm.PUSH1), 0, byte(vm.PUSH0), byte(vm.CODECOPY), byte(vm.PUSH2), 0, byte(len(code)), byte(vm.PUSH0), byte(vm.RETURN),
	}
	initCode[4] = byte(len(initCode))
	evm, _ := w.begin(carol, nil)
	if _, _, _, err := evm.Create(carol, append(initCode, code...), bigGas, new(uint256.Int)); !errors.Is(err, vm.ErrInvalidCode) {
		t.Errorf("deploying a blob: %v", err)
	}
	at := w.deploy(&fixtures.CallProberMetaData)
	target := rowAccount()
	var invalid *vm.ErrInvalidOpCode
	if o := w.send(carol, target, nil, plenty, nil); !errors.As(o.err, &invalid) {
		t.Errorf("calling a blob: %v", o.err)
	}
	for method, input := range map[string][]byte{
		"probeCall":         prober.PackProbeCall(target, new(big.Int), big.NewInt(plenty), []byte{1}),
		"probeStaticCall":   prober.PackProbeStaticCall(target, nil),
		"probeDelegateCall": prober.PackProbeDelegateCall(target, nil),
		"probeCallCode":     prober.PackProbeCallCode(target, new(big.Int), nil),
	} {
		if ok, ret := probe(t, method, w.send(carol, at, input, bigGas, nil)); ok || len(ret) > 0 {
			t.Errorf("%s of a blob: %v %x", method, ok, ret)
		}
	}
	// An account that delegates to a blob (EIP-7702) does nothing either.
	w.db.SetCode(stranger, types.AddressToDelegation(target), 0)
	root := w.root()
	if o := w.send(carol, stranger, nil, plenty, nil); o.err == nil || w.root() != root {
		t.Errorf("a delegation to a blob: %v", o.err)
	}
	// Bytes of TAO sent to a blob leave its code alone.
	w.fund(target, 1)
	if got := w.state().Neurons.At(open).Weights(0, 1); len(got) != 2 {
		t.Errorf("weights %v", got)
	}
}

// TestDepth: the depth is read by an inner call, which leaves no trace.
func TestDepth(t *testing.T) {
	w := newWorld(t)
	root := w.root()
	evm, _ := w.begin(carol, &alice)
	if d := depthOf(evm); d != 0 {
		t.Errorf("depth %d outside of any contract", d)
	}
	if w.root() != root || evm.Config.Tracer != nil {
		t.Error("reading the depth left a trace")
	}
}

// TestTracer: a tracer sees the frames that there are, and every unit of gas, and changes nothing.
func TestTracer(t *testing.T) {
	_, stake := pack(t, "Staking.addStake", id(alice), rao(1), num(1))
	run := func(hooks *tracing.Hooks) (*world, common.Address, uint64) {
		w := newWorld(t)
		at := w.deploy(&fixtures.StakeCallerMetaData)
		evm, _ := w.begin(carol, &at)
		evm.Config.Tracer = hooks
		ret, left, err := evm.Call(carol, at, fixtures.NewStakeCaller().PackDelegateStaking(stake), bigGas, new(uint256.Int))
		if err != nil {
			t.Fatalf("%v %s", err, readError(ret))
		}
		return w, at, bigGas - left
	}
	plain, _, used := run(nil)
	var frames []common.Address
	var charged uint64
	traced, at, same := run(&tracing.Hooks{
		OnEnter: func(_ int, _ byte, _, to common.Address, _ []byte, _ uint64, _ *big.Int) { frames = append(frames, to) },
		OnGasChange: func(before, after uint64, reason tracing.GasChangeReason) {
			if reason == tracing.GasChangeCallPrecompiledContract {
				charged += before - after
			}
		},
	})
	if same != used || traced.root() != plain.root() {
		t.Errorf("traced %d gas, plain %d", same, used)
	}
	if !slices.Equal(frames, []common.Address{at, params.StakingAddress}) {
		t.Errorf("frames %v", frames)
	}
	direct := newWorld(t)
	direct.deploy(&fixtures.StakeCallerMetaData)
	if want := direct.must(carol, "Staking.addStake", [32]byte(id(alice)), rao(1), num(1)).used; charged != want {
		t.Errorf("the tracer saw %d gas of the precompile, want %d", charged, want)
	}
}
