package precompiles

import (
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/log"

	"github.com/taochain/taochain/chain/account"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/keyswap"
	"github.com/taochain/taochain/chain/storage"
)

// delegateRemedy is what DelegateCallTooDeep tells the caller to do instead.
const delegateRemedy = "call the precompile with CALL and let the staker approve the contract: " +
	"a DELEGATECALL acts for the transaction's sender only in the contract that the sender called"

// run is the way of every call: switch, selector, modifiers, arguments, body,
// result (precompiles.md, section 1). It returns vm.ErrExecutionReverted with an
// encoded custom error for every refusal, which keeps the rest of the gas, and vm.ErrOutOfGas.
func (c *contract) run(f *frame) (ret []byte, err error) {
	defer func() {
		if r := recover(); r != nil {
			ret, err = c.recovered(r)
		}
	}()
	out, err := c.dispatch(f)
	if err != nil {
		return c.revert(err)
	}
	return out, nil
}

// recovered turns a panic into the call's end. Only storage.OutOfGas and
// badArgument are expected; anything else is an own failure, told in fixed words because revert data is part of consensus.
func (c *contract) recovered(r any) ([]byte, error) {
	switch r := r.(type) {
	case storage.OutOfGas:
		return nil, vm.ErrOutOfGas
	case badArgument:
		return encodeError(r.err), vm.ErrExecutionReverted
	}
	log.Error("[BUG] precompile panicked", "precompile", c.name, "panic", r)
	return encodeError(fault.InternalFailure.With("the call was undone; please report it")), vm.ErrExecutionReverted
}

func (c *contract) dispatch(f *frame) ([]byte, error) {
	books, unmetered := f.bookkeeping()
	m, err := c.find(books, f.input)
	if err != nil {
		return nil, err
	}
	actor, err := gate(m, f)
	if err != nil {
		return nil, err
	}
	actorID := books.Link(actor)
	if f.origin != actor {
		books.Link(f.origin)
	}
	if m.writes() {
		if err := keyswap.Open(unmetered, keyswap.Areas{}).Guard(actorID, m.aboutSwap); err != nil {
			return nil, err
		}
	}
	if c.raw != nil {
		return c.raw(f)
	}
	f.begin(m)
	chain := f.state()
	results, err := m.run(&call{
		State: chain, args: &args{data: f.input[4:], inputs: m.inputs, meter: f, full: f.take, books: books},
		caller: actor, callerID: actorID, value: f.value, self: f.self, frame: f, precompiles: c.all, chainID: f.chainID,
	})
	if err != nil {
		return nil, err
	}
	chain.Host.Flush()
	out, err := m.outputs.Pack(results...)
	if err != nil {
		return nil, err
	}
	if m.dynamic {
		f.Charge(wordGas * uint64(len(out)/32-len(m.outputs)))
	}
	return out, nil
}

// rawMethod stands for what a precompile without selectors does.
var rawMethod = &method{mut: pure}

// find is the method that the calldata names, if the precompile is not switched off. Errors: PrecompileDisabled,
// CalldataTooShort, UnknownSelector.
func (c *contract) find(books *account.Area, input []byte) (*method, error) {
	if !c.always && books.Disabled(switchOf(c.address)) {
		return nil, fault.PrecompileDisabled.With(c.address)
	}
	if c.raw != nil {
		return rawMethod, nil
	}
	if len(input) < 4 {
		return nil, fault.CalldataTooShort.With(big.NewInt(int64(len(input))), big.NewInt(4))
	}
	selector := [4]byte(input)
	if m := c.methods[selector]; m != nil {
		return m, nil
	}
	return nil, fault.UnknownSelector.With(selector)
}

// writes reports whether the method may change state.
func (m *method) writes() bool { return m.mut != viewOnly && m.mut != pure }

// gate applies the rules on call kinds and value and says for whom the call acts.
func gate(m *method, f *frame) (actor common.Address, err error) {
	sent := f.value != nil && !f.value.IsZero()
	switch {
	case f.kind == kindCallCode:
		return actor, fault.CallCodeRefused.With()
	case sent && !m.takesValue:
		return actor, fault.NotPayable.With(f.value.ToBig())
	case !m.writes() || f.kind == kindCall:
		return f.caller, nil
	case f.kind == kindStatic:
		return actor, fault.NonStaticInStaticCall.With()
	case m.takesValue:
		// A DELEGATECALL moves no value to the precompile, so there is nothing to spend.
		return actor, fault.DelegateCallTooDeep.With(big.NewInt(int64(f.depth())), "this function spends the value sent to it: use CALL")
	}
	if depth := f.depth(); depth != 1 {
		return actor, fault.DelegateCallTooDeep.With(big.NewInt(int64(depth)), delegateRemedy)
	}
	return f.origin, nil
}

// revert encodes a refusal. An error that is no fault is an own failure.
func (c *contract) revert(err error) ([]byte, error) {
	var refused *fault.Error
	if !errors.As(err, &refused) {
		log.Error("[BUG] precompile failed", "precompile", c.name, "err", err)
		refused = fault.InternalFailure.With("the call was undone; please report it").(*fault.Error)
	}
	return encodeError(refused), vm.ErrExecutionReverted
}
