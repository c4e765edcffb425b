package precompiles

import (
	"errors"
	"maps"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/contracts/spec"
)

// grown are the cases in which a call does more than the reference's figure is about, and why it costs more.
var grown = map[string]string{
	"AddressMapping.addressMapping/new link":         "an address that was never seen is stored, once for ever",
	"Crowdloan.finalize/call":                        "the crowdloan's call is made; the reference adds its price too",
	"Crowdloan.finalize/lease":                       "the leased subnet is registered; the reference adds the price of that call too",
	"Crowdloan.refund":                               "each contributor is paid; the reference's figure is without them",
	"Leasing.terminateLease":                         "the beneficiary's proxy is removed and told of, and each contributor's share",
	"Subnet.registerNetwork/in the place of another": "a subnet is dissolved",

	"Proxy.addProxy": proxiesToo, "Proxy.addProxy/the second, before the first": proxiesToo, "Proxy.removeProxy": proxiesToo, "Proxy.removeProxies": proxiesToo,
	"Staking.addProxy": proxiesToo, "Staking.removeProxy": proxiesToo, "StakingV1.addProxy": proxiesToo, "StakingV1.removeProxy": proxiesToo,
	"Proxy.createPureProxy": proxiesToo, "Proxy.createPureProxy/the second in a block": proxiesToo, "Proxy.killPureProxy0": proxiesToo,
}

// proxiesToo is true of the functions that the reference prices at so much and a part that grows with the proxies.
const proxiesToo = "proxies and the deposit are stored; the reference's figure is without what grows with them"

// entries is how long the list is for which the reference charges by the entry.
var entries = map[string]uint64{
	"Staking.getAlphaStakedValidators": 2, "UidLookup.uidLookup": 10, "VotingPower.getTotalVotingPower/of three": 3,
}

// published gives the functions of the reference by the names of the tests.
func published(t *testing.T) map[string]spec.Function {
	list := map[string]spec.Function{}
	for _, f := range specified(t) {
		if !f.Published {
			continue
		}
		for _, c := range contracts() {
			if m, ok := c.methods[f.Selector]; ok && c.address == f.Address {
				declared, err := c.abi.MethodById(f.Selector[:])
				if err != nil || m.sig != f.Sig {
					t.Fatalf("%s: %v", f.Sig, err)
				}
				list[c.name+"."+declared.Name] = f
			}
		}
	}
	return list
}

// TestBudgets: no call of the tests costs more than the reference's figure and a quarter.
func TestBudgets(t *testing.T) {
	gas, functions := readGas(t, gasFile), published(t)
	compared := map[string]bool{}
	for _, name := range slices.Sorted(maps.Keys(gas)) {
		method, _, _ := strings.Cut(name, "/")
		f, ok := functions[method]
		figure, has := f.Figure()
		if !ok || !has {
			continue
		}
		compared[method] = true
		figure *= max(1, entries[name])
		reason, excused := grown[name]
		t.Logf("%-60s %7d of %7d  %s", name, gas[name], figure, reason)
		if over := 4*gas[name] > 5*figure; over != excused {
			t.Errorf("%s: %d gas of %d, excused %v", name, gas[name], figure, excused)
		}
	}
	for method, f := range functions {
		if _, has := f.Figure(); has && !compared[method] && !neverSucceed[method] {
			t.Errorf("%s is not compared", method)
		}
	}
}

// TestFigures compares the table of figures with the specification. Functions left out of it pay for their work.
func TestFigures(t *testing.T) {
	for method, f := range published(t) {
		name, _, _ := strings.Cut(method, ".")
		figure, _ := f.Figure()
		if have, ok := figures[name][f.Sig]; ok && have != figure {
			t.Errorf("%s: %d, want %d", method, have, figure)
		} else if _, err := strconv.ParseUint(f.Gas, 10, 64); err == nil && !ok {
			t.Errorf("%s has no figure, want %d", method, figure)
		}
	}
	known := map[string]bool{}
	for _, f := range specified(t) {
		known[f.Sig] = known[f.Sig] || f.Published
	}
	for name, list := range figures {
		for sig := range list {
			if !known[sig] {
				t.Errorf("%s.%s is no function of the reference", name, sig)
			}
		}
	}
	for name, list := range listParts {
		for sig := range list {
			if !known[sig] {
				t.Errorf("%s.%s is no function of the reference", name, sig)
			}
		}
	}
}

