// Package subnet is the state area of subnets: which exist, who owns them,
// their hyperparameters, their schedule, and the global limits.
package subnet

import (
	"github.com/taochain/taochain/chain/account"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/host"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/chain/yuma"
)

var namespace = storage.NamespaceOf("taochain.subnet")

// Fields of one subnet, in storage order. What every block reads or writes comes
// first, packed together; a field is never moved once a chain exists.
var (
	layout storage.Layout

	// Burn is the current price of a registration (subnets.md 3.3).
	Burn = storage.Uint[unit.Rao](&layout)
	// LastEpochBlock and PendingEpochAt schedule epochs (yuma.md, section 2).
	LastEpochBlock = storage.Uint[uint64](&layout)
	PendingEpochAt = storage.Uint[uint64](&layout)
	// stepBase is the block at which BlocksSinceLastStep was 0.
	stepBase = storage.Uint[uint64](&layout)

	// EpochIndex counts epochs, skipped ones included.
	EpochIndex = storage.Uint[uint64](&layout)
	// LastMechanismStepBlock is the block of the last distribution; 0 = never.
	LastMechanismStepBlock = storage.Uint[uint64](&layout)
	// FirstEmissionBlock is set by the start call; 0 = not started.
	FirstEmissionBlock = storage.Uint[uint64](&layout)
	// RegisteredAt is the block of creation.
	RegisteredAt = storage.Uint[uint64](&layout)

	// Tempo is the number of blocks between epochs; 0 stops them.
	Tempo        = storage.Uint[uint16](&layout)
	burnHalfLife = storage.Uint[uint16](&layout)
	exists       = storage.Bool(&layout)
	// SubtokenEnabled lets the subnet's alpha be traded; the start call sets it.
	SubtokenEnabled = storage.Bool(&layout)
	// RegistrationAllowed lets neurons register.
	RegistrationAllowed = storage.Bool(&layout)
	// EmissionEnabled lets the subnet have TAO of the block emission.
	EmissionEnabled = storage.Bool(&layout)
	// OwnerCutEnabled sets a part of the alpha aside for the owner; OwnerCutAutoLock would lock it.
	OwnerCutEnabled  = storage.Bool(&layout)
	OwnerCutAutoLock = storage.Bool(&layout)
	// Paused is set when the subnet's work in a block hook failed; it then takes no part in block steps.
	Paused = storage.Bool(&layout)
	// RecycleOrBurn: 0 burns withheld miner emission, 1 recycles it.
	RecycleOrBurn = storage.Uint[uint8](&layout)
	// RegistrationsThisBlock is cleared by every block.
	RegistrationsThisBlock = storage.Uint[uint16](&layout)
	neuronCount            = storage.Uint[uint16](&layout)
	registeredCounter      = storage.Uint[uint64](&layout)

	minBurn          = storage.Uint[unit.Rao](&layout)
	maxBurn          = storage.Uint[unit.Rao](&layout)
	burnIncreaseMult = storage.Uint128(&layout)
	emaHalvingBlocks = storage.Uint[uint64](&layout)

	owner       = storage.Hash(&layout)
	ownerHotkey = storage.Hash(&layout)

	// Parameters of registration, of weights and of the epoch, with the units, bounds and defaults of subnets.md section 2.
	Kappa                 = storage.Uint[unit.U16Fraction](&layout)
	Rho                   = storage.Uint[uint16](&layout)
	ImmunityPeriod        = storage.Uint[uint16](&layout)
	MinAllowedWeights     = storage.Uint[uint16](&layout)
	MaxAllowedUids        = storage.Uint[uint16](&layout)
	MinAllowedUids        = storage.Uint[uint16](&layout)
	MaxAllowedValidators  = storage.Uint[uint16](&layout)
	MinNonImmuneUids      = storage.Uint[uint16](&layout)
	ImmuneOwnerUidsLimit  = storage.Uint[uint16](&layout)
	BondsPenalty          = storage.Uint[unit.U16Fraction](&layout)
	AlphaLow              = storage.Uint[unit.U16Fraction](&layout)
	AlphaHigh             = storage.Uint[unit.U16Fraction](&layout)
	AlphaSigmoidSteepness = storage.Int16(&layout)
	CommitReveal          = storage.Bool(&layout)
	BondsReset            = storage.Bool(&layout)
	Yuma3                 = storage.Bool(&layout)
	LiquidAlpha           = storage.Bool(&layout)

	// ActivityCutoffFactor is in thousandths of a tempo.
	ActivityCutoffFactor = storage.Uint[uint32](&layout)
	activityCutoff       = storage.Uint[uint16](&layout)
	TransfersEnabled     = storage.Bool(&layout)
	MechanismCount       = storage.Uint[uint8](&layout)
	// BondsMovingAverage is in millionths.
	BondsMovingAverage = storage.Uint[uint64](&layout)
	WeightsVersionKey  = storage.Uint[uint64](&layout)
	// WeightsSetRateLimit and ServingRateLimit are in blocks, RevealPeriod in epochs.
	WeightsSetRateLimit = storage.Uint[uint64](&layout)

	RevealPeriod      = storage.Uint[uint64](&layout)
	ServingRateLimit  = storage.Uint[uint64](&layout)
	lockedTao         = storage.Uint[unit.Rao](&layout)
	minDifficulty     = storage.Uint[uint64](&layout)
	maxDifficulty     = storage.Uint[uint64](&layout)
	difficulty        = storage.Uint[uint64](&layout)
	adjustmentAlpha   = storage.Uint[uint64](&layout)
	adjustmentIval    = storage.Uint[uint16](&layout)
	targetRegs        = storage.Uint[uint16](&layout)
	maxRegsPerBlock   = storage.Uint[uint16](&layout)
	recycledForRegs   = storage.Uint[unit.Rao](&layout)
	lastParamSet      = layout.Place() // mapping(keccak(name) => block) of owner rate limits
	lastOwnerTxByRule = layout.Place() // mapping(registration of the netuid, rule => mapping(caller => block))
	mechanismSplit    = layout.Place() // uint16[], empty for an even split

	// regsThisInterval counts registrations on root (subnets.md 3.7).
	regsThisInterval = storage.Uint[uint16](&layout)
	// minChildkeyTake survives the subnet's dissolution (economy.md 9.5).
	minChildkeyTake = storage.Uint[unit.U16Fraction](&layout)
	liquidConsensus = storage.Uint[uint8](&layout)
)

