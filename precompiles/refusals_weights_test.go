package precompiles

import (
	"testing"

	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/weights"
)

// rich is a stake threshold that nobody reaches.
func rich(w *world) { w.global("stake_threshold", most) }

// slow limits how often weights may be set; everybody has just set or committed some.
func slow(w *world) {
	for _, netuid := range []uint16{open, hidden} {
		w.must(admin, "Governance.setSubnetParam", netuid, paramHash("weights_set_rate_limit"), num(1000))
	}
}

// TestWeightRefusals is TestRefusals for weights, set, committed and revealed, alone, in mechanisms and in batches.
func TestWeightRefusals(t *testing.T) {
	lists := func(rows ...[]uint16) [][]uint16 { return rows }
	one := lists([]uint16{3})
	missing := weights.CommitHash(id(alice), hidden, []uint16{3}, []uint16{3}, salt, 0).Hex()
	for _, test := range []refusal{
		{name: "weights of no neuron", from: stranger, method: "Neuron.setWeights", args: []any{open, []uint16{0}, []uint16{1}, uint64(0)}, want: "HotKeyNotRegisteredInSubNet(netuid=1, hotkey=id:stranger)"},
		{name: "weights of unequal length", method: "Neuron.setWeights", args: []any{open, []uint16{0, 1}, []uint16{1}, uint64(0)}, want: "WeightVecNotEqualSize(uids=2, values=1)"},
		{name: "duplicate uids", method: "Neuron.setWeights", args: []any{open, []uint16{0, 0}, []uint16{1, 1}, uint64(0)}, want: "DuplicateUids(uid=0)"},
		{name: "unknown uid in weights", method: "Neuron.setWeights", args: []any{open, []uint16{4}, []uint16{1}, uint64(0)}, want: "UidVecContainInvalidOne(uid=4)"},
		{name: "too many weights", method: "Neuron.setWeights", args: []any{open, make([]uint16, 5), make([]uint16, 5), uint64(0)}, want: "UidsLengthExceedUidsInSubNet(uids=5, limit=4)"},
		{name: "weights on root", method: "Neuron.setWeights", args: []any{params.Root, []uint16{0}, []uint16{1}, uint64(0)}, want: "CanNotSetRootNetworkWeights()"},
		{name: "weights where they are committed", method: "Neuron.setWeights", args: []any{hidden, []uint16{0}, []uint16{1}, uint64(0)}, want: "CommitRevealEnabled(netuid=2)"},
		{name: "weights of a miner", from: carol, method: "Neuron.setWeights", args: []any{open, []uint16{0}, []uint16{1}, uint64(0)}, want: "NeuronNoValidatorPermit(netuid=1, uid=3)"},
		{name: "old version key", method: "Neuron.setWeights", args: []any{open, []uint16{0}, []uint16{1}, uint64(6)}, before: func(w *world) { w.param("weights_version_key", 7) }, want: "IncorrectWeightVersionKey(given=6, stored=7)"},
		{name: "commit where weights are plain", method: "Neuron.commitWeights", args: []any{open, [32]byte{1}}, want: "CommitRevealDisabled(netuid=1)"},
		{name: "reveal without commit", method: "Neuron.revealWeights", args: []any{hidden, []uint16{0}, []uint16{1}, []uint16{}, uint64(0)}, want: "NoWeightsCommitFound(commitHash=" + weights.CommitHash(id(alice), hidden, []uint16{0}, []uint16{1}, nil, 0).Hex() + ")"},
		{name: "reveal in the epoch of the commit", method: "Neuron.revealWeights", args: []any{hidden, []uint16{0, 3}, []uint16{2, 5}, salt, uint64(0)}, before: func(w *world) {
			w.must(alice, "Neuron.commitWeights", hidden, [32]byte(hidHash))
		}, want: "RevealTooEarly(currentEpoch=2, revealEpoch=3)"},

		{name: "too little stake", method: "Neuron.setWeights", args: []any{open, []uint16{0}, []uint16{1}, uint64(0)}, before: rich, want: "NotEnoughStakeToSetWeights"},
		{name: "too fast", method: "Neuron.setWeights", args: []any{open, []uint16{0}, []uint16{1}, uint64(0)}, before: slow, want: "SettingWeightsTooFast(uid=1, nextBlock=1023)"},
		{name: "too few weights", method: "Neuron.setWeights", args: []any{open, []uint16{0, 3}, []uint16{1, 1}, uint64(0)}, before: func(w *world) { w.param("min_allowed_weights", 3) }, want: "WeightVecLengthIsLow(length=2, minimum=3)"},
		{name: "no weights", method: "Neuron.setWeights", args: []any{open, []uint16{}, []uint16{}, uint64(0)}, want: "WeightVecLengthIsLow(length=0, minimum=1)"},
		{name: "weights on an unknown subnet", method: "Neuron.setWeights", args: []any{absent, []uint16{0}, []uint16{1}, uint64(0)}, want: "MechanismDoesNotExist(netuid=9, mecid=0)"},

		{name: "weights in an unknown mechanism", method: "Neuron.setMechanismWeights", args: []any{open, uint8(1), []uint16{0}, []uint16{1}, uint64(0)}, want: "MechanismDoesNotExist(netuid=1, mecid=1)"},
		{name: "weights in a mechanism whose index would wrap", method: "Neuron.setMechanismWeights", args: []any{open, uint8(16), []uint16{0}, []uint16{1}, uint64(0)}, want: "MechanismDoesNotExist(netuid=1, mecid=16)"},
		{name: "mechanism weights on root", method: "Neuron.setMechanismWeights", args: []any{params.Root, uint8(0), []uint16{0}, []uint16{1}, uint64(0)}, want: "CanNotSetRootNetworkWeights()"},
		{name: "mechanism weights where they are committed", method: "Neuron.setMechanismWeights", args: []any{hidden, uint8(1), []uint16{0}, []uint16{1}, uint64(0)}, before: twoMechanisms(hidden), want: "CommitRevealEnabled(netuid=2)"},
		{name: "mechanism weights too fast", method: "Neuron.setMechanismWeights", args: []any{open, uint8(1), []uint16{0}, []uint16{1}, uint64(0)}, before: func(w *world) {
			w.mechanisms(open)
			w.must(alice, "Neuron.setMechanismWeights", open, uint8(1), []uint16{0}, []uint16{1}, uint64(0))
			slow(w)
		}, want: "SettingWeightsTooFast"},
		{name: "mechanism weights of a miner", from: carol, method: "Neuron.setMechanismWeights", args: []any{open, uint8(1), []uint16{0}, []uint16{1}, uint64(0)}, before: twoMechanisms(open), want: "NeuronNoValidatorPermit(netuid=1, uid=3)"},

		{name: "batch with one uid list too few", method: "Neuron.batchSetWeights", args: []any{[]uint16{open, open}, one, one, []uint64{0, 0}}, want: "InputLengthsUnequal(first=2, other=1)"},
		{name: "batch with one value list too many", method: "Neuron.batchSetWeights", args: []any{[]uint16{open}, one, lists(salt, salt), []uint64{0}}, want: "InputLengthsUnequal(first=1, other=2)"},
		{name: "batch without version keys", method: "Neuron.batchSetWeights", args: []any{[]uint16{open}, one, one, []uint64{}}, want: "InputLengthsUnequal(first=1, other=0)"},
		{name: "batch with too little stake for one", method: "Neuron.batchSetWeights", args: []any{[]uint16{open}, one, one, []uint64{0}}, before: rich, want: "NotEnoughStakeToSetWeights"},
		{name: "batch of commits of unequal lengths", method: "Neuron.batchCommitWeights", args: []any{[]uint16{hidden}, [][32]byte{}}, want: "InputLengthsUnequal(first=1, other=0)"},
		{name: "batch of commits with too little stake", method: "Neuron.batchCommitWeights", args: []any{[]uint16{hidden}, [][32]byte{{1}}}, before: rich, want: "NotEnoughStakeToSetWeights"},

		{name: "commit with too little stake", method: "Neuron.commitWeights", args: []any{hidden, [32]byte{1}}, before: rich, want: "NotEnoughStakeToSetWeights"},
		{name: "commit too fast", method: "Neuron.commitWeights", args: []any{hidden, [32]byte{1}}, before: slow, want: "CommittingWeightsTooFast"},
		{name: "commit of no neuron", from: stranger, method: "Neuron.commitWeights", args: []any{hidden, [32]byte{1}}, want: "HotKeyNotRegisteredInSubNet(netuid=2, hotkey=id:stranger)"},
		{name: "commit on an unknown subnet", method: "Neuron.commitWeights", args: []any{absent, [32]byte{1}}, want: "MechanismDoesNotExist(netuid=9, mecid=0)"},
		{name: "commit in an unknown mechanism", method: "Neuron.commitMechanismWeights", args: []any{hidden, uint8(1), [32]byte{1}}, want: "MechanismDoesNotExist(netuid=2, mecid=1)"},
		{name: "eleventh commit", method: "Neuron.commitWeights", args: []any{hidden, [32]byte{11}}, before: func(w *world) {
			for i := range byte(10) {
				w.must(alice, "Neuron.commitWeights", hidden, [32]byte{i})
			}
		}, want: "TooManyUnrevealedCommits(limit=10)"},

		{name: "reveal with too little stake", method: "Neuron.revealWeights", args: []any{hidden, []uint16{0, 3}, []uint16{2, 5}, salt, uint64(0)}, before: func(w *world) {
			commitHidden(w)
			rich(w)
		}, want: "NotEnoughStakeToSetWeights"},
		{name: "reveal that differs from the commit", method: "Neuron.revealWeights", args: []any{hidden, []uint16{3}, []uint16{3}, salt, uint64(0)}, before: commitHidden, want: "NoWeightsCommitFound(commitHash=" + missing + ")"},
		{name: "reveal of another's commit", from: bob, method: "Neuron.revealWeights", args: []any{hidden, []uint16{0, 3}, []uint16{2, 5}, salt, uint64(0)}, before: commitHidden, want: "NoWeightsCommitFound"},
		{name: "reveal one epoch too late", method: "Neuron.revealWeights", args: []any{hidden, []uint16{0, 3}, []uint16{2, 5}, salt, uint64(0)}, before: func(w *world) {
			commitHidden(w)
			w.later()
		}, want: "RevealTooEarly(currentEpoch=4, revealEpoch=3)"},
		{name: "reveal after commits were switched off", method: "Neuron.revealWeights", args: []any{hidden, []uint16{0, 3}, []uint16{2, 5}, salt, uint64(0)}, before: func(w *world) {
			commitHidden(w)
			w.must(owner, "Subnet.setCommitRevealWeightsEnabled", hidden, false)
		}, want: "CommitRevealDisabled(netuid=2)"},
		{name: "reveal with an old version key", method: "Neuron.revealWeights", args: []any{hidden, []uint16{0, 3}, []uint16{2, 5}, salt, uint64(0)}, before: func(w *world) {
			commitHidden(w)
			w.must(owner, "Subnet.setWeightsVersionKey", hidden, uint64(1))
		}, want: "IncorrectWeightVersionKey(given=0, stored=1)"},
		{name: "reveal in another mechanism", method: "Neuron.revealMechanismWeights", args: []any{hidden, uint8(1), []uint16{0, 3}, []uint16{2, 5}, salt, uint64(0)}, before: func(w *world) {
			w.mechanisms(hidden)
			commitHidden(w)
		}, want: "NoWeightsCommitFound"},
		{name: "reveal in a mechanism in the epoch of the commit", method: "Neuron.revealMechanismWeights", args: []any{hidden, uint8(1), []uint16{0, 3}, []uint16{2, 5}, salt, uint64(0)}, before: func(w *world) {
			w.mechanisms(hidden)
			w.must(alice, "Neuron.commitMechanismWeights", hidden, uint8(1), [32]byte(twoHash))
		}, want: "RevealTooEarly(currentEpoch=2, revealEpoch=3)"},

		{name: "batch of reveals of unequal lengths", method: "Neuron.batchRevealWeights", args: []any{hidden, one, one, lists(), []uint64{0}}, want: "InputLengthsUnequal(first=1, other=0)"},
		{name: "batch of reveals with too little stake", method: "Neuron.batchRevealWeights", args: []any{hidden, one, one, lists(salt), []uint64{0}}, before: rich, want: "NotEnoughStakeToSetWeights"},
		{name: "batch of reveals of which one is not there", method: "Neuron.batchRevealWeights", args: []any{hidden, lists([]uint16{0, 3}, []uint16{3}), lists([]uint16{2, 5}, []uint16{3}), lists(salt, salt), []uint64{0, 0}}, before: commitBoth, want: "NoWeightsCommitFound(commitHash=" + missing + ")"},
		{name: "batch of reveals of which one is early", method: "Neuron.batchRevealWeights", args: []any{hidden, lists([]uint16{0, 3}, []uint16{3}), lists([]uint16{2, 5}, []uint16{9}), lists(salt, salt), []uint64{0, 0}}, before: func(w *world) {
			commitHidden(w)
			w.must(alice, "Neuron.commitWeights", hidden, [32]byte(otherHash))
		}, want: "RevealTooEarly(currentEpoch=3, revealEpoch=4)"},
		{name: "batch of reveals after commits were switched off", method: "Neuron.batchRevealWeights", args: []any{hidden, lists([]uint16{0, 3}), lists([]uint16{2, 5}), lists(salt), []uint64{0}}, before: func(w *world) {
			commitHidden(w)
			w.must(owner, "Subnet.setCommitRevealWeightsEnabled", hidden, false)
		}, want: "CommitRevealDisabled(netuid=2)"},

		{name: "time-locked commit", method: "Neuron.commitTimelockedWeights", args: []any{hidden, make([]byte, 5000), uint64(1), uint16(4)}, want: "TimelockedCommitsUnavailable()"},
		{name: "time-locked commit in a mechanism", method: "Neuron.commitTimelockedMechanismWeights", args: []any{hidden, uint8(0), []byte{}, uint64(1), uint16(4)}, want: "TimelockedCommitsUnavailable()"},
		{name: "time-locked commit of the older form", method: "Neuron.commitCrv3MechanismWeights", args: []any{hidden, uint8(0), []byte{1}, uint64(1)}, want: "TimelockedCommitsUnavailable()"},
		{name: "time-locked commit that is too long", method: "Neuron.commitTimelockedWeights", args: []any{hidden, make([]byte, 5001), uint64(1), uint16(4)}, want: "StringTooLong(param=commitData, length=5001, maximum=5000)"},
	} {
		t.Run(test.name, test.run)
	}
}
