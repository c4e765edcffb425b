// Package lock is the state area of stake locks: alpha that a coldkey binds to a
// hotkey, the conviction that it gains, the sums of both per hotkey, and the hotkey
// that they make a subnet's king (economy.md, section 10).
//
// A lock stores no alpha: it is a floor under the coldkey's stake on the subnet. The
// area knows no stake; totals come in as arguments. Locks and aggregates are kept as
// they were when they last changed, and rolled forward when they are read.
package lock

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/chain/account"
	"github.com/taochain/taochain/chain/emission"
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/host"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
)

var namespace = storage.NamespaceOf("taochain.lock")

var (
	layout  storage.Layout
	locks   = layout.Place() // mapping(coldkey => mapping(netuid => lock))
	accepts = layout.Place() // mapping(coldkey => 1 if it takes alpha that carries a lock)
	subnets = layout.Place() // mapping(netuid => locks of a subnet)
)

// Fields of a LockState, which fills one slot: of a lock, or of an aggregate.
var (
	stateLayout     storage.Layout
	stateMass       = storage.Uint[unit.Alpha](&stateLayout)
	stateUpdate     = storage.Uint[uint64](&stateLayout)
	stateConviction = storage.Uint128(&stateLayout) // U64F64 bits
)

// Fields of one coldkey's lock on one subnet. Its state comes first, because most coldkeys have no lock: that is one slot to read.
var (
	lockLayout    storage.Layout
	lockState     = lockLayout.Place()
	lockHotkey    = lockLayout.Place()
	lockPerpetual = lockLayout.Place() // 1 for a lock that does not decay; outlives the lock
)

// Fields of the locks of one subnet.
var (
	subnetLayout    storage.Layout
	ownerDecaying   = subnetLayout.Place()
	ownerPerpetual  = subnetLayout.Place()
	lockedHotkeys   = subnetLayout.Places(2) // set of hotkeys with a lock or an aggregate
	perpetualPeople = subnetLayout.Places(2) // set of coldkeys whose option is on
	perHotkey       = subnetLayout.Place()   // mapping(hotkey => locks of a hotkey)
)

// Fields of the locks on one hotkey of a subnet.
var (
	hotkeyLayout    storage.Layout
	hotkeyDecaying  = hotkeyLayout.Place()
	hotkeyPerpetual = hotkeyLayout.Place()
	lockers         = hotkeyLayout.Places(2) // set of coldkeys
)

// Rates are the time constants of all locks.
var Rates = emission.LockRates{Unlock: emission.DefaultUnlockRate, Maturity: emission.DefaultMaturityRate}

// Area gives access to locks. It is cheap to open.
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

// state is a LockState: an amount as of a block.
type state struct {
	emission.Lock
	updated uint64
}

func (s state) isZero() bool { return s.Lock == emission.Lock{} }

// rolled is the state as of the block (economy.md 10.2).
func (s state) rolled(block uint64, kind emission.LockKind) state {
	return state{s.Roll(unit.SubSat(block, s.updated), Rates, kind), block}
}

// plus and minus saturate.
func (s state) plus(l emission.Lock) state {
	s.Mass, s.Conviction = unit.AddSat(s.Mass, l.Mass), s.Conviction.AddSat(l.Conviction)
	return s
}

func (s state) minus(l emission.Lock) state {
	s.Mass, s.Conviction = unit.SubSat(s.Mass, l.Mass), s.Conviction.SubSat(l.Conviction)
	return s
}

func loadState(s storage.Slot) state {
	bits := stateConviction.Get(s)
	return state{
		emission.Lock{Mass: stateMass.Get(s), Conviction: fixed.U64F64FromBits(bits.Hi, bits.Lo)},
		stateUpdate.Get(s),
	}
}

// storeState deletes a state without mass and conviction.
func storeState(s storage.Slot, v state) {
	if v.isZero() {
		s.Set(common.Hash{})
		return
	}
	stateMass.Set(s, v.Mass)
	stateUpdate.Set(s, v.updated)
	hi, lo := v.Conviction.Bits()
	stateConviction.Set(s, storage.U128{Hi: hi, Lo: lo})
}

