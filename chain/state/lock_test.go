package state_test

import (
	"reflect"
	"testing"

	"github.com/taochain/taochain/chain/emission"
	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
)

// A long time: more than half of a decaying lock is gone.
const longTime = 700_000

// lockSubnet has coldkeys 10 and 11, each its own hotkey with stake; person 12 is a hotkey of coldkey 10. Nothing is emitted.
func lockSubnet(t testing.TB) (*chain, uint16) {
	c := newChain(t, params.DevPreset())
	netuid := c.newSubnet(1)
	c.set(netuid, "subtoken_enabled", 1)
	c.must(func(s *state.State) error { return s.Subnets.SetTempo(id(0), netuid, 0) })
	c.claim(10, 11)
	c.must(func(s *state.State) error { return s.Accounts.ClaimHotkey(id(12), id(10)) })
	c.giveStake(netuid, 10, 10, 1_000_000)
	c.giveStake(netuid, 11, 11, 1_000_000)
	return c, netuid
}

func (c *chain) lock(netuid uint16, coldkey, hotkey int, amount unit.Alpha) {
	c.t.Helper()
	c.must(func(s *state.State) error { return s.Stakes.Lock(id(coldkey), id(hotkey), netuid, amount) })
}

func (c *chain) perpetual(netuid uint16, coldkey int, on bool) {
	c.t.Helper()
	c.must(func(s *state.State) error {
		s.Locks.SetPerpetual(id(coldkey), netuid, on)
		return nil
	})
}

func (c *chain) hotkeyLock(netuid uint16, hotkey int) emission.Lock {
	return c.open().Locks.HotkeyLock(netuid, id(hotkey))
}

func TestLockRefusalsInOrder(t *testing.T) {
	c, netuid := lockSubnet(t)
	lock := func(hotkey int, amount unit.Alpha) func(s *state.State) error {
		return func(s *state.State) error { return s.Stakes.Lock(id(10), id(hotkey), netuid, amount) }
	}
	c.refuse(fault.AmountTooLow.With(uint64(0), uint64(1)), lock(30, 0))
	c.refuse(fault.HotKeyAccountNotExists.With(id(30)), lock(30, 2_000_000))
	c.refuse(fault.InsufficientStakeForLock.With(netuid, uint64(1_000_000), uint64(1_000_001)), lock(11, 1_000_001))
	c.refuse(fault.NoExistingLock.With(netuid, id(10)), func(s *state.State) error { return s.Locks.Move(id(10), id(11), netuid) })
	c.lock(netuid, 10, 11, 600_000)
	c.refuse(fault.LockHotkeyMismatch.With(netuid, id(11), id(10)), lock(10, 2_000_000))
	c.refuse(fault.HotKeyAccountNotExists.With(id(30)), func(s *state.State) error { return s.Locks.Move(id(10), id(30), netuid) })
	c.refuse(fault.StakeUnavailable.With(netuid, uint64(400_000), uint64(400_001)), func(s *state.State) error {
		return s.Stakes.BurnAlpha(id(10), id(10), netuid, 400_001)
	})
	c.must(func(s *state.State) error { return s.Stakes.BurnAlpha(id(10), id(10), netuid, 400_000) })

	// A lock that has decayed to dust still names its hotkey, until it is touched.
	c.block += 20_000_000
	c.refuse(fault.LockHotkeyMismatch.With(netuid, id(11), id(10)), lock(10, 1000))
	c.lock(netuid, 10, 11, 1000)
	equal(t, "lock from scratch", c.hotkeyLock(netuid, 11), emission.Lock{Mass: 1000})
}

