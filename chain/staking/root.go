package staking

import (
	"encoding/binary"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/chain/emission"
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/unit"
)

// Fields of root claims on one subnet. Rates and claimed amounts carry the era in which they were written; those of an
// earlier era read as nothing. So all of a subnet's are deleted by beginning a new era, however many there are.
var (
	rootSubnetLayout storage.Layout
	claimEra         = storage.Uint[uint64](&rootSubnetLayout)
	thresholdIsSet   = storage.Bool(&rootSubnetLayout)
	claimThreshold   = storage.Uint[unit.Alpha](&rootSubnetLayout)
)

func (a *Area) rootSubnet(netuid uint16) storage.Slot {
	return ofSubnet(a.base.Offset(rootSubnets), netuid)
}

// dated is a 128-bit number with the era in which it was written.
func (a *Area) dated(s storage.Slot, netuid uint16) storage.U128 {
	word, be := s.Get(), binary.BigEndian
	if word == (common.Hash{}) || be.Uint64(word[8:]) != claimEra.Get(a.rootSubnet(netuid)) {
		return storage.U128{}
	}
	return storage.U128{Hi: be.Uint64(word[16:]), Lo: be.Uint64(word[24:])}
}

func (a *Area) setDated(s storage.Slot, netuid uint16, v storage.U128) {
	var word common.Hash
	if v != (storage.U128{}) {
		be := binary.BigEndian
		be.PutUint64(word[8:], claimEra.Get(a.rootSubnet(netuid)))
		be.PutUint64(word[16:], v.Hi)
		be.PutUint64(word[24:], v.Lo)
	}
	s.Set(word)
}

func (a *Area) rateSlot(hotkey params.ID, netuid uint16) storage.Slot {
	return ofSubnet(a.base.Offset(rootClaimable).Map(hotkey), netuid)
}

func (a *Area) claimedSlot(netuid uint16, hotkey, coldkey params.ID) storage.Slot {
	return ofSubnet(a.base.Offset(rootClaimed), netuid).Map(hotkey).Map(coldkey)
}

func (a *Area) ratesOf(hotkey params.ID) storage.Vector[uint16] {
	return storage.VectorAt[uint16](a.base.Offset(rootRates).Map(hotkey))
}

// RootRate is the alpha of a subnet that one unit of root stake with the hotkey has earned (economy.md 5.1).
func (a *Area) RootRate(hotkey params.ID, netuid uint16) fixed.I96F32 {
	v := a.dated(a.rateSlot(hotkey, netuid), netuid)
	return fixed.I96F32FromBits(v.Hi, v.Lo)
}

// setRootRate stores a rate. A subnet whose rate is not 0 is in the list already.
func (a *Area) setRootRate(hotkey params.ID, netuid uint16, rate fixed.I96F32) {
	hi, lo := rate.Bits()
	listed := !a.RootRate(hotkey, netuid).IsZero()
	a.setDated(a.rateSlot(hotkey, netuid), netuid, storage.U128{Hi: hi, Lo: lo})
	if listed {
		return
	}
	list := a.ratesOf(hotkey)
	ids := list.Load()
	if at, found := slices.BinarySearch(ids, netuid); !found {
		list.Store(slices.Insert(ids, at, netuid))
	}
}

// RootNetuids lists the subnets whose alpha the hotkey's root stake has earned, ascending.
func (a *Area) RootNetuids(hotkey params.ID) []uint16 {
	return slices.DeleteFunc(a.ratesOf(hotkey).Load(), func(netuid uint16) bool { return a.RootRate(hotkey, netuid).IsZero() })
}

// AccrueRoot makes a root dividend claimable by the hotkey's root stakers. It
// returns false, and changes nothing, if the amount exceeds the root stake: then
// it is paid to the owner instead (economy.md 5.1).
func (a *Area) AccrueRoot(hotkey params.ID, netuid uint16, amount unit.Alpha) bool {
	step, ok := emission.RootClaimRateStep(amount, unit.Rao(a.HotkeyStake(hotkey, params.Root)))
	if !ok {
		return false
	}
	a.setRootRate(hotkey, netuid, a.RootRate(hotkey, netuid).AddSat(step))
	return true
}

// adjustRootClaimed keeps what a coldkey is owed unchanged while its root stake changes (economy.md 5.2). What a removed
// stake was owed beyond what the coldkey has claimed is lost.
func (a *Area) adjustRootClaimed(hotkey, coldkey params.ID, amount unit.Alpha, added bool) {
	for _, netuid := range a.RootNetuids(hotkey) {
		rate, claimed := a.RootRate(hotkey, netuid), a.RootClaimed(netuid, hotkey, coldkey)
		if added {
			claimed = claimed.Add(rate, unit.Rao(amount))
		} else {
			a.pools.At(netuid).LoseRootOwed(claimed.Shortfall(rate, unit.Rao(amount)))
			claimed = claimed.Sub(rate, unit.Rao(amount))
		}
		a.setRootClaimed(netuid, hotkey, coldkey, claimed)
	}
}

// RootClaimed is the alpha of a subnet that a coldkey's root stake with the hotkey has had already, or had no right to
// (economy.md 5.2).
func (a *Area) RootClaimed(netuid uint16, hotkey, coldkey params.ID) emission.RootClaimed {
	v := a.dated(a.claimedSlot(netuid, hotkey, coldkey), netuid)
	return emission.RootClaimed{Hi: v.Hi, Lo: v.Lo}
}

func (a *Area) setRootClaimed(netuid uint16, hotkey, coldkey params.ID, claimed emission.RootClaimed) {
	a.setDated(a.claimedSlot(netuid, hotkey, coldkey), netuid, storage.U128{Hi: claimed.Hi, Lo: claimed.Lo})
}

// RootOwed is what a coldkey may claim of a subnet's alpha for its root stake with the hotkey; it may be negative
// (economy.md 5.2).
func (a *Area) RootOwed(netuid uint16, hotkey, coldkey params.ID) fixed.I96F32 {
	return emission.RootOwed(a.RootRate(hotkey, netuid), unit.Rao(a.Stake(hotkey, coldkey, params.Root)), a.RootClaimed(netuid, hotkey, coldkey))
}

// DeleteRootClaims deletes all rates and claimed amounts of a subnet without payout, for its dissolution (economy.md
// 5.5). The threshold stays (9.5). It costs the same however many there are.
func (a *Area) DeleteRootClaims(netuid uint16) {
	s := a.rootSubnet(netuid)
	claimEra.Set(s, claimEra.Get(s)+1)
	a.pools.At(netuid).DropRootOwed()
}
