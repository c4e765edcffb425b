package storage

import (
	"bytes"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"
)

func TestBytesModel(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, m := free()
		b := BytesAt(s.Space(testSpace))
		for _, n := range rapid.SliceOfN(rapid.SampledFrom([]int{0, 1, 30, 31, 32, 33, 63, 64, 65, 100, 200}), 1, 8).Draw(t, "lengths") {
			value := rapid.SliceOfN(rapid.Byte(), n, n).Draw(t, "value")
			b.Set(value)
			if got := b.Get(); !bytes.Equal(got, value) {
				t.Fatalf("Get = %x, want %x", got, value)
			}
			fresh, want := free()
			BytesAt(fresh.Space(testSpace)).Set(value)
			sameContents(t, m, want)
			if n == 0 {
				sameContents(t, m, NewMemory())
			}
		}
	})
}

// FuzzBytesHead checks that no slot makes a byte string misbehave: its length is bounded, and setting it to nothing leaves
// nothing in the slot.
func FuzzBytesHead(f *testing.F) {
	f.Add(common.MaxHash[:])
	f.Add([]byte{0xfe})             // short form, 127 bytes
	f.Add([]byte{0x3f})             // long form, 31 bytes
	f.Add([]byte{0x20, 0, 1})       // long form, one over the cap
	f.Add([]byte{1, 0x00, 0, 0, 0}) // short form of length 0 with bytes
	f.Fuzz(func(t *testing.T, head []byte) {
		s, m := free()
		slot := s.Space(testSpace)
		m.Set(slot.Key(), common.BytesToHash(head))
		got := BytesAt(slot).Get()
		if len(got) > MaxLength {
			t.Errorf("%d bytes", len(got))
		}
		if h := common.BytesToHash(head); h[31]&1 == 0 && len(got) > 31 {
			t.Errorf("%d bytes in the short form", len(got))
		}
		BytesAt(slot).Set(nil)
		sameContents(t, m, NewMemory())
	})
}
