package storage

import "github.com/ethereum/go-ethereum/common"

// Set is OpenZeppelin's EnumerableSet.Bytes32Set (v5): the array of values at its slot, the mapping from value to index + 1
// at the next one. It takes two slots of a struct (Layout.Places). Its order depends on the history of additions and
// removals alone.
type Set struct {
	values    Hashes
	positions Slot
}

// SetAt returns the set that stands at s and the slot after it.
func SetAt(s Slot) Set { return Set{values: HashesAt(s), positions: s.Offset(1)} }

// Len returns the number of values.
func (s Set) Len() int { return s.values.Len() }

// At returns the value at index i, zero if there is none.
func (s Set) At(i int) common.Hash { return s.values.Get(i) }

// Contains reports whether v is in the set.
func (s Set) Contains(v common.Hash) bool { return s.positions.Map(v).Get() != (common.Hash{}) }

// Values returns all values, in the order of their indices.
func (s Set) Values() []common.Hash { return s.values.Load() }

// Add appends v and reports whether the set changed: not if v is in it already, or if it has MaxLength values.
func (s Set) Add(v common.Hash) bool {
	position := s.positions.Map(v)
	if position.Get() != (common.Hash{}) {
		return false
	}
	n := s.values.Len()
	if n >= MaxLength {
		return false
	}
	s.values.Push(v)
	position.SetUint64(uint64(n) + 1)
	return true
}

// Remove takes v out, puts the last value in its place and reports whether v was there.
func (s Set) Remove(v common.Hash) bool {
	position := s.positions.Map(v)
	at := clampLength(position.Get())
	n := s.values.Len()
	if at == 0 || at > n {
		return false
	}
	if at != n {
		last := s.values.Get(n - 1)
		s.values.Set(at-1, last)
		s.positions.Map(last).SetUint64(uint64(at))
	}
	s.values.Truncate(n - 1)
	position.Set(common.Hash{})
	return true
}

// Clear takes all values out.
func (s Set) Clear() {
	for _, v := range s.values.Load() {
		s.positions.Map(v).Set(common.Hash{})
	}
	s.values.Truncate(0)
}
