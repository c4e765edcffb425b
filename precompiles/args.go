package precompiles

import (
	"bytes"
	"encoding/binary"
	"math"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/account"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/unit"
)

// wordGas is charged for each 32-byte word of a dynamic argument or result. What is
// static is covered by what the EVM charges for the call.
const wordGas = 3

// args reads calldata as the reference does (precompiles.md, section 1): integers
// are read as uint256 and then bounded, any non-zero word is true, the high bytes of
// an address are ignored, and so are trailing bytes. Arguments are read in the order of
// the interface, which also names them in refusals. A read that fails ends the
// call by a panic with badArgument, which run recovers.
type args struct {
	data   []byte // behind the selector
	inputs abi.Arguments
	at     int
	meter  storage.Meter
	// full takes gas that no tariff covers.
	full func(gas uint64)
	// books links the address arguments.
	books *account.Area
}

// anyLength is no bound on the length of bytes: the calldata ends somewhere.
const anyLength = math.MaxInt32

type badArgument struct{ err error }

func fail(err error) { panic(badArgument{err}) }

// next reads the next word of the head; name is that of its argument.
func (a *args) next() (w common.Hash, name string) {
	w, name = a.wordAt(a.at), a.inputs[a.at/32].Name
	a.at += 32
	return w, name
}

func (a *args) wordAt(at int) common.Hash {
	if at+32 > len(a.data) {
		fail(fault.CalldataTooShort.With(big.NewInt(int64(len(a.data))), big.NewInt(int64(at)+32)))
	}
	return common.Hash(a.data[at : at+32])
}

// bounded is a word as a number of at most so many bits.
func bounded(w common.Hash, name, solidity string, bits int) *uint256.Int {
	v := new(uint256.Int).SetBytes(w[:])
	if v.BitLen() > bits {
		fail(fault.ValueOutOfRange.With(name, solidity))
	}
	return v
}

// narrow is bounded for 64 bits and fewer; long lists are made of such words.
func narrow(w common.Hash, name, solidity string, bits int) uint64 {
	v := binary.BigEndian.Uint64(w[24:])
	if [24]byte(w[:24]) != [24]byte{} || v>>(bits-1)>>1 != 0 {
		fail(fault.ValueOutOfRange.With(name, solidity))
	}
	return v
}

func (a *args) narrow(solidity string, bits int) uint64 {
	w, name := a.next()
	return narrow(w, name, solidity, bits)
}

func (a *args) uint(solidity string, bits int) *uint256.Int {
	w, name := a.next()
	return bounded(w, name, solidity, bits)
}

// Bytes32 reads a bytes32.
func (a *args) Bytes32() params.ID {
	w, _ := a.next()
	return w
}

// Address reads an address and links it; the first time costs a slot written, whatever the function's tariff.
func (a *args) Address() common.Address {
	addr, _ := a.linked()
	return addr
}

// AddressID is the 32-byte account of an address that it reads and links as Address does.
func (a *args) AddressID() params.ID {
	_, id := a.linked()
	return id
}

func (a *args) linked() (common.Address, params.ID) {
	w, _ := a.next()
	addr := common.BytesToAddress(w[:])
	id, known := a.books.LinkedAddress(addr)
	if !known {
		a.full(storage.WriteGas)
		a.books.Link(addr)
	}
	return addr, id
}

// Bytes4 reads a bytes4; what follows in the word is ignored.
func (a *args) Bytes4() [4]byte {
	w, _ := a.next()
	return [4]byte(w[:4])
}

// plainAddress reads an address without linking it: one that is asked about, and owns nothing here.
func (a *args) plainAddress() common.Address {
	w, _ := a.next()
	return common.BytesToAddress(w[:])
}

// Int16 reads an int16, in 256 bits of two's complement.
func (a *args) Int16() int16 {
	w, name := a.next()
	v := int16(binary.BigEndian.Uint16(w[30:]))
	if extended := new(uint256.Int).ExtendSign(uint256.NewInt(uint64(uint16(v))), uint256.NewInt(1)); extended.Bytes32() != w {
		fail(fault.ValueOutOfRange.With(name, "int16"))
	}
	return v
}

// Uint256 reads a uint256.
func (a *args) Uint256() *uint256.Int { return a.uint("uint256", 256) }

// Uint128 reads a uint128.
func (a *args) Uint128() storage.U128 {
	v := a.uint("uint128", 128)
	return storage.U128{Hi: v[1], Lo: v[0]}
}

// Uint64 reads a uint64, or a uint256 that must fit one.
func (a *args) Uint64() uint64 { return a.narrow("uint64", 64) }

// Uint32 reads a uint32.
func (a *args) Uint32() uint32 { return uint32(a.narrow("uint32", 32)) }

