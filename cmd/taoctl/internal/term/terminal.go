package term

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"reflect"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/itchyny/gojq"
)

// Tx is what happened to the transaction of a command. Block and GasUsed are
// zero until it is in a block; FeeWei is a decimal number of wei.
type Tx struct {
	Hash    string `json:"hash"`
	Block   uint64 `json:"block"`
	GasUsed uint64 `json:"gasUsed"`
	FeeWei  string `json:"feeWei"`
	Status  string `json:"status"`
}

// Result is what a command has to say.
type Result struct {
	// Data is the envelope's data: structs with JSON names, integers and strings, never floats.
	Data any
	// Tx is the transaction that the command sent, if any.
	Tx *Tx
	// Table is the form for people and for csv.
	Table *Table
	// Lines replace the table for people, where lines say it better.
	Lines []string
}

// Terminal prints results and asks questions.
type Terminal struct {
	Streams
	Options
	colourOut, colourErr bool
}

// New makes the terminal of one command.
func New(streams Streams, opts Options, getenv func(string) string) *Terminal {
	return &Terminal{
		Streams: streams, Options: opts,
		colourOut: Colour(streams.OutTTY, opts.NoColor, getenv),
		colourErr: Colour(streams.ErrTTY, opts.NoColor, getenv),
	}
}

type okEnvelope struct {
	OK   bool `json:"ok"`
	Data any  `json:"data"`
	Tx   *Tx  `json:"tx,omitempty"`
}

type errorEnvelope struct {
	OK    bool   `json:"ok"`
	Error *Error `json:"error"`
	Tx    *Tx    `json:"tx,omitempty"`
}

// Finish prints the outcome of a command and returns the exit code. A failed
// command may have a result too: people see both, a program sees one envelope
// whose error carries the result's data. A result that cannot be printed as
// asked (a filter or column that does not fit) is an error too, but a
// transaction that was sent is always named.
func (t *Terminal) Finish(result *Result, err error) int {
	succeeded := err == nil
	if succeeded && result != nil {
		err = t.printResult(result)
	}
	if err == nil {
		return 0
	}
	failure := AsError(err)
	if !t.Machine() && !succeeded && result != nil {
		if printErr := t.printResult(result); printErr != nil {
			failure = AsError(printErr)
		}
	}
	if t.Machine() {
		envelope := errorEnvelope{Error: failure}
		if result != nil {
			envelope.Tx = result.Tx
			if failure.Data == nil {
				failure.Data = result.Data
			}
		}
		// A filter that failed, or does not fit an error, must not hide the envelope.
		if succeeded || t.printEnvelope(envelope) != nil {
			_ = t.withoutFilter().printEnvelope(envelope) // standard output is gone: standard error and the exit code still tell
		}
	}
	t.printFailure(failure)
	if result != nil && result.Tx != nil {
		fmt.Fprintf(t.Err, "  transaction: %s, %s\n", result.Tx.Hash, result.Tx.Status)
	}
	return failure.Exit
}

func (t *Terminal) withoutFilter() *Terminal {
	plain := *t
	plain.JQ = ""
	return &plain
}

// printFailure tells a person what went wrong; it is never silent, not even with --quiet.
func (t *Terminal) printFailure(e *Error) {
	label, end := "error:", ""
	if t.colourErr {
		label, end = "\x1b[31merror:", "\x1b[0m"
	}
	fmt.Fprintf(t.Err, "%s%s %s\n", label, end, e.Message)
	if e.Remediation != "" {
		fmt.Fprintf(t.Err, "  %s\n", e.Remediation)
	}
	if t.Verbosity >= 2 {
		for cause := e.Cause; cause != nil; cause = errors.Unwrap(cause) {
			fmt.Fprintf(t.Err, "  cause: %v\n", cause)
		}
	}
}

func (t *Terminal) printResult(r *Result) error {
	switch t.Format {
	case FormatJSON, FormatYAML:
		return t.printEnvelope(okEnvelope{OK: true, Data: r.Data, Tx: r.Tx})
	case FormatJSONL:
		return t.printRows(r)
	}
	if r.Lines != nil && t.Format == FormatTable && len(t.Columns) == 0 {
		for _, line := range r.Lines {
			if _, err := fmt.Fprintln(t.Out, line); err != nil {
				return writeError(err)
			}
		}
		return nil
	}
	if r.Table == nil {
		return NewError(Usage, "NoTable", "this command has no table", "Use --json.")
	}
	chosen, err := r.Table.choose(t.Columns)
	if err != nil {
		return err
	}
	if t.Format == FormatCSV {
		return writeError(chosen.writeCSV(t.Out, !t.NoHeaders))
	}
	return writeError(chosen.writeText(t.Out, !t.NoHeaders, t.OutTTY, t.colourOut))
}

