// Command gen writes the OpenRPC document of the node's own namespaces.
//
//	go run ./chain/node/openrpc/gen FILE
//
// It runs in the module's root, whose sources it reads. The result depends on them alone.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"runtime"

	"github.com/taochain/taochain/chain/node"
	"github.com/taochain/taochain/chain/node/openrpc"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: gen FILE")
		os.Exit(2)
	}
	text, err := generate()
	if err == nil {
		err = os.WriteFile(os.Args[1], text, 0o644)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

// generate returns the document.
func generate() ([]byte, error) {
	_, here, _, _ := runtime.Caller(0)
	root := filepath.Join(filepath.Dir(here), "..", "..", "..", "..")
	text, err := os.ReadFile(filepath.Join(filepath.Dir(here), "examples.json"))
	if err != nil {
		return nil, err
	}
	var examples map[string][]openrpc.Example
	if err := json.Unmarshal(text, &examples); err != nil {
		return nil, fmt.Errorf("examples.json: %w", err)
	}
	c := config(root)
	c.Examples = examples
	return openrpc.Generate(c)
}

func config(root string) openrpc.Config {
	known, arguments := forms()
	c := openrpc.Config{
		Info: openrpc.Info{
			Title: "taochain",
			Description: "What a taochain node serves beyond Ethereum's JSON-RPC. Amounts of rao (1e-9 TAO) and alpha (units of 1e-9) are decimal strings, wei, blocks and " +
				"prices with 18 decimals are hex quantities, and the unit is in the name. All that one answer tells is of one state: that after the block that it names. " +
				"Methods take arguments by position; what is not required may be left out at the end, or be null.",
			Version: "1.0.0", License: openrpc.License{Name: "See LICENSE and COPYING"},
		},
		Servers:    []openrpc.Server{{Name: "development node", URL: "http://127.0.0.1:8545"}},
		Services:   node.RPCTypes(),
		Known:      known,
		Arguments:  arguments,
		Parameters: parameters, Errors: map[string]openrpc.Error{}, BlockErrors: []string{"UnknownBlock", "StateUnavailable"},
		Subscriptions: map[string]reflect.Type{"BlockEvents": reflect.TypeFor[node.HeadEvents]()},
		Packages:      map[string]string{},
	}
	for _, folder := range []string{"chain/node", "chain/yuma/form"} {
		c.Packages["github.com/taochain/taochain/"+folder] = filepath.Join(root, filepath.FromSlash(folder))
	}
	for _, e := range node.RPCErrors() {
		data, err := json.Marshal(e.Data)
		if err != nil {
			panic(err) // two strings
		}
		c.Errors[e.Data.Name] = openrpc.Error{Code: e.Code, Message: e.Message, Data: data}
	}
	return c
}

// parameters say what the parameters of these names are.
var parameters = map[string]string{
	"netuid":  "Number of the subnet.",
	"uid":     "Number of the neuron on the subnet.",
	"mecid":   "Number of the mechanism; 0 if it is left out.",
	"block":   "Block after which the state is read: a number, a hash, latest, pending (the same here), safe, finalized or earliest; latest if it is left out.",
	"first":   "Index of the first element of the page; 0 if it is left out.",
	"count":   "Most elements of the page, at most 256; 256 if it is left out.",
	"coldkey": "Account of the coldkey.",
	"hotkey":  "Account of the hotkey.",
	"request": "The trade.",
	"reads":   "The reads, at most 100. Each takes the block of the batch.",
}
