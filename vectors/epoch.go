package vectors

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"

	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/chain/yuma"
)

func init() {
	register("bittensor-epoch-v1", func(h Header, _ Case) bool {
		return h.Format == "bittensor-epoch-v1"
	}, runEpoch)
}

// epochJSON is the input of a reference epoch case. Rows and commits are lists of [uid or epoch, [pairs...]].
type epochJSON struct {
	N                      int      `json:"n"`
	Block                  uint64   `json:"block"`
	Tempo                  uint16   `json:"tempo"`
	LastMechanismStepBlock uint64   `json:"last_mechanism_step_block"`
	ActivityCutoffMilli    uint64   `json:"activity_cutoff_factor_milli"`
	LastUpdate             []uint64 `json:"last_update"`
	BlockAtRegistration    []uint64 `json:"block_at_registration"`
	AlphaStake             []uint64 `json:"alpha_stake"`
	TaoStake               []uint64 `json:"tao_stake"`
	TaoWeight              uint64   `json:"tao_weight"`
	StakeThreshold         uint64   `json:"stake_threshold"`
	OwnerUID               *uint64  `json:"owner_uid"`
	ValidatorPermits       []flag   `json:"validator_permits"`
	MaxAllowedValidators   uint16   `json:"max_allowed_validators"`
	Weights                []group  `json:"weights"`
	Bonds                  []group  `json:"bonds"`
	Kappa                  uint16   `json:"kappa"`
	BondsPenalty           uint16   `json:"bonds_penalty"`
	AlphaLow               uint16   `json:"alpha_low"`
	AlphaHigh              uint16   `json:"alpha_high"`
	BondsMovingAverage     uint64   `json:"bonds_moving_average"`
	AlphaSigmoidSteepness  int16    `json:"alpha_sigmoid_steepness"`
	LiquidAlphaOn          flag     `json:"liquid_alpha_on"`
	Yuma3On                flag     `json:"yuma3_on"`
	CommitRevealOn         flag     `json:"commit_reveal_on"`
	CurrentEpoch           uint64   `json:"current_epoch"`
	RevealPeriodEpochs     uint64   `json:"reveal_period_epochs"`
	WeightCommits          []group  `json:"weight_commits"`
	TimelockedCommits      []group  `json:"timelocked_commits"`
	RaoEmission            uint64   `json:"rao_emission"`
}

// flag is a truth value written as 0, 1, true or false.
type flag bool

func (f *flag) UnmarshalJSON(data []byte) error {
	switch string(data) {
	case "0", "false", "null":
		*f = false
	case "1", "true":
		*f = true
	default:
		return fmt.Errorf("%s is not a flag", data)
	}
	return nil
}

// group is [key, [number, number, ...]].
type group struct {
	key    uint64
	values []uint64
}

func (g *group) UnmarshalJSON(data []byte) error {
	return json.Unmarshal(data, &[]any{&g.key, &g.values})
}

func runEpoch(c Case) error {
	var raw epochJSON
	if err := json.Unmarshal(c.Input, &raw); err != nil {
		return err
	}
	in, err := raw.input()
	if err != nil {
		return err
	}
	result, trace := new(yuma.Workspace).EpochTrace(in)
	output := epochResultJSON(result)
	output["new_validator_permits"] = flags(result.NewPermits)
	output["active"] = flags(result.Active)
	output["combined_emission"] = result.Combined
	output["raw_stake"] = result.RawStake
	output["bonds"] = flatRows(result.Bonds)
	output["activity_cutoff"] = in.ActivityCutoff
	output["total_stake_i64f64_bits"] = bitsStrings(trace.TotalStake)
	output["stake_i32f32_bits"] = trace.Stake
	output["active_stake_i32f32_bits"] = trace.ActiveStake
	output["consensus_i32f32_bits"] = trace.Consensus
	output["validator_trust_i32f32_bits"] = trace.ValidatorTrust
	output["incentive_i32f32_bits"] = trace.Incentive
	output["dividends_i32f32_bits"] = trace.Dividends
	return matchJSON(c.Expected, output)
}

// epochResultJSON holds the fields that have the same form in both epoch formats.
func epochResultJSON(r *yuma.Result) map[string]any {
	return map[string]any{
		"stake_weight":       r.StakeWeight,
		"consensus":          r.Consensus,
		"incentive":          r.Incentive,
		"dividends":          r.Dividends,
		"validator_trust":    r.ValidatorTrust,
		"server_emission":    r.Server,
		"validator_emission": r.Validator,
	}
}

