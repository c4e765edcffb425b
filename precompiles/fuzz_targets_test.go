package precompiles

import (
	"os"
	"strings"
	"testing"
)

// One target for each precompile: go test fuzzes one function at a time.

func FuzzBalanceTransfer(f *testing.F) { fuzzContract(f, "BalanceTransfer") }

func FuzzStakingV1(f *testing.F) { fuzzContract(f, "StakingV1") }

func FuzzMetagraph(f *testing.F) { fuzzContract(f, "Metagraph") }

func FuzzSubnet(f *testing.F) { fuzzContract(f, "Subnet") }

func FuzzNeuron(f *testing.F) { fuzzContract(f, "Neuron") }

func FuzzStaking(f *testing.F) { fuzzContract(f, "Staking") }

func FuzzUidLookup(f *testing.F) { fuzzContract(f, "UidLookup") }

func FuzzAlpha(f *testing.F) { fuzzContract(f, "Alpha") }

func FuzzCrowdloan(f *testing.F) { fuzzContract(f, "Crowdloan") }

func FuzzLeasing(f *testing.F) { fuzzContract(f, "Leasing") }

func FuzzProxy(f *testing.F) { fuzzContract(f, "Proxy") }

func FuzzAddressMapping(f *testing.F) { fuzzContract(f, "AddressMapping") }

func FuzzVotingPower(f *testing.F) { fuzzContract(f, "VotingPower") }

func FuzzBalances(f *testing.F) { fuzzContract(f, "Balances") }

func FuzzGovernance(f *testing.F) { fuzzContract(f, "Governance") }

func FuzzCommitments(f *testing.F) { fuzzContract(f, "Commitments") }
func FuzzLimitOrders(f *testing.F) { fuzzContract(f, "LimitOrders") }

func FuzzRandomness(f *testing.F) { fuzzContract(f, "Randomness") }

// TestEveryContractIsFuzzed compares the targets with the registry.
func TestEveryContractIsFuzzed(t *testing.T) {
	source, err := os.ReadFile("fuzz_targets_test.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range contracts() {
		if line := "func Fuzz" + c.name + "(f *testing.F) { fuzzContract(f, \"" + c.name + "\") }"; !strings.Contains(string(source), line+"\n") {
			t.Errorf("fuzz_targets_test.go lacks: %s", line)
		}
	}
}

func FuzzSha3(f *testing.F) { fuzzContract(f, "Sha3") }

func FuzzECRecoverPublicKey(f *testing.F) { fuzzContract(f, "ECRecoverPublicKey") }

func FuzzEd25519Verify(f *testing.F) { fuzzContract(f, "Ed25519Verify") }

func FuzzSr25519Verify(f *testing.F) { fuzzContract(f, "Sr25519Verify") }

func FuzzStorageQuery(f *testing.F) { fuzzContract(f, "StorageQuery") }

func FuzzRuntimeConfiguration(f *testing.F) { fuzzContract(f, "RuntimeConfiguration") }

func FuzzPrecompileRegistry(f *testing.F) { fuzzContract(f, "PrecompileRegistry") }
