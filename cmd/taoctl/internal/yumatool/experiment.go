package yumatool

import (
	"errors"
	"fmt"
	"math"
	"math/bits"
	"math/rand/v2"

	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/chain/yuma"
)

// Millionths is a share in parts of a million.
type Millionths uint32

// One is the whole.
const One Millionths = 1_000_000

// String writes the decimal number without trailing zeros, for example 0.51.
func (m Millionths) String() string {
	text := fmt.Sprintf("%d.%06d", m/One, m%One)
	for text[len(text)-1] == '0' {
		text = text[:len(text)-1]
	}
	if text[len(text)-1] == '.' {
		text = text[:len(text)-1]
	}
	return text
}

// MarshalJSON writes the decimal number as a string: JSON's own would be read as a float.
func (m Millionths) MarshalJSON() ([]byte, error) { return fmt.Appendf(nil, `"%s"`, m), nil }

// Experiment is what all points of a sweep have in common.
//
// Two camps share a subnet. The majority has the first floor(stake * validators) validators and as large a part of the
// servers, at least one of each and never all. A camp's stake is spread over its validators by max(0, 1 + 0.3 z), its
// validators' weights over the servers of either camp by max(0, 1 + noise * z), each divided by the sum over the group
// (evenly if that is 0), where every validator, and every pair of validator and server, has a number z of its own. A
// validator gives the part "self" of its weight to servers of its own camp and the rest to the others. Weights are cut to
// 65535ths and scaled as set_weights does (subnets.md section 4.2). One epoch runs, without bonds before it, over a stake
// of 21 million TAO and an emission of 1 alpha (yuma.md section 7).
//
// z is nearly normal with mean 0 and variance 1: the sum of twelve uniform numbers minus 6, each of 24 bits, two from each
// output of PCG-DXSM (math/rand/v2) seeded with Seed and 0, the high half first. The stakes' numbers are drawn first, then
// the weights', row by row. All points of a sweep use the same numbers, so that neighbours differ by their parameters
// alone. All arithmetic is on integers.
type Experiment struct {
	UIDs       int              `json:"uids"`
	Validators int              `json:"validators"`
	Noise      Millionths       `json:"noise"`
	Seed       uint64           `json:"seed"`
	Kappa      unit.U16Fraction `json:"kappa"`
	Penalty    unit.U16Fraction `json:"bondsPenalty"`
	Yuma3      bool             `json:"yuma3"`
}

// Point is one set of camps. All are shares of one.
type Point struct {
	// Majority is the majority's share of the stake.
	Majority Millionths `json:"majority"`
	// SelfMajor and SelfMinor are the parts of their weight that the camps' validators give to their own servers.
	SelfMajor Millionths `json:"selfMajor"`
	SelfMinor Millionths `json:"selfMinor"`
}

// Outcome is what the majority kept.
type Outcome struct {
	Point
	// Retained is the majority's share of the emission, floored.
	Retained Millionths `json:"retained"`
	// Holds tells whether it is at least the majority's share of the stake.
	Holds bool `json:"holds"`
}

// The bounds of an experiment.
const (
	MaxUIDs  = 4096
	MaxNoise = 10 * One
)

// ErrExperiment occurs when an experiment cannot be run.
var ErrExperiment = errors.New("the experiment cannot be run")

const (
	stakeNoise      = 300_000 // millionths
	totalStake      = 21_000_000_000_000_000
	sweepEmission   = 1_000_000_000
	noiseBits       = 24
	noiseOne        = int64(1) << noiseBits
	uniformsPerNorm = 12
)

// Validate checks the bounds. Errors: [ErrExperiment].
func (x Experiment) Validate() error {
	switch {
	case x.UIDs < 4 || x.UIDs > MaxUIDs:
		return fmt.Errorf("%w: the number of uids is between 4 and %d, not %d", ErrExperiment, MaxUIDs, x.UIDs)
	case x.Validators < 2 || x.Validators > x.UIDs-2:
		return fmt.Errorf("%w: among %d uids there are 2 to %d validators, not %d, so that each camp has one, and a server", ErrExperiment, x.UIDs, x.UIDs-2, x.Validators)
	case x.Noise > MaxNoise:
		return fmt.Errorf("%w: the noise is at most %s, not %s", ErrExperiment, MaxNoise, x.Noise)
	}
	return nil
}

// draws are the experiment's numbers z, with noiseBits fraction bits.
type draws struct {
	stake  []int64
	weight [][]int64
}

func (x Experiment) draw() *draws {
	source := rand.NewPCG(x.Seed, 0)
	d := &draws{stake: normals(source, x.Validators), weight: make([][]int64, x.Validators)}
	for i := range d.weight {
		d.weight[i] = normals(source, x.UIDs-x.Validators)
	}
	return d
}

