package vectors

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
)

// matchJSON compares a computed result with the expected JSON: every field and
// element that want has must be in got, digit for digit. The error is a
// *Mismatch for the first that differs, in the order of sorted field names.
func matchJSON(want json.RawMessage, got any) error {
	encoded, err := json.Marshal(got)
	if err != nil {
		return err
	}
	w, err := decodeTree(want)
	if err != nil {
		return fmt.Errorf("expected value: %w", err)
	}
	g, err := decodeTree(encoded)
	if err != nil {
		return err
	}
	if m := matchTree("", w, g); m != nil {
		return m
	}
	return nil
}

func decodeTree(data []byte) (any, error) {
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.UseNumber()
	var tree any
	err := decoder.Decode(&tree)
	return tree, err
}

func matchTree(path string, want, got any) *Mismatch {
	switch w := want.(type) {
	case map[string]any:
		g, ok := got.(map[string]any)
		if !ok {
			return treeMismatch(path, want, got)
		}
		names := make([]string, 0, len(w))
		for name := range w {
			names = append(names, name)
		}
		slices.Sort(names)
		for _, name := range names {
			value, ok := g[name]
			if !ok {
				return &Mismatch{path + "." + name, show(w[name]), "nothing"}
			}
			if m := matchTree(path+"."+name, w[name], value); m != nil {
				return m
			}
		}
		return nil
	case []any:
		g, ok := got.([]any)
		if !ok || len(g) != len(w) {
			return treeMismatch(path, want, got)
		}
		for i := range w {
			if m := matchTree(path+"["+strconv.Itoa(i)+"]", w[i], g[i]); m != nil {
				return m
			}
		}
		return nil
	default:
		if want != got { // bool, string, json.Number or nil
			return treeMismatch(path, want, got)
		}
		return nil
	}
}

func treeMismatch(path string, want, got any) *Mismatch {
	if path == "" {
		path = "result"
	}
	return &Mismatch{path, show(want), show(got)}
}

// show prints a JSON value, cut to a readable length.
func show(v any) string {
	const most = 300
	text, err := json.Marshal(v)
	if err != nil {
		return fmt.Sprint(v)
	}
	if len(text) > most {
		return string(text[:most]) + "..."
	}
	return string(text)
}
