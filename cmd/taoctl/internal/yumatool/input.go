package yumatool

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"

	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/chain/yuma"
)

// epochInput is the input of a reference epoch vector, and what a node exports (vectors/README.md, "epoch"). Rows and
// commits are lists of [key, [number, number, ...]].
type epochInput struct {
	N                      *uint16  `json:"n"`
	Block                  uint64   `json:"block"`
	Tempo                  uint16   `json:"tempo"`
	LastMechanismStepBlock uint64   `json:"last_mechanism_step_block"`
	ActivityCutoffMilli    uint64   `json:"activity_cutoff_factor_milli"`
	LastUpdate             []uint64 `json:"last_update"`
	BlockAtRegistration    []uint64 `json:"block_at_registration"`

	AlphaStake           []unit.Alpha     `json:"alpha_stake"`
	TaoStake             []unit.Rao       `json:"tao_stake"`
	TaoWeight            unit.U64Fraction `json:"tao_weight"`
	StakeThreshold       unit.Alpha       `json:"stake_threshold"`
	OwnerUID             *uint64          `json:"owner_uid"`
	ValidatorPermits     []flag           `json:"validator_permits"`
	MaxAllowedValidators uint16           `json:"max_allowed_validators"`

	Weights []pairs `json:"weights"`
	Bonds   []pairs `json:"bonds"`

	Kappa                 unit.U16Fraction `json:"kappa"`
	BondsPenalty          unit.U16Fraction `json:"bonds_penalty"`
	BondsMovingAverage    uint64           `json:"bonds_moving_average"`
	AlphaLow              unit.U16Fraction `json:"alpha_low"`
	AlphaHigh             unit.U16Fraction `json:"alpha_high"`
	AlphaSigmoidSteepness int16            `json:"alpha_sigmoid_steepness"`
	LiquidAlphaOn         flag             `json:"liquid_alpha_on"`
	Yuma3On               flag             `json:"yuma3_on"`

	CommitRevealOn     flag    `json:"commit_reveal_on"`
	CurrentEpoch       uint64  `json:"current_epoch"`
	RevealPeriodEpochs uint64  `json:"reveal_period_epochs"`
	WeightCommits      []pairs `json:"weight_commits"`
	TimelockedCommits  []pairs `json:"timelocked_commits"`

	RaoEmission unit.Alpha `json:"rao_emission"`
}

// testInput is the input of an epoch in the vectors of the unit tests (vectors/README.md, "yuma"). Rows are [[uid, value], ...] by uid.
type testInput struct {
	N                     *uint16          `json:"n"`
	CurrentBlock          uint64           `json:"current_block"`
	LastTempoBlock        uint64           `json:"last_tempo_block"`
	ActivityCutoff        uint64           `json:"activity_cutoff"`
	LastUpdate            []uint64         `json:"last_update"`
	BlockAtRegistration   []uint64         `json:"block_at_registration"`
	Stake                 []unit.Alpha     `json:"stake"`
	StakeThreshold        unit.Alpha       `json:"stake_threshold"`
	OwnerUID              *uint64          `json:"owner_uid"`
	ValidatorPermit       []flag           `json:"validator_permit"`
	MaxAllowedValidators  uint16           `json:"max_allowed_validators"`
	Weights               [][][2]uint16    `json:"weights"`
	Bonds                 [][][2]uint16    `json:"bonds"`
	CommitBlocks          []*uint64        `json:"commit_blocks"`
	Kappa                 unit.U16Fraction `json:"kappa"`
	BondsPenalty          unit.U16Fraction `json:"bonds_penalty"`
	BondsMovingAverage    uint64           `json:"bonds_moving_average"`
	Yuma3                 flag             `json:"yuma3"`
	LiquidAlpha           flag             `json:"liquid_alpha"`
	AlphaLow              unit.U16Fraction `json:"alpha_low"`
	AlphaHigh             unit.U16Fraction `json:"alpha_high"`
	AlphaSigmoidSteepness int16            `json:"alpha_sigmoid_steepness"`
	RaoEmission           unit.Alpha       `json:"rao_emission"`
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
		return fmt.Errorf("%s is not a flag: use 0, 1, true or false", data)
	}
	return nil
}

