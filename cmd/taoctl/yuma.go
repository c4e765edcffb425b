package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"math/big"
	"os"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/urfave/cli/v2"

	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/cmd/taoctl/internal/argv"
	"github.com/taochain/taochain/cmd/taoctl/internal/revert"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
	"github.com/taochain/taochain/cmd/taoctl/internal/yumatool"
)

var _ = register(yumaCommand)

func yumaCommand() *cli.Command {
	return &cli.Command{
		Name:        "yuma",
		Usage:       "run, explain and stress epochs of Yuma consensus",
		Description: "The arithmetic is the chain's own, bit for bit. Only export needs a node.",
		Subcommands: []*cli.Command{
			{
				Name: "run", Usage: "run an epoch from a file, and explain it", ArgsUsage: "FILE",
				Description: "FILE is a vector file of epochs, one case of it, the bare input of an epoch, or what export wrote; - is standard input. Prints what the " +
					"epoch stores and pays by uid. JSON has the raw fixed-point bits too, whose value is bits / 2^32.",
				Flags: []cli.Flag{
					&cli.StringFlag{Name: "case", Usage: "`ID` of the case in a file with several"},
					&cli.IntFlag{Name: "explain", Value: -1, DefaultText: "none", Usage: "`UID` for which to say why it got what it got: its votes, clip line, weights and bonds"},
				},
				Action: action(yumaRun),
			},
			{
				Name: "export", Usage: "print the input of a subnet's epoch as it would run in the next block",
				Description: "Whether an epoch is due there or not. The output is the input of run, in the format of the epoch vectors; JSON output has it in the envelope, " +
					"which run takes too. With --block it follows an older block whose state the node has.",
				Flags: []cli.Flag{
					&cli.UintFlag{Name: "netuid", Required: true, Usage: "`NUMBER` of the subnet"},
					&cli.UintFlag{Name: "mechanism", Usage: "`NUMBER` of the mechanism"},
				},
				Action: action(yumaExport),
			},
			yumaSweepCommand(),
		},
	}
}

func yumaRun(in *invocation) (*term.Result, error) {
	args, err := in.arguments(1, 1)
	if err != nil {
		return nil, err
	}
	c, err := in.loadEpoch(args[0], in.String("case"))
	if err != nil {
		return nil, err
	}
	if !in.IsSet("explain") {
		report := yumatool.Run(c)
		return &term.Result{Data: report, Table: epochTable(report)}, nil
	}
	x, err := yumatool.Explain(c, in.Int("explain"))
	var unknown *yumatool.UnknownUIDError
	if errors.As(err, &unknown) {
		remedy := "The input has no neurons."
		if unknown.N > 0 {
			remedy = fmt.Sprintf("Give --explain a uid from 0 to %d.", unknown.N-1)
		}
		e := term.NewError(term.Validation, "UnknownUid", err.Error(), remedy)
		e.Code = revert.NotFound
		return nil, e
	}
	if err != nil {
		return nil, err
	}
	return &term.Result{Data: x, Lines: x.Lines(), Table: explanationTable(x)}, nil
}

// loadEpoch reads an input from a file.
func (in *invocation) loadEpoch(path, id string) (yumatool.Case, error) {
	var text []byte
	var err error
	if path == "-" {
		text, err = io.ReadAll(in.In)
	} else {
		text, err = os.ReadFile(path)
	}
	if err != nil {
		return yumatool.Case{}, term.NewError(term.IO, "Unreadable", "the input cannot be read: "+err.Error(), "Check the path.").WithCause(err)
	}
	c, ids, err := yumatool.Load(text, id)
	if err == nil {
		return c, nil
	}
	failure := term.NewError(term.Validation, "InvalidInput", "the input cannot be used: "+err.Error(), "taoctl yuma export writes an input; vector files of epochs have others.").WithCause(err)
	switch {
	case errors.Is(err, yumatool.ErrCaseNeeded):
		failure.Name, failure.Message = "CaseNeeded", err.Error()
		failure.Remediation = "Name one with --case, for example --case " + ids[0] + "."
	case errors.Is(err, yumatool.ErrUnknownCase):
		failure.Name, failure.Code, failure.Message = "UnknownCase", revert.NotFound, err.Error()
		failure.Remediation = "Leave out --case."
		if best := argv.Closest(id, ids); best != "" {
			failure.Remediation = "Did you mean " + best + "?"
		} else if len(ids) > 0 {
			failure.Remediation = fmt.Sprintf("The file has %d cases, the first is %s.", len(ids), ids[0])
		}
	}
	return yumatool.Case{}, failure
}

