package state_test

import (
	"errors"
	"math"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/emission"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/staking"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/unit"
)

// The persons of the claim scenarios: H is the owner's own account.
const (
	flowOwner = 1
	flowA     = 2
	flowB     = 3
	flowX     = 4
	// flowRoot is what each distribution of the claim scenarios gives to root.
	flowRoot = 10_000_000
)

// claimFlow is the common setup of the claim scenarios: a subnet that no emission reaches, whose owner hotkey is its only
// uid; root stake counts in full; no block claims by itself. Stakes on root are given without a minimum.
func claimFlow(t *testing.T, rootStakes map[int]unit.Alpha) (*chain, uint16) {
	c := newChain(t, params.DevPreset())
	c.setGlobal("num_root_claims", 0)
	c.must(func(s *state.State) error {
		setTaoWeight(t, s, math.MaxUint64)
		return nil
	})
	netuid := c.newSubnet(flowOwner)
	for _, person := range []int{flowA, flowB, flowX} {
		if stake := rootStakes[person]; stake != 0 {
			c.giveStake(params.Root, flowOwner, person, stake)
			c.must(func(s *state.State) error { // as if it had been bought
				s.Accounts.Mint(params.SubnetAccount(params.Root), unit.Rao(stake))
				s.Pools.At(params.Root).AddTao(unit.Rao(stake))
				s.Stakes.IndexRootStaker(id(person))
				return nil
			})
		}
	}
	c.giveStake(netuid, flowOwner, flowOwner, 10_000_000)
	return c, netuid
}

// distributeRoot runs an epoch over root's pot alone.
func (c *chain) distributeRoot(netuid uint16) {
	c.t.Helper()
	c.givePots(netuid, 0, 0, flowRoot, 0)
	c.dueNow(netuid)
	c.step(1)
}

func TestFlowClaimKeepEqualStakers(t *testing.T) {
	f := flow(t, "claim_keep_equal_stakers")
	c, netuid := claimFlow(t, map[int]unit.Alpha{flowA: 1_000_000, flowB: 1_000_000, flowX: 8_000_000})
	c.claimType(flowA, staking.ClaimKeep)
	c.claimType(flowB, staking.ClaimKeep)
	c.distributeRoot(netuid)
	c.claimRoot(flowA, netuid)
	c.claimRoot(flowB, netuid)
	s := c.open()
	a, b := c.stake(netuid, flowOwner, flowA), c.stake(netuid, flowOwner, flowB)
	equal(t, "stake of a and of b", a, b)
	for _, e := range f.Expected {
		if e.What == "stake of a on n" { // asserted within a tolerance, and derived exactly
			e.check(t, f.ID, uint64(a))
		}
	}
	f.check(t, "claimable after take", uint64(s.Coinbase.Dividends(netuid)[0].Root))
	_, rate := s.Stakes.RootRate(id(flowOwner), netuid).Bits()
	f.check(t, "rate bits (I96F32)", rate)
	f.check(t, "RootClaimed[n,H,a]", s.Stakes.RootClaimed(netuid, id(flowOwner), id(flowA)).Lo)
}

func TestFlowClaimAfterStakeChange(t *testing.T) {
	f := flow(t, "claim_after_stake_change")
	c, netuid := claimFlow(t, map[int]unit.Alpha{flowA: 8_000_000, flowB: 8_000_000})
	c.claimType(flowA, staking.ClaimKeep)
	c.claimType(flowB, staking.ClaimKeep)
	var had [2]unit.Alpha
	round := func() (a, b uint64) {
		c.distributeRoot(netuid)
		c.claimRoot(flowA, netuid)
		c.claimRoot(flowB, netuid)
		now := [2]unit.Alpha{c.stake(netuid, flowOwner, flowA), c.stake(netuid, flowOwner, flowB)}
		a, b = uint64(now[0]-had[0]), uint64(now[1]-had[1])
		had = now
		return a, b
	}
	near := func(what string, a, b, tolerance uint64) {
		if a > b+tolerance || b > a+tolerance {
			t.Errorf("%s: %d and %d", what, a, b)
		}
	}

	a, b := round()
	f.check(t, "1: stake gain of a and of b", a)
	f.check(t, "1: stake gain of a and of b", b)
	equal(t, "1: both", a, b)
	f.check(t, "1: gain of a, of b", a, b)

	c.must(func(s *state.State) error { return s.Stakes.Remove(id(flowB), id(flowOwner), params.Root, 4_000_000) })
	f.check(t, "2: RootClaimed[n,H,b]", c.open().Stakes.RootClaimed(netuid, id(flowOwner), id(flowB)).Lo)

	a, b = round()
	f.check(t, "3: gain of b", b)
	near("3: gain of a, twice that of b", a, 2*b, 100)
	f.check(t, "3: gain of a, of b", a, b)

	c.must(func(s *state.State) error { return s.Stakes.Add(id(flowB), id(flowOwner), params.Root, 4_000_000) })
	a, b = round()
	f.check(t, "5: gain of b", b)
	near("5: gain of a and of b", a, b, 100)
}

// swapFlow is the setup of the scenarios with claim type swap, c being person a.
func swapFlow(t *testing.T) (*chain, uint16) {
	c, netuid := claimFlow(t, map[int]unit.Alpha{flowA: 2_000_000, flowX: 18_000_000})
	c.setReserves(netuid, 50_000_000_000, 100_000_000_000)
	return c, netuid
}

