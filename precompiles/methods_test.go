package precompiles

import (
	"bufio"
	"bytes"
	"errors"
	"flag"
	"fmt"
	"maps"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/subnet"
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
	// through is a precompile whose events come too.
	through common.Address
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

func (m methodTest) takesValue() bool {
	contractName, methodName, _ := strings.Cut(m.method, ".")
	c := find(contractName)
	return c.methods[[4]byte(c.abi.Methods[methodName].ID)].takesValue
}

var fresh = common.HexToAddress("0xad000000000000000000000000000000000000f0")

var methodTests = slices.Concat(
	wholeTests, infoTests, quoteTests,
	stakingTests, lockTests, moveTests, allowanceTests, stakingV1Tests, delegationTests, claimTests, neuronTests, weightTests, metagraphTests, subnetTests,
	lifecycleTests, identityTests, mechanismTests, swapTests, alphaTests, votingTests, commitmentTests, crowdloanTests, proxyTests, orderTests, pulseTests, otherTests, verifyTests, smallTests,
)

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

func init() {
	for i := range methodTests {
		if methodTests[i].from == (common.Address{}) {
			methodTests[i].from = alice
		}
	}
}

const gasFile = "testdata/gas.txt"

// readGas reads lines of a name and its gas.
func readGas(t testing.TB, file string) map[string]uint64 {
	t.Helper()
	data, err := os.ReadFile(file)
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
		wanted = readGas(t, gasFile)
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
			compareLogs(t, o, []common.Address{to, m.through}, m.logs)
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
			if again := exact.send(m.from, to, data, o.used, m.value); again.err != nil || again.used != o.used || exact.root() != w.root() {
				t.Errorf("with the exact gas: %v, used %d, or another state", again.err, again.used)
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

func compareLogs(t *testing.T, o outcome, from []common.Address, want []string) {
	t.Helper()
	var got []string
	for _, l := range o.logs {
		if !slices.Contains(from, l.Address) {
			t.Errorf("a log of %s", l.Address)
		}
		name, _, _ := strings.Cut(readLog(t, l), "(")
		got = append(got, name)
	}
	if !slices.Equal(got, want) {
		t.Errorf("logs %v, want %v", got, want)
	}
}

// neverSucceed are the methods that always refuse: they are in TestRefusals.
var neverSucceed = map[string]bool{
	"Subnet.setNetworkPowRegistrationAllowed": true, "Neuron.commitTimelockedWeights": true,
	"Neuron.commitTimelockedMechanismWeights": true, "Neuron.commitCrv3MechanismWeights": true,
	"Proxy.proxyCall": true, "Proxy.proxyCall0": true, "Governance.setBaseFee": true,
}

// TestEveryMethodIsTested compares the table with the interfaces.
func TestEveryMethodIsTested(t *testing.T) {
	tested := maps.Clone(neverSucceed)
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
	gas := readGas(t, gasFile)
	for name, want := range map[string]uint64{
		"Alpha.getRootNetuid":                           0,
		"Alpha.getTaoInPool":                            read,
		"Alpha.getAlphaPrice":                           2 * read,
		"Metagraph.getUidCount":                         read,
		"Staking.getStake/none":                         read,
		"Staking.getStake":                              2 * read, // share; value and denominator in one slot
		"Staking.getHotkeyOwner":                        dispatchGas + read,
		"Staking.getColdkeyLock/none":                   dispatchGas + 2*read, // state and option
		"Staking.getLockRates":                          dispatchGas,
		"Staking.getDefaultMinStake":                    dispatchGas,
		"Staking.getAlphaStakedValidators":              (3*read + 3*wordGas) / 2, // length and two holders, at half the price: one read for each
		"AddressMapping.addressMapping":                 0,
		"AddressMapping.addressMapping/new link":        write,
		"BalanceTransfer.transfer/nothing":              0,
		"BalanceTransfer.transfer":                      4500, // the figure: two balances, the link and the log would be 7,381
		"Governance.setAdminFreezeWindow":               dispatchGas + read + write + logOf("GlobalParameterSet"),
		"Subnet.setMinBurn":                             0,
		"Neuron.getWeights/mechanism that wraps around": dispatchGas + read + 4*wordGas - 2*wordGas,                   // two empty arrays
		"Governance.setPrecompileEnabled":               dispatchGas + read + 2*write + logOf("PrecompileEnabledSet"), // the address is linked
		"Subnet.getSubnets":                             dispatchGas + 2*read + 5*wordGas,                             // length and four ids
		"Balances.getFreeBalance":                       dispatchGas + 2*read,                                         // link and balance
		"Staking.getStakeAccounting":                    dispatchGas + read,
		"Neuron.getUid":                                 dispatchGas + read,
		"Staking.getAutoStakeDestination":               dispatchGas + read,
		"Staking.getChildKeys/none":                     dispatchGas + read + wordGas, // an empty list
		"Staking.approve":                               read + write,                 // the figure, without the log
		"Staking.allowance":                             2 * read,
		"Staking.increaseAllowance":                     2*read + write,
		"Staking.increaseAllowance/nothing":             0,
		"Staking.decreaseAllowance":                     2*read + write,
		"Staking.decreaseAllowance/nothing":             0,
		"Staking.decreaseTake":                          dispatchGas + 3*read + write + logOf("TakeDecreased"),             // delegate, limits, owner
		"Staking.setColdkeyAutoStakeHotkey":             dispatchGas + 5*read + 4*write + logOf("AutoStakeDestinationSet"), // subnet, uid, target, the set of its coldkeys
		// Threshold, five slots of the subnet, uid, last update and its length, queue; written: last update, times, hash.
		"Neuron.commitWeights": dispatchGas + 10*read + 3*write + logOf("WeightsCommitted"),
		// The second slot of times and the reveal period in addition; the hashes of the commits before it are not read.
		"Neuron.commitWeights/the third": dispatchGas + 12*read + 3*write + logOf("WeightsCommitted"),
		"Neuron.servePrometheus":         5107, // the figure: three slots read, one written and the log would be 5,875
		"VotingPower.getVotingPower":     read,
		"Commitments.getCommitment":      dispatchGas + 3*read + wordGas, // existence and registration, block, length; one word of length
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
