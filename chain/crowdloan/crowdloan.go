// Package crowdloan is the state area of crowdloans: TAO that many people put together under a cap, and that goes to an
// address, or leases a subnet, once the cap is reached (economy.md 11.2).
package crowdloan

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/chain/account"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/host"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/unit"
)

// Bounds of a crowdloan (economy.md 11.2).
const (
	MinDeposit      unit.Rao = 10 * unit.TAO
	MinContribution unit.Rao = unit.TAO / 10
	// MinDuration and MaxDuration bound the blocks from creation, or from a change of the end, to the end.
	MinDuration uint64 = 50_400
	MaxDuration uint64 = 432_000
	// MaxContributors counts the creator.
	MaxContributors = 500
	// RefundPage is how many contributors one call of Refund pays back.
	RefundPage = 50
)

var namespace = storage.NamespaceOf("taochain.crowdloan")

var (
	layout  storage.Layout
	count   = storage.Uint[uint32](&layout)
	entries = layout.Place() // mapping(id => crowdloan)
)

// Fields of one crowdloan.
var (
	entry           storage.Layout
	creator         = storage.Hash(&entry)
	deposit         = storage.Uint[unit.Rao](&entry)
	minContribution = storage.Uint[unit.Rao](&entry)
	capAmount       = storage.Uint[unit.Rao](&entry)
	raised          = storage.Uint[unit.Rao](&entry)
	end             = storage.Uint[uint64](&entry)
	maxContribution = storage.Uint[unit.Rao](&entry)
	hasMaximum      = storage.Bool(&entry)
	finalized       = storage.Bool(&entry)
	purpose         = storage.Uint[uint8](&entry)
	leasePercent    = storage.Uint[uint8](&entry)
	leaseHasEnd     = storage.Bool(&entry)
	leaseEnd        = storage.Uint[uint32](&entry)
	target          = storage.Hash(&entry)
	contributors    = entry.Places(2) // set of coldkeys
	contributions   = entry.Place()   // mapping(coldkey => rao)
	callTarget      = storage.Address(&entry)
	callData        = entry.Place() // bytes
)

// Purposes of a crowdloan: what finalising it does with what it raised.
const (
	payTarget uint8 = 1 + iota
	leaseSubnet
	makeCall
)

// LeaseTerms are the terms on which a crowdloan leases a subnet (economy.md 11.1).
type LeaseTerms struct {
	// EmissionsPercent is the contributors' part of the owner cut, 0 to 100.
	EmissionsPercent uint8
	// EndBlock is the last block of the lease; without HasEnd it never ends.
	HasEnd   bool
	EndBlock uint32
}

// FinalCall is a call of a precompile that finalising a crowdloan makes for its creator.
type FinalCall struct {
	Target common.Address
	Data   []byte
	// Callable says that the precompile has such a function, which changes something. It is not stored.
	Callable bool
}

// Crowdloan is one crowdloan as it stands.
type Crowdloan struct {
	Creator params.ID
	// Deposit is the creator's contribution that stays in until the end; it counts as raised.
	Deposit, MinContribution, Cap, Raised unit.Rao
	End                                   uint64
	// Funds is the keyless account that holds what was raised.
	Funds common.Address
	// Target gets what was raised, if HasTarget. Otherwise the creator gets it for Call, or without a Call the crowdloan leases a
	// subnet on the terms of Lease.
	HasTarget bool
	Target    params.ID
	Call      *FinalCall
	Lease     LeaseTerms
	Finalized bool
	// Maximum is the most that one account may contribute, if HasMaximum.
	HasMaximum   bool
	Maximum      unit.Rao
	Contributors int
}

// Area gives access to crowdloans. It is cheap to open.
type Area struct {
	host     *host.Host
	accounts *account.Area
	base     storage.Slot
}

// Open opens the area on a host.
func Open(h *host.Host, accounts *account.Area) *Area {
	return &Area{h, accounts, h.Store.Space(namespace)}
}

