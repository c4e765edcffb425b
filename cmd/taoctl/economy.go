package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/taochain/taochain/cmd/taoctl/internal/argv"
	"github.com/taochain/taochain/cmd/taoctl/internal/economy"
	"github.com/taochain/taochain/cmd/taoctl/internal/revert"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

var _ = register(economyCommand)

func economyCommand() *cli.Command {
	return &cli.Command{
		Name:        "economy",
		Usage:       "play pools and emission of many subnets from a scenario, without a chain",
		Description: "The arithmetic is the chain's own, bit for bit, in the order of its block step. Nothing here needs a node.",
		Subcommands: []*cli.Command{
			{
				Name: "simulate", Usage: "play a scenario and show prices, reserves, emission and issuance", ArgsUsage: "FILE",
				Description: simulateHelp,
				Flags: []cli.Flag{
					&cli.Uint64Flag{Name: "every", DefaultText: "for about 200 samples", Usage: "`BLOCKS` between two samples"},
					&cli.StringFlag{Name: "compare", Usage: "a second scenario `FILE`, to set beside the first"},
					&cli.StringFlag{Name: "chart", Usage: "`FILE` for a picture (PNG) of prices, reserves, shares and issuance"},
					&cli.StringFlag{Name: "out", Usage: "`FILE` for the samples, in the format of --output or else of its ending, .csv or .json"},
				},
				Action: action(economySimulate),
			},
			{
				Name: "examples", Usage: "list the scenarios that come with the program, or print one", ArgsUsage: "[NAME]",
				Description: "Print one into a file and change it: taoctl economy examples whale-sells > mine.yaml",
				Action:      action(economyExamples),
			},
		},
	}
}

const simulateHelp = `FILE is a scenario in YAML or JSON, - for standard input, or example:NAME for one of taoctl economy examples.
A terminal shows the beginning and the end of the run; -o csv and -o json have all samples, block 0 being the start.

A scenario has these keys; docs/economy-scenarios.md has all of them with their defaults:
  title, blocks        what it is called, and how many blocks are played (7200 are a day)
  issuance             TAO that exists at the start; else what pools and root hold
  root_stake           TAO staked on root
  block_author         on, or off: then swap fees are burned
  rules                block_emission, supply_cap, alpha_emission, alpha_cap, tao_weight, moving_alpha, owner_cut, delegate_take,
                       liquidity_cap, max_epochs_per_block, min_stake, min_lock, lock_interval
  defaults, subnets    name, count; tao, alpha, pool_weight, staked, held, moving_price, age, or create; start; and settings
  flows                trader, subnets, one of buy, sell and register; at, or from, until and every; chance, seed
  changes              at, with set for settings of subnets or with rules
  settings             fee, emission, registration, owner_cut, tempo, halving_blocks, miners, withheld, recycle, miners_sell,
                       validators_sell, owner_sells, root_sells, registration_price, min_price, max_price, price_half_life,
                       price_multiplier
Amounts have units (10tao, 5e8rao, 5a), shares too (18%, 50bps). Unknown keys and values out of range are errors that name the line.`

func economySimulate(in *invocation) (*term.Result, error) {
	args, err := in.arguments(1, 1)
	if err != nil {
		return nil, err
	}
	if (in.String("chart") != "" || in.String("out") != "") && in.dryRun() {
		return nil, in.noDryRun()
	}
	if args[0] == "-" && in.String("compare") == "-" {
		return nil, in.usage("InvalidFlag", "only one of the two scenarios can come from standard input")
	}
	first, err := in.scenario(args[0])
	if err != nil {
		return nil, err
	}
	scenarios := []*economy.Scenario{first}
	if path := in.String("compare"); path != "" {
		second, err := in.scenario(path)
		if err != nil {
			return nil, err
		}
		scenarios = append(scenarios, second)
	}
	rows := uint64(0)
	for _, s := range scenarios {
		rows += s.Rows(in.Uint64("every"))
	}
	if rows > economy.MaxRows {
		return nil, in.usage("TooManySamples", "that is %d rows of samples; at most %d are kept, so raise --every", rows, economy.MaxRows)
	}
	var runs []*economy.Series
	for i, s := range scenarios {
		series, err := economy.Run(in.Context.Context, s, economy.Options{Every: in.Uint64("every"), Progress: in.progress(fmt.Sprintf("%d of %d", i+1, len(scenarios)))})
		if err != nil {
			return nil, err
		}
		runs = append(runs, series)
	}
	if err := in.writeChart(runs); err != nil {
		return nil, err
	}
	result := simulationResult(runs)
	if file := in.String("out"); file != "" {
		return in.writeSamples(result, file)
	}
	return result, nil
}

// scenario reads and parses a scenario from a file, standard input or the examples.
func (in *invocation) scenario(path string) (*economy.Scenario, error) {
	text, err := in.scenarioText(path)
	if err != nil {
		return nil, err
	}
	s, err := economy.Parse(text)
	var problem *economy.Problem
	if errors.As(err, &problem) {
		e := term.NewError(term.Validation, "InvalidScenario", path+": "+problem.Error(), problem.Remedy).WithDocs("docs/economy-scenarios.md")
		return nil, e.WithData(map[string]any{"file": path, "line": problem.Line, "path": problem.Path})
	}
	if err == nil && s.Title == "" {
		s.Title = strings.TrimPrefix(filepath.Base(path), "example:")
	}
	return s, err
}

