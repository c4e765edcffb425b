package demo

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/taochain/taochain/bindings/pipeline"
	"github.com/taochain/taochain/chain/genesis"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/cmd/taoctl/internal/remote"
	"github.com/taochain/taochain/example/digits"
	"github.com/taochain/taochain/example/drawing"
)

// What the client offers for each stage, and in which blocks.
const (
	stagePay      = 2 * unit.TAO
	stageBond     = 1 * unit.TAO
	claimBlocks   = 50
	resultBlocks  = 20
	disputeBlocks = 10
)

// contract packs calls of the pipeline.
var contract = pipeline.NewPipeline()

// worker is a miner of one of the two subnets. A drawer has a style, a labeller a classifier.
type worker struct {
	actor
	netuid uint16
	method string
	// do turns what a stage works on into its result.
	do func(input []byte) ([]byte, error)
}

// works is everybody of the story of the pipeline.
type works struct {
	Options
	chain       *chain
	address     common.Address
	draw, label uint16
	client      actor
	drawers     []worker
	labellers   []worker
	validators  []actor
	report      PipelineReport
	// judged is what the validators look at images with.
	judged digits.Classifier
}

// RunPipeline plays two jobs over two subnets on a fresh chain: one that goes well, and one whose result is rejected.
func RunPipeline(ctx context.Context, o Options) (PipelineReport, error) {
	w := &works{Options: o}
	stop, err := w.open(ctx)
	if err != nil {
		return PipelineReport{}, err
	}
	defer stop()
	for _, act := range []func(context.Context) error{w.cast, w.openSubnets, w.validate, w.deploy} {
		if err := act(ctx); err != nil {
			return w.report, err
		}
	}
	w.report.Failures = []string{}
	if err := w.play(ctx, 4, 1, w.drawers[0], w.labellers[0]); err != nil {
		return w.report, err
	}
	if err := w.play(ctx, 7, 2, w.drawers[1], w.labellers[1]); err != nil {
		return w.report, err
	}
	return w.report, w.close(ctx)
}

func (w *works) open(ctx context.Context) (stop func(), err error) {
	n, err := startNode()
	if err != nil {
		return nil, err
	}
	if w.chain, err = openChain(ctx, n.HTTPEndpoint()); err != nil {
		n.Close()
		return nil, err
	}
	w.Tell("a fresh chain answers at %s", n.HTTPEndpoint())
	return func() {
		w.chain.eth.Close()
		n.Close()
	}, nil
}

// cast makes the actors and gives the workers some TAO.
func (w *works) cast(ctx context.Context) error {
	dev := genesis.DevAccounts()
	w.client = newActor("client", dev[8].PrivateKey)
	for i := range 3 {
		w.validators = append(w.validators, newActor(fmt.Sprintf("validator %d", i+1), dev[3+i].PrivateKey))
	}
	for _, name := range []string{"upright", "slanted"} {
		style, err := drawing.StyleNamed(name)
		if err != nil {
			return err
		}
		w.drawers = append(w.drawers, worker{method: name, do: func(input []byte) ([]byte, error) {
			var digit uint8
			var seed uint64
			if _, err := fmt.Sscanf(string(input), taskFormat, &digit, &seed); err != nil {
				return nil, fmt.Errorf("read the task %q: %w", input, err)
			}
			return style.Draw(digit, seed)
		}})
	}
	for _, name := range []string{digits.NameKNN, digits.NameRandom} {
		classifier, err := digits.NewClassifier(name, 1)
		if err != nil {
			return err
		}
		w.labellers = append(w.labellers, worker{method: name, do: func(image []byte) ([]byte, error) {
			return []byte{'0' + classifier.Label(image)}, nil
		}})
	}
	var err error
	if w.judged, err = digits.NewClassifier(digits.NamePerceptron, 0); err != nil {
		return err
	}
	var fund []call
	admin := newActor("admin", dev[0].PrivateKey)
	for _, team := range [][]worker{w.drawers, w.labellers} {
		for i := range team {
			if team[i].actor, err = derivedActor("pipeline " + team[i].method); err != nil {
				return err
			}
			fund = append(fund, call{admin, team[i].address, nil, "gift for " + team[i].method, giftTao})
		}
	}
	return w.chain.sendAll(ctx, fund...)
}

// taskFormat is what the client writes: a digit, and a seed for the drawer.
const taskFormat = "draw the digit %d with seed %d"

