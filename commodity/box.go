package commodity

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/ecdh"
	"crypto/hkdf"
	"crypto/sha256"
	"errors"
	"fmt"
)

// boxSize is the length of a sealed secret: the sender's X25519 key, the secret, and the tag of AES-GCM.
const boxSize = 32 + 32 + 16

// boxInfo tells these keys from those of other protocols.
const boxInfo = "taochain commodity: the secret of a purchase"

// ErrNotSealed occurs when a message is no secret that was sealed for the key.
var ErrNotSealed = errors.New("no secret that was sealed for this key")

// BoxKey is the public key, for a listing, of a seller's X25519 private key of 32 random bytes.
func BoxKey(private [32]byte) [32]byte {
	key, err := ecdh.X25519().NewPrivateKey(private[:])
	if err != nil {
		panic(err) // 32 bytes always are a key
	}
	return [32]byte(key.PublicKey().Bytes())
}

// SealSecret is the message of an order: the buyer's secret, for the owner of a listing's box key alone. It uses X25519 with a
// private key of 32 random bytes that serves once, HKDF with SHA-256, and AES-256-GCM. It fails for a box key that no private
// key has.
func SealSecret(boxKey, secret, once [32]byte) ([]byte, error) {
	sender := BoxKey(once)
	aead, err := boxCipher(once, boxKey, sender, boxKey)
	if err != nil {
		return nil, fmt.Errorf("seal for %x: %w", boxKey, err)
	}
	// The key serves once, so the nonce need not differ.
	return aead.Seal(sender[:], make([]byte, aead.NonceSize()), secret[:], nil), nil
}

// OpenSecret is the secret in the message of an order. Whether it is the one whose hash is in the order is for the caller to
// see, with [HashOf]. Errors: ErrNotSealed.
func OpenSecret(private [32]byte, message []byte) (secret [32]byte, err error) {
	if len(message) != boxSize {
		return secret, ErrNotSealed
	}
	sender := [32]byte(message[:32])
	aead, err := boxCipher(private, sender, sender, BoxKey(private))
	if err != nil {
		return secret, ErrNotSealed
	}
	plain, err := aead.Open(nil, make([]byte, aead.NonceSize()), message[32:], nil)
	if err != nil {
		return secret, ErrNotSealed
	}
	return [32]byte(plain), nil
}

func boxCipher(private, public, sender, receiver [32]byte) (cipher.AEAD, error) {
	own, err := ecdh.X25519().NewPrivateKey(private[:])
	if err != nil {
		return nil, err
	}
	other, err := ecdh.X25519().NewPublicKey(public[:])
	if err != nil {
		return nil, err
	}
	shared, err := own.ECDH(other)
	if err != nil {
		return nil, err
	}
	key, err := hkdf.Key(sha256.New, shared, append(sender[:], receiver[:]...), boxInfo, 32)
	if err != nil {
		return nil, err
	}
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, err
	}
	return cipher.NewGCM(block)
}
