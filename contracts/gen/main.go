// Command gen writes the Go bindings and the table of functions from what contracts/compile.js compiled.
//
//	go run ./contracts/gen <compiled> <out> <page>
//
// reads <compiled>/abi, contracts, artifacts, doubles and fixtures and writes the folder
// bindings/ anew under <out>: the ABI files with their embedding package, one
// package with examples for each precompile and for each contract, one with the artifacts
// of all contracts, and one for all doubles and one for all test fixtures. It also writes the generated
// part of <page>, which is docs/precompiles.md or a copy. It runs in the repository's folder.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi/abigen"
	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/contracts/page"
)

// binding is one generated package for one interface.
type binding struct {
	// Type is the name of the ABI file and of the Go type.
	Type string
	// Doc ends the package comment "Package x holds ...".
	Doc string
}

// catalogues are the interfaces that every other one inherits. Each is bound
// once, in its own package, and left out of the bindings of the others.
var catalogues = []binding{
	{"TaoErrors", "the Go types of the errors with which every precompile reverts"},
	{"TaoEvents", "the Go types of the events that the precompiles log"},
}

// precompiles are the interfaces with functions.
var precompiles = []binding{
	{"Ed25519Verify", "the Go binding of precompile 0x402: signatures of ed25519"},
	{"Sr25519Verify", "the Go binding of precompile 0x403: signatures of sr25519"},
	{"BalanceTransfer", "the Go binding of precompile 0x800: transfers of TAO to 32-byte accounts"},
	{"StakingV1", "the Go binding of precompile 0x801: staking with amounts of 18 decimals, deprecated"},
	{"Metagraph", "the Go binding of precompile 0x802: the neurons of a subnet"},
	{"Subnet", "the Go binding of precompile 0x803: subnets and their parameters"},
	{"Neuron", "the Go binding of precompile 0x804: registration, weights and serving"},
	{"Staking", "the Go binding of precompile 0x805: staking"},
	{"Alpha", "the Go binding of precompile 0x808: the pools of TAO and alpha"},
	{"Crowdloan", "the Go binding of precompile 0x809: crowdloans"},
	{"Leasing", "the Go binding of precompile 0x80a: leased subnets"},
	{"Proxy", "the Go binding of precompile 0x80b: proxies"},
	{"AddressMapping", "the Go binding of precompile 0x80c: addresses and their 32-byte accounts"},
	{"Balances", "the Go binding of precompile 0x80e: balances of 32-byte accounts"},
	{"UidLookup", "the Go binding of precompile 0x806: the neurons of an EVM address"},
	{"VotingPower", "the Go binding of precompile 0x80d: voting power of validators"},
	{"RuntimeConfiguration", "the Go binding of precompile 0x812: settings of the chain"},
	{"PrecompileRegistry", "the Go binding of precompile 0x813: what the chain offers"},
	{"Randomness", "the Go binding of precompile 0x810: the randomness beacon"},
	{"LimitOrders", "the Go binding of precompile 0x821: limit orders"},
	{"Governance", "the Go binding of precompile 0x820: privileged settings"},
	{"Commitments", "the Go binding of precompile 0x822: commitments of neurons"},
}

// contracts are those of contracts/src, with their bytecode.
var contracts = []binding{
	{"SubnetToken", "the Go binding of the contract SubnetToken: an ERC-20 over one subnet's staked alpha"},
	{"StakingPool", "the Go binding of the contract StakingPool: delegation of many to one validator"},
	{"SubnetTokenFactory", "the Go binding of the contract SubnetTokenFactory, which makes the token of each subnet"},
	{"Pipeline", "the Go binding of the contract Pipeline: jobs that several subnets do together"},
	{"LiquidityPool", "the Go binding of the contract LiquidityPool: a constant-product pool of TAO and one token"},
	{"LiquidityPoolFactory", "the Go binding of the contract LiquidityPoolFactory, which makes the pool of each token"},
	{"SwapRouter", "the Go binding of the contract SwapRouter: orders between TAO and tokens, split between pools"},
	{"CommodityMarket", "the Go binding of the contract CommodityMarket: sales of digital goods by neurons"},
	{"SubnetOwner", "the Go binding of the contract SubnetOwner: the coldkey of a subnet without a person"},
	{"OwnerPayouts", "the Go binding of the contract OwnerPayouts, which keeps what a SubnetOwner paid out"},
	{"SubnetTimelock", "the Go binding of the contract SubnetTimelock, by which a SubnetOwner is governed"},
	{"SubnetOwnerFactory", "the Go binding of the contract SubnetOwnerFactory, which makes a SubnetOwner with its timelock"},
	{"SubnetVotes", "the Go binding of the contract SubnetVotes: votes of those who wrap a SubnetToken"},
	{"SubnetGovernor", "the Go binding of the contract SubnetGovernor: proposals and votes of a subnet's stakers"},
}

