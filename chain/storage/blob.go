package storage

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// The code of a blob begins with 0xEF 0xFE. EIP-3541 forbids deploying code that starts with 0xEF, so nobody can create a
// contract that has the code hash of a blob, and pruning an old blob never removes a contract's code. 0xEF01 is taken by
// the delegations of EIP-7702.
const (
	blobMagic0 = 0xEF
	blobMagic1 = 0xFE
)

// BlobHeaderBytes is the length of what precedes the payload in the code of a blob:
// magic, 2 | kind, 1 | index, 2 | uid, 2 | block, 8 | hash of the code replaced, 32.
const BlobHeaderBytes = 2 + 1 + 2 + 2 + 8 + common.HashLength

// These occur when code is not a blob.
var (
	// ErrBlobTooShort is returned for code that is shorter than the header of a blob.
	ErrBlobTooShort = errors.New("code is shorter than a blob header")
	// ErrBlobMagic is returned for code that does not start with the magic of a blob.
	ErrBlobMagic = errors.New("code does not start with the blob magic")
)

// BlobID names a blob: one row of a matrix, or one whole matrix.
type BlobID struct {
	// Kind tells the matrices apart.
	Kind uint8
	// Index is the storage index, mechanism * 4096 + netuid.
	Index uint16
	// Uid is the row; 0 if the blob is a whole matrix.
	Uid uint16
}

// Account returns the account whose code the blob is: the last 20 bytes of
// keccak256("taochain.blob" . kind . index . uid).
func (id BlobID) Account() common.Address {
	const prefix = "taochain.blob"
	buf := make([]byte, 0, len(prefix)+5)
	buf = append(buf, prefix...)
	buf = append(buf, id.Kind)
	buf = binary.BigEndian.AppendUint16(buf, id.Index)
	buf = binary.BigEndian.AppendUint16(buf, id.Uid)
	return common.BytesToAddress(crypto.Keccak256(buf))
}

// BlobHeader is what precedes the payload in the code of a blob.
type BlobHeader struct {
	ID BlobID
	// Block is the number of the block that wrote the blob.
	Block uint64
	// Replaced is the hash of the code that this one replaced, zero if there was none.
	Replaced common.Hash
}

// ParseBlob splits the code of a blob into header and payload. The payload is a part of code. Errors: ErrBlobTooShort,
// ErrBlobMagic.
func ParseBlob(code []byte) (header BlobHeader, payload []byte, err error) {
	if len(code) < BlobHeaderBytes {
		return BlobHeader{}, nil, fmt.Errorf("%w: %d bytes, need %d", ErrBlobTooShort, len(code), BlobHeaderBytes)
	}
	if code[0] != blobMagic0 || code[1] != blobMagic1 {
		return BlobHeader{}, nil, fmt.Errorf("%w: 0x%x", ErrBlobMagic, code[:2])
	}
	header = BlobHeader{
		ID: BlobID{
			Kind:  code[2],
			Index: binary.BigEndian.Uint16(code[3:]),
			Uid:   binary.BigEndian.Uint16(code[5:]),
		},
		Block:    binary.BigEndian.Uint64(code[7:]),
		Replaced: common.Hash(code[15:BlobHeaderBytes]),
	}
	return header, code[BlobHeaderBytes:], nil
}

// encodeBlob is the inverse of ParseBlob.
func encodeBlob(h BlobHeader, payload []byte) []byte {
	code := make([]byte, 0, BlobHeaderBytes+len(payload))
	code = append(code, blobMagic0, blobMagic1, h.ID.Kind)
	code = binary.BigEndian.AppendUint16(code, h.ID.Index)
	code = binary.BigEndian.AppendUint16(code, h.ID.Uid)
	code = binary.BigEndian.AppendUint64(code, h.Block)
	code = append(code, h.Replaced[:]...)
	return append(code, payload...)
}

// Blob returns the payload of a blob, nil if it was never written. The caller must not modify it. The first read of a blob
// is charged ReadGas before it is fetched and BlobReadWordGas for each 32 bytes of its code before it is returned.
func (s *Store) Blob(id BlobID) []byte {
	account := id.Account()
	_, paid := s.read[account]
	charge := s.metered && !paid
	if charge {
		s.meter.Charge(ReadGas)
	}
	code := s.blobs.Blob(account)
	if charge {
		s.meter.Charge(BlobReadWordGas * uint64(slotsFor(len(code), slotBytes)))
		if s.read == nil {
			s.read = make(map[common.Address]struct{})
		}
		s.read[account] = struct{}{}
	}
	return payloadOf(code)
}

// SetBlob replaces the payload of a blob in a block. Nothing is written if the payload is the one already there; an empty
// payload differs from a blob that was never written. The new code links to the one that the block found: a code that was
// written earlier in the same block is never stored, so its own link is taken over. Every call is charged BlobByteGas for
// each byte of the new code, before any access.
func (s *Store) SetBlob(id BlobID, block uint64, payload []byte) {
	if s.metered {
		s.meter.Charge(BlobByteGas * (BlobHeaderBytes + uint64(len(payload))))
	}
	s.putBlob(id, block, payload)
}

// putBlob is SetBlob without charge.
func (s *Store) putBlob(id BlobID, block uint64, payload []byte) {
	account := id.Account()
	header := BlobHeader{ID: id, Block: block}
	if old := s.blobs.Blob(account); len(old) > 0 {
		switch before, current, err := ParseBlob(old); {
		case err == nil && bytes.Equal(current, payload):
			return
		case err == nil && before.Block == block:
			header.Replaced = before.Replaced
		default:
			header.Replaced = s.blobs.BlobHash(account)
		}
	}
	s.blobs.SetBlob(account, encodeBlob(header, payload))
}

// payloadOf returns the payload of a blob's code, nil if there is no code or it is not a blob.
func payloadOf(code []byte) []byte {
	if _, payload, err := ParseBlob(code); err == nil {
		return payload
	}
	return nil
}
