package precompiles

import "github.com/taochain/taochain/chain/params"

// newVotingPower is 0x80d: voting power of validators, which a subnet's owner switches on.
func newVotingPower() *contract {
	return newContract(
		"VotingPower", params.VotingPowerAddress,
		view("getVotingPower(uint16,bytes32)", func(c *call) ([]any, error) {
			netuid, hotkey := c.Uint16(), c.Bytes32()
			return []any{bigUint(c.Voting.Power(netuid, hotkey))}, nil
		}),
		view("isVotingPowerTrackingEnabled(uint16)", func(c *call) ([]any, error) {
			return []any{c.Voting.Enabled(c.Uint16())}, nil
		}),
		view("getVotingPowerDisableAtBlock(uint16)", func(c *call) ([]any, error) {
			return []any{c.Voting.DisableAt(c.Uint16())}, nil
		}),
		view("getVotingPowerEmaAlpha(uint16)", func(c *call) ([]any, error) {
			return []any{c.Voting.Alpha(c.Uint16())}, nil
		}),
		view("getTotalVotingPower(uint16)", func(c *call) ([]any, error) {
			return []any{bigUint(c.Voting.Total(c.Uint16()))}, nil
		}),
		write(nonpayable, "enableVotingPowerTracking(uint16)", func(c *call) error {
			return c.Voting.Enable(c.callerID, c.Uint16())
		}),
		write(nonpayable, "disableVotingPowerTracking(uint16)", func(c *call) error {
			return c.Voting.Disable(c.callerID, c.Uint16())
		}),
	)
}
