package vectors

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/taochain/taochain/amm"
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/unit"
)

func init() {
	register("bittensor-amm-v1", func(h Header, _ Case) bool {
		return h.Format == "bittensor-amm-v1"
	}, runAMM)
}

// ammInput is a pool and the operations to apply to it in order.
type ammInput struct {
	TaoReserve   unit.Rao         `json:"tao_reserve"`
	AlphaReserve unit.Alpha       `json:"alpha_reserve"`
	QuoteWeight  *uint64          `json:"quote_weight"` // nil: not initialised
	FeeRate      unit.U16Fraction `json:"fee_rate"`
	Ops          []ammOp          `json:"ops"`
}

// ammOp is one operation; which fields it has depends on Op. Amounts are in the units of the side that Op names.
type ammOp struct {
	Op         string   `json:"op"`
	Amount     uint64   `json:"amount"`
	LimitPrice unit.Rao `json:"limit_price"`
	DropFees   ammFlag  `json:"drop_fees"`
	Simulate   ammFlag  `json:"simulate"`
	Buy        ammFlag  `json:"buy"`

	Tao   unit.Rao   `json:"tao"`
	Alpha unit.Alpha `json:"alpha"`

	InitPriceBits *ammU64F64 `json:"price_u64f64_bits"`
	PriceBits     ammU64F64  `json:"price_bits"`
	TargetBits    ammU64F64  `json:"target_bits"`

	BaseQuote ammFlag `json:"base_quote"`
	X         uint64  `json:"x"`
	Dx        uint64  `json:"dx"`
}

// ammFlag is a boolean written as 0 or 1.
type ammFlag bool

func (f *ammFlag) UnmarshalJSON(data []byte) error {
	switch string(data) {
	case "0", "false":
		*f = false
	case "1", "true":
		*f = true
	default:
		return fmt.Errorf("%s is not a flag", data)
	}
	return nil
}

// ammU64F64 is the raw bits of a U64F64 as a decimal string.
type ammU64F64 fixed.U64F64

func (v *ammU64F64) UnmarshalJSON(data []byte) error {
	var text string
	if err := json.Unmarshal(data, &text); err != nil {
		return err
	}
	parsed, err := fixed.ParseU64F64Bits(text)
	*v = ammU64F64(parsed)
	return err
}

// ammState is the pool after an operation.
type ammState struct {
	TaoReserve   unit.Rao   `json:"tao_reserve"`
	AlphaReserve unit.Alpha `json:"alpha_reserve"`
	QuoteWeight  uint64     `json:"quote_weight"`
	PriceBits    string     `json:"price_u64f64_bits"`
}

func ammStateOf(p amm.Pool) ammState {
	return ammState{p.Tao, p.Alpha, p.QuoteWeight, p.Price().BitsString()}
}

// ammStep is what one operation returned and left behind.
type ammStep struct {
	Result any      `json:"result"`
	State  ammState `json:"state"`
}

func runAMM(c Case) error {
	var in ammInput
	if err := json.Unmarshal(c.Input, &in); err != nil {
		return err
	}
	pool := amm.NewPool(in.TaoReserve, in.AlphaReserve)
	pool.FeeRate = in.FeeRate
	if in.QuoteWeight != nil {
		pool.QuoteWeight, pool.Initialized = *in.QuoteWeight, true
	}
	got := struct {
		InitialState ammState  `json:"initial_state"`
		Ops          []ammStep `json:"ops"`
	}{InitialState: ammStateOf(pool), Ops: make([]ammStep, len(in.Ops))}
	for i, op := range in.Ops {
		result, err := op.apply(&pool)
		if err != nil {
			return err
		}
		got.Ops[i] = ammStep{result, ammStateOf(pool)}
	}
	return matchJSON(c.Expected, got)
}

// apply runs one operation; the error is ErrUnsupported or that of an operation that cannot be read.
func (op *ammOp) apply(pool *amm.Pool) (any, error) {
	switch op.Op {
	case "buy", "sell", "sim_buy", "sim_sell":
		return op.swap(pool)
	case "inject":
		tao, alpha := pool.AdjustProtocolLiquidity(op.Tao, op.Alpha)
		pool.Tao, pool.Alpha = unit.AddSat(pool.Tao, tao), unit.AddSat(pool.Alpha, alpha)
		return map[string]any{"tao_added": tao, "alpha_added": alpha}, nil
	case "init":
		if op.InitPriceBits == nil {
			pool.Init()
			return map[string]any{"ok": true, "error": nil}, nil
		}
		err := pool.InitPrice(fixed.U64F64(*op.InitPriceBits))
		return map[string]any{"ok": err == nil, "error": ammErrorName(err)}, nil
	}
	return op.read(*pool)
}

