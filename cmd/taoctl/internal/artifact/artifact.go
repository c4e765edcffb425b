package artifact

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// ErrFormat occurs when a file is not a compiled contract.
var ErrFormat = errors.New("neither a compiled contract nor an ABI")

// Artifact is a compiled contract, or an ABI alone.
type Artifact struct {
	Name, Title string
	ABI         abi.ABI
	// Raw is the ABI as it was read.
	Raw json.RawMessage
	// Creation and Runtime are nil where they are not known or not linked.
	Creation, Runtime []byte
	// Unlinked names the libraries that the code needs the addresses of.
	Unlinked []string
	// Immutables are in the order of their names.
	Immutables []Immutable
	// Notices say what the errors mean, by their signatures.
	Notices map[string]string
}

// Immutable is a value that the constructor puts into the runtime code.
type Immutable struct {
	Name, Type string
	Places     []Place
}

// Place is a part of the runtime code, in bytes.
type Place struct {
	Start  int `json:"start"`
	Length int `json:"length"`
}

// code is bytecode as forge ({"object": ...}) and as Hardhat (a text) writes it.
type code struct {
	Object              string                                `json:"object"`
	LinkReferences      map[string]map[string]json.RawMessage `json:"linkReferences"`
	ImmutableReferences map[string][]Place                    `json:"immutableReferences"`
}

func (c *code) UnmarshalJSON(data []byte) error {
	if len(data) > 0 && data[0] == '"' {
		return json.Unmarshal(data, &c.Object)
	}
	type bare code
	return json.Unmarshal(data, (*bare)(c))
}

// Read reads a compiled contract or an ABI. Errors wrap ErrFormat.
func Read(data []byte, name string) (*Artifact, error) {
	var file struct {
		ContractName     string            `json:"contractName"`
		Title            string            `json:"title"`
		Errors           map[string]string `json:"errors"`
		ABI              json.RawMessage   `json:"abi"`
		Bin              string            `json:"bin"`
		Bytecode         code              `json:"bytecode"`
		DeployedBytecode code              `json:"deployedBytecode"`
		Immutables       map[string]struct{ Name, Type string }
	}
	if trimmed := bytes.TrimSpace(data); len(trimmed) > 0 && trimmed[0] == '[' {
		file.ABI = trimmed
	} else if err := json.Unmarshal(data, &file); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrFormat, err)
	}
	if len(file.ABI) == 0 {
		return nil, fmt.Errorf("%w: there is no abi in it", ErrFormat)
	}
	parsed, err := abi.JSON(bytes.NewReader(file.ABI))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrFormat, err)
	}
	a := &Artifact{Name: name, Title: file.Title, ABI: parsed, Raw: file.ABI, Notices: file.Errors}
	if file.ContractName != "" {
		a.Name = file.ContractName
	}
	if file.Bytecode.Object == "" {
		file.Bytecode.Object = file.Bin
	}
	for _, libraries := range file.Bytecode.LinkReferences {
		a.Unlinked = append(a.Unlinked, slices.Collect(maps.Keys(libraries))...)
	}
	slices.Sort(a.Unlinked)
	if len(a.Unlinked) == 0 && strings.Contains(file.Bytecode.Object, "_") {
		a.Unlinked = []string{"a library"}
	}
	if len(a.Unlinked) == 0 {
		if a.Creation, err = Bytes(file.Bytecode.Object); err != nil {
			return nil, err
		}
		if a.Runtime, err = Bytes(file.DeployedBytecode.Object); err != nil {
			return nil, err
		}
	}
	for _, key := range slices.Sorted(maps.Keys(file.DeployedBytecode.ImmutableReferences)) {
		im := Immutable{Name: "immutable " + key, Type: "bytes32", Places: file.DeployedBytecode.ImmutableReferences[key]}
		if known, ok := file.Immutables[key]; ok {
			im.Name, im.Type = known.Name, known.Type
		}
		for _, p := range im.Places {
			if p.Start < 0 || p.Length <= 0 || p.Start+p.Length > len(a.Runtime) && a.Runtime != nil {
				return nil, fmt.Errorf("%w: %s lies outside of the code", ErrFormat, im.Name)
			}
		}
		a.Immutables = append(a.Immutables, im)
	}
	slices.SortStableFunc(a.Immutables, func(x, y Immutable) int { return strings.Compare(x.Name, y.Name) })
	return a, nil
}

// Bytes reads bytecode in hexadecimal, with or without 0x; nothing gives nil.
func Bytes(text string) ([]byte, error) {
	text = strings.TrimPrefix(strings.TrimSpace(text), "0x")
	if text == "" {
		return nil, nil
	}
	raw, err := hexutil.Decode("0x" + text)
	if err != nil {
		return nil, fmt.Errorf("%w: the bytecode is not hexadecimal", ErrFormat)
	}
	return raw, nil
}

// Methods finds the functions of a name, a signature or a selector (0x and 8 digits), in the order of their signatures.
func (a *Artifact) Methods(wanted string) []abi.Method {
	var found []abi.Method
	for _, m := range a.ABI.Methods {
		if m.RawName == wanted || m.Sig == wanted || hexutil.Encode(m.ID) == strings.ToLower(wanted) {
			found = append(found, m)
		}
	}
	slices.SortFunc(found, func(x, y abi.Method) int { return strings.Compare(x.Sig, y.Sig) })
	return found
}

// Constructor is what a new contract is made with, as Solidity writes it.
func (a *Artifact) Constructor() string {
	parts := make([]string, len(a.ABI.Constructor.Inputs))
	for i, in := range a.ABI.Constructor.Inputs {
		parts[i] = strings.TrimSpace(in.Type.String() + " " + in.Name)
	}
	text := "constructor(" + strings.Join(parts, ", ") + ")"
	if a.ABI.Constructor.IsPayable() {
		text += " payable"
	}
	return text
}
