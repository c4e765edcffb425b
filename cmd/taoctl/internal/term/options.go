package term

import (
	"slices"
	"strconv"
	"strings"

	"github.com/itchyny/gojq"
)

// The output formats.
const (
	FormatTable = "table"
	FormatJSON  = "json"
	FormatJSONL = "jsonl"
	FormatYAML  = "yaml"
	FormatCSV   = "csv"
)

// Formats lists the output formats.
func Formats() []string {
	return []string{FormatTable, FormatJSON, FormatJSONL, FormatYAML, FormatCSV}
}

// Options say how to print.
type Options struct {
	Format    string
	JQ        string
	Columns   []string
	NoHeaders bool
	Quiet     bool
	Verbosity int
	NoColor   bool
	// Yes answers every confirmation.
	Yes bool
}

// Flags are the output flags as given on the command line; a value is present only if the flag was.
type Flags map[string][]string

func (f Flags) last(name string) (string, bool) {
	values := f[name]
	if len(values) == 0 {
		return "", false
	}
	return values[len(values)-1], true
}

// ParseOptions reads the global flags --output, --json, --jq, --columns,
// --no-headers, --quiet, --verbose, --no-color and --yes with their environment
// variables. The options are usable even with an error, which can so be printed
// in the wanted format.
func ParseOptions(flags Flags, getenv func(string) string) (Options, error) {
	opts := Options{Format: FormatTable}
	var firstErr error
	fail := func(err *Error) {
		if firstErr == nil {
			firstErr = err
		}
	}
	boolean := func(name, variable string) bool {
		text, given := flags.last(name)
		if !given {
			text = getenv(variable)
			if variable == "" || text == "" {
				return false
			}
		}
		value, err := strconv.ParseBool(text)
		if err != nil {
			fail(NewError(Usage, "InvalidFlag", "--"+name+" is true or false, not "+strconv.Quote(text), "Give the flag without a value."))
		}
		return value
	}
	opts.NoHeaders = boolean("no-headers", "")
	opts.Quiet = boolean("quiet", "TAO_QUIET")
	opts.NoColor = boolean("no-color", "")
	opts.Yes = boolean("yes", "TAO_YES")
	opts.Verbosity = len(flags["verbose"])

	format, formatGiven := flags.last("output")
	short := boolean("json", "")
	opts.JQ, _ = flags.last("jq")
	_, jqGiven := flags.last("jq")
	if !formatGiven {
		format = getenv("TAO_OUTPUT")
	}
	switch {
	case short || jqGiven:
		opts.Format = FormatJSON
		if formatGiven && format != FormatJSON {
			fail(NewError(Usage, "ConflictingFlags", "--json and --jq print JSON, but --output asks for "+format, "Give one of them."))
		}
	case format == "":
	case slices.Contains(Formats(), format):
		opts.Format = format
	default:
		fail(NewError(Usage, "InvalidFlag", "there is no output format "+strconv.Quote(format), "The formats are "+strings.Join(Formats(), ", ")+"."))
	}
	if jqGiven && opts.JQ == "" {
		fail(NewError(Usage, "InvalidFlag", "--jq has an empty expression", "Use . for the whole envelope."))
	}
	if _, err := gojq.Parse(opts.JQ); err != nil {
		opts.JQ = ""
		fail(NewError(Usage, "InvalidFilter", "--jq: "+err.Error(), "The syntax is that of jq; the input is the whole JSON envelope.").WithCause(err))
	}
	if columns, given := flags.last("columns"); given {
		for _, name := range strings.Split(columns, ",") {
			if name = strings.TrimSpace(name); name != "" {
				opts.Columns = append(opts.Columns, name)
			}
		}
		if opts.Format != FormatTable && opts.Format != FormatCSV {
			fail(NewError(Usage, "ConflictingFlags", "--columns chooses the columns of a table or of csv, not of "+opts.Format, "Select fields of JSON with --jq."))
		}
	}
	return opts, firstErr
}

// Machine says whether the output is an envelope for a program: such a run never prompts.
func (o Options) Machine() bool {
	return o.Format == FormatJSON || o.Format == FormatJSONL || o.Format == FormatYAML
}
