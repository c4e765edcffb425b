package main

import (
	"github.com/urfave/cli/v2"
)

// globalFlags are accepted before and after every command (cli.md, section 2).
//
// The output flags (output, json, jq, columns, no-headers, quiet, verbose,
// no-color, yes) are read by term.ParseOptions; each other flag by the
// invocation's method that is named beside it.
func globalFlags() []cli.Flag {
	return []cli.Flag{
		// invocation.rpcURL
		&cli.StringFlag{Name: "network", Aliases: []string{"n"}, EnvVars: []string{"TAO_NETWORK"}, Value: "local", Usage: "`NAME` or URL of the network; the name local is a node on this machine"},
		&cli.StringFlag{Name: "rpc-url", EnvVars: []string{"TAO_RPC_URL", "ETH_RPC_URL"}, Usage: "`URL` of the node's JSON-RPC, before --network"},
		// invocation.signer and invocation.hotkey
		&cli.StringFlag{Name: "from", EnvVars: []string{"TAO_FROM"}, Usage: "`ACCOUNT` that signs: a name, a 0x address or an index of the keystore; without it TAO_PRIVATE_KEY signs"},
		&cli.StringFlag{Name: "hotkey", EnvVars: []string{"TAO_HOTKEY"}, Usage: "`ACCOUNT` of the hotkey: a name, a 0x address, a 0x id of 32 bytes or ss58"},
		// invocation.write and author.through
		&cli.StringFlag{Name: "proxy", EnvVars: []string{"TAO_PROXY"}, Usage: "`ACCOUNT` for which a write is made, by its proxy --from (see taoctl proxy)"},
		&cli.StringFlag{Name: "proxy-type", Usage: "`TYPE` of the proxy to use, if --from has several for the account"},
		&cli.BoolFlag{Name: "announce-only", Usage: "with --proxy: announce the call instead of making it"},
		// invocation.resolver and invocation.passwords
		&cli.StringFlag{Name: "keystore", EnvVars: []string{"TAO_KEYSTORE"}, Usage: "`FOLDER` of the key files (default: taoctl/keystore in the user's data folder)"},
		&cli.StringFlag{Name: "password-file", EnvVars: []string{"TAO_PASSWORD_FILE"}, Usage: "`FILE` whose first line is the password, - for standard input; TAO_PASSWORD works too"},
		// invocation.block
		&cli.StringFlag{Name: "block", EnvVars: []string{"TAO_BLOCK"}, Value: "latest", Usage: "`BLOCK` that is read: a number, a 0x hash, latest, safe or finalized"},
		// term.Terminal.Confirm and invocation.dryRun
		&cli.BoolFlag{Name: "yes", Aliases: []string{"y"}, Usage: "confirm in advance (TAO_YES)"},
		&cli.BoolFlag{Name: "dry-run", EnvVars: []string{"TAO_DRY_RUN"}, Usage: "show what a write would do, and stop"},
		// invocation.dial
		&cli.DurationFlag{Name: "timeout", EnvVars: []string{"TAO_TIMEOUT"}, Value: defaultTimeout, Usage: "`TIME` for all that is asked of the node, for example 30s"},
		// invocation.slippage
		&cli.StringFlag{Name: "slippage", EnvVars: []string{"TAO_SLIPPAGE"}, Value: "1%", Usage: "`SHARE` by which a price may turn out worse, for example 0.5% or 50bps"},
		&cli.StringFlag{Name: "output", Aliases: []string{"o"}, Usage: "`FORMAT` of the output: table, json, jsonl, yaml or csv (TAO_OUTPUT)"},
		&cli.BoolFlag{Name: "json", Usage: "the same as --output json"},
		&cli.StringFlag{Name: "jq", Usage: "`EXPR` of jq that is applied to the JSON envelope"},
		&cli.StringFlag{Name: "columns", Usage: "`NAMES` of the columns of a table or csv, with commas"},
		&cli.BoolFlag{Name: "no-headers", Usage: "leave out the titles of a table or csv"},
		&cli.BoolFlag{Name: "quiet", Aliases: []string{"q"}, Usage: "no notes on standard error, only errors (TAO_QUIET)"},
		&cli.BoolFlag{Name: "verbose", Aliases: []string{"v"}, Usage: "more notes; twice: the causes of errors too"},
		&cli.BoolFlag{Name: "no-color", Usage: "no colours (NO_COLOR)"},
	}
}
