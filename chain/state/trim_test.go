package state_test

import (
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/neuron"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/chain/yuma"
)

func trim(person int, netuid, most uint16) func(s *state.State) error {
	return func(s *state.State) error { return s.Neurons.Trim(id(person), netuid, most) }
}

// trimmable has uid 0 of the owner and uids 1 to count-1 of persons 10 on, none in its immunity period, a minimum of 4 uids
// and the given emissions.
func trimmable(t testing.TB, preset params.Preset, emissions ...unit.Alpha) (*chain, uint16) {
	c := newChain(t, preset)
	netuid := c.newSubnet(1)
	for i := range len(emissions) - 1 {
		c.register(netuid, 10+i)
	}
	c.block = 10_000
	c.must(func(s *state.State) error {
		sub := s.Subnets.At(netuid)
		subnet.LastEpochBlock.Set(sub.Slot, c.block)
		subnet.MinAllowedUids.Set(sub.Slot, 4)
		s.Neurons.At(netuid).Emission().Store(emissions)
		return nil
	})
	return c, netuid
}

// immuneNow makes uids as young as the present block.
func immuneNow(c *chain, netuid uint16, uids ...int) {
	c.t.Helper()
	c.must(func(s *state.State) error {
		for _, uid := range uids {
			s.Neurons.At(netuid).RegisteredAt().Set(uid, c.block)
		}
		return nil
	})
}

// The checks of a trim in their order; the owner may do it once per 216,000 blocks (subnets.md 3.6, 13).
func TestTrimRefusals(t *testing.T) {
	c, netuid := trimmable(t, params.TestPreset(), 9, 8, 7, 6, 5, 4)
	c.refuse(fault.SubnetNotExists.With(uint16(9)), trim(2, 9, 0))
	c.refuse(fault.BadOrigin.With(id(2)), trim(2, netuid, 3))
	c.refuse(invalid("max_uids", 3, 4, 256), trim(1, netuid, 3))
	c.refuse(invalid("max_uids", 257, 4, 256), trim(0, netuid, 257))
	immuneNow(c, netuid, 1, 2, 3) // and the owner's: 4 of 4
	tooMany := fault.TrimmingWouldExceedMaxImmunePercentage.With(uint16(4), uint16(4), uint8(80))
	c.refuse(tooMany, trim(1, netuid, 4))
	c.refuse(fault.TrimmingWouldExceedMaxImmunePercentage.With(uint16(4), uint16(5), uint8(80)), trim(1, netuid, 5)) // exactly 80 %
	c.must(trim(1, netuid, 6))                                                                                       // nothing to remove
	at := c.block
	c.refuse(fault.TxRateLimitExceeded.With(at+216_000), trim(1, netuid, 3))
	c.refuse(tooMany, trim(0, netuid, 4)) // the admin has no limit
	c.block = at + 351
	closed := fault.AdminActionProhibitedDuringWeightsWindow.With(netuid, at+360)
	c.refuse(closed, trim(0, netuid, 3))
	c.block = at + 215_999
	farFromEpoch(c, netuid)
	c.refuse(fault.TxRateLimitExceeded.With(at+216_000), trim(1, netuid, 5))
	c.block++
	c.must(trim(1, netuid, 5)) // immunity is over by now
	equal(t, "uids", c.open().Neurons.At(netuid).Count(), 5)
}