func (in *invocation) scenarioText(path string) ([]byte, error) {
	if name, example := strings.CutPrefix(path, "example:"); example {
		e, err := in.example(name)
		return []byte(e.Text), err
	}
	var text []byte
	var err error
	if path == "-" {
		text, err = io.ReadAll(in.In)
	} else {
		text, err = os.ReadFile(path)
	}
	if err != nil {
		return nil, term.NewError(term.IO, "Unreadable", "the scenario cannot be read: "+err.Error(), "Check the path; examples are named example:NAME.").WithCause(err)
	}
	return text, nil
}

func (in *invocation) example(name string) (economy.Example, error) {
	list := economy.Examples()
	names := make([]string, len(list))
	for i, e := range list {
		if names[i] = e.Name; e.Name == name {
			return e, nil
		}
	}
	remedy := "The examples are " + strings.Join(names, ", ") + "."
	if best := argv.Closest(name, names); best != "" {
		remedy = "Did you mean " + best + "?"
	}
	e := term.NewError(term.Validation, "UnknownExample", fmt.Sprintf("there is no example %q", name), remedy)
	e.Code = revert.NotFound
	return economy.Example{}, e
}

// progress draws a bar on a terminal; nil without one.
func (in *invocation) progress(run string) func(done, all uint64) {
	if !in.ErrTTY || in.Quiet {
		return nil
	}
	const width = 40
	shown := -1
	return func(done, all uint64) {
		percent := int(done * 100 / all)
		if percent == shown {
			return
		}
		shown = percent
		full := percent * width / 100
		fmt.Fprintf(in.Terminal.Err, "\rscenario %s [%s%s] %3d%%, block %d of %d", run, strings.Repeat("#", full), strings.Repeat(".", width-full), percent, done, all)
		if done == all {
			fmt.Fprint(in.Terminal.Err, "\r\x1b[K")
		}
	}
}

func (in *invocation) writeChart(runs []*economy.Series) error {
	file := in.String("chart")
	if file == "" {
		return nil
	}
	var other *economy.Series
	if len(runs) > 1 {
		other = runs[1]
	}
	var picture bytes.Buffer
	if err := runs[0].Chart(&picture, other); err != nil {
		return err
	}
	if err := os.WriteFile(file, picture.Bytes(), 0o644); err != nil {
		return term.NewError(term.IO, "WriteFailed", "the picture cannot be written: "+err.Error(), "Check the path of --chart.").WithCause(err)
	}
	in.Note("picture: %s, %d bytes", file, picture.Len())
	return nil
}

// writeSamples writes the result to a file and leaves the summary for the terminal.
func (in *invocation) writeSamples(result *term.Result, file string) (*term.Result, error) {
	target := *in.Terminal
	if target.Format == term.FormatTable {
		switch filepath.Ext(file) {
		case ".csv":
			target.Format = term.FormatCSV
		case ".json":
			target.Format = term.FormatJSON
		}
	}
	var text bytes.Buffer
	if err := target.PrintTo(&text, result); err != nil {
		return nil, err
	}
	if err := os.WriteFile(file, text.Bytes(), 0o644); err != nil {
		return nil, term.NewError(term.IO, "WriteFailed", "the samples cannot be written: "+err.Error(), "Check the path of --out.").WithCause(err)
	}
	in.Note("samples: %s, %d bytes", file, text.Len())
	written := map[string]any{"file": file, "bytes": text.Len()}
	record := term.NewRecord().Add("file", "File", file).Add("bytes", "Bytes", fmt.Sprint(text.Len()))
	return &term.Result{Data: written, Table: record, Lines: result.Lines}, nil
}

func economyExamples(in *invocation) (*term.Result, error) {
	args, err := in.arguments(0, 1)
	if err != nil {
		return nil, err
	}
	if len(args) == 1 {
		e, err := in.example(args[0])
		if err != nil {
			return nil, err
		}
		table := term.NewRecord().Add("name", "Name", e.Name).Add("title", "Title", e.Title).Add("text", "Text", e.Text)
		return &term.Result{Data: e, Table: table, Lines: strings.Split(strings.TrimRight(e.Text, "\n"), "\n")}, nil
	}
	list := economy.Examples()
	table := &term.Table{Columns: []term.Column{{Key: "name", Title: "Name"}, {Key: "title", Title: "Title"}}}
	for _, e := range list {
		table.Rows = append(table.Rows, []string{e.Name, e.Title})
	}
	return &term.Result{Data: list, Table: table}, nil
}

// simulationResult has all samples as data and for csv, and the beginning and end for people.
func simulationResult(runs []*economy.Series) *term.Result {
	table := &term.Table{}
	text := []string{"name", "started"}
	for _, name := range economy.Columns() {
		table.Columns = append(table.Columns, term.Column{Key: name, Title: name, Number: !slices.Contains(text, name)})
	}
	if len(runs) == 1 {
		table.Rows = runs[0].Rows()
		return &term.Result{Data: runs[0], Table: table, Lines: simulationLines(runs[0])}
	}
	table.Columns = append([]term.Column{{Key: "scenario", Title: "scenario", Number: true}}, table.Columns...)
	for i, run := range runs {
		for _, row := range run.Rows() {
			table.Rows = append(table.Rows, append([]string{fmt.Sprint(i + 1)}, row...))
		}
	}
	comparison := economy.Compare(runs[0], runs[1])
	data := struct {
		Comparison economy.Comparison `json:"comparison"`
		Scenarios  []*economy.Series  `json:"scenarios"`
	}{comparison, runs}
	return &term.Result{Data: data, Table: table, Lines: comparisonLines(runs, comparison)}
}
