package contracts

import (
	"errors"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/amm/constantproduct"
	"github.com/taochain/taochain/bindings/fixtures"
	"github.com/taochain/taochain/bindings/liquiditypool"
)

// poolPair is a LiquidityPool on a plain EVM, and the same pool in Go.
type poolPair struct {
	*chain
	abi     *liquiditypool.LiquidityPool
	address common.Address
	token   common.Address
	model   constantproduct.Pool
	// done counts operations that succeeded.
	done int
}

func newPoolPair(t *testing.T, fee uint32) *poolPair {
	c := newChain(t)
	c.cfg.Time = 1_000_000
	token := c.deploy(&fixtures.PlainTokenMetaData)
	plain, pool := fixtures.NewPlainToken(), liquiditypool.NewLiquidityPool()
	address := c.deploy(&liquiditypool.LiquidityPoolMetaData, pool.PackConstructor(token, big.NewInt(int64(fee)))...)
	fortune := new(uint256.Int).Lsh(uint256.NewInt(1), 120)
	c.cfg.State.SetBalance(user, fortune, 0)
	c.must(token, plain.PackMint(user, fortune.ToBig()))
	c.must(token, plain.PackApprove(address, new(uint256.Int).SetAllOne().ToBig()))
	return &poolPair{chain: c, abi: pool, address: address, token: token, model: constantproduct.Pool{Fee: fee}}
}

// send calls the pool with TAO.
func (p *poolPair) send(data []byte, value *uint256.Int) ([]byte, error) {
	p.cfg.Value = value.ToBig()
	defer func() { p.cfg.Value = nil }()
	return p.call(p.address, data)
}

// step plays one random operation to both and compares results and errors.
func (p *poolPair) step(random *rand.Rand) {
	p.t.Helper()
	deadline, most := new(big.Int).SetUint64(p.cfg.Time), new(uint256.Int).SetAllOne().ToBig()
	zero := new(big.Int)
	a, b := p.amount(random), p.amount(random)
	var want []*uint256.Int
	var refusal, err error
	var output []byte
	note := func(values ...*uint256.Int) { want = values }
	switch random.IntN(7) {
	case 0, 1:
		var amountWei, amountToken, shares *uint256.Int
		amountWei, amountToken, shares, refusal = p.model.AddLiquidity(a, b)
		note(amountWei, amountToken, shares)
		output, err = p.send(p.abi.PackAddLiquidity(b.ToBig(), zero, user, deadline), a)
	case 2:
		a = new(uint256.Int).Rsh(&p.model.Supply, uint(random.IntN(70)))
		if random.IntN(4) == 0 {
			a.Set(&p.model.Supply)
		}
		var amountWei, amountToken *uint256.Int
		amountWei, amountToken, refusal = p.model.RemoveLiquidity(a)
		note(amountWei, amountToken)
		output, err = p.send(p.abi.PackRemoveLiquidity(a.ToBig(), zero, zero, user, deadline), new(uint256.Int))
	case 3:
		var out *uint256.Int
		out, refusal = p.model.BuyExactIn(a)
		note(out)
		output, err = p.send(p.abi.PackBuyExactIn(zero, user, deadline), a)
	case 4:
		var in *uint256.Int
		in, refusal = p.model.BuyExactOut(a)
		note(in)
		output, err = p.send(p.abi.PackBuyExactOut(a.ToBig(), user, deadline), new(uint256.Int).Rsh(new(uint256.Int).SetAllOne(), 137))
	case 5:
		var out *uint256.Int
		out, refusal = p.model.SellExactIn(a)
		note(out)
		output, err = p.send(p.abi.PackSellExactIn(a.ToBig(), zero, user, deadline), new(uint256.Int))
	case 6:
		var in *uint256.Int
		in, refusal = p.model.SellExactOut(a)
		note(in)
		output, err = p.send(p.abi.PackSellExactOut(a.ToBig(), most, user, deadline), new(uint256.Int))
	}
	if refusal != nil || err != nil {
		p.sameRefusal(refusal, output, err)
		return
	}
	for i, value := range want {
		if got := new(uint256.Int).SetBytes(output[32*i : 32*i+32]); !got.Eq(value) {
			p.t.Fatalf("result %d is %v, in Go %v", i, got, value)
		}
	}
	p.done++
	p.looks()
}

