package precompiles

import (
	"bufio"
	"bytes"
	"errors"
	"flag"
	"fmt"
	"maps"
	"math/big"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/pool"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/chain/weights"
)

var update = flag.Bool("update", false, "rewrite testdata/gas.txt")

// methodTest is one successful call. The same table feeds the tests of results, gas, call kinds and out of gas.
type methodTest struct {
	method string
	// note tells several tests of one method apart.
	note   string
	from   common.Address
	args   []any
	value  *uint256.Int
	before func(w *world)
	// want gives the results from the state before the call.
	want func(s *state.State) []any
	// logs are the names of the events, in order.
	logs []string
	// after checks the effect.
	after func(t *testing.T, before, after *state.State)
}

func (m methodTest) name() string {
	if m.note == "" {
		return m.method
	}
	return m.method + "/" + m.note
}

// prepare makes the world in which the call is made.
func (m methodTest) prepare(t testing.TB) (*world, common.Address, []byte) {
	t.Helper()
	w := newWorld(t)
	if m.before != nil {
		m.before(w)
	}
	to, data := pack(t, m.method, m.args...)
	return w, to, data
}

func is(values ...any) func(*state.State) []any {
	return func(*state.State) []any { return values }
}

// the is the result of a view that reads one thing.
func the(read func(s *state.State) any) func(*state.State) []any {
	return func(s *state.State) []any { return []any{read(s)} }
}

func (m methodTest) view() bool {
	contractName, methodName, _ := strings.Cut(m.method, ".")
	return find(contractName).abi.Methods[methodName].IsConstant()
}

// scaled is the price in 1e18 units, by whole numbers alone.
func scaled(p fixed.U64F64) *big.Int {
	hi, lo := p.Bits()
	v := (&uint256.Int{lo, hi}).ToBig()
	v.Mul(v, big9)
	v.Rsh(v, 64)
	return v.Mul(v, big9)
}

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

var (
	salt    = []uint16{7, 8, 9}
	hidHash = weights.CommitHash(id(alice), hidden, []uint16{0, 3}, []uint16{2, 5}, salt, 0)
	fresh   = common.HexToAddress("0xad000000000000000000000000000000000000f0")
)

func stakeRose(t *testing.T, before, after *state.State) {
	was, is := before.Stakes.Stake(id(alice), id(alice), open), after.Stakes.Stake(id(alice), id(alice), open)
	if is <= was || after.Accounts.AddressBalance(alice) >= before.Accounts.AddressBalance(alice) {
		t.Errorf("stake %d -> %d", was, is)
	}
}

func stakeFell(t *testing.T, before, after *state.State) {
	was, is := before.Stakes.Stake(id(alice), id(alice), open), after.Stakes.Stake(id(alice), id(alice), open)
	if is >= was || after.Accounts.AddressBalance(alice) <= before.Accounts.AddressBalance(alice) {
		t.Errorf("stake %d -> %d", was, is)
	}
}

func stakeGone(t *testing.T, before, after *state.State) {
	stakeFell(t, before, after)
	if left := after.Stakes.Stake(id(alice), id(alice), open); left != 0 {
		t.Errorf("%d are left", left)
	}
}

func registered(t *testing.T, _, after *state.State) {
	uid, ok := after.Neurons.At(open).Uid(id(stranger))
	coldkey, _ := after.Accounts.Owner(id(stranger))
	if !ok || uid != 4 || coldkey != id(stranger) {
		t.Errorf("uid %d %v, owner %s", uid, ok, coldkey)
	}
}

func commitHidden(w *world) {
	if err := w.state().Weights.Commit(id(alice), hidden, 0, hidHash); err != nil {
		panic(err)
	}
	w.step(20)
	w.block++
}

func ofPoolAt(read func(p pool.Pool) any) func(*state.State) []any {
	return the(func(s *state.State) any { return read(s.Pools.At(open)) })
}

var methodTests = slices.Concat(stakingTests, neuronTests, metagraphTests, subnetTests, alphaTests, otherTests)

