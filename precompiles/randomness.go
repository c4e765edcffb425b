package precompiles

import (
	"github.com/taochain/taochain/chain/beacon"
	"github.com/taochain/taochain/chain/params"
)

// newRandomness is 0x810: pulses of a public randomness beacon.
func newRandomness() *contract {
	return newContract(
		"Randomness", params.RandomnessAddress,
		write(nonpayable, "writePulse(uint64,bytes)", func(c *call) error {
			round, signature := c.Uint64(), c.Bytes(anyLength)
			return c.Beacon.Write(round, signature)
		}),
		view("getPulse(uint64)", func(c *call) ([]any, error) {
			signature, err := c.Beacon.Pulse(c.Uint64())
			randomness := beacon.Randomness(signature)
			return []any{randomness[:], signature}, err
		}),
		view("getStoredRoundRange()", func(c *call) ([]any, error) {
			from, to := c.Beacon.Range()
			return []any{from, to}, nil
		}),
	)
}
