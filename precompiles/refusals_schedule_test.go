package precompiles

import (
	"testing"

	"github.com/taochain/taochain/chain/unit"
)

// TestScheduleRefusals: when an owner may start a subnet and ask for an epoch (economy.md 4.6, 9.3). The base world stands in
// block 45, and epochs ran in blocks 21 and 41.
func TestScheduleRefusals(t *testing.T) {
	triggered := func(w *world) { w.must(owner, "Subnet.triggerEpoch", open) }
	for _, test := range []refusal{
		{
			name: "start too soon", from: owner, method: "Subnet.startCall", args: []any{young},
			before: func(w *world) { w.global("start_call_delay", 1000) }, want: "NeedWaitingMoreBlocksToStarCall(netuid=3, nextBlock=1001)",
		},
		{name: "start of an unknown subnet", from: owner, method: "Subnet.startCall", args: []any{absent}, want: "SubnetNotExists(netuid=9)"},
		{name: "epoch of an unknown subnet", from: owner, method: "Subnet.triggerEpoch", args: []any{absent}, want: "SubnetNotExists(netuid=9)"},
		{name: "epoch by a stranger", from: stranger, method: "Subnet.triggerEpoch", args: []any{open}, want: "BadOrigin(caller=id:stranger)"},
		{name: "epoch by the admin", from: admin, method: "Subnet.triggerEpoch", args: []any{open}, want: "BadOrigin(caller=id:admin)"},
		{name: "epoch where weights are committed", from: owner, method: "Subnet.triggerEpoch", args: []any{hidden}, want: "DynamicTempoBlockedByCommitReveal(netuid=2)"},
		{name: "second epoch in a block", from: owner, method: "Subnet.triggerEpoch", args: []any{open}, before: triggered, want: "EpochTriggerAlreadyPending(netuid=1, pendingBlock=45)"},
		{name: "epoch shortly before the next", from: owner, method: "Subnet.triggerEpoch", args: []any{open}, before: frozen, want: "AutoEpochAlreadyImminent(netuid=1, epochBlock=61)"},
		{
			name: "second epoch too soon", from: owner, method: "Subnet.triggerEpoch", args: []any{open},
			before: func(w *world) {
				w.global("owner_hyperparam_rate_limit", 2)
				triggered(w)
				w.later()
			},
			want: "TxRateLimitExceeded(nextBlock=85)",
		},
	} {
		t.Run(test.name, test.run)
	}
}

// TestRegistrationRefusals: registrations that wait for a block, a switch or a free uid (subnets.md 3.2, economy.md 9.2),
// and a pool that has nothing to pay.
func TestRegistrationRefusals(t *testing.T) {
	for _, test := range []refusal{
		{
			name: "registration where it is off", from: stranger, method: "Neuron.burnedRegister", args: []any{open, id(stranger)},
			before: func(w *world) { w.param("registration_allowed", 0) }, want: "SubNetRegistrationDisabled(netuid=1)",
		},
		{
			name: "registration where all uids are taken and none may be replaced", from: stranger, method: "Neuron.burnedRegister", args: []any{open, id(stranger)},
			before: func(w *world) {
				w.param("immunity_period", 0) // then min_non_immune_uids, 10, protects all three but the owner
				w.param("min_allowed_uids", 3)
				w.param("max_allowed_uids", 4)
			},
			want: "NoNeuronIdAvailable(netuid=1)",
		},
		{
			name: "subnet before the first may be registered", from: stranger, method: "Subnet.registerNetwork", args: []any{id(stranger)},
			before: func(w *world) { w.global("network_registration_start_block", 1000) }, want: "SubNetRegistrationDisabled(netuid=0)",
		},
		{
			name: "subnet too soon after another", from: stranger, method: "Subnet.registerNetwork", args: []any{id(stranger)},
			before: func(w *world) { w.global("network_rate_limit", 7200) }, want: "NetworkTxRateLimitExceeded(nextBlock=7201)",
		},
		{
			name: "simulation on a pool without alpha", method: "Alpha.simSwapTaoForAlpha", args: []any{open, uint64(unit.TAO)},
			before: func(w *world) { w.state().Pools.At(open).Create(unit.TAO, 1) }, want: "ReservesTooLow(netuid=1)",
		},
	} {
		t.Run(test.name, test.run)
	}
}
