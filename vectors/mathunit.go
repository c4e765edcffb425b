package vectors

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"strconv"

	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/chain/yuma"
)

func init() {
	register("bittensor-mathunit-v1", func(h Header, _ Case) bool {
		return h.Format == "bittensor-mathunit-v1"
	}, runMathunit)
}

// mathunitJSON holds the inputs of all kinds. A, B and V differ in form from kind to kind.
type mathunitJSON struct {
	Type string          `json:"type"`
	Op   string          `json:"op"`
	To   string          `json:"to"`
	A    json.RawMessage `json:"a"`
	B    json.RawMessage `json:"b"`
	V    json.RawMessage `json:"v"`

	Consensus fixed.I32F32 `json:"consensus,string"`
	Weight    fixed.I32F32 `json:"weight,string"`
	Bond      fixed.I32F32 `json:"bond,string"`
	AlphaLow  fixed.I32F32 `json:"alpha_low,string"`
	AlphaHigh fixed.I32F32 `json:"alpha_high,string"`
	Steepness fixed.I32F32 `json:"steepness,string"`
	Majority  fixed.I32F32 `json:"majority,string"`
	Ratio     fixed.I32F32 `json:"ratio,string"`
	Alpha     fixed.I32F32 `json:"alpha,string"`

	Stake   []fixed.I32F32 `json:"stake"`
	Score   [][]int64      `json:"score"`
	M       [][]int64      `json:"m"`
	Columns int            `json:"columns"`
	K       int            `json:"k"`
	Limit   uint16         `json:"limit"`
}

func runMathunit(c Case) error {
	var in mathunitJSON
	if err := json.Unmarshal(c.Input, &in); err != nil {
		return err
	}
	run, ok := mathunitKinds[c.Kind]
	if !ok {
		return ErrUnsupported
	}
	got, err := run(&in)
	if err != nil {
		return err
	}
	return matchJSON(c.Expected, got)
}

// mathunitKinds gives for each kind its function, whose result has the form of the case's output.
var mathunitKinds = map[string]func(*mathunitJSON) (any, error){
	"arith":   mathunitArith,
	"convert": mathunitConvert,
	"exp_safe": func(in *mathunitJSON) (any, error) {
		return scalarFunction(in, fixed.ParseI32F32Bits, func(x fixed.I32F32) (fixed.I32F32, bool) { return fixed.ExpSafe(x), true })
	},
	"exp_i32f32": func(in *mathunitJSON) (any, error) {
		return scalarFunction(in, fixed.ParseI32F32Bits, fixed.Exp)
	},
	"ln_i32f32": func(in *mathunitJSON) (any, error) {
		return scalarFunction(in, fixed.ParseI32F32Bits, fixed.I32F32.Ln)
	},
	"log2_i96f32": func(in *mathunitJSON) (any, error) {
		return scalarFunction(in, fixed.ParseI96F32Bits, fixed.I96F32.Log2)
	},
	"alpha_sigmoid": func(in *mathunitJSON) (any, error) {
		p := yuma.LiquidParams{Low: in.AlphaLow, High: in.AlphaHigh, Slope: yuma.LiquidSlope(in.Steepness)}
		return p.Alpha(in.Consensus, in.Weight, in.Bond).BitsString(), nil
	},
	"weighted_median_col_sparse": func(in *mathunitJSON) (any, error) {
		score, err := newMatrix(in.Score, in.Columns)
		if err != nil {
			return nil, err
		}
		return yuma.Consensus(score, in.Stake, in.Majority), nil
	},
	"is_topk_nonzero": func(in *mathunitJSON) (any, error) {
		v, err := decode[[]fixed.I32F32](in.V)
		return flags(yuma.TopKNonzero(v, in.K)), err
	},
	"inplace_normalize": func(in *mathunitJSON) (any, error) {
		v, err := decode[[]fixed.I32F32](in.V)
		yuma.NormalizeTrunc(v)
		return v, err
	},
	"inplace_normalize_64": mathunitNormalize64,
	"inplace_row_normalize_sparse": func(in *mathunitJSON) (any, error) {
		return changeMatrix(in, (*yuma.Matrix).RowNormalizeTrunc)
	},
	"inplace_col_normalize_sparse": func(in *mathunitJSON) (any, error) {
		return changeMatrix(in, (*yuma.Matrix).ColNormalizeTrunc)
	},
	"inplace_col_max_upscale_sparse": func(in *mathunitJSON) (any, error) {
		return changeMatrix(in, (*yuma.Matrix).ColMaxUpscaleTrunc)
	},
	"matmul_sparse": func(in *mathunitJSON) (any, error) {
		m, v, err := matrixAndVector(in)
		if err != nil {
			return nil, err
		}
		out := make([]fixed.I32F32, in.Columns)
		m.WeightedColumnSums(out, v)
		return out, nil
	},
	"matmul_transpose_sparse": func(in *mathunitJSON) (any, error) {
		m, v, err := matrixAndVector(in)
		if err != nil {
			return nil, err
		}
		if len(v) < in.Columns {
			return nil, errors.New("v is shorter than the rows")
		}
		out := make([]fixed.I32F32, m.Rows())
		m.WeightedRowSums(out, v)
		return out, nil
	},
	"interpolate_sparse": func(in *mathunitJSON) (any, error) {
		return combineMatrices(in, in.Columns, func(dst, a, b *yuma.Matrix) { yuma.Interpolate(dst, a, b, in.Ratio) })
	},
	"mat_ema_sparse": func(in *mathunitJSON) (any, error) {
		return combineMatrices(in, 0, func(dst, a, b *yuma.Matrix) { yuma.EMA(dst, a, b, in.Alpha) })
	},
	"vec_u16_max_upscale_to_u16": func(in *mathunitJSON) (any, error) {
		v, err := decode[[]uint16](in.V)
		return yuma.MaxUpscale(v), err
	},
	"check_vec_max_limited": func(in *mathunitJSON) (any, error) {
		v, err := decode[[]uint16](in.V)
		return yuma.MaxLimited(v, unit.U16Fraction(in.Limit)), err
	},
}

