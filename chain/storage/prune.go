package storage

import (
	"errors"
	"fmt"
	"slices"

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
	return new(Pruner).Prune(common.Address{}, head, read, cutoff, drop)
}

// Pruner prunes blobs again and again. It remembers the links of each, so that it reads only what was written since the last
// time: the blobs of a Region get a new code in every block. The zero Pruner is ready; it belongs to one goroutine.
type Pruner struct {
	blobs map[common.Address]*replacedCodes
}

// replacedCodes are the codes that a blob had and that are still stored, oldest first.
type replacedCodes struct {
	head  common.Hash // the code that replaced the last of them
	codes []replacedCode
}

type replacedCode struct {
	hash common.Hash
	by   uint64 // block of the successor
}

// Prune is PruneChain for the blob of an account.
func (p *Pruner) Prune(
	account common.Address, head common.Hash, read func(common.Hash) []byte, cutoff uint64, drop func(common.Hash),
) error {
	if head == (common.Hash{}) {
		return nil
	}
	known := p.blobs[account]
	if known == nil {
		known = new(replacedCodes)
	}
	codes, joined, err := replacedBetween(known.head, head, read)
	if err != nil {
		return err
	}
	slices.Reverse(codes)
	if joined {
		codes = append(known.codes, codes...)
	}
	kept := 0
	for kept < len(codes) && codes[kept].by <= cutoff {
		drop(codes[kept].hash)
		kept++
	}
	if p.blobs == nil {
		p.blobs = map[common.Address]*replacedCodes{}
	}
	p.blobs[account] = &replacedCodes{head, codes[kept:]}
	return nil
}

// replacedBetween walks from head along the links and returns the codes passed, newest first. It ends behind stop, in which
// case joined is true, or at the first code, or where the code is missing.
func replacedBetween(stop, head common.Hash, read func(common.Hash) []byte) (codes []replacedCode, joined bool, err error) {
	if head == stop {
		return nil, true, nil
	}
	code := read(head)
	if len(code) == 0 {
		return nil, false, fmt.Errorf("%w: current code %x is missing", ErrBlobChain, head)
	}
	successor, _, err := ParseBlob(code)
	if err != nil {
		return nil, false, fmt.Errorf("parse code %x: %w", head, err)
	}
	for successor.Replaced != (common.Hash{}) {
		hash := successor.Replaced
		code := read(hash)
		if len(code) == 0 {
			break
		}
		header, _, err := ParseBlob(code)
		if err != nil {
			return nil, false, fmt.Errorf("parse code %x: %w", hash, err)
		}
		if header.ID != successor.ID {
			return nil, false, fmt.Errorf("%w: code %x is of blob %+v, its successor of %+v", ErrBlobChain, hash, header.ID, successor.ID)
		}
		if header.Block > successor.Block {
			return nil, false, fmt.Errorf("%w: code %x is of block %d, its successor of %d", ErrBlobChain, hash, header.Block, successor.Block)
		}
		codes = append(codes, replacedCode{hash, successor.Block})
		if hash == stop {
			return codes, true, nil
		}
		successor = header
	}
	return codes, false, nil
}
