package state_test

import (
	"testing"

	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/neuron"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
)

func registerRoot(coldkey, hotkey params.ID) func(s *state.State) error {
	return func(s *state.State) error {
		_, err := s.Neurons.RegisterRoot(coldkey, hotkey)
		return err
	}
}

// rootOf makes every person a member of root, in as many blocks.
func rootOf(c *chain, persons ...int) {
	c.t.Helper()
	c.set(params.Root, "target_registrations_per_interval", 1000)
	for _, person := range persons {
		c.must(registerRoot(id(person), id(person)))
		c.step(1)
	}
}

// The checks of root_register in their order; each case breaks one and all later ones (subnets.md 3.7).
func TestRegisterRootRefusals(t *testing.T) {
	c := newChain(t, params.DevPreset())
	system := mustLink(params.SubnetAccount(params.Root))
	c.must(registerRoot(id(5), id(5)))
	c.must(func(s *state.State) error { // full, with a member that nobody beats
		subnet.MaxAllowedUids.Set(s.Subnets.At(params.Root).Slot, 1)
		return nil
	})
	c.refuse(fault.TooManyRegistrationsThisBlock.With(params.Root, uint16(1)), registerRoot(id(5), id(5)))
	c.set(params.Root, "max_registrations_per_block", 65535)
	c.set(params.Root, "target_registrations_per_interval", 0)
	c.refuse(fault.TooManyRegistrationsThisInterval.With(params.Root, uint16(0)), registerRoot(id(5), id(5)))
	c.set(params.Root, "target_registrations_per_interval", 65535) // three times that is no number of 16 bits
	c.refuse(fault.HotKeyAlreadyRegisteredInSubNet.With(params.Root, id(5)), registerRoot(id(5), id(5)))
	c.refuse(fault.CannotUseSystemAccount.With(system), registerRoot(id(5), system))
	c.refuse(fault.CannotUseSystemAccount.With(params.ID{}), registerRoot(id(5), params.ID{}))
	c.refuse(fault.StakeTooLowForRoot.With(uint64(0), uint64(0)), registerRoot(id(6), id(6)))
	c.must(func(s *state.State) error {
		root := s.Subnets.At(params.Root)
		subnet.MaxAllowedUids.Set(root.Slot, 0)
		subnet.SetNeuronCount(root, 0)
		return nil
	})
	c.must(func(s *state.State) error {
		storage.HashesAt(s.Neurons.At(params.Root).Slot).Truncate(0) // the hotkeys
		return nil
	})
	c.refuse(fault.NoNeuronIdAvailable.With(params.Root), registerRoot(id(6), id(6)))
}

// A member of root pays nothing, is a delegate at 18 %, and needs not be the caller's hotkey (subnets.md 3.7).
func TestRegisterRoot(t *testing.T) {
	c := newChain(t, params.DevPreset())
	c.claim(20)
	c.set(params.Root, "max_registrations_per_block", 2)
	c.must(registerRoot(id(5), id(6)))
	requireEvent(t, c, event.NeuronRegistered.With(params.Root, id(6), id(5), uint16(0), uint64(0)))
	owner, _ := c.open().Accounts.Owner(id(6))
	equal(t, "owner of a new hotkey", owner, id(5))
	c.must(registerRoot(id(5), id(20)))
	requireEvent(t, c, event.NeuronRegistered.With(params.Root, id(20), id(20), uint16(1), uint64(0)))
	owner, _ = c.open().Accounts.Owner(id(20))
	equal(t, "owner of a known hotkey", owner, id(20))
	for _, hotkey := range []int{6, 20} {
		take, ok := c.open().Stakes.Take(id(hotkey))
		equal(t, "delegate", ok, true)
		equal(t, "take", take, 11_796)
	}
	equal(t, "balance", c.balance(5), initialBalance)
	s := c.open()
	equal(t, "uids", s.Neurons.At(params.Root).Count(), 2)
	equal(t, "in this block", subnet.RegistrationsThisBlock.Get(s.Subnets.At(params.Root).Slot), 2)
	c.refuse(fault.TooManyRegistrationsThisBlock.With(params.Root, uint16(2)), registerRoot(id(7), id(7)))
	c.step(1)
	c.must(registerRoot(id(7), id(7)))
}

// Three times the target per interval; the counter starts anew when root's schedule is due, from block 100 on in every
// block, since nothing advances it (subnets.md 3.7).
func TestRootInterval(t *testing.T) {
	c := newChain(t, params.DevPreset())
	full := fault.TooManyRegistrationsThisInterval.With(params.Root, uint16(3))
	next := 5
	join := func() func(s *state.State) error { next++; return registerRoot(id(next), id(next)) }
	for range 3 {
		c.must(join())
		c.step(1)
	}
	c.refuse(full, join())
	c.step(99 - int(c.block))
	c.refuse(full, join())
	c.step(1)
	c.set(params.Root, "max_registrations_per_block", 10)
	for range 2 {
		for range 3 {
			c.must(join())
		}
		c.refuse(full, join())
		c.step(1)
	}
	c.must(join())
}

// Root's own counter of blocks since a step stays 0, so a long tempo is not cut short after 50,400 blocks; and with tempo 0
// no interval ever ends (yuma.md, section 2).
func TestRootIntervalTempo(t *testing.T) {
	for _, tempo := range []uint16{65_535, 0} {
		c := newChain(t, params.DevPreset())
		c.must(func(s *state.State) error { return s.Subnets.SetTempo(id(0), params.Root, tempo) })
		c.set(params.Root, "max_registrations_per_block", 10)
		for person := 5; person < 8; person++ {
			c.must(registerRoot(id(person), id(person)))
		}
		c.block = 60_000
		c.step(1)
		c.refuse(fault.TooManyRegistrationsThisInterval.With(params.Root, uint16(3)), registerRoot(id(8), id(8)))
		c.block = 65_535
		c.step(1)
		if tempo == 0 {
			c.refuse(fault.TooManyRegistrationsThisInterval.With(params.Root, uint16(3)), registerRoot(id(8), id(8)))
		} else {
			c.must(registerRoot(id(8), id(8)))
		}
	}
}

