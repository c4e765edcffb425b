package subnet

import "github.com/taochain/taochain/chain/params"

// KeySwapRateLimit is the number of blocks that a coldkey waits between two hotkey swaps; 0 is no limit (economy.md 8.3).
func (a *Area) KeySwapRateLimit() uint64 { return keySwapLimit.Get(a.base) }

// HotkeySwapInterval is the number of blocks between two hotkey swaps of a coldkey that touch the same subnet (economy.md 8.3).
func (a *Area) HotkeySwapInterval() uint64 { return hotkeySwapInterval.Get(a.base) }

// ColdkeySwapDelay is the number of blocks between the announcement of a coldkey swap and its execution (economy.md 8.4).
func (a *Area) ColdkeySwapDelay() uint64 { return coldkeySwapDelay.Get(a.base) }

// ColdkeyReannounceDelay is the number of blocks after which an announced swap that is due may be announced anew, or
// cleared (economy.md 8.4).
func (a *Area) ColdkeyReannounceDelay() uint64 { return coldkeyReannounce.Get(a.base) }

// SwapHotkey makes a hotkey the owner hotkey if the one that it replaces was (economy.md 8.3).
func (s Subnet) SwapHotkey(old, hotkey params.ID) {
	if s.OwnerHotkey() == old {
		ownerHotkey.Set(s.Slot, hotkey)
	}
}

// SwapColdkey gives all subnets of a coldkey to the one that replaces it (economy.md 8.4).
func (a *Area) SwapColdkey(old, coldkey params.ID) {
	for _, netuid := range a.Netuids() {
		if s := a.At(netuid); s.Owner() == old {
			owner.Set(s.Slot, coldkey)
		}
	}
}
