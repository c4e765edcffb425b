package yuma

import (
	"math"

	"github.com/taochain/taochain/chain/unit"
)

// MaxBlocksSinceStep is the number of blocks after which an epoch runs whatever the schedule says (yuma.md section 2).
const MaxBlocksSinceStep = 50_400

// Schedule is the state that decides when a subnet's epoch runs (yuma.md section 2).
type Schedule struct {
	// Tempo is the period in blocks; 0 means never.
	Tempo          uint16
	LastEpochBlock uint64
	// PendingEpochAt is the block of a requested or deferred epoch; 0 means none.
	PendingEpochAt      uint64
	BlocksSinceLastStep uint64
}

// ShouldRun tells whether the epoch is due in the given block (yuma.md section 2).
func (s Schedule) ShouldRun(block uint64) bool {
	switch {
	case s.Tempo == 0:
		return false
	case s.PendingEpochAt > 0 && block >= s.PendingEpochAt:
		return true
	case s.BlocksSinceLastStep > MaxBlocksSinceStep:
		return true
	}
	return unit.SubSat(block, s.LastEpochBlock) >= uint64(s.Tempo)
}

// NextEpochBlock returns the block of the next epoch, clamped to 2^64-1; ok is false for tempo 0, that is never
// (yuma.md section 2).
func (s Schedule) NextEpochBlock() (block uint64, ok bool) {
	if s.Tempo == 0 {
		return 0, false
	}
	block = unit.AddSat(s.LastEpochBlock, uint64(s.Tempo))
	if s.PendingEpochAt > 0 {
		block = min(block, s.PendingEpochAt)
	}
	return block, true
}

// BlocksUntilNextAutoEpoch returns how many blocks are left until an epoch is due by tempo alone, whatever is pending;
// 2^64-1 for tempo 0 (economy.md section 4.1).
func (s Schedule) BlocksUntilNextAutoEpoch(block uint64) uint64 {
	if s.Tempo == 0 {
		return math.MaxUint64
	}
	return unit.SubSat(unit.AddSat(s.LastEpochBlock, uint64(s.Tempo)), block)
}

// StaggeredLastEpochBlock returns the LastEpochBlock of a subnet created at the block, so that the first epochs of
// neighbouring netuids fall into different blocks (yuma.md section 2).
func StaggeredLastEpochBlock(block uint64, netuid, tempo uint16) uint64 {
	return unit.SubSat(block, uint64(netuid%max(tempo, 1)))
}

// FirstBlockOfEpoch returns max(0, epoch*(tempo+1) - (netuid+1)), clamped: the closed form of an older schedule, kept
// for clients that ask for it (yuma.md section 2). It schedules nothing.
func FirstBlockOfEpoch(netuid, tempo uint16, epoch uint64) uint64 {
	return unit.SubSat(unit.MulSat(epoch, uint64(tempo)+1), uint64(netuid)+1)
}
