package commodity

import (
	"errors"
	"io"
)

// These occur when goods or evidence are not what the chain says; the buyer then calls the purchase off.
var (
	// ErrEmpty occurs for goods without a byte.
	ErrEmpty = errors.New("goods have no bytes")
	// ErrWrongSize occurs when the encrypted goods, or the list of leaves, are shorter or longer than the listing says.
	ErrWrongSize = errors.New("not of the listing's size")
	// ErrWrongLeaves occurs when the list of leaves does not lead to the listing's root.
	ErrWrongLeaves = errors.New("leaves of other goods")
	// ErrWrongChunks occurs when the encrypted chunks do not lead to the root that the seller offered.
	ErrWrongChunks = errors.New("chunks of another offer")
	// ErrWrongKey occurs when the key is not the one that the seller is bound to.
	ErrWrongKey = errors.New("not the seller's key")
	// ErrWrongSecret occurs when the secret is not the one of the order.
	ErrWrongSecret = errors.New("not the buyer's secret")
	// ErrNoChunk occurs when evidence names a chunk that the goods do not have.
	ErrNoChunk = errors.New("no such chunk")
	// ErrWrongProof occurs when evidence does not lead to the roots on the chain.
	ErrWrongProof = errors.New("proof of something else")
)

// Listing is what a listing says of the goods.
type Listing struct {
	// Root is the root of the chunks.
	Root [32]byte
	// Size is the number of bytes.
	Size uint64
}

// List reads goods that are for sale. The leaves are what the seller publishes beside the listing. Errors: ErrEmpty, those of
// the reader.
func List(goods io.Reader) (listing Listing, leaves [][32]byte, err error) {
	leaves, size, err := Leaves(goods)
	if err != nil {
		return Listing{}, nil, err
	}
	if size == 0 {
		return Listing{}, nil, ErrEmpty
	}
	return Listing{Root(leaves), size}, leaves, nil
}

// CheckLeaves is nil if the leaves are those of the listing. Errors: ErrWrongSize, ErrWrongLeaves.
func (l Listing) CheckLeaves(leaves [][32]byte) error {
	if len(leaves) == 0 || uint64(len(leaves)) != Chunks(l.Size) {
		return ErrWrongSize
	}
	if Root(leaves) != l.Root {
		return ErrWrongLeaves
	}
	return nil
}

// CheckOffer reads what a seller offers. If the error is nil, and that of CheckLeaves, the buyer can prove whatever may be
// wrong with the key, and may confirm. It returns the leaves of the encrypted chunks. Errors: ErrWrongSize, ErrWrongChunks,
// those of the reader.
func (l Listing) CheckOffer(cipherRoot [32]byte, encrypted io.Reader) (cipherLeaves [][32]byte, err error) {
	// A longer file is not read to its end.
	cipherLeaves, size, err := Leaves(io.LimitReader(encrypted, int64(min(l.Size, 1<<62))+1))
	if err != nil {
		return nil, err
	}
	if size != l.Size || size == 0 {
		return nil, ErrWrongSize
	}
	if Root(cipherLeaves) != cipherRoot {
		return nil, ErrWrongChunks
	}
	return cipherLeaves, nil
}
