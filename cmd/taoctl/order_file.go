package main

import (
	"encoding/json"
	"os"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/taochain/taochain/chain/order/form"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

// orderData is an order as a file holds it, and as wallets sign it: message is the message of the EIP-712 typed data, in whose
// domain are the names of package form.
type orderData struct {
	Message   orderMessage  `json:"message"`
	Hash      common.Hash   `json:"orderHash"`
	Digest    common.Hash   `json:"digest"`
	Encoded   hexutil.Bytes `json:"encoded"`
	Signature hexutil.Bytes `json:"signature,omitempty"`

	order form.Order
}

// orderMessage has the fields of the order; numbers that may exceed what JSON readers hold are decimal texts.
type orderMessage struct {
	Signer         common.Address   `json:"signer"`
	Hotkey         common.Hash      `json:"hotkey"`
	Netuid         uint16           `json:"netuid"`
	Type           uint8            `json:"orderType"`
	Amount         uint64           `json:"amount,string"`
	LimitPrice     uint64           `json:"limitPrice,string"`
	Expiry         uint64           `json:"expiry,string"`
	FeeRate        uint32           `json:"feeRate"`
	FeeRecipient   common.Hash      `json:"feeRecipient"`
	Relayers       []common.Address `json:"relayers"`
	HasMaxSlippage bool             `json:"hasMaxSlippage"`
	MaxSlippage    uint32           `json:"maxSlippage"`
	ChainID        uint64           `json:"chainId,string"`
	PartialFills   bool             `json:"partialFillsEnabled"`
}

func describeOrder(o form.Order) *orderData {
	relayers := o.Relayers
	if relayers == nil {
		relayers = []common.Address{}
	}
	return &orderData{
		Message: orderMessage{
			o.Signer, o.Hotkey, o.Netuid, uint8(o.Type), o.Amount, uint64(o.LimitPrice), o.Expiry, o.FeeRate, o.FeeRecipient, relayers,
			o.HasMaxSlippage, o.MaxSlippage, o.ChainID, o.PartialFills,
		},
		Hash: o.Hash(), Digest: o.Digest(), Encoded: o.Encode(), order: o,
	}
}

func (m orderMessage) order() form.Order {
	return form.Order{
		Signer: m.Signer, Hotkey: m.Hotkey, Netuid: m.Netuid, Type: form.Type(m.Type), Amount: m.Amount, LimitPrice: unit.Rao(m.LimitPrice),
		Expiry: m.Expiry, FeeRate: m.FeeRate, FeeRecipient: m.FeeRecipient, Relayers: m.Relayers, HasMaxSlippage: m.HasMaxSlippage,
		MaxSlippage: m.MaxSlippage, ChainID: m.ChainID, PartialFills: m.PartialFills,
	}
}

func (d *orderData) file() []byte {
	text, err := json.MarshalIndent(d, "", "  ")
	if err != nil {
		panic("[BUG] an order has no JSON: " + err.Error())
	}
	return append(text, '\n')
}

func (d *orderData) record() *term.Table {
	o := d.order
	t := term.NewRecord().Add("hash", "Order", d.Hash.Hex()).Add("what", "What", orderLine(o)).Add("signer", "Signer", o.Signer.Hex()).
		Add("hotkey", "Hotkey", common.Hash(o.Hotkey).Hex()).Add("expires", "Expires", expiryTime(o.Expiry))
	if o.HasMaxSlippage {
		t.Add("maxSlippage", "Slippage, at most", partsPercent(o.MaxSlippage))
	}
	if o.FeeRate > 0 {
		t.Add("fee", "Fee", partsPercent(o.FeeRate)).Add("feeTo", "Fee to", common.Hash(o.FeeRecipient).Hex())
	}
	if len(o.Relayers) > 0 {
		list := make([]string, len(o.Relayers))
		for i, r := range o.Relayers {
			list[i] = r.Hex()
		}
		t.Add("relayers", "Relayers", strings.Join(list, ", "))
	}
	if d.Signature != nil {
		t.Add("signature", "Signature", d.Signature.String())
	}
	return t
}

// partsPercent shows parts of 1e9.
func partsPercent(parts uint32) string {
	return strconv.FormatFloat(float64(parts)/1e7, 'f', -1, 64) + " %"
}

// signedOrder is an order from a file, whose signature is the signer's.
type signedOrder struct {
	Order     form.Order
	signature []byte
}

// signedOrder reads a file of taoctl order sign: the order itself, or the command's JSON output. Everything but the message and the
// signature is made anew, so that nothing in the file can disagree with what was signed.
func (in *invocation) signedOrder(file string) (*signedOrder, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, term.NewError(term.IO, "ReadFailed", "the order cannot be read: "+err.Error(), "Check the path.").WithCause(err)
	}
	var content struct {
		orderData
		Data *orderData `json:"data"`
	}
	if err := json.Unmarshal(text, &content); err != nil {
		return nil, badOrder(file, err.Error())
	}
	d := &content.orderData
	if content.Data != nil {
		d = content.Data
	}
	o := d.Message.order()
	if err := o.Check(); err != nil {
		return nil, badOrder(file, err.Error())
	}
	if by, ok := form.Recover(o.Digest(), d.Signature); !ok || by != o.Signer {
		return nil, badOrder(file, "the signature is not the signer's")
	}
	return &signedOrder{o, d.Signature}, nil
}

func badOrder(file, why string) error {
	return invalid("InvalidOrder", "Sign the order with taoctl order sign.", "%s is no signed order: %s", file, why)
}

// orderNamed is the hash of an order; the order itself is there if a file was named.
func (in *invocation) orderNamed(text string) (common.Hash, *signedOrder, error) {
	if raw := common.FromHex(text); strings.HasPrefix(text, "0x") && len(text) == 66 && len(raw) == common.HashLength {
		return common.BytesToHash(raw), nil, nil
	}
	o, err := in.signedOrder(text)
	if err != nil {
		return common.Hash{}, nil, err
	}
	return o.Order.Hash(), o, nil
}
