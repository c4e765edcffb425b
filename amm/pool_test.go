package amm

import (
	"errors"
	"testing"

	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/unit"
)

// balanced is a pool with equal weights, settled, that serves down to the last million units.
func balanced(tao unit.Rao, alpha unit.Alpha) Pool {
	p := NewPool(tao, alpha)
	p.Init()
	return p
}

// weighing is balanced with another quote weight and no minimum reserve.
func weighing(tao unit.Rao, alpha unit.Alpha, weight uint64) Pool {
	p := balanced(tao, alpha)
	p.QuoteWeight, p.MinimumReserve = weight, 0
	return p
}

// small is balanced with the minimum reserve of the reference's unit tests.
func small(tao unit.Rao, alpha unit.Alpha) Pool {
	p := balanced(tao, alpha)
	p.MinimumReserve = 100
	return p
}

// The worked examples of amm.md, section 12, by their numbers.
func TestWorkedExamplesOfSwaps(t *testing.T) {
	heavyAlpha := weighing(1e15, 1e15, 20000000000000001)
	tests := []struct {
		name     string
		pool     Pool
		buy      bool
		amount   uint64
		dropFees bool
		want     swapped
		err      error
	}{
		{"6", balanced(1e9, 4e9), true, 123456, false, swapped{in: 123394, out: 493515, fee: 62, feeToAuthor: 62}, nil},
		{"7", balanced(1e9, 4e9), false, 123456, false, swapped{in: 123394, out: 30847, fee: 62, feeToAuthor: 62}, nil},
		{
			"8", balanced(1e9, 4e9), true, 1e9, false,
			swapped{in: 999496453, out: 1999496326, fee: 503547, feeToAuthor: 503547},
			nil,
		},
		{"9", small(1000, 1000), false, 1_000_001, true, swapped{}, ErrSwapInputTooLarge},
		{"20", heavyAlpha, false, 12e15, true, swapped{in: 12e15, out: 1e15}, nil},
		{"21", heavyAlpha, false, 20e15, true, swapped{in: 20e15, out: 999562209187876}, nil},
		{"22", heavyAlpha, false, 215e14, true, swapped{}, ErrReservesTooLow},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			limit := fixed.U64F64{}
			if tt.buy {
				limit = LimitPrice(MaxPrice)
			}
			got, err := tt.pool.swap(tt.buy, tt.amount, limit, tt.dropFees)
			if got != tt.want || !errors.Is(err, tt.err) {
				t.Errorf("got %+v, %v, want %+v, %v", got, err, tt.want, tt.err)
			}
		})
	}
}

func TestWorkedExamplesOfLimits(t *testing.T) {
	tests := []struct {
		name  string
		pool  Pool
		buy   bool
		limit unit.Rao
		want  uint64
		err   error
	}{
		{"10", small(1000, 1000), true, 1_100_000_000, 48, nil},
		{"11", small(150e9, 100e9), true, 1_500_000_000, 0, ErrPriceLimitExceeded},
		{"12", small(150e9, 100e9), true, 6_000_000_000, 150075570211, nil},
		{"13", small(1001, 1001), false, 10_000, 17472, nil},
		{"14", small(1001, 1001), false, 100_000_000, 2165, nil},
		{"15", small(200e9, 100e9), false, 1_999_999_999, 24, nil},
		{"16", small(21e15, 1e6), false, 21e15, 17455533, nil},
		{"stable buy at 1", Pool{Stable: true}, true, 1e9, ^uint64(0), nil},
		{"stable buy below 1", Pool{Stable: true}, true, 1e9 - 1, 0, nil},
		{"stable sell at 1", Pool{Stable: true}, false, 1e9, ^uint64(0), nil},
		{"stable sell above 1", Pool{Stable: true}, false, 1e9 + 1, 0, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got uint64
			var err error
			if tt.buy {
				var in unit.Rao
				in, err = tt.pool.MaxBuyInput(tt.limit)
				got = uint64(in)
			} else {
				var in unit.Alpha
				in, err = tt.pool.MaxSellInput(tt.limit)
				got = uint64(in)
			}
			if got != tt.want || !errors.Is(err, tt.err) {
				t.Errorf("got %d, %v, want %d, %v", got, err, tt.want, tt.err)
			}
		})
	}
}

