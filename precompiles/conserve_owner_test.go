package precompiles

import (
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/account"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/symbol"
	"github.com/taochain/taochain/chain/unit"
)

// conserveOwners is what owners of subnets do.
var conserveOwners = []conserveOp{
	{method: "Subnet.registerNetwork", weight: 14, scene: keyOwner, args: []argument{argHotkey}},
	{method: "Subnet.startCall", weight: 12, scene: subnetOwner, args: []argument{argNetuid}},
	{method: "Subnet.setTempo", weight: 1, scene: subnetOwner, args: []argument{argNetuid, upTo(1000)}},
	{method: "Subnet.triggerEpoch", weight: 6, scene: subnetOwner, args: []argument{argNetuid}},
	{method: "Subnet.trimToMaxAllowedUids", weight: 4, scene: subnetOwner, args: []argument{argNetuid, plain(12)}},
	{method: "Subnet.setMechanismCount", weight: 4, scene: subnetOwner, args: []argument{argNetuid, plain(4)}},
	{method: "Subnet.setMechanismEmissionSplit", weight: 4, scene: subnetOwner, args: []argument{argNetuid, argMostly, split}},
	{method: "Subnet.setNetworkPowRegistrationAllowed", weight: 1, scene: subnetOwner, args: []argument{argNetuid, argBool}, hopeless: true},
	{method: "Subnet.setWeightsSetRateLimit", weight: 1, scene: subnetOwner, args: []argument{argNetuid, plain(9)}},
	{method: "Subnet.setMinBurn", weight: 1, scene: subnetOwner, args: []argument{argNetuid, plain(9)}},
	{method: "Subnet.setMaxBurn", weight: 1, scene: subnetOwner, args: []argument{argNetuid, plain(9)}},
	{method: "Subnet.setAlphaValues", weight: 4, scene: subnetOwner, args: []argument{argNetuid, between(1000, 30_000), between(20_000, 65_535)}},
	{method: "Subnet.setServingRateLimit", weight: 1, scene: subnetOwner, args: []argument{argNetuid, plain(4)}},
	{method: "Subnet.setMinDifficulty", weight: 1, scene: byAdmin, args: []argument{argNetuid, upTo(1 << 20)}},
	{method: "Subnet.setMaxDifficulty", weight: 1, scene: subnetOwner, args: []argument{argNetuid, upTo(1 << 20)}},
	{method: "Subnet.setDifficulty", weight: 1, scene: byAdmin, args: []argument{argNetuid, upTo(1 << 20)}},
	{method: "Subnet.setWeightsVersionKey", weight: 1, scene: subnetOwner, args: []argument{argNetuid, plain(2)}},
	{method: "Subnet.setAdjustmentAlpha", weight: 1, scene: subnetOwner, args: []argument{argNetuid, upTo(1 << 60)}},
	{method: "Subnet.setImmunityPeriod", weight: 1, scene: subnetOwner, args: []argument{argNetuid, plain(20)}},
	{method: "Subnet.setMinAllowedWeights", weight: 1, scene: subnetOwner, args: []argument{argNetuid, plain(5)}},
	{method: "Subnet.setKappa", weight: 2, scene: byAdmin, args: []argument{argNetuid, upTo(65_535)}},
	{method: "Subnet.setRho", weight: 2, scene: subnetOwner, args: []argument{argNetuid, upTo(100)}},
	{method: "Subnet.setAlphaSigmoidSteepness0", weight: 2, scene: subnetOwner, args: []argument{argNetuid, upTo(65_535)}},
	{method: "Subnet.setActivityCutoff", weight: 1, scene: subnetOwner, args: []argument{argNetuid, upTo(5000)}},
	{method: "Subnet.setActivityCutoffFactor", weight: 1, scene: subnetOwner, args: []argument{argNetuid, upTo(50_000)}},
	{method: "Subnet.setNetworkRegistrationAllowed", weight: 1, scene: byAdmin, args: []argument{argNetuid, argMostly}},
	{method: "Subnet.setMinBurnV2", weight: 2, scene: subnetOwner, args: []argument{argNetuid, upTo(uint64(unit.TAO))}},
	{method: "Subnet.setMaxBurnV2", weight: 2, scene: subnetOwner, args: []argument{argNetuid, upTo(uint64(10 * unit.TAO))}},
	{method: "Subnet.setBondsMovingAverage", weight: 2, scene: subnetOwner, args: []argument{argNetuid, upTo(975_000)}},
	{method: "Subnet.setCommitRevealWeightsEnabled", weight: 1, scene: subnetOwner, args: []argument{argNetuid, argBool}},
	{method: "Subnet.setCommitRevealWeightsInterval", weight: 1, scene: subnetOwner, args: []argument{argNetuid, plain(4)}},
	{method: "Subnet.setLiquidAlphaEnabled", weight: 3, scene: subnetOwner, args: []argument{argNetuid, argMostly}},
	{method: "Subnet.setYuma3Enabled", weight: 2, scene: subnetOwner, args: []argument{argNetuid, argBool}},
	{method: "Subnet.setBondsResetEnabled", weight: 2, scene: subnetOwner, args: []argument{argNetuid, argBool}},
	{method: "Subnet.setBondsPenalty", weight: 2, scene: subnetOwner, args: []argument{argNetuid, upTo(65_535)}},
	{method: "Subnet.setOwnerImmuneNeuronLimit", weight: 1, scene: subnetOwner, args: []argument{argNetuid, plain(12)}},
	{method: "Subnet.setMaxAllowedUids", weight: 2, scene: subnetOwner, args: []argument{argNetuid, plain(14)}},
	{method: "Subnet.setOwnerCutEnabled", weight: 1, scene: subnetOwner, args: []argument{argNetuid, argMostly}},
	{method: "Subnet.setOwnerCutAutoLockEnabled", weight: 2, scene: subnetOwner, args: []argument{argNetuid, argBool}},
	{method: "Subnet.registerNetwork0", weight: 4, scene: keyOwner, args: append([]argument{argHotkey}, texts(7)...)},
	{method: "Subnet.registerNetwork1", weight: 4, scene: keyOwner, args: append([]argument{argHotkey}, texts(8)...)},
	{method: "Subnet.setSubnetIdentity", weight: 2, scene: subnetOwner, args: append([]argument{argNetuid}, texts(8)...)},
	{method: "Subnet.updateSubnetSymbol", weight: 2, scene: subnetOwner, args: []argument{argNetuid, argSymbol}},
	{method: "Subnet.setSubnetOwnerHotkey", weight: 3, scene: subnetOwner, args: []argument{argNetuid, argKey}},
	{method: "Alpha.setRecycleOrBurn", weight: 3, scene: subnetOwner, args: []argument{argNetuid, plain(3)}},
	{method: "Alpha.setBurnHalfLife", weight: 1, scene: subnetOwner, args: []argument{argNetuid, upTo(36_100)}},
	{method: "Alpha.setBurnIncreaseMultiplier", weight: 1, scene: subnetOwner, args: []argument{argNetuid, argMultiplier}},
	{method: "Subnet.toggleTransfers", weight: 1, scene: subnetOwner, args: []argument{argNetuid, argMostly}},
	{method: "Staking.setRootClaimThreshold", weight: 4, scene: subnetOwner, args: []argument{argNetuid, upTo(10_000_000)}},
	{method: "Staking.setMinChildkeyTakePerSubnet", weight: 2, scene: subnetOwner, args: []argument{argNetuid, upTo(11_796)}},
	{method: "VotingPower.enableVotingPowerTracking", weight: 2, scene: subnetOwner, args: []argument{argNetuid}},
	{method: "VotingPower.disableVotingPowerTracking", weight: 2, scene: subnetOwner, args: []argument{argNetuid}},
}

