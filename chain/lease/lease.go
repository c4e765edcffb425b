// Package lease is the state area of leased subnets: a crowdloan paid for the subnet, its contributors earn a part of the
// owner cut, and its creator, the beneficiary, may take the subnet over when the lease ends (economy.md 11.1).
package lease

import (
	"bytes"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/chain/account"
	"github.com/taochain/taochain/chain/crowdloan"
	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/host"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/proxy"
	"github.com/taochain/taochain/chain/staking"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
)

// PayoutInterval is the number of blocks between two payments to the contributors.
const PayoutInterval = 100

var namespace = storage.NamespaceOf("taochain.lease")

var (
	layout   storage.Layout
	count    = storage.Uint[uint32](&layout)
	leases   = layout.Place() // mapping(id => lease)
	ofSubnet = layout.Place() // mapping(netuid => id + 1)
)

// Fields of one lease.
var (
	entry        storage.Layout
	beneficiary  = storage.Hash(&entry)
	netuidOf     = storage.Uint[uint16](&entry)
	percent      = storage.Uint[uint8](&entry)
	hasEnd       = storage.Bool(&entry)
	endBlock     = storage.Uint[uint32](&entry)
	cost         = storage.Uint[unit.Rao](&entry)
	accumulated  = storage.Uint[unit.Alpha](&entry)
	contributors = entry.Place() // bytes32[], ascending
	shares       = entry.Place() // mapping(coldkey => U64F64)
)

// Lease is one lease as it stands.
type Lease struct {
	Beneficiary params.ID
	// Coldkey owns the subnet, Hotkey is its owner hotkey; no key controls them.
	Coldkey, Hotkey params.ID
	Netuid          uint16
	Terms           crowdloan.LeaseTerms
	// Cost is what the subnet's registration took.
	Cost unit.Rao
	// Accumulated is the contributors' alpha that waits for the next payment.
	Accumulated unit.Alpha
}

// Area gives access to leases. It is cheap to open.
type Area struct {
	host     *host.Host
	accounts *account.Area
	subnets  *subnet.Area
	stakes   *staking.Area
	proxies  *proxy.Area
	base     storage.Slot
}

// Open opens the area on a host.
func Open(h *host.Host, accounts *account.Area, subnets *subnet.Area, stakes *staking.Area, proxies *proxy.Area) *Area {
	return &Area{h, accounts, subnets, stakes, proxies, h.Store.Space(namespace)}
}

func (a *Area) at(id uint32) storage.Slot {
	return a.base.Offset(leases).Map(storage.KeyUint(uint64(id)))
}

func (a *Area) subnetSlot(netuid uint16) storage.Slot {
	return a.base.Offset(ofSubnet).Map(storage.KeyUint(uint64(netuid)))
}

// Get is a lease. Errors: LeaseDoesNotExist.
func (a *Area) Get(id uint32) (Lease, error) {
	s := a.at(id)
	who := beneficiary.Get(s)
	if who == (params.ID{}) {
		return Lease{}, fault.LeaseDoesNotExist.With(id)
	}
	return Lease{
		Beneficiary: who, Coldkey: account.IDOf(params.LeaseColdkey(id)), Hotkey: account.IDOf(params.LeaseHotkey(id)), Netuid: netuidOf.Get(s),
		Terms: crowdloan.LeaseTerms{EmissionsPercent: percent.Get(s), HasEnd: hasEnd.Get(s), EndBlock: endBlock.Get(s)},
		Cost:  cost.Get(s), Accumulated: accumulated.Get(s),
	}, nil
}

// OfSubnet is the id of a subnet's lease.
func (a *Area) OfSubnet(netuid uint16) (id uint32, ok bool) {
	v := a.subnetSlot(netuid).Uint64()
	return uint32(v - 1), v != 0
}

// Share is a contributor's part of the contributors' alpha, 0 for everybody else.
func (a *Area) Share(id uint32, coldkey params.ID) fixed.U64F64 {
	v := a.at(id).Offset(shares).Map(coldkey).Get()
	return shareOf(v)
}

// Contributor is an account and its part of the contributors' alpha.
type Contributor struct {
	Coldkey params.ID
	Share   fixed.U64F64
}

// PartsPerMillionNearest is the share as parts of a million, for people to read.
func (c Contributor) PartsPerMillionNearest() uint64 {
	return (c.Share.MulFloorSat(fixed.U64F64FromUint64(2_000_000)).FloorUint64Sat() + 1) / 2
}

