package constantproduct

import (
	"errors"
	"math"
	"testing"

	"github.com/holiman/uint256"
	"pgregory.net/rapid"

	"github.com/taochain/taochain/amm"
	"github.com/taochain/taochain/chain/unit"
)

// amounts draws numbers of every size below 2^112.
func amounts(name string, t *rapid.T) *uint256.Int {
	raw := &uint256.Int{rapid.Uint64().Draw(t, name+" low"), rapid.Uint64().Draw(t, name+" high")}
	return raw.Rsh(raw, rapid.UintRange(16, 127).Draw(t, name+" shift"))
}

// TestTradesAreInThePoolsFavour checks that the product never falls, and that the input of an exact output is the least one.
func TestTradesAreInThePoolsFavour(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in, out := amounts("in", t), amounts("out", t)
		if in.IsZero() || out.LtUint64(2) {
			return
		}
		fee := rapid.Uint32Range(0, FeeOne-1).Draw(t, "fee")
		amount := amounts("amount", t)
		got := AmountOutDown(amount, in, out, fee)
		if !got.Lt(out) {
			t.Fatalf("%v of %v are paid", got, out)
		}
		before := new(uint256.Int).Mul(in, out)
		after := new(uint256.Int).Mul(new(uint256.Int).Add(in, amount), new(uint256.Int).Sub(out, got))
		if after.Lt(before) {
			t.Fatalf("the product falls from %v to %v", before, after)
		}
		if got.IsZero() {
			return
		}
		needed := AmountInUp(got, in, out, fee)
		if needed.Gt(amount) || AmountOutDown(needed, in, out, fee).Lt(got) {
			t.Fatalf("%v gave %v, for which %v are asked", amount, got, needed)
		}
		if less := new(uint256.Int).SubUint64(needed, 1); !AmountOutDown(less, in, out, fee).Lt(got) {
			t.Fatalf("%v are enough, too", less)
		}
	})
}

func TestPoolRefusals(t *testing.T) {
	one, large := uint256.NewInt(1), new(uint256.Int).Lsh(uint256.NewInt(1), 112)
	var pool Pool
	check := func(name string, got, want error) {
		t.Helper()
		if !errors.Is(got, want) {
			t.Errorf("%s: %v, want %v", name, got, want)
		}
	}
	_, err := pool.BuyExactIn(one)
	check("empty", err, ErrInsufficientLiquidity)
	_, err = pool.SellExactOut(one)
	check("empty", err, ErrInsufficientLiquidity)
	_, _, _, err = pool.AddLiquidity(uint256.NewInt(1_000), uint256.NewInt(1_000))
	check("only the lock", err, ErrNothingGained)
	_, _, _, err = pool.AddLiquidity(large, one)
	check("large offer", err, ErrReserveOverflow)
	if _, _, shares, err := pool.AddLiquidity(uint256.NewInt(4_000), uint256.NewInt(1_000_000)); err != nil || shares.Uint64() != 62_245 {
		t.Errorf("%v shares, %v", shares, err)
	}
	_, _, _, err = pool.AddLiquidity(new(uint256.Int), one)
	check("no TAO", err, ErrNothingGained)
	_, _, err = pool.RemoveLiquidity(new(uint256.Int))
	check("no shares", err, ErrNothingGained)
	_, _, err = pool.RemoveLiquidity(uint256.NewInt(62_246))
	check("locked shares", err, ErrInsufficientShares)
	_, err = pool.SellExactIn(one)
	check("too little", err, ErrNothingGained)
	_, err = pool.BuyExactOut(new(uint256.Int))
	check("nothing", err, ErrNothingGained)
	_, err = pool.BuyExactIn(new(uint256.Int).SubUint64(large, 1))
	check("reserve", err, ErrReserveOverflow)
	_, err = pool.BuyExactIn(large)
	check("amount", err, ErrReserveOverflow)
	_, _, err = pool.RemoveLiquidity(uint256.NewInt(62_245))
	check("all but the lock", err, nil)
}

// order draws an order with pools of any depth and price.
func order(t *rapid.T) Order {
	tao := rapid.Uint64Range(10e9, 1e16).Draw(t, "tao")
	alpha := rapid.Uint64Range(10e9, 1e16).Draw(t, "alpha")
	native := amm.NewPool(unit.Rao(tao), unit.Alpha(alpha))
	o := Order{
		Native: Market{Kind: Alive, Buy: rapid.Bool().Draw(t, "buy"), Least: 4_000_000},
		Fee:    rapid.Uint32Range(0, 100_000).Draw(t, "fee"), ExactOut: rapid.Bool().Draw(t, "exact out"),
	}
	wei := uint256.NewInt(raoWei)
	depth := rapid.Uint64Range(1, 1000).Draw(t, "depth")
	reserveWei := new(uint256.Int).Mul(uint256.NewInt(tao/depth), wei)
	skew := rapid.Uint64Range(50, 200).Draw(t, "skew")
	reserveToken := new(uint256.Int).Mul(uint256.NewInt(alpha/depth*skew/100), wei)
	amount := rapid.Uint64Range(1e7, tao/2+1e7).Draw(t, "amount")
	if o.Native.Buy {
		o.ReserveIn, o.ReserveOut = *reserveWei, *reserveToken
		o.Native.Rate = *new(uint256.Int).Mul(AlphaScale, wei)
		o.Native.Swap = func(steps uint64) uint64 {
			result, err := native.SimBuy(unit.Rao(steps))
			if err != nil {
				return 0
			}
			return uint64(result.Out)
		}
	} else {
		o.ReserveIn, o.ReserveOut = *reserveToken, *reserveWei
		o.Native.Rate = *new(uint256.Int).Div(SharesScale, wei)
		o.Native.Swap = func(steps uint64) uint64 {
			result, err := native.SimSell(unit.Alpha(steps))
			if err != nil {
				return 0
			}
			return uint64(result.Out)
		}
	}
	if o.Native.Buy == o.ExactOut {
		amount = rapid.Uint64Range(1e7, alpha/2+1e7).Draw(t, "amount of alpha")
	}
	o.Amount = *new(uint256.Int).Mul(uint256.NewInt(amount), wei)
	return o
}

