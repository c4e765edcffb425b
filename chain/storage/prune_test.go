package storage

import (
	"errors"
	"maps"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"pgregory.net/rapid"
)

// archive keeps every code that an account has at the end of a block, as a node's database does.
type archive map[common.Hash][]byte

func (a archive) read(h common.Hash) []byte { return a[h] }

func (a archive) drop(h common.Hash) { delete(a, h) }

// add stores a code and returns its hash.
func (a archive) add(code []byte) common.Hash {
	h := crypto.Keccak256Hash(code)
	a[h] = code
	return h
}

// TestPruneChainModel writes a blob at random blocks, prunes at random cutoffs, and checks that exactly the codes which
// a state from the highest cutoff on can name are left.
func TestPruneChainModel(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, m := free()
		stored := archive{}
		var heads []common.Hash // by block
		cutoff := uint64(0)     // the highest so far
		var pruner Pruner       // of a node that runs on
		t.Repeat(map[string]func(*rapid.T){
			"Block": func(t *rapid.T) {
				if rapid.Bool().Draw(t, "write") {
					s.SetBlob(testBlob, uint64(len(heads)), rapid.SliceOfN(rapid.ByteRange(0, 2), 0, 1).Draw(t, "payload"))
				}
				if code := m.Blob(testBlob.Account()); code != nil {
					stored.add(code)
				}
				heads = append(heads, m.BlobHash(testBlob.Account()))
			},
			"Prune": func(t *rapid.T) {
				if len(heads) == 0 {
					t.Skip("no block")
				}
				c := rapid.Uint64Range(0, uint64(len(heads))-1).Draw(t, "cutoff")
				cutoff = max(cutoff, c)
				if err := pruner.Prune(testBlob.Account(), heads[len(heads)-1], stored.read, c, stored.drop); err != nil {
					t.Fatal(err)
				}
			},
			"Restart": func(*rapid.T) { pruner = Pruner{} },
			"": func(t *rapid.T) {
				want := map[common.Hash]bool{}
				for block, h := range heads {
					if uint64(block) >= cutoff && h != (common.Hash{}) {
						want[h] = true
					}
				}
				for h := range want {
					if stored[h] == nil {
						t.Fatalf("code %x is gone, though a state from block %d on has it", h, cutoff)
					}
				}
				if len(stored) != len(want) {
					t.Fatalf("%d codes are stored, want %d", len(stored), len(want))
				}
			},
		})
	})
}

// chain stores codes written in blocks and returns their hashes, oldest first.
func (a archive) chain(blocks ...uint64) []common.Hash {
	var hashes []common.Hash
	var last common.Hash
	for i, block := range blocks {
		last = a.add(encodeBlob(BlobHeader{ID: testBlob, Block: block, Replaced: last}, []byte{byte(i)}))
		hashes = append(hashes, last)
	}
	return hashes
}

func TestPruneChain(t *testing.T) {
	tests := []struct {
		Name    string
		Blocks  []uint64
		Cutoff  uint64
		Missing int // index of a code that is missing, -1 if none
		Dropped []int
	}{
		{"single code", []uint64{5}, 100, -1, nil},
		{"successor after the cutoff", []uint64{5, 10}, 9, -1, nil},
		{"successor at the cutoff", []uint64{5, 10}, 10, -1, []int{0}},
		{"oldest first", []uint64{1, 2, 3, 10}, 3, -1, []int{0, 1}},
		{"all but the head", []uint64{1, 2, 3, 10}, 10, -1, []int{0, 1, 2}},
		{"same block", []uint64{3, 3, 3}, 3, -1, []int{0, 1}},
		{"same block before the cutoff", []uint64{3, 3, 3}, 2, -1, nil},
		{"stops at a missing code", []uint64{1, 2, 3, 4}, 10, 1, []int{2}},
		{"first is missing", []uint64{1, 2, 3, 4}, 10, 0, []int{1, 2}},
	}
	for _, tt := range tests {
		t.Run(tt.Name, func(t *testing.T) {
			stored := archive{}
			hashes := stored.chain(tt.Blocks...)
			if tt.Missing >= 0 {
				stored.drop(hashes[tt.Missing])
			}
			var dropped []int
			err := PruneChain(hashes[len(hashes)-1], stored.read, tt.Cutoff, func(h common.Hash) {
				dropped = append(dropped, slices.Index(hashes, h))
			})
			if err != nil {
				t.Fatal(err)
			}
			if !slices.Equal(dropped, tt.Dropped) {
				t.Errorf("dropped %v, want %v", dropped, tt.Dropped)
			}
		})
	}
}

// TestPruneChainInterrupted stops a run after each drop and checks that the next one finishes the work.
func TestPruneChainInterrupted(t *testing.T) {
	for done := range 4 {
		stored := archive{}
		hashes := stored.chain(1, 2, 3, 4)
		n := 0
		err := PruneChain(hashes[3], stored.read, 4, func(h common.Hash) {
			if n++; n <= done {
				stored.drop(h)
			}
		})
		if err != nil {
			t.Fatal(err)
		}
		if err := PruneChain(hashes[3], stored.read, 4, stored.drop); err != nil {
			t.Fatal(err)
		}
		if len(stored) != 1 {
			t.Errorf("interrupted after %d drops: %d codes stay, want 1", done, len(stored))
		}
	}
}

func TestPruneChainErrors(t *testing.T) {
	other := testBlob
	other.Uid++
	tests := []struct {
		Name string
		Make func(archive) common.Hash
		Want error
	}{
		{"never written", func(archive) common.Hash { return common.Hash{} }, nil},
		{"head missing", func(archive) common.Hash { return common.Hash{1} }, ErrBlobChain},
		{"head is no blob", func(a archive) common.Hash {
			return a.add([]byte{0x60})
		}, ErrBlobTooShort},
		{"predecessor is no blob", func(a archive) common.Hash {
			contract := a.add(make([]byte, 100))
			first := a.add(encodeBlob(BlobHeader{ID: testBlob, Block: 1, Replaced: contract}, nil))
			return a.add(encodeBlob(BlobHeader{ID: testBlob, Block: 2, Replaced: first}, nil))
		}, ErrBlobMagic},
		{"another blob", func(a archive) common.Hash {
			first := a.add(encodeBlob(BlobHeader{ID: other, Block: 1}, nil))
			second := a.add(encodeBlob(BlobHeader{ID: testBlob, Block: 2, Replaced: first}, nil))
			return a.add(encodeBlob(BlobHeader{ID: testBlob, Block: 3, Replaced: second}, nil))
		}, ErrBlobChain},
		{"later predecessor", func(a archive) common.Hash {
			hashes := a.chain(1, 3, 2)
			return hashes[2]
		}, ErrBlobChain},
	}
	for _, tt := range tests {
		t.Run(tt.Name, func(t *testing.T) {
			stored := archive{}
			head := tt.Make(stored)
			before := maps.Clone(stored)
			if err := PruneChain(head, stored.read, 100, stored.drop); !errors.Is(err, tt.Want) {
				t.Errorf("error %v, want %v", err, tt.Want)
			}
			if len(stored) != len(before) {
				t.Errorf("%d of %d codes are left after an error", len(stored), len(before))
			}
		})
	}
}
