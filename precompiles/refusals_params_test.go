package precompiles

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
)

// frozen closes the admin freeze window of every subnet whose epochs run.
func frozen(w *world) { w.must(admin, "Governance.setAdminFreezeWindow", uint16(65_535)) }

// TestBoundsOfParameters sets every hyperparameter just outside its bounds, as the admin through 0x820 or as who is named.
func TestBoundsOfParameters(t *testing.T) {
	out := func(name string, value, minimum, maximum any) string {
		return fmt.Sprintf("ValueNotInBounds(param=%s, value=%v, minimum=%v, maximum=%v)", name, value, minimum, maximum)
	}
	below := func(v *big.Int) *big.Int { return new(big.Int).Sub(v, num(1)) }
	above := func(v *big.Int) *big.Int { return new(big.Int).Add(v, num(1)) }
	for _, test := range []struct {
		name   string
		value  *big.Int
		before func(w *world)
		want   string
	}{
		{"max_allowed_uids", num(63), nil, "MaxAllowedUidsLessThanMinAllowedUids(maxUids=63, minUids=64)"},
		{"max_allowed_uids", num(3), trimmable, "MaxAllowedUIdsLessThanCurrentUIds(maxUids=3, uids=4)"},
		{"max_allowed_uids", num(257), nil, "MaxAllowedUidsGreaterThanDefaultMaxAllowedUids(maxUids=257, limit=256)"},
		{"max_allowed_uids", num(129), twoMechanisms(open), "TooManyUIDsPerMechanism(maxUids=129, mechanisms=2, limit=256)"},
		{"min_allowed_uids", num(256), nil, "MinAllowedUidsGreaterThanMaxAllowedUids(minUids=256, maxUids=256)"},
		{"min_allowed_uids", num(4), nil, "MinAllowedUidsGreaterThanCurrentUids(minUids=4, uids=4)"},
		{"max_allowed_validators", num(257), nil, "MaxValidatorsLargerThanMaxUIds(maxValidators=257, maxUids=256)"},
		{"immune_owner_uids_limit", num(0), nil, out("immune_owner_uids_limit", 0, 1, 10)},
		{"immune_owner_uids_limit", num(11), nil, out("immune_owner_uids_limit", 11, 1, 10)},
		{"activity_cutoff_factor", num(999), nil, "ActivityCutoffFactorMilliOutOfBounds(milli=999, minimum=1000, maximum=50000)"},
		{"activity_cutoff_factor", num(50_001), nil, "ActivityCutoffFactorMilliOutOfBounds(milli=50001, minimum=1000, maximum=50000)"},
		{"activity_cutoff", num(359), nil, "ActivityCutoffTooLow(cutoff=359, minimum=360)"},
		{"reveal_period", num(0), nil, "RevealPeriodTooSmall(value=0, minimum=1)"},
		{"reveal_period", num(101), nil, "RevealPeriodTooLarge(value=101, maximum=100)"},
		{"alpha_values", num(2000<<16 | 3000), nil, "LiquidAlphaDisabled(netuid=1)"},
		{"alpha_values", num(1638<<16 | 1637), liquid, "AlphaHighTooLow(alphaHigh=1637, minimum=1638)"},
		{"alpha_values", num(1637<<16 | 3000), liquid, "AlphaLowOutOfRange(alphaLow=1637, minimum=1638, maximum=3000)"},
		{"alpha_values", num(3001<<16 | 3000), liquid, "AlphaLowOutOfRange(alphaLow=3001, minimum=1638, maximum=3000)"},
		{"min_burn", num(uint64(unit.TAO)), nil, out("min_burn", unit.TAO, 0, unit.TAO-1)},
		{"min_burn", num(uint64(unit.TAO) / 2), func(w *world) { w.param("max_burn", uint64(unit.TAO)/2) }, out("min_burn", unit.TAO/2, 0, unit.TAO/2-1)},
		{"max_burn", num(uint64(unit.TAO) / 10), nil, out("max_burn", unit.TAO/10, unit.TAO/10+1, most)},
		{"max_burn", num(uint64(unit.TAO) / 2), func(w *world) { w.param("min_burn", uint64(unit.TAO)/2) }, out("max_burn", unit.TAO/2, unit.TAO/2+1, most)},
		{"burn_half_life", num(0), nil, out("burn_half_life", 0, 1, 36_100)},
		{"burn_half_life", num(36_101), nil, out("burn_half_life", 36_101, 1, 36_100)},
		{"burn_increase_mult", below(pow2(64)), nil, out("burn_increase_mult", below(pow2(64)), pow2(64), new(big.Int).Mul(num(3), pow2(64)))},
		{"burn_increase_mult", above(new(big.Int).Mul(num(3), pow2(64))), nil, "ValueNotInBounds"},
		{"recycle_or_burn", num(2), nil, out("recycle_or_burn", 2, 0, 1)},
		{"fee_rate", num(10_001), nil, "FeeRateTooHigh(rate=10001, maximum=10000)"},
	} {
		refusal{
			method: "Governance.setSubnetParam", from: admin, args: []any{open, paramHash(test.name), test.value},
			before: test.before, want: test.want,
		}.runNamed(t, fmt.Sprintf("%s %v", test.name, test.value))
	}
	for _, test := range []refusal{
		{name: "bonds_moving_average of the owner", method: "Subnet.setBondsMovingAverage", args: []any{open, uint64(975_001)}, want: "BondsMovingAverageMaxReached(value=975001, maximum=975000)"},
		{name: "negative steepness of the owner", method: "Subnet.setAlphaSigmoidSteepness0", args: []any{open, uint16(65_535)}, want: "NegativeSigmoidSteepness(value=-1)"},
		{name: "negative steepness of the owner, signed", method: "Subnet.setAlphaSigmoidSteepness", args: []any{open, int16(-1)}, want: "NegativeSigmoidSteepness(value=-1)"},
		{name: "immunity over 16 bits", method: "Subnet.setImmunityPeriod0", args: []any{open, uint64(65_536)}, want: "ValueOutOfRange(param=immunity_period, solidityType=uint16)"},
		{name: "no mode of the consensus", method: "Subnet.setLiquidAlphaConsensusMode", args: []any{open, uint8(3)}, want: out("liquid_alpha_consensus_mode", 3, 0, 2)},
		{name: "tempo of the owner, too long", method: "Subnet.setTempo", args: []any{open, uint16(50_401)}, want: "TempoOutOfBounds(tempo=50401, minimum=360, maximum=50400)"},
		{name: "owner's immune neurons", method: "Subnet.setOwnerImmuneNeuronLimit", args: []any{open, uint16(11)}, want: out("immune_owner_uids_limit", 11, 1, 10)},

		{name: "no mechanism", method: "Subnet.setMechanismCount", args: []any{open, uint8(0)}, want: "InvalidValue(param=mechanism_count, value=0, minimum=1, maximum=2)"},
		{name: "three mechanisms", method: "Subnet.setMechanismCount", args: []any{open, uint8(3)}, want: "InvalidValue(param=mechanism_count, value=3, minimum=1, maximum=2)"},
		{name: "two mechanisms of 256 uids", method: "Subnet.setMechanismCount", args: []any{open, uint8(2)}, want: "TooManyUIDsPerMechanism(maxUids=256, mechanisms=2, limit=256)"},
		{name: "mechanisms of an unknown subnet", method: "Subnet.setMechanismCount", args: []any{absent, uint8(1)}, want: "SubnetNotExists(netuid=9)"},
		{name: "split in more parts than mechanisms", method: "Subnet.setMechanismEmissionSplit", args: []any{open, true, []uint16{1, 65_534}}, want: "InvalidValue(param=mechanism_emission_split length, value=2, minimum=1, maximum=1)"},
		{name: "split of no parts", method: "Subnet.setMechanismEmissionSplit", args: []any{open, true, []uint16{}}, want: "InvalidValue(param=mechanism_emission_split length, value=0, minimum=1, maximum=1)"},
		{name: "split that is too small", method: "Subnet.setMechanismEmissionSplit", args: []any{open, true, []uint16{65_534}}, want: "InvalidValue(param=mechanism_emission_split sum, value=65534, minimum=65535, maximum=65535)"},
		{name: "split that is too large", method: "Subnet.setMechanismEmissionSplit", args: []any{open, true, []uint16{65_535, 1}}, before: twoMechanisms(open), want: "InvalidValue(param=mechanism_emission_split sum, value=65536, minimum=65535, maximum=65535)"},
		{name: "trim below the smallest number", method: "Subnet.trimToMaxAllowedUids", args: []any{open, uint16(63)}, want: "InvalidValue(param=max_uids, value=63, minimum=64, maximum=256)"},
		{name: "trim above the largest number", method: "Subnet.trimToMaxAllowedUids", args: []any{open, uint16(257)}, want: "InvalidValue(param=max_uids, value=257, minimum=64, maximum=256)"},
		{name: "trim of immune neurons", method: "Subnet.trimToMaxAllowedUids", args: []any{open, uint16(3)}, before: func(w *world) { w.param("min_allowed_uids", 2) }, want: "TrimmingWouldExceedMaxImmunePercentage"},
	} {
		test.from = owner
		t.Run(test.name, test.run)
	}
	for _, test := range []struct {
		name   string
		value  uint64
		lo, hi uint64
	}{
		{"max_mechanism_count", 0, 1, 16},
		{"max_mechanism_count", 17, 1, 16},
		{"max_epochs_per_block", 0, 1, 65_535},
		{"subnet_limit", 4096, 0, 4095},
		{"subnet_owner_cut", 65_536, 0, 65_535},
	} {
		refusal{
			method: "Governance.setGlobalParam", from: admin, args: []any{paramHash(test.name), num(test.value)},
			want: out(test.name, test.value, test.lo, test.hi),
		}.runNamed(t, fmt.Sprintf("%s %d", test.name, test.value))
	}
}

