package precompiles

import (
	"testing"

	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/voting"
)

// trackVoting lets the open subnet track voting power with the newest stake alone, through one epoch.
func trackVoting(w *world) {
	w.must(admin, "Governance.setSubnetParam", open, paramHash("voting_power_ema_alpha"), num(1e18))
	w.must(owner, "VotingPower.enableVotingPowerTracking", open)
	w.later()
}

var votingTests = []methodTest{
	{
		method: "VotingPower.enableVotingPowerTracking", from: owner, args: []any{open}, logs: []string{"VotingPowerTrackingEnabled"},
		after: func(t *testing.T, _, after *state.State) {
			if !after.Voting.Enabled(open) {
				t.Error("not enabled")
			}
		},
	},
	{
		method: "VotingPower.disableVotingPowerTracking", from: admin, args: []any{open}, before: trackVoting,
		logs: []string{"VotingPowerTrackingDisableScheduled"},
		after: func(t *testing.T, _, after *state.State) {
			if at := after.Voting.DisableAt(open); at != after.Host.Block+voting.DisableDelay || !after.Voting.Enabled(open) {
				t.Errorf("ends at %d", at)
			}
		},
	},
	{method: "VotingPower.isVotingPowerTrackingEnabled", args: []any{open}, want: is(false)},
	{method: "VotingPower.isVotingPowerTrackingEnabled", note: "on", args: []any{open}, before: trackVoting, want: is(true)},
	{method: "VotingPower.isVotingPowerTrackingEnabled", note: "unknown subnet", args: []any{absent}, want: is(false)},
	{method: "VotingPower.getVotingPowerDisableAtBlock", args: []any{open}, want: is(uint64(0))},
	{
		method: "VotingPower.getVotingPowerDisableAtBlock", note: "scheduled", args: []any{open},
		before: func(w *world) {
			trackVoting(w)
			w.must(owner, "VotingPower.disableVotingPowerTracking", open)
		},
		want: the(func(s *state.State) any { return s.Host.Block + voting.DisableDelay }),
	},
	{method: "VotingPower.getVotingPowerEmaAlpha", args: []any{open}, want: is(uint64(3_570_000_000_000_000))},
	{method: "VotingPower.getVotingPowerEmaAlpha", note: "set", args: []any{open}, before: trackVoting, want: is(uint64(1e18))},
	{method: "VotingPower.getVotingPower", args: []any{open, id(alice)}, want: is(num(0))},
	{
		method: "VotingPower.getVotingPower", note: "of a validator", args: []any{open, id(alice)}, before: trackVoting,
		want: the(func(s *state.State) any { return num(uint64(s.Voting.Power(open, id(alice)))) }),
	},
	{method: "VotingPower.getTotalVotingPower", args: []any{open}, want: is(num(0))},
	{
		method: "VotingPower.getTotalVotingPower", note: "of three", args: []any{open}, before: trackVoting,
		want: the(func(s *state.State) any {
			sum := uint64(0)
			for _, hotkey := range s.Neurons.At(open).Hotkeys() {
				sum += uint64(s.Voting.Power(open, hotkey))
			}
			return num(sum)
		}),
	},
}

// TestVotingPowerFollowsEpochs: with the newest stake alone, voting power is the stake weight of the epoch before its payouts.
func TestVotingPowerFollowsEpochs(t *testing.T) {
	w := newWorld(t)
	w.must(admin, "Governance.setSubnetParam", open, paramHash("voting_power_ema_alpha"), num(1e18))
	w.must(owner, "VotingPower.enableVotingPowerTracking", open)
	var before uint64
	for w.state().Voting.Total(open) == 0 {
		before = w.state().Stakes.StakeWeight(id(bob), open)
		w.step(1)
	}
	s := w.state()
	if got := uint64(s.Voting.Power(open, id(bob))); got != before || got == 0 {
		t.Errorf("voting power %d, want %d", got, before)
	}
	if got := s.Voting.Power(open, id(stranger)); got != 0 {
		t.Errorf("voting power of no neuron: %d", got)
	}
}
