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

// maxRounds bounds how often a reading is repeated to find what it needs.
const maxRounds = 32

// fetched is a storage of which only the slots and blobs that were fetched are known. Others read as zero and are noted.
type fetched struct {
	slots   map[common.Hash]common.Hash
	codes   map[common.Address][]byte
	missing []request
}

// request is one slot or blob to fetch.
type request struct {
	elem rpc.BatchElem
	keep func(answer []byte)
}

var (
	_ storage.KV    = (*fetched)(nil)
	_ storage.Blobs = (*fetched)(nil)
)

// Get returns a slot, zero until it is fetched.
func (f *fetched) Get(slot common.Hash) common.Hash {
	value, known := f.slots[slot]
	if !known {
		f.slots[slot] = common.Hash{}
		f.want("eth_getStorageAt", func(answer []byte) { f.slots[slot] = common.BytesToHash(answer) }, params.StateAddress, slot)
	}
	return value
}

// Blob returns the code of an account, nil until it is fetched.
func (f *fetched) Blob(account common.Address) []byte {
	code, known := f.codes[account]
	if !known {
		f.codes[account] = nil
		f.want("eth_getCode", func(answer []byte) { f.codes[account] = answer }, account)
	}
	return code
}

func (f *fetched) want(method string, keep func([]byte), args ...any) {
	f.missing = append(f.missing, request{rpc.BatchElem{Method: method, Args: args, Result: new(hexutil.Bytes)}, keep})
}

// Set, SetBlob and BlobHash are for changes; a view makes none.
func (f *fetched) Set(common.Hash, common.Hash) {}

// SetBlob drops the code.
func (f *fetched) SetBlob(common.Address, []byte) {}

// BlobHash knows none.
func (f *fetched) BlobHash(common.Address) common.Hash { return common.Hash{} }

// State lets read look at values of the protocol's state that no view of a
// precompile shows: parameters, a pool's weights, pending commits. The slots are
// fetched with eth_getStorageAt, blobs with eth_getCode. read is repeated until all that
// it needs is there, so it must set its results anew each time; balances are not there at all.
func (v *View) State(ctx context.Context, read func(*state.State)) error {
	cache := &fetched{slots: map[common.Hash]common.Hash{}, codes: map[common.Address][]byte{}}
	h := &host.Host{Store: storage.New(cache, cache, storage.Unmetered()), Meter: storage.Unmetered(), Events: host.Discard{}, Block: v.Number()}
	for range maxRounds {
		cache.missing = nil
		read(state.Open(h))
		if len(cache.missing) == 0 {
			return nil
		}
		elems := make([]rpc.BatchElem, len(cache.missing))
		for i, r := range cache.missing {
			elems[i] = r.elem
			elems[i].Args = append(elems[i].Args, rpc.BlockNumberOrHashWithHash(v.hash, false))
		}
		if err := v.Request(ctx, elems); err != nil {
			return err
		}
		for i, r := range cache.missing {
			r.keep(*elems[i].Result.(*hexutil.Bytes))
		}
	}
	return term.NewError(term.Network, "BadAnswer", "the chain's state cannot be read", "Check that the node and taoctl have the same version.")
}
