package node

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/miner"
	gethnode "github.com/ethereum/go-ethereum/node"

	"github.com/taochain/taochain/chain/storage"
)

var _ gethnode.Lifecycle = (*Sealer)(nil)

// sealedExtra is the extra data of blocks sealed by a single node.
var sealedExtra = []byte("taochain")

// Sealer builds the blocks of a development chain: one at a time, each executed
// once to build it and once to verify it, exactly as a block from elsewhere
// would be. Its methods may be called concurrently.
type Sealer struct {
	eth       *eth.Ethereum
	recipient common.Address
	durable   bool // sync the database after every block
	pruned    bool // flush the state as well: geth does not by itself
	// keptStates is how many blocks a pruned chain can be taken back.
	keptStates uint64
	pruner     storage.Pruner

	mu    sync.Mutex // held while the chain's head moves
	clock clock      // guarded by mu

	// The mode changes only while mu is held as well, so that a block that is
	// sealed by mode is sealed by the mode as it is.
	modeMu   sync.Mutex
	auto     bool          // guarded by modeMu
	interval time.Duration // guarded by modeMu

	wake chan struct{} // a transaction arrived or the mode changed
	quit chan struct{}
	stop sync.Once
	wg   sync.WaitGroup
}

func newSealer(backend *eth.Ethereum, config DevConfig, durable, pruned bool) *Sealer {
	return &Sealer{
		eth:        backend,
		recipient:  config.FeeRecipient,
		durable:    durable,
		pruned:     pruned,
		keptStates: keptStates,
		clock:      clock{now: time.Now, step: config.TimeStep},
		auto:       config.AutoMine,
		interval:   config.Interval,
		wake:       make(chan struct{}, 1),
		quit:       make(chan struct{}),
	}
}

// Start begins to seal according to the mode. The node calls it.
func (s *Sealer) Start() error {
	// The pool waits until each event is taken, and sealing waits for the pool:
	// so events are taken by a goroutine of their own.
	events := make(chan core.NewTxsEvent, 16)
	sub := s.eth.TxPool().SubscribeTransactions(events, true)
	s.wg.Go(func() {
		defer sub.Unsubscribe()
		for {
			select {
			case <-events:
				s.signal()
			case <-sub.Err():
				return
			case <-s.quit:
				return
			}
		}
	})
	s.wg.Go(s.run)
	return nil
}

// Stop ends sealing after the block that is being sealed. The node calls it.
func (s *Sealer) Stop() error {
	s.stop.Do(func() { close(s.quit) })
	s.wg.Wait()
	// A caller of Mine or Seal may be at a block; the database must not be closed under it.
	s.mu.Lock()
	defer s.mu.Unlock()
	return nil
}

// FeeRecipient returns the address that receives the blocks' fees.
func (s *Sealer) FeeRecipient() common.Address { return s.recipient }

// SetAutoMine switches sealing on pending transactions. Once it has returned, no
// block is sealed by the old mode any more; it waits for one that is under way.
func (s *Sealer) SetAutoMine(on bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.modeMu.Lock()
	s.auto = on
	s.modeMu.Unlock()
	s.signal()
}

// AutoMine reports whether blocks are sealed on pending transactions.
func (s *Sealer) AutoMine() bool {
	s.modeMu.Lock()
	defer s.modeMu.Unlock()
	return s.auto
}

// SetInterval sets the sealing interval; 0 switches it off. It fails below
// [MinInterval]. As with [Sealer.SetAutoMine], the old mode has ended once it
// has returned.
func (s *Sealer) SetInterval(interval time.Duration) error {
	if err := checkInterval(interval); err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.modeMu.Lock()
	s.interval = interval
	s.modeMu.Unlock()
	s.signal()
	return nil
}

// Interval returns the sealing interval, 0 if there is none.
func (s *Sealer) Interval() time.Duration {
	s.modeMu.Lock()
	defer s.modeMu.Unlock()
	return s.interval
}

// IncreaseTime moves chain time forward from the next block on and returns the
// seconds added since the start.
func (s *Sealer) IncreaseTime(seconds uint64) (uint64, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.clock.increase(seconds, s.eth.BlockChain().CurrentBlock().Time)
}

// SetNextTimestamp sets the next block's timestamp, in seconds since 1970; time
// goes on from there. It must be after the newest block's.
func (s *Sealer) SetNextTimestamp(timestamp uint64) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.clock.setNext(timestamp, s.eth.BlockChain().CurrentBlock().Time)
}

// Seal builds one block on the newest one from the pool's transactions and
// makes it the head.
func (s *Sealer) Seal() (*types.Block, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.seal()
}

