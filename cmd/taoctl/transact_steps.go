package main

import (
	"crypto/ecdsa"
	"math/big"

	"github.com/taochain/taochain/cmd/taoctl/internal/amount"
	"github.com/taochain/taochain/cmd/taoctl/internal/artifact"
	"github.com/taochain/taochain/cmd/taoctl/internal/remote"
	"github.com/taochain/taochain/cmd/taoctl/internal/revert"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

// step is a transaction that a command sends before its own, an allowance for example.
type step struct {
	call remote.Call
	// about says what it does: "allow ... to ...".
	about string
}

// stepDone is a step for programs; Tx is missing in a dry run.
type stepDone struct {
	About string   `json:"about"`
	Tx    *term.Tx `json:"tx,omitempty"`
}

// callsOf is what the signer sends, one transaction each: the steps, then the command's own call.
func (a *author) callsOf(steps []step, call remote.Call) ([]remote.Call, error) {
	if len(steps) > 0 && a.in.Bool("announce-only") {
		return nil, a.in.usage("ConflictingFlags", "%s takes several transactions here: --announce-only announces one call", a.in.Command.HelpName)
	}
	calls := make([]remote.Call, 0, len(steps)+1)
	for _, s := range steps {
		one, _, err := a.through(s.call)
		if err != nil {
			return nil, err
		}
		calls = append(calls, one)
	}
	return append(calls, call), nil
}

// simulate plays all of a transaction's calls, and knows then what they may cost together. It is nil if the node cannot simulate.
func (a *author) simulate(t transaction, plan *remote.Plan, calls []remote.Call) (*remote.Simulation, error) {
	probes := []remote.Call{balanceCall(a.id)}
	for _, p := range t.probes {
		probes = append(probes, p.call)
	}
	simulation, err := remote.Simulate(a.ctx, a.client, plan.From, calls, probes...)
	switch {
	case err != nil && term.AsError(err).Name == "MethodNotFound":
		a.in.Note("the node has no eth_simulateV1: what would happen is not known")
		return nil, nil
	case err != nil:
		return nil, err
	}
	if d := t.data.common(); len(t.steps) > 0 {
		price := new(big.Int).Quo(plan.MaxFee, new(big.Int).SetUint64(plan.Gas()))
		d.GasLimit = 0
		for _, gas := range simulation.Gas {
			d.GasLimit += gas + gas/4
		}
		d.MaxFee = amount.OfWei(price.Mul(price, new(big.Int).SetUint64(d.GasLimit)))
	}
	return simulation, nil
}

// takeSteps sends the steps, one after the other, and plans the command's own call. plan is that of the first step.
func (a *author) takeSteps(t transaction, key *ecdsa.PrivateKey, plan *remote.Plan, calls []remote.Call) (*remote.Plan, error) {
	d := t.data.common()
	for i, s := range t.steps {
		tx, err := plan.Sign(key)
		if err != nil {
			return nil, err
		}
		sent, _, err := plan.Send(a.ctx, tx)
		if sent != nil {
			d.Steps = append(d.Steps, stepDone{s.about, sent})
		}
		if err != nil {
			return nil, err
		}
		a.in.Note("done: %s (%s)", s.about, sent.Hash)
		if plan, err = remote.NewPlan(a.ctx, a.client, a.signer.Address, calls[i+1]); err != nil {
			return nil, err
		}
	}
	return plan, nil
}

// explainedBy explains an error of a contract by its own ABI, which knows better than what is known of all contracts.
func explainedBy(known *artifact.Known, err error) error {
	if known == nil || err == nil {
		return err
	}
	if data, found := revert.Data(err); found && term.AsError(err).Docs == "" {
		if better, ok := revert.OfContract(known, data); ok {
			return better.WithCause(err)
		}
	}
	return err
}
