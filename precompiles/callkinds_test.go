package precompiles

import (
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	gethparams "github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/bindings/fixtures"
	"github.com/taochain/taochain/chain/params"
)

var prober = fixtures.NewCallProber()

// probe is what the prober saw: its functions return (bool ok, bytes result, ...).
func probe(t *testing.T, method string, o outcome) (ok bool, result []byte) {
	t.Helper()
	if o.err != nil {
		t.Fatalf("%s: %v %s", method, o.err, readError(o.ret))
	}
	parsed, err := fixtures.CallProberMetaData.ParseABI()
	if err != nil {
		t.Fatal(err)
	}
	values, err := parsed.Unpack(method, o.ret)
	if err != nil {
		t.Fatal(err)
	}
	return values[0].(bool), values[1].([]byte)
}

func errorName(data []byte) string {
	name, _, _ := strings.Cut(readError(data), "(")
	return name
}

// TestCallKinds reaches every method by every kind of call: views always work, writes only as the rules allow.
func TestCallKinds(t *testing.T) {
	for _, m := range methodTests {
		if m.value != nil {
			continue // what takes value is below, in TestValue
		}
		t.Run(m.name(), func(t *testing.T) {
			w, to, data := m.prepare(t)
			at := w.deploy(&fixtures.CallProberMetaData)
			w.must(admin, "AddressMapping.link", at)
			w.state().Accounts.Link(fresh) // so that no view links anything
			w.db.Finalise(true)
			want := w.send(m.from, to, data, plenty, nil)
			w, _, _ = m.prepare(t)
			if again := w.deploy(&fixtures.CallProberMetaData); again != at {
				t.Fatal("another address")
			}
			w.must(admin, "AddressMapping.link", at)
			w.state().Accounts.Link(fresh)

			// Nested kinds go through one more frame, so a DELEGATECALL there is too deep.
			second := w.create(admin, common.FromHex(fixtures.CallProberMetaData.Bin))
			nested := func(inner []byte) []byte {
				return prober.PackProbeCall(at, new(big.Int), big.NewInt(bigGas), inner)
			}
			root := w.root()
			for _, kind := range []struct {
				name, method string
				input        []byte
				refusal      string
			}{
				{"static call", "probeStaticCall", prober.PackProbeStaticCall(to, data), "NonStaticInStaticCall"},
				{"call code", "probeCallCode", prober.PackProbeCallCode(to, new(big.Int), data), "NonStaticInStaticCall"},
			} {
				o := w.send(m.from, at, kind.input, bigGas, nil)
				ok, ret := probe(t, kind.method, o)
				checkKind(t, m, kind.name, ok, ret, want.ret, kind.refusal)
				if w.root() != root || len(o.logs) > 0 {
					t.Fatalf("%s: the state changed", kind.name)
				}
			}
			w.fund(producer, 1)
			ok, ret := probe(t, "probeCallCode", w.sendValue(producer, at, prober.PackProbeCallCode(to, big.NewInt(1), data), 1))
			if ok || errorName(ret) != "CallCodeRefused" {
				t.Errorf("call code with value: %v %s", ok, readError(ret))
			}
			root = w.root()
			o := w.send(m.from, second, nested(prober.PackProbeDelegateCall(to, data)), bigGas, nil)
			_, outer := probe(t, "probeCall", o)
			inner := outcome{ret: outer}
			ok, ret = probe(t, "probeDelegateCall", inner)
			checkKind(t, m, "deep delegate call", ok, ret, want.ret, "DelegateCallTooDeep")
			if w.root() != root || len(o.logs) > 0 {
				t.Fatal("deep delegate call: the state changed")
			}
			o = w.send(m.from, at, prober.PackProbeDelegateCall(to, data), bigGas, nil)
			ok, ret = probe(t, "probeDelegateCall", o)
			if m.takesValue() {
				checkKind(t, m, "delegate call", ok, ret, nil, "DelegateCallTooDeep")
				return
			}
			if !ok || string(ret) != string(want.ret) || len(o.logs) != len(want.logs) {
				t.Fatalf("delegate call: %v %s", ok, readError(ret))
			}
			if m.after != nil {
				untouched, _, _ := m.prepare(t)
				untouched.state().Accounts.Link(at)
				if m.note != "new link" {
					m.after(t, untouched.state(), w.state())
				}
			}
		})
	}
}

