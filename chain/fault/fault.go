// Package fault holds the protocol's refusals: each is a custom Solidity error with arguments.
//
// The catalogue (catalogue.go) is the only list of them. The precompiles encode
// an *Error by its Kind, and compare the whole catalogue with the Solidity
// interface at start-up.
package fault

import (
	"fmt"
	"reflect"
	"strings"
)

// Param is one argument of an error, in Solidity's terms.
type Param struct {
	Type, Name string
}

// Kind is one custom error. It is itself an error, so that errors.Is(err, fault.SubnetNotExists) works.
type Kind struct {
	Name   string
	Params []Param
}

// Error is a refusal with its arguments, in the order of Kind.Params.
type Error struct {
	Kind *Kind
	Args []any
}

var catalogue []*Kind

// All returns every error of the catalogue in order of declaration.
func All() []*Kind { return catalogue }

// define adds an error to the catalogue at start-up. Each param reads like Solidity: "uint16 netuid".
func define(name string, params ...string) *Kind {
	for _, k := range catalogue {
		if k.Name == name {
			panic("fault: defined twice: " + name)
		}
	}
	k := &Kind{Name: name, Params: parseParams(params)}
	catalogue = append(catalogue, k)
	return k
}

func parseParams(params []string) []Param {
	out := make([]Param, len(params))
	for i, p := range params {
		typ, name, ok := strings.Cut(p, " ")
		if !ok {
			panic("fault: a parameter needs a type and a name: " + p)
		}
		out[i] = Param{typ, name}
	}
	return out
}

func (k *Kind) Error() string { return k.Name }

// Signature is the error's canonical Solidity signature, for example "SubnetNotExists(uint16)".
func (k *Kind) Signature() string {
	types := make([]string, len(k.Params))
	for i, p := range k.Params {
		types[i] = p.Type
	}
	return k.Name + "(" + strings.Join(types, ",") + ")"
}

// With makes the error with its arguments. Named integer types are taken as
// their plain integers. A wrong number of arguments is a programming error.
func (k *Kind) With(args ...any) error {
	if len(args) != len(k.Params) {
		panic(fmt.Sprintf("fault: [BUG] %s takes %d arguments, got %d", k.Name, len(k.Params), len(args)))
	}
	plain := make([]any, len(args))
	for i, a := range args {
		plain[i] = Plain(a)
	}
	return &Error{Kind: k, Args: plain}
}

// Plain strips named integer types, which the ABI encoder does not know.
func Plain(v any) any {
	rv := reflect.ValueOf(v)
	switch rv.Kind() {
	case reflect.Uint8:
		return uint8(rv.Uint())
	case reflect.Uint16:
		return uint16(rv.Uint())
	case reflect.Uint32:
		return uint32(rv.Uint())
	case reflect.Uint64:
		return rv.Uint()
	case reflect.Array:
		if rv.Len() == 32 && rv.Type().Elem().Kind() == reflect.Uint8 {
			return rv.Convert(reflect.TypeFor[[32]byte]()).Interface()
		}
	}
	return v
}

func (e *Error) Error() string {
	var b strings.Builder
	b.WriteString(e.Kind.Name)
	b.WriteByte('(')
	for i, a := range e.Args {
		if i > 0 {
			b.WriteString(", ")
		}
		if raw, ok := a.([32]byte); ok {
			fmt.Fprintf(&b, "%s=0x%x", e.Kind.Params[i].Name, raw)
		} else {
			fmt.Fprintf(&b, "%s=%v", e.Kind.Params[i].Name, a)
		}
	}
	b.WriteByte(')')
	return b.String()
}

// Unwrap lets errors.Is find the Kind.
func (e *Error) Unwrap() error { return e.Kind }
