// Package spec is what contracts in use expect of the precompiles, as data: the functions of the reference chain at
// runtime version 425 (precompiles.json), and those published or decided later (precompiles_extensions.json). The tests
// compare the chain with it, and the table in docs/precompiles.md is made from it.
package spec

import (
	"embed"
	"encoding/json"
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

//go:embed *.json
var files embed.FS

// Function is one function that a precompile must have.
type Function struct {
	// Address is where it is.
	Address common.Address
	// Sig is the canonical signature, "getStake(bytes32,bytes32,uint256)".
	Sig string
	// Selector is the four bytes in front of the arguments.
	Selector [4]byte
	// Mutability is Solidity's word: view, nonpayable or payable. It is empty where the specification only says that the function
	// changes state.
	Mutability string
	// Returns are the types returned, separated by commas, without names. A struct of fixed size is its fields.
	Returns string
	// Told is false if the specification describes the result in words only; Returns is then empty.
	Told bool
	// Units are those of arguments and results, or a remark.
	Units string
	// Gas is what the reference charges, in its own words; empty for functions that it does not have.
	Gas string
	// Published is false for the functions that the reference's version 425 has not.
	Published bool
}

// Name is the signature up to the arguments.
func (f Function) Name() string {
	name, _, _ := strings.Cut(f.Sig, "(")
	return name
}

// Figure is the reference's price in gas, without what the EVM charges for a call, for a call of average size. It reports
// false where the reference has no figure: functions that it does not have, and those that always fail.
//
// Where the price grows with a list, each counts as one entry of it. The sum of all prices is taken on a chain with at
// most 26 subnets, the number below which the reference charges the same for all.
func (f Function) Figure() (uint64, bool) {
	const read, subnetLimit = 625, 128
	switch {
	case f.Gas == "":
		return 0, false
	case strings.HasPrefix(f.Gas, "weight of a balance transfer"):
		return 4_500, true
	case strings.HasPrefix(f.Gas, "625 x (1 + SubnetLimit"):
		return read * (1 + subnetLimit), true
	}
	total, found := uint64(0), false
	for _, digits := range leadingNumbers.FindAllString(leading.FindString(f.Gas), -1) {
		if n, err := strconv.ParseUint(digits, 10, 64); err == nil {
			total, found = total+n, true
		}
	}
	return total, found
}

// leading finds "76601", "3769 +variable", "needs 14851 available", "33338 + 3750"; leadingNumbers the numbers in it.
var (
	leading        = regexp.MustCompile(`^(needs )?\d+( \+ \d+)?`)
	leadingNumbers = regexp.MustCompile(`\d+`)
)

// Raw is a precompile that is called without selectors.
type Raw struct {
	Name    string
	Address common.Address
}

// Load reads both files: all functions in their order, and the precompiles without functions.
func Load() ([]Function, []Raw, error) {
	published, raw, err := loadPublished()
	if err != nil {
		return nil, nil, err
	}
	later, err := loadLater()
	return append(published, later...), raw, err
}

func read(name string, into any) error {
	data, err := files.ReadFile(name)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(data, into); err != nil {
		return fmt.Errorf("read %s: %w", name, err)
	}
	return nil
}

func selector(s string) ([4]byte, error) {
	b := common.FromHex(s)
	if len(b) != 4 {
		return [4]byte{}, fmt.Errorf("%q is no selector", s)
	}
	return [4]byte(b), nil
}

func loadPublished() (functions []Function, raw []Raw, err error) {
	var list []struct {
		Name, Address string
		Functions     []struct{ Sig, Selector, Mutability, Returns, Units, Gas string }
	}
	if err := read("precompiles.json", &list); err != nil {
		return nil, nil, err
	}
	for _, p := range list {
		address := common.HexToAddress(p.Address)
		for _, f := range p.Functions {
			if f.Selector == "" {
				raw = append(raw, Raw{p.Name, address})
				continue
			}
			id, err := selector(f.Selector)
			if err != nil {
				return nil, nil, err
			}
			functions = append(functions, Function{
				Address: address, Sig: f.Sig, Selector: id, Mutability: f.Mutability, Returns: Types(f.Returns), Told: true,
				Units: strings.Trim(f.Units, "-"), Gas: f.Gas, Published: true,
			})
		}
	}
	return functions, raw, nil
}

func loadLater() (functions []Function, err error) {
	var list []struct {
		Address   string
		Functions []struct{ Sig, Selector, Status, Notes string }
	}
	if err := read("precompiles_extensions.json", &list); err != nil {
		return nil, err
	}
	for _, p := range list {
		for _, f := range p.Functions {
			id, err := selector(f.Selector)
			if err != nil {
				return nil, err
			}
			mutability, returns, told := fromNotes(f.Notes)
			if known, ok := inWords[f.Sig]; ok {
				returns, told = known, true
			}
			if mutability != "view" && strings.HasPrefix(f.Status, "published") {
				mutability = ""
			}
			functions = append(functions, Function{
				Address: common.HexToAddress(p.Address), Sig: f.Sig, Selector: id, Mutability: mutability, Returns: returns, Told: told, Units: f.Notes,
			})
		}
	}
	return functions, nil
}

// inWords are the results that the second file describes in words, as in "view, same shape" and "view, 12 fields", or leaves open.
var inWords = map[string]string{
	"getSubnetMetadata(uint16)":                                  "bytes,bytes32,bytes32,uint16,uint8",
	"getSubnetCapacityConfig(uint16)":                            "uint16,uint16,uint16,uint16,uint16,uint16,uint16,uint16,bool,bool,uint16,uint8",
	"getGlobalNetworkLimits()":                                   "uint16,uint16,uint16,uint64,uint16,uint16,uint64,uint64,uint64,uint64,uint64,uint16",
	"getIdentity(bytes32)":                                       "string,string,string,string,string,string,string",
	"getBonds(uint16,uint8,uint16)":                              "uint16[],uint16[]",
	"getStakeInfoForColdkeyAndNetuid(bytes32,uint256,bytes32[])": "(bytes32,uint256)[]",
	"getColdkeyLock(bytes32,uint256)":                            "bool,bytes32,uint256,uint128,bool",
	"getHotkeyLock(bytes32,uint256)":                             "bool,uint256,uint128",
	"getParentKeys(bytes32,uint16)":                              "(uint64,bytes32)[]",
	"getPendingChildKeys(bytes32,uint16)":                        "(uint64,bytes32)[],uint64",
	"link(address)":                                              "bytes32",
	"getEvmChainId()":                                            "uint256",
	"getTransactionRateLimit()":                                  "uint64",
	"getPulse(uint64)":                                           "bytes,bytes",
	"getStoredRoundRange()":                                      "uint64,uint64",
	"getTakeLimits()":                                            "uint16,uint16,uint16,uint16",
}

// fromNotes reads the mutability and the result from a remark such as "netuid: view returns (bool exists, uint16 uid)".
func fromNotes(notes string) (mutability, returns string, told bool) {
	_, after, found := strings.Cut(notes, "returns ")
	switch {
	case found:
		returns, told = result(after)
		return "view", returns, told
	case strings.HasPrefix(notes, "view"):
		return "view", "", false
	case notes == "payable":
		return "payable", "", true
	}
	return "nonpayable", "", true
}

// result reads "(bool exists, uint16 uid)", with anything behind it, or "uint256 rao".
func result(s string) (string, bool) {
	if !strings.HasPrefix(s, "(") {
		first, _, _ := strings.Cut(s, " ")
		return Types(first), isType(first)
	}
	depth := 0
	for i, r := range s {
		if r == '(' {
			depth++
		} else if r == ')' {
			depth--
		}
		if depth == 0 {
			types := Types(s[:i+1])
			for t := range strings.SplitSeq(strings.Trim(types, "()[]"), ",") {
				if !isType(strings.Trim(t, "()[]")) {
					return "", false
				}
			}
			return types, true
		}
	}
	return "", false
}

func isType(s string) bool { return typeName.MatchString(s) }

var typeName = regexp.MustCompile(`^(bool|address|string|bytes([0-9]*)|u?int[0-9]+)(\[\])*$`)

// Types is a list of Solidity types without names and spaces. Brackets around the whole list are dropped: a struct of
// fixed size is encoded like the same fields returned as a list.
func Types(s string) string {
	var out strings.Builder
	for part := range strings.SplitSeq(s, ",") {
		part = strings.TrimSpace(part)
		closing := part[len(strings.TrimRight(part, ")[]")):]
		head := strings.TrimRight(part, ")[]")
		typ, name, named := strings.Cut(head, " ")
		if !named || name == "" {
			typ = head
		}
		if out.Len() > 0 {
			out.WriteByte(',')
		}
		// "uint16[] uids" has its brackets in front of the name, "(uint16 uid)[]" behind.
		out.WriteString(typ + closing)
	}
	return flat(out.String())
}

// flat drops brackets around the whole list.
func flat(s string) string {
	if strings.HasPrefix(s, "(") && strings.HasSuffix(s, ")") && balanced(s[1:len(s)-1]) {
		return s[1 : len(s)-1]
	}
	return s
}

// balanced reports whether every bracket of s closes one of s.
func balanced(s string) bool {
	depth := 0
	for _, r := range s {
		if r == '(' {
			depth++
		} else if r == ')' {
			depth--
		}
		if depth < 0 {
			return false
		}
	}
	return depth == 0
}
