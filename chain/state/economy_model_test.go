package state_test

import (
	"math/big"

	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/unit"
)

// A second calculation of a block's emission in plain big integers, straight from economy.md, to compare the chain with.
// Numbers of 32 and of 64 fraction bits are integers, multiplied with floor and divided with truncation (section 0).

func whole32(v uint64) *big.Int { return new(big.Int).Lsh(new(big.Int).SetUint64(v), 32) }

func floor32(v *big.Int) uint64 { return new(big.Int).Rsh(v, 32).Uint64() }

func mulBits(a, b *big.Int, bits uint) *big.Int {
	p := new(big.Int).Mul(a, b)
	return p.Rsh(p, bits)
}

// divBits is 0 for a zero divisor.
func divBits(a, b *big.Int, bits uint) *big.Int {
	if b.Sign() == 0 {
		return new(big.Int)
	}
	q := new(big.Int).Lsh(a, bits)
	return q.Div(q, b)
}

func mul32(a, b *big.Int) *big.Int { return mulBits(a, b, 32) }
func div32(a, b *big.Int) *big.Int { return divBits(a, b, 32) }
func mul64(a, b *big.Int) *big.Int { return mulBits(a, b, 64) }
func div64(a, b *big.Int) *big.Int { return divBits(a, b, 64) }

func minus(a, b *big.Int) *big.Int { return new(big.Int).Sub(a, b) }
func plus(a, b *big.Int) *big.Int  { return new(big.Int).Add(a, b) }

// modelTaoWeight is 226,245,882 / 2^32, as economy.md 3.4 says.
var modelTaoWeight = big.NewInt(226_245_882)

// modelRootProportion is economy.md 3.4 in 32 bits.
func modelRootProportion(rootTao unit.Rao, alphaIssuance unit.Alpha) *big.Int {
	t := mul32(whole32(uint64(rootTao)), modelTaoWeight)
	return div32(t, plus(t, whole32(uint64(alphaIssuance))))
}

// blockSubnet is one eligible subnet as a block begins; prices and the withheld part are fractions of 2^32.
type blockSubnet struct {
	movingPrice, minerBurned, price uint64
	enabled                         bool
	alphaIssuance                   unit.Alpha
}

// blockEmission is what a block brings to a subnet.
type blockEmission struct {
	taoIn, alphaIn, excess            uint64
	ownerCut, server, validator, root uint64
	keepsRoot                         bool
}

// modelBlock follows economy.md 3.2 to 3.6 for a block emission of 10^9 rao and subnets in their first era of alpha.
func modelBlock(rootTao unit.Rao, subnets []blockSubnet) []blockEmission {
	const emission = 1_000_000_000
	one := new(big.Int).Lsh(big.NewInt(1), 64)
	wide := func(v uint64) *big.Int { return new(big.Int).Lsh(new(big.Int).SetUint64(v), 32) } // 32 to 64 bits
	sum := func(list []*big.Int) *big.Int {
		s := new(big.Int)
		for _, v := range list {
			s.Add(s, v)
		}
		return s
	}
	prices, weighed := make([]*big.Int, len(subnets)), make([]*big.Int, len(subnets))
	for i, s := range subnets {
		prices[i] = wide(s.movingPrice)
	}
	shares := make([]*big.Int, len(subnets))
	for i, s := range subnets { // 3.2, steps 1 and 2
		shares[i] = div64(prices[i], sum(prices))
		weighed[i] = mul64(shares[i], minus(one, wide(min(s.minerBurned, 1<<32))))
	}
	if total := sum(weighed); total.Sign() > 0 {
		for i := range shares {
			shares[i] = div64(weighed[i], total)
		}
	}
	enabled, gated := new(big.Int), false
	for i, s := range subnets { // step 3
		if s.enabled {
			enabled.Add(enabled, shares[i])
		} else {
			gated = true
		}
	}
	result := make([]blockEmission, len(subnets))
	keepsRoot := sum(prices).Cmp(one) > 0
	for i, s := range subnets {
		share := shares[i]
		switch {
		case gated && s.enabled:
			share = div64(share, enabled)
		case gated:
			share = new(big.Int)
		}
		tao := mul64(new(big.Int).Lsh(big.NewInt(emission), 64), share)
		tao.Rsh(tao, 32) // to 32 bits
		// 3.6
		price, alpha := new(big.Int).SetUint64(s.price), whole32(emission)
		taoIn, alphaIn := tao, div32(tao, price)
		if limit := mul32(modelRootProportion(rootTao, s.alphaIssuance), alpha); alphaIn.Cmp(limit) > 0 {
			alphaIn, taoIn = limit, mul32(limit, price)
		}
		e := blockEmission{taoIn: floor32(taoIn), alphaIn: floor32(alphaIn), excess: floor32(minus(tao, taoIn)), keepsRoot: keepsRoot}
		// 3.5, after the injection and the mint; a purchase does not change the issuance
		cut := mul32(alpha, div32(whole32(11_796), whole32(65_535)))
		rest := minus(alpha, cut)
		after := modelRootProportion(rootTao, s.alphaIssuance+unit.Alpha(e.alphaIn)+emission)
		root := mul32(mul32(after, rest), big.NewInt(1<<31))
		server := mul32(rest, big.NewInt(1<<31))
		validator := minus(minus(rest, server), root)
		e.ownerCut, e.server, e.validator, e.root = floor32(cut), floor32(server), floor32(validator), floor32(root)
		result[i] = e
	}
	return result
}

// modelMovingPrice is economy.md 3.3: the next average in 32 bits of the last one, for a spot price in 64 bits.
func modelMovingPrice(last uint64, price *big.Int, age, halving uint64) uint64 {
	one := new(big.Int).Lsh(big.NewInt(1), 64)
	if price.Cmp(one) > 0 {
		price = one
	}
	alpha := new(big.Int).Lsh(big.NewInt(12_885), 32)
	a := mul64(alpha, div64(whole64(age), whole64(age+halving)))
	next := plus(mul64(a, price), mul64(minus(one, a), new(big.Int).Lsh(new(big.Int).SetUint64(last), 32)))
	return next.Rsh(next, 32).Uint64()
}

func whole64(v uint64) *big.Int { return new(big.Int).Lsh(new(big.Int).SetUint64(v), 64) }

// bits64 is a number with 64 fraction bits as an integer.
func bits64(v fixed.U64F64) *big.Int {
	hi, lo := v.Bits()
	n := new(big.Int).Lsh(new(big.Int).SetUint64(hi), 64)
	return n.Or(n, new(big.Int).SetUint64(lo))
}
