package precompiles

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/log"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/account"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/unit"
)

// delegator is a contract that passes its calldata and value on by any kind of call, and returns or reverts as its target does.
func delegator(op vm.OpCode, to common.Address) []byte {
	code := []byte{
		byte(vm.CALLDATASIZE), byte(vm.PUSH0), byte(vm.PUSH0), byte(vm.CALLDATACOPY),
		byte(vm.PUSH0), byte(vm.PUSH0), byte(vm.CALLDATASIZE), byte(vm.PUSH0),
	}
	if op == vm.CALLCODE || op == vm.CALL {
		code = append(code, byte(vm.CALLVALUE))
	}
	code = append(
		code, byte(vm.PUSH2), to[18], to[19], byte(vm.GAS), byte(op),
		byte(vm.RETURNDATASIZE), byte(vm.PUSH0), byte(vm.PUSH0), byte(vm.RETURNDATACOPY),
		byte(vm.PUSH1), 0, byte(vm.JUMPI), byte(vm.RETURNDATASIZE), byte(vm.PUSH0), byte(vm.REVERT),
		byte(vm.JUMPDEST), byte(vm.RETURNDATASIZE), byte(vm.PUSH0), byte(vm.RETURN),
	)
	code[len(code)-9] = byte(len(code) - 4)
	return code
}

// tracked is every account that can hold TAO in the tests' world.
func tracked() []common.Address {
	list := append(Addresses(), admin, owner, alice, bob, carol, trader, stranger, producer, fresh, params.HeldAddress, params.BurnAddress, params.StateAddress, params.ProxyDeposits,
		params.CrowdloanAccount(0), params.LeaseColdkey(0))
	for netuid := range uint16(6) {
		list = append(list, params.SubnetAccount(netuid))
	}
	return list
}

// way is how a call reaches a precompile.
type way struct {
	op vm.OpCode
	// inner says that a contract makes the call, which the transaction's sender called.
	inner bool
}

var ways = []way{
	{vm.CALL, false}, {vm.STATICCALL, false}, {vm.CALL, true}, {vm.STATICCALL, true}, {vm.DELEGATECALL, true}, {vm.CALLCODE, true},
}

// fuzzCall is a call to a precompile as the fuzzer chose it.
type fuzzCall struct {
	c      *contract
	before func(w *world)
	from   common.Address
	way    way
	data   []byte
	gas    uint64
	value  *uint256.Int
}

// wrapper is the contract of inner calls.
var wrapper = common.Address{0xde}

// prepare makes the world of the call. Everybody who calls is linked, so that a refused call changes nothing at all.
func (c fuzzCall) prepare(t testing.TB) *world {
	w := newWorld(t)
	if c.before != nil {
		c.before(w)
	}
	for _, a := range []common.Address{c.from, fresh, wrapper} {
		w.fund(a, 1)
	}
	if c.way.inner {
		w.db.SetCode(wrapper, delegator(c.way.op, c.c.address), 0)
	}
	for _, a := range []common.Address{c.from, wrapper} {
		w.state().Accounts.Link(a)
	}
	w.db.Finalise(true)
	return w
}

// make makes the call.
func (c fuzzCall) make(w *world, gas uint64) outcome {
	to := c.c.address
	if c.way.inner {
		to = wrapper
	}
	evm, hash := w.begin(c.from, &to)
	var o outcome
	var left uint64
	if c.way.op == vm.STATICCALL && !c.way.inner {
		o.ret, left, o.err = evm.StaticCall(c.from, to, c.data, gas)
	} else {
		o.ret, left, o.err = evm.Call(c.from, to, c.data, gas, c.value)
	}
	o.used, o.logs = gas-left, w.db.GetLogs(hash, w.block, common.Hash{}, 0)
	return o
}

// static reports whether the call may not change anything. A CALLCODE looks like a STATICCALL.
func (w way) static() bool { return w.op == vm.STATICCALL || w.op == vm.CALLCODE }

// accounts are those between which the call could move TAO: the known ones and every word of the calldata taken for an address.
func (c fuzzCall) accounts() map[common.Address]bool {
	set := map[common.Address]bool{wrapper: true, c.from: true}
	for _, a := range tracked() {
		set[a] = true
	}
	for at := 4; at+32 <= len(c.data); at += 32 {
		set[common.BytesToAddress(c.data[at:at+32])] = true
	}
	return set
}