func epochTable(r yumatool.Report) *term.Table {
	number := func(key, title string) term.Column { return term.Column{Key: key, Title: title, Number: true} }
	table := &term.Table{Columns: []term.Column{
		number("uid", "UID"), number("stake", "Stake"),
		{Key: "active", Title: "Active"},
		{Key: "permit", Title: "Permit"},
		{Key: "next_permit", Title: "Next"},
		number("consensus", "Consensus"), number("incentive", "Incentive"), number("dividends", "Dividends"), number("vtrust", "VTrust"),
		number("server", "Server (alpha)"), number("validator", "Validator (alpha)"),
	}}
	for _, n := range r.Neurons {
		table.Rows = append(table.Rows, []string{
			strconv.Itoa(n.UID), n.Stake.Share.String(), yesNo(n.Active), yesNo(n.Permit), yesNo(n.NewPermit),
			n.Consensus.Share.String(), n.Incentive.Share.String(), n.Dividends.Share.String(), n.ValidatorTrust.Share.String(),
			strings.TrimSuffix(n.ServerAmount.String(), " alpha"), strings.TrimSuffix(n.ValidatorAmount.String(), " alpha"),
		})
	}
	return table
}

// explanationTable has the votes, weights and bonds of an explanation, for csv.
func explanationTable(x *yumatool.Explanation) *term.Table {
	table := &term.Table{Columns: []term.Column{
		{Key: "kind", Title: "Kind"},
		{Key: "uid", Title: "UID", Number: true},
		{Key: "before", Title: "Before", Number: true},
		{Key: "after", Title: "After", Number: true},
		{Key: "part", Title: "Part", Number: true},
		{Key: "reason", Title: "Reason"},
	}}
	add := func(kind string, uid int, before, after, part yumatool.Share, r *yumatool.Reason) {
		reason := ""
		if r != nil {
			reason = r.Code
		}
		table.Rows = append(table.Rows, []string{kind, strconv.Itoa(uid), before.String(), after.String(), part.String(), reason})
	}
	if x.Miner != nil {
		for _, v := range x.Miner.Votes {
			add("vote", v.Validator, v.Weight, v.Counted, v.Part, v.Ignored)
		}
	}
	if x.Validator != nil {
		for _, w := range x.Validator.Weights {
			add("weight", w.Miner, w.Weight, w.Counted, w.Consensus, w.Ignored)
		}
		for _, b := range x.Validator.Bonds {
			add("bond", b.Miner, b.Old, b.New, b.Part, b.Lost)
		}
	}
	return table
}

func yumaExport(in *invocation) (*term.Result, error) {
	if _, err := in.arguments(0, 0); err != nil {
		return nil, err
	}
	netuid, mechanism := in.Uint("netuid"), in.Uint("mechanism")
	if netuid > math.MaxUint16 || mechanism > math.MaxUint8 {
		return nil, in.usage("InvalidFlag", "--netuid is at most %d and --mechanism at most %d", math.MaxUint16, math.MaxUint8)
	}
	client, ctx, err := in.dial()
	if err != nil {
		return nil, err
	}
	header, err := in.header(ctx, client)
	if err != nil {
		return nil, err
	}
	var input json.RawMessage
	if err := client.Client().CallContext(ctx, &input, "tao_yumaInput", netuid, mechanism, hexutil.Uint64(header.Number.Uint64())); err != nil {
		return nil, exportError(err, uint16(netuid))
	}
	// By its address: a raw message is a slice, whose elements jsonl would list.
	return &term.Result{Data: &input, Lines: []string{string(input)}}, nil
}

// exportError gives the refusal that the node tells by name the form that it has when a contract makes it.
func exportError(err error, netuid uint16) error {
	if !strings.HasPrefix(err.Error(), fault.SubnetNotExists.Name+"(") {
		return revert.ChainError(err)
	}
	selector := revert.Selector(fault.SubnetNotExists)
	argument := common.BigToHash(new(big.Int).SetUint64(uint64(netuid)))
	return revert.Decode(append(selector[:], argument[:]...)).WithCause(err)
}
