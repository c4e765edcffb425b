package storage

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"
)

// A record of three words in two regions, which stand for the first three of four slots.
var (
	testHot    = Region{Kind: 8, Words: 2, PerBlob: 16}
	testSteady = Region{Kind: 9, Words: 1, PerBlob: 16}
	testPack   = Pack{{Region: &testHot, Word: 1}, {Region: &testSteady, Word: 0}, {Region: &testHot, Word: 0}}

	packLayout Layout
	packFields = []Field[uint64]{
		Uint[uint64](&packLayout), Uint[uint64](&packLayout), Uint[uint64](&packLayout), Uint[uint64](&packLayout),
		Uint[uint64](&packLayout), Uint[uint64](&packLayout), Uint[uint64](&packLayout), Uint[uint64](&packLayout),
		Uint[uint64](&packLayout), Uint[uint64](&packLayout), Uint[uint64](&packLayout), Uint[uint64](&packLayout),
		Uint[uint64](&packLayout), Uint[uint64](&packLayout), Uint[uint64](&packLayout), Uint[uint64](&packLayout),
	}
)

// TestPackedModel does the same to structs in slots and to structs whose first slots are packed, at once and deferred: all
// read the same, and cost the same gas.
func TestPackedModel(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		type copyOf struct {
			store  *Store
			memory *Memory
			gas    *meter
			packed bool
			marks  [2]int // of the backend and of the store
		}
		copies := make([]copyOf, 3)
		for i := range copies {
			m := NewMemory()
			s, gas := metered(m)
			copies[i] = copyOf{store: s.At(7), memory: m, gas: gas, packed: i > 0}
		}
		copies[2].store.Defer()
		at := func(c copyOf, record uint16) Slot {
			s := c.store.Space(testSpace).Map(KeyUint(uint64(record)))
			if c.packed {
				return s.Packed(&testPack, record)
			}
			return s
		}
		record := rapid.SampledFrom([]uint16{0, 1, 15, 16, 4095})
		field := rapid.SampledFrom(packFields)
		marked := false
		t.Repeat(map[string]func(*rapid.T){
			"Set": func(t *rapid.T) {
				n, f, v := record.Draw(t, "record"), field.Draw(t, "field"), rapid.Uint64Range(0, 3).Draw(t, "value")
				for _, c := range copies {
					f.Set(at(c, n), v)
				}
			},
			"Set word": func(t *rapid.T) {
				n, w, v := record.Draw(t, "record"), rapid.Uint64Range(0, 3).Draw(t, "word"), smallHash.Draw(t, "value")
				for _, c := range copies {
					at(c, n).Offset(w).Set(v)
				}
			},
			"Mark": func(*rapid.T) {
				for i, c := range copies {
					copies[i].marks = [2]int{c.memory.Snapshot(), c.store.Mark()}
				}
				marked = true
			},
			"Revert": func(t *rapid.T) {
				if !marked {
					t.Skip("no mark")
				}
				for _, c := range copies {
					c.memory.RevertToSnapshot(c.marks[0])
					c.store.Revert(c.marks[1])
				}
			},
			"Flush": func(*rapid.T) {
				copies[2].store.Flush()
				copies[2].store.Defer()
				marked = false
			},
			"": func(t *rapid.T) {
				for _, n := range []uint16{0, 1, 2, 15, 16, 4095} {
					for i, f := range packFields {
						want := f.Get(at(copies[0], n))
						for k, c := range copies {
							if got := f.Get(at(c, n)); got != want {
								t.Fatalf("copy %d, record %d, field %d is %d, want %d", k, n, i, got, want)
							}
							if got := f.Get(at(c, n).Offset(0)); got != want {
								t.Fatalf("copy %d at offset 0: record %d, field %d is %d, want %d", k, n, i, got, want)
							}
						}
					}
				}
				for k, c := range copies {
					if c.gas.used != copies[0].gas.used {
						t.Fatalf("copy %d used %d gas, want %d", k, c.gas.used, copies[0].gas.used)
					}
				}
			},
		})
		copies[2].store.Flush()
		sameBlobs(t, copies[1].memory, copies[2].memory)
	})
}

// sameBlobs fails unless two backends hold the same payloads, whether a blob of no word exists or not.
func sameBlobs(t rapid.TB, a, b *Memory) {
	t.Helper()
	for _, region := range []Region{testHot, testSteady} {
		for _, id := range region.Blobs(4095) {
			if x, y := payloadOf(a.Blob(id.Account())), payloadOf(b.Blob(id.Account())); string(x) != string(y) {
				t.Fatalf("blob %+v is %x and %x", id, x, y)
			}
		}
	}
}

func TestPackedBlobs(t *testing.T) {
	s, m := free()
	s.At(7)
	if n := len(testHot.Blobs(4095)); n != 256 {
		t.Errorf("%d blobs for 4096 records", n)
	}
	base := s.Space(testSpace).Packed(&testPack, 17)
	writesNothing(t, func(s *Store) { s.Space(testSpace).Packed(&testPack, 17).Set(common.Hash{}) }, m)
	base.Set(KeyUint(5))
	code := m.Blob(BlobID{Kind: 8, Index: 1}.Account())
	header, payload, err := ParseBlob(code)
	if err != nil || header.Block != 7 || len(payload) != 4*slotBytes || payload[len(payload)-1] != 5 {
		t.Errorf("header %+v, payload %x, error %v", header, payload, err)
	}
	if slots := m.Dump().Slots; len(slots) != 0 {
		t.Errorf("slots %x are written", slots)
	}
	base.Offset(1).Set(KeyUint(6))
	base.Offset(3).Set(KeyUint(8)) // the first slot that is none of a record
	if slots := m.Dump().Slots; len(slots) != 1 || slots[0].Key != offset(s.Space(testSpace).Key(), 3) {
		t.Errorf("slots %x, want one at offset 3", slots)
	}
	base.Set(common.Hash{})
	if payload := payloadOf(m.Blob(BlobID{Kind: 8, Index: 1}.Account())); len(payload) != 0 {
		t.Errorf("payload %x is left of zeros", payload)
	}
}
