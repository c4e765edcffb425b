// Package lifecycle is the state area of a subnet's life: its creation with pool and owner neuron, the choice of the
// subnet that makes room for it, and the dissolution of a subnet with what it pays (economy.md, section 9).
package lifecycle

import (
	"github.com/taochain/taochain/chain/account"
	"github.com/taochain/taochain/chain/children"
	"github.com/taochain/taochain/chain/coinbase"
	"github.com/taochain/taochain/chain/crowdloan"
	"github.com/taochain/taochain/chain/emission"
	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/host"
	"github.com/taochain/taochain/chain/identity"
	"github.com/taochain/taochain/chain/lease"
	"github.com/taochain/taochain/chain/lock"
	"github.com/taochain/taochain/chain/neuron"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/pool"
	"github.com/taochain/taochain/chain/staking"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
)

// Areas is everything that holds something of a subnet.
type Areas struct {
	Accounts *account.Area
	Subnets  *subnet.Area
	Pools    *pool.Area
	Locks    *lock.Area
	Stakes   *staking.Area
	Neurons  *neuron.Area
	Coinbase *coinbase.Area
	Children *children.Area
	// Identities are names and symbols.
	Identities *identity.Area
	// Crowdloans pay for leased subnets.
	Crowdloans *crowdloan.Area
	Leases     *lease.Area
}

// Area creates and dissolves subnets. It is cheap to open.
type Area struct {
	Areas
	host *host.Host
}

// Open opens the area on a host.
func Open(h *host.Host, areas Areas) *Area { return &Area{areas, h} }

// LockCost is what the next subnet costs now (economy.md 9.1).
func (a *Area) LockCost() unit.Rao { return a.Subnets.LockCost(a.Accounts.TotalIssuance()) }

// Register is register_network: the coldkey pays the lock cost and becomes the owner of a new
// subnet, whose uid 0 is the hotkey. If there is no room, the subnet of PruneCandidate is dissolved and its netuid is
// used again (economy.md 9.2). Errors: NetworkTxRateLimitExceeded, NonAssociatedColdKey,
// CannotUseSystemAccount, SubNetRegistrationDisabled, SubnetLimitReached, CannotAffordLockCost, in this order.
func (a *Area) Register(coldkey, hotkey params.ID) (uint16, error) {
	return a.RegisterWithIdentity(coldkey, hotkey, nil)
}

// RegisterWithIdentity is Register of a subnet that has an identity from the start; nil is none. Errors: InvalidIdentity
// after those of Register.
func (a *Area) RegisterWithIdentity(coldkey, hotkey params.ID, id *identity.Subnet) (uint16, error) {
	// The submission filter's check comes before the call's own (subnets.md 4.4).
	if err := a.Subnets.CheckCreateRate(); err != nil {
		return 0, err
	}
	if err := a.Accounts.ClaimHotkey(hotkey, coldkey); err != nil {
		return 0, err
	}
	if err := a.Subnets.CheckCreate(); err != nil {
		return 0, err
	}
	pruned, prune, err := a.makesRoom()
	if err != nil {
		return 0, err
	}
	cost := a.LockCost()
	if balance := a.Accounts.Balance(coldkey); balance < cost {
		return 0, fault.CannotAffordLockCost.With(balance, cost)
	}
	if id != nil {
		if err := id.Check(); err != nil {
			return 0, err
		}
	}
	if prune {
		if err := a.dissolve(pruned); err != nil {
			return 0, err
		}
	}
	median := a.MedianPrice()
	var s subnet.Subnet
	if prune {
		s = a.Subnets.CreateAt(pruned, coldkey, hotkey, cost)
	} else {
		s = a.Subnets.Create(coldkey, hotkey, cost)
	}
	p := a.Pools.At(s.Netuid)
	if err := a.Accounts.Debit(coldkey, cost); err != nil {
		return 0, err
	}
	a.Accounts.CreditAddress(p.Account(), cost)
	a.Accounts.LinkSystem(p.Account())
	reserve := max(cost, a.Subnets.MinLock())
	p.Create(reserve, emission.InitialPoolAlpha(reserve, median))
	a.Neurons.RegisterOwner(s.Netuid, hotkey)
	a.Identities.AssignSymbol(s.Netuid)
	a.host.Events.Emit(event.NetworkAdded.With(s.Netuid, coldkey, hotkey, cost))
	a.addAutoParents(s.Netuid, hotkey)
	if id != nil {
		a.Identities.PutSubnet(s.Netuid, *id)
	}
	return s.Netuid, nil
}

// addAutoParents makes every member of root that did not opt out, and that may set children, a parent of the owner hotkey
// with all its stake (economy.md 8.2).
func (a *Area) addAutoParents(netuid uint16, hotkey params.ID) {
	child := []children.Relation{{Account: hotkey, Proportion: children.Whole}}
	for _, parent := range a.Neurons.At(params.Root).Hotkeys() {
		if parent == hotkey || !a.Children.AutoParent(parent) {
			continue
		}
		owner, _ := a.Accounts.Owner(parent)
		// Who may not set children is left out; a refusal has changed nothing.
		_ = a.Stakes.SetChildren(owner, parent, netuid, child)
	}
}

// makesRoom is the subnet that has to go for a new one; needed is false if there is room. Errors: SubnetLimitReached.
func (a *Area) makesRoom() (netuid uint16, needed bool, err error) {
	if !a.Subnets.Full() {
		return 0, false, nil
	}
	netuid, ok := a.PruneCandidate()
	if !ok {
		return 0, false, fault.SubnetLimitReached.With(a.Subnets.Limit())
	}
	return netuid, true, nil
}

// PruneCandidate is the subnet that the next one replaces if there is no room; ok is false if all are immune
// (economy.md 9.4).
func (a *Area) PruneCandidate() (netuid uint16, ok bool) {
	return a.Subnets.PruneCandidate(func(netuid uint16) fixed.I96F32 { return a.Pools.At(netuid).MovingPrice() })
}

// MedianPrice is the median of the positive spot prices of all subnets but root, 1 if there is none.
func (a *Area) MedianPrice() fixed.U64F64 {
	var prices []fixed.U64F64
	for _, netuid := range a.Subnets.Netuids() {
		if netuid != params.Root {
			prices = append(prices, a.Pools.At(netuid).Price())
		}
	}
	return emission.MedianPrice(prices)
}
