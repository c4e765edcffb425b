package precompiles

import (
	"math/big"
	"slices"

	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/subnet"
)

// newSubnet is 0x803: subnets, their owners' settings and their schedule.
func newSubnet() *contract {
	methods := []*method{
		write(nonpayable, "startCall(uint16)", func(c *call) error { return c.Subnets.Start(c.callerID, c.Uint16()) }),
		write(nonpayable, "setTempo(uint16,uint16)", func(c *call) error {
			netuid, tempo := c.Uint16(), c.Uint16()
			return c.Subnets.SetTempo(c.callerID, netuid, tempo)
		}),
		write(nonpayable, "triggerEpoch(uint16)", func(c *call) error { return c.Subnets.TriggerEpoch(c.callerID, c.Uint16()) }),
		write(nonpayable, "trimToMaxAllowedUids(uint16,uint16)", func(c *call) error {
			netuid, maxUids := c.Uint16(), c.Uint16()
			return c.Neurons.Trim(c.callerID, netuid, maxUids)
		}),
		write(nonpayable, "setMechanismCount(uint16,uint8)", func(c *call) error {
			netuid, count := c.Uint16(), c.Uint8()
			return c.Neurons.SetMechanismCount(c.callerID, netuid, count, func(mecid uint8) { c.Weights.DropMechanism(netuid, mecid) })
		}),
		write(nonpayable, "setMechanismEmissionSplit(uint16,bool,uint16[])", func(c *call) error {
			netuid, hasSplit, split := c.Uint16(), c.Bool(), c.Uint16s()
			if !hasSplit {
				split = nil
			}
			return c.Subnets.SetMechanismSplit(c.callerID, netuid, split)
		}),
		view("getSubnets()", func(c *call) ([]any, error) { return []any{c.Subnets.Netuids()}, nil }),
		view("getTempo(uint16)", ofSubnet(func(s subnet.Subnet) any { return subnet.Tempo.Get(s.Slot) })),
		view("getNextEpochBlock(uint16)", ofSubnet(func(s subnet.Subnet) any { return nextEpochBlock(s) })),
		view("getNetworkRegistrationBlock(uint16)", ofSubnet(func(s subnet.Subnet) any { return subnet.RegisteredAt.Get(s.Slot) })),
		view("getMaxWeightLimit(uint16)", ofSubnet(func(subnet.Subnet) any { return uint16(params.MaxWeightsLimit) })),
		view("getNetworkPowRegistrationAllowed(uint16)", ofSubnet(func(subnet.Subnet) any { return false })),
		view("getAlphaValues(uint16)", func(c *call) ([]any, error) {
			s := c.Subnets.At(c.Uint16())
			return []any{uint16(subnet.AlphaLow.Get(s.Slot)), uint16(subnet.AlphaHigh.Get(s.Slot))}, nil
		}),
		view("getSubnetState(uint16)", func(c *call) ([]any, error) {
			s := c.Subnets.At(c.Uint16())
			return []any{
				s.Exists(), s.Started(), subnet.Paused.Get(s.Slot), [32]byte(s.Owner()), [32]byte(s.OwnerHotkey()),
				subnet.Tempo.Get(s.Slot), subnet.LastEpochBlock.Get(s.Slot), subnet.EpochIndex.Get(s.Slot), subnet.RegisteredAt.Get(s.Slot),
			}, nil
		}),
		write(payable, "setAlphaValues(uint16,uint16,uint16)", func(c *call) error {
			netuid, low, high := c.Uint16(), c.Uint16(), c.Uint16()
			return c.Subnets.SetParam(c.callerID, netuid, subnet.ParamByName("alpha_values"), uint256.NewInt(uint64(low)<<16|uint64(high)))
		}),
		write(payable, "setNetworkPowRegistrationAllowed(uint16,bool)", func(c *call) error {
			c.Uint16()
			c.Bool()
			return fault.POWRegistrationDisabled.With()
		}),
		// Published interfaces declare two setters with other types than the reference has (precompiles.md, section 5).
		write(payable, "setImmunityPeriod(uint16,uint64)", func(c *call) error {
			netuid, blocks := c.Uint16(), c.Uint64()
			return c.Subnets.SetParam(c.callerID, netuid, subnet.ParamByName("immunity_period"), uint256.NewInt(blocks))
		}),
		write(payable, "setAlphaSigmoidSteepness(uint16,int16)", func(c *call) error {
			netuid, steepness := c.Uint16(), c.Int16()
			return c.Subnets.SetParam(c.callerID, netuid, subnet.ParamByName("alpha_sigmoid_steepness"), uint256.NewInt(uint64(uint16(steepness))))
		}),
		// The reference keeps these three for old callers: they succeed and change nothing.
		write(payable, "setWeightsSetRateLimit(uint16,uint64)", deprecated),
		write(payable, "setMinBurn(uint16,uint64)", deprecated),
		write(payable, "setMaxBurn(uint16,uint64)", deprecated),
	}
	for _, p := range subnetParams {
		methods = append(methods, p.methods()...)
	}
	return newContract("Subnet", params.SubnetAddress, slices.Concat(methods, lifecycleMethods(), identityMethods(), infoMethods())...)
}

func ofSubnet(read func(subnet.Subnet) any) func(*call) ([]any, error) {
	return func(c *call) ([]any, error) { return []any{read(c.Subnets.At(c.Uint16()))}, nil }
}

