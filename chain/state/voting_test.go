package state_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"

	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/chain/yuma"
)

const wholeAlpha = 1_000_000_000_000_000_000

func enableVoting(person int, netuid uint16) func(s *state.State) error {
	return func(s *state.State) error { return s.Voting.Enable(id(person), netuid) }
}

func disableVoting(person int, netuid uint16) func(s *state.State) error {
	return func(s *state.State) error { return s.Voting.Disable(id(person), netuid) }
}

func setVotingAlpha(person int, netuid uint16, v uint64) func(s *state.State) error {
	return func(s *state.State) error { return s.Voting.SetAlpha(id(person), netuid, v) }
}

// voter is one uid of an epoch.
type voter struct {
	person int
	permit bool
	stake  unit.Alpha
}

func votingEpoch(netuid uint16, voters ...voter) func(s *state.State) error {
	return func(s *state.State) error {
		var hotkeys []common.Hash
		var permits []bool
		var stakes []unit.Alpha
		for _, v := range voters {
			hotkeys, permits, stakes = append(hotkeys, id(v.person)), append(permits, v.permit), append(stakes, v.stake)
		}
		s.Voting.Update(netuid, hotkeys, permits, stakes)
		return nil
	}
}

// Who may switch tracking and set its alpha (subnets.md, section 10).
func TestVotingPowerRefusals(t *testing.T) {
	c := newChain(t, params.TestPreset())
	netuid := c.newSubnet(1)
	equal(t, "alpha", c.open().Voting.Alpha(netuid), 3_570_000_000_000_000)
	c.refuse(fault.SubnetNotExists.With(uint16(9)), enableVoting(1, 9))
	c.refuse(fault.SubnetNotExists.With(uint16(9)), disableVoting(1, 9))
	c.refuse(fault.SubnetNotExists.With(uint16(9)), setVotingAlpha(1, 9, most))
	c.refuse(fault.BadOrigin.With(id(2)), enableVoting(2, netuid))
	c.refuse(fault.BadOrigin.With(id(2)), disableVoting(2, netuid))
	c.refuse(fault.BadOrigin.With(id(1)), setVotingAlpha(1, netuid, most)) // the admin's alone
	c.refuse(fault.VotingPowerTrackingNotEnabled.With(netuid), disableVoting(1, netuid))
	c.refuse(fault.InvalidVotingPowerEmaAlpha.With(uint64(wholeAlpha+1), uint64(wholeAlpha)), setVotingAlpha(0, netuid, wholeAlpha+1))
	for _, v := range []uint64{wholeAlpha, 0} {
		c.must(setVotingAlpha(0, netuid, v))
		requireEvent(t, c, event.VotingPowerEmaAlphaSet.With(netuid, v))
		equal(t, "alpha", c.open().Voting.Alpha(netuid), v)
	}
	for _, person := range []int{0, 1} {
		c.must(enableVoting(person, netuid))
		requireEvent(t, c, event.VotingPowerTrackingEnabled.With(netuid))
		c.must(disableVoting(person, netuid))
	}
}

// The average of a constant stake of 1 alpha at the default weight, to the last unit (subnets.md, section 10).
func TestVotingPowerAverage(t *testing.T) {
	c := newChain(t, params.DevPreset())
	netuid := c.newSubnet(1)
	one := voter{10, true, unit.OneAlpha}
	c.must(votingEpoch(netuid, one)) // tracking is off
	equal(t, "off", c.open().Voting.Power(netuid, id(10)), 0)
	c.must(enableVoting(1, netuid))
	for _, want := range []unit.Alpha{3_570_000, 7_127_255} {
		c.must(votingEpoch(netuid, one, voter{11, true, 7}, voter{12, false, unit.OneAlpha}))
		equal(t, "power", c.open().Voting.Power(netuid, id(10)), want)
		equal(t, "too little to count", c.open().Voting.Power(netuid, id(11)), 0)
		equal(t, "without permit", c.open().Voting.Power(netuid, id(12)), 0)
		equal(t, "total", c.open().Voting.Total(netuid), want)
	}
	equal(t, "another subnet", c.open().Voting.Power(netuid+1, id(10)), 0)
	c.must(votingEpoch(netuid, voter{11, true, 7})) // person 10 has no uid any more
	equal(t, "deregistered", c.open().Voting.Power(netuid, id(10)), 0)
	equal(t, "total", c.open().Voting.Total(netuid), 0)
}

