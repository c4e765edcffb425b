package genesis

import (
	"encoding/binary"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"

	protocol "github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/precompiles"
)

const (
	// DefaultGasLimit is the block gas limit, in gas (spec/precompiles.md 2).
	DefaultGasLimit = 75_000_000
	// DefaultBaseFee is the base fee of the first block, in wei: the price at
	// which an idle reference chain sits (spec/precompiles.md 2).
	DefaultBaseFee = 10_000_000_000
	// MinGasLimit is the least block gas limit a spec may ask for, in gas: below
	// it the larger precompile calls do not fit in a block.
	MinGasLimit = 20_000_000
	// MaxGasLimit is the greatest block gas limit a spec may ask for, in gas. It
	// is EIP-1559's own: twice the limit must fit in a signed 64-bit integer.
	MaxGasLimit = params.MaxGasLimit
)

// extraPrefix begins the genesis block's extra data; the chain id follows.
const extraPrefix = "taochain"

// precompileCode is the code at every precompile address and storage account:
// Solidity's code-size check passes, and executing it by mistake fails at once.
var precompileCode = []byte{0xfe}

// These occur when a spec cannot describe a chain.
var (
	// ErrInvalidSpec is wrapped by every refusal of [Spec.Validate] and [Load].
	ErrInvalidSpec = errors.New("invalid genesis spec")
	// ErrAccountConflict occurs when two parts of a genesis give the same
	// account different contents.
	ErrAccountConflict = errors.New("account given twice in genesis")
)

// Spec describes a chain's first block.
type Spec struct {
	// Name tells people which chain it is; it has no effect on the block.
	Name string
	// ChainID is the EVM chain id, at least 1.
	ChainID uint64
	// Timestamp is the time of the genesis block, in seconds since 1970.
	Timestamp uint64
	// GasLimit is the block gas limit, in gas.
	GasLimit uint64
	// BaseFee is the first block's base fee, in wei per gas.
	BaseFee *big.Int
	// Admin is the account of privileged calls (design, section 3).
	Admin common.Address
	// Protocol holds the limits and delays that the chain starts with.
	Protocol protocol.Preset
	// Alloc holds the accounts that people own. Those that the chain needs for
	// itself, the protocol's state included, are added by [Spec.Genesis].
	Alloc types.GenesisAlloc
}

// Merge adds accounts to the spec. An account that exists on both sides keeps
// its parts as long as at most one side sets each of balance, nonce, code and
// storage slot, or both agree; otherwise [ErrAccountConflict] is returned and
// the spec is unchanged.
func (s *Spec) Merge(alloc types.GenesisAlloc) error {
	merged := cloneAlloc(s.Alloc)
	for _, addr := range sortedAddresses(alloc) {
		account, err := mergeAccount(merged[addr], alloc[addr])
		if err != nil {
			return fmt.Errorf("%w: %s: %w", ErrAccountConflict, addr, err)
		}
		merged[addr] = account
	}
	s.Alloc = merged
	return nil
}

// Validate reports the first reason why the spec cannot describe a chain,
// wrapped in [ErrInvalidSpec], or nil.
func (s Spec) Validate() error {
	fail := func(format string, args ...any) error {
		return fmt.Errorf("%w: %s", ErrInvalidSpec, fmt.Sprintf(format, args...))
	}
	switch {
	case s.ChainID == 0:
		return fail("the chain id must be at least 1")
	case s.GasLimit < MinGasLimit || s.GasLimit > MaxGasLimit:
		return fail("the gas limit %d must be between %d and %d", s.GasLimit, uint64(MinGasLimit), uint64(MaxGasLimit))
	case s.BaseFee == nil || s.BaseFee.Sign() < 0 || s.BaseFee.BitLen() > 64:
		return fail("the base fee must be between 0 and 2^64-1 wei")
	case s.Admin == (common.Address{}):
		return fail("the admin must not be the zero address")
	}
	for _, addr := range sortedAddresses(s.Alloc) {
		balance := s.Alloc[addr].Balance
		if balance != nil && (balance.Sign() < 0 || balance.BitLen() > 256) {
			return fail("the balance of %s must be between 0 and 2^256-1 wei", addr)
		}
		if hook(addr) {
			return fail("the account %s belongs to the chain's block step", addr)
		}
	}
	if err := s.checkBalances(fail); err != nil {
		return err
	}
	trial := Spec{Alloc: s.Alloc}
	for _, own := range []types.GenesisAlloc{chainAlloc(), s.protocolAlloc()} {
		if err := trial.Merge(own); err != nil {
			return fmt.Errorf("%w: %w", ErrInvalidSpec, err)
		}
	}
	return nil
}

