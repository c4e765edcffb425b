package form

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"os"
	"reflect"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
	"pgregory.net/rapid"

	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/unit"
)

// key is the first one of geth's and Hardhat's development mnemonic.
var key, _ = crypto.HexToECDSA("ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80")

func sample() Order {
	return Order{
		Signer: crypto.PubkeyToAddress(key.PublicKey), Hotkey: params.ID{1, 2, 3}, Netuid: 4, Type: TakeProfit, Amount: 5_000_000_000,
		LimitPrice: 250_000_000, Expiry: 1_800_000_000_000, FeeRate: 1_000_000, FeeRecipient: params.ID{9},
		Relayers: []common.Address{{7}, {8}}, HasMaxSlippage: true, MaxSlippage: 20_000_000, ChainID: 945, PartialFills: true,
	}
}

var orders = rapid.Custom(func(t *rapid.T) Order {
	o := Order{
		Signer: common.Address(rapid.SliceOfN(rapid.Byte(), 20, 20).Draw(t, "signer")), Hotkey: params.ID(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, "hotkey")),
		Netuid: rapid.Uint16().Draw(t, "netuid"), Type: Type(rapid.IntRange(0, 2).Draw(t, "type")), Amount: rapid.Uint64().Draw(t, "amount"),
		LimitPrice: unit.Rao(rapid.Uint64().Draw(t, "limit")), Expiry: rapid.Uint64().Draw(t, "expiry"),
		FeeRate: rapid.Uint32Range(0, 1_000_000_000).Draw(t, "fee"), FeeRecipient: params.ID{rapid.Byte().Draw(t, "recipient") | 1},
		HasMaxSlippage: rapid.Bool().Draw(t, "has"), MaxSlippage: rapid.Uint32Range(0, 1_000_000_000).Draw(t, "slippage"),
		ChainID: rapid.Uint64().Draw(t, "chain"), PartialFills: rapid.Bool().Draw(t, "partial"),
	}
	for range rapid.IntRange(0, MaxRelayers).Draw(t, "relayers") {
		o.Relayers = append(o.Relayers, common.Address(rapid.SliceOfN(rapid.Byte(), 20, 20).Draw(t, "relayer")))
	}
	return o
})

// solidity is the order as package abi packs it.
func solidity(t testing.TB) abi.Arguments {
	t.Helper()
	tuple, err := abi.NewType("tuple", "", []abi.ArgumentMarshaling{
		{Name: "signer", Type: "address"},
		{Name: "hotkey", Type: "bytes32"},
		{Name: "netuid", Type: "uint16"},
		{Name: "orderType", Type: "uint8"},
		{Name: "amount", Type: "uint64"},
		{Name: "limitPrice", Type: "uint64"},
		{Name: "expiry", Type: "uint64"},
		{Name: "feeRate", Type: "uint32"},
		{Name: "feeRecipient", Type: "bytes32"},
		{Name: "relayers", Type: "address[]"},
		{Name: "hasMaxSlippage", Type: "bool"},
		{Name: "maxSlippage", Type: "uint32"},
		{Name: "chainId", Type: "uint64"},
		{Name: "partialFillsEnabled", Type: "bool"},
	})
	if err != nil {
		t.Fatal(err)
	}
	number, _ := abi.NewType("uint64", "", nil)
	return abi.Arguments{{Type: tuple}, {Type: number}}
}

func (o Order) asTuple() any {
	return struct {
		Signer              common.Address
		Hotkey              [32]byte
		Netuid              uint16
		OrderType           uint8
		Amount              uint64
		LimitPrice          uint64
		Expiry              uint64
		FeeRate             uint32
		FeeRecipient        [32]byte
		Relayers            []common.Address
		HasMaxSlippage      bool
		MaxSlippage         uint32
		ChainId             uint64 //nolint:revive // the name in the ABI
		PartialFillsEnabled bool
	}{
		o.Signer, o.Hotkey, o.Netuid, uint8(o.Type), o.Amount, uint64(o.LimitPrice), o.Expiry, o.FeeRate, o.FeeRecipient, o.Relayers,
		o.HasMaxSlippage, o.MaxSlippage, o.ChainID, o.PartialFills,
	}
}

// The encoding is Solidity's, and what is encoded is decoded.
func TestEncodingIsSoliditys(t *testing.T) {
	arguments := solidity(t)
	rapid.Check(t, func(r *rapid.T) {
		o := orders.Draw(r, "order")
		fill := rapid.Uint64().Draw(r, "fill")
		whole, err := arguments[:1].Pack(o.asTuple())
		if err != nil {
			r.Fatal(err)
		}
		part, err := arguments.Pack(o.asTuple(), fill)
		if err != nil {
			r.Fatal(err)
		}
		if !bytes.Equal(o.Encode(), whole) || !bytes.Equal(o.EncodePart(fill), part) {
			r.Fatalf("%+v is encoded as\n%x\nwant\n%x", o, o.Encode(), whole)
		}
		for _, c := range []struct {
			data []byte
			fill uint64
		}{{whole, 0}, {part, fill}} {
			got, gotFill, err := Decode(c.data)
			if err != nil || !reflect.DeepEqual(got, o) || gotFill != c.fill || got.Hash() != crypto.Keccak256Hash(whole) {
				r.Fatalf("decoded %+v, fill %d, %v", got, gotFill, err)
			}
		}
	})
}

