package precompiles

import (
	"github.com/taochain/taochain/chain/commitment"
	"github.com/taochain/taochain/chain/params"
)

// newCommitments is 0x822: data that a hotkey publishes about itself on a subnet.
func newCommitments() *contract {
	return newContract(
		"Commitments", params.CommitmentsAddress,
		write(nonpayable, "setCommitment(uint16,bytes)", func(c *call) error {
			netuid, data := c.Uint16(), c.Bytes(commitment.MaxBytes)
			return c.Commitments.Set(c.callerID, netuid, data)
		}),
		view("getCommitment(uint16,bytes32)", func(c *call) ([]any, error) {
			netuid, hotkey := c.Uint16(), c.Bytes32()
			block, data := c.Commitments.Get(netuid, hotkey)
			return []any{block, data}, nil
		}),
	)
}
