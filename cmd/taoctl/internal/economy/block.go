package economy

import (
	"github.com/taochain/taochain/amm"
	"github.com/taochain/taochain/chain/emission"
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/unit"
)

// step plays one block: the block step (economy.md 2.1), then what people do.
func (w *world) step() {
	w.block++
	w.beginBlock()
	for _, c := range w.changes[w.block] {
		w.change(c)
	}
	for _, m := range w.creates[w.block] {
		w.create(m)
	}
	for _, m := range w.starts[w.block] {
		m.start(w.block)
	}
	for _, m := range w.markets {
		if m.ranThisBlock {
			w.sellEarnings(m)
		}
	}
	for _, f := range w.flows {
		w.runFlow(f)
	}
}

// beginBlock is the block step: prices of registrations, emission, epochs, moving prices, claims of root dividends.
func (w *world) beginBlock() {
	w.eligible = w.eligible[:0]
	for _, m := range w.markets {
		m.ranThisBlock, m.injection, m.alphaMinted = false, emission.Injection{}, 0
		if m.exists {
			m.price = emission.DecayPrice(m.price, m.set.HalfLife, w.block, m.set.Bounds)
		}
		if m.eligible() {
			w.eligible = append(w.eligible, m)
		}
	}
	w.credit = w.rules.Tao.MintLimit(w.issuance, unit.Rao(w.rules.Tao.At(uint64(w.issuance))))
	w.emit()
	w.drain()
	for _, m := range w.eligible {
		m.updateMovingPrice(w)
	}
	w.claimRoot()
}

// standing is what this block's emission depends on of a subnet.
func (w *world) standing(m *market) emission.Standing {
	issuance := emission.AlphaIssuance(m.pool.Alpha, m.alphaOut)
	s := emission.Standing{
		ShareInput: emission.ShareInput{
			MovingPrice: emission.MovingPriceOf(dynamic, m.movingPrice), MinerBurned: m.minerBurned, Enabled: m.set.Emission,
		},
		Price: m.pool.Price(), RootProportion: w.rootProportion(m), AlphaOut: unit.Alpha(w.rules.Alpha.At(uint64(issuance))),
	}
	if w.rules.LiquidityCap != nil {
		s.RootProportion = *w.rules.LiquidityCap
	}
	return s
}

// dynamic is the mechanism of pools that trade.
const dynamic = 1

func (w *world) rootProportion(m *market) fixed.U96F32 {
	return emission.RootProportion(w.rootTao, emission.TaoWeight(w.rules.TaoWeight), emission.AlphaIssuance(m.pool.Alpha, m.alphaOut))
}

// emit shares the block's TAO among the eligible subnets and creates their alpha (economy.md 3.2 to 3.6).
func (w *world) emit() {
	w.standings = w.standings[:0]
	for _, m := range w.eligible {
		w.standings = append(w.standings, w.standing(m))
	}
	terms, rootSell := emission.BlockTerms(w.credit, w.standings)
	for i, m := range w.eligible {
		m.injection = emission.Inject(&m.pool, terms[i])
		w.issuance = unit.AddSat(w.issuance, unit.AddSat(m.injection.Excess, m.injection.TaoIn))
		m.protocolAlpha = unit.AddSat(m.protocolAlpha, m.injection.Purchase.Out)
		m.alphaOut = unit.AddSat(m.alphaOut, m.injection.Purchase.Out)

		m.alphaMinted = terms[i].AlphaOut
		m.alphaOut = unit.AddSat(m.alphaOut, m.alphaMinted)
		var cut unit.U16Fraction
		if m.set.OwnerCut {
			cut = w.rules.OwnerCut
		}
		parts := emission.AlphaSplit(m.alphaMinted, cut, w.rootProportion(m))
		m.alphaOut = unit.SubSat(m.alphaOut, m.pots.Add(parts, rootSell))
		m.unassigned += unit.SubSat(m.alphaMinted, parts.OwnerCut+parts.Server+parts.Validator+parts.Root)
	}
}

// updateMovingPrice is step 5 of the block (economy.md 3.3).
func (m *market) updateMovingPrice(w *world) {
	age := unit.AddSat(emission.BlocksSinceStart(w.block, m.firstBlock), m.age)
	m.movingPrice = emission.MovingPrice(m.movingPrice, w.rules.MovingAlpha, m.pool.Price(), age, m.set.Halving)
}

// rootClaimThreshold is the least root dividend that is claimed (economy.md 5.3).
const rootClaimThreshold = 500_000

// claimRoot sells what root stakers are owed and stakes the TAO on root, subnet by subnet; if one sale fails there is none
// (economy.md 5.3 and 5.4, Swap).
func (w *world) claimRoot() {
	var before []market
	rootTao, rootPool := w.rootTao, w.rootPool
	for _, m := range w.markets {
		if !m.set.RootSells || m.rate.IsZero() {
			continue
		}
		owed := emission.RootOwed(m.rate, w.rootStake(), m.claimed)
		amount, ok := emission.ClaimableRoot(owed, fixed.I96F32FromUint64(rootClaimThreshold))
		if !ok {
			continue
		}
		if before == nil {
			for _, other := range w.markets {
				before = append(before, *other)
			}
		}
		r, err := m.pool.Sell(amount, amm.LimitPrice(amm.MinPrice), true)
		if err != nil || r.In > amount {
			for i := range before {
				*w.markets[i] = before[i]
			}
			w.rootTao, w.rootPool = rootTao, rootPool
			return
		}
		m.alphaOut = unit.SubSat(m.alphaOut, r.In)
		m.rootOwed = unit.SubSat(m.rootOwed, amount)
		m.unassigned += amount - r.In
		w.rootPool = w.rootPool.UpdateAll(int64(r.Out))
		w.rootAdded(r.Out)
		m.claimed = m.claimed.AddAlpha(amount)
	}
}

// rootStake is what is staked on root, all with the validator.
func (w *world) rootStake() unit.Rao { return unit.Rao(w.rootPool.Value) }

func (w *world) rootHolder(trader int) holder { return holder{&w.rootPool, &w.rootShares[trader]} }

// addRoot stakes a trader's TAO on root.
func (w *world) addRoot(trader int, amount unit.Rao) {
	w.rootHolder(trader).add(int64(amount))
	w.rootAdded(amount)
}

// rootAdded counts TAO that came to root; what root stakers are owed stays (economy.md 5.2).
func (w *world) rootAdded(amount unit.Rao) {
	w.rootTao = unit.AddSat(w.rootTao, amount)
	for _, m := range w.markets {
		m.claimed = m.claimed.Add(m.rate, amount)
	}
}

// removeRoot unstakes TAO from root.
func (w *world) removeRoot(trader int, amount unit.Rao) {
	w.rootHolder(trader).add(-int64(amount))
	w.rootTao = unit.SubSat(w.rootTao, amount)
	for _, m := range w.markets {
		m.claimed = m.claimed.Sub(m.rate, amount)
	}
}