func deprecated(c *call) error {
	c.Uint16()
	c.Uint64()
	return nil
}

// subnetParam ties a getter and a setter of the ABI to a hyperparameter. An empty name means that there is none.
type subnetParam struct {
	getter, setter string
	setterMut      mutability
	name           string
	// solidity is the type of the value in both.
	solidity string
}

var subnetParams = []subnetParam{
	{"getServingRateLimit", "setServingRateLimit", payable, "serving_rate_limit", "uint64"},
	{"getMinDifficulty", "setMinDifficulty", payable, "min_difficulty", "uint64"},
	{"getMaxDifficulty", "setMaxDifficulty", payable, "max_difficulty", "uint64"},
	{"getDifficulty", "setDifficulty", payable, "difficulty", "uint64"},
	{"getWeightsVersionKey", "setWeightsVersionKey", payable, "weights_version_key", "uint64"},
	{"getWeightsSetRateLimit", "", payable, "weights_set_rate_limit", "uint64"},
	{"getAdjustmentAlpha", "setAdjustmentAlpha", payable, "adjustment_alpha", "uint64"},
	{"getImmunityPeriod", "setImmunityPeriod", payable, "immunity_period", "uint16"},
	{"getMinAllowedWeights", "setMinAllowedWeights", payable, "min_allowed_weights", "uint16"},
	{"getKappa", "setKappa", payable, "kappa", "uint16"},
	{"getRho", "setRho", payable, "rho", "uint16"},
	{"getAlphaSigmoidSteepness", "setAlphaSigmoidSteepness", payable, "alpha_sigmoid_steepness", "uint16"},
	{"getActivityCutoff", "setActivityCutoff", payable, "activity_cutoff", "uint16"},
	{"getActivityCutoffFactor", "setActivityCutoffFactor", payable, "activity_cutoff_factor", "uint32"},
	{"getNetworkRegistrationAllowed", "setNetworkRegistrationAllowed", payable, "registration_allowed", "bool"},
	{"getMinBurn", "setMinBurnV2", nonpayable, "min_burn", "uint64"},
	{"getMaxBurn", "setMaxBurnV2", nonpayable, "max_burn", "uint64"},
	{"getBondsMovingAverage", "setBondsMovingAverage", payable, "bonds_moving_average", "uint64"},
	{"getCommitRevealWeightsEnabled", "setCommitRevealWeightsEnabled", payable, "commit_reveal_weights_enabled", "bool"},
	{"getCommitRevealWeightsInterval", "setCommitRevealWeightsInterval", payable, "reveal_period", "uint64"},
	{"getLiquidAlphaEnabled", "setLiquidAlphaEnabled", payable, "liquid_alpha", "bool"},
	{"getLiquidAlphaConsensusMode", "setLiquidAlphaConsensusMode", nonpayable, "liquid_alpha_consensus_mode", "uint8"},
	{"getYuma3Enabled", "setYuma3Enabled", payable, "yuma3", "bool"},
	{"getBondsResetEnabled", "setBondsResetEnabled", payable, "bonds_reset", "bool"},
	{"", "setBondsPenalty", nonpayable, "bonds_penalty", "uint16"},
	{"", "setOwnerImmuneNeuronLimit", nonpayable, "immune_owner_uids_limit", "uint16"},
	{"", "setMaxAllowedUids", nonpayable, "max_allowed_uids", "uint16"},
	{"", "setOwnerCutEnabled", nonpayable, "owner_cut_enabled", "bool"},
	{"getOwnerCutAutoLockEnabled", "setOwnerCutAutoLockEnabled", nonpayable, "owner_cut_auto_lock", "bool"},
	{"", "toggleTransfers", payable, "transfers_enabled", "bool"},
}

func (p subnetParam) methods() []*method {
	param := subnet.ParamByName(p.name)
	if param == nil {
		panic("precompiles: there is no hyperparameter " + p.name)
	}
	var list []*method
	if p.getter != "" {
		list = append(list, view(p.getter+"(uint16)", ofSubnet(func(s subnet.Subnet) any { return abiValue(p.solidity, param.Get(s)) })))
	}
	if p.setter != "" {
		list = append(list, write(p.setterMut, p.setter+"(uint16,"+p.solidity+")", func(c *call) error {
			netuid := c.Uint16()
			return c.Subnets.SetParam(c.callerID, netuid, param, p.value(c))
		}))
	}
	return list
}

// value reads the setter's argument.
func (p subnetParam) value(c *call) *uint256.Int {
	switch p.solidity {
	case "bool":
		return boolValue(c.Bool())
	case "uint8":
		return uint256.NewInt(uint64(c.Uint8()))
	case "uint16":
		return uint256.NewInt(uint64(c.Uint16()))
	case "uint32":
		return uint256.NewInt(uint64(c.Uint32()))
	}
	return uint256.NewInt(c.Uint64())
}

// abiValue gives raw bits the Go type of a Solidity type.
func abiValue(solidity string, v *uint256.Int) any {
	switch solidity {
	case "bool":
		return !v.IsZero()
	case "uint8":
		return uint8(v.Uint64())
	case "uint16":
		return uint16(v.Uint64())
	case "uint32":
		return uint32(v.Uint64())
	case "uint64":
		return v.Uint64()
	}
	return new(big.Int).SetBytes(v.Bytes())
}
