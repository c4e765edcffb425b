package precompiles

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/params"
)

// newAddressMapping is 0x80c: between EVM addresses and 32-byte accounts.
func newAddressMapping() *contract {
	return newContract(
		"AddressMapping", params.AddressMappingAddress,
		view("addressMapping(address)", func(c *call) ([]any, error) {
			return []any{[32]byte(c.AddressID())}, nil
		}),
		view("addressOf(bytes32)", addressOf),
		view("getLinkedAddress(bytes32)", addressOf),
		&method{sig: "link(address)", mut: nonpayable, run: link},
	)
}

func addressOf(c *call) ([]any, error) {
	addr, ok := c.Accounts.Linked(c.Bytes32())
	return []any{ok, addr}, nil
}

func link(c *call) ([]any, error) {
	w := c.wordAt(0)
	addr := common.BytesToAddress(w[:])
	released := c.books.HeldFor(addr)
	id := c.AddressID()
	if !released.IsZero() {
		c.Host.Events.Emit(event.Linked.With(id, addr, released.ToBig()))
	}
	return []any{[32]byte(id)}, nil
}
