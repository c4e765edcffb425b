package test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/taochain/taochain/bindings/liquiditypool"
	"github.com/taochain/taochain/bindings/liquiditypoolfactory"
	"github.com/taochain/taochain/bindings/swaprouter"
)

var (
	poolABI        = liquiditypool.NewLiquidityPool()
	poolFactoryABI = liquiditypoolfactory.NewLiquidityPoolFactory()
	routerABI      = swaprouter.NewSwapRouter()
)

// poolFee is the fee of the tests' pools, in parts of 1e6.
const poolFee = 3_000

// never is a deadline, and endless an allowance, that no test comes to.
var (
	never   = new(big.Int).Lsh(big.NewInt(1), 40)
	endless = new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1))
	nothing = new(big.Int)
)

// newPools makes the factory.
func newPools(v validated) *driven {
	v.Helper()
	address := deploy(v.world, dev(0), &liquiditypoolfactory.LiquidityPoolFactoryMetaData, poolFactoryABI.PackConstructor(big.NewInt(poolFee)))
	return drive(v.backendWorld, address, &liquiditypoolfactory.LiquidityPoolFactoryMetaData, poolFactoryABI.UnpackError)
}

// newPool makes a token's pool.
func newPool(v validated, pools *driven, token common.Address) *driven {
	v.Helper()
	if none := ask(pools, poolFactoryABI.PackPoolOf(token), poolFactoryABI.UnpackPoolOf); none != (common.Address{}) {
		v.Errorf("there is a pool %s before it was made", none)
	}
	predicted := ask(pools, poolFactoryABI.PackAddressOf(token), poolFactoryABI.UnpackAddressOf)
	receipt := pools.do(v.users[0], poolFactoryABI.PackCreatePool(token))
	event, err := poolFactoryABI.UnpackPoolCreatedEvent(receipt.Logs[len(receipt.Logs)-1])
	if err != nil || event.Pool != predicted || event.Token != token {
		v.Fatalf("the event is %+v, error %v, the address was to be %s", event, err, predicted)
	}
	if made := ask(pools, poolFactoryABI.PackPoolOf(token), poolFactoryABI.UnpackPoolOf); made != predicted {
		v.Errorf("the pool is %s, not %s", made, predicted)
	}
	return drive(v.backendWorld, predicted, &liquiditypool.LiquidityPoolMetaData, poolABI.UnpackError)
}

