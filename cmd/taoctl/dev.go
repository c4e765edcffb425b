package main

import (
	"errors"
	"fmt"
	"math/big"
	"os"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/urfave/cli/v2"

	"github.com/taochain/taochain/chain/genesis"
	"github.com/taochain/taochain/chain/node"
	"github.com/taochain/taochain/cmd/taoctl/internal/amount"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

var _ = register(devCommand)

func devCommand() *cli.Command {
	return &cli.Command{
		Name:  "dev",
		Usage: "run a development chain: accounts with TAO, blocks on demand",
		Description: "One process with chain id 42, ten funded accounts whose keys everybody knows, and JSON-RPC over HTTP and WebSocket on one port. " +
			"A transaction is in a block at once unless --block-time or --no-mining says otherwise. Without --datadir nothing is kept. " +
			"Ends with an interrupt (Ctrl-C). Never expose it: it listens on loopback only.",
		Flags: []cli.Flag{
			&cli.IntFlag{Name: "port", Value: node.DefaultPort, EnvVars: []string{"TAO_DEV_PORT"}, Usage: "TCP `PORT` of the JSON-RPC on 127.0.0.1; 0 takes any free one"},
			&cli.StringFlag{Name: "datadir", EnvVars: []string{"TAO_DATADIR"}, Usage: "`FOLDER` in which the chain is kept across restarts"},
			&cli.DurationFlag{Name: "block-time", Usage: "seal a block every `TIME`, for example 12s or 250ms, instead of for each transaction"},
			&cli.BoolFlag{Name: "no-mining", Usage: "seal blocks only when asked by evm_mine or anvil_mine"},
			&cli.StringFlag{Name: "genesis", Usage: "`FILE` that describes another chain than the development preset"},
			&cli.StringFlag{Name: "preset", Value: "dev", Usage: "`NAME` of the preset: dev, or test with the production rate limits"},
			&cli.BoolFlag{Name: "pruned", Usage: "keep only the newest state on disk; belongs to a data folder for good"},
			&cli.StringFlag{Name: "log-level", Value: "error", Usage: "`LEVEL` of the node's log on standard error: crit, error, warn, info, debug or trace"},
		},
		Action: action(runDev),
	}
}

// devReady is what a program needs to use the chain.
type devReady struct {
	ChainID  uint64       `json:"chainId"`
	HTTP     string       `json:"http"`
	WS       string       `json:"ws"`
	DataDir  string       `json:"datadir"`
	Mining   string       `json:"mining"`
	PID      int          `json:"pid"`
	Accounts []devAccount `json:"accounts"`
}

type devAccount struct {
	Index      int    `json:"index"`
	Name       string `json:"name"`
	Address    string `json:"address"`
	PrivateKey string `json:"privateKey"`
	Tao        string `json:"tao"`
}

func runDev(in *invocation) (*term.Result, error) {
	if _, err := in.arguments(0, 0); err != nil {
		return nil, err
	}
	config, err := devConfig(in)
	if err != nil {
		return nil, err
	}
	n, err := node.New(config)
	if err != nil {
		return nil, nodeError(err)
	}
	if err := n.Start(); err != nil {
		return nil, errors.Join(nodeError(err), n.Close())
	}
	ready := describeDev(in, n)
	if code := in.Finish(&term.Result{Data: ready, Lines: ready.lines()}, nil); code != 0 {
		return nil, errors.Join(term.NewError(term.IO, "WriteFailed", "the output could not be written", "Check where standard output leads."), n.Close())
	}
	<-in.Context.Context.Done()
	in.Note("closing the chain")
	return nil, n.Close()
}

func devConfig(in *invocation) (node.Config, error) {
	config := node.Config{
		DataDir: in.String("datadir"), Port: in.Int("port"), Pruned: in.Bool("pruned"), LogLevel: in.String("log-level"),
		CORS: []string{"*"}, Dev: &node.DevConfig{AutoMine: true},
	}
	interval := in.Duration("block-time")
	switch {
	case in.IsSet("block-time") && in.Bool("no-mining"):
		return config, in.usage("ConflictingFlags", "--block-time and --no-mining cannot be used together")
	case in.IsSet("block-time") && interval < node.MinInterval:
		return config, in.usage("InvalidFlag", "--block-time must be at least %s", node.MinInterval)
	case in.IsSet("block-time"), in.Bool("no-mining"):
		config.Dev.AutoMine, config.Dev.Interval = false, interval
	}
	switch file := in.String("genesis"); {
	case file != "" && in.IsSet("preset"):
		return config, in.usage("ConflictingFlags", "--genesis and --preset cannot be used together")
	case file != "":
		spec, err := genesis.Load(file)
		if err != nil {
			return config, nodeError(err)
		}
		config.Genesis = spec
	case in.String("preset") == "dev":
		config.Genesis = genesis.Dev()
	case in.String("preset") == "test":
		config.Genesis = genesis.Test()
	default:
		return config, in.usage("InvalidFlag", "--preset is dev or test, not %q", in.String("preset"))
	}
	return config, nil
}

// nodeError gives the node's refusals their class and remedy.
func nodeError(err error) error {
	classes := []struct {
		is     error
		class  term.Class
		name   string
		remedy string
	}{
		{node.ErrPortInUse, term.Network, "PortInUse", "Choose another --port, or 0 for any free one."},
		{node.ErrGenesisMismatch, term.Validation, "GenesisMismatch", "Use the --genesis or --preset that the folder was made with, or another --datadir."},
		{node.ErrDataDirLocked, term.IO, "DataDirLocked", "Stop the other process, or choose another --datadir."},
		{node.ErrInvalidConfig, term.Usage, "InvalidFlag", "See taoctl dev --help."},
		{genesis.ErrInvalidSpec, term.Validation, "InvalidGenesis", "Correct the genesis file."},
		{os.ErrNotExist, term.IO, "FileNotFound", "Check the path."},
		{os.ErrPermission, term.IO, "PermissionDenied", "Check the rights of the folder."},
	}
	for _, c := range classes {
		if errors.Is(err, c.is) {
			return term.NewError(c.class, c.name, err.Error(), c.remedy).WithCause(err)
		}
	}
	return err
}

func describeDev(in *invocation, n *node.Node) devReady {
	ready := devReady{
		ChainID: n.Genesis().ChainID, HTTP: n.HTTPEndpoint(), WS: n.WSEndpoint(), DataDir: in.String("datadir"),
		Mining: miningText(in), PID: os.Getpid(), Accounts: []devAccount{},
	}
	for i, a := range genesis.DevAccounts() {
		balance := n.Genesis().Alloc[a.Address].Balance
		if balance == nil || balance.Sign() == 0 {
			continue // a chain of a genesis file may not fund them
		}
		ready.Accounts = append(ready.Accounts, devAccount{
			Index: i, Name: a.Name, Address: a.Address.Hex(), PrivateKey: hexutil.Encode(crypto.FromECDSA(a.PrivateKey)),
			Tao: wholeTao(balance),
		})
	}
	return ready
}

func miningText(in *invocation) string {
	switch {
	case in.IsSet("block-time"):
		return "every " + in.Duration("block-time").Round(time.Millisecond).String()
	case in.Bool("no-mining"):
		return "on demand"
	}
	return "automatic"
}

// lines is the greeting, in the form that users of EVM development chains know.
func (r devReady) lines() []string {
	lines := []string{"taochain development chain", ""}
	if len(r.Accounts) > 0 {
		lines = append(lines, "Available Accounts", "==================")
		for _, a := range r.Accounts {
			lines = append(lines, fmt.Sprintf("(%d) %s (%s TAO) %s", a.Index, a.Address, a.Tao, a.Name))
		}
		lines = append(lines, "", "Private Keys", "==================")
		for _, a := range r.Accounts {
			lines = append(lines, fmt.Sprintf("(%d) %s", a.Index, a.PrivateKey))
		}
		lines = append(lines, "", "Mnemonic: "+genesis.DevMnemonic, "Derivation path: "+genesis.DevPath+"/", "")
	}
	keep := "nothing is kept"
	if r.DataDir != "" {
		keep = "kept in " + r.DataDir
	}
	return append(lines,
		fmt.Sprintf("Chain ID: %d", r.ChainID),
		"Blocks: "+r.Mining+"; "+keep,
		"",
		fmt.Sprintf("Listening on %s (HTTP) and %s (WebSocket)", strings.TrimPrefix(r.HTTP, "http://"), strings.TrimPrefix(r.WS, "ws://")),
	)
}

// wholeTao shows a balance in wei.
func wholeTao(wei *big.Int) string { return amount.Decimal(wei, 18) }
