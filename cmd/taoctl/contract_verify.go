package main

import (
	"bytes"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/taochain/taochain/cmd/taoctl/internal/artifact"
	"github.com/taochain/taochain/cmd/taoctl/internal/revert"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

// The kinds of agreement that verify finds.
const (
	sameExactly   = "exact"             // with the immutables that the constructor computes
	sameMasked    = "except immutables" // whose values nobody has checked
	sameMetadata  = "except metadata"   // the compiler's note at the end differs
	sameImmutable = "other immutables"  // the same source, other arguments
	sameNot       = "no"
)

type codeVerifyData struct {
	Block       uint64                `json:"block"`
	Address     string                `json:"address"`
	Contract    string                `json:"contract"`
	Match       string                `json:"match"`
	Size        int                   `json:"size"`
	Expected    int                   `json:"expectedSize"`
	Differences []artifact.Difference `json:"differences"`
	Immutables  []immutableRow        `json:"immutables"`
}

// immutableRow is a value in the code; Expected is what the constructor gives, where it was run.
type immutableRow struct {
	artifact.Found
	Expected *string `json:"expected,omitempty"`
}

func contractVerify(in *invocation) (*term.Result, error) {
	args, err := in.arguments(2, -1)
	if err != nil {
		return nil, err
	}
	address, err := in.target(args[0])
	if err != nil {
		return nil, err
	}
	c, err := artifactNamed(args[1])
	if err != nil {
		return nil, err
	}
	if len(c.Runtime) == 0 {
		return nil, invalid("NoBytecode", "Give an artifact with deployedBytecode, as forge and taoctl contract build write it.", "the runtime code of %s is not known", c.Name)
	}
	var init []byte
	if len(args) > 2 || len(c.ABI.Constructor.Inputs) == 0 {
		if init, _, err = in.creationOf(c, args[2:]); err != nil {
			return nil, err
		}
	}
	s, err := in.read()
	if err != nil {
		return nil, err
	}
	code, err := s.codeAt(address)
	if err != nil {
		return nil, err
	}
	compared := c.Compare(code)
	d := codeVerifyData{
		Block: s.Number(), Address: address.Hex(), Contract: c.Name, Match: sameMasked, Size: len(code), Expected: len(c.Runtime),
		Differences: compared.Differences, Immutables: []immutableRow{},
	}
	if len(compared.Differences) == 0 || compared.OnlyMetadata {
		for _, found := range compared.Immutables {
			d.Immutables = append(d.Immutables, immutableRow{Found: found})
		}
	}
	switch {
	case compared.OnlyMetadata:
		d.Match = sameMetadata
	case len(compared.Differences) > 0:
		d.Match = sameNot
	case init != nil:
		err = d.construct(s, c, address, code, init)
	case len(c.Immutables) == 0:
		d.Match = sameExactly
	}
	if err != nil {
		return nil, err
	}
	return d.result()
}

// construct runs the constructor at the address, on an empty account, and compares what it returns.
func (d *codeVerifyData) construct(s *session, c *artifact.Artifact, address common.Address, code, init []byte) error {
	call := map[string]any{"to": address, "input": "0x"}
	override := map[string]any{address.Hex(): map[string]any{"code": hexutil.Bytes(init), "state": map[string]any{}}}
	var built hexutil.Bytes
	if err := s.client.Client().CallContext(s.ctx, &built, "eth_call", call, rpc.BlockNumberOrHashWithHash(s.Header.Hash(), false), override); err != nil {
		e := term.AsError(explainedBy(artifact.KnownOf(c), revert.ChainError(err)))
		e.Message = "the constructor refuses these arguments on the state of the block: " + e.Message
		e.Remediation = "Check the arguments, choose another --block, or leave them out to compare all but the immutables."
		return e
	}
	d.Match = sameExactly
	if bytes.Equal(built, code) {
		for i := range d.Immutables {
			d.Immutables[i].Expected = &d.Immutables[i].Value
		}
		return nil
	}
	d.Match = sameImmutable
	expected := c.Compare(built)
	for i, found := range expected.Immutables {
		if i < len(d.Immutables) {
			d.Immutables[i].Expected = &found.Value
		}
	}
	return nil
}

func (d codeVerifyData) result() (*term.Result, error) {
	table := term.NewRecord().Add("address", "Address", d.Address).Add("contract", "Contract", d.Contract).Add("match", "Same code", matchText(d.Match)).
		Add("size", "Size", fmt.Sprintf("%d bytes, %d expected", d.Size, d.Expected))
	for i, im := range d.Immutables {
		text := im.Value
		switch {
		case im.Expected != nil && *im.Expected != im.Value:
			text += ", not " + *im.Expected
		case im.Inconsistent:
			text += ", and another value elsewhere in the code"
		}
		table.Add(fmt.Sprintf("immutable%d", i), im.Name, text)
	}
	const shown = 8
	for i, diff := range d.Differences {
		if i == shown {
			table.Add("more", "More differences", fmt.Sprint(len(d.Differences)-shown))
			break
		}
		table.Add(fmt.Sprintf("difference%d", i), fmt.Sprintf("Bytes %d to %d", diff.Start, diff.Start+diff.Length-1), shortBytes(diff.Deployed)+", not "+shortBytes(diff.Expected))
	}
	result := &term.Result{Data: d, Table: table}
	for _, im := range d.Immutables {
		if im.Inconsistent && d.Match == sameMasked {
			d.Match = sameImmutable
		}
	}
	switch d.Match {
	case sameExactly, sameMasked:
		return result, nil
	case sameMetadata:
		return result, invalid("MetadataDiffers", "The code does the same; compile with the sources and settings of the deployment for the same note.", "only the compiler's note at the end of the code differs").WithData(d)
	case sameImmutable:
		return result, invalid("ImmutablesDiffer", "Check the constructor's arguments.", "the code is that of %s, but made with other values", d.Contract).WithData(d)
	}
	return result, invalid("CodeDiffers", "Check the address, the contract's version and the compiler's settings.", "the code at %s is not that of %s: %d bytes are there, %d expected, and %d parts differ", d.Address, d.Contract, d.Size, d.Expected, len(d.Differences)).WithData(d)
}

func matchText(match string) string {
	switch match {
	case sameExactly:
		return "yes, every byte"
	case sameMasked:
		return "yes; the values below were written by the constructor"
	case sameMetadata:
		return "yes, but for the compiler's note"
	case sameImmutable:
		return "yes, with other values of the constructor"
	}
	return "no"
}

func shortBytes(b []byte) string {
	if len(b) == 0 {
		return "nothing"
	}
	const most = 16
	if len(b) > most {
		return hexutil.Encode(b[:most]) + "…"
	}
	return hexutil.Encode(b)
}
