package state_test

import (
	"encoding/binary"
	"encoding/json"
	"fmt"
	"math/big"
	"slices"
	"testing"

	"github.com/taochain/taochain/chain/children"
	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/host"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/unit"
)

// half is the proportion with which the scenarios give half of a stake.
const half unit.U64Fraction = 9_223_372_036_854_775_807

// setChildren sets one child, by persons who are their own hotkeys.
func (c *chain) setChildren(netuid uint16, parent, child int, proportion unit.U64Fraction) {
	c.t.Helper()
	c.must(func(s *state.State) error {
		return s.Stakes.SetChildren(id(parent), id(parent), netuid, []children.Relation{{Account: id(child), Proportion: proportion}})
	})
}

func (c *chain) setDelegateTake(person int, take unit.U16Fraction) {
	c.t.Helper()
	c.must(func(s *state.State) error {
		if present, stored := s.Stakes.Take(id(person)); stored && present < take {
			return s.Stakes.IncreaseTake(id(person), id(person), take)
		}
		return s.Stakes.DecreaseTake(id(person), id(person), take)
	})
}

func (c *chain) setChildkeyTake(netuid uint16, person int, take unit.U16Fraction) {
	c.t.Helper()
	c.must(func(s *state.State) error { return s.Children.SetTake(id(person), id(person), netuid, take) })
}

// setTaoWeight writes the weight of root stake, which nobody may set, into its slot.
func (c *chain) setTaoWeight(weight uint64) {
	c.t.Helper()
	c.must(func(s *state.State) error {
		at := s.Host.Store.Space(storage.NamespaceOf("taochain.subnet")).Offset(2)
		word := at.Get()
		binary.BigEndian.PutUint64(word[24:], weight)
		at.Set(word)
		return nil
	})
	equal(c.t, "tao weight", uint64(c.open().Subnets.TaoWeight()), weight)
}

// distribute runs an epoch over the pots of servers and validators.
func (c *chain) distribute(netuid uint16, server, validator unit.Alpha) {
	c.t.Helper()
	c.givePots(netuid, server, validator, 0, 0)
	c.dueNow(netuid)
	c.step(1)
}

// ratio reads a fraction of the scenario file, as "1/3" or "0.5".
func ratio(t testing.TB, raw json.RawMessage) *big.Rat {
	t.Helper()
	var text string
	if err := json.Unmarshal(raw, &text); err != nil {
		t.Fatal(err)
	}
	r, ok := new(big.Rat).SetString(text)
	if !ok {
		t.Fatalf("no fraction: %s", raw)
	}
	return r
}

// near compares fractions within a tolerance.
func near(t testing.TB, what string, have, want, tolerance *big.Rat) {
	t.Helper()
	if d := new(big.Rat).Sub(have, want); d.Abs(d).Cmp(tolerance) > 0 {
		t.Errorf("%s: have %s, want %s within %s", what, have.FloatString(6), want.FloatString(6), tolerance)
	}
}

// relations compares a list with an expectation of the form [[1000, "K"]].
func (c flowCase) relations(t testing.TB, what string, have []children.Relation, names map[string]params.ID) {
	t.Helper()
	var pairs [][2]any
	if err := json.Unmarshal(c.find(t, what).Value, &pairs); err != nil {
		t.Fatal(err)
	}
	want := make([]children.Relation, len(pairs))
	for i, p := range pairs {
		want[i] = children.Relation{Account: names[p[1].(string)], Proportion: unit.U64Fraction(p[0].(float64))}
	}
	if !slices.Equal(have, want) {
		t.Errorf("scenario %s: %s: have %v, want %v", c.ID, what, have, want)
	}
}

