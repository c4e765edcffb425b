package test

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// onlyEnvelope parses the one line that a command printed.
func onlyEnvelope(tb testing.TB, output []byte) envelope {
	tb.Helper()
	line, rest, _ := bytes.Cut(output, []byte("\n"))
	var e envelope
	if err := json.Unmarshal(line, &e); err != nil || len(rest) > 0 {
		tb.Fatalf("no envelope in one line: %v: %s", err, output)
	}
	return e
}

// fingerprint lists the files of a folder with their contents' hashes.
func fingerprint(tb testing.TB, dir string) string {
	tb.Helper()
	var list strings.Builder
	err := filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		name, err := filepath.Rel(dir, path)
		fmt.Fprintf(&list, "%s %x\n", name, sha256.Sum256(data))
		return err
	})
	if err != nil {
		tb.Fatal(err)
	}
	return list.String()
}
