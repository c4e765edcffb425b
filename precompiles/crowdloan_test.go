package precompiles

import (
	"bytes"
	"math"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/chain/crowdloan"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/unit"
)

// tao is so many rao as an argument.
func tao(n uint64) uint64 { return n * uint64(unit.TAO) }

// loanOf opens crowdloan 0: alice's, to pay carol 100 TAO.
func loanOf(w *world) {
	w.must(alice, "Crowdloan.create", tao(10), tao(1), tao(100), uint32(w.block+crowdloan.MinDuration), carol)
}

// raisedLoan is crowdloan 0 with bob's 90 TAO, all that it needs.
func raisedLoan(w *world) {
	loanOf(w)
	w.must(bob, "Crowdloan.contribute", uint32(0), tao(90))
}

// leaseLoan is crowdloan 0 of alice's that leases a subnet; bob contributed all but the deposit.
func leaseLoan(w *world) {
	w.must(alice, "Leasing.createLeaseCrowdloan", tao(10), tao(1), tao(20_000), uint32(w.block+crowdloan.MinDuration), uint8(30), true, uint32(w.block+10))
	w.must(bob, "Crowdloan.contribute", uint32(0), tao(19_990))
}

// leased is lease 0 of subnet 4.
func leased(w *world) {
	leaseLoan(w)
	w.must(alice, "Crowdloan.finalize", uint32(0))
}

const leasedNetuid uint16 = 4

func theLoan(s *state.State) crowdloan.Crowdloan {
	l, err := s.Crowdloans.Get(0)
	if err != nil {
		panic(err)
	}
	return l
}

// loanAfter checks something of crowdloan 0 after the call.
func loanAfter(check func(l crowdloan.Crowdloan) bool) func(*testing.T, *state.State, *state.State) {
	return func(t *testing.T, _, after *state.State) {
		t.Helper()
		if l := theLoan(after); !check(l) {
			t.Errorf("the crowdloan is %+v", l)
		}
	}
}

// callOfLoan is what the crowdloan of callLoan does in the end: alice stakes 95 of the 100 TAO.
func callOfLoan() (common.Address, []byte) {
	return packed("Staking.addStake", id(alice), rao(95), num(uint64(open)))
}

func createWithCall(target common.Address, data []byte) []any {
	return []any{tao(10), tao(1), tao(100), uint32(100_000), target, data}
}

// callLoan is crowdloan 0 of alice's, raised, that makes a call.
func callLoan(w *world) {
	w.must(alice, "Crowdloan.createWithCall", createWithCall(callOfLoan())...)
	w.must(bob, "Crowdloan.contribute", uint32(0), tao(90))
}

