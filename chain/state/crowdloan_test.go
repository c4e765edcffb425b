package state_test

import (
	"testing"

	"github.com/taochain/taochain/chain/account"
	"github.com/taochain/taochain/chain/crowdloan"
	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/unit"
)

// payTo are terms of a crowdloan of 100 TAO that pays a person; the deposit is 10 TAO, the least contribution 0.1 TAO.
func payTo(c *chain, person int) crowdloan.Terms {
	target := id(person)
	return crowdloan.Terms{Deposit: 10 * unit.TAO, MinContribution: unit.TAO / 10, Cap: 100 * unit.TAO, End: c.block + crowdloan.MinDuration, Target: &target}
}

func createLoan(person int, t crowdloan.Terms) func(s *state.State) error {
	return func(s *state.State) error {
		_, err := s.Crowdloans.Create(id(person), t)
		return err
	}
}

func contribute(person int, loan uint32, amount unit.Rao) func(s *state.State) error {
	return func(s *state.State) error { return s.Crowdloans.Contribute(id(person), loan, amount) }
}

func withdraw(person int, loan uint32) func(s *state.State) error {
	return func(s *state.State) error { return s.Crowdloans.Withdraw(id(person), loan) }
}

func finalize(person int, loan uint32) func(s *state.State) error {
	return func(s *state.State) error {
		return s.Crowdloans.Finalize(id(person), loan, s.Lifecycle.RegisterLeased)
	}
}

func refundLoan(person int, loan uint32) func(s *state.State) error {
	return func(s *state.State) error { return s.Crowdloans.Refund(id(person), loan) }
}

func dissolveLoan(person int, loan uint32) func(s *state.State) error {
	return func(s *state.State) error { return s.Crowdloans.Dissolve(id(person), loan) }
}

func (c *chain) loan(loan uint32) crowdloan.Crowdloan {
	c.t.Helper()
	l, err := c.open().Crowdloans.Get(loan)
	if err != nil {
		c.t.Fatal(err)
	}
	return l
}

// The terms of a crowdloan are checked in the order of economy.md 11.2; each refused call breaks the rules behind it too.
func TestCrowdloanTerms(t *testing.T) {
	c := newChain(t, params.DevPreset())
	terms := payTo(c, 5)
	terms.Deposit, terms.Cap, terms.MinContribution, terms.Target, terms.End = 10*unit.TAO-1, 10*unit.TAO, unit.TAO/10-1, nil, c.block
	c.refuse(fault.DepositTooLow.With(terms.Deposit, 10*unit.TAO), createLoan(1, terms))
	terms.Deposit = 10 * unit.TAO
	c.refuse(fault.CapTooLow.With(terms.Cap, terms.Deposit), createLoan(1, terms))
	terms.Deposit, terms.Cap = 200_000*unit.TAO, 300_000*unit.TAO
	c.refuse(fault.MinimumContributionTooLow.With(terms.MinContribution, unit.TAO/10), createLoan(1, terms))
	terms.MinContribution = unit.TAO / 10
	c.refuse(fault.CannotEndInPast.With(c.block, c.block), createLoan(1, terms))
	terms.End = c.block + 50_399
	c.refuse(fault.BlockDurationTooShort.With(uint64(50_399), uint64(50_400)), createLoan(1, terms))
	terms.End = c.block + 432_001
	c.refuse(fault.BlockDurationTooLong.With(uint64(432_001), uint64(432_000)), createLoan(1, terms))
	terms.End--
	c.refuse(fault.InsufficientBalance.With(c.balance(1), 200_000*unit.TAO), createLoan(1, terms))
	terms.Deposit = 10 * unit.TAO
	c.must(createLoan(1, terms))
	requireEvent(t, c, event.CrowdloanCreated.With(id(1), uint32(0), 300_000*unit.TAO, terms.End))
	equal(t, "balance", c.balance(1), initialBalance-10*unit.TAO)
	l := c.loan(0)
	equal(t, "raised", l.Raised, 10*unit.TAO)
	equal(t, "contributors", l.Contributors, 1)
	equal(t, "funds", c.open().Accounts.AddressBalance(l.Funds), 10*unit.TAO)
}

