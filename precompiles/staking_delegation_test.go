package precompiles

import (
	"testing"

	"github.com/taochain/taochain/chain/children"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
)

const whole = ^uint64(0)

// family makes carol a child of alice on the open subnet, with half of her stake, as an epoch in the next block would.
func family(w *world) {
	w.must(alice, "Neuron.setChildren", id(alice), open, []uint64{1 << 63}, [][32]byte{id(carol)})
	w.block++
	w.state().Children.ApplyDue(open)
	w.db.Finalise(true)
}

// waiting makes carol a child of alice after the next epoch.
func waiting(w *world) {
	w.must(alice, "Neuron.setChildren", id(alice), open, []uint64{5}, [][32]byte{id(carol)})
}

func joinRoot(w *world) { w.must(alice, "Neuron.rootRegister", id(alice)) }

func become(take uint16) func(w *world) {
	return func(w *world) { w.must(alice, "Staking.decreaseTake", id(alice), take) }
}

func takeIs(want uint16) func(t *testing.T, before, after *state.State) {
	return func(t *testing.T, _, after *state.State) {
		if take, stored := after.Stakes.Take(id(alice)); uint16(take) != want || !stored {
			t.Errorf("take %d, stored %v", take, stored)
		}
	}
}

func childIsCarol(t *testing.T, netuid uint16, after *state.State) {
	t.Helper()
	list, parents := after.Children.Children(id(alice), netuid), after.Children.Parents(id(carol), netuid)
	if len(list) != 1 || list[0].Account != id(carol) || len(parents) != 1 || parents[0].Account != id(alice) || parents[0].Proportion != children.Whole {
		t.Errorf("children %v, parents %v", list, parents)
	}
}

var delegationTests = []methodTest{
	{method: "Staking.increaseTake", args: []any{id(alice), uint16(101)}, before: become(100), logs: []string{"TakeIncreased"}, after: takeIs(101)},
	{method: "Staking.decreaseTake", args: []any{id(alice), uint16(99)}, logs: []string{"TakeDecreased"}, after: takeIs(99)},
	{
		method: "Staking.setChildkeyTake", args: []any{id(alice), open, uint16(7)}, logs: []string{"ChildKeyTakeSet"},
		after: func(t *testing.T, _, after *state.State) {
			if take := after.Children.Take(id(alice), open); take != 7 {
				t.Errorf("take %d", take)
			}
		},
	},
	{
		method: "Staking.setMinChildkeyTakePerSubnet", from: owner, args: []any{open, uint16(9)}, logs: []string{"SubnetParameterSet"},
		after: func(t *testing.T, _, after *state.State) {
			if take := after.Children.Take(id(alice), open); take != 9 {
				t.Errorf("take %d", take)
			}
		},
	},
	{
		method: "Staking.setAutoParentDelegationEnabled", args: []any{id(alice), false}, before: joinRoot,
		logs: []string{"AutoParentDelegationEnabledSet"},
		after: func(t *testing.T, _, after *state.State) {
			if after.Children.AutoParent(id(alice)) {
				t.Error("still in")
			}
		},
	},
	{
		method: "Staking.setColdkeyAutoStakeHotkey", args: []any{open, id(bob)}, logs: []string{"AutoStakeDestinationSet"},
		after: func(t *testing.T, _, after *state.State) {
			if hotkey, ok := after.Children.AutoStake(id(alice), open); !ok || hotkey != id(bob) {
				t.Errorf("%s %v", hotkey, ok)
			}
		},
	},
	{
		method: "Neuron.setChildren", args: []any{id(alice), open, []uint64{whole}, [][32]byte{id(carol)}},
		logs: []string{"SetChildrenScheduled"},
		after: func(t *testing.T, _, after *state.State) {
			if list, until, ok := after.Children.Pending(id(alice), open); len(list) != 1 || until == 0 || !ok {
				t.Errorf("%v until %d", list, until)
			}
		},
	},
	{
		method: "Neuron.setChildren", note: "at once", args: []any{id(alice), young, []uint64{whole}, [][32]byte{id(carol)}},
		logs:  []string{"SetChildrenScheduled", "SetChildren"},
		after: func(t *testing.T, _, after *state.State) { childIsCarol(t, young, after) },
	},
	{
		method: "Subnet.registerNetwork", note: "with a member of root", from: bob, args: []any{id(bob)}, before: joinRoot,
		logs: []string{"NetworkAdded", "SetChildrenScheduled", "SetChildren"},
		after: func(t *testing.T, _, after *state.State) {
			if list := after.Children.Children(id(alice), 4); len(list) != 1 || list[0] != (children.Relation{Account: id(bob), Proportion: children.Whole}) {
				t.Errorf("children %v", list)
			}
		},
	},
	{
		method: "Staking.removeStake", note: "list of children dropped", args: []any{id(alice), rao(1), num(1)},
		before: func(w *world) {
			waiting(w)
			w.global("stake_threshold", whole)
		},
		logs: []string{"StakeRemoved", "PendingChildrenDropped"},
		after: func(t *testing.T, _, after *state.State) {
			if _, _, ok := after.Children.Pending(id(alice), open); ok {
				t.Error("it waits")
			}
		},
	},
	{method: "Staking.getTakeLimits", want: is(uint16(0), uint16(11_796), uint16(0), uint16(11_796))},
	{method: "Staking.getChildkeyTake", args: []any{id(alice), open}, want: is(uint16(0))},
	{
		method: "Staking.getChildKeys", args: []any{id(alice), open}, before: family,
		want: is([]relation{{1 << 63, id(carol)}}),
	},
	{method: "Staking.getChildKeys", note: "none", args: []any{id(alice), open}, want: is([]relation{})},
	{
		method: "Staking.getParentKeys", args: []any{id(carol), open}, before: family,
		want: is([]relation{{1 << 63, id(alice)}}),
	},
	{
		method: "Staking.getPendingChildKeys", args: []any{id(alice), open}, before: waiting,
		want: func(s *state.State) []any { return []any{[]relation{{5, id(carol)}}, s.Host.Block} },
	},
	{method: "Staking.getPendingChildKeys", note: "none", args: []any{id(alice), open}, want: is([]relation{}, uint64(0))},
	{
		method: "Staking.getAutoStakeDestination", args: []any{id(alice), open}, want: is(true, [32]byte(id(bob))),
		before: func(w *world) { w.must(alice, "Staking.setColdkeyAutoStakeHotkey", open, id(bob)) },
	},
	{method: "Staking.getAutoStakeDestination", note: "none", args: []any{id(alice), open}, want: is(false, [32]byte{})},
}