func TestWorkedExamplesOfAmounts(t *testing.T) {
	tenth := fixed.U64F64FromBits(0, 1844674407370955264)
	fifth := fixed.U64F64FromBits(0, 3689348814741910528)
	quarter := weighing(1e9, 1e9, Acc/4)
	tests := []struct {
		name      string
		got, want uint64
	}{
		{"3", uint64(quarter.BuyInputBetween(tenth, fifth)), 681792830},
		{"3 the wrong way", uint64(quarter.BuyInputBetween(fifth, tenth)), 0},
		{"4", uint64(quarter.SellInputBetween(fifth, tenth)), 189207115},
		{"4 the wrong way", uint64(quarter.SellInputBetween(tenth, fifth)), 0},
		{"5", uint64(quarter.AlphaNeeded(1123432)), 374758},
		{"5 the whole reserve", uint64(quarter.AlphaNeeded(1e9)), 0},
		{"at the price", uint64(balanced(1e9, 4e9).AlphaForTao(25)), 100},
		{"at no price", uint64(balanced(0, 4e9).AlphaForTao(25)), 0},
		{"fee", balanced(1e9, 1e9).Fee(1e9, false), 503547},
		{"dropped fee", balanced(1e9, 1e9).Fee(1e9, true), 0},
		{"stable fee", Pool{Stable: true, FeeRate: MaxFeeRate}.Fee(1e9, false), 0},
		{"stable alpha needed", uint64(Pool{Stable: true}.AlphaNeeded(77)), 77},
		{"stable alpha for tao", uint64(Pool{Stable: true}.AlphaForTao(77)), 77},
		{"stable conversion", uint64(Pool{Stable: true}.ConvertBuy(77)), 77},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if tt.got != tt.want {
				t.Errorf("got %d, want %d", tt.got, tt.want)
			}
		})
	}
}

func TestAdjustProtocolLiquidity(t *testing.T) {
	tests := []struct {
		name     string
		pool     Pool
		tao      unit.Rao
		alpha    unit.Alpha
		weight   uint64
		accepted bool
	}{
		{"17", balanced(1e12, 4e12), 1e12, 1e12, 615384615384615384, true},
		{"18", balanced(1e12, 0), 1e12, 0, Acc / 2, true},
		{"18 with alpha", balanced(1e12, 0), 1e12, 1e12, Acc / 2, false},
		{"empty", balanced(0, 0), 5, 7, Acc / 2, true},
		{"at the smallest weight of alpha", balanced(1e12, 1e12), 98e12, 0, Acc - MinWeight, true},
		{"below the smallest weight of alpha", balanced(1e12, 1e12), 99e12, 0, Acc / 2, false},
		{"at the smallest weight of tao", balanced(1e12, 1e12), 0, 98e12, MinWeight, true},
		{"below the smallest weight of tao", balanced(1e12, 1e12), 0, 99e12, Acc / 2, false},
		{"products past 128 bits", balanced(^unit.Rao(0), ^unit.Alpha(0)), ^unit.Rao(0), ^unit.Alpha(0), Acc / 2, true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := tt.pool
			tao, alpha := p.AdjustProtocolLiquidity(tt.tao, tt.alpha)
			if p.QuoteWeight != tt.weight {
				t.Errorf("weight %d, want %d", p.QuoteWeight, tt.weight)
			}
			if accepted := tao == tt.tao && alpha == tt.alpha; accepted != tt.accepted {
				t.Errorf("reported %d, %d", tao, alpha)
			}
			if !tt.accepted && (tao != 0 || alpha != 0 || p != tt.pool) {
				t.Errorf("refused, but reported %d, %d and left %+v", tao, alpha, p)
			}
			if p.Tao != tt.pool.Tao || p.Alpha != tt.pool.Alpha {
				t.Error("the reserves moved")
			}
		})
	}
}

func TestMulWeightRoundHalfUp(t *testing.T) {
	for _, tt := range []struct{ weight, v, want uint64 }{{Acc / 2, 1023, 512}, {Acc / 2, 5, 3}, {Acc/2 - 1, 5, 2}, {0, 9, 0}} {
		if got := MulWeightRoundHalfUp(tt.weight, *uint256.NewInt(tt.v)); !got.Eq(uint256.NewInt(tt.want)) {
			t.Errorf("%d * %d = %v, want %d", tt.weight, tt.v, &got, tt.want)
		}
	}
}

func TestRatioWeight(t *testing.T) {
	for _, tt := range []struct{ n, d, want uint64 }{
		{1, 3, 333333333333333333}, {3, 3, Acc}, {4, 3, Acc}, {0, 0, Acc}, {0, 3, 0}, {^uint64(0) - 1, ^uint64(0), Acc - 1},
	} {
		if got := ratioWeight(uint256.NewInt(tt.n), uint256.NewInt(tt.d)); got != tt.want {
			t.Errorf("%d / %d = %d, want %d", tt.n, tt.d, got, tt.want)
		}
	}
}

