package drawing

import (
	"bytes"
	"testing"

	"github.com/taochain/taochain/example/digits"
)

// TestDrawnDigitsAreLegible: the labelling subnet's best miner reads what every style draws.
func TestDrawnDigitsAreLegible(t *testing.T) {
	reader, err := digits.NewClassifier(digits.NameKNN, 0)
	if err != nil {
		t.Fatal(err)
	}
	const seeds = 10
	for _, style := range Styles() {
		right := 0
		for digit := range uint8(10) {
			wrong := 0
			for seed := range uint64(seeds) {
				image, err := style.Draw(digit, seed)
				if err != nil || len(image) != digits.ImageSize {
					t.Fatalf("%s %d: %d bytes, %v", style.Name, digit, len(image), err)
				}
				if reader.Label(image) == digit {
					right++
				} else {
					wrong++
				}
			}
			if wrong > 0 {
				t.Logf("%s: %d of %d images of a %d are misread", style.Name, wrong, seeds, digit)
			}
		}
		if right < 9*seeds {
			t.Errorf("%s: %d of %d are read right", style.Name, right, 10*seeds)
		}
	}
}

func TestDrawingsRepeat(t *testing.T) {
	seen := map[string]bool{}
	for _, style := range Styles() {
		for seed := range uint64(3) {
			first, err := style.Draw(8, seed)
			if err != nil {
				t.Fatal(err)
			}
			second, err := style.Draw(8, seed)
			if err != nil || !bytes.Equal(first, second) {
				t.Errorf("%s, seed %d: two images differ: %v", style.Name, seed, err)
			}
			seen[string(first)] = true
		}
	}
	if len(seen) != 3*len(Styles()) {
		t.Errorf("only %d images differ", len(seen))
	}
}

func TestRefusedDrawings(t *testing.T) {
	if _, err := Styles()[0].Draw(10, 0); err == nil {
		t.Error("10 is a digit")
	}
	if _, err := StyleNamed("cubist"); err == nil {
		t.Error("there is a cubist")
	}
	for _, want := range Styles() {
		if got, err := StyleNamed(want.Name); err != nil || got != want {
			t.Errorf("%s is %+v, %v", want.Name, got, err)
		}
	}
}