func main() {
	if len(os.Args) != 4 {
		fmt.Fprintln(os.Stderr, "usage: gen <compiled> <out> <page>")
		os.Exit(2)
	}
	if err := run(os.Args[1], os.Args[2], os.Args[3]); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

func run(compiled, out, pagePath string) error {
	abis, err := readFolder(filepath.Join(compiled, "abi"))
	if err != nil {
		return err
	}
	if err := clearOut(out); err != nil {
		return err
	}
	for _, f := range abis {
		named := func(b binding) bool { return b.Type == f.name }
		if !slices.ContainsFunc(precompiles, named) && !slices.ContainsFunc(catalogues, named) {
			return fmt.Errorf("interface I%s is in no list of contracts/gen", f.name)
		}
		if err := write(f.data, out, "abi", f.name+".json"); err != nil {
			return err
		}
	}
	if err := write([]byte(abiSource), out, "abi", "abi.go"); err != nil {
		return err
	}
	if err := write([]byte(abiExampleSource), out, "abi", "example_test.go"); err != nil {
		return err
	}
	if err := write([]byte(lintSource), out, "staticcheck.conf"); err != nil {
		return err
	}
	for _, b := range catalogues {
		if err := bind(b, abis, "error event", out); err != nil {
			return fmt.Errorf("bind %s: %w", b.Type, err)
		}
	}
	for _, b := range precompiles {
		if err := bind(b, abis, "function", out); err != nil {
			return fmt.Errorf("bind %s: %w", b.Type, err)
		}
	}
	if err := bindContracts(filepath.Join(compiled, "contracts"), out); err != nil {
		return err
	}
	if err := bindTogether(compiled, out, "doubles", "doubles of the protocol of contracts/test/doubles, compiled"); err != nil {
		return err
	}
	if err := bindTogether(compiled, out, "fixtures", "the test contracts of contracts/test/fixtures, compiled"); err != nil {
		return err
	}
	if err := embedFixtures(filepath.Join(compiled, "fixtures"), out); err != nil {
		return err
	}
	if err := embedArtifacts(filepath.Join(compiled, "artifacts"), out); err != nil {
		return err
	}
	return writeTable(abis, pagePath)
}

// clearOut removes what an earlier run wrote, and refuses any other folder.
func clearOut(out string) error {
	entries, err := os.ReadDir(out)
	if os.IsNotExist(err) || err == nil && len(entries) == 0 {
		return nil
	}
	if err != nil {
		return err
	}
	if _, err := os.Stat(filepath.Join(out, "abi", "abi.go")); err != nil {
		return fmt.Errorf("%s holds something else than bindings", out)
	}
	return os.RemoveAll(out)
}

// file is one JSON file of the compiler's output, its name without extension.
type file struct {
	name string
	data []byte
}

// readFolder reads the JSON files of a folder in the order of their names.
func readFolder(dir string) ([]file, error) {
	paths, err := filepath.Glob(filepath.Join(dir, "*.json"))
	if err != nil {
		return nil, err
	}
	slices.Sort(paths)
	files := make([]file, len(paths))
	for i, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		files[i] = file{strings.TrimSuffix(filepath.Base(path), ".json"), data}
	}
	return files, nil
}

// gasFile holds the gas of the tested calls.
const gasFile = "precompiles/testdata/gas.txt"

var addressInDoc = regexp.MustCompile(`precompile (0x[0-9a-f]+)`)

// writeTable renews the table of functions. The address of a precompile is the one that its binding's comment names.
func writeTable(abis []file, path string) error {
	var interfaces []page.Interface
	for _, b := range precompiles {
		match := addressInDoc.FindStringSubmatch(b.Doc)
		if match == nil {
			return fmt.Errorf("the comment of %s names no address", b.Type)
		}
		i := slices.IndexFunc(abis, func(f file) bool { return f.name == b.Type })
		interfaces = append(interfaces, page.Interface{Name: b.Type, Address: common.HexToAddress(match[1]), ABI: abis[i].data})
	}
	gas, err := os.ReadFile(gasFile)
	if err != nil {
		return err
	}
	text, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	if text, err = page.Renew(text, interfaces, gas); err != nil {
		return fmt.Errorf("renew %s: %w", path, err)
	}
	return os.WriteFile(path, text, 0o644)
}

