package abitext

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"reflect"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
)

// ErrArgument occurs when a text is not a value of its type.
var ErrArgument = errors.New("wrong argument")

// Names finds accounts by what people write.
type Names interface {
	// Address finds an address.
	Address(text string) (common.Address, error)
	// ID finds the 32-byte id of an account.
	ID(text string) ([32]byte, error)
}

// ParseAll reads the arguments of a function. Errors wrap ErrArgument and name the argument.
func ParseAll(args abi.Arguments, texts []string, names Names) ([]any, error) {
	if len(args) != len(texts) {
		return nil, fmt.Errorf("%w: %d are given, (%s) are %d", ErrArgument, len(texts), Types(args), len(args))
	}
	values := make([]any, len(args))
	for i, a := range args {
		v, err := parse(a.Type, texts[i], names)
		if err != nil {
			name := a.Name
			if name == "" {
				name = strconv.Itoa(i + 1)
			}
			return nil, fmt.Errorf("%w %s: %w", ErrArgument, name, err)
		}
		values[i] = v.Interface()
	}
	return values, nil
}

// parse reads one value: a number, true or false, 0x bytes, text, an account, [elements], (fields) or {"field": value}.
func parse(t abi.Type, text string, names Names) (reflect.Value, error) {
	text = strings.TrimSpace(text)
	switch t.T {
	case abi.UintTy, abi.IntTy:
		n, err := parseNumber(t, text)
		if err != nil {
			return reflect.Value{}, err
		}
		return numberOf(t, n), nil
	case abi.BoolTy:
		if text != "true" && text != "false" {
			return reflect.Value{}, fmt.Errorf("%q is neither true nor false", text)
		}
		return reflect.ValueOf(text == "true"), nil
	case abi.StringTy:
		return reflect.ValueOf(text), nil
	case abi.BytesTy:
		raw, err := parseBytes(text)
		return reflect.ValueOf(raw), err
	case abi.FixedBytesTy, abi.FunctionTy:
		return parseFixedBytes(t, text, names)
	case abi.AddressTy:
		address, err := names.Address(text)
		return reflect.ValueOf(address), err
	case abi.SliceTy, abi.ArrayTy:
		return parseList(t, text, names)
	case abi.TupleTy:
		return parseTuple(t, text, names)
	}
	return reflect.Value{}, fmt.Errorf("values of the type %s cannot be written here", t.String())
}

// maxExponent is over what any type holds.
const maxExponent = 80

func parseNumber(t abi.Type, text string) (*big.Int, error) {
	digits, exponent, scientific := strings.Cut(strings.ToLower(text), "e")
	if strings.HasPrefix(text, "0x") || strings.HasPrefix(text, "-0x") {
		digits, scientific = text, false
	}
	plain := strings.TrimPrefix(digits, "-")
	base := 10
	if rest, isHex := strings.CutPrefix(plain, "0x"); isHex {
		plain, base = rest, 16
	}
	n, ok := new(big.Int).SetString(plain, base)
	if !ok || plain == "" || strings.ContainsAny(plain, "+-_") || len(plain) > 100 {
		return nil, fmt.Errorf("%q is not a whole number of the type %s; write it in the smallest unit, without the unit's name", text, t.String())
	}
	if scientific {
		power, err := strconv.ParseUint(exponent, 10, 8)
		if err != nil || power > maxExponent {
			return nil, fmt.Errorf("%q has no exponent from 0 to %d", text, maxExponent)
		}
		n.Mul(n, new(big.Int).Exp(big.NewInt(10), new(big.Int).SetUint64(power), nil))
	}
	if strings.HasPrefix(digits, "-") {
		n.Neg(n)
	}
	low, high := new(big.Int), new(big.Int).Lsh(big.NewInt(1), uint(t.Size))
	if t.T == abi.IntTy {
		high.Rsh(high, 1)
		low.Neg(high)
	}
	if n.Cmp(low) < 0 || n.Cmp(high) >= 0 {
		return nil, fmt.Errorf("%s does not fit into %s", text, t.String())
	}
	return n, nil
}

// numberOf gives a number the Go type that the ABI encoder wants.
func numberOf(t abi.Type, n *big.Int) reflect.Value {
	goType := t.GetType()
	switch goType.Kind() {
	case reflect.Pointer:
		return reflect.ValueOf(n)
	case reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return reflect.ValueOf(n.Int64()).Convert(goType)
	}
	return reflect.ValueOf(n.Uint64()).Convert(goType)
}

func parseBytes(text string) ([]byte, error) {
	digits, prefixed := strings.CutPrefix(text, "0x")
	raw, err := hex.DecodeString(digits)
	if !prefixed || err != nil {
		return nil, fmt.Errorf("%q is not hexadecimal with 0x", text)
	}
	return raw, nil
}

