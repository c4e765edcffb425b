package storage

import (
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"
)

func TestHashesModel(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, m := free()
		a := HashesAt(s.Space(testSpace))
		var model []common.Hash
		index := rapid.IntRange(-2, 20)
		t.Repeat(map[string]func(*rapid.T){
			"Push": func(t *rapid.T) {
				h := anyHash.Draw(t, "h")
				a.Push(h)
				model = append(model, h)
			},
			"Set": func(t *rapid.T) {
				i, h := index.Draw(t, "i"), anyHash.Draw(t, "h")
				a.Set(i, h)
				if i >= 0 && i < len(model) {
					model[i] = h
				}
			},
			"Truncate": func(t *rapid.T) {
				n := index.Draw(t, "n")
				a.Truncate(n)
				model = model[:min(len(model), max(n, 0))]
			},
			"": func(t *rapid.T) {
				if got := a.Load(); !slices.Equal(got, model) || a.Len() != len(model) {
					t.Fatalf("Load = %x (Len %d), want %x", got, a.Len(), model)
				}
				for i := -1; i <= len(model); i++ {
					var want common.Hash
					if i >= 0 && i < len(model) {
						want = model[i]
					}
					if got := a.Get(i); got != want {
						t.Fatalf("Get(%d) = %x, want %x", i, got, want)
					}
				}
				fresh, want := free()
				pushed := HashesAt(fresh.Space(testSpace))
				for _, h := range model {
					pushed.Push(h)
				}
				sameContents(t, m, want)
			},
		})
	})
}
