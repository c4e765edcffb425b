package node

import (
	"bytes"
	"encoding/json"
	"flag"
	"maps"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/taochain/taochain/chain/genesis"
	"github.com/taochain/taochain/chain/node/openrpc"
	"github.com/taochain/taochain/chain/ss58"
	"github.com/taochain/taochain/docs"
)

var updateExamples = flag.Bool("update", false, "write the examples of the OpenRPC document anew; go generate ./docs puts them into it")

func document(t *testing.T) *openrpc.Document {
	t.Helper()
	d, err := openrpc.Parse(docs.OpenRPC)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// The document has exactly the server's methods, with the number of arguments and the optional ones that geth's server sees.
func TestOpenRPCMethods(t *testing.T) {
	d := document(t)
	described := map[string]openrpc.Method{}
	for _, m := range d.Methods {
		described[m.Name] = m
	}
	served := map[string]bool{}
	for namespace, service := range RPCTypes() {
		for i := range service.NumMethod() {
			m := service.Method(i)
			if m.Type.NumOut() > 0 && m.Type.Out(0) == reflect.TypeFor[*rpc.Subscription]() {
				served[namespace+"_subscribe"], served[namespace+"_unsubscribe"] = true, true
				sub := described[namespace+"_subscribe"]
				if name := strings.ToLower(m.Name[:1]) + m.Name[1:]; !reflect.DeepEqual(sub.Params[0].Schema.Enum, []any{name}) {
					t.Errorf("the subscription %s is described as %v", name, sub.Params[0].Schema.Enum)
				}
				continue
			}
			name := namespace + "_" + strings.ToLower(m.Name[:1]) + m.Name[1:]
			served[name] = true
			params := described[name].Params
			var optional []bool
			for j := 1; j < m.Type.NumIn(); j++ {
				if in := m.Type.In(j); in.String() != "context.Context" {
					optional = append(optional, in.Kind() == reflect.Pointer)
				}
			}
			if len(params) != len(optional) {
				t.Errorf("%s takes %d arguments, %d are described", name, len(optional), len(params))
				continue
			}
			for j, p := range params {
				if p.Required == optional[j] {
					t.Errorf("%s: argument %s is described as required %t", name, p.Name, p.Required)
				}
			}
		}
	}
	if have, want := slices.Sorted(maps.Keys(described)), slices.Sorted(maps.Keys(served)); !slices.Equal(have, want) {
		t.Errorf("described are %v, served %v", have, want)
	}
}

// The node serves the document, lists its namespaces, and knows every method of it.
func TestOpenRPCServed(t *testing.T) {
	_, client := devClient(t)
	modules := must[map[string]string](t, client, "rpc_modules")
	var served bytes.Buffer
	if err := json.Compact(&served, docs.OpenRPC); err != nil {
		t.Fatal(err)
	}
	if answer := must[json.RawMessage](t, client, "rpc_discover"); !bytes.Equal(answer, served.Bytes()) {
		t.Error("rpc_discover serves another document")
	}
	for _, m := range document(t).Methods {
		if modules[m.Tags[0].Name] == "" {
			t.Errorf("%s: rpc_modules has no namespace %s", m.Name, m.Tags[0].Name)
		}
		if m.Notification != nil || strings.HasSuffix(m.Name, "_unsubscribe") {
			continue // not over HTTP
		}
		err := client.Call(new(json.RawMessage), m.Name)
		if err != nil && strings.Contains(err.Error(), "does not exist") {
			t.Errorf("%s: %v", m.Name, err)
		}
	}
}

// exampleCalls are the calls of the examples, of the chain of livingSubnet.
func exampleCalls() map[string][][]any {
	accounts := genesis.DevAccounts()
	id := ss58.AccountID(accounts[2].Address)
	return map[string][][]any{
		"tao_metagraph":       {{1}, {1, 0, "0x4"}},
		"tao_neuron":          {{1, 1}},
		"tao_neurons":         {{1, 1, 10, "latest"}},
		"tao_subnet":          {{1, "0x4"}},
		"tao_subnets":         {{0, 2}},
		"tao_hyperparameters": {{1}},
		"tao_stakeInfo":       {{accounts[3].Address}, {ss58.Encode(ss58.AccountID(accounts[3].Address)), "latest", 0, 100}},
		"tao_hotkeyStake":     {{common.Hash(id), 1}},
		"tao_quote": {
			{map[string]any{"netuid": 1, "side": "buy", "amount": "1000000000"}},
			{map[string]any{"netuid": 1, "side": "sell", "amount": "0x3b9aca00", "limitRao": "900000000", "partial": true}, "latest"},
		},
		"tao_economy":         {{}},
		"tao_checkInvariants": {{}},
		"tao_getBlockEvents":  {{"latest"}},
		"tao_yumaInput":       {{1, 0}},
		"tao_batch": {{
			[]any{map[string]any{"method": "tao_getBlockEvents"}, map[string]any{"method": "tao_neuron", "params": []any{1, 9}}}, "0x4",
		}},
	}
}

// The answers of a node have the schema of the document, and so have the arguments and results of its examples, of which
// every method has one.
func TestOpenRPCAnswers(t *testing.T) {
	_, client := livingSubnet(t, readsConfig())
	d := document(t)
	examples := map[string][]openrpc.Example{}
	for _, m := range d.Methods {
		calls := exampleCalls()[m.Name]
		if len(calls) == 0 && m.Name != "rpc_discover" && m.Notification == nil && !strings.HasSuffix(m.Name, "_unsubscribe") {
			t.Errorf("%s has no example", m.Name)
		}
		for i, args := range calls {
			answer := must[json.RawMessage](t, client, m.Name, args...)
			if err := d.Validate(m.Result.Schema, answer); err != nil {
				t.Errorf("%s answers %s: %v", m.Name, answer, err)
			}
			e := openrpc.Example{Name: strings.Repeat("another ", i) + "example", Params: []openrpc.ExampleValue{}, Result: openrpc.ExampleValue{Name: "result", Value: answer}}
			for j, arg := range args {
				raw, err := json.Marshal(arg)
				if err != nil {
					t.Fatal(err)
				}
				e.Params = append(e.Params, openrpc.ExampleValue{Name: m.Params[j].Name, Value: raw})
			}
			examples[m.Name] = append(examples[m.Name], e)
		}
		if len(m.Examples) != len(calls) && !*updateExamples {
			t.Errorf("%s has %d examples in the document, %d in the test", m.Name, len(m.Examples), len(calls))
		}
		for _, e := range m.Examples {
			for j, p := range e.Params {
				if err := d.Validate(m.Params[j].Schema, p.Value); err != nil || p.Name != m.Params[j].Name {
					t.Errorf("%s, %s, argument %s: %v", m.Name, e.Name, p.Name, err)
				}
			}
			if err := d.Validate(m.Result.Schema, e.Result.Value); err != nil {
				t.Errorf("%s, %s: %v", m.Name, e.Name, err)
			}
		}
	}
	if *updateExamples {
		text, err := json.MarshalIndent(examples, "", "  ")
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile("openrpc/gen/examples.json", append(text, '\n'), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// Validate finds what does not have the schema.
func TestOpenRPCValidate(t *testing.T) {
	d := document(t)
	schema := d.Components.Schemas["Economy"]
	_, client := livingSubnet(t, readsConfig())
	good := must[map[string]any](t, client, "tao_economy")
	for name, change := range map[string]func(map[string]any){
		"missing":       func(m map[string]any) { delete(m, "issuanceRao") },
		"superfluous":   func(m map[string]any) { m["price"] = 1 },
		"number":        func(m map[string]any) { m["issuanceRao"] = 5 },
		"text":          func(m map[string]any) { m["subnets"] = "5" },
		"out of range":  func(m map[string]any) { m["subnets"] = 65536 },
		"form":          func(m map[string]any) { m["blockHash"] = "0x12" },
		"leading zeros": func(m map[string]any) { m["block"] = "0x05" },
	} {
		bad := maps.Clone(good)
		change(bad)
		text, err := json.Marshal(bad)
		if err != nil {
			t.Fatal(err)
		}
		if d.Validate(schema, text) == nil {
			t.Errorf("%s: %s has the schema", name, text)
		}
	}
}
