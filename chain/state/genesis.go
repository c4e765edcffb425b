package state

import (
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/account"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/unit"
)

// Genesis is the state that a chain starts from.
type Genesis struct {
	// Slots is the storage of params.StateAddress.
	Slots map[common.Hash]common.Hash
	// Codes are the blobs: accounts with a nonce of 1 and their code.
	Codes map[common.Address][]byte
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
	system := []common.Address{params.StateAddress, params.HeldAddress, params.BurnAddress, params.ProxyDeposits, params.SubnetAccount(params.Root)}
	for _, addr := range system {
		s.Accounts.LinkSystem(addr)
	}
	s.Accounts.SetAdmin(s.Accounts.Link(admin))
	s.Accounts.AllowForcedBalances(preset.ForcedBalances)
	var total unit.Rao
	for _, addr := range slices.SortedFunc(maps.Keys(balances), common.Address.Cmp) {
		s.Accounts.Link(addr)
		total += account.ToRaoDown(balances[addr])
	}
	s.Accounts.SetTotalIssuance(total)

	g := Genesis{Slots: map[common.Hash]common.Hash{}, Codes: map[common.Address][]byte{}, Balances: balances, System: system}
	dump := memory.Dump()
	for _, e := range dump.Slots {
		g.Slots[e.Key] = e.Value
	}
	for _, e := range dump.Blobs {
		g.Codes[e.Account] = e.Code
	}
	return g
}

// Memory is a host in memory that holds the genesis.
func (g Genesis) Memory() *Memory {
	m := NewMemory()
	for slot, v := range g.Slots {
		m.Memory.Set(slot, v)
	}
	for a, code := range g.Codes {
		m.SetBlob(a, code)
	}
	for a, wei := range g.Balances {
		m.Credit(a, wei)
	}
	return m
}
