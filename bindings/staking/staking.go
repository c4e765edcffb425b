// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

// Package staking holds the Go binding of precompile 0x805: staking.
package staking

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// IStakingColdkeyLockInfo is an auto generated low-level Go binding around an user-defined struct.
type IStakingColdkeyLockInfo struct {
	Exists      bool
	Hotkey      [32]byte
	LockedAlpha *big.Int
	Conviction  *big.Int
	Perpetual   bool
}

// IStakingHotkeyLockInfo is an auto generated low-level Go binding around an user-defined struct.
type IStakingHotkeyLockInfo struct {
	Exists      bool
	LockedAlpha *big.Int
	Conviction  *big.Int
}

// IStakingRelation is an auto generated low-level Go binding around an user-defined struct.
type IStakingRelation struct {
	Proportion uint64
	Account    [32]byte
}

// IStakingStakeInfo is an auto generated low-level Go binding around an user-defined struct.
type IStakingStakeInfo struct {
	Hotkey [32]byte
	Stake  *big.Int
}

// StakingMetaData contains all meta data concerning the Staking contract.
var StakingMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"addProxy\",\"inputs\":[{\"name\":\"delegate\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"addStake\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"amountRao\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"netuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"addStakeBurn\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"amountRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"hasLimit\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"limitPriceRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"addStakeLimit\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"amountRao\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limitPriceRao\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"allowPartial\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"netuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"addStakeRecycle\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"amountRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"hasLimit\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"limitPriceRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"allowance\",\"inputs\":[{\"name\":\"source\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"netuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"amountAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"approve\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"netuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amountAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"burnAlpha\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"amountAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"netuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"claimRoot\",\"inputs\":[{\"name\":\"netuids\",\"type\":\"uint16[]\",\"internalType\":\"uint16[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"decreaseAllowance\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"netuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amountAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"decreaseTake\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"take\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"getAlphaStakedValidators\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"netuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"coldkeys\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getAutoStakeDestination\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"exists\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getChildKeys\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"children\",\"type\":\"tuple[]\",\"internalType\":\"structIStaking.Relation[]\",\"components\":[{\"name\":\"proportion\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getChildkeyTake\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"take\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getColdkeyLock\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"netuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"lockInfo\",\"type\":\"tuple\",\"internalType\":\"structIStaking.ColdkeyLockInfo\",\"components\":[{\"name\":\"exists\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lockedAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"conviction\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"perpetual\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getDefaultMinStake\",\"inputs\":[],\"outputs\":[{\"name\":\"minimumRao\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getDelegate\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"exists\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"take\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getHotkeyConvictions\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"hotkeys\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[{\"name\":\"convictions\",\"type\":\"uint128[]\",\"internalType\":\"uint128[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getHotkeyLock\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"netuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"lockInfo\",\"type\":\"tuple\",\"internalType\":\"structIStaking.HotkeyLockInfo\",\"components\":[{\"name\":\"exists\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"lockedAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"conviction\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getHotkeyOwner\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"exists\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"owner\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getLockRates\",\"inputs\":[],\"outputs\":[{\"name\":\"unlockRate\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maturityRate\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getNominatorMinRequiredStake\",\"inputs\":[],\"outputs\":[{\"name\":\"minimumRao\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getOwnedHotkeys\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"hotkeys\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getParentKeys\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"parents\",\"type\":\"tuple[]\",\"internalType\":\"structIStaking.Relation[]\",\"components\":[{\"name\":\"proportion\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getPendingChildKeys\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"children\",\"type\":\"tuple[]\",\"internalType\":\"structIStaking.Relation[]\",\"components\":[{\"name\":\"proportion\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"cooldownBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getRejectLockedAlpha\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"rejects\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getRootClaimType\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"claimType\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"netuids\",\"type\":\"uint16[]\",\"internalType\":\"uint16[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getRootClaimable\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"rateQ32\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getRootClaimed\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"claimedAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getStake\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"netuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"stakeAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getStakeAccounting\",\"inputs\":[],\"outputs\":[{\"name\":\"totalIssuance\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"totalStake\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getStakeInfoForColdkeyAndNetuid\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"netuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"hotkeys\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[{\"name\":\"positions\",\"type\":\"tuple[]\",\"internalType\":\"structIStaking.StakeInfo[]\",\"components\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"stake\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getTakeLimits\",\"inputs\":[],\"outputs\":[{\"name\":\"minDelegateTake\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxDelegateTake\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minChildkeyTake\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxChildkeyTake\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getTotalAlphaStaked\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"netuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"stakeAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getTotalColdkeyStake\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"stakeRao\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getTotalColdkeyStakeOnSubnet\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"netuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"stakeRao\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getTotalHotkeyStake\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"stakeRao\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"increaseAllowance\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"netuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amountAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"increaseTake\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"take\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"lockStake\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"amountAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"netuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"moveLock\",\"inputs\":[{\"name\":\"destinationHotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"netuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"moveStake\",\"inputs\":[{\"name\":\"originHotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"destinationHotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"originNetuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"destinationNetuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amountAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"recycleAlpha\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"amountAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"netuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"recycleAlpha\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"amountAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"removeProxy\",\"inputs\":[{\"name\":\"delegate\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"removeStake\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"amountAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"netuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"removeStakeFull\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"netuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"removeStakeFullLimit\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"netuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limitPriceRao\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"removeStakeLimit\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"amountAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limitPriceRao\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"allowPartial\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"netuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"setAutoParentDelegationEnabled\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"enabled\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setChildkeyTake\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"take\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setColdkeyAutoStakeHotkey\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setMinChildkeyTakePerSubnet\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"take\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setPerpetualLock\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"enabled\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"setRejectLockedAlpha\",\"inputs\":[{\"name\":\"enabled\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"setRootClaimThreshold\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"thresholdAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setRootClaimType\",\"inputs\":[{\"name\":\"claimType\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"netuids\",\"type\":\"uint16[]\",\"internalType\":\"uint16[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"swapStake\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"originNetuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"destinationNetuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"amountAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"swapStakeLimit\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"originNetuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"destinationNetuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"amountAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"limitPrice\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"allowPartial\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferStake\",\"inputs\":[{\"name\":\"destinationColdkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"originNetuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"destinationNetuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amountAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"transferStakeFrom\",\"inputs\":[{\"name\":\"source\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"destination\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"originNetuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"destinationNetuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amountAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unstakeAll\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unstakeAllAlpha\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"}]",
	ID:  "Staking",
}

// Staking is an auto generated Go binding around an Ethereum contract.
type Staking struct {
	abi abi.ABI
}

// NewStaking creates a new instance of Staking.
func NewStaking() *Staking {
	parsed, err := StakingMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Staking{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Staking) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAddProxy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc10d08eb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addProxy(bytes32 delegate) payable returns()
func (staking *Staking) PackAddProxy(delegate [32]byte) []byte {
	enc, err := staking.abi.Pack("addProxy", delegate)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddProxy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc10d08eb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addProxy(bytes32 delegate) payable returns()
func (staking *Staking) TryPackAddProxy(delegate [32]byte) ([]byte, error) {
	return staking.abi.Pack("addProxy", delegate)
}

// PackAddStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1fc9b141.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addStake(bytes32 hotkey, uint256 amountRao, uint256 netuid) payable returns()
func (staking *Staking) PackAddStake(hotkey [32]byte, amountRao *big.Int, netuid *big.Int) []byte {
	enc, err := staking.abi.Pack("addStake", hotkey, amountRao, netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1fc9b141.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addStake(bytes32 hotkey, uint256 amountRao, uint256 netuid) payable returns()
func (staking *Staking) TryPackAddStake(hotkey [32]byte, amountRao *big.Int, netuid *big.Int) ([]byte, error) {
	return staking.abi.Pack("addStake", hotkey, amountRao, netuid)
}

// PackAddStakeBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e06ae4c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addStakeBurn(bytes32 hotkey, uint16 netuid, uint64 amountRao, bool hasLimit, uint64 limitPriceRao) returns()
func (staking *Staking) PackAddStakeBurn(hotkey [32]byte, netuid uint16, amountRao uint64, hasLimit bool, limitPriceRao uint64) []byte {
	enc, err := staking.abi.Pack("addStakeBurn", hotkey, netuid, amountRao, hasLimit, limitPriceRao)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddStakeBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e06ae4c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addStakeBurn(bytes32 hotkey, uint16 netuid, uint64 amountRao, bool hasLimit, uint64 limitPriceRao) returns()
func (staking *Staking) TryPackAddStakeBurn(hotkey [32]byte, netuid uint16, amountRao uint64, hasLimit bool, limitPriceRao uint64) ([]byte, error) {
	return staking.abi.Pack("addStakeBurn", hotkey, netuid, amountRao, hasLimit, limitPriceRao)
}

// PackAddStakeLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5beb6b74.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addStakeLimit(bytes32 hotkey, uint256 amountRao, uint256 limitPriceRao, bool allowPartial, uint256 netuid) payable returns()
func (staking *Staking) PackAddStakeLimit(hotkey [32]byte, amountRao *big.Int, limitPriceRao *big.Int, allowPartial bool, netuid *big.Int) []byte {
	enc, err := staking.abi.Pack("addStakeLimit", hotkey, amountRao, limitPriceRao, allowPartial, netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddStakeLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5beb6b74.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addStakeLimit(bytes32 hotkey, uint256 amountRao, uint256 limitPriceRao, bool allowPartial, uint256 netuid) payable returns()
func (staking *Staking) TryPackAddStakeLimit(hotkey [32]byte, amountRao *big.Int, limitPriceRao *big.Int, allowPartial bool, netuid *big.Int) ([]byte, error) {
	return staking.abi.Pack("addStakeLimit", hotkey, amountRao, limitPriceRao, allowPartial, netuid)
}

// PackAddStakeRecycle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc42b2c64.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addStakeRecycle(bytes32 hotkey, uint16 netuid, uint64 amountRao, bool hasLimit, uint64 limitPriceRao) returns()
func (staking *Staking) PackAddStakeRecycle(hotkey [32]byte, netuid uint16, amountRao uint64, hasLimit bool, limitPriceRao uint64) []byte {
	enc, err := staking.abi.Pack("addStakeRecycle", hotkey, netuid, amountRao, hasLimit, limitPriceRao)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddStakeRecycle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc42b2c64.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addStakeRecycle(bytes32 hotkey, uint16 netuid, uint64 amountRao, bool hasLimit, uint64 limitPriceRao) returns()
func (staking *Staking) TryPackAddStakeRecycle(hotkey [32]byte, netuid uint16, amountRao uint64, hasLimit bool, limitPriceRao uint64) ([]byte, error) {
	return staking.abi.Pack("addStakeRecycle", hotkey, netuid, amountRao, hasLimit, limitPriceRao)
}

// PackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x598af9e7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowance(address source, address spender, uint256 netuid) view returns(uint256 amountAlpha)
func (staking *Staking) PackAllowance(source common.Address, spender common.Address, netuid *big.Int) []byte {
	enc, err := staking.abi.Pack("allowance", source, spender, netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x598af9e7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowance(address source, address spender, uint256 netuid) view returns(uint256 amountAlpha)
func (staking *Staking) TryPackAllowance(source common.Address, spender common.Address, netuid *big.Int) ([]byte, error) {
	return staking.abi.Pack("allowance", source, spender, netuid)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x598af9e7.
//
// Solidity: function allowance(address source, address spender, uint256 netuid) view returns(uint256 amountAlpha)
func (staking *Staking) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("allowance", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x426a8493.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address spender, uint256 netuid, uint256 amountAlpha) returns()
func (staking *Staking) PackApprove(spender common.Address, netuid *big.Int, amountAlpha *big.Int) []byte {
	enc, err := staking.abi.Pack("approve", spender, netuid, amountAlpha)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x426a8493.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address spender, uint256 netuid, uint256 amountAlpha) returns()
func (staking *Staking) TryPackApprove(spender common.Address, netuid *big.Int, amountAlpha *big.Int) ([]byte, error) {
	return staking.abi.Pack("approve", spender, netuid, amountAlpha)
}

// PackBurnAlpha is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5201f1e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function burnAlpha(bytes32 hotkey, uint256 amountAlpha, uint256 netuid) payable returns()
func (staking *Staking) PackBurnAlpha(hotkey [32]byte, amountAlpha *big.Int, netuid *big.Int) []byte {
	enc, err := staking.abi.Pack("burnAlpha", hotkey, amountAlpha, netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBurnAlpha is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5201f1e6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function burnAlpha(bytes32 hotkey, uint256 amountAlpha, uint256 netuid) payable returns()
func (staking *Staking) TryPackBurnAlpha(hotkey [32]byte, amountAlpha *big.Int, netuid *big.Int) ([]byte, error) {
	return staking.abi.Pack("burnAlpha", hotkey, amountAlpha, netuid)
}

// PackClaimRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4ed9ee58.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimRoot(uint16[] netuids) returns()
func (staking *Staking) PackClaimRoot(netuids []uint16) []byte {
	enc, err := staking.abi.Pack("claimRoot", netuids)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4ed9ee58.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimRoot(uint16[] netuids) returns()
func (staking *Staking) TryPackClaimRoot(netuids []uint16) ([]byte, error) {
	return staking.abi.Pack("claimRoot", netuids)
}

// PackDecreaseAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcdde3d6b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decreaseAllowance(address spender, uint256 netuid, uint256 amountAlpha) returns()
func (staking *Staking) PackDecreaseAllowance(spender common.Address, netuid *big.Int, amountAlpha *big.Int) []byte {
	enc, err := staking.abi.Pack("decreaseAllowance", spender, netuid, amountAlpha)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDecreaseAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcdde3d6b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function decreaseAllowance(address spender, uint256 netuid, uint256 amountAlpha) returns()
func (staking *Staking) TryPackDecreaseAllowance(spender common.Address, netuid *big.Int, amountAlpha *big.Int) ([]byte, error) {
	return staking.abi.Pack("decreaseAllowance", spender, netuid, amountAlpha)
}

// PackDecreaseTake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf9e65f8d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decreaseTake(bytes32 hotkey, uint16 take) returns()
func (staking *Staking) PackDecreaseTake(hotkey [32]byte, take uint16) []byte {
	enc, err := staking.abi.Pack("decreaseTake", hotkey, take)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDecreaseTake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf9e65f8d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function decreaseTake(bytes32 hotkey, uint16 take) returns()
func (staking *Staking) TryPackDecreaseTake(hotkey [32]byte, take uint16) ([]byte, error) {
	return staking.abi.Pack("decreaseTake", hotkey, take)
}

// PackGetAlphaStakedValidators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7eef8be3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getAlphaStakedValidators(bytes32 hotkey, uint256 netuid) view returns(bytes32[] coldkeys)
func (staking *Staking) PackGetAlphaStakedValidators(hotkey [32]byte, netuid *big.Int) []byte {
	enc, err := staking.abi.Pack("getAlphaStakedValidators", hotkey, netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetAlphaStakedValidators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7eef8be3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getAlphaStakedValidators(bytes32 hotkey, uint256 netuid) view returns(bytes32[] coldkeys)
func (staking *Staking) TryPackGetAlphaStakedValidators(hotkey [32]byte, netuid *big.Int) ([]byte, error) {
	return staking.abi.Pack("getAlphaStakedValidators", hotkey, netuid)
}

// UnpackGetAlphaStakedValidators is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7eef8be3.
//
// Solidity: function getAlphaStakedValidators(bytes32 hotkey, uint256 netuid) view returns(bytes32[] coldkeys)
func (staking *Staking) UnpackGetAlphaStakedValidators(data []byte) ([][32]byte, error) {
	out, err := staking.abi.Unpack("getAlphaStakedValidators", data)
	if err != nil {
		return *new([][32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][32]byte)).(*[][32]byte)
	return out0, nil
}

// PackGetAutoStakeDestination is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf2f0a1e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getAutoStakeDestination(bytes32 coldkey, uint16 netuid) view returns(bool exists, bytes32 hotkey)
func (staking *Staking) PackGetAutoStakeDestination(coldkey [32]byte, netuid uint16) []byte {
	enc, err := staking.abi.Pack("getAutoStakeDestination", coldkey, netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetAutoStakeDestination is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf2f0a1e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getAutoStakeDestination(bytes32 coldkey, uint16 netuid) view returns(bool exists, bytes32 hotkey)
func (staking *Staking) TryPackGetAutoStakeDestination(coldkey [32]byte, netuid uint16) ([]byte, error) {
	return staking.abi.Pack("getAutoStakeDestination", coldkey, netuid)
}

// GetAutoStakeDestinationOutput serves as a container for the return parameters of contract
// method GetAutoStakeDestination.
type GetAutoStakeDestinationOutput struct {
	Exists bool
	Hotkey [32]byte
}

// UnpackGetAutoStakeDestination is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf2f0a1e.
//
// Solidity: function getAutoStakeDestination(bytes32 coldkey, uint16 netuid) view returns(bool exists, bytes32 hotkey)
func (staking *Staking) UnpackGetAutoStakeDestination(data []byte) (GetAutoStakeDestinationOutput, error) {
	out, err := staking.abi.Unpack("getAutoStakeDestination", data)
	outstruct := new(GetAutoStakeDestinationOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Exists = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.Hotkey = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	return *outstruct, nil
}

// PackGetChildKeys is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05cfaefd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getChildKeys(bytes32 hotkey, uint16 netuid) view returns((uint64,bytes32)[] children)
func (staking *Staking) PackGetChildKeys(hotkey [32]byte, netuid uint16) []byte {
	enc, err := staking.abi.Pack("getChildKeys", hotkey, netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetChildKeys is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05cfaefd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getChildKeys(bytes32 hotkey, uint16 netuid) view returns((uint64,bytes32)[] children)
func (staking *Staking) TryPackGetChildKeys(hotkey [32]byte, netuid uint16) ([]byte, error) {
	return staking.abi.Pack("getChildKeys", hotkey, netuid)
}

// UnpackGetChildKeys is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x05cfaefd.
//
// Solidity: function getChildKeys(bytes32 hotkey, uint16 netuid) view returns((uint64,bytes32)[] children)
func (staking *Staking) UnpackGetChildKeys(data []byte) ([]IStakingRelation, error) {
	out, err := staking.abi.Unpack("getChildKeys", data)
	if err != nil {
		return *new([]IStakingRelation), err
	}
	out0 := *abi.ConvertType(out[0], new([]IStakingRelation)).(*[]IStakingRelation)
	return out0, nil
}

// PackGetChildkeyTake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8cb4cd46.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getChildkeyTake(bytes32 hotkey, uint16 netuid) view returns(uint16 take)
func (staking *Staking) PackGetChildkeyTake(hotkey [32]byte, netuid uint16) []byte {
	enc, err := staking.abi.Pack("getChildkeyTake", hotkey, netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetChildkeyTake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8cb4cd46.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getChildkeyTake(bytes32 hotkey, uint16 netuid) view returns(uint16 take)
func (staking *Staking) TryPackGetChildkeyTake(hotkey [32]byte, netuid uint16) ([]byte, error) {
	return staking.abi.Pack("getChildkeyTake", hotkey, netuid)
}

// UnpackGetChildkeyTake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8cb4cd46.
//
// Solidity: function getChildkeyTake(bytes32 hotkey, uint16 netuid) view returns(uint16 take)
func (staking *Staking) UnpackGetChildkeyTake(data []byte) (uint16, error) {
	out, err := staking.abi.Unpack("getChildkeyTake", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackGetColdkeyLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd2f3e672.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getColdkeyLock(bytes32 coldkey, uint256 netuid) view returns((bool,bytes32,uint256,uint128,bool) lockInfo)
func (staking *Staking) PackGetColdkeyLock(coldkey [32]byte, netuid *big.Int) []byte {
	enc, err := staking.abi.Pack("getColdkeyLock", coldkey, netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetColdkeyLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd2f3e672.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getColdkeyLock(bytes32 coldkey, uint256 netuid) view returns((bool,bytes32,uint256,uint128,bool) lockInfo)
func (staking *Staking) TryPackGetColdkeyLock(coldkey [32]byte, netuid *big.Int) ([]byte, error) {
	return staking.abi.Pack("getColdkeyLock", coldkey, netuid)
}

// UnpackGetColdkeyLock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd2f3e672.
//
// Solidity: function getColdkeyLock(bytes32 coldkey, uint256 netuid) view returns((bool,bytes32,uint256,uint128,bool) lockInfo)
func (staking *Staking) UnpackGetColdkeyLock(data []byte) (IStakingColdkeyLockInfo, error) {
	out, err := staking.abi.Unpack("getColdkeyLock", data)
	if err != nil {
		return *new(IStakingColdkeyLockInfo), err
	}
	out0 := *abi.ConvertType(out[0], new(IStakingColdkeyLockInfo)).(*IStakingColdkeyLockInfo)
	return out0, nil
}

// PackGetDefaultMinStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x10fd0907.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getDefaultMinStake() view returns(uint256 minimumRao)
func (staking *Staking) PackGetDefaultMinStake() []byte {
	enc, err := staking.abi.Pack("getDefaultMinStake")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetDefaultMinStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x10fd0907.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getDefaultMinStake() view returns(uint256 minimumRao)
func (staking *Staking) TryPackGetDefaultMinStake() ([]byte, error) {
	return staking.abi.Pack("getDefaultMinStake")
}

// UnpackGetDefaultMinStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x10fd0907.
//
// Solidity: function getDefaultMinStake() view returns(uint256 minimumRao)
func (staking *Staking) UnpackGetDefaultMinStake(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("getDefaultMinStake", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x590e588a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getDelegate(bytes32 hotkey) view returns(bool exists, uint16 take)
func (staking *Staking) PackGetDelegate(hotkey [32]byte) []byte {
	enc, err := staking.abi.Pack("getDelegate", hotkey)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x590e588a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getDelegate(bytes32 hotkey) view returns(bool exists, uint16 take)
func (staking *Staking) TryPackGetDelegate(hotkey [32]byte) ([]byte, error) {
	return staking.abi.Pack("getDelegate", hotkey)
}

// GetDelegateOutput serves as a container for the return parameters of contract
// method GetDelegate.
type GetDelegateOutput struct {
	Exists bool
	Take   uint16
}

// UnpackGetDelegate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x590e588a.
//
// Solidity: function getDelegate(bytes32 hotkey) view returns(bool exists, uint16 take)
func (staking *Staking) UnpackGetDelegate(data []byte) (GetDelegateOutput, error) {
	out, err := staking.abi.Unpack("getDelegate", data)
	outstruct := new(GetDelegateOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Exists = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.Take = *abi.ConvertType(out[1], new(uint16)).(*uint16)
	return *outstruct, nil
}

// PackGetHotkeyConvictions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82599abe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getHotkeyConvictions(uint256 netuid, bytes32[] hotkeys) view returns(uint128[] convictions)
func (staking *Staking) PackGetHotkeyConvictions(netuid *big.Int, hotkeys [][32]byte) []byte {
	enc, err := staking.abi.Pack("getHotkeyConvictions", netuid, hotkeys)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetHotkeyConvictions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82599abe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getHotkeyConvictions(uint256 netuid, bytes32[] hotkeys) view returns(uint128[] convictions)
func (staking *Staking) TryPackGetHotkeyConvictions(netuid *big.Int, hotkeys [][32]byte) ([]byte, error) {
	return staking.abi.Pack("getHotkeyConvictions", netuid, hotkeys)
}

// UnpackGetHotkeyConvictions is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x82599abe.
//
// Solidity: function getHotkeyConvictions(uint256 netuid, bytes32[] hotkeys) view returns(uint128[] convictions)
func (staking *Staking) UnpackGetHotkeyConvictions(data []byte) ([]*big.Int, error) {
	out, err := staking.abi.Unpack("getHotkeyConvictions", data)
	if err != nil {
		return *new([]*big.Int), err
	}
	out0 := *abi.ConvertType(out[0], new([]*big.Int)).(*[]*big.Int)
	return out0, nil
}

// PackGetHotkeyLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc66647f0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getHotkeyLock(bytes32 hotkey, uint256 netuid) view returns((bool,uint256,uint128) lockInfo)
func (staking *Staking) PackGetHotkeyLock(hotkey [32]byte, netuid *big.Int) []byte {
	enc, err := staking.abi.Pack("getHotkeyLock", hotkey, netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetHotkeyLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc66647f0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getHotkeyLock(bytes32 hotkey, uint256 netuid) view returns((bool,uint256,uint128) lockInfo)
func (staking *Staking) TryPackGetHotkeyLock(hotkey [32]byte, netuid *big.Int) ([]byte, error) {
	return staking.abi.Pack("getHotkeyLock", hotkey, netuid)
}

// UnpackGetHotkeyLock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc66647f0.
//
// Solidity: function getHotkeyLock(bytes32 hotkey, uint256 netuid) view returns((bool,uint256,uint128) lockInfo)
func (staking *Staking) UnpackGetHotkeyLock(data []byte) (IStakingHotkeyLockInfo, error) {
	out, err := staking.abi.Unpack("getHotkeyLock", data)
	if err != nil {
		return *new(IStakingHotkeyLockInfo), err
	}
	out0 := *abi.ConvertType(out[0], new(IStakingHotkeyLockInfo)).(*IStakingHotkeyLockInfo)
	return out0, nil
}

// PackGetHotkeyOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad6b780c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getHotkeyOwner(bytes32 hotkey) view returns(bool exists, bytes32 owner)
func (staking *Staking) PackGetHotkeyOwner(hotkey [32]byte) []byte {
	enc, err := staking.abi.Pack("getHotkeyOwner", hotkey)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetHotkeyOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad6b780c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getHotkeyOwner(bytes32 hotkey) view returns(bool exists, bytes32 owner)
func (staking *Staking) TryPackGetHotkeyOwner(hotkey [32]byte) ([]byte, error) {
	return staking.abi.Pack("getHotkeyOwner", hotkey)
}

// GetHotkeyOwnerOutput serves as a container for the return parameters of contract
// method GetHotkeyOwner.
type GetHotkeyOwnerOutput struct {
	Exists bool
	Owner  [32]byte
}

// UnpackGetHotkeyOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad6b780c.
//
// Solidity: function getHotkeyOwner(bytes32 hotkey) view returns(bool exists, bytes32 owner)
func (staking *Staking) UnpackGetHotkeyOwner(data []byte) (GetHotkeyOwnerOutput, error) {
	out, err := staking.abi.Unpack("getHotkeyOwner", data)
	outstruct := new(GetHotkeyOwnerOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Exists = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.Owner = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	return *outstruct, nil
}

// PackGetLockRates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa1a3f610.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getLockRates() view returns(uint64 unlockRate, uint64 maturityRate)
func (staking *Staking) PackGetLockRates() []byte {
	enc, err := staking.abi.Pack("getLockRates")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetLockRates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa1a3f610.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getLockRates() view returns(uint64 unlockRate, uint64 maturityRate)
func (staking *Staking) TryPackGetLockRates() ([]byte, error) {
	return staking.abi.Pack("getLockRates")
}

// GetLockRatesOutput serves as a container for the return parameters of contract
// method GetLockRates.
type GetLockRatesOutput struct {
	UnlockRate   uint64
	MaturityRate uint64
}

// UnpackGetLockRates is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa1a3f610.
//
// Solidity: function getLockRates() view returns(uint64 unlockRate, uint64 maturityRate)
func (staking *Staking) UnpackGetLockRates(data []byte) (GetLockRatesOutput, error) {
	out, err := staking.abi.Unpack("getLockRates", data)
	outstruct := new(GetLockRatesOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.UnlockRate = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.MaturityRate = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackGetNominatorMinRequiredStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x37f26118.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getNominatorMinRequiredStake() view returns(uint256 minimumRao)
func (staking *Staking) PackGetNominatorMinRequiredStake() []byte {
	enc, err := staking.abi.Pack("getNominatorMinRequiredStake")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetNominatorMinRequiredStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x37f26118.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getNominatorMinRequiredStake() view returns(uint256 minimumRao)
func (staking *Staking) TryPackGetNominatorMinRequiredStake() ([]byte, error) {
	return staking.abi.Pack("getNominatorMinRequiredStake")
}

// UnpackGetNominatorMinRequiredStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x37f26118.
//
// Solidity: function getNominatorMinRequiredStake() view returns(uint256 minimumRao)
func (staking *Staking) UnpackGetNominatorMinRequiredStake(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("getNominatorMinRequiredStake", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetOwnedHotkeys is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x12ba4164.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getOwnedHotkeys(bytes32 coldkey) view returns(bytes32[] hotkeys)
func (staking *Staking) PackGetOwnedHotkeys(coldkey [32]byte) []byte {
	enc, err := staking.abi.Pack("getOwnedHotkeys", coldkey)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetOwnedHotkeys is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x12ba4164.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getOwnedHotkeys(bytes32 coldkey) view returns(bytes32[] hotkeys)
func (staking *Staking) TryPackGetOwnedHotkeys(coldkey [32]byte) ([]byte, error) {
	return staking.abi.Pack("getOwnedHotkeys", coldkey)
}

// UnpackGetOwnedHotkeys is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x12ba4164.
//
// Solidity: function getOwnedHotkeys(bytes32 coldkey) view returns(bytes32[] hotkeys)
func (staking *Staking) UnpackGetOwnedHotkeys(data []byte) ([][32]byte, error) {
	out, err := staking.abi.Unpack("getOwnedHotkeys", data)
	if err != nil {
		return *new([][32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][32]byte)).(*[][32]byte)
	return out0, nil
}

// PackGetParentKeys is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x74641cb2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getParentKeys(bytes32 hotkey, uint16 netuid) view returns((uint64,bytes32)[] parents)
func (staking *Staking) PackGetParentKeys(hotkey [32]byte, netuid uint16) []byte {
	enc, err := staking.abi.Pack("getParentKeys", hotkey, netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetParentKeys is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x74641cb2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getParentKeys(bytes32 hotkey, uint16 netuid) view returns((uint64,bytes32)[] parents)
func (staking *Staking) TryPackGetParentKeys(hotkey [32]byte, netuid uint16) ([]byte, error) {
	return staking.abi.Pack("getParentKeys", hotkey, netuid)
}

// UnpackGetParentKeys is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x74641cb2.
//
// Solidity: function getParentKeys(bytes32 hotkey, uint16 netuid) view returns((uint64,bytes32)[] parents)
func (staking *Staking) UnpackGetParentKeys(data []byte) ([]IStakingRelation, error) {
	out, err := staking.abi.Unpack("getParentKeys", data)
	if err != nil {
		return *new([]IStakingRelation), err
	}
	out0 := *abi.ConvertType(out[0], new([]IStakingRelation)).(*[]IStakingRelation)
	return out0, nil
}

// PackGetPendingChildKeys is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6221d4bc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getPendingChildKeys(bytes32 hotkey, uint16 netuid) view returns((uint64,bytes32)[] children, uint64 cooldownBlock)
func (staking *Staking) PackGetPendingChildKeys(hotkey [32]byte, netuid uint16) []byte {
	enc, err := staking.abi.Pack("getPendingChildKeys", hotkey, netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetPendingChildKeys is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6221d4bc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getPendingChildKeys(bytes32 hotkey, uint16 netuid) view returns((uint64,bytes32)[] children, uint64 cooldownBlock)
func (staking *Staking) TryPackGetPendingChildKeys(hotkey [32]byte, netuid uint16) ([]byte, error) {
	return staking.abi.Pack("getPendingChildKeys", hotkey, netuid)
}

// GetPendingChildKeysOutput serves as a container for the return parameters of contract
// method GetPendingChildKeys.
type GetPendingChildKeysOutput struct {
	Children      []IStakingRelation
	CooldownBlock uint64
}

// UnpackGetPendingChildKeys is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6221d4bc.
//
// Solidity: function getPendingChildKeys(bytes32 hotkey, uint16 netuid) view returns((uint64,bytes32)[] children, uint64 cooldownBlock)
func (staking *Staking) UnpackGetPendingChildKeys(data []byte) (GetPendingChildKeysOutput, error) {
	out, err := staking.abi.Unpack("getPendingChildKeys", data)
	outstruct := new(GetPendingChildKeysOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Children = *abi.ConvertType(out[0], new([]IStakingRelation)).(*[]IStakingRelation)
	outstruct.CooldownBlock = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackGetRejectLockedAlpha is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x572a1934.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRejectLockedAlpha(bytes32 coldkey) view returns(bool rejects)
func (staking *Staking) PackGetRejectLockedAlpha(coldkey [32]byte) []byte {
	enc, err := staking.abi.Pack("getRejectLockedAlpha", coldkey)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRejectLockedAlpha is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x572a1934.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRejectLockedAlpha(bytes32 coldkey) view returns(bool rejects)
func (staking *Staking) TryPackGetRejectLockedAlpha(coldkey [32]byte) ([]byte, error) {
	return staking.abi.Pack("getRejectLockedAlpha", coldkey)
}

// UnpackGetRejectLockedAlpha is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x572a1934.
//
// Solidity: function getRejectLockedAlpha(bytes32 coldkey) view returns(bool rejects)
func (staking *Staking) UnpackGetRejectLockedAlpha(data []byte) (bool, error) {
	out, err := staking.abi.Unpack("getRejectLockedAlpha", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackGetRootClaimType is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d7343d4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRootClaimType(bytes32 coldkey) view returns(uint8 claimType, uint16[] netuids)
func (staking *Staking) PackGetRootClaimType(coldkey [32]byte) []byte {
	enc, err := staking.abi.Pack("getRootClaimType", coldkey)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRootClaimType is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d7343d4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRootClaimType(bytes32 coldkey) view returns(uint8 claimType, uint16[] netuids)
func (staking *Staking) TryPackGetRootClaimType(coldkey [32]byte) ([]byte, error) {
	return staking.abi.Pack("getRootClaimType", coldkey)
}

// GetRootClaimTypeOutput serves as a container for the return parameters of contract
// method GetRootClaimType.
type GetRootClaimTypeOutput struct {
	ClaimType uint8
	Netuids   []uint16
}

// UnpackGetRootClaimType is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2d7343d4.
//
// Solidity: function getRootClaimType(bytes32 coldkey) view returns(uint8 claimType, uint16[] netuids)
func (staking *Staking) UnpackGetRootClaimType(data []byte) (GetRootClaimTypeOutput, error) {
	out, err := staking.abi.Unpack("getRootClaimType", data)
	outstruct := new(GetRootClaimTypeOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.ClaimType = *abi.ConvertType(out[0], new(uint8)).(*uint8)
	outstruct.Netuids = *abi.ConvertType(out[1], new([]uint16)).(*[]uint16)
	return *outstruct, nil
}

// PackGetRootClaimable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x86ba9ecf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRootClaimable(bytes32 hotkey, uint16 netuid) view returns(uint256 rateQ32)
func (staking *Staking) PackGetRootClaimable(hotkey [32]byte, netuid uint16) []byte {
	enc, err := staking.abi.Pack("getRootClaimable", hotkey, netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRootClaimable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x86ba9ecf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRootClaimable(bytes32 hotkey, uint16 netuid) view returns(uint256 rateQ32)
func (staking *Staking) TryPackGetRootClaimable(hotkey [32]byte, netuid uint16) ([]byte, error) {
	return staking.abi.Pack("getRootClaimable", hotkey, netuid)
}

// UnpackGetRootClaimable is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x86ba9ecf.
//
// Solidity: function getRootClaimable(bytes32 hotkey, uint16 netuid) view returns(uint256 rateQ32)
func (staking *Staking) UnpackGetRootClaimable(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("getRootClaimable", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetRootClaimed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ca4cbb7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRootClaimed(uint16 netuid, bytes32 hotkey, bytes32 coldkey) view returns(uint256 claimedAlpha)
func (staking *Staking) PackGetRootClaimed(netuid uint16, hotkey [32]byte, coldkey [32]byte) []byte {
	enc, err := staking.abi.Pack("getRootClaimed", netuid, hotkey, coldkey)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRootClaimed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ca4cbb7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRootClaimed(uint16 netuid, bytes32 hotkey, bytes32 coldkey) view returns(uint256 claimedAlpha)
func (staking *Staking) TryPackGetRootClaimed(netuid uint16, hotkey [32]byte, coldkey [32]byte) ([]byte, error) {
	return staking.abi.Pack("getRootClaimed", netuid, hotkey, coldkey)
}

// UnpackGetRootClaimed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9ca4cbb7.
//
// Solidity: function getRootClaimed(uint16 netuid, bytes32 hotkey, bytes32 coldkey) view returns(uint256 claimedAlpha)
func (staking *Staking) UnpackGetRootClaimed(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("getRootClaimed", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe3b598fa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getStake(bytes32 hotkey, bytes32 coldkey, uint256 netuid) view returns(uint256 stakeAlpha)
func (staking *Staking) PackGetStake(hotkey [32]byte, coldkey [32]byte, netuid *big.Int) []byte {
	enc, err := staking.abi.Pack("getStake", hotkey, coldkey, netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe3b598fa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getStake(bytes32 hotkey, bytes32 coldkey, uint256 netuid) view returns(uint256 stakeAlpha)
func (staking *Staking) TryPackGetStake(hotkey [32]byte, coldkey [32]byte, netuid *big.Int) ([]byte, error) {
	return staking.abi.Pack("getStake", hotkey, coldkey, netuid)
}

// UnpackGetStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe3b598fa.
//
// Solidity: function getStake(bytes32 hotkey, bytes32 coldkey, uint256 netuid) view returns(uint256 stakeAlpha)
func (staking *Staking) UnpackGetStake(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("getStake", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetStakeAccounting is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e5f188a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getStakeAccounting() view returns(uint64 totalIssuance, uint64 totalStake)
func (staking *Staking) PackGetStakeAccounting() []byte {
	enc, err := staking.abi.Pack("getStakeAccounting")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetStakeAccounting is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e5f188a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getStakeAccounting() view returns(uint64 totalIssuance, uint64 totalStake)
func (staking *Staking) TryPackGetStakeAccounting() ([]byte, error) {
	return staking.abi.Pack("getStakeAccounting")
}

// GetStakeAccountingOutput serves as a container for the return parameters of contract
// method GetStakeAccounting.
type GetStakeAccountingOutput struct {
	TotalIssuance uint64
	TotalStake    uint64
}

// UnpackGetStakeAccounting is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4e5f188a.
//
// Solidity: function getStakeAccounting() view returns(uint64 totalIssuance, uint64 totalStake)
func (staking *Staking) UnpackGetStakeAccounting(data []byte) (GetStakeAccountingOutput, error) {
	out, err := staking.abi.Unpack("getStakeAccounting", data)
	outstruct := new(GetStakeAccountingOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.TotalIssuance = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.TotalStake = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackGetStakeInfoForColdkeyAndNetuid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfff64d31.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getStakeInfoForColdkeyAndNetuid(bytes32 coldkey, uint256 netuid, bytes32[] hotkeys) view returns((bytes32,uint256)[] positions)
func (staking *Staking) PackGetStakeInfoForColdkeyAndNetuid(coldkey [32]byte, netuid *big.Int, hotkeys [][32]byte) []byte {
	enc, err := staking.abi.Pack("getStakeInfoForColdkeyAndNetuid", coldkey, netuid, hotkeys)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetStakeInfoForColdkeyAndNetuid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfff64d31.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getStakeInfoForColdkeyAndNetuid(bytes32 coldkey, uint256 netuid, bytes32[] hotkeys) view returns((bytes32,uint256)[] positions)
func (staking *Staking) TryPackGetStakeInfoForColdkeyAndNetuid(coldkey [32]byte, netuid *big.Int, hotkeys [][32]byte) ([]byte, error) {
	return staking.abi.Pack("getStakeInfoForColdkeyAndNetuid", coldkey, netuid, hotkeys)
}

// UnpackGetStakeInfoForColdkeyAndNetuid is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfff64d31.
//
// Solidity: function getStakeInfoForColdkeyAndNetuid(bytes32 coldkey, uint256 netuid, bytes32[] hotkeys) view returns((bytes32,uint256)[] positions)
func (staking *Staking) UnpackGetStakeInfoForColdkeyAndNetuid(data []byte) ([]IStakingStakeInfo, error) {
	out, err := staking.abi.Unpack("getStakeInfoForColdkeyAndNetuid", data)
	if err != nil {
		return *new([]IStakingStakeInfo), err
	}
	out0 := *abi.ConvertType(out[0], new([]IStakingStakeInfo)).(*[]IStakingStakeInfo)
	return out0, nil
}

// PackGetTakeLimits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04a7706b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getTakeLimits() view returns(uint16 minDelegateTake, uint16 maxDelegateTake, uint16 minChildkeyTake, uint16 maxChildkeyTake)
func (staking *Staking) PackGetTakeLimits() []byte {
	enc, err := staking.abi.Pack("getTakeLimits")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetTakeLimits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04a7706b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getTakeLimits() view returns(uint16 minDelegateTake, uint16 maxDelegateTake, uint16 minChildkeyTake, uint16 maxChildkeyTake)
func (staking *Staking) TryPackGetTakeLimits() ([]byte, error) {
	return staking.abi.Pack("getTakeLimits")
}

// GetTakeLimitsOutput serves as a container for the return parameters of contract
// method GetTakeLimits.
type GetTakeLimitsOutput struct {
	MinDelegateTake uint16
	MaxDelegateTake uint16
	MinChildkeyTake uint16
	MaxChildkeyTake uint16
}

// UnpackGetTakeLimits is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x04a7706b.
//
// Solidity: function getTakeLimits() view returns(uint16 minDelegateTake, uint16 maxDelegateTake, uint16 minChildkeyTake, uint16 maxChildkeyTake)
func (staking *Staking) UnpackGetTakeLimits(data []byte) (GetTakeLimitsOutput, error) {
	out, err := staking.abi.Unpack("getTakeLimits", data)
	outstruct := new(GetTakeLimitsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.MinDelegateTake = *abi.ConvertType(out[0], new(uint16)).(*uint16)
	outstruct.MaxDelegateTake = *abi.ConvertType(out[1], new(uint16)).(*uint16)
	outstruct.MinChildkeyTake = *abi.ConvertType(out[2], new(uint16)).(*uint16)
	outstruct.MaxChildkeyTake = *abi.ConvertType(out[3], new(uint16)).(*uint16)
	return *outstruct, nil
}

// PackGetTotalAlphaStaked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x466d0171.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getTotalAlphaStaked(bytes32 hotkey, uint256 netuid) view returns(uint256 stakeAlpha)
func (staking *Staking) PackGetTotalAlphaStaked(hotkey [32]byte, netuid *big.Int) []byte {
	enc, err := staking.abi.Pack("getTotalAlphaStaked", hotkey, netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetTotalAlphaStaked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x466d0171.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getTotalAlphaStaked(bytes32 hotkey, uint256 netuid) view returns(uint256 stakeAlpha)
func (staking *Staking) TryPackGetTotalAlphaStaked(hotkey [32]byte, netuid *big.Int) ([]byte, error) {
	return staking.abi.Pack("getTotalAlphaStaked", hotkey, netuid)
}

// UnpackGetTotalAlphaStaked is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x466d0171.
//
// Solidity: function getTotalAlphaStaked(bytes32 hotkey, uint256 netuid) view returns(uint256 stakeAlpha)
func (staking *Staking) UnpackGetTotalAlphaStaked(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("getTotalAlphaStaked", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetTotalColdkeyStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x998538c4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getTotalColdkeyStake(bytes32 coldkey) view returns(uint256 stakeRao)
func (staking *Staking) PackGetTotalColdkeyStake(coldkey [32]byte) []byte {
	enc, err := staking.abi.Pack("getTotalColdkeyStake", coldkey)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetTotalColdkeyStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x998538c4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getTotalColdkeyStake(bytes32 coldkey) view returns(uint256 stakeRao)
func (staking *Staking) TryPackGetTotalColdkeyStake(coldkey [32]byte) ([]byte, error) {
	return staking.abi.Pack("getTotalColdkeyStake", coldkey)
}

// UnpackGetTotalColdkeyStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x998538c4.
//
// Solidity: function getTotalColdkeyStake(bytes32 coldkey) view returns(uint256 stakeRao)
func (staking *Staking) UnpackGetTotalColdkeyStake(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("getTotalColdkeyStake", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetTotalColdkeyStakeOnSubnet is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b6589a3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getTotalColdkeyStakeOnSubnet(bytes32 coldkey, uint256 netuid) view returns(uint256 stakeRao)
func (staking *Staking) PackGetTotalColdkeyStakeOnSubnet(coldkey [32]byte, netuid *big.Int) []byte {
	enc, err := staking.abi.Pack("getTotalColdkeyStakeOnSubnet", coldkey, netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetTotalColdkeyStakeOnSubnet is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b6589a3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getTotalColdkeyStakeOnSubnet(bytes32 coldkey, uint256 netuid) view returns(uint256 stakeRao)
func (staking *Staking) TryPackGetTotalColdkeyStakeOnSubnet(coldkey [32]byte, netuid *big.Int) ([]byte, error) {
	return staking.abi.Pack("getTotalColdkeyStakeOnSubnet", coldkey, netuid)
}

// UnpackGetTotalColdkeyStakeOnSubnet is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2b6589a3.
//
// Solidity: function getTotalColdkeyStakeOnSubnet(bytes32 coldkey, uint256 netuid) view returns(uint256 stakeRao)
func (staking *Staking) UnpackGetTotalColdkeyStakeOnSubnet(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("getTotalColdkeyStakeOnSubnet", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetTotalHotkeyStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9f246f6f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getTotalHotkeyStake(bytes32 hotkey) view returns(uint256 stakeRao)
func (staking *Staking) PackGetTotalHotkeyStake(hotkey [32]byte) []byte {
	enc, err := staking.abi.Pack("getTotalHotkeyStake", hotkey)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetTotalHotkeyStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9f246f6f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getTotalHotkeyStake(bytes32 hotkey) view returns(uint256 stakeRao)
func (staking *Staking) TryPackGetTotalHotkeyStake(hotkey [32]byte) ([]byte, error) {
	return staking.abi.Pack("getTotalHotkeyStake", hotkey)
}

// UnpackGetTotalHotkeyStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9f246f6f.
//
// Solidity: function getTotalHotkeyStake(bytes32 hotkey) view returns(uint256 stakeRao)
func (staking *Staking) UnpackGetTotalHotkeyStake(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("getTotalHotkeyStake", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackIncreaseAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xff61011a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function increaseAllowance(address spender, uint256 netuid, uint256 amountAlpha) returns()
func (staking *Staking) PackIncreaseAllowance(spender common.Address, netuid *big.Int, amountAlpha *big.Int) []byte {
	enc, err := staking.abi.Pack("increaseAllowance", spender, netuid, amountAlpha)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIncreaseAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xff61011a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function increaseAllowance(address spender, uint256 netuid, uint256 amountAlpha) returns()
func (staking *Staking) TryPackIncreaseAllowance(spender common.Address, netuid *big.Int, amountAlpha *big.Int) ([]byte, error) {
	return staking.abi.Pack("increaseAllowance", spender, netuid, amountAlpha)
}

// PackIncreaseTake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa25424ce.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function increaseTake(bytes32 hotkey, uint16 take) returns()
func (staking *Staking) PackIncreaseTake(hotkey [32]byte, take uint16) []byte {
	enc, err := staking.abi.Pack("increaseTake", hotkey, take)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIncreaseTake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa25424ce.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function increaseTake(bytes32 hotkey, uint16 take) returns()
func (staking *Staking) TryPackIncreaseTake(hotkey [32]byte, take uint16) ([]byte, error) {
	return staking.abi.Pack("increaseTake", hotkey, take)
}

// PackLockStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36f57ac2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lockStake(bytes32 hotkey, uint256 amountAlpha, uint256 netuid) payable returns()
func (staking *Staking) PackLockStake(hotkey [32]byte, amountAlpha *big.Int, netuid *big.Int) []byte {
	enc, err := staking.abi.Pack("lockStake", hotkey, amountAlpha, netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLockStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36f57ac2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lockStake(bytes32 hotkey, uint256 amountAlpha, uint256 netuid) payable returns()
func (staking *Staking) TryPackLockStake(hotkey [32]byte, amountAlpha *big.Int, netuid *big.Int) ([]byte, error) {
	return staking.abi.Pack("lockStake", hotkey, amountAlpha, netuid)
}

// PackMoveLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x496aff66.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function moveLock(bytes32 destinationHotkey, uint256 netuid) payable returns()
func (staking *Staking) PackMoveLock(destinationHotkey [32]byte, netuid *big.Int) []byte {
	enc, err := staking.abi.Pack("moveLock", destinationHotkey, netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMoveLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x496aff66.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function moveLock(bytes32 destinationHotkey, uint256 netuid) payable returns()
func (staking *Staking) TryPackMoveLock(destinationHotkey [32]byte, netuid *big.Int) ([]byte, error) {
	return staking.abi.Pack("moveLock", destinationHotkey, netuid)
}

// PackMoveStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1149f659.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function moveStake(bytes32 originHotkey, bytes32 destinationHotkey, uint256 originNetuid, uint256 destinationNetuid, uint256 amountAlpha) payable returns()
func (staking *Staking) PackMoveStake(originHotkey [32]byte, destinationHotkey [32]byte, originNetuid *big.Int, destinationNetuid *big.Int, amountAlpha *big.Int) []byte {
	enc, err := staking.abi.Pack("moveStake", originHotkey, destinationHotkey, originNetuid, destinationNetuid, amountAlpha)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMoveStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1149f659.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function moveStake(bytes32 originHotkey, bytes32 destinationHotkey, uint256 originNetuid, uint256 destinationNetuid, uint256 amountAlpha) payable returns()
func (staking *Staking) TryPackMoveStake(originHotkey [32]byte, destinationHotkey [32]byte, originNetuid *big.Int, destinationNetuid *big.Int, amountAlpha *big.Int) ([]byte, error) {
	return staking.abi.Pack("moveStake", originHotkey, destinationHotkey, originNetuid, destinationNetuid, amountAlpha)
}

// PackRecycleAlpha is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa6fbe0fc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function recycleAlpha(bytes32 hotkey, uint256 amountAlpha, uint256 netuid) returns()
func (staking *Staking) PackRecycleAlpha(hotkey [32]byte, amountAlpha *big.Int, netuid *big.Int) []byte {
	enc, err := staking.abi.Pack("recycleAlpha", hotkey, amountAlpha, netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecycleAlpha is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa6fbe0fc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function recycleAlpha(bytes32 hotkey, uint256 amountAlpha, uint256 netuid) returns()
func (staking *Staking) TryPackRecycleAlpha(hotkey [32]byte, amountAlpha *big.Int, netuid *big.Int) ([]byte, error) {
	return staking.abi.Pack("recycleAlpha", hotkey, amountAlpha, netuid)
}

// PackRecycleAlpha0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5deefbc0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function recycleAlpha(bytes32 hotkey, uint64 amountAlpha, uint16 netuid) returns()
func (staking *Staking) PackRecycleAlpha0(hotkey [32]byte, amountAlpha uint64, netuid uint16) []byte {
	enc, err := staking.abi.Pack("recycleAlpha0", hotkey, amountAlpha, netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecycleAlpha0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5deefbc0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function recycleAlpha(bytes32 hotkey, uint64 amountAlpha, uint16 netuid) returns()
func (staking *Staking) TryPackRecycleAlpha0(hotkey [32]byte, amountAlpha uint64, netuid uint16) ([]byte, error) {
	return staking.abi.Pack("recycleAlpha0", hotkey, amountAlpha, netuid)
}

// PackRemoveProxy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x65ed5bb5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removeProxy(bytes32 delegate) payable returns()
func (staking *Staking) PackRemoveProxy(delegate [32]byte) []byte {
	enc, err := staking.abi.Pack("removeProxy", delegate)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemoveProxy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x65ed5bb5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removeProxy(bytes32 delegate) payable returns()
func (staking *Staking) TryPackRemoveProxy(delegate [32]byte) ([]byte, error) {
	return staking.abi.Pack("removeProxy", delegate)
}

// PackRemoveStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d691e30.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removeStake(bytes32 hotkey, uint256 amountAlpha, uint256 netuid) payable returns()
func (staking *Staking) PackRemoveStake(hotkey [32]byte, amountAlpha *big.Int, netuid *big.Int) []byte {
	enc, err := staking.abi.Pack("removeStake", hotkey, amountAlpha, netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemoveStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d691e30.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removeStake(bytes32 hotkey, uint256 amountAlpha, uint256 netuid) payable returns()
func (staking *Staking) TryPackRemoveStake(hotkey [32]byte, amountAlpha *big.Int, netuid *big.Int) ([]byte, error) {
	return staking.abi.Pack("removeStake", hotkey, amountAlpha, netuid)
}

// PackRemoveStakeFull is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4626bb9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removeStakeFull(bytes32 hotkey, uint256 netuid) payable returns()
func (staking *Staking) PackRemoveStakeFull(hotkey [32]byte, netuid *big.Int) []byte {
	enc, err := staking.abi.Pack("removeStakeFull", hotkey, netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemoveStakeFull is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4626bb9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removeStakeFull(bytes32 hotkey, uint256 netuid) payable returns()
func (staking *Staking) TryPackRemoveStakeFull(hotkey [32]byte, netuid *big.Int) ([]byte, error) {
	return staking.abi.Pack("removeStakeFull", hotkey, netuid)
}

// PackRemoveStakeFullLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3553cf8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removeStakeFullLimit(bytes32 hotkey, uint256 netuid, uint256 limitPriceRao) payable returns()
func (staking *Staking) PackRemoveStakeFullLimit(hotkey [32]byte, netuid *big.Int, limitPriceRao *big.Int) []byte {
	enc, err := staking.abi.Pack("removeStakeFullLimit", hotkey, netuid, limitPriceRao)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemoveStakeFullLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3553cf8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removeStakeFullLimit(bytes32 hotkey, uint256 netuid, uint256 limitPriceRao) payable returns()
func (staking *Staking) TryPackRemoveStakeFullLimit(hotkey [32]byte, netuid *big.Int, limitPriceRao *big.Int) ([]byte, error) {
	return staking.abi.Pack("removeStakeFullLimit", hotkey, netuid, limitPriceRao)
}

// PackRemoveStakeLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x176848b2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removeStakeLimit(bytes32 hotkey, uint256 amountAlpha, uint256 limitPriceRao, bool allowPartial, uint256 netuid) payable returns()
func (staking *Staking) PackRemoveStakeLimit(hotkey [32]byte, amountAlpha *big.Int, limitPriceRao *big.Int, allowPartial bool, netuid *big.Int) []byte {
	enc, err := staking.abi.Pack("removeStakeLimit", hotkey, amountAlpha, limitPriceRao, allowPartial, netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemoveStakeLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x176848b2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removeStakeLimit(bytes32 hotkey, uint256 amountAlpha, uint256 limitPriceRao, bool allowPartial, uint256 netuid) payable returns()
func (staking *Staking) TryPackRemoveStakeLimit(hotkey [32]byte, amountAlpha *big.Int, limitPriceRao *big.Int, allowPartial bool, netuid *big.Int) ([]byte, error) {
	return staking.abi.Pack("removeStakeLimit", hotkey, amountAlpha, limitPriceRao, allowPartial, netuid)
}

// PackSetAutoParentDelegationEnabled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7902367.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAutoParentDelegationEnabled(bytes32 hotkey, bool enabled) returns()
func (staking *Staking) PackSetAutoParentDelegationEnabled(hotkey [32]byte, enabled bool) []byte {
	enc, err := staking.abi.Pack("setAutoParentDelegationEnabled", hotkey, enabled)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetAutoParentDelegationEnabled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7902367.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setAutoParentDelegationEnabled(bytes32 hotkey, bool enabled) returns()
func (staking *Staking) TryPackSetAutoParentDelegationEnabled(hotkey [32]byte, enabled bool) ([]byte, error) {
	return staking.abi.Pack("setAutoParentDelegationEnabled", hotkey, enabled)
}

// PackSetChildkeyTake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02773e59.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setChildkeyTake(bytes32 hotkey, uint16 netuid, uint16 take) returns()
func (staking *Staking) PackSetChildkeyTake(hotkey [32]byte, netuid uint16, take uint16) []byte {
	enc, err := staking.abi.Pack("setChildkeyTake", hotkey, netuid, take)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetChildkeyTake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02773e59.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setChildkeyTake(bytes32 hotkey, uint16 netuid, uint16 take) returns()
func (staking *Staking) TryPackSetChildkeyTake(hotkey [32]byte, netuid uint16, take uint16) ([]byte, error) {
	return staking.abi.Pack("setChildkeyTake", hotkey, netuid, take)
}

// PackSetColdkeyAutoStakeHotkey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6b2ced4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setColdkeyAutoStakeHotkey(uint16 netuid, bytes32 hotkey) returns()
func (staking *Staking) PackSetColdkeyAutoStakeHotkey(netuid uint16, hotkey [32]byte) []byte {
	enc, err := staking.abi.Pack("setColdkeyAutoStakeHotkey", netuid, hotkey)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetColdkeyAutoStakeHotkey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6b2ced4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setColdkeyAutoStakeHotkey(uint16 netuid, bytes32 hotkey) returns()
func (staking *Staking) TryPackSetColdkeyAutoStakeHotkey(netuid uint16, hotkey [32]byte) ([]byte, error) {
	return staking.abi.Pack("setColdkeyAutoStakeHotkey", netuid, hotkey)
}

// PackSetMinChildkeyTakePerSubnet is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4403255.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setMinChildkeyTakePerSubnet(uint16 netuid, uint16 take) returns()
func (staking *Staking) PackSetMinChildkeyTakePerSubnet(netuid uint16, take uint16) []byte {
	enc, err := staking.abi.Pack("setMinChildkeyTakePerSubnet", netuid, take)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetMinChildkeyTakePerSubnet is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4403255.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setMinChildkeyTakePerSubnet(uint16 netuid, uint16 take) returns()
func (staking *Staking) TryPackSetMinChildkeyTakePerSubnet(netuid uint16, take uint16) ([]byte, error) {
	return staking.abi.Pack("setMinChildkeyTakePerSubnet", netuid, take)
}

// PackSetPerpetualLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4f12f2c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPerpetualLock(uint256 netuid, bool enabled) payable returns()
func (staking *Staking) PackSetPerpetualLock(netuid *big.Int, enabled bool) []byte {
	enc, err := staking.abi.Pack("setPerpetualLock", netuid, enabled)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetPerpetualLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4f12f2c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setPerpetualLock(uint256 netuid, bool enabled) payable returns()
func (staking *Staking) TryPackSetPerpetualLock(netuid *big.Int, enabled bool) ([]byte, error) {
	return staking.abi.Pack("setPerpetualLock", netuid, enabled)
}

// PackSetRejectLockedAlpha is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfdd609c2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setRejectLockedAlpha(bool enabled) payable returns()
func (staking *Staking) PackSetRejectLockedAlpha(enabled bool) []byte {
	enc, err := staking.abi.Pack("setRejectLockedAlpha", enabled)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetRejectLockedAlpha is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfdd609c2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setRejectLockedAlpha(bool enabled) payable returns()
func (staking *Staking) TryPackSetRejectLockedAlpha(enabled bool) ([]byte, error) {
	return staking.abi.Pack("setRejectLockedAlpha", enabled)
}

// PackSetRootClaimThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xde395254.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setRootClaimThreshold(uint16 netuid, uint64 thresholdAlpha) returns()
func (staking *Staking) PackSetRootClaimThreshold(netuid uint16, thresholdAlpha uint64) []byte {
	enc, err := staking.abi.Pack("setRootClaimThreshold", netuid, thresholdAlpha)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetRootClaimThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xde395254.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setRootClaimThreshold(uint16 netuid, uint64 thresholdAlpha) returns()
func (staking *Staking) TryPackSetRootClaimThreshold(netuid uint16, thresholdAlpha uint64) ([]byte, error) {
	return staking.abi.Pack("setRootClaimThreshold", netuid, thresholdAlpha)
}

// PackSetRootClaimType is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2dfa92a5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setRootClaimType(uint8 claimType, uint16[] netuids) returns()
func (staking *Staking) PackSetRootClaimType(claimType uint8, netuids []uint16) []byte {
	enc, err := staking.abi.Pack("setRootClaimType", claimType, netuids)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetRootClaimType is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2dfa92a5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setRootClaimType(uint8 claimType, uint16[] netuids) returns()
func (staking *Staking) TryPackSetRootClaimType(claimType uint8, netuids []uint16) ([]byte, error) {
	return staking.abi.Pack("setRootClaimType", claimType, netuids)
}

// PackSwapStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xadfa10fe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function swapStake(bytes32 hotkey, uint16 originNetuid, uint16 destinationNetuid, uint64 amountAlpha) returns()
func (staking *Staking) PackSwapStake(hotkey [32]byte, originNetuid uint16, destinationNetuid uint16, amountAlpha uint64) []byte {
	enc, err := staking.abi.Pack("swapStake", hotkey, originNetuid, destinationNetuid, amountAlpha)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSwapStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xadfa10fe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function swapStake(bytes32 hotkey, uint16 originNetuid, uint16 destinationNetuid, uint64 amountAlpha) returns()
func (staking *Staking) TryPackSwapStake(hotkey [32]byte, originNetuid uint16, destinationNetuid uint16, amountAlpha uint64) ([]byte, error) {
	return staking.abi.Pack("swapStake", hotkey, originNetuid, destinationNetuid, amountAlpha)
}

// PackSwapStakeLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70b3c1bb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function swapStakeLimit(bytes32 hotkey, uint16 originNetuid, uint16 destinationNetuid, uint64 amountAlpha, uint64 limitPrice, bool allowPartial) returns()
func (staking *Staking) PackSwapStakeLimit(hotkey [32]byte, originNetuid uint16, destinationNetuid uint16, amountAlpha uint64, limitPrice uint64, allowPartial bool) []byte {
	enc, err := staking.abi.Pack("swapStakeLimit", hotkey, originNetuid, destinationNetuid, amountAlpha, limitPrice, allowPartial)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSwapStakeLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70b3c1bb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function swapStakeLimit(bytes32 hotkey, uint16 originNetuid, uint16 destinationNetuid, uint64 amountAlpha, uint64 limitPrice, bool allowPartial) returns()
func (staking *Staking) TryPackSwapStakeLimit(hotkey [32]byte, originNetuid uint16, destinationNetuid uint16, amountAlpha uint64, limitPrice uint64, allowPartial bool) ([]byte, error) {
	return staking.abi.Pack("swapStakeLimit", hotkey, originNetuid, destinationNetuid, amountAlpha, limitPrice, allowPartial)
}

// PackTransferStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x17ce5f62.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferStake(bytes32 destinationColdkey, bytes32 hotkey, uint256 originNetuid, uint256 destinationNetuid, uint256 amountAlpha) payable returns()
func (staking *Staking) PackTransferStake(destinationColdkey [32]byte, hotkey [32]byte, originNetuid *big.Int, destinationNetuid *big.Int, amountAlpha *big.Int) []byte {
	enc, err := staking.abi.Pack("transferStake", destinationColdkey, hotkey, originNetuid, destinationNetuid, amountAlpha)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x17ce5f62.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferStake(bytes32 destinationColdkey, bytes32 hotkey, uint256 originNetuid, uint256 destinationNetuid, uint256 amountAlpha) payable returns()
func (staking *Staking) TryPackTransferStake(destinationColdkey [32]byte, hotkey [32]byte, originNetuid *big.Int, destinationNetuid *big.Int, amountAlpha *big.Int) ([]byte, error) {
	return staking.abi.Pack("transferStake", destinationColdkey, hotkey, originNetuid, destinationNetuid, amountAlpha)
}

// PackTransferStakeFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a010c6f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferStakeFrom(address source, address destination, bytes32 hotkey, uint256 originNetuid, uint256 destinationNetuid, uint256 amountAlpha) returns()
func (staking *Staking) PackTransferStakeFrom(source common.Address, destination common.Address, hotkey [32]byte, originNetuid *big.Int, destinationNetuid *big.Int, amountAlpha *big.Int) []byte {
	enc, err := staking.abi.Pack("transferStakeFrom", source, destination, hotkey, originNetuid, destinationNetuid, amountAlpha)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferStakeFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a010c6f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferStakeFrom(address source, address destination, bytes32 hotkey, uint256 originNetuid, uint256 destinationNetuid, uint256 amountAlpha) returns()
func (staking *Staking) TryPackTransferStakeFrom(source common.Address, destination common.Address, hotkey [32]byte, originNetuid *big.Int, destinationNetuid *big.Int, amountAlpha *big.Int) ([]byte, error) {
	return staking.abi.Pack("transferStakeFrom", source, destination, hotkey, originNetuid, destinationNetuid, amountAlpha)
}

// PackUnstakeAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e33a39f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unstakeAll(bytes32 hotkey) returns()
func (staking *Staking) PackUnstakeAll(hotkey [32]byte) []byte {
	enc, err := staking.abi.Pack("unstakeAll", hotkey)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnstakeAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e33a39f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unstakeAll(bytes32 hotkey) returns()
func (staking *Staking) TryPackUnstakeAll(hotkey [32]byte) ([]byte, error) {
	return staking.abi.Pack("unstakeAll", hotkey)
}

// PackUnstakeAllAlpha is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa874d59b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unstakeAllAlpha(bytes32 hotkey) returns()
func (staking *Staking) PackUnstakeAllAlpha(hotkey [32]byte) []byte {
	enc, err := staking.abi.Pack("unstakeAllAlpha", hotkey)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnstakeAllAlpha is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa874d59b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unstakeAllAlpha(bytes32 hotkey) returns()
func (staking *Staking) TryPackUnstakeAllAlpha(hotkey [32]byte) ([]byte, error) {
	return staking.abi.Pack("unstakeAllAlpha", hotkey)
}
