package economy

import (
	"math/big"

	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/cmd/taoctl/internal/amount"
)

// Comparison is two runs side by side, at their ends.
type Comparison struct {
	Issuance  Pair `json:"issuance"`
	RootStake Pair `json:"rootStake"`
	// Subnets are matched by name; one that only one run has is left out.
	Subnets []SubnetPair `json:"subnets"`
}

// Pair is a number in both runs, as decimal numbers, with the change from the first to the second in per cent.
type Pair struct {
	First  string `json:"first"`
	Second string `json:"second"`
	Change string `json:"changePercent"`
}

// SubnetPair is a subnet in both runs.
type SubnetPair struct {
	Name        string `json:"name"`
	Price       Pair   `json:"price"`
	MovingPrice Pair   `json:"movingPrice"`
	Tao         Pair   `json:"poolTao"`
	Alpha       Pair   `json:"poolAlpha"`
	AlphaOut    Pair   `json:"alphaOut"`
	Share       Pair   `json:"emissionShare"`
}

// Compare sets the ends of two runs side by side.
func Compare(a, b *Series) Comparison {
	first, second := a.Last(), b.Last()
	c := Comparison{Issuance: amounts(first.Issuance, second.Issuance), RootStake: amounts(first.RootStake, second.RootStake), Subnets: []SubnetPair{}}
	for _, p := range first.Subnets {
		for _, q := range second.Subnets {
			if p.Name != q.Name {
				continue
			}
			c.Subnets = append(c.Subnets, SubnetPair{
				Name: p.Name, Price: numbers(p.Price, q.Price), MovingPrice: numbers(p.MovingPrice, q.MovingPrice),
				Tao: amounts(p.Tao, q.Tao), Alpha: amounts(p.Alpha, q.Alpha), AlphaOut: amounts(p.AlphaOut, q.AlphaOut), Share: numbers(p.Share, q.Share),
			})
		}
	}
	return c
}

func amounts(a, b amount.Amount) Pair {
	return Pair{Plain(a), Plain(b), ChangePercent(new(big.Int).SetUint64(a.Units), new(big.Int).SetUint64(b.Units))}
}

func numbers(a, b Number) Pair {
	return Pair{a.String(), b.String(), ChangePercent(a.bits(), b.bits())}
}

func (n Number) bits() *big.Int {
	v := new(big.Int).SetUint64(fixed.U64F64(n).Hi)
	return v.Lsh(v, 64).Add(v, new(big.Int).SetUint64(n.Lo))
}

// ChangePercent is (b - a) / a with two decimals of a per cent, rounded toward zero; empty if a is 0 and b is not.
func ChangePercent(a, b *big.Int) string {
	if a.Cmp(b) == 0 {
		return "0"
	}
	if a.Sign() == 0 {
		return ""
	}
	d := new(big.Int).Sub(b, a)
	d.Mul(d, big.NewInt(10_000))
	return amount.Decimal(d.Quo(d, a), 2)
}
