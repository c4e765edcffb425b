package precompiles

import (
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/taochain/taochain/chain/account"
	"github.com/taochain/taochain/chain/identity"
	"github.com/taochain/taochain/chain/neuron"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
)

// evmKey is a key whose address neurons are linked to.
var (
	evmKey, _  = crypto.ToECDSA(crypto.Keccak256([]byte("an EVM key")))
	evmAddress = crypto.PubkeyToAddress(evmKey.PublicKey)
)

// evmSignature is evmKey's signature of the personal message of a hotkey and a block number.
func evmSignature(hotkey params.ID, block uint64) []byte {
	message := append([]byte("\x19Ethereum Signed Message:\n64"), neuron.EvmKeyMessage(hotkey, block)...)
	signature, err := crypto.Sign(crypto.Keccak256(message), evmKey)
	if err != nil {
		panic(err)
	}
	return signature
}

// with27 is a signature with v as wallets give it.
func with27(signature []byte) []byte {
	signature[64] += 27
	return signature
}

func sevenStrings(last string) []any {
	return []any{"a name", "https://example.org", "https://example.org/code", "", "handle", strings.Repeat("long ", 20), last}
}

func associate(hotkey common.Address) func(w *world) {
	return func(w *world) {
		w.state().Accounts.Link(evmAddress)
		w.must(hotkey, "Neuron.associateEvmKey", open, evmAddress, uint64(7), evmSignature(id(hotkey), 7))
	}
}

