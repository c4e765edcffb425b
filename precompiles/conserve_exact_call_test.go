package precompiles

import (
	"encoding/binary"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/amm"
	"github.com/taochain/taochain/chain/params"
)

// The checks of this file and of conserve_exact_block_test.go see roundings that no sum shows, since what one takes another one
// lacks: the results are worked out once more, with numbers of any size.

// found is what a call finds, as far as the checks of the call need it.
type found struct {
	from    common.Address
	balance *uint256.Int
	pools   poolsBefore
	stakes  rootBefore
}

func (d *conserve) find(from common.Address) found {
	return found{from, d.state().Accounts.BalanceWei(id(from)).Clone(), d.pools(), d.rootStakes(id(from))}
}

// checkCall proves of a call that succeeded that no rounding favoured the caller, and that it cost no more than the value where that
// is the amount.
func (d *conserve) checkCall(was found, op *conserveOp, value *uint256.Int, logs []*types.Log) {
	d.t.Helper()
	d.checkSwaps(was.pools)
	d.checkFees(logs)
	if op.watch == nil { // swaps of keys take dividends elsewhere, and have checks of their own
		d.checkRootStakes(was.stakes, op.method)
	}
	rest := d.state().Accounts.BalanceWei(id(was.from))
	if op.value != nil && was.balance.Gt(new(uint256.Int).Add(rest, value)) {
		d.fail("%s with a value of %s took the caller from %s to %s wei", op.method, value, was.balance, rest)
	}
}

// poolsBefore are the pools that a call finds, each with the number of its subnet's registration.
type poolsBefore map[uint16]struct {
	amm.Pool
	life uint64
}

func (d *conserve) pools() poolsBefore {
	list := poolsBefore{}
	s := d.state()
	for _, netuid := range s.Subnets.Netuids() {
		e := list[netuid]
		e.Pool, e.life = s.Pools.At(netuid).Load(), d.life(netuid)
		list[netuid] = e
	}
	return list
}

// checkSwaps proves that no swap of a call paid more than the curve allows: x^w1 * y^w2 does not fall (amm.md, section 1), but for the
// 18 digits to which the part of the reserve that stays is rounded down (section 4).
func (d *conserve) checkSwaps(before poolsBefore) {
	d.t.Helper()
	s := d.state()
	for netuid, was := range before {
		if netuid == params.Root || was.Stable || !s.Subnets.At(netuid).Exists() || d.life(netuid) != was.life {
			continue
		}
		is := s.Pools.At(netuid).Load()
		if is.Tao == was.Tao && is.Alpha == was.Alpha {
			continue
		}
		y, x := logRatio(uint64(is.Tao), uint64(was.Tao)), logRatio(uint64(is.Alpha), uint64(was.Alpha))
		grown := precise().Add(y.Mul(y, weightOf(is.QuoteWeight)), x.Mul(x, weightOf(is.BaseWeight())))
		// A call makes at most three swaps on a pool: a sale, that of its fee, and the sale of what is too little to stay.
		slack := precise().Add(
			truncated(uint64(was.Tao), uint64(is.Tao), is.QuoteWeight), truncated(uint64(was.Alpha), uint64(is.Alpha), is.BaseWeight()))
		if grown.Add(grown, slack).Sign() < 0 {
			d.fail("subnet %d: a swap paid too much, the curve fell by %s: from %+v to %+v", netuid, grown.Text('g', 5), was.Pool, is)
		}
	}
}

func precise() *big.Float { return new(big.Float).SetPrec(192) }

func weightOf(w uint64) *big.Float {
	v := precise().SetUint64(w)
	return v.Quo(v, precise().SetUint64(amm.Acc))
}

// truncated is by how much three swaps may lower the logarithm of one side: each pays out up to 1.1 * 10^-18 of the reserve too much.
func truncated(was, is, weight uint64) *big.Float {
	v := precise().SetUint64(max(was, is))
	v.Mul(v, precise().SetFloat64(3.3e-18)).Quo(v, precise().SetUint64(max(min(was, is), 1)))
	return v.Mul(v, weightOf(weight))
}

// ln2 is 2 * atanh(1/3).
var ln2 = twiceAtanh(precise().Quo(precise().SetInt64(1), precise().SetInt64(3)))

// logRatio is ln(a/b) to 150 bits or more.
func logRatio(a, b uint64) *big.Float {
	x, y := precise().SetUint64(max(a, 1)), precise().SetUint64(max(b, 1))
	shift := x.MantExp(x) - y.MantExp(y) // both are in [1/2, 1) from here on
	z := precise().Quo(precise().Sub(x, y), precise().Add(x, y))
	whole := precise().Mul(ln2, precise().SetInt64(int64(shift)))
	return whole.Add(whole, twiceAtanh(z))
}

// twiceAtanh is 2 * (z + z^3/3 + z^5/5 + ...) for |z| up to 1/3.
func twiceAtanh(z *big.Float) *big.Float {
	square, power, sum := precise().Mul(z, z), precise().Set(z), precise().Set(z)
	for n := int64(3); n < 130; n += 2 {
		power.Mul(power, square)
		sum.Add(sum, precise().Quo(power, precise().SetInt64(n)))
	}
	return sum.Add(sum, sum)
}

// checkFees proves that no fee of a purchase or a sale exceeds the subnet's part of the input (amm.md, section 5).
func (d *conserve) checkFees(logs []*types.Log) {
	d.t.Helper()
	s := d.state()
	for _, l := range logs {
		declared, err := eventABI.EventByID(l.Topics[0])
		if err != nil || declared.Name != "StakeAdded" && declared.Name != "StakeRemoved" {
			continue
		}
		number := func(i int) uint64 { return binary.BigEndian.Uint64(l.Data[32*i+24:]) }
		netuid, fee := binary.BigEndian.Uint16(l.Topics[3][30:]), number(2)
		amount := number(0) // with the fee; where a limit binds, both are rounded down on their own
		if declared.Name == "StakeRemoved" {
			amount = number(1) + fee
		}
		part := new(big.Int).Mul(num(amount), num(uint64(s.Pools.At(netuid).Load().FeeRate)))
		if new(big.Int).Mul(num(fee), num(65_535)).Cmp(part) > 0 {
			d.fail("%s on subnet %d: a fee of %d of %d", declared.Name, netuid, fee, amount)
		}
	}
}
