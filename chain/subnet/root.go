package subnet

import (
	"math"

	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/yuma"
)

// regsPerTarget is how many times the target of an interval root takes at most (subnets.md 3.7).
const regsPerTarget = 3

// CheckRootLimits refuses a registration on root beyond those of the block or of the interval (subnets.md 3.7). s is the
// root subnet. Errors: TooManyRegistrationsThisBlock, TooManyRegistrationsThisInterval.
func (s Subnet) CheckRootLimits() error {
	if limit := maxRegsPerBlock.Get(s.Slot); RegistrationsThisBlock.Get(s.Slot) >= limit {
		return fault.TooManyRegistrationsThisBlock.With(s.Netuid, limit)
	}
	limit := uint16(min(regsPerTarget*uint32(targetRegs.Get(s.Slot)), math.MaxUint16))
	if regsThisInterval.Get(s.Slot) >= limit {
		return fault.TooManyRegistrationsThisInterval.With(s.Netuid, limit)
	}
	return nil
}

// CountRootRegistration counts a registration on root in the block and in the interval; CheckRootLimits has allowed it.
func (s Subnet) CountRootRegistration() {
	RegistrationsThisBlock.Set(s.Slot, RegistrationsThisBlock.Get(s.Slot)+1)
	regsThisInterval.Set(s.Slot, regsThisInterval.Get(s.Slot)+1)
}

// resetInterval starts a new interval when root's schedule is due. Nothing advances that schedule, so from the first tempo
// on it is due in every block. Root takes no part in the drain, so its BlocksSinceLastStep stays 0 (yuma.md, section 2).
func (s Subnet) resetInterval(block uint64) {
	if regsThisInterval.Get(s.Slot) == 0 {
		return
	}
	schedule := yuma.Schedule{
		Tempo: Tempo.Get(s.Slot), LastEpochBlock: LastEpochBlock.Get(s.Slot), PendingEpochAt: PendingEpochAt.Get(s.Slot),
	}
	if schedule.ShouldRun(block) {
		regsThisInterval.Set(s.Slot, 0)
	}
}
