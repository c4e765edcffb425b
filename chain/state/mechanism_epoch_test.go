package state_test

import (
	"testing"

	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/chain/yuma"
)

// twoMechanismSubnet has uid 0 of the owner, the validator 10 at uid 1 with all stake and a permit, and miners 11 and 12 at
// uids 2 and 3. The validator gives all weight to uid 2 in mechanism 0 and to uid 3 in mechanism 1.
func twoMechanismSubnet(t testing.TB) (*chain, uint16) {
	t.Helper()
	c := newChain(t, params.DevPreset())
	netuid := c.newSubnet(1)
	c.set(netuid, "commit_reveal_weights_enabled", 0)
	for person := 10; person < 13; person++ {
		c.register(netuid, person)
	}
	c.giveStake(netuid, 10, 10, unit.OneAlpha)
	c.permit(netuid, 1)
	c.set(netuid, "max_allowed_uids", 128)
	c.must(setMechanismCount(0, netuid, 2))
	c.step(1)
	c.must(setWeights(10, netuid, 0, row([]uint16{2}, []uint16{1})))
	c.must(setWeights(10, netuid, 1, row([]uint16{3}, []uint16{1})))
	return c, netuid
}

// runEpoch runs an epoch over pots that add up to amount.
func runEpoch(c *chain, netuid uint16, amount unit.Alpha) {
	c.t.Helper()
	c.givePots(netuid, amount/2, amount-amount/2, 0, 0)
	c.dueNow(netuid)
	c.step(1)
	if paused := c.recorded(event.SubnetPaused); len(paused) > 0 {
		c.t.Fatalf("the subnet was paused: %v", paused)
	}
}

// Each mechanism distributes its part of the emission (yuma.md, section 5). In each, the only miner and the only validator
// have all incentive and all dividends, so each earns half of the part.
func TestMechanismsShareEmission(t *testing.T) {
	const amount = 10_000_001
	for _, test := range []struct {
		name  string
		split []uint16
		// first and second are the parts: floor(amount*share/65535), the remainder to the first.
		first, second unit.Alpha
	}{
		{"even", nil, 5_000_001, 5_000_000},
		{"a quarter and three", []uint16{16_384, 49_151}, 2_500_039, 7_499_962}, // 10,000,001 * 49151 / 65535 = 7,499,962.3
		{"the second without a part", []uint16{65_535}, 10_000_001, 0},
		{"all to the second", []uint16{0, 65_535}, 0, 10_000_001},
	} {
		t.Run(test.name, func(t *testing.T) {
			c, netuid := twoMechanismSubnet(t)
			if test.split != nil {
				c.must(setSplit(0, netuid, test.split))
			}
			runEpoch(c, netuid, amount)
			n := c.open().Neurons.At(netuid)
			for uid, want := range []uint16{0, 0, 65_535, 0} {
				equal(t, "incentive in mechanism 0", n.Incentive(0).Get(uid), want)
			}
			for uid, want := range []uint16{0, 0, 0, 65_535} {
				equal(t, "incentive in mechanism 1", n.Incentive(1).Get(uid), want)
			}
			equal(t, "first miner", c.stake(netuid, 11, 11), test.first/2)
			equal(t, "second miner", c.stake(netuid, 12, 12), test.second/2)
			// Dividends are 1 in both, weighted by the parts' shares and floored after each: 65535 or one less.
			if d := n.Dividends().Get(1); d < 65_534 {
				t.Errorf("dividends %d", d)
			}
			for mecid, target := range []uint16{2, 3} {
				bonds := n.Bonds(uint8(mecid), 4)
				if len(bonds[1]) != 1 || bonds[1][0].UID != target {
					t.Errorf("bonds in mechanism %d: %v", mecid, bonds)
				}
			}
		})
	}
}

// A mechanism with incentives and no dividends gives its validators' part to the miners (yuma.md 4.13), and the validators' pot
// is paid in full all the same, for the dividends of the other mechanism (economy.md 4.3): the epoch pays more than its pots, as
// the formulas say, and the pool counts by how much. One mechanism alone cannot do that: there it is a mistake, and would pause the
// subnet.
func TestMechanismWithoutDividendsOverpays(t *testing.T) {
	const pot = 10_000_000 // for servers, and as much for validators
	c, netuid := twoMechanismSubnet(t)
	c.must(func(s *state.State) error { s.Neurons.At(netuid).SetWeights(1, 1, nil); return nil })
	runEpoch(c, netuid, 2*pot)
	equal(t, "bonds in mechanism 1", len(c.open().Neurons.At(netuid).Bonds(1, 4)[1]), 0)
	equal(t, "overpaid without incentives in mechanism 1", c.pool(netuid).Overpaid(), 0)

	c.set(netuid, "bonds_moving_average", 1_000_000) // bonds stay as they are: none in mechanism 1
	c.must(setWeights(10, netuid, 1, row([]uint16{3}, []uint16{1})))
	before := [3]unit.Alpha{c.stake(netuid, 10, 10), c.stake(netuid, 11, 11), c.stake(netuid, 12, 12)}
	runEpoch(c, netuid, 2*pot)
	n := c.open().Neurons.At(netuid)
	equal(t, "incentive in mechanism 1", n.Incentive(1).Get(3), 65_535)
	equal(t, "first miner: half of half", c.stake(netuid, 11, 11)-before[1], pot/2)
	equal(t, "second miner: the other half", c.stake(netuid, 12, 12)-before[2], pot)
	validator := c.stake(netuid, 10, 10) - before[0]
	if validator > pot || validator+2 < pot { // floors of take and rest
		t.Errorf("the validator got %d of %d", validator, pot)
	}
	equal(t, "overpaid", c.pool(netuid).Overpaid(), pot/2+pot+validator-2*pot)

	// One mechanism alone, of the same kind: all goes to the miner, and the validators' pot is nobody's.
	c.must(setMechanismCount(0, netuid, 1))
	c.must(func(s *state.State) error {
		s.Neurons.At(netuid).SetBonds(0, make([]yuma.Row, 4))
		return nil
	})
	overpaid, outside := c.pool(netuid).Overpaid(), c.pool(netuid).Outside()
	before[0], before[1] = c.stake(netuid, 10, 10), c.stake(netuid, 11, 11)
	runEpoch(c, netuid, 2*pot)
	equal(t, "miner", c.stake(netuid, 11, 11)-before[1], 2*pot)
	equal(t, "validator", c.stake(netuid, 10, 10)-before[0], 0)
	equal(t, "overpaid by one mechanism", c.pool(netuid).Overpaid(), overpaid)
	equal(t, "nobody's", c.pool(netuid).Outside(), outside)
}

