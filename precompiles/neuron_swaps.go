package precompiles

import "github.com/taochain/taochain/chain/params"

// keySwapMethods swap hotkeys, and announce and execute swaps of coldkeys (economy.md 8.3, 8.4). The caller is the coldkey.
func keySwapMethods() []*method {
	return []*method{
		write(nonpayable, "swapHotkey(bytes32,bytes32,bool,uint16)", func(c *call) error { return swapHotkey(c, false) }),
		write(nonpayable, "swapHotkeyV2(bytes32,bytes32,bool,uint16,bool)", func(c *call) error { return swapHotkey(c, true) }),
		aboutSwap("announceColdkeySwap(bytes32)", func(c *call) error { return c.KeySwaps.Announce(c.callerID, c.Bytes32()) }),
		aboutSwap("executeAnnouncedColdkeySwap(bytes32)", func(c *call) error { return c.KeySwaps.Execute(c.callerID, c.Bytes32()) }),
		aboutSwap("disputeColdkeySwap()", func(c *call) error { return c.KeySwaps.Dispute(c.callerID) }),
		aboutSwap("clearColdkeySwapAnnouncement()", func(c *call) error { return c.KeySwaps.Clear(c.callerID) }),
		view("getColdkeySwapAnnouncement(bytes32)", func(c *call) ([]any, error) {
			v, exists := c.KeySwaps.Announced(c.Bytes32())
			return []any{exists, [32]byte(v.Hash), v.Due, v.Disputed}, nil
		}),
		view("getKeySwapLimits()", func(c *call) ([]any, error) {
			return []any{
				c.Subnets.KeySwapRateLimit(), c.Subnets.HotkeySwapInterval(), c.Subnets.ColdkeySwapDelay(), c.Subnets.ColdkeyReannounceDelay(),
				uint64(params.KeySwapCost), uint64(params.SubnetHotkeySwapCost),
			}, nil
		}),
		view("getLastHotkeySwap(bytes32,uint16)", func(c *call) ([]any, error) {
			coldkey, netuid := c.Bytes32(), c.Uint16()
			return []any{c.KeySwaps.LastSwap(coldkey), c.KeySwaps.LastSwapOn(coldkey, netuid)}, nil
		}),
	}
}

// aboutSwap is a method that an account may call while it has announced a coldkey swap.
func aboutSwap(sig string, run func(c *call) error) *method {
	m := write(nonpayable, sig, run)
	m.aboutSwap = true
	return m
}

// swapHotkey reads old and new hotkey, whether and on which subnet, and, if that can be chosen, whether the stake stays.
func swapHotkey(c *call, choice bool) error {
	old, hotkey, one, netuid := c.Bytes32(), c.Bytes32(), c.Bool(), c.Uint16()
	keepStake := choice && c.Bool()
	if one {
		return c.KeySwaps.HotkeyOn(c.callerID, old, hotkey, netuid, keepStake)
	}
	return c.KeySwaps.Hotkey(c.callerID, old, hotkey, keepStake)
}
