package main

import (
	"fmt"
	"maps"
	"math/big"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/taochain/taochain/cmd/taoctl/internal/economy"
)

// simulationLines is the beginning and the end of a run for people.
func simulationLines(s *economy.Series) []string {
	first, last := &s.Samples[0], s.Last()
	lines := []string{
		s.Title,
		fmt.Sprintf("%d blocks, %s. TAO issuance went from %s to %s, root stake from %s to %s.", s.Blocks, subnets(len(last.Subnets)),
			rounded(economy.Plain(first.Issuance)), rounded(economy.Plain(last.Issuance)), rounded(economy.Plain(first.RootStake)), rounded(economy.Plain(last.RootStake))),
		"",
	}
	rows := [][]string{{"Subnet", "Price before", "Price after", "Change", "Moving price", "TAO in pool", "Alpha in pool", "Alpha outside", "Emission", "Epochs"}}
	for i := range last.Subnets {
		p := &last.Subnets[i]
		before := s.First(p.Netuid)
		rows = append(rows, []string{
			p.Name, rounded(before.Price.String()), rounded(p.Price.String()), change(economy.ChangePercent(parts(before.Price.String()), parts(p.Price.String()))),
			rounded(p.MovingPrice.String()), rounded(economy.Plain(p.Tao)), rounded(economy.Plain(p.Alpha)), rounded(economy.Plain(p.AlphaOut)),
			percentOf(p.Share.String()), fmt.Sprint(p.Epochs),
		})
	}
	lines = append(lines, alignedRows(rows)...)
	if len(s.Flows) == 0 {
		return lines
	}
	rows = [][]string{{"Trader", "Flow", "Trades", "Refused", "TAO paid", "TAO received", "Refusals"}}
	for _, f := range s.Flows {
		var why []string
		for _, name := range slices.Sorted(maps.Keys(f.Refusals)) {
			why = append(why, fmt.Sprintf("%s %d", name, f.Refusals[name]))
		}
		rows = append(rows, []string{
			f.Trader, fmt.Sprint(f.Flow), fmt.Sprint(f.Done), fmt.Sprint(f.Refused), rounded(economy.Plain(f.Paid)), rounded(economy.Plain(f.Received)), strings.Join(why, ", "),
		})
	}
	return append(append(lines, ""), alignedRows(rows)...)
}

// comparisonLines sets the ends of two runs side by side.
func comparisonLines(runs []*economy.Series, c economy.Comparison) []string {
	lines := []string{
		fmt.Sprintf("1: %s, %d blocks", runs[0].Title, runs[0].Blocks),
		fmt.Sprintf("2: %s, %d blocks", runs[1].Title, runs[1].Blocks),
		"",
	}
	pair := func(p economy.Pair) []string { return []string{rounded(p.First), rounded(p.Second), change(p.Change)} }
	total := [][]string{{"At the end", "1", "2", "Change"}}
	total = append(total, append([]string{"TAO issuance"}, pair(c.Issuance)...), append([]string{"root stake (TAO)"}, pair(c.RootStake)...))
	lines = append(append(lines, alignedRows(total)...), "")
	rows := [][]string{{"Subnet", "Price 1", "2", "Change", "Moving price 1", "2", "Change", "TAO in pool 1", "2", "Change", "Emission 1", "2"}}
	for _, s := range c.Subnets {
		row := slices.Concat([]string{s.Name}, pair(s.Price), pair(s.MovingPrice), pair(s.Tao), []string{percentOf(s.Share.First), percentOf(s.Share.Second)})
		rows = append(rows, row)
	}
	return append(lines, alignedRows(rows)...)
}

func subnets(n int) string {
	if n == 1 {
		return "1 subnet"
	}
	return fmt.Sprintf("%d subnets", n)
}

// rounded cuts a decimal number to four decimals, or to six if it is below 1.
func rounded(text string) string {
	whole, fraction, _ := strings.Cut(text, ".")
	keep := 4
	if whole == "0" {
		keep = 6
	}
	fraction = strings.TrimRight(fraction[:min(keep, len(fraction))], "0")
	if fraction == "" {
		return whole
	}
	return whole + "." + fraction
}

func change(percent string) string {
	switch {
	case percent == "":
		return "-"
	case strings.HasPrefix(percent, "-"), percent == "0":
		return percent + "%"
	}
	return "+" + percent + "%"
}

// parts is a decimal number of at most 18 decimals in parts of 10^-18.
func parts(text string) *big.Int {
	whole, fraction, _ := strings.Cut(text, ".")
	n, _ := new(big.Int).SetString(whole+fraction+strings.Repeat("0", 18-len(fraction)), 10)
	return n
}

// percentOf shows a part of 1 as a percentage with two decimals, rounded down.
func percentOf(text string) string {
	n := parts(text)
	n.Quo(n, big.NewInt(100_000_000_000_000)) // hundredths of a per cent
	return fmt.Sprintf("%d.%02d%%", n.Uint64()/100, n.Uint64()%100)
}

// alignedRows sets the first column flush left and the others flush right.
func alignedRows(rows [][]string) []string {
	width := 0
	for _, row := range rows {
		width = max(width, len(row[0]))
	}
	var b strings.Builder
	w := tabwriter.NewWriter(&b, 0, 0, 2, ' ', tabwriter.AlignRight)
	for _, row := range rows {
		fmt.Fprintf(w, "%-*s\t%s\t\n", width, row[0], strings.Join(row[1:], "\t"))
	}
	_ = w.Flush() // a strings.Builder takes everything
	lines := strings.Split(strings.TrimRight(b.String(), "\n"), "\n")
	for i := range lines {
		lines[i] = strings.TrimRight(strings.TrimPrefix(lines[i], "  "), " ")
	}
	return lines
}
