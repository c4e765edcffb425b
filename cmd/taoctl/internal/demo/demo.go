// Package demo plays a day in the life of a subnet on a chain of its own: an
// owner creates a digit-labelling subnet, miners serve real classifiers, validators
// measure them and set weights, one of them colludes, and a staker trades alpha.
// [RunPipeline] plays another day: one subnet draws digits, another one labels
// them, and a contract composes the two into jobs.
package demo

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/taochain/taochain/chain/genesis"
	"github.com/taochain/taochain/chain/node"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/cmd/taoctl/internal/remote"
	"github.com/taochain/taochain/example/digits"
)

// Options of a run.
type Options struct {
	// Epochs is how many epochs run after the validators have their permits; at least 3.
	Epochs int
	// Tell receives one line for each thing that happens.
	Tell func(format string, args ...any)
}

// tempo is the subnet's number of blocks between epochs. The admin may set what
// an owner may not: less than 360.
const tempo = 60

// world is everybody and everything of one run.
type world struct {
	Options
	chain      *chain
	netuid     uint16
	admin      actor
	owner      actor
	staker     actor
	miners     []*miner
	validators []*validator
	report     Report
}

// Run plays the whole story on a fresh chain and judges it.
func Run(ctx context.Context, o Options) (Report, error) {
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	n, err := startNode()
	if err != nil {
		return Report{}, err
	}
	defer n.Close()
	w := &world{Options: o}
	if w.chain, err = openChain(ctx, n.HTTPEndpoint()); err != nil {
		return Report{}, err
	}
	defer w.chain.eth.Close()
	o.Tell("a fresh chain answers at %s", n.HTTPEndpoint())
	for _, act := range []func(context.Context) error{w.cast, w.createSubnet, w.register, w.serve, w.stake, w.awaitPermits, w.live, w.judge} {
		if err := act(ctx); err != nil {
			return w.report, err
		}
	}
	stop()
	for _, m := range w.miners {
		if err := <-m.served; err != nil && !errors.Is(err, context.Canceled) {
			return w.report, fmt.Errorf("miner %s: %w", m.name, err)
		}
	}
	return w.report, nil
}

// startNode starts a fresh chain that seals blocks when it is told to.
func startNode() (*node.Node, error) {
	n, err := node.New(node.Config{Genesis: genesis.Dev(), Dev: &node.DevConfig{TimeStep: 12}})
	if err != nil {
		return nil, err
	}
	if err := n.Start(); err != nil {
		n.Close()
		return nil, err
	}
	return n, nil
}

// cast makes the actors and gives those who are new some TAO.
func (w *world) cast(ctx context.Context) error {
	dev := genesis.DevAccounts()
	w.admin, w.owner = newActor("admin", dev[0].PrivateKey), newActor("owner", dev[1].PrivateKey)
	stakes := []unit.Rao{200 * unit.TAO, 160 * unit.TAO, 120 * unit.TAO}
	for i, name := range []string{"honest validator 1", "honest validator 2", "colluding validator"} {
		w.validators = append(w.validators, &validator{actor: newActor(name, dev[2+i].PrivateKey), honest: i < 2, tao: stakes[i]})
	}
	w.staker = newActor("staker", dev[8].PrivateKey)
	var fund []call
	for _, name := range digits.Names() {
		a, err := derivedActor(name)
		if err != nil {
			return err
		}
		w.miners = append(w.miners, &miner{actor: a, classifier: name})
		fund = append(fund, w.gift(a))
	}
	return w.chain.sendAll(ctx, fund...)
}

