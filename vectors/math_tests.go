package vectors

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"math"

	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/chain/weights"
	"github.com/taochain/taochain/chain/yuma"
)

func init() {
	register("Yuma mathematics", func(_ Header, first Case) bool {
		var c struct {
			Fn string `json:"fn"`
		}
		return json.Unmarshal(first.Raw, &c) == nil && c.Fn != ""
	}, runMathTest)
}

// mathTest is the input of a case of any function.
type mathTest struct {
	Bits []fixed.I32F32 `json:"bits"`
	K    int            `json:"k"`

	MaxLimit  uint16         `json:"max_limit"`
	XBits     []fixed.I32F32 `json:"x_bits"`
	RhoBits   fixed.I32F32   `json:"rho_bits"`
	KappaBits fixed.I32F32   `json:"kappa_bits"`

	StakeBits    []fixed.I32F32  `json:"stake_bits"`
	ScoreBits    []fixed.I32F32  `json:"score_bits"`
	MinorityBits fixed.I32F32    `json:"minority_bits"`
	LoBits       fixed.I32F32    `json:"partition_lo_bits"`
	HiBits       fixed.I32F32    `json:"partition_hi_bits"`
	MajorityBits fixed.I32F32    `json:"majority_bits"`
	Weights      [][]json.Number `json:"weights"`

	Matrix    [][]fixed.I32F32 `json:"matrix"`
	Threshold []fixed.I32F32   `json:"threshold"`
	Mat1      [][]int64        `json:"mat1"`
	Mat2      [][]int64        `json:"mat2"`
	RatioBits fixed.I32F32     `json:"ratio_bits"`
	NewBits   [][][2]int64     `json:"new_bits"`
	OldBits   [][][2]int64     `json:"old_bits"`
	AlphaBits [][]fixed.I32F32 `json:"alpha_bits"`

	// Values, Stake, Rows and Alpha differ in form between functions.
	Values     json.RawMessage `json:"values"`
	Stake      json.RawMessage `json:"stake"`
	I64F64Bits string          `json:"i64f64_bits"`

	BondsMovingAverage []uint64        `json:"bonds_moving_average"`
	Kappa              []uint16        `json:"kappa"`
	AlphaLow           uint16          `json:"alpha_low_u16"`
	AlphaHigh          uint16          `json:"alpha_high_u16"`
	Steepness          int16           `json:"steepness"`
	Rows               json.RawMessage `json:"rows"`

	MechanismCount int                `json:"mechanism_count"`
	Split          []unit.U16Fraction `json:"split"`
	Alpha          json.RawMessage    `json:"alpha"`
	Netuid         uint16             `json:"netuid"`
	Mecid          uint8              `json:"mecid"`

	AccountHex   string   `json:"account_hex"`
	StorageIndex uint16   `json:"storage_index"`
	UIDs         []uint16 `json:"uids"`
	Salt         []uint16 `json:"salt"`
	VersionKey   uint64   `json:"version_key"`

	Tempo          uint16 `json:"tempo"`
	Epoch          uint64 `json:"epoch"`
	LastEpochBlock uint64 `json:"last_epoch_block"`
	PendingEpochAt uint64 `json:"pending_epoch_at"`
}

func runMathTest(c Case) error {
	run, ok := mathTestFunctions[c.Kind]
	if !ok {
		return ErrUnsupported
	}
	var in mathTest
	if err := json.Unmarshal(c.Input, &in); err != nil {
		return err
	}
	want := c.Expected
	// Beside exact bits an expected value may carry decimals, which are information.
	var exact struct {
		Bits json.RawMessage `json:"bits"`
	}
	if json.Unmarshal(want, &exact) == nil && len(exact.Bits) > 0 {
		want = exact.Bits
	}
	got, err := run(&in)
	if err != nil {
		return err
	}
	return matchJSON(want, got)
}

