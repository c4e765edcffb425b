package precompiles

import (
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/account"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/unit"
)

// balanceOf checks the balance of an account in wei.
func balanceOf(a common.Address, want *uint256.Int) func(*testing.T, *state.State, *state.State) {
	return func(t *testing.T, _, after *state.State) {
		t.Helper()
		if got := after.Accounts.BalanceWei(id(a)); !got.Eq(want) {
			t.Errorf("%s wei, want %s", got, want)
		}
	}
}

// dusty gives an account 3 wei that are no whole rao.
func dusty(a common.Address) func(w *world) {
	return func(w *world) {
		w.db.AddBalance(a, uint256.NewInt(3), tracing.BalanceChangeUnspecified)
	}
}

// issuanceFollows checks that the issuance changed as the balance of an account did.
func issuanceFollows(a common.Address, want unit.Rao) func(*testing.T, *state.State, *state.State) {
	return func(t *testing.T, before, after *state.State) {
		t.Helper()
		if got := after.Accounts.Balance(id(a)); got != want {
			t.Errorf("balance %d, want %d", got, want)
		}
		if got := after.Accounts.TotalIssuance() - before.Accounts.TotalIssuance(); got != want-before.Accounts.Balance(id(a)) {
			t.Errorf("the issuance changed by %d", int64(got))
		}
	}
}

// status is a result of getPrecompileStatus.
func status(deprecated, disabled bool, instead common.Address, sig, note string) func(*state.State) []any {
	var selector [4]byte
	if sig != "" {
		selector = selectorOf(sig)
	}
	return is(deprecated, disabled, instead, selector, note)
}

func asked(address common.Address, sig string) []any { return []any{address, selectorOf(sig)} }

