package coinbase

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/chain/children"
	"github.com/taochain/taochain/chain/emission"
	"github.com/taochain/taochain/chain/epoch"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
)

// applyChildren is step 7 of the block (economy.md 2.1): where an epoch ran or was skipped, the lists of children whose
// cooldown is over are applied.
func (a *Area) applyChildren(netuids []uint16) {
	for _, netuid := range netuids {
		if subnet.LastEpochBlock.Get(a.Subnets.At(netuid).Slot) == a.host.Block {
			a.guard(netuid, StageChildren, func() error { a.Children.ApplyDue(netuid); return nil })
		}
	}
}

// Part is what a hotkey gets of a dividend.
type Part struct {
	Hotkey params.ID
	Amount unit.Alpha
}

// SplitDividend spreads a hotkey's dividend over its parents, in their order, and last itself. recycled is what the
// childkey burn takes off (economy.md 4.3).
func (a *Area) SplitDividend(hotkey params.ID, netuid uint16, dividend unit.Alpha) (parts []Part, recycled unit.Alpha) {
	return a.splitDividend(a.Children.On(netuid), hotkey, netuid, dividend)
}

func (a *Area) splitDividend(family children.Family, hotkey params.ID, netuid uint16, dividend unit.Alpha) (parts []Part, recycled unit.Alpha) {
	given, lenders := family.Of(hotkey)
	if len(lenders) == 0 {
		return []Part{{hotkey, dividend}}, 0
	}
	weight := a.taoWeight()
	alpha, root := a.stakesOf(hotkey, netuid)
	owner, _ := a.Accounts.Owner(hotkey)
	parents := make([]emission.Parent, len(lenders))
	for i, p := range lenders {
		parentAlpha, parentRoot := a.stakesOf(p.Account, netuid)
		parentOwner, _ := a.Accounts.Owner(p.Account)
		parents[i] = emission.Parent{
			Contribution: emission.ParentContribution(parentAlpha, parentRoot, p.Proportion, weight),
			SameOwner:    parentOwner == owner,
		}
	}
	self := emission.SelfContribution(alpha, root, children.Proportions(given), weight)
	split := emission.ChildkeySplit(dividend, self, parents, a.Children.Take(hotkey, netuid), a.Subnets.CKBurn())
	parts = make([]Part, 0, len(lenders)+1)
	for i, p := range lenders {
		parts = append(parts, Part{p.Account, split.Parents[i]})
	}
	return append(parts, Part{hotkey, split.Child}), split.Recycled
}

// stakesOf is a hotkey's whole stake on the subnet and on root.
func (a *Area) stakesOf(hotkey params.ID, netuid uint16) (unit.Alpha, unit.Rao) {
	return a.Stakes.HotkeyStake(hotkey, netuid), unit.Rao(a.Stakes.HotkeyStake(hotkey, params.Root))
}

// spread gives each hotkey its part of all dividends, parents included, ascending by hotkey. payouts are so too.
func (d *distribution) spread(payouts []epoch.Payout) []Part {
	family := d.Children.On(d.Netuid)
	var list []Part
	for _, p := range payouts {
		if p.Validator == 0 {
			continue
		}
		if family.Empty() {
			list = append(list, Part{p.Hotkey, p.Validator})
			continue
		}
		parts, recycled := d.splitDividend(family, p.Hotkey, d.Netuid, p.Validator)
		d.pool.RecycleAlpha(recycled)
		d.pool.AddOverpaid(recycled)
		list = append(list, parts...)
	}
	if family.Empty() {
		return list
	}
	slices.SortStableFunc(list, func(x, y Part) int { return common.Hash.Cmp(x.Hotkey, y.Hotkey) })
	sums := list[:0]
	for _, p := range list {
		if n := len(sums); n > 0 && sums[n-1].Hotkey == p.Hotkey {
			sums[n-1].Amount = unit.AddSat(sums[n-1].Amount, p.Amount)
		} else {
			sums = append(sums, p)
		}
	}
	return slices.DeleteFunc(sums, func(p Part) bool { return p.Amount == 0 })
}