// Mine seals n blocks. Between two of them chain time passes by spacing
// seconds; 0 leaves that to the clock. Nothing else is sealed in between. It
// ends early if the context or the node does, and says why.
func (s *Sealer) Mine(ctx context.Context, n, spacing uint64) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	for i := range n {
		if err := ctx.Err(); err != nil {
			return fmt.Errorf("mined %d of %d blocks: %w", i, n, err)
		}
		if i > 0 && spacing > 0 {
			head := s.eth.BlockChain().CurrentBlock().Time
			if spacing > maxTimestamp {
				return fmt.Errorf("%w: %d seconds between blocks", ErrTimestamp, spacing)
			}
			if err := s.clock.setNext(head+spacing, head); err != nil {
				return fmt.Errorf("mined %d of %d blocks: %w", i, n, err)
			}
		}
		if _, err := s.seal(); err != nil {
			return fmt.Errorf("mined %d of %d blocks: %w", i, n, err)
		}
	}
	return nil
}

// Rewind makes an older block the head and forgets the blocks after it and all
// pending transactions. It fails with [ErrUnknownBlock] if the chain is not
// that long.
func (s *Sealer) Rewind(number uint64) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.rewind(number)
}

func (s *Sealer) rewind(number uint64) error {
	chain := s.eth.BlockChain()
	if head := chain.CurrentBlock().Number.Uint64(); number > head {
		return fmt.Errorf("%w: %d is after the newest block %d", ErrUnknownBlock, number, head)
	}
	if err := chain.SetHead(number); err != nil {
		return fmt.Errorf("rewind to block %d: %w", number, err)
	}
	if head := chain.CurrentBlock().Number.Uint64(); head != number {
		return fmt.Errorf("rewind to block %d: its state is gone, the head is now %d", number, head)
	}
	if err := s.eth.TxPool().Sync(); err != nil {
		return fmt.Errorf("reset transaction pool: %w", err)
	}
	s.eth.TxPool().Clear()
	return s.settle(chain.CurrentBlock())
}

// Reorg makes any known block the head, keeping the others. Blocks sealed next
// build on it. It fails with [ErrPendingTransactions] unless the pool is empty,
// and with [ErrUnknownBlock]. A pruned chain lacks the state of older blocks, so
// there it fails as well.
func (s *Sealer) Reorg(hash common.Hash) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if err := s.eth.TxPool().Sync(); err != nil {
		return fmt.Errorf("reset transaction pool: %w", err)
	}
	if pending, queued := s.eth.TxPool().Stats(); pending+queued > 0 {
		return fmt.Errorf("%w: seal or drop them first", ErrPendingTransactions)
	}
	chain := s.eth.BlockChain()
	block := chain.GetBlockByHash(hash)
	if block == nil {
		return fmt.Errorf("%w: %s", ErrUnknownBlock, hash)
	}
	if block.Hash() == chain.CurrentBlock().Hash() {
		return nil // geth calls this an impossible reorg
	}
	if _, err := chain.SetCanonical(block); err != nil {
		return fmt.Errorf("set head to block %s: %w", hash, err)
	}
	return s.settle(block.Header())
}

// run seals by mode until the sealer is stopped.
func (s *Sealer) run() {
	timer := time.NewTimer(0)
	if !timer.Stop() {
		<-timer.C
	}
	var (
		interval time.Duration // the one that the timer is set to
		deadline time.Time
	)
	s.signal() // transactions may wait already
	for {
		select {
		case <-s.quit:
			return
		case <-s.wake:
			s.sealPending()
		case <-timer.C:
			s.sealScheduled()
			deadline = deadline.Add(interval)
			if now := time.Now(); deadline.Before(now) {
				deadline = now // blocks that were missed are not made up for
			}
			timer.Reset(time.Until(deadline))
		}
		if current := s.Interval(); current != interval {
			interval = current
			timer.Stop()
			if interval > 0 {
				deadline = time.Now().Add(interval)
				timer.Reset(interval)
			}
		}
	}
}

// signal wakes run, at most once for any number of causes.
func (s *Sealer) signal() {
	select {
	case s.wake <- struct{}{}:
	default:
	}
}

// sealScheduled seals a block because its time has come.
func (s *Sealer) sealScheduled() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.Interval() == 0 {
		return // switched off since the timer fired
	}
	if _, err := s.seal(); err != nil && !errors.Is(err, ErrClosed) {
		log.Error("Cannot seal block", "err", err)
	}
}

// sealPending seals, while auto-mining is on, until no pending transaction fits
// into a block. One that stays pending although it was tried, such as one that
// does not pay the base fee, waits for the next signal.
func (s *Sealer) sealPending() {
	s.mu.Lock()
	defer s.mu.Unlock()
	for s.AutoMine() && !s.closing() {
		block, err := s.sealUnlessEmpty()
		if err != nil {
			log.Error("Cannot seal block", "err", err)
			return
		}
		if block == nil {
			return
		}
	}
}