func TestChildrenFullDelegationDrain(t *testing.T) {
	f := flow(t, "children_full_delegation_drain")
	const a, b = 10, 11
	c := newChain(t, params.DevPreset())
	c.setTaoWeight(^uint64(0))
	netuid := c.newSubnet(1)
	for _, person := range []int{a, b} {
		c.register(netuid, person)
		c.block++ // root takes one registration in a block
		c.step(1)
		c.must(func(s *state.State) error { _, err := s.Neurons.RegisterRoot(id(person), id(person)); return err })
		c.setDelegateTake(person, 0)
		c.giveStake(params.Root, person, person, 1_000_000_000)
		c.giveStake(netuid, person, person, 1_000_000_000)
	}
	c.setChildren(netuid, a, b, children.Whole)
	c.setChildkeyTake(netuid, b, 0)

	s := c.open()
	f.check(t, "before: stake weight of A, of B on the subnet", s.Stakes.StakeWeight(id(a), netuid), s.Stakes.StakeWeight(id(b), netuid))
	c.distribute(netuid, 500_000_000, 500_000_000)
	f.check(t, "1: stake of A, of B", uint64(c.stake(netuid, a, a)), uint64(c.stake(netuid, b, b)))
	c.distribute(netuid, 500_000_000, 500_000_000)
	f.check(t, "2: root stake of A, of B", uint64(c.stake(params.Root, a, a)), uint64(c.stake(params.Root, b, b)))
	c.setGlobal("max_childkey_take", 65535)
	c.setChildkeyTake(netuid, b, 65535)
	c.distribute(netuid, 500_000_000, 500_000_000)
	paid := map[params.ID]uint64{}
	for _, d := range c.open().Coinbase.Dividends(netuid) {
		paid[d.Hotkey] = uint64(d.Alpha)
	}
	f.check(t, "3: AlphaDividendsPerSubnet of A", paid[id(a)])
	f.check(t, "3: AlphaDividendsPerSubnet of B", paid[id(b)])
}

func TestChildkeyDividendChain(t *testing.T) {
	f := flow(t, "childkey_dividend_chain")
	const a, b, k = 1, 10, 11 // the owner hotkey is A, so that it has uid 0
	c := newChain(t, params.DevPreset())
	c.setTaoWeight(0)
	c.setGlobal("subnet_owner_cut", 0)
	netuid := c.newSubnet(a)
	for uid, person := range []int{b, k} {
		c.register(netuid, person)
		c.permit(netuid, uid+1) // A has one as the owner
	}
	for person, stake := range map[int]unit.Alpha{a: 6_000_000_000, b: 2_000_000_000, k: 1_000_000_000} {
		c.giveStake(netuid, person, person, stake)
	}
	c.setChildren(netuid, a, b, half)
	c.setChildren(netuid, b, k, half)
	c.setChildkeyTake(netuid, b, 7281)
	c.setChildkeyTake(netuid, k, 7281)

	expected := f.find(t, "1: share of dividends of A, B, C")
	var shares []json.RawMessage
	if err := json.Unmarshal(expected.Value, &shares); err != nil {
		t.Fatal(err)
	}
	tolerance := ratio(t, expected.Tolerance)
	c.must(func(s *state.State) error {
		result, err := s.Epochs.Run(netuid, 1_000_000)
		if err != nil {
			return err
		}
		var sum uint64
		for _, p := range result.Payouts {
			sum += uint64(p.Validator)
		}
		for uid, p := range result.Payouts {
			near(t, fmt.Sprintf("share of uid %d", uid), big.NewRat(int64(p.Validator), int64(sum)), ratio(t, shares[uid]), tolerance)
		}
		return nil
	})
	split := func(person int, want ...int) map[params.ID]uint64 {
		t.Helper()
		parts, recycled := c.open().Coinbase.SplitDividend(id(person), netuid, 1_000_000)
		amounts := map[params.ID]uint64{}
		var order []params.ID
		sum := uint64(recycled)
		for _, p := range parts {
			amounts[p.Hotkey] = uint64(p.Amount)
			order = append(order, p.Hotkey)
			sum += uint64(p.Amount)
		}
		var listed []params.ID // parent first, self last
		for _, p := range want {
			listed = append(listed, id(p))
		}
		if !slices.Equal(order, listed) {
			t.Errorf("the split of %d goes to %v", person, order)
		}
		if sum > 1_000_000 || sum < 1_000_000-1000 {
			t.Errorf("the split of %d sums to %d", person, sum)
		}
		return amounts
	}
	f.check(t, "2: of A: A", split(a, a)[id(a)])
	ofB, ofC := split(b, a, b), split(k, b, k)
	f.check(t, "2: of B: B", ofB[id(b)])
	f.check(t, "2: of B: A", ofB[id(a)])
	f.check(t, "2: of C: C", ofC[id(k)])
	f.check(t, "2: of C: B", ofC[id(b)])
}

