package yuma

import (
	"math/bits"

	"github.com/taochain/taochain/chain/fixed"
)

// election finds the stake-weighted median of a column (section 4.6): the first score, in ascending order, at which the
// stake so far exceeds the minority, and the largest if there is none. Who votes zero is a voter like any other.
type election struct {
	// stakes has the normalised stake of each voting row. Its sum and that of the stake that votes zero for all, having
	// neither weights nor bonds, is the total.
	stakes []uint64
	// minority is what the stake of the rows has to exceed. unanimous: those without rows decide for zero.
	minority  int64
	unanimous bool

	normalized []fixed.I32F32 // by uid
	// scores and weights are the votes that are left and their stakes.
	scores, weights []uint64
}

// prepare reads the voters and their stakes.
func (e *election) prepare(d *dense, ws *Workspace, majority fixed.I32F32) {
	e.normalized = append(e.normalized[:0], ws.active...)
	NormalizeTrunc(e.normalized)
	total := sum(e.normalized)
	absent := 0
	for _, a := range ws.active {
		if a > 0 {
			absent++
		}
	}
	rest := uint64(total)
	e.stakes = e.stakes[:0]
	for r := range d.rows[:d.voters] {
		stake := uint64(e.normalized[d.rows[r].uid])
		e.stakes = append(e.stakes, stake)
		rest -= stake
		absent--
	}
	e.minority = int64(total.SubSat(majority)) - int64(rest)
	e.unanimous = d.voters == 0 || absent > 0 && e.minority < 0
	e.scores, e.weights = sized(e.scores, d.voters), sized(e.weights, d.voters)
}

// consensus returns the median of the scores, one of each voter.
func (e *election) consensus(scores []uint64) uint64 {
	if e.unanimous {
		return 0
	}
	return e.median(scores, e.stakes, e.minority)
}

// buckets is the number of ranges into which the scores are sorted.
const buckets = 64

// median sorts the scores into ranges of equal width and goes on with those in the range of the median. Each round
// divides the range by 32 at least, so that seven rounds end it for any scores.
func (e *election) median(scores, stakes []uint64, minority int64) uint64 {
	for len(scores) > fewVotes {
		low, high := extent(scores)
		shift := uint(max(0, bits.Len64(high-low)-6))
		var stake [buckets]uint64
		sortStakes(&stake, scores, stakes, low, shift)
		bucket, top := uint64(0), (high-low)>>shift
		for ; bucket <= top && int64(stake[bucket&(buckets-1)]) <= minority; bucket++ {
			minority -= int64(stake[bucket&(buckets-1)])
		}
		switch {
		case bucket > top:
			return high
		case shift == 0:
			return low + bucket
		}
		count := e.pick(scores, stakes, low+bucket<<shift, 1<<shift)
		scores, stakes = e.scores[:count], e.weights[:count]
	}
	return medianOfFew(scores, stakes, minority)
}

// extent returns the lowest and the highest of at least two scores. It looks at two at a time, which do not wait for
// each other.
func extent(scores []uint64) (low, high uint64) {
	low, high = scores[0], scores[0]
	low2, high2 := scores[1], scores[1]
	for rest := scores; len(rest) >= 2; rest = rest[2:] {
		a, b := rest[0], rest[1]
		low, low2 = min(low, a), min(low2, b)
		high, high2 = max(high, a), max(high2, b)
	}
	last := scores[len(scores)-1]
	return min(low, low2, last), max(high, high2, last)
}

// sortStakes adds the stakes to the buckets of their scores.
func sortStakes(sums *[buckets]uint64, scores, stakes []uint64, low uint64, shift uint) {
	stakes = stakes[:len(scores)]
	for k, score := range scores {
		sums[(score-low)>>(shift&63)&(buckets-1)] += stakes[k]
	}
}

// pick copies the votes from first to first+width, without branches, which a processor could not predict here.
func (e *election) pick(scores, stakes []uint64, first, width uint64) (count int) {
	stakes = stakes[:len(scores)]
	outScores, outStakes := e.scores, e.weights[:len(e.scores)]
	for k, score := range scores {
		if count >= len(outScores) {
			break // cannot be; spares the check of the index
		}
		outScores[count], outStakes[count] = score, stakes[k]
		_, inside := bits.Sub64(score-first, width, 0)
		count += int(inside)
	}
	return count
}

// fewVotes is the number of votes up to which comparing each with each is faster than sorting.
const fewVotes = 8

// medianOfFew is median by comparing each vote with each.
func medianOfFew(scores, stakes []uint64, minority int64) (best uint64) {
	if len(scores) == 1 {
		return scores[0]
	}
	stakes = stakes[:len(scores)]
	for _, score := range scores {
		best = max(best, score)
	}
	for _, score := range scores {
		var upTo uint64
		for k, other := range scores {
			_, above := bits.Sub64(score, other, 0)
			upTo += stakes[k] & (above - 1)
		}
		if int64(upTo) > minority {
			best = min(best, score)
		}
	}
	return best
}
