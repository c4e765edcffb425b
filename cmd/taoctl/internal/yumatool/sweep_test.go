package yumatool

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"image"
	"image/png"
	"reflect"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/taochain/taochain/chain/unit"
)

func small() Experiment {
	return Experiment{UIDs: 40, Validators: 8, Noise: 400_000, Seed: 7, Kappa: 32767, Penalty: 65535}
}

func values(t testing.TB, text string) []Millionths {
	t.Helper()
	v, err := ParseValues(text, One/20)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func sweep(t testing.TB, x Experiment, majority, selfMajor, selfMinor string) *Grid {
	t.Helper()
	g, err := Sweep(context.Background(), x, values(t, majority), values(t, selfMajor), values(t, selfMinor))
	if err != nil {
		t.Fatal(err)
	}
	return g
}

// The vectors' camps keep what the vectors say: at least their stake, where cut weight earns no bonds.
func TestGuaranteeVectors(t *testing.T) {
	found := 0
	for _, v := range epochCases(t) {
		if !strings.HasPrefix(v.ID, "consensus_guarantee_") {
			continue
		}
		found++
		t.Run(v.ID, func(t *testing.T) {
			var camp struct {
				Params struct {
					MajorStake json.Number `json:"major_stake"`
					Validators []int       `json:"major_validators"`
					Servers    []int       `json:"major_servers"`
				}
				Ratio json.Number `json:"major_emission_ratio"`
				Holds bool        `json:"major_holds"`
			}
			if err := json.Unmarshal(v.raw, &camp); err != nil {
				t.Fatal(err)
			}
			stake, err := ParseMillionths(camp.Params.MajorStake.String())
			if err != nil {
				t.Fatal(err)
			}
			c, _, err := Load(v.raw, v.ID)
			if err != nil {
				t.Fatal(err)
			}
			kept, all := Run(c).Retained(slices.Concat(camp.Params.Validators, camp.Params.Servers))
			o := retention(Point{Majority: stake}, uint64(kept), uint64(all))
			if o.Holds != camp.Holds || !o.Holds && c.Input.BondsPenalty == 65535 {
				t.Errorf("it keeps %s of the emission with %s of the stake", o.Retained, stake)
			}
			want, err := camp.Ratio.Float64()
			if got := float64(kept) / float64(all); err != nil || fmt.Sprintf("%.6f", got) != fmt.Sprintf("%.6f", want) {
				t.Errorf("it keeps %f, want %f", got, want)
			}
		})
	}
	if found == 0 {
		t.Fatal("no cases")
	}
}

// The published points hold at full size; those with a smaller bonds penalty lie on the boundary (yuma.md section 7).
func TestPublishedPoints(t *testing.T) {
	var rows []struct {
		MajorStake  json.Number      `json:"major_stake"`
		MajorWeight json.Number      `json:"major_weight"`
		MinorWeight json.Number      `json:"minor_weight"`
		Noise       json.Number      `json:"weight_stddev"`
		Penalty     unit.U16Fraction `json:"bonds_penalty"`
	}
	var file struct {
		Cases []struct {
			ID   string
			Rows json.RawMessage
		}
	}
	if err := json.Unmarshal(readFile(t, vectorsDir+"tests/yuma.json"), &file); err != nil {
		t.Fatal(err)
	}
	for _, c := range file.Cases {
		if c.ID == "consensus_guarantees_512" {
			if err := json.Unmarshal(c.Rows, &rows); err != nil {
				t.Fatal(err)
			}
		}
	}
	if len(rows) == 0 {
		t.Fatal("no rows")
	}
	for _, r := range rows {
		for seed := range uint64(2) {
			name := fmt.Sprintf("%s at %s against %s, noise %s, penalty %d, seed %d", r.MajorStake, r.MajorWeight, r.MinorWeight, r.Noise, r.Penalty, seed)
			t.Run(name, func(t *testing.T) {
				x := Experiment{UIDs: 512, Validators: 64, Noise: values(t, r.Noise.String())[0], Seed: seed, Kappa: 32767, Penalty: r.Penalty}
				o := sweep(t, x, r.MajorStake.String(), r.MajorWeight.String(), r.MinorWeight.String()).Outcomes[0]
				const boundary = 7_000
				if !o.Holds && (r.Penalty == 65535 || o.Retained+boundary < o.Majority) {
					t.Errorf("it keeps %s", o.Retained)
				}
			})
		}
	}
}

func TestSweepIsDeterministic(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	one := sweep(t, small(), "0.5..0.9/0.2", "0..1/0.25", "0..1/0.25")
	runtime.GOMAXPROCS(5)
	five := sweep(t, small(), "0.5..0.9/0.2", "0..1/0.25", "0..1/0.25")
	if !reflect.DeepEqual(one, five) {
		t.Error("the result depends on the number of processors")
	}
	// A point does not depend on the grid around it, but on the seed.
	if alone := sweep(t, small(), "0.7", "0.5", "0.25").Outcomes[0]; alone != one.At(1, 1, 2) {
		t.Errorf("alone %+v, in the grid %+v", alone, one.At(1, 1, 2))
	}
	other := small()
	other.Seed++
	if reflect.DeepEqual(sweep(t, other, "0.5..0.9/0.2", "0..1/0.25", "0..1/0.25").Outcomes, one.Outcomes) {
		t.Error("the seed has no effect")
	}
}

// Exact outcomes pin the documented procedure.
func TestSweepIsPinned(t *testing.T) {
	var got []string
	for _, o := range sweep(t, small(), "0.51,0.75", "0.5,1", "1").Outcomes {
		got = append(got, fmt.Sprintf("%s %s %s: %s %t", o.Majority, o.SelfMajor, o.SelfMinor, o.Retained, o.Holds))
	}
	want := []string{"0.51 0.5 1: 0.397666 false", "0.51 1 1: 1 true", "0.75 0.5 1: 0.601668 false", "0.75 1 1: 1 true"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q", got)
	}
}

// A majority that votes for itself alone gets everything from a minority that does the same; one that gives everything away does not hold.
func TestExtremes(t *testing.T) {
	g := sweep(t, small(), "0.75", "0,1", "0,1")
	if selfish := g.At(0, 1, 1); selfish.Retained != One || !selfish.Holds {
		t.Errorf("a majority that votes for itself alone keeps %s", selfish.Retained)
	}
	if generous := g.At(0, 1, 0); generous.Holds || generous.Retained > One/2 {
		t.Errorf("a majority that gives everything away keeps %s", generous.Retained)
	}
}

func TestNormals(t *testing.T) {
	d := Experiment{UIDs: 300, Validators: 100, Seed: 3}.draw()
	var total, squares float64
	n := 0
	for _, row := range d.weight {
		for _, z := range row {
			v := float64(z) / float64(noiseOne)
			total += v
			squares += v * v
			n++
		}
	}
	if mean, variance := total/float64(n), squares/float64(n); n != 20_000 || mean < -0.03 || mean > 0.03 || variance < 0.95 || variance > 1.05 {
		t.Errorf("%d numbers with mean %f and variance %f", n, mean, variance)
	}
	if even := spread([]int64{-noiseOne, -2 * noiseOne}, One); even[0] != 1 || even[1] != 1 {
		t.Errorf("a group of zeros is spread as %v", even)
	}
}

func TestCampStakes(t *testing.T) {
	d := small().draw()
	for _, m := range []Millionths{0, 1, 510_000, 999_999, One} {
		s := small().setting(d, m)
		var major, all uint64
		for i, v := range s.stakes {
			all += uint64(v)
			if i < s.validators {
				major += uint64(v)
			}
		}
		want := totalStake / uint64(One) * uint64(m)
		if all > totalStake || all+8 < totalStake || major > want || major+8 < want || s.validators < 1 || s.validators > 7 || s.servers < 1 || s.servers > 31 {
			t.Errorf("%s: %d validators and %d servers of the majority with %d of %d", m, s.validators, s.servers, major, all)
		}
	}
}

func TestSweepErrors(t *testing.T) {
	for _, c := range []struct {
		name     string
		change   func(*Experiment)
		majority []Millionths
	}{
		{"uids", func(x *Experiment) { x.UIDs = 3 }, []Millionths{1}},
		{"too many uids", func(x *Experiment) { x.UIDs = MaxUIDs + 1 }, []Millionths{1}},
		{"validators", func(x *Experiment) { x.Validators = 1 }, []Millionths{1}},
		{"one server", func(x *Experiment) { x.Validators = x.UIDs - 1 }, []Millionths{1}},
		{"noise", func(x *Experiment) { x.Noise = MaxNoise + 1 }, []Millionths{1}},
		{"no values", func(*Experiment) {}, nil},
		{"share over one", func(*Experiment) {}, []Millionths{One + 1}},
		{"too many values", func(*Experiment) {}, make([]Millionths, MaxPoints+1)},
	} {
		x := small()
		c.change(&x)
		if _, err := Sweep(context.Background(), x, c.majority, []Millionths{1}, []Millionths{1}); !errors.Is(err, ErrExperiment) {
			t.Errorf("%s: %v", c.name, err)
		}
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := Sweep(ctx, small(), []Millionths{1}, []Millionths{1}, []Millionths{1}); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
}

func TestParseValues(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"0.5", "[0.5]"},
		{"0,1", "[0 1]"},
		{"0.5..0.6", "[0.5 0.55 0.6]"},
		{"0.5..0.9/0.2", "[0.5 0.7 0.9]"},
		{"0..1/0.4, 1", "[0 0.4 0.8 1]"},
		{"0.000001", "[0.000001]"},
		{"1..1", "[1]"},
		{"", ""},
		{"x", ""},
		{"-1", ""},
		{"+1", ""},
		{"0.0000001", ""},
		{"1.", ""},
		{".5", ""},
		{"1e3", ""},
		{"0.9..0.5", ""},
		{"0..1/0", ""},
		{"0.5/0.1", ""},
		{"1,0.5", ""},
		{"0.5,0.5", ""},
		{"5000", ""},
		{"0..1/0.000001", ""},
		{"0..", ""},
		{"0..1/", ""},
	} {
		got, err := ParseValues(c.text, One/20)
		if c.want == "" {
			if !errors.Is(err, ErrValues) {
				t.Errorf("%q gives %v, %v", c.text, got, err)
			}
			continue
		}
		if err != nil || fmt.Sprint(got) != c.want {
			t.Errorf("%q gives %v, %v; want %s", c.text, got, err, c.want)
		}
	}
}

