package storage

import "github.com/ethereum/go-ethereum/common"

// Gas prices of accesses (design, section 3).
const (
	// ReadGas is the price of the first read of a slot, and of a blob in addition to BlobReadWordGas.
	ReadGas = 625
	// WriteGas is the price of the first write of a slot.
	WriteGas = 2500
	// BlobByteGas is the price of each byte of code that is written, the header included.
	BlobByteGas = 16
	// BlobReadWordGas is the price of each 32 bytes of code, or part of them, that are read.
	BlobReadWordGas = 3
)

// MaxLength is the largest length, in elements or bytes, that a vector, a set or a byte string has. A greater length in
// state is read as MaxLength; an operation that would exceed it has no effect.
const MaxLength = 1 << 20

// KV is the storage of one account.
type KV interface {
	// Get returns the value of a slot, zero if it was never set.
	Get(slot common.Hash) common.Hash
	// Set stores the value of a slot.
	Set(slot, value common.Hash)
}

// Blobs keeps byte strings as the code of derived accounts.
type Blobs interface {
	// Blob returns the code of an account, nil if it has none. The caller must not modify it.
	Blob(account common.Address) []byte
	// BlobHash returns the Keccak-256 hash of the code of an account, zero (not the hash of empty code) if it has none.
	BlobHash(account common.Address) common.Hash
	// SetBlob replaces the code of an account.
	SetBlob(account common.Address, code []byte)
}

// Meter is charged before every access.
type Meter interface {
	// Charge takes gas, and panics with OutOfGas{} when less than that is left.
	Charge(gas uint64)
}

// OutOfGas is the value with which a Meter panics. The precompile dispatcher recovers exactly this value.
type OutOfGas struct{}

type unmetered struct{}

var _ Meter = unmetered{}

func (unmetered) Charge(uint64) {}

// Unmetered returns the meter that never charges. A Store recognises it and keeps no record of accesses.
func Unmetered() Meter { return unmetered{} }

// access is the set of things that have been paid for on one slot or blob.
type access uint8

const (
	accessRead access = 1 << iota
	accessWrite
)

// Store gives typed access to the storage of one account and to the blobs, and charges for it. It lives for one precompile
// call or one block hook.
type Store struct {
	kv      KV
	blobs   Blobs
	meter   Meter
	metered bool
	paid    map[common.Hash]access // slots
	read    map[common.Address]struct{}
	block   uint64

	// Words of regions, from Defer to Flush.
	chunks  map[BlobID]*chunk
	order   []*chunk // in the order of their first access
	last    *chunk   // of the last access
	changes []chunkChange
}

// New returns a Store over kv and blobs that charges meter. None of them may be nil, except blobs in a Store whose blob
// methods are not called.
func New(kv KV, blobs Blobs, meter Meter) *Store {
	s := &Store{kv: kv, blobs: blobs, meter: meter}
	if _, free := meter.(unmetered); !free {
		s.metered = true
		s.paid = make(map[common.Hash]access)
	}
	return s
}

// At says which block writes; blobs bear its number.
func (s *Store) At(block uint64) *Store {
	s.block = block
	return s
}

// Free does work without charge. It is for work whose price is fixed.
func (s *Store) Free(work func() error) error {
	metered := s.metered
	s.metered = false
	defer func() { s.metered = metered }()
	return work()
}

// Space returns the first slot of a namespace.
func (s *Store) Space(ns Namespace) Slot { return Slot{store: s, key: common.Hash(ns)} }

// pay charges for the first access of a kind to a slot. It records the access only once it is paid for.
func (s *Store) pay(key common.Hash, kind access, gas uint64) {
	if !s.metered {
		return
	}
	before := s.paid[key]
	if before&kind != 0 {
		return
	}
	s.meter.Charge(gas)
	s.paid[key] = before | kind
}

// get reads a slot.
func (s *Store) get(key common.Hash) common.Hash {
	s.pay(key, accessRead, ReadGas)
	return s.kv.Get(key)
}

// set writes a slot. It is charged even if the value does not change, but then the backend is left alone.
func (s *Store) set(key, value common.Hash) {
	s.pay(key, accessWrite, WriteGas)
	if s.kv.Get(key) != value {
		s.kv.Set(key, value)
	}
}
