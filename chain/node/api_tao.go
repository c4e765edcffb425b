package node

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core"
	gethstate "github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/precompiles"
)

func init() {
	registerService("tao", false, func(n *Node) any { return &taoAPI{node: n} })
}

// ErrStateUnavailable occurs when the state of a block is no longer kept.
var ErrStateUnavailable = errors.New("the state of that block is not available")

// State opens the protocol's state as it stands after a block, and the StateDB
// under it. Errors: [ErrUnknownBlock], [ErrStateUnavailable].
func (n *Node) State(number rpc.BlockNumber) (*state.State, *gethstate.StateDB, *types.Header, error) {
	chain := n.eth.BlockChain()
	header := chain.CurrentBlock()
	if number >= 0 {
		header = chain.GetHeaderByNumber(uint64(number))
	} else if number != rpc.LatestBlockNumber && number != rpc.PendingBlockNumber {
		h, err := n.eth.APIBackend.HeaderByNumber(context.Background(), number)
		if err != nil {
			return nil, nil, nil, err
		}
		header = h
	}
	if header == nil {
		return nil, nil, nil, fmt.Errorf("%w: block %d", ErrUnknownBlock, number)
	}
	db, err := chain.StateAt(header.Root)
	if err != nil {
		return nil, nil, nil, fmt.Errorf("%w: block %d: %w", ErrStateUnavailable, header.Number, err)
	}
	return precompiles.OpenState(db, header.Number.Uint64()), db, header, nil
}

// taoAPI is the tao namespace: what the protocol knows beyond the EVM.
type taoAPI struct {
	node *Node
	fees burnedFees
}

// Event is one thing that a block hook told.
type Event struct {
	Name string         `json:"name"`
	Args map[string]any `json:"args"`
}

// orLatest is a block argument that may be left out.
func orLatest(number *rpc.BlockNumber) rpc.BlockNumber {
	if number == nil {
		return rpc.LatestBlockNumber
	}
	return *number
}

// GetBlockEvents lists what the block step did in a block, the newest if none is
// named: epochs, emission, deferrals, paused subnets.
func (api *taoAPI) GetBlockEvents(block *rpc.BlockNumber) ([]Event, error) {
	number := orLatest(block)
	// The records are in the state of the newest block as well; reading them there
	// works on a pruned node too.
	s, _, head, err := api.node.State(rpc.LatestBlockNumber)
	if err != nil {
		return nil, err
	}
	wanted := head.Number.Uint64()
	if number >= 0 {
		wanted = uint64(number)
	}
	if wanted > head.Number.Uint64() {
		return nil, fmt.Errorf("%w: block %d", ErrUnknownBlock, wanted)
	}
	return eventsOf(s, wanted)
}

// HeadEvents is what one new head of the chain brought.
type HeadEvents struct {
	Block  hexutil.Uint64 `json:"block"`
	Hash   common.Hash    `json:"hash"`
	Events []Event        `json:"events"`
}

// BlockEvents is tao_subscribe("blockEvents"): for each new head, what its block step did.
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
		return nil, err
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

// Invariants is the result of tao_checkInvariants.
type Invariants struct {
	Block         hexutil.Uint64 `json:"block"`
	Holds         bool           `json:"holds"`
	Broken        []string       `json:"broken"`
	BalancesWei   *hexutil.Big   `json:"balancesWei"`
	BurnedFeesWei *hexutil.Big   `json:"burnedFeesWei"`
	IssuanceRao   string         `json:"issuanceRao"`
}

// CheckInvariants proves that money is conserved at a block, the newest if none is named (design.md, section 3): it adds
// up every balance and every share pool, so its cost grows with the number of accounts.
func (api *taoAPI) CheckInvariants(block *rpc.BlockNumber) (*Invariants, error) {
	s, db, header, err := api.node.State(orLatest(block))
	if err != nil {
		return nil, err
	}
	balances := sumBalances(db)
	fees, err := api.fees.upTo(api.node.eth.BlockChain(), header)
	if err != nil {
		return nil, err
	}
	broken := s.CheckInvariants(balances, fees)
	if broken == nil {
		broken = []string{}
	}
	return &Invariants{
		Block: hexutil.Uint64(header.Number.Uint64()), Holds: len(broken) == 0, Broken: broken,
		BalancesWei: (*hexutil.Big)(balances.ToBig()), BurnedFeesWei: (*hexutil.Big)(fees.ToBig()),
		IssuanceRao: fmt.Sprint(uint64(s.Accounts.TotalIssuance())),
	}, nil
}

// balanceSum adds up the accounts of a state as geth walks them.
type balanceSum struct{ wei *uint256.Int }

func (balanceSum) OnRoot(common.Hash) {}

func (s balanceSum) OnAccount(_ *common.Address, account gethstate.DumpAccount) {
	if v, ok := new(big.Int).SetString(account.Balance, 10); ok {
		s.wei.Add(s.wei, uint256.MustFromBig(v))
	}
}

func sumBalances(db *gethstate.StateDB) *uint256.Int {
	sum := balanceSum{new(uint256.Int)}
	db.DumpToCollector(sum, &gethstate.DumpConfig{SkipCode: true, SkipStorage: true})
	return sum.wei
}

// burnedFees adds up the base fees that EIP-1559 has burned. It remembers the
// sum for the last block asked for, so that a watcher reads each header once.
type burnedFees struct {
	mu   sync.Mutex
	last *types.Header
	wei  *uint256.Int
}

func (f *burnedFees) upTo(chain *core.BlockChain, header *types.Header) (*uint256.Int, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	from, sum := uint64(1), new(uint256.Int)
	if f.last != nil && f.last.Number.Cmp(header.Number) <= 0 && chain.GetCanonicalHash(f.last.Number.Uint64()) == f.last.Hash() {
		from, sum = f.last.Number.Uint64()+1, f.wei.Clone()
	}
	for number := from; number <= header.Number.Uint64(); number++ {
		h := chain.GetHeaderByNumber(number)
		if h == nil {
			return nil, fmt.Errorf("%w: block %d", ErrUnknownBlock, number)
		}
		fee := uint256.MustFromBig(h.BaseFee)
		sum.Add(sum, fee.Mul(fee, uint256.NewInt(h.GasUsed)))
	}
	f.last, f.wei = header, sum.Clone()
	return sum, nil
}
