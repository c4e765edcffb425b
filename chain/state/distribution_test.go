package state_test

import (
	"testing"

	"github.com/taochain/taochain/chain/coinbase"
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/chain/yuma"
)

// permit gives a uid a validator permit, as an earlier epoch would have.
func (c *chain) permit(netuid uint16, uid int) {
	c.t.Helper()
	c.must(func(s *state.State) error { s.Neurons.At(netuid).Permit().Set(uid, 1); return nil })
}

// weigh stores a row of weights by ascending uid, newer than all registrations.
func (c *chain) weigh(netuid uint16, person int, values map[uint16]uint16) {
	c.t.Helper()
	c.block++ // a registration in the same block would void the weights
	c.must(func(s *state.State) error {
		n := s.Neurons.At(netuid)
		var row yuma.Row
		for uid := range n.Count() {
			if v, ok := values[uid]; ok {
				row = append(row, yuma.Entry{UID: uid, Value: v})
			}
		}
		uid, err := n.RequireUid(id(person))
		if err != nil {
			return err
		}
		n.SetWeights(0, uid, row)
		n.LastUpdate(0).Set(int(uid), c.block)
		return nil
	})
}

// Scenario owner_incentives_withheld, and RecycleOrBurn (economy.md 4.5). A validator gives half of its weight to each of
// two uids, so that each earns a quarter of 40,000,000.
func TestOwnerIncentivesWithheld(t *testing.T) {
	tests := []struct {
		name             string
		ofOwner, recycle bool
		wantX            unit.Alpha
		wantPart         fixed.U96F32
		burned, recycled unit.Alpha
	}{
		{"only the owner hotkey", false, false, 10_000_000, fixed.U96F32FromBits(0, 1<<31), 10_000_000, 0},
		{"recycled", false, true, 10_000_000, fixed.U96F32FromBits(0, 1<<31), 0, 10_000_000},
		{"another hotkey of the owner", true, false, 0, fixed.OneU96F32(), 20_000_000, 0},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			c := newChain(t, params.DevPreset())
			netuid := c.newSubnet(1)
			c.set(netuid, "commit_reveal_weights_enabled", 0)
			owner := 11
			if test.ofOwner {
				owner = 1
			}
			c.register(netuid, 10)
			c.must(func(s *state.State) error {
				_, err := s.Neurons.Register(id(owner), id(11), netuid)
				return err
			})
			if test.recycle {
				c.set(netuid, "recycle_or_burn", 1)
			}
			c.giveStake(netuid, 10, 10, 1_000_000_000)
			c.permit(netuid, 1)
			c.weigh(netuid, 10, map[uint16]uint16{0: 65535, 2: 65535})
			c.givePots(netuid, 20_000_000, 20_000_000, 0, 0)
			before := c.pool(netuid).AlphaOut()
			c.dueNow(netuid)
			c.step(1)
			equal(t, "stake of the owner hotkey", c.stake(netuid, 1, 1), 0)
			equal(t, "stake of X", c.stake(netuid, 11, owner), test.wantX)
			equal(t, "MinerBurned", c.open().Coinbase.MinerBurned(netuid), test.wantPart)
			equal(t, "burned", c.pool(netuid).Ledger().Burned, test.burned)
			equal(t, "recycled", c.pool(netuid).Ledger().Recycled, test.recycled)
			equal(t, "alpha out", c.pool(netuid).AlphaOut(), before-test.recycled)
		})
	}
}

// Scenario drain_to_validators (economy.md 4.3, 4.4).
func TestDrainToValidators(t *testing.T) {
	t.Run("a hotkey without a uid earns nothing", func(t *testing.T) {
		c := newChain(t, params.DevPreset())
		netuid := c.newSubnet(1)
		c.claim(10)
		c.giveStake(netuid, 10, 10, 1_000_000_000)
		c.givePots(netuid, 500_000_000, 500_000_000, 0, 0)
		c.dueNow(netuid)
		c.step(1)
		equal(t, "stake", c.stake(netuid, 10, 10), 1_000_000_000)
	})
	t.Run("two stakers of equal weight", func(t *testing.T) {
		c := newChain(t, params.DevPreset())
		netuid := c.newSubnet(1)
		for _, person := range []int{10, 11} {
			c.register(netuid, person)
			c.giveStake(netuid, person, person, 1_000_000_000)
		}
		c.givePots(netuid, 500_000_000, 500_000_000, 0, 0)
		c.dueNow(netuid)
		c.step(1)
		for _, person := range []int{10, 11} {
			if got := c.stake(netuid, person, person); got < 1_499_999_990 || got > 1_500_000_000 {
				t.Errorf("got %d, want 1500000000", got)
			}
		}
	})
}

