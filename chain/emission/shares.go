package emission

import (
	"math"

	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/unit"
)

// TaoWeight converts the stored weight of root stake to a fraction, 0 to 1
// (economy.md, 3.4).
func TaoWeight(stored unit.U64Fraction) fixed.U96F32 {
	return fractionU64(stored)
}

// RootProportion returns root's part of a subnet's dividends, 0 to 1: weighted root
// TAO over itself plus the alpha issuance (economy.md, 3.4).
func RootProportion(rootTao unit.Rao, taoWeight fixed.U96F32, alphaIssuance unit.Alpha) fixed.U96F32 {
	t := fixed.U96F32FromUint64(uint64(rootTao)).MulFloorSat(taoWeight)
	return t.SafeDivTrunc(t.AddSat(fixed.U96F32FromUint64(uint64(alphaIssuance))))
}

// StableMechanism is the mechanism whose token is worth 1 TAO by definition.
const StableMechanism = 0

// MovingPriceOf reads a stored moving price: 1 for the stable mechanism,
// 0 if it is negative (economy.md, 3.2 and 3.3).
func MovingPriceOf(mechanism uint16, stored fixed.I96F32) fixed.U64F64 {
	if mechanism == StableMechanism {
		return fixed.OneU64F64()
	}
	return stored.ToU64F64FloorSat()
}

// ShareInput is what an eligible subnet's share depends on.
type ShareInput struct {
	// MovingPrice in TAO per alpha, see MovingPriceOf.
	MovingPrice fixed.U64F64
	// MinerBurned is the withheld part of the last epoch's incentives; it counts as 1 above 1.
	MinerBurned fixed.U96F32
	// Enabled is SubnetEmissionEnabled.
	Enabled bool
}

// PriceShares returns each subnet's part of the block emission before disabled
// ones are left out: the price's part of all prices, scaled by what the miners
// were paid. If that leaves nothing for anyone, it is the part by price alone
// (economy.md, 3.2 steps 1 and 2).
func PriceShares(subnets []ShareInput) []fixed.U64F64 {
	one := fixed.OneU64F64()
	var total fixed.U64F64
	for _, s := range subnets {
		total = total.AddSat(s.MovingPrice)
	}
	shares := make([]fixed.U64F64, len(subnets))
	weighted := make([]fixed.U64F64, len(subnets))
	var weight fixed.U64F64
	for i, s := range subnets {
		shares[i] = s.MovingPrice.SafeDivTrunc(total)
		weighted[i] = shares[i].MulFloorSat(one.SubSat(s.MinerBurned.ToU64F64FloorSat())) // 0 above 1
		weight = weight.AddSat(weighted[i])
	}
	if weight.IsZero() {
		return shares
	}
	for i := range weighted {
		weighted[i] = weighted[i].SafeDivTrunc(weight)
	}
	return weighted
}

// Shares returns each subnet's part of the block emission: PriceShares, with disabled
// subnets at 0 and their part spread over the others (economy.md, 3.2 steps 1 to 3).
// They sum to at most 1 as long as the prices sum to less than 2^64.
func Shares(subnets []ShareInput) []fixed.U64F64 {
	shares := PriceShares(subnets)
	var enabled fixed.U64F64
	all := true
	for i, s := range subnets {
		if s.Enabled {
			enabled = enabled.AddSat(shares[i])
		} else {
			all = false
		}
	}
	if all {
		return shares
	}
	for i, s := range subnets {
		if s.Enabled {
			shares[i] = shares[i].SafeDivTrunc(enabled)
		} else {
			shares[i] = fixed.U64F64{}
		}
	}
	return shares
}

// TaoEmission returns a subnet's TAO of a block, in rao: share times block
// emission (economy.md, 3.2 step 4).
func TaoEmission(blockEmission unit.Rao, share fixed.U64F64) fixed.U96F32 {
	return fixed.U64F64FromUint64(uint64(blockEmission)).MulFloorSat(share).ToU96F32FloorSat()
}

// RootSell tells whether root dividends are to be paid: the moving prices of the
// eligible subnets sum to more than 1. The sum wraps at 2^64 (economy.md, 3.5).
func RootSell(movingPrices []fixed.U64F64) bool {
	var sum fixed.U64F64
	for _, p := range movingPrices {
		sum = sum.WrappingAdd(p)
	}
	return sum.Cmp(fixed.OneU64F64()) > 0
}

// BlocksSinceStart returns the age b of 3.3: blocks since the one before the first
// emission, 0 if that lies ahead.
func BlocksSinceStart(block, firstEmissionBlock uint64) uint64 {
	return unit.SubSat(block, unit.SubSat(firstEmissionBlock, 1))
}

// MovingPrice returns the stored moving price after a block (economy.md, 3.3).
// The weight of the spot price, taken as at most 1, is
// movingAlpha * age / (age + halvingBlocks), so that it grows with the age from
// BlocksSinceStart. old and spot of the stable mechanism are given as 1.
func MovingPrice(old, movingAlpha fixed.I96F32, spot fixed.U64F64, age, halvingBlocks uint64) fixed.I96F32 {
	one := fixed.OneU64F64()
	b := fixed.U64F64FromUint64(age)
	weight := movingAlpha.ToU64F64FloorSat().MulFloorSat(b.SafeDivTrunc(b.AddSat(fixed.U64F64FromUint64(halvingBlocks))))
	if spot.Cmp(one) > 0 {
		spot = one
	}
	moved := weight.MulFloorSat(spot)
	kept := one.SubSat(weight).MulFloorSat(old.ToU64F64FloorSat())
	return moved.AddSat(kept).ToI96F32FloorSat()
}

func fractionU64(f unit.U64Fraction) fixed.U96F32 {
	return fixed.U96F32FromUint64(uint64(f)).SafeDivTrunc(fixed.U96F32FromUint64(math.MaxUint64))
}

func fractionU16(f unit.U16Fraction) fixed.U96F32 {
	return fixed.U96F32FromUint64(uint64(f)).SafeDivTrunc(fixed.U96F32FromUint64(math.MaxUint16))
}

// half returns x * 0.5.
func half(x fixed.U96F32) fixed.U96F32 {
	return x.MulFloorSat(fixed.U96F32FromBits(0, 1<<31))
}
