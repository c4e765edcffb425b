// Package epoch runs Yuma consensus on the chain: it reads a subnet's neurons,
// weights and stake, calls yuma, and writes what the epoch stores.
package epoch

import (
	"errors"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/chain/host"
	"github.com/taochain/taochain/chain/neuron"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/staking"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/chain/weights"
	"github.com/taochain/taochain/chain/yuma"
)

// ErrInconsistent occurs when the stored neurons contradict each other; it must not happen.
var ErrInconsistent = errors.New("[BUG] stored neurons contradict each other")

// Payout is what one uid earns in an epoch, in alpha.
type Payout struct {
	Hotkey    common.Hash
	Server    unit.Alpha
	Validator unit.Alpha
}

// Result is what an epoch of all mechanisms decided, by uid.
type Result struct {
	Payouts []Payout
	// Permits are the validator permits for the next epoch.
	Permits []bool
	// RawStake is the stake weight before the threshold, summed over the mechanisms (yuma.md, section 5).
	RawStake []unit.Alpha
}

// Area runs epochs. It is cheap to open.
type Area struct {
	host    *host.Host
	subnets *subnet.Area
	neurons *neuron.Area
	stakes  *staking.Area
	weights *weights.Area
}

// Open opens the area on a host.
func Open(h *host.Host, subnets *subnet.Area, neurons *neuron.Area, stakes *staking.Area, w *weights.Area) *Area {
	return &Area{h, subnets, neurons, stakes, w}
}

// workspaces keeps the memory of epochs; results depend on inputs alone.
var workspaces = sync.Pool{New: func() any { return new(yuma.Workspace) }}

// Consistent reports whether the subnet's neurons can have an epoch: every uid
// has a hotkey and no hotkey has two (economy.md 4.2).
func (a *Area) Consistent(netuid uint16) bool {
	n := a.neurons.At(netuid)
	hotkeys := n.Hotkeys()
	if len(hotkeys) != int(n.Count()) {
		return true // not a case of the reference: Run refuses it
	}
	seen := make(map[common.Hash]bool, len(hotkeys))
	for _, h := range hotkeys {
		if seen[h] {
			return false
		}
		seen[h] = true
	}
	return true
}

// Run runs the epoch of all mechanisms of a subnet, each over its part of an emission, stores the results and returns
// what came out of them together (yuma.md, section 5). All run on the permits of the epoch before. Errors: ErrInconsistent.
func (a *Area) Run(netuid uint16, emission unit.Alpha) (Result, error) {
	n := a.neurons.At(netuid)
	s := n.Subnet
	hotkeys := n.Hotkeys()
	if len(hotkeys) != int(n.Count()) {
		return Result{}, ErrInconsistent
	}
	count := len(hotkeys)
	mechanisms := int(s.Mechanisms())
	parts := yuma.Split(emission, mechanisms, s.MechanismSplit())
	shares := yuma.Shares(parts, emission)
	shared, rootless := a.sharedInput(n, hotkeys)
	n.SetRootless(rootless)

	ws := workspaces.Get().(*yuma.Workspace)
	defer workspaces.Put(ws)
	total := yuma.NewAggregator(uint16(count))
	for m := range mechanisms {
		mecid := uint8(m)
		in := a.mechanismInput(shared, n, mecid, hotkeys)
		in.Emission = parts[m]
		result := ws.Epoch(in)
		total.Add(result, shares[m])
		n.Incentive(mecid).Store(plain16(result.Incentive))
		n.SetBonds(mecid, result.Bonds)
	}
	sum := total.Aggregate()
	n.Active().Store(flags(sum.Active))
	n.Permit().Store(flags(sum.NewPermits))
	n.StakeWeight().Store(plain16(sum.StakeWeight))
	n.Consensus().Store(plain16(sum.Consensus))
	n.Dividends().Store(plain16(sum.Dividends))
	n.ValidatorTrust().Store(plain16(sum.ValidatorTrust))
	n.Emission().Store(sum.Combined)

	payouts := make([]Payout, count)
	for uid, hotkey := range hotkeys {
		payouts[uid] = Payout{hotkey, sum.Server[uid], sum.Validator[uid]}
	}
	return Result{payouts, sum.NewPermits, sum.RawStake}, nil
}

// Input is what an epoch run now would read for one mechanism, for traces.
func (a *Area) Input(netuid uint16, mecid uint8) *yuma.Input {
	n := a.neurons.At(netuid)
	hotkeys := n.Hotkeys()
	shared, _ := a.sharedInput(n, hotkeys)
	return a.mechanismInput(shared, n, mecid, hotkeys)
}

