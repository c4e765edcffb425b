package crowdloan

import (
	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/unit"
)

// Terms are what a creator decides.
type Terms struct {
	Deposit, MinContribution, Cap unit.Rao
	End                           uint64
	// Target is an account that is paid, Call a call that is made for the creator, who gets what was raised for it; without
	// both it is a lease on the terms of Lease.
	Target *params.ID
	Call   *FinalCall
	Lease  LeaseTerms
}

// Create opens a crowdloan with the caller's deposit as the first contribution and returns its id. Errors: DepositTooLow, CapTooLow,
// MinimumContributionTooLow, InvalidFinalizationConfig, CannotEndInPast, BlockDurationTooShort, BlockDurationTooLong, InsufficientBalance, in this order.
func (a *Area) Create(caller params.ID, t Terms) (uint32, error) {
	switch {
	case t.Deposit < MinDeposit:
		return 0, fault.DepositTooLow.With(t.Deposit, MinDeposit)
	case t.Cap <= t.Deposit:
		return 0, fault.CapTooLow.With(t.Cap, t.Deposit)
	case t.MinContribution < MinContribution:
		return 0, fault.MinimumContributionTooLow.With(t.MinContribution, MinContribution)
	case t.Call != nil && (t.Target != nil || !t.Call.Callable):
		return 0, fault.InvalidFinalizationConfig.With(t.Call.Target, uint64(len(t.Call.Data)))
	}
	if err := a.checkEnd(t.End); err != nil {
		return 0, err
	}
	id := a.Count()
	if err := a.payIn(id, caller, t.Deposit); err != nil {
		return 0, err
	}
	count.Set(a.base, id+1)
	s := a.at(id)
	creator.Set(s, caller)
	deposit.Set(s, t.Deposit)
	minContribution.Set(s, t.MinContribution)
	capAmount.Set(s, t.Cap)
	raised.Set(s, t.Deposit)
	end.Set(s, t.End)
	switch {
	case t.Target != nil:
		purpose.Set(s, payTarget)
		target.Set(s, *t.Target)
	case t.Call != nil:
		purpose.Set(s, makeCall)
		callTarget.Set(s, t.Call.Target)
		storage.BytesAt(s.Offset(callData)).Set(t.Call.Data)
	default:
		purpose.Set(s, leaseSubnet)
		leasePercent.Set(s, t.Lease.EmissionsPercent)
		leaseHasEnd.Set(s, t.Lease.HasEnd)
		leaseEnd.Set(s, t.Lease.EndBlock)
	}
	a.setContribution(s, caller, t.Deposit)
	a.host.Events.Emit(event.CrowdloanCreated.With(caller, id, t.Cap, t.End))
	return id, nil
}

func (a *Area) checkEnd(endBlock uint64) error {
	now := a.host.Block
	switch {
	case endBlock <= now:
		return fault.CannotEndInPast.With(endBlock, now)
	case endBlock-now < MinDuration:
		return fault.BlockDurationTooShort.With(endBlock-now, MinDuration)
	case endBlock-now > MaxDuration:
		return fault.BlockDurationTooLong.With(endBlock-now, MaxDuration)
	}
	return nil
}

// payIn moves an account's TAO to the crowdloan's account. Errors: InsufficientBalance.
func (a *Area) payIn(id uint32, from params.ID, amount unit.Rao) error {
	if balance := a.accounts.Balance(from); balance < amount {
		return fault.InsufficientBalance.With(balance, amount)
	}
	if err := a.accounts.Debit(from, amount); err != nil {
		return err
	}
	a.accounts.CreditAddress(params.CrowdloanAccount(id), amount)
	return nil
}

func (a *Area) payOut(id uint32, to params.ID, amount unit.Rao) error {
	if err := a.accounts.DebitAddress(params.CrowdloanAccount(id), amount); err != nil {
		return err
	}
	a.accounts.Credit(to, amount)
	return nil
}

