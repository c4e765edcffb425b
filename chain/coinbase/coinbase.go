// Package coinbase is the block step: it prices registrations, emits TAO and
// alpha to the subnets, drains the pots of those whose epoch is due, and pays
// what the epochs decide (economy.md, sections 2 to 4).
package coinbase

import (
	"fmt"

	"github.com/taochain/taochain/chain/account"
	"github.com/taochain/taochain/chain/children"
	"github.com/taochain/taochain/chain/emission"
	"github.com/taochain/taochain/chain/epoch"
	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/host"
	"github.com/taochain/taochain/chain/lease"
	"github.com/taochain/taochain/chain/lock"
	"github.com/taochain/taochain/chain/neuron"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/pool"
	"github.com/taochain/taochain/chain/staking"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/chain/voting"
)

var namespace = storage.NamespaceOf("taochain.coinbase")

// Fields of one subnet: the four pots that an epoch drains, what its last epoch withheld, root's part of
// its dividends, and what the last epoch paid to stakers.
var (
	layout           storage.Layout
	pendingServer    = storage.Uint[unit.Alpha](&layout)
	pendingValidator = storage.Uint[unit.Alpha](&layout)
	pendingRoot      = storage.Uint[unit.Alpha](&layout)
	pendingOwnerCut  = storage.Uint[unit.Alpha](&layout)
	minerBurned      = storage.Uint128(&layout)      // U96F32 bits
	rootProportion   = storage.Uint[uint64](&layout) // U96F32 bits, which never exceed 2^32
	dividendHotkeys  = layout.Place()                // bytes32[], ascending
	alphaDividends   = layout.Place()                // uint64[], in the order of dividendHotkeys
	rootDividends    = layout.Place()                // uint64[], in the order of dividendHotkeys
)

// Areas is what the block step works on.
type Areas struct {
	Accounts *account.Area
	Subnets  *subnet.Area
	Pools    *pool.Area
	Locks    *lock.Area
	Stakes   *staking.Area
	Neurons  *neuron.Area
	Epochs   *epoch.Area
	Children *children.Area
	Leases   *lease.Area
}

// Area runs block steps. It is cheap to open.
type Area struct {
	Areas
	voting *voting.Area
	host   *host.Host
	base   storage.Slot
}

// Open opens the area on a host.
func Open(h *host.Host, areas Areas) *Area {
	return &Area{areas, voting.Open(h, areas.Accounts, areas.Subnets), h, h.Store.Space(namespace)}
}

func (a *Area) slot(netuid uint16) storage.Slot {
	return a.base.Map(storage.KeyUint(uint64(netuid))).Packed(&host.CoinbasePack, netuid)
}

// Pending is the alpha that waits for the subnet's next epoch.
type Pending = emission.Pots

// Pending reads the pots of a subnet.
func (a *Area) Pending(netuid uint16) Pending {
	s := a.slot(netuid)
	return Pending{
		Server: pendingServer.Get(s), Validator: pendingValidator.Get(s), Root: pendingRoot.Get(s), OwnerCut: pendingOwnerCut.Get(s),
	}
}

func (a *Area) setPending(netuid uint16, p Pending) {
	s := a.slot(netuid)
	pendingServer.Set(s, p.Server)
	pendingValidator.Set(s, p.Validator)
	pendingRoot.Set(s, p.Root)
	pendingOwnerCut.Set(s, p.OwnerCut)
}

// Stages of a subnet's work, as SubnetPaused reports them.
const (
	StageEmission = 1 + iota
	StageDrain
	StageDistribution
	StageChildren
)

// Step runs the block step (economy.md 2.1). It never fails: a subnet whose work fails is paused, and the others go on.
func (a *Area) Step() {
	netuids := a.Subnets.Netuids()
	for _, netuid := range netuids {
		a.Subnets.At(netuid).DecayPrice(a.host.Block)
	}
	credit := a.blockEmission()
	eligible := a.eligible(netuids)
	a.emit(eligible, credit)
	a.drain(netuids)
	for _, netuid := range eligible {
		if !subnet.Paused.Get(a.Subnets.At(netuid).Slot) {
			a.updateMovingPrice(netuid)
		}
	}
	a.storeRootProportions(eligible)
	a.applyChildren(netuids)
	a.claimRoot()
	a.Stakes.BackfillRootStakers()
}

// blockEmission is what the block may mint. It is minted where it goes, so what
// remains of it is never created, which is the same as recycling it (economy.md 3.6).
func (a *Area) blockEmission() unit.Rao {
	issuance := a.Accounts.TotalIssuance()
	return emission.MintLimit(issuance, emission.BlockEmission(issuance))
}

func (a *Area) eligible(netuids []uint16) []uint16 {
	var list []uint16
	for _, netuid := range netuids {
		if a.Subnets.At(netuid).Eligible() {
			list = append(list, netuid)
		}
	}
	return list
}

// guard runs a subnet's work under its own snapshot. If it fails, or panics, its changes are undone, the subnet is paused,
// and guard returns false.
func (a *Area) guard(netuid uint16, stage uint8, work func() error) bool {
	undo := a.host.Undo.Snapshot()
	if err := protect(work); err != nil {
		a.host.Undo.RevertToSnapshot(undo)
		subnet.Paused.Set(a.Subnets.At(netuid).Slot, true)
		a.host.Events.Emit(event.SubnetPaused.With(netuid, stage))
		return false
	}
	return true
}

func protect(work func() error) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("[BUG] block step: %v", r)
		}
	}()
	return work()
}

// taoWeight is the weight of root stake (economy.md 3.4).
func (a *Area) taoWeight() fixed.U96F32 { return emission.TaoWeight(a.Subnets.TaoWeight()) }

// RootProportion is root's part of a subnet's dividends as things stand (economy.md 3.4).
func (a *Area) RootProportion(p pool.Pool) fixed.U96F32 {
	return emission.RootProportion(a.Pools.At(params.Root).Tao(), a.taoWeight(), p.AlphaIssuance())
}

// MinerBurned is the part of the last epoch's incentives that was withheld.
func (a *Area) MinerBurned(netuid uint16) fixed.U96F32 {
	v := minerBurned.Get(a.slot(netuid))
	return fixed.U96F32FromBits(v.Hi, v.Lo)
}

func (a *Area) setMinerBurned(netuid uint16, v fixed.U96F32) {
	hi, lo := v.Bits()
	minerBurned.Set(a.slot(netuid), storage.U128{Hi: hi, Lo: lo})
}

// updateMovingPrice is step 5 of the block (economy.md 3.3).
func (a *Area) updateMovingPrice(netuid uint16) {
	s, p := a.Subnets.At(netuid), a.Pools.At(netuid)
	if p.Mechanism() != pool.Dynamic {
		return
	}
	w := a.Subnets.MovingAlpha()
	age := emission.BlocksSinceStart(a.host.Block, subnet.FirstEmissionBlock.Get(s.Slot))
	p.SetMovingPrice(emission.MovingPrice(p.MovingPrice(), fixed.I96F32FromBits(w.Hi, w.Lo), p.Price(), age, s.EMAHalvingBlocks()))
}
