package state_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/pool"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
)

// A whole block emits 10^9 rao and the scenario's coinbase 3,000,000, so that amounts are scaled. The subnets are dynamic
// ones whose price and moving price are 1 in each step, which is what mechanism 0 amounts to here.
func TestFlowEmissionGateToggles(t *testing.T) {
	f := flow(t, "emission_gate_toggles")
	c := newChain(t, params.DevPreset())
	var ids []uint16
	for owner := 1; owner <= 3; owner++ {
		ids = append(ids, c.startedSubnet(owner, 360))
	}
	c.mintRoot(6_000_000 * unit.TAO) // root proportion about 1
	steps := []struct {
		what   string
		mark   int // index of the subnet into whose records a number is written
		number uint64
		off    int // index of the subnet that is disabled
	}{
		{"1: SubnetTaoInEmission of 1,2,3", -1, 0, -1},
		{"2", 1, 123, 1},
		{"3", 0, 456, 0},
		{"4", -1, 0, -1},
	}
	for _, step := range steps {
		for i, netuid := range ids {
			enabled := uint64(1)
			if i == step.off {
				enabled = 0
			}
			c.set(netuid, "subnet_emission_enabled", enabled)
			c.setReserves(netuid, 1000*unit.TAO, unit.Alpha(1000*unit.TAO))
			c.setMovingPrice(netuid, 1, 1)
			if i == step.mark {
				c.must(func(s *state.State) error {
					slot := s.Pools.At(netuid).Slot
					pool.TaoInEmission.Set(slot, unit.Rao(step.number))
					pool.AlphaInEmission.Set(slot, unit.Alpha(step.number))
					pool.ExcessTao.Set(slot, unit.Rao(step.number))
					return nil
				})
			}
		}
		c.step(1)
		var got []uint64
		for i, netuid := range ids {
			slot := c.pool(netuid).Slot
			tao, alpha := pool.TaoInEmission.Get(slot), pool.AlphaInEmission.Get(slot)
			got = append(got, uint64(tao)*3_000_000/1_000_000_000)
			equal(t, step.what+": alpha in without TAO in", alpha == 0, tao == 0)
			equal(t, step.what+": alpha out", pool.AlphaOutEmission.Get(slot) > 0, true)
			if i == step.off {
				name, _, _ := strings.Cut(step.what, ":")
				f.check(t, name+": SubnetExcessTao of "+string(rune('1'+i)), uint64(pool.ExcessTao.Get(slot)))
			}
		}
		f.check(t, step.what, got...)
	}
}

func TestFlowDrain(t *testing.T) {
	f := flow(t, "drain")
	t.Run("I", func(t *testing.T) {
		c := newChain(t, params.DevPreset())
		netuid := c.newSubnet(1)
		c.must(func(s *state.State) error {
			slot := s.Subnets.At(netuid).Slot
			subnet.Tempo.Set(slot, 100)
			subnet.LastEpochBlock.Set(slot, 0)
			return nil
		})
		c.block = 101
		c.givePots(netuid, 123_434_534, 111_111, 12_222_222, 12_345_678)
		before, index := c.open().Coinbase.Pending(netuid), c.epochIndex(netuid)
		c.step(1)
		// All that was pending is handed over: the sum, and the owner cut by itself.
		f.check(t, "I: amounts handed to distribution (server, validator, root, owner cut)",
			uint64(before.Server), uint64(before.Validator), uint64(before.Root), uint64(before.OwnerCut))
		ran, paid := c.recorded(event.EpochRan), c.recorded(event.EmissionPaid)
		if len(ran) != 1 || ran[0][2] != uint64(before.Total()) || len(paid) != 1 || paid[0][1] != uint64(before.OwnerCut) {
			t.Errorf("distributed %v, paid %v, of %+v", ran, paid, before)
		}
		after := c.open().Coinbase.Pending(netuid)
		f.check(t, "I: the four pending amounts afterwards", uint64(after.Server), uint64(after.Validator), uint64(after.Root), uint64(after.OwnerCut))
		f.check(t, "I: LastEpochBlock", subnet.LastEpochBlock.Get(c.open().Subnets.At(netuid).Slot))
		f.check(t, "I: SubnetEpochIndex change", c.epochIndex(netuid)-index)
	})
	// The number of blocks since the last step is kept as the block of that step, so the scenario plays later in the
	// chain's life: base is its block 0.
	t.Run("II", func(t *testing.T) {
		const base, long = 20_000_000, 12_345_678
		c := newChain(t, params.DevPreset())
		netuid := c.newSubnet(1)
		since := func() uint64 { return c.open().Subnets.At(netuid).BlocksSinceLastStep(c.block) }
		c.block = base
		c.must(func(s *state.State) error {
			n := s.Subnets.At(netuid)
			subnet.Tempo.Set(n.Slot, 100)
			subnet.LastEpochBlock.Set(n.Slot, base)
			subnet.LastMechanismStepBlock.Set(n.Slot, 12_345)
			n.ResetStep(base - 7)
			return nil
		})
		b := since()
		c.step(1)
		equal(t, "the rule", string(f.find(t, "II: a: BlocksSinceLastStep").Value), `"b + 1"`)
		equal(t, "II: a: BlocksSinceLastStep", since(), b+1)

		c.block = base + 101
		c.must(func(s *state.State) error {
			n := s.Subnets.At(netuid)
			n.ResetStep(c.block - long)
			// A neuron too many fails the distribution, whose changes are undone: what remains is the drain's work.
			subnet.SetNeuronCount(n, subnet.NeuronCount(n)+1)
			return nil
		})
		equal(t, "set", since(), long)
		c.step(1)
		equal(t, "the distribution failed", len(c.recorded(event.SubnetPaused)), 1)
		f.check(t, "II: b: BlocksSinceLastStep", since())
		f.check(t, "II: b: LastMechansimStepBlock right after the drain (distribution sets it, not the drain)",
			subnet.LastMechanismStepBlock.Get(c.open().Subnets.At(netuid).Slot))
	})
}

// The two expectations on expired buckets of timelocked commits are left out: this chain refuses timelocked commits
// (TimelockedCommitsUnavailable), so there are no buckets and there is no reveal step.
func TestFlowEpochCapAndReveal(t *testing.T) {
	f := flow(t, "epoch_cap_and_reveal")
	c := newChain(t, params.DevPreset())
	for owner := 1; owner <= 4; owner++ {
		netuid := c.newSubnet(owner)
		c.must(func(s *state.State) error {
			slot := s.Subnets.At(netuid).Slot
			subnet.Tempo.Set(slot, 100)
			subnet.PendingEpochAt.Set(slot, 1)
			subnet.EpochIndex.Set(slot, 10)
			subnet.RevealPeriod.Set(slot, 1)
			return nil
		})
	}
	equal(t, "MaxEpochsPerBlock", c.open().Subnets.MaxEpochsPerBlock(), 2)
	c.step(1)
	var deferred []uint64
	for _, args := range c.recorded(event.EpochDeferred) {
		deferred = append(deferred, uint64(args[0].(uint16)))
	}
	f.check(t, "subnets deferred at block 1 (due beyond the cap)", uint64(len(deferred)))
	slices.Sort(deferred)
	f.check(t, "which", deferred...)
}
