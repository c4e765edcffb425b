package state_test

import (
	"math/big"
	"reflect"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"pgregory.net/rapid"

	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/weights"
	"github.com/taochain/taochain/chain/yuma"
)

// batchItem is one item of a batch of weights.
type batchItem struct {
	netuid       uint16
	uids, values []uint16
	versionKey   uint64
}

func setBatch(person int, items ...batchItem) func(s *state.State) error {
	var netuids []uint16
	var uids, values [][]uint16
	var keys []uint64
	for _, i := range items {
		netuids, uids, values, keys = append(netuids, i.netuid), append(uids, i.uids), append(values, i.values), append(keys, i.versionKey)
	}
	return func(s *state.State) error { return s.Weights.SetBatch(id(person), netuids, uids, values, keys) }
}

func commitBatch(person int, netuids []uint16, hashes ...common.Hash) func(s *state.State) error {
	return func(s *state.State) error { return s.Weights.CommitBatch(id(person), netuids, hashes) }
}

// requireBatch expects which items of the last call, a batch, were refused with which error.
func requireBatch(t *testing.T, c *chain, person, items int, failures map[int]*fault.Kind) {
	t.Helper()
	var failed uint64
	for at, e := range c.events {
		switch e.Kind {
		case event.BatchCompletedWithErrors:
			if failed > 0 || c.events[at+1].Kind != event.BatchWeightItemFailed {
				t.Errorf("event %d: %s does not precede the first failure", at, e.Kind.Name)
			}
		case event.BatchWeightItemFailed:
			failed++
			item := int(e.Args[2].(uint64))
			kind := failures[item]
			if kind == nil || e.Args[3] != [4]byte(crypto.Keccak256([]byte(kind.Signature()))) {
				t.Errorf("item %d failed with %x, want %v", item, e.Args[3], kind)
			}
		}
	}
	if last := c.events[len(c.events)-1]; !reflect.DeepEqual(last, event.BatchWeightsCompleted.With(id(person), uint64(items), uint64(len(failures)))) || failed != uint64(len(failures)) {
		t.Errorf("%d failures, want %d; the last event is %v", failed, len(failures), last)
	}
}

// Items of batch_set_weights are tried one by one. Their rate limit comes in the order of subnets.md 4.1, check 8, while
// the submission filter puts it first for a single call (4.3, 4.4).
func TestSetBatch(t *testing.T) {
	c, first := weightedSubnet(t)
	c.setGlobal("network_rate_limit", 0)
	second := c.newSubnet(1)
	c.set(second, "commit_reveal_weights_enabled", 0)
	registered := c.block
	c.step(50)
	c.set(second, "weights_version_key", 5)
	ok := batchItem{first, []uint16{1, 2}, []uint16{1, 2}, 0}
	c.must(setBatch(1,
		batchItem{params.Root, []uint16{0}, []uint16{1}, 0}, ok,
		batchItem{9, []uint16{0}, []uint16{1}, 0},
		batchItem{second, []uint16{0}, []uint16{1}, 4},
		batchItem{second, []uint16{0}, []uint16{1}, 5},
		batchItem{first, []uint16{1}, nil, 0}, ok,
	))
	requireBatch(t, c, 1, 7, map[int]*fault.Kind{
		0: fault.CanNotSetRootNetworkWeights, 2: fault.MechanismDoesNotExist, 3: fault.IncorrectWeightVersionKey,
		4: fault.SettingWeightsTooFast, 5: fault.WeightVecNotEqualSize, 6: fault.SettingWeightsTooFast,
	})
	n := c.open().Neurons.At(first)
	equal(t, "row", len(n.Weights(0, 0)), 2)
	equal(t, "last update", n.LastUpdate(0).Get(0), c.block)
	equal(t, "last update of the refused", c.open().Neurons.At(second).LastUpdate(0).Get(0), registered)
	// Alone, the limit comes before the version key.
	c.refuse(fault.SettingWeightsTooFast.With(uint16(0), registered+100), setWeights(1, second, 0, row([]uint16{0}, []uint16{1})))

	c.must(setBatch(1))
	requireBatch(t, c, 1, 0, nil)
}

