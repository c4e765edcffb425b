package neuron

import "github.com/ethereum/go-ethereum/common"

// Rootless marks uids whose hotkey never had root stake, so that an epoch need not look for it. Package epoch keeps it; a uid
// that gets another hotkey loses its mark here.
type Rootless struct {
	marks common.Hash
	// Known is the number of the hotkeys with root stake, ever and anywhere, at the time of the marks.
	Known uint64
}

// markable is the number of uids that can have a mark; those above it have none.
const markable = 8 * common.HashLength

// Has reports whether the uid is marked.
func (r *Rootless) Has(uid uint16) bool {
	return uid < markable && r.marks[uid/8]>>(uid%8)&1 != 0
}

// Mark marks the uid, if it can have a mark.
func (r *Rootless) Mark(uid uint16) {
	if uid < markable {
		r.marks[uid/8] |= 1 << (uid % 8)
	}
}

// Unmark takes the uid's mark away.
func (r *Rootless) Unmark(uid uint16) {
	if uid < markable {
		r.marks[uid/8] &^= 1 << (uid % 8)
	}
}

// Rootless is what the last epoch left, without the marks of the uids that have another hotkey since.
func (n Neurons) Rootless() Rootless {
	return Rootless{n.Offset(rootless).Get(), n.Offset(rootlessKnown).Uint64()}
}

// SetRootless replaces it.
func (n Neurons) SetRootless(r Rootless) {
	n.Offset(rootless).Set(r.marks)
	n.Offset(rootlessKnown).SetUint64(r.Known)
}

// unmarkRootless is for a uid that gets another hotkey. It is without charge: nobody has to pay for what saves an epoch work.
func (n Neurons) unmarkRootless(uid uint16) {
	_ = n.area.host.Store.Free(func() error {
		if r := n.Rootless(); r.Has(uid) {
			r.Unmark(uid)
			n.SetRootless(r)
		}
		return nil
	})
}

// forgetRootless is for uids that move, or go.
func (n Neurons) forgetRootless() {
	_ = n.area.host.Store.Free(func() error {
		n.SetRootless(Rootless{})
		return nil
	})
}
