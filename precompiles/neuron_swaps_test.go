package precompiles

import (
	"fmt"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/holiman/uint256"
	"golang.org/x/crypto/blake2b"

	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/unit"
)

// hashOf is how a coldkey is announced.
func hashOf(a common.Address) [32]byte {
	coldkey := id(a)
	return blake2b.Sum256(coldkey[:])
}

func announceSwap(w *world) { w.must(alice, "Neuron.announceColdkeySwap", hashOf(fresh)) }

func disputeSwap(w *world) {
	announceSwap(w)
	w.must(alice, "Neuron.disputeColdkeySwap")
}

// announceWith announces under a delay and a delay until another announcement.
func announceWith(delay, again uint64) func(w *world) {
	return func(w *world) {
		w.global("coldkey_swap_announcement_delay", delay)
		w.global("coldkey_swap_reannouncement_delay", again)
		announceSwap(w)
	}
}

// freshIsHotkey gives alice a second hotkey on the young subnet.
func freshIsHotkey(w *world) { w.must(alice, "Neuron.burnedRegister", young, id(fresh)) }

// freshHasUid compares the uid, the stakes and the weights of the hotkey that took alice's place on the open subnet.
func freshHasUid(t *testing.T, before, after *state.State) {
	t.Helper()
	uid, _ := before.Neurons.At(open).Uid(id(alice))
	now, ok := after.Neurons.At(open).Uid(id(fresh))
	if _, old := after.Neurons.At(open).Uid(id(alice)); !ok || now != uid || old {
		t.Errorf("uid %d, %v, the old one %v", now, ok, old)
	}
	if owner, _ := after.Accounts.Owner(id(fresh)); owner != id(alice) {
		t.Errorf("owner %s", owner)
	}
}

func stakeOfFresh(t *testing.T, before, after *state.State) {
	t.Helper()
	for _, coldkey := range []common.Address{alice, bob} {
		was, is := before.Stakes.Stake(id(alice), id(coldkey), open), after.Stakes.Stake(id(fresh), id(coldkey), open)
		if was == 0 || was > is+1 || is > was {
			t.Errorf("%s: %d of %d", coldkey, is, was)
		}
	}
}

