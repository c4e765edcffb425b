package vectors

import (
	"encoding/json"
	"fmt"
	"math/big"
	"strconv"
	"strings"

	"github.com/holiman/uint256"

	"github.com/taochain/taochain/amm"
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/unit"
)

func init() {
	register("AMM vectors", func(h Header, _ Case) bool {
		return h.Title == "AMM vectors"
	}, runAMMTests)
}

// ammTest is the input of a case of any kind. All integers are decimal strings.
type ammTest struct {
	TaoReserve     ammDecimal  `json:"tao_reserve"`
	AlphaReserve   ammDecimal  `json:"alpha_reserve"`
	QuoteWeight    *ammDecimal `json:"quote_weight"` // nil: not initialised
	FeeRate        *ammDecimal `json:"fee_rate"`
	MaxFeeRate     *ammDecimal `json:"max_fee_rate"`
	MinimumReserve *ammDecimal `json:"minimum_reserve"`
	Side           string      `json:"side"`
	Amount         ammDecimal  `json:"amount"`
	DropFees       bool        `json:"drop_fees"`
	LimitRao       ammDecimal  `json:"limit_price_rao"`
	LimitBits      *ammU64F64  `json:"limit_price_bits"`
	PriceBits      ammU64F64   `json:"price_bits"`
	CurrentBits    ammU64F64   `json:"current_price_bits"`
	TargetBits     ammU64F64   `json:"target_price_bits"`
	DeltaIn        ammDecimal  `json:"delta_in"`
	DeltaTao       ammDecimal  `json:"delta_tao"`
	TaoDelta       ammDecimal  `json:"tao_delta"`
	AlphaDelta     ammDecimal  `json:"alpha_delta"`
	OriginTao      ammDecimal  `json:"origin_tao"`
	OriginAlpha    ammDecimal  `json:"origin_alpha"`
	DestTao        ammDecimal  `json:"dest_tao"`
	DestAlpha      ammDecimal  `json:"dest_alpha"`
	Reserve        ammDecimal  `json:"reserve"`
	Delta          string      `json:"delta"` // may be negative
	Exponent       string      `json:"exponent"`
	P              ammDecimal  `json:"p"`
	Value          string      `json:"value"` // up to 128 bits
	BaseNum        ammWhole    `json:"base_num"`
	BaseDen        ammWhole    `json:"base_den"`
	ExpNum         ammWhole    `json:"exp_num"`
	ExpDen         ammWhole    `json:"exp_den"`
	Precision      ammDecimal  `json:"precision"`
	Scale          ammWhole    `json:"scale"`
}

// ammDecimal is an integer of up to 64 bits as a decimal string.
type ammDecimal uint64

func (d *ammDecimal) UnmarshalJSON(data []byte) error {
	var text string
	if err := json.Unmarshal(data, &text); err != nil {
		return err
	}
	v, err := strconv.ParseUint(text, 10, 64)
	*d = ammDecimal(v)
	return err
}

// ammWhole is an integer of any size, not negative, as a decimal string.
type ammWhole struct{ big.Int }

func (d *ammWhole) UnmarshalJSON(data []byte) error {
	var text string
	if err := json.Unmarshal(data, &text); err != nil {
		return err
	}
	if _, ok := d.SetString(text, 10); !ok || d.Sign() < 0 {
		return fmt.Errorf("%q is not a whole number", text)
	}
	return nil
}

func ammDecimalString[T ~uint64](v T) string { return strconv.FormatUint(uint64(v), 10) }

func (t *ammTest) pool() (amm.Pool, error) {
	p := amm.NewPool(unit.Rao(t.TaoReserve), unit.Alpha(t.AlphaReserve))
	if t.QuoteWeight != nil {
		p.QuoteWeight, p.Initialized = uint64(*t.QuoteWeight), true
	}
	if t.MinimumReserve != nil {
		p.MinimumReserve = uint64(*t.MinimumReserve)
	}
	if t.FeeRate != nil {
		if *t.FeeRate > 65535 {
			return p, fmt.Errorf("fee_rate %d exceeds 16 bits", *t.FeeRate)
		}
		p.FeeRate = unit.U16Fraction(*t.FeeRate)
	}
	return p, nil
}

