package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"net/url"
	"os"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/urfave/cli/v2"

	"github.com/taochain/taochain/cmd/taoctl/internal/account"
	"github.com/taochain/taochain/cmd/taoctl/internal/amount"
	"github.com/taochain/taochain/cmd/taoctl/internal/revert"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

const defaultTimeout = 60 * time.Second

// localURL is where a node on this machine listens.
const localURL = "http://127.0.0.1:8545"

// invocation is one run of one command: its flags, the terminal, and what most
// commands need, opened when it is asked for.
type invocation struct {
	*cli.Context
	*term.Terminal

	// globals are the global flags of the command line.
	globals map[string][]string
	client  *ethclient.Client
	cancel  context.CancelFunc
}

func (in *invocation) close() {
	if in.client != nil {
		in.client.Close()
		in.cancel()
	}
}

// usage is an error of the class Usage with this command's help.
func (in *invocation) usage(name, format string, args ...any) error {
	help := in.Command.HelpName + " --help"
	return term.NewError(term.Usage, name, fmt.Sprintf(format, args...), "See "+help+".").WithDocs(help)
}

// arguments checks the number of positionals; most is negative for any number.
func (in *invocation) arguments(least, most int) ([]string, error) {
	args := in.Args().Slice()
	switch {
	case len(args) < least:
		return nil, in.usage("MissingArgument", "%s needs %s", in.Command.HelpName, in.Command.ArgsUsage)
	case most >= 0 && len(args) > most:
		return nil, in.usage("TooManyArguments", "%s does not take %q", in.Command.HelpName, args[most])
	}
	return args, nil
}

// onCommandLine tells whether a global flag was given as a flag, not by the environment.
func (in *invocation) onCommandLine(name string) bool { return len(in.globals[name]) > 0 }

// rpcURL chooses the node: --rpc-url, --network, TAO_RPC_URL, ETH_RPC_URL, TAO_NETWORK, local.
func (in *invocation) rpcURL() (string, error) {
	text := in.String("rpc-url")
	if text == "" { // the framework takes an empty TAO_RPC_URL for a value
		text = os.Getenv("ETH_RPC_URL")
	}
	if text == "" || in.onCommandLine("network") && !in.onCommandLine("rpc-url") {
		text = in.String("network")
	}
	if text == "local" {
		return localURL, nil
	}
	parsed, err := url.Parse(text)
	if err != nil || parsed.Host == "" || !slices.Contains([]string{"http", "https", "ws", "wss"}, parsed.Scheme) {
		return "", term.NewError(term.Usage, "InvalidNetwork", "the network is neither local nor a URL with http, https, ws or wss", "For example --network local or --rpc-url "+localURL+".")
	}
	return text, nil
}

// dial connects to the node. The context ends with --timeout, counted from here.
func (in *invocation) dial() (*ethclient.Client, context.Context, error) {
	address, err := in.rpcURL()
	if err != nil {
		return nil, nil, err
	}
	timeout := in.Duration("timeout")
	if timeout <= 0 {
		return nil, nil, in.usage("InvalidFlag", "--timeout must be over 0")
	}
	ctx, cancel := context.WithTimeout(in.Context.Context, timeout)
	if parsed, err := url.Parse(address); err == nil {
		in.Detail("node: %s://%s", parsed.Scheme, parsed.Host)
	}
	client, err := ethclient.DialContext(ctx, address)
	if err != nil {
		cancel()
		return nil, nil, revert.ChainError(err)
	}
	in.client, in.cancel = client, cancel
	return client, ctx, nil
}

// renew lets --timeout begin anew: a person's answer may take its time.
func (in *invocation) renew(s *session) {
	in.cancel()
	s.ctx, in.cancel = context.WithTimeout(in.Context.Context, in.Duration("timeout"))
}

