package epoch

import (
	"github.com/taochain/taochain/chain/neuron"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/storage"
)

// rootless is which uids have no root stake for sure, because their hotkeys never had any: to read that of every miner would
// be half of what an epoch reads. The last epoch's marks hold but for hotkeys that had their first root stake since.
// These are the newest of a list that only grows; if there are many of them, all marks are made again.
func (a *Area) rootless(n neuron.Neurons) neuron.Rootless {
	marks, count := n.Rootless(), a.stakes.StakedCount(params.Root)
	switch fresh := uint64(count) - marks.Known; {
	case fresh > uint64(n.Count()) || count >= storage.MaxLength: // a full list says nothing of later hotkeys
		marks = neuron.Rootless{}
	default:
		for i := int(marks.Known); i < count; i++ {
			if uid, ok := n.Uid(a.stakes.StakedHotkey(params.Root, i)); ok {
				marks.Unmark(uid)
			}
		}
	}
	marks.Known = uint64(count)
	return marks
}