func TestLocksGrowAndDecay(t *testing.T) {
	for _, perpetual := range []bool{false, true} {
		c, netuid := lockSubnet(t)
		c.perpetual(netuid, 10, perpetual)
		c.lock(netuid, 10, 11, 500_000)
		c.block += longTime
		want := emission.Lock{Mass: 500_000}.Roll(longTime, emission.LockRates{Unlock: 934_866, Maturity: 934_866}, emission.LockKind{Perpetual: perpetual})
		mass, conviction, _ := c.lockOf(netuid, 10)
		equal(t, "lock", emission.Lock{Mass: mass, Conviction: conviction}, want)
		equal(t, "aggregate", c.hotkeyLock(netuid, 11), want)
		if perpetual != (mass == 500_000) || conviction.IsZero() {
			t.Errorf("perpetual %v: mass %d, conviction %s", perpetual, mass, conviction.BitsString())
		}
	}
	c, netuid := lockSubnet(t)
	c.lock(netuid, 10, 1, 500_000) // to the owner hotkey: mature at once
	equal(t, "on the owner hotkey", c.hotkeyLock(netuid, 1), emission.Lock{Mass: 500_000, Conviction: fixed.U64F64FromUint64(500_000)})
	c.lock(netuid, 11, 1, 99) // dust is no lock
	if _, _, exists := c.lockOf(netuid, 11); exists {
		t.Error("99 units are locked")
	}
}

func TestMoveLock(t *testing.T) {
	c, netuid := lockSubnet(t)
	c.perpetual(netuid, 10, true)
	c.lock(netuid, 10, 10, 500_000)
	c.block += longTime
	_, matured, _ := c.lockOf(netuid, 10)
	c.must(func(s *state.State) error { return s.Locks.Move(id(10), id(12), netuid) })
	equal(t, "between hotkeys of one owner", c.hotkeyLock(netuid, 12), emission.Lock{Mass: 500_000, Conviction: matured})
	equal(t, "left", c.hotkeyLock(netuid, 10), emission.Lock{})
	c.must(func(s *state.State) error { return s.Locks.Move(id(10), id(11), netuid) })
	equal(t, "to another owner's", c.hotkeyLock(netuid, 11), emission.Lock{Mass: 500_000})
	c.must(func(s *state.State) error { return s.Locks.Move(id(10), id(1), netuid) })
	equal(t, "to the owner hotkey", c.hotkeyLock(netuid, 1), emission.Lock{Mass: 500_000, Conviction: fixed.U64F64FromUint64(500_000)})
}

func TestPerpetualChangesTheAggregate(t *testing.T) {
	c, netuid := lockSubnet(t)
	c.lock(netuid, 10, 12, 300_000)
	c.lock(netuid, 11, 12, 200_000)
	c.perpetual(netuid, 10, true)
	c.block += longTime
	perpetual, _, _ := c.lockOf(netuid, 10)
	decaying, _, _ := c.lockOf(netuid, 11)
	equal(t, "perpetual", perpetual, 300_000)
	equal(t, "sum", c.hotkeyLock(netuid, 12).Mass, perpetual+decaying)
	c.perpetual(netuid, 10, false)
	c.perpetual(netuid, 10, false)
	c.block += longTime
	first, _, _ := c.lockOf(netuid, 10)
	second, _, _ := c.lockOf(netuid, 11)
	if sum := c.hotkeyLock(netuid, 12).Mass; first >= 300_000 || sum < first+second || sum > first+second+2 {
		t.Errorf("locks %d and %d, sum %d", first, second, sum)
	}
}

func TestLockFollowsATransfer(t *testing.T) {
	c, netuid := lockSubnet(t)
	transfer := func(to int, amount unit.Alpha) func(s *state.State) error {
		return func(s *state.State) error {
			return s.Locks.Transfer(id(10), id(to), netuid, amount, func() unit.Alpha { return s.Stakes.ColdkeyStake(id(10), netuid) })
		}
	}
	c.unchecked = true // the locks are moved here without the stake
	c.perpetual(netuid, 10, true)
	c.lock(netuid, 10, 12, 600_000)
	c.lock(netuid, 11, 11, 500_000)
	c.block += longTime
	_, matured, _ := c.lockOf(netuid, 10)
	c.refuse(fault.LockHotkeyMismatch.With(netuid, id(11), id(12)), transfer(11, 400_001))
	c.refuse(fault.AccountRejectsLockedAlpha.With(id(13)), transfer(13, 400_001))
	c.must(transfer(13, 400_000)) // free
	equal(t, "untouched", c.hotkeyLock(netuid, 12), emission.Lock{Mass: 600_000, Conviction: matured})
	c.must(func(s *state.State) error {
		s.Locks.SetRejects(id(13), false)
		return nil
	})
	c.must(transfer(13, 550_000))
	left, leftConviction, _ := c.lockOf(netuid, 10)
	moved, movedConviction, _ := c.lockOf(netuid, 13)
	equal(t, "left", left, 450_000)
	equal(t, "moved", moved, 150_000)
	part := matured.MulFloorSat(fixed.U64F64FromUint64(150_000).SafeDivTrunc(fixed.U64F64FromUint64(600_000)))
	equal(t, "conviction moved", movedConviction, part)
	equal(t, "conviction left", leftConviction, matured.SubSat(part))
	equal(t, "sum", c.hotkeyLock(netuid, 12).Mass, 600_000)
	c.must(transfer(10, 1_000_000)) // to itself
	if l, _, _ := c.lockOf(netuid, 10); l != 450_000 {
		t.Errorf("%d locked", l)
	}
}

