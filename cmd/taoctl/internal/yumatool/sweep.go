package yumatool

import (
	"context"
	"fmt"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"

	"github.com/taochain/taochain/chain/yuma"
)

// Grid is the outcome of a sweep. Outcomes are ordered by majority, then by the minority's self-weight, then by the majority's.
type Grid struct {
	Experiment Experiment   `json:"experiment"`
	Majority   []Millionths `json:"majority"`
	SelfMajor  []Millionths `json:"selfMajor"`
	SelfMinor  []Millionths `json:"selfMinor"`
	Outcomes   []Outcome    `json:"outcomes"`
}

// MaxPoints bounds the size of a grid.
const MaxPoints = 200_000

// At returns the outcome at the given indices of Majority, SelfMinor and SelfMajor.
func (g *Grid) At(majority, selfMinor, selfMajor int) Outcome {
	return g.Outcomes[(majority*len(g.SelfMinor)+selfMinor)*len(g.SelfMajor)+selfMajor]
}

// Sweep runs the experiment at every combination of the given values, on all processors; the result does not depend on
// their number. Errors: [ErrExperiment], and the context's.
func Sweep(ctx context.Context, x Experiment, majority, selfMajor, selfMinor []Millionths) (*Grid, error) {
	if err := x.Validate(); err != nil {
		return nil, err
	}
	points := len(majority) * len(selfMajor) * len(selfMinor)
	if points == 0 || points > MaxPoints {
		return nil, fmt.Errorf("%w: a grid has 1 to %d points, not %d", ErrExperiment, MaxPoints, points)
	}
	for _, values := range [][]Millionths{majority, selfMajor, selfMinor} {
		if slices.Max(values) > One {
			return nil, fmt.Errorf("%w: %s is not a share between 0 and 1", ErrExperiment, slices.Max(values))
		}
	}
	g := &Grid{Experiment: x, Majority: majority, SelfMajor: selfMajor, SelfMinor: selfMinor, Outcomes: make([]Outcome, points)}
	drawn := x.draw()
	settings := make([]*setting, len(majority))
	for i, m := range majority {
		settings[i] = x.setting(drawn, m)
	}
	var next atomic.Int64
	var workers sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), points) {
		workers.Go(func() {
			ws := new(yuma.Workspace)
			for {
				k := int(next.Add(1) - 1)
				if k >= points || ctx.Err() != nil {
					return
				}
				m, rest := k/(len(selfMinor)*len(selfMajor)), k%(len(selfMinor)*len(selfMajor))
				p := Point{Majority: majority[m], SelfMinor: selfMinor[rest/len(selfMajor)], SelfMajor: selfMajor[rest%len(selfMajor)]}
				g.Outcomes[k] = x.run(ws, settings[m], p)
			}
		})
	}
	workers.Wait()
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	return g, nil
}
