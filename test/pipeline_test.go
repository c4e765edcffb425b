package test

import (
	"context"
	"fmt"
	"math"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/taochain/taochain/bindings/balancetransfer"
	"github.com/taochain/taochain/bindings/pipeline"
	"github.com/taochain/taochain/bindings/taoerrors"
	"github.com/taochain/taochain/chain/genesis"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/simulated"
	"github.com/taochain/taochain/chain/ss58"
	"github.com/taochain/taochain/chain/unit"
)

var pipelineABI = pipeline.NewPipeline()

// Where a stage of Pipeline is, in the contract's order.
const (
	stageOpen     = 1
	stageAccepted = 5
	stagePaid     = 6
	stageRefunded = 7
)

const (
	pipelinePay  = 3 * unit.TAO
	pipelineBond = unit.TAO
)

// pipes is a chain with a pipeline over two subnets.
type pipes struct {
	validated
	// c is the contract.
	c        *driven
	label    uint16
	labeller actor
	client   actor
	salt     [32]byte
}

func newPipes(t *testing.T) pipes {
	p := pipes{validated: newValidated(t), labeller: dev(6), salt: [32]byte{1}}
	p.client = p.users[0]
	p.label = p.openSubnet(dev(5), dev(5).id)
	p.must(p.labeller, params.NeuronAddress, neuronABI.PackBurnedRegister(p.label, p.labeller.id))
	address := deploy(p.world, dev(0), &pipeline.PipelineMetaData, nil)
	p.c = drive(p.backendWorld, address, &pipeline.PipelineMetaData, pipelineABI.UnpackError)
	return p
}

// terms are those of one stage; a limit price of 0 means payment in TAO.
func (p pipes) terms(netuid uint16, limit uint64) pipeline.IPipelineTerms {
	return pipeline.IPipelineTerms{
		Netuid: netuid, PayRao: uint64(pipelinePay), BondRao: uint64(pipelineBond), LimitPriceRao: limit,
		ClaimBlocks: 50, ResultBlocks: 20, DisputeBlocks: 10,
	}
}

// create makes a job and returns its number.
func (p pipes) create(terms ...pipeline.IPipelineTerms) *big.Int {
	p.Helper()
	data := pipelineABI.PackCreateJob(terms, crypto.Keccak256Hash([]byte("draw a four")), "draw a four")
	p.c.pay(p.client, data, wei(pipelinePay*unit.Rao(len(terms))))
	p.conserved()
	return ask(p.c, pipelineABI.PackJobCount(), pipelineABI.UnpackJobCount)
}

// work does everything until the result is known.
func (p pipes) work(job *big.Int, index int64, worker actor, result string) *types.Receipt {
	p.Helper()
	p.c.pay(worker, pipelineABI.PackClaim(job, big.NewInt(index)), wei(pipelineBond))
	hash := crypto.Keccak256Hash([]byte(result))
	commitment := ask(p.c, pipelineABI.PackCommitmentOf(job, big.NewInt(index), worker.address, hash, p.salt), pipelineABI.UnpackCommitmentOf)
	p.c.do(worker, pipelineABI.PackCommit(job, big.NewInt(index), commitment))
	return p.c.do(worker, pipelineABI.PackRevealResult(job, big.NewInt(index), []byte(result), p.salt))
}

func (p pipes) stage(job *big.Int, index int64) pipeline.IPipelineStage {
	p.Helper()
	return ask(p.c, pipelineABI.PackGetStage(job, big.NewInt(index)), pipelineABI.UnpackGetStage)
}

// pass seals the blocks until a stage's deadline is over.
func (p pipes) pass(job *big.Int, index int64) {
	p.Helper()
	if err := p.AdvanceBlocks(p.stage(job, index).Deadline - p.head().Number.Uint64()); err != nil {
		p.Fatal(err)
	}
}

func (p pipes) credit(of actor) unit.Rao {
	p.Helper()
	return unit.Rao(ask(p.c, pipelineABI.PackCreditOf(of.address), pipelineABI.UnpackCreditOf).Uint64())
}

// conserved checks that the contract holds exactly what it owes.
func (p pipes) conserved() {
	p.Helper()
	owed := ask(p.c, pipelineABI.PackEscrowedRao(), pipelineABI.UnpackEscrowedRao)
	owed.Add(owed, ask(p.c, pipelineABI.PackCreditedRao(), pipelineABI.UnpackCreditedRao))
	if has := p.balance(p.c.address); has.Cmp(owed.Mul(owed, big.NewInt(unit.WeiPerRao))) != 0 {
		p.Errorf("the contract has %v wei and owes %v", has, owed)
	}
}

