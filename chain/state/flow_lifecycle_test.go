package state_test

import (
	"fmt"
	"testing"

	"github.com/taochain/taochain/chain/account"
	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/pool"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
)

// setAge gives a subnet its block of creation and its moving price in TAO.
func (c *chain) setAge(netuid uint16, registered, price uint64) {
	c.t.Helper()
	c.must(func(s *state.State) error {
		subnet.RegisteredAt.Set(s.Subnets.At(netuid).Slot, registered)
		s.Pools.At(netuid).SetMovingPrice(fixed.I96F32FromUint64(price))
		return nil
	})
}

// The choice of the subnet that makes room (economy.md 9.4).
func TestFlowPruneChoice(t *testing.T) {
	f := flow(t, "prune_choice")
	const immunity = 1_296_000
	for _, run := range []struct {
		what                  string
		price1, price2, born2 uint64
	}{
		{"a", 1, 10, 0},
		{"b", 5, 1, immunity + 5},
	} {
		c := newChain(t, params.DevPreset())
		n1, n2 := c.newSubnet(1), c.newSubnet(2)
		c.setAge(n1, 0, run.price1)
		c.setAge(n2, run.born2, run.price2)
		c.block = immunity + 10
		netuid, ok := c.open().Lifecycle.PruneCandidate()
		equal(t, "found", ok, true)
		f.checkText(t, run.what, fmt.Sprintf("n%d", netuid))
		if run.what == "b" {
			c.block = immunity - 1
			_, ok = c.open().Lifecycle.PruneCandidate()
			equal(t, "all immune", ok, false)
		}
	}
}

// A registration without room takes the netuid of the subnet that it replaces (economy.md 9.2).
func TestFlowRegisterReusesNetuid(t *testing.T) {
	f := flow(t, "register_reuses_netuid")
	c := newChain(t, params.DevPreset())
	c.setGlobal("subnet_limit", 2)
	n1, n2 := c.newSubnet(1), c.newSubnet(2)
	c.setAge(n1, 1, 7)
	c.setAge(n2, 2, 7)
	c.block += 1_296_002
	const buyer, hotkey = 3, 4
	poor := account.IDOf(address(people))
	create := func(coldkey params.ID) error {
		return c.try(func(s *state.State) error { _, err := s.Lifecycle.Register(coldkey, id(hotkey)); return err })
	}
	err := create(poor) // chain.try proves that a refusal changes nothing
	f.ended(t, "a", err)
	equal(t, "a: subnets", len(c.open().Subnets.Netuids()), 3)
	balance := c.balance(1)
	if err := create(id(buyer)); err != nil {
		t.Fatal(err)
	}
	s := c.open()
	f.check(t, "b: number of non-root subnets", uint64(len(s.Subnets.Netuids())-1))
	who := map[params.ID]string{id(buyer): "C", id(hotkey): "H"}
	sub := s.Subnets.At(n1)
	f.checkText(t, "b: owner, owner hotkey of n1", who[sub.Owner()], who[sub.OwnerHotkey()])
	equal(t, "b: owner of n2", s.Subnets.At(n2).Owner(), id(2))
	requireEvent(t, c, event.NetworkRemoved.With(n1))
	equal(t, "b: registration", sub.RegisteredCounter(), 2)
	// A lock of the former owner is not refunded: the subnet is no legacy.
	equal(t, "b: former owner", c.balance(1), balance)
	// The median is taken after the dissolution: n2 alone is left, at 1 TAO.
	p := s.Pools.At(n1)
	equal(t, "b: alpha in", uint64(p.AlphaIn()), uint64(p.Tao()))
}

// bareSubnet is a subnet of person 1 with the given lock, and reserves that its account covers with something over.
func (c *chain) bareSubnet(lock, tao unit.Rao, alphaIn unit.Alpha) uint16 {
	c.t.Helper()
	var netuid uint16
	c.must(func(s *state.State) error {
		sub := s.Subnets.Create(id(1), id(1), lock)
		netuid = sub.Netuid
		p := s.Pools.At(netuid)
		s.Accounts.Mint(p.Account(), tao+lock+unit.TAO)
		p.Create(tao, alphaIn)
		return nil
	})
	return netuid
}