var crowdloanTests = []methodTest{
	{
		method: "Crowdloan.createWithCall", args: createWithCall(callOfLoan()), logs: []string{"CrowdloanCreated"},
		after: loanAfter(func(l crowdloan.Crowdloan) bool {
			target, data := callOfLoan()
			return !l.HasTarget && l.Call != nil && l.Call.Target == target && bytes.Equal(l.Call.Data, data)
		}),
	},
	{
		method: "Crowdloan.getCrowdloanCall", before: callLoan, args: []any{uint32(0)},
		want: func(*state.State) []any { target, data := callOfLoan(); return []any{target, data} },
	},
	{method: "Crowdloan.getCrowdloanCall", note: "none", before: loanOf, args: []any{uint32(0)}, want: is(common.Address{}, []byte{})},
	{
		method: "Crowdloan.finalize", note: "call", before: callLoan, args: []any{uint32(0)}, logs: []string{"StakeAdded", "CrowdloanFinalized"},
		through: params.StakingAddress, after: func(t *testing.T, before, after *state.State) {
			if b, a := before.Stakes.Stake(id(alice), id(alice), open), after.Stakes.Stake(id(alice), id(alice), open); a <= b || !theLoan(after).Finalized {
				t.Errorf("stake %d, was %d", a, b)
			}
			if got := after.Accounts.Balance(id(alice)) - before.Accounts.Balance(id(alice)); got != 5*unit.TAO {
				t.Errorf("the creator kept %d", got)
			}
		},
	},
	{
		method: "Crowdloan.dissolve", note: "of a call", args: []any{uint32(0)}, logs: []string{"CrowdloanDissolved"},
		before: func(w *world) { w.must(alice, "Crowdloan.createWithCall", createWithCall(callOfLoan())...) },
		after:  func(*testing.T, *state.State, *state.State) {},
	},
	{
		method: "Crowdloan.create", args: []any{tao(10), tao(1), tao(100), uint32(100_000), carol}, logs: []string{"CrowdloanCreated"},
		after: loanAfter(func(l crowdloan.Crowdloan) bool {
			return l.Creator == id(alice) && l.Target == id(carol) && l.HasTarget && l.Cap == 100*unit.TAO && l.End == 100_000
		}),
	},
	{
		method: "Leasing.createLeaseCrowdloan", args: []any{tao(10), tao(1), tao(100), uint32(100_000), uint8(200), true, uint32(7)}, logs: []string{"CrowdloanCreated"},
		after: loanAfter(func(l crowdloan.Crowdloan) bool {
			return !l.HasTarget && l.Lease == crowdloan.LeaseTerms{EmissionsPercent: 100, HasEnd: true, EndBlock: 7}
		}),
	},
	{
		method: "Leasing.createLeaseCrowdloan", note: "no end", args: []any{tao(10), tao(1), tao(100), uint32(100_000), uint8(30), false, uint32(7)},
		logs: []string{"CrowdloanCreated"}, after: loanAfter(func(l crowdloan.Crowdloan) bool { return l.Lease == crowdloan.LeaseTerms{EmissionsPercent: 30} }),
	},
	{
		method: "Crowdloan.contribute", from: bob, before: loanOf, args: []any{uint32(0), tao(5)}, logs: []string{"CrowdloanContributed"},
		after: loanAfter(func(l crowdloan.Crowdloan) bool { return l.Raised == 15*unit.TAO && l.Contributors == 2 }),
	},
	{
		method: "Crowdloan.withdraw", from: bob, before: raisedLoan, args: []any{uint32(0)}, logs: []string{"CrowdloanWithdrawn"},
		after: loanAfter(func(l crowdloan.Crowdloan) bool { return l.Raised == 10*unit.TAO && l.Contributors == 1 }),
	},
	{
		method: "Crowdloan.finalize", before: raisedLoan, args: []any{uint32(0)}, logs: []string{"CrowdloanFinalized"},
		after: func(t *testing.T, before, after *state.State) {
			if got := after.Accounts.Balance(id(carol)) - before.Accounts.Balance(id(carol)); got != 100*unit.TAO || !theLoan(after).Finalized {
				t.Errorf("the target got %d", got)
			}
		},
	},
	{
		method: "Crowdloan.finalize", note: "lease", before: leaseLoan, args: []any{uint32(0)}, logs: []string{"NetworkAdded", "ProxyAdded", "SubnetLeaseCreated", "CrowdloanFinalized"},
		after: func(t *testing.T, _, after *state.State) {
			if got, ok := after.Leases.OfSubnet(leasedNetuid); !ok || got != 0 {
				t.Errorf("lease %d, %v", got, ok)
			}
		},
	},
	{
		method: "Crowdloan.refund", before: raisedLoan, args: []any{uint32(0)}, logs: []string{"CrowdloanRefunded"},
		after: loanAfter(func(l crowdloan.Crowdloan) bool { return l.Raised == 10*unit.TAO }),
	},
	{
		method: "Crowdloan.dissolve", before: loanOf, args: []any{uint32(0)}, logs: []string{"CrowdloanDissolved"},
		after: func(t *testing.T, _, after *state.State) {
			if _, err := after.Crowdloans.Get(0); err == nil {
				t.Error("still there")
			}
		},
	},
	{
		method: "Crowdloan.updateMinContribution", before: loanOf, args: []any{uint32(0), tao(2)}, logs: []string{"CrowdloanMinContributionUpdated"},
		after: loanAfter(func(l crowdloan.Crowdloan) bool { return l.MinContribution == 2*unit.TAO }),
	},
	{
		method: "Crowdloan.updateEnd", before: loanOf, args: []any{uint32(0), uint32(200_000)}, logs: []string{"CrowdloanEndUpdated"},
		after: loanAfter(func(l crowdloan.Crowdloan) bool { return l.End == 200_000 }),
	},
	{
		method: "Crowdloan.updateCap", before: loanOf, args: []any{uint32(0), tao(70)}, logs: []string{"CrowdloanCapUpdated"},
		after: loanAfter(func(l crowdloan.Crowdloan) bool { return l.Cap == 70*unit.TAO }),
	},
	{
		method: "Crowdloan.setMaxContribution", before: loanOf, args: []any{uint32(0), true, tao(20)}, logs: []string{"CrowdloanMaxContributionUpdated"},
		after: loanAfter(func(l crowdloan.Crowdloan) bool { return l.HasMaximum && l.Maximum == 20*unit.TAO }),
	},
	{
		method: "Crowdloan.setMaxContribution", note: "none", args: []any{uint32(0), false, tao(20)}, logs: []string{"CrowdloanMaxContributionUpdated"},
		before: func(w *world) {
			loanOf(w)
			w.must(alice, "Crowdloan.setMaxContribution", uint32(0), true, tao(20))
		},
		after: loanAfter(func(l crowdloan.Crowdloan) bool { return !l.HasMaximum && l.Maximum == 0 }),
	},
	{
		method: "Crowdloan.getCrowdloan", before: raisedLoan, args: []any{uint32(0)},
		want: func(s *state.State) []any {
			l := theLoan(s)
			return []any{struct {
				Creator         [32]byte
				Deposit         uint64
				MinContribution uint64
				End             uint32
				Cap             uint64
				FundsAccount    [32]byte
				Raised          uint64
				HasTarget       bool
				Target          [32]byte
				Finalized       bool
				Contributors    uint32
			}{id(alice), tao(10), tao(1), uint32(l.End), tao(100), id(params.CrowdloanAccount(0)), tao(100), true, id(carol), false, 2}}
		},
	},
	{method: "Crowdloan.getContribution", before: raisedLoan, args: []any{uint32(0), id(bob)}, want: is(tao(90))},
	{method: "Crowdloan.getCrowdloanCount", before: loanOf, want: is(uint32(1))},
	{
		method: "Crowdloan.getContributors", before: raisedLoan, args: []any{uint32(0)},
		want: is([][32]byte{id(alice), id(bob)}),
	},
	{method: "Crowdloan.getMaxContribution", before: loanOf, args: []any{uint32(0)}, want: is(false, uint64(0))},
	{
		method: "Leasing.getLease", before: leased, args: []any{uint32(0)},
		want: func(s *state.State) []any {
			l, err := s.Leases.Get(0)
			if err != nil {
				panic(err)
			}
			return []any{struct {
				Beneficiary    [32]byte
				Coldkey        [32]byte
				Hotkey         [32]byte
				EmissionsShare uint8
				HasEndBlock    bool
				EndBlock       uint32
				Netuid         uint16
				Cost           uint64
			}{id(alice), id(params.LeaseColdkey(0)), id(params.LeaseHotkey(0)), 30, true, l.Terms.EndBlock, leasedNetuid, uint64(l.Cost)}}
		},
	},
	// 19,990 of 20,000: 0.9995, truncated to 64 bits behind the point.
	{method: "Leasing.getContributorShare", before: leased, args: []any{uint32(0), id(bob)}, want: is(num(0), num(18_437_520_701_672_696_840))},
	{method: "Leasing.getContributorShare", note: "beneficiary", before: leased, args: []any{uint32(0), id(alice)}, want: is(num(0), num(0))},
	{method: "Leasing.getLeaseIdForSubnet", before: leased, args: []any{leasedNetuid}, want: is(uint32(0))},
	{method: "Leasing.getAccumulatedDividends", before: leased, args: []any{uint32(0)}, want: is(uint64(0))},
	{
		method: "Leasing.terminateLease", args: []any{uint32(0), id(alice)}, logs: []string{"ProxyRemoved", "SubnetLeaseTerminated"},
		before: func(w *world) {
			leased(w)
			w.block += 10
		},
		after: func(t *testing.T, _, after *state.State) {
			if s := after.Subnets.At(leasedNetuid); s.Owner() != id(alice) || s.OwnerHotkey() != id(alice) {
				t.Error("the subnet is not alice's")
			}
		},
	},
}

