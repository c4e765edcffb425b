package state_test

import (
	"math/big"
	"testing"

	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/lease"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
)

// The parameters of economy.md section 18 on a fresh chain with the network preset and a subnet of that chain. Not in
// the table there: those of key swaps are in the tests of key swaps, and this chain has no existential deposit.
func TestEconomyDefaults(t *testing.T) {
	c := newChain(t, params.MainPreset())
	netuid := c.newSubnet(1)
	s := c.open()
	sub, p := s.Subnets.At(netuid), s.Pools.At(netuid)
	for name, want := range map[string]uint64{
		"subnet_owner_cut": 11_796, "ck_burn": 0, "subnet_moving_alpha": 12_885, "max_epochs_per_block": 2,
		"admin_freeze_window": 10, "owner_hyperparam_rate_limit": 2, "nominator_min_required_stake": 0, "stake_threshold": 0,
		"network_min_lock_cost": 1_000_000_000_000, "lock_reduction_interval": 100_800, "network_rate_limit": 7200,
		"subnet_limit": 128, "network_immunity_period": 1_296_000, "start_call_delay": 0,
		"min_delegate_take": 0, "max_delegate_take": 11_796, "min_childkey_take_global": 0, "max_childkey_take": 11_796,
		"tx_delegate_take_rate_limit": 216_000, "tx_childkey_take_rate_limit": 216_000, "pending_childkey_cooldown": 7200,
		"num_root_claims": 5,
	} {
		equal(t, name, subnet.GlobalParamByName(name).Get(s.Subnets), want)
	}
	for _, test := range []struct {
		name  string
		want  uint64
		owner bool // may set it
	}{
		{"owner_cut_enabled", 1, true},
		{"owner_cut_auto_lock", 0, true},
		{"ema_price_halving_blocks", 201_600, false},
		{"subnet_emission_enabled", 0, false},
		{"recycle_or_burn", 0, true}, // burn
		{"transfers_enabled", 1, true},
		{"min_burn", 500_000, true},
		{"max_burn", 100_000_000_000, true},
		{"burn_half_life", 360, true},
		{"min_childkey_take", 0, true},
	} {
		param := subnet.ParamByName(test.name)
		equal(t, test.name, param.Get(sub).Uint64(), test.want)
		equal(t, test.name+" is the owner's to set", param.OwnerSettable(), test.owner)
	}
	mult, _ := new(big.Float).Mul(big.NewFloat(1.26), new(big.Float).SetMantExp(big.NewFloat(1), 64)).Int(nil)
	equal(t, "BurnIncreaseMult", subnet.ParamByName("burn_increase_mult").Get(sub).Dec(), mult.String())
	equal(t, "BurnIncreaseMult is the owner's to set", subnet.ParamByName("burn_increase_mult").OwnerSettable(), true)
	equal(t, "TaoWeight", uint64(s.Subnets.TaoWeight()), 971_718_665_099_567_868)
	equal(t, "Tempo", subnet.Tempo.Get(sub.Slot), 360)
	equal(t, "Burn", subnet.Burn.Get(sub.Slot), unit.TAO)
	equal(t, "FeeRate", p.FeeRate(), 33)
	equal(t, "RootClaimableThreshold", s.Stakes.ClaimThreshold(netuid), 500_000)
	equal(t, "LeaseDividendsDistributionInterval", lease.PayoutInterval, 100)
	take, stored := s.Stakes.Take(id(20))
	equal(t, "delegate take", take, 11_796)
	equal(t, "is stored", stored, false)
	equal(t, "childkey take", s.Children.Take(id(20), netuid), 0)

	c.refuse(fault.FeeRateTooHigh.With(unit.U16Fraction(10_001), uint16(10_000)), func(s *state.State) error {
		return s.Pools.At(netuid).SetFeeRate(10_001)
	})
	c.refuse(fault.ValueNotInBounds.With("num_root_claims", uint256.NewInt(51).ToBig(), new(uint256.Int).ToBig(), uint256.NewInt(50).ToBig()), func(s *state.State) error {
		return s.Subnets.SetGlobal(id(0), subnet.GlobalParamByName("num_root_claims"), uint256.NewInt(51))
	})
	c.refuse(fault.InvalidRootClaimThreshold.With(unit.Alpha(10_000_001), unit.Alpha(10_000_000)), func(s *state.State) error {
		return s.Stakes.SetClaimThreshold(id(0), netuid, 10_000_001)
	})
	c.must(func(s *state.State) error { return s.Stakes.SetClaimThreshold(id(1), netuid, 10_000_000) })

	// The least amount of a sale, and a lock after the time constant of its decay: exp(-1) of 10^9 is 367,879,441.17.
	c.must(func(s *state.State) error { return s.Subnets.Start(id(1), netuid) })
	c.claim(10)
	c.refuse(fault.AmountTooLow.With(uint64(0), uint64(2_000_000)), func(s *state.State) error {
		return s.Stakes.Remove(id(10), id(10), netuid, 0)
	})
	c.giveStake(netuid, 10, 10, 1_000_000_000)
	c.must(func(s *state.State) error { return s.Stakes.Lock(id(10), id(10), netuid, 1_000_000_000) })
	c.block += 934_866
	equal(t, "locked after UnlockRate", c.open().Locks.Mass(id(10), netuid), 367_879_441)
	lock, _ := c.open().Locks.Get(id(10), netuid)
	// A decaying lock has matured to mass * (dt / rate) * exp(-dt / rate): as much again.
	equal(t, "conviction after MaturityRate", lock.Conviction.FloorUint64Sat(), 367_879_441)
}
