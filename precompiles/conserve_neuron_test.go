package precompiles

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/weights"
	"github.com/taochain/taochain/chain/yuma"
)

// conserveDelegation is what owners of hotkeys do: takes, child keys, targets of incentives.
var conserveDelegation = []conserveOp{
	{method: "Staking.increaseTake", weight: 5, scene: keyOwner, args: []argument{argHotkey, upTo(11_796)}},
	{method: "Staking.decreaseTake", weight: 5, scene: keyOwner, args: []argument{argHotkey, upTo(11_796)}},
	{method: "Staking.setChildkeyTake", weight: 5, scene: keyOwner, args: []argument{argHotkey, argNetuid, upTo(11_796)}},
	{method: "Staking.setAutoParentDelegationEnabled", weight: 4, scene: rootMember, args: []argument{argHotkey, argBool}},
	{method: "Staking.setColdkeyAutoStakeHotkey", weight: 5, scene: member, args: []argument{argNetuid, argHotkey}},
	{method: "Neuron.setChildren", weight: 15, scene: keyOwner, args: []argument{argHotkey, argNetuid, proportions, childKeys}},
}

// conserveNeurons is what miners and validators do.
var conserveNeurons = []conserveOp{
	{method: "Neuron.burnedRegister", weight: 25, scene: anyone, args: []argument{argNetuid, argHotkey}},
	{method: "Neuron.burnedRegister", weight: 15, scene: keyOwner, args: []argument{argNetuid, argHotkey}},
	{method: "Neuron.registerLimit", weight: 8, scene: keyOwner, args: []argument{argNetuid, argHotkey, upTo(1 << 31)}},
	{method: "Neuron.rootRegister", weight: 5, scene: keyOwner, args: []argument{argHotkey}},
	{method: "Neuron.serveAxon", weight: 3, scene: member, args: []argument{argNetuid, plain(9), upTo(1 << 32), plain(9000), plain(8), plain(3), plain(3), plain(3)}},
	{method: "Neuron.serveAxonTls", weight: 3, scene: member, args: []argument{argNetuid, plain(9), upTo(1 << 32), plain(9000), plain(8), plain(3), plain(3), plain(3), argBytes}},
	{method: "Neuron.servePrometheus", weight: 3, scene: member, args: []argument{argNetuid, plain(9), upTo(1 << 32), plain(9000), plain(8)}},
	{method: "Neuron.setWeights", weight: 40, scene: weighing, args: []argument{argNetuid, argUids, argValues, argVersion}},
	{method: "Neuron.setMechanismWeights", weight: 15, scene: weighing, args: []argument{argNetuid, argMechanism, argUids, argValues, argVersion}},
	{
		method: "Neuron.batchSetWeights", weight: 5, scene: weighing,
		args: []argument{listOf(argNetuid), pairOf(argUids), pairOf(argValues), listOf(argVersion)},
	},
	{method: "Neuron.commitWeights", weight: 15, scene: committing(0), args: []argument{argNetuid, argCommit}, after: remember},
	{method: "Neuron.commitMechanismWeights", weight: 10, scene: committing(2), args: []argument{argNetuid, argMechanism, argCommit}, after: remember},
	{
		method: "Neuron.batchCommitWeights", weight: 4, scene: committing(0), after: remember,
		args: []argument{listOf(argNetuid), func(_ *conserve, s *scene) any { return [][32]byte{s.commit.hash} }},
	},
	{method: "Neuron.revealWeights", weight: 15, scene: revealing, args: []argument{argNetuid, argUids, argValues, argSalt, argVersion}},
	{method: "Neuron.revealMechanismWeights", weight: 15, scene: revealing, args: []argument{argNetuid, argMechanism, argUids, argValues, argSalt, argVersion}},
	{
		method: "Neuron.batchRevealWeights", weight: 10, scene: revealing,
		args: []argument{argNetuid, pairOf(argUids), pairOf(argValues), pairOf(argSalt), listOf(argVersion)},
	},
	{method: "Neuron.commitTimelockedWeights", weight: 1, scene: member, args: []argument{argNetuid, argBytes, plain(99), plain(5)}, hopeless: true},
	{method: "Neuron.commitTimelockedMechanismWeights", weight: 1, scene: member, args: []argument{argNetuid, plain(2), argBytes, plain(99), plain(5)}, hopeless: true},
	{method: "Neuron.commitCrv3MechanismWeights", weight: 1, scene: member, args: []argument{argNetuid, plain(2), argBytes, plain(99)}, hopeless: true},
	{method: "Neuron.setIdentity", weight: 3, scene: anyone, args: texts(7)},
	{method: "Neuron.tryAssociateHotkey", weight: 3, scene: anyone, args: []argument{argHotkey}},
	{method: "Neuron.associateEvmKey", weight: 3, scene: member, args: []argument{argNetuid, argSigner, plain(1), argSignature}},
	{method: "Commitments.setCommitment", weight: 4, scene: member, args: []argument{argNetuid, argBytes}},
}

