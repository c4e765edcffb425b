package state_test

import (
	"testing"

	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/account"
	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
)

func setParam(person int, netuid uint16, name string, v uint64) func(s *state.State) error {
	return func(s *state.State) error {
		return s.Subnets.SetParam(id(person), netuid, subnet.ParamByName(name), uint256.NewInt(v))
	}
}

// The start call (economy.md 9.3).
func TestStart(t *testing.T) {
	c := newChain(t, params.DevPreset())
	start := func(person int, netuid uint16) func(s *state.State) error {
		return func(s *state.State) error { return s.Subnets.Start(id(person), netuid) }
	}
	c.setGlobal("start_call_delay", 5)
	netuid := c.newSubnet(1)
	at := c.block
	c.refuse(fault.SubnetNotExists.With(uint16(9)), start(1, 9))
	c.refuse(fault.BadOrigin.With(id(0)), start(0, netuid))
	c.refuse(fault.BadOrigin.With(id(2)), start(2, params.Root))
	c.step(4)
	c.refuse(fault.NeedWaitingMoreBlocksToStarCall.With(netuid, at+5), start(1, netuid))
	c.step(1)
	c.must(start(1, netuid))
	requireEvent(t, c, event.SubnetStarted.With(netuid, at+6))
	c.setGlobal("start_call_delay", most)
	c.refuse(fault.FirstEmissionBlockNumberAlreadySet.With(netuid, at+6), start(1, netuid))
}

// limitedSubnet has the production limits, is old enough that no freeze window is near, and its next epoch is 350 blocks away.
func limitedSubnet(t testing.TB) (*chain, uint16) {
	c := newChain(t, params.TestPreset())
	netuid := c.newSubnet(1)
	c.block = 1000
	c.must(func(s *state.State) error {
		subnet.LastEpochBlock.Set(s.Subnets.At(netuid).Slot, 990)
		return nil
	})
	return c, netuid
}

// The order of checks of a parameter: caller, limit, window, bounds (subnets.md section 2).
func TestSetParamOrder(t *testing.T) {
	c, netuid := limitedSubnet(t)
	bad := uint64(11) // immune_owner_uids_limit is 1 to 10
	name := "immune_owner_uids_limit"
	outOfBounds := fault.ValueNotInBounds.With(name, uint256.NewInt(bad).ToBig(), uint256.NewInt(1).ToBig(), uint256.NewInt(10).ToBig())

	c.refuse(fault.SubnetNotExists.With(uint16(9)), setParam(2, 9, name, bad))
	c.refuse(fault.BadOrigin.With(id(2)), setParam(2, netuid, name, bad))
	c.refuse(fault.BadOrigin.With(id(1)), setParam(1, netuid, "kappa", 1)) // the admin's alone
	c.refuse(outOfBounds, setParam(1, netuid, name, bad))
	c.must(setParam(1, netuid, name, 2))
	at := c.block
	c.refuse(fault.TxRateLimitExceeded.With(at+720), setParam(1, netuid, name, bad))
	c.must(setParam(1, netuid, "rho", 2)) // another parameter has its own limit
	c.must(setParam(0, netuid, name, 3))  // the admin has none, and stamps none
	c.block += 719
	c.must(func(s *state.State) error {
		subnet.LastEpochBlock.Set(s.Subnets.At(netuid).Slot, c.block-350)
		return nil
	})
	c.refuse(fault.TxRateLimitExceeded.With(at+720), setParam(1, netuid, name, bad))
	c.block++ // nine blocks are left: the window is closed
	next := c.block + 9
	closed := fault.AdminActionProhibitedDuringWeightsWindow.With(netuid, next)
	c.refuse(closed, setParam(1, netuid, name, bad))
	c.refuse(closed, setParam(0, netuid, name, bad))
	c.must(setParam(0, netuid, "kappa", 1))                     // has no window
	c.must(setParam(0, netuid, "activity_cutoff_factor", 2000)) // the admin may pass it
	c.refuse(closed, setParam(1, netuid, "activity_cutoff_factor", 2000))
	c.must(func(s *state.State) error { subnet.Tempo.Set(s.Subnets.At(netuid).Slot, 0); return nil })
	c.must(setParam(1, netuid, name, 4)) // with tempo 0 the window never closes, and there is no limit
}

