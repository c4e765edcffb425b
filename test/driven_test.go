package test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// driven is a contract on the chain that counts which of its functions a test has called through the bindings.
type driven struct {
	backendWorld
	address common.Address
	meta    *bind.MetaData
	called  map[string]bool
	// unpackError decodes the contract's own errors.
	unpackError func([]byte) (any, error)
}

func drive(b backendWorld, address common.Address, meta *bind.MetaData, unpackError func([]byte) (any, error)) *driven {
	return &driven{b, address, meta, map[string]bool{}, unpackError}
}

// note counts the function that the calldata names.
func (d *driven) note(data []byte) {
	d.Helper()
	parsed, err := d.meta.ParseABI()
	if err != nil {
		d.Fatal(err)
	}
	method, err := parsed.MethodById(data)
	if err != nil {
		d.Fatal(err)
	}
	d.called[method.Sig] = true
}

// pay sends a call with TAO that succeeds.
func (d *driven) pay(from actor, data []byte, value *big.Int) *types.Receipt {
	d.Helper()
	d.note(data)
	receipt := d.succeed(d.send(from, d.address, data, value))
	d.checkInvariants()
	return receipt
}

// do sends a call that succeeds.
func (d *driven) do(from actor, data []byte) *types.Receipt {
	d.Helper()
	return d.pay(from, data, nil)
}

// refusal is the decoded error of a call that must fail: one of the contract, or one of a precompile.
func (d *driven) refusal(from actor, data []byte, value *big.Int) any {
	d.Helper()
	_, err := d.eth.CallContract(d.ctx(), ethereum.CallMsg{From: from.address, To: &d.address, Data: data, Value: value}, nil)
	if err == nil {
		d.Fatal("the call is not refused")
	}
	if reason, err := d.unpackError(revertData(err)); err == nil {
		return reason
	}
	return reasonOf(err)
}

// ask calls a function that reads.
func ask[T any](d *driven, data []byte, unpack func([]byte) (T, error)) T {
	d.Helper()
	d.note(data)
	return view(d.world, d.address, data, unpack)
}

// allCalled fails unless every function of the contract was called.
func (d *driven) allCalled(t *testing.T) {
	t.Helper()
	parsed, err := d.meta.ParseABI()
	if err != nil {
		t.Fatal(err)
	}
	for _, method := range parsed.Methods {
		if !d.called[method.Sig] {
			t.Errorf("%s was never called through the bindings", method.Sig)
		}
	}
}

// lessBy reports whether got is at most want, and at most so much less.
func lessBy(got, want *big.Int, atMost int64) bool {
	less := new(big.Int).Sub(want, got)
	return less.Sign() >= 0 && less.Cmp(big.NewInt(atMost)) <= 0
}

// big9 is an amount of so many units of 1e9.
func big9(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e9)) }
