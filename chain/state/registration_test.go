package state_test

import (
	"errors"
	"testing"

	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/account"
	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/neuron"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/pool"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/chain/yuma"
)

func register(coldkey, hotkey params.ID, netuid uint16) func(s *state.State) error {
	return func(s *state.State) error {
		_, err := s.Neurons.Register(coldkey, hotkey, netuid)
		return err
	}
}

// The checks of burned_register in their order; each case breaks one and all later ones (subnets.md 3.2).
func TestRegisterRefusals(t *testing.T) {
	c := newChain(t, params.DevPreset())
	netuid := c.newSubnet(1)
	system := mustLink(params.SubnetAccount(netuid))
	poor := account.IDOf(address(people)) // nobody has given it anything
	full := func(*state.State) error {
		subnet.MaxAllowedUids.Set(c.open().Subnets.At(netuid).Slot, 1)
		return nil
	}
	tests := []struct {
		name            string
		coldkey, hotkey params.ID
		netuid          uint16
		prior           func(s *state.State) error
		want            error
	}{
		{"root", poor, id(1), 0, nil, fault.RegistrationNotPermittedOnRootSubnet.With()},
		{"unknown subnet", poor, id(1), 9, nil, fault.SubnetNotExists.With(uint16(9))},
		{"last netuid", poor, id(1), 65535, nil, fault.SubnetNotExists.With(uint16(65535))},
		{"switched off", poor, id(1), netuid, func(s *state.State) error {
			subnet.RegistrationAllowed.Set(s.Subnets.At(netuid).Slot, false)
			return nil
		}, fault.SubNetRegistrationDisabled.With(netuid)},
		{"paused", poor, id(1), netuid, func(s *state.State) error {
			subnet.Paused.Set(s.Subnets.At(netuid).Slot, true)
			return nil
		}, fault.SubNetRegistrationDisabled.With(netuid)},
		{"registered", poor, id(1), netuid, full, fault.HotKeyAlreadyRegisteredInSubNet.With(netuid, id(1))},
		{"balance", poor, system, netuid, full, fault.NotEnoughBalanceToStake.With(uint64(0), uint64(unit.TAO))},
		{"system account", id(10), system, netuid, full, fault.CannotUseSystemAccount.With(system)},
		{"no account at all", id(10), params.ID{}, netuid, full, fault.CannotUseSystemAccount.With(params.ID{})},
		{"hotkey of another", id(10), id(11), netuid, func(s *state.State) error {
			if err := full(s); err != nil {
				return err
			}
			return s.Accounts.ClaimHotkey(id(11), id(11))
		}, fault.NonAssociatedColdKey.With(id(11), id(11), id(10))},
		{"no uid", id(10), id(12), netuid, full, fault.NoNeuronIdAvailable.With(netuid)},
		{"no uids at all", id(10), id(12), netuid, func(s *state.State) error {
			subnet.MaxAllowedUids.Set(s.Subnets.At(netuid).Slot, 0)
			return nil
		}, fault.NoNeuronIdAvailable.With(netuid)},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			c.t = t
			undo := c.mem.Snapshot()
			if test.prior != nil {
				c.must(test.prior)
			}
			c.refuse(test.want, register(test.coldkey, test.hotkey, test.netuid))
			c.mem.RevertToSnapshot(undo)
		})
	}
}

// register_error of the registration vectors: one rao too little, exactly enough.
func TestRegisterBalance(t *testing.T) {
	c := newChain(t, params.DevPreset())
	netuid := c.newSubnet(1)
	c.must(func(s *state.State) error { subnet.Burn.Set(s.Subnets.At(netuid).Slot, 10_000); return nil })
	c.must(func(s *state.State) error {
		left := account.ToWei(initialBalance - 9_999)
		return s.Accounts.TransferWei(address(10), address(10), id(11), left)
	})
	c.refuse(fault.NotEnoughBalanceToStake.With(uint64(9_999), uint64(10_000)), register(id(10), id(10), netuid))
	c.must(func(s *state.State) error {
		return s.Accounts.TransferWei(address(11), address(11), id(10), account.ToWei(1))
	})
	c.must(register(id(10), id(10), netuid))
	equal(t, "balance", c.balance(10), 0)
}