func TestInit(t *testing.T) {
	third := fixed.U64F64FromUint64(1).SafeDivTrunc(fixed.U64F64FromUint64(3))
	moved := Pool{Tao: 1e9, Alpha: 1e9, QuoteWeight: Acc / 3}
	tests := []struct {
		name   string
		pool   Pool
		price  fixed.U64F64
		err    error
		weight uint64
	}{
		{"price of equal weights", NewPool(3e9, 1e9), fixed.U64F64FromUint64(3), nil, Acc / 2},
		{"fraction", NewPool(1e9, 3e9), third, nil, 500000000250000000},
		{"moved before", moved, fixed.OneU64F64(), nil, Acc / 2},
		{"initialised", balanced(3e9, 1e9), fixed.OneU64F64(), nil, Acc / 2},
		{"empty", NewPool(0, 0), fixed.OneU64F64(), ErrReservesOutOfBalance, Acc / 2},
		{"no tao", NewPool(0, 5), fixed.OneU64F64(), ErrReservesOutOfBalance, Acc / 2},
		{"no alpha", NewPool(5, 0), fixed.OneU64F64(), ErrReservesOutOfBalance, Acc / 2},
		{"no price", NewPool(5, 5), fixed.U64F64{}, ErrReservesOutOfBalance, Acc / 2},
		{"smallest weight", NewPool(1e9, 1e9), fixed.U64F64FromUint64(99), nil, MinWeight},
		{"below the smallest weight", NewPool(1e9, 1e9), fixed.U64F64FromUint64(100), ErrReservesOutOfBalance, Acc / 2},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := tt.pool
			if err := p.InitPrice(tt.price); !errors.Is(err, tt.err) {
				t.Errorf("error %v, want %v", err, tt.err)
			}
			if p.QuoteWeight != tt.weight || p.Initialized != (tt.err == nil) {
				t.Errorf("got %+v, want weight %d", p, tt.weight)
			}
		})
	}
	p := moved
	if p.Init(); p.QuoteWeight != DefaultWeight || !p.Initialized {
		t.Errorf("Init left %+v", p)
	}
}

func TestFirstSwapSettlesWeights(t *testing.T) {
	moved := NewPool(1e12, 1e12)
	moved.QuoteWeight = Acc / 4
	want, err := balanced(1e12, 1e12).QuoteBuy(1e9, LimitPrice(MaxPrice), false)
	if err != nil {
		t.Fatal(err)
	}
	p := moved
	if got, err := p.QuoteBuy(1e9, LimitPrice(MaxPrice), false); got != want || err != nil || p != moved {
		t.Errorf("quote %+v, %v, want %+v; left %+v", got, err, want, p)
	}
	if _, err := p.Buy(1e9, LimitPrice(1), false); !errors.Is(err, ErrPriceLimitExceeded) || p != moved {
		t.Errorf("refusal %v left %+v", err, p)
	}
	if got, err := p.Buy(1e9, LimitPrice(MaxPrice), false); got != want || err != nil {
		t.Errorf("buy %+v, %v, want %+v", got, err, want)
	}
	if !p.Initialized || p.QuoteWeight != DefaultWeight {
		t.Errorf("the first swap left %+v", p)
	}
}

func TestSwapEdges(t *testing.T) {
	wholeFee := balanced(1e12, 1e12)
	wholeFee.FeeRate = 65535
	tests := []struct {
		name   string
		pool   Pool
		buy    bool
		amount uint64
		limit  unit.Rao
		want   swapped
		err    error
	}{
		{"nothing", balanced(1e12, 1e12), true, 0, MaxPrice, swapped{}, nil},
		{"nothing into an empty side", balanced(0, 1e12), true, 0, MaxPrice, swapped{}, nil},
		{"all is fee", wholeFee, true, 500, MaxPrice, swapped{fee: 500}, nil},
		{"too little to be paid", balanced(1e11, 1e6), true, 1, MaxPrice, swapped{}, ErrReservesTooLow},
		{"reserve at the minimum", balanced(1e11, 1e6), true, 1e8, MaxPrice, swapped{in: 99949646, out: 998, fee: 50354, feeToAuthor: 50354}, nil},
		{"reserve below the minimum", balanced(1e11, 1e6-1), true, 1e8, MaxPrice, swapped{}, ErrReservesTooLow},
		{"limit is the price", balanced(1e12, 1e12), true, 5, 1e9, swapped{}, ErrPriceLimitExceeded},
		{"sell limit is the price", balanced(1e12, 1e12), false, 5, 1e9, swapped{}, ErrPriceLimitExceeded},
		{"stable", Pool{Stable: true, FeeRate: 5000}, false, 5, 3e9, swapped{in: 5, out: 5}, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := tt.pool.swap(tt.buy, tt.amount, LimitPrice(tt.limit), false)
			if got != tt.want || !errors.Is(err, tt.err) {
				t.Errorf("got %+v, %v, want %+v, %v", got, err, tt.want, tt.err)
			}
		})
	}
}

