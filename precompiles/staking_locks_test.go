package precompiles

import (
	"math/big"
	"testing"

	"github.com/taochain/taochain/chain/emission"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/unit"
)

const lockedByBob = unit.OneAlpha

// bobLocks locks one alpha of bob to alice's hotkey.
func bobLocks(w *world) {
	w.must(bob, "Staking.lockStake", id(alice), num(uint64(lockedByBob)), num(uint64(open)))
}

// bobLocksAll locks all alpha that bob has with whatever hotkeys.
func bobLocksAll(w *world) {
	w.must(bob, "Staking.lockStake", id(alice), num(uint64(w.state().Stakes.ColdkeyStake(id(bob), open))), num(uint64(open)))
}

func bobsLock(s *state.State) any {
	l, ok := s.Locks.Get(id(bob), open)
	return coldkeyLock{ok, l.Hotkey, bigUint(l.Mass), convictionBits(l.Conviction), s.Locks.Perpetual(id(bob), open)}
}

func lockIs(hotkey params.ID, mass unit.Alpha, perpetual bool) func(t *testing.T, before, after *state.State) {
	return func(t *testing.T, _, after *state.State) {
		l, _ := after.Locks.Get(id(bob), open)
		if l.Hotkey != hotkey || l.Mass != mass || after.Locks.Perpetual(id(bob), open) != perpetual {
			t.Errorf("lock %+v", l)
		}
		if sum := after.Locks.HotkeyLock(open, hotkey); sum != (emission.Lock{Mass: mass, Conviction: l.Conviction}) {
			t.Errorf("aggregate %+v of %+v", sum, l)
		}
	}
}

var lockTests = []methodTest{
	{
		method: "Staking.lockStake", from: bob, args: []any{id(alice), num(5000), num(1)}, logs: []string{"StakeLocked"},
		after: lockIs(id(alice), 5000, false),
	},
	{
		method: "Staking.lockStake", note: "more", from: bob, args: []any{id(alice), num(5000), num(1)}, logs: []string{"StakeLocked"},
		before: bobLocks, after: lockIs(id(alice), lockedByBob+5000, false),
	},
	{
		method: "Staking.moveLock", from: bob, args: []any{id(bob), num(1)}, logs: []string{"LockMoved"}, before: bobLocks,
		after: lockIs(id(bob), lockedByBob, false),
	},
	{method: "Staking.setPerpetualLock", note: "without a lock", from: bob, args: []any{num(1), true}, logs: []string{"PerpetualLockSet"}, after: lockIs(params.ID{}, 0, true)},
	{
		method: "Staking.setPerpetualLock", from: bob, args: []any{num(1), true}, logs: []string{"PerpetualLockSet"}, before: bobLocks,
		after: lockIs(id(alice), lockedByBob, true),
	},
	{
		method: "Staking.setRejectLockedAlpha", from: bob, args: []any{false}, logs: []string{"RejectLockedAlphaSet"},
		after: func(t *testing.T, before, after *state.State) {
			if !before.Locks.Rejects(id(bob)) || after.Locks.Rejects(id(bob)) {
				t.Error("the account still refuses")
			}
		},
	},
	{method: "Staking.getColdkeyLock", args: []any{id(bob), num(1)}, before: bobLocks, want: the(bobsLock)},
	{method: "Staking.getColdkeyLock", note: "none", args: []any{id(bob), num(1)}, want: is(coldkeyLock{false, [32]byte{}, num(0), num(0), false})},
	{method: "Staking.getHotkeyLock", args: []any{id(alice), num(1)}, before: bobLocks, want: the(func(s *state.State) any {
		l := s.Locks.HotkeyLock(open, id(alice))
		return hotkeyLock{true, bigUint(l.Mass), convictionBits(l.Conviction)}
	})},
	{method: "Staking.getHotkeyLock", note: "none", args: []any{id(alice), num(1)}, want: is(hotkeyLock{false, num(0), num(0)})},
	{
		method: "Staking.getHotkeyConvictions", args: []any{num(1), [][32]byte{id(carol), id(owner)}},
		before: func(w *world) { w.must(bob, "Staking.lockStake", id(owner), num(700), num(uint64(open))) },
		want:   is([]*big.Int{num(0), new(big.Int).Lsh(num(700), 64)}), // a lock on the owner hotkey is mature at once
	},
	{method: "Staking.getLockRates", want: is(uint64(934_866), uint64(934_866))},
	{method: "Staking.getRejectLockedAlpha", args: []any{id(bob)}, want: is(true)},
	{
		method: "Staking.getRejectLockedAlpha", note: "accepts", args: []any{id(bob)}, want: is(false),
		before: func(w *world) { w.must(bob, "Staking.setRejectLockedAlpha", false) },
	},
	{
		method: "Staking.removeStake", note: "beside a lock", from: bob, args: []any{id(alice), rao(1), num(1)}, logs: []string{"StakeRemoved"},
		before: bobLocks, after: lockIs(id(alice), lockedByBob, false),
	},
}

