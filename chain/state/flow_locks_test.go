package state_test

import (
	"encoding/binary"
	"encoding/json"
	"fmt"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/chain/emission"
	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
)

// The people of the lock scenarios: coldkey C with the hotkeys H and K, and the receiver R.
const flowC, flowH, flowK, flowR = 10, 11, 12, 13

// flowRefused expects the error that the scenario names.
func (c *chain) flowRefused(f flowCase, what string, call func(s *state.State) error) {
	c.t.Helper()
	f.ended(c.t, what, c.try(call))
}

// flowReserves gives a subnet the reserves of the lock scenarios, more TAO than can exist.
func (c *chain) flowReserves(netuid uint16) {
	c.unchecked = true
	c.setReserves(netuid, 100_000_000_000_000_000, 1_000_000_000_000_000_000)
}

// lockFlow has the subnet on which C bought with H; T is its alpha.
func lockFlow(t testing.TB, perpetual bool) (c *chain, netuid uint16, T unit.Alpha) {
	t.Helper()
	c = newChain(t, params.DevPreset())
	netuid = c.startedSubnet(1, 360)
	c.set(netuid, "subnet_emission_enabled", 0)
	c.flowReserves(netuid)
	c.must(func(s *state.State) error {
		for _, hotkey := range []int{flowH, flowK} {
			if err := s.Accounts.ClaimHotkey(id(hotkey), id(flowC)); err != nil {
				return err
			}
		}
		s.Locks.SetPerpetual(id(flowC), netuid, perpetual)
		return s.Stakes.Add(id(flowC), id(flowH), netuid, 100_000_000_000)
	})
	return c, netuid, c.stake(netuid, flowH, flowC)
}

func (c *chain) lockStake(netuid uint16, hotkey int, amount unit.Alpha) {
	c.t.Helper()
	c.must(func(s *state.State) error { return s.Stakes.Lock(id(flowC), id(hotkey), netuid, amount) })
}

// lockOf is the lock of a coldkey as of the present block.
func (c *chain) lockOf(netuid uint16, coldkey int) (mass unit.Alpha, conviction fixed.U64F64, exists bool) {
	l, ok := c.open().Locks.Get(id(coldkey), netuid)
	return l.Mass, l.Conviction, ok
}

func TestFlowLockTopUpAndRefusals(t *testing.T) {
	f := flow(t, "lock_top_up_and_refusals")
	lock := func(netuid uint16, hotkey int, amount unit.Alpha) func(s *state.State) error {
		return func(s *state.State) error { return s.Stakes.Lock(id(flowC), id(hotkey), netuid, amount) }
	}
	c, netuid, T := lockFlow(t, true)
	c.flowRefused(f, "a", lock(netuid, flowH, 0))
	c.flowRefused(f, "b", lock(netuid, flowH, T+1))
	c.must(lock(netuid, flowH, 1000))
	c.must(lock(netuid, flowH, 500))
	const both = "c: mass, conviction of lock and of the hotkey aggregate"
	mass, conviction, _ := c.lockOf(netuid, flowC)
	f.check(t, both, uint64(mass), conviction.FloorUint64Sat()+conviction.Lo)
	sum := c.open().Locks.HotkeyLock(netuid, id(flowH))
	f.check(t, both, uint64(sum.Mass), sum.Conviction.FloorUint64Sat()+sum.Conviction.Lo)
	c.flowRefused(f, "d", lock(netuid, flowK, 500))

	c, netuid, T = lockFlow(t, true)
	c.must(lock(netuid, flowH, 8*T/10))
	c.flowRefused(f, "e, second call", lock(netuid, flowH, 3*T/10))
}

func TestFlowLockTouchDecaying(t *testing.T) {
	f := flow(t, "lock_touch_decaying")
	c, netuid, _ := lockFlow(t, false)
	c.lockStake(netuid, flowH, 1_000_000_000)
	rolled := emission.Lock{Mass: 1_000_000_000}.Roll(100, emission.LockRates{Unlock: 934_866, Maturity: 934_866}, emission.LockKind{})
	c.step(100)
	c.must(func(s *state.State) error { return s.Stakes.Remove(id(flowC), id(flowH), netuid, 1_000_000_000) })

	mass, conviction, _ := c.lockOf(netuid, flowC)
	equal(t, "the lock rolled by 100 blocks", emission.Lock{Mass: mass, Conviction: conviction}, rolled)
	// In this block an aggregate that was last updated in it reads as it is stored.
	sum := c.open().Locks.HotkeyLock(netuid, id(flowH))
	equal(t, "mass of the aggregate", sum.Mass, mass)
	f.check(t, "mass of lock and aggregate", uint64(mass))
	f.check(t, "mass of lock and aggregate", uint64(sum.Mass))
	f.check(t, "conviction of the aggregate (not rolled)", sum.Conviction.Hi+sum.Conviction.Lo)
	var bits string
	if err := json.Unmarshal(f.find(t, "conviction bits of the lock (U64F64)").Value, &bits); err != nil {
		t.Fatal(err)
	}
	equal(t, "conviction bits", conviction.BitsString(), bits)
}

