package subnet

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/emission"
	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/unit"
)

// GlobalParam is one chain-wide parameter that the admin may set.
type GlobalParam struct {
	Name   string
	Bits   uint
	lo, hi uint64
	get    func(a *Area) uint64
	set    func(a *Area, v uint64)
}

// Hash is how the governance precompile names the parameter: keccak256 of its name.
func (p *GlobalParam) Hash() common.Hash { return crypto.Keccak256Hash([]byte(p.Name)) }

// Get reads the parameter.
func (p *GlobalParam) Get(a *Area) uint64 { return p.get(a) }

func global[T ~uint8 | ~uint16 | ~uint32 | ~uint64](name string, f storage.Field[T], lo, hi uint64) *GlobalParam {
	var bits uint
	for v := ^T(0); v != 0; v >>= 1 {
		bits++
	}
	return &GlobalParam{
		Name: name, Bits: bits, lo: lo, hi: min(hi, uint64(^T(0))),
		get: func(a *Area) uint64 { return uint64(f.Get(a.base)) },
		set: func(a *Area, v uint64) { f.Set(a.base, T(v)) },
	}
}

const noLimit = ^uint64(0)

// NominatorMin names the factor on the minimum stake that a nominator must keep. Setting it may sweep positions, so it
// is set by package staking (economy.md 7.5).
const NominatorMin = "nominator_min_required_stake"

// globalParameters is the "Global" list of subnets.md section 2.
var globalParameters = []*GlobalParam{
	global("stake_threshold", stakeThreshold, 0, noLimit),
	global("max_mechanism_count", maxMechanismCount, 1, 16),
	global("max_epochs_per_block", maxEpochsPerBlock, 1, noLimit),
	global("admin_freeze_window", adminFreezeWindow, 0, noLimit),
	global("owner_hyperparam_rate_limit", ownerParamRateLimit, 0, noLimit),
	global("weights_version_key_rate_limit", versionKeyLimit, 0, noLimit),
	global("owner_tempo_rate_limit", ownerTempoLimit, 0, noLimit),
	global("subnet_limit", subnetLimit, 0, params.MaxNetuid),
	global("network_rate_limit", networkRateLimit, 0, noLimit),
	global("network_registration_start_block", registrationStart, 0, noLimit),
	global("network_immunity_period", networkImmunity, 0, noLimit),
	global("network_min_lock_cost", networkMinLock, 0, emission.MaxSupply),
	global("lock_reduction_interval", lockReduction, 0, noLimit),
	global("start_call_delay", startCallDelay, 0, noLimit),
	global("subnet_owner_cut", subnetOwnerCut, 0, noLimit),
	{
		// As I96F32 bits, at most 1.
		Name: "subnet_moving_alpha", Bits: 64, hi: 1 << 32,
		get: func(a *Area) uint64 { return movingAlpha.Get(a.base).Lo },
		set: func(a *Area, v uint64) { movingAlpha.Set(a.base, storage.U128{Lo: v}) },
	},
	global("ck_burn", ckBurn, 0, noLimit),
	global(NominatorMin, nominatorMin, 0, noLimit),
	global("min_delegate_take", globalMinDelegate, 0, noLimit),
	global("max_delegate_take", globalMaxDelegate, 0, noLimit),
	global("min_childkey_take_global", minChildTake, 0, noLimit),
	global("max_childkey_take", maxChildTake, 0, noLimit),
	global("tx_delegate_take_rate_limit", delegateTakeLimit, 0, noLimit),
	global("tx_childkey_take_rate_limit", childTakeLimit, 0, noLimit),
	global("set_children_rate_limit", childrenLimit, 0, noLimit),
	global("pending_childkey_cooldown", childrenCooldown, 0, noLimit),
	global("default_weights_set_rate_limit", newWeightsLimit, 0, noLimit),
	global("default_serving_rate_limit", newServingLimit, 0, noLimit),
	global("mechanism_rate_limit", mechanismRateLimit, 0, noLimit),
	global("trim_rate_limit", trimRateLimit, 0, noLimit),
	global("tx_rate_limit", keySwapLimit, 0, noLimit),
	global("hotkey_swap_on_subnet_interval", hotkeySwapInterval, 0, noLimit),
	global("coldkey_swap_announcement_delay", coldkeySwapDelay, 0, noLimit),
	global("coldkey_swap_reannouncement_delay", coldkeyReannounce, 0, noLimit),
	global("num_root_claims", numRootClaims, 0, 50),
	global("tao_in_refund_deployment_block", taoInRefund, 0, noLimit),
	global("owner_hotkey_rate_limit", ownerHotkeyLimit, 0, noLimit),
	global("evm_key_rate_limit", evmKeyLimit, 0, noLimit),
}

