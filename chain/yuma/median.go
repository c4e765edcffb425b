package yuma

import (
	"cmp"
	"math/bits"
	"slices"

	"github.com/taochain/taochain/chain/fixed"
)

// Candidate is one validator's vote on a column: its score and its stake.
type Candidate struct {
	Score, Stake fixed.I32F32
}

// WeightedMedian returns the score at which the stake of lower scores passes minority (yuma.md section 4.6). lo is
// the stake known to lie below all candidates, hi is lo plus their stake. It reorders the candidates; none give 0.
func WeightedMedian(candidates []Candidate, minority, lo, hi fixed.I32F32) fixed.I32F32 {
	score, _ := weightedMedian(candidates, make([]Candidate, len(candidates)), minority, lo, hi)
	return score
}

// weightedMedian is WeightedMedian with memory for as many candidates. It also returns the number of its rounds, each
// of which passes over the candidates once.
func weightedMedian(candidates, spare []Candidate, minority, lo, hi fixed.I32F32) (score fixed.I32F32, rounds int) {
	// Partitioning may go quadratic on hostile orders; sorting ends it, as every further round then drops a third at
	// least.
	patience := 2*bits.Len(uint(len(candidates))) + 4
	for ; len(candidates) > 1; rounds++ {
		if rounds == patience {
			slices.SortStableFunc(candidates, func(a, b Candidate) int { return cmp.Compare(a.Score, b.Score) })
		}
		pivot := choosePivot(candidates)
		spare = spare[:len(candidates)]
		low, high, lower, higher := partition(candidates, spare, pivot)
		switch {
		case lower > 0 && minority < lo+low:
			hi = lo + low
			candidates = candidates[:lower]
		case higher > 0 && hi-high <= minority:
			lo = hi - high
			candidates, spare = spare[:higher], candidates
		default:
			return pivot, rounds + 1
		}
	}
	if len(candidates) == 0 {
		return 0, rounds
	}
	return candidates[0].Score, rounds
}

// partition moves the candidates below the pivot to the front and copies those above it to spare, which is as long. It
// returns the stake and the number of both. It does without branches, which a processor could not predict here.
func partition(candidates, spare []Candidate, pivot fixed.I32F32) (low, high fixed.I32F32, lower, higher int) {
	spare = spare[:len(candidates)]
	for i := range candidates {
		score, stake := candidates[i].Score, candidates[i].Stake
		candidates[lower].Score, candidates[lower].Stake = score, stake
		spare[higher].Score, spare[higher].Stake = score, stake
		below, above := less(score, pivot), less(pivot, score)
		low += stake & -fixed.I32F32(below)
		high += stake & -fixed.I32F32(above)
		lower += int(below)
		higher += int(above)
	}
	return low, high, lower, higher
}

// choosePivot returns the score in the middle of a short list, and of a long one the median of medians of nine. The
// choice has no effect on the result.
func choosePivot(candidates []Candidate) fixed.I32F32 {
	middle := len(candidates) / 2
	if len(candidates) < 24 {
		return candidates[middle].Score
	}
	of3 := func(i, step int) fixed.I32F32 {
		return median3(candidates[i].Score, candidates[i+step].Score, candidates[i+2*step].Score)
	}
	step := len(candidates) / 9
	return median3(of3(0, step), of3(3*step, step), of3(6*step, step))
}

func median3(a, b, c fixed.I32F32) fixed.I32F32 {
	return max(min(a, b), min(max(a, b), c))
}

// less returns 1 if a < b, else 0.
func less(a, b fixed.I32F32) uint64 {
	const sign = 1 << 63
	_, borrow := bits.Sub64(uint64(a)^sign, uint64(b)^sign, 0)
	return borrow
}

// Consensus returns the stake-weighted median of every column (yuma.md section 4.6): scores are the validators'
// rows, stake their active stake before it is normalised again, majority is kappa as a proportion of one.
func Consensus(scores *Matrix, stake []fixed.I32F32, majority fixed.I32F32) []fixed.I32F32 {
	out := make([]fixed.I32F32, scores.columns)
	var b ballot
	b.count(out, scores, stake, majority)
	return out
}

// ballot gathers the votes by column. Its memory is reused.
type ballot struct {
	// stake is the normalised stake of each row, 0 for rows that do not vote.
	stake []fixed.I32F32
	// The candidates of column j are those from room[j] to end[j].
	room, end []int
	// lastVoter[j] is one more than the row of the last candidate of column j while the votes are gathered.
	lastVoter  []int
	candidates []Candidate
	spare      []Candidate
}

