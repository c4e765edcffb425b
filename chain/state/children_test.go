package state_test

import (
	"reflect"
	"testing"

	"github.com/taochain/taochain/chain/children"
	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/unit"
)

// The childkey burn is recycled, and the pots are paid in full all the same: alpha out falls short of what stakes hold
// by just that (economy.md 4.3).
func TestChildkeyBurn(t *testing.T) {
	c := newChain(t, params.DevPreset())
	c.setTaoWeight(0)
	netuid := c.newSubnet(1)
	c.register(netuid, 10)
	c.claim(11)
	c.giveStake(netuid, 10, 10, 1_000_000_000)
	c.giveStake(netuid, 11, 11, 1_000_000_000)
	c.setChildren(netuid, 11, 10, children.Whole)
	c.setGlobal("ck_burn", 1<<63)
	before := c.pool(netuid).AlphaOut() + 1_000_000_000
	c.distribute(netuid, 500_000_000, 500_000_000)
	p := c.pool(netuid)
	recycled := before - p.AlphaOut()
	equal(t, "recycled", p.Ledger().Recycled, recycled)
	equal(t, "burn", p.Overpaid(), recycled)
	equal(t, "half of the parent's half of a dividend of 10^9", recycled, 250_000_000)
	paid := c.open().Stakes.HotkeyStake(id(10), netuid) + c.open().Stakes.HotkeyStake(id(11), netuid) - 2_000_000_000
	if paid < 999_999_990 {
		t.Errorf("paid %d of the pots", paid)
	}
}

// The same owner pays neither take nor burn.
func TestChildkeyTakeOfOneOwner(t *testing.T) {
	c := newChain(t, params.DevPreset())
	c.setTaoWeight(0)
	netuid := c.newSubnet(1)
	for _, hotkey := range []int{10, 11} {
		c.must(func(s *state.State) error { _, err := s.Neurons.Register(id(10), id(hotkey), netuid); return err })
		c.giveStake(netuid, hotkey, 10, 1_000_000_000)
	}
	c.must(func(s *state.State) error {
		return s.Stakes.SetChildren(id(10), id(11), netuid, []children.Relation{{Account: id(10), Proportion: children.Whole}})
	})
	c.must(func(s *state.State) error { return s.Children.SetTake(id(10), id(10), netuid, 11_796) })
	c.setGlobal("ck_burn", 1<<63)
	parts, recycled := c.open().Coinbase.SplitDividend(id(10), netuid, 1_000_000)
	equal(t, "recycled", recycled, 0)
	equal(t, "parts", len(parts), 2)
	equal(t, "parent", parts[0].Amount, 500_000)
	equal(t, "child", parts[1].Amount, 500_000)
}

// Dissolution deletes all that a subnet knows of relations and takes, and leaves other subnets and the targets of
// incentives (economy.md 9.5).
func TestClearChildren(t *testing.T) {
	c := newChain(t, params.DevPreset())
	first, second := c.newSubnet(1), c.newSubnet(1)
	c.claim(10, 11, 12)
	empty := c.contents()
	c.must(func(s *state.State) error { // what is made here is not told to the hotkeys on all subnets
		undo := s.Host.Undo.Snapshot()
		defer s.Host.Undo.RevertToSnapshot(undo)
		for _, list := range [][]children.Relation{{{Account: id(11), Proportion: 5}, {Account: id(12), Proportion: 6}}, {{Account: id(12), Proportion: 7}}} {
			if err := s.Stakes.SetChildren(id(10), id(10), first, list); err != nil {
				return err
			}
		}
		if err := s.Children.SetTake(id(11), id(11), first, 3); err != nil {
			return err
		}
		s.Children.Clear(first)
		if have := c.contents(); !reflect.DeepEqual(have, empty) {
			t.Error("something is left")
		}
		return nil
	})
	for _, netuid := range []uint16{first, second} {
		c.setChildren(netuid, 10, 11, 5)
		c.setChildkeyTake(netuid, 11, 3)
	}
	c.must(func(s *state.State) error { return s.Neurons.SetAutoStake(id(10), first, id(1)) })
	c.must(func(s *state.State) error { s.Children.Clear(first); return nil })
	s := c.open()
	for netuid, want := range map[uint16]int{first: 0, second: 1} {
		equal(t, "children", len(s.Children.Children(id(10), netuid)), want)
		equal(t, "parents", len(s.Children.Parents(id(11), netuid)), want)
		equal(t, "empty", s.Children.On(netuid).Empty(), want == 0)
		equal(t, "take", s.Children.Take(id(11), netuid), unit.U16Fraction(3*want))
	}
	_, kept := s.Children.AutoStake(id(10), first)
	equal(t, "target", kept, true)
	target, kept := s.Children.Targets(first).Of(id(10))
	equal(t, "target of an epoch", kept && target == id(1), true)
	_, kept = s.Children.Targets(second).Of(id(10))
	equal(t, "target elsewhere", kept, false)
}

