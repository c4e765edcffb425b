package yuma

import (
	"math/bits"
	"slices"

	"github.com/taochain/taochain/chain/fixed"
)

// election finds the stake-weighted median of every column of a dense matrix (section 4.6). A vote is one number, the
// score above the voter's index, so that all votes of a column differ and move as one word. The median is then the
// first vote, in ascending order, at which the stake so far exceeds the minority: of equal scores it does not matter
// which.
type election struct {
	normalized []fixed.I32F32 // by uid
	// voters are the starts of the voters' rows, stake their stakes.
	voters []int
	stake  []uint64
	// votes and spare have one place per voter.
	votes, spare []uint64
}

const voterBits = 31 // scores have 33

// hold writes the consensus of every column to d.consensus.
func (e *election) hold(d *dense, ws *Workspace, majority fixed.I32F32) {
	e.normalized = append(e.normalized[:0], ws.active...)
	NormalizeTrunc(e.normalized)
	sumOfAll := sum(e.normalized)
	minority, total := int64(sumOfAll.SubSat(majority)), uint64(sumOfAll)
	all := 0
	for _, a := range ws.active {
		if a > 0 {
			all++
		}
	}
	e.voters, e.stake = e.voters[:0], e.stake[:0]
	for r, uid := range d.uids {
		if ws.active[uid] > 0 {
			e.voters = append(e.voters, r*d.stride)
			e.stake = append(e.stake, uint64(e.normalized[uid]))
		}
	}
	e.votes = zeroed(e.votes, len(e.voters))
	e.spare = zeroed(e.spare, len(e.voters))
	for j := range d.consensus {
		votes, stake := e.gather(d.cells, j)
		zeros := int64(total - stake)
		if len(votes) < all && minority < zeros {
			continue // the median is one of the zeros
		}
		d.consensus[j] = e.median(votes, minority-zeros) >> voterBits
	}
}

// gather collects the votes above 0 on a column, and adds up their stake.
func (e *election) gather(cells []uint64, column int) (votes []uint64, stake uint64) {
	votes, stakes := e.votes, e.stake[:len(e.voters)]
	n := 0
	for k, start := range e.voters {
		score := cells[start+column]
		votes[n] = score<<voterBits | uint64(k)
		positive := -score >> 63
		stake += stakes[k] & -positive
		n += int(positive)
	}
	return votes[:n], stake
}

// median returns the first vote, in ascending order, up to which the stake exceeds the minority; the last if there is
// none, and 0 if there are no votes. It reorders them.
func (e *election) median(votes []uint64, minority int64) uint64 {
	spare := e.spare
	// Partitioning may go quadratic on hostile orders: that ends when patience does.
	for patience := 2*bits.Len(uint(len(votes))) + 4; len(votes) > fewVotes; patience-- {
		if patience == 0 {
			return e.medianSorted(votes, minority)
		}
		pivot := pivotOf(votes)
		low, lower, higher := e.partition(votes, spare, pivot)
		own := int64(e.stake[pivot&(1<<voterBits-1)])
		switch {
		case lower > 0 && minority < low:
			votes = votes[:lower]
		case higher > 0 && minority >= low+own:
			minority -= low + own
			votes, spare = spare[:higher], votes
		default:
			return pivot
		}
	}
	return e.medianOfFew(votes, minority)
}

// partition moves the votes below the pivot to the front and copies those above it to spare. It returns the stake of
// the former and the numbers of both. It does without branches, which a processor could not predict here.
func (e *election) partition(votes, spare []uint64, pivot uint64) (low int64, lower, higher int) {
	spare = spare[:len(votes)]
	stakes := e.stake
	var below uint64
	for _, vote := range votes {
		votes[lower] = vote
		spare[higher] = vote
		// Votes are below 2^64 and differ, so that the borrow is the comparison.
		_, isBelow := bits.Sub64(vote, pivot, 0)
		_, isAbove := bits.Sub64(pivot, vote, 0)
		below += stakes[vote&(1<<voterBits-1)] & -isBelow
		lower += int(isBelow)
		higher += int(isAbove)
	}
	return int64(below), lower, higher
}

// fewVotes is the number of votes up to which comparing each with each is faster than partitioning.
const fewVotes = 8

// medianOfFew is median by comparing each vote with each, without branches.
func (e *election) medianOfFew(votes []uint64, minority int64) uint64 {
	var stakes [fewVotes]uint64
	var largest uint64
	for k, vote := range votes {
		stakes[k&(fewVotes-1)] = e.stake[vote&(1<<voterBits-1)]
		largest = max(largest, vote)
	}
	best := largest
	for _, vote := range votes {
		var upTo uint64
		for k, other := range votes {
			_, above := bits.Sub64(vote, other, 0)
			upTo += stakes[k&(fewVotes-1)] & (above - 1)
		}
		if int64(upTo) > minority {
			best = min(best, vote)
		}
	}
	return best
}

// medianSorted is median by sorting.
func (e *election) medianSorted(votes []uint64, minority int64) uint64 {
	slices.Sort(votes)
	for _, vote := range votes {
		minority -= int64(e.stake[vote&(1<<voterBits-1)])
		if minority < 0 {
			return vote
		}
	}
	return votes[len(votes)-1]
}

// pivotOf returns the median of three or, of a long list, the median of medians of nine. The choice has no effect on the
// result.
func pivotOf(votes []uint64) uint64 {
	of3 := func(i, step int) uint64 {
		a, b, c := votes[i], votes[i+step], votes[i+2*step]
		return max(min(a, b), min(max(a, b), c))
	}
	if len(votes) < 24 {
		return of3(0, (len(votes)-1)/2)
	}
	step := len(votes) / 9
	a, b, c := of3(0, step), of3(3*step, step), of3(6*step, step)
	return max(min(a, b), min(max(a, b), c))
}