// TestRefusalsOfDelegation has each check of subnets.md section 6 and economy.md 4.5 and 8 beaten by the one before it.
func TestRefusalsOfDelegation(t *testing.T) {
	set := func(hotkey [32]byte, netuid uint16, proportions []uint64, accounts ...[32]byte) []any {
		return []any{hotkey, netuid, proportions, accounts}
	}
	all := func(w *world) { // every limit is on
		w.global("set_children_rate_limit", 150)
		w.global("tx_childkey_take_rate_limit", 100)
		w.global("tx_delegate_take_rate_limit", 100)
	}
	a, b, k := [32]byte(id(alice)), [32]byte(id(bob)), [32]byte(id(carol))
	six := make([][32]byte, 6)
	for i := range six {
		six[i] = [32]byte{byte(i + 1)}
	}
	for _, test := range []refusal{
		{name: "lists of different lengths", method: "Neuron.setChildren", args: set(a, open, []uint64{1, 2}, k), want: "InputLengthsUnequal(first=2, other=1)"},
		{name: "children too soon", method: "Neuron.setChildren", args: set(a, open, []uint64{1}, a), before: func(w *world) { all(w); waiting(w) }, want: "TxRateLimitExceeded(nextBlock=195)"},
		{name: "children on root", from: bob, method: "Neuron.setChildren", args: set(a, params.Root, []uint64{1}, a), want: "RegistrationNotPermittedOnRootSubnet()"},
		{name: "children on an unknown subnet", from: bob, method: "Neuron.setChildren", args: set(a, absent, []uint64{1}, a), want: "SubnetNotExists(netuid=9)"},
		{name: "children of another's hotkey", from: bob, method: "Neuron.setChildren", args: set(a, open, []uint64{1, 1}, a, a), want: "NonAssociatedColdKey(hotkey=id:alice, owner=id:alice, caller=id:bob)"},
		{name: "child named twice", method: "Neuron.setChildren", args: set(a, open, []uint64{1, 1}, a, a), want: "DuplicateChild(child=id:alice)"},
		{name: "own child", method: "Neuron.setChildren", args: set(a, open, make([]uint64, 7), append(six, a)...), want: "InvalidChild(child=id:alice)"},
		{name: "six children", method: "Neuron.setChildren", args: set(a, open, []uint64{whole, whole, 0, 0, 0, 0}, six...), want: "TooManyChildren(children=6, maximum=5)"},
		{name: "more than everything", from: carol, before: family, method: "Neuron.setChildren", args: set(k, open, []uint64{whole, 1}, a, b), want: "ProportionOverflow(sum=18446744073709551616)"},
		{name: "child of the own parent", from: carol, before: func(w *world) { family(w); w.global("stake_threshold", whole) }, method: "Neuron.setChildren", args: set(k, open, []uint64{1}, a), want: "ChildParentInconsistency(netuid=1, hotkey=id:carol, account=id:alice)"},
		{name: "children without stake", from: stranger, before: func(w *world) {
			w.must(stranger, "Neuron.burnedRegister", open, id(stranger))
			w.global("stake_threshold", 5)
		}, method: "Neuron.setChildren", args: set(id(stranger), open, []uint64{1}, k), want: "NotEnoughStakeToSetChildkeys(stakeRao=0, thresholdRao=5)"},

		{name: "childkey take of another's hotkey", from: bob, method: "Staking.setChildkeyTake", args: []any{a, open, uint16(65_535)}, want: "NonAssociatedColdKey(hotkey=id:alice, owner=id:alice, caller=id:bob)"},
		{name: "childkey take too high", method: "Staking.setChildkeyTake", args: []any{a, open, uint16(11_797)}, before: all, want: "InvalidChildkeyTake(take=11797, minimum=0, maximum=11796)"},
		{name: "childkey take too low", method: "Staking.setChildkeyTake", args: []any{a, open, uint16(4)}, before: func(w *world) { w.param("min_childkey_take", 5) }, want: "InvalidChildkeyTake(take=4, minimum=5, maximum=11796)"},
		{name: "childkey take below the global minimum", method: "Staking.setChildkeyTake", args: []any{a, open, uint16(4)}, before: func(w *world) { w.global("min_childkey_take_global", 6) }, want: "InvalidChildkeyTake(take=4, minimum=6, maximum=11796)"},
		{name: "childkey take raised too soon", method: "Staking.setChildkeyTake", args: []any{a, open, uint16(4)}, before: func(w *world) {
			all(w)
			w.must(alice, "Staking.setChildkeyTake", a, open, uint16(3))
		}, want: "TxChildkeyTakeRateLimitExceeded(nextBlock=145)"},

		{name: "take below the minimum", from: bob, method: "Staking.increaseTake", args: []any{[32]byte{9}, uint16(4)}, before: func(w *world) { w.global("min_delegate_take", 5) }, want: "DelegateTakeTooLow(take=4, minimum=5, present=11796)"},
		{name: "take above the maximum", from: bob, method: "Staking.decreaseTake", args: []any{[32]byte{9}, uint16(11_797)}, want: "DelegateTakeTooHigh(take=11797, maximum=11796)"},
		{name: "take of an unknown hotkey", method: "Staking.increaseTake", args: []any{[32]byte{9}, uint16(4)}, want: "HotKeyAccountNotExists"},
		{name: "take of another's hotkey", from: bob, method: "Staking.increaseTake", args: []any{a, uint16(4)}, before: become(4), want: "NonAssociatedColdKey(hotkey=id:alice, owner=id:alice, caller=id:bob)"},
		{name: "raise to the present take", method: "Staking.increaseTake", args: []any{a, uint16(4)}, before: func(w *world) { all(w); become(4)(w) }, want: "DelegateTakeTooLow(take=4, minimum=0, present=4)"},
		{name: "take raised too soon", method: "Staking.increaseTake", args: []any{a, uint16(5)}, before: func(w *world) { all(w); become(4)(w) }, want: "DelegateTxRateLimitExceeded(nextBlock=146)"},
		{name: "lowered to the present take", method: "Staking.decreaseTake", args: []any{a, uint16(4)}, before: become(4), want: "DelegateTakeTooLow(take=4, minimum=0, present=4)"},

		{name: "minimum of childkey takes by a stranger", method: "Staking.setMinChildkeyTakePerSubnet", args: []any{open, uint16(1)}, want: "BadOrigin(caller=id:alice)"},
		{name: "minimum of childkey takes over the maximum", from: owner, method: "Staking.setMinChildkeyTakePerSubnet", args: []any{open, uint16(11_797)}, want: "ValueNotInBounds(param=min_childkey_take, value=11797, minimum=0, maximum=11796)"},
		{name: "minimum of childkey takes of an unknown subnet", method: "Staking.setMinChildkeyTakePerSubnet", args: []any{absent, uint16(1)}, want: "SubnetNotExists(netuid=9)"},

		{name: "automatic parent of another's hotkey", from: bob, method: "Staking.setAutoParentDelegationEnabled", args: []any{a, false}, want: "NonAssociatedColdKey(hotkey=id:alice, owner=id:alice, caller=id:bob)"},
		{name: "automatic parent that is not of root", method: "Staking.setAutoParentDelegationEnabled", args: []any{a, false}, want: "HotKeyNotRegisteredInSubNet(netuid=0, hotkey=id:alice)"},

		{name: "target on an unknown subnet", method: "Staking.setColdkeyAutoStakeHotkey", args: []any{absent, b}, want: "SubnetNotExists(netuid=9)"},
		{name: "target that is not registered", method: "Staking.setColdkeyAutoStakeHotkey", args: []any{young, b}, want: "HotKeyNotRegisteredInSubNet(netuid=3, hotkey=id:bob)"},
		{name: "target twice", method: "Staking.setColdkeyAutoStakeHotkey", args: []any{open, b}, before: func(w *world) {
			w.must(alice, "Staking.setColdkeyAutoStakeHotkey", open, b)
		}, want: "SameAutoStakeHotkeyAlreadySet(netuid=1, hotkey=id:bob)"},
	} {
		t.Run(test.name, test.run)
	}
}
