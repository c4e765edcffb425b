package precompiles

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
)

// setTo makes the check that a parameter has a value afterwards, and had another one before.
func setTo(name string, v uint64) func(*testing.T, *state.State, *state.State) {
	return func(t *testing.T, before, after *state.State) {
		p := subnet.ParamByName(name)
		if old := p.Get(before.Subnets.At(open)); old.Eq(uint256.NewInt(v)) {
			t.Errorf("%s was %s before already", name, old)
		}
		if got := p.Get(after.Subnets.At(open)); !got.Eq(uint256.NewInt(v)) {
			t.Errorf("%s is %s, want %d", name, got, v)
		}
	}
}

// setter is the test of a setter of the subnet precompile.
func setter(method string, from common.Address, param string, arg any, bits uint64) methodTest {
	return methodTest{
		method: "Subnet." + method, from: from, args: []any{open, arg},
		logs: []string{"SubnetParameterSet"}, after: setTo(param, bits),
	}
}

// getter is the test of a getter of the subnet precompile: subnets.md section 2, values of a new subnet.
func getter(method string, want any) methodTest {
	return methodTest{method: "Subnet." + method, args: []any{open}, want: is(want)}
}

func unchanged(method string, args ...any) methodTest {
	return methodTest{method: method, args: args, after: func(t *testing.T, before, after *state.State) {
		for _, p := range subnet.Params() {
			if was, is := p.Get(before.Subnets.At(open)), p.Get(after.Subnets.At(open)); !was.Eq(is) {
				t.Errorf("%s changed from %s to %s", p.Name, was, is)
			}
		}
	}}
}

