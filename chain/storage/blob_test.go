package storage

import (
	"bytes"
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"pgregory.net/rapid"
)

func TestBlobAccount(t *testing.T) {
	id := BlobID{Kind: 2, Index: 0x1007, Uid: 0x0203}
	want := common.BytesToAddress(crypto.Keccak256([]byte("taochain.blob\x02\x10\x07\x02\x03"))[12:])
	if got := id.Account(); got != want {
		t.Errorf("Account = %x, want %x", got, want)
	}
	seen := map[common.Address]BlobID{}
	for _, id := range []BlobID{{}, {Kind: 1}, {Index: 1}, {Index: 256}, {Uid: 1}, {Uid: 256}} {
		if other, ok := seen[id.Account()]; ok {
			t.Errorf("%+v and %+v share an account", id, other)
		}
		seen[id.Account()] = id
	}
}

func TestBlobCode(t *testing.T) {
	s, m := free()
	id := BlobID{Kind: 2, Index: 0x1007, Uid: 0x0203}
	s.SetBlob(id, 0x1112131415161718, []byte("first"))
	first := m.Blob(id.Account())
	if want := unspaced("effe 02 1007 0203 1112131415161718", make([]byte, 32), []byte("first")); !bytes.Equal(first, want) {
		t.Errorf("code = %x, want %x", first, want)
	}
	s.SetBlob(id, 0x1112131415161719, []byte("second"))
	hash := crypto.Keccak256(first)
	if got, want := m.Blob(id.Account()), unspaced("effe 02 1007 0203 1112131415161719", hash, []byte("second")); !bytes.Equal(got, want) {
		t.Errorf("code = %x, want %x", got, want)
	}
}

// unspaced decodes hex with spaces and appends the rest.
func unspaced(hex string, rest ...[]byte) []byte {
	code := common.FromHex(string(bytes.ReplaceAll([]byte(hex), []byte(" "), nil)))
	return append(code, bytes.Join(rest, nil)...)
}

func TestSetBlob(t *testing.T) {
	s, m := free()
	id := testBlob
	if got := s.Blob(id); got != nil {
		t.Errorf("a blob that was never written is %x", got)
	}
	s.SetBlob(id, 1, nil)
	if got := s.Blob(id); got == nil || len(got) != 0 {
		t.Errorf("an empty blob is %v, want empty and not nil", got)
	}
	writesNothing(t, func(s *Store) { s.SetBlob(id, 2, nil) }, m)
	s.SetBlob(id, 2, []byte("row"))
	if got := s.Blob(id); string(got) != "row" {
		t.Errorf("Blob = %q, want row", got)
	}
	writesNothing(t, func(s *Store) { s.SetBlob(id, 3, []byte("row")) }, m)
	if got := s.Blob(BlobID{Kind: id.Kind, Index: id.Index, Uid: id.Uid + 1}); got != nil {
		t.Errorf("the next row is %x", got)
	}
}

func TestSetBlobTwiceInABlock(t *testing.T) {
	s, m := free()
	account := testBlob.Account()
	s.SetBlob(testBlob, 4, []byte("old"))
	before := m.BlobHash(account)
	for i, payload := range []string{"a", "b", "a"} {
		s.SetBlob(testBlob, 5, []byte(payload))
		header, _, err := ParseBlob(m.Blob(account))
		if err != nil {
			t.Fatal(err)
		}
		if header.Replaced != before || header.Block != 5 || header.ID != testBlob {
			t.Errorf("write %d: header %+v, want a link to %x, what the block found", i, header, before)
		}
	}
}

// emptyCodeHash is a backend that, as a state database does, gives accounts without code the hash of empty code.
type emptyCodeHash struct{ *Memory }

func (e emptyCodeHash) BlobHash(a common.Address) common.Hash {
	if h := e.Memory.BlobHash(a); h != (common.Hash{}) {
		return h
	}
	return crypto.Keccak256Hash(nil)
}

func TestFirstBlobHasNoLink(t *testing.T) {
	m := NewMemory()
	New(m, emptyCodeHash{m}, Unmetered()).SetBlob(testBlob, 1, []byte("row"))
	header, _, err := ParseBlob(m.Blob(testBlob.Account()))
	if err != nil || header.Replaced != (common.Hash{}) {
		t.Errorf("header %+v, error %v; want no link", header, err)
	}
}

func TestForeignCodeIsNoBlob(t *testing.T) {
	s, m := free()
	m.SetBlob(testBlob.Account(), []byte{0xfe})
	if got := s.Blob(testBlob); got != nil {
		t.Errorf("Blob = %x, want nil", got)
	}
	s.SetBlob(testBlob, 1, nil)
	if got := s.Blob(testBlob); got == nil {
		t.Error("an empty payload over foreign code is not written")
	}
}

func TestParseBlobErrors(t *testing.T) {
	code := encodeBlob(BlobHeader{ID: testBlob, Block: 1}, nil)
	replace := func(i int, b byte) []byte {
		c := bytes.Clone(code)
		c[i] = b
		return c
	}
	tests := []struct {
		Name string
		Code []byte
		Want error
	}{
		{"none", nil, ErrBlobTooShort},
		{"one byte short", code[:BlobHeaderBytes-1], ErrBlobTooShort},
		{"first byte", replace(0, 0xfe), ErrBlobMagic},
		{"delegation", replace(1, 0x01), ErrBlobMagic},
		{"header alone", code, nil},
	}
	for _, tt := range tests {
		t.Run(tt.Name, func(t *testing.T) {
			if _, _, err := ParseBlob(tt.Code); !errors.Is(err, tt.Want) {
				t.Errorf("error %v, want %v", err, tt.Want)
			}
		})
	}
}

func FuzzParseBlob(f *testing.F) {
	f.Add(encodeBlob(BlobHeader{ID: testBlob, Block: 7, Replaced: common.Hash{1}}, []byte("row")))
	f.Add([]byte{0xef, 0xfe})
	f.Fuzz(func(t *testing.T, code []byte) {
		header, payload, err := ParseBlob(code)
		if err != nil {
			return
		}
		if got := encodeBlob(header, payload); !bytes.Equal(got, code) {
			t.Errorf("%x parses and encodes to %x", code, got)
		}
	})
}

func TestBlobModel(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, m := free()
		model := map[BlobID][]byte{}
		block := uint64(0)
		ids := []BlobID{{}, {Kind: 1}, {Index: 4096}, {Uid: 1}}
		for range rapid.IntRange(1, 30).Draw(t, "writes") {
			id := rapid.SampledFrom(ids).Draw(t, "id")
			payload := rapid.SliceOfN(rapid.ByteRange(0, 1), 0, 2).Draw(t, "payload")
			block += rapid.Uint64Range(0, 1).Draw(t, "blocks")
			before := m.BlobHash(id.Account())
			old, written := model[id]
			s.SetBlob(id, block, payload)
			if unchanged := written && bytes.Equal(old, payload); unchanged != (m.BlobHash(id.Account()) == before) {
				t.Fatalf("unchanged is %v, the hash goes from %x to %x", unchanged, before, m.BlobHash(id.Account()))
			}
			model[id] = payload
			for _, id := range ids {
				want, written := model[id]
				if got := s.Blob(id); !bytes.Equal(got, want) || (got != nil) != written {
					t.Fatalf("Blob(%+v) = %x, want %x", id, got, want)
				}
			}
		}
	})
}
