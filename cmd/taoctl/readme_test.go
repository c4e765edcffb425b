package main

import (
	"os"
	"regexp"
	"strings"

	"github.com/rogpeppe/go-internal/testscript"
)

// readme runs what the README tells its readers to type in a section, on the script's chain, and compares what the last command
// prints with what the README shows behind it: `readme SECTION`.
func readme(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: readme SECTION")
	}
	text, err := os.ReadFile(ts.Getenv("README"))
	ts.Check(err)
	_, section, found := strings.Cut(string(text), "\n## "+args[0]+"\n")
	if !found {
		ts.Fatalf("the README has no section %q", args[0])
	}
	section, _, _ = strings.Cut(section, "\n## ")
	blocks := regexp.MustCompile("(?s)```(sh)?\n(.*?)```").FindAllStringSubmatch(section, -1)
	for i, block := range blocks {
		if i+1 == len(blocks) || block[1] != "sh" || blocks[i+1][1] == "sh" {
			continue
		}
		commands := strings.ReplaceAll(block[2], "localhost:8545", strings.TrimPrefix(ts.Getenv("TAO_RPC_URL"), "http://"))
		ts.Check(os.WriteFile(ts.MkAbs("commands.sh"), []byte(strings.ReplaceAll(commands, "./taoctl", "taoctl")), 0o600))
		ts.Check(ts.Exec("bash", "-euo", "pipefail", "commands.sh"))
		lines := strings.Split(strings.TrimRight(ts.ReadFile("stdout"), "\n"), "\n")
		want := strings.Split(strings.TrimRight(blocks[i+1][2], "\n"), "\n")
		if got := strings.Join(lines[max(0, len(lines)-len(want)):], "\n"); got != strings.Join(want, "\n") {
			ts.Fatalf("the README shows:\n%s\nthe last command printed:\n%s", strings.Join(want, "\n"), got)
		}
	}
}
