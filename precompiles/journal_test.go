package precompiles

import (
	"bytes"
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/vm"

	"github.com/taochain/taochain/bindings/fixtures"
	"github.com/taochain/taochain/chain/params"
)

// TestRevertAfterWrite: a frame that reverts takes back what a precompile wrote in it, logs included (faults 19).
func TestRevertAfterWrite(t *testing.T) {
	reverter := fixtures.NewStakeReverter()
	setUp := func(t *testing.T) (*world, common.Address) {
		w := newWorld(t)
		at := w.deploy(&fixtures.StakeReverterMetaData)
		w.fund(at, 10_000)
		w.must(admin, "AddressMapping.link", at)
		return w, at
	}
	hotkey, netuid, amount := [32]byte(id(alice)), num(1), big.NewInt(5_000_000)
	t.Run("the transaction's frame", func(t *testing.T) {
		w, at := setUp(t)
		root := w.root()
		o := w.send(carol, at, reverter.PackStakeThenRevert(hotkey, amount, netuid), bigGas, nil)
		reason, err := reverter.UnpackError(o.ret)
		if err != nil {
			t.Fatalf("%v %s", err, readError(o.ret))
		}
		if undone, ok := reason.(*fixtures.StakeReverterUndone); !ok || undone.StakeAlpha.Sign() <= 0 {
			t.Fatalf("reverts with %+v", reason)
		}
		if w.root() != root || len(o.logs) > 0 {
			t.Error("the state changed")
		}
	})
	for _, depth := range []int64{0, 1, 7, 200} {
		t.Run(fmt.Sprintf("%d nested frames", depth), func(t *testing.T) {
			w, at := setUp(t)
			o := w.send(carol, at, reverter.PackStakeNested(hotkey, amount, netuid, big.NewInt(depth)), 2_000_000_000, nil)
			if o.err != nil {
				t.Fatalf("%v %x", o.err, o.ret)
			}
			if len(o.logs) != 1 {
				t.Errorf("%d logs remain, want the outermost frame's", len(o.logs))
			}
			alone, same := setUp(t)
			alone.send(carol, same, reverter.PackStakeNested(hotkey, amount, netuid, new(big.Int)), bigGas, nil)
			if w.root() != alone.root() {
				t.Error("the state differs from that of the outermost frame alone")
			}
		})
	}
}

// TestCaughtRefusal: a contract that catches a refusal learns its reason, and its own writes stay.
func TestCaughtRefusal(t *testing.T) {
	w := newWorld(t)
	catcher := fixtures.NewReasonCatcher()
	at := w.deploy(&fixtures.ReasonCatcherMetaData)
	w.fund(at, 5)
	o := w.send(carol, at, catcher.PackTryRemoveStake(id(alice), big.NewInt(7), num(1)), bigGas, nil)
	if o.err != nil {
		t.Fatal(o.err)
	}
	out := w.send(carol, at, catcher.PackReason(), bigGas, nil)
	reason, err := catcher.UnpackReason(out.ret)
	if err != nil || readError(reason) != "AmountTooLow(amount=0, minimumRao=2000000)" {
		t.Errorf("%v %s", err, readError(reason))
	}
	if o := w.send(carol, at, catcher.PackTryAddStake(id(alice), rao(1), num(1)), bigGas, nil); o.err != nil || len(o.logs) != 1 {
		t.Errorf("%v, %d logs", o.err, len(o.logs))
	}
}

// reverting wraps a call to a precompile into a contract that makes it and then reverts with nothing.
func reverting(to common.Address, data []byte) []byte {
	code := []byte{
		byte(vm.PUSH2), byte(len(data) >> 8), byte(len(data)), byte(vm.PUSH1), 0, byte(vm.PUSH0), byte(vm.CODECOPY),
		byte(vm.PUSH0), byte(vm.PUSH0), byte(vm.PUSH2), byte(len(data) >> 8), byte(len(data)), byte(vm.PUSH0),
		byte(vm.PUSH0), byte(vm.PUSH2), to[18], to[19], byte(vm.GAS), byte(vm.CALL),
		byte(vm.PUSH0), byte(vm.MSTORE), byte(vm.PUSH1), 32, byte(vm.PUSH0), byte(vm.REVERT),
	}
	code[4] = byte(len(code))
	return append(code, data...)
}

