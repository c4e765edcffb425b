package storage

import (
	"encoding/binary"
	"math/bits"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Namespace is the first slot of a region of storage (ERC-7201). Callers compute it once, in a package variable.
type Namespace common.Hash

// NamespaceOf returns the namespace of an id by the formula of ERC-7201:
// keccak256(abi.encode(uint256(keccak256(id)) - 1)) & ~0xff.
func NamespaceOf(id string) Namespace {
	inner := crypto.Keccak256Hash([]byte(id))
	for i := len(inner) - 1; i >= 0; i-- {
		inner[i]--
		if inner[i] != 0xff {
			break // no borrow
		}
	}
	ns := crypto.Keccak256Hash(inner[:])
	ns[len(ns)-1] = 0
	return Namespace(ns)
}

// KeyUint returns a number as the key of a mapping.
func KeyUint(v uint64) common.Hash {
	var h common.Hash
	binary.BigEndian.PutUint64(h[24:], v)
	return h
}

// KeyAddress returns an address as the key of a mapping.
func KeyAddress(a common.Address) common.Hash {
	return common.BytesToHash(a[:])
}

// Slot is one place in storage. It is a small value.
type Slot struct {
	store *Store
	key   common.Hash
	packing
}

// Key returns the number of the slot, by which eth_getProof and eth_getStorageAt name it.
func (s Slot) Key() common.Hash { return s.key }

// Offset returns the slot n places on, modulo 2^256.
func (s Slot) Offset(n uint64) Slot {
	return Slot{store: s.store, key: offset(s.key, n), packing: s.packing.offset(n)}
}

// Map returns the slot of the value under key in a mapping that stands at s: keccak256(key . s). A nested mapping is
// reached by calling Map on the result.
func (s Slot) Map(key common.Hash) Slot {
	return Slot{store: s.store, key: mapSlot(key, s.key)}
}

// Get returns the value of the slot, zero if it was never set.
func (s Slot) Get() common.Hash { return s.word(0) }

// Set stores the value of the slot.
func (s Slot) Set(v common.Hash) {
	if s.payWrite(0) != v {
		s.putWord(0, v)
	}
}

// Uint64 returns the value of a slot that holds one uint64.
func (s Slot) Uint64() uint64 {
	h := s.Get()
	return binary.BigEndian.Uint64(h[24:])
}

// SetUint64 stores one uint64 in the whole slot.
func (s Slot) SetUint64(v uint64) { s.Set(KeyUint(v)) }

// data returns the key of the first slot of the elements of a dynamic array at s.
func (s Slot) data() common.Hash { return crypto.Keccak256Hash(s.key[:]) }

// length returns the whole-slot length of a dynamic array at s, at most MaxLength.
func (s Slot) length() int { return clampLength(s.Get()) }

// clampLength returns a 256-bit length, at most MaxLength.
func clampLength(h common.Hash) int {
	for _, b := range h[:24] {
		if b != 0 {
			return MaxLength
		}
	}
	return int(min(binary.BigEndian.Uint64(h[24:]), MaxLength))
}

// offset returns key + n modulo 2^256.
func offset(key common.Hash, n uint64) common.Hash {
	carry := n
	for i := 24; i >= 0 && carry != 0; i -= 8 {
		var sum uint64
		sum, carry = bits.Add64(binary.BigEndian.Uint64(key[i:]), carry, 0)
		binary.BigEndian.PutUint64(key[i:], sum)
	}
	return key
}