func writeError(err error) error {
	if err == nil {
		return nil
	}
	return NewError(IO, "WriteFailed", "the output could not be written: "+err.Error(), "Check where standard output leads.").WithCause(err)
}

// printRows prints jsonl: each element of a list on its own line, anything else
// as one line. There is no envelope, so that a list can be read as it comes.
func (t *Terminal) printRows(r *Result) error {
	rows := reflect.ValueOf(r.Data)
	if rows.Kind() != reflect.Slice {
		return t.writeJSON(r.Data)
	}
	for i := range rows.Len() {
		if err := t.writeJSON(rows.Index(i).Interface()); err != nil {
			return err
		}
	}
	return nil
}

func (t *Terminal) writeJSON(v any) error {
	data, err := marshal(v)
	if err != nil {
		return err
	}
	_, err = t.Out.Write(data)
	return writeError(err)
}

// marshal gives one line of JSON, without the escapes that HTML needs.
func marshal(v any) ([]byte, error) {
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	err := encoder.Encode(v)
	return b.Bytes(), err
}

func (t *Terminal) printEnvelope(envelope any) error {
	data, err := marshal(envelope)
	if err != nil {
		return err
	}
	switch {
	case t.JQ != "":
		return t.filter(data)
	case t.Format == FormatYAML:
		if data, err = yaml.JSONToYAML(data); err != nil {
			return err
		}
	case t.OutTTY:
		var b bytes.Buffer
		if err := json.Indent(&b, data, "", "  "); err != nil {
			return err
		}
		data = b.Bytes()
	}
	_, err = t.Out.Write(data)
	return writeError(err)
}

// filter applies --jq to the envelope, as `--json | jq -r` would. Nothing is
// printed unless the whole expression succeeds.
func (t *Terminal) filter(envelope []byte) error {
	query, err := gojq.Parse(t.JQ)
	if err != nil {
		return err // ParseOptions has refused it already
	}
	decoder := json.NewDecoder(bytes.NewReader(envelope))
	decoder.UseNumber()
	var input any
	if err := decoder.Decode(&input); err != nil {
		return err
	}
	var b bytes.Buffer
	results := query.Run(exact(input))
	for {
		value, ok := results.Next()
		if !ok {
			break
		}
		if err, failed := value.(error); failed {
			var halt *gojq.HaltError
			if errors.As(err, &halt) && halt.Value() == nil {
				break
			}
			return NewError(Usage, "FilterFailed", "--jq: "+err.Error(), "Look at the input with --json.").WithCause(err)
		}
		if text, isText := value.(string); isText {
			b.WriteString(text + "\n")
			continue
		}
		line, err := gojq.Marshal(value)
		if err != nil {
			return err
		}
		b.Write(append(line, '\n'))
	}
	_, err = io.Copy(t.Out, &b)
	return writeError(err)
}

// exact turns the decoder's numbers into integers of any size, which gojq keeps exact.
func exact(v any) any {
	switch v := v.(type) {
	case json.Number:
		if n, ok := new(big.Int).SetString(v.String(), 10); ok {
			if n.IsInt64() {
				return int(n.Int64())
			}
			return n
		}
		return v.String()
	case []any:
		for i := range v {
			v[i] = exact(v[i])
		}
	case map[string]any:
		for k := range v {
			v[k] = exact(v[k])
		}
	}
	return v
}

// Note tells a person something on standard error; --quiet silences it.
func (t *Terminal) Note(format string, args ...any) {
	if !t.Quiet {
		fmt.Fprintln(t.Err, strings.TrimRight(fmt.Sprintf(format, args...), "\n"))
	}
}

// Detail is a Note for -v.
func (t *Terminal) Detail(format string, args ...any) {
	if t.Verbosity > 0 {
		t.Note(format, args...)
	}
}

// PrintTo writes a result to a file instead of standard output, in the chosen format and without colours. Errors as of Finish.
func (t *Terminal) PrintTo(w io.Writer, r *Result) error {
	file := *t
	file.Out, file.OutTTY, file.colourOut = w, false, false
	return file.printResult(r)
}