func (r refusal) runNamed(t *testing.T, name string) { t.Run(name, r.run) }

func liquid(w *world) { w.param("liquid_alpha", 1) }

// windowless are the hyperparameters that may be set at any time (subnets.md, section 2); the factor is so for the admin.
var windowless = map[string]bool{
	"kappa": true, "min_non_immune_uids": true, "weights_set_rate_limit": true, "registration_allowed": true,
	"subnet_emission_enabled": true, "ema_price_halving_blocks": true, "paused": true, "activity_cutoff_factor": true,
}

// TestWhoSetsParameters: each hyperparameter is the admin's, some are the owner's too; nobody else's, and most are nobody's
// in the freeze window.
func TestWhoSetsParameters(t *testing.T) {
	for _, p := range subnet.Params() {
		w := newWorld(t)
		if p.Name == "alpha_values" {
			liquid(w)
		}
		if p.Name == "max_burn" || p.Name == "min_burn" {
			w.param("min_burn", 1)
		}
		present := p.Get(w.state().Subnets.At(open)).ToBig()
		if p.Name == "min_allowed_uids" {
			present = num(2) // the default is more than there are neurons
		}
		args := []any{open, p.Hash(), present}
		for _, who := range []struct {
			from common.Address
			want string
		}{{stranger, "BadOrigin"}, {owner, "BadOrigin"}, {admin, ""}} {
			o := w.call(who.from, "Governance.setSubnetParam", args...)
			if who.want == "" && o.err != nil || who.want != "" && errorName(o.ret) != who.want {
				t.Errorf("%s by %s: %v %s", p.Name, names[who.from], o.err, readError(o.ret))
			}
		}
		frozen(w)
		o := w.call(admin, "Governance.setSubnetParam", args...)
		if refused := errorName(o.ret) == "AdminActionProhibitedDuringWeightsWindow"; refused == windowless[p.Name] {
			t.Errorf("%s in the window: %v %s", p.Name, o.err, readError(o.ret))
		}
	}
	for _, p := range subnetParams {
		if p.setter == "" {
			continue
		}
		w := newWorld(t)
		param := subnet.ParamByName(p.name)
		if p.name == "min_burn" || p.name == "max_burn" {
			w.param("min_burn", 1)
		}
		present := abiValue(p.solidity, param.Get(w.state().Subnets.At(open)))
		for _, from := range []common.Address{stranger, owner} {
			allowed := from == owner && param.OwnerSettable()
			o := w.call(from, "Subnet."+overload(t, "Subnet", p.setter+"(uint16,"+p.solidity+")"), open, present)
			if allowed && o.err != nil || !allowed && errorName(o.ret) != "BadOrigin" {
				t.Errorf("%s by %s: %v %s", p.setter, names[from], o.err, readError(o.ret))
			}
		}
	}
}

