package weights

import (
	"errors"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/yuma"
)

// SetBatch is batch_set_weights of the calling hotkey: one row of mechanism 0 for each netuid, each tried independently
// (subnets.md 4.3). The submission filter refuses the whole batch for stake; everything else, the rate limit included,
// concerns its item alone. Errors: InputLengthsUnequal, NotEnoughStakeToSetWeights.
func (a *Area) SetBatch(hotkey params.ID, netuids []uint16, uids, values [][]uint16, versionKeys []uint64) error {
	if err := equalLengths(len(netuids), len(uids), len(values), len(versionKeys)); err != nil {
		return err
	}
	return a.batch(hotkey, netuids, func(i int) error {
		return a.set(hotkey, netuids[i], 0, Submission{uids[i], values[i], versionKeys[i]})
	})
}

// CommitBatch is batch_commit_weights of the calling hotkey: one commit in mechanism 0 for each netuid, each tried
// independently, as in SetBatch. Errors: InputLengthsUnequal, NotEnoughStakeToSetWeights.
func (a *Area) CommitBatch(hotkey params.ID, netuids []uint16, hashes []common.Hash) error {
	if err := equalLengths(len(netuids), len(hashes)); err != nil {
		return err
	}
	return a.batch(hotkey, netuids, func(i int) error { return a.commit(hotkey, netuids[i], 0, hashes[i]) })
}

// batch tries each item under its own snapshot and tells of those that are refused. Errors: NotEnoughStakeToSetWeights, and
// failures that are no refusals.
func (a *Area) batch(hotkey params.ID, netuids []uint16, item func(i int) error) error {
	for _, netuid := range netuids {
		if err := a.requireStake(hotkey, netuid); err != nil {
			return err
		}
	}
	failed := uint64(0)
	for i, netuid := range netuids {
		undo := a.host.Undo.Snapshot()
		err := item(i)
		if err == nil {
			continue
		}
		var refused *fault.Error
		if !errors.As(err, &refused) {
			return err
		}
		a.host.Undo.RevertToSnapshot(undo)
		if failed == 0 {
			a.host.Events.Emit(event.BatchCompletedWithErrors.With(hotkey))
		}
		failed++
		selector := [4]byte(crypto.Keccak256([]byte(refused.Kind.Signature())))
		a.host.Events.Emit(event.BatchWeightItemFailed.With(hotkey, netuid, uint64(i), selector))
	}
	a.host.Events.Emit(event.BatchWeightsCompleted.With(hotkey, uint64(len(netuids)), failed))
	return nil
}

// RevealBatch is batch_reveal_weights of the calling hotkey, in mechanism 0: all commits are found and in their window, and
// all weights are accepted, or nothing changes. Each commit is removed by itself; older ones stay (subnets.md 4.4).
// Errors: InputLengthsUnequal, NotEnoughStakeToSetWeights, NoWeightsCommitFound, RevealTooEarly, MechanismDoesNotExist,
// CommitRevealDisabled, and those of apply.
func (a *Area) RevealBatch(hotkey params.ID, netuid uint16, uids, values, salts [][]uint16, versionKeys []uint64) error {
	if err := equalLengths(len(uids), len(values), len(salts), len(versionKeys)); err != nil {
		return err
	}
	if err := a.requireStake(hotkey, netuid); err != nil {
		return err
	}
	s, index := a.subnets.At(netuid), yuma.StorageIndex(netuid, 0)
	q := a.queue(netuid, 0, hotkey)
	hashes := make([]common.Hash, len(uids))
	for i := range uids {
		hashes[i] = CommitHash(hotkey, index, uids[i], values[i], salts[i], versionKeys[i])
		if _, err := a.revealable(q, s, hashes[i]); err != nil {
			return err
		}
	}
	if err := a.requireRevealing(netuid, 0); err != nil {
		return err
	}
	q.remove(0, q.expired(s.EpochWithLookahead(a.host.Block), subnet.RevealPeriod.Get(s.Slot)))
	for i, hash := range hashes {
		if _, err := a.apply(hotkey, netuid, 0, Submission{uids[i], values[i], versionKeys[i]}, false); err != nil {
			return err
		}
		// A hash that is in the batch twice may be in the queue once.
		if at := q.find(hash); at >= 0 {
			q.remove(at, at+1)
		}
	}
	a.host.Events.Emit(event.WeightsBatchRevealed.With(netuid, hotkey, index, uint64(len(uids))))
	return nil
}

// equalLengths compares the lengths of a batch's lists with the first one. Errors: InputLengthsUnequal.
func equalLengths(first int, others ...int) error {
	for _, n := range others {
		if n != first {
			return fault.InputLengthsUnequal.With(count256(first), count256(n))
		}
	}
	return nil
}
