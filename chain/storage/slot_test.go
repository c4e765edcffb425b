package storage

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"
)

func TestNamespaceOf(t *testing.T) {
	tests := []struct {
		Name string
		ID   string
		Want string
	}{
		// The example in the text of ERC-7201.
		{"ERC-7201", "example.main", "0x183a6125c38840424c4a85fa12bab2ab606c4b6d0e7cc73c0c06ba5300eab500"},
		// Constants in OpenZeppelin's upgradeable contracts, v5.
		{"Ownable", "openzeppelin.storage.Ownable", "0x9016d09d72d40fdae2fd8ceac6b6234c7706214fd39c1cd1e609a0528c199300"},
		{"Initializable", "openzeppelin.storage.Initializable", "0xf0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00"},
	}
	for _, tt := range tests {
		t.Run(tt.Name, func(t *testing.T) {
			if got := common.Hash(NamespaceOf(tt.ID)); got != common.HexToHash(tt.Want) {
				t.Errorf("NamespaceOf(%q) = %x, want %s", tt.ID, got, tt.Want)
			}
		})
	}
}

func TestSpace(t *testing.T) {
	s, _ := free()
	if got := s.Space(testSpace).Key(); got != common.Hash(testSpace) {
		t.Errorf("Space starts at %x, want %x", got, testSpace)
	}
}

func TestSlotMap(t *testing.T) {
	s, _ := free()
	zero := Slot{store: s}
	// keccak256 of 64 zero bytes, a constant that every Solidity developer has met.
	if got, want := zero.Map(common.Hash{}).Key(), common.HexToHash("0xad3228b676f7d3cd4284a5443f17f1962b36e491b30a40b2405849e597ba5fb5"); got != want {
		t.Errorf("Map = %x, want %x", got, want)
	}
	if got, want := zero.data(), common.HexToHash("0x290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e563"); got != want {
		t.Errorf("data = %x, want %x", got, want)
	}
	if zero.Map(KeyUint(1)).Key() == zero.Offset(1).Map(common.Hash{}).Key() {
		t.Error("key and slot are interchangeable")
	}
}

func TestKeys(t *testing.T) {
	if got, want := KeyUint(0x0102030405060708), common.HexToHash("0x0102030405060708"); got != want {
		t.Errorf("KeyUint = %x, want %x", got, want)
	}
	a := common.HexToAddress("0x00112233445566778899aabbccddeeff00112233")
	if got, want := KeyAddress(a), common.HexToHash("0x00112233445566778899aabbccddeeff00112233"); got != want {
		t.Errorf("KeyAddress = %x, want %x", got, want)
	}
}

func TestSlotOffset(t *testing.T) {
	ones := func(n uint) common.Hash {
		return common.BigToHash(new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), n), big.NewInt(1)))
	}
	modulus := new(big.Int).Lsh(big.NewInt(1), 256)
	check := func(t rapid.TB, base common.Hash, n uint64) {
		t.Helper()
		want := new(big.Int).Add(base.Big(), new(big.Int).SetUint64(n))
		want.Mod(want, modulus)
		if got := (Slot{key: base}).Offset(n).Key(); got != common.BigToHash(want) {
			t.Fatalf("%x + %d = %x, want %x", base, n, got, want)
		}
	}
	for _, width := range []uint{0, 63, 64, 65, 128, 191, 192, 200, 256} {
		for _, n := range []uint64{0, 1, 2, 1<<64 - 1} {
			check(t, ones(width), n)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		check(t, anyHash.Draw(t, "base"), rapid.Uint64().Draw(t, "n"))
	})
}

func TestSlotGetSet(t *testing.T) {
	s, m := free()
	slot := s.Space(testSpace)
	if slot.Get() != (common.Hash{}) || slot.Uint64() != 0 {
		t.Error("a slot that was never set is not zero")
	}
	v := common.HexToHash("0xff00000000000000000000000000000000000000000000000102030405060708")
	slot.Set(v)
	if slot.Get() != v || m.Get(slot.Key()) != v {
		t.Errorf("Get = %x, stored %x, want %x", slot.Get(), m.Get(slot.Key()), v)
	}
	if got := slot.Uint64(); got != 0x0102030405060708 {
		t.Errorf("Uint64 = %x", got)
	}
	slot.SetUint64(9)
	if slot.Get() != KeyUint(9) {
		t.Errorf("SetUint64 leaves %x", slot.Get())
	}
	writesNothing(t, func(s *Store) { s.Space(testSpace).SetUint64(9) }, m)
}
