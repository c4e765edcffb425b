package state_test

import (
	"slices"
	"testing"

	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/chain/yuma"
)

func setMechanismCount(person int, netuid uint16, count uint8) func(s *state.State) error {
	return func(s *state.State) error {
		return s.Neurons.SetMechanismCount(id(person), netuid, count, func(uint8) {})
	}
}

func setSplit(person int, netuid uint16, parts []uint16) func(s *state.State) error {
	return func(s *state.State) error { return s.Subnets.SetMechanismSplit(id(person), netuid, parts) }
}

func invalid(name string, v, lo, hi uint64) error {
	return fault.InvalidValue.With(name, uint256.NewInt(v).ToBig(), uint256.NewInt(lo).ToBig(), uint256.NewInt(hi).ToBig())
}

// farFromEpoch moves the subnet's next epoch out of the way of the freeze window.
func farFromEpoch(c *chain, netuid uint16) {
	c.t.Helper()
	c.must(func(s *state.State) error { subnet.LastEpochBlock.Set(s.Subnets.At(netuid).Slot, c.block); return nil })
}

// The checks of set_mechanism_count in their order; the owner may do it once per 7200 blocks (subnets.md, sections 2, 9, 13).
func TestSetMechanismCountRefusals(t *testing.T) {
	c, netuid := limitedSubnet(t)
	c.refuse(fault.SubnetNotExists.With(uint16(9)), setMechanismCount(2, 9, 0))
	c.refuse(fault.BadOrigin.With(id(2)), setMechanismCount(2, netuid, 0))
	c.refuse(invalid("mechanism_count", 0, 1, 2), setMechanismCount(1, netuid, 0))
	c.refuse(invalid("mechanism_count", 3, 1, 2), setMechanismCount(1, netuid, 3))
	c.refuse(fault.TooManyUIDsPerMechanism.With(uint16(256), uint8(2), uint16(256)), setMechanismCount(1, netuid, 2))
	c.set(netuid, "max_allowed_uids", 128)
	c.must(setMechanismCount(1, netuid, 2))
	requireEvent(t, c, event.MechanismCountSet.With(netuid, uint8(2)))
	at := c.block
	c.refuse(fault.TxRateLimitExceeded.With(at+7200), setMechanismCount(1, netuid, 0))
	c.must(setMechanismCount(0, netuid, 1)) // the admin has no limit and stamps none
	c.must(setSplit(1, netuid, nil))        // which has a limit of its own
	c.block = at + 7199
	farFromEpoch(c, netuid)
	c.refuse(fault.TxRateLimitExceeded.With(at+7200), setMechanismCount(1, netuid, 2))
	c.refuse(fault.TxRateLimitExceeded.With(at+7200), setSplit(1, netuid, nil))
	c.block++
	c.must(setMechanismCount(1, netuid, 2))
	c.must(setSplit(1, netuid, nil))

	c.block += 355
	closed := fault.AdminActionProhibitedDuringWeightsWindow.With(netuid, c.block-356+360)
	c.refuse(closed, setMechanismCount(0, netuid, 0))
	c.refuse(closed, setSplit(0, netuid, []uint16{1}))
	c.refuse(fault.TxRateLimitExceeded.With(at+14_400), setMechanismCount(1, netuid, 0)) // before the window
}

// With more mechanisms allowed, their uids together are at most 256, and never more than 16 mechanisms (subnets.md, section 9).
func TestSetMechanismCountLimits(t *testing.T) {
	c, netuid := limitedSubnet(t)
	c.setGlobal("max_mechanism_count", 16)
	c.set(netuid, "max_allowed_uids", 64)
	c.refuse(invalid("mechanism_count", 17, 1, 16), setMechanismCount(0, netuid, 17))
	c.refuse(fault.TooManyUIDsPerMechanism.With(uint16(64), uint8(5), uint16(256)), setMechanismCount(0, netuid, 5))
	c.must(setMechanismCount(0, netuid, 4))
	equal(t, "mechanisms", c.open().Subnets.At(netuid).Mechanisms(), 4)
}

// The split: parts of 65535, at most one for each mechanism (yuma.md, section 5; subnets.md, section 2).
func TestSetMechanismSplit(t *testing.T) {
	c, netuid := limitedSubnet(t)
	c.set(netuid, "max_allowed_uids", 128)
	c.must(setMechanismCount(0, netuid, 2))
	tests := []struct {
		name   string
		person int
		netuid uint16
		parts  []uint16
		want   error
	}{
		{"unknown subnet", 2, 9, []uint16{1}, fault.SubnetNotExists.With(uint16(9))},
		{"stranger", 2, netuid, []uint16{1}, fault.BadOrigin.With(id(2))},
		{"empty", 0, netuid, []uint16{}, invalid("mechanism_emission_split length", 0, 1, 2)},
		{"too long", 0, netuid, []uint16{65_535, 0, 0}, invalid("mechanism_emission_split length", 3, 1, 2)},
		{"one too little", 0, netuid, []uint16{65_533, 1}, invalid("mechanism_emission_split sum", 65_534, 65_535, 65_535)},
		{"one too much", 0, netuid, []uint16{65_535, 1}, invalid("mechanism_emission_split sum", 65_536, 65_535, 65_535)},
		{"wraps around 16 bits", 0, netuid, []uint16{65_535, 65_535}, invalid("mechanism_emission_split sum", 131_070, 65_535, 65_535)},
		{"shorter than the mechanisms", 0, netuid, []uint16{65_535}, nil},
		{"by the admin", 0, netuid, []uint16{13_107, 52_428}, nil},
		{"by the owner", 1, netuid, []uint16{1, 65_534}, nil},
		{"deleted", 0, netuid, nil, nil},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if test.want != nil {
				c.refuse(test.want, setSplit(test.person, test.netuid, test.parts))
				return
			}
			c.must(setSplit(test.person, test.netuid, test.parts))
			requireEvent(t, c, event.MechanismEmissionSplitSet.With(netuid, uint8(len(test.parts))))
			split := c.open().Subnets.At(netuid).MechanismSplit()
			if (split == nil) != (test.parts == nil) || len(split) != len(test.parts) {
				t.Fatalf("split %v, want %v", split, test.parts)
			}
			for i, part := range test.parts {
				equal(t, "part", split[i], unit.U16Fraction(part))
			}
		})
	}
}

