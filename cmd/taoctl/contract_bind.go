package main

import (
	"go/token"
	"os"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/abigen"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

type bindData struct {
	Contract string `json:"contract"`
	Package  string `json:"package"`
	Type     string `json:"type"`
	File     string `json:"file,omitempty"`
	Source   string `json:"source,omitempty"`
}

func contractBind(in *invocation) (*term.Result, error) {
	args, err := in.arguments(1, 1)
	if err != nil {
		return nil, err
	}
	if err := in.noDryRun(); err != nil {
		return nil, err
	}
	c, err := artifactNamed(args[0])
	if err != nil {
		return nil, err
	}
	if len(c.Raw) == 0 {
		return nil, invalid("UnknownABI", "Give an artifact or an ABI in JSON.", "%s has no ABI", args[0])
	}
	d := bindData{Contract: c.Name, Package: in.String("pkg"), Type: in.String("type"), File: in.String("out")}
	if d.Type == "" {
		d.Type = abi.ToCamelCase(c.Name)
	}
	if d.Package == "" {
		d.Package = strings.ToLower(d.Type)
	}
	for _, name := range []struct{ flag, text string }{{"pkg", d.Package}, {"type", d.Type}} {
		if !token.IsIdentifier(name.text) {
			return nil, in.usage("InvalidFlag", "--%s: %q is not a name in Go", name.flag, name.text)
		}
	}
	bin := ""
	if len(c.Creation) > 0 {
		bin = hexutil.Encode(c.Creation)
	}
	source, err := abigen.BindV2([]string{d.Type}, []string{string(c.Raw)}, []string{bin}, d.Package, map[string]string{}, map[string]string{})
	if err != nil {
		return nil, invalid("CannotBind", "Check the ABI.", "abigen refuses %s: %v", args[0], err).WithCause(err)
	}
	if d.File == "" {
		d.Source = source
		return &term.Result{Data: d, Lines: strings.Split(strings.TrimSuffix(source, "\n"), "\n")}, nil
	}
	if err := os.WriteFile(d.File, []byte(source), 0o644); err != nil {
		return nil, term.NewError(term.IO, "WriteFailed", "the binding cannot be written: "+err.Error(), "Check the path of --out.").WithCause(err)
	}
	return &term.Result{Data: d, Table: term.NewRecord().Add("contract", "Contract", d.Contract).Add("package", "Package", d.Package).Add("type", "Type", d.Type).Add("file", "File", d.File)}, nil
}
