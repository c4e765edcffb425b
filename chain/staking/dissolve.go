package staking

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/unit"
)

// Holding is a position and what it holds.
type Holding struct {
	Position
	// Alpha is the stake; a stake of 0 counts as the integer part of its share (economy.md 9.5).
	Alpha unit.Alpha
}

// staked is the set of the hotkeys that ever had a share pool on a subnet.
func (a *Area) staked(netuid uint16) storage.Set {
	return storage.SetAt(a.base.Offset(stakedHotkeys).Map(storage.KeyUint(uint64(netuid))))
}

// StakedHotkeys lists every hotkey that has a share pool on a subnet, and those that had one.
func (a *Area) StakedHotkeys(netuid uint16) []common.Hash { return a.staked(netuid).Values() }

// StakedCount is the length of StakedHotkeys. That of root never falls, since root is not dissolved.
func (a *Area) StakedCount(netuid uint16) int { return a.staked(netuid).Len() }

// StakedHotkey is the hotkey at an index of StakedHotkeys.
func (a *Area) StakedHotkey(netuid uint16, i int) common.Hash { return a.staked(netuid).At(i) }

// EverStaked reports whether a hotkey is one of StakedHotkeys; only those have stake.
func (a *Area) EverStaked(hotkey params.ID, netuid uint16) bool {
	return a.staked(netuid).Contains(hotkey)
}

// Holdings lists the stakes of a subnet that are not 0, ascending by hotkey and then by coldkey.
func (a *Area) Holdings(netuid uint16) []Holding {
	var list []Holding
	for _, hotkey := range slices.SortedFunc(slices.Values(a.StakedHotkeys(netuid)), common.Hash.Cmp) {
		s := a.poolSlot(hotkey, netuid)
		for _, coldkey := range slices.SortedFunc(slices.Values(a.Holders(hotkey, netuid)), common.Hash.Cmp) {
			alpha := a.Stake(hotkey, coldkey, netuid)
			if alpha == 0 {
				alpha = unit.Alpha(shareOf(shareSlot(s, coldkey).Get(), loadPool(s)).FloorUint64Sat())
			}
			if alpha != 0 {
				list = append(list, Holding{Position{coldkey, hotkey, netuid}, alpha})
			}
		}
	}
	return list
}

// Clear deletes all stakes of a subnet that is dissolved (economy.md 9.5).
func (a *Area) Clear(netuid uint16) {
	staked := a.staked(netuid)
	for _, hotkey := range staked.Values() {
		s := a.poolSlot(hotkey, netuid)
		set := storage.SetAt(s.Offset(holders))
		for _, coldkey := range set.Values() {
			shareSlot(s, coldkey).Set(common.Hash{})
		}
		set.Clear()
		poolLayout.Clear(s)
	}
	staked.Clear()
}