// parseFixedBytes reads bytes of a fixed length; 32 bytes may be an account's id by its name, address or ss58 text.
func parseFixedBytes(t abi.Type, text string, names Names) (reflect.Value, error) {
	raw, err := parseBytes(text)
	isNumber := text != "" && strings.Trim(text, "0123456789") == ""
	if t.Size == 32 && t.T == abi.FixedBytesTy && !isNumber && (err != nil || len(raw) == common.AddressLength) {
		id, idErr := names.ID(text)
		if idErr != nil {
			return reflect.Value{}, idErr
		}
		raw, err = id[:], nil
	}
	size := t.GetType().Len()
	if err == nil && len(raw) != size {
		err = fmt.Errorf("%s has %d bytes, %s has %d", text, len(raw), t.String(), size)
	}
	if err != nil {
		return reflect.Value{}, err
	}
	out := reflect.New(t.GetType()).Elem()
	reflect.Copy(out, reflect.ValueOf(raw))
	return out, nil
}

func parseList(t abi.Type, text string, names Names) (reflect.Value, error) {
	parts, err := split(text, '[', ']')
	if err != nil {
		return reflect.Value{}, fmt.Errorf("%q is not a list of the type %s: %w", text, t.String(), err)
	}
	out := reflect.New(t.GetType()).Elem()
	if t.T == abi.SliceTy {
		out.Set(reflect.MakeSlice(t.GetType(), len(parts), len(parts)))
	} else if len(parts) != t.Size {
		return reflect.Value{}, fmt.Errorf("%d elements are given, %s has %d", len(parts), t.String(), t.Size)
	}
	for i, part := range parts {
		v, err := parse(*t.Elem, part, names)
		if err != nil {
			return reflect.Value{}, err
		}
		out.Index(i).Set(v)
	}
	return out, nil
}

func parseTuple(t abi.Type, text string, names Names) (reflect.Value, error) {
	var parts []string
	var err error
	if strings.HasPrefix(text, "{") {
		parts, err = fields(t, text)
	} else {
		parts, err = split(text, '(', ')')
	}
	if err == nil && len(parts) != len(t.TupleElems) {
		err = fmt.Errorf("%d fields are given, there are %d: %s", len(parts), len(t.TupleElems), strings.Join(t.TupleRawNames, ", "))
	}
	if err != nil {
		return reflect.Value{}, err
	}
	out := reflect.New(t.GetType()).Elem()
	for i, part := range parts {
		v, err := parse(*t.TupleElems[i], part, names)
		if err != nil {
			return reflect.Value{}, fmt.Errorf("%s: %w", t.TupleRawNames[i], err)
		}
		out.Field(i).Set(v)
	}
	return out, nil
}

// fields reads a tuple that is written as a JSON object.
func fields(t abi.Type, text string) ([]string, error) {
	var object map[string]json.RawMessage
	if err := json.Unmarshal([]byte(text), &object); err != nil {
		return nil, fmt.Errorf("%q is not a JSON object: %w", text, err)
	}
	parts := make([]string, len(t.TupleRawNames))
	for i, name := range t.TupleRawNames {
		raw, found := object[name]
		if !found {
			return nil, fmt.Errorf("the field %s is missing", name)
		}
		delete(object, name)
		parts[i] = unquote(string(raw))
	}
	for name := range object {
		return nil, fmt.Errorf("there is no field %q; the fields are %s", name, strings.Join(t.TupleRawNames, ", "))
	}
	return parts, nil
}

// split cuts a list into its elements, whose own brackets and quotes are kept together.
func split(text string, open, end byte) ([]string, error) {
	if len(text) < 2 || text[0] != open || text[len(text)-1] != end {
		return nil, fmt.Errorf("it begins with %c and ends with %c", open, end)
	}
	text = strings.TrimSpace(text[1 : len(text)-1])
	parts := []string{}
	if text == "" {
		return parts, nil
	}
	depth, start, quoted := 0, 0, false
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case quoted && c == '\\':
			i++
		case c == '"':
			quoted = !quoted
		case quoted:
		case c == '[' || c == '(' || c == '{':
			depth++
		case c == ']' || c == ')' || c == '}':
			depth--
		case c == ',' && depth == 0:
			parts = append(parts, unquote(strings.TrimSpace(text[start:i])))
			start = i + 1
		}
	}
	if depth != 0 || quoted {
		return nil, errors.New("a bracket or a quotation mark is not closed")
	}
	return append(parts, unquote(strings.TrimSpace(text[start:]))), nil
}

// unquote takes the quotation marks off a JSON string.
func unquote(text string) string {
	var plain string
	if strings.HasPrefix(text, `"`) && json.Unmarshal([]byte(text), &plain) == nil {
		return plain
	}
	return text
}
