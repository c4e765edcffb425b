package term

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"time"
)

func noEnv(string) string { return "" }

func env(pairs ...string) func(string) string {
	return func(name string) string {
		for i := 0; i < len(pairs); i += 2 {
			if pairs[i] == name {
				return pairs[i+1]
			}
		}
		return ""
	}
}

type capture struct {
	*Terminal
	out, err bytes.Buffer
}

func newCapture(t *testing.T, flags Flags, getenv func(string) string, change func(*Streams)) *capture {
	t.Helper()
	opts, err := ParseOptions(flags, getenv)
	if err != nil {
		t.Fatal(err)
	}
	c := &capture{}
	streams := Streams{In: strings.NewReader(""), Out: &c.out, Err: &c.err}
	if change != nil {
		change(&streams)
	}
	c.Terminal = New(streams, opts, getenv)
	return c
}

func sample() *Result {
	return &Result{
		Data: []map[string]any{{"name": "a<b", "units": "18446744073709551616"}, {"name": "c", "units": "1"}},
		Table: &Table{
			Columns: []Column{{Key: "name", Title: "Name"}, {Key: "address", Title: "Address", Address: true}, {Key: "units", Title: "Units", Number: true}},
			Rows:    [][]string{{"a<b", "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266", "18446744073709551616"}, {"c", "0x1", "1"}},
			Footer:  []string{"total", "", "18446744073709551617"},
		},
	}
}

func TestFormats(t *testing.T) {
	tty := func(s *Streams) { s.OutTTY = true }
	for _, c := range []struct {
		name   string
		flags  Flags
		change func(*Streams)
		want   string
	}{
		{"table", nil, nil, "" +
			"Name   Address                                                    Units\n" +
			"a<b    0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266  18446744073709551616\n" +
			"c      0x1                                                            1\n" +
			"total                                              18446744073709551617\n"},
		{"table on a terminal shortens addresses", Flags{"no-color": {"true"}}, tty, "" +
			"Name   Address                         Units\n" +
			"a<b    0xf39Fd6…b92266  18446744073709551616\n" +
			"c      0x1                                 1\n" +
			"total                   18446744073709551617\n"},
		{"no headers", Flags{"no-headers": {"true"}, "columns": {"units,name"}}, nil, "" +
			"18446744073709551616  a<b\n" +
			"                   1  c\n" +
			"18446744073709551617  total\n"},
		{"csv", Flags{"output": {"csv"}, "columns": {" name , units"}}, tty, "name,units\na<b,18446744073709551616\nc,1\n"},
		{"csv without headers", Flags{"output": {"csv"}, "columns": {"name"}, "no-headers": {"true"}}, nil, "a<b\nc\n"},
		{"json", Flags{"json": {"true"}}, nil, `{"ok":true,"data":[{"name":"a<b","units":"18446744073709551616"},{"name":"c","units":"1"}]}` + "\n"},
		{"json by output", Flags{"output": {"json"}}, nil, `{"ok":true,"data":[{"name":"a<b","units":"18446744073709551616"},{"name":"c","units":"1"}]}` + "\n"},
		{"jsonl", Flags{"output": {"jsonl"}}, tty, `{"name":"a<b","units":"18446744073709551616"}` + "\n" + `{"name":"c","units":"1"}` + "\n"},
		{"yaml", Flags{"output": {"yaml"}}, nil, "ok: true\ndata:\n- name: a<b\n  units: \"18446744073709551616\"\n- name: c\n  units: \"1\"\n"},
		{"jq", Flags{"jq": {".data[].name"}}, nil, "a<b\nc\n"},
		{"jq with objects", Flags{"jq": {"(.data|length), .ok, .data[1]"}}, nil, "2\ntrue\n{\"name\":\"c\",\"units\":\"1\"}\n"},
		{"last flag wins", Flags{"output": {"json", "csv"}, "columns": {"name"}}, nil, "name\na<b\nc\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := newCapture(t, c.flags, noEnv, c.change)
			if code := p.Finish(sample(), nil); code != 0 || p.out.String() != c.want || p.err.String() != "" {
				t.Fatalf("code %d\ngot:\n%s\nwant:\n%s\nstderr: %s", code, &p.out, c.want, &p.err)
			}
		})
	}
}