// count writes the consensus of every column to out, which has one element per column.
func (b *ballot) count(out []fixed.I32F32, scores *Matrix, stake []fixed.I32F32, majority fixed.I32F32) {
	clear(out)
	rows := min(scores.Rows(), len(stake))
	b.stake = zeroed(b.stake, rows)
	voters := 0
	for i, s := range stake[:rows] {
		if s > 0 {
			b.stake[i] = s
			voters++
		}
	}
	if voters == 0 {
		return
	}
	// A voter's normalised stake may truncate to 0, so whether a row votes is asked of the stake as given.
	NormalizeTrunc(b.stake)
	total := sum(b.stake)
	minority := total.SubSat(majority)

	b.gather(scores, stake[:rows], voters)
	for j := range out {
		out[j] = b.column(j, voters, minority, total)
	}
}

// gather sorts the votes into columns. Votes of 0 are left out: an absent vote says the same.
func (b *ballot) gather(scores *Matrix, stake []fixed.I32F32, voters int) {
	b.end = zeroed(b.end, scores.columns)
	b.lastVoter = zeroed(b.lastVoter, scores.columns)
	b.room = zeroed(b.room, scores.columns)
	room := 0
	if scores.columns*voters <= 2*len(scores.uids) {
		// Most elements are there: a place for every voter in every column saves counting them. An odd number of
		// cache lines (of four candidates) per column keeps the columns apart in the cache.
		stride := ((voters+3)/4 | 1) * 4
		for j := range b.room {
			b.room[j] = room
			room += stride
		}
	} else {
		b.countVotes(scores, stake)
		for j, count := range b.end {
			b.room[j] = room
			room += count
		}
	}
	copy(b.end, b.room)
	if cap(b.candidates) < room {
		b.candidates = make([]Candidate, room)
	}
	b.candidates = b.candidates[:room]
	b.spare = zeroed(b.spare, voters)
	for i, s := range stake {
		if s > 0 {
			b.addRow(scores, i)
		}
	}
}

// countVotes counts the elements of the voters' rows by column in b.end, which is all zeros.
func (b *ballot) countVotes(scores *Matrix, stake []fixed.I32F32) {
	for i, s := range stake {
		if s > 0 {
			uids, _ := scores.Row(i)
			for _, uid := range uids {
				b.end[uid]++
			}
		}
	}
}

// addRow adds the votes of one row. A row that names a uid twice votes once: its last entry counts.
func (b *ballot) addRow(scores *Matrix, i int) {
	uids, values := scores.Row(i)
	values = values[:len(uids)]
	stake := b.stake[i]
	if ascending(uids) {
		for k, uid := range uids {
			end := b.end[uid]
			b.candidates[end] = Candidate{values[k], stake}
			if values[k] != 0 {
				end++
			}
			b.end[uid] = end
		}
		return
	}
	for k, uid := range uids {
		end := b.end[uid]
		if b.lastVoter[uid] == i+1 {
			end--
		}
		b.lastVoter[uid] = 0
		if values[k] != 0 {
			b.candidates[end] = Candidate{values[k], stake}
			b.lastVoter[uid] = i + 1
			end++
		}
		b.end[uid] = end
	}
}

// ascending tells whether every uid is above the one before.
func ascending(uids []uint16) bool {
	for k := 1; k < len(uids); k++ {
		if uids[k] <= uids[k-1] {
			return false
		}
	}
	return true
}

// column returns the median of column j.
func (b *ballot) column(j, voters int, minority, total fixed.I32F32) fixed.I32F32 {
	candidates := b.candidates[b.room[j]:b.end[j]]
	zeros := total // the stake of those who voted 0
	negative := false
	for _, c := range candidates {
		zeros -= c.Stake
		negative = negative || c.Score < 0
	}
	votedZero := len(candidates) < voters
	switch {
	case votedZero && negative:
		// No step of the epoch makes negative scores; then zero is one candidate among the others.
		all := append(slices.Clone(candidates), Candidate{0, zeros})
		return WeightedMedian(all, minority, 0, total)
	case votedZero && minority < zeros:
		return 0
	}
	score, _ := weightedMedian(candidates, b.spare, minority, zeros, total)
	return score
}
