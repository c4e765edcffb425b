package precompiles

import (
	"fmt"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/weights"
	"github.com/taochain/taochain/chain/yuma"
)

// two is the hidden subnet's second mechanism, as a storage index.
const hiddenTwo = yuma.SubnetsPerMechanism + hidden

var (
	twoHash   = weights.CommitHash(id(alice), hiddenTwo, []uint16{0, 3}, []uint16{2, 5}, salt, 0)
	otherHash = weights.CommitHash(id(alice), hidden, []uint16{3}, []uint16{9}, salt, 0)
)

// mechanisms gives a subnet two mechanisms.
func (w *world) mechanisms(netuid uint16) {
	w.t.Helper()
	w.must(admin, "Governance.setSubnetParam", netuid, paramHash("max_allowed_uids"), num(100))
	w.must(admin, "Subnet.setMechanismCount", netuid, uint8(2))
}

func twoMechanisms(netuid uint16) func(w *world) {
	return func(w *world) { w.mechanisms(netuid) }
}

// later runs the epoch in which the hidden subnet's commits are revealed.
func (w *world) later() {
	w.step(20)
	w.block++
}

func commitInTwo(w *world) {
	w.mechanisms(hidden)
	w.must(alice, "Neuron.commitMechanismWeights", hidden, uint8(1), [32]byte(twoHash))
	w.later()
}

func commitBoth(w *world) {
	w.must(alice, "Neuron.commitWeights", hidden, [32]byte(hidHash))
	w.must(alice, "Neuron.commitWeights", hidden, [32]byte{1})
	w.must(alice, "Neuron.commitWeights", hidden, [32]byte(otherHash))
	w.later()
}

// rowIs expects weights of alice.
func rowIs(netuid uint16, mecid uint8, want string) func(*testing.T, *state.State, *state.State) {
	return func(t *testing.T, _, after *state.State) {
		t.Helper()
		if got := fmt.Sprint(after.Neurons.At(netuid).Weights(mecid, 1)); got != want {
			t.Errorf("weights %s, want %s", got, want)
		}
	}
}

// commitsAre expects the queue of alice.
func commitsAre(netuid uint16, mecid uint8, want ...common.Hash) func(*testing.T, *state.State, *state.State) {
	return func(t *testing.T, _, after *state.State) {
		t.Helper()
		var got []common.Hash
		for _, c := range after.Weights.Commits(netuid, mecid, id(alice)) {
			got = append(got, c.Hash)
		}
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("commits %v, want %v", got, want)
		}
	}
}