// pairs is [key, [a, b, a, b, ...]].
type pairs struct {
	key  uint64
	list [][2]uint64
}

func (p *pairs) UnmarshalJSON(data []byte) error {
	var parts []json.RawMessage
	if err := json.Unmarshal(data, &parts); err != nil {
		return err
	}
	if len(parts) != 2 {
		return errors.New("a row is [uid, [number, number, ...]]")
	}
	var flat []uint64
	if err := errors.Join(json.Unmarshal(parts[0], &p.key), json.Unmarshal(parts[1], &flat)); err != nil {
		return err
	}
	if len(flat)%2 != 0 {
		return fmt.Errorf("row %d has half a pair", p.key)
	}
	p.list = make([][2]uint64, len(flat)/2)
	for k := range p.list {
		p.list[k] = [2]uint64{flat[2*k], flat[2*k+1]}
	}
	return nil
}

// errNotInput occurs when an object has the fields of neither format.
var errNotInput = errors.New("this is not the input of an epoch: it has no n")

// parseInput reads an input of either format; the fields tell which one it is.
func parseInput(data []byte) (*yuma.Input, error) {
	var probe struct {
		CurrentBlock *json.RawMessage `json:"current_block"`
	}
	if err := json.Unmarshal(data, &probe); err != nil {
		return nil, err
	}
	if probe.CurrentBlock != nil {
		in := testInput{ // the format's defaults
			Kappa: 32767, BondsPenalty: 65535, BondsMovingAverage: 900_000,
			AlphaLow: 45875, AlphaHigh: 58982, AlphaSigmoidSteepness: 1000,
			ActivityCutoff: 5000, RaoEmission: 1_000_000_000,
		}
		if err := json.Unmarshal(data, &in); err != nil {
			return nil, err
		}
		return in.input()
	}
	var in epochInput
	if err := json.Unmarshal(data, &in); err != nil {
		return nil, err
	}
	return in.input()
}

func (e *epochInput) input() (*yuma.Input, error) {
	if e.N == nil {
		return nil, errNotInput
	}
	n := *e.N
	in := &yuma.Input{
		N:                    n,
		Block:                e.Block,
		ActivityCutoff:       yuma.ActivityCutoff(e.ActivityCutoffMilli, e.Tempo),
		BondCutoff:           yuma.BondCutoff(e.Block, e.Tempo, e.LastMechanismStepBlock),
		LastUpdate:           e.LastUpdate,
		BlockAtRegistration:  e.BlockAtRegistration,
		AlphaStake:           e.AlphaStake,
		TaoStake:             e.TaoStake,
		TaoWeight:            e.TaoWeight,
		StakeThreshold:       e.StakeThreshold,
		Permits:              bools(e.ValidatorPermits),
		MaxAllowedValidators: e.MaxAllowedValidators,
		Kappa:                e.Kappa,
		BondsPenalty:         e.BondsPenalty,
		BondsMovingAverage:   e.BondsMovingAverage,
		LiquidAlpha:          bool(e.LiquidAlphaOn),
		Yuma3:                bool(e.Yuma3On),
		AlphaLow:             e.AlphaLow,
		AlphaHigh:            e.AlphaHigh,
		SigmoidSteepness:     e.AlphaSigmoidSteepness,
		CommitReveal:         bool(e.CommitRevealOn),
		CommitBlocks:         e.commitBlocks(int(n)),
		Emission:             e.RaoEmission,
	}
	setOwner(in, e.OwnerUID)
	var err error
	if in.Weights, err = sparseRows(e.Weights, int(n)); err != nil {
		return nil, fmt.Errorf("weights: %w", err)
	}
	if in.Bonds, err = sparseRows(e.Bonds, int(n)); err != nil {
		return nil, fmt.Errorf("bonds: %w", err)
	}
	return in, nil
}

