package weights

import (
	"encoding/binary"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/crypto/blake2b"

	"github.com/taochain/taochain/chain/params"
)

// CommitHash is what a validator commits to: BLAKE2b-256 of the SCALE encoding of
// (account, storage index, uids, values, salt, version key). The account is the
// 32-byte ID of the hotkey (subnets.md 4.4).
func CommitHash(hotkey params.ID, index uint16, uids, values, salt []uint16, versionKey uint64) common.Hash {
	data := append([]byte{}, hotkey[:]...)
	data = binary.LittleEndian.AppendUint16(data, index)
	for _, list := range [][]uint16{uids, values, salt} {
		data = appendCompact(data, uint64(len(list)))
		for _, v := range list {
			data = binary.LittleEndian.AppendUint16(data, v)
		}
	}
	data = binary.LittleEndian.AppendUint64(data, versionKey)
	return blake2b.Sum256(data)
}

// appendCompact appends a SCALE compact integer below 2^30, which every list length is.
func appendCompact(data []byte, n uint64) []byte {
	switch {
	case n < 1<<6:
		return append(data, byte(n)<<2)
	case n < 1<<14:
		return binary.LittleEndian.AppendUint16(data, uint16(n)<<2|1)
	}
	return binary.LittleEndian.AppendUint32(data, uint32(n)<<2|2)
}