// sameRefusal compares an error in Go with the contract's. The user has not endless TAO and tokens, nor all shares: where
// those run out the contract alone refuses.
func (p *poolPair) sameRefusal(refusal error, output []byte, err error) {
	p.t.Helper()
	reason, _ := p.abi.UnpackError(output)
	if err == nil {
		p.t.Fatalf("Go refuses with %v, the contract does not", refusal)
	}
	var same bool
	switch reason.(type) {
	case *liquiditypool.LiquidityPoolNothingGained:
		same = errors.Is(refusal, constantproduct.ErrNothingGained)
	case *liquiditypool.LiquidityPoolInsufficientLiquidity:
		same = errors.Is(refusal, constantproduct.ErrInsufficientLiquidity)
	case *liquiditypool.LiquidityPoolReserveOverflow:
		same = errors.Is(refusal, constantproduct.ErrReserveOverflow)
	case *liquiditypool.LiquidityPoolERC20InsufficientBalance:
		same = errors.Is(refusal, constantproduct.ErrInsufficientShares) || errors.Is(refusal, constantproduct.ErrReserveOverflow)
	case *liquiditypool.LiquidityPoolAboveMaximum:
		same = errors.Is(refusal, constantproduct.ErrReserveOverflow)
	default:
		// The token's own error: more than the user has would overflow the reserve.
		same = errors.Is(refusal, constantproduct.ErrReserveOverflow)
	}
	if !same {
		p.t.Fatalf("Go says %v, the contract %v %+v", refusal, err, reason)
	}
}

// looks compares reserves and supply.
func (p *poolPair) looks() {
	p.t.Helper()
	reserves, err := p.abi.UnpackReserves(p.must(p.address, p.abi.PackReserves()))
	if err != nil {
		p.t.Fatal(err)
	}
	supply, err := p.abi.UnpackTotalSupply(p.must(p.address, p.abi.PackTotalSupply()))
	if err != nil {
		p.t.Fatal(err)
	}
	if reserves.ReserveWei.Cmp(p.model.ReserveWei.ToBig()) != 0 || reserves.ReserveToken.Cmp(p.model.ReserveToken.ToBig()) != 0 || supply.Cmp(p.model.Supply.ToBig()) != 0 {
		p.t.Fatalf("the contract has %v, %v and %v shares, the pool in Go %v, %v and %v", reserves.ReserveWei, reserves.ReserveToken, supply, &p.model.ReserveWei, &p.model.ReserveToken, &p.model.Supply)
	}
	if p.model.ReserveWei.IsZero() {
		return
	}
	before, err := p.abi.UnpackCumulativePrices(p.must(p.address, p.abi.PackCumulativePrices()))
	if err != nil {
		p.t.Fatal(err)
	}
	p.cfg.Time++
	after, err := p.abi.UnpackCumulativePrices(p.must(p.address, p.abi.PackCumulativePrices()))
	if err != nil {
		p.t.Fatal(err)
	}
	price := constantproduct.PriceDown(&p.model.ReserveWei, &p.model.ReserveToken).ToBig()
	inverse := constantproduct.PriceDown(&p.model.ReserveToken, &p.model.ReserveWei).ToBig()
	if new(big.Int).Sub(after.TokenPrice, before.TokenPrice).Cmp(price) != 0 || new(big.Int).Sub(after.TaoPrice, before.TaoPrice).Cmp(inverse) != 0 {
		p.t.Fatalf("a second adds %v and %v, the prices are %v and %v", after, before, price, inverse)
	}
}

// amount is a number of any size below 2^113, or one at an edge of the reserves.
func (p *poolPair) amount(random *rand.Rand) *uint256.Int {
	switch random.IntN(12) {
	case 0:
		return new(uint256.Int).SubUint64(&p.model.ReserveToken, min(1, p.model.ReserveToken.Uint64()))
	case 1:
		return p.model.ReserveWei.Clone()
	case 2:
		return uint256.NewInt(random.Uint64N(3))
	}
	raw := &uint256.Int{random.Uint64(), random.Uint64()}
	return raw.Rsh(raw, uint(15+random.IntN(112)))
}

// TestLiquidityPoolInGo plays random operations to the contract and to its mathematics in Go: the same numbers, the same
// refusals, the same state.
func TestLiquidityPoolInGo(t *testing.T) {
	random := rand.New(rand.NewPCG(0x7461, 0x6c70))
	for _, fee := range []uint32{0, 3_000, 100_000, constantproduct.FeeOne - 1} {
		p := newPoolPair(t, fee)
		for range 150 {
			p.step(random)
		}
		if p.done < 50 {
			t.Errorf("fee %d: only %d operations succeeded", fee, p.done)
		}
	}
}

// FuzzLiquidityPool plays operations that follow from a seed.
func FuzzLiquidityPool(f *testing.F) {
	f.Add(uint64(1), uint32(3_000))
	f.Fuzz(func(t *testing.T, seed uint64, fee uint32) {
		random := rand.New(rand.NewPCG(seed, 0))
		p := newPoolPair(t, fee%constantproduct.FeeOne)
		for range 30 {
			p.step(random)
		}
	})
}
