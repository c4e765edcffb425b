package yumatool

import (
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/chain/yuma"
	"github.com/taochain/taochain/cmd/taoctl/internal/amount"
)

// Report is the result of one epoch.
type Report struct {
	Case     string        `json:"case"`
	N        int           `json:"n"`
	Block    uint64        `json:"block"`
	Emission amount.Amount `json:"emission"`
	// Fallback tells that nobody earned anything, so that the emission follows the stake (yuma.md section 4.13).
	Fallback bool     `json:"fallback"`
	Neurons  []Neuron `json:"neurons"`
}

// Neuron is what the epoch stores for and pays to one uid (yuma.md section 4.14).
type Neuron struct {
	UID    int  `json:"uid"`
	Active bool `json:"active"`
	// Permit was in force in this epoch; NewPermit is the next epoch's.
	Permit    bool `json:"permit"`
	NewPermit bool `json:"newPermit"`

	RawStake        amount.Amount `json:"rawStake"`
	Stake           Proportion    `json:"stake"`
	ActiveStake     Share         `json:"activeStake"`
	Consensus       Proportion    `json:"consensus"`
	Incentive       Proportion    `json:"incentive"`
	Dividends       Proportion    `json:"dividends"`
	ValidatorTrust  Proportion    `json:"validatorTrust"`
	ServerShare     Share         `json:"serverShare"`
	ValidatorShare  Share         `json:"validatorShare"`
	ServerAmount    amount.Amount `json:"serverEmission"`
	ValidatorAmount amount.Amount `json:"validatorEmission"`
	Combined        amount.Amount `json:"emission"`
	// Bonds is the row to store, [uid, value] with values in parts of 65535; an empty one clears what was stored.
	Bonds [][2]uint16 `json:"bonds"`
}

// epoch is an epoch that was run, with its intermediate values.
type epoch struct {
	id     string
	in     *yuma.Input
	result *yuma.Result
	trace  *yuma.Trace
}

func runEpoch(c Case) *epoch {
	result, trace := new(yuma.Workspace).EpochTrace(c.Input)
	return &epoch{c.ID, c.Input, result, trace}
}

// Run runs the epoch. It does not change the input.
func Run(c Case) Report {
	e := runEpoch(c)
	report := Report{
		Case: e.id, N: int(e.in.N), Block: e.in.Block, Emission: amount.OfAlpha(e.in.Emission),
		Fallback: e.fallback(), Neurons: make([]Neuron, e.in.N),
	}
	for uid := range report.Neurons {
		report.Neurons[uid] = e.neuron(uid)
	}
	return report
}

func (e *epoch) neuron(uid int) Neuron {
	r, t := e.result, e.trace
	bonds := make([][2]uint16, len(r.Bonds[uid]))
	for k, entry := range r.Bonds[uid] {
		bonds[k] = [2]uint16{entry.UID, entry.Value}
	}
	return Neuron{
		UID: uid, Active: r.Active[uid], Permit: e.permitted(uid), NewPermit: r.NewPermits[uid],
		RawStake:        amount.OfAlpha(r.RawStake[uid]),
		Stake:           Proportion{r.StakeWeight[uid], Share(t.Stake[uid])},
		ActiveStake:     Share(t.ActiveStake[uid]),
		Consensus:       Proportion{r.Consensus[uid], Share(t.Consensus[uid])},
		Incentive:       Proportion{r.Incentive[uid], Share(t.Incentive[uid])},
		Dividends:       Proportion{r.Dividends[uid], Share(t.Dividends[uid])},
		ValidatorTrust:  Proportion{r.ValidatorTrust[uid], Share(t.ValidatorTrust[uid])},
		ServerShare:     Share(t.Server[uid]),
		ValidatorShare:  Share(t.Validator[uid]),
		ServerAmount:    amount.OfAlpha(r.Server[uid]),
		ValidatorAmount: amount.OfAlpha(r.Validator[uid]),
		Combined:        amount.OfAlpha(r.Combined[uid]),
		Bonds:           bonds,
	}
}

// permitted tells whether a uid has a permit in this epoch: the owner always does.
func (e *epoch) permitted(uid int) bool { return at(e.in.Permits, uid) || e.isOwner(uid) }

func (e *epoch) isOwner(uid int) bool { return e.in.HasOwner && int(e.in.OwnerUID) == uid }

// fallback tells whether the emission follows the stake because incentive and dividends are all zero.
func (e *epoch) fallback() bool {
	for uid, incentive := range e.trace.Incentive {
		if incentive != 0 || e.trace.Dividends[uid] != 0 {
			return false
		}
	}
	return true
}

// Retained returns what the given uids earned and what everybody did.
func (r Report) Retained(uids []int) (part, all unit.Alpha) {
	for _, n := range r.Neurons {
		all += unit.Alpha(n.Combined.Units)
	}
	for _, uid := range uids {
		part += unit.Alpha(at(r.Neurons, uid).Combined.Units)
	}
	return part, all
}
