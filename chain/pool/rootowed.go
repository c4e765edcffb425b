package pool

import (
	"math"

	"github.com/taochain/taochain/chain/unit"
)

// RootOwed is the subnet's alpha that root stakers have earned and neither claimed nor lost. It is part of alpha out and
// staked to nobody (economy.md 5.1). The floors of economy.md 5.2 favour now the stakers and now the subnet, and a
// coldkey swap may let dividends be claimed twice (8.4), so that claims can exceed it: then it is below zero.
func (p Pool) RootOwed() int64 { return int64(rootOwed.Get(p.Slot)) }

// AddRootOwed counts a root dividend that may be claimed.
func (p Pool) AddRootOwed(amount unit.Alpha) { p.changeRootOwed(signed(amount)) }

// TakeRootOwed counts alpha that a claim takes out of what is owed; the caller stakes or sells it.
func (p Pool) TakeRootOwed(amount unit.Alpha) { p.changeRootOwed(-signed(amount)) }

// LoseRootOwed counts alpha that an unstake from root gave up: it is nobody's.
func (p Pool) LoseRootOwed(amount unit.Alpha) {
	p.changeRootOwed(-signed(amount))
	p.AddUnassigned(amount)
}

// DropRootOwed ends all claims on the subnet without payout: what was owed is nobody's (economy.md 5.5).
func (p Pool) DropRootOwed() {
	switch owed := p.RootOwed(); {
	case owed > 0:
		p.LoseRootOwed(unit.Alpha(owed))
	case owed < 0:
		// Claims took more than was owed: out of what nobody had earned, as far as that goes.
		taken := min(unassigned.Get(p.Slot), unit.Alpha(-owed))
		unassigned.Set(p.Slot, unassigned.Get(p.Slot)-taken)
		p.changeRootOwed(signed(taken))
	}
}

// signed is an amount of alpha as a change of a counter; the supply is far below what it cannot hold.
func signed(amount unit.Alpha) int64 { return int64(min(amount, math.MaxInt64)) }

func (p Pool) changeRootOwed(delta int64) {
	if delta != 0 {
		rootOwed.Set(p.Slot, addFlow(rootOwed.Get(p.Slot), delta))
	}
}

// takeAlphaOut lowers alpha out, which stops at 0 (economy.md, section 0). More than that is there only if epochs overpaid, or if
// more was claimed than owed: what is taken beyond alpha out is no longer part of that excess. It is taken off what was overpaid
// first; so the ledger of root dividends is touched only where it is below zero, and never says that more is owed than was earned.
func (p Pool) takeAlphaOut(amount unit.Alpha) {
	out := alphaOut.Get(p.Slot)
	alphaOut.Set(p.Slot, unit.SubSat(out, amount))
	beyond := unit.SubSat(amount, out)
	if beyond == 0 {
		return
	}
	excess := min(overpaid.Get(p.Slot), beyond)
	overpaid.Set(p.Slot, overpaid.Get(p.Slot)-excess)
	p.changeRootOwed(signed(beyond - excess))
}

// AddRootSold records TAO that claims of root dividends took out of the pool: SubnetRootSellTao of the reference, which
// the coinbase of every block clears, and an outflow of the protocol (economy.md 3.7, 5.3).
func (p Pool) AddRootSold(amount unit.Rao) {
	if amount == 0 {
		return
	}
	rootSold.Set(p.Slot, unit.AddSat(p.RootSold(), amount))
	rootSoldAt.Set(p.Slot, p.area.host.Block)
	p.AddProtocolFlow(-int64(amount))
}

// RootSold is the TAO that claims of root dividends took out of the pool in this block. The block is stored beside it
// instead of clearing every pool in every block.
func (p Pool) RootSold() unit.Rao {
	if rootSoldAt.Get(p.Slot) != p.area.host.Block {
		return 0
	}
	return rootSold.Get(p.Slot)
}

// StakeRoot takes TAO into the root subnet 1:1, as alpha out that the caller stakes (economy.md 5.3). The TAO itself is
// moved by the caller.
func (p Pool) StakeRoot(amount unit.Rao) {
	p.AddTao(amount)
	alphaOut.Set(p.Slot, unit.AddSat(alphaOut.Get(p.Slot), unit.Alpha(amount)))
}
