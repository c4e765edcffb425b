package neuron

import (
	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
)

// RootStakes is what membership of root needs of stake.
type RootStakes interface {
	// HotkeyStake is all stake of a hotkey on a subnet; on root it is in rao.
	HotkeyStake(hotkey params.ID, netuid uint16) unit.Alpha
	// BecomeDelegate gives a hotkey the default take, unless it is a delegate already.
	BecomeDelegate(hotkey params.ID)
}

// RegisterRoot is root_register (subnets.md 3.7): it makes a hotkey a member of root, free of charge, and a delegate. An
// unknown hotkey becomes the coldkey's; a known one may be anybody's. A full root replaces the member with the least root
// stake, of equal ones the lowest uid, if the newcomer has more.
// Errors: TooManyRegistrationsThisBlock, TooManyRegistrationsThisInterval, HotKeyAlreadyRegisteredInSubNet,
// CannotUseSystemAccount, NoNeuronIdAvailable, StakeTooLowForRoot, in this order.
func (a *Area) RegisterRoot(coldkey, hotkey params.ID) (uint16, error) {
	n := a.At(params.Root)
	if err := n.Subnet.CheckRootLimits(); err != nil {
		return 0, err
	}
	if _, registered := n.Uid(hotkey); registered {
		return 0, fault.HotKeyAlreadyRegisteredInSubNet.With(params.Root, hotkey)
	}
	owner, exists := a.accounts.Owner(hotkey)
	if !exists {
		if err := a.accounts.ClaimHotkey(hotkey, coldkey); err != nil {
			return 0, err
		}
		owner = coldkey
	}
	uid := n.Count()
	if uid < subnet.MaxAllowedUids.Get(n.Subnet.Slot) {
		n.append(hotkey)
	} else {
		lowest, stake, ok := n.lowestRootStake()
		if !ok {
			return 0, fault.NoNeuronIdAvailable.With(params.Root)
		}
		if own := a.stakes.HotkeyStake(hotkey, params.Root); own <= stake {
			return 0, fault.StakeTooLowForRoot.With(own, stake)
		}
		uid = lowest
		n.replace(uid, hotkey)
	}
	a.stakes.BecomeDelegate(hotkey)
	n.Subnet.CountRootRegistration()
	a.host.Events.Emit(event.NeuronRegistered.With(params.Root, hotkey, owner, uid, unit.Rao(0)))
	return uid, nil
}

// lowestRootStake finds the member with the least root stake, the lowest uid of equal ones; ok is false if there is none.
func (n Neurons) lowestRootStake() (uid uint16, stake unit.Alpha, ok bool) {
	for i, hotkey := range n.Hotkeys() {
		if own := n.area.stakes.HotkeyStake(hotkey, params.Root); !ok || own < stake {
			uid, stake, ok = uint16(i), own, true
		}
	}
	return uid, stake, ok
}
