package precompiles

import (
	"testing"

	"github.com/taochain/taochain/chain/state"
)

func stakeRose(t *testing.T, before, after *state.State) {
	was, is := before.Stakes.Stake(id(alice), id(alice), open), after.Stakes.Stake(id(alice), id(alice), open)
	if is <= was || after.Accounts.AddressBalance(alice) >= before.Accounts.AddressBalance(alice) {
		t.Errorf("stake %d -> %d", was, is)
	}
}

func stakeFell(t *testing.T, before, after *state.State) {
	was, is := before.Stakes.Stake(id(alice), id(alice), open), after.Stakes.Stake(id(alice), id(alice), open)
	if is >= was || after.Accounts.AddressBalance(alice) <= before.Accounts.AddressBalance(alice) {
		t.Errorf("stake %d -> %d", was, is)
	}
}

func stakeGone(t *testing.T, before, after *state.State) {
	stakeFell(t, before, after)
	if left := after.Stakes.Stake(id(alice), id(alice), open); left != 0 {
		t.Errorf("%d are left", left)
	}
}

var stakingTests = []methodTest{
	{method: "Staking.addStake", args: []any{id(alice), rao(1), num(1)}, logs: []string{"StakeAdded"}, after: stakeRose},
	{method: "Staking.addStake", note: "first stake", from: carol, args: []any{id(alice), rao(1), num(1)}, logs: []string{"StakeAdded"}},
	{method: "Staking.addStakeLimit", args: []any{id(alice), rao(1), pow2(255), false, num(1)}, logs: []string{"StakeAdded"}, after: stakeRose},
	{method: "Staking.removeStake", args: []any{id(alice), rao(1), num(1)}, logs: []string{"StakeRemoved"}, after: stakeFell},
	{method: "Staking.removeStake", note: "more than there is", args: []any{id(alice), pow2(255), num(1)}, logs: []string{"StakeRemoved"}, after: stakeGone},
	{method: "Staking.removeStakeLimit", args: []any{id(alice), rao(1), num(1), true, num(1)}, logs: []string{"StakeRemoved"}, after: stakeFell},
	{method: "Staking.removeStakeFull", args: []any{id(alice), num(1)}, logs: []string{"StakeRemoved"}, after: stakeGone},
	{method: "Staking.removeStakeFullLimit", args: []any{id(alice), num(1), num(1)}, logs: []string{"StakeRemoved"}, after: stakeGone},
	{method: "Staking.getStake", args: []any{id(alice), id(bob), num(1)}, want: the(func(s *state.State) any {
		return num(uint64(s.Stakes.Stake(id(alice), id(bob), open)))
	})},
	{method: "Staking.getStake", note: "none", args: []any{id(alice), id(carol), num(1)}, want: is(num(0))},
	{method: "Staking.getTotalColdkeyStake", args: []any{id(bob)}, want: the(func(s *state.State) any {
		return num(uint64(s.Stakes.ColdkeyValue(id(bob), nil)))
	})},
	{method: "Staking.getTotalColdkeyStakeOnSubnet", args: []any{id(bob), num(1)}, want: the(func(s *state.State) any {
		netuid := open
		return num(uint64(s.Stakes.ColdkeyValue(id(bob), &netuid)))
	})},
	{method: "Staking.getTotalHotkeyStake", args: []any{id(alice)}, want: the(func(s *state.State) any {
		return num(uint64(s.Stakes.HotkeyValue(id(alice))))
	})},
	{method: "Staking.getTotalAlphaStaked", args: []any{id(alice), num(1)}, want: the(func(s *state.State) any {
		return num(uint64(s.Stakes.HotkeyStake(id(alice), open)))
	})},
	{method: "Staking.getAlphaStakedValidators", args: []any{id(alice), num(1)}, want: is([][32]byte{id(alice), id(bob)})},
	{method: "Staking.getNominatorMinRequiredStake", want: is(num(0))},
	{
		method: "Staking.getNominatorMinRequiredStake", note: "factor 1.5", want: is(num(3_000_000)),
		before: func(w *world) { w.global("nominator_min_required_stake", 1_500_000) },
	},
	{method: "Staking.getDefaultMinStake", want: is(num(2_000_000))},
	{method: "Staking.getHotkeyOwner", args: []any{id(alice)}, want: is(true, [32]byte(id(alice)))},
	{method: "Staking.getHotkeyOwner", note: "unknown", args: []any{id(stranger)}, want: is(false, [32]byte{})},
	{method: "Staking.getOwnedHotkeys", args: []any{id(alice)}, want: is([][32]byte{id(alice)})},
	{method: "Staking.getStakeAccounting", want: func(s *state.State) []any {
		return []any{uint64(s.Accounts.TotalIssuance()), uint64(s.Accounts.TotalStake())}
	}},
	{method: "Staking.getDelegate", args: []any{id(carol)}, want: is(false, uint16(11_796))},
}
