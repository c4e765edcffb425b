package main

import (
	"crypto/ecdsa"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/cmd/taoctl/internal/amount"
	"github.com/taochain/taochain/cmd/taoctl/internal/artifact"
	"github.com/taochain/taochain/cmd/taoctl/internal/remote"
	"github.com/taochain/taochain/cmd/taoctl/internal/revert"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

// writeData is what every transaction tells. BalanceAfter and Events are what
// happened or, for a dry run, what would happen; the fee is not in a dry run's
// BalanceAfter.
type writeData struct {
	DryRun bool   `json:"dryRun"`
	From   string `json:"from"`
	// Real is the account of --proxy, which acts and whose balances these are; Announced is its call that was announced only.
	Real      *accountRef    `json:"real,omitempty"`
	Announced *announcedCall `json:"announced,omitempty"`
	MaxFee    amount.Wei     `json:"maxFee"`
	// GasLimit is the most gas that the transaction may use.
	GasLimit      uint64         `json:"gasLimit"`
	BalanceBefore amount.Wei     `json:"balanceBefore"`
	BalanceAfter  *amount.Wei    `json:"balanceAfter,omitempty"`
	ChainID       string         `json:"chainId"`
	Events        []remote.Event `json:"events"`
}

func (d *writeData) common() *writeData { return d }

// written is the data of a command: its own fields beside writeData.
type written interface {
	common() *writeData
	// record shows the command's own fields to people.
	record() *term.Table
}

// probe is a view that is asked after the transaction.
type probe struct {
	call  remote.Call
	store func([]byte) error
}

// transaction is a write that a command wants.
type transaction struct {
	call remote.Call
	data written
	// question is what is confirmed; the fee is added.
	question string
	// known explains events and errors of contracts beside those that come with the program; nil if only the protocol is called.
	known *artifact.Known
	// planned runs when the nonce is known; nil for nothing.
	planned func(plan *remote.Plan)
	// probes are read after the transaction, or in the simulation of a dry run.
	probes []probe
	// before runs when all is confirmed and the key is open, just before sending; nil for nothing.
	before func(plan *remote.Plan) error
	// after takes what it needs from the events; nil for nothing.
	after func(events []remote.Event)
}

// transact plans, shows, confirms, signs and sends.
func (a *author) transact(t transaction) (*term.Result, error) {
	call, announced, err := a.through(t.call)
	if err != nil {
		return nil, err
	}
	if announced != nil {
		t.question, t.after = "Announce, and do not make yet, this call: "+t.question, nil
	}
	plan, err := remote.NewPlan(a.ctx, a.client, a.signer.Address, call)
	if err != nil {
		return nil, explainedBy(t.known, err)
	}
	if t.planned != nil {
		t.planned(plan)
	}
	d := t.data.common()
	d.From, d.MaxFee, d.BalanceBefore, d.ChainID = plan.From.Hex(), amount.OfWei(plan.MaxFee), amount.OfWei(plan.Balance), plan.ChainID.String()
	d.GasLimit, d.Real, d.Announced = plan.Gas(), a.real, announced
	who := a.signer.Label()
	if a.real != nil {
		if d.BalanceBefore, err = a.balance(a.View); err != nil {
			return nil, err
		}
		who += " for " + a.real.String()
	}
	d.Events = []remote.Event{}
	if a.in.dryRun() {
		return a.rehearse(t, plan)
	}
	question := fmt.Sprintf("%s from %s, fee at most %s?", t.question, who, d.MaxFee)
	if err := a.in.Confirm(a.in.Context.Context, question); err != nil {
		return nil, err
	}
	key, err := a.unlock()
	a.in.renew(a.session)
	if err != nil {
		return nil, err
	}
	tx, err := plan.Sign(key)
	if err == nil && t.before != nil {
		err = t.before(plan)
	}
	if err != nil {
		return nil, err
	}
	sent, receipt, err := plan.Send(a.ctx, tx)
	if err != nil {
		return &term.Result{Data: t.data, Tx: sent, Lines: []string{}}, explainedBy(t.known, err)
	}
	a.in.Detail("sent: %s", sent.Hash)
	a.tell(t, receipt)
	table := t.data.record()
	addReal(table, d)
	addEvents(table, d)
	table.Add("gas", "Gas", fmt.Sprint(sent.GasUsed)).Add("fee", "Fee", feeOf(sent).String()).Add("hash", "Transaction", sent.Hash).Add("block", "Block", fmt.Sprint(sent.Block)).Add("status", "Status", sent.Status)
	return &term.Result{Data: t.data, Tx: sent, Table: table}, nil
}

// unlock opens the signer's key, perhaps with a password.
func (a *author) unlock() (*ecdsa.PrivateKey, error) {
	return a.resolver.Unlock(a.signer, func() (string, error) {
		return a.in.passwords().Existing(a.in.Context.Context, a.signer.Label())
	})
}

// rehearse is the dry run.
func (a *author) rehearse(t transaction, plan *remote.Plan) (*term.Result, error) {
	d := t.data.common()
	d.DryRun = true
	calls := []remote.Call{balanceCall(a.id)}
	for _, p := range t.probes {
		calls = append(calls, p.call)
	}
	switch simulation, err := plan.Simulate(a.ctx, calls...); {
	case err != nil && term.AsError(err).Name == "MethodNotFound":
		a.in.Note("the node has no eth_simulateV1: the events are not known")
	case err != nil:
		return nil, explainedBy(t.known, err)
	default:
		d.Events = remote.Events(simulation.Logs, t.known)
		if t.after != nil {
			t.after(d.Events)
		}
		a.afterwards(t, simulation.Probes)
	}
	a.in.Note("dry run: nothing was sent")
	table := t.data.record()
	addReal(table, d)
	addEvents(table, d)
	table.Add("gasLimit", "Gas, at most", fmt.Sprint(d.GasLimit)).Add("maxFee", "Fee, at most", d.MaxFee.String())
	return &term.Result{Data: t.data, Table: table}, nil
}

func balanceCall(id [32]byte) remote.Call {
	return remote.Call{To: params.BalancesAddress, Data: remote.Balances().PackGetFreeBalance(id)}
}

// balance is that of the account that acts.
func (a *author) balance(view *remote.View) (amount.Wei, error) {
	if a.real == nil {
		wei, err := a.client.BalanceAtHash(a.ctx, a.signer.Address, view.Header.Hash())
		return amount.OfWei(wei), err
	}
	call := balanceCall(a.id)
	rao, err := remote.Read(a.ctx, view, call.To, call.Data, remote.Balances().UnpackGetFreeBalance)
	if err != nil {
		return amount.Wei{}, err
	}
	return amount.OfWei(rao.Mul(rao, big.NewInt(1e9))), nil
}

// afterwards stores the answers of balanceCall and of the probes. What cannot be read stays unknown.
func (a *author) afterwards(t transaction, answers [][]byte) {
	if rao, err := remote.Balances().UnpackGetFreeBalance(answers[0]); err == nil {
		after := amount.OfWei(rao.Mul(rao, big.NewInt(1e9)))
		t.data.common().BalanceAfter = &after
	}
	for i, p := range t.probes {
		if err := p.store(answers[i+1]); err != nil {
			a.in.Detail("a value after the transaction is not known: %v", err)
		}
	}
}

// tell fills in what the transaction has done. It has happened: nothing here may fail it.
func (a *author) tell(t transaction, receipt *types.Receipt) {
	d := t.data.common()
	d.Events = remote.Events(receipt.Logs, t.known)
	if t.after != nil {
		t.after(d.Events)
	}
	header, err := a.client.HeaderByHash(a.ctx, receipt.BlockHash)
	if err == nil {
		var after amount.Wei
		if after, err = a.balance(remote.NewView(a.client, header)); err == nil {
			d.BalanceAfter = &after
		}
	}
	if err != nil {
		a.in.Note("the state after the transaction cannot be read: %s", revert.ChainError(err).Message)
		return
	}
	view := remote.NewView(a.client, header)
	for _, p := range t.probes {
		_, err := remote.Read(a.ctx, view, p.call.To, p.call.Data, func(out []byte) (struct{}, error) { return struct{}{}, p.store(out) })
		if err != nil {
			a.in.Detail("a value after the transaction is not known: %v", err)
		}
	}
}

// feeOf is what a transaction in a block has cost.
func feeOf(sent *term.Tx) amount.Wei {
	wei, _ := new(big.Int).SetString(sent.FeeWei, 10) // Send writes a number
	return amount.OfWei(wei)
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

func addReal(table *term.Table, d *writeData) {
	if d.Real != nil {
		table.Add("real", "For", d.Real.String())
	}
	if c := d.Announced; c != nil {
		table.Add("callHash", "Announced call", c.CallHash).Add("callTarget", "Target", c.Target).Add("callValue", "Value", c.Value.String()).Add("callData", "Data", c.Data)
	}
}

func addEvents(table *term.Table, d *writeData) {
	for i, e := range d.Events {
		table.Add(fmt.Sprintf("event%d", i), "Event", e.String())
	}
	table.Add("balanceBefore", "Balance before", d.BalanceBefore.String())
	if d.BalanceAfter != nil {
		table.Add("balanceAfter", "Balance after", d.BalanceAfter.String())
	}
}
