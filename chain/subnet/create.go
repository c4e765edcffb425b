package subnet

import (
	"slices"

	"github.com/taochain/taochain/chain/emission"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/chain/yuma"
)

// LockCost is what the next subnet costs (economy.md 9.1). issuance is the total issuance.
func (a *Area) LockCost(issuance unit.Rao) unit.Rao {
	return emission.LockCost(emission.LockCostInput{
		MinLock: networkMinLock.Get(a.base), LastLock: lastLock.Get(a.base), LastLockBlock: lastLockBlock.Get(a.base),
		ReductionInterval: lockReduction.Get(a.base), BlockEmission: emission.BlockEmission(issuance), Block: a.host.Block,
	})
}

// MinLock is the least that a subnet costs.
func (a *Area) MinLock() unit.Rao { return networkMinLock.Get(a.base) }

// CheckCreateRate refuses a creation too soon after the last one. Errors: NetworkTxRateLimitExceeded.
func (a *Area) CheckCreateRate() error {
	last, limit := lastRegistration.Get(a.base), networkRateLimit.Get(a.base)
	if last != 0 && unit.SubSat(a.host.Block, last) < limit {
		return fault.NetworkTxRateLimitExceeded.With(unit.AddSat(last, limit))
	}
	return nil
}

// CheckCreate refuses a creation before subnets can be registered at all, or too soon after the last one, in this order
// (economy.md 9.2). Errors: SubNetRegistrationDisabled (of netuid 0, since there is none yet), NetworkTxRateLimitExceeded.
func (a *Area) CheckCreate() error {
	if a.host.Block < registrationStart.Get(a.base) {
		return fault.SubNetRegistrationDisabled.With(params.Root)
	}
	return a.CheckCreateRate()
}

// Limit is the most subnets that there may be, root not counted.
func (a *Area) Limit() uint16 { return subnetLimit.Get(a.base) }

// freeNetuid is the lowest free netuid, 1 at least.
func (a *Area) freeNetuid() uint16 {
	next := uint16(1)
	for _, id := range a.Netuids() {
		if id == next {
			next++
		}
	}
	return next
}

// Create makes a subnet with the values of subnets.md section 2 ("new") and
// stamps the lock. The caller has made all checks and sets up pool and neurons.
func (a *Area) Create(caller, hotkey params.ID, lock unit.Rao) Subnet {
	return a.CreateAt(a.freeNetuid(), caller, hotkey, lock)
}

// CreateAt is Create with a netuid that is free, instead of the lowest one.
func (a *Area) CreateAt(netuid uint16, caller, hotkey params.ID, lock unit.Rao) Subnet {
	s := a.create(netuid)
	owner.Set(s.Slot, caller)
	ownerHotkey.Set(s.Slot, hotkey)
	lockedTao.Set(s.Slot, lock)
	lastLock.Set(a.base, lock)
	lastLockBlock.Set(a.base, a.host.Block)
	lastRegistration.Set(a.base, a.host.Block)
	return s
}

// CreateRoot makes the root subnet at genesis (subnets.md 3.7).
func (a *Area) CreateRoot() Subnet {
	s := a.create(params.Root)
	Tempo.Set(s.Slot, 100)
	MaxAllowedUids.Set(s.Slot, 64)
	MaxAllowedValidators.Set(s.Slot, 64)
	SubtokenEnabled.Set(s.Slot, true)
	targetRegs.Set(s.Slot, 1)
	return s
}

func (a *Area) create(netuid uint16) Subnet {
	list := a.Netuids()
	at, _ := slices.BinarySearch(list, netuid)
	storage.VectorAt[uint16](a.base.Offset(netuids)).Store(slices.Insert(list, at, netuid))

	s, block := a.At(netuid), a.host.Block
	if s.RegisteredCounter() == 0 { // what outlives a subnet of the netuid
		OwnerCutEnabled.Set(s.Slot, true)
		MinAllowedUids.Set(s.Slot, 64)
		MinNonImmuneUids.Set(s.Slot, 10)
		adjustmentIval.Set(s.Slot, 100)
	}
	exists.Set(s.Slot, true)
	registeredCounter.Set(s.Slot, registeredCounter.Get(s.Slot)+1)
	RegisteredAt.Set(s.Slot, block)
	Tempo.Set(s.Slot, defaultTempo)
	LastEpochBlock.Set(s.Slot, yuma.StaggeredLastEpochBlock(block, netuid, defaultTempo))
	stepBase.Set(s.Slot, block)

	Burn.Set(s.Slot, unit.TAO)
	minBurn.Set(s.Slot, 500_000)
	maxBurn.Set(s.Slot, 100*unit.TAO)
	burnHalfLife.Set(s.Slot, 360)
	burnIncreaseMult.Set(s.Slot, defaultBurnMult)
	RegistrationAllowed.Set(s.Slot, true)
	TransfersEnabled.Set(s.Slot, true)
	MechanismCount.Set(s.Slot, 1)

	Kappa.Set(s.Slot, 32_767)
	Rho.Set(s.Slot, 10)
	ImmunityPeriod.Set(s.Slot, 5000)
	MinAllowedWeights.Set(s.Slot, 1)
	MaxAllowedUids.Set(s.Slot, 256)
	MaxAllowedValidators.Set(s.Slot, 64)
	ImmuneOwnerUidsLimit.Set(s.Slot, 1)
	BondsPenalty.Set(s.Slot, 65_535)
	BondsMovingAverage.Set(s.Slot, 900_000)
	AlphaLow.Set(s.Slot, 45_875)
	AlphaHigh.Set(s.Slot, 58_982)
	AlphaSigmoidSteepness.Set(s.Slot, 1000)
	CommitReveal.Set(s.Slot, true)
	Yuma3.Set(s.Slot, true)
	ActivityCutoffFactor.Set(s.Slot, 13_889)
	activityCutoff.Set(s.Slot, 5000)
	RevealPeriod.Set(s.Slot, 1)
	WeightsSetRateLimit.Set(s.Slot, newWeightsLimit.Get(a.base))
	ServingRateLimit.Set(s.Slot, newServingLimit.Get(a.base))
	emaHalvingBlocks.Set(s.Slot, params.EMAPriceHalvingBlocks)

	difficulty.Set(s.Slot, 10_000_000)
	minDifficulty.Set(s.Slot, 10_000_000)
	maxDifficulty.Set(s.Slot, ^uint64(0)/4)
	targetRegs.Set(s.Slot, 2)
	maxRegsPerBlock.Set(s.Slot, 1)
	return s
}

// defaultTempo is a new subnet's period in blocks.
const defaultTempo = 360

// defaultBurnMult is the double nearest to 1.26, exactly (subnets.md 3.3), as U64F64 bits.
var defaultBurnMult = storage.U128{Hi: 1, Lo: 23_242_897_532_874_035_200 - 1<<64}
