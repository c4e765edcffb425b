package subnet

import "github.com/taochain/taochain/chain/unit"

// DelegateTakeLimits are the bounds of delegate takes (economy.md 8.1).
func (a *Area) DelegateTakeLimits() (least, most unit.U16Fraction) {
	return globalMinDelegate.Get(a.base), globalMaxDelegate.Get(a.base)
}

// ChildkeyTakeLimits are the bounds of the takes of child keys on all subnets (economy.md 8.2).
func (a *Area) ChildkeyTakeLimits() (least, most unit.U16Fraction) {
	return minChildTake.Get(a.base), maxChildTake.Get(a.base)
}

// MinChildkeyTake is the subnet's own minimum of child key takes.
func (s Subnet) MinChildkeyTake() unit.U16Fraction { return minChildkeyTake.Get(s.Slot) }

// DelegateTakeRateLimit is the number of blocks after a change of a delegate take in which it is not raised.
func (a *Area) DelegateTakeRateLimit() uint64 { return delegateTakeLimit.Get(a.base) }

// ChildkeyTakeRateLimit is the number of blocks between a change of a child key's take and a raise.
func (a *Area) ChildkeyTakeRateLimit() uint64 { return childTakeLimit.Get(a.base) }

// SetChildrenRateLimit is the number of blocks between two lists of children of a hotkey on a subnet.
func (a *Area) SetChildrenRateLimit() uint64 { return childrenLimit.Get(a.base) }

// PendingChildKeyCooldown is the number of blocks that a list of children waits.
func (a *Area) PendingChildKeyCooldown() uint64 { return childrenCooldown.Get(a.base) }