var stakingTests = []methodTest{
	{method: "Staking.addStake", args: []any{id(alice), rao(1), num(1)}, logs: []string{"StakeAdded"}, after: stakeRose},
	{method: "Staking.addStake", note: "first stake", from: carol, args: []any{id(alice), rao(1), num(1)}, logs: []string{"StakeAdded"}},
	{method: "Staking.addStakeLimit", args: []any{id(alice), rao(1), pow2(255), false, num(1)}, logs: []string{"StakeAdded"}, after: stakeRose},
	{method: "Staking.removeStake", args: []any{id(alice), rao(1), num(1)}, logs: []string{"StakeRemoved"}, after: stakeFell},
	{method: "Staking.removeStake", note: "more than there is", args: []any{id(alice), pow2(255), num(1)}, logs: []string{"StakeRemoved"}, after: stakeGone},
	{method: "Staking.removeStakeLimit", args: []any{id(alice), rao(1), num(1), true, num(1)}, logs: []string{"StakeRemoved"}, after: stakeFell},
	{method: "Staking.removeStakeFull", args: []any{id(alice), num(1)}, logs: []string{"StakeRemoved"}, after: stakeGone},
	{method: "Staking.removeStakeFullLimit", args: []any{id(alice), num(1), num(1)}, logs: []string{"StakeRemoved"}, after: stakeGone},
	{method: "Staking.getStake", args: []any{id(alice), id(bob), num(1)}, want: the(func(s *state.State) any {
		return num(uint64(s.Stakes.Stake(id(alice), id(bob), open)))
	})},
	{method: "Staking.getStake", note: "none", args: []any{id(alice), id(carol), num(1)}, want: is(num(0))},
	{method: "Staking.getTotalColdkeyStake", args: []any{id(bob)}, want: the(func(s *state.State) any {
		return num(uint64(s.Stakes.ColdkeyValue(id(bob), nil)))
	})},
	{method: "Staking.getTotalColdkeyStakeOnSubnet", args: []any{id(bob), num(1)}, want: the(func(s *state.State) any {
		netuid := open
		return num(uint64(s.Stakes.ColdkeyValue(id(bob), &netuid)))
	})},
	{method: "Staking.getTotalHotkeyStake", args: []any{id(alice)}, want: the(func(s *state.State) any {
		return num(uint64(s.Stakes.HotkeyValue(id(alice))))
	})},
	{method: "Staking.getTotalAlphaStaked", args: []any{id(alice), num(1)}, want: the(func(s *state.State) any {
		return num(uint64(s.Stakes.HotkeyStake(id(alice), open)))
	})},
	{method: "Staking.getAlphaStakedValidators", args: []any{id(alice), num(1)}, want: is([][32]byte{id(alice), id(bob)})},
	{method: "Staking.getNominatorMinRequiredStake", want: is(num(0))},
	{
		method: "Staking.getNominatorMinRequiredStake", note: "factor 1.5", want: is(num(3_000_000)),
		before: func(w *world) { w.global("nominator_min_required_stake", 1_500_000) },
	},
	{method: "Staking.getDefaultMinStake", want: is(num(2_000_000))},
	{method: "Staking.getHotkeyOwner", args: []any{id(alice)}, want: is(true, [32]byte(id(alice)))},
	{method: "Staking.getHotkeyOwner", note: "unknown", args: []any{id(stranger)}, want: is(false, [32]byte{})},
	{method: "Staking.getOwnedHotkeys", args: []any{id(alice)}, want: is([][32]byte{id(alice)})},
	{method: "Staking.getStakeAccounting", want: func(s *state.State) []any {
		return []any{uint64(s.Accounts.TotalIssuance()), uint64(s.Accounts.TotalStake())}
	}},
	{method: "Staking.getDelegate", args: []any{id(carol)}, want: is(false, uint16(11_796))},
}

// global sets a global parameter.
func (w *world) global(name string, v uint64) {
	if err := w.state().Subnets.SetGlobal(id(admin), subnet.GlobalParamByName(name), uint256.NewInt(v)); err != nil {
		panic(err)
	}
}

// param sets a hyperparameter of the open subnet.
func (w *world) param(name string, v uint64) {
	if err := w.state().Subnets.SetParam(id(admin), open, subnet.ParamByName(name), uint256.NewInt(v)); err != nil {
		panic(err)
	}
}

