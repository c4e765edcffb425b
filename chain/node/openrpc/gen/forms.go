package main

import (
	"encoding/json"
	"reflect"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/taochain/taochain/chain/node"
	"github.com/taochain/taochain/chain/node/openrpc"
	"github.com/taochain/taochain/chain/yuma/form"
)

type schema = openrpc.Schema

func text(title, pattern, about string) *schema {
	return &schema{Title: title, Type: "string", Pattern: pattern, Description: about}
}

func ref(title string) *schema { return &schema{Ref: "#/components/schemas/" + title} }

// forms are the types that are written to JSON in a form of their own.
func forms() (known, arguments map[reflect.Type]*schema) {
	zero, one := json.Number("0"), json.Number("1")
	unsigned := &schema{Type: "integer", Minimum: &zero}
	quantity := text("Quantity", "^0x(0|[1-9a-f][0-9a-f]*)$", "An unsigned integer in hex, without leading zeros.")
	integer := &schema{
		Title: "Integer", Description: "An unsigned integer of 64 bits: a number, a decimal string or a hex string.",
		OneOf: []*schema{unsigned, {Type: "string", Pattern: "^(0x[0-9a-f]+|[0-9]+)$"}},
	}
	hash := text("Hash", "^0x[0-9a-f]{64}$", "32 bytes in hex.")
	known = map[reflect.Type]*schema{
		reflect.TypeFor[hexutil.Uint64]():     quantity,
		reflect.TypeFor[hexutil.Big]():        ref("Quantity"),
		reflect.TypeFor[hexutil.Bytes]():      text("Bytes", "^0x([0-9a-f]{2})*$", "Bytes in hex."),
		reflect.TypeFor[common.Hash]():        hash,
		reflect.TypeFor[common.Address]():     text("Address", "^0x[0-9a-fA-F]{40}$", "An address of 20 bytes in hex."),
		reflect.TypeFor[node.Decimal]():       text("Decimal", "^(0|[1-9][0-9]*)$", "An unsigned integer of 64 bits in decimal."),
		reflect.TypeFor[node.SignedDecimal](): text("SignedDecimal", "^(0|-?[1-9][0-9]*)$", "An integer of 64 bits in decimal."),
		reflect.TypeFor[node.AccountArgument](): text("AccountArgument", "^(0x[0-9a-fA-F]{40}|0x[0-9a-fA-F]{64}|[1-9A-HJ-NP-Za-km-z]{46,50})$",
			"An account: an address of 20 bytes in hex, an id of 32 bytes in hex, or ss58."),
		reflect.TypeFor[json.RawMessage](): {Description: "Any value."},
		reflect.TypeFor[form.Flag]():       {Type: "integer", Minimum: &zero, Maximum: &one},
		reflect.TypeFor[form.Group]():      {Type: "array", Items: &schema{}, Description: "A key, and a list of pairs one after the other: [key, [a, b, a, b]]."},
		reflect.TypeFor[rpc.BlockNumberOrHash](): {
			Title: "Block", Description: "A block: a number as a quantity, a tag, a hash, or an object that names a number or a hash.",
			OneOf: []*schema{
				ref("Quantity64"), ref("Hash"),
				{Type: "string", Enum: []any{"latest", "pending", "safe", "finalized", "earliest"}},
				{Type: "object", Properties: map[string]*schema{
					"blockNumber": ref("Quantity"), "blockHash": ref("Hash"),
					"requireCanonical": {Type: "boolean", Description: "Refuse a hash that is not of the chain as it is now."},
				}},
			},
		},
		// A number that is no hash: tells the two apart.
		reflect.TypeFor[blockNumber](): text("Quantity64", "^0x(0|[1-9a-f][0-9a-f]{0,15})$", "An unsigned integer of 64 bits in hex, without leading zeros."),
	}
	arguments = map[reflect.Type]*schema{node.IntegerType(): integer, reflect.TypeFor[node.Decimal](): ref("Integer")}
	return known, arguments
}

// blockNumber stands for a block's number in a schema.
type blockNumber uint64
