package storage

import (
	"encoding/binary"
	"sync/atomic"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// derived is one slot of a mapping: value = keccak256(key . slot). It is never modified.
type derived struct{ key, slot, value common.Hash }

const derivedBits = 16

// derivedSlots remembers the slots of mappings, since a block step asks for the same ones in every block and a hash costs
// fifty times a look-up. An entry is found by its content, whatever state it is asked for, so all stores share them;
// a new entry takes the place of another one.
var derivedSlots [1 << derivedBits]atomic.Pointer[derived]

// mapSlot returns keccak256(key . slot), the slot of the value under key in the mapping at slot.
func mapSlot(key, slot common.Hash) common.Hash {
	place := &derivedSlots[derivedPlace(&key, &slot)]
	if d := place.Load(); d != nil && d.key == key && d.slot == slot {
		return d.value
	}
	d := &derived{key: key, slot: slot}
	d.value = crypto.Keccak256Hash(d.key[:], d.slot[:])
	place.Store(d)
	return d.value
}

// derivedPlace mixes all words in which keys or slots differ.
func derivedPlace(key, slot *common.Hash) uint64 {
	const odd1, odd2 = 0x9e3779b97f4a7c15, 0xc2b2ae3d27d4eb4f
	h := binary.LittleEndian.Uint64(slot[:]) ^ binary.BigEndian.Uint64(slot[24:])
	h = (h ^ binary.BigEndian.Uint64(key[24:])) * odd1
	h = (h ^ h>>32 ^ binary.LittleEndian.Uint64(key[:]) ^ binary.LittleEndian.Uint64(key[8:])) * odd2
	return h >> (64 - derivedBits)
}
