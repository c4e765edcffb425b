package weights

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/chain/yuma"
)

// Commit is one hash commit that waits for its reveal.
type Commit struct {
	Hash common.Hash
	yuma.Commit
}

// A queue of commits is three parallel arrays, oldest first.
const (
	queueHashes = iota
	queueEpochs
	queueBlocks
)

func (a *Area) queueSlot(netuid uint16, mecid uint8, hotkey params.ID) storage.Slot {
	return a.base.Map(storage.KeyUint(uint64(yuma.StorageIndex(netuid, mecid)))).Map(hotkey)
}

// Commits lists the hash commits of a hotkey, oldest first, expired ones included.
func (a *Area) Commits(netuid uint16, mecid uint8, hotkey params.ID) []Commit {
	s := a.queueSlot(netuid, mecid, hotkey)
	hashes := storage.HashesAt(s.Offset(queueHashes)).Load()
	epochs, blocks := storage.VectorAt[uint64](s.Offset(queueEpochs)), storage.VectorAt[uint64](s.Offset(queueBlocks))
	list := make([]Commit, len(hashes))
	for i, h := range hashes {
		list[i] = Commit{h, yuma.Commit{Epoch: epochs.Get(i), Block: blocks.Get(i)}}
	}
	return list
}

func (a *Area) storeCommits(netuid uint16, mecid uint8, hotkey params.ID, list []Commit) {
	s := a.queueSlot(netuid, mecid, hotkey)
	hashes := storage.HashesAt(s.Offset(queueHashes))
	epochs, blocks := make([]uint64, len(list)), make([]uint64, len(list))
	hashes.Truncate(min(hashes.Len(), len(list)))
	for i, c := range list {
		epochs[i], blocks[i] = c.Epoch, c.Block
		if i < hashes.Len() {
			hashes.Set(i, c.Hash)
		} else {
			hashes.Push(c.Hash)
		}
	}
	storage.VectorAt[uint64](s.Offset(queueEpochs)).Store(epochs)
	storage.VectorAt[uint64](s.Offset(queueBlocks)).Store(blocks)
}

// FirstCommit is the block that masks a hotkey's weights, or yuma.NoCommit (yuma.md 4.5).
func (a *Area) FirstCommit(s subnet.Subnet, mecid uint8, hotkey params.ID) uint64 {
	var queue []yuma.Commit
	for _, c := range a.Commits(s.Netuid, mecid, hotkey) {
		queue = append(queue, c.Commit)
	}
	return yuma.FirstCommit(queue, nil, s.EpochWithLookahead(a.host.Block), subnet.RevealPeriod.Get(s.Slot))
}

// Commit is commit_weights of the calling hotkey (subnets.md 4.4). The submission filter's checks, of stake and of the rate
// limit, come first. Errors: NotEnoughStakeToSetWeights, CommittingWeightsTooFast, MechanismDoesNotExist, CommitRevealDisabled,
// HotKeyNotRegisteredInSubNet, TooManyUnrevealedCommits, in this order.
func (a *Area) Commit(hotkey params.ID, netuid uint16, mecid uint8, hash common.Hash) error {
	if err := a.requireStake(hotkey, netuid); err != nil {
		return err
	}
	n := a.neurons.At(netuid)
	if uid, next, early := a.tooFast(n, mecid, hotkey); early {
		return fault.CommittingWeightsTooFast.With(uid, next)
	}
	s, err := a.requireMechanism(netuid, mecid)
	if err != nil {
		return err
	}
	if !subnet.CommitReveal.Get(s.Slot) {
		return fault.CommitRevealDisabled.With(netuid)
	}
	uid, err := n.RequireUid(hotkey)
	if err != nil {
		return err
	}
	current := s.EpochWithLookahead(a.host.Block)
	list := dropExpired(a.Commits(netuid, mecid, hotkey), current, subnet.RevealPeriod.Get(s.Slot))
	if len(list) >= params.MaxCommits {
		return fault.TooManyUnrevealedCommits.With(count256(params.MaxCommits))
	}
	a.storeCommits(netuid, mecid, hotkey, append(list, Commit{hash, yuma.Commit{Epoch: current, Block: a.host.Block}}))
	n.LastUpdate(mecid).Set(int(uid), a.host.Block)
	a.host.Events.Emit(event.WeightsCommitted.With(netuid, hotkey, yuma.StorageIndex(netuid, mecid), hash))
	return nil
}

func dropExpired(list []Commit, current, period uint64) []Commit {
	for len(list) > 0 && list[0].Expired(current, period) {
		list = list[1:]
	}
	return list
}

// Reveal is reveal_weights of the calling hotkey. The submission filter's checks, of stake, of the hash and of the reveal
// window, come first, so an expired commit is RevealTooEarly as long as it is in the queue (subnets.md 4.4).
// Errors: NotEnoughStakeToSetWeights, NoWeightsCommitFound, RevealTooEarly, MechanismDoesNotExist, CommitRevealDisabled,
// HotKeyNotRegisteredInSubNet, in this order, and those of apply.
func (a *Area) Reveal(hotkey params.ID, netuid uint16, mecid uint8, w Submission, salt []uint16) error {
	if err := a.requireStake(hotkey, netuid); err != nil {
		return err
	}
	s := a.subnets.At(netuid)
	index := yuma.StorageIndex(netuid, mecid)
	hash := CommitHash(hotkey, index, w.Uids, w.Values, salt, w.VersionKey)
	list := a.Commits(netuid, mecid, hotkey)
	at := indexOf(list, hash)
	if at < 0 {
		return fault.NoWeightsCommitFound.With(hash)
	}
	current, period := s.EpochWithLookahead(a.host.Block), subnet.RevealPeriod.Get(s.Slot)
	if due := unit.AddSat(list[at].Epoch, period); current != due {
		return fault.RevealTooEarly.With(current, due)
	}
	if _, err := a.requireMechanism(netuid, mecid); err != nil {
		return err
	}
	if !subnet.CommitReveal.Get(s.Slot) {
		return fault.CommitRevealDisabled.With(netuid)
	}
	a.storeCommits(netuid, mecid, hotkey, list[at+1:])
	if _, err := a.apply(hotkey, netuid, mecid, w); err != nil {
		return err
	}
	a.host.Events.Emit(event.WeightsRevealed.With(netuid, hotkey, index, hash))
	return nil
}

func indexOf(list []Commit, hash common.Hash) int {
	for i, c := range list {
		if c.Hash == hash {
			return i
		}
	}
	return -1
}
