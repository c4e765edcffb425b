package digits

import "math"

// Score is an accuracy in parts per million.
type Score uint32

// FullScore is every label right.
const FullScore Score = 1_000_000

// accuracyOf rounds down; total is at least 1 and right at most total.
func accuracyOf(right, total int) Score {
	return Score(uint64(right) * uint64(FullScore) / uint64(total))
}

// average moves an exponential moving average by permille/1000 of the way to
// the new value, rounded to the nearest.
func average(old, now Score, permille uint32) Score {
	sum := uint64(old)*uint64(1000-permille) + uint64(now)*uint64(permille)
	return Score((sum + 500) / 1000)
}

// weightPower makes weights fall faster than scores: 10 % less accuracy is a third less weight.
const weightPower = 4

// Weights turns scores into what a validator sets on the chain: the best gets
// 65535, the others 65535 x (score/best)^4, each multiplication rounded down.
// If all scores are 0, so are the weights.
func Weights(scores []Score) []uint16 {
	var best Score
	for _, s := range scores {
		best = max(best, s)
	}
	weights := make([]uint16, len(scores))
	if best == 0 {
		return weights
	}
	for i, s := range scores {
		share := uint64(s) * math.MaxUint16 / uint64(best)
		weight := share
		for range weightPower - 1 {
			weight = weight * share / math.MaxUint16
		}
		weights[i] = uint16(weight)
	}
	return weights
}
