package node

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	gethnode "github.com/ethereum/go-ethereum/node"
)

// Files of the data directory that geth does not know.
const (
	// initMarker exists while the chain is being created. A process killed in
	// that time leaves a database that geth can neither use nor complete.
	initMarker = "INIT"
	// genesisMarker holds the genesis hash of a chain that is complete.
	genesisMarker = "GENESIS"
)

// dataDir creates and recognises a persistent chain. Its zero path stands for a
// chain in memory, where nothing is to be done.
type dataDir struct {
	path    string // the directory as the user named it
	genesis common.Hash
}

func newDataDir(path string, spec *core.Genesis) dataDir {
	if path == "" {
		return dataDir{}
	}
	return dataDir{path: path, genesis: spec.ToBlock().Hash()}
}

func (d dataDir) file(name string) string {
	return filepath.Join(d.path, instanceName, name)
}

// check fails if the directory belongs to another chain. It only reads.
func (d dataDir) check() error {
	if d.path == "" {
		return nil
	}
	data, err := os.ReadFile(d.file(genesisMarker))
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("read genesis marker: %w", err)
	}
	if stored := common.HexToHash(strings.TrimSpace(string(data))); stored != d.genesis {
		return d.mismatch(stored)
	}
	return nil
}

func (d dataDir) mismatch(stored common.Hash) error {
	return fmt.Errorf("%w: %s holds %s, but %s was asked for; choose another directory or the genesis it was made with",
		ErrGenesisMismatch, d.path, stored, d.genesis)
}

// prepare discards a chain whose creation was interrupted, and marks the
// beginning of a new one. Where the marker of a complete chain is missing, the
// database itself says which chain it is: geth would notice another genesis as
// well, but only after it opened files that it then leaves open. The directory
// must be locked by the stack.
func (d dataDir) prepare(stack *gethnode.Node) error {
	if d.path == "" || exists(d.file(genesisMarker)) {
		return nil
	}
	if exists(d.file(initMarker)) {
		for _, name := range []string{"chaindata", "triedb"} {
			if err := os.RemoveAll(d.file(name)); err != nil {
				return fmt.Errorf("remove unfinished chain: %w", err)
			}
		}
		return nil
	}
	if exists(d.file("chaindata")) {
		return d.checkDatabase(stack)
	}
	return writeDurably(d.file(initMarker), nil)
}

// checkDatabase fails if the database has another genesis block.
func (d dataDir) checkDatabase(stack *gethnode.Node) error {
	db, err := stack.OpenDatabaseWithOptions("chaindata", gethnode.DatabaseOptions{ReadOnly: true})
	if err != nil {
		return fmt.Errorf("open database: %w", err)
	}
	stored := rawdb.ReadCanonicalHash(db, 0)
	if err := db.Close(); err != nil {
		return fmt.Errorf("close database: %w", err)
	}
	if stored != (common.Hash{}) && stored != d.genesis {
		return d.mismatch(stored)
	}
	return nil
}

// commit marks the chain as complete, once it is on disk.
func (d dataDir) commit() error {
	if d.path == "" {
		return nil
	}
	if err := d.check(); err != nil {
		return err
	}
	if !exists(d.file(genesisMarker)) {
		if err := writeDurably(d.file(genesisMarker), []byte(d.genesis.Hex()+"\n")); err != nil {
			return err
		}
	}
	if err := os.Remove(d.file(initMarker)); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("remove creation marker: %w", err)
	}
	return nil
}

func exists(path string) bool {
	_, err := os.Lstat(path)
	return err == nil
}

// writeDurably creates a file that is either absent or complete, whatever
// happens to the process or the machine.
func writeDurably(path string, data []byte) error {
	partial := path + ".tmp"
	file, err := os.Create(partial)
	if err != nil {
		return fmt.Errorf("create marker: %w", err)
	}
	_, err = file.Write(data)
	err = errors.Join(err, file.Sync(), file.Close())
	if err == nil {
		err = os.Rename(partial, path)
	}
	if err == nil {
		err = syncDir(filepath.Dir(path))
	}
	if err != nil {
		return fmt.Errorf("write marker: %w", err)
	}
	return nil
}

func syncDir(path string) error {
	dir, err := os.Open(path)
	if err != nil {
		return err
	}
	return errors.Join(dir.Sync(), dir.Close())
}
