package precompiles

import (
	"github.com/taochain/taochain/chain/order/form"
	"github.com/taochain/taochain/chain/params"
)

// newLimitOrders is 0x821: orders signed off the chain and executed by relayers.
func newLimitOrders() *contract {
	return newContract(
		"LimitOrders", params.LimitOrdersAddress,
		write(nonpayable, "executeOrders(bytes[],bytes[],bool)", func(c *call) error {
			orders, signatures, all := c.BytesList(), c.BytesList(), c.Bool()
			return c.Orders.Execute(c.caller, orders, signatures, all)
		}),
		write(nonpayable, "executeBatchedOrders(uint16,bytes[],bytes[])", func(c *call) error {
			netuid, orders, signatures := c.Uint16(), c.BytesList(), c.BytesList()
			return c.Orders.ExecuteBatch(c.caller, netuid, orders, signatures)
		}),
		write(nonpayable, "cancelOrder(bytes32)", func(c *call) error { return c.Orders.Cancel(c.caller, c.Bytes32()) }),
		view("getOrderStatus(bytes32)", func(c *call) ([]any, error) {
			status, filled := c.Orders.Status(c.Bytes32())
			return []any{uint8(status), filled}, nil
		}),
		view("isOrderCancelled(bytes32,address)", func(c *call) ([]any, error) {
			hash, signer := c.Bytes32(), c.Address()
			return []any{c.Orders.IsCancelled(hash, signer)}, nil
		}),
		view("getOrderHash(bytes)", func(c *call) ([]any, error) {
			c.frame.Charge(orderHashGas)
			o, _, err := form.Decode(c.Bytes(anyLength))
			return []any{o.Hash(), o.Digest()}, err
		}),
	)
}
