package storage

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"
)

func TestLayoutPlaces(t *testing.T) {
	l := new(Layout)
	slots := func(want uint64) {
		t.Helper()
		if got := l.Slots(); got != want {
			t.Errorf("Slots = %d, want %d", got, want)
		}
	}
	slots(0)
	l.NextSlot()
	slots(0)
	Bool(l)
	slots(1)
	l.NextSlot()
	l.NextSlot()
	slots(1)
	if got := l.Place(); got != 1 {
		t.Errorf("Place = %d, want 1", got)
	}
	slots(2)
	Uint[uint64](l)
	if got := l.Places(3); got != 3 {
		t.Errorf("Places = %d, want 3", got)
	}
	slots(6)
	Hash(l)
	slots(7)
	if f := Bool(l); f.slot != 7 || f.end != 32 {
		t.Errorf("field after a full slot at slot %d, end %d", f.slot, f.end)
	}
}

type namedUint16 uint16

// anyField is a Field of any type, with values as 256-bit numbers.
type anyField struct {
	size int
	set  func(Slot, *big.Int)
	get  func(Slot) *big.Int
}

func uintField[T Packable](l *Layout) anyField {
	f := Uint[T](l)
	return anyField{
		size: sizeOf[T](),
		set:  func(s Slot, v *big.Int) { f.Set(s, T(v.Uint64())) },
		get:  func(s Slot) *big.Int { return new(big.Int).SetUint64(uint64(f.Get(s))) },
	}
}

var fieldKinds = []func(*Layout) anyField{
	uintField[uint8],
	uintField[uint16],
	uintField[namedUint16],
	uintField[uint32],
	uintField[uint64],
	func(l *Layout) anyField {
		f := Int16(l)
		return anyField{
			2,
			func(s Slot, v *big.Int) { f.Set(s, int16(v.Uint64())) },
			func(s Slot) *big.Int { return big.NewInt(int64(uint16(f.Get(s)))) },
		}
	},
	func(l *Layout) anyField {
		f := Uint128(l)
		return anyField{
			16,
			func(s Slot, v *big.Int) {
				f.Set(s, U128{Hi: new(big.Int).Rsh(v, 64).Uint64(), Lo: v.Uint64()})
			},
			func(s Slot) *big.Int {
				v := f.Get(s)
				hi := new(big.Int).SetUint64(v.Hi)
				return hi.Lsh(hi, 64).Or(hi, new(big.Int).SetUint64(v.Lo))
			},
		}
	},
	func(l *Layout) anyField {
		f := Address(l)
		return anyField{
			20,
			func(s Slot, v *big.Int) { f.Set(s, common.BigToAddress(v)) },
			func(s Slot) *big.Int { return f.Get(s).Big() },
		}
	},
	func(l *Layout) anyField {
		f := Hash(l)
		return anyField{
			32,
			func(s Slot, v *big.Int) { f.Set(s, common.BigToHash(v)) },
			func(s Slot) *big.Int { return f.Get(s).Big() },
		}
	},
}

// TestFieldModel declares random structs, writes random values, and checks each slot against one assembled with big.Int
// by Solidity's rule.
func TestFieldModel(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		kinds := rapid.SliceOfN(rapid.IntRange(0, len(fieldKinds)-1), 1, 12).Draw(t, "kinds")
		l := new(Layout)
		var fields []anyField
		var slotOf, shiftOf []int
		slot, used := 0, 0
		for _, k := range kinds {
			f := fieldKinds[k](l)
			if used+f.size > 32 {
				slot, used = slot+1, 0
			}
			fields, slotOf, shiftOf = append(fields, f), append(slotOf, slot), append(shiftOf, used*8)
			used += f.size
		}
		if got := l.Slots(); got != uint64(slot+1) {
			t.Fatalf("Slots = %d, want %d", got, slot+1)
		}

		s, m := free()
		base := s.Space(testSpace)
		model := make([]*big.Int, len(fields))
		for i := range model {
			model[i] = new(big.Int)
		}
		for range rapid.IntRange(1, 20).Draw(t, "writes") {
			i := rapid.IntRange(0, len(fields)-1).Draw(t, "field")
			v := new(big.Int).SetBytes(rapid.SliceOfN(rapid.Byte(), fields[i].size, fields[i].size).Draw(t, "value"))
			model[i] = v
			fields[i].set(base, v)
		}
		words := make([]*big.Int, slot+1)
		for i := range words {
			words[i] = new(big.Int)
		}
		for i, f := range fields {
			if got := f.get(base); got.Cmp(model[i]) != 0 {
				t.Fatalf("field %d = %x, want %x", i, got, model[i])
			}
			words[slotOf[i]].Or(words[slotOf[i]], new(big.Int).Lsh(model[i], uint(shiftOf[i])))
		}
		for i, want := range words {
			if got := m.Get(offset(base.Key(), uint64(i))); got != common.BigToHash(want) {
				t.Fatalf("slot %d = %x, want %x", i, got, want)
			}
		}
	})
}

func TestBoolField(t *testing.T) {
	s, m := free()
	base := s.Space(testSpace)
	l := new(Layout)
	first, second := Bool(l), Bool(l)
	if first.Get(base) {
		t.Error("true before it is set")
	}
	first.Set(base, true)
	second.Set(base, true)
	first.Set(base, false)
	if first.Get(base) || !second.Get(base) || base.Get() != KeyUint(0x0100) {
		t.Errorf("slot is %x", base.Get())
	}
	m.Set(base.Key(), KeyUint(0x80))
	if !first.Get(base) {
		t.Error("0x80 reads as false")
	}
	writesNothing(t, func(s *Store) { second.Set(s.Space(testSpace), false) }, m)
}
