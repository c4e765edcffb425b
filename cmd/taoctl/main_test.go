package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"taoctl": func() { os.Exit(runMain()) },
	})
}

// The scripts run every command as a user does. `exitcode N COMMAND...` runs a
// command and checks its exit code; a script that names ${RPC} has a
// stub of a node, one that begins with `devchain` a chain of its own.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script",
		Setup: func(e *testscript.Env) error {
			node := newStubNode()
			e.Defer(node.Close)
			e.Setenv("RPC", node.URL)
			e.Setenv("HOME", e.WorkDir)
			e.Setenv("XDG_DATA_HOME", "")
			for _, name := range []string{"NO_COLOR", "CLICOLOR_FORCE", "ETH_RPC_URL"} {
				e.Setenv(name, "")
			}
			e.Setenv("LONG", strings.Repeat("x", 260))
			e.Setenv("ESCAPE", "evil\x1b[31m")
			e.Setenv("NODE_PATH", projectFile(t, "node_modules"))
			program, err := exec.LookPath("taoctl")
			if err != nil {
				return err
			}
			e.Setenv("TAOCTL", program)
			e.Setenv("README", projectFile(t, "README.md"))
			e.Setenv("VECTORS", projectFile(t, "vectors/testdata/reference"))
			return nil
		},
		Condition: func(condition string) (bool, error) {
			if condition == "solc" {
				_, err := os.Stat(projectFile(t, "node_modules/solc"))
				return err == nil, nil
			}
			return false, fmt.Errorf("unknown condition %q", condition)
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"exitcode": exitCode, "devchain": devChain, "stopchain": stopChain, "mine": mine, "keep": keep, "busyport": busyPort, "govern": govern, "readme": readme,
		},
	})
}

func projectFile(t *testing.T, path string) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	return dir + "/../../" + path
}

func exitCode(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exitcode N command...")
	}
	want, err := strconv.Atoi(args[0])
	if err != nil {
		ts.Fatalf("%v", err)
	}
	got := 0
	var exit *exec.ExitError
	if err := ts.Exec(args[1], args[2:]...); errors.As(err, &exit) {
		got = exit.ExitCode()
	} else if err != nil {
		ts.Fatalf("%v", err)
	}
	if got != want {
		ts.Fatalf("exit code %d, want %d", got, want)
	}
}

// runLine runs a command line in this process.
func runLine(t *testing.T, s *fakeStreams, line ...string) int {
	t.Helper()
	return run(context.Background(), line, s.streams())
}