// Contribute adds to a crowdloan. The amount is cut to what is left of the cap and of the account's maximum. Errors: InvalidCrowdloanId, ContributionPeriodEnded,
// CapRaised, ContributionTooLow, MaxContributorsReached, MaxContributionReached, InsufficientBalance, in this order.
func (a *Area) Contribute(caller params.ID, id uint32, amount unit.Rao) error {
	s, err := a.require(id)
	if err != nil {
		return err
	}
	have, limit := raised.Get(s), capAmount.Get(s)
	switch {
	case a.host.Block >= end.Get(s):
		return fault.ContributionPeriodEnded.With(id, end.Get(s))
	case have >= limit:
		return fault.CapRaised.With(id, limit)
	case amount < minContribution.Get(s):
		return fault.ContributionTooLow.With(amount, minContribution.Get(s))
	case a.contributors(s).Len() >= MaxContributors:
		return fault.MaxContributorsReached.With(id, uint16(MaxContributors))
	}
	own := a.Contribution(id, caller)
	if hasMaximum.Get(s) {
		most := maxContribution.Get(s)
		if own >= most {
			return fault.MaxContributionReached.With(own, most)
		}
		amount = min(amount, most-own)
	}
	amount = min(amount, limit-have)
	if err := a.payIn(id, caller, amount); err != nil {
		return err
	}
	raised.Set(s, have+amount)
	a.setContribution(s, caller, unit.AddSat(own, amount))
	a.host.Events.Emit(event.CrowdloanContributed.With(caller, id, amount))
	return nil
}

// Withdraw pays an account's contribution back, at any time before the crowdloan is finalised; the creator's deposit stays in.
// Errors: InvalidCrowdloanId, AlreadyFinalized, NoContribution, DepositCannotBeWithdrawn, in this order.
func (a *Area) Withdraw(caller params.ID, id uint32) error {
	s, err := a.require(id)
	if err != nil {
		return err
	}
	if finalized.Get(s) {
		return fault.AlreadyFinalized.With(id)
	}
	own, err := a.RequireContribution(id, caller)
	if err != nil {
		return err
	}
	var stays unit.Rao
	if caller == creator.Get(s) {
		stays = deposit.Get(s)
		if own <= stays {
			return fault.DepositCannotBeWithdrawn.With(id, stays)
		}
	}
	amount := own - stays
	if err := a.payOut(id, caller, amount); err != nil {
		return err
	}
	raised.Set(s, unit.SubSat(raised.Get(s), amount))
	a.setContribution(s, caller, stays)
	a.host.Events.Emit(event.CrowdloanWithdrawn.With(caller, id, amount))
	return nil
}

// Finalize closes a crowdloan whose cap is reached: it pays the target; or it pays the creator and hands the crowdloan to act,
// which makes its call; or it only hands it to act, which leases the subnet and takes the raised TAO by TakeFunds.
// Errors: InvalidCrowdloanId, InvalidOrigin, CapNotRaised, AlreadyFinalized, in this order, and those of act.
func (a *Area) Finalize(caller params.ID, id uint32, act func(id uint32, c Crowdloan) error) error {
	c, err := a.Get(id)
	switch {
	case err != nil:
		return err
	case c.Creator != caller:
		return fault.InvalidOrigin.With(caller, c.Creator)
	case c.Raised != c.Cap:
		return fault.CapNotRaised.With(c.Raised, c.Cap)
	case c.Finalized:
		return fault.AlreadyFinalized.With(id)
	}
	finalized.Set(a.at(id), true)
	switch {
	case c.HasTarget:
		err = a.payOut(id, c.Target, c.Raised)
	case c.Call != nil:
		if err = a.payOut(id, c.Creator, c.Raised); err == nil {
			err = act(id, c)
		}
	default:
		err = act(id, c)
	}
	if err != nil {
		return err
	}
	a.host.Events.Emit(event.CrowdloanFinalized.With(caller, id, c.Raised))
	return nil
}

// TakeFunds pays all that a crowdloan has raised to an account; only what Finalize calls may use it.
func (a *Area) TakeFunds(id uint32, to params.ID) error {
	return a.payOut(id, to, raised.Get(a.at(id)))
}

