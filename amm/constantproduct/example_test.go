package constantproduct_test

import (
	"fmt"

	"github.com/holiman/uint256"

	"github.com/taochain/taochain/amm"
	"github.com/taochain/taochain/amm/constantproduct"
	"github.com/taochain/taochain/chain/unit"
)

// A pool of 100 TAO and 400 tokens with a fee of 0.3 % sells 3.94 tokens for 1 TAO.
func ExamplePool() {
	tao := uint256.NewInt(1e18)
	pool := constantproduct.Pool{Fee: 3_000}
	pool.AddLiquidity(new(uint256.Int).Mul(tao, uint256.NewInt(100)), new(uint256.Int).Mul(tao, uint256.NewInt(400)))
	got, err := pool.BuyExactIn(tao)
	fmt.Println(got, err)
	// Output: 3948632137588245195 <nil>
}

// 100 TAO buy more of a subnet's token in the protocol's pool and in a LiquidityPool together than in either.
func ExampleOrder() {
	native := amm.NewPool(20_000*unit.TAO, 50_000*unit.OneAlpha)
	wei := uint256.NewInt(1e18)
	order := constantproduct.Order{
		Native: constantproduct.Market{
			Kind: constantproduct.Alive, Buy: true, Least: 4_000_000,
			Rate: *new(uint256.Int).Mul(constantproduct.AlphaScale, uint256.NewInt(1e9)), // 1e18 units a alpha
			Swap: func(steps uint64) uint64 {
				result, err := native.SimBuy(unit.Rao(steps))
				if err != nil {
					return 0
				}
				return uint64(result.Out)
			},
		},
		ReserveIn: *new(uint256.Int).Mul(wei, uint256.NewInt(2_000)), ReserveOut: *new(uint256.Int).Mul(wei, uint256.NewInt(5_000)),
		Fee:    3_000,
		Amount: *new(uint256.Int).Mul(wei, uint256.NewInt(100)),
	}
	show := func(name string, s constantproduct.Split) {
		out := new(uint256.Int).Add(&s.NativeOut, &s.PoolOut)
		fmt.Printf("%s: %.4f tokens\n", name, out.Float64()/1e18)
	}
	show("best", order.Best())
	show("protocol alone", order.NativeOnly())
	order.Native.Kind = constantproduct.None
	show("pool alone", order.Best())
	// Output:
	// best: 248.6948 tokens
	// protocol alone: 248.6316 tokens
	// pool alone: 237.4149 tokens
}