func normals(source *rand.PCG, n int) []int64 {
	out := make([]int64, n)
	for i := range out {
		z := -uniformsPerNorm / 2 * noiseOne
		for range uniformsPerNorm / 2 {
			u := source.Uint64()
			z += int64(u>>40) + int64(u<<32>>40)
		}
		out[i] = z
	}
	return out
}

// spread turns numbers z into max(0, 1 + noise*z); a group that would be all zeros is even.
func spread(z []int64, noise Millionths) []uint64 {
	out := make([]uint64, len(z))
	var total uint64
	for i, v := range z {
		out[i] = uint64(max(0, noiseOne+v*int64(noise)/int64(One)))
		total += out[i]
	}
	if total == 0 {
		for i := range out {
			out[i] = 1
		}
	}
	return out
}

// setting is everything of a point that depends on the share of the stake alone.
type setting struct {
	validators, servers int // of the majority
	stakes              []unit.Alpha
	// major and minor are each validator's spread over the servers of the majority and of the minority.
	major, minor [][]uint64
}

// part is floor(share*n), but neither none nor all.
func part(share Millionths, n int) int {
	return min(max(int(uint64(share)*uint64(n)/uint64(One)), 1), n-1)
}

func (x Experiment) setting(d *draws, majority Millionths) *setting {
	s := &setting{validators: part(majority, x.Validators), servers: part(majority, x.UIDs-x.Validators)}
	s.stakes = append(
		campStakes(d.stake[:s.validators], majority),
		campStakes(d.stake[s.validators:], One-majority)...,
	)
	for _, z := range d.weight {
		s.major = append(s.major, spread(z[:s.servers], x.Noise))
		s.minor = append(s.minor, spread(z[s.servers:], x.Noise))
	}
	return s
}

func campStakes(z []int64, share Millionths) []unit.Alpha {
	parts := spread(z, stakeNoise)
	total, camp := sum64(parts), totalStake/uint64(One)*uint64(share)
	out := make([]unit.Alpha, len(parts))
	for i, p := range parts {
		hi, lo := bits.Mul64(camp, p) // p is at most total, so the quotient fits
		q, _ := bits.Div64(hi, lo, total)
		out[i] = unit.Alpha(q)
	}
	return out
}

func sum64(v []uint64) (s uint64) {
	for _, x := range v {
		s += x
	}
	return s
}

// input builds the epoch's input for one point. Uids 0 to Validators-1 are validators, the others servers.
func (x Experiment) input(s *setting, p Point) *yuma.Input {
	in := &yuma.Input{
		N: uint16(x.UIDs), Block: 1, ActivityCutoff: 5000,
		LastUpdate:           make([]uint64, x.Validators),
		AlphaStake:           s.stakes,
		Permits:              make([]bool, x.Validators),
		MaxAllowedValidators: uint16(x.Validators),
		Weights:              make([]yuma.Row, x.Validators),
		Kappa:                x.Kappa, BondsPenalty: x.Penalty, BondsMovingAverage: 900_000, Yuma3: x.Yuma3,
		Emission: sweepEmission,
	}
	values := make([]uint16, x.UIDs-x.Validators)
	for i := range x.Validators {
		in.LastUpdate[i], in.Permits[i] = 1, true
		toMajor := p.SelfMajor
		if i >= s.validators {
			toMajor = One - p.SelfMinor
		}
		fillWeights(values[:s.servers], s.major[i], toMajor)
		fillWeights(values[s.servers:], s.minor[i], One-toMajor)
		for k, v := range yuma.MaxUpscale(values) {
			if v > 0 {
				in.Weights[i] = append(in.Weights[i], yuma.Entry{UID: uint16(x.Validators + k), Value: v})
			}
		}
	}
	return in
}

// fillWeights sets each weight to floor(65535 * share * part / sum of parts).
func fillWeights(out []uint16, parts []uint64, share Millionths) {
	total := sum64(parts) * uint64(One)
	for k, p := range parts {
		hi, lo := bits.Mul64(p, math.MaxUint16*uint64(share))
		q, _ := bits.Div64(hi, lo, total)
		out[k] = uint16(q)
	}
}

// run runs one point.
func (x Experiment) run(ws *yuma.Workspace, s *setting, p Point) Outcome {
	result := ws.Epoch(x.input(s, p))
	var kept, all uint64
	for uid, amount := range result.Combined {
		all += uint64(amount)
		if uid < s.validators || uid >= x.Validators && uid < x.Validators+s.servers {
			kept += uint64(amount)
		}
	}
	return retention(p, kept, all)
}

// retention compares the kept part of an emission with the stake; both amounts are at most a few alpha, far from overflow.
func retention(p Point, kept, all uint64) Outcome {
	o := Outcome{Point: p, Holds: kept*uint64(One) >= uint64(p.Majority)*all}
	if all > 0 {
		o.Retained = Millionths(kept * uint64(One) / all)
	}
	return o
}
