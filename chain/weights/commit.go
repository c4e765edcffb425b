package weights

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/chain/yuma"
)

// FirstCommit is the block that masks a hotkey's weights, or yuma.NoCommit (yuma.md 4.5).
func (a *Area) FirstCommit(s subnet.Subnet, mecid uint8, hotkey params.ID) uint64 {
	times := a.queue(s.Netuid, mecid, hotkey).times
	if len(times) == 0 {
		return yuma.NoCommit
	}
	return yuma.FirstCommit(times, nil, s.EpochWithLookahead(a.host.Block), subnet.RevealPeriod.Get(s.Slot))
}

// Commit is commit_weights and commit_mechanism_weights of the calling hotkey (subnets.md 4.4). The submission filter's
// checks, of stake and of the rate limit, come first. Errors: NotEnoughStakeToSetWeights, CommittingWeightsTooFast, and
// those of commit.
func (a *Area) Commit(hotkey params.ID, netuid uint16, mecid uint8, hash common.Hash) error {
	if err := a.requireStake(hotkey, netuid); err != nil {
		return err
	}
	if uid, next, early := a.tooFast(a.neurons.At(netuid), mecid, hotkey); early {
		return fault.CommittingWeightsTooFast.With(uid, next)
	}
	return a.commit(hotkey, netuid, mecid, hash)
}

// commit makes the checks of subnets.md 4.4 in order and adds the commit to the caller's queue. Errors:
// MechanismDoesNotExist, CommitRevealDisabled, HotKeyNotRegisteredInSubNet, CommittingWeightsTooFast,
// TooManyUnrevealedCommits, in this order.
func (a *Area) commit(hotkey params.ID, netuid uint16, mecid uint8, hash common.Hash) error {
	s, err := a.requireMechanism(netuid, mecid)
	if err != nil {
		return err
	}
	if !subnet.CommitReveal.Get(s.Slot) {
		return fault.CommitRevealDisabled.With(netuid)
	}
	n := a.neurons.At(netuid)
	uid, err := n.RequireUid(hotkey)
	if err != nil {
		return err
	}
	if next, early := a.tooFastFor(n, mecid, uid); early {
		return fault.CommittingWeightsTooFast.With(uid, next)
	}
	current := s.EpochWithLookahead(a.host.Block)
	q := a.queue(netuid, mecid, hotkey)
	if len(q.times) > 0 {
		q.remove(0, q.expired(current, subnet.RevealPeriod.Get(s.Slot)))
	}
	if len(q.times) >= params.MaxCommits {
		return fault.TooManyUnrevealedCommits.With(count256(params.MaxCommits))
	}
	q.push(hash, yuma.Commit{Epoch: current, Block: a.host.Block})
	n.LastUpdate(mecid).Set(int(uid), a.host.Block)
	a.host.Events.Emit(event.WeightsCommitted.With(netuid, hotkey, yuma.StorageIndex(netuid, mecid), hash))
	return nil
}

// Reveal is reveal_weights and reveal_mechanism_weights of the calling hotkey. The submission filter's checks, of stake, of
// the hash and of the reveal window, come first, so an expired commit is RevealTooEarly as long as it is in the queue
// (subnets.md 4.4). Errors: NotEnoughStakeToSetWeights, NoWeightsCommitFound, RevealTooEarly, MechanismDoesNotExist,
// CommitRevealDisabled, HotKeyNotRegisteredInSubNet, in this order, and those of apply.
func (a *Area) Reveal(hotkey params.ID, netuid uint16, mecid uint8, w Submission, salt []uint16) error {
	if err := a.requireStake(hotkey, netuid); err != nil {
		return err
	}
	index := yuma.StorageIndex(netuid, mecid)
	hash := CommitHash(hotkey, index, w.Uids, w.Values, salt, w.VersionKey)
	q := a.queue(netuid, mecid, hotkey)
	at, err := a.revealable(q, a.subnets.At(netuid), hash)
	if err != nil {
		return err
	}
	if err := a.requireRevealing(netuid, mecid); err != nil {
		return err
	}
	q.remove(0, at+1)
	if _, err := a.apply(hotkey, netuid, mecid, w, false); err != nil {
		return err
	}
	a.host.Events.Emit(event.WeightsRevealed.With(netuid, hotkey, index, hash))
	return nil
}

// revealable finds a commit and checks that this is the epoch of its reveal. Errors: NoWeightsCommitFound, RevealTooEarly.
func (a *Area) revealable(q *queue, s subnet.Subnet, hash common.Hash) (at int, err error) {
	at = q.find(hash)
	if at < 0 {
		return 0, fault.NoWeightsCommitFound.With(hash)
	}
	current, period := s.EpochWithLookahead(a.host.Block), subnet.RevealPeriod.Get(s.Slot)
	if due := unit.AddSat(q.times[at].Epoch, period); current != due {
		return 0, fault.RevealTooEarly.With(current, due)
	}
	return at, nil
}

// requireRevealing requires a mechanism whose weights are committed. Errors: MechanismDoesNotExist, CommitRevealDisabled.
func (a *Area) requireRevealing(netuid uint16, mecid uint8) error {
	s, err := a.requireMechanism(netuid, mecid)
	if err != nil {
		return err
	}
	if !subnet.CommitReveal.Get(s.Slot) {
		return fault.CommitRevealDisabled.With(netuid)
	}
	return nil
}
