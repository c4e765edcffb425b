package node

import (
	"fmt"

	"github.com/ethereum/go-ethereum/rpc"

	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/chain/yuma"
	"github.com/taochain/taochain/precompiles"
)

// YumaInput is the input of an epoch in the format of the epoch test vectors (vectors, "epoch"), so that tools which run
// those can run it: all that an epoch of one mechanism reads (yuma.md section 3). Lists are indexed by uid; rows and
// commits are [key, [number, number, ...]]. Amounts are JSON integers of up to 64 bits.
type YumaInput struct {
	N                      uint16           `json:"n"`
	Block                  uint64           `json:"block"`
	Tempo                  uint16           `json:"tempo"`
	LastMechanismStepBlock uint64           `json:"last_mechanism_step_block"`
	ActivityCutoffMilli    uint32           `json:"activity_cutoff_factor_milli"`
	LastUpdate             []uint64         `json:"last_update"`
	BlockAtRegistration    []uint64         `json:"block_at_registration"`
	AlphaStake             []unit.Alpha     `json:"alpha_stake"`
	TaoStake               []unit.Rao       `json:"tao_stake"`
	TaoWeight              unit.U64Fraction `json:"tao_weight"`
	StakeThreshold         unit.Alpha       `json:"stake_threshold"`
	OwnerUID               *uint16          `json:"owner_uid"`
	ValidatorPermits       []int            `json:"validator_permits"`
	MaxAllowedValidators   uint16           `json:"max_allowed_validators"`
	Weights                [][2]any         `json:"weights"`
	Bonds                  [][2]any         `json:"bonds"`
	Kappa                  unit.U16Fraction `json:"kappa"`
	BondsPenalty           unit.U16Fraction `json:"bonds_penalty"`
	BondsMovingAverage     uint64           `json:"bonds_moving_average"`
	AlphaSigmoidSteepness  int16            `json:"alpha_sigmoid_steepness"`
	AlphaLow               unit.U16Fraction `json:"alpha_low"`
	AlphaHigh              unit.U16Fraction `json:"alpha_high"`
	LiquidAlphaOn          int              `json:"liquid_alpha_on"`
	Yuma3On                int              `json:"yuma3_on"`
	CommitRevealOn         int              `json:"commit_reveal_on"`
	CurrentEpoch           uint64           `json:"current_epoch"`
	RevealPeriodEpochs     uint64           `json:"reveal_period_epochs"`
	WeightCommits          [][2]any         `json:"weight_commits"`
	TimelockedCommits      [][2]any         `json:"timelocked_commits"`
	RaoEmission            unit.Alpha       `json:"rao_emission"`
}

// YumaInput returns the input of the epoch that the subnet's mechanism would have in the next block, whether one is due
// there or not. The emission of that block is part of the amount. The third argument may name an older block to start
// from. Errors: the subnet is root or does not exist, the mechanism does not exist, [ErrUnknownBlock], [ErrStateUnavailable].
func (api *taoAPI) YumaInput(netuid uint16, mecid uint8, block *rpc.BlockNumber) (*YumaInput, error) {
	number := rpc.LatestBlockNumber
	if block != nil {
		number = *block
	}
	_, db, head, err := api.node.State(number)
	if err != nil {
		return nil, err
	}
	// The state is this call's own copy, so the block step can be tried on it.
	s := precompiles.OpenState(db, head.Number.Uint64()+1)
	sub, err := s.Subnets.Get(netuid)
	if err != nil {
		return nil, err
	}
	mechanisms := max(1, int(subnet.MechanismCount.Get(sub.Slot)))
	switch {
	case netuid == params.Root:
		return nil, fmt.Errorf("subnet %d is root, which has no epochs", netuid)
	case int(mecid) >= mechanisms:
		return nil, fmt.Errorf("subnet %d has no mechanism %d, only %d", netuid, mecid, mechanisms)
	}
	takeEpoch(s, sub)
	pots := s.Coinbase.Pending(netuid)
	parts := yuma.Split(pots.Server+pots.Validator+pots.Root, mechanisms, nil)
	in := yumaInput(s, sub, mecid)
	in.RaoEmission = parts[mecid]
	return in, nil
}

