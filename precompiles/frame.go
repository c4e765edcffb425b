package precompiles

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/account"
	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/host"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/storage"
)

// callKind is the EVM instruction that reached the precompile.
type callKind uint8

const (
	kindCall callKind = iota
	kindStatic
	kindDelegate
	kindCallCode
)

// frame is one call as the adapter found it in the EVM.
type frame struct {
	kind callKind
	// caller is the account that executed the instruction, origin the transaction's sender.
	caller, origin common.Address
	// self is the precompile's own address.
	self  common.Address
	value *uint256.Int
	input []byte
	db    vm.StateDB
	block uint64
	// chainID is the EVM chain id.
	chainID *big.Int
	// time is the block's timestamp in seconds.
	time uint64
	// author is the block's fee recipient.
	author common.Address
	// useGas takes gas and reports whether there was enough.
	useGas func(uint64) bool
	// tariff is the method's, and work what the call has done so far, in gas.
	tariff *tariff
	work   uint64
	// depth is the number of contract frames above the precompile; reading it costs an inner call.
	depth func() int
}

var _ storage.Meter = (*frame)(nil)

// state opens the protocol's state for the call, charging for every access. Who changes it flushes the host at the end.
func (f *frame) state() *state.State {
	h := newHost(f.db, f, logSink{f}, f.block, f.author)
	h.Time, h.ChainID = f.time, f.chainID.Uint64()
	h.Defer()
	return state.Open(h)
}

// bookkeeping opens the accounts without charge and without logs, for what no contract can see.
func (f *frame) bookkeeping() (*account.Area, *host.Host) {
	h := newHost(f.db, storage.Unmetered(), host.Discard{}, f.block, f.author)
	return account.Open(h), h
}

// newHost is the protocol's view of a StateDB.
func newHost(db vm.StateDB, meter storage.Meter, sink event.Sink, block uint64, author common.Address) *host.Host {
	backend := &stateBackend{db}
	return &host.Host{
		Store: storage.New(backend, backend, meter).At(block), Meter: meter, Ledger: backend, Undo: db, Events: sink,
		Block: block, Author: author,
	}
}

// stateBackend keeps native state in the storage of params.StateAddress, blobs as
// the code of derived accounts, and TAO as EVM balances.
type stateBackend struct{ db vm.StateDB }

var (
	_ storage.KV    = stateBackend{}
	_ storage.Blobs = stateBackend{}
	_ host.Ledger   = stateBackend{}
)

func (b stateBackend) Get(slot common.Hash) common.Hash {
	return b.db.GetState(params.StateAddress, slot)
}

func (b stateBackend) Set(slot, value common.Hash) {
	b.db.SetState(params.StateAddress, slot, value)
}

func (b stateBackend) Blob(account common.Address) []byte { return b.db.GetCode(account) }

func (b stateBackend) BlobHash(account common.Address) common.Hash {
	if hash := b.db.GetCodeHash(account); hash != types.EmptyCodeHash {
		return hash
	}
	return common.Hash{}
}

// SetBlob also gives the account a nonce, without which EIP-158 would delete it if its code were ever empty.
func (b stateBackend) SetBlob(account common.Address, code []byte) {
	if b.db.GetNonce(account) == 0 {
		b.db.SetNonce(account, 1, tracing.NonceChangeUnspecified)
	}
	b.db.SetCode(account, code, tracing.CodeChangeUnspecified)
}

func (b stateBackend) Balance(a common.Address) *uint256.Int { return b.db.GetBalance(a) }

func (b stateBackend) Credit(a common.Address, wei *uint256.Int) {
	b.db.AddBalance(a, wei, tracing.BalanceChangeUnspecified)
}

func (b stateBackend) Debit(a common.Address, wei *uint256.Int) {
	b.db.SubBalance(a, wei, tracing.BalanceChangeUnspecified)
}
