package vectors

import (
	"encoding/json"
	"fmt"
	"slices"

	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/sharepool"
)

func init() {
	register("bittensor-sharepool-v1", func(h Header, _ Case) bool {
		return h.Format == "bittensor-sharepool-v1"
	}, runSharepool)
}

// safeFloatJSON is [mantissa as a decimal string, exponent]. In an input any
// mantissa may be given; it is normalised when it is read.
type safeFloatJSON struct {
	mantissa uint256.Int
	exponent int64
}

func (f *safeFloatJSON) UnmarshalJSON(data []byte) error {
	var mantissa string
	if err := json.Unmarshal(data, &[]any{&mantissa, &f.exponent}); err != nil {
		return err
	}
	return f.mantissa.SetFromDecimal(mantissa)
}

func (f *safeFloatJSON) value() (fixed.SafeFloat, bool) {
	if f == nil {
		return fixed.SafeFloat{}, false
	}
	return newSafeFloat(&f.mantissa, f.exponent)
}

func newSafeFloat(mantissa *uint256.Int, exponent int64) (fixed.SafeFloat, bool) {
	if mantissa.BitLen() > 128 {
		return fixed.SafeFloat{}, false
	}
	return fixed.NewSafeFloat(mantissa[1], mantissa[0], exponent)
}

func mantissaString(f fixed.SafeFloat) string {
	hi, lo := f.Mantissa()
	return (&uint256.Int{lo, hi}).Dec()
}

// safeFloatResult prints a result, null for a failure.
func safeFloatResult(f fixed.SafeFloat, ok bool) any {
	if !ok {
		return nil
	}
	return []any{mantissaString(f), f.Exponent()}
}

func safeFloatFromBits(bits string) (fixed.SafeFloat, error) {
	raw, err := uint256.FromDecimal(bits)
	if err != nil {
		return fixed.SafeFloat{}, err
	}
	if raw.BitLen() > 128 {
		return fixed.SafeFloat{}, fmt.Errorf("U64F64 bits %s exceed 128 bits", bits)
	}
	return fixed.SafeFloatFromU64F64Bits(raw[1], raw[0]), nil
}

// sharepoolOp is one operation of a case; which fields it has depends on Op.
type sharepoolOp struct {
	Op       string         `json:"op"`
	Key      uint64         `json:"key"`
	Delta    int64          `json:"delta"`
	A        *safeFloatJSON `json:"a"`
	B        *safeFloatJSON `json:"b"`
	C        *safeFloatJSON `json:"c"`
	Mantissa string         `json:"mantissa"`
	Exponent int64          `json:"exponent"`
	Bits     string         `json:"bits"`
}

// sharepoolModel is a pool with its shares in a plain map.
type sharepoolModel struct {
	pool   sharepool.Pool
	shares map[uint64]sharepool.Share
}

func (m *sharepoolModel) update(key uint64, delta int64) {
	m.pool, m.shares[key] = m.pool.UpdateOne(m.shares[key], delta)
}

