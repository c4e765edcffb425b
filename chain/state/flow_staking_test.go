package state_test

import (
	"encoding/json"
	"math"
	"testing"

	"github.com/taochain/taochain/chain/account"
	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
)

// keep leaves a person exactly so much TAO; the rest goes to person 38.
func (c *chain) keep(person int, amount unit.Rao) {
	c.t.Helper()
	rest := c.balance(person) - amount
	c.must(func(s *state.State) error {
		return s.Accounts.TransferWei(address(person), address(person), id(38), account.ToWei(rest))
	})
}

func (c *chain) price(netuid uint16) float64 {
	hi, lo := c.pool(netuid).Price().Bits()
	return float64(hi) + float64(lo)/(1<<64)
}

func TestFlowRemoveBelowMinimum(t *testing.T) {
	f := flow(t, "remove_below_minimum")
	c, netuid := tradingSubnet(t)
	c.giveStake(netuid, 10, 20, 1_000_000)
	for _, step := range []struct {
		what   string
		amount unit.Alpha
	}{{"a", 0}, {"b", 999_999}, {"c", 1_000_000}} {
		f.ended(t, step.what, c.try(func(s *state.State) error { return s.Stakes.Remove(id(20), id(10), netuid, step.amount) }))
	}
	f.check(t, "stake at the end", uint64(c.stake(netuid, 10, 20)))
}

func TestFlowAddLimitPartialBelowMinimum(t *testing.T) {
	f := flow(t, "add_limit_partial_below_minimum")
	c, netuid := tradingSubnet(t)
	c.setReserves(netuid, 40_000_000, 40_000_000)
	c.keep(20, 4_000_000)
	before := c.pool(netuid).Price()
	f.ended(t, "call", c.try(func(s *state.State) error {
		return s.Stakes.AddLimit(id(20), id(10), netuid, 4_000_000, 1_000_000_001, true)
	}))
	if after := c.pool(netuid).Price(); after.Cmp(before) != 0 {
		t.Errorf("the price went from %v to %v", before, after)
	}
}

func TestFlowAddLimitPartial(t *testing.T) {
	f := flow(t, "add_limit_partial")
	c, netuid := tradingSubnet(t)
	c.setReserves(netuid, 150_000_000_000, 100_000_000_000)
	c.keep(10, 900_000_000_000)
	c.must(func(s *state.State) error {
		return s.Stakes.AddLimit(id(10), id(10), netuid, 900_000_000_000, 24_000_000_000, true)
	})
	f.check(t, "stake", uint64(c.stake(netuid, 10, 10)))
	f.check(t, "balance left (less the fee)", uint64(c.balance(10)))
	var want float64
	if err := json.Unmarshal(f.find(t, "price").Value, &want); err != nil {
		t.Fatal(err)
	}
	if have := c.price(netuid); math.Abs(have-want) > 0.001 {
		t.Errorf("price %v, want %v", have, want)
	}
}

func TestFlowAddLimitRefusals(t *testing.T) {
	f := flow(t, "add_limit_refusals")
	for _, step := range []struct {
		what          string
		tao           unit.Rao
		alpha         unit.Alpha
		balance       unit.Rao
		amount, limit unit.Rao
		partial       bool
	}{
		{what: "a", tao: 150_000_000_000, alpha: 100_000_000_000, balance: 900_000_000_000, amount: 900_000_000_000, limit: 24_000_000_000},
		{what: "b", tao: 150_000_000_000, alpha: 100_000_000_000, balance: 900_000_000_000, amount: 150_000_000_000, limit: 24_000_000_000},
		{what: "c", tao: 1_000, alpha: 1_000_000_000, balance: 1_000_001, amount: 1_000_001, limit: unit.Rao(most), partial: true},
		{what: "d", tao: 5_032_494_439_940, alpha: 186_268_425_402_874, balance: 19_980_000_000, amount: 19_980_000_000, limit: 26_953_618, partial: true},
	} {
		c, netuid := tradingSubnet(t)
		c.setReserves(netuid, step.tao, step.alpha)
		c.keep(10, step.balance)
		f.ended(t, step.what, c.try(func(s *state.State) error {
			return s.Stakes.AddLimit(id(10), id(10), netuid, step.amount, step.limit, step.partial)
		}))
	}
}

func TestFlowSharePool(t *testing.T) {
	f := flow(t, "share_pool_stake_unstake_inject")
	var rows [][4]uint64
	for _, raw := range f.Setup {
		_ = json.Unmarshal(raw, &rows) // the other entry is text
	}
	if len(rows) == 0 {
		t.Fatal("the scenario has no rows")
	}
	for _, row := range rows {
		stake, unstake, inject, tolerance := row[0], row[1], row[2], row[3]
		c, netuid := tradingSubnet(t)
		c.must(func(s *state.State) error {
			for _, coldkey := range []int{1, 2} {
				s.Stakes.Credit(id(10), id(coldkey), netuid, unit.Alpha(stake))
				s.Pools.At(netuid).MintOut(unit.Alpha(stake))
				if err := s.Stakes.RecycleAlpha(id(coldkey), id(10), netuid, unit.Alpha(unstake)); err != nil {
					return err
				}
			}
			s.Stakes.CreditAll(id(10), netuid, unit.Alpha(inject))
			s.Pools.At(netuid).MintOut(unit.Alpha(inject))
			return nil
		})
		for _, coldkey := range []int{1, 2} {
			want, have := stake-unstake+inject/2, uint64(c.stake(netuid, 10, coldkey))
			if have > want+tolerance || want > have+tolerance {
				t.Errorf("row %v: coldkey %d has %d, want %d", row, coldkey, have, want)
			}
		}
	}
}

