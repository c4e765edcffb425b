package storage

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

// recorder notes which slots and blobs are touched.
type recorder struct {
	*Memory
	touched map[common.Hash]bool // slot, whether it was written
	blobs   int
}

func record(m *Memory) *recorder { return &recorder{Memory: m, touched: make(map[common.Hash]bool)} }

func (r *recorder) Get(slot common.Hash) common.Hash {
	if _, ok := r.touched[slot]; !ok {
		r.touched[slot] = false
	}
	return r.Memory.Get(slot)
}

func (r *recorder) Set(slot, value common.Hash) {
	r.touched[slot] = true
	r.Memory.Set(slot, value)
}

func (r *recorder) Blob(a common.Address) []byte {
	r.blobs++
	return r.Memory.Blob(a)
}

func (r *recorder) BlobHash(a common.Address) common.Hash {
	r.blobs++
	return r.Memory.BlobHash(a)
}

func (r *recorder) SetBlob(a common.Address, code []byte) {
	r.blobs++
	r.Memory.SetBlob(a, code)
}

// due returns the least that the touched slots cost.
func (r *recorder) due() uint64 {
	var gas uint64
	for _, written := range r.touched {
		if written {
			gas += WriteGas
		} else {
			gas += ReadGas
		}
	}
	return gas
}

// run calls f and reports whether it ran out of gas. Any other panic goes on.
func run(f func()) (outOfGas bool) {
	defer func() {
		if r := recover(); r != nil {
			if r != any(OutOfGas{}) {
				panic(r)
			}
			outOfGas = true
		}
	}()
	f()
	return false
}

type gasFields struct {
	layout        Layout
	first, second Field[uint64]
	whole         Field[common.Hash]
}

func newGasFields() *gasFields {
	f := new(gasFields)
	f.first, f.second, f.whole = Uint[uint64](&f.layout), Uint[uint64](&f.layout), Hash(&f.layout)
	return f
}

var (
	testFields = newGasFields()
	testBlob   = BlobID{Kind: 1, Index: 4096 + 7, Uid: 3}
)

const (
	testVectorAt = 1000 + iota*10
	testHashesAt
	testSetAt
	testShortAt
	testLongAt
	testEmptyAt
)

// gasBackend holds 40 uint16 (three slots), three hashes, a set of three, byte strings of 5 and 40 bytes, and a blob of 64.
func gasBackend() *Memory {
	s, m := free()
	base := s.Space(testSpace)
	v := VectorAt[uint16](base.Offset(testVectorAt))
	for i := range 40 {
		v.Push(uint16(i + 1))
	}
	for i := uint64(1); i <= 3; i++ {
		HashesAt(base.Offset(testHashesAt)).Push(KeyUint(i))
		SetAt(base.Offset(testSetAt)).Add(KeyUint(i))
	}
	BytesAt(base.Offset(testShortAt)).Set([]byte("short"))
	BytesAt(base.Offset(testLongAt)).Set(make40())
	s.SetBlob(testBlob, 1, make([]byte, 64))
	return m
}

func make40() []byte { return []byte("0123456789012345678901234567890123456789") }

