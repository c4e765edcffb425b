package axon

import (
	"crypto/ecdsa"
	"crypto/ed25519"
	"encoding/hex"
	"errors"
	"fmt"
	"net/http"
	"strconv"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/taochain/taochain/chain/ss58"
)

// Scheme is a signature scheme as it is named on the wire.
type Scheme string

// The schemes of btauth/1 and the extension for native EVM keys. Only
// SchemeSecp256k1 and SchemeEd25519 can be signed and verified here; the
// others are known so that a request under them gets a precise refusal.
const (
	SchemeSecp256k1 Scheme = "secp256k1"
	SchemeEd25519   Scheme = "ed25519"
	SchemeSr25519   Scheme = "sr25519"
	SchemeHashed    Scheme = "hashed"
	SchemeMLDSA     Scheme = "mldsa"
)

func (s Scheme) known() bool {
	switch s {
	case SchemeSecp256k1, SchemeEd25519, SchemeSr25519, SchemeHashed, SchemeMLDSA:
		return true
	}
	return false
}

// signatureSize is the length of a signature in bytes, or 0 if the scheme cannot be verified here.
func (s Scheme) signatureSize() int {
	switch s {
	case SchemeSecp256k1:
		return crypto.SignatureLength
	case SchemeEd25519:
		return ed25519.SignatureSize
	}
	return 0
}

// Signer signs payloads with one hotkey. It must be safe for concurrent use.
type Signer interface {
	Scheme() Scheme
	Hotkey() [32]byte
	// Sign returns the raw signature of the payload, of the scheme's own length.
	Sign(payload []byte) ([]byte, error)
}

var (
	_ Signer = (*secp256k1Signer)(nil)
	_ Signer = (*ed25519Signer)(nil)
)

type secp256k1Signer struct {
	key    *ecdsa.PrivateKey
	hotkey [32]byte
}

// NewSecp256k1Signer signs with a native EVM key; its hotkey is ss58.AccountID of the key's address.
func NewSecp256k1Signer(key *ecdsa.PrivateKey) (Signer, error) {
	if key == nil || key.Curve != crypto.S256() {
		return nil, errors.New("axon: not a secp256k1 private key")
	}
	return &secp256k1Signer{key, ss58.AccountID(crypto.PubkeyToAddress(key.PublicKey))}, nil
}

func (s *secp256k1Signer) Scheme() Scheme   { return SchemeSecp256k1 }
func (s *secp256k1Signer) Hotkey() [32]byte { return s.hotkey }

func (s *secp256k1Signer) Sign(payload []byte) ([]byte, error) {
	sig, err := crypto.Sign(personalHash(payload), s.key)
	if err != nil {
		return nil, err
	}
	sig[crypto.RecoveryIDOffset] += 27
	return sig, nil
}

type ed25519Signer struct {
	key    ed25519.PrivateKey
	hotkey [32]byte
}

// NewEd25519Signer signs with an ed25519 key; its hotkey is the public key.
func NewEd25519Signer(key ed25519.PrivateKey) (Signer, error) {
	if len(key) != ed25519.PrivateKeySize {
		return nil, fmt.Errorf("axon: ed25519 private key has %d bytes, needs %d", len(key), ed25519.PrivateKeySize)
	}
	return &ed25519Signer{key, [32]byte(key[32:])}, nil
}

func (s *ed25519Signer) Scheme() Scheme   { return SchemeEd25519 }
func (s *ed25519Signer) Hotkey() [32]byte { return s.hotkey }

func (s *ed25519Signer) Sign(payload []byte) ([]byte, error) {
	return ed25519.Sign(s.key, payload), nil
}

// personalHash is the EIP-191 version 0x45 ("personal_sign") digest of the payload.
func personalHash(payload []byte) []byte {
	prefix := "\x19Ethereum Signed Message:\n" + strconv.Itoa(len(payload))
	return crypto.Keccak256([]byte(prefix), payload)
}

// SignRequest signs a request and returns its headers. It sets r.Scheme and
// r.Sender to the signer's own. Every attempt needs a fresh nonce.
func SignRequest(s Signer, r *Request) (http.Header, error) {
	r.Scheme, r.Sender = s.Scheme(), s.Hotkey()
	payload, err := r.Payload()
	if err != nil {
		return nil, fmt.Errorf("axon: build payload: %w", err)
	}
	h, err := signedHeaders(s, payload)
	if err != nil {
		return nil, err
	}
	h.Set(HeaderNonce, strconv.FormatInt(r.Nonce, 10))
	if r.Receiver != nil {
		h.Set(HeaderReceiver, ss58.Encode(*r.Receiver))
	}
	return h, nil
}

// SignResponse signs a response and returns its headers. It sets r.Scheme and
// r.Server to the signer's own.
func SignResponse(s Signer, r *Response) (http.Header, error) {
	r.Scheme, r.Server = s.Scheme(), s.Hotkey()
	payload, err := r.Payload()
	if err != nil {
		return nil, fmt.Errorf("axon: build response payload: %w", err)
	}
	h, err := signedHeaders(s, payload)
	if err != nil {
		return nil, err
	}
	h.Set(HeaderNonce, strconv.FormatInt(r.Nonce, 10))
	return h, nil
}

func signedHeaders(s Signer, payload []byte) (http.Header, error) {
	sig, err := s.Sign(payload)
	if err != nil {
		return nil, fmt.Errorf("axon: sign: %w", err)
	}
	h := http.Header{}
	h.Set(HeaderVersion, Version)
	h.Set(HeaderHotkey, ss58.Encode(s.Hotkey()))
	h.Set(HeaderSignature, "0x"+hex.EncodeToString(sig))
	if s.Scheme() != SchemeSr25519 {
		h.Set(HeaderCrypto, string(s.Scheme()))
	}
	return h, nil
}
