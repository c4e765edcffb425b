package contracts

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	gethabi "github.com/ethereum/go-ethereum/accounts/abi"

	"github.com/taochain/taochain/bindings/abi"
)

// pack puts the npm package together where a project in the folder would have it.
func pack(t *testing.T, folder string) string {
	t.Helper()
	out := filepath.Join(folder, "node_modules", "@taochain", "contracts")
	if err := os.MkdirAll(filepath.Dir(out), 0o755); err != nil {
		t.Fatal(err)
	}
	node(t, "pack.js", out)
	return out
}

// files reads a folder, by path.
func files(t *testing.T, folder string) map[string][]byte {
	t.Helper()
	out := map[string][]byte{}
	err := fs.WalkDir(os.DirFS(folder), ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		out[path], err = os.ReadFile(filepath.Join(folder, path))
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// packed are the paths that the package must have, and no other.
func packed(t *testing.T) []string {
	t.Helper()
	list := []string{"COPYING", "LICENSE", "README.md", "package.json"}
	sources, err := filepath.Glob("src/interfaces/I*.sol")
	if err != nil || len(sources) == 0 {
		t.Fatalf("%d interfaces, %v", len(sources), err)
	}
	for _, path := range sources {
		name := strings.TrimSuffix(filepath.Base(path), ".sol")
		list = append(list, "interfaces/"+name+".sol", "abi/"+name+".json")
	}
	slices.Sort(list)
	return list
}

func TestPackage(t *testing.T) {
	folder := t.TempDir()
	out := pack(t, folder)
	have := files(t, out)
	var paths []string
	for path := range have {
		paths = append(paths, path)
	}
	slices.Sort(paths)
	if want := packed(t); !slices.Equal(paths, want) {
		t.Errorf("the package has %v, want %v", paths, want)
	}
	pack(t, folder) // writes it anew
	for path, data := range files(t, out) {
		if !bytes.Equal(data, have[path]) {
			t.Errorf("%s is not the same every time", path)
		}
	}
	for name := range addresses {
		if !bytes.Equal(have["abi/I"+name+".json"], abi.JSON(name)) {
			t.Errorf("abi/I%s.json is not the ABI of the bindings", name)
		}
		source, err := os.ReadFile("src/interfaces/I" + name + ".sol")
		if err != nil || !bytes.Equal(have["interfaces/I"+name+".sol"], source) {
			t.Errorf("interfaces/I%s.sol is not the source: %v", name, err)
		}
	}
	var root, own struct {
		Name, Version, License string
		Private                bool
	}
	data, err := os.ReadFile("../package.json")
	if err != nil || json.Unmarshal(data, &root) != nil || json.Unmarshal(have["package.json"], &own) != nil {
		t.Fatalf("package.json: %v", err)
	}
	if own.Name != "@taochain/contracts" || !regexp.MustCompile(`^\d+\.\d+\.\d+$`).MatchString(own.Version) || own.License != root.License || own.Private {
		t.Errorf("package.json: %+v", own)
	}
}

// TestPackageAsPacked asks npm what it would publish.
func TestPackageAsPacked(t *testing.T) {
	out := pack(t, t.TempDir())
	npm, err := exec.LookPath("npm")
	if err != nil {
		t.Skip("needs npm")
	}
	command := exec.Command(npm, "pack", "--dry-run", "--json", "--offline", "--ignore-scripts")
	command.Dir = out
	answer, err := command.Output()
	if err != nil {
		t.Fatal(err)
	}
	var list []struct {
		Name  string
		Files []struct{ Path string }
	}
	if err := json.Unmarshal(answer, &list); err != nil || len(list) != 1 {
		t.Fatalf("%s: %v", answer, err)
	}
	var paths []string
	for _, f := range list[0].Files {
		paths = append(paths, f.Path)
	}
	slices.Sort(paths)
	if want := packed(t); list[0].Name != "@taochain/contracts" || !slices.Equal(paths, want) {
		t.Errorf("npm packs %v, want %v", paths, want)
	}
}

// TestPackageIsUsable compiles contracts that import the package from node_modules: one with the large structs, and the README's.
func TestPackageIsUsable(t *testing.T) {
	folder := t.TempDir()
	out := pack(t, folder)
	source, err := os.ReadFile("testdata/consumer/Consumer.sol")
	if err != nil {
		t.Fatal(err)
	}
	readme, err := os.ReadFile(filepath.Join(out, "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	_, example, _ := strings.Cut(string(readme), "```solidity\n")
	example, _, found := strings.Cut(example, "```")
	if !found {
		t.Fatal("the README has no example")
	}
	for file, c := range map[string]struct {
		source, contract, method string
	}{
		"Consumer.sol": {string(source), "Consumer", "best"},
		"Buyer.sol":    {example, "Buyer", "buy"},
	} {
		if err := os.WriteFile(filepath.Join(folder, file), []byte(c.source), 0o600); err != nil {
			t.Fatal(err)
		}
		var compiled map[string]struct {
			ABI gethabi.ABI
			Bin string
		}
		if err := json.Unmarshal(node(t, "testdata/consumer/compile.js", folder, file), &compiled); err != nil {
			t.Fatal(err)
		}
		got := compiled[c.contract]
		if _, ok := got.ABI.Methods[c.method]; !ok || got.Bin == "" {
			t.Errorf("%s: %s has %d methods and %d digits of code", file, c.contract, len(got.ABI.Methods), len(got.Bin))
		}
	}
}
