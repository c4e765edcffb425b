// Package lifecycle is the state area of a subnet's life: its creation with pool
// and owner neuron (economy.md, section 9).
package lifecycle

import (
	"github.com/taochain/taochain/chain/account"
	"github.com/taochain/taochain/chain/children"
	"github.com/taochain/taochain/chain/emission"
	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/host"
	"github.com/taochain/taochain/chain/neuron"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/pool"
	"github.com/taochain/taochain/chain/staking"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
)

// Area creates subnets. It is cheap to open.
type Area struct {
	host     *host.Host
	accounts *account.Area
	subnets  *subnet.Area
	pools    *pool.Area
	neurons  *neuron.Area
	stakes   *staking.Area
	children *children.Area
}

// Open opens the area on a host.
func Open(
	h *host.Host, accounts *account.Area, subnets *subnet.Area, pools *pool.Area, neurons *neuron.Area, stakes *staking.Area,
	c *children.Area,
) *Area {
	return &Area{h, accounts, subnets, pools, neurons, stakes, c}
}

// LockCost is what the next subnet costs now (economy.md 9.1).
func (a *Area) LockCost() unit.Rao { return a.subnets.LockCost(a.accounts.TotalIssuance()) }

// Register is register_network: the coldkey pays the lock cost and becomes the owner of a new
// subnet, whose uid 0 is the hotkey (economy.md 9.2). Errors: NetworkTxRateLimitExceeded, NonAssociatedColdKey,
// CannotUseSystemAccount, SubNetRegistrationDisabled, SubnetLimitReached, CannotAffordLockCost, in this order.
func (a *Area) Register(coldkey, hotkey params.ID) (uint16, error) {
	// The submission filter's check comes before the call's own (subnets.md 4.4).
	if err := a.subnets.CheckCreateRate(); err != nil {
		return 0, err
	}
	if err := a.accounts.ClaimHotkey(hotkey, coldkey); err != nil {
		return 0, err
	}
	if err := a.subnets.CheckCreate(); err != nil {
		return 0, err
	}
	cost := a.LockCost()
	if balance := a.accounts.Balance(coldkey); balance < cost {
		return 0, fault.CannotAffordLockCost.With(balance, cost)
	}
	median := a.medianPrice()
	s := a.subnets.Create(coldkey, hotkey, cost)
	p := a.pools.At(s.Netuid)
	if err := a.accounts.Debit(coldkey, cost); err != nil {
		return 0, err
	}
	a.accounts.CreditAddress(p.Account(), cost)
	a.accounts.LinkSystem(p.Account())
	reserve := max(cost, a.subnets.MinLock())
	p.Create(reserve, emission.InitialPoolAlpha(reserve, median))
	a.neurons.RegisterOwner(s.Netuid, hotkey)
	a.host.Events.Emit(event.NetworkAdded.With(s.Netuid, coldkey, hotkey, cost))
	a.addAutoParents(s.Netuid, hotkey)
	return s.Netuid, nil
}

// addAutoParents makes every member of root that did not opt out, and that may set children, a parent of the owner hotkey
// with all its stake (economy.md 8.2).
func (a *Area) addAutoParents(netuid uint16, hotkey params.ID) {
	child := []children.Relation{{Account: hotkey, Proportion: children.Whole}}
	for _, parent := range a.neurons.At(params.Root).Hotkeys() {
		if parent == hotkey || !a.children.AutoParent(parent) {
			continue
		}
		owner, _ := a.accounts.Owner(parent)
		// Who may not set children is left out; a refusal has changed nothing.
		_ = a.stakes.SetChildren(owner, parent, netuid, child)
	}
}

// medianPrice is the median of the positive spot prices of the other subnets, 1 if there is none.
func (a *Area) medianPrice() fixed.U64F64 {
	var prices []fixed.U64F64
	for _, netuid := range a.subnets.Netuids() {
		if netuid != params.Root {
			prices = append(prices, a.pools.At(netuid).Price())
		}
	}
	return emission.MedianPrice(prices)
}