// TestCrowdloanRefusals provokes every refusal of crowdloans and leases.
func TestCrowdloanRefusals(t *testing.T) {
	create := func(deposit, least, limit uint64, end uint32) []any { return []any{deposit, least, limit, end, carol} }
	for _, test := range []refusal{
		{name: "unknown crowdloan", method: "Crowdloan.getCrowdloan", args: []any{uint32(0)}, want: "InvalidCrowdloanId(id=0)"},
		{name: "contribution to an unknown crowdloan", method: "Crowdloan.contribute", args: []any{uint32(7), tao(1)}, want: "InvalidCrowdloanId(id=7)"},
		{name: "deposit", method: "Crowdloan.create", args: create(tao(10)-1, tao(1), tao(100), 100_000), want: "DepositTooLow(depositRao=9999999999, minimumRao=10000000000)"},
		{name: "cap", method: "Crowdloan.create", args: create(tao(10), tao(1), tao(10), 100_000), want: "CapTooLow(capRao=10000000000, raisedRao=10000000000)"},
		{name: "least contribution", method: "Crowdloan.create", args: create(tao(10), 1, tao(100), 100_000), want: "MinimumContributionTooLow(amountRao=1, minimumRao=100000000)"},
		{name: "no call", method: "Crowdloan.createWithCall", args: createWithCall(params.StakingAddress, nil), want: "InvalidFinalizationConfig(target=0x0000000000000000000000000000000000000805, callBytes=0)"},
		{name: "call of no function", method: "Crowdloan.createWithCall", args: createWithCall(params.StakingAddress, []byte{1, 2, 3, 4}), want: "InvalidFinalizationConfig"},
		{name: "call of a contract", method: "Crowdloan.createWithCall", args: createWithCall(stranger, make([]byte, 36)), want: "InvalidFinalizationConfig(target=stranger, callBytes=36)"},
		{name: "call of a view", method: "Crowdloan.createWithCall", args: createWithCall(packed("Staking.getStake", id(alice), id(alice), num(1))), want: "InvalidFinalizationConfig"},
		{name: "call, and an end in the past", method: "Crowdloan.createWithCall", args: []any{tao(10), tao(1), tao(100), uint32(0), stranger, []byte{}}, want: "InvalidFinalizationConfig"},
		{name: "call that is refused in the end", method: "Crowdloan.finalize", args: []any{uint32(0)}, before: func(w *world) {
			callLoan(w)
			w.must(admin, "Governance.setSubnetParam", open, paramHash("subtoken_enabled"), num(0))
		}, want: "SubtokenDisabled(netuid=1)"},
		{name: "call of a precompile that is off in the end", method: "Crowdloan.finalize", args: []any{uint32(0)}, before: func(w *world) {
			callLoan(w)
			w.must(admin, "Governance.setPrecompileEnabled", params.StakingAddress, false)
		}, want: "PrecompileDisabled"},
		{name: "call that finalises itself", method: "Crowdloan.finalize", args: []any{uint32(0)}, before: func(w *world) {
			w.must(alice, "Crowdloan.createWithCall", createWithCall(packed("Crowdloan.finalize", uint32(0)))...)
			w.must(bob, "Crowdloan.contribute", uint32(0), tao(90))
		}, want: "AlreadyFinalized(id=0)"},
		{name: "end in the past", method: "Crowdloan.create", args: create(tao(10), tao(1), tao(100), 0), want: "CannotEndInPast"},
		{name: "end too soon", method: "Crowdloan.create", args: create(tao(10), tao(1), tao(100), 1000), want: "BlockDurationTooShort"},
		{name: "end too late", method: "Crowdloan.create", args: create(tao(10), tao(1), tao(100), math.MaxUint32), want: "BlockDurationTooLong"},
		{name: "deposit over the balance", from: fresh, method: "Crowdloan.create", args: create(tao(10), tao(1), tao(100), 100_000), want: "InsufficientBalance(balanceRao=0, neededRao=10000000000)"},
		{name: "contribution too low", from: bob, before: loanOf, method: "Crowdloan.contribute", args: []any{uint32(0), tao(1) - 1}, want: "ContributionTooLow(amountRao=999999999, minimumRao=1000000000)"},
		{name: "contribution to a full crowdloan", from: bob, before: raisedLoan, method: "Crowdloan.contribute", args: []any{uint32(0), tao(1)}, want: "CapRaised(id=0, capRao=100000000000)"},
		{name: "contribution after the end", from: bob, before: func(w *world) { loanOf(w); w.block += crowdloan.MinDuration }, method: "Crowdloan.contribute", args: []any{uint32(0), tao(1)}, want: "ContributionPeriodEnded"},
		{name: "contribution over the balance", from: fresh, before: loanOf, method: "Crowdloan.contribute", args: []any{uint32(0), tao(1)}, want: "InsufficientBalance(balanceRao=0, neededRao=1000000000)"},
		{name: "contribution over the maximum", before: func(w *world) {
			loanOf(w)
			w.must(alice, "Crowdloan.setMaxContribution", uint32(0), true, tao(10))
		}, method: "Crowdloan.contribute", args: []any{uint32(0), tao(1)}, want: "MaxContributionReached(contributedRao=10000000000, maximumRao=10000000000)"},
		{name: "501 contributors", from: bob, before: func(w *world) {
			w.must(alice, "Crowdloan.create", tao(10), tao(1), tao(1000), uint32(w.block+crowdloan.MinDuration), carol)
			for i := range crowdloan.MaxContributors - 1 {
				from := common.Address{0xcc, byte(i >> 8), byte(i)}
				s := w.state()
				s.Accounts.Link(from)
				s.Accounts.CreditAddress(from, unit.TAO)
				if err := s.Crowdloans.Contribute(id(from), 0, unit.TAO); err != nil {
					panic(err)
				}
			}
		}, method: "Crowdloan.contribute", args: []any{uint32(0), tao(1)}, want: "MaxContributorsReached(id=0, limit=500)"},
		{name: "nothing to withdraw", from: bob, before: loanOf, method: "Crowdloan.withdraw", args: []any{uint32(0)}, want: "NoContribution(id=0, account=id:bob)"},
		{name: "contribution of nobody", before: loanOf, method: "Crowdloan.getContribution", args: []any{uint32(0), id(bob)}, want: "NoContribution(id=0, account=id:bob)"},
		{name: "deposit withdrawn", before: loanOf, method: "Crowdloan.withdraw", args: []any{uint32(0)}, want: "DepositCannotBeWithdrawn(id=0, depositRao=10000000000)"},
		{name: "finalised by another", from: bob, before: raisedLoan, method: "Crowdloan.finalize", args: []any{uint32(0)}, want: "InvalidOrigin(caller=id:bob, creator=id:alice)"},
		{name: "finalised too early", before: loanOf, method: "Crowdloan.finalize", args: []any{uint32(0)}, want: "CapNotRaised(raisedRao=10000000000, capRao=100000000000)"},
		{name: "finalised twice", before: func(w *world) { raisedLoan(w); w.must(alice, "Crowdloan.finalize", uint32(0)) }, method: "Crowdloan.finalize", args: []any{uint32(0)}, want: "AlreadyFinalized(id=0)"},
		{name: "dissolved too early", before: raisedLoan, method: "Crowdloan.dissolve", args: []any{uint32(0)}, want: "NotReadyToDissolve(id=0, raisedRao=100000000000, creatorRao=10000000000)"},
		{name: "least contribution above the maximum", before: func(w *world) {
			loanOf(w)
			w.must(alice, "Crowdloan.setMaxContribution", uint32(0), true, tao(10))
		}, method: "Crowdloan.updateMinContribution", args: []any{uint32(0), tao(11)}, want: "MinimumContributionTooHigh(amountRao=11000000000, maximumRao=10000000000)"},
		{name: "maximum below the creator's", before: loanOf, method: "Crowdloan.setMaxContribution", args: []any{uint32(0), true, tao(9)}, want: "MaximumContributionTooLow(amountRao=9000000000, minimumRao=10000000000)"},
		{name: "lease that would be over", before: func(w *world) { leaseLoan(w); w.block += 10 }, method: "Crowdloan.finalize", args: []any{uint32(0)}, want: "LeaseCannotEndInThePast"},
		{name: "unknown lease", method: "Leasing.getLease", args: []any{uint32(0)}, want: "LeaseDoesNotExist(id=0)"},
		{name: "subnet that is not leased", method: "Leasing.getLeaseIdForSubnet", args: []any{open}, want: "SubnetNotLeased(netuid=1)"},
		{name: "lease ended by another", from: bob, before: leased, method: "Leasing.terminateLease", args: []any{uint32(0), id(bob)}, want: "ExpectedBeneficiaryOrigin(caller=id:bob, beneficiary=id:alice)"},
		{name: "lease ended too early", before: leased, method: "Leasing.terminateLease", args: []any{uint32(0), id(alice)}, want: "LeaseHasNotEnded"},
		{name: "lease without an end", before: func(w *world) {
			w.must(alice, "Leasing.createLeaseCrowdloan", tao(10), tao(1), tao(20_000), uint32(w.block+crowdloan.MinDuration), uint8(30), false, uint32(0))
			w.must(bob, "Crowdloan.contribute", uint32(0), tao(19_990))
			w.must(alice, "Crowdloan.finalize", uint32(0))
		}, method: "Leasing.terminateLease", args: []any{uint32(0), id(alice)}, want: "LeaseHasNoEndBlock(id=0)"},
		{name: "another's hotkey", before: func(w *world) { leased(w); w.block += 10 }, method: "Leasing.terminateLease", args: []any{uint32(0), id(bob)}, want: "BeneficiaryDoesNotOwnHotkey(hotkey=id:bob, owner=id:bob, caller=id:alice)"},
	} {
		t.Run(test.name, test.run)
	}
}