// What is kept and what is removed, at a weight of 1, where the average is the stake (subnets.md, section 10).
func TestVotingPowerThreshold(t *testing.T) {
	c := newChain(t, params.DevPreset())
	netuid := c.newSubnet(1)
	c.must(enableVoting(1, netuid))
	c.must(setVotingAlpha(0, netuid, wholeAlpha))
	c.setGlobal("stake_threshold", 1000)
	steps := []struct {
		name   string
		permit bool
		stake  unit.Alpha
		want   unit.Alpha
	}{
		{"never reached the threshold", true, 999, 999},
		{"still below it", true, 998, 998},
		{"rounds down to nothing: not stored", true, 0, 998},
		{"reaches it", true, 1000, 1000},
		{"falls below it: removed", true, 999, 0},
		{"begins anew", true, 5, 5},
		{"the most there is", true, unit.Alpha(most), unit.Alpha(most)},
		{"loses its permit", false, unit.Alpha(most), 0},
	}
	for _, step := range steps {
		c.must(votingEpoch(netuid, voter{10, step.permit, step.stake}))
		equal(t, step.name, c.open().Voting.Power(netuid, id(10)), step.want)
	}
}

// Tracking goes on for 100,800 blocks; the first epoch from then on clears all (subnets.md, section 10).
func TestVotingPowerDisable(t *testing.T) {
	c := newChain(t, params.DevPreset())
	netuid := c.newSubnet(1)
	c.must(setVotingAlpha(0, netuid, wholeAlpha))
	c.must(enableVoting(1, netuid))
	epoch := votingEpoch(netuid, voter{10, true, 100 + unit.Alpha(c.block)}, voter{11, true, 7})
	c.must(epoch)
	c.must(disableVoting(1, netuid))
	at := c.block + 100_800
	requireEvent(t, c, event.VotingPowerTrackingDisableScheduled.With(netuid, at))
	equal(t, "enabled", c.open().Voting.Enabled(netuid), true)
	equal(t, "disable at", c.open().Voting.DisableAt(netuid), at)
	c.block = at - 1
	c.must(votingEpoch(netuid, voter{10, true, 50}, voter{11, true, 7}))
	equal(t, "until then", c.open().Voting.Total(netuid), 57)
	c.must(enableVoting(1, netuid)) // calls it off
	equal(t, "called off", c.open().Voting.DisableAt(netuid), 0)
	c.block = at + 1
	c.must(votingEpoch(netuid, voter{10, true, 51}, voter{11, true, 7}))
	equal(t, "goes on", c.open().Voting.Total(netuid), 58)
	c.must(disableVoting(0, netuid))
	c.block += 100_800
	c.must(epoch)
	requireEvent(t, c, event.VotingPowerTrackingDisabled.With(netuid))
	s := c.open()
	equal(t, "cleared", s.Voting.Total(netuid), 0)
	equal(t, "power", s.Voting.Power(netuid, id(10)), 0)
	equal(t, "enabled", s.Voting.Enabled(netuid), false)
	equal(t, "disable at", s.Voting.DisableAt(netuid), 0)
	equal(t, "alpha stays", s.Voting.Alpha(netuid), wholeAlpha)
	c.refuse(fault.VotingPowerTrackingNotEnabled.With(netuid), disableVoting(1, netuid))
	c.must(epoch)
	equal(t, "off", c.open().Voting.Total(netuid), 0)
}

