package artifact

import (
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/bindings/abi"
	"github.com/taochain/taochain/bindings/artifacts"
)

// Bundled lists the contracts that come with the program, by name.
var Bundled = sync.OnceValue(func() []*Artifact {
	names := artifacts.Names()
	list := make([]*Artifact, len(names))
	for i, name := range names {
		list[i] = must(artifacts.JSON(name), name)
	}
	return list
})

func must(data []byte, name string) *Artifact {
	a, err := Read(data, name)
	if err != nil {
		panic("artifact: [BUG] " + name + ": " + err.Error())
	}
	return a
}

// Contract finds a contract that comes with the program; nil if there is none of that name.
func Contract(name string) *Artifact {
	data := artifacts.JSON(name)
	if data == nil {
		return nil
	}
	return must(data, name)
}

// Precompile finds an interface of the protocol by its name, with or without the I; nil if there is none.
func Precompile(name string) (*Artifact, common.Address) {
	for _, p := range artifacts.Precompiles() {
		if p.Name == name || "I"+p.Name == name {
			return PrecompileAt(p.Address), p.Address
		}
	}
	return nil, common.Address{}
}

// PrecompileAt finds the interface of a precompile by its address; nil if there is none.
func PrecompileAt(address common.Address) *Artifact {
	for _, p := range artifacts.Precompiles() {
		if p.Address == address {
			a := must(abi.JSON(p.Name), p.Name)
			a.Title = p.About
			return a
		}
	}
	return nil
}

// Names lists the names that Contract and Precompile know.
func Names() []string {
	names := artifacts.Names()
	for _, p := range artifacts.Precompiles() {
		names = append(names, p.Name)
	}
	return names
}

// Identify finds the contract that comes with the program and has this runtime code; nil if there is none.
func Identify(code []byte) *Artifact {
	for _, a := range Bundled() {
		if len(a.Compare(code).Differences) == 0 {
			return a
		}
	}
	return nil
}