func TestRecordAndLines(t *testing.T) {
	record := &Result{Data: 1, Table: NewRecord().Add("a", "First", "1").Add("bb", "Second one", "2")}
	for _, c := range []struct {
		flags  Flags
		result *Result
		want   string
	}{
		{nil, record, "First       1\nSecond one  2\n"},
		{Flags{"columns": {"bb"}, "no-headers": {"true"}}, record, "2\n"},
		{Flags{"output": {"csv"}}, record, "a,bb\n1,2\n"},
		{Flags{"output": {"jsonl"}}, record, "1\n"},
		{nil, &Result{Lines: []string{"x", "y"}, Table: record.Table}, "x\ny\n"},
		{Flags{"columns": {"a"}}, &Result{Lines: []string{"x", "y"}, Table: record.Table}, "First  1\n"},
	} {
		p := newCapture(t, c.flags, noEnv, nil)
		if code := p.Finish(c.result, nil); code != 0 || p.out.String() != c.want {
			t.Errorf("%v: code %d, got %q, want %q", c.flags, code, &p.out, c.want)
		}
	}
}

func TestLargeIntegersStayExactInFilters(t *testing.T) {
	p := newCapture(t, Flags{"jq": {".data.n, .data.n + 1"}}, noEnv, nil)
	if code := p.Finish(&Result{Data: map[string]any{"n": uint64(18446744073709551615)}}, nil); code != 0 || p.out.String() != "18446744073709551615\n18446744073709551616\n" {
		t.Fatalf("code %d, %q, %s", code, &p.out, &p.err)
	}
}

func TestFailures(t *testing.T) {
	failure := func() error {
		return fmt.Errorf("outer: %w", NewError(Class{13, "rate_limited"}, "TooFast", "too fast", "Wait.").WithData(map[string]int{"block": 7}).WithDocs("d"))
	}
	envelope := `{"ok":false,"error":{"code":"rate_limited","name":"TooFast","message":"too fast","remediation":"Wait.","data":{"block":7},"docs":"d"}}` + "\n"
	for _, c := range []struct {
		name  string
		flags Flags
		err   error
		code  int
		out   string
	}{
		{"table", nil, failure(), 13, ""},
		{"csv", Flags{"output": {"csv"}}, failure(), 13, ""},
		{"quiet", Flags{"quiet": {"true"}}, failure(), 13, ""},
		{"json", Flags{"json": {"true"}}, failure(), 13, envelope},
		{"jsonl", Flags{"output": {"jsonl"}}, failure(), 13, envelope},
		{"yaml", Flags{"output": {"yaml"}}, failure(), 13, "ok: false\nerror:\n  code: rate_limited\n  name: TooFast\n  message: too fast\n  remediation: Wait.\n  data:\n    block: 7\n  docs: d\n"},
		{"jq sees the envelope", Flags{"jq": {".error.code"}}, failure(), 13, "rate_limited\n"},
		{"jq that does not fit gives the envelope", Flags{"jq": {".data[]"}}, failure(), 13, envelope},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := newCapture(t, c.flags, noEnv, nil)
			if code := p.Finish(nil, c.err); code != c.code || p.out.String() != c.out || !strings.Contains(p.err.String(), "error: too fast\n  Wait.\n") {
				t.Fatalf("code %d\nout: %s\nerr: %s", code, &p.out, &p.err)
			}
		})
	}
}

func TestUnclassifiedErrors(t *testing.T) {
	for _, c := range []struct {
		err  error
		code int
	}{
		{errors.New("x"), 1},
		{fmt.Errorf("x: %w", context.Canceled), 130},
		{fmt.Errorf("x: %w", context.DeadlineExceeded), 15},
	} {
		p := newCapture(t, Flags{"verbose": {"true", "true"}}, noEnv, nil)
		if code := p.Finish(nil, c.err); code != c.code || !strings.Contains(p.err.String(), "cause: ") {
			t.Errorf("%v: code %d, %s", c.err, code, &p.err)
		}
	}
}

