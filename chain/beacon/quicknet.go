package beacon

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"sync"

	bls "github.com/consensys/gnark-crypto/ecc/bls12-381"
)

// The network quicknet of drand, as its relays give it under /info (https://api.drand.sh/<ChainHash>/info) and drand's announcement of
// 16 October 2023 prints it. Its scheme is bls-unchained-g1-rfc9380: the message of a round is sha256 of the round as 8 bytes,
// big-endian, hashed to G1 by RFC 9380; signatures are in G1, the public key in G2.
const (
	ChainHash   = "52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971"
	PublicKey   = "83cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c8c4b450b6a0a6c3ac6a5776a2d1064510d1fec758c921cc22b0e17e63aaf4bcb5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a"
	GenesisTime = 1692803367 // of round 1, in seconds since 1970
	Period      = 3          // seconds between rounds
)

// domain separates the scheme's hashes to the curve from others.
const domain = "BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_"

// SignatureBytes is the length of a signature: a compressed point of G1.
const SignatureBytes = bls.SizeOfG1AffineCompressed

// keys are the public key and the negated generator of G2.
var keys = sync.OnceValue(func() [2]bls.G2Affine {
	raw, err := hex.DecodeString(PublicKey)
	if err != nil {
		panic("beacon: the public key is not hexadecimal")
	}
	var pair [2]bls.G2Affine
	if _, err := pair[0].SetBytes(raw); err != nil {
		panic("beacon: the public key is not a point of G2: " + err.Error())
	}
	_, _, _, generator := bls.Generators()
	pair[1].Neg(&generator)
	return pair
})

// Verify reports whether a signature is quicknet's for the round. Points that are not in the right group, and the point at
// infinity, are refused.
func Verify(round uint64, signature []byte) bool {
	if len(signature) != SignatureBytes {
		return false
	}
	var point bls.G1Affine
	if _, err := point.SetBytes(signature); err != nil || point.IsInfinity() {
		return false
	}
	message := sha256.Sum256(binary.BigEndian.AppendUint64(nil, round))
	hashed, err := bls.HashToG1(message[:], []byte(domain))
	if err != nil {
		return false
	}
	pair := keys()
	// e(hashed, key) = e(point, generator)
	ok, err := bls.PairingCheck([]bls.G1Affine{hashed, point}, pair[:])
	return err == nil && ok
}

// Randomness is what a pulse is used for: sha256 of its signature.
func Randomness(signature []byte) [32]byte { return sha256.Sum256(signature) }
