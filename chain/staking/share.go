package staking

import (
	"encoding/binary"

	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/sharepool"
	"github.com/taochain/taochain/chain/storage"
)

// wholeShare stands in the slot of a share that is all of its pool: that of the first holder, until there is a second. Share
// and denominator then change alike, so only the pool's slot is written. That halves what an epoch writes, since most
// miners have no nominators. It is no encoding of a number.
var wholeShare = common.Hash{0: 1}

// loadPool and storePool take the three fields of the slot at once, as the hottest access of an epoch's distribution.
func loadPool(s storage.Slot) sharepool.Pool {
	word := s.Get()
	be := binary.BigEndian
	// Only storePool writes here, so the numbers are in range; a corrupt slot reads as zero.
	d, _ := fixed.NewSafeFloat(be.Uint64(word[:]), be.Uint64(word[8:]), int64(be.Uint64(word[16:])))
	return sharepool.Pool{Value: be.Uint64(word[24:]), Denominator: d}
}

func storePool(s storage.Slot, p sharepool.Pool) {
	var word common.Hash
	be := binary.BigEndian
	hi, lo := p.Denominator.Mantissa()
	be.PutUint64(word[:], hi)
	be.PutUint64(word[8:], lo)
	be.PutUint64(word[16:], uint64(p.Denominator.Exponent()))
	be.PutUint64(word[24:], p.Value)
	s.Set(word)
}

// shareOf decodes the slot of a share in a pool.
func shareOf(word common.Hash, p sharepool.Pool) sharepool.Share {
	if word == wholeShare {
		return p.Denominator
	}
	// Nothing but shares is stored here, so decoding cannot fail; a corrupt slot reads as zero.
	share, _ := fixed.DecodeSafeFloat(word)
	return share
}

// settleFirst writes the number of the first holder's share when a second holder comes, the pool being as it was before
// that. It is without charge: the first holder saved more.
func (a *Area) settleFirst(s storage.Slot, set storage.Set, p sharepool.Pool) {
	if set.Len() != 1 {
		return
	}
	_ = a.host.Store.Free(func() error {
		if first := shareSlot(s, set.At(0)); first.Get() == wholeShare {
			first.Set(p.Denominator.Encode())
		}
		return nil
	})
}

func shareSlot(s storage.Slot, coldkey params.ID) storage.Slot { return s.Offset(shares).Map(coldkey) }
