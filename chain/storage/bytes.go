package storage

import "github.com/ethereum/go-ethereum/common"

// Bytes is a Solidity bytes or string. Up to 31 bytes stand in the slot itself, left-aligned, with twice the length in the
// lowest byte; of a longer value the slot holds twice the length plus one, and the bytes stand from keccak256(slot).
type Bytes struct {
	slot Slot
}

// BytesAt returns the byte string that stands at s.
func BytesAt(s Slot) Bytes { return Bytes{slot: s} }

// Get returns the value, empty if it was never set.
func (b Bytes) Get() []byte {
	head := b.slot.Get()
	n, long := bytesLength(head)
	out := make([]byte, n)
	if !long {
		copy(out, head[:])
		return out
	}
	data := b.slot.data()
	for i := 0; i < n; i += slotBytes {
		word := b.slot.store.get(offset(data, uint64(i/slotBytes)))
		copy(out[i:], word[:])
	}
	return out
}

// Set stores a value and clears what a longer one before it leaves behind. It has no effect if the value is longer than
// MaxLength. Every slot of the new value and every slot that is cleared is charged as a write.
func (b Bytes) Set(value []byte) {
	if len(value) > MaxLength {
		return
	}
	before, after := 0, 0 // slots of data
	if n, long := bytesLength(b.slot.Get()); long {
		before = slotsFor(n, slotBytes)
	}
	var head common.Hash
	if len(value) < slotBytes {
		copy(head[:], value)
		head[slotBytes-1] = byte(2 * len(value))
	} else {
		head = KeyUint(2*uint64(len(value)) + 1)
		after = slotsFor(len(value), slotBytes)
	}
	if before > 0 || after > 0 {
		data := b.slot.data()
		for i := range max(before, after) {
			var word common.Hash
			if i < after {
				copy(word[:], value[i*slotBytes:])
			}
			b.slot.store.set(offset(data, uint64(i)), word)
		}
	}
	b.slot.Set(head)
}

// bytesLength returns the length in the slot of a byte string, at most 31 if the bytes stand in the slot itself and at most
// MaxLength if not.
func bytesLength(head common.Hash) (n int, long bool) {
	if last := head[slotBytes-1]; last&1 == 0 {
		return min(int(last/2), slotBytes-1), false
	}
	var half common.Hash // head >> 1
	var carry byte
	for i, x := range head {
		half[i] = x>>1 | carry
		carry = x << 7
	}
	return clampLength(half), true
}
