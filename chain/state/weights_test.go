package state_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/chain/weights"
	"github.com/taochain/taochain/chain/yuma"
)

func row(uids, values []uint16) weights.Submission {
	return weights.Submission{Uids: uids, Values: values}
}

func setWeights(person int, netuid uint16, mecid uint8, w weights.Submission) func(s *state.State) error {
	return func(s *state.State) error { return s.Weights.Set(id(person), netuid, mecid, w) }
}

// weightedSubnet has uid 0 of the owner, uids 1 to 3 of persons 10 to 12; all may set weights at once.
func weightedSubnet(t testing.TB) (*chain, uint16) {
	c := newChain(t, params.TestPreset())
	netuid := c.newSubnet(1)
	for person := 10; person < 13; person++ {
		c.register(netuid, person)
	}
	c.set(netuid, "commit_reveal_weights_enabled", 0)
	c.step(100)
	return c, netuid
}

// The checks of set_weights in their order (subnets.md 4.1, 4.4); each case breaks one and, where it can, later ones.
func TestSetWeightsRefusals(t *testing.T) {
	big3 := func(n int64) *big.Int { return big.NewInt(n) }
	tests := []struct {
		name   string
		prior  func(c *chain)
		person int
		netuid uint16
		mecid  uint8
		row    weights.Submission
		want   error
	}{
		{"stake", func(c *chain) { c.setGlobal("stake_threshold", 1000) }, 30, 0, 7, row([]uint16{1}, nil), fault.NotEnoughStakeToSetWeights.With(uint64(0), uint64(1000))},
		{"too fast", func(c *chain) {
			c.set(1, "commit_reveal_weights_enabled", 1)
			c.must(func(s *state.State) error { s.Neurons.At(1).LastUpdate(0).Set(1, 2); return nil })
		}, 10, 1, 0, row([]uint16{1}, nil), fault.SettingWeightsTooFast.With(uint16(1), uint64(102))},
		{"root", nil, 30, 0, 7, row([]uint16{1}, nil), fault.CanNotSetRootNetworkWeights.With()},
		{"commit-reveal", func(c *chain) { c.set(1, "commit_reveal_weights_enabled", 1) }, 30, 1, 7, row([]uint16{1}, nil), fault.CommitRevealEnabled.With(uint16(1))},
		{"lengths", nil, 30, 9, 7, row([]uint16{1}, nil), fault.WeightVecNotEqualSize.With(big3(1), big3(0))},
		{"unknown subnet", nil, 30, 9, 0, row([]uint16{9}, []uint16{1}), fault.MechanismDoesNotExist.With(uint16(9), uint8(0))},
		{"unknown mechanism", nil, 30, 1, 1, row([]uint16{9}, []uint16{1}), fault.MechanismDoesNotExist.With(uint16(1), uint8(1))},
		{"mechanism beyond the storage index", nil, 10, 1, 16, row([]uint16{9}, []uint16{1}), fault.MechanismDoesNotExist.With(uint16(1), uint8(16))},
		{"more than all uids", nil, 30, 1, 0, row([]uint16{0, 1, 2, 3, 3}, make([]uint16, 5)), fault.UidsLengthExceedUidsInSubNet.With(big3(5), uint16(4))},
		{"not registered", func(c *chain) { c.set(1, "weights_version_key", 5) }, 30, 1, 0, row([]uint16{9}, []uint16{1}), fault.HotKeyNotRegisteredInSubNet.With(uint16(1), id(30))},
		{"version key", func(c *chain) { c.set(1, "weights_version_key", 5) }, 10, 1, 0, weights.Submission{Uids: []uint16{9, 9}, Values: []uint16{1, 1}, VersionKey: 4}, fault.IncorrectWeightVersionKey.With(uint64(4), uint64(5))},
		{"no permit", nil, 10, 1, 0, row([]uint16{9, 9}, []uint16{1, 1}), fault.NeuronNoValidatorPermit.With(uint16(1), uint16(1))},
		{"no permit for one other", nil, 10, 1, 0, row([]uint16{2}, []uint16{1}), fault.NeuronNoValidatorPermit.With(uint16(1), uint16(1))},
		{"duplicate", nil, 1, 1, 0, row([]uint16{9, 9}, []uint16{1, 1}), fault.DuplicateUids.With(uint16(9))},
		{"unknown uid", func(c *chain) { c.set(1, "min_allowed_weights", 3) }, 1, 1, 0, row([]uint16{1, 4}, []uint16{1, 1}), fault.UidVecContainInvalidOne.With(uint16(4))},
		{"too short", func(c *chain) { c.set(1, "min_allowed_weights", 3) }, 1, 1, 0, row([]uint16{1, 2}, []uint16{1, 1}), fault.WeightVecLengthIsLow.With(big3(2), uint16(3))},
		{"too short, all uids wanted", func(c *chain) { c.set(1, "min_allowed_weights", 300) }, 1, 1, 0, row([]uint16{1, 2}, []uint16{1, 1}), fault.WeightVecLengthIsLow.With(big3(2), uint16(4))},
		{"empty", nil, 1, 1, 0, weights.Submission{}, fault.WeightVecLengthIsLow.With(big3(0), uint16(1))},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			c, _ := weightedSubnet(t)
			if test.prior != nil {
				test.prior(c)
			}
			c.refuse(test.want, setWeights(test.person, test.netuid, test.mecid, test.row))
		})
	}
}

