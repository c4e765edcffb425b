package main

import (
	"bytes"
	_ "embed"
	"encoding/hex"
	"fmt"
	"go/format"
	"slices"
	"strings"
	"text/template"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

//go:embed example.tmpl
var exampleTemplate string

// example is what the examples of one binding show.
type example struct {
	// Type is that of the binding.
	Type string
	// Vars are statements that name what the calls take; WriteVars those of Write where they are others.
	Vars, WriteVars string
	// Read and Write are calls, as they follow Pack in the binding.
	Read, Write string
	// Answer holds what the function of Read returns in the example.
	Answer []any
	// ReadPrint and ReadWant are the arguments of Println about the answer, and what it prints.
	ReadPrint, ReadWant string
	// ValueRao is the TAO that the call sends along, as an expression.
	ValueRao string
	// Event and Error are decoded.
	Event, Error *decoded
}

// decoded is an event or an error with its values, and what is printed of them: arguments of Println, and what it prints.
type decoded struct {
	Name        string
	Values      []any
	Print, Want string
}

// exampleFile is what the template takes.
type exampleFile struct {
	example
	Package, Address            string
	Selector                    string
	AnswerHex                   string
	EventTopics                 []string
	EventData, ErrorData        string
	ReadFunction, WriteFunction string
	Imports                     []string
}

// Imports that examples may need, by what names them.
var exampleImports = []struct{ use, path string }{
	{"context.", "context"},
	{"fmt.", "fmt"},
	{"big.", "math/big"},
	{"ethereum.", "github.com/ethereum/go-ethereum"},
	{"bind.", "github.com/ethereum/go-ethereum/accounts/abi/bind/v2"},
	{"common.", "github.com/ethereum/go-ethereum/common"},
	{"types.", "github.com/ethereum/go-ethereum/core/types"},
	{"crypto.", "github.com/ethereum/go-ethereum/crypto"},
}

// writeExample writes the examples of a binding, as example_test.go in its package.
func writeExample(name, doc string, abiJSON []byte, out string) error {
	i := slices.IndexFunc(examples, func(e example) bool { return e.Type == name })
	if i < 0 {
		return fmt.Errorf("%s has no example in contracts/gen", name)
	}
	parsed, err := abi.JSON(bytes.NewReader(abiJSON))
	if err != nil {
		return err
	}
	file := exampleFile{example: examples[i], Package: strings.ToLower(name), Address: "0x1000000000000000000000000000000000000001"}
	if match := addressInDoc.FindStringSubmatch(doc); match != nil {
		file.Address = common.HexToAddress(match[1]).Hex()
	}
	if err := file.encode(parsed); err != nil {
		return fmt.Errorf("example of %s: %w", name, err)
	}
	code, err := file.render()
	if err != nil {
		return fmt.Errorf("example of %s: %w", name, err)
	}
	return write(code, out, file.Package, "example_test.go")
}

// encode makes the bytes that a node would give.
func (f *exampleFile) encode(parsed abi.ABI) error {
	if f.Read != "" {
		f.ReadFunction = functionOf(f.Read)
		method, err := methodOf(parsed, f.ReadFunction)
		if err != nil {
			return err
		}
		data, err := method.Outputs.Pack(f.Answer...)
		if err != nil {
			return err
		}
		f.AnswerHex = hexutil.Encode(data)
	}
	if f.Write != "" {
		f.WriteFunction = functionOf(f.Write)
		method, err := methodOf(parsed, f.WriteFunction)
		if err != nil {
			return err
		}
		f.Selector = hex.EncodeToString(method.ID)
		if f.WriteVars == "" {
			f.WriteVars = f.Vars
		}
	}
	if f.Event != nil {
		if err := f.encodeEvent(parsed); err != nil {
			return err
		}
	}
	if f.Error != nil {
		failure, known := parsed.Errors[f.Error.Name]
		if !known {
			return fmt.Errorf("there is no error %s", f.Error.Name)
		}
		data, err := failure.Inputs.Pack(f.Error.Values...)
		if err != nil {
			return err
		}
		f.ErrorData = hexutil.Encode(append(failure.ID.Bytes()[:4], data...))
	}
	return nil
}

func (f *exampleFile) encodeEvent(parsed abi.ABI) error {
	event, known := parsed.Events[f.Event.Name]
	if !known || len(event.Inputs) != len(f.Event.Values) {
		return fmt.Errorf("there is no event %s of %d values", f.Event.Name, len(f.Event.Values))
	}
	f.EventTopics = []string{event.ID.Hex()}
	var rest []any
	for i, input := range event.Inputs {
		if !input.Indexed {
			rest = append(rest, f.Event.Values[i])
			continue
		}
		topics, err := abi.MakeTopics([]any{f.Event.Values[i]})
		if err != nil {
			return err
		}
		f.EventTopics = append(f.EventTopics, topics[0][0].Hex())
	}
	data, err := event.Inputs.NonIndexed().Pack(rest...)
	f.EventData = hexutil.Encode(data)
	return err
}

// render fills the template in and adds the imports that the code uses.
func (f *exampleFile) render() ([]byte, error) {
	parsed, err := template.New("example").Parse(exampleTemplate)
	if err != nil {
		return nil, err
	}
	var body bytes.Buffer
	if err := parsed.ExecuteTemplate(&body, "body", f); err != nil {
		return nil, err
	}
	for _, known := range exampleImports {
		if strings.Contains(body.String(), known.use) {
			f.Imports = append(f.Imports, known.path)
		}
	}
	var code bytes.Buffer
	if err := parsed.ExecuteTemplate(&code, "file", f); err != nil {
		return nil, err
	}
	code.Write(body.Bytes())
	return format.Source(code.Bytes())
}

// functionOf is the name of the function in a call as it follows Pack.
func functionOf(call string) string { return call[:strings.Index(call, "(")] }

// methodOf finds a function by the name that abigen gives it.
func methodOf(parsed abi.ABI, name string) (abi.Method, error) {
	for key, method := range parsed.Methods {
		if abi.ToCamelCase(key) == name {
			return method, nil
		}
	}
	return abi.Method{}, fmt.Errorf("there is no function %s", name)
}