// No two encodings are one order: whatever byte is changed is refused, or is another order or fill.
func TestNoOtherEncoding(t *testing.T) {
	o := sample()
	for _, data := range [][]byte{o.Encode(), o.EncodePart(77)} {
		for i := range data {
			changed := bytes.Clone(data)
			changed[i] ^= 0x01
			got, fill, err := Decode(changed)
			if err == nil && got.Hash() == o.Hash() && (len(data) == len(o.Encode()) || fill == 77) {
				t.Errorf("byte %d does not matter", i)
			}
		}
		for _, other := range [][]byte{nil, data[:len(data)-1], data[:len(data)-32], append(bytes.Clone(data), 0), append(bytes.Clone(data), make([]byte, 32)...)} {
			if _, _, err := Decode(other); !errors.Is(err, fault.InvalidOrder) {
				t.Errorf("%d bytes instead of %d: %v", len(other), len(data), err)
			}
		}
	}
}

func TestFieldsAreBounded(t *testing.T) {
	for _, c := range []struct {
		field  string
		change func(o *Order)
	}{
		{"orderType", func(o *Order) { o.Type = 3 }},
		{"feeRate", func(o *Order) { o.FeeRate = 1_000_000_001 }},
		{"feeRecipient", func(o *Order) { o.FeeRecipient = params.ID{} }},
		{"maxSlippage", func(o *Order) { o.MaxSlippage = 1_000_000_001 }},
		{"relayers", func(o *Order) { o.Relayers = make([]common.Address, 11) }},
	} {
		o := sample()
		c.change(&o)
		want := fault.InvalidOrder.With(c.field)
		if _, _, err := Decode(o.Encode()); err == nil || err.Error() != want.Error() {
			t.Errorf("%s: %v", c.field, err)
		}
		if err := o.Check(); err == nil || err.Error() != want.Error() {
			t.Errorf("%s, checked: %v", c.field, err)
		}
	}
	for _, change := range []func(o *Order){
		func(o *Order) { o.FeeRate, o.FeeRecipient = 0, params.ID{} },
		func(o *Order) { o.HasMaxSlippage, o.MaxSlippage = false, 4_000_000_000 },
		func(o *Order) { o.FeeRate, o.MaxSlippage = 1_000_000_000, 1_000_000_000 },
		func(o *Order) { o.Relayers = make([]common.Address, 10) },
	} {
		o := sample()
		change(&o)
		if _, _, err := Decode(o.Encode()); err != nil {
			t.Errorf("%+v: %v", o, err)
		}
	}
}

// The digest is the one of geth's own implementation of EIP-712, from the type string that is published.
func TestDigestIsEIP712s(t *testing.T) {
	fields := []apitypes.Type{
		{Name: "signer", Type: "address"},
		{Name: "hotkey", Type: "bytes32"},
		{Name: "netuid", Type: "uint16"},
		{Name: "orderType", Type: "uint8"},
		{Name: "amount", Type: "uint64"},
		{Name: "limitPrice", Type: "uint64"},
		{Name: "expiry", Type: "uint64"},
		{Name: "feeRate", Type: "uint32"},
		{Name: "feeRecipient", Type: "bytes32"},
		{Name: "relayers", Type: "address[]"},
		{Name: "hasMaxSlippage", Type: "bool"},
		{Name: "maxSlippage", Type: "uint32"},
		{Name: "chainId", Type: "uint64"},
		{Name: "partialFillsEnabled", Type: "bool"},
	}
	rapid.Check(t, func(r *rapid.T) {
		o := orders.Draw(r, "order")
		relayers := make([]any, len(o.Relayers))
		for i, a := range o.Relayers {
			relayers[i] = a.Hex()
		}
		text := func(v uint64) string { return fmt.Sprint(v) }
		data := apitypes.TypedData{
			Types: apitypes.Types{
				"EIP712Domain": {{Name: "name", Type: "string"}, {Name: "version", Type: "string"}, {Name: "chainId", Type: "uint256"}, {Name: "verifyingContract", Type: "address"}},
				"Order":        fields,
			},
			PrimaryType: "Order",
			Domain: apitypes.TypedDataDomain{
				Name: "taochain limit orders", Version: "1", ChainId: (*math.HexOrDecimal256)(new(big.Int).SetUint64(o.ChainID)),
				VerifyingContract: "0x0000000000000000000000000000000000000821",
			},
			Message: apitypes.TypedDataMessage{
				"signer": o.Signer.Hex(), "hotkey": hexutil.Encode(o.Hotkey[:]), "netuid": text(uint64(o.Netuid)), "orderType": text(uint64(o.Type)),
				"amount": text(o.Amount), "limitPrice": text(uint64(o.LimitPrice)), "expiry": text(o.Expiry), "feeRate": text(uint64(o.FeeRate)),
				"feeRecipient": hexutil.Encode(o.FeeRecipient[:]), "relayers": relayers, "hasMaxSlippage": o.HasMaxSlippage,
				"maxSlippage": text(uint64(o.MaxSlippage)), "chainId": text(o.ChainID), "partialFillsEnabled": o.PartialFills,
			},
		}
		want, _, err := apitypes.TypedDataAndHash(data)
		if err != nil {
			r.Fatal(err)
		}
		if got := o.Digest(); !bytes.Equal(got[:], want) {
			r.Fatalf("%x, want %x", got, want)
		}
		if got := string(data.EncodeType("Order")); got != OrderType {
			r.Fatalf("type %s", got)
		}
	})
}