func TestLimitCuts(t *testing.T) {
	p := balanced(1e12, 1e12)
	// The price grows from 1 to 4 when the TAO reserve doubles and the alpha reserve halves.
	got, err := p.Buy(5e12, LimitPrice(4e9), false)
	fee := unit.Rao(1_000_000_000_000 * 33 / (65535 - 33))
	want := BuyResult{In: 1e12, Out: 5e11, Fee: fee, FeeToAuthor: fee, HitLimit: true}
	if got != want || err != nil {
		t.Errorf("got %+v, %v, want %+v", got, err, want)
	}
	if p.Tao != 2e12 || p.Alpha != 5e11 {
		t.Errorf("reserves %d, %d", p.Tao, p.Alpha)
	}
	back, err := p.Sell(5e12, LimitPrice(1e9), true)
	if want := (SellResult{In: 5e11, Out: 1e12, HitLimit: true}); back != want || err != nil {
		t.Errorf("got %+v, %v, want %+v", back, err, want)
	}
}

func TestStableSwapMovesReserves(t *testing.T) {
	p := Pool{Tao: 10, Alpha: 10, Stable: true}
	if _, err := p.Buy(4, LimitPrice(1), false); err != nil || p.Tao != 14 || p.Alpha != 6 {
		t.Errorf("buy: %v, %+v", err, p)
	}
	if _, err := p.Sell(20, LimitPrice(MaxPrice), false); err != nil || p.Tao != 0 || p.Alpha != 26 {
		t.Errorf("sell: %v, %+v", err, p)
	}
}

func TestMaxMove(t *testing.T) {
	stable, dynamic := Pool{Stable: true}, small(1000, 1000)
	const most = ^unit.Alpha(0)
	tests := []struct {
		name     string
		from, to Pool
		limit    uint64
		want     unit.Alpha
		err      error
	}{
		{"both stable", stable, stable, 1e9, most, nil},
		{"both stable, above 1", stable, stable, 1e9 + 1, 0, nil},
		{"stable to dynamic, no limit", stable, dynamic, 0, most, nil},
		{"stable to dynamic is a buy at the inverse", stable, dynamic, 909_090_909, 48, nil},
		{"stable to dynamic, at the price", stable, dynamic, 1e9, 0, ErrPriceLimitExceeded},
		{"dynamic to stable is a sell", small(1001, 1001), stable, 100_000_000, 2165, nil},
		{"dynamic to stable, at the price", dynamic, stable, 1e9, 0, ErrPriceLimitExceeded},
		{"dynamic, no limit", dynamic, dynamic, 0, most, nil},
		{"dynamic, one side empty", dynamic, small(0, 1000), 0, 0, nil},
		{"dynamic, limit above", dynamic, dynamic, 1e9 + 1, 0, nil},
		{"dynamic", dynamic, dynamic, 1e8, 4500, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got, err := MaxMove(tt.from, tt.to, tt.limit); got != tt.want || !errors.Is(err, tt.err) {
				t.Errorf("got %d, %v, want %d, %v", got, err, tt.want, tt.err)
			}
		})
	}
}

func TestClear(t *testing.T) {
	p := Pool{Tao: 5, Alpha: 7, QuoteWeight: Acc / 3, Initialized: true, FeeRate: 99, MinimumReserve: 100}
	tao, alpha := p.Clear()
	want := NewPool(0, 0)
	want.MinimumReserve = 100
	if tao != 5 || alpha != 7 || p != want {
		t.Errorf("returned %d, %d, left %+v", tao, alpha, p)
	}
}

func TestSetFeeRate(t *testing.T) {
	p := NewPool(1, 1)
	if err := p.SetFeeRate(MaxFeeRate); err != nil || p.FeeRate != MaxFeeRate {
		t.Errorf("largest rate: %v, %+v", err, p)
	}
	if err := p.SetFeeRate(MaxFeeRate + 1); !errors.Is(err, ErrFeeRateTooHigh) || p.FeeRate != MaxFeeRate {
		t.Errorf("rate above: %v, %+v", err, p)
	}
}
