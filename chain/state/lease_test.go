package state_test

import (
	"testing"

	"github.com/taochain/taochain/chain/account"
	"github.com/taochain/taochain/chain/crowdloan"
	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/lease"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/unit"
)

// The people of the lease scenarios: b leases the subnet, x and y contribute.
const leaseB, leaseX, leaseY = 11, 12, 13

// leasedSubnet plays the scenario lease_creation and leaves its people without TAO but the refunds.
func leasedSubnet(t testing.TB) (*chain, uint32, lease.Lease) {
	c := newChain(t, params.DevPreset())
	c.setGlobal("network_min_lock_cost", uint64(100*unit.TAO))
	c.setGlobal("lock_reduction_interval", 1) // so that the lock cost is the minimum
	terms := crowdloan.Terms{
		Deposit: 10 * unit.TAO, MinContribution: unit.TAO, Cap: 1000 * unit.TAO, End: c.block + crowdloan.MinDuration,
		Lease: crowdloan.LeaseTerms{EmissionsPercent: 30, HasEnd: true, EndBlock: 500},
	}
	c.must(createLoan(leaseB, terms))
	c.must(contribute(leaseX, 0, 600*unit.TAO))
	c.must(contribute(leaseY, 0, 390*unit.TAO))
	c.must(func(s *state.State) error { // their balances are 0
		for _, p := range []int{leaseB, leaseX, leaseY} {
			if err := s.Accounts.Move(address(p), address(20), s.Accounts.AddressBalance(address(p))); err != nil {
				return err
			}
		}
		return nil
	})
	equal(t, "lock cost", c.open().Lifecycle.LockCost(), 100*unit.TAO)
	c.must(finalize(leaseB, 0))
	netuid := c.open().Subnets.Netuids()[1]
	leaseID, ok := c.open().Leases.OfSubnet(netuid)
	if !ok {
		t.Fatal("the subnet is not leased")
	}
	requireEvent(t, c, event.SubnetLeaseCreated.With(id(leaseB), netuid, leaseID, true, uint64(500)))
	l, err := c.open().Leases.Get(leaseID)
	if err != nil {
		t.Fatal(err)
	}
	return c, leaseID, l
}

func TestFlowLeaseCreation(t *testing.T) {
	f := flow(t, "lease_creation")
	c, _, l := leasedSubnet(t)
	take, isDelegate := c.open().Stakes.Take(l.Hotkey)
	f.check(t, "hotkey take of the lease hotkey", uint64(take))
	equal(t, "the lease hotkey is a delegate", isDelegate, true)
	equal(t, "beneficiary", l.Beneficiary, id(leaseB))
	equal(t, "share", l.Terms.EmissionsPercent, 30)
	equal(t, "end", l.Terms.EndBlock, 500)
	f.check(t, "cost", uint64(l.Cost))
	f.check(t, "refund of x", uint64(c.balance(leaseX)))
	f.check(t, "refund of y", uint64(c.balance(leaseY)))
	f.check(t, "refund of b", uint64(c.balance(leaseB)))
	s := c.open().Subnets.At(l.Netuid)
	equal(t, "owner", s.Owner(), l.Coldkey)
	equal(t, "owner hotkey", s.OwnerHotkey(), l.Hotkey)
	equal(t, "coldkey", l.Coldkey, account.IDOf(params.LeaseColdkey(0)))
}

func TestFlowLeaseDividends(t *testing.T) {
	f := flow(t, "lease_dividends")
	c, leaseID, l := leasedSubnet(t)
	c.must(func(s *state.State) error { // started by the lease, in whose name nobody can sign yet
		return s.Subnets.Start(l.Coldkey, l.Netuid)
	})
	c.must(func(s *state.State) error {
		s.Stakes.Credit(l.Hotkey, l.Coldkey, l.Netuid, 100*unit.OneAlpha)
		s.Pools.At(l.Netuid).MintOut(100 * unit.OneAlpha)
		return nil
	})
	// What the lease has accumulated: a block that pays nothing sets 10 alpha aside, 30 % of this cut, rounded up.
	c.block = 99
	c.must(func(s *state.State) error { s.Leases.ShareOwnerCut(l.Netuid, 33_333_333_333); return nil })
	before, err := c.open().Leases.Get(leaseID)
	if err != nil || before.Accumulated != 10_000_000_000 {
		t.Fatalf("accumulated %d, %v", before.Accumulated, err)
	}
	c.block = 100
	c.must(func(s *state.State) error { s.Leases.ShareOwnerCut(l.Netuid, 5_000_000_000); return nil })
	x, y, b := c.open().Stakes.Stake(l.Hotkey, id(leaseX), l.Netuid), c.open().Stakes.Stake(l.Hotkey, id(leaseY), l.Netuid), c.open().Stakes.Stake(l.Hotkey, id(leaseB), l.Netuid)
	f.check(t, "distributed", uint64(x+y+b))
	f.check(t, "to x", uint64(x))
	f.check(t, "to y", uint64(y))
	f.check(t, "to b", uint64(b))
	after, err := c.open().Leases.Get(leaseID)
	if err != nil {
		t.Fatal(err)
	}
	f.check(t, "acc", uint64(after.Accumulated))
	var paid []params.ID
	for _, e := range c.events {
		if e.Kind == event.SubnetLeaseDividendsDistributed {
			paid = append(paid, params.ID(e.Args[0].([32]byte)))
		}
	}
	if len(paid) != 3 || paid[2] != id(leaseB) {
		t.Errorf("paid %v, the beneficiary must come last", paid)
	}
}