// What a dissolution pays (economy.md 9.5).
func TestFlowDissolvePayouts(t *testing.T) {
	f := flow(t, "dissolve_payouts")
	const a, b = 20, 21
	paid := func(c *chain, netuid uint16, persons ...int) (list []uint64) {
		for _, p := range persons {
			list = append(list, uint64(c.balance(p)))
		}
		c.must(dissolve(0, netuid))
		for i, p := range persons {
			list[i] = uint64(c.balance(p)) - list[i]
		}
		return list
	}
	t.Run("I", func(t *testing.T) {
		c := newChain(t, params.DevPreset())
		netuid := c.bareSubnet(5000, 10_000, 0)
		c.setGlobal("network_registration_start_block", c.block+1)
		c.setGlobal("subnet_owner_cut", 0)
		c.giveStake(netuid, 10, a, 300)
		c.giveStake(netuid, 11, b, 700)
		f.check(t, "I: paid to a, b, owner", paid(c, netuid, a, b, 1)...)
		equal(t, "stakes left", len(c.open().Stakes.Holdings(netuid)), 0)
	})
	t.Run("II", func(t *testing.T) {
		c := newChain(t, params.DevPreset())
		netuid := c.bareSubnet(0, 1, 0)
		c.giveStake(netuid, 10, a, 3)
		c.giveStake(netuid, 11, b, 2)
		f.check(t, "II: paid to a, b", paid(c, netuid, a, b)...)
	})
	t.Run("III", func(t *testing.T) {
		c := newChain(t, params.DevPreset())
		netuid := c.bareSubnet(0, 200, 100)
		c.setGlobal("tao_in_refund_deployment_block", c.block)
		c.must(func(s *state.State) error {
			p := s.Pools.At(netuid)
			pool.ProtocolAlpha.Set(p.Slot, 50)
			p.MintOut(50)
			return nil
		})
		c.giveStake(netuid, 10, a, 50)
		list := paid(c, netuid, a, 1)
		f.check(t, "III: paid to a", list[0])
		f.check(t, "III: paid to the owner", list[1])
	})
}

// The pool of a new subnet (economy.md 9.1, 9.2).
func TestFlowNewSubnetPool(t *testing.T) {
	f := flow(t, "new_subnet_pool")
	c := newChain(t, params.DevPreset())
	x := uint64(c.open().Lifecycle.LockCost())
	requireX := func(what string, have uint64) {
		t.Helper()
		f.checkText(t, what, map[bool]string{true: "X", false: "another amount"}[have == x])
	}
	netuid := c.newSubnet(1)
	last := c.events[len(c.events)-1]
	if last.Kind != event.NetworkAdded || last.Args[0] != netuid {
		t.Errorf("I: the last event is %v", last)
	}
	p := c.pool(netuid)
	requireX("I: SubnetTAO", uint64(p.Tao()))
	requireX("I: SubnetAlphaIn", uint64(p.AlphaIn()))
	f.check(t, "I: SubnetAlphaOut", uint64(p.AlphaOut()))
	requireX("I: SubnetLocked", uint64(c.open().Subnets.At(netuid).Locked()))
	f.check(t, "I: stake of the owner", uint64(c.stake(netuid, 1, 1)))
	f.check(t, "I: recycled counter", uint64(c.open().Subnets.At(netuid).Recycled()))
	f.check(t, "I: spot price", p.Price().FloorUint64Sat())

	c = newChain(t, params.DevPreset())
	c.bareSubnet(0, 500*unit.TAO, 100*unit.OneAlpha)
	c.bareSubnet(0, 200*unit.TAO, 100*unit.OneAlpha)
	c.setGlobal("network_min_lock_cost", 100_000_000_000)
	median := c.open().Lifecycle.MedianPrice()
	f.checkText(t, "II: median before", fmt.Sprintf("%d.%d", median.FloorUint64Sat(), tenths(median)))
	netuid = c.newSubnet(3)
	p = c.pool(netuid)
	f.check(t, "II: SubnetTAO", uint64(p.Tao()))
	f.check(t, "II: SubnetAlphaIn", uint64(p.AlphaIn()))
	f.check(t, "II: SubnetAlphaOut", uint64(p.AlphaOut()))
	if p.Price().Cmp(median) < 0 {
		t.Error("II: the price is under the median")
	}
	equal(t, "II: median afterwards", c.open().Lifecycle.MedianPrice(), p.Price())
}

// tenths is the first decimal of a price.
func tenths(p fixed.U64F64) uint64 {
	return p.MulFloorSat(fixed.U64F64FromUint64(10)).FloorUint64Sat() % 10
}