var neuronTests = []methodTest{
	{method: "Neuron.burnedRegister", from: stranger, args: []any{open, id(stranger)}, logs: []string{"NeuronRegistered"}, after: registered},
	{method: "Neuron.registerLimit", from: stranger, args: []any{open, id(stranger), uint64(100 * unit.TAO)}, logs: []string{"NeuronRegistered"}, after: registered},
	{
		method: "Neuron.setWeights", args: []any{open, []uint16{3, 0}, []uint16{10, 20}, uint64(0)}, logs: []string{"WeightsSet"},
		after: func(t *testing.T, _, after *state.State) {
			if got := fmt.Sprint(after.Neurons.At(open).Weights(0, 1)); got != "[{3 32768} {0 65535}]" {
				t.Errorf("weights %s", got)
			}
		},
	},
	{
		method: "Neuron.commitWeights", args: []any{hidden, hidHash}, logs: []string{"WeightsCommitted"},
		after: func(t *testing.T, _, after *state.State) {
			if list := after.Weights.Commits(hidden, 0, id(alice)); len(list) != 1 || list[0].Hash != hidHash {
				t.Errorf("commits %v", list)
			}
		},
	},
	{
		method: "Neuron.revealWeights", args: []any{hidden, []uint16{0, 3}, []uint16{2, 5}, salt, uint64(0)}, before: commitHidden,
		logs: []string{"WeightsSet", "WeightsRevealed"},
		after: func(t *testing.T, _, after *state.State) {
			if got := fmt.Sprint(after.Neurons.At(hidden).Weights(0, 1)); got != "[{0 26214} {3 65535}]" {
				t.Errorf("weights %s", got)
			}
		},
	},
	{
		method: "Neuron.serveAxon", args: []any{open, uint32(4), num(0x01020304), uint16(8091), uint8(4), uint8(5), uint8(6), uint8(7)},
		logs: []string{"AxonServed"},
		after: func(t *testing.T, _, after *state.State) {
			if got := fmt.Sprint(after.Neurons.At(open).Axon(id(alice))); got != fmt.Sprintf("{%d 4 {0 16909060} 8091 4 5 6 7}", after.Host.Block) {
				t.Errorf("axon %s", got)
			}
		},
	},
	{method: "Neuron.getUid", args: []any{open, id(carol)}, want: is(true, uint16(3))},
	{method: "Neuron.getUid", note: "unknown", args: []any{open, id(stranger)}, want: is(false, uint16(0))},
	{method: "Neuron.getBurn", args: []any{open}, want: the(func(s *state.State) any { return uint64(subnet.Burn.Get(s.Subnets.At(open).Slot)) })},
	{method: "Neuron.getWeights", args: []any{open, uint8(0), uint16(1)}, want: is([]uint16{0, 3}, []uint16{21845, 65535})},
	{method: "Neuron.getWeights", note: "no row", args: []any{open, uint8(0), uint16(3)}, want: is([]uint16{}, []uint16{})},
	// 15*4096 + 4097 and 16*4096 + 1 are 1 in 16 bits, the index of the open subnet.
	{method: "Neuron.getWeights", note: "netuid beyond the indexes", args: []any{uint16(4097), uint8(15), uint16(1)}, want: is([]uint16{}, []uint16{})},
	{method: "Neuron.getWeights", note: "mechanism that wraps around", args: []any{open, uint8(16), uint16(1)}, want: is([]uint16{}, []uint16{})},
	{method: "Neuron.getBonds", args: []any{open, uint8(0), uint16(1)}, want: func(s *state.State) []any {
		return columns(s.Neurons.At(open).Bonds(0, 4)[1])
	}},
	{method: "Neuron.getBonds", note: "unknown uid", args: []any{open, uint8(0), uint16(65535)}, want: is([]uint16{}, []uint16{})},
}

// element is the test of a view of one neuron's element of a vector.
func element(method string, read func(s *state.State) any) methodTest {
	return methodTest{method: "Metagraph." + method, args: []any{open, uint16(1)}, want: the(read)}
}

