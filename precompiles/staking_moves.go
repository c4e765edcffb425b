package precompiles

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/unit"
)

// moveMethods move, transfer, swap and destroy stake (economy.md 7.3, 7.4).
func moveMethods() []*method {
	return []*method{
		write(payable, "moveStake(bytes32,bytes32,uint256,uint256,uint256)", func(c *call) error {
			from, to, origin, destination, amount := c.Bytes32(), c.Bytes32(), c.Uint16(), c.Uint16(), c.Alpha()
			return c.Stakes.MoveStake(c.callerID, from, to, origin, destination, amount)
		}),
		write(payable, "transferStake(bytes32,bytes32,uint256,uint256,uint256)", func(c *call) error {
			to, hotkey, origin, destination, amount := c.Bytes32(), c.Bytes32(), c.Uint16(), c.Uint16(), c.Alpha()
			return c.Stakes.TransferStake(c.callerID, to, hotkey, origin, destination, amount)
		}),
		write(nonpayable, "swapStake(bytes32,uint16,uint16,uint64)", func(c *call) error {
			hotkey, origin, destination, amount := c.Bytes32(), c.Uint16(), c.Uint16(), unit.Alpha(c.Uint64())
			return c.Stakes.SwapStake(c.callerID, hotkey, origin, destination, amount)
		}),
		write(nonpayable, "swapStakeLimit(bytes32,uint16,uint16,uint64,uint64,bool)", func(c *call) error {
			hotkey, origin, destination, amount := c.Bytes32(), c.Uint16(), c.Uint16(), unit.Alpha(c.Uint64())
			limit, partial := unit.Rao(c.Uint64()), c.Bool()
			return c.Stakes.SwapStakeLimit(c.callerID, hotkey, origin, destination, amount, limit, partial)
		}),
		write(nonpayable, "unstakeAll(bytes32)", func(c *call) error {
			return c.Stakes.RemoveAll(c.callerID, c.Bytes32())
		}),
		write(nonpayable, "unstakeAllAlpha(bytes32)", func(c *call) error {
			return c.Stakes.RemoveAllAlpha(c.callerID, c.Bytes32())
		}),
		write(payable, "burnAlpha(bytes32,uint256,uint256)", func(c *call) error {
			hotkey, amount, netuid := c.Bytes32(), c.Alpha(), c.Uint16()
			return c.Stakes.BurnAlpha(c.callerID, hotkey, netuid, amount)
		}),
		write(nonpayable, "recycleAlpha(bytes32,uint64,uint16)", func(c *call) error {
			hotkey, amount, netuid := c.Bytes32(), unit.Alpha(c.Uint64()), c.Uint16()
			return c.Stakes.RecycleAlpha(c.callerID, hotkey, netuid, amount)
		}),
		write(nonpayable, "recycleAlpha(bytes32,uint256,uint256)", func(c *call) error {
			hotkey, amount, netuid := c.Bytes32(), c.Alpha(), c.Uint16()
			return c.Stakes.RecycleAlpha(c.callerID, hotkey, netuid, amount)
		}),
		write(nonpayable, "addStakeBurn(bytes32,uint16,uint64,bool,uint64)", func(c *call) error {
			hotkey, netuid, amount := c.Bytes32(), c.Uint16(), unit.Rao(c.Uint64())
			return c.Stakes.AddBurn(c.callerID, hotkey, netuid, amount, c.optionalRao())
		}),
		write(nonpayable, "addStakeRecycle(bytes32,uint16,uint64,bool,uint64)", func(c *call) error {
			hotkey, netuid, amount := c.Bytes32(), c.Uint16(), unit.Rao(c.Uint64())
			return c.Stakes.AddRecycle(c.callerID, hotkey, netuid, amount, c.optionalRao())
		}),
		view("getStakeInfoForColdkeyAndNetuid(bytes32,uint256,bytes32[])", stakeInfo),
	}
}

// optionalRao reads a bool and a uint64 amount, which is nil if the bool is false.
func (a *args) optionalRao() *unit.Rao {
	has, v := a.Bool(), unit.Rao(a.Uint64())
	if !has {
		return nil
	}
	return &v
}

// stakePosition is a StakeInfo of the interface.
type stakePosition struct {
	Hotkey [32]byte
	Stake  *big.Int
}

// maxStakeInfo is the most hotkeys that stakeInfo takes.
const maxStakeInfo = 64

// stakeInfo lists a coldkey's stakes with the given hotkeys, those without stake left out.
func stakeInfo(c *call) ([]any, error) {
	coldkey, netuid, hotkeys := c.Bytes32(), c.Uint16(), c.Bytes32s()
	if len(hotkeys) > maxStakeInfo {
		return nil, fault.TooManyHotkeys.With(big.NewInt(int64(len(hotkeys))), big.NewInt(maxStakeInfo))
	}
	seen := map[common.Hash]bool{}
	positions := []stakePosition{}
	for _, hotkey := range hotkeys {
		if seen[hotkey] {
			return nil, fault.DuplicateHotkey.With(hotkey)
		}
		seen[hotkey] = true
		if alpha := c.Stakes.Stake(params.ID(hotkey), coldkey, netuid); alpha != 0 {
			positions = append(positions, stakePosition{hotkey, bigUint(alpha)})
		}
	}
	return []any{positions}, nil
}