// The price buys alpha that is destroyed, rises by 1.26, and its fee stays in the subnet's account: 10^9 into 10^12 and
// 10^12 has a fee of 503,547 and brings 998,498,457 alpha (subnets.md 3.2, 3.3, economy.md 7.6).
func TestRegisterEffects(t *testing.T) {
	c := newChain(t, params.DevPreset())
	netuid := c.newSubnet(1)
	slot := c.open().Subnets.At(netuid).Slot
	stake := c.open().Accounts.TotalStake()
	uid := c.register(netuid, 10)
	requireEvent(t, c, event.NeuronRegistered.With(netuid, id(10), id(10), uint16(1), uint64(unit.TAO)))
	equal(t, "uid", uid, 1)
	equal(t, "balance", c.balance(10), initialBalance-unit.TAO)
	p := c.pool(netuid)
	equal(t, "reserve", p.Tao(), 1_000_000_000_000+1_000_000_000-503_547)
	equal(t, "alpha in", p.AlphaIn(), 1_000_000_000_000-998_498_457)
	equal(t, "alpha out", p.AlphaOut(), 0)
	equal(t, "account", c.open().Accounts.AddressBalance(p.Account()), 1_001_000_000_000)
	equal(t, "ledger", p.Ledger(), pool.Ledger{})
	equal(t, "flow", p.UserFlow(), 1_000_000_000)
	equal(t, "volume", p.Volume().Lo, 1_000_000_000)
	equal(t, "total stake", c.open().Accounts.TotalStake(), stake+unit.TAO)
	equal(t, "price", subnet.Burn.Get(slot), 1_260_000_000)
	equal(t, "registrations", subnet.RegistrationsThisBlock.Get(slot), 1)
	c.register(netuid, 11)
	equal(t, "next price", subnet.Burn.Get(slot), 1_587_600_000)

	n := c.open().Neurons.At(netuid)
	equal(t, "active", n.Active().Get(1), 1)
	equal(t, "permit", n.Permit().Get(1), 0)
	equal(t, "registered", n.RegisteredAt().Get(1), c.block)
	equal(t, "last update", n.LastUpdate(0).Get(1), c.block)
	owner, exists := c.open().Accounts.Owner(id(10))
	if !exists || owner != id(10) {
		t.Errorf("owner %x, %v", owner, exists)
	}
	c.refuse(fault.RegistrationPriceLimitExceeded.With(uint64(1_587_600_000), uint64(1_587_599_999)), func(s *state.State) error {
		_, err := s.Neurons.RegisterLimit(id(12), id(12), netuid, 1_587_599_999)
		return err
	})
	c.must(func(s *state.State) error {
		_, err := s.Neurons.RegisterLimit(id(12), id(12), netuid, 1_587_600_000)
		return err
	})
	// The limit is looked at before whether registration is on, but after the subnet.
	c.set(netuid, "registration_allowed", 0)
	if err := c.try(func(s *state.State) error { _, err := s.Neurons.RegisterLimit(id(13), id(13), netuid, 1); return err }); !errors.Is(err, fault.RegistrationPriceLimitExceeded) {
		t.Errorf("got %v", err)
	}
	if err := c.try(func(s *state.State) error { _, err := s.Neurons.RegisterLimit(id(13), id(13), 0, 1); return err }); !errors.Is(err, fault.RegistrationNotPermittedOnRootSubnet) {
		t.Errorf("got %v", err)
	}
}

// The prices of the registration vectors for a multiplier of 3 and for the clamp (subnets.md 3.3).
func TestPriceBounds(t *testing.T) {
	c := newChain(t, params.DevPreset())
	netuid := c.newSubnet(1)
	slot := c.open().Subnets.At(netuid).Slot
	c.must(func(s *state.State) error {
		return s.Subnets.SetParam(id(0), netuid, subnet.ParamByName("burn_increase_mult"), &uint256.Int{0, 3})
	})
	c.register(netuid, 10)
	equal(t, "tripled", subnet.Burn.Get(slot), 3*unit.TAO)
	c.must(func(*state.State) error { subnet.Burn.Set(slot, 50*unit.TAO); return nil })
	c.register(netuid, 11)
	equal(t, "at most max_burn", subnet.Burn.Get(slot), 100*unit.TAO)
}

// fullSmall is a full subnet of the given size, of person 1 and 10, 11, ...; its immunity is over.
func fullSmall(t *testing.T, size int, minNonImmune uint16) (*chain, uint16) {
	c := newChain(t, params.DevPreset())
	netuid := c.newSubnet(1)
	c.must(func(s *state.State) error {
		sub := s.Subnets.At(netuid)
		subnet.MaxAllowedUids.Set(sub.Slot, uint16(size))
		subnet.ImmunityPeriod.Set(sub.Slot, 100)
		subnet.MinNonImmuneUids.Set(sub.Slot, minNonImmune)
		return nil
	})
	for i := range size - 1 {
		c.register(netuid, 10+i)
		c.step(1)
	}
	c.step(100)
	return c, netuid
}

