package remote

import (
	"context"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/taochain/taochain/cmd/taoctl/internal/revert"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

// View reads the chain as it is after one block, named by its hash, so that all answers belong together.
type View struct {
	Client *ethclient.Client
	Header *types.Header
	hash   common.Hash
}

// NewView is a view of the state after the block.
func NewView(client *ethclient.Client, header *types.Header) *View {
	return &View{client, header, header.Hash()}
}

// Number is the number of the block.
func (v *View) Number() uint64 { return v.Header.Number.Uint64() }

// Read calls a view of a precompile with packed arguments.
func Read[T any](ctx context.Context, v *View, to common.Address, data []byte, unpack func([]byte) (T, error)) (T, error) {
	out, err := v.Client.CallContractAtHash(ctx, ethereum.CallMsg{To: &to, Data: data}, v.hash)
	if err != nil {
		var none T
		return none, revert.ChainError(err)
	}
	return decode(out, unpack)
}

func decode[T any](out []byte, unpack func([]byte) (T, error)) (T, error) {
	var none T
	if len(out) == 0 {
		return none, term.NewError(term.Network, "WrongChain", "the node's chain has no precompiles of taochain", "Check that --rpc-url leads to a node of this chain.")
	}
	value, err := unpack(out)
	if err != nil {
		return none, term.NewError(term.Network, "BadAnswer", "the chain's answer cannot be read: "+err.Error(), "Check that the node and taoctl have the same version.").WithCause(err)
	}
	return value, nil
}

// batchSize is how many calls go into one request; nodes of the geth family take up to 1000.
const batchSize = 500

// Batch collects calls of views, which Run makes in few requests.
type Batch struct {
	view    *View
	elems   []rpc.BatchElem
	decoded []func() error
}

// NewBatch is an empty batch.
func (v *View) NewBatch() *Batch { return &Batch{view: v} }

// Add puts a call into the batch; Run stores its answer in out.
func Add[T any](b *Batch, to common.Address, data []byte, unpack func([]byte) (T, error), out *T) {
	answer := new(hexutil.Bytes)
	b.elems = append(b.elems, rpc.BatchElem{
		Method: "eth_call",
		Args:   []any{map[string]any{"to": to, "input": hexutil.Bytes(data)}, rpc.BlockNumberOrHashWithHash(b.view.hash, false)},
		Result: answer,
	})
	b.decoded = append(b.decoded, func() error {
		value, err := decode(*answer, unpack)
		if err == nil {
			*out = value
		}
		return err
	})
}

// Run makes the calls. The first error is returned, and the outputs are then not to be used.
func (b *Batch) Run(ctx context.Context) error {
	if err := b.view.Request(ctx, b.elems); err != nil {
		return err
	}
	for _, store := range b.decoded {
		if err := store(); err != nil {
			return err
		}
	}
	return nil
}

// Request makes requests of limited size and returns the first error.
func (v *View) Request(ctx context.Context, elems []rpc.BatchElem) error {
	for start := 0; start < len(elems); start += batchSize {
		part := elems[start:min(start+batchSize, len(elems))]
		if err := v.Client.Client().BatchCallContext(ctx, part); err != nil {
			return revert.ChainError(err)
		}
		for _, e := range part {
			if e.Error != nil {
				return revert.ChainError(e.Error)
			}
		}
	}
	return nil
}
