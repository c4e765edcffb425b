// Package beacon is the state area of the randomness beacon: pulses of drand's network quicknet that anybody may bring to the
// chain, which checks them (precompiles.md, section 7). The protocol itself uses none of them.
package beacon

import (
	"bytes"

	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/host"
	"github.com/taochain/taochain/chain/storage"
)

const (
	// Capacity is how many rounds back from the last one are kept (subnets.md 4.5).
	Capacity = 216_000
	// VerifyGas is the price of checking a signature. It takes 23 to 31 times as long as an ecrecover, which costs 3,000.
	VerifyGas = 75_000
)

var namespace = storage.NamespaceOf("taochain.beacon")

var (
	layout storage.Layout
	first  = storage.Uint[uint64](&layout)
	last   = storage.Uint[uint64](&layout)
	ring   = layout.Place() // mapping(round modulo Capacity => pulse)
)

// Fields of a pulse: the round, and the signature in two parts.
const (
	roundBytes = 8
	headBytes  = 32 - roundBytes
)

// Area gives access to the beacon. It is cheap to open.
type Area struct {
	host *host.Host
	base storage.Slot
}

// Open opens the area on a host.
func Open(h *host.Host) *Area { return &Area{h, h.Store.Space(namespace)} }

func (a *Area) at(round uint64) storage.Slot {
	return a.base.Offset(ring).Map(storage.KeyUint(round % Capacity))
}

// Range is the rounds between which pulses are stored; those that nobody wrote are missing. 0 and 0 if there are none.
func (a *Area) Range() (from, to uint64) {
	to = last.Get(a.base)
	return max(first.Get(a.base), oldest(to)), to
}

// oldest is the first round that is kept when the last one is to.
func oldest(to uint64) uint64 {
	if to < Capacity {
		return 0
	}
	return to - Capacity + 1
}

// Pulse is the signature of a stored round. Errors: PulseNotStored.
func (a *Area) Pulse(round uint64) ([]byte, error) {
	if signature, ok := a.stored(round); ok {
		return signature, nil
	}
	from, to := a.Range()
	return nil, fault.PulseNotStored.With(round, from, to)
}

func (a *Area) stored(round uint64) ([]byte, bool) {
	s := a.at(round)
	head := s.Get()
	key := storage.KeyUint(round)
	if round == 0 || round < oldest(last.Get(a.base)) || !bytes.Equal(head[:roundBytes], key[32-roundBytes:]) {
		return nil, false
	}
	tail := s.Offset(1).Get()
	return append(bytes.Clone(head[roundBytes:]), tail[:SignatureBytes-headBytes]...), true
}

// Write stores the pulse of a round, in any order of rounds. Errors: PulseAlreadyStored, PulseTooOld, InvalidPulse, in this
// order.
func (a *Area) Write(round uint64, signature []byte) error {
	if _, ok := a.stored(round); ok {
		return fault.PulseAlreadyStored.With(round)
	}
	to := last.Get(a.base)
	if round < oldest(to) {
		return fault.PulseTooOld.With(round, oldest(to))
	}
	a.host.Meter.Charge(VerifyGas)
	if round == 0 || !Verify(round, signature) {
		return fault.InvalidPulse.With(round)
	}
	var head, tail [32]byte
	key := storage.KeyUint(round)
	copy(head[:], key[32-roundBytes:])
	copy(head[roundBytes:], signature)
	copy(tail[:], signature[headBytes:])
	s := a.at(round)
	s.Set(head)
	s.Offset(1).Set(tail)
	if from := first.Get(a.base); from == 0 || round < from {
		first.Set(a.base, round)
	}
	last.Set(a.base, max(to, round))
	a.host.Events.Emit(event.PulseWritten.With(round, Randomness(signature)))
	return nil
}