var smallTests = []methodTest{
	{method: "Balances.transferKeepAlive", args: []any{id(fresh)}, value: uint256.NewInt(5), logs: []string{"Transferred"}, after: balanceOf(fresh, uint256.NewInt(5))},
	{method: "Balances.transferKeepAlive", note: "nothing", args: []any{id(fresh)}},
	{
		method: "Balances.transferAll", from: stranger, args: []any{id(fresh), false}, before: dusty(stranger), logs: []string{"Transferred"},
		after: func(t *testing.T, before, after *state.State) {
			balanceOf(fresh, new(uint256.Int).AddUint64(account.ToWei(1_000_000*unit.TAO), 3))(t, before, after)
			balanceOf(stranger, new(uint256.Int))(t, before, after)
		},
	},
	{
		method: "Balances.transferAll", note: "keep alive", from: stranger, args: []any{id(bob), true}, logs: []string{"Transferred"},
		after: balanceOf(stranger, new(uint256.Int)),
	},
	{method: "Balances.transferAll", note: "to oneself", from: stranger, args: []any{id(stranger), false}, logs: []string{"Transferred"}, after: balanceOf(stranger, account.ToWei(1_000_000*unit.TAO))},

	{method: "AddressMapping.addressOf", args: []any{id(bob)}, want: is(true, bob)},
	{method: "AddressMapping.addressOf", note: "unknown", args: []any{id(fresh)}, want: is(false, common.Address{})},

	{method: "Governance.forceSetBalance", from: admin, args: []any{id(bob), num(7)}, logs: []string{"BalanceForced"}, after: issuanceFollows(bob, 7)},
	{method: "Governance.forceSetBalance", note: "more", from: admin, args: []any{id(bob), rao(2_000_000)}, logs: []string{"BalanceForced"}, after: issuanceFollows(bob, 2_000_000*unit.TAO)},
	{method: "Governance.forceSetBalance", note: "of an unknown account", from: admin, args: []any{id(fresh), num(7)}, logs: []string{"BalanceForced"}, after: issuanceFollows(fresh, 7)},
	{
		method: "Governance.forceSetBalance", note: "less for an unknown account", from: admin, args: []any{id(fresh), num(7)},
		before: func(w *world) {
			w.state().Accounts.Mint(params.HeldAddress, 0)
			w.state().Accounts.Credit(id(fresh), 9)
		},
		logs: []string{"BalanceForced"}, after: issuanceFollows(fresh, 7),
	},
	{
		method: "Governance.forceSetBalance", note: "with a part of a rao", from: admin, args: []any{id(bob), num(7)}, before: dusty(bob), logs: []string{"BalanceForced"},
		after: balanceOf(bob, uint256.NewInt(7_000_000_003)),
	},

	{method: "RuntimeConfiguration.getEvmChainId", want: is(chainConfig().ChainID)},
	{method: "RuntimeConfiguration.getTransactionRateLimit", want: is(uint64(9)), before: func(w *world) { w.global("tx_rate_limit", 9) }},

	{method: "PrecompileRegistry.getVersion", want: is(uint32(1), uint32(425), chainConfig().ChainID)},
	{method: "PrecompileRegistry.getPrecompiles", want: func(*state.State) []any {
		var names []string
		for _, c := range contracts() {
			names = append(names, c.name)
		}
		return []any{Addresses(), names}
	}},
	{method: "PrecompileRegistry.isSupported", args: asked(params.StakingAddress, "approve(address,uint256,uint256)"), want: is(true)},
	{method: "PrecompileRegistry.isSupported", note: "not that function", args: asked(params.StakingAddress, "permit()"), want: is(false)},
	{method: "PrecompileRegistry.isSupported", note: "no precompile", args: asked(fresh, "approve(address,uint256,uint256)"), want: is(false)},
	{method: "PrecompileRegistry.isSupported", note: "raw with an interface", args: asked(params.Ed25519VerifyAddress, "verify(bytes32,bytes32,bytes32,bytes32)"), want: is(true)},
	{method: "PrecompileRegistry.isSupported", note: "raw", args: asked(params.Sha3Address, "sha3()"), want: is(false)},
	{method: "PrecompileRegistry.getPrecompileStatus", args: asked(params.StakingAddress, "addStake(bytes32,uint256,uint256)"), want: status(false, false, common.Address{}, "", "")},
	{
		method: "PrecompileRegistry.getPrecompileStatus", note: "deprecated", args: asked(params.SubnetAddress, "setMinBurn(uint16,uint64)"),
		want: status(true, false, params.SubnetAddress, "setMinBurnV2(uint16,uint64)", "succeeds and changes nothing"),
	},
	{
		method: "PrecompileRegistry.getPrecompileStatus", note: "off together with another", args: asked(params.StakingV1Address, "getStake(bytes32,bytes32,uint256)"),
		before: func(w *world) { w.must(admin, "Governance.setPrecompileEnabled", params.StakingAddress, false) },
		want:   status(true, true, params.StakingAddress, "getStake(bytes32,bytes32,uint256)", "amounts are rao and alpha with 9 decimals instead of 18"),
	},
	{
		method: "PrecompileRegistry.getPrecompileStatus", note: "raw", args: asked(params.StorageQueryAddress, "anything()"),
		want: status(true, false, common.Address{}, "", "always refused: the state has another layout, typed views take its place"),
	},
	{method: "PrecompileRegistry.getPrecompileStatus", note: "no precompile", args: asked(fresh, "anything()"), want: status(false, false, common.Address{}, "", "")},
}

// TestDeprecations: each entry names functions that there are, once; and no successor is deprecated itself.
func TestDeprecations(t *testing.T) {
	seen := map[string]bool{}
	for _, d := range deprecations {
		key := d.address.Hex() + d.sig
		if seen[key] || d.note == "" {
			t.Errorf("%s %s: twice, or without a note", d.address, d.sig)
		}
		seen[key] = true
		has := func(address common.Address, sig string) bool {
			i := slices.IndexFunc(contracts(), func(c *contract) bool { return c.address == address })
			return i >= 0 && (sig == "" || contracts()[i].methods[selectorOf(sig)] != nil)
		}
		if !has(d.address, d.sig) {
			t.Errorf("there is no %s %s", d.address, d.sig)
		}
		if d.instead == (common.Address{}) {
			if d.successorSig != "" {
				t.Errorf("%s %s: the successor is nowhere", d.address, d.sig)
			}
			continue
		}
		if !has(d.instead, d.successorSig) || deprecationOf(d.instead, d.successor()) != nil {
			t.Errorf("%s %s: the successor %s %s is missing or deprecated", d.address, d.sig, d.instead, d.successorSig)
		}
	}
	for selector, m := range find("StakingV1").methods {
		if deprecationOf(params.StakingV1Address, selector) == nil {
			t.Errorf("0x801 %s is not deprecated", m.sig)
		}
	}
}

