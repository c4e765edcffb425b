package demo

import (
	"context"
	"errors"
	"fmt"
	"math"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/taochain/taochain/bindings/pipeline"
	"github.com/taochain/taochain/chain/unit"
)

// PipelineReport is what the story of the pipeline came to.
type PipelineReport struct {
	Contract        common.Address `json:"contract"`
	DrawingSubnet   uint16         `json:"drawing_netuid"`
	LabellingSubnet uint16         `json:"labelling_netuid"`
	Jobs            []JobReport    `json:"jobs"`
	Conserved       bool           `json:"conserved"`
	Blocks          uint64         `json:"blocks"`
	// Failures says what did not turn out as it must; empty after a good run.
	Failures []string `json:"failures"`
}

// JobReport is one job: what was asked, what came of it, and who was paid.
type JobReport struct {
	Job    uint64        `json:"job"`
	Task   string        `json:"task"`
	Image  hexutil.Bytes `json:"image"`
	Label  string        `json:"label"`
	Stages []StageReport `json:"stages"`
	// RefundedRao is what the client got back: payments and a forfeited bond.
	RefundedRao string `json:"refunded_rao"`

	digit uint8
}

// StageReport is one stage. The outcome is "paid" or "rejected"; amounts are rao of TAO that the client paid and of alpha
// that the worker got.
type StageReport struct {
	Netuid     uint16         `json:"netuid"`
	Worker     common.Address `json:"worker"`
	Method     string         `json:"method"`
	ResultHash common.Hash    `json:"result_hash"`
	Outcome    string         `json:"outcome"`
	PaidRao    string         `json:"paid_rao"`
	AlphaRao   string         `json:"alpha_rao"`
}

// play runs one job from its creation to its payments.
func (w *works) play(ctx context.Context, digit uint8, seed uint64, drawer, labeller worker) error {
	job, err := w.create(ctx, digit, seed)
	if err != nil {
		return err
	}
	for _, worker := range []worker{drawer, labeller} {
		if err := w.serve(ctx, job, worker); err != nil {
			return err
		}
	}
	rejected, err := w.judge(ctx, job)
	if err != nil {
		return err
	}
	if err := w.settle(ctx, job, []worker{drawer, labeller}, rejected); err != nil {
		return err
	}
	if right := job.Label == fmt.Sprint(digit); right == rejected {
		w.report.Failures = append(w.report.Failures, fmt.Sprintf("job %d: the label %s of a %d is not judged rightly", job.Job, job.Label, digit))
	}
	w.report.Jobs = append(w.report.Jobs, *job)
	return nil
}

// create escrows the payment of a job of two stages.
func (w *works) create(ctx context.Context, digit uint8, seed uint64) (*JobReport, error) {
	terms := make([]pipeline.IPipelineTerms, 2)
	for i, netuid := range []uint16{w.draw, w.label} {
		terms[i] = pipeline.IPipelineTerms{
			Netuid: netuid, PayRao: uint64(stagePay), BondRao: uint64(stageBond), LimitPriceRao: math.MaxUint64,
			ClaimBlocks: claimBlocks, ResultBlocks: resultBlocks, DisputeBlocks: disputeBlocks,
		}
	}
	task := fmt.Sprintf(taskFormat, digit, seed)
	data := contract.PackCreateJob(terms, hashOf([]byte(task)), task)
	if err := w.chain.sendAll(ctx, call{w.client, w.address, data, "create a job", int64(2 * stagePay / unit.TAO)}); err != nil {
		return nil, err
	}
	number, err := read(ctx, w.chain, w.address, contract.PackJobCount(), contract.UnpackJobCount)
	if err != nil {
		return nil, err
	}
	w.Tell("job %s: the client escrows %d TAO for %q and for the label of the image", number, 2*stagePay/unit.TAO, task)
	return &JobReport{Job: number.Uint64(), Task: task, RefundedRao: "0", digit: digit}, nil
}

// serve lets a worker claim the open stage, take its input from the chain, and deliver.
func (w *works) serve(ctx context.Context, job *JobReport, worker worker) error {
	number, index := new(big.Int).SetUint64(job.Job), big.NewInt(int64(len(job.Stages)))
	claim := call{worker.actor, w.address, contract.PackClaim(number, index), "claim of " + worker.method, int64(stageBond / unit.TAO)}
	if err := w.chain.sendAll(ctx, claim); err != nil {
		return err
	}
	input, err := w.input(ctx, number, index)
	if err != nil {
		return err
	}
	result, err := worker.do(input)
	if err != nil {
		return err
	}
	salt := hashOf([]byte(worker.method + job.Task))
	commitment, err := read(ctx, w.chain, w.address, contract.PackCommitmentOf(number, index, worker.address, hashOf(result), salt), contract.UnpackCommitmentOf)
	if err != nil {
		return err
	}
	if err := w.chain.sendAll(ctx, call{worker.actor, w.address, contract.PackCommit(number, index, commitment), "commitment of " + worker.method, 0}); err != nil {
		return err
	}
	if err := w.chain.sendAll(ctx, call{worker.actor, w.address, contract.PackRevealResult(number, index, result, salt), "result of " + worker.method, 0}); err != nil {
		return err
	}
	if len(job.Stages) == 0 {
		job.Image = result
		w.Tell("  %s (subnet %d, %s) claims stage 0, commits to an image by its hash, and reveals it", worker.address, worker.netuid, worker.method)
	} else {
		job.Label = string(result)
		w.Tell("  %s (subnet %d, %s) claims stage 1, takes the image from the chain, and says: %s", worker.address, worker.netuid, worker.method, result)
	}
	job.Stages = append(job.Stages, StageReport{
		Netuid: worker.netuid, Worker: worker.address, Method: worker.method, ResultHash: hashOf(result), PaidRao: "0", AlphaRao: "0",
	})
	return nil
}