var weightTests = []methodTest{
	{
		method: "Neuron.setWeights", args: []any{open, []uint16{3, 0}, []uint16{10, 20}, uint64(0)}, logs: []string{"WeightsSet"},
		after: rowIs(open, 0, "[{3 32768} {0 65535}]"),
	},
	{
		method: "Neuron.setMechanismWeights", args: []any{open, uint8(1), []uint16{3, 0}, []uint16{10, 20}, uint64(0)},
		before: twoMechanisms(open), logs: []string{"WeightsSet"}, after: rowIs(open, 1, "[{3 32768} {0 65535}]"),
	},
	{
		method: "Neuron.batchSetWeights",
		args:   []any{[]uint16{open}, [][]uint16{{3, 0}}, [][]uint16{{10, 20}}, []uint64{0}},
		logs:   []string{"WeightsSet", "BatchWeightsCompleted"}, after: rowIs(open, 0, "[{3 32768} {0 65535}]"),
	},
	{
		method: "Neuron.batchSetWeights", note: "one of three",
		args: []any{[]uint16{hidden, open, params.Root}, [][]uint16{{0}, {3, 0}, {}}, [][]uint16{{1}, {10, 20}, {}}, []uint64{0, 0, 0}},
		logs: []string{"BatchCompletedWithErrors", "BatchWeightItemFailed", "WeightsSet", "BatchWeightItemFailed", "BatchWeightsCompleted"},
		after: func(t *testing.T, before, after *state.State) {
			rowIs(open, 0, "[{3 32768} {0 65535}]")(t, before, after)
			rowIs(hidden, 0, "[]")(t, before, after)
		},
	},
	{method: "Neuron.batchSetWeights", note: "nothing", args: []any{[]uint16{}, [][]uint16{}, [][]uint16{}, []uint64{}}, logs: []string{"BatchWeightsCompleted"}},
	{
		method: "Neuron.commitWeights", args: []any{hidden, hidHash}, logs: []string{"WeightsCommitted"},
		after: commitsAre(hidden, 0, hidHash),
	},
	{
		method: "Neuron.commitWeights", note: "the third", args: []any{hidden, hidHash}, logs: []string{"WeightsCommitted"},
		before: func(w *world) {
			w.must(alice, "Neuron.commitWeights", hidden, [32]byte{1})
			w.must(alice, "Neuron.commitWeights", hidden, [32]byte{2})
		},
		after: commitsAre(hidden, 0, common.Hash{1}, common.Hash{2}, hidHash),
	},
	{
		method: "Neuron.commitMechanismWeights", args: []any{hidden, uint8(1), twoHash}, before: twoMechanisms(hidden),
		logs: []string{"WeightsCommitted"}, after: commitsAre(hidden, 1, twoHash),
	},
	{
		method: "Neuron.batchCommitWeights", args: []any{[]uint16{hidden, open}, [][32]byte{hidHash, {1}}},
		logs: []string{"WeightsCommitted", "BatchCompletedWithErrors", "BatchWeightItemFailed", "BatchWeightsCompleted"},
		after: func(t *testing.T, before, after *state.State) {
			commitsAre(hidden, 0, hidHash)(t, before, after)
			commitsAre(open, 0)(t, before, after)
		},
	},
	{
		method: "Neuron.revealWeights", args: []any{hidden, []uint16{0, 3}, []uint16{2, 5}, salt, uint64(0)}, before: commitHidden,
		logs: []string{"WeightsSet", "WeightsRevealed"}, after: rowIs(hidden, 0, "[{0 26214} {3 65535}]"),
	},
	{
		method: "Neuron.revealMechanismWeights", args: []any{hidden, uint8(1), []uint16{0, 3}, []uint16{2, 5}, salt, uint64(0)},
		before: commitInTwo, logs: []string{"WeightsSet", "WeightsRevealed"},
		after: func(t *testing.T, before, after *state.State) {
			rowIs(hidden, 1, "[{0 26214} {3 65535}]")(t, before, after)
			commitsAre(hidden, 1)(t, before, after)
		},
	},
	{
		// The commit between the two stays.
		method: "Neuron.batchRevealWeights",
		args:   []any{hidden, [][]uint16{{0, 3}, {3}}, [][]uint16{{2, 5}, {9}}, [][]uint16{salt, salt}, []uint64{0, 0}},
		before: commitBoth, logs: []string{"WeightsSet", "WeightsSet", "WeightsBatchRevealed"},
		after: func(t *testing.T, before, after *state.State) {
			rowIs(hidden, 0, "[{3 65535}]")(t, before, after)
			commitsAre(hidden, 0, common.Hash{1})(t, before, after)
		},
	},
}

// commitHidden commits weights of alice on the hidden subnet and waits for the epoch of their reveal.
func commitHidden(w *world) {
	w.must(alice, "Neuron.commitWeights", hidden, [32]byte(hidHash))
	w.later()
}

