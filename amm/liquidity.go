package amm

import (
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/unit"
)

// AdjustProtocolLiquidity sets the weights so that the price stays when the amounts are added to the reserves, and
// returns the amounts to add; adding them is the caller's. If the weight would leave the valid range nothing changes and
// both are 0. Whether the pool is initialised does not matter (amm.md, section 7).
func (p *Pool) AdjustProtocolLiquidity(tao unit.Rao, alpha unit.Alpha) (unit.Rao, unit.Alpha) {
	q1 := weighted(p.BaseWeight(), uint64(p.Tao), uint64(p.Alpha), uint64(alpha))
	q2 := weighted(p.QuoteWeight, uint64(p.Alpha), uint64(p.Tao), uint64(tao))
	var sum uint256.Int
	capU128(sum.Add(&q1, &q2))
	weight := DefaultWeight
	if !sum.IsZero() {
		weight = ratioWeight(&q2, &sum)
	}
	if !WeightIsValid(weight) {
		return 0, 0
	}
	p.QuoteWeight = weight
	return tao, alpha
}

// weighted returns weight * own * (other+added), rounded half up, each step capped at 2^128-1.
func weighted(weight, own, other, added uint64) uint256.Int {
	var v uint256.Int
	v.AddUint64(uint256.NewInt(other), added)
	v.Mul(&v, uint256.NewInt(own))
	return MulWeightRoundHalfUp(weight, *capU128(&v))
}

// MulWeightRoundHalfUp is mulround of amm.md, section 7: weight/Acc * v, rounded half up and capped at 2^128-1, for v
// below 2^128.
func MulWeightRoundHalfUp(weight uint64, v uint256.Int) uint256.Int {
	v.Mul(&v, uint256.NewInt(weight))
	v.AddUint64(&v, Acc/2)
	v.Div(&v, uint256.NewInt(Acc))
	return *capU128(&v)
}

// ratioWeight is rational of amm.md, section 0: floor(n*Acc/d), and Acc if d is 0 or n above d. n is below 2^128.
func ratioWeight(n, d *uint256.Int) uint64 {
	if d.IsZero() || n.Gt(d) {
		return Acc
	}
	var q uint256.Int
	q.Mul(n, uint256.NewInt(Acc))
	return q.Div(&q, d)[0]
}

// capU128 limits v to 2^128-1, in place.
func capU128(v *uint256.Int) *uint256.Int {
	if v[2]|v[3] != 0 {
		*v = uint256.Int{^uint64(0), ^uint64(0)}
	}
	return v
}
