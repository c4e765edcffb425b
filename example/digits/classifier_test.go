package digits

import (
	"testing"
)

func accuracy(c Classifier, s Set) float64 {
	right := 0
	for i, img := range s.Images {
		if c.Label(img) == s.Labels[i] {
			right++
		}
	}
	return float64(right) / float64(len(s.Images))
}

func newClassifier(t testing.TB, name string, seed uint64) Classifier {
	t.Helper()
	c, err := NewClassifier(name, seed)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestAccuracies(t *testing.T) {
	bands := map[string][2]float64{
		NameKNN: {0.91, 0.97}, NamePerceptron: {0.84, 0.90}, NameCentroid: {0.75, 0.82},
		NameKNNFew: {0.64, 0.74}, NameNoisy: {0.50, 0.62}, NameRandom: {0.05, 0.15},
	}
	previous := 1.0
	for _, name := range Names() {
		c := newClassifier(t, name, 1)
		got := accuracy(c, Test())
		t.Logf("%-10s %.3f", name, got)
		if c.Name() != name {
			t.Errorf("%s calls itself %s", name, c.Name())
		}
		if band := bands[name]; got < band[0] || got > band[1] {
			t.Errorf("%s: accuracy %.3f outside %v", name, got, band)
		}
		if got > previous-0.04 {
			t.Errorf("%s: accuracy %.3f is not clearly below %.3f", name, got, previous)
		}
		previous = got
	}
}

// TestNoiseRate: the noisy classifier leaves its good one in 35 % x 9/10 of cases or a little more.
func TestNoiseRate(t *testing.T) {
	good := newClassifier(t, NamePerceptron, 0)
	changed, total := 0, 0
	for seed := range uint64(10) {
		c := newClassifier(t, NameNoisy, seed)
		for _, img := range Test().Images {
			total++
			if c.Label(img) != good.Label(img) {
				changed++
			}
		}
	}
	if rate := float64(changed) / float64(total); rate < 0.29 || rate > 0.34 {
		t.Errorf("%.3f of the labels are changed, want 0.315", rate)
	}
}

func TestSeeds(t *testing.T) {
	for _, name := range Names() {
		one, same, other := newClassifier(t, name, 1), newClassifier(t, name, 1), newClassifier(t, name, 2)
		differ := 0
		images := Test().Images
		for i := range images {
			// The second asks in the opposite order: the answer must not depend on it.
			img := images[len(images)-1-i]
			if one.Label(img) != same.Label(img) {
				t.Fatalf("%s: two answers for one image and seed", name)
			}
			if one.Label(img) != other.Label(img) {
				differ++
			}
		}
		seeded := name == NameNoisy || name == NameRandom
		if seeded != (differ > 0) {
			t.Errorf("%s: another seed changes %d labels", name, differ)
		}
	}
	if _, err := NewClassifier("oracle", 0); err == nil {
		t.Error("unknown name accepted")
	}
}

func TestLabelOfBadImage(t *testing.T) {
	for _, name := range Names() {
		c := newClassifier(t, name, 1)
		for _, size := range []int{0, 1, ImageSize - 1, ImageSize + 1} {
			if got := c.Label(make([]byte, size)); got != 0 {
				t.Errorf("%s: image of %d bytes labelled %d", name, size, got)
			}
		}
	}
}

func TestVotes(t *testing.T) {
	// gray makes an image of one level, whose distance to another grows with the difference.
	gray := func(level byte) []byte {
		img := make([]byte, ImageSize)
		for i := range img {
			img[i] = level
		}
		return img
	}
	for _, c := range []struct {
		name   string
		levels []byte
		labels []uint8
		query  byte
		want   uint8
	}{
		{"majority", []byte{10, 20, 30, 200}, []uint8{1, 2, 2, 9}, 0, 2},
		{"all differ: the nearest", []byte{10, 20, 30, 200}, []uint8{7, 0, 3, 9}, 0, 7},
		{"zero does not win a tie", []byte{10, 20, 30}, []uint8{5, 0, 4}, 0, 5},
		{"majority of zero", []byte{10, 20, 30}, []uint8{5, 0, 0}, 0, 0},
		{"equally far: the first", []byte{10, 10, 10, 10}, []uint8{6, 1, 2, 2}, 0, 6},
		{"fewer images than k", []byte{10}, []uint8{3}, 0, 3},
		{"farthest levels", []byte{255}, []uint8{4}, 0, 4},
	} {
		set := Set{Labels: c.labels}
		for _, level := range c.levels {
			set.Images = append(set.Images, gray(level))
		}
		if got := newKNN("test", set, 3).Label(gray(c.query)); got != c.want {
			t.Errorf("%s: %d, want %d", c.name, got, c.want)
		}
	}
}

func TestTrainingRepeats(t *testing.T) {
	if *newPerceptron(Train()) != *sharedPerceptron() {
		t.Error("two trainings differ")
	}
}

func BenchmarkTraining(b *testing.B) {
	for b.Loop() {
		newPerceptron(Train())
	}
}

func BenchmarkLabel50(b *testing.B) {
	batch := Draw(1, 50)
	for _, name := range Names() {
		c := newClassifier(b, name, 1)
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				for _, img := range batch.Images {
					c.Label(img)
				}
			}
		})
	}
}
