package main

import (
	"bufio"
	"encoding/json"
	"net"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/rpc"
	"github.com/rogpeppe/go-internal/testscript"
)

// devChain starts `taoctl dev` with the arguments and lets the commands that
// follow use it; it ends with the script.
func devChain(ts *testscript.TestScript, neg bool, args []string) {
	if neg {
		ts.Fatalf("usage: devchain [flags]")
	}
	command := exec.Command("taoctl", append([]string{"dev", "--port", "0", "--output", "json"}, args...)...)
	command.Env = append(os.Environ(), "HOME="+ts.Getenv("HOME"))
	command.Dir = ts.MkAbs(".")
	out, err := command.StdoutPipe()
	ts.Check(err)
	ts.Check(command.Start())
	stop := sync.OnceFunc(func() {
		_ = command.Process.Signal(os.Interrupt)
		if err := command.Wait(); err != nil {
			ts.Logf("taoctl dev: %v", err)
		}
	})
	running.Store(ts, stop)
	ts.Defer(stop)
	line, err := bufio.NewReader(out).ReadBytes('\n')
	ts.Check(err)
	var ready struct {
		OK   bool     `json:"ok"`
		Data devReady `json:"data"`
	}
	ts.Check(json.Unmarshal(line, &ready))
	if !ready.OK || ready.Data.HTTP == "" {
		ts.Fatalf("the chain is not ready: %s", line)
	}
	ts.Setenv("TAO_RPC_URL", ready.Data.HTTP)
}

// running has the function that stops a script's newest chain.
var running sync.Map

// stopChain ends the script's newest chain.
func stopChain(ts *testscript.TestScript, neg bool, args []string) {
	stop, found := running.Load(ts)
	if neg || len(args) > 0 || !found {
		ts.Fatalf("usage: stopchain, after devchain")
	}
	stop.(func())()
}

// mine seals blocks: `mine N`, or `mine to N` up to that block.
func mine(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) == 0 {
		ts.Fatalf("usage: mine N, or mine to N")
	}
	client, err := rpc.Dial(ts.Getenv("TAO_RPC_URL"))
	ts.Check(err)
	defer client.Close()
	count, err := strconv.ParseUint(args[len(args)-1], 10, 64)
	ts.Check(err)
	if args[0] == "to" {
		var head string
		ts.Check(client.Call(&head, "eth_blockNumber"))
		now, err := strconv.ParseUint(strings.TrimPrefix(head, "0x"), 16, 64)
		ts.Check(err)
		if now >= count {
			ts.Fatalf("block %d is past already: it is %d", count, now)
		}
		count -= now
	}
	ts.Check(client.Call(nil, "anvil_mine", count))
}

// keep puts the first line of the last command's output into a variable.
func keep(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: keep NAME")
	}
	line, _, _ := strings.Cut(ts.ReadFile("stdout"), "\n")
	ts.Setenv(args[0], line)
}

// busyPort holds a port of 127.0.0.1 until the script ends: `busyport NAME`.
func busyPort(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: busyport NAME")
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	ts.Check(err)
	ts.Defer(func() { _ = listener.Close() })
	ts.Setenv(args[0], strconv.Itoa(listener.Addr().(*net.TCPAddr).Port))
}