// The window (subnets.md section 2): ten blocks before the automatic epoch, and while a triggered one is to come.
func TestFreezeWindow(t *testing.T) {
	tests := []struct {
		name    string
		left    uint64 // blocks to the automatic epoch
		pending uint64 // blocks to a triggered one, 0 for none
		closed  bool
	}{
		{"ten left", 10, 0, false},
		{"nine left", 9, 0, true},
		{"due", 0, 0, true},
		{"triggered", 300, 1, true},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			c, netuid := limitedSubnet(t)
			c.must(func(s *state.State) error {
				slot := s.Subnets.At(netuid).Slot
				subnet.LastEpochBlock.Set(slot, c.block+test.left-360)
				if test.pending > 0 {
					subnet.PendingEpochAt.Set(slot, c.block+test.pending)
				}
				return nil
			})
			call := setParam(1, netuid, "rho", 5)
			if !test.closed {
				c.must(call)
				return
			}
			next := c.block + test.left
			if test.pending > 0 {
				next = c.block + test.pending
			}
			c.refuse(fault.AdminActionProhibitedDuringWeightsWindow.With(netuid, next), call)
		})
	}
}

// Bounds of each bounded parameter: what the owner may set, and what not (subnets.md section 2).
func TestParamBounds(t *testing.T) {
	bounds := func(name string, v, lo, hi uint64) error {
		return fault.ValueNotInBounds.With(name, uint256.NewInt(v).ToBig(), uint256.NewInt(lo).ToBig(), uint256.NewInt(hi).ToBig())
	}
	tests := []struct {
		name   string
		person int
		value  uint64
		want   error // nil if it may be set
	}{
		{"activity_cutoff_factor", 1, 999, fault.ActivityCutoffFactorMilliOutOfBounds.With(uint32(999), uint32(1000), uint32(50_000))},
		{"activity_cutoff_factor", 1, 50_001, fault.ActivityCutoffFactorMilliOutOfBounds.With(uint32(50_001), uint32(1000), uint32(50_000))},
		{"activity_cutoff_factor", 1, 50_000, nil},
		{"activity_cutoff", 1, 359, fault.ActivityCutoffTooLow.With(uint16(359), uint16(360))},
		{"activity_cutoff", 1, 360, nil},
		{"reveal_period", 1, 0, fault.RevealPeriodTooSmall.With(uint64(0), uint64(1))},
		{"reveal_period", 1, 101, fault.RevealPeriodTooLarge.With(uint64(101), uint64(100))},
		{"reveal_period", 1, 100, nil},
		{"bonds_moving_average", 1, 975_001, fault.BondsMovingAverageMaxReached.With(uint64(975_001), uint64(975_000))},
		{"bonds_moving_average", 1, 975_000, nil},
		{"bonds_moving_average", 0, most, nil},
		{"liquid_alpha_consensus_mode", 1, 3, bounds("liquid_alpha_consensus_mode", 3, 0, 2)},
		{"liquid_alpha_consensus_mode", 1, 2, nil},
		{"alpha_sigmoid_steepness", 1, 0xffff, fault.NegativeSigmoidSteepness.With(int16(-1))},
		{"alpha_sigmoid_steepness", 0, 0xffff, nil},
		{"alpha_values", 1, 45875<<16 | 58982, fault.LiquidAlphaDisabled.With(uint16(1))},
		{"max_allowed_uids", 1, 63, fault.MaxAllowedUidsLessThanMinAllowedUids.With(uint16(63), uint16(64))},
		{"max_allowed_uids", 1, 257, fault.MaxAllowedUidsGreaterThanDefaultMaxAllowedUids.With(uint16(257), uint16(256))},
		{"max_allowed_uids", 1, 64, nil},
		{"min_allowed_uids", 0, 1, fault.MinAllowedUidsGreaterThanCurrentUids.With(uint16(1), uint16(1))}, // one uid is there
		{"max_allowed_validators", 0, 257, fault.MaxValidatorsLargerThanMaxUIds.With(uint16(257), uint16(256))},
		{"max_allowed_validators", 1, 10, fault.BadOrigin.With(id(1))},
		{"immune_owner_uids_limit", 1, 0, bounds("immune_owner_uids_limit", 0, 1, 10)},
		{"min_burn", 1, uint64(unit.TAO), bounds("min_burn", uint64(unit.TAO), 0, uint64(unit.TAO)-1)},
		{"min_burn", 1, uint64(unit.TAO) - 1, nil},
		{"max_burn", 1, uint64(unit.TAO) / 10, bounds("max_burn", uint64(unit.TAO)/10, uint64(unit.TAO)/10+1, most)},
		{"max_burn", 1, uint64(unit.TAO)/10 + 1, nil},
		{"burn_half_life", 1, 0, bounds("burn_half_life", 0, 1, 36_100)},
		{"burn_half_life", 1, 36_101, bounds("burn_half_life", 36_101, 1, 36_100)},
		{"recycle_or_burn", 1, 2, bounds("recycle_or_burn", 2, 0, 1)},
		{"rho", 1, 65536, fault.ValueOutOfRange.With("rho", "uint16")},
		{"yuma3", 1, 2, fault.ValueOutOfRange.With("yuma3", "bool")},
		{"subnet_emission_enabled", 1, 1, fault.BadOrigin.With(id(1))},
		{"registration_allowed", 1, 0, fault.BadOrigin.With(id(1))},
		{"weights_set_rate_limit", 1, 0, fault.BadOrigin.With(id(1))},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			c, netuid := limitedSubnet(t)
			call := setParam(test.person, netuid, test.name, test.value)
			if test.want != nil {
				c.refuse(test.want, call)
				return
			}
			c.must(call)
			p := subnet.ParamByName(test.name)
			requireSet(t, c, netuid, p, test.value)
			equal(t, "value", p.Get(c.open().Subnets.At(netuid)).Uint64(), test.value)
		})
	}
	t.Run("alpha values with liquid alpha", func(t *testing.T) {
		c, netuid := limitedSubnet(t)
		c.set(netuid, "liquid_alpha", 1)
		values := func(low, high uint64) func(s *state.State) error {
			return setParam(1, netuid, "alpha_values", low<<16|high)
		}
		c.refuse(fault.AlphaHighTooLow.With(uint16(1637), uint16(1638)), values(0, 1637))
		c.refuse(fault.AlphaLowOutOfRange.With(uint16(1637), uint16(1638), uint16(5000)), values(1637, 5000))
		c.refuse(fault.AlphaLowOutOfRange.With(uint16(5001), uint16(1638), uint16(5000)), values(5001, 5000))
		c.must(values(5000, 5000))
	})
	t.Run("not on root", func(t *testing.T) {
		c, _ := limitedSubnet(t)
		for _, name := range []string{"burn_half_life", "owner_cut_enabled", "owner_cut_auto_lock", "subnet_emission_enabled"} {
			c.must(func(s *state.State) error { subnet.LastEpochBlock.Set(s.Subnets.At(0).Slot, c.block); return nil })
			c.refuse(fault.NotPermittedOnRootSubnet.With(), setParam(0, params.Root, name, 1))
		}
	})
}

