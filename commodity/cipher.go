package commodity

import (
	"crypto/cipher"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/binary"
)

// words are the words of 32 bytes in a chunk.
const words = ChunkSize / sha256.Size

// HashOf is what a seller's key, or a buyer's secret, is known by before it is shown.
func HashOf(word [32]byte) [32]byte { return sha256.Sum256(word[:]) }

// CipherKey is the key that encrypts the goods of a purchase.
func CipherKey(key, secret [32]byte) [32]byte {
	return sha256.Sum256(append(key[:], secret[:]...))
}

// stream gives sha256(cipher key || counter), word after word.
type stream struct {
	block   [sha256.Size + 8]byte
	counter uint64
	pad     [sha256.Size]byte
	used    int
}

// NewStream encrypts or decrypts goods from the start of a chunk on.
//
//	cipher.StreamReader{S: commodity.NewStream(key, 0), R: goods}
func NewStream(cipherKey [32]byte, chunk uint64) cipher.Stream {
	s := &stream{counter: chunk * words, used: sha256.Size}
	copy(s.block[:], cipherKey[:])
	return s
}

// XORKeyStream encrypts or decrypts; see [cipher.Stream].
func (s *stream) XORKeyStream(dst, src []byte) {
	for len(src) > 0 {
		if s.used == len(s.pad) {
			binary.BigEndian.PutUint64(s.block[sha256.Size:], s.counter)
			s.pad = sha256.Sum256(s.block[:])
			s.counter++
			s.used = 0
		}
		n := subtle.XORBytes(dst, src, s.pad[s.used:])
		s.used += n
		dst, src = dst[n:], src[n:]
	}
}

// Crypt returns the other side of one chunk.
func Crypt(cipherKey [32]byte, index uint64, chunk []byte) []byte {
	other := make([]byte, len(chunk))
	NewStream(cipherKey, index).XORKeyStream(other, chunk)
	return other
}