// takeEpoch runs the block step up to the point where the subnet's epoch would read its input: the schedule has moved on,
// as it does when pots are drained, so the step itself runs none, and the pots have their part of the block's emission.
func takeEpoch(s *state.State, sub subnet.Subnet) {
	block := s.Host.Block
	sub.ResetStep(block)
	subnet.LastEpochBlock.Set(sub.Slot, block)
	subnet.PendingEpochAt.Set(sub.Slot, 0)
	subnet.EpochIndex.Set(sub.Slot, unit.AddSat(subnet.EpochIndex.Get(sub.Slot), 1))
	s.Coinbase.Step()
}

func yumaInput(s *state.State, sub subnet.Subnet, mecid uint8) *YumaInput {
	in := s.Epochs.Input(sub.Netuid, mecid)
	neurons := s.Neurons.At(sub.Netuid)
	out := &YumaInput{
		N:                      in.N,
		Block:                  in.Block,
		Tempo:                  subnet.Tempo.Get(sub.Slot),
		LastMechanismStepBlock: subnet.LastMechanismStepBlock.Get(sub.Slot),
		ActivityCutoffMilli:    subnet.ActivityCutoffFactor.Get(sub.Slot),
		LastUpdate:             in.LastUpdate,
		BlockAtRegistration:    in.BlockAtRegistration,
		AlphaStake:             in.AlphaStake,
		TaoStake:               in.TaoStake,
		TaoWeight:              in.TaoWeight,
		StakeThreshold:         in.StakeThreshold,
		ValidatorPermits:       make([]int, len(in.Permits)),
		MaxAllowedValidators:   in.MaxAllowedValidators,
		Weights:                [][2]any{},
		Bonds:                  [][2]any{},
		Kappa:                  in.Kappa,
		BondsPenalty:           in.BondsPenalty,
		BondsMovingAverage:     in.BondsMovingAverage,
		AlphaSigmoidSteepness:  in.SigmoidSteepness,
		AlphaLow:               in.AlphaLow,
		AlphaHigh:              in.AlphaHigh,
		LiquidAlphaOn:          number01(in.LiquidAlpha),
		Yuma3On:                number01(in.Yuma3),
		CommitRevealOn:         number01(in.CommitReveal),
		CurrentEpoch:           sub.EpochWithLookahead(in.Block),
		RevealPeriodEpochs:     subnet.RevealPeriod.Get(sub.Slot),
		WeightCommits:          [][2]any{},
		TimelockedCommits:      [][2]any{},
	}
	if in.HasOwner {
		out.OwnerUID = &in.OwnerUID
	}
	for uid, permit := range in.Permits {
		out.ValidatorPermits[uid] = number01(permit)
	}
	for uid, hotkey := range neurons.Hotkeys() {
		// The epoch reads the rows of permitted uids only; the others explain what would have counted.
		if row := neurons.Weights(mecid, uint16(uid)); len(row) > 0 {
			out.Weights = append(out.Weights, [2]any{uid, flatRow(row)})
		}
		if uid < len(in.Bonds) && len(in.Bonds[uid]) > 0 {
			out.Bonds = append(out.Bonds, [2]any{uid, flatRow(in.Bonds[uid])})
		}
		var commits []uint64
		for _, c := range s.Weights.Commits(sub.Netuid, mecid, hotkey) {
			commits = append(commits, c.Epoch, c.Block)
		}
		if len(commits) > 0 {
			out.WeightCommits = append(out.WeightCommits, [2]any{uid, commits})
		}
	}
	return out
}

func number01(v bool) int {
	if v {
		return 1
	}
	return 0
}

func flatRow(row yuma.Row) []uint16 {
	out := make([]uint16, 0, 2*len(row))
	for _, e := range row {
		out = append(out, e.UID, e.Value)
	}
	return out
}
