package revert

import (
	"bytes"
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"
	"reflect"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/cmd/taoctl/internal/abitext"
	"github.com/taochain/taochain/cmd/taoctl/internal/amount"
	"github.com/taochain/taochain/cmd/taoctl/internal/artifact"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

// selectors finds an error of the catalogue by the first four bytes of revert data. It is built when the first error is decoded.
var selectors = sync.OnceValue(func() map[[4]byte]*fault.Kind {
	bySelector := make(map[[4]byte]*fault.Kind, len(fault.All()))
	for _, k := range fault.All() {
		bySelector[Selector(k)] = k
	}
	return bySelector
})

// Selector is the first four bytes of an error's revert data.
func Selector(k *fault.Kind) [4]byte {
	return [4]byte(crypto.Keccak256([]byte(k.Signature())))
}

// Decode explains revert data: an error of the catalogue, Solidity's Error and
// Panic, or the bare data of an error that is not known.
func Decode(data []byte) *term.Error {
	if len(data) < 4 {
		return rejected("Reverted", "the call was reverted without a reason", "Check the arguments, and that the contract exists.").WithData(rawData(data))
	}
	if k, known := selectors()[[4]byte(data)]; known {
		return decodeKnown(k, data)
	}
	if text, err := abi.UnpackRevert(data); err == nil {
		return rejected("Reverted", "the contract says: "+oneLine(text), "See the contract's documentation.").WithData(rawData(data))
	}
	if e, ok := OfContract(artifact.All(), data); ok {
		return e.WithCause(reverted(data))
	}
	return rejected("UnknownError", fmt.Sprintf("the contract refused with an error that is not known, selector 0x%x", data[:4]), "Look the selector up in the contract's interface.").WithData(rawData(data)).WithCause(reverted(data))
}

// reverted is revert data as the cause of an error.
type reverted []byte

func (r reverted) Error() string { return "reverted with " + hexutil.Encode(r) }

// Data finds the revert data that led to an error.
func Data(err error) ([]byte, bool) {
	var r reverted
	if errors.As(err, &r) {
		return r, true
	}
	return revertData(err)
}

// OfContract explains revert data by what is known of contracts.
func OfContract(known *artifact.Known, data []byte) (*term.Error, bool) {
	kind, values, found := known.Error(data)
	if !found {
		return nil, false
	}
	shown, parts := make(map[string]any, len(values)), make([]string, len(values))
	for i, in := range kind.Inputs {
		shown[in.Name] = abitext.Plain(values[i])
		parts[i] = in.Name + "=" + abitext.Text(values[i])
	}
	message := fmt.Sprintf("the contract refused with %s(%s)", kind.Name, strings.Join(parts, ", "))
	if notice := strings.TrimSuffix(kind.Notice, "."); notice != "" {
		message += ": " + strings.ToLower(notice[:1]) + notice[1:]
	}
	return rejected(kind.Name, message, "Check the arguments and the contract's state; taoctl contract abi shows its functions.").WithData(shown), true
}

func rejected(name, message, remedy string) *term.Error {
	return term.NewError(term.Chain, name, message, remedy)
}

func rawData(data []byte) map[string]any { return map[string]any{"revert": hexutil.Encode(data)} }

// oneLine keeps text from a contract from disturbing the terminal.
func oneLine(text string) string { return abitext.OneLine(text) }

func arguments(k *fault.Kind) (abi.Arguments, error) {
	args := make(abi.Arguments, len(k.Params))
	for i, p := range k.Params {
		typ, err := abi.NewType(p.Type, "", nil)
		if err != nil {
			return nil, err
		}
		args[i] = abi.Argument{Name: p.Name, Type: typ}
	}
	return args, nil
}

func decodeKnown(k *fault.Kind, data []byte) *term.Error {
	malformed := func(err error) *term.Error {
		return rejected(k.Name, "the chain refused with "+k.Name+", but its arguments cannot be read", "Check that the node and taoctl have the same version.").WithData(rawData(data)).WithCause(err)
	}
	args, err := arguments(k)
	if err != nil {
		return malformed(err)
	}
	values, err := args.Unpack(data[4:])
	if err != nil {
		return malformed(err)
	}
	return explained(k, values)
}

// Refusal explains an error of the catalogue that was computed here, as if the chain had said it. Other errors stay as they are.
func Refusal(err error) error {
	var f *fault.Error
	if !errors.As(err, &f) {
		return err
	}
	return explained(f.Kind, f.Args).WithCause(err)
}

func explained(k *fault.Kind, values []any) *term.Error {
	explanation, ok := Explain(k)
	if !ok {
		explanation = Explanation{Unknown, k.Name, "See the contract's documentation."}
	}
	shown := make(map[string]any, len(values))
	for i, p := range k.Params {
		shown[p.Name] = machine(values[i])
	}
	e := rejected(k.Name, fill(explanation.Message, k, values), fill(explanation.Remedy, k, values))
	e.Code = explanation.Code
	return e.WithData(shown).WithDocs("taoctl explain " + k.Name)
}

// machine gives an argument as JSON data: small integers as numbers, large ones as strings.
func machine(v any) any {
	switch v := v.(type) {
	case uint8, uint16, uint32, int8, int16, int32, bool:
		return v
	case string:
		return oneLine(v)
	case common.Address:
		return v.Hex()
	case []byte:
		return hexutil.Encode(v)
	}
	if raw, ok := fixedBytes(v); ok {
		return hexutil.Encode(raw)
	}
	return fmt.Sprint(v)
}

func fixedBytes(v any) ([]byte, bool) {
	rv := reflect.ValueOf(v)
	if rv.Kind() != reflect.Array || rv.Type().Elem().Kind() != reflect.Uint8 {
		return nil, false
	}
	raw := make([]byte, rv.Len())
	for i := range raw {
		raw[i] = byte(rv.Index(i).Uint())
	}
	return raw, true
}

// fill puts the arguments into a sentence.
func fill(sentence string, k *fault.Kind, values []any) string {
	var out strings.Builder
	for {
		before, rest, found := strings.Cut(sentence, "{")
		out.WriteString(before)
		if !found {
			return out.String()
		}
		var field string
		field, sentence, _ = strings.Cut(rest, "}")
		name, verb, _ := strings.Cut(field, ":")
		for i, p := range k.Params {
			if p.Name == name {
				out.WriteString(person(name, verb, values[i]))
			}
		}
	}
}

// person shows an argument by its unit, which its name ends with.
func person(name, verb string, v any) string {
	units, isUnits := v.(uint64)
	number, isBig := v.(*big.Int)
	raw, isBytes := fixedBytes(v)
	switch {
	case verb == "coin" && isUnits:
		return amount.Decimal(new(big.Int).SetUint64(units), 9)
	case verb == "text" && isBytes:
		return fmt.Sprintf("%q", oneLine(string(bytes.TrimRight(raw, "\x00"))))
	case (verb == "wei" || strings.HasSuffix(name, "Wei")) && isBig:
		return amount.OfWei(number).String()
	case strings.HasSuffix(name, "Rao") && isUnits:
		return amount.OfRao(unit.Rao(units)).String()
	case strings.HasSuffix(name, "Alpha") && isUnits:
		return amount.OfAlpha(unit.Alpha(units)).String()
	case strings.HasSuffix(name, "Alpha") && isBig:
		return amount.Decimal(number, 9) + " alpha"
	case isBytes && len(raw) != common.AddressLength:
		return "0x" + hex.EncodeToString(raw)
	}
	return fmt.Sprint(machine(v))
}
