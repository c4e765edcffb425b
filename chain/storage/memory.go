package storage

import (
	"bytes"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Memory is a backend in memory, for genesis and tests. It belongs to one goroutine.
type Memory struct {
	slots   map[common.Hash]common.Hash // no zero values
	blobs   map[common.Address]memoryBlob
	journal []change // what to undo, oldest first
	keep    bool     // whether changes are journaled: from the first snapshot on
}

var (
	_ KV    = (*Memory)(nil)
	_ Blobs = (*Memory)(nil)
)

type memoryBlob struct {
	code []byte // never modified
	hash common.Hash
}

// change is one overwritten value: of a slot, or of a blob.
type change struct {
	isBlob  bool
	slot    common.Hash
	value   common.Hash
	account common.Address
	blob    memoryBlob
}

// NewMemory returns an empty backend.
func NewMemory() *Memory {
	return &Memory{
		slots: make(map[common.Hash]common.Hash),
		blobs: make(map[common.Address]memoryBlob),
	}
}

// Get returns the value of a slot, zero if it was never set.
func (m *Memory) Get(slot common.Hash) common.Hash { return m.slots[slot] }

// Set stores the value of a slot.
func (m *Memory) Set(slot, value common.Hash) {
	if m.keep {
		m.journal = append(m.journal, change{slot: slot, value: m.slots[slot]})
	}
	m.putSlot(slot, value)
}

func (m *Memory) putSlot(slot, value common.Hash) {
	if value == (common.Hash{}) {
		delete(m.slots, slot)
		return
	}
	m.slots[slot] = value
}

// Blob returns the code of an account, nil if it has none. The caller must not modify it.
func (m *Memory) Blob(account common.Address) []byte { return m.blobs[account].code }

// BlobHash returns the Keccak-256 hash of the code of an account, zero if it has none.
func (m *Memory) BlobHash(account common.Address) common.Hash { return m.blobs[account].hash }

// SetBlob replaces the code of an account by a copy of code; empty code removes it.
func (m *Memory) SetBlob(account common.Address, code []byte) {
	if m.keep {
		m.journal = append(m.journal, change{isBlob: true, account: account, blob: m.blobs[account]})
	}
	var blob memoryBlob
	if len(code) > 0 {
		blob = memoryBlob{code: bytes.Clone(code), hash: crypto.Keccak256Hash(code)}
	}
	m.putBlob(account, blob)
}

func (m *Memory) putBlob(account common.Address, blob memoryBlob) {
	if blob.code == nil {
		delete(m.blobs, account)
		return
	}
	m.blobs[account] = blob
}

// Snapshot returns the id of the present contents.
func (m *Memory) Snapshot() int {
	m.keep = true
	return len(m.journal)
}

// RevertToSnapshot brings back the contents of a snapshot; snapshots taken after it become invalid. It has no effect on an
// id that Snapshot did not return.
func (m *Memory) RevertToSnapshot(id int) {
	if id < 0 || id > len(m.journal) {
		return
	}
	for i := len(m.journal) - 1; i >= id; i-- {
		if c := m.journal[i]; c.isBlob {
			m.putBlob(c.account, c.blob)
		} else {
			m.putSlot(c.slot, c.value)
		}
	}
	clear(m.journal[id:]) // let go of the codes
	m.journal = m.journal[:id]
}

// Copy returns an independent backend with the same contents and no snapshots.
func (m *Memory) Copy() *Memory {
	return &Memory{slots: maps.Clone(m.slots), blobs: maps.Clone(m.blobs)}
}

// Dump is the whole contents of a backend.
type Dump struct {
	// Slots are the slots that are not zero, in ascending order of their keys.
	Slots []SlotEntry
	// Blobs are the codes, in ascending order of their accounts.
	Blobs []BlobEntry
}

// SlotEntry is one slot and its value.
type SlotEntry struct{ Key, Value common.Hash }

// BlobEntry is one account and its code.
type BlobEntry struct {
	Account common.Address
	Code    []byte
}

// Dump returns the whole contents, sorted. The caller must not modify the codes.
func (m *Memory) Dump() Dump {
	var d Dump
	for _, key := range slices.SortedFunc(maps.Keys(m.slots), common.Hash.Cmp) {
		d.Slots = append(d.Slots, SlotEntry{Key: key, Value: m.slots[key]})
	}
	for _, account := range slices.SortedFunc(maps.Keys(m.blobs), common.Address.Cmp) {
		d.Blobs = append(d.Blobs, BlobEntry{Account: account, Code: m.blobs[account].code})
	}
	return d
}