// Genesis returns geth's form of the spec: every fork pinned, the history
// contract of EIP-2935 in place, and code and nonce at the precompiles'
// addresses, so that neither Solidity's code-size check nor the removal of
// empty accounts (EIP-158) hits them. The spec must be valid: where it
// disagrees with an account the chain needs, the chain's own account is taken.
func (s Spec) Genesis() *core.Genesis {
	alloc := cloneAlloc(s.Alloc)
	for _, part := range []types.GenesisAlloc{chainAlloc(), s.protocolAlloc()} {
		for addr, own := range part {
			account, err := mergeAccount(alloc[addr], own)
			if err != nil {
				account = own
			}
			alloc[addr] = account
		}
	}
	for addr, account := range alloc {
		// A slot in an account without nonce and code would not survive the
		// first block that touches it.
		if len(account.Storage) > 0 && account.Nonce == 0 {
			account.Nonce = 1
		}
		if account.Balance == nil {
			account.Balance = new(big.Int)
		}
		alloc[addr] = account
	}
	baseFee := new(big.Int)
	if s.BaseFee != nil {
		baseFee.Set(s.BaseFee)
	}
	return &core.Genesis{
		Config:     chainConfig(s.ChainID),
		Timestamp:  s.Timestamp,
		ExtraData:  binary.BigEndian.AppendUint64([]byte(extraPrefix), s.ChainID),
		GasLimit:   s.GasLimit,
		Difficulty: new(big.Int),
		BaseFee:    baseFee,
		Alloc:      alloc,
	}
}

// chainAlloc is what every chain has besides the spec's accounts.
func chainAlloc() types.GenesisAlloc {
	alloc := types.GenesisAlloc{
		params.HistoryStorageAddress: {Nonce: 1, Code: params.HistoryStorageCode},
	}
	for _, addr := range precompiles.Addresses() {
		alloc[addr] = types.Account{Nonce: 1, Code: precompileCode}
	}
	return alloc
}

// hook reports whether the address is one of the two at which geth calls into
// the protocol at the beginning and at the end of a block. Their contracts are
// replaced, so the accounts stay empty.
func hook(addr common.Address) bool {
	return addr == params.BeaconRootsAddress || addr == params.WithdrawalQueueAddress
}

func mergeAccount(a, b types.Account) (types.Account, error) {
	merged := types.Account{Balance: a.Balance, Nonce: max(a.Nonce, b.Nonce), Code: a.Code}
	if a.Nonce != 0 && b.Nonce != 0 && a.Nonce != b.Nonce {
		return types.Account{}, fmt.Errorf("nonce %d and nonce %d", a.Nonce, b.Nonce)
	}
	if !isZero(b.Balance) {
		if !isZero(a.Balance) && a.Balance.Cmp(b.Balance) != 0 {
			return types.Account{}, fmt.Errorf("balance %v and balance %v", a.Balance, b.Balance)
		}
		merged.Balance = b.Balance
	}
	if len(b.Code) > 0 {
		if len(a.Code) > 0 && !slices.Equal(a.Code, b.Code) {
			return types.Account{}, errors.New("two different codes")
		}
		merged.Code = b.Code
	}
	merged.Storage = a.Storage
	if len(b.Storage) > 0 {
		merged.Storage = make(map[common.Hash]common.Hash, len(a.Storage)+len(b.Storage))
		maps.Copy(merged.Storage, a.Storage)
		for slot, value := range b.Storage {
			if other, ok := a.Storage[slot]; ok && other != value {
				return types.Account{}, fmt.Errorf("two values in slot %s", slot)
			}
			merged.Storage[slot] = value
		}
	}
	return merged, nil
}

func isZero(x *big.Int) bool { return x == nil || x.Sign() == 0 }

func cloneAlloc(alloc types.GenesisAlloc) types.GenesisAlloc {
	if alloc == nil {
		return types.GenesisAlloc{}
	}
	return maps.Clone(alloc)
}

func sortedAddresses(alloc types.GenesisAlloc) []common.Address {
	return slices.SortedFunc(maps.Keys(alloc), common.Address.Cmp)
}
