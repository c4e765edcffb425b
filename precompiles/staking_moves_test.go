package precompiles

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
)

// stakeOf is the alpha of a coldkey with a hotkey.
func stakeOf(s *state.State, hotkey, coldkey common.Address, netuid uint16) unit.Alpha {
	return s.Stakes.Stake(id(hotkey), id(coldkey), netuid)
}

// stakeWent checks that alice's stake left her own hotkey on the open subnet for another position.
func stakeWent(hotkey, coldkey common.Address, netuid uint16) func(*testing.T, *state.State, *state.State) {
	return func(t *testing.T, before, after *state.State) {
		t.Helper()
		was, is := stakeOf(before, alice, alice, open), stakeOf(after, alice, alice, open)
		had, has := stakeOf(before, hotkey, coldkey, netuid), stakeOf(after, hotkey, coldkey, netuid)
		if was-is != 1_000_000_000 || has <= had {
			t.Errorf("origin %d -> %d, destination %d -> %d", was, is, had, has)
		}
		if netuid == open && has-had != was-is {
			t.Errorf("%d alpha left, %d arrived", was-is, has-had)
		}
	}
}

func oneAlphaLess(t *testing.T, before, after *state.State) {
	t.Helper()
	if was, is := stakeOf(before, alice, alice, open), stakeOf(after, alice, alice, open); was-is != 1_000_000_000 {
		t.Errorf("stake %d -> %d", was, is)
	}
}

func stakeStays(t *testing.T, before, after *state.State) {
	t.Helper()
	if was, is := stakeOf(before, alice, alice, open), stakeOf(after, alice, alice, open); was != is {
		t.Errorf("stake %d -> %d", was, is)
	}
}

const alpha1 = uint64(1_000_000_000)

var (
	traded     = []string{"StakeRemoved", "StakeAdded"}
	movedLogs  = append(traded[:2:2], "StakeMoved")
	givenLogs  = append(traded[:2:2], "StakeTransferred")
	swapLogs   = append(traded[:2:2], "StakeSwapped")
	burnedLogs = []string{"StakeAdded", "AlphaBurned", "AddStakeBurn"}
)