// Contributions are cut to the maximum and to the cap, and come back whole, the creator's deposit excepted.
func TestCrowdloanContributions(t *testing.T) {
	c := newChain(t, params.DevPreset())
	c.must(createLoan(1, payTo(c, 5)))
	end := c.loan(0).End
	c.refuse(fault.InvalidCrowdloanId.With(uint32(1)), contribute(2, 1, unit.TAO))
	c.refuse(fault.ContributionTooLow.With(unit.TAO/10-1, unit.TAO/10), contribute(2, 0, unit.TAO/10-1))
	c.refuse(fault.NoContribution.With(uint32(0), id(2)), withdraw(2, 0))
	c.refuse(fault.DepositCannotBeWithdrawn.With(uint32(0), 10*unit.TAO), withdraw(1, 0))

	most := 10*unit.TAO - 1
	setMax := func(person int, v *unit.Rao) func(s *state.State) error {
		return func(s *state.State) error { return s.Crowdloans.SetMaxContribution(id(person), 0, v) }
	}
	c.refuse(fault.MaximumContributionTooLow.With(most, 10*unit.TAO), setMax(1, &most))
	most = 30 * unit.TAO
	c.refuse(fault.InvalidOrigin.With(id(2), id(1)), setMax(2, &most))
	c.must(setMax(1, &most))
	c.must(contribute(2, 0, 40*unit.TAO))
	requireEvent(t, c, event.CrowdloanContributed.With(id(2), uint32(0), 30*unit.TAO))
	c.refuse(fault.MaxContributionReached.With(30*unit.TAO, 30*unit.TAO), contribute(2, 0, unit.TAO))
	poor := account.IDOf(address(people + 1))
	c.must(func(s *state.State) error { s.Accounts.Link(address(people + 1)); return nil })
	c.refuse(fault.InsufficientBalance.With(unit.Rao(0), unit.TAO), func(s *state.State) error { return s.Crowdloans.Contribute(poor, 0, unit.TAO) })
	c.must(setMax(1, nil))
	c.must(contribute(3, 0, 90*unit.TAO)) // 60 are left of the cap
	equal(t, "raised", c.loan(0).Raised, 100*unit.TAO)
	equal(t, "contribution of 3", c.open().Crowdloans.Contribution(0, id(3)), 60*unit.TAO)
	c.refuse(fault.CapRaised.With(uint32(0), 100*unit.TAO), contribute(4, 0, unit.TAO))

	c.must(withdraw(3, 0)) // contributing is open again
	equal(t, "balance of 3", c.balance(3), initialBalance)
	equal(t, "contributors", c.loan(0).Contributors, 2)
	c.must(contribute(1, 0, 5*unit.TAO))
	c.must(withdraw(1, 0))
	requireEvent(t, c, event.CrowdloanWithdrawn.With(id(1), uint32(0), 5*unit.TAO))
	c.block = end
	c.refuse(fault.ContributionPeriodEnded.With(uint32(0), end), contribute(4, 0, unit.TAO))
	c.must(withdraw(2, 0)) // after the end too
	equal(t, "raised", c.loan(0).Raised, 10*unit.TAO)
}

// A crowdloan whose cap is reached pays its target, once; the creator decides.
func TestCrowdloanFinalize(t *testing.T) {
	c := newChain(t, params.DevPreset())
	c.must(createLoan(1, payTo(c, 5)))
	c.must(contribute(2, 0, 89*unit.TAO))
	c.refuse(fault.InvalidOrigin.With(id(2), id(1)), finalize(2, 0))
	c.refuse(fault.CapNotRaised.With(99*unit.TAO, 100*unit.TAO), finalize(1, 0))
	c.must(contribute(3, 0, unit.TAO))
	c.block = c.loan(0).End + 1
	c.must(finalize(1, 0))
	requireEvent(t, c, event.CrowdloanFinalized.With(id(1), uint32(0), 100*unit.TAO))
	equal(t, "balance of the target", c.balance(5), initialBalance+100*unit.TAO)
	for _, call := range []func(s *state.State) error{
		finalize(1, 0), withdraw(2, 0), refundLoan(1, 0), dissolveLoan(1, 0),
		func(s *state.State) error { return s.Crowdloans.UpdateCap(id(1), 0, 200*unit.TAO) },
		func(s *state.State) error { return s.Crowdloans.UpdateEnd(id(1), 0, c.block+60_000) },
		func(s *state.State) error { return s.Crowdloans.UpdateMinContribution(id(1), 0, unit.TAO) },
		func(s *state.State) error { return s.Crowdloans.SetMaxContribution(id(1), 0, nil) },
	} {
		c.refuse(fault.AlreadyFinalized.With(uint32(0)), call)
	}
}

