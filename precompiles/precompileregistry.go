package precompiles

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/taochain/taochain/chain/params"
)

// newPrecompileRegistry is 0x813: which precompiles and functions there are, and which of them have successors. all lists
// the precompiles, this one included.
func newPrecompileRegistry(all func() []*contract) *contract {
	precompileAt := func(address common.Address) *contract {
		if i := slices.IndexFunc(all(), func(c *contract) bool { return c.address == address }); i >= 0 {
			return all()[i]
		}
		return nil
	}
	return newContract(
		"PrecompileRegistry", params.PrecompileRegistryAddress,
		view("getPrecompileStatus(address,bytes4)", func(c *call) ([]any, error) {
			address, selector := c.plainAddress(), c.Bytes4()
			off := false
			if p := precompileAt(address); p != nil && !p.always {
				off = c.Accounts.Disabled(switchOf(address))
			}
			d := deprecationOf(address, selector)
			if d == nil {
				return []any{false, off, common.Address{}, [4]byte{}, ""}, nil
			}
			return []any{true, off, d.instead, d.successor(), d.note}, nil
		}),
		view("getVersion()", func(c *call) ([]any, error) {
			return []any{uint32(params.ProtocolVersion), uint32(params.ReferenceVersion), c.chainID}, nil
		}),
		view("getPrecompiles()", func(c *call) ([]any, error) {
			var addresses []common.Address
			var names []string
			for _, p := range all() {
				c.frame.Charge(registryEntryGas)
				addresses, names = append(addresses, p.address), append(names, p.name)
			}
			return []any{addresses, names}, nil
		}),
		view("isSupported(address,bytes4)", func(c *call) ([]any, error) {
			p, selector := precompileAt(c.plainAddress()), c.Bytes4()
			return []any{p != nil && p.methods[selector] != nil}, nil
		}),
	)
}

// deprecation says that a function is kept for old callers only.
type deprecation struct {
	address common.Address
	// sig is empty for all functions of the precompile.
	sig string
	// instead and successorSig name the function to call now; both are empty if there is none.
	instead      common.Address
	successorSig string
	note         string
}

func (d *deprecation) successor() (selector [4]byte) {
	if d.successorSig != "" {
		selector = selectorOf(d.successorSig)
	}
	return selector
}

func selectorOf(sig string) [4]byte { return [4]byte(crypto.Keccak256([]byte(sig))) }

const (
	inRao    = "amounts are rao and alpha with 9 decimals instead of 18"
	noEffect = "succeeds and changes nothing"
	always0  = "always 0"
)

// deprecations lists the functions that have a successor, or no effect. A function is found before its precompile.
var deprecations = []deprecation{
	{params.StakingV1Address, "addStake(bytes32,uint256)", params.StakingAddress, "addStake(bytes32,uint256,uint256)", "the amount is an argument in rao instead of the value sent"},
	{params.StakingV1Address, "removeStake(bytes32,uint256,uint256)", params.StakingAddress, "removeStake(bytes32,uint256,uint256)", inRao},
	{params.StakingV1Address, "getStake(bytes32,bytes32,uint256)", params.StakingAddress, "getStake(bytes32,bytes32,uint256)", inRao},
	{params.StakingV1Address, "getTotalColdkeyStake(bytes32)", params.StakingAddress, "getTotalColdkeyStake(bytes32)", inRao},
	{params.StakingV1Address, "getTotalHotkeyStake(bytes32)", params.StakingAddress, "getTotalHotkeyStake(bytes32)", inRao},
	{params.StakingV1Address, "", params.StakingAddress, "", "the precompile is kept for old callers"},
	{params.MetagraphAddress, "getRank(uint16,uint16)", common.Address{}, "", always0},
	{params.MetagraphAddress, "getTrust(uint16,uint16)", common.Address{}, "", always0},
	{params.SubnetAddress, "setWeightsSetRateLimit(uint16,uint64)", common.Address{}, "", noEffect},
	{params.SubnetAddress, "setMinBurn(uint16,uint64)", params.SubnetAddress, "setMinBurnV2(uint16,uint64)", noEffect},
	{params.SubnetAddress, "setMaxBurn(uint16,uint64)", params.SubnetAddress, "setMaxBurnV2(uint16,uint64)", noEffect},
	{params.SubnetAddress, "setNetworkPowRegistrationAllowed(uint16,bool)", common.Address{}, "", "always refused: neurons register by burning TAO"},
	{params.SubnetAddress, "getNetworkPowRegistrationAllowed(uint16)", common.Address{}, "", "always false"},
	{params.SubnetAddress, "setActivityCutoff(uint16,uint16)", params.SubnetAddress, "setActivityCutoffFactor(uint16,uint32)", "no epoch reads it"},
	{params.SubnetAddress, "getActivityCutoff(uint16)", params.SubnetAddress, "getActivityCutoffFactor(uint16)", "no epoch reads it"},
	{params.SubnetAddress, "setImmunityPeriod(uint16,uint64)", params.SubnetAddress, "setImmunityPeriod(uint16,uint16)", "the same, as some published interfaces declare it"},
	{params.SubnetAddress, "setAlphaSigmoidSteepness(uint16,int16)", params.SubnetAddress, "setAlphaSigmoidSteepness(uint16,uint16)", "the same, as some published interfaces declare it"},
	{params.StakingAddress, "recycleAlpha(bytes32,uint256,uint256)", params.StakingAddress, "recycleAlpha(bytes32,uint64,uint16)", "the same, as an earlier proposal declared it"},
	{params.StorageQueryAddress, "", common.Address{}, "", "always refused: the state has another layout, typed views take its place"},
	{params.AddressMappingAddress, "getLinkedAddress(bytes32)", params.AddressMappingAddress, "addressOf(bytes32)", "the same under another name"},
}

// deprecationOf is nil for a function that is not deprecated, or that is not there.
func deprecationOf(address common.Address, selector [4]byte) *deprecation {
	find := func(match func(d deprecation) bool) *deprecation {
		if i := slices.IndexFunc(deprecations, func(d deprecation) bool { return d.address == address && match(d) }); i >= 0 {
			return &deprecations[i]
		}
		return nil
	}
	if d := find(func(d deprecation) bool { return d.sig != "" && selectorOf(d.sig) == selector }); d != nil {
		return d
	}
	return find(func(d deprecation) bool { return d.sig == "" })
}
