package state

import (
	"encoding/binary"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/host"
	"github.com/taochain/taochain/chain/storage"
)

// Memory is a host in memory, for genesis and tests. It belongs to one goroutine.
type Memory struct {
	*storage.Memory
	balances map[common.Address]uint256.Int // no zero values
	journal  []balanceChange                // what to undo, oldest first
	marks    []memoryMark
}

// balanceChange is one overwritten balance.
type balanceChange struct {
	account common.Address
	before  uint256.Int
}

// memoryMark is what a snapshot returns to: the storage's own snapshot and the length of the journal.
type memoryMark struct{ storage, journal int }

var (
	_ host.Ledger    = (*Memory)(nil)
	_ host.Snapshots = (*Memory)(nil)
)

// NewMemory is an empty host in memory.
func NewMemory() *Memory {
	return &Memory{Memory: storage.NewMemory(), balances: map[common.Address]uint256.Int{}}
}

// Host gives the context of one block on this memory, unmetered and without a place for events. In place of the parent's
// hash stands that of the parent's number.
func (m *Memory) Host(block uint64, author common.Address) *host.Host {
	return &host.Host{
		Store: storage.New(m.Memory, m.Memory, storage.Unmetered()).At(block), Meter: storage.Unmetered(),
		Ledger: m, Undo: m, Events: host.Discard{}, Block: block, Author: author,
		ParentHash: crypto.Keccak256Hash(binary.BigEndian.AppendUint64(nil, block-1)),
	}
}

// Balance in wei.
func (m *Memory) Balance(a common.Address) *uint256.Int {
	v := m.balances[a]
	return &v
}

// Credit adds wei.
func (m *Memory) Credit(a common.Address, wei *uint256.Int) {
	v := m.balances[a]
	m.set(a, *new(uint256.Int).Add(&v, wei))
}

// Debit takes wei; the caller has checked the balance.
func (m *Memory) Debit(a common.Address, wei *uint256.Int) {
	v := m.balances[a]
	m.set(a, *new(uint256.Int).Sub(&v, wei))
}

func (m *Memory) set(a common.Address, v uint256.Int) {
	if len(m.marks) > 0 {
		m.journal = append(m.journal, balanceChange{a, m.balances[a]})
	}
	m.put(a, v)
}

func (m *Memory) put(a common.Address, v uint256.Int) {
	if v.IsZero() {
		delete(m.balances, a)
		return
	}
	m.balances[a] = v
}

// Snapshot marks the present contents.
func (m *Memory) Snapshot() int {
	m.marks = append(m.marks, memoryMark{m.Memory.Snapshot(), len(m.journal)})
	return len(m.marks) - 1
}

// RevertToSnapshot brings back the contents of a mark; later marks become invalid. It has no effect on an id that
// Snapshot did not return.
func (m *Memory) RevertToSnapshot(id int) {
	if id < 0 || id >= len(m.marks) {
		return
	}
	mark := m.marks[id]
	m.Memory.RevertToSnapshot(mark.storage)
	for i := len(m.journal) - 1; i >= mark.journal; i-- {
		m.put(m.journal[i].account, m.journal[i].before)
	}
	m.journal = m.journal[:mark.journal]
	m.marks = m.marks[:id]
}

// SumBalances is all TAO in wei.
func (m *Memory) SumBalances() *uint256.Int {
	sum := new(uint256.Int)
	for _, v := range m.balances {
		sum.Add(sum, &v)
	}
	return sum
}
