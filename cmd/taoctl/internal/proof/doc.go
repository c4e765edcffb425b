// Package proof makes and verifies proofs of what the protocol's state says after one block: the stake of a coldkey, the weights of a
// neuron, the incentives of a subnet, a balance.
//
// [Make] runs the chain's own reading of the value, notes which slots, blobs and balances it looks at, and fetches their
// Merkle-Patricia proofs with eth_getProof and eth_getCode, so any node of the geth family can serve it. [Verify] needs no
// node: from the block's header it proves each of them, and runs the same reading on nothing but what is proven.
// A blob is the code of an account; its proof is that of the account, whose code hash is the blob's.
package proof

import (
	"encoding/json"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// Format names the form of a file; another one is refused.
const Format = "taochain-proof/1"

// File is a proof as it is written.
type File struct {
	Format string `json:"format"`
	// ChainID is what the node said; a block does not bear it.
	ChainID hexutil.Uint64 `json:"chainId"`
	Claim   Claim          `json:"claim"`
	// Value is what the claim reads, in the form of its kind.
	Value json.RawMessage `json:"value"`
	Block Block           `json:"block"`
	// Header is the block's, in RLP.
	Header   hexutil.Bytes `json:"header"`
	Accounts []Account     `json:"accounts"`
}

// Block is the block after which the value is read.
type Block struct {
	Number hexutil.Uint64 `json:"number"`
	Hash   common.Hash    `json:"hash"`
}

// Account is a proven account. Code is given for blobs that are read, Storage for the account of the protocol.
type Account struct {
	Address common.Address  `json:"address"`
	Proof   []hexutil.Bytes `json:"proof"`
	Code    hexutil.Bytes   `json:"code,omitempty"`
	Storage []Slot          `json:"storage,omitempty"`
}

// Slot is a proven slot; its value is in the last node of the proof.
type Slot struct {
	Slot  common.Hash     `json:"slot"`
	Proof []hexutil.Bytes `json:"proof"`
}

// InvalidError occurs when a file proves nothing, or not what it claims. It is a sentence that names the place.
type InvalidError struct{ Sentence string }

func (e *InvalidError) Error() string { return e.Sentence }
