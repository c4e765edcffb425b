// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

// Package taoevents holds the Go types of the events that the precompiles log.
package taoevents

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

// TaoEventsMetaData contains all meta data concerning the TaoEvents contract.
var TaoEventsMetaData = bind.MetaData{
	ABI: "[{\"type\":\"event\",\"name\":\"AddStakeBurn\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":true},{\"name\":\"taoRao\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false},{\"name\":\"alpha\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AlphaBurned\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":true},{\"name\":\"alpha\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AlphaRecycled\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":true},{\"name\":\"alpha\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Approval\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\",\"indexed\":true},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\",\"indexed\":true},{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":true},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AutoParentDelegationEnabledSet\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"enabled\",\"type\":\"bool\",\"internalType\":\"bool\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AutoStakeDestinationSet\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":true},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AxonServed\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":true},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BalanceForced\",\"inputs\":[{\"name\":\"account\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"beforeRao\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false},{\"name\":\"balanceRao\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BatchCompletedWithErrors\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BatchWeightItemFailed\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":true},{\"name\":\"item\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false},{\"name\":\"errorSelector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BatchWeightsCompleted\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"items\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false},{\"name\":\"failed\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BondsReset\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":true},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"uid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ChainIdentitySet\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ChildKeyTakeSet\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":true},{\"name\":\"take\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ColdkeySwapAnnouncement\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"newColdkeyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":false},{\"name\":\"executeBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ColdkeySwapCleared\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ColdkeySwapDispute\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ColdkeySwapReset\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ColdkeySwapped\",\"inputs\":[{\"name\":\"oldColdkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"newColdkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CommitmentSet\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":true},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"length\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CrowdloanCapUpdated\",\"inputs\":[{\"name\":\"account\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\",\"indexed\":true},{\"name\":\"capRao\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CrowdloanContributed\",\"inputs\":[{\"name\":\"account\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\",\"indexed\":true},{\"name\":\"amountRao\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CrowdloanCreated\",\"inputs\":[{\"name\":\"account\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\",\"indexed\":true},{\"name\":\"capRao\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false},{\"name\":\"endBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CrowdloanDissolved\",\"inputs\":[{\"name\":\"account\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\",\"indexed\":true}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CrowdloanEndUpdated\",\"inputs\":[{\"name\":\"account\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\",\"indexed\":true},{\"name\":\"endBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CrowdloanFinalized\",\"inputs\":[{\"name\":\"account\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\",\"indexed\":true},{\"name\":\"raisedRao\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CrowdloanMaxContributionUpdated\",\"inputs\":[{\"name\":\"account\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\",\"indexed\":true},{\"name\":\"limited\",\"type\":\"bool\",\"internalType\":\"bool\",\"indexed\":false},{\"name\":\"amountRao\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CrowdloanMinContributionUpdated\",\"inputs\":[{\"name\":\"account\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\",\"indexed\":true},{\"name\":\"amountRao\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CrowdloanRefunded\",\"inputs\":[{\"name\":\"account\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\",\"indexed\":true},{\"name\":\"contributors\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":false},{\"name\":\"all\",\"type\":\"bool\",\"internalType\":\"bool\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CrowdloanWithdrawn\",\"inputs\":[{\"name\":\"account\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\",\"indexed\":true},{\"name\":\"amountRao\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EmissionPaid\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":true},{\"name\":\"ownerCutAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false},{\"name\":\"incentiveAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false},{\"name\":\"dividendAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false},{\"name\":\"rootAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochDeferred\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":true},{\"name\":\"untilBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochRan\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":true},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false},{\"name\":\"emissionAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochSkipped\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":true}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochTriggered\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":true},{\"name\":\"epochBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EvmKeyAssociated\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":true},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"evmKey\",\"type\":\"address\",\"internalType\":\"address\",\"indexed\":true},{\"name\":\"blockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GlobalParameterSet\",\"inputs\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"HotkeyAssociated\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"HotkeySwapped\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"oldHotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"newHotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"keepStake\",\"type\":\"bool\",\"internalType\":\"bool\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"HotkeySwappedOnSubnet\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"oldHotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"newHotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":false},{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":true},{\"name\":\"keepStake\",\"type\":\"bool\",\"internalType\":\"bool\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"LimitOrderCancelled\",\"inputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"LimitOrderExecuted\",\"inputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":true},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":false},{\"name\":\"orderType\",\"type\":\"uint8\",\"internalType\":\"uint8\",\"indexed\":false},{\"name\":\"amountIn\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false},{\"name\":\"amountOut\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false},{\"name\":\"feeRao\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false},{\"name\":\"feeRecipient\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":false},{\"name\":\"filled\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"LimitOrderSkipped\",\"inputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"relayer\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"index\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false},{\"name\":\"reason\",\"type\":\"bytes4\",\"internalType\":\"bytes4\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"LimitOrdersMatched\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":true},{\"name\":\"relayer\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"orders\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false},{\"name\":\"taoRao\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false},{\"name\":\"alpha\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false},{\"name\":\"bought\",\"type\":\"bool\",\"internalType\":\"bool\",\"indexed\":false},{\"name\":\"poolIn\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false},{\"name\":\"poolOut\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false},{\"name\":\"dustRao\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false},{\"name\":\"dustAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Linked\",\"inputs\":[{\"name\":\"account\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"evmAddress\",\"type\":\"address\",\"internalType\":\"address\",\"indexed\":true},{\"name\":\"releasedWei\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"LockMoved\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":true},{\"name\":\"fromHotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":false},{\"name\":\"lockedAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MechanismCountSet\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":true},{\"name\":\"count\",\"type\":\"uint8\",\"internalType\":\"uint8\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MechanismEmissionSplitSet\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":true},{\"name\":\"parts\",\"type\":\"uint8\",\"internalType\":\"uint8\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"NetworkAdded\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":true},{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"lockRao\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"NetworkRemoved\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":true}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"NeuronPruned\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":true},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"uid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"NeuronRegistered\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":true},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"uid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":false},{\"name\":\"burnRao\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"NeuronsTrimmed\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":true},{\"name\":\"maxUids\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":false},{\"name\":\"uids\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PendingChildrenDropped\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":true}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PerpetualLockSet\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":true},{\"name\":\"perpetual\",\"type\":\"bool\",\"internalType\":\"bool\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PrecompileEnabledSet\",\"inputs\":[{\"name\":\"precompile\",\"type\":\"address\",\"internalType\":\"address\",\"indexed\":true},{\"name\":\"enabled\",\"type\":\"bool\",\"internalType\":\"bool\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PrometheusServed\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":true},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProxyAdded\",\"inputs\":[{\"name\":\"real\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"delegate\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"proxyType\",\"type\":\"uint8\",\"internalType\":\"uint8\",\"indexed\":false},{\"name\":\"delayBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProxyAnnounced\",\"inputs\":[{\"name\":\"real\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"delegate\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"callHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProxyAnnouncementRemoved\",\"inputs\":[{\"name\":\"real\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"delegate\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"callHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProxyDepositPoked\",\"inputs\":[{\"name\":\"account\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"fromRao\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false},{\"name\":\"toRao\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProxyExecuted\",\"inputs\":[{\"name\":\"real\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"delegate\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\",\"indexed\":true},{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProxyRemoved\",\"inputs\":[{\"name\":\"real\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"delegate\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"proxyType\",\"type\":\"uint8\",\"internalType\":\"uint8\",\"indexed\":false},{\"name\":\"delayBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PulseWritten\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":true},{\"name\":\"randomness\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PureCreated\",\"inputs\":[{\"name\":\"pureAccount\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"spawner\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"proxyType\",\"type\":\"uint8\",\"internalType\":\"uint8\",\"indexed\":false},{\"name\":\"index\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":false},{\"name\":\"height\",\"type\":\"uint32\",\"internalType\":\"uint32\",\"indexed\":false},{\"name\":\"extIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PureKilled\",\"inputs\":[{\"name\":\"pureAccount\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"spawner\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"proxyType\",\"type\":\"uint8\",\"internalType\":\"uint8\",\"indexed\":false},{\"name\":\"index\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RealPaysFeeSet\",\"inputs\":[{\"name\":\"real\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"delegate\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"paysFee\",\"type\":\"bool\",\"internalType\":\"bool\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RejectLockedAlphaSet\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"rejects\",\"type\":\"bool\",\"internalType\":\"bool\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RootClaimFailed\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RootClaimThresholdSet\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":true},{\"name\":\"thresholdAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RootClaimTypeSet\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"claimType\",\"type\":\"uint8\",\"internalType\":\"uint8\",\"indexed\":false},{\"name\":\"subnets\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RootClaimed\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RootDividendClaimed\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":true},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"alpha\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false},{\"name\":\"taoRao\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SetChildren\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":true},{\"name\":\"children\",\"type\":\"uint8\",\"internalType\":\"uint8\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SetChildrenScheduled\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":true},{\"name\":\"cooldownBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false},{\"name\":\"children\",\"type\":\"uint8\",\"internalType\":\"uint8\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"StakeAdded\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":true},{\"name\":\"taoRao\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false},{\"name\":\"alpha\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false},{\"name\":\"feeRao\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"StakeLocked\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":true},{\"name\":\"alpha\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false},{\"name\":\"lockedAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"StakeMoved\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"originHotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"destinationHotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":false},{\"name\":\"originNetuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":true},{\"name\":\"destinationNetuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":false},{\"name\":\"taoRao\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"StakeRemoved\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":true},{\"name\":\"taoRao\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false},{\"name\":\"alpha\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false},{\"name\":\"feeAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"StakeSwapped\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"originNetuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":true},{\"name\":\"destinationNetuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":false},{\"name\":\"taoRao\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"StakeTransferred\",\"inputs\":[{\"name\":\"originColdkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"destinationColdkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"originNetuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":false},{\"name\":\"destinationNetuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":false},{\"name\":\"taoRao\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SubnetIdentityRemoved\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":true}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SubnetIdentitySet\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":true}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SubnetLeaseCreated\",\"inputs\":[{\"name\":\"beneficiary\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":true},{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\",\"indexed\":true},{\"name\":\"hasEnd\",\"type\":\"bool\",\"internalType\":\"bool\",\"indexed\":false},{\"name\":\"endBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SubnetLeaseDividendsDistributed\",\"inputs\":[{\"name\":\"contributor\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":true},{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\",\"indexed\":true},{\"name\":\"alpha\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SubnetLeaseTerminated\",\"inputs\":[{\"name\":\"beneficiary\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":true},{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\",\"indexed\":true}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SubnetOwnerChanged\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":true},{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"fromColdkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SubnetOwnerHotkeySet\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":true},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SubnetParameterSet\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":true},{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SubnetPaused\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":true},{\"name\":\"stage\",\"type\":\"uint8\",\"internalType\":\"uint8\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SubnetStarted\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":true},{\"name\":\"firstEmissionBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SymbolUpdated\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":true},{\"name\":\"symbol\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TakeDecreased\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"take\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TakeIncreased\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"take\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TempoSet\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":true},{\"name\":\"tempo\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Transferred\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\",\"indexed\":true},{\"name\":\"to\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"amountWei\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VotingPowerEmaAlphaSet\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":true},{\"name\":\"alpha\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VotingPowerTrackingDisableScheduled\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":true},{\"name\":\"disableAtBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VotingPowerTrackingDisabled\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":true}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VotingPowerTrackingEnabled\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":true}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WeightsBatchRevealed\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":true},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"storageIndex\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":false},{\"name\":\"reveals\",\"type\":\"uint64\",\"internalType\":\"uint64\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WeightsCommitted\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":true},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"storageIndex\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":false},{\"name\":\"commitHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WeightsRevealed\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":true},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"storageIndex\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":false},{\"name\":\"commitHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WeightsSet\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":true},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"storageIndex\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":false},{\"name\":\"uid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":false}],\"anonymous\":false}]",
	ID:  "TaoEvents",
}

// TaoEvents is an auto generated Go binding around an Ethereum contract.
type TaoEvents struct {
	abi abi.ABI
}

