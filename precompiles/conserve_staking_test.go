package precompiles

import (
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/account"
	"github.com/taochain/taochain/chain/unit"
)

// conserveStaking is what stakers and people with TAO do.
var conserveStaking = []conserveOp{
	{method: "Staking.addStake", weight: 60, scene: anyone, args: []argument{argHotkey, argTao, argNetuid}},
	{method: "Staking.addStakeLimit", weight: 20, scene: anyone, args: []argument{argHotkey, argTao, argLimit, argBool, argNetuid}},
	{method: "Staking.removeStake", weight: 50, scene: holder, args: []argument{argHotkey, argAlpha, argNetuid}},
	{method: "Staking.removeStakeLimit", weight: 20, scene: holder, args: []argument{argHotkey, argAlpha, argLimit, argBool, argNetuid}},
	{method: "Staking.removeStakeFull", weight: 8, scene: holder, args: []argument{argHotkey, argNetuid}},
	{method: "Staking.removeStakeFullLimit", weight: 8, scene: holder, args: []argument{argHotkey, argNetuid, argLimit}},
	{method: "Staking.moveStake", weight: 20, scene: holder, args: []argument{argHotkey, argKey, argNetuid, argOther, argAlpha}},
	{method: "Staking.moveStake", weight: 15, scene: holder, args: []argument{argHotkey, argKey, argNetuid, argNetuid, argAlpha}},
	{method: "Staking.transferStake", weight: 15, scene: holder, args: []argument{argPerson, argHotkey, argNetuid, argOther, argAlpha}},
	{method: "Staking.transferStake", weight: 15, scene: holder, args: []argument{argPerson, argHotkey, argNetuid, argNetuid, argAlpha}},
	{method: "Staking.swapStake", weight: 20, scene: holder, args: []argument{argHotkey, argNetuid, argOther, argAlpha}},
	{method: "Staking.swapStakeLimit", weight: 15, scene: holder, args: []argument{argHotkey, argNetuid, argOther, argAlpha, argLimit, argBool}},
	{method: "Staking.unstakeAll", weight: 3, scene: holder, args: []argument{argHotkey}},
	{method: "Staking.unstakeAllAlpha", weight: 3, scene: holder, args: []argument{argHotkey}},
	{method: "Staking.burnAlpha", weight: 5, scene: holder, args: []argument{argHotkey, argAlpha, argNetuid}},
	{method: "Staking.recycleAlpha", weight: 3, scene: holder, args: []argument{argHotkey, argAlpha, argNetuid}},
	{method: "Staking.recycleAlpha0", weight: 3, scene: holder, args: []argument{argHotkey, argAlpha, argNetuid}},
	{method: "Staking.addStakeBurn", weight: 5, scene: anyone, args: []argument{argHotkey, argNetuid, argTao, argBool, argLimit}},
	{method: "Staking.addStakeRecycle", weight: 5, scene: anyone, args: []argument{argHotkey, argNetuid, argTao, argBool, argLimit}},
	{method: "StakingV1.addStake", weight: 5, scene: anyone, args: []argument{argHotkey, argNetuid}, value: someWei},
	{method: "StakingV1.removeStake", weight: 5, scene: holder, args: []argument{argHotkey, alphaOf18, argNetuid}},
	{method: "Staking.claimRoot", weight: 12, scene: rootHolder, args: []argument{someNetuids(6)}},
	{method: "Staking.setRootClaimType", weight: 6, scene: rootHolder, args: []argument{upTo(2), claimNetuids}},
	{method: "Staking.lockStake", weight: 10, scene: holder, args: []argument{argHotkey, argAlpha, argNetuid}},
	{method: "Staking.moveLock", weight: 5, scene: locker, args: []argument{argHotkey, argNetuid}},
	{method: "Staking.setPerpetualLock", weight: 5, scene: locker, args: []argument{argNetuid, argBool}},
	{method: "Staking.setRejectLockedAlpha", weight: 3, scene: anyone, args: []argument{argBool}},
	{method: "BalanceTransfer.transfer", weight: 12, scene: anyone, args: []argument{argKey}, value: someWei},
	{method: "AddressMapping.link", weight: 2, scene: anyone, args: []argument{func(d *conserve, _ *scene) any { return d.person() }}},
}

// alphaOf18 is a part of the caller's stake with 18 decimals.
func alphaOf18(d *conserve, s *scene) any {
	return account.ToWei(unit.Rao(d.amount(uint64(s.stake)))).ToBig()
}

// rootHolder has stake on root.
func rootHolder(d *conserve) scene {
	s := anyone(d)
	for range 8 {
		s = anyone(d)
		if d.state().Stakes.IsRootStaker(id(s.from)) {
			break
		}
	}
	return s
}

// locker has a lock on the subnet.
func locker(d *conserve) scene {
	s := anyone(d)
	if list := d.state().Locks.Lockers(s.netuid); len(list) > 0 {
		if from, ok := d.byID[list[d.rand.IntN(len(list))]]; ok {
			s.from = from
		}
	}
	return s
}

func someNetuids(most int) argument {
	return func(d *conserve, _ *scene) any {
		list := make([]uint64, d.rand.IntN(most+1))
		for i := range list {
			list[i] = uint64(d.netuid())
		}
		return list
	}
}

// claimNetuids is mostly empty, as two of the three claim types need it.
func claimNetuids(d *conserve, s *scene) any {
	if d.one(2) {
		return []uint64{}
	}
	return someNetuids(4)(d, s)
}

// someWei is a value that need not be whole rao, and may exceed the balance.
func someWei(d *conserve, s *scene) *uint256.Int {
	v := account.ToWei(unit.Rao(d.tao(s)))
	if d.one(3) {
		v.AddUint64(v, d.rand.Uint64N(unit.WeiPerRao))
	}
	return v
}