// TestBatchTellsWhatFailed reads the events of a batch: the item, its subnet and the selector of the refusal.
func TestBatchTellsWhatFailed(t *testing.T) {
	w := newWorld(t)
	o := w.must(alice, "Neuron.batchSetWeights", []uint16{open, hidden, absent}, [][]uint16{{3}, {3}, {3}}, [][]uint16{{1}, {1}, {1}}, []uint64{0, 0, 0})
	selector := func(k *fault.Kind) string { return fmt.Sprintf("0x%x", crypto.Keccak256([]byte(k.Signature()))[:4]) }
	want := []string{
		"WeightsSet(netuid=1, hotkey=id:alice, storageIndex=1, uid=1)",
		"BatchCompletedWithErrors(hotkey=id:alice)",
		"BatchWeightItemFailed(hotkey=id:alice, netuid=2, item=1, errorSelector=" + selector(fault.CommitRevealEnabled) + ")",
		"BatchWeightItemFailed(hotkey=id:alice, netuid=9, item=2, errorSelector=" + selector(fault.MechanismDoesNotExist) + ")",
		"BatchWeightsCompleted(hotkey=id:alice, items=3, failed=2)",
	}
	for i, l := range o.logs {
		if got := readLog(t, l); i >= len(want) || got != want[i] {
			t.Errorf("log %d: %s", i, got)
		}
	}
	if len(o.logs) != len(want) {
		t.Errorf("%d logs, want %d", len(o.logs), len(want))
	}
}

// TestRevealBatchIsAllOrNothing: the second weights are refused, so the first are not set and the commits remain.
func TestRevealBatchIsAllOrNothing(t *testing.T) {
	w := newWorld(t)
	bad := weights.CommitHash(id(alice), hidden, []uint16{9}, []uint16{9}, salt, 0)
	w.must(alice, "Neuron.batchCommitWeights", []uint16{hidden, hidden}, [][32]byte{hidHash, bad})
	w.later()
	root := w.root()
	o := w.call(alice, "Neuron.batchRevealWeights", hidden, [][]uint16{{0, 3}, {9}}, [][]uint16{{2, 5}, {9}}, [][]uint16{salt, salt}, []uint64{0, 0})
	if got, reverted := o.refused(); !reverted || got != "UidVecContainInvalidOne(uid=9)" {
		t.Errorf("%v %s", o.err, got)
	}
	if w.root() != root || len(o.logs) > 0 {
		t.Error("the state changed")
	}
}

// TestMechanismGone: a mechanism that is removed takes weights, bonds and commits with it; added again, it starts empty.
func TestMechanismGone(t *testing.T) {
	w := newWorld(t)
	commitInTwo(w)
	w.must(alice, "Neuron.revealMechanismWeights", hidden, uint8(1), []uint16{0, 3}, []uint16{2, 5}, salt, uint64(0))
	w.must(alice, "Neuron.commitMechanismWeights", hidden, uint8(1), [32]byte(twoHash))
	w.must(owner, "Subnet.setMechanismCount", hidden, uint8(1))
	o := w.call(alice, "Neuron.setMechanismWeights", hidden, uint8(1), []uint16{0}, []uint16{1}, uint64(0))
	if got, _ := o.refused(); errorName(o.ret) != "CommitRevealEnabled" {
		t.Errorf("weights: %s", got)
	}
	o = w.call(alice, "Neuron.commitMechanismWeights", hidden, uint8(1), [32]byte(twoHash))
	if got, _ := o.refused(); got != "MechanismDoesNotExist(netuid=2, mecid=1)" {
		t.Errorf("commit: %s", got)
	}
	w.must(admin, "Subnet.setMechanismCount", hidden, uint8(2))
	s := w.state()
	if n := s.Neurons.At(hidden); len(n.Weights(1, 1)) != 0 || n.LastUpdate(1).Get(1) != 0 || n.LastUpdate(1).Len() != 4 || len(s.Weights.Commits(hidden, 1, id(alice))) != 0 {
		t.Errorf("weights %v, last update %d, commits %v", n.Weights(1, 1), n.LastUpdate(1).Load(), s.Weights.Commits(hidden, 1, id(alice)))
	}
	if got := subnet.MechanismCount.Get(s.Subnets.At(hidden).Slot); got != 2 {
		t.Errorf("%d mechanisms", got)
	}
	if list := s.Weights.Commits(hidden, 0, id(alice)); len(list) != 0 {
		t.Errorf("commits of mechanism 0: %v", list)
	}
}
