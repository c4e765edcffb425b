package storage

import "github.com/ethereum/go-ethereum/common"

// Hashes is a Solidity bytes32[]: the length at its slot, the elements from keccak256(slot).
type Hashes struct {
	slot Slot
}

// HashesAt returns the array that stands at s.
func HashesAt(s Slot) Hashes { return Hashes{slot: s} }

// Len returns the number of elements.
func (a Hashes) Len() int { return a.slot.length() }

// Get returns element i, zero if there is none. The length is not read: what lies beyond it is always cleared.
func (a Hashes) Get(i int) common.Hash {
	if i < 0 || i >= MaxLength {
		return common.Hash{}
	}
	return a.slot.elements().get(uint64(i))
}

// Set stores element i. It has no effect if there is none.
func (a Hashes) Set(i int, h common.Hash) {
	if i < 0 || i >= a.Len() {
		return
	}
	a.slot.elements().set(uint64(i), h)
}

// Push appends an element. It has no effect on an array of MaxLength.
func (a Hashes) Push(h common.Hash) {
	n := a.Len()
	if n >= MaxLength {
		return
	}
	a.slot.elements().set(uint64(n), h)
	a.slot.SetUint64(uint64(n) + 1)
}

// Truncate shortens the array to n elements, a negative n counting as 0, and clears those it drops. It has no effect if
// the array is not longer than n.
func (a Hashes) Truncate(n int) {
	n = max(n, 0)
	length := a.Len()
	if n >= length {
		return
	}
	words := a.slot.elements()
	for i := n; i < length; i++ {
		words.set(uint64(i), common.Hash{})
	}
	a.slot.SetUint64(uint64(n))
}

// Load returns all elements.
func (a Hashes) Load() []common.Hash {
	out := make([]common.Hash, a.Len())
	if len(out) == 0 {
		return out
	}
	words := a.slot.elements()
	for i := range out {
		out[i] = words.get(uint64(i))
	}
	return out
}