// The stored vectors are weighted by the mechanisms' parts (yuma.md, section 5): with parts of 2,000,000 and 6,000,000 the
// emission is floor(a*1/4) + floor(b*3/4), where each uid's amount in a mechanism is what it earns there.
func TestMechanismsAggregate(t *testing.T) {
	c, netuid := twoMechanismSubnet(t)
	c.must(setSplit(0, netuid, []uint16{16_384, 49_151}))
	const amount = 8_000_000
	runEpoch(c, netuid, amount)
	parts := yuma.Split(amount, 2, []unit.U16Fraction{16_384, 49_151})
	n := c.open().Neurons.At(netuid)
	part := func(of unit.Alpha) unit.Alpha { return of / 2 * of / amount }
	for uid, want := range []unit.Alpha{0, part(parts[0]) + part(parts[1]), part(parts[0]), part(parts[1])} {
		if got := n.Emission().Get(uid); got+2 < want || got > want+2 {
			t.Errorf("emission of uid %d is %d, want %d", uid, got, want)
		}
	}
	// Consensus is 1 for a miner in its own mechanism: 65535/4 and 65535*3/4.
	for uid, want := range []uint16{0, 0, 16_384, 49_151} {
		if got := n.Consensus().Get(uid); got > want || got+1 < want {
			t.Errorf("consensus of uid %d is %d, want %d", uid, got, want)
		}
	}
}

// With c mechanisms the stake that voting power follows is c times the stake (yuma.md, section 5; subnets.md, section 10).
func TestVotingPowerOfMechanisms(t *testing.T) {
	c, netuid := twoMechanismSubnet(t)
	c.must(enableVoting(1, netuid))
	c.must(setVotingAlpha(0, netuid, wholeAlpha))
	stake := c.stake(netuid, 10, 10)
	runEpoch(c, netuid, 1000)
	equal(t, "voting power", c.open().Voting.Power(netuid, id(10)), 2*stake)
	c.must(setMechanismCount(0, netuid, 1))
	stake = c.stake(netuid, 10, 10)
	runEpoch(c, netuid, 1000)
	equal(t, "voting power with one mechanism", c.open().Voting.Power(netuid, id(10)), stake)
}

// A pending commit masks weights in its own mechanism alone (yuma.md 4.5).
func TestCommitMasksItsMechanism(t *testing.T) {
	c, netuid := twoMechanismSubnet(t)
	c.set(netuid, "commit_reveal_weights_enabled", 1)
	c.step(1)
	c.must(func(s *state.State) error { return s.Weights.Commit(id(10), netuid, 1, [32]byte{1}) })
	committed := c.block
	c.must(func(s *state.State) error { // as if both miners were registered after the commit, and weights revealed after that
		n := s.Neurons.At(netuid)
		for uid := 2; uid < 4; uid++ {
			n.RegisteredAt().Set(uid, committed+1)
		}
		for mecid := range uint8(2) {
			n.LastUpdate(mecid).Set(1, committed+2)
		}
		return nil
	})
	c.step(3)
	runEpoch(c, netuid, 1000)
	n := c.open().Neurons.At(netuid)
	equal(t, "incentive without a commit", n.Incentive(0).Get(2), 65_535)
	equal(t, "incentive with a commit", n.Incentive(1).Get(3), 0)
}

// All mechanisms run on the permits of the epoch before; a permit that one gives is nobody's until all have run.
func TestMechanismsRunOnOldPermits(t *testing.T) {
	c, netuid := twoMechanismSubnet(t)
	c.must(func(s *state.State) error { s.Neurons.At(netuid).Permit().Set(1, 0); return nil })
	runEpoch(c, netuid, 1000)
	n := c.open().Neurons.At(netuid)
	equal(t, "incentive in mechanism 0", n.Incentive(0).Get(2), 0)
	equal(t, "incentive in mechanism 1", n.Incentive(1).Get(3), 0)
	equal(t, "permit", n.Permit().Get(1), 1)
	runEpoch(c, netuid, 1000)
	equal(t, "incentive in mechanism 0", n.Incentive(0).Get(2), 65_535)
	equal(t, "incentive in mechanism 1", n.Incentive(1).Get(3), 65_535)
}
