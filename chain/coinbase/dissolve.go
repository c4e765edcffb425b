package coinbase

import "github.com/taochain/taochain/chain/storage"

// Clear deletes the pots and the records of a subnet that is dissolved, but for the root dividends of its last epoch
// (economy.md 9.5, step 8).
func (a *Area) Clear(netuid uint16) {
	list := a.Dividends(netuid)
	for i := range list {
		list[i].Alpha = 0
	}
	a.storeDividends(netuid, list)
	s := a.slot(netuid)
	a.setPending(netuid, Pending{})
	minerBurned.Set(s, storage.U128{})
}