// The example of trim_16_to_8: the owner's uid 0 is protected, uid 6 in its immunity period, and of the rest the highest
// emissions stay (subnets.md 3.6).
func TestTrimExample(t *testing.T) {
	emissions := []unit.Alpha{17, 42, 8, 56, 23, 91, 34, 77, 12, 65, 3, 88, 29, 51, 74, 39}
	c, netuid := trimmable(t, params.DevPreset(), emissions...)
	immuneNow(c, netuid, 6)
	before := c.open().Neurons.At(netuid).Hotkeys()
	c.must(trim(1, netuid, 8))
	requireSet(t, c, netuid, subnet.ParamByName("max_allowed_uids"), 8)
	requireEvent(t, c, event.NeuronsTrimmed.With(netuid, uint16(8), uint16(8)))
	kept := []int{0, 5, 6, 7, 9, 11, 14, 3}
	slices.Sort(kept)
	n := c.open().Neurons.At(netuid)
	equal(t, "uids", n.Count(), 8)
	equal(t, "most uids", subnet.MaxAllowedUids.Get(n.Subnet.Slot), 8)
	for uid, old := range kept {
		hotkey, err := n.Hotkey(uint16(uid))
		if err != nil {
			t.Fatal(err)
		}
		equal(t, "hotkey", hotkey, before[old])
		found, ok := n.Uid(hotkey)
		equal(t, "uid of the hotkey", found, uint16(uid))
		equal(t, "it has one", ok, true)
		equal(t, "emission", n.Emission().Get(uid), emissions[old])
	}
	pruned := 0
	for _, e := range c.events {
		if e.Kind == event.NeuronPruned {
			old := e.Args[2].(uint16)
			equal(t, "pruned hotkey", common.Hash(e.Args[1].([32]byte)), before[old])
			equal(t, "kept", slices.Contains(kept, int(old)), false)
			if _, ok := n.Uid(before[old]); ok {
				t.Errorf("uid %d was pruned and is there", old)
			}
			pruned++
		}
	}
	equal(t, "pruned", pruned, 8)
}

// Of equal emissions the higher uid goes (subnets.md 3.6).
func TestTrimTies(t *testing.T) {
	c, netuid := trimmable(t, params.DevPreset(), 0, 5, 5, 5, 5, 5)
	c.must(trim(0, netuid, 4))
	n := c.open().Neurons.At(netuid)
	for uid, person := range []int{1, 10, 11, 12} {
		hotkey, _ := n.Hotkey(uint16(uid))
		equal(t, "hotkey", hotkey, id(person))
	}
}

