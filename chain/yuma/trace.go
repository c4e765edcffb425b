package yuma

import (
	"slices"

	"github.com/taochain/taochain/chain/fixed"
)

// Trace holds what an epoch computed on its way, before anything is cut to whole numbers. Vectors are indexed by uid.
type Trace struct {
	// TotalStake is the stake weight before threshold and normalisation (yuma.md section 4.2).
	TotalStake []fixed.I64F64
	// Stake is S, ActiveStake A (sections 4.2 and 4.4).
	Stake, ActiveStake []fixed.I32F32
	// Weights is W, masked and normalised (section 4.5).
	Weights *Matrix
	// Consensus is C (section 4.6).
	Consensus []fixed.I32F32
	// Clipped is Wc (section 4.7).
	Clipped        *Matrix
	ValidatorTrust []fixed.I32F32
	// Rank is the sum of the clipped weights by active stake, before it is normalised to Incentive (section 4.8).
	Rank, Incentive []fixed.I32F32
	// BondWeights is Wb (section 4.9).
	BondWeights *Matrix
	// Bonds is B: masked, and column-normalised if Yuma3 is off. BondsEMA is Bema, before it is normalised for the
	// dividends with Yuma3, and after it without (sections 4.10 and 4.11).
	Bonds, BondsEMA *Matrix
	// Dividends is D.
	Dividends []fixed.I32F32
	// Server, Validator and Combined are the shares of the emission (section 4.13).
	Server, Validator, Combined []fixed.I32F32
}

// traceBonds records the bonds if a trace is wanted.
func (ws *Workspace) traceBonds(weights *Matrix) {
	if ws.trace == nil {
		return
	}
	ws.trace.BondWeights = weights.Clone()
	ws.trace.Bonds = ws.bonds.Clone()
	ws.trace.BondsEMA = ws.ema.Clone()
}

// traceVectors records everything but the bonds if a trace is wanted.
func (ws *Workspace) traceVectors() {
	t := ws.trace
	if t == nil {
		return
	}
	t.TotalStake = slices.Clone(ws.total)
	t.Stake = slices.Clone(ws.stake)
	t.ActiveStake = slices.Clone(ws.active)
	t.Weights = ws.weights.Clone()
	t.Consensus = slices.Clone(ws.consensus)
	t.Clipped = ws.clipped.Clone()
	t.ValidatorTrust = slices.Clone(ws.trust)
	t.Rank = slices.Clone(ws.rank)
	t.Incentive = slices.Clone(ws.incentive)
	t.Dividends = slices.Clone(ws.dividends)
	t.Server = slices.Clone(ws.server)
	t.Validator = slices.Clone(ws.validator)
	t.Combined = slices.Clone(ws.combined)
}