func TestChildkeyTakeWholeBlockFlow(t *testing.T) {
	f := flow(t, "childkey_take_whole_block_flow")
	const k, p, m, n = 10, 11, 12, 13
	for _, delegateTake := range []unit.U16Fraction{0, 13107} {
		t.Run(fmt.Sprintf("delegate take of the parent %d", delegateTake), func(t *testing.T) {
			c := newChain(t, params.DevPreset())
			c.setGlobal("subnet_owner_cut", 0)
			c.setGlobal("max_delegate_take", 13107)
			c.setGlobal("max_childkey_take", 13107)
			netuid := c.newSubnet(1)
			c.set(netuid, "commit_reveal_weights_enabled", 0)
			c.set(netuid, "kappa", 13107)
			c.setMechanism(netuid, 0)
			for _, person := range []int{k, p, m} {
				c.register(netuid, person)
			}
			c.setDelegateTake(k, 0)
			c.setDelegateTake(p, delegateTake)
			c.setChildren(netuid, p, k, half)
			c.setChildkeyTake(netuid, k, 13107)
			c.giveStake(netuid, p, p, 100_000_000_000)
			c.giveStake(netuid, k, n, 100_000_000_000)
			c.must(func(s *state.State) error { return s.Subnets.Start(id(1), netuid) })
			c.set(netuid, "subnet_emission_enabled", 1)
			c.must(func(s *state.State) error { return s.Subnets.SetTempo(id(0), netuid, 10) })
			for uid, person := range map[int]int{1: k, 2: p} {
				c.permit(netuid, uid)
				c.weigh(netuid, person, map[uint16]uint16{3: 65535})
			}
			before := c.epochIndex(netuid)
			for range 11 {
				c.step(1)
			}
			if c.epochIndex(netuid) == before {
				t.Fatal("no epoch")
			}
			gain := func(hotkey, coldkey int, had unit.Alpha) uint64 {
				return uint64(c.stake(netuid, hotkey, coldkey) - had)
			}
			ofK, ofP, ofN := gain(k, k, 0), gain(p, p, 100_000_000_000), gain(k, n, 100_000_000_000)
			f.check(t, "stake gain of k", ofK)
			sum := int64(ofK + ofP + ofN)
			if sum == 0 {
				t.Fatal("nobody gained")
			}
			// The relations of the scenario: 9/20 and 11/20 of the sum, within 10.
			ten := big.NewRat(10, 1)
			near(t, "p", big.NewRat(int64(ofP), 1), big.NewRat(9*sum, 20), ten)
			near(t, "n", big.NewRat(int64(ofN), 1), big.NewRat(11*sum, 20), ten)
		})
	}
}

// setMechanism writes the mechanism of a pool into its slot; 0 is stable, with a price of 1.
func (c *chain) setMechanism(netuid uint16, mechanism byte) {
	c.t.Helper()
	c.must(func(s *state.State) error {
		at := s.Host.Store.Space(storage.NamespaceOf("taochain.pool")).Map(storage.KeyUint(uint64(netuid))).Packed(&host.PoolPack, netuid).Offset(4)
		word := at.Get()
		word[31-27] = mechanism
		at.Set(word)
		return nil
	})
	equal(c.t, "mechanism", c.pool(netuid).Mechanism(), mechanism)
}

func TestPendingChildrenInEpoch(t *testing.T) {
	f := flow(t, "pending_children_in_epoch")
	const parent, child = 10, 11
	names := map[string]params.ID{"K": id(child), "P": id(parent)}
	c := newChain(t, params.TestPreset())
	netuid := c.startedSubnet(1, 10)
	c.claim(parent)
	c.giveStake(netuid, parent, parent, 1_000_000_000)
	c.setChildren(netuid, parent, child, 1000)
	equal(t, "scheduled", c.events[0].Kind, event.SetChildrenScheduled)
	due := c.block + 7200
	c.block = due - 25
	c.step(1) // epochs are due again every 10 blocks from here on
	for applied := false; !applied; {
		epochs := c.epochIndex(netuid)
		c.step(1)
		applied = c.epochIndex(netuid) > epochs && c.block > due
		if have := c.open().Children.Children(id(parent), netuid); !applied {
			f.relations(t, "children of P before the cooldown", have, names)
		}
		if c.block > due+10 {
			t.Fatal("no epoch applied them")
		}
	}
	s := c.open()
	f.relations(t, "children of P at the end", s.Children.Children(id(parent), netuid), names)
	f.relations(t, "ParentKeys of K", s.Children.Parents(id(child), netuid), names)
	if _, _, waits := s.Children.Pending(id(parent), netuid); waits || s.Children.HasPending(id(parent)) {
		t.Error("the list still waits")
	}
	equal(t, "told", len(c.recorded(event.SetChildren)), 1)
}

