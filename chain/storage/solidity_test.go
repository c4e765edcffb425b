package storage

import (
	"encoding/json"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

// packed is the struct Packed of testdata/Layout.sol.
type packed struct {
	layout Layout
	a      Field[uint8]
	b      Field[uint16]
	c      Field[uint32]
	d      Field[uint64]
	e      Field[int16]
	f      Field[bool]
	g      Field[U128]
	h, i   Field[uint64]
	j      Field[common.Address]
	k, l   Field[uint64]
	m      Field[common.Hash]
	n      Field[bool]
	o      uint64
	p      Field[bool]
	q      uint64
	r      Field[uint8]
}

func newPacked() *packed {
	x := new(packed)
	l := &x.layout
	x.a, x.b, x.c, x.d = Uint[uint8](l), Uint[uint16](l), Uint[uint32](l), Uint[uint64](l)
	x.e, x.f, x.g = Int16(l), Bool(l), Uint128(l)
	x.h, x.i, x.j = Uint[uint64](l), Uint[uint64](l), Address(l)
	x.k, x.l, x.m, x.n = Uint[uint64](l), Uint[uint64](l), Hash(l), Bool(l)
	x.o = l.Place()
	x.p = Bool(l)
	x.q = l.Place()
	x.r = Uint[uint8](l)
	return x
}

var solidityAddress = common.HexToAddress("0x00112233445566778899AABbCCdDeeFf00112233")

func (x *packed) fill(base Slot) {
	// From the last to the first, since the order of writing must not matter.
	x.r.Set(base, 0x81)
	VectorAt[uint16](base.Offset(x.q)).Push(0x7172)
	x.p.Set(base, true)
	base.Offset(x.o).Map(KeyUint(7)).SetUint64(0x6162)
	x.n.Set(base, true)
	x.m.Set(base, KeyUint(0x5152))
	x.l.Set(base, 0x4142434445464748)
	x.k.Set(base, 0x3132333435363738)
	x.j.Set(base, solidityAddress)
	x.i.Set(base, 0x2122232425262728)
	x.h.Set(base, 0x1112131415161718)
	x.g.Set(base, U128{Hi: 0x0102030405060708, Lo: 0x090a0b0c0d0e0f10})
	x.f.Set(base, true)
	x.e.Set(base, -2)
	x.d.Set(base, 0xd1d2d3d4d5d6d7d8)
	x.c.Set(base, 0xc1c2c3c4)
	x.b.Set(base, 0xb1b2)
	x.a.Set(base, 0xa1)
}

// TestSolidityLayout writes what the contract testdata/Layout.sol writes, and compares the storage with what the contract,
// compiled by solc 0.8.30 and run by geth, left behind.
func TestSolidityLayout(t *testing.T) {
	file, err := os.ReadFile("testdata/layout.json")
	if err != nil {
		t.Fatal(err)
	}
	var want map[common.Hash]common.Hash
	if err := json.Unmarshal(file, &want); err != nil {
		t.Fatal(err)
	}

	s, m := free()
	x := newPacked()
	l := new(Layout)
	structAt := l.Places(x.layout.Slots())
	nested := l.Place()
	base := Slot{store: s}
	next := func() Slot { return base.Offset(l.Place()) }

	x.fill(base.Offset(structAt))
	x.fill(base.Offset(nested).Map(KeyUint(5)).Map(KeyAddress(solidityAddress)))
	v8, v16, v32, v64 := VectorAt[uint8](next()), VectorAt[uint16](next()), VectorAt[uint32](next()), VectorAt[uint64](next())
	for i := range 37 {
		v8.Push(uint8(i + 1))
		v16.Push(uint16(i*1000 + 1))
		v32.Push(uint32(i*100000 + 1))
		v64.Push(uint64(i)*1e12 + 1)
	}
	v16.Truncate(33)
	hashes := HashesAt(next())
	set := SetAt(base.Offset(l.Places(2)))
	for i := byte(1); i < 4; i++ {
		h := common.Hash{0: i, 31: i}
		hashes.Push(h)
		set.Add(h)
	}
	const text = "a subnet's description that is longer than a slot and even longer than two of them"
	BytesAt(next()).Set(nil)
	BytesAt(next()).Set([]byte("subnet"))
	BytesAt(next()).Set([]byte("0123456789012345678901234567890"))
	BytesAt(next()).Set([]byte("01234567890123456789012345678901"))
	BytesAt(next()).Set([]byte(text))
	shrunk := BytesAt(next())
	shrunk.Set([]byte(text))
	shrunk.Set([]byte("0123456789012345678901234567890123456789"))

	got := m.Dump().Slots
	if len(got) != len(want) {
		t.Errorf("%d slots, want %d", len(got), len(want))
	}
	for _, e := range got {
		if want[e.Key] != e.Value {
			t.Errorf("slot %x is %x, want %x", e.Key, e.Value, want[e.Key])
		}
	}
}