// nothing is the same view for a uid that does not exist.
func nothing(method string, zero any) methodTest {
	return methodTest{method: "Metagraph." + method, note: "unknown uid", args: []any{open, uint16(99)}, want: is(zero)}
}

var metagraphTests = []methodTest{
	{method: "Metagraph.getUidCount", args: []any{open}, want: is(uint16(4))},
	{method: "Metagraph.getUidCount", note: "unknown subnet", args: []any{absent}, want: is(uint16(0))},
	element("getStake", func(s *state.State) any { return uint64(s.Stakes.HotkeyValue(id(alice))) }),
	element("getRank", func(*state.State) any { return uint16(0) }),
	element("getTrust", func(*state.State) any { return uint16(0) }),
	{method: "Metagraph.getConsensus", args: []any{open, uint16(3)}, want: the(func(s *state.State) any { return s.Neurons.At(open).Consensus().Load()[3] })},
	{method: "Metagraph.getIncentive", args: []any{open, uint16(3)}, want: the(func(s *state.State) any { return s.Neurons.At(open).Incentive(0).Load()[3] })},
	element("getDividends", func(s *state.State) any { return s.Neurons.At(open).Dividends().Load()[1] }),
	element("getEmission", func(s *state.State) any { return uint64(s.Neurons.At(open).Emission().Load()[1]) }),
	element("getVtrust", func(s *state.State) any { return s.Neurons.At(open).ValidatorTrust().Load()[1] }),
	element("getValidatorStatus", func(*state.State) any { return true }),
	element("getLastUpdate", func(s *state.State) any { return s.Neurons.At(open).LastUpdate(0).Load()[1] }),
	element("getIsActive", func(*state.State) any { return true }),
	nothing("getConsensus", uint16(0)), nothing("getIncentive", uint16(0)), nothing("getDividends", uint16(0)),
	nothing("getEmission", uint64(0)), nothing("getVtrust", uint16(0)), nothing("getValidatorStatus", false),
	nothing("getLastUpdate", uint64(0)), nothing("getIsActive", false), nothing("getRank", uint16(0)),
	{method: "Metagraph.getAxon", args: []any{open, uint16(1)}, want: is(axonInfo{Ip: num(0)})},
	{
		method: "Metagraph.getAxon", note: "served", args: []any{open, uint16(1)},
		before: func(w *world) {
			w.must(alice, "Neuron.serveAxon", open, uint32(4), new(big.Int).Sub(pow2(128), num(2)), uint16(8091), uint8(6), uint8(5), uint8(1), uint8(2))
		},
		want: func(s *state.State) []any {
			return []any{axonInfo{s.Host.Block, 4, new(big.Int).Sub(pow2(128), num(2)), 8091, 6, 5}}
		},
	},
	{method: "Metagraph.getHotkey", args: []any{open, uint16(1)}, want: is([32]byte(id(alice)))},
	{method: "Metagraph.getColdkey", args: []any{open, uint16(1)}, want: is([32]byte(id(alice)))},
}

var subnetTests = []methodTest{
	{
		method: "Subnet.registerNetwork", from: stranger, args: []any{id(stranger)}, logs: []string{"NetworkAdded"},
		after: func(t *testing.T, before, after *state.State) {
			s := after.Subnets.At(4)
			paid := before.Accounts.AddressBalance(stranger) - after.Accounts.AddressBalance(stranger)
			if !s.Exists() || s.Owner() != id(stranger) || paid != before.Lifecycle.LockCost() {
				t.Errorf("subnet exists %v, paid %d", s.Exists(), paid)
			}
		},
	},
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
	{method: "Subnet.getLockCost", want: the(func(s *state.State) any { return uint64(s.Lifecycle.LockCost()) })},
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
	getter("getRegisteredSubnetCounter", uint64(1)),
	getter("isSubnetDissolving", false),
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
	setter("setMinAllowedWeights", owner, "min_allowed_weights", uint16(7), 7),
	setter("setKappa", admin, "kappa", uint16(7), 7),
	setter("setRho", owner, "rho", uint16(7), 7),
	setter("setAlphaSigmoidSteepness", owner, "alpha_sigmoid_steepness", uint16(7), 7),
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
	setter("setMaxAllowedUids", owner, "max_allowed_uids", uint16(70), 70),
	setter("setOwnerCutEnabled", owner, "owner_cut_enabled", false, 0),
	setter("toggleTransfers", owner, "transfers_enabled", false, 0),
}