// sharedInput reads what all mechanisms of a subnet have in common, and which uids the next epoch may take for rootless.
func (a *Area) sharedInput(n neuron.Neurons, hotkeys []common.Hash) (yuma.Input, neuron.Rootless) {
	s := n.Subnet
	count := len(hotkeys)
	in := yuma.Input{
		N:                    uint16(count),
		Block:                a.host.Block,
		ActivityCutoff:       s.ActivityCutoff(),
		BondCutoff:           yuma.BondCutoff(a.host.Block, subnet.Tempo.Get(s.Slot), subnet.LastMechanismStepBlock.Get(s.Slot)),
		BlockAtRegistration:  n.RegisteredAt().Load(),
		AlphaStake:           make([]unit.Alpha, count),
		TaoStake:             make([]unit.Rao, count),
		TaoWeight:            a.subnets.TaoWeight(),
		StakeThreshold:       unit.Alpha(a.subnets.StakeThreshold()),
		Permits:              bools(n.Permit().Load()),
		MaxAllowedValidators: subnet.MaxAllowedValidators.Get(s.Slot),
		Kappa:                subnet.Kappa.Get(s.Slot),
		BondsPenalty:         subnet.BondsPenalty.Get(s.Slot),
		BondsMovingAverage:   subnet.BondsMovingAverage.Get(s.Slot),
		LiquidAlpha:          subnet.LiquidAlpha.Get(s.Slot),
		Yuma3:                subnet.Yuma3.Get(s.Slot),
		AlphaLow:             subnet.AlphaLow.Get(s.Slot),
		AlphaHigh:            subnet.AlphaHigh.Get(s.Slot),
		SigmoidSteepness:     subnet.AlphaSigmoidSteepness.Get(s.Slot),
		CommitReveal:         subnet.CommitReveal.Get(s.Slot),
	}
	if in.LiquidAlpha && in.Yuma3 && s.LiquidComparesPrevious() {
		in.LiquidConsensus = make([]unit.U16Fraction, count)
		for uid, v := range n.Consensus().Load() {
			if uid < count {
				in.LiquidConsensus[uid] = unit.U16Fraction(v)
			}
		}
	}
	in.OwnerUID, in.HasOwner = n.Uid(s.OwnerHotkey())
	inheritance, rootless := a.stakes.Inheritance(s.Netuid), a.rootless(n)
	for uid, hotkey := range hotkeys {
		known := rootless.Has(uint16(uid))
		in.AlphaStake[uid], in.TaoStake[uid] = inheritance.Stake(hotkey, known)
		if !known && in.TaoStake[uid] == 0 && !a.stakes.EverStaked(hotkey, params.Root) {
			rootless.Mark(uint16(uid))
		}
	}
	return in, rootless
}

// mechanismInput completes the shared input for one mechanism. Rows of uids without
// a permit are masked by the epoch, so they are not read.
func (a *Area) mechanismInput(shared yuma.Input, n neuron.Neurons, mecid uint8, hotkeys []common.Hash) *yuma.Input {
	in := shared
	in.LastUpdate = n.LastUpdate(mecid).Load()
	in.Bonds = n.Bonds(mecid, len(hotkeys))
	in.Weights = make([]yuma.Row, len(hotkeys))
	if in.CommitReveal {
		in.CommitBlocks = make([]uint64, len(hotkeys))
	}
	for uid, hotkey := range hotkeys {
		permitted := uid < len(in.Permits) && in.Permits[uid] || in.HasOwner && in.OwnerUID == uint16(uid)
		if permitted {
			in.Weights[uid] = n.Weights(mecid, uint16(uid))
		}
		if in.CommitReveal {
			in.CommitBlocks[uid] = yuma.NoCommit
			if permitted {
				in.CommitBlocks[uid] = a.weights.FirstCommit(n.Subnet, mecid, hotkey)
			}
		}
	}
	return &in
}

func bools(v []uint8) []bool {
	out := make([]bool, len(v))
	for i, b := range v {
		out[i] = b != 0
	}
	return out
}

func flags(v []bool) []uint8 {
	out := make([]uint8, len(v))
	for i, b := range v {
		if b {
			out[i] = 1
		}
	}
	return out
}

func plain16(v []unit.U16Fraction) []uint16 {
	out := make([]uint16, len(v))
	for i, f := range v {
		out[i] = uint16(f)
	}
	return out
}