// rootMember owns a hotkey with a uid on root.
func rootMember(d *conserve) scene {
	s := keyOwner(d)
	if list := d.state().Neurons.At(0).Hotkeys(); len(list) > 0 {
		s.hotkey = list[d.rand.IntN(len(list))]
		coldkey, _ := d.state().Accounts.Owner(s.hotkey)
		s.from = d.byID[coldkey]
	}
	return s
}

func argSigner(*conserve, *scene) any { return evmAddress }

func argSignature(_ *conserve, s *scene) any { return evmSignature(id(s.from), 0) }

// childKeys and proportions are lists of one length, that of the call before.
func childKeys(d *conserve, _ *scene) any {
	list := make([][32]byte, d.children)
	for i := range list {
		list[i] = d.hotkey()
	}
	return list
}

func proportions(d *conserve, _ *scene) any {
	d.children = d.rand.IntN(4)
	if d.one(20) {
		d.children = 6
	}
	list := make([]uint64, d.children)
	for i := range list {
		list[i] = d.rand.Uint64() >> d.rand.IntN(4)
	}
	return list
}

// commit is a set of weights, and what hides it.
type commit struct {
	from      common.Address
	netuid    uint16
	mechanism uint8
	uids      []uint64
	values    []uint64
	salt      []uint64
	hash      [32]byte
}

// Arguments that scenes of weights chose.
var (
	argMechanism argument = func(_ *conserve, s *scene) any { return uint64(s.commit.mechanism) }
	argUids      argument = func(_ *conserve, s *scene) any { return s.commit.uids }
	argValues    argument = func(_ *conserve, s *scene) any { return s.commit.values }
	argSalt      argument = func(_ *conserve, s *scene) any { return s.commit.salt }
	argCommit    argument = func(_ *conserve, s *scene) any { return common.Hash(s.commit.hash) }
	argVersion   argument = func(d *conserve, _ *scene) any { return uint64(0) }
)

// listOf is a list of one number.
func listOf(a argument) argument {
	return func(d *conserve, s *scene) any { return []uint64{a(d, s).(uint64)} }
}

// pairOf is a list of one list.
func pairOf(a argument) argument {
	return func(d *conserve, s *scene) any { return [][]uint16{narrowed(a(d, s).([]uint64))} }
}

func narrowed(list []uint64) []uint16 {
	out := make([]uint16, len(list))
	for i, v := range list {
		out[i] = uint16(v)
	}
	return out
}

// weighing is a neuron with weights to set, mostly where they are set openly.
func weighing(d *conserve) scene { return d.weights(false) }

// weights is a neuron with weights, mostly where they are hidden, or are not.
func (d *conserve) weights(hidden bool) scene {
	s := member(d)
	for range 6 {
		if s.netuid != params.Root && subnet.CommitReveal.Get(d.state().Subnets.At(s.netuid).Slot) == hidden {
			break
		}
		s = member(d)
	}
	count := int(d.state().Neurons.At(s.netuid).Count())
	s.commit.mechanism = uint8(d.rand.IntN(2))
	for uid := range count + d.rand.IntN(50)/49 {
		if d.one(4) {
			continue
		}
		s.commit.uids = append(s.commit.uids, uint64(uid))
		s.commit.values = append(s.commit.values, d.rand.Uint64N(1<<16)>>d.rand.IntN(6))
	}
	return s
}

// committing is a neuron with weights to hide, of mechanisms below most, or of the first.
func committing(most int) func(d *conserve) scene {
	return func(d *conserve) scene {
		s := d.weights(true)
		c := &s.commit
		c.mechanism = 0
		if most > 0 {
			c.mechanism = uint8(d.rand.IntN(most))
		}
		c.from, c.netuid, c.salt = s.from, s.netuid, []uint64{d.rand.Uint64N(1 << 16)}
		c.hash = weights.CommitHash(id(s.from), yuma.StorageIndex(s.netuid, c.mechanism), narrowed(c.uids), narrowed(c.values), narrowed(c.salt), 0)
		return s
	}
}

func remember(d *conserve, s *scene) {
	if s.from == s.commit.from {
		d.commits = append(d.commits, s.commit)
	}
}

// revealing is a neuron that has committed, of late or long ago.
func revealing(d *conserve) scene {
	s := d.weights(true)
	if count := len(d.commits); count > 0 {
		s.commit = d.commits[count-1-d.rand.IntN(min(count, 12))]
		s.from, s.netuid = s.commit.from, s.commit.netuid
	}
	return s
}