// pixel returns the palette index in the middle of a grid's cell.
func pixel(t *testing.T, img *image.Paletted, g *Grid, majority, selfMinor, selfMajor int) uint8 {
	t.Helper()
	x := leftOfPanels + majority*(panelSide+panelGap) + (2*selfMajor+1)*panelSide/(2*len(g.SelfMajor))
	y := topOfPanels + panelSide - 1 - (2*selfMinor+1)*panelSide/(2*len(g.SelfMinor))
	return img.ColorIndexAt(x, y)
}

func decodePicture(t *testing.T, data []byte) *image.Paletted {
	t.Helper()
	img, err := png.Decode(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	paletted, ok := img.(*image.Paletted)
	if !ok {
		t.Fatalf("the picture is a %T", img)
	}
	return paletted
}

func TestHeatmap(t *testing.T) {
	g := sweep(t, small(), "0.5..0.9/0.1", "0..1/0.1", "0..1/0.2")
	var a, b bytes.Buffer
	if err := errors.Join(g.Heatmap(&a), g.Heatmap(&b)); err != nil || !bytes.Equal(a.Bytes(), b.Bytes()) {
		t.Fatalf("error %v, or two pictures of one grid", err)
	}
	img := decodePicture(t, a.Bytes())
	for m := range g.Majority {
		for i := range g.SelfMinor {
			for j := range g.SelfMajor {
				o, got := g.At(m, i, j), pixel(t, img, g, m, i, j)
				if blue := got >= firstShade+shadesPerSide; got != shade(o) || blue != o.Holds {
					t.Errorf("%+v has the colour %d", o, got)
				}
			}
		}
	}
	g.Majority = slices.Repeat(g.Majority, 3)
	if err := g.Heatmap(&a); !errors.Is(err, ErrPicture) {
		t.Errorf("%d panels: %v", len(g.Majority), err)
	}
}

// The picture of the documentation is what the default sweep shows; some of its points are run again.
func TestDocumentedPicture(t *testing.T) {
	data := readFile(t, "../../../../docs/yuma-retention.png")
	if len(data) > 60_000 {
		t.Errorf("the picture has %d bytes", len(data))
	}
	img := decodePicture(t, data)
	x := Experiment{UIDs: 512, Validators: 64, Noise: 400_000, Seed: 1, Kappa: 32767, Penalty: 65535}
	full := &Grid{SelfMajor: values(t, "0..1"), SelfMinor: values(t, "0..1")}
	g := sweep(t, x, "0.5..0.9/0.1", "0..1/0.5", "0..1/0.5")
	for m := range g.Majority {
		for i := range g.SelfMinor {
			for j := range g.SelfMajor {
				if got := pixel(t, img, full, m, 10*i, 10*j); got != shade(g.At(m, i, j)) {
					t.Errorf("%+v has the colour %d, not %d: run taoctl yuma sweep --png docs/yuma-retention.png", g.At(m, i, j), got, shade(g.At(m, i, j)))
				}
			}
		}
	}
}

func BenchmarkPoint(b *testing.B) {
	x := Experiment{UIDs: 512, Validators: 64, Noise: 400_000, Seed: 1, Kappa: 32767, Penalty: 65535}
	majority, self := []Millionths{600_000}, []Millionths{730_000}
	for b.Loop() {
		if _, err := Sweep(context.Background(), x, majority, self, []Millionths{One}); err != nil {
			b.Fatal(err)
		}
	}
}
