package precompiles

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/account"
	"github.com/taochain/taochain/chain/unit"
)

// allowanceMethods let a spender transfer stake of the caller (precompiles.md, "Allowances of StakingV2 in detail").
func allowanceMethods() []*method {
	return []*method{
		write(nonpayable, "approve(address,uint256,uint256)", func(c *call) error {
			spender, netuid, amount := c.allowance()
			c.Stakes.Approve(c.caller, spender, netuid, amount)
			return nil
		}),
		write(nonpayable, "increaseAllowance(address,uint256,uint256)", func(c *call) error {
			spender, netuid, amount := c.allowance()
			c.Stakes.IncreaseAllowance(c.caller, spender, netuid, amount)
			return nil
		}),
		write(nonpayable, "decreaseAllowance(address,uint256,uint256)", func(c *call) error {
			spender, netuid, amount := c.allowance()
			c.Stakes.DecreaseAllowance(c.caller, spender, netuid, amount)
			return nil
		}),
		view("allowance(address,address,uint256)", func(c *call) ([]any, error) {
			source, spender, netuid := c.Address(), c.Address(), c.Uint16()
			return []any{c.Stakes.Allowance(source, spender, netuid).ToBig()}, nil
		}),
		write(nonpayable, "transferStakeFrom(address,address,bytes32,uint256,uint256,uint256)", func(c *call) error {
			source, to, hotkey, origin, destination, amount := c.Address(), c.Address(), c.Bytes32(), c.Uint16(), c.Uint16(), c.Uint256()
			if err := c.Stakes.SpendAllowance(source, c.caller, origin, amount); err != nil {
				return err
			}
			// The transfer is a call of the source: what an announced swap of its coldkey forbids, nobody does for it.
			coldkey := account.IDOf(source)
			if err := c.KeySwaps.Guard(coldkey, false); err != nil {
				return err
			}
			return c.Stakes.TransferStake(coldkey, account.IDOf(to), hotkey, origin, destination, unit.Alpha(saturate(amount)))
		}),
	}
}

// allowance reads the arguments that the calls on an allowance share.
func (a *args) allowance() (spender common.Address, netuid uint16, amount *uint256.Int) {
	return a.Address(), a.Uint16(), a.Uint256()
}