func requireSet(t testing.TB, c *chain, netuid uint16, p *subnet.Param, value uint64) {
	t.Helper()
	for _, e := range c.events {
		if e.Kind == event.SubnetParameterSet {
			if e.Args[0] != netuid || e.Args[1] != [32]byte(p.Hash()) {
				t.Errorf("event %v", e.Args)
			}
			return
		}
	}
	t.Errorf("no event tells of %s = %d", p.Name, value)
}

// The version key has a limit of five tempos for each caller, whatever else is limited (subnets.md section 13).
func TestVersionKeyLimit(t *testing.T) {
	c, netuid := limitedSubnet(t)
	c.must(setParam(1, netuid, "weights_version_key", 1))
	at := c.block
	c.block = at + 5*360 - 1
	c.must(func(s *state.State) error { subnet.LastEpochBlock.Set(s.Subnets.At(netuid).Slot, c.block); return nil })
	c.refuse(fault.TxRateLimitExceeded.With(at+5*360), setParam(1, netuid, "weights_version_key", 2))
	c.block++
	c.must(setParam(1, netuid, "weights_version_key", 2))
}

// Tempo control: bounds, window, limit, and the restart of the cycle (economy.md 4.6).
func TestSetTempo(t *testing.T) {
	c, netuid := limitedSubnet(t)
	tempo := func(person int, netuid, v uint16) func(s *state.State) error {
		return func(s *state.State) error { return s.Subnets.SetTempo(id(person), netuid, v) }
	}
	c.refuse(fault.SubnetNotExists.With(uint16(9)), tempo(1, 9, 1))
	c.refuse(fault.BadOrigin.With(id(2)), tempo(2, netuid, 1))
	c.refuse(fault.TempoOutOfBounds.With(uint16(359), uint16(360), uint16(50_400)), tempo(1, netuid, 359))
	c.refuse(fault.TempoOutOfBounds.With(uint16(50_401), uint16(360), uint16(50_400)), tempo(1, netuid, 50_401))
	c.must(tempo(1, netuid, 400))
	at := c.block
	s := c.open().Subnets.At(netuid)
	equal(t, "last epoch", subnet.LastEpochBlock.Get(s.Slot), at)
	equal(t, "tempo", subnet.Tempo.Get(s.Slot), 400)
	c.refuse(fault.TxRateLimitExceeded.With(at+360), tempo(1, netuid, 500))
	c.block = at + 391
	closed := fault.AdminActionProhibitedDuringWeightsWindow.With(netuid, at+400)
	c.refuse(closed, tempo(1, netuid, 500))
	c.refuse(closed, tempo(0, netuid, 7))
	c.block = at + 390
	c.must(tempo(0, netuid, 7)) // no bounds for the admin
	c.must(func(s *state.State) error { subnet.Tempo.Set(s.Subnets.At(netuid).Slot, 360); return nil })
	c.must(tempo(1, netuid, 360))
}

