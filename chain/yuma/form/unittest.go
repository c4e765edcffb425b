package form

import (
	"encoding/json"

	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/chain/yuma"
)

// UnitTest is the input of an epoch in the form of the unit tests' vectors. Lists are indexed by uid; a row is
// [[uid, value], ...], a commit block without a commit null. The cutoffs are given as blocks and the stake as the stake
// weight, of which nothing comes from root.
type UnitTest struct {
	N                     uint16           `json:"n"`
	CurrentBlock          uint64           `json:"current_block"`
	LastTempoBlock        uint64           `json:"last_tempo_block"`
	ActivityCutoff        uint64           `json:"activity_cutoff"`
	LastUpdate            []uint64         `json:"last_update"`
	BlockAtRegistration   []uint64         `json:"block_at_registration"`
	Stake                 []unit.Alpha     `json:"stake"`
	StakeThreshold        unit.Alpha       `json:"stake_threshold"`
	OwnerUID              *uint64          `json:"owner_uid"`
	ValidatorPermit       []Flag           `json:"validator_permit"`
	MaxAllowedValidators  uint16           `json:"max_allowed_validators"`
	Weights               [][][2]uint16    `json:"weights"`
	Bonds                 [][][2]uint16    `json:"bonds"`
	CommitBlocks          []*uint64        `json:"commit_blocks"`
	Kappa                 unit.U16Fraction `json:"kappa"`
	BondsPenalty          unit.U16Fraction `json:"bonds_penalty"`
	BondsMovingAverage    uint64           `json:"bonds_moving_average"`
	Yuma3                 Flag             `json:"yuma3"`
	LiquidAlpha           Flag             `json:"liquid_alpha"`
	AlphaLow              unit.U16Fraction `json:"alpha_low"`
	AlphaHigh             unit.U16Fraction `json:"alpha_high"`
	AlphaSigmoidSteepness int16            `json:"alpha_sigmoid_steepness"`
	RaoEmission           unit.Alpha       `json:"rao_emission"`
}

// UnmarshalJSON begins with the form's defaults, and refuses an object without n by ErrNotInput.
func (u *UnitTest) UnmarshalJSON(data []byte) error {
	type fields UnitTest
	with := struct {
		fields
		N *uint16 `json:"n"`
	}{fields: fields{
		Kappa: 32767, BondsPenalty: 65535, BondsMovingAverage: 900_000,
		AlphaLow: 45875, AlphaHigh: 58982, AlphaSigmoidSteepness: 1000,
		ActivityCutoff: 5000, RaoEmission: 1_000_000_000,
	}}
	if err := json.Unmarshal(data, &with); err != nil {
		return err
	}
	if with.N == nil {
		return ErrNotInput
	}
	*u = UnitTest(with.fields)
	u.N = *with.N
	return nil
}

// Input returns what the epoch is given.
func (u *UnitTest) Input() *yuma.Input {
	in := &yuma.Input{
		N:                    u.N,
		Block:                u.CurrentBlock,
		ActivityCutoff:       u.ActivityCutoff,
		BondCutoff:           u.LastTempoBlock,
		LastUpdate:           u.LastUpdate,
		BlockAtRegistration:  u.BlockAtRegistration,
		AlphaStake:           u.Stake,
		StakeThreshold:       u.StakeThreshold,
		Permits:              bools(u.ValidatorPermit),
		MaxAllowedValidators: u.MaxAllowedValidators,
		Weights:              rowsOfPairs(u.Weights),
		Bonds:                rowsOfPairs(u.Bonds),
		Kappa:                u.Kappa,
		BondsPenalty:         u.BondsPenalty,
		BondsMovingAverage:   u.BondsMovingAverage,
		LiquidAlpha:          bool(u.LiquidAlpha),
		Yuma3:                bool(u.Yuma3),
		AlphaLow:             u.AlphaLow,
		AlphaHigh:            u.AlphaHigh,
		SigmoidSteepness:     u.AlphaSigmoidSteepness,
		CommitReveal:         u.CommitBlocks != nil,
		Emission:             u.RaoEmission,
	}
	setOwner(in, u.OwnerUID)
	for _, block := range u.CommitBlocks {
		first := uint64(yuma.NoCommit)
		if block != nil {
			first = *block
		}
		in.CommitBlocks = append(in.CommitBlocks, first)
	}
	return in
}

func rowsOfPairs(rows [][][2]uint16) []yuma.Row {
	out := make([]yuma.Row, len(rows))
	for i, row := range rows {
		out[i] = make(yuma.Row, len(row))
		for k, pair := range row {
			out[i][k] = yuma.Entry{UID: pair[0], Value: pair[1]}
		}
	}
	return out
}
