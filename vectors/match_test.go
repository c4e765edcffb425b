package vectors

import (
	"encoding/json"
	"errors"
	"testing"
)

func TestMatchJSON(t *testing.T) {
	got := map[string]any{"a": uint64(18446744073709551615), "b": []any{"7", nil, true}, "extra": 1}
	tests := []struct {
		name  string
		want  string
		field string // of the mismatch, empty if there is none
	}{
		{"equal", `{"a": 18446744073709551615, "b": ["7", null, true]}`, ""},
		{"fewer fields wanted", `{"b": ["7", null, true]}`, ""},
		{"last digit", `{"a": 18446744073709551614}`, ".a"},
		{"string for a number", `{"a": "18446744073709551615"}`, ".a"},
		{"element", `{"b": ["7", null, false]}`, ".b[2]"},
		{"null", `{"b": [null, null, true]}`, ".b[0]"},
		{"length", `{"b": ["7", null]}`, ".b"},
		{"missing field", `{"c": 1}`, ".c"},
		{"another shape", `[1]`, "result"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			err := matchJSON(json.RawMessage(test.want), got)
			if test.field == "" {
				if err != nil {
					t.Errorf("got %v", err)
				}
				return
			}
			var m *Mismatch
			if !errors.As(err, &m) || m.Field != test.field {
				t.Errorf("got %v, want a mismatch of %s", err, test.field)
			}
		})
	}
	if err := matchJSON(nil, got); err == nil {
		t.Error("a case without an expected value passed")
	}
}