func runAMMTests(c Case) error {
	var t ammTest
	if err := json.Unmarshal(c.Input, &t); err != nil {
		return err
	}
	var got any
	var err error
	switch c.Kind {
	case "pow_ratio_scaled", "mul_perquintill_round", "exp_scaled", "weight_validity", "fee_rate_validity":
		got, err = t.number(c.Kind)
	case "max_buy_input_for_limit_root":
		limit, err := amm.Pool{Stable: true}.MaxBuyInput(unit.Rao(t.LimitRao))
		return matchJSON(c.Expected, ammInputOrError(limit, err))
	case "max_move_amount":
		origin := amm.NewPool(unit.Rao(t.OriginTao), unit.Alpha(t.OriginAlpha))
		destination := amm.NewPool(unit.Rao(t.DestTao), unit.Alpha(t.DestAlpha))
		alpha, err := amm.MaxMove(origin, destination, uint64(t.LimitRao))
		return matchJSON(c.Expected, ammInputOrError(alpha, err))
	default:
		got, err = t.onPool(c.Kind)
	}
	if err != nil {
		return err
	}
	return matchJSON(c.Expected, got)
}

// number runs the kinds that need no pool.
func (t *ammTest) number(kind string) (any, error) {
	switch kind {
	case "pow_ratio_scaled":
		const most = 1 << 16 // bits; no case needs more, and more takes minutes
		if t.Precision > most {
			return nil, fmt.Errorf("precision %d exceeds %d", t.Precision, most)
		}
		r := amm.PowRatioScaled(&t.BaseNum.Int, &t.BaseDen.Int, &t.ExpNum.Int, &t.ExpDen.Int, uint(t.Precision), &t.Scale.Int)
		if r == nil {
			return nil, nil
		}
		return r.String(), nil
	case "mul_perquintill_round":
		v, err := uint256.FromDecimal(t.Value)
		if err != nil {
			return nil, err
		}
		if v.BitLen() > 128 {
			return nil, fmt.Errorf("value %s exceeds 128 bits", t.Value)
		}
		r := amm.MulWeightRoundHalfUp(uint64(t.P), *v)
		return r.Dec(), nil
	case "exp_scaled":
		return t.exponent()
	case "fee_rate_validity":
		if t.MaxFeeRate != nil && uint64(*t.MaxFeeRate) != uint64(amm.MaxFeeRate) {
			return nil, fmt.Errorf("max_fee_rate %d is not the protocol's %d", *t.MaxFeeRate, amm.MaxFeeRate)
		}
		p := amm.NewPool(0, 0)
		valid := t.FeeRate != nil && *t.FeeRate <= 65535 && p.SetFeeRate(unit.U16Fraction(*t.FeeRate)) == nil
		return map[string]any{"valid": valid}, nil
	default: // weight_validity
		return map[string]any{"valid": t.QuoteWeight != nil && amm.WeightIsValid(uint64(*t.QuoteWeight))}, nil
	}
}

func (t *ammTest) exponent() (any, error) {
	p, err := t.pool()
	if err != nil {
		return nil, err
	}
	num, den := p.BaseWeight(), p.QuoteWeight
	switch t.Exponent {
	case "w_base/w_quote":
	case "w_quote/w_base":
		num, den = den, num
	default:
		return nil, fmt.Errorf("unknown exponent %q", t.Exponent)
	}
	magnitude, below := strings.CutPrefix(t.Delta, "-")
	delta, err := strconv.ParseUint(magnitude, 10, 64)
	if err != nil {
		return nil, err
	}
	power := amm.Exponent
	if below {
		power = amm.ExponentBelow
	}
	return map[string]any{"u64f64_bits": power(uint64(t.Reserve), delta, num, den).BitsString()}, nil
}