// sparseRows makes rows by uid; those of uids from n on are left out, as the epoch does.
func sparseRows(groups []pairs, n int) ([]yuma.Row, error) {
	rows := make([]yuma.Row, n)
	for _, g := range groups {
		if g.key >= uint64(n) {
			continue
		}
		row := make(yuma.Row, len(g.list))
		for k, pair := range g.list {
			if pair[0] > math.MaxUint16 || pair[1] > math.MaxUint16 {
				return nil, fmt.Errorf("row %d holds [%d, %d], which is more than 16 bits", g.key, pair[0], pair[1])
			}
			row[k] = yuma.Entry{UID: uint16(pair[0]), Value: uint16(pair[1])}
		}
		rows[g.key] = row
	}
	return rows, nil
}

// commitBlocks finds each uid's masking commit. The first list has the commits [epoch, block] of a uid, the second the
// time-locked commits [uid, block] of an epoch.
func (e *epochInput) commitBlocks(n int) []uint64 {
	queues, timelocked := make([][]yuma.Commit, n), make([][]yuma.Commit, n)
	for _, g := range e.WeightCommits {
		for _, c := range g.list {
			if g.key < uint64(n) {
				queues[g.key] = append(queues[g.key], yuma.Commit{Epoch: c[0], Block: c[1]})
			}
		}
	}
	for _, g := range e.TimelockedCommits {
		for _, c := range g.list {
			if c[0] < uint64(n) {
				timelocked[c[0]] = append(timelocked[c[0]], yuma.Commit{Epoch: g.key, Block: c[1]})
			}
		}
	}
	blocks := make([]uint64, n)
	for uid := range blocks {
		blocks[uid] = yuma.FirstCommit(queues[uid], timelocked[uid], e.CurrentEpoch, e.RevealPeriodEpochs)
	}
	return blocks
}

func (e *testInput) input() (*yuma.Input, error) {
	if e.N == nil {
		return nil, errNotInput
	}
	in := &yuma.Input{
		N:                    *e.N,
		Block:                e.CurrentBlock,
		ActivityCutoff:       e.ActivityCutoff,
		BondCutoff:           e.LastTempoBlock,
		LastUpdate:           e.LastUpdate,
		BlockAtRegistration:  e.BlockAtRegistration,
		AlphaStake:           e.Stake, // the stake weight is given; nothing comes from root
		StakeThreshold:       e.StakeThreshold,
		Permits:              bools(e.ValidatorPermit),
		MaxAllowedValidators: e.MaxAllowedValidators,
		Weights:              denseRows(e.Weights),
		Bonds:                denseRows(e.Bonds),
		Kappa:                e.Kappa,
		BondsPenalty:         e.BondsPenalty,
		BondsMovingAverage:   e.BondsMovingAverage,
		LiquidAlpha:          bool(e.LiquidAlpha),
		Yuma3:                bool(e.Yuma3),
		AlphaLow:             e.AlphaLow,
		AlphaHigh:            e.AlphaHigh,
		SigmoidSteepness:     e.AlphaSigmoidSteepness,
		CommitReveal:         e.CommitBlocks != nil,
		Emission:             e.RaoEmission,
	}
	setOwner(in, e.OwnerUID)
	for _, block := range e.CommitBlocks {
		first := uint64(yuma.NoCommit)
		if block != nil {
			first = *block
		}
		in.CommitBlocks = append(in.CommitBlocks, first)
	}
	return in, nil
}

func setOwner(in *yuma.Input, uid *uint64) {
	if uid != nil && *uid < uint64(in.N) {
		in.HasOwner, in.OwnerUID = true, uint16(*uid)
	}
}

func denseRows(rows [][][2]uint16) []yuma.Row {
	out := make([]yuma.Row, len(rows))
	for i, row := range rows {
		out[i] = make(yuma.Row, len(row))
		for k, pair := range row {
			out[i][k] = yuma.Entry{UID: pair[0], Value: pair[1]}
		}
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
