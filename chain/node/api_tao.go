package node

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core"
	gethstate "github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/precompiles"
)

func init() {
	registerService("tao", false, func(n *Node) any { return &taoAPI{readAPI: readAPI{node: n}} })
}

// ErrStateUnavailable occurs when the state of a block is no longer kept.
var ErrStateUnavailable = errors.New("the state of that block is not available")

// State opens the protocol's state as it stands after a block, and the StateDB
// under it. Errors: [ErrUnknownBlock], [ErrStateUnavailable].
func (n *Node) State(number rpc.BlockNumber) (*state.State, *gethstate.StateDB, *types.Header, error) {
	v, err := n.view(rpc.BlockNumberOrHashWithNumber(number))
	if err != nil {
		return nil, nil, nil, err
	}
	return v.s, v.db, v.header, nil
}

// header finds a block. The pending block is the newest one: the block step has not run in it.
func (n *Node) header(block rpc.BlockNumberOrHash) (*types.Header, error) {
	chain := n.eth.BlockChain()
	if number, ok := block.Number(); ok && (number == rpc.LatestBlockNumber || number == rpc.PendingBlockNumber) {
		return chain.CurrentBlock(), nil
	}
	name := "the hash or number is missing"
	if number, ok := block.Number(); ok {
		name = fmt.Sprintf("block %s", number)
		if number >= 0 {
			name = fmt.Sprintf("block %d", number)
		}
	} else if hash, ok := block.Hash(); ok {
		name = fmt.Sprintf("block %s", hash)
	}
	header, err := n.eth.APIBackend.HeaderByNumberOrHash(context.Background(), block)
	switch {
	case err != nil:
		return nil, fmt.Errorf("%w: %s: %w", ErrUnknownBlock, name, err)
	case header == nil:
		return nil, fmt.Errorf("%w: %s; the newest is %d", ErrUnknownBlock, name, chain.CurrentBlock().Number)
	}
	return header, nil
}

// view is the protocol's state as it stands after one block. It belongs to one goroutine.
type view struct {
	s      *state.State
	db     *gethstate.StateDB
	header *types.Header
}

func (n *Node) view(block rpc.BlockNumberOrHash) (*view, error) {
	header, err := n.header(block)
	if err != nil {
		return nil, err
	}
	db, err := n.eth.BlockChain().StateAt(header.Root)
	if err != nil {
		return nil, fmt.Errorf("%w: block %d: %w", ErrStateUnavailable, header.Number, err)
	}
	return &view{precompiles.OpenState(db, header.Number.Uint64()), db, header}, nil
}

func (v *view) at() At { return At{hexutil.Uint64(v.header.Number.Uint64()), v.header.Hash()} }

// readAPI are the methods of the tao namespace that look at the state after one block: the last argument of each, the
// newest if it is left out. With pinned set, as in tao_batch, they all look at that one.
type readAPI struct {
	node   *Node
	pinned *view
}

// readAt makes a reading of one state. A block is chosen once, so that all that is read belongs together although the chain
// goes on; and a state that the node drops meanwhile is an error, never a mixture.
func readAt[T any](api *readAPI, block *rpc.BlockNumberOrHash, read func(*view) (T, error)) (T, error) {
	var none T
	v, err := api.open(block)
	if err != nil {
		return none, readError(err)
	}
	answer, err := read(v)
	if failure := v.db.Error(); failure != nil {
		err = fmt.Errorf("%w: block %d: %w", ErrStateUnavailable, v.header.Number, failure)
	}
	if err != nil {
		return none, readError(err)
	}
	return answer, nil
}

func (api *readAPI) open(block *rpc.BlockNumberOrHash) (*view, error) {
	switch {
	case api.pinned != nil && block != nil:
		return nil, blockInBatch.with(nil, "%s", blockInBatch.general)
	case api.pinned != nil:
		return api.pinned, nil
	case block == nil:
		return api.node.view(rpc.BlockNumberOrHashWithNumber(rpc.LatestBlockNumber))
	}
	return api.node.view(*block)
}