// Any change of the count deletes the split; the same count keeps it (subnets.md, section 9).
func TestMechanismCountDeletesSplit(t *testing.T) {
	c, netuid := limitedSubnet(t)
	c.set(netuid, "max_allowed_uids", 64)
	c.setGlobal("max_mechanism_count", 4)
	split := func() int { return len(c.open().Subnets.At(netuid).MechanismSplit()) }
	for _, count := range []uint8{3, 2, 4} {
		c.must(setSplit(0, netuid, []uint16{65_535}))
		before := c.open().Subnets.At(netuid).Mechanisms()
		c.must(setMechanismCount(0, netuid, before))
		equal(t, "kept", split(), 1)
		c.must(setMechanismCount(0, netuid, count))
		equal(t, "deleted", split(), 0)
	}
}

// A decrease deletes weights, incentive, last update, bonds and commits of the removed mechanisms alone; what comes back
// is empty, and new neurons and weights find vectors of full length (subnets.md, section 9).
func TestDropMechanism(t *testing.T) {
	c := newChain(t, params.DevPreset())
	netuid := c.newSubnet(1)
	c.set(netuid, "commit_reveal_weights_enabled", 0)
	c.set(netuid, "max_allowed_uids", 64)
	c.setGlobal("max_mechanism_count", 4)
	c.register(netuid, 10)
	c.must(setMechanismCount(0, netuid, 3))
	c.register(netuid, 11)
	full := yuma.Row{{UID: 0, Value: 5}, {UID: 2, Value: 65_535}}
	for mecid := range uint8(3) {
		n := c.open().Neurons.At(netuid)
		equal(t, "incentives", n.Incentive(mecid).Len(), 3)
		equal(t, "last updates", n.LastUpdate(mecid).Len(), 3)
		c.must(setWeights(1, netuid, mecid, row([]uint16{0, 2}, []uint16{5, 65_535})))
		equal(t, "stamped", c.open().Neurons.At(netuid).LastUpdate(mecid).Get(0), c.block)
		c.must(func(s *state.State) error {
			n := s.Neurons.At(netuid)
			n.SetBonds(mecid, []yuma.Row{full, nil, full})
			n.Incentive(mecid).Set(1, 77)
			return nil
		})
	}
	var dropped []uint8
	c.must(func(s *state.State) error {
		return s.Neurons.SetMechanismCount(id(0), netuid, 1, func(mecid uint8) { dropped = append(dropped, mecid) })
	})
	if !slices.Equal(dropped, []uint8{1, 2}) {
		t.Errorf("commits of %v were dropped", dropped)
	}
	requireRows(t, c, netuid, 0, full, 77)
	c.refuse(fault.MechanismDoesNotExist.With(netuid, uint8(1)), setWeights(1, netuid, 1, row([]uint16{0}, []uint16{1})))
	// A node must still find what the dropped mechanisms wrote.
	equal(t, "blobs", len(c.open().Neurons.At(netuid).Blobs()), 3*(1+3)+2+3)
	n := c.open().Neurons.At(netuid)
	for mecid := uint8(1); mecid < 3; mecid++ {
		equal(t, "incentives", n.Incentive(mecid).Len(), 0)
		equal(t, "last updates", n.LastUpdate(mecid).Len(), 0)
	}

	c.register(netuid, 12)
	c.must(setMechanismCount(0, netuid, 2))
	requireRows(t, c, netuid, 1, nil, 0)
	equal(t, "incentives", c.open().Neurons.At(netuid).Incentive(1).Len(), 4)
	c.must(setWeights(1, netuid, 1, row([]uint16{0}, []uint16{1})))
	equal(t, "last update", c.open().Neurons.At(netuid).LastUpdate(1).Get(0), c.block)
}

func requireRows(t testing.TB, c *chain, netuid uint16, mecid uint8, want yuma.Row, incentive uint16) {
	t.Helper()
	n := c.open().Neurons.At(netuid)
	if got := n.Weights(mecid, 0); !slices.Equal(got, want) {
		t.Errorf("mechanism %d: weights %v, want %v", mecid, got, want)
	}
	if got := n.Bonds(mecid, int(n.Count())); !slices.Equal(got[0], want) || !slices.Equal(got[2], want) {
		t.Errorf("mechanism %d: bonds %v, want rows %v", mecid, got, want)
	}
	equal(t, "incentive", n.Incentive(mecid).Get(1), incentive)
	if want == nil {
		equal(t, "last update", n.LastUpdate(mecid).Get(0), 0)
	}
}
