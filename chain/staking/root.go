package staking

import (
	"slices"

	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/emission"
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/unit"
)

func (a *Area) rateSlot(hotkey params.ID, netuid uint16) storage.Slot {
	return a.base.Offset(rootClaimable).Map(hotkey).Map(storage.KeyUint(uint64(netuid)))
}

func (a *Area) claimedSlot(netuid uint16, hotkey, coldkey params.ID) storage.Slot {
	return a.base.Offset(rootClaimed).Map(storage.KeyUint(uint64(netuid))).Map(hotkey).Map(coldkey)
}

// RootRate is the alpha of a subnet that one unit of root stake with the hotkey has earned (economy.md 5.1).
func (a *Area) RootRate(hotkey params.ID, netuid uint16) fixed.I96F32 {
	raw := a.rateSlot(hotkey, netuid).Get()
	v := new(uint256.Int).SetBytes(raw[16:])
	return fixed.I96F32FromBits(v[1], v[0])
}

// AccrueRoot makes a root dividend claimable by the hotkey's root stakers. It
// returns false, and changes nothing, if the amount exceeds the root stake: then
// it is paid to the owner instead (economy.md 5.1).
func (a *Area) AccrueRoot(hotkey params.ID, netuid uint16, amount unit.Alpha) bool {
	step, ok := emission.RootClaimRateStep(amount, unit.Rao(a.HotkeyStake(hotkey, params.Root)))
	if !ok {
		return false
	}
	hi, lo := a.RootRate(hotkey, netuid).AddSat(step).Bits()
	a.rateSlot(hotkey, netuid).Set((&uint256.Int{lo, hi}).Bytes32())
	list := storage.VectorAt[uint16](a.base.Offset(rootRates).Map(hotkey))
	ids := list.Load()
	if at, found := slices.BinarySearch(ids, netuid); !found {
		list.Store(slices.Insert(ids, at, netuid))
	}
	return true
}

// adjustRootClaimed keeps what a coldkey is owed unchanged while its root stake changes (economy.md 5.2).
func (a *Area) adjustRootClaimed(hotkey, coldkey params.ID, amount unit.Alpha, added bool) {
	for _, netuid := range storage.VectorAt[uint16](a.base.Offset(rootRates).Map(hotkey)).Load() {
		rate, claimed := a.RootRate(hotkey, netuid), a.RootClaimed(netuid, hotkey, coldkey)
		if added {
			claimed = claimed.Add(rate, unit.Rao(amount))
		} else {
			claimed = claimed.Sub(rate, unit.Rao(amount))
		}
		a.claimedSlot(netuid, hotkey, coldkey).Set((&uint256.Int{claimed.Lo, claimed.Hi}).Bytes32())
	}
}

// RootClaimed is the alpha of a subnet that a coldkey's root stake with the hotkey has had already, or had no right to
// (economy.md 5.2).
func (a *Area) RootClaimed(netuid uint16, hotkey, coldkey params.ID) emission.RootClaimed {
	raw := a.claimedSlot(netuid, hotkey, coldkey).Get()
	v := new(uint256.Int).SetBytes(raw[:])
	return emission.RootClaimed{Hi: v[1], Lo: v[0]}
}

// RootOwed is what a coldkey may claim of a subnet's alpha for its root stake with the hotkey; it may be negative
// (economy.md 5.2).
func (a *Area) RootOwed(netuid uint16, hotkey, coldkey params.ID) fixed.I96F32 {
	return emission.RootOwed(a.RootRate(hotkey, netuid), unit.Rao(a.Stake(hotkey, coldkey, params.Root)), a.RootClaimed(netuid, hotkey, coldkey))
}