// Who may set weights although a rule would forbid it, and what is stored (subnets.md 4.1, 4.2).
func TestSetWeights(t *testing.T) {
	c, netuid := weightedSubnet(t)
	n := c.open().Neurons.At(netuid)
	c.setGlobal("stake_threshold", 1000)
	c.set(netuid, "min_allowed_weights", 3)

	// The owner needs neither stake nor permit.
	c.must(setWeights(1, netuid, 0, row([]uint16{3, 0, 2}, []uint16{1, 0, 3})))
	requireEvent(t, c, event.WeightsSet.With(netuid, id(1), uint16(netuid), uint16(0)))
	// round(1*65535/3) = 21845, in submission order, zeros kept.
	want := yuma.Row{{UID: 3, Value: 21845}, {UID: 0, Value: 0}, {UID: 2, Value: 65535}}
	got := n.Weights(0, 0)
	if len(got) != 3 || got[0] != want[0] || got[1] != want[1] || got[2] != want[2] {
		t.Errorf("stored %v, want %v", got, want)
	}
	equal(t, "last update", n.LastUpdate(0).Get(0), c.block)

	// Root stake counts with the TAO weight: 18,984 * 0.052677 = 1000.02, one less is 999.97.
	c.giveStake(params.Root, 10, 10, 18_983)
	c.refuse(fault.NotEnoughStakeToSetWeights.With(uint64(999), uint64(1000)), setWeights(10, netuid, 0, row([]uint16{1}, []uint16{0})))
	c.giveStake(params.Root, 10, 10, 1)
	// A self weight needs no permit and may be short.
	c.must(setWeights(10, netuid, 0, row([]uint16{1}, []uint16{0})))
	// With a permit, all uids may be given a weight, and the version key may be newer.
	c.step(100)
	c.permit(netuid, 1)
	c.set(netuid, "weights_version_key", 5)
	w := row([]uint16{0, 1, 2, 3}, []uint16{65535, 65535, 65535, 65535})
	w.VersionKey = 6
	c.must(setWeights(10, netuid, 0, w))
}

// LastUpdate is the block of registration at first, so that a newcomer waits for the rate limit (subnets.md 4.1 check 8).
func TestWeightsRateLimit(t *testing.T) {
	c := newChain(t, params.TestPreset())
	netuid := c.newSubnet(1)
	c.set(netuid, "commit_reveal_weights_enabled", 0)
	registered := c.block
	c.step(99)
	c.refuse(fault.SettingWeightsTooFast.With(uint16(0), registered+100), setWeights(1, netuid, 0, row([]uint16{0}, []uint16{1})))
	c.step(1)
	c.must(setWeights(1, netuid, 0, row([]uint16{0}, []uint16{1})))
	c.refuse(fault.SettingWeightsTooFast.With(uint16(0), c.block+100), setWeights(1, netuid, 0, row([]uint16{0}, []uint16{1})))
	c.set(netuid, "weights_set_rate_limit", 0)
	c.must(setWeights(1, netuid, 0, row([]uint16{0}, []uint16{1})))
}

// revealingSubnet has commit-reveal on, tempo 10 and a reveal period of 2.
func revealingSubnet(t testing.TB) (*chain, uint16) {
	c := newChain(t, params.DevPreset())
	netuid := c.newSubnet(1)
	c.register(netuid, 10)
	c.set(netuid, "reveal_period", 2)
	c.must(func(s *state.State) error { return s.Subnets.SetTempo(id(0), netuid, 10) })
	return c, netuid
}