// TestPipeline drives every function of the contract on the chain.
func TestPipeline(t *testing.T) {
	p := newPipes(t)
	first, second := big.NewInt(0), big.NewInt(1)
	const noLimit = math.MaxUint64

	t.Run("paid in alpha of both", func(t *testing.T) {
		job := p.create(p.terms(p.netuid, noLimit), p.terms(p.label, noLimit))
		if stage := p.stage(job, 0); stage.Status != stageOpen || stage.Registration != 1 {
			t.Errorf("the first stage is %+v", stage)
		}
		if _, ok := p.c.refusal(p.labeller, pipelineABI.PackClaim(job, first), wei(pipelineBond)).(*pipeline.PipelineNotRegistered); !ok {
			t.Error("a hotkey of another subnet may claim")
		}
		p.work(job, 0, p.miner, "an image of a four")
		if input := ask(p.c, pipelineABI.PackInputOf(job, second), pipelineABI.UnpackInputOf); input != crypto.Keccak256Hash([]byte("an image of a four")) {
			t.Errorf("the second stage works on %x", input)
		}
		p.c.pay(p.labeller, pipelineABI.PackClaim(job, second), wei(pipelineBond))
		hash := crypto.Keccak256Hash([]byte("4"))
		commitment := ask(p.c, pipelineABI.PackCommitmentOf(job, second, p.labeller.address, hash, p.salt), pipelineABI.UnpackCommitmentOf)
		p.c.do(p.labeller, pipelineABI.PackCommit(job, second, commitment))
		if _, ok := p.c.refusal(p.miner, pipelineABI.PackRevealUri(job, second, hash, "ipfs://4", p.salt), nil).(*pipeline.PipelineNotWorker); !ok {
			t.Error("another one may reveal the same")
		}
		p.c.do(p.labeller, pipelineABI.PackRevealUri(job, second, hash, "ipfs://4", p.salt))
		p.c.do(p.client, pipelineABI.PackAccept(job, first))
		p.pass(job, 1)
		p.c.do(p.users[1], pipelineABI.PackFinalize(job, second))
		for index, worker := range []actor{p.miner, p.labeller} {
			stage := p.stage(job, int64(index))
			if stage.Status != stageAccepted || p.credit(worker) != pipelineBond {
				t.Errorf("stage %d is %+v", index, stage)
			}
			before := p.stake(worker.id, worker.id, stage.Terms.Netuid)
			receipt := p.c.do(worker, pipelineABI.PackCollect(job, big.NewInt(int64(index)), worker.id, big.NewInt(1)))
			paid, err := pipelineABI.UnpackPaidAlphaEvent(receipt.Logs[len(receipt.Logs)-1])
			if err != nil || paid.Rao.Uint64() != uint64(pipelinePay) || paid.Coldkey != worker.id {
				t.Fatalf("the event is %+v, error %v", paid, err)
			}
			if got := p.stake(worker.id, worker.id, stage.Terms.Netuid) - before; uint64(got) != paid.Alpha.Uint64() || got == 0 {
				t.Errorf("worker %d got %d alpha, the event says %v", index, got, paid.Alpha)
			}
			if left := p.stake(worker.id, ss58.AccountID(p.c.address), stage.Terms.Netuid); left != 0 {
				t.Errorf("%d alpha are left with the contract", left)
			}
			p.conserved()
		}
		if stage := p.stage(job, 0); stage.Status != stagePaid {
			t.Errorf("the stage is %+v", stage)
		}
	})

	t.Run("refusals of the protocol", func(t *testing.T) {
		job := p.create(p.terms(p.netuid, 1))
		p.work(job, 0, p.miner, "result")
		p.c.do(p.client, pipelineABI.PackAccept(job, first))
		refused, ok := p.c.refusal(p.miner, pipelineABI.PackCollect(job, first, p.miner.id, new(big.Int)), nil).(*pipeline.PipelineAlphaRefused)
		if !ok {
			t.Fatal("a price over the limit is paid")
		}
		if reason, err := errorsABI.UnpackError(refused.Reason); err != nil {
			t.Errorf("the reason is %x", refused.Reason)
		} else if _, ok := reason.(*taoerrors.TaoErrorsPriceLimitExceeded); !ok {
			t.Errorf("the reason is %+v", reason)
		}
		if _, ok := p.c.refusal(p.miner, pipelineABI.PackBuyAlpha(p.netuid, p.miner.id, p.miner.id, big9(1), big9(1)), nil).(*pipeline.PipelineNotSelf); !ok {
			t.Error("anyone may spend the escrow")
		}
		p.c.note(pipelineABI.PackBuyAlpha(p.netuid, p.miner.id, p.miner.id, big9(1), big9(1)))

		terms := p.terms(p.netuid, 1)
		terms.TaoFallback = true
		job = p.create(terms)
		p.work(job, 0, p.miner, "result")
		p.c.do(p.client, pipelineABI.PackAccept(job, first))
		before := p.credit(p.miner)
		p.c.do(p.miner, pipelineABI.PackCollect(job, first, p.miner.id, new(big.Int)))
		if got := p.credit(p.miner) - before; got != pipelinePay {
			t.Errorf("the fallback paid %d", got)
		}
		p.conserved()
	})

	t.Run("dispute", func(t *testing.T) {
		job := p.create(p.terms(p.netuid, 0), p.terms(p.label, 0))
		p.work(job, 0, p.miner, "a bad image")
		if _, ok := p.c.refusal(p.miner, pipelineABI.PackVote(job, first, true), nil).(*pipeline.PipelineNotValidator); !ok {
			t.Error("a miner may vote")
		}
		p.c.do(p.validators[1], pipelineABI.PackVote(job, first, true))
		p.c.do(p.validators[0], pipelineABI.PackVote(job, first, true)) // the owner's hotkey has most of the stake
		p.c.do(p.validators[2], pipelineABI.PackVote(job, first, false))
		ballots := ask(p.c, pipelineABI.PackGetBallots(job, first), pipelineABI.UnpackGetBallots)
		if len(ballots) != 3 || ballots[0].Hotkey != p.validators[1].id || !ballots[0].Reject || ballots[0].Alpha.Sign() == 0 {
			t.Errorf("the votes are %+v", ballots)
		}
		p.pass(job, 0)
		before := p.credit(p.client)
		receipt := p.c.do(p.users[1], pipelineABI.PackResolve(job, first))
		outcome, err := pipelineABI.UnpackResolvedEvent(receipt.Logs[0])
		if err != nil || !outcome.Rejected || outcome.TotalAlpha.Cmp(new(big.Int).Add(outcome.RejectAlpha, outcome.KeepAlpha)) < 0 {
			t.Fatalf("the outcome is %+v, error %v", outcome, err)
		}
		if got := p.credit(p.client) - before; got != 2*pipelinePay+pipelineBond {
			t.Errorf("the client got %d", got)
		}
		if stage := p.stage(job, 1); stage.Status != stageRefunded {
			t.Errorf("the second stage is %+v", stage)
		}
		p.conserved()
	})

	t.Run("timeouts", func(t *testing.T) {
		job := p.create(p.terms(p.netuid, 0), p.terms(p.label, 0))
		if _, ok := p.c.refusal(p.client, pipelineABI.PackTimeout(job, first), nil).(*pipeline.PipelineTooEarly); !ok {
			t.Error("there is no time to claim")
		}
		p.c.pay(p.miner, pipelineABI.PackClaim(job, first), wei(pipelineBond))
		p.pass(job, 0)
		before := p.credit(p.client)
		p.c.do(p.users[1], pipelineABI.PackTimeout(job, first))
		if got := p.credit(p.client) - before; got != 2*pipelinePay+pipelineBond {
			t.Errorf("the client got %d", got)
		}
		job = p.create(p.terms(p.netuid, 0))
		p.c.do(p.client, pipelineABI.PackCancel(job))
		if got := ask(p.c, pipelineABI.PackGetJob(job), pipelineABI.UnpackGetJob); got.End != 0 || got.Client != p.client.address {
			t.Errorf("the job is %+v", got)
		}
		p.conserved()
	})

	t.Run("swapped hotkey", func(t *testing.T) {
		job := p.create(p.terms(p.netuid, noLimit))
		p.c.pay(p.miner, pipelineABI.PackClaim(job, first), wei(pipelineBond))
		replacement := derived(t, "pipeline").id
		p.must(p.miner, params.NeuronAddress, neuronABI.PackSwapHotkey(p.miner.id, replacement, false, 0))
		hash := crypto.Keccak256Hash([]byte("result"))
		commitment := ask(p.c, pipelineABI.PackCommitmentOf(job, first, p.miner.address, hash, p.salt), pipelineABI.UnpackCommitmentOf)
		p.c.do(p.miner, pipelineABI.PackCommit(job, first, commitment))
		p.c.do(p.miner, pipelineABI.PackRevealResult(job, first, []byte("result"), p.salt))
		p.c.do(p.client, pipelineABI.PackAccept(job, first))
		if _, ok := p.c.refusal(p.miner, pipelineABI.PackCollect(job, first, p.miner.id, new(big.Int)), nil).(*pipeline.PipelineUnknownHotkey); !ok {
			t.Error("alpha goes to a hotkey that nobody has")
		}
		before := p.stake(replacement, p.miner.id, p.netuid)
		p.c.do(p.miner, pipelineABI.PackCollect(job, first, replacement, big.NewInt(1)))
		if now := p.stake(replacement, p.miner.id, p.netuid); now <= before {
			t.Errorf("the stake is %d, was %d", now, before)
		}
	})

	t.Run("dissolved subnet", func(t *testing.T) {
		job := p.create(p.terms(p.label, noLimit))
		due := p.create(p.terms(p.label, noLimit))
		p.work(due, 0, p.labeller, "in time")
		p.pass(due, 0)
		p.c.pay(p.labeller, pipelineABI.PackClaim(job, first), wei(pipelineBond))
		p.must(dev(genesis.AdminAccount), params.SubnetAddress, subnetABI.PackDissolveNetwork(p.label))
		client, labeller := p.credit(p.client), p.credit(p.labeller)
		p.c.do(p.users[1], pipelineABI.PackRefundDissolved(job, first))
		if got := p.credit(p.client) - client; got != pipelinePay {
			t.Errorf("the client got %d", got)
		}
		if _, ok := p.c.refusal(p.client, pipelineABI.PackRefundDissolved(due, first), nil).(*pipeline.PipelineWrongStatus); !ok {
			t.Error("work that must be paid is refunded")
		}
		p.c.do(p.labeller, pipelineABI.PackFinalize(due, first))
		p.c.do(p.labeller, pipelineABI.PackCollect(due, first, p.labeller.id, new(big.Int)))
		if got := p.credit(p.labeller) - labeller; got != pipelinePay+2*pipelineBond {
			t.Errorf("the worker got %d", got)
		}
		p.conserved()
	})

	t.Run("withdrawals", func(t *testing.T) {
		receiver := derived(t, "receiver of the pipeline")
		var sum unit.Rao
		for _, account := range []actor{p.client, p.miner, p.labeller} {
			sum += p.credit(account)
			p.c.do(account, pipelineABI.PackWithdraw(receiver.address))
		}
		if got := p.balance(receiver.address); got.Cmp(wei(sum)) != 0 {
			t.Errorf("%v wei arrived, %d rao were credited", got, sum)
		}
		p.conserved()
		// TAO that is forced on the contract belongs to nobody.
		gift := balancetransfer.NewBalanceTransfer().PackTransfer(ss58.AccountID(p.c.address))
		p.succeed(p.send(p.users[1], params.BalanceTransferAddress, gift, tao(1)))
		if _, ok := p.c.refusal(p.client, pipelineABI.PackWithdraw(receiver.address), nil).(*pipeline.PipelineNothingToWithdraw); !ok {
			t.Error("a gift can be withdrawn")
		}
	})

	for name, number := range map[string]struct {
		got  *big.Int
		want int64
	}{
		"stages":   {ask(p.c, pipelineABI.PackMAXSTAGES(), pipelineABI.UnpackMAXSTAGES), 16},
		"votes":    {ask(p.c, pipelineABI.PackMAXVOTES(), pipelineABI.UnpackMAXVOTES), 128},
		"blocks":   {ask(p.c, pipelineABI.PackMAXBLOCKS(), pipelineABI.UnpackMAXBLOCKS), 648_000},
		"quorum":   {ask(p.c, pipelineABI.PackQUORUMPART(), pipelineABI.UnpackQUORUMPART), 3},
		"patience": {ask(p.c, pipelineABI.PackPATIENCE(), pipelineABI.UnpackPATIENCE), 50_400},
	} {
		if number.got.Int64() != number.want {
			t.Errorf("%s: %v, want %d", name, number.got, number.want)
		}
	}
	p.c.allCalled(t)
}

// A client deploys a pipeline and asks what its empty books say.
func Example_pipeline() {
	backend, err := simulated.Open()
	if err != nil {
		fmt.Println(err)
		return
	}
	defer backend.Close()
	client := backend.Client()
	opts := bind.NewKeyedTransactor(dev(0).key, chainID)
	address, _, err := bind.DeployContract(opts, common.FromHex(pipeline.PipelineMetaData.Bin), client, nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	backend.Commit()
	contract := pipeline.NewPipeline()
	books := contract.Instance(client, address)
	jobs, err := bind.Call(books, &bind.CallOpts{Context: context.Background()}, contract.PackJobCount(), contract.UnpackJobCount)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("jobs:", jobs)
	// Output: jobs: 0
}