func TestFlowLockTransfers(t *testing.T) {
	f := flow(t, "lock_transfers")
	transfer := func(netuid uint16, amount unit.Alpha) func(s *state.State) error {
		return func(s *state.State) error {
			return s.Stakes.TransferStake(id(flowC), id(flowR), id(flowH), netuid, netuid, amount)
		}
	}
	t.Run("I", func(t *testing.T) {
		c, netuid, T := lockFlow(t, true)
		c.must(func(s *state.State) error {
			s.Locks.SetPerpetual(id(flowR), netuid, true)
			s.Locks.SetRejects(id(flowR), false)
			return nil
		})
		c.lockStake(netuid, flowH, T/2)
		before := c.open().Locks.HotkeyLock(netuid, id(flowH)).Mass
		c.step(1)
		_, matured, _ := c.lockOf(netuid, flowC)
		c.must(transfer(netuid, T))
		if _, _, exists := c.lockOf(netuid, flowC); exists || string(f.find(t, "I: lock of C").Value) != `"none"` {
			t.Error("C still has a lock")
		}
		mass, conviction, _ := c.lockOf(netuid, flowR)
		equal(t, "mass of R", mass, T/2)
		if conviction.IsZero() || conviction.Cmp(matured) > 0 {
			t.Errorf("conviction of R %s, of C before %s", conviction.BitsString(), matured.BitsString())
		}
		equal(t, "mass of the aggregate", c.open().Locks.HotkeyLock(netuid, id(flowH)).Mass, before)
	})
	t.Run("II", func(t *testing.T) {
		c, netuid, T := lockFlow(t, true)
		c.lockStake(netuid, flowH, T/2)
		c.flowRefused(f, "II: a", transfer(netuid, T))
		c.must(transfer(netuid, T/2/2))
		equal(t, "alpha of R", c.stake(netuid, flowH, flowR), T/2/2)
		if _, _, exists := c.lockOf(netuid, flowR); exists {
			t.Error("R has a lock")
		}
	})
	t.Run("III", func(t *testing.T) {
		c, netuid, T := lockFlow(t, true)
		second := c.startedSubnet(2, 360)
		c.flowReserves(second)
		c.lockStake(netuid, flowH, T)
		c.step(1)
		c.flowRefused(f, "III: move", func(s *state.State) error {
			return s.Stakes.MoveStake(id(flowC), id(flowH), id(flowH), netuid, second, T)
		})
	})
}

// lockState is a LockState in storage: mass in the lowest bytes, then the block, then the bits of the conviction.
func lockState(mass, conviction, block uint64) (word common.Hash) {
	binary.BigEndian.PutUint64(word[24:], mass)
	binary.BigEndian.PutUint64(word[16:], block)
	binary.BigEndian.PutUint64(word[:], conviction)
	return word
}

// giveAggregate writes the perpetual aggregate of a hotkey as of the next block.
func (c *chain) giveAggregate(netuid uint16, hotkey int, mass, conviction uint64) {
	c.t.Helper()
	c.must(func(s *state.State) error {
		locks := s.Host.Store.Space(storage.NamespaceOf("taochain.lock")).Offset(2).Map(storage.KeyUint(uint64(netuid)))
		storage.SetAt(locks.Offset(2)).Add(id(hotkey))
		locks.Offset(6).Map(id(hotkey)).Offset(1).Set(lockState(mass, conviction, c.block+1))
		return nil
	})
}

// ownerFlow stands one block before the check, on a subnet of O that has no emission; O is its own hotkey.
func ownerFlow(t testing.TB, block uint64, out unit.Alpha, registeredAt uint64) (c *chain, netuid uint16) {
	c = newChain(t, params.DevPreset())
	c.unchecked = true
	netuid = c.newSubnet(1)
	c.must(func(s *state.State) error {
		sub := s.Subnets.At(netuid)
		subnet.RegisteredAt.Set(sub.Slot, registeredAt)
		subnet.Tempo.Set(sub.Slot, 1)
		subnet.LastEpochBlock.Set(sub.Slot, block-1)
		s.Pools.At(netuid).MintOut(out)
		return s.Accounts.ClaimHotkey(id(flowK), id(flowC)) // here C is N
	})
	c.block = block - 1
	return c, netuid
}