// Whom a registration on a full subnet replaces (subnets.md 3.5).
func TestPruning(t *testing.T) {
	setEmission := func(c *chain, netuid uint16, values ...unit.Alpha) {
		c.must(func(s *state.State) error { s.Neurons.At(netuid).Emission().Store(values); return nil })
	}
	t.Run("least emission", func(t *testing.T) {
		c, netuid := fullSmall(t, 4, 0)
		setEmission(c, netuid, 0, 5, 3, 4)
		equal(t, "uid", c.register(netuid, 20), 2)
		requireEvent(t, c, event.NeuronPruned.With(netuid, id(11), uint16(2)))
	})
	t.Run("earliest registration on a tie, the owner never", func(t *testing.T) {
		c, netuid := fullSmall(t, 4, 0)
		setEmission(c, netuid, 0, 3, 3, 3)
		equal(t, "uid", c.register(netuid, 20), 1)
		equal(t, "next", c.register(netuid, 21), 2) // uid 1 is immune now
	})
	t.Run("too few are out of immunity", func(t *testing.T) {
		c, netuid := fullSmall(t, 4, 3)
		c.refuse(fault.NoNeuronIdAvailable.With(netuid), register(id(20), id(20), netuid))
	})
	t.Run("then the immune are replaced", func(t *testing.T) {
		c, netuid := fullSmall(t, 4, 2)
		setEmission(c, netuid, 9, 3, 2, 4)
		equal(t, "uid", c.register(netuid, 20), 2) // 3 are free, more than 2
		setEmission(c, netuid, 9, 3, 2, 4)
		equal(t, "uid", c.register(netuid, 21), 2) // 2 are free, so the immune newcomer goes
	})
}

// What a replaced uid loses (subnets.md 3.4).
func TestReplace(t *testing.T) {
	c, netuid := fullSmall(t, 4, 0)
	c.must(func(s *state.State) error {
		n := s.Neurons.At(netuid)
		n.Emission().Store([]unit.Alpha{0, 9, 1, 9})
		for _, v := range []storage.Vector[uint16]{n.Consensus(), n.Dividends(), n.ValidatorTrust(), n.StakeWeight(), n.Incentive(0)} {
			v.Store([]uint16{1, 2, 3, 4})
		}
		n.Permit().Store([]uint8{1, 1, 1, 1})
		n.Active().Store([]uint8{0, 0, 0, 0})
		n.SetWeights(0, 1, yuma.Row{{UID: 3, Value: 7}, {UID: 2, Value: 8}})
		n.SetWeights(0, 2, yuma.Row{{UID: 1, Value: 5}})
		n.SetBonds(0, []yuma.Row{nil, {{UID: 2, Value: 6}}, {{UID: 1, Value: 4}}, nil})
		return s.Neurons.ServeAxon(id(11), netuid, neuron.Axon{IP: storage.U128{Lo: 1}, IPType: 4, Port: 1})
	})
	c.step(1)
	equal(t, "uid", c.register(netuid, 20), 2)
	n := c.open().Neurons.At(netuid)
	if _, registered := n.Uid(id(11)); registered {
		t.Error("the old hotkey still has a uid")
	}
	equal(t, "axon", n.Axon(id(11)), neuron.Axon{})
	hotkey, err := n.Hotkey(2)
	if err != nil || hotkey != id(20) {
		t.Errorf("hotkey %x, %v", hotkey, err)
	}
	for what, v := range map[string]storage.Vector[uint16]{
		"consensus": n.Consensus(), "dividends": n.Dividends(), "trust": n.ValidatorTrust(), "weight": n.StakeWeight(), "incentive": n.Incentive(0),
	} {
		equal(t, what, v.Get(2), 0)
		equal(t, what+" of another", v.Get(3), 4)
	}
	equal(t, "emission", n.Emission().Get(2), 0)
	equal(t, "permit", n.Permit().Get(2), 0)
	equal(t, "active", n.Active().Get(2), 1)
	equal(t, "registered", n.RegisteredAt().Get(2), c.block)
	equal(t, "last update", n.LastUpdate(0).Get(2), c.block)
	equal(t, "own weights", len(n.Weights(0, 2)), 0)
	row := n.Weights(0, 1)
	if len(row) != 2 || row[0] != (yuma.Entry{UID: 3, Value: 7}) || row[1] != (yuma.Entry{UID: 2}) {
		t.Errorf("weights to the uid: %v", row)
	}
	bonds := n.Bonds(0, 4)
	if len(bonds[2]) != 0 || len(bonds[1]) != 1 || bonds[1][0].Value != 6 {
		t.Errorf("bonds %v", bonds)
	}
	equal(t, "count", n.Count(), 4)
	if _, err := n.Hotkey(4); !errors.Is(err, fault.UidNotExists) {
		t.Errorf("got %v", err)
	}
}

