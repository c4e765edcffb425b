package precompiles

import (
	"github.com/taochain/taochain/chain/subnet"
)

// lifecycleMethods create and dissolve subnets, and say what becomes of them (economy.md, section 9).
func lifecycleMethods() []*method {
	return []*method{
		write(payable, "registerNetwork(bytes32)", func(c *call) error {
			_, err := c.Lifecycle.Register(c.callerID, c.Bytes32())
			return err
		}),
		write(nonpayable, "dissolveNetwork(uint16)", func(c *call) error { return c.Lifecycle.Dissolve(c.callerID, c.Uint16()) }),
		view("getNetworkLockCost()", func(c *call) ([]any, error) { return []any{uint64(c.Lifecycle.LockCost())}, nil }),
		view("getRegisteredSubnetCounter(uint16)", ofSubnet(func(s subnet.Subnet) any { return s.RegisteredCounter() })),
		// Dissolution is atomic, so nobody ever sees a subnet in between.
		view("isSubnetDissolving(uint16)", ofSubnet(func(subnet.Subnet) any { return false })),
		view("getSubnetDissolutionStatus(uint16)", func(c *call) ([]any, error) {
			c.Uint16()
			return []any{false, false, uint8(0)}, nil
		}),
	}
}
