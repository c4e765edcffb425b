package term

import (
	"encoding/csv"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/jedib0t/go-pretty/v6/text"
)

// Column is one column of a table.
type Column struct {
	// Key is the stable name that --columns and csv use; Title is for people.
	Key, Title string
	// Number columns are set flush right.
	Number bool
	// Address columns are shortened on a terminal.
	Address bool
	// Foreign columns hold letters of any alphabet; on a terminal each cell is kept from turning its neighbours around.
	Foreign bool
}

// Unicode's marks around a text whose direction is its own.
const (
	firstStrongIsolate    = "\u2068"
	popDirectionalIsolate = "\u2069"
)

// Table is a result's form for people and for csv.
type Table struct {
	Columns []Column
	Rows    [][]string
	// Footer is the last line of a table (totals); csv omits it. Empty, or one cell for each column.
	Footer []string
	// Record sets the single row upright: one line for each column.
	Record bool
}

// NewRecord makes the table of a single thing from its fields in order.
func NewRecord() *Table { return &Table{Rows: [][]string{nil}, Record: true} }

// Add appends a field to a record.
func (t *Table) Add(key, title, value string) *Table {
	t.Columns = append(t.Columns, Column{Key: key, Title: title})
	t.Rows[0] = append(t.Rows[0], value)
	return t
}

// choose keeps the named columns, in the order of the names; all if there are none.
func (t *Table) choose(names []string) (*Table, error) {
	if len(names) == 0 {
		return t, nil
	}
	picked := make([]int, len(names))
	for i, name := range names {
		at := slices.IndexFunc(t.Columns, func(c Column) bool { return c.Key == name })
		if at < 0 {
			keys := make([]string, len(t.Columns))
			for j, c := range t.Columns {
				keys[j] = c.Key
			}
			return nil, NewError(Usage, "UnknownColumn", fmt.Sprintf("there is no column %q", name), "The columns are "+strings.Join(keys, ", ")+".")
		}
		picked[i] = at
	}
	row := func(cells []string) []string {
		if len(cells) == 0 {
			return nil
		}
		out := make([]string, len(picked))
		for i, at := range picked {
			out[i] = cells[at]
		}
		return out
	}
	out := &Table{Footer: row(t.Footer), Record: t.Record}
	for _, at := range picked {
		out.Columns = append(out.Columns, t.Columns[at])
	}
	for _, cells := range t.Rows {
		out.Rows = append(out.Rows, row(cells))
	}
	return out, nil
}

// ShortAddress keeps the first and last characters of a long address or hash.
func ShortAddress(s string) string {
	if len(s) <= 16 {
		return s
	}
	return s[:8] + "…" + s[len(s)-6:]
}

func (t *Table) writeCSV(w io.Writer, headers bool) error {
	out := csv.NewWriter(w)
	if headers {
		keys := make([]string, len(t.Columns))
		for i, c := range t.Columns {
			keys[i] = c.Key
		}
		if err := out.Write(keys); err != nil {
			return err
		}
	}
	for _, row := range t.Rows {
		if err := out.Write(row); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

func (t *Table) writeText(w io.Writer, headers, tty, colour bool) error {
	out := table.NewWriter()
	style := table.StyleDefault
	style.Options = table.OptionsNoBordersAndSeparators
	style.Box.PaddingLeft, style.Box.PaddingRight = "", "  "
	style.Format.Header, style.Format.Footer = text.FormatDefault, text.FormatDefault
	if colour {
		style.Color.Header = text.Colors{text.Bold}
		style.Color.Footer = text.Colors{text.Bold}
	}
	out.SetStyle(style)
	if t.Record {
		t.fillRecord(out, headers)
	} else {
		t.fillRows(out, headers, tty)
	}
	for _, line := range strings.Split(out.Render(), "\n") {
		if _, err := fmt.Fprintln(w, strings.TrimRight(line, " ")); err != nil {
			return err
		}
	}
	return nil
}

func (t *Table) fillRecord(out table.Writer, headers bool) {
	for i, c := range t.Columns {
		if headers {
			out.AppendRow(table.Row{c.Title, t.Rows[0][i]})
		} else {
			out.AppendRow(table.Row{t.Rows[0][i]})
		}
	}
}

func (t *Table) fillRows(out table.Writer, headers, tty bool) {
	row := func(cells []string, shorten bool) table.Row {
		line := make(table.Row, len(cells))
		for i, cell := range cells {
			if shorten && t.Columns[i].Address {
				cell = ShortAddress(cell)
			}
			if shorten && t.Columns[i].Foreign && cell != "" {
				cell = firstStrongIsolate + cell + popDirectionalIsolate
			}
			line[i] = cell
		}
		return line
	}
	var configs []table.ColumnConfig
	titles := make([]string, len(t.Columns))
	for i, c := range t.Columns {
		titles[i] = c.Title
		if c.Number {
			configs = append(configs, table.ColumnConfig{Number: i + 1, Align: text.AlignRight, AlignHeader: text.AlignRight, AlignFooter: text.AlignRight})
		}
	}
	out.SetColumnConfigs(configs)
	if headers {
		out.AppendHeader(row(titles, false))
	}
	for _, cells := range t.Rows {
		out.AppendRow(row(cells, tty))
	}
	if len(t.Footer) > 0 {
		out.AppendFooter(row(t.Footer, false))
	}
}
