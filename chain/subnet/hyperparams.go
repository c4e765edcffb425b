package subnet

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/unit"
)

// who says which owner rules of subnets.md section 2 a parameter has.
type who struct {
	owner   bool // the subnet owner may set it
	limited bool // L: once per OwnerHyperparamRateLimit tempos
	window  bool // W: not inside the admin freeze window, for root too
	noRoot  bool // refused on the root subnet
}

var (
	ownerLW  = who{owner: true, limited: true, window: true}
	ownerW   = who{owner: true, window: true}
	rootOnly = who{}
	rootW    = who{window: true}
)

// Param is one hyperparameter. Values are raw bits, as the setters of the ABI take them.
type Param struct {
	Name string
	// Bits is the width of the value.
	Bits uint
	who
	get   func(s Subnet) *uint256.Int
	set   func(s Subnet, v *uint256.Int)
	check func(s Subnet, v *uint256.Int, byOwner bool) error
}

// Hash is how the governance precompile names the parameter: keccak256 of its name.
func (p *Param) Hash() common.Hash { return crypto.Keccak256Hash([]byte(p.Name)) }

// Get reads the parameter's raw bits.
func (p *Param) Get(s Subnet) *uint256.Int { return p.get(s) }

type bounds func(s Subnet, v *uint256.Int, byOwner bool) error

func uintParam[T ~uint8 | ~uint16 | ~uint32 | ~uint64](name string, f storage.Field[T], w who, check bounds) *Param {
	var bits uint
	for v := ^T(0); v != 0; v >>= 1 {
		bits++
	}
	return &Param{
		Name: name, Bits: bits, who: w, check: check,
		get: func(s Subnet) *uint256.Int { return uint256.NewInt(uint64(f.Get(s.Slot))) },
		set: func(s Subnet, v *uint256.Int) { f.Set(s.Slot, T(v.Uint64())) },
	}
}

func boolParam(name string, f storage.Field[bool], w who) *Param {
	return &Param{
		Name: name, Bits: 1, who: w,
		get: func(s Subnet) *uint256.Int {
			if f.Get(s.Slot) {
				return uint256.NewInt(1)
			}
			return new(uint256.Int)
		},
		set: func(s Subnet, v *uint256.Int) { f.Set(s.Slot, !v.IsZero()) },
	}
}

// within bounds a value, both ends included.
func within(name string, lo, hi uint64) bounds {
	return func(_ Subnet, v *uint256.Int, _ bool) error {
		if v.LtUint64(lo) || v.GtUint64(hi) {
			return fault.ValueNotInBounds.With(name, v.ToBig(), uint256.NewInt(lo).ToBig(), uint256.NewInt(hi).ToBig())
		}
		return nil
	}
}

const (
	minAlphaParam     = 1638
	maxOwnerBondsEMA  = 975_000
	minActivityCutoff = 360
	// revealPeriodMin and revealPeriodMax bound reveal_period in epochs.
	revealPeriodMin, revealPeriodMax = 1, 100
	factorMin, factorMax             = 1000, 50_000
)