// A payment that is refused undoes the others; what was set aside waits, with the cut of that block.
func TestLeaseKeepsWhatItCannotPay(t *testing.T) {
	c, leaseID, l := leasedSubnet(t)
	c.block = 100
	c.must(func(s *state.State) error { s.Leases.ShareOwnerCut(l.Netuid, 10*unit.OneAlpha); return nil }) // no stake to pay from
	after, err := c.open().Leases.Get(leaseID)
	if err != nil || after.Accumulated != 3*unit.OneAlpha {
		t.Errorf("accumulated %d, %v", after.Accumulated, err)
	}
	equal(t, "stake of x", c.open().Stakes.Stake(l.Hotkey, id(leaseX), l.Netuid), 0)
}

// The beneficiary takes the subnet over when the lease has ended, and the lease shares nothing after its end.
func TestTerminateLease(t *testing.T) {
	c, leaseID, l := leasedSubnet(t)
	terminate := func(person int, leaseID uint32, hotkey params.ID) func(s *state.State) error {
		return func(s *state.State) error { return s.Leases.Terminate(id(person), leaseID, hotkey) }
	}
	c.refuse(fault.LeaseDoesNotExist.With(leaseID+1), terminate(leaseB, leaseID+1, id(leaseB)))
	c.refuse(fault.ExpectedBeneficiaryOrigin.With(id(leaseX), id(leaseB)), terminate(leaseX, leaseID, id(leaseB)))
	c.block = 499
	c.refuse(fault.LeaseHasNotEnded.With(leaseID, uint64(500)), terminate(leaseB, leaseID, id(leaseB)))
	c.block = 500
	c.must(func(s *state.State) error { s.Leases.ShareOwnerCut(l.Netuid, unit.OneAlpha); return nil })
	if after, _ := c.open().Leases.Get(leaseID); after.Accumulated != 0 {
		t.Error("a lease that has ended shares")
	}
	c.refuse(fault.BeneficiaryDoesNotOwnHotkey.With(id(leaseB), params.ID{}, id(leaseB)), terminate(leaseB, leaseID, id(leaseB)))
	c.claim(leaseB)
	c.must(terminate(leaseB, leaseID, id(leaseB)))
	requireEvent(t, c, event.SubnetLeaseTerminated.With(id(leaseB), l.Netuid, leaseID))
	s := c.open().Subnets.At(l.Netuid)
	equal(t, "owner", s.Owner(), id(leaseB))
	equal(t, "owner hotkey", s.OwnerHotkey(), id(leaseB))
	if _, leased := c.open().Leases.OfSubnet(l.Netuid); leased {
		t.Error("still leased")
	}
	c.refuse(fault.LeaseDoesNotExist.With(leaseID), terminate(leaseB, leaseID, id(leaseB)))
	equal(t, "share of x", c.open().Leases.Share(leaseID, id(leaseX)).FloorUint64Sat(), 0)
}

// A lease without an end never goes to the beneficiary; one that would end before it begins cannot be made.
func TestLeaseEnds(t *testing.T) {
	c := newChain(t, params.DevPreset())
	terms := payTo(c, 5)
	terms.Target, terms.Cap = nil, 2000*unit.TAO
	terms.Lease = crowdloan.LeaseTerms{EmissionsPercent: 100, HasEnd: true, EndBlock: uint32(c.block)}
	c.must(createLoan(leaseB, terms))
	c.must(contribute(leaseX, 0, 1990*unit.TAO))
	c.refuse(fault.LeaseCannotEndInThePast.With(c.block, c.block), finalize(leaseB, 0))
	terms.Lease.HasEnd = false
	c.must(createLoan(leaseB, terms))
	c.must(contribute(leaseX, 1, 1990*unit.TAO))
	c.must(finalize(leaseB, 1))
	c.claim(leaseB)
	c.refuse(fault.LeaseHasNoEndBlock.With(uint32(0)), func(s *state.State) error { return s.Leases.Terminate(id(leaseB), 0, id(leaseB)) })
}

// A leased subnet that is dissolved takes its lease along; the next subnet of the netuid is not leased.
func TestDissolvedLease(t *testing.T) {
	c, leaseID, l := leasedSubnet(t)
	c.must(func(s *state.State) error { return s.Lifecycle.Dissolve(id(0), l.Netuid) })
	if _, leased := c.open().Leases.OfSubnet(l.Netuid); leased {
		t.Error("still leased")
	}
	if _, err := c.open().Leases.Get(leaseID); err == nil {
		t.Error("the lease remains")
	}
	equal(t, "netuid", c.newSubnet(1), l.Netuid)
	c.step(1)
}