// bind writes the package of one interface with the ABI entries of the given types.
func bind(b binding, abis []file, types, out string) error {
	i := slices.IndexFunc(abis, func(f file) bool { return f.name == b.Type })
	if i < 0 {
		return fmt.Errorf("interface I%s was not compiled", b.Type)
	}
	abi, err := keep(abis[i].data, strings.Fields(types))
	if err != nil {
		return err
	}
	pkg := strings.ToLower(b.Type)
	code, err := generate([]string{b.Type}, []string{abi}, []string{""}, pkg, b.Doc)
	if err != nil {
		return err
	}
	if err := write(code, out, pkg, pkg+".go"); err != nil {
		return err
	}
	return writeExample(b.Type, b.Doc, []byte(abi), out)
}

// keep returns the ABI with only the entries of the given types.
func keep(abi []byte, types []string) (string, error) {
	var entries, kept []json.RawMessage
	if err := json.Unmarshal(abi, &entries); err != nil {
		return "", err
	}
	for _, e := range entries {
		var head struct {
			Type string `json:"type"`
		}
		if err := json.Unmarshal(e, &head); err != nil {
			return "", err
		}
		if slices.Contains(types, head.Type) {
			kept = append(kept, e)
		}
	}
	data, err := json.Marshal(kept)
	return string(data), err
}

// artifact is a compiled contract.
type artifact struct {
	name     string
	ABI      json.RawMessage `json:"abi"`
	Bytecode string          `json:"bin"`
}

// readArtifacts reads the compiled contracts of a folder in the order of their names.
func readArtifacts(dir string) ([]artifact, error) {
	files, err := readFolder(dir)
	if err != nil {
		return nil, err
	}
	artifacts := make([]artifact, len(files))
	for i, f := range files {
		artifacts[i].name = f.name
		if err := json.Unmarshal(f.data, &artifacts[i]); err != nil {
			return nil, fmt.Errorf("read contract %s: %w", f.name, err)
		}
	}
	return artifacts, nil
}

// bindContracts writes a package for each contract of contracts/src.
func bindContracts(dir, out string) error {
	artifacts, err := readArtifacts(dir)
	if err != nil {
		return err
	}
	if len(artifacts) != len(contracts) {
		return fmt.Errorf("%d contracts were compiled and %d are in the list of contracts/gen", len(artifacts), len(contracts))
	}
	for _, a := range artifacts {
		i := slices.IndexFunc(contracts, func(b binding) bool { return b.Type == a.name })
		if i < 0 {
			return fmt.Errorf("contract %s is in no list of contracts/gen", a.name)
		}
		pkg := strings.ToLower(a.name)
		code, err := generate([]string{a.name}, []string{string(a.ABI)}, []string{a.Bytecode}, pkg, contracts[i].Doc)
		if err != nil {
			return fmt.Errorf("bind %s: %w", a.name, err)
		}
		if err := write(code, out, pkg, pkg+".go"); err != nil {
			return err
		}
		if err := writeExample(a.name, contracts[i].Doc, a.ABI, out); err != nil {
			return err
		}
	}
	return nil
}

// bindTogether binds all contracts of a folder into one package, with their bytecode.
func bindTogether(compiled, out, pkg, doc string) error {
	artifacts, err := readArtifacts(filepath.Join(compiled, pkg))
	if err != nil {
		return err
	}
	var types, abis, bins []string
	for _, a := range artifacts {
		types, abis, bins = append(types, a.name), append(abis, string(a.ABI)), append(bins, a.Bytecode)
	}
	code, err := generate(types, abis, bins, pkg, doc)
	if err != nil {
		return fmt.Errorf("bind %s: %w", pkg, err)
	}
	return write(code, out, pkg, pkg+".go")
}

// embedFixtures copies the compiled fixtures next to their bindings, with the package that embeds them.
func embedFixtures(dir, out string) error {
	files, err := readFolder(dir)
	if err != nil {
		return err
	}
	for _, f := range files {
		if err := write(f.data, out, "fixtures", f.name+".json"); err != nil {
			return err
		}
	}
	return write([]byte(fixturesSource), out, "fixtures", "embed.go")
}

// generate runs abigen and adds the package comment, which abigen has no place for.
func generate(types, abis, bins []string, pkg, doc string) ([]byte, error) {
	code, err := abigen.BindV2(types, abis, bins, pkg, map[string]string{}, map[string]string{})
	if err != nil {
		return nil, err
	}
	clause := "\npackage " + pkg + "\n"
	if strings.Count(code, clause) != 1 {
		return nil, fmt.Errorf("abigen's output has no single package clause %q", strings.TrimSpace(clause))
	}
	return []byte(strings.Replace(code, clause, "\n// Package "+pkg+" holds "+doc+"."+clause, 1)), nil
}

func write(data []byte, elems ...string) error {
	path := filepath.Join(elems...)
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	return os.WriteFile(path, data, 0o644)
}
