package commits_test

import (
	"os"
	"path/filepath"
	"reflect"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/cmd/taoctl/internal/commits"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

func TestFile(t *testing.T) {
	file := commits.Beside(filepath.Join(t.TempDir(), "new", "keystore") + "/")
	if filepath.Base(file.Path()) != "keystore-commits.json" {
		t.Errorf("path %s", file.Path())
	}
	if list, err := file.List(); err != nil || len(list) != 0 {
		t.Fatalf("no file gives %v, %v", list, err)
	}
	first := commits.Commit{ChainID: "42", Netuid: 1, Hotkey: common.Address{1}, Hash: common.Hash{2}, UIDs: []uint16{0, 3}, Values: []uint16{1, 65535}, Salt: []uint16{9, 8}, VersionKey: 7}
	second := first
	second.Hash = common.Hash{3}
	for _, c := range []commits.Commit{first, second} {
		if err := file.Add(c); err != nil {
			t.Fatal(err)
		}
	}
	if list, err := file.List(); err != nil || !reflect.DeepEqual(list, []commits.Commit{first, second}) {
		t.Fatalf("list %v, %v", list, err)
	}
	if info, err := os.Stat(file.Path()); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("mode %v, %v", info.Mode(), err)
	}
	if err := file.Remove(func(c commits.Commit) bool { return c.Hash == first.Hash }); err != nil {
		t.Fatal(err)
	}
	if list, err := file.List(); err != nil || !reflect.DeepEqual(list, []commits.Commit{second}) {
		t.Fatalf("list %v, %v", list, err)
	}
}

func TestDamagedFile(t *testing.T) {
	file := commits.Beside(filepath.Join(t.TempDir(), "keystore"))
	if err := os.WriteFile(file.Path(), []byte("{"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := file.Add(commits.Commit{}); term.AsError(err).Name != "BadCommitsFile" {
		t.Errorf("add: %v", err)
	}
	if data, err := os.ReadFile(file.Path()); err != nil || string(data) != "{" {
		t.Errorf("the file was changed: %q, %v", data, err)
	}
}

// Two processes that commit at once lose nothing.
func TestTogether(t *testing.T) {
	file := commits.Beside(filepath.Join(t.TempDir(), "keystore"))
	var group sync.WaitGroup
	for i := range 8 {
		group.Go(func() {
			if err := file.Add(commits.Commit{Netuid: uint16(i)}); err != nil {
				t.Error(err)
			}
		})
	}
	group.Wait()
	if list, err := file.List(); err != nil || len(list) != 8 {
		t.Errorf("%d commits, %v", len(list), err)
	}
}