// A transaction that was sent is named even if the result cannot be shown as asked.
func TestSentTransactionIsNeverHidden(t *testing.T) {
	for _, c := range []struct {
		flags Flags
		err   error
		code  int
	}{
		{Flags{"columns": {"nope"}}, nil, 2},
		{Flags{"jq": {".data[]|.x"}}, nil, 2},
		{Flags{"jq": {".data|explode|.x"}}, nil, 2},
		{Flags{"json": {"true"}}, NewError(Timeout, "T", "m", "r"), 15},
	} {
		p := newCapture(t, c.flags, noEnv, nil)
		code := p.Finish(&Result{Data: "d", Tx: &Tx{Hash: "0xabc", Status: "pending"}, Table: NewRecord().Add("a", "A", "1")}, c.err)
		if code != c.code || !strings.Contains(p.err.String(), "0xabc") {
			t.Errorf("%v: code %d, %s", c.flags, code, &p.err)
		}
		if p.Machine() && !strings.Contains(p.out.String(), `"hash":"0xabc"`) {
			t.Errorf("%v: the envelope has no transaction: %s", c.flags, &p.out)
		}
	}
}

func TestResultOfAFailedCommand(t *testing.T) {
	failed := func(flags Flags) *capture {
		p := newCapture(t, flags, noEnv, nil)
		if code := p.Finish(&Result{Data: 5, Lines: []string{"line"}}, NewError(Unclassified, "N", "m", "r")); code != 1 {
			t.Errorf("code %d", code)
		}
		return p
	}
	if p := failed(nil); p.out.String() != "line\n" {
		t.Errorf("got %q", &p.out)
	}
	if p := failed(Flags{"json": {"true"}}); p.out.String() != `{"ok":false,"error":{"code":"unknown","name":"N","message":"m","remediation":"r","data":5}}`+"\n" {
		t.Errorf("got %s", &p.out)
	}
}

func TestParseOptions(t *testing.T) {
	for _, c := range []struct {
		name   string
		flags  Flags
		env    func(string) string
		format string
		bad    string
	}{
		{"default", nil, noEnv, FormatTable, ""},
		{"environment", nil, env("TAO_OUTPUT", "yaml"), FormatYAML, ""},
		{"flag over environment", Flags{"output": {"csv"}}, env("TAO_OUTPUT", "yaml"), FormatCSV, ""},
		{"json over environment", Flags{"json": {"true"}}, env("TAO_OUTPUT", "yaml"), FormatJSON, ""},
		{"json switched off", Flags{"json": {"false"}}, noEnv, FormatTable, ""},
		{"json against output", Flags{"json": {"true"}, "output": {"csv"}}, noEnv, FormatJSON, "ConflictingFlags"},
		{"jq against output", Flags{"jq": {"."}, "output": {"yaml"}}, noEnv, FormatJSON, "ConflictingFlags"},
		{"unknown format", Flags{"output": {"xml"}}, noEnv, FormatTable, "InvalidFlag"},
		{"unknown format in the environment", nil, env("TAO_OUTPUT", "xml"), FormatTable, "InvalidFlag"},
		{"empty jq", Flags{"jq": {""}}, noEnv, FormatJSON, "InvalidFlag"},
		{"jq with a wrong syntax", Flags{"jq": {".["}}, noEnv, FormatJSON, "InvalidFilter"},
		{"columns of json", Flags{"json": {"true"}, "columns": {"a"}}, noEnv, FormatJSON, "ConflictingFlags"},
		{"boolean that is none", Flags{"yes": {"maybe"}}, noEnv, FormatTable, "InvalidFlag"},
		{"boolean in the environment that is none", nil, env("TAO_YES", "maybe"), FormatTable, "InvalidFlag"},
	} {
		t.Run(c.name, func(t *testing.T) {
			opts, err := ParseOptions(c.flags, c.env)
			name := ""
			if err != nil {
				name = AsError(err).Name
			}
			if opts.Format != c.format || name != c.bad {
				t.Fatalf("got %s, %v", opts.Format, err)
			}
		})
	}
	if opts, err := ParseOptions(nil, env("TAO_YES", "1", "TAO_QUIET", "true")); err != nil || !opts.Yes || !opts.Quiet {
		t.Errorf("got %+v, %v", opts, err)
	}
}