// block reads --block as an argument for header.
func (in *invocation) block() (rpc.BlockNumberOrHash, error) {
	text := in.String("block")
	named := map[string]rpc.BlockNumber{"latest": rpc.LatestBlockNumber, "safe": rpc.SafeBlockNumber, "finalized": rpc.FinalizedBlockNumber}
	if n, ok := named[text]; ok {
		return rpc.BlockNumberOrHashWithNumber(n), nil
	}
	if raw := common.FromHex(text); strings.HasPrefix(text, "0x") && len(text) == 66 && len(raw) == common.HashLength {
		return rpc.BlockNumberOrHashWithHash(common.BytesToHash(raw), true), nil
	}
	if n, err := strconv.ParseInt(text, 10, 64); err == nil && n >= 0 {
		return rpc.BlockNumberOrHashWithNumber(rpc.BlockNumber(n)), nil
	}
	return rpc.BlockNumberOrHash{}, in.usage("InvalidBlock", "--block is a number, a 0x hash of 32 bytes, latest, safe or finalized, not %q", text)
}

// header fixes the block that a read uses, so that all its answers belong together.
func (in *invocation) header(ctx context.Context, client *ethclient.Client) (*types.Header, error) {
	block, err := in.block()
	if err != nil {
		return nil, err
	}
	var header *types.Header
	if hash, byHash := block.Hash(); byHash {
		header, err = client.HeaderByHash(ctx, hash)
	} else {
		n, _ := block.Number()
		header, err = client.HeaderByNumber(ctx, big.NewInt(n.Int64()))
	}
	if errors.Is(err, ethereum.NotFound) {
		e := term.NewError(term.Validation, "BlockNotFound", "the node has no block "+in.String("block"), "Choose another --block.")
		e.Code = revert.NotFound
		return nil, e
	}
	if err != nil {
		return nil, revert.ChainError(err)
	}
	return header, nil
}

// resolver finds accounts in --keystore, TAO_PRIVATE_KEY and among the development accounts.
func (in *invocation) resolver() (*account.Resolver, error) {
	dir := in.String("keystore")
	if dir == "" {
		var err error
		if dir, err = account.DefaultDir(os.Getenv); err != nil {
			return nil, err
		}
	}
	store := &account.Store{Dir: dir, Warn: func(message string) { in.Note("warning: %s", message) }}
	return &account.Resolver{Store: store, PrivateKey: os.Getenv("TAO_PRIVATE_KEY")}, nil
}

// signer finds the account of --from.
func (in *invocation) signer() (*account.Resolver, account.Account, error) {
	resolver, err := in.resolver()
	if err != nil {
		return nil, account.Account{}, err
	}
	signer, err := resolver.Signer(in.String("from"))
	if err == nil {
		in.Detail("account: %s (%s)", signer.Label(), signer.Source)
	}
	return resolver, signer, err
}

// passwords is where the password of a key comes from.
func (in *invocation) passwords() account.Passwords {
	return account.Passwords{File: in.String("password-file"), Variable: os.Getenv("TAO_PASSWORD"), Terminal: in.Terminal}
}

// dryRun says whether a write stops before it changes anything.
func (in *invocation) dryRun() bool { return in.Bool("dry-run") }

// noDryRun refuses --dry-run for a command that writes files and cannot only show what it would do.
func (in *invocation) noDryRun() error {
	if in.dryRun() {
		return in.usage("NoDryRun", "%s has no dry run; nothing was done", in.Command.HelpName)
	}
	return nil
}

// slippage reads --slippage.
func (in *invocation) slippage() (amount.Percent, error) {
	share, err := amount.ParsePercent(in.String("slippage"))
	if err != nil {
		return 0, in.usage("InvalidFlag", "--slippage: %v", err)
	}
	return share, nil
}

// hotkey reads --hotkey as the account's 32-byte id.
func (in *invocation) hotkey() ([32]byte, error) {
	text := in.String("hotkey")
	if text == "" {
		return [32]byte{}, in.usage("MissingFlag", "%s needs --hotkey or TAO_HOTKEY", in.Command.HelpName)
	}
	resolver, err := in.resolver()
	if err != nil {
		return [32]byte{}, err
	}
	form, err := resolver.Parse(text)
	return form.ID, err
}