// The checks of serving in their order (subnets.md section 5).
func TestServeAxon(t *testing.T) {
	c := newChain(t, params.TestPreset())
	netuid := c.newSubnet(1)
	serve := func(person int, ip storage.U128, ipType uint8, port uint16) func(s *state.State) error {
		return func(s *state.State) error {
			return s.Neurons.ServeAxon(id(person), netuid, neuron.Axon{Version: 7, IP: ip, IPType: ipType, Port: port, Protocol: 4})
		}
	}
	v4 := func(v uint64) storage.U128 { return storage.U128{Lo: v} }
	bad := func(v storage.U128) error {
		return fault.InvalidIpAddress.With((&uint256.Int{v.Lo, v.Hi}).ToBig())
	}
	ones := storage.U128{Hi: most, Lo: most}
	c.refuse(fault.HotKeyNotRegisteredInNetwork.With(netuid, id(10)), serve(10, ones, 9, 0))
	c.refuse(fault.InvalidIpType.With(uint8(5)), serve(1, ones, 5, 0))
	for _, ip := range []storage.U128{v4(1<<32 - 1), v4(1 << 32), v4(0x7f000001), ones} {
		if err := c.try(serve(1, ip, 4, 0)); !errors.Is(err, fault.InvalidIpAddress) || err.Error() != bad(ip).Error() {
			t.Errorf("%v: got %v", ip, err)
		}
	}
	for _, ip := range []storage.U128{v4(1), ones} {
		if err := c.try(serve(1, ip, 6, 0)); !errors.Is(err, fault.InvalidIpAddress) {
			t.Errorf("%v: got %v", ip, err)
		}
	}
	c.refuse(fault.InvalidPort.With(uint16(0)), serve(1, v4(0), 4, 0))
	c.must(serve(1, v4(0), 4, 8091))
	at := c.block
	c.step(49)
	c.refuse(fault.ServingRateLimitExceeded.With(at+50), serve(1, v4(5), 4, 0))
	c.step(1)
	c.must(serve(1, v4(5), 4, 8091))
	equal(t, "block", c.open().Neurons.At(netuid).Axon(id(1)).Block, c.block)
}

// The checks of register_network in their order, and the lock cost (economy.md 9.1, 9.2).
func TestRegisterNetworkRefusals(t *testing.T) {
	create := func(coldkey, hotkey params.ID) func(s *state.State) error {
		return func(s *state.State) error { _, err := s.Lifecycle.Register(coldkey, hotkey); return err }
	}
	c := newChain(t, params.TestPreset())
	poor, system := account.IDOf(address(people)), mustLink(params.HeldAddress)
	c.claim(11)
	c.setGlobal("subnet_limit", 0)
	c.setGlobal("network_registration_start_block", 50)
	c.refuse(fault.NonAssociatedColdKey.With(id(11), id(11), poor), create(poor, id(11)))
	c.refuse(fault.CannotUseSystemAccount.With(system), create(poor, system))
	c.refuse(fault.SubNetRegistrationDisabled.With(params.Root), create(poor, id(12)))
	c.step(49)
	c.refuse(fault.SubnetLimitReached.With(uint16(0)), create(poor, id(12)))
	c.setGlobal("subnet_limit", 2)
	c.refuse(fault.CannotAffordLockCost.With(uint64(0), uint64(1000*unit.TAO)), create(poor, id(12)))
	netuid := c.newSubnet(1)
	equal(t, "netuid", netuid, 1)
	at := c.block
	// The rate limit is the submission filter's, so it comes before all else.
	c.refuse(fault.NetworkTxRateLimitExceeded.With(at+7200), create(poor, id(11)))
	c.block += 7199
	c.refuse(fault.NetworkTxRateLimitExceeded.With(at+7200), create(id(2), id(2)))
	c.block++
	// Twice the last lock, less 7200 times floor(10^12 / 100,800) = 9,920,634.
	cost := 2_000*unit.TAO - 7200*9_920_634
	equal(t, "lock cost", c.open().Lifecycle.LockCost(), cost)
	c.must(create(id(2), id(2)))
	equal(t, "paid", c.balance(2), initialBalance-cost)
	c.block += 7200
	c.refuse(fault.SubnetLimitReached.With(uint16(2)), create(id(3), id(3)))
}

