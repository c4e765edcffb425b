package form

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"

	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/chain/yuma"
)

// ErrNotInput occurs when an object has the fields of neither form.
var ErrNotInput = errors.New("this is not the input of an epoch: it has no n")

// Epoch is all that an epoch of one mechanism reads (yuma.md section 3), in the form of the reference's vectors. Lists
// are indexed by uid. Amounts are JSON integers of up to 64 bits.
type Epoch struct {
	N                      uint16   `json:"n"`
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
	ValidatorPermits     []Flag           `json:"validator_permits"`
	MaxAllowedValidators uint16           `json:"max_allowed_validators"`

	// Weights and Bonds are rows: the numbers of a group are uids and values in turn.
	Weights []Group `json:"weights"`
	Bonds   []Group `json:"bonds"`

	Kappa                 unit.U16Fraction `json:"kappa"`
	BondsPenalty          unit.U16Fraction `json:"bonds_penalty"`
	BondsMovingAverage    uint64           `json:"bonds_moving_average"`
	AlphaSigmoidSteepness int16            `json:"alpha_sigmoid_steepness"`
	AlphaLow              unit.U16Fraction `json:"alpha_low"`
	AlphaHigh             unit.U16Fraction `json:"alpha_high"`
	LiquidAlphaOn         Flag             `json:"liquid_alpha_on"`
	// LiquidAlphaConsensus is left out where liquid alpha compares with the epoch's own consensus.
	LiquidAlphaConsensus []unit.U16Fraction `json:"liquid_alpha_consensus,omitempty"`
	Yuma3On              Flag               `json:"yuma3_on"`

	CommitRevealOn     Flag   `json:"commit_reveal_on"`
	CurrentEpoch       uint64 `json:"current_epoch"`
	RevealPeriodEpochs uint64 `json:"reveal_period_epochs"`
	// WeightCommits are the commits of a uid, epochs and blocks in turn; TimelockedCommits those of an epoch, uids and
	// blocks in turn.
	WeightCommits     []Group `json:"weight_commits"`
	TimelockedCommits []Group `json:"timelocked_commits"`

	RaoEmission unit.Alpha `json:"rao_emission"`
}

// New writes an input. It leaves open what an input does not have: the schedule (Tempo, LastMechanismStepBlock and
// ActivityCutoffMilli, from which the cutoffs follow) and the commits.
func New(in *yuma.Input) *Epoch {
	e := &Epoch{
		N:                     in.N,
		Block:                 in.Block,
		LastUpdate:            in.LastUpdate,
		BlockAtRegistration:   in.BlockAtRegistration,
		AlphaStake:            in.AlphaStake,
		TaoStake:              in.TaoStake,
		TaoWeight:             in.TaoWeight,
		StakeThreshold:        in.StakeThreshold,
		ValidatorPermits:      flags(in.Permits),
		MaxAllowedValidators:  in.MaxAllowedValidators,
		Weights:               Rows(in.Weights),
		Bonds:                 Rows(in.Bonds),
		Kappa:                 in.Kappa,
		BondsPenalty:          in.BondsPenalty,
		BondsMovingAverage:    in.BondsMovingAverage,
		AlphaSigmoidSteepness: in.SigmoidSteepness,
		AlphaLow:              in.AlphaLow,
		AlphaHigh:             in.AlphaHigh,
		LiquidAlphaOn:         Flag(in.LiquidAlpha),
		LiquidAlphaConsensus:  in.LiquidConsensus,
		Yuma3On:               Flag(in.Yuma3),
		CommitRevealOn:        Flag(in.CommitReveal),
		WeightCommits:         []Group{},
		TimelockedCommits:     []Group{},
		RaoEmission:           in.Emission,
	}
	if in.HasOwner {
		uid := uint64(in.OwnerUID)
		e.OwnerUID = &uid
	}
	return e
}

// UnmarshalJSON refuses an object without n by ErrNotInput.
func (e *Epoch) UnmarshalJSON(data []byte) error {
	type fields Epoch
	with := struct {
		*fields
		N *uint16 `json:"n"`
	}{fields: (*fields)(e)}
	if err := json.Unmarshal(data, &with); err != nil {
		return err
	}
	if with.N == nil {
		return ErrNotInput
	}
	e.N = *with.N
	return nil
}

// Input returns what the epoch is given. Errors: a row holds more than 16 bits.
func (e *Epoch) Input() (*yuma.Input, error) {
	in := &yuma.Input{
		N:                    e.N,
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
		LiquidConsensus:      e.LiquidAlphaConsensus,
		Yuma3:                bool(e.Yuma3On),
		AlphaLow:             e.AlphaLow,
		AlphaHigh:            e.AlphaHigh,
		SigmoidSteepness:     e.AlphaSigmoidSteepness,
		CommitReveal:         bool(e.CommitRevealOn),
		CommitBlocks:         e.commitBlocks(),
		Emission:             e.RaoEmission,
	}
	setOwner(in, e.OwnerUID)
	var err error
	if in.Weights, err = rowsByUID(e.Weights, int(e.N)); err != nil {
		return nil, fmt.Errorf("weights: %w", err)
	}
	if in.Bonds, err = rowsByUID(e.Bonds, int(e.N)); err != nil {
		return nil, fmt.Errorf("bonds: %w", err)
	}
	return in, nil
}

// setOwner sets the owner's uid; one that does not exist has no effect on an epoch and is left out.
func setOwner(in *yuma.Input, uid *uint64) {
	if uid != nil && *uid < uint64(in.N) {
		in.HasOwner, in.OwnerUID = true, uint16(*uid)
	}
}

// rowsByUID makes a row for each of n uids; rows of others are left out, as the epoch does.
func rowsByUID(groups []Group, n int) ([]yuma.Row, error) {
	rows := make([]yuma.Row, n)
	for _, g := range groups {
		if g.Key >= uint64(n) {
			continue
		}
		row := make(yuma.Row, len(g.Pairs))
		for k, pair := range g.Pairs {
			if pair[0] > math.MaxUint16 || pair[1] > math.MaxUint16 {
				return nil, fmt.Errorf("row %d holds [%d, %d], which is more than 16 bits", g.Key, pair[0], pair[1])
			}
			row[k] = yuma.Entry{UID: uint16(pair[0]), Value: uint16(pair[1])}
		}
		rows[g.Key] = row
	}
	return rows, nil
}

// commitBlocks finds each uid's masking commit.
func (e *Epoch) commitBlocks() []uint64 {
	n := uint64(e.N)
	queues, timelocked := make([][]yuma.Commit, n), make([][]yuma.Commit, n)
	for _, g := range e.WeightCommits {
		for _, c := range g.Pairs {
			if g.Key < n {
				queues[g.Key] = append(queues[g.Key], yuma.Commit{Epoch: c[0], Block: c[1]})
			}
		}
	}
	for _, g := range e.TimelockedCommits {
		for _, c := range g.Pairs {
			if c[0] < n {
				timelocked[c[0]] = append(timelocked[c[0]], yuma.Commit{Epoch: g.Key, Block: c[1]})
			}
		}
	}
	blocks := make([]uint64, n)
	for uid := range blocks {
		blocks[uid] = yuma.FirstCommit(queues[uid], timelocked[uid], e.CurrentEpoch, e.RevealPeriodEpochs)
	}
	return blocks
}