// Uint16 reads a uint16, or a uint256 that must fit one.
func (a *args) Uint16() uint16 { return uint16(a.narrow("uint16", 16)) }

// Uint8 reads a uint8.
func (a *args) Uint8() uint8 { return uint8(a.narrow("uint8", 8)) }

// Bool reads a bool.
func (a *args) Bool() bool {
	w, _ := a.next()
	return w != common.Hash{}
}

// Rao reads a uint256 amount, saturating at 2^64-1 (precompiles.md, section 1, rule 6).
func (a *args) Rao() unit.Rao { return unit.Rao(a.saturating()) }

// Alpha reads a uint256 amount of alpha, saturating at 2^64-1.
func (a *args) Alpha() unit.Alpha { return unit.Alpha(a.saturating()) }

func (a *args) saturating() uint64 { return saturate(a.Uint256()) }

func saturate(v *uint256.Int) uint64 {
	if !v.IsUint64() {
		return ^uint64(0)
	}
	return v.Uint64()
}

// Uint16s reads a uint16[]. Gas is charged for its length before anything is allocated; so too in the other lists.
func (a *args) Uint16s() []uint16 {
	w, name := a.next()
	return a.uint16sAt(a.tail(w, name, 0), name)
}

// Uint16Lists reads a uint16[][].
func (a *args) Uint16Lists() [][]uint16 {
	w, name := a.next()
	start, count := a.list(a.tail(w, name, 0), name)
	out := make([][]uint16, count)
	for i := range out {
		out[i] = a.uint16sAt(a.tail(a.wordAt(start+32*i), name, start), name)
	}
	return out
}

func (a *args) uint16sAt(at int, name string) []uint16 {
	start, count := a.list(at, name)
	out := make([]uint16, count)
	for i := range out {
		out[i] = uint16(narrow(a.wordAt(start+32*i), name, "uint16", 16))
	}
	return out
}

// Uint8s reads a uint8[].
func (a *args) Uint8s() []uint8 {
	w, name := a.next()
	start, count := a.list(a.tail(w, name, 0), name)
	out := make([]uint8, count)
	for i := range out {
		out[i] = uint8(narrow(a.wordAt(start+32*i), name, "uint8", 8))
	}
	return out
}

// Uint64s reads a uint64[].
func (a *args) Uint64s() []uint64 {
	w, name := a.next()
	start, count := a.list(a.tail(w, name, 0), name)
	out := make([]uint64, count)
	for i := range out {
		out[i] = narrow(a.wordAt(start+32*i), name, "uint64", 64)
	}
	return out
}

// Bytes32s reads a bytes32[].
func (a *args) Bytes32s() []common.Hash {
	w, name := a.next()
	start, count := a.list(a.tail(w, name, 0), name)
	out := make([]common.Hash, count)
	for i := range out {
		out[i] = a.wordAt(start + 32*i)
	}
	return out
}

// BytesList reads a bytes[].
func (a *args) BytesList() [][]byte {
	w, name := a.next()
	start, count := a.list(a.tail(w, name, 0), name)
	out := make([][]byte, count)
	for i := range out {
		out[i] = a.bytesAt(a.tail(a.wordAt(start+32*i), name, start), name, anyLength)
	}
	return out
}

// Bytes reads bytes of at most so many bytes. Gas is charged for its words before they are copied.
func (a *args) Bytes(most int) []byte {
	w, name := a.next()
	return a.bytesAt(a.tail(w, name, 0), name, most)
}

func (a *args) bytesAt(at int, name string, most int) []byte {
	size := within(a.wordAt(at), name, len(a.data)-at-32)
	if size > most {
		fail(fault.StringTooLong.With(name, big.NewInt(int64(size)), big.NewInt(int64(most))))
	}
	a.meter.Charge(wordGas * uint64((size+31)/32))
	return bytes.Clone(a.data[at+32 : at+32+size])
}

// String reads a string of at most so many bytes, whatever they are.
func (a *args) String(most int) string { return string(a.Bytes(most)) }

// tail is where the dynamic value of a word of offsets stands; base is what the offset counts from.
func (a *args) tail(w common.Hash, name string, base int) int {
	return base + within(w, name, len(a.data)-base)
}

// list is where the words of the list at an offset stand, and their number, for which it charges.
func (a *args) list(at int, name string) (start, count int) {
	start = at + 32
	count = within(a.wordAt(at), name, (len(a.data)-start)/32)
	a.meter.Charge(wordGas * uint64(count))
	return start, count
}

// within is an offset or a length that must lie inside the calldata.
func within(w common.Hash, name string, most int) int {
	v := new(uint256.Int).SetBytes(w[:])
	if !v.IsUint64() || v.Uint64() > uint64(most) {
		fail(fault.ArrayOutOfBounds.With(name))
	}
	return int(v.Uint64())
}
