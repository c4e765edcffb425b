package solidity

import (
	"bytes"
	"context"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/taochain/taochain/contracts"
)

//go:embed compile.js
var script string

// These occur when there is nothing to compile with.
var (
	ErrNoNode     = errors.New("there is no node")
	ErrNoCompiler = errors.New("the npm package solc is not installed")
	ErrCompiler   = errors.New("the compiler does not run")
)

// Message is what the compiler has to say.
type Message struct {
	Severity string `json:"severity"`
	Text     string `json:"text"`
}

// Contract is a compiled contract, its parts as the compiler wrote them.
type Contract struct {
	Unit     string          `json:"unit"`
	Name     string          `json:"name"`
	ABI      json.RawMessage `json:"abi"`
	Metadata string          `json:"metadata"`
	Dev      struct {
		Title string `json:"title"`
	} `json:"devdoc"`
	User struct {
		Errors map[string][]struct {
			Notice string `json:"notice"`
		} `json:"errors"`
	} `json:"userdoc"`
	EVM struct {
		Bytecode          bytecode          `json:"bytecode"`
		DeployedBytecode  bytecode          `json:"deployedBytecode"`
		MethodIdentifiers map[string]string `json:"methodIdentifiers"`
	} `json:"evm"`
}

type bytecode struct {
	Object     string                     `json:"object"`
	SourceMap  string                     `json:"sourceMap"`
	Links      json.RawMessage            `json:"linkReferences,omitempty"`
	Immutables map[string]json.RawMessage `json:"immutableReferences,omitempty"`
}

// Size is that of the code on the chain in bytes.
func (c Contract) Size() int { return len(c.EVM.DeployedBytecode.Object) / 2 }

// Output is what a compilation gave.
type Output struct {
	Missing   bool       `json:"missing"`
	Version   string     `json:"version"`
	Messages  []Message  `json:"messages"`
	Contracts []Contract `json:"contracts"`
	// Immutables are the names and types of those of all contracts.
	Immutables map[string]json.RawMessage `json:"immutables"`
}

// Failed tells whether a message is an error.
func (o Output) Failed() bool {
	for _, m := range o.Messages {
		if m.Severity == "error" {
			return true
		}
	}
	return false
}

type content struct {
	Content string `json:"content"`
}

// Compile compiles files of a project. The messages of the compiler are in the output; errors are that it could not run.
func (p *Project) Compile(ctx context.Context, files []string) (*Output, error) {
	node, err := exec.LookPath("node")
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrNoNode, err)
	}
	sources := map[string]content{}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		sources[p.unit(file)] = content{string(text)}
	}
	bundled := map[string]string{}
	for name, text := range contracts.Interfaces() {
		bundled["@taochain/contracts/interfaces/"+name] = text
	}
	request, err := json.Marshal(map[string]any{
		"root": p.Root, "libs": append([]string{}, p.Libs...), "sources": sources, "bundled": bundled, "settings": p.settings(),
	})
	if err != nil {
		return nil, err
	}
	command := exec.CommandContext(ctx, node, "-e", script)
	command.Dir, command.Stdin = p.Root, bytes.NewReader(request)
	var complaint bytes.Buffer
	command.Stderr = &complaint
	answer, err := command.Output()
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	if err != nil {
		return nil, fmt.Errorf("%w: %w: %s", ErrCompiler, err, strings.TrimSpace(complaint.String()))
	}
	out := new(Output)
	if err := json.Unmarshal(answer, out); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrCompiler, err)
	}
	if out.Missing {
		return nil, ErrNoCompiler
	}
	return out, nil
}

// unit is the name by which the compiler knows a file: its path in the project.
func (p *Project) unit(file string) string {
	if inside, err := filepath.Rel(p.Root, file); err == nil && !strings.HasPrefix(inside, "..") {
		return filepath.ToSlash(inside)
	}
	return filepath.ToSlash(file)
}

func (p *Project) settings() map[string]any {
	metadata := map[string]any{"appendCBOR": p.CBOR}
	if p.Hash != "" {
		metadata["bytecodeHash"] = p.Hash
	}
	wanted := []string{"abi", "metadata", "devdoc", "userdoc", "evm.bytecode", "evm.deployedBytecode", "evm.methodIdentifiers"}
	s := map[string]any{
		"optimizer": map[string]any{"enabled": p.Optimizer, "runs": p.Runs}, "metadata": metadata, "remappings": append([]string{}, p.Remappings...),
		"outputSelection": map[string]any{"*": map[string]any{"*": wanted, "": []string{"ast"}}},
	}
	if p.EVM != "" {
		s["evmVersion"] = p.EVM
	}
	if p.ViaIR {
		s["viaIR"] = true
	}
	return s
}

// Artifact is the contract in the layout of forge's artifacts, with names for its immutables.
func (c Contract) Artifact(o *Output) ([]byte, error) {
	code := func(b bytecode, immutables bool) map[string]any {
		m := map[string]any{"object": "0x" + b.Object, "sourceMap": b.SourceMap, "linkReferences": b.Links}
		if immutables {
			m["immutableReferences"] = b.Immutables
		}
		return m
	}
	notices := map[string]string{}
	for signature, list := range c.User.Errors {
		if len(list) > 0 {
			notices[signature] = list[0].Notice
		}
	}
	named := map[string]json.RawMessage{}
	for id := range c.EVM.DeployedBytecode.Immutables {
		if what, known := o.Immutables[id]; known {
			named[id] = what
		}
	}
	return json.MarshalIndent(map[string]any{
		"contractName": c.Name, "title": c.Dev.Title, "errors": notices, "abi": c.ABI, "bytecode": code(c.EVM.Bytecode, false),
		"deployedBytecode": code(c.EVM.DeployedBytecode, true), "methodIdentifiers": c.EVM.MethodIdentifiers, "rawMetadata": c.Metadata, "immutables": named,
	}, "", "  ")
}
