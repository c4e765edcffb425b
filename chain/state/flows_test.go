package state_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/taochain/taochain/chain/fault"
)

// flowCase is one whole-chain scenario of testdata/flows.json, with the numbers that the reference's own tests assert.
type flowCase struct {
	ID       string            `json:"id"`
	Section  string            `json:"section"`
	Setup    []json.RawMessage `json:"setup"`
	Expected []flowExpected    `json:"expected"`
}

// flowExpected is one expectation: a value with its tolerance, an error, or a relation in words.
type flowExpected struct {
	What      string          `json:"what"`
	Value     json.RawMessage `json:"value"`
	Tolerance json.RawMessage `json:"tolerance"`
	Error     string          `json:"error"`
	Relation  string          `json:"relation"`
	Basis     string          `json:"basis"`
}

func readFlows(t testing.TB) []flowCase {
	t.Helper()
	raw, err := os.ReadFile("testdata/flows.json")
	if err != nil {
		t.Fatal(err)
	}
	var file struct {
		Cases []flowCase `json:"cases"`
	}
	if err := json.Unmarshal(raw, &file); err != nil {
		t.Fatal(err)
	}
	return file.Cases
}

// flow is the scenario that a test plays. TestFlowsArePlayed finds the calls of this function by their text.
func flow(t testing.TB, id string) flowCase {
	t.Helper()
	for _, c := range readFlows(t) {
		if c.ID == id {
			return c
		}
	}
	t.Fatalf("testdata/flows.json has no scenario %q", id)
	return flowCase{}
}

// find is the expectation with this text, the first of them where there are several.
func (c flowCase) find(t testing.TB, what string) flowExpected {
	t.Helper()
	i := slices.IndexFunc(c.Expected, func(e flowExpected) bool { return e.What == what })
	if i < 0 {
		t.Fatalf("scenario %s expects nothing called %q", c.ID, what)
	}
	return c.Expected[i]
}

// check compares the expectation with this text with what the chain has, within the tolerance that the scenario gives.
// An expectation of several numbers takes as many.
func (c flowCase) check(t testing.TB, what string, have ...uint64) {
	t.Helper()
	c.find(t, what).check(t, c.ID, have...)
}

// outcome compares a call with the expectation with this text: "ok", or an error by name.
func (c flowCase) outcome(t testing.TB, what string, err error) {
	t.Helper()
	e := c.find(t, what)
	var refused *fault.Error
	switch ok := string(e.Value) == `"ok"`; {
	case ok == (e.Error != ""):
		t.Fatalf("scenario %s: %s expects no outcome of a call", c.ID, what)
	case ok && err != nil, !ok && (!errors.As(err, &refused) || refused.Kind.Name != e.Error):
		t.Errorf("scenario %s: %s: have %v, want %s%s", c.ID, what, err, e.Value, e.Error)
	}
}

func (e flowExpected) check(t testing.TB, id string, have ...uint64) {
	t.Helper()
	want, err := flowNumbers(e.Value)
	if err != nil || len(want) != len(have) {
		t.Fatalf("scenario %s: %s: the value %s cannot be compared with %d numbers", id, e.What, e.Value, len(have))
	}
	var tolerance uint64
	if len(e.Tolerance) > 0 {
		if err := json.Unmarshal(e.Tolerance, &tolerance); err != nil {
			t.Fatalf("scenario %s: %s: tolerance %s: %v", id, e.What, e.Tolerance, err)
		}
	}
	for i := range want {
		if have[i] > want[i]+tolerance || want[i] > have[i]+tolerance {
			t.Errorf("scenario %s: %s: have %d, want %s within %d", id, e.What, have, e.Value, tolerance)
			return
		}
	}
}

// ended compares how a call ended with the expectation with this text: the name of an error, or "ok".
func (c flowCase) ended(t testing.TB, what string, err error) {
	t.Helper()
	want, have := c.find(t, what).Error, ""
	var refused *fault.Error
	if errors.As(err, &refused) {
		have = refused.Kind.Name
	}
	if name, _, _ := strings.Cut(want, " "); name != have {
		t.Errorf("scenario %s: %s: %v, want %q", c.ID, what, err, want)
	}
}

// checkText compares the expectation with this text, a name or a list of names, with what the chain has.
func (c flowCase) checkText(t testing.TB, what string, have ...string) {
	t.Helper()
	var want []string
	e := c.find(t, what)
	if json.Unmarshal(e.Value, &want) != nil {
		want = []string{strings.Trim(string(e.Value), `"`)}
	}
	if !slices.Equal(have, want) {
		t.Errorf("scenario %s: %s: have %v, want %s", c.ID, what, have, e.Value)
	}
}

// flowNumbers reads a number, a number in quotes, or a list of those.
func flowNumbers(raw json.RawMessage) ([]uint64, error) {
	var list []json.RawMessage
	if json.Unmarshal(raw, &list) != nil {
		list = []json.RawMessage{raw}
	}
	numbers := make([]uint64, len(list))
	for i, r := range list {
		if _, err := fmt.Sscan(strings.Trim(string(r), `"`), &numbers[i]); err != nil {
			return nil, err
		}
	}
	return numbers, nil
}

// notPlayed lists the scenarios that no test plays yet.
var notPlayed = []string{}

// TestFlowsArePlayed fails if a scenario has no test, or one listed as missing has.
func TestFlowsArePlayed(t *testing.T) {
	files, err := filepath.Glob("*_test.go")
	if err != nil {
		t.Fatal(err)
	}
	var source strings.Builder
	for _, f := range files {
		raw, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		source.Write(raw)
	}
	for _, c := range readFlows(t) {
		played := strings.Contains(source.String(), fmt.Sprintf("flow(t, %q)", c.ID))
		if played == slices.Contains(notPlayed, c.ID) {
			t.Errorf("scenario %s (%s): played %v, listed as missing %v", c.ID, c.Section, played, !played)
		}
	}
}
