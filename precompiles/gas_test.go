package precompiles

import (
	"errors"
	"maps"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/holiman/uint256"
)

// Reasons why a call costs more than 1.25 times the reference's figure. The reference charges views a fixed
// number of reads, emits no logs and charges calls by a benchmark; here each access is charged.
const (
	everySubnet = "the positions and prices of every subnet are read"
	ownerRules  = "an owner's call reads its rate limit and the freeze window, and logs"
	logToo      = "the log is charged"
	exactReads  = "the slots are read and charged one by one"
	stored      = "the certificate is stored and charged, and the log is charged"
)

// overBudget lists the calls that cost more than 1.25 times the reference's figure on a small chain.
var overBudget = func() map[string]string {
	list := map[string]string{
		"BalanceTransfer.transfer":             logToo,
		"Metagraph.getAxon":                    exactReads,
		"Metagraph.getStake":                   everySubnet,
		"Neuron.serveAxon":                     logToo,
		"Neuron.serveAxonTls":                  stored,
		"Staking.getTotalColdkeyStake":         everySubnet,
		"Staking.getTotalColdkeyStakeOnSubnet": everySubnet,
		"Staking.getTotalHotkeyStake":          everySubnet,
		"StakingV1.getTotalColdkeyStake":       everySubnet,
		"StakingV1.getTotalHotkeyStake":        everySubnet,
		"Subnet.getActivityCutoffFactor":       exactReads, // the reference reads it for nothing
		"Subnet.setKappa":                      logToo,
		"Subnet.setNetworkRegistrationAllowed": logToo,
	}
	for _, name := range []string{
		"setActivityCutoff", "setAdjustmentAlpha", "setAlphaSigmoidSteepness", "setAlphaValues", "setBondsMovingAverage",
		"setBondsResetEnabled", "setCommitRevealWeightsEnabled", "setCommitRevealWeightsInterval", "setImmunityPeriod",
		"setLiquidAlphaEnabled", "setMaxDifficulty", "setMinAllowedWeights", "setRho", "setServingRateLimit",
		"setWeightsVersionKey", "setYuma3Enabled", "toggleTransfers",
	} {
		list["Subnet."+name] = ownerRules
	}
	return list
}()

// TestBudgets compares the gas with the figures of precompiles.json, on which contracts in use rely.
func TestBudgets(t *testing.T) {
	gas := readGas(t, gasFile)
	reference := readGas(t, "testdata/reference_gas.txt")
	for _, name := range slices.Sorted(maps.Keys(reference)) {
		figure, used := reference[name], gas[name]
		reason, excused := overBudget[name]
		over := 4*used > 5*figure
		t.Logf("%-45s %7d of %7d  %s", name, used, figure, reason)
		if over != excused {
			t.Errorf("%s: %d gas of %d, excused %v", name, used, figure, excused)
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
