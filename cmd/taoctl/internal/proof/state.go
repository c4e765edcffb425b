package proof

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/host"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/storage"
)

// proven is a state of which only what is proven is there. To read anything else ends the reading.
type proven struct {
	slots    map[common.Hash]common.Hash
	codes    map[common.Address][]byte // nil for an account that is proven to have none
	balances map[common.Address]*uint256.Int
}

var (
	_ storage.KV    = (*proven)(nil)
	_ storage.Blobs = (*proven)(nil)
	_ host.Ledger   = (*proven)(nil)
)

func newProven() *proven {
	return &proven{map[common.Hash]common.Hash{}, map[common.Address][]byte{}, map[common.Address]*uint256.Int{}}
}

// unproven is the value with which a reading ends that needs more than is proven; value recovers it, and nothing else.
type unproven struct{ what string }

// Get returns a proven slot.
func (p *proven) Get(slot common.Hash) common.Hash {
	value, ok := p.slots[slot]
	if !ok {
		panic(unproven{"the slot " + slot.Hex()})
	}
	return value
}

// Blob returns the code of a proven account.
func (p *proven) Blob(account common.Address) []byte {
	code, ok := p.codes[account]
	if !ok {
		panic(unproven{"the code of " + account.Hex()})
	}
	return code
}

// BlobHash returns the hash of a proven code.
func (p *proven) BlobHash(account common.Address) common.Hash {
	if code := p.Blob(account); len(code) > 0 {
		return crypto.Keccak256Hash(code)
	}
	return common.Hash{}
}

// Balance returns a proven balance.
func (p *proven) Balance(account common.Address) *uint256.Int {
	balance, ok := p.balances[account]
	if !ok {
		panic(unproven{"the balance of " + account.Hex()})
	}
	return balance.Clone()
}

// Set is for changes; a reading makes none, as is true of SetBlob, Credit and Debit.
func (p *proven) Set(common.Hash, common.Hash) {}

// SetBlob drops the code.
func (p *proven) SetBlob(common.Address, []byte) {}

// Credit drops the amount.
func (p *proven) Credit(common.Address, *uint256.Int) {}

// Debit drops the amount.
func (p *proven) Debit(common.Address, *uint256.Int) {}

// value reads what a claim is about.
func (p *proven) value(c Claim, block uint64) (value any, err error) {
	defer func() {
		if r := recover(); r != nil {
			missing, ok := r.(unproven)
			if !ok {
				panic(r)
			}
			err = &InvalidError{fmt.Sprintf("the value depends on %s, which the file does not prove", missing.what)}
		}
	}()
	return c.read(state.Open(&host.Host{
		Store: storage.New(p, p, storage.Unmetered()), Meter: storage.Unmetered(), Ledger: p, Events: host.Discard{}, Block: block,
	}))
}
