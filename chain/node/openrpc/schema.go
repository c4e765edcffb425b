package openrpc

import (
	"encoding"
	"encoding/json"
	"fmt"
	"reflect"
	"regexp"
	"strings"
)

// Schema is the part of JSON Schema that the documents use.
type Schema struct {
	Ref                  string             `json:"$ref,omitempty"`
	Title                string             `json:"title,omitempty"`
	Description          string             `json:"description,omitempty"`
	Type                 string             `json:"type,omitempty"`
	Enum                 []any              `json:"enum,omitempty"`
	Pattern              string             `json:"pattern,omitempty"`
	Minimum              *json.Number       `json:"minimum,omitempty"`
	Maximum              *json.Number       `json:"maximum,omitempty"`
	Items                *Schema            `json:"items,omitempty"`
	Properties           map[string]*Schema `json:"properties,omitempty"`
	Required             []string           `json:"required,omitempty"`
	AdditionalProperties *bool              `json:"additionalProperties,omitempty"`
	OneOf                []*Schema          `json:"oneOf,omitempty"`
}

// schemas makes the schemas of Go types, and keeps those of named structs as components.
type schemas struct {
	// known are the types with a form of their own in JSON, and what they are as arguments where that differs.
	known, arguments map[reflect.Type]*Schema
	components       map[string]*Schema
	docs             *sources
}

const componentPrefix = "#/components/schemas/"

func refTo(name string) *Schema { return &Schema{Ref: componentPrefix + name} }

// of is the schema of a type as a result, or as an argument.
func (s *schemas) of(t reflect.Type, argument bool) (*Schema, error) {
	if t.Kind() == reflect.Pointer {
		return s.of(t.Elem(), argument)
	}
	if argument {
		if schema, ok := s.arguments[t]; ok {
			return schema, nil
		}
	}
	if schema, ok := s.known[t]; ok {
		return schema, nil
	}
	if t.Implements(reflect.TypeFor[json.Marshaler]()) || t.Implements(reflect.TypeFor[encoding.TextMarshaler]()) {
		return nil, fmt.Errorf("%s has a form of its own, which is not described", t)
	}
	switch t.Kind() {
	case reflect.Bool:
		return &Schema{Type: "boolean"}, nil
	case reflect.String:
		return &Schema{Type: "string"}, nil
	case reflect.Int, reflect.Int64:
		return &Schema{Type: "integer"}, nil
	case reflect.Int8, reflect.Int16, reflect.Int32:
		return integer(fmt.Sprintf("-%d", uint64(1)<<(t.Bits()-1)), fmt.Sprint(uint64(1)<<(t.Bits()-1)-1)), nil
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		return integer("0", fmt.Sprint(^uint64(0)>>(64-t.Bits()))), nil
	case reflect.Slice:
		items, err := s.of(t.Elem(), argument)
		return &Schema{Type: "array", Items: items}, err
	case reflect.Map:
		if t.Key().Kind() == reflect.String {
			return &Schema{Type: "object"}, nil
		}
	case reflect.Interface:
		return &Schema{}, nil
	case reflect.Struct:
		return s.object(t, argument)
	}
	return nil, fmt.Errorf("%s cannot be described", t)
}

func integer(least, most string) *Schema {
	lo, hi := json.Number(least), json.Number(most)
	return &Schema{Type: "integer", Minimum: &lo, Maximum: &hi}
}

// object is the component of a struct.
func (s *schemas) object(t reflect.Type, argument bool) (*Schema, error) {
	name := t.Name()
	if name == "" {
		return nil, fmt.Errorf("the struct %s has no name", t)
	}
	if _, done := s.components[name]; done {
		return refTo(name), nil
	}
	doc, err := s.docs.typeDoc(t)
	if err != nil {
		return nil, err
	}
	closed := false
	schema := &Schema{Title: name, Description: doc, Type: "object", Properties: map[string]*Schema{}, AdditionalProperties: &closed}
	s.components[name] = schema
	return refTo(name), s.fields(schema, t, argument)
}

// fields adds the fields of a struct, those of embedded structs among them.
func (s *schemas) fields(schema *Schema, t reflect.Type, argument bool) error {
	for i := range t.NumField() {
		f := t.Field(i)
		if f.Anonymous && f.Tag.Get("json") == "" {
			if err := s.fields(schema, f.Type, argument); err != nil {
				return err
			}
			continue
		}
		tag, options, _ := strings.Cut(f.Tag.Get("json"), ",")
		if tag == "" || tag == "-" {
			return fmt.Errorf("field %s of %s has no name in JSON", f.Name, t)
		}
		inner, err := s.of(f.Type, argument)
		if err != nil {
			return fmt.Errorf("field %s of %s: %w", f.Name, t, err)
		}
		doc, err := s.docs.fieldDoc(t, f.Name)
		if err != nil {
			return err
		}
		if doc != "" {
			described := *inner
			described.Description = inJSON(t, doc)
			inner = &described
		}
		schema.Properties[tag] = inner
		if !strings.Contains(options, "omitempty") {
			schema.Required = append(schema.Required, tag)
		}
	}
	return nil
}

// inJSON gives the fields that a comment names the names that they have in JSON.
func inJSON(t reflect.Type, doc string) string {
	return word.ReplaceAllStringFunc(doc, func(w string) string {
		if f, ok := t.FieldByName(w); ok {
			if tag, _, _ := strings.Cut(f.Tag.Get("json"), ","); tag != "" {
				return tag
			}
		}
		return w
	})
}

var word = regexp.MustCompile(`[A-Z][A-Za-z0-9]*`)