func commitHash(person int, netuid uint16, w weights.Submission, salt uint16) common.Hash {
	return weights.CommitHash(id(person), yuma.StorageIndex(netuid, 0), w.Uids, w.Values, []uint16{salt}, w.VersionKey)
}

func commit(person int, netuid uint16, hash common.Hash) func(s *state.State) error {
	return func(s *state.State) error { return s.Weights.Commit(id(person), netuid, 0, hash) }
}

func revealWeights(person int, netuid uint16, w weights.Submission, salt uint16) func(s *state.State) error {
	return func(s *state.State) error { return s.Weights.Reveal(id(person), netuid, 0, w, []uint16{salt}) }
}

// The hash of the math vectors' first commit_hash_v2 case is checked there; here its parts are shown to matter.
func TestCommitHashDependsOnAllParts(t *testing.T) {
	base := weights.CommitHash(id(1), 1, []uint16{1}, []uint16{2}, []uint16{3}, 4)
	for i, other := range []common.Hash{
		weights.CommitHash(id(2), 1, []uint16{1}, []uint16{2}, []uint16{3}, 4),
		weights.CommitHash(id(1), 2, []uint16{1}, []uint16{2}, []uint16{3}, 4),
		weights.CommitHash(id(1), 1, []uint16{1, 2}, nil, []uint16{3}, 4),
		weights.CommitHash(id(1), 1, []uint16{1}, []uint16{2}, nil, 4),
		weights.CommitHash(id(1), 1, []uint16{1}, []uint16{2}, []uint16{3}, 5),
	} {
		if other == base {
			t.Errorf("%d: the hash is the same", i)
		}
	}
}

// A commit can be revealed in exactly the epoch commit + period, and the queue moves on (subnets.md 4.4).
func TestCommitReveal(t *testing.T) {
	c, netuid := revealingSubnet(t)
	w := row([]uint16{1, 0}, []uint16{5, 10})
	hash := commitHash(1, netuid, w, 7)
	at := c.open().Subnets.At(netuid).EpochWithLookahead(c.block)
	c.must(commit(1, netuid, hash))
	requireEvent(t, c, event.WeightsCommitted.With(netuid, id(1), netuid, hash))
	committed := c.block
	n := c.open().Neurons.At(netuid)
	equal(t, "last update", n.LastUpdate(0).Get(0), committed)

	c.refuse(fault.RevealTooEarly.With(at, at+2), revealWeights(1, netuid, w, 7))
	c.step(10)
	c.refuse(fault.RevealTooEarly.With(at+1, at+2), revealWeights(1, netuid, w, 7))
	c.step(10)
	c.refuse(fault.NoWeightsCommitFound.With(commitHash(1, netuid, w, 8)), revealWeights(1, netuid, w, 8))
	c.refuse(fault.NoWeightsCommitFound.With(commitHash(10, netuid, w, 7)), revealWeights(10, netuid, w, 7))
	late := c.mem.Snapshot()
	c.must(revealWeights(1, netuid, w, 7))
	requireEvent(t, c, event.WeightsRevealed.With(netuid, id(1), netuid, hash))
	equal(t, "weights", len(n.Weights(0, 0)), 2)
	equal(t, "last update is the commit's", n.LastUpdate(0).Get(0), committed)
	equal(t, "queue", len(c.open().Weights.Commits(netuid, 0, id(1))), 0)
	c.refuse(fault.NoWeightsCommitFound.With(hash), revealWeights(1, netuid, w, 7))

	c.mem.RevertToSnapshot(late)
	c.step(10)
	c.refuse(fault.RevealTooEarly.With(at+3, at+2), revealWeights(1, netuid, w, 7))
}

// A reveal whose weights are refused changes nothing; one that succeeds drops the older commits.
func TestRevealQueue(t *testing.T) {
	c, netuid := revealingSubnet(t)
	bad, good := row([]uint16{9, 0}, []uint16{1, 1}), row([]uint16{0}, []uint16{1})
	c.must(commit(1, netuid, commitHash(1, netuid, bad, 1)))
	c.must(commit(1, netuid, commitHash(1, netuid, good, 2)))
	c.must(commit(1, netuid, commitHash(1, netuid, good, 3)))
	c.step(20)
	c.refuse(fault.UidVecContainInvalidOne.With(uint16(9)), revealWeights(1, netuid, bad, 1))
	equal(t, "queue", len(c.open().Weights.Commits(netuid, 0, id(1))), 3)
	c.must(revealWeights(1, netuid, good, 2))
	equal(t, "queue", len(c.open().Weights.Commits(netuid, 0, id(1))), 1)
	c.must(revealWeights(1, netuid, good, 3))
}