func TestFlowRecycleChecks(t *testing.T) {
	f := flow(t, "recycle_checks")
	c, netuid := tradingSubnet(t)
	// Stake for 200,000 rao is bought without the minimum of the call.
	c.must(func(s *state.State) error {
		_, err := s.Stakes.Buy(id(20), id(10), netuid, 200_000, s.Pools.At(netuid).Price().AddSat(s.Pools.At(netuid).Price()), false)
		return err
	})
	recycle := func(hotkey int, netuid uint16, amount unit.Alpha) error {
		return c.try(func(s *state.State) error { return s.Stakes.RecycleAlpha(id(20), id(hotkey), netuid, amount) })
	}
	f.ended(t, "a", recycle(10, 9, 100_000))
	f.ended(t, "b", recycle(10, params.Root, 100_000))
	f.ended(t, "c", recycle(30, netuid, 100_000))
	c.unchecked = true // there is more stake than alpha
	out := c.pool(netuid).AlphaOut()
	c.must(func(s *state.State) error {
		s.Stakes.Credit(id(10), id(20), netuid, 2*out-c.stake(netuid, 10, 20))
		return nil
	})
	f.ended(t, "d", recycle(10, netuid, out+1))
}

func TestFlowAddStakeBurn(t *testing.T) {
	f := flow(t, "add_stake_burn")
	c, netuid := tradingSubnet(t)
	c.setReserves(netuid, 20_000_000_000_000, 200_000_000_000_000)
	c.keep(10, 20_000_000)
	c.must(func(s *state.State) error { return s.Stakes.AddBurn(id(10), id(10), netuid, 20_000_000, nil) })
	f.check(t, "total stake of H", uint64(c.open().Stakes.HotkeyValue(id(10))))
	f.check(t, "balance left above ED", uint64(c.balance(10)))
	for _, kind := range []*event.Kind{event.AlphaBurned, event.AddStakeBurn} {
		if !c.emitted(kind) {
			t.Errorf("no event %s", kind.Name)
		}
	}
}

// emitted reports whether the last call emitted an event.
func (c *chain) emitted(kind *event.Kind) bool {
	for _, e := range c.events {
		if e.Kind == kind {
			return true
		}
	}
	return false
}

func TestFlowNominatorSweep(t *testing.T) {
	f := flow(t, "nominator_sweep")
	c, netuid := tradingSubnet(t)
	c.must(func(s *state.State) error { return s.Pools.At(netuid).SetFeeRate(0) })
	for _, person := range []int{10, 20} {
		c.must(func(s *state.State) error { return s.Stakes.Add(id(person), id(10), netuid, 20_000_000) })
		c.must(func(s *state.State) error {
			return s.Stakes.Remove(id(person), id(10), netuid, s.Stakes.Stake(id(10), id(person), netuid)*997/1000)
		})
	}
	s1, s2 := c.stake(netuid, 10, 10), c.stake(netuid, 10, 20)
	sweep := func(factor uint64) {
		c.setGlobal(subnet.NominatorMin, factor)
		c.must(func(s *state.State) error { s.Stakes.SweepNominations(); return nil })
	}
	// The scenario names its values; they are known only here.
	named := func(what, value string, have, want unit.Alpha) {
		t.Helper()
		if raw := string(f.find(t, what).Value); raw != value {
			t.Fatalf("%s is %s in the scenario", what, raw)
		}
		equal(t, what, have, want)
	}
	sweep(0)
	named("a: stakes", `"s1, s2"`, c.stake(netuid, 10, 10), s1)
	named("a: stakes", `"s1, s2"`, c.stake(netuid, 10, 20), s2)
	owner, nominator := c.balance(10), c.balance(20)
	total, counter := c.open().Stakes.HotkeyStake(id(10), netuid), c.open().Accounts.TotalStake()
	sweep(2 * uint64(min(s1, s2)))
	named("b: stake of C1 (owner)", `"s1"`, c.stake(netuid, 10, 10), s1)
	f.check(t, "b: stake of C2", uint64(c.stake(netuid, 10, 20)))
	if c.balance(10) != owner || c.balance(20) <= nominator {
		t.Errorf("balances: owner %d -> %d, nominator %d -> %d", owner, c.balance(10), nominator, c.balance(20))
	}
	if fell := total - c.open().Stakes.HotkeyStake(id(10), netuid); fell+1 < s2 || fell > s2+1 {
		t.Errorf("the hotkey's alpha fell by %d, not by %d", fell, s2)
	}
	if now := c.open().Accounts.TotalStake(); now >= counter {
		t.Errorf("total stake %d -> %d", counter, now)
	}
}