// The delegate take goes to the hotkey's owner and the rest to all stakers by share: of 10^9, 179,995,422 and
// 820,004,577 (economy.md 4.4).
func TestDelegateTake(t *testing.T) {
	c := newChain(t, params.DevPreset())
	netuid := c.newSubnet(1)
	c.register(netuid, 10)
	c.giveStake(netuid, 10, 20, 1_000_000_000) // a nominator alone
	c.givePots(netuid, 0, 1_000_000_000, 0, 0)
	c.dueNow(netuid)
	c.step(1)
	s := c.open()
	equal(t, "hotkey", s.Stakes.HotkeyStake(id(10), netuid), 1_000_000_000+179_995_422+820_004_577)
	// The take is staked before the rest is spread, so the owner's share has a part of it.
	rest, total := unit.Alpha(820_004_577), unit.Alpha(1_179_995_422)
	owner := 179_995_422 + rest*179_995_422/total
	if got := c.stake(netuid, 10, 10); got < owner-1 || got > owner+1 {
		t.Errorf("owner has %d, want %d", got, owner)
	}
	record := s.Coinbase.Dividends(netuid)
	if len(record) != 1 || record[0] != (coinbase.Dividend{Hotkey: id(10), Alpha: rest}) {
		t.Errorf("record %+v", record)
	}
}

// Alpha and root dividends are divided by the stakes before the epoch's payments: two validators of equal stake get
// the same although one of them is the owner hotkey, which gets a large owner cut first (economy.md 4.3, 4.4).
func TestDividendsByStakeBeforePayment(t *testing.T) {
	c := newChain(t, params.DevPreset())
	netuid := c.newSubnet(1)
	c.register(netuid, 10)
	for _, person := range []int{1, 10} {
		c.giveStake(netuid, person, person, 1_000_000_000)
		c.giveStake(params.Root, person, person, 5_000_000_000)
	}
	c.permit(netuid, 1) // the owner's uid 0 always has one
	c.givePots(netuid, 0, 1_000_000, 1_000_000, 9_000_000_000)
	c.dueNow(netuid)
	c.step(1)
	record := c.open().Coinbase.Dividends(netuid)
	if len(record) != 2 || record[0].Alpha != record[1].Alpha || record[0].Root != record[1].Root || record[0].Root == 0 {
		t.Errorf("record %+v", record)
	}
}

// Scenarios claim_keep_equal_stakers and claim_after_stake_change: a root dividend of 10,000,000 less the take is
// 8,200,045, a rate per unit of root stake; what is owed does not change when stake is added (economy.md 5.1, 5.2).
func TestRootDividends(t *testing.T) {
	newRoot := func(t *testing.T, stakes map[int]unit.Alpha) (*chain, uint16) {
		c := newChain(t, params.DevPreset())
		c.setGlobal("subnet_owner_cut", 0)
		netuid := c.newSubnet(1)
		for person, amount := range stakes {
			c.giveStake(params.Root, 1, person, amount)
		}
		c.giveStake(netuid, 1, 1, 10_000_000)
		c.givePots(netuid, 0, 0, 10_000_000, 0)
		c.dueNow(netuid)
		c.step(1)
		return c, netuid
	}
	t.Run("accrual", func(t *testing.T) {
		c, netuid := newRoot(t, map[int]unit.Alpha{20: 1_000_000, 21: 1_000_000, 22: 8_000_000})
		s := c.open()
		equal(t, "claimable", s.Coinbase.Dividends(netuid)[0].Root, 8_200_045)
		equal(t, "rate", s.Stakes.RootRate(id(1), netuid), fixed.I96F32FromBits(0, 3_521_892_510))
		equal(t, "owed", s.Stakes.RootOwed(netuid, id(1), id(20)).FloorUint64Sat(), 820_004)
		equal(t, "owner's stake", c.stake(netuid, 1, 1), 10_000_000+1_799_954)
	})
	t.Run("stake changes", func(t *testing.T) {
		c, netuid := newRoot(t, map[int]unit.Alpha{20: 8_000_000, 21: 8_000_000})
		owed := c.open().Stakes.RootOwed(netuid, id(1), id(21))
		equal(t, "owed", owed.FloorUint64Sat(), 4_100_022)
		c.must(func(s *state.State) error { return s.Stakes.Add(id(21), id(1), params.Root, 4_000_000) })
		equal(t, "claimed counts what the new stake did not earn", c.open().Stakes.RootClaimed(netuid, id(1), id(21)).Lo, 2_050_011)
		equal(t, "owed after adding", c.open().Stakes.RootOwed(netuid, id(1), id(21)).FloorUint64Sat(), 4_100_022)
		c.must(func(s *state.State) error { return s.Stakes.Remove(id(21), id(1), params.Root, 4_000_000) })
		equal(t, "claimed after removing", c.open().Stakes.RootClaimed(netuid, id(1), id(21)).Lo, 0)
		equal(t, "owed after removing", c.open().Stakes.RootOwed(netuid, id(1), id(21)), owed)
	})
	t.Run("more than the root stake goes to the owner", func(t *testing.T) {
		c, netuid := newRoot(t, map[int]unit.Alpha{20: 8_200_044})
		equal(t, "rate", c.open().Stakes.RootRate(id(1), netuid), fixed.I96F32{})
		equal(t, "owner's stake", c.stake(netuid, 1, 1), 10_000_000+1_799_954+8_200_045)
		equal(t, "record", c.open().Coinbase.Dividends(netuid)[0].Root, 8_200_045)
	})
}

