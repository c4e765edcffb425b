package subnet

import "github.com/taochain/taochain/chain/unit"

// Limits are the bounds that all subnets share (precompiles.md, section 7).
type Limits struct {
	// MinActivityCutoff in blocks, OwnerParamRateLimit in tempos.
	MinActivityCutoff, AdminFreezeWindow, OwnerParamRateLimit uint16
	// Limit does not count root, Networks does.
	Limit, Networks uint16
	// Immunity of a subnet, StartCallDelay and LockReduction in blocks.
	Immunity, StartCallDelay, LockReduction uint64
	MinLock, LastLock                       unit.Rao
	OwnerCut                                unit.U16Fraction
}

// Limits reads the bounds that all subnets share.
func (a *Area) Limits() Limits {
	return Limits{
		MinActivityCutoff: minActivityCutoff, AdminFreezeWindow: adminFreezeWindow.Get(a.base),
		OwnerParamRateLimit: ownerParamRateLimit.Get(a.base), Limit: a.Limit(), Networks: uint16(len(a.Netuids())),
		Immunity: networkImmunity.Get(a.base), StartCallDelay: startCallDelay.Get(a.base), LockReduction: lockReduction.Get(a.base),
		MinLock: a.MinLock(), LastLock: lastLock.Get(a.base), OwnerCut: a.SubnetOwnerCut(),
	}
}

// TargetRegistrations is the number of registrations that an interval aims at, on root.
func (s Subnet) TargetRegistrations() uint16 { return targetRegs.Get(s.Slot) }

// AdjustmentInterval is in blocks; stored, without effect.
func (s Subnet) AdjustmentInterval() uint16 { return adjustmentIval.Get(s.Slot) }

// MaxRegistrationsPerBlock bounds the registrations of a block on root.
func (s Subnet) MaxRegistrationsPerBlock() uint16 { return maxRegsPerBlock.Get(s.Slot) }
