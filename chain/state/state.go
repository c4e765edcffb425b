// Package state opens all state areas on one host, and runs the block hooks.
package state

import (
	"fmt"

	"github.com/taochain/taochain/chain/account"
	"github.com/taochain/taochain/chain/beacon"
	"github.com/taochain/taochain/chain/children"
	"github.com/taochain/taochain/chain/coinbase"
	"github.com/taochain/taochain/chain/commitment"
	"github.com/taochain/taochain/chain/crowdloan"
	"github.com/taochain/taochain/chain/epoch"
	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/host"
	"github.com/taochain/taochain/chain/identity"
	"github.com/taochain/taochain/chain/keyswap"
	"github.com/taochain/taochain/chain/lease"
	"github.com/taochain/taochain/chain/lifecycle"
	"github.com/taochain/taochain/chain/lock"
	"github.com/taochain/taochain/chain/neuron"
	"github.com/taochain/taochain/chain/order"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/pool"
	"github.com/taochain/taochain/chain/proxy"
	"github.com/taochain/taochain/chain/staking"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/voting"
	"github.com/taochain/taochain/chain/weights"
)

// State is all areas on one host. Opening it reads nothing.
type State struct {
	Host        *host.Host
	Accounts    *account.Area
	Subnets     *subnet.Area
	Pools       *pool.Area
	Locks       *lock.Area
	Children    *children.Area
	Stakes      *staking.Area
	Neurons     *neuron.Area
	Weights     *weights.Area
	Voting      *voting.Area
	Commitments *commitment.Area
	Crowdloans  *crowdloan.Area
	Proxies     *proxy.Area
	Leases      *lease.Area
	Epochs      *epoch.Area
	Coinbase    *coinbase.Area
	Identities  *identity.Area
	Lifecycle   *lifecycle.Area
	KeySwaps    *keyswap.Area
	Orders      *order.Area
	Beacon      *beacon.Area
	records     records
}

// block is a state with its areas in one piece of memory, because every call of a precompile opens one.
type block struct {
	state       State
	accounts    account.Area
	subnets     subnet.Area
	pools       pool.Area
	locks       lock.Area
	children    children.Area
	stakes      staking.Area
	neurons     neuron.Area
	weights     weights.Area
	voting      voting.Area
	commitments commitment.Area
	crowdloans  crowdloan.Area
	proxies     proxy.Area
	leases      lease.Area
	epochs      epoch.Area
	coinbase    coinbase.Area
	identities  identity.Area
	lifecycle   lifecycle.Area
	keyswaps    keyswap.Area
	orders      order.Area
	beacon      beacon.Area
}