func decode[T any](data json.RawMessage) (T, error) {
	var v T
	err := json.Unmarshal(data, &v)
	return v, err
}

// number is what all fixed-point types have in common.
type number[T any] interface {
	AddSat(T) T
	SubSat(T) T
	MulFloorSat(T) T
	SafeDivTrunc(T) T
	DivTruncSat(T) T
	FloorUint64Sat() uint64
	FloorUint16Sat() uint16
	BitsString() string
}

func parseScalar[T any](data json.RawMessage, parse func(string) (T, error)) (T, error) {
	s, err := decode[string](data)
	if err != nil {
		var zero T
		return zero, err
	}
	return parse(s)
}

// scalarFunction applies a function of one number; null is its failure.
func scalarFunction[T number[T]](in *mathunitJSON, parse func(string) (T, error), f func(T) (T, bool)) (any, error) {
	x, err := parseScalar(in.A, parse)
	if err != nil {
		return nil, err
	}
	v, ok := f(x)
	if !ok {
		return nil, nil
	}
	return v.BitsString(), nil
}

func mathunitArith(in *mathunitJSON) (any, error) {
	switch in.Type {
	case "I32F32":
		return arith(in, fixed.ParseI32F32Bits)
	case "U64F64":
		return arith(in, fixed.ParseU64F64Bits)
	case "U96F32":
		return arith(in, fixed.ParseU96F32Bits)
	case "I64F64":
		return arith(in, fixed.ParseI64F64Bits)
	case "I96F32":
		return arith(in, fixed.ParseI96F32Bits)
	}
	return nil, fmt.Errorf("%w: type %q", ErrUnsupported, in.Type)
}

func arith[T number[T]](in *mathunitJSON, parse func(string) (T, error)) (any, error) {
	a, err := parseScalar(in.A, parse)
	if err != nil {
		return nil, err
	}
	b, err := parseScalar(in.B, parse)
	if err != nil {
		return nil, err
	}
	switch in.Op {
	case "add":
		return a.AddSat(b).BitsString(), nil
	case "sub":
		return a.SubSat(b).BitsString(), nil
	case "mul":
		return a.MulFloorSat(b).BitsString(), nil
	case "safe_div":
		return a.SafeDivTrunc(b).BitsString(), nil
	case "saturating_div":
		return a.DivTruncSat(b).BitsString(), nil
	}
	return nil, fmt.Errorf("%w: op %q", ErrUnsupported, in.Op)
}

func mathunitConvert(in *mathunitJSON) (any, error) {
	switch in.Type {
	case "I32F32":
		return convert(in, fixed.ParseI32F32Bits)
	case "U64F64":
		return convert(in, fixed.ParseU64F64Bits)
	case "U96F32":
		return convert(in, fixed.ParseU96F32Bits)
	case "I64F64":
		return convert(in, fixed.ParseI64F64Bits)
	case "I96F32":
		return convert(in, fixed.ParseI96F32Bits)
	case "u64":
		return convertInteger(in, 64)
	case "u16":
		return convertInteger(in, 16)
	}
	return nil, fmt.Errorf("%w: type %q", ErrUnsupported, in.Type)
}

