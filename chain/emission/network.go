package emission

import (
	"slices"

	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/unit"
)

// LockCostInput is what the price of a new subnet depends on (economy.md, 9.1).
type LockCostInput struct {
	// LastLock is what the last registration paid, MinLock the lowest price.
	LastLock, MinLock unit.Rao
	// LastLockBlock is the block of the last registration, 0 if there was none.
	LastLockBlock uint64
	Block         uint64
	// ReductionInterval is the number of blocks in which the price falls by
	// LastLock, at the emission of 1 TAO a block.
	ReductionInterval uint64
	// BlockEmission comes from the function of that name.
	BlockEmission unit.Rao
}

// LockCost returns the price of a new subnet: twice the last one, falling in
// equal steps of a block down to the minimum (economy.md, 9.1).
func LockCost(in LockCostInput) unit.Rao {
	part := fixed.I64F64FromUint64(uint64(in.BlockEmission)).SafeDivTrunc(fixed.I64F64FromUint64(DefaultBlockEmission))
	interval := fixed.I64F64FromUint64(in.ReductionInterval).MulFloorSat(part).FloorUint64Sat()
	var step unit.Rao
	if interval > 0 {
		step = in.LastLock / unit.Rao(interval)
	}
	start := in.LastLock
	if in.LastLockBlock != 0 {
		start = unit.MulSat(in.LastLock, 2)
	}
	fallen := unit.MulSat(step, unit.Rao(unit.SubSat(in.Block, in.LastLockBlock)))
	return max(in.MinLock, unit.SubSat(start, fallen))
}

// MedianPrice returns the median of the positive prices, for an even number the mean
// of the middle two, and 1 if there is none (economy.md, 9.2). The order of
// prices does not matter.
func MedianPrice(prices []fixed.U64F64) fixed.U64F64 {
	positive := make([]fixed.U64F64, 0, len(prices))
	for _, p := range prices {
		if !p.IsZero() {
			positive = append(positive, p)
		}
	}
	n := len(positive)
	if n == 0 {
		return fixed.OneU64F64()
	}
	slices.SortFunc(positive, fixed.U64F64.Cmp)
	if n%2 == 1 {
		return positive[n/2]
	}
	return positive[n/2-1].AddSat(positive[n/2]).SafeDivTrunc(fixed.U64F64FromUint64(2))
}

// InitialPoolAlpha returns the alpha that a new subnet's pool starts with: its TAO at the median
// price, rounded down (economy.md, 9.2).
func InitialPoolAlpha(poolTao unit.Rao, medianPrice fixed.U64F64) unit.Alpha {
	return unit.Alpha(fixed.U64F64FromUint64(uint64(poolTao)).SafeDivTrunc(medianPrice).FloorUint64Sat())
}

// NetworkPruneInput is what the choice of the subnet that makes room depends on.
type NetworkPruneInput struct {
	// MovingPrice is 0 for a subnet that was never started.
	MovingPrice fixed.I96F32
	// RegisteredAt is the block of creation.
	RegisteredAt uint64
}

// NetworkPruneChoice returns the index of the subnet that makes room for a new one: of those that are out of immunity, the
// one with the lowest moving price, then the earliest registration, then the first in the list. ok is false if
// all are immune (economy.md, 9.4).
func NetworkPruneChoice(subnets []NetworkPruneInput, block, immunity uint64) (index int, ok bool) {
	for i, s := range subnets {
		if block < unit.AddSat(s.RegisteredAt, immunity) {
			continue
		}
		if ok {
			best := subnets[index]
			if c := s.MovingPrice.Cmp(best.MovingPrice); c > 0 || c == 0 && s.RegisteredAt >= best.RegisteredAt {
				continue
			}
		}
		index, ok = i, true
	}
	return index, ok
}

// OwnerEarned is the value in TAO of the owner cut of a subnet's alpha at its spot price, alpha and value both rounded down
// (economy.md, 9.5 step 2).
func OwnerEarned(issuance unit.Alpha, cut unit.U16Fraction, price fixed.U64F64) unit.Rao {
	part := fixed.U96F32FromUint64(uint64(cut)).SafeDivTrunc(fixed.U96F32FromUint64(65_535))
	alpha := fixed.U96F32FromUint64(uint64(issuance)).MulFloorSat(part).FloorUint64Sat()
	return unit.Rao(fixed.U96F32FromUint64(alpha).MulFloorSat(price.ToU96F32FloorSat()).FloorUint64Sat())
}

// DissolutionPayout shares a dissolved subnet's TAO among its stakers, in the given order, and
// the protocol by their alpha, each part rounded down. What is left goes
// in single rao to those with the largest remainders, earlier ones first and
// the protocol last. The parts sum to the pot; without any alpha they are 0
// (economy.md, 9.5 step 5).
func DissolutionPayout(pot unit.Rao, stakers []unit.Alpha, protocol unit.Alpha) (payouts []unit.Rao, protocolPart unit.Rao) {
	holders := make([]uint64, 0, len(stakers)+1)
	for _, alpha := range stakers {
		holders = append(holders, uint64(alpha))
	}
	holders = append(holders, uint64(protocol))

	var total uint256.Int
	for _, alpha := range holders {
		total.AddUint64(&total, alpha)
	}
	parts := make([]unit.Rao, len(holders))
	if total.IsZero() {
		return parts[:len(stakers)], 0
	}

	type remainder struct {
		amount uint256.Int
		holder int
	}
	remainders := make([]remainder, len(holders))
	left := uint64(pot)
	for i, alpha := range holders {
		r := &remainders[i]
		r.holder = i
		product, factor := uint256.NewInt(uint64(pot)), uint256.NewInt(alpha)
		product.Mul(product, factor)
		product.DivMod(product, &total, &r.amount)
		parts[i] = unit.Rao(product.Uint64()) // at most pot, since alpha <= total
		left -= product.Uint64()
	}
	slices.SortStableFunc(remainders, func(a, b remainder) int { return b.amount.Cmp(&a.amount) })
	for _, r := range remainders[:left] { // fewer units are left than there are holders
		parts[r.holder]++
	}
	return parts[:len(stakers)], parts[len(stakers)]
}
