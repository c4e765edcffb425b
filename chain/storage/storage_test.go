package storage

import (
	"reflect"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"
)

// free returns an unmetered Store over a fresh backend.
func free() (*Store, *Memory) {
	m := NewMemory()
	return New(m, m, Unmetered()), m
}

var testSpace = NamespaceOf("taochain.test")

// meter allows limit gas and counts what is charged.
type meter struct {
	limit, used uint64
}

func (m *meter) Charge(gas uint64) {
	if gas > m.limit-m.used {
		panic(OutOfGas{})
	}
	m.used += gas
}

// metered returns a Store that counts gas without a limit.
func metered(m *Memory) (*Store, *meter) {
	gas := &meter{limit: 1 << 62}
	return New(m, m, gas), gas
}

// sameContents fails unless two backends hold the same slots and codes.
func sameContents(t rapid.TB, got, want *Memory) {
	t.Helper()
	if g, w := got.Dump(), want.Dump(); !reflect.DeepEqual(g, w) {
		t.Fatalf("contents differ\n got %x\nwant %x", g, w)
	}
}

// writesNothing fails if f writes to the backend of a Store.
func writesNothing(t *testing.T, f func(*Store), m *Memory) {
	t.Helper()
	f(New(readOnly{t, m}, readOnly{t, m}, Unmetered()))
}

// readOnly is a backend that fails the test on writes.
type readOnly struct {
	t *testing.T
	*Memory
}

func (r readOnly) Set(slot, _ common.Hash) { r.t.Errorf("slot %x written", slot) }

func (r readOnly) SetBlob(account common.Address, _ []byte) { r.t.Errorf("blob %x written", account) }

var (
	smallHash = rapid.Custom(func(t *rapid.T) common.Hash { return KeyUint(rapid.Uint64Range(0, 12).Draw(t, "key")) })
	anyHash   = rapid.Custom(func(t *rapid.T) common.Hash {
		return common.BytesToHash(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, "word"))
	})
)
