package abitext

import (
	"fmt"
	"math/big"
	"reflect"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// Value is a decoded value with its name.
type Value struct {
	Name  string `json:"name"`
	Type  string `json:"type"`
	Value any    `json:"value"`
}

// Values gives decoded values with their names for programs.
func Values(args abi.Arguments, values []any) []Value {
	out := make([]Value, len(args))
	for i, a := range args {
		out[i] = Value{a.Name, a.Type.String(), Plain(values[i])}
	}
	return out
}

// Plain is a decoded value as JSON data: integers over 32 bits as decimal strings, bytes hexadecimal, tuples by the names of their fields.
func Plain(v any) any {
	switch v := v.(type) {
	case bool, uint8, uint16, uint32, int8, int16, int32:
		return v
	case uint64:
		return strconv.FormatUint(v, 10)
	case int64:
		return strconv.FormatInt(v, 10)
	case *big.Int:
		return v.String()
	case string:
		return strings.ToValidUTF8(v, "\uFFFD")
	case common.Address:
		return v.Hex()
	case []byte:
		return hexutil.Encode(v)
	}
	rv := reflect.ValueOf(v)
	switch rv.Kind() {
	case reflect.Array, reflect.Slice:
		if rv.Kind() == reflect.Array && rv.Type().Elem().Kind() == reflect.Uint8 {
			raw := make([]byte, rv.Len())
			reflect.Copy(reflect.ValueOf(raw), rv)
			return hexutil.Encode(raw)
		}
		list := make([]any, rv.Len())
		for i := range list {
			list[i] = Plain(rv.Index(i).Interface())
		}
		return list
	case reflect.Struct:
		object := make(map[string]any, rv.NumField())
		for i := range rv.NumField() {
			object[fieldName(rv.Type().Field(i))] = Plain(rv.Field(i).Interface())
		}
		return object
	}
	return fmt.Sprint(v)
}

func fieldName(f reflect.StructField) string {
	if name := f.Tag.Get("json"); name != "" {
		return name
	}
	return f.Name
}

// Text is a decoded value for people, in one line.
func Text(v any) string {
	rv := reflect.ValueOf(v)
	switch {
	case rv.Kind() == reflect.Slice && rv.Type().Elem().Kind() != reflect.Uint8, rv.Kind() == reflect.Array && rv.Type().Elem().Kind() != reflect.Uint8:
		parts := make([]string, rv.Len())
		for i := range parts {
			parts[i] = Text(rv.Index(i).Interface())
		}
		return "[" + strings.Join(parts, ", ") + "]"
	case rv.Kind() == reflect.Struct:
		parts := make([]string, rv.NumField())
		for i := range parts {
			parts[i] = fieldName(rv.Type().Field(i)) + "=" + Text(rv.Field(i).Interface())
		}
		return "(" + strings.Join(parts, ", ") + ")"
	}
	return OneLine(fmt.Sprint(Plain(v)))
}

// Types lists the types of arguments, and their names where they have one.
func Types(args abi.Arguments) string {
	parts := make([]string, len(args))
	for i, a := range args {
		parts[i] = a.Type.String()
		if a.Indexed {
			parts[i] += " indexed"
		}
		if a.Name != "" {
			parts[i] += " " + a.Name
		}
	}
	return strings.Join(parts, ", ")
}

// OneLine keeps text from a contract from disturbing the terminal.
func OneLine(text string) string {
	clean := strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f || r >= 0x80 && r < 0xa0 || r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069 {
			return ' '
		}
		return r
	}, strings.ToValidUTF8(text, "?"))
	if runes := []rune(clean); len(runes) > 300 {
		clean = string(runes[:300]) + "…"
	}
	return clean
}
