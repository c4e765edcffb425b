package state_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
)

// checkInherited compares the stakes that an epoch would take with those that are read one by one, and counts the uids whose
// root stake it would not read.
func (c *chain) checkInherited(netuids ...uint16) (marked int) {
	c.t.Helper()
	s := c.open()
	for _, netuid := range netuids {
		n := s.Neurons.At(netuid)
		hotkeys, in, marks := n.Hotkeys(), s.Epochs.Input(netuid, 0), n.Rootless()
		for uid, hotkey := range hotkeys {
			alpha, root := s.Stakes.InheritedStake(hotkey, netuid)
			if in.AlphaStake[uid] != alpha || in.TaoStake[uid] != root {
				c.t.Fatalf("block %d, subnet %d, uid %d: an epoch takes %d and %d, the stakes are %d and %d",
					c.block, netuid, uid, in.AlphaStake[uid], in.TaoStake[uid], alpha, root)
			}
			if marks.Has(uint16(uid)) {
				marked++
			}
		}
	}
	return marked
}

// The root stake that an epoch takes is that of every hotkey, also where the epoch does not read it, while hotkeys come
// and go, uids move, and root stake comes to registered and to other hotkeys for the first time or again.
func TestRootStakeOfEpochs(t *testing.T) {
	for seed := range uint64(4) {
		t.Run(fmt.Sprintf("seed %d", seed), func(t *testing.T) {
			rng := rand.New(rand.NewPCG(seed, 1))
			c := newChain(t, params.DevPreset())
			found := func(owner int) uint16 {
				netuid := c.startedSubnet(owner, 360)
				c.must(func(s *state.State) error {
					at := s.Subnets.At(netuid).Slot
					subnet.MaxAllowedUids.Set(at, 12)
					subnet.ImmunityPeriod.Set(at, 0)
					subnet.MinNonImmuneUids.Set(at, 0)
					subnet.MinAllowedUids.Set(at, 4)
					return nil
				})
				return netuid
			}
			netuids := []uint16{found(1), found(1)}
			done, marked := map[string]int{}, 0
			try := func(name string, call func(s *state.State) error) {
				if c.try(call) == nil {
					done[name]++
				}
			}
			for range 600 {
				netuid, person := netuids[rng.IntN(2)], 2+rng.IntN(30)
				switch rng.IntN(12) {
				case 0, 1, 2, 3:
					try("register", func(s *state.State) error {
						_, err := s.Neurons.Register(id(person), id(person), netuid)
						return err
					})
				case 4:
					try("trim", func(s *state.State) error {
						return s.Neurons.Trim(s.Subnets.At(netuid).Owner(), netuid, uint16(4+rng.IntN(8)))
					})
					c.must(func(s *state.State) error { subnet.MaxAllowedUids.Set(s.Subnets.At(netuid).Slot, 12); return nil })
				case 5:
					try("root stake", func(s *state.State) error {
						return s.Stakes.Add(id(person), id(person), params.Root, unit.Rao(5_000_000+rng.Uint64N(1_000_000_000)))
					})
				case 6:
					try("no root stake", func(s *state.State) error { return s.Stakes.RemoveFull(id(person), id(person), params.Root, nil) })
				case 7:
					if rng.IntN(8) == 0 && done["dissolve"] == 0 {
						c.must(func(s *state.State) error { return s.Lifecycle.Dissolve(id(0), netuid) })
						c.step(5)
						found(35)
						done["dissolve"]++
					}
				case 8:
					c.step(1)
				default:
					c.dueNow(netuid)
					c.step(1)
					done["epoch"]++
				}
				marked += c.checkInherited(netuids...)
			}
			t.Log(done, marked)
			for _, name := range []string{"register", "trim", "root stake", "no root stake", "dissolve", "epoch"} {
				if done[name] == 0 {
					t.Errorf("%s never happened", name)
				}
			}
			if marked < 1000 {
				t.Errorf("only %d uids were not read", marked)
			}
		})
	}
}
