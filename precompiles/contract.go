package precompiles

import (
	"bytes"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	abijson "github.com/taochain/taochain/bindings/abi"
	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
)

// call is one invocation of a method: the state it works on, its arguments and who acts.
type call struct {
	*state.State
	*args
	// caller acts: the calling account, or the transaction's sender in a DELEGATECALL at depth 1.
	caller   common.Address
	callerID params.ID
	value    *uint256.Int
	// self is the precompile's address, where value sent to it sits.
	self common.Address
	// chainID is the EVM chain id.
	chainID *big.Int
	// frame is that of the EVM, precompiles are the contracts that as reaches in it, nested how often it was used.
	frame       *frame
	precompiles map[common.Address]*contract
	nested      int
}

// mutability is Solidity's word for what a method may do.
type mutability string

const (
	pure       mutability = "pure"
	viewOnly   mutability = "view"
	nonpayable mutability = "nonpayable"
	payable    mutability = "payable"
)

// method is one entry of a contract's table.
type method struct {
	// sig is the canonical signature, as in "getStake(bytes32,bytes32,uint256)".
	sig string
	mut mutability
	// takesValue says that the method uses the value sent along; others refuse it.
	takesValue bool
	// aboutSwap says that an account that has announced a coldkey swap may call the method.
	aboutSwap bool
	// rule says which proxies may call the method.
	rule proxyRule
	run  func(c *call) ([]any, error)

	// tariff is nil for functions without a price in the reference.
	tariff          *tariff
	inputs, outputs abi.Arguments
	// dynamic says that the result has a part of variable length.
	dynamic bool
}

func view(sig string, run func(c *call) ([]any, error)) *method {
	return &method{sig: sig, mut: viewOnly, run: run}
}

// write is a method that changes state and returns nothing. Payable here is only
// what the reference declares; value is refused all the same.
func write(mut mutability, sig string, run func(c *call) error) *method {
	return &method{sig: sig, mut: mut, run: func(c *call) ([]any, error) { return nil, run(c) }}
}

// contract is one precompile: a fixed table of methods at a fixed address. It is immutable.
type contract struct {
	name    string
	address common.Address
	methods map[[4]byte]*method
	abi     abi.ABI
	// always is set for precompiles that governance cannot switch off.
	always bool
	// raw answers every call, whatever its first four bytes are; nil for a precompile with selectors.
	raw func(f *frame) ([]byte, error)
	// all are the precompiles by address, this one included.
	all map[common.Address]*contract
}

// newContract builds the table and compares it with the compiled interface:
// same functions, same mutability, and the same errors and events as the
// catalogues. A difference is a programming error and stops the program at start-up.
func newContract(name string, address common.Address, methods ...*method) *contract {
	parsed, err := abi.JSON(bytes.NewReader(abijson.JSON(name)))
	if err != nil {
		panic(fmt.Sprintf("precompiles: read the ABI of %s: %v", name, err))
	}
	c := &contract{name: name, address: address, methods: map[[4]byte]*method{}, abi: parsed}
	for _, m := range methods {
		selector := [4]byte(crypto.Keccak256([]byte(m.sig)))
		if c.methods[selector] != nil {
			panic(fmt.Sprintf("precompiles: %s: %s is in the table twice", name, m.sig))
		}
		declared, err := parsed.MethodById(selector[:])
		if err != nil || declared.Sig != m.sig {
			panic(fmt.Sprintf("precompiles: %s: %s is not in the interface", name, m.sig))
		}
		if declared.StateMutability != string(m.mut) {
			panic(fmt.Sprintf("precompiles: %s: %s is %s in the interface, %s in the table", name, m.sig, declared.StateMutability, m.mut))
		}
		m.inputs, m.outputs = declared.Inputs, declared.Outputs
		m.dynamic = slices.ContainsFunc(m.outputs, func(o abi.Argument) bool { return isDynamic(o.Type) })
		m.tariff = tariffOf(name, m)
		c.methods[selector] = m
	}
	for _, declared := range parsed.Methods {
		if c.methods[[4]byte(declared.ID)] == nil {
			panic(fmt.Sprintf("precompiles: %s: %s of the interface is not in the table", name, declared.Sig))
		}
	}
	checkErrors(name, parsed)
	checkEvents(name, parsed)
	return c
}

// isDynamic says whether a type's encoding has a part of variable length. Arrays of fixed length do not occur.
func isDynamic(t abi.Type) bool {
	switch t.T {
	case abi.SliceTy, abi.BytesTy, abi.StringTy:
		return true
	case abi.TupleTy:
		return slices.ContainsFunc(t.TupleElems, func(e *abi.Type) bool { return isDynamic(*e) })
	}
	return false
}

func checkErrors(name string, parsed abi.ABI) {
	if len(parsed.Errors) != len(fault.All()) {
		panic(fmt.Sprintf("precompiles: %s: the interface has %d errors, the catalogue %d", name, len(parsed.Errors), len(fault.All())))
	}
	for _, k := range fault.All() {
		declared, ok := parsed.Errors[k.Name]
		if !ok || declared.Sig != k.Signature() {
			panic(fmt.Sprintf("precompiles: %s: error %s differs from the interface", name, k.Signature()))
		}
		for i, p := range k.Params {
			if declared.Inputs[i].Name != p.Name {
				panic(fmt.Sprintf("precompiles: %s: error %s: argument %s is called %s in the interface", name, k.Name, p.Name, declared.Inputs[i].Name))
			}
		}
	}
}

func checkEvents(name string, parsed abi.ABI) {
	if len(parsed.Events) != len(event.All()) {
		panic(fmt.Sprintf("precompiles: %s: the interface has %d events, the catalogue %d", name, len(parsed.Events), len(event.All())))
	}
	for _, k := range event.All() {
		declared, ok := parsed.Events[k.Name]
		if !ok || len(declared.Inputs) != len(k.Fields) {
			panic(fmt.Sprintf("precompiles: %s: event %s differs from the interface", name, k.Name))
		}
		for i, f := range k.Fields {
			if in := declared.Inputs[i]; in.Name != f.Name || in.Type.String() != f.Type || in.Indexed != f.Indexed {
				panic(fmt.Sprintf("precompiles: %s: event %s: field %s differs from the interface", name, k.Name, f.Name))
			}
		}
	}
}