// createSubnet makes the subnet and switches on what a new one lacks.
func (w *world) createSubnet(ctx context.Context) error {
	cost, err := read(ctx, w.chain, params.SubnetAddress, remote.Subnet().PackGetNetworkLockCost(), remote.Subnet().UnpackGetNetworkLockCost)
	if err != nil {
		return err
	}
	if err := w.chain.sendAll(ctx, call{w.owner, params.SubnetAddress, remote.Subnet().PackRegisterNetwork(w.owner.id), "create the subnet", 0}); err != nil {
		return err
	}
	netuids, err := read(ctx, w.chain, params.SubnetAddress, remote.Subnet().PackGetSubnets(), remote.Subnet().UnpackGetSubnets)
	if err != nil {
		return err
	}
	w.netuid = netuids[len(netuids)-1]
	w.Tell("the owner creates subnet %d for %s TAO, all of which becomes its pool", w.netuid, decimal(new(big.Int).SetUint64(cost), 9, 2))
	emission, shorter := paramHash("subnet_emission_enabled"), paramHash("tempo")
	return w.chain.sendAll(
		ctx,
		call{w.owner, params.SubnetAddress, remote.Subnet().PackStartCall(w.netuid), "start the subnet", 0},
		call{w.owner, params.SubnetAddress, remote.Subnet().PackSetCommitRevealWeightsEnabled(w.netuid, false), "switch commit-reveal off", 0},
		call{w.admin, params.GovernanceAddress, remote.Governance().PackSetSubnetParam(w.netuid, emission, big.NewInt(1)), "switch TAO emission on", 0},
		call{w.admin, params.GovernanceAddress, remote.Governance().PackSetSubnetParam(w.netuid, shorter, big.NewInt(tempo)), "shorten the tempo", 0},
	)
}

// register gives every validator and miner a uid.
func (w *world) register(ctx context.Context) error {
	var calls []call
	add := func(a actor) {
		calls = append(calls, call{a, params.NeuronAddress, remote.Neuron().PackBurnedRegister(w.netuid, a.id), "register " + a.name, 0})
	}
	for _, v := range w.validators {
		add(v.actor)
	}
	for _, m := range w.miners {
		add(m.actor)
	}
	if err := w.chain.sendAll(ctx, calls...); err != nil {
		return err
	}
	find := func(a actor) (uint16, error) {
		out, err := read(ctx, w.chain, params.NeuronAddress, remote.Neuron().PackGetUid(w.netuid, a.id), remote.Neuron().UnpackGetUid)
		return out.Uid, err
	}
	var err error
	for _, v := range w.validators {
		if v.uid, err = find(v.actor); err != nil {
			return err
		}
	}
	for _, m := range w.miners {
		if m.uid, err = find(m.actor); err != nil {
			return err
		}
	}
	w.Tell("3 validators and 6 miners pay the rising registration price and get their uids")
	return nil
}

// serve starts the miners' servers and publishes where they are.
func (w *world) serve(ctx context.Context) error {
	var calls []call
	for i, m := range w.miners {
		if err := m.serve(ctx, uint64(i)); err != nil {
			return err
		}
		// 0.0.0.0: the chain refuses 127.0.0.1, and everybody here is on one machine.
		data := remote.Neuron().PackServeAxon(w.netuid, 1, new(big.Int), m.port, 4, 0, 0, 0)
		calls = append(calls, call{m.actor, params.NeuronAddress, data, "publish the axon of " + m.name, 0})
		w.Tell("  miner uid %d labels digits with %-10s at 127.0.0.1:%d", m.uid, m.classifier, m.port)
	}
	for _, v := range w.validators {
		if err := v.open(); err != nil {
			return err
		}
	}
	return w.chain.sendAll(ctx, calls...)
}

// stake gives the validators weight and lets the staker buy alpha.
func (w *world) stake(ctx context.Context) error {
	var err error
	if w.report.Pool.before, err = w.chain.price(ctx, w.netuid); err != nil {
		return err
	}
	var calls []call
	for _, v := range w.validators {
		calls = append(calls, w.addStake(v.actor, v.id, v.tao))
		w.Tell("  %s (uid %d) stakes %d TAO", v.name, v.uid, v.tao/unit.TAO)
	}
	calls = append(calls, w.addStake(w.staker, w.validators[0].id, stakerTao))
	if err := w.chain.sendAll(ctx, calls...); err != nil {
		return err
	}
	w.report.bought, err = w.chain.stake(ctx, w.validators[0].id, w.staker.id, w.netuid)
	w.Tell("a staker buys %s alpha for %d TAO and backs honest validator 1", decimal(w.report.bought, 9, 3), stakerTao/unit.TAO)
	return err
}

const stakerTao = 50 * unit.TAO

func (w *world) addStake(from actor, hotkey [32]byte, amount unit.Rao) call {
	data := remote.Staking().PackAddStake(hotkey, new(big.Int).SetUint64(uint64(amount)), big.NewInt(int64(w.netuid)))
	return call{from, params.StakingAddress, data, "stake of " + from.name, 0}
}

