package precompiles

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/staking"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/unit"
)

// rootPosition is stake on root and one subnet's alpha that it has earned.
type rootPosition struct {
	hotkey, coldkey common.Hash
	netuid          uint16
}

// owedExactly is what a root stake has earned and not claimed, in parts of 2^-32 alpha: economy.md 5.2, worked out here once more.
func owedExactly(s *state.State, p rootPosition) *big.Int {
	stake := new(big.Int).SetUint64(uint64(s.Stakes.Stake(p.hotkey, p.coldkey, params.Root)))
	return stake.Sub(stake.Mul(stake, rateBits(s, p)), inParts(claimedBy(s, p)))
}

func rateBits(s *state.State, p rootPosition) *big.Int {
	hi, lo := s.Stakes.RootRate(p.hotkey, p.netuid).Bits()
	return wide(hi, lo)
}

func claimedBy(s *state.State, p rootPosition) *big.Int {
	c := s.Stakes.RootClaimed(p.netuid, p.hotkey, p.coldkey)
	return wide(c.Hi, c.Lo)
}

func wide(hi, lo uint64) *big.Int {
	v := new(big.Int).SetUint64(hi)
	return v.Or(v.Lsh(v, 64), new(big.Int).SetUint64(lo))
}

func inParts(v *big.Int) *big.Int { return new(big.Int).Lsh(v, 32) }

// claimable is the whole alpha of what is owed, 0 if that is negative.
func claimable(owed *big.Int) *big.Int {
	if owed.Sign() < 0 {
		return new(big.Int)
	}
	return new(big.Int).Rsh(owed, 32)
}

// repeated is alpha of a subnet that swaps of coldkeys let be claimed though it was claimed before, or keep from being claimed
// if negative. It ends with the life of the subnet, which is told by the number of its registration.
type repeated struct {
	life  uint64
	alpha *big.Int
}

// repeatable is what root stakers may claim of a subnet beyond what they earned (economy.md 8.4).
func (d *conserve) repeatable(netuid uint16) *big.Int {
	if r, ok := d.again[netuid]; ok && r.life == d.life(netuid) {
		return r.alpha
	}
	return new(big.Int)
}

func (d *conserve) life(netuid uint16) uint64 {
	s := d.state()
	return s.Subnets.At(netuid).RegisteredCounter()
}

// rootDrift is how many units the floors of the claimed amounts may favour the stakers in all.
const rootDrift = 1000

// checkRootClaims proves that the ledger of root dividends covers what may be claimed, but for what swaps of coldkeys let be
// claimed again, and for the floors of the amounts claimed: each change of a root stake may leave the staker a unit more.
func (d *conserve) checkRootClaims() {
	d.t.Helper()
	s := d.state()
	for _, netuid := range s.Subnets.Netuids() {
		sum := new(big.Int)
		for _, hotkey := range s.Accounts.Hotkeys() {
			if s.Stakes.RootRate(hotkey, netuid).IsZero() {
				continue
			}
			for _, coldkey := range s.Stakes.Holders(hotkey, params.Root) {
				sum.Add(sum, claimable(owedExactly(s, rootPosition{hotkey, coldkey, netuid})))
			}
		}
		owed, again := s.Pools.At(netuid).RootOwed(), d.repeatable(netuid)
		covered := new(big.Int).Add(big.NewInt(owed), again)
		if excess := new(big.Int).Sub(sum, covered); excess.Cmp(big.NewInt(rootDrift)) > 0 {
			d.fail("subnet %d: root stakers may claim %s of %d + %s again", netuid, sum, owed, again)
		}
	}
}

// rootBefore is what a call finds of the root stakes of its caller.
type rootBefore struct {
	caller common.Hash
	stakes map[common.Hash]unit.Alpha
	owed   map[rootPosition]*big.Int
}

func (d *conserve) rootStakes(caller common.Hash) rootBefore {
	b := rootBefore{caller, map[common.Hash]unit.Alpha{}, map[rootPosition]*big.Int{}}
	s := d.state()
	for _, hotkey := range s.Stakes.StakingHotkeys(caller) {
		b.stakes[hotkey] = s.Stakes.Stake(hotkey, caller, params.Root)
		for _, netuid := range s.Stakes.RootNetuids(hotkey) {
			p := rootPosition{hotkey, caller, netuid}
			b.owed[p] = owedExactly(s, p)
		}
	}
	return b
}

// checkRootStakes proves that a change of root stake leaves what is owed as it was, up to the floor of the amount claimed: adding
// stake may bring less than a unit for each time, and taking some away brings nothing (economy.md 5.2). A claim takes no more than
// is owed (5.3). The stake itself is rounded by its share pool: a unit of it may be owed for, or not.
func (d *conserve) checkRootStakes(before rootBefore, method string) {
	d.t.Helper()
	s := d.state()
	for p, was := range before.owed {
		if s.Stakes.RootRate(p.hotkey, p.netuid).IsZero() {
			continue // the subnet was dissolved
		}
		is, rate := owedExactly(s, p), rateBits(s, p)
		had, has := before.stakes[p.hotkey], s.Stakes.Stake(p.hotkey, before.caller, params.Root)
		least, most := new(big.Int).Sub(was, rate), new(big.Int).Add(was, rate)
		additions := int64(0)
		switch {
		case method == "Staking.claimRoot":
			additions = staking.MaxClaimSubnets
			if least.Sign() > 0 {
				least.SetInt64(0)
			}
		case has > had:
			additions = 1
		case has < had: // what was not claimed of it is lost
			least = nil
		}
		most.Add(most, inParts(big.NewInt(additions)))
		if is.Cmp(most) > 0 || least != nil && is.Cmp(least) < 0 {
			d.fail("%s: root stake with %s went from %d to %d, and what is owed of subnet %d from %s to %s / 2^32",
				method, p.hotkey, had, has, p.netuid, was, is)
		}
	}
}