// onPool runs the kinds that ask or change one dynamic pool.
func (t *ammTest) onPool(kind string) (any, error) {
	p, err := t.pool()
	if err != nil {
		return nil, err
	}
	switch kind {
	case "price":
		return map[string]any{"u64f64_bits": p.Price().BitsString()}, nil
	case "quote_delta_in":
		return ammDecimalString(p.BuyInputBetween(fixed.U64F64(t.CurrentBits), fixed.U64F64(t.TargetBits))), nil
	case "base_delta_in":
		return ammDecimalString(p.SellInputBetween(fixed.U64F64(t.CurrentBits), fixed.U64F64(t.TargetBits))), nil
	case "base_needed_for_quote":
		return ammDecimalString(p.AlphaNeeded(unit.Rao(t.DeltaTao))), nil
	case "convert_deltas":
		return map[string]any{
			"sell_alpha_gives_tao":     ammDecimalString(p.ConvertSell(unit.Alpha(t.DeltaIn))),
			"buy_with_tao_gives_alpha": ammDecimalString(p.ConvertBuy(unit.Rao(t.DeltaIn))),
		}, nil
	case "swap":
		return t.swap(p)
	case "max_buy_input_for_limit":
		in, err := p.MaxBuyInput(unit.Rao(t.LimitRao))
		return ammInputOrError(in, err), nil
	case "max_sell_input_for_limit":
		in, err := p.MaxSellInput(unit.Rao(t.LimitRao))
		return ammInputOrError(in, err), nil
	case "adjust_protocol_liquidity":
		return t.adjust(p), nil
	case "init_with_price", "init_no_price":
		return t.initialise(p, kind == "init_with_price"), nil
	}
	return nil, ErrUnsupported
}

func (t *ammTest) swap(p amm.Pool) (any, error) {
	limit := amm.LimitPrice(unit.Rao(t.LimitRao))
	if t.LimitBits != nil {
		limit = fixed.U64F64(*t.LimitBits)
	}
	var in, out, fee string
	var hit bool
	switch t.Side {
	case "buy":
		s, err := p.Buy(unit.Rao(t.Amount), limit, t.DropFees)
		if err != nil {
			return ammErrorResult(err), nil
		}
		in, out, fee, hit = ammDecimalString(s.In), ammDecimalString(s.Out), ammDecimalString(s.Fee), s.HitLimit
	case "sell":
		s, err := p.Sell(unit.Alpha(t.Amount), limit, t.DropFees)
		if err != nil {
			return ammErrorResult(err), nil
		}
		in, out, fee, hit = ammDecimalString(s.In), ammDecimalString(s.Out), ammDecimalString(s.Fee), s.HitLimit
	default:
		return nil, fmt.Errorf("unknown side %q", t.Side)
	}
	return map[string]any{"amount_paid_in": in, "amount_paid_out": out, "fee_paid": fee, "hit_limit": hit}, nil
}

func (t *ammTest) adjust(p amm.Pool) any {
	tao, alpha := p.AdjustProtocolLiquidity(unit.Rao(t.TaoDelta), unit.Alpha(t.AlphaDelta))
	p.Tao, p.Alpha = unit.AddSat(p.Tao, tao), unit.AddSat(p.Alpha, alpha)
	return map[string]any{
		"accepted":         uint64(tao) == uint64(t.TaoDelta) && uint64(alpha) == uint64(t.AlphaDelta),
		"new_quote_weight": ammDecimalString(p.QuoteWeight),
		"price_after_bits": p.Price().BitsString(),
	}
}

func (t *ammTest) initialise(p amm.Pool, withPrice bool) any {
	if !withPrice {
		p.Init()
	} else if err := p.InitPrice(fixed.U64F64(t.PriceBits)); err != nil {
		return ammErrorResult(err)
	}
	return map[string]any{"quote_weight": ammDecimalString(p.QuoteWeight), "price_bits": p.Price().BitsString()}
}

func ammInputOrError[T ~uint64](in T, err error) any {
	if err != nil {
		return ammErrorResult(err)
	}
	return ammDecimalString(in)
}

func ammErrorResult(err error) any { return map[string]any{"error": ammErrorName(err)} }