// A swap moves the value and adds it, at most to 2^64-1 (subnets.md, section 10).
func TestVotingPowerSwap(t *testing.T) {
	c := newChain(t, params.DevPreset())
	netuid := c.newSubnet(1)
	c.must(enableVoting(1, netuid))
	c.must(setVotingAlpha(0, netuid, wholeAlpha))
	c.must(votingEpoch(netuid, voter{10, true, 5}, voter{11, true, 7}, voter{12, true, unit.Alpha(most)}))
	swap := func(from, to int) {
		c.must(func(s *state.State) error { s.Voting.Swap(netuid, id(from), id(to)); return nil })
	}
	equal(t, "total", c.open().Voting.Total(netuid), unit.Alpha(most))
	swap(10, 10)
	swap(20, 10)
	equal(t, "unchanged", c.open().Voting.Power(netuid, id(10)), 5)
	swap(10, 11)
	equal(t, "from", c.open().Voting.Power(netuid, id(10)), 0)
	equal(t, "to", c.open().Voting.Power(netuid, id(11)), 12)
	swap(12, 11)
	equal(t, "clamped", c.open().Voting.Power(netuid, id(11)), unit.Alpha(most))
	swap(11, 13)
	equal(t, "to one without", c.open().Voting.Power(netuid, id(13)), unit.Alpha(most))
	equal(t, "total", c.open().Voting.Total(netuid), unit.Alpha(most))
}

// Any epochs leave the powers that a plain map of the rule has.
func TestVotingPowerModel(t *testing.T) {
	c := newChain(t, params.DevPreset())
	c.unchecked = true
	netuid := c.newSubnet(1)
	c.must(enableVoting(1, netuid))
	c.setGlobal("stake_threshold", 100)
	rapid.Check(t, func(t *rapid.T) {
		undo := c.mem.Snapshot()
		defer c.mem.RevertToSnapshot(undo)
		alpha := rapid.Uint64Range(0, wholeAlpha).Draw(t, "alpha")
		c.must(setVotingAlpha(0, netuid, alpha))
		model := map[int]unit.Alpha{}
		for range rapid.IntRange(1, 8).Draw(t, "epochs") {
			var voters []voter
			after := map[int]unit.Alpha{}
			for person := range 6 {
				if !rapid.Bool().Draw(t, "registered") {
					continue
				}
				v := voter{person, rapid.Bool().Draw(t, "permit"), unit.Alpha(rapid.Uint64Range(0, 300).Draw(t, "stake"))}
				voters = append(voters, v)
				if !v.permit {
					continue
				}
				before := model[person]
				switch power := yuma.VotingPowerEMA(v.stake, before, alpha); {
				case power < 100 && before >= 100:
				case power > 0:
					after[person] = power
				default:
					after[person] = before
				}
			}
			model = after
			c.must(votingEpoch(netuid, voters...))
			var total unit.Alpha
			for person := range 6 {
				if got := c.open().Voting.Power(netuid, id(person)); got != model[person] {
					t.Fatalf("person %d has %d, want %d", person, got, model[person])
				}
				total += model[person]
			}
			if got := c.open().Voting.Total(netuid); got != total {
				t.Fatalf("total %d, want %d", got, total)
			}
		}
	})
}

// The epoch of a subnet with 256 uids and 64 validators, all of which have voting power already.
func BenchmarkVotingPower(b *testing.B) {
	c := newChain(b, params.DevPreset())
	netuid := c.newSubnet(1)
	c.must(enableVoting(1, netuid))
	hotkeys, permits, stakes := make([]common.Hash, 256), make([]bool, 256), make([]unit.Alpha, 256)
	for uid := range hotkeys {
		hotkeys[uid], permits[uid], stakes[uid] = common.Hash{1, byte(uid)}, uid < 64, unit.OneAlpha
	}
	for b.Loop() {
		c.open().Voting.Update(netuid, hotkeys, permits, stakes)
	}
}
