package main

import (
	"encoding/hex"

	"github.com/urfave/cli/v2"

	"github.com/taochain/taochain/chain/ss58"
	"github.com/taochain/taochain/cmd/taoctl/internal/account"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

var _ = register(addrCommand)

func addrCommand() *cli.Command {
	return &cli.Command{
		Name:        "addr",
		Usage:       "convert and check addresses",
		Description: "An account is an EVM address of 20 bytes. The protocol knows it by an id of 32 bytes, blake2b-256(\"evm:\" || address), and wallets show that id as ss58 text with prefix 42.",
		Subcommands: []*cli.Command{
			{
				Name: "convert", Usage: "show an account in all its forms", ArgsUsage: "ACCOUNT",
				Description: "ACCOUNT is an address, an id, an ss58 text, a public key or a name. The address behind an id is found only if it is one of the keystore or of the development chain: a hash cannot be reversed.",
				Action:      action(addrConvert),
			},
			{
				Name: "mirror", Usage: "show the 32-byte id of an address", ArgsUsage: "ADDRESS",
				Description: "Gives the id under which the protocol's precompiles know an EVM address or contract.",
				Action:      action(addrMirror),
			},
			{
				Name: "validate", Usage: "check an address, id, ss58 text or public key", ArgsUsage: "ACCOUNT",
				Description: "Exit code 12 if it is wrong, with the reason.",
				Action:      action(addrValidate),
			},
			{
				Name: "checksum", Usage: "write an address with its checksum", ArgsUsage: "ADDRESS",
				Description: "Gives the mixed-case form of EIP-55.",
				Action:      action(addrChecksum),
			},
		},
	}
}

type addrData struct {
	Kind    string  `json:"kind"`
	Address *string `json:"address"`
	ID      string  `json:"bytes32"`
	SS58    string  `json:"ss58"`
	Name    string  `json:"name"`
	Note    string  `json:"note,omitempty"`
}

const irreversible = "the address is not known here: an id is a hash and cannot be reversed"

func describeForm(f account.Form) addrData {
	d := addrData{Kind: f.Kind, ID: "0x" + hex.EncodeToString(f.ID[:]), SS58: ss58.Encode(f.ID), Name: f.Name}
	if f.Address != nil {
		text := f.Address.Hex()
		d.Address = &text
	} else {
		d.Note = irreversible
	}
	return d
}

func (d addrData) table() *term.Table {
	address := "-"
	if d.Address != nil {
		address = *d.Address
	}
	t := term.NewRecord().Add("kind", "Kind", d.Kind).Add("address", "Address", address).Add("bytes32", "Id (bytes32)", d.ID).Add("ss58", "SS58", d.SS58)
	if d.Name != "" {
		t.Add("name", "Name", d.Name)
	}
	if d.Note != "" {
		t.Add("note", "Note", d.Note)
	}
	return t
}

// parseOne reads the only argument.
func parseOne(in *invocation) (account.Form, error) {
	args, err := in.arguments(1, 1)
	if err != nil {
		return account.Form{}, err
	}
	resolver, err := in.resolver()
	if err != nil {
		return account.Form{}, err
	}
	return resolver.Parse(args[0])
}

func addrConvert(in *invocation) (*term.Result, error) {
	form, err := parseOne(in)
	if err != nil {
		return nil, err
	}
	d := describeForm(form)
	return &term.Result{Data: d, Table: d.table()}, nil
}

// parseAddress reads the only argument, which must lead to an address.
func parseAddress(in *invocation) (account.Form, error) {
	form, err := parseOne(in)
	if err == nil && form.Address == nil {
		err = term.NewError(term.Validation, "AddressUnknown", irreversible, "Give the 0x address of 20 bytes.")
	}
	return form, err
}

func addrMirror(in *invocation) (*term.Result, error) {
	form, err := parseAddress(in)
	if err != nil {
		return nil, err
	}
	d := struct {
		Address string `json:"address"`
		ID      string `json:"bytes32"`
		SS58    string `json:"ss58"`
	}{form.Address.Hex(), "0x" + hex.EncodeToString(form.ID[:]), ss58.Encode(form.ID)}
	return &term.Result{Data: d, Table: term.NewRecord().Add("address", "Address", d.Address).Add("bytes32", "Id (bytes32)", d.ID).Add("ss58", "SS58", d.SS58)}, nil
}

func addrValidate(in *invocation) (*term.Result, error) {
	form, err := parseOne(in)
	if err != nil {
		return nil, err
	}
	d := struct {
		Valid bool   `json:"valid"`
		Kind  string `json:"kind"`
	}{true, form.Kind}
	return &term.Result{Data: d, Table: term.NewRecord().Add("valid", "Valid", "yes").Add("kind", "Kind", d.Kind)}, nil
}

func addrChecksum(in *invocation) (*term.Result, error) {
	form, err := parseAddress(in)
	if err != nil {
		return nil, err
	}
	d := struct {
		Address string `json:"address"`
	}{form.Address.Hex()}
	return &term.Result{Data: d, Lines: []string{d.Address}, Table: term.NewRecord().Add("address", "Address", d.Address)}, nil
}
