// Package vectors runs the exact test vectors of the protocol against the chain's own pure functions.
//
// A file is known by its content, not by its name. Each format registers a
// Runner; `taoctl vectors run` and the Go tests drive the same code.
package vectors

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"
)

// These are returned by a Runner for a case that it does not run.
var (
	// ErrUnsupported: the kind of case is not implemented.
	ErrUnsupported = errors.New("unsupported")
	// ErrNoAnswer: the format says that the case has no exact answer, so it is not counted at all.
	ErrNoAnswer = errors.New("the case has no exact answer")
)

// Header is what a vector file says of itself, apart from its cases.
type Header struct {
	// Format names the format; it is empty for files that describe theirs in an object instead.
	Format string
	Title  string
}

// Case is one vector. Kind is the case's "kind", "fn" or the "kind" inside its input, whichever is present.
type Case struct {
	ID       string
	Kind     string
	Category string
	Input    json.RawMessage
	// Expected is the case's "expected" or "output".
	Expected json.RawMessage
	// Raw is the whole case.
	Raw json.RawMessage
}

// Mismatch tells the first field that differs.
type Mismatch struct {
	Field     string
	Want, Got string
}

func (m *Mismatch) Error() string {
	return fmt.Sprintf("%s: want %s, got %s", m.Field, m.Want, m.Got)
}

// Runner runs one case. It returns nil if every expected field is met, a
// *Mismatch for the first that is not, ErrUnsupported for a kind that it does
// not know, ErrNoAnswer for a case without an exact answer, and any other error
// for a case that it cannot read.
type Runner func(c Case) error

type format struct {
	name  string
	match func(Header, Case) bool
	run   Runner
}

var formats []format

// register adds a format at start-up; match sees the header and the file's first case.
func register(name string, match func(Header, Case) bool, run Runner) {
	for _, f := range formats {
		if f.name == name {
			panic("vectors: format registered twice: " + name)
		}
	}
	formats = append(formats, format{name, match, run})
}

// Formats lists the names of the formats that can be run, sorted.
func Formats() []string {
	names := make([]string, 0, len(formats))
	for _, f := range formats {
		names = append(names, f.name)
	}
	sort.Strings(names)
	return names
}

// Failure is a case that did not pass.
type Failure struct {
	ID     string `json:"id"`
	Reason string `json:"reason"`
}

// Report is the outcome of one file.
type Report struct {
	File        string    `json:"file"`
	Format      string    `json:"format"`
	Passed      int       `json:"passed"`
	Failed      int       `json:"failed"`
	Unsupported int       `json:"unsupported"`
	Failures    []Failure `json:"failures"`
}

// RunFile runs every case of the file. A file of no known format counts as
// unsupported, all its cases; the error is for files that cannot be read at all.
func RunFile(path string) (Report, error) {
	report := Report{File: path, Format: "unknown", Failures: []Failure{}}
	data, err := os.ReadFile(path)
	if err != nil {
		return report, err
	}
	var file struct {
		Format json.RawMessage   `json:"format"`
		Title  string            `json:"title"`
		Cases  []json.RawMessage `json:"cases"`
	}
	if err := json.Unmarshal(data, &file); err != nil {
		return report, fmt.Errorf("%s is not a vector file: %w", path, err)
	}
	if len(file.Cases) == 0 {
		return report, fmt.Errorf("%s is not a vector file: it has no cases", path)
	}
	cases := make([]Case, len(file.Cases))
	for i, raw := range file.Cases {
		if cases[i], err = parseCase(raw); err != nil {
			return report, fmt.Errorf("%s: case %d: %w", path, i, err)
		}
	}
	header := Header{Title: file.Title}
	if len(file.Format) > 0 && file.Format[0] == '"' {
		if err := json.Unmarshal(file.Format, &header.Format); err != nil {
			return report, fmt.Errorf("%s is not a vector file: %w", path, err)
		}
	}
	f := find(header, cases[0])
	if f == nil {
		report.Unsupported = len(cases)
		return report, nil
	}
	report.Format = f.name
	for _, c := range cases {
		switch err := runCase(f.run, c); {
		case err == nil:
			report.Passed++
		case errors.Is(err, ErrUnsupported):
			report.Unsupported++
		case errors.Is(err, ErrNoAnswer):
		default:
			report.Failed++
			report.Failures = append(report.Failures, Failure{c.ID, err.Error()})
		}
	}
	return report, nil
}

// runCase turns a panic of the code under test into a failure of its case.
func runCase(run Runner, c Case) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("panic: %v", r)
		}
	}()
	return run(c)
}

func find(h Header, first Case) *format {
	for i := range formats {
		if formats[i].match(h, first) {
			return &formats[i]
		}
	}
	return nil
}

func parseCase(raw json.RawMessage) (Case, error) {
	var c struct {
		ID       string          `json:"id"`
		Kind     string          `json:"kind"`
		Fn       string          `json:"fn"`
		Category string          `json:"category"`
		Input    json.RawMessage `json:"input"`
		Output   json.RawMessage `json:"output"`
		Expected json.RawMessage `json:"expected"`
	}
	if err := json.Unmarshal(raw, &c); err != nil {
		return Case{}, err
	}
	out := Case{ID: c.ID, Kind: c.Kind, Category: c.Category, Input: c.Input, Expected: c.Expected, Raw: raw}
	if out.Kind == "" {
		out.Kind = c.Fn
	}
	if out.Kind == "" && len(c.Input) > 0 && c.Input[0] == '{' {
		var in struct {
			Kind string `json:"kind"`
		}
		_ = json.Unmarshal(c.Input, &in) // an input without a kind is fine
		out.Kind = in.Kind
	}
	if len(out.Expected) == 0 {
		out.Expected = c.Output
	}
	return out, nil
}

// Files expands folders to the .json files below them, sorted, and keeps files as they are.
func Files(paths []string) ([]string, error) {
	var files []string
	for _, path := range paths {
		info, err := os.Stat(path)
		if err != nil {
			return nil, err
		}
		if !info.IsDir() {
			files = append(files, path)
			continue
		}
		err = filepath.WalkDir(path, func(p string, d os.DirEntry, err error) error {
			if err == nil && !d.IsDir() && strings.HasSuffix(p, ".json") {
				files = append(files, p)
			}
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	return files, nil
}
