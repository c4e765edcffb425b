package main

import (
	"runtime"
	"runtime/debug"
	"strconv"

	"github.com/urfave/cli/v2"

	"github.com/taochain/taochain/cmd/taoctl/internal/account"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

var _ = register(versionCommand)

type versionData struct {
	Version    string `json:"version"`
	Commit     string `json:"commit"`
	Modified   bool   `json:"modified"`
	Go         string `json:"go"`
	Geth       string `json:"geth"`
	DevChainID uint64 `json:"devChainId"`
}

func versionCommand() *cli.Command {
	return &cli.Command{
		Name:        "version",
		Usage:       "show the version of this program",
		Description: "Shows what the binary was built from: version and commit, Go, the geth module, and the chain id of the development chain.",
		Action: action(func(in *invocation) (*term.Result, error) {
			if _, err := in.arguments(0, 0); err != nil {
				return nil, err
			}
			v := readVersion()
			commit := v.Commit
			if v.Modified && commit != "unknown" {
				commit += " (modified)"
			}
			return &term.Result{Data: v, Table: term.NewRecord().
				Add("version", "Version", v.Version).
				Add("commit", "Commit", commit).
				Add("go", "Go", v.Go).
				Add("geth", "Geth", v.Geth).
				Add("devChainId", "Dev chain id", strconv.FormatUint(v.DevChainID, 10))}, nil
		}),
	}
}

// readVersion reads what the Go tool wrote into the binary; what it did not write is "unknown".
func readVersion() versionData {
	v := versionData{Version: "unknown", Commit: "unknown", Geth: "unknown", Go: runtime.Version(), DevChainID: account.DevChainID}
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return v
	}
	if info.Main.Version != "" {
		v.Version = info.Main.Version
	}
	for _, s := range info.Settings {
		switch s.Key {
		case "vcs.revision":
			v.Commit = s.Value
		case "vcs.modified":
			v.Modified = s.Value == "true"
		}
	}
	for _, m := range info.Deps {
		if m.Path == "github.com/ethereum/go-ethereum" {
			v.Geth = m.Version
			if m.Replace != nil {
				v.Geth = m.Replace.Path + "@" + m.Replace.Version
			}
		}
	}
	return v
}
