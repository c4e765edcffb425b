package precompiles

import (
	"math/big"

	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/account"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/unit"
)

// newStakingV1 is 0x801, the deprecated staking contract: amounts have 18 decimals. It has one switch with 0x805.
func newStakingV1() *contract {
	add := write(payable, "addStake(bytes32,uint256)", func(c *call) error {
		hotkey, netuid := c.Bytes32(), c.Uint16()
		c.Accounts.Return(c.self, c.caller, c.value)
		return c.Stakes.Add(c.callerID, hotkey, netuid, account.ToRaoDown(c.value))
	})
	add.takesValue = true
	return newContract(
		"StakingV1", params.StakingV1Address,
		add, addStakingProxy(), removeStakingProxy(),
		write(payable, "removeStake(bytes32,uint256,uint256)", func(c *call) error {
			hotkey, amount, netuid := c.Bytes32(), c.alphaOf18("amount"), c.Uint16()
			return c.Stakes.Remove(c.callerID, hotkey, netuid, amount)
		}),
		view("getTotalColdkeyStake(bytes32)", func(c *call) ([]any, error) {
			return []any{decimals18(c.Stakes.ColdkeyValue(c.Bytes32(), nil))}, nil
		}),
		view("getTotalHotkeyStake(bytes32)", func(c *call) ([]any, error) {
			return []any{decimals18(c.Stakes.HotkeyValue(c.Bytes32()))}, nil
		}),
		view("getStake(bytes32,bytes32,uint256)", func(c *call) ([]any, error) {
			hotkey, coldkey, netuid := c.Bytes32(), c.Bytes32(), c.Uint16()
			return []any{decimals18(c.Stakes.Stake(hotkey, coldkey, netuid))}, nil
		}),
	)
}

// decimals18 gives an amount of 9 decimals 18.
func decimals18[T ~uint64](v T) *big.Int {
	return account.ToWei(unit.Rao(v)).ToBig()
}

// alphaOf18 reads alpha of 18 decimals, rounded down to 9. An amount over 64 bits of 9 decimals is refused.
func (a *args) alphaOf18(name string) unit.Alpha {
	v := a.Uint256()
	if v.Div(v, uint256.NewInt(unit.WeiPerRao)); !v.IsUint64() {
		fail(fault.ValueOutOfRange.With(name, "uint64"))
	}
	return unit.Alpha(v.Uint64())
}
