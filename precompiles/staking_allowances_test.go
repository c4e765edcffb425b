package precompiles

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/bindings/fixtures"
	"github.com/taochain/taochain/chain/state"
)

// endless is the largest allowance, 2^256-1.
var endless = new(big.Int).Sub(pow2(256), big.NewInt(1))

// allows gives an allowance of alice's stake on the open subnet.
func allows(spender common.Address, amount *big.Int) func(w *world) {
	return func(w *world) {
		w.state().Stakes.Approve(alice, spender, open, uint256.MustFromBig(amount))
	}
}

// allowed checks what bob may transfer of alice's stake on the open subnet.
func allowed(want *big.Int) func(*testing.T, *state.State, *state.State) {
	return func(t *testing.T, _, after *state.State) {
		t.Helper()
		if got := after.Stakes.Allowance(alice, bob, open); got.ToBig().Cmp(want) != 0 {
			t.Errorf("the allowance is %s, want %s", got, want)
		}
	}
}

var (
	approvalLog  = []string{"Approval"}
	givenForLogs = append([]string{"Approval"}, givenLogs...)
)

// transferFrom are the arguments of a transfer of alice's stake within the open subnet.
func transferFrom(to common.Address, amount *big.Int) []any {
	return []any{alice, to, id(alice), num(1), num(1), amount}
}

var allowanceTests = []methodTest{
	{method: "Staking.approve", args: []any{bob, num(1), num(7)}, logs: approvalLog, after: allowed(num(7))},
	{method: "Staking.approve", note: "another amount", args: []any{bob, num(1), num(7)}, before: allows(bob, num(9)), logs: approvalLog, after: allowed(num(7))},
	{method: "Staking.approve", note: "more than 64 bits", args: []any{bob, num(1), endless}, logs: approvalLog, after: allowed(endless)},
	{method: "Staking.approve", note: "the end", args: []any{bob, num(1), num(0)}, before: allows(bob, num(9)), logs: approvalLog, after: allowed(num(0))},
	{method: "Staking.approve", note: "unknown subnet", args: []any{bob, num(uint64(absent)), num(7)}, logs: approvalLog, after: func(t *testing.T, _, after *state.State) {
		if got := after.Stakes.Allowance(alice, bob, absent); !got.Eq(uint256.NewInt(7)) {
			t.Errorf("the allowance is %s", got)
		}
	}},
	{method: "Staking.allowance", args: []any{alice, bob, num(1)}, before: allows(bob, endless), want: is(endless)},
	{method: "Staking.allowance", note: "of somebody else", args: []any{bob, alice, num(1)}, before: allows(bob, endless), want: is(num(0))},
	{method: "Staking.allowance", note: "another subnet", args: []any{alice, bob, num(2)}, before: allows(bob, endless), want: is(num(0))},
	{method: "Staking.increaseAllowance", args: []any{bob, num(1), num(7)}, before: allows(bob, num(9)), logs: approvalLog, after: allowed(num(16))},
	{method: "Staking.increaseAllowance", note: "to the limit", args: []any{bob, num(1), endless}, before: allows(bob, num(9)), logs: approvalLog, after: allowed(endless)},
	{method: "Staking.increaseAllowance", note: "nothing", args: []any{bob, num(1), num(0)}, before: allows(bob, num(9)), after: allowed(num(9))},
	{method: "Staking.decreaseAllowance", args: []any{bob, num(1), num(7)}, before: allows(bob, num(9)), logs: approvalLog, after: allowed(num(2))},
	{method: "Staking.decreaseAllowance", note: "more than there is", args: []any{bob, num(1), num(10)}, before: allows(bob, num(9)), logs: approvalLog, after: allowed(num(0))},
	{method: "Staking.decreaseAllowance", note: "nothing", args: []any{bob, num(1), num(0)}, before: allows(bob, num(9)), after: allowed(num(9))},
	{
		method: "Staking.transferStakeFrom", from: bob, args: transferFrom(carol, num(alpha1)), before: allows(bob, num(alpha1+5)), logs: givenForLogs,
		after: func(t *testing.T, before, after *state.State) {
			stakeWent(alice, carol, open)(t, before, after)
			allowed(num(5))(t, before, after)
		},
	},
	{
		method: "Staking.transferStakeFrom", note: "to another subnet", from: bob, args: []any{alice, carol, id(alice), num(1), num(2), num(alpha1)},
		before: allows(bob, num(alpha1)), logs: givenForLogs, after: stakeWent(alice, carol, hidden),
	},
	{
		// All of the amount is taken from the allowance, though the transfer is cut to the stake.
		method: "Staking.transferStakeFrom", note: "more than the stake", from: bob, args: transferFrom(carol, pow2(255)), before: allows(bob, endless), logs: givenForLogs,
		after: func(t *testing.T, before, after *state.State) {
			if left := stakeOf(after, alice, alice, open); left != 0 {
				t.Errorf("%d alpha are left", left)
			}
			allowed(new(big.Int).Sub(endless, pow2(255)))(t, before, after)
		},
	},
}