// TestBestAgainstBruteForce compares the split with a fine grid of all splits: none is better by more than what roundings hide.
func TestBestAgainstBruteForce(t *testing.T) {
	const grid = 500
	rapid.Check(t, func(t *rapid.T) {
		o := order(t)
		s := o.Best()
		gives, costs := new(uint256.Int).Add(&s.NativeOut, &s.PoolOut), new(uint256.Int).Add(&s.NativeIn, &s.PoolIn)
		high := o.Native.stepsDown(&o.Amount)
		if o.ExactOut {
			if gives.Lt(&o.Amount) {
				return // nobody has that much
			}
			high = o.Native.stepsDown(costs)
		} else if costs.Gt(&o.Amount) {
			t.Fatalf("%v of %v are used", costs, &o.Amount)
		}
		if high.LtUint64(o.Native.Least) {
			return
		}
		// 3 units of alpha or rao, and a part in 1e9.
		found := o.score(stepsOf(&o, s))
		tolerance := new(uint256.Int).Div(gives, uint256.NewInt(1e9))
		if o.ExactOut {
			tolerance.Div(costs, uint256.NewInt(1e9))
		}
		tolerance.AddUint64(tolerance, unitsOfTolerance(&o))
		for i := range uint64(grid + 1) {
			steps := new(uint256.Int).SubUint64(high, o.Native.Least)
			steps.Div(steps.Mul(steps, uint256.NewInt(i)), uint256.NewInt(grid)).AddUint64(steps, o.Native.Least)
			if score := o.score(steps); score.Gt(found) && new(uint256.Int).Sub(score, found).Gt(tolerance) {
				t.Fatalf("%v steps are better than %+v by %v", steps, s, new(uint256.Int).Sub(score, found))
			}
		}
		if o.score(new(uint256.Int)).Gt(found) {
			t.Fatal("the pool alone is better")
		}
	})
}

// stepsOf finds the steps of a split again.
func stepsOf(o *Order, s Split) *uint256.Int {
	steps := o.Native.stepsDown(&s.NativeIn)
	for range 3 {
		if o.Native.inputUp(steps).Eq(&s.NativeIn) {
			return steps
		}
		steps.AddUint64(steps, 1)
	}
	panic("no steps")
}

// unitsOfTolerance are 3 units of the protocol's precision, in what the order counts: alpha's price may be far from 1.
func unitsOfTolerance(o *Order) uint64 {
	in, out := o.ReserveIn.Float64(), o.ReserveOut.Float64()
	ratio := 1.0
	if o.ExactOut {
		ratio = math.Max(1, in/out)
	}
	return uint64(3 * raoWei * math.Min(ratio, 1e9) * 2)
}

// TestDissolvedMarket splits between a pool and a fixed price.
func TestDissolvedMarket(t *testing.T) {
	e18 := func(n uint64) uint256.Int { return *new(uint256.Int).Mul(uint256.NewInt(n), AlphaScale) }
	o := Order{
		Native:    Market{Kind: Dissolved, Least: 1, Rate: *new(uint256.Int).Div(SharesScale, uint256.NewInt(2))},
		ReserveIn: e18(100), ReserveOut: e18(100), Amount: e18(100),
	}
	s := o.Best()
	// The pool's price falls from 1 to 1/2 after 41.42 tokens.
	if got := s.PoolIn.Float64() / 1e18; math.Abs(got-41.4213) > 1e-3 {
		t.Errorf("%v tokens go to the pool", got)
	}
	if all := o.NativeOnly(); all.NativeOut != e18(50) || !all.PoolIn.IsZero() {
		t.Errorf("all by the fixed price: %+v", all)
	}
	o.ExactOut, o.Amount = true, e18(40)
	if s := o.Best(); new(uint256.Int).Add(&s.NativeOut, &s.PoolOut).Lt(&o.Amount) || s.PoolIn.Float64() > 41.43e18 {
		t.Errorf("exact output: %+v", s)
	}
	only := o.NativeOnly()
	if want := e18(80); only.NativeIn != want {
		t.Errorf("exact output by the fixed price: %+v", only)
	}
	o.Native.Kind = None
	if s := o.NativeOnly(); !s.NativeIn.IsZero() {
		t.Errorf("no market takes %v", &s.NativeIn)
	}
}