var wholePrice = new(big.Int).Mul(big9, big9)

var alphaTests = []methodTest{
	{method: "Alpha.getAlphaPrice", args: []any{open}, want: ofPoolAt(func(p pool.Pool) any { return scaled(p.Price()) })},
	{method: "Alpha.getAlphaPrice", note: "root", args: []any{params.Root}, want: is(wholePrice)},
	{method: "Alpha.getAlphaPrice", note: "unknown subnet", args: []any{absent}, want: is(wholePrice)},
	{method: "Alpha.getMovingAlphaPrice", args: []any{open}, want: ofPoolAt(func(p pool.Pool) any { return scaled(p.MovingPrice().ToU64F64FloorSat()) })},
	{method: "Alpha.getMovingAlphaPrice", note: "root", args: []any{params.Root}, want: is(wholePrice)},
	{method: "Alpha.getTaoInPool", args: []any{open}, want: ofPoolAt(func(p pool.Pool) any { return uint64(p.Load().Tao) })},
	{method: "Alpha.getAlphaInPool", args: []any{open}, want: ofPoolAt(func(p pool.Pool) any { return uint64(p.Load().Alpha) })},
	{method: "Alpha.getAlphaOutPool", args: []any{open}, want: ofPoolAt(func(p pool.Pool) any { return uint64(p.AlphaOut()) })},
	{method: "Alpha.getAlphaIssuance", args: []any{open}, want: ofPoolAt(func(p pool.Pool) any { return uint64(p.AlphaIn() + p.AlphaOut()) })},
	{method: "Alpha.getTaoWeight", want: is(num(971_718_665_099_567_868))},
	{
		method: "Alpha.getCKBurn", want: is(num(11)),
		before: func(w *world) { w.global("ck_burn", 11) },
	},
	{method: "Alpha.simSwapTaoForAlpha", args: []any{open, uint64(3 * unit.TAO)}, want: ofPoolAt(func(p pool.Pool) any {
		r, err := p.SimBuy(3 * unit.TAO)
		if err != nil || r.Out == 0 {
			panic(fmt.Sprint(r, err))
		}
		return num(uint64(r.Out))
	})},
	{method: "Alpha.simSwapTaoForAlpha", note: "unknown subnet", args: []any{absent, uint64(5)}, want: is(num(0))},
	{method: "Alpha.simSwapAlphaForTao", args: []any{open, uint64(3 * unit.OneAlpha)}, want: ofPoolAt(func(p pool.Pool) any {
		r, err := p.SimSell(3 * unit.OneAlpha)
		if err != nil || r.Out == 0 {
			panic(fmt.Sprint(r, err))
		}
		return num(uint64(r.Out))
	})},
	{method: "Alpha.simSwapAlphaForTao", note: "unknown subnet", args: []any{absent, uint64(5)}, want: is(num(0))},
	{method: "Alpha.getSubnetMechanism", args: []any{open}, want: is(uint16(1))},
	{method: "Alpha.getSubnetMechanism", note: "root", args: []any{params.Root}, want: is(uint16(0))},
	{method: "Alpha.getRootNetuid", want: is(uint16(0))},
	{method: "Alpha.getEMAPriceHalvingBlocks", args: []any{open}, want: is(uint64(201_600))},
	{method: "Alpha.getSubnetVolume", args: []any{open}, want: ofPoolAt(func(p pool.Pool) any {
		v := p.Volume()
		return (&uint256.Int{v.Lo, v.Hi}).ToBig()
	})},
	{method: "Alpha.getTaoInEmission", args: []any{open}, want: ofPoolAt(func(p pool.Pool) any { return num(uint64(pool.TaoInEmission.Get(p.Slot))) })},
	{method: "Alpha.getAlphaInEmission", args: []any{open}, want: ofPoolAt(func(p pool.Pool) any { return num(uint64(pool.AlphaInEmission.Get(p.Slot))) })},
	{method: "Alpha.getAlphaOutEmission", args: []any{open}, want: ofPoolAt(func(p pool.Pool) any { return num(uint64(pool.AlphaOutEmission.Get(p.Slot))) })},
	{method: "Alpha.getSumAlphaPrice", want: the(func(s *state.State) any {
		var sum fixed.U64F64
		one := fixed.U64F64FromUint64(1)
		for _, netuid := range []uint16{open, hidden, young} {
			if p := s.Pools.At(netuid).Price(); p.Cmp(one) < 0 {
				sum = sum.AddSat(p)
			}
		}
		return scaled(sum)
	})},
	{
		method: "Alpha.getSumAlphaPrice", note: "two below 1",
		before: func(w *world) {
			for _, netuid := range []uint16{open, young} {
				w.state().Pools.At(netuid).MintIn(10_000 * unit.OneAlpha)
			}
		},
		want: the(func(s *state.State) any {
			a, b := s.Pools.At(open).Price(), s.Pools.At(young).Price()
			if one := fixed.U64F64FromUint64(1); a.Cmp(one) >= 0 || b.Cmp(one) >= 0 {
				panic("the prices are not below 1")
			}
			return scaled(a.AddSat(b))
		}),
	},
}