// TestAllowanceRefusals: the allowance is looked at first, then come the checks of the transfer.
func TestAllowanceRefusals(t *testing.T) {
	over := func(have, want uint64) string {
		return fmt.Sprintf("SpendingOverAllowance(owner=alice, spender=bob, netuid=1, allowanceAlpha=%d, requestedAlpha=%d)", have, want)
	}
	announced := func(who common.Address) func(w *world) {
		return func(w *world) {
			allows(bob, num(alpha1))(w)
			w.must(who, "Neuron.announceColdkeySwap", [32]byte{1})
			w.db.Finalise(true)
		}
	}
	for _, test := range []refusal{
		{name: "without an allowance", args: transferFrom(carol, num(alpha1)), want: over(0, alpha1)},
		{name: "over the allowance", args: transferFrom(carol, num(alpha1)), before: allows(bob, num(alpha1-1)), want: over(alpha1-1, alpha1)},
		{name: "over the allowance, though the stake is less", args: transferFrom(carol, pow2(255)), before: allows(bob, pow2(254)), want: "SpendingOverAllowance"},
		{name: "over the allowance and to where it is", args: transferFrom(alice, num(alpha1)), want: over(0, alpha1)},
		{name: "with another's allowance", args: transferFrom(carol, num(alpha1)), before: allows(carol, endless), want: over(0, alpha1)},
		{name: "with the allowance of the destination", args: []any{alice, carol, id(alice), num(2), num(1), num(alpha1)}, before: allows(bob, endless), want: "SpendingOverAllowance"},
		{name: "nothing, which needs no allowance", args: transferFrom(carol, num(0)), want: "AmountTooLow(amount=0, minimumRao=2000000)"},
		{name: "to where it is", args: transferFrom(alice, num(alpha1)), before: allows(bob, num(alpha1)), want: "SameNetuid(netuid=1)"},
		{name: "where transfers are off", args: transferFrom(carol, num(alpha1)), before: func(w *world) {
			allows(bob, num(alpha1))(w)
			shut(open, "transfers_enabled")(w)
		}, want: "TransferDisallowed(netuid=1)"},
		{name: "on an unknown subnet", args: []any{alice, carol, id(alice), num(9), num(9), num(0)}, want: "SubnetNotExists(netuid=9)"},
		{name: "of a source that swaps its coldkey", args: transferFrom(carol, num(alpha1)), before: announced(alice), want: "ColdkeySwapAnnounced"},
		{name: "by a spender that swaps its coldkey", args: transferFrom(carol, num(alpha1)), before: announced(bob), want: "ColdkeySwapAnnounced"},
		{name: "netuid over 16 bits", args: []any{alice, carol, id(alice), num(65_537), num(1), num(alpha1)}, want: "ValueOutOfRange(param=originNetuid, solidityType=uint16)"},
		{name: "other netuid over 16 bits", args: []any{alice, carol, id(alice), num(1), num(65_537), num(alpha1)}, want: "ValueOutOfRange(param=destinationNetuid, solidityType=uint16)"},
		{name: "an approval with a netuid over 16 bits", method: "Staking.approve", args: []any{carol, num(65_537), num(alpha1)}, want: "ValueOutOfRange(param=netuid, solidityType=uint16)"},
		{name: "an increase with a netuid over 16 bits", method: "Staking.increaseAllowance", args: []any{carol, num(65_537), num(0)}, want: "ValueOutOfRange(param=netuid, solidityType=uint16)"},
		{name: "a decrease with a netuid over 16 bits", method: "Staking.decreaseAllowance", args: []any{carol, num(65_537), num(0)}, want: "ValueOutOfRange(param=netuid, solidityType=uint16)"},
		{name: "an allowance with a netuid over 16 bits", method: "Staking.allowance", args: []any{alice, carol, num(65_537)}, want: "ValueOutOfRange(param=netuid, solidityType=uint16)"},
	} {
		if test.method == "" {
			test.method = "Staking.transferStakeFrom"
		}
		test.from = bob
		t.Run(test.name, test.run)
	}
}

// TestAllowanceOfAContract: a contract spends what its user approved, and by DELEGATECALL it approves in the user's name.
func TestAllowanceOfAContract(t *testing.T) {
	w := newWorld(t)
	at := w.deploy(&fixtures.CallProberMetaData)
	w.must(alice, "Staking.approve", at, num(1), num(alpha1))
	to, data := pack(t, "Staking.transferStakeFrom", transferFrom(carol, num(alpha1))...)
	input := prober.PackProbeCall(to, new(big.Int), big.NewInt(plenty), data)
	if ok, ret := probe(t, "probeCall", w.send(stranger, at, input, bigGas, nil)); !ok {
		t.Fatal(readError(ret))
	}
	if got := stakeOf(w.state(), alice, carol, open); uint64(got) != alpha1 {
		t.Errorf("carol has %d", got)
	}
	if ok, ret := probe(t, "probeCall", w.send(stranger, at, input, bigGas, nil)); ok || errorName(ret) != "SpendingOverAllowance" {
		t.Errorf("a second time: %v %s", ok, readError(ret))
	}
	to, data = pack(t, "Staking.approve", bob, num(1), num(3))
	if ok, ret := probe(t, "probeDelegateCall", w.send(alice, at, prober.PackProbeDelegateCall(to, data), bigGas, nil)); !ok {
		t.Fatal(readError(ret))
	}
	allowed(num(3))(t, nil, w.state())
}