// parameters is the table of subnets.md section 2, in its order.
var parameters = []*Param{
	uintParam("kappa", Kappa, rootOnly, nil),
	uintParam("rho", Rho, ownerLW, nil),
	uintParam("immunity_period", ImmunityPeriod, ownerLW, nil),
	uintParam("min_allowed_weights", MinAllowedWeights, ownerLW, nil),
	uintParam("max_allowed_uids", MaxAllowedUids, ownerLW, checkMaxUids),
	uintParam("min_allowed_uids", MinAllowedUids, rootW, checkMinUids),
	uintParam("max_allowed_validators", MaxAllowedValidators, rootW, checkMaxValidators),
	uintParam("min_non_immune_uids", MinNonImmuneUids, rootOnly, nil),
	uintParam("immune_owner_uids_limit", ImmuneOwnerUidsLimit, ownerLW, within("immune_owner_uids_limit", 1, 10)),
	uintParam("activity_cutoff_factor", ActivityCutoffFactor, who{owner: true, limited: true, window: true}, func(_ Subnet, v *uint256.Int, _ bool) error {
		if v.LtUint64(factorMin) || v.GtUint64(factorMax) {
			return fault.ActivityCutoffFactorMilliOutOfBounds.With(uint32(v.Uint64()), uint32(factorMin), uint32(factorMax))
		}
		return nil
	}),
	uintParam("activity_cutoff", activityCutoff, ownerLW, func(_ Subnet, v *uint256.Int, _ bool) error {
		if v.LtUint64(minActivityCutoff) {
			return fault.ActivityCutoffTooLow.With(uint16(v.Uint64()), uint16(minActivityCutoff))
		}
		return nil
	}),
	uintParam("weights_version_key", WeightsVersionKey, ownerW, nil),
	uintParam("weights_set_rate_limit", WeightsSetRateLimit, rootOnly, nil),
	uintParam("serving_rate_limit", ServingRateLimit, ownerLW, nil),
	boolParam("commit_reveal_weights_enabled", CommitReveal, ownerLW),
	uintParam("reveal_period", RevealPeriod, ownerLW, func(_ Subnet, v *uint256.Int, _ bool) error {
		switch {
		case v.LtUint64(revealPeriodMin):
			return fault.RevealPeriodTooSmall.With(v.Uint64(), uint64(revealPeriodMin))
		case v.GtUint64(revealPeriodMax):
			return fault.RevealPeriodTooLarge.With(v.Uint64(), uint64(revealPeriodMax))
		}
		return nil
	}),
	uintParam("bonds_moving_average", BondsMovingAverage, ownerLW, func(_ Subnet, v *uint256.Int, byOwner bool) error {
		if byOwner && v.GtUint64(maxOwnerBondsEMA) {
			return fault.BondsMovingAverageMaxReached.With(v.Uint64(), uint64(maxOwnerBondsEMA))
		}
		return nil
	}),
	uintParam("bonds_penalty", BondsPenalty, ownerLW, nil),
	boolParam("bonds_reset", BondsReset, ownerLW),
	boolParam("yuma3", Yuma3, ownerLW),
	boolParam("liquid_alpha", LiquidAlpha, ownerLW),
	{
		Name: "alpha_values", Bits: 32, who: ownerLW, check: checkAlphaValues,
		get: func(s Subnet) *uint256.Int {
			return uint256.NewInt(uint64(AlphaLow.Get(s.Slot))<<16 | uint64(AlphaHigh.Get(s.Slot)))
		},
		set: func(s Subnet, v *uint256.Int) {
			AlphaLow.Set(s.Slot, unit.U16Fraction(v.Uint64()>>16))
			AlphaHigh.Set(s.Slot, unit.U16Fraction(v.Uint64()))
		},
	},
	{
		Name: "alpha_sigmoid_steepness", Bits: 16, who: ownerLW,
		get: func(s Subnet) *uint256.Int { return uint256.NewInt(uint64(uint16(AlphaSigmoidSteepness.Get(s.Slot)))) },
		set: func(s Subnet, v *uint256.Int) { AlphaSigmoidSteepness.Set(s.Slot, int16(v.Uint64())) },
		check: func(_ Subnet, v *uint256.Int, byOwner bool) error {
			if value := int16(v.Uint64()); byOwner && value < 0 {
				return fault.NegativeSigmoidSteepness.With(value)
			}
			return nil
		},
	},
	boolParam("registration_allowed", RegistrationAllowed, rootOnly),
	uintParam("min_burn", minBurn, ownerLW, func(s Subnet, v *uint256.Int, _ bool) error {
		return within("min_burn", 0, min(uint64(unit.TAO), uint64(maxBurn.Get(s.Slot)))-1)(s, v, false)
	}),
	uintParam("max_burn", maxBurn, ownerLW, func(s Subnet, v *uint256.Int, _ bool) error {
		return within("max_burn", max(uint64(unit.TAO)/10, uint64(minBurn.Get(s.Slot)))+1, ^uint64(0))(s, v, false)
	}),
	uintParam("burn_half_life", burnHalfLife, noRoot(ownerLW), within("burn_half_life", 1, 36_100)),
	{
		Name: "burn_increase_mult", Bits: 128, who: noRoot(ownerLW),
		get: func(s Subnet) *uint256.Int {
			m := burnIncreaseMult.Get(s.Slot)
			return &uint256.Int{m.Lo, m.Hi}
		},
		set: func(s Subnet, v *uint256.Int) { burnIncreaseMult.Set(s.Slot, storage.U128{Hi: v[1], Lo: v[0]}) },
		check: func(_ Subnet, v *uint256.Int, _ bool) error {
			one, three := &uint256.Int{0, 1}, &uint256.Int{0, 3}
			if v.Lt(one) || v.Gt(three) {
				return fault.ValueNotInBounds.With("burn_increase_mult", v.ToBig(), one.ToBig(), three.ToBig())
			}
			return nil
		},
	},
	uintParam("liquid_alpha_consensus_mode", liquidConsensus, ownerLW, within("liquid_alpha_consensus_mode", 0, LiquidAuto)),
	uintParam("max_registrations_per_block", maxRegsPerBlock, rootW, nil),
	uintParam("target_registrations_per_interval", targetRegs, rootW, nil),
	uintParam("difficulty", difficulty, rootW, nil),
	uintParam("min_difficulty", minDifficulty, rootW, nil),
	uintParam("max_difficulty", maxDifficulty, ownerLW, nil),
	uintParam("adjustment_interval", adjustmentIval, rootW, nil),
	uintParam("adjustment_alpha", adjustmentAlpha, ownerLW, nil),
	boolParam("transfers_enabled", TransfersEnabled, ownerLW),
	uintParam("recycle_or_burn", RecycleOrBurn, ownerLW, within("recycle_or_burn", 0, 1)),
	boolParam("owner_cut_enabled", OwnerCutEnabled, noRoot(ownerW)),
	boolParam("owner_cut_auto_lock", OwnerCutAutoLock, noRoot(ownerW)),
	boolParam("subnet_emission_enabled", EmissionEnabled, noRoot(rootOnly)),
	boolParam("subtoken_enabled", SubtokenEnabled, rootW),
	{
		Name: "min_childkey_take", Bits: 16, who: ownerLW,
		get: func(s Subnet) *uint256.Int { return uint256.NewInt(uint64(minChildkeyTake.Get(s.Slot))) },
		set: func(s Subnet, v *uint256.Int) { minChildkeyTake.Set(s.Slot, unit.U16Fraction(v.Uint64())) },
		check: func(s Subnet, v *uint256.Int, _ bool) error {
			least, most := s.area.ChildkeyTakeLimits()
			return within("min_childkey_take", uint64(least), uint64(most))(s, v, false)
		},
	},
	uintParam("ema_price_halving_blocks", emaHalvingBlocks, rootOnly, nil),
	boolParam("paused", Paused, rootOnly),
}

