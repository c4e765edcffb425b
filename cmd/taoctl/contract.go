package main

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/urfave/cli/v2"

	"github.com/taochain/taochain/bindings/artifacts"
	"github.com/taochain/taochain/cmd/taoctl/internal/abitext"
	"github.com/taochain/taochain/cmd/taoctl/internal/artifact"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

var _ = register(contractCommand)

func contractCommand() *cli.Command {
	abiFlag := &cli.StringFlag{Name: "abi", Usage: "`ABI` of the contract: a name of taoctl contract list, or a file of the compiler or with the ABI alone"}
	const where = "ADDRESS is any form of an address, or the name or address of a precompile (Staking, 0x805). Without --abi the interface is known of precompiles and of the contracts of taoctl contract list. "
	const how = "METHOD is a name, or a signature such as \"balanceOf(address)(uint256)\", which needs no ABI. An argument of type address or bytes32 may be any form of an account; " +
		"lists are [a, b], tuples (a, b) or {\"field\": a}. Numbers are in the smallest unit that the function takes; 1e18 is a number too, and a negative one needs -- somewhere before it. "
	return &cli.Command{
		Name:        "contract",
		Usage:       "contracts: list, build, deploy, call, send, logs, verify, bind",
		Description: "Some contracts come with the program (list); artifacts of forge, Hardhat or taoctl contract build work as well.",
		Subcommands: []*cli.Command{
			{
				Name: "list", Usage: "list the contracts that come with the program",
				Description: "The size is that of the code on the chain, in bytes; EIP-170 allows 24576.",
				Flags:       []cli.Flag{&cli.BoolFlag{Name: "all", Usage: "list the precompiles too, with their addresses"}},
				Action:      action(contractList),
			},
			{
				Name: "abi", Usage: "show the ABI of a contract", ArgsUsage: "NAME|ADDRESS|FILE",
				Flags:  []cli.Flag{&cli.BoolFlag{Name: "signatures", Usage: "show the functions, events and errors as signatures with their selectors"}},
				Action: action(contractABI),
			},
			{
				Name: "build", Usage: "compile Solidity with solc-js", ArgsUsage: "FILE|FOLDER...",
				Description: "Needs Node and the npm package solc, in the project's node_modules or in NODE_PATH; forge is not needed. Remappings and the compiler's settings are those of foundry.toml " +
					"(profile default) and remappings.txt, if there are any. Imports of @taochain/contracts work without the package. Artifacts are written as forge writes them.",
				Flags:  []cli.Flag{&cli.StringFlag{Name: "out", Usage: "`FOLDER` for the artifacts (default: that of foundry.toml, or out)"}},
				Action: action(contractBuild),
			},
			{
				Name: "deploy", Usage: "put a contract on the chain", ArgsUsage: "NAME|ARTIFACT.json|FILE.bin [ARGUMENT...]",
				Description: "The arguments are the constructor's. With --salt the address depends on the code, the arguments and the salt alone; the chain needs the usual CREATE2 deployer for it.",
				Flags: []cli.Flag{
					valueFlag(), abiFlag,
					&cli.StringFlag{Name: "salt", Usage: "`SALT` of CREATE2: a whole number, or 32 bytes with 0x"},
				},
				Action: action(contractDeploy),
			},
			{
				Name: "call", Usage: "ask a contract", ArgsUsage: "ADDRESS METHOD [ARGUMENT...]",
				Description: where + how + "The caller is the account of --from, if one is given. Nothing is sent.",
				Flags:       []cli.Flag{abiFlag}, Action: action(contractCall),
			},
			{
				Name: "send", Usage: "call a contract in a transaction", ArgsUsage: "ADDRESS METHOD [ARGUMENT...]",
				Description: where + how,
				Flags:       []cli.Flag{abiFlag, valueFlag()}, Action: action(contractSend),
			},
			{
				Name: "logs", Usage: "show what a contract has logged", ArgsUsage: "ADDRESS [EVENT]",
				Description: where + "EVENT is a name, or a signature such as \"Transfer(address indexed from, address indexed to, uint256 value)\".",
				Flags: []cli.Flag{
					abiFlag,
					&cli.StringFlag{Name: "from-block", Value: "0", Usage: "`BLOCK` to begin with"},
					&cli.StringFlag{Name: "to-block", Value: "latest", Usage: "`BLOCK` to end with"},
				},
				Action: action(contractLogs),
			},
			{
				Name: "verify", Usage: "compare the code at an address with a compiled contract", ArgsUsage: "ADDRESS NAME|ARTIFACT.json [ARGUMENT...]",
				Description: "Values that the constructor wrote into the code (immutables) are shown. With the constructor's arguments, or if it takes none, the constructor is run at the address " +
					"on the state of --block, without a transaction, and every byte has to be the same. Exit code 12 if the code is another one.",
				Action: action(contractVerify),
			},
			{
				Name: "bind", Usage: "write a Go binding", ArgsUsage: "NAME|ARTIFACT.json|ABI.json",
				Description: "As abigen --v2 does, with the bytecode if it is known.",
				Flags: []cli.Flag{
					&cli.StringFlag{Name: "pkg", Usage: "`NAME` of the Go package (default: the contract's in lower case)"},
					&cli.StringFlag{Name: "type", Usage: "`NAME` of the Go type (default: the contract's)"},
					&cli.StringFlag{Name: "out", Usage: "`FILE` for the source; without it, it is printed"},
				},
				Action: action(contractBind),
			},
		},
	}
}

func valueFlag() cli.Flag {
	return &cli.StringFlag{Name: "value", Usage: "`AMOUNT` of TAO that goes along, for example 1.5tao, 10rao or 7wei"}
}