func convert[T number[T]](in *mathunitJSON, parse func(string) (T, error)) (any, error) {
	x, err := parseScalar(in.A, parse)
	if err != nil {
		return nil, err
	}
	switch in.To {
	case in.Type:
		return x.BitsString(), nil
	case "u64":
		return strconv.FormatUint(x.FloorUint64Sat(), 10), nil
	case "u16":
		return strconv.FormatUint(uint64(x.FloorUint16Sat()), 10), nil
	case "I32F32":
		if v, ok := any(x).(interface{ ToI32F32FloorSat() fixed.I32F32 }); ok {
			return v.ToI32F32FloorSat().BitsString(), nil
		}
	case "U64F64":
		if v, ok := any(x).(interface{ ToU64F64FloorSat() fixed.U64F64 }); ok {
			return v.ToU64F64FloorSat().BitsString(), nil
		}
	case "U96F32":
		if v, ok := any(x).(interface{ ToU96F32FloorSat() fixed.U96F32 }); ok {
			return v.ToU96F32FloorSat().BitsString(), nil
		}
	case "I64F64":
		if v, ok := any(x).(interface{ ToI64F64FloorSat() fixed.I64F64 }); ok {
			return v.ToI64F64FloorSat().BitsString(), nil
		}
	case "I96F32":
		if v, ok := any(x).(interface{ ToI96F32FloorSat() fixed.I96F32 }); ok {
			return v.ToI96F32FloorSat().BitsString(), nil
		}
	}
	return nil, fmt.Errorf("%w: conversion to %q", ErrUnsupported, in.To)
}

// convertInteger converts an integer of so many bits to a fixed-point type.
func convertInteger(in *mathunitJSON, size int) (any, error) {
	v, err := parseScalar(in.A, func(s string) (uint64, error) { return strconv.ParseUint(s, 10, size) })
	if err != nil {
		return nil, err
	}
	switch in.To {
	case "I32F32":
		return fixed.I32F32FromUint64(v).BitsString(), nil
	case "U64F64":
		return fixed.U64F64FromUint64(v).BitsString(), nil
	case "U96F32":
		return fixed.U96F32FromUint64(v).BitsString(), nil
	case "I64F64":
		return fixed.I64F64FromUint64(v).BitsString(), nil
	case "I96F32":
		return fixed.I96F32FromUint64(v).BitsString(), nil
	}
	return nil, fmt.Errorf("%w: conversion to %q", ErrUnsupported, in.To)
}

func mathunitNormalize64(in *mathunitJSON) (any, error) {
	texts, err := decode[[]string](in.V)
	if err != nil {
		return nil, err
	}
	values := make([]fixed.I64F64, len(texts))
	for i, s := range texts {
		if values[i], err = fixed.ParseI64F64Bits(s); err != nil {
			return nil, err
		}
	}
	fixed.NormalizeTrunc(values)
	return bitsStrings(values), nil
}

// newMatrix reads rows of [j, bits, j, bits, ...].
func newMatrix(rows [][]int64, columns int) (*yuma.Matrix, error) {
	m := yuma.NewMatrix(columns)
	for _, row := range rows {
		if len(row)%2 != 0 {
			return nil, errors.New("a row has half a pair")
		}
		for k := 0; k < len(row); k += 2 {
			if row[k] < 0 || row[k] > math.MaxUint16 {
				return nil, fmt.Errorf("column %d", row[k])
			}
			m.Append(uint16(row[k]), fixed.I32F32(row[k+1]))
		}
		m.EndRow()
	}
	return m, nil
}

// matrixRows writes rows as [j, bits, j, bits, ...].
func matrixRows(m *yuma.Matrix) [][]int64 {
	out := make([][]int64, m.Rows())
	for r := range out {
		out[r] = []int64{}
		uids, values := m.Row(r)
		for k, uid := range uids {
			out[r] = append(out[r], int64(uid), values[k].Bits())
		}
	}
	return out
}

func changeMatrix(in *mathunitJSON, change func(*yuma.Matrix)) (any, error) {
	m, err := newMatrix(in.M, in.Columns)
	if err != nil {
		return nil, err
	}
	change(m)
	return matrixRows(m), nil
}

func matrixAndVector(in *mathunitJSON) (*yuma.Matrix, []fixed.I32F32, error) {
	m, err := newMatrix(in.M, in.Columns)
	if err != nil {
		return nil, nil, err
	}
	v, err := decode[[]fixed.I32F32](in.V)
	return m, v, err
}

// combineMatrices runs a function of the matrices a and b; 0 columns means that they are square.
func combineMatrices(in *mathunitJSON, columns int, combine func(dst, a, b *yuma.Matrix)) (any, error) {
	rowsA, err := decode[[][]int64](in.A)
	if err != nil {
		return nil, err
	}
	rowsB, err := decode[[][]int64](in.B)
	if err != nil {
		return nil, err
	}
	if columns == 0 {
		columns = len(rowsA)
	}
	a, err := newMatrix(rowsA, columns)
	if err != nil {
		return nil, err
	}
	b, err := newMatrix(rowsB, columns)
	if err != nil {
		return nil, err
	}
	dst := yuma.NewMatrix(columns)
	combine(dst, a, b)
	return matrixRows(dst), nil
}