// The checks of commit_weights in their order, and the length of the queue (subnets.md 4.4).
func TestCommitRefusals(t *testing.T) {
	c, netuid := revealingSubnet(t)
	hash := common.Hash{1}
	c.refuse(fault.MechanismDoesNotExist.With(uint16(9), uint8(0)), commit(30, 9, hash))
	c.refuse(fault.MechanismDoesNotExist.With(netuid, uint8(1)), func(s *state.State) error {
		return s.Weights.Commit(id(30), netuid, 1, hash)
	})
	c.refuse(fault.HotKeyNotRegisteredInSubNet.With(netuid, id(30)), commit(30, netuid, hash))
	for range params.MaxCommits {
		c.must(commit(1, netuid, hash))
	}
	c.refuse(fault.TooManyUnrevealedCommits.With(big.NewInt(params.MaxCommits)), commit(1, netuid, hash))
	c.step(29)
	c.refuse(fault.TooManyUnrevealedCommits.With(big.NewInt(params.MaxCommits)), commit(1, netuid, hash))
	c.step(1) // three epochs on, the commits have expired
	c.must(commit(1, netuid, hash))
	equal(t, "queue", len(c.open().Weights.Commits(netuid, 0, id(1))), 1)

	c.setGlobal("stake_threshold", 5)
	c.refuse(fault.NotEnoughStakeToSetWeights.With(uint64(0), uint64(5)), commit(10, netuid, hash))
	c.refuse(fault.NotEnoughStakeToSetWeights.With(uint64(0), uint64(5)), revealWeights(10, netuid, row(nil, nil), 1))
	c.setGlobal("stake_threshold", 0)
	c.set(netuid, "weights_set_rate_limit", 50)
	c.refuse(fault.CommittingWeightsTooFast.With(uint16(0), c.block+50), commit(1, netuid, hash))
	c.set(netuid, "commit_reveal_weights_enabled", 0)
	c.refuse(fault.CommittingWeightsTooFast.With(uint16(0), c.block+50), commit(1, netuid, hash)) // the filter's check is first
	c.step(50)
	c.refuse(fault.CommitRevealDisabled.With(netuid), commit(1, netuid, hash))

	// A commit in its window cannot be revealed any more once commit-reveal is off.
	c, netuid = revealingSubnet(t)
	w := row([]uint16{0}, []uint16{1})
	c.must(commit(1, netuid, commitHash(1, netuid, w, 1)))
	c.step(20)
	c.set(netuid, "commit_reveal_weights_enabled", 0)
	c.refuse(fault.CommitRevealDisabled.With(netuid), revealWeights(1, netuid, w, 1))
}

// epochOutcome runs an epoch with weights of the validator at uid 1 to uids 2 and 3, and returns the incentives.
func epochOutcome(c *chain, netuid uint16) []uint16 {
	c.t.Helper()
	c.givePots(netuid, 1_000_000, 1_000_000, 0, 0)
	c.dueNow(netuid)
	c.step(1)
	return c.open().Neurons.At(netuid).Incentive(0).Load()
}