func (w *world) sum(accounts map[common.Address]bool) *uint256.Int {
	sum := new(uint256.Int)
	for a := range accounts {
		sum.Add(sum, w.db.GetBalance(a))
	}
	return sum
}

// bugs counts the own failures that were logged.
var bugs atomic.Int64

type bugCounter struct{ slog.Handler }

func (bugCounter) Enabled(context.Context, slog.Level) bool { return true }

func (bugCounter) Handle(_ context.Context, r slog.Record) error {
	if strings.Contains(r.Message, "[BUG]") {
		bugs.Add(1)
	}
	return nil
}

var countBugs = sync.OnceFunc(func() { log.SetDefault(log.NewLogger(bugCounter{slog.DiscardHandler})) })

// check makes the call and looks at its end: success, a custom error or out of gas, never a panic; without success, or in a
// static frame, nothing changes; gas is exactly accounted; money is conserved; and the same call in a second world does the same.
func (c fuzzCall) check(t *testing.T) {
	countBugs()
	w := c.prepare(t)
	before, money, issued, failures := w.root(), w.sum(c.accounts()), w.state().Accounts.TotalIssuance(), bugs.Load()
	o := c.make(w, c.gas)
	if bugs.Load() != failures {
		t.Fatal("[BUG] was logged")
	}
	root := w.root()
	switch {
	case o.used > c.gas:
		t.Fatalf("used %d gas of %d", o.used, c.gas)
	case errors.Is(o.err, vm.ErrExecutionReverted):
		// The wrapper reverts with nothing if its inner call ran out of gas.
		if name := errorName(o.ret); !c.way.inner || len(o.ret) > 0 {
			if _, known := errorABI.Errors[name]; !known || name == "InternalFailure" {
				t.Fatalf("%s", readError(o.ret))
			}
		}
	case errors.Is(o.err, vm.ErrOutOfGas):
		if o.used != c.gas || len(o.ret) > 0 {
			t.Fatalf("out of gas with %d left, returned 0x%x", c.gas-o.used, o.ret)
		}
	case o.err != nil && !(errors.Is(o.err, vm.ErrInsufficientBalance) && o.used == 0):
		t.Fatal(o.err)
	}
	if (o.err != nil || c.way.static()) && (len(o.logs) > 0 || root != before && (o.err != nil || !c.links())) {
		t.Fatalf("%v: %d logs, or the state changed", o.err, len(o.logs))
	}
	now, byAdmin := w.state().Accounts.TotalIssuance(), forced(o.logs)
	minted := account.ToWei(unit.Rao(max(byAdmin, 0)))
	burned := account.ToWei(unit.Rao(max(-byAdmin, 0)))
	if after := int64(issued) + byAdmin; int64(now) > after {
		t.Fatalf("%d rao minted", int64(now)-after)
	} else {
		burned.Add(burned, account.ToWei(unit.Rao(after)-now))
	}
	if sum := w.sum(c.accounts()); !sum.Add(sum, burned).Eq(minted.Add(minted, money)) {
		t.Fatalf("balances with what was burned were %s with what the admin made, are %s", minted, sum)
	}
	if broken := w.state().CheckInvariants(account.ToWei(now), new(uint256.Int)); len(broken) > 0 {
		t.Fatal(broken)
	}
	c.repeat(t, before, root, o)
}

// links reports whether the contract has views that link an address, which is bookkeeping and allowed in a static call.
func (c fuzzCall) links() bool {
	for _, m := range c.c.methods {
		if m.mut == viewOnly && strings.Contains(m.sig, "address") {
			return true
		}
	}
	return c.value.Sign() != 0
}

