package economy

import (
	"fmt"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/account"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/pool"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/chain/weights"
	"github.com/taochain/taochain/cmd/taoctl/internal/amount"
)

// realChain plays a scenario on the state areas of the chain, by the calls that people would make. Every subnet of the
// scenario must be created in it.
type realChain struct {
	*testing.T
	scenario *Scenario
	mem      *state.Memory
	block    uint64
	author   common.Address
	flows    []*runningFlow // for their random numbers and blocks alone
	netuids  []uint16       // by index in Scenario.Subnets
	neurons  map[uint16]int // registered by flows
}

// People by number: the admin, the validator, then for each subnet its owner and its miner, then traders, then spares.
const (
	admin     = 0
	validator = 1
	people    = 400
	spares    = 100 // the first of those who only register
)

func person(i int) common.Address { return common.Address{0xaa, byte(i >> 8), byte(i)} }
func id(i int) params.ID          { return account.IDOf(person(i)) }
func owner(sub int) int           { return 10 + 2*sub }
func miner(sub int) int           { return 11 + 2*sub }

func (c *realChain) trader(name string) int {
	for i := range c.scenario.Flows {
		if c.scenario.Flows[i].Trader == name {
			return 60 + i
		}
	}
	c.Fatalf("no trader %s", name)
	return 0
}

const fortune = 10_000 * unit.TAO

func newRealChain(t *testing.T, s *Scenario) *realChain {
	c := &realChain{T: t, scenario: s, neurons: map[uint16]int{}, flows: newWorld(s).flows}
	if s.BlockAuthor {
		c.author = common.Address{0xbb}
	}
	balances := map[common.Address]*uint256.Int{}
	for i := range people {
		balances[person(i)] = account.ToWei(fortune)
	}
	c.mem = state.NewGenesis(params.DevPreset(), person(admin), balances).Memory()
	c.must(func(st *state.State) error {
		if err := st.Accounts.ClaimHotkey(id(validator), id(validator)); err != nil {
			return err
		}
		hi, lo := s.Rules.MovingAlpha.Bits()
		if hi != 0 {
			return fmt.Errorf("moving alpha above 1")
		}
		return st.Subnets.SetGlobal(id(admin), subnet.GlobalParamByName("subnet_moving_alpha"), uint256.NewInt(lo))
	})
	return c
}

func (c *realChain) open() *state.State { return state.Open(c.mem.Host(c.block, c.author)) }

// try makes a call as a transaction does.
func (c *realChain) try(call func(*state.State) error) error {
	undo := c.mem.Snapshot()
	err := call(c.open())
	if err != nil {
		c.mem.RevertToSnapshot(undo)
	}
	return err
}

func (c *realChain) must(call func(*state.State) error) {
	c.Helper()
	if err := c.try(call); err != nil {
		c.Fatalf("block %d: %v", c.block, err)
	}
}

func (c *realChain) set(netuid uint16, name string, v uint64) {
	c.Helper()
	c.must(func(s *state.State) error {
		return s.Subnets.SetParam(id(admin), netuid, subnet.ParamByName(name), uint256.NewInt(v))
	})
}

func bit(v bool) uint64 {
	if v {
		return 1
	}
	return 0
}

// holdings are what miner, validator and owner have on a subnet.
func (c *realChain) holdings(sub int) [3]unit.Alpha {
	s, netuid := c.open(), c.netuids[sub]
	return [3]unit.Alpha{
		s.Stakes.HotkeyStake(id(miner(sub)), netuid), s.Stakes.HotkeyStake(id(validator), netuid), s.Stakes.HotkeyStake(id(owner(sub)), netuid),
	}
}

