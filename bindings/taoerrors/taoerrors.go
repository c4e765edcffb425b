// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

// Package taoerrors holds the Go types of the errors with which every precompile reverts.
package taoerrors

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

// TaoErrorsMetaData contains all meta data concerning the TaoErrors contract.
var TaoErrorsMetaData = bind.MetaData{
	ABI: "[{\"type\":\"error\",\"name\":\"AccountNotLinked\",\"inputs\":[{\"name\":\"account\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"AccountRejectsLockedAlpha\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ActiveLockExists\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"ActivityCutoffFactorMilliOutOfBounds\",\"inputs\":[{\"name\":\"milli\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minimum\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maximum\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ActivityCutoffTooLow\",\"inputs\":[{\"name\":\"cutoff\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minimum\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"AdminActionProhibitedDuringWeightsWindow\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"nextEpochBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"AlphaHighTooLow\",\"inputs\":[{\"name\":\"alphaHigh\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minimum\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"AlphaLowOutOfRange\",\"inputs\":[{\"name\":\"alphaLow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minimum\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maximum\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"AlreadyFinalized\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AmountTooLow\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minimumRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"AnnouncedColdkeyHashDoesNotMatch\",\"inputs\":[{\"name\":\"announcedHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ArrayOutOfBounds\",\"inputs\":[{\"name\":\"param\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"AutoEpochAlreadyImminent\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"epochBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"BadOrigin\",\"inputs\":[{\"name\":\"caller\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"BaseFeeNotSettable\",\"inputs\":[{\"name\":\"wantedWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BeneficiaryDoesNotOwnHotkey\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"owner\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"caller\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"BlockDurationTooLong\",\"inputs\":[{\"name\":\"blocks\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maximum\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"BlockDurationTooShort\",\"inputs\":[{\"name\":\"blocks\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minimum\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"BondsMovingAverageMaxReached\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maximum\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"CallCodeRefused\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"CalldataTooShort\",\"inputs\":[{\"name\":\"have\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"need\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CanNotSetRootNetworkWeights\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"CannotAffordLockCost\",\"inputs\":[{\"name\":\"balanceRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"costRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"CannotBurnOrRecycleOnRootSubnet\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"CannotEndInPast\",\"inputs\":[{\"name\":\"endBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"currentBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"CannotUseSystemAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"CapNotRaised\",\"inputs\":[{\"name\":\"raisedRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"capRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"CapRaised\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"capRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"CapTooLow\",\"inputs\":[{\"name\":\"capRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"raisedRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ChainIdMismatch\",\"inputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderChainId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chainId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ChildParentInconsistency\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"account\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ColdKeyAlreadyAssociated\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"hotkeys\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ColdkeySwapAlreadyDisputed\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ColdkeySwapAnnounced\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"executeBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ColdkeySwapAnnouncementNotFound\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ColdkeySwapClearTooEarly\",\"inputs\":[{\"name\":\"nextBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ColdkeySwapDisputed\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ColdkeySwapReannouncedTooEarly\",\"inputs\":[{\"name\":\"nextBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ColdkeySwapTooEarly\",\"inputs\":[{\"name\":\"nextBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"CommitRevealDisabled\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"CommitRevealEnabled\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"CommittingWeightsTooFast\",\"inputs\":[{\"name\":\"uid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"nextBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ContributionPeriodEnded\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"endBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ContributionTooLow\",\"inputs\":[{\"name\":\"amountRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minimumRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"DelegateCallTooDeep\",\"inputs\":[{\"name\":\"depth\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"remedy\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"DelegateTakeTooHigh\",\"inputs\":[{\"name\":\"take\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maximum\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"DelegateTakeTooLow\",\"inputs\":[{\"name\":\"take\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minimum\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"present\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"DelegateTxRateLimitExceeded\",\"inputs\":[{\"name\":\"nextBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"DepositCannotBeWithdrawn\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"depositRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"DepositTooLow\",\"inputs\":[{\"name\":\"depositRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minimumRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Duplicate\",\"inputs\":[{\"name\":\"real\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"delegate\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"proxyType\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"delayBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"DuplicateChild\",\"inputs\":[{\"name\":\"child\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"DuplicateHotkey\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"DuplicateOrder\",\"inputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"DuplicateUids\",\"inputs\":[{\"name\":\"uid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"DynamicTempoBlockedByCommitReveal\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"EpochTriggerAlreadyPending\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"pendingBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"EvmKeyAssociateRateLimitExceeded\",\"inputs\":[{\"name\":\"nextBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ExpectedBeneficiaryOrigin\",\"inputs\":[{\"name\":\"caller\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"beneficiary\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ExpiredWeightCommit\",\"inputs\":[{\"name\":\"commitHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"FeeRateTooHigh\",\"inputs\":[{\"name\":\"rate\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maximum\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"FirstEmissionBlockNumberAlreadySet\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"firstEmissionBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ForcedBalancesDisabled\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"HotKeyAccountNotExists\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"HotKeyAlreadyRegisteredInSubNet\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"HotKeyNotRegisteredInNetwork\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"HotKeyNotRegisteredInSubNet\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"HotKeySetTxRateLimitExceeded\",\"inputs\":[{\"name\":\"nextBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"HotKeySwapOnSubnetIntervalNotPassed\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"nextBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"IncorrectPartialFillAmount\",\"inputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"amount\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"remaining\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"IncorrectWeightVersionKey\",\"inputs\":[{\"name\":\"given\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"stored\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"InputLengthsUnequal\",\"inputs\":[{\"name\":\"first\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"other\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InsufficientBalance\",\"inputs\":[{\"name\":\"balanceRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"neededRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"InsufficientLiquidity\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"amount\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"InsufficientStakeForLock\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"stakeAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"neededAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"InternalFailure\",\"inputs\":[{\"name\":\"what\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"InvalidChild\",\"inputs\":[{\"name\":\"child\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"InvalidChildkeyTake\",\"inputs\":[{\"name\":\"take\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minimum\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maximum\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"InvalidCrowdloanId\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"InvalidFinalizationConfig\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"callBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"InvalidIdentity\",\"inputs\":[{\"name\":\"field\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maximum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidIpAddress\",\"inputs\":[{\"name\":\"ip\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"type\":\"error\",\"name\":\"InvalidIpType\",\"inputs\":[{\"name\":\"ipType\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"InvalidKey\",\"inputs\":[{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"InvalidOrder\",\"inputs\":[{\"name\":\"field\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"InvalidOrderSignature\",\"inputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recovered\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidOrigin\",\"inputs\":[{\"name\":\"caller\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"creator\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"InvalidPort\",\"inputs\":[{\"name\":\"port\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"InvalidProxyType\",\"inputs\":[{\"name\":\"proxyType\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maximum\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"InvalidPulse\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"InvalidRecoveredPublicKey\",\"inputs\":[{\"name\":\"recovered\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"evmKey\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidRevealCommitHashNotMatch\",\"inputs\":[{\"name\":\"commitHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"InvalidRootClaimThreshold\",\"inputs\":[{\"name\":\"thresholdAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maximumAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"InvalidSubnetNumber\",\"inputs\":[{\"name\":\"subnets\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minimum\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maximum\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"InvalidValue\",\"inputs\":[{\"name\":\"param\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minimum\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maximum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidVotingPowerEmaAlpha\",\"inputs\":[{\"name\":\"alpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maximum\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"LeaseCannotEndInThePast\",\"inputs\":[{\"name\":\"endBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"currentBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"LeaseDoesNotExist\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"LeaseHasNoEndBlock\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"LeaseHasNotEnded\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"endBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"LiquidAlphaDisabled\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"LockHotkeyMismatch\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"lockedHotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"MaxAllowedUIdsLessThanCurrentUIds\",\"inputs\":[{\"name\":\"maxUids\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"uids\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"MaxAllowedUidsGreaterThanDefaultMaxAllowedUids\",\"inputs\":[{\"name\":\"maxUids\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"limit\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"MaxAllowedUidsLessThanMinAllowedUids\",\"inputs\":[{\"name\":\"maxUids\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minUids\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"MaxContributionReached\",\"inputs\":[{\"name\":\"contributedRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maximumRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"MaxContributorsReached\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"limit\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"MaxValidatorsLargerThanMaxUIds\",\"inputs\":[{\"name\":\"maxValidators\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxUids\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"MaxWeightExceeded\",\"inputs\":[{\"name\":\"limit\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"MaximumContributionTooLow\",\"inputs\":[{\"name\":\"amountRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minimumRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"MechanismDoesNotExist\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"mecid\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"MinAllowedUidsGreaterThanCurrentUids\",\"inputs\":[{\"name\":\"minUids\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"uids\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"MinAllowedUidsGreaterThanMaxAllowedUids\",\"inputs\":[{\"name\":\"minUids\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxUids\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"MinimumContributionTooHigh\",\"inputs\":[{\"name\":\"amountRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maximumRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"MinimumContributionTooLow\",\"inputs\":[{\"name\":\"amountRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minimumRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NativeCallUnavailable\",\"inputs\":[{\"name\":\"remedy\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"NeedWaitingMoreBlocksToStarCall\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"nextBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NegativeSigmoidSteepness\",\"inputs\":[{\"name\":\"value\",\"type\":\"int16\",\"internalType\":\"int16\"}]},{\"type\":\"error\",\"name\":\"NetworkTxRateLimitExceeded\",\"inputs\":[{\"name\":\"nextBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NeuronNoValidatorPermit\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"uid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"NewColdKeyIsHotkey\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"owner\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NewHotKeyIsSameWithOld\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NewHotKeyNotCleanForRootSwap\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rootStakeRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NoContribution\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"account\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NoExistingLock\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NoNeuronIdAvailable\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"NoPermission\",\"inputs\":[{\"name\":\"caller\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"pureAccount\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NoSelfProxy\",\"inputs\":[{\"name\":\"account\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NoWeightsCommitFound\",\"inputs\":[{\"name\":\"commitHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NonAssociatedColdKey\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"owner\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"caller\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NonStaticInStaticCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotEnoughBalanceToPaySwapColdKey\",\"inputs\":[{\"name\":\"balanceRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"neededRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotEnoughBalanceToPaySwapHotKey\",\"inputs\":[{\"name\":\"balanceRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"neededRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotEnoughBalanceToStake\",\"inputs\":[{\"name\":\"balanceRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"neededRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotEnoughStakeToSetChildkeys\",\"inputs\":[{\"name\":\"stakeRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"thresholdRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotEnoughStakeToSetWeights\",\"inputs\":[{\"name\":\"stakeWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"threshold\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotEnoughStakeToWithdraw\",\"inputs\":[{\"name\":\"stakeAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"requestedAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotFound\",\"inputs\":[{\"name\":\"real\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"delegate\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotOrderSigner\",\"inputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotPayable\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotPermittedOnRootSubnet\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotProxy\",\"inputs\":[{\"name\":\"real\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"delegate\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotReadyToDissolve\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"raisedRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"creatorRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotSubnetOwner\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"caller\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"OrderAlreadyProcessed\",\"inputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"OrderCancelled\",\"inputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"OrderExpired\",\"inputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"expiryMs\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"blockTimeMs\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"OrderNetuidMismatch\",\"inputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderNetuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"OrderShareIsZero\",\"inputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"POWRegistrationDisabled\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"PartialFillsNotEnabled\",\"inputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"PrecompileDisabled\",\"inputs\":[{\"name\":\"precompile\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PriceConditionNotMet\",\"inputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"priceRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"limitPriceRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"PriceLimitExceeded\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"limitRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ProportionOverflow\",\"inputs\":[{\"name\":\"sum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ProxyCallTooDeep\",\"inputs\":[{\"name\":\"limit\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"PulseAlreadyStored\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"PulseNotStored\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"firstRound\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastRound\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"PulseTooOld\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"oldestRound\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"RegistrationNotPermittedOnRootSubnet\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"RegistrationPriceLimitExceeded\",\"inputs\":[{\"name\":\"priceRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"limitRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"RelayerMismatch\",\"inputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"relayer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"RelayerRequiredForPartialFill\",\"inputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ReservesOutOfBalance\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"ReservesTooLow\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"RevealPeriodTooLarge\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maximum\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"RevealPeriodTooSmall\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minimum\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"RevealTooEarly\",\"inputs\":[{\"name\":\"currentEpoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"revealEpoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"SameAutoStakeHotkeyAlreadySet\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"SameNetuid\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"ServingRateLimitExceeded\",\"inputs\":[{\"name\":\"nextBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"SettingWeightsTooFast\",\"inputs\":[{\"name\":\"uid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"nextBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"SlippageTooHigh\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maximum\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"SpaceLimitExceeded\",\"inputs\":[{\"name\":\"usedBytes\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SpendingOverAllowance\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"allowanceAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"requestedAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StakeTooLowForRoot\",\"inputs\":[{\"name\":\"stakeRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lowestRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"StakeUnavailable\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"availableAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"requestedAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"param\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maximum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SubNetRegistrationDisabled\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"SubnetLimitReached\",\"inputs\":[{\"name\":\"limit\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"SubnetNotExists\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"SubnetNotLeased\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"SubtokenDisabled\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"SwapInputTooLarge\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"amount\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"SymbolAlreadyInUse\",\"inputs\":[{\"name\":\"symbol\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"SymbolDoesNotExist\",\"inputs\":[{\"name\":\"symbol\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"TargetNotPrecompile\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"TempoOutOfBounds\",\"inputs\":[{\"name\":\"tempo\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minimum\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maximum\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"TimelockedCommitsUnavailable\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TooMany\",\"inputs\":[{\"name\":\"account\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"limit\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"TooManyChildren\",\"inputs\":[{\"name\":\"children\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maximum\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"TooManyHotkeys\",\"inputs\":[{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooManyOrders\",\"inputs\":[{\"name\":\"orders\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maximum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooManyRegistrationsThisBlock\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"limit\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"TooManyRegistrationsThisInterval\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"limit\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"TooManyUIDsPerMechanism\",\"inputs\":[{\"name\":\"maxUids\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"mechanisms\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"limit\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"TooManyUnrevealedCommits\",\"inputs\":[{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TransferDisallowed\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"TrimmingWouldExceedMaxImmunePercentage\",\"inputs\":[{\"name\":\"immune\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxUids\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"percentage\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"TxChildkeyTakeRateLimitExceeded\",\"inputs\":[{\"name\":\"nextBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"TxRateLimitExceeded\",\"inputs\":[{\"name\":\"nextBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"UidNotExists\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"uid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"UidVecContainInvalidOne\",\"inputs\":[{\"name\":\"uid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"UidsLengthExceedUidsInSubNet\",\"inputs\":[{\"name\":\"uids\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limit\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"UnableToRecoverPublicKey\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"Unannounced\",\"inputs\":[{\"name\":\"real\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"delegate\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dueBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"UndecodablePublicKey\",\"inputs\":[{\"name\":\"publicKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UndecodableSignature\",\"inputs\":[{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnknownParameter\",\"inputs\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnknownSelector\",\"inputs\":[{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}]},{\"type\":\"error\",\"name\":\"Unproxyable\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"},{\"name\":\"proxyType\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"ValueNotInBounds\",\"inputs\":[{\"name\":\"param\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minimum\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maximum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ValueOutOfRange\",\"inputs\":[{\"name\":\"param\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"solidityType\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"VotingPowerTrackingNotEnabled\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"WeightVecLengthIsLow\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minimum\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"WeightVecNotEqualSize\",\"inputs\":[{\"name\":\"uids\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"values\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "TaoErrors",
}

// TaoErrors is an auto generated Go binding around an Ethereum contract.
type TaoErrors struct {
	abi abi.ABI
}