// What refuses a batch as a whole: lengths, then stake on any of the subnets (subnets.md 4.4).
func TestBatchRefusals(t *testing.T) {
	c, netuid := weightedSubnet(t)
	c.setGlobal("stake_threshold", 1000)
	unequal := func(first, other int64) error {
		return fault.InputLengthsUnequal.With(big.NewInt(first), big.NewInt(other))
	}
	one, keys := [][]uint16{{0}}, []uint64{0}
	c.refuse(unequal(2, 1), func(s *state.State) error {
		return s.Weights.SetBatch(id(10), []uint16{netuid, netuid}, one, one, keys)
	})
	c.refuse(unequal(1, 0), func(s *state.State) error { return s.Weights.SetBatch(id(10), []uint16{netuid}, one, nil, keys) })
	c.refuse(unequal(1, 2), func(s *state.State) error {
		return s.Weights.SetBatch(id(10), []uint16{netuid}, one, one, []uint64{0, 0})
	})
	c.refuse(unequal(1, 0), commitBatch(10, []uint16{netuid}))
	c.refuse(unequal(1, 0), func(s *state.State) error { return s.Weights.RevealBatch(id(10), netuid, one, one, nil, keys) })

	poor := fault.NotEnoughStakeToSetWeights.With(uint64(0), uint64(1000))
	ok := batchItem{netuid, []uint16{0}, []uint16{1}, 0}
	c.refuse(poor, setBatch(10, ok))
	c.refuse(poor, commitBatch(10, []uint16{netuid}, common.Hash{1}))
	c.refuse(poor, func(s *state.State) error { return s.Weights.RevealBatch(id(10), netuid, one, one, one, keys) })
	c.refuse(poor, setBatch(1, ok, batchItem{9, []uint16{0}, []uint16{1}, 0})) // the owner hotkey of one, not of the other
	c.must(setBatch(1, ok))
	requireBatch(t, c, 1, 1, nil)
}

// Items of batch_commit_weights see what those before them did.
func TestCommitBatch(t *testing.T) {
	c, netuid := revealingSubnet(t)
	c.set(netuid, "weights_set_rate_limit", 5)
	c.step(10)
	c.must(commitBatch(1, []uint16{netuid, netuid, 9, params.Root}, common.Hash{1}, common.Hash{2}, common.Hash{3}, common.Hash{4}))
	requireBatch(t, c, 1, 4, map[int]*fault.Kind{
		1: fault.CommittingWeightsTooFast, 2: fault.MechanismDoesNotExist, 3: fault.HotKeyNotRegisteredInSubNet,
	})
	list := c.open().Weights.Commits(netuid, 0, id(1))
	if len(list) != 1 || list[0].Hash != (common.Hash{1}) || list[0].Block != c.block {
		t.Errorf("commits %v", list)
	}
	c.set(netuid, "weights_set_rate_limit", 0)
	netuids, hashes := make([]uint16, 12), make([]common.Hash, 12)
	for i := range netuids {
		netuids[i] = netuid
	}
	c.must(commitBatch(1, netuids, hashes...))
	requireBatch(t, c, 1, 12, map[int]*fault.Kind{
		9: fault.TooManyUnrevealedCommits, 10: fault.TooManyUnrevealedCommits, 11: fault.TooManyUnrevealedCommits,
	})
}

