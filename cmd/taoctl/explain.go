package main

import (
	"encoding/hex"
	"fmt"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/cmd/taoctl/internal/argv"
	"github.com/taochain/taochain/cmd/taoctl/internal/revert"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

var _ = register(explainCommand)

func explainCommand() *cli.Command {
	return &cli.Command{
		Name: "explain", Usage: "explain an error of the chain", ArgsUsage: "[NAME|CODE|SELECTOR]",
		Description: "NAME is a custom error (SubnetNotExists), CODE a group of them (rate_limited), SELECTOR the first four bytes of revert data (0x...). Without an argument all errors are listed.",
		Action:      action(explain),
	}
}

type explanationData struct {
	Name      string `json:"name"`
	Code      string `json:"code"`
	Signature string `json:"signature"`
	Selector  string `json:"selector"`
	Message   string `json:"message"`
	Remedy    string `json:"remediation"`
}

func describeKind(k *fault.Kind) explanationData {
	e, _ := revert.Explain(k) // a test shows that every error has one
	params := make([]string, len(k.Params))
	for i, p := range k.Params {
		params[i] = p.Type + " " + p.Name
	}
	selector := revert.Selector(k)
	return explanationData{
		Name: k.Name, Code: e.Code, Signature: k.Name + "(" + strings.Join(params, ", ") + ")",
		Selector: "0x" + hex.EncodeToString(selector[:]), Message: e.Message, Remedy: e.Remedy,
	}
}

func explain(in *invocation) (*term.Result, error) {
	args, err := in.arguments(0, 1)
	if err != nil {
		return nil, err
	}
	wanted := ""
	if len(args) > 0 {
		wanted = args[0]
	}
	all := make([]explanationData, len(fault.All()))
	for i, k := range fault.All() {
		all[i] = describeKind(k)
	}
	switch {
	case wanted == "":
		return explanationList(all), nil
	case slices.Contains(revert.Codes(), wanted):
		return explanationList(slices.DeleteFunc(all, func(e explanationData) bool { return e.Code != wanted })), nil
	}
	known := revert.Codes()
	for _, e := range all {
		if strings.EqualFold(e.Name, wanted) || strings.EqualFold(e.Selector, wanted) {
			return &term.Result{Data: e, Table: term.NewRecord().
				Add("name", "Name", e.Name).Add("code", "Code", e.Code).Add("signature", "Signature", e.Signature).
				Add("selector", "Selector", e.Selector).Add("message", "Message", e.Message).Add("remediation", "What to do", e.Remedy)}, nil
		}
		known = append(known, e.Name)
	}
	remedy := "taoctl explain lists all errors."
	if best := argv.Closest(wanted, known); best != "" {
		remedy = "Did you mean " + best + "? " + remedy
	}
	e := term.NewError(term.Validation, "UnknownError", fmt.Sprintf("there is no error or code %q", wanted), remedy)
	e.Code = revert.NotFound
	return nil, e
}

func explanationList(list []explanationData) *term.Result {
	table := &term.Table{Columns: []term.Column{
		{Key: "name", Title: "Name"}, {Key: "code", Title: "Code"}, {Key: "selector", Title: "Selector"}, {Key: "message", Title: "Message"},
	}}
	for _, e := range list {
		table.Rows = append(table.Rows, []string{e.Name, e.Code, e.Selector, e.Message})
	}
	return &term.Result{Data: list, Table: table}
}