var identityTests = []methodTest{
	{
		method: "Subnet.registerNetwork0", note: "with an identity", from: stranger, args: append([]any{id(stranger)}, sevenStrings("more")...),
		logs: []string{"NetworkAdded", "SubnetIdentitySet"},
		after: func(t *testing.T, _, after *state.State) {
			want := identity.Subnet{
				Name: "a name", GithubRepo: "https://example.org", Contact: "https://example.org/code", Discord: "handle",
				Description: strings.Repeat("long ", 20), Additional: "more",
			}
			if got := after.Identities.Subnet(4); got != want {
				t.Errorf("identity %+v", got)
			}
			if got := after.Identities.Symbol(4); got != "δ" {
				t.Errorf("symbol %s", got)
			}
		},
	},
	{
		method: "Subnet.registerNetwork1", note: "with a logo", from: stranger,
		args: append(append([]any{id(stranger)}, sevenStrings("more")...), "logo"), logs: []string{"NetworkAdded", "SubnetIdentitySet"},
		after: func(t *testing.T, _, after *state.State) {
			if got := after.Identities.Subnet(4); got.LogoURL != "logo" || got.Additional != "more" {
				t.Errorf("identity %+v", got)
			}
		},
	},
	{
		method: "Subnet.setSubnetIdentity", from: owner, args: append(append([]any{open}, sevenStrings("logo")...), "more"),
		logs: []string{"SubnetIdentitySet"},
		after: func(t *testing.T, _, after *state.State) {
			if got := after.Identities.Subnet(open); got.LogoURL != "logo" || got.Additional != "more" || got.Contact != "https://example.org/code" {
				t.Errorf("identity %+v", got)
			}
		},
	},
	{method: "Subnet.getSubnetIdentity", args: []any{open}, want: is("", "", "", "", "", "", "", "")},
	{
		method: "Subnet.getSubnetIdentity", note: "set", args: []any{open},
		before: func(w *world) {
			w.must(owner, "Subnet.setSubnetIdentity", append(append([]any{open}, sevenStrings("logo")...), "more")...)
		},
		want: is("a name", "https://example.org", "https://example.org/code", "", "handle", strings.Repeat("long ", 20), "logo", "more"),
	},
	{
		method: "Subnet.updateSubnetSymbol", from: owner, args: []any{open, "ω"}, logs: []string{"SymbolUpdated"},
		after: func(t *testing.T, before, after *state.State) {
			if was, is := before.Identities.Symbol(open), after.Identities.Symbol(open); was != "α" || is != "ω" {
				t.Errorf("symbol %s, before %s", is, was)
			}
		},
	},
	{method: "Subnet.updateSubnetSymbol", note: "by the admin", from: admin, args: []any{open, "𑀀"}, logs: []string{"SymbolUpdated"}},
	{method: "Subnet.getSubnetMetadata", args: []any{open}, want: is([]byte("α"), [32]byte(id(owner)), [32]byte(id(owner)), uint16(20), uint8(0))},
	{method: "Subnet.getSubnetMetadata", note: "root", args: []any{params.Root}, want: is([]byte("Τ"), [32]byte{}, [32]byte{}, uint16(100), uint8(0))},
	{method: "Subnet.getSubnetMetadata", note: "unknown subnet", args: []any{absent}, want: is([]byte{}, [32]byte{}, [32]byte{}, uint16(0), uint8(0))},
	{
		method: "Subnet.getSubnetCapacityConfig", args: []any{open},
		want: is(uint16(64), uint16(256), uint16(64), uint16(100), uint16(2), uint16(10), uint16(1), uint16(65_535), true, true, uint16(1), uint8(1)),
	},
	{method: "Subnet.getGlobalNetworkLimits", want: func(s *state.State) []any {
		l := s.Subnets.Limits()
		return []any{
			uint16(360), uint16(0), uint16(0), uint64(0), uint16(128), uint16(4), uint64(1_296_000), uint64(0), uint64(1000 * unit.TAO),
			uint64(l.LastLock), uint64(100_800), uint16(11_796),
		}
	}},
	{
		method: "Subnet.setSubnetOwnerHotkey", from: owner, args: []any{open, id(carol)}, logs: []string{"SubnetOwnerHotkeySet"},
		after: func(t *testing.T, _, after *state.State) {
			if after.Subnets.At(open).OwnerHotkey() != id(carol) {
				t.Error("not set")
			}
		},
	},
	{
		method: "Neuron.setIdentity", args: sevenStrings("more"), logs: []string{"ChainIdentitySet"},
		after: func(t *testing.T, _, after *state.State) {
			if got := after.Identities.Account(id(alice)); got.Name != "a name" || got.Additional != "more" {
				t.Errorf("identity %+v", got)
			}
		},
	},
	{method: "Neuron.getIdentity", args: []any{id(alice)}, want: is("", "", "", "", "", "", "")},
	{
		method: "Neuron.getIdentity", note: "set", args: []any{id(alice)}, before: func(w *world) { w.must(alice, "Neuron.setIdentity", sevenStrings("more")...) },
		want: is(sevenStrings("more")...),
	},
	{
		method: "Neuron.tryAssociateHotkey", args: []any{[32]byte{7}}, logs: []string{"HotkeyAssociated"},
		after: func(t *testing.T, _, after *state.State) {
			if owner, _ := after.Accounts.Owner(params.ID{7}); owner != id(alice) {
				t.Errorf("the owner is %s", owner)
			}
		},
	},
	{
		method: "Neuron.tryAssociateHotkey", note: "of another", args: []any{id(bob)},
		after: func(t *testing.T, _, after *state.State) {
			if owner, _ := after.Accounts.Owner(id(bob)); owner != id(bob) {
				t.Errorf("the owner is %s", owner)
			}
		},
	},
	{
		method: "Neuron.associateEvmKey", args: []any{open, evmAddress, uint64(5), evmSignature(id(alice), 5)}, logs: []string{"EvmKeyAssociated"},
		after: func(t *testing.T, _, after *state.State) {
			if got := after.Neurons.At(open).EvmLink(1); got != (neuron.EvmLink{Address: evmAddress, Block: after.Host.Block}) {
				t.Errorf("link %+v", got)
			}
		},
	},
	{
		method: "Neuron.associateEvmKey", note: "v of 27 or 28", args: []any{open, evmAddress, uint64(5), with27(evmSignature(id(alice), 5))},
		logs: []string{"EvmKeyAssociated"},
	},
	{
		method: "UidLookup.uidLookup", args: []any{open, evmAddress, uint16(10)}, before: associate(bob),
		want: func(s *state.State) []any { return lookup(fmt.Sprintf("{2 %d}", s.Host.Block)) },
	},
	{
		method: "UidLookup.uidLookup", note: "beyond the limit", args: []any{open, evmAddress, uint16(0)}, before: associate(bob),
		want: func(*state.State) []any { return lookup("") },
	},
	{
		method: "Alpha.setRecycleOrBurn", from: owner, args: []any{open, uint8(1)}, logs: []string{"SubnetParameterSet"},
		after: setTo("recycle_or_burn", 1),
	},
	{
		method: "Alpha.setBurnHalfLife", from: owner, args: []any{open, uint16(9)}, logs: []string{"SubnetParameterSet"},
		after: setTo("burn_half_life", 9),
	},
	{
		method: "Alpha.setBurnIncreaseMultiplier", from: owner, args: []any{open, pow2(65)}, logs: []string{"SubnetParameterSet"},
		after: func(t *testing.T, _, after *state.State) {
			if got := param("burn_increase_mult", after); got.Cmp(pow2(65)) != 0 {
				t.Errorf("the multiplier is %s", got)
			}
		},
	},
}