var otherTests = []methodTest{
	{
		method: "BalanceTransfer.transfer", args: []any{id(bob)}, value: uint256.NewInt(5_000_000_000_000_000_001), logs: []string{"Transferred"},
		after: func(t *testing.T, before, after *state.State) {
			got := new(uint256.Int).Sub(after.Accounts.BalanceWei(id(bob)), before.Accounts.BalanceWei(id(bob)))
			if !got.Eq(uint256.NewInt(5_000_000_000_000_000_001)) {
				t.Errorf("bob got %s wei", got)
			}
		},
	},
	{
		method: "BalanceTransfer.transfer", note: "to an unknown account", args: []any{id(fresh)}, value: uint256.NewInt(1), logs: []string{"Transferred"},
		after: func(t *testing.T, _, after *state.State) {
			if held := after.Accounts.HeldFor(fresh); !held.Eq(uint256.NewInt(1)) {
				t.Errorf("%s wei are held", held)
			}
		},
	},
	{method: "BalanceTransfer.transfer", note: "nothing", args: []any{id(bob)}},
	{method: "AddressMapping.addressMapping", args: []any{alice}, want: is([32]byte(id(alice)))},
	{
		method: "AddressMapping.addressMapping", note: "new link", args: []any{fresh}, want: is([32]byte(id(fresh))),
		after: func(t *testing.T, before, after *state.State) {
			if _, was := before.Accounts.Linked(id(fresh)); was {
				t.Error("linked before already")
			}
			if a, _ := after.Accounts.Linked(id(fresh)); a != fresh {
				t.Errorf("linked to %s", a)
			}
		},
	},
	{method: "AddressMapping.getLinkedAddress", args: []any{id(bob)}, want: is(true, bob)},
	{method: "AddressMapping.getLinkedAddress", note: "unknown", args: []any{id(fresh)}, want: is(false, common.Address{})},
	{method: "AddressMapping.link", args: []any{fresh}, want: is([32]byte(id(fresh)))},
	{
		method: "AddressMapping.link", note: "TAO is held", args: []any{fresh}, want: is([32]byte(id(fresh))), logs: []string{"Linked"},
		before: func(w *world) { w.state().Accounts.Credit(id(fresh), 3) },
		after: func(t *testing.T, _, after *state.State) {
			if b := after.Accounts.AddressBalance(fresh); b != 3 {
				t.Errorf("%d rao were released", b)
			}
		},
	},
	{method: "Balances.getFreeBalance", args: []any{id(stranger)}, want: is(rao(1_000_000))},
	{method: "Balances.getTotalIssuance", want: the(func(s *state.State) any { return num(uint64(s.Accounts.TotalIssuance())) })},
	{
		method: "Governance.setPrecompileEnabled", from: admin, args: []any{params.StakingAddress, false}, logs: []string{"PrecompileEnabledSet"},
		after: func(t *testing.T, _, after *state.State) {
			if !after.Accounts.Disabled(params.StakingAddress) {
				t.Error("not disabled")
			}
		},
	},
	{method: "Governance.setSubnetParam", from: admin, args: []any{open, paramHash("kappa"), num(9)}, logs: []string{"SubnetParameterSet"}, after: setTo("kappa", 9)},
	{
		method: "Governance.setSubnetParam", note: "tempo", from: admin, args: []any{open, paramHash("tempo"), num(9)}, logs: []string{"TempoSet"},
		after: func(t *testing.T, _, after *state.State) {
			if v := subnet.Tempo.Get(after.Subnets.At(open).Slot); v != 9 {
				t.Errorf("tempo %d", v)
			}
		},
	},
	{
		method: "Governance.setSubnetParam", note: "fee rate", from: admin, args: []any{open, paramHash("fee_rate"), num(9)}, logs: []string{"SubnetParameterSet"},
		after: func(t *testing.T, _, after *state.State) {
			if v := after.Pools.At(open).FeeRate(); v != 9 {
				t.Errorf("fee rate %d", v)
			}
		},
	},
	{
		method: "Governance.setGlobalParam", from: admin, args: []any{paramHash("stake_threshold"), num(9)}, logs: []string{"GlobalParameterSet"},
		after: func(t *testing.T, _, after *state.State) {
			if v := after.Subnets.StakeThreshold(); v != 9 {
				t.Errorf("threshold %d", v)
			}
		},
	},
	{method: "Governance.setSubtokenEnabled", from: admin, args: []any{open, false}, logs: []string{"SubnetParameterSet"}, after: setTo("subtoken_enabled", 0)},
	{
		method: "Governance.setAdminFreezeWindow", from: admin, args: []any{uint16(9)}, logs: []string{"GlobalParameterSet"},
		after: func(t *testing.T, _, after *state.State) {
			if v := subnet.GlobalParamByName("admin_freeze_window").Get(after.Subnets); v != 9 {
				t.Errorf("window %d", v)
			}
		},
	},
}

