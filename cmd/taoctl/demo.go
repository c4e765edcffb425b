package main

import (
	"fmt"
	"strconv"
	"strings"
	"text/tabwriter"

	"github.com/urfave/cli/v2"

	"github.com/taochain/taochain/cmd/taoctl/internal/amount"
	"github.com/taochain/taochain/cmd/taoctl/internal/demo"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

var _ = register(demoCommand)

func demoCommand() *cli.Command {
	return &cli.Command{
		Name:  "demo",
		Usage: "play a day in the life of a subnet, on a chain of its own",
		Description: "Starts a fresh chain in this process. An owner creates a subnet for labelling handwritten digits; six miners serve " +
			"six really different classifiers over signed HTTP; two honest validators measure them and set weights, a third colludes with the miner " +
			"that guesses; a staker buys and sells alpha. Fails (exit code 1) if incentive does not follow accuracy, if the colluder gains, or if " +
			"money is not conserved. Nothing is kept.\n\n" +
			"With --pipeline, two subnets work together instead: the miners of one draw digits, those of the other one label them, and the " +
			"contract Pipeline composes them into jobs. The client escrows TAO, miners claim stages and commit to results, and each is paid in the " +
			"alpha of its own subnet. In a second job the label is guessed: validators dispute it, and the client gets its money back.",
		Flags: []cli.Flag{
			&cli.IntFlag{Name: "epochs", Value: 6, Usage: "`NUMBER` of epochs after the first, 3 to 50"},
			&cli.BoolFlag{Name: "pipeline", Usage: "play jobs that two subnets do together"},
		},
		Action: action(runDemo),
	}
}

func runDemo(in *invocation) (*term.Result, error) {
	if _, err := in.arguments(0, 0); err != nil {
		return nil, err
	}
	if in.Bool("pipeline") {
		if in.IsSet("epochs") {
			return nil, in.usage("InvalidFlag", "--pipeline runs one epoch and takes no --epochs")
		}
		return runPipelineDemo(in)
	}
	epochs := in.Int("epochs")
	if epochs < 3 || epochs > 50 {
		return nil, in.usage("InvalidFlag", "--epochs must be between 3 and 50, not %d", epochs)
	}
	report, err := demo.Run(in.Context.Context, demo.Options{Epochs: epochs, Tell: in.Note})
	if err != nil {
		return nil, err
	}
	result := &term.Result{Data: report, Lines: demoLines(report), Table: demoTable(report)}
	if len(report.Failures) > 0 {
		return result, term.NewError(term.Unclassified, "DemoFailed", report.Failures[0], "Every failure is in the data; please report this.").WithData(report)
	}
	return result, nil
}

// demoTable has the miners, for csv.
func demoTable(r demo.Report) *term.Table {
	table := &term.Table{Columns: []term.Column{
		{Key: "uid", Title: "UID", Number: true},
		{Key: "classifier", Title: "Classifier"},
		{Key: "accuracy", Title: "Accuracy", Number: true},
		{Key: "consensus", Title: "Consensus", Number: true},
		{Key: "incentive", Title: "Incentive", Number: true},
		{Key: "alpha_rao", Title: "Alpha (rao)", Number: true},
	}}
	for _, m := range r.Miners {
		table.Rows = append(table.Rows, []string{
			strconv.Itoa(int(m.UID)), m.Classifier, m.Accuracy.String(), strconv.Itoa(int(m.Consensus)), strconv.Itoa(int(m.Incentive)), m.AlphaRao,
		})
	}
	return table
}

// demoLines is the final account for people.
func demoLines(r demo.Report) []string {
	var b strings.Builder
	w := tabwriter.NewWriter(&b, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(w, "UID\tMiner\tAccuracy\tConsensus\tIncentive\tEarned\t")
	for _, m := range r.Miners {
		fmt.Fprintf(w, "%d\t%s\t%s\t%s\t%s\t%s\t\n", m.UID, m.Classifier, m.Accuracy, share(m.Consensus), share(m.Incentive), alphaText(m.AlphaRao))
	}
	w.Flush()
	b.WriteByte('\n')
	fmt.Fprintln(w, "UID\tValidator\tShare of stake\tShare of dividends\tTrust\tSays of random\tCounts as\tHolds\t")
	for _, v := range r.Validators {
		fmt.Fprintf(w, "%d\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t\n", v.UID, v.Name, share(v.StakeWeight), share(v.Dividends), share(v.ValidatorTrust),
			share(v.RandomWeight), share(v.RandomClipped), alphaText(v.AlphaRao))
	}
	w.Flush()
	fmt.Fprintf(&b, "\nThe price of alpha went from %s to %s TAO in %d blocks and %d epochs.\n", r.Pool.PriceBefore, r.Pool.PriceAfter, r.Blocks, r.Epochs)
	if r.Conserved {
		b.WriteString("Money is conserved: balances and burned fees equal the issuance, and every alpha is accounted for.\n")
	}
	return strings.Split(strings.TrimRight(b.String(), "\n"), "\n")
}

// share shows a part of 65535 as a percentage.
func share(v uint16) string { return demo.Percent(v) + "%" }

// alphaText shows rao of alpha with its unit.
func alphaText(rao string) string {
	v, err := strconv.ParseUint(rao, 10, 64)
	if err != nil {
		return rao
	}
	return amount.Amount{Kind: amount.Alpha, Units: v}.String()
}