// lookup is the text of a list of matches.
func lookup(text string) []any { return []any{textOf("[" + text + "]")} }

// textOf prints as it is.
type textOf string

var identityRefusals = []refusal{
	{name: "identity of a coldkey without a neuron", from: stranger, method: "Neuron.setIdentity", args: sevenStrings(""), want: "HotKeyNotRegisteredInNetwork(netuid=65535, hotkey=id:stranger)"},
	{name: "identity with a long name", method: "Neuron.setIdentity", args: append([]any{strings.Repeat("x", 257)}, sevenStrings("")[1:]...), want: "InvalidIdentity(field=name, length=257, maximum=256)"},
	{name: "identity with a long text", method: "Neuron.setIdentity", args: sevenStrings(strings.Repeat("x", 1025)), want: "InvalidIdentity(field=additional, length=1025, maximum=1024)"},
	{name: "subnet identity of an unknown subnet", from: owner, method: "Subnet.setSubnetIdentity", args: append(append([]any{absent}, sevenStrings("")...), ""), want: "SubnetNotExists(netuid=9)"},
	{name: "subnet identity by a stranger", method: "Subnet.setSubnetIdentity", args: append(append([]any{open}, sevenStrings("")...), strings.Repeat("x", 1025)), want: "NotSubnetOwner(netuid=1, caller=id:alice)"},
	{name: "subnet identity by the admin", from: admin, method: "Subnet.setSubnetIdentity", args: append(append([]any{open}, sevenStrings("")...), ""), want: "NotSubnetOwner(netuid=1, caller=id:admin)"},
	{name: "subnet identity with a long text", from: owner, method: "Subnet.setSubnetIdentity", args: append(append([]any{open}, sevenStrings(strings.Repeat("x", 1025))...), ""), want: "InvalidIdentity(field=logoUrl, length=1025, maximum=1024)"},
	{name: "subnet with a long name", from: stranger, method: "Subnet.registerNetwork0", args: append([]any{id(stranger), strings.Repeat("x", 257)}, sevenStrings("")[1:]...), want: "StringTooLong(param=subnetName, length=257, maximum=256)"},
	{name: "symbol of an unknown subnet", from: owner, method: "Subnet.updateSubnetSymbol", args: []any{absent, "ω"}, want: "SubnetNotExists(netuid=9)"},
	{name: "symbol by a stranger", method: "Subnet.updateSubnetSymbol", args: []any{open, "?"}, want: "BadOrigin(caller=id:alice)"},
	{name: "symbol that is none", from: owner, method: "Subnet.updateSubnetSymbol", args: []any{open, "A"}, want: "SymbolDoesNotExist(symbol=A)"},
	{name: "symbol of root", from: admin, method: "Subnet.updateSubnetSymbol", args: []any{open, "Τ"}, want: "SymbolDoesNotExist(symbol=Τ)"},
	{name: "symbol of another subnet", from: owner, method: "Subnet.updateSubnetSymbol", args: []any{open, "β"}, want: "SymbolAlreadyInUse(symbol=β)"},
	{name: "symbol that the subnet has", from: owner, method: "Subnet.updateSubnetSymbol", args: []any{open, "α"}, want: "SymbolAlreadyInUse(symbol=α)"},
	{name: "symbol that is too long", from: owner, method: "Subnet.updateSubnetSymbol", args: []any{open, strings.Repeat("x", 33)}, want: "StringTooLong(param=symbol, length=33, maximum=32)"},
	{name: "owner hotkey of an unknown subnet", from: owner, method: "Subnet.setSubnetOwnerHotkey", args: []any{absent, id(carol)}, want: "SubnetNotExists(netuid=9)"},
	{name: "owner hotkey by a stranger", method: "Subnet.setSubnetOwnerHotkey", args: []any{open, id(carol)}, want: "BadOrigin(caller=id:alice)"},
	{name: "owner hotkey of the chain's", from: owner, method: "Subnet.setSubnetOwnerHotkey", args: []any{open, account.IDOf(params.BurnAddress)}, want: "CannotUseSystemAccount(account=" + common.Hash(account.IDOf(params.BurnAddress)).Hex() + ")"},
	{name: "owner hotkey too soon, by the admin", from: admin, method: "Subnet.setSubnetOwnerHotkey", args: []any{open, account.IDOf(params.BurnAddress)}, before: func(w *world) {
		w.global("owner_hotkey_rate_limit", 50_400)
		w.must(owner, "Subnet.setSubnetOwnerHotkey", open, id(carol))
	}, want: "TxRateLimitExceeded(nextBlock=50445)"},
	{name: "hotkey of the chain's", method: "Neuron.tryAssociateHotkey", args: []any{account.IDOf(params.BurnAddress)}, want: "CannotUseSystemAccount"},
	{name: "EVM key of no neuron", from: stranger, method: "Neuron.associateEvmKey", args: []any{open, alice, uint64(5), []byte{}}, want: "HotKeyNotRegisteredInSubNet(netuid=1, hotkey=id:stranger)"},
	{name: "EVM key before the first block for it", method: "Neuron.associateEvmKey", args: []any{open, alice, uint64(5), []byte{}}, before: func(w *world) { w.global("evm_key_rate_limit", 7200) }, want: "EvmKeyAssociateRateLimitExceeded(nextBlock=7200)"},
	{name: "EVM key with a short signature", method: "Neuron.associateEvmKey", args: []any{open, alice, uint64(5), make([]byte, 64)}, want: "InvalidIdentity(field=signature, length=64, maximum=65)"},
	{name: "EVM key with no signature of a key", method: "Neuron.associateEvmKey", args: []any{open, alice, uint64(5), make([]byte, 65)}, want: "UnableToRecoverPublicKey()"},
	{name: "EVM key with an impossible v", method: "Neuron.associateEvmKey", args: []any{open, alice, uint64(5), append(evmSignature(id(alice), 5)[:64], 29)}, want: "UnableToRecoverPublicKey()"},
	{name: "EVM key of another", method: "Neuron.associateEvmKey", args: []any{open, alice, uint64(5), evmSignature(id(alice), 5)}, want: "InvalidRecoveredPublicKey(recovered=" + strings.ToLower(evmAddress.Hex()) + ", evmKey=alice)"},
	{name: "EVM key for another hotkey", from: bob, method: "Neuron.associateEvmKey", args: []any{open, evmAddress, uint64(5), evmSignature(id(alice), 5)}, before: func(w *world) { w.state().Accounts.Link(evmAddress) }, want: "InvalidRecoveredPublicKey"},
	{name: "recycling by a stranger", method: "Alpha.setRecycleOrBurn", args: []any{open, uint8(1)}, want: "BadOrigin(caller=id:alice)"},
	{name: "neither burned nor recycled", from: owner, method: "Alpha.setRecycleOrBurn", args: []any{open, uint8(2)}, want: "ValueNotInBounds(param=recycle_or_burn, value=2, minimum=0, maximum=1)"},
	{name: "half life of 0", from: owner, method: "Alpha.setBurnHalfLife", args: []any{open, uint16(0)}, want: "ValueNotInBounds(param=burn_half_life, value=0, minimum=1, maximum=36100)"},
	{name: "half life on root", from: admin, method: "Alpha.setBurnHalfLife", args: []any{params.Root, uint16(9)}, want: "NotPermittedOnRootSubnet()"},
	{name: "multiplier under 1", from: owner, method: "Alpha.setBurnIncreaseMultiplier", args: []any{open, big.NewInt(1)}, want: fmt.Sprintf("ValueNotInBounds(param=burn_increase_mult, value=1, minimum=%s, maximum=%s)", pow2(64), new(big.Int).Mul(pow2(64), big.NewInt(3)))},
}

func TestIdentityRefusals(t *testing.T) {
	for _, test := range identityRefusals {
		t.Run(test.name, test.run)
	}
}

// param reads a hyperparameter of the open subnet.
func param(name string, s *state.State) *big.Int {
	return subnet.ParamByName(name).Get(s.Subnets.At(open)).ToBig()
}
