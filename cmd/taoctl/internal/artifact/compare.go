package artifact

import (
	"bytes"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// Comparison is runtime code beside that of an artifact.
type Comparison struct {
	Length, Expected int
	// Differences leaves out the immutables.
	Differences []Difference
	Immutables  []Found
	// OnlyMetadata tells that all differences are in the compiler's note at the end, which runs no code.
	OnlyMetadata bool
}

// Difference is a part of the code that is not the artifact's.
type Difference struct {
	Start    int           `json:"start"`
	Length   int           `json:"length"`
	Deployed hexutil.Bytes `json:"deployed"`
	Expected hexutil.Bytes `json:"expected"`
}

// Found is an immutable in the code. Inconsistent is set where its places do not have the same value.
type Found struct {
	Name         string        `json:"name"`
	Type         string        `json:"type"`
	Value        string        `json:"value"`
	Raw          hexutil.Bytes `json:"raw"`
	Inconsistent bool          `json:"inconsistent,omitempty"`
}

// Compare puts runtime code beside the artifact's, with its immutables left out and told for themselves.
func (a *Artifact) Compare(code []byte) Comparison {
	c := Comparison{Length: len(code), Expected: len(a.Runtime), Differences: []Difference{}, Immutables: []Found{}}
	masked, expected := slices.Clone(code), slices.Clone(a.Runtime)
	for _, im := range a.Immutables {
		found := Found{Name: im.Name, Type: im.Type}
		for i, p := range im.Places {
			if p.Start+p.Length > len(masked) {
				continue
			}
			value := code[p.Start : p.Start+p.Length]
			if i == 0 {
				found.Raw = value
			} else if !bytes.Equal(found.Raw, value) {
				found.Inconsistent = true
			}
			copy(masked[p.Start:], make([]byte, p.Length))
			copy(expected[p.Start:], make([]byte, p.Length))
		}
		if found.Raw != nil {
			found.Value = valueOf(im.Type, found.Raw)
			c.Immutables = append(c.Immutables, found)
		}
	}
	for i := 0; i < max(len(masked), len(expected)); {
		if same(masked, expected, i) {
			i++
			continue
		}
		start := i
		for i < max(len(masked), len(expected)) && !same(masked, expected, i) {
			i++
		}
		c.Differences = append(c.Differences, Difference{start, i - start, part(code, start, i), part(a.Runtime, start, i)})
	}
	end, note := metadata(code)
	expectedEnd, expectedNote := metadata(a.Runtime)
	c.OnlyMetadata = len(c.Differences) > 0 && (note || expectedNote) && end == expectedEnd && c.Differences[0].Start >= end
	return c
}

func same(a, b []byte, i int) bool { return i < len(a) && i < len(b) && a[i] == b[i] }

func part(code []byte, start, end int) []byte {
	return code[min(start, len(code)):min(end, len(code))]
}

// metadata finds where the compiler's CBOR note begins, whose length the last two bytes have; the end of the code if there is none.
func metadata(code []byte) (int, bool) {
	if len(code) < 4 {
		return len(code), false
	}
	start := len(code) - 2 - (int(code[len(code)-2])<<8 | int(code[len(code)-1]))
	// The note is a map of one to four entries.
	if start < 0 || code[start] < 0xa1 || code[start] > 0xa4 || !bytes.Contains(code[start:], []byte("solc")) {
		return len(code), false
	}
	return start, true
}

// valueOf shows a word by its Solidity type; what is no elementary type stays hexadecimal.
func valueOf(typ string, raw []byte) string {
	if strings.HasPrefix(typ, "contract ") || typ == "address payable" {
		typ = "address"
	}
	parsed, err := abi.NewType(typ, "", nil)
	if err != nil || len(raw) != 32 {
		return hexutil.Encode(raw)
	}
	switch parsed.T {
	case abi.AddressTy:
		return common.BytesToAddress(raw).Hex()
	case abi.UintTy:
		return new(big.Int).SetBytes(raw).String()
	case abi.BoolTy:
		if raw[31] == 1 {
			return "true"
		}
		return "false"
	case abi.IntTy:
		values, err := abi.Arguments{{Type: parsed}}.Unpack(raw)
		if err == nil {
			return textOf(values[0])
		}
	}
	return hexutil.Encode(raw)
}
