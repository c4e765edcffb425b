package state

import (
	"encoding/binary"

	"github.com/taochain/taochain/chain/host"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/storage"
)

// records is a ring of byte strings, one for each of the last
// params.EventRingBlocks blocks in which a hook told something. Each begins with
// its block number, which tells it from what an older round left.
type records struct{ base storage.Slot }

func openRecords(h *host.Host) records { return records{h.Store.Space(recordsNamespace)} }

func (r records) at(block uint64) storage.Bytes {
	return storage.BytesAt(r.base.Map(storage.KeyUint(block % params.EventRingBlocks)))
}

func (r records) write(block uint64, data []byte) {
	if len(data) == 0 {
		return
	}
	r.at(block).Set(append(binary.BigEndian.AppendUint64(nil, block), data...))
}

// read returns the records of a block; ok is false if a later block took their place.
func (r records) read(block uint64) (data []byte, ok bool) {
	raw := r.at(block).Get()
	if len(raw) < 8 {
		return nil, true
	}
	switch stored := binary.BigEndian.Uint64(raw); {
	case stored == block:
		return raw[8:], true
	case stored > block:
		return nil, false
	}
	return nil, true
}
