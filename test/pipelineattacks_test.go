package test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/taochain/taochain/bindings/fixtures"
	"github.com/taochain/taochain/bindings/pipeline"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/ss58"
)

var reentererABI = fixtures.NewReenterer()

// TestPipelineDeregisteredWorker replaces a hotkey on its subnet between claim and payment: the work goes on and is paid,
// and neither the neuron that took its uid nor the hotkey itself can claim in its place.
func TestPipelineDeregisteredWorker(t *testing.T) {
	p := newPipes(t)
	first, second, heir := big.NewInt(0), big.NewInt(1), p.users[1]
	job := p.create(p.terms(p.label, 0), p.terms(p.label, 0))
	p.c.pay(p.labeller, pipelineABI.PackClaim(job, first), wei(pipelineBond))

	for _, bound := range []struct {
		name  string
		value int64
	}{{"immunity_period", 0}, {"min_non_immune_uids", 0}, {"min_allowed_uids", 1}, {"max_allowed_uids", 2}} {
		p.govern(p.label, bound.name, bound.value)
	}
	p.must(heir, params.NeuronAddress, neuronABI.PackBurnedRegister(p.label, heir.id))
	if uid := view(p.world, params.NeuronAddress, neuronABI.PackGetUid(p.label, p.labeller.id), neuronABI.UnpackGetUid); uid.Exists {
		t.Fatalf("the worker still has uid %d", uid.Uid)
	}

	if reason, ok := p.c.refusal(heir, pipelineABI.PackClaim(job, first), wei(pipelineBond)).(*pipeline.PipelineWrongStatus); !ok {
		t.Errorf("the heir claims the stage: %+v", reason)
	}
	if _, ok := p.c.refusal(heir, pipelineABI.PackCommit(job, first, [32]byte{1}), nil).(*pipeline.PipelineNotWorker); !ok {
		t.Error("the heir commits for the worker")
	}
	hash := crypto.Keccak256Hash([]byte("4"))
	commitment := ask(p.c, pipelineABI.PackCommitmentOf(job, first, p.labeller.address, hash, p.salt), pipelineABI.UnpackCommitmentOf)
	p.c.do(p.labeller, pipelineABI.PackCommit(job, first, commitment))
	p.c.do(p.labeller, pipelineABI.PackRevealResult(job, first, []byte("4"), p.salt))
	p.c.do(p.client, pipelineABI.PackAccept(job, first))
	if got := p.credit(p.labeller); got != pipelinePay+pipelineBond {
		t.Errorf("the worker got %d", got)
	}

	if reason, ok := p.c.refusal(p.labeller, pipelineABI.PackClaim(job, second), wei(pipelineBond)).(*pipeline.PipelineNotRegistered); !ok {
		t.Errorf("a hotkey that is not registered any more claims: %+v", reason)
	}
	p.work(job, 1, heir, "5")
	p.c.do(p.client, pipelineABI.PackAccept(job, second))
	if got := p.credit(heir); got != pipelinePay+pipelineBond {
		t.Errorf("the heir got %d for its own stage", got)
	}
	p.conserved()
}

// TestPipelineReentrancy has contracts as client and as worker that call back while they are paid: every such call is
// refused, and each is paid once.
func TestPipelineReentrancy(t *testing.T) {
	p := newPipes(t)
	first := big.NewInt(0)
	terms := []pipeline.IPipelineTerms{p.terms(p.netuid, 0)}
	create := pipelineABI.PackCreateJob(terms, [32]byte{1}, "")
	newThief := func() common.Address { return deploy(p.world, dev(0), &fixtures.ReentererMetaData, nil) }
	run := func(thief common.Address, data []byte, value *big.Int) {
		t.Helper()
		p.c.note(data)
		p.succeed(p.send(dev(0), thief, reentererABI.PackRun(p.c.address, data), value))
		p.checkInvariants()
		p.conserved()
	}
	// withdraw has a thief take its credit, with calls back while it arrives.
	withdraw := func(thief common.Address, calls ...[]byte) {
		t.Helper()
		due := ask(p.c, pipelineABI.PackCreditOf(thief), pipelineABI.UnpackCreditOf)
		calls = append(calls, pipelineABI.PackWithdraw(thief))
		p.must(dev(0), thief, reentererABI.PackArm(p.c.address, calls))
		run(thief, pipelineABI.PackWithdraw(thief), nil)
		want := new(big.Int).Mul(due, big.NewInt(1e9))
		if got := p.balance(thief); got.Cmp(want) != 0 || got.Sign() == 0 {
			t.Errorf("%v wei arrived, %v were due", got, want)
		}
		if count := view(p.world, thief, reentererABI.PackReentries(), reentererABI.UnpackReentries); count.Cmp(big.NewInt(int64(len(calls)))) != 0 {
			t.Errorf("%v calls back, want %d", count, len(calls))
		}
		for i := range calls {
			reason := view(p.world, thief, reentererABI.PackReasons(big.NewInt(int64(i))), reentererABI.UnpackReasons)
			decoded, err := pipelineABI.UnpackError(reason)
			if err != nil {
				t.Errorf("call back %d: %x, %v", i, reason, err)
			} else if _, ok := decoded.(*pipeline.PipelineReentrancyGuardReentrantCall); !ok {
				t.Errorf("call back %d was refused as %+v", i, decoded)
			}
		}
	}

	t.Run("client", func(t *testing.T) {
		client := newThief()
		run(client, create, wei(pipelinePay))
		cancelled := ask(p.c, pipelineABI.PackJobCount(), pipelineABI.UnpackJobCount)
		run(client, create, wei(pipelinePay))
		open := ask(p.c, pipelineABI.PackJobCount(), pipelineABI.UnpackJobCount)
		run(client, pipelineABI.PackCancel(cancelled), nil)
		withdraw(client, pipelineABI.PackCancel(open), pipelineABI.PackCancel(cancelled), pipelineABI.PackAccept(open, first), create)
		if stage := p.stage(open, 0); stage.Status != stageOpen {
			t.Errorf("the other job's stage is %+v", stage)
		}
	})

	t.Run("worker", func(t *testing.T) {
		worker := newThief()
		p.must(dev(0), params.NeuronAddress, neuronABI.PackBurnedRegister(p.netuid, ss58.AccountID(worker)))
		job, other := p.create(terms...), p.create(terms...)
		run(worker, pipelineABI.PackClaim(job, first), wei(pipelineBond))
		hash := crypto.Keccak256Hash([]byte("result"))
		commitment := ask(p.c, pipelineABI.PackCommitmentOf(job, first, worker, hash, p.salt), pipelineABI.UnpackCommitmentOf)
		run(worker, pipelineABI.PackCommit(job, first, commitment), nil)
		run(worker, pipelineABI.PackRevealResult(job, first, []byte("result"), p.salt), nil)
		p.c.do(p.client, pipelineABI.PackAccept(job, first))
		withdraw(worker, pipelineABI.PackCollect(job, first, ss58.AccountID(worker), new(big.Int)), pipelineABI.PackClaim(other, first), pipelineABI.PackFinalize(job, first))
	})
}
