package yuma

import (
	"cmp"
	"slices"

	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/unit"
)

// TaoWeightRatio returns tao_weight / (2^64-1) as the epoch uses it: floored to 32 fraction bits, then widened
// (yuma.md section 4.2).
func TaoWeightRatio(w unit.U64Fraction) fixed.I64F64 {
	const whole = ^uint64(0)
	return fixed.U96F32FromUint64(uint64(w)).SafeDivTrunc(fixed.U96F32FromUint64(whole)).ToI64F64FloorSat()
}

// TotalStake returns a neuron's stake weight alpha + tao*ratio, floored and clamped (yuma.md section 4.2).
func TotalStake(alpha unit.Alpha, tao unit.Rao, ratio fixed.I64F64) fixed.I64F64 {
	weighted := fixed.I64F64FromUint64(uint64(tao)).MulFloorSat(ratio)
	return fixed.I64F64FromUint64(uint64(alpha)).AddSat(weighted)
}

// Lent is a parent's stake and the part of it that counts for the child.
type Lent struct {
	Stake      uint64
	Proportion unit.U64Fraction
}

// InheritedStake returns what counts of a hotkey's stake, alpha or rao, after child keys: its own less what it lends to
// its children, and what its parents lend to it, floored (yuma.md section 4.2).
func InheritedStake(own uint64, children []unit.U64Fraction, parents []Lent) uint64 {
	var given, inherited fixed.U96F32
	for _, proportion := range children {
		given = given.AddSat(partOf(own, proportion))
	}
	for _, p := range parents {
		inherited = inherited.AddSat(partOf(p.Stake, p.Proportion))
	}
	return fixed.U96F32FromUint64(own).SubSat(given).AddSat(inherited).FloorUint64Sat()
}

func partOf(stake uint64, proportion unit.U64Fraction) fixed.U96F32 {
	const whole = ^uint64(0)
	part := fixed.U96F32FromUint64(uint64(proportion)).SafeDivTrunc(fixed.U96F32FromUint64(whole))
	return fixed.U96F32FromUint64(stake).MulFloorSat(part)
}

// stakes computes total and normalised stake and the raw stake (section 4.2).
func (ws *Workspace) stakes(in *Input) {
	ratio := TaoWeightRatio(in.TaoWeight)
	for i := range ws.n {
		total := TotalStake(at(in.AlphaStake, i), at(in.TaoStake, i), ratio)
		ws.total[i] = total
		raw := total.FloorUint64Sat()
		ws.result.RawStake[i] = unit.Alpha(raw)
		if raw < uint64(in.StakeThreshold) && !in.isOwner(i) {
			total = fixed.I64F64{}
		}
		ws.normal64[i] = total
	}
	fixed.NormalizeTrunc(ws.normal64)
	for i, v := range ws.normal64 {
		ws.stake[i] = v.ToI32F32FloorSat()
	}
}

// activity finds the active neurons (section 4.1).
func (ws *Workspace) activity(in *Input) {
	for i := range ws.n {
		ws.result.Active[i] = unit.AddSat(at(in.LastUpdate, i), in.ActivityCutoff) >= in.Block
	}
}

// permits sets the permits in force and the next epoch's (section 4.3).
func (ws *Workspace) permits(in *Input) {
	for i := range ws.n {
		ws.permitted[i] = at(in.Permits, i) || in.isOwner(i)
	}
	places, staked := int(in.MaxAllowedValidators), 0
	for i, s := range ws.stake {
		ws.result.NewPermits[i] = s != 0
		if s != 0 {
			staked++
		}
	}
	if staked > places {
		// Stakes are not negative, so where there are places enough no order is needed.
		ws.order = topK(ws.result.NewPermits, ws.stake, places, ws.order)
		for i, s := range ws.stake {
			ws.result.NewPermits[i] = ws.result.NewPermits[i] && s != 0
		}
	}
	if in.HasOwner && int(in.OwnerUID) < ws.n {
		ws.result.NewPermits[in.OwnerUID] = true
	}
}

// activeStake is the stake of the active permitted neurons, normalised (section 4.4).
func (ws *Workspace) activeStake() {
	for i, s := range ws.stake {
		if ws.permitted[i] && ws.result.Active[i] {
			ws.active[i] = s
		} else {
			ws.active[i] = 0
		}
	}
	NormalizeTrunc(ws.active)
}

// TopK marks the k largest values; of equal ones the lower index loses (yuma.md section 4.3).
func TopK(v []fixed.I32F32, k int) []bool {
	out := make([]bool, len(v))
	topK(out, v, k, nil)
	return out
}

// TopKNonzero marks the values that are among the k largest and not 0: the next epoch's permits, the owner's rule
// aside (yuma.md section 4.3).
func TopKNonzero(v []fixed.I32F32, k int) []bool {
	out := TopK(v, k)
	for i, x := range v {
		out[i] = out[i] && x != 0
	}
	return out
}

// topK writes TopK into out, which has v's length, and returns the memory that it used.
func topK(out []bool, v []fixed.I32F32, k int, order []int) []int {
	for i := range out {
		out[i] = true
	}
	if k >= len(v) {
		return order
	}
	// Mark the losers: the first len(v)-k in ascending order of (value, index).
	order = order[:0]
	for i := range v {
		order = append(order, i)
	}
	slices.SortFunc(order, func(a, b int) int {
		return cmp.Or(cmp.Compare(v[a], v[b]), cmp.Compare(a, b))
	})
	for _, i := range order[:len(v)-max(k, 0)] {
		out[i] = false
	}
	return order
}