// nextEpoch seals blocks up to and including the next epoch.
func (w *world) nextEpoch(ctx context.Context) error {
	next, err := read(ctx, w.chain, params.SubnetAddress, remote.Subnet().PackGetNextEpochBlock(w.netuid), remote.Subnet().UnpackGetNextEpochBlock)
	if err != nil {
		return err
	}
	head, err := w.chain.block(ctx)
	if err != nil {
		return err
	}
	return w.chain.mine(ctx, max(1, next-min(next, head)))
}

// awaitPermits runs the first epoch, which has no weights yet and gives the permits.
func (w *world) awaitPermits(ctx context.Context) error {
	if err := w.nextEpoch(ctx); err != nil {
		return err
	}
	w.Tell("the first epoch gives the validators their permits")
	return w.admit(ctx)
}

// live runs the epochs: measure, set weights, let the chain decide.
func (w *world) live(ctx context.Context) error {
	for epoch := range w.Epochs {
		if err := w.measure(ctx, uint64(epoch)); err != nil {
			return err
		}
		if err := w.setWeights(ctx); err != nil {
			return err
		}
		if err := w.nextEpoch(ctx); err != nil {
			return err
		}
		if err := w.tellEpoch(ctx, epoch+1); err != nil {
			return err
		}
		if epoch == w.Epochs/2 {
			if err := w.sellHalf(ctx); err != nil {
				return err
			}
		}
	}
	return nil
}

// roundsPerEpoch is how many batches each honest validator asks for in an epoch.
const roundsPerEpoch = 2

// measure lets the honest validators ask all miners, by signed requests, and score the answers against the true labels.
func (w *world) measure(ctx context.Context, epoch uint64) error {
	targets, err := w.targets(ctx)
	if err != nil {
		return err
	}
	for i, v := range w.validators {
		if !v.honest {
			continue
		}
		for round := range uint64(roundsPerEpoch) {
			seed := epoch*100 + uint64(i)*10 + round
			outcomes, err := v.scores.Round(ctx, seed, targets)
			if err != nil {
				return err
			}
			for j, o := range outcomes {
				if o.Err != nil {
					return fmt.Errorf("%s asks miner %s: %w", v.name, w.miners[j].name, o.Err)
				}
				w.miners[j].right += o.Right
				w.miners[j].asked += o.Total
			}
		}
	}
	return nil
}

// setWeights: the honest validators set what they measured; the colluder gives everything to the random miner.
func (w *world) setWeights(ctx context.Context) error {
	uids, hotkeys := make([]uint16, len(w.miners)), make([][32]byte, len(w.miners))
	for i, m := range w.miners {
		uids[i], hotkeys[i] = m.uid, m.id
	}
	var calls []call
	for _, v := range w.validators {
		weights := make([]uint16, len(w.miners))
		if v.honest {
			weights = v.scores.Weights(hotkeys)
		} else {
			weights[len(weights)-1] = 65535 // digits.Names ends with the random one
		}
		calls = append(calls, call{v.actor, params.NeuronAddress, remote.Neuron().PackSetWeights(w.netuid, uids, weights, 0), "weights of " + v.name, 0})
	}
	return w.chain.sendAll(ctx, calls...)
}

// sellHalf lets the staker take profit.
func (w *world) sellHalf(ctx context.Context) error {
	hotkey := w.validators[0].id
	have, err := w.chain.stake(ctx, hotkey, w.staker.id, w.netuid)
	if err != nil {
		return err
	}
	half := new(big.Int).Rsh(have, 1)
	data := remote.Staking().PackRemoveStake(hotkey, half, big.NewInt(int64(w.netuid)))
	before, err := w.chain.eth.BalanceAt(ctx, w.staker.address, nil)
	if err != nil {
		return err
	}
	if err := w.chain.sendAll(ctx, call{w.staker, params.StakingAddress, data, "sale of the staker", 0}); err != nil {
		return err
	}
	after, err := w.chain.eth.BalanceAt(ctx, w.staker.address, nil)
	if err != nil {
		return err
	}
	w.Tell("the staker's %s alpha grew to %s; half of it sells for %s TAO", decimal(w.report.bought, 9, 3), decimal(have, 9, 3), decimal(after.Sub(after, before), 18, 3))
	return nil
}
