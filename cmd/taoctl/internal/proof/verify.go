package proof

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/trie"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/params"
)

// Trust is what the user knows without the file: nothing, the block's hash, or the root of its state.
type Trust struct{ BlockHash, StateRoot *common.Hash }

// Result is what a file proves.
type Result struct {
	Claim Claim
	// Value is a Stake, Weights, []Incentive or Balance, as the claim's kind says.
	Value any
	// Header is that of the block after which the value was read.
	Header *types.Header
}

func invalid(format string, args ...any) error { return &InvalidError{fmt.Sprintf(format, args...)} }

// Verify proves a file's value from its header, and compares header or state root with what is trusted. It uses nothing but
// the file. Errors: *InvalidError.
func Verify(f *File, trust Trust) (*Result, error) {
	if f.Format != Format {
		return nil, invalid("the file's format is %q, not %q", f.Format, Format)
	}
	if err := f.Claim.check(); err != nil {
		return nil, invalid("the claim cannot be proven: %v", err)
	}
	header, err := f.checkHeader(trust)
	if err != nil {
		return nil, err
	}
	p := newProven()
	for i := range f.Accounts {
		if err := p.account(header.Root, &f.Accounts[i]); err != nil {
			return nil, err
		}
	}
	value, err := p.value(f.Claim, header.Number.Uint64())
	if err != nil {
		var known *InvalidError
		if errors.As(err, &known) {
			return nil, err
		}
		return nil, invalid("the proven state has no such value: %v", err)
	}
	if err := f.checkValue(value); err != nil {
		return nil, err
	}
	return &Result{f.Claim, value, header}, nil
}

// checkHeader proves that the header is that of the block which is named and trusted.
func (f *File) checkHeader(trust Trust) (*types.Header, error) {
	if hash := crypto.Keccak256Hash(f.Header); hash != f.Block.Hash {
		return nil, invalid("the header's hash is %s, but the file is of block %s", hash, f.Block.Hash)
	}
	header := new(types.Header)
	if err := rlp.DecodeBytes(f.Header, header); err != nil {
		return nil, invalid("the header cannot be read: %v", err)
	}
	switch {
	case !header.Number.IsUint64() || header.Number.Uint64() != uint64(f.Block.Number):
		return nil, invalid("the header is that of block %d, but the file is of block %d", header.Number, f.Block.Number)
	case trust.BlockHash != nil && *trust.BlockHash != f.Block.Hash:
		return nil, invalid("the file is of block %s, but you trust block %s", f.Block.Hash, *trust.BlockHash)
	case trust.StateRoot != nil && *trust.StateRoot != header.Root:
		return nil, invalid("the file's state root is %s, but you trust %s", header.Root, *trust.StateRoot)
	}
	return header, nil
}

// checkValue compares the value that was read with the one in the file.
func (f *File) checkValue(value any) error {
	want, err := json.Marshal(value)
	if err != nil {
		return err
	}
	var have bytes.Buffer
	if err := json.Compact(&have, f.Value); err != nil {
		return invalid("the file's value cannot be read: %v", err)
	}
	if !bytes.Equal(have.Bytes(), want) {
		return invalid("the file says that the value is %s, but the proven state says %s", have.Bytes(), want)
	}
	return nil
}

// account proves an account against the state root, then its code and its storage against the account.
func (p *proven) account(root common.Hash, a *Account) error {
	name := "account " + a.Address.Hex()
	if _, twice := p.balances[a.Address]; twice {
		return invalid("the file has %s twice", name)
	}
	raw, err := lookUp(root, a.Address[:], a.Proof, "the state root", name)
	if err != nil {
		return err
	}
	account := types.StateAccount{Balance: new(uint256.Int), Root: types.EmptyRootHash, CodeHash: types.EmptyCodeHash[:]}
	if raw != nil {
		if err := rlp.DecodeBytes(raw, &account); err != nil {
			return invalid("%s is proven to be no account: %v", name, err)
		}
	}
	p.balances[a.Address] = account.Balance
	switch hash := crypto.Keccak256Hash(a.Code); {
	case len(a.Code) == 0 && !bytes.Equal(account.CodeHash, types.EmptyCodeHash[:]):
		// The account has a code that nobody reads, or else its absence is found then.
	case !bytes.Equal(account.CodeHash, hash[:]):
		return invalid("the code of %s has the hash %s, but %x is proven", name, hash, account.CodeHash)
	default:
		p.codes[a.Address] = a.Code
	}
	if len(a.Storage) > 0 && a.Address != params.StateAddress {
		return invalid("the file has storage of %s, but all storage of the protocol is in account %s", name, params.StateAddress)
	}
	for _, s := range a.Storage {
		if err := p.slot(account.Root, s); err != nil {
			return err
		}
	}
	return nil
}

func (p *proven) slot(root common.Hash, s Slot) error {
	name := "slot " + s.Slot.Hex()
	if _, twice := p.slots[s.Slot]; twice {
		return invalid("the file has %s twice", name)
	}
	raw, err := lookUp(root, s.Slot[:], s.Proof, "the account's storage root", name)
	if err != nil {
		return err
	}
	var value []byte
	if raw != nil {
		if err := rlp.DecodeBytes(raw, &value); err != nil || len(value) > common.HashLength {
			return invalid("%s is proven to be no word: %x", name, raw)
		}
	}
	p.slots[s.Slot] = common.BytesToHash(value)
	return nil
}

// lookUp follows the nodes of a proof from the root to the key. The result is nil if the trie is proven not to have the key.
func lookUp(root common.Hash, key []byte, proof []hexutil.Bytes, from, name string) ([]byte, error) {
	if root == types.EmptyRootHash && len(proof) == 0 {
		return nil, nil
	}
	nodes := proofNodes{proof: proof}
	value, err := trie.VerifyProof(root, crypto.Keccak256(key), &nodes)
	switch {
	case nodes.missing != nil:
		return nil, invalid("the proof of %s does not hold: its node %d should have the hash %x, as %s demands, and has not", name, nodes.used, nodes.missing, from)
	case err != nil:
		return nil, invalid("the proof of %s does not hold: %v", name, err)
	case nodes.used < len(proof):
		return nil, invalid("the proof of %s has %d nodes, of which %d prove it", name, len(proof), nodes.used)
	}
	return value, nil
}

// proofNodes are the nodes of a proof in their order, which is the order in which they are asked for.
type proofNodes struct {
	proof   []hexutil.Bytes
	used    int
	missing []byte
}

// Has is not asked.
func (n *proofNodes) Has([]byte) (bool, error) { return false, nil }

// Get gives the next node if it has the hash.
func (n *proofNodes) Get(hash []byte) ([]byte, error) {
	if n.used < len(n.proof) && bytes.Equal(crypto.Keccak256(n.proof[n.used]), hash) {
		n.used++
		return n.proof[n.used-1], nil
	}
	n.missing = bytes.Clone(hash)
	return nil, fmt.Errorf("the node %x is not in the proof", hash)
}
