package yumatool

import (
	"fmt"
	"slices"

	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/yuma"
	"github.com/taochain/taochain/cmd/taoctl/internal/amount"
)

// ValidatorView says what a neuron's own weights and bonds were worth (yuma.md sections 4.7 to 4.11).
type ValidatorView struct {
	ActiveStake Share `json:"activeStake"`
	// Trust is the sum of the counted weights.
	Trust Proportion `json:"validatorTrust"`
	// Alpha is the part of the way that a bond moves to its target; under liquid alpha it lies between Alpha and AlphaHigh.
	Alpha     Share `json:"alpha"`
	AlphaHigh Share `json:"alphaHigh"`
	Liquid    bool  `json:"liquidAlpha"`
	Yuma3     bool  `json:"yuma3"`
	// Earned is the sum of the bonds' dividends, AllEarned that of all validators.
	Earned    Share         `json:"earned"`
	AllEarned Share         `json:"allEarned"`
	Dividends Proportion    `json:"dividends"`
	Validator Share         `json:"validatorShare"`
	Amount    amount.Amount `json:"validatorEmission"`
	Weights   []WeightLine  `json:"weights"`
	Bonds     []BondLine    `json:"bonds"`
	Summary   []string      `json:"summary"`
}

// WeightLine is one weight of the validator, in the order of submission.
type WeightLine struct {
	Miner     int     `json:"miner"`
	Submitted uint16  `json:"submitted"`
	Weight    Share   `json:"weight"`
	Consensus Share   `json:"consensus"`
	Counted   Share   `json:"counted"`
	Cut       Share   `json:"cut"`
	Ignored   *Reason `json:"ignored"`
}

// BondLine is the validator's bond to one miner. With Yuma3 off Old, Target and New are shares of all validators' bonds to the miner.
type BondLine struct {
	Miner int `json:"miner"`
	// OldStored and NewStored are what the chain stores, in parts of 65535.
	OldStored uint16 `json:"oldStored"`
	NewStored uint16 `json:"newStored"`
	Old       Share  `json:"old"`
	Target    Share  `json:"target"`
	New       Share  `json:"new"`
	// Part is the bond's share of all bonds to the miner; times the miner's incentive it is the dividend.
	Part      Share `json:"part"`
	Incentive Share `json:"incentive"`
	Dividend  Share `json:"dividend"`
	// Lost tells why the old bond did not count.
	Lost *Reason `json:"lost"`
}

func (e *epoch) validator(uid int) *ValidatorView {
	t := e.trace
	if !e.permitted(uid) && t.TotalStake[uid].IsZero() && len(at(e.in.Weights, uid)) == 0 && len(at(e.in.Bonds, uid)) == 0 {
		return nil
	}
	v := &ValidatorView{
		ActiveStake: Share(t.ActiveStake[uid]),
		Trust:       Proportion{e.result.ValidatorTrust[uid], Share(t.ValidatorTrust[uid])},
		Alpha:       Share(yuma.BondsAlpha(e.in.BondsMovingAverage)),
		Liquid:      e.liquid(), Yuma3: e.in.Yuma3,
		Dividends: Proportion{e.result.Dividends[uid], Share(t.Dividends[uid])},
		Validator: Share(t.Validator[uid]),
		Amount:    amount.OfAlpha(e.result.Validator[uid]),
		Weights:   []WeightLine{},
	}
	v.AlphaHigh = v.Alpha
	if v.Liquid {
		v.Alpha = Share(fixed.I32F32FromProportion(uint16(e.in.AlphaLow)))
		v.AlphaHigh = Share(fixed.I32F32FromProportion(uint16(e.in.AlphaHigh)))
	}
	for _, w := range e.weightsOf(uid) {
		line := WeightLine{Miner: int(w.UID), Submitted: w.Value, Weight: Share(w.normalised), Counted: Share(w.counted), Cut: Share(w.normalised.SubSat(w.counted)), Ignored: w.mask}
		if line.Miner < int(e.in.N) {
			line.Consensus = Share(t.Consensus[w.UID])
		}
		v.Weights = append(v.Weights, line)
	}
	parts := e.bondParts()
	v.Bonds = e.bondLines(uid, parts)
	earned := e.earned(parts)
	v.Earned, v.AllEarned = Share(earned[uid]), Share(sum(earned))
	v.Summary = e.validatorSummary(uid, v)
	return v
}

// liquid tells whether liquid alpha had an effect (yuma.md section 4.10).
func (e *epoch) liquid() bool {
	return e.in.Yuma3 && e.in.LiquidAlpha && slices.ContainsFunc(e.trace.Consensus, func(c fixed.I32F32) bool { return c != 0 })
}

// bondParts is each bond's share of all bonds to its miner.
func (e *epoch) bondParts() *yuma.Matrix {
	parts := e.trace.BondsEMA.Clone()
	if e.in.Yuma3 {
		parts.ColNormalizeTrunc()
	}
	return parts
}

// earned is what the bonds of each validator earn, before it is made a share of all.
func (e *epoch) earned(parts *yuma.Matrix) []fixed.I32F32 {
	out := make([]fixed.I32F32, e.in.N)
	parts.WeightedRowSums(out, e.trace.Incentive)
	if e.in.Yuma3 {
		for i, v := range out {
			out[i], _ = v.CheckedMulFloor(e.trace.ActiveStake[i])
		}
	}
	return out
}