func noRoot(w who) who {
	w.noRoot = true
	return w
}

func checkAlphaValues(s Subnet, v *uint256.Int, _ bool) error {
	low, high := uint16(v.Uint64()>>16), uint16(v.Uint64())
	switch {
	case !LiquidAlpha.Get(s.Slot):
		return fault.LiquidAlphaDisabled.With(s.Netuid)
	case high < minAlphaParam:
		return fault.AlphaHighTooLow.With(high, uint16(minAlphaParam))
	case low < minAlphaParam || low > high:
		return fault.AlphaLowOutOfRange.With(low, uint16(minAlphaParam), high)
	}
	return nil
}

var paramByName, paramByHash = indexParams()

func indexParams() (map[string]*Param, map[common.Hash]*Param) {
	byName, byHash := map[string]*Param{}, map[common.Hash]*Param{}
	for _, p := range parameters {
		if byName[p.Name] != nil {
			panic("subnet: parameter declared twice: " + p.Name)
		}
		byName[p.Name], byHash[p.Hash()] = p, p
	}
	return byName, byHash
}

// Params lists all hyperparameters in the order of subnets.md section 2.
func Params() []*Param { return parameters }

// ParamByName finds a hyperparameter; nil if there is none of that name.
func ParamByName(name string) *Param { return paramByName[name] }

// ParamByHash finds a hyperparameter by keccak256 of its name; nil if there is none.
func ParamByHash(hash common.Hash) *Param { return paramByHash[hash] }

// OwnerSettable reports whether a subnet owner may set the parameter.
func (p *Param) OwnerSettable() bool { return p.owner }

// NeuronCount is the number of uids of the subnet; the neuron area keeps it up to date.
func NeuronCount(s Subnet) uint16 { return neuronCount.Get(s.Slot) }

// SetNeuronCount is for the neuron area.
func SetNeuronCount(s Subnet, n uint16) { neuronCount.Set(s.Slot, n) }

