package economy

import (
	"context"

	"github.com/taochain/taochain/chain/emission"
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/cmd/taoctl/internal/amount"
)

// Options say how to run a scenario.
type Options struct {
	// Every is the number of blocks between two samples; 0 chooses about 200 samples.
	Every uint64
	// Progress is told from time to time how many blocks are done; nil for nobody.
	Progress func(done, all uint64)
}

// samplesByDefault is about how many samples a run keeps when it is not told.
const samplesByDefault = 200

// MaxRows bounds the subnets times samples of a run, which are kept in memory.
const MaxRows = 5_000_000

// Every is the number of blocks between two samples that a run uses.
func (s *Scenario) Every(wanted uint64) uint64 {
	if wanted == 0 {
		wanted = max(1, s.Blocks/samplesByDefault)
	}
	return wanted
}

// Rows is the number of samples times subnets of a run with so many blocks between samples.
func (s *Scenario) Rows(every uint64) uint64 {
	return (s.Blocks/s.Every(every) + 2) * uint64(len(s.Subnets))
}

// progressStep is the number of blocks between two looks at the context.
const progressStep = 128

// Run plays a scenario. Samples are taken before the first block, then every so many blocks, and after the last.
// The only errors are the context's.
func Run(ctx context.Context, s *Scenario, o Options) (*Series, error) {
	w := newWorld(s)
	every := s.Every(o.Every)
	series := &Series{
		Title: s.Title, Blocks: s.Blocks, Every: every, Rules: describeRules(s.Rules), RulesChange: hasRuleChange(s),
	}
	series.Samples = append(series.Samples, w.sample())
	for w.block < s.Blocks {
		w.step()
		if w.block%every == 0 || w.block == s.Blocks {
			series.Samples = append(series.Samples, w.sample())
		}
		if w.block%progressStep == 0 || w.block == s.Blocks {
			if err := ctx.Err(); err != nil {
				return nil, err
			}
			if o.Progress != nil {
				o.Progress(w.block, s.Blocks)
			}
		}
	}
	for _, f := range w.flows {
		f.outcome.Paid, f.outcome.Received = amount.OfRao(f.outcome.paid), amount.OfRao(f.outcome.received)
		series.Flows = append(series.Flows, f.outcome)
	}
	return series, nil
}

func hasRuleChange(s *Scenario) bool {
	for _, c := range s.Changes {
		if c.rules != nil {
			return true
		}
	}
	return false
}

// sample looks at the world between two blocks. What is said of a block's emission is that of the last block.
func (w *world) sample() Sample {
	s := Sample{
		Block: w.block, Issuance: amount.OfRao(w.issuance), RootStake: amount.OfRao(w.rootTao), Emission: amount.OfRao(w.credit),
		Subnets: make([]Point, 0, len(w.markets)),
	}
	shares := w.shares()
	for i, m := range w.markets {
		if m.exists {
			s.Subnets = append(s.Subnets, w.point(m, shares[i]))
		}
	}
	return s
}

// shares are the parts of the next block's TAO, by the present prices.
func (w *world) shares() []fixed.U64F64 {
	inputs := make([]emission.ShareInput, 0, len(w.markets))
	at := make([]int, 0, len(w.markets))
	for i, m := range w.markets {
		if m.eligible() {
			inputs = append(inputs, emission.ShareInput{
				MovingPrice: emission.MovingPriceOf(dynamic, m.movingPrice), MinerBurned: m.minerBurned, Enabled: m.set.Emission,
			})
			at = append(at, i)
		}
	}
	list := make([]fixed.U64F64, len(w.markets))
	for i, share := range emission.Shares(inputs) {
		list[at[i]] = share
	}
	return list
}

func (w *world) point(m *market, share fixed.U64F64) Point {
	moving := m.movingPrice.ToU64F64FloorSat()
	return Point{
		Netuid: m.netuid, Name: m.name, Started: m.started,
		Price: Number(m.pool.Price()), MovingPrice: Number(moving),
		Tao: amount.OfRao(m.pool.Tao), Alpha: amount.OfAlpha(m.pool.Alpha), PoolWeight: m.pool.QuoteWeight,
		AlphaOut: amount.OfAlpha(m.alphaOut), Share: Number(share), RootProportion: Number(w.rootProportion(m).ToU64F64FloorSat()),
		MinerBurned: Number(m.minerBurned.ToU64F64FloorSat()),
		TaoIn:       amount.OfRao(m.injection.TaoIn), Excess: amount.OfRao(m.injection.Purchase.In),
		AlphaIn: amount.OfAlpha(m.injection.AlphaIn), AlphaMinted: amount.OfAlpha(m.alphaMinted),
		Server: amount.OfAlpha(m.pots.Server), Validator: amount.OfAlpha(m.pots.Validator), Root: amount.OfAlpha(m.pots.Root), OwnerCut: amount.OfAlpha(m.pots.OwnerCut),
		Miners: amount.OfAlpha(m.minerHolder().stake()), Stakers: amount.OfAlpha(unit.Alpha(m.stakers.Value)), Owner: amount.OfAlpha(m.ownerHolder().stake()),
		ProtocolAlpha: amount.OfAlpha(m.protocolAlpha), Burned: amount.OfAlpha(m.burned), RootOwed: amount.OfAlpha(m.rootOwed), Unassigned: amount.OfAlpha(m.unassigned),
		RegistrationPrice: amount.OfRao(m.price), Epochs: m.epochs,
	}
}