// Contributors lists those who share in a lease, ascending; the beneficiary is not among them.
func (a *Area) Contributors(id uint32) []Contributor {
	coldkeys := storage.HashesAt(a.at(id).Offset(contributors)).Load()
	list := make([]Contributor, len(coldkeys))
	for i, c := range coldkeys {
		list[i] = Contributor{c, a.Share(id, c)}
	}
	return list
}

// proxyOf is the beneficiary as the proxy of the lease's coldkey, through which it runs the subnet.
func proxyOf(beneficiary params.ID) proxy.Proxy {
	return proxy.Proxy{Delegate: beneficiary, Type: proxy.SubnetLeaseBeneficiary}
}

// NextID is the id that the next lease will have.
func (a *Area) NextID() uint32 { return count.Get(a.base) }

// Record stores a lease that begins, and makes the beneficiary the proxy of its coldkey; what it raised pays for no deposit.
// The contributors are put in order.
func (a *Area) Record(l Lease, list []Contributor) uint32 {
	id := a.NextID()
	count.Set(a.base, id+1)
	s := a.at(id)
	beneficiary.Set(s, l.Beneficiary)
	netuidOf.Set(s, l.Netuid)
	percent.Set(s, l.Terms.EmissionsPercent)
	hasEnd.Set(s, l.Terms.HasEnd)
	endBlock.Set(s, l.Terms.EndBlock)
	cost.Set(s, l.Cost)
	slices.SortFunc(list, func(x, y Contributor) int { return bytes.Compare(x.Coldkey[:], y.Coldkey[:]) })
	coldkeys := storage.HashesAt(s.Offset(contributors))
	for _, c := range list {
		coldkeys.Push(c.Coldkey)
		s.Offset(shares).Map(c.Coldkey).Set(shareWord(c.Share))
	}
	a.subnetSlot(l.Netuid).SetUint64(uint64(id) + 1)
	a.proxies.Grant(account.IDOf(params.LeaseColdkey(id)), proxyOf(l.Beneficiary))
	a.host.Events.Emit(event.SubnetLeaseCreated.With(l.Beneficiary, l.Netuid, id, l.Terms.HasEnd, uint64(l.Terms.EndBlock)))
	return id
}

// Delete ends the lease of a subnet that goes, if it has one; what the lease accumulated is paid to nobody, and the
// beneficiary is its proxy no longer.
func (a *Area) Delete(netuid uint16) {
	id, ok := a.OfSubnet(netuid)
	if !ok {
		return
	}
	s := a.at(id)
	// There is nothing to refuse: the proxy is there, because nobody else acts for the coldkey, and it has no deposit.
	_ = a.proxies.Remove(account.IDOf(params.LeaseColdkey(id)), proxyOf(beneficiary.Get(s)))
	list := storage.HashesAt(s.Offset(contributors))
	for _, coldkey := range list.Load() {
		s.Offset(shares).Map(coldkey).Set(common.Hash{})
	}
	list.Truncate(0)
	for slot := range entry.Slots() {
		s.Offset(slot).Set(common.Hash{})
	}
	a.subnetSlot(netuid).Set(common.Hash{})
}

// Terminate lets the beneficiary take the subnet over once the lease has ended: the caller becomes its owner, the hotkey its owner
// hotkey. Stake and balance of the lease stay where they are. Errors: LeaseDoesNotExist, ExpectedBeneficiaryOrigin, LeaseHasNoEndBlock, LeaseHasNotEnded,
// BeneficiaryDoesNotOwnHotkey, in this order.
func (a *Area) Terminate(caller params.ID, id uint32, hotkey params.ID) error {
	l, err := a.Get(id)
	switch {
	case err != nil:
		return err
	case caller != l.Beneficiary:
		return fault.ExpectedBeneficiaryOrigin.With(caller, l.Beneficiary)
	case !l.Terms.HasEnd:
		return fault.LeaseHasNoEndBlock.With(id)
	case a.host.Block < uint64(l.Terms.EndBlock):
		return fault.LeaseHasNotEnded.With(id, uint64(l.Terms.EndBlock))
	}
	if owner, _ := a.accounts.Owner(hotkey); owner != caller {
		return fault.BeneficiaryDoesNotOwnHotkey.With(hotkey, owner, caller)
	}
	a.subnets.At(l.Netuid).SetOwner(caller, hotkey)
	a.Delete(l.Netuid)
	a.host.Events.Emit(event.SubnetLeaseTerminated.With(caller, l.Netuid, id))
	return nil
}
