package emission

import (
	"encoding/binary"
	"math/bits"
	"slices"

	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/unit"
)

// RootClaimRateStep returns what a root dividend adds to the hotkey's claimable
// rate, in alpha per rao of root stake. ok is false if the dividend exceeds the
// hotkey's root stake: it is then staked to the hotkey's owner
// (economy.md, 5.1).
func RootClaimRateStep(dividend unit.Alpha, rootStake unit.Rao) (step fixed.I96F32, ok bool) {
	if uint64(dividend) > uint64(rootStake) {
		return fixed.I96F32{}, false
	}
	return fixed.I96F32FromUint64(uint64(dividend)).SafeDivTrunc(fixed.I96F32FromUint64(uint64(rootStake))), true
}

// RootClaimed is the alpha that a root stake has had already, or had no right to
// when it was added: a 128-bit count Hi * 2^64 + Lo (economy.md, 5.2).
type RootClaimed struct {
	Hi, Lo uint64
}

// Add returns the count raised by the floor of rate * stake, as root stake is added; it
// clamps at 2^128-1.
func (c RootClaimed) Add(rate fixed.I96F32, stake unit.Rao) RootClaimed {
	return c.Plus(claimFloor(rate, stake))
}

// Sub returns the count lowered by the floor of rate * stake, as root stake is
// removed; it clamps at 0.
func (c RootClaimed) Sub(rate fixed.I96F32, stake unit.Rao) RootClaimed {
	delta := claimFloor(rate, stake)
	lo, borrow := bits.Sub64(c.Lo, delta.Lo, 0)
	hi, borrow := bits.Sub64(c.Hi, delta.Hi, borrow)
	if borrow != 0 {
		return RootClaimed{}
	}
	return RootClaimed{hi, lo}
}

// Shortfall returns what Sub leaves out by its clamping at 0, at most 2^64-1: alpha that was owed for the removed stake and
// is lost (economy.md, 5.2).
func (c RootClaimed) Shortfall(rate fixed.I96F32, stake unit.Rao) unit.Alpha {
	delta := claimFloor(rate, stake)
	lo, borrow := bits.Sub64(delta.Lo, c.Lo, 0)
	hi, borrow := bits.Sub64(delta.Hi, c.Hi, borrow)
	switch {
	case borrow != 0:
		return 0
	case hi != 0:
		return unit.Alpha(^uint64(0))
	}
	return unit.Alpha(lo)
}

// AddAlpha returns the count raised by a claim; it clamps at 2^128-1.
func (c RootClaimed) AddAlpha(claimed unit.Alpha) RootClaimed {
	return c.Plus(RootClaimed{Lo: uint64(claimed)})
}

// Plus returns the sum of two counts; it clamps at 2^128-1.
func (c RootClaimed) Plus(other RootClaimed) RootClaimed {
	lo, carry := bits.Add64(c.Lo, other.Lo, 0)
	hi, carry := bits.Add64(c.Hi, other.Hi, carry)
	if carry != 0 {
		return RootClaimed{^uint64(0), ^uint64(0)}
	}
	return RootClaimed{hi, lo}
}

// fixed converts the count, clamped to the largest I96F32.
func (c RootClaimed) fixed() fixed.I96F32 {
	if c.Hi>>31 != 0 {
		return fixed.MaxI96F32()
	}
	return fixed.I96F32FromBits(c.Hi<<32|c.Lo>>32, c.Lo<<32)
}

// claimFloor returns floor(rate * stake), 0 if negative.
func claimFloor(rate fixed.I96F32, stake unit.Rao) RootClaimed {
	product := rate.MulFloorSat(fixed.I96F32FromUint64(uint64(stake)))
	if product.IsNegative() {
		return RootClaimed{}
	}
	hi, lo := product.Bits()
	return RootClaimed{hi >> 32, hi<<32 | lo>>32}
}

// RootOwed returns the alpha that a coldkey may claim for its root stake with a
// hotkey: rate * stake - claimed, which may be negative (economy.md, 5.2).
func RootOwed(rate fixed.I96F32, rootStake unit.Rao, claimed RootClaimed) fixed.I96F32 {
	return rate.MulFloorSat(fixed.I96F32FromUint64(uint64(rootStake))).SubSat(claimed.fixed())
}

// ClaimableRoot returns the whole alpha units of an owed amount; ok is false if it is below
// the threshold or less than one unit, and nothing is claimed (economy.md, 5.3).
func ClaimableRoot(owed, threshold fixed.I96F32) (amount unit.Alpha, ok bool) {
	if owed.Cmp(threshold) < 0 {
		return 0, false
	}
	amount = unit.Alpha(owed.FloorUint64Sat())
	return amount, amount > 0
}

// AutoClaimIndices picks the entries of the coldkey index to claim for in a
// block: up to k numbers below count, drawn from the parent block's hash,
// distinct and ascending (economy.md, 5.4).
func AutoClaimIndices(hash [32]byte, k, count uint64) []uint64 {
	indices := []uint64{}
	last := binary.BigEndian.Uint64(hash[:])
	for i := range k {
		word := hash[8*(i%4):][:8]
		last = unit.AddSat(last, binary.BigEndian.Uint64(word))
		if count == 0 {
			last = 0
		} else {
			last %= count
		}
		indices = append(indices, last)
	}
	slices.Sort(indices)
	return slices.Compact(indices)
}