// Every member of root that did not opt out is a parent of a new subnet's owner hotkey, the owner hotkey itself excepted,
// if it has stake enough (subnets.md, section 6).
func TestAutoParents(t *testing.T) {
	c := newChain(t, params.DevPreset())
	for _, person := range []int{1, 10, 11, 12} {
		c.step(360) // root takes few registrations in an interval
		c.must(func(s *state.State) error { _, err := s.Neurons.RegisterRoot(id(person), id(person)); return err })
		if person != 12 {
			c.giveRootStake(person, person, 5*unit.TAO)
		}
	}
	c.must(func(s *state.State) error { return s.Neurons.SetAutoParentDelegation(id(11), id(11), false) })
	c.setGlobal("stake_threshold", uint64(5*unit.TAO))
	netuid := c.newSubnet(1)
	parents := c.open().Children.Parents(id(1), netuid)
	if len(parents) != 1 || parents[0] != (children.Relation{Account: id(10), Proportion: children.Whole}) {
		t.Errorf("parents %v", parents)
	}
	equal(t, "told", c.events[len(c.events)-1].Kind, event.SetChildren)
}

// A list that waits is dropped silently if it is inconsistent when its time comes: two hotkeys that make each other their
// child in one cooldown; the one with the lower account is applied first (subnets.md, section 6).
func TestPendingChildrenThatContradict(t *testing.T) {
	c := newChain(t, params.DevPreset())
	netuid := c.startedSubnet(1, 10)
	c.claim(10, 11)
	c.setChildren(netuid, 10, 11, 5)
	c.setChildren(netuid, 11, 10, 6)
	c.step(1)
	c.dueNow(netuid)
	c.step(1)
	low, high := 10, 11
	if id(11).Cmp(id(10)) < 0 {
		low, high = 11, 10
	}
	s := c.open()
	equal(t, "children of the lower", len(s.Children.Children(id(low), netuid)), 1)
	equal(t, "children of the higher", len(s.Children.Children(id(high), netuid)), 0)
	equal(t, "waits", s.Children.HasPending(id(low)) || s.Children.HasPending(id(high)), false)
	equal(t, "told", len(c.recorded(event.SetChildren)), 1)
}

// unstake_all leaves the lists that wait (economy.md 7.3).
func TestPendingChildrenStayOnUnstakeAll(t *testing.T) {
	c := newChain(t, params.DevPreset())
	netuid := c.startedSubnet(1, 360)
	c.claim(10)
	c.must(func(s *state.State) error { return s.Stakes.Add(id(10), id(10), netuid, 10*unit.TAO) })
	c.setChildren(netuid, 10, 11, 5)
	c.setGlobal("stake_threshold", ^uint64(0))
	c.must(func(s *state.State) error { return s.Stakes.RemoveAll(id(10), id(10)) })
	equal(t, "waits", c.open().Children.HasPending(id(10)), true)
}

// An epoch of a subnet without relations costs one slot read more than without the feature; a hotkey without relations
// costs one where others have some.
func TestReadsOfInheritance(t *testing.T) {
	c := newChain(t, params.DevPreset())
	netuid := c.newSubnet(1)
	c.claim(10, 11, 12)
	reads := func() int {
		var meter readMeter
		h := c.mem.Host(c.block, c.author)
		h.Store = storage.New(c.mem, c.mem, &meter)
		s := state.Open(h)
		family := s.Children.On(netuid)
		for _, person := range []int{10, 11, 12} {
			family.Of(id(person))
		}
		return int(meter)
	}
	equal(t, "reads without relations", reads(), 1)
	c.setChildren(netuid, 10, 11, 5)
	// The figure, three records; two lists of one relation.
	equal(t, "reads with one relation", reads(), 1+3+2*2)
}

// readMeter counts slots read.
type readMeter int

func (m *readMeter) Charge(gas uint64) {
	if gas == storage.ReadGas {
		*m++
	}
}
