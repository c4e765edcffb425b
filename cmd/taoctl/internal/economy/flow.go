package economy

import (
	"math/bits"
	"math/rand/v2"

	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/cmd/taoctl/internal/amount"
)

// due reports whether a flow trades in the block.
func (f *runningFlow) due(block uint64) bool {
	if len(f.Blocks) > 0 {
		for f.next < len(f.Blocks) && f.Blocks[f.next] < block {
			f.next++
		}
		return f.next < len(f.Blocks) && f.Blocks[f.next] == block
	}
	return block >= f.From && block <= f.Until && (block-f.From)%f.Every == 0
}

// below draws a number from 0 to n-1 without a bias worth speaking of; every draw takes one number of the generator.
func below(random *rand.PCG, n uint64) uint64 {
	hi, _ := bits.Mul64(random.Uint64(), n)
	return hi
}

// runFlow trades on each of the flow's subnets.
func (w *world) runFlow(f *runningFlow) {
	if !f.due(w.block) {
		return
	}
	for i, target := range f.Targets {
		if f.Chance < amount.Whole && below(f.random[i], uint64(amount.Whole)) >= uint64(f.Chance) {
			continue
		}
		size := f.Quantity.Least
		if spread := f.Quantity.Most - f.Quantity.Least; spread > 0 {
			size += below(f.random[i], spread+1)
		}
		if target == rootTarget {
			f.record(w.tradeRoot(f, size))
			continue
		}
		m := w.bySub[target]
		switch f.Action {
		case Register:
			for range size {
				f.record(m.register())
			}
		case Buy:
			if f.Quantity.Base == OfPool {
				size = amount.Percent(size).OfDown(uint64(m.pool.Tao))
			}
			f.record(m.buy(w.rules.MinStake, f.trader, unit.Rao(size)))
		case Sell:
			switch f.Quantity.Base {
			case OfPool:
				size = amount.Percent(size).OfDown(uint64(m.pool.Alpha))
			case OfStake:
				size = amount.Percent(size).OfDown(uint64(m.staker(f.trader).stake()))
			}
			f.record(m.sell(w.rules.MinStake, w.BlockAuthor, m.staker(f.trader), unit.Alpha(size)))
		}
	}
}

// tradeRoot stakes or unstakes on root, where prices are 1 and there is no fee (amm.md, section 1).
func (w *world) tradeRoot(f *runningFlow, size uint64) trade {
	held := unit.Rao(w.rootHolder(f.trader).stake())
	switch f.Quantity.Base {
	case OfPool:
		size = amount.Percent(size).OfDown(uint64(w.rootTao))
	case OfStake:
		size = amount.Percent(size).OfDown(uint64(held))
	}
	tao := unit.Rao(size)
	if f.Action == Buy {
		if tao < w.rules.MinStake {
			return refused(fault.AmountTooLow)
		}
		w.addRoot(f.trader, tao)
		return trade{tao: tao, alpha: unit.Alpha(tao)}
	}
	tao = min(tao, held)
	if tao == 0 || tao < held && tao < w.rules.MinStake {
		return refused(fault.AmountTooLow)
	}
	w.removeRoot(f.trader, tao)
	return trade{tao: tao, alpha: unit.Alpha(tao)}
}

// record counts a trade.
func (f *runningFlow) record(t trade) {
	o := &f.outcome
	if t.refusal != "" {
		o.Refused++
		o.Refusals[t.refusal]++
		return
	}
	o.Done++
	if f.Action == Sell {
		o.received = unit.AddSat(o.received, t.tao)
	} else {
		o.paid = unit.AddSat(o.paid, t.tao)
	}
}
