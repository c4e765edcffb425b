// Package commits keeps what a validator needs to reveal the weights that it has
// committed to: without the salt a commit is worthless.
//
// They are in one JSON file beside the keystore folder, which only the user may
// read: KEYSTORE-commits.json. A commit is kept until it is revealed.
package commits

import (
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/gofrs/flock"

	"github.com/taochain/taochain/cmd/taoctl/internal/account"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

// Commit is one commit with all that its reveal needs.
type Commit struct {
	ChainID    string         `json:"chainId"`
	Netuid     uint16         `json:"netuid"`
	Hotkey     common.Address `json:"hotkey"`
	Hash       common.Hash    `json:"hash"`
	UIDs       []uint16       `json:"uids"`
	Values     []uint16       `json:"weights"`
	Salt       []uint16       `json:"salt"`
	VersionKey uint64         `json:"versionKey"`
}

// File is the file of one keystore.
type File struct{ path string }

// Beside is the file beside a keystore folder.
func Beside(keystore string) File { return File{filepath.Clean(keystore) + "-commits.json"} }

// Path is where the file is.
func (f File) Path() string { return f.path }

type content struct {
	Commits []Commit `json:"commits"`
}

// List gives all commits, the oldest first. A file that does not exist is empty.
func (f File) List() ([]Commit, error) {
	data, err := os.ReadFile(f.path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, failed("the file of commits cannot be read", err)
	}
	var c content
	if err := json.Unmarshal(data, &c); err != nil {
		return nil, term.NewError(term.IO, "BadCommitsFile", f.path+" is damaged: "+err.Error(), "Repair or remove it; without it the commits in it cannot be revealed.").WithCause(err)
	}
	return c.Commits, nil
}

func failed(what string, err error) error {
	return term.NewError(term.IO, "FileFailed", what+": "+err.Error(), "Check the path and its permissions.").WithCause(err)
}

// Add keeps one more commit.
func (f File) Add(c Commit) error {
	return f.update(func(list []Commit) []Commit { return append(list, c) })
}

// Remove forgets the commits that match.
func (f File) Remove(match func(Commit) bool) error {
	return f.update(func(list []Commit) []Commit { return slices.DeleteFunc(list, match) })
}

// update changes the list while no other process does.
func (f File) update(change func([]Commit) []Commit) error {
	if err := os.MkdirAll(filepath.Dir(f.path), 0o700); err != nil {
		return failed("the folder of the commits cannot be made", err)
	}
	lock := flock.New(f.path + ".lock")
	if err := lock.Lock(); err != nil {
		return failed("the file of commits cannot be locked", err)
	}
	defer func() { _ = lock.Unlock() }() // the lock ends with the process in any case
	list, err := f.List()
	if err != nil {
		return err
	}
	data, err := json.MarshalIndent(content{change(list)}, "", "  ")
	if err != nil {
		return err
	}
	return account.Replace(f.path, append(data, '\n'))
}
