package storage

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// ErrBlobChain is returned when the links between the codes of a blob are broken: the current code is missing, or a code
// belongs to another blob or to a later block than the one that replaced it.
var ErrBlobChain = errors.New("broken chain of blob codes")

// PruneChain drops the codes of one blob that no state from block cutoff on needs.
//
// It walks from head, the code hash that the blob's account has now, along the links to the replaced codes. A code is
// needed by the states before the block of its successor, the code that replaced it; so a code whose successor's block is
// at most cutoff is dropped, together with everything before it. The code at head is always kept. The walk stops at the
// first code, or where the code is missing because it was dropped before.
//
// read returns the code of a hash, nil if it is missing; drop removes it. Nothing is dropped before the walk has ended,
// and the oldest code is dropped first: an interrupted run leaves no gap behind which the next one would not see. cutoff
// must be a finalized block, since a reorganization may bring replaced codes back.
//
// Errors, in which case nothing is dropped: ErrBlobChain, and those of ParseBlob. A zero head, a blob that was never
// written, is no error.
func PruneChain(head common.Hash, read func(common.Hash) []byte, cutoff uint64, drop func(common.Hash)) error {
	if head == (common.Hash{}) {
		return nil
	}
	code := read(head)
	if len(code) == 0 {
		return fmt.Errorf("%w: current code %x is missing", ErrBlobChain, head)
	}
	successor, _, err := ParseBlob(code)
	if err != nil {
		return fmt.Errorf("parse code %x: %w", head, err)
	}
	var old []common.Hash // newest first
	for successor.Replaced != (common.Hash{}) {
		hash := successor.Replaced
		code := read(hash)
		if len(code) == 0 {
			break
		}
		header, _, err := ParseBlob(code)
		if err != nil {
			return fmt.Errorf("parse code %x: %w", hash, err)
		}
		if header.ID != successor.ID {
			return fmt.Errorf("%w: code %x is of blob %+v, its successor of %+v", ErrBlobChain, hash, header.ID, successor.ID)
		}
		if header.Block > successor.Block {
			return fmt.Errorf("%w: code %x is of block %d, its successor of %d", ErrBlobChain, hash, header.Block, successor.Block)
		}
		if successor.Block <= cutoff {
			old = append(old, hash)
		}
		successor = header
	}
	for i := len(old) - 1; i >= 0; i-- {
		drop(old[i])
	}
	return nil
}
