package main

import (
	"fmt"
	"path/filepath"
	"strconv"

	"github.com/urfave/cli/v2"

	"github.com/taochain/taochain/cmd/taoctl/internal/term"
	"github.com/taochain/taochain/vectors"
)

var _ = register(vectorsCommand)

func vectorsCommand() *cli.Command {
	return &cli.Command{
		Name:        "vectors",
		Usage:       "run exact test vectors against this program's own arithmetic",
		Description: "A vector file is known by its content. No node is needed: the functions are those that the chain runs.",
		Subcommands: []*cli.Command{
			{
				Name: "run", Usage: "run vector files", ArgsUsage: "PATH...",
				Description: "PATH is a file, or a folder whose .json files are run. Prints the first differing field of each failure. Exit code 1 if a case failed, 14 if a file cannot be read.",
				Action:      action(vectorsRun),
			},
			{
				Name: "formats", Usage: "list the formats that can be run",
				Description: "Files of other formats are counted as unsupported.",
				Action:      action(vectorsFormats),
			},
		},
	}
}

type vectorsData struct {
	Passed      int              `json:"passed"`
	Failed      int              `json:"failed"`
	Unsupported int              `json:"unsupported"`
	Files       []vectors.Report `json:"files"`
	Unreadable  []unreadableFile `json:"unreadable"`
}

type unreadableFile struct {
	File   string `json:"file"`
	Reason string `json:"reason"`
}

func vectorsRun(in *invocation) (*term.Result, error) {
	paths, err := in.arguments(1, -1)
	if err != nil {
		return nil, err
	}
	data := vectorsData{Files: []vectors.Report{}, Unreadable: []unreadableFile{}}
	result := &term.Result{Lines: []string{}, Table: &term.Table{Columns: []term.Column{
		{Key: "file", Title: "File"},
		{Key: "format", Title: "Format"},
		{Key: "passed", Title: "Passed", Number: true},
		{Key: "failed", Title: "Failed", Number: true},
		{Key: "unsupported", Title: "Unsupported", Number: true},
	}}}
	unreadable := func(file string, err error) {
		data.Unreadable = append(data.Unreadable, unreadableFile{file, err.Error()})
		result.Lines = append(result.Lines, filepath.Base(file)+": unreadable: "+err.Error())
	}
	for _, path := range paths {
		files, err := vectors.Files([]string{path})
		if err != nil {
			unreadable(path, err)
			continue
		}
		for _, file := range files {
			if in.Context.Err() != nil {
				return nil, in.Context.Err()
			}
			report, err := vectors.RunFile(file)
			if err != nil {
				unreadable(file, err)
				continue
			}
			data.add(report, result)
		}
	}
	result.Data = data
	result.Table.Footer = []string{"total", "", strconv.Itoa(data.Passed), strconv.Itoa(data.Failed), strconv.Itoa(data.Unsupported)}
	return result, data.verdict()
}

func (d *vectorsData) add(r vectors.Report, result *term.Result) {
	d.Passed += r.Passed
	d.Failed += r.Failed
	d.Unsupported += r.Unsupported
	d.Files = append(d.Files, r)
	result.Lines = append(result.Lines, fmt.Sprintf("%s: %d passed, %d failed, %d unsupported", filepath.Base(r.File), r.Passed, r.Failed, r.Unsupported))
	for _, f := range r.Failures {
		result.Lines = append(result.Lines, fmt.Sprintf("  %s: %s", f.ID, f.Reason))
	}
	result.Table.Rows = append(result.Table.Rows, []string{r.File, r.Format, strconv.Itoa(r.Passed), strconv.Itoa(r.Failed), strconv.Itoa(r.Unsupported)})
}

// verdict puts wrong numbers before unreadable files: they are the graver finding.
func (d *vectorsData) verdict() error {
	switch {
	case d.Failed > 0:
		return term.NewError(term.Unclassified, "VectorsFailed", fmt.Sprintf("%d of %d cases failed", d.Failed, d.Passed+d.Failed), "The lines above, or data.files[].failures, name the first differing field of each.").WithData(*d)
	case len(d.Unreadable) > 0:
		return term.NewError(term.IO, "VectorsUnreadable", fmt.Sprintf("%d paths cannot be read as vector files, the first is %s", len(d.Unreadable), d.Unreadable[0].Reason), "Check the paths.").WithData(*d)
	default:
		return nil
	}
}

func vectorsFormats(in *invocation) (*term.Result, error) {
	if _, err := in.arguments(0, 0); err != nil {
		return nil, err
	}
	formats := vectors.Formats()
	table := &term.Table{Columns: []term.Column{{Key: "format", Title: "Format"}}}
	for _, name := range formats {
		table.Rows = append(table.Rows, []string{name})
	}
	return &term.Result{Data: formats, Lines: formats, Table: table}, nil
}
