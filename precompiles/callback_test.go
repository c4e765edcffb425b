package precompiles

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/holiman/uint256"
)

// trap is the code of a recipient that would call back: it counts in slot 0 and calls its caller with nothing.
var trap = []byte{
	byte(vm.PUSH0), byte(vm.SLOAD), byte(vm.PUSH1), 1, byte(vm.ADD), byte(vm.PUSH0), byte(vm.SSTORE),
	byte(vm.PUSH0), byte(vm.PUSH0), byte(vm.PUSH0), byte(vm.PUSH0), byte(vm.PUSH0), byte(vm.CALLER), byte(vm.GAS), byte(vm.CALL), byte(vm.STOP),
}

// TestNoMethodRunsCode: a precompile never runs anybody's code, whoever receives TAO or alpha by it. Every account of the tests is a
// contract that would call back; no instruction of any of them runs, and no frame but the precompile's own is entered.
func TestNoMethodRunsCode(t *testing.T) {
	people := []common.Address{admin, owner, alice, bob, carol, stranger, fresh, producer}
	for _, m := range methodTests {
		t.Run(m.name(), func(t *testing.T) {
			w, to, data := m.prepare(t)
			for _, a := range people {
				w.db.SetCode(a, trap, tracing.CodeChangeUnspecified)
			}
			w.db.Finalise(true)
			evm, _ := w.begin(m.from, &to)
			frames := 0
			evm.Config.Tracer = &tracing.Hooks{
				OnEnter: func(depth int, op byte, _, into common.Address, _ []byte, _ uint64, _ *big.Int) {
					if frames++; frames > 1 || into != to {
						t.Errorf("%s of %s at depth %d", vm.OpCode(op), into, depth)
					}
				},
				OnOpcode: func(_ uint64, op byte, _, _ uint64, scope tracing.OpContext, _ []byte, _ int, _ error) {
					t.Errorf("%s runs at %s", vm.OpCode(op), scope.Address())
				},
			}
			value := m.value
			if value == nil {
				value = new(uint256.Int)
			}
			if ret, _, err := evm.Call(m.from, to, data, plenty, value); err != nil {
				t.Fatalf("%v %s", err, readError(ret))
			}
			if frames != 1 {
				t.Errorf("%d frames", frames)
			}
			for _, a := range people {
				if w.db.GetState(a, common.Hash{}) != (common.Hash{}) {
					t.Errorf("the code of %s ran", names[a])
				}
			}
		})
	}
}
