package contracts

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// node runs a script of Node.js with the pinned compiler at hand. Without Node.js or node_modules the test is skipped, but not in CI.
func node(t *testing.T, args ...string) []byte {
	t.Helper()
	modules, err := filepath.Abs("../node_modules")
	if err != nil {
		t.Fatal(err)
	}
	_, missing := os.Stat(filepath.Join(modules, "solc"))
	if _, err := exec.LookPath("node"); err != nil {
		missing = err
	}
	if missing != nil && os.Getenv("CI") == "" {
		t.Skipf("needs Node.js, and npm ci: %v", missing)
	}
	command := exec.Command("node", args...)
	command.Env = append(os.Environ(), "NODE_PATH="+modules)
	var stderr strings.Builder
	command.Stderr = &stderr
	out, err := command.Output()
	if err != nil {
		t.Fatalf("node %s: %v\n%s", strings.Join(args, " "), err, stderr.String())
	}
	return out
}

// parameter is an argument or a result in the compiler's JSON.
type parameter struct {
	Name, Type string
	Components []parameter
}

// canonical is the type in a signature.
func (p parameter) canonical() string {
	if !strings.HasPrefix(p.Type, "tuple") {
		return p.Type
	}
	return "(" + canonicalTypes(p.Components) + ")" + strings.TrimPrefix(p.Type, "tuple")
}

func canonicalTypes(list []parameter) string {
	types := make([]string, len(list))
	for i, p := range list {
		types[i] = p.canonical()
	}
	return strings.Join(types, ",")
}

// documented is an interface with the documentation that the compiler found.
type documented struct {
	ABI []struct {
		Type, Name      string
		Inputs, Outputs []parameter
	}
	DevDoc struct {
		Title   string
		Methods map[string]struct{ Params, Returns map[string]string }
	}
	UserDoc struct {
		Notice  string
		Methods map[string]struct{ Notice string }
	}
}

// undocumented lists what has no comment.
func (d documented) undocumented() (missing []string) {
	if d.DevDoc.Title == "" || d.UserDoc.Notice == "" {
		missing = append(missing, "the interface has no @title or no @notice")
	}
	for _, f := range d.ABI {
		if f.Type != "function" {
			continue
		}
		sig := f.Name + "(" + canonicalTypes(f.Inputs) + ")"
		if d.UserDoc.Methods[sig].Notice == "" {
			missing = append(missing, sig+" has no @notice")
		}
		for _, in := range f.Inputs {
			if in.Name == "" || d.DevDoc.Methods[sig].Params[in.Name] == "" {
				missing = append(missing, fmt.Sprintf("%s has no @param %s", sig, in.Name))
			}
		}
		for _, out := range f.Outputs {
			if out.Name == "" || d.DevDoc.Methods[sig].Returns[out.Name] == "" {
				missing = append(missing, fmt.Sprintf("%s has no @return %s", sig, out.Name))
			}
		}
	}
	return missing
}

// TestDocumentation: every function, argument and result of every interface says what it is.
func TestDocumentation(t *testing.T) {
	var interfaces map[string]documented
	if err := json.Unmarshal(node(t, "natspec.js"), &interfaces); err != nil {
		t.Fatal(err)
	}
	if len(interfaces) != len(addresses)+2 {
		t.Fatalf("%d interfaces, want %d", len(interfaces), len(addresses)+2)
	}
	for name, d := range interfaces {
		for _, missing := range d.undocumented() {
			t.Errorf("%s: %s", name, missing)
		}
	}
}

func TestUndocumentedIsFound(t *testing.T) {
	const compiled = `{"abi": [{"type": "function", "name": "f", "inputs": [{"name": "a", "type": "tuple[]", "components": [{"name": "x", "type": "uint8"}]}],
		"outputs": [{"name": "b", "type": "bool"}, {"name": "", "type": "bool"}]}], "devdoc": {"title": "T", "methods": {"f((uint8)[])": {"returns": {"b": "told"}}}}, "userdoc": {"notice": "N"}}`
	var d documented
	if err := json.Unmarshal([]byte(compiled), &d); err != nil {
		t.Fatal(err)
	}
	want := "f((uint8)[]) has no @notice; f((uint8)[]) has no @param a; f((uint8)[]) has no @return "
	if got := strings.Join(d.undocumented(), "; "); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
