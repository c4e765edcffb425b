package yumatool

import (
	"fmt"
	"strings"

	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/cmd/taoctl/internal/amount"
)

// MinerView says what validators gave to a neuron and what of it counted (yuma.md sections 4.5 to 4.8).
type MinerView struct {
	// Consensus is the clip line: the highest weight that validators with at least Kappa of the active stake all reach.
	Consensus Proportion `json:"consensus"`
	Kappa     Share      `json:"kappa"`
	// Support is the active stake of the validators that reach the clip line, or that give any weight if it is 0.
	Support Share `json:"support"`
	// Rank is the sum of the votes' ranks, AllRanks that of all neurons; their ratio is the incentive.
	Rank      Share         `json:"rank"`
	AllRanks  Share         `json:"allRanks"`
	Incentive Proportion    `json:"incentive"`
	Server    Share         `json:"serverShare"`
	Amount    amount.Amount `json:"serverEmission"`
	Votes     []Vote        `json:"votes"`
	Summary   []string      `json:"summary"`
}

// Vote is one validator's weight for the neuron.
type Vote struct {
	Validator int `json:"validator"`
	// ActiveStake is the validator's share of the stake that votes.
	ActiveStake Share `json:"activeStake"`
	// Submitted is the stored weight, Weight its share of the validator's valid weights, Counted what the clip line left of that.
	Submitted uint16 `json:"submitted"`
	Weight    Share  `json:"weight"`
	Counted   Share  `json:"counted"`
	Cut       Share  `json:"cut"`
	// Rank is stake times counted weight, Part its share of the neuron's rank.
	Rank Share `json:"rank"`
	Part Share `json:"part"`
	// Ignored tells why the weight did not count at all.
	Ignored *Reason `json:"ignored"`
}

func (e *epoch) miner(uid int) *MinerView {
	t := e.trace
	m := &MinerView{
		Consensus: Proportion{e.result.Consensus[uid], Share(t.Consensus[uid])},
		Kappa:     Share(fixed.I32F32FromProportion(uint16(e.in.Kappa))),
		Rank:      Share(t.Rank[uid]),
		AllRanks:  Share(sum(t.Rank)),
		Incentive: Proportion{e.result.Incentive[uid], Share(t.Incentive[uid])},
		Server:    Share(t.Server[uid]),
		Amount:    amount.OfAlpha(e.result.Server[uid]),
	}
	for i := range int(e.in.N) {
		for _, w := range e.weightsOf(i) {
			if int(w.UID) != uid {
				continue
			}
			stake := t.ActiveStake[i]
			rank := stake.MulFloorSat(w.counted)
			m.Votes = append(m.Votes, Vote{
				Validator: i, ActiveStake: Share(stake), Submitted: w.Value, Weight: Share(w.normalised), Counted: Share(w.counted),
				Cut: Share(w.normalised.SubSat(w.counted)), Rank: Share(rank), Part: ratio(rank, t.Rank[uid]), Ignored: w.mask,
			})
		}
	}
	if m.Votes == nil {
		return nil
	}
	m.Summary = e.minerSummary(uid, m)
	return m
}

func (e *epoch) minerSummary(uid int, m *MinerView) []string {
	var list []string
	if ignored := ignoredVotes(m.Votes); ignored == len(m.Votes) {
		return []string{"No weight for it is valid; the table says why. It earns nothing as a miner."}
	} else if ignored > 0 {
		list = append(list, fmt.Sprintf("%d of %d weights for it %s ignored; the table says why.", ignored, len(m.Votes), plural(ignored, "is", "are")))
	}
	list = append(list, e.clipLine(m), cutText(m))
	if m.Rank == 0 {
		return append(list, "No counted weight is backed by active stake, so its rank is 0 and it earns nothing as a miner.")
	}
	return append(
		list,
		fmt.Sprintf("Its rank, the sum of active stake times counted weight, is %s; the ranks of all neurons add up to %s. So it has %s of all incentive.", m.Rank, m.AllRanks, m.Incentive.Share),
		fmt.Sprintf("Incentive and dividends together share the emission of %s; %s of it is the incentive of uid %d: %s.", alphaText(e.in.Emission), m.Server, uid, m.Amount),
	)
}

func ignoredVotes(votes []Vote) (n int) {
	for _, v := range votes {
		if v.Ignored != nil {
			n++
		}
	}
	return n
}

// clipLine tells where the consensus is and who holds it there; it fills in the support.
func (e *epoch) clipLine(m *MinerView) string {
	var reach []int
	var stake Share
	for _, v := range m.Votes {
		supports := v.Weight >= m.Consensus.Share && (m.Consensus.Share > 0 || v.Weight > 0)
		if v.Ignored != nil || v.ActiveStake == 0 || !supports || len(reach) > 0 && reach[len(reach)-1] == v.Validator {
			continue
		}
		reach = append(reach, v.Validator)
		stake += v.ActiveStake
	}
	m.Support = stake
	switch {
	case m.Consensus.Share > 0:
		return fmt.Sprintf("The clip line (consensus) is %s, the highest weight that validators with at least %s of the active stake (kappa) all give: %s, with %s of it, %s that much or more.",
			m.Consensus.Share, m.Kappa, uidList(reach), stake, plural(len(reach), "gives", "give"))
	case len(reach) > 0:
		return fmt.Sprintf("The clip line (consensus) is 0: only %s, with %s of the active stake, %s it weight, and kappa asks for at least %s.",
			uidList(reach), stake, plural(len(reach), "gives", "give"), m.Kappa)
	default:
		return "The clip line (consensus) is 0: no validator with active stake gives it weight."
	}
}

func cutText(m *MinerView) string {
	const most = 4
	var parts []string
	for _, v := range m.Votes {
		if v.Cut > 0 {
			parts = append(parts, fmt.Sprintf("uid %d gave %s and counts as %s", v.Validator, v.Weight, v.Counted))
		}
	}
	switch n := len(parts); {
	case n == 0:
		return "No weight is above the line, so nothing is cut."
	case n > most:
		return fmt.Sprintf("What is above the line is cut: %s, and %d more.", strings.Join(parts[:most], ", "), n-most)
	default:
		return "What is above the line is cut: " + strings.Join(parts, ", ") + "."
	}
}