func TestReduceLock(t *testing.T) {
	c, netuid := lockSubnet(t)
	reduce := func(amount unit.Alpha) func(s *state.State) error {
		return func(s *state.State) error {
			s.Locks.Reduce(id(10), netuid, amount)
			return nil
		}
	}
	c.perpetual(netuid, 10, true)
	c.lock(netuid, 10, 12, 600_000)
	c.block += longTime
	_, matured, _ := c.lockOf(netuid, 10)
	c.must(reduce(150_000))
	quarter := fixed.U64F64FromUint64(150_000).SafeDivTrunc(fixed.U64F64FromUint64(600_000))
	want := emission.Lock{Mass: 450_000, Conviction: matured.MulFloorSat(fixed.OneU64F64().SubSat(quarter))}
	mass, conviction, _ := c.lockOf(netuid, 10)
	equal(t, "lock", emission.Lock{Mass: mass, Conviction: conviction}, want)
	equal(t, "aggregate", c.hotkeyLock(netuid, 12), want)
	c.must(reduce(450_001))
	equal(t, "nothing left", c.hotkeyLock(netuid, 12), emission.Lock{})
	c.must(reduce(1))
}

// The cleanup of a small nomination takes what is locked too (economy.md 7.5).
func TestNominatorMinimumReducesTheLock(t *testing.T) {
	c, netuid := tradingSubnet(t)
	c.must(func(s *state.State) error { return s.Stakes.Add(id(11), id(10), netuid, 10*unit.TAO) })
	stake := c.stake(netuid, 10, 11)
	c.lock(netuid, 11, 10, 1_000_000)
	c.setGlobal("nominator_min_required_stake", 1_500_000) // 3,000,000 rao
	c.must(func(s *state.State) error { return s.Stakes.Remove(id(11), id(10), netuid, stake-2_000_000) })
	equal(t, "stake", c.stake(netuid, 10, 11), 0)
	equal(t, "lock", c.hotkeyLock(netuid, 10), emission.Lock{})
}

func TestLocksFollowSwaps(t *testing.T) {
	c, netuid := lockSubnet(t)
	c.perpetual(netuid, 10, true)
	c.lock(netuid, 10, 12, 600_000)
	c.lock(netuid, 11, 12, 300_000)
	c.block += longTime
	before := c.hotkeyLock(netuid, 12)
	c.must(func(s *state.State) error {
		s.Locks.SwapHotkey(netuid, id(12), id(20))
		return nil
	})
	equal(t, "sum of the new hotkey", c.hotkeyLock(netuid, 20), before)
	equal(t, "sum of the old hotkey", c.hotkeyLock(netuid, 12), emission.Lock{})
	for coldkey := 10; coldkey <= 11; coldkey++ {
		if l, ok := c.open().Locks.Get(id(coldkey), netuid); !ok || l.Hotkey != id(20) {
			t.Errorf("lock of %d: %+v", coldkey, l)
		}
	}

	c.refuse(fault.ActiveLockExists.With(id(11), netuid), func(s *state.State) error { return s.Locks.CheckNoLock(id(11)) })
	c.must(func(s *state.State) error { return s.Locks.CheckNoLock(id(13)) })
	c.unchecked = true // the lock goes here without the stake
	was, _ := c.open().Locks.Get(id(10), netuid)
	c.must(func(s *state.State) error {
		s.Locks.SetRejects(id(10), false)
		s.Locks.SwapColdkey(id(10), id(13))
		return nil
	})
	s := c.open()
	is, _ := s.Locks.Get(id(13), netuid)
	equal(t, "lock of the new coldkey", is, was)
	if _, ok := s.Locks.Get(id(10), netuid); ok || s.Locks.Perpetual(id(10), netuid) || !s.Locks.Rejects(id(10)) {
		t.Error("the old coldkey keeps something")
	}
	if !s.Locks.Perpetual(id(13), netuid) || s.Locks.Rejects(id(13)) {
		t.Error("the options did not move")
	}
	equal(t, "sum after the coldkey swap", c.hotkeyLock(netuid, 20), before)
}

