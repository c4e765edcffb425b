package host

import "github.com/taochain/taochain/chain/storage"

// Defer makes the host keep the changed words of regions in memory until Flush. Snapshots go on working: Undo is replaced by
// one that takes the words along.
func (h *Host) Defer() {
	h.Store.Defer()
	h.Undo = &deferredUndo{Snapshots: h.Undo, store: h.Store}
}

// Flush writes what was deferred.
func (h *Host) Flush() { h.Store.Flush() }

// deferredUndo takes the deferred words of regions back together with everything else.
type deferredUndo struct {
	Snapshots
	store *storage.Store
	marks map[int]int // by snapshot
}

var _ Snapshots = (*deferredUndo)(nil)

func (u *deferredUndo) Snapshot() int {
	id := u.Snapshots.Snapshot()
	if u.marks == nil {
		u.marks = map[int]int{}
	}
	u.marks[id] = u.store.Mark()
	return id
}

func (u *deferredUndo) RevertToSnapshot(id int) {
	u.Snapshots.RevertToSnapshot(id)
	u.store.Revert(u.marks[id])
}
