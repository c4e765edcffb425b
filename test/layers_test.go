// Package test holds the tests that look at the whole repository.
package test

import (
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"maps"
	"os/exec"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const (
	module = "github.com/taochain/taochain"
	geth   = "github.com/ethereum/go-ethereum"
)

// layers is the architecture: a package may import its own layer and those
// above it in this table. A name covers the packages below it, and the longest
// name wins.
var layers = []struct {
	name     string
	packages []string
}{
	{"0 pure", []string{
		"amm", "chain/unit", "chain/fixed", "chain/yuma", "chain/emission", "chain/sharepool", "chain/symbol", "chain/order/netting",
		"commodity",
	}},
	{"1 storage", []string{
		"chain/storage", "chain/params", "chain/fault", "chain/event", "chain/ss58", "chain/host", "chain/order/form",
	}},
	{"2 areas", []string{
		"chain/account", "chain/subnet", "chain/children", "chain/neuron", "chain/weights", "chain/staking", "chain/pool", "chain/lock",
		"chain/crowdloan", "chain/lease", "chain/voting", "chain/commitment", "chain/lifecycle", "chain/keyswap", "chain/coinbase", "chain/epoch",
		"chain/identity", "chain/proxy", "chain/order", "chain/beacon", "chain/state",
	}},
	// The ABI files are data that the adapters embed, the documents data that the node embeds.
	{"3 adapters", []string{"precompiles", "bindings/abi", "docs"}},
	{"4 drivers", []string{"chain/node", "chain/comet", "chain/genesis", "chain/simulated"}},
	{"client", []string{"bindings", "axon", "vectors", "example", "cmd/taoctl", "contracts", "test"}},
}

const (
	pureLayer = 0 // imports nothing but the standard library, uint256 and itself
	areaLayer = 2 // the last layer whose results are consensus
)

// pureImports are the foreign packages open to the pure layer.
var pureImports = []string{"github.com/holiman/uint256"}

// gethRoots are the packages of geth, with what they import themselves, that
// are open to the layers up to the areas.
var gethRoots = []string{geth + "/common", geth + "/crypto"}

// unpredictable are packages of the standard library that could make a result
// differ from one node to the next.
var unpredictable = []string{"math/rand", "math/rand/v2", "crypto/rand", "time", "os", "os/exec"}

// forkFiles may name the fork's API: files, or folders with a slash at the end.
var forkFiles = []string{"precompiles/adapter.go", "chain/node/"}

// forkNames are the exported names of geth's core/vm which the fork adds or
// whose signature it changes, and the two types that its precompiles are given.
var forkNames = []string{
	"EVM", "Contract", "PrecompiledContract", "RunPrecompiledContract",
	"AccountRef", "NewPrecompile", "ValidatePrecompiles",
	"NewEVMWithHooks", "OpCodeHooks", "NoopOpCodeHooks", "NewDefaultOpCodeHooks",
	"OpCodeInfo", "Operation", "ExtendActivators", "ExtendOperations", "GetActivatorsEipNumbers",
}

// forkMethods are the methods that the fork adds to geth's types.
var forkMethods = []string{"WithPrecompiles", "IsPrecompile", "SetReturnData", "IsStorageEmpty"}

// pkg is what go list tells of a package; test files are not part of it.
type pkg struct {
	ImportPath string
	Dir        string
	Standard   bool
	Imports    []string
	GoFiles    []string
}

// own returns the path inside the module, and whether the package belongs to it.
func own(importPath string) (string, bool) {
	rest, ok := strings.CutPrefix(importPath, module+"/")
	return rest, ok
}

// layerOf returns the index into layers, or -1.
func layerOf(name string) int {
	found, longest := -1, -1
	for i, l := range layers {
		for _, p := range l.packages {
			if (name == p || strings.HasPrefix(name, p+"/")) && len(p) > longest {
				found, longest = i, len(p)
			}
		}
	}
	return found
}

// closure returns the roots and everything that they import.
func closure(graph map[string]pkg, roots []string) map[string]bool {
	seen := map[string]bool{}
	todo := slices.Clone(roots)
	for len(todo) > 0 {
		p := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		if !seen[p] {
			seen[p] = true
			todo = append(todo, graph[p].Imports...)
		}
	}
	return seen
}

// violations returns every break of the rules, in the order of the packages.
func violations(graph map[string]pkg) []string {
	var out []string
	allowedGeth := closure(graph, gethRoots)
	for _, p := range slices.Sorted(maps.Keys(graph)) {
		name, ok := own(p)
		if !ok {
			continue
		}
		layer := layerOf(name)
		if layer < 0 {
			out = append(out, fmt.Sprintf("%s is in no layer: add it to the table", name))
			continue
		}
		for _, imported := range graph[p].Imports {
			if why := importViolation(graph, allowedGeth, layer, imported); why != "" {
				out = append(out, fmt.Sprintf("%s (layer %s) imports %s: %s", name, layers[layer].name, imported, why))
			}
		}
	}
	return out
}

// importViolation says what is wrong with an import, or nothing.
func importViolation(graph map[string]pkg, allowedGeth map[string]bool, layer int, imported string) string {
	if name, ok := own(imported); ok {
		if target := layerOf(name); target > layer {
			return "upwards, to layer " + layers[target].name
		}
		return ""
	}
	switch {
	case graph[imported].Standard:
		if layer <= areaLayer && slices.Contains(unpredictable, imported) {
			return "nothing may depend on the machine here"
		}
	case layer == pureLayer:
		if !slices.Contains(pureImports, imported) {
			return "the pure layer imports the standard library and uint256 alone"
		}
	case layer <= areaLayer && strings.HasPrefix(imported, geth+"/"):
		if !allowedGeth[imported] {
			return "of geth, only common and crypto are open here"
		}
	}
	return ""
}

// load runs go list over the module.
func load(t *testing.T) map[string]pkg {
	t.Helper()
	args := append([]string{"list", "-deps", "-json=ImportPath,Dir,Standard,Imports,GoFiles", "./..."}, gethRoots...)
	cmd := exec.Command("go", args...)
	cmd.Dir = ".."
	data, err := cmd.Output()
	if err != nil {
		var exit *exec.ExitError
		if errors.As(err, &exit) {
			t.Fatalf("go list: %v\n%s", err, exit.Stderr)
		}
		t.Fatalf("go list: %v", err)
	}
	graph := map[string]pkg{}
	for decoder := json.NewDecoder(strings.NewReader(string(data))); ; {
		var p pkg
		if err := decoder.Decode(&p); errors.Is(err, io.EOF) {
			return graph
		} else if err != nil {
			t.Fatalf("go list: %v", err)
		}
		graph[p.ImportPath] = p
	}
}

func TestImportsRunDownwards(t *testing.T) {
	graph := load(t)
	if !graph["time"].Standard || graph[geth+"/common"].Standard || len(graph[geth+"/crypto"].Imports) == 0 {
		t.Fatal("go list did not report the packages that the rules are about")
	}
	for _, v := range violations(graph) {
		t.Error(v)
	}
}

func TestImportRulesCatch(t *testing.T) {
	std := pkg{Standard: true}
	base := map[string]pkg{
		"time": std, "math/rand": std, "bytes": std,
		geth + "/common":    {Imports: []string{geth + "/common/hexutil"}},
		geth + "/crypto":    {Imports: []string{geth + "/common", "time"}},
		geth + "/core/vm":   {},
		"example.com/other": {},
	}
	for _, c := range []struct {
		name, importer, imported, want string
	}{
		{"unknown package", "chain/mystery", "bytes", "chain/mystery is in no layer"},
		{"module folder without a layer", "cmd/other", "bytes", "cmd/other is in no layer"},
		{"pure imports storage", "amm", module + "/chain/storage", "upwards, to layer 1 storage"},
		{"area imports adapter", "chain/staking", module + "/precompiles", "upwards, to layer 3 adapters"},
		{"adapter imports bindings", "precompiles", module + "/bindings/staking", "upwards, to layer client"},
		{"adapter imports ABI files", "precompiles", module + "/bindings/abi", ""},
		{"sub-package has its parent's layer", "chain/yuma/inner", module + "/chain/subnet", "upwards"},
		{"same layer", "chain/staking", module + "/chain/pool", ""},
		{"client imports all", "cmd/taoctl/internal/term", module + "/chain/node", ""},
		{"pure imports geth", "chain/unit", geth + "/common", "the standard library and uint256 alone"},
		{"pure imports a third party", "amm", "example.com/other", "the standard library and uint256 alone"},
		{"pure imports uint256", "amm", "github.com/holiman/uint256", ""},
		{"area imports core/vm", "chain/subnet", geth + "/core/vm", "only common and crypto"},
		{"area imports crypto", "chain/subnet", geth + "/crypto", ""},
		{"area imports what common imports", "chain/subnet", geth + "/common/hexutil", ""},
		{"area imports a third party", "chain/subnet", "example.com/other", ""},
		{"area reads the clock", "chain/epoch", "time", "depend on the machine"},
		{"pure draws lots", "chain/yuma", "math/rand", "depend on the machine"},
		{"driver reads the clock", "chain/node", "time", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			graph := map[string]pkg{module + "/" + c.importer: {Imports: []string{c.imported}}}
			for p, v := range base {
				graph[p] = v
			}
			got := violations(graph)
			switch {
			case c.want == "" && len(got) != 0:
				t.Fatalf("allowed import refused: %v", got)
			case c.want != "" && (len(got) != 1 || !strings.Contains(got[0], c.want)):
				t.Fatalf("got %q, want one violation with %q", got, c.want)
			}
		})
	}
}