func TestFlowOwnerChangeAndRefusals(t *testing.T) {
	f := flow(t, "owner_change_and_refusals")
	const block = 2_629_801
	// a and b: the check is part of the epoch.
	c, netuid := ownerFlow(t, block, 10_000, 1)
	c.giveAggregate(netuid, flowK, 1000, 1000)
	c.must(func(s *state.State) error {
		at := s.Host.Store.Space(storage.NamespaceOf("taochain.lock")).Offset(0).Map(id(flowC)).Map(storage.KeyUint(uint64(netuid)))
		at.Set(lockState(1000, 1000, block))
		at.Offset(1).Set(id(flowK))
		at.Offset(2).SetUint64(1)
		return nil
	})
	c.step(1)
	s := c.open()
	sub := s.Subnets.At(netuid)
	equal(t, "owner N", sub.Owner(), id(flowC))
	equal(t, "owner hotkey K", sub.OwnerHotkey(), id(flowK))
	var names []string
	if err := json.Unmarshal(f.find(t, "I: owner, owner hotkey in a and b").Value, &names); err != nil || !slices.Equal(names, []string{"N", "K"}) {
		t.Fatalf("the scenario expects %v, %v", names, err)
	}
	stored := func(slot storage.Slot) (mass, conviction uint64) {
		word := slot.Get()
		return binary.BigEndian.Uint64(word[24:]), binary.BigEndian.Uint64(word[:])
	}
	locks := s.Host.Store.Space(storage.NamespaceOf("taochain.lock")).Offset(2).Map(storage.KeyUint(uint64(netuid)))
	_, conviction := stored(locks.Offset(1))
	f.check(t, "I: a: conviction of the perpetual owner aggregate", conviction)
	if word := locks.Offset(6).Map(id(flowK)).Offset(1).Get(); word != (common.Hash{}) || string(f.find(t, "I: a: perpetual aggregate of K").Value) != `"none"` {
		t.Errorf("the aggregate of K is %s", word)
	}
	if _, registered := s.Neurons.At(netuid).Uid(id(flowK)); fmt.Sprint(registered) != string(f.find(t, "I: K has a uid").Value) {
		t.Error("K has no uid")
	}
	f.check(t, "I: b: LastEpochBlock", subnet.LastEpochBlock.Get(sub.Slot))
	if told := c.recorded(event.SubnetOwnerChanged); len(told) != 1 || told[0][1] != [32]byte(id(flowC)) || told[0][3] != [32]byte(id(1)) {
		t.Errorf("events %v", told)
	}

	var rows [][4]uint64
	if err := json.Unmarshal(f.Setup[len(f.Setup)-1], &rows); err != nil || len(rows) != 3 {
		t.Fatalf("%d rows, %v", len(rows), err)
	}
	for _, row := range rows {
		c, netuid := ownerFlow(t, 2_629_810, unit.Alpha(row[0]), row[1])
		c.giveAggregate(netuid, 1, 1000, row[2])
		c.giveAggregate(netuid, flowK, 1000, row[3])
		c.step(1)
		sub := c.open().Subnets.At(netuid)
		if sub.Owner() != id(1) || sub.OwnerHotkey() != id(1) || subnet.LastEpochBlock.Get(sub.Slot) != c.block {
			t.Errorf("row %v: owner %s, owner hotkey %s, epoch at %d", row, sub.Owner(), sub.OwnerHotkey(), subnet.LastEpochBlock.Get(sub.Slot))
		}
	}
}

func TestFlowTempoAndTrigger(t *testing.T) {
	f := flow(t, "tempo_and_trigger")
	c := newChain(t, params.DevPreset())
	c.setGlobal("admin_freeze_window", 5)
	netuid := c.newSubnet(1)
	sub := func() subnet.Subnet { return c.open().Subnets.At(netuid) }
	c.must(func(*state.State) error {
		subnet.Tempo.Set(sub().Slot, 360)
		subnet.LastEpochBlock.Set(sub().Slot, 1)
		subnet.CommitReveal.Set(sub().Slot, true)
		return nil
	})
	equal(t, "block", c.block, 1)
	trigger := func(s *state.State) error { return s.Subnets.TriggerEpoch(id(1), netuid) }
	c.flowRefused(f, "I: a", trigger)
	f.check(t, "I: a: PendingEpochAt", subnet.PendingEpochAt.Get(sub().Slot))
	subnet.CommitReveal.Set(sub().Slot, false)
	c.must(trigger)
	f.check(t, "I: b: PendingEpochAt", subnet.PendingEpochAt.Get(sub().Slot))

	var rows [][4]*uint64
	if err := json.Unmarshal(f.Setup[len(f.Setup)-1], &rows); err != nil || len(rows) != 4 {
		t.Fatalf("%d rows, %v", len(rows), err)
	}
	for i, row := range rows {
		subnet.LastEpochBlock.Set(sub().Slot, *row[0])
		subnet.Tempo.Set(sub().Slot, uint16(*row[1]))
		subnet.PendingEpochAt.Set(sub().Slot, *row[2])
		next, ok := sub().NextEpochBlock()
		if ok != (row[3] != nil) || ok && next != *row[3] {
			t.Errorf("II: row %d: %d, %v", i, next, ok)
		}
	}
}
