package main

import (
	"bytes"
	"errors"
	"fmt"
	"math"
	"os"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
	"github.com/taochain/taochain/cmd/taoctl/internal/yumatool"
)

func yumaSweepCommand() *cli.Command {
	return &cli.Command{
		Name: "sweep", Usage: "measure what a majority keeps of the emission against a colluding minority",
		Description: "Two camps share a subnet. The majority has the given share of the stake, as large a part of the validators and of the servers, and gives the part " +
			"--self-major of its weight to its own servers; the minority gives the part --self-minor to its own. One epoch runs at every combination of the values. Values " +
			"are numbers with commas, or ranges FROM..TO/STEP.\n\n" +
			"The exact procedure: a camp has the first floor(share * count) validators and servers, at least one and never all. Its stake, of 21 million TAO, is spread over its " +
			"validators by max(0, 1 + 0.3 z), a validator's weight over the servers of either camp by max(0, 1 + noise * z), each divided by the group's sum. z is the sum of twelve " +
			"uniform 24-bit numbers minus 6, from PCG-DXSM seeded with (seed, 0), the stakes' first, then the weights' row by row; all points use the same numbers. Weights " +
			"are floored to 65535ths and max-upscaled. There are no old bonds. Only integers are used, so the result is the same on every machine.",
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "majority", Value: "0.5..0.9/0.1", Usage: "`VALUES` of the majority's share of the stake"},
			&cli.StringFlag{Name: "self-major", Value: "0..1/0.05", Usage: "`VALUES` of the majority's weight on its own servers"},
			&cli.StringFlag{Name: "self-minor", Value: "0..1/0.05", Usage: "`VALUES` of the minority's weight on its own servers"},
			&cli.StringFlag{Name: "noise", Value: "0.4", Usage: "`NUMBER` that is the standard deviation of the weights, relative to their mean"},
			&cli.Uint64Flag{Name: "seed", Value: 1, Usage: "`NUMBER` that chooses the random stakes and weights"},
			&cli.IntFlag{Name: "uids", Value: 512, Usage: "`NUMBER` of neurons"},
			&cli.IntFlag{Name: "validators", Value: 64, Usage: "`NUMBER` of validators among them"},
			&cli.IntFlag{Name: "kappa", Value: 32767, Usage: "`NUMBER` of 65535ths of the stake that decide consensus"},
			&cli.IntFlag{Name: "penalty", Value: 65535, Usage: "`NUMBER` of 65535ths: the bonds penalty on weight that is cut"},
			&cli.BoolFlag{Name: "yuma3", Usage: "bonds as in Yuma3; without it as in the published experiment"},
			&cli.StringFlag{Name: "png", Usage: "`FILE` for a picture of the grid, a panel for each stake"},
		},
		Action: action(yumaSweep),
	}
}

// gridStep is the step of a range that names none.
const gridStep = yumatool.One / 20

func yumaSweep(in *invocation) (*term.Result, error) {
	if _, err := in.arguments(0, 0); err != nil {
		return nil, err
	}
	experiment, err := in.experiment()
	if err != nil {
		return nil, err
	}
	var lists [3][]yumatool.Millionths
	for i, name := range []string{"majority", "self-major", "self-minor"} {
		if lists[i], err = yumatool.ParseValues(in.String(name), gridStep); err != nil {
			return nil, in.usage("InvalidFlag", "--%s: %v", name, err)
		}
	}
	file := in.String("png")
	if file != "" {
		if err := in.noDryRun(); err != nil {
			return nil, err
		}
	}
	grid, err := yumatool.Sweep(in.Context.Context, experiment, lists[0], lists[1], lists[2])
	if errors.Is(err, yumatool.ErrExperiment) {
		return nil, in.usage("InvalidExperiment", "%v", err)
	}
	if err != nil {
		return nil, err
	}
	result := &term.Result{Data: grid, Lines: gridLines(grid), Table: gridTable(grid)}
	if file == "" {
		return result, nil
	}
	return result, in.writeHeatmap(grid, file)
}

// experiment reads the flags that all points have in common.
func (in *invocation) experiment() (yumatool.Experiment, error) {
	x := yumatool.Experiment{UIDs: in.Int("uids"), Validators: in.Int("validators"), Seed: in.Uint64("seed"), Yuma3: in.Bool("yuma3")}
	for name, to := range map[string]*unit.U16Fraction{"kappa": &x.Kappa, "penalty": &x.Penalty} {
		value := in.Int(name)
		if value < 0 || value > math.MaxUint16 {
			return x, in.usage("InvalidFlag", "--%s is between 0 and 65535, not %d", name, value)
		}
		*to = unit.U16Fraction(value)
	}
	var err error
	if x.Noise, err = yumatool.ParseMillionths(in.String("noise")); err != nil {
		return x, in.usage("InvalidFlag", "--noise: %v", err)
	}
	return x, nil
}

func (in *invocation) writeHeatmap(grid *yumatool.Grid, file string) error {
	var picture bytes.Buffer
	err := grid.Heatmap(&picture)
	if errors.Is(err, yumatool.ErrPicture) {
		return in.usage("PictureTooLarge", "%v", err)
	}
	if err == nil {
		err = os.WriteFile(file, picture.Bytes(), 0o644)
	}
	if err != nil {
		return term.NewError(term.IO, "WriteFailed", "the picture cannot be written: "+err.Error(), "Check the path of --png.").WithCause(err)
	}
	in.Note("picture: %s, %d bytes", file, picture.Len())
	return nil
}

func gridTable(g *yumatool.Grid) *term.Table {
	table := &term.Table{Columns: []term.Column{
		{Key: "majority", Title: "Majority", Number: true},
		{Key: "self_major", Title: "Self major", Number: true},
		{Key: "self_minor", Title: "Self minor", Number: true},
		{Key: "retained", Title: "Retained", Number: true},
		{Key: "holds", Title: "Holds"},
	}}
	for _, o := range g.Outcomes {
		table.Rows = append(table.Rows, []string{o.Majority.String(), o.SelfMajor.String(), o.SelfMinor.String(), o.Retained.String(), yesNo(o.Holds)})
	}
	return table
}

// gridLines sets a grid of percentages for each stake, as the picture does; a minus marks less than the stake.
func gridLines(g *yumatool.Grid) []string {
	lines := []string{
		"What the majority keeps of the emission, in percent; - marks less than its share of the stake.",
		"To the right: the majority's weight on its own servers. Downwards: the minority's.",
	}
	for m, stake := range g.Majority {
		held := 0
		head := fmt.Sprintf("%9s", "")
		for _, self := range g.SelfMajor {
			head += fmt.Sprintf(" %5s", self)
		}
		rows := []string{head}
		for i := len(g.SelfMinor) - 1; i >= 0; i-- {
			row := fmt.Sprintf("%9s", g.SelfMinor[i])
			for j := range g.SelfMajor {
				o := g.At(m, i, j)
				mark := " "
				if o.Holds {
					held++
				} else {
					mark = "-"
				}
				row += fmt.Sprintf(" %4d%s", o.Retained/10_000, mark)
			}
			rows = append(rows, strings.TrimRight(row, " "))
		}
		title := fmt.Sprintf("Stake %s: the majority keeps its share at %d of %d points", stake, held, len(g.SelfMajor)*len(g.SelfMinor))
		lines = append(append(lines, "", title), rows...)
	}
	return lines
}