// NewTaoEvents creates a new instance of TaoEvents.
func NewTaoEvents() *TaoEvents {
	parsed, err := TaoEventsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &TaoEvents{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *TaoEvents) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// TaoEventsAddStakeBurn represents a AddStakeBurn event raised by the TaoEvents contract.
type TaoEventsAddStakeBurn struct {
	Coldkey [32]byte
	Hotkey  [32]byte
	Netuid  uint16
	TaoRao  uint64
	Alpha   uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const TaoEventsAddStakeBurnEventName = "AddStakeBurn"

// ContractEventName returns the user-defined event name.
func (TaoEventsAddStakeBurn) ContractEventName() string {
	return TaoEventsAddStakeBurnEventName
}

// UnpackAddStakeBurnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AddStakeBurn(bytes32 indexed coldkey, bytes32 indexed hotkey, uint16 indexed netuid, uint64 taoRao, uint64 alpha)
func (taoEvents *TaoEvents) UnpackAddStakeBurnEvent(log *types.Log) (*TaoEventsAddStakeBurn, error) {
	event := "AddStakeBurn"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsAddStakeBurn)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsAlphaBurned represents a AlphaBurned event raised by the TaoEvents contract.
type TaoEventsAlphaBurned struct {
	Coldkey [32]byte
	Hotkey  [32]byte
	Netuid  uint16
	Alpha   uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const TaoEventsAlphaBurnedEventName = "AlphaBurned"

// ContractEventName returns the user-defined event name.
func (TaoEventsAlphaBurned) ContractEventName() string {
	return TaoEventsAlphaBurnedEventName
}

// UnpackAlphaBurnedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AlphaBurned(bytes32 indexed coldkey, bytes32 indexed hotkey, uint16 indexed netuid, uint64 alpha)
func (taoEvents *TaoEvents) UnpackAlphaBurnedEvent(log *types.Log) (*TaoEventsAlphaBurned, error) {
	event := "AlphaBurned"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsAlphaBurned)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsAlphaRecycled represents a AlphaRecycled event raised by the TaoEvents contract.
type TaoEventsAlphaRecycled struct {
	Coldkey [32]byte
	Hotkey  [32]byte
	Netuid  uint16
	Alpha   uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const TaoEventsAlphaRecycledEventName = "AlphaRecycled"

// ContractEventName returns the user-defined event name.
func (TaoEventsAlphaRecycled) ContractEventName() string {
	return TaoEventsAlphaRecycledEventName
}

// UnpackAlphaRecycledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AlphaRecycled(bytes32 indexed coldkey, bytes32 indexed hotkey, uint16 indexed netuid, uint64 alpha)
func (taoEvents *TaoEvents) UnpackAlphaRecycledEvent(log *types.Log) (*TaoEventsAlphaRecycled, error) {
	event := "AlphaRecycled"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsAlphaRecycled)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsApproval represents a Approval event raised by the TaoEvents contract.
type TaoEventsApproval struct {
	Owner   common.Address
	Spender common.Address
	Netuid  uint16
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const TaoEventsApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (TaoEventsApproval) ContractEventName() string {
	return TaoEventsApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint16 indexed netuid, uint256 amount)
func (taoEvents *TaoEvents) UnpackApprovalEvent(log *types.Log) (*TaoEventsApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsApproval)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsAutoParentDelegationEnabledSet represents a AutoParentDelegationEnabledSet event raised by the TaoEvents contract.
type TaoEventsAutoParentDelegationEnabledSet struct {
	Hotkey  [32]byte
	Enabled bool
	Raw     *types.Log // Blockchain specific contextual infos
}

const TaoEventsAutoParentDelegationEnabledSetEventName = "AutoParentDelegationEnabledSet"

// ContractEventName returns the user-defined event name.
func (TaoEventsAutoParentDelegationEnabledSet) ContractEventName() string {
	return TaoEventsAutoParentDelegationEnabledSetEventName
}

// UnpackAutoParentDelegationEnabledSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AutoParentDelegationEnabledSet(bytes32 indexed hotkey, bool enabled)
func (taoEvents *TaoEvents) UnpackAutoParentDelegationEnabledSetEvent(log *types.Log) (*TaoEventsAutoParentDelegationEnabledSet, error) {
	event := "AutoParentDelegationEnabledSet"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsAutoParentDelegationEnabledSet)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsAutoStakeDestinationSet represents a AutoStakeDestinationSet event raised by the TaoEvents contract.
type TaoEventsAutoStakeDestinationSet struct {
	Coldkey [32]byte
	Netuid  uint16
	Hotkey  [32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const TaoEventsAutoStakeDestinationSetEventName = "AutoStakeDestinationSet"

// ContractEventName returns the user-defined event name.
func (TaoEventsAutoStakeDestinationSet) ContractEventName() string {
	return TaoEventsAutoStakeDestinationSetEventName
}

// UnpackAutoStakeDestinationSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AutoStakeDestinationSet(bytes32 indexed coldkey, uint16 indexed netuid, bytes32 indexed hotkey)
func (taoEvents *TaoEvents) UnpackAutoStakeDestinationSetEvent(log *types.Log) (*TaoEventsAutoStakeDestinationSet, error) {
	event := "AutoStakeDestinationSet"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsAutoStakeDestinationSet)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsAxonServed represents a AxonServed event raised by the TaoEvents contract.
type TaoEventsAxonServed struct {
	Netuid uint16
	Hotkey [32]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const TaoEventsAxonServedEventName = "AxonServed"

// ContractEventName returns the user-defined event name.
func (TaoEventsAxonServed) ContractEventName() string {
	return TaoEventsAxonServedEventName
}

// UnpackAxonServedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AxonServed(uint16 indexed netuid, bytes32 indexed hotkey)
func (taoEvents *TaoEvents) UnpackAxonServedEvent(log *types.Log) (*TaoEventsAxonServed, error) {
	event := "AxonServed"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsAxonServed)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsBalanceForced represents a BalanceForced event raised by the TaoEvents contract.
type TaoEventsBalanceForced struct {
	Account    [32]byte
	BeforeRao  uint64
	BalanceRao uint64
	Raw        *types.Log // Blockchain specific contextual infos
}

const TaoEventsBalanceForcedEventName = "BalanceForced"

// ContractEventName returns the user-defined event name.
func (TaoEventsBalanceForced) ContractEventName() string {
	return TaoEventsBalanceForcedEventName
}

// UnpackBalanceForcedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BalanceForced(bytes32 indexed account, uint64 beforeRao, uint64 balanceRao)
func (taoEvents *TaoEvents) UnpackBalanceForcedEvent(log *types.Log) (*TaoEventsBalanceForced, error) {
	event := "BalanceForced"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsBalanceForced)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsBatchCompletedWithErrors represents a BatchCompletedWithErrors event raised by the TaoEvents contract.
type TaoEventsBatchCompletedWithErrors struct {
	Hotkey [32]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const TaoEventsBatchCompletedWithErrorsEventName = "BatchCompletedWithErrors"

// ContractEventName returns the user-defined event name.
func (TaoEventsBatchCompletedWithErrors) ContractEventName() string {
	return TaoEventsBatchCompletedWithErrorsEventName
}

// UnpackBatchCompletedWithErrorsEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BatchCompletedWithErrors(bytes32 indexed hotkey)
func (taoEvents *TaoEvents) UnpackBatchCompletedWithErrorsEvent(log *types.Log) (*TaoEventsBatchCompletedWithErrors, error) {
	event := "BatchCompletedWithErrors"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsBatchCompletedWithErrors)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsBatchWeightItemFailed represents a BatchWeightItemFailed event raised by the TaoEvents contract.
type TaoEventsBatchWeightItemFailed struct {
	Hotkey        [32]byte
	Netuid        uint16
	Item          uint64
	ErrorSelector [4]byte
	Raw           *types.Log // Blockchain specific contextual infos
}

const TaoEventsBatchWeightItemFailedEventName = "BatchWeightItemFailed"

// ContractEventName returns the user-defined event name.
func (TaoEventsBatchWeightItemFailed) ContractEventName() string {
	return TaoEventsBatchWeightItemFailedEventName
}

// UnpackBatchWeightItemFailedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BatchWeightItemFailed(bytes32 indexed hotkey, uint16 indexed netuid, uint64 item, bytes4 errorSelector)
func (taoEvents *TaoEvents) UnpackBatchWeightItemFailedEvent(log *types.Log) (*TaoEventsBatchWeightItemFailed, error) {
	event := "BatchWeightItemFailed"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsBatchWeightItemFailed)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsBatchWeightsCompleted represents a BatchWeightsCompleted event raised by the TaoEvents contract.
type TaoEventsBatchWeightsCompleted struct {
	Hotkey [32]byte
	Items  uint64
	Failed uint64
	Raw    *types.Log // Blockchain specific contextual infos
}

const TaoEventsBatchWeightsCompletedEventName = "BatchWeightsCompleted"

// ContractEventName returns the user-defined event name.
func (TaoEventsBatchWeightsCompleted) ContractEventName() string {
	return TaoEventsBatchWeightsCompletedEventName
}

// UnpackBatchWeightsCompletedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BatchWeightsCompleted(bytes32 indexed hotkey, uint64 items, uint64 failed)
func (taoEvents *TaoEvents) UnpackBatchWeightsCompletedEvent(log *types.Log) (*TaoEventsBatchWeightsCompleted, error) {
	event := "BatchWeightsCompleted"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsBatchWeightsCompleted)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsBondsReset represents a BondsReset event raised by the TaoEvents contract.
type TaoEventsBondsReset struct {
	Netuid uint16
	Hotkey [32]byte
	Uid    uint16
	Raw    *types.Log // Blockchain specific contextual infos
}

const TaoEventsBondsResetEventName = "BondsReset"

// ContractEventName returns the user-defined event name.
func (TaoEventsBondsReset) ContractEventName() string {
	return TaoEventsBondsResetEventName
}

// UnpackBondsResetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BondsReset(uint16 indexed netuid, bytes32 indexed hotkey, uint16 uid)
func (taoEvents *TaoEvents) UnpackBondsResetEvent(log *types.Log) (*TaoEventsBondsReset, error) {
	event := "BondsReset"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsBondsReset)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsChainIdentitySet represents a ChainIdentitySet event raised by the TaoEvents contract.
type TaoEventsChainIdentitySet struct {
	Coldkey [32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const TaoEventsChainIdentitySetEventName = "ChainIdentitySet"

// ContractEventName returns the user-defined event name.
func (TaoEventsChainIdentitySet) ContractEventName() string {
	return TaoEventsChainIdentitySetEventName
}

// UnpackChainIdentitySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ChainIdentitySet(bytes32 indexed coldkey)
func (taoEvents *TaoEvents) UnpackChainIdentitySetEvent(log *types.Log) (*TaoEventsChainIdentitySet, error) {
	event := "ChainIdentitySet"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsChainIdentitySet)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsChildKeyTakeSet represents a ChildKeyTakeSet event raised by the TaoEvents contract.
type TaoEventsChildKeyTakeSet struct {
	Coldkey [32]byte
	Hotkey  [32]byte
	Netuid  uint16
	Take    uint16
	Raw     *types.Log // Blockchain specific contextual infos
}

const TaoEventsChildKeyTakeSetEventName = "ChildKeyTakeSet"

// ContractEventName returns the user-defined event name.
func (TaoEventsChildKeyTakeSet) ContractEventName() string {
	return TaoEventsChildKeyTakeSetEventName
}

// UnpackChildKeyTakeSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ChildKeyTakeSet(bytes32 indexed coldkey, bytes32 indexed hotkey, uint16 indexed netuid, uint16 take)
func (taoEvents *TaoEvents) UnpackChildKeyTakeSetEvent(log *types.Log) (*TaoEventsChildKeyTakeSet, error) {
	event := "ChildKeyTakeSet"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsChildKeyTakeSet)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsColdkeySwapAnnouncement represents a ColdkeySwapAnnouncement event raised by the TaoEvents contract.
type TaoEventsColdkeySwapAnnouncement struct {
	Coldkey        [32]byte
	NewColdkeyHash [32]byte
	ExecuteBlock   uint64
	Raw            *types.Log // Blockchain specific contextual infos
}

const TaoEventsColdkeySwapAnnouncementEventName = "ColdkeySwapAnnouncement"

// ContractEventName returns the user-defined event name.
func (TaoEventsColdkeySwapAnnouncement) ContractEventName() string {
	return TaoEventsColdkeySwapAnnouncementEventName
}

// UnpackColdkeySwapAnnouncementEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ColdkeySwapAnnouncement(bytes32 indexed coldkey, bytes32 newColdkeyHash, uint64 executeBlock)
func (taoEvents *TaoEvents) UnpackColdkeySwapAnnouncementEvent(log *types.Log) (*TaoEventsColdkeySwapAnnouncement, error) {
	event := "ColdkeySwapAnnouncement"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsColdkeySwapAnnouncement)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsColdkeySwapCleared represents a ColdkeySwapCleared event raised by the TaoEvents contract.
type TaoEventsColdkeySwapCleared struct {
	Coldkey [32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const TaoEventsColdkeySwapClearedEventName = "ColdkeySwapCleared"

// ContractEventName returns the user-defined event name.
func (TaoEventsColdkeySwapCleared) ContractEventName() string {
	return TaoEventsColdkeySwapClearedEventName
}

// UnpackColdkeySwapClearedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ColdkeySwapCleared(bytes32 indexed coldkey)
func (taoEvents *TaoEvents) UnpackColdkeySwapClearedEvent(log *types.Log) (*TaoEventsColdkeySwapCleared, error) {
	event := "ColdkeySwapCleared"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsColdkeySwapCleared)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsColdkeySwapDispute represents a ColdkeySwapDispute event raised by the TaoEvents contract.
type TaoEventsColdkeySwapDispute struct {
	Coldkey [32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const TaoEventsColdkeySwapDisputeEventName = "ColdkeySwapDispute"

// ContractEventName returns the user-defined event name.
func (TaoEventsColdkeySwapDispute) ContractEventName() string {
	return TaoEventsColdkeySwapDisputeEventName
}

// UnpackColdkeySwapDisputeEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ColdkeySwapDispute(bytes32 indexed coldkey)
func (taoEvents *TaoEvents) UnpackColdkeySwapDisputeEvent(log *types.Log) (*TaoEventsColdkeySwapDispute, error) {
	event := "ColdkeySwapDispute"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsColdkeySwapDispute)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsColdkeySwapReset represents a ColdkeySwapReset event raised by the TaoEvents contract.
type TaoEventsColdkeySwapReset struct {
	Coldkey [32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const TaoEventsColdkeySwapResetEventName = "ColdkeySwapReset"

// ContractEventName returns the user-defined event name.
func (TaoEventsColdkeySwapReset) ContractEventName() string {
	return TaoEventsColdkeySwapResetEventName
}

// UnpackColdkeySwapResetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ColdkeySwapReset(bytes32 indexed coldkey)
func (taoEvents *TaoEvents) UnpackColdkeySwapResetEvent(log *types.Log) (*TaoEventsColdkeySwapReset, error) {
	event := "ColdkeySwapReset"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsColdkeySwapReset)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsColdkeySwapped represents a ColdkeySwapped event raised by the TaoEvents contract.
type TaoEventsColdkeySwapped struct {
	OldColdkey [32]byte
	NewColdkey [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const TaoEventsColdkeySwappedEventName = "ColdkeySwapped"

// ContractEventName returns the user-defined event name.
func (TaoEventsColdkeySwapped) ContractEventName() string {
	return TaoEventsColdkeySwappedEventName
}

// UnpackColdkeySwappedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ColdkeySwapped(bytes32 indexed oldColdkey, bytes32 indexed newColdkey)
func (taoEvents *TaoEvents) UnpackColdkeySwappedEvent(log *types.Log) (*TaoEventsColdkeySwapped, error) {
	event := "ColdkeySwapped"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsColdkeySwapped)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsCommitmentSet represents a CommitmentSet event raised by the TaoEvents contract.
type TaoEventsCommitmentSet struct {
	Netuid uint16
	Hotkey [32]byte
	Length uint64
	Raw    *types.Log // Blockchain specific contextual infos
}

const TaoEventsCommitmentSetEventName = "CommitmentSet"

// ContractEventName returns the user-defined event name.
func (TaoEventsCommitmentSet) ContractEventName() string {
	return TaoEventsCommitmentSetEventName
}

// UnpackCommitmentSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CommitmentSet(uint16 indexed netuid, bytes32 indexed hotkey, uint64 length)
func (taoEvents *TaoEvents) UnpackCommitmentSetEvent(log *types.Log) (*TaoEventsCommitmentSet, error) {
	event := "CommitmentSet"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsCommitmentSet)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsCrowdloanCapUpdated represents a CrowdloanCapUpdated event raised by the TaoEvents contract.
type TaoEventsCrowdloanCapUpdated struct {
	Account [32]byte
	Id      uint32
	CapRao  uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const TaoEventsCrowdloanCapUpdatedEventName = "CrowdloanCapUpdated"

// ContractEventName returns the user-defined event name.
func (TaoEventsCrowdloanCapUpdated) ContractEventName() string {
	return TaoEventsCrowdloanCapUpdatedEventName
}

// UnpackCrowdloanCapUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CrowdloanCapUpdated(bytes32 indexed account, uint32 indexed id, uint64 capRao)
func (taoEvents *TaoEvents) UnpackCrowdloanCapUpdatedEvent(log *types.Log) (*TaoEventsCrowdloanCapUpdated, error) {
	event := "CrowdloanCapUpdated"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsCrowdloanCapUpdated)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsCrowdloanContributed represents a CrowdloanContributed event raised by the TaoEvents contract.
type TaoEventsCrowdloanContributed struct {
	Account   [32]byte
	Id        uint32
	AmountRao uint64
	Raw       *types.Log // Blockchain specific contextual infos
}

const TaoEventsCrowdloanContributedEventName = "CrowdloanContributed"

// ContractEventName returns the user-defined event name.
func (TaoEventsCrowdloanContributed) ContractEventName() string {
	return TaoEventsCrowdloanContributedEventName
}

// UnpackCrowdloanContributedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CrowdloanContributed(bytes32 indexed account, uint32 indexed id, uint64 amountRao)
func (taoEvents *TaoEvents) UnpackCrowdloanContributedEvent(log *types.Log) (*TaoEventsCrowdloanContributed, error) {
	event := "CrowdloanContributed"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsCrowdloanContributed)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsCrowdloanCreated represents a CrowdloanCreated event raised by the TaoEvents contract.
type TaoEventsCrowdloanCreated struct {
	Account  [32]byte
	Id       uint32
	CapRao   uint64
	EndBlock uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const TaoEventsCrowdloanCreatedEventName = "CrowdloanCreated"

// ContractEventName returns the user-defined event name.
func (TaoEventsCrowdloanCreated) ContractEventName() string {
	return TaoEventsCrowdloanCreatedEventName
}

// UnpackCrowdloanCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CrowdloanCreated(bytes32 indexed account, uint32 indexed id, uint64 capRao, uint64 endBlock)
func (taoEvents *TaoEvents) UnpackCrowdloanCreatedEvent(log *types.Log) (*TaoEventsCrowdloanCreated, error) {
	event := "CrowdloanCreated"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsCrowdloanCreated)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsCrowdloanDissolved represents a CrowdloanDissolved event raised by the TaoEvents contract.
type TaoEventsCrowdloanDissolved struct {
	Account [32]byte
	Id      uint32
	Raw     *types.Log // Blockchain specific contextual infos
}

const TaoEventsCrowdloanDissolvedEventName = "CrowdloanDissolved"

// ContractEventName returns the user-defined event name.
func (TaoEventsCrowdloanDissolved) ContractEventName() string {
	return TaoEventsCrowdloanDissolvedEventName
}

// UnpackCrowdloanDissolvedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CrowdloanDissolved(bytes32 indexed account, uint32 indexed id)
func (taoEvents *TaoEvents) UnpackCrowdloanDissolvedEvent(log *types.Log) (*TaoEventsCrowdloanDissolved, error) {
	event := "CrowdloanDissolved"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsCrowdloanDissolved)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsCrowdloanEndUpdated represents a CrowdloanEndUpdated event raised by the TaoEvents contract.
type TaoEventsCrowdloanEndUpdated struct {
	Account  [32]byte
	Id       uint32
	EndBlock uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const TaoEventsCrowdloanEndUpdatedEventName = "CrowdloanEndUpdated"

// ContractEventName returns the user-defined event name.
func (TaoEventsCrowdloanEndUpdated) ContractEventName() string {
	return TaoEventsCrowdloanEndUpdatedEventName
}

// UnpackCrowdloanEndUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CrowdloanEndUpdated(bytes32 indexed account, uint32 indexed id, uint64 endBlock)
func (taoEvents *TaoEvents) UnpackCrowdloanEndUpdatedEvent(log *types.Log) (*TaoEventsCrowdloanEndUpdated, error) {
	event := "CrowdloanEndUpdated"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsCrowdloanEndUpdated)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsCrowdloanFinalized represents a CrowdloanFinalized event raised by the TaoEvents contract.
type TaoEventsCrowdloanFinalized struct {
	Account   [32]byte
	Id        uint32
	RaisedRao uint64
	Raw       *types.Log // Blockchain specific contextual infos
}

const TaoEventsCrowdloanFinalizedEventName = "CrowdloanFinalized"

// ContractEventName returns the user-defined event name.
func (TaoEventsCrowdloanFinalized) ContractEventName() string {
	return TaoEventsCrowdloanFinalizedEventName
}

// UnpackCrowdloanFinalizedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CrowdloanFinalized(bytes32 indexed account, uint32 indexed id, uint64 raisedRao)
func (taoEvents *TaoEvents) UnpackCrowdloanFinalizedEvent(log *types.Log) (*TaoEventsCrowdloanFinalized, error) {
	event := "CrowdloanFinalized"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsCrowdloanFinalized)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsCrowdloanMaxContributionUpdated represents a CrowdloanMaxContributionUpdated event raised by the TaoEvents contract.
type TaoEventsCrowdloanMaxContributionUpdated struct {
	Account   [32]byte
	Id        uint32
	Limited   bool
	AmountRao uint64
	Raw       *types.Log // Blockchain specific contextual infos
}

const TaoEventsCrowdloanMaxContributionUpdatedEventName = "CrowdloanMaxContributionUpdated"

// ContractEventName returns the user-defined event name.
func (TaoEventsCrowdloanMaxContributionUpdated) ContractEventName() string {
	return TaoEventsCrowdloanMaxContributionUpdatedEventName
}

// UnpackCrowdloanMaxContributionUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CrowdloanMaxContributionUpdated(bytes32 indexed account, uint32 indexed id, bool limited, uint64 amountRao)
func (taoEvents *TaoEvents) UnpackCrowdloanMaxContributionUpdatedEvent(log *types.Log) (*TaoEventsCrowdloanMaxContributionUpdated, error) {
	event := "CrowdloanMaxContributionUpdated"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsCrowdloanMaxContributionUpdated)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsCrowdloanMinContributionUpdated represents a CrowdloanMinContributionUpdated event raised by the TaoEvents contract.
type TaoEventsCrowdloanMinContributionUpdated struct {
	Account   [32]byte
	Id        uint32
	AmountRao uint64
	Raw       *types.Log // Blockchain specific contextual infos
}

const TaoEventsCrowdloanMinContributionUpdatedEventName = "CrowdloanMinContributionUpdated"

// ContractEventName returns the user-defined event name.
func (TaoEventsCrowdloanMinContributionUpdated) ContractEventName() string {
	return TaoEventsCrowdloanMinContributionUpdatedEventName
}

// UnpackCrowdloanMinContributionUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CrowdloanMinContributionUpdated(bytes32 indexed account, uint32 indexed id, uint64 amountRao)
func (taoEvents *TaoEvents) UnpackCrowdloanMinContributionUpdatedEvent(log *types.Log) (*TaoEventsCrowdloanMinContributionUpdated, error) {
	event := "CrowdloanMinContributionUpdated"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsCrowdloanMinContributionUpdated)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsCrowdloanRefunded represents a CrowdloanRefunded event raised by the TaoEvents contract.
type TaoEventsCrowdloanRefunded struct {
	Account      [32]byte
	Id           uint32
	Contributors uint16
	All          bool
	Raw          *types.Log // Blockchain specific contextual infos
}

const TaoEventsCrowdloanRefundedEventName = "CrowdloanRefunded"

// ContractEventName returns the user-defined event name.
func (TaoEventsCrowdloanRefunded) ContractEventName() string {
	return TaoEventsCrowdloanRefundedEventName
}

// UnpackCrowdloanRefundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CrowdloanRefunded(bytes32 indexed account, uint32 indexed id, uint16 contributors, bool all)
func (taoEvents *TaoEvents) UnpackCrowdloanRefundedEvent(log *types.Log) (*TaoEventsCrowdloanRefunded, error) {
	event := "CrowdloanRefunded"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsCrowdloanRefunded)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsCrowdloanWithdrawn represents a CrowdloanWithdrawn event raised by the TaoEvents contract.
type TaoEventsCrowdloanWithdrawn struct {
	Account   [32]byte
	Id        uint32
	AmountRao uint64
	Raw       *types.Log // Blockchain specific contextual infos
}

const TaoEventsCrowdloanWithdrawnEventName = "CrowdloanWithdrawn"

// ContractEventName returns the user-defined event name.
func (TaoEventsCrowdloanWithdrawn) ContractEventName() string {
	return TaoEventsCrowdloanWithdrawnEventName
}

// UnpackCrowdloanWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CrowdloanWithdrawn(bytes32 indexed account, uint32 indexed id, uint64 amountRao)
func (taoEvents *TaoEvents) UnpackCrowdloanWithdrawnEvent(log *types.Log) (*TaoEventsCrowdloanWithdrawn, error) {
	event := "CrowdloanWithdrawn"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsCrowdloanWithdrawn)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsEmissionPaid represents a EmissionPaid event raised by the TaoEvents contract.
type TaoEventsEmissionPaid struct {
	Netuid         uint16
	OwnerCutAlpha  uint64
	IncentiveAlpha uint64
	DividendAlpha  uint64
	RootAlpha      uint64
	Raw            *types.Log // Blockchain specific contextual infos
}

const TaoEventsEmissionPaidEventName = "EmissionPaid"

// ContractEventName returns the user-defined event name.
func (TaoEventsEmissionPaid) ContractEventName() string {
	return TaoEventsEmissionPaidEventName
}

// UnpackEmissionPaidEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EmissionPaid(uint16 indexed netuid, uint64 ownerCutAlpha, uint64 incentiveAlpha, uint64 dividendAlpha, uint64 rootAlpha)
func (taoEvents *TaoEvents) UnpackEmissionPaidEvent(log *types.Log) (*TaoEventsEmissionPaid, error) {
	event := "EmissionPaid"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsEmissionPaid)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsEpochDeferred represents a EpochDeferred event raised by the TaoEvents contract.
type TaoEventsEpochDeferred struct {
	Netuid     uint16
	UntilBlock uint64
	Raw        *types.Log // Blockchain specific contextual infos
}

const TaoEventsEpochDeferredEventName = "EpochDeferred"

// ContractEventName returns the user-defined event name.
func (TaoEventsEpochDeferred) ContractEventName() string {
	return TaoEventsEpochDeferredEventName
}

// UnpackEpochDeferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EpochDeferred(uint16 indexed netuid, uint64 untilBlock)
func (taoEvents *TaoEvents) UnpackEpochDeferredEvent(log *types.Log) (*TaoEventsEpochDeferred, error) {
	event := "EpochDeferred"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsEpochDeferred)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsEpochRan represents a EpochRan event raised by the TaoEvents contract.
type TaoEventsEpochRan struct {
	Netuid        uint16
	Epoch         uint64
	EmissionAlpha uint64
	Raw           *types.Log // Blockchain specific contextual infos
}

const TaoEventsEpochRanEventName = "EpochRan"

// ContractEventName returns the user-defined event name.
func (TaoEventsEpochRan) ContractEventName() string {
	return TaoEventsEpochRanEventName
}

// UnpackEpochRanEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EpochRan(uint16 indexed netuid, uint64 epoch, uint64 emissionAlpha)
func (taoEvents *TaoEvents) UnpackEpochRanEvent(log *types.Log) (*TaoEventsEpochRan, error) {
	event := "EpochRan"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsEpochRan)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsEpochSkipped represents a EpochSkipped event raised by the TaoEvents contract.
type TaoEventsEpochSkipped struct {
	Netuid uint16
	Raw    *types.Log // Blockchain specific contextual infos
}

const TaoEventsEpochSkippedEventName = "EpochSkipped"

// ContractEventName returns the user-defined event name.
func (TaoEventsEpochSkipped) ContractEventName() string {
	return TaoEventsEpochSkippedEventName
}

// UnpackEpochSkippedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EpochSkipped(uint16 indexed netuid)
func (taoEvents *TaoEvents) UnpackEpochSkippedEvent(log *types.Log) (*TaoEventsEpochSkipped, error) {
	event := "EpochSkipped"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsEpochSkipped)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsEpochTriggered represents a EpochTriggered event raised by the TaoEvents contract.
type TaoEventsEpochTriggered struct {
	Netuid     uint16
	EpochBlock uint64
	Raw        *types.Log // Blockchain specific contextual infos
}

const TaoEventsEpochTriggeredEventName = "EpochTriggered"

// ContractEventName returns the user-defined event name.
func (TaoEventsEpochTriggered) ContractEventName() string {
	return TaoEventsEpochTriggeredEventName
}

// UnpackEpochTriggeredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EpochTriggered(uint16 indexed netuid, uint64 epochBlock)
func (taoEvents *TaoEvents) UnpackEpochTriggeredEvent(log *types.Log) (*TaoEventsEpochTriggered, error) {
	event := "EpochTriggered"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsEpochTriggered)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsEvmKeyAssociated represents a EvmKeyAssociated event raised by the TaoEvents contract.
type TaoEventsEvmKeyAssociated struct {
	Netuid      uint16
	Hotkey      [32]byte
	EvmKey      common.Address
	BlockNumber uint64
	Raw         *types.Log // Blockchain specific contextual infos
}

const TaoEventsEvmKeyAssociatedEventName = "EvmKeyAssociated"

// ContractEventName returns the user-defined event name.
func (TaoEventsEvmKeyAssociated) ContractEventName() string {
	return TaoEventsEvmKeyAssociatedEventName
}

// UnpackEvmKeyAssociatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EvmKeyAssociated(uint16 indexed netuid, bytes32 indexed hotkey, address indexed evmKey, uint64 blockNumber)
func (taoEvents *TaoEvents) UnpackEvmKeyAssociatedEvent(log *types.Log) (*TaoEventsEvmKeyAssociated, error) {
	event := "EvmKeyAssociated"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsEvmKeyAssociated)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsGlobalParameterSet represents a GlobalParameterSet event raised by the TaoEvents contract.
type TaoEventsGlobalParameterSet struct {
	Name  [32]byte
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const TaoEventsGlobalParameterSetEventName = "GlobalParameterSet"

// ContractEventName returns the user-defined event name.
func (TaoEventsGlobalParameterSet) ContractEventName() string {
	return TaoEventsGlobalParameterSetEventName
}

// UnpackGlobalParameterSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GlobalParameterSet(bytes32 indexed name, uint256 value)
func (taoEvents *TaoEvents) UnpackGlobalParameterSetEvent(log *types.Log) (*TaoEventsGlobalParameterSet, error) {
	event := "GlobalParameterSet"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsGlobalParameterSet)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsHotkeyAssociated represents a HotkeyAssociated event raised by the TaoEvents contract.
type TaoEventsHotkeyAssociated struct {
	Hotkey  [32]byte
	Coldkey [32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const TaoEventsHotkeyAssociatedEventName = "HotkeyAssociated"

// ContractEventName returns the user-defined event name.
func (TaoEventsHotkeyAssociated) ContractEventName() string {
	return TaoEventsHotkeyAssociatedEventName
}

// UnpackHotkeyAssociatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event HotkeyAssociated(bytes32 indexed hotkey, bytes32 indexed coldkey)
func (taoEvents *TaoEvents) UnpackHotkeyAssociatedEvent(log *types.Log) (*TaoEventsHotkeyAssociated, error) {
	event := "HotkeyAssociated"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsHotkeyAssociated)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsHotkeySwapped represents a HotkeySwapped event raised by the TaoEvents contract.
type TaoEventsHotkeySwapped struct {
	Coldkey   [32]byte
	OldHotkey [32]byte
	NewHotkey [32]byte
	KeepStake bool
	Raw       *types.Log // Blockchain specific contextual infos
}

const TaoEventsHotkeySwappedEventName = "HotkeySwapped"

// ContractEventName returns the user-defined event name.
func (TaoEventsHotkeySwapped) ContractEventName() string {
	return TaoEventsHotkeySwappedEventName
}

// UnpackHotkeySwappedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event HotkeySwapped(bytes32 indexed coldkey, bytes32 indexed oldHotkey, bytes32 indexed newHotkey, bool keepStake)
func (taoEvents *TaoEvents) UnpackHotkeySwappedEvent(log *types.Log) (*TaoEventsHotkeySwapped, error) {
	event := "HotkeySwapped"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsHotkeySwapped)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsHotkeySwappedOnSubnet represents a HotkeySwappedOnSubnet event raised by the TaoEvents contract.
type TaoEventsHotkeySwappedOnSubnet struct {
	Coldkey   [32]byte
	OldHotkey [32]byte
	NewHotkey [32]byte
	Netuid    uint16
	KeepStake bool
	Raw       *types.Log // Blockchain specific contextual infos
}

const TaoEventsHotkeySwappedOnSubnetEventName = "HotkeySwappedOnSubnet"

// ContractEventName returns the user-defined event name.
func (TaoEventsHotkeySwappedOnSubnet) ContractEventName() string {
	return TaoEventsHotkeySwappedOnSubnetEventName
}

// UnpackHotkeySwappedOnSubnetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event HotkeySwappedOnSubnet(bytes32 indexed coldkey, bytes32 indexed oldHotkey, bytes32 newHotkey, uint16 indexed netuid, bool keepStake)
func (taoEvents *TaoEvents) UnpackHotkeySwappedOnSubnetEvent(log *types.Log) (*TaoEventsHotkeySwappedOnSubnet, error) {
	event := "HotkeySwappedOnSubnet"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsHotkeySwappedOnSubnet)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsLimitOrderCancelled represents a LimitOrderCancelled event raised by the TaoEvents contract.
type TaoEventsLimitOrderCancelled struct {
	OrderHash [32]byte
	Coldkey   [32]byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const TaoEventsLimitOrderCancelledEventName = "LimitOrderCancelled"

// ContractEventName returns the user-defined event name.
func (TaoEventsLimitOrderCancelled) ContractEventName() string {
	return TaoEventsLimitOrderCancelledEventName
}

// UnpackLimitOrderCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LimitOrderCancelled(bytes32 indexed orderHash, bytes32 indexed coldkey)
func (taoEvents *TaoEvents) UnpackLimitOrderCancelledEvent(log *types.Log) (*TaoEventsLimitOrderCancelled, error) {
	event := "LimitOrderCancelled"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsLimitOrderCancelled)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsLimitOrderExecuted represents a LimitOrderExecuted event raised by the TaoEvents contract.
type TaoEventsLimitOrderExecuted struct {
	OrderHash    [32]byte
	Coldkey      [32]byte
	Netuid       uint16
	Hotkey       [32]byte
	OrderType    uint8
	AmountIn     uint64
	AmountOut    uint64
	FeeRao       uint64
	FeeRecipient [32]byte
	Filled       uint64
	Raw          *types.Log // Blockchain specific contextual infos
}

const TaoEventsLimitOrderExecutedEventName = "LimitOrderExecuted"

// ContractEventName returns the user-defined event name.
func (TaoEventsLimitOrderExecuted) ContractEventName() string {
	return TaoEventsLimitOrderExecutedEventName
}

// UnpackLimitOrderExecutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LimitOrderExecuted(bytes32 indexed orderHash, bytes32 indexed coldkey, uint16 indexed netuid, bytes32 hotkey, uint8 orderType, uint64 amountIn, uint64 amountOut, uint64 feeRao, bytes32 feeRecipient, uint64 filled)
func (taoEvents *TaoEvents) UnpackLimitOrderExecutedEvent(log *types.Log) (*TaoEventsLimitOrderExecuted, error) {
	event := "LimitOrderExecuted"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsLimitOrderExecuted)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsLimitOrderSkipped represents a LimitOrderSkipped event raised by the TaoEvents contract.
type TaoEventsLimitOrderSkipped struct {
	OrderHash [32]byte
	Relayer   [32]byte
	Index     uint64
	Reason    [4]byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const TaoEventsLimitOrderSkippedEventName = "LimitOrderSkipped"

// ContractEventName returns the user-defined event name.
func (TaoEventsLimitOrderSkipped) ContractEventName() string {
	return TaoEventsLimitOrderSkippedEventName
}

// UnpackLimitOrderSkippedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LimitOrderSkipped(bytes32 indexed orderHash, bytes32 indexed relayer, uint64 index, bytes4 reason)
func (taoEvents *TaoEvents) UnpackLimitOrderSkippedEvent(log *types.Log) (*TaoEventsLimitOrderSkipped, error) {
	event := "LimitOrderSkipped"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsLimitOrderSkipped)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsLimitOrdersMatched represents a LimitOrdersMatched event raised by the TaoEvents contract.
type TaoEventsLimitOrdersMatched struct {
	Netuid    uint16
	Relayer   [32]byte
	Orders    uint64
	TaoRao    uint64
	Alpha     uint64
	Bought    bool
	PoolIn    uint64
	PoolOut   uint64
	DustRao   uint64
	DustAlpha uint64
	Raw       *types.Log // Blockchain specific contextual infos
}

const TaoEventsLimitOrdersMatchedEventName = "LimitOrdersMatched"

// ContractEventName returns the user-defined event name.
func (TaoEventsLimitOrdersMatched) ContractEventName() string {
	return TaoEventsLimitOrdersMatchedEventName
}

// UnpackLimitOrdersMatchedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LimitOrdersMatched(uint16 indexed netuid, bytes32 indexed relayer, uint64 orders, uint64 taoRao, uint64 alpha, bool bought, uint64 poolIn, uint64 poolOut, uint64 dustRao, uint64 dustAlpha)
func (taoEvents *TaoEvents) UnpackLimitOrdersMatchedEvent(log *types.Log) (*TaoEventsLimitOrdersMatched, error) {
	event := "LimitOrdersMatched"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsLimitOrdersMatched)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsLinked represents a Linked event raised by the TaoEvents contract.
type TaoEventsLinked struct {
	Account     [32]byte
	EvmAddress  common.Address
	ReleasedWei *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const TaoEventsLinkedEventName = "Linked"

// ContractEventName returns the user-defined event name.
func (TaoEventsLinked) ContractEventName() string {
	return TaoEventsLinkedEventName
}

// UnpackLinkedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Linked(bytes32 indexed account, address indexed evmAddress, uint256 releasedWei)
func (taoEvents *TaoEvents) UnpackLinkedEvent(log *types.Log) (*TaoEventsLinked, error) {
	event := "Linked"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsLinked)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsLockMoved represents a LockMoved event raised by the TaoEvents contract.
type TaoEventsLockMoved struct {
	Coldkey     [32]byte
	Hotkey      [32]byte
	Netuid      uint16
	FromHotkey  [32]byte
	LockedAlpha uint64
	Raw         *types.Log // Blockchain specific contextual infos
}

const TaoEventsLockMovedEventName = "LockMoved"

// ContractEventName returns the user-defined event name.
func (TaoEventsLockMoved) ContractEventName() string {
	return TaoEventsLockMovedEventName
}

// UnpackLockMovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LockMoved(bytes32 indexed coldkey, bytes32 indexed hotkey, uint16 indexed netuid, bytes32 fromHotkey, uint64 lockedAlpha)
func (taoEvents *TaoEvents) UnpackLockMovedEvent(log *types.Log) (*TaoEventsLockMoved, error) {
	event := "LockMoved"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsLockMoved)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsMechanismCountSet represents a MechanismCountSet event raised by the TaoEvents contract.
type TaoEventsMechanismCountSet struct {
	Netuid uint16
	Count  uint8
	Raw    *types.Log // Blockchain specific contextual infos
}

const TaoEventsMechanismCountSetEventName = "MechanismCountSet"

// ContractEventName returns the user-defined event name.
func (TaoEventsMechanismCountSet) ContractEventName() string {
	return TaoEventsMechanismCountSetEventName
}

// UnpackMechanismCountSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MechanismCountSet(uint16 indexed netuid, uint8 count)
func (taoEvents *TaoEvents) UnpackMechanismCountSetEvent(log *types.Log) (*TaoEventsMechanismCountSet, error) {
	event := "MechanismCountSet"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsMechanismCountSet)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsMechanismEmissionSplitSet represents a MechanismEmissionSplitSet event raised by the TaoEvents contract.
type TaoEventsMechanismEmissionSplitSet struct {
	Netuid uint16
	Parts  uint8
	Raw    *types.Log // Blockchain specific contextual infos
}

const TaoEventsMechanismEmissionSplitSetEventName = "MechanismEmissionSplitSet"

// ContractEventName returns the user-defined event name.
func (TaoEventsMechanismEmissionSplitSet) ContractEventName() string {
	return TaoEventsMechanismEmissionSplitSetEventName
}

// UnpackMechanismEmissionSplitSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MechanismEmissionSplitSet(uint16 indexed netuid, uint8 parts)
func (taoEvents *TaoEvents) UnpackMechanismEmissionSplitSetEvent(log *types.Log) (*TaoEventsMechanismEmissionSplitSet, error) {
	event := "MechanismEmissionSplitSet"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsMechanismEmissionSplitSet)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsNetworkAdded represents a NetworkAdded event raised by the TaoEvents contract.
type TaoEventsNetworkAdded struct {
	Netuid  uint16
	Coldkey [32]byte
	Hotkey  [32]byte
	LockRao uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const TaoEventsNetworkAddedEventName = "NetworkAdded"

// ContractEventName returns the user-defined event name.
func (TaoEventsNetworkAdded) ContractEventName() string {
	return TaoEventsNetworkAddedEventName
}

// UnpackNetworkAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NetworkAdded(uint16 indexed netuid, bytes32 indexed coldkey, bytes32 indexed hotkey, uint64 lockRao)
func (taoEvents *TaoEvents) UnpackNetworkAddedEvent(log *types.Log) (*TaoEventsNetworkAdded, error) {
	event := "NetworkAdded"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsNetworkAdded)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsNetworkRemoved represents a NetworkRemoved event raised by the TaoEvents contract.
type TaoEventsNetworkRemoved struct {
	Netuid uint16
	Raw    *types.Log // Blockchain specific contextual infos
}

const TaoEventsNetworkRemovedEventName = "NetworkRemoved"

// ContractEventName returns the user-defined event name.
func (TaoEventsNetworkRemoved) ContractEventName() string {
	return TaoEventsNetworkRemovedEventName
}

// UnpackNetworkRemovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NetworkRemoved(uint16 indexed netuid)
func (taoEvents *TaoEvents) UnpackNetworkRemovedEvent(log *types.Log) (*TaoEventsNetworkRemoved, error) {
	event := "NetworkRemoved"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsNetworkRemoved)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsNeuronPruned represents a NeuronPruned event raised by the TaoEvents contract.
type TaoEventsNeuronPruned struct {
	Netuid uint16
	Hotkey [32]byte
	Uid    uint16
	Raw    *types.Log // Blockchain specific contextual infos
}

const TaoEventsNeuronPrunedEventName = "NeuronPruned"

// ContractEventName returns the user-defined event name.
func (TaoEventsNeuronPruned) ContractEventName() string {
	return TaoEventsNeuronPrunedEventName
}

// UnpackNeuronPrunedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NeuronPruned(uint16 indexed netuid, bytes32 indexed hotkey, uint16 uid)
func (taoEvents *TaoEvents) UnpackNeuronPrunedEvent(log *types.Log) (*TaoEventsNeuronPruned, error) {
	event := "NeuronPruned"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsNeuronPruned)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsNeuronRegistered represents a NeuronRegistered event raised by the TaoEvents contract.
type TaoEventsNeuronRegistered struct {
	Netuid  uint16
	Hotkey  [32]byte
	Coldkey [32]byte
	Uid     uint16
	BurnRao uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const TaoEventsNeuronRegisteredEventName = "NeuronRegistered"

// ContractEventName returns the user-defined event name.
func (TaoEventsNeuronRegistered) ContractEventName() string {
	return TaoEventsNeuronRegisteredEventName
}

// UnpackNeuronRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NeuronRegistered(uint16 indexed netuid, bytes32 indexed hotkey, bytes32 indexed coldkey, uint16 uid, uint64 burnRao)
func (taoEvents *TaoEvents) UnpackNeuronRegisteredEvent(log *types.Log) (*TaoEventsNeuronRegistered, error) {
	event := "NeuronRegistered"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsNeuronRegistered)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsNeuronsTrimmed represents a NeuronsTrimmed event raised by the TaoEvents contract.
type TaoEventsNeuronsTrimmed struct {
	Netuid  uint16
	MaxUids uint16
	Uids    uint16
	Raw     *types.Log // Blockchain specific contextual infos
}

const TaoEventsNeuronsTrimmedEventName = "NeuronsTrimmed"

// ContractEventName returns the user-defined event name.
func (TaoEventsNeuronsTrimmed) ContractEventName() string {
	return TaoEventsNeuronsTrimmedEventName
}

// UnpackNeuronsTrimmedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NeuronsTrimmed(uint16 indexed netuid, uint16 maxUids, uint16 uids)
func (taoEvents *TaoEvents) UnpackNeuronsTrimmedEvent(log *types.Log) (*TaoEventsNeuronsTrimmed, error) {
	event := "NeuronsTrimmed"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsNeuronsTrimmed)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsPendingChildrenDropped represents a PendingChildrenDropped event raised by the TaoEvents contract.
type TaoEventsPendingChildrenDropped struct {
	Hotkey [32]byte
	Netuid uint16
	Raw    *types.Log // Blockchain specific contextual infos
}

const TaoEventsPendingChildrenDroppedEventName = "PendingChildrenDropped"

// ContractEventName returns the user-defined event name.
func (TaoEventsPendingChildrenDropped) ContractEventName() string {
	return TaoEventsPendingChildrenDroppedEventName
}

// UnpackPendingChildrenDroppedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PendingChildrenDropped(bytes32 indexed hotkey, uint16 indexed netuid)
func (taoEvents *TaoEvents) UnpackPendingChildrenDroppedEvent(log *types.Log) (*TaoEventsPendingChildrenDropped, error) {
	event := "PendingChildrenDropped"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsPendingChildrenDropped)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsPerpetualLockSet represents a PerpetualLockSet event raised by the TaoEvents contract.
type TaoEventsPerpetualLockSet struct {
	Coldkey   [32]byte
	Netuid    uint16
	Perpetual bool
	Raw       *types.Log // Blockchain specific contextual infos
}

const TaoEventsPerpetualLockSetEventName = "PerpetualLockSet"

// ContractEventName returns the user-defined event name.
func (TaoEventsPerpetualLockSet) ContractEventName() string {
	return TaoEventsPerpetualLockSetEventName
}

// UnpackPerpetualLockSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PerpetualLockSet(bytes32 indexed coldkey, uint16 indexed netuid, bool perpetual)
func (taoEvents *TaoEvents) UnpackPerpetualLockSetEvent(log *types.Log) (*TaoEventsPerpetualLockSet, error) {
	event := "PerpetualLockSet"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsPerpetualLockSet)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsPrecompileEnabledSet represents a PrecompileEnabledSet event raised by the TaoEvents contract.
type TaoEventsPrecompileEnabledSet struct {
	Precompile common.Address
	Enabled    bool
	Raw        *types.Log // Blockchain specific contextual infos
}

const TaoEventsPrecompileEnabledSetEventName = "PrecompileEnabledSet"

// ContractEventName returns the user-defined event name.
func (TaoEventsPrecompileEnabledSet) ContractEventName() string {
	return TaoEventsPrecompileEnabledSetEventName
}

// UnpackPrecompileEnabledSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PrecompileEnabledSet(address indexed precompile, bool enabled)
func (taoEvents *TaoEvents) UnpackPrecompileEnabledSetEvent(log *types.Log) (*TaoEventsPrecompileEnabledSet, error) {
	event := "PrecompileEnabledSet"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsPrecompileEnabledSet)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsPrometheusServed represents a PrometheusServed event raised by the TaoEvents contract.
type TaoEventsPrometheusServed struct {
	Netuid uint16
	Hotkey [32]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const TaoEventsPrometheusServedEventName = "PrometheusServed"

// ContractEventName returns the user-defined event name.
func (TaoEventsPrometheusServed) ContractEventName() string {
	return TaoEventsPrometheusServedEventName
}

// UnpackPrometheusServedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PrometheusServed(uint16 indexed netuid, bytes32 indexed hotkey)
func (taoEvents *TaoEvents) UnpackPrometheusServedEvent(log *types.Log) (*TaoEventsPrometheusServed, error) {
	event := "PrometheusServed"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsPrometheusServed)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsProxyAdded represents a ProxyAdded event raised by the TaoEvents contract.
type TaoEventsProxyAdded struct {
	Real        [32]byte
	Delegate    [32]byte
	ProxyType   uint8
	DelayBlocks uint32
	Raw         *types.Log // Blockchain specific contextual infos
}

const TaoEventsProxyAddedEventName = "ProxyAdded"

// ContractEventName returns the user-defined event name.
func (TaoEventsProxyAdded) ContractEventName() string {
	return TaoEventsProxyAddedEventName
}

// UnpackProxyAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProxyAdded(bytes32 indexed real, bytes32 indexed delegate, uint8 proxyType, uint32 delayBlocks)
func (taoEvents *TaoEvents) UnpackProxyAddedEvent(log *types.Log) (*TaoEventsProxyAdded, error) {
	event := "ProxyAdded"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsProxyAdded)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsProxyAnnounced represents a ProxyAnnounced event raised by the TaoEvents contract.
type TaoEventsProxyAnnounced struct {
	Real     [32]byte
	Delegate [32]byte
	CallHash [32]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const TaoEventsProxyAnnouncedEventName = "ProxyAnnounced"

// ContractEventName returns the user-defined event name.
func (TaoEventsProxyAnnounced) ContractEventName() string {
	return TaoEventsProxyAnnouncedEventName
}

// UnpackProxyAnnouncedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProxyAnnounced(bytes32 indexed real, bytes32 indexed delegate, bytes32 callHash)
func (taoEvents *TaoEvents) UnpackProxyAnnouncedEvent(log *types.Log) (*TaoEventsProxyAnnounced, error) {
	event := "ProxyAnnounced"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsProxyAnnounced)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsProxyAnnouncementRemoved represents a ProxyAnnouncementRemoved event raised by the TaoEvents contract.
type TaoEventsProxyAnnouncementRemoved struct {
	Real     [32]byte
	Delegate [32]byte
	CallHash [32]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const TaoEventsProxyAnnouncementRemovedEventName = "ProxyAnnouncementRemoved"

// ContractEventName returns the user-defined event name.
func (TaoEventsProxyAnnouncementRemoved) ContractEventName() string {
	return TaoEventsProxyAnnouncementRemovedEventName
}

// UnpackProxyAnnouncementRemovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProxyAnnouncementRemoved(bytes32 indexed real, bytes32 indexed delegate, bytes32 callHash)
func (taoEvents *TaoEvents) UnpackProxyAnnouncementRemovedEvent(log *types.Log) (*TaoEventsProxyAnnouncementRemoved, error) {
	event := "ProxyAnnouncementRemoved"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsProxyAnnouncementRemoved)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsProxyDepositPoked represents a ProxyDepositPoked event raised by the TaoEvents contract.
type TaoEventsProxyDepositPoked struct {
	Account [32]byte
	FromRao uint64
	ToRao   uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const TaoEventsProxyDepositPokedEventName = "ProxyDepositPoked"

// ContractEventName returns the user-defined event name.
func (TaoEventsProxyDepositPoked) ContractEventName() string {
	return TaoEventsProxyDepositPokedEventName
}

// UnpackProxyDepositPokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProxyDepositPoked(bytes32 indexed account, uint64 fromRao, uint64 toRao)
func (taoEvents *TaoEvents) UnpackProxyDepositPokedEvent(log *types.Log) (*TaoEventsProxyDepositPoked, error) {
	event := "ProxyDepositPoked"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsProxyDepositPoked)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsProxyExecuted represents a ProxyExecuted event raised by the TaoEvents contract.
type TaoEventsProxyExecuted struct {
	Real     [32]byte
	Delegate [32]byte
	Target   common.Address
	Selector [4]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const TaoEventsProxyExecutedEventName = "ProxyExecuted"

// ContractEventName returns the user-defined event name.
func (TaoEventsProxyExecuted) ContractEventName() string {
	return TaoEventsProxyExecutedEventName
}

// UnpackProxyExecutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProxyExecuted(bytes32 indexed real, bytes32 indexed delegate, address indexed target, bytes4 selector)
func (taoEvents *TaoEvents) UnpackProxyExecutedEvent(log *types.Log) (*TaoEventsProxyExecuted, error) {
	event := "ProxyExecuted"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsProxyExecuted)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsProxyRemoved represents a ProxyRemoved event raised by the TaoEvents contract.
type TaoEventsProxyRemoved struct {
	Real        [32]byte
	Delegate    [32]byte
	ProxyType   uint8
	DelayBlocks uint32
	Raw         *types.Log // Blockchain specific contextual infos
}

const TaoEventsProxyRemovedEventName = "ProxyRemoved"

// ContractEventName returns the user-defined event name.
func (TaoEventsProxyRemoved) ContractEventName() string {
	return TaoEventsProxyRemovedEventName
}

// UnpackProxyRemovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProxyRemoved(bytes32 indexed real, bytes32 indexed delegate, uint8 proxyType, uint32 delayBlocks)
func (taoEvents *TaoEvents) UnpackProxyRemovedEvent(log *types.Log) (*TaoEventsProxyRemoved, error) {
	event := "ProxyRemoved"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsProxyRemoved)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsPulseWritten represents a PulseWritten event raised by the TaoEvents contract.
type TaoEventsPulseWritten struct {
	Round      uint64
	Randomness [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const TaoEventsPulseWrittenEventName = "PulseWritten"

// ContractEventName returns the user-defined event name.
func (TaoEventsPulseWritten) ContractEventName() string {
	return TaoEventsPulseWrittenEventName
}

// UnpackPulseWrittenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PulseWritten(uint64 indexed round, bytes32 randomness)
func (taoEvents *TaoEvents) UnpackPulseWrittenEvent(log *types.Log) (*TaoEventsPulseWritten, error) {
	event := "PulseWritten"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsPulseWritten)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsPureCreated represents a PureCreated event raised by the TaoEvents contract.
type TaoEventsPureCreated struct {
	PureAccount [32]byte
	Spawner     [32]byte
	ProxyType   uint8
	Index       uint16
	Height      uint32
	ExtIndex    uint32
	Raw         *types.Log // Blockchain specific contextual infos
}

const TaoEventsPureCreatedEventName = "PureCreated"

// ContractEventName returns the user-defined event name.
func (TaoEventsPureCreated) ContractEventName() string {
	return TaoEventsPureCreatedEventName
}

// UnpackPureCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PureCreated(bytes32 indexed pureAccount, bytes32 indexed spawner, uint8 proxyType, uint16 index, uint32 height, uint32 extIndex)
func (taoEvents *TaoEvents) UnpackPureCreatedEvent(log *types.Log) (*TaoEventsPureCreated, error) {
	event := "PureCreated"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsPureCreated)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsPureKilled represents a PureKilled event raised by the TaoEvents contract.
type TaoEventsPureKilled struct {
	PureAccount [32]byte
	Spawner     [32]byte
	ProxyType   uint8
	Index       uint16
	Raw         *types.Log // Blockchain specific contextual infos
}

const TaoEventsPureKilledEventName = "PureKilled"

// ContractEventName returns the user-defined event name.
func (TaoEventsPureKilled) ContractEventName() string {
	return TaoEventsPureKilledEventName
}

// UnpackPureKilledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PureKilled(bytes32 indexed pureAccount, bytes32 indexed spawner, uint8 proxyType, uint16 index)
func (taoEvents *TaoEvents) UnpackPureKilledEvent(log *types.Log) (*TaoEventsPureKilled, error) {
	event := "PureKilled"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsPureKilled)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsRealPaysFeeSet represents a RealPaysFeeSet event raised by the TaoEvents contract.
type TaoEventsRealPaysFeeSet struct {
	Real     [32]byte
	Delegate [32]byte
	PaysFee  bool
	Raw      *types.Log // Blockchain specific contextual infos
}

const TaoEventsRealPaysFeeSetEventName = "RealPaysFeeSet"

// ContractEventName returns the user-defined event name.
func (TaoEventsRealPaysFeeSet) ContractEventName() string {
	return TaoEventsRealPaysFeeSetEventName
}

// UnpackRealPaysFeeSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RealPaysFeeSet(bytes32 indexed real, bytes32 indexed delegate, bool paysFee)
func (taoEvents *TaoEvents) UnpackRealPaysFeeSetEvent(log *types.Log) (*TaoEventsRealPaysFeeSet, error) {
	event := "RealPaysFeeSet"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsRealPaysFeeSet)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsRejectLockedAlphaSet represents a RejectLockedAlphaSet event raised by the TaoEvents contract.
type TaoEventsRejectLockedAlphaSet struct {
	Coldkey [32]byte
	Rejects bool
	Raw     *types.Log // Blockchain specific contextual infos
}

const TaoEventsRejectLockedAlphaSetEventName = "RejectLockedAlphaSet"

// ContractEventName returns the user-defined event name.
func (TaoEventsRejectLockedAlphaSet) ContractEventName() string {
	return TaoEventsRejectLockedAlphaSetEventName
}

// UnpackRejectLockedAlphaSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RejectLockedAlphaSet(bytes32 indexed coldkey, bool rejects)
func (taoEvents *TaoEvents) UnpackRejectLockedAlphaSetEvent(log *types.Log) (*TaoEventsRejectLockedAlphaSet, error) {
	event := "RejectLockedAlphaSet"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsRejectLockedAlphaSet)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsRootClaimFailed represents a RootClaimFailed event raised by the TaoEvents contract.
type TaoEventsRootClaimFailed struct {
	Coldkey [32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const TaoEventsRootClaimFailedEventName = "RootClaimFailed"

// ContractEventName returns the user-defined event name.
func (TaoEventsRootClaimFailed) ContractEventName() string {
	return TaoEventsRootClaimFailedEventName
}

// UnpackRootClaimFailedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RootClaimFailed(bytes32 indexed coldkey)
func (taoEvents *TaoEvents) UnpackRootClaimFailedEvent(log *types.Log) (*TaoEventsRootClaimFailed, error) {
	event := "RootClaimFailed"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsRootClaimFailed)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsRootClaimThresholdSet represents a RootClaimThresholdSet event raised by the TaoEvents contract.
type TaoEventsRootClaimThresholdSet struct {
	Netuid         uint16
	ThresholdAlpha uint64
	Raw            *types.Log // Blockchain specific contextual infos
}

const TaoEventsRootClaimThresholdSetEventName = "RootClaimThresholdSet"

// ContractEventName returns the user-defined event name.
func (TaoEventsRootClaimThresholdSet) ContractEventName() string {
	return TaoEventsRootClaimThresholdSetEventName
}

// UnpackRootClaimThresholdSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RootClaimThresholdSet(uint16 indexed netuid, uint64 thresholdAlpha)
func (taoEvents *TaoEvents) UnpackRootClaimThresholdSetEvent(log *types.Log) (*TaoEventsRootClaimThresholdSet, error) {
	event := "RootClaimThresholdSet"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsRootClaimThresholdSet)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsRootClaimTypeSet represents a RootClaimTypeSet event raised by the TaoEvents contract.
type TaoEventsRootClaimTypeSet struct {
	Coldkey   [32]byte
	ClaimType uint8
	Subnets   uint64
	Raw       *types.Log // Blockchain specific contextual infos
}

const TaoEventsRootClaimTypeSetEventName = "RootClaimTypeSet"

// ContractEventName returns the user-defined event name.
func (TaoEventsRootClaimTypeSet) ContractEventName() string {
	return TaoEventsRootClaimTypeSetEventName
}

// UnpackRootClaimTypeSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RootClaimTypeSet(bytes32 indexed coldkey, uint8 claimType, uint64 subnets)
func (taoEvents *TaoEvents) UnpackRootClaimTypeSetEvent(log *types.Log) (*TaoEventsRootClaimTypeSet, error) {
	event := "RootClaimTypeSet"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsRootClaimTypeSet)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsRootClaimed represents a RootClaimed event raised by the TaoEvents contract.
type TaoEventsRootClaimed struct {
	Coldkey [32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const TaoEventsRootClaimedEventName = "RootClaimed"

// ContractEventName returns the user-defined event name.
func (TaoEventsRootClaimed) ContractEventName() string {
	return TaoEventsRootClaimedEventName
}

// UnpackRootClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RootClaimed(bytes32 indexed coldkey)
func (taoEvents *TaoEvents) UnpackRootClaimedEvent(log *types.Log) (*TaoEventsRootClaimed, error) {
	event := "RootClaimed"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsRootClaimed)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsRootDividendClaimed represents a RootDividendClaimed event raised by the TaoEvents contract.
type TaoEventsRootDividendClaimed struct {
	Netuid  uint16
	Hotkey  [32]byte
	Coldkey [32]byte
	Alpha   uint64
	TaoRao  uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const TaoEventsRootDividendClaimedEventName = "RootDividendClaimed"

// ContractEventName returns the user-defined event name.
func (TaoEventsRootDividendClaimed) ContractEventName() string {
	return TaoEventsRootDividendClaimedEventName
}

// UnpackRootDividendClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RootDividendClaimed(uint16 indexed netuid, bytes32 indexed hotkey, bytes32 indexed coldkey, uint64 alpha, uint64 taoRao)
func (taoEvents *TaoEvents) UnpackRootDividendClaimedEvent(log *types.Log) (*TaoEventsRootDividendClaimed, error) {
	event := "RootDividendClaimed"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsRootDividendClaimed)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsSetChildren represents a SetChildren event raised by the TaoEvents contract.
type TaoEventsSetChildren struct {
	Hotkey   [32]byte
	Netuid   uint16
	Children uint8
	Raw      *types.Log // Blockchain specific contextual infos
}

const TaoEventsSetChildrenEventName = "SetChildren"

// ContractEventName returns the user-defined event name.
func (TaoEventsSetChildren) ContractEventName() string {
	return TaoEventsSetChildrenEventName
}

// UnpackSetChildrenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SetChildren(bytes32 indexed hotkey, uint16 indexed netuid, uint8 children)
func (taoEvents *TaoEvents) UnpackSetChildrenEvent(log *types.Log) (*TaoEventsSetChildren, error) {
	event := "SetChildren"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsSetChildren)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsSetChildrenScheduled represents a SetChildrenScheduled event raised by the TaoEvents contract.
type TaoEventsSetChildrenScheduled struct {
	Coldkey       [32]byte
	Hotkey        [32]byte
	Netuid        uint16
	CooldownBlock uint64
	Children      uint8
	Raw           *types.Log // Blockchain specific contextual infos
}

const TaoEventsSetChildrenScheduledEventName = "SetChildrenScheduled"

// ContractEventName returns the user-defined event name.
func (TaoEventsSetChildrenScheduled) ContractEventName() string {
	return TaoEventsSetChildrenScheduledEventName
}

// UnpackSetChildrenScheduledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SetChildrenScheduled(bytes32 indexed coldkey, bytes32 indexed hotkey, uint16 indexed netuid, uint64 cooldownBlock, uint8 children)
func (taoEvents *TaoEvents) UnpackSetChildrenScheduledEvent(log *types.Log) (*TaoEventsSetChildrenScheduled, error) {
	event := "SetChildrenScheduled"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsSetChildrenScheduled)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsStakeAdded represents a StakeAdded event raised by the TaoEvents contract.
type TaoEventsStakeAdded struct {
	Coldkey [32]byte
	Hotkey  [32]byte
	Netuid  uint16
	TaoRao  uint64
	Alpha   uint64
	FeeRao  uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const TaoEventsStakeAddedEventName = "StakeAdded"

// ContractEventName returns the user-defined event name.
func (TaoEventsStakeAdded) ContractEventName() string {
	return TaoEventsStakeAddedEventName
}

// UnpackStakeAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StakeAdded(bytes32 indexed coldkey, bytes32 indexed hotkey, uint16 indexed netuid, uint64 taoRao, uint64 alpha, uint64 feeRao)
func (taoEvents *TaoEvents) UnpackStakeAddedEvent(log *types.Log) (*TaoEventsStakeAdded, error) {
	event := "StakeAdded"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsStakeAdded)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsStakeLocked represents a StakeLocked event raised by the TaoEvents contract.
type TaoEventsStakeLocked struct {
	Coldkey     [32]byte
	Hotkey      [32]byte
	Netuid      uint16
	Alpha       uint64
	LockedAlpha uint64
	Raw         *types.Log // Blockchain specific contextual infos
}

const TaoEventsStakeLockedEventName = "StakeLocked"

// ContractEventName returns the user-defined event name.
func (TaoEventsStakeLocked) ContractEventName() string {
	return TaoEventsStakeLockedEventName
}

// UnpackStakeLockedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StakeLocked(bytes32 indexed coldkey, bytes32 indexed hotkey, uint16 indexed netuid, uint64 alpha, uint64 lockedAlpha)
func (taoEvents *TaoEvents) UnpackStakeLockedEvent(log *types.Log) (*TaoEventsStakeLocked, error) {
	event := "StakeLocked"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsStakeLocked)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsStakeMoved represents a StakeMoved event raised by the TaoEvents contract.
type TaoEventsStakeMoved struct {
	Coldkey           [32]byte
	OriginHotkey      [32]byte
	DestinationHotkey [32]byte
	OriginNetuid      uint16
	DestinationNetuid uint16
	TaoRao            uint64
	Raw               *types.Log // Blockchain specific contextual infos
}

const TaoEventsStakeMovedEventName = "StakeMoved"

// ContractEventName returns the user-defined event name.
func (TaoEventsStakeMoved) ContractEventName() string {
	return TaoEventsStakeMovedEventName
}

// UnpackStakeMovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StakeMoved(bytes32 indexed coldkey, bytes32 indexed originHotkey, bytes32 destinationHotkey, uint16 indexed originNetuid, uint16 destinationNetuid, uint64 taoRao)
func (taoEvents *TaoEvents) UnpackStakeMovedEvent(log *types.Log) (*TaoEventsStakeMoved, error) {
	event := "StakeMoved"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsStakeMoved)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsStakeRemoved represents a StakeRemoved event raised by the TaoEvents contract.
type TaoEventsStakeRemoved struct {
	Coldkey  [32]byte
	Hotkey   [32]byte
	Netuid   uint16
	TaoRao   uint64
	Alpha    uint64
	FeeAlpha uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const TaoEventsStakeRemovedEventName = "StakeRemoved"

// ContractEventName returns the user-defined event name.
func (TaoEventsStakeRemoved) ContractEventName() string {
	return TaoEventsStakeRemovedEventName
}

// UnpackStakeRemovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StakeRemoved(bytes32 indexed coldkey, bytes32 indexed hotkey, uint16 indexed netuid, uint64 taoRao, uint64 alpha, uint64 feeAlpha)
func (taoEvents *TaoEvents) UnpackStakeRemovedEvent(log *types.Log) (*TaoEventsStakeRemoved, error) {
	event := "StakeRemoved"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsStakeRemoved)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsStakeSwapped represents a StakeSwapped event raised by the TaoEvents contract.
type TaoEventsStakeSwapped struct {
	Coldkey           [32]byte
	Hotkey            [32]byte
	OriginNetuid      uint16
	DestinationNetuid uint16
	TaoRao            uint64
	Raw               *types.Log // Blockchain specific contextual infos
}

const TaoEventsStakeSwappedEventName = "StakeSwapped"

// ContractEventName returns the user-defined event name.
func (TaoEventsStakeSwapped) ContractEventName() string {
	return TaoEventsStakeSwappedEventName
}

// UnpackStakeSwappedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StakeSwapped(bytes32 indexed coldkey, bytes32 indexed hotkey, uint16 indexed originNetuid, uint16 destinationNetuid, uint64 taoRao)
func (taoEvents *TaoEvents) UnpackStakeSwappedEvent(log *types.Log) (*TaoEventsStakeSwapped, error) {
	event := "StakeSwapped"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsStakeSwapped)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsStakeTransferred represents a StakeTransferred event raised by the TaoEvents contract.
type TaoEventsStakeTransferred struct {
	OriginColdkey      [32]byte
	DestinationColdkey [32]byte
	Hotkey             [32]byte
	OriginNetuid       uint16
	DestinationNetuid  uint16
	TaoRao             uint64
	Raw                *types.Log // Blockchain specific contextual infos
}

const TaoEventsStakeTransferredEventName = "StakeTransferred"

// ContractEventName returns the user-defined event name.
func (TaoEventsStakeTransferred) ContractEventName() string {
	return TaoEventsStakeTransferredEventName
}

// UnpackStakeTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StakeTransferred(bytes32 indexed originColdkey, bytes32 indexed destinationColdkey, bytes32 indexed hotkey, uint16 originNetuid, uint16 destinationNetuid, uint64 taoRao)
func (taoEvents *TaoEvents) UnpackStakeTransferredEvent(log *types.Log) (*TaoEventsStakeTransferred, error) {
	event := "StakeTransferred"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsStakeTransferred)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsSubnetIdentityRemoved represents a SubnetIdentityRemoved event raised by the TaoEvents contract.
type TaoEventsSubnetIdentityRemoved struct {
	Netuid uint16
	Raw    *types.Log // Blockchain specific contextual infos
}

const TaoEventsSubnetIdentityRemovedEventName = "SubnetIdentityRemoved"

// ContractEventName returns the user-defined event name.
func (TaoEventsSubnetIdentityRemoved) ContractEventName() string {
	return TaoEventsSubnetIdentityRemovedEventName
}

// UnpackSubnetIdentityRemovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SubnetIdentityRemoved(uint16 indexed netuid)
func (taoEvents *TaoEvents) UnpackSubnetIdentityRemovedEvent(log *types.Log) (*TaoEventsSubnetIdentityRemoved, error) {
	event := "SubnetIdentityRemoved"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsSubnetIdentityRemoved)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsSubnetIdentitySet represents a SubnetIdentitySet event raised by the TaoEvents contract.
type TaoEventsSubnetIdentitySet struct {
	Netuid uint16
	Raw    *types.Log // Blockchain specific contextual infos
}

const TaoEventsSubnetIdentitySetEventName = "SubnetIdentitySet"

// ContractEventName returns the user-defined event name.
func (TaoEventsSubnetIdentitySet) ContractEventName() string {
	return TaoEventsSubnetIdentitySetEventName
}

// UnpackSubnetIdentitySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SubnetIdentitySet(uint16 indexed netuid)
func (taoEvents *TaoEvents) UnpackSubnetIdentitySetEvent(log *types.Log) (*TaoEventsSubnetIdentitySet, error) {
	event := "SubnetIdentitySet"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsSubnetIdentitySet)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsSubnetLeaseCreated represents a SubnetLeaseCreated event raised by the TaoEvents contract.
type TaoEventsSubnetLeaseCreated struct {
	Beneficiary [32]byte
	Netuid      uint16
	Id          uint32
	HasEnd      bool
	EndBlock    uint64
	Raw         *types.Log // Blockchain specific contextual infos
}

const TaoEventsSubnetLeaseCreatedEventName = "SubnetLeaseCreated"

// ContractEventName returns the user-defined event name.
func (TaoEventsSubnetLeaseCreated) ContractEventName() string {
	return TaoEventsSubnetLeaseCreatedEventName
}

// UnpackSubnetLeaseCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SubnetLeaseCreated(bytes32 indexed beneficiary, uint16 indexed netuid, uint32 indexed id, bool hasEnd, uint64 endBlock)
func (taoEvents *TaoEvents) UnpackSubnetLeaseCreatedEvent(log *types.Log) (*TaoEventsSubnetLeaseCreated, error) {
	event := "SubnetLeaseCreated"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsSubnetLeaseCreated)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsSubnetLeaseDividendsDistributed represents a SubnetLeaseDividendsDistributed event raised by the TaoEvents contract.
type TaoEventsSubnetLeaseDividendsDistributed struct {
	Contributor [32]byte
	Netuid      uint16
	Id          uint32
	Alpha       uint64
	Raw         *types.Log // Blockchain specific contextual infos
}

const TaoEventsSubnetLeaseDividendsDistributedEventName = "SubnetLeaseDividendsDistributed"

// ContractEventName returns the user-defined event name.
func (TaoEventsSubnetLeaseDividendsDistributed) ContractEventName() string {
	return TaoEventsSubnetLeaseDividendsDistributedEventName
}

// UnpackSubnetLeaseDividendsDistributedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SubnetLeaseDividendsDistributed(bytes32 indexed contributor, uint16 indexed netuid, uint32 indexed id, uint64 alpha)
func (taoEvents *TaoEvents) UnpackSubnetLeaseDividendsDistributedEvent(log *types.Log) (*TaoEventsSubnetLeaseDividendsDistributed, error) {
	event := "SubnetLeaseDividendsDistributed"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsSubnetLeaseDividendsDistributed)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsSubnetLeaseTerminated represents a SubnetLeaseTerminated event raised by the TaoEvents contract.
type TaoEventsSubnetLeaseTerminated struct {
	Beneficiary [32]byte
	Netuid      uint16
	Id          uint32
	Raw         *types.Log // Blockchain specific contextual infos
}

const TaoEventsSubnetLeaseTerminatedEventName = "SubnetLeaseTerminated"

// ContractEventName returns the user-defined event name.
func (TaoEventsSubnetLeaseTerminated) ContractEventName() string {
	return TaoEventsSubnetLeaseTerminatedEventName
}

// UnpackSubnetLeaseTerminatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SubnetLeaseTerminated(bytes32 indexed beneficiary, uint16 indexed netuid, uint32 indexed id)
func (taoEvents *TaoEvents) UnpackSubnetLeaseTerminatedEvent(log *types.Log) (*TaoEventsSubnetLeaseTerminated, error) {
	event := "SubnetLeaseTerminated"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsSubnetLeaseTerminated)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsSubnetOwnerChanged represents a SubnetOwnerChanged event raised by the TaoEvents contract.
type TaoEventsSubnetOwnerChanged struct {
	Netuid      uint16
	Coldkey     [32]byte
	Hotkey      [32]byte
	FromColdkey [32]byte
	Raw         *types.Log // Blockchain specific contextual infos
}

const TaoEventsSubnetOwnerChangedEventName = "SubnetOwnerChanged"

// ContractEventName returns the user-defined event name.
func (TaoEventsSubnetOwnerChanged) ContractEventName() string {
	return TaoEventsSubnetOwnerChangedEventName
}

// UnpackSubnetOwnerChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SubnetOwnerChanged(uint16 indexed netuid, bytes32 indexed coldkey, bytes32 indexed hotkey, bytes32 fromColdkey)
func (taoEvents *TaoEvents) UnpackSubnetOwnerChangedEvent(log *types.Log) (*TaoEventsSubnetOwnerChanged, error) {
	event := "SubnetOwnerChanged"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsSubnetOwnerChanged)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsSubnetOwnerHotkeySet represents a SubnetOwnerHotkeySet event raised by the TaoEvents contract.
type TaoEventsSubnetOwnerHotkeySet struct {
	Netuid uint16
	Hotkey [32]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const TaoEventsSubnetOwnerHotkeySetEventName = "SubnetOwnerHotkeySet"

// ContractEventName returns the user-defined event name.
func (TaoEventsSubnetOwnerHotkeySet) ContractEventName() string {
	return TaoEventsSubnetOwnerHotkeySetEventName
}

// UnpackSubnetOwnerHotkeySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SubnetOwnerHotkeySet(uint16 indexed netuid, bytes32 indexed hotkey)
func (taoEvents *TaoEvents) UnpackSubnetOwnerHotkeySetEvent(log *types.Log) (*TaoEventsSubnetOwnerHotkeySet, error) {
	event := "SubnetOwnerHotkeySet"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsSubnetOwnerHotkeySet)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsSubnetParameterSet represents a SubnetParameterSet event raised by the TaoEvents contract.
type TaoEventsSubnetParameterSet struct {
	Netuid uint16
	Name   [32]byte
	Value  *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const TaoEventsSubnetParameterSetEventName = "SubnetParameterSet"

// ContractEventName returns the user-defined event name.
func (TaoEventsSubnetParameterSet) ContractEventName() string {
	return TaoEventsSubnetParameterSetEventName
}

// UnpackSubnetParameterSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SubnetParameterSet(uint16 indexed netuid, bytes32 indexed name, uint256 value)
func (taoEvents *TaoEvents) UnpackSubnetParameterSetEvent(log *types.Log) (*TaoEventsSubnetParameterSet, error) {
	event := "SubnetParameterSet"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsSubnetParameterSet)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsSubnetPaused represents a SubnetPaused event raised by the TaoEvents contract.
type TaoEventsSubnetPaused struct {
	Netuid uint16
	Stage  uint8
	Raw    *types.Log // Blockchain specific contextual infos
}

const TaoEventsSubnetPausedEventName = "SubnetPaused"

// ContractEventName returns the user-defined event name.
func (TaoEventsSubnetPaused) ContractEventName() string {
	return TaoEventsSubnetPausedEventName
}

// UnpackSubnetPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SubnetPaused(uint16 indexed netuid, uint8 stage)
func (taoEvents *TaoEvents) UnpackSubnetPausedEvent(log *types.Log) (*TaoEventsSubnetPaused, error) {
	event := "SubnetPaused"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsSubnetPaused)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsSubnetStarted represents a SubnetStarted event raised by the TaoEvents contract.
type TaoEventsSubnetStarted struct {
	Netuid             uint16
	FirstEmissionBlock uint64
	Raw                *types.Log // Blockchain specific contextual infos
}

const TaoEventsSubnetStartedEventName = "SubnetStarted"

// ContractEventName returns the user-defined event name.
func (TaoEventsSubnetStarted) ContractEventName() string {
	return TaoEventsSubnetStartedEventName
}

// UnpackSubnetStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SubnetStarted(uint16 indexed netuid, uint64 firstEmissionBlock)
func (taoEvents *TaoEvents) UnpackSubnetStartedEvent(log *types.Log) (*TaoEventsSubnetStarted, error) {
	event := "SubnetStarted"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsSubnetStarted)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsSymbolUpdated represents a SymbolUpdated event raised by the TaoEvents contract.
type TaoEventsSymbolUpdated struct {
	Netuid uint16
	Symbol uint16
	Raw    *types.Log // Blockchain specific contextual infos
}

const TaoEventsSymbolUpdatedEventName = "SymbolUpdated"

// ContractEventName returns the user-defined event name.
func (TaoEventsSymbolUpdated) ContractEventName() string {
	return TaoEventsSymbolUpdatedEventName
}

// UnpackSymbolUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SymbolUpdated(uint16 indexed netuid, uint16 symbol)
func (taoEvents *TaoEvents) UnpackSymbolUpdatedEvent(log *types.Log) (*TaoEventsSymbolUpdated, error) {
	event := "SymbolUpdated"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsSymbolUpdated)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsTakeDecreased represents a TakeDecreased event raised by the TaoEvents contract.
type TaoEventsTakeDecreased struct {
	Coldkey [32]byte
	Hotkey  [32]byte
	Take    uint16
	Raw     *types.Log // Blockchain specific contextual infos
}

const TaoEventsTakeDecreasedEventName = "TakeDecreased"

// ContractEventName returns the user-defined event name.
func (TaoEventsTakeDecreased) ContractEventName() string {
	return TaoEventsTakeDecreasedEventName
}

// UnpackTakeDecreasedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TakeDecreased(bytes32 indexed coldkey, bytes32 indexed hotkey, uint16 take)
func (taoEvents *TaoEvents) UnpackTakeDecreasedEvent(log *types.Log) (*TaoEventsTakeDecreased, error) {
	event := "TakeDecreased"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsTakeDecreased)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsTakeIncreased represents a TakeIncreased event raised by the TaoEvents contract.
type TaoEventsTakeIncreased struct {
	Coldkey [32]byte
	Hotkey  [32]byte
	Take    uint16
	Raw     *types.Log // Blockchain specific contextual infos
}

const TaoEventsTakeIncreasedEventName = "TakeIncreased"

// ContractEventName returns the user-defined event name.
func (TaoEventsTakeIncreased) ContractEventName() string {
	return TaoEventsTakeIncreasedEventName
}

// UnpackTakeIncreasedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TakeIncreased(bytes32 indexed coldkey, bytes32 indexed hotkey, uint16 take)
func (taoEvents *TaoEvents) UnpackTakeIncreasedEvent(log *types.Log) (*TaoEventsTakeIncreased, error) {
	event := "TakeIncreased"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsTakeIncreased)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsTempoSet represents a TempoSet event raised by the TaoEvents contract.
type TaoEventsTempoSet struct {
	Netuid uint16
	Tempo  uint16
	Raw    *types.Log // Blockchain specific contextual infos
}

const TaoEventsTempoSetEventName = "TempoSet"

// ContractEventName returns the user-defined event name.
func (TaoEventsTempoSet) ContractEventName() string {
	return TaoEventsTempoSetEventName
}

// UnpackTempoSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TempoSet(uint16 indexed netuid, uint16 tempo)
func (taoEvents *TaoEvents) UnpackTempoSetEvent(log *types.Log) (*TaoEventsTempoSet, error) {
	event := "TempoSet"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsTempoSet)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsTransferred represents a Transferred event raised by the TaoEvents contract.
type TaoEventsTransferred struct {
	From      common.Address
	To        [32]byte
	AmountWei *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const TaoEventsTransferredEventName = "Transferred"

// ContractEventName returns the user-defined event name.
func (TaoEventsTransferred) ContractEventName() string {
	return TaoEventsTransferredEventName
}

// UnpackTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transferred(address indexed from, bytes32 indexed to, uint256 amountWei)
func (taoEvents *TaoEvents) UnpackTransferredEvent(log *types.Log) (*TaoEventsTransferred, error) {
	event := "Transferred"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsTransferred)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsVotingPowerEmaAlphaSet represents a VotingPowerEmaAlphaSet event raised by the TaoEvents contract.
type TaoEventsVotingPowerEmaAlphaSet struct {
	Netuid uint16
	Alpha  uint64
	Raw    *types.Log // Blockchain specific contextual infos
}

const TaoEventsVotingPowerEmaAlphaSetEventName = "VotingPowerEmaAlphaSet"

// ContractEventName returns the user-defined event name.
func (TaoEventsVotingPowerEmaAlphaSet) ContractEventName() string {
	return TaoEventsVotingPowerEmaAlphaSetEventName
}

// UnpackVotingPowerEmaAlphaSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VotingPowerEmaAlphaSet(uint16 indexed netuid, uint64 alpha)
func (taoEvents *TaoEvents) UnpackVotingPowerEmaAlphaSetEvent(log *types.Log) (*TaoEventsVotingPowerEmaAlphaSet, error) {
	event := "VotingPowerEmaAlphaSet"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsVotingPowerEmaAlphaSet)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsVotingPowerTrackingDisableScheduled represents a VotingPowerTrackingDisableScheduled event raised by the TaoEvents contract.
type TaoEventsVotingPowerTrackingDisableScheduled struct {
	Netuid         uint16
	DisableAtBlock uint64
	Raw            *types.Log // Blockchain specific contextual infos
}

const TaoEventsVotingPowerTrackingDisableScheduledEventName = "VotingPowerTrackingDisableScheduled"

// ContractEventName returns the user-defined event name.
func (TaoEventsVotingPowerTrackingDisableScheduled) ContractEventName() string {
	return TaoEventsVotingPowerTrackingDisableScheduledEventName
}

// UnpackVotingPowerTrackingDisableScheduledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VotingPowerTrackingDisableScheduled(uint16 indexed netuid, uint64 disableAtBlock)
func (taoEvents *TaoEvents) UnpackVotingPowerTrackingDisableScheduledEvent(log *types.Log) (*TaoEventsVotingPowerTrackingDisableScheduled, error) {
	event := "VotingPowerTrackingDisableScheduled"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsVotingPowerTrackingDisableScheduled)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsVotingPowerTrackingDisabled represents a VotingPowerTrackingDisabled event raised by the TaoEvents contract.
type TaoEventsVotingPowerTrackingDisabled struct {
	Netuid uint16
	Raw    *types.Log // Blockchain specific contextual infos
}

const TaoEventsVotingPowerTrackingDisabledEventName = "VotingPowerTrackingDisabled"

// ContractEventName returns the user-defined event name.
func (TaoEventsVotingPowerTrackingDisabled) ContractEventName() string {
	return TaoEventsVotingPowerTrackingDisabledEventName
}

// UnpackVotingPowerTrackingDisabledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VotingPowerTrackingDisabled(uint16 indexed netuid)
func (taoEvents *TaoEvents) UnpackVotingPowerTrackingDisabledEvent(log *types.Log) (*TaoEventsVotingPowerTrackingDisabled, error) {
	event := "VotingPowerTrackingDisabled"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsVotingPowerTrackingDisabled)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsVotingPowerTrackingEnabled represents a VotingPowerTrackingEnabled event raised by the TaoEvents contract.
type TaoEventsVotingPowerTrackingEnabled struct {
	Netuid uint16
	Raw    *types.Log // Blockchain specific contextual infos
}

const TaoEventsVotingPowerTrackingEnabledEventName = "VotingPowerTrackingEnabled"

// ContractEventName returns the user-defined event name.
func (TaoEventsVotingPowerTrackingEnabled) ContractEventName() string {
	return TaoEventsVotingPowerTrackingEnabledEventName
}

// UnpackVotingPowerTrackingEnabledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VotingPowerTrackingEnabled(uint16 indexed netuid)
func (taoEvents *TaoEvents) UnpackVotingPowerTrackingEnabledEvent(log *types.Log) (*TaoEventsVotingPowerTrackingEnabled, error) {
	event := "VotingPowerTrackingEnabled"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsVotingPowerTrackingEnabled)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsWeightsBatchRevealed represents a WeightsBatchRevealed event raised by the TaoEvents contract.
type TaoEventsWeightsBatchRevealed struct {
	Netuid       uint16
	Hotkey       [32]byte
	StorageIndex uint16
	Reveals      uint64
	Raw          *types.Log // Blockchain specific contextual infos
}

const TaoEventsWeightsBatchRevealedEventName = "WeightsBatchRevealed"

// ContractEventName returns the user-defined event name.
func (TaoEventsWeightsBatchRevealed) ContractEventName() string {
	return TaoEventsWeightsBatchRevealedEventName
}

// UnpackWeightsBatchRevealedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WeightsBatchRevealed(uint16 indexed netuid, bytes32 indexed hotkey, uint16 storageIndex, uint64 reveals)
func (taoEvents *TaoEvents) UnpackWeightsBatchRevealedEvent(log *types.Log) (*TaoEventsWeightsBatchRevealed, error) {
	event := "WeightsBatchRevealed"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsWeightsBatchRevealed)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsWeightsCommitted represents a WeightsCommitted event raised by the TaoEvents contract.
type TaoEventsWeightsCommitted struct {
	Netuid       uint16
	Hotkey       [32]byte
	StorageIndex uint16
	CommitHash   [32]byte
	Raw          *types.Log // Blockchain specific contextual infos
}

const TaoEventsWeightsCommittedEventName = "WeightsCommitted"

// ContractEventName returns the user-defined event name.
func (TaoEventsWeightsCommitted) ContractEventName() string {
	return TaoEventsWeightsCommittedEventName
}

// UnpackWeightsCommittedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WeightsCommitted(uint16 indexed netuid, bytes32 indexed hotkey, uint16 storageIndex, bytes32 commitHash)
func (taoEvents *TaoEvents) UnpackWeightsCommittedEvent(log *types.Log) (*TaoEventsWeightsCommitted, error) {
	event := "WeightsCommitted"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsWeightsCommitted)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsWeightsRevealed represents a WeightsRevealed event raised by the TaoEvents contract.
type TaoEventsWeightsRevealed struct {
	Netuid       uint16
	Hotkey       [32]byte
	StorageIndex uint16
	CommitHash   [32]byte
	Raw          *types.Log // Blockchain specific contextual infos
}

const TaoEventsWeightsRevealedEventName = "WeightsRevealed"

// ContractEventName returns the user-defined event name.
func (TaoEventsWeightsRevealed) ContractEventName() string {
	return TaoEventsWeightsRevealedEventName
}

// UnpackWeightsRevealedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WeightsRevealed(uint16 indexed netuid, bytes32 indexed hotkey, uint16 storageIndex, bytes32 commitHash)
func (taoEvents *TaoEvents) UnpackWeightsRevealedEvent(log *types.Log) (*TaoEventsWeightsRevealed, error) {
	event := "WeightsRevealed"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsWeightsRevealed)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaoEventsWeightsSet represents a WeightsSet event raised by the TaoEvents contract.
type TaoEventsWeightsSet struct {
	Netuid       uint16
	Hotkey       [32]byte
	StorageIndex uint16
	Uid          uint16
	Raw          *types.Log // Blockchain specific contextual infos
}

const TaoEventsWeightsSetEventName = "WeightsSet"

// ContractEventName returns the user-defined event name.
func (TaoEventsWeightsSet) ContractEventName() string {
	return TaoEventsWeightsSetEventName
}

// UnpackWeightsSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WeightsSet(uint16 indexed netuid, bytes32 indexed hotkey, uint16 storageIndex, uint16 uid)
func (taoEvents *TaoEvents) UnpackWeightsSetEvent(log *types.Log) (*TaoEventsWeightsSet, error) {
	event := "WeightsSet"
	if len(log.Topics) == 0 || log.Topics[0] != taoEvents.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TaoEventsWeightsSet)
	if len(log.Data) > 0 {
		if err := taoEvents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taoEvents.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}