// Global fields.
var (
	globals storage.Layout

	lastLock            = storage.Uint[unit.Rao](&globals)
	lastLockBlock       = storage.Uint[uint64](&globals)
	lastRegistration    = storage.Uint[uint64](&globals)
	networkMinLock      = storage.Uint[unit.Rao](&globals)
	lockReduction       = storage.Uint[uint64](&globals)
	networkRateLimit    = storage.Uint[uint64](&globals)
	networkImmunity     = storage.Uint[uint64](&globals)
	startCallDelay      = storage.Uint[uint64](&globals)
	taoWeight           = storage.Uint[unit.U64Fraction](&globals)
	stakeThreshold      = storage.Uint[uint64](&globals)
	ckBurn              = storage.Uint[unit.U64Fraction](&globals)
	nominatorMin        = storage.Uint[uint64](&globals)
	ownerTempoLimit     = storage.Uint[uint64](&globals)
	versionKeyLimit     = storage.Uint[uint64](&globals)
	newWeightsLimit     = storage.Uint[uint64](&globals)
	newServingLimit     = storage.Uint[uint64](&globals)
	subnetOwnerCut      = storage.Uint[unit.U16Fraction](&globals)
	subnetLimit         = storage.Uint[uint16](&globals)
	maxEpochsPerBlock   = storage.Uint[uint16](&globals)
	adminFreezeWindow   = storage.Uint[uint16](&globals)
	ownerParamRateLimit = storage.Uint[uint16](&globals)
	maxMechanismCount   = storage.Uint[uint8](&globals)
	globalMinDelegate   = storage.Uint[unit.U16Fraction](&globals)
	globalMaxDelegate   = storage.Uint[unit.U16Fraction](&globals)
	movingAlpha         = storage.Uint128(&globals) // I96F32 bits
	registrationStart   = storage.Uint[uint64](&globals)
	netuids             = globals.Place()
	subnets             = globals.Place()
	mechanismRateLimit  = storage.Uint[uint64](&globals)
	trimRateLimit       = storage.Uint[uint64](&globals)
	numRootClaims       = storage.Uint[uint8](&globals)
	minChildTake        = storage.Uint[unit.U16Fraction](&globals)
	maxChildTake        = storage.Uint[unit.U16Fraction](&globals)
	delegateTakeLimit   = storage.Uint[uint64](&globals)
	childTakeLimit      = storage.Uint[uint64](&globals)
	childrenLimit       = storage.Uint[uint64](&globals)
	childrenCooldown    = storage.Uint[uint64](&globals)
	taoInRefund         = storage.Uint[uint64](&globals)
	ownerHotkeyLimit    = storage.Uint[uint64](&globals)
	evmKeyLimit         = storage.Uint[uint64](&globals)
	keySwapLimit        = storage.Uint[uint64](&globals)
	hotkeySwapInterval  = storage.Uint[uint64](&globals)
	coldkeySwapDelay    = storage.Uint[uint64](&globals)
	coldkeyReannounce   = storage.Uint[uint64](&globals)
)

