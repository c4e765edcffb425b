package storage

import (
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"
)

func TestSetModel(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, m := free()
		set := SetAt(s.Space(testSpace))
		var model []common.Hash
		t.Repeat(map[string]func(*rapid.T){
			"Add": func(t *rapid.T) {
				v := smallHash.Draw(t, "v")
				want := !slices.Contains(model, v)
				if want {
					model = append(model, v)
				}
				if got := set.Add(v); got != want {
					t.Fatalf("Add(%x) = %v, want %v", v, got, want)
				}
			},
			"Remove": func(t *rapid.T) {
				v := smallHash.Draw(t, "v")
				i := slices.Index(model, v)
				if i >= 0 {
					last := len(model) - 1
					model[i] = model[last]
					model = model[:last]
				}
				if got := set.Remove(v); got != (i >= 0) {
					t.Fatalf("Remove(%x) = %v, want %v", v, got, i >= 0)
				}
			},
			"": func(t *rapid.T) {
				if got := set.Values(); !slices.Equal(got, model) || set.Len() != len(model) {
					t.Fatalf("Values = %x (Len %d), want %x", got, set.Len(), model)
				}
				for n := range uint64(13) {
					v := KeyUint(n)
					if got, want := set.Contains(v), slices.Contains(model, v); got != want {
						t.Fatalf("Contains(%x) = %v, want %v", v, got, want)
					}
				}
				for i := -1; i <= len(model); i++ {
					var want common.Hash
					if i >= 0 && i < len(model) {
						want = model[i]
					}
					if got := set.At(i); got != want {
						t.Fatalf("At(%d) = %x, want %x", i, got, want)
					}
				}
				fresh, want := free()
				added := SetAt(fresh.Space(testSpace))
				for _, v := range model {
					added.Add(v)
				}
				sameContents(t, m, want)
			},
		})
	})
}

func TestSetRemoveCorruptPosition(t *testing.T) {
	for _, position := range []common.Hash{KeyUint(2), common.MaxHash} {
		s, m := free()
		set := SetAt(s.Space(testSpace))
		set.Add(KeyUint(1))
		m.Set(set.positions.Map(KeyUint(9)).Key(), position)
		before := m.Copy()
		if set.Remove(KeyUint(9)) {
			t.Errorf("removed a value at position %x of 1", position)
		}
		sameContents(t, m, before)
	}
}
