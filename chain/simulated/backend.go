package simulated

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	gethsimulated "github.com/ethereum/go-ethereum/ethclient/simulated"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/taochain/taochain/chain/genesis"
	"github.com/taochain/taochain/chain/node"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/subnet"
)

// BlockTime is the time between two blocks, in seconds: the chain's nominal one
// (design, section 3).
const BlockTime = 12

// maxDeferrals bounds how often [Backend.AdvanceEpoch] follows an epoch that is
// put off by one block because too many are due at once. There are fewer
// subnets than that.
const maxDeferrals = 4096

// These occur when a backend cannot do what it is asked.
var (
	// ErrPendingTransactions occurs when a step needs an empty transaction pool.
	ErrPendingTransactions = node.ErrPendingTransactions
	// ErrUnknownBlock occurs when the chain has no such block.
	ErrUnknownBlock = node.ErrUnknownBlock
	// ErrTimestamp occurs when time would go back or leave its range.
	ErrTimestamp = node.ErrTimestamp
	// ErrNoEpoch occurs when a subnet has no next epoch to advance to.
	ErrNoEpoch = errors.New("the subnet has no next epoch")
)

// Client is what geth's simulated backend offers to bindings and tests.
type Client = gethsimulated.Client

// client hides the rest of ethclient, as geth does.
type client struct{ *ethclient.Client }

var (
	_ Client               = client{}
	_ bind.ContractBackend = client{}
	_ bind.DeployBackend   = client{}
)

// Backend is a chain in memory. Its methods may be called concurrently.
type Backend struct {
	node   *node.Node
	client client
}

// options collects what the functions of type Option set.
type options struct {
	spec      genesis.Spec
	timeStep  uint64
	recipient common.Address
}

// Option changes a default of [New].
type Option func(*options)

// WithGenesis takes another chain than [genesis.Dev].
func WithGenesis(spec genesis.Spec) Option {
	return func(o *options) { o.spec = spec }
}

// WithBlockTime sets the time between two blocks, in seconds, instead of
// [BlockTime]. 0 follows the clock.
func WithBlockTime(seconds uint64) Option {
	return func(o *options) { o.timeStep = seconds }
}

// WithFeeRecipient sets the address that receives the blocks' fees.
func WithFeeRecipient(recipient common.Address) Option {
	return func(o *options) { o.recipient = recipient }
}

// New creates a backend for a test, which fails at once if that is impossible,
// and closes it when the test ends.
func New(tb testing.TB, opts ...Option) *Backend {
	tb.Helper()
	backend, err := Open(opts...)
	if err != nil {
		tb.Fatalf("create simulated backend: %v", err)
	}
	tb.Cleanup(func() {
		if err := backend.Close(); err != nil {
			tb.Errorf("close simulated backend: %v", err)
		}
	})
	return backend
}

// Open creates a backend outside of a test. It must be closed.
func Open(opts ...Option) (*Backend, error) {
	o := options{timeStep: BlockTime}
	for _, opt := range opts {
		opt(&o)
	}
	if o.spec.ChainID == 0 {
		o.spec = genesis.Dev()
	}
	n, err := node.New(node.Config{
		Genesis: o.spec,
		NoRPC:   true,
		// geth reports every fork back to an ancestor as an error.
		LogLevel: "crit",
		Dev:      &node.DevConfig{TimeStep: o.timeStep, FeeRecipient: o.recipient},
	})
	if err != nil {
		return nil, err
	}
	if err := n.Start(); err != nil {
		return nil, errors.Join(err, n.Close())
	}
	return &Backend{node: n, client: client{n.Client()}}, nil
}

// Close ends the chain. The backend cannot be used afterwards.
func (b *Backend) Close() error {
	b.client.Close()
	return b.node.Close()
}

// Client returns the client to use with bindings.
func (b *Backend) Client() Client { return b.client }

// RPC returns a new raw connection, which the caller closes.
func (b *Backend) RPC() *rpc.Client { return b.node.Attach() }

