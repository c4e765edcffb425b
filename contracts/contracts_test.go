package contracts

import (
	"bufio"
	"bytes"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	gethabi "github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/bindings/abi"
	"github.com/taochain/taochain/bindings/fixtures"
	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/contracts/page"
)

// addresses maps each precompile interface to its address.
var addresses = map[string]string{
	"Ed25519Verify":        "402",
	"Sr25519Verify":        "403",
	"RuntimeConfiguration": "812",
	"PrecompileRegistry":   "813",
	"BalanceTransfer":      "800",
	"StakingV1":            "801",
	"Metagraph":            "802",
	"Subnet":               "803",
	"Neuron":               "804",
	"Staking":              "805",
	"Alpha":                "808",
	"Crowdloan":            "809",
	"Leasing":              "80a",
	"UidLookup":            "806",
	"AddressMapping":       "80c",
	"Balances":             "80e",
	"Proxy":                "80b",
	"VotingPower":          "80d",
	"Governance":           "820",
	"Commitments":          "822",
	"LimitOrders":          "821",
	"Randomness":           "810",
}

func parse(t *testing.T, name string) gethabi.ABI {
	t.Helper()
	data := abi.JSON(name)
	if data == nil {
		t.Fatalf("no ABI of %s", name)
	}
	parsed, err := gethabi.JSON(bytes.NewReader(data))
	if err != nil {
		t.Fatalf("ABI of %s: %v", name, err)
	}
	return parsed
}

// declaration is an error or event as a line of Solidity.
func declaration(kind, name string, params []string) string {
	return fmt.Sprintf("%s %s(%s);", kind, name, strings.Join(params, ", "))
}

func param(typ, name string, indexed bool) string {
	if indexed {
		return typ + " indexed " + name
	}
	return typ + " " + name
}

func solidityErrors(parsed gethabi.ABI) []string {
	var out []string
	for _, e := range parsed.Errors {
		var params []string
		for _, in := range e.Inputs {
			params = append(params, param(in.Type.String(), in.Name, false))
		}
		out = append(out, declaration("error", e.Name, params))
	}
	slices.Sort(out)
	return out
}

func solidityEvents(parsed gethabi.ABI) []string {
	var out []string
	for _, e := range parsed.Events {
		var params []string
		for _, in := range e.Inputs {
			params = append(params, param(in.Type.String(), in.Name, in.Indexed))
		}
		out = append(out, declaration("event", e.RawName, params))
	}
	slices.Sort(out)
	return out
}

func goErrors() []string {
	var out []string
	for _, k := range fault.All() {
		var params []string
		for _, p := range k.Params {
			params = append(params, param(p.Type, p.Name, false))
		}
		out = append(out, declaration("error", k.Name, params))
	}
	slices.Sort(out)
	return out
}

func goEvents() []string {
	var out []string
	for _, k := range event.All() {
		var params []string
		for _, f := range k.Fields {
			params = append(params, param(f.Type, f.Name, f.Indexed))
		}
		out = append(out, declaration("event", k.Name, params))
	}
	slices.Sort(out)
	return out
}

// difference says what to change in a Solidity file so that it has the wanted declarations.
func difference(file string, have, want []string) []string {
	var out []string
	for _, line := range want {
		if !slices.Contains(have, line) {
			out = append(out, fmt.Sprintf("%s: add the line, then run make generate:\n    %s", file, line))
		}
	}
	for _, line := range have {
		if !slices.Contains(want, line) {
			out = append(out, fmt.Sprintf("%s: remove the line, then run make generate:\n    %s", file, line))
		}
	}
	return out
}

func TestCataloguesAgree(t *testing.T) {
	for _, c := range []struct {
		name, file string
		have, want []string
	}{
		{"errors", "ITaoErrors.sol", solidityErrors(parse(t, "TaoErrors")), goErrors()},
		{"events", "ITaoEvents.sol", solidityEvents(parse(t, "TaoEvents")), goEvents()},
	} {
		t.Run(c.name, func(t *testing.T) {
			if len(c.want) == 0 {
				t.Fatal("the catalogue is empty")
			}
			for _, d := range difference("contracts/src/interfaces/"+c.file, c.have, c.want) {
				t.Error(d)
			}
		})
	}
}

func TestDifferenceNamesTheLine(t *testing.T) {
	got := difference("F.sol", []string{"error A();", "error B(uint16 netuid);"}, []string{"error A();", "error B(uint16 uid);"})
	if len(got) != 2 || !strings.Contains(got[0], "add") || !strings.Contains(got[0], "error B(uint16 uid);") ||
		!strings.Contains(got[1], "remove") || !strings.Contains(got[1], "error B(uint16 netuid);") {
		t.Fatalf("got %q", got)
	}
}

func TestEveryInterfaceInheritsTheCatalogues(t *testing.T) {
	wantErrors, wantEvents := solidityErrors(parse(t, "TaoErrors")), solidityEvents(parse(t, "TaoEvents"))
	for name := range addresses {
		parsed := parse(t, name)
		if got := solidityErrors(parsed); !slices.Equal(got, wantErrors) {
			t.Errorf("I%s has %d errors, ITaoErrors %d", name, len(got), len(wantErrors))
		}
		if got := solidityEvents(parsed); !slices.Equal(got, wantEvents) {
			t.Errorf("I%s has %d events, ITaoEvents %d", name, len(got), len(wantEvents))
		}
	}
}