// position is the place of one coldkey's lock on one subnet. Without a lock, state is zero and hotkey unset.
type position struct {
	state
	slot            storage.Slot
	coldkey, hotkey params.ID
	netuid          uint16
}

// load reads a coldkey's lock as it is stored; without one that is one slot.
func (a *Area) load(coldkey params.ID, netuid uint16) position {
	p := position{
		slot:    a.base.Offset(locks).Map(coldkey).Map(storage.KeyUint(uint64(netuid))),
		coldkey: coldkey, netuid: netuid,
	}
	if p.state = loadState(p.slot.Offset(lockState)); !p.isZero() {
		p.hotkey = p.slot.Offset(lockHotkey).Get()
	}
	return p
}

func (p position) perpetual() bool { return p.slot.Offset(lockPerpetual).Uint64() != 0 }

// kind says how the lock changes, and in which aggregate it counts.
func (a *Area) kind(p position) emission.LockKind {
	return emission.LockKind{Perpetual: p.perpetual(), Owner: p.hotkey == a.subnets.At(p.netuid).OwnerHotkey()}
}

// rolledLock is the lock as of this block; a position without a lock stays as it is.
func (a *Area) rolledLock(p position) position {
	if !p.isZero() {
		p.state = p.rolled(a.host.Block, a.kind(p))
	}
	return p
}

// store writes the lock with its hotkey, or deletes it if it is empty, and keeps the lists of locks.
func (a *Area) store(p position) {
	at := p.slot.Offset(lockState)
	before := !loadState(at).isZero()
	storeState(at, p.state)
	set := storage.SetAt(a.hotkeySlot(p.netuid, p.hotkey).Offset(lockers))
	switch {
	case !before && !p.isZero():
		p.slot.Offset(lockHotkey).Set(p.hotkey)
		set.Add(p.coldkey)
		a.listHotkey(p.netuid, p.hotkey)
	case before && p.isZero():
		p.slot.Offset(lockHotkey).Set(common.Hash{})
		set.Remove(p.coldkey)
		a.unlistHotkey(p.netuid, p.hotkey)
	}
}

// Lockers lists the coldkeys that have a lock on a subnet, by the hotkeys of their locks.
func (a *Area) Lockers(netuid uint16) []common.Hash {
	var list []common.Hash
	for _, hotkey := range storage.SetAt(a.subnetSlot(netuid).Offset(lockedHotkeys)).Values() {
		list = append(list, storage.SetAt(a.hotkeySlot(netuid, hotkey).Offset(lockers)).Values()...)
	}
	return list
}

// Lock is a lock as of this block.
type Lock struct {
	Hotkey params.ID
	emission.Lock
}

// Get is the lock of a coldkey on a subnet; ok is false if there is none, or if all of it has decayed.
func (a *Area) Get(coldkey params.ID, netuid uint16) (l Lock, ok bool) {
	p := a.rolledLock(a.load(coldkey, netuid))
	if p.isZero() {
		return Lock{}, false
	}
	return Lock{p.hotkey, p.Lock}, true
}

// Hotkey is the hotkey of a coldkey's lock on a subnet, of one too that has decayed since it was last touched.
func (a *Area) Hotkey(coldkey params.ID, netuid uint16) (hotkey params.ID, ok bool) {
	p := a.load(coldkey, netuid)
	return p.hotkey, !p.isZero()
}

// Mass is the alpha that a coldkey has locked on a subnet.
func (a *Area) Mass(coldkey params.ID, netuid uint16) unit.Alpha {
	return a.rolledLock(a.load(coldkey, netuid)).Mass
}

// Perpetual reports whether a coldkey's lock on the subnet keeps its mass. A coldkey may say so before it has a lock.
func (a *Area) Perpetual(coldkey params.ID, netuid uint16) bool {
	return a.load(coldkey, netuid).perpetual()
}

// Rejects reports whether a coldkey refuses alpha that carries a lock, as all do unless they said otherwise.
func (a *Area) Rejects(coldkey params.ID) bool {
	return a.base.Offset(accepts).Map(coldkey).Uint64() == 0
}
