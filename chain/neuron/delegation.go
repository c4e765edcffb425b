package neuron

import (
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/params"
)

// SetAutoParentDelegation lets the owner of a member of root say whether it becomes a parent of the owner hotkeys of new
// subnets (subnets.md, section 6). Errors: NonAssociatedColdKey, HotKeyNotRegisteredInSubNet.
func (a *Area) SetAutoParentDelegation(coldkey, hotkey params.ID, enabled bool) error {
	if err := a.accounts.RequireOwner(hotkey, coldkey); err != nil {
		return err
	}
	if err := a.requireRegistered(params.Root, hotkey); err != nil {
		return err
	}
	a.children.SetAutoParent(hotkey, enabled)
	return nil
}

// SetAutoStake stakes the incentives of all the coldkey's hotkeys on a subnet with one hotkey (economy.md 4.5). Errors:
// SubnetNotExists, HotKeyNotRegisteredInSubNet, SameAutoStakeHotkeyAlreadySet.
func (a *Area) SetAutoStake(coldkey params.ID, netuid uint16, hotkey params.ID) error {
	if _, err := a.subnets.Get(netuid); err != nil {
		return err
	}
	if err := a.requireRegistered(netuid, hotkey); err != nil {
		return err
	}
	return a.children.SetAutoStake(coldkey, netuid, hotkey)
}

func (a *Area) requireRegistered(netuid uint16, hotkey params.ID) error {
	if _, ok := a.At(netuid).Uid(hotkey); !ok {
		return fault.HotKeyNotRegisteredInSubNet.With(netuid, hotkey)
	}
	return nil
}