// forkUses returns where a file names the fork's API, as "line: name".
func forkUses(fset *token.FileSet, file *ast.File) []string {
	vm, methods := "", false
	for _, spec := range file.Imports {
		imported, _ := strconv.Unquote(spec.Path.Value)
		switch imported {
		case geth + "/core/vm":
			vm = path.Base(imported)
			if spec.Name != nil {
				vm = spec.Name.Name
			}
			methods = true
		case geth + "/core/state":
			methods = true
		}
	}
	if !methods {
		return nil
	}
	var uses []string
	ast.Inspect(file, func(n ast.Node) bool {
		selector, ok := n.(*ast.SelectorExpr)
		if !ok {
			return true
		}
		name := selector.Sel.Name
		x, _ := selector.X.(*ast.Ident)
		if slices.Contains(forkMethods, name) || x != nil && x.Name == vm && slices.Contains(forkNames, name) {
			uses = append(uses, fmt.Sprintf("line %d: %s", fset.Position(selector.Pos()).Line, name))
		}
		return true
	})
	return uses
}

func TestForkIsNamedInOnePlace(t *testing.T) {
	graph := load(t)
	for _, importPath := range slices.Sorted(maps.Keys(graph)) {
		p := graph[importPath]
		name, ok := own(importPath)
		if !ok {
			continue
		}
		for _, goFile := range p.GoFiles {
			rel := path.Join(name, goFile)
			if slices.ContainsFunc(forkFiles, func(f string) bool {
				return rel == f || strings.HasSuffix(f, "/") && strings.HasPrefix(rel, f)
			}) {
				continue
			}
			fset := token.NewFileSet()
			file, err := parser.ParseFile(fset, filepath.Join(p.Dir, goFile), nil, parser.SkipObjectResolution)
			if err != nil {
				t.Errorf("%s: %v", rel, err)
				continue
			}
			for _, use := range forkUses(fset, file) {
				t.Errorf("%s, %s: the fork's API belongs into %s", rel, use, strings.Join(forkFiles, " and "))
			}
		}
	}
}

func TestForkUsesAreFound(t *testing.T) {
	for _, c := range []struct {
		name, source string
		want         []string
	}{
		{"type of a parameter", "import \"" + geth + "/core/vm\"\nfunc f(*vm.EVM) {}", []string{"line 3: EVM"}},
		{"renamed import", "import geth \"" + geth + "/core/vm\"\nvar _ geth.PrecompiledContract", []string{"line 3: PrecompiledContract"}},
		{"method", "import \"" + geth + "/core/state\"\nfunc f(s *state.StateDB) { s.IsStorageEmpty(a) }", []string{"line 3: IsStorageEmpty"}},
		{"upstream's error", "import \"" + geth + "/core/vm\"\nvar _ = vm.ErrExecutionReverted", nil},
		{"another package's EVM", "import \"example.com/vm\"\nvar _ vm.EVM", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			fset := token.NewFileSet()
			file, err := parser.ParseFile(fset, "x.go", "package x\n"+c.source, 0)
			if err != nil {
				t.Fatal(err)
			}
			if got := forkUses(fset, file); !slices.Equal(got, c.want) {
				t.Fatalf("got %q, want %q", got, c.want)
			}
		})
	}
}
