package yumatool

import (
	"fmt"
	"strconv"
	"strings"
	"text/tabwriter"
)

// Lines is the explanation for people: sentences, and a table for each role.
func (x *Explanation) Lines() []string {
	title := fmt.Sprintf("Epoch of block %d with %s", x.Block, neurons(x.N))
	if x.Case != "" {
		title += " (" + x.Case + ")"
	}
	lines := append([]string{title, ""}, x.Summary...)
	lines = append(lines, "", "As a miner:")
	if x.Miner == nil {
		lines = append(lines, "  Nobody gives it weight, so it earns nothing as a miner.")
	} else {
		lines = append(lines, indent(x.Miner.Summary)...)
		lines = append(lines, x.Miner.table()...)
	}
	lines = append(lines, "", "As a validator:")
	if x.Validator == nil {
		return append(lines, "  It has no permit, no stake, no weights and no bonds.")
	}
	for _, r := range x.Standing {
		lines = append(lines, "  "+strings.ToUpper(r.Text[:1])+r.Text[1:]+".")
	}
	lines = append(lines, indent(x.Validator.Summary)...)
	lines = append(lines, x.Validator.weightTable()...)
	return append(lines, x.Validator.bondTable()...)
}

func neurons(n int) string { return fmt.Sprintf("%d %s", n, plural(n, "neuron", "neurons")) }

func indent(lines []string) []string {
	out := make([]string, len(lines))
	for i, line := range lines {
		out[i] = "  " + line
	}
	return out
}

func (m *MinerView) table() []string {
	rows := [][]string{{"Validator", "Active stake", "Submitted", "Weight", "Counts as", "Cut", "Rank", "Part of rank"}}
	notes := []string{""}
	for _, v := range m.Votes {
		rows = append(rows, []string{
			strconv.Itoa(v.Validator), v.ActiveStake.String(), strconv.Itoa(int(v.Submitted)), v.Weight.String(), v.Counted.String(), v.Cut.String(), v.Rank.String(), v.Part.String(),
		})
		notes = append(notes, note("ignored", v.Ignored))
	}
	return textTable(rows, notes)
}

func (v *ValidatorView) weightTable() []string {
	if len(v.Weights) == 0 {
		return nil
	}
	rows := [][]string{{"Weight to", "Submitted", "Weight", "Clip line", "Counts as", "Cut"}}
	notes := []string{""}
	for _, w := range v.Weights {
		rows = append(rows, []string{strconv.Itoa(w.Miner), strconv.Itoa(int(w.Submitted)), w.Weight.String(), w.Consensus.String(), w.Counted.String(), w.Cut.String()})
		notes = append(notes, note("ignored", w.Ignored))
	}
	return textTable(rows, notes)
}

func (v *ValidatorView) bondTable() []string {
	if len(v.Bonds) == 0 {
		return nil
	}
	rows := [][]string{{"Bond to", "Before", "Target", "After", "Part of all", "Incentive", "Dividend", "Stored before", "Stored after"}}
	notes := []string{""}
	for _, b := range v.Bonds {
		rows = append(rows, []string{
			strconv.Itoa(b.Miner), b.Old.String(), b.Target.String(), b.New.String(), b.Part.String(), b.Incentive.String(), b.Dividend.String(),
			strconv.Itoa(int(b.OldStored)), strconv.Itoa(int(b.NewStored)),
		})
		notes = append(notes, note("old bond void", b.Lost))
	}
	return textTable(rows, notes)
}

func note(what string, r *Reason) string {
	if r == nil {
		return ""
	}
	return what + ": " + r.Text
}

// textTable sets rows flush right, a note behind each, and an empty line before all.
func textTable(rows [][]string, notes []string) []string {
	var b strings.Builder
	w := tabwriter.NewWriter(&b, 0, 0, 2, ' ', tabwriter.AlignRight)
	for i, row := range rows {
		fmt.Fprintf(w, "%s\t  %s\n", strings.Join(row, "\t"), notes[i]) // a strings.Builder takes everything
	}
	_ = w.Flush()
	lines := strings.Split(strings.TrimRight(b.String(), "\n "), "\n")
	for i := range lines {
		lines[i] = strings.TrimRight("  "+lines[i], " ")
	}
	return append([]string{""}, lines...)
}