// sealUnlessEmpty is seal, but keeps the chain as it is and returns nil if the
// block would have no transactions.
func (s *Sealer) sealUnlessEmpty() (*types.Block, error) {
	block, err := s.next(func() bool {
		pending, _ := s.eth.TxPool().Stats()
		return pending > 0
	})
	if err != nil || block == nil || len(block.Transactions()) == 0 {
		return nil, err
	}
	return block, s.adopt(block)
}

func (s *Sealer) closing() bool {
	select {
	case <-s.quit:
		return true
	default:
		return false
	}
}

// seal builds a block and makes it the head. It needs mu.
func (s *Sealer) seal() (*types.Block, error) {
	if s.closing() {
		return nil, ErrClosed
	}
	block, err := s.next(func() bool { return true })
	if err != nil {
		return nil, err
	}
	return block, s.adopt(block)
}

// next builds the block after the head, or returns nil if the pool, once it has
// caught up with the head, does not make it wanted.
func (s *Sealer) next(wanted func() bool) (*types.Block, error) {
	// The pool follows the head in the background; without waiting for it the
	// block would lack transactions, or repeat some and skip their senders.
	if err := s.eth.TxPool().Sync(); err != nil {
		return nil, fmt.Errorf("reset transaction pool: %w", err)
	}
	if !wanted() {
		return nil, nil
	}
	parent := s.eth.BlockChain().CurrentBlock()
	timestamp, err := s.clock.timestamp(parent.Time)
	if err != nil {
		return nil, err
	}
	block, err := s.build(parent, timestamp)
	if err != nil {
		return nil, fmt.Errorf("build block %d: %w", parent.Number.Uint64()+1, err)
	}
	return block, nil
}

// build executes the pool's transactions on the parent's state. Despite its
// name, BuildTestingPayload is the one way to build a block once and at once;
// BuildPayload would build an empty one first and then rebuild in the
// background until it is asked for. PREVRANDAO stays zero so that runs can be
// repeated.
func (s *Sealer) build(parent *types.Header, timestamp uint64) (*types.Block, error) {
	var beaconRoot common.Hash
	args := &miner.BuildPayloadArgs{
		Parent:       parent.Hash(),
		Timestamp:    timestamp,
		FeeRecipient: s.recipient,
		Withdrawals:  types.Withdrawals{},
		BeaconRoot:   &beaconRoot,
	}
	payload, err := s.eth.Miner().BuildTestingPayload(args, nil, false, sealedExtra)
	if err != nil {
		return nil, err
	}
	return engine.ExecutableDataToBlock(*payload.ExecutionPayload, nil, &beaconRoot, payload.Requests)
}

// adopt verifies a block, makes it the head and, on a persistent chain, brings
// it to disk. The order matters for a process that is killed in between: the
// block is written before the head moves to it, so that what a restart finds
// is the chain with or without its last block. On a pruned chain the state is
// flushed before the head moves, because the pool opens the new head's state as
// soon as it hears of it, and a flush would leave it with one that cannot be
// read; a head whose state was overtaken is recovered by geth at the start from
// its state history.
func (s *Sealer) adopt(block *types.Block) error {
	if err := s.insert(block); err != nil {
		return fmt.Errorf("adopt block %d: %w", block.NumberU64(), err)
	}
	s.clock.sealed(block.Time())
	return nil
}

func (s *Sealer) insert(block *types.Block) error {
	chain := s.eth.BlockChain()
	// Inserting a known block again would move geth's head.
	if !chain.HasBlockAndState(block.Hash(), block.NumberU64()) {
		if _, err := chain.InsertBlockWithoutSetHead(context.Background(), block, false); err != nil {
			return err
		}
	}
	if s.pruned {
		if err := chain.TrieDB().Commit(block.Root(), false); err != nil {
			return fmt.Errorf("flush state: %w", err)
		}
	}
	if _, err := chain.SetCanonical(block); err != nil {
		return err
	}
	if s.pruned {
		// Until the pool has opened the new state it cannot read balances.
		if err := s.eth.TxPool().Sync(); err != nil {
			return fmt.Errorf("reset transaction pool: %w", err)
		}
		if err := s.pruneBlobs(block.NumberU64()); err != nil {
			return err
		}
	}
	return s.settle(block.Header())
}

// settle makes the head safe and its parent final, and syncs a persistent
// chain. The head itself is not final because it is what a kill can lose.
func (s *Sealer) settle(head *types.Header) error {
	chain := s.eth.BlockChain()
	final := head
	if head.Number.Cmp(new(big.Int)) > 0 {
		final = chain.GetHeader(head.ParentHash, head.Number.Uint64()-1)
	}
	chain.SetSafe(head)
	chain.SetFinalized(final)
	if s.durable {
		if err := s.eth.ChainDb().SyncKeyValue(); err != nil {
			return fmt.Errorf("sync database: %w", err)
		}
	}
	return nil
}