// repeat makes the call in a second world that shadows the first: with one gas less than it used, which must change nothing, and
// then with just what it used. A call through a contract keeps a 64th of the gas back, and is repeated as it was.
func (c fuzzCall) repeat(t *testing.T, before, root common.Hash, first outcome) {
	w := c.prepare(t)
	if w.root() != before {
		t.Fatal("two worlds differ")
	}
	gas := c.gas
	if !c.way.inner && !errors.Is(first.err, vm.ErrOutOfGas) {
		if gas = first.used; gas > 0 {
			if o := c.make(w, gas-1); !errors.Is(o.err, vm.ErrOutOfGas) || o.used != gas-1 || len(o.logs) > 0 || w.root() != before {
				t.Fatalf("with %d gas of %d: %v, used %d, %d logs, or the state changed", gas-1, gas, o.err, o.used, len(o.logs))
			}
		}
	}
	again := c.make(w, gas)
	if fmt.Sprint(again.err) != fmt.Sprint(first.err) || !bytes.Equal(again.ret, first.ret) || again.used != first.used || len(again.logs) != len(first.logs) || w.root() != root {
		t.Fatalf("again: %v, used %d, %d logs, want %v, %d, %d, or the state differs", again.err, again.used, len(again.logs), first.err, first.used, len(first.logs))
	}
}

// edit changes valid calldata: each three bytes say what happens to which word.
func edit(data, edits []byte) []byte {
	data = bytes.Clone(data)
	people := []common.Address{admin, owner, alice, bob, carol, stranger, fresh}
	for ; len(edits) >= 3; edits = edits[3:] {
		what, value := edits[0], edits[2]
		at := min(4, len(data)) + 32*(int(edits[1])%max(1, (len(data)-4+31)/32))
		if len(data) < at+32 {
			data = append(data, make([]byte, 32)...)
		}
		word := data[at : at+32]
		small := func(v uint64) { uint256.NewInt(v).PutUint256(word) }
		switch what % 12 {
		case 0:
			small(uint64(value) % 6) // a subnet, an option, a uid
		case 1:
			small(1 << (value % 64))
		case 2:
			small(1<<(value%64) - 1)
		case 3:
			clear(word)
		case 4:
			for i := range word {
				word[i] = 0xff
			}
		case 5:
			person := id(people[int(value)%len(people)])
			copy(word, person[:])
		case 6:
			clear(word)
			copy(word[12:], people[int(value)%len(people)][:])
		case 7:
			word[31] += value
		case 8:
			word[int(value)%32] ^= 1 << (value % 8)
		case 9:
			data = data[:at+int(value)%32]
		case 10:
			data = append(data, make([]byte, 32)...)
		case 11:
			small(uint64(value) * 1_000_000_000)
		}
		if len(data) < 4 {
			return data
		}
	}
	return data
}

// fuzzContract feeds one precompile with valid calls that are edited and with raw calldata, from anybody, in every kind of
// call, with any gas and value.
func fuzzContract(f *testing.F, name string) {
	c := find(name)
	var cases []methodTest
	for _, m := range methodTests {
		if strings.HasPrefix(m.method, name+".") {
			cases = append(cases, m)
		}
	}
	for i, m := range cases {
		value := uint64(0)
		if m.value != nil {
			value = m.value.Uint64()
		}
		f.Add(uint16(i), []byte{}, []byte{}, value, uint32(plenty), uint8(i), uint8(0))
		f.Add(uint16(i), []byte{byte(i), byte(i / 12), byte(i % 7)}, []byte{}, uint64(i%3), uint32(1<<(i%20)), uint8(0), uint8(i%9))
	}
	f.Add(uint16(0), []byte{}, []byte{1, 2, 3}, uint64(0), uint32(1000), uint8(0), uint8(0))
	f.Fuzz(func(t *testing.T, pick uint16, edits, raw []byte, value uint64, gas uint32, kind, sender uint8) {
		call := fuzzCall{c: c, way: ways[int(kind)%len(ways)], gas: uint64(gas), value: uint256.NewInt(value)}
		call.from = alice
		if len(cases) > 0 {
			m := cases[int(pick)%len(cases)]
			call.before, call.from = m.before, m.from
			_, call.data = pack(t, m.method, m.args...)
		}
		if people := []common.Address{admin, owner, alice, bob, carol, stranger, fresh}; sender%9 > 0 {
			call.from = people[int(sender)%len(people)]
		}
		if call.data = edit(call.data, edits); len(raw) > 0 {
			call.data = raw
		}
		call.check(t)
	})
}
