package precompiles

import (
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/account"
	"github.com/taochain/taochain/chain/params"
)

// delegator is a contract that passes its calldata on by DELEGATECALL, or with op CALLCODE, and returns or reverts as its target does.
func delegator(op vm.OpCode, to common.Address) []byte {
	code := []byte{
		byte(vm.CALLDATASIZE), byte(vm.PUSH0), byte(vm.PUSH0), byte(vm.CALLDATACOPY),
		byte(vm.PUSH0), byte(vm.PUSH0), byte(vm.CALLDATASIZE), byte(vm.PUSH0),
	}
	if op == vm.CALLCODE {
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
	list := append(Addresses(), admin, owner, alice, bob, carol, stranger, producer, fresh, params.HeldAddress, params.BurnAddress, params.StateAddress,
		params.CrowdloanAccount(0), params.LeaseColdkey(0))
	for netuid := range uint16(6) {
		list = append(list, params.SubnetAccount(netuid))
	}
	return list
}

func (w *world) sumBalances() *uint256.Int {
	sum := new(uint256.Int)
	for _, a := range tracked() {
		sum.Add(sum, w.db.GetBalance(a))
	}
	return sum
}

// FuzzDispatch calls the precompiles with any calldata, value, gas and kind of call. The end is always success, a custom
// error or out of gas; without success nothing changes; a static frame changes nothing but links; money is conserved.
func FuzzDispatch(f *testing.F) {
	list := contracts()
	for i, m := range methodTests {
		to, data := pack(f, m.method, m.args...)
		for at, c := range list {
			if c.address == to {
				f.Add(uint8(at), data, uint64(i%3), uint32(1<<20), uint8(i%4), uint8(i%7))
			}
		}
	}
	f.Fuzz(func(t *testing.T, index uint8, data []byte, value uint64, gas uint32, kind, sender uint8) {
		c := list[int(index)%len(list)]
		from := []common.Address{admin, owner, alice, bob, carol, stranger, fresh}[sender%7]
		given := uint64(gas)
		w := newWorld(t)
		w.fund(from, 1)
		w.fund(fresh, 1)
		wrapper := common.Address{0xde}
		op := []vm.OpCode{vm.CALL, vm.STATICCALL, vm.DELEGATECALL, vm.CALLCODE}[kind%4]
		to := c.address
		if op == vm.DELEGATECALL || op == vm.CALLCODE {
			to = wrapper
			w.db.SetCode(wrapper, delegator(op, c.address), 0)
		}
		for _, a := range []common.Address{from, wrapper} {
			w.state().Accounts.Link(a)
		}
		w.db.Finalise(true)
		before, money := w.root(), w.sumBalances()
		issued := w.state().Accounts.TotalIssuance()

		evm, hash := w.begin(from, &to)
		var ret []byte
		var left uint64
		var err error
		if op == vm.STATICCALL {
			ret, left, err = evm.StaticCall(from, to, data, given)
		} else {
			ret, left, err = evm.Call(from, to, data, given, uint256.NewInt(value%1_000_000_000_000))
		}
		logs := w.db.GetLogs(hash, w.block, common.Hash{}, 0)
		switch {
		case left > given:
			t.Fatalf("%d gas left of %d", left, given)
		case errors.Is(err, vm.ErrExecutionReverted):
			// The wrapper reverts with nothing if its inner call ran out of gas.
			if name := errorName(ret); to == c.address || len(ret) > 0 {
				if _, known := errorABI.Errors[name]; !known || name == "InternalFailure" {
					t.Fatalf("%s", readError(ret))
				}
			}
		case errors.Is(err, vm.ErrOutOfGas):
			if left != 0 || len(ret) > 0 {
				t.Fatalf("out of gas with %d left, returned 0x%x", left, ret)
			}
		case err != nil:
			t.Fatal(err)
		}
		linking := c.address == params.AddressMappingAddress || c.address == params.GovernanceAddress || c.address == params.UidLookupAddress
		if static := op == vm.STATICCALL || op == vm.CALLCODE; err != nil || static {
			if len(logs) > 0 || w.root() != before && (err != nil || !linking && value == 0) {
				t.Fatalf("%v: %d logs, or the state changed", err, len(logs))
			}
		}
		now := w.state().Accounts.TotalIssuance()
		if now > issued {
			t.Fatalf("%d rao minted", now-issued)
		}
		recycled := account.ToWei(issued - now) // by a dissolution
		if sum := w.sumBalances(); !sum.Add(sum, w.db.GetBalance(wrapper)).Add(sum, recycled).Eq(money) {
			t.Fatalf("balances were %s, are %s", money, sum)
		}
	})
}
