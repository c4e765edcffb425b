package openrpc

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"go/ast"
	"reflect"
	"slices"
	"strings"
)

// Config says what to describe.
type Config struct {
	Info    Info
	Servers []Server
	// Services are the types behind the namespaces.
	Services map[string]reflect.Type
	// Packages are the folders of the sources by import path.
	Packages map[string]string
	// Known are the types with a form of their own, Arguments what they are as arguments where that differs. A named
	// one becomes a component of that title.
	Known, Arguments map[reflect.Type]*Schema
	// Parameters describe parameters by their names.
	Parameters map[string]string
	// Errors are all errors by name; a method has those that the sentence "Errors: ..." of its comment lists, and
	// BlockErrors if its last parameters include a block.
	Errors      map[string]Error
	BlockErrors []string
	// Subscriptions are what the subscriptions of a namespace send, by the Go name of the method that subscribes.
	Subscriptions map[string]reflect.Type
	// Examples are calls and their answers, by method.
	Examples map[string][]Example
}

// blockParameter is the name of the parameter that chooses a block.
const blockParameter = "block"

// Generate returns the document as JSON. The same sources give the same bytes.
func Generate(c Config) ([]byte, error) {
	docs, err := read(c.Packages)
	if err != nil {
		return nil, err
	}
	g := generator{c, &schemas{map[reflect.Type]*Schema{}, map[reflect.Type]*Schema{}, map[string]*Schema{}, docs}}
	g.define(c.Known, g.schemas.known)
	g.define(c.Arguments, g.schemas.arguments)
	d := Document{OpenRPC: "1.3.2", Info: c.Info, Servers: c.Servers, Components: Components{g.schemas.components, c.Errors}}
	for namespace, service := range c.Services {
		for i := range service.NumMethod() {
			methods, err := g.method(namespace, service, service.Method(i))
			if err != nil {
				return nil, fmt.Errorf("%s of %s: %w", service.Method(i).Name, service, err)
			}
			d.Methods = append(d.Methods, methods...)
		}
	}
	slices.SortFunc(d.Methods, func(a, b Method) int { return strings.Compare(a.Name, b.Name) })
	for name := range c.Examples {
		if !slices.ContainsFunc(d.Methods, func(m Method) bool { return m.Name == name }) {
			return nil, fmt.Errorf("there are examples of %s, which is no method", name)
		}
	}
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	err = encoder.Encode(d)
	return out.Bytes(), err
}

type generator struct {
	Config
	schemas *schemas
}

// define makes components of the schemas that have a title.
func (g generator) define(from, to map[reflect.Type]*Schema) {
	for t, schema := range from {
		to[t] = schema
		if schema.Title != "" {
			g.schemas.components[schema.Title] = schema
			to[t] = refTo(schema.Title)
		}
	}
}

// MethodName is how geth's server calls a Go method of a namespace.
func MethodName(namespace, method string) string {
	return namespace + "_" + strings.ToLower(method[:1]) + method[1:]
}

func (g generator) method(namespace string, service reflect.Type, m reflect.Method) ([]Method, error) {
	source, err := g.schemas.docs.method(service, m.Name)
	if err != nil {
		return nil, err
	}
	comment, errors := splitErrors(plain(source.Doc))
	comment = upper(strings.TrimPrefix(comment, m.Name+" "))
	summary, _, _ := strings.Cut(comment, ". ")
	out := Method{
		Name: MethodName(namespace, m.Name), Summary: strings.TrimSuffix(summary, "."), Description: comment,
		Tags: []Tag{{namespace}}, ParamStructure: "by-position", Params: []Content{}, Errors: []Reference{},
	}
	if comment == "" {
		return nil, fmt.Errorf("it has no comment")
	}
	if sent, ok := g.Subscriptions[m.Name]; ok {
		return g.subscription(namespace, m.Name, out, sent)
	}
	if err := g.parameters(&out, source, m.Type); err != nil {
		return nil, err
	}
	if slices.ContainsFunc(out.Params, func(p Content) bool { return p.Name == blockParameter }) {
		errors = append(errors, g.BlockErrors...)
	}
	for _, name := range errors {
		if _, known := g.Errors[name]; !known {
			return nil, fmt.Errorf("its comment names the error %s, which is not known", name)
		}
		out.Errors = append(out.Errors, Reference{"#/components/errors/" + name})
	}
	result, err := g.schemas.of(m.Type.Out(0), false)
	out.Result = Content{Name: "result", Required: true, Schema: result}
	out.Examples = g.Examples[out.Name]
	return []Method{out}, err
}

// splitErrors takes the sentence "Errors: A, B." off the end of a comment.
func splitErrors(comment string) (rest string, errors []string) {
	rest, list, found := strings.Cut(comment, " Errors: ")
	if !found {
		return comment, nil
	}
	for _, name := range strings.Split(strings.TrimSuffix(list, "."), ",") {
		errors = append(errors, strings.TrimSpace(name))
	}
	return rest, errors
}

func (g generator) parameters(out *Method, source *ast.FuncDecl, t reflect.Type) error {
	var names []string
	for _, group := range source.Type.Params.List {
		for _, name := range group.Names {
			names = append(names, name.Name)
		}
	}
	for i := 1; i < t.NumIn(); i++ { // the receiver is the first
		typ, name := t.In(i), names[i-1]
		if typ == reflect.TypeFor[context.Context]() {
			continue
		}
		schema, err := g.schemas.of(typ, true)
		if err != nil {
			return err
		}
		about, ok := g.Parameters[name]
		if !ok {
			return fmt.Errorf("the parameter %s is not described", name)
		}
		out.Params = append(out.Params, Content{Name: name, Description: about, Required: typ.Kind() != reflect.Pointer, Schema: schema})
	}
	return nil
}

// subscription describes the two methods of a subscription.
func (g generator) subscription(namespace, goName string, m Method, sent reflect.Type) ([]Method, error) {
	notification, err := g.schemas.of(sent, false)
	if err != nil {
		return nil, err
	}
	name := strings.ToLower(goName[:1]) + goName[1:]
	id := &Schema{Type: "string", Pattern: "^0x[0-9a-f]+$"}
	m.Name, m.Notification = namespace+"_subscribe", notification
	m.Description += " Over WebSocket only; notifications are " + namespace + "_subscription."
	m.Params = []Content{{Name: "name", Description: "Name of the subscription.", Required: true, Schema: &Schema{Type: "string", Enum: []any{name}}}}
	m.Result = Content{Name: "subscription", Description: "Id of the subscription.", Required: true, Schema: id}
	end := Method{
		Name: namespace + "_unsubscribe", Summary: "Ends a subscription", Description: "Ends a subscription.", Tags: m.Tags,
		ParamStructure: m.ParamStructure, Errors: []Reference{},
		Params: []Content{{Name: "subscription", Description: "Id of the subscription.", Required: true, Schema: id}},
		Result: Content{Name: "ended", Required: true, Schema: &Schema{Type: "boolean"}},
	}
	return []Method{m, end}, nil
}
