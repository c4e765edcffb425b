// Package commitment is the state area of commitments: data that a neuron publishes about itself on a subnet, and the reset
// of bonds that it can ask for with it (subnets.md, section 11).
package commitment

import (
	"math/big"

	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/host"
	"github.com/taochain/taochain/chain/neuron"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/subnet"
)

// MaxBytes is what a hotkey may commit to a subnet within a tempo, all its commitments together (subnets.md, section 11).
const MaxBytes = 3100

// ResetBondsFlag as the first byte of a commitment asks for a reset of the hotkey's bonds. It stands for the reference's
// field type ResetBondsFlag, whose encoding of fields this chain does not have: to everything else data is opaque.
const ResetBondsFlag = 0x01

var namespace = storage.NamespaceOf("taochain.commitment")

// Fields of one commitment.
var (
	layout    storage.Layout
	block     = storage.Uint[uint64](&layout)
	period    = storage.Uint[uint64](&layout) // the one in which usedBytes were used
	usedBytes = storage.Uint[uint16](&layout)
	data      = layout.Place() // bytes
)

// Area gives access to commitments. It is cheap to open.
type Area struct {
	host    *host.Host
	subnets *subnet.Area
	neurons *neuron.Area
	base    storage.Slot
}

// Open opens the area on a host.
func Open(h *host.Host, subnets *subnet.Area, neurons *neuron.Area) *Area {
	return &Area{h, subnets, neurons, h.Store.Space(namespace)}
}

// at is where the commitment of a hotkey stands. The number of the subnet's registration is part of it, so that a subnet
// that takes the netuid of a dissolved one begins without commitments.
func (a *Area) at(s subnet.Subnet, hotkey params.ID) storage.Slot {
	return a.base.Map(storage.KeyUint(uint64(s.Netuid))).Map(storage.KeyUint(s.RegisteredCounter())).Map(hotkey)
}

// Get is the commitment of a hotkey on a subnet and the block in which it was made; block 0 means that there is none.
func (a *Area) Get(netuid uint16, hotkey params.ID) (uint64, []byte) {
	s, err := a.subnets.Get(netuid)
	if err != nil {
		return 0, nil
	}
	at := a.at(s, hotkey)
	return block.Get(at), storage.BytesAt(at.Offset(data)).Get()
}

// Set is set_commitment of the calling hotkey: it replaces the commitment. If the subnet has bonds_reset on and the first
// byte is ResetBondsFlag, all bonds to the hotkey's uid are deleted.
// Errors: SubnetNotExists, HotKeyNotRegisteredInSubNet, SpaceLimitExceeded, in this order.
func (a *Area) Set(hotkey params.ID, netuid uint16, value []byte) error {
	s, err := a.subnets.Get(netuid)
	if err != nil {
		return err
	}
	n := a.neurons.At(netuid)
	uid, err := n.RequireUid(hotkey)
	if err != nil {
		return err
	}
	at, now := a.at(s, hotkey), a.period(s)
	used := 0
	if period.Get(at) == now {
		used = int(usedBytes.Get(at))
	}
	if used+len(value) > MaxBytes {
		return fault.SpaceLimitExceeded.With(big.NewInt(int64(used)), big.NewInt(int64(len(value))), big.NewInt(MaxBytes))
	}
	block.Set(at, a.host.Block)
	period.Set(at, now)
	usedBytes.Set(at, uint16(used+len(value)))
	storage.BytesAt(at.Offset(data)).Set(value)
	a.host.Events.Emit(event.CommitmentSet.With(netuid, hotkey, uint64(len(value))))
	if subnet.BondsReset.Get(s.Slot) && len(value) > 0 && value[0] == ResetBondsFlag {
		n.ResetBonds(uid)
		a.host.Events.Emit(event.BondsReset.With(netuid, hotkey, uid))
	}
	return nil
}

// period numbers the tempos that space is counted in: the subnet's epochs, and where none run, on root and with tempo 0,
// as many blocks as a tempo has.
func (a *Area) period(s subnet.Subnet) uint64 {
	tempo := uint64(subnet.Tempo.Get(s.Slot))
	if s.Netuid == params.Root || tempo == 0 {
		return a.host.Block / max(tempo, 1)
	}
	return subnet.EpochIndex.Get(s.Slot)
}