var swapTests = []methodTest{
	{
		method: "Neuron.swapHotkey", args: []any{id(alice), id(fresh), true, open}, logs: []string{"HotkeySwappedOnSubnet"},
		after: func(t *testing.T, before, after *state.State) {
			freshHasUid(t, before, after)
			stakeOfFresh(t, before, after)
			if owner, _ := after.Accounts.Owner(id(alice)); owner != id(alice) {
				t.Errorf("owner of the old one %s", owner)
			}
		},
	},
	{
		method: "Neuron.swapHotkey", note: "all subnets", args: []any{id(alice), id(fresh), false, absent}, logs: []string{"HotkeySwapped"},
		after: func(t *testing.T, before, after *state.State) {
			freshHasUid(t, before, after)
			stakeOfFresh(t, before, after)
			if _, exists := after.Accounts.Owner(id(alice)); exists {
				t.Error("the old one has an owner")
			}
		},
	},
	{
		method: "Neuron.swapHotkeyV2", args: []any{id(alice), id(fresh), true, open, true}, logs: []string{"HotkeySwappedOnSubnet"},
		after: func(t *testing.T, before, after *state.State) {
			freshHasUid(t, before, after)
			if after.Stakes.HotkeyStake(id(fresh), open) != 0 || after.Stakes.HotkeyStake(id(alice), open) != before.Stakes.HotkeyStake(id(alice), open) {
				t.Error("the stake moved")
			}
		},
	},
	{
		method: "Neuron.announceColdkeySwap", args: []any{hashOf(fresh)}, logs: []string{"ColdkeySwapAnnouncement"},
		after: func(t *testing.T, before, after *state.State) {
			if v, ok := after.KeySwaps.Announced(id(alice)); !ok || v.Hash != hashOf(fresh) {
				t.Errorf("%v %v", v, ok)
			}
			if paid := before.Accounts.Balance(id(alice)) - after.Accounts.Balance(id(alice)); paid != params.KeySwapCost {
				t.Errorf("paid %d", paid)
			}
		},
	},
	{
		method: "Neuron.executeAnnouncedColdkeySwap", args: []any{id(fresh)}, before: announceSwap, logs: []string{"ColdkeySwapped"},
		after: func(t *testing.T, before, after *state.State) {
			if was, is := before.Stakes.Stake(id(alice), id(alice), open), after.Stakes.Stake(id(alice), id(fresh), open); was > is+1 || is > was {
				t.Errorf("stake %d of %d", is, was)
			}
			if balance := after.Accounts.Balance(id(alice)); balance != 0 {
				t.Errorf("%d are left", balance)
			}
			if owner, _ := after.Accounts.Owner(id(alice)); owner != id(fresh) {
				t.Errorf("owner %s", owner)
			}
		},
	},
	{
		method: "Neuron.disputeColdkeySwap", before: announceSwap, logs: []string{"ColdkeySwapDispute"},
		after: func(t *testing.T, _, after *state.State) {
			if v, _ := after.KeySwaps.Announced(id(alice)); !v.Disputed {
				t.Error("not disputed")
			}
		},
	},
	{
		method: "Neuron.clearColdkeySwapAnnouncement", before: announceSwap, logs: []string{"ColdkeySwapCleared"},
		after: notAnnounced,
	},
	{method: "Neuron.getColdkeySwapAnnouncement", args: []any{id(alice)}, before: disputeSwap, want: func(s *state.State) []any {
		return []any{true, hashOf(fresh), s.Host.Block, true}
	}},
	{method: "Neuron.getColdkeySwapAnnouncement", note: "none", args: []any{id(alice)}, want: is(false, [32]byte{}, uint64(0), false)},
	{method: "Neuron.getKeySwapLimits", before: func(w *world) {
		w.global("tx_rate_limit", 1)
		w.global("hotkey_swap_on_subnet_interval", 2)
		w.global("coldkey_swap_announcement_delay", 3)
		w.global("coldkey_swap_reannouncement_delay", 4)
	}, want: is(uint64(1), uint64(2), uint64(3), uint64(4), uint64(unit.TAO/10), uint64(unit.TAO/1000))},
	{method: "Neuron.getLastHotkeySwap", args: []any{id(alice), open}, before: func(w *world) {
		w.must(alice, "Neuron.swapHotkey", id(alice), id(fresh), true, open)
	}, want: func(s *state.State) []any { return []any{s.Host.Block, s.Host.Block} }},
	{
		method: "Governance.swapColdkey", from: admin, args: []any{id(alice), id(fresh), uint64(unit.TAO)}, before: disputeSwap,
		logs: []string{"ColdkeySwapped"}, after: func(t *testing.T, before, after *state.State) {
			notAnnounced(t, before, after)
			if was, is := before.Accounts.Balance(id(alice)), after.Accounts.Balance(id(fresh)); is != was-unit.TAO {
				t.Errorf("balance %d of %d", is, was)
			}
		},
	},
	{
		method: "Governance.resetColdkeySwap", from: admin, args: []any{id(alice)}, before: disputeSwap, logs: []string{"ColdkeySwapReset"},
		after: notAnnounced,
	},
}

func notAnnounced(t *testing.T, _, after *state.State) {
	t.Helper()
	if _, ok := after.KeySwaps.Announced(id(alice)); ok {
		t.Error("still announced")
	}
}

// poor leaves alice the TAO that a swap of the kind does not cost.
func poor(rao unit.Rao) func(w *world) {
	return func(w *world) {
		w.db.SetBalance(alice, uint256.NewInt(uint64(rao)*1e9), tracing.BalanceChangeUnspecified)
	}
}

// both makes preparations one after the other.
func both(before ...func(w *world)) func(w *world) {
	return func(w *world) {
		for _, b := range before {
			b(w)
		}
	}
}