func (m *sharepoolModel) keys() []uint64 {
	keys := make([]uint64, 0, len(m.shares))
	for key := range m.shares {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	return keys
}

func runSharepool(c Case) error {
	var input struct {
		Init *struct {
			SharedValue uint64               `json:"shared_value"`
			Denominator string               `json:"denominator_u64f64_bits"`
			Shares      [][2]json.RawMessage `json:"shares_u64f64_bits"`
		} `json:"init"`
		Ops []sharepoolOp `json:"ops"`
	}
	if err := json.Unmarshal(c.Input, &input); err != nil {
		return err
	}
	model := sharepoolModel{shares: map[uint64]sharepool.Share{}}
	if init := input.Init; init != nil {
		model.pool.Value = init.SharedValue
		var err error
		if model.pool.Denominator, err = safeFloatFromBits(init.Denominator); err != nil {
			return err
		}
		for _, raw := range init.Shares {
			var key uint64
			var bits string
			if err := json.Unmarshal(raw[0], &key); err != nil {
				return err
			}
			if err := json.Unmarshal(raw[1], &bits); err != nil {
				return err
			}
			if model.shares[key], err = safeFloatFromBits(bits); err != nil {
				return err
			}
		}
	}

	shares := []any{}
	for _, key := range model.keys() {
		shares = append(shares, []any{key, safeFloatResult(model.shares[key], true)})
	}
	initial := map[string]any{
		"shared_value": model.pool.Value,
		"denominator":  safeFloatResult(model.pool.Denominator, true),
		"shares":       shares,
	}
	results := make([]any, len(input.Ops))
	for i, op := range input.Ops {
		var err error
		if results[i], err = model.apply(op); err != nil {
			return err
		}
	}
	final := []any{}
	for _, key := range model.keys() {
		share := model.shares[key]
		final = append(final, []any{key, model.pool.ValueOf(share), safeFloatResult(share, true)})
	}
	return matchJSON(c.Expected, map[string]any{
		"initial_state": initial,
		"ops":           results,
		"final": map[string]any{
			"shared_value": model.pool.Value,
			"denominator":  safeFloatResult(model.pool.Denominator, true),
			"keys":         final,
		},
	})
}

func (m *sharepoolModel) apply(op sharepoolOp) (any, error) {
	switch op.Op {
	case "update_one":
		m.update(op.Key, op.Delta)
		share := m.shares[op.Key]
		return map[string]any{
			"value":        m.pool.ValueOf(share),
			"share":        safeFloatResult(share, true),
			"denominator":  safeFloatResult(m.pool.Denominator, true),
			"shared_value": m.pool.Value,
		}, nil
	case "update_all":
		m.pool = m.pool.UpdateAll(op.Delta)
		return map[string]any{"shared_value": m.pool.Value}, nil
	case "get":
		return map[string]any{"value": m.pool.ValueOf(m.shares[op.Key])}, nil
	case "try_get":
		share, known := m.shares[op.Key]
		if !known {
			return map[string]any{"value": nil}, nil
		}
		return map[string]any{"value": m.pool.ValueOf(share)}, nil
	case "sim_update_one":
		return map[string]any{"ok": m.pool.SimUpdateOne(op.Delta)}, nil
	default:
		return safeFloatOp(op)
	}
}

// safeFloatOp runs the operations named sf_*.
func safeFloatOp(op sharepoolOp) (any, error) {
	switch op.Op {
	case "sf_new":
		mantissa, err := uint256.FromDecimal(op.Mantissa)
		if err != nil {
			return nil, err
		}
		return safeFloatResult(newSafeFloat(mantissa, op.Exponent)), nil
	case "sf_from_u64f64":
		f, err := safeFloatFromBits(op.Bits)
		return safeFloatResult(f, true), err
	}
	a, ok := op.A.value()
	if !ok {
		return nil, fmt.Errorf("%s: operand a is not a safe float", op.Op)
	}
	if op.Op == "sf_to_u64" {
		return a.FloorUint64Sat(), nil
	}
	b, ok := op.B.value()
	if !ok {
		return nil, fmt.Errorf("%s: operand b is not a safe float", op.Op)
	}
	switch op.Op {
	case "sf_add":
		return safeFloatResult(a.Add(b)), nil
	case "sf_sub":
		return safeFloatResult(a.Sub(b)), nil
	case "sf_div":
		return safeFloatResult(a.Div(b)), nil
	case "sf_gt":
		return a.Greater(b), nil
	case "sf_mul_div":
		c, ok := op.C.value()
		if !ok {
			return nil, fmt.Errorf("%s: operand c is not a safe float", op.Op)
		}
		return safeFloatResult(a.MulDiv(b, c)), nil
	}
	return nil, fmt.Errorf("%w: operation %q", ErrUnsupported, op.Op)
}