// input reads from the logs what a stage works on, and checks it against the hash that the contract names.
func (w *works) input(ctx context.Context, job, index *big.Int) ([]byte, error) {
	logs, err := w.chain.eth.FilterLogs(ctx, ethereum.FilterQuery{Addresses: []common.Address{w.address}, FromBlock: new(big.Int)})
	if err != nil {
		return nil, err
	}
	want, err := read(ctx, w.chain, w.address, contract.PackInputOf(job, index), contract.UnpackInputOf)
	if err != nil {
		return nil, err
	}
	for _, l := range slices.Backward(logs) {
		var data []byte
		if created, err := contract.UnpackJobCreatedEvent(&l); err == nil {
			data = []byte(created.Uri)
		} else if revealed, err := contract.UnpackRevealedEvent(&l); err == nil && !revealed.IsUri {
			data = revealed.Data
		}
		if data != nil && hashOf(data) == want {
			return data, nil
		}
	}
	return nil, errors.New("the chain does not have what the stage works on")
}

// judge lets the validators of the labelling subnet look at the image with a classifier of their own. If they see another
// digit, they dispute the label.
func (w *works) judge(ctx context.Context, job *JobReport) (rejected bool, err error) {
	number, last := new(big.Int).SetUint64(job.Job), big.NewInt(1)
	seen := w.judged.Label(job.Image)
	if job.Label == fmt.Sprint(seen) {
		w.Tell("  the validators see a %d, too", seen)
		return false, nil
	}
	var votes []call
	for _, v := range w.validators {
		votes = append(votes, call{v, w.address, contract.PackVote(number, last, true), "vote of " + v.name, 0})
	}
	if err := w.chain.sendAll(ctx, votes...); err != nil {
		return false, err
	}
	w.Tell("  the validators see a %d and dispute the label, each with the weight of its stake", seen)
	if err := w.chain.mine(ctx, disputeBlocks+1); err != nil {
		return false, err
	}
	before, err := w.creditOf(ctx, w.client)
	if err != nil {
		return false, err
	}
	if err := w.chain.sendAll(ctx, call{w.client, w.address, contract.PackResolve(number, last), "resolve the dispute", 0}); err != nil {
		return false, err
	}
	after, err := w.creditOf(ctx, w.client)
	if err != nil {
		return false, err
	}
	job.RefundedRao = fmt.Sprint(uint64(after - before))
	w.Tell("  the vote rejects it: the client gets its %d TAO and the guesser's bond of %d TAO", stagePay/unit.TAO, stageBond/unit.TAO)
	return after > before, nil
}

// settle accepts what is left of a job and lets the workers collect their alpha.
func (w *works) settle(ctx context.Context, job *JobReport, workers []worker, rejected bool) error {
	number := new(big.Int).SetUint64(job.Job)
	for i, worker := range workers {
		stage, index := &job.Stages[i], big.NewInt(int64(i))
		if i == 1 && rejected {
			stage.Outcome = "rejected"
			continue
		}
		before, err := w.chain.stake(ctx, worker.id, worker.id, worker.netuid)
		if err != nil {
			return err
		}
		if err := w.chain.sendAll(ctx, call{w.client, w.address, contract.PackAccept(number, index), "accept a result", 0}); err != nil {
			return err
		}
		collect := contract.PackCollect(number, index, worker.id, big.NewInt(1))
		if err := w.chain.sendAll(ctx, call{worker.actor, w.address, collect, "payment of " + worker.method, 0}); err != nil {
			return err
		}
		after, err := w.chain.stake(ctx, worker.id, worker.id, worker.netuid)
		if err != nil {
			return err
		}
		paid := new(big.Int).Sub(after, before)
		stage.Outcome, stage.PaidRao, stage.AlphaRao = "paid", fmt.Sprint(uint64(stagePay)), paid.String()
		w.Tell("  %s is paid: %d TAO buy %s alpha of subnet %d for it", worker.method, stagePay/unit.TAO, decimal(paid, 9, 6), worker.netuid)
	}
	return nil
}
