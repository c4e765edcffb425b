package abitext

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
)

// ErrSignature occurs when a text is not a signature.
var ErrSignature = errors.New("not a signature")

// Signature is what a human-readable signature says.
type Signature struct {
	Name            string
	Inputs, Outputs abi.Arguments
}

// IsSignature tells whether a text has the form of a signature, not of a bare name.
func IsSignature(text string) bool { return strings.Contains(text, "(") }

// ParseSignature reads name(types), name(types)(types) and name(types) returns (types), perhaps with "function", "event" or "error" in
// front, names of arguments, "indexed", and words such as view. Errors wrap ErrSignature.
func ParseSignature(text string) (Signature, error) {
	p := &parser{rest: strings.TrimSpace(text)}
	for _, word := range []string{"function ", "event ", "error "} {
		p.rest = strings.TrimSpace(strings.TrimPrefix(p.rest, word))
	}
	out := Signature{Name: p.word()}
	if out.Name == "" || strings.Trim(out.Name[:1], "0123456789") == "" {
		return out, fmt.Errorf("%w: %q does not begin with a name", ErrSignature, text)
	}
	var err error
	if out.Inputs, err = p.arguments(); err != nil {
		return out, fmt.Errorf("%w: %q: %w", ErrSignature, text, err)
	}
	for p.word() != "" {
		p.space()
	}
	if p.peek() == '(' {
		if out.Outputs, err = p.arguments(); err != nil {
			return out, fmt.Errorf("%w: %q: %w", ErrSignature, text, err)
		}
	}
	if p.peek() != 0 && p.rest != ";" {
		return out, fmt.Errorf("%w: %q: %q is left over", ErrSignature, text, p.rest)
	}
	return out, nil
}

// Method is the signature as a method. What it says of the state is not known, so it may write.
func (s Signature) Method() abi.Method {
	return abi.NewMethod(s.Name, s.Name, abi.Function, "payable", false, true, s.Inputs, s.Outputs)
}

// Event is the signature as an event; arguments without a name get one.
func (s Signature) Event() abi.Event {
	inputs := slices.Clone(s.Inputs)
	for i := range inputs {
		if inputs[i].Name == "" {
			inputs[i].Name = fmt.Sprintf("arg%d", i)
		}
	}
	return abi.NewEvent(s.Name, s.Name, false, inputs)
}

// maxDepth bounds nested tuples, maxElements arrays of a fixed size with all arrays in them.
const (
	maxDepth    = 16
	maxElements = 4096
)

type parser struct {
	rest  string
	depth int
}

func (p *parser) space() { p.rest = strings.TrimLeft(p.rest, " \t") }

func (p *parser) peek() byte {
	p.space()
	if p.rest == "" {
		return 0
	}
	return p.rest[0]
}

func (p *parser) take(c byte) bool {
	if p.peek() != c {
		return false
	}
	p.rest = p.rest[1:]
	return true
}

// word reads a name or type.
func (p *parser) word() string {
	p.space()
	end := strings.IndexFunc(p.rest, func(r rune) bool {
		return (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') && (r < '0' || r > '9') && r != '_' && r != '$'
	})
	if end < 0 {
		end = len(p.rest)
	}
	word := p.rest[:end]
	p.rest = p.rest[end:]
	return word
}

// arguments reads a list in brackets.
func (p *parser) arguments() (abi.Arguments, error) {
	list, err := p.list()
	if err != nil {
		return nil, err
	}
	out := make(abi.Arguments, len(list))
	for i, a := range list {
		typ, err := abi.NewType(a.Type, "", a.Components)
		if err != nil {
			return nil, err
		}
		out[i] = abi.Argument{Name: a.Name, Type: typ, Indexed: a.Indexed}
	}
	return out, nil
}

func (p *parser) list() ([]abi.ArgumentMarshaling, error) {
	if p.depth++; p.depth > maxDepth {
		return nil, errors.New("tuples are nested too deep")
	}
	defer func() { p.depth-- }()
	if !p.take('(') {
		return nil, errors.New("a list of types in brackets is missing")
	}
	out := []abi.ArgumentMarshaling{}
	if p.take(')') {
		return out, nil
	}
	for {
		a, err := p.argument()
		if err != nil {
			return nil, err
		}
		out = append(out, a)
		switch {
		case p.take(','):
		case p.take(')'):
			return out, nil
		default:
			return nil, errors.New("a bracket is not closed")
		}
	}
}

// argument reads a type and what may follow it: indexed, where it lies, its name.
func (p *parser) argument() (abi.ArgumentMarshaling, error) {
	var a abi.ArgumentMarshaling
	if p.peek() == '(' {
		components, err := p.list()
		if err != nil {
			return a, err
		}
		// geth makes a struct of a tuple, whose fields need names.
		for i := range components {
			if components[i].Name == "" {
				components[i].Name = fmt.Sprintf("field%d", i)
			}
		}
		a.Type, a.Components = "tuple", components
	} else {
		a.Type = canonical(p.word())
		if a.Type == "" {
			return a, errors.New("a type is missing")
		}
		if !isType(a.Type) {
			return a, fmt.Errorf("there is no type %q", a.Type)
		}
	}
	for all := uint64(1); p.take('['); {
		size := p.word()
		if !p.take(']') {
			return a, errors.New("an array is not closed")
		}
		if size != "" {
			n, err := strconv.ParseUint(size, 10, 16)
			if all *= n; err != nil || n == 0 || all > maxElements {
				return a, fmt.Errorf("an array cannot have %s elements here", size)
			}
		}
		a.Type += "[" + size + "]"
	}
	for word := p.word(); word != ""; word = p.word() {
		switch {
		case word == "indexed":
			a.Indexed = true
		case slices.Contains([]string{"memory", "calldata", "storage", "payable"}, word):
		case a.Name != "":
			return a, fmt.Errorf("%q is out of place", word)
		default:
			a.Name = word
		}
	}
	return a, nil
}

// isType tells whether a word is an elementary type that has values.
func isType(word string) bool {
	if slices.Contains([]string{"address", "bool", "string", "bytes"}, word) {
		return true
	}
	for _, kind := range []struct {
		name       string
		step, most uint64
	}{{"uint", 8, 256}, {"int", 8, 256}, {"bytes", 1, 32}} {
		digits, found := strings.CutPrefix(word, kind.name)
		n, err := strconv.ParseUint(digits, 10, 16)
		if found && err == nil && digits[0] != '0' && n%kind.step == 0 && n <= kind.most {
			return true
		}
	}
	return false
}

// canonical writes out the short names of types.
func canonical(typ string) string {
	switch typ {
	case "uint", "int":
		return typ + "256"
	}
	return typ
}
