package main

import (
	"encoding/hex"
	"strconv"

	"github.com/urfave/cli/v2"

	"github.com/taochain/taochain/chain/ss58"
	"github.com/taochain/taochain/cmd/taoctl/internal/account"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

var _ = register(walletCommand)

func walletCommand() *cli.Command {
	return &cli.Command{
		Name:  "wallet",
		Usage: "accounts: make, import, list, sign, balance, transfer, identity, key swaps",
		Description: "Keys are kept in geth's keystore format (version 3), which other EVM wallets read. An account is named by its name, its 0x address or its index in wallet list.\n" +
			"The development accounts dev0 to dev9 are always at hand; dev0 is also called admin. Their keys are public: use them on a development chain only.",
		Subcommands: []*cli.Command{
			{
				Name: "create", Usage: "make a new account", ArgsUsage: "NAME",
				Description: "The key is made at random. With --words it is made from a new mnemonic, which is shown once: write it down.",
				Flags: []cli.Flag{
					&cli.IntFlag{Name: "words", Usage: "`NUMBER` of words of a new mnemonic: 12, 15, 18, 21 or 24"},
					hdPathFlag(), lightFlag(),
				},
				Action: action(walletCreate),
			},
			{
				Name: "import", Usage: "import a key", ArgsUsage: "NAME",
				Description: "The key comes from one of the flags or, without them, from TAO_PRIVATE_KEY, from TAO_MNEMONIC, or from a question.",
				Flags: []cli.Flag{
					&cli.StringFlag{Name: "private-key-file", Usage: "`FILE` whose first line is a private key in hexadecimal, - for standard input"},
					&cli.StringFlag{Name: "mnemonic-file", Usage: "`FILE` whose first line is a mnemonic, - for standard input"},
					&cli.StringFlag{Name: "keystore-file", Usage: "`FILE` in keystore format, version 3; its password stays the same"},
					hdPathFlag(), lightFlag(),
				},
				Action: action(walletImport),
			},
			{
				Name: "export", Usage: "show an account's key", ArgsUsage: "ACCOUNT",
				Description: "Shows the encrypted key file or, with --private-key, the bare key; that needs a confirmation.",
				Flags: []cli.Flag{
					&cli.BoolFlag{Name: "private-key", Usage: "the bare private key instead of the encrypted file"},
					&cli.StringFlag{Name: "file", Usage: "`FILE` to write instead of standard output; it must not exist"},
				},
				Action: action(walletExport),
			},
			{
				Name: "list", Usage: "list the accounts of the keystore",
				Flags:  []cli.Flag{&cli.BoolFlag{Name: "dev", Usage: "the development accounts too"}},
				Action: action(walletList),
			},
			{
				Name: "sign", Usage: "sign a message with --from",
				Description: "Signs as personal_sign does (EIP-191), so that wallets and contracts can verify it.",
				Flags:       []cli.Flag{messageFlag(), messageFileFlag()},
				Action:      action(walletSign),
			},
			{
				Name: "verify", Usage: "check who signed a message",
				Description: "Exit code 12 if the signature is not that of the account.",
				Flags: []cli.Flag{
					messageFlag(), messageFileFlag(),
					&cli.StringFlag{Name: "signature", Required: true, Usage: "`HEX` of the signature, 65 bytes"},
					&cli.StringFlag{Name: "address", Required: true, Usage: "`ACCOUNT` that should have signed"},
				},
				Action: action(walletVerify),
			},
			{
				Name: "balance", Usage: "show balances", ArgsUsage: "[ACCOUNT...]",
				Description: "Without an ACCOUNT it is that of --from. All balances are of the same block.",
				Flags:       []cli.Flag{&cli.BoolFlag{Name: "all", Usage: "every account of the keystore"}},
				Action:      action(walletBalance),
			},
			{
				Name: "transfer", Usage: "send TAO", ArgsUsage: "TO AMOUNT",
				Description: "Sends AMOUNT (10tao, 1.5tao, 1e9rao) from --from to TO and waits for the block. Asks first; --yes confirms in advance, --dry-run only shows the cost.",
				Action:      action(walletTransfer),
			},
			walletIdentity(),
			{
				Name: "associate-hotkey", Usage: "make a hotkey that nobody owns one of --from", ArgsUsage: "[HOTKEY]",
				Description: "Without HOTKEY it is that of --hotkey. A registration does the same by the way; this does it without one.",
				Action:      action(walletAssociate),
			},
			walletSwapHotkey(),
			walletSwapColdkey(),
		},
	}
}

func hdPathFlag() cli.Flag {
	return &cli.StringFlag{Name: "hd-path", EnvVars: []string{"TAO_HD_PATH"}, Value: "m/44'/60'/0'/0/0", Usage: "`PATH` of the key below a mnemonic"}
}

func lightFlag() cli.Flag {
	return &cli.BoolFlag{Name: "light", Usage: "encrypt quickly but weakly, for tests"}
}

func messageFlag() cli.Flag {
	return &cli.StringFlag{Name: "message", Usage: "`TEXT` of the message"}
}

func messageFileFlag() cli.Flag {
	return &cli.StringFlag{Name: "message-file", Usage: "`FILE` with the message, taken byte by byte; - for standard input"}
}

// accountData is an account for programs; Index is absent outside the keystore.
type accountData struct {
	Name    string `json:"name"`
	Role    string `json:"role,omitempty"`
	Address string `json:"address"`
	ID      string `json:"bytes32"`
	SS58    string `json:"ss58"`
	Source  string `json:"source"`
	Index   *int   `json:"index,omitempty"`
	// Mnemonic and Path are set once, when an account is made from a new mnemonic.
	Mnemonic string `json:"mnemonic,omitempty"`
	Path     string `json:"hdPath,omitempty"`
}

func describeAccount(a account.Account) accountData {
	id := ss58.AccountID(a.Address)
	d := accountData{Name: a.Name, Role: a.Role, Address: a.Address.Hex(), ID: "0x" + hex.EncodeToString(id[:]), SS58: ss58.Encode(id), Source: a.Source}
	if a.Index >= 0 {
		d.Index = &a.Index
	}
	return d
}

func (d accountData) record() *term.Table {
	t := term.NewRecord().Add("name", "Name", d.Name).Add("address", "Address", d.Address).Add("bytes32", "Id (bytes32)", d.ID).Add("ss58", "SS58", d.SS58)
	if d.Mnemonic != "" {
		t.Add("mnemonic", "Mnemonic", d.Mnemonic).Add("hdPath", "HD path", d.Path)
	}
	return t
}

func walletList(in *invocation) (*term.Result, error) {
	if _, err := in.arguments(0, 0); err != nil {
		return nil, err
	}
	resolver, err := in.resolver()
	if err != nil {
		return nil, err
	}
	list, err := resolver.Store.List()
	if err != nil {
		return nil, err
	}
	if in.Bool("dev") {
		list = append(list, resolver.Dev()...)
	}
	data := make([]accountData, len(list))
	table := &term.Table{Columns: []term.Column{
		{Key: "index", Title: "Index", Number: true},
		{Key: "name", Title: "Name"},
		{Key: "role", Title: "Role"},
		{Key: "address", Title: "Address", Address: true},
		{Key: "ss58", Title: "SS58", Address: true},
		{Key: "source", Title: "Source"},
	}}
	for i, a := range list {
		d := describeAccount(a)
		index := "-"
		if d.Index != nil {
			index = strconv.Itoa(*d.Index)
		}
		data[i] = d
		table.Rows = append(table.Rows, []string{index, d.Name, d.Role, d.Address, d.SS58, d.Source})
	}
	if len(list) == 0 {
		in.Note("the keystore %s is empty; taoctl wallet create NAME makes an account", resolver.Store.Dir)
	}
	return &term.Result{Data: data, Table: table}, nil
}
