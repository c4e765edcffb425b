package digits

import (
	"slices"
	"testing"

	"pgregory.net/rapid"
)

func TestWeights(t *testing.T) {
	for _, c := range []struct {
		name   string
		scores []Score
		want   []uint16
	}{
		{"none", nil, []uint16{}},
		{"all zero", []Score{0, 0}, []uint16{0, 0}},
		{"alone", []Score{1}, []uint16{65535}},
		{"equal", []Score{FullScore, FullScore}, []uint16{65535, 65535}},
		{"half", []Score{500_000, 1_000_000}, []uint16{4095, 65535}},
		{"scale does not matter", []Score{50_000, 100_000}, []uint16{4095, 65535}},
		{"tenth", []Score{1_000_000, 100_000, 0}, []uint16{65535, 6, 0}},
	} {
		if got := Weights(c.scores); !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}

func TestWeightsFollowScores(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		scores := rapid.SliceOfN(rapid.Uint32Range(0, uint32(FullScore)), 1, 30).Draw(t, "scores")
		typed := make([]Score, len(scores))
		for i, s := range scores {
			typed[i] = Score(s)
		}
		weights := Weights(typed)
		best := slices.Max(typed)
		for i, a := range typed {
			if a == best && best > 0 && weights[i] != 65535 {
				t.Fatalf("best score %d weighs %d", a, weights[i])
			}
			for j, b := range typed {
				if a >= b && weights[i] < weights[j] {
					t.Fatalf("score %d weighs %d, score %d weighs %d", a, weights[i], b, weights[j])
				}
			}
		}
	})
}

func TestAverage(t *testing.T) {
	for _, c := range []struct {
		old, now Score
		permille uint32
		want     Score
	}{
		{0, FullScore, 200, 200_000},
		{200_000, FullScore, 200, 360_000},
		{FullScore, 0, 200, 800_000},
		{FullScore, FullScore, 200, FullScore},
		{3, 0, 500, 2},
		{7, 900, 1000, 900},
	} {
		if got := average(c.old, c.now, c.permille); got != c.want {
			t.Errorf("average of %d and %d: %d, want %d", c.old, c.now, got, c.want)
		}
	}
	// It comes to within the rounding of what it follows.
	s := Score(0)
	for range 100 {
		s = average(s, 700_000, 200)
	}
	if s < 699_990 || s > 700_000 {
		t.Errorf("after 100 rounds: %d", s)
	}
}
