package staking

import (
	"math/big"
	"slices"

	"github.com/taochain/taochain/amm"
	"github.com/taochain/taochain/chain/emission"
	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/unit"
)

const (
	// MaxClaimSubnets is the number of subnets that one claim names at most.
	MaxClaimSubnets = 5
	// DefaultClaimThreshold is the alpha below which nothing is claimed on a subnet that set no other threshold,
	// MaxClaimThreshold the highest that can be set.
	DefaultClaimThreshold, MaxClaimThreshold unit.Alpha = 500_000, 10_000_000
)

// Kinds of ClaimType, as the ABI numbers them.
const (
	// ClaimSwap sells the claimed alpha and stakes the TAO on root.
	ClaimSwap uint8 = iota
	// ClaimKeep stakes the claimed alpha on its subnet.
	ClaimKeep
	// ClaimKeepSubnets keeps the alpha of the listed subnets and swaps that of the others.
	ClaimKeepSubnets
)

// ClaimType says what becomes of the root dividends of a coldkey when they are claimed (economy.md 5.3).
type ClaimType struct {
	Kind uint8
	// Netuids are ascending and distinct; there are some for ClaimKeepSubnets alone.
	Netuids []uint16
}

// Keeps reports whether the subnet's alpha stays alpha.
func (t ClaimType) Keeps(netuid uint16) bool {
	switch t.Kind {
	case ClaimKeep:
		return true
	case ClaimKeepSubnets:
		_, listed := slices.BinarySearch(t.Netuids, netuid)
		return listed
	}
	return false
}

// Fields of a coldkey's claim type.
var (
	claimTypeLayout storage.Layout
	claimKind       = storage.Uint[uint8](&claimTypeLayout)
	claimKept       = claimTypeLayout.Place() // uint16[]
)

// ClaimType reads a coldkey's claim type.
func (a *Area) ClaimType(coldkey params.ID) ClaimType {
	s := a.base.Offset(claimTypes).Map(coldkey)
	t := ClaimType{Kind: claimKind.Get(s), Netuids: []uint16{}}
	if t.Kind == ClaimKeepSubnets {
		t.Netuids = storage.VectorAt[uint16](s.Offset(claimKept)).Load()
	}
	return t
}

// SetClaimType sets the coldkey's claim type and puts it into the index of root stakers (economy.md 5.3). Netuids may be
// in any order; only ClaimKeepSubnets takes some, and at least one. Errors: InvalidValue, InvalidSubnetNumber.
func (a *Area) SetClaimType(coldkey params.ID, t ClaimType) error {
	if t.Kind > ClaimKeepSubnets {
		return fault.InvalidValue.With("claimType", big.NewInt(int64(t.Kind)), big.NewInt(int64(ClaimSwap)), big.NewInt(int64(ClaimKeepSubnets)))
	}
	t.Netuids = distinct(t.Netuids)
	least, most := 0, 0
	if t.Kind == ClaimKeepSubnets {
		least, most = 1, params.MaxNetuid+1
	}
	if err := checkSubnetNumber(len(t.Netuids), least, most); err != nil {
		return err
	}
	s := a.base.Offset(claimTypes).Map(coldkey)
	claimKind.Set(s, t.Kind)
	storage.VectorAt[uint16](s.Offset(claimKept)).Store(t.Netuids)
	a.IndexRootStaker(coldkey)
	a.host.Events.Emit(event.RootClaimTypeSet.With(coldkey, t.Kind, uint64(len(t.Netuids))))
	return nil
}

func checkSubnetNumber(have, least, most int) error {
	if have < least || have > most {
		return fault.InvalidSubnetNumber.With(uint64(have), uint64(least), uint64(most))
	}
	return nil
}

// distinct is the set of netuids, ascending.
func distinct(netuids []uint16) []uint16 {
	set := slices.Clone(netuids)
	slices.Sort(set)
	return slices.Compact(set)
}

// ClaimThreshold is the alpha below which nothing is claimed on a subnet.
func (a *Area) ClaimThreshold(netuid uint16) unit.Alpha {
	s := a.rootSubnet(netuid)
	if !thresholdIsSet.Get(s) {
		return DefaultClaimThreshold
	}
	return claimThreshold.Get(s)
}

// SetClaimThreshold sets the subnet's threshold, for its owner or the admin. The rules of owners' parameters apply to the
// owner (economy.md, section 18). Errors: SubnetNotExists, BadOrigin, TxRateLimitExceeded,
// AdminActionProhibitedDuringWeightsWindow, InvalidRootClaimThreshold.
func (a *Area) SetClaimThreshold(caller params.ID, netuid uint16, threshold unit.Alpha) error {
	if err := a.subnets.AuthorizeOwnerChange(caller, netuid, "root_claim_threshold"); err != nil {
		return err
	}
	if threshold > MaxClaimThreshold {
		return fault.InvalidRootClaimThreshold.With(threshold, MaxClaimThreshold)
	}
	s := a.rootSubnet(netuid)
	thresholdIsSet.Set(s, true)
	claimThreshold.Set(s, threshold)
	a.host.Events.Emit(event.RootClaimThresholdSet.With(netuid, threshold))
	return nil
}