// Scenario tempo_and_trigger (economy.md 4.6).
func TestTriggerEpoch(t *testing.T) {
	c, netuid := limitedSubnet(t)
	trigger := func(person int) func(s *state.State) error {
		return func(s *state.State) error { return s.Subnets.TriggerEpoch(id(person), netuid) }
	}
	c.refuse(fault.BadOrigin.With(id(0)), trigger(0)) // the owner's alone
	c.refuse(fault.DynamicTempoBlockedByCommitReveal.With(netuid), trigger(1))
	c.set(netuid, "commit_reveal_weights_enabled", 0)
	slot := c.open().Subnets.At(netuid).Slot
	c.must(func(*state.State) error { subnet.PendingEpochAt.Set(slot, 5); return nil }) // as after a deferral
	c.refuse(fault.EpochTriggerAlreadyPending.With(netuid, uint64(5)), trigger(1))
	c.must(func(*state.State) error {
		subnet.PendingEpochAt.Set(slot, 0)
		subnet.LastEpochBlock.Set(slot, c.block-351)
		return nil
	})
	c.refuse(fault.AutoEpochAlreadyImminent.With(netuid, c.block+9), trigger(1))
	c.must(func(*state.State) error { subnet.LastEpochBlock.Set(slot, c.block-350); return nil })
	c.must(trigger(1)) // ten blocks away is far enough
	requireEvent(t, c, event.EpochTriggered.With(netuid, c.block+10))
	equal(t, "pending", subnet.PendingEpochAt.Get(slot), c.block+10)
	at := c.block
	c.must(func(*state.State) error { subnet.PendingEpochAt.Set(slot, 0); return nil })
	c.refuse(fault.TxRateLimitExceeded.With(at+720), trigger(1))
	for _, row := range [][4]uint64{{100, 50, 0, 150}, {100, 50, 120, 120}, {100, 50, 200, 150}} {
		c.must(func(*state.State) error {
			subnet.LastEpochBlock.Set(slot, row[0])
			subnet.Tempo.Set(slot, uint16(row[1]))
			subnet.PendingEpochAt.Set(slot, row[2])
			return nil
		})
		next, ok := c.open().Subnets.At(netuid).NextEpochBlock()
		if !ok || next != row[3] {
			t.Errorf("%v: next epoch at %d", row, next)
		}
	}
}

