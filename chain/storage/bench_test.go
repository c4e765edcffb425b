package storage

import (
	"testing"
)

// benchStores are a Store as the block hook has it and one as a precompile call has it.
var benchStores = []struct {
	Name string
	New  func(*Memory) *Store
}{
	{"unmetered", func(m *Memory) *Store { return New(m, m, Unmetered()) }},
	{"metered", func(m *Memory) *Store { return New(m, m, &meter{limit: 1 << 62}) }},
}

func BenchmarkField(b *testing.B) {
	for _, bb := range benchStores {
		base := bb.New(NewMemory()).Space(testSpace)
		b.Run("get/"+bb.Name, func(b *testing.B) {
			b.ReportAllocs()
			var sum uint64
			for b.Loop() {
				sum += testFields.second.Get(base)
			}
			if sum != 0 {
				b.Fatal(sum)
			}
		})
		b.Run("set/"+bb.Name, func(b *testing.B) {
			b.ReportAllocs()
			var i uint64
			for b.Loop() {
				i++
				testFields.second.Set(base, i)
			}
		})
	}
}

func BenchmarkMap(b *testing.B) {
	base := New(NewMemory(), nil, Unmetered()).Space(testSpace)
	b.ReportAllocs()
	var i uint64
	for b.Loop() {
		i++
		base.Map(KeyUint(i))
	}
}

func BenchmarkVector256(b *testing.B) {
	elements := make([]uint16, 256)
	for _, bb := range benchStores {
		m := NewMemory()
		for i := range elements {
			elements[i] = uint16(i + 1)
		}
		VectorAt[uint16](bb.New(m).Space(testSpace)).Store(elements)
		b.Run("load/"+bb.Name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				VectorAt[uint16](bb.New(m).Space(testSpace)).Load()
			}
		})
		b.Run("store unchanged/"+bb.Name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				VectorAt[uint16](bb.New(m).Space(testSpace)).Store(elements)
			}
		})
		b.Run("store all changed/"+bb.Name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				for i := range elements {
					elements[i]++
				}
				VectorAt[uint16](bb.New(m).Space(testSpace)).Store(elements)
			}
		})
	}
}
