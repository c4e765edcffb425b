package staking

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/chain/emission"
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/storage"
)

// CleanOnRoot reports that a hotkey has neither root stake nor a rate of root dividends (economy.md 8.3).
func (a *Area) CleanOnRoot(hotkey params.ID) bool {
	return a.HotkeyStake(hotkey, params.Root) == 0 && len(a.RootNetuids(hotkey)) == 0
}

// SwapHotkey gives all stake with a hotkey on a subnet to the hotkey that replaces it, coldkey by coldkey in ascending
// order; on root the rates and the claimed amounts of root dividends too. It returns the coldkeys. What the pool's rounding
// leaves stays in the old pool (economy.md 8.3).
func (a *Area) SwapHotkey(netuid uint16, old, hotkey params.ID) []common.Hash {
	coldkeys := a.Holders(old, netuid)
	slices.SortFunc(coldkeys, common.Hash.Cmp)
	var netuids []uint16
	if netuid == params.Root {
		netuids = a.RootNetuids(old)
	}
	for _, coldkey := range coldkeys {
		amount := a.Stake(old, coldkey, netuid)
		a.debit(old, coldkey, netuid, amount)
		a.Credit(hotkey, coldkey, netuid, amount)
		for _, id := range netuids {
			a.moveRootClaimed(id, old, coldkey, hotkey, coldkey)
		}
	}
	for _, id := range netuids {
		a.setRootRate(hotkey, id, a.RootRate(hotkey, id).AddSat(a.RootRate(old, id)))
		a.setRootRate(old, id, fixed.I96F32{})
	}
	if len(netuids) > 0 {
		a.ratesOf(old).Store(nil)
	}
	return coldkeys
}

// moveRootClaimed adds what one position has claimed to another one.
func (a *Area) moveRootClaimed(netuid uint16, hotkey, coldkey, toHotkey, toColdkey params.ID) {
	moved := a.RootClaimed(netuid, hotkey, coldkey)
	if moved == (emission.RootClaimed{}) {
		return
	}
	a.setRootClaimed(netuid, hotkey, coldkey, emission.RootClaimed{})
	a.setRootClaimed(netuid, toHotkey, toColdkey, a.RootClaimed(netuid, toHotkey, toColdkey).Plus(moved))
}

// ReplaceStakingHotkey puts a hotkey in the place of another one among those with which a coldkey has had stake.
func (a *Area) ReplaceStakingHotkey(coldkey, old, hotkey params.ID) {
	set := storage.SetAt(a.base.Offset(stakingHotkeys).Map(coldkey))
	if set.Remove(old) {
		set.Add(hotkey)
	}
}

// SwapDelegate gives a hotkey's delegate take to the hotkey that replaces it, if there is one, and the block of its last
// change (economy.md 8.3).
func (a *Area) SwapDelegate(old, hotkey params.ID) {
	from, to := a.delegate(old), a.delegate(hotkey)
	if isDelegate.Get(from) {
		isDelegate.Set(to, true)
		delegateTake.Set(to, delegateTake.Get(from))
	}
	lastTakeBlock.Set(to, lastTakeBlock.Get(from))
	from.Set(common.Hash{})
}

// SwapColdkey gives all stake of a coldkey to the one that replaces it, hotkey by hotkey and subnet by subnet, and its
// place in the index of root stakers, if it has root stake. What was claimed of a subnet's root dividends goes along only
// where there is stake on that subnet itself; elsewhere the dividends can be claimed again. The claim type stays
// (economy.md 8.4).
func (a *Area) SwapColdkey(old, coldkey params.ID) {
	netuids := a.subnets.Netuids()
	from, to := storage.SetAt(a.base.Offset(stakingHotkeys).Map(old)), storage.SetAt(a.base.Offset(stakingHotkeys).Map(coldkey))
	hotkeys := from.Values()
	for i := range hotkeys { // taken out from the end, so that nothing moves
		from.Remove(hotkeys[len(hotkeys)-1-i])
		to.Add(hotkeys[i])
	}
	for _, hotkey := range hotkeys {
		for _, netuid := range netuids {
			a.swapPosition(netuid, hotkey, old, coldkey)
		}
	}
	a.UnindexRootStaker(old)
}

func (a *Area) swapPosition(netuid uint16, hotkey, old, coldkey params.ID) {
	amount := a.Stake(hotkey, old, netuid)
	// The new coldkey may have had stake: a unit that the rounding of a share pool left it when it was swapped itself.
	if amount == 0 && a.Stake(hotkey, coldkey, netuid) == 0 {
		return
	}
	if netuid == params.Root {
		a.IndexRootStaker(coldkey)
	}
	a.debit(hotkey, old, netuid, amount)
	a.Credit(hotkey, coldkey, netuid, amount)
	if a.Stake(hotkey, coldkey, netuid) > 0 {
		a.moveRootClaimed(netuid, hotkey, old, hotkey, coldkey)
	}
}
