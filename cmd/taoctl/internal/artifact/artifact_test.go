package artifact

import (
	"errors"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Each contract that comes with the program is whole and known by its own code, whatever its immutables are.
func TestBundled(t *testing.T) {
	if len(Bundled()) == 0 {
		t.Fatal("there are none")
	}
	for _, a := range Bundled() {
		if a.Title == "" || len(a.Creation) == 0 || len(a.Runtime) == 0 || len(a.Unlinked) > 0 {
			t.Errorf("%s is not whole", a.Name)
		}
		code := slices.Clone(a.Runtime)
		for _, im := range a.Immutables {
			if im.Type == "" || len(im.Places) == 0 {
				t.Errorf("%s: %s has no type or no place", a.Name, im.Name)
			}
			for _, p := range im.Places {
				code[p.Start+p.Length-1] = 7
			}
		}
		if found := Identify(code); found == nil || found.Name != a.Name {
			t.Errorf("%s is taken for %v", a.Name, found)
		}
		code[len(code)/3] ^= 1
		c := a.Compare(code)
		if len(c.Differences) > 1 || len(c.Differences) == 0 && len(a.Immutables) == 0 {
			t.Errorf("%s: one changed bit gives %v", a.Name, c.Differences)
		}
	}
	if Identify(nil) != nil || Contract("Nothing") != nil {
		t.Error("nothing is taken for something")
	}
}

func TestPrecompiles(t *testing.T) {
	for _, name := range []string{"Staking", "IStaking"} {
		if a, address := Precompile(name); a == nil || address != common.HexToAddress("0x805") || len(a.Methods("addStake")) == 0 {
			t.Errorf("%s is %v at %s", name, a, address)
		}
	}
	if a, _ := Precompile("Stakings"); a != nil {
		t.Error("a wrong name is found")
	}
}

func TestRead(t *testing.T) {
	const abi = `[{"type":"function","name":"f","inputs":[],"outputs":[],"stateMutability":"view"}]`
	for name, text := range map[string]string{
		"an ABI":     abi,
		"of forge":   `{"abi":` + abi + `,"bytecode":{"object":"0x6001"},"deployedBytecode":{"object":"0x6001"}}`,
		"of Hardhat": `{"contractName":"C","abi":` + abi + `,"bytecode":"0x6001","deployedBytecode":"0x6001"}`,
		"bin":        `{"abi":` + abi + `,"bin":"6001"}`,
	} {
		a, err := Read([]byte(text), "C")
		if err != nil || a.Name != "C" || len(a.Methods("f()")) != 1 || len(a.Methods("0x26121ff0")) != 1 || name != "an ABI" && len(a.Creation) != 2 {
			t.Errorf("%s: %+v, %v", name, a, err)
		}
	}
	for _, wrong := range []string{
		"", "7", "{}", `{"abi":{}}`, `{"abi":[{"type":"what"}]}`, `{"abi":[],"bytecode":"0xzz"}`, `{"abi":[],"bytecode":7}`,
		`{"abi":[],"deployedBytecode":{"object":"0x00","immutableReferences":{"1":[{"start":0,"length":32}]}}}`,
	} {
		if a, err := Read([]byte(wrong), "C"); !errors.Is(err, ErrFormat) {
			t.Errorf("%s: %+v, %v", wrong, a, err)
		}
	}
}

// The compiler's note at the end is no code.
func TestMetadata(t *testing.T) {
	note := append([]byte("\xa1dsolcC\x00\x08\x1e"), 0, 10)
	a := &Artifact{Runtime: append([]byte{0x60, 1, 0xfe}, note...)}
	other := slices.Clone(a.Runtime)
	other[len(other)-3]++
	if c := a.Compare(other); !c.OnlyMetadata || len(c.Differences) != 1 {
		t.Errorf("%+v", c)
	}
	other[1]++
	if c := a.Compare(other); c.OnlyMetadata || len(c.Differences) != 2 {
		t.Errorf("%+v", c)
	}
	if c := a.Compare(nil); c.OnlyMetadata || len(c.Differences) != 1 || c.Differences[0].Length != len(a.Runtime) {
		t.Errorf("%+v", c)
	}
}

func TestValues(t *testing.T) {
	word := common.BigToHash(common.Big1)
	for typ, want := range map[string]string{
		"uint16": "1", "bool": "true", "int64": "1", "address": "0x0000000000000000000000000000000000000001", "contract Foo": "0x0000000000000000000000000000000000000001",
		"bytes32": word.Hex(), "ShortString": word.Hex(),
	} {
		if got := valueOf(typ, word[:]); got != want {
			t.Errorf("%s: %s", typ, got)
		}
	}
}

// A log that only looks like an event is none.
func TestForeignLogs(t *testing.T) {
	transfer := Contract("SubnetToken").ABI.Events["Transfer"]
	for _, log := range []*types.Log{{}, {Topics: []common.Hash{transfer.ID}}, {Topics: []common.Hash{transfer.ID, {1}, {2}}, Data: []byte{1}}, {Topics: []common.Hash{transfer.ID, {1}, {2}, {3}}}} {
		if _, values, ok := All().Event(log); ok {
			t.Errorf("%v is %v", log, values)
		}
	}
}