// Area gives access to subnets. It is cheap to open.
type Area struct {
	host     *host.Host
	accounts *account.Area
	base     storage.Slot
}

// Open opens the area on a host.
func Open(h *host.Host, accounts *account.Area) *Area {
	return &Area{h, accounts, h.Store.Space(namespace)}
}

// Subnet is a handle on one subnet's fields.
type Subnet struct {
	storage.Slot
	Netuid uint16
	area   *Area
}

// At is the handle of a netuid, whether the subnet exists or not.
func (a *Area) At(netuid uint16) Subnet {
	return Subnet{a.base.Offset(subnets).Map(storage.KeyUint(uint64(netuid))).Packed(&host.SubnetPack, netuid), netuid, a}
}

// Get is the handle of an existing subnet. Errors: SubnetNotExists.
func (a *Area) Get(netuid uint16) (Subnet, error) {
	s := a.At(netuid)
	if !exists.Get(s.Slot) {
		return s, fault.SubnetNotExists.With(netuid)
	}
	return s, nil
}

// Exists reports whether the subnet exists.
func (s Subnet) Exists() bool { return exists.Get(s.Slot) }

// TakesRegistrations reports whether neurons may register: not while registration is off, and not while the subnet is
// paused, since its neurons may then contradict each other.
func (s Subnet) TakesRegistrations() bool {
	return RegistrationAllowed.Get(s.Slot) && !Paused.Get(s.Slot)
}

// Netuids lists all subnets, root included, in ascending order.
func (a *Area) Netuids() []uint16 {
	return storage.VectorAt[uint16](a.base.Offset(netuids)).Load()
}

// Owner is the coldkey that owns the subnet.
func (s Subnet) Owner() params.ID { return owner.Get(s.Slot) }

// OwnerHotkey is the hotkey with the owner's privileges (subnets.md, section 7).
func (s Subnet) OwnerHotkey() params.ID { return ownerHotkey.Get(s.Slot) }

// SetOwner gives the subnet to a coldkey and makes the hotkey its owner hotkey (economy.md 10.4).
func (s Subnet) SetOwner(coldkey, hotkey params.ID) {
	owner.Set(s.Slot, coldkey)
	ownerHotkey.Set(s.Slot, hotkey)
}

// RequireOwner refuses every caller but the owner. Errors: BadOrigin.
func (s Subnet) RequireOwner(caller params.ID) error {
	if s.Owner() != caller || caller == (params.ID{}) {
		return fault.BadOrigin.With(caller)
	}
	return nil
}

// Started reports whether the start call was made.
func (s Subnet) Started() bool { return FirstEmissionBlock.Get(s.Slot) != 0 }

// Eligible reports whether the subnet takes part in emission (economy.md 3.1).
func (s Subnet) Eligible() bool {
	return s.Netuid != params.Root && s.Started() && SubtokenEnabled.Get(s.Slot) &&
		RegistrationAllowed.Get(s.Slot) && !Paused.Get(s.Slot)
}