func (a *Area) at(id uint32) storage.Slot {
	return a.base.Offset(entries).Map(storage.KeyUint(uint64(id)))
}

// Count is the number of crowdloans ever created: their ids are 0 to Count-1.
func (a *Area) Count() uint32 { return count.Get(a.base) }

// IsFunds reports whether an account holds what a crowdloan raised. It looks at every crowdloan.
func (a *Area) IsFunds(id params.ID) bool {
	for n := range a.Count() {
		if account.IDOf(params.CrowdloanAccount(n)) == id {
			return true
		}
	}
	return false
}

// Get is a crowdloan. Errors: InvalidCrowdloanId, also for one that was dissolved.
func (a *Area) Get(id uint32) (Crowdloan, error) {
	s, err := a.require(id)
	if err != nil {
		return Crowdloan{}, err
	}
	var call *FinalCall
	if purpose.Get(s) == makeCall {
		call = &FinalCall{Target: callTarget.Get(s), Data: storage.BytesAt(s.Offset(callData)).Get(), Callable: true}
	}
	return Crowdloan{
		Call: call, Creator: creator.Get(s), Deposit: deposit.Get(s), MinContribution: minContribution.Get(s), Cap: capAmount.Get(s), Raised: raised.Get(s),
		End: end.Get(s), Funds: params.CrowdloanAccount(id), HasTarget: purpose.Get(s) == payTarget, Target: target.Get(s),
		Lease: LeaseTerms{leasePercent.Get(s), leaseHasEnd.Get(s), leaseEnd.Get(s)}, Finalized: finalized.Get(s),
		HasMaximum: hasMaximum.Get(s), Maximum: maxContribution.Get(s), Contributors: a.contributors(s).Len(),
	}, nil
}

// Contribution is what an account has put in.
func (a *Area) Contribution(id uint32, coldkey params.ID) unit.Rao {
	return unit.Rao(a.at(id).Offset(contributions).Map(coldkey).Uint64())
}

// RequireContribution is what an account has put in. Errors: InvalidCrowdloanId, NoContribution.
func (a *Area) RequireContribution(id uint32, coldkey params.ID) (unit.Rao, error) {
	if _, err := a.require(id); err != nil {
		return 0, err
	}
	amount := a.Contribution(id, coldkey)
	if amount == 0 {
		return 0, fault.NoContribution.With(id, coldkey)
	}
	return amount, nil
}

// Contributors lists who has put something in, in an order that depends on the history alone.
func (a *Area) Contributors(id uint32) []common.Hash { return a.contributors(a.at(id)).Values() }

func (a *Area) contributors(s storage.Slot) storage.Set { return storage.SetAt(s.Offset(contributors)) }

func (a *Area) require(id uint32) (storage.Slot, error) {
	s := a.at(id)
	if creator.Get(s) == (params.ID{}) {
		return s, fault.InvalidCrowdloanId.With(id)
	}
	return s, nil
}

// requireOpen is a crowdloan that its creator, the caller, has not finalised.
// Errors: InvalidCrowdloanId, InvalidOrigin, AlreadyFinalized, in this order.
func (a *Area) requireOpen(id uint32, caller params.ID) (storage.Slot, error) {
	s, err := a.require(id)
	if err != nil {
		return s, err
	}
	if c := creator.Get(s); c != caller {
		return s, fault.InvalidOrigin.With(caller, c)
	}
	if finalized.Get(s) {
		return s, fault.AlreadyFinalized.With(id)
	}
	return s, nil
}

func (a *Area) setContribution(s storage.Slot, coldkey params.ID, amount unit.Rao) {
	s.Offset(contributions).Map(coldkey).SetUint64(uint64(amount))
	if amount == 0 {
		a.contributors(s).Remove(coldkey)
	} else {
		a.contributors(s).Add(coldkey)
	}
}