// TestTransferAllOfNothing: an account without TAO can transfer all of it.
func TestTransferAllOfNothing(t *testing.T) {
	w := newWorld(t)
	if o := w.must(fresh, "Balances.transferAll", [32]byte(id(bob)), false); len(o.logs) > 0 {
		t.Errorf("%d logs", len(o.logs))
	}
}

// TestSmallRefusals: the admin's calls, and arguments of odd types.
func TestSmallRefusals(t *testing.T) {
	over := new(big.Int).Add(num(uint64(params.SupplyCap)), num(1))
	for _, test := range []refusal{
		{name: "balance by a stranger", method: "Governance.forceSetBalance", args: []any{id(bob), num(7)}, want: "BadOrigin(caller=id:alice)"},
		{name: "balance on a chain that forbids it", from: admin, method: "Governance.forceSetBalance", args: []any{id(bob), num(7)}, before: func(w *world) {
			w.state().Accounts.AllowForcedBalances(false)
		}, want: "ForcedBalancesDisabled()"},
		{name: "balance by a stranger on a chain that forbids it", method: "Governance.forceSetBalance", args: []any{id(bob), num(7)}, before: func(w *world) {
			w.state().Accounts.AllowForcedBalances(false)
		}, want: "BadOrigin(caller=id:alice)"},
		{name: "balance of a pool", from: admin, method: "Governance.forceSetBalance", args: []any{id(params.SubnetAccount(1)), num(7)}, want: "CannotUseSystemAccount"},
		{name: "balance of a crowdloan", from: admin, method: "Governance.forceSetBalance", args: []any{id(params.CrowdloanAccount(0)), num(7)}, before: func(w *world) {
			w.must(alice, "Crowdloan.create", uint64(10*unit.TAO), uint64(unit.TAO), uint64(100*unit.TAO), uint32(w.block+100_000), bob)
			w.db.Finalise(true)
		}, want: "CannotUseSystemAccount"},
		{name: "balance over the cap", from: admin, method: "Governance.forceSetBalance", args: []any{id(bob), over}, want: "ValueNotInBounds"},
		{name: "balance over 64 bits", from: admin, method: "Governance.forceSetBalance", args: []any{id(bob), pow2(64)}, want: "ValueOutOfRange(param=amountRao, solidityType=uint64)"},
		{name: "base fee by a stranger", method: "Governance.setBaseFee", args: []any{num(7)}, want: "BadOrigin(caller=id:alice)"},
		{name: "base fee by the admin", from: admin, method: "Governance.setBaseFee", args: []any{num(7)}, want: "BaseFeeNotSettable(wantedWei=7)"},
	} {
		t.Run(test.name, test.run)
	}
	// Words that are no int16, in two's complement of 256 bits.
	word := func(v *big.Int) []byte { return math.U256Bytes(new(big.Int).Set(v)) }
	w := newWorld(t)
	for _, v := range []*big.Int{num(32_768), big.NewInt(-32_769), num(65_535), pow2(255)} {
		input := slices.Concat(find("Subnet").abi.Methods["setAlphaSigmoidSteepness"].ID, word(num(1)), word(v))
		o := w.send(owner, params.SubnetAddress, input, plenty, nil)
		if got, _ := o.refused(); got != "ValueOutOfRange(param=steepness, solidityType=int16)" {
			t.Errorf("%s: %v %s", v, o.err, got)
		}
	}
}