// batch_reveal_weights removes each commit by itself; expired ones go as well, older ones stay (subnets.md 4.4).
func TestRevealBatch(t *testing.T) {
	c, netuid := revealingSubnet(t)
	rows := []weights.Submission{row([]uint16{0}, []uint16{1}), row([]uint16{0, 1}, []uint16{1, 2}), row([]uint16{1}, []uint16{1})}
	hashes := make([]common.Hash, len(rows))
	for i, w := range rows {
		hashes[i] = commitHash(1, netuid, w, 7)
	}
	reveal := func(which ...int) func(s *state.State) error {
		var uids, values, salts [][]uint16
		for _, i := range which {
			uids, values, salts = append(uids, rows[i].Uids), append(values, rows[i].Values), append(salts, []uint16{7})
		}
		return func(s *state.State) error {
			return s.Weights.RevealBatch(id(1), netuid, uids, values, salts, make([]uint64, len(which)))
		}
	}
	c.must(commit(1, netuid, common.Hash{9}))
	c.step(10)
	c.must(commit(1, netuid, hashes[0]))
	c.must(commit(1, netuid, hashes[1]))
	c.must(commit(1, netuid, hashes[2]))
	at := c.open().Subnets.At(netuid).EpochWithLookahead(c.block)
	c.refuse(fault.RevealTooEarly.With(at, at+2), reveal(2, 0))
	c.step(20)
	c.refuse(fault.NoWeightsCommitFound.With(commitHash(1, netuid, weights.Submission{}, 7)), func(s *state.State) error {
		none := [][]uint16{rows[2].Uids, nil}
		return s.Weights.RevealBatch(id(1), netuid, none, [][]uint16{rows[2].Values, nil}, [][]uint16{{7}, {7}}, []uint64{0, 0})
	})
	updated := c.open().Neurons.At(netuid).LastUpdate(0).Get(0)
	c.must(reveal(2, 1, 2)) // one is named twice
	requireEvent(t, c, event.WeightsBatchRevealed.With(netuid, id(1), netuid, uint64(3)))
	if list := c.open().Weights.Commits(netuid, 0, id(1)); len(list) != 1 || list[0].Hash != hashes[0] {
		t.Errorf("commits %v", list)
	}
	n := c.open().Neurons.At(netuid)
	if got := n.Weights(0, 0); len(got) != 1 || got[0] != (yuma.Entry{UID: 1, Value: 65535}) {
		t.Errorf("weights %v", got)
	}
	equal(t, "last update is the commit's", n.LastUpdate(0).Get(0), updated)
	c.refuse(fault.NoWeightsCommitFound.With(hashes[2]), reveal(0, 2))
	c.must(reveal(0))
}

// Rate limits and queues are kept for each mechanism by itself (subnets.md, sections 4 and 13).
func TestMechanismsHaveLimitsOfTheirOwn(t *testing.T) {
	c, netuid := weightedSubnet(t)
	c.set(netuid, "max_allowed_uids", 128)
	c.must(setMechanismCount(0, netuid, 2))
	w := row([]uint16{0}, []uint16{1})
	c.must(setWeights(1, netuid, 0, w))
	c.refuse(fault.SettingWeightsTooFast.With(uint16(0), c.block+100), setWeights(1, netuid, 0, w))
	c.must(setWeights(1, netuid, 1, w)) // the new mechanism has no last update
	c.refuse(fault.SettingWeightsTooFast.With(uint16(0), c.block+100), setWeights(1, netuid, 1, w))
	c.set(netuid, "commit_reveal_weights_enabled", 1)
	c.set(netuid, "weights_set_rate_limit", 0)
	c.must(func(s *state.State) error { return s.Weights.Commit(id(1), netuid, 1, common.Hash{1}) })
	equal(t, "commits in mechanism 0", len(c.open().Weights.Commits(netuid, 0, id(1))), 0)
	equal(t, "commits in mechanism 1", len(c.open().Weights.Commits(netuid, 1, id(1))), 1)
	c.must(func(s *state.State) error {
		s.Weights.DropMechanism(netuid, 1)
		s.Weights.DropMechanism(netuid, 0) // which is never removed
		return nil
	})
	equal(t, "commits after the mechanism was removed", len(c.open().Weights.Commits(netuid, 1, id(1))), 0)
	c.must(func(s *state.State) error { return s.Weights.Commit(id(1), netuid, 1, common.Hash{2}) })
	if list := c.open().Weights.Commits(netuid, 1, id(1)); len(list) != 1 || list[0].Hash != (common.Hash{2}) {
		t.Errorf("commits %v", list)
	}
}