func TestPendingChildrenDroppedOnUnstake(t *testing.T) {
	f := flow(t, "pending_children_dropped_on_unstake")
	const hotkey, child = 10, 11
	c := newChain(t, params.DevPreset())
	netuid := c.startedSubnet(1, 360)
	c.setReserves(netuid, 1_000_000_000_000_000, 1_000_000_000_000_000)
	c.setGlobal("stake_threshold", 1_000_000_000_000)
	c.claim(hotkey)
	c.must(func(s *state.State) error { return s.Stakes.Add(id(hotkey), id(hotkey), netuid, 2_000_000_000_000) })
	c.setChildren(netuid, hotkey, child, 1000)
	list, _, _ := c.open().Children.Pending(id(hotkey), netuid)
	f.relations(t, "pending children of H after the second step", list, map[string]params.ID{"K": id(child)})
	c.must(func(s *state.State) error { return s.Stakes.RemoveFull(id(hotkey), id(hotkey), netuid, nil) })
	_, _, waits := c.open().Children.Pending(id(hotkey), netuid)
	if want := f.find(t, "pending children of H at the end"); string(want.Value) != `"none"` || waits {
		t.Errorf("at the end: %s, a list waits: %v", want.Value, waits)
	}
	equal(t, "told", c.events[len(c.events)-1].Kind, event.PendingChildrenDropped)
}

func TestIncentiveAutoStake(t *testing.T) {
	f := flow(t, "incentive_auto_stake")
	const coldkey, m, target, n, validator = 10, 10, 12, 13, 14
	c := newChain(t, params.DevPreset())
	netuid := c.newSubnet(1)
	c.set(netuid, "commit_reveal_weights_enabled", 0)
	c.register(netuid, m)
	c.must(func(s *state.State) error {
		_, err := s.Neurons.Register(id(coldkey), id(target), netuid)
		return err
	})
	c.register(netuid, n)
	c.register(netuid, validator)
	c.giveStake(netuid, validator, validator, 1_000_000_000)
	c.permit(netuid, 4)
	c.must(func(s *state.State) error { return s.Neurons.SetAutoStake(id(coldkey), netuid, id(target)) })
	// Half of an epoch's emission goes to servers; each miner is paid by an epoch in which it earns all of it.
	c.weigh(netuid, validator, map[uint16]uint16{1: 65535})
	c.distribute(netuid, 10_000_000, 10_000_000)
	c.weigh(netuid, validator, map[uint16]uint16{3: 65535})
	c.distribute(netuid, 5_000_000, 5_000_000)
	f.check(t, "stake of M", uint64(c.stake(netuid, m, coldkey)))
	f.check(t, "stake of T", uint64(c.stake(netuid, target, coldkey)))
	f.check(t, "stake of N", uint64(c.stake(netuid, n, n)))
}

func TestDelegateTakeRateLimit(t *testing.T) {
	f := flow(t, "delegate_take_rate_limit")
	const hotkey = 10
	c := newChain(t, params.DevPreset())
	c.setGlobal("tx_delegate_take_rate_limit", 1)
	c.claim(hotkey)
	c.must(func(s *state.State) error { // a take of 5898 that was never changed
		at := s.Host.Store.Space(storage.NamespaceOf("taochain.stake")).Offset(2).Map(id(hotkey))
		word := at.Get()
		word[31] = 1
		binary.BigEndian.PutUint16(word[29:], 5898)
		at.Set(word)
		return nil
	})
	increase := func(take unit.U16Fraction) func(s *state.State) error {
		return func(s *state.State) error { return s.Stakes.IncreaseTake(id(hotkey), id(hotkey), take) }
	}
	take := func() uint64 {
		v, _ := c.open().Stakes.Take(id(hotkey))
		return uint64(v)
	}
	equal(t, "stored", take(), 5898)
	b := c.block
	f.outcome(t, "1", c.try(increase(5899)))
	f.outcome(t, "2", c.try(increase(5900)))
	f.check(t, "take after 2", take())
	c.block = b + 1
	if c.try(increase(5900)) == nil {
		t.Error("at b + L it is accepted")
	}
	c.block = b + 2
	f.outcome(t, "3", c.try(increase(5900)))
	f.check(t, "take after 3", take())
}

