package staking

import (
	"github.com/taochain/taochain/chain/children"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/chain/yuma"
)

// StakeWeight is what counts in consensus: alpha + root stake * tao weight (yuma.md 4.2), floored to rao.
func (a *Area) StakeWeight(hotkey params.ID, netuid uint16) uint64 {
	return a.Inheritance(netuid).Weight(hotkey)
}

// InheritedStake is a hotkey's alpha on the subnet and its root stake, both after child keys (yuma.md 4.2).
func (a *Area) InheritedStake(hotkey params.ID, netuid uint16) (alpha unit.Alpha, root unit.Rao) {
	return a.Inheritance(netuid).Stake(hotkey, false)
}

// Inheritance reads the inherited stake of many hotkeys of one subnet.
type Inheritance struct {
	area   *Area
	netuid uint16
	family children.Family
}

// Inheritance opens the inherited stake of a subnet; that reads one slot.
func (a *Area) Inheritance(netuid uint16) Inheritance {
	return Inheritance{a, netuid, a.children.On(netuid)}
}

// Stake is InheritedStake. Where nobody on the subnet has a relation it costs the two stakes alone. The hotkey's own root
// stake is not read if rootless says that it has none.
func (in Inheritance) Stake(hotkey params.ID, rootless bool) (alpha unit.Alpha, root unit.Rao) {
	if rootless {
		alpha = in.area.HotkeyStake(hotkey, in.netuid)
	} else {
		alpha, root = in.area.ownStake(hotkey, in.netuid)
	}
	given, lenders := in.family.Of(hotkey)
	if len(given)+len(lenders) == 0 {
		return alpha, root
	}
	proportions := children.Proportions(given)
	alphas, roots := make([]yuma.Lent, len(lenders)), make([]yuma.Lent, len(lenders))
	for i, p := range lenders {
		ofAlpha, ofRoot := in.area.ownStake(p.Account, in.netuid)
		alphas[i] = yuma.Lent{Stake: uint64(ofAlpha), Proportion: p.Proportion}
		roots[i] = yuma.Lent{Stake: uint64(ofRoot), Proportion: p.Proportion}
	}
	return unit.Alpha(yuma.InheritedStake(uint64(alpha), proportions, alphas)),
		unit.Rao(yuma.InheritedStake(uint64(root), proportions, roots))
}

// Weight is the StakeWeight of a hotkey.
func (in Inheritance) Weight(hotkey params.ID) uint64 {
	alpha, root := in.Stake(hotkey, false)
	return yuma.TotalStake(alpha, root, yuma.TaoWeightRatio(in.area.subnets.TaoWeight())).FloorUint64Sat()
}

// ownStake is a hotkey's alpha on the subnet and its root stake, before child keys.
func (a *Area) ownStake(hotkey params.ID, netuid uint16) (unit.Alpha, unit.Rao) {
	own := a.poolsOf(hotkey)
	return total.Get(ofSubnet(own, netuid)), unit.Rao(total.Get(ofSubnet(own, params.Root)))
}

// SetChildren is set_children of the hotkey's owner (subnets.md, section 6): the list replaces the hotkey's children on
// the subnet after the cooldown; an empty one revokes them. Errors: those of children.Area.CheckSet, then
// NotEnoughStakeToSetChildkeys.
func (a *Area) SetChildren(coldkey, hotkey params.ID, netuid uint16, list []children.Relation) error {
	if err := a.children.CheckSet(coldkey, hotkey, netuid, list); err != nil {
		return err
	}
	if len(list) > 0 && a.subnets.At(netuid).OwnerHotkey() != hotkey {
		if value, threshold, below := a.belowThreshold(hotkey); below {
			return fault.NotEnoughStakeToSetChildkeys.With(value, threshold)
		}
	}
	a.children.Set(coldkey, hotkey, netuid, list)
	return nil
}

// belowThreshold compares the TAO value of a hotkey's stake on all subnets with the stake threshold, which is mostly 0.
func (a *Area) belowThreshold(hotkey params.ID) (value unit.Rao, threshold uint64, below bool) {
	if threshold = a.subnets.StakeThreshold(); threshold == 0 {
		return 0, 0, false
	}
	value = a.HotkeyValue(hotkey)
	return value, threshold, uint64(value) < threshold
}

// dropPendingChildren forgets the lists of children that wait, if a sale left the hotkey less than the stake threshold
// (economy.md 7.3).
func (a *Area) dropPendingChildren(hotkey params.ID) {
	if a.subnets.StakeThreshold() == 0 || !a.children.HasPending(hotkey) {
		return
	}
	if _, _, below := a.belowThreshold(hotkey); below {
		a.children.DropPending(hotkey)
	}
}