func TestGas(t *testing.T) {
	const r, w = ReadGas, WriteGas
	blobRead := uint64(ReadGas + 4*BlobReadWordGas) // 47 + 64 = 111 bytes
	tests := []struct {
		Name string
		Do   func(*Store, Slot)
		Want uint64
	}{
		{"nothing", func(*Store, Slot) {}, 0},
		{"slot read", func(_ *Store, b Slot) { b.Get() }, r},
		{"slot read twice", func(_ *Store, b Slot) { b.Get(); b.Uint64() }, r},
		{"two slots read", func(_ *Store, b Slot) { b.Get(); b.Offset(1).Get() }, 2 * r},
		{"slot written", func(_ *Store, b Slot) { b.SetUint64(1) }, w},
		{"slot written twice", func(_ *Store, b Slot) { b.SetUint64(1); b.SetUint64(2) }, w},
		{"slot written unchanged", func(_ *Store, b Slot) { b.SetUint64(0) }, w},
		{"slot read and written", func(_ *Store, b Slot) { b.Get(); b.SetUint64(1); b.Get() }, r + w},
		{"slot written and read", func(_ *Store, b Slot) { b.SetUint64(1); b.Get() }, r + w},
		{"same slot by two ways", func(s *Store, b Slot) { b.Offset(5).Get(); s.Space(testSpace).Offset(2).Offset(3).Get() }, r},
		{"fields of one slot read", func(_ *Store, b Slot) { testFields.first.Get(b); testFields.second.Get(b) }, r},
		{"fields of one slot written", func(_ *Store, b Slot) { testFields.first.Set(b, 1); testFields.second.Set(b, 1) }, w},
		{"field written unchanged", func(_ *Store, b Slot) { testFields.first.Set(b, 0) }, w},
		{"fields of two slots", func(_ *Store, b Slot) { testFields.first.Get(b); testFields.whole.Get(b) }, 2 * r},

		{"vector length", func(_ *Store, b Slot) { VectorAt[uint16](b.Offset(testVectorAt)).Len() }, r},
		{"vector get", func(_ *Store, b Slot) { VectorAt[uint16](b.Offset(testVectorAt)).Get(20) }, r},
		{"vector get beyond the end", func(_ *Store, b Slot) { VectorAt[uint16](b.Offset(testVectorAt)).Get(40) }, r},
		{"vector set", func(_ *Store, b Slot) { VectorAt[uint16](b.Offset(testVectorAt)).Set(20, 7) }, r + w},
		{"vector push", func(_ *Store, b Slot) { VectorAt[uint16](b.Offset(testVectorAt)).Push(7) }, r + 2*w},
		{"vector truncate", func(_ *Store, b Slot) { VectorAt[uint16](b.Offset(testVectorAt)).Truncate(17) }, r + 3*w},
		{"vector truncate to whole slots", func(_ *Store, b Slot) { VectorAt[uint16](b.Offset(testVectorAt)).Truncate(16) }, r + 3*w},
		{"vector load", func(_ *Store, b Slot) { VectorAt[uint16](b.Offset(testVectorAt)).Load() }, 4 * r},
		{"vector load empty", func(_ *Store, b Slot) { VectorAt[uint16](b.Offset(testEmptyAt)).Load() }, r},
		{"vector store unchanged", func(_ *Store, b Slot) {
			v := VectorAt[uint16](b.Offset(testVectorAt))
			v.Store(v.Load())
		}, 4 * r},
		{"vector store one changed", func(_ *Store, b Slot) {
			v := VectorAt[uint16](b.Offset(testVectorAt))
			x := v.Load()
			x[17]++
			v.Store(x)
		}, 4*r + w},
		{"vector store shorter", func(_ *Store, b Slot) {
			v := VectorAt[uint16](b.Offset(testVectorAt))
			v.Store(v.Load()[:16])
		}, 4*r + 3*w},
		{"vector store into empty", func(_ *Store, b Slot) {
			VectorAt[uint16](b.Offset(testEmptyAt)).Store([]uint16{1})
		}, 2*r + 2*w},

		{"hashes get", func(_ *Store, b Slot) { HashesAt(b.Offset(testHashesAt)).Get(1) }, r},
		{"hashes set", func(_ *Store, b Slot) { HashesAt(b.Offset(testHashesAt)).Set(1, common.Hash{9}) }, r + w},
		{"hashes push", func(_ *Store, b Slot) { HashesAt(b.Offset(testHashesAt)).Push(common.Hash{9}) }, r + 2*w},
		{"hashes truncate", func(_ *Store, b Slot) { HashesAt(b.Offset(testHashesAt)).Truncate(1) }, r + 3*w},
		{"hashes load", func(_ *Store, b Slot) { HashesAt(b.Offset(testHashesAt)).Load() }, 4 * r},

		{"set contains", func(_ *Store, b Slot) { SetAt(b.Offset(testSetAt)).Contains(KeyUint(1)) }, r},
		{"set add", func(_ *Store, b Slot) { SetAt(b.Offset(testSetAt)).Add(KeyUint(9)) }, 2*r + 3*w},
		{"set add present", func(_ *Store, b Slot) { SetAt(b.Offset(testSetAt)).Add(KeyUint(1)) }, r},
		{"set remove last", func(_ *Store, b Slot) { SetAt(b.Offset(testSetAt)).Remove(KeyUint(3)) }, 2*r + 3*w},
		{"set remove first", func(_ *Store, b Slot) { SetAt(b.Offset(testSetAt)).Remove(KeyUint(1)) }, 3*r + 5*w},
		{"set remove absent", func(_ *Store, b Slot) { SetAt(b.Offset(testSetAt)).Remove(KeyUint(9)) }, 2 * r},
		{"set values", func(_ *Store, b Slot) { SetAt(b.Offset(testSetAt)).Values() }, 4 * r},

		{"short bytes", func(_ *Store, b Slot) { BytesAt(b.Offset(testShortAt)).Get() }, r},
		{"long bytes", func(_ *Store, b Slot) { BytesAt(b.Offset(testLongAt)).Get() }, 3 * r},
		{"short bytes set", func(_ *Store, b Slot) { BytesAt(b.Offset(testShortAt)).Set([]byte("x")) }, r + w},
		{"short bytes set long", func(_ *Store, b Slot) { BytesAt(b.Offset(testShortAt)).Set(make40()) }, r + 3*w},
		{"long bytes set short", func(_ *Store, b Slot) { BytesAt(b.Offset(testLongAt)).Set([]byte("x")) }, r + 3*w},

		{"blob read", func(s *Store, _ Slot) { s.Blob(testBlob) }, blobRead},
		{"blob read twice", func(s *Store, _ Slot) { s.Blob(testBlob); s.Blob(testBlob) }, blobRead},
		{"absent blob read", func(s *Store, _ Slot) { s.Blob(BlobID{Kind: 9}) }, r},
		{"blob written", func(s *Store, _ Slot) { s.SetBlob(testBlob, 2, make([]byte, 10)) }, 57 * BlobByteGas},
		{"blob written unchanged", func(s *Store, _ Slot) { s.SetBlob(testBlob, 2, make([]byte, 64)) }, 111 * BlobByteGas},
		{"blob written twice", func(s *Store, _ Slot) {
			s.SetBlob(testBlob, 2, make([]byte, 10))
			s.SetBlob(testBlob, 2, make([]byte, 20))
		}, (57 + 67) * BlobByteGas},
	}
	for _, tt := range tests {
		t.Run(tt.Name, func(t *testing.T) {
			backend := gasBackend()
			s, gas := metered(backend.Copy())
			tt.Do(s, s.Space(testSpace))
			if gas.used != tt.Want {
				t.Fatalf("%d gas, want %d", gas.used, tt.Want)
			}
			// With less, the call runs out before it touches anything that is not paid for.
			for limit := range tt.Want {
				if limit%ReadGas > 1 && limit != tt.Want-1 {
					continue
				}
				rec := record(backend.Copy())
				short := &meter{limit: limit}
				s := New(rec, rec, short)
				if !run(func() { tt.Do(s, s.Space(testSpace)) }) {
					t.Fatalf("succeeds with %d of %d gas", limit, tt.Want)
				}
				if rec.due() > short.used {
					t.Fatalf("with a limit of %d, %d gas of slots were touched and %d paid", limit, rec.due(), short.used)
				}
				if rec.blobs > 0 && short.used == 0 {
					t.Fatalf("with a limit of %d, a blob was touched and nothing paid", limit)
				}
			}
			rec := record(backend.Copy())
			s = New(rec, rec, &meter{limit: tt.Want})
			if run(func() { tt.Do(s, s.Space(testSpace)) }) {
				t.Fatalf("runs out with %d gas", tt.Want)
			}
		})
	}
}

// TestUnpaidAccessIsNotRecorded checks that an access that failed for lack of gas is charged when it is tried again.
func TestUnpaidAccessIsNotRecorded(t *testing.T) {
	m := gasBackend()
	gas := &meter{}
	s := New(m, m, gas)
	base := s.Space(testSpace)
	if !run(func() { base.Get() }) || !run(func() { base.SetUint64(1) }) || !run(func() { s.Blob(testBlob) }) {
		t.Fatal("an access without gas succeeds")
	}
	if m.Get(base.Key()) != (common.Hash{}) {
		t.Error("an unpaid write was done")
	}
	gas.limit = 1 << 62
	base.Get()
	base.SetUint64(1)
	s.Blob(testBlob)
	if want := uint64(ReadGas + WriteGas + ReadGas + 4*BlobReadWordGas); gas.used != want {
		t.Errorf("%d gas, want %d", gas.used, want)
	}
}
