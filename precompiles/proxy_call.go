package precompiles

import (
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/keyswap"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/proxy"
)

// maxNested is how deep calls for other accounts may stand in each other.
const maxNested = 8

// innerCall is a call of a precompile inside the call of another one.
type innerCall struct {
	target common.Address
	value  *uint256.Int // wei
	data   []byte
}

var innerCallTypes = abi.Arguments{{Type: solidityType("address")}, {Type: solidityType("uint256")}, {Type: solidityType("bytes")}}

func solidityType(name string) abi.Type {
	t, err := abi.NewType(name, "", nil)
	if err != nil {
		panic(err)
	}
	return t
}

// hash is keccak256(abi.encode(target, valueWei, data)), by which a call is announced.
func (i innerCall) hash() common.Hash {
	data, err := innerCallTypes.Pack(i.target, i.value.ToBig(), i.data)
	if err != nil {
		panic(err) // [BUG] these types always fit
	}
	return crypto.Keccak256Hash(data)
}

// selector is that of the function; the calldata has one once as has found it.
func (i innerCall) selector() [4]byte { return [4]byte(i.data) }

// word is word n of the arguments, zero behind their end.
func (i innerCall) word(n int) common.Hash {
	var w common.Hash
	if at := 4 + 32*n; at < len(i.data) {
		copy(w[:], i.data[at:])
	}
	return w
}

// as makes a call of a precompile in this frame, with another account as the caller: under the same switch, guard and rules of
// value as if that account had called. check decides on the function. What the function returns is dropped, its refusal
// is returned. Errors: ProxyCallTooDeep, TargetNotPrecompile, those of find, of check, NotPayable, those of Guard,
// AccountNotLinked, InsufficientBalance for the value, and those of the function, in this order.
func (c *call) as(actor params.ID, inner innerCall, check func(m *method) error) error {
	if c.nested >= maxNested {
		return fault.ProxyCallTooDeep.With(uint8(maxNested))
	}
	target := c.precompiles[inner.target]
	if target == nil || target.raw != nil {
		return fault.TargetNotPrecompile.With(inner.target)
	}
	books, unmetered := c.frame.bookkeeping()
	m, err := target.find(books, inner.data)
	if err != nil {
		return err
	}
	if err := check(m); err != nil {
		return err
	}
	if !inner.value.IsZero() && !m.takesValue {
		return fault.NotPayable.With(inner.value.ToBig())
	}
	if m.writes() {
		if err := keyswap.Open(unmetered, keyswap.Areas{}).Guard(actor, m.aboutSwap); err != nil {
			return err
		}
	}
	address, ok := books.Linked(actor)
	if !ok {
		return fault.AccountNotLinked.With(actor)
	}
	if err := c.Accounts.MoveWei(address, inner.target, inner.value); err != nil {
		return err
	}
	f := c.frame
	self, tariff, work := f.self, f.tariff, f.work
	defer func() { f.self, f.tariff, f.work = self, tariff, work }()
	f.self = inner.target // whose logs come next
	f.begin(m)
	call := *c
	call.args = &args{data: inner.data[4:], inputs: m.inputs, meter: f, full: f.take, books: c.books}
	call.caller, call.callerID, call.value, call.self = address, actor, inner.value, inner.target
	call.nested++
	_, err = m.run(&call)
	return err
}

// permitted applies the type of a proxy to a call, and to the call that a crowdloan would make in the end. Errors: Unproxyable.
// A call that stores calls that store calls, and so on, more than maxNested deep, is refused.
func (c *call) permitted(t proxy.Type, m *method, inner innerCall, nested int) error {
	refused := fault.Unproxyable.With(inner.target, inner.selector(), uint8(t))
	if !m.rule.permits(t, inner) || nested >= maxNested {
		return refused
	}
	if m.rule.stores == nil || t == proxy.Any {
		return nil
	}
	stored, ok := m.rule.stores(m, inner)
	if !ok {
		return refused
	}
	if later := c.methodOf(stored); later != nil {
		return c.permitted(t, later, stored, nested+1)
	}
	return nil // what is stored is no call, and the function refuses it
}

// methodOf is the function of a call that changes something, nil if there is none.
func (c *call) methodOf(inner innerCall) *method {
	target := c.precompiles[inner.target]
	if target == nil || target.raw != nil || len(inner.data) < 4 {
		return nil
	}
	if m := target.methods[inner.selector()]; m != nil && m.writes() {
		return m
	}
	return nil
}
