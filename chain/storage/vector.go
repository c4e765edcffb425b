package storage

import "github.com/ethereum/go-ethereum/common"

// Packable is a number that shares a slot with others.
type Packable interface {
	~uint8 | ~uint16 | ~uint32 | ~uint64
}

// sizeOf returns the width of T in bytes.
func sizeOf[T Packable]() int {
	switch most := uint64(^T(0)); {
	case most>>8 == 0:
		return 1
	case most>>16 == 0:
		return 2
	case most>>32 == 0:
		return 4
	default:
		return 8
	}
}

// Vector is a Solidity uintN[]: the length at its slot, the elements packed from keccak256(slot), lower-order first.
type Vector[T Packable] struct {
	slot Slot
}

// VectorAt returns the vector that stands at s.
func VectorAt[T Packable](s Slot) Vector[T] { return Vector[T]{slot: s} }

// Len returns the number of elements.
func (v Vector[T]) Len() int { return v.slot.length() }

// place returns which of the elements' slots holds element i, and the end of its bytes there.
func (v Vector[T]) place(i int) (slot uint64, end int) {
	size := sizeOf[T]()
	per := slotBytes / size
	return uint64(i / per), slotBytes - i%per*size
}

// put stores element i without regard to the length.
func (v Vector[T]) put(i int, x T) {
	slot, end := v.place(i)
	words := v.slot.elements()
	old := words.payWrite(slot)
	word := old
	putWordUint(&word, end, sizeOf[T](), uint64(x))
	if word != old {
		words.put(slot, word)
	}
}

// Get returns element i, 0 if there is none. The length is not read: what lies beyond it is always cleared.
func (v Vector[T]) Get(i int) T {
	if i < 0 || i >= MaxLength {
		return 0
	}
	slot, end := v.place(i)
	word := v.slot.elements().get(slot)
	return T(wordUint(&word, end, sizeOf[T]()))
}

// Set stores element i. It has no effect if there is none.
func (v Vector[T]) Set(i int, x T) {
	if i < 0 || i >= v.Len() {
		return
	}
	v.put(i, x)
}

// Push appends an element. It has no effect on a vector of MaxLength.
func (v Vector[T]) Push(x T) {
	n := v.Len()
	if n >= MaxLength {
		return
	}
	v.put(n, x)
	v.slot.SetUint64(uint64(n) + 1)
}

// Truncate shortens the vector to n elements, a negative n counting as 0, and clears those it drops. It has no effect if
// the vector is not longer than n.
func (v Vector[T]) Truncate(n int) {
	n = max(n, 0)
	length := v.Len()
	if n >= length {
		return
	}
	size := sizeOf[T]()
	per := slotBytes / size
	words := v.slot.elements()
	first := n / per
	if kept := n % per; kept > 0 {
		old := words.payWrite(uint64(first))
		word := old
		clear(word[:slotBytes-kept*size])
		if word != old {
			words.put(uint64(first), word)
		}
		first++
	}
	for i := first; i < slotsFor(length, per); i++ {
		words.set(uint64(i), common.Hash{})
	}
	v.slot.SetUint64(uint64(n))
}

// Load returns all elements.
func (v Vector[T]) Load() []T {
	out := make([]T, v.Len())
	if len(out) == 0 {
		return out
	}
	size := sizeOf[T]()
	per := slotBytes / size
	words := v.slot.elements()
	for i := 0; i < len(out); i += per {
		word := words.get(uint64(i / per))
		end := slotBytes
		for j := i; j < min(i+per, len(out)); j++ {
			out[j] = T(wordUint(&word, end, size))
			end -= size
		}
	}
	return out
}

// Store replaces all elements and clears those that a shorter vector leaves behind. It reads every slot and writes, and is
// charged for writing, only those that change; so too the length. It has no effect if there are more than MaxLength
// elements.
func (v Vector[T]) Store(elements []T) {
	if len(elements) > MaxLength {
		return
	}
	size := sizeOf[T]()
	per := slotBytes / size
	before := v.Len()
	if before == 0 && len(elements) == 0 {
		return
	}
	words := v.slot.elements()
	slots := slotsFor(max(before, len(elements)), per)
	for i := range slots {
		var word common.Hash
		end := slotBytes
		for j := i * per; j < min((i+1)*per, len(elements)); j++ {
			putWordUint(&word, end, size, uint64(elements[j]))
			end -= size
		}
		words.update(uint64(i), word)
	}
	v.slot.update(KeyUint(uint64(len(elements))))
}

// slotsFor returns the number of slots that n elements take, per in each.
func slotsFor(n, per int) int { return (n + per - 1) / per }
