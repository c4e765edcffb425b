package precompiles

import (
	"math/big"

	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/pool"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
)

// newAlpha is 0x808: the pools. Prices are scaled so that 1e18 is 1 TAO per alpha.
func newAlpha() *contract {
	return newContract("Alpha", params.AlphaAddress, append(quoteMethods(),
		view("getAlphaPrice(uint16)", ofPool(func(p pool.Pool) any { return price(p.Price()) })),
		view("getMovingAlphaPrice(uint16)", ofPool(func(p pool.Pool) any {
			return price(p.MovingPrice().ToU64F64FloorSat())
		})),
		view("getTaoInPool(uint16)", ofPool(func(p pool.Pool) any { return uint64(p.Tao()) })),
		view("getAlphaInPool(uint16)", ofPool(func(p pool.Pool) any { return uint64(p.AlphaIn()) })),
		view("getAlphaOutPool(uint16)", ofPool(func(p pool.Pool) any { return uint64(p.AlphaOut()) })),
		view("getAlphaIssuance(uint16)", ofPool(func(p pool.Pool) any { return uint64(p.AlphaIssuance()) })),
		view("getTaoWeight()", func(c *call) ([]any, error) { return []any{bigUint(c.Subnets.TaoWeight())}, nil }),
		view("getCKBurn()", func(c *call) ([]any, error) { return []any{bigUint(c.Subnets.CKBurn())}, nil }),
		view("simSwapTaoForAlpha(uint16,uint64)", func(c *call) ([]any, error) {
			netuid, amount := c.Uint16(), unit.Rao(c.Uint64())
			if !c.Subnets.At(netuid).Exists() {
				return []any{new(big.Int)}, nil
			}
			r, err := c.Pools.At(netuid).SimBuy(amount)
			return []any{bigUint(r.Out)}, err
		}),
		view("simSwapAlphaForTao(uint16,uint64)", func(c *call) ([]any, error) {
			netuid, amount := c.Uint16(), unit.Alpha(c.Uint64())
			if !c.Subnets.At(netuid).Exists() {
				return []any{new(big.Int)}, nil
			}
			r, err := c.Pools.At(netuid).SimSell(amount)
			return []any{bigUint(r.Out)}, err
		}),
		view("getSubnetMechanism(uint16)", ofPool(func(p pool.Pool) any { return uint16(p.Mechanism()) })),
		view("getRootNetuid()", func(*call) ([]any, error) { return []any{params.Root}, nil }),
		view("getEMAPriceHalvingBlocks(uint16)", func(c *call) ([]any, error) {
			return []any{c.Subnets.At(c.Uint16()).EMAHalvingBlocks()}, nil
		}),
		view("getSubnetVolume(uint16)", ofPool(func(p pool.Pool) any { return p.Volume().Big() })),
		view("getTaoInEmission(uint16)", ofPool(func(p pool.Pool) any { return bigUint(pool.TaoInEmission.Get(p.Slot)) })),
		view("getAlphaInEmission(uint16)", ofPool(func(p pool.Pool) any { return bigUint(pool.AlphaInEmission.Get(p.Slot)) })),
		view("getAlphaOutEmission(uint16)", ofPool(func(p pool.Pool) any { return bigUint(pool.AlphaOutEmission.Get(p.Slot)) })),
		view("getSumAlphaPrice()", sumAlphaPrice),
		write(nonpayable, "setRecycleOrBurn(uint16,uint8)", func(c *call) error {
			netuid, v := c.Uint16(), uint256.NewInt(uint64(c.Uint8()))
			return c.Subnets.SetParam(c.callerID, netuid, subnet.ParamByName("recycle_or_burn"), v)
		}),
		write(nonpayable, "setBurnHalfLife(uint16,uint16)", func(c *call) error {
			netuid, v := c.Uint16(), uint256.NewInt(uint64(c.Uint16()))
			return c.Subnets.SetParam(c.callerID, netuid, subnet.ParamByName("burn_half_life"), v)
		}),
		write(nonpayable, "setBurnIncreaseMultiplier(uint16,uint128)", func(c *call) error {
			netuid, v := c.Uint16(), c.Uint128()
			return c.Subnets.SetParam(c.callerID, netuid, subnet.ParamByName("burn_increase_mult"), &uint256.Int{v.Lo, v.Hi})
		}),
	)...)
}

func ofPool(read func(pool.Pool) any) func(*call) ([]any, error) {
	return func(c *call) ([]any, error) { return []any{read(c.Pools.At(c.Uint16()))}, nil }
}

var (
	rao9 = fixed.U64F64FromUint64(1_000_000_000)
	big9 = big.NewInt(1_000_000_000)
)

// price truncates to 9 decimals and scales by 1e18 (precompiles.md, getAlphaPrice).
func price(p fixed.U64F64) *big.Int {
	v := new(big.Int).SetUint64(p.MulFloorSat(rao9).FloorUint64Sat())
	return v.Mul(v, big9)
}

// sumAlphaPrice sums spot prices below 1 over the subnets.
func sumAlphaPrice(c *call) ([]any, error) {
	var sum fixed.U64F64
	for _, netuid := range c.Subnets.Netuids() {
		if p := c.Pools.At(netuid).Price(); netuid != params.Root && p.Cmp(fixed.OneU64F64()) < 0 {
			sum = sum.AddSat(p)
		}
	}
	return []any{price(sum)}, nil
}