// Scenario new_subnet_pool: the first subnet's price is 1, the third's the median of 5 and 2 (economy.md 9.2).
func TestNewSubnet(t *testing.T) {
	c := newChain(t, params.DevPreset())
	netuid := c.newSubnet(1)
	requireEvent(t, c, event.NetworkAdded.With(netuid, id(1), id(1), uint64(1000*unit.TAO)))
	s := c.open()
	p, sub := s.Pools.At(netuid), s.Subnets.At(netuid)
	equal(t, "reserve", p.Tao(), 1000*unit.TAO)
	equal(t, "alpha in", p.AlphaIn(), 1000*unit.OneAlpha)
	equal(t, "alpha out", p.AlphaOut(), 0)
	equal(t, "locked", sub.Locked(), 1000*unit.TAO)
	equal(t, "owner's stake", c.stake(netuid, 1, 1), 0)
	equal(t, "price", p.Price().FloorUint64Sat(), 1)
	equal(t, "owner", sub.Owner(), id(1))
	equal(t, "owner hotkey", sub.OwnerHotkey(), id(1))
	equal(t, "uids", s.Neurons.At(netuid).Count(), 1)
	equal(t, "total stake", s.Accounts.TotalStake(), 1000*unit.TAO)
	equal(t, "registered", subnet.RegisteredAt.Get(sub.Slot), c.block)
	equal(t, "counter", sub.RegisteredCounter(), 1)
	equal(t, "started", sub.Started(), false)

	// Prices of 5 and 2; the lock cost without reduction.
	c.newSubnet(2)
	c.setReserves(1, 500*unit.TAO, 100*unit.OneAlpha)
	c.setReserves(2, 200*unit.TAO, 100*unit.OneAlpha)
	cost := c.open().Lifecycle.LockCost()
	third := c.newSubnet(3)
	want := unit.Alpha(uint64(cost) * 2 / 7)
	if got := c.pool(third).AlphaIn(); got != want {
		t.Errorf("alpha in %d, want %d rao / 3.5 = %d", got, cost, want)
	}
}

// The defaults of a new subnet (subnets.md section 2, column "new").
func TestNewSubnetDefaults(t *testing.T) {
	c := newChain(t, params.TestPreset())
	s := c.open().Subnets.At(c.newSubnet(1))
	equal(t, "burn", subnet.Burn.Get(s.Slot), unit.TAO)
	equal(t, "tempo", subnet.Tempo.Get(s.Slot), 360)
	equal(t, "epoch index", subnet.EpochIndex.Get(s.Slot), 0)
	for name, want := range map[string]uint64{
		"kappa": 32767, "rho": 10, "immunity_period": 5000, "min_allowed_weights": 1, "max_allowed_uids": 256, "min_allowed_uids": 64,
		"max_allowed_validators": 64, "min_non_immune_uids": 10, "immune_owner_uids_limit": 1, "activity_cutoff_factor": 13889,
		"activity_cutoff": 5000, "weights_version_key": 0, "weights_set_rate_limit": 100, "serving_rate_limit": 50,
		"commit_reveal_weights_enabled": 1, "reveal_period": 1, "bonds_moving_average": 900000, "bonds_penalty": 65535, "bonds_reset": 0,
		"yuma3": 1, "liquid_alpha": 0, "alpha_values": 45875<<16 | 58982, "alpha_sigmoid_steepness": 1000, "registration_allowed": 1,
		"min_burn": 500000, "max_burn": 100_000_000_000, "burn_half_life": 360, "max_registrations_per_block": 1,
		"target_registrations_per_interval": 2, "difficulty": 10_000_000, "min_difficulty": 10_000_000, "max_difficulty": most / 4,
		"adjustment_interval": 100, "adjustment_alpha": 0, "transfers_enabled": 1, "recycle_or_burn": 0, "owner_cut_enabled": 1,
		"owner_cut_auto_lock": 0, "min_childkey_take": 0, "subnet_emission_enabled": 0, "subtoken_enabled": 0, "liquid_alpha_consensus_mode": 0, "ema_price_halving_blocks": 201_600, "paused": 0,
	} {
		if got := subnet.ParamByName(name).Get(s); !got.IsUint64() || got.Uint64() != want {
			t.Errorf("%s is %s, want %d", name, got, want)
		}
	}
	mult := subnet.ParamByName("burn_increase_mult").Get(s)
	if mult.Dec() != "23242897532874035200" {
		t.Errorf("burn_increase_mult is %s", mult.Dec())
	}
	equal(t, "parameters", len(subnet.Params()), 44+1)
}
