package state_test

import (
	"reflect"
	"testing"

	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/unit"
)

// approve sets person 20's allowance for person 21.
func approve(netuid uint16, amount *uint256.Int) func(s *state.State) error {
	return func(s *state.State) error { s.Stakes.Approve(address(20), address(21), netuid, amount); return nil }
}

func (c *chain) allowance(netuid uint16) *uint256.Int {
	return c.open().Stakes.Allowance(address(20), address(21), netuid)
}

// TestAllowanceEndsWithTheSubnet: the next subnet of a netuid has other alpha, which nobody approved.
func TestAllowanceEndsWithTheSubnet(t *testing.T) {
	c := newChain(t, params.DevPreset())
	seven := uint256.NewInt(7)
	c.must(approve(1, seven)) // before the first subnet of the netuid
	netuid := c.startedSubnet(1, 360)
	equal(t, "netuid", netuid, 1)
	equal(t, "what was approved before the subnet", c.allowance(netuid).Uint64(), 0)
	c.must(approve(netuid, seven))
	if want := []event.Event{event.Approval.With(address(20), address(21), netuid, seven.ToBig())}; !reflect.DeepEqual(c.events, want) {
		t.Errorf("events %v, want %v", c.events, want)
	}
	c.must(dissolve(0, netuid))
	c.step(2)
	equal(t, "the same netuid again", c.newSubnet(2), netuid)
	equal(t, "after the subnet", c.allowance(netuid).Uint64(), 0)
	c.must(approve(netuid, uint256.NewInt(3)))
	equal(t, "approved anew", c.allowance(netuid).Uint64(), 3)
}

// TestAllowanceCoversAnyHotkey: the key of an allowance has no hotkey.
func TestAllowanceCoversAnyHotkey(t *testing.T) {
	c := newChain(t, params.DevPreset())
	netuid := c.startedSubnet(1, 360)
	c.claim(10, 11)
	c.giveStake(netuid, 10, 20, 5*unit.OneAlpha)
	c.giveStake(netuid, 11, 20, 5*unit.OneAlpha)
	alpha := uint256.NewInt(uint64(unit.OneAlpha))
	c.must(approve(netuid, new(uint256.Int).Mul(alpha, uint256.NewInt(3))))
	transfer := func(hotkey int) func(s *state.State) error {
		return func(s *state.State) error {
			if err := s.Stakes.SpendAllowance(address(20), address(21), netuid, alpha); err != nil {
				return err
			}
			return s.Stakes.TransferStake(id(20), id(22), id(hotkey), netuid, netuid, unit.OneAlpha)
		}
	}
	for _, hotkey := range []int{10, 11, 10} {
		c.must(transfer(hotkey))
	}
	equal(t, "left", c.allowance(netuid).Uint64(), 0)
	equal(t, "with the first hotkey", c.stake(netuid, 10, 22), 2*unit.OneAlpha)
	equal(t, "with the second hotkey", c.stake(netuid, 11, 22), unit.OneAlpha)
	c.refuse(fault.SpendingOverAllowance.With(address(20), address(21), netuid, new(uint256.Int).ToBig(), alpha.ToBig()), transfer(11))
}

// TestAllowanceBounds: an allowance stays between 0 and 2^256-1, which is an amount like any other.
func TestAllowanceBounds(t *testing.T) {
	c := newChain(t, params.DevPreset())
	all := new(uint256.Int).SetAllOne()
	change := func(amount *uint256.Int, by func(s *state.State, amount *uint256.Int)) func(s *state.State) error {
		return func(s *state.State) error { by(s, amount); return nil }
	}
	more := func(s *state.State, amount *uint256.Int) {
		s.Stakes.IncreaseAllowance(address(20), address(21), 5, amount)
	}
	less := func(s *state.State, amount *uint256.Int) {
		s.Stakes.DecreaseAllowance(address(20), address(21), 5, amount)
	}
	for _, step := range []struct {
		amount *uint256.Int
		by     func(s *state.State, amount *uint256.Int)
		want   *uint256.Int
	}{
		{uint256.NewInt(5), less, new(uint256.Int)},
		{uint256.NewInt(5), more, uint256.NewInt(5)},
		{all, more, all},
		{uint256.NewInt(1), more, all},
		{uint256.NewInt(1), less, new(uint256.Int).SubUint64(all, 1)},
		{all, less, new(uint256.Int)},
	} {
		c.must(change(step.amount, step.by))
		equal(t, "allowance", *c.allowance(5), *step.want)
	}
	events := len(c.events)
	c.must(change(new(uint256.Int), more))
	c.must(change(new(uint256.Int), less))
	if events != 1 || len(c.events) != 0 {
		t.Errorf("%d events, then %d for nothing", events, len(c.events))
	}
}
