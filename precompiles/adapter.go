package precompiles

import (
	"errors"
	"math/big"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/log"
	gethparams "github.com/ethereum/go-ethereum/params"

	"github.com/taochain/taochain/chain/host"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/storage"
)

// This file alone knows how the geth fork hands calls to precompiles: Run gets
// the EVM, a contract with caller, value and gas, and whether state may be
// changed. RequiredGas is 0 everywhere, because gas is charged as work is done.

// adapter is one precompile as the fork wants it.
type adapter struct{ c *contract }

var _ vm.PrecompiledContract = adapter{}

func (a adapter) Name() string            { return "Tao" + a.c.name }
func (a adapter) Address() common.Address { return a.c.address }
func (adapter) RequiredGas([]byte) uint64 { return 0 }
func (a adapter) Run(evm *vm.EVM, c *vm.Contract, readonly bool) ([]byte, error) {
	return a.c.run(&frame{
		kind: kindOf(c, readonly), caller: c.Caller(), origin: evm.Origin, self: a.c.address,
		value: c.Value(), input: c.Input, db: evm.StateDB, block: evm.Context.BlockNumber.Uint64(), author: evm.Context.Coinbase,
		time: evm.Context.Time, chainID: evm.ChainConfig().ChainID,
		useGas: func(gas uint64) bool {
			return c.UseGas(gas, evm.Config.Tracer, tracing.GasChangeCallPrecompiledContract)
		},
		depth: func() int { return depthOf(evm) },
	})
}

// kindOf tells the call kinds apart. The fork passes readonly for everything but a
// CALL in a frame that may write; the value is nil exactly on DELEGATECALL, and can be
// non-zero with readonly only on CALLCODE. A CALLCODE without value looks like a
// STATICCALL and is treated as one: it may run views.
func kindOf(c *vm.Contract, readonly bool) callKind {
	switch {
	case !readonly:
		return kindCall
	case c.Value() == nil:
		return kindDelegate
	case !c.Value().IsZero():
		return kindCallCode
	}
	return kindStatic
}

// identityAddress is the precompile that returns its input; calling it changes nothing.
var identityAddress = common.BytesToAddress([]byte{4})

// depthOf reads the EVM's call depth, which the fork does not pass: a tracer sees it in an inner call.
// It is the number of contract frames: 1 in the contract that the transaction calls or creates. That frame is never
// static, and its caller is the transaction's sender, which is what a DELEGATECALL that writes relies on.
func depthOf(evm *vm.EVM) int {
	depth := -1
	outer := evm.Config.Tracer
	evm.Config.Tracer = &tracing.Hooks{
		OnEnter: func(d int, _ byte, _, _ common.Address, _ []byte, _ uint64, _ *big.Int) { depth = d },
	}
	defer func() { evm.Config.Tracer = outer }()
	_, _, _ = evm.StaticCall(identityAddress, identityAddress, nil, gethparams.IdentityBaseGas)
	return depth
}

// hook is a block hook at the address of a system contract. The bytes it returns
// are the system call's result. Anybody else who calls the address gets nothing.
type hook struct {
	address common.Address
	run     func(h *host.Host) []byte
}

var _ vm.PrecompiledContract = hook{}

func (hook) Name() string              { return "TaoHook" }
func (h hook) Address() common.Address { return h.address }
func (hook) RequiredGas([]byte) uint64 { return 0 }

// Run undoes the hook's work and returns an error if it panics: geth then goes on without the begin hook's work, and
// refuses a block whose end hook failed.
func (h hook) Run(evm *vm.EVM, c *vm.Contract, readonly bool) (ret []byte, err error) {
	if readonly || c.Caller() != gethparams.SystemAddress {
		return nil, vm.ErrExecutionReverted
	}
	defer func() {
		if r := recover(); r != nil {
			log.Error("[BUG] block hook panicked", "address", h.address, "block", evm.Context.BlockNumber, "panic", r)
			ret, err = nil, errHookFailed
		}
	}()
	block := evm.Context.BlockNumber.Uint64()
	at := newHost(evm.StateDB, storage.Unmetered(), host.Discard{}, block, evm.Context.Coinbase)
	if block > 0 {
		// What BLOCKHASH gives in the block: the header's own parent, in building, import and simulation alike.
		at.ParentHash = evm.Context.GetHash(block - 1)
	}
	return h.run(at), nil
}

// errHookFailed ends a block hook that panicked.
var errHookFailed = errors.New("block hook failed")

var hooks = []hook{
	{gethparams.BeaconRootsAddress, func(h *host.Host) []byte { state.BeginBlock(h); return nil }},
	{gethparams.WithdrawalQueueAddress, state.EndBlock},
}

var install sync.Once

// Install puts the protocol's precompiles and block hooks into geth's tables.
// It must run before the first chain of the process is opened; later calls do nothing.
func Install() {
	install.Do(func() {
		for _, c := range contracts() {
			register(adapter{c})
		}
		for _, h := range hooks {
			register(h)
		}
	})
}

// register adds one contract to the sets of the forks that a chain of ours can be at.
func register(p vm.PrecompiledContract) {
	sets := []struct {
		contracts vm.PrecompiledContracts
		addresses *[]common.Address
	}{
		{vm.PrecompiledContractsCancun, &vm.PrecompiledAddressesCancun},
		{vm.PrecompiledContractsPrague, &vm.PrecompiledAddressesPrague},
		{vm.PrecompiledContractsOsaka, &vm.PrecompiledAddressesOsaka},
	}
	for _, s := range sets {
		if _, taken := s.contracts[p.Address()]; taken {
			panic("precompiles: address registered twice: " + p.Address().Hex())
		}
		s.contracts[p.Address()] = p
		*s.addresses = append(*s.addresses, p.Address())
	}
}