// Open opens the state on a host.
func Open(h *host.Host) *State {
	b := &block{}
	s := &b.state
	s.Host = h
	b.accounts = *account.Open(h)
	s.Accounts = &b.accounts
	b.subnets = *subnet.Open(h, s.Accounts)
	s.Subnets = &b.subnets
	b.pools = *pool.Open(h, s.Accounts)
	s.Pools = &b.pools
	b.locks = *lock.Open(h, s.Accounts, s.Subnets)
	s.Locks = &b.locks
	b.children = *children.Open(h, s.Accounts, s.Subnets)
	s.Children = &b.children
	b.stakes = *staking.Open(h, s.Accounts, s.Subnets, s.Pools, s.Locks, s.Children)
	s.Stakes = &b.stakes
	b.neurons = *neuron.Open(h, s.Accounts, s.Subnets, s.Pools, s.Stakes, s.Children)
	s.Neurons = &b.neurons
	b.weights = *weights.Open(h, s.Subnets, s.Neurons, s.Stakes)
	s.Weights = &b.weights
	b.voting = *voting.Open(h, s.Accounts, s.Subnets)
	s.Voting = &b.voting
	b.commitments = *commitment.Open(h, s.Subnets, s.Neurons)
	s.Commitments = &b.commitments
	b.crowdloans = *crowdloan.Open(h, s.Accounts)
	s.Crowdloans = &b.crowdloans
	b.proxies = *proxy.Open(h, s.Accounts)
	s.Proxies = &b.proxies
	b.leases = *lease.Open(h, s.Accounts, s.Subnets, s.Stakes, s.Proxies)
	s.Leases = &b.leases
	b.epochs = *epoch.Open(h, s.Subnets, s.Neurons, s.Stakes, s.Weights)
	s.Epochs = &b.epochs
	b.coinbase = *coinbase.Open(h, coinbase.Areas{
		Accounts: s.Accounts, Subnets: s.Subnets, Pools: s.Pools, Locks: s.Locks, Stakes: s.Stakes, Neurons: s.Neurons,
		Epochs: s.Epochs, Children: s.Children, Leases: s.Leases,
	})
	s.Coinbase = &b.coinbase
	b.identities = *identity.Open(h, s.Accounts, s.Subnets, s.Neurons)
	s.Identities = &b.identities
	b.lifecycle = *lifecycle.Open(h, lifecycle.Areas{
		Accounts: s.Accounts, Subnets: s.Subnets, Pools: s.Pools, Locks: s.Locks, Stakes: s.Stakes, Neurons: s.Neurons,
		Coinbase: s.Coinbase, Identities: s.Identities, Children: s.Children, Crowdloans: s.Crowdloans, Leases: s.Leases,
	})
	s.Lifecycle = &b.lifecycle
	b.keyswaps = *keyswap.Open(h, keyswap.Areas{
		Accounts: s.Accounts, Identities: s.Identities, Subnets: s.Subnets, Locks: s.Locks, Children: s.Children, Stakes: s.Stakes,
		Neurons: s.Neurons, Weights: s.Weights, Voting: s.Voting, Coinbase: s.Coinbase,
	})
	s.KeySwaps = &b.keyswaps
	b.orders = *order.Open(h, order.Areas{
		Accounts: s.Accounts, Subnets: s.Subnets, Pools: s.Pools, Stakes: s.Stakes, KeySwaps: s.KeySwaps,
	})
	s.Orders = &b.orders
	b.beacon = *beacon.Open(h)
	s.Beacon = &b.beacon
	s.records = openRecords(h)
	return s
}

// Blobs names every blob that the state ever had. A node walks them to prune what they replaced.
func (s *State) Blobs() []storage.BlobID {
	ids := append(host.Hot.Blobs(params.MaxNetuid), host.Steady.Blobs(params.MaxNetuid)...)
	for _, netuid := range s.Subnets.Netuids() {
		ids = append(ids, s.Neurons.At(netuid).Blobs()...)
		ids = append(ids, storage.BlobID{Kind: host.Paid.Kind, Index: netuid})
	}
	return ids
}

// BeginBlock runs the block step before the first transaction. The host's events
// and snapshots are replaced: what a hook tells is recorded in state.
func BeginBlock(h *host.Host) {
	inner := *h
	inner.Defer()
	buffer := &eventBuffer{undo: inner.Undo}
	inner.Events, inner.Undo = buffer, buffer
	s := Open(&inner)
	s.Coinbase.Step()
	s.records.write(h.Block, buffer.data)
	inner.Flush()
}

// EndBlock runs after the last transaction. The bytes it returns become a request in the header; there is none yet.
func EndBlock(*host.Host) []byte { return nil }

// BlockEvents reads what the hooks of a block told. Errors occur for blocks that are
// older than the ring of records, and for records that cannot be read.
func (s *State) BlockEvents(block uint64) ([]event.Event, error) {
	data, ok := s.records.read(block)
	if !ok {
		return nil, fmt.Errorf("the events of block %d are no longer kept", block)
	}
	return event.ParseRecords(data)
}

// eventBuffer collects the events of a hook, and forgets those of work that is undone.
type eventBuffer struct {
	undo  host.Snapshots
	data  []byte
	marks map[int]int
}

func (b *eventBuffer) Emit(e event.Event) { b.data = event.AppendRecord(b.data, e) }

func (b *eventBuffer) Snapshot() int {
	id := b.undo.Snapshot()
	if b.marks == nil {
		b.marks = map[int]int{}
	}
	b.marks[id] = len(b.data)
	return id
}

func (b *eventBuffer) RevertToSnapshot(id int) {
	b.undo.RevertToSnapshot(id)
	b.data = b.data[:b.marks[id]]
}

var _ host.Snapshots = (*eventBuffer)(nil)

var recordsNamespace = storage.NamespaceOf("taochain.events")