func TestSwapRefusals(t *testing.T) {
	announced := "ColdkeySwapAnnounced(coldkey=id:alice, executeBlock=%d)"
	block := newWorld(t).block
	swap := func(old, hotkey common.Address) []any { return []any{id(old), id(hotkey), false, uint16(0)} }
	on := func(netuid uint16) []any { return []any{id(alice), id(fresh), true, netuid} }
	for _, test := range []refusal{
		{name: "another's hotkey", method: "Neuron.swapHotkey", args: swap(bob, fresh), want: "NonAssociatedColdKey(hotkey=id:bob, owner=id:bob, caller=id:alice)"},
		{name: "an unknown hotkey", method: "Neuron.swapHotkey", args: swap(fresh, alice), want: "NonAssociatedColdKey"},
		{name: "by another's hotkey", method: "Neuron.swapHotkey", args: swap(alice, bob), want: "NonAssociatedColdKey(hotkey=id:bob, owner=id:bob, caller=id:alice)"},
		{name: "by itself", method: "Neuron.swapHotkey", args: swap(alice, alice), want: "NewHotKeyIsSameWithOld(hotkey=id:alice)"},
		{name: "too soon", method: "Neuron.swapHotkey", args: swap(fresh, stranger), before: func(w *world) {
			w.global("tx_rate_limit", 5)
			w.must(alice, "Neuron.swapHotkey", swap(alice, fresh)...)
		}, want: fmt.Sprintf("HotKeySetTxRateLimitExceeded(nextBlock=%d)", block+6)},
		{name: "by a registered one", method: "Neuron.swapHotkey", args: swap(alice, fresh), before: freshIsHotkey, want: "HotKeyAlreadyRegisteredInSubNet(netuid=3, hotkey=id:fresh)"},
		{name: "by a registered one on the subnet", method: "Neuron.swapHotkey", args: on(young), before: freshIsHotkey, want: "HotKeyAlreadyRegisteredInSubNet(netuid=3, hotkey=id:fresh)"},
		{name: "on an unknown subnet", method: "Neuron.swapHotkey", args: on(absent), want: "SubnetNotExists(netuid=9)"},
		{name: "by one with root stake", method: "Neuron.swapHotkey", args: swap(alice, fresh), before: func(w *world) {
			w.state().Stakes.Credit(id(fresh), id(bob), params.Root, 5)
		}, want: "NewHotKeyNotCleanForRootSwap(hotkey=id:fresh, rootStakeRao=5)"},
		{name: "on root by one with root stake", method: "Neuron.swapHotkey", args: on(params.Root), before: func(w *world) {
			w.state().Stakes.Credit(id(fresh), id(bob), params.Root, 5)
		}, want: "NewHotKeyNotCleanForRootSwap(hotkey=id:fresh, rootStakeRao=5)"},
		{name: "on a subnet in the first days", method: "Neuron.swapHotkey", args: on(open), before: func(w *world) {
			w.global("hotkey_swap_on_subnet_interval", 7200)
		}, want: "HotKeySwapOnSubnetIntervalNotPassed(netuid=1, nextBlock=7201)"},
		{name: "on all subnets after one of them", method: "Neuron.swapHotkey", args: swap(fresh, stranger), before: func(w *world) {
			w.must(alice, "Neuron.swapHotkey", on(open)...)
			w.global("hotkey_swap_on_subnet_interval", 3)
		}, want: fmt.Sprintf("HotKeySwapOnSubnetIntervalNotPassed(netuid=1, nextBlock=%d)", block+4)},
		{name: "without TAO", method: "Neuron.swapHotkey", args: swap(alice, fresh), before: poor(99_999_999), want: "NotEnoughBalanceToPaySwapHotKey(balanceRao=99999999, neededRao=100000000)"},
		{name: "on a subnet without TAO", method: "Neuron.swapHotkey", args: on(open), before: poor(999_999), want: "NotEnoughBalanceToPaySwapHotKey(balanceRao=999999, neededRao=1000000)"},
		{name: "by a child", method: "Neuron.swapHotkey", args: on(young), before: func(w *world) {
			w.must(alice, "Neuron.setChildren", id(alice), young, []uint64{5}, [][32]byte{id(fresh)})
		}, want: "InvalidChild(child=id:fresh)"},
		{name: "by the chain's own account", method: "Neuron.swapHotkeyV2", args: []any{id(alice), [32]byte{}, true, open, true}, want: "CannotUseSystemAccount"},

		{name: "announcement without TAO", method: "Neuron.announceColdkeySwap", args: []any{hashOf(fresh)}, before: poor(99_999_999), want: "NotEnoughBalanceToPaySwapColdKey(balanceRao=99999999, neededRao=100000000)"},
		{name: "second announcement", method: "Neuron.announceColdkeySwap", args: []any{hashOf(bob)}, before: announceWith(3, 4), want: fmt.Sprintf("ColdkeySwapReannouncedTooEarly(nextBlock=%d)", block+7)},
		{name: "execution of nothing", method: "Neuron.executeAnnouncedColdkeySwap", args: []any{id(fresh)}, want: "ColdkeySwapAnnouncementNotFound(coldkey=id:alice)"},
		{name: "execution with another coldkey", method: "Neuron.executeAnnouncedColdkeySwap", args: []any{id(bob)}, before: announceWith(3, 4), want: "AnnouncedColdkeyHashDoesNotMatch"},
		{name: "execution before it is due", method: "Neuron.executeAnnouncedColdkeySwap", args: []any{id(fresh)}, before: announceWith(3, 4), want: fmt.Sprintf("ColdkeySwapTooEarly(nextBlock=%d)", block+3)},
		{name: "dispute of nothing", method: "Neuron.disputeColdkeySwap", want: "ColdkeySwapAnnouncementNotFound(coldkey=id:alice)"},
		{name: "clearing nothing", method: "Neuron.clearColdkeySwapAnnouncement", want: "ColdkeySwapAnnouncementNotFound(coldkey=id:alice)"},
		{name: "clearing too early", method: "Neuron.clearColdkeySwapAnnouncement", before: announceWith(3, 4), want: fmt.Sprintf("ColdkeySwapClearTooEarly(nextBlock=%d)", block+7)},
		{name: "swap to a staker", method: "Neuron.executeAnnouncedColdkeySwap", args: []any{id(bob)}, before: func(w *world) {
			w.must(alice, "Neuron.announceColdkeySwap", hashOf(bob))
		}, want: "ColdKeyAlreadyAssociated(coldkey=id:bob, hotkeys=2)"},
		{name: "swap to a hotkey", method: "Neuron.executeAnnouncedColdkeySwap", args: []any{id(fresh)}, before: both(freshIsHotkey, announceSwap), want: "NewColdKeyIsHotkey(coldkey=id:fresh, owner=id:alice)"},
		{name: "swap to a coldkey with a lock", method: "Neuron.executeAnnouncedColdkeySwap", args: []any{id(fresh)}, before: func(w *world) {
			announceSwap(w)
			if err := w.state().Locks.Add(id(fresh), id(bob), open, 1_000, 1_000); err != nil {
				w.t.Fatal(err)
			}
		}, want: "ActiveLockExists(coldkey=id:fresh, netuid=1)"},
		{name: "swap to nobody", from: admin, method: "Governance.swapColdkey", args: []any{id(alice), [32]byte{}, uint64(0)}, want: "CannotUseSystemAccount"},
		{name: "swap of a subnet's account", from: admin, method: "Governance.swapColdkey", args: []any{id(params.SubnetAccount(open)), id(fresh), uint64(0)}, want: "CannotUseSystemAccount"},
		{name: "swap at a price above the balance", from: admin, method: "Governance.swapColdkey", args: []any{id(alice), id(fresh), most}, want: "NotEnoughBalanceToPaySwapColdKey"},
		{name: "swap by a stranger", method: "Governance.swapColdkey", args: []any{id(alice), id(fresh), uint64(0)}, want: "BadOrigin(caller=id:alice)"},
		{name: "reset by a stranger", method: "Governance.resetColdkeySwap", args: []any{id(bob)}, want: "BadOrigin(caller=id:alice)"},

		{name: "stake while announced", method: "Staking.addStake", args: []any{id(alice), rao(1), num(1)}, before: announceSwap, want: fmt.Sprintf(announced, block)},
		{name: "hotkey swap while announced", method: "Neuron.swapHotkey", args: swap(alice, fresh), before: announceSwap, want: fmt.Sprintf(announced, block)},
		{name: "weights while announced", method: "Neuron.setWeights", args: []any{open, []uint16{0}, []uint16{1}, uint64(0)}, before: announceSwap, want: fmt.Sprintf(announced, block)},
		{name: "transfer while announced", method: "BalanceTransfer.transfer", args: []any{id(bob)}, before: announceSwap, want: fmt.Sprintf(announced, block)},
		{name: "stake while disputed", method: "Staking.addStake", args: []any{id(alice), rao(1), num(1)}, before: disputeSwap, want: "ColdkeySwapDisputed(coldkey=id:alice)"},
		{name: "second dispute", method: "Neuron.disputeColdkeySwap", before: disputeSwap, want: "ColdkeySwapDisputed(coldkey=id:alice)"},
		{name: "execution while disputed", method: "Neuron.executeAnnouncedColdkeySwap", args: []any{id(fresh)}, before: disputeSwap, want: "ColdkeySwapDisputed(coldkey=id:alice)"},
		{name: "clearing while disputed", method: "Neuron.clearColdkeySwapAnnouncement", before: disputeSwap, want: "ColdkeySwapDisputed(coldkey=id:alice)"},
		{name: "announcement while disputed", method: "Neuron.announceColdkeySwap", args: []any{hashOf(bob)}, before: disputeSwap, want: "ColdkeySwapDisputed(coldkey=id:alice)"},
	} {
		test.want = strings.ReplaceAll(test.want, "id:fresh", id(fresh).Hex())
		t.Run(test.name, test.run)
	}
}

// TestAnnouncedMayRead makes views of an account that is frozen, and calls of others.
func TestAnnouncedMayRead(t *testing.T) {
	w := newWorld(t)
	disputeSwap(w)
	w.must(alice, "Staking.getStake", id(alice), id(alice), num(1))
	w.must(bob, "Staking.addStake", id(alice), rao(1), num(1))
	w.must(admin, "Governance.resetColdkeySwap", id(alice))
	w.must(alice, "Staking.addStake", id(alice), rao(1), num(1))
}