// All vectors, rows and serving information follow the uids; entries to removed uids are deleted, in every mechanism
// (subnets.md 3.6).
func TestTrimMovesEverything(t *testing.T) {
	c, netuid := trimmable(t, params.DevPreset(), 10, 1, 20, 2, 30, 40)
	c.set(netuid, "max_allowed_uids", 64)
	c.must(setMechanismCount(0, netuid, 2))
	moved := map[uint16]uint16{0: 0, 2: 1, 4: 2, 5: 3}
	weightsOf := func(mecid uint8, uid uint16) yuma.Row {
		if uid == 4 {
			return nil // its new uid must not keep the row of the uid that had it
		}
		return yuma.Row{{UID: 5, Value: 500 + uid}, {UID: 1, Value: 9}, {UID: 0, Value: uint16(mecid)}, {UID: 3, Value: 1}, {UID: 2, Value: 0}}
	}
	c.must(func(s *state.State) error {
		n := s.Neurons.At(netuid)
		for mecid := range uint8(2) {
			bonds := make([]yuma.Row, 6)
			for uid := range uint16(6) {
				n.Incentive(mecid).Set(int(uid), 100*uint16(mecid)+uid)
				n.LastUpdate(mecid).Set(int(uid), 1000*uint64(mecid)+uint64(uid))
				n.SetWeights(mecid, uid, weightsOf(mecid, uid))
				bonds[uid] = weightsOf(mecid, uid)
			}
			n.SetBonds(mecid, bonds)
		}
		for uid := range 6 {
			v := uint16(uid)
			n.RegisteredAt().Set(uid, 100+uint64(v))
			n.Active().Set(uid, uint8(v%2))
			n.Permit().Set(uid, uint8(v/2%2))
			n.Consensus().Set(uid, 10+v)
			n.Dividends().Set(uid, 20+v)
			n.ValidatorTrust().Set(uid, 30+v)
			n.StakeWeight().Set(uid, 40+v)
		}
		for _, person := range []int{10, 11} { // uid 1, which goes, and uid 2
			axon := neuron.Axon{IP: storage.U128{Lo: 9}, IPType: 4, Port: 1}
			if err := s.Neurons.ServeAxonTLS(id(person), netuid, axon, []byte{1, 2}); err != nil {
				return err
			}
			if err := s.Neurons.ServePrometheus(id(person), netuid, neuron.Prometheus{IP: storage.U128{Lo: 9}, IPType: 4, Port: 1}); err != nil {
				return err
			}
		}
		return nil
	})
	c.must(trim(0, netuid, 4))

	n := c.open().Neurons.At(netuid)
	for old, uid := range moved {
		at := int(uid)
		equal(t, "registered at", n.RegisteredAt().Get(at), 100+uint64(old))
		equal(t, "active", n.Active().Get(at), uint8(old%2))
		equal(t, "permit", n.Permit().Get(at), uint8(old/2%2))
		equal(t, "consensus", n.Consensus().Get(at), 10+old)
		equal(t, "dividends", n.Dividends().Get(at), 20+old)
		equal(t, "validator trust", n.ValidatorTrust().Get(at), 30+old)
		equal(t, "stake weight", n.StakeWeight().Get(at), 40+old)
		for mecid := range uint8(2) {
			equal(t, "incentive", n.Incentive(mecid).Get(at), 100*uint16(mecid)+old)
			equal(t, "last update", n.LastUpdate(mecid).Get(at), 1000*uint64(mecid)+uint64(old))
			want := yuma.Row{{UID: 3, Value: 500 + old}, {UID: 0, Value: uint16(mecid)}, {UID: 1, Value: 0}}
			if old == 4 {
				want = nil
			}
			if got := n.Weights(mecid, uid); !slices.Equal(got, want) {
				t.Errorf("weights %d of mechanism %d: %v, want %v", uid, mecid, got, want)
			}
			if got := n.Bonds(mecid, 6)[uid]; !slices.Equal(got, want) {
				t.Errorf("bonds %d of mechanism %d: %v, want %v", uid, mecid, got, want)
			}
		}
	}
	for mecid := range uint8(2) {
		for uid := uint16(4); uid < 6; uid++ {
			if n.Weights(mecid, uid) != nil || n.Bonds(mecid, 6)[uid] != nil {
				t.Errorf("uid %d of mechanism %d still has rows", uid, mecid)
			}
		}
		equal(t, "incentives", n.Incentive(mecid).Len(), 4)
		equal(t, "last updates", n.LastUpdate(mecid).Len(), 4)
	}
	for name, length := range map[string]int{
		"hotkeys": len(n.Hotkeys()), "registered at": n.RegisteredAt().Len(), "active": n.Active().Len(), "permit": n.Permit().Len(),
		"emission": n.Emission().Len(), "consensus": n.Consensus().Len(), "dividends": n.Dividends().Len(),
		"validator trust": n.ValidatorTrust().Len(), "stake weight": n.StakeWeight().Len(),
	} {
		equal(t, name, length, 4)
	}
	requireServing(t, c, netuid, 10, false)
	requireServing(t, c, netuid, 11, true)
	equal(t, "blobs", len(n.Blobs()), 2*(1+6)+2+2) // a node must still find those of the uids that went

	c.set(netuid, "max_allowed_uids", 5)
	equal(t, "the next uid", c.register(netuid, 10), 4)
	requireServing(t, c, netuid, 10, false)
}

func requireServing(t testing.TB, c *chain, netuid uint16, person int, want bool) {
	t.Helper()
	n := c.open().Neurons.At(netuid)
	_, certified := n.Certificate(id(person))
	equal(t, "axon", n.Axon(id(person)) != (neuron.Axon{}), want)
	equal(t, "prometheus", n.Prometheus(id(person)) != (neuron.Prometheus{}), want)
	equal(t, "certificate", certified, want)
}