func (c *realChain) step(now []Settings) {
	c.block++
	before := make([][3]unit.Alpha, len(c.netuids))
	epochs := make([]uint64, len(c.netuids))
	for i, netuid := range c.netuids {
		before[i], epochs[i] = c.holdings(i), subnet.EpochIndex.Get(c.open().Subnets.At(netuid).Slot)
	}
	state.BeginBlock(c.mem.Host(c.block, c.author))
	earned := make([][3]unit.Alpha, len(c.netuids))
	for i := range earned {
		for k, v := range c.holdings(i) {
			earned[i][k] = v - before[i][k]
		}
	}
	for _, change := range c.scenario.Changes {
		if change.At == c.block {
			c.change(change, now)
		}
	}
	for i, sub := range c.scenario.Subnets {
		if sub.Create == c.block {
			c.create(i, now[i])
		}
		if sub.Start == c.block {
			c.must(func(s *state.State) error { return s.Subnets.Start(id(owner(i)), c.netuids[i]) })
		}
	}
	for i, netuid := range c.netuids[:len(epochs)] {
		if subnet.EpochIndex.Get(c.open().Subnets.At(netuid).Slot) == epochs[i] {
			continue
		}
		parts := [3]amount.Percent{now[i].MinersSell, now[i].ValidatorsSell, now[i].OwnerSells}
		for k, seller := range []int{miner(i), validator, owner(i)} {
			if size := unit.Alpha(parts[k].OfDown(uint64(earned[i][k]))); size > 0 {
				_ = c.try(func(s *state.State) error { return s.Stakes.Remove(id(seller), id(seller), netuid, size) })
			}
		}
	}
	for _, f := range c.flows {
		c.flow(f)
	}
	if c.block%100 == 0 {
		for i := range c.netuids {
			c.weigh(i, now[i])
		}
	}
}

func (c *realChain) create(i int, set Settings) {
	c.must(func(s *state.State) error {
		netuid, err := s.Lifecycle.Register(id(owner(i)), id(owner(i)))
		c.netuids = append(c.netuids, netuid)
		return err
	})
	netuid := c.netuids[i]
	c.set(netuid, "commit_reveal_weights_enabled", 0)
	c.apply(netuid, set)
}

// apply sets what the scenario sets of a subnet.
func (c *realChain) apply(netuid uint16, set Settings) {
	c.set(netuid, "subnet_emission_enabled", bit(set.Emission))
	c.set(netuid, "owner_cut_enabled", bit(set.OwnerCut))
	c.set(netuid, "ema_price_halving_blocks", set.Halving)
	c.set(netuid, "recycle_or_burn", bit(set.Recycle))
	c.must(func(s *state.State) error { return s.Pools.At(netuid).SetFeeRate(set.Fee) })
}

func (c *realChain) change(change Change, now []Settings) {
	for _, i := range change.Targets {
		before := now[i]
		change.apply(&now[i])
		c.apply(c.netuids[i], now[i])
		if now[i].Tempo != before.Tempo {
			c.must(func(s *state.State) error { return s.Subnets.SetTempo(id(admin), c.netuids[i], now[i].Tempo) })
		}
		c.weigh(i, now[i])
	}
}

// weigh has the validator give everything to the miner, or to the owner, whose incentive is withheld.
func (c *realChain) weigh(sub int, set Settings) {
	if !set.Miners {
		return
	}
	to := miner(sub)
	if set.Withheld == amount.Whole {
		to = owner(sub)
	}
	netuid := c.netuids[sub]
	c.must(func(s *state.State) error {
		uid, ok := s.Neurons.At(netuid).Uid(id(to))
		if !ok {
			return fmt.Errorf("subnet %d has no neuron of person %d", netuid, to)
		}
		return s.Weights.Set(id(validator), netuid, 0, weights.Submission{Uids: []uint16{uid}, Values: []uint16{65535}})
	})
}