// NewTaoErrors creates a new instance of TaoErrors.
func NewTaoErrors() *TaoErrors {
	parsed, err := TaoErrorsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &TaoErrors{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *TaoErrors) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (taoErrors *TaoErrors) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["AccountNotLinked"].ID.Bytes()[:4]) {
		return taoErrors.UnpackAccountNotLinkedError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["AccountRejectsLockedAlpha"].ID.Bytes()[:4]) {
		return taoErrors.UnpackAccountRejectsLockedAlphaError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["ActiveLockExists"].ID.Bytes()[:4]) {
		return taoErrors.UnpackActiveLockExistsError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["ActivityCutoffFactorMilliOutOfBounds"].ID.Bytes()[:4]) {
		return taoErrors.UnpackActivityCutoffFactorMilliOutOfBoundsError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["ActivityCutoffTooLow"].ID.Bytes()[:4]) {
		return taoErrors.UnpackActivityCutoffTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["AdminActionProhibitedDuringWeightsWindow"].ID.Bytes()[:4]) {
		return taoErrors.UnpackAdminActionProhibitedDuringWeightsWindowError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["AlphaHighTooLow"].ID.Bytes()[:4]) {
		return taoErrors.UnpackAlphaHighTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["AlphaLowOutOfRange"].ID.Bytes()[:4]) {
		return taoErrors.UnpackAlphaLowOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["AlreadyFinalized"].ID.Bytes()[:4]) {
		return taoErrors.UnpackAlreadyFinalizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["AmountTooLow"].ID.Bytes()[:4]) {
		return taoErrors.UnpackAmountTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["AnnouncedColdkeyHashDoesNotMatch"].ID.Bytes()[:4]) {
		return taoErrors.UnpackAnnouncedColdkeyHashDoesNotMatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["ArrayOutOfBounds"].ID.Bytes()[:4]) {
		return taoErrors.UnpackArrayOutOfBoundsError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["AutoEpochAlreadyImminent"].ID.Bytes()[:4]) {
		return taoErrors.UnpackAutoEpochAlreadyImminentError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["BadOrigin"].ID.Bytes()[:4]) {
		return taoErrors.UnpackBadOriginError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["BaseFeeNotSettable"].ID.Bytes()[:4]) {
		return taoErrors.UnpackBaseFeeNotSettableError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["BeneficiaryDoesNotOwnHotkey"].ID.Bytes()[:4]) {
		return taoErrors.UnpackBeneficiaryDoesNotOwnHotkeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["BlockDurationTooLong"].ID.Bytes()[:4]) {
		return taoErrors.UnpackBlockDurationTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["BlockDurationTooShort"].ID.Bytes()[:4]) {
		return taoErrors.UnpackBlockDurationTooShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["BondsMovingAverageMaxReached"].ID.Bytes()[:4]) {
		return taoErrors.UnpackBondsMovingAverageMaxReachedError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["CallCodeRefused"].ID.Bytes()[:4]) {
		return taoErrors.UnpackCallCodeRefusedError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["CalldataTooShort"].ID.Bytes()[:4]) {
		return taoErrors.UnpackCalldataTooShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["CanNotSetRootNetworkWeights"].ID.Bytes()[:4]) {
		return taoErrors.UnpackCanNotSetRootNetworkWeightsError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["CannotAffordLockCost"].ID.Bytes()[:4]) {
		return taoErrors.UnpackCannotAffordLockCostError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["CannotBurnOrRecycleOnRootSubnet"].ID.Bytes()[:4]) {
		return taoErrors.UnpackCannotBurnOrRecycleOnRootSubnetError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["CannotEndInPast"].ID.Bytes()[:4]) {
		return taoErrors.UnpackCannotEndInPastError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["CannotUseSystemAccount"].ID.Bytes()[:4]) {
		return taoErrors.UnpackCannotUseSystemAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["CapNotRaised"].ID.Bytes()[:4]) {
		return taoErrors.UnpackCapNotRaisedError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["CapRaised"].ID.Bytes()[:4]) {
		return taoErrors.UnpackCapRaisedError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["CapTooLow"].ID.Bytes()[:4]) {
		return taoErrors.UnpackCapTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["ChainIdMismatch"].ID.Bytes()[:4]) {
		return taoErrors.UnpackChainIdMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["ChildParentInconsistency"].ID.Bytes()[:4]) {
		return taoErrors.UnpackChildParentInconsistencyError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["ColdKeyAlreadyAssociated"].ID.Bytes()[:4]) {
		return taoErrors.UnpackColdKeyAlreadyAssociatedError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["ColdkeySwapAlreadyDisputed"].ID.Bytes()[:4]) {
		return taoErrors.UnpackColdkeySwapAlreadyDisputedError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["ColdkeySwapAnnounced"].ID.Bytes()[:4]) {
		return taoErrors.UnpackColdkeySwapAnnouncedError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["ColdkeySwapAnnouncementNotFound"].ID.Bytes()[:4]) {
		return taoErrors.UnpackColdkeySwapAnnouncementNotFoundError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["ColdkeySwapClearTooEarly"].ID.Bytes()[:4]) {
		return taoErrors.UnpackColdkeySwapClearTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["ColdkeySwapDisputed"].ID.Bytes()[:4]) {
		return taoErrors.UnpackColdkeySwapDisputedError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["ColdkeySwapReannouncedTooEarly"].ID.Bytes()[:4]) {
		return taoErrors.UnpackColdkeySwapReannouncedTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["ColdkeySwapTooEarly"].ID.Bytes()[:4]) {
		return taoErrors.UnpackColdkeySwapTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["CommitRevealDisabled"].ID.Bytes()[:4]) {
		return taoErrors.UnpackCommitRevealDisabledError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["CommitRevealEnabled"].ID.Bytes()[:4]) {
		return taoErrors.UnpackCommitRevealEnabledError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["CommittingWeightsTooFast"].ID.Bytes()[:4]) {
		return taoErrors.UnpackCommittingWeightsTooFastError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["ContributionPeriodEnded"].ID.Bytes()[:4]) {
		return taoErrors.UnpackContributionPeriodEndedError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["ContributionTooLow"].ID.Bytes()[:4]) {
		return taoErrors.UnpackContributionTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["DelegateCallTooDeep"].ID.Bytes()[:4]) {
		return taoErrors.UnpackDelegateCallTooDeepError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["DelegateTakeTooHigh"].ID.Bytes()[:4]) {
		return taoErrors.UnpackDelegateTakeTooHighError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["DelegateTakeTooLow"].ID.Bytes()[:4]) {
		return taoErrors.UnpackDelegateTakeTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["DelegateTxRateLimitExceeded"].ID.Bytes()[:4]) {
		return taoErrors.UnpackDelegateTxRateLimitExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["DepositCannotBeWithdrawn"].ID.Bytes()[:4]) {
		return taoErrors.UnpackDepositCannotBeWithdrawnError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["DepositTooLow"].ID.Bytes()[:4]) {
		return taoErrors.UnpackDepositTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["Duplicate"].ID.Bytes()[:4]) {
		return taoErrors.UnpackDuplicateError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["DuplicateChild"].ID.Bytes()[:4]) {
		return taoErrors.UnpackDuplicateChildError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["DuplicateHotkey"].ID.Bytes()[:4]) {
		return taoErrors.UnpackDuplicateHotkeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["DuplicateOrder"].ID.Bytes()[:4]) {
		return taoErrors.UnpackDuplicateOrderError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["DuplicateUids"].ID.Bytes()[:4]) {
		return taoErrors.UnpackDuplicateUidsError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["DynamicTempoBlockedByCommitReveal"].ID.Bytes()[:4]) {
		return taoErrors.UnpackDynamicTempoBlockedByCommitRevealError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["EpochTriggerAlreadyPending"].ID.Bytes()[:4]) {
		return taoErrors.UnpackEpochTriggerAlreadyPendingError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["EvmKeyAssociateRateLimitExceeded"].ID.Bytes()[:4]) {
		return taoErrors.UnpackEvmKeyAssociateRateLimitExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["ExpectedBeneficiaryOrigin"].ID.Bytes()[:4]) {
		return taoErrors.UnpackExpectedBeneficiaryOriginError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["ExpiredWeightCommit"].ID.Bytes()[:4]) {
		return taoErrors.UnpackExpiredWeightCommitError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["FeeRateTooHigh"].ID.Bytes()[:4]) {
		return taoErrors.UnpackFeeRateTooHighError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["FirstEmissionBlockNumberAlreadySet"].ID.Bytes()[:4]) {
		return taoErrors.UnpackFirstEmissionBlockNumberAlreadySetError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["ForcedBalancesDisabled"].ID.Bytes()[:4]) {
		return taoErrors.UnpackForcedBalancesDisabledError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["HotKeyAccountNotExists"].ID.Bytes()[:4]) {
		return taoErrors.UnpackHotKeyAccountNotExistsError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["HotKeyAlreadyRegisteredInSubNet"].ID.Bytes()[:4]) {
		return taoErrors.UnpackHotKeyAlreadyRegisteredInSubNetError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["HotKeyNotRegisteredInNetwork"].ID.Bytes()[:4]) {
		return taoErrors.UnpackHotKeyNotRegisteredInNetworkError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["HotKeyNotRegisteredInSubNet"].ID.Bytes()[:4]) {
		return taoErrors.UnpackHotKeyNotRegisteredInSubNetError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["HotKeySetTxRateLimitExceeded"].ID.Bytes()[:4]) {
		return taoErrors.UnpackHotKeySetTxRateLimitExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["HotKeySwapOnSubnetIntervalNotPassed"].ID.Bytes()[:4]) {
		return taoErrors.UnpackHotKeySwapOnSubnetIntervalNotPassedError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["IncorrectPartialFillAmount"].ID.Bytes()[:4]) {
		return taoErrors.UnpackIncorrectPartialFillAmountError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["IncorrectWeightVersionKey"].ID.Bytes()[:4]) {
		return taoErrors.UnpackIncorrectWeightVersionKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["InputLengthsUnequal"].ID.Bytes()[:4]) {
		return taoErrors.UnpackInputLengthsUnequalError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["InsufficientBalance"].ID.Bytes()[:4]) {
		return taoErrors.UnpackInsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["InsufficientLiquidity"].ID.Bytes()[:4]) {
		return taoErrors.UnpackInsufficientLiquidityError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["InsufficientStakeForLock"].ID.Bytes()[:4]) {
		return taoErrors.UnpackInsufficientStakeForLockError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["InternalFailure"].ID.Bytes()[:4]) {
		return taoErrors.UnpackInternalFailureError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["InvalidChild"].ID.Bytes()[:4]) {
		return taoErrors.UnpackInvalidChildError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["InvalidChildkeyTake"].ID.Bytes()[:4]) {
		return taoErrors.UnpackInvalidChildkeyTakeError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["InvalidCrowdloanId"].ID.Bytes()[:4]) {
		return taoErrors.UnpackInvalidCrowdloanIdError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["InvalidFinalizationConfig"].ID.Bytes()[:4]) {
		return taoErrors.UnpackInvalidFinalizationConfigError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["InvalidIdentity"].ID.Bytes()[:4]) {
		return taoErrors.UnpackInvalidIdentityError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["InvalidIpAddress"].ID.Bytes()[:4]) {
		return taoErrors.UnpackInvalidIpAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["InvalidIpType"].ID.Bytes()[:4]) {
		return taoErrors.UnpackInvalidIpTypeError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["InvalidKey"].ID.Bytes()[:4]) {
		return taoErrors.UnpackInvalidKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["InvalidOrder"].ID.Bytes()[:4]) {
		return taoErrors.UnpackInvalidOrderError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["InvalidOrderSignature"].ID.Bytes()[:4]) {
		return taoErrors.UnpackInvalidOrderSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["InvalidOrigin"].ID.Bytes()[:4]) {
		return taoErrors.UnpackInvalidOriginError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["InvalidPort"].ID.Bytes()[:4]) {
		return taoErrors.UnpackInvalidPortError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["InvalidProxyType"].ID.Bytes()[:4]) {
		return taoErrors.UnpackInvalidProxyTypeError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["InvalidPulse"].ID.Bytes()[:4]) {
		return taoErrors.UnpackInvalidPulseError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["InvalidRecoveredPublicKey"].ID.Bytes()[:4]) {
		return taoErrors.UnpackInvalidRecoveredPublicKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["InvalidRevealCommitHashNotMatch"].ID.Bytes()[:4]) {
		return taoErrors.UnpackInvalidRevealCommitHashNotMatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["InvalidRootClaimThreshold"].ID.Bytes()[:4]) {
		return taoErrors.UnpackInvalidRootClaimThresholdError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["InvalidSubnetNumber"].ID.Bytes()[:4]) {
		return taoErrors.UnpackInvalidSubnetNumberError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["InvalidValue"].ID.Bytes()[:4]) {
		return taoErrors.UnpackInvalidValueError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["InvalidVotingPowerEmaAlpha"].ID.Bytes()[:4]) {
		return taoErrors.UnpackInvalidVotingPowerEmaAlphaError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["LeaseCannotEndInThePast"].ID.Bytes()[:4]) {
		return taoErrors.UnpackLeaseCannotEndInThePastError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["LeaseDoesNotExist"].ID.Bytes()[:4]) {
		return taoErrors.UnpackLeaseDoesNotExistError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["LeaseHasNoEndBlock"].ID.Bytes()[:4]) {
		return taoErrors.UnpackLeaseHasNoEndBlockError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["LeaseHasNotEnded"].ID.Bytes()[:4]) {
		return taoErrors.UnpackLeaseHasNotEndedError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["LiquidAlphaDisabled"].ID.Bytes()[:4]) {
		return taoErrors.UnpackLiquidAlphaDisabledError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["LockHotkeyMismatch"].ID.Bytes()[:4]) {
		return taoErrors.UnpackLockHotkeyMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["MaxAllowedUIdsLessThanCurrentUIds"].ID.Bytes()[:4]) {
		return taoErrors.UnpackMaxAllowedUIdsLessThanCurrentUIdsError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["MaxAllowedUidsGreaterThanDefaultMaxAllowedUids"].ID.Bytes()[:4]) {
		return taoErrors.UnpackMaxAllowedUidsGreaterThanDefaultMaxAllowedUidsError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["MaxAllowedUidsLessThanMinAllowedUids"].ID.Bytes()[:4]) {
		return taoErrors.UnpackMaxAllowedUidsLessThanMinAllowedUidsError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["MaxContributionReached"].ID.Bytes()[:4]) {
		return taoErrors.UnpackMaxContributionReachedError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["MaxContributorsReached"].ID.Bytes()[:4]) {
		return taoErrors.UnpackMaxContributorsReachedError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["MaxValidatorsLargerThanMaxUIds"].ID.Bytes()[:4]) {
		return taoErrors.UnpackMaxValidatorsLargerThanMaxUIdsError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["MaxWeightExceeded"].ID.Bytes()[:4]) {
		return taoErrors.UnpackMaxWeightExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["MaximumContributionTooLow"].ID.Bytes()[:4]) {
		return taoErrors.UnpackMaximumContributionTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["MechanismDoesNotExist"].ID.Bytes()[:4]) {
		return taoErrors.UnpackMechanismDoesNotExistError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["MinAllowedUidsGreaterThanCurrentUids"].ID.Bytes()[:4]) {
		return taoErrors.UnpackMinAllowedUidsGreaterThanCurrentUidsError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["MinAllowedUidsGreaterThanMaxAllowedUids"].ID.Bytes()[:4]) {
		return taoErrors.UnpackMinAllowedUidsGreaterThanMaxAllowedUidsError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["MinimumContributionTooHigh"].ID.Bytes()[:4]) {
		return taoErrors.UnpackMinimumContributionTooHighError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["MinimumContributionTooLow"].ID.Bytes()[:4]) {
		return taoErrors.UnpackMinimumContributionTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["NativeCallUnavailable"].ID.Bytes()[:4]) {
		return taoErrors.UnpackNativeCallUnavailableError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["NeedWaitingMoreBlocksToStarCall"].ID.Bytes()[:4]) {
		return taoErrors.UnpackNeedWaitingMoreBlocksToStarCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["NegativeSigmoidSteepness"].ID.Bytes()[:4]) {
		return taoErrors.UnpackNegativeSigmoidSteepnessError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["NetworkTxRateLimitExceeded"].ID.Bytes()[:4]) {
		return taoErrors.UnpackNetworkTxRateLimitExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["NeuronNoValidatorPermit"].ID.Bytes()[:4]) {
		return taoErrors.UnpackNeuronNoValidatorPermitError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["NewColdKeyIsHotkey"].ID.Bytes()[:4]) {
		return taoErrors.UnpackNewColdKeyIsHotkeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["NewHotKeyIsSameWithOld"].ID.Bytes()[:4]) {
		return taoErrors.UnpackNewHotKeyIsSameWithOldError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["NewHotKeyNotCleanForRootSwap"].ID.Bytes()[:4]) {
		return taoErrors.UnpackNewHotKeyNotCleanForRootSwapError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["NoContribution"].ID.Bytes()[:4]) {
		return taoErrors.UnpackNoContributionError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["NoExistingLock"].ID.Bytes()[:4]) {
		return taoErrors.UnpackNoExistingLockError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["NoNeuronIdAvailable"].ID.Bytes()[:4]) {
		return taoErrors.UnpackNoNeuronIdAvailableError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["NoPermission"].ID.Bytes()[:4]) {
		return taoErrors.UnpackNoPermissionError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["NoSelfProxy"].ID.Bytes()[:4]) {
		return taoErrors.UnpackNoSelfProxyError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["NoWeightsCommitFound"].ID.Bytes()[:4]) {
		return taoErrors.UnpackNoWeightsCommitFoundError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["NonAssociatedColdKey"].ID.Bytes()[:4]) {
		return taoErrors.UnpackNonAssociatedColdKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["NonStaticInStaticCall"].ID.Bytes()[:4]) {
		return taoErrors.UnpackNonStaticInStaticCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["NotEnoughBalanceToPaySwapColdKey"].ID.Bytes()[:4]) {
		return taoErrors.UnpackNotEnoughBalanceToPaySwapColdKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["NotEnoughBalanceToPaySwapHotKey"].ID.Bytes()[:4]) {
		return taoErrors.UnpackNotEnoughBalanceToPaySwapHotKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["NotEnoughBalanceToStake"].ID.Bytes()[:4]) {
		return taoErrors.UnpackNotEnoughBalanceToStakeError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["NotEnoughStakeToSetChildkeys"].ID.Bytes()[:4]) {
		return taoErrors.UnpackNotEnoughStakeToSetChildkeysError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["NotEnoughStakeToSetWeights"].ID.Bytes()[:4]) {
		return taoErrors.UnpackNotEnoughStakeToSetWeightsError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["NotEnoughStakeToWithdraw"].ID.Bytes()[:4]) {
		return taoErrors.UnpackNotEnoughStakeToWithdrawError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["NotFound"].ID.Bytes()[:4]) {
		return taoErrors.UnpackNotFoundError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["NotOrderSigner"].ID.Bytes()[:4]) {
		return taoErrors.UnpackNotOrderSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["NotPayable"].ID.Bytes()[:4]) {
		return taoErrors.UnpackNotPayableError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["NotPermittedOnRootSubnet"].ID.Bytes()[:4]) {
		return taoErrors.UnpackNotPermittedOnRootSubnetError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["NotProxy"].ID.Bytes()[:4]) {
		return taoErrors.UnpackNotProxyError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["NotReadyToDissolve"].ID.Bytes()[:4]) {
		return taoErrors.UnpackNotReadyToDissolveError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["NotSubnetOwner"].ID.Bytes()[:4]) {
		return taoErrors.UnpackNotSubnetOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["OrderAlreadyProcessed"].ID.Bytes()[:4]) {
		return taoErrors.UnpackOrderAlreadyProcessedError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["OrderCancelled"].ID.Bytes()[:4]) {
		return taoErrors.UnpackOrderCancelledError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["OrderExpired"].ID.Bytes()[:4]) {
		return taoErrors.UnpackOrderExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["OrderNetuidMismatch"].ID.Bytes()[:4]) {
		return taoErrors.UnpackOrderNetuidMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["OrderShareIsZero"].ID.Bytes()[:4]) {
		return taoErrors.UnpackOrderShareIsZeroError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["POWRegistrationDisabled"].ID.Bytes()[:4]) {
		return taoErrors.UnpackPOWRegistrationDisabledError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["PartialFillsNotEnabled"].ID.Bytes()[:4]) {
		return taoErrors.UnpackPartialFillsNotEnabledError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["PrecompileDisabled"].ID.Bytes()[:4]) {
		return taoErrors.UnpackPrecompileDisabledError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["PriceConditionNotMet"].ID.Bytes()[:4]) {
		return taoErrors.UnpackPriceConditionNotMetError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["PriceLimitExceeded"].ID.Bytes()[:4]) {
		return taoErrors.UnpackPriceLimitExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["ProportionOverflow"].ID.Bytes()[:4]) {
		return taoErrors.UnpackProportionOverflowError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["ProxyCallTooDeep"].ID.Bytes()[:4]) {
		return taoErrors.UnpackProxyCallTooDeepError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["PulseAlreadyStored"].ID.Bytes()[:4]) {
		return taoErrors.UnpackPulseAlreadyStoredError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["PulseNotStored"].ID.Bytes()[:4]) {
		return taoErrors.UnpackPulseNotStoredError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["PulseTooOld"].ID.Bytes()[:4]) {
		return taoErrors.UnpackPulseTooOldError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["RegistrationNotPermittedOnRootSubnet"].ID.Bytes()[:4]) {
		return taoErrors.UnpackRegistrationNotPermittedOnRootSubnetError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["RegistrationPriceLimitExceeded"].ID.Bytes()[:4]) {
		return taoErrors.UnpackRegistrationPriceLimitExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["RelayerMismatch"].ID.Bytes()[:4]) {
		return taoErrors.UnpackRelayerMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["RelayerRequiredForPartialFill"].ID.Bytes()[:4]) {
		return taoErrors.UnpackRelayerRequiredForPartialFillError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["ReservesOutOfBalance"].ID.Bytes()[:4]) {
		return taoErrors.UnpackReservesOutOfBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["ReservesTooLow"].ID.Bytes()[:4]) {
		return taoErrors.UnpackReservesTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["RevealPeriodTooLarge"].ID.Bytes()[:4]) {
		return taoErrors.UnpackRevealPeriodTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["RevealPeriodTooSmall"].ID.Bytes()[:4]) {
		return taoErrors.UnpackRevealPeriodTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["RevealTooEarly"].ID.Bytes()[:4]) {
		return taoErrors.UnpackRevealTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["SameAutoStakeHotkeyAlreadySet"].ID.Bytes()[:4]) {
		return taoErrors.UnpackSameAutoStakeHotkeyAlreadySetError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["SameNetuid"].ID.Bytes()[:4]) {
		return taoErrors.UnpackSameNetuidError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["ServingRateLimitExceeded"].ID.Bytes()[:4]) {
		return taoErrors.UnpackServingRateLimitExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["SettingWeightsTooFast"].ID.Bytes()[:4]) {
		return taoErrors.UnpackSettingWeightsTooFastError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["SlippageTooHigh"].ID.Bytes()[:4]) {
		return taoErrors.UnpackSlippageTooHighError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["SpaceLimitExceeded"].ID.Bytes()[:4]) {
		return taoErrors.UnpackSpaceLimitExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["SpendingOverAllowance"].ID.Bytes()[:4]) {
		return taoErrors.UnpackSpendingOverAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["StakeTooLowForRoot"].ID.Bytes()[:4]) {
		return taoErrors.UnpackStakeTooLowForRootError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["StakeUnavailable"].ID.Bytes()[:4]) {
		return taoErrors.UnpackStakeUnavailableError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return taoErrors.UnpackStringTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["SubNetRegistrationDisabled"].ID.Bytes()[:4]) {
		return taoErrors.UnpackSubNetRegistrationDisabledError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["SubnetLimitReached"].ID.Bytes()[:4]) {
		return taoErrors.UnpackSubnetLimitReachedError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["SubnetNotExists"].ID.Bytes()[:4]) {
		return taoErrors.UnpackSubnetNotExistsError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["SubnetNotLeased"].ID.Bytes()[:4]) {
		return taoErrors.UnpackSubnetNotLeasedError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["SubtokenDisabled"].ID.Bytes()[:4]) {
		return taoErrors.UnpackSubtokenDisabledError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["SwapInputTooLarge"].ID.Bytes()[:4]) {
		return taoErrors.UnpackSwapInputTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["SymbolAlreadyInUse"].ID.Bytes()[:4]) {
		return taoErrors.UnpackSymbolAlreadyInUseError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["SymbolDoesNotExist"].ID.Bytes()[:4]) {
		return taoErrors.UnpackSymbolDoesNotExistError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["TargetNotPrecompile"].ID.Bytes()[:4]) {
		return taoErrors.UnpackTargetNotPrecompileError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["TempoOutOfBounds"].ID.Bytes()[:4]) {
		return taoErrors.UnpackTempoOutOfBoundsError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["TimelockedCommitsUnavailable"].ID.Bytes()[:4]) {
		return taoErrors.UnpackTimelockedCommitsUnavailableError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["TooMany"].ID.Bytes()[:4]) {
		return taoErrors.UnpackTooManyError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["TooManyChildren"].ID.Bytes()[:4]) {
		return taoErrors.UnpackTooManyChildrenError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["TooManyHotkeys"].ID.Bytes()[:4]) {
		return taoErrors.UnpackTooManyHotkeysError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["TooManyOrders"].ID.Bytes()[:4]) {
		return taoErrors.UnpackTooManyOrdersError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["TooManyRegistrationsThisBlock"].ID.Bytes()[:4]) {
		return taoErrors.UnpackTooManyRegistrationsThisBlockError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["TooManyRegistrationsThisInterval"].ID.Bytes()[:4]) {
		return taoErrors.UnpackTooManyRegistrationsThisIntervalError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["TooManyUIDsPerMechanism"].ID.Bytes()[:4]) {
		return taoErrors.UnpackTooManyUIDsPerMechanismError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["TooManyUnrevealedCommits"].ID.Bytes()[:4]) {
		return taoErrors.UnpackTooManyUnrevealedCommitsError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["TransferDisallowed"].ID.Bytes()[:4]) {
		return taoErrors.UnpackTransferDisallowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["TrimmingWouldExceedMaxImmunePercentage"].ID.Bytes()[:4]) {
		return taoErrors.UnpackTrimmingWouldExceedMaxImmunePercentageError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["TxChildkeyTakeRateLimitExceeded"].ID.Bytes()[:4]) {
		return taoErrors.UnpackTxChildkeyTakeRateLimitExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["TxRateLimitExceeded"].ID.Bytes()[:4]) {
		return taoErrors.UnpackTxRateLimitExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["UidNotExists"].ID.Bytes()[:4]) {
		return taoErrors.UnpackUidNotExistsError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["UidVecContainInvalidOne"].ID.Bytes()[:4]) {
		return taoErrors.UnpackUidVecContainInvalidOneError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["UidsLengthExceedUidsInSubNet"].ID.Bytes()[:4]) {
		return taoErrors.UnpackUidsLengthExceedUidsInSubNetError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["UnableToRecoverPublicKey"].ID.Bytes()[:4]) {
		return taoErrors.UnpackUnableToRecoverPublicKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["Unannounced"].ID.Bytes()[:4]) {
		return taoErrors.UnpackUnannouncedError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["UndecodablePublicKey"].ID.Bytes()[:4]) {
		return taoErrors.UnpackUndecodablePublicKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["UndecodableSignature"].ID.Bytes()[:4]) {
		return taoErrors.UnpackUndecodableSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["UnknownParameter"].ID.Bytes()[:4]) {
		return taoErrors.UnpackUnknownParameterError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["UnknownSelector"].ID.Bytes()[:4]) {
		return taoErrors.UnpackUnknownSelectorError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["Unproxyable"].ID.Bytes()[:4]) {
		return taoErrors.UnpackUnproxyableError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["ValueNotInBounds"].ID.Bytes()[:4]) {
		return taoErrors.UnpackValueNotInBoundsError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["ValueOutOfRange"].ID.Bytes()[:4]) {
		return taoErrors.UnpackValueOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["VotingPowerTrackingNotEnabled"].ID.Bytes()[:4]) {
		return taoErrors.UnpackVotingPowerTrackingNotEnabledError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["WeightVecLengthIsLow"].ID.Bytes()[:4]) {
		return taoErrors.UnpackWeightVecLengthIsLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], taoErrors.abi.Errors["WeightVecNotEqualSize"].ID.Bytes()[:4]) {
		return taoErrors.UnpackWeightVecNotEqualSizeError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// TaoErrorsAccountNotLinked represents a AccountNotLinked error raised by the TaoErrors contract.
type TaoErrorsAccountNotLinked struct {
	Account [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccountNotLinked(bytes32 account)
func TaoErrorsAccountNotLinkedErrorID() common.Hash {
	return common.HexToHash("0xff8980e290f6f2e844dda1f8007facce74e44dba0e1046b430bdc4aedb6a7377")
}

// UnpackAccountNotLinkedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccountNotLinked(bytes32 account)
func (taoErrors *TaoErrors) UnpackAccountNotLinkedError(raw []byte) (*TaoErrorsAccountNotLinked, error) {
	out := new(TaoErrorsAccountNotLinked)
	if err := taoErrors.abi.UnpackIntoInterface(out, "AccountNotLinked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsAccountRejectsLockedAlpha represents a AccountRejectsLockedAlpha error raised by the TaoErrors contract.
type TaoErrorsAccountRejectsLockedAlpha struct {
	Coldkey [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccountRejectsLockedAlpha(bytes32 coldkey)
func TaoErrorsAccountRejectsLockedAlphaErrorID() common.Hash {
	return common.HexToHash("0x24c2e39366c789a34fa38b8b2435d52e010f387b444883212b8901176f3ed382")
}

// UnpackAccountRejectsLockedAlphaError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccountRejectsLockedAlpha(bytes32 coldkey)
func (taoErrors *TaoErrors) UnpackAccountRejectsLockedAlphaError(raw []byte) (*TaoErrorsAccountRejectsLockedAlpha, error) {
	out := new(TaoErrorsAccountRejectsLockedAlpha)
	if err := taoErrors.abi.UnpackIntoInterface(out, "AccountRejectsLockedAlpha", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsActiveLockExists represents a ActiveLockExists error raised by the TaoErrors contract.
type TaoErrorsActiveLockExists struct {
	Coldkey [32]byte
	Netuid  uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ActiveLockExists(bytes32 coldkey, uint16 netuid)
func TaoErrorsActiveLockExistsErrorID() common.Hash {
	return common.HexToHash("0xdd4420823d2f0768f8c5d1a79b76c7c94e84ff63383abd88ed7e20ca19a14f2d")
}

// UnpackActiveLockExistsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ActiveLockExists(bytes32 coldkey, uint16 netuid)
func (taoErrors *TaoErrors) UnpackActiveLockExistsError(raw []byte) (*TaoErrorsActiveLockExists, error) {
	out := new(TaoErrorsActiveLockExists)
	if err := taoErrors.abi.UnpackIntoInterface(out, "ActiveLockExists", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsActivityCutoffFactorMilliOutOfBounds represents a ActivityCutoffFactorMilliOutOfBounds error raised by the TaoErrors contract.
type TaoErrorsActivityCutoffFactorMilliOutOfBounds struct {
	Milli   uint32
	Minimum uint32
	Maximum uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ActivityCutoffFactorMilliOutOfBounds(uint32 milli, uint32 minimum, uint32 maximum)
func TaoErrorsActivityCutoffFactorMilliOutOfBoundsErrorID() common.Hash {
	return common.HexToHash("0xccaada3ffc4659585a3921f3063f9e28dd1ef9e42a21541bab0d28c2636264a1")
}

// UnpackActivityCutoffFactorMilliOutOfBoundsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ActivityCutoffFactorMilliOutOfBounds(uint32 milli, uint32 minimum, uint32 maximum)
func (taoErrors *TaoErrors) UnpackActivityCutoffFactorMilliOutOfBoundsError(raw []byte) (*TaoErrorsActivityCutoffFactorMilliOutOfBounds, error) {
	out := new(TaoErrorsActivityCutoffFactorMilliOutOfBounds)
	if err := taoErrors.abi.UnpackIntoInterface(out, "ActivityCutoffFactorMilliOutOfBounds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsActivityCutoffTooLow represents a ActivityCutoffTooLow error raised by the TaoErrors contract.
type TaoErrorsActivityCutoffTooLow struct {
	Cutoff  uint16
	Minimum uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ActivityCutoffTooLow(uint16 cutoff, uint16 minimum)
func TaoErrorsActivityCutoffTooLowErrorID() common.Hash {
	return common.HexToHash("0x0ab837e870b194ee47dd75e97bcf75fd505599481c440ac00eb7f2010a279ed2")
}

// UnpackActivityCutoffTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ActivityCutoffTooLow(uint16 cutoff, uint16 minimum)
func (taoErrors *TaoErrors) UnpackActivityCutoffTooLowError(raw []byte) (*TaoErrorsActivityCutoffTooLow, error) {
	out := new(TaoErrorsActivityCutoffTooLow)
	if err := taoErrors.abi.UnpackIntoInterface(out, "ActivityCutoffTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsAdminActionProhibitedDuringWeightsWindow represents a AdminActionProhibitedDuringWeightsWindow error raised by the TaoErrors contract.
type TaoErrorsAdminActionProhibitedDuringWeightsWindow struct {
	Netuid         uint16
	NextEpochBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AdminActionProhibitedDuringWeightsWindow(uint16 netuid, uint64 nextEpochBlock)
func TaoErrorsAdminActionProhibitedDuringWeightsWindowErrorID() common.Hash {
	return common.HexToHash("0x65b5d22fa428d87a24d11a3611f19b452e78bfa68cfd0ae1e813c0de8c3f7861")
}

// UnpackAdminActionProhibitedDuringWeightsWindowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AdminActionProhibitedDuringWeightsWindow(uint16 netuid, uint64 nextEpochBlock)
func (taoErrors *TaoErrors) UnpackAdminActionProhibitedDuringWeightsWindowError(raw []byte) (*TaoErrorsAdminActionProhibitedDuringWeightsWindow, error) {
	out := new(TaoErrorsAdminActionProhibitedDuringWeightsWindow)
	if err := taoErrors.abi.UnpackIntoInterface(out, "AdminActionProhibitedDuringWeightsWindow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsAlphaHighTooLow represents a AlphaHighTooLow error raised by the TaoErrors contract.
type TaoErrorsAlphaHighTooLow struct {
	AlphaHigh uint16
	Minimum   uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlphaHighTooLow(uint16 alphaHigh, uint16 minimum)
func TaoErrorsAlphaHighTooLowErrorID() common.Hash {
	return common.HexToHash("0x66658bb6a4dc29b706e470237ffb3eb2cdf50935f127f22c6c59930ba573c3f1")
}

// UnpackAlphaHighTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlphaHighTooLow(uint16 alphaHigh, uint16 minimum)
func (taoErrors *TaoErrors) UnpackAlphaHighTooLowError(raw []byte) (*TaoErrorsAlphaHighTooLow, error) {
	out := new(TaoErrorsAlphaHighTooLow)
	if err := taoErrors.abi.UnpackIntoInterface(out, "AlphaHighTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsAlphaLowOutOfRange represents a AlphaLowOutOfRange error raised by the TaoErrors contract.
type TaoErrorsAlphaLowOutOfRange struct {
	AlphaLow uint16
	Minimum  uint16
	Maximum  uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlphaLowOutOfRange(uint16 alphaLow, uint16 minimum, uint16 maximum)
func TaoErrorsAlphaLowOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0xfc050ddc7702a87375fb0edfdf5b0a9cc0ce787cdf1208166551f13349f8008c")
}

// UnpackAlphaLowOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlphaLowOutOfRange(uint16 alphaLow, uint16 minimum, uint16 maximum)
func (taoErrors *TaoErrors) UnpackAlphaLowOutOfRangeError(raw []byte) (*TaoErrorsAlphaLowOutOfRange, error) {
	out := new(TaoErrorsAlphaLowOutOfRange)
	if err := taoErrors.abi.UnpackIntoInterface(out, "AlphaLowOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsAlreadyFinalized represents a AlreadyFinalized error raised by the TaoErrors contract.
type TaoErrorsAlreadyFinalized struct {
	Id uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyFinalized(uint32 id)
func TaoErrorsAlreadyFinalizedErrorID() common.Hash {
	return common.HexToHash("0x0a129cf7b51d27a034e7315eecf0fe2767d5303c3f7567bd43091d9ef23f6f91")
}

// UnpackAlreadyFinalizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyFinalized(uint32 id)
func (taoErrors *TaoErrors) UnpackAlreadyFinalizedError(raw []byte) (*TaoErrorsAlreadyFinalized, error) {
	out := new(TaoErrorsAlreadyFinalized)
	if err := taoErrors.abi.UnpackIntoInterface(out, "AlreadyFinalized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsAmountTooLow represents a AmountTooLow error raised by the TaoErrors contract.
type TaoErrorsAmountTooLow struct {
	Amount     uint64
	MinimumRao uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AmountTooLow(uint64 amount, uint64 minimumRao)
func TaoErrorsAmountTooLowErrorID() common.Hash {
	return common.HexToHash("0x321c6aaa6e5fe5c7954796cc8a0534e99e5b7c2855b28b96dace3e4da32e7b53")
}

// UnpackAmountTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AmountTooLow(uint64 amount, uint64 minimumRao)
func (taoErrors *TaoErrors) UnpackAmountTooLowError(raw []byte) (*TaoErrorsAmountTooLow, error) {
	out := new(TaoErrorsAmountTooLow)
	if err := taoErrors.abi.UnpackIntoInterface(out, "AmountTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsAnnouncedColdkeyHashDoesNotMatch represents a AnnouncedColdkeyHashDoesNotMatch error raised by the TaoErrors contract.
type TaoErrorsAnnouncedColdkeyHashDoesNotMatch struct {
	AnnouncedHash [32]byte
	Hash          [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AnnouncedColdkeyHashDoesNotMatch(bytes32 announcedHash, bytes32 hash)
func TaoErrorsAnnouncedColdkeyHashDoesNotMatchErrorID() common.Hash {
	return common.HexToHash("0xc1b6860c51451cb003c2b6b6bf4bd0d972f4211b00f1045ecd5c162b646c89d9")
}

// UnpackAnnouncedColdkeyHashDoesNotMatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AnnouncedColdkeyHashDoesNotMatch(bytes32 announcedHash, bytes32 hash)
func (taoErrors *TaoErrors) UnpackAnnouncedColdkeyHashDoesNotMatchError(raw []byte) (*TaoErrorsAnnouncedColdkeyHashDoesNotMatch, error) {
	out := new(TaoErrorsAnnouncedColdkeyHashDoesNotMatch)
	if err := taoErrors.abi.UnpackIntoInterface(out, "AnnouncedColdkeyHashDoesNotMatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsArrayOutOfBounds represents a ArrayOutOfBounds error raised by the TaoErrors contract.
type TaoErrorsArrayOutOfBounds struct {
	Param string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ArrayOutOfBounds(string param)
func TaoErrorsArrayOutOfBoundsErrorID() common.Hash {
	return common.HexToHash("0x48fe2591de1acae5e8a9795dc6deacd66e8425c18bfd559721f94aa5ab3d4620")
}

// UnpackArrayOutOfBoundsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ArrayOutOfBounds(string param)
func (taoErrors *TaoErrors) UnpackArrayOutOfBoundsError(raw []byte) (*TaoErrorsArrayOutOfBounds, error) {
	out := new(TaoErrorsArrayOutOfBounds)
	if err := taoErrors.abi.UnpackIntoInterface(out, "ArrayOutOfBounds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsAutoEpochAlreadyImminent represents a AutoEpochAlreadyImminent error raised by the TaoErrors contract.
type TaoErrorsAutoEpochAlreadyImminent struct {
	Netuid     uint16
	EpochBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AutoEpochAlreadyImminent(uint16 netuid, uint64 epochBlock)
func TaoErrorsAutoEpochAlreadyImminentErrorID() common.Hash {
	return common.HexToHash("0x78d36b8db0ef98e95ae9bb4225affc30f395a85a622f99cfa67ed5b03270e295")
}

// UnpackAutoEpochAlreadyImminentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AutoEpochAlreadyImminent(uint16 netuid, uint64 epochBlock)
func (taoErrors *TaoErrors) UnpackAutoEpochAlreadyImminentError(raw []byte) (*TaoErrorsAutoEpochAlreadyImminent, error) {
	out := new(TaoErrorsAutoEpochAlreadyImminent)
	if err := taoErrors.abi.UnpackIntoInterface(out, "AutoEpochAlreadyImminent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsBadOrigin represents a BadOrigin error raised by the TaoErrors contract.
type TaoErrorsBadOrigin struct {
	Caller [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadOrigin(bytes32 caller)
func TaoErrorsBadOriginErrorID() common.Hash {
	return common.HexToHash("0x686f2b2659b94cfb950a7b577f2ff931dabafa5bd1e0335ed47d79f54d13e480")
}

// UnpackBadOriginError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadOrigin(bytes32 caller)
func (taoErrors *TaoErrors) UnpackBadOriginError(raw []byte) (*TaoErrorsBadOrigin, error) {
	out := new(TaoErrorsBadOrigin)
	if err := taoErrors.abi.UnpackIntoInterface(out, "BadOrigin", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsBaseFeeNotSettable represents a BaseFeeNotSettable error raised by the TaoErrors contract.
type TaoErrorsBaseFeeNotSettable struct {
	WantedWei *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BaseFeeNotSettable(uint256 wantedWei)
func TaoErrorsBaseFeeNotSettableErrorID() common.Hash {
	return common.HexToHash("0x14be36f42e15f445701a99cdca563e8a964e963c43bdea41187debaf213dce8f")
}

// UnpackBaseFeeNotSettableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BaseFeeNotSettable(uint256 wantedWei)
func (taoErrors *TaoErrors) UnpackBaseFeeNotSettableError(raw []byte) (*TaoErrorsBaseFeeNotSettable, error) {
	out := new(TaoErrorsBaseFeeNotSettable)
	if err := taoErrors.abi.UnpackIntoInterface(out, "BaseFeeNotSettable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsBeneficiaryDoesNotOwnHotkey represents a BeneficiaryDoesNotOwnHotkey error raised by the TaoErrors contract.
type TaoErrorsBeneficiaryDoesNotOwnHotkey struct {
	Hotkey [32]byte
	Owner  [32]byte
	Caller [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BeneficiaryDoesNotOwnHotkey(bytes32 hotkey, bytes32 owner, bytes32 caller)
func TaoErrorsBeneficiaryDoesNotOwnHotkeyErrorID() common.Hash {
	return common.HexToHash("0x85504086ae8710c688ddd13eaf79eb46d8d74ebe2d4b55b881fa0c2579bafc11")
}

// UnpackBeneficiaryDoesNotOwnHotkeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BeneficiaryDoesNotOwnHotkey(bytes32 hotkey, bytes32 owner, bytes32 caller)
func (taoErrors *TaoErrors) UnpackBeneficiaryDoesNotOwnHotkeyError(raw []byte) (*TaoErrorsBeneficiaryDoesNotOwnHotkey, error) {
	out := new(TaoErrorsBeneficiaryDoesNotOwnHotkey)
	if err := taoErrors.abi.UnpackIntoInterface(out, "BeneficiaryDoesNotOwnHotkey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsBlockDurationTooLong represents a BlockDurationTooLong error raised by the TaoErrors contract.
type TaoErrorsBlockDurationTooLong struct {
	Blocks  uint64
	Maximum uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BlockDurationTooLong(uint64 blocks, uint64 maximum)
func TaoErrorsBlockDurationTooLongErrorID() common.Hash {
	return common.HexToHash("0xc71fadd156a53ebdc0c9d2668a2059fe78c8b35bc6ce74a155a11180f6f77b44")
}

// UnpackBlockDurationTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BlockDurationTooLong(uint64 blocks, uint64 maximum)
func (taoErrors *TaoErrors) UnpackBlockDurationTooLongError(raw []byte) (*TaoErrorsBlockDurationTooLong, error) {
	out := new(TaoErrorsBlockDurationTooLong)
	if err := taoErrors.abi.UnpackIntoInterface(out, "BlockDurationTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsBlockDurationTooShort represents a BlockDurationTooShort error raised by the TaoErrors contract.
type TaoErrorsBlockDurationTooShort struct {
	Blocks  uint64
	Minimum uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BlockDurationTooShort(uint64 blocks, uint64 minimum)
func TaoErrorsBlockDurationTooShortErrorID() common.Hash {
	return common.HexToHash("0x4f3770e3ac200b06fc82af084e1413ddaab267fd3b849e1143aa80b04824cf76")
}

// UnpackBlockDurationTooShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BlockDurationTooShort(uint64 blocks, uint64 minimum)
func (taoErrors *TaoErrors) UnpackBlockDurationTooShortError(raw []byte) (*TaoErrorsBlockDurationTooShort, error) {
	out := new(TaoErrorsBlockDurationTooShort)
	if err := taoErrors.abi.UnpackIntoInterface(out, "BlockDurationTooShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsBondsMovingAverageMaxReached represents a BondsMovingAverageMaxReached error raised by the TaoErrors contract.
type TaoErrorsBondsMovingAverageMaxReached struct {
	Value   uint64
	Maximum uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BondsMovingAverageMaxReached(uint64 value, uint64 maximum)
func TaoErrorsBondsMovingAverageMaxReachedErrorID() common.Hash {
	return common.HexToHash("0xada246e6da3772c961b195dcb56ca2da76647c8ed353adfe9b1b2328d54efb1b")
}

// UnpackBondsMovingAverageMaxReachedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BondsMovingAverageMaxReached(uint64 value, uint64 maximum)
func (taoErrors *TaoErrors) UnpackBondsMovingAverageMaxReachedError(raw []byte) (*TaoErrorsBondsMovingAverageMaxReached, error) {
	out := new(TaoErrorsBondsMovingAverageMaxReached)
	if err := taoErrors.abi.UnpackIntoInterface(out, "BondsMovingAverageMaxReached", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsCallCodeRefused represents a CallCodeRefused error raised by the TaoErrors contract.
type TaoErrorsCallCodeRefused struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CallCodeRefused()
func TaoErrorsCallCodeRefusedErrorID() common.Hash {
	return common.HexToHash("0xfa8378732b8998e2e383330313f4cedc2767da3d0d87e74327999bf3c29339d8")
}

// UnpackCallCodeRefusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CallCodeRefused()
func (taoErrors *TaoErrors) UnpackCallCodeRefusedError(raw []byte) (*TaoErrorsCallCodeRefused, error) {
	out := new(TaoErrorsCallCodeRefused)
	if err := taoErrors.abi.UnpackIntoInterface(out, "CallCodeRefused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsCalldataTooShort represents a CalldataTooShort error raised by the TaoErrors contract.
type TaoErrorsCalldataTooShort struct {
	Have *big.Int
	Need *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CalldataTooShort(uint256 have, uint256 need)
func TaoErrorsCalldataTooShortErrorID() common.Hash {
	return common.HexToHash("0x4d3ae48d2ab42a760948ec4faff1a829e7d2ca05cdf0a7272e8dcfe6655db927")
}

// UnpackCalldataTooShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CalldataTooShort(uint256 have, uint256 need)
func (taoErrors *TaoErrors) UnpackCalldataTooShortError(raw []byte) (*TaoErrorsCalldataTooShort, error) {
	out := new(TaoErrorsCalldataTooShort)
	if err := taoErrors.abi.UnpackIntoInterface(out, "CalldataTooShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsCanNotSetRootNetworkWeights represents a CanNotSetRootNetworkWeights error raised by the TaoErrors contract.
type TaoErrorsCanNotSetRootNetworkWeights struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CanNotSetRootNetworkWeights()
func TaoErrorsCanNotSetRootNetworkWeightsErrorID() common.Hash {
	return common.HexToHash("0x89a81324819a76a73c14b6a2c85a79509b10610775c2cad094c750b907bf2ca7")
}

// UnpackCanNotSetRootNetworkWeightsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CanNotSetRootNetworkWeights()
func (taoErrors *TaoErrors) UnpackCanNotSetRootNetworkWeightsError(raw []byte) (*TaoErrorsCanNotSetRootNetworkWeights, error) {
	out := new(TaoErrorsCanNotSetRootNetworkWeights)
	if err := taoErrors.abi.UnpackIntoInterface(out, "CanNotSetRootNetworkWeights", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsCannotAffordLockCost represents a CannotAffordLockCost error raised by the TaoErrors contract.
type TaoErrorsCannotAffordLockCost struct {
	BalanceRao uint64
	CostRao    uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CannotAffordLockCost(uint64 balanceRao, uint64 costRao)
func TaoErrorsCannotAffordLockCostErrorID() common.Hash {
	return common.HexToHash("0x08c26d65b1c9b60a7cde55d80e1ff6112a230b5b90b80507724057ca26dde908")
}

// UnpackCannotAffordLockCostError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CannotAffordLockCost(uint64 balanceRao, uint64 costRao)
func (taoErrors *TaoErrors) UnpackCannotAffordLockCostError(raw []byte) (*TaoErrorsCannotAffordLockCost, error) {
	out := new(TaoErrorsCannotAffordLockCost)
	if err := taoErrors.abi.UnpackIntoInterface(out, "CannotAffordLockCost", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsCannotBurnOrRecycleOnRootSubnet represents a CannotBurnOrRecycleOnRootSubnet error raised by the TaoErrors contract.
type TaoErrorsCannotBurnOrRecycleOnRootSubnet struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CannotBurnOrRecycleOnRootSubnet()
func TaoErrorsCannotBurnOrRecycleOnRootSubnetErrorID() common.Hash {
	return common.HexToHash("0x395109c6000b8ecd1ce0fd397343535adbfbc1e47f04971471329d58f64fd45f")
}

// UnpackCannotBurnOrRecycleOnRootSubnetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CannotBurnOrRecycleOnRootSubnet()
func (taoErrors *TaoErrors) UnpackCannotBurnOrRecycleOnRootSubnetError(raw []byte) (*TaoErrorsCannotBurnOrRecycleOnRootSubnet, error) {
	out := new(TaoErrorsCannotBurnOrRecycleOnRootSubnet)
	if err := taoErrors.abi.UnpackIntoInterface(out, "CannotBurnOrRecycleOnRootSubnet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsCannotEndInPast represents a CannotEndInPast error raised by the TaoErrors contract.
type TaoErrorsCannotEndInPast struct {
	EndBlock     uint64
	CurrentBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CannotEndInPast(uint64 endBlock, uint64 currentBlock)
func TaoErrorsCannotEndInPastErrorID() common.Hash {
	return common.HexToHash("0xe42dcfddb761722b747aa8370906cd68c836f14bfdd521dccb99e010637a2d02")
}

// UnpackCannotEndInPastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CannotEndInPast(uint64 endBlock, uint64 currentBlock)
func (taoErrors *TaoErrors) UnpackCannotEndInPastError(raw []byte) (*TaoErrorsCannotEndInPast, error) {
	out := new(TaoErrorsCannotEndInPast)
	if err := taoErrors.abi.UnpackIntoInterface(out, "CannotEndInPast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsCannotUseSystemAccount represents a CannotUseSystemAccount error raised by the TaoErrors contract.
type TaoErrorsCannotUseSystemAccount struct {
	Account [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CannotUseSystemAccount(bytes32 account)
func TaoErrorsCannotUseSystemAccountErrorID() common.Hash {
	return common.HexToHash("0x745bc8cac995e685518b9f10d31d655497d6039611b6891efd1aa5a1723d3c96")
}

// UnpackCannotUseSystemAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CannotUseSystemAccount(bytes32 account)
func (taoErrors *TaoErrors) UnpackCannotUseSystemAccountError(raw []byte) (*TaoErrorsCannotUseSystemAccount, error) {
	out := new(TaoErrorsCannotUseSystemAccount)
	if err := taoErrors.abi.UnpackIntoInterface(out, "CannotUseSystemAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsCapNotRaised represents a CapNotRaised error raised by the TaoErrors contract.
type TaoErrorsCapNotRaised struct {
	RaisedRao uint64
	CapRao    uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CapNotRaised(uint64 raisedRao, uint64 capRao)
func TaoErrorsCapNotRaisedErrorID() common.Hash {
	return common.HexToHash("0x38b9351906eca01a750353031c406086dc7c8fc6d981f0e3459c826aaab506c9")
}

// UnpackCapNotRaisedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CapNotRaised(uint64 raisedRao, uint64 capRao)
func (taoErrors *TaoErrors) UnpackCapNotRaisedError(raw []byte) (*TaoErrorsCapNotRaised, error) {
	out := new(TaoErrorsCapNotRaised)
	if err := taoErrors.abi.UnpackIntoInterface(out, "CapNotRaised", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsCapRaised represents a CapRaised error raised by the TaoErrors contract.
type TaoErrorsCapRaised struct {
	Id     uint32
	CapRao uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CapRaised(uint32 id, uint64 capRao)
func TaoErrorsCapRaisedErrorID() common.Hash {
	return common.HexToHash("0x0c7f1c902cd8c286b543fdcc4c474cbd3c6ddb6ef591d9fe143779dc67254a24")
}

// UnpackCapRaisedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CapRaised(uint32 id, uint64 capRao)
func (taoErrors *TaoErrors) UnpackCapRaisedError(raw []byte) (*TaoErrorsCapRaised, error) {
	out := new(TaoErrorsCapRaised)
	if err := taoErrors.abi.UnpackIntoInterface(out, "CapRaised", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsCapTooLow represents a CapTooLow error raised by the TaoErrors contract.
type TaoErrorsCapTooLow struct {
	CapRao    uint64
	RaisedRao uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CapTooLow(uint64 capRao, uint64 raisedRao)
func TaoErrorsCapTooLowErrorID() common.Hash {
	return common.HexToHash("0xfac46c123beac292f111d59d7f7c0e54867a0745550b94e8bd24b8298028a715")
}

// UnpackCapTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CapTooLow(uint64 capRao, uint64 raisedRao)
func (taoErrors *TaoErrors) UnpackCapTooLowError(raw []byte) (*TaoErrorsCapTooLow, error) {
	out := new(TaoErrorsCapTooLow)
	if err := taoErrors.abi.UnpackIntoInterface(out, "CapTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsChainIdMismatch represents a ChainIdMismatch error raised by the TaoErrors contract.
type TaoErrorsChainIdMismatch struct {
	OrderHash    [32]byte
	OrderChainId uint64
	ChainId      uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ChainIdMismatch(bytes32 orderHash, uint64 orderChainId, uint64 chainId)
func TaoErrorsChainIdMismatchErrorID() common.Hash {
	return common.HexToHash("0xe7406846117e97e095d481d5558c86ae2471bea1be28d2488666029121f32269")
}

// UnpackChainIdMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ChainIdMismatch(bytes32 orderHash, uint64 orderChainId, uint64 chainId)
func (taoErrors *TaoErrors) UnpackChainIdMismatchError(raw []byte) (*TaoErrorsChainIdMismatch, error) {
	out := new(TaoErrorsChainIdMismatch)
	if err := taoErrors.abi.UnpackIntoInterface(out, "ChainIdMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsChildParentInconsistency represents a ChildParentInconsistency error raised by the TaoErrors contract.
type TaoErrorsChildParentInconsistency struct {
	Netuid  uint16
	Hotkey  [32]byte
	Account [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ChildParentInconsistency(uint16 netuid, bytes32 hotkey, bytes32 account)
func TaoErrorsChildParentInconsistencyErrorID() common.Hash {
	return common.HexToHash("0xd39d28445fb648d6ec48e0bcdac91e98861c4ad56716c96d5b3b2b9e5004ab4c")
}

// UnpackChildParentInconsistencyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ChildParentInconsistency(uint16 netuid, bytes32 hotkey, bytes32 account)
func (taoErrors *TaoErrors) UnpackChildParentInconsistencyError(raw []byte) (*TaoErrorsChildParentInconsistency, error) {
	out := new(TaoErrorsChildParentInconsistency)
	if err := taoErrors.abi.UnpackIntoInterface(out, "ChildParentInconsistency", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsColdKeyAlreadyAssociated represents a ColdKeyAlreadyAssociated error raised by the TaoErrors contract.
type TaoErrorsColdKeyAlreadyAssociated struct {
	Coldkey [32]byte
	Hotkeys uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ColdKeyAlreadyAssociated(bytes32 coldkey, uint64 hotkeys)
func TaoErrorsColdKeyAlreadyAssociatedErrorID() common.Hash {
	return common.HexToHash("0x1a8ccc7b5f4f236b9d2bc085eeb370aaa6db16970aee5aa7b05661209ad35b14")
}

// UnpackColdKeyAlreadyAssociatedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ColdKeyAlreadyAssociated(bytes32 coldkey, uint64 hotkeys)
func (taoErrors *TaoErrors) UnpackColdKeyAlreadyAssociatedError(raw []byte) (*TaoErrorsColdKeyAlreadyAssociated, error) {
	out := new(TaoErrorsColdKeyAlreadyAssociated)
	if err := taoErrors.abi.UnpackIntoInterface(out, "ColdKeyAlreadyAssociated", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsColdkeySwapAlreadyDisputed represents a ColdkeySwapAlreadyDisputed error raised by the TaoErrors contract.
type TaoErrorsColdkeySwapAlreadyDisputed struct {
	Coldkey [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ColdkeySwapAlreadyDisputed(bytes32 coldkey)
func TaoErrorsColdkeySwapAlreadyDisputedErrorID() common.Hash {
	return common.HexToHash("0x746dcad5bbbc5047555b75d938f6864dfdddb2326e696f5a4b1631744220b9e8")
}

// UnpackColdkeySwapAlreadyDisputedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ColdkeySwapAlreadyDisputed(bytes32 coldkey)
func (taoErrors *TaoErrors) UnpackColdkeySwapAlreadyDisputedError(raw []byte) (*TaoErrorsColdkeySwapAlreadyDisputed, error) {
	out := new(TaoErrorsColdkeySwapAlreadyDisputed)
	if err := taoErrors.abi.UnpackIntoInterface(out, "ColdkeySwapAlreadyDisputed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsColdkeySwapAnnounced represents a ColdkeySwapAnnounced error raised by the TaoErrors contract.
type TaoErrorsColdkeySwapAnnounced struct {
	Coldkey      [32]byte
	ExecuteBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ColdkeySwapAnnounced(bytes32 coldkey, uint64 executeBlock)
func TaoErrorsColdkeySwapAnnouncedErrorID() common.Hash {
	return common.HexToHash("0xdaaf7ed0c2523f6b6e8d33b4da00b34672522b71453b2edab1b6b5ed97d8525e")
}

// UnpackColdkeySwapAnnouncedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ColdkeySwapAnnounced(bytes32 coldkey, uint64 executeBlock)
func (taoErrors *TaoErrors) UnpackColdkeySwapAnnouncedError(raw []byte) (*TaoErrorsColdkeySwapAnnounced, error) {
	out := new(TaoErrorsColdkeySwapAnnounced)
	if err := taoErrors.abi.UnpackIntoInterface(out, "ColdkeySwapAnnounced", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsColdkeySwapAnnouncementNotFound represents a ColdkeySwapAnnouncementNotFound error raised by the TaoErrors contract.
type TaoErrorsColdkeySwapAnnouncementNotFound struct {
	Coldkey [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ColdkeySwapAnnouncementNotFound(bytes32 coldkey)
func TaoErrorsColdkeySwapAnnouncementNotFoundErrorID() common.Hash {
	return common.HexToHash("0xecbeab08656c4e05c1561d29ca29bd494f87006861a58cef598f687f00819cfa")
}

// UnpackColdkeySwapAnnouncementNotFoundError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ColdkeySwapAnnouncementNotFound(bytes32 coldkey)
func (taoErrors *TaoErrors) UnpackColdkeySwapAnnouncementNotFoundError(raw []byte) (*TaoErrorsColdkeySwapAnnouncementNotFound, error) {
	out := new(TaoErrorsColdkeySwapAnnouncementNotFound)
	if err := taoErrors.abi.UnpackIntoInterface(out, "ColdkeySwapAnnouncementNotFound", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsColdkeySwapClearTooEarly represents a ColdkeySwapClearTooEarly error raised by the TaoErrors contract.
type TaoErrorsColdkeySwapClearTooEarly struct {
	NextBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ColdkeySwapClearTooEarly(uint64 nextBlock)
func TaoErrorsColdkeySwapClearTooEarlyErrorID() common.Hash {
	return common.HexToHash("0xb423ef88372ab575d79ffc0a22c0018be95d196b969a5cde075b41609a8fa715")
}

// UnpackColdkeySwapClearTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ColdkeySwapClearTooEarly(uint64 nextBlock)
func (taoErrors *TaoErrors) UnpackColdkeySwapClearTooEarlyError(raw []byte) (*TaoErrorsColdkeySwapClearTooEarly, error) {
	out := new(TaoErrorsColdkeySwapClearTooEarly)
	if err := taoErrors.abi.UnpackIntoInterface(out, "ColdkeySwapClearTooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsColdkeySwapDisputed represents a ColdkeySwapDisputed error raised by the TaoErrors contract.
type TaoErrorsColdkeySwapDisputed struct {
	Coldkey [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ColdkeySwapDisputed(bytes32 coldkey)
func TaoErrorsColdkeySwapDisputedErrorID() common.Hash {
	return common.HexToHash("0x19f6f35434dbe51f07e7f1133b727837af8e76bc1ab9240002b04f1ed38bad74")
}

// UnpackColdkeySwapDisputedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ColdkeySwapDisputed(bytes32 coldkey)
func (taoErrors *TaoErrors) UnpackColdkeySwapDisputedError(raw []byte) (*TaoErrorsColdkeySwapDisputed, error) {
	out := new(TaoErrorsColdkeySwapDisputed)
	if err := taoErrors.abi.UnpackIntoInterface(out, "ColdkeySwapDisputed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsColdkeySwapReannouncedTooEarly represents a ColdkeySwapReannouncedTooEarly error raised by the TaoErrors contract.
type TaoErrorsColdkeySwapReannouncedTooEarly struct {
	NextBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ColdkeySwapReannouncedTooEarly(uint64 nextBlock)
func TaoErrorsColdkeySwapReannouncedTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x1121917f292237766095911e1e306bd3ec8c9f373fc7fd5b7f2cc32f1e23f307")
}

// UnpackColdkeySwapReannouncedTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ColdkeySwapReannouncedTooEarly(uint64 nextBlock)
func (taoErrors *TaoErrors) UnpackColdkeySwapReannouncedTooEarlyError(raw []byte) (*TaoErrorsColdkeySwapReannouncedTooEarly, error) {
	out := new(TaoErrorsColdkeySwapReannouncedTooEarly)
	if err := taoErrors.abi.UnpackIntoInterface(out, "ColdkeySwapReannouncedTooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsColdkeySwapTooEarly represents a ColdkeySwapTooEarly error raised by the TaoErrors contract.
type TaoErrorsColdkeySwapTooEarly struct {
	NextBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ColdkeySwapTooEarly(uint64 nextBlock)
func TaoErrorsColdkeySwapTooEarlyErrorID() common.Hash {
	return common.HexToHash("0xc2156abd5608ebd216bd34a71a81158f45d6f577a2be54921263d8bcafff7752")
}

// UnpackColdkeySwapTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ColdkeySwapTooEarly(uint64 nextBlock)
func (taoErrors *TaoErrors) UnpackColdkeySwapTooEarlyError(raw []byte) (*TaoErrorsColdkeySwapTooEarly, error) {
	out := new(TaoErrorsColdkeySwapTooEarly)
	if err := taoErrors.abi.UnpackIntoInterface(out, "ColdkeySwapTooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsCommitRevealDisabled represents a CommitRevealDisabled error raised by the TaoErrors contract.
type TaoErrorsCommitRevealDisabled struct {
	Netuid uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CommitRevealDisabled(uint16 netuid)
func TaoErrorsCommitRevealDisabledErrorID() common.Hash {
	return common.HexToHash("0x0d73b5c63d6937d62784f3c2c07134b3e22010d49c126f84bffe960e35d97d05")
}

// UnpackCommitRevealDisabledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CommitRevealDisabled(uint16 netuid)
func (taoErrors *TaoErrors) UnpackCommitRevealDisabledError(raw []byte) (*TaoErrorsCommitRevealDisabled, error) {
	out := new(TaoErrorsCommitRevealDisabled)
	if err := taoErrors.abi.UnpackIntoInterface(out, "CommitRevealDisabled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsCommitRevealEnabled represents a CommitRevealEnabled error raised by the TaoErrors contract.
type TaoErrorsCommitRevealEnabled struct {
	Netuid uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CommitRevealEnabled(uint16 netuid)
func TaoErrorsCommitRevealEnabledErrorID() common.Hash {
	return common.HexToHash("0x157b9c8f9c68176a194a1fccf870761223e51defbd2bc3a05a36c27a6b5f4894")
}

// UnpackCommitRevealEnabledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CommitRevealEnabled(uint16 netuid)
func (taoErrors *TaoErrors) UnpackCommitRevealEnabledError(raw []byte) (*TaoErrorsCommitRevealEnabled, error) {
	out := new(TaoErrorsCommitRevealEnabled)
	if err := taoErrors.abi.UnpackIntoInterface(out, "CommitRevealEnabled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsCommittingWeightsTooFast represents a CommittingWeightsTooFast error raised by the TaoErrors contract.
type TaoErrorsCommittingWeightsTooFast struct {
	Uid       uint16
	NextBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CommittingWeightsTooFast(uint16 uid, uint64 nextBlock)
func TaoErrorsCommittingWeightsTooFastErrorID() common.Hash {
	return common.HexToHash("0xc0211d1b0bc07f11cbb3b23810316ae4404cab591569843f11f63a5d2a6111c8")
}

// UnpackCommittingWeightsTooFastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CommittingWeightsTooFast(uint16 uid, uint64 nextBlock)
func (taoErrors *TaoErrors) UnpackCommittingWeightsTooFastError(raw []byte) (*TaoErrorsCommittingWeightsTooFast, error) {
	out := new(TaoErrorsCommittingWeightsTooFast)
	if err := taoErrors.abi.UnpackIntoInterface(out, "CommittingWeightsTooFast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsContributionPeriodEnded represents a ContributionPeriodEnded error raised by the TaoErrors contract.
type TaoErrorsContributionPeriodEnded struct {
	Id       uint32
	EndBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ContributionPeriodEnded(uint32 id, uint64 endBlock)
func TaoErrorsContributionPeriodEndedErrorID() common.Hash {
	return common.HexToHash("0x2d900e9e6cf9ce0a7424e9ad1d3b43bf8836110bba4c4753c10b0aba8e4e5959")
}

// UnpackContributionPeriodEndedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ContributionPeriodEnded(uint32 id, uint64 endBlock)
func (taoErrors *TaoErrors) UnpackContributionPeriodEndedError(raw []byte) (*TaoErrorsContributionPeriodEnded, error) {
	out := new(TaoErrorsContributionPeriodEnded)
	if err := taoErrors.abi.UnpackIntoInterface(out, "ContributionPeriodEnded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsContributionTooLow represents a ContributionTooLow error raised by the TaoErrors contract.
type TaoErrorsContributionTooLow struct {
	AmountRao  uint64
	MinimumRao uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ContributionTooLow(uint64 amountRao, uint64 minimumRao)
func TaoErrorsContributionTooLowErrorID() common.Hash {
	return common.HexToHash("0xec4720228d9a1a3b99a5c25ec92114d53be2f663762d92c99aaa138cb54b4a22")
}

// UnpackContributionTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ContributionTooLow(uint64 amountRao, uint64 minimumRao)
func (taoErrors *TaoErrors) UnpackContributionTooLowError(raw []byte) (*TaoErrorsContributionTooLow, error) {
	out := new(TaoErrorsContributionTooLow)
	if err := taoErrors.abi.UnpackIntoInterface(out, "ContributionTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsDelegateCallTooDeep represents a DelegateCallTooDeep error raised by the TaoErrors contract.
type TaoErrorsDelegateCallTooDeep struct {
	Depth  *big.Int
	Remedy string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DelegateCallTooDeep(uint256 depth, string remedy)
func TaoErrorsDelegateCallTooDeepErrorID() common.Hash {
	return common.HexToHash("0x975abb25dbcfa247994cf58bb54445d56df659c58dd2ee4f1b8672356686a8b4")
}

// UnpackDelegateCallTooDeepError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DelegateCallTooDeep(uint256 depth, string remedy)
func (taoErrors *TaoErrors) UnpackDelegateCallTooDeepError(raw []byte) (*TaoErrorsDelegateCallTooDeep, error) {
	out := new(TaoErrorsDelegateCallTooDeep)
	if err := taoErrors.abi.UnpackIntoInterface(out, "DelegateCallTooDeep", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsDelegateTakeTooHigh represents a DelegateTakeTooHigh error raised by the TaoErrors contract.
type TaoErrorsDelegateTakeTooHigh struct {
	Take    uint16
	Maximum uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DelegateTakeTooHigh(uint16 take, uint16 maximum)
func TaoErrorsDelegateTakeTooHighErrorID() common.Hash {
	return common.HexToHash("0xca92831c664395e77e002af8cd394927797e16ad68c39f4c6214956440c523f7")
}

// UnpackDelegateTakeTooHighError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DelegateTakeTooHigh(uint16 take, uint16 maximum)
func (taoErrors *TaoErrors) UnpackDelegateTakeTooHighError(raw []byte) (*TaoErrorsDelegateTakeTooHigh, error) {
	out := new(TaoErrorsDelegateTakeTooHigh)
	if err := taoErrors.abi.UnpackIntoInterface(out, "DelegateTakeTooHigh", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsDelegateTakeTooLow represents a DelegateTakeTooLow error raised by the TaoErrors contract.
type TaoErrorsDelegateTakeTooLow struct {
	Take    uint16
	Minimum uint16
	Present uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DelegateTakeTooLow(uint16 take, uint16 minimum, uint16 present)
func TaoErrorsDelegateTakeTooLowErrorID() common.Hash {
	return common.HexToHash("0x13829f53148ad8729a1a362ec44f477ef0548d5d6be9c724eedb3526ac5d012a")
}

// UnpackDelegateTakeTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DelegateTakeTooLow(uint16 take, uint16 minimum, uint16 present)
func (taoErrors *TaoErrors) UnpackDelegateTakeTooLowError(raw []byte) (*TaoErrorsDelegateTakeTooLow, error) {
	out := new(TaoErrorsDelegateTakeTooLow)
	if err := taoErrors.abi.UnpackIntoInterface(out, "DelegateTakeTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsDelegateTxRateLimitExceeded represents a DelegateTxRateLimitExceeded error raised by the TaoErrors contract.
type TaoErrorsDelegateTxRateLimitExceeded struct {
	NextBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DelegateTxRateLimitExceeded(uint64 nextBlock)
func TaoErrorsDelegateTxRateLimitExceededErrorID() common.Hash {
	return common.HexToHash("0x54ca955054266ebeac8ea86b7eab0190541fdd14a92557c722984320acba040f")
}

// UnpackDelegateTxRateLimitExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DelegateTxRateLimitExceeded(uint64 nextBlock)
func (taoErrors *TaoErrors) UnpackDelegateTxRateLimitExceededError(raw []byte) (*TaoErrorsDelegateTxRateLimitExceeded, error) {
	out := new(TaoErrorsDelegateTxRateLimitExceeded)
	if err := taoErrors.abi.UnpackIntoInterface(out, "DelegateTxRateLimitExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsDepositCannotBeWithdrawn represents a DepositCannotBeWithdrawn error raised by the TaoErrors contract.
type TaoErrorsDepositCannotBeWithdrawn struct {
	Id         uint32
	DepositRao uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DepositCannotBeWithdrawn(uint32 id, uint64 depositRao)
func TaoErrorsDepositCannotBeWithdrawnErrorID() common.Hash {
	return common.HexToHash("0xcfa3e3a512cf5e20cfaae9bba7e4d8d6f2e309342c467775a998f0240e2d0e31")
}

// UnpackDepositCannotBeWithdrawnError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DepositCannotBeWithdrawn(uint32 id, uint64 depositRao)
func (taoErrors *TaoErrors) UnpackDepositCannotBeWithdrawnError(raw []byte) (*TaoErrorsDepositCannotBeWithdrawn, error) {
	out := new(TaoErrorsDepositCannotBeWithdrawn)
	if err := taoErrors.abi.UnpackIntoInterface(out, "DepositCannotBeWithdrawn", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsDepositTooLow represents a DepositTooLow error raised by the TaoErrors contract.
type TaoErrorsDepositTooLow struct {
	DepositRao uint64
	MinimumRao uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DepositTooLow(uint64 depositRao, uint64 minimumRao)
func TaoErrorsDepositTooLowErrorID() common.Hash {
	return common.HexToHash("0x6977d22ed35ed149489a33be870f6f430438a0096d17effeb4a3d6ad2d2ee43e")
}

// UnpackDepositTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DepositTooLow(uint64 depositRao, uint64 minimumRao)
func (taoErrors *TaoErrors) UnpackDepositTooLowError(raw []byte) (*TaoErrorsDepositTooLow, error) {
	out := new(TaoErrorsDepositTooLow)
	if err := taoErrors.abi.UnpackIntoInterface(out, "DepositTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsDuplicate represents a Duplicate error raised by the TaoErrors contract.
type TaoErrorsDuplicate struct {
	Real        [32]byte
	Delegate    [32]byte
	ProxyType   uint8
	DelayBlocks uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Duplicate(bytes32 real, bytes32 delegate, uint8 proxyType, uint32 delayBlocks)
func TaoErrorsDuplicateErrorID() common.Hash {
	return common.HexToHash("0xdf4f4f3af51c7ddfaecd870d5f9ecc71fb993cc3d37cc53163d78e56e8f75970")
}

// UnpackDuplicateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Duplicate(bytes32 real, bytes32 delegate, uint8 proxyType, uint32 delayBlocks)
func (taoErrors *TaoErrors) UnpackDuplicateError(raw []byte) (*TaoErrorsDuplicate, error) {
	out := new(TaoErrorsDuplicate)
	if err := taoErrors.abi.UnpackIntoInterface(out, "Duplicate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsDuplicateChild represents a DuplicateChild error raised by the TaoErrors contract.
type TaoErrorsDuplicateChild struct {
	Child [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DuplicateChild(bytes32 child)
func TaoErrorsDuplicateChildErrorID() common.Hash {
	return common.HexToHash("0x6be7b2bfd0acdbefa9ed7dd978404e30fae940572adda312273811205ff43c77")
}

// UnpackDuplicateChildError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DuplicateChild(bytes32 child)
func (taoErrors *TaoErrors) UnpackDuplicateChildError(raw []byte) (*TaoErrorsDuplicateChild, error) {
	out := new(TaoErrorsDuplicateChild)
	if err := taoErrors.abi.UnpackIntoInterface(out, "DuplicateChild", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsDuplicateHotkey represents a DuplicateHotkey error raised by the TaoErrors contract.
type TaoErrorsDuplicateHotkey struct {
	Hotkey [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DuplicateHotkey(bytes32 hotkey)
func TaoErrorsDuplicateHotkeyErrorID() common.Hash {
	return common.HexToHash("0x5a719c583e7d20790032e040c1cbc39a4aeb8e91dbab8848e1f95a65c4b2dc5d")
}

// UnpackDuplicateHotkeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DuplicateHotkey(bytes32 hotkey)
func (taoErrors *TaoErrors) UnpackDuplicateHotkeyError(raw []byte) (*TaoErrorsDuplicateHotkey, error) {
	out := new(TaoErrorsDuplicateHotkey)
	if err := taoErrors.abi.UnpackIntoInterface(out, "DuplicateHotkey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsDuplicateOrder represents a DuplicateOrder error raised by the TaoErrors contract.
type TaoErrorsDuplicateOrder struct {
	OrderHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DuplicateOrder(bytes32 orderHash)
func TaoErrorsDuplicateOrderErrorID() common.Hash {
	return common.HexToHash("0x5c4bfd9127b2179e2409b185744608abd3f4c48a824cfde8172439eb03e965d6")
}

// UnpackDuplicateOrderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DuplicateOrder(bytes32 orderHash)
func (taoErrors *TaoErrors) UnpackDuplicateOrderError(raw []byte) (*TaoErrorsDuplicateOrder, error) {
	out := new(TaoErrorsDuplicateOrder)
	if err := taoErrors.abi.UnpackIntoInterface(out, "DuplicateOrder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsDuplicateUids represents a DuplicateUids error raised by the TaoErrors contract.
type TaoErrorsDuplicateUids struct {
	Uid uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DuplicateUids(uint16 uid)
func TaoErrorsDuplicateUidsErrorID() common.Hash {
	return common.HexToHash("0x342df56a0dc2abb36763182ef6a4dc7a510393ed1df53cc44073cbbf50e86b36")
}

// UnpackDuplicateUidsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DuplicateUids(uint16 uid)
func (taoErrors *TaoErrors) UnpackDuplicateUidsError(raw []byte) (*TaoErrorsDuplicateUids, error) {
	out := new(TaoErrorsDuplicateUids)
	if err := taoErrors.abi.UnpackIntoInterface(out, "DuplicateUids", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsDynamicTempoBlockedByCommitReveal represents a DynamicTempoBlockedByCommitReveal error raised by the TaoErrors contract.
type TaoErrorsDynamicTempoBlockedByCommitReveal struct {
	Netuid uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DynamicTempoBlockedByCommitReveal(uint16 netuid)
func TaoErrorsDynamicTempoBlockedByCommitRevealErrorID() common.Hash {
	return common.HexToHash("0xc59d3860b8ab4217422da2c4c11ec20ea468e7e6c44f409ec063da8472cb5b30")
}

// UnpackDynamicTempoBlockedByCommitRevealError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DynamicTempoBlockedByCommitReveal(uint16 netuid)
func (taoErrors *TaoErrors) UnpackDynamicTempoBlockedByCommitRevealError(raw []byte) (*TaoErrorsDynamicTempoBlockedByCommitReveal, error) {
	out := new(TaoErrorsDynamicTempoBlockedByCommitReveal)
	if err := taoErrors.abi.UnpackIntoInterface(out, "DynamicTempoBlockedByCommitReveal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsEpochTriggerAlreadyPending represents a EpochTriggerAlreadyPending error raised by the TaoErrors contract.
type TaoErrorsEpochTriggerAlreadyPending struct {
	Netuid       uint16
	PendingBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EpochTriggerAlreadyPending(uint16 netuid, uint64 pendingBlock)
func TaoErrorsEpochTriggerAlreadyPendingErrorID() common.Hash {
	return common.HexToHash("0xf410347a34cc3681bee9966e25d1f7782f0580cffc662937720aee5bc7abe10c")
}

// UnpackEpochTriggerAlreadyPendingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EpochTriggerAlreadyPending(uint16 netuid, uint64 pendingBlock)
func (taoErrors *TaoErrors) UnpackEpochTriggerAlreadyPendingError(raw []byte) (*TaoErrorsEpochTriggerAlreadyPending, error) {
	out := new(TaoErrorsEpochTriggerAlreadyPending)
	if err := taoErrors.abi.UnpackIntoInterface(out, "EpochTriggerAlreadyPending", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsEvmKeyAssociateRateLimitExceeded represents a EvmKeyAssociateRateLimitExceeded error raised by the TaoErrors contract.
type TaoErrorsEvmKeyAssociateRateLimitExceeded struct {
	NextBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EvmKeyAssociateRateLimitExceeded(uint64 nextBlock)
func TaoErrorsEvmKeyAssociateRateLimitExceededErrorID() common.Hash {
	return common.HexToHash("0xbe31b8fb9820a8b9399835c326f900d8264b925b1e4375cc94ac7e0d6d4b9246")
}

// UnpackEvmKeyAssociateRateLimitExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EvmKeyAssociateRateLimitExceeded(uint64 nextBlock)
func (taoErrors *TaoErrors) UnpackEvmKeyAssociateRateLimitExceededError(raw []byte) (*TaoErrorsEvmKeyAssociateRateLimitExceeded, error) {
	out := new(TaoErrorsEvmKeyAssociateRateLimitExceeded)
	if err := taoErrors.abi.UnpackIntoInterface(out, "EvmKeyAssociateRateLimitExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsExpectedBeneficiaryOrigin represents a ExpectedBeneficiaryOrigin error raised by the TaoErrors contract.
type TaoErrorsExpectedBeneficiaryOrigin struct {
	Caller      [32]byte
	Beneficiary [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExpectedBeneficiaryOrigin(bytes32 caller, bytes32 beneficiary)
func TaoErrorsExpectedBeneficiaryOriginErrorID() common.Hash {
	return common.HexToHash("0xbfd809260b4b3db868d59da7e19c4d082cf375ed7f5eac1d5d71e2f9fa7073ef")
}

// UnpackExpectedBeneficiaryOriginError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExpectedBeneficiaryOrigin(bytes32 caller, bytes32 beneficiary)
func (taoErrors *TaoErrors) UnpackExpectedBeneficiaryOriginError(raw []byte) (*TaoErrorsExpectedBeneficiaryOrigin, error) {
	out := new(TaoErrorsExpectedBeneficiaryOrigin)
	if err := taoErrors.abi.UnpackIntoInterface(out, "ExpectedBeneficiaryOrigin", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsExpiredWeightCommit represents a ExpiredWeightCommit error raised by the TaoErrors contract.
type TaoErrorsExpiredWeightCommit struct {
	CommitHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExpiredWeightCommit(bytes32 commitHash)
func TaoErrorsExpiredWeightCommitErrorID() common.Hash {
	return common.HexToHash("0x53190a7d88065ac49a31cc422154941d8a9b6255225962a19268af97b2224151")
}

// UnpackExpiredWeightCommitError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExpiredWeightCommit(bytes32 commitHash)
func (taoErrors *TaoErrors) UnpackExpiredWeightCommitError(raw []byte) (*TaoErrorsExpiredWeightCommit, error) {
	out := new(TaoErrorsExpiredWeightCommit)
	if err := taoErrors.abi.UnpackIntoInterface(out, "ExpiredWeightCommit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsFeeRateTooHigh represents a FeeRateTooHigh error raised by the TaoErrors contract.
type TaoErrorsFeeRateTooHigh struct {
	Rate    uint16
	Maximum uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FeeRateTooHigh(uint16 rate, uint16 maximum)
func TaoErrorsFeeRateTooHighErrorID() common.Hash {
	return common.HexToHash("0x9eab780e9af72f22541fc0a441e56b2ca222bcb5f73425dfd67fefa74884a514")
}

// UnpackFeeRateTooHighError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FeeRateTooHigh(uint16 rate, uint16 maximum)
func (taoErrors *TaoErrors) UnpackFeeRateTooHighError(raw []byte) (*TaoErrorsFeeRateTooHigh, error) {
	out := new(TaoErrorsFeeRateTooHigh)
	if err := taoErrors.abi.UnpackIntoInterface(out, "FeeRateTooHigh", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsFirstEmissionBlockNumberAlreadySet represents a FirstEmissionBlockNumberAlreadySet error raised by the TaoErrors contract.
type TaoErrorsFirstEmissionBlockNumberAlreadySet struct {
	Netuid             uint16
	FirstEmissionBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FirstEmissionBlockNumberAlreadySet(uint16 netuid, uint64 firstEmissionBlock)
func TaoErrorsFirstEmissionBlockNumberAlreadySetErrorID() common.Hash {
	return common.HexToHash("0x1cb05305e1a61aaf8976064f1183ad7e64392e7fa5f078a05a7e1b634758f1ef")
}

// UnpackFirstEmissionBlockNumberAlreadySetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FirstEmissionBlockNumberAlreadySet(uint16 netuid, uint64 firstEmissionBlock)
func (taoErrors *TaoErrors) UnpackFirstEmissionBlockNumberAlreadySetError(raw []byte) (*TaoErrorsFirstEmissionBlockNumberAlreadySet, error) {
	out := new(TaoErrorsFirstEmissionBlockNumberAlreadySet)
	if err := taoErrors.abi.UnpackIntoInterface(out, "FirstEmissionBlockNumberAlreadySet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsForcedBalancesDisabled represents a ForcedBalancesDisabled error raised by the TaoErrors contract.
type TaoErrorsForcedBalancesDisabled struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ForcedBalancesDisabled()
func TaoErrorsForcedBalancesDisabledErrorID() common.Hash {
	return common.HexToHash("0xe65745d3985e6617d7a591f81af1a396eb18cc5498e49d39db24080715edcce1")
}

// UnpackForcedBalancesDisabledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ForcedBalancesDisabled()
func (taoErrors *TaoErrors) UnpackForcedBalancesDisabledError(raw []byte) (*TaoErrorsForcedBalancesDisabled, error) {
	out := new(TaoErrorsForcedBalancesDisabled)
	if err := taoErrors.abi.UnpackIntoInterface(out, "ForcedBalancesDisabled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsHotKeyAccountNotExists represents a HotKeyAccountNotExists error raised by the TaoErrors contract.
type TaoErrorsHotKeyAccountNotExists struct {
	Hotkey [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HotKeyAccountNotExists(bytes32 hotkey)
func TaoErrorsHotKeyAccountNotExistsErrorID() common.Hash {
	return common.HexToHash("0xd4034aebf3547aeeb7570298d4d8ab28c91e319f3a8027d07d8dd5b356a1a3a5")
}

// UnpackHotKeyAccountNotExistsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HotKeyAccountNotExists(bytes32 hotkey)
func (taoErrors *TaoErrors) UnpackHotKeyAccountNotExistsError(raw []byte) (*TaoErrorsHotKeyAccountNotExists, error) {
	out := new(TaoErrorsHotKeyAccountNotExists)
	if err := taoErrors.abi.UnpackIntoInterface(out, "HotKeyAccountNotExists", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsHotKeyAlreadyRegisteredInSubNet represents a HotKeyAlreadyRegisteredInSubNet error raised by the TaoErrors contract.
type TaoErrorsHotKeyAlreadyRegisteredInSubNet struct {
	Netuid uint16
	Hotkey [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HotKeyAlreadyRegisteredInSubNet(uint16 netuid, bytes32 hotkey)
func TaoErrorsHotKeyAlreadyRegisteredInSubNetErrorID() common.Hash {
	return common.HexToHash("0x0531a3903151ec8c89feb6200a84be97105daa91b77bd019417ebcea0dbf92c1")
}

// UnpackHotKeyAlreadyRegisteredInSubNetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HotKeyAlreadyRegisteredInSubNet(uint16 netuid, bytes32 hotkey)
func (taoErrors *TaoErrors) UnpackHotKeyAlreadyRegisteredInSubNetError(raw []byte) (*TaoErrorsHotKeyAlreadyRegisteredInSubNet, error) {
	out := new(TaoErrorsHotKeyAlreadyRegisteredInSubNet)
	if err := taoErrors.abi.UnpackIntoInterface(out, "HotKeyAlreadyRegisteredInSubNet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsHotKeyNotRegisteredInNetwork represents a HotKeyNotRegisteredInNetwork error raised by the TaoErrors contract.
type TaoErrorsHotKeyNotRegisteredInNetwork struct {
	Netuid uint16
	Hotkey [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HotKeyNotRegisteredInNetwork(uint16 netuid, bytes32 hotkey)
func TaoErrorsHotKeyNotRegisteredInNetworkErrorID() common.Hash {
	return common.HexToHash("0x17ecff35b3e11221c5156666821da1dd477ff35d5f65a002651820b524a78886")
}

// UnpackHotKeyNotRegisteredInNetworkError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HotKeyNotRegisteredInNetwork(uint16 netuid, bytes32 hotkey)
func (taoErrors *TaoErrors) UnpackHotKeyNotRegisteredInNetworkError(raw []byte) (*TaoErrorsHotKeyNotRegisteredInNetwork, error) {
	out := new(TaoErrorsHotKeyNotRegisteredInNetwork)
	if err := taoErrors.abi.UnpackIntoInterface(out, "HotKeyNotRegisteredInNetwork", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsHotKeyNotRegisteredInSubNet represents a HotKeyNotRegisteredInSubNet error raised by the TaoErrors contract.
type TaoErrorsHotKeyNotRegisteredInSubNet struct {
	Netuid uint16
	Hotkey [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HotKeyNotRegisteredInSubNet(uint16 netuid, bytes32 hotkey)
func TaoErrorsHotKeyNotRegisteredInSubNetErrorID() common.Hash {
	return common.HexToHash("0x87584bb097fca57f917b5dc62244a2f0dc1a21885e04106d49149281307b452b")
}

// UnpackHotKeyNotRegisteredInSubNetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HotKeyNotRegisteredInSubNet(uint16 netuid, bytes32 hotkey)
func (taoErrors *TaoErrors) UnpackHotKeyNotRegisteredInSubNetError(raw []byte) (*TaoErrorsHotKeyNotRegisteredInSubNet, error) {
	out := new(TaoErrorsHotKeyNotRegisteredInSubNet)
	if err := taoErrors.abi.UnpackIntoInterface(out, "HotKeyNotRegisteredInSubNet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsHotKeySetTxRateLimitExceeded represents a HotKeySetTxRateLimitExceeded error raised by the TaoErrors contract.
type TaoErrorsHotKeySetTxRateLimitExceeded struct {
	NextBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HotKeySetTxRateLimitExceeded(uint64 nextBlock)
func TaoErrorsHotKeySetTxRateLimitExceededErrorID() common.Hash {
	return common.HexToHash("0x381e09b62e5071e5e48e8187d3009caf19b686be9d5198146650d736229d115a")
}

// UnpackHotKeySetTxRateLimitExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HotKeySetTxRateLimitExceeded(uint64 nextBlock)
func (taoErrors *TaoErrors) UnpackHotKeySetTxRateLimitExceededError(raw []byte) (*TaoErrorsHotKeySetTxRateLimitExceeded, error) {
	out := new(TaoErrorsHotKeySetTxRateLimitExceeded)
	if err := taoErrors.abi.UnpackIntoInterface(out, "HotKeySetTxRateLimitExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsHotKeySwapOnSubnetIntervalNotPassed represents a HotKeySwapOnSubnetIntervalNotPassed error raised by the TaoErrors contract.
type TaoErrorsHotKeySwapOnSubnetIntervalNotPassed struct {
	Netuid    uint16
	NextBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HotKeySwapOnSubnetIntervalNotPassed(uint16 netuid, uint64 nextBlock)
func TaoErrorsHotKeySwapOnSubnetIntervalNotPassedErrorID() common.Hash {
	return common.HexToHash("0xebee1faef79cf2b49a72af08b74eeb445fc9b5071d10ef6f0f054f99a84905c9")
}

// UnpackHotKeySwapOnSubnetIntervalNotPassedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HotKeySwapOnSubnetIntervalNotPassed(uint16 netuid, uint64 nextBlock)
func (taoErrors *TaoErrors) UnpackHotKeySwapOnSubnetIntervalNotPassedError(raw []byte) (*TaoErrorsHotKeySwapOnSubnetIntervalNotPassed, error) {
	out := new(TaoErrorsHotKeySwapOnSubnetIntervalNotPassed)
	if err := taoErrors.abi.UnpackIntoInterface(out, "HotKeySwapOnSubnetIntervalNotPassed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsIncorrectPartialFillAmount represents a IncorrectPartialFillAmount error raised by the TaoErrors contract.
type TaoErrorsIncorrectPartialFillAmount struct {
	OrderHash [32]byte
	Amount    uint64
	Remaining uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error IncorrectPartialFillAmount(bytes32 orderHash, uint64 amount, uint64 remaining)
func TaoErrorsIncorrectPartialFillAmountErrorID() common.Hash {
	return common.HexToHash("0x20f5362b66751f7c53173868e2f696b56cda0224290a3d47658fc1f1261593bb")
}

// UnpackIncorrectPartialFillAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error IncorrectPartialFillAmount(bytes32 orderHash, uint64 amount, uint64 remaining)
func (taoErrors *TaoErrors) UnpackIncorrectPartialFillAmountError(raw []byte) (*TaoErrorsIncorrectPartialFillAmount, error) {
	out := new(TaoErrorsIncorrectPartialFillAmount)
	if err := taoErrors.abi.UnpackIntoInterface(out, "IncorrectPartialFillAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsIncorrectWeightVersionKey represents a IncorrectWeightVersionKey error raised by the TaoErrors contract.
type TaoErrorsIncorrectWeightVersionKey struct {
	Given  uint64
	Stored uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error IncorrectWeightVersionKey(uint64 given, uint64 stored)
func TaoErrorsIncorrectWeightVersionKeyErrorID() common.Hash {
	return common.HexToHash("0x80c13ab08d9f4793dc8452f19b3fc0005637c30932dd3f8dc28299db85856024")
}

// UnpackIncorrectWeightVersionKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error IncorrectWeightVersionKey(uint64 given, uint64 stored)
func (taoErrors *TaoErrors) UnpackIncorrectWeightVersionKeyError(raw []byte) (*TaoErrorsIncorrectWeightVersionKey, error) {
	out := new(TaoErrorsIncorrectWeightVersionKey)
	if err := taoErrors.abi.UnpackIntoInterface(out, "IncorrectWeightVersionKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsInputLengthsUnequal represents a InputLengthsUnequal error raised by the TaoErrors contract.
type TaoErrorsInputLengthsUnequal struct {
	First *big.Int
	Other *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InputLengthsUnequal(uint256 first, uint256 other)
func TaoErrorsInputLengthsUnequalErrorID() common.Hash {
	return common.HexToHash("0xf26bb3272248e8b863f1eec2268fce8fb9a2fbd5b7297a1a8d51fafd17e7992f")
}

// UnpackInputLengthsUnequalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InputLengthsUnequal(uint256 first, uint256 other)
func (taoErrors *TaoErrors) UnpackInputLengthsUnequalError(raw []byte) (*TaoErrorsInputLengthsUnequal, error) {
	out := new(TaoErrorsInputLengthsUnequal)
	if err := taoErrors.abi.UnpackIntoInterface(out, "InputLengthsUnequal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsInsufficientBalance represents a InsufficientBalance error raised by the TaoErrors contract.
type TaoErrorsInsufficientBalance struct {
	BalanceRao uint64
	NeededRao  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientBalance(uint64 balanceRao, uint64 neededRao)
func TaoErrorsInsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0x9432a7ee96eb516e30413b18ab75b707f9f48f1d3ecc73060500340ea90e11c8")
}

// UnpackInsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientBalance(uint64 balanceRao, uint64 neededRao)
func (taoErrors *TaoErrors) UnpackInsufficientBalanceError(raw []byte) (*TaoErrorsInsufficientBalance, error) {
	out := new(TaoErrorsInsufficientBalance)
	if err := taoErrors.abi.UnpackIntoInterface(out, "InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsInsufficientLiquidity represents a InsufficientLiquidity error raised by the TaoErrors contract.
type TaoErrorsInsufficientLiquidity struct {
	Netuid uint16
	Amount uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientLiquidity(uint16 netuid, uint64 amount)
func TaoErrorsInsufficientLiquidityErrorID() common.Hash {
	return common.HexToHash("0x1950125cde634c730bb80b725f80d7d5cf79f559cd71798c1e2050e7aff6d3ac")
}

// UnpackInsufficientLiquidityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientLiquidity(uint16 netuid, uint64 amount)
func (taoErrors *TaoErrors) UnpackInsufficientLiquidityError(raw []byte) (*TaoErrorsInsufficientLiquidity, error) {
	out := new(TaoErrorsInsufficientLiquidity)
	if err := taoErrors.abi.UnpackIntoInterface(out, "InsufficientLiquidity", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsInsufficientStakeForLock represents a InsufficientStakeForLock error raised by the TaoErrors contract.
type TaoErrorsInsufficientStakeForLock struct {
	Netuid      uint16
	StakeAlpha  uint64
	NeededAlpha uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientStakeForLock(uint16 netuid, uint64 stakeAlpha, uint64 neededAlpha)
func TaoErrorsInsufficientStakeForLockErrorID() common.Hash {
	return common.HexToHash("0xc9e9037f7f88138c666a99a88fc8fbc4f9b396176591e6b05304bdd5a40131b0")
}

// UnpackInsufficientStakeForLockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientStakeForLock(uint16 netuid, uint64 stakeAlpha, uint64 neededAlpha)
func (taoErrors *TaoErrors) UnpackInsufficientStakeForLockError(raw []byte) (*TaoErrorsInsufficientStakeForLock, error) {
	out := new(TaoErrorsInsufficientStakeForLock)
	if err := taoErrors.abi.UnpackIntoInterface(out, "InsufficientStakeForLock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsInternalFailure represents a InternalFailure error raised by the TaoErrors contract.
type TaoErrorsInternalFailure struct {
	What string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InternalFailure(string what)
func TaoErrorsInternalFailureErrorID() common.Hash {
	return common.HexToHash("0x730e4d09d094151f4c0848872cebb7963cc79a12a60e39c3f696a1219bb49975")
}

// UnpackInternalFailureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InternalFailure(string what)
func (taoErrors *TaoErrors) UnpackInternalFailureError(raw []byte) (*TaoErrorsInternalFailure, error) {
	out := new(TaoErrorsInternalFailure)
	if err := taoErrors.abi.UnpackIntoInterface(out, "InternalFailure", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsInvalidChild represents a InvalidChild error raised by the TaoErrors contract.
type TaoErrorsInvalidChild struct {
	Child [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidChild(bytes32 child)
func TaoErrorsInvalidChildErrorID() common.Hash {
	return common.HexToHash("0x94657272993d0e6d9f20a2264be9c1179402c47d9e94f3b82345dd12bee07670")
}

// UnpackInvalidChildError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidChild(bytes32 child)
func (taoErrors *TaoErrors) UnpackInvalidChildError(raw []byte) (*TaoErrorsInvalidChild, error) {
	out := new(TaoErrorsInvalidChild)
	if err := taoErrors.abi.UnpackIntoInterface(out, "InvalidChild", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsInvalidChildkeyTake represents a InvalidChildkeyTake error raised by the TaoErrors contract.
type TaoErrorsInvalidChildkeyTake struct {
	Take    uint16
	Minimum uint16
	Maximum uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidChildkeyTake(uint16 take, uint16 minimum, uint16 maximum)
func TaoErrorsInvalidChildkeyTakeErrorID() common.Hash {
	return common.HexToHash("0xdf051994e0f0c4fcc77f0f632ae214d84b840ffae77b5a3034da28aa387d76ec")
}

// UnpackInvalidChildkeyTakeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidChildkeyTake(uint16 take, uint16 minimum, uint16 maximum)
func (taoErrors *TaoErrors) UnpackInvalidChildkeyTakeError(raw []byte) (*TaoErrorsInvalidChildkeyTake, error) {
	out := new(TaoErrorsInvalidChildkeyTake)
	if err := taoErrors.abi.UnpackIntoInterface(out, "InvalidChildkeyTake", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsInvalidCrowdloanId represents a InvalidCrowdloanId error raised by the TaoErrors contract.
type TaoErrorsInvalidCrowdloanId struct {
	Id uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidCrowdloanId(uint32 id)
func TaoErrorsInvalidCrowdloanIdErrorID() common.Hash {
	return common.HexToHash("0x8edccf247eaa09fda8839c95823a158da367343a715178e58b1fb0b2c8dbc48d")
}

// UnpackInvalidCrowdloanIdError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidCrowdloanId(uint32 id)
func (taoErrors *TaoErrors) UnpackInvalidCrowdloanIdError(raw []byte) (*TaoErrorsInvalidCrowdloanId, error) {
	out := new(TaoErrorsInvalidCrowdloanId)
	if err := taoErrors.abi.UnpackIntoInterface(out, "InvalidCrowdloanId", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsInvalidFinalizationConfig represents a InvalidFinalizationConfig error raised by the TaoErrors contract.
type TaoErrorsInvalidFinalizationConfig struct {
	Target    common.Address
	CallBytes uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidFinalizationConfig(address target, uint64 callBytes)
func TaoErrorsInvalidFinalizationConfigErrorID() common.Hash {
	return common.HexToHash("0x548d38ec59ac1e769657392abd5a655cfe7f981668f096436833ff957e15d5db")
}

// UnpackInvalidFinalizationConfigError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidFinalizationConfig(address target, uint64 callBytes)
func (taoErrors *TaoErrors) UnpackInvalidFinalizationConfigError(raw []byte) (*TaoErrorsInvalidFinalizationConfig, error) {
	out := new(TaoErrorsInvalidFinalizationConfig)
	if err := taoErrors.abi.UnpackIntoInterface(out, "InvalidFinalizationConfig", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsInvalidIdentity represents a InvalidIdentity error raised by the TaoErrors contract.
type TaoErrorsInvalidIdentity struct {
	Field   string
	Length  *big.Int
	Maximum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidIdentity(string field, uint256 length, uint256 maximum)
func TaoErrorsInvalidIdentityErrorID() common.Hash {
	return common.HexToHash("0x6d44446fe640abd88675f71f9afeb0443c491553f4fac6c15901cfad5b60be73")
}

// UnpackInvalidIdentityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidIdentity(string field, uint256 length, uint256 maximum)
func (taoErrors *TaoErrors) UnpackInvalidIdentityError(raw []byte) (*TaoErrorsInvalidIdentity, error) {
	out := new(TaoErrorsInvalidIdentity)
	if err := taoErrors.abi.UnpackIntoInterface(out, "InvalidIdentity", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsInvalidIpAddress represents a InvalidIpAddress error raised by the TaoErrors contract.
type TaoErrorsInvalidIpAddress struct {
	Ip *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidIpAddress(uint128 ip)
func TaoErrorsInvalidIpAddressErrorID() common.Hash {
	return common.HexToHash("0x5d589b24f34868120c2e48bf7f6f7e3bf30fcb17736e5bc1deacf2f3a9d92d4c")
}

// UnpackInvalidIpAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidIpAddress(uint128 ip)
func (taoErrors *TaoErrors) UnpackInvalidIpAddressError(raw []byte) (*TaoErrorsInvalidIpAddress, error) {
	out := new(TaoErrorsInvalidIpAddress)
	if err := taoErrors.abi.UnpackIntoInterface(out, "InvalidIpAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsInvalidIpType represents a InvalidIpType error raised by the TaoErrors contract.
type TaoErrorsInvalidIpType struct {
	IpType uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidIpType(uint8 ipType)
func TaoErrorsInvalidIpTypeErrorID() common.Hash {
	return common.HexToHash("0x9e7989a1503f75b428ec697fe1fe86c3397624d702d66de08020ee03b1872c57")
}

// UnpackInvalidIpTypeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidIpType(uint8 ipType)
func (taoErrors *TaoErrors) UnpackInvalidIpTypeError(raw []byte) (*TaoErrorsInvalidIpType, error) {
	out := new(TaoErrorsInvalidIpType)
	if err := taoErrors.abi.UnpackIntoInterface(out, "InvalidIpType", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsInvalidKey represents a InvalidKey error raised by the TaoErrors contract.
type TaoErrorsInvalidKey struct {
	Key [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidKey(bytes32 key)
func TaoErrorsInvalidKeyErrorID() common.Hash {
	return common.HexToHash("0xa64dc92adf379b429ce63db325f329213b93670519c2d85f60260985f53621f9")
}

// UnpackInvalidKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidKey(bytes32 key)
func (taoErrors *TaoErrors) UnpackInvalidKeyError(raw []byte) (*TaoErrorsInvalidKey, error) {
	out := new(TaoErrorsInvalidKey)
	if err := taoErrors.abi.UnpackIntoInterface(out, "InvalidKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsInvalidOrder represents a InvalidOrder error raised by the TaoErrors contract.
type TaoErrorsInvalidOrder struct {
	Field string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidOrder(string field)
func TaoErrorsInvalidOrderErrorID() common.Hash {
	return common.HexToHash("0x0a3293946ca0242740b7007001fd3932fe78f10ead732a64c6a38c05048c58da")
}

// UnpackInvalidOrderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidOrder(string field)
func (taoErrors *TaoErrors) UnpackInvalidOrderError(raw []byte) (*TaoErrorsInvalidOrder, error) {
	out := new(TaoErrorsInvalidOrder)
	if err := taoErrors.abi.UnpackIntoInterface(out, "InvalidOrder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsInvalidOrderSignature represents a InvalidOrderSignature error raised by the TaoErrors contract.
type TaoErrorsInvalidOrderSignature struct {
	OrderHash [32]byte
	Recovered common.Address
	Signer    common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidOrderSignature(bytes32 orderHash, address recovered, address signer)
func TaoErrorsInvalidOrderSignatureErrorID() common.Hash {
	return common.HexToHash("0x36f42cee6c9d3354571e48dc8b11574dcbfe119ca52a1a8aed941fb5698f94a6")
}

// UnpackInvalidOrderSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidOrderSignature(bytes32 orderHash, address recovered, address signer)
func (taoErrors *TaoErrors) UnpackInvalidOrderSignatureError(raw []byte) (*TaoErrorsInvalidOrderSignature, error) {
	out := new(TaoErrorsInvalidOrderSignature)
	if err := taoErrors.abi.UnpackIntoInterface(out, "InvalidOrderSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsInvalidOrigin represents a InvalidOrigin error raised by the TaoErrors contract.
type TaoErrorsInvalidOrigin struct {
	Caller  [32]byte
	Creator [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidOrigin(bytes32 caller, bytes32 creator)
func TaoErrorsInvalidOriginErrorID() common.Hash {
	return common.HexToHash("0xe97194e078932009031ae87cf87c2aa38977cbffe84ecb2d077092823b8b6643")
}

// UnpackInvalidOriginError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidOrigin(bytes32 caller, bytes32 creator)
func (taoErrors *TaoErrors) UnpackInvalidOriginError(raw []byte) (*TaoErrorsInvalidOrigin, error) {
	out := new(TaoErrorsInvalidOrigin)
	if err := taoErrors.abi.UnpackIntoInterface(out, "InvalidOrigin", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsInvalidPort represents a InvalidPort error raised by the TaoErrors contract.
type TaoErrorsInvalidPort struct {
	Port uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidPort(uint16 port)
func TaoErrorsInvalidPortErrorID() common.Hash {
	return common.HexToHash("0x62b34ed7320b5584d7e01c7812b2ade7bda6968b95b092b91e3cb9d2fafd68e8")
}

// UnpackInvalidPortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidPort(uint16 port)
func (taoErrors *TaoErrors) UnpackInvalidPortError(raw []byte) (*TaoErrorsInvalidPort, error) {
	out := new(TaoErrorsInvalidPort)
	if err := taoErrors.abi.UnpackIntoInterface(out, "InvalidPort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsInvalidProxyType represents a InvalidProxyType error raised by the TaoErrors contract.
type TaoErrorsInvalidProxyType struct {
	ProxyType uint8
	Maximum   uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidProxyType(uint8 proxyType, uint8 maximum)
func TaoErrorsInvalidProxyTypeErrorID() common.Hash {
	return common.HexToHash("0xb71e4885873bcf6aa01c5553cee6ac4c48fa93bad719e8708d370a51e9e77598")
}

// UnpackInvalidProxyTypeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidProxyType(uint8 proxyType, uint8 maximum)
func (taoErrors *TaoErrors) UnpackInvalidProxyTypeError(raw []byte) (*TaoErrorsInvalidProxyType, error) {
	out := new(TaoErrorsInvalidProxyType)
	if err := taoErrors.abi.UnpackIntoInterface(out, "InvalidProxyType", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsInvalidPulse represents a InvalidPulse error raised by the TaoErrors contract.
type TaoErrorsInvalidPulse struct {
	Round uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidPulse(uint64 round)
func TaoErrorsInvalidPulseErrorID() common.Hash {
	return common.HexToHash("0x8c88f567aa52360611bc721debb6f5f81e9f799f98605e0e23c1d92cd5f1f826")
}

// UnpackInvalidPulseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidPulse(uint64 round)
func (taoErrors *TaoErrors) UnpackInvalidPulseError(raw []byte) (*TaoErrorsInvalidPulse, error) {
	out := new(TaoErrorsInvalidPulse)
	if err := taoErrors.abi.UnpackIntoInterface(out, "InvalidPulse", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsInvalidRecoveredPublicKey represents a InvalidRecoveredPublicKey error raised by the TaoErrors contract.
type TaoErrorsInvalidRecoveredPublicKey struct {
	Recovered common.Address
	EvmKey    common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidRecoveredPublicKey(address recovered, address evmKey)
func TaoErrorsInvalidRecoveredPublicKeyErrorID() common.Hash {
	return common.HexToHash("0xacaba6634e00159ca59a3ed4b00f30663935ae4c67b218a9b3e6f70bdfdf85d0")
}

// UnpackInvalidRecoveredPublicKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidRecoveredPublicKey(address recovered, address evmKey)
func (taoErrors *TaoErrors) UnpackInvalidRecoveredPublicKeyError(raw []byte) (*TaoErrorsInvalidRecoveredPublicKey, error) {
	out := new(TaoErrorsInvalidRecoveredPublicKey)
	if err := taoErrors.abi.UnpackIntoInterface(out, "InvalidRecoveredPublicKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsInvalidRevealCommitHashNotMatch represents a InvalidRevealCommitHashNotMatch error raised by the TaoErrors contract.
type TaoErrorsInvalidRevealCommitHashNotMatch struct {
	CommitHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidRevealCommitHashNotMatch(bytes32 commitHash)
func TaoErrorsInvalidRevealCommitHashNotMatchErrorID() common.Hash {
	return common.HexToHash("0xecaeb14aadab3f91fcefe5f1f3ce3d456d4ef55ada84dceeca85d3a05debbb42")
}

// UnpackInvalidRevealCommitHashNotMatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidRevealCommitHashNotMatch(bytes32 commitHash)
func (taoErrors *TaoErrors) UnpackInvalidRevealCommitHashNotMatchError(raw []byte) (*TaoErrorsInvalidRevealCommitHashNotMatch, error) {
	out := new(TaoErrorsInvalidRevealCommitHashNotMatch)
	if err := taoErrors.abi.UnpackIntoInterface(out, "InvalidRevealCommitHashNotMatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsInvalidRootClaimThreshold represents a InvalidRootClaimThreshold error raised by the TaoErrors contract.
type TaoErrorsInvalidRootClaimThreshold struct {
	ThresholdAlpha uint64
	MaximumAlpha   uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidRootClaimThreshold(uint64 thresholdAlpha, uint64 maximumAlpha)
func TaoErrorsInvalidRootClaimThresholdErrorID() common.Hash {
	return common.HexToHash("0xcb2082f32d7763b89d5c0d945de45959c52505823d7576b7f43eff844863201d")
}

// UnpackInvalidRootClaimThresholdError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidRootClaimThreshold(uint64 thresholdAlpha, uint64 maximumAlpha)
func (taoErrors *TaoErrors) UnpackInvalidRootClaimThresholdError(raw []byte) (*TaoErrorsInvalidRootClaimThreshold, error) {
	out := new(TaoErrorsInvalidRootClaimThreshold)
	if err := taoErrors.abi.UnpackIntoInterface(out, "InvalidRootClaimThreshold", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsInvalidSubnetNumber represents a InvalidSubnetNumber error raised by the TaoErrors contract.
type TaoErrorsInvalidSubnetNumber struct {
	Subnets uint64
	Minimum uint64
	Maximum uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidSubnetNumber(uint64 subnets, uint64 minimum, uint64 maximum)
func TaoErrorsInvalidSubnetNumberErrorID() common.Hash {
	return common.HexToHash("0xc221787c7e8147796497e0c09981e021ab425be48c1fc131e32e1de5b744d34e")
}

// UnpackInvalidSubnetNumberError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidSubnetNumber(uint64 subnets, uint64 minimum, uint64 maximum)
func (taoErrors *TaoErrors) UnpackInvalidSubnetNumberError(raw []byte) (*TaoErrorsInvalidSubnetNumber, error) {
	out := new(TaoErrorsInvalidSubnetNumber)
	if err := taoErrors.abi.UnpackIntoInterface(out, "InvalidSubnetNumber", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsInvalidValue represents a InvalidValue error raised by the TaoErrors contract.
type TaoErrorsInvalidValue struct {
	Param   string
	Value   *big.Int
	Minimum *big.Int
	Maximum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidValue(string param, uint256 value, uint256 minimum, uint256 maximum)
func TaoErrorsInvalidValueErrorID() common.Hash {
	return common.HexToHash("0x0a7575b0e68c31c46e28a7e6262c38c0457d5ef21180ac6359355c1396408904")
}

// UnpackInvalidValueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidValue(string param, uint256 value, uint256 minimum, uint256 maximum)
func (taoErrors *TaoErrors) UnpackInvalidValueError(raw []byte) (*TaoErrorsInvalidValue, error) {
	out := new(TaoErrorsInvalidValue)
	if err := taoErrors.abi.UnpackIntoInterface(out, "InvalidValue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsInvalidVotingPowerEmaAlpha represents a InvalidVotingPowerEmaAlpha error raised by the TaoErrors contract.
type TaoErrorsInvalidVotingPowerEmaAlpha struct {
	Alpha   uint64
	Maximum uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidVotingPowerEmaAlpha(uint64 alpha, uint64 maximum)
func TaoErrorsInvalidVotingPowerEmaAlphaErrorID() common.Hash {
	return common.HexToHash("0xc0c5b1074fe3544b7382bd8b361c5384096d4fd4276e48d98f6b9fd0fcd188b2")
}

// UnpackInvalidVotingPowerEmaAlphaError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidVotingPowerEmaAlpha(uint64 alpha, uint64 maximum)
func (taoErrors *TaoErrors) UnpackInvalidVotingPowerEmaAlphaError(raw []byte) (*TaoErrorsInvalidVotingPowerEmaAlpha, error) {
	out := new(TaoErrorsInvalidVotingPowerEmaAlpha)
	if err := taoErrors.abi.UnpackIntoInterface(out, "InvalidVotingPowerEmaAlpha", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsLeaseCannotEndInThePast represents a LeaseCannotEndInThePast error raised by the TaoErrors contract.
type TaoErrorsLeaseCannotEndInThePast struct {
	EndBlock     uint64
	CurrentBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LeaseCannotEndInThePast(uint64 endBlock, uint64 currentBlock)
func TaoErrorsLeaseCannotEndInThePastErrorID() common.Hash {
	return common.HexToHash("0xa6a4bcb95591c42a61c2b0ba6e1b2365cfa72519bb139347df972a652a3ffe0c")
}

// UnpackLeaseCannotEndInThePastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LeaseCannotEndInThePast(uint64 endBlock, uint64 currentBlock)
func (taoErrors *TaoErrors) UnpackLeaseCannotEndInThePastError(raw []byte) (*TaoErrorsLeaseCannotEndInThePast, error) {
	out := new(TaoErrorsLeaseCannotEndInThePast)
	if err := taoErrors.abi.UnpackIntoInterface(out, "LeaseCannotEndInThePast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsLeaseDoesNotExist represents a LeaseDoesNotExist error raised by the TaoErrors contract.
type TaoErrorsLeaseDoesNotExist struct {
	Id uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LeaseDoesNotExist(uint32 id)
func TaoErrorsLeaseDoesNotExistErrorID() common.Hash {
	return common.HexToHash("0xbe20028017d5c531c3ba77f20fde556f40495f4c5db178fad8b6fa0b1bb13775")
}

// UnpackLeaseDoesNotExistError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LeaseDoesNotExist(uint32 id)
func (taoErrors *TaoErrors) UnpackLeaseDoesNotExistError(raw []byte) (*TaoErrorsLeaseDoesNotExist, error) {
	out := new(TaoErrorsLeaseDoesNotExist)
	if err := taoErrors.abi.UnpackIntoInterface(out, "LeaseDoesNotExist", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsLeaseHasNoEndBlock represents a LeaseHasNoEndBlock error raised by the TaoErrors contract.
type TaoErrorsLeaseHasNoEndBlock struct {
	Id uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LeaseHasNoEndBlock(uint32 id)
func TaoErrorsLeaseHasNoEndBlockErrorID() common.Hash {
	return common.HexToHash("0xd6e79f93719467cc21fe841142ac34598e9fd712cae97f87498ff3664a4dfc46")
}

// UnpackLeaseHasNoEndBlockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LeaseHasNoEndBlock(uint32 id)
func (taoErrors *TaoErrors) UnpackLeaseHasNoEndBlockError(raw []byte) (*TaoErrorsLeaseHasNoEndBlock, error) {
	out := new(TaoErrorsLeaseHasNoEndBlock)
	if err := taoErrors.abi.UnpackIntoInterface(out, "LeaseHasNoEndBlock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsLeaseHasNotEnded represents a LeaseHasNotEnded error raised by the TaoErrors contract.
type TaoErrorsLeaseHasNotEnded struct {
	Id       uint32
	EndBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LeaseHasNotEnded(uint32 id, uint64 endBlock)
func TaoErrorsLeaseHasNotEndedErrorID() common.Hash {
	return common.HexToHash("0xdc1f3edfa22897f07c8e65fb9e495fae7b960093119c3dac063470ffa3ebf17a")
}

// UnpackLeaseHasNotEndedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LeaseHasNotEnded(uint32 id, uint64 endBlock)
func (taoErrors *TaoErrors) UnpackLeaseHasNotEndedError(raw []byte) (*TaoErrorsLeaseHasNotEnded, error) {
	out := new(TaoErrorsLeaseHasNotEnded)
	if err := taoErrors.abi.UnpackIntoInterface(out, "LeaseHasNotEnded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsLiquidAlphaDisabled represents a LiquidAlphaDisabled error raised by the TaoErrors contract.
type TaoErrorsLiquidAlphaDisabled struct {
	Netuid uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LiquidAlphaDisabled(uint16 netuid)
func TaoErrorsLiquidAlphaDisabledErrorID() common.Hash {
	return common.HexToHash("0x0008891df3a0072c7512e655b78077d920723eaea86192bb7eb1b2bc2a1869d8")
}

// UnpackLiquidAlphaDisabledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LiquidAlphaDisabled(uint16 netuid)
func (taoErrors *TaoErrors) UnpackLiquidAlphaDisabledError(raw []byte) (*TaoErrorsLiquidAlphaDisabled, error) {
	out := new(TaoErrorsLiquidAlphaDisabled)
	if err := taoErrors.abi.UnpackIntoInterface(out, "LiquidAlphaDisabled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsLockHotkeyMismatch represents a LockHotkeyMismatch error raised by the TaoErrors contract.
type TaoErrorsLockHotkeyMismatch struct {
	Netuid       uint16
	LockedHotkey [32]byte
	Hotkey       [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LockHotkeyMismatch(uint16 netuid, bytes32 lockedHotkey, bytes32 hotkey)
func TaoErrorsLockHotkeyMismatchErrorID() common.Hash {
	return common.HexToHash("0x0914a029ff0352a68783495c05120835aed88f080397184101b717dc6e5dce5a")
}

// UnpackLockHotkeyMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LockHotkeyMismatch(uint16 netuid, bytes32 lockedHotkey, bytes32 hotkey)
func (taoErrors *TaoErrors) UnpackLockHotkeyMismatchError(raw []byte) (*TaoErrorsLockHotkeyMismatch, error) {
	out := new(TaoErrorsLockHotkeyMismatch)
	if err := taoErrors.abi.UnpackIntoInterface(out, "LockHotkeyMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsMaxAllowedUIdsLessThanCurrentUIds represents a MaxAllowedUIdsLessThanCurrentUIds error raised by the TaoErrors contract.
type TaoErrorsMaxAllowedUIdsLessThanCurrentUIds struct {
	MaxUids uint16
	Uids    uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MaxAllowedUIdsLessThanCurrentUIds(uint16 maxUids, uint16 uids)
func TaoErrorsMaxAllowedUIdsLessThanCurrentUIdsErrorID() common.Hash {
	return common.HexToHash("0xbfc772e5a9d1705d3fef38a1761eb3c2d1b6161bb9d56b87e2f265b9d6188f61")
}

// UnpackMaxAllowedUIdsLessThanCurrentUIdsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MaxAllowedUIdsLessThanCurrentUIds(uint16 maxUids, uint16 uids)
func (taoErrors *TaoErrors) UnpackMaxAllowedUIdsLessThanCurrentUIdsError(raw []byte) (*TaoErrorsMaxAllowedUIdsLessThanCurrentUIds, error) {
	out := new(TaoErrorsMaxAllowedUIdsLessThanCurrentUIds)
	if err := taoErrors.abi.UnpackIntoInterface(out, "MaxAllowedUIdsLessThanCurrentUIds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsMaxAllowedUidsGreaterThanDefaultMaxAllowedUids represents a MaxAllowedUidsGreaterThanDefaultMaxAllowedUids error raised by the TaoErrors contract.
type TaoErrorsMaxAllowedUidsGreaterThanDefaultMaxAllowedUids struct {
	MaxUids uint16
	Limit   uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MaxAllowedUidsGreaterThanDefaultMaxAllowedUids(uint16 maxUids, uint16 limit)
func TaoErrorsMaxAllowedUidsGreaterThanDefaultMaxAllowedUidsErrorID() common.Hash {
	return common.HexToHash("0x1ddcfeb7671826ddcc0ef4d7fbd608b0f30711216b8da223956abdcf509c1b52")
}

// UnpackMaxAllowedUidsGreaterThanDefaultMaxAllowedUidsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MaxAllowedUidsGreaterThanDefaultMaxAllowedUids(uint16 maxUids, uint16 limit)
func (taoErrors *TaoErrors) UnpackMaxAllowedUidsGreaterThanDefaultMaxAllowedUidsError(raw []byte) (*TaoErrorsMaxAllowedUidsGreaterThanDefaultMaxAllowedUids, error) {
	out := new(TaoErrorsMaxAllowedUidsGreaterThanDefaultMaxAllowedUids)
	if err := taoErrors.abi.UnpackIntoInterface(out, "MaxAllowedUidsGreaterThanDefaultMaxAllowedUids", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsMaxAllowedUidsLessThanMinAllowedUids represents a MaxAllowedUidsLessThanMinAllowedUids error raised by the TaoErrors contract.
type TaoErrorsMaxAllowedUidsLessThanMinAllowedUids struct {
	MaxUids uint16
	MinUids uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MaxAllowedUidsLessThanMinAllowedUids(uint16 maxUids, uint16 minUids)
func TaoErrorsMaxAllowedUidsLessThanMinAllowedUidsErrorID() common.Hash {
	return common.HexToHash("0x0bc04d1b18e7881b5443cf10de8263f6012bb4d6e9a6ffd80a2fc0d1d2f19eda")
}

// UnpackMaxAllowedUidsLessThanMinAllowedUidsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MaxAllowedUidsLessThanMinAllowedUids(uint16 maxUids, uint16 minUids)
func (taoErrors *TaoErrors) UnpackMaxAllowedUidsLessThanMinAllowedUidsError(raw []byte) (*TaoErrorsMaxAllowedUidsLessThanMinAllowedUids, error) {
	out := new(TaoErrorsMaxAllowedUidsLessThanMinAllowedUids)
	if err := taoErrors.abi.UnpackIntoInterface(out, "MaxAllowedUidsLessThanMinAllowedUids", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsMaxContributionReached represents a MaxContributionReached error raised by the TaoErrors contract.
type TaoErrorsMaxContributionReached struct {
	ContributedRao uint64
	MaximumRao     uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MaxContributionReached(uint64 contributedRao, uint64 maximumRao)
func TaoErrorsMaxContributionReachedErrorID() common.Hash {
	return common.HexToHash("0x648a4141d3371accfb67e5895ad8e1700fd0fc2d7aa0e62b5bb456f665fdf55f")
}

// UnpackMaxContributionReachedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MaxContributionReached(uint64 contributedRao, uint64 maximumRao)
func (taoErrors *TaoErrors) UnpackMaxContributionReachedError(raw []byte) (*TaoErrorsMaxContributionReached, error) {
	out := new(TaoErrorsMaxContributionReached)
	if err := taoErrors.abi.UnpackIntoInterface(out, "MaxContributionReached", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsMaxContributorsReached represents a MaxContributorsReached error raised by the TaoErrors contract.
type TaoErrorsMaxContributorsReached struct {
	Id    uint32
	Limit uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MaxContributorsReached(uint32 id, uint16 limit)
func TaoErrorsMaxContributorsReachedErrorID() common.Hash {
	return common.HexToHash("0x456f1ab6d69e7ae0c2ce6b54b8fe4c66f0046b3582066875b45a2b2e8d69917d")
}

// UnpackMaxContributorsReachedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MaxContributorsReached(uint32 id, uint16 limit)
func (taoErrors *TaoErrors) UnpackMaxContributorsReachedError(raw []byte) (*TaoErrorsMaxContributorsReached, error) {
	out := new(TaoErrorsMaxContributorsReached)
	if err := taoErrors.abi.UnpackIntoInterface(out, "MaxContributorsReached", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsMaxValidatorsLargerThanMaxUIds represents a MaxValidatorsLargerThanMaxUIds error raised by the TaoErrors contract.
type TaoErrorsMaxValidatorsLargerThanMaxUIds struct {
	MaxValidators uint16
	MaxUids       uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MaxValidatorsLargerThanMaxUIds(uint16 maxValidators, uint16 maxUids)
func TaoErrorsMaxValidatorsLargerThanMaxUIdsErrorID() common.Hash {
	return common.HexToHash("0x31299b470b4156fc6ad185fdbfcab1183df8abe83b6a7fc1d1a98ecdb8fa93cf")
}

// UnpackMaxValidatorsLargerThanMaxUIdsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MaxValidatorsLargerThanMaxUIds(uint16 maxValidators, uint16 maxUids)
func (taoErrors *TaoErrors) UnpackMaxValidatorsLargerThanMaxUIdsError(raw []byte) (*TaoErrorsMaxValidatorsLargerThanMaxUIds, error) {
	out := new(TaoErrorsMaxValidatorsLargerThanMaxUIds)
	if err := taoErrors.abi.UnpackIntoInterface(out, "MaxValidatorsLargerThanMaxUIds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsMaxWeightExceeded represents a MaxWeightExceeded error raised by the TaoErrors contract.
type TaoErrorsMaxWeightExceeded struct {
	Limit uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MaxWeightExceeded(uint16 limit)
func TaoErrorsMaxWeightExceededErrorID() common.Hash {
	return common.HexToHash("0xf1fb6406ae3bb285167f18ffcae7e267be8d8bb37f0f560960a6802ea3c473fc")
}

// UnpackMaxWeightExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MaxWeightExceeded(uint16 limit)
func (taoErrors *TaoErrors) UnpackMaxWeightExceededError(raw []byte) (*TaoErrorsMaxWeightExceeded, error) {
	out := new(TaoErrorsMaxWeightExceeded)
	if err := taoErrors.abi.UnpackIntoInterface(out, "MaxWeightExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsMaximumContributionTooLow represents a MaximumContributionTooLow error raised by the TaoErrors contract.
type TaoErrorsMaximumContributionTooLow struct {
	AmountRao  uint64
	MinimumRao uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MaximumContributionTooLow(uint64 amountRao, uint64 minimumRao)
func TaoErrorsMaximumContributionTooLowErrorID() common.Hash {
	return common.HexToHash("0x31fc6c76e12efa1ff979d17e41eda9b333a825b645f748ea7df3f8f08cc2e4d0")
}

// UnpackMaximumContributionTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MaximumContributionTooLow(uint64 amountRao, uint64 minimumRao)
func (taoErrors *TaoErrors) UnpackMaximumContributionTooLowError(raw []byte) (*TaoErrorsMaximumContributionTooLow, error) {
	out := new(TaoErrorsMaximumContributionTooLow)
	if err := taoErrors.abi.UnpackIntoInterface(out, "MaximumContributionTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsMechanismDoesNotExist represents a MechanismDoesNotExist error raised by the TaoErrors contract.
type TaoErrorsMechanismDoesNotExist struct {
	Netuid uint16
	Mecid  uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MechanismDoesNotExist(uint16 netuid, uint8 mecid)
func TaoErrorsMechanismDoesNotExistErrorID() common.Hash {
	return common.HexToHash("0x67ddb1e8b0c33b0c9f84899a9311b143051358f689f263a121d7296feff62492")
}

// UnpackMechanismDoesNotExistError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MechanismDoesNotExist(uint16 netuid, uint8 mecid)
func (taoErrors *TaoErrors) UnpackMechanismDoesNotExistError(raw []byte) (*TaoErrorsMechanismDoesNotExist, error) {
	out := new(TaoErrorsMechanismDoesNotExist)
	if err := taoErrors.abi.UnpackIntoInterface(out, "MechanismDoesNotExist", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsMinAllowedUidsGreaterThanCurrentUids represents a MinAllowedUidsGreaterThanCurrentUids error raised by the TaoErrors contract.
type TaoErrorsMinAllowedUidsGreaterThanCurrentUids struct {
	MinUids uint16
	Uids    uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MinAllowedUidsGreaterThanCurrentUids(uint16 minUids, uint16 uids)
func TaoErrorsMinAllowedUidsGreaterThanCurrentUidsErrorID() common.Hash {
	return common.HexToHash("0xc8876339cf28f6ecef4482ee605a49e7d49f9a3efd137d18f231b760c873eccc")
}

// UnpackMinAllowedUidsGreaterThanCurrentUidsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MinAllowedUidsGreaterThanCurrentUids(uint16 minUids, uint16 uids)
func (taoErrors *TaoErrors) UnpackMinAllowedUidsGreaterThanCurrentUidsError(raw []byte) (*TaoErrorsMinAllowedUidsGreaterThanCurrentUids, error) {
	out := new(TaoErrorsMinAllowedUidsGreaterThanCurrentUids)
	if err := taoErrors.abi.UnpackIntoInterface(out, "MinAllowedUidsGreaterThanCurrentUids", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsMinAllowedUidsGreaterThanMaxAllowedUids represents a MinAllowedUidsGreaterThanMaxAllowedUids error raised by the TaoErrors contract.
type TaoErrorsMinAllowedUidsGreaterThanMaxAllowedUids struct {
	MinUids uint16
	MaxUids uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MinAllowedUidsGreaterThanMaxAllowedUids(uint16 minUids, uint16 maxUids)
func TaoErrorsMinAllowedUidsGreaterThanMaxAllowedUidsErrorID() common.Hash {
	return common.HexToHash("0xc81e9994445bf0da686786e0e94ad0ba8d144926fed62d00ee93636f758a18a4")
}

// UnpackMinAllowedUidsGreaterThanMaxAllowedUidsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MinAllowedUidsGreaterThanMaxAllowedUids(uint16 minUids, uint16 maxUids)
func (taoErrors *TaoErrors) UnpackMinAllowedUidsGreaterThanMaxAllowedUidsError(raw []byte) (*TaoErrorsMinAllowedUidsGreaterThanMaxAllowedUids, error) {
	out := new(TaoErrorsMinAllowedUidsGreaterThanMaxAllowedUids)
	if err := taoErrors.abi.UnpackIntoInterface(out, "MinAllowedUidsGreaterThanMaxAllowedUids", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsMinimumContributionTooHigh represents a MinimumContributionTooHigh error raised by the TaoErrors contract.
type TaoErrorsMinimumContributionTooHigh struct {
	AmountRao  uint64
	MaximumRao uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MinimumContributionTooHigh(uint64 amountRao, uint64 maximumRao)
func TaoErrorsMinimumContributionTooHighErrorID() common.Hash {
	return common.HexToHash("0x1c255befcdf5bfef03dd308c7207990ad4956660e863b9720b60754a4ad82fcc")
}

// UnpackMinimumContributionTooHighError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MinimumContributionTooHigh(uint64 amountRao, uint64 maximumRao)
func (taoErrors *TaoErrors) UnpackMinimumContributionTooHighError(raw []byte) (*TaoErrorsMinimumContributionTooHigh, error) {
	out := new(TaoErrorsMinimumContributionTooHigh)
	if err := taoErrors.abi.UnpackIntoInterface(out, "MinimumContributionTooHigh", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsMinimumContributionTooLow represents a MinimumContributionTooLow error raised by the TaoErrors contract.
type TaoErrorsMinimumContributionTooLow struct {
	AmountRao  uint64
	MinimumRao uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MinimumContributionTooLow(uint64 amountRao, uint64 minimumRao)
func TaoErrorsMinimumContributionTooLowErrorID() common.Hash {
	return common.HexToHash("0x9b3988087576ee58e0704acae50c3300e782cef32c44a2912b14075ba3e45e49")
}

// UnpackMinimumContributionTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MinimumContributionTooLow(uint64 amountRao, uint64 minimumRao)
func (taoErrors *TaoErrors) UnpackMinimumContributionTooLowError(raw []byte) (*TaoErrorsMinimumContributionTooLow, error) {
	out := new(TaoErrorsMinimumContributionTooLow)
	if err := taoErrors.abi.UnpackIntoInterface(out, "MinimumContributionTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsNativeCallUnavailable represents a NativeCallUnavailable error raised by the TaoErrors contract.
type TaoErrorsNativeCallUnavailable struct {
	Remedy string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NativeCallUnavailable(string remedy)
func TaoErrorsNativeCallUnavailableErrorID() common.Hash {
	return common.HexToHash("0x863f76de4f6d442248f85517aa3e450726d175572c08ffc3a1121eb1b20f7291")
}

// UnpackNativeCallUnavailableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NativeCallUnavailable(string remedy)
func (taoErrors *TaoErrors) UnpackNativeCallUnavailableError(raw []byte) (*TaoErrorsNativeCallUnavailable, error) {
	out := new(TaoErrorsNativeCallUnavailable)
	if err := taoErrors.abi.UnpackIntoInterface(out, "NativeCallUnavailable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsNeedWaitingMoreBlocksToStarCall represents a NeedWaitingMoreBlocksToStarCall error raised by the TaoErrors contract.
type TaoErrorsNeedWaitingMoreBlocksToStarCall struct {
	Netuid    uint16
	NextBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NeedWaitingMoreBlocksToStarCall(uint16 netuid, uint64 nextBlock)
func TaoErrorsNeedWaitingMoreBlocksToStarCallErrorID() common.Hash {
	return common.HexToHash("0x044a0d1af2f93d2a0ee600336066462a67fdac8befbd818f974687382271951f")
}

// UnpackNeedWaitingMoreBlocksToStarCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NeedWaitingMoreBlocksToStarCall(uint16 netuid, uint64 nextBlock)
func (taoErrors *TaoErrors) UnpackNeedWaitingMoreBlocksToStarCallError(raw []byte) (*TaoErrorsNeedWaitingMoreBlocksToStarCall, error) {
	out := new(TaoErrorsNeedWaitingMoreBlocksToStarCall)
	if err := taoErrors.abi.UnpackIntoInterface(out, "NeedWaitingMoreBlocksToStarCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsNegativeSigmoidSteepness represents a NegativeSigmoidSteepness error raised by the TaoErrors contract.
type TaoErrorsNegativeSigmoidSteepness struct {
	Value int16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NegativeSigmoidSteepness(int16 value)
func TaoErrorsNegativeSigmoidSteepnessErrorID() common.Hash {
	return common.HexToHash("0x51a9fe3fe45491cc7d25a55ecaa6520350312b69b089b2c130a2de1b08c54f72")
}

// UnpackNegativeSigmoidSteepnessError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NegativeSigmoidSteepness(int16 value)
func (taoErrors *TaoErrors) UnpackNegativeSigmoidSteepnessError(raw []byte) (*TaoErrorsNegativeSigmoidSteepness, error) {
	out := new(TaoErrorsNegativeSigmoidSteepness)
	if err := taoErrors.abi.UnpackIntoInterface(out, "NegativeSigmoidSteepness", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsNetworkTxRateLimitExceeded represents a NetworkTxRateLimitExceeded error raised by the TaoErrors contract.
type TaoErrorsNetworkTxRateLimitExceeded struct {
	NextBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NetworkTxRateLimitExceeded(uint64 nextBlock)
func TaoErrorsNetworkTxRateLimitExceededErrorID() common.Hash {
	return common.HexToHash("0xbb4539262d7bdc9da68e48e094f84ea3b375af8fd1cd63d2062f055945ea2962")
}

// UnpackNetworkTxRateLimitExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NetworkTxRateLimitExceeded(uint64 nextBlock)
func (taoErrors *TaoErrors) UnpackNetworkTxRateLimitExceededError(raw []byte) (*TaoErrorsNetworkTxRateLimitExceeded, error) {
	out := new(TaoErrorsNetworkTxRateLimitExceeded)
	if err := taoErrors.abi.UnpackIntoInterface(out, "NetworkTxRateLimitExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsNeuronNoValidatorPermit represents a NeuronNoValidatorPermit error raised by the TaoErrors contract.
type TaoErrorsNeuronNoValidatorPermit struct {
	Netuid uint16
	Uid    uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NeuronNoValidatorPermit(uint16 netuid, uint16 uid)
func TaoErrorsNeuronNoValidatorPermitErrorID() common.Hash {
	return common.HexToHash("0x40f2c19965a5aa060b2f13454c07e3c5fd8bc0887dc32a475a1cb226f5af5eaf")
}

// UnpackNeuronNoValidatorPermitError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NeuronNoValidatorPermit(uint16 netuid, uint16 uid)
func (taoErrors *TaoErrors) UnpackNeuronNoValidatorPermitError(raw []byte) (*TaoErrorsNeuronNoValidatorPermit, error) {
	out := new(TaoErrorsNeuronNoValidatorPermit)
	if err := taoErrors.abi.UnpackIntoInterface(out, "NeuronNoValidatorPermit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsNewColdKeyIsHotkey represents a NewColdKeyIsHotkey error raised by the TaoErrors contract.
type TaoErrorsNewColdKeyIsHotkey struct {
	Coldkey [32]byte
	Owner   [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NewColdKeyIsHotkey(bytes32 coldkey, bytes32 owner)
func TaoErrorsNewColdKeyIsHotkeyErrorID() common.Hash {
	return common.HexToHash("0xd97c3d9f3b6555b0f3bbb62ac89d9ea7fee111aa64bf1bd0450e358037a79cc6")
}

// UnpackNewColdKeyIsHotkeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NewColdKeyIsHotkey(bytes32 coldkey, bytes32 owner)
func (taoErrors *TaoErrors) UnpackNewColdKeyIsHotkeyError(raw []byte) (*TaoErrorsNewColdKeyIsHotkey, error) {
	out := new(TaoErrorsNewColdKeyIsHotkey)
	if err := taoErrors.abi.UnpackIntoInterface(out, "NewColdKeyIsHotkey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsNewHotKeyIsSameWithOld represents a NewHotKeyIsSameWithOld error raised by the TaoErrors contract.
type TaoErrorsNewHotKeyIsSameWithOld struct {
	Hotkey [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NewHotKeyIsSameWithOld(bytes32 hotkey)
func TaoErrorsNewHotKeyIsSameWithOldErrorID() common.Hash {
	return common.HexToHash("0xdbd3c899ed44d15d8f29c3e650b0a2f12ff5b5f7f946c82365d38869b77d6024")
}

// UnpackNewHotKeyIsSameWithOldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NewHotKeyIsSameWithOld(bytes32 hotkey)
func (taoErrors *TaoErrors) UnpackNewHotKeyIsSameWithOldError(raw []byte) (*TaoErrorsNewHotKeyIsSameWithOld, error) {
	out := new(TaoErrorsNewHotKeyIsSameWithOld)
	if err := taoErrors.abi.UnpackIntoInterface(out, "NewHotKeyIsSameWithOld", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsNewHotKeyNotCleanForRootSwap represents a NewHotKeyNotCleanForRootSwap error raised by the TaoErrors contract.
type TaoErrorsNewHotKeyNotCleanForRootSwap struct {
	Hotkey       [32]byte
	RootStakeRao uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NewHotKeyNotCleanForRootSwap(bytes32 hotkey, uint64 rootStakeRao)
func TaoErrorsNewHotKeyNotCleanForRootSwapErrorID() common.Hash {
	return common.HexToHash("0xd7b4398760ec31c64c05fb45dd52b7955784f20709d597b27ba485250076e86c")
}

// UnpackNewHotKeyNotCleanForRootSwapError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NewHotKeyNotCleanForRootSwap(bytes32 hotkey, uint64 rootStakeRao)
func (taoErrors *TaoErrors) UnpackNewHotKeyNotCleanForRootSwapError(raw []byte) (*TaoErrorsNewHotKeyNotCleanForRootSwap, error) {
	out := new(TaoErrorsNewHotKeyNotCleanForRootSwap)
	if err := taoErrors.abi.UnpackIntoInterface(out, "NewHotKeyNotCleanForRootSwap", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsNoContribution represents a NoContribution error raised by the TaoErrors contract.
type TaoErrorsNoContribution struct {
	Id      uint32
	Account [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoContribution(uint32 id, bytes32 account)
func TaoErrorsNoContributionErrorID() common.Hash {
	return common.HexToHash("0xfaef94c060b9a6812ae0354944813f03b670fade81c17b9dea59eed39208fae7")
}

// UnpackNoContributionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoContribution(uint32 id, bytes32 account)
func (taoErrors *TaoErrors) UnpackNoContributionError(raw []byte) (*TaoErrorsNoContribution, error) {
	out := new(TaoErrorsNoContribution)
	if err := taoErrors.abi.UnpackIntoInterface(out, "NoContribution", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsNoExistingLock represents a NoExistingLock error raised by the TaoErrors contract.
type TaoErrorsNoExistingLock struct {
	Netuid  uint16
	Coldkey [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoExistingLock(uint16 netuid, bytes32 coldkey)
func TaoErrorsNoExistingLockErrorID() common.Hash {
	return common.HexToHash("0xbb89cf4978060eb38adf7eb6ce1a27550f84d6332236762bb79515e3607b3cba")
}

// UnpackNoExistingLockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoExistingLock(uint16 netuid, bytes32 coldkey)
func (taoErrors *TaoErrors) UnpackNoExistingLockError(raw []byte) (*TaoErrorsNoExistingLock, error) {
	out := new(TaoErrorsNoExistingLock)
	if err := taoErrors.abi.UnpackIntoInterface(out, "NoExistingLock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsNoNeuronIdAvailable represents a NoNeuronIdAvailable error raised by the TaoErrors contract.
type TaoErrorsNoNeuronIdAvailable struct {
	Netuid uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoNeuronIdAvailable(uint16 netuid)
func TaoErrorsNoNeuronIdAvailableErrorID() common.Hash {
	return common.HexToHash("0x25e7049c1e4e80b02f3759cb7e3091ec86d9b3845390eb8fe74080976fd39083")
}

// UnpackNoNeuronIdAvailableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoNeuronIdAvailable(uint16 netuid)
func (taoErrors *TaoErrors) UnpackNoNeuronIdAvailableError(raw []byte) (*TaoErrorsNoNeuronIdAvailable, error) {
	out := new(TaoErrorsNoNeuronIdAvailable)
	if err := taoErrors.abi.UnpackIntoInterface(out, "NoNeuronIdAvailable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsNoPermission represents a NoPermission error raised by the TaoErrors contract.
type TaoErrorsNoPermission struct {
	Caller      [32]byte
	PureAccount [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoPermission(bytes32 caller, bytes32 pureAccount)
func TaoErrorsNoPermissionErrorID() common.Hash {
	return common.HexToHash("0x174d4f6bb94419a477b01afaae3a95de9a33b2ed610b1483fb157cd40dcd5faa")
}

// UnpackNoPermissionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoPermission(bytes32 caller, bytes32 pureAccount)
func (taoErrors *TaoErrors) UnpackNoPermissionError(raw []byte) (*TaoErrorsNoPermission, error) {
	out := new(TaoErrorsNoPermission)
	if err := taoErrors.abi.UnpackIntoInterface(out, "NoPermission", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsNoSelfProxy represents a NoSelfProxy error raised by the TaoErrors contract.
type TaoErrorsNoSelfProxy struct {
	Account [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSelfProxy(bytes32 account)
func TaoErrorsNoSelfProxyErrorID() common.Hash {
	return common.HexToHash("0x8d2f48e73b26bbcf7d7cdd594d0c22928d49512c8560e867effa1f534a6b4809")
}

// UnpackNoSelfProxyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSelfProxy(bytes32 account)
func (taoErrors *TaoErrors) UnpackNoSelfProxyError(raw []byte) (*TaoErrorsNoSelfProxy, error) {
	out := new(TaoErrorsNoSelfProxy)
	if err := taoErrors.abi.UnpackIntoInterface(out, "NoSelfProxy", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsNoWeightsCommitFound represents a NoWeightsCommitFound error raised by the TaoErrors contract.
type TaoErrorsNoWeightsCommitFound struct {
	CommitHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoWeightsCommitFound(bytes32 commitHash)
func TaoErrorsNoWeightsCommitFoundErrorID() common.Hash {
	return common.HexToHash("0xfa4313c1f0053bc2f8b021f30ce59fdfcd9c16b8b4daf2732bf59f8bd3b1f34f")
}

// UnpackNoWeightsCommitFoundError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoWeightsCommitFound(bytes32 commitHash)
func (taoErrors *TaoErrors) UnpackNoWeightsCommitFoundError(raw []byte) (*TaoErrorsNoWeightsCommitFound, error) {
	out := new(TaoErrorsNoWeightsCommitFound)
	if err := taoErrors.abi.UnpackIntoInterface(out, "NoWeightsCommitFound", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsNonAssociatedColdKey represents a NonAssociatedColdKey error raised by the TaoErrors contract.
type TaoErrorsNonAssociatedColdKey struct {
	Hotkey [32]byte
	Owner  [32]byte
	Caller [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NonAssociatedColdKey(bytes32 hotkey, bytes32 owner, bytes32 caller)
func TaoErrorsNonAssociatedColdKeyErrorID() common.Hash {
	return common.HexToHash("0x9ab04ea56e59d6560a54bab72b9056ea511149c3c604c29476e392ae2b8e0cca")
}

// UnpackNonAssociatedColdKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NonAssociatedColdKey(bytes32 hotkey, bytes32 owner, bytes32 caller)
func (taoErrors *TaoErrors) UnpackNonAssociatedColdKeyError(raw []byte) (*TaoErrorsNonAssociatedColdKey, error) {
	out := new(TaoErrorsNonAssociatedColdKey)
	if err := taoErrors.abi.UnpackIntoInterface(out, "NonAssociatedColdKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsNonStaticInStaticCall represents a NonStaticInStaticCall error raised by the TaoErrors contract.
type TaoErrorsNonStaticInStaticCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NonStaticInStaticCall()
func TaoErrorsNonStaticInStaticCallErrorID() common.Hash {
	return common.HexToHash("0x0c545237d5c84a604f2f3285b747ccc7bdfc0d588a68fc7fc6d172b26177387b")
}

// UnpackNonStaticInStaticCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NonStaticInStaticCall()
func (taoErrors *TaoErrors) UnpackNonStaticInStaticCallError(raw []byte) (*TaoErrorsNonStaticInStaticCall, error) {
	out := new(TaoErrorsNonStaticInStaticCall)
	if err := taoErrors.abi.UnpackIntoInterface(out, "NonStaticInStaticCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsNotEnoughBalanceToPaySwapColdKey represents a NotEnoughBalanceToPaySwapColdKey error raised by the TaoErrors contract.
type TaoErrorsNotEnoughBalanceToPaySwapColdKey struct {
	BalanceRao uint64
	NeededRao  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEnoughBalanceToPaySwapColdKey(uint64 balanceRao, uint64 neededRao)
func TaoErrorsNotEnoughBalanceToPaySwapColdKeyErrorID() common.Hash {
	return common.HexToHash("0xbbd8811e8cc66072cd6f826624c5504fc187b5cd7bd56d5ba488713c0ae84c14")
}

// UnpackNotEnoughBalanceToPaySwapColdKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEnoughBalanceToPaySwapColdKey(uint64 balanceRao, uint64 neededRao)
func (taoErrors *TaoErrors) UnpackNotEnoughBalanceToPaySwapColdKeyError(raw []byte) (*TaoErrorsNotEnoughBalanceToPaySwapColdKey, error) {
	out := new(TaoErrorsNotEnoughBalanceToPaySwapColdKey)
	if err := taoErrors.abi.UnpackIntoInterface(out, "NotEnoughBalanceToPaySwapColdKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsNotEnoughBalanceToPaySwapHotKey represents a NotEnoughBalanceToPaySwapHotKey error raised by the TaoErrors contract.
type TaoErrorsNotEnoughBalanceToPaySwapHotKey struct {
	BalanceRao uint64
	NeededRao  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEnoughBalanceToPaySwapHotKey(uint64 balanceRao, uint64 neededRao)
func TaoErrorsNotEnoughBalanceToPaySwapHotKeyErrorID() common.Hash {
	return common.HexToHash("0x7b0971298b4f67c64fb9e34482a27b5d2434f1979c781c39a9da6b33e633c73d")
}

// UnpackNotEnoughBalanceToPaySwapHotKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEnoughBalanceToPaySwapHotKey(uint64 balanceRao, uint64 neededRao)
func (taoErrors *TaoErrors) UnpackNotEnoughBalanceToPaySwapHotKeyError(raw []byte) (*TaoErrorsNotEnoughBalanceToPaySwapHotKey, error) {
	out := new(TaoErrorsNotEnoughBalanceToPaySwapHotKey)
	if err := taoErrors.abi.UnpackIntoInterface(out, "NotEnoughBalanceToPaySwapHotKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsNotEnoughBalanceToStake represents a NotEnoughBalanceToStake error raised by the TaoErrors contract.
type TaoErrorsNotEnoughBalanceToStake struct {
	BalanceRao uint64
	NeededRao  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEnoughBalanceToStake(uint64 balanceRao, uint64 neededRao)
func TaoErrorsNotEnoughBalanceToStakeErrorID() common.Hash {
	return common.HexToHash("0x02b18c61151e0f7dd4340a0b87c5a5d86498e73aee4600b2e9da174922c066bc")
}

// UnpackNotEnoughBalanceToStakeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEnoughBalanceToStake(uint64 balanceRao, uint64 neededRao)
func (taoErrors *TaoErrors) UnpackNotEnoughBalanceToStakeError(raw []byte) (*TaoErrorsNotEnoughBalanceToStake, error) {
	out := new(TaoErrorsNotEnoughBalanceToStake)
	if err := taoErrors.abi.UnpackIntoInterface(out, "NotEnoughBalanceToStake", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsNotEnoughStakeToSetChildkeys represents a NotEnoughStakeToSetChildkeys error raised by the TaoErrors contract.
type TaoErrorsNotEnoughStakeToSetChildkeys struct {
	StakeRao     uint64
	ThresholdRao uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEnoughStakeToSetChildkeys(uint64 stakeRao, uint64 thresholdRao)
func TaoErrorsNotEnoughStakeToSetChildkeysErrorID() common.Hash {
	return common.HexToHash("0x0f378cc62dbc5d0071fda2159b1a3cc4d79706fc79ef02492c8b28919c1e4955")
}

// UnpackNotEnoughStakeToSetChildkeysError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEnoughStakeToSetChildkeys(uint64 stakeRao, uint64 thresholdRao)
func (taoErrors *TaoErrors) UnpackNotEnoughStakeToSetChildkeysError(raw []byte) (*TaoErrorsNotEnoughStakeToSetChildkeys, error) {
	out := new(TaoErrorsNotEnoughStakeToSetChildkeys)
	if err := taoErrors.abi.UnpackIntoInterface(out, "NotEnoughStakeToSetChildkeys", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsNotEnoughStakeToSetWeights represents a NotEnoughStakeToSetWeights error raised by the TaoErrors contract.
type TaoErrorsNotEnoughStakeToSetWeights struct {
	StakeWeight uint64
	Threshold   uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEnoughStakeToSetWeights(uint64 stakeWeight, uint64 threshold)
func TaoErrorsNotEnoughStakeToSetWeightsErrorID() common.Hash {
	return common.HexToHash("0xe08d084badff0e4cf7e0c7dd76339b850912f91f909c2cd47077e53ae21de4e6")
}

// UnpackNotEnoughStakeToSetWeightsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEnoughStakeToSetWeights(uint64 stakeWeight, uint64 threshold)
func (taoErrors *TaoErrors) UnpackNotEnoughStakeToSetWeightsError(raw []byte) (*TaoErrorsNotEnoughStakeToSetWeights, error) {
	out := new(TaoErrorsNotEnoughStakeToSetWeights)
	if err := taoErrors.abi.UnpackIntoInterface(out, "NotEnoughStakeToSetWeights", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsNotEnoughStakeToWithdraw represents a NotEnoughStakeToWithdraw error raised by the TaoErrors contract.
type TaoErrorsNotEnoughStakeToWithdraw struct {
	StakeAlpha     uint64
	RequestedAlpha uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEnoughStakeToWithdraw(uint64 stakeAlpha, uint64 requestedAlpha)
func TaoErrorsNotEnoughStakeToWithdrawErrorID() common.Hash {
	return common.HexToHash("0xc8a28d5cc59f17531c260c53997681fbb725e2c02a22241ccd11c62f02f3aaee")
}

// UnpackNotEnoughStakeToWithdrawError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEnoughStakeToWithdraw(uint64 stakeAlpha, uint64 requestedAlpha)
func (taoErrors *TaoErrors) UnpackNotEnoughStakeToWithdrawError(raw []byte) (*TaoErrorsNotEnoughStakeToWithdraw, error) {
	out := new(TaoErrorsNotEnoughStakeToWithdraw)
	if err := taoErrors.abi.UnpackIntoInterface(out, "NotEnoughStakeToWithdraw", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsNotFound represents a NotFound error raised by the TaoErrors contract.
type TaoErrorsNotFound struct {
	Real     [32]byte
	Delegate [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotFound(bytes32 real, bytes32 delegate)
func TaoErrorsNotFoundErrorID() common.Hash {
	return common.HexToHash("0xffc27a1c5285fc2717b74434a7767612785ff9eaa45f73873a0c9b66419479df")
}

// UnpackNotFoundError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotFound(bytes32 real, bytes32 delegate)
func (taoErrors *TaoErrors) UnpackNotFoundError(raw []byte) (*TaoErrorsNotFound, error) {
	out := new(TaoErrorsNotFound)
	if err := taoErrors.abi.UnpackIntoInterface(out, "NotFound", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsNotOrderSigner represents a NotOrderSigner error raised by the TaoErrors contract.
type TaoErrorsNotOrderSigner struct {
	OrderHash [32]byte
	Signer    common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOrderSigner(bytes32 orderHash, address signer)
func TaoErrorsNotOrderSignerErrorID() common.Hash {
	return common.HexToHash("0x54750f9333dddc14ab584887769e52b5979c4d447b7f08f8e80354c73661ef8c")
}

// UnpackNotOrderSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOrderSigner(bytes32 orderHash, address signer)
func (taoErrors *TaoErrors) UnpackNotOrderSignerError(raw []byte) (*TaoErrorsNotOrderSigner, error) {
	out := new(TaoErrorsNotOrderSigner)
	if err := taoErrors.abi.UnpackIntoInterface(out, "NotOrderSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsNotPayable represents a NotPayable error raised by the TaoErrors contract.
type TaoErrorsNotPayable struct {
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPayable(uint256 value)
func TaoErrorsNotPayableErrorID() common.Hash {
	return common.HexToHash("0x5ce15eaa03be25492f956989beb6fb6a1308276ad5b952d995b23c61ad8dd1c9")
}

// UnpackNotPayableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPayable(uint256 value)
func (taoErrors *TaoErrors) UnpackNotPayableError(raw []byte) (*TaoErrorsNotPayable, error) {
	out := new(TaoErrorsNotPayable)
	if err := taoErrors.abi.UnpackIntoInterface(out, "NotPayable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsNotPermittedOnRootSubnet represents a NotPermittedOnRootSubnet error raised by the TaoErrors contract.
type TaoErrorsNotPermittedOnRootSubnet struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPermittedOnRootSubnet()
func TaoErrorsNotPermittedOnRootSubnetErrorID() common.Hash {
	return common.HexToHash("0xf80383618fd9faa18e7ce2e00a704398e642b9d8e64a6b155f5e480860714dd9")
}

// UnpackNotPermittedOnRootSubnetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPermittedOnRootSubnet()
func (taoErrors *TaoErrors) UnpackNotPermittedOnRootSubnetError(raw []byte) (*TaoErrorsNotPermittedOnRootSubnet, error) {
	out := new(TaoErrorsNotPermittedOnRootSubnet)
	if err := taoErrors.abi.UnpackIntoInterface(out, "NotPermittedOnRootSubnet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsNotProxy represents a NotProxy error raised by the TaoErrors contract.
type TaoErrorsNotProxy struct {
	Real     [32]byte
	Delegate [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotProxy(bytes32 real, bytes32 delegate)
func TaoErrorsNotProxyErrorID() common.Hash {
	return common.HexToHash("0x15bebcf4f1dacb5b73e2cbf4dd2a7c5e1dffdfd03c581f4546661f275d56ef6a")
}

// UnpackNotProxyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotProxy(bytes32 real, bytes32 delegate)
func (taoErrors *TaoErrors) UnpackNotProxyError(raw []byte) (*TaoErrorsNotProxy, error) {
	out := new(TaoErrorsNotProxy)
	if err := taoErrors.abi.UnpackIntoInterface(out, "NotProxy", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsNotReadyToDissolve represents a NotReadyToDissolve error raised by the TaoErrors contract.
type TaoErrorsNotReadyToDissolve struct {
	Id         uint32
	RaisedRao  uint64
	CreatorRao uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotReadyToDissolve(uint32 id, uint64 raisedRao, uint64 creatorRao)
func TaoErrorsNotReadyToDissolveErrorID() common.Hash {
	return common.HexToHash("0x60ddb399bb407e7033a72165bae36a411b617715c426e94bb731961e336e20ad")
}

// UnpackNotReadyToDissolveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotReadyToDissolve(uint32 id, uint64 raisedRao, uint64 creatorRao)
func (taoErrors *TaoErrors) UnpackNotReadyToDissolveError(raw []byte) (*TaoErrorsNotReadyToDissolve, error) {
	out := new(TaoErrorsNotReadyToDissolve)
	if err := taoErrors.abi.UnpackIntoInterface(out, "NotReadyToDissolve", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsNotSubnetOwner represents a NotSubnetOwner error raised by the TaoErrors contract.
type TaoErrorsNotSubnetOwner struct {
	Netuid uint16
	Caller [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSubnetOwner(uint16 netuid, bytes32 caller)
func TaoErrorsNotSubnetOwnerErrorID() common.Hash {
	return common.HexToHash("0x036e7edde10180a33669ce0b6ec6b8532d3cace1138db089170d02e24c3fe2ba")
}

// UnpackNotSubnetOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSubnetOwner(uint16 netuid, bytes32 caller)
func (taoErrors *TaoErrors) UnpackNotSubnetOwnerError(raw []byte) (*TaoErrorsNotSubnetOwner, error) {
	out := new(TaoErrorsNotSubnetOwner)
	if err := taoErrors.abi.UnpackIntoInterface(out, "NotSubnetOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsOrderAlreadyProcessed represents a OrderAlreadyProcessed error raised by the TaoErrors contract.
type TaoErrorsOrderAlreadyProcessed struct {
	OrderHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OrderAlreadyProcessed(bytes32 orderHash)
func TaoErrorsOrderAlreadyProcessedErrorID() common.Hash {
	return common.HexToHash("0x9f238eec70b23a890f01452ca48fef82c9e7fef6b83117775b2a0a5fbf1dfdae")
}

// UnpackOrderAlreadyProcessedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OrderAlreadyProcessed(bytes32 orderHash)
func (taoErrors *TaoErrors) UnpackOrderAlreadyProcessedError(raw []byte) (*TaoErrorsOrderAlreadyProcessed, error) {
	out := new(TaoErrorsOrderAlreadyProcessed)
	if err := taoErrors.abi.UnpackIntoInterface(out, "OrderAlreadyProcessed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsOrderCancelled represents a OrderCancelled error raised by the TaoErrors contract.
type TaoErrorsOrderCancelled struct {
	OrderHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OrderCancelled(bytes32 orderHash)
func TaoErrorsOrderCancelledErrorID() common.Hash {
	return common.HexToHash("0x5152abf959f6564662358c2e52b702259b78bac5ee7842a0f01937e670efcc7d")
}

// UnpackOrderCancelledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OrderCancelled(bytes32 orderHash)
func (taoErrors *TaoErrors) UnpackOrderCancelledError(raw []byte) (*TaoErrorsOrderCancelled, error) {
	out := new(TaoErrorsOrderCancelled)
	if err := taoErrors.abi.UnpackIntoInterface(out, "OrderCancelled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsOrderExpired represents a OrderExpired error raised by the TaoErrors contract.
type TaoErrorsOrderExpired struct {
	OrderHash   [32]byte
	ExpiryMs    uint64
	BlockTimeMs uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OrderExpired(bytes32 orderHash, uint64 expiryMs, uint64 blockTimeMs)
func TaoErrorsOrderExpiredErrorID() common.Hash {
	return common.HexToHash("0xfe3baab7c20ea95895dbe66c5575e23c2fd0b2672f4e70f5333044c52994deec")
}

// UnpackOrderExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OrderExpired(bytes32 orderHash, uint64 expiryMs, uint64 blockTimeMs)
func (taoErrors *TaoErrors) UnpackOrderExpiredError(raw []byte) (*TaoErrorsOrderExpired, error) {
	out := new(TaoErrorsOrderExpired)
	if err := taoErrors.abi.UnpackIntoInterface(out, "OrderExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsOrderNetuidMismatch represents a OrderNetuidMismatch error raised by the TaoErrors contract.
type TaoErrorsOrderNetuidMismatch struct {
	OrderHash   [32]byte
	OrderNetuid uint16
	Netuid      uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OrderNetuidMismatch(bytes32 orderHash, uint16 orderNetuid, uint16 netuid)
func TaoErrorsOrderNetuidMismatchErrorID() common.Hash {
	return common.HexToHash("0x9d35f4506bee5e0019f91c734555a69ba2e4b4c4f6d5e9acd4c9b5e47ac172a8")
}

// UnpackOrderNetuidMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OrderNetuidMismatch(bytes32 orderHash, uint16 orderNetuid, uint16 netuid)
func (taoErrors *TaoErrors) UnpackOrderNetuidMismatchError(raw []byte) (*TaoErrorsOrderNetuidMismatch, error) {
	out := new(TaoErrorsOrderNetuidMismatch)
	if err := taoErrors.abi.UnpackIntoInterface(out, "OrderNetuidMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsOrderShareIsZero represents a OrderShareIsZero error raised by the TaoErrors contract.
type TaoErrorsOrderShareIsZero struct {
	OrderHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OrderShareIsZero(bytes32 orderHash)
func TaoErrorsOrderShareIsZeroErrorID() common.Hash {
	return common.HexToHash("0xfc76a2ce89010011ed37cb55246f5ca931918b1ac856baba47fb96f39ca3537e")
}

// UnpackOrderShareIsZeroError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OrderShareIsZero(bytes32 orderHash)
func (taoErrors *TaoErrors) UnpackOrderShareIsZeroError(raw []byte) (*TaoErrorsOrderShareIsZero, error) {
	out := new(TaoErrorsOrderShareIsZero)
	if err := taoErrors.abi.UnpackIntoInterface(out, "OrderShareIsZero", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsPOWRegistrationDisabled represents a POWRegistrationDisabled error raised by the TaoErrors contract.
type TaoErrorsPOWRegistrationDisabled struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error POWRegistrationDisabled()
func TaoErrorsPOWRegistrationDisabledErrorID() common.Hash {
	return common.HexToHash("0x29bf6385219847baa12fb97ee3b620fdc8249ae95f7d4b77499be987f1886f60")
}

// UnpackPOWRegistrationDisabledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error POWRegistrationDisabled()
func (taoErrors *TaoErrors) UnpackPOWRegistrationDisabledError(raw []byte) (*TaoErrorsPOWRegistrationDisabled, error) {
	out := new(TaoErrorsPOWRegistrationDisabled)
	if err := taoErrors.abi.UnpackIntoInterface(out, "POWRegistrationDisabled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsPartialFillsNotEnabled represents a PartialFillsNotEnabled error raised by the TaoErrors contract.
type TaoErrorsPartialFillsNotEnabled struct {
	OrderHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PartialFillsNotEnabled(bytes32 orderHash)
func TaoErrorsPartialFillsNotEnabledErrorID() common.Hash {
	return common.HexToHash("0x551dc47fbe174380913afbda5a1c63fcc036ea41b6a70b13715c8b4736b9bb7f")
}

// UnpackPartialFillsNotEnabledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PartialFillsNotEnabled(bytes32 orderHash)
func (taoErrors *TaoErrors) UnpackPartialFillsNotEnabledError(raw []byte) (*TaoErrorsPartialFillsNotEnabled, error) {
	out := new(TaoErrorsPartialFillsNotEnabled)
	if err := taoErrors.abi.UnpackIntoInterface(out, "PartialFillsNotEnabled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsPrecompileDisabled represents a PrecompileDisabled error raised by the TaoErrors contract.
type TaoErrorsPrecompileDisabled struct {
	Precompile common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PrecompileDisabled(address precompile)
func TaoErrorsPrecompileDisabledErrorID() common.Hash {
	return common.HexToHash("0x45a977af773b3567ace3fb561df067124bc252d0c2b7664546b8cf97ec57711c")
}

// UnpackPrecompileDisabledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PrecompileDisabled(address precompile)
func (taoErrors *TaoErrors) UnpackPrecompileDisabledError(raw []byte) (*TaoErrorsPrecompileDisabled, error) {
	out := new(TaoErrorsPrecompileDisabled)
	if err := taoErrors.abi.UnpackIntoInterface(out, "PrecompileDisabled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsPriceConditionNotMet represents a PriceConditionNotMet error raised by the TaoErrors contract.
type TaoErrorsPriceConditionNotMet struct {
	OrderHash     [32]byte
	PriceRao      uint64
	LimitPriceRao uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PriceConditionNotMet(bytes32 orderHash, uint64 priceRao, uint64 limitPriceRao)
func TaoErrorsPriceConditionNotMetErrorID() common.Hash {
	return common.HexToHash("0xd94fc48545369cb81ec1e075225c34a8e6a6c1d1f380aca0fbfdbceac20c45c5")
}

// UnpackPriceConditionNotMetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PriceConditionNotMet(bytes32 orderHash, uint64 priceRao, uint64 limitPriceRao)
func (taoErrors *TaoErrors) UnpackPriceConditionNotMetError(raw []byte) (*TaoErrorsPriceConditionNotMet, error) {
	out := new(TaoErrorsPriceConditionNotMet)
	if err := taoErrors.abi.UnpackIntoInterface(out, "PriceConditionNotMet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsPriceLimitExceeded represents a PriceLimitExceeded error raised by the TaoErrors contract.
type TaoErrorsPriceLimitExceeded struct {
	Netuid   uint16
	LimitRao uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PriceLimitExceeded(uint16 netuid, uint64 limitRao)
func TaoErrorsPriceLimitExceededErrorID() common.Hash {
	return common.HexToHash("0x8ce11aade8d83f6cc3e6f8b3bb38de48e79df9902bbc5c5dc53832f895cfdb10")
}

// UnpackPriceLimitExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PriceLimitExceeded(uint16 netuid, uint64 limitRao)
func (taoErrors *TaoErrors) UnpackPriceLimitExceededError(raw []byte) (*TaoErrorsPriceLimitExceeded, error) {
	out := new(TaoErrorsPriceLimitExceeded)
	if err := taoErrors.abi.UnpackIntoInterface(out, "PriceLimitExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsProportionOverflow represents a ProportionOverflow error raised by the TaoErrors contract.
type TaoErrorsProportionOverflow struct {
	Sum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProportionOverflow(uint256 sum)
func TaoErrorsProportionOverflowErrorID() common.Hash {
	return common.HexToHash("0xef872fdd2d5723bc16850e997fc407217a13e5a366d062423e99b7a68877b0be")
}

// UnpackProportionOverflowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProportionOverflow(uint256 sum)
func (taoErrors *TaoErrors) UnpackProportionOverflowError(raw []byte) (*TaoErrorsProportionOverflow, error) {
	out := new(TaoErrorsProportionOverflow)
	if err := taoErrors.abi.UnpackIntoInterface(out, "ProportionOverflow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsProxyCallTooDeep represents a ProxyCallTooDeep error raised by the TaoErrors contract.
type TaoErrorsProxyCallTooDeep struct {
	Limit uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProxyCallTooDeep(uint8 limit)
func TaoErrorsProxyCallTooDeepErrorID() common.Hash {
	return common.HexToHash("0xaf7eac1abef6e9d12c259194035789464c6ea9d30d08949f40406466b25e71b3")
}

// UnpackProxyCallTooDeepError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProxyCallTooDeep(uint8 limit)
func (taoErrors *TaoErrors) UnpackProxyCallTooDeepError(raw []byte) (*TaoErrorsProxyCallTooDeep, error) {
	out := new(TaoErrorsProxyCallTooDeep)
	if err := taoErrors.abi.UnpackIntoInterface(out, "ProxyCallTooDeep", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsPulseAlreadyStored represents a PulseAlreadyStored error raised by the TaoErrors contract.
type TaoErrorsPulseAlreadyStored struct {
	Round uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PulseAlreadyStored(uint64 round)
func TaoErrorsPulseAlreadyStoredErrorID() common.Hash {
	return common.HexToHash("0xda65894e21698d4bdfec34c0de1903729e994e2ea6eb15f12b3f7a9e5c9416dc")
}

// UnpackPulseAlreadyStoredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PulseAlreadyStored(uint64 round)
func (taoErrors *TaoErrors) UnpackPulseAlreadyStoredError(raw []byte) (*TaoErrorsPulseAlreadyStored, error) {
	out := new(TaoErrorsPulseAlreadyStored)
	if err := taoErrors.abi.UnpackIntoInterface(out, "PulseAlreadyStored", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsPulseNotStored represents a PulseNotStored error raised by the TaoErrors contract.
type TaoErrorsPulseNotStored struct {
	Round      uint64
	FirstRound uint64
	LastRound  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PulseNotStored(uint64 round, uint64 firstRound, uint64 lastRound)
func TaoErrorsPulseNotStoredErrorID() common.Hash {
	return common.HexToHash("0xfce69aa2ac1a95a4deeab9888cc1895144de59b5f19a6d3a0fea9d0c829e3d94")
}

// UnpackPulseNotStoredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PulseNotStored(uint64 round, uint64 firstRound, uint64 lastRound)
func (taoErrors *TaoErrors) UnpackPulseNotStoredError(raw []byte) (*TaoErrorsPulseNotStored, error) {
	out := new(TaoErrorsPulseNotStored)
	if err := taoErrors.abi.UnpackIntoInterface(out, "PulseNotStored", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsPulseTooOld represents a PulseTooOld error raised by the TaoErrors contract.
type TaoErrorsPulseTooOld struct {
	Round       uint64
	OldestRound uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PulseTooOld(uint64 round, uint64 oldestRound)
func TaoErrorsPulseTooOldErrorID() common.Hash {
	return common.HexToHash("0xf27ee73527f7367529dcb9540605c810a06caf13320e521f21793a2eec391380")
}

// UnpackPulseTooOldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PulseTooOld(uint64 round, uint64 oldestRound)
func (taoErrors *TaoErrors) UnpackPulseTooOldError(raw []byte) (*TaoErrorsPulseTooOld, error) {
	out := new(TaoErrorsPulseTooOld)
	if err := taoErrors.abi.UnpackIntoInterface(out, "PulseTooOld", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsRegistrationNotPermittedOnRootSubnet represents a RegistrationNotPermittedOnRootSubnet error raised by the TaoErrors contract.
type TaoErrorsRegistrationNotPermittedOnRootSubnet struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RegistrationNotPermittedOnRootSubnet()
func TaoErrorsRegistrationNotPermittedOnRootSubnetErrorID() common.Hash {
	return common.HexToHash("0xe1074d1e1ad80d3bbfe248111ebcd6089a05f9eb64057c417236ca5f6924ad57")
}

// UnpackRegistrationNotPermittedOnRootSubnetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RegistrationNotPermittedOnRootSubnet()
func (taoErrors *TaoErrors) UnpackRegistrationNotPermittedOnRootSubnetError(raw []byte) (*TaoErrorsRegistrationNotPermittedOnRootSubnet, error) {
	out := new(TaoErrorsRegistrationNotPermittedOnRootSubnet)
	if err := taoErrors.abi.UnpackIntoInterface(out, "RegistrationNotPermittedOnRootSubnet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsRegistrationPriceLimitExceeded represents a RegistrationPriceLimitExceeded error raised by the TaoErrors contract.
type TaoErrorsRegistrationPriceLimitExceeded struct {
	PriceRao uint64
	LimitRao uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RegistrationPriceLimitExceeded(uint64 priceRao, uint64 limitRao)
func TaoErrorsRegistrationPriceLimitExceededErrorID() common.Hash {
	return common.HexToHash("0xca8a4e46d450d478d2d74cf6c40ff174a11c5d7a6fd6739d98a430155576e1a8")
}

// UnpackRegistrationPriceLimitExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RegistrationPriceLimitExceeded(uint64 priceRao, uint64 limitRao)
func (taoErrors *TaoErrors) UnpackRegistrationPriceLimitExceededError(raw []byte) (*TaoErrorsRegistrationPriceLimitExceeded, error) {
	out := new(TaoErrorsRegistrationPriceLimitExceeded)
	if err := taoErrors.abi.UnpackIntoInterface(out, "RegistrationPriceLimitExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsRelayerMismatch represents a RelayerMismatch error raised by the TaoErrors contract.
type TaoErrorsRelayerMismatch struct {
	OrderHash [32]byte
	Relayer   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RelayerMismatch(bytes32 orderHash, address relayer)
func TaoErrorsRelayerMismatchErrorID() common.Hash {
	return common.HexToHash("0x3a1f7e7990c796a82d747d60ca47bb14f6b2f16d33626255e5c7ed80a72ce55a")
}

// UnpackRelayerMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RelayerMismatch(bytes32 orderHash, address relayer)
func (taoErrors *TaoErrors) UnpackRelayerMismatchError(raw []byte) (*TaoErrorsRelayerMismatch, error) {
	out := new(TaoErrorsRelayerMismatch)
	if err := taoErrors.abi.UnpackIntoInterface(out, "RelayerMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsRelayerRequiredForPartialFill represents a RelayerRequiredForPartialFill error raised by the TaoErrors contract.
type TaoErrorsRelayerRequiredForPartialFill struct {
	OrderHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RelayerRequiredForPartialFill(bytes32 orderHash)
func TaoErrorsRelayerRequiredForPartialFillErrorID() common.Hash {
	return common.HexToHash("0x133ac74d9dc64fea7215e51e4d89fdf44adfb8d99c9912319a9c4fc45ac8d969")
}

// UnpackRelayerRequiredForPartialFillError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RelayerRequiredForPartialFill(bytes32 orderHash)
func (taoErrors *TaoErrors) UnpackRelayerRequiredForPartialFillError(raw []byte) (*TaoErrorsRelayerRequiredForPartialFill, error) {
	out := new(TaoErrorsRelayerRequiredForPartialFill)
	if err := taoErrors.abi.UnpackIntoInterface(out, "RelayerRequiredForPartialFill", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsReservesOutOfBalance represents a ReservesOutOfBalance error raised by the TaoErrors contract.
type TaoErrorsReservesOutOfBalance struct {
	Netuid uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReservesOutOfBalance(uint16 netuid)
func TaoErrorsReservesOutOfBalanceErrorID() common.Hash {
	return common.HexToHash("0xa93963bb59c39cbe9a6d8d9481730313b7b0203dacdcf8ce830247087e47365b")
}

// UnpackReservesOutOfBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReservesOutOfBalance(uint16 netuid)
func (taoErrors *TaoErrors) UnpackReservesOutOfBalanceError(raw []byte) (*TaoErrorsReservesOutOfBalance, error) {
	out := new(TaoErrorsReservesOutOfBalance)
	if err := taoErrors.abi.UnpackIntoInterface(out, "ReservesOutOfBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsReservesTooLow represents a ReservesTooLow error raised by the TaoErrors contract.
type TaoErrorsReservesTooLow struct {
	Netuid uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReservesTooLow(uint16 netuid)
func TaoErrorsReservesTooLowErrorID() common.Hash {
	return common.HexToHash("0x620581198f09de188528ad120fc37fb3455592d7e03b3d0fd410ee559845a34e")
}

// UnpackReservesTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReservesTooLow(uint16 netuid)
func (taoErrors *TaoErrors) UnpackReservesTooLowError(raw []byte) (*TaoErrorsReservesTooLow, error) {
	out := new(TaoErrorsReservesTooLow)
	if err := taoErrors.abi.UnpackIntoInterface(out, "ReservesTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsRevealPeriodTooLarge represents a RevealPeriodTooLarge error raised by the TaoErrors contract.
type TaoErrorsRevealPeriodTooLarge struct {
	Value   uint64
	Maximum uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RevealPeriodTooLarge(uint64 value, uint64 maximum)
func TaoErrorsRevealPeriodTooLargeErrorID() common.Hash {
	return common.HexToHash("0x1fb9cb1baa2cb5389fd8967f089c6d03cba54047a736480ac496e596e8e2efe6")
}

// UnpackRevealPeriodTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RevealPeriodTooLarge(uint64 value, uint64 maximum)
func (taoErrors *TaoErrors) UnpackRevealPeriodTooLargeError(raw []byte) (*TaoErrorsRevealPeriodTooLarge, error) {
	out := new(TaoErrorsRevealPeriodTooLarge)
	if err := taoErrors.abi.UnpackIntoInterface(out, "RevealPeriodTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsRevealPeriodTooSmall represents a RevealPeriodTooSmall error raised by the TaoErrors contract.
type TaoErrorsRevealPeriodTooSmall struct {
	Value   uint64
	Minimum uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RevealPeriodTooSmall(uint64 value, uint64 minimum)
func TaoErrorsRevealPeriodTooSmallErrorID() common.Hash {
	return common.HexToHash("0x0de63fe12871aa3d8b10f3f2139b7c0302785d301800daa15d5f6d4a060817cc")
}

// UnpackRevealPeriodTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RevealPeriodTooSmall(uint64 value, uint64 minimum)
func (taoErrors *TaoErrors) UnpackRevealPeriodTooSmallError(raw []byte) (*TaoErrorsRevealPeriodTooSmall, error) {
	out := new(TaoErrorsRevealPeriodTooSmall)
	if err := taoErrors.abi.UnpackIntoInterface(out, "RevealPeriodTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsRevealTooEarly represents a RevealTooEarly error raised by the TaoErrors contract.
type TaoErrorsRevealTooEarly struct {
	CurrentEpoch uint64
	RevealEpoch  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RevealTooEarly(uint64 currentEpoch, uint64 revealEpoch)
func TaoErrorsRevealTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x32a46395d5badafca583b5b56bc2af0969b74f70e51c356f8b431ab4926c8de0")
}

// UnpackRevealTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RevealTooEarly(uint64 currentEpoch, uint64 revealEpoch)
func (taoErrors *TaoErrors) UnpackRevealTooEarlyError(raw []byte) (*TaoErrorsRevealTooEarly, error) {
	out := new(TaoErrorsRevealTooEarly)
	if err := taoErrors.abi.UnpackIntoInterface(out, "RevealTooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsSameAutoStakeHotkeyAlreadySet represents a SameAutoStakeHotkeyAlreadySet error raised by the TaoErrors contract.
type TaoErrorsSameAutoStakeHotkeyAlreadySet struct {
	Netuid uint16
	Hotkey [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SameAutoStakeHotkeyAlreadySet(uint16 netuid, bytes32 hotkey)
func TaoErrorsSameAutoStakeHotkeyAlreadySetErrorID() common.Hash {
	return common.HexToHash("0x366b6ecd2cbdc350b4c34b8078ff734b5b9261521c1193b111d59dada5f1ae6b")
}

// UnpackSameAutoStakeHotkeyAlreadySetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SameAutoStakeHotkeyAlreadySet(uint16 netuid, bytes32 hotkey)
func (taoErrors *TaoErrors) UnpackSameAutoStakeHotkeyAlreadySetError(raw []byte) (*TaoErrorsSameAutoStakeHotkeyAlreadySet, error) {
	out := new(TaoErrorsSameAutoStakeHotkeyAlreadySet)
	if err := taoErrors.abi.UnpackIntoInterface(out, "SameAutoStakeHotkeyAlreadySet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsSameNetuid represents a SameNetuid error raised by the TaoErrors contract.
type TaoErrorsSameNetuid struct {
	Netuid uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SameNetuid(uint16 netuid)
func TaoErrorsSameNetuidErrorID() common.Hash {
	return common.HexToHash("0x7f23d8fe54aebc3989d4733c649c1f536d7ac675cce4aa6f4070a4fd486018f6")
}

// UnpackSameNetuidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SameNetuid(uint16 netuid)
func (taoErrors *TaoErrors) UnpackSameNetuidError(raw []byte) (*TaoErrorsSameNetuid, error) {
	out := new(TaoErrorsSameNetuid)
	if err := taoErrors.abi.UnpackIntoInterface(out, "SameNetuid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsServingRateLimitExceeded represents a ServingRateLimitExceeded error raised by the TaoErrors contract.
type TaoErrorsServingRateLimitExceeded struct {
	NextBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ServingRateLimitExceeded(uint64 nextBlock)
func TaoErrorsServingRateLimitExceededErrorID() common.Hash {
	return common.HexToHash("0xabddfbada5ccd29b1dc20eb73b62580e75cf62028351a77d7857c246b200138d")
}

// UnpackServingRateLimitExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ServingRateLimitExceeded(uint64 nextBlock)
func (taoErrors *TaoErrors) UnpackServingRateLimitExceededError(raw []byte) (*TaoErrorsServingRateLimitExceeded, error) {
	out := new(TaoErrorsServingRateLimitExceeded)
	if err := taoErrors.abi.UnpackIntoInterface(out, "ServingRateLimitExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsSettingWeightsTooFast represents a SettingWeightsTooFast error raised by the TaoErrors contract.
type TaoErrorsSettingWeightsTooFast struct {
	Uid       uint16
	NextBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SettingWeightsTooFast(uint16 uid, uint64 nextBlock)
func TaoErrorsSettingWeightsTooFastErrorID() common.Hash {
	return common.HexToHash("0x818c71ad56c2cac184716ed5190e94e4bbb885ced77780ffad6b5f419fe8a793")
}

// UnpackSettingWeightsTooFastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SettingWeightsTooFast(uint16 uid, uint64 nextBlock)
func (taoErrors *TaoErrors) UnpackSettingWeightsTooFastError(raw []byte) (*TaoErrorsSettingWeightsTooFast, error) {
	out := new(TaoErrorsSettingWeightsTooFast)
	if err := taoErrors.abi.UnpackIntoInterface(out, "SettingWeightsTooFast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsSlippageTooHigh represents a SlippageTooHigh error raised by the TaoErrors contract.
type TaoErrorsSlippageTooHigh struct {
	Amount  uint64
	Maximum uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SlippageTooHigh(uint64 amount, uint64 maximum)
func TaoErrorsSlippageTooHighErrorID() common.Hash {
	return common.HexToHash("0xcdacb86d191e39a1a202525917bc38fa68ef9dee2f3c648958aea8d32dc16c48")
}

// UnpackSlippageTooHighError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SlippageTooHigh(uint64 amount, uint64 maximum)
func (taoErrors *TaoErrors) UnpackSlippageTooHighError(raw []byte) (*TaoErrorsSlippageTooHigh, error) {
	out := new(TaoErrorsSlippageTooHigh)
	if err := taoErrors.abi.UnpackIntoInterface(out, "SlippageTooHigh", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsSpaceLimitExceeded represents a SpaceLimitExceeded error raised by the TaoErrors contract.
type TaoErrorsSpaceLimitExceeded struct {
	UsedBytes *big.Int
	Length    *big.Int
	Limit     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SpaceLimitExceeded(uint256 usedBytes, uint256 length, uint256 limit)
func TaoErrorsSpaceLimitExceededErrorID() common.Hash {
	return common.HexToHash("0x5b63f54708bfef40936e75cf55f51168495d800918808df2ebb045bbe1aae01f")
}

// UnpackSpaceLimitExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SpaceLimitExceeded(uint256 usedBytes, uint256 length, uint256 limit)
func (taoErrors *TaoErrors) UnpackSpaceLimitExceededError(raw []byte) (*TaoErrorsSpaceLimitExceeded, error) {
	out := new(TaoErrorsSpaceLimitExceeded)
	if err := taoErrors.abi.UnpackIntoInterface(out, "SpaceLimitExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsSpendingOverAllowance represents a SpendingOverAllowance error raised by the TaoErrors contract.
type TaoErrorsSpendingOverAllowance struct {
	Owner          common.Address
	Spender        common.Address
	Netuid         uint16
	AllowanceAlpha *big.Int
	RequestedAlpha *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SpendingOverAllowance(address owner, address spender, uint16 netuid, uint256 allowanceAlpha, uint256 requestedAlpha)
func TaoErrorsSpendingOverAllowanceErrorID() common.Hash {
	return common.HexToHash("0x6c6c6f7fa7f7c4ea0ce3ed0fa64283bba81bc68d382b6689ba48cd518a006a02")
}

// UnpackSpendingOverAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SpendingOverAllowance(address owner, address spender, uint16 netuid, uint256 allowanceAlpha, uint256 requestedAlpha)
func (taoErrors *TaoErrors) UnpackSpendingOverAllowanceError(raw []byte) (*TaoErrorsSpendingOverAllowance, error) {
	out := new(TaoErrorsSpendingOverAllowance)
	if err := taoErrors.abi.UnpackIntoInterface(out, "SpendingOverAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsStakeTooLowForRoot represents a StakeTooLowForRoot error raised by the TaoErrors contract.
type TaoErrorsStakeTooLowForRoot struct {
	StakeRao  uint64
	LowestRao uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakeTooLowForRoot(uint64 stakeRao, uint64 lowestRao)
func TaoErrorsStakeTooLowForRootErrorID() common.Hash {
	return common.HexToHash("0x7e9c1d18d9b2cbb2aa24c62bb6d0b85dd8352fbb6a4c0dfea75f0e14eb7855af")
}

// UnpackStakeTooLowForRootError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakeTooLowForRoot(uint64 stakeRao, uint64 lowestRao)
func (taoErrors *TaoErrors) UnpackStakeTooLowForRootError(raw []byte) (*TaoErrorsStakeTooLowForRoot, error) {
	out := new(TaoErrorsStakeTooLowForRoot)
	if err := taoErrors.abi.UnpackIntoInterface(out, "StakeTooLowForRoot", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsStakeUnavailable represents a StakeUnavailable error raised by the TaoErrors contract.
type TaoErrorsStakeUnavailable struct {
	Netuid         uint16
	AvailableAlpha uint64
	RequestedAlpha uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakeUnavailable(uint16 netuid, uint64 availableAlpha, uint64 requestedAlpha)
func TaoErrorsStakeUnavailableErrorID() common.Hash {
	return common.HexToHash("0x432ace40baa2ecb87e963e9d1de750599d2598e7d86c81bdc9f2ebedaf8a9625")
}

// UnpackStakeUnavailableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakeUnavailable(uint16 netuid, uint64 availableAlpha, uint64 requestedAlpha)
func (taoErrors *TaoErrors) UnpackStakeUnavailableError(raw []byte) (*TaoErrorsStakeUnavailable, error) {
	out := new(TaoErrorsStakeUnavailable)
	if err := taoErrors.abi.UnpackIntoInterface(out, "StakeUnavailable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsStringTooLong represents a StringTooLong error raised by the TaoErrors contract.
type TaoErrorsStringTooLong struct {
	Param   string
	Length  *big.Int
	Maximum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string param, uint256 length, uint256 maximum)
func TaoErrorsStringTooLongErrorID() common.Hash {
	return common.HexToHash("0xd7d74b9dbfb4466eedc03db03ea4d674c21df818a8a07dfb0f886424160e386f")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string param, uint256 length, uint256 maximum)
func (taoErrors *TaoErrors) UnpackStringTooLongError(raw []byte) (*TaoErrorsStringTooLong, error) {
	out := new(TaoErrorsStringTooLong)
	if err := taoErrors.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsSubNetRegistrationDisabled represents a SubNetRegistrationDisabled error raised by the TaoErrors contract.
type TaoErrorsSubNetRegistrationDisabled struct {
	Netuid uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SubNetRegistrationDisabled(uint16 netuid)
func TaoErrorsSubNetRegistrationDisabledErrorID() common.Hash {
	return common.HexToHash("0x1db2972b8305cc8d545b38f676dc0cb07fe74464d6a881ffd3ffb4f98fb2add8")
}

// UnpackSubNetRegistrationDisabledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SubNetRegistrationDisabled(uint16 netuid)
func (taoErrors *TaoErrors) UnpackSubNetRegistrationDisabledError(raw []byte) (*TaoErrorsSubNetRegistrationDisabled, error) {
	out := new(TaoErrorsSubNetRegistrationDisabled)
	if err := taoErrors.abi.UnpackIntoInterface(out, "SubNetRegistrationDisabled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsSubnetLimitReached represents a SubnetLimitReached error raised by the TaoErrors contract.
type TaoErrorsSubnetLimitReached struct {
	Limit uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SubnetLimitReached(uint16 limit)
func TaoErrorsSubnetLimitReachedErrorID() common.Hash {
	return common.HexToHash("0xf8d77c38ff76da5570c7582cafe61fcaf2c3c7d80cc0e500454a67b4aa553f21")
}

// UnpackSubnetLimitReachedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SubnetLimitReached(uint16 limit)
func (taoErrors *TaoErrors) UnpackSubnetLimitReachedError(raw []byte) (*TaoErrorsSubnetLimitReached, error) {
	out := new(TaoErrorsSubnetLimitReached)
	if err := taoErrors.abi.UnpackIntoInterface(out, "SubnetLimitReached", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsSubnetNotExists represents a SubnetNotExists error raised by the TaoErrors contract.
type TaoErrorsSubnetNotExists struct {
	Netuid uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SubnetNotExists(uint16 netuid)
func TaoErrorsSubnetNotExistsErrorID() common.Hash {
	return common.HexToHash("0xb73ac5dbd6493cbdad91e526bcb4d8b0d0e94a679914e46fabe115dcb5fb5703")
}

// UnpackSubnetNotExistsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SubnetNotExists(uint16 netuid)
func (taoErrors *TaoErrors) UnpackSubnetNotExistsError(raw []byte) (*TaoErrorsSubnetNotExists, error) {
	out := new(TaoErrorsSubnetNotExists)
	if err := taoErrors.abi.UnpackIntoInterface(out, "SubnetNotExists", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsSubnetNotLeased represents a SubnetNotLeased error raised by the TaoErrors contract.
type TaoErrorsSubnetNotLeased struct {
	Netuid uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SubnetNotLeased(uint16 netuid)
func TaoErrorsSubnetNotLeasedErrorID() common.Hash {
	return common.HexToHash("0x2d990fb96453cccb12e966614cce906c3d059e6d37d23d53289b6789e2046bc8")
}

// UnpackSubnetNotLeasedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SubnetNotLeased(uint16 netuid)
func (taoErrors *TaoErrors) UnpackSubnetNotLeasedError(raw []byte) (*TaoErrorsSubnetNotLeased, error) {
	out := new(TaoErrorsSubnetNotLeased)
	if err := taoErrors.abi.UnpackIntoInterface(out, "SubnetNotLeased", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsSubtokenDisabled represents a SubtokenDisabled error raised by the TaoErrors contract.
type TaoErrorsSubtokenDisabled struct {
	Netuid uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SubtokenDisabled(uint16 netuid)
func TaoErrorsSubtokenDisabledErrorID() common.Hash {
	return common.HexToHash("0x20281d9200cd29e808cfb6172680cc406640b28da3e6221dbb07bd494b1a45fd")
}

// UnpackSubtokenDisabledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SubtokenDisabled(uint16 netuid)
func (taoErrors *TaoErrors) UnpackSubtokenDisabledError(raw []byte) (*TaoErrorsSubtokenDisabled, error) {
	out := new(TaoErrorsSubtokenDisabled)
	if err := taoErrors.abi.UnpackIntoInterface(out, "SubtokenDisabled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsSwapInputTooLarge represents a SwapInputTooLarge error raised by the TaoErrors contract.
type TaoErrorsSwapInputTooLarge struct {
	Netuid uint16
	Amount uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SwapInputTooLarge(uint16 netuid, uint64 amount)
func TaoErrorsSwapInputTooLargeErrorID() common.Hash {
	return common.HexToHash("0x3c031bdb4011f37fc52bc1a08f6d4cd230ef1c7b63b89065555491010b136e92")
}

// UnpackSwapInputTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SwapInputTooLarge(uint16 netuid, uint64 amount)
func (taoErrors *TaoErrors) UnpackSwapInputTooLargeError(raw []byte) (*TaoErrorsSwapInputTooLarge, error) {
	out := new(TaoErrorsSwapInputTooLarge)
	if err := taoErrors.abi.UnpackIntoInterface(out, "SwapInputTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsSymbolAlreadyInUse represents a SymbolAlreadyInUse error raised by the TaoErrors contract.
type TaoErrorsSymbolAlreadyInUse struct {
	Symbol string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SymbolAlreadyInUse(string symbol)
func TaoErrorsSymbolAlreadyInUseErrorID() common.Hash {
	return common.HexToHash("0x06745423ed843234437e00ca45d622a1c2fc485e4bcbf6070543e2225cd99d81")
}

// UnpackSymbolAlreadyInUseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SymbolAlreadyInUse(string symbol)
func (taoErrors *TaoErrors) UnpackSymbolAlreadyInUseError(raw []byte) (*TaoErrorsSymbolAlreadyInUse, error) {
	out := new(TaoErrorsSymbolAlreadyInUse)
	if err := taoErrors.abi.UnpackIntoInterface(out, "SymbolAlreadyInUse", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsSymbolDoesNotExist represents a SymbolDoesNotExist error raised by the TaoErrors contract.
type TaoErrorsSymbolDoesNotExist struct {
	Symbol string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SymbolDoesNotExist(string symbol)
func TaoErrorsSymbolDoesNotExistErrorID() common.Hash {
	return common.HexToHash("0x628b778e0767a9aaddf614390727f88c333d38f008eeadba6d24def729a3771d")
}

// UnpackSymbolDoesNotExistError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SymbolDoesNotExist(string symbol)
func (taoErrors *TaoErrors) UnpackSymbolDoesNotExistError(raw []byte) (*TaoErrorsSymbolDoesNotExist, error) {
	out := new(TaoErrorsSymbolDoesNotExist)
	if err := taoErrors.abi.UnpackIntoInterface(out, "SymbolDoesNotExist", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsTargetNotPrecompile represents a TargetNotPrecompile error raised by the TaoErrors contract.
type TaoErrorsTargetNotPrecompile struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TargetNotPrecompile(address target)
func TaoErrorsTargetNotPrecompileErrorID() common.Hash {
	return common.HexToHash("0xaf9008bd87117e592b3e80afba537f9d7c4d407e61ac862a0e674ecbebdfb7e9")
}

// UnpackTargetNotPrecompileError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TargetNotPrecompile(address target)
func (taoErrors *TaoErrors) UnpackTargetNotPrecompileError(raw []byte) (*TaoErrorsTargetNotPrecompile, error) {
	out := new(TaoErrorsTargetNotPrecompile)
	if err := taoErrors.abi.UnpackIntoInterface(out, "TargetNotPrecompile", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsTempoOutOfBounds represents a TempoOutOfBounds error raised by the TaoErrors contract.
type TaoErrorsTempoOutOfBounds struct {
	Tempo   uint16
	Minimum uint16
	Maximum uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TempoOutOfBounds(uint16 tempo, uint16 minimum, uint16 maximum)
func TaoErrorsTempoOutOfBoundsErrorID() common.Hash {
	return common.HexToHash("0x6f16d68978f74553ad5165defacb946814647ba5a0fecc53b5856e363a853c72")
}

// UnpackTempoOutOfBoundsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TempoOutOfBounds(uint16 tempo, uint16 minimum, uint16 maximum)
func (taoErrors *TaoErrors) UnpackTempoOutOfBoundsError(raw []byte) (*TaoErrorsTempoOutOfBounds, error) {
	out := new(TaoErrorsTempoOutOfBounds)
	if err := taoErrors.abi.UnpackIntoInterface(out, "TempoOutOfBounds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsTimelockedCommitsUnavailable represents a TimelockedCommitsUnavailable error raised by the TaoErrors contract.
type TaoErrorsTimelockedCommitsUnavailable struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimelockedCommitsUnavailable()
func TaoErrorsTimelockedCommitsUnavailableErrorID() common.Hash {
	return common.HexToHash("0x19e444d6fcfa1b42464ba776ea9598614f99f0851424e910b50bdbca73856ecf")
}

// UnpackTimelockedCommitsUnavailableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimelockedCommitsUnavailable()
func (taoErrors *TaoErrors) UnpackTimelockedCommitsUnavailableError(raw []byte) (*TaoErrorsTimelockedCommitsUnavailable, error) {
	out := new(TaoErrorsTimelockedCommitsUnavailable)
	if err := taoErrors.abi.UnpackIntoInterface(out, "TimelockedCommitsUnavailable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsTooMany represents a TooMany error raised by the TaoErrors contract.
type TaoErrorsTooMany struct {
	Account [32]byte
	Limit   uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooMany(bytes32 account, uint16 limit)
func TaoErrorsTooManyErrorID() common.Hash {
	return common.HexToHash("0x4eb2ab28d35fa550a8347558f59ffa8706921c75e23ab256244516f8412f723d")
}

// UnpackTooManyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooMany(bytes32 account, uint16 limit)
func (taoErrors *TaoErrors) UnpackTooManyError(raw []byte) (*TaoErrorsTooMany, error) {
	out := new(TaoErrorsTooMany)
	if err := taoErrors.abi.UnpackIntoInterface(out, "TooMany", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsTooManyChildren represents a TooManyChildren error raised by the TaoErrors contract.
type TaoErrorsTooManyChildren struct {
	Children *big.Int
	Maximum  uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyChildren(uint256 children, uint8 maximum)
func TaoErrorsTooManyChildrenErrorID() common.Hash {
	return common.HexToHash("0x3369aa330f8e01fcee1a8712ef92ce065bd7ec20b2a23d0a4c4e6ed9b3c50f80")
}

// UnpackTooManyChildrenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyChildren(uint256 children, uint8 maximum)
func (taoErrors *TaoErrors) UnpackTooManyChildrenError(raw []byte) (*TaoErrorsTooManyChildren, error) {
	out := new(TaoErrorsTooManyChildren)
	if err := taoErrors.abi.UnpackIntoInterface(out, "TooManyChildren", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsTooManyHotkeys represents a TooManyHotkeys error raised by the TaoErrors contract.
type TaoErrorsTooManyHotkeys struct {
	Count *big.Int
	Limit *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyHotkeys(uint256 count, uint256 limit)
func TaoErrorsTooManyHotkeysErrorID() common.Hash {
	return common.HexToHash("0x7b1968fe11168c816b40b12791efe6e230188b098879693048529f05649a626f")
}

// UnpackTooManyHotkeysError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyHotkeys(uint256 count, uint256 limit)
func (taoErrors *TaoErrors) UnpackTooManyHotkeysError(raw []byte) (*TaoErrorsTooManyHotkeys, error) {
	out := new(TaoErrorsTooManyHotkeys)
	if err := taoErrors.abi.UnpackIntoInterface(out, "TooManyHotkeys", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsTooManyOrders represents a TooManyOrders error raised by the TaoErrors contract.
type TaoErrorsTooManyOrders struct {
	Orders  *big.Int
	Maximum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyOrders(uint256 orders, uint256 maximum)
func TaoErrorsTooManyOrdersErrorID() common.Hash {
	return common.HexToHash("0xf507012a9104f93ecdfb40345d6ac5e5a860f39b42493a1022c79542fc7eecee")
}

// UnpackTooManyOrdersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyOrders(uint256 orders, uint256 maximum)
func (taoErrors *TaoErrors) UnpackTooManyOrdersError(raw []byte) (*TaoErrorsTooManyOrders, error) {
	out := new(TaoErrorsTooManyOrders)
	if err := taoErrors.abi.UnpackIntoInterface(out, "TooManyOrders", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsTooManyRegistrationsThisBlock represents a TooManyRegistrationsThisBlock error raised by the TaoErrors contract.
type TaoErrorsTooManyRegistrationsThisBlock struct {
	Netuid uint16
	Limit  uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyRegistrationsThisBlock(uint16 netuid, uint16 limit)
func TaoErrorsTooManyRegistrationsThisBlockErrorID() common.Hash {
	return common.HexToHash("0x59281f9739dfc1e161696bbe6fe244133f54b0e505e433bfe58b7c74310fa1c2")
}

// UnpackTooManyRegistrationsThisBlockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyRegistrationsThisBlock(uint16 netuid, uint16 limit)
func (taoErrors *TaoErrors) UnpackTooManyRegistrationsThisBlockError(raw []byte) (*TaoErrorsTooManyRegistrationsThisBlock, error) {
	out := new(TaoErrorsTooManyRegistrationsThisBlock)
	if err := taoErrors.abi.UnpackIntoInterface(out, "TooManyRegistrationsThisBlock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsTooManyRegistrationsThisInterval represents a TooManyRegistrationsThisInterval error raised by the TaoErrors contract.
type TaoErrorsTooManyRegistrationsThisInterval struct {
	Netuid uint16
	Limit  uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyRegistrationsThisInterval(uint16 netuid, uint16 limit)
func TaoErrorsTooManyRegistrationsThisIntervalErrorID() common.Hash {
	return common.HexToHash("0x88617eb70b1d5f00fff0ed6de803625838390d0df8630701daf98dfa7f423187")
}

// UnpackTooManyRegistrationsThisIntervalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyRegistrationsThisInterval(uint16 netuid, uint16 limit)
func (taoErrors *TaoErrors) UnpackTooManyRegistrationsThisIntervalError(raw []byte) (*TaoErrorsTooManyRegistrationsThisInterval, error) {
	out := new(TaoErrorsTooManyRegistrationsThisInterval)
	if err := taoErrors.abi.UnpackIntoInterface(out, "TooManyRegistrationsThisInterval", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsTooManyUIDsPerMechanism represents a TooManyUIDsPerMechanism error raised by the TaoErrors contract.
type TaoErrorsTooManyUIDsPerMechanism struct {
	MaxUids    uint16
	Mechanisms uint8
	Limit      uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyUIDsPerMechanism(uint16 maxUids, uint8 mechanisms, uint16 limit)
func TaoErrorsTooManyUIDsPerMechanismErrorID() common.Hash {
	return common.HexToHash("0x579acecb3eecb30929d9507fd3ac2e5fc4bfeade9195292a1206347ae87b2e74")
}

// UnpackTooManyUIDsPerMechanismError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyUIDsPerMechanism(uint16 maxUids, uint8 mechanisms, uint16 limit)
func (taoErrors *TaoErrors) UnpackTooManyUIDsPerMechanismError(raw []byte) (*TaoErrorsTooManyUIDsPerMechanism, error) {
	out := new(TaoErrorsTooManyUIDsPerMechanism)
	if err := taoErrors.abi.UnpackIntoInterface(out, "TooManyUIDsPerMechanism", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsTooManyUnrevealedCommits represents a TooManyUnrevealedCommits error raised by the TaoErrors contract.
type TaoErrorsTooManyUnrevealedCommits struct {
	Limit *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyUnrevealedCommits(uint256 limit)
func TaoErrorsTooManyUnrevealedCommitsErrorID() common.Hash {
	return common.HexToHash("0xc4b66225e202abf5eef55ed248a67faaca2f898c1d1407ace1b5cf305f816adc")
}

// UnpackTooManyUnrevealedCommitsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyUnrevealedCommits(uint256 limit)
func (taoErrors *TaoErrors) UnpackTooManyUnrevealedCommitsError(raw []byte) (*TaoErrorsTooManyUnrevealedCommits, error) {
	out := new(TaoErrorsTooManyUnrevealedCommits)
	if err := taoErrors.abi.UnpackIntoInterface(out, "TooManyUnrevealedCommits", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsTransferDisallowed represents a TransferDisallowed error raised by the TaoErrors contract.
type TaoErrorsTransferDisallowed struct {
	Netuid uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransferDisallowed(uint16 netuid)
func TaoErrorsTransferDisallowedErrorID() common.Hash {
	return common.HexToHash("0x1a0ac3d7bb5d5e1820f7e6b1d89fd01a19e9127bfdd87d0539b46d707670765f")
}

// UnpackTransferDisallowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransferDisallowed(uint16 netuid)
func (taoErrors *TaoErrors) UnpackTransferDisallowedError(raw []byte) (*TaoErrorsTransferDisallowed, error) {
	out := new(TaoErrorsTransferDisallowed)
	if err := taoErrors.abi.UnpackIntoInterface(out, "TransferDisallowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsTrimmingWouldExceedMaxImmunePercentage represents a TrimmingWouldExceedMaxImmunePercentage error raised by the TaoErrors contract.
type TaoErrorsTrimmingWouldExceedMaxImmunePercentage struct {
	Immune     uint16
	MaxUids    uint16
	Percentage uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TrimmingWouldExceedMaxImmunePercentage(uint16 immune, uint16 maxUids, uint8 percentage)
func TaoErrorsTrimmingWouldExceedMaxImmunePercentageErrorID() common.Hash {
	return common.HexToHash("0x7e43e96ad53cf780044773e9c597c4c9f4e9142be7ada295c34a6807574069a1")
}

// UnpackTrimmingWouldExceedMaxImmunePercentageError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TrimmingWouldExceedMaxImmunePercentage(uint16 immune, uint16 maxUids, uint8 percentage)
func (taoErrors *TaoErrors) UnpackTrimmingWouldExceedMaxImmunePercentageError(raw []byte) (*TaoErrorsTrimmingWouldExceedMaxImmunePercentage, error) {
	out := new(TaoErrorsTrimmingWouldExceedMaxImmunePercentage)
	if err := taoErrors.abi.UnpackIntoInterface(out, "TrimmingWouldExceedMaxImmunePercentage", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsTxChildkeyTakeRateLimitExceeded represents a TxChildkeyTakeRateLimitExceeded error raised by the TaoErrors contract.
type TaoErrorsTxChildkeyTakeRateLimitExceeded struct {
	NextBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TxChildkeyTakeRateLimitExceeded(uint64 nextBlock)
func TaoErrorsTxChildkeyTakeRateLimitExceededErrorID() common.Hash {
	return common.HexToHash("0xb45f589b0049336ee61cdb05700896c63c99ebcff94836dfaec92ede0bdfc901")
}

// UnpackTxChildkeyTakeRateLimitExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TxChildkeyTakeRateLimitExceeded(uint64 nextBlock)
func (taoErrors *TaoErrors) UnpackTxChildkeyTakeRateLimitExceededError(raw []byte) (*TaoErrorsTxChildkeyTakeRateLimitExceeded, error) {
	out := new(TaoErrorsTxChildkeyTakeRateLimitExceeded)
	if err := taoErrors.abi.UnpackIntoInterface(out, "TxChildkeyTakeRateLimitExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsTxRateLimitExceeded represents a TxRateLimitExceeded error raised by the TaoErrors contract.
type TaoErrorsTxRateLimitExceeded struct {
	NextBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TxRateLimitExceeded(uint64 nextBlock)
func TaoErrorsTxRateLimitExceededErrorID() common.Hash {
	return common.HexToHash("0xb094f0361f2315e7e895d2ac07559f2aa06dd13a6e818733055e3fa2da2bfec9")
}

// UnpackTxRateLimitExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TxRateLimitExceeded(uint64 nextBlock)
func (taoErrors *TaoErrors) UnpackTxRateLimitExceededError(raw []byte) (*TaoErrorsTxRateLimitExceeded, error) {
	out := new(TaoErrorsTxRateLimitExceeded)
	if err := taoErrors.abi.UnpackIntoInterface(out, "TxRateLimitExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsUidNotExists represents a UidNotExists error raised by the TaoErrors contract.
type TaoErrorsUidNotExists struct {
	Netuid uint16
	Uid    uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UidNotExists(uint16 netuid, uint16 uid)
func TaoErrorsUidNotExistsErrorID() common.Hash {
	return common.HexToHash("0xf631a39a6dd8220ba595369855b91a0abd010658c3a7d3184953a7538334231e")
}

// UnpackUidNotExistsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UidNotExists(uint16 netuid, uint16 uid)
func (taoErrors *TaoErrors) UnpackUidNotExistsError(raw []byte) (*TaoErrorsUidNotExists, error) {
	out := new(TaoErrorsUidNotExists)
	if err := taoErrors.abi.UnpackIntoInterface(out, "UidNotExists", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsUidVecContainInvalidOne represents a UidVecContainInvalidOne error raised by the TaoErrors contract.
type TaoErrorsUidVecContainInvalidOne struct {
	Uid uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UidVecContainInvalidOne(uint16 uid)
func TaoErrorsUidVecContainInvalidOneErrorID() common.Hash {
	return common.HexToHash("0x64788bfa6756c86b1361dce4899e100e39fd5c9c172e3bed703f4ba8063d8a47")
}

// UnpackUidVecContainInvalidOneError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UidVecContainInvalidOne(uint16 uid)
func (taoErrors *TaoErrors) UnpackUidVecContainInvalidOneError(raw []byte) (*TaoErrorsUidVecContainInvalidOne, error) {
	out := new(TaoErrorsUidVecContainInvalidOne)
	if err := taoErrors.abi.UnpackIntoInterface(out, "UidVecContainInvalidOne", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsUidsLengthExceedUidsInSubNet represents a UidsLengthExceedUidsInSubNet error raised by the TaoErrors contract.
type TaoErrorsUidsLengthExceedUidsInSubNet struct {
	Uids  *big.Int
	Limit uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UidsLengthExceedUidsInSubNet(uint256 uids, uint16 limit)
func TaoErrorsUidsLengthExceedUidsInSubNetErrorID() common.Hash {
	return common.HexToHash("0xc952838e646cd8ce604154ed7bc1303f435c48be3006f528fde2ec01720c1f9f")
}

// UnpackUidsLengthExceedUidsInSubNetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UidsLengthExceedUidsInSubNet(uint256 uids, uint16 limit)
func (taoErrors *TaoErrors) UnpackUidsLengthExceedUidsInSubNetError(raw []byte) (*TaoErrorsUidsLengthExceedUidsInSubNet, error) {
	out := new(TaoErrorsUidsLengthExceedUidsInSubNet)
	if err := taoErrors.abi.UnpackIntoInterface(out, "UidsLengthExceedUidsInSubNet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsUnableToRecoverPublicKey represents a UnableToRecoverPublicKey error raised by the TaoErrors contract.
type TaoErrorsUnableToRecoverPublicKey struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnableToRecoverPublicKey()
func TaoErrorsUnableToRecoverPublicKeyErrorID() common.Hash {
	return common.HexToHash("0x9fd567dff013f888ff5c75987b6d86573af53367ba58cf740d911af02a197fe6")
}

// UnpackUnableToRecoverPublicKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnableToRecoverPublicKey()
func (taoErrors *TaoErrors) UnpackUnableToRecoverPublicKeyError(raw []byte) (*TaoErrorsUnableToRecoverPublicKey, error) {
	out := new(TaoErrorsUnableToRecoverPublicKey)
	if err := taoErrors.abi.UnpackIntoInterface(out, "UnableToRecoverPublicKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsUnannounced represents a Unannounced error raised by the TaoErrors contract.
type TaoErrorsUnannounced struct {
	Real     [32]byte
	Delegate [32]byte
	DueBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Unannounced(bytes32 real, bytes32 delegate, uint64 dueBlock)
func TaoErrorsUnannouncedErrorID() common.Hash {
	return common.HexToHash("0x0dbb50e470f8b2ac544c4703b1a1cd0e921c2c65425f2f4041cc81375d1a4f05")
}

// UnpackUnannouncedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Unannounced(bytes32 real, bytes32 delegate, uint64 dueBlock)
func (taoErrors *TaoErrors) UnpackUnannouncedError(raw []byte) (*TaoErrorsUnannounced, error) {
	out := new(TaoErrorsUnannounced)
	if err := taoErrors.abi.UnpackIntoInterface(out, "Unannounced", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsUndecodablePublicKey represents a UndecodablePublicKey error raised by the TaoErrors contract.
type TaoErrorsUndecodablePublicKey struct {
	PublicKey [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UndecodablePublicKey(bytes32 publicKey)
func TaoErrorsUndecodablePublicKeyErrorID() common.Hash {
	return common.HexToHash("0x75109111c0f7976dff4056d382f02257c875110ed3f2dcc8e642d9efe9a11073")
}

// UnpackUndecodablePublicKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UndecodablePublicKey(bytes32 publicKey)
func (taoErrors *TaoErrors) UnpackUndecodablePublicKeyError(raw []byte) (*TaoErrorsUndecodablePublicKey, error) {
	out := new(TaoErrorsUndecodablePublicKey)
	if err := taoErrors.abi.UnpackIntoInterface(out, "UndecodablePublicKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsUndecodableSignature represents a UndecodableSignature error raised by the TaoErrors contract.
type TaoErrorsUndecodableSignature struct {
	R [32]byte
	S [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UndecodableSignature(bytes32 r, bytes32 s)
func TaoErrorsUndecodableSignatureErrorID() common.Hash {
	return common.HexToHash("0x4b263d467f49333be5ea492f3c20ad1fed3af1481322ea104f129d7dfad38c68")
}

// UnpackUndecodableSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UndecodableSignature(bytes32 r, bytes32 s)
func (taoErrors *TaoErrors) UnpackUndecodableSignatureError(raw []byte) (*TaoErrorsUndecodableSignature, error) {
	out := new(TaoErrorsUndecodableSignature)
	if err := taoErrors.abi.UnpackIntoInterface(out, "UndecodableSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsUnknownParameter represents a UnknownParameter error raised by the TaoErrors contract.
type TaoErrorsUnknownParameter struct {
	Name [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownParameter(bytes32 name)
func TaoErrorsUnknownParameterErrorID() common.Hash {
	return common.HexToHash("0x4c695695cc5173647db3f5d25b109f9eeac05f8f83f37785b43bc23190dc47e3")
}

// UnpackUnknownParameterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownParameter(bytes32 name)
func (taoErrors *TaoErrors) UnpackUnknownParameterError(raw []byte) (*TaoErrorsUnknownParameter, error) {
	out := new(TaoErrorsUnknownParameter)
	if err := taoErrors.abi.UnpackIntoInterface(out, "UnknownParameter", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsUnknownSelector represents a UnknownSelector error raised by the TaoErrors contract.
type TaoErrorsUnknownSelector struct {
	Selector [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownSelector(bytes4 selector)
func TaoErrorsUnknownSelectorErrorID() common.Hash {
	return common.HexToHash("0xc2a825f5477b7cd1f59fbe07092f42f4387547639d04b691437b9f5d82716d5c")
}

// UnpackUnknownSelectorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownSelector(bytes4 selector)
func (taoErrors *TaoErrors) UnpackUnknownSelectorError(raw []byte) (*TaoErrorsUnknownSelector, error) {
	out := new(TaoErrorsUnknownSelector)
	if err := taoErrors.abi.UnpackIntoInterface(out, "UnknownSelector", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsUnproxyable represents a Unproxyable error raised by the TaoErrors contract.
type TaoErrorsUnproxyable struct {
	Target    common.Address
	Selector  [4]byte
	ProxyType uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Unproxyable(address target, bytes4 selector, uint8 proxyType)
func TaoErrorsUnproxyableErrorID() common.Hash {
	return common.HexToHash("0x5995e14915db17e5da9456d92db0a09177d077cef6b68907ba0083388aef576f")
}

// UnpackUnproxyableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Unproxyable(address target, bytes4 selector, uint8 proxyType)
func (taoErrors *TaoErrors) UnpackUnproxyableError(raw []byte) (*TaoErrorsUnproxyable, error) {
	out := new(TaoErrorsUnproxyable)
	if err := taoErrors.abi.UnpackIntoInterface(out, "Unproxyable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsValueNotInBounds represents a ValueNotInBounds error raised by the TaoErrors contract.
type TaoErrorsValueNotInBounds struct {
	Param   string
	Value   *big.Int
	Minimum *big.Int
	Maximum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ValueNotInBounds(string param, uint256 value, uint256 minimum, uint256 maximum)
func TaoErrorsValueNotInBoundsErrorID() common.Hash {
	return common.HexToHash("0x6a865d07c70145457069964d055f135da5311267d4669eaec14cfbcd43be00f9")
}

// UnpackValueNotInBoundsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ValueNotInBounds(string param, uint256 value, uint256 minimum, uint256 maximum)
func (taoErrors *TaoErrors) UnpackValueNotInBoundsError(raw []byte) (*TaoErrorsValueNotInBounds, error) {
	out := new(TaoErrorsValueNotInBounds)
	if err := taoErrors.abi.UnpackIntoInterface(out, "ValueNotInBounds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsValueOutOfRange represents a ValueOutOfRange error raised by the TaoErrors contract.
type TaoErrorsValueOutOfRange struct {
	Param        string
	SolidityType string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ValueOutOfRange(string param, string solidityType)
func TaoErrorsValueOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x9009efa8993a7230cb1c03b07e065f283468c7581f875701ab3fd72b6b262c2c")
}

// UnpackValueOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ValueOutOfRange(string param, string solidityType)
func (taoErrors *TaoErrors) UnpackValueOutOfRangeError(raw []byte) (*TaoErrorsValueOutOfRange, error) {
	out := new(TaoErrorsValueOutOfRange)
	if err := taoErrors.abi.UnpackIntoInterface(out, "ValueOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsVotingPowerTrackingNotEnabled represents a VotingPowerTrackingNotEnabled error raised by the TaoErrors contract.
type TaoErrorsVotingPowerTrackingNotEnabled struct {
	Netuid uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error VotingPowerTrackingNotEnabled(uint16 netuid)
func TaoErrorsVotingPowerTrackingNotEnabledErrorID() common.Hash {
	return common.HexToHash("0x9937d305570b1dc2601c1327e49055381b6457f9602fcbea6015f133843b8dbf")
}

// UnpackVotingPowerTrackingNotEnabledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error VotingPowerTrackingNotEnabled(uint16 netuid)
func (taoErrors *TaoErrors) UnpackVotingPowerTrackingNotEnabledError(raw []byte) (*TaoErrorsVotingPowerTrackingNotEnabled, error) {
	out := new(TaoErrorsVotingPowerTrackingNotEnabled)
	if err := taoErrors.abi.UnpackIntoInterface(out, "VotingPowerTrackingNotEnabled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsWeightVecLengthIsLow represents a WeightVecLengthIsLow error raised by the TaoErrors contract.
type TaoErrorsWeightVecLengthIsLow struct {
	Length  *big.Int
	Minimum uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WeightVecLengthIsLow(uint256 length, uint16 minimum)
func TaoErrorsWeightVecLengthIsLowErrorID() common.Hash {
	return common.HexToHash("0xff327b7d71ca315d1354258813adebb91f0369ad9e7e54b1605c049967f7d746")
}

// UnpackWeightVecLengthIsLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WeightVecLengthIsLow(uint256 length, uint16 minimum)
func (taoErrors *TaoErrors) UnpackWeightVecLengthIsLowError(raw []byte) (*TaoErrorsWeightVecLengthIsLow, error) {
	out := new(TaoErrorsWeightVecLengthIsLow)
	if err := taoErrors.abi.UnpackIntoInterface(out, "WeightVecLengthIsLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaoErrorsWeightVecNotEqualSize represents a WeightVecNotEqualSize error raised by the TaoErrors contract.
type TaoErrorsWeightVecNotEqualSize struct {
	Uids   *big.Int
	Values *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WeightVecNotEqualSize(uint256 uids, uint256 values)
func TaoErrorsWeightVecNotEqualSizeErrorID() common.Hash {
	return common.HexToHash("0x5941df55495b7559813aebe4bf2367b406f133a9e3184ea6e8eb8f5b73382d73")
}

// UnpackWeightVecNotEqualSizeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WeightVecNotEqualSize(uint256 uids, uint256 values)
func (taoErrors *TaoErrors) UnpackWeightVecNotEqualSizeError(raw []byte) (*TaoErrorsWeightVecNotEqualSize, error) {
	out := new(TaoErrorsWeightVecNotEqualSize)
	if err := taoErrors.abi.UnpackIntoInterface(out, "WeightVecNotEqualSize", raw); err != nil {
		return nil, err
	}
	return out, nil
}
