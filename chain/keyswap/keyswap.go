// Package keyswap is the state area of key swaps: a hotkey replaced by another one on one subnet or on all, and a
// coldkey replaced by another one after an announcement (economy.md 8.3, 8.4). It decides who may swap what and when;
// what moves in an area is decided by that area's SwapHotkey and SwapColdkey.
package keyswap

import (
	"encoding/binary"

	"github.com/taochain/taochain/chain/account"
	"github.com/taochain/taochain/chain/children"
	"github.com/taochain/taochain/chain/coinbase"
	"github.com/taochain/taochain/chain/host"
	"github.com/taochain/taochain/chain/identity"
	"github.com/taochain/taochain/chain/lock"
	"github.com/taochain/taochain/chain/neuron"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/staking"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/voting"
	"github.com/taochain/taochain/chain/weights"
)

var namespace = storage.NamespaceOf("taochain.keyswap")

var (
	layout        storage.Layout
	announcements = layout.Place() // mapping(coldkey => announcement)
	lastSwaps     = layout.Place() // mapping(account => block of its last swap)
	lastOnSubnets = layout.Place() // mapping(coldkey => mapping(registration of the netuid, netuid => block of its last hotkey swap there))
)

// Areas is what a swap works on.
type Areas struct {
	Accounts   *account.Area
	Identities *identity.Area
	Subnets    *subnet.Area
	Locks      *lock.Area
	Children   *children.Area
	Stakes     *staking.Area
	Neurons    *neuron.Area
	Weights    *weights.Area
	Voting     *voting.Area
	Coinbase   *coinbase.Area
}

// Area swaps keys. It is cheap to open.
type Area struct {
	Areas
	host *host.Host
	base storage.Slot
}

// Open opens the area on a host.
func Open(h *host.Host, areas Areas) *Area { return &Area{areas, h, h.Store.Space(namespace)} }

// LastSwap is the block of the last hotkey swap of a coldkey, or the one in which it replaced another coldkey; 0 is never.
func (a *Area) LastSwap(coldkey params.ID) uint64 { return a.lastSwap(coldkey).Uint64() }

func (a *Area) lastSwap(coldkey params.ID) storage.Slot { return a.base.Offset(lastSwaps).Map(coldkey) }

// LastSwapOn is the block of the last hotkey swap of a coldkey that touched the subnet; 0 is never.
func (a *Area) LastSwapOn(coldkey params.ID, netuid uint16) uint64 {
	return a.lastSwapOn(coldkey, netuid).Uint64()
}

func (a *Area) lastSwapOn(coldkey params.ID, netuid uint16) storage.Slot {
	key := storage.KeyUint(a.Subnets.At(netuid).RegisteredCounter())
	binary.BigEndian.PutUint16(key[16:], netuid)
	return a.base.Offset(lastOnSubnets).Map(coldkey).Map(key)
}