// The queue of commits behaves as a plain list does, under commits, reveals and epochs in any order (subnets.md 4.4).
func TestCommitQueueModel(t *testing.T) {
	const period = 2
	rapid.Check(t, func(rt *rapid.T) {
		c, netuid := revealingSubnet(t)
		var model []weights.Commit
		epoch := func() uint64 { return c.open().Subnets.At(netuid).EpochWithLookahead(c.block) }
		rowOf := func(i int) weights.Submission { return row([]uint16{0}, []uint16{uint16(i)}) }
		for range rapid.IntRange(1, 40).Draw(rt, "steps") {
			which := rapid.IntRange(1, 5).Draw(rt, "row")
			hash := commitHash(1, netuid, rowOf(which), 7)
			found := -1
			for i, m := range model {
				if m.Hash == hash {
					found = i
					break
				}
			}
			due := found >= 0 && model[found].Epoch+period == epoch()
			expired := 0
			for expired < len(model) && epoch() > model[expired].Epoch+period {
				expired++
			}
			switch rapid.IntRange(0, 4).Draw(rt, "action") {
			case 0, 1:
				if err := c.try(commit(1, netuid, hash)); (err == nil) != (len(model)-expired < params.MaxCommits) {
					rt.Fatalf("commit with %d in the queue, %d expired: %v", len(model), expired, err)
				} else if err == nil {
					model = append(model[expired:], weights.Commit{Hash: hash, Commit: yuma.Commit{Epoch: epoch(), Block: c.block}})
				}
			case 2:
				if err := c.try(revealWeights(1, netuid, rowOf(which), 7)); (err == nil) != due {
					rt.Fatalf("reveal, due %v: %v", due, err)
				} else if err == nil {
					model = model[found+1:]
				}
			case 3:
				w := rowOf(which)
				err := c.try(func(s *state.State) error {
					return s.Weights.RevealBatch(id(1), netuid, [][]uint16{w.Uids}, [][]uint16{w.Values}, [][]uint16{{7}}, []uint64{0})
				})
				if (err == nil) != due {
					rt.Fatalf("reveal in a batch, due %v: %v", due, err)
				} else if err == nil {
					model = append(append([]weights.Commit{}, model[expired:found]...), model[found+1:]...)
				}
			default:
				c.step(rapid.IntRange(1, 12).Draw(rt, "blocks"))
			}
			if got := c.open().Weights.Commits(netuid, 0, id(1)); len(got)+len(model) > 0 && !reflect.DeepEqual(got, model) {
				rt.Fatalf("queue %v, want %v", got, model)
			}
			first := uint64(yuma.NoCommit)
			for _, m := range model {
				if epoch() <= m.Epoch+period {
					first = m.Block
					break
				}
			}
			s := c.open()
			if got := s.Weights.FirstCommit(s.Subnets.At(netuid), 0, id(1)); got != first {
				rt.Fatalf("first commit %d, want %d", got, first)
			}
		}
	})
}

// Commits that go leave nothing behind in their slots.
func TestRemovedCommitsTakeNoSlots(t *testing.T) {
	c, netuid := revealingSubnet(t)
	w := row([]uint16{0}, []uint16{1})
	for i := range byte(7) {
		c.must(commit(1, netuid, common.Hash{1, i}))
	}
	c.must(commit(1, netuid, commitHash(1, netuid, w, 7)))
	c.must(commit(1, netuid, common.Hash{2}))
	c.step(20)
	before := len(c.mem.Dump().Slots)
	c.must(revealWeights(1, netuid, w, 7))
	equal(t, "commits", len(c.open().Weights.Commits(netuid, 0, id(1))), 1)
	// Eight of nine hashes and four of five slots of times go; the row of weights is no slot.
	equal(t, "slots", len(c.mem.Dump().Slots), before-12)
}

// Members of root may commit, but their reveal is refused: root takes no weights (subnets.md 3.7, 4.1).
func TestRootTakesNoWeights(t *testing.T) {
	c := newChain(t, params.DevPreset())
	c.must(func(s *state.State) error {
		_, err := s.Neurons.RegisterRoot(id(10), id(10))
		return err
	})
	w := row([]uint16{0}, []uint16{1})
	c.refuse(fault.CanNotSetRootNetworkWeights.With(), setWeights(10, params.Root, 0, w))
	c.must(commit(10, params.Root, commitHash(10, params.Root, w, 1)))
	for c.open().Subnets.At(params.Root).EpochWithLookahead(c.block) == 0 {
		c.step(1)
	}
	c.refuse(fault.CanNotSetRootNetworkWeights.With(), revealWeights(10, params.Root, w, 1))
}