type contractRow struct {
	Name        string `json:"name"`
	Kind        string `json:"kind"`
	Address     string `json:"address,omitempty"`
	Constructor string `json:"constructor,omitempty"`
	// Size is that of the runtime code in bytes.
	Size  int    `json:"size,omitempty"`
	About string `json:"about"`
}

func contractList(in *invocation) (*term.Result, error) {
	if _, err := in.arguments(0, 0); err != nil {
		return nil, err
	}
	rows := []contractRow{}
	for _, a := range artifact.Bundled() {
		rows = append(rows, contractRow{Name: a.Name, Kind: "contract", Constructor: a.Constructor(), Size: len(a.Runtime), About: a.Title})
	}
	table := &term.Table{Columns: []term.Column{
		{Key: "name", Title: "Name"}, {Key: "size", Title: "Size", Number: true}, {Key: "constructor", Title: "Constructor"}, {Key: "about", Title: "About"},
	}}
	if in.Bool("all") {
		for _, p := range artifacts.Precompiles() {
			rows = append(rows, contractRow{Name: p.Name, Kind: "precompile", Address: p.Address.Hex(), About: p.About})
		}
		table.Columns = slices.Insert(table.Columns, 1, term.Column{Key: "address", Title: "Address"})
	}
	for _, r := range rows {
		size := ""
		if r.Size > 0 {
			size = decimalOf(uint64(r.Size))
		}
		row := []string{r.Name, size, r.Constructor, r.About}
		if in.Bool("all") {
			row = slices.Insert(row, 1, r.Address)
		}
		table.Rows = append(table.Rows, row)
	}
	return &term.Result{Data: rows, Table: table}, nil
}

// signatureRow is one entry of an ABI as a signature.
type signatureRow struct {
	Kind      string `json:"kind"`
	Selector  string `json:"selector,omitempty"`
	Signature string `json:"signature"`
	// Mutability is that of functions and constructors.
	Mutability string `json:"stateMutability,omitempty"`
}

func contractABI(in *invocation) (*term.Result, error) {
	args, err := in.arguments(1, 1)
	if err != nil {
		return nil, err
	}
	a, err := in.artifactOrAddress(args[0])
	if err != nil {
		return nil, err
	}
	if !in.Bool("signatures") {
		return &term.Result{Data: a.Raw, Lines: abiLines(a.Raw), Table: signatureTable(signaturesOf(a))}, nil
	}
	rows := signaturesOf(a)
	return &term.Result{Data: rows, Table: signatureTable(rows)}, nil
}

// abiLines writes an ABI with one entry on a line.
func abiLines(raw json.RawMessage) []string {
	var entries []json.RawMessage
	if json.Unmarshal(raw, &entries) != nil {
		return []string{string(raw)}
	}
	lines := []string{"["}
	for i, e := range entries {
		var compact strings.Builder
		encoder := json.NewEncoder(&compact)
		encoder.SetEscapeHTML(false)
		_ = encoder.Encode(e) // it has just been decoded
		line := strings.TrimSpace(compact.String())
		if i < len(entries)-1 {
			line += ","
		}
		lines = append(lines, line)
	}
	return append(lines, "]")
}

// signaturesOf lists constructor, functions, events and errors, each kind by name.
func signaturesOf(a *artifact.Artifact) []signatureRow {
	rows := []signatureRow{}
	if len(a.Creation) > 0 {
		rows = append(rows, signatureRow{"constructor", "", a.Constructor(), a.ABI.Constructor.StateMutability})
	}
	for _, name := range slices.Sorted(maps.Keys(a.ABI.Methods)) {
		m := a.ABI.Methods[name]
		text := m.RawName + "(" + abitext.Types(m.Inputs) + ")"
		if len(m.Outputs) > 0 {
			text += "(" + abitext.Types(m.Outputs) + ")"
		}
		rows = append(rows, signatureRow{"function", hexutil.Encode(m.ID), text, m.StateMutability})
	}
	for _, name := range slices.Sorted(maps.Keys(a.ABI.Events)) {
		e := a.ABI.Events[name]
		rows = append(rows, signatureRow{"event", e.ID.Hex(), e.RawName + "(" + abitext.Types(e.Inputs) + ")", ""})
	}
	for _, name := range slices.Sorted(maps.Keys(a.ABI.Errors)) {
		e := a.ABI.Errors[name]
		rows = append(rows, signatureRow{"error", hexutil.Encode(e.ID[:4]), e.Name + "(" + abitext.Types(e.Inputs) + ")", ""})
	}
	return rows
}

func signatureTable(rows []signatureRow) *term.Table {
	table := &term.Table{Columns: []term.Column{
		{Key: "kind", Title: "Kind"}, {Key: "selector", Title: "Selector"}, {Key: "mutability", Title: "State"}, {Key: "signature", Title: "Signature"},
	}}
	for _, r := range rows {
		table.Rows = append(table.Rows, []string{r.Kind, r.Selector[:min(len(r.Selector), 10)], r.Mutability, r.Signature})
	}
	return table
}

// sizeNote says that a contract is too large for the chain.
func (in *invocation) sizeNote(name string, size int) {
	if size > maxCodeSize {
		in.Note("warning: %s has %d bytes of code, %d more than EIP-170 allows: the chain will refuse it", name, size, size-maxCodeSize)
	}
}

// maxCodeSize is the largest contract (EIP-170).
const maxCodeSize = 24_576

// argumentsError makes a wrong argument an error for the user.
func argumentsError(method string, err error) error {
	e := term.AsError(err)
	if e.Name != "Failure" { // an account that is not known, with its own remedy
		return err
	}
	return invalid("InvalidArgument", "taoctl contract abi NAME --signatures shows the types; --help shows how values are written.", "%s: %v", method, err).WithCause(fmt.Errorf("%w", err))
}