// Node returns the node behind the backend.
func (b *Backend) Node() *node.Node { return b.node }

// Commit seals a block from the pending transactions and returns its hash. As
// in geth, a block that cannot be sealed leaves the head where it is; use
// [Backend.AdvanceBlocks] to learn why.
func (b *Backend) Commit() common.Hash {
	if block, err := b.node.Sealer().Seal(); err == nil {
		return block.Hash()
	}
	return b.node.Ethereum().BlockChain().CurrentBlock().Hash()
}

// Rollback drops all pending transactions.
func (b *Backend) Rollback() { b.node.Ethereum().TxPool().Clear() }

// Fork makes an older block the head, for the next blocks to build on. It fails
// with [ErrPendingTransactions] and [ErrUnknownBlock].
func (b *Backend) Fork(parent common.Hash) error {
	return b.node.Sealer().Reorg(parent)
}

// AdjustTime seals a block that is later than the newest one by the given whole
// seconds. It fails with [ErrPendingTransactions], and with [ErrTimestamp]
// below one second.
func (b *Backend) AdjustTime(adjustment time.Duration) error {
	pool := b.node.Ethereum().TxPool()
	// The pool drops what the newest block took a moment later.
	if err := pool.Sync(); err != nil {
		return err
	}
	if pending, _ := pool.Stats(); pending > 0 {
		return fmt.Errorf("%w: commit or roll back first", ErrPendingTransactions)
	}
	seconds := adjustment / time.Second
	if seconds < 1 {
		return fmt.Errorf("%w: time cannot be adjusted by %v", ErrTimestamp, adjustment)
	}
	head := b.node.Ethereum().BlockChain().CurrentBlock()
	sealer := b.node.Sealer()
	if err := sealer.SetNextTimestamp(head.Time + uint64(seconds)); err != nil {
		return err
	}
	_, err := sealer.Seal()
	return err
}

// AdvanceBlocks seals n blocks. Pending transactions go into the first ones.
func (b *Backend) AdvanceBlocks(n uint64) error {
	return b.node.Sealer().Mine(context.Background(), n, 0)
}

// AdvanceEpoch seals blocks up to and including the one in which the subnet's
// next epoch runs, or is skipped because the subnet is inconsistent. It fails
// with [ErrNoEpoch] if the subnet is root, does not exist, is paused or has
// tempo 0.
func (b *Backend) AdvanceEpoch(netuid uint16) error {
	before, _, err := b.epoch(netuid)
	if err != nil {
		return err
	}
	for range maxDeferrals {
		index, block, err := b.epoch(netuid)
		if err != nil {
			return err
		}
		if index != before {
			return nil
		}
		// An epoch that was due and deferred is due in the next block.
		head := b.node.Ethereum().BlockChain().CurrentBlock().Number.Uint64()
		if err := b.AdvanceBlocks(max(block, head+1) - head); err != nil {
			return fmt.Errorf("advance to the epoch of netuid %d in block %d: %w", netuid, block, err)
		}
	}
	return fmt.Errorf("%w: netuid %d: it was deferred %d times", ErrNoEpoch, netuid, maxDeferrals)
}

// epoch returns how many epochs a subnet has had and the block of the next.
func (b *Backend) epoch(netuid uint16) (index, next uint64, err error) {
	state, _, _, err := b.node.State(rpc.LatestBlockNumber)
	if err != nil {
		return 0, 0, err
	}
	s, err := state.Subnets.Get(netuid)
	if err != nil {
		return 0, 0, fmt.Errorf("%w: netuid %d: %w", ErrNoEpoch, netuid, err)
	}
	next, ok := s.NextEpochBlock()
	if !ok || netuid == params.Root || subnet.Paused.Get(s.Slot) {
		return 0, 0, fmt.Errorf("%w: netuid %d is root, paused or has tempo 0", ErrNoEpoch, netuid)
	}
	return subnet.EpochIndex.Get(s.Slot), next, nil
}