var subnetTests = []methodTest{
	{method: "Subnet.startCall", from: owner, args: []any{young}, logs: []string{"SubnetStarted"}, after: func(t *testing.T, _, after *state.State) {
		if !after.Subnets.At(young).Started() {
			t.Error("not started")
		}
	}},
	{method: "Subnet.setTempo", from: owner, args: []any{open, uint16(400)}, logs: []string{"TempoSet"}, after: func(t *testing.T, _, after *state.State) {
		if s := after.Subnets.At(open); subnet.Tempo.Get(s.Slot) != 400 || subnet.LastEpochBlock.Get(s.Slot) != after.Host.Block {
			t.Error("the tempo or its cycle is not set")
		}
	}},
	{method: "Subnet.triggerEpoch", from: owner, args: []any{open}, logs: []string{"EpochTriggered"}},
	{method: "Subnet.getSubnets", want: is([]uint16{0, open, hidden, young})},
	getter("getTempo", uint16(20)),
	{method: "Subnet.getNextEpochBlock", args: []any{open}, want: the(func(s *state.State) any {
		return subnet.LastEpochBlock.Get(s.Subnets.At(open).Slot) + 20
	})},
	{
		method: "Subnet.getNextEpochBlock", note: "never", args: []any{open}, want: is(^uint64(0)),
		before: func(w *world) {
			if err := w.state().Subnets.SetTempo(id(admin), open, 0); err != nil {
				panic(err)
			}
		},
	},
	{method: "Subnet.getNetworkRegistrationBlock", args: []any{open}, want: is(uint64(1))},
	{method: "Subnet.getNetworkRegistrationBlock", note: "unknown subnet", args: []any{absent}, want: is(uint64(0))},
	getter("getMaxWeightLimit", uint16(65535)),
	getter("getNetworkPowRegistrationAllowed", false),
	{method: "Subnet.getAlphaValues", args: []any{open}, want: is(uint16(45_875), uint16(58_982))},
	{method: "Subnet.getSubnetState", args: []any{open}, want: func(s *state.State) []any {
		at := s.Subnets.At(open).Slot
		return []any{
			true, true, false, [32]byte(id(owner)), [32]byte(id(owner)), uint16(20),
			subnet.LastEpochBlock.Get(at), subnet.EpochIndex.Get(at), uint64(1),
		}
	}},
	{
		method: "Subnet.getSubnetState", note: "unknown subnet", args: []any{absent},
		want: is(false, false, false, [32]byte{}, [32]byte{}, uint16(0), uint64(0), uint64(0), uint64(0)),
	},
	{
		method: "Subnet.setAlphaValues", from: owner, args: []any{open, uint16(2000), uint16(60_000)}, logs: []string{"SubnetParameterSet"},
		before: func(w *world) { w.param("liquid_alpha", 1) }, after: setTo("alpha_values", 2000<<16|60_000),
	},
	unchanged("Subnet.setWeightsSetRateLimit", open, uint64(5)),
	unchanged("Subnet.setMinBurn", open, uint64(5)),
	unchanged("Subnet.setMaxBurn", open, uint64(5)),

	getter("getServingRateLimit", uint64(0)),
	getter("getMinDifficulty", uint64(10_000_000)),
	getter("getMaxDifficulty", ^uint64(0)/4),
	getter("getDifficulty", uint64(10_000_000)),
	getter("getWeightsVersionKey", uint64(0)),
	getter("getWeightsSetRateLimit", uint64(0)),
	getter("getAdjustmentAlpha", uint64(0)),
	getter("getImmunityPeriod", uint16(5000)),
	getter("getMinAllowedWeights", uint16(1)),
	getter("getKappa", uint16(32_767)),
	getter("getRho", uint16(10)),
	getter("getAlphaSigmoidSteepness", uint16(1000)),
	getter("getActivityCutoff", uint16(5000)),
	getter("getActivityCutoffFactor", uint32(13_889)),
	getter("getNetworkRegistrationAllowed", true),
	getter("getMinBurn", uint64(500_000)),
	getter("getMaxBurn", uint64(100*unit.TAO)),
	getter("getBondsMovingAverage", uint64(900_000)),
	getter("getCommitRevealWeightsEnabled", false),
	getter("getCommitRevealWeightsInterval", uint64(1)),
	getter("getLiquidAlphaEnabled", false),
	getter("getYuma3Enabled", true),
	getter("getBondsResetEnabled", false),
	{
		method: "Subnet.getAlphaSigmoidSteepness", note: "negative", args: []any{open}, want: is(uint16(65_533)),
		before: func(w *world) { w.param("alpha_sigmoid_steepness", 65_533) },
	},

	setter("setServingRateLimit", owner, "serving_rate_limit", uint64(7), 7),
	setter("setMinDifficulty", admin, "min_difficulty", uint64(7), 7),
	setter("setMaxDifficulty", owner, "max_difficulty", uint64(7), 7),
	setter("setDifficulty", admin, "difficulty", uint64(7), 7),
	setter("setWeightsVersionKey", owner, "weights_version_key", uint64(7), 7),
	setter("setAdjustmentAlpha", owner, "adjustment_alpha", uint64(7), 7),
	setter("setImmunityPeriod", owner, "immunity_period", uint16(7), 7),
	setter("setImmunityPeriod0", owner, "immunity_period", uint64(7), 7),
	setter("setMinAllowedWeights", owner, "min_allowed_weights", uint16(7), 7),
	setter("setKappa", admin, "kappa", uint16(7), 7),
	setter("setRho", owner, "rho", uint16(7), 7),
	setter("setAlphaSigmoidSteepness0", owner, "alpha_sigmoid_steepness", uint16(7), 7),
	setter("setAlphaSigmoidSteepness", owner, "alpha_sigmoid_steepness", int16(7), 7),
	{method: "Subnet.setAlphaSigmoidSteepness", note: "negative", from: admin, args: []any{open, int16(-7)}, logs: []string{"SubnetParameterSet"}, after: setTo("alpha_sigmoid_steepness", 65_529)},
	setter("setLiquidAlphaConsensusMode", owner, "liquid_alpha_consensus_mode", uint8(2), 2),
	getter("getLiquidAlphaConsensusMode", uint8(0)),
	setter("setActivityCutoff", owner, "activity_cutoff", uint16(700), 700),
	setter("setActivityCutoffFactor", owner, "activity_cutoff_factor", uint32(7000), 7000),
	setter("setNetworkRegistrationAllowed", admin, "registration_allowed", false, 0),
	setter("setMinBurnV2", owner, "min_burn", uint64(7), 7),
	setter("setMaxBurnV2", owner, "max_burn", uint64(7*unit.TAO), uint64(7*unit.TAO)),
	setter("setBondsMovingAverage", owner, "bonds_moving_average", uint64(7), 7),
	setter("setCommitRevealWeightsEnabled", owner, "commit_reveal_weights_enabled", true, 1),
	setter("setCommitRevealWeightsInterval", owner, "reveal_period", uint64(7), 7),
	setter("setLiquidAlphaEnabled", owner, "liquid_alpha", true, 1),
	setter("setYuma3Enabled", owner, "yuma3", false, 0),
	setter("setBondsResetEnabled", owner, "bonds_reset", true, 1),
	setter("setBondsPenalty", owner, "bonds_penalty", uint16(7), 7),
	setter("setOwnerImmuneNeuronLimit", owner, "immune_owner_uids_limit", uint16(7), 7),
	setter("setMaxAllowedUids", owner, "max_allowed_uids", uint16(70), 70),
	setter("setOwnerCutEnabled", owner, "owner_cut_enabled", false, 0),
	setter("setOwnerCutAutoLockEnabled", owner, "owner_cut_auto_lock", true, 1),
	{method: "Subnet.getOwnerCutAutoLockEnabled", args: []any{open}, want: is(false)},
	setter("toggleTransfers", owner, "transfers_enabled", false, 0),
}
