package weights

import "github.com/taochain/taochain/chain/params"

// SwapHotkey gives the hash commits of a hotkey, in all mechanisms of a subnet, to the hotkey that replaces it, whose own
// they replace (economy.md 8.3).
func (a *Area) SwapHotkey(netuid uint16, old, hotkey params.ID) {
	for mecid := range a.subnets.At(netuid).Mechanisms() {
		from := a.queue(netuid, mecid, old)
		if len(from.times) == 0 {
			continue
		}
		to := a.queue(netuid, mecid, hotkey)
		to.remove(0, len(to.times))
		for i, c := range from.times {
			to.push(from.hash(i).Get(), c)
		}
		from.remove(0, len(from.times))
	}
}