// taoAPI is the tao namespace: what the protocol knows beyond the EVM.
type taoAPI struct {
	readAPI
	fees burnedFees
}

// Event is one thing that a block hook told.
type Event struct {
	// Name is that of the catalogue of events.
	Name string `json:"name"`
	// Args are the event's arguments by name. Integers of 64 bits are decimal strings.
	Args map[string]any `json:"args"`
}

// GetBlockEvents lists what the block step did in a block: epochs, emission, deferrals, paused subnets. The events of the last 8192 blocks are kept. Errors: EventsUnavailable.
func (api *readAPI) GetBlockEvents(block *rpc.BlockNumberOrHash) ([]Event, error) {
	wanted := api.pinned
	if wanted == nil {
		// The records are in the state of the newest block as well; reading them there works on a pruned node too.
		return readAt(api, nil, func(v *view) ([]Event, error) {
			if block == nil {
				return eventsOf(v.s, v.header.Number.Uint64())
			}
			header, err := api.node.header(*block)
			if err != nil {
				return nil, err
			}
			if canonical := api.node.eth.BlockChain().GetCanonicalHash(header.Number.Uint64()); canonical != header.Hash() {
				return nil, fmt.Errorf("%w: block %s is not in the chain", ErrUnknownBlock, header.Hash())
			}
			return eventsOf(v.s, header.Number.Uint64())
		})
	}
	return readAt(api, block, func(v *view) ([]Event, error) { return eventsOf(v.s, v.header.Number.Uint64()) })
}

// HeadEvents is what one new head of the chain brought.
type HeadEvents struct {
	Block  hexutil.Uint64 `json:"block"`
	Hash   common.Hash    `json:"hash"`
	Events []Event        `json:"events"`
}

// BlockEvents subscribes to what the block step did, for each new head of the chain.
func (api *taoAPI) BlockEvents(ctx context.Context) (*rpc.Subscription, error) {
	notifier, ok := rpc.NotifierFromContext(ctx)
	if !ok {
		return nil, rpc.ErrNotificationsUnsupported
	}
	subscription := notifier.CreateSubscription()
	heads := make(chan core.ChainHeadEvent, 16)
	feed := api.node.eth.BlockChain().SubscribeChainHeadEvent(heads)
	go func() {
		defer feed.Unsubscribe()
		for {
			select {
			case head := <-heads:
				s, _, _, err := api.node.State(rpc.LatestBlockNumber)
				if err != nil {
					continue // the chain moved on; its next head brings another try
				}
				if events, err := eventsOf(s, head.Header.Number.Uint64()); err == nil {
					_ = notifier.Notify(subscription.ID, HeadEvents{hexutil.Uint64(head.Header.Number.Uint64()), head.Header.Hash(), events})
				}
			case <-subscription.Err():
				return
			case <-feed.Err():
				return
			}
		}
	}()
	return subscription, nil
}

// eventsOf reads the records of a block in their JSON form.
func eventsOf(s *state.State, block uint64) ([]Event, error) {
	events, err := s.BlockEvents(block)
	if err != nil {
		return nil, eventsGone.with(err, "%v", err)
	}
	list := make([]Event, len(events))
	for i, e := range events {
		args := make(map[string]any, len(e.Args))
		for j, f := range e.Kind.Fields {
			args[f.Name] = jsonValue(e.Args[j])
		}
		list[i] = Event{e.Kind.Name, args}
	}
	return list, nil
}

// jsonValue gives amounts, which may exceed what JSON numbers can carry, as decimal strings.
func jsonValue(v any) any {
	switch v := v.(type) {
	case uint64:
		return fmt.Sprint(v)
	case [32]byte:
		return hexutil.Bytes(v[:])
	}
	return v
}
