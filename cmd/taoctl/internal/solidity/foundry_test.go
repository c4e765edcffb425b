package solidity

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"testing"
)

func TestFind(t *testing.T) {
	root := t.TempDir()
	deep := filepath.Join(root, "src", "deep")
	if err := os.MkdirAll(deep, 0o755); err != nil {
		t.Fatal(err)
	}
	write := func(name, text string) {
		if err := os.WriteFile(filepath.Join(root, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write("foundry.toml", `
[profile.default]
out = 'o#ut' # where
solc = "0.8.30"
libs = ["lib", "node_modules"]
remappings = [ # two
  "a/=b/",
  "c/=d/", ]
optimizer = false
optimizer_runs = 1_000
via_ir = true
evm_version = "prague"
bytecode_hash = "none"
cbor_metadata = false
[profile.ci]
optimizer_runs = 7
`)
	write("remappings.txt", "e/=f/\n")
	p, err := Find(filepath.Join(deep, "A.sol"), "/elsewhere")
	if err != nil {
		t.Fatal(err)
	}
	if p.Root != root || p.Out != "o#ut" || p.Version != "0.8.30" || p.Optimizer || p.Runs != 1000 || !p.ViaIR || p.EVM != "prague" || p.Hash != "none" || p.CBOR ||
		!slices.Equal(p.Remappings, []string{"a/=b/", "c/=d/", "e/=f/"}) || !slices.Equal(p.Libs, []string{"lib", "node_modules"}) {
		t.Errorf("%+v", p)
	}
	for _, wrong := range []string{"optimizer_runs = many", "out = unquoted", "remappings = \"a\"", "libs = [a]", "via_ir = 3"} {
		write("foundry.toml", "[profile.default]\n"+wrong+"\n")
		if _, err := Find(filepath.Join(deep, "A.sol"), "/"); !errors.Is(err, ErrConfig) {
			t.Errorf("%s gives %v", wrong, err)
		}
	}
	if p, err := Find("/nowhere/A.sol", "/working"); err != nil || p.Root != "/working" || p.Out != "out" || !p.Optimizer {
		t.Errorf("%+v, %v", p, err)
	}
}
