package emission

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/taochain/taochain/chain/unit"
)

func TestImmortalUIDs(t *testing.T) {
	owned := []OwnedNeuron{{UID: 4, RegisteredAt: 20}, {UID: 9, RegisteredAt: 10}, {UID: 2, RegisteredAt: 20}}
	uid := func(n uint16) *uint16 { return &n }
	tests := []struct {
		name  string
		owner *uint16
		limit uint16
		want  []uint16
	}{
		{"earliest first, then lowest uid", nil, 2, []uint16{9, 2}},
		{"owner hotkey within the limit", uid(2), 2, []uint16{9, 2}},
		{"owner hotkey pushes the last out", uid(4), 2, []uint16{4, 9}},
		{"owner hotkey of another coldkey", uid(7), 5, []uint16{7, 9, 2, 4}},
		{"limit 0", uid(4), 0, []uint16{}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := ImmortalUIDs(owned, test.owner, test.limit); !slices.Equal(got, test.want) {
				t.Errorf("got %v, want %v", got, test.want)
			}
		})
	}
}

func genPruneInput() *rapid.Generator[PruneInput] {
	return rapid.Custom(func(t *rapid.T) PruneInput {
		n := rapid.IntRange(0, 12).Draw(t, "n")
		in := PruneInput{
			Block:          rapid.Uint64Range(0, 20).Draw(t, "block"),
			ImmunityPeriod: rapid.Uint64Range(0, 10).Draw(t, "immunity"),
			MinNonImmune:   rapid.Uint16Range(0, 6).Draw(t, "min"),
		}
		for range n {
			in.Emission = append(in.Emission, unit.Alpha(rapid.Uint64Range(0, 3).Draw(t, "emission")))
			in.RegisteredAt = append(in.RegisteredAt, rapid.Uint64Range(0, 20).Draw(t, "registered"))
			in.Immortal = append(in.Immortal, rapid.IntRange(0, 3).Draw(t, "immortal") == 0)
		}
		return in
	})
}

// Against a full sort by the key (emission, registration, uid).
func TestPruneChoice(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := genPruneInput().Draw(t, "input")
		var free, immune []int
		for uid := range in.Emission {
			switch {
			case in.Immortal[uid]:
			case in.RegisteredAt[uid]+in.ImmunityPeriod > in.Block && in.ImmunityPeriod > 0:
				immune = append(immune, uid)
			default:
				free = append(free, uid)
			}
		}
		byKey := func(a, b int) int {
			if in.Emission[a] != in.Emission[b] {
				return int(in.Emission[a]) - int(in.Emission[b])
			}
			return int(in.RegisteredAt[a]) - int(in.RegisteredAt[b])
		}
		candidates := immune
		if len(free) > int(in.MinNonImmune) {
			candidates = free
		}
		slices.SortStableFunc(candidates, byKey)
		uid, ok := PruneChoice(in)
		if ok != (len(candidates) > 0) || ok && int(uid) != candidates[0] {
			t.Fatalf("got %d, %v of %v", uid, ok, candidates)
		}
	})
}

func TestTrimAllowed(t *testing.T) {
	tests := []struct {
		name           string
		immune, maxUID int
		want           bool
	}{
		{"none", 0, 4, true},
		{"below", 79, 100, true},
		{"at", 80, 100, false},
		{"rounded down", 799, 1000, true},
		{"more immune than room", 9, 4, false},
		{"no room", 0, 0, true},
		{"no room for one", 1, 0, false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := TrimAllowed(test.immune, test.maxUID); got != test.want {
				t.Errorf("got %v, want %v", got, test.want)
			}
		})
	}
}

func TestTrimChoice(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(0, 20).Draw(t, "n")
		emission, immune := make([]unit.Alpha, n), make([]bool, n)
		for uid := range n {
			emission[uid] = unit.Alpha(rapid.Uint64Range(0, 5).Draw(t, "emission"))
			immune[uid] = rapid.IntRange(0, 4).Draw(t, "immune") == 0
		}
		maxUIDs := rapid.IntRange(0, 20).Draw(t, "max")
		kept, ok := TrimChoice(emission, immune, maxUIDs)
		if !ok {
			return
		}
		if len(kept) != min(n, maxUIDs) || !slices.IsSorted(kept) {
			t.Fatalf("kept %v of %d for %d", kept, n, maxUIDs)
		}
		for uid := range n {
			if slices.Contains(kept, uid) {
				continue
			}
			if immune[uid] {
				t.Fatalf("immune %d is gone", uid)
			}
			for _, other := range kept {
				if !immune[other] && (emission[other] < emission[uid] || emission[other] == emission[uid] && other > uid) {
					t.Fatalf("%d is gone and %d is not", uid, other)
				}
			}
		}
	})
}
