package commodity

import (
	"crypto/sha256"
	"errors"
	"io"
	"math/bits"
)

// ChunkSize is the number of bytes of every chunk but the last.
const ChunkSize = 4096

// Leaf is the leaf of a chunk.
func Leaf(chunk []byte) [32]byte {
	h := sha256.New()
	h.Write([]byte{0})
	h.Write(chunk)
	return [32]byte(h.Sum(nil))
}

// Leaves reads goods, plain or encrypted, to their end and returns the leaves of their chunks and the number of bytes.
func Leaves(goods io.Reader) (leaves [][32]byte, size uint64, err error) {
	err = eachChunk(goods, func(chunk []byte) error {
		leaves = append(leaves, Leaf(chunk))
		size += uint64(len(chunk))
		return nil
	})
	return leaves, size, err
}

// Chunks is the number of chunks of goods of so many bytes.
func Chunks(size uint64) uint64 {
	chunks := size / ChunkSize
	if size%ChunkSize != 0 {
		chunks++
	}
	return chunks
}

// Depth is the number of words in a proof for one of so many chunks, at least 1.
func Depth(chunks uint64) int {
	return bits.Len64(chunks - 1)
}

// Root is the root over at least one leaf.
func Root(leaves [][32]byte) [32]byte {
	level := leaves
	for height := range Depth(uint64(len(leaves))) {
		level = above(level, height)
	}
	return level[0]
}

// Proof returns the words beside the way from a leaf up to the root, from the bottom. The index is less than the number of
// leaves.
func Proof(leaves [][32]byte, index uint64) [][32]byte {
	proof := make([][32]byte, Depth(uint64(len(leaves))))
	level := leaves
	for height := range proof {
		proof[height] = at(level, index^1, height)
		level = above(level, height)
		index /= 2
	}
	return proof
}

// RootOf is the root that a leaf and its proof give.
func RootOf(leaf [32]byte, index uint64, proof [][32]byte) [32]byte {
	for i, word := range proof {
		if index>>i&1 == 0 {
			leaf = node(leaf, word)
		} else {
			leaf = node(word, leaf)
		}
	}
	return leaf
}

// above is the level over one that stands so high above the leaves. What fills both up is left out.
func above(level [][32]byte, height int) [][32]byte {
	next := make([][32]byte, (len(level)+1)/2)
	for i := range next {
		next[i] = node(level[2*i], at(level, uint64(2*i+1), height))
	}
	return next
}

// at is a word of a level, or the node over zero words alone that stands beside the last one.
func at(level [][32]byte, index uint64, height int) [32]byte {
	if index < uint64(len(level)) {
		return level[index]
	}
	var empty [32]byte
	for range height {
		empty = node(empty, empty)
	}
	return empty
}

func node(left, right [32]byte) [32]byte {
	var data [65]byte
	data[0] = 1
	copy(data[1:], left[:])
	copy(data[33:], right[:])
	return sha256.Sum256(data[:])
}

func eachChunk(goods io.Reader, do func(chunk []byte) error) error {
	buffer := make([]byte, ChunkSize)
	for {
		n, err := io.ReadFull(goods, buffer)
		if n > 0 {
			if err := do(buffer[:n]); err != nil {
				return err
			}
		}
		if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
			return nil
		}
		if err != nil {
			return err
		}
	}
}