func (e *epochJSON) input() (*yuma.Input, error) {
	if e.N < 0 || e.N > math.MaxUint16 {
		return nil, fmt.Errorf("n is %d", e.N)
	}
	in := &yuma.Input{
		N:                    uint16(e.N),
		Block:                e.Block,
		ActivityCutoff:       yuma.ActivityCutoff(e.ActivityCutoffMilli, e.Tempo),
		BondCutoff:           yuma.BondCutoff(e.Block, e.Tempo, e.LastMechanismStepBlock),
		LastUpdate:           e.LastUpdate,
		BlockAtRegistration:  e.BlockAtRegistration,
		AlphaStake:           retype[unit.Alpha](e.AlphaStake),
		TaoStake:             retype[unit.Rao](e.TaoStake),
		TaoWeight:            unit.U64Fraction(e.TaoWeight),
		StakeThreshold:       unit.Alpha(e.StakeThreshold),
		Permits:              bools(e.ValidatorPermits),
		MaxAllowedValidators: e.MaxAllowedValidators,
		Kappa:                unit.U16Fraction(e.Kappa),
		BondsPenalty:         unit.U16Fraction(e.BondsPenalty),
		BondsMovingAverage:   e.BondsMovingAverage,
		LiquidAlpha:          bool(e.LiquidAlphaOn),
		Yuma3:                bool(e.Yuma3On),
		AlphaLow:             unit.U16Fraction(e.AlphaLow),
		AlphaHigh:            unit.U16Fraction(e.AlphaHigh),
		SigmoidSteepness:     e.AlphaSigmoidSteepness,
		CommitReveal:         bool(e.CommitRevealOn),
		Emission:             unit.Alpha(e.RaoEmission),
	}
	if e.OwnerUID != nil && *e.OwnerUID < uint64(e.N) {
		in.HasOwner, in.OwnerUID = true, uint16(*e.OwnerUID)
	}
	var err error
	if in.Weights, err = pairRows(e.Weights, e.N); err != nil {
		return nil, fmt.Errorf("weights: %w", err)
	}
	if in.Bonds, err = pairRows(e.Bonds, e.N); err != nil {
		return nil, fmt.Errorf("bonds: %w", err)
	}
	if in.CommitBlocks, err = e.commitBlocks(); err != nil {
		return nil, err
	}
	return in, nil
}

// pairRows turns [uid, [j, v, j, v, ...]] groups into rows by uid; uids beyond n are ignored.
func pairRows(groups []group, n int) ([]yuma.Row, error) {
	rows := make([]yuma.Row, n)
	for _, g := range groups {
		if len(g.values)%2 != 0 {
			return nil, errors.New("a row has half a pair")
		}
		if g.key >= uint64(n) {
			continue
		}
		row := make(yuma.Row, 0, len(g.values)/2)
		for k := 0; k < len(g.values); k += 2 {
			if g.values[k] > math.MaxUint16 || g.values[k+1] > math.MaxUint16 {
				return nil, errors.New("a row holds more than 16 bits")
			}
			row = append(row, yuma.Entry{UID: uint16(g.values[k]), Value: uint16(g.values[k+1])})
		}
		rows[g.key] = row
	}
	return rows, nil
}

// commitBlocks finds each uid's masking commit block from the two lists of commits.
func (e *epochJSON) commitBlocks() ([]uint64, error) {
	queues := make([][]yuma.Commit, e.N)
	timelocked := make([][]yuma.Commit, e.N)
	for _, g := range e.WeightCommits { // [uid, [epoch, block, ...]]
		if len(g.values)%2 != 0 {
			return nil, errors.New("weight_commits: half a pair")
		}
		for k := 0; k < len(g.values) && g.key < uint64(e.N); k += 2 {
			queues[g.key] = append(queues[g.key], yuma.Commit{Epoch: g.values[k], Block: g.values[k+1]})
		}
	}
	for _, g := range e.TimelockedCommits { // [epoch, [uid, block, ...]]
		if len(g.values)%2 != 0 {
			return nil, errors.New("timelocked_commits: half a pair")
		}
		for k := 0; k < len(g.values); k += 2 {
			if uid := g.values[k]; uid < uint64(e.N) {
				timelocked[uid] = append(timelocked[uid], yuma.Commit{Epoch: g.key, Block: g.values[k+1]})
			}
		}
	}
	blocks := make([]uint64, e.N)
	for uid := range blocks {
		blocks[uid] = yuma.FirstCommit(queues[uid], timelocked[uid], e.CurrentEpoch, e.RevealPeriodEpochs)
	}
	return blocks, nil
}

// retype converts plain numbers to units or bits.
func retype[U, T ~uint64 | ~int64 | ~uint16](values []T) []U {
	out := make([]U, len(values))
	for i, v := range values {
		out[i] = U(v)
	}
	return out
}

func bools(flags []flag) []bool {
	out := make([]bool, len(flags))
	for i, f := range flags {
		out[i] = bool(f)
	}
	return out
}

// flags writes truth values as 0 and 1.
func flags(values []bool) []int {
	out := make([]int, len(values))
	for i, v := range values {
		if v {
			out[i] = 1
		}
	}
	return out
}

// flatRows writes rows as [j, v, j, v, ...].
func flatRows(rows []yuma.Row) [][]uint16 {
	out := make([][]uint16, len(rows))
	for i, row := range rows {
		out[i] = []uint16{}
		for _, e := range row {
			out[i] = append(out[i], e.UID, e.Value)
		}
	}
	return out
}

func bitsStrings(values []fixed.I64F64) []string {
	out := make([]string, len(values))
	for i, v := range values {
		out[i] = v.BitsString()
	}
	return out
}
