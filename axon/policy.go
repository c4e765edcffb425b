package axon

import (
	"errors"
	"fmt"
	"maps"
	"sync/atomic"

	"github.com/taochain/taochain/chain/unit"
)

// Policy decides who may call. It is asked after a good signature.
type Policy interface {
	// Allowed returns nil, or why the hotkey is refused; the text is sent to the caller.
	Allowed(hotkey [32]byte) error
}

// Ranker orders waiting requests: the higher rank is served first.
type Ranker interface {
	Rank(hotkey [32]byte) uint64
}

// These occur when a metagraph policy refuses a hotkey.
var (
	ErrNotRegistered = errors.New("hotkey is not registered on the subnet")
	ErrNoPermit      = errors.New("hotkey has no validator permit")
	ErrLowStake      = errors.New("hotkey has too little stake")
	ErrNoMetagraph   = errors.New("the metagraph has not been read yet")
)

// Member is what the policy knows of a registered hotkey.
type Member struct {
	// Permit is the validator permit.
	Permit bool
	// Stake is the hotkey's total stake on the subnet.
	Stake unit.Alpha
}

var (
	_ Policy = (*Metagraph)(nil)
	_ Ranker = (*Metagraph)(nil)
)

// Metagraph allows the members of a subnet's metagraph, which its owner reads
// from the chain and hands over with Update. Before the first Update all are
// refused. It is safe for concurrent use.
type Metagraph struct {
	requirePermit bool
	minStake      unit.Alpha
	members       atomic.Pointer[map[[32]byte]Member]
}

// NewMetagraph makes a policy without members.
func NewMetagraph(requirePermit bool, minStake unit.Alpha) *Metagraph {
	return &Metagraph{requirePermit: requirePermit, minStake: minStake}
}

// Update replaces all members at once; the map is copied.
func (m *Metagraph) Update(members map[[32]byte]Member) {
	c := maps.Clone(members)
	m.members.Store(&c)
}

// Allowed implements Policy.
func (m *Metagraph) Allowed(hotkey [32]byte) error {
	members := m.members.Load()
	if members == nil {
		return ErrNoMetagraph
	}
	member, ok := (*members)[hotkey]
	switch {
	case !ok:
		return ErrNotRegistered
	case m.requirePermit && !member.Permit:
		return ErrNoPermit
	case member.Stake < m.minStake:
		return fmt.Errorf("%w: %d, needs %d", ErrLowStake, member.Stake, m.minStake)
	}
	return nil
}

// Rank implements Ranker by stake; strangers rank 0.
func (m *Metagraph) Rank(hotkey [32]byte) uint64 {
	if members := m.members.Load(); members != nil {
		return uint64((*members)[hotkey].Stake)
	}
	return 0
}
