package yuma

import (
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/unit"
)

// Result is what one epoch stores and pays (yuma.md section 4.14). Vectors are indexed by uid.
type Result struct {
	Active []bool
	// NewPermits are the validator permits of the next epoch.
	NewPermits     []bool
	StakeWeight    []unit.U16Fraction
	Consensus      []unit.U16Fraction
	Incentive      []unit.U16Fraction
	Dividends      []unit.U16Fraction
	ValidatorTrust []unit.U16Fraction
	// Server and Validator are the amounts of the two roles; Combined is normalised on its own and may differ from
	// their sum by dust.
	Server    []unit.Alpha
	Validator []unit.Alpha
	Combined  []unit.Alpha
	// RawStake is the stake weight in alpha units, before the threshold.
	RawStake []unit.Alpha
	// Bonds are the rows to store; an empty one clears what was stored.
	Bonds []Row
}

// Workspace is the memory of an epoch; its reuse avoids allocation. The zero value is ready. One goroutine at a time
// may use it.
type Workspace struct {
	n      int
	result Result
	trace  *Trace

	total, normal64                            []fixed.I64F64
	stake, active                              []fixed.I32F32
	consensus, trust, rank                     []fixed.I32F32
	compared                                   []fixed.I32F32
	incentive, dividends                       []fixed.I32F32
	server, validator, combined                []fixed.I32F32
	weights, clipped, mixed, bonds, delta, ema Matrix
	permitted                                  []bool
	registered                                 []uint64
	order                                      []int
	entries                                    []Entry
	ballot                                     ballot
	liquid                                     liquid
	dense                                      dense
}

// Epoch runs one epoch in memory of its own (yuma.md section 4).
func Epoch(in *Input) *Result { return new(Workspace).Epoch(in) }

// Epoch runs one epoch (yuma.md section 4). It is total and depends on the input alone, which it does not change. The
// result belongs to the workspace and is valid until its next epoch.
func (ws *Workspace) Epoch(in *Input) *Result { return ws.run(in, nil) }

// EpochTrace is Epoch together with the intermediate values, which belong to the caller.
func (ws *Workspace) EpochTrace(in *Input) (*Result, *Trace) {
	trace := new(Trace)
	ws.run(in, trace)
	return ws.Epoch(in), trace
}

// run does one epoch, step by step if a trace is wanted.
func (ws *Workspace) run(in *Input, trace *Trace) *Result {
	ws.trace = trace
	ws.validators(in)
	if trace != nil || !ws.dense.run(ws, in) {
		ws.sparse(in)
	}
	ws.emissions(in)

	proportions(ws.result.StakeWeight, ws.stake)
	proportions(ws.result.Consensus, ws.consensus)
	proportions(ws.result.Incentive, ws.incentive)
	proportions(ws.result.Dividends, ws.dividends)
	proportions(ws.result.ValidatorTrust, ws.trust)
	ws.traceVectors()
	ws.trace = nil
	return &ws.result
}

// validators does the first part of the epoch, up to the active stake.
func (ws *Workspace) validators(in *Input) {
	ws.resize(int(in.N))
	for j := range ws.registered {
		ws.registered[j] = at(in.BlockAtRegistration, j)
	}

	ws.activity(in)
	ws.stakes(in)
	ws.permits(in)
	ws.activeStake()
}

// sparse does the epoch from the weights to the dividends step by step, for every input. It is what dense has to agree
// with.
func (ws *Workspace) sparse(in *Input) {
	ws.loadWeights(in)

	ws.ballot.count(ws.consensus, &ws.weights, ws.active, fixed.I32F32FromProportion(uint16(in.Kappa)))
	Clip(&ws.clipped, &ws.weights, ws.consensus)
	for i := range ws.n {
		_, values := ws.clipped.Row(i)
		ws.trust[i] = sum(values)
	}
	ws.clipped.WeightedColumnSums(ws.rank, ws.active)
	copy(ws.incentive, ws.rank)
	NormalizeTrunc(ws.incentive)

	ws.loadBonds(in)
	if weights := ws.bondWeights(in); in.Yuma3 {
		ws.yuma3Bonds(in, weights)
	} else {
		ws.legacyBonds(in, weights)
	}
}

func proportions(out []unit.U16Fraction, v []fixed.I32F32) {
	for i, x := range v {
		out[i] = unit.U16Fraction(x.ProportionUint16())
	}
}

// resize gives every vector the length n.
func (ws *Workspace) resize(n int) {
	ws.n = n
	for _, v := range []*[]fixed.I32F32{
		&ws.stake, &ws.active, &ws.consensus, &ws.trust, &ws.rank, &ws.incentive, &ws.dividends,
		&ws.server, &ws.validator, &ws.combined,
	} {
		*v = zeroed(*v, n)
	}
	ws.total = zeroed(ws.total, n)
	ws.normal64 = zeroed(ws.normal64, n)
	ws.permitted = zeroed(ws.permitted, n)
	ws.registered = zeroed(ws.registered, n)
	r := &ws.result
	r.Active = zeroed(r.Active, n)
	r.NewPermits = zeroed(r.NewPermits, n)
	for _, v := range []*[]unit.U16Fraction{&r.StakeWeight, &r.Consensus, &r.Incentive, &r.Dividends, &r.ValidatorTrust} {
		*v = zeroed(*v, n)
	}
	for _, v := range []*[]unit.Alpha{&r.Server, &r.Validator, &r.Combined, &r.RawStake} {
		*v = zeroed(*v, n)
	}
	r.Bonds = zeroed(r.Bonds, n)
}