// mathTestFunctions gives for each name its function, whose result has the form of the exact part of the expected value.
var mathTestFunctions = map[string]func(*mathTest) (any, error){
	"vec_max_upscale_to_u16": func(in *mathTest) (any, error) {
		return yuma.MaxUpscaleFixed(in.Bits), nil
	},
	"vec_u16_max_upscale_to_u16": func(in *mathTest) (any, error) {
		values, err := decode[[]uint16](in.Values)
		return yuma.MaxUpscale(values), err
	},
	"check_vec_max_limited": func(in *mathTest) (any, error) {
		values, err := decode[[]uint16](in.Values)
		return yuma.MaxLimited(values, unit.U16Fraction(in.MaxLimit)), err
	},
	"is_topk": func(in *mathTest) (any, error) {
		values, err := decode[[]fixed.I32F32](in.Values)
		return yuma.TopK(values, in.K), err
	},
	"is_topk_nonzero": func(in *mathTest) (any, error) {
		values, err := decode[[]fixed.I32F32](in.Values)
		return yuma.TopKNonzero(values, in.K), err
	},
	"sigmoid_safe": func(in *mathTest) (any, error) {
		return apply(in.XBits, func(x fixed.I32F32) fixed.I32F32 { return fixed.SigmoidSafe(x, in.RhoBits, in.KappaBits) }), nil
	},
	"exp_safe": func(in *mathTest) (any, error) {
		return apply(in.Bits, fixed.ExpSafe), nil
	},
	"normalize": func(in *mathTest) (any, error) {
		yuma.NormalizeTrunc(in.Bits)
		return in.Bits, nil
	},
	"weighted_median":      mathTestMedian,
	"weighted_median_col":  mathTestMedianColumns,
	"col_clip_sparse":      mathTestClip,
	"interpolate_sparse":   mathTestInterpolate,
	"mat_ema_alpha_sparse": mathTestLiquidEMA,
	"alpha_sigmoid":        mathTestLiquidAlpha,
	"voting_power_ema":     mathTestVotingPower,
	"split_emissions":      mathTestSplit,
	"commit_hash_v2":       mathTestCommitHash,
	"stake_normalize_64_to_32": func(in *mathTest) (any, error) {
		stake, err := decode[[]uint64](in.Stake)
		values := apply(stake, fixed.I64F64FromUint64)
		fixed.NormalizeTrunc(values)
		return apply(values, fixed.I64F64.ToI32F32FloorSat), err
	},
	"fixed_proportion_to_u16": func(in *mathTest) (any, error) {
		return apply(in.Bits, fixed.I32F32.ProportionUint16), nil
	},
	"fixed64_to_fixed32": func(in *mathTest) (any, error) {
		x, err := fixed.ParseI64F64Bits(in.I64F64Bits)
		return x.ToI32F32FloorSat(), err
	},
	"alpha_from_bonds_moving_average": func(in *mathTest) (any, error) {
		return apply(in.BondsMovingAverage, yuma.BondsAlpha), nil
	},
	"kappa_to_fixed": func(in *mathTest) (any, error) {
		return apply(in.Kappa, fixed.I32F32FromProportion), nil
	},
	"mechanism_storage_index": func(in *mathTest) (any, error) {
		return yuma.StorageIndex(in.Netuid, in.Mecid), nil
	},
	"legacy_first_block_of_epoch": func(in *mathTest) (any, error) {
		return yuma.FirstBlockOfEpoch(in.Netuid, in.Tempo, in.Epoch), nil
	},
	"next_epoch_start_block": func(in *mathTest) (any, error) {
		s := yuma.Schedule{Tempo: in.Tempo, LastEpochBlock: in.LastEpochBlock, PendingEpochAt: in.PendingEpochAt}
		if block, ok := s.NextEpochBlock(); ok {
			return block, nil
		}
		return nil, nil
	},
}

func apply[T, U any](values []T, f func(T) U) []U {
	out := make([]U, len(values))
	for i, v := range values {
		out[i] = f(v)
	}
	return out
}

func mathTestMedian(in *mathTest) (any, error) {
	if len(in.StakeBits) != len(in.ScoreBits) {
		return nil, errors.New("stakes and scores differ in number")
	}
	candidates := make([]yuma.Candidate, len(in.StakeBits))
	for i := range candidates {
		candidates[i] = yuma.Candidate{Score: in.ScoreBits[i], Stake: in.StakeBits[i]}
	}
	return yuma.WeightedMedian(candidates, in.MinorityBits, in.LoBits, in.HiBits), nil
}

func mathTestMedianColumns(in *mathTest) (any, error) {
	rows := make([][]fixed.I32F32, len(in.Weights))
	for i, row := range in.Weights {
		for _, text := range row {
			v, err := text.Float64()
			if err != nil {
				return nil, err
			}
			// The nearest 32-bit float, taken exactly.
			rows[i] = append(rows[i], fixed.I32F32(math.RoundToEven(math.Ldexp(float64(float32(v)), 32))))
		}
	}
	m, err := denseMatrix(rows)
	if err != nil {
		return nil, err
	}
	return yuma.Consensus(m, in.StakeBits, in.MajorityBits), nil
}

func mathTestClip(in *mathTest) (any, error) {
	m, err := denseMatrix(in.Matrix)
	if err != nil {
		return nil, err
	}
	if len(in.Matrix) > 0 && len(in.Threshold) < len(in.Matrix[0]) {
		return nil, errors.New("threshold is shorter than the rows")
	}
	var clipped yuma.Matrix
	yuma.Clip(&clipped, m, in.Threshold)
	return pairs(&clipped), nil
}