// A selector is four bytes for functions and errors alike, and a client may ask any of the interfaces.
func TestSelectorsAreUnique(t *testing.T) {
	for name := range addresses {
		seen := map[[4]byte]string{}
		note := func(id []byte, sig string) {
			if other, ok := seen[[4]byte(id)]; ok {
				t.Errorf("I%s: %s and %s share selector %x", name, sig, other, id)
			}
			seen[[4]byte(id)] = sig
		}
		parsed := parse(t, name)
		for _, m := range parsed.Methods {
			note(m.ID, m.Sig)
		}
		for _, e := range parsed.Errors {
			note(e.ID[:4], e.Sig)
		}
	}
}

func TestPublishedFunctions(t *testing.T) {
	f, err := os.Open("testdata/functions.txt")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	want := map[string][]string{}
	for scanner := bufio.NewScanner(f); scanner.Scan(); {
		if line := scanner.Text(); !strings.HasPrefix(line, "#") {
			name, function, _ := strings.Cut(line, " ")
			want[name] = append(want[name], function)
		}
	}
	if len(want) != len(addresses) {
		t.Fatalf("testdata/functions.txt is about %d interfaces, want %d", len(want), len(addresses))
	}
	for name := range addresses {
		t.Run(name, func(t *testing.T) {
			var have []string
			for _, m := range parse(t, name).Methods {
				var returns []string
				for _, out := range m.Outputs {
					returns = append(returns, out.Type.String())
				}
				line := fmt.Sprintf("0x%x %s %s %s", m.ID, m.StateMutability, m.Sig, strings.Join(returns, ","))
				have = append(have, strings.TrimSpace(line))
			}
			for _, line := range want[name] {
				if !slices.Contains(have, line) {
					t.Errorf("missing: %s", line)
				}
			}
			for _, line := range have {
				if !slices.Contains(want[name], line) {
					t.Errorf("not in testdata/functions.txt: %s", line)
				}
			}
		})
	}
}

var (
	constant  = regexp.MustCompile(`(?m)^address constant [A-Z0-9_]+ = 0x([0-9a-fA-F]{40});$`)
	published = regexp.MustCompile(`^    (function|error|event|struct) (\w+)`)
)

func TestInterfaceSources(t *testing.T) {
	paths, err := filepath.Glob("src/interfaces/I*.sol")
	if err != nil || len(paths) != len(addresses)+2 {
		t.Fatalf("found %d interfaces, want %d: %v", len(paths), len(addresses)+2, err)
	}
	for _, path := range paths {
		name := strings.TrimPrefix(strings.TrimSuffix(filepath.Base(path), ".sol"), "I")
		t.Run(name, func(t *testing.T) {
			data, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if want, ok := addresses[name]; ok {
				match := constant.FindSubmatch(data)
				if match == nil || strings.TrimLeft(strings.ToLower(string(match[1])), "0") != want {
					t.Errorf("no address constant with 0x%s", want)
				}
			}
			previous := ""
			for line := range strings.Lines(string(data)) {
				if m := published.FindStringSubmatch(line); m != nil && !strings.HasPrefix(previous, "    /// ") {
					t.Errorf("%s %s has no NatSpec", m[1], m[2])
				}
				previous = line
			}
		})
	}
}

// TestPage compares the generated table of the documentation with the interfaces and the measured gas.
func TestPage(t *testing.T) {
	var interfaces []page.Interface
	for name, address := range addresses {
		interfaces = append(interfaces, page.Interface{Name: name, Address: common.HexToAddress(address), ABI: abi.JSON(name)})
	}
	gas, err := os.ReadFile("../precompiles/testdata/gas.txt")
	if err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile("../docs/precompiles.md")
	if err != nil {
		t.Fatal(err)
	}
	renewed, err := page.Renew(text, interfaces, gas)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(renewed, text) {
		t.Error("the table in docs/precompiles.md is stale: run scripts/generate.sh after every change of interfaces and of precompiles/testdata/gas.txt")
	}
}

func TestUnknownABI(t *testing.T) {
	for _, name := range []string{"", "IStaking", "../abi/Staking", "abi.go"} {
		if abi.JSON(name) != nil || fixtures.JSON(name) != nil {
			t.Errorf("JSON(%q) is not nil", name)
		}
	}
}

func TestFixturesHaveCode(t *testing.T) {
	for name, bin := range map[string]string{
		"CallProber":    fixtures.CallProberMetaData.Bin,
		"DeepCaller":    fixtures.DeepCallerMetaData.Bin,
		"LegacyCaller":  fixtures.LegacyCallerMetaData.Bin,
		"ModernCaller":  fixtures.ModernCallerMetaData.Bin,
		"ReasonCatcher": fixtures.ReasonCatcherMetaData.Bin,
		"StakeCaller":   fixtures.StakeCallerMetaData.Bin,
		"StakeReverter": fixtures.StakeReverterMetaData.Bin,
		"StakeVault":    fixtures.StakeVaultMetaData.Bin,
	} {
		code, err := hex.DecodeString(strings.TrimPrefix(bin, "0x"))
		if err != nil || len(code) == 0 {
			t.Errorf("%s: no deployable code: %v", name, err)
		}
		if !bytes.Contains(fixtures.JSON(name), []byte(strings.TrimPrefix(bin, "0x"))) {
			t.Errorf("%s.json and the binding hold different code", name)
		}
	}
}
