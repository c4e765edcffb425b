package yumatool

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/taochain/taochain/chain/yuma"
	"github.com/taochain/taochain/chain/yuma/form"
)

// These occur when a text holds no input that can be run.
var (
	// ErrCaseNeeded occurs for a vector file with several cases when none is named.
	ErrCaseNeeded = errors.New("the file has several cases")
	// ErrUnknownCase occurs for a case that the file does not have.
	ErrUnknownCase = errors.New("there is no such case")
	// ErrNotEpoch occurs for a case that is not a single epoch.
	ErrNotEpoch = errors.New("this case is not a single epoch")
)

// Case is an input with its name; the name is empty for an input without one.
type Case struct {
	ID    string
	Input *yuma.Input
}

// document is every form that Load accepts, one within the other.
type document struct {
	ID    string            `json:"id"`
	Kind  string            `json:"kind"`
	Cases []json.RawMessage `json:"cases"`
	Input json.RawMessage   `json:"input"`
	OK    *bool             `json:"ok"`
	Data  json.RawMessage   `json:"data"`
}

// Load finds an input in the text of a file: a vector file, of which id names a case (needed only if there are several), a case
// of one, an input, or the envelope around an exported input. The IDs of a file's cases are returned with ErrCaseNeeded and
// ErrUnknownCase. Other errors occur for a text that is none of these.
func Load(text []byte, id string) (Case, []string, error) {
	var doc document
	if err := json.Unmarshal(text, &doc); err != nil {
		return Case{}, nil, fmt.Errorf("this is not JSON of an epoch: %w", err)
	}
	if doc.OK != nil {
		if len(doc.Data) == 0 {
			return Case{}, nil, errors.New("this is the envelope of an error, not of an exported input")
		}
		return Load(doc.Data, id)
	}
	if doc.Cases != nil {
		return loadFile(doc.Cases, id)
	}
	if id != "" && doc.ID != id {
		return Case{}, nil, fmt.Errorf("%w: this is not a file with cases", ErrUnknownCase)
	}
	c, err := loadCase(doc, text)
	return c, nil, err
}

func loadFile(cases []json.RawMessage, id string) (Case, []string, error) {
	ids := make([]string, len(cases))
	for i, raw := range cases {
		var doc document
		if err := json.Unmarshal(raw, &doc); err != nil {
			return Case{}, nil, fmt.Errorf("case %d: %w", i, err)
		}
		ids[i] = doc.ID
		if doc.ID == id && id != "" || len(cases) == 1 && id == "" {
			c, err := loadCase(doc, raw)
			return c, nil, err
		}
	}
	if id == "" {
		return Case{}, ids, fmt.Errorf("%w (%d)", ErrCaseNeeded, len(cases))
	}
	return Case{}, ids, fmt.Errorf("%w: %q", ErrUnknownCase, id)
}

func loadCase(doc document, text []byte) (Case, error) {
	if doc.Kind != "" && doc.Kind != "epoch" {
		return Case{}, fmt.Errorf("%w but of the kind %q", ErrNotEpoch, doc.Kind)
	}
	if input := bytes.TrimSpace(doc.Input); len(input) > 0 {
		text = input
	}
	in, err := form.Parse(text)
	if err != nil {
		return Case{}, err
	}
	return Case{doc.ID, in}, nil
}