// TestLiquidityPool drives every function of a pool of TAO and a subnet's token on the chain.
func TestLiquidityPool(t *testing.T) {
	v := newValidated(t)
	_, token := newToken(v)
	pools := newPools(v)
	pool := newPool(v, pools, token.address)
	alice, bob := v.users[0], v.users[1]
	if fee := ask(pools, poolFactoryABI.PackFee(), poolFactoryABI.UnpackFee); fee.Int64() != poolFee {
		t.Errorf("the factory's fee is %v", fee)
	}
	if fee := ask(pools, poolFactoryABI.PackMAXFEE(), poolFactoryABI.UnpackMAXFEE); fee.Int64() != 100_000 {
		t.Errorf("the largest fee is %v", fee)
	}
	if _, ok := pools.refusal(alice, poolFactoryABI.PackCreatePool(token.address), nil).(*liquiditypoolfactory.LiquidityPoolFactoryPoolExists); !ok {
		t.Error("a second pool is made")
	}
	pools.allCalled(t)
	for _, user := range []actor{alice, bob} {
		token.pay(user, tokenABI.PackDepositTao(v.validators[0].id, user.address, nothing), tao(100))
		token.do(user, tokenABI.PackApprove(pool.address, endless))
	}
	balance := func(of common.Address) *big.Int {
		t.Helper()
		return ask(token, tokenABI.PackBalanceOf(of), tokenABI.UnpackBalanceOf)
	}

	t.Run("identity", func(t *testing.T) {
		if name := ask(pool, poolABI.PackName(), poolABI.UnpackName); name != "TAO and SN1 liquidity" {
			t.Errorf("the name is %q", name)
		}
		if symbol := ask(pool, poolABI.PackSymbol(), poolABI.UnpackSymbol); symbol != "TAO-SN1" {
			t.Errorf("the symbol is %q", symbol)
		}
		if decimals := ask(pool, poolABI.PackDecimals(), poolABI.UnpackDecimals); decimals != 18 {
			t.Errorf("%d decimals", decimals)
		}
		if pooled := ask(pool, poolABI.PackToken(), poolABI.UnpackToken); pooled != token.address {
			t.Errorf("the token is %s", pooled)
		}
		if fee := ask(pool, poolABI.PackFee(), poolABI.UnpackFee); fee.Int64() != poolFee {
			t.Errorf("the fee is %v", fee)
		}
		if locked := ask(pool, poolABI.PackMINIMUMLIQUIDITY(), poolABI.UnpackMINIMUMLIQUIDITY); locked.Int64() != 1_000 {
			t.Errorf("%v shares are locked", locked)
		}
	})

	t.Run("liquidity", func(t *testing.T) {
		offer := new(big.Int).Div(balance(alice.address), big.NewInt(2))
		pool.pay(alice, poolABI.PackAddLiquidity(offer, nothing, alice.address, never), tao(40))
		pool.pay(bob, poolABI.PackAddLiquidity(offer, nothing, bob.address, never), tao(10))
		reserves := ask(pool, poolABI.PackReserves(), poolABI.UnpackReserves)
		supply := ask(pool, poolABI.PackTotalSupply(), poolABI.UnpackTotalSupply)
		shares := ask(pool, poolABI.PackBalanceOf(bob.address), poolABI.UnpackBalanceOf)
		if !lessBy(reserves.ReserveWei, tao(50), 1) || v.balance(pool.address).Cmp(reserves.ReserveWei) != 0 {
			t.Errorf("the reserve is %v wei", reserves.ReserveWei)
		}
		if !lessBy(new(big.Int).Mul(shares, big.NewInt(5)), supply, 5) {
			t.Errorf("bob has %v of %v shares", shares, supply)
		}
		pool.do(bob, poolABI.PackRemoveLiquidity(new(big.Int).Div(shares, big.NewInt(2)), nothing, nothing, bob.address, never))
		if _, ok := pool.refusal(bob, poolABI.PackRemoveLiquidity(shares, nothing, nothing, bob.address, never), nil).(*liquiditypool.LiquidityPoolERC20InsufficientBalance); !ok {
			t.Error("bob removes more than he has")
		}
	})

	t.Run("trades", func(t *testing.T) {
		from := ask(pool, poolABI.PackCumulativePrices(), poolABI.UnpackCumulativePrices)
		quote := ask(pool, poolABI.PackQuoteBuyExactIn(tao(2)), poolABI.UnpackQuoteBuyExactIn)
		before := balance(bob.address)
		pool.pay(bob, poolABI.PackBuyExactIn(quote, bob.address, never), tao(2))
		if got := new(big.Int).Sub(balance(bob.address), before); got.Cmp(quote) != 0 {
			t.Errorf("bob got %v, the quote was %v", got, quote)
		}
		cost := ask(pool, poolABI.PackQuoteSellExactOut(tao(1)), poolABI.UnpackQuoteSellExactOut)
		pool.do(bob, poolABI.PackSellExactOut(tao(1), cost, bob.address, never))
		back := ask(pool, poolABI.PackQuoteSellExactIn(cost), poolABI.UnpackQuoteSellExactIn)
		pool.do(bob, poolABI.PackSellExactIn(cost, back, bob.address, never))
		price := ask(pool, poolABI.PackQuoteBuyExactOut(cost), poolABI.UnpackQuoteBuyExactOut)
		pool.pay(bob, poolABI.PackBuyExactOut(cost, bob.address, never), tao(5))
		if back.Cmp(price) >= 0 {
			t.Errorf("a sale paid %v, the purchase cost %v", back, price)
		}
		reserves := ask(pool, poolABI.PackReserves(), poolABI.UnpackReserves)
		if v.balance(pool.address).Cmp(reserves.ReserveWei) != 0 || balance(pool.address).Cmp(reserves.ReserveToken) != 0 {
			t.Errorf("the pool has something else than %+v", reserves)
		}
		to := ask(pool, poolABI.PackCumulativePrices(), poolABI.UnpackCumulativePrices)
		if to.Time <= from.Time || to.TokenPrice.Cmp(from.TokenPrice) <= 0 || to.TaoPrice.Cmp(from.TaoPrice) <= 0 {
			t.Errorf("the sums of prices go from %+v to %+v", from, to)
		}
	})

	t.Run("gifts", func(t *testing.T) {
		quote := ask(pool, poolABI.PackQuoteBuyExactIn(tao(1)), poolABI.UnpackQuoteBuyExactIn)
		token.do(alice, tokenABI.PackTransfer(pool.address, tao(1)))
		if now := ask(pool, poolABI.PackQuoteBuyExactIn(tao(1)), poolABI.UnpackQuoteBuyExactIn); now.Cmp(quote) != 0 {
			t.Errorf("a gift moves the price: %v, was %v", now, quote)
		}
		before := balance(bob.address)
		pool.do(bob, poolABI.PackSkim(bob.address))
		if got := new(big.Int).Sub(balance(bob.address), before); got.Cmp(tao(1)) != 0 {
			t.Errorf("bob took %v", got)
		}
	})

	t.Run("shares", func(t *testing.T) { v.poolShares(t, pool) })
	pool.allCalled(t)
}

// poolShares drives what the shares have of ERC-20 and of permits.
func (v validated) poolShares(t *testing.T, pool *driven) {
	alice, bob := v.users[0], v.users[1]
	one := tao(1)
	pool.do(alice, poolABI.PackTransfer(bob.address, one))
	pool.do(alice, poolABI.PackApprove(bob.address, one))
	pool.do(bob, poolABI.PackTransferFrom(alice.address, bob.address, one))
	domain := ask(pool, poolABI.PackEip712Domain(), poolABI.UnpackEip712Domain)
	if domain.VerifyingContract != pool.address || domain.ChainId.Cmp(chainID) != 0 {
		t.Errorf("the domain is %+v", domain)
	}
	separator := ask(pool, poolABI.PackDOMAINSEPARATOR(), poolABI.UnpackDOMAINSEPARATOR)
	nonce := ask(pool, poolABI.PackNonces(alice.address), poolABI.UnpackNonces)
	message := crypto.Keccak256([]byte("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"))
	for _, word := range []*big.Int{alice.address.Big(), bob.address.Big(), one, nonce, never} {
		message = append(message, common.BigToHash(word).Bytes()...)
	}
	signature, err := crypto.Sign(crypto.Keccak256([]byte("\x19\x01"), separator[:], crypto.Keccak256(message)), alice.key)
	if err != nil {
		t.Fatal(err)
	}
	pool.do(bob, poolABI.PackPermit(
		alice.address, bob.address, one, never, signature[64]+27, common.BytesToHash(signature[:32]), common.BytesToHash(signature[32:64]),
	))
	if allowed := ask(pool, poolABI.PackAllowance(alice.address, bob.address), poolABI.UnpackAllowance); allowed.Cmp(one) != 0 {
		t.Errorf("after the permit bob may take %v", allowed)
	}
}