func TestSignature(t *testing.T) {
	o := sample()
	good, err := o.Sign(key)
	if err != nil {
		t.Fatal(err)
	}
	if by, ok := Recover(o.Digest(), good); !ok || by != o.Signer {
		t.Fatalf("recovered %s, %v", by, ok)
	}
	n := crypto.S256().Params().N
	high := bytes.Clone(good)
	new(big.Int).Sub(n, new(big.Int).SetBytes(good[32:64])).FillBytes(high[32:64])
	high[64] = 27 + 28 - good[64]
	with := func(at int, v byte) []byte { s := bytes.Clone(good); s[at] = v; return s }
	zero := bytes.Clone(good)
	clear(zero[:32])
	for name, s := range map[string][]byte{
		"empty": {}, "short": good[:64], "long": append(bytes.Clone(good), 0), "v of 0": with(64, good[64]-27), "v of 29": with(64, 29),
		"the higher s": high, "r of 0": zero, "r too large": append(bytes.Repeat([]byte{0xff}, 32), good[32:]...),
	} {
		if by, ok := Recover(o.Digest(), s); ok {
			t.Errorf("%s: recovered %s", name, by)
		}
	}
	if by, ok := Recover(o.Digest(), with(64, 27+28-good[64])); ok && by == o.Signer {
		t.Error("the other v recovers the signer")
	}
}

func TestTypes(t *testing.T) {
	for _, c := range []struct {
		order                Type
		below, equal, beyond bool
	}{{LimitBuy, true, true, false}, {TakeProfit, false, true, true}, {StopLoss, true, true, false}} {
		if c.order.Met(9, 10) != c.below || c.order.Met(10, 10) != c.equal || c.order.Met(11, 10) != c.beyond {
			t.Errorf("%s", c.order)
		}
		if c.order.Buys() != (c.order == LimitBuy) {
			t.Errorf("%s buys", c.order)
		}
	}
	if Type(3).String() != "unknown" {
		t.Error(Type(3).String())
	}
}

func BenchmarkRecover(b *testing.B) {
	o := sample()
	s, _ := o.Sign(key)
	digest := o.Digest()
	for b.Loop() {
		Recover(digest, s)
	}
}

func BenchmarkDecodeAndHash(b *testing.B) {
	o := sample()
	data := o.Encode()
	for b.Loop() {
		got, _, _ := Decode(data)
		got.Hash()
		got.Digest()
	}
}

// The example of docs/limit-orders.md is what its key signs, and the published type is the one that is signed.
func TestDocumentedExample(t *testing.T) {
	text, err := os.ReadFile("../../../docs/limit-orders.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, published := range []string{DomainName, DomainType, OrderType} {
		if !bytes.Contains(text, []byte(published)) {
			t.Errorf("the page lacks %s", published)
		}
	}
	_, rest, _ := strings.Cut(string(text), "```json\n")
	example, _, found := strings.Cut(rest, "```")
	var want struct {
		OrderHash, Digest  common.Hash
		Encoded, Signature hexutil.Bytes
	}
	if err := json.Unmarshal([]byte(example), &want); !found || err != nil {
		t.Fatalf("no example: %v", err)
	}
	o, _, err := Decode(want.Encoded)
	if err != nil {
		t.Fatal(err)
	}
	signature, err := o.Sign(key)
	if err != nil || o.Hash() != want.OrderHash || o.Digest() != want.Digest || !bytes.Equal(signature, want.Signature) {
		t.Errorf("hash %s, digest %s, signature %x", o.Hash(), o.Digest(), signature)
	}
	if o.Amount != 10_000_000_000 || o.MaxSlippage != 20_000_000 || o.ChainID != 945 || !o.PartialFills {
		t.Errorf("the order is %+v", o)
	}
}