// Refund pays up to RefundPage contributors other than the creator back.
// Errors: InvalidCrowdloanId, InvalidOrigin, AlreadyFinalized, in this order.
func (a *Area) Refund(caller params.ID, id uint32) error {
	s, err := a.requireOpen(id, caller)
	if err != nil {
		return err
	}
	refunded := 0
	for _, coldkey := range a.contributors(s).Values() {
		if coldkey == caller {
			continue
		}
		if refunded == RefundPage {
			break
		}
		amount := a.Contribution(id, coldkey)
		if err := a.payOut(id, coldkey, amount); err != nil {
			return err
		}
		raised.Set(s, unit.SubSat(raised.Get(s), amount))
		a.setContribution(s, coldkey, 0)
		refunded++
	}
	a.host.Events.Emit(event.CrowdloanRefunded.With(caller, id, uint16(refunded), a.contributors(s).Len() == 1))
	return nil
}

// Dissolve ends a crowdloan in which only the creator's money is left, and pays it back.
// Errors: InvalidCrowdloanId, InvalidOrigin, AlreadyFinalized, NotReadyToDissolve, in this order.
func (a *Area) Dissolve(caller params.ID, id uint32) error {
	s, err := a.requireOpen(id, caller)
	if err != nil {
		return err
	}
	own := a.Contribution(id, caller)
	if total := raised.Get(s); total != own {
		return fault.NotReadyToDissolve.With(id, total, own)
	}
	if err := a.payOut(id, caller, own); err != nil {
		return err
	}
	a.setContribution(s, caller, 0)
	if purpose.Get(s) == makeCall {
		storage.BytesAt(s.Offset(callData)).Set(nil)
	}
	for slot := range entry.Slots() {
		s.Offset(slot).Set(params.ID{})
	}
	a.host.Events.Emit(event.CrowdloanDissolved.With(caller, id))
	return nil
}

// UpdateMinContribution changes the least contribution.
// Errors: InvalidCrowdloanId, InvalidOrigin, AlreadyFinalized, MinimumContributionTooLow, MinimumContributionTooHigh, in this order.
func (a *Area) UpdateMinContribution(caller params.ID, id uint32, amount unit.Rao) error {
	s, err := a.requireOpen(id, caller)
	switch {
	case err != nil:
		return err
	case amount < MinContribution:
		return fault.MinimumContributionTooLow.With(amount, MinContribution)
	case hasMaximum.Get(s) && amount > maxContribution.Get(s):
		return fault.MinimumContributionTooHigh.With(amount, maxContribution.Get(s))
	}
	minContribution.Set(s, amount)
	a.host.Events.Emit(event.CrowdloanMinContributionUpdated.With(caller, id, amount))
	return nil
}

// UpdateEnd changes the end. Errors: InvalidCrowdloanId, InvalidOrigin, AlreadyFinalized, and those of Create for the end.
func (a *Area) UpdateEnd(caller params.ID, id uint32, endBlock uint64) error {
	s, err := a.requireOpen(id, caller)
	if err != nil {
		return err
	}
	if err := a.checkEnd(endBlock); err != nil {
		return err
	}
	end.Set(s, endBlock)
	a.host.Events.Emit(event.CrowdloanEndUpdated.With(caller, id, endBlock))
	return nil
}

// UpdateCap changes the cap. Errors: InvalidCrowdloanId, InvalidOrigin, AlreadyFinalized, CapTooLow.
func (a *Area) UpdateCap(caller params.ID, id uint32, amount unit.Rao) error {
	s, err := a.requireOpen(id, caller)
	if err != nil {
		return err
	}
	if have := raised.Get(s); amount < have {
		return fault.CapTooLow.With(amount, have)
	}
	capAmount.Set(s, amount)
	a.host.Events.Emit(event.CrowdloanCapUpdated.With(caller, id, amount))
	return nil
}

// SetMaxContribution sets the most that one account may contribute; with nil there is no limit.
// Errors: InvalidCrowdloanId, InvalidOrigin, AlreadyFinalized, MaximumContributionTooLow.
func (a *Area) SetMaxContribution(caller params.ID, id uint32, most *unit.Rao) error {
	s, err := a.requireOpen(id, caller)
	if err != nil {
		return err
	}
	var value unit.Rao
	if most != nil {
		value = *most
		if least := max(minContribution.Get(s), a.Contribution(id, caller)); value < least {
			return fault.MaximumContributionTooLow.With(value, least)
		}
	}
	hasMaximum.Set(s, most != nil)
	maxContribution.Set(s, value)
	a.host.Events.Emit(event.CrowdloanMaxContributionUpdated.With(caller, id, most != nil, value))
	return nil
}