// TestLockRefusals locks alpha, and asks for locked alpha, in ways that are refused.
func TestLockRefusals(t *testing.T) {
	many := make([][32]byte, 65)
	for _, test := range []refusal{
		{name: "nothing", method: "Staking.lockStake", args: []any{id(stranger), num(0), num(1)}, want: "AmountTooLow(amount=0, minimumRao=1)"},
		{name: "unknown hotkey", method: "Staking.lockStake", args: []any{id(stranger), num(1), num(1)}, want: "HotKeyAccountNotExists"},
		{
			name: "another hotkey", from: bob, method: "Staking.lockStake", args: []any{id(bob), num(most), num(1)}, before: bobLocks,
			want: "LockHotkeyMismatch(netuid=1, lockedHotkey=id:alice, hotkey=id:bob)",
		},
		{name: "more than all", from: bob, method: "Staking.lockStake", args: []any{id(alice), pow2(200), num(1)}, want: "InsufficientStakeForLock"},
		{name: "more than all, without stake", from: stranger, method: "Staking.lockStake", args: []any{id(alice), num(1), num(9)}, want: "InsufficientStakeForLock(netuid=9, stakeAlpha=0, neededAlpha=1)"},
		{name: "netuid over 16 bits", method: "Staking.lockStake", args: []any{id(alice), num(1), num(65_536)}, want: "ValueOutOfRange(param=netuid, solidityType=uint16)"},
		{name: "move to an unknown hotkey", method: "Staking.moveLock", args: []any{id(stranger), num(1)}, want: "HotKeyAccountNotExists"},
		{name: "move no lock", method: "Staking.moveLock", args: []any{id(bob), num(1)}, want: "NoExistingLock(netuid=1, coldkey=id:alice)"},
		{name: "convictions of too many", method: "Staking.getHotkeyConvictions", args: []any{num(1), many}, want: "InvalidValue(param=hotkeys, value=65, minimum=0, maximum=64)"},
		{name: "sell what is locked", from: bob, method: "Staking.removeStakeFull", args: []any{id(alice), num(1)}, before: bobLocksAll, want: "StakeUnavailable"},
		{name: "sell what is locked, with a limit", from: bob, method: "Staking.removeStakeFullLimit", args: []any{id(alice), num(1), num(1)}, before: bobLocksAll, want: "StakeUnavailable"},
		{
			name: "give what is locked to one who refuses", from: bob, method: "Staking.transferStake", before: bobLocksAll,
			args: []any{id(carol), id(alice), num(1), num(1), pow2(100)}, want: "AccountRejectsLockedAlpha(coldkey=id:carol)",
		},
		{
			name: "give what is locked to one with another lock", from: bob, method: "Staking.transferStake",
			before: func(w *world) {
				bobLocksAll(w)
				w.must(alice, "Staking.lockStake", id(alice), num(1000), num(uint64(open)))
				w.must(alice, "Staking.moveLock", id(carol), num(uint64(open)))
			},
			args: []any{id(alice), id(alice), num(1), num(1), pow2(100)}, want: "LockHotkeyMismatch(netuid=1, lockedHotkey=id:carol, hotkey=id:alice)",
		},
		{
			name: "the hotkey comes before the lock", from: bob, method: "Staking.lockStake", args: []any{id(stranger), num(most), num(1)}, before: bobLocks,
			want: "HotKeyAccountNotExists",
		},
	} {
		t.Run(test.name, test.run)
	}
}