func TestFlowClaimSwapThreeRounds(t *testing.T) {
	f := flow(t, "claim_swap_three_rounds")
	c, netuid := swapFlow(t)
	equal(t, "claim type", c.open().Stakes.ClaimType(id(flowA)).Kind, staking.ClaimSwap)
	stake := func() uint64 { return uint64(c.stake(params.Root, flowOwner, flowA)) }
	var gain [3]uint64
	for i := range gain {
		before := stake()
		c.distributeRoot(netuid)
		tao := c.pool(netuid).Tao()
		c.claimRoot(flowA, netuid)
		gain[i] = stake() - before
		equal(t, "TAO out of the pool", uint64(tao-c.pool(netuid).Tao()), gain[i])
		equal(t, "SubnetRootSellTao", uint64(c.pool(netuid).RootSold()), gain[i])
		if i == 0 {
			f.check(t, "root stake of c after 1", stake())
		}
	}
	estimate := func(mine, all uint64) uint64 { return 4_100_000 * mine / all }
	second := estimate(2_410_000, 20_410_000)
	third := estimate(2_410_000+second, 20_410_000+second)
	for i, want := range []uint64{second, third} {
		if got := gain[1+i]; got > want+10_000 || want > got+10_000 {
			t.Errorf("gain %d: got %d, want %d within 10000", 2+i, got, want)
		}
	}
	equal(t, "protocol flow", c.pool(netuid).ProtocolFlow(), -int64(gain[0]+gain[1]+gain[2]))
}

func TestFlowClaimSwapFailure(t *testing.T) {
	f := flow(t, "claim_swap_failure")
	c, netuid := swapFlow(t)
	c.distributeRoot(netuid)
	account := params.SubnetAccount(netuid)
	c.mem.Debit(account, new(uint256.Int).Set(c.mem.Balance(account)))
	c.unchecked = true

	type numbers struct {
		claimed           emission.RootClaimed
		stake, in, out    unit.Alpha
		tao, root         unit.Rao
		total, sold       unit.Rao
		volumeHi, volume  uint64
		flow, owed        int64
		balance           uint256.Int
		indexed, anything bool
	}
	look := func() numbers {
		s := c.open()
		p := s.Pools.At(netuid)
		return numbers{
			claimed: s.Stakes.RootClaimed(netuid, id(flowOwner), id(flowA)), stake: c.stake(params.Root, flowOwner, flowA),
			in: p.AlphaIn(), out: p.AlphaOut(), tao: p.Tao(), root: s.Pools.At(params.Root).Tao(), total: s.Accounts.TotalStake(),
			sold: p.RootSold(), volumeHi: p.Volume().Hi, volume: p.Volume().Lo, flow: p.ProtocolFlow(), owed: p.RootOwed(),
			balance: *c.mem.Balance(params.SubnetAccount(params.Root)), indexed: s.Stakes.IsRootStaker(id(flowA)),
			anything: c.owed(netuid, flowOwner, flowA) > 500_000,
		}
	}
	before := look()
	equal(t, "something is owed", before.anything, true)
	err := c.try(func(s *state.State) error { return s.Stakes.ClaimRoot(id(flowA), []uint16{netuid}) })
	var refused *fault.Error
	if want := f.find(t, "claim").Error; !errors.As(err, &refused) || refused.Kind.Name != want {
		t.Errorf("claim: %v, want %s", err, want)
	}
	equal(t, "after the refusal", look(), before)
}

func TestFlowRootStakeCounters(t *testing.T) {
	f := flow(t, "root_stake_counters")
	c := newChain(t, params.DevPreset())
	c.must(func(s *state.State) error {
		if _, err := s.Neurons.RegisterRoot(id(10), id(10)); err != nil {
			return err
		}
		s.Pools.At(params.Root).MintIn(1_000_000_000)
		return nil
	})
	c.must(func(s *state.State) error { return s.Stakes.Add(id(10), id(10), params.Root, 1_000_000_000) })
	s := c.open()
	root := s.Pools.At(params.Root)
	f.check(t, "total stake of H", uint64(s.Stakes.HotkeyValue(id(10))))
	f.check(t, "TotalStake", uint64(s.Accounts.TotalStake()))
	f.check(t, "SubnetTAO[root]", uint64(root.Tao()))
	f.check(t, "SubnetAlphaIn[root]", uint64(root.AlphaIn()))
	f.check(t, "SubnetAlphaOut[root]", uint64(root.AlphaOut()))
	f.check(t, "SubnetVolume[root]", root.Volume().Lo)
}

func TestFlowUserFlowRecorded(t *testing.T) {
	f := flow(t, "user_flow_recorded")
	c := newChain(t, params.DevPreset())
	netuid := c.startedSubnet(1, 360)
	c.set(netuid, "subnet_emission_enabled", 0)
	c.setReserves(netuid, 100_000_000_000, 1_000_000_000_000)
	c.claim(10)
	c.author = common.Address{0xbb}
	const spent = 100_000_000
	c.must(func(s *state.State) error { return s.Stakes.Add(id(10), id(10), netuid, spent) })
	bought := c.pool(netuid).UserFlow()
	if want := int64(spent - spent*33/65_535); bought < want-1 || bought > want+1 {
		t.Errorf("flow after the buy: %d, want %d within 1", bought, want)
	}
	c.must(func(s *state.State) error { return s.Stakes.RemoveFull(id(10), id(10), netuid, nil) })
	e := f.find(t, "SubnetTaoFlow at the end")
	// The counter is signed, and so is the tolerance around 0.
	left := c.pool(netuid).UserFlow()
	e.check(t, f.ID, uint64(max(left, -left)))
}
