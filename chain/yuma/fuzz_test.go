package yuma

import (
	"encoding/binary"
	"reflect"
	"testing"

	"pgregory.net/rapid"

	"github.com/taochain/taochain/chain/unit"
)

// source reads numbers from bytes, and zeros when they are used up.
type source []byte

func (s *source) u8() uint8 {
	if len(*s) == 0 {
		return 0
	}
	b := (*s)[0]
	*s = (*s)[1:]
	return b
}

func (s *source) bool() bool { return s.u8()&1 != 0 }

// u16 is small, at an end of the range or anything.
func (s *source) u16() uint16 {
	switch k := s.u8(); {
	case k < 128:
		return uint16(k)
	case k < 192:
		return 65535 - uint16(k-128)
	}
	return binary.LittleEndian.Uint16([]byte{s.u8(), s.u8()})
}

func (s *source) u64() uint64 {
	switch k := s.u8(); {
	case k < 128:
		return uint64(k)
	case k < 160:
		return -uint64(k - 127)
	case k < 224:
		return uint64(s.u8()) << (k - 160)
	}
	var word [8]byte
	for i := range word {
		word[i] = s.u8()
	}
	return binary.LittleEndian.Uint64(word[:])
}

// vector reads up to most+1 numbers.
func vector[T any](s *source, most int, read func() T) []T {
	out := make([]T, int(s.u8())%(most+2))
	for i := range out {
		out[i] = read()
	}
	return out
}

// input reads an input of any shape.
func (s *source) input() *Input {
	n := int(s.u8() % 24)
	flags := s.u8()
	entry := func() Entry { return Entry{uint16(s.u8()) % uint16(n+2), s.u16()} }
	row := func() Row { return vector(s, n+1, entry) }
	fraction := func() unit.U16Fraction { return unit.U16Fraction(s.u16()) }
	return &Input{
		N: uint16(n), Yuma3: flags&1 != 0, LiquidAlpha: flags&2 != 0, HasOwner: flags&4 != 0, CommitReveal: flags&8 != 0,
		Permits: vector(s, n, s.bool),
		Weights: vector(s, n, row), Bonds: vector(s, n, row),
		AlphaStake:           vector(s, n, func() unit.Alpha { return unit.Alpha(s.u64()) }),
		TaoStake:             vector(s, n, func() unit.Rao { return unit.Rao(s.u64()) }),
		Block:                s.u64(),
		ActivityCutoff:       s.u64(),
		LastUpdate:           vector(s, n, s.u64),
		BlockAtRegistration:  vector(s, n, s.u64),
		BondCutoff:           s.u64(),
		OwnerUID:             uint16(s.u8()),
		MaxAllowedValidators: s.u16(),
		Kappa:                fraction(), BondsPenalty: fraction(), AlphaLow: fraction(), AlphaHigh: fraction(),
		SigmoidSteepness:   int16(s.u16()),
		BondsMovingAverage: s.u64(),
		CommitBlocks:       vector(s, n, s.u64),
		TaoWeight:          unit.U64Fraction(s.u64()),
		StakeThreshold:     unit.Alpha(s.u64()),
		Emission:           unit.Alpha(s.u64()),
	}
}

// FuzzEpoch wants no panic, the properties of every result, the same result from a used workspace and, step by step, from
// the sparse epoch.
func FuzzEpoch(f *testing.F) {
	f.Add([]byte{})
	for flags := range byte(16) {
		// Four uids, two of them validators that weigh all.
		f.Add([]byte{
			4, flags, 4, 1, 1, 0, 0,
			2, 4, 0, 9, 1, 9, 2, 200, 255, 127, 3, 130, 4, 3, 7, 2, 7, 1, 7, 0, 7,
			2, 2, 0, 130, 1, 130, 2, 2, 100, 3, 100,
			4, 50, 60, 0, 0, 4, 1, 2, 3, 4, 100, 110,
			4, 90, 91, 92, 93, 4, 0, 1, 2, 3, 10, 0, 64, 200, 255, 127, 128, 20, 40, 100, 90,
		})
	}
	var used, slow Workspace
	f.Fuzz(func(t *testing.T, data []byte) {
		in := (*source)(&data).input()
		r := Epoch(in)
		checkResult(t, in, r)
		if again := used.Epoch(in); !reflect.DeepEqual(again, r) {
			t.Fatalf("a used workspace gives %+v, a new one %+v", again, r)
		}
		compareWithSparse(t, &used, &slow, in)
	})
}

// FuzzDense compares the fast epoch with the one that goes step by step, on inputs that the fast one takes.
func FuzzDense(f *testing.F) {
	var fast, slow Workspace
	f.Fuzz(rapid.MakeFuzz(func(t *rapid.T) {
		compareWithSparse(t, &fast, &slow, drawFullInput(t))
	}))
}