// A full root replaces the least root stake, of equal ones the lowest uid, by strictly more (subnets.md 3.7).
func TestRootReplacement(t *testing.T) {
	c := newChain(t, params.DevPreset())
	rootOf(c, 10, 11, 12)
	c.claim(13)
	c.must(func(s *state.State) error {
		subnet.MaxAllowedUids.Set(s.Subnets.At(params.Root).Slot, 3)
		return nil
	})
	c.giveRootStake(10, 10, 5*unit.TAO)
	c.giveRootStake(11, 11, 3*unit.TAO)
	c.giveRootStake(12, 12, 3*unit.TAO)
	c.giveRootStake(13, 13, 3*unit.TAO)
	c.must(func(s *state.State) error {
		return s.Neurons.ServeAxon(id(11), params.Root, neuron.Axon{IP: storage.U128{Lo: 1}, IPType: 4, Port: 1})
	})
	three := uint64(3 * unit.TAO)
	c.refuse(fault.StakeTooLowForRoot.With(three, three), registerRoot(id(13), id(13)))
	c.giveRootStake(13, 20, 2_000_000) // the least stake; whose it is does not matter
	c.must(registerRoot(id(13), id(13)))
	requireEvent(t, c, event.NeuronPruned.With(params.Root, id(11), uint16(1)))
	requireEvent(t, c, event.NeuronRegistered.With(params.Root, id(13), id(13), uint16(1), uint64(0)))
	n := c.open().Neurons.At(params.Root)
	equal(t, "uids", n.Count(), 3)
	if _, ok := n.Uid(id(11)); ok {
		t.Error("the replaced member has its uid still")
	}
	equal(t, "axon", n.Axon(id(11)), neuron.Axon{})
	uid, _ := n.Uid(id(13))
	equal(t, "newcomer's uid", uid, 1)
	c.step(1)
	c.refuse(fault.StakeTooLowForRoot.With(three, three), registerRoot(id(11), id(11))) // uid 2 is the lowest now
}

// Precise refusals for the numbers of uids and validators (subnets.md, sections 2 and 15).
func TestCapacityBounds(t *testing.T) {
	c := newChain(t, params.DevPreset())
	netuid := c.newSubnet(1)
	for person := 10; person < 15; person++ {
		c.register(netuid, person)
	}
	set := func(name string, v uint64) func(s *state.State) error { return setParam(0, netuid, name, v) }
	direct := func(field storage.Field[uint16], v uint16) {
		c.must(func(s *state.State) error { field.Set(s.Subnets.At(netuid).Slot, v); return nil })
	}
	tests := []struct {
		name  string
		min   uint16 // min_allowed_uids before
		param string
		value uint64
		want  error
	}{
		{"below the minimum", 7, "max_allowed_uids", 5, fault.MaxAllowedUidsLessThanMinAllowedUids.With(uint16(5), uint16(7))},
		{"below the uids", 2, "max_allowed_uids", 5, fault.MaxAllowedUIdsLessThanCurrentUIds.With(uint16(5), uint16(6))},
		{"as many as there are", 2, "max_allowed_uids", 6, nil},
		{"over 256", 2, "max_allowed_uids", 257, fault.MaxAllowedUidsGreaterThanDefaultMaxAllowedUids.With(uint16(257), uint16(256))},
		{"16 bits", 2, "max_allowed_uids", 65535, fault.MaxAllowedUidsGreaterThanDefaultMaxAllowedUids.With(uint16(65535), uint16(256))},
		{"minimum at the maximum", 2, "min_allowed_uids", 100, fault.MinAllowedUidsGreaterThanMaxAllowedUids.With(uint16(100), uint16(100))},
		{"minimum at the uids", 2, "min_allowed_uids", 6, fault.MinAllowedUidsGreaterThanCurrentUids.With(uint16(6), uint16(6))},
		{"minimum below the uids", 2, "min_allowed_uids", 5, nil},
		{"validators over the maximum", 2, "max_allowed_validators", 101, fault.MaxValidatorsLargerThanMaxUIds.With(uint16(101), uint16(100))},
		{"validators at the maximum", 2, "max_allowed_validators", 100, nil},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			direct(subnet.MinAllowedUids, test.min)
			direct(subnet.MaxAllowedUids, 100)
			if test.want != nil {
				c.refuse(test.want, set(test.param, test.value))
				return
			}
			c.must(set(test.param, test.value))
			equal(t, "value", subnet.ParamByName(test.param).Get(c.open().Subnets.At(netuid)).Uint64(), test.value)
		})
	}
	t.Run("uids of all mechanisms", func(t *testing.T) {
		direct(subnet.MaxAllowedUids, 100)
		c.must(setMechanismCount(0, netuid, 2))
		c.refuse(fault.TooManyUIDsPerMechanism.With(uint16(129), uint8(2), uint16(256)), set("max_allowed_uids", 129))
		c.must(set("max_allowed_uids", 128))
	})
	t.Run("values that do not fit", func(t *testing.T) {
		c.refuse(fault.ValueOutOfRange.With("max_allowed_uids", "uint16"), func(s *state.State) error {
			return s.Subnets.SetParam(id(0), netuid, subnet.ParamByName("max_allowed_uids"), new(uint256.Int).Lsh(uint256.NewInt(1), 16))
		})
	})
}