// Which weights count in an epoch (yuma.md 4.3, 4.5).
func TestWeightMasks(t *testing.T) {
	setup := func(t *testing.T) (*chain, uint16) {
		c := newChain(t, params.DevPreset())
		netuid := c.newSubnet(1)
		c.set(netuid, "commit_reveal_weights_enabled", 0)
		for person := 10; person < 13; person++ {
			c.register(netuid, person)
		}
		c.giveStake(netuid, 10, 10, unit.OneAlpha)
		c.step(1)
		return c, netuid
	}
	both := row([]uint16{2, 3}, []uint16{1, 1})
	t.Run("permits come after the first epoch", func(t *testing.T) {
		c, netuid := setup(t)
		c.refuse(fault.NeuronNoValidatorPermit.With(netuid, uint16(1)), setWeights(10, netuid, 0, both))
		for uid, v := range epochOutcome(c, netuid) {
			equal(t, "no incentive without permits", v, 0)
			equal(t, "permit", c.open().Neurons.At(netuid).Permit().Get(uid) == 1, uid <= 1) // the owner and the staker
		}
		c.must(setWeights(10, netuid, 0, both))
		if got := epochOutcome(c, netuid); got[2] != 32767 || got[3] != 32767 {
			t.Errorf("incentives %v", got)
		}
	})
	t.Run("weights older than a registration do not count for it", func(t *testing.T) {
		c, netuid := setup(t)
		c.permit(netuid, 1)
		c.must(setWeights(10, netuid, 0, both))
		c.must(func(s *state.State) error { // as if uid 3 were registered in the same block
			s.Neurons.At(netuid).RegisteredAt().Set(3, c.block)
			return nil
		})
		if got := epochOutcome(c, netuid); got[2] != 65535 || got[3] != 0 {
			t.Errorf("incentives %v", got)
		}
	})
	t.Run("a pending commit older than a registration does not pay the newcomer", func(t *testing.T) {
		c, netuid := setup(t)
		c.permit(netuid, 1)
		c.must(setWeights(10, netuid, 0, both))
		c.set(netuid, "commit_reveal_weights_enabled", 1)
		c.step(1)
		c.must(commit(10, netuid, common.Hash{1}))
		committed := c.block
		c.must(func(s *state.State) error {
			n := s.Neurons.At(netuid)
			n.RegisteredAt().Set(3, committed+1)
			n.LastUpdate(0).Set(1, committed+2) // a later reveal of an earlier commit would look so
			return nil
		})
		c.step(3)
		if got := epochOutcome(c, netuid); got[2] != 65535 || got[3] != 0 {
			t.Errorf("incentives %v", got)
		}
	})
	t.Run("inactive validators do not count", func(t *testing.T) {
		c, netuid := setup(t)
		c.permit(netuid, 1)
		c.must(setWeights(10, netuid, 0, both))
		c.block += 5000 + 1 // 13889 * 360 / 1000 = 5000 blocks of activity
		got := epochOutcome(c, netuid)
		n := c.open().Neurons.At(netuid)
		if got[2] != 0 || n.Active().Get(1) != 0 {
			t.Errorf("incentives %v, active %v", got, n.Active().Load())
		}
	})
	t.Run("the owner needs no stake threshold", func(t *testing.T) {
		c, netuid := setup(t)
		c.setGlobal("stake_threshold", uint64(unit.OneAlpha)+1)
		c.giveStake(netuid, 1, 1, 1000)
		c.must(setWeights(1, netuid, 0, row([]uint16{3}, []uint16{1})))
		if got := epochOutcome(c, netuid); got[3] != 65535 {
			t.Errorf("incentives %v", got)
		}
		n := c.open().Neurons.At(netuid)
		equal(t, "permit below the threshold", n.Permit().Get(1), 0)
		equal(t, "permit of the owner", n.Permit().Get(0), 1)
	})
}

// Bonds to a uid that was registered since the last distribution are dropped (yuma.md 4.9).
func TestBondCutoff(t *testing.T) {
	for _, test := range []struct {
		name       string
		registered func(lastStep uint64) uint64
		want       uint16
	}{
		{"before the last step", func(last uint64) uint64 { return last }, 58982},
		{"in the block after it", func(last uint64) uint64 { return last + 1 }, 6553},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := newChain(t, params.DevPreset())
			netuid := c.newSubnet(1)
			c.set(netuid, "commit_reveal_weights_enabled", 0)
			c.register(netuid, 10)
			c.register(netuid, 11)
			c.giveStake(netuid, 10, 10, unit.OneAlpha)
			c.permit(netuid, 1)
			c.step(5)
			last := c.block
			c.must(func(s *state.State) error {
				n := s.Neurons.At(netuid)
				subnet.LastMechanismStepBlock.Set(n.Subnet.Slot, last)
				n.RegisteredAt().Set(2, test.registered(last))
				n.SetBonds(0, []yuma.Row{nil, {{UID: 2, Value: 58254}}, nil})
				return nil
			})
			c.step(5)
			c.weigh(netuid, 10, map[uint16]uint16{2: 1})
			epochOutcome(c, netuid)
			// A tenth of the new weight, 65535, and nine tenths of the old bond, 58254: 6553.5 + 52428.6.
			bonds := c.open().Neurons.At(netuid).Bonds(0, 3)[1]
			if len(bonds) != 1 || bonds[0].Value+1 < test.want || bonds[0].Value > test.want {
				t.Errorf("bonds %v, want %d", bonds, test.want)
			}
		})
	}
}
