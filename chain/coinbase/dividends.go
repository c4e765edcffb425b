package coinbase

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/chain/emission"
	"github.com/taochain/taochain/chain/epoch"
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/unit"
)

// Dividend is what a hotkey's stakers got in a subnet's last epoch, the delegate take taken off, in alpha.
type Dividend struct {
	Hotkey params.ID
	// Alpha went into the hotkey's share pool, Root to its root stakers (AlphaDividendsPerSubnet and
	// RootAlphaDividendsPerSubnet of the reference, economy.md 4.4).
	Alpha, Root unit.Alpha
}

// Dividends lists what the subnet's last epoch paid to stakers, ascending by hotkey.
func (a *Area) Dividends(netuid uint16) []Dividend {
	s := a.slot(netuid)
	hotkeys := storage.HashesAt(s.Offset(dividendHotkeys)).Load()
	alpha, root := alphaDividendsAt(s), rootDividendsAt(s)
	list := make([]Dividend, len(hotkeys))
	for i, hotkey := range hotkeys {
		list[i] = Dividend{hotkey, alpha.Get(i), root.Get(i)}
	}
	return list
}

func alphaDividendsAt(s storage.Slot) storage.Vector[unit.Alpha] {
	return storage.VectorAt[unit.Alpha](s.Offset(alphaDividends))
}

func rootDividendsAt(s storage.Slot) storage.Vector[unit.Alpha] {
	return storage.VectorAt[unit.Alpha](s.Offset(rootDividends))
}

// storeDividends replaces the record of the last epoch.
func (a *Area) storeDividends(netuid uint16, list []Dividend) {
	s := a.slot(netuid)
	hotkeys := storage.HashesAt(s.Offset(dividendHotkeys))
	hotkeys.Truncate(len(list))
	alpha, root := make([]unit.Alpha, len(list)), make([]unit.Alpha, len(list))
	known := hotkeys.Len()
	for i, d := range list {
		alpha[i], root[i] = d.Alpha, d.Root
		if i < known {
			hotkeys.Set(i, d.Hotkey)
		} else {
			hotkeys.Push(d.Hotkey)
		}
	}
	alphaDividendsAt(s).Store(alpha)
	rootDividendsAt(s).Store(root)
}

// earned is a hotkey's part of the validators' and root's pots.
type earned struct {
	hotkey common.Hash
	owner  params.ID
	take   unit.U16Fraction
	emission.Dividends
}

// divide divides the pots among the validators' hotkeys and their parents (economy.md 4.3). payouts are ascending by hotkey.
func (d *distribution) divide(payouts []epoch.Payout, pots Pending) []earned {
	var incentives unit.Alpha
	var list []earned
	var earners []emission.Earner
	for _, p := range payouts {
		incentives += p.Server
	}
	for _, p := range d.spread(payouts) {
		owner, exists := d.Accounts.Owner(p.Hotkey)
		if !exists {
			continue // it must not happen: the hotkey of a uid, or of a parent, has an owner
		}
		take, _ := d.Stakes.Take(p.Hotkey)
		alpha, root := d.stakesOf(p.Hotkey, d.Netuid)
		list = append(list, earned{hotkey: p.Hotkey, owner: owner, take: take})
		earners = append(earners, emission.Earner{
			Dividend: p.Amount, Alpha: alpha, Root: root,
		})
	}
	validatorPot := emission.ValidatorPot(pots.Validator, pots.Server, incentives)
	for i, part := range emission.DistributeDividends(validatorPot, pots.Root, d.taoWeight(), earners) {
		list[i].Dividends = part
	}
	return list
}

// payDividends pays first the alpha and then the root dividends to the hotkeys' owners, who get the delegate take, and
// stakers, and records what the stakers got (economy.md 4.4). It returns what was paid.
func (d *distribution) payDividends(list []earned) (alphaPaid, rootPaid unit.Alpha) {
	record := make([]Dividend, len(list))
	before := d.assigned
	for i, e := range list {
		rest := d.payTake(e, e.Alpha)
		d.Stakes.CreditAll(e.hotkey, d.Netuid, rest)
		d.assigned += rest
		record[i] = Dividend{Hotkey: e.hotkey, Alpha: rest}
	}
	alphaPaid = d.assigned - before
	before = d.assigned
	for i, e := range list {
		rest := d.payTake(e, e.Root)
		record[i].Root = rest
		switch {
		case rest == 0:
			// nothing to claim
		case d.Stakes.AccrueRoot(e.hotkey, d.Netuid, rest):
			d.pool.AddRootOwed(rest)
			d.assigned += rest
		default:
			d.credit(e.hotkey, e.owner, rest)
		}
	}
	d.storeDividends(d.Netuid, record)
	return alphaPaid, d.assigned - before
}

// payTake stakes the delegate take of a dividend to the hotkey's owner and returns what is left for the stakers.
func (d *distribution) payTake(e earned, dividend fixed.U96F32) unit.Alpha {
	taken, rest := emission.DelegateTake(dividend, e.take)
	d.credit(e.hotkey, e.owner, taken)
	return rest
}