func TestChildkeyTakeLimits(t *testing.T) {
	f := flow(t, "childkey_take_limits")
	const hotkey = 10
	set := func(netuid uint16, take unit.U16Fraction) func(s *state.State) error {
		return func(s *state.State) error { return s.Children.SetTake(id(hotkey), id(hotkey), netuid, take) }
	}
	take := func(c *chain, netuid uint16) uint64 { return uint64(c.open().Children.Take(id(hotkey), netuid)) }
	t.Run("I", func(t *testing.T) {
		c := newChain(t, params.TestPreset())
		netuid := c.newSubnet(1)
		c.claim(hotkey)
		c.set(netuid, "min_childkey_take", 5898)
		f.check(t, "I: a", take(c, netuid))
		f.outcome(t, "I: b", c.try(set(netuid, 5897)))
		f.outcome(t, "I: c", c.try(set(netuid, 5898)))
		c.set(netuid, "min_childkey_take", 0)
		c.must(set(netuid, 5897))
		c.set(netuid, "min_childkey_take", 5898)
		f.check(t, "I: d", take(c, netuid))
	})
	t.Run("II", func(t *testing.T) {
		c := newChain(t, params.TestPreset())
		c.claim(hotkey)
		c.setGlobal("tx_childkey_take_rate_limit", 100)
		for _, call := range []struct {
			what  string
			block uint64
			take  unit.U16Fraction
		}{{"II: 1", 1, 500}, {"II: 2", 1, 600}, {"II: 3", 99, 650}, {"II: 4", 101, 700}} {
			c.block = call.block
			f.outcome(t, call.what, c.try(set(1, call.take)))
		}
		f.check(t, "II: take at the end", take(c, 1))
	})
}

func TestFlowOfWithheldIncentives(t *testing.T) {
	f := flow(t, "owner_incentives_withheld")
	for _, part := range []string{"I", "II"} {
		t.Run(part, func(t *testing.T) {
			c := newChain(t, params.DevPreset())
			netuid := c.newSubnet(1)
			c.set(netuid, "commit_reveal_weights_enabled", 0)
			coldkey := 11
			if part == "II" {
				coldkey = 1
			}
			c.must(func(s *state.State) error { _, err := s.Neurons.Register(id(coldkey), id(11), netuid); return err })
			c.register(netuid, 10) // the validator that gives O and X half of the incentives each
			c.giveStake(netuid, 10, 10, 1_000_000_000)
			c.permit(netuid, 2)
			c.weigh(netuid, 10, map[uint16]uint16{0: 65535, 1: 65535})
			c.distribute(netuid, 20_000_000, 20_000_000)
			f.check(t, part+": stake of O", uint64(c.stake(netuid, 1, 1)))
			f.check(t, part+": stake of X", uint64(c.stake(netuid, 11, coldkey)))
			hi, lo := c.open().Coinbase.MinerBurned(netuid).Bits()
			bits := new(big.Int).SetUint64(hi)
			bits.Lsh(bits, 64).Or(bits, new(big.Int).SetUint64(lo))
			near(t, "MinerBurned", new(big.Rat).SetFrac(bits, big.NewInt(1<<32)), ratio(t, f.find(t, part+": MinerBurned").Value), new(big.Rat))
		})
	}
}

func TestFlowOfDrainToValidators(t *testing.T) {
	f := flow(t, "drain_to_validators")
	t.Run("I", func(t *testing.T) {
		for _, what := range []string{"I: a: stake", "I: b: stake"} {
			c := newChain(t, params.DevPreset())
			hotkey := 1 // b: the owner hotkey is the only uid
			if what == "I: a: stake" {
				hotkey = 10
				c.claim(hotkey)
			}
			netuid := c.newSubnet(1)
			c.giveStake(netuid, hotkey, hotkey, 1_000_000_000)
			c.distribute(netuid, 500_000_000, 500_000_000)
			f.check(t, what, uint64(c.stake(netuid, hotkey, hotkey)))
		}
	})
	t.Run("II", func(t *testing.T) {
		c := newChain(t, params.DevPreset())
		netuid := c.newSubnet(1)
		for _, hotkey := range []int{10, 11} {
			c.must(func(s *state.State) error { _, err := s.Neurons.Register(id(10), id(hotkey), netuid); return err })
			c.giveStake(netuid, hotkey, 10, 1_000_000_000)
		}
		c.distribute(netuid, 500_000_000, 500_000_000)
		f.check(t, "II: stake of H1", uint64(c.stake(netuid, 10, 10)))
		f.check(t, "II: stake of H2", uint64(c.stake(netuid, 11, 10)))
	})
}
