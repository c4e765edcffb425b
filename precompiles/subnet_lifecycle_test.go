package precompiles

import (
	"testing"

	"github.com/taochain/taochain/chain/lifecycle"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
)

// full leaves no room for a further subnet, and no immunity to those there are.
func full(w *world) {
	w.global("subnet_limit", 3)
	w.global("network_immunity_period", 0)
}

var lifecycleTests = []methodTest{
	{
		method: "Subnet.registerNetwork", from: stranger, args: []any{id(stranger)}, logs: []string{"NetworkAdded"},
		after: func(t *testing.T, before, after *state.State) {
			s := after.Subnets.At(4)
			paid := before.Accounts.AddressBalance(stranger) - after.Accounts.AddressBalance(stranger)
			if !s.Exists() || s.Owner() != id(stranger) || paid != before.Lifecycle.LockCost() {
				t.Errorf("subnet exists %v, paid %d", s.Exists(), paid)
			}
		},
	},
	{
		method: "Subnet.registerNetwork", note: "in the place of another", from: stranger, args: []any{id(stranger)}, before: full,
		logs: []string{"NetworkRemoved", "NetworkAdded"},
		after: func(t *testing.T, before, after *state.State) {
			// The young subnet has no moving price.
			s := after.Subnets.At(young)
			if s.Owner() != id(stranger) || s.RegisteredCounter() != 2 || len(after.Subnets.Netuids()) != 4 {
				t.Errorf("owner %x, registration %d", s.Owner(), s.RegisteredCounter())
			}
		},
	},
	{
		method: "Subnet.dissolveNetwork", from: admin, args: []any{open}, logs: []string{"NetworkRemoved"},
		after: func(t *testing.T, before, after *state.State) {
			if after.Subnets.At(open).Exists() || after.Neurons.At(open).Count() != 0 || len(after.Stakes.Holdings(open)) != 0 {
				t.Error("something is left of the subnet")
			}
			if after.Accounts.Balance(id(bob)) <= before.Accounts.Balance(id(bob)) {
				t.Error("a staker was not paid")
			}
			if after.Accounts.AddressBalance(params.SubnetAccount(open)) != 0 {
				t.Error("TAO is left in the subnet's account")
			}
		},
	},
	{method: "Subnet.getNetworkLockCost", want: the(func(s *state.State) any { return uint64(s.Lifecycle.LockCost()) })},
	getter("getRegisteredSubnetCounter", uint64(1)),
	getter("isSubnetDissolving", false),
	{method: "Subnet.getSubnetDissolutionStatus", args: []any{open}, want: is(false, false, uint8(0))},
}

var lifecycleRefusals = []refusal{
	{name: "dissolution by the owner", from: owner, method: "Subnet.dissolveNetwork", args: []any{open}, want: "BadOrigin(caller=id:owner)"},
	{name: "dissolution of an unknown subnet", from: admin, method: "Subnet.dissolveNetwork", args: []any{absent}, want: "SubnetNotExists(netuid=9)"},
	{name: "dissolution of root", from: admin, method: "Subnet.dissolveNetwork", args: []any{uint16(0)}, want: "SubnetNotExists(netuid=0)"},
	{
		name: "no room, and all are immune", from: fresh, method: "Subnet.registerNetwork", args: []any{id(fresh)},
		before: func(w *world) { w.global("subnet_limit", 3) }, want: "SubnetLimitReached(limit=3)",
	},
	{name: "no room, and no TAO", from: fresh, method: "Subnet.registerNetwork", args: []any{id(fresh)}, before: full, want: "CannotAffordLockCost"},
}

func TestLifecycleRefusals(t *testing.T) {
	for _, test := range lifecycleRefusals {
		t.Run(test.name, test.run)
	}
}

// A dissolution has a fixed price, whatever there is to pay and to delete.
func TestDissolutionHasAFixedPrice(t *testing.T) {
	gas := readGas(t, gasFile)
	const checks = 3 * 625 // the admin, and whether the subnet exists
	if got, most := gas["Subnet.dissolveNetwork"], uint64(lifecycle.DissolveGas+checks)+logOf("NetworkRemoved"); got > most || got < lifecycle.DissolveGas {
		t.Errorf("costs %d, at most %d expected", got, most)
	}
}