// TestOwnerActionRefusals: who may act on mechanisms and neurons, and when.
func TestOwnerActionRefusals(t *testing.T) {
	limited := func(w *world) {
		w.global("mechanism_rate_limit", 7200)
		w.global("trim_rate_limit", 216_000)
		w.must(owner, "Subnet.setMechanismCount", open, uint8(1))
		w.must(owner, "Subnet.setMechanismEmissionSplit", open, false, []uint16{})
		w.must(owner, "Subnet.trimToMaxAllowedUids", open, uint16(256))
	}
	for _, action := range []struct {
		method string
		args   []any
	}{
		{"Subnet.setMechanismCount", []any{open, uint8(1)}},
		{"Subnet.setMechanismEmissionSplit", []any{open, false, []uint16{}}},
		{"Subnet.trimToMaxAllowedUids", []any{open, uint16(256)}},
	} {
		for _, test := range []refusal{
			{name: "by a stranger", from: alice, want: "BadOrigin(caller=id:alice)"},
			{name: "too soon", from: owner, before: limited, want: "TxRateLimitExceeded"},
			{name: "in the freeze window", from: owner, before: frozen, want: "AdminActionProhibitedDuringWeightsWindow"},
			{name: "in the freeze window by the admin", from: admin, before: frozen, want: "AdminActionProhibitedDuringWeightsWindow"},
		} {
			test.method, test.args = action.method, action.args
			test.runNamed(t, action.method+" "+test.name)
		}
	}
	for _, test := range []refusal{
		{name: "tempo in the freeze window", from: owner, method: "Subnet.setTempo", args: []any{open, uint16(360)}, before: frozen, want: "AdminActionProhibitedDuringWeightsWindow"},
		{name: "parameter too soon", from: owner, method: "Subnet.setRho", args: []any{open, uint16(7)}, before: func(w *world) {
			w.global("owner_hyperparam_rate_limit", 2)
			w.must(owner, "Subnet.setRho", open, uint16(7))
		}, want: "TxRateLimitExceeded"},
		{name: "version key too soon", from: owner, method: "Subnet.setWeightsVersionKey", args: []any{open, uint64(7)}, before: func(w *world) {
			w.global("weights_version_key_rate_limit", 5)
			w.must(owner, "Subnet.setWeightsVersionKey", open, uint64(7))
		}, want: "TxRateLimitExceeded"},
		{name: "newcomer to a full root with no more stake than the lowest", from: stranger, method: "Neuron.rootRegister", args: []any{id(stranger)}, before: func(w *world) {
			for _, a := range []common.Address{alice, bob} {
				w.must(a, "Neuron.rootRegister", id(a))
				w.later()
			}
			w.must(admin, "Governance.setSubnetParam", params.Root, paramHash("min_allowed_uids"), num(1))
			w.must(admin, "Governance.setSubnetParam", params.Root, paramHash("max_allowed_uids"), num(2))
		}, want: "StakeTooLowForRoot(stakeRao=0, lowestRao=0)"},
	} {
		t.Run(test.name, test.run)
	}
}

// overload is the name by which package abi knows a function.
func overload(t *testing.T, contractName, sig string) string {
	t.Helper()
	for name, m := range find(contractName).abi.Methods {
		if m.Sig == sig {
			return name
		}
	}
	t.Fatalf("%s has no %s", contractName, sig)
	return ""
}
