package commodity

import (
	"errors"
	"io"
)

// Evidence is one chunk that shows that a key is wrong: the argument of the contract's proveMismatch.
type Evidence struct {
	// Key is the seller's key, Secret the buyer's secret.
	Key, Secret [32]byte
	// Index is the chunk, from 0.
	Index uint64
	// Chunk is the encrypted chunk, ChunkProof its proof under the offer's root.
	Chunk      []byte
	ChunkProof [][32]byte
	// Leaf is the leaf of the chunk of the goods, LeafProof its proof under the listing's root.
	Leaf      [32]byte
	LeafProof [][32]byte
}

// errFound ends the search for a wrong chunk.
var errFound = errors.New("found")

// FindMismatch decrypts what passed [Listing.CheckOffer] and [Listing.CheckLeaves] and returns evidence of the first chunk that
// is not what was listed, or nil if the goods are right. Errors: ErrWrongSize if there are not as many chunks as leaves, those
// of the reader.
func FindMismatch(key, secret [32]byte, encrypted io.Reader, cipherLeaves, leaves [][32]byte) (*Evidence, error) {
	if len(cipherLeaves) != len(leaves) {
		return nil, ErrWrongSize
	}
	var found *Evidence
	cipherKey, index := CipherKey(key, secret), uint64(0)
	err := eachChunk(encrypted, func(chunk []byte) error {
		if index >= uint64(len(leaves)) {
			return ErrWrongSize
		}
		if Leaf(Crypt(cipherKey, index, chunk)) != leaves[index] {
			found = Prove(key, secret, index, chunk, cipherLeaves, leaves)
			return errFound
		}
		index++
		return nil
	})
	switch {
	case errors.Is(err, errFound):
		return found, nil
	case err != nil:
		return nil, err
	case index != uint64(len(leaves)):
		return nil, ErrWrongSize
	}
	return nil, nil
}

// Prove puts the evidence about one encrypted chunk together. The index is less than the numbers of leaves.
func Prove(key, secret [32]byte, index uint64, chunk []byte, cipherLeaves, leaves [][32]byte) *Evidence {
	return &Evidence{
		Key: key, Secret: secret, Index: index,
		Chunk: append([]byte(nil), chunk...), ChunkProof: Proof(cipherLeaves, index),
		Leaf: leaves[index], LeafProof: Proof(leaves, index),
	}
}

// Purchase is what the chain says of a purchase.
type Purchase struct {
	// Listing is what was ordered.
	Listing Listing
	// SecretHash is of the order, CipherRoot and KeyHash are of the offer.
	SecretHash, CipherRoot, KeyHash [32]byte
}

// Mismatch judges evidence as the contract does: whether the key gives something else than what was listed. Errors, in this
// order: ErrWrongKey, ErrWrongSecret, ErrNoChunk, ErrWrongProof.
func (p Purchase) Mismatch(e *Evidence) (wrong bool, err error) {
	if HashOf(e.Key) != p.KeyHash {
		return false, ErrWrongKey
	}
	if HashOf(e.Secret) != p.SecretHash {
		return false, ErrWrongSecret
	}
	chunks := Chunks(p.Listing.Size)
	if e.Index >= chunks {
		return false, ErrNoChunk
	}
	depth := Depth(chunks)
	if len(e.ChunkProof) != depth || RootOf(Leaf(e.Chunk), e.Index, e.ChunkProof) != p.CipherRoot {
		return false, ErrWrongProof
	}
	if len(e.LeafProof) != depth || RootOf(e.Leaf, e.Index, e.LeafProof) != p.Listing.Root {
		return false, ErrWrongProof
	}
	return Leaf(Crypt(CipherKey(e.Key, e.Secret), e.Index, e.Chunk)) != e.Leaf, nil
}
