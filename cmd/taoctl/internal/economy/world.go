package economy

import (
	"cmp"
	"math/rand/v2"
	"slices"

	"github.com/taochain/taochain/amm"
	"github.com/taochain/taochain/chain/emission"
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/sharepool"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/chain/yuma"
)

// world is the state of a run.
type world struct {
	*Scenario
	rules    Rules
	block    uint64
	issuance unit.Rao
	// rootTao is root's reserve, all of it staked with the validator: rootPool and rootShares are its share pool by trader.
	rootTao       unit.Rao
	rootPool      sharepool.Pool
	rootShares    []sharepool.Share
	lastLock      unit.Rao
	lastLockBlock uint64
	credit        unit.Rao // of the last block

	markets []*market      // ascending by netuid
	bySub   []*market      // by index in Scenario.Subnets
	traders []string       // 0 is the validator
	flows   []*runningFlow // by index in Scenario.Flows
	changes map[uint64][]Change
	starts  map[uint64][]*market
	creates map[uint64][]*market

	// Reused between blocks.
	eligible  []*market
	standings []emission.Standing
}

// runningFlow is a flow with its trader, its random numbers and what it has done.
type runningFlow struct {
	*Flow
	trader  int
	random  []*rand.PCG // one for each target
	next    int         // index into Blocks
	outcome FlowOutcome
}

func newWorld(s *Scenario) *world {
	w := &world{
		Scenario: s, rules: s.Rules, issuance: s.Issuance, lastLock: s.Rules.MinLock,
		traders: []string{"validator"},
		changes: map[uint64][]Change{}, starts: map[uint64][]*market{}, creates: map[uint64][]*market{},
	}
	for i := range s.Flows {
		f := &runningFlow{Flow: &s.Flows[i], trader: w.traderIndex(s.Flows[i].Trader), outcome: FlowOutcome{Flow: i + 1, Trader: s.Flows[i].Trader, Refusals: map[string]uint64{}}}
		for _, target := range f.Targets {
			f.random = append(f.random, rand.NewPCG(f.Seed, uint64(target+1)))
		}
		w.flows = append(w.flows, f)
	}
	for i := range s.Subnets {
		for _, h := range s.Subnets[i].Held {
			w.traderIndex(h.Trader)
		}
	}
	w.rootShares = make([]sharepool.Share, len(w.traders))
	w.addRoot(0, s.RootStake)
	w.bySub = make([]*market, len(s.Subnets))
	order := make([]int, len(s.Subnets))
	for i := range order {
		order[i] = i
	}
	// Subnets that are there come first; the others get the next free netuids as they are created.
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(s.Subnets[a].Create, s.Subnets[b].Create) })
	for n, i := range order {
		m := w.newMarket(&s.Subnets[i], uint16(n+1))
		w.markets = append(w.markets, m)
		w.bySub[i] = m
		if m.plan.Create > 0 {
			w.creates[m.plan.Create] = append(w.creates[m.plan.Create], m)
		}
		if m.plan.Start > 0 && m.plan.Start != noStart {
			w.starts[m.plan.Start] = append(w.starts[m.plan.Start], m)
		}
	}
	for _, c := range s.Changes {
		w.changes[c.At] = append(w.changes[c.At], c)
	}
	return w
}

func (w *world) traderIndex(name string) int {
	if i := slices.Index(w.traders, name); i >= 0 {
		return i
	}
	w.traders = append(w.traders, name)
	return len(w.traders) - 1
}

func (w *world) newMarket(s *Subnet, netuid uint16) *market {
	m := &market{
		netuid: netuid, name: s.Name, plan: s, set: s.Settings, price: s.Settings.Price,
		shares: make([]sharepool.Share, len(w.traders)),
	}
	m.schedule.Tempo = s.Settings.Tempo
	if s.Create > 0 {
		return m
	}
	m.exists = true
	m.pool = amm.NewPool(s.Tao, s.Alpha)
	m.pool.QuoteWeight, m.pool.Initialized, m.pool.FeeRate = s.Weight, true, s.Settings.Fee
	m.movingPrice = s.MovingPrice
	// The epochs of neighbours fall into different blocks, as those of subnets that were created one after the other.
	if tempo := s.Settings.Tempo; tempo > 0 {
		m.schedule.PendingEpochAt = uint64(tempo - netuid%tempo)
	}
	if s.Start == 0 {
		m.started, m.firstBlock, m.age = true, 1, s.Age
	}
	m.hold(0, s.Staked)
	for _, h := range s.Held {
		m.hold(w.traderIndex(h.Trader), h.Amount)
	}
	return m
}

// hold gives a trader alpha outside the pool.
func (m *market) hold(trader int, amount unit.Alpha) {
	m.alphaOut = unit.AddSat(m.alphaOut, amount)
	m.staker(trader).add(int64(amount))
}

// create registers the subnet at the lock cost, with a pool at the median price (economy.md 9.1, 9.2).
func (w *world) create(m *market) {
	cost := emission.LockCost(emission.LockCostInput{
		MinLock: w.rules.MinLock, LastLock: w.lastLock, LastLockBlock: w.lastLockBlock, Block: w.block,
		ReductionInterval: w.rules.LockInterval, BlockEmission: unit.Rao(w.rules.Tao.At(uint64(w.issuance))),
	})
	var prices []fixed.U64F64
	for _, other := range w.markets {
		if other.exists {
			prices = append(prices, other.pool.Price())
		}
	}
	w.lastLock, w.lastLockBlock = cost, w.block
	reserve := max(cost, w.rules.MinLock)
	m.exists = true
	m.pool = amm.NewPool(reserve, emission.InitialPoolAlpha(reserve, emission.MedianPrice(prices)))
	m.pool.FeeRate = m.set.Fee
	m.stepBase = w.block
	m.schedule.LastEpochBlock = yuma.StaggeredLastEpochBlock(w.block, m.netuid, m.set.Tempo)
}

func (m *market) start(block uint64) {
	if m.exists && !m.started {
		m.started, m.firstBlock = true, block+1
	}
}

// change applies rules and settings, as calls of the admin in this block.
func (w *world) change(c Change) {
	if c.rules != nil {
		c.rules(&w.rules)
	}
	if c.apply == nil {
		return
	}
	for _, i := range c.Targets {
		m := w.bySub[i]
		before := m.set
		c.apply(&m.set)
		m.pool.FeeRate = m.set.Fee
		if m.set.Price != before.Price {
			m.price = m.set.Price
		}
		if m.set.Tempo != before.Tempo {
			m.schedule.Tempo, m.schedule.LastEpochBlock = m.set.Tempo, w.block // the cycle begins anew (economy.md 4.6)
		}
	}
}