// An epoch runs over a trimmed subnet.
func TestEpochAfterTrim(t *testing.T) {
	c := newChain(t, params.DevPreset())
	netuid := c.startedSubnet(1, 5)
	for person := 10; person < 16; person++ {
		c.register(netuid, person)
		c.giveStake(netuid, person, person, unit.OneAlpha)
	}
	c.set(netuid, "immunity_period", 0)
	c.step(11)
	c.must(func(s *state.State) error { subnet.MinAllowedUids.Set(s.Subnets.At(netuid).Slot, 2); return nil })
	c.must(trim(1, netuid, 3))
	c.step(6)
	s := c.open()
	equal(t, "paused", subnet.Paused.Get(s.Subnets.At(netuid).Slot), false)
	equal(t, "stepped", subnet.LastMechanismStepBlock.Get(s.Subnets.At(netuid).Slot) > c.block-6, true)
	equal(t, "emissions", s.Neurons.At(netuid).Emission().Len(), 3)
}

// Stored neurons that contradict each other are no reason to panic.
func TestTrimInconsistent(t *testing.T) {
	for name, bend := range map[string]func(n neuron.Neurons){
		"count too low":       func(n neuron.Neurons) { subnet.SetNeuronCount(n.Subnet, 5) },
		"count too high":      func(n neuron.Neurons) { subnet.SetNeuronCount(n.Subnet, 9) },
		"emission too short":  func(n neuron.Neurons) { n.Emission().Truncate(2) },
		"emission too long":   func(n neuron.Neurons) { n.Emission().Push(3) },
		"registration blocks": func(n neuron.Neurons) { n.RegisteredAt().Truncate(0) },
		"incentives":          func(n neuron.Neurons) { n.Incentive(0).Truncate(1) },
		"bonds of nobody":     func(n neuron.Neurons) { n.SetBonds(0, []yuma.Row{{{UID: 300, Value: 1}}}) },
	} {
		t.Run(name, func(t *testing.T) {
			c, netuid := trimmable(t, params.DevPreset(), 9, 8, 7, 6, 5, 4)
			c.must(func(s *state.State) error { bend(s.Neurons.At(netuid)); return nil })
			c.must(trim(0, netuid, 4))
			n := c.open().Neurons.At(netuid)
			equal(t, "uids", n.Count(), 4)
			equal(t, "hotkeys", len(n.Hotkeys()), 4)
			equal(t, "emissions", n.Emission().Len(), 4)
			equal(t, "incentives", n.Incentive(0).Len(), 4)
			equal(t, "consistent", c.open().Epochs.Consistent(netuid), true)
		})
	}
}

// crowdedSubnet has 256 uids, of which 64 have weights and bonds for all.
func crowdedSubnet(t testing.TB) (*chain, uint16) {
	c := newChain(t, params.DevPreset())
	c.unchecked = true
	netuid := c.newSubnet(1)
	c.block = 10_000
	c.must(func(s *state.State) error {
		row := make(yuma.Row, 256)
		bonds := make([]yuma.Row, 256)
		for uid := range row {
			row[uid] = yuma.Entry{UID: uint16(uid), Value: uint16(uid)}
			if uid > 0 {
				s.Neurons.RegisterOwner(netuid, params.ID{1, byte(uid)})
			}
			s.Neurons.At(netuid).RegisteredAt().Set(uid, 0)
		}
		for uid := range uint16(64) {
			s.Neurons.At(netuid).SetWeights(0, uid, row)
			bonds[uid] = row
		}
		s.Neurons.At(netuid).SetBonds(0, bonds)
		return nil
	})
	return c, netuid
}

// A trim of a full subnet to half its uids, undone each time.
func BenchmarkTrim(b *testing.B) {
	c, netuid := crowdedSubnet(b)
	for b.Loop() {
		undo := c.mem.Snapshot()
		if err := c.open().Neurons.Trim(id(1), netuid, 128); err != nil {
			b.Fatal(err)
		}
		c.mem.RevertToSnapshot(undo)
	}
}
