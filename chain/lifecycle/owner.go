package lifecycle

import "github.com/taochain/taochain/chain/params"

// SetOwnerHotkey gives the owner's privileges to another hotkey; the locks on the role move with it (subnets.md, section 7,
// economy.md 10.4). Errors: those of subnet.Area.SetOwnerHotkey.
func (a *Area) SetOwnerHotkey(caller params.ID, netuid uint16, hotkey params.ID) error {
	return a.Subnets.SetOwnerHotkey(caller, netuid, hotkey, func(old params.ID) { a.Locks.MoveOwner(netuid, old, hotkey) })
}
