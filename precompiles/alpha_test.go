package precompiles

import (
	"fmt"
	"math/big"

	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/pool"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/unit"
)

// scaled is the price in 1e18 units, by whole numbers alone.
func scaled(p fixed.U64F64) *big.Int {
	hi, lo := p.Bits()
	v := (&uint256.Int{lo, hi}).ToBig()
	v.Mul(v, big9)
	v.Rsh(v, 64)
	return v.Mul(v, big9)
}

func ofPoolAt(read func(p pool.Pool) any) func(*state.State) []any {
	return the(func(s *state.State) any { return read(s.Pools.At(open)) })
}

var wholePrice = new(big.Int).Mul(big9, big9)

var alphaTests = []methodTest{
	{method: "Alpha.getAlphaPrice", args: []any{open}, want: ofPoolAt(func(p pool.Pool) any { return scaled(p.Price()) })},
	{method: "Alpha.getAlphaPrice", note: "root", args: []any{params.Root}, want: is(wholePrice)},
	{method: "Alpha.getAlphaPrice", note: "unknown subnet", args: []any{absent}, want: is(wholePrice)},
	{method: "Alpha.getMovingAlphaPrice", args: []any{open}, want: ofPoolAt(func(p pool.Pool) any { return scaled(p.MovingPrice().ToU64F64FloorSat()) })},
	{method: "Alpha.getMovingAlphaPrice", note: "root", args: []any{params.Root}, want: is(wholePrice)},
	{method: "Alpha.getTaoInPool", args: []any{open}, want: ofPoolAt(func(p pool.Pool) any { return uint64(p.Load().Tao) })},
	{method: "Alpha.getAlphaInPool", args: []any{open}, want: ofPoolAt(func(p pool.Pool) any { return uint64(p.Load().Alpha) })},
	{method: "Alpha.getAlphaOutPool", args: []any{open}, want: ofPoolAt(func(p pool.Pool) any { return uint64(p.AlphaOut()) })},
	{method: "Alpha.getAlphaIssuance", args: []any{open}, want: ofPoolAt(func(p pool.Pool) any { return uint64(p.AlphaIn() + p.AlphaOut()) })},
	{method: "Alpha.getTaoWeight", want: is(num(971_718_665_099_567_868))},
	{
		method: "Alpha.getCKBurn", want: is(num(11)),
		before: func(w *world) { w.global("ck_burn", 11) },
	},
	{method: "Alpha.simSwapTaoForAlpha", args: []any{open, uint64(3 * unit.TAO)}, want: ofPoolAt(func(p pool.Pool) any {
		r, err := p.SimBuy(3 * unit.TAO)
		if err != nil || r.Out == 0 {
			panic(fmt.Sprint(r, err))
		}
		return num(uint64(r.Out))
	})},
	{method: "Alpha.simSwapTaoForAlpha", note: "unknown subnet", args: []any{absent, uint64(5)}, want: is(num(0))},
	{method: "Alpha.simSwapAlphaForTao", args: []any{open, uint64(3 * unit.OneAlpha)}, want: ofPoolAt(func(p pool.Pool) any {
		r, err := p.SimSell(3 * unit.OneAlpha)
		if err != nil || r.Out == 0 {
			panic(fmt.Sprint(r, err))
		}
		return num(uint64(r.Out))
	})},
	{method: "Alpha.simSwapAlphaForTao", note: "unknown subnet", args: []any{absent, uint64(5)}, want: is(num(0))},
	{method: "Alpha.getSubnetMechanism", args: []any{open}, want: is(uint16(1))},
	{method: "Alpha.getSubnetMechanism", note: "root", args: []any{params.Root}, want: is(uint16(0))},
	{method: "Alpha.getRootNetuid", want: is(uint16(0))},
	{method: "Alpha.getEMAPriceHalvingBlocks", args: []any{open}, want: is(uint64(201_600))},
	{method: "Alpha.getSubnetVolume", args: []any{open}, want: ofPoolAt(func(p pool.Pool) any {
		v := p.Volume()
		return (&uint256.Int{v.Lo, v.Hi}).ToBig()
	})},
	{method: "Alpha.getTaoInEmission", args: []any{open}, want: ofPoolAt(func(p pool.Pool) any { return num(uint64(pool.TaoInEmission.Get(p.Slot))) })},
	{method: "Alpha.getAlphaInEmission", args: []any{open}, want: ofPoolAt(func(p pool.Pool) any { return num(uint64(pool.AlphaInEmission.Get(p.Slot))) })},
	{method: "Alpha.getAlphaOutEmission", args: []any{open}, want: ofPoolAt(func(p pool.Pool) any { return num(uint64(pool.AlphaOutEmission.Get(p.Slot))) })},
	{method: "Alpha.getSumAlphaPrice", want: the(func(s *state.State) any {
		var sum fixed.U64F64
		one := fixed.U64F64FromUint64(1)
		for _, netuid := range []uint16{open, hidden, young} {
			if p := s.Pools.At(netuid).Price(); p.Cmp(one) < 0 {
				sum = sum.AddSat(p)
			}
		}
		return scaled(sum)
	})},
	{
		method: "Alpha.getSumAlphaPrice", note: "two below 1",
		before: func(w *world) {
			for _, netuid := range []uint16{open, young} {
				w.state().Pools.At(netuid).MintIn(10_000 * unit.OneAlpha)
			}
		},
		want: the(func(s *state.State) any {
			a, b := s.Pools.At(open).Price(), s.Pools.At(young).Price()
			if one := fixed.U64F64FromUint64(1); a.Cmp(one) >= 0 || b.Cmp(one) >= 0 {
				panic("the prices are not below 1")
			}
			return scaled(a.AddSat(b))
		}),
	},
}