// bondTargets is where the moving average leads: the weights with Yuma3, without it each validator's part of what the
// stake gives to the miner.
func (e *epoch) bondTargets() *yuma.Matrix {
	if e.in.Yuma3 {
		return e.trace.BondWeights
	}
	m := yuma.NewMatrix(int(e.in.N))
	for i := range e.trace.BondWeights.Rows() {
		uids, values := e.trace.BondWeights.Row(i)
		for k, uid := range uids {
			m.Append(uid, values[k].MulFloorSat(e.trace.ActiveStake[i]))
		}
		m.EndRow()
	}
	m.ColNormalizeTrunc()
	return m
}

func (e *epoch) bondLines(uid int, parts *yuma.Matrix) []BondLine {
	n, t, targets := int(e.in.N), e.trace, e.bondTargets()
	involved := make([]bool, n)
	before, after := make([]uint16, n), make([]uint16, n)
	for _, entry := range at(e.in.Bonds, uid) {
		if int(entry.UID) < n {
			before[entry.UID] = entry.Value
			involved[entry.UID] = entry.Value > 0
		}
	}
	for _, entry := range e.result.Bonds[uid] {
		after[entry.UID] = entry.Value
	}
	for _, m := range []*yuma.Matrix{targets, t.BondsEMA} {
		uids, values := m.Row(uid)
		for k, miner := range uids {
			involved[miner] = involved[miner] || values[k] > 0
		}
	}
	lines := []BondLine{}
	for miner := range n {
		if !involved[miner] {
			continue
		}
		j := uint16(miner)
		old, _ := lookup(t.Bonds, uid, j)
		target, hasWeight := lookup(targets, uid, j)
		fresh, _ := lookup(t.BondsEMA, uid, j)
		part, _ := lookup(parts, uid, j)
		line := BondLine{
			Miner: miner, OldStored: before[miner], NewStored: after[miner], Old: Share(old), Target: Share(target), New: Share(fresh), Part: Share(part),
			Incentive: Share(t.Incentive[miner]), Dividend: Share(t.Incentive[miner].MulFloorSat(part)),
		}
		if before[miner] > 0 {
			line.Lost = e.bondMask(miner)
			if line.Lost == nil && e.liquid() && !hasWeight {
				line.Lost = &Reason{ReasonNoWeight, fmt.Sprintf("under liquid alpha a bond is lost if the validator no longer gives weight to uid %d", miner)}
			}
		}
		lines = append(lines, line)
	}
	return lines
}

func (e *epoch) validatorSummary(uid int, v *ValidatorView) []string {
	var list []string
	ignored, cut := 0, 0
	for _, w := range v.Weights {
		if w.Ignored != nil {
			ignored++
		} else if w.Cut > 0 {
			cut++
		}
	}
	switch {
	case len(v.Weights) == 0:
		list = append(list, "It set no weights.")
	case ignored == len(v.Weights):
		list = append(list, "All of its weights are ignored; the table says why.")
	case ignored > 0:
		list = append(list, fmt.Sprintf("%d of its %d weights %s ignored; the table says why.", ignored, len(v.Weights), plural(ignored, "is", "are")))
	}
	if ignored < len(v.Weights) {
		list = append(list, fmt.Sprintf("Its validator trust is %s, the part of its valid weights that lies within the clip lines; %d of them %s cut.", v.Trust.Share, cut, plural(cut, "is", "are")))
	}
	if len(v.Bonds) > 0 {
		list = append(list, e.bondRule(v))
		if !e.result.NewPermits[uid] {
			list = append(list, "Its bonds are not kept, because it has no permit for the next epoch.")
		}
	}
	if v.Earned == 0 {
		return append(list, "Its bonds earn nothing, so it has no dividends.")
	}
	how := "the sum of bond share times the miner's incentive"
	if e.in.Yuma3 {
		how += fmt.Sprintf(", all times its active stake of %s", v.ActiveStake)
	}
	return append(
		list,
		fmt.Sprintf("Its bonds earn %s, %s; those of all validators earn %s. So it has %s of all dividends.", v.Earned, how, v.AllEarned, v.Dividends.Share),
		fmt.Sprintf("Incentive and dividends together share the emission of %s; %s of it is the dividends of uid %d: %s.", alphaText(e.in.Emission), v.Validator, uid, v.Amount),
	)
}

// bondRule says how the bonds of this epoch come about (yuma.md sections 4.9 to 4.12).
func (e *epoch) bondRule(v *ValidatorView) string {
	step := v.Alpha.String()
	if v.Liquid {
		step = fmt.Sprintf("between %s and %s (liquid alpha)", v.Alpha, v.AlphaHigh)
	}
	weight := "weight"
	switch e.in.BondsPenalty {
	case 0:
	case 0xffff:
		weight = "counted weight"
	default:
		weight = fmt.Sprintf("weight, less %s of what is cut,", Share(fixed.I32F32FromProportion(uint16(e.in.BondsPenalty))))
	}
	target := "its " + weight
	if !e.in.Yuma3 {
		target = "its part of all stake times " + weight + " that the miner is given"
	}
	rule := fmt.Sprintf("A bond moves %s of the way to its target in this epoch; the target is %s.", step, target)
	if !e.in.Yuma3 {
		rule += " Then the bonds of all validators to a miner are scaled to add up to 100%."
	}
	return rule
}
