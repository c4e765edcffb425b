package node

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/rawdb"

	"github.com/taochain/taochain/precompiles"
)

const (
	// keptStates is the number of blocks that a pruned chain can still be taken
	// back; blobs that were replaced earlier are removed.
	keptStates = 4096
	// pruneInterval is the number of blocks between two searches for such blobs.
	pruneInterval = 256
)

// pruneBlobs removes the blobs that no state of the last kept blocks needs. geth
// never deletes code, and blobs are code: a subnet's weights and bonds are
// written anew in every epoch, and what all blocks change in every block
// (ARCHITECTURE.md, "State"). An interrupted run is
// completed by the next one.
func (s *Sealer) pruneBlobs(head uint64) error {
	if head%pruneInterval != 0 || head < s.keptStates {
		return nil
	}
	chain := s.eth.BlockChain()
	header := chain.GetHeaderByNumber(head)
	db, err := chain.StateAt(header.Root)
	if err != nil {
		return fmt.Errorf("prune blobs: %w", err)
	}
	disk := s.eth.ChainDb()
	read := func(hash common.Hash) []byte { return rawdb.ReadCode(disk, hash) }
	drop := func(hash common.Hash) { rawdb.DeleteCode(disk, hash) }
	state := precompiles.OpenState(db, head)
	for _, id := range state.Blobs() {
		account := id.Account()
		if db.GetCodeSize(account) == 0 {
			continue
		}
		if err := s.pruner.Prune(account, db.GetCodeHash(account), read, head-s.keptStates, drop); err != nil {
			return fmt.Errorf("prune blob %+v: %w", id, err)
		}
	}
	return nil
}