func TestColour(t *testing.T) {
	for _, c := range []struct {
		name string
		tty  bool
		flag bool
		env  func(string) string
		want bool
	}{
		{"terminal", true, false, noEnv, true},
		{"pipe", false, false, noEnv, false},
		{"flag", true, true, env("CLICOLOR_FORCE", "1"), false},
		{"NO_COLOR", true, false, env("NO_COLOR", "1"), false},
		{"NO_COLOR over force", true, false, env("NO_COLOR", "1", "CLICOLOR_FORCE", "1"), false},
		{"dumb terminal", true, false, env("TERM", "dumb"), false},
		{"forced into a pipe", false, false, env("CLICOLOR_FORCE", "1"), true},
		{"force switched off", false, false, env("CLICOLOR_FORCE", "0"), false},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := Colour(c.tty, c.flag, c.env); got != c.want {
				t.Fatalf("got %v", got)
			}
		})
	}
	colourful := newCapture(t, nil, noEnv, func(s *Streams) { s.OutTTY, s.ErrTTY = true, true })
	colourful.Finish(sample(), NewError(Usage, "N", "m", ""))
	if !strings.Contains(colourful.out.String(), "\x1b[1m") || !strings.Contains(colourful.err.String(), "\x1b[31m") {
		t.Errorf("no colours on a terminal: %q %q", &colourful.out, &colourful.err)
	}
}

func TestConfirm(t *testing.T) {
	terminal := func(answer string) func(*Streams) {
		return func(s *Streams) { s.In, s.InTTY, s.ErrTTY = strings.NewReader(answer), true, true }
	}
	for _, c := range []struct {
		name   string
		flags  Flags
		change func(*Streams)
		want   string
	}{
		{"yes", nil, terminal("y\n"), ""},
		{"yes in full", nil, terminal("YES\n"), ""},
		{"no", nil, terminal("n\n"), "Declined"},
		{"nothing", nil, terminal("\n"), "Declined"},
		{"end of input", nil, terminal(""), "Declined"},
		{"anything else", nil, terminal("yep\n"), "Declined"},
		{"flag", Flags{"yes": {"true"}}, nil, ""},
		{"no terminal", nil, func(s *Streams) { s.In = strings.NewReader("y\n") }, "ConfirmationNeeded"},
		{"json never asks", Flags{"json": {"true"}}, terminal("y\n"), "ConfirmationNeeded"},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := newCapture(t, c.flags, noEnv, c.change)
			err := p.Confirm(context.Background(), "Send?")
			name := ""
			if err != nil {
				name = AsError(err).Name
				if AsError(err).Exit != 3 {
					t.Errorf("exit %d", AsError(err).Exit)
				}
			}
			if name != c.want || p.out.Len() > 0 {
				t.Fatalf("got %v, stdout %q", err, &p.out)
			}
		})
	}
}

// An interruption ends a question that nobody answers.
func TestConfirmInterrupted(t *testing.T) {
	reader, writer := io.Pipe()
	defer writer.Close()
	p := newCapture(t, nil, noEnv, func(s *Streams) { s.In, s.InTTY, s.ErrTTY = reader, true, true })
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Millisecond)
	defer cancel()
	if err := p.Confirm(ctx, "Send?"); !errors.Is(err, context.DeadlineExceeded) {
		t.Fatalf("got %v", err)
	}
}

func TestNotes(t *testing.T) {
	for _, c := range []struct {
		flags Flags
		want  string
	}{
		{nil, "note\n"},
		{Flags{"verbose": {"true"}}, "note\ndetail\n"},
		{Flags{"verbose": {"true"}, "quiet": {"true"}}, ""},
	} {
		p := newCapture(t, c.flags, noEnv, nil)
		p.Note("note")
		p.Detail("detail")
		if p.err.String() != c.want || p.out.Len() > 0 {
			t.Errorf("%v: %q", c.flags, &p.err)
		}
	}
}

// Every envelope is one line of valid JSON when it is piped, and indented for a person.
func TestEnvelopeShape(t *testing.T) {
	p := newCapture(t, Flags{"json": {"true"}}, noEnv, func(s *Streams) { s.OutTTY = true })
	p.Finish(&Result{Data: "x", Tx: &Tx{Hash: "0x1", Block: 2, GasUsed: 21000, FeeWei: "210000", Status: "success"}}, nil)
	if !json.Valid(p.out.Bytes()) || strings.Count(p.out.String(), "\n") < 5 {
		t.Errorf("got %s", &p.out)
	}
	var compact bytes.Buffer
	if err := json.Compact(&compact, p.out.Bytes()); err != nil {
		t.Fatal(err)
	}
	want := `{"ok":true,"data":"x","tx":{"hash":"0x1","block":2,"gasUsed":21000,"feeWei":"210000","status":"success"}}`
	if strings.TrimSpace(compact.String()) != want {
		t.Errorf("got %s", &compact)
	}
}
