// Package form is the form of limit orders: their fields, their encoding, the hash that names them, and what their signers
// sign (economy.md, section 12). Programs that make orders use it as the chain does.
package form

import (
	"bytes"
	"encoding/binary"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/order/netting"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/unit"
)

// Type says what an order does, and at which prices.
type Type uint8

const (
	// LimitBuy spends TAO on alpha when the price is the limit or lower.
	LimitBuy Type = iota
	// TakeProfit sells alpha when the price is the limit or higher.
	TakeProfit
	// StopLoss sells alpha when the price is the limit or lower.
	StopLoss
)

// types is the number of types.
const types = 3

// Buys reports whether an order of the type buys alpha.
func (t Type) Buys() bool { return t == LimitBuy }

// Met reports whether the price, in rao per alpha, lets an order of the type with the limit execute.
func (t Type) Met(price, limit unit.Rao) bool {
	if t == TakeProfit {
		return price >= limit
	}
	return price <= limit
}

func (t Type) String() string {
	switch t {
	case LimitBuy:
		return "LimitBuy"
	case TakeProfit:
		return "TakeProfit"
	case StopLoss:
		return "StopLoss"
	}
	return "unknown"
}

// MaxRelayers bounds an order's list of relayers.
const MaxRelayers = 10

// Order is what a signer allows others to do: one purchase or sale of alpha, under conditions. Orders that agree in every
// field are the same order, and are executed once; another expiry makes another order.
type Order struct {
	// Signer acts as its native account.
	Signer common.Address
	// Hotkey is whom the bought alpha is staked to, or whose stake is sold.
	Hotkey params.ID
	// Netuid is the subnet, not root.
	Netuid uint16
	Type   Type
	// Amount is in rao for LimitBuy, the fee included, in alpha rao for the others.
	Amount uint64
	// LimitPrice is in rao per alpha.
	LimitPrice unit.Rao
	// Expiry is the last time, in milliseconds since 1970, of a block in which the order may execute.
	Expiry uint64
	// FeeRate is what FeeRecipient gets of the TAO paid or received, in parts of 1e9.
	FeeRate      uint32
	FeeRecipient params.ID
	// Relayers may execute the order, at most MaxRelayers; if there are none, everybody may.
	Relayers []common.Address
	// MaxSlippage bounds, if HasMaxSlippage, how far beyond LimitPrice the pool's price may move, in parts of 1e9.
	HasMaxSlippage bool
	MaxSlippage    uint32
	// ChainID is the chain that the order is for.
	ChainID uint64
	// PartialFills lets a relayer of the list execute the order in parts.
	PartialFills bool
}

// Words of the encoding: the head of the struct, and where its fields stand in it.
const (
	headWords = 14
	relayerAt = 9 // the word with the offset of the list
	wordBytes = 32
)

// words are the fields in the words of the ABI; relayers holds what stands for the list.
func (o Order) words(relayers common.Hash) [headWords]common.Hash {
	return [headWords]common.Hash{
		common.BytesToHash(o.Signer[:]), o.Hotkey, word(uint64(o.Netuid)), word(uint64(o.Type)), word(o.Amount), word(uint64(o.LimitPrice)),
		word(o.Expiry), word(uint64(o.FeeRate)), o.FeeRecipient, relayers, flag(o.HasMaxSlippage), word(uint64(o.MaxSlippage)),
		word(o.ChainID), flag(o.PartialFills),
	}
}

func word(v uint64) (w common.Hash) {
	binary.BigEndian.PutUint64(w[24:], v)
	return w
}

func flag(v bool) common.Hash {
	if v {
		return word(1)
	}
	return common.Hash{}
}

// Encode is abi.encode(order).
func (o Order) Encode() []byte { return o.appendTuple(word(wordBytes).Bytes()) }

// EncodePart is abi.encode(order, fill): the order with how much of its amount a relayer executes.
func (o Order) EncodePart(fill uint64) []byte {
	return o.appendTuple(append(word(2*wordBytes).Bytes(), word(fill).Bytes()...))
}

func (o Order) appendTuple(dst []byte) []byte {
	for _, w := range o.words(word(headWords * wordBytes)) {
		dst = append(dst, w[:]...)
	}
	dst = append(dst, word(uint64(len(o.Relayers))).Bytes()...)
	for _, r := range o.Relayers {
		dst = append(dst, common.LeftPadBytes(r[:], wordBytes)...)
	}
	return dst
}

// Hash names the order: keccak256 of Encode. Its status stands under it.
func (o Order) Hash() common.Hash { return crypto.Keccak256Hash(o.Encode()) }

// Decode reads what Encode or EncodePart wrote, and nothing else: an order has one encoding, hence one hash. The fill is 0
// without a part. Errors: InvalidOrder.
func Decode(data []byte) (o Order, fill uint64, err error) {
	at := 1
	if len(data) >= wordBytes && common.Hash(data[:wordBytes]) == word(2*wordBytes) {
		at = 2
	}
	list := len(data)/wordBytes - at - headWords - 1
	if list < 0 || len(data)%wordBytes != 0 {
		return o, 0, fault.InvalidOrder.With("encoding")
	}
	if list > MaxRelayers {
		return o, 0, fault.InvalidOrder.With("relayers")
	}
	read := func(i int) common.Hash { return common.Hash(data[i*wordBytes : (i+1)*wordBytes]) }
	field := func(i int) uint64 { w := read(at + i); return binary.BigEndian.Uint64(w[24:]) }
	bytesOf := func(i int) common.Address { w := read(i); return common.BytesToAddress(w[:]) }
	o = Order{
		Signer: bytesOf(at), Hotkey: read(at + 1), Netuid: uint16(field(2)), Type: Type(field(3)), Amount: field(4), LimitPrice: unit.Rao(field(5)),
		Expiry: field(6), FeeRate: uint32(field(7)), FeeRecipient: read(at + 8), HasMaxSlippage: field(10) != 0, MaxSlippage: uint32(field(11)),
		ChainID: field(12), PartialFills: field(13) != 0,
	}
	for i := range list {
		o.Relayers = append(o.Relayers, bytesOf(at+headWords+1+i))
	}
	canonical := o.Encode()
	if at == 2 {
		fill = binary.BigEndian.Uint64(data[2*wordBytes-8:])
		canonical = o.EncodePart(fill)
	}
	if !bytes.Equal(canonical, data) {
		return o, 0, fault.InvalidOrder.With("encoding")
	}
	return o, fill, o.check()
}

// check bounds the fields. Errors: InvalidOrder, with the name of the field.
func (o Order) check() error {
	switch {
	case o.Type >= types:
		return fault.InvalidOrder.With("orderType")
	case o.FeeRate > netting.Billion:
		return fault.InvalidOrder.With("feeRate")
	case o.FeeRate > 0 && o.FeeRecipient == (params.ID{}):
		return fault.InvalidOrder.With("feeRecipient")
	case o.HasMaxSlippage && o.MaxSlippage > netting.Billion:
		return fault.InvalidOrder.With("maxSlippage")
	}
	return nil
}

// Check makes the checks that decoding makes. Errors: InvalidOrder, with the name of the field.
func (o Order) Check() error {
	if len(o.Relayers) > MaxRelayers {
		return fault.InvalidOrder.With("relayers")
	}
	return o.check()
}