// openSubnets makes the two subnets and registers everybody.
func (w *works) openSubnets(ctx context.Context) error {
	dev := genesis.DevAccounts()
	for i, netuid := range []*uint16{&w.draw, &w.label} {
		owner := newActor("subnet owner", dev[1+i].PrivateKey)
		if err := w.chain.sendAll(ctx, call{owner, params.SubnetAddress, remote.Subnet().PackRegisterNetwork(owner.id), "create a subnet", 0}); err != nil {
			return err
		}
		netuids, err := read(ctx, w.chain, params.SubnetAddress, remote.Subnet().PackGetSubnets(), remote.Subnet().UnpackGetSubnets)
		if err != nil {
			return err
		}
		*netuid = netuids[len(netuids)-1]
		if err := w.chain.sendAll(ctx, call{owner, params.SubnetAddress, remote.Subnet().PackStartCall(*netuid), "start a subnet", 0}); err != nil {
			return err
		}
	}
	var calls []call
	register := func(a actor, netuid uint16) {
		calls = append(calls, call{a, params.NeuronAddress, remote.Neuron().PackBurnedRegister(netuid, a.id), "register " + a.name, 0})
	}
	for i := range w.drawers {
		w.drawers[i].netuid = w.draw
		register(w.drawers[i].actor, w.draw)
	}
	for i := range w.labellers {
		w.labellers[i].netuid = w.label
		register(w.labellers[i].actor, w.label)
	}
	for _, v := range w.validators {
		register(v, w.label)
	}
	if err := w.chain.sendAll(ctx, calls...); err != nil {
		return err
	}
	w.Tell("subnet %d draws digits (its miners: %s and %s)", w.draw, w.drawers[0].method, w.drawers[1].method)
	w.Tell("subnet %d labels digits (its miners: %s, and %s, which only guesses)", w.label, w.labellers[0].method, w.labellers[1].method)
	w.report.DrawingSubnet, w.report.LabellingSubnet = w.draw, w.label
	return nil
}

// validate gives the labelling subnet validators with a permit: by stake, and an epoch.
func (w *works) validate(ctx context.Context) error {
	admin := newActor("admin", genesis.DevAccounts()[0].PrivateKey)
	shorter := call{admin, params.GovernanceAddress, remote.Governance().PackSetSubnetParam(w.label, paramHash("tempo"), big.NewInt(tempo)), "shorten the tempo", 0}
	calls := []call{shorter}
	for _, v := range w.validators {
		data := remote.Staking().PackAddStake(v.id, new(big.Int).SetUint64(uint64(validatorTao)), big.NewInt(int64(w.label)))
		calls = append(calls, call{v, params.StakingAddress, data, "stake of " + v.name, 0})
	}
	if err := w.chain.sendAll(ctx, calls...); err != nil {
		return err
	}
	next, err := read(ctx, w.chain, params.SubnetAddress, remote.Subnet().PackGetNextEpochBlock(w.label), remote.Subnet().UnpackGetNextEpochBlock)
	if err != nil {
		return err
	}
	head, err := w.chain.block(ctx)
	if err != nil {
		return err
	}
	w.Tell("3 validators stake %d TAO each there, and an epoch gives them their permits", validatorTao/unit.TAO)
	return w.chain.mine(ctx, max(1, next-min(next, head)))
}

// validatorTao is what each validator stakes.
const validatorTao = 400 * unit.TAO

// deploy puts the contract on the chain.
func (w *works) deploy(ctx context.Context) error {
	opts := bind.NewKeyedTransactor(w.client.key, w.chain.chainID)
	opts.Context = ctx
	address, tx, err := bind.DeployContract(opts, common.FromHex(pipeline.PipelineMetaData.Bin), w.chain.eth, nil)
	if err != nil {
		return fmt.Errorf("deploy the pipeline: %w", err)
	}
	if err := w.chain.mine(ctx, 1); err != nil {
		return err
	}
	receipt, err := w.chain.eth.TransactionReceipt(ctx, tx.Hash())
	if err != nil || receipt.Status != types.ReceiptStatusSuccessful {
		return fmt.Errorf("deploy the pipeline: status %v, %w", receipt, err)
	}
	w.address, w.report.Contract = address, address
	w.Tell("the client deploys Pipeline, which composes them, at %s", address)
	return nil
}

// close lets everybody withdraw and checks that nothing is left.
func (w *works) close(ctx context.Context) error {
	everybody := []actor{w.client}
	for _, team := range [][]worker{w.drawers, w.labellers} {
		for _, member := range team {
			everybody = append(everybody, member.actor)
		}
	}
	var calls []call
	for _, a := range everybody {
		credit, err := w.creditOf(ctx, a)
		if err != nil {
			return err
		}
		if credit > 0 {
			calls = append(calls, call{a, w.address, contract.PackWithdraw(a.address), "withdrawal of " + a.name, 0})
		}
	}
	if err := w.chain.sendAll(ctx, calls...); err != nil {
		return err
	}
	left, err := w.chain.eth.BalanceAt(ctx, w.address, nil)
	if err != nil {
		return err
	}
	if left.Sign() != 0 {
		w.report.Failures = append(w.report.Failures, fmt.Sprintf("%s wei are left in the contract", left))
	}
	holds, broken, err := w.chain.conserved(ctx)
	if err != nil {
		return err
	}
	w.report.Conserved = holds
	w.report.Failures = append(w.report.Failures, broken...)
	w.report.Blocks, err = w.chain.block(ctx)
	return err
}

func (w *works) creditOf(ctx context.Context, a actor) (unit.Rao, error) {
	credit, err := read(ctx, w.chain, w.address, contract.PackCreditOf(a.address), contract.UnpackCreditOf)
	if err != nil {
		return 0, err
	}
	return unit.Rao(credit.Uint64()), nil
}

func hashOf(data []byte) [32]byte { return crypto.Keccak256Hash(data) }
