package weights

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/yuma"
)

// Commit is one hash commit that waits for its reveal.
type Commit struct {
	Hash common.Hash
	yuma.Commit
}

// A queue of commits in Solidity's terms: struct { uint64[2 * MaxCommits] times; bytes32[MaxCommits] hashes; }. The times
// are epoch and block of each commit, oldest first; a commit's block is never 0, so the first 0 ends the queue and no
// length is kept. A commit costs two slots, its hash and half a slot of times.
var (
	queueLayout storage.Layout
	queueTimes  = queueTimeFields()
	queueHashes = queueLayout.Places(params.MaxCommits)
)

// timeFields are the epoch and the block of one commit.
type timeFields struct{ epoch, block storage.Field[uint64] }

func queueTimeFields() (list [params.MaxCommits]timeFields) {
	for i := range list {
		list[i] = timeFields{storage.Uint[uint64](&queueLayout), storage.Uint[uint64](&queueLayout)}
	}
	return list
}

// queue is a hotkey's commits on one storage index: the times as they were read, the hashes in storage.
type queue struct {
	slot  storage.Slot
	times []yuma.Commit
}

// Places of one storage index.
const (
	indexGeneration = iota // uint64: how often the mechanism was removed
	indexQueues            // mapping(registration of the netuid, generation => mapping(hotkey => queue))
)

// queues is where the queues of one mechanism stand. A dissolved subnet's and a removed mechanism's queues are left behind
// where nobody looks: under the netuid's former registration counter and the mechanism's former generation.
func (a *Area) queues(netuid uint16, mecid uint8) storage.Slot {
	index := a.base.Map(storage.KeyUint(uint64(yuma.StorageIndex(netuid, mecid))))
	key := storage.KeyUint(a.subnets.At(netuid).RegisteredCounter())
	if mecid > 0 { // mechanism 0 is never removed
		generation := index.Offset(indexGeneration).Get()
		copy(key[16:24], generation[24:])
	}
	return index.Offset(indexQueues).Map(key)
}

// DropMechanism forgets all commits of a mechanism that is removed, of hotkeys that are no longer registered too
// (subnets.md, section 9). It does nothing for mechanism 0, which is never removed.
func (a *Area) DropMechanism(netuid uint16, mecid uint8) {
	if mecid == 0 {
		return
	}
	generation := a.base.Map(storage.KeyUint(uint64(yuma.StorageIndex(netuid, mecid)))).Offset(indexGeneration)
	generation.SetUint64(generation.Uint64() + 1)
}

func (a *Area) queue(netuid uint16, mecid uint8, hotkey params.ID) *queue {
	q := &queue{slot: a.queues(netuid, mecid).Map(hotkey)}
	for _, at := range queueTimes {
		block := at.block.Get(q.slot)
		if block == 0 {
			break
		}
		q.times = append(q.times, yuma.Commit{Epoch: at.epoch.Get(q.slot), Block: block})
	}
	return q
}

func (q *queue) hash(i int) storage.Slot { return q.slot.Offset(queueHashes + uint64(i)) }

// find is the index of the oldest commit with the hash, -1 if there is none.
func (q *queue) find(hash common.Hash) int {
	for i := range q.times {
		if q.hash(i).Get() == hash {
			return i
		}
	}
	return -1
}

// expired is the number of commits at the front that can no longer be revealed (subnets.md 4.4).
func (q *queue) expired(epoch, period uint64) int {
	n := 0
	for n < len(q.times) && q.times[n].Expired(epoch, period) {
		n++
	}
	return n
}

// push adds a commit at the end; the caller has made room.
func (q *queue) push(hash common.Hash, c yuma.Commit) {
	q.times = append(q.times, c)
	q.putTimes(len(q.times)-1, c)
	q.hash(len(q.times) - 1).Set(hash)
}

func (q *queue) putTimes(i int, c yuma.Commit) {
	queueTimes[i].epoch.Set(q.slot, c.Epoch)
	queueTimes[i].block.Set(q.slot, c.Block)
}

// remove takes out the commits from index from to index to, exclusive; later ones move up.
func (q *queue) remove(from, to int) {
	gone := to - from
	if gone <= 0 {
		return
	}
	for i := from; i < len(q.times); i++ {
		if i+gone < len(q.times) {
			q.putTimes(i, q.times[i+gone])
			q.hash(i).Set(q.hash(i + gone).Get())
		} else {
			q.putTimes(i, yuma.Commit{})
			q.hash(i).Set(common.Hash{})
		}
	}
	q.times = append(q.times[:from:from], q.times[to:]...)
}

// Commits lists the hash commits of a hotkey, oldest first, expired ones included.
func (a *Area) Commits(netuid uint16, mecid uint8, hotkey params.ID) []Commit {
	q := a.queue(netuid, mecid, hotkey)
	list := make([]Commit, len(q.times))
	for i, c := range q.times {
		list[i] = Commit{q.hash(i).Get(), c}
	}
	return list
}
