package yuma

import (
	"math"
	"math/bits"

	"github.com/taochain/taochain/chain/unit"
)

// Entry is one element of a stored row of weights or bonds.
type Entry struct {
	UID   uint16
	Value uint16
}

// Row is a stored row in the order of submission.
type Row = []Entry

// Input is what one epoch of one mechanism reads (yuma.md section 3). Vectors
// are indexed by uid; a shorter one counts as filled with zeros (CommitBlocks
// with NoCommit), what lies beyond N is ignored.
type Input struct {
	// N is the number of uids, 0 to 65535.
	N uint16
	// Block is the current block.
	Block uint64
	// ActivityCutoff is the number of blocks after its last update at which a neuron is inactive (see ActivityCutoff).
	ActivityCutoff uint64
	// BondCutoff: bonds to neurons registered at this block or later are dropped (see BondCutoff).
	BondCutoff uint64

	LastUpdate          []uint64
	BlockAtRegistration []uint64
	// AlphaStake and TaoStake are the inherited stakes on the subnet and on root (section 4.2).
	AlphaStake []unit.Alpha
	TaoStake   []unit.Rao
	TaoWeight  unit.U64Fraction
	// StakeThreshold is the least stake weight that counts, in alpha units; the owner is exempt.
	StakeThreshold unit.Alpha
	// HasOwner tells whether OwnerUID, the uid of the subnet owner's hotkey, is set. One beyond N has no effect.
	HasOwner bool
	OwnerUID uint16
	// Permits are the validator permits that the previous epoch gave.
	Permits              []bool
	MaxAllowedValidators uint16

	Weights []Row
	Bonds   []Row

	Kappa        unit.U16Fraction
	BondsPenalty unit.U16Fraction
	// BondsMovingAverage is in millionths.
	BondsMovingAverage uint64
	// LiquidAlpha has an effect only together with Yuma3.
	LiquidAlpha bool
	Yuma3       bool
	AlphaLow    unit.U16Fraction
	AlphaHigh   unit.U16Fraction
	// LiquidConsensus is what liquid alpha compares weights with, by uid; empty for the consensus of this epoch.
	LiquidConsensus []unit.U16Fraction
	// SigmoidSteepness is in hundredths.
	SigmoidSteepness int16

	// CommitReveal turns on the mask by CommitBlocks, the earliest pending commit of each uid (see FirstCommit).
	CommitReveal bool
	CommitBlocks []uint64

	// Emission is the amount that this mechanism distributes.
	Emission unit.Alpha
}

// NoCommit stands in Input.CommitBlocks for a uid without a pending commit.
const NoCommit = math.MaxUint64

// Commit is a pending weight commit: the epoch (with lookahead) and the block in which it was made.
type Commit struct {
	Epoch, Block uint64
}

// FirstCommit returns the commit block that masks a uid's weights, or NoCommit
// (yuma.md section 4.5): the smallest of the block of the first unexpired commit
// in its queue and the blocks of all its unexpired time-locked commits. epoch is
// the current one with lookahead.
func FirstCommit(queue, timelocked []Commit, epoch, revealPeriod uint64) uint64 {
	first := uint64(NoCommit)
	for _, c := range queue {
		if !c.Expired(epoch, revealPeriod) {
			first = c.Block
			break
		}
	}
	for _, c := range timelocked {
		if !c.Expired(epoch, revealPeriod) {
			first = min(first, c.Block)
		}
	}
	return first
}

// Expired tells whether the commit can no longer be revealed in the given epoch with lookahead (subnets.md section 4.4).
func (c Commit) Expired(epoch, revealPeriod uint64) bool {
	return epoch > unit.AddSat(c.Epoch, revealPeriod)
}

// ActivityCutoff returns max(1, floor(factorMilli*tempo / 1000)) in blocks, clamped to 2^64-1 (yuma.md section 3).
func ActivityCutoff(factorMilli uint64, tempo uint16) uint64 {
	hi, lo := bits.Mul64(factorMilli, uint64(tempo))
	if hi >= 1000 {
		return math.MaxUint64
	}
	q, _ := bits.Div64(hi, lo, 1000)
	return max(1, q)
}

// BondCutoff returns the block from which on a registration voids the bonds to its uid (yuma.md section 4.9):
// the one after the mechanism's last epoch, or block - tempo if lastStep is 0, which means never.
func BondCutoff(block uint64, tempo uint16, lastStep uint64) uint64 {
	if lastStep == 0 {
		return unit.SubSat(block, uint64(tempo))
	}
	return unit.AddSat(lastStep, 1)
}

// at returns v[i], or zero beyond its end.
func at[T any](v []T, i int) T {
	if i < len(v) {
		return v[i]
	}
	var zero T
	return zero
}

// commitBlock returns the block of uid's pending commit, or NoCommit.
func (in *Input) commitBlock(uid int) uint64 {
	if uid < len(in.CommitBlocks) {
		return in.CommitBlocks[uid]
	}
	return NoCommit
}

// isOwner tells whether uid is the subnet owner's.
func (in *Input) isOwner(uid int) bool { return in.HasOwner && int(in.OwnerUID) == uid }