// Miners' incentives are staked to their hotkey for its owner, and without any incentive the servers' pot goes to the
// validators (economy.md 4.3, 4.5).
func TestIncentives(t *testing.T) {
	c := newChain(t, params.DevPreset())
	netuid := c.newSubnet(1)
	c.register(netuid, 10)
	c.register(netuid, 11)
	c.giveStake(netuid, 10, 10, 1_000_000_000)
	c.permit(netuid, 1)
	c.weigh(netuid, 10, map[uint16]uint16{2: 1})
	c.givePots(netuid, 1_000_000, 1_000_000, 0, 0)
	c.set(netuid, "commit_reveal_weights_enabled", 0)
	c.dueNow(netuid)
	c.step(1)
	equal(t, "miner", c.stake(netuid, 11, 11), 1_000_000)
	// Take and rest of 10^6 are floored each.
	equal(t, "validator", c.stake(netuid, 10, 10), 1_000_000_000+179_995+820_004)
	n := c.open().Neurons.At(netuid)
	equal(t, "incentive", n.Incentive(0).Get(2), 65535)
	equal(t, "dividends", n.Dividends().Get(1), 65535)
	equal(t, "trust", n.ValidatorTrust().Get(1), 65535)
	equal(t, "emission", n.Emission().Get(2), 1_000_000)
	equal(t, "last step", subnet.LastMechanismStepBlock.Get(n.Subnet.Slot), c.block)
}

// A subnet without an owner loses the owner cut: it stays alpha out that nobody has (economy.md 4.4).
func TestOwnerCutWithoutOwner(t *testing.T) {
	c := newChain(t, params.DevPreset())
	netuid := c.newSubnet(1)
	c.givePots(netuid, 0, 0, 0, 1000)
	c.must(func(s *state.State) error {
		// The owner and its hotkey stand in two whole slots after the parameters of the price.
		sub := s.Subnets.At(netuid)
		for _, place := range []uint64{4, 5} {
			if v := sub.Offset(place).Get(); v != id(1) {
				t.Fatalf("slot %d holds %x", place, v)
			}
			sub.Offset(place).Set(params.ID{})
		}
		return nil
	})
	c.dueNow(netuid)
	c.step(1)
	equal(t, "stake", c.stake(netuid, 1, 1), 0)
	equal(t, "outside", c.pool(netuid).Outside(), 1000)
}

// A validator with root stake alone earns only root dividends; what the alpha stakers would get stays alpha out that
// nobody has, and no share pool gets alpha without shares (economy.md 4.3).
func TestRootStakeAlone(t *testing.T) {
	c := newChain(t, params.DevPreset())
	netuid := c.newSubnet(1)
	c.register(netuid, 10)
	c.giveStake(params.Root, 10, 20, 100_000_000)
	c.givePots(netuid, 0, 1_000_000, 1_000_000, 0)
	c.dueNow(netuid)
	c.step(1)
	s := c.open()
	record := s.Coinbase.Dividends(netuid)
	if len(record) != 1 || record[0].Alpha != 0 || record[0].Root != 820_004 {
		t.Fatalf("record %+v", record)
	}
	equal(t, "the owner's take of the root dividend", c.stake(netuid, 10, 10), 179_995)
	equal(t, "nobody else has shares", len(s.Stakes.Holders(id(10), netuid)), 1)
	equal(t, "outside", s.Pools.At(netuid).Outside(), 2_000_000-179_995)
}

// The record of dividends is that of the last epoch alone (economy.md 4.4).
func TestDividendRecordIsReplaced(t *testing.T) {
	c := newChain(t, params.DevPreset())
	netuid := c.newSubnet(1)
	c.register(netuid, 10)
	for _, person := range []int{1, 10} {
		c.giveStake(netuid, person, person, 1_000_000_000)
	}
	c.permit(netuid, 1)
	c.set(netuid, "subtoken_enabled", 1)
	run := func() []coinbase.Dividend {
		c.givePots(netuid, 0, 1_000_000, 0, 0)
		c.dueNow(netuid)
		c.step(1)
		return c.open().Coinbase.Dividends(netuid)
	}
	first := run()
	if len(first) != 2 || first[0].Hotkey.Cmp(first[1].Hotkey) >= 0 {
		t.Fatalf("record %+v", first)
	}
	c.must(func(s *state.State) error { return s.Stakes.RemoveFull(id(10), id(10), netuid, nil) })
	second := run()
	if len(second) != 1 || second[0].Hotkey != id(1) {
		t.Errorf("record %+v", second)
	}
}