// TestEveryWriteIsUndone lets the hotkey and coldkey of each method be a contract's: it writes and then reverts.
func TestEveryWriteIsUndone(t *testing.T) {
	for _, m := range methodTests {
		if m.view() || m.value != nil {
			continue
		}
		t.Run(m.name(), func(t *testing.T) {
			w, to, data := m.prepare(t)
			w.db.SetCode(m.from, reverting(to, data), 0)
			blobs := w.blobs()
			root := w.root()
			o := w.send(carol, m.from, nil, bigGas, nil)
			if len(o.ret) != 32 || o.ret[31] != 1 {
				t.Fatalf("the inner call failed: %v %x", o.err, o.ret)
			}
			if w.root() != root || len(o.logs) > 0 || !bytes.Equal(w.blobs(), blobs) {
				t.Error("the state changed")
			}
		})
	}
}

// blobs is the rows of weights of the tests' validators.
func (w *world) blobs() []byte {
	var all []byte
	for _, netuid := range []uint16{open, hidden} {
		for uid := range uint16(4) {
			all = fmt.Append(all, w.state().Neurons.At(netuid).Weights(0, uid))
		}
	}
	return all
}

// TestNoCallbacks: a precompile credits TAO by changing a balance. The receiver's code does not run, so there is
// nothing to re-enter (faults 16).
func TestNoCallbacks(t *testing.T) {
	w := newWorld(t)
	// The receiver stores 1 in its slot 0 whenever it runs.
	w.db.SetCode(fresh, []byte{byte(vm.PUSH1), 1, byte(vm.PUSH0), byte(vm.SSTORE), byte(vm.STOP)}, 0)
	w.db.SetNonce(fresh, 1, 0)
	w.must(alice, "AddressMapping.link", fresh)
	to, data := pack(t, "BalanceTransfer.transfer", [32]byte(id(fresh)))
	o := w.sendValue(alice, to, data, 7_000_000_000)
	if o.err != nil {
		t.Fatal(o.err)
	}
	if w.db.GetBalance(fresh).Uint64() != 7_000_000_000 || w.db.GetState(fresh, common.Hash{}) != (common.Hash{}) {
		t.Error("the receiver did not get the TAO, or its code ran")
	}
	// A coldkey with code gets the proceeds of a sale in the same way.
	w.db.SetCode(alice, []byte{byte(vm.PUSH1), 1, byte(vm.PUSH0), byte(vm.SSTORE), byte(vm.STOP)}, 0)
	before := w.db.GetBalance(alice).Clone()
	w.must(alice, "Staking.removeStakeFull", id(alice), num(1))
	if !w.db.GetBalance(alice).Gt(before) || w.db.GetState(alice, common.Hash{}) != (common.Hash{}) {
		t.Error("the seller did not get the TAO, or its code ran")
	}
	// So does the block's producer, who gets the fees.
	w.db.SetCode(producer, []byte{byte(vm.PUSH1), 1, byte(vm.PUSH0), byte(vm.SSTORE), byte(vm.STOP)}, 0)
	w.must(bob, "Staking.addStake", id(alice), rao(5), num(1))
	if w.db.GetBalance(producer).IsZero() || w.db.GetState(producer, common.Hash{}) != (common.Hash{}) {
		t.Error("the producer did not get the fee, or its code ran")
	}
}

// TestLinking: caller and sender are linked by any call, views in static frames included, and get what was held for them.
func TestLinking(t *testing.T) {
	w := newWorld(t)
	at := w.deploy(&fixtures.StakeCallerMetaData)
	s := w.state()
	s.Accounts.Credit(id(at), 5)
	s.Accounts.Credit(id(fresh), 6)
	if _, known := w.state().Accounts.Linked(id(at)); known {
		t.Fatal("linked before any call")
	}
	held := w.db.GetBalance(params.HeldAddress).Clone()
	_, view := pack(t, "Staking.getDefaultMinStake")
	o := w.send(fresh, at, fixtures.NewStakeCaller().PackStaticStaking(view), bigGas, nil)
	if o.err != nil || len(o.logs) > 0 {
		t.Fatalf("%v, %d logs", o.err, len(o.logs))
	}
	for a, want := range map[common.Address]uint64{at: 5, fresh: 6} {
		if linked, _ := w.state().Accounts.Linked(id(a)); linked != a {
			t.Errorf("%s is linked to %s", a, linked)
		}
		if got := uint64(w.state().Accounts.AddressBalance(a)); got != want {
			t.Errorf("%s has %d rao, want %d", a, got, want)
		}
	}
	if w.db.GetBalance(params.HeldAddress).Uint64() != held.Uint64()-11_000_000_000 {
		t.Error("the held account does not go down")
	}
	// A refused call links nobody.
	w = newWorld(t)
	root := w.root()
	w.call(fresh, "Staking.addStake", id(alice), rao(1), num(1))
	if w.root() != root {
		t.Error("a refused call linked its caller")
	}
	if linked, ok := w.state().Accounts.Linked(id(fresh)); ok {
		t.Errorf("linked to %s", linked)
	}
}
