package openrpc

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/big"
	"reflect"
	"regexp"
	"slices"
	"strings"
)

// Validate holds a JSON value against a schema of the document. The error names the place in the value.
func (d *Document) Validate(schema *Schema, value []byte) error {
	decoder := json.NewDecoder(bytes.NewReader(value))
	decoder.UseNumber()
	var v any
	if err := decoder.Decode(&v); err != nil {
		return err
	}
	return d.validate(schema, v, "$")
}

func (d *Document) validate(s *Schema, v any, at string) error {
	if s.Ref != "" {
		target, ok := d.Components.Schemas[strings.TrimPrefix(s.Ref, componentPrefix)]
		if !ok {
			return fmt.Errorf("%s: the document has no %s", at, s.Ref)
		}
		return d.validate(target, v, at)
	}
	if len(s.OneOf) > 0 {
		fits := 0
		for _, one := range s.OneOf {
			if d.validate(one, v, at) == nil {
				fits++
			}
		}
		if fits != 1 {
			return fmt.Errorf("%s: %v fits %d of %d schemas, not one", at, v, fits, len(s.OneOf))
		}
		return nil
	}
	if len(s.Enum) > 0 && !slices.ContainsFunc(s.Enum, func(e any) bool { return reflect.DeepEqual(e, v) }) {
		return fmt.Errorf("%s: %v is none of %v", at, v, s.Enum)
	}
	switch s.Type {
	case "":
		return nil
	case "boolean":
		if _, ok := v.(bool); ok {
			return nil
		}
	case "integer":
		if n, ok := v.(json.Number); ok {
			return withinBounds(s, n, at)
		}
	case "string":
		if text, ok := v.(string); ok {
			if fits, err := regexp.MatchString(s.Pattern, text); err != nil || !fits {
				return fmt.Errorf("%s: %q does not match %s", at, text, s.Pattern)
			}
			return nil
		}
	case "array":
		if list, ok := v.([]any); ok {
			for i, item := range list {
				if err := d.validate(s.Items, item, fmt.Sprintf("%s[%d]", at, i)); err != nil {
					return err
				}
			}
			return nil
		}
	case "object":
		if object, ok := v.(map[string]any); ok {
			return d.validateObject(s, object, at)
		}
	}
	return fmt.Errorf("%s: %v is no %s", at, v, s.Type)
}

func (d *Document) validateObject(s *Schema, object map[string]any, at string) error {
	for _, name := range s.Required {
		if _, ok := object[name]; !ok {
			return fmt.Errorf("%s: %s is missing", at, name)
		}
	}
	for name, item := range object {
		inner, known := s.Properties[name]
		if !known && s.AdditionalProperties != nil && !*s.AdditionalProperties {
			return fmt.Errorf("%s: %s is not described", at, name)
		}
		if known {
			if err := d.validate(inner, item, at+"."+name); err != nil {
				return err
			}
		}
	}
	return nil
}

func withinBounds(s *Schema, n json.Number, at string) error {
	v, ok := new(big.Int).SetString(n.String(), 10)
	if !ok {
		return fmt.Errorf("%s: %s is no integer", at, n)
	}
	for bound, wrong := range map[*json.Number]int{s.Minimum: -1, s.Maximum: 1} {
		if bound == nil {
			continue
		}
		if b, ok := new(big.Int).SetString(bound.String(), 10); !ok || v.Cmp(b) == wrong {
			return fmt.Errorf("%s: %s is beyond %s", at, n, bound)
		}
	}
	return nil
}