// conserveAdmin is what governance does.
var conserveAdmin = []conserveOp{
	{
		method: "Governance.setPrecompileEnabled", weight: 1, scene: byAdmin, args: []argument{aPrecompile, argMostly},
		after: func(d *conserve, _ *scene) { d.switchedOff = true },
	},
	{method: "Governance.setSubnetParam", weight: 12, scene: subnetParamSet, args: []argument{argNetuid, argHotkey, argNumber}},
	{method: "Governance.setGlobalParam", weight: 8, scene: globalParamSet, args: []argument{argHotkey, argNumber}},
	{method: "Governance.setNominatorMinRequiredStake", weight: 1, scene: byAdmin, args: []argument{upTo(1 << 22)}},
	{method: "Governance.setSubtokenEnabled", weight: 1, scene: byAdmin, args: []argument{argNetuid, argMostly}},
	{method: "Subnet.dissolveNetwork", weight: 2, scene: dissolving, args: []argument{argNetuid}, after: dissolved},
	{method: "Governance.setAdminFreezeWindow", weight: 1, scene: byAdmin, args: []argument{plain(3)}},
}

func split(d *conserve, _ *scene) any {
	first := d.rand.Uint64N(1 << 16)
	return []uint64{first, 65_535 - first}[:1+d.rand.IntN(2)]
}

// texts are strings of an identity.
func texts(count int) []argument {
	return slices.Repeat([]argument{func(d *conserve, _ *scene) any {
		if d.one(50) {
			return strings.Repeat("long", 300)
		}
		return "text of any length"[:d.rand.IntN(18)]
	}}, count)
}

func argSymbol(d *conserve, _ *scene) any {
	if d.one(5) {
		return "none"
	}
	return symbol.At(uint16(d.rand.IntN(symbol.Count)))
}

