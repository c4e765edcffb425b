package remote

import (
	"context"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/host"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

// maxRounds bounds how often a reading is repeated to find what it needs.
const maxRounds = 32

// fetched is a storage of which only the slots, blobs and balances that were fetched are known. Others read as zero and are noted.
type fetched struct {
	slots    map[common.Hash]common.Hash
	codes    map[common.Address][]byte
	balances map[common.Address]*uint256.Int
	missing  []request
	used     Reads // in this round
}

// Reads is what a reading looked at.
type Reads struct {
	// Slots of the protocol's account, ascending.
	Slots []common.Hash
	// Codes are the blobs, nil where an account has none.
	Codes map[common.Address][]byte
	// Balances are the accounts whose balance was read, ascending.
	Balances []common.Address
}

// CodeAccounts are the accounts of the blobs, ascending.
func (r *Reads) CodeAccounts() []common.Address {
	return slices.SortedFunc(maps.Keys(r.Codes), common.Address.Cmp)
}

// request is one slot, blob or balance to fetch.
type request struct {
	elem rpc.BatchElem
	keep func()
}

var (
	_ storage.KV    = (*fetched)(nil)
	_ storage.Blobs = (*fetched)(nil)
	_ host.Ledger   = (*fetched)(nil)
)

// Get returns a slot, zero until it is fetched.
func (f *fetched) Get(slot common.Hash) common.Hash {
	value, known := f.slots[slot]
	if !known {
		f.slots[slot] = common.Hash{}
		f.want("eth_getStorageAt", func(answer []byte) { f.slots[slot] = common.BytesToHash(answer) }, params.StateAddress, slot)
	}
	f.used.Slots = append(f.used.Slots, slot)
	return value
}

// Blob returns the code of an account, nil until it is fetched.
func (f *fetched) Blob(account common.Address) []byte {
	code, known := f.codes[account]
	if !known {
		f.codes[account] = nil
		f.want("eth_getCode", func(answer []byte) { f.codes[account] = answer }, account)
	}
	f.used.Codes[account] = code
	return code
}

// Balance returns a balance, zero until it is fetched.
func (f *fetched) Balance(account common.Address) *uint256.Int {
	balance, known := f.balances[account]
	if !known {
		balance = new(uint256.Int)
		f.balances[account] = balance
		answer := new(hexutil.U256)
		f.missing = append(f.missing, request{
			rpc.BatchElem{Method: "eth_getBalance", Args: []any{account}, Result: answer},
			func() { f.balances[account] = (*uint256.Int)(answer) },
		})
	}
	f.used.Balances = append(f.used.Balances, account)
	return balance.Clone()
}

func (f *fetched) want(method string, keep func([]byte), args ...any) {
	answer := new(hexutil.Bytes)
	f.missing = append(f.missing, request{rpc.BatchElem{Method: method, Args: args, Result: answer}, func() { keep(*answer) }})
}

// Set is for changes; a view makes none, as is true of SetBlob, BlobHash, Credit and Debit.
func (f *fetched) Set(common.Hash, common.Hash) {}

// SetBlob drops the code.
func (f *fetched) SetBlob(common.Address, []byte) {}

// BlobHash knows none.
func (f *fetched) BlobHash(common.Address) common.Hash { return common.Hash{} }

// Credit drops the amount.
func (f *fetched) Credit(common.Address, *uint256.Int) {}

// Debit drops the amount.
func (f *fetched) Debit(common.Address, *uint256.Int) {}

// State lets read look at values of the protocol's state that no view of a
// precompile shows: parameters, a pool's weights, pending commits. The slots are
// fetched with eth_getStorageAt, blobs with eth_getCode, balances with eth_getBalance. read is
// repeated until all that it needs is there, so it must set its results anew each time.
func (v *View) State(ctx context.Context, read func(*state.State)) error {
	_, err := v.Reads(ctx, read)
	return err
}

// Reads is State, and tells what the reading looked at.
func (v *View) Reads(ctx context.Context, read func(*state.State)) (*Reads, error) {
	cache := &fetched{slots: map[common.Hash]common.Hash{}, codes: map[common.Address][]byte{}, balances: map[common.Address]*uint256.Int{}}
	h := &host.Host{
		Store: storage.New(cache, cache, storage.Unmetered()), Meter: storage.Unmetered(), Ledger: cache, Events: host.Discard{}, Block: v.Number(),
	}
	for range maxRounds {
		cache.missing, cache.used = nil, Reads{Codes: map[common.Address][]byte{}}
		read(state.Open(h))
		if len(cache.missing) == 0 {
			used := cache.used
			slices.SortFunc(used.Slots, common.Hash.Cmp)
			slices.SortFunc(used.Balances, common.Address.Cmp)
			used.Slots, used.Balances = slices.Compact(used.Slots), slices.Compact(used.Balances)
			return &used, nil
		}
		elems := make([]rpc.BatchElem, len(cache.missing))
		for i, r := range cache.missing {
			elems[i] = r.elem
			elems[i].Args = append(elems[i].Args, rpc.BlockNumberOrHashWithHash(v.hash, false))
		}
		if err := v.Request(ctx, elems); err != nil {
			return nil, err
		}
		for _, r := range cache.missing {
			r.keep()
		}
	}
	return nil, term.NewError(term.Network, "BadAnswer", "the chain's state cannot be read", "Check that the node and taoctl have the same version.")
}
