package storage

import (
	"bytes"
	"maps"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"pgregory.net/rapid"
)

type memoryModel struct {
	slots map[common.Hash]common.Hash
	blobs map[common.Address]string
}

func (m memoryModel) clone() memoryModel {
	return memoryModel{maps.Clone(m.slots), maps.Clone(m.blobs)}
}

func (m memoryModel) check(t rapid.TB, got *Memory) {
	t.Helper()
	d := got.Dump()
	if len(d.Slots) != len(m.slots) || len(d.Blobs) != len(m.blobs) {
		t.Fatalf("%d slots and %d blobs, want %d and %d", len(d.Slots), len(d.Blobs), len(m.slots), len(m.blobs))
	}
	for i, e := range d.Slots {
		if i > 0 && d.Slots[i-1].Key.Big().Cmp(e.Key.Big()) >= 0 {
			t.Fatalf("slot %d out of order", i)
		}
		if m.slots[e.Key] != e.Value || got.Get(e.Key) != e.Value {
			t.Fatalf("slot %x = %x, want %x", e.Key, e.Value, m.slots[e.Key])
		}
	}
	for i, e := range d.Blobs {
		if i > 0 && d.Blobs[i-1].Account.Big().Cmp(e.Account.Big()) >= 0 {
			t.Fatalf("blob %d out of order", i)
		}
		if m.blobs[e.Account] != string(e.Code) || !bytes.Equal(got.Blob(e.Account), e.Code) {
			t.Fatalf("blob %x = %x, want %x", e.Account, e.Code, m.blobs[e.Account])
		}
		if got.BlobHash(e.Account) != crypto.Keccak256Hash(e.Code) {
			t.Fatalf("hash of blob %x is %x", e.Account, got.BlobHash(e.Account))
		}
	}
}

func TestMemoryModel(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := NewMemory()
		model := memoryModel{map[common.Hash]common.Hash{}, map[common.Address]string{}}
		type snapshot struct {
			id    int
			model memoryModel
		}
		var snapshots []snapshot
		t.Repeat(map[string]func(*rapid.T){
			"Set": func(t *rapid.T) {
				k, v := smallHash.Draw(t, "k"), smallHash.Draw(t, "v")
				m.Set(k, v)
				model.slots[k] = v
				if v == (common.Hash{}) {
					delete(model.slots, k)
				}
			},
			"SetBlob": func(t *rapid.T) {
				a := common.BigToAddress(big.NewInt(rapid.Int64Range(1, 5).Draw(t, "a")))
				code := rapid.SliceOfN(rapid.Byte(), 0, 5).Draw(t, "code")
				model.blobs[a] = string(code)
				m.SetBlob(a, code)
				for i := range code { // the backend keeps a copy
					code[i]++
				}
				if len(code) == 0 {
					delete(model.blobs, a)
				}
			},
			"Snapshot": func(*rapid.T) {
				snapshots = append(snapshots, snapshot{m.Snapshot(), model.clone()})
			},
			"Revert": func(t *rapid.T) {
				if len(snapshots) == 0 {
					t.Skip("no snapshot")
				}
				i := rapid.IntRange(0, len(snapshots)-1).Draw(t, "i")
				m.RevertToSnapshot(snapshots[i].id)
				model = snapshots[i].model
				snapshots = snapshots[:i]
			},
			"RevertUnknown": func(t *rapid.T) {
				m.RevertToSnapshot(rapid.SampledFrom([]int{-1, len(m.journal) + 1}).Draw(t, "id"))
			},
			"Copy": func(t *rapid.T) {
				old := m
				m = m.Copy()
				old.Set(KeyUint(1), common.MaxHash)
				old.SetBlob(common.Address{1}, []byte{1})
				snapshots = nil
			},
			"": func(t *rapid.T) { model.check(t, m) },
		})
	})
}

func TestMemoryAbsent(t *testing.T) {
	m := NewMemory()
	if m.Get(common.Hash{1}) != (common.Hash{}) || m.Blob(common.Address{1}) != nil || m.BlobHash(common.Address{1}) != (common.Hash{}) {
		t.Error("an empty backend has contents")
	}
	if d := m.Dump(); len(d.Slots) != 0 || len(d.Blobs) != 0 {
		t.Errorf("Dump = %v", d)
	}
}
