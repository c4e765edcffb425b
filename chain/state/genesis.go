package state

import (
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/account"
	"github.com/taochain/taochain/chain/host"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/unit"
)

// Genesis is the state that a chain starts from.
type Genesis struct {
	// Slots is the storage of params.StateAddress.
	Slots map[common.Hash]common.Hash
	// Balances in wei, as given.
	Balances map[common.Address]*uint256.Int
	// System lists the chain's own accounts, which need a nonce of 1 (EIP-158).
	System []common.Address
}

// NewGenesis builds the state of a preset over the given balances in wei. The admin makes privileged calls.
func NewGenesis(preset params.Preset, admin common.Address, balances map[common.Address]*uint256.Int) Genesis {
	memory := NewMemory()
	s := Open(memory.Host(0, common.Address{}))
	s.Subnets.Initialize(preset)
	s.Subnets.CreateRoot()
	system := []common.Address{params.StateAddress, params.HeldAddress, params.BurnAddress, params.SubnetAccount(params.Root)}
	for _, addr := range system {
		s.Accounts.LinkSystem(addr)
	}
	s.Accounts.SetAdmin(s.Accounts.Link(admin))
	var total unit.Rao
	for _, addr := range slices.SortedFunc(maps.Keys(balances), common.Address.Cmp) {
		s.Accounts.Link(addr)
		total += account.ToRaoDown(balances[addr])
	}
	s.Accounts.SetTotalIssuance(total)

	g := Genesis{Slots: map[common.Hash]common.Hash{}, Balances: balances, System: system}
	for _, e := range memory.Dump().Slots {
		g.Slots[e.Key] = e.Value
	}
	return g
}

// Memory is a host in memory, for genesis and tests.
type Memory struct {
	*storage.Memory
	balances map[common.Address]uint256.Int
	undo     []memoryMark
}

type memoryMark struct {
	storage  int
	balances map[common.Address]uint256.Int
}

// NewMemory is an empty host in memory.
func NewMemory() *Memory {
	return &Memory{Memory: storage.NewMemory(), balances: map[common.Address]uint256.Int{}}
}

// Host gives the context of one block on this memory, unmetered and without a place for events.
func (m *Memory) Host(block uint64, author common.Address) *host.Host {
	return &host.Host{
		Store: storage.New(m.Memory, m.Memory, storage.Unmetered()), Meter: storage.Unmetered(),
		Ledger: m, Undo: m, Events: host.Discard{}, Block: block, Author: author,
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
	v.Add(&v, wei)
	m.balances[a] = v
}

// Debit takes wei; the caller has checked the balance.
func (m *Memory) Debit(a common.Address, wei *uint256.Int) {
	v := m.balances[a]
	v.Sub(&v, wei)
	m.balances[a] = v
}

// Snapshot marks the present contents.
func (m *Memory) Snapshot() int {
	m.undo = append(m.undo, memoryMark{m.Memory.Snapshot(), maps.Clone(m.balances)})
	return len(m.undo) - 1
}

// RevertToSnapshot brings back the contents of a mark.
func (m *Memory) RevertToSnapshot(id int) {
	mark := m.undo[id]
	m.Memory.RevertToSnapshot(mark.storage)
	m.balances = mark.balances
	m.undo = m.undo[:id]
}

// SumBalances is all TAO in wei.
func (m *Memory) SumBalances() *uint256.Int {
	sum := new(uint256.Int)
	for _, v := range m.balances {
		sum.Add(sum, &v)
	}
	return sum
}

var (
	_ host.Ledger    = (*Memory)(nil)
	_ host.Snapshots = (*Memory)(nil)
)