// A dissolved subnet leaves nothing of its locks (economy.md 9.5).
func TestDeleteLocks(t *testing.T) {
	c, netuid := lockSubnet(t)
	before := c.contents()
	c.perpetual(netuid, 10, true)
	c.perpetual(netuid, 13, true) // without a lock
	c.lock(netuid, 10, 12, 600_000)
	c.lock(netuid, 11, 1, 300_000)
	c.must(func(s *state.State) error {
		s.Locks.DeleteSubnet(netuid)
		return nil
	})
	if !reflect.DeepEqual(before, c.contents()) {
		t.Error("something is left")
	}
}

// Of equal convictions the higher account's counts; the owner aggregates count for the owner hotkey (economy.md 10.4).
func TestKing(t *testing.T) {
	c, netuid := lockSubnet(t)
	if _, _, ok := c.open().Locks.King(netuid); ok {
		t.Error("a king without locks")
	}
	c.lock(netuid, 10, 10, 500_000)
	c.lock(netuid, 11, 11, 500_000)
	king, total, _ := c.open().Locks.King(netuid)
	higher := id(10)
	if higher.Big().Cmp(id(11).Big()) < 0 {
		higher = id(11)
	}
	equal(t, "of equals", king, higher)
	equal(t, "total", total, fixed.U64F64{})
	c.giveStake(netuid, 10, 13, 1000)
	c.lock(netuid, 13, 1, 1000)
	king, total, _ = c.open().Locks.King(netuid)
	equal(t, "the owner hotkey", king, id(1))
	equal(t, "total", total, fixed.U64F64FromUint64(1000))
}

// Without a free uid the king stays outside, and nothing changes (economy.md 10.4).
func TestOwnerChangeNeedsAUid(t *testing.T) {
	for _, full := range []bool{false, true} {
		c, netuid := ownerFlow(t, 2_629_801, 10_000, 1)
		c.giveAggregate(netuid, flowK, 1000, 1000)
		if full {
			subnet.MaxAllowedUids.Set(c.open().Subnets.At(netuid).Slot, 1) // the owner's uid is immortal
		}
		c.step(1)
		if got := c.open().Subnets.At(netuid).Owner(); (got == id(1)) != full {
			t.Errorf("full %v: owner %s", full, got)
		}
	}
}

// The owner cut is locked to the owner hotkey, and from then on to the hotkey of that lock (economy.md 10.5).
func TestOwnerCutAutoLock(t *testing.T) {
	c := newChain(t, params.DevPreset())
	netuid := c.newSubnet(1)
	c.claim(10)
	cut := func(amount unit.Alpha) {
		t.Helper()
		c.givePots(netuid, 0, 0, 0, amount)
		c.dueNow(netuid)
		c.step(1)
	}
	cut(1_000_000)
	equal(t, "off", c.hotkeyLock(netuid, 1), emission.Lock{})
	c.set(netuid, "owner_cut_auto_lock", 1)
	cut(1_000_000)
	equal(t, "on", c.hotkeyLock(netuid, 1), emission.Lock{Mass: 1_000_000, Conviction: fixed.U64F64FromUint64(1_000_000)})
	equal(t, "stake", c.stake(netuid, 1, 1), 2_000_000)
	if told := c.recorded(event.StakeLocked); len(told) != 1 {
		t.Errorf("events %v", told)
	}
	c.must(func(s *state.State) error { return s.Locks.Move(id(1), id(10), netuid) })
	cut(500_000)
	if mass := c.hotkeyLock(netuid, 10).Mass; mass < 1_499_990 || mass > 1_500_000 {
		t.Errorf("%d locked to the hotkey of the lock", mass)
	}
	cut(0)
	equal(t, "nothing to lock", len(c.recorded(event.StakeLocked)), 0)
}