// GlobalParams lists all global parameters.
func GlobalParams() []*GlobalParam { return globalParameters }

// GlobalParamByHash finds a global parameter by keccak256 of its name; nil if there is none.
func GlobalParamByHash(hash common.Hash) *GlobalParam {
	for _, p := range globalParameters {
		if p.Hash() == hash {
			return p
		}
	}
	return nil
}

// GlobalParamByName finds a global parameter; nil if there is none of that name.
func GlobalParamByName(name string) *GlobalParam {
	return GlobalParamByHash(crypto.Keccak256Hash([]byte(name)))
}

// SetGlobal sets a global parameter for the admin. Errors: BadOrigin, ValueNotInBounds.
func (a *Area) SetGlobal(caller params.ID, p *GlobalParam, v *uint256.Int) error {
	if err := a.accounts.RequireAdmin(caller); err != nil {
		return err
	}
	if v.LtUint64(p.lo) || v.GtUint64(p.hi) {
		return fault.ValueNotInBounds.With(p.Name, v.ToBig(), uint256.NewInt(p.lo).ToBig(), uint256.NewInt(p.hi).ToBig())
	}
	p.set(a, v.Uint64())
	a.host.Events.Emit(event.GlobalParameterSet.With(p.Hash(), v.ToBig()))
	return nil
}

func subnetParameterSet(netuid uint16, p *Param, v *uint256.Int) event.Event {
	return event.SubnetParameterSet.With(netuid, p.Hash(), v.ToBig())
}

// Initialize writes the global defaults of a preset. It is called once, at genesis.
func (a *Area) Initialize(p params.Preset) {
	networkMinLock.Set(a.base, 1000*unit.TAO)
	lastLock.Set(a.base, 1000*unit.TAO)
	lockReduction.Set(a.base, 100_800)
	networkRateLimit.Set(a.base, p.NetworkRateLimit)
	networkImmunity.Set(a.base, 1_296_000)
	taoWeight.Set(a.base, 971_718_665_099_567_868)
	subnetOwnerCut.Set(a.base, 11_796)
	subnetLimit.Set(a.base, 128)
	maxEpochsPerBlock.Set(a.base, 2)
	adminFreezeWindow.Set(a.base, p.AdminFreezeWindow)
	ownerParamRateLimit.Set(a.base, p.OwnerHyperparamRateLimit)
	ownerTempoLimit.Set(a.base, p.OwnerTempoRateLimit)
	versionKeyLimit.Set(a.base, p.WeightsVersionKeyRateLimit)
	newWeightsLimit.Set(a.base, p.WeightsSetRateLimit)
	newServingLimit.Set(a.base, p.ServingRateLimit)
	maxMechanismCount.Set(a.base, 2)
	if p.OwnerHyperparamRateLimit != 0 { // where owners may set parameters at any time, so they may these
		mechanismRateLimit.Set(a.base, mechanismBlocks)
		trimRateLimit.Set(a.base, trimBlocks)
		ownerHotkeyLimit.Set(a.base, ownerHotkeyBlocks)
		evmKeyLimit.Set(a.base, evmKeyBlocks)
	}
	globalMaxDelegate.Set(a.base, 11_796)
	numRootClaims.Set(a.base, 5)
	maxChildTake.Set(a.base, 11_796)
	delegateTakeLimit.Set(a.base, p.TakeRateLimit)
	childTakeLimit.Set(a.base, p.TakeRateLimit)
	childrenLimit.Set(a.base, p.SetChildrenRateLimit)
	childrenCooldown.Set(a.base, p.PendingChildKeyCooldown)
	keySwapLimit.Set(a.base, p.KeySwapRateLimit)
	hotkeySwapInterval.Set(a.base, p.SubnetHotkeySwapInterval)
	coldkeySwapDelay.Set(a.base, p.ColdkeySwapDelay)
	coldkeyReannounce.Set(a.base, p.ColdkeyReannounceDelay)
	movingAlpha.Set(a.base, storage.U128{Lo: 12_885}) // 0.000003 as I96F32
}
