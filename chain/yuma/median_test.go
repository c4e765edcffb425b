package yuma

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/taochain/taochain/chain/fixed"
)

// consensusByDefinition is C of yuma.md section 4.6, column by column from its definition.
func consensusByDefinition(scores [][]fixed.I32F32, stake []fixed.I32F32, columns int, majority fixed.I32F32) []fixed.I32F32 {
	var voters []int
	var s []fixed.I32F32
	for i, a := range stake {
		if a > 0 {
			voters = append(voters, i)
			s = append(s, a)
		}
	}
	NormalizeTrunc(s)
	minority := sum(s).SubSat(majority)
	out := make([]fixed.I32F32, columns)
	for j := range out {
		var values []fixed.I32F32
		for _, i := range voters {
			values = append(values, scores[i][j])
		}
		if len(values) == 0 {
			continue
		}
		slices.Sort(values)
		out[j] = values[len(values)-1]
		if minority < 0 {
			out[j] = values[0]
			continue
		}
		for _, v := range values {
			var below, equal fixed.I32F32
			for k, i := range voters {
				switch {
				case scores[i][j] < v:
					below += s[k]
				case scores[i][j] == v:
					equal += s[k]
				}
			}
			if below <= minority && minority < below+equal {
				out[j] = v
			}
		}
	}
	return out
}

func TestConsensusIsItsDefinition(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		voters, columns := rapid.IntRange(0, 40).Draw(t, "voters"), rapid.IntRange(1, 3).Draw(t, "columns")
		smallest := rapid.SampledFrom([]int64{0, 0, -5}).Draw(t, "smallest")
		score := rapid.Int64Range(smallest, rapid.SampledFrom([]int64{3, 1 << 32}).Draw(t, "largest"))
		m := NewMatrix(columns)
		dense := make([][]fixed.I32F32, voters)
		stake := make([]fixed.I32F32, voters)
		for i := range voters {
			stake[i] = fixed.I32F32(rapid.Int64Range(-1, 5).Draw(t, "stake"))
			dense[i] = make([]fixed.I32F32, columns)
			for range rapid.IntRange(0, columns+1).Draw(t, "entries") { // repeated uids too: the last one counts
				j := rapid.IntRange(0, columns-1).Draw(t, "column")
				dense[i][j] = fixed.I32F32(score.Draw(t, "score"))
				m.Append(uint16(j), dense[i][j])
			}
			m.EndRow()
		}
		majority := fixed.I32F32(rapid.OneOf(
			rapid.SampledFrom([]int64{0, 1, 1 << 31, 1 << 32, 1<<32 + 1}),
			rapid.Int64Range(0, 1<<32),
		).Draw(t, "majority"))
		got, want := Consensus(m, stake, majority), consensusByDefinition(dense, stake, columns, majority)
		if !slices.Equal(got, want) {
			t.Fatalf("got %v, want %v", got, want)
		}
	})
}

// An order that makes nearly the smallest candidate the pivot every time must not take a round for every few of them.
func TestMedianOfHostileOrder(t *testing.T) {
	const n = 1 << 12
	candidates := make([]Candidate, n)
	alive := make([]int, n)
	for i := range alive {
		alive[i] = i
	}
	rank := fixed.I32F32(0)
	for len(alive) >= 24 {
		// The two smallest of two groups of the nine that choosePivot looks at; the largest of the four is the pivot.
		step := len(alive) / 9
		for _, position := range []int{4 * step, 3 * step, step, 0} {
			candidates[alive[position]] = Candidate{rank, 1}
			rank++
			alive = slices.Delete(alive, position, position+1)
		}
	}
	for _, i := range alive {
		candidates[i] = Candidate{rank, 1}
		rank++
	}
	score, rounds := weightedMedian(candidates, make([]Candidate, n), n-1, 0, n)
	if score != n-1 || rounds > 60 {
		t.Errorf("score %d after %d rounds, want %d after 60 at most", score, rounds, n-1)
	}
}

func TestMedianTies(t *testing.T) {
	tests := []struct {
		name     string
		minority fixed.I32F32
		want     fixed.I32F32
	}{
		{"minority below zero: the lowest", -1, 10},
		{"no minority", 0, 10},
		{"within the first", 4, 10},
		{"exactly the first's stake: the higher wins", 5, 20},
		{"within the second", 9, 20},
		{"exactly two: the highest", 10, 30},
		{"all: the highest", 15, 30},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			candidates := []Candidate{{30, 5}, {10, 5}, {20, 5}}
			if got := WeightedMedian(candidates, test.minority, 0, 15); got != test.want {
				t.Errorf("got %d, want %d", got, test.want)
			}
		})
	}
	if got := WeightedMedian(nil, 0, 0, 0); got != 0 {
		t.Errorf("no candidates: got %d, want 0", got)
	}
}
