package yumatool

import (
	"fmt"

	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/yuma"
)

// Explanation says why one neuron got what it got.
type Explanation struct {
	Case  string `json:"case"`
	N     int    `json:"n"`
	Block uint64 `json:"block"`
	// Neuron is the outcome.
	Neuron Neuron `json:"neuron"`
	// Standing lists why its stake or weights did not count; empty if they did.
	Standing []Reason `json:"standing"`
	// Miner is nil if nobody submitted a weight for it, Validator if it has neither permit, stake, weights nor bonds.
	Miner     *MinerView     `json:"miner"`
	Validator *ValidatorView `json:"validator"`
	// Summary has sentences about the whole; the views have their own.
	Summary []string `json:"summary"`
}

// UnknownUIDError occurs for a uid that the epoch does not have.
type UnknownUIDError struct{ UID, N int }

func (e *UnknownUIDError) Error() string {
	return fmt.Sprintf("there is no uid %d: the epoch has %d neurons, counted from 0", e.UID, e.N)
}

// Explain runs the epoch and explains one uid's outcome. It fails with *UnknownUIDError.
func Explain(c Case, uid int) (*Explanation, error) {
	if uid < 0 || uid >= int(c.Input.N) {
		return nil, &UnknownUIDError{uid, int(c.Input.N)}
	}
	e := runEpoch(c)
	x := &Explanation{
		Case: e.id, N: int(e.in.N), Block: e.in.Block, Neuron: e.neuron(uid), Standing: e.standing(uid),
		Miner: e.miner(uid), Validator: e.validator(uid),
	}
	x.Summary = e.summary(x)
	return x, nil
}

func (e *epoch) summary(x *Explanation) []string {
	n := x.Neuron
	list := []string{fmt.Sprintf("uid %d earns %s of the epoch's %s: %s as a miner and %s as a validator.",
		n.UID, n.Combined, alphaText(e.in.Emission), n.ServerAmount, n.ValidatorAmount)}
	if e.fallback() {
		of := "stake of the active validators"
		if sum(e.trace.ActiveStake) == 0 {
			of = "stake, since no active validator has any"
		}
		list = append(list, fmt.Sprintf("No neuron earned incentive or dividends in this epoch, so the emission follows the %s.", of))
	}
	return append(list, e.nextPermit(n))
}

// nextPermit says whether the neuron may validate in the next epoch, and why (yuma.md section 4.3).
func (e *epoch) nextPermit(n Neuron) string {
	switch {
	case e.isOwner(n.UID):
		return "It has a validator permit for the next epoch, as the subnet owner always does."
	case n.NewPermit:
		return fmt.Sprintf("It has a validator permit for the next epoch: its stake, %s of all, is among the %d largest.", n.Stake.Share, e.in.MaxAllowedValidators)
	case n.Stake.Share == 0:
		return "It has no validator permit for the next epoch: it has no stake that counts."
	default:
		return fmt.Sprintf("It has no validator permit for the next epoch: its stake, %s of all, is not among the %d largest.", n.Stake.Share, e.in.MaxAllowedValidators)
	}
}

// weight is an entry of a stored row of weights and what became of it.
type weight struct {
	yuma.Entry
	// mask tells why the entry was removed; the values are 0 then.
	mask *Reason
	// normalised is the entry of W, counted that of Wc.
	normalised, counted fixed.I32F32
}

// weightsOf follows each entry of a row through masks and clipping, which keep the order of what they do not remove.
func (e *epoch) weightsOf(uid int) []weight {
	stored := at(e.in.Weights, uid)
	_, kept := e.trace.Weights.Row(uid)
	_, clipped := e.trace.Clipped.Row(uid)
	out := make([]weight, len(stored))
	for k, entry := range stored {
		w := weight{Entry: entry, mask: e.weightMask(uid, entry)}
		if w.mask == nil {
			w.normalised, kept = at(kept, 0), kept[min(1, len(kept)):]
			if c := e.trace.Consensus[entry.UID]; c > 0 || w.normalised <= c {
				w.counted, clipped = at(clipped, 0), clipped[min(1, len(clipped)):]
			}
		}
		out[k] = w
	}
	return out
}

func sum(v []fixed.I32F32) fixed.I32F32 {
	var s fixed.I32F32
	for _, x := range v {
		s = s.AddSat(x)
	}
	return s
}

// lookup returns the value of a uid in a matrix's row, 0 if it is absent; of several the last counts.
func lookup(m *yuma.Matrix, row int, uid uint16) (fixed.I32F32, bool) {
	uids, values := m.Row(row)
	for k := len(uids) - 1; k >= 0; k-- {
		if uids[k] == uid {
			return values[k], true
		}
	}
	return 0, false
}
