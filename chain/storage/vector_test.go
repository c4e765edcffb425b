package storage

import (
	"math"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"
)

func TestVectorModel(t *testing.T) {
	t.Run("uint8", testVectorModel[uint8])
	t.Run("uint16", testVectorModel[uint16])
	t.Run("named uint16", testVectorModel[namedUint16])
	t.Run("uint32", testVectorModel[uint32])
	t.Run("uint64", testVectorModel[uint64])
}

func testVectorModel[T Packable](t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, m := free()
		v := VectorAt[T](s.Space(testSpace))
		var model []T
		element := rapid.Custom(func(t *rapid.T) T { return T(rapid.Uint64().Draw(t, "element")) })
		index := rapid.IntRange(-2, 80)
		t.Repeat(map[string]func(*rapid.T){
			"Push": func(t *rapid.T) {
				x := element.Draw(t, "x")
				v.Push(x)
				model = append(model, x)
			},
			"Set": func(t *rapid.T) {
				i, x := index.Draw(t, "i"), element.Draw(t, "x")
				v.Set(i, x)
				if i >= 0 && i < len(model) {
					model[i] = x
				}
			},
			"Truncate": func(t *rapid.T) {
				n := index.Draw(t, "n")
				v.Truncate(n)
				model = model[:min(len(model), max(n, 0))]
			},
			"Store": func(t *rapid.T) {
				model = rapid.SliceOfN(element, 0, 70).Draw(t, "elements")
				v.Store(model)
				model = slices.Clone(model)
			},
			"": func(t *rapid.T) {
				if v.Len() != len(model) {
					t.Fatalf("Len = %d, want %d", v.Len(), len(model))
				}
				if got := v.Load(); !slices.Equal(got, model) {
					t.Fatalf("Load = %v, want %v", got, model)
				}
				for _, i := range []int{-1, 0, len(model) / 2, len(model) - 1, len(model), math.MaxInt} {
					var want T
					if i >= 0 && i < len(model) {
						want = model[i]
					}
					if got := v.Get(i); got != want {
						t.Fatalf("Get(%d) = %d, want %d", i, got, want)
					}
				}
				// Nothing is left behind: the same elements pushed to an empty vector give the same slots.
				fresh, want := free()
				pushed := VectorAt[T](fresh.Space(testSpace))
				for _, x := range model {
					pushed.Push(x)
				}
				sameContents(t, m, want)
			},
		})
	})
}

func TestVectorStoreUnchanged(t *testing.T) {
	s, m := free()
	elements := []uint16{1, 2, 3}
	VectorAt[uint16](s.Space(testSpace)).Store(elements)
	writesNothing(t, func(s *Store) { VectorAt[uint16](s.Space(testSpace)).Store(elements) }, m)
}

// corruptLengths are lengths that no container writes.
var corruptLengths = []struct {
	Name string
	Head common.Hash
}{
	{"one over the cap", KeyUint(MaxLength + 1)},
	{"2^64 - 1", KeyUint(math.MaxUint64)},
	{"2^64", common.Hash{23: 1}},
	{"2^256 - 1", common.MaxHash},
}

func TestCorruptLength(t *testing.T) {
	for _, tt := range corruptLengths {
		t.Run(tt.Name, func(t *testing.T) {
			s, m := free()
			slot := s.Space(testSpace)
			m.Set(slot.Key(), tt.Head)
			before := m.Copy()
			v, h, set := VectorAt[uint8](slot), HashesAt(slot), SetAt(slot)
			if v.Len() != MaxLength || h.Len() != MaxLength || set.Len() != MaxLength {
				t.Errorf("Len = %d, %d, %d, want %d", v.Len(), h.Len(), set.Len(), MaxLength)
			}
			if got := v.Load(); len(got) != MaxLength {
				t.Errorf("Load returns %d elements", len(got))
			}
			v.Push(1)
			h.Push(common.Hash{1})
			if set.Add(common.Hash{1}) {
				t.Error("Add to a full set succeeds")
			}
			sameContents(t, m, before)
			v.Truncate(0)
			sameContents(t, m, NewMemory())
		})
	}
}

func TestTooLong(t *testing.T) {
	s, m := free()
	slot := s.Space(testSpace)
	VectorAt[uint8](slot).Store(make([]uint8, MaxLength+1))
	BytesAt(slot).Set(make([]byte, MaxLength+1))
	sameContents(t, m, NewMemory())
	VectorAt[uint8](slot).Store(slices.Repeat([]uint8{1}, MaxLength))
	if got := VectorAt[uint8](slot).Get(MaxLength - 1); got != 1 {
		t.Errorf("last element of a vector of MaxLength = %d", got)
	}
	long := slot.Offset(1)
	BytesAt(long).Set(slices.Repeat([]byte{1}, MaxLength))
	if got := BytesAt(long).Get(); len(got) != MaxLength || got[MaxLength-1] != 1 {
		t.Errorf("a byte string of MaxLength reads as %d bytes", len(got))
	}
}
