package main

import (
	"fmt"
	"strings"
	"text/tabwriter"

	"github.com/taochain/taochain/cmd/taoctl/internal/amount"
	"github.com/taochain/taochain/cmd/taoctl/internal/demo"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
	"github.com/taochain/taochain/example/digits"
)

func runPipelineDemo(in *invocation) (*term.Result, error) {
	report, err := demo.RunPipeline(in.Context.Context, demo.Options{Tell: in.Note})
	if err != nil {
		return nil, err
	}
	result := &term.Result{Data: report, Lines: pipelineLines(report), Table: pipelineTable(report)}
	if len(report.Failures) > 0 {
		return result, term.NewError(term.Unclassified, "DemoFailed", report.Failures[0], "Every failure is in the data; please report this.").WithData(report)
	}
	return result, nil
}

// pipelineTable has the stages, for csv.
func pipelineTable(r demo.PipelineReport) *term.Table {
	table := &term.Table{Columns: []term.Column{
		{Key: "job", Title: "Job", Number: true},
		{Key: "stage", Title: "Stage", Number: true},
		{Key: "netuid", Title: "Subnet", Number: true},
		{Key: "worker", Title: "Claimed by"},
		{Key: "method", Title: "Miner"},
		{Key: "outcome", Title: "Outcome"},
		{Key: "paid_rao", Title: "Paid (rao)", Number: true},
		{Key: "alpha_rao", Title: "Alpha (rao)", Number: true},
	}}
	for _, job := range r.Jobs {
		for i, s := range job.Stages {
			table.Rows = append(table.Rows, []string{
				fmt.Sprint(job.Job), fmt.Sprint(i), fmt.Sprint(s.Netuid), s.Worker.Hex(), s.Method, s.Outcome, s.PaidRao, s.AlphaRao,
			})
		}
	}
	return table
}

// pipelineLines is the final account for people.
func pipelineLines(r demo.PipelineReport) []string {
	var b strings.Builder
	for _, job := range r.Jobs {
		fmt.Fprintf(&b, "Job %d: %s. The image, as the chain has it, and its label: %s\n%s\n", job.Job, job.Task, job.Label, picture(job.Image))
	}
	w := tabwriter.NewWriter(&b, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(w, "Job\tStage\tSubnet\tMiner\tClaimed by\tOutcome\tClient paid\tMiner got\t")
	for _, job := range r.Jobs {
		for i, s := range job.Stages {
			fmt.Fprintf(w, "%d\t%d\t%d\t%s\t%s\t%s\t%s\t%s\t\n", job.Job, i, s.Netuid, s.Method, s.Worker, s.Outcome, taoText(s.PaidRao), alphaText(s.AlphaRao))
		}
	}
	w.Flush()
	for _, job := range r.Jobs {
		if job.RefundedRao != "0" {
			fmt.Fprintf(&b, "\nOf job %d the client got %s back: what the rejected stage would have earned, and its miner's bond.\n", job.Job, taoText(job.RefundedRao))
		}
	}
	if r.Conserved {
		b.WriteString("Money is conserved, and nothing is left in the contract.\n")
	}
	return strings.Split(strings.TrimRight(b.String(), "\n"), "\n")
}

// picture draws an image in characters, two rows of pixels in a line; paper at the border is left out.
func picture(image []byte) string {
	ink := func(row, column int) bool {
		at := row*digits.ImageSide + column
		return at < len(image) && image[at] > 96
	}
	var b strings.Builder
	for row := 2; row < digits.ImageSide-2; row += 2 {
		line := "    "
		for column := range digits.ImageSide {
			switch top, bottom := ink(row, column), ink(row+1, column); {
			case top && bottom:
				line += "█"
			case top:
				line += "▀"
			case bottom:
				line += "▄"
			default:
				line += " "
			}
		}
		b.WriteString(strings.TrimRight(line, " ") + "\n")
	}
	return b.String()
}

// taoText shows rao of TAO with its unit.
func taoText(rao string) string {
	var v uint64
	if _, err := fmt.Sscan(rao, &v); err != nil {
		return rao
	}
	return amount.Amount{Kind: amount.TAO, Units: v}.String()
}
