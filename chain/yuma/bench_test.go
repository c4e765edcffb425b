package yuma

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/taochain/taochain/chain/unit"
)

// denseInput is a busy subnet: v validators that all weigh every uid, with bonds from an earlier epoch.
func denseInput(rng *rand.Rand, n, v int, yuma3, liquid bool) *Input {
	in := &Input{
		N: uint16(n), Block: 10_000, ActivityCutoff: 5000, BondCutoff: 9000,
		LastUpdate:           make([]uint64, n),
		BlockAtRegistration:  make([]uint64, n),
		AlphaStake:           make([]unit.Alpha, n),
		TaoStake:             make([]unit.Rao, n),
		TaoWeight:            971718665099567868,
		Permits:              make([]bool, n),
		MaxAllowedValidators: uint16(v),
		Weights:              make([]Row, n),
		Bonds:                make([]Row, n),
		Kappa:                32767, BondsPenalty: 65535, BondsMovingAverage: 900_000,
		LiquidAlpha: liquid, Yuma3: yuma3,
		AlphaLow: 45875, AlphaHigh: 58982, SigmoidSteepness: 1000,
		Emission: 360_000_000_000,
	}
	quality := make([]float64, n)
	for j := range quality {
		quality[j] = rng.Float64()
	}
	for i := range n {
		in.LastUpdate[i] = 9000 + rng.Uint64N(1000)
		in.BlockAtRegistration[i] = rng.Uint64N(5000)
		if i >= v {
			continue
		}
		in.AlphaStake[i] = unit.Alpha(rng.Uint64N(1_000_000_000_000_000))
		in.TaoStake[i] = unit.Rao(rng.Uint64N(1_000_000_000_000_000))
		in.Permits[i] = true
		for j := range n {
			w := min(65535, quality[j]*(50000+rng.Float64()*20000))
			in.Weights[i] = append(in.Weights[i], Entry{uint16(j), uint16(w)})
			in.Bonds[i] = append(in.Bonds[i], Entry{uint16(j), uint16(rng.Uint32N(65536))})
		}
	}
	return in
}

func BenchmarkEpoch(b *testing.B) {
	variants := []struct {
		name          string
		yuma3, liquid bool
	}{{"yuma2", false, false}, {"yuma3", true, false}, {"liquid", true, true}}
	for _, variant := range variants {
		// More inputs than a cache or a branch predictor can learn.
		for _, size := range []struct{ n, inputs int }{{256, 48}, {1024, 4}, {4096, 2}} {
			b.Run(fmt.Sprintf("%s/n=%d,v=64", variant.name, size.n), func(b *testing.B) {
				rng := rand.New(rand.NewPCG(1, 2))
				inputs := make([]*Input, size.inputs)
				for k := range inputs {
					inputs[k] = denseInput(rng, size.n, 64, variant.yuma3, variant.liquid)
				}
				var ws Workspace
				for _, in := range inputs {
					ws.Epoch(in)
				}
				b.ReportAllocs()
				b.ResetTimer()
				for k := range b.N {
					ws.Epoch(inputs[k%len(inputs)])
				}
			})
		}
	}
}