func (w *world) sendValue(from, to common.Address, input []byte, wei uint64) outcome {
	return w.send(from, to, input, bigGas, uint256.NewInt(wei))
}

// checkKind wants a view to answer and a write to be refused.
func checkKind(t *testing.T, m methodTest, kind string, ok bool, ret, want []byte, refusal string) {
	t.Helper()
	if m.view() {
		if !ok || string(ret) != string(want) {
			t.Errorf("%s of a view: %v 0x%x, want 0x%x", kind, ok, ret, want)
		}
	} else if ok || errorName(ret) != refusal {
		t.Errorf("%s of a write: %v %s, want %s", kind, ok, readError(ret), refusal)
	}
}

// TestDelegation follows a DELEGATECALL through one and two frames.
func TestDelegation(t *testing.T) {
	_, stake := pack(t, "Staking.addStake", id(alice), rao(1), num(1))
	shallow, deep := fixtures.NewStakeCaller(), fixtures.NewDeepCaller()
	remedy := "call the precompile with CALL and let the staker approve the contract: " +
		"a DELEGATECALL acts for the transaction's sender only in the contract that the sender called"
	for _, test := range []struct {
		name   string
		deep   bool
		input  []byte
		value  uint64
		refuse string
	}{
		{name: "one level acts for the user", input: shallow.PackDelegateStaking(stake)},
		{name: "one level, with value to the contract", input: shallow.PackDelegateStaking(stake), value: 5},
		{name: "call, then delegate", deep: true, input: deep.PackCallThenDelegate(stake), refuse: "DelegateCallTooDeep(depth=2, remedy=" + remedy + ")"},
		{name: "delegate twice", deep: true, input: deep.PackDelegateThenDelegate(stake), refuse: "DelegateCallTooDeep(depth=2, remedy=" + remedy + ")"},
		{name: "static, then delegate", deep: true, input: deep.PackStaticThenDelegate(stake), refuse: "DelegateCallTooDeep(depth=2, remedy=" + remedy + ")"},
		{name: "static, then call", deep: true, input: deep.PackStaticThenAddStake(id(alice), rao(1), num(1)), refuse: "NonStaticInStaticCall()"},
		{name: "static", input: shallow.PackStaticStaking(stake), refuse: "NonStaticInStaticCall()"},
		{name: "value to a function that does not use it", input: shallow.PackAddStakeWithValue(id(alice), rao(1), num(1)), value: 3, refuse: "NotPayable(value=3)"},
	} {
		t.Run(test.name, func(t *testing.T) {
			w := newWorld(t)
			shallowAt := w.deploy(&fixtures.StakeCallerMetaData)
			at := shallowAt
			if test.deep {
				at = w.deploy(&fixtures.DeepCallerMetaData, shallowAt[:])
			}
			w.fund(at, 5)
			root := w.root()
			was, contractWas := w.state().Stakes.Stake(id(alice), id(carol), open), w.db.GetBalance(at).Clone()
			balance := w.state().Accounts.AddressBalance(carol)
			o := w.sendValue(carol, at, test.input, test.value)
			if test.refuse != "" {
				if got, reverted := o.refused(); !reverted || got != test.refuse {
					t.Fatalf("%v %s", o.err, got)
				}
				if w.root() != root || len(o.logs) > 0 {
					t.Fatal("the state changed")
				}
				return
			}
			if o.err != nil {
				t.Fatalf("%v %s", o.err, readError(o.ret))
			}
			if now := w.state().Stakes.Stake(id(alice), id(carol), open); now <= was || w.state().Accounts.AddressBalance(carol) > balance-1_000_000_000 {
				t.Errorf("the user's stake went from %d to %d", was, now)
			}
			if w.state().Stakes.Stake(id(alice), id(at), open) != 0 || !w.db.GetBalance(at).Eq(contractWas.AddUint64(contractWas, test.value)) {
				t.Error("the contract's own account changed")
			}
		})
	}
}

