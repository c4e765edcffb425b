// Package children is the state area of what keys hand on: the child keys of a
// hotkey with their proportions, the take of a child, and where a coldkey's
// incentives go (subnets.md, section 6; economy.md 4.5, 8.2). It knows
// no stake: what needs stake is in package staking.
package children

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/chain/account"
	"github.com/taochain/taochain/chain/host"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
)

var namespace = storage.NamespaceOf("taochain.children")

var (
	layout   storage.Layout
	families = layout.Place() // mapping(netuid => family)
	hotkeys  = layout.Place() // mapping(hotkey => fields of a hotkey on all subnets)
	targets  = layout.Place() // mapping(coldkey => mapping(netuid => hotkey)), never cleared (economy.md 4.5)
	targeted = layout.Place() // mapping(hotkey => mapping(netuid => set of coldkeys)), the inverse of targets
)

// Fields of one subnet's family.
var (
	familyLayout storage.Layout
	// parentCount is the number of hotkeys that have children: 0 says that nobody on the subnet has a relation.
	parentCount = storage.Uint[uint32](&familyLayout)
	// targetCount is the number of coldkeys with a target on the subnet: 0 says that there is none to look for. It stays
	// as long as they do, beyond a dissolution.
	targetCount = storage.Uint[uint32](&familyLayout)
	waiting     = familyLayout.Places(2) // set of the hotkeys with a pending list
	known       = familyLayout.Places(2) // set of the hotkeys with a record
	records     = familyLayout.Place()   // mapping(hotkey => record)
)

// Fields of one hotkey on one subnet. The first slot says what else there is.
var (
	recordLayout storage.Layout
	childCount   = storage.Uint[uint8](&recordLayout)
	parentsCount = storage.Uint[uint32](&recordLayout)
	take         = storage.Uint[unit.U16Fraction](&recordLayout)
	// pendingUntil is the block after which an epoch applies the pending list; 0 = there is none.
	pendingUntil = storage.Uint[uint64](&recordLayout)
	// lastSet and lastTake are the blocks of the last set_children and of the last change of the take; 0 = never.
	lastSet  = storage.Uint[uint64](&recordLayout)
	lastTake = storage.Uint[uint64](&recordLayout)
	childAt  = recordLayout.Places(listSlots)
	parentAt = recordLayout.Places(listSlots)
	pendAt   = recordLayout.Places(listSlots)
)

// Fields of one hotkey on all subnets.
var (
	hotkeyLayout storage.Layout
	// pendings is the number of subnets on which a list waits.
	pendings = storage.Uint[uint16](&hotkeyLayout)
	// noAutoParent keeps the hotkey from becoming a parent of new subnets' owner hotkeys.
	noAutoParent = storage.Bool(&hotkeyLayout)
)

// MaxChildren is the most children that a hotkey has on a subnet.
const MaxChildren = 5

// Whole is the proportion of all of a hotkey's stake.
const Whole = ^unit.U64Fraction(0)

// Relation is a child of a hotkey, or a parent, and the part of the parent's stake that counts for the child.
type Relation struct {
	Account    params.ID
	Proportion unit.U64Fraction
}

// Area gives access to relations. It is cheap to open.
type Area struct {
	host     *host.Host
	accounts *account.Area
	subnets  *subnet.Area
	base     storage.Slot
}

// Open opens the area on a host.
func Open(h *host.Host, accounts *account.Area, subnets *subnet.Area) *Area {
	return &Area{h, accounts, subnets, h.Store.Space(namespace)}
}

// Family is a handle on the relations of one subnet as they are when it is opened.
type Family struct {
	slot  storage.Slot
	empty bool
}

// On opens the relations of a subnet, whether it exists or not; that reads one slot. Root has none.
func (a *Area) On(netuid uint16) Family {
	s := a.family(netuid)
	return Family{s, parentCount.Get(s) == 0}
}

func (a *Area) family(netuid uint16) storage.Slot {
	return a.base.Offset(families).Map(storage.KeyUint(uint64(netuid)))
}

func recordIn(family storage.Slot, hotkey params.ID) storage.Slot {
	return family.Offset(records).Map(hotkey)
}

func (a *Area) record(netuid uint16, hotkey params.ID) storage.Slot {
	return recordIn(a.family(netuid), hotkey)
}

// Empty reports that no hotkey of the subnet has children or parents.
func (f Family) Empty() bool { return f.empty }

// Of lists the children and parents of a hotkey, both ascending by account. An empty family reads nothing, a hotkey
// without relations one slot.
func (f Family) Of(hotkey params.ID) (children, parents []Relation) {
	if f.empty {
		return nil, nil
	}
	s := recordIn(f.slot, hotkey)
	return loadChildren(s), loadParents(s)
}

// Children lists the children of a hotkey on a subnet, ascending by account.
func (a *Area) Children(hotkey params.ID, netuid uint16) []Relation {
	return loadChildren(a.record(netuid, hotkey))
}

// Parents lists the parents of a hotkey on a subnet, ascending by account.
func (a *Area) Parents(hotkey params.ID, netuid uint16) []Relation {
	return loadParents(a.record(netuid, hotkey))
}

func loadChildren(record storage.Slot) []Relation {
	return loadList(record.Offset(childAt), int(childCount.Get(record)))
}

func loadParents(record storage.Slot) []Relation {
	return loadList(record.Offset(parentAt), int(parentsCount.Get(record)))
}

// Pending is the list that waits to replace a hotkey's children, and the block after which an epoch applies it; ok is
// false if none waits. The list may be empty: it then revokes all children.
func (a *Area) Pending(hotkey params.ID, netuid uint16) (list []Relation, until uint64, ok bool) {
	s := a.record(netuid, hotkey)
	until = pendingUntil.Get(s)
	if until == 0 {
		return nil, 0, false
	}
	at := s.Offset(pendAt)
	return loadList(at, storage.HashesAt(at).Len()), until, true
}

// Members lists every hotkey that ever had children, parents or a take on the subnet as it is.
func (a *Area) Members(netuid uint16) []common.Hash {
	return storage.SetAt(a.family(netuid).Offset(known)).Values()
}

// touch makes the hotkey known to Clear and Members.
func touch(family storage.Slot, hotkey params.ID) {
	storage.SetAt(family.Offset(known)).Add(hotkey)
}
