package economy

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"

	"github.com/taochain/taochain/cmd/taoctl/internal/argv"
)

// Problem is what is wrong with a scenario, and where.
type Problem struct {
	// Line counts from 1; 0 if the problem is not in one line.
	Line int
	// Path names the entry, for example subnets[0].fee.
	Path, Message, Remedy string
}

func (p *Problem) Error() string {
	var at []string
	if p.Line > 0 {
		at = append(at, fmt.Sprintf("line %d", p.Line))
	}
	if p.Path != "" {
		at = append(at, p.Path)
	}
	if len(at) == 0 {
		return p.Message
	}
	return strings.Join(at, ", ") + ": " + p.Message
}

// value is a node of the file with its path.
type value struct {
	node ast.Node
	path string
}

func (v value) line() int {
	if v.node == nil || v.node.GetToken() == nil || v.node.GetToken().Position == nil {
		return 0
	}
	return v.node.GetToken().Position.Line
}

func (v value) fail(remedy, format string, args ...any) error {
	return &Problem{Line: v.line(), Path: v.path, Message: fmt.Sprintf(format, args...), Remedy: remedy}
}

// parseTree reads YAML, of which JSON is a part.
func parseTree(text []byte) (value, error) {
	if len(text) > maxText {
		return value{}, &Problem{Message: fmt.Sprintf("the scenario has %d bytes; at most %d are read", len(text), maxText), Remedy: "Use count and flows on groups of subnets instead of repeating entries."}
	}
	file, err := parser.ParseBytes(text, 0)
	if err != nil {
		p := &Problem{Message: err.Error(), Remedy: "The file is YAML or JSON; look at the indentation of this line and the one before."}
		var at yaml.Error
		if errors.As(err, &at) && at.GetToken() != nil && at.GetToken().Position != nil {
			p.Line, p.Message = at.GetToken().Position.Line, "not YAML: "+at.GetMessage()
		}
		return value{}, p
	}
	if len(file.Docs) != 1 || file.Docs[0].Body == nil {
		return value{}, &Problem{Message: "the file must hold one scenario", Remedy: "See taoctl economy examples for some."}
	}
	return value{node: file.Docs[0].Body}, nil
}

// entry is one key of a mapping.
type entry struct {
	key   string
	value value
}

// entries lists a mapping in the order of the file.
func (v value) entries() ([]entry, error) {
	var pairs []*ast.MappingValueNode
	switch n := v.node.(type) {
	case *ast.MappingNode:
		pairs = n.Values
	case *ast.MappingValueNode:
		pairs = []*ast.MappingValueNode{n}
	default:
		return nil, v.fail("Write KEY: VALUE lines here.", "a mapping is wanted, not %s", v.describe())
	}
	list := make([]entry, 0, len(pairs))
	for _, pair := range pairs {
		key := value{node: pair.Key, path: v.path}
		name, err := key.text()
		if err != nil {
			return nil, err
		}
		if slices.ContainsFunc(list, func(e entry) bool { return e.key == name }) {
			return nil, key.fail("Keep one of them.", "%s is given twice", name)
		}
		list = append(list, entry{name, value{pair.Value, strings.TrimPrefix(v.path+"."+name, ".")}})
	}
	return list, nil
}

// fields are the readers of a mapping's keys.
type fields map[string]func(value) error

// read runs the reader of every key that is there. A key without a reader is an error.
func (v value) read(known fields) error {
	list, err := v.entries()
	if err != nil {
		return err
	}
	for _, e := range list {
		reader, ok := known[e.key]
		if !ok {
			names := make([]string, 0, len(known))
			for name := range known {
				names = append(names, name)
			}
			slices.Sort(names)
			remedy := "The keys here are " + strings.Join(names, ", ") + "."
			if best := argv.Closest(e.key, names); best != "" {
				remedy = "Did you mean " + best + "?"
			}
			where := e.value
			where.path = v.path
			return where.fail(remedy, "there is no key %q here", e.key)
		}
		if err := reader(e.value); err != nil {
			return err
		}
	}
	return nil
}

// items lists a sequence.
func (v value) items() ([]value, error) {
	n, ok := v.node.(*ast.SequenceNode)
	if !ok {
		return nil, v.fail("Write a list: lines that begin with -.", "a list is wanted, not %s", v.describe())
	}
	list := make([]value, len(n.Values))
	for i, item := range n.Values {
		list[i] = value{item, fmt.Sprintf("%s[%d]", v.path, i)}
	}
	return list, nil
}

func (v value) isList() bool {
	_, ok := v.node.(*ast.SequenceNode)
	return ok
}

// text is a scalar as it is written.
func (v value) text() (string, error) {
	switch n := v.node.(type) {
	case *ast.StringNode:
		return n.Value, nil
	case *ast.LiteralNode:
		return n.Value.Value, nil
	case *ast.IntegerNode, *ast.FloatNode, *ast.BoolNode:
		return n.GetToken().Value, nil
	}
	return "", v.fail("Write a plain value.", "a single value is wanted, not %s", v.describe())
}

func (v value) describe() string {
	switch v.node.(type) {
	case *ast.MappingNode, *ast.MappingValueNode:
		return "a mapping"
	case *ast.SequenceNode:
		return "a list"
	case *ast.NullNode, nil:
		return "nothing"
	case *ast.AliasNode, *ast.AnchorNode, *ast.TagNode:
		return "an anchor, alias or tag of YAML, which scenarios do not use"
	}
	return "this"
}
