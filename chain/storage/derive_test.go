package storage

import (
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"pgregory.net/rapid"
)

// TestMapSlot asks often for few keys, so that both remembered and replaced slots occur.
func TestMapSlot(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		hash := func(name string) (h common.Hash) {
			h[rapid.SampledFrom([]int{0, 8, 15, 16, 24, 31}).Draw(t, name+" byte")] = rapid.Byte().Draw(t, name)
			return h
		}
		for range 20 {
			key, slot := hash("key"), hash("slot")
			want := crypto.Keccak256Hash(key[:], slot[:])
			if got := mapSlot(key, slot); got != want {
				t.Fatalf("%x of %x: got %x, want %x", key, slot, got, want)
			}
		}
	})
}

// TestMapSlotsSharedPlace puts more keys than there are places, from several goroutines.
func TestMapSlotsSharedPlace(t *testing.T) {
	var group sync.WaitGroup
	for g := range 4 {
		group.Go(func() {
			for i := range uint64(1<<derivedBits + 1000) {
				key, slot := KeyUint(i), KeyUint(uint64(g%2))
				if got := mapSlot(key, slot); i%64 == 0 && got != crypto.Keccak256Hash(key[:], slot[:]) {
					t.Errorf("key %d: %x", i, got)
				}
			}
		})
	}
	group.Wait()
}

// Keys as the areas have them, numbers and hashes, spread over the places.
func TestDerivedPlacesSpread(t *testing.T) {
	seen := map[uint64]bool{}
	base := common.Hash(NamespaceOf("test"))
	for i := range uint64(4096) {
		key := KeyUint(i)
		seen[derivedPlace(&key, &base)] = true
		hotkey := crypto.Keccak256Hash(key[:])
		seen[derivedPlace(&hotkey, &base)] = true
	}
	if len(seen) < 7000 { // 7700 are expected of 8192
		t.Errorf("8192 keys take %d places", len(seen))
	}
}