// The creator refunds in pages and ends the crowdloan; its number is not used again.
func TestCrowdloanRefundAndDissolve(t *testing.T) {
	c := newChain(t, params.DevPreset())
	terms := payTo(c, 5)
	terms.Cap = 1000 * unit.TAO
	c.must(createLoan(1, terms))
	crowd := make([]params.ID, 120)
	for i := range crowd {
		from := address(1000 + i)
		crowd[i] = account.IDOf(from)
		c.must(func(s *state.State) error {
			s.Accounts.Link(from)
			return s.Accounts.TransferWei(address(2), address(2), crowd[i], account.ToWei(unit.TAO))
		})
		c.must(func(s *state.State) error { return s.Crowdloans.Contribute(crowd[i], 0, unit.TAO) })
	}
	c.refuse(fault.InvalidOrigin.With(id(2), id(1)), refundLoan(2, 0))
	c.refuse(fault.NotReadyToDissolve.With(uint32(0), 130*unit.TAO, 10*unit.TAO), dissolveLoan(1, 0))
	for _, want := range []struct {
		paid uint16
		left int
	}{{50, 71}, {50, 21}, {20, 1}, {0, 1}} {
		c.must(refundLoan(1, 0))
		requireEvent(t, c, event.CrowdloanRefunded.With(id(1), uint32(0), want.paid, want.left == 1))
		equal(t, "contributors left", c.loan(0).Contributors, want.left)
	}
	for _, p := range crowd {
		equal(t, "refund", c.open().Accounts.Balance(p), unit.TAO)
	}
	c.must(dissolveLoan(1, 0))
	equal(t, "balance of the creator", c.balance(1), initialBalance)
	c.refuse(fault.InvalidCrowdloanId.With(uint32(0)), dissolveLoan(1, 0))
	c.must(createLoan(1, terms))
	requireEvent(t, c, event.CrowdloanCreated.With(id(1), uint32(1), terms.Cap, terms.End))
}

// 500 contributors are the most, and then even those who are in cannot add.
func TestCrowdloanMaxContributors(t *testing.T) {
	c := newChain(t, params.DevPreset())
	terms := payTo(c, 5)
	c.must(createLoan(1, terms))
	c.must(func(s *state.State) error {
		for i := range crowdloan.MaxContributors - 1 {
			from := address(1000 + i)
			s.Accounts.Link(from)
			if err := s.Accounts.TransferWei(address(2), address(2), account.IDOf(from), account.ToWei(unit.TAO)); err != nil {
				return err
			}
			if err := s.Crowdloans.Contribute(account.IDOf(from), 0, unit.TAO/10); err != nil {
				return err
			}
		}
		return nil
	})
	equal(t, "contributors", c.loan(0).Contributors, 500)
	c.refuse(fault.MaxContributorsReached.With(uint32(0), uint16(500)), contribute(3, 0, unit.TAO))
	c.refuse(fault.MaxContributorsReached.With(uint32(0), uint16(500)), contribute(1, 0, unit.TAO))
}

// The terms that the creator may change keep to the bounds of economy.md 11.2.
func TestCrowdloanUpdates(t *testing.T) {
	c := newChain(t, params.DevPreset())
	c.must(createLoan(1, payTo(c, 5)))
	c.must(contribute(2, 0, 20*unit.TAO))
	most := 15 * unit.TAO
	c.must(func(s *state.State) error { return s.Crowdloans.SetMaxContribution(id(1), 0, &most) })
	requireEvent(t, c, event.CrowdloanMaxContributionUpdated.With(id(1), uint32(0), true, most))

	least := func(v unit.Rao) func(s *state.State) error {
		return func(s *state.State) error { return s.Crowdloans.UpdateMinContribution(id(1), 0, v) }
	}
	c.refuse(fault.MinimumContributionTooLow.With(unit.TAO/10-1, unit.TAO/10), least(unit.TAO/10-1))
	c.refuse(fault.MinimumContributionTooHigh.With(most+1, most), least(most+1))
	c.must(least(most))
	requireEvent(t, c, event.CrowdloanMinContributionUpdated.With(id(1), uint32(0), most))

	limit := func(v unit.Rao) func(s *state.State) error {
		return func(s *state.State) error { return s.Crowdloans.UpdateCap(id(1), 0, v) }
	}
	c.refuse(fault.CapTooLow.With(30*unit.TAO-1, 30*unit.TAO), limit(30*unit.TAO-1))
	c.must(limit(30 * unit.TAO))
	requireEvent(t, c, event.CrowdloanCapUpdated.With(id(1), uint32(0), 30*unit.TAO))

	end := func(v uint64) func(s *state.State) error {
		return func(s *state.State) error { return s.Crowdloans.UpdateEnd(id(1), 0, v) }
	}
	c.step(5)
	c.refuse(fault.CannotEndInPast.With(c.block, c.block), end(c.block))
	c.refuse(fault.BlockDurationTooShort.With(uint64(50_399), uint64(50_400)), end(c.block+50_399))
	c.refuse(fault.BlockDurationTooLong.With(uint64(432_001), uint64(432_000)), end(c.block+432_001))
	c.must(end(c.block + 432_000))
	requireEvent(t, c, event.CrowdloanEndUpdated.With(id(1), uint32(0), c.block+432_000))
	equal(t, "cap", c.loan(0).Cap, 30*unit.TAO)
	equal(t, "end", c.loan(0).End, c.block+432_000)
	equal(t, "least", c.loan(0).MinContribution, most)
}
