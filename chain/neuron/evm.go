package neuron

import (
	"cmp"
	"encoding/binary"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/unit"
)

// recoverGas is the price of recovering a key from a signature, that of Ethereum's ecrecover.
const recoverGas = 3000

// signatureBytes is the length of a signature: r, s and v, which is 0 or 1, or 27 or 28.
const signatureBytes = 65

// EvmLink is an EVM address that a neuron has proved to control (subnets.md, section 11).
type EvmLink struct {
	Address common.Address
	// Block is the block of the link; 0 is no link.
	Block uint64
}

// EvmMatch is a neuron that an address is linked to.
type EvmMatch struct {
	Uid   uint16
	Block uint64
}

var (
	evmLayout  storage.Layout
	evmAddress = storage.Address(&evmLayout)
	evmBlock   = storage.Uint[uint64](&evmLayout)
)

func (n Neurons) evmSlot(uid uint16) storage.Slot {
	return n.Offset(evmLinks).Map(storage.KeyUint(uint64(uid)))
}

// evmMarks is the word with a bit for each of 256 uids that have a link.
func (n Neurons) evmMarks(word uint16) storage.Slot {
	return n.Offset(evmLinked).Map(storage.KeyUint(uint64(word)))
}

// EvmLink is the EVM address that a uid is linked to.
func (n Neurons) EvmLink(uid uint16) EvmLink {
	s := n.evmSlot(uid)
	return EvmLink{evmAddress.Get(s), evmBlock.Get(s)}
}

// putEvmLink stores a link; an empty one deletes it.
func (n Neurons) putEvmLink(uid uint16, l EvmLink) {
	s, marks := n.evmSlot(uid), n.evmMarks(uid/256)
	evmAddress.Set(s, l.Address)
	evmBlock.Set(s, l.Block)
	word, at, mask := marks.Get(), uid%256/8, byte(1)<<(uid%8)
	if l.Block != 0 {
		word[at] |= mask
	} else {
		word[at] &^= mask
	}
	marks.Set(word)
}

// evmUids lists the first uids that have a link, at most so many.
func (n Neurons) evmUids(limit int) (list []uint16) {
	count := n.Count()
	for first := 0; first < int(count) && len(list) < limit; first += 256 {
		word := n.evmMarks(uint16(first / 256)).Get()
		for i := 0; i < 256 && len(list) < limit; i++ {
			if word[i/8]&(1<<(i%8)) != 0 {
				list = append(list, uint16(first+i))
			}
		}
	}
	return list
}

// EvmLookup is uid_lookup: among the first links of the subnet, by uid and at most so many, those of the address, by the
// block of the link (subnets.md, section 11).
func (n Neurons) EvmLookup(address common.Address, limit uint16) []EvmMatch {
	var found []EvmMatch
	for _, uid := range n.evmUids(int(limit)) {
		if l := n.EvmLink(uid); l.Address == address {
			found = append(found, EvmMatch{uid, l.Block})
		}
	}
	slices.SortStableFunc(found, func(a, b EvmMatch) int { return cmp.Compare(a.Block, b.Block) })
	return found
}

// AssociateEvmKey is associate_evm_key of the calling hotkey: it links the EVM address that signed the message of the hotkey
// and a block number to the hotkey's uid. The number itself is not checked (subnets.md, section 11).
// Errors: HotKeyNotRegisteredInSubNet, EvmKeyAssociateRateLimitExceeded, InvalidIdentity (a signature of the wrong
// length), UnableToRecoverPublicKey, InvalidRecoveredPublicKey, in this order. A registered hotkey always has an owner, so
// the check on that, between the first two and the others, has nothing to refuse.
func (a *Area) AssociateEvmKey(hotkey params.ID, netuid uint16, key common.Address, block uint64, signature []byte) error {
	n := a.At(netuid)
	uid, err := n.RequireUid(hotkey)
	if err != nil {
		return err
	}
	last, limit := n.EvmLink(uid).Block, a.subnets.EvmKeyRateLimit()
	if unit.SubSat(a.host.Block, last) < limit {
		return fault.EvmKeyAssociateRateLimitExceeded.With(unit.AddSat(last, limit))
	}
	if len(signature) != signatureBytes {
		return fault.InvalidIdentity.With("signature", big.NewInt(int64(len(signature))), big.NewInt(signatureBytes))
	}
	a.host.Meter.Charge(recoverGas)
	recovered, ok := recoverSigner(EvmKeyMessage(hotkey, block), [signatureBytes]byte(signature))
	if !ok {
		return fault.UnableToRecoverPublicKey.With()
	}
	if recovered != key {
		return fault.InvalidRecoveredPublicKey.With(recovered, key)
	}
	n.putEvmLink(uid, EvmLink{key, a.host.Block})
	a.host.Events.Emit(event.EvmKeyAssociated.With(netuid, hotkey, key, a.host.Block))
	return nil
}

// EvmKeyMessage is what an EVM address signs to be linked to a hotkey, as a personal message (EIP-191): the hotkey and the
// hash of the little-endian block number.
func EvmKeyMessage(hotkey params.ID, block uint64) []byte {
	hash := crypto.Keccak256(binary.LittleEndian.AppendUint64(nil, block))
	return append(hotkey[:], hash...)
}

// recoverSigner is the address that signed a personal message of 64 bytes.
func recoverSigner(message []byte, signature [signatureBytes]byte) (common.Address, bool) {
	const last = signatureBytes - 1
	if signature[last] >= 27 {
		signature[last] -= 27
	}
	if signature[last] > 1 {
		return common.Address{}, false
	}
	hash := crypto.Keccak256([]byte("\x19Ethereum Signed Message:\n64"), message)
	public, err := crypto.Ecrecover(hash, signature[:])
	if err != nil {
		return common.Address{}, false
	}
	return common.BytesToAddress(crypto.Keccak256(public[1:])[12:]), true
}

// clearEvmLinks deletes all links.
func (n Neurons) clearEvmLinks() {
	for _, uid := range n.evmUids(int(n.Count())) {
		n.putEvmLink(uid, EvmLink{})
	}
}

// keepEvmLinks gives the links of the uids that stay their new uids, and deletes the others.
func (n Neurons) keepEvmLinks(moved []int) {
	for _, uid := range n.evmUids(len(moved)) { // ascending, and no uid grows: no link is overwritten before it is read
		if int(uid) >= len(moved) || moved[uid] == int(uid) {
			continue
		}
		link := n.EvmLink(uid)
		n.putEvmLink(uid, EvmLink{})
		if moved[uid] != removed {
			n.putEvmLink(uint16(moved[uid]), link)
		}
	}
}
