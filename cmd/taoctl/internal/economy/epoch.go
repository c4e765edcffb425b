package economy

import (
	"github.com/taochain/taochain/chain/emission"
	"github.com/taochain/taochain/chain/unit"
)

// drain empties the pots of the subnets whose epoch is due, at most so many a block, and distributes them (economy.md 4.1, 4.2).
func (w *world) drain() {
	var queue []*market
	for _, m := range w.markets {
		m.schedule.BlocksSinceLastStep = unit.SubSat(w.block, m.stepBase)
		switch {
		case !m.exists || !m.schedule.ShouldRun(w.block):
		case uint64(len(queue)) >= w.rules.MaxEpochs:
			m.schedule.PendingEpochAt = w.block + 1
		default:
			m.stepBase, m.schedule.LastEpochBlock, m.schedule.PendingEpochAt = w.block, w.block, 0
			m.epochs++
			m.ranThisBlock = true
			queue = append(queue, m)
		}
	}
	for _, m := range queue {
		pots := m.pots
		m.pots = emission.Pots{}
		w.distribute(m, pots)
	}
}

// distribute pays an epoch's pots, with one miner and one validator: half of what consensus divides is the miner's incentive
// (economy.md 4.3 to 4.5).
func (w *world) distribute(m *market, pots emission.Pots) {
	divided := pots.Server + pots.Validator + pots.Root
	dividend := divided / 2
	var incentive unit.Alpha
	if m.set.Miners {
		incentive = divided / 2
	}
	// The dividends are divided by the stakes before anything is paid.
	earner := emission.Earner{Dividend: dividend, Alpha: unit.Alpha(m.stakers.Value), Root: w.rootStake()}
	pot := emission.ValidatorPot(pots.Validator, pots.Server, incentive)
	dividends := emission.DistributeDividends(pot, pots.Root, emission.TaoWeight(w.rules.TaoWeight), []emission.Earner{earner})[0]

	m.owner.credit(pots.OwnerCut)
	withheld := unit.Alpha(m.set.Withheld.OfDown(uint64(incentive)))
	m.miner.credit(incentive - withheld)
	if m.set.Recycle {
		m.alphaOut = unit.SubSat(m.alphaOut, withheld)
	} else {
		m.burned = unit.AddSat(m.burned, withheld)
	}
	m.minerBurned = emission.MinerBurned(withheld, incentive)

	taken, rest := emission.DelegateTake(dividends.Alpha, w.rules.DelegateTake)
	m.staker(0).add(int64(taken))
	m.stakers = m.stakers.UpdateAll(int64(rest))
	earned := taken + rest
	rootTaken, rootRest := emission.DelegateTake(dividends.Root, w.rules.DelegateTake)
	m.staker(0).add(int64(rootTaken))
	if step, ok := emission.RootClaimRateStep(rootRest, w.rootStake()); ok {
		m.rate = m.rate.AddSat(step)
		m.rootOwed += rootRest
	} else {
		m.staker(0).add(int64(rootRest))
	}
	m.unassigned += unit.SubSat(pots.Total(), pots.OwnerCut+incentive+earned+rootTaken+rootRest)
	m.sales = [3]unit.Alpha{
		unit.Alpha(m.set.MinersSell.OfDown(uint64(incentive - withheld))),
		unit.Alpha(m.set.ValidatorsSell.OfDown(uint64(earned + rootTaken))),
		unit.Alpha(m.set.OwnerSells.OfDown(uint64(pots.OwnerCut))),
	}
}

// sellEarnings sells what the scenario says of an epoch's earnings.
func (w *world) sellEarnings(m *market) {
	for i, from := range []holder{m.minerHolder(), m.staker(0), m.ownerHolder()} {
		if m.sales[i] > 0 {
			m.sell(w.rules.MinStake, w.BlockAuthor, from, m.sales[i])
			m.sales[i] = 0
		}
	}
}
