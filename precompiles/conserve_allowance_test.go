package precompiles

import (
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/taochain/taochain/chain/unit"
)

// conserveAllowances is what stakers let others do with their stake, and what those do.
var conserveAllowances = []conserveOp{
	{method: "Staking.approve", weight: 6, scene: holder, args: []argument{argSpender, argNetuid, argAllowance}},
	{method: "Staking.increaseAllowance", weight: 3, scene: holder, args: []argument{argSpender, argNetuid, argAllowance}},
	{method: "Staking.decreaseAllowance", weight: 2, scene: holder, args: []argument{argSpender, argNetuid, argAllowance}},
	{method: "Staking.transferStakeFrom", weight: 12, scene: spender, args: []argument{argSource, argReceiver, argHotkey, argNetuid, argOther, argAlpha}},
	{method: "Staking.transferStakeFrom", weight: 12, scene: spender, args: []argument{argSource, argReceiver, argHotkey, argNetuid, argNetuid, argAlpha}},
}

// conserveSmall are calls of several kinds of people: setters by other names, whole balances, and balances set by the admin.
var conserveSmall = []conserveOp{
	{method: "Subnet.setImmunityPeriod0", weight: 1, scene: subnetOwner, args: []argument{argNetuid, plain(20)}},
	{method: "Subnet.setAlphaSigmoidSteepness", weight: 1, scene: subnetOwner, args: []argument{argNetuid, upTo(65_535)}},
	{method: "Subnet.setLiquidAlphaConsensusMode", weight: 3, scene: subnetOwner, args: []argument{argNetuid, plain(4)}},
	{method: "Balances.transferKeepAlive", weight: 4, scene: anyone, args: []argument{argKey}, value: someWei},
	{method: "Balances.transferAll", weight: 1, scene: anyone, args: []argument{argKey, argBool}},
	{method: "Governance.forceSetBalance", weight: 2, scene: byAdmin, args: []argument{argKey, upTo(uint64(5000 * unit.TAO))}},
	{method: "Governance.setBaseFee", weight: 1, scene: byAdmin, args: []argument{plain(9)}, hopeless: true},
}

// forced is by how much the admin's calls changed balances, and the issuance with them.
func forced(logs []*types.Log) (rao int64) {
	declared := eventABI.Events["BalanceForced"]
	for _, l := range logs {
		if l.Topics[0] == declared.ID {
			values, err := declared.Inputs.NonIndexed().Unpack(l.Data)
			if err != nil {
				panic(err)
			}
			rao += int64(values[1].(uint64)) - int64(values[0].(uint64))
		}
	}
	return rao
}

// Allowances are given to a few, so that somebody has one.
func argSpender(d *conserve, _ *scene) any { return d.people[d.rand.IntN(3)] }

func argAllowance(d *conserve, _ *scene) any { return d.amount(uint64(1000 * unit.OneAlpha)) }

func argSource(_ *conserve, s *scene) any { return s.source }

func argReceiver(d *conserve, _ *scene) any { return d.person() }

// spender mostly has an allowance of somebody with stake.
func spender(d *conserve) scene {
	s := holder(d)
	s.source = s.from
	s.from = d.person()
	for _, a := range d.people[:3] {
		if !d.state().Stakes.Allowance(s.source, a, s.netuid).IsZero() {
			s.from = a
		}
	}
	return s
}