// flow trades as world.runFlow does, with sizes from the chain's own state.
func (c *realChain) flow(f *runningFlow) {
	if !f.due(c.block) {
		return
	}
	for k, target := range f.Targets {
		if f.Chance < amount.Whole && below(f.random[k], uint64(amount.Whole)) >= uint64(f.Chance) {
			continue
		}
		size := f.Quantity.Least
		if spread := f.Quantity.Most - f.Quantity.Least; spread > 0 {
			size += below(f.random[k], spread+1)
		}
		netuid := uint16(params.Root)
		if target != rootTarget {
			netuid = 4000 // no such subnet
			if target < len(c.netuids) {
				netuid = c.netuids[target]
			}
		}
		if f.Action == Register {
			for range size {
				c.register(target, netuid)
			}
			continue
		}
		who, p := c.trader(f.Trader), c.open().Pools.At(netuid)
		err := c.try(func(s *state.State) error {
			share := amount.Percent(min(size, uint64(amount.Whole)))
			switch {
			case f.Action == Buy && f.Quantity.Base == OfPool:
				size = share.OfDown(uint64(p.Tao()))
			case f.Action == Sell && f.Quantity.Base == OfPool:
				size = share.OfDown(uint64(p.AlphaIn()))
			case f.Action == Sell && f.Quantity.Base == OfStake:
				size = share.OfDown(uint64(s.Stakes.Stake(id(validator), id(who), netuid)))
			}
			if f.Action == Buy {
				return s.Stakes.Add(id(who), id(validator), netuid, unit.Rao(size))
			}
			return s.Stakes.Remove(id(who), id(validator), netuid, unit.Alpha(size))
		})
		if err != nil {
			f.outcome.Refused++
		} else {
			f.outcome.Done++
		}
	}
}

// register brings in the validator first, the miner second, and then others.
func (c *realChain) register(sub int, netuid uint16) {
	c.neurons[netuid]++
	who := spares + c.neurons[netuid] + 100*sub
	switch c.neurons[netuid] {
	case 1:
		who = validator
	case 2:
		who = miner(sub)
	}
	c.must(func(s *state.State) error {
		_, err := s.Neurons.Register(id(who), id(who), netuid)
		return err
	})
}

// compare proves that the simulated world and the chain are in the same state.
func (c *realChain) compare(w *world) {
	c.Helper()
	s := c.open()
	diff := func(what string, netuid uint16, got, want any) {
		if got != want {
			c.Errorf("block %d, subnet %d: %s: the simulator has %v, the chain %v", c.block, netuid, what, got, want)
		}
	}
	diff("issuance", 0, w.issuance, s.Accounts.TotalIssuance())
	diff("root reserve", 0, w.rootTao, s.Pools.At(params.Root).Tao())
	diff("root stake", 0, w.rootStake(), unit.Rao(s.Stakes.HotkeyStake(id(validator), params.Root)))
	for i, netuid := range c.netuids {
		m, p := w.bySub[i], s.Pools.At(netuid)
		diff("netuid", netuid, m.netuid, netuid)
		diff("pool", netuid, m.pool, p.Load())
		diff("price", netuid, m.pool.Price(), p.Price())
		diff("alpha out", netuid, m.alphaOut, p.AlphaOut())
		diff("moving price", netuid, m.movingPrice, p.MovingPrice())
		diff("pots", netuid, m.pots, s.Coinbase.Pending(netuid))
		diff("miner burned", netuid, m.minerBurned, s.Coinbase.MinerBurned(netuid))
		diff("protocol alpha", netuid, m.protocolAlpha, pool.ProtocolAlpha.Get(p.Slot))
		diff("registration price", netuid, m.price, subnet.Burn.Get(s.Subnets.At(netuid).Slot))
		diff("epochs", netuid, m.epochs, subnet.EpochIndex.Get(s.Subnets.At(netuid).Slot))
		diff("TAO in", netuid, m.injection.TaoIn, pool.TaoInEmission.Get(p.Slot))
		diff("excess", netuid, m.injection.Purchase.In, pool.ExcessTao.Get(p.Slot))
		diff("alpha in", netuid, m.injection.AlphaIn, pool.AlphaInEmission.Get(p.Slot))
		have := [3]unit.Alpha{unit.Alpha(m.miner.pool.Value), unit.Alpha(m.stakers.Value), unit.Alpha(m.owner.pool.Value)}
		diff("stakes of miner, validator, owner", netuid, have, c.holdings(i))
		for t, name := range w.traders {
			if t > 0 && slices.ContainsFunc(c.scenario.Flows, func(f Flow) bool { return f.Trader == name && f.Action != Register }) {
				diff("stake of "+name, netuid, m.staker(t).stake(), s.Stakes.Stake(id(validator), id(c.trader(name)), netuid))
			}
		}
	}
}