// TestContractActsForItself: a contract is its own coldkey, and is linked by its first call.
func TestContractActsForItself(t *testing.T) {
	w := newWorld(t)
	caller := fixtures.NewStakeCaller()
	at := w.deploy(&fixtures.StakeCallerMetaData)
	w.state().Accounts.Credit(id(at), 7) // held: not linked yet
	w.fund(at, 5)
	o := w.send(carol, at, caller.PackAddStake(id(alice), rao(1), num(1)), bigGas, nil)
	if o.err != nil {
		t.Fatalf("%v %s", o.err, readError(o.ret))
	}
	s := w.state()
	if s.Stakes.Stake(id(alice), id(at), open) == 0 || s.Stakes.Stake(id(alice), id(carol), open) != 0 {
		t.Error("the stake is not the contract's")
	}
	if linked, ok := s.Accounts.Linked(id(at)); !ok || linked != at {
		t.Error("the contract is not linked")
	}
	if got := s.Accounts.AddressBalance(at); got != 4_000_000_007 {
		t.Errorf("balance %d rao, want the rest and what was held", got)
	}
	if want := "StakeAdded(coldkey=0x"; !strings.HasPrefix(readLog(t, o.logs[0]), want) || o.logs[0].Address != params.StakingAddress {
		t.Errorf("log %s", readLog(t, o.logs[0]))
	}
}

// TestDelegateInConstructor: the frame of a creation is the one that the sender called.
func TestDelegateInConstructor(t *testing.T) {
	_, stake := pack(t, "Staking.addStake", id(alice), rao(1), num(1))
	// CODECOPY the calldata behind the code, DELEGATECALL, and revert with its data if it fails.
	code := []byte{
		byte(vm.PUSH1), byte(len(stake)), byte(vm.PUSH1), 0, byte(vm.PUSH0), byte(vm.CODECOPY),
		byte(vm.PUSH0), byte(vm.PUSH0), byte(vm.PUSH1), byte(len(stake)), byte(vm.PUSH0), byte(vm.PUSH2), 8, 5, byte(vm.GAS), byte(vm.DELEGATECALL),
		byte(vm.PUSH1), 0, byte(vm.JUMPI), byte(vm.RETURNDATASIZE), byte(vm.PUSH0), byte(vm.PUSH0), byte(vm.RETURNDATACOPY),
		byte(vm.RETURNDATASIZE), byte(vm.PUSH0), byte(vm.REVERT), byte(vm.JUMPDEST), byte(vm.STOP),
	}
	code[3], code[17] = byte(len(code)), byte(len(code)-2)
	code = append(code, stake...)
	w := newWorld(t)
	at := w.create(carol, code)
	if w.state().Stakes.Stake(id(alice), id(carol), open) == 0 || w.state().Stakes.Stake(id(alice), id(at), open) != 0 {
		t.Error("the constructor did not act for the sender")
	}

	// The same code in a CREATE of a contract is one frame deeper.
	w = newWorld(t)
	factory := append([]byte{
		byte(vm.PUSH1), byte(len(code)), byte(vm.PUSH1), 0, byte(vm.PUSH0), byte(vm.CODECOPY),
		byte(vm.PUSH1), byte(len(code)), byte(vm.PUSH0), byte(vm.PUSH0), byte(vm.CREATE),
		byte(vm.RETURNDATASIZE), byte(vm.PUSH0), byte(vm.PUSH0), byte(vm.RETURNDATACOPY), byte(vm.RETURNDATASIZE), byte(vm.PUSH0), byte(vm.REVERT),
	}, code...)
	factory[3] = byte(len(factory) - len(code))
	evm, _ := w.begin(carol, nil)
	ret, _, _, err := evm.Create(carol, factory, bigGas, new(uint256.Int))
	if !errors.Is(err, vm.ErrExecutionReverted) || errorName(ret) != "DelegateCallTooDeep" {
		t.Errorf("a creation inside a creation: %v %s", err, readError(ret))
	}
}

