package lifecycle

import (
	"github.com/taochain/taochain/chain/crowdloan"
	"github.com/taochain/taochain/chain/emission"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/lease"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/unit"
)

// RegisterLeased is register_leased_network, what finalising a crowdloan with a lease does: the raised TAO registers a subnet
// for keyless accounts, and what is left of it goes back to the contributors by their shares, the rest to the beneficiary (economy.md
// 11.1). Errors: LeaseCannotEndInThePast, and those of Register.
func (a *Area) RegisterLeased(loan uint32, c crowdloan.Crowdloan) error {
	if end := uint64(c.Lease.EndBlock); c.Lease.HasEnd && end <= a.host.Block {
		return fault.LeaseCannotEndInThePast.With(end, a.host.Block)
	}
	id := a.Leases.NextID()
	coldkey, hotkey := a.Accounts.Link(params.LeaseColdkey(id)), a.Accounts.Link(params.LeaseHotkey(id))
	if err := a.Crowdloans.TakeFunds(loan, coldkey); err != nil {
		return err
	}
	netuid, err := a.Register(coldkey, hotkey)
	if err != nil {
		return err
	}
	a.Stakes.SetFirstTake(hotkey, 0)
	leftover := a.Accounts.Balance(coldkey)
	var contributors []lease.Contributor
	for _, contributor := range a.Crowdloans.Contributors(loan) {
		if contributor != c.Creator {
			contributors = append(contributors, lease.Contributor{
				Coldkey: contributor, Share: emission.LeaseShare(a.Crowdloans.Contribution(loan, contributor), c.Raised),
			})
		}
	}
	rest := leftover
	for _, contributor := range contributors {
		refund := min(emission.LeaseRefund(leftover, contributor.Share), rest)
		rest -= refund
		if err := a.payLeftover(coldkey, contributor.Coldkey, refund); err != nil {
			return err
		}
	}
	if err := a.payLeftover(coldkey, c.Creator, rest); err != nil {
		return err
	}
	a.Leases.Record(lease.Lease{Beneficiary: c.Creator, Netuid: netuid, Terms: c.Lease, Cost: unit.SubSat(c.Raised, leftover)}, contributors)
	return nil
}

func (a *Area) payLeftover(from, to params.ID, amount unit.Rao) error {
	if err := a.Accounts.Debit(from, amount); err != nil {
		return err
	}
	a.Accounts.Credit(to, amount)
	return nil
}