// ClaimRoot claims the coldkey's root dividends of 1 to 5 subnets; a netuid counts once however often it is named
// (economy.md 5.3). Errors: InvalidSubnetNumber, and with claim type swap InsufficientBalance, InsufficientLiquidity and
// those of the pool.
func (a *Area) ClaimRoot(coldkey params.ID, netuids []uint16) error {
	netuids = distinct(netuids)
	if err := checkSubnetNumber(len(netuids), 1, MaxClaimSubnets); err != nil {
		return err
	}
	a.IndexRootStaker(coldkey)
	return a.claim(coldkey, func(netuid uint16) bool { return slices.Contains(netuids, netuid) })
}

// ClaimAllRoot claims the coldkey's root dividends of all subnets, as a block does for some coldkeys (economy.md 5.4).
func (a *Area) ClaimAllRoot(coldkey params.ID) error {
	return a.claim(coldkey, func(uint16) bool { return true })
}

// claim claims what passes the filter. A failure may leave a part done: the caller undoes it.
func (a *Area) claim(coldkey params.ID, wanted func(netuid uint16) bool) error {
	way := a.ClaimType(coldkey)
	for _, hotkey := range a.StakingHotkeys(coldkey) {
		stake := a.Stake(hotkey, coldkey, params.Root)
		if stake == 0 {
			continue // without root stake nothing is owed
		}
		for _, netuid := range a.ratesOf(hotkey).Load() {
			if !wanted(netuid) {
				continue
			}
			amount, ok := a.claimable(hotkey, coldkey, netuid, stake)
			if !ok {
				continue
			}
			tao := unit.Rao(0)
			if way.Keeps(netuid) {
				a.Credit(hotkey, coldkey, netuid, amount)
			} else {
				var err error
				if tao, err = a.swapClaim(hotkey, coldkey, netuid, amount); err != nil {
					return err
				}
				stake = a.Stake(hotkey, coldkey, params.Root)
			}
			a.pools.At(netuid).TakeRootOwed(amount)
			a.setRootClaimed(netuid, hotkey, coldkey, a.RootClaimed(netuid, hotkey, coldkey).AddAlpha(amount))
			a.host.Events.Emit(event.RootDividendClaimed.With(netuid, hotkey, coldkey, amount, tao))
		}
	}
	a.host.Events.Emit(event.RootClaimed.With(coldkey))
	return nil
}

// claimable is the alpha that a claim takes; ok is false if it is below the threshold or nothing.
func (a *Area) claimable(hotkey, coldkey params.ID, netuid uint16, stake unit.Alpha) (amount unit.Alpha, ok bool) {
	rate := a.RootRate(hotkey, netuid)
	if rate.IsZero() {
		return 0, false
	}
	threshold := fixed.I96F32FromUint64(uint64(a.ClaimThreshold(netuid)))
	// Most of what a block draws is below the threshold even if nothing was ever claimed: then that need not be read.
	if _, ok := emission.ClaimableRoot(emission.RootOwed(rate, unit.Rao(stake), emission.RootClaimed{}), threshold); !ok {
		return 0, false
	}
	return emission.ClaimableRoot(emission.RootOwed(rate, unit.Rao(stake), a.RootClaimed(netuid, hotkey, coldkey)), threshold)
}

// swapClaim sells claimed alpha without a fee and stakes the TAO 1:1 on root.
func (a *Area) swapClaim(hotkey, coldkey params.ID, netuid uint16, amount unit.Alpha) (unit.Rao, error) {
	p, root := a.pools.At(netuid), a.pools.At(params.Root)
	r, err := p.Sell(amount, amm.LimitPrice(amm.MinPrice), true)
	if err != nil {
		return 0, err
	}
	if r.In > amount {
		return 0, fault.InsufficientLiquidity.With(netuid, amount)
	}
	p.AddUnassigned(amount - r.In)
	if err := a.accounts.Move(p.Account(), root.Account(), r.Out); err != nil {
		return 0, err
	}
	root.StakeRoot(r.Out)
	a.Credit(hotkey, coldkey, params.Root, unit.Alpha(r.Out))
	p.AddRootSold(r.Out)
	a.adjustRootClaimed(hotkey, coldkey, unit.Alpha(r.Out), true)
	return r.Out, nil
}