// requireWindow refuses changes while the admin freeze window is closed (subnets.md, section 2).
func (a *Area) requireWindow(s Subnet) error {
	block, tempo := a.host.Block, uint64(Tempo.Get(s.Slot))
	if tempo == 0 {
		return nil
	}
	pending := PendingEpochAt.Get(s.Slot)
	if pending > block {
		return fault.AdminActionProhibitedDuringWeightsWindow.With(s.Netuid, pending)
	}
	if s.schedule(block).BlocksUntilNextAutoEpoch(block) < uint64(adminFreezeWindow.Get(a.base)) {
		return fault.AdminActionProhibitedDuringWeightsWindow.With(s.Netuid, LastEpochBlock.Get(s.Slot)+tempo)
	}
	return nil
}

// rateLimited reads and checks the last block stored at a slot: 0 means never.
func (a *Area) rateLimited(slot storage.Slot, limit uint64) error {
	if last := slot.Uint64(); last != 0 && unit.SubSat(a.host.Block, last) < limit {
		return fault.TxRateLimitExceeded.With(unit.AddSat(last, limit))
	}
	return nil
}

// SetParam sets a hyperparameter for the subnet's owner or the admin, with the
// checks of subnets.md section 2 in order. Errors: SubnetNotExists, BadOrigin,
// TxRateLimitExceeded, AdminActionProhibitedDuringWeightsWindow, the parameter's bounds.
func (a *Area) SetParam(caller params.ID, netuid uint16, p *Param, v *uint256.Int) error {
	s, err := a.Get(netuid)
	if err != nil {
		return err
	}
	byAdmin := a.accounts.Admin() == caller
	byOwner := !byAdmin && p.owner && s.Owner() == caller
	if !byAdmin && !byOwner {
		return fault.BadOrigin.With(caller)
	}
	stamp, limit, limited := a.ownerLimit(s, p, caller)
	if byOwner && limited {
		if err := a.rateLimited(stamp, limit); err != nil {
			return err
		}
	}
	if p.window && !(byAdmin && p.Name == "activity_cutoff_factor") {
		if err := a.requireWindow(s); err != nil {
			return err
		}
	}
	if p.noRoot && netuid == params.Root {
		return fault.NotPermittedOnRootSubnet.With()
	}
	if uint(v.BitLen()) > p.Bits {
		return fault.ValueOutOfRange.With(p.Name, widthName(p.Bits))
	}
	if p.check != nil {
		if err := p.check(s, v, byOwner); err != nil {
			return err
		}
	}
	p.set(s, v)
	if byOwner && limited {
		stamp.SetUint64(a.host.Block)
	}
	a.host.Events.Emit(subnetParameterSet(netuid, p, v))
	return nil
}

// AuthorizeOwnerChange makes the checks of a change by the subnet's owner or by the admin of a parameter that another area
// keeps: the owner is limited in rate and by the freeze window, and the change is stamped (economy.md, section 18).
// Errors: SubnetNotExists, BadOrigin, TxRateLimitExceeded, AdminActionProhibitedDuringWeightsWindow.
func (a *Area) AuthorizeOwnerChange(caller params.ID, netuid uint16, name string) error {
	s, err := a.Get(netuid)
	if err != nil || a.accounts.Admin() == caller {
		return err
	}
	if err := s.RequireOwner(caller); err != nil {
		return err
	}
	stamp, limit, _ := a.ownerLimit(s, &Param{Name: name, who: ownerLW}, caller)
	if err := a.rateLimited(stamp, limit); err != nil {
		return err
	}
	if err := a.requireWindow(s); err != nil {
		return err
	}
	stamp.SetUint64(a.host.Block)
	return nil
}

// ownerLimit is the number of blocks between two changes of the parameter by the owner, if it is limited, and where the
// last one is stored (subnets.md, section 13).
func (a *Area) ownerLimit(s Subnet, p *Param, caller params.ID) (stamp storage.Slot, blocks uint64, limited bool) {
	tempo := uint64(Tempo.Get(s.Slot))
	switch {
	case p.Name == "weights_version_key":
		return a.ownerStamp(s, ruleVersionKey, caller), unit.MulSat(versionKeyLimit.Get(a.base), tempo), true
	case p.limited:
		return s.Offset(lastParamSet).Map(p.Hash()), uint64(ownerParamRateLimit.Get(a.base)) * tempo, true
	}
	return storage.Slot{}, 0, false
}

func widthName(bits uint) string {
	switch bits {
	case 1:
		return "bool"
	case 8:
		return "uint8"
	case 16:
		return "uint16"
	case 32:
		return "uint32"
	case 64:
		return "uint64"
	}
	return "uint128"
}