var moveTests = []methodTest{
	{method: "Staking.moveStake", args: []any{id(alice), id(bob), num(1), num(1), num(alpha1)}, logs: movedLogs, after: stakeWent(bob, alice, open)},
	{method: "Staking.moveStake", note: "to another subnet", args: []any{id(alice), id(carol), num(1), num(2), num(alpha1)}, logs: movedLogs, after: stakeWent(carol, alice, hidden)},
	{method: "Staking.moveStake", note: "to root", args: []any{id(alice), id(alice), num(1), num(0), num(alpha1)}, logs: movedLogs, after: stakeWent(alice, alice, params.Root)},
	{method: "Staking.moveStake", note: "from root", args: []any{id(alice), id(alice), num(0), num(1), pow2(255)}, logs: movedLogs, after: func(t *testing.T, _, after *state.State) {
		if left := stakeOf(after, alice, alice, params.Root); left != 0 {
			t.Errorf("%d rao are left on root", left)
		}
	}},
	{method: "Staking.transferStake", args: []any{id(bob), id(alice), num(1), num(1), num(alpha1)}, logs: givenLogs, after: stakeWent(alice, bob, open)},
	{method: "Staking.transferStake", note: "to an unknown account on another subnet", args: []any{id(fresh), id(alice), num(1), num(2), num(alpha1)}, logs: givenLogs, after: stakeWent(alice, fresh, hidden)},
	{method: "Staking.swapStake", args: []any{id(alice), open, hidden, alpha1}, logs: swapLogs, after: stakeWent(alice, alice, hidden)},
	{method: "Staking.swapStakeLimit", args: []any{id(alice), open, params.Root, alpha1, uint64(1), false}, logs: swapLogs, after: stakeWent(alice, alice, params.Root)},
	{method: "Staking.unstakeAll", args: []any{id(alice)}, logs: []string{"StakeRemoved", "StakeRemoved", "StakeRemoved"}, after: func(t *testing.T, before, after *state.State) {
		for _, netuid := range []uint16{params.Root, open, hidden} {
			if left := stakeOf(after, alice, alice, netuid); left != 0 {
				t.Errorf("%d are left on subnet %d", left, netuid)
			}
		}
		stakeFell(t, before, after)
	}},
	{method: "Staking.unstakeAll", note: "nothing", from: stranger, args: []any{id(alice)}},
	{method: "Staking.unstakeAllAlpha", args: []any{id(alice)}, logs: []string{"StakeRemoved", "StakeRemoved", "StakeAdded"}, after: func(t *testing.T, before, after *state.State) {
		if stakeOf(after, alice, alice, open) != 0 || stakeOf(after, alice, alice, hidden) != 0 {
			t.Error("alpha is left")
		}
		if was, is := stakeOf(before, alice, alice, params.Root), stakeOf(after, alice, alice, params.Root); is <= was {
			t.Errorf("root stake %d -> %d", was, is)
		}
		if was, is := before.Accounts.AddressBalance(alice), after.Accounts.AddressBalance(alice); was != is {
			t.Errorf("balance %d -> %d", was, is)
		}
	}},
	{method: "Staking.burnAlpha", args: []any{id(alice), num(alpha1), num(1)}, logs: []string{"AlphaBurned"}, after: func(t *testing.T, before, after *state.State) {
		oneAlphaLess(t, before, after)
		if was, is := before.Pools.At(open), after.Pools.At(open); was.AlphaOut() != is.AlphaOut() || is.Ledger().Burned-was.Ledger().Burned != unit.Alpha(alpha1) {
			t.Errorf("alpha out %d -> %d", was.AlphaOut(), is.AlphaOut())
		}
	}},
	{method: "Staking.burnAlpha", note: "nothing", from: stranger, args: []any{id(alice), pow2(255), num(1)}, logs: []string{"AlphaBurned"}},
	{method: "Staking.recycleAlpha0", args: []any{id(alice), alpha1, open}, logs: []string{"AlphaRecycled"}, after: recycledOne},
	{method: "Staking.recycleAlpha", args: []any{id(alice), num(alpha1), num(1)}, logs: []string{"AlphaRecycled"}, after: recycledOne},
	{method: "Staking.addStakeBurn", args: []any{id(alice), open, alpha1, false, uint64(0)}, logs: burnedLogs, after: stakeStays},
	{method: "Staking.addStakeBurn", note: "limit", args: []any{id(alice), open, alpha1, true, most}, logs: burnedLogs, after: stakeStays},
	{method: "Staking.addStakeRecycle", args: []any{id(alice), open, alpha1, false, uint64(0)}, logs: []string{"StakeAdded", "AlphaRecycled"}, after: stakeStays},
	{
		method: "Staking.getStakeInfoForColdkeyAndNetuid", args: []any{id(bob), num(1), [][32]byte{id(carol), id(bob), id(alice), {}}},
		want: the(func(s *state.State) any {
			return []stakePosition{{id(bob), num(uint64(stakeOf(s, bob, bob, open)))}, {id(alice), num(uint64(stakeOf(s, alice, bob, open)))}}
		}),
	},
	{method: "Staking.getStakeInfoForColdkeyAndNetuid", note: "nothing", args: []any{id(bob), num(1), [][32]byte{}}, want: the(func(*state.State) any { return []stakePosition{} })},
	{method: "Governance.setNominatorMinRequiredStake", from: admin, args: []any{uint64(1_000_000)}, logs: []string{"GlobalParameterSet"}},
	{
		method: "Governance.setGlobalParam", note: "nominator minimum that sweeps", from: admin, args: []any{paramHash(subnet.NominatorMin), num(most)},
		logs: []string{"GlobalParameterSet", "StakeRemoved", "StakeRemoved"}, after: func(t *testing.T, _, after *state.State) {
			if stakeOf(after, alice, bob, open) != 0 || stakeOf(after, alice, alice, open) == 0 {
				t.Error("not swept")
			}
		},
	},
}

func recycledOne(t *testing.T, before, after *state.State) {
	oneAlphaLess(t, before, after)
	was, is := before.Pools.At(open), after.Pools.At(open)
	if was.AlphaOut()-is.AlphaOut() != unit.Alpha(alpha1) || is.Ledger().Recycled-was.Ledger().Recycled != unit.Alpha(alpha1) {
		t.Errorf("alpha out %d -> %d", was.AlphaOut(), is.AlphaOut())
	}
}

func times1e9[T ~uint64](v T) *big.Int { return new(big.Int).Mul(num(uint64(v)), num(1_000_000_000)) }

var stakingV1Tests = []methodTest{
	{method: "StakingV1.addStake", args: []any{id(alice), num(1)}, value: uint256.NewInt(1_000_000_000_999_999_999), logs: []string{"StakeAdded"}, after: func(t *testing.T, before, after *state.State) {
		stakeRose(t, before, after)
		was, is := before.Accounts.BalanceWei(id(alice)), after.Accounts.BalanceWei(id(alice))
		if spent := new(uint256.Int).Sub(was, is); !spent.Eq(uint256.NewInt(1_000_000_000_000_000_000)) {
			t.Errorf("spent %s wei", spent)
		}
	}},
	{method: "StakingV1.removeStake", args: []any{id(alice), times1e9(alpha1), num(1)}, logs: []string{"StakeRemoved"}, after: oneAlphaLess},
	{method: "StakingV1.getTotalColdkeyStake", args: []any{id(bob)}, want: the(func(s *state.State) any { return times1e9(s.Stakes.ColdkeyValue(id(bob), nil)) })},
	{method: "StakingV1.getTotalHotkeyStake", args: []any{id(alice)}, want: the(func(s *state.State) any { return times1e9(s.Stakes.HotkeyValue(id(alice))) })},
	{method: "StakingV1.getStake", args: []any{id(alice), id(bob), num(1)}, want: the(func(s *state.State) any { return times1e9(stakeOf(s, alice, bob, open)) })},
}
