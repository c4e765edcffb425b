package precompiles

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/contracts/spec"
)

// notYet lists the specified functions that the chain lacks, by address and signature. A function that is there must not be in it.
var notYet = map[string][]string{}

// short is the last digits of an address, as people name the precompiles.
func short(a common.Address) string { return strings.TrimLeft(strings.ToLower(a.Hex()[2:]), "0") }

func specified(t testing.TB) []spec.Function {
	t.Helper()
	functions, _, err := spec.Load()
	if err != nil {
		t.Fatal(err)
	}
	return functions
}

// TestSpecification compares every specified function with the tables: where it is, selector, mutability and the encoding of its result.
func TestSpecification(t *testing.T) {
	byAddress := map[common.Address]*contract{}
	for _, c := range contracts() {
		byAddress[c.address] = c
	}
	missing := map[string][]string{}
	for _, f := range specified(t) {
		name := short(f.Address) + " " + f.Sig
		if f.Selector != [4]byte(crypto.Keccak256([]byte(f.Sig))) {
			t.Errorf("%s: the selector is not that of the signature", name)
		}
		var m *method
		if c := byAddress[f.Address]; c != nil {
			m = c.methods[f.Selector]
		}
		if m == nil {
			missing[short(f.Address)] = append(missing[short(f.Address)], f.Sig)
			continue
		}
		if m.sig != f.Sig {
			t.Errorf("%s: the selector is that of %s", name, m.sig)
		}
		// Published interfaces declare as pure what the specification calls a view.
		if string(m.mut) != f.Mutability && (m.mut != pure || f.Mutability != string(viewOnly)) && (f.Mutability != "" || m.mut == viewOnly) {
			t.Errorf("%s is %s, want %s", name, m.mut, f.Mutability)
		}
		if got := resultTypes(m.outputs); !f.Told || got != f.Returns {
			t.Errorf("%s returns %q, want %q (told %v)", name, got, f.Returns, f.Told)
		}
	}
	for _, address := range slices.Sorted(maps.Keys(missing)) {
		for _, sig := range missing[address] {
			if !slices.Contains(notYet[address], sig) {
				t.Errorf("0x%s has no %s", address, sig)
			}
		}
	}
	for _, address := range slices.Sorted(maps.Keys(notYet)) {
		for _, sig := range notYet[address] {
			if !slices.Contains(missing[address], sig) {
				t.Errorf("take 0x%s %s from notYet: it is there, or is not specified", address, sig)
			}
		}
	}
}

func resultTypes(outputs abi.Arguments) string {
	types := make([]string, len(outputs))
	for i, o := range outputs {
		types[i] = o.Type.String()
	}
	return spec.Types(strings.Join(types, ","))
}

// TestSelectorsDoNotCollide looks at functions and errors together: a client tells them apart by four bytes.
func TestSelectorsDoNotCollide(t *testing.T) {
	for _, c := range contracts() {
		seen := map[[4]byte]string{}
		note := func(selector [4]byte, sig string) {
			if other, taken := seen[selector]; taken {
				t.Errorf("%s: %s and %s have the selector 0x%x", c.name, sig, other, selector)
			}
			seen[selector] = sig
		}
		for selector, m := range c.methods {
			note(selector, m.sig)
		}
		for _, e := range c.abi.Errors {
			note([4]byte(e.ID[:4]), e.Sig)
		}
	}
}

// TestEthereumAtLowAddresses: 0x06 and 0x09 are ecAdd and blake2F as on Ethereum, and 0x807 reads no raw storage.
func TestEthereumAtLowAddresses(t *testing.T) {
	w := newWorld(t)
	// The generator of the curve added to nothing is itself.
	point := make([]byte, 128)
	point[31], point[63] = 1, 2
	if o := w.send(alice, common.BytesToAddress([]byte{6}), point, 150, nil); o.err != nil || o.used != 150 || string(o.ret) != string(point[:64]) {
		t.Errorf("0x06: %v, used %d, 0x%x", o.err, o.used, o.ret)
	}
	// blake2F with no rounds on zeros: 213 bytes, the last one says whether the block is the final one.
	if o := w.send(alice, common.BytesToAddress([]byte{9}), make([]byte, 213), 10, nil); o.err != nil || o.used != 0 || len(o.ret) != 64 {
		t.Errorf("0x09: %v, used %d, 0x%x", o.err, o.used, o.ret)
	}
	// twox128("SubtensorModule"), twox128("TotalIssuance").
	key := common.FromHex("0x658faa385070e074c85bf6b568cf055557c875e4cff74148e4628f264b974c80")
	before := w.db.GetBalance(alice).Clone()
	if o := w.send(alice, common.HexToAddress("0x807"), key, plenty, uint256.NewInt(0)); len(o.ret) > 0 && o.err == nil || !w.db.GetBalance(alice).Eq(before) {
		t.Errorf("0x807: %v 0x%x", o.err, o.ret)
	}
}