// BlocksSinceLastStep as the drain of the given block judges it: its own increment included (economy.md 4.2).
func (s Subnet) BlocksSinceLastStep(block uint64) uint64 {
	return unit.SubSat(block, stepBase.Get(s.Slot))
}

// ResetStep sets BlocksSinceLastStep to 0 at this block.
func (s Subnet) ResetStep(block uint64) { stepBase.Set(s.Slot, block) }

// EpochDue reports whether an epoch is due at the block (economy.md 4.1).
func (s Subnet) EpochDue(block uint64) bool {
	return s.schedule(block).ShouldRun(block)
}

// NextEpochBlock is when the next epoch is due; ok is false with tempo 0 (yuma.md, section 2).
func (s Subnet) NextEpochBlock() (block uint64, ok bool) {
	return s.schedule(0).NextEpochBlock()
}

func (s Subnet) schedule(block uint64) yuma.Schedule {
	return yuma.Schedule{
		Tempo: Tempo.Get(s.Slot), LastEpochBlock: LastEpochBlock.Get(s.Slot),
		PendingEpochAt: PendingEpochAt.Get(s.Slot), BlocksSinceLastStep: s.BlocksSinceLastStep(block),
	}
}

// EpochWithLookahead is the epoch that a commit made now belongs to (yuma.md, section 2).
func (s Subnet) EpochWithLookahead(block uint64) uint64 {
	index := EpochIndex.Get(s.Slot)
	if s.EpochDue(block) {
		return unit.AddSat(index, 1)
	}
	return index
}

// ActivityCutoff is the number of blocks after which a neuron counts as inactive (yuma.md, section 3).
func (s Subnet) ActivityCutoff() uint64 {
	return yuma.ActivityCutoff(uint64(ActivityCutoffFactor.Get(s.Slot)), Tempo.Get(s.Slot))
}

// EMAHalvingBlocks is the warm-up of the moving price (economy.md 3.3).
func (s Subnet) EMAHalvingBlocks() uint64 { return emaHalvingBlocks.Get(s.Slot) }

// Locked is the TAO locked at creation.
func (s Subnet) Locked() unit.Rao { return lockedTao.Get(s.Slot) }

// RegisteredCounter counts how often the netuid has been registered.
func (s Subnet) RegisteredCounter() uint64 { return registeredCounter.Get(s.Slot) }

// Recycled is the TAO paid for registrations of neurons.
func (s Subnet) Recycled() unit.Rao { return recycledForRegs.Get(s.Slot) }

// AddRecycled counts TAO paid for registrations.
func (s Subnet) AddRecycled(amount unit.Rao) {
	recycledForRegs.Set(s.Slot, unit.AddSat(recycledForRegs.Get(s.Slot), amount))
}

// TaoWeight is the weight of root stake, in parts of 2^64-1 (economy.md 3.4).
func (a *Area) TaoWeight() unit.U64Fraction { return taoWeight.Get(a.base) }

// StakeThreshold is the stake weight below which a neuron has no say, in rao.
func (a *Area) StakeThreshold() uint64 { return stakeThreshold.Get(a.base) }

// CKBurn is the part of child key dividends that is burned, in parts of 2^64-1.
func (a *Area) CKBurn() unit.U64Fraction { return ckBurn.Get(a.base) }

// NominatorMinFactor scales DefaultMinStake, in parts per million (economy.md 7.5).
func (a *Area) NominatorMinFactor() uint64 { return nominatorMin.Get(a.base) }

// SubnetOwnerCut is the owners' part of emission.
func (a *Area) SubnetOwnerCut() unit.U16Fraction { return subnetOwnerCut.Get(a.base) }

// NumRootClaims is the number of coldkeys whose root dividends a block claims, at most (economy.md 5.4).
func (a *Area) NumRootClaims() uint8 { return numRootClaims.Get(a.base) }

// MaxEpochsPerBlock bounds the epochs of one block (economy.md 4.1).
func (a *Area) MaxEpochsPerBlock() int { return int(maxEpochsPerBlock.Get(a.base)) }

// MovingAlpha is the smoothing of the moving price, as I96F32 bits.
func (a *Area) MovingAlpha() storage.U128 { return movingAlpha.Get(a.base) }
