// Package ss58 converts between accounts and their text form, as the field's wallets show them.
//
// An account of the protocol is 32 bytes. An EVM address stands for the account
// AccountID(address); the hash has no way back, so an ss58 text or a bytes32
// leads to an address only where the address is known already.
//
// A text is base58 of a prefix of one or two bytes, the 32 bytes and a checksum
// of two bytes. Sources: precompiles.md, section 2; cli.md, section 5.
package ss58

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/mr-tron/base58"
	"golang.org/x/crypto/blake2b"
)

// Prefix is the only address prefix that this chain uses.
const Prefix = 42

// MaxPrefix is the largest prefix that the format can carry.
const MaxPrefix = 1<<14 - 1

const (
	idLength       = 32
	checksumLength = 2
	// maxText bounds the work spent on hostile input: 36 bytes are at most 50 base58 digits.
	maxText = 50
)

// These occur when a text is not an ss58 account.
var (
	ErrNotBase58 = errors.New("not base58")
	ErrLength    = errors.New("wrong length")
	ErrChecksum  = errors.New("wrong checksum")
	ErrPrefix    = errors.New("wrong prefix")
)

// AccountID is the 32-byte account of an EVM address: blake2b-256("evm:" || address).
func AccountID(address [20]byte) [32]byte {
	return blake2b.Sum256(append([]byte("evm:"), address[:]...))
}

// Encode gives the account's text with this chain's prefix.
func Encode(id [32]byte) string {
	text, _ := EncodePrefix(Prefix, id) // the constant prefix is in range
	return text
}

// EncodePrefix gives the account's text with any prefix from 0 to MaxPrefix;
// a larger one is ErrPrefix.
func EncodePrefix(prefix uint16, id [32]byte) (string, error) {
	head, err := encodeHead(prefix)
	if err != nil {
		return "", err
	}
	body := append(head, id[:]...)
	return base58.Encode(append(body, checksum(body)...)), nil
}

// Decode reads an account with this chain's prefix. The errors are the
// package's, wrapped with what was found.
func Decode(text string) ([32]byte, error) {
	prefix, id, err := DecodePrefix(text)
	if err != nil {
		return [32]byte{}, err
	}
	if prefix != Prefix {
		return [32]byte{}, fmt.Errorf("%w: %d, this chain uses %d", ErrPrefix, prefix, Prefix)
	}
	return id, nil
}

// DecodePrefix reads an account with any prefix. Each account and prefix have
// exactly one text: longer spellings of a small prefix are refused.
func DecodePrefix(text string) (uint16, [32]byte, error) {
	var id [32]byte
	if text == "" || len(text) > maxText {
		return 0, id, fmt.Errorf("%w: %d characters", ErrLength, len(text))
	}
	raw, err := base58.Decode(text)
	if err != nil {
		return 0, id, fmt.Errorf("%w: %w", ErrNotBase58, err)
	}
	prefix, headLength, err := decodeHead(raw)
	if err != nil {
		return 0, id, err
	}
	if len(raw) != headLength+idLength+checksumLength {
		return 0, id, fmt.Errorf("%w: %d bytes, not %d", ErrLength, len(raw), headLength+idLength+checksumLength)
	}
	body, sum := raw[:headLength+idLength], raw[headLength+idLength:]
	if !bytes.Equal(checksum(body), sum) {
		return 0, id, ErrChecksum
	}
	copy(id[:], body[headLength:])
	return prefix, id, nil
}

// encodeHead spells the prefix: one byte up to 63, else two bytes whose first is
// 64 to 127, holding bits 2 to 7 of the prefix; the second holds the upper six
// bits and, on top, the lowest two.
func encodeHead(prefix uint16) ([]byte, error) {
	switch {
	case prefix < 64:
		return []byte{byte(prefix)}, nil
	case prefix <= MaxPrefix:
		return []byte{byte(prefix&0xfc>>2) | 0x40, byte(prefix>>8) | byte(prefix&3)<<6}, nil
	default:
		return nil, fmt.Errorf("%w: %d is over %d", ErrPrefix, prefix, MaxPrefix)
	}
}

func decodeHead(raw []byte) (prefix uint16, length int, err error) {
	switch {
	case len(raw) < 2:
		return 0, 0, fmt.Errorf("%w: %d bytes", ErrLength, len(raw))
	case raw[0] < 64:
		return uint16(raw[0]), 1, nil
	case raw[0] < 128:
		prefix = uint16(raw[0]&0x3f)<<2 | uint16(raw[1]>>6) | uint16(raw[1]&0x3f)<<8
		if prefix < 64 {
			return 0, 0, fmt.Errorf("%w: %d is spelt in two bytes", ErrPrefix, prefix)
		}
		return prefix, 2, nil
	default:
		return 0, 0, fmt.Errorf("%w: first byte %d is reserved", ErrPrefix, raw[0])
	}
}

func checksum(body []byte) []byte {
	sum := blake2b.Sum512(append([]byte("SS58PRE"), body...))
	return sum[:checksumLength]
}