func init() {
	for i := range methodTests {
		if methodTests[i].from == (common.Address{}) {
			methodTests[i].from = alice
		}
	}
}

const gasFile = "testdata/gas.txt"

func readGas(t testing.TB) map[string]uint64 {
	t.Helper()
	data, err := os.ReadFile(gasFile)
	if err != nil {
		t.Fatal(err)
	}
	gas := map[string]uint64{}
	for lines := bufio.NewScanner(bytes.NewReader(data)); lines.Scan(); {
		at := strings.LastIndexByte(lines.Text(), ' ')
		v, err := strconv.ParseUint(lines.Text()[at+1:], 10, 64)
		if err != nil {
			t.Fatal(err)
		}
		gas[lines.Text()[:at]] = v
	}
	return gas
}

// TestMethods calls every method: result, effect, logs and exact gas; then once with one unit of gas too little.
func TestMethods(t *testing.T) {
	measured := map[string]uint64{}
	var wanted map[string]uint64
	if !*update {
		wanted = readGas(t)
	}
	for _, m := range methodTests {
		t.Run(m.name(), func(t *testing.T) {
			w, to, data := m.prepare(t)
			var want []string
			if m.want != nil {
				for _, v := range m.want(w.state()) {
					want = append(want, show(v))
				}
			}
			balance := w.db.GetBalance(to).Clone()
			untouched, _, _ := m.prepare(t)
			root := w.root()
			o := w.send(m.from, to, data, plenty, m.value)
			if o.err != nil {
				t.Fatalf("%v %s", o.err, readError(o.ret))
			}
			compareResults(t, m, o.ret, want)
			compareLogs(t, o, to, m.logs)
			if !w.db.GetBalance(to).Eq(balance) {
				t.Error("value stays at the precompile")
			}
			if m.after != nil {
				m.after(t, untouched.state(), w.state())
			}
			if m.after == nil && m.view() && w.root() != root {
				t.Error("a view changed the state")
			}
			measured[m.name()] = o.used
			if gas, ok := wanted[m.name()]; !*update && (!ok || gas != o.used) {
				t.Errorf("used %d gas, want %d", o.used, gas)
			}
			if o.used > 0 {
				short, to, data := m.prepare(t)
				before := short.root()
				failed := short.send(m.from, to, data, o.used-1, m.value)
				if !errors.Is(failed.err, vm.ErrOutOfGas) || failed.used != o.used-1 || short.root() != before || len(failed.logs) > 0 {
					t.Errorf("with a gas less: %v, used %d, %d logs", failed.err, failed.used, len(failed.logs))
				}
			}
			exact, to, data := m.prepare(t)
			if o := exact.send(m.from, to, data, o.used, m.value); o.err != nil {
				t.Errorf("with the exact gas: %v", o.err)
			}
		})
	}
	if *update {
		var b strings.Builder
		for _, name := range slices.Sorted(maps.Keys(measured)) {
			fmt.Fprintf(&b, "%s %d\n", name, measured[name])
		}
		if err := os.WriteFile(gasFile, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

func compareResults(t *testing.T, m methodTest, ret []byte, want []string) {
	t.Helper()
	contractName, methodName, _ := strings.Cut(m.method, ".")
	values, err := find(contractName).abi.Methods[methodName].Outputs.Unpack(ret)
	if err != nil {
		t.Fatal(err)
	}
	if len(values) == 0 && len(ret) > 0 {
		t.Errorf("returned 0x%x, want nothing", ret)
	}
	var got []string
	for _, v := range values {
		got = append(got, show(v))
	}
	if !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func compareLogs(t *testing.T, o outcome, from common.Address, want []string) {
	t.Helper()
	var got []string
	for _, l := range o.logs {
		if l.Address != from {
			t.Errorf("a log of %s", l.Address)
		}
		name, _, _ := strings.Cut(readLog(t, l), "(")
		got = append(got, name)
	}
	if !slices.Equal(got, want) {
		t.Errorf("logs %v, want %v", got, want)
	}
}

// TestEveryMethodIsTested compares the table with the interfaces. The one method that never succeeds is in TestRefusals.
func TestEveryMethodIsTested(t *testing.T) {
	tested := map[string]bool{"Subnet.setNetworkPowRegistrationAllowed": true}
	for _, m := range methodTests {
		tested[m.method] = true
	}
	for _, c := range contracts() {
		for name := range c.abi.Methods {
			if !tested[c.name+"."+name] {
				t.Errorf("%s.%s is not tested", c.name, name)
			}
		}
	}
}

// TestExactGas counts the gas of a few calls by hand.
func TestExactGas(t *testing.T) {
	const read, write = 625, 2500
	gas := readGas(t)
	for name, want := range map[string]uint64{
		"Alpha.getRootNetuid":                           0,
		"Alpha.getTaoInPool":                            read,
		"Alpha.getAlphaPrice":                           2 * read,
		"Metagraph.getUidCount":                         read,
		"Staking.getStake/none":                         read,
		"Staking.getStake":                              3 * read, // share, value, denominator
		"Staking.getHotkeyOwner":                        read,
		"Staking.getDefaultMinStake":                    0,
		"Staking.getAlphaStakedValidators":              3*read + 3*wordGas, // two holders: length and two words each
		"AddressMapping.addressMapping":                 0,
		"AddressMapping.addressMapping/new link":        write,
		"BalanceTransfer.transfer/nothing":              0,
		"BalanceTransfer.transfer":                      2*write + read + logOf("Transferred"), // both balances and the link
		"Governance.setAdminFreezeWindow":               read + write + logOf("GlobalParameterSet"),
		"Subnet.setMinBurn":                             0,
		"Neuron.getWeights/mechanism that wraps around": read + 4*wordGas - 2*wordGas, // two empty arrays
		"Governance.setPrecompileEnabled":               read + write + logOf("PrecompileEnabledSet"),
		"Subnet.getSubnets":                             2*read + 5*wordGas, // length and four ids
		"Balances.getFreeBalance":                       2 * read,           // link and balance
		"Staking.getStakeAccounting":                    read,
		"Neuron.getUid":                                 read,
	} {
		if gas[name] != want {
			t.Errorf("%s costs %d, want %d", name, gas[name], want)
		}
	}
}

func logOf(name string) uint64 {
	for _, k := range event.All() {
		if k.Name == name {
			return logGas(k)
		}
	}
	panic(name)
}