// Global parameters are the admin's, within their bounds.
func TestSetGlobal(t *testing.T) {
	c := newChain(t, params.TestPreset())
	set := func(person int, name string, v *uint256.Int) func(s *state.State) error {
		return func(s *state.State) error { return s.Subnets.SetGlobal(id(person), subnet.GlobalParamByName(name), v) }
	}
	bounds := func(name string, v *uint256.Int, lo, hi uint64) error {
		return fault.ValueNotInBounds.With(name, v.ToBig(), uint256.NewInt(lo).ToBig(), uint256.NewInt(hi).ToBig())
	}
	huge := new(uint256.Int).Lsh(uint256.NewInt(1), 64)
	c.refuse(fault.BadOrigin.With(id(1)), set(1, "ck_burn", huge))
	c.refuse(bounds("ck_burn", huge, 0, most), set(0, "ck_burn", huge))
	c.refuse(bounds("max_epochs_per_block", uint256.NewInt(0), 1, 65535), set(0, "max_epochs_per_block", uint256.NewInt(0)))
	c.refuse(bounds("subnet_owner_cut", uint256.NewInt(65536), 0, 65535), set(0, "subnet_owner_cut", uint256.NewInt(65536)))
	c.refuse(bounds("max_mechanism_count", uint256.NewInt(17), 1, 16), set(0, "max_mechanism_count", uint256.NewInt(17)))
	for _, p := range subnet.GlobalParams() {
		v := p.Get(c.open().Subnets)
		c.must(set(0, p.Name, uint256.NewInt(v))) // every default is within its bounds
		equal(t, p.Name, p.Get(c.open().Subnets), v)
	}
	for name, want := range map[string]uint64{
		"stake_threshold": 0, "max_epochs_per_block": 2, "admin_freeze_window": 10, "owner_hyperparam_rate_limit": 2, "subnet_limit": 128,
		"network_rate_limit": 7200, "network_immunity_period": 1_296_000, "network_min_lock_cost": uint64(1000 * unit.TAO),
		"lock_reduction_interval": 100_800, "start_call_delay": 0, "subnet_owner_cut": 11_796, "ck_burn": 0, "subnet_moving_alpha": 12_885,
		"max_delegate_take": 11_796, "min_delegate_take": 0, "nominator_min_required_stake": 0, "weights_version_key_rate_limit": 5,
		"min_childkey_take_global": 0, "max_childkey_take": 11_796, "tx_delegate_take_rate_limit": 216_000,
		"tx_childkey_take_rate_limit": 216_000, "set_children_rate_limit": 150, "pending_childkey_cooldown": 7200,
	} {
		equal(t, name, subnet.GlobalParamByName(name).Get(c.open().Subnets), want)
	}
	equal(t, "tao weight", uint64(c.open().Subnets.TaoWeight()), 971_718_665_099_567_868)
}

// TAO for an ID that no address is known for is held, and released when the address appears (design.md section 3).
func TestHeldTao(t *testing.T) {
	c := newChain(t, params.DevPreset())
	stranger := address(people)
	wei := uint256.NewInt(12_345_678_901_234)
	c.must(func(s *state.State) error {
		return s.Accounts.TransferWei(address(10), address(10), account.IDOf(stranger), wei)
	})
	equal(t, "held", *c.open().Accounts.HeldFor(stranger), *wei)
	equal(t, "balance", c.open().Accounts.Balance(account.IDOf(stranger)), 12_345)
	equal(t, "at the address", c.mem.Balance(stranger).IsZero(), true)
	if err := c.try(func(s *state.State) error { return s.Accounts.Debit(account.IDOf(stranger), 1) }); err == nil {
		t.Error("held TAO was spent")
	}
	c.must(func(s *state.State) error { s.Accounts.Link(stranger); return nil })
	equal(t, "released", *c.mem.Balance(stranger), *wei)
	equal(t, "held after", c.open().Accounts.HeldFor(stranger).IsZero(), true)
	c.must(func(s *state.State) error { s.Accounts.Link(stranger); return nil })
	equal(t, "once", *c.mem.Balance(stranger), *wei)
	c.refuse(fault.InsufficientBalance.With(uint64(12_345), uint64(12_346)), func(s *state.State) error {
		return s.Accounts.Debit(account.IDOf(stranger), 12_346)
	})
	c.must(func(s *state.State) error { return s.Accounts.Recycle(stranger, 12_345) })
	equal(t, "dust stays", c.mem.Balance(stranger).Uint64(), 678_901_234)
}
