package precompiles

import (
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/unit"
)

// newStaking is 0x805, StakingV2: the caller is the coldkey.
func newStaking() *contract {
	return newContract("Staking", params.StakingAddress, slices.Concat(
		stakeMethods(), lockMethods(), moveMethods(), claimMethods(), delegationMethods(), allowanceMethods(), []*method{addStakingProxy(), removeStakingProxy()},
	)...)
}

// stakeMethods buy, sell and show stake (economy.md, section 7).
func stakeMethods() []*method {
	return []*method{
		write(payable, "addStake(bytes32,uint256,uint256)", func(c *call) error {
			hotkey, amount, netuid := c.Bytes32(), c.Rao(), c.Uint16()
			return c.Stakes.Add(c.callerID, hotkey, netuid, amount)
		}),
		write(payable, "addStakeLimit(bytes32,uint256,uint256,bool,uint256)", func(c *call) error {
			hotkey, amount, limit, partial, netuid := c.Bytes32(), c.Rao(), c.Rao(), c.Bool(), c.Uint16()
			return c.Stakes.AddLimit(c.callerID, hotkey, netuid, amount, limit, partial)
		}),
		write(payable, "removeStake(bytes32,uint256,uint256)", func(c *call) error {
			hotkey, amount, netuid := c.Bytes32(), c.Alpha(), c.Uint16()
			return c.Stakes.Remove(c.callerID, hotkey, netuid, amount)
		}),
		write(payable, "removeStakeLimit(bytes32,uint256,uint256,bool,uint256)", func(c *call) error {
			hotkey, amount, limit, partial, netuid := c.Bytes32(), c.Alpha(), c.Rao(), c.Bool(), c.Uint16()
			return c.Stakes.RemoveLimit(c.callerID, hotkey, netuid, amount, limit, partial)
		}),
		write(payable, "removeStakeFull(bytes32,uint256)", func(c *call) error {
			hotkey, netuid := c.Bytes32(), c.Uint16()
			return c.Stakes.RemoveFull(c.callerID, hotkey, netuid, nil)
		}),
		write(payable, "removeStakeFullLimit(bytes32,uint256,uint256)", func(c *call) error {
			hotkey, netuid, limit := c.Bytes32(), c.Uint16(), unit.Rao(c.Uint64())
			return c.Stakes.RemoveFull(c.callerID, hotkey, netuid, &limit)
		}),
		view("getStake(bytes32,bytes32,uint256)", func(c *call) ([]any, error) {
			hotkey, coldkey, netuid := c.Bytes32(), c.Bytes32(), c.Uint16()
			return []any{bigUint(c.Stakes.Stake(hotkey, coldkey, netuid))}, nil
		}),
		view("getTotalColdkeyStake(bytes32)", func(c *call) ([]any, error) {
			return []any{bigUint(c.Stakes.ColdkeyValue(c.Bytes32(), nil))}, nil
		}),
		view("getTotalColdkeyStakeOnSubnet(bytes32,uint256)", func(c *call) ([]any, error) {
			coldkey, netuid := c.Bytes32(), c.Uint16()
			return []any{bigUint(c.Stakes.ColdkeyValue(coldkey, &netuid))}, nil
		}),
		view("getTotalHotkeyStake(bytes32)", func(c *call) ([]any, error) {
			return []any{bigUint(c.Stakes.HotkeyValue(c.Bytes32()))}, nil
		}),
		view("getTotalAlphaStaked(bytes32,uint256)", func(c *call) ([]any, error) {
			hotkey, netuid := c.Bytes32(), c.Uint16()
			return []any{bigUint(c.Stakes.HotkeyStake(hotkey, netuid))}, nil
		}),
		view("getAlphaStakedValidators(bytes32,uint256)", func(c *call) ([]any, error) {
			hotkey, netuid := c.Bytes32(), c.Uint16()
			return []any{words(c.Stakes.Holders(hotkey, netuid))}, nil
		}),
		view("getNominatorMinRequiredStake()", func(c *call) ([]any, error) {
			return []any{bigUint(c.Stakes.NominatorMinimum())}, nil
		}),
		view("getDefaultMinStake()", func(*call) ([]any, error) {
			return []any{big.NewInt(params.DefaultMinStake)}, nil
		}),
		view("getHotkeyOwner(bytes32)", func(c *call) ([]any, error) {
			owner, exists := c.Accounts.Owner(c.Bytes32())
			return []any{exists, [32]byte(owner)}, nil
		}),
		view("getOwnedHotkeys(bytes32)", func(c *call) ([]any, error) {
			return []any{words(c.Accounts.OwnedHotkeys(c.Bytes32()))}, nil
		}),
		view("getStakeAccounting()", func(c *call) ([]any, error) {
			return []any{uint64(c.Accounts.TotalIssuance()), uint64(c.Accounts.TotalStake())}, nil
		}),
		view("getDelegate(bytes32)", func(c *call) ([]any, error) {
			take, exists := c.Stakes.Take(c.Bytes32())
			return []any{exists, uint16(take)}, nil
		}),
	}
}

// words gives hashes the type that the ABI encoder knows.
func words(hashes []common.Hash) [][32]byte {
	out := make([][32]byte, len(hashes))
	for i, h := range hashes {
		out[i] = h
	}
	return out
}
