package remote

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/taochain/taochain/chain/host"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

// maxRounds bounds how often a reading is repeated to find the slots that it needs.
const maxRounds = 32

// slots is a storage of which only the slots that were fetched are known. Others read as zero and are noted.
type slots struct {
	known   map[common.Hash]common.Hash
	missing []common.Hash
}

func (s *slots) Get(slot common.Hash) common.Hash {
	value, known := s.known[slot]
	if !known {
		s.known[slot] = common.Hash{}
		s.missing = append(s.missing, slot)
	}
	return value
}

// Set drops the value: a view changes nothing.
func (s *slots) Set(common.Hash, common.Hash) {}

// State lets read look at values of the protocol's state that no view of a
// precompile shows: parameters, a pool's weights, pending commits. The slots are
// fetched with eth_getStorageAt. read is repeated until all that it needs is
// there, so it must set its results anew each time; blobs and balances are not
// there at all.
func (v *View) State(ctx context.Context, read func(*state.State)) error {
	cache := &slots{known: map[common.Hash]common.Hash{}}
	h := &host.Host{Store: storage.New(cache, nil, storage.Unmetered()), Meter: storage.Unmetered(), Events: host.Discard{}, Block: v.Number()}
	for range maxRounds {
		cache.missing = nil
		read(state.Open(h))
		if len(cache.missing) == 0 {
			return nil
		}
		elems := make([]rpc.BatchElem, len(cache.missing))
		for i, slot := range cache.missing {
			answer := new(hexutil.Bytes)
			elems[i] = rpc.BatchElem{
				Method: "eth_getStorageAt",
				Args:   []any{params.StateAddress, slot, rpc.BlockNumberOrHashWithHash(v.hash, false)},
				Result: answer,
			}
		}
		if err := v.Request(ctx, elems); err != nil {
			return err
		}
		for i, slot := range cache.missing {
			cache.known[slot] = common.BytesToHash(*elems[i].Result.(*hexutil.Bytes))
		}
	}
	return term.NewError(term.Network, "BadAnswer", "the chain's state cannot be read", "Check that the node and taoctl have the same version.")
}
