package precompiles

import (
	"testing"

	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/staking"
	"github.com/taochain/taochain/chain/state"
)

// accrue gives the root stakers of alice 1 alpha on the open subnet; alice alone has root stake, of 20 TAO.
func accrue(w *world) {
	s := w.state()
	s.Pools.At(open).MintOut(1_000_000_000)
	if !s.Stakes.AccrueRoot(id(alice), open, 1_000_000_000) {
		panic("no root stake")
	}
	s.Pools.At(open).AddRootOwed(1_000_000_000)
}

func keepAll(w *world) {
	accrue(w)
	w.must(alice, "Staking.setRootClaimType", staking.ClaimKeep, []uint16{})
}

var claimTests = []methodTest{
	{method: "Staking.claimRoot", args: []any{[]uint16{open}}, before: accrue, logs: []string{"RootDividendClaimed", "RootClaimed"}, after: func(t *testing.T, before, after *state.State) {
		was, is := before.Stakes.Stake(id(alice), id(alice), params.Root), after.Stakes.Stake(id(alice), id(alice), params.Root)
		if is <= was || after.Stakes.RootClaimed(open, id(alice), id(alice)).Lo < 999_999_999 {
			t.Errorf("root stake %d -> %d", was, is)
		}
	}},
	{method: "Staking.claimRoot", note: "kept", args: []any{[]uint16{open, open, hidden, young, absent, params.Root}}, before: keepAll, logs: []string{"RootDividendClaimed", "RootClaimed"}, after: func(t *testing.T, before, after *state.State) {
		was, is := before.Stakes.Stake(id(alice), id(alice), open), after.Stakes.Stake(id(alice), id(alice), open)
		if is <= was+999_999_990 || is > was+1_000_000_000 { // the rate is rounded down
			t.Errorf("stake %d -> %d", was, is)
		}
	}},
	{method: "Staking.claimRoot", note: "nothing", from: stranger, args: []any{[]uint16{open}}, logs: []string{"RootClaimed"}, after: func(t *testing.T, before, after *state.State) {
		if before.Stakes.IsRootStaker(id(stranger)) || !after.Stakes.IsRootStaker(id(stranger)) {
			t.Error("the index is wrong")
		}
	}},
	{method: "Staking.setRootClaimType", args: []any{staking.ClaimKeepSubnets, []uint16{hidden, open, hidden}}, logs: []string{"RootClaimTypeSet"}, after: func(t *testing.T, _, after *state.State) {
		if way := after.Stakes.ClaimType(id(alice)); !way.Keeps(open) || !way.Keeps(hidden) || way.Keeps(young) || len(way.Netuids) != 2 {
			t.Errorf("%+v", way)
		}
	}},
	{method: "Staking.setRootClaimType", note: "back to swap", args: []any{staking.ClaimSwap, []uint16{}}, before: keepAll, logs: []string{"RootClaimTypeSet"}, after: func(t *testing.T, _, after *state.State) {
		if way := after.Stakes.ClaimType(id(alice)); way.Keeps(open) {
			t.Errorf("%+v", way)
		}
	}},
	{method: "Staking.setRootClaimThreshold", from: owner, args: []any{open, uint64(staking.MaxClaimThreshold)}, logs: []string{"RootClaimThresholdSet"}, after: func(t *testing.T, before, after *state.State) {
		if before.Stakes.ClaimThreshold(open) != 500_000 || after.Stakes.ClaimThreshold(open) != 10_000_000 {
			t.Error("the threshold is wrong")
		}
	}},
	{method: "Staking.setRootClaimThreshold", note: "admin, none", from: admin, args: []any{open, uint64(0)}, logs: []string{"RootClaimThresholdSet"}, after: func(t *testing.T, _, after *state.State) {
		if after.Stakes.ClaimThreshold(open) != 0 {
			t.Error("the threshold is wrong")
		}
	}},
	{method: "Staking.getRootClaimType", args: []any{id(alice)}, before: func(w *world) {
		w.must(alice, "Staking.setRootClaimType", staking.ClaimKeepSubnets, []uint16{hidden, open})
	}, want: is(staking.ClaimKeepSubnets, []uint16{open, hidden})},
	{method: "Staking.getRootClaimType", note: "never set", args: []any{id(bob)}, want: is(staking.ClaimSwap, []uint16{})},
	{method: "Staking.getRootClaimable", args: []any{id(alice), open}, before: accrue, want: is(num(1 << 32 / 20))},
	{method: "Staking.getRootClaimable", note: "none", args: []any{id(bob), absent}, want: is(num(0))},
	{method: "Staking.getRootClaimed", args: []any{open, id(alice), id(alice)}, before: func(w *world) {
		keepAll(w)
		w.must(alice, "Staking.claimRoot", []uint16{open})
	}, want: the(func(s *state.State) any {
		rate := s.Stakes.RootRate(id(alice), open)
		return num(rate.MulFloorSat(fixed.I96F32FromUint64(20_000_000_000)).FloorUint64Sat())
	})},
}

