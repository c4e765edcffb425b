package staking

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/chain/emission"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/storage"
)

// BackfillEntries is the number of stake entries that the backfill takes in a block (economy.md 2.1, step 9).
const BackfillEntries = 30

// The backfill walks all stake entries in this order: entries of other subnets than root and entries whose coldkey is in
// the index already count for nothing, and the others come in the order in which they got their share. Those alone are
// kept, in a queue, so that a block without any reads one slot.
var (
	waitingLayout storage.Layout
	waitingFirst  = storage.Uint[uint64](&waitingLayout)
	waitingEnd    = storage.Uint[uint64](&waitingLayout)
	waiting       = waitingLayout.Place() // mapping(2n => hotkey, 2n+1 => coldkey)
)

func (a *Area) index() storage.Set { return storage.SetAt(a.base.Offset(rootStakers)) }

// RootStakers is the number of coldkeys in the index of those that stake on root (economy.md 5.4).
func (a *Area) RootStakers() int { return a.index().Len() }

// IsRootStaker reports whether the coldkey is in the index.
func (a *Area) IsRootStaker(coldkey params.ID) bool { return a.index().Contains(coldkey) }

// IndexRootStaker puts a coldkey into the index, unless it is there.
func (a *Area) IndexRootStaker(coldkey params.ID) { a.index().Add(coldkey) }

// UnindexRootStaker takes a coldkey out of the index; the last one takes its place.
func (a *Area) UnindexRootStaker(coldkey params.ID) { a.index().Remove(coldkey) }

// awaitRootStaker queues a fresh root entry for the backfill if its coldkey is not in the index.
func (a *Area) awaitRootStaker(hotkey, coldkey params.ID) {
	if a.index().Contains(coldkey) {
		return
	}
	queue := a.base.Offset(rootWaiting)
	end := waitingEnd.Get(queue)
	entry := queue.Offset(waiting)
	entry.Map(storage.KeyUint(2 * end)).Set(hotkey)
	entry.Map(storage.KeyUint(2*end + 1)).Set(coldkey)
	waitingEnd.Set(queue, end+1)
}

// BackfillRootStakers takes the next entries of the walk and puts those coldkeys into the index that still have a root
// entry there (economy.md 2.1, step 9).
func (a *Area) BackfillRootStakers() {
	queue := a.base.Offset(rootWaiting)
	first := waitingFirst.Get(queue)
	end := min(first+BackfillEntries, waitingEnd.Get(queue))
	if first == end {
		return
	}
	for n := first; n < end; n++ {
		h, c := queue.Offset(waiting).Map(storage.KeyUint(2*n)), queue.Offset(waiting).Map(storage.KeyUint(2*n+1))
		hotkey, coldkey := h.Get(), c.Get()
		h.Set(common.Hash{})
		c.Set(common.Hash{})
		if a.Stake(hotkey, coldkey, params.Root) > 0 {
			a.IndexRootStaker(coldkey)
		}
	}
	waitingFirst.Set(queue, end)
}

// DrawRootStakers draws the coldkeys to claim for in a block, at most k, by the parent block's hash (economy.md 5.4).
func (a *Area) DrawRootStakers(hash [32]byte, k uint8) []params.ID {
	index := a.index()
	count := index.Len()
	if count == 0 {
		return nil
	}
	var list []params.ID
	for _, i := range emission.AutoClaimIndices(hash, uint64(k), uint64(count)) {
		list = append(list, index.At(int(i)))
	}
	return list
}