// read runs the operations that only read.
func (op *ammOp) read(pool amm.Pool) (any, error) {
	switch op.Op {
	case "fee":
		return map[string]any{"fee": pool.Fee(op.Amount, bool(op.DropFees))}, nil
	case "convert":
		if op.Buy {
			tao := unit.Rao(op.Amount)
			return ammConvertResult(pool.ConvertBuy(tao), pool.PriceAfterBuy(tao)), nil
		}
		alpha := unit.Alpha(op.Amount)
		return ammConvertResult(pool.ConvertSell(alpha), pool.PriceAfterSell(alpha)), nil
	case "exp":
		num, den := pool.QuoteWeight, pool.BaseWeight()
		if op.BaseQuote {
			num, den = den, num
		}
		return map[string]any{"u64f64_bits": amm.Exponent(op.X, op.Dx, num, den).BitsString()}, nil
	case "delta_in":
		from, to := fixed.U64F64(op.PriceBits), fixed.U64F64(op.TargetBits)
		if op.Buy {
			return map[string]any{"delta_in": pool.BuyInputBetween(from, to)}, nil
		}
		return map[string]any{"delta_in": pool.SellInputBetween(from, to)}, nil
	case "alpha_for_tao":
		return map[string]any{"alpha": pool.AlphaForTao(op.Tao)}, nil
	case "base_needed":
		return map[string]any{"alpha": pool.AlphaNeeded(op.Tao)}, nil
	}
	return nil, ErrUnsupported
}

func ammConvertResult[T ~uint64](out T, target fixed.U64F64) any {
	return map[string]any{"amount_out": out, "price_target_bits": target.BitsString()}
}

// swap runs a swap or its simulation.
func (op *ammOp) swap(pool *amm.Pool) (any, error) {
	if op.Simulate {
		copied := *pool
		pool = &copied
	}
	limit := amm.LimitPrice(op.LimitPrice)
	var bought amm.BuyResult
	var sold amm.SellResult
	var err error
	switch op.Op {
	case "buy":
		bought, err = pool.Buy(unit.Rao(op.Amount), limit, bool(op.DropFees))
	case "sim_buy":
		bought, err = pool.SimBuy(unit.Rao(op.Amount))
	case "sell":
		sold, err = pool.Sell(unit.Alpha(op.Amount), limit, bool(op.DropFees))
	case "sim_sell":
		sold, err = pool.SimSell(unit.Alpha(op.Amount))
	}
	if err != nil {
		return map[string]any{"ok": false, "error": ammErrorName(err)}, nil
	}
	if op.Op == "buy" || op.Op == "sim_buy" {
		return ammSwapResult(bought.In, bought.Out, bought.Fee, bought.FeeToAuthor), nil
	}
	return ammSwapResult(sold.In, sold.Out, sold.Fee, sold.FeeToAuthor), nil
}

func ammSwapResult[I, O ~uint64](in I, out O, fee, feeToAuthor I) any {
	return map[string]any{
		"ok": true, "amount_paid_in": in, "amount_paid_out": out,
		"fee_paid": fee, "fee_to_block_author": feeToAuthor,
	}
}

// ammErrors are the pool's errors by their names in the vectors.
var ammErrors = []struct {
	err  error
	name string
}{
	{amm.ErrSwapInputTooLarge, "SwapInputTooLarge"},
	{amm.ErrReservesTooLow, "ReservesTooLow"},
	{amm.ErrPriceLimitExceeded, "PriceLimitExceeded"},
	{amm.ErrInsufficientLiquidity, "InsufficientLiquidity"},
	{amm.ErrReservesOutOfBalance, "ReservesOutOfBalance"},
	{amm.ErrFeeRateTooHigh, "FeeRateTooHigh"},
}

// ammErrorName is the error's name, or nil for none.
func ammErrorName(err error) any {
	if err == nil {
		return nil
	}
	for _, e := range ammErrors {
		if errors.Is(err, e.err) {
			return e.name
		}
	}
	return err.Error()
}
