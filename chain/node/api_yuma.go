package node

import (
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/chain/yuma"
	"github.com/taochain/taochain/chain/yuma/form"
	"github.com/taochain/taochain/precompiles"
)

// YumaInput returns the input of the epoch that the subnet's mechanism would have in the next block, whether one is due
// there or not, in the form that tools which run test vectors can run. The emission of that block is part of the amount.
// Errors: SubnetNotExists, NoEpochs, MechanismDoesNotExist.
func (api *readAPI) YumaInput(netuid uint16, mecid uint8, block *rpc.BlockNumberOrHash) (*form.Epoch, error) {
	return readAt(api, block, func(v *view) (*form.Epoch, error) { return v.yumaInput(netuid, mecid) })
}

func (v *view) yumaInput(netuid uint16, mecid uint8) (*form.Epoch, error) {
	// The block step is tried on a copy of the state.
	s := precompiles.OpenState(v.db.Copy(), v.header.Number.Uint64()+1)
	sub, err := s.Subnets.Get(netuid)
	if err != nil {
		return nil, err
	}
	count := mechanisms(sub)
	switch {
	case netuid == params.Root:
		return nil, noEpochs.with(nil, "subnet %d is root, which has no epochs", netuid)
	case mecid >= count:
		return nil, noMechanism(netuid, mecid, count)
	}
	takeEpoch(s, sub)
	pots := s.Coinbase.Pending(netuid)
	parts := yuma.Split(pots.Server+pots.Validator+pots.Root, int(count), nil)
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

func yumaInput(s *state.State, sub subnet.Subnet, mecid uint8) *form.Epoch {
	in := s.Epochs.Input(sub.Netuid, mecid)
	neurons := s.Neurons.At(sub.Netuid)
	out := form.New(in)
	out.Tempo = subnet.Tempo.Get(sub.Slot)
	out.LastMechanismStepBlock = subnet.LastMechanismStepBlock.Get(sub.Slot)
	out.ActivityCutoffMilli = uint64(subnet.ActivityCutoffFactor.Get(sub.Slot))
	out.CurrentEpoch = sub.EpochWithLookahead(in.Block)
	out.RevealPeriodEpochs = subnet.RevealPeriod.Get(sub.Slot)

	hotkeys := neurons.Hotkeys()
	weights := make([]yuma.Row, len(hotkeys))
	for uid, hotkey := range hotkeys {
		// The epoch reads the rows of permitted uids only; the others explain what would have counted.
		weights[uid] = neurons.Weights(mecid, uint16(uid))
		var commits [][2]uint64
		for _, c := range s.Weights.Commits(sub.Netuid, mecid, hotkey) {
			commits = append(commits, [2]uint64{c.Epoch, c.Block})
		}
		if len(commits) > 0 {
			out.WeightCommits = append(out.WeightCommits, form.Group{Key: uint64(uid), Pairs: commits})
		}
	}
	out.Weights = form.Rows(weights)
	return out
}
