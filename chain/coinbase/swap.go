package coinbase

import (
	"slices"

	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/unit"
)

// SwapHotkey gives the record of what a hotkey's stakers got in a subnet's last epoch to the hotkey that replaces it, and
// adds it to what that has (economy.md 8.3).
func (a *Area) SwapHotkey(netuid uint16, old, hotkey params.ID) {
	list := a.Dividends(netuid)
	at := slices.IndexFunc(list, func(d Dividend) bool { return d.Hotkey == old })
	if at < 0 {
		return
	}
	moved := list[at]
	list = slices.Delete(list, at, at+1)
	if to := slices.IndexFunc(list, func(d Dividend) bool { return d.Hotkey == hotkey }); to >= 0 {
		list[to].Alpha = unit.AddSat(list[to].Alpha, moved.Alpha)
		list[to].Root = unit.AddSat(list[to].Root, moved.Root)
	} else {
		list = append(list, Dividend{hotkey, moved.Alpha, moved.Root})
		slices.SortFunc(list, func(x, y Dividend) int { return x.Hotkey.Cmp(y.Hotkey) })
	}
	a.storeDividends(netuid, list)
}
