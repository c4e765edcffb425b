package state_test

import (
	"testing"

	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
)

// TestLiquidConsensusMode: which consensus an epoch gives to liquid alpha (precompiles.md, section 6).
func TestLiquidConsensusMode(t *testing.T) {
	c := newChain(t, params.DevPreset())
	netuid := c.startedSubnet(1, 360)
	for person := 10; person < 13; person++ {
		c.register(netuid, person)
	}
	stored := []uint16{1, 2, 65_535, 4}
	c.open().Neurons.At(netuid).Consensus().Store(stored)
	for _, test := range []struct {
		name                string
		liquid, yuma3, mode uint64
		penalty             uint64
		previous            bool
	}{
		{"current", 1, 1, subnet.LiquidCurrent, 65_535, false},
		{"previous", 1, 1, subnet.LiquidPrevious, 0, true},
		{"auto with a whole penalty", 1, 1, subnet.LiquidAuto, 65_535, true},
		{"auto with a part of a penalty", 1, 1, subnet.LiquidAuto, 65_534, false},
		{"previous without liquid alpha", 0, 1, subnet.LiquidPrevious, 0, false},
		{"previous without Yuma3", 1, 0, subnet.LiquidPrevious, 0, false},
	} {
		c.set(netuid, "liquid_alpha", test.liquid)
		c.set(netuid, "yuma3", test.yuma3)
		c.set(netuid, "liquid_alpha_consensus_mode", test.mode)
		c.set(netuid, "bonds_penalty", test.penalty)
		var want []unit.U16Fraction
		for _, v := range stored {
			if test.previous {
				want = append(want, unit.U16Fraction(v))
			}
		}
		equalLists(t, test.name, c.open().Epochs.Input(netuid, 0).LiquidConsensus, want)
	}
	// An epoch replaces what the next one compares with.
	c.set(netuid, "yuma3", 1)
	c.set(netuid, "liquid_alpha_consensus_mode", subnet.LiquidPrevious)
	c.dueNow(netuid)
	c.step(1)
	equalLists(t, "after an epoch without weights", c.open().Epochs.Input(netuid, 0).LiquidConsensus, make([]unit.U16Fraction, 4))
}
