// Package host says what the protocol needs of the machine that runs it:
// storage, balances, snapshots, a place for events and the block's context.
//
// The EVM adapter, the block hooks and the in-memory host of the tests offer
// the same Host; the state areas never see more.
package host

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/storage"
)

// Ledger holds EVM balances in wei. Callers check that a balance suffices before they Debit it.
type Ledger interface {
	Balance(common.Address) *uint256.Int
	Credit(common.Address, *uint256.Int)
	Debit(common.Address, *uint256.Int)
}

// Snapshots undoes changes: storage, blobs and balances return to what they were at Snapshot.
type Snapshots interface {
	Snapshot() int
	RevertToSnapshot(int)
}

// Host is the context of one call or one block step.
type Host struct {
	Store  *storage.Store
	Meter  storage.Meter
	Ledger Ledger
	Undo   Snapshots
	Events event.Sink

	// Block is the number of the block being built. It is protocol time, except for what is agreed on off the chain.
	Block uint64
	// Time is the timestamp of the block in seconds, and ChainID the chain's number (EIP-155): in calls alone, zero in hooks.
	Time, ChainID uint64
	// ParentHash is the hash of the parent block: in block hooks alone, zero elsewhere.
	ParentHash common.Hash
	// Author is the block's fee recipient; the zero address means that there is none.
	Author common.Address
}

// Free does work without charge for storage and balances. It is for work whose price is fixed.
func (h *Host) Free(work func() error) error {
	meter := h.Meter
	h.Meter = storage.Unmetered()
	defer func() { h.Meter = meter }()
	return h.Store.Free(work)
}

// Discard is a Sink that keeps nothing.
type Discard struct{}

// Emit drops the event.
func (Discard) Emit(event.Event) {}