// argMultiplier is 1 to 3 in U64F64.
func argMultiplier(d *conserve, _ *scene) any {
	return new(big.Int).Add(pow2(64), new(big.Int).Rsh(d.someHash().Big(), uint(191+d.rand.IntN(2))))
}

func aPrecompile(d *conserve, _ *scene) any {
	list := Addresses()
	return list[d.rand.IntN(len(list))]
}

// A scene of a parameter has the hash of its name for a hotkey.
var argNumber argument = func(d *conserve, s *scene) any {
	if d.one(40) {
		return new(big.Int).Sub(pow2(256), big.NewInt(1))
	}
	return s.number.ToBig()
}

func subnetParamSet(d *conserve) scene {
	s := byAdmin(d)
	var now *uint256.Int
	list := subnet.Params()
	switch at := d.rand.IntN(len(list) + 3); at {
	case len(list):
		s.hotkey, now = paramHash("tempo"), uint256.NewInt(6)
	case len(list) + 1:
		s.hotkey, now = paramHash("fee_rate"), uint256.NewInt(33)
	case len(list) + 2:
		s.hotkey, now = paramHash("voting_power_ema_alpha"), uint256.NewInt(1_000_000)
	default:
		s.hotkey, now = list[at].Hash(), list[at].Get(d.state().Subnets.At(s.netuid))
	}
	s.number = d.near(now)
	return s
}

func globalParamSet(d *conserve) scene {
	s := byAdmin(d)
	list := subnet.GlobalParams()
	p := list[d.rand.IntN(len(list))]
	s.hotkey, s.number = p.Hash(), d.near(uint256.NewInt(p.Get(d.state().Subnets)))
	if d.one(30) {
		s.hotkey = common.Hash{1}
	}
	return s
}

// near is a number like another one.
func (d *conserve) near(v *uint256.Int) *uint256.Int {
	switch d.rand.IntN(6) {
	case 0:
		return new(uint256.Int)
	case 1:
		return uint256.NewInt(1)
	case 2:
		return new(uint256.Int).AddUint64(v, 1)
	case 3:
		return new(uint256.Int).Rsh(v, uint(d.rand.IntN(4)))
	case 4:
		return new(uint256.Int).Lsh(v, uint(d.rand.IntN(4)))
	}
	return uint256.NewInt(d.amount(1 << 16))
}

// dissolving notes what the stakers of a subnet may get at most: its reserve, less the protocol's part of it (economy.md 9.5).
func dissolving(d *conserve) scene {
	s := byAdmin(d)
	state := d.state()
	pool := state.Pools.At(s.netuid)
	protocol := uint256.NewInt(uint64(pool.ProtocolStake(true)))
	total := protocol.Clone()
	for _, h := range state.Stakes.Holdings(s.netuid) {
		total.AddUint64(total, uint64(h.Alpha))
	}
	s.most = uint64(pool.Tao())
	if !total.IsZero() {
		part, _ := new(uint256.Int).MulDivOverflow(protocol, uint256.NewInt(s.most), total)
		s.most -= part.Uint64()
	}
	if legacy := state.Subnets.IsLegacy(state.Subnets.At(s.netuid)); legacy || !state.Subnets.ReserveWasPaid(state.Subnets.At(s.netuid)) {
		s.most = ^uint64(0) // the owner gets a part of what it paid, too
	}
	s.outside = d.outside(s.netuid)
	return s
}

// outside is all TAO but that of a subnet's account.
func (d *conserve) outside(netuid uint16) *uint256.Int {
	sum := d.money()
	return sum.Sub(sum, d.db.GetBalance(params.SubnetAccount(netuid)))
}

// dissolved proves that the stakers got no more than their part, and that a subnet that was dissolved has neither TAO nor
// stake.
func dissolved(d *conserve, s *scene) {
	d.t.Helper()
	state := d.state()
	if state.Subnets.At(s.netuid).Exists() {
		return // the argument was spoiled
	}
	paid := d.outside(s.netuid)
	if paid.Sub(paid, s.outside); s.most != ^uint64(0) && account.ToRaoDown(paid) > unit.Rao(s.most) {
		d.fail("the stakers of subnet %d got %s wei of at most %d rao", s.netuid, paid, s.most)
	}
	if left := state.Accounts.AddressBalance(params.SubnetAccount(s.netuid)); left != 0 {
		d.fail("%d rao are left of subnet %d", left, s.netuid)
	}
	for _, hotkey := range state.Accounts.Hotkeys() {
		if stake := state.Stakes.HotkeyStake(hotkey, s.netuid); stake != 0 {
			d.fail("%d alpha of subnet %d are left with %s", stake, s.netuid, hotkey)
		}
	}
}
