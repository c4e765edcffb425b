package storage

import (
	"encoding/binary"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
)

const slotBytes = 32

// Layout hands out the places of a struct in the order of declaration, packed as Solidity packs: the first field takes the
// lower-order bytes of a slot, and a field that does not fit into the rest of a slot starts the next one. The zero Layout
// is empty. Fields are declared once, in package variables, and never reordered.
type Layout struct {
	slot uint64 // current slot, relative to the base of the struct
	used uint8  // bytes taken in it
}

// Slots returns the number of slots used so far.
func (l *Layout) Slots() uint64 {
	if l.used > 0 {
		return l.slot + 1
	}
	return l.slot
}

// Clear sets every slot of the struct at base to zero. What stands elsewhere, the entries of mappings and the elements of
// vectors, stays.
func (l *Layout) Clear(base Slot) {
	for i := range l.Slots() {
		if at := base.Offset(i); at.Get() != (common.Hash{}) {
			at.Set(common.Hash{})
		}
	}
}

// NextSlot makes the next field start a new slot, unless the current one is still empty.
func (l *Layout) NextSlot() {
	if l.used > 0 {
		l.slot++
		l.used = 0
	}
}

// Place reserves one whole slot and returns its offset from the base: the home of a mapping, a vector or a byte string.
// As in Solidity, the field after it starts a new slot.
func (l *Layout) Place() uint64 { return l.Places(1) }

// Places reserves n whole slots and returns the offset of the first: two are the home of a Set, Slots of an inner Layout
// that of a nested struct.
func (l *Layout) Places(n uint64) uint64 {
	l.NextSlot()
	first := l.slot
	l.slot += n
	return first
}

// take hands out size bytes, 1 to 32.
func (l *Layout) take(size uint8) place {
	if l.used+size > slotBytes {
		l.NextSlot()
	}
	p := place{slot: l.slot, end: slotBytes - l.used, size: size}
	l.used += size
	return p
}

// place is a range of bytes in a slot of a struct.
type place struct {
	slot uint64
	end  uint8 // index behind the last byte in the big-endian word
	size uint8
}

func (p place) uint(word common.Hash) uint64 { return wordUint(&word, int(p.end), int(p.size)) }

func (p place) withUint(word common.Hash, v uint64) common.Hash {
	putWordUint(&word, int(p.end), int(p.size), v)
	return word
}

// wordUint returns the size bytes before end as a number.
func wordUint(word *common.Hash, end, size int) uint64 {
	var v uint64
	for _, b := range word[end-size : end] {
		v = v<<8 | uint64(b)
	}
	return v
}

// putWordUint stores the low-order size bytes of v before end.
func putWordUint(word *common.Hash, end, size int, v uint64) {
	for i := end - 1; i >= end-size; i-- {
		word[i] = byte(v)
		v >>= 8
	}
}

// Field is one value of a packed struct. It is made by Uint, Int16, Bool, Hash, Address or Uint128.
type Field[T any] struct {
	place
	decode func(p place, word common.Hash) T
	encode func(p place, word common.Hash, v T) common.Hash
}

// Get returns the field of the struct at base, the zero value if it was never set.
func (f Field[T]) Get(base Slot) T {
	return f.decode(f.place, base.word(f.slot))
}

// Set stores the field of the struct at base and keeps its neighbours in the slot.
func (f Field[T]) Set(base Slot, v T) {
	old := base.payWrite(f.slot)
	if word := f.encode(f.place, old, v); word != old {
		base.putWord(f.slot, word)
	}
}

// Uint appends an unsigned number: uint8, uint16, uint32 or uint64 in Solidity, as wide as T.
func Uint[T ~uint8 | ~uint16 | ~uint32 | ~uint64](l *Layout) Field[T] {
	return Field[T]{
		place:  l.take(uint8(sizeOf[T]())),
		decode: func(p place, word common.Hash) T { return T(p.uint(word)) },
		encode: func(p place, word common.Hash, v T) common.Hash { return p.withUint(word, uint64(v)) },
	}
}

// Int16 appends an int16.
func Int16(l *Layout) Field[int16] {
	return Field[int16]{
		place:  l.take(2),
		decode: func(p place, word common.Hash) int16 { return int16(p.uint(word)) },
		encode: func(p place, word common.Hash, v int16) common.Hash { return p.withUint(word, uint64(v)) },
	}
}

// Bool appends a bool, one byte. Any byte but zero reads as true.
func Bool(l *Layout) Field[bool] {
	return Field[bool]{
		place:  l.take(1),
		decode: func(p place, word common.Hash) bool { return p.uint(word) != 0 },
		encode: func(p place, word common.Hash, v bool) common.Hash {
			if v {
				return p.withUint(word, 1)
			}
			return p.withUint(word, 0)
		},
	}
}

// Hash appends a bytes32.
func Hash(l *Layout) Field[common.Hash] {
	return Field[common.Hash]{
		place:  l.take(slotBytes),
		decode: func(_ place, word common.Hash) common.Hash { return word },
		encode: func(_ place, _, v common.Hash) common.Hash { return v },
	}
}

// Address appends an address, 20 bytes.
func Address(l *Layout) Field[common.Address] {
	return Field[common.Address]{
		place: l.take(common.AddressLength),
		decode: func(p place, word common.Hash) common.Address {
			return common.Address(word[p.end-common.AddressLength : p.end])
		},
		encode: func(p place, word common.Hash, v common.Address) common.Hash {
			copy(word[p.end-common.AddressLength:p.end], v[:])
			return word
		},
	}
}

// U128 is the raw bits of a 128-bit number, of whatever type: Hi*2^64 + Lo.
type U128 struct{ Hi, Lo uint64 }

// Big returns the bits as an unsigned number.
func (v U128) Big() *big.Int { return (&uint256.Int{v.Lo, v.Hi}).ToBig() }

// Uint128 appends a uint128 (or an int128: the bits are the same), 16 bytes.
func Uint128(l *Layout) Field[U128] {
	return Field[U128]{
		place: l.take(16),
		decode: func(p place, word common.Hash) U128 {
			return U128{
				Hi: binary.BigEndian.Uint64(word[p.end-16:]),
				Lo: binary.BigEndian.Uint64(word[p.end-8:]),
			}
		},
		encode: func(p place, word common.Hash, v U128) common.Hash {
			binary.BigEndian.PutUint64(word[p.end-16:], v.Hi)
			binary.BigEndian.PutUint64(word[p.end-8:], v.Lo)
			return word
		},
	}
}