// TestTariff: a call pays for its work up to the figure, then nothing for a while, and for all that is beyond.
func TestTariff(t *testing.T) {
	for _, test := range []struct {
		tariff *tariff
		work   map[uint64]uint64
	}{
		{nil, map[uint64]uint64{0: 0, 7: 7}},
		{&tariff{1000, 4000, 1}, map[uint64]uint64{0: 0, 999: 999, 1000: 1000, 4000: 1000, 4001: 1001, 9000: 6000}},
		{&tariff{0, 1600, 1}, map[uint64]uint64{625: 0, 1600: 0, 2500: 900}},
		{&tariff{0, 0, 3}, map[uint64]uint64{0: 0, 3: 1, 5625: 1875}},
	} {
		for work, want := range test.work {
			if got := test.tariff.due(work); got != want {
				t.Errorf("%+v: %d for %d, want %d", test.tariff, got, work, want)
			}
			// In steps it is the same.
			f := &frame{tariff: test.tariff}
			used := uint64(0)
			f.useGas = func(gas uint64) bool { used += gas; return true }
			for done := uint64(0); done < work; done += min(work-done, 625) {
				f.Charge(min(work-done, 625))
			}
			if used != want {
				t.Errorf("%+v: %d for %d in steps, want %d", test.tariff, used, work, want)
			}
		}
	}
}

// TestGasSweep makes each call with every amount of gas up to what it needs: all or nothing.
func TestGasSweep(t *testing.T) {
	for _, name := range []string{
		"Staking.addStake", "Staking.addStake/first stake", "Staking.removeStake", "Neuron.burnedRegister", "Neuron.setWeights",
		"Subnet.registerNetwork", "Neuron.commitWeights", "Neuron.revealWeights", "Neuron.batchSetWeights/one of three",
		"Neuron.batchRevealWeights", "Subnet.setMechanismCount/one fewer", "Commitments.setCommitment/reset", "BalanceTransfer.transfer/to an unknown account",
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			m := methodTests[slices.IndexFunc(methodTests, func(m methodTest) bool { return m.name() == name })]
			w, to, data := m.prepare(t)
			before := w.root()
			need := w.send(m.from, to, data, plenty, m.value).used
			after := w.root()
			if before == after {
				t.Fatal("the call changes nothing")
			}
			w, _, _ = m.prepare(t)
			step := uint64(1)
			if testing.Short() || raceEnabled {
				step = 97
			}
			evm, value, logs := w.evm(m.from), m.value, len(w.db.Logs())
			if value == nil {
				value = new(uint256.Int)
			}
			for gas := uint64(0); gas < need; gas += step {
				ret, left, err := evm.Call(m.from, to, data, gas, value)
				if !errors.Is(err, vm.ErrOutOfGas) || left != 0 || len(ret) > 0 {
					t.Fatalf("gas %d: %v, %d left, returned 0x%x", gas, err, left, ret)
				}
				// The root is computed now and then: it is what takes the time.
				if len(w.db.Logs()) > logs || gas%10_007 == 0 && w.root() != before {
					t.Fatalf("gas %d: a log remains, or the state changed", gas)
				}
			}
			if w.root() != before {
				t.Fatal("the state changed")
			}
			if o := w.send(m.from, to, data, need, m.value); o.err != nil || o.used != need || w.root() != after {
				t.Fatalf("with the exact gas: %v, used %d", o.err, o.used)
			}
		})
	}
}