func mathTestInterpolate(in *mathTest) (any, error) {
	a, err := denseMatrix(wholeRows(in.Mat1))
	if err != nil {
		return nil, err
	}
	b, err := denseMatrix(wholeRows(in.Mat2))
	if err != nil {
		return nil, err
	}
	var dst yuma.Matrix
	yuma.Interpolate(&dst, a, b, in.RatioBits)
	return pairs(&dst), nil
}

func mathTestLiquidEMA(in *mathTest) (any, error) {
	columns := 0
	for _, row := range in.AlphaBits {
		columns = max(columns, len(row))
	}
	fresh, err := pairMatrix(in.NewBits, columns)
	if err != nil {
		return nil, err
	}
	old, err := pairMatrix(in.OldBits, columns)
	if err != nil {
		return nil, err
	}
	var dst yuma.Matrix
	yuma.LiquidEMA(&dst, fresh, old, func(row, _ int, uid uint16) fixed.I32F32 {
		if row < len(in.AlphaBits) && int(uid) < len(in.AlphaBits[row]) {
			return in.AlphaBits[row][uid]
		}
		return 0
	})
	return pairs(&dst), nil
}

func mathTestLiquidAlpha(in *mathTest) (any, error) {
	rows, err := decode[[]struct {
		Consensus fixed.I32F32 `json:"consensus_bits"`
		Weight    fixed.I32F32 `json:"weight_bits"`
		Bond      fixed.I32F32 `json:"bond_bits"`
	}](in.Rows)
	p := yuma.NewLiquidParams(unit.U16Fraction(in.AlphaLow), unit.U16Fraction(in.AlphaHigh), in.Steepness)
	out := make([]fixed.I32F32, len(rows))
	for i, r := range rows {
		out[i] = p.Alpha(r.Consensus, r.Weight, r.Bond)
	}
	return out, err
}

func mathTestVotingPower(in *mathTest) (any, error) {
	rows, err := decode[[]struct {
		Stake    unit.Alpha `json:"stake"`
		Previous unit.Alpha `json:"previous"`
		Alpha    uint64     `json:"alpha"`
	}](in.Rows)
	out := make([]unit.Alpha, len(rows))
	for i, r := range rows {
		out[i] = yuma.VotingPowerEMA(r.Stake, r.Previous, r.Alpha)
	}
	return out, err
}

func mathTestSplit(in *mathTest) (any, error) {
	amount, err := decode[unit.Alpha](in.Alpha)
	return yuma.Split(amount, in.MechanismCount, in.Split), err
}

func mathTestCommitHash(in *mathTest) (any, error) {
	account, err := hex.DecodeString(in.AccountHex)
	if err != nil || len(account) != 32 {
		return nil, errors.New("account_hex is not 32 bytes")
	}
	values, err := decode[[]uint16](in.Values)
	if err != nil {
		return nil, err
	}
	hash := weights.CommitHash(params.ID(account), in.StorageIndex, in.UIDs, values, in.Salt, in.VersionKey)
	return hex.EncodeToString(hash[:]), nil
}

// denseMatrix reads dense rows, in which 0 is an absent element.
func denseMatrix(rows [][]fixed.I32F32) (*yuma.Matrix, error) {
	columns := 0
	for _, row := range rows {
		columns = max(columns, len(row))
	}
	if columns > math.MaxUint16 {
		return nil, fmt.Errorf("%d columns", columns)
	}
	m := yuma.NewMatrix(columns)
	for _, row := range rows {
		for j, v := range row {
			if v != 0 {
				m.Append(uint16(j), v)
			}
		}
		m.EndRow()
	}
	return m, nil
}

func wholeRows(rows [][]int64) [][]fixed.I32F32 {
	return apply(rows, func(row []int64) []fixed.I32F32 { return apply(row, fixed.I32F32FromInt64) })
}

// pairMatrix reads rows of [[j, bits], ...].
func pairMatrix(rows [][][2]int64, columns int) (*yuma.Matrix, error) {
	flat := make([][]int64, len(rows))
	for i, row := range rows {
		for _, pair := range row {
			flat[i] = append(flat[i], pair[0], pair[1])
		}
	}
	return newMatrix(flat, columns)
}

// pairs writes rows as [[j, bits], ...].
func pairs(m *yuma.Matrix) [][][2]int64 {
	out := make([][][2]int64, m.Rows())
	for r := range out {
		out[r] = [][2]int64{}
		uids, values := m.Row(r)
		for k, uid := range uids {
			out[r] = append(out[r], [2]int64{int64(uid), values[k].Bits()})
		}
	}
	return out
}