// TestClaimRefusals makes claims, and changes of claims, that are refused.
func TestClaimRefusals(t *testing.T) {
	limited := func(w *world) {
		w.global("owner_hyperparam_rate_limit", 2)
		w.must(owner, "Staking.setRootClaimThreshold", open, uint64(1))
	}
	for _, test := range []refusal{
		{name: "no subnet", method: "Staking.claimRoot", args: []any{[]uint16{}}, want: "InvalidSubnetNumber(subnets=0, minimum=1, maximum=5)"},
		{name: "six subnets", method: "Staking.claimRoot", args: []any{[]uint16{1, 2, 3, 4, 5, 6}}, want: "InvalidSubnetNumber(subnets=6, minimum=1, maximum=5)"},
		{name: "an empty account of the subnet", method: "Staking.claimRoot", args: []any{[]uint16{open}}, before: func(w *world) {
			accrue(w)
			account := params.SubnetAccount(open)
			w.db.SubBalance(account, w.db.GetBalance(account).Clone(), 0)
		}, want: "InsufficientBalance"},
		{name: "type 3", method: "Staking.setRootClaimType", args: []any{uint8(3), []uint16{}}, want: "InvalidValue(param=claimType, value=3, minimum=0, maximum=2)"},
		{name: "keep no subnets", method: "Staking.setRootClaimType", args: []any{staking.ClaimKeepSubnets, []uint16{}}, want: "InvalidSubnetNumber(subnets=0, minimum=1, maximum=4096)"},
		{name: "keep all of some", method: "Staking.setRootClaimType", args: []any{staking.ClaimKeep, []uint16{1, 2}}, want: "InvalidSubnetNumber(subnets=2, minimum=0, maximum=0)"},
		{name: "swap some", method: "Staking.setRootClaimType", args: []any{staking.ClaimSwap, []uint16{1}}, want: "InvalidSubnetNumber(subnets=1, minimum=0, maximum=0)"},
		{name: "threshold of an unknown subnet", from: admin, method: "Staking.setRootClaimThreshold", args: []any{absent, most}, want: "SubnetNotExists(netuid=9)"},
		{name: "threshold by a stranger", method: "Staking.setRootClaimThreshold", args: []any{open, most}, want: "BadOrigin(caller=id:alice)"},
		{name: "threshold too soon", from: owner, method: "Staking.setRootClaimThreshold", args: []any{open, most}, before: limited, want: "TxRateLimitExceeded"},
		{name: "threshold in the window", from: owner, method: "Staking.setRootClaimThreshold", args: []any{open, most}, before: func(w *world) {
			w.global("admin_freeze_window", 60_000)
		}, want: "AdminActionProhibitedDuringWeightsWindow"},
		{name: "threshold too high", from: owner, method: "Staking.setRootClaimThreshold", args: []any{open, uint64(10_000_001)}, want: "InvalidRootClaimThreshold(thresholdAlpha=10000001, maximumAlpha=10000000)"},
	} {
		t.Run(test.name, test.run)
	}
	t.Run("the admin has no limit and no window", func(t *testing.T) {
		w := newWorld(t)
		limited(w)
		w.global("admin_freeze_window", 60_000)
		w.must(admin, "Staking.setRootClaimThreshold", open, uint64(2))
		w.must(admin, "Staking.setRootClaimThreshold", open, uint64(3))
	})
}

// TestParentHashDrawsTheClaims: the begin hook claims for the coldkeys that the parent's hash draws.
func TestParentHashDrawsTheClaims(t *testing.T) {
	w := newWorld(t)
	accrue(w)
	before := w.state().Stakes.Stake(id(alice), id(alice), params.Root)
	w.global("num_root_claims", 0)
	w.step(1)
	if after := w.state().Stakes.Stake(id(alice), id(alice), params.Root); after != before {
		t.Fatalf("claimed without a claim: %d -> %d", before, after)
	}
	w.global("num_root_claims", 1)
	w.step(1)
	if after := w.state().Stakes.Stake(id(alice), id(alice), params.Root); after <= before {
		t.Errorf("the only root staker was not drawn: %d -> %d", before, after)
	}
}
