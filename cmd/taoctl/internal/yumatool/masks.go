package yumatool

import (
	"fmt"

	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/chain/yuma"
	"github.com/taochain/taochain/cmd/taoctl/internal/amount"
)

// Reason says why something did not count. Code is stable, Text is a sentence.
type Reason struct {
	Code string `json:"code"`
	Text string `json:"text"`
}

// The codes of reasons: the first four are about a neuron, the others about one of its weights or bonds.
const (
	ReasonNoPermit       = "no_permit"
	ReasonInactive       = "inactive"
	ReasonNoStake        = "no_stake"
	ReasonBelowThreshold = "below_threshold"
	ReasonUnknownUID     = "unknown_uid"
	ReasonSelfWeight     = "self_weight"
	ReasonOutdated       = "outdated_weight"
	ReasonCommitted      = "commit_mask"
	ReasonNewNeuron      = "new_neuron"
	ReasonNoWeight       = "no_weight"
)

// standing lists why a neuron's stake or weights did not count (yuma.md sections 4.1 to 4.5).
func (e *epoch) standing(uid int) []Reason {
	list := []Reason{}
	if !e.permitted(uid) {
		list = append(list, Reason{ReasonNoPermit, "it had no validator permit, so its weights were ignored"})
	}
	if !e.result.Active[uid] {
		list = append(list, Reason{ReasonInactive, fmt.Sprintf(
			"it was inactive: its last update was in block %d, more than %d blocks before block %d, so its stake counted as 0",
			at(e.in.LastUpdate, uid), e.in.ActivityCutoff, e.in.Block,
		)})
	}
	raw := e.result.RawStake[uid]
	switch {
	case e.trace.TotalStake[uid].IsZero():
		list = append(list, Reason{ReasonNoStake, "it had no stake"})
	case raw < e.in.StakeThreshold && !e.isOwner(uid):
		list = append(list, Reason{ReasonBelowThreshold, fmt.Sprintf("its stake weight of %s was below the threshold of %s, so it counted as 0", alphaText(raw), alphaText(e.in.StakeThreshold))})
	}
	return list
}

// weightMask tells why an entry of a row of weights was removed; nil if it was kept (yuma.md section 4.5, in its order).
func (e *epoch) weightMask(uid int, entry yuma.Entry) *Reason {
	j, updated := int(entry.UID), at(e.in.LastUpdate, uid)
	registered := at(e.in.BlockAtRegistration, j)
	switch {
	case !e.permitted(uid):
		return &Reason{ReasonNoPermit, fmt.Sprintf("uid %d had no validator permit", uid)}
	case j >= int(e.in.N):
		return &Reason{ReasonUnknownUID, fmt.Sprintf("there is no uid %d", j)}
	case j == uid && !e.isOwner(uid):
		return &Reason{ReasonSelfWeight, "only the subnet owner may give weight to itself"}
	case updated <= registered:
		return &Reason{ReasonOutdated, fmt.Sprintf("the weight is from block %d, but uid %d was registered in block %d, so it was meant for another neuron", updated, j, registered)}
	}
	if commit, pending := e.pendingCommit(uid); pending && commit < registered {
		return &Reason{ReasonCommitted, fmt.Sprintf("uid %d committed weights in block %d, before uid %d was registered in block %d", uid, commit, j, registered)}
	}
	return nil
}

// pendingCommit returns the block of the commit that masks a uid's weights.
func (e *epoch) pendingCommit(uid int) (uint64, bool) {
	if !e.in.CommitReveal || uid >= len(e.in.CommitBlocks) || e.in.CommitBlocks[uid] == yuma.NoCommit {
		return 0, false
	}
	return e.in.CommitBlocks[uid], true
}

// bondMask tells why an old bond was void; nil if it was not (yuma.md section 4.9).
func (e *epoch) bondMask(uid int) *Reason {
	if registered := at(e.in.BlockAtRegistration, uid); registered >= e.in.BondCutoff {
		return &Reason{ReasonNewNeuron, fmt.Sprintf("uid %d was registered in block %d, and bonds to neurons of block %d or later are void", uid, registered, e.in.BondCutoff)}
	}
	return nil
}

// alphaText writes an amount with its unit.
func alphaText(a unit.Alpha) string { return amount.OfAlpha(a).String() }
