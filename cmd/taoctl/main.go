// Command taoctl is the command line of taochain.
//
// Each command group is in its own file and adds itself with register. An
// action gets an invocation (flags, accounts, node, terminal) and returns a
// term.Result or an error; app.go prints either by the output contract.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"

	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

func main() { os.Exit(runMain()) }

func runMain() int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	return run(ctx, os.Args[1:], term.StandardStreams())
}