// TestDelegatedAccount: with EIP-7702 the sender's own account is the frame, and it acts for itself.
func TestDelegatedAccount(t *testing.T) {
	w := newWorld(t)
	at := w.deploy(&fixtures.StakeCallerMetaData)
	w.db.SetCode(carol, types.AddressToDelegation(at), 0)
	_, stake := pack(t, "Staking.addStake", id(alice), rao(1), num(1))
	input := fixtures.NewStakeCaller().PackDelegateStaking(stake)
	if o := w.send(carol, carol, input, bigGas, nil); o.err != nil {
		t.Fatalf("%v %s", o.err, readError(o.ret))
	}
	if w.state().Stakes.Stake(id(alice), id(carol), open) == 0 {
		t.Error("no stake")
	}
	// Sent by somebody else, the frame's caller is that somebody.
	if o := w.send(bob, carol, input, bigGas, nil); o.err != nil {
		t.Fatalf("%v %s", o.err, readError(o.ret))
	}
	stakes := w.state().Stakes
	if a, b := stakes.Stake(id(alice), id(carol), open), stakes.Stake(id(alice), id(bob), open); b <= a {
		t.Errorf("carol has %d, bob %d", a, b)
	}
	// An account cannot take a precompile for its code: geth runs no precompile by delegation.
	w.db.SetCode(stranger, types.AddressToDelegation(params.StakingAddress), 0)
	root := w.root()
	o := w.send(bob, stranger, stake, bigGas, nil)
	if w.root() != root || len(o.logs) > 0 {
		t.Errorf("a delegation to a precompile changed the state: %v", o.err)
	}
}

// TestValue sends value to every method.
func TestValue(t *testing.T) {
	for _, m := range methodTests {
		t.Run(m.name(), func(t *testing.T) {
			w, to, data := m.prepare(t)
			root := w.root()
			o := w.send(m.from, to, data, plenty, uint256.NewInt(999_999_999))
			if m.method == "StakingV1.addStake" {
				if errorName(o.ret) != "AmountTooLow" || w.root() != root {
					t.Fatalf("%v %s", o.err, readError(o.ret))
				}
				return
			}
			if m.takesValue() {
				if o.err != nil || !w.db.GetBalance(to).IsZero() {
					t.Fatalf("%v, %s wei stay", o.err, w.db.GetBalance(to))
				}
				return
			}
			if got, reverted := o.refused(); !reverted || got != "NotPayable(value=999999999)" || w.root() != root {
				t.Fatalf("%v %s", o.err, got)
			}
		})
	}
	w := newWorld(t)
	to, data := pack(t, "BalanceTransfer.transfer", [32]byte(id(bob)))
	w.fund(to, 5)
	at := w.deploy(&fixtures.CallProberMetaData)
	root := w.root()
	ok, ret := probe(t, "probeDelegateCall", w.sendValue(carol, at, prober.PackProbeDelegateCall(to, data), 0))
	if ok || errorName(ret) != "DelegateCallTooDeep" || w.root() != root {
		t.Errorf("a DELEGATECALL spends what sits at the precompile: %s", readError(ret))
	}
	if o := w.send(carol, to, data, plenty, nil); o.err != nil || w.root() != root {
		t.Errorf("a CALL without value spends what sits at the precompile: %v", o.err)
	}
}

// TestCodeAtPrecompiles: Solidity checks for code before a high-level call.
func TestCodeAtPrecompiles(t *testing.T) {
	w := newWorld(t)
	at := w.deploy(&fixtures.CallProberMetaData)
	parsed, err := fixtures.CallProberMetaData.ParseABI()
	if err != nil {
		t.Fatal(err)
	}
	var last common.Address
	for _, address := range Addresses() {
		if address.Cmp(last) <= 0 {
			t.Errorf("%s comes after %s", address, last)
		}
		last = address
		o := w.send(carol, at, prober.PackProbeCode(address), bigGas, nil)
		values, err := parsed.Unpack("probeCode", o.ret)
		if err != nil {
			t.Fatal(err)
		}
		if size, code := values[0].(*big.Int), values[2].([]byte); size.Uint64() != 1 || code[0] != 0xfe {
			t.Errorf("%s: %d bytes of code 0x%x", address, size, code)
		}
		for _, set := range []vm.PrecompiledContracts{vm.PrecompiledContractsCancun, vm.PrecompiledContractsPrague, vm.PrecompiledContractsOsaka} {
			if _, ok := set[address]; !ok {
				t.Errorf("%s is missing in a fork", address)
			}
		}
	}
	Install() // a second time it does nothing
	for i, list := range [][]common.Address{vm.PrecompiledAddressesCancun, vm.PrecompiledAddressesPrague, vm.PrecompiledAddressesOsaka} {
		seen := map[common.Address]int{}
		for _, a := range list {
			seen[a]++
		}
		for _, a := range append(Addresses(), gethparams.BeaconRootsAddress, gethparams.WithdrawalQueueAddress) {
			if seen[a] != 1 {
				t.Errorf("list %d has %s %d times", i, a, seen[a])
			}
		}
	}
}
