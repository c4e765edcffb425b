package precompiles

import (
	"fmt"
	"testing"

	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/subnet"
)

// splitIs expects the mechanisms of the open subnet and how emission is split among them.
func splitIs(count uint8, split string) func(*testing.T, *state.State, *state.State) {
	return func(t *testing.T, _, after *state.State) {
		t.Helper()
		s := after.Subnets.At(open)
		if got := fmt.Sprint(s.MechanismSplit()); s.Mechanisms() != count || got != split {
			t.Errorf("%d mechanisms, split %s, want %d, %s", s.Mechanisms(), got, count, split)
		}
	}
}

// trimmable lets the open subnet be cut to two neurons and more.
func trimmable(w *world) {
	w.param("immunity_period", 0)
	w.param("min_allowed_uids", 2)
}

var mechanismTests = []methodTest{
	{
		method: "Subnet.setMechanismCount", from: owner, args: []any{open, uint8(2)}, before: func(w *world) { w.param("max_allowed_uids", 128) },
		logs: []string{"MechanismCountSet"}, after: splitIs(2, "[]"),
	},
	{
		method: "Subnet.setMechanismCount", note: "one fewer", from: owner, args: []any{open, uint8(1)}, logs: []string{"MechanismCountSet"},
		before: func(w *world) {
			w.mechanisms(open)
			w.must(admin, "Subnet.setMechanismEmissionSplit", open, true, []uint16{5, 65_530})
		},
		after: splitIs(1, "[]"),
	},
	{
		method: "Subnet.setMechanismEmissionSplit", from: owner, args: []any{open, true, []uint16{5, 65_530}}, before: twoMechanisms(open),
		logs: []string{"MechanismEmissionSplitSet"}, after: splitIs(2, "[5 65530]"),
	},
	{
		method: "Subnet.setMechanismEmissionSplit", note: "even", from: owner, args: []any{open, false, []uint16{7}}, logs: []string{"MechanismEmissionSplitSet"},
		before: func(w *world) {
			w.mechanisms(open)
			w.must(admin, "Subnet.setMechanismEmissionSplit", open, true, []uint16{5, 65_530})
		},
		after: splitIs(2, "[]"),
	},
	{
		method: "Subnet.trimToMaxAllowedUids", from: owner, args: []any{open, uint16(3)}, before: trimmable,
		logs: []string{"NeuronPruned", "SubnetParameterSet", "NeuronsTrimmed"},
		after: func(t *testing.T, _, after *state.State) {
			n := after.Neurons.At(open)
			if n.Count() != 3 || len(n.Hotkeys()) != 3 || subnet.MaxAllowedUids.Get(n.Subnet.Slot) != 3 {
				t.Errorf("%d neurons, at most %d", n.Count(), subnet.MaxAllowedUids.Get(n.Subnet.Slot))
			}
		},
	},
}
