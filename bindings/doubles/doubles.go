// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

// Package doubles holds doubles of the protocol of contracts/test/doubles, compiled.
package doubles

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

// LedgerProtocolMetaData contains all meta data concerning the LedgerProtocol contract.
var LedgerProtocolMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"error\",\"name\":\"AccountNotLinked\",\"inputs\":[{\"name\":\"account\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"AccountRejectsLockedAlpha\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ActiveLockExists\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"ActivityCutoffFactorMilliOutOfBounds\",\"inputs\":[{\"name\":\"milli\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minimum\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maximum\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ActivityCutoffTooLow\",\"inputs\":[{\"name\":\"cutoff\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minimum\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"AdminActionProhibitedDuringWeightsWindow\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"nextEpochBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"AlphaHighTooLow\",\"inputs\":[{\"name\":\"alphaHigh\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minimum\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"AlphaLowOutOfRange\",\"inputs\":[{\"name\":\"alphaLow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minimum\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maximum\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"AlreadyFinalized\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AmountTooLow\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minimumRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"AnnouncedColdkeyHashDoesNotMatch\",\"inputs\":[{\"name\":\"announcedHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ArrayOutOfBounds\",\"inputs\":[{\"name\":\"param\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"AutoEpochAlreadyImminent\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"epochBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"BadOrigin\",\"inputs\":[{\"name\":\"caller\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"BaseFeeNotSettable\",\"inputs\":[{\"name\":\"wantedWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BeneficiaryDoesNotOwnHotkey\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"owner\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"caller\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"BlockDurationTooLong\",\"inputs\":[{\"name\":\"blocks\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maximum\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"BlockDurationTooShort\",\"inputs\":[{\"name\":\"blocks\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minimum\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"BondsMovingAverageMaxReached\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maximum\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"CallCodeRefused\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"CalldataTooShort\",\"inputs\":[{\"name\":\"have\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"need\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CanNotSetRootNetworkWeights\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"CannotAffordLockCost\",\"inputs\":[{\"name\":\"balanceRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"costRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"CannotBurnOrRecycleOnRootSubnet\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"CannotEndInPast\",\"inputs\":[{\"name\":\"endBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"currentBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"CannotUseSystemAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"CapNotRaised\",\"inputs\":[{\"name\":\"raisedRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"capRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"CapRaised\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"capRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"CapTooLow\",\"inputs\":[{\"name\":\"capRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"raisedRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ChainIdMismatch\",\"inputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderChainId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chainId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ChildParentInconsistency\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"account\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ColdKeyAlreadyAssociated\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"hotkeys\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ColdkeySwapAlreadyDisputed\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ColdkeySwapAnnounced\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"executeBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ColdkeySwapAnnouncementNotFound\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ColdkeySwapClearTooEarly\",\"inputs\":[{\"name\":\"nextBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ColdkeySwapDisputed\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ColdkeySwapReannouncedTooEarly\",\"inputs\":[{\"name\":\"nextBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ColdkeySwapTooEarly\",\"inputs\":[{\"name\":\"nextBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"CommitRevealDisabled\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"CommitRevealEnabled\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"CommittingWeightsTooFast\",\"inputs\":[{\"name\":\"uid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"nextBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ContributionPeriodEnded\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"endBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ContributionTooLow\",\"inputs\":[{\"name\":\"amountRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minimumRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"DelegateCallTooDeep\",\"inputs\":[{\"name\":\"depth\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"remedy\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"DelegateTakeTooHigh\",\"inputs\":[{\"name\":\"take\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maximum\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"DelegateTakeTooLow\",\"inputs\":[{\"name\":\"take\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minimum\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"present\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"DelegateTxRateLimitExceeded\",\"inputs\":[{\"name\":\"nextBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"DepositCannotBeWithdrawn\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"depositRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"DepositTooLow\",\"inputs\":[{\"name\":\"depositRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minimumRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Duplicate\",\"inputs\":[{\"name\":\"real\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"delegate\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"proxyType\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"delayBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"DuplicateChild\",\"inputs\":[{\"name\":\"child\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"DuplicateHotkey\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"DuplicateOrder\",\"inputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"DuplicateUids\",\"inputs\":[{\"name\":\"uid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"DynamicTempoBlockedByCommitReveal\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"EpochTriggerAlreadyPending\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"pendingBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"EvmKeyAssociateRateLimitExceeded\",\"inputs\":[{\"name\":\"nextBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ExpectedBeneficiaryOrigin\",\"inputs\":[{\"name\":\"caller\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"beneficiary\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ExpiredWeightCommit\",\"inputs\":[{\"name\":\"commitHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"FeeRateTooHigh\",\"inputs\":[{\"name\":\"rate\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maximum\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"FirstEmissionBlockNumberAlreadySet\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"firstEmissionBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ForcedBalancesDisabled\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"HotKeyAccountNotExists\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"HotKeyAlreadyRegisteredInSubNet\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"HotKeyNotRegisteredInNetwork\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"HotKeyNotRegisteredInSubNet\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"HotKeySetTxRateLimitExceeded\",\"inputs\":[{\"name\":\"nextBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"HotKeySwapOnSubnetIntervalNotPassed\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"nextBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"IncorrectPartialFillAmount\",\"inputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"amount\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"remaining\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"IncorrectWeightVersionKey\",\"inputs\":[{\"name\":\"given\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"stored\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"InputLengthsUnequal\",\"inputs\":[{\"name\":\"first\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"other\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InsufficientBalance\",\"inputs\":[{\"name\":\"balanceRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"neededRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"InsufficientLiquidity\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"amount\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"InsufficientStakeForLock\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"stakeAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"neededAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"InternalFailure\",\"inputs\":[{\"name\":\"what\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"InvalidChild\",\"inputs\":[{\"name\":\"child\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"InvalidChildkeyTake\",\"inputs\":[{\"name\":\"take\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minimum\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maximum\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"InvalidCrowdloanId\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"InvalidFinalizationConfig\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"callBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"InvalidIdentity\",\"inputs\":[{\"name\":\"field\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maximum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidIpAddress\",\"inputs\":[{\"name\":\"ip\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"type\":\"error\",\"name\":\"InvalidIpType\",\"inputs\":[{\"name\":\"ipType\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"InvalidKey\",\"inputs\":[{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"InvalidOrder\",\"inputs\":[{\"name\":\"field\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"InvalidOrderSignature\",\"inputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recovered\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidOrigin\",\"inputs\":[{\"name\":\"caller\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"creator\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"InvalidPort\",\"inputs\":[{\"name\":\"port\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"InvalidProxyType\",\"inputs\":[{\"name\":\"proxyType\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maximum\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"InvalidPulse\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"InvalidRecoveredPublicKey\",\"inputs\":[{\"name\":\"recovered\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"evmKey\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidRevealCommitHashNotMatch\",\"inputs\":[{\"name\":\"commitHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"InvalidRootClaimThreshold\",\"inputs\":[{\"name\":\"thresholdAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maximumAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"InvalidSubnetNumber\",\"inputs\":[{\"name\":\"subnets\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minimum\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maximum\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"InvalidValue\",\"inputs\":[{\"name\":\"param\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minimum\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maximum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidVotingPowerEmaAlpha\",\"inputs\":[{\"name\":\"alpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maximum\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"LeaseCannotEndInThePast\",\"inputs\":[{\"name\":\"endBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"currentBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"LeaseDoesNotExist\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"LeaseHasNoEndBlock\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"LeaseHasNotEnded\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"endBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"LiquidAlphaDisabled\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"LockHotkeyMismatch\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"lockedHotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"MaxAllowedUIdsLessThanCurrentUIds\",\"inputs\":[{\"name\":\"maxUids\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"uids\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"MaxAllowedUidsGreaterThanDefaultMaxAllowedUids\",\"inputs\":[{\"name\":\"maxUids\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"limit\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"MaxAllowedUidsLessThanMinAllowedUids\",\"inputs\":[{\"name\":\"maxUids\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minUids\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"MaxContributionReached\",\"inputs\":[{\"name\":\"contributedRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maximumRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"MaxContributorsReached\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"limit\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"MaxValidatorsLargerThanMaxUIds\",\"inputs\":[{\"name\":\"maxValidators\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxUids\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"MaxWeightExceeded\",\"inputs\":[{\"name\":\"limit\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"MaximumContributionTooLow\",\"inputs\":[{\"name\":\"amountRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minimumRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"MechanismDoesNotExist\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"mecid\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"MinAllowedUidsGreaterThanCurrentUids\",\"inputs\":[{\"name\":\"minUids\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"uids\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"MinAllowedUidsGreaterThanMaxAllowedUids\",\"inputs\":[{\"name\":\"minUids\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxUids\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"MinimumContributionTooHigh\",\"inputs\":[{\"name\":\"amountRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maximumRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"MinimumContributionTooLow\",\"inputs\":[{\"name\":\"amountRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minimumRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NativeCallUnavailable\",\"inputs\":[{\"name\":\"remedy\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"NeedWaitingMoreBlocksToStarCall\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"nextBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NegativeSigmoidSteepness\",\"inputs\":[{\"name\":\"value\",\"type\":\"int16\",\"internalType\":\"int16\"}]},{\"type\":\"error\",\"name\":\"NetworkTxRateLimitExceeded\",\"inputs\":[{\"name\":\"nextBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NeuronNoValidatorPermit\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"uid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"NewColdKeyIsHotkey\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"owner\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NewHotKeyIsSameWithOld\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NewHotKeyNotCleanForRootSwap\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rootStakeRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NoContribution\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"account\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NoExistingLock\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NoNeuronIdAvailable\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"NoPermission\",\"inputs\":[{\"name\":\"caller\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"pureAccount\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NoSelfProxy\",\"inputs\":[{\"name\":\"account\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NoWeightsCommitFound\",\"inputs\":[{\"name\":\"commitHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NonAssociatedColdKey\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"owner\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"caller\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NonStaticInStaticCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotEnoughBalanceToPaySwapColdKey\",\"inputs\":[{\"name\":\"balanceRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"neededRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotEnoughBalanceToPaySwapHotKey\",\"inputs\":[{\"name\":\"balanceRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"neededRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotEnoughBalanceToStake\",\"inputs\":[{\"name\":\"balanceRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"neededRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotEnoughStakeToSetChildkeys\",\"inputs\":[{\"name\":\"stakeRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"thresholdRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotEnoughStakeToSetWeights\",\"inputs\":[{\"name\":\"stakeWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"threshold\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotEnoughStakeToWithdraw\",\"inputs\":[{\"name\":\"stakeAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"requestedAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotFound\",\"inputs\":[{\"name\":\"real\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"delegate\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotOrderSigner\",\"inputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotPayable\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotPermittedOnRootSubnet\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotProxy\",\"inputs\":[{\"name\":\"real\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"delegate\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotReadyToDissolve\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"raisedRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"creatorRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotSubnetOwner\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"caller\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"OrderAlreadyProcessed\",\"inputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"OrderCancelled\",\"inputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"OrderExpired\",\"inputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"expiryMs\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"blockTimeMs\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"OrderNetuidMismatch\",\"inputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderNetuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"OrderShareIsZero\",\"inputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"POWRegistrationDisabled\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"PartialFillsNotEnabled\",\"inputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"PrecompileDisabled\",\"inputs\":[{\"name\":\"precompile\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PriceConditionNotMet\",\"inputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"priceRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"limitPriceRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"PriceLimitExceeded\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"limitRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ProportionOverflow\",\"inputs\":[{\"name\":\"sum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ProxyCallTooDeep\",\"inputs\":[{\"name\":\"limit\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"PulseAlreadyStored\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"PulseNotStored\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"firstRound\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastRound\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"PulseTooOld\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"oldestRound\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"RegistrationNotPermittedOnRootSubnet\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"RegistrationPriceLimitExceeded\",\"inputs\":[{\"name\":\"priceRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"limitRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"RelayerMismatch\",\"inputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"relayer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"RelayerRequiredForPartialFill\",\"inputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ReservesOutOfBalance\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"ReservesTooLow\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"RevealPeriodTooLarge\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maximum\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"RevealPeriodTooSmall\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minimum\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"RevealTooEarly\",\"inputs\":[{\"name\":\"currentEpoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"revealEpoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"SameAutoStakeHotkeyAlreadySet\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"SameNetuid\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"ServingRateLimitExceeded\",\"inputs\":[{\"name\":\"nextBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"SettingWeightsTooFast\",\"inputs\":[{\"name\":\"uid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"nextBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"SlippageTooHigh\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maximum\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"SpaceLimitExceeded\",\"inputs\":[{\"name\":\"usedBytes\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SpendingOverAllowance\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"allowanceAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"requestedAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StakeTooLowForRoot\",\"inputs\":[{\"name\":\"stakeRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lowestRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"StakeUnavailable\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"availableAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"requestedAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"param\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maximum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SubNetRegistrationDisabled\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"SubnetLimitReached\",\"inputs\":[{\"name\":\"limit\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"SubnetNotExists\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"SubnetNotLeased\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"SubtokenDisabled\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"SwapInputTooLarge\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"amount\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"SymbolAlreadyInUse\",\"inputs\":[{\"name\":\"symbol\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"SymbolDoesNotExist\",\"inputs\":[{\"name\":\"symbol\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"TargetNotPrecompile\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"TempoOutOfBounds\",\"inputs\":[{\"name\":\"tempo\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minimum\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maximum\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"TimelockedCommitsUnavailable\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TooMany\",\"inputs\":[{\"name\":\"account\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"limit\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"TooManyChildren\",\"inputs\":[{\"name\":\"children\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maximum\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"TooManyHotkeys\",\"inputs\":[{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooManyOrders\",\"inputs\":[{\"name\":\"orders\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maximum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooManyRegistrationsThisBlock\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"limit\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"TooManyRegistrationsThisInterval\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"limit\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"TooManyUIDsPerMechanism\",\"inputs\":[{\"name\":\"maxUids\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"mechanisms\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"limit\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"TooManyUnrevealedCommits\",\"inputs\":[{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TransferDisallowed\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"TrimmingWouldExceedMaxImmunePercentage\",\"inputs\":[{\"name\":\"immune\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxUids\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"percentage\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"TxChildkeyTakeRateLimitExceeded\",\"inputs\":[{\"name\":\"nextBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"TxRateLimitExceeded\",\"inputs\":[{\"name\":\"nextBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"UidNotExists\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"uid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"UidVecContainInvalidOne\",\"inputs\":[{\"name\":\"uid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"UidsLengthExceedUidsInSubNet\",\"inputs\":[{\"name\":\"uids\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limit\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"UnableToRecoverPublicKey\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"Unannounced\",\"inputs\":[{\"name\":\"real\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"delegate\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dueBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"UndecodablePublicKey\",\"inputs\":[{\"name\":\"publicKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UndecodableSignature\",\"inputs\":[{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnknownParameter\",\"inputs\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnknownSelector\",\"inputs\":[{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}]},{\"type\":\"error\",\"name\":\"Unproxyable\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"},{\"name\":\"proxyType\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"ValueNotInBounds\",\"inputs\":[{\"name\":\"param\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minimum\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maximum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ValueOutOfRange\",\"inputs\":[{\"name\":\"param\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"solidityType\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"VotingPowerTrackingNotEnabled\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"WeightVecLengthIsLow\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minimum\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"WeightVecNotEqualSize\",\"inputs\":[{\"name\":\"uids\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"values\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"fallback\",\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"addStake\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"amountRao\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"netuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"addStakeLimit\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"amountRao\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limitPriceRao\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"allowPartial\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"netuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"allowance\",\"inputs\":[{\"name\":\"source\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"netuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"amountAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"approve\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"netuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amountAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"createHotkey\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"createSubnet\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"taoReserve\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"alphaReserve\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"feeRate\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"decreaseAllowance\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"netuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amountAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"dissolve\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"getDefaultMinStake\",\"inputs\":[],\"outputs\":[{\"name\":\"minimumRao\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"getHotkeyOwner\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"exists\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"owner\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getNominatorMinRequiredStake\",\"inputs\":[],\"outputs\":[{\"name\":\"minimumRao\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"getStake\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"netuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"stakeAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getTotalAlphaStaked\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"netuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"stakeAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"increaseAllowance\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"netuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amountAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"mintStake\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"alpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"moveStake\",\"inputs\":[{\"name\":\"originHotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"destinationHotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"originNetuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"destinationNetuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amountAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"removeStake\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"amountAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"netuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"removeStakeFull\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"netuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"removeStakeFullLimit\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"netuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limitPriceRao\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"removeStakeLimit\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"amountAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limitPriceRao\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"allowPartial\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"netuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"replaceNeuron\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"oldHotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newHotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"reward\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"alpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setBalance\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"balanceWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setLedger\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"counter\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"alphaOut\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"protocolAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setNeuron\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"permit\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setReserves\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"taoReserve\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"alphaReserve\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setSwitches\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"subtokenEnabled\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"transfersEnabled\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"swapHotkey\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"oldHotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newHotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"sweep\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"proceedsRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferStake\",\"inputs\":[{\"name\":\"destinationColdkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"originNetuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"destinationNetuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amountAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferStakeFrom\",\"inputs\":[{\"name\":\"source\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"destination\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"originNetuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"destinationNetuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amountAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"}]",
	ID:  "LedgerProtocol",
	Bin: "0x60a0604052348015600e575f5ffd5b506040516019906042565b604051809103905ff0801580156031573d5f5f3e3d5ffd5b506001600160a01b0316608052604f565b614e738061547983390190565b6080516154126100675f395f6101e701526154125ff3fe608060405234801561000f575f5ffd5b50600436106101e3575f3560e01c806359cc00fb1161010d578063ad6b780c116100a0578063d4626bb91161006f578063d4626bb914610593578063e30443bc146105a6578063e3b598fa146105cf578063ff61011a146105e2576101e3565b8063ad6b780c14610521578063bf945f631461055a578063c03efbc61461056d578063cdde3d6b14610580576101e3565b80636e69cc79116100dc5780636e69cc79146104d55780637d691e30146104e85780639ad6c77a146104fb578063a3553cf81461050e576101e3565b806359cc00fb146104455780635a010c6f1461049c5780635beb6b74146104af57806364573df1146104c2576101e3565b80631fc9b14111610185578063426a849311610154578063426a8493146103f9578063463dba3c1461040c578063466d01711461041f578063598af9e714610432576101e3565b80631fc9b1411461033c57806328b67c961461034f5780632d8bb2ab146103e057806337f26118146103f3576101e3565b80631149f659116101c15780631149f659146102b6578063176848b2146102c957806317ce5f62146102dc5780631ace2ad5146102ef576101e3565b806304e7695214610276578063085697631461028b57806310fd09071461029e575b5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165f3660405161021f929190614a1f565b5f60405180830381855af49150503d805f8114610257576040519150601f19603f3d011682016040523d82523d5f602084013e61025c565b606091505b50915091508161026e57805160208201fd5b805160208201f35b610289610284366004614a5a565b6105f5565b005b610289610299366004614a93565b61068d565b621e84805b6040519081526020015b60405180910390f35b6102896102c4366004614ac3565b61075a565b6102896102d7366004614b09565b610827565b6102896102ea366004614ac3565b610877565b6102896102fd366004614b4c565b61ffff929092165f908152602081905260409020805462ffff001916620100009315159390930261ff0019169290921761010091151591909102179055565b61028961034a366004614b83565b610890565b61028961035d366004614bac565b61ffff9093165f9081526020819052604090206001810180546001600160401b0395861667ffffffffffffffff1990911617905580549284166301000000026affffffffffffffff0000001994909216600160981b02939093167affffffffffffffff0000000000000000ffffffffffffffff0000001990921691909117179055565b6102896103ee366004614bfd565b610925565b5f6102a3565b610289610407366004614c4b565b610990565b61028961041a366004614c66565b610a6a565b6102a361042d366004614c96565b610a7a565b6102a3610440366004614cb6565b610add565b610289610453366004614cf0565b61ffff929092165f90815260208190526040902060050180546001600160801b031916600160401b6001600160401b039485160267ffffffffffffffff19161791909216179055565b6102896104aa366004614d27565b610b26565b6102896104bd366004614b09565b610c25565b6102896104d0366004614d78565b610d46565b6102896104e3366004614dbe565b610da3565b6102896104f6366004614b83565b610f74565b610289610509366004614a93565b610fc0565b61028961051c366004614b83565b611235565b61054361052f366004614dd7565b5f9081526005602052604090205480151591565b6040805192151583526020830191909152016102ad565b610289610568366004614bfd565b6112f1565b61028961057b366004614c96565b61133d565b61028961058e366004614c4b565b61134b565b6102896105a1366004614c96565b6113d3565b6102896105b4366004614dee565b6001600160a01b039091165f908152600e6020526040902055565b6102a36105dd366004614b83565b61141a565b6102896105f0366004614c4b565b61145e565b61062f8160015f610605876114c5565b81526020019081526020015f205f8581526020019081526020015f2061152d90919063ffffffff16565b61ffff83165f9081526020819052604090208054829190601390610664908490600160981b90046001600160401b0316614e2a565b92506101000a8154816001600160401b0302191690836001600160401b03160217905550505050565b5f610697846114c5565b5f818152600360209081526040808320878452808352818420805463ffffffff19811690915582516060810184526001815280850186815261ffff620100009384900481168387018181528c8a5295885286892093518454935196519092169094029415156101000290151561ff00191661ffff1992909216919091171763ffff00001916929092179091558484526004909252909120805492935090918491908390811061074857610748614e49565b5f918252602090912001555050505050565b5f610763611587565b905061081f6040518061010001604052808381526020018881526020016107ae876040518060400160405280600c81526020016b1bdc9a59da5b93995d1d5a5960a21b8152506115f5565b61ffff1681526020018381526020018781526020016107f6866040518060400160405280601181526020017019195cdd1a5b985d1a5bdb93995d1d5a59607a1b8152506115f5565b61ffff16815260200161080885611622565b6001600160401b031681525f602090910152611645565b505050505050565b5f610830611587565b905061081f818761085f85604051806040016040528060068152602001651b995d1d5a5960d21b8152506115f5565b61086889611622565b61087189611622565b88611723565b5f610880611587565b905061081f818787878787611889565b5f610899611587565b90505f5f6108c584604051806040016040528060068152602001651b995d1d5a5960d21b8152506115f5565b6108ce86611622565b61ffff82165f9081526020819052604090206005015491935091506108ff90839083906001600160401b0316611944565b61090982826119c6565b61081f8387848461092066038d7ea4c68000611b55565b611b75565b61093184848484611d62565b61ffff84165f9081526020819052604090208054829190601390610966908490600160981b90046001600160401b0316614e2a565b92506101000a8154816001600160401b0302191690836001600160401b0316021790555050505050565b610998611587565b506109a283611dfb565b5080600b5f610a556109b2611ea1565b876109db88604051806040016040528060068152602001651b995d1d5a5960d21b8152506115f5565b61ffff81165f908152602081905260408082205485918591630100000090046001600160401b03169085901b61ffff60401b1617604080516001600160a01b039485166020820152939092169183019190915260608201526080016040516020818303038152906040528051906020012090509392505050565b815260208101919091526040015f2055505050565b610a75838383611ecb565b505050565b5f60015f610aae610aa985604051806040016040528060068152602001651b995d1d5a5960d21b8152506115f5565b6114c5565b815260208082019290925260409081015f9081208682529092529020546001600160401b031690505b92915050565b5f600b5f610b0e86866109db87604051806040016040528060068152602001651b995d1d5a5960d21b8152506115f5565b81526020019081526020015f205490505b9392505050565b610b2e611587565b505f5f610b3a88611dfb565b610b4388611dfb565b915091505f610b8289610b54611ea1565b6109db896040518060400160405280600c81526020016b1bdc9a59da5b93995d1d5a5960a21b8152506115f5565b90508315610c0c575f818152600b602052604090205484811015610bf25789610ba9611ea1565b604051636c6c6f7f60e01b81526001600160a01b0392831660048201529116602482015261ffff88166044820152606481018290526084810186905260a4015b60405180910390fd5b610bfc8582614e5d565b5f838152600b6020526040902055505b610c1a838389898989611889565b505050505050505050565b5f610c2e611587565b90505f5f5f610c5b85604051806040016040528060068152602001651b995d1d5a5960d21b8152506115f5565b610c6489611622565b610c6d89611622565b61ffff83165f908152602081905260409020600501549295509093509150610ca190849084906001600160401b0316611944565b5f610cae84600184611f73565b9050610cba84846119c6565b86158015610cd95750806001600160401b0316836001600160401b0316115b15610d0a5760405163cdacb86d60e01b81526001600160401b03808516600483015282166024820152604401610be9565b610d3a858b86846001600160401b0316876001600160401b031610610d2f5784610d31565b865b61092087611b55565b50505050505050505050565b610d80846040518060600160405280866001600160401b03168152602001856001600160401b031681526020018461ffff16815250612048565b50505061ffff165f908152602081905260409020805461ff001916610100179055565b61ffff81165f9081526020819052604081209080610dc8610dc3856114c5565b6121fc565b81516005860154600187015493955091935091610df8916001600160401b03600160401b90910481169116614e70565b828281518110610e0a57610e0a614e49565b60209081029190910101525f805b828111610e5657838181518110610e3157610e31614e49565b602002602001015182610e449190614e70565b9150610e4f81614e83565b9050610e18565b508015610e76576005850154610e76906001600160401b03168483612503565b5f5b8281108015610e8657505f82115b15610ed757610ec7858281518110610ea057610ea0614e49565b6020026020010151858381518110610eba57610eba614e49565b60200260200101516126b1565b610ed081614e83565b9050610e78565b5084546001860180546001600160c01b03191690557affffffffffffffffffffffffffffffff0000000000000000ffffff191685555f600386018190556002860181905560408051602081019091529081526004860190610f389082614f25565b5050604080516060810182525f80825260208201819052910152505050600501805471ffffffffffffffffffffffffffffffffffff1916905550565b5f610f7d611587565b9050610fba8185610fac85604051806040016040528060068152602001651b995d1d5a5960d21b8152506115f5565b610fb587611622565b612744565b50505050565b5f610fca846114c5565b5f81815260016020908152604080832087845282528083206003018054825181850281018501909352808352949550929361103893919283018282801561102e57602002820191905f5260205f20905b81548152602001906001019080831161101a575b5050505050612807565b90505f5b81518110156110f4575f61108483838151811061105b5761105b614e49565b6020908102919091018101515f8781526001835260408082208b83529093529190912090612907565b90506110c583838151811061109b5761109b614e49565b6020908102919091018101515f8781526001835260408082208b83529093529190912090836129d8565b506110eb87868585815181106110dd576110dd614e49565b602002602001015184611d62565b5060010161103c565b505f8481526005602052604090205461110e908490612bc8565b5f84815260056020908152604080832083905561ffff88168352908290529020600301548490036111525761ffff85165f9081526020819052604090206003018390555b5f8281526003602090815260408083208784528083528184208251606081018452815460ff80821615158352610100808304909116151583880190815261ffff620100008085048216868a0190815263ffffffff199095169096558c8a52959097529490962081518154965197519094169092029515159093029115801561ff00191661ffff1995909516949094179190911763ffff000019169390931790925561081f578360045f8581526020019081526020015f20826040015161ffff168154811061122257611222614e49565b5f91825260209091200155505050505050565b5f61123e611587565b90505f61126984604051806040016040528060068152602001651b995d1d5a5960d21b8152506115f5565b90506001600160401b038311156112d257604080516312013df560e31b81526004810191909152600d60448201526c6c696d6974507269636552616f60981b60648201526080602482015260066084820152651d5a5b9d0d8d60d21b60a482015260c401610be9565b6112ea8286836112e3858a88612c1d565b875f611723565b5050505050565b5f60015f6112fe876114c5565b815260208082019290925260409081015f908120878252909252902090506113328361132a8382612907565b8391906129d8565b506112ea83836126b1565b6113478282612bc8565b5050565b611353611587565b5061135d83611dfb565b505f61139361136a611ea1565b856109db86604051806040016040528060068152602001651b995d1d5a5960d21b8152506115f5565b5f818152600b60205260409020549091508281116113b1575f6113bb565b6113bb8382614e5d565b5f928352600b60205260409092209190915550505050565b5f6113dc611587565b90505f61140783604051806040016040528060068152602001651b995d1d5a5960d21b8152506115f5565b9050610fba828583610fb5858988612c1d565b5f61144d61144683604051806040016040528060068152602001651b995d1d5a5960d21b8152506115f5565b8585612c1d565b6001600160401b0316949350505050565b611466611587565b5061147083611dfb565b505f61147d61136a611ea1565b5f818152600b6020526040902054909150611499835f19614e5d565b81116114ae576114a98382614e70565b6113bb565b505f908152600b602052604090205f199055505050565b61ffff81165f9081526020819052604081205460ff166114e5575f6114e8565b60015b61ffff83165f90815260208190526040908190205460ff929092169160019163010000009091046001600160401b03169085901b61ffff60401b1617901b1792915050565b81545f90611547906001600160401b038085169116614e70565b90506001600160401b03811161155d5780611566565b6001600160401b035b835467ffffffffffffffff19166001600160401b0391909116179092555050565b5f611598611593611ea1565b611dfb565b5f818152600860205260409020549091506001600160401b0316156115f2575f8181526008602052604090819020549051630daaf7ed60e41b8152600481018390526001600160401b039091166024820152604401610be9565b90565b5f61ffff83111561161b57816040516312013df560e31b8152600401610be99190614fdf565b5090919050565b5f6001600160401b0382116116375781610ad7565b6001600160401b0392915050565b5f61165c82604001518360200151845f0151612c1d565b9050806001600160401b03168260c001516001600160401b0316111561168c576001600160401b03811660c08301525b61169582612c60565b8160a0015161ffff16826040015161ffff16036116b55761134782612f29565b5f6116dc835f0151846020015185604001518660c001516116d76103e8611b55565b61304e565b90505f6116ef66038d7ea4c68000611b55565b9050621e84806001600160401b03831610610fba57610fba845f0151856060015186608001518760a00151868660016132ae565b61ffff84165f908152602081905260409020600501546117569085908590600160401b90046001600160401b0316611944565b5f611762855f85611f73565b905061176d856135e6565b836001600160401b03165f036117a15760405163190e355560e11b81525f6004820152621e84806024820152604401610be9565b5f6117ad86888a612c1d565b9050846001600160401b0316816001600160401b031610156117f557604051633228a35760e21b81526001600160401b03808316600483015286166024820152604401610be9565b61180086868361361f565b8215801561181f5750816001600160401b0316856001600160401b0316115b156118505760405163cdacb86d60e01b81526001600160401b03808716600483015283166024820152604401610be9565b6118598761376d565b610c1a888888856001600160401b0316896001600160401b03161061187e5785611880565b885b6116d789611b55565b61081f6040518061010001604052808881526020018681526020016118d2866040518060400160405280600c81526020016b1bdc9a59da5b93995d1d5a5960a21b8152506115f5565b61ffff16815260200187815260200186815260200161191a856040518060400160405280601181526020017019195cdd1a5b985d1a5bdb93995d1d5a59607a1b8152506115f5565b61ffff16815260200161192c84611622565b6001600160401b031681526001602090910152611645565b61ffff83165f9081526020819052604090205460ff168015611993575061197e6119796001600160401b0383166103e8615038565b611622565b6001600160401b0316826001600160401b0316115b15610a7557604051630654049760e21b815261ffff841660048201526001600160401b0383166024820152604401610be9565b6119cf826135e6565b61ffff82165f90815260208190526040902054610100900460ff16611a0d576040516310140ec960e11b815261ffff83166004820152602401610be9565b61ffff8083165f9081526020818152604080832081516060810183526005909101546001600160401b038082168352600160401b82041693820193909352600160801b90920490931692810192909252908190611a6f906001621e848061379d565b90925090505f80826003811115611a8857611a8861504f565b14611aed5761ffff8086165f908152602081815260409182902082516060810184526005909101546001600160401b038082168352600160401b82041692820192909252600160801b90910490921690820152611ae890621e84806137ef565b611af3565b82604001515b9050611b0281621e8480614e2a565b6001600160401b0316846001600160401b031610156112ea5783611b2982621e8480614e2a565b60405163190e355560e11b81526001600160401b03928316600482015291166024820152604401610be9565b5f610ad7633b9aca0067ffffffffffffffff60401b604085901b16615077565b5f611b7f86613828565b9050826001600160401b0316816001600160401b03161015611bc7576040516302b18c6160e01b81526001600160401b03808316600483015284166024820152604401610be9565b611bd08561376d565b61ffff8085165f9081526020818152604080832081516060810183526005909101546001600160401b038082168352600160401b82041693820193909352600160801b90920490931692810192909252908190611c2f9060018761379d565b90925090505f816003811115611c4757611c4761504f565b14611c7a57604051630654049760e21b815261ffff871660048201526001600160401b0386166024820152604401610be9565b8151621e84806001600160401b039091161015611cc157815160405163190e355560e11b81526001600160401b039091166004820152621e84806024820152604401610be9565b60208201516001600160401b03161580611d165750611d14826020015160015f611cea8a6114c5565b81526020019081526020015f205f8a81526020019081526020015f2061388390919063ffffffff16565b155b15611d4957604051630654049760e21b815261ffff871660048201526001600160401b0386166024820152604401610be9565b611d588889898989895f6132ae565b5050505050505050565b5f611d6c856114c5565b5f8181526001602090815260408083208884529091529020549091506001600160401b0316158015611db257505f818152600260205260409020611db090856138f7565b155b15611dd8575f818152600260209081526040822080546001810182559083529120018490555b5f81815260016020908152604080832087845290915290206112ea90848461393d565b5f611e0582613b51565b5f818152600960205260409020549091506001600160a01b031615611e2957919050565b5f81815260096020908152604080832080546001600160a01b0319166001600160a01b038716179055600a9091529020548015611e9b575f828152600a6020526040812055611e9b8382611e91826001600160a01b03165f908152600e602052604090205490565b6105b49190614e70565b50919050565b5f8036611eaf601482614e5d565b611eba92829061508a565b611ec3916150b1565b60601c905090565b5f60035f611ed8866114c5565b815260208082019290925260409081015f9081208682529092529020805490915060ff16611f59575f60045f611f0d876114c5565b81526020808201929092526040015f9081208054855460ff1961ffff90921662010000029190911663ffff00ff1990911617600190811786558154908101825590825291902001849055505b80549115156101000261ff00199092169190911790555050565b61ffff83165f9081526020819052604081205460ff16611fd45782611fa857633b9aca00826001600160401b03161115611fba565b633b9aca00826001600160401b031610155b611fc4575f611fcd565b6001600160401b035b9050610b1f565b61ffff8085165f9081526020818152604080832081516060810183526005909101546001600160401b038082168352600160401b82041693820193909352600160801b9092049093169281019290925290612030908585613c53565b9092509050612040858483613cda565b509392505050565b61ffff82165f908152602081905260409020805460ff1615801561206f575061ffff831615155b6120aa5760405162461bcd60e51b815260206004820152600c60248201526b18dc99585d1954dd589b995d60a21b6044820152606401610be9565b8054630100000090046001600160401b03165f0361211a57600780546001810182555f919091527fa66cc928b5edb82af9bd49922954155ab7b0942694bea4ce44661d9a8736c68860108204018054600f9092166002026101000a61ffff81810219909316928616029190911790555b805462ff00ff19166201000117808255819060039061214890630100000090046001600160401b03166150e7565b82546101009290920a6001600160401b03818102199093169183160217909155815460018301805467ffffffffffffffff191690556fffffffffffffffffffffffffffffffff60581b1916600160581b4383160267ffffffffffffffff60981b191617825582516005909201805460208501516040909501519383166001600160801b031990911617600160401b94909216939093021761ffff60801b1916600160801b61ffff9092169190910217905550565b6060805f61226460025f8681526020019081526020015f2080548060200260200160405190810160405280929190818152602001828054801561102e57602002820191905f5260205f209081548152602001906001019080831161101a575050505050612807565b90505f805b82518110156122c75760015f8781526020019081526020015f205f84838151811061229657612296614e49565b602002602001015181526020019081526020015f2060030180549050826122bd9190614e70565b9150600101612269565b50806001600160401b038111156122e0576122e0614e9b565b604051908082528060200260200182016040528015612309578160200160208202803683370190505b50612315826001614e70565b6001600160401b0381111561232c5761232c614e9b565b604051908082528060200260200182016040528015612355578160200160208202803683370190505b5090945092505f9050805b82518110156124fb575f8681526001602052604081208451829086908590811061238c5761238c614e49565b602002602001015181526020019081526020015f2090505f6123fb8260030180548060200260200160405190810160405280929190818152602001828054801561102e57602002820191905f5260205f209081548152602001906001019080831161101a575050505050612807565b90505f5b81518110156124ed575f61243583838151811061241e5761241e614e49565b60200260200101518561290790919063ffffffff16565b905082828151811061244957612449614e49565b6020026020010151816001600160401b03165f146124675781612493565b61249384848151811061247c5761247c614e49565b602002602001015186613da090919063ffffffff16565b806001600160401b031690508a88815181106124b1576124b1614e49565b602002602001018a89815181106124ca576124ca614e49565b6020908102919091010191909152526124e286614e83565b9550506001016123ff565b505050806001019050612360565b505050915091565b5f82516001600160401b0381111561251d5761251d614e9b565b604051908082528060200260200182016040528015612546578160200160208202803683370190505b509050835f5b84518110156125fd575f85828151811061256857612568614e49565b60200260200101518761257b9190615038565b90506125878582615077565b6125918683615111565b8784815181106125a3576125a3614e49565b602002602001018685815181106125bc576125bc614e49565b60200260200101828152508281525050508582815181106125df576125df614e49565b6020026020010151836125f29190614e5d565b92505060010161254c565b505b80156112ea575f60015b85518110156126585783828151811061262457612624614e49565b602002602001015184828151811061263e5761263e614e49565b60200260200101511115612650578091505b600101612609565b5084818151811061266b5761266b614e49565b60200260200101805161267d90614e83565b905282515f9084908390811061269557612695614e49565b6020908102919091010152506126aa81615124565b90506125ff565b5f828152600960205260409020546001600160a01b03168061270c576126e4633b9aca006001600160401b038416615038565b5f848152600a602052604081208054909190612701908490614e70565b90915550610a759050565b610a7581612727633b9aca006001600160401b038616615038565b6001600160a01b0384165f908152600e6020526040902054611e91565b61ffff82165f90815260208190526040902054610100900460ff16612782576040516310140ec960e11b815261ffff83166004820152602401610be9565b5f61278e838587612c1d565b9050806001600160401b0316826001600160401b031611156127ae578091505b61ffff83165f908152602081905260409020600501546127e19084908490600160401b90046001600160401b0316611944565b6127ec83838361361f565b6127f58461376d565b61081f858585856116d76103e8611b55565b606060015b825181101561161b57805b5f81118015612863575083818151811061283357612833614e49565b6020026020010151846001836128499190614e5d565b8151811061285957612859614e49565b6020026020010151115b156128fe5783818151811061287a5761287a614e49565b6020026020010151846001836128909190614e5d565b815181106128a0576128a0614e49565b6020026020010151856001846128b69190614e5d565b815181106128c6576128c6614e49565b602002602001018684815181106128df576128df614e49565b6020908102919091010191909152526128f781615124565b9050612817565b5060010161280c565b5f81815260028301602090815260408083208151808301909252546001600160801b038116808352600160801b90910460070b92820192909252908203612951575f915050610ad7565b83545f906129a5906129a09061296f906001600160401b0316613de1565b6040805180820190915260018901546001600160801b0381168252600160801b900460070b60208201528590613e07565b613e9a565b85549091506001600160401b03908116908216106129cd5784546001600160401b03166129cf565b805b95945050505050565b5f816001600160401b03165f036129f157506001610b1f565b816001600160401b0316612a058585612907565b6001600160401b03161015612a1b57505f610b1f565b5f612a6b612a2884613de1565b6040805180820190915260018801546001600160801b0381168252600160801b900460070b60208201528754612a66906001600160401b0316613de1565b613e07565b6040805180820190915260018701546001600160801b0381168252600160801b900460070b6020820152909150612aa29082613f19565b80516001870180546020938401516001600160401b0316600160801b9081026001600160c01b03199092166001600160801b0394851617919091179091555f8781526002890184526040908190208151808301909252549283168152910460070b91810191909152612b149082613f19565b5f858152600287016020908152604082208351815494909201516001600160801b039092166001600160c01b031990941693909317600160801b6001600160401b03928316021790925586548592889291612b7191859116615139565b82546001600160401b039182166101009390930a9283029190920219909116179055505f8481526002860160205260408120546001600160801b03169003612bbd57612bbd8585613f94565b506001949350505050565b612bd36006836138f7565b612c0c57600680546001810182555f919091527ff652222313e28459528d920b65115c16c04f3efc82aaedc97be59f3f377c0d3f018290555b5f9182526005602052604090912055565b5f612c588260015f612c2e886114c5565b81526020019081526020015f205f8681526020019081526020015f2061290790919063ffffffff16565b949350505050565b60608101518151148015612c7b575080608001518160200151145b8015612c9657508060a0015161ffff16816040015161ffff16145b15612cc0576040808201519051633f91ec7f60e11b815261ffff9091166004820152602401610be9565b612ccd81604001516135e6565b612cda8160a001516135e6565b60408181015161ffff165f90815260208190522054610100900460ff16612d205760408082015190516310140ec960e11b815261ffff9091166004820152602401610be9565b60a081015161ffff165f90815260208190526040902054610100900460ff16612d685760a08101516040516310140ec960e11b815261ffff9091166004820152602401610be9565b612d75816020015161376d565b612d82816080015161376d565b8060a0015161ffff16816040015161ffff1614612e8c5760408082015161ffff9081165f908152602081815283822084516060810186526005909101546001600160401b038082168352600160401b82041692820192909252600160801b9091049092169282019290925260c08301518291612dff91839061379d565b90925090505f816003811115612e1757612e1761504f565b14612e565760408084015160c08501519151630654049760e21b815261ffff90911660048201526001600160401b039091166024820152604401610be9565b621e84806001600160401b031682602001516001600160401b031611612e89576020820151611b29621e84806001614e2a565b50505b8060e0015115612f265760408181015161ffff165f9081526020819052205462010000900460ff16612edd576040808201519051631a0ac3d760e01b815261ffff9091166004820152602401610be9565b60a081015161ffff165f9081526020819052604090205462010000900460ff16612f265760a0810151604051631a0ac3d760e01b815261ffff9091166004820152602401610be9565b50565b60c081015160408281015161ffff9081165f908152602081815283822084516060810186526005909101546001600160401b038181168352600160401b8204811693830193909352600160801b9004909316838501529093612fa39392911690612f9290614050565b612f9c9190615038565b901c611622565b9050621e84806001600160401b0382161015612fe65760405163190e355560e11b81526001600160401b0382166004820152621e84806024820152604401610be9565b613031825f01518360c0015160015f61300287604001516114c5565b81526020019081526020015f205f866020015181526020019081526020015f206129d89092919063ffffffff16565b506113478260400151836080015184606001518560c00151611d62565b5f61308b868460015f613060896114c5565b81526020019081526020015f205f8981526020019081526020015f206129d89092919063ffffffff16565b6130c75761309a848688612c1d565b604051633228a35760e21b81526001600160401b0391821660048201529084166024820152604401610be9565b61ffff8085165f908152602081815260408083208151606081018352600590910180546001600160401b038082168452600160401b82041694830194909452600160801b909304909416908401529181906131259082888882614062565b91509150613134878783613cda565b81516001600160401b038088169116111561317757604051630654049760e21b815261ffff881660048201526001600160401b0387166024820152604401610be9565b6131818783614377565b81515f9061318f9088615139565b90505f816001600160401b031684604001516001600160401b0316106131b557816131bb565b83604001515b90506131d2898b8d6131cd8587615139565b611d62565b6131e08b85602001516126b1565b6001600160401b03811615801590613201575083516001600160401b031615155b801561320c57504115155b1561329c576040805160608101825286546001600160401b038082168352600160401b8204166020830152600160801b900461ffff16918101919091525f90819061326590828561325e6103e8611b55565b6001614062565b90925090505f81600381111561327d5761327d61504f565b036132995761328c8b83614377565b6132998260200151614498565b50505b50505060200151979650505050505050565b5f6132b888613828565b90505f816001600160401b0316856001600160401b0316106132da57816132dc565b845b90506001600160401b0381161580156132fd57505f856001600160401b0316115b1561332e57604051634a1953f760e11b81526001600160401b03808416600483015286166024820152604401610be9565b61333889826144e3565b61ffff8087165f908152602081815260408083208151606081018352600590910180546001600160401b038082168452600160401b82041694830194909452600160801b90930490941690840152918190613397906001868a8a614062565b915091506133a6898583613cda565b81516001600160401b03808616911611156133e957604051630654049760e21b815261ffff8a1660048201526001600160401b0385166024820152604401610be9565b81602001516001600160401b03165f0361342a5760405163190e355560e11b81526001600160401b0385166004820152621e84806024820152604401610be9565b613468826020015160015f61343e8d6114c5565b81526020019081526020015f205f8d81526020019081526020015f2061388390919063ffffffff16565b61349a57604051630654049760e21b815261ffff8a1660048201526001600160401b0385166024820152604401610be9565b815183546134b891611979916001600160401b039182169116614e70565b835467ffffffffffffffff19166001600160401b039182161780855560208401519185916008916134f3918591600160401b90910416615139565b92506101000a8154816001600160401b0302191690836001600160401b0316021790555081602001515f5f8b61ffff1661ffff1681526020019081526020015f205f0160138282829054906101000a90046001600160401b03166135579190614e2a565b92506101000a8154816001600160401b0302191690836001600160401b0316021790555061358b898b8d8560200151611d62565b81515f906135999086615139565b6001600160401b031683604001516001600160401b0316106135c65782516135c19086615139565b6135cc565b82604001515b90506135d781614498565b50505050505050505050505050565b61ffff81165f9081526020819052604090205460ff16612f265760405163b73ac5db60e01b815261ffff82166004820152602401610be9565b816001600160401b03165f036136535760405163190e355560e11b81525f6004820152621e84806024820152604401610be9565b61ffff8084165f9081526020818152604080832081516060810183526005909101546001600160401b038082168352600160401b82041693820193909352600160801b909204909316928101929092529081906136b190828661379d565b90925090505f8160038111156136c9576136c961504f565b146136fc57604051630654049760e21b815261ffff861660048201526001600160401b0385166024820152604401610be9565b826001600160401b0316846001600160401b03161080156137355750621e84806001600160401b031682602001516001600160401b0316105b156112ea57602082015160405163190e355560e11b81526001600160401b039091166004820152621e84806024820152604401610be9565b5f818152600560205260408120549003612f265760405163d4034aeb60e01b815260048101829052602401610be9565b604080516060810182525f80825260208201819052918101829052906137e28585856137dc826137cf576103e8611b55565b66038d7ea4c68000611b55565b5f614062565b915091505b935093915050565b5f604061ffff6040856040015161ffff16901b61380c9190615077565b61381f906001600160401b038516615038565b901c9392505050565b5f818152600960205260408120546001600160a01b0316610b1f633b9aca00821561386a576001600160a01b0383165f908152600e6020526040902054613879565b5f858152600a60205260409020545b6119799190615077565b60018201545f906001600160801b03161580610b1f57506138e46138a683613de1565b6040805180820190915260018601546001600160801b0381168252600160801b900460070b60208201528554612a66906001600160401b0316613de1565b516001600160801b031615159392505050565b5f805b8354811015613936578284828154811061391657613916614e49565b905f5260205f2001540361392e576001915050610ad7565b6001016138fa565b5092915050565b806001600160401b03165f0361395257505050565b5f82815260028401602090815260408083208151808301909252546001600160801b038082168352600160801b90910460070b928201929092526001860154909291169003613a1d576139a482613de1565b80516001860180546020938401516001600160401b03908116600160801b9081026001600160c01b03199384166001600160801b0396871617178085555f8a815260028c01909752604090962080546001600160801b031981169790961696871781559354819004909116029216909217179055613af6565b5f613a2a612a2884613de1565b6040805180820190915260018701546001600160801b0381168252600160801b900460070b6020820152909150613a619082614537565b80516001870180546020909301516001600160401b0316600160801b026001600160c01b03199093166001600160801b0390921691909117919091179055613aa98282614537565b5f85815260028701602090815260409091208251815493909201516001600160401b0316600160801b026001600160c01b03199093166001600160801b0390921691909117919091179055505b613b00848361152d565b80516001600160801b0316158015613b2f57505f8381526002850160205260409020546001600160801b031615155b15610fba57505060039190910180546001810182555f91825260209091200155565b60408051606880825260a082019092525f918291600c916332bb369d60e11b9186916020820181803683375050604051613b98959493929150600160f81b9060200161516f565b60405160208183030381529060405290505f5f60096001600160a01b031683604051613bc4919061521c565b5f60405180830381855afa9150503d805f8114613bfc576040519150601f19603f3d011682016040523d82523d5f602084013e613c01565b606091505b5091509150818015613c14575080516040145b613c4a5760405162461bcd60e51b8152602060048201526007602482015266313630b5b2993160c91b6044820152606401610be9565b6129cf81615227565b604080516060810182525f808252602082018190529181018290528190613ca88686613c9f88613c87578960200151613c8a565b89515b611979906001600160401b03166103e8615038565b6137dc88611b55565b60408201518251919450919250613ccf91611979916001600160401b039182169116614e70565b925050935093915050565b6001816003811115613cee57613cee61504f565b03613d2157604051633c031bdb60e01b815261ffff841660048201526001600160401b0383166024820152604401610be9565b6002816003811115613d3557613d3561504f565b03613d5957604051636205811960e01b815261ffff84166004820152602401610be9565b6003816003811115613d6d57613d6d61504f565b03610a7557604051638ce11aad60e01b815261ffff841660048201526001600160401b0383166024820152604401610be9565b5f81815260028301602090815260408083208151808301909252546001600160801b0381168252600160801b900460070b91810191909152610b1f90613e9a565b604080518082019091525f8082526020820152610ad7826001600160401b03165f61459b565b604080518082019091525f808252602082015281516001600160801b03165f03613e445750604080518082019091525f8082526020820152610b1f565b815183518551612c58926001600160801b0390811692613e68929082169116615038565b613e729190615077565b836020015185602001518760200151613e8b919061524a565b613e959190615279565b61459b565b80515f906001600160801b03168103613eb457505f919050565b5f826020015160070b12613ed057506001600160401b03919050565b5f613ef4835f01516001600160801b03168460200151613eef906152a8565b614656565b90506001600160401b038111613f0a5780610b1f565b6001600160401b039392505050565b604080518082019091525f808252602082015281516001600160801b03161580613f4b575082516001600160801b0316155b15613f57575081610ad7565b5f5f5f613f648686614684565b925092509250613f8a828411613f7a575f613f84565b613f848385614e5d565b8261459b565b9695505050505050565b60038201545f90613fa790600190614e5d565b90505f5b818111610fba5782846003018281548110613fc857613fc8614e49565b905f5260205f2001540361404057836003018281548110613feb57613feb614e49565b905f5260205f20015484600301828154811061400957614009614e49565b5f9182526020909120015560038401805480614027576140276152cd565b600190038181905f5260205f20015f9055905550505050565b61404981614e83565b9050613fab565b5f610ad7825f0151836020015161471f565b604080516060810182525f80825260208201819052918101829052908080876140915760208901518951614099565b885160208a01515b91509150846140b1576140ac89886137ef565b6140b3565b5f5b6001600160401b0316604085018190526140cd9088615139565b6001600160401b0390811685526140ec906119799084166103e8615038565b6001600160401b0316845f01516001600160401b03161115614131575050604080516060810182525f808252602082018190529181019190915291506001905061436d565b620f42406001600160401b038216101561416e575050604080516060810182525f808252602082018190529181019190915291506002905061436d565b5f6141788a614050565b9050614185898883614753565b6141b4575050604080516060810182525f808252602082018190529181019190915292506003915061436d9050565b6141c28383875f0151614768565b6001600160401b031660208601525f8961421c5760208601518b51614217916141ea91615139565b614212885f01516001600160401b03168e602001516001600160401b03166119799190614e70565b61471f565b614252565b85518b516142529161423e91611979916001600160401b039081169116614e70565b87602001518d602001516142129190615139565b905061425f8a828a614753565b1561430c578961427957614274828986614814565b614284565b614284888386614814565b6001600160401b031680875261429d9085908590614768565b6001600160401b03166020870152866142fb5760408b6040015161ffff1661ffff6142c89190614e5d565b60408d6040015161ffff16901b6142df9190615077565b87516142f491906001600160401b0316615038565b901c6142fd565b5f5b6001600160401b031660408701525b85516001600160401b03165f03614328575f6020870152614368565b85602001516001600160401b03165f03614368575050604080516060810182525f808252602082018190529181019190915293506002925061436d915050565b505050505b9550959350505050565b61ffff82165f90815260208190526040902081516005909101805490916143b591611979916001600160401b0390811691600160401b900416614e70565b81546001600160401b03918216600160401b026fffffffffffffffff00000000000000001982168117845560208501519284925f926143fb928692918116911617615139565b82546101009290920a6001600160401b0381810219909316918316021790915561ffff85165f908152602081905260409020548451600160981b90910482169250168111614449575f614455565b82516144559082615139565b61ffff9094165f90815260208190526040902080546001600160401b0395909516600160981b0267ffffffffffffffff60981b1990951694909417909355505050565b4115806144ac57506001600160401b038116155b156144b45750565b612f26416144cf633b9aca006001600160401b038516615038565b415f908152600e6020526040902054611e91565b5f828152600960205260409020546001600160a01b0316610a7581614515633b9aca006001600160401b038616615038565b6001600160a01b0384165f908152600e60205260409020546105b49190614e5d565b604080518082019091525f808252602082015282516001600160801b03165f03614562575080610ad7565b81516001600160801b03165f0361457a575081610ad7565b5f5f5f6145878686614684565b91945092509050613f8a613f848385614e70565b604080518082019091525f8082526020820152825f036145ce5750604080518082019091525f8082526020820152610ad7565b683635c9adc5dea000008311156145fc576145ea600a84615077565b92506145f5826152e1565b91506145ce565b614610600a683635c9adc5dea00000615077565b831161463357614621600a84615038565b925061462c826152fd565b91506145fc565b50604080518082019091526001600160801b03909216825260070b602082015290565b5f60168260070b1361467c5761466d82600a6153fe565b6146779084615077565b610b1f565b505f92915050565b5f5f5f836020015160070b856020015160070b126146dc5784518451602080870151908801516146c1926001600160801b031691613eef91615279565b60208701516001600160801b03909216945092509050614718565b614700855f01516001600160801b031686602001518660200151613eef9190615279565b845160208601519194506001600160801b0316925090505b9250925092565b5f6001600160401b0382161561467c576146776001600160401b03831667ffffffffffffffff60401b604086901b16615077565b5f8361476157818310612c58565b5010919050565b5f806147836119796001600160401b03808616908816614e70565b6001600160401b031690505f81156147c057816147b1670de0b6b3a76400006001600160401b038916615038565b6147bb9190615077565b6147c2565b5f5b905060406147e76147dd670de0b6b3a764000084841b615077565b600160401b6148bd565b6147f590600160401b614e5d565b614808906001600160401b038816615038565b901c9695505050505050565b5f8083156148535761484e61197985614835670de0b6b3a764000080615038565b61483f9089615038565b6148499190615077565b6148cc565b614855565b5f5b6001600160401b031690505f670de0b6b3a7640000604083901b6148799190615077565b9050600160401b8111156148b2576148ad604061489a600160401b84614e5d565b612f9c906001600160401b038816615038565b613f8a565b5f9695505050505050565b5f828218828410028218610b1f565b5f600182116148d9575090565b816001600160801b82106148f25760809190911c9060401b5b600160401b82106149085760409190911c9060201b5b640100000000821061491f5760209190911c9060101b5b6201000082106149345760109190911c9060081b5b61010082106149485760089190911c9060041b5b6010821061495b5760049190911c9060021b5b600482106149675760011b5b600302600190811c9081858161497f5761497f615063565b048201901c9050600181858161499757614997615063565b048201901c905060018185816149af576149af615063565b048201901c905060018185816149c7576149c7615063565b048201901c905060018185816149df576149df615063565b048201901c905060018185816149f7576149f7615063565b048201901c9050614a16818581614a1057614a10615063565b04821190565b90039392505050565b818382375f9101908152919050565b803561ffff81168114614a3f575f5ffd5b919050565b80356001600160401b0381168114614a3f575f5ffd5b5f5f5f60608486031215614a6c575f5ffd5b614a7584614a2e565b925060208401359150614a8a60408501614a44565b90509250925092565b5f5f5f60608486031215614aa5575f5ffd5b614aae84614a2e565b95602085013595506040909401359392505050565b5f5f5f5f5f60a08688031215614ad7575f5ffd5b505083359560208501359550604085013594606081013594506080013592509050565b80358015158114614a3f575f5ffd5b5f5f5f5f5f60a08688031215614b1d575f5ffd5b853594506020860135935060408601359250614b3b60608701614afa565b949793965091946080013592915050565b5f5f5f60608486031215614b5e575f5ffd5b614b6784614a2e565b9250614b7560208501614afa565b9150614a8a60408501614afa565b5f5f5f60608486031215614b95575f5ffd5b505081359360208301359350604090920135919050565b5f5f5f5f60808587031215614bbf575f5ffd5b614bc885614a2e565b9350614bd660208601614a44565b9250614be460408601614a44565b9150614bf260608601614a44565b905092959194509250565b5f5f5f5f60808587031215614c10575f5ffd5b614c1985614a2e565b93506020850135925060408501359150614bf260608601614a44565b80356001600160a01b0381168114614a3f575f5ffd5b5f5f5f60608486031215614c5d575f5ffd5b614aae84614c35565b5f5f5f60608486031215614c78575f5ffd5b614c8184614a2e565b925060208401359150614a8a60408501614afa565b5f5f60408385031215614ca7575f5ffd5b50508035926020909101359150565b5f5f5f60608486031215614cc8575f5ffd5b614cd184614c35565b9250614cdf60208501614c35565b929592945050506040919091013590565b5f5f5f60608486031215614d02575f5ffd5b614d0b84614a2e565b9250614d1960208501614a44565b9150614a8a60408501614a44565b5f5f5f5f5f5f60c08789031215614d3c575f5ffd5b614d4587614c35565b9550614d5360208801614c35565b95989597505050506040840135936060810135936080820135935060a0909101359150565b5f5f5f5f60808587031215614d8b575f5ffd5b614d9485614a2e565b9350614da260208601614a44565b9250614db060408601614a44565b9150614bf260608601614a2e565b5f60208284031215614dce575f5ffd5b610b1f82614a2e565b5f60208284031215614de7575f5ffd5b5035919050565b5f5f60408385031215614dff575f5ffd5b614e0883614c35565b946020939093013593505050565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b038181168382160190811115610ad757610ad7614e16565b634e487b7160e01b5f52603260045260245ffd5b81810381811115610ad757610ad7614e16565b80820180821115610ad757610ad7614e16565b5f60018201614e9457614e94614e16565b5060010190565b634e487b7160e01b5f52604160045260245ffd5b600181811c90821680614ec357607f821691505b602082108103611e9b57634e487b7160e01b5f52602260045260245ffd5b601f821115610a7557805f5260205f20601f840160051c81016020851015614f065750805b601f840160051c820191505b818110156112ea575f8155600101614f12565b81516001600160401b03811115614f3e57614f3e614e9b565b614f5281614f4c8454614eaf565b84614ee1565b6020601f821160018114614f84575f8315614f6d5750848201515b5f19600385901b1c1916600184901b1784556112ea565b5f84815260208120601f198516915b82811015614fb35787850151825560209485019460019092019101614f93565b5084821015614fd057868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b604081525f82518060408401528060208501606085015e5f60608285010152601f19601f82011683019050606083820301602084015260066060820152653ab4b73a189b60d11b608082015260a0810191505092915050565b8082028115828204841417610ad757610ad7614e16565b634e487b7160e01b5f52602160045260245ffd5b634e487b7160e01b5f52601260045260245ffd5b5f8261508557615085615063565b500490565b5f5f85851115615098575f5ffd5b838611156150a4575f5ffd5b5050820193919092039150565b80356001600160601b03198116906014841015613936576001600160601b031960149490940360031b84901b1690921692915050565b5f6001600160401b0382166001600160401b03810361510857615108614e16565b60010192915050565b5f8261511f5761511f615063565b500690565b5f8161513257615132614e16565b505f190190565b6001600160401b038281168282160390811115610ad757610ad7614e16565b5f81518060208401855e5f93019283525090919050565b6001600160e01b031960e087901b811682527f28c9bdf267e6096a3ba7ca8485ae67bb2bf894fe72f36e3cf1361d5f3af54fa560048301527fd182e6ad7f520e511f6c3e2b8c68059b6bbd41fbabd9831f79217e1319cde05b6024830152851660448201526001600160601b0319606085901b1660488201525f6151f6605c830185615158565b600360fb1b81526001600160f81b03199390931660108401525050601101949350505050565b5f610b1f8284615158565b80516020808301519190811015611e9b575f1960209190910360031b1b16919050565b600781810b9083900b01677fffffffffffffff8113677fffffffffffffff1982121715610ad757610ad7614e16565b600782810b9082900b03677fffffffffffffff198112677fffffffffffffff82131715610ad757610ad7614e16565b5f8160070b677fffffffffffffff1981036152c5576152c5614e16565b5f0392915050565b634e487b7160e01b5f52603160045260245ffd5b5f8160070b677fffffffffffffff810361510857615108614e16565b5f8160070b677fffffffffffffff19810361531a5761531a614e16565b5f190192915050565b6001815b60018411156137e75780850481111561534257615342614e16565b600184161561535057908102905b60019390931c928002615327565b5f8261536c57506001610ad7565b8161537857505f610ad7565b816001811461538e5760028114615398576153b4565b6001915050610ad7565b60ff8411156153a9576153a9614e16565b50506001821b610ad7565b5060208310610133831016604e8410600b84101617156153d7575081810a610ad7565b6153e35f198484615323565b805f19048211156153f6576153f6614e16565b029392505050565b5f610b1f6001600160401b0384168361535e566080604052348015600e575f5ffd5b50614e578061001c5f395ff3fe608060405234801561000f575f5ffd5b5060043610610288575f3560e01c80636e69cc791161015a578063b38e0bbe116100cc578063e07e628211610085578063e07e6282146107e2578063e30443bc1461083e578063ec9a144014610867578063ef669b8c146108c6578063f232ceca146108ea578063fbb0086d146108fd57610288565b8063b38e0bbe1461074b578063bf945f631461075e578063c03efbc614610771578063c2ba9e8714610784578063d1ffb6b0146107ba578063dd615a4e146107cd57610288565b806391a897121161011e57806391a89712146106795780639757f56b1461068c5780639ad6c77a146106bf578063a4e7d28d146106d2578063a8646067146106e5578063b0c751b01461071857610288565b80636e69cc79146106025780636f2c5e62146106155780637444dadc146106285780638328f4b31461065e5780638757c4761461066657610288565b80632cdb8175116101fe578063463dba3c116101b7578063463dba3c1461054c5780634fad055d1461055f57806358dd99451461057257806359cc00fb1461058557806364573df1146105dc57806369e38bc3146105ef57610288565b80632cdb8175146104945780632d8bb2ab146104b75780632d9bfc71146104ca57806339fcc675146104f95780633adc89da146105265780633c42b81a1461053957610288565b80631ace2ad5116102505780631ace2ad5146103275780631f1935721461037457806323a488731461039a578063252d5a6f146103cb57806327c3f0fb146103f057806328b67c961461040357610288565b80630494cd9a146102b357806304e76952146102d957806308569763146102ee57806308d1c53e1461030157806314569c7214610314575b60405163c2a825f560e01b81526001600160e01b03195f351660048201526024015b60405180910390fd5b6102c66102c13660046142b4565b610910565b6040519081526020015b60405180910390f35b6102ec6102e73660046142f4565b610920565b005b6102ec6102fc36600461432d565b6109b8565b6102ec61030f36600461435d565b610a85565b6102ec61032236600461435d565b610be7565b6102ec610335366004614383565b61ffff929092165f908152602081905260409020805462ffff001916620100009315159390930261ff0019169290921761010091151591909102179055565b6103876103823660046143ba565b610d34565b60405161ffff90911681526020016102d0565b6102ec6103a83660046143d3565b600d805467ffffffffffffffff19166001600160401b0392909216919091179055565b600d546001600160401b03165b6040516001600160401b0390911681526020016102d0565b6102c66103fe3660046143ec565b610d57565b6102ec61041136600461441d565b61ffff9093165f9081526020819052604090206001810180546001600160401b0395861667ffffffffffffffff1990911617905580549284166301000000026affffffffffffffff0000001994909216600160981b02939093167affffffffffffffff0000000000000000ffffffffffffffff0000001990921691909117179055565b6104a76104a23660046143ba565b505f90565b60405190151581526020016102d0565b6102ec6104c536600461446e565b610d6b565b6103d86104d83660046143ba565b61ffff165f908152602081905260409020600501546001600160401b031690565b61050c6105073660046144a6565b610dd6565b60408051921515835261ffff9091166020830152016102d0565b6102c66105343660046144ce565b610e1c565b6102ec6105473660046144f6565b610e97565b6102ec61055a36600461451e565b610ebd565b6102c661056d36600461435d565b610ecd565b6104a76105803660046144ce565b610ee6565b6102ec61059336600461454e565b61ffff929092165f90815260208190526040902060050180546001600160801b031916600160401b6001600160401b039485160267ffffffffffffffff19161791909216179055565b6102ec6105ea366004614585565b610f74565b6102c66105fd3660046143ba565b610fd1565b6102ec6106103660046143ba565b61107d565b6102ec6106233660046143ba565b61124e565b6103d86106363660046143ba565b61ffff165f90815260208190526040902060010154600160801b90046001600160401b031690565b6102ec61135a565b6103876106743660046143ba565b611434565b6102c66106873660046142b4565b611460565b6103d861069a3660046143ba565b61ffff165f90815260208190526040902054600160981b90046001600160401b031690565b6102ec6106cd36600461432d565b611473565b6102c66106e03660046143ec565b6116e8565b6103d86106f33660046143ba565b61ffff165f90815260208190526040902054630100000090046001600160401b031690565b6103d86107263660046143ba565b61ffff165f90815260208190526040902054600160581b90046001600160401b031690565b6102ec6107593660046143ec565b6116f4565b6102ec61076c36600461446e565b611729565b6102ec61077f3660046145cb565b61177c565b6103d86107923660046143ba565b61ffff165f90815260208190526040902060050154600160401b90046001600160401b031690565b6102ec6107c83660046145eb565b61178a565b6107d56117b0565b6040516102d09190614667565b6102ec6107f036600461446e565b61ffff9093165f9081526020819052604090206001810180546001600160401b03909516600160401b0267ffffffffffffffff60401b19909516949094179093556003830155600290910155565b6102ec61084c3660046146ad565b6001600160a01b039091165f908152600e6020526040902055565b6102ec6108753660046146c7565b600d805477ffffffffffffffffffffffffffffffff00000000000000001916600160801b6001600160401b039384160267ffffffffffffffff60401b191617600160401b9390921692909202179055565b6108d96108d43660046143ba565b611959565b6040516102d09594939291906146e1565b6102ec6108f836600461435d565b611a38565b6102ec61090b36600461435d565b611a61565b5f61091a82611bef565b92915050565b61095a8160015f61093087611cfa565b81526020019081526020015f205f8581526020019081526020015f20611d6790919063ffffffff16565b61ffff83165f908152602081905260409020805482919060139061098f908490600160981b90046001600160401b031661474d565b92506101000a8154816001600160401b0302191690836001600160401b03160217905550505050565b5f6109c284611cfa565b5f818152600360209081526040808320878452808352818420805463ffffffff19811690915582516060810184526001815280850186815261ffff620100009384900481168387018181528c8a5295885286892093518454935196519092169094029415156101000290151561ff00191661ffff1992909216919091171763ffff000019169290921790915584845260049092529091208054929350909184919083908110610a7357610a7361476c565b5f918252602090912001555050505050565b5f610a96610a91611dc1565b611deb565b5f818152600860205260408120549192506001600160401b0390911690819003610b1d575f610ac483611e91565b90506305f5e1006001600160401b0382161015610b0957604051635dec408f60e11b81526001600160401b03821660048201526305f5e10060248201526044016102aa565b610b17836305f5e100611ef1565b50610b8c565b600d54610b3a90600160801b90046001600160401b03168261474d565b6001600160401b0316431015610b8c57600d54610b6790600160801b90046001600160401b03168261474d565b604051631121917f60e01b81526001600160401b0390911660048201526024016102aa565b600d54610ba990600160401b90046001600160401b03164361474d565b5f928352600860209081526040808520805467ffffffffffffffff19166001600160401b039490941693909317909255600c90529091209190915550565b5f610bf0611f45565b9050610bfc8282611fae565b5f610c0682611e91565b600d549091506001600160401b039081169082161015610c5057600d546040516308c26d6560e01b81526001600160401b03808416600483015290911660248201526044016102aa565b5f610c826040610c5e612030565b600d54610c7b919060801b67ffffffffffffffff60801b16614794565b901c61228f565b905060015b61ffff81165f9081526020819052604090205460ff1615610cb257610cab816147a7565b9050610c87565b600d54610cc99085906001600160401b0316611ef1565b60408051606081018252600d546001600160401b03908116825284166020820152602191810191909152610cfe9082906122b2565b61ffff81165f908152602081905260408120600381018790556002810186905590610d2c9083908890612466565b505050505050565b5f60045f610d4184611cfa565b815260208101919091526040015f205492915050565b5f610d648360018461250e565b9392505050565b610d77848484846125b2565b61ffff84165f9081526020819052604090208054829190601390610dac908490600160981b90046001600160401b031661474d565b92506101000a8154816001600160401b0302191690836001600160401b0316021790555050505050565b5f5f5f60035f610de587611cfa565b815260208082019290925260409081015f908120968152959091529093205460ff8116956201000090910461ffff16945092505050565b5f5f60045f610e2a86611cfa565b81526020019081526020015f20905080805490508361ffff1610610e6f57604051637b18d1cd60e11b815261ffff8086166004830152841660248201526044016102aa565b808361ffff1681548110610e8557610e8561476c565b905f5260205f20015491505092915050565b80610ea18361264b565b8054911515620100000262ff0000199092169190911790555050565b610ec8838383612466565b505050565b5f610ed782611e91565b6001600160401b031692915050565b5f5f60045f610ef486611cfa565b81526020019081526020015f20905080805490508361ffff16108015610f6c575060035f610f2186611cfa565b81526020019081526020015f205f828561ffff1681548110610f4557610f4561476c565b905f5260205f20015481526020019081526020015f205f0160019054906101000a900460ff165b949350505050565b610fae846040518060600160405280866001600160401b03168152602001856001600160401b031681526020018461ffff168152506122b2565b50505061ffff165f908152602081905260409020805461ff001916610100179055565b61ffff81165f9081526020819052604081205460ff16610ffa5750670de0b6b3a7640000919050565b61ffff8083165f908152602081815260409182902082516060810184526005909101546001600160401b038082168352600160401b82041692820192909252600160801b90910490921682820152633b9aca009161106a919061105c906126bc565b610c7b90633b9aca006147c7565b6001600160401b031661091a91906147c7565b61ffff81165f90815260208190526040812090806110a261109d85611cfa565b6126ce565b815160058601546001870154939550919350916110d2916001600160401b03600160401b909104811691166147de565b8282815181106110e4576110e461476c565b60209081029190910101525f805b8281116111305783818151811061110b5761110b61476c565b60200260200101518261111e91906147de565b9150611129816147f1565b90506110f2565b508015611150576005850154611150906001600160401b031684836129d5565b5f5b828110801561116057505f82115b156111b1576111a185828151811061117a5761117a61476c565b60200260200101518583815181106111945761119461476c565b6020026020010151612b83565b6111aa816147f1565b9050611152565b5084546001860180546001600160c01b03191690557affffffffffffffffffffffffffffffff0000000000000000ffffff191685555f6003860181905560028601819055604080516020810190915290815260048601906112129082614893565b5050604080516060810182525f80825260208201819052910152505050600501805471ffffffffffffffffffffffffffffffffffff1916905550565b5f611257611f45565b61ffff83165f90815260208190526040902080549192509060ff166112955760405163b73ac5db60e01b815261ffff841660048201526024016102aa565b818160020154146112bc57604051633437959360e11b8152600481018390526024016102aa565b6001810154600160401b90046001600160401b031615611310576001810154604051631cb0530560e01b815261ffff85166004820152600160401b9091046001600160401b031660248201526044016102aa565b61131b43600161474d565b6001820180546001600160401b0392909216600160401b0267ffffffffffffffff60401b19909216919091179055805461ff0019166101001790555050565b5f611366610a91611dc1565b5f818152600860205260408120549192506001600160401b03909116908190036113a657604051631d97d56160e31b8152600481018390526024016102aa565b600d546113c390600160801b90046001600160401b03168261474d565b6001600160401b031643101561141557600d546113f090600160801b90046001600160401b03168261474d565b6040516316847df160e31b81526001600160401b0390911660048201526024016102aa565b505f908152600860205260409020805467ffffffffffffffff19169055565b61ffff81165f9081526020819052604081205460ff16611454575f611457565b60015b60ff1692915050565b5f611469611f45565b5061091a82611deb565b5f61147d84611cfa565b5f8181526001602090815260408083208784528252808320600301805482518185028101850190935280835294955092936114eb9391928301828280156114e157602002820191905f5260205f20905b8154815260200190600101908083116114cd575b5050505050612c16565b90505f5b81518110156115a7575f61153783838151811061150e5761150e61476c565b6020908102919091018101515f8781526001835260408082208b83529093529190912090612d1d565b905061157883838151811061154e5761154e61476c565b6020908102919091018101515f8781526001835260408082208b8352909352919091209083612de3565b5061159e87868585815181106115905761159061476c565b6020026020010151846125b2565b506001016114ef565b505f848152600560205260409020546115c1908490612fd3565b5f84815260056020908152604080832083905561ffff88168352908290529020600301548490036116055761ffff85165f9081526020819052604090206003018390555b5f8281526003602090815260408083208784528083528184208251606081018452815460ff80821615158352610100808304909116151583880190815261ffff620100008085048216868a0190815263ffffffff199095169096558c8a52959097529490962081518154965197519094169092029515159093029115801561ff00191661ffff1995909516949094179190911763ffff0000191693909317909255610d2c578360045f8581526020019081526020015f20826040015161ffff16815481106116d5576116d561476c565b5f91825260209091200155505050505050565b5f610d64835f8461250e565b806116fe8361264b565b60010160106101000a8154816001600160401b0302191690836001600160401b031602179055505050565b5f60015f61173687611cfa565b815260208082019290925260409081015f9081208782529092529020905061176a836117628382612d1d565b839190612de3565b506117758383612b83565b5050505050565b6117868282612fd3565b5050565b61ffff83165f9081526020819052604090206004016117aa82848361494d565b50505050565b606060015f805b600754811015611899578161ffff16600782815481106117d9576117d961476c565b5f9182526020909120601082040154600f9091166002026101000a900461ffff16111561183857600781815481106118135761181361476c565b905f5260205f2090601091828204019190066002029054906101000a900461ffff1691505b5f5f6007838154811061184d5761184d61476c565b5f9182526020808320601083040154600f9092166002026101000a90910461ffff16835282019290925260400190205460ff16156118915761188e836147f1565b92505b6001016117b7565b50816001600160401b038111156118b2576118b2614809565b6040519080825280602002602001820160405280156118db578160200160208202803683370190505b50925060019150815b8161ffff168161ffff16116119535761ffff81165f9081526020819052604090205460ff16156119435780848461191a816147f1565b95508151811061192c5761192c61476c565b602002602001019061ffff16908161ffff16815250505b61194c816147a7565b90506118e4565b50505090565b61ffff81165f908152602081905260408120600281015460038201548254606094938493849384936004840192919060ff16611995575f611999565b6101685b5f8480546119a69061481d565b80601f01602080910402602001604051908101604052809291908181526020018280546119d29061481d565b8015611a1d5780601f106119f457610100808354040283529160200191611a1d565b820191905f5260205f20905b815481529060010190602001808311611a0057829003601f168201915b50505050509450955095509550955095505091939590929450565b5f611a41611f45565b5f8381526005602052604081205491925003611786576117868282611fae565b5f611a6d610a91611dc1565b5f818152600860205260408120549192506001600160401b0390911690819003611aad57604051631d97d56160e31b8152600481018390526024016102aa565b5f611ab784613028565b5f848152600c60205260409020549091508114611b01575f838152600c60205260409081902054905163306da18360e21b81526004810191909152602481018290526044016102aa565b816001600160401b0316431015611b365760405163c2156abd60e01b81526001600160401b03831660048201526024016102aa565b5f611b4085613118565b90506001600160401b03811615611b7c57604051631a8ccc7b60e01b8152600481018690526001600160401b03821660248201526044016102aa565b5f8581526005602052604090205415611bc2575f858152600560205260409081902054905163d97c3d9f60e01b81526102aa918791600401918252602082015260400190565b5f848152600860205260409020805467ffffffffffffffff191690558484146117755761177584866131ba565b60408051606880825260a082019092525f918291600c916332bb369d60e11b9186916020820181803683375050604051611c36959493929150600160f81b90602001614a1d565b60405160208183030381529060405290505f5f60096001600160a01b031683604051611c629190614aca565b5f60405180830381855afa9150503d805f8114611c9a576040519150601f19603f3d011682016040523d82523d5f602084013e611c9f565b606091505b5091509150818015611cb2575080516040145b611ce85760405162461bcd60e51b8152602060048201526007602482015266313630b5b2993160c91b60448201526064016102aa565b611cf181614ad5565b95945050505050565b61ffff81165f9081526020819052604081205460ff16611d1a575f611d1d565b60015b61ffff83165f90815260208190526040908190205460ff929092169160019163010000009091046001600160401b03169085901b69ffff00000000000000001617901b1792915050565b81545f90611d81906001600160401b0380851691166147de565b90506001600160401b038111611d975780611da0565b6001600160401b035b835467ffffffffffffffff19166001600160401b0391909116179092555050565b5f8036611dcf601482614af8565b611dda928290614b0b565b611de391614b32565b60601c905090565b5f611df582611bef565b5f818152600960205260409020549091506001600160a01b031615611e1957919050565b5f81815260096020908152604080832080546001600160a01b0319166001600160a01b038716179055600a9091529020548015611e8b575f828152600a6020526040812055611e8b8382611e81826001600160a01b03165f908152600e602052604090205490565b61084c91906147de565b50919050565b5f818152600960205260408120546001600160a01b0316610d64633b9aca008215611ed3576001600160a01b0383165f908152600e6020526040902054611ee2565b5f858152600a60205260409020545b611eec9190614794565b61228f565b5f828152600960205260409020546001600160a01b0316610ec881611f23633b9aca006001600160401b0386166147c7565b6001600160a01b0384165f908152600e602052604090205461084c9190614af8565b5f611f51610a91611dc1565b5f818152600860205260409020549091506001600160401b031615611fab575f8181526008602052604090819020549051630daaf7ed60e41b8152600481018390526001600160401b0390911660248201526044016102aa565b90565b5f828152600560205260409020548015801590611fcb5750818114155b15611ffa57604051639ab04ea560e01b81526004810184905260248101829052604481018390526064016102aa565b5f83900361201e57604051633a2de46560e11b8152600481018490526024016102aa565b5f819003610ec857610ec88383612fd3565b6007545f9081906001600160401b0381111561204e5761204e614809565b604051908082528060200260200182016040528015612077578160200160208202803683370190505b5090505f805b6007548110156121f4575f5f5f6007848154811061209d5761209d61476c565b5f9182526020808320601083040154600f9092166002026101000a90910461ffff1683528201929092526040018120805490925060ff166120de575f612122565b6040805160608101825260058401546001600160401b038082168352600160401b8204166020830152600160801b900461ffff1691810191909152612122906126bc565b9050805f036121325750506121ec565b5f8461213d816147f1565b955090505b5f8111801561217357508186612159600184614af8565b815181106121695761216961476c565b6020026020010151115b156121c95785612184600183614af8565b815181106121945761219461476c565b60200260200101518682815181106121ae576121ae61476c565b60209081029190910101526121c281614b68565b9050612142565b818682815181106121dc576121dc61476c565b6020026020010181815250505050505b60010161207d565b50805f0361220857600160401b9250505090565b81612214600283614794565b815181106122245761222461476c565b6020026020010151925060028161223b9190614b7d565b5f0361228a576002838360016122518486614794565b61225b9190614af8565b8151811061226b5761226b61476c565b602002602001015161227d91906147de565b6122879190614794565b92505b505090565b5f6001600160401b0382116122a4578161091a565b6001600160401b0392915050565b61ffff82165f908152602081905260409020805460ff161580156122d9575061ffff831615155b6123145760405162461bcd60e51b815260206004820152600c60248201526b18dc99585d1954dd589b995d60a21b60448201526064016102aa565b8054630100000090046001600160401b03165f0361238457600780546001810182555f919091527fa66cc928b5edb82af9bd49922954155ab7b0942694bea4ce44661d9a8736c68860108204018054600f9092166002026101000a61ffff81810219909316928616029190911790555b805462ff00ff1916620100011780825581906003906123b290630100000090046001600160401b0316614b90565b82546101009290920a6001600160401b03818102199093169183160217909155815460018301805467ffffffffffffffff191690556fffffffffffffffffffffffffffffffff60581b1916600160581b4383160267ffffffffffffffff60981b191617825582516005909201805460208501516040909501519383166001600160801b031990911617600160401b94909216939093021761ffff60801b1916600160801b61ffff9092169190910217905550565b5f60035f61247386611cfa565b815260208082019290925260409081015f9081208682529092529020805490915060ff166124f4575f60045f6124a887611cfa565b81526020808201929092526040015f9081208054855460ff1961ffff90921662010000029190911663ffff00ff1990911617600190811786558154908101825590825291902001849055505b80549115156101000261ff00199092169190911790555050565b61ffff83165f9081526020819052604081205460ff1661252f57505f610d64565b61ffff8085165f9081526020818152604080832081516060810183526005909101546001600160401b038082168352600160401b82041693820193909352600160801b9092049093169281019290925290819061258d9086866133e6565b9150915061259c868583613438565b50602001516001600160401b0316949350505050565b5f6125bc85611cfa565b5f8181526001602090815260408083208884529091529020549091506001600160401b031615801561260257505f81815260026020526040902061260090856134fe565b155b15612628575f818152600260209081526040822080546001810182559083529120018490555b5f8181526001602090815260408083208784529091529020611775908484613544565b5f5f612655611f45565b61ffff84165f908152602081905260409020805490935090915060ff166126955760405163b73ac5db60e01b815261ffff841660048201526024016102aa565b80826002015414611e8b57604051633437959360e11b8152600481018290526024016102aa565b5f61091a825f01518360200151613758565b6060805f61273660025f8681526020019081526020015f208054806020026020016040519081016040528092919081815260200182805480156114e157602002820191905f5260205f20908154815260200190600101908083116114cd575050505050612c16565b90505f805b82518110156127995760015f8781526020019081526020015f205f8483815181106127685761276861476c565b602002602001015181526020019081526020015f20600301805490508261278f91906147de565b915060010161273b565b50806001600160401b038111156127b2576127b2614809565b6040519080825280602002602001820160405280156127db578160200160208202803683370190505b506127e78260016147de565b6001600160401b038111156127fe576127fe614809565b604051908082528060200260200182016040528015612827578160200160208202803683370190505b5090945092505f9050805b82518110156129cd575f8681526001602052604081208451829086908590811061285e5761285e61476c565b602002602001015181526020019081526020015f2090505f6128cd826003018054806020026020016040519081016040528092919081815260200182805480156114e157602002820191905f5260205f20908154815260200190600101908083116114cd575050505050612c16565b90505f5b81518110156129bf575f6129078383815181106128f0576128f061476c565b602002602001015185612d1d90919063ffffffff16565b905082828151811061291b5761291b61476c565b6020026020010151816001600160401b03165f146129395781612965565b61296584848151811061294e5761294e61476c565b60200260200101518661379990919063ffffffff16565b806001600160401b031690508a88815181106129835761298361476c565b602002602001018a898151811061299c5761299c61476c565b6020908102919091010191909152526129b4866147f1565b9550506001016128d1565b505050806001019050612832565b505050915091565b5f82516001600160401b038111156129ef576129ef614809565b604051908082528060200260200182016040528015612a18578160200160208202803683370190505b509050835f5b8451811015612acf575f858281518110612a3a57612a3a61476c565b602002602001015187612a4d91906147c7565b9050612a598582614794565b612a638683614b7d565b878481518110612a7557612a7561476c565b60200260200101868581518110612a8e57612a8e61476c565b6020026020010182815250828152505050858281518110612ab157612ab161476c565b602002602001015183612ac49190614af8565b925050600101612a1e565b505b8015611775575f60015b8551811015612b2a57838281518110612af657612af661476c565b6020026020010151848281518110612b1057612b1061476c565b60200260200101511115612b22578091505b600101612adb565b50848181518110612b3d57612b3d61476c565b602002602001018051612b4f906147f1565b905282515f90849083908110612b6757612b6761476c565b602090810291909101015250612b7c81614b68565b9050612ad1565b5f828152600960205260409020546001600160a01b031680612bde57612bb6633b9aca006001600160401b0384166147c7565b5f848152600a602052604081208054909190612bd39084906147de565b90915550610ec89050565b610ec881612bf9633b9aca006001600160401b0386166147c7565b6001600160a01b0384165f908152600e6020526040902054611e81565b606060015b8251811015612d1657805b5f81118015612c725750838181518110612c4257612c4261476c565b602002602001015184600183612c589190614af8565b81518110612c6857612c6861476c565b6020026020010151115b15612d0d57838181518110612c8957612c8961476c565b602002602001015184600183612c9f9190614af8565b81518110612caf57612caf61476c565b602002602001015185600184612cc59190614af8565b81518110612cd557612cd561476c565b60200260200101868481518110612cee57612cee61476c565b602090810291909101019190915252612d0681614b68565b9050612c26565b50600101612c1b565b5090919050565b5f81815260028301602090815260408083208151808301909252546001600160801b038116808352600160801b90910460070b92820192909252908203612d67575f91505061091a565b83545f90612dbb90612db690612d85906001600160401b03166137da565b6040805180820190915260018901546001600160801b0381168252600160801b900460070b60208201528590613800565b613893565b85549091506001600160401b0390811690821610610f6c5784546001600160401b0316611cf1565b5f816001600160401b03165f03612dfc57506001610d64565b816001600160401b0316612e108585612d1d565b6001600160401b03161015612e2657505f610d64565b5f612e76612e33846137da565b6040805180820190915260018801546001600160801b0381168252600160801b900460070b60208201528754612e71906001600160401b03166137da565b613800565b6040805180820190915260018701546001600160801b0381168252600160801b900460070b6020820152909150612ead9082613912565b80516001870180546020938401516001600160401b0316600160801b9081026001600160c01b03199092166001600160801b0394851617919091179091555f8781526002890184526040908190208151808301909252549283168152910460070b91810191909152612f1f9082613912565b5f858152600287016020908152604082208351815494909201516001600160801b039092166001600160c01b031990941693909317600160801b6001600160401b03928316021790925586548592889291612f7c91859116614bb1565b82546001600160401b039182166101009390930a9283029190920219909116179055505f8481526002860160205260408120546001600160801b03169003612fc857612fc8858561398d565b506001949350505050565b612fde6006836134fe565b61301757600680546001810182555f919091527ff652222313e28459528d920b65115c16c04f3efc82aaedc97be59f3f377c0d3f018290555b5f9182526005602052604090912055565b604080516060808252608082019092525f918291600c9185919060208201818036833750506040516130669493929150600160f81b90602001614bd0565b60405160208183030381529060405290505f5f60096001600160a01b0316836040516130929190614aca565b5f60405180830381855afa9150503d805f81146130ca576040519150601f19603f3d011682016040523d82523d5f602084013e6130cf565b606091505b50915091508115806130e357508051604014155b15613104576040516321580de760e11b8152600960048201526024016102aa565b80806020019051810190611cf19190614c64565b5f805b600654811015611e8b575f5b6007548110156131b15761318b600782815481106131475761314761476c565b905f5260205f2090601091828204019190066002029054906101000a900461ffff166006848154811061317c5761317c61476c565b905f5260205f20015486613a49565b6001600160401b0316156131a9576131a283614b90565b92506131b1565b600101613127565b5060010161311b565b5f5b6007548110156132e2575f600782815481106131da576131da61476c565b5f918252602080832060108304015461ffff6002600f90941684026101000a90910416808452908390526040909220015490915084900361322e5761ffff81165f9081526020819052604090206002018390555b5f60025f61323b84611cfa565b81526020019081526020015f2090505f5f90505b81548110156132d4575f60015f61326586611cfa565b81526020019081526020015f205f8484815481106132855761328561476c565b905f5260205f20015481526020019081526020015f2090505f6132b18883612d1d90919063ffffffff16565b90506132be828983612de3565b506132ca828883613544565b505060010161324f565b5050508060010190506131bc565b505f5b60065481101561335c578260055f600684815481106133065761330661476c565b905f5260205f20015481526020019081526020015f205403613354578160055f600684815481106133395761333961476c565b905f5260205f20015481526020019081526020015f20819055505b6001016132e5565b505f828152600960208181526040808420546001600160a01b039081168552600e83528185208054908690558686529390925290922054909116806133c3575f838152600a6020526040812080548492906133b89084906147de565b909155506117aa9050565b6117aa8183611e81846001600160a01b03165f908152600e602052604090205490565b604080516060810182525f808252602082018190529181018290529061342b85858561342582613418576103e8613a84565b66038d7ea4c68000613a84565b5f613aa4565b915091505b935093915050565b600181600381111561344c5761344c614c7b565b0361347f57604051633c031bdb60e01b815261ffff841660048201526001600160401b03831660248201526044016102aa565b600281600381111561349357613493614c7b565b036134b757604051636205811960e01b815261ffff841660048201526024016102aa565b60038160038111156134cb576134cb614c7b565b03610ec857604051638ce11aad60e01b815261ffff841660048201526001600160401b03831660248201526044016102aa565b5f805b835481101561353d578284828154811061351d5761351d61476c565b905f5260205f2001540361353557600191505061091a565b600101613501565b5092915050565b806001600160401b03165f0361355957505050565b5f82815260028401602090815260408083208151808301909252546001600160801b038082168352600160801b90910460070b928201929092526001860154909291169003613624576135ab826137da565b80516001860180546020938401516001600160401b03908116600160801b9081026001600160c01b03199384166001600160801b0396871617178085555f8a815260028c01909752604090962080546001600160801b0319811697909616968717815593548190049091160292169092171790556136fd565b5f613631612e33846137da565b6040805180820190915260018701546001600160801b0381168252600160801b900460070b60208201529091506136689082613db9565b80516001870180546020909301516001600160401b0316600160801b026001600160c01b03199093166001600160801b03909216919091179190911790556136b08282613db9565b5f85815260028701602090815260409091208251815493909201516001600160401b0316600160801b026001600160c01b03199093166001600160801b0390921691909117919091179055505b6137078483611d67565b80516001600160801b031615801561373657505f8381526002850160205260409020546001600160801b031615155b156117aa57505060039190910180546001810182555f91825260209091200155565b5f6001600160401b038216156137915761378c6001600160401b03831667ffffffffffffffff60401b604086901b16614794565b610d64565b505f92915050565b5f81815260028301602090815260408083208151808301909252546001600160801b0381168252600160801b900460070b91810191909152610d6490613893565b604080518082019091525f808252602082015261091a826001600160401b03165f613e1d565b604080518082019091525f808252602082015281516001600160801b03165f0361383d5750604080518082019091525f8082526020820152610d64565b815183518551610f6c926001600160801b03908116926138619290821691166147c7565b61386b9190614794565b8360200151856020015187602001516138849190614c8f565b61388e9190614cbe565b613e1d565b80515f906001600160801b031681036138ad57505f919050565b5f826020015160070b126138c957506001600160401b03919050565b5f6138ed835f01516001600160801b031684602001516138e890614ced565b613ed8565b90506001600160401b0381116139035780610d64565b6001600160401b039392505050565b604080518082019091525f808252602082015281516001600160801b03161580613944575082516001600160801b0316155b1561395057508161091a565b5f5f5f61395d8686613ef9565b925092509250613983828411613973575f61397d565b61397d8385614af8565b82613e1d565b9695505050505050565b60038201545f906139a090600190614af8565b90505f5b8181116117aa57828460030182815481106139c1576139c161476c565b905f5260205f20015403613a39578360030182815481106139e4576139e461476c565b905f5260205f200154846003018281548110613a0257613a0261476c565b5f9182526020909120015560038401805480613a2057613a20614d12565b600190038181905f5260205f20015f9055905550505050565b613a42816147f1565b90506139a4565b5f610f6c8260015f613a5a88611cfa565b81526020019081526020015f205f8681526020019081526020015f20612d1d90919063ffffffff16565b5f61091a633b9aca0067ffffffffffffffff60401b604085901b16614794565b604080516060810182525f8082526020820181905291810182905290808087613ad35760208901518951613adb565b885160208a01515b9150915084613af357613aee8988613f94565b613af5565b5f5b6001600160401b031660408501819052613b0f9088614bb1565b6001600160401b039081168552613b2e90611eec9084166103e86147c7565b6001600160401b0316845f01516001600160401b03161115613b73575050604080516060810182525f8082526020820181905291810191909152915060019050613daf565b620f42406001600160401b0382161015613bb0575050604080516060810182525f8082526020820181905291810191909152915060029050613daf565b5f613bba8a6126bc565b9050613bc7898883613fcd565b613bf6575050604080516060810182525f8082526020820181905291810191909152925060039150613daf9050565b613c048383875f0151613fe2565b6001600160401b031660208601525f89613c5e5760208601518b51613c5991613c2c91614bb1565b613c54885f01516001600160401b03168e602001516001600160401b0316611eec91906147de565b613758565b613c94565b85518b51613c9491613c8091611eec916001600160401b0390811691166147de565b87602001518d60200151613c549190614bb1565b9050613ca18a828a613fcd565b15613d4e5789613cbb57613cb682898661408e565b613cc6565b613cc688838661408e565b6001600160401b0316808752613cdf9085908590613fe2565b6001600160401b0316602087015286613d3d5760408b6040015161ffff1661ffff613d0a9190614af8565b60408d6040015161ffff16901b613d219190614794565b8751613d3691906001600160401b03166147c7565b901c613d3f565b5f5b6001600160401b031660408701525b85516001600160401b03165f03613d6a575f6020870152613daa565b85602001516001600160401b03165f03613daa575050604080516060810182525f8082526020820181905291810191909152935060029250613daf915050565b505050505b9550959350505050565b604080518082019091525f808252602082015282516001600160801b03165f03613de457508061091a565b81516001600160801b03165f03613dfc57508161091a565b5f5f5f613e098686613ef9565b9194509250905061398361397d83856147de565b604080518082019091525f8082526020820152825f03613e505750604080518082019091525f808252602082015261091a565b683635c9adc5dea00000831115613e7e57613e6c600a84614794565b9250613e7782614d26565b9150613e50565b613e92600a683635c9adc5dea00000614794565b8311613eb557613ea3600a846147c7565b9250613eae82614d42565b9150613e7e565b50604080518082019091526001600160801b03909216825260070b602082015290565b5f60168260070b1361379157613eef82600a614e43565b61378c9084614794565b5f5f5f836020015160070b856020015160070b12613f51578451845160208087015190880151613f36926001600160801b0316916138e891614cbe565b60208701516001600160801b03909216945092509050613f8d565b613f75855f01516001600160801b0316866020015186602001516138e89190614cbe565b845160208601519194506001600160801b0316925090505b9250925092565b5f604061ffff6040856040015161ffff16901b613fb19190614794565b613fc4906001600160401b0385166147c7565b901c9392505050565b5f83613fdb57818310610f6c565b5010919050565b5f80613ffd611eec6001600160401b038086169088166147de565b6001600160401b031690505f811561403a578161402b670de0b6b3a76400006001600160401b0389166147c7565b6140359190614794565b61403c565b5f5b90506040614061614057670de0b6b3a764000084841b614794565b600160401b614137565b61406f90600160401b614af8565b614082906001600160401b0388166147c7565b901c9695505050505050565b5f8083156140cd576140c8611eec856140af670de0b6b3a7640000806147c7565b6140b990896147c7565b6140c39190614794565b614146565b6140cf565b5f5b6001600160401b031690505f670de0b6b3a7640000604083901b6140f39190614794565b9050600160401b81111561412c576141276040614114600160401b84614af8565b610c7b906001600160401b0388166147c7565b613983565b5f9695505050505050565b5f828218828410028218610d64565b5f60018211614153575090565b816001600160801b821061416c5760809190911c9060401b5b600160401b82106141825760409190911c9060201b5b64010000000082106141995760209190911c9060101b5b6201000082106141ae5760109190911c9060081b5b61010082106141c25760089190911c9060041b5b601082106141d55760049190911c9060021b5b600482106141e15760011b5b600302600190811c908185816141f9576141f9614780565b048201901c9050600181858161421157614211614780565b048201901c9050600181858161422957614229614780565b048201901c9050600181858161424157614241614780565b048201901c9050600181858161425957614259614780565b048201901c9050600181858161427157614271614780565b048201901c905061429081858161428a5761428a614780565b04821190565b90039392505050565b80356001600160a01b03811681146142af575f5ffd5b919050565b5f602082840312156142c4575f5ffd5b610d6482614299565b803561ffff811681146142af575f5ffd5b80356001600160401b03811681146142af575f5ffd5b5f5f5f60608486031215614306575f5ffd5b61430f846142cd565b925060208401359150614324604085016142de565b90509250925092565b5f5f5f6060848603121561433f575f5ffd5b614348846142cd565b95602085013595506040909401359392505050565b5f6020828403121561436d575f5ffd5b5035919050565b803580151581146142af575f5ffd5b5f5f5f60608486031215614395575f5ffd5b61439e846142cd565b92506143ac60208501614374565b915061432460408501614374565b5f602082840312156143ca575f5ffd5b610d64826142cd565b5f602082840312156143e3575f5ffd5b610d64826142de565b5f5f604083850312156143fd575f5ffd5b614406836142cd565b9150614414602084016142de565b90509250929050565b5f5f5f5f60808587031215614430575f5ffd5b614439856142cd565b9350614447602086016142de565b9250614455604086016142de565b9150614463606086016142de565b905092959194509250565b5f5f5f5f60808587031215614481575f5ffd5b61448a856142cd565b93506020850135925060408501359150614463606086016142de565b5f5f604083850312156144b7575f5ffd5b6144c0836142cd565b946020939093013593505050565b5f5f604083850312156144df575f5ffd5b6144e8836142cd565b9150614414602084016142cd565b5f5f60408385031215614507575f5ffd5b614510836142cd565b915061441460208401614374565b5f5f5f60608486031215614530575f5ffd5b614539846142cd565b92506020840135915061432460408501614374565b5f5f5f60608486031215614560575f5ffd5b614569846142cd565b9250614577602085016142de565b9150614324604085016142de565b5f5f5f5f60808587031215614598575f5ffd5b6145a1856142cd565b93506145af602086016142de565b92506145bd604086016142de565b9150614463606086016142cd565b5f5f604083850312156145dc575f5ffd5b50508035926020909101359150565b5f5f5f604084860312156145fd575f5ffd5b614606846142cd565b925060208401356001600160401b03811115614620575f5ffd5b8401601f81018613614630575f5ffd5b80356001600160401b03811115614645575f5ffd5b866020828401011115614656575f5ffd5b939660209190910195509293505050565b602080825282518282018190525f918401906040840190835b818110156146a257835161ffff16835260209384019390920191600101614680565b509095945050505050565b5f5f604083850312156146be575f5ffd5b6144c083614299565b5f5f604083850312156146d8575f5ffd5b614406836142de565b60a081525f86518060a0840152806020890160c085015e5f60c0828501015260c0601f19601f83011684010191505085602083015284604083015261ffff8416606083015260ff831660808301529695505050505050565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b03818116838216019081111561091a5761091a614739565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601260045260245ffd5b5f826147a2576147a2614780565b500490565b5f61ffff821661ffff81036147be576147be614739565b60010192915050565b808202811582820484141761091a5761091a614739565b8082018082111561091a5761091a614739565b5f6001820161480257614802614739565b5060010190565b634e487b7160e01b5f52604160045260245ffd5b600181811c9082168061483157607f821691505b602082108103611e8b57634e487b7160e01b5f52602260045260245ffd5b601f821115610ec857805f5260205f20601f840160051c810160208510156148745750805b601f840160051c820191505b81811015611775575f8155600101614880565b81516001600160401b038111156148ac576148ac614809565b6148c0816148ba845461481d565b8461484f565b6020601f8211600181146148f2575f83156148db5750848201515b5f19600385901b1c1916600184901b178455611775565b5f84815260208120601f198516915b828110156149215787850151825560209485019460019092019101614901565b508482101561493e57868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b6001600160401b0383111561496457614964614809565b61497883614972835461481d565b8361484f565b5f601f8411600181146149a9575f85156149925750838201355b5f19600387901b1c1916600186901b178355611775565b5f83815260208120601f198716915b828110156149d857868501358255602094850194600190920191016149b8565b50868210156149f4575f1960f88860031b161c19848701351681555b505060018560011b0183555050505050565b5f81518060208401855e5f93019283525090919050565b6001600160e01b031960e087901b811682527f28c9bdf267e6096a3ba7ca8485ae67bb2bf894fe72f36e3cf1361d5f3af54fa560048301527fd182e6ad7f520e511f6c3e2b8c68059b6bbd41fbabd9831f79217e1319cde05b6024830152851660448201526001600160601b0319606085901b1660488201525f614aa4605c830185614a06565b600360fb1b81526001600160f81b03199390931660108401525050601101949350505050565b5f610d648284614a06565b80516020808301519190811015611e8b575f1960209190910360031b1b16919050565b8181038181111561091a5761091a614739565b5f5f85851115614b19575f5ffd5b83861115614b25575f5ffd5b5050820193919092039150565b80356001600160601b0319811690601484101561353d576001600160601b031960149490940360031b84901b1690921692915050565b5f81614b7657614b76614739565b505f190190565b5f82614b8b57614b8b614780565b500690565b5f6001600160401b0382166001600160401b0381036147be576147be614739565b6001600160401b03828116828216039081111561091a5761091a614739565b63ffffffff60e01b8560e01b1681527f28c9bdf267e6096a3ba7ca8485ae67bb2bf894fe72f36e3cf1361d5f3af54fa560048201527fd182e6ad7f520e511f6c3e2b8c68059b6bbd41fbabd9831f79217e1319cde05b60248201528360448201525f614c3f6064830185614a06565b600160fd1b81526001600160f81b031993909316601084015250506011019392505050565b5f60208284031215614c74575f5ffd5b5051919050565b634e487b7160e01b5f52602160045260245ffd5b600781810b9083900b01677fffffffffffffff8113677fffffffffffffff198212171561091a5761091a614739565b600782810b9082900b03677fffffffffffffff198112677fffffffffffffff8213171561091a5761091a614739565b5f8160070b677fffffffffffffff198103614d0a57614d0a614739565b5f0392915050565b634e487b7160e01b5f52603160045260245ffd5b5f8160070b677fffffffffffffff81036147be576147be614739565b5f8160070b677fffffffffffffff198103614d5f57614d5f614739565b5f190192915050565b6001815b600184111561343057808504811115614d8757614d87614739565b6001841615614d9557908102905b60019390931c928002614d6c565b5f82614db15750600161091a565b81614dbd57505f61091a565b8160018114614dd35760028114614ddd57614df9565b600191505061091a565b60ff841115614dee57614dee614739565b50506001821b61091a565b5060208310610133831016604e8410600b8410161715614e1c575081810a61091a565b614e285f198484614d68565b805f1904821115614e3b57614e3b614739565b029392505050565b5f610d646001600160401b03841683614da356",
}

// LedgerProtocol is an auto generated Go binding around an Ethereum contract.
type LedgerProtocol struct {
	abi abi.ABI
}

// NewLedgerProtocol creates a new instance of LedgerProtocol.
func NewLedgerProtocol() *LedgerProtocol {
	parsed, err := LedgerProtocolMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &LedgerProtocol{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *LedgerProtocol) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAddStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1fc9b141.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addStake(bytes32 hotkey, uint256 amountRao, uint256 netuid) returns()
func (ledgerProtocol *LedgerProtocol) PackAddStake(hotkey [32]byte, amountRao *big.Int, netuid *big.Int) []byte {
	enc, err := ledgerProtocol.abi.Pack("addStake", hotkey, amountRao, netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1fc9b141.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addStake(bytes32 hotkey, uint256 amountRao, uint256 netuid) returns()
func (ledgerProtocol *LedgerProtocol) TryPackAddStake(hotkey [32]byte, amountRao *big.Int, netuid *big.Int) ([]byte, error) {
	return ledgerProtocol.abi.Pack("addStake", hotkey, amountRao, netuid)
}

// PackAddStakeLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5beb6b74.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addStakeLimit(bytes32 hotkey, uint256 amountRao, uint256 limitPriceRao, bool allowPartial, uint256 netuid) returns()
func (ledgerProtocol *LedgerProtocol) PackAddStakeLimit(hotkey [32]byte, amountRao *big.Int, limitPriceRao *big.Int, allowPartial bool, netuid *big.Int) []byte {
	enc, err := ledgerProtocol.abi.Pack("addStakeLimit", hotkey, amountRao, limitPriceRao, allowPartial, netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddStakeLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5beb6b74.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addStakeLimit(bytes32 hotkey, uint256 amountRao, uint256 limitPriceRao, bool allowPartial, uint256 netuid) returns()
func (ledgerProtocol *LedgerProtocol) TryPackAddStakeLimit(hotkey [32]byte, amountRao *big.Int, limitPriceRao *big.Int, allowPartial bool, netuid *big.Int) ([]byte, error) {
	return ledgerProtocol.abi.Pack("addStakeLimit", hotkey, amountRao, limitPriceRao, allowPartial, netuid)
}

// PackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x598af9e7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowance(address source, address spender, uint256 netuid) view returns(uint256 amountAlpha)
func (ledgerProtocol *LedgerProtocol) PackAllowance(source common.Address, spender common.Address, netuid *big.Int) []byte {
	enc, err := ledgerProtocol.abi.Pack("allowance", source, spender, netuid)
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
func (ledgerProtocol *LedgerProtocol) TryPackAllowance(source common.Address, spender common.Address, netuid *big.Int) ([]byte, error) {
	return ledgerProtocol.abi.Pack("allowance", source, spender, netuid)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x598af9e7.
//
// Solidity: function allowance(address source, address spender, uint256 netuid) view returns(uint256 amountAlpha)
func (ledgerProtocol *LedgerProtocol) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := ledgerProtocol.abi.Unpack("allowance", data)
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
func (ledgerProtocol *LedgerProtocol) PackApprove(spender common.Address, netuid *big.Int, amountAlpha *big.Int) []byte {
	enc, err := ledgerProtocol.abi.Pack("approve", spender, netuid, amountAlpha)
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
func (ledgerProtocol *LedgerProtocol) TryPackApprove(spender common.Address, netuid *big.Int, amountAlpha *big.Int) ([]byte, error) {
	return ledgerProtocol.abi.Pack("approve", spender, netuid, amountAlpha)
}

// PackCreateHotkey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc03efbc6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function createHotkey(bytes32 hotkey, bytes32 coldkey) returns()
func (ledgerProtocol *LedgerProtocol) PackCreateHotkey(hotkey [32]byte, coldkey [32]byte) []byte {
	enc, err := ledgerProtocol.abi.Pack("createHotkey", hotkey, coldkey)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreateHotkey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc03efbc6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function createHotkey(bytes32 hotkey, bytes32 coldkey) returns()
func (ledgerProtocol *LedgerProtocol) TryPackCreateHotkey(hotkey [32]byte, coldkey [32]byte) ([]byte, error) {
	return ledgerProtocol.abi.Pack("createHotkey", hotkey, coldkey)
}

// PackCreateSubnet is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x64573df1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function createSubnet(uint16 netuid, uint64 taoReserve, uint64 alphaReserve, uint16 feeRate) returns()
func (ledgerProtocol *LedgerProtocol) PackCreateSubnet(netuid uint16, taoReserve uint64, alphaReserve uint64, feeRate uint16) []byte {
	enc, err := ledgerProtocol.abi.Pack("createSubnet", netuid, taoReserve, alphaReserve, feeRate)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreateSubnet is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x64573df1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function createSubnet(uint16 netuid, uint64 taoReserve, uint64 alphaReserve, uint16 feeRate) returns()
func (ledgerProtocol *LedgerProtocol) TryPackCreateSubnet(netuid uint16, taoReserve uint64, alphaReserve uint64, feeRate uint16) ([]byte, error) {
	return ledgerProtocol.abi.Pack("createSubnet", netuid, taoReserve, alphaReserve, feeRate)
}

// PackDecreaseAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcdde3d6b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decreaseAllowance(address spender, uint256 netuid, uint256 amountAlpha) returns()
func (ledgerProtocol *LedgerProtocol) PackDecreaseAllowance(spender common.Address, netuid *big.Int, amountAlpha *big.Int) []byte {
	enc, err := ledgerProtocol.abi.Pack("decreaseAllowance", spender, netuid, amountAlpha)
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
func (ledgerProtocol *LedgerProtocol) TryPackDecreaseAllowance(spender common.Address, netuid *big.Int, amountAlpha *big.Int) ([]byte, error) {
	return ledgerProtocol.abi.Pack("decreaseAllowance", spender, netuid, amountAlpha)
}

// PackDissolve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6e69cc79.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function dissolve(uint16 netuid) returns()
func (ledgerProtocol *LedgerProtocol) PackDissolve(netuid uint16) []byte {
	enc, err := ledgerProtocol.abi.Pack("dissolve", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDissolve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6e69cc79.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function dissolve(uint16 netuid) returns()
func (ledgerProtocol *LedgerProtocol) TryPackDissolve(netuid uint16) ([]byte, error) {
	return ledgerProtocol.abi.Pack("dissolve", netuid)
}

// PackGetDefaultMinStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x10fd0907.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getDefaultMinStake() pure returns(uint256 minimumRao)
func (ledgerProtocol *LedgerProtocol) PackGetDefaultMinStake() []byte {
	enc, err := ledgerProtocol.abi.Pack("getDefaultMinStake")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetDefaultMinStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x10fd0907.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getDefaultMinStake() pure returns(uint256 minimumRao)
func (ledgerProtocol *LedgerProtocol) TryPackGetDefaultMinStake() ([]byte, error) {
	return ledgerProtocol.abi.Pack("getDefaultMinStake")
}

// UnpackGetDefaultMinStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x10fd0907.
//
// Solidity: function getDefaultMinStake() pure returns(uint256 minimumRao)
func (ledgerProtocol *LedgerProtocol) UnpackGetDefaultMinStake(data []byte) (*big.Int, error) {
	out, err := ledgerProtocol.abi.Unpack("getDefaultMinStake", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetHotkeyOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad6b780c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getHotkeyOwner(bytes32 hotkey) view returns(bool exists, bytes32 owner)
func (ledgerProtocol *LedgerProtocol) PackGetHotkeyOwner(hotkey [32]byte) []byte {
	enc, err := ledgerProtocol.abi.Pack("getHotkeyOwner", hotkey)
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
func (ledgerProtocol *LedgerProtocol) TryPackGetHotkeyOwner(hotkey [32]byte) ([]byte, error) {
	return ledgerProtocol.abi.Pack("getHotkeyOwner", hotkey)
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
func (ledgerProtocol *LedgerProtocol) UnpackGetHotkeyOwner(data []byte) (GetHotkeyOwnerOutput, error) {
	out, err := ledgerProtocol.abi.Unpack("getHotkeyOwner", data)
	outstruct := new(GetHotkeyOwnerOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Exists = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.Owner = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	return *outstruct, nil
}

// PackGetNominatorMinRequiredStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x37f26118.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getNominatorMinRequiredStake() pure returns(uint256 minimumRao)
func (ledgerProtocol *LedgerProtocol) PackGetNominatorMinRequiredStake() []byte {
	enc, err := ledgerProtocol.abi.Pack("getNominatorMinRequiredStake")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetNominatorMinRequiredStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x37f26118.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getNominatorMinRequiredStake() pure returns(uint256 minimumRao)
func (ledgerProtocol *LedgerProtocol) TryPackGetNominatorMinRequiredStake() ([]byte, error) {
	return ledgerProtocol.abi.Pack("getNominatorMinRequiredStake")
}

// UnpackGetNominatorMinRequiredStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x37f26118.
//
// Solidity: function getNominatorMinRequiredStake() pure returns(uint256 minimumRao)
func (ledgerProtocol *LedgerProtocol) UnpackGetNominatorMinRequiredStake(data []byte) (*big.Int, error) {
	out, err := ledgerProtocol.abi.Unpack("getNominatorMinRequiredStake", data)
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
func (ledgerProtocol *LedgerProtocol) PackGetStake(hotkey [32]byte, coldkey [32]byte, netuid *big.Int) []byte {
	enc, err := ledgerProtocol.abi.Pack("getStake", hotkey, coldkey, netuid)
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
func (ledgerProtocol *LedgerProtocol) TryPackGetStake(hotkey [32]byte, coldkey [32]byte, netuid *big.Int) ([]byte, error) {
	return ledgerProtocol.abi.Pack("getStake", hotkey, coldkey, netuid)
}

// UnpackGetStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe3b598fa.
//
// Solidity: function getStake(bytes32 hotkey, bytes32 coldkey, uint256 netuid) view returns(uint256 stakeAlpha)
func (ledgerProtocol *LedgerProtocol) UnpackGetStake(data []byte) (*big.Int, error) {
	out, err := ledgerProtocol.abi.Unpack("getStake", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetTotalAlphaStaked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x466d0171.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getTotalAlphaStaked(bytes32 hotkey, uint256 netuid) view returns(uint256 stakeAlpha)
func (ledgerProtocol *LedgerProtocol) PackGetTotalAlphaStaked(hotkey [32]byte, netuid *big.Int) []byte {
	enc, err := ledgerProtocol.abi.Pack("getTotalAlphaStaked", hotkey, netuid)
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
func (ledgerProtocol *LedgerProtocol) TryPackGetTotalAlphaStaked(hotkey [32]byte, netuid *big.Int) ([]byte, error) {
	return ledgerProtocol.abi.Pack("getTotalAlphaStaked", hotkey, netuid)
}

// UnpackGetTotalAlphaStaked is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x466d0171.
//
// Solidity: function getTotalAlphaStaked(bytes32 hotkey, uint256 netuid) view returns(uint256 stakeAlpha)
func (ledgerProtocol *LedgerProtocol) UnpackGetTotalAlphaStaked(data []byte) (*big.Int, error) {
	out, err := ledgerProtocol.abi.Unpack("getTotalAlphaStaked", data)
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
func (ledgerProtocol *LedgerProtocol) PackIncreaseAllowance(spender common.Address, netuid *big.Int, amountAlpha *big.Int) []byte {
	enc, err := ledgerProtocol.abi.Pack("increaseAllowance", spender, netuid, amountAlpha)
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
func (ledgerProtocol *LedgerProtocol) TryPackIncreaseAllowance(spender common.Address, netuid *big.Int, amountAlpha *big.Int) ([]byte, error) {
	return ledgerProtocol.abi.Pack("increaseAllowance", spender, netuid, amountAlpha)
}

// PackMintStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d8bb2ab.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mintStake(uint16 netuid, bytes32 hotkey, bytes32 coldkey, uint64 alpha) returns()
func (ledgerProtocol *LedgerProtocol) PackMintStake(netuid uint16, hotkey [32]byte, coldkey [32]byte, alpha uint64) []byte {
	enc, err := ledgerProtocol.abi.Pack("mintStake", netuid, hotkey, coldkey, alpha)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMintStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d8bb2ab.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mintStake(uint16 netuid, bytes32 hotkey, bytes32 coldkey, uint64 alpha) returns()
func (ledgerProtocol *LedgerProtocol) TryPackMintStake(netuid uint16, hotkey [32]byte, coldkey [32]byte, alpha uint64) ([]byte, error) {
	return ledgerProtocol.abi.Pack("mintStake", netuid, hotkey, coldkey, alpha)
}

// PackMoveStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1149f659.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function moveStake(bytes32 originHotkey, bytes32 destinationHotkey, uint256 originNetuid, uint256 destinationNetuid, uint256 amountAlpha) returns()
func (ledgerProtocol *LedgerProtocol) PackMoveStake(originHotkey [32]byte, destinationHotkey [32]byte, originNetuid *big.Int, destinationNetuid *big.Int, amountAlpha *big.Int) []byte {
	enc, err := ledgerProtocol.abi.Pack("moveStake", originHotkey, destinationHotkey, originNetuid, destinationNetuid, amountAlpha)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMoveStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1149f659.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function moveStake(bytes32 originHotkey, bytes32 destinationHotkey, uint256 originNetuid, uint256 destinationNetuid, uint256 amountAlpha) returns()
func (ledgerProtocol *LedgerProtocol) TryPackMoveStake(originHotkey [32]byte, destinationHotkey [32]byte, originNetuid *big.Int, destinationNetuid *big.Int, amountAlpha *big.Int) ([]byte, error) {
	return ledgerProtocol.abi.Pack("moveStake", originHotkey, destinationHotkey, originNetuid, destinationNetuid, amountAlpha)
}

// PackRemoveStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d691e30.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removeStake(bytes32 hotkey, uint256 amountAlpha, uint256 netuid) returns()
func (ledgerProtocol *LedgerProtocol) PackRemoveStake(hotkey [32]byte, amountAlpha *big.Int, netuid *big.Int) []byte {
	enc, err := ledgerProtocol.abi.Pack("removeStake", hotkey, amountAlpha, netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemoveStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d691e30.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removeStake(bytes32 hotkey, uint256 amountAlpha, uint256 netuid) returns()
func (ledgerProtocol *LedgerProtocol) TryPackRemoveStake(hotkey [32]byte, amountAlpha *big.Int, netuid *big.Int) ([]byte, error) {
	return ledgerProtocol.abi.Pack("removeStake", hotkey, amountAlpha, netuid)
}

// PackRemoveStakeFull is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4626bb9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removeStakeFull(bytes32 hotkey, uint256 netuid) returns()
func (ledgerProtocol *LedgerProtocol) PackRemoveStakeFull(hotkey [32]byte, netuid *big.Int) []byte {
	enc, err := ledgerProtocol.abi.Pack("removeStakeFull", hotkey, netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemoveStakeFull is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4626bb9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removeStakeFull(bytes32 hotkey, uint256 netuid) returns()
func (ledgerProtocol *LedgerProtocol) TryPackRemoveStakeFull(hotkey [32]byte, netuid *big.Int) ([]byte, error) {
	return ledgerProtocol.abi.Pack("removeStakeFull", hotkey, netuid)
}

// PackRemoveStakeFullLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3553cf8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removeStakeFullLimit(bytes32 hotkey, uint256 netuid, uint256 limitPriceRao) returns()
func (ledgerProtocol *LedgerProtocol) PackRemoveStakeFullLimit(hotkey [32]byte, netuid *big.Int, limitPriceRao *big.Int) []byte {
	enc, err := ledgerProtocol.abi.Pack("removeStakeFullLimit", hotkey, netuid, limitPriceRao)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemoveStakeFullLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3553cf8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removeStakeFullLimit(bytes32 hotkey, uint256 netuid, uint256 limitPriceRao) returns()
func (ledgerProtocol *LedgerProtocol) TryPackRemoveStakeFullLimit(hotkey [32]byte, netuid *big.Int, limitPriceRao *big.Int) ([]byte, error) {
	return ledgerProtocol.abi.Pack("removeStakeFullLimit", hotkey, netuid, limitPriceRao)
}

// PackRemoveStakeLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x176848b2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removeStakeLimit(bytes32 hotkey, uint256 amountAlpha, uint256 limitPriceRao, bool allowPartial, uint256 netuid) returns()
func (ledgerProtocol *LedgerProtocol) PackRemoveStakeLimit(hotkey [32]byte, amountAlpha *big.Int, limitPriceRao *big.Int, allowPartial bool, netuid *big.Int) []byte {
	enc, err := ledgerProtocol.abi.Pack("removeStakeLimit", hotkey, amountAlpha, limitPriceRao, allowPartial, netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemoveStakeLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x176848b2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removeStakeLimit(bytes32 hotkey, uint256 amountAlpha, uint256 limitPriceRao, bool allowPartial, uint256 netuid) returns()
func (ledgerProtocol *LedgerProtocol) TryPackRemoveStakeLimit(hotkey [32]byte, amountAlpha *big.Int, limitPriceRao *big.Int, allowPartial bool, netuid *big.Int) ([]byte, error) {
	return ledgerProtocol.abi.Pack("removeStakeLimit", hotkey, amountAlpha, limitPriceRao, allowPartial, netuid)
}

// PackReplaceNeuron is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08569763.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function replaceNeuron(uint16 netuid, bytes32 oldHotkey, bytes32 newHotkey) returns()
func (ledgerProtocol *LedgerProtocol) PackReplaceNeuron(netuid uint16, oldHotkey [32]byte, newHotkey [32]byte) []byte {
	enc, err := ledgerProtocol.abi.Pack("replaceNeuron", netuid, oldHotkey, newHotkey)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReplaceNeuron is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08569763.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function replaceNeuron(uint16 netuid, bytes32 oldHotkey, bytes32 newHotkey) returns()
func (ledgerProtocol *LedgerProtocol) TryPackReplaceNeuron(netuid uint16, oldHotkey [32]byte, newHotkey [32]byte) ([]byte, error) {
	return ledgerProtocol.abi.Pack("replaceNeuron", netuid, oldHotkey, newHotkey)
}

// PackReward is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04e76952.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reward(uint16 netuid, bytes32 hotkey, uint64 alpha) returns()
func (ledgerProtocol *LedgerProtocol) PackReward(netuid uint16, hotkey [32]byte, alpha uint64) []byte {
	enc, err := ledgerProtocol.abi.Pack("reward", netuid, hotkey, alpha)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReward is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04e76952.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reward(uint16 netuid, bytes32 hotkey, uint64 alpha) returns()
func (ledgerProtocol *LedgerProtocol) TryPackReward(netuid uint16, hotkey [32]byte, alpha uint64) ([]byte, error) {
	return ledgerProtocol.abi.Pack("reward", netuid, hotkey, alpha)
}

// PackSetBalance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30443bc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setBalance(address account, uint256 balanceWei) returns()
func (ledgerProtocol *LedgerProtocol) PackSetBalance(account common.Address, balanceWei *big.Int) []byte {
	enc, err := ledgerProtocol.abi.Pack("setBalance", account, balanceWei)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetBalance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30443bc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setBalance(address account, uint256 balanceWei) returns()
func (ledgerProtocol *LedgerProtocol) TryPackSetBalance(account common.Address, balanceWei *big.Int) ([]byte, error) {
	return ledgerProtocol.abi.Pack("setBalance", account, balanceWei)
}

// PackSetLedger is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x28b67c96.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setLedger(uint16 netuid, uint64 counter, uint64 alphaOut, uint64 protocolAlpha) returns()
func (ledgerProtocol *LedgerProtocol) PackSetLedger(netuid uint16, counter uint64, alphaOut uint64, protocolAlpha uint64) []byte {
	enc, err := ledgerProtocol.abi.Pack("setLedger", netuid, counter, alphaOut, protocolAlpha)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetLedger is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x28b67c96.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setLedger(uint16 netuid, uint64 counter, uint64 alphaOut, uint64 protocolAlpha) returns()
func (ledgerProtocol *LedgerProtocol) TryPackSetLedger(netuid uint16, counter uint64, alphaOut uint64, protocolAlpha uint64) ([]byte, error) {
	return ledgerProtocol.abi.Pack("setLedger", netuid, counter, alphaOut, protocolAlpha)
}

// PackSetNeuron is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x463dba3c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setNeuron(uint16 netuid, bytes32 hotkey, bool permit) returns()
func (ledgerProtocol *LedgerProtocol) PackSetNeuron(netuid uint16, hotkey [32]byte, permit bool) []byte {
	enc, err := ledgerProtocol.abi.Pack("setNeuron", netuid, hotkey, permit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetNeuron is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x463dba3c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setNeuron(uint16 netuid, bytes32 hotkey, bool permit) returns()
func (ledgerProtocol *LedgerProtocol) TryPackSetNeuron(netuid uint16, hotkey [32]byte, permit bool) ([]byte, error) {
	return ledgerProtocol.abi.Pack("setNeuron", netuid, hotkey, permit)
}

// PackSetReserves is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59cc00fb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setReserves(uint16 netuid, uint64 taoReserve, uint64 alphaReserve) returns()
func (ledgerProtocol *LedgerProtocol) PackSetReserves(netuid uint16, taoReserve uint64, alphaReserve uint64) []byte {
	enc, err := ledgerProtocol.abi.Pack("setReserves", netuid, taoReserve, alphaReserve)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetReserves is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59cc00fb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setReserves(uint16 netuid, uint64 taoReserve, uint64 alphaReserve) returns()
func (ledgerProtocol *LedgerProtocol) TryPackSetReserves(netuid uint16, taoReserve uint64, alphaReserve uint64) ([]byte, error) {
	return ledgerProtocol.abi.Pack("setReserves", netuid, taoReserve, alphaReserve)
}

// PackSetSwitches is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ace2ad5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setSwitches(uint16 netuid, bool subtokenEnabled, bool transfersEnabled) returns()
func (ledgerProtocol *LedgerProtocol) PackSetSwitches(netuid uint16, subtokenEnabled bool, transfersEnabled bool) []byte {
	enc, err := ledgerProtocol.abi.Pack("setSwitches", netuid, subtokenEnabled, transfersEnabled)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetSwitches is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ace2ad5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setSwitches(uint16 netuid, bool subtokenEnabled, bool transfersEnabled) returns()
func (ledgerProtocol *LedgerProtocol) TryPackSetSwitches(netuid uint16, subtokenEnabled bool, transfersEnabled bool) ([]byte, error) {
	return ledgerProtocol.abi.Pack("setSwitches", netuid, subtokenEnabled, transfersEnabled)
}

// PackSwapHotkey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ad6c77a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function swapHotkey(uint16 netuid, bytes32 oldHotkey, bytes32 newHotkey) returns()
func (ledgerProtocol *LedgerProtocol) PackSwapHotkey(netuid uint16, oldHotkey [32]byte, newHotkey [32]byte) []byte {
	enc, err := ledgerProtocol.abi.Pack("swapHotkey", netuid, oldHotkey, newHotkey)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSwapHotkey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ad6c77a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function swapHotkey(uint16 netuid, bytes32 oldHotkey, bytes32 newHotkey) returns()
func (ledgerProtocol *LedgerProtocol) TryPackSwapHotkey(netuid uint16, oldHotkey [32]byte, newHotkey [32]byte) ([]byte, error) {
	return ledgerProtocol.abi.Pack("swapHotkey", netuid, oldHotkey, newHotkey)
}

// PackSweep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf945f63.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sweep(uint16 netuid, bytes32 hotkey, bytes32 coldkey, uint64 proceedsRao) returns()
func (ledgerProtocol *LedgerProtocol) PackSweep(netuid uint16, hotkey [32]byte, coldkey [32]byte, proceedsRao uint64) []byte {
	enc, err := ledgerProtocol.abi.Pack("sweep", netuid, hotkey, coldkey, proceedsRao)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSweep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf945f63.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sweep(uint16 netuid, bytes32 hotkey, bytes32 coldkey, uint64 proceedsRao) returns()
func (ledgerProtocol *LedgerProtocol) TryPackSweep(netuid uint16, hotkey [32]byte, coldkey [32]byte, proceedsRao uint64) ([]byte, error) {
	return ledgerProtocol.abi.Pack("sweep", netuid, hotkey, coldkey, proceedsRao)
}

// PackTransferStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x17ce5f62.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferStake(bytes32 destinationColdkey, bytes32 hotkey, uint256 originNetuid, uint256 destinationNetuid, uint256 amountAlpha) returns()
func (ledgerProtocol *LedgerProtocol) PackTransferStake(destinationColdkey [32]byte, hotkey [32]byte, originNetuid *big.Int, destinationNetuid *big.Int, amountAlpha *big.Int) []byte {
	enc, err := ledgerProtocol.abi.Pack("transferStake", destinationColdkey, hotkey, originNetuid, destinationNetuid, amountAlpha)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x17ce5f62.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferStake(bytes32 destinationColdkey, bytes32 hotkey, uint256 originNetuid, uint256 destinationNetuid, uint256 amountAlpha) returns()
func (ledgerProtocol *LedgerProtocol) TryPackTransferStake(destinationColdkey [32]byte, hotkey [32]byte, originNetuid *big.Int, destinationNetuid *big.Int, amountAlpha *big.Int) ([]byte, error) {
	return ledgerProtocol.abi.Pack("transferStake", destinationColdkey, hotkey, originNetuid, destinationNetuid, amountAlpha)
}

// PackTransferStakeFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a010c6f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferStakeFrom(address source, address destination, bytes32 hotkey, uint256 originNetuid, uint256 destinationNetuid, uint256 amountAlpha) returns()
func (ledgerProtocol *LedgerProtocol) PackTransferStakeFrom(source common.Address, destination common.Address, hotkey [32]byte, originNetuid *big.Int, destinationNetuid *big.Int, amountAlpha *big.Int) []byte {
	enc, err := ledgerProtocol.abi.Pack("transferStakeFrom", source, destination, hotkey, originNetuid, destinationNetuid, amountAlpha)
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
func (ledgerProtocol *LedgerProtocol) TryPackTransferStakeFrom(source common.Address, destination common.Address, hotkey [32]byte, originNetuid *big.Int, destinationNetuid *big.Int, amountAlpha *big.Int) ([]byte, error) {
	return ledgerProtocol.abi.Pack("transferStakeFrom", source, destination, hotkey, originNetuid, destinationNetuid, amountAlpha)
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (ledgerProtocol *LedgerProtocol) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["AccountNotLinked"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackAccountNotLinkedError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["AccountRejectsLockedAlpha"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackAccountRejectsLockedAlphaError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["ActiveLockExists"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackActiveLockExistsError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["ActivityCutoffFactorMilliOutOfBounds"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackActivityCutoffFactorMilliOutOfBoundsError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["ActivityCutoffTooLow"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackActivityCutoffTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["AdminActionProhibitedDuringWeightsWindow"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackAdminActionProhibitedDuringWeightsWindowError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["AlphaHighTooLow"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackAlphaHighTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["AlphaLowOutOfRange"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackAlphaLowOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["AlreadyFinalized"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackAlreadyFinalizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["AmountTooLow"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackAmountTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["AnnouncedColdkeyHashDoesNotMatch"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackAnnouncedColdkeyHashDoesNotMatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["ArrayOutOfBounds"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackArrayOutOfBoundsError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["AutoEpochAlreadyImminent"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackAutoEpochAlreadyImminentError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["BadOrigin"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackBadOriginError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["BaseFeeNotSettable"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackBaseFeeNotSettableError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["BeneficiaryDoesNotOwnHotkey"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackBeneficiaryDoesNotOwnHotkeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["BlockDurationTooLong"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackBlockDurationTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["BlockDurationTooShort"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackBlockDurationTooShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["BondsMovingAverageMaxReached"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackBondsMovingAverageMaxReachedError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["CallCodeRefused"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackCallCodeRefusedError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["CalldataTooShort"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackCalldataTooShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["CanNotSetRootNetworkWeights"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackCanNotSetRootNetworkWeightsError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["CannotAffordLockCost"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackCannotAffordLockCostError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["CannotBurnOrRecycleOnRootSubnet"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackCannotBurnOrRecycleOnRootSubnetError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["CannotEndInPast"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackCannotEndInPastError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["CannotUseSystemAccount"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackCannotUseSystemAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["CapNotRaised"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackCapNotRaisedError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["CapRaised"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackCapRaisedError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["CapTooLow"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackCapTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["ChainIdMismatch"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackChainIdMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["ChildParentInconsistency"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackChildParentInconsistencyError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["ColdKeyAlreadyAssociated"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackColdKeyAlreadyAssociatedError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["ColdkeySwapAlreadyDisputed"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackColdkeySwapAlreadyDisputedError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["ColdkeySwapAnnounced"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackColdkeySwapAnnouncedError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["ColdkeySwapAnnouncementNotFound"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackColdkeySwapAnnouncementNotFoundError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["ColdkeySwapClearTooEarly"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackColdkeySwapClearTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["ColdkeySwapDisputed"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackColdkeySwapDisputedError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["ColdkeySwapReannouncedTooEarly"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackColdkeySwapReannouncedTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["ColdkeySwapTooEarly"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackColdkeySwapTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["CommitRevealDisabled"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackCommitRevealDisabledError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["CommitRevealEnabled"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackCommitRevealEnabledError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["CommittingWeightsTooFast"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackCommittingWeightsTooFastError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["ContributionPeriodEnded"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackContributionPeriodEndedError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["ContributionTooLow"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackContributionTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["DelegateCallTooDeep"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackDelegateCallTooDeepError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["DelegateTakeTooHigh"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackDelegateTakeTooHighError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["DelegateTakeTooLow"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackDelegateTakeTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["DelegateTxRateLimitExceeded"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackDelegateTxRateLimitExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["DepositCannotBeWithdrawn"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackDepositCannotBeWithdrawnError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["DepositTooLow"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackDepositTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["Duplicate"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackDuplicateError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["DuplicateChild"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackDuplicateChildError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["DuplicateHotkey"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackDuplicateHotkeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["DuplicateOrder"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackDuplicateOrderError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["DuplicateUids"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackDuplicateUidsError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["DynamicTempoBlockedByCommitReveal"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackDynamicTempoBlockedByCommitRevealError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["EpochTriggerAlreadyPending"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackEpochTriggerAlreadyPendingError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["EvmKeyAssociateRateLimitExceeded"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackEvmKeyAssociateRateLimitExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["ExpectedBeneficiaryOrigin"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackExpectedBeneficiaryOriginError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["ExpiredWeightCommit"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackExpiredWeightCommitError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["FeeRateTooHigh"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackFeeRateTooHighError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["FirstEmissionBlockNumberAlreadySet"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackFirstEmissionBlockNumberAlreadySetError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["ForcedBalancesDisabled"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackForcedBalancesDisabledError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["HotKeyAccountNotExists"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackHotKeyAccountNotExistsError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["HotKeyAlreadyRegisteredInSubNet"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackHotKeyAlreadyRegisteredInSubNetError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["HotKeyNotRegisteredInNetwork"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackHotKeyNotRegisteredInNetworkError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["HotKeyNotRegisteredInSubNet"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackHotKeyNotRegisteredInSubNetError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["HotKeySetTxRateLimitExceeded"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackHotKeySetTxRateLimitExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["HotKeySwapOnSubnetIntervalNotPassed"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackHotKeySwapOnSubnetIntervalNotPassedError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["IncorrectPartialFillAmount"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackIncorrectPartialFillAmountError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["IncorrectWeightVersionKey"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackIncorrectWeightVersionKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["InputLengthsUnequal"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackInputLengthsUnequalError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["InsufficientBalance"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackInsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["InsufficientLiquidity"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackInsufficientLiquidityError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["InsufficientStakeForLock"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackInsufficientStakeForLockError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["InternalFailure"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackInternalFailureError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["InvalidChild"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackInvalidChildError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["InvalidChildkeyTake"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackInvalidChildkeyTakeError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["InvalidCrowdloanId"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackInvalidCrowdloanIdError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["InvalidFinalizationConfig"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackInvalidFinalizationConfigError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["InvalidIdentity"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackInvalidIdentityError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["InvalidIpAddress"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackInvalidIpAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["InvalidIpType"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackInvalidIpTypeError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["InvalidKey"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackInvalidKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["InvalidOrder"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackInvalidOrderError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["InvalidOrderSignature"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackInvalidOrderSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["InvalidOrigin"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackInvalidOriginError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["InvalidPort"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackInvalidPortError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["InvalidProxyType"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackInvalidProxyTypeError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["InvalidPulse"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackInvalidPulseError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["InvalidRecoveredPublicKey"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackInvalidRecoveredPublicKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["InvalidRevealCommitHashNotMatch"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackInvalidRevealCommitHashNotMatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["InvalidRootClaimThreshold"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackInvalidRootClaimThresholdError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["InvalidSubnetNumber"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackInvalidSubnetNumberError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["InvalidValue"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackInvalidValueError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["InvalidVotingPowerEmaAlpha"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackInvalidVotingPowerEmaAlphaError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["LeaseCannotEndInThePast"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackLeaseCannotEndInThePastError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["LeaseDoesNotExist"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackLeaseDoesNotExistError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["LeaseHasNoEndBlock"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackLeaseHasNoEndBlockError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["LeaseHasNotEnded"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackLeaseHasNotEndedError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["LiquidAlphaDisabled"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackLiquidAlphaDisabledError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["LockHotkeyMismatch"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackLockHotkeyMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["MaxAllowedUIdsLessThanCurrentUIds"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackMaxAllowedUIdsLessThanCurrentUIdsError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["MaxAllowedUidsGreaterThanDefaultMaxAllowedUids"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackMaxAllowedUidsGreaterThanDefaultMaxAllowedUidsError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["MaxAllowedUidsLessThanMinAllowedUids"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackMaxAllowedUidsLessThanMinAllowedUidsError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["MaxContributionReached"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackMaxContributionReachedError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["MaxContributorsReached"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackMaxContributorsReachedError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["MaxValidatorsLargerThanMaxUIds"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackMaxValidatorsLargerThanMaxUIdsError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["MaxWeightExceeded"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackMaxWeightExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["MaximumContributionTooLow"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackMaximumContributionTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["MechanismDoesNotExist"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackMechanismDoesNotExistError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["MinAllowedUidsGreaterThanCurrentUids"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackMinAllowedUidsGreaterThanCurrentUidsError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["MinAllowedUidsGreaterThanMaxAllowedUids"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackMinAllowedUidsGreaterThanMaxAllowedUidsError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["MinimumContributionTooHigh"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackMinimumContributionTooHighError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["MinimumContributionTooLow"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackMinimumContributionTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["NativeCallUnavailable"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackNativeCallUnavailableError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["NeedWaitingMoreBlocksToStarCall"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackNeedWaitingMoreBlocksToStarCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["NegativeSigmoidSteepness"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackNegativeSigmoidSteepnessError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["NetworkTxRateLimitExceeded"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackNetworkTxRateLimitExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["NeuronNoValidatorPermit"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackNeuronNoValidatorPermitError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["NewColdKeyIsHotkey"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackNewColdKeyIsHotkeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["NewHotKeyIsSameWithOld"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackNewHotKeyIsSameWithOldError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["NewHotKeyNotCleanForRootSwap"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackNewHotKeyNotCleanForRootSwapError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["NoContribution"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackNoContributionError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["NoExistingLock"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackNoExistingLockError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["NoNeuronIdAvailable"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackNoNeuronIdAvailableError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["NoPermission"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackNoPermissionError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["NoSelfProxy"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackNoSelfProxyError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["NoWeightsCommitFound"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackNoWeightsCommitFoundError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["NonAssociatedColdKey"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackNonAssociatedColdKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["NonStaticInStaticCall"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackNonStaticInStaticCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["NotEnoughBalanceToPaySwapColdKey"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackNotEnoughBalanceToPaySwapColdKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["NotEnoughBalanceToPaySwapHotKey"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackNotEnoughBalanceToPaySwapHotKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["NotEnoughBalanceToStake"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackNotEnoughBalanceToStakeError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["NotEnoughStakeToSetChildkeys"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackNotEnoughStakeToSetChildkeysError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["NotEnoughStakeToSetWeights"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackNotEnoughStakeToSetWeightsError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["NotEnoughStakeToWithdraw"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackNotEnoughStakeToWithdrawError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["NotFound"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackNotFoundError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["NotOrderSigner"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackNotOrderSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["NotPayable"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackNotPayableError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["NotPermittedOnRootSubnet"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackNotPermittedOnRootSubnetError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["NotProxy"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackNotProxyError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["NotReadyToDissolve"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackNotReadyToDissolveError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["NotSubnetOwner"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackNotSubnetOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["OrderAlreadyProcessed"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackOrderAlreadyProcessedError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["OrderCancelled"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackOrderCancelledError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["OrderExpired"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackOrderExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["OrderNetuidMismatch"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackOrderNetuidMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["OrderShareIsZero"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackOrderShareIsZeroError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["POWRegistrationDisabled"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackPOWRegistrationDisabledError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["PartialFillsNotEnabled"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackPartialFillsNotEnabledError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["PrecompileDisabled"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackPrecompileDisabledError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["PriceConditionNotMet"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackPriceConditionNotMetError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["PriceLimitExceeded"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackPriceLimitExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["ProportionOverflow"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackProportionOverflowError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["ProxyCallTooDeep"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackProxyCallTooDeepError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["PulseAlreadyStored"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackPulseAlreadyStoredError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["PulseNotStored"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackPulseNotStoredError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["PulseTooOld"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackPulseTooOldError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["RegistrationNotPermittedOnRootSubnet"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackRegistrationNotPermittedOnRootSubnetError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["RegistrationPriceLimitExceeded"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackRegistrationPriceLimitExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["RelayerMismatch"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackRelayerMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["RelayerRequiredForPartialFill"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackRelayerRequiredForPartialFillError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["ReservesOutOfBalance"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackReservesOutOfBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["ReservesTooLow"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackReservesTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["RevealPeriodTooLarge"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackRevealPeriodTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["RevealPeriodTooSmall"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackRevealPeriodTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["RevealTooEarly"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackRevealTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["SameAutoStakeHotkeyAlreadySet"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackSameAutoStakeHotkeyAlreadySetError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["SameNetuid"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackSameNetuidError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["ServingRateLimitExceeded"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackServingRateLimitExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["SettingWeightsTooFast"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackSettingWeightsTooFastError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["SlippageTooHigh"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackSlippageTooHighError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["SpaceLimitExceeded"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackSpaceLimitExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["SpendingOverAllowance"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackSpendingOverAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["StakeTooLowForRoot"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackStakeTooLowForRootError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["StakeUnavailable"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackStakeUnavailableError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackStringTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["SubNetRegistrationDisabled"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackSubNetRegistrationDisabledError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["SubnetLimitReached"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackSubnetLimitReachedError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["SubnetNotExists"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackSubnetNotExistsError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["SubnetNotLeased"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackSubnetNotLeasedError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["SubtokenDisabled"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackSubtokenDisabledError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["SwapInputTooLarge"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackSwapInputTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["SymbolAlreadyInUse"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackSymbolAlreadyInUseError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["SymbolDoesNotExist"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackSymbolDoesNotExistError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["TargetNotPrecompile"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackTargetNotPrecompileError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["TempoOutOfBounds"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackTempoOutOfBoundsError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["TimelockedCommitsUnavailable"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackTimelockedCommitsUnavailableError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["TooMany"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackTooManyError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["TooManyChildren"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackTooManyChildrenError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["TooManyHotkeys"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackTooManyHotkeysError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["TooManyOrders"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackTooManyOrdersError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["TooManyRegistrationsThisBlock"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackTooManyRegistrationsThisBlockError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["TooManyRegistrationsThisInterval"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackTooManyRegistrationsThisIntervalError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["TooManyUIDsPerMechanism"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackTooManyUIDsPerMechanismError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["TooManyUnrevealedCommits"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackTooManyUnrevealedCommitsError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["TransferDisallowed"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackTransferDisallowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["TrimmingWouldExceedMaxImmunePercentage"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackTrimmingWouldExceedMaxImmunePercentageError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["TxChildkeyTakeRateLimitExceeded"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackTxChildkeyTakeRateLimitExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["TxRateLimitExceeded"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackTxRateLimitExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["UidNotExists"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackUidNotExistsError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["UidVecContainInvalidOne"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackUidVecContainInvalidOneError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["UidsLengthExceedUidsInSubNet"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackUidsLengthExceedUidsInSubNetError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["UnableToRecoverPublicKey"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackUnableToRecoverPublicKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["Unannounced"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackUnannouncedError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["UndecodablePublicKey"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackUndecodablePublicKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["UndecodableSignature"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackUndecodableSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["UnknownParameter"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackUnknownParameterError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["UnknownSelector"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackUnknownSelectorError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["Unproxyable"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackUnproxyableError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["ValueNotInBounds"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackValueNotInBoundsError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["ValueOutOfRange"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackValueOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["VotingPowerTrackingNotEnabled"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackVotingPowerTrackingNotEnabledError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["WeightVecLengthIsLow"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackWeightVecLengthIsLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerProtocol.abi.Errors["WeightVecNotEqualSize"].ID.Bytes()[:4]) {
		return ledgerProtocol.UnpackWeightVecNotEqualSizeError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// LedgerProtocolAccountNotLinked represents a AccountNotLinked error raised by the LedgerProtocol contract.
type LedgerProtocolAccountNotLinked struct {
	Account [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccountNotLinked(bytes32 account)
func LedgerProtocolAccountNotLinkedErrorID() common.Hash {
	return common.HexToHash("0xff8980e290f6f2e844dda1f8007facce74e44dba0e1046b430bdc4aedb6a7377")
}

// UnpackAccountNotLinkedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccountNotLinked(bytes32 account)
func (ledgerProtocol *LedgerProtocol) UnpackAccountNotLinkedError(raw []byte) (*LedgerProtocolAccountNotLinked, error) {
	out := new(LedgerProtocolAccountNotLinked)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "AccountNotLinked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolAccountRejectsLockedAlpha represents a AccountRejectsLockedAlpha error raised by the LedgerProtocol contract.
type LedgerProtocolAccountRejectsLockedAlpha struct {
	Coldkey [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccountRejectsLockedAlpha(bytes32 coldkey)
func LedgerProtocolAccountRejectsLockedAlphaErrorID() common.Hash {
	return common.HexToHash("0x24c2e39366c789a34fa38b8b2435d52e010f387b444883212b8901176f3ed382")
}

// UnpackAccountRejectsLockedAlphaError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccountRejectsLockedAlpha(bytes32 coldkey)
func (ledgerProtocol *LedgerProtocol) UnpackAccountRejectsLockedAlphaError(raw []byte) (*LedgerProtocolAccountRejectsLockedAlpha, error) {
	out := new(LedgerProtocolAccountRejectsLockedAlpha)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "AccountRejectsLockedAlpha", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolActiveLockExists represents a ActiveLockExists error raised by the LedgerProtocol contract.
type LedgerProtocolActiveLockExists struct {
	Coldkey [32]byte
	Netuid  uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ActiveLockExists(bytes32 coldkey, uint16 netuid)
func LedgerProtocolActiveLockExistsErrorID() common.Hash {
	return common.HexToHash("0xdd4420823d2f0768f8c5d1a79b76c7c94e84ff63383abd88ed7e20ca19a14f2d")
}

// UnpackActiveLockExistsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ActiveLockExists(bytes32 coldkey, uint16 netuid)
func (ledgerProtocol *LedgerProtocol) UnpackActiveLockExistsError(raw []byte) (*LedgerProtocolActiveLockExists, error) {
	out := new(LedgerProtocolActiveLockExists)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "ActiveLockExists", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolActivityCutoffFactorMilliOutOfBounds represents a ActivityCutoffFactorMilliOutOfBounds error raised by the LedgerProtocol contract.
type LedgerProtocolActivityCutoffFactorMilliOutOfBounds struct {
	Milli   uint32
	Minimum uint32
	Maximum uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ActivityCutoffFactorMilliOutOfBounds(uint32 milli, uint32 minimum, uint32 maximum)
func LedgerProtocolActivityCutoffFactorMilliOutOfBoundsErrorID() common.Hash {
	return common.HexToHash("0xccaada3ffc4659585a3921f3063f9e28dd1ef9e42a21541bab0d28c2636264a1")
}

// UnpackActivityCutoffFactorMilliOutOfBoundsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ActivityCutoffFactorMilliOutOfBounds(uint32 milli, uint32 minimum, uint32 maximum)
func (ledgerProtocol *LedgerProtocol) UnpackActivityCutoffFactorMilliOutOfBoundsError(raw []byte) (*LedgerProtocolActivityCutoffFactorMilliOutOfBounds, error) {
	out := new(LedgerProtocolActivityCutoffFactorMilliOutOfBounds)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "ActivityCutoffFactorMilliOutOfBounds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolActivityCutoffTooLow represents a ActivityCutoffTooLow error raised by the LedgerProtocol contract.
type LedgerProtocolActivityCutoffTooLow struct {
	Cutoff  uint16
	Minimum uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ActivityCutoffTooLow(uint16 cutoff, uint16 minimum)
func LedgerProtocolActivityCutoffTooLowErrorID() common.Hash {
	return common.HexToHash("0x0ab837e870b194ee47dd75e97bcf75fd505599481c440ac00eb7f2010a279ed2")
}

// UnpackActivityCutoffTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ActivityCutoffTooLow(uint16 cutoff, uint16 minimum)
func (ledgerProtocol *LedgerProtocol) UnpackActivityCutoffTooLowError(raw []byte) (*LedgerProtocolActivityCutoffTooLow, error) {
	out := new(LedgerProtocolActivityCutoffTooLow)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "ActivityCutoffTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolAdminActionProhibitedDuringWeightsWindow represents a AdminActionProhibitedDuringWeightsWindow error raised by the LedgerProtocol contract.
type LedgerProtocolAdminActionProhibitedDuringWeightsWindow struct {
	Netuid         uint16
	NextEpochBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AdminActionProhibitedDuringWeightsWindow(uint16 netuid, uint64 nextEpochBlock)
func LedgerProtocolAdminActionProhibitedDuringWeightsWindowErrorID() common.Hash {
	return common.HexToHash("0x65b5d22fa428d87a24d11a3611f19b452e78bfa68cfd0ae1e813c0de8c3f7861")
}

// UnpackAdminActionProhibitedDuringWeightsWindowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AdminActionProhibitedDuringWeightsWindow(uint16 netuid, uint64 nextEpochBlock)
func (ledgerProtocol *LedgerProtocol) UnpackAdminActionProhibitedDuringWeightsWindowError(raw []byte) (*LedgerProtocolAdminActionProhibitedDuringWeightsWindow, error) {
	out := new(LedgerProtocolAdminActionProhibitedDuringWeightsWindow)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "AdminActionProhibitedDuringWeightsWindow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolAlphaHighTooLow represents a AlphaHighTooLow error raised by the LedgerProtocol contract.
type LedgerProtocolAlphaHighTooLow struct {
	AlphaHigh uint16
	Minimum   uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlphaHighTooLow(uint16 alphaHigh, uint16 minimum)
func LedgerProtocolAlphaHighTooLowErrorID() common.Hash {
	return common.HexToHash("0x66658bb6a4dc29b706e470237ffb3eb2cdf50935f127f22c6c59930ba573c3f1")
}

// UnpackAlphaHighTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlphaHighTooLow(uint16 alphaHigh, uint16 minimum)
func (ledgerProtocol *LedgerProtocol) UnpackAlphaHighTooLowError(raw []byte) (*LedgerProtocolAlphaHighTooLow, error) {
	out := new(LedgerProtocolAlphaHighTooLow)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "AlphaHighTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolAlphaLowOutOfRange represents a AlphaLowOutOfRange error raised by the LedgerProtocol contract.
type LedgerProtocolAlphaLowOutOfRange struct {
	AlphaLow uint16
	Minimum  uint16
	Maximum  uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlphaLowOutOfRange(uint16 alphaLow, uint16 minimum, uint16 maximum)
func LedgerProtocolAlphaLowOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0xfc050ddc7702a87375fb0edfdf5b0a9cc0ce787cdf1208166551f13349f8008c")
}

// UnpackAlphaLowOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlphaLowOutOfRange(uint16 alphaLow, uint16 minimum, uint16 maximum)
func (ledgerProtocol *LedgerProtocol) UnpackAlphaLowOutOfRangeError(raw []byte) (*LedgerProtocolAlphaLowOutOfRange, error) {
	out := new(LedgerProtocolAlphaLowOutOfRange)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "AlphaLowOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolAlreadyFinalized represents a AlreadyFinalized error raised by the LedgerProtocol contract.
type LedgerProtocolAlreadyFinalized struct {
	Id uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyFinalized(uint32 id)
func LedgerProtocolAlreadyFinalizedErrorID() common.Hash {
	return common.HexToHash("0x0a129cf7b51d27a034e7315eecf0fe2767d5303c3f7567bd43091d9ef23f6f91")
}

// UnpackAlreadyFinalizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyFinalized(uint32 id)
func (ledgerProtocol *LedgerProtocol) UnpackAlreadyFinalizedError(raw []byte) (*LedgerProtocolAlreadyFinalized, error) {
	out := new(LedgerProtocolAlreadyFinalized)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "AlreadyFinalized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolAmountTooLow represents a AmountTooLow error raised by the LedgerProtocol contract.
type LedgerProtocolAmountTooLow struct {
	Amount     uint64
	MinimumRao uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AmountTooLow(uint64 amount, uint64 minimumRao)
func LedgerProtocolAmountTooLowErrorID() common.Hash {
	return common.HexToHash("0x321c6aaa6e5fe5c7954796cc8a0534e99e5b7c2855b28b96dace3e4da32e7b53")
}

// UnpackAmountTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AmountTooLow(uint64 amount, uint64 minimumRao)
func (ledgerProtocol *LedgerProtocol) UnpackAmountTooLowError(raw []byte) (*LedgerProtocolAmountTooLow, error) {
	out := new(LedgerProtocolAmountTooLow)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "AmountTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolAnnouncedColdkeyHashDoesNotMatch represents a AnnouncedColdkeyHashDoesNotMatch error raised by the LedgerProtocol contract.
type LedgerProtocolAnnouncedColdkeyHashDoesNotMatch struct {
	AnnouncedHash [32]byte
	Hash          [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AnnouncedColdkeyHashDoesNotMatch(bytes32 announcedHash, bytes32 hash)
func LedgerProtocolAnnouncedColdkeyHashDoesNotMatchErrorID() common.Hash {
	return common.HexToHash("0xc1b6860c51451cb003c2b6b6bf4bd0d972f4211b00f1045ecd5c162b646c89d9")
}

// UnpackAnnouncedColdkeyHashDoesNotMatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AnnouncedColdkeyHashDoesNotMatch(bytes32 announcedHash, bytes32 hash)
func (ledgerProtocol *LedgerProtocol) UnpackAnnouncedColdkeyHashDoesNotMatchError(raw []byte) (*LedgerProtocolAnnouncedColdkeyHashDoesNotMatch, error) {
	out := new(LedgerProtocolAnnouncedColdkeyHashDoesNotMatch)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "AnnouncedColdkeyHashDoesNotMatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolArrayOutOfBounds represents a ArrayOutOfBounds error raised by the LedgerProtocol contract.
type LedgerProtocolArrayOutOfBounds struct {
	Param string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ArrayOutOfBounds(string param)
func LedgerProtocolArrayOutOfBoundsErrorID() common.Hash {
	return common.HexToHash("0x48fe2591de1acae5e8a9795dc6deacd66e8425c18bfd559721f94aa5ab3d4620")
}

// UnpackArrayOutOfBoundsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ArrayOutOfBounds(string param)
func (ledgerProtocol *LedgerProtocol) UnpackArrayOutOfBoundsError(raw []byte) (*LedgerProtocolArrayOutOfBounds, error) {
	out := new(LedgerProtocolArrayOutOfBounds)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "ArrayOutOfBounds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolAutoEpochAlreadyImminent represents a AutoEpochAlreadyImminent error raised by the LedgerProtocol contract.
type LedgerProtocolAutoEpochAlreadyImminent struct {
	Netuid     uint16
	EpochBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AutoEpochAlreadyImminent(uint16 netuid, uint64 epochBlock)
func LedgerProtocolAutoEpochAlreadyImminentErrorID() common.Hash {
	return common.HexToHash("0x78d36b8db0ef98e95ae9bb4225affc30f395a85a622f99cfa67ed5b03270e295")
}

// UnpackAutoEpochAlreadyImminentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AutoEpochAlreadyImminent(uint16 netuid, uint64 epochBlock)
func (ledgerProtocol *LedgerProtocol) UnpackAutoEpochAlreadyImminentError(raw []byte) (*LedgerProtocolAutoEpochAlreadyImminent, error) {
	out := new(LedgerProtocolAutoEpochAlreadyImminent)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "AutoEpochAlreadyImminent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolBadOrigin represents a BadOrigin error raised by the LedgerProtocol contract.
type LedgerProtocolBadOrigin struct {
	Caller [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadOrigin(bytes32 caller)
func LedgerProtocolBadOriginErrorID() common.Hash {
	return common.HexToHash("0x686f2b2659b94cfb950a7b577f2ff931dabafa5bd1e0335ed47d79f54d13e480")
}

// UnpackBadOriginError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadOrigin(bytes32 caller)
func (ledgerProtocol *LedgerProtocol) UnpackBadOriginError(raw []byte) (*LedgerProtocolBadOrigin, error) {
	out := new(LedgerProtocolBadOrigin)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "BadOrigin", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolBaseFeeNotSettable represents a BaseFeeNotSettable error raised by the LedgerProtocol contract.
type LedgerProtocolBaseFeeNotSettable struct {
	WantedWei *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BaseFeeNotSettable(uint256 wantedWei)
func LedgerProtocolBaseFeeNotSettableErrorID() common.Hash {
	return common.HexToHash("0x14be36f42e15f445701a99cdca563e8a964e963c43bdea41187debaf213dce8f")
}

// UnpackBaseFeeNotSettableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BaseFeeNotSettable(uint256 wantedWei)
func (ledgerProtocol *LedgerProtocol) UnpackBaseFeeNotSettableError(raw []byte) (*LedgerProtocolBaseFeeNotSettable, error) {
	out := new(LedgerProtocolBaseFeeNotSettable)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "BaseFeeNotSettable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolBeneficiaryDoesNotOwnHotkey represents a BeneficiaryDoesNotOwnHotkey error raised by the LedgerProtocol contract.
type LedgerProtocolBeneficiaryDoesNotOwnHotkey struct {
	Hotkey [32]byte
	Owner  [32]byte
	Caller [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BeneficiaryDoesNotOwnHotkey(bytes32 hotkey, bytes32 owner, bytes32 caller)
func LedgerProtocolBeneficiaryDoesNotOwnHotkeyErrorID() common.Hash {
	return common.HexToHash("0x85504086ae8710c688ddd13eaf79eb46d8d74ebe2d4b55b881fa0c2579bafc11")
}

// UnpackBeneficiaryDoesNotOwnHotkeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BeneficiaryDoesNotOwnHotkey(bytes32 hotkey, bytes32 owner, bytes32 caller)
func (ledgerProtocol *LedgerProtocol) UnpackBeneficiaryDoesNotOwnHotkeyError(raw []byte) (*LedgerProtocolBeneficiaryDoesNotOwnHotkey, error) {
	out := new(LedgerProtocolBeneficiaryDoesNotOwnHotkey)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "BeneficiaryDoesNotOwnHotkey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolBlockDurationTooLong represents a BlockDurationTooLong error raised by the LedgerProtocol contract.
type LedgerProtocolBlockDurationTooLong struct {
	Blocks  uint64
	Maximum uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BlockDurationTooLong(uint64 blocks, uint64 maximum)
func LedgerProtocolBlockDurationTooLongErrorID() common.Hash {
	return common.HexToHash("0xc71fadd156a53ebdc0c9d2668a2059fe78c8b35bc6ce74a155a11180f6f77b44")
}

// UnpackBlockDurationTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BlockDurationTooLong(uint64 blocks, uint64 maximum)
func (ledgerProtocol *LedgerProtocol) UnpackBlockDurationTooLongError(raw []byte) (*LedgerProtocolBlockDurationTooLong, error) {
	out := new(LedgerProtocolBlockDurationTooLong)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "BlockDurationTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolBlockDurationTooShort represents a BlockDurationTooShort error raised by the LedgerProtocol contract.
type LedgerProtocolBlockDurationTooShort struct {
	Blocks  uint64
	Minimum uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BlockDurationTooShort(uint64 blocks, uint64 minimum)
func LedgerProtocolBlockDurationTooShortErrorID() common.Hash {
	return common.HexToHash("0x4f3770e3ac200b06fc82af084e1413ddaab267fd3b849e1143aa80b04824cf76")
}

// UnpackBlockDurationTooShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BlockDurationTooShort(uint64 blocks, uint64 minimum)
func (ledgerProtocol *LedgerProtocol) UnpackBlockDurationTooShortError(raw []byte) (*LedgerProtocolBlockDurationTooShort, error) {
	out := new(LedgerProtocolBlockDurationTooShort)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "BlockDurationTooShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolBondsMovingAverageMaxReached represents a BondsMovingAverageMaxReached error raised by the LedgerProtocol contract.
type LedgerProtocolBondsMovingAverageMaxReached struct {
	Value   uint64
	Maximum uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BondsMovingAverageMaxReached(uint64 value, uint64 maximum)
func LedgerProtocolBondsMovingAverageMaxReachedErrorID() common.Hash {
	return common.HexToHash("0xada246e6da3772c961b195dcb56ca2da76647c8ed353adfe9b1b2328d54efb1b")
}

// UnpackBondsMovingAverageMaxReachedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BondsMovingAverageMaxReached(uint64 value, uint64 maximum)
func (ledgerProtocol *LedgerProtocol) UnpackBondsMovingAverageMaxReachedError(raw []byte) (*LedgerProtocolBondsMovingAverageMaxReached, error) {
	out := new(LedgerProtocolBondsMovingAverageMaxReached)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "BondsMovingAverageMaxReached", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolCallCodeRefused represents a CallCodeRefused error raised by the LedgerProtocol contract.
type LedgerProtocolCallCodeRefused struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CallCodeRefused()
func LedgerProtocolCallCodeRefusedErrorID() common.Hash {
	return common.HexToHash("0xfa8378732b8998e2e383330313f4cedc2767da3d0d87e74327999bf3c29339d8")
}

// UnpackCallCodeRefusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CallCodeRefused()
func (ledgerProtocol *LedgerProtocol) UnpackCallCodeRefusedError(raw []byte) (*LedgerProtocolCallCodeRefused, error) {
	out := new(LedgerProtocolCallCodeRefused)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "CallCodeRefused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolCalldataTooShort represents a CalldataTooShort error raised by the LedgerProtocol contract.
type LedgerProtocolCalldataTooShort struct {
	Have *big.Int
	Need *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CalldataTooShort(uint256 have, uint256 need)
func LedgerProtocolCalldataTooShortErrorID() common.Hash {
	return common.HexToHash("0x4d3ae48d2ab42a760948ec4faff1a829e7d2ca05cdf0a7272e8dcfe6655db927")
}

// UnpackCalldataTooShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CalldataTooShort(uint256 have, uint256 need)
func (ledgerProtocol *LedgerProtocol) UnpackCalldataTooShortError(raw []byte) (*LedgerProtocolCalldataTooShort, error) {
	out := new(LedgerProtocolCalldataTooShort)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "CalldataTooShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolCanNotSetRootNetworkWeights represents a CanNotSetRootNetworkWeights error raised by the LedgerProtocol contract.
type LedgerProtocolCanNotSetRootNetworkWeights struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CanNotSetRootNetworkWeights()
func LedgerProtocolCanNotSetRootNetworkWeightsErrorID() common.Hash {
	return common.HexToHash("0x89a81324819a76a73c14b6a2c85a79509b10610775c2cad094c750b907bf2ca7")
}

// UnpackCanNotSetRootNetworkWeightsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CanNotSetRootNetworkWeights()
func (ledgerProtocol *LedgerProtocol) UnpackCanNotSetRootNetworkWeightsError(raw []byte) (*LedgerProtocolCanNotSetRootNetworkWeights, error) {
	out := new(LedgerProtocolCanNotSetRootNetworkWeights)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "CanNotSetRootNetworkWeights", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolCannotAffordLockCost represents a CannotAffordLockCost error raised by the LedgerProtocol contract.
type LedgerProtocolCannotAffordLockCost struct {
	BalanceRao uint64
	CostRao    uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CannotAffordLockCost(uint64 balanceRao, uint64 costRao)
func LedgerProtocolCannotAffordLockCostErrorID() common.Hash {
	return common.HexToHash("0x08c26d65b1c9b60a7cde55d80e1ff6112a230b5b90b80507724057ca26dde908")
}

// UnpackCannotAffordLockCostError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CannotAffordLockCost(uint64 balanceRao, uint64 costRao)
func (ledgerProtocol *LedgerProtocol) UnpackCannotAffordLockCostError(raw []byte) (*LedgerProtocolCannotAffordLockCost, error) {
	out := new(LedgerProtocolCannotAffordLockCost)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "CannotAffordLockCost", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolCannotBurnOrRecycleOnRootSubnet represents a CannotBurnOrRecycleOnRootSubnet error raised by the LedgerProtocol contract.
type LedgerProtocolCannotBurnOrRecycleOnRootSubnet struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CannotBurnOrRecycleOnRootSubnet()
func LedgerProtocolCannotBurnOrRecycleOnRootSubnetErrorID() common.Hash {
	return common.HexToHash("0x395109c6000b8ecd1ce0fd397343535adbfbc1e47f04971471329d58f64fd45f")
}

// UnpackCannotBurnOrRecycleOnRootSubnetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CannotBurnOrRecycleOnRootSubnet()
func (ledgerProtocol *LedgerProtocol) UnpackCannotBurnOrRecycleOnRootSubnetError(raw []byte) (*LedgerProtocolCannotBurnOrRecycleOnRootSubnet, error) {
	out := new(LedgerProtocolCannotBurnOrRecycleOnRootSubnet)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "CannotBurnOrRecycleOnRootSubnet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolCannotEndInPast represents a CannotEndInPast error raised by the LedgerProtocol contract.
type LedgerProtocolCannotEndInPast struct {
	EndBlock     uint64
	CurrentBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CannotEndInPast(uint64 endBlock, uint64 currentBlock)
func LedgerProtocolCannotEndInPastErrorID() common.Hash {
	return common.HexToHash("0xe42dcfddb761722b747aa8370906cd68c836f14bfdd521dccb99e010637a2d02")
}

// UnpackCannotEndInPastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CannotEndInPast(uint64 endBlock, uint64 currentBlock)
func (ledgerProtocol *LedgerProtocol) UnpackCannotEndInPastError(raw []byte) (*LedgerProtocolCannotEndInPast, error) {
	out := new(LedgerProtocolCannotEndInPast)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "CannotEndInPast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolCannotUseSystemAccount represents a CannotUseSystemAccount error raised by the LedgerProtocol contract.
type LedgerProtocolCannotUseSystemAccount struct {
	Account [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CannotUseSystemAccount(bytes32 account)
func LedgerProtocolCannotUseSystemAccountErrorID() common.Hash {
	return common.HexToHash("0x745bc8cac995e685518b9f10d31d655497d6039611b6891efd1aa5a1723d3c96")
}

// UnpackCannotUseSystemAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CannotUseSystemAccount(bytes32 account)
func (ledgerProtocol *LedgerProtocol) UnpackCannotUseSystemAccountError(raw []byte) (*LedgerProtocolCannotUseSystemAccount, error) {
	out := new(LedgerProtocolCannotUseSystemAccount)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "CannotUseSystemAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolCapNotRaised represents a CapNotRaised error raised by the LedgerProtocol contract.
type LedgerProtocolCapNotRaised struct {
	RaisedRao uint64
	CapRao    uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CapNotRaised(uint64 raisedRao, uint64 capRao)
func LedgerProtocolCapNotRaisedErrorID() common.Hash {
	return common.HexToHash("0x38b9351906eca01a750353031c406086dc7c8fc6d981f0e3459c826aaab506c9")
}

// UnpackCapNotRaisedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CapNotRaised(uint64 raisedRao, uint64 capRao)
func (ledgerProtocol *LedgerProtocol) UnpackCapNotRaisedError(raw []byte) (*LedgerProtocolCapNotRaised, error) {
	out := new(LedgerProtocolCapNotRaised)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "CapNotRaised", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolCapRaised represents a CapRaised error raised by the LedgerProtocol contract.
type LedgerProtocolCapRaised struct {
	Id     uint32
	CapRao uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CapRaised(uint32 id, uint64 capRao)
func LedgerProtocolCapRaisedErrorID() common.Hash {
	return common.HexToHash("0x0c7f1c902cd8c286b543fdcc4c474cbd3c6ddb6ef591d9fe143779dc67254a24")
}

// UnpackCapRaisedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CapRaised(uint32 id, uint64 capRao)
func (ledgerProtocol *LedgerProtocol) UnpackCapRaisedError(raw []byte) (*LedgerProtocolCapRaised, error) {
	out := new(LedgerProtocolCapRaised)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "CapRaised", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolCapTooLow represents a CapTooLow error raised by the LedgerProtocol contract.
type LedgerProtocolCapTooLow struct {
	CapRao    uint64
	RaisedRao uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CapTooLow(uint64 capRao, uint64 raisedRao)
func LedgerProtocolCapTooLowErrorID() common.Hash {
	return common.HexToHash("0xfac46c123beac292f111d59d7f7c0e54867a0745550b94e8bd24b8298028a715")
}

// UnpackCapTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CapTooLow(uint64 capRao, uint64 raisedRao)
func (ledgerProtocol *LedgerProtocol) UnpackCapTooLowError(raw []byte) (*LedgerProtocolCapTooLow, error) {
	out := new(LedgerProtocolCapTooLow)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "CapTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolChainIdMismatch represents a ChainIdMismatch error raised by the LedgerProtocol contract.
type LedgerProtocolChainIdMismatch struct {
	OrderHash    [32]byte
	OrderChainId uint64
	ChainId      uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ChainIdMismatch(bytes32 orderHash, uint64 orderChainId, uint64 chainId)
func LedgerProtocolChainIdMismatchErrorID() common.Hash {
	return common.HexToHash("0xe7406846117e97e095d481d5558c86ae2471bea1be28d2488666029121f32269")
}

// UnpackChainIdMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ChainIdMismatch(bytes32 orderHash, uint64 orderChainId, uint64 chainId)
func (ledgerProtocol *LedgerProtocol) UnpackChainIdMismatchError(raw []byte) (*LedgerProtocolChainIdMismatch, error) {
	out := new(LedgerProtocolChainIdMismatch)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "ChainIdMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolChildParentInconsistency represents a ChildParentInconsistency error raised by the LedgerProtocol contract.
type LedgerProtocolChildParentInconsistency struct {
	Netuid  uint16
	Hotkey  [32]byte
	Account [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ChildParentInconsistency(uint16 netuid, bytes32 hotkey, bytes32 account)
func LedgerProtocolChildParentInconsistencyErrorID() common.Hash {
	return common.HexToHash("0xd39d28445fb648d6ec48e0bcdac91e98861c4ad56716c96d5b3b2b9e5004ab4c")
}

// UnpackChildParentInconsistencyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ChildParentInconsistency(uint16 netuid, bytes32 hotkey, bytes32 account)
func (ledgerProtocol *LedgerProtocol) UnpackChildParentInconsistencyError(raw []byte) (*LedgerProtocolChildParentInconsistency, error) {
	out := new(LedgerProtocolChildParentInconsistency)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "ChildParentInconsistency", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolColdKeyAlreadyAssociated represents a ColdKeyAlreadyAssociated error raised by the LedgerProtocol contract.
type LedgerProtocolColdKeyAlreadyAssociated struct {
	Coldkey [32]byte
	Hotkeys uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ColdKeyAlreadyAssociated(bytes32 coldkey, uint64 hotkeys)
func LedgerProtocolColdKeyAlreadyAssociatedErrorID() common.Hash {
	return common.HexToHash("0x1a8ccc7b5f4f236b9d2bc085eeb370aaa6db16970aee5aa7b05661209ad35b14")
}

// UnpackColdKeyAlreadyAssociatedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ColdKeyAlreadyAssociated(bytes32 coldkey, uint64 hotkeys)
func (ledgerProtocol *LedgerProtocol) UnpackColdKeyAlreadyAssociatedError(raw []byte) (*LedgerProtocolColdKeyAlreadyAssociated, error) {
	out := new(LedgerProtocolColdKeyAlreadyAssociated)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "ColdKeyAlreadyAssociated", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolColdkeySwapAlreadyDisputed represents a ColdkeySwapAlreadyDisputed error raised by the LedgerProtocol contract.
type LedgerProtocolColdkeySwapAlreadyDisputed struct {
	Coldkey [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ColdkeySwapAlreadyDisputed(bytes32 coldkey)
func LedgerProtocolColdkeySwapAlreadyDisputedErrorID() common.Hash {
	return common.HexToHash("0x746dcad5bbbc5047555b75d938f6864dfdddb2326e696f5a4b1631744220b9e8")
}

// UnpackColdkeySwapAlreadyDisputedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ColdkeySwapAlreadyDisputed(bytes32 coldkey)
func (ledgerProtocol *LedgerProtocol) UnpackColdkeySwapAlreadyDisputedError(raw []byte) (*LedgerProtocolColdkeySwapAlreadyDisputed, error) {
	out := new(LedgerProtocolColdkeySwapAlreadyDisputed)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "ColdkeySwapAlreadyDisputed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolColdkeySwapAnnounced represents a ColdkeySwapAnnounced error raised by the LedgerProtocol contract.
type LedgerProtocolColdkeySwapAnnounced struct {
	Coldkey      [32]byte
	ExecuteBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ColdkeySwapAnnounced(bytes32 coldkey, uint64 executeBlock)
func LedgerProtocolColdkeySwapAnnouncedErrorID() common.Hash {
	return common.HexToHash("0xdaaf7ed0c2523f6b6e8d33b4da00b34672522b71453b2edab1b6b5ed97d8525e")
}

// UnpackColdkeySwapAnnouncedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ColdkeySwapAnnounced(bytes32 coldkey, uint64 executeBlock)
func (ledgerProtocol *LedgerProtocol) UnpackColdkeySwapAnnouncedError(raw []byte) (*LedgerProtocolColdkeySwapAnnounced, error) {
	out := new(LedgerProtocolColdkeySwapAnnounced)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "ColdkeySwapAnnounced", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolColdkeySwapAnnouncementNotFound represents a ColdkeySwapAnnouncementNotFound error raised by the LedgerProtocol contract.
type LedgerProtocolColdkeySwapAnnouncementNotFound struct {
	Coldkey [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ColdkeySwapAnnouncementNotFound(bytes32 coldkey)
func LedgerProtocolColdkeySwapAnnouncementNotFoundErrorID() common.Hash {
	return common.HexToHash("0xecbeab08656c4e05c1561d29ca29bd494f87006861a58cef598f687f00819cfa")
}

// UnpackColdkeySwapAnnouncementNotFoundError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ColdkeySwapAnnouncementNotFound(bytes32 coldkey)
func (ledgerProtocol *LedgerProtocol) UnpackColdkeySwapAnnouncementNotFoundError(raw []byte) (*LedgerProtocolColdkeySwapAnnouncementNotFound, error) {
	out := new(LedgerProtocolColdkeySwapAnnouncementNotFound)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "ColdkeySwapAnnouncementNotFound", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolColdkeySwapClearTooEarly represents a ColdkeySwapClearTooEarly error raised by the LedgerProtocol contract.
type LedgerProtocolColdkeySwapClearTooEarly struct {
	NextBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ColdkeySwapClearTooEarly(uint64 nextBlock)
func LedgerProtocolColdkeySwapClearTooEarlyErrorID() common.Hash {
	return common.HexToHash("0xb423ef88372ab575d79ffc0a22c0018be95d196b969a5cde075b41609a8fa715")
}

// UnpackColdkeySwapClearTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ColdkeySwapClearTooEarly(uint64 nextBlock)
func (ledgerProtocol *LedgerProtocol) UnpackColdkeySwapClearTooEarlyError(raw []byte) (*LedgerProtocolColdkeySwapClearTooEarly, error) {
	out := new(LedgerProtocolColdkeySwapClearTooEarly)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "ColdkeySwapClearTooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolColdkeySwapDisputed represents a ColdkeySwapDisputed error raised by the LedgerProtocol contract.
type LedgerProtocolColdkeySwapDisputed struct {
	Coldkey [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ColdkeySwapDisputed(bytes32 coldkey)
func LedgerProtocolColdkeySwapDisputedErrorID() common.Hash {
	return common.HexToHash("0x19f6f35434dbe51f07e7f1133b727837af8e76bc1ab9240002b04f1ed38bad74")
}

// UnpackColdkeySwapDisputedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ColdkeySwapDisputed(bytes32 coldkey)
func (ledgerProtocol *LedgerProtocol) UnpackColdkeySwapDisputedError(raw []byte) (*LedgerProtocolColdkeySwapDisputed, error) {
	out := new(LedgerProtocolColdkeySwapDisputed)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "ColdkeySwapDisputed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolColdkeySwapReannouncedTooEarly represents a ColdkeySwapReannouncedTooEarly error raised by the LedgerProtocol contract.
type LedgerProtocolColdkeySwapReannouncedTooEarly struct {
	NextBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ColdkeySwapReannouncedTooEarly(uint64 nextBlock)
func LedgerProtocolColdkeySwapReannouncedTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x1121917f292237766095911e1e306bd3ec8c9f373fc7fd5b7f2cc32f1e23f307")
}

// UnpackColdkeySwapReannouncedTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ColdkeySwapReannouncedTooEarly(uint64 nextBlock)
func (ledgerProtocol *LedgerProtocol) UnpackColdkeySwapReannouncedTooEarlyError(raw []byte) (*LedgerProtocolColdkeySwapReannouncedTooEarly, error) {
	out := new(LedgerProtocolColdkeySwapReannouncedTooEarly)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "ColdkeySwapReannouncedTooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolColdkeySwapTooEarly represents a ColdkeySwapTooEarly error raised by the LedgerProtocol contract.
type LedgerProtocolColdkeySwapTooEarly struct {
	NextBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ColdkeySwapTooEarly(uint64 nextBlock)
func LedgerProtocolColdkeySwapTooEarlyErrorID() common.Hash {
	return common.HexToHash("0xc2156abd5608ebd216bd34a71a81158f45d6f577a2be54921263d8bcafff7752")
}

// UnpackColdkeySwapTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ColdkeySwapTooEarly(uint64 nextBlock)
func (ledgerProtocol *LedgerProtocol) UnpackColdkeySwapTooEarlyError(raw []byte) (*LedgerProtocolColdkeySwapTooEarly, error) {
	out := new(LedgerProtocolColdkeySwapTooEarly)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "ColdkeySwapTooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolCommitRevealDisabled represents a CommitRevealDisabled error raised by the LedgerProtocol contract.
type LedgerProtocolCommitRevealDisabled struct {
	Netuid uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CommitRevealDisabled(uint16 netuid)
func LedgerProtocolCommitRevealDisabledErrorID() common.Hash {
	return common.HexToHash("0x0d73b5c63d6937d62784f3c2c07134b3e22010d49c126f84bffe960e35d97d05")
}

// UnpackCommitRevealDisabledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CommitRevealDisabled(uint16 netuid)
func (ledgerProtocol *LedgerProtocol) UnpackCommitRevealDisabledError(raw []byte) (*LedgerProtocolCommitRevealDisabled, error) {
	out := new(LedgerProtocolCommitRevealDisabled)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "CommitRevealDisabled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolCommitRevealEnabled represents a CommitRevealEnabled error raised by the LedgerProtocol contract.
type LedgerProtocolCommitRevealEnabled struct {
	Netuid uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CommitRevealEnabled(uint16 netuid)
func LedgerProtocolCommitRevealEnabledErrorID() common.Hash {
	return common.HexToHash("0x157b9c8f9c68176a194a1fccf870761223e51defbd2bc3a05a36c27a6b5f4894")
}

// UnpackCommitRevealEnabledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CommitRevealEnabled(uint16 netuid)
func (ledgerProtocol *LedgerProtocol) UnpackCommitRevealEnabledError(raw []byte) (*LedgerProtocolCommitRevealEnabled, error) {
	out := new(LedgerProtocolCommitRevealEnabled)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "CommitRevealEnabled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolCommittingWeightsTooFast represents a CommittingWeightsTooFast error raised by the LedgerProtocol contract.
type LedgerProtocolCommittingWeightsTooFast struct {
	Uid       uint16
	NextBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CommittingWeightsTooFast(uint16 uid, uint64 nextBlock)
func LedgerProtocolCommittingWeightsTooFastErrorID() common.Hash {
	return common.HexToHash("0xc0211d1b0bc07f11cbb3b23810316ae4404cab591569843f11f63a5d2a6111c8")
}

// UnpackCommittingWeightsTooFastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CommittingWeightsTooFast(uint16 uid, uint64 nextBlock)
func (ledgerProtocol *LedgerProtocol) UnpackCommittingWeightsTooFastError(raw []byte) (*LedgerProtocolCommittingWeightsTooFast, error) {
	out := new(LedgerProtocolCommittingWeightsTooFast)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "CommittingWeightsTooFast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolContributionPeriodEnded represents a ContributionPeriodEnded error raised by the LedgerProtocol contract.
type LedgerProtocolContributionPeriodEnded struct {
	Id       uint32
	EndBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ContributionPeriodEnded(uint32 id, uint64 endBlock)
func LedgerProtocolContributionPeriodEndedErrorID() common.Hash {
	return common.HexToHash("0x2d900e9e6cf9ce0a7424e9ad1d3b43bf8836110bba4c4753c10b0aba8e4e5959")
}

// UnpackContributionPeriodEndedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ContributionPeriodEnded(uint32 id, uint64 endBlock)
func (ledgerProtocol *LedgerProtocol) UnpackContributionPeriodEndedError(raw []byte) (*LedgerProtocolContributionPeriodEnded, error) {
	out := new(LedgerProtocolContributionPeriodEnded)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "ContributionPeriodEnded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolContributionTooLow represents a ContributionTooLow error raised by the LedgerProtocol contract.
type LedgerProtocolContributionTooLow struct {
	AmountRao  uint64
	MinimumRao uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ContributionTooLow(uint64 amountRao, uint64 minimumRao)
func LedgerProtocolContributionTooLowErrorID() common.Hash {
	return common.HexToHash("0xec4720228d9a1a3b99a5c25ec92114d53be2f663762d92c99aaa138cb54b4a22")
}

// UnpackContributionTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ContributionTooLow(uint64 amountRao, uint64 minimumRao)
func (ledgerProtocol *LedgerProtocol) UnpackContributionTooLowError(raw []byte) (*LedgerProtocolContributionTooLow, error) {
	out := new(LedgerProtocolContributionTooLow)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "ContributionTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolDelegateCallTooDeep represents a DelegateCallTooDeep error raised by the LedgerProtocol contract.
type LedgerProtocolDelegateCallTooDeep struct {
	Depth  *big.Int
	Remedy string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DelegateCallTooDeep(uint256 depth, string remedy)
func LedgerProtocolDelegateCallTooDeepErrorID() common.Hash {
	return common.HexToHash("0x975abb25dbcfa247994cf58bb54445d56df659c58dd2ee4f1b8672356686a8b4")
}

// UnpackDelegateCallTooDeepError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DelegateCallTooDeep(uint256 depth, string remedy)
func (ledgerProtocol *LedgerProtocol) UnpackDelegateCallTooDeepError(raw []byte) (*LedgerProtocolDelegateCallTooDeep, error) {
	out := new(LedgerProtocolDelegateCallTooDeep)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "DelegateCallTooDeep", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolDelegateTakeTooHigh represents a DelegateTakeTooHigh error raised by the LedgerProtocol contract.
type LedgerProtocolDelegateTakeTooHigh struct {
	Take    uint16
	Maximum uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DelegateTakeTooHigh(uint16 take, uint16 maximum)
func LedgerProtocolDelegateTakeTooHighErrorID() common.Hash {
	return common.HexToHash("0xca92831c664395e77e002af8cd394927797e16ad68c39f4c6214956440c523f7")
}

// UnpackDelegateTakeTooHighError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DelegateTakeTooHigh(uint16 take, uint16 maximum)
func (ledgerProtocol *LedgerProtocol) UnpackDelegateTakeTooHighError(raw []byte) (*LedgerProtocolDelegateTakeTooHigh, error) {
	out := new(LedgerProtocolDelegateTakeTooHigh)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "DelegateTakeTooHigh", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolDelegateTakeTooLow represents a DelegateTakeTooLow error raised by the LedgerProtocol contract.
type LedgerProtocolDelegateTakeTooLow struct {
	Take    uint16
	Minimum uint16
	Present uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DelegateTakeTooLow(uint16 take, uint16 minimum, uint16 present)
func LedgerProtocolDelegateTakeTooLowErrorID() common.Hash {
	return common.HexToHash("0x13829f53148ad8729a1a362ec44f477ef0548d5d6be9c724eedb3526ac5d012a")
}

// UnpackDelegateTakeTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DelegateTakeTooLow(uint16 take, uint16 minimum, uint16 present)
func (ledgerProtocol *LedgerProtocol) UnpackDelegateTakeTooLowError(raw []byte) (*LedgerProtocolDelegateTakeTooLow, error) {
	out := new(LedgerProtocolDelegateTakeTooLow)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "DelegateTakeTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolDelegateTxRateLimitExceeded represents a DelegateTxRateLimitExceeded error raised by the LedgerProtocol contract.
type LedgerProtocolDelegateTxRateLimitExceeded struct {
	NextBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DelegateTxRateLimitExceeded(uint64 nextBlock)
func LedgerProtocolDelegateTxRateLimitExceededErrorID() common.Hash {
	return common.HexToHash("0x54ca955054266ebeac8ea86b7eab0190541fdd14a92557c722984320acba040f")
}

// UnpackDelegateTxRateLimitExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DelegateTxRateLimitExceeded(uint64 nextBlock)
func (ledgerProtocol *LedgerProtocol) UnpackDelegateTxRateLimitExceededError(raw []byte) (*LedgerProtocolDelegateTxRateLimitExceeded, error) {
	out := new(LedgerProtocolDelegateTxRateLimitExceeded)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "DelegateTxRateLimitExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolDepositCannotBeWithdrawn represents a DepositCannotBeWithdrawn error raised by the LedgerProtocol contract.
type LedgerProtocolDepositCannotBeWithdrawn struct {
	Id         uint32
	DepositRao uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DepositCannotBeWithdrawn(uint32 id, uint64 depositRao)
func LedgerProtocolDepositCannotBeWithdrawnErrorID() common.Hash {
	return common.HexToHash("0xcfa3e3a512cf5e20cfaae9bba7e4d8d6f2e309342c467775a998f0240e2d0e31")
}

// UnpackDepositCannotBeWithdrawnError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DepositCannotBeWithdrawn(uint32 id, uint64 depositRao)
func (ledgerProtocol *LedgerProtocol) UnpackDepositCannotBeWithdrawnError(raw []byte) (*LedgerProtocolDepositCannotBeWithdrawn, error) {
	out := new(LedgerProtocolDepositCannotBeWithdrawn)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "DepositCannotBeWithdrawn", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolDepositTooLow represents a DepositTooLow error raised by the LedgerProtocol contract.
type LedgerProtocolDepositTooLow struct {
	DepositRao uint64
	MinimumRao uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DepositTooLow(uint64 depositRao, uint64 minimumRao)
func LedgerProtocolDepositTooLowErrorID() common.Hash {
	return common.HexToHash("0x6977d22ed35ed149489a33be870f6f430438a0096d17effeb4a3d6ad2d2ee43e")
}

// UnpackDepositTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DepositTooLow(uint64 depositRao, uint64 minimumRao)
func (ledgerProtocol *LedgerProtocol) UnpackDepositTooLowError(raw []byte) (*LedgerProtocolDepositTooLow, error) {
	out := new(LedgerProtocolDepositTooLow)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "DepositTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolDuplicate represents a Duplicate error raised by the LedgerProtocol contract.
type LedgerProtocolDuplicate struct {
	Real        [32]byte
	Delegate    [32]byte
	ProxyType   uint8
	DelayBlocks uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Duplicate(bytes32 real, bytes32 delegate, uint8 proxyType, uint32 delayBlocks)
func LedgerProtocolDuplicateErrorID() common.Hash {
	return common.HexToHash("0xdf4f4f3af51c7ddfaecd870d5f9ecc71fb993cc3d37cc53163d78e56e8f75970")
}

// UnpackDuplicateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Duplicate(bytes32 real, bytes32 delegate, uint8 proxyType, uint32 delayBlocks)
func (ledgerProtocol *LedgerProtocol) UnpackDuplicateError(raw []byte) (*LedgerProtocolDuplicate, error) {
	out := new(LedgerProtocolDuplicate)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "Duplicate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolDuplicateChild represents a DuplicateChild error raised by the LedgerProtocol contract.
type LedgerProtocolDuplicateChild struct {
	Child [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DuplicateChild(bytes32 child)
func LedgerProtocolDuplicateChildErrorID() common.Hash {
	return common.HexToHash("0x6be7b2bfd0acdbefa9ed7dd978404e30fae940572adda312273811205ff43c77")
}

// UnpackDuplicateChildError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DuplicateChild(bytes32 child)
func (ledgerProtocol *LedgerProtocol) UnpackDuplicateChildError(raw []byte) (*LedgerProtocolDuplicateChild, error) {
	out := new(LedgerProtocolDuplicateChild)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "DuplicateChild", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolDuplicateHotkey represents a DuplicateHotkey error raised by the LedgerProtocol contract.
type LedgerProtocolDuplicateHotkey struct {
	Hotkey [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DuplicateHotkey(bytes32 hotkey)
func LedgerProtocolDuplicateHotkeyErrorID() common.Hash {
	return common.HexToHash("0x5a719c583e7d20790032e040c1cbc39a4aeb8e91dbab8848e1f95a65c4b2dc5d")
}

// UnpackDuplicateHotkeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DuplicateHotkey(bytes32 hotkey)
func (ledgerProtocol *LedgerProtocol) UnpackDuplicateHotkeyError(raw []byte) (*LedgerProtocolDuplicateHotkey, error) {
	out := new(LedgerProtocolDuplicateHotkey)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "DuplicateHotkey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolDuplicateOrder represents a DuplicateOrder error raised by the LedgerProtocol contract.
type LedgerProtocolDuplicateOrder struct {
	OrderHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DuplicateOrder(bytes32 orderHash)
func LedgerProtocolDuplicateOrderErrorID() common.Hash {
	return common.HexToHash("0x5c4bfd9127b2179e2409b185744608abd3f4c48a824cfde8172439eb03e965d6")
}

// UnpackDuplicateOrderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DuplicateOrder(bytes32 orderHash)
func (ledgerProtocol *LedgerProtocol) UnpackDuplicateOrderError(raw []byte) (*LedgerProtocolDuplicateOrder, error) {
	out := new(LedgerProtocolDuplicateOrder)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "DuplicateOrder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolDuplicateUids represents a DuplicateUids error raised by the LedgerProtocol contract.
type LedgerProtocolDuplicateUids struct {
	Uid uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DuplicateUids(uint16 uid)
func LedgerProtocolDuplicateUidsErrorID() common.Hash {
	return common.HexToHash("0x342df56a0dc2abb36763182ef6a4dc7a510393ed1df53cc44073cbbf50e86b36")
}

// UnpackDuplicateUidsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DuplicateUids(uint16 uid)
func (ledgerProtocol *LedgerProtocol) UnpackDuplicateUidsError(raw []byte) (*LedgerProtocolDuplicateUids, error) {
	out := new(LedgerProtocolDuplicateUids)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "DuplicateUids", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolDynamicTempoBlockedByCommitReveal represents a DynamicTempoBlockedByCommitReveal error raised by the LedgerProtocol contract.
type LedgerProtocolDynamicTempoBlockedByCommitReveal struct {
	Netuid uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DynamicTempoBlockedByCommitReveal(uint16 netuid)
func LedgerProtocolDynamicTempoBlockedByCommitRevealErrorID() common.Hash {
	return common.HexToHash("0xc59d3860b8ab4217422da2c4c11ec20ea468e7e6c44f409ec063da8472cb5b30")
}

// UnpackDynamicTempoBlockedByCommitRevealError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DynamicTempoBlockedByCommitReveal(uint16 netuid)
func (ledgerProtocol *LedgerProtocol) UnpackDynamicTempoBlockedByCommitRevealError(raw []byte) (*LedgerProtocolDynamicTempoBlockedByCommitReveal, error) {
	out := new(LedgerProtocolDynamicTempoBlockedByCommitReveal)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "DynamicTempoBlockedByCommitReveal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolEpochTriggerAlreadyPending represents a EpochTriggerAlreadyPending error raised by the LedgerProtocol contract.
type LedgerProtocolEpochTriggerAlreadyPending struct {
	Netuid       uint16
	PendingBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EpochTriggerAlreadyPending(uint16 netuid, uint64 pendingBlock)
func LedgerProtocolEpochTriggerAlreadyPendingErrorID() common.Hash {
	return common.HexToHash("0xf410347a34cc3681bee9966e25d1f7782f0580cffc662937720aee5bc7abe10c")
}

// UnpackEpochTriggerAlreadyPendingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EpochTriggerAlreadyPending(uint16 netuid, uint64 pendingBlock)
func (ledgerProtocol *LedgerProtocol) UnpackEpochTriggerAlreadyPendingError(raw []byte) (*LedgerProtocolEpochTriggerAlreadyPending, error) {
	out := new(LedgerProtocolEpochTriggerAlreadyPending)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "EpochTriggerAlreadyPending", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolEvmKeyAssociateRateLimitExceeded represents a EvmKeyAssociateRateLimitExceeded error raised by the LedgerProtocol contract.
type LedgerProtocolEvmKeyAssociateRateLimitExceeded struct {
	NextBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EvmKeyAssociateRateLimitExceeded(uint64 nextBlock)
func LedgerProtocolEvmKeyAssociateRateLimitExceededErrorID() common.Hash {
	return common.HexToHash("0xbe31b8fb9820a8b9399835c326f900d8264b925b1e4375cc94ac7e0d6d4b9246")
}

// UnpackEvmKeyAssociateRateLimitExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EvmKeyAssociateRateLimitExceeded(uint64 nextBlock)
func (ledgerProtocol *LedgerProtocol) UnpackEvmKeyAssociateRateLimitExceededError(raw []byte) (*LedgerProtocolEvmKeyAssociateRateLimitExceeded, error) {
	out := new(LedgerProtocolEvmKeyAssociateRateLimitExceeded)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "EvmKeyAssociateRateLimitExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolExpectedBeneficiaryOrigin represents a ExpectedBeneficiaryOrigin error raised by the LedgerProtocol contract.
type LedgerProtocolExpectedBeneficiaryOrigin struct {
	Caller      [32]byte
	Beneficiary [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExpectedBeneficiaryOrigin(bytes32 caller, bytes32 beneficiary)
func LedgerProtocolExpectedBeneficiaryOriginErrorID() common.Hash {
	return common.HexToHash("0xbfd809260b4b3db868d59da7e19c4d082cf375ed7f5eac1d5d71e2f9fa7073ef")
}

// UnpackExpectedBeneficiaryOriginError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExpectedBeneficiaryOrigin(bytes32 caller, bytes32 beneficiary)
func (ledgerProtocol *LedgerProtocol) UnpackExpectedBeneficiaryOriginError(raw []byte) (*LedgerProtocolExpectedBeneficiaryOrigin, error) {
	out := new(LedgerProtocolExpectedBeneficiaryOrigin)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "ExpectedBeneficiaryOrigin", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolExpiredWeightCommit represents a ExpiredWeightCommit error raised by the LedgerProtocol contract.
type LedgerProtocolExpiredWeightCommit struct {
	CommitHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExpiredWeightCommit(bytes32 commitHash)
func LedgerProtocolExpiredWeightCommitErrorID() common.Hash {
	return common.HexToHash("0x53190a7d88065ac49a31cc422154941d8a9b6255225962a19268af97b2224151")
}

// UnpackExpiredWeightCommitError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExpiredWeightCommit(bytes32 commitHash)
func (ledgerProtocol *LedgerProtocol) UnpackExpiredWeightCommitError(raw []byte) (*LedgerProtocolExpiredWeightCommit, error) {
	out := new(LedgerProtocolExpiredWeightCommit)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "ExpiredWeightCommit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolFeeRateTooHigh represents a FeeRateTooHigh error raised by the LedgerProtocol contract.
type LedgerProtocolFeeRateTooHigh struct {
	Rate    uint16
	Maximum uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FeeRateTooHigh(uint16 rate, uint16 maximum)
func LedgerProtocolFeeRateTooHighErrorID() common.Hash {
	return common.HexToHash("0x9eab780e9af72f22541fc0a441e56b2ca222bcb5f73425dfd67fefa74884a514")
}

// UnpackFeeRateTooHighError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FeeRateTooHigh(uint16 rate, uint16 maximum)
func (ledgerProtocol *LedgerProtocol) UnpackFeeRateTooHighError(raw []byte) (*LedgerProtocolFeeRateTooHigh, error) {
	out := new(LedgerProtocolFeeRateTooHigh)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "FeeRateTooHigh", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolFirstEmissionBlockNumberAlreadySet represents a FirstEmissionBlockNumberAlreadySet error raised by the LedgerProtocol contract.
type LedgerProtocolFirstEmissionBlockNumberAlreadySet struct {
	Netuid             uint16
	FirstEmissionBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FirstEmissionBlockNumberAlreadySet(uint16 netuid, uint64 firstEmissionBlock)
func LedgerProtocolFirstEmissionBlockNumberAlreadySetErrorID() common.Hash {
	return common.HexToHash("0x1cb05305e1a61aaf8976064f1183ad7e64392e7fa5f078a05a7e1b634758f1ef")
}

// UnpackFirstEmissionBlockNumberAlreadySetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FirstEmissionBlockNumberAlreadySet(uint16 netuid, uint64 firstEmissionBlock)
func (ledgerProtocol *LedgerProtocol) UnpackFirstEmissionBlockNumberAlreadySetError(raw []byte) (*LedgerProtocolFirstEmissionBlockNumberAlreadySet, error) {
	out := new(LedgerProtocolFirstEmissionBlockNumberAlreadySet)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "FirstEmissionBlockNumberAlreadySet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolForcedBalancesDisabled represents a ForcedBalancesDisabled error raised by the LedgerProtocol contract.
type LedgerProtocolForcedBalancesDisabled struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ForcedBalancesDisabled()
func LedgerProtocolForcedBalancesDisabledErrorID() common.Hash {
	return common.HexToHash("0xe65745d3985e6617d7a591f81af1a396eb18cc5498e49d39db24080715edcce1")
}

// UnpackForcedBalancesDisabledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ForcedBalancesDisabled()
func (ledgerProtocol *LedgerProtocol) UnpackForcedBalancesDisabledError(raw []byte) (*LedgerProtocolForcedBalancesDisabled, error) {
	out := new(LedgerProtocolForcedBalancesDisabled)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "ForcedBalancesDisabled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolHotKeyAccountNotExists represents a HotKeyAccountNotExists error raised by the LedgerProtocol contract.
type LedgerProtocolHotKeyAccountNotExists struct {
	Hotkey [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HotKeyAccountNotExists(bytes32 hotkey)
func LedgerProtocolHotKeyAccountNotExistsErrorID() common.Hash {
	return common.HexToHash("0xd4034aebf3547aeeb7570298d4d8ab28c91e319f3a8027d07d8dd5b356a1a3a5")
}

// UnpackHotKeyAccountNotExistsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HotKeyAccountNotExists(bytes32 hotkey)
func (ledgerProtocol *LedgerProtocol) UnpackHotKeyAccountNotExistsError(raw []byte) (*LedgerProtocolHotKeyAccountNotExists, error) {
	out := new(LedgerProtocolHotKeyAccountNotExists)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "HotKeyAccountNotExists", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolHotKeyAlreadyRegisteredInSubNet represents a HotKeyAlreadyRegisteredInSubNet error raised by the LedgerProtocol contract.
type LedgerProtocolHotKeyAlreadyRegisteredInSubNet struct {
	Netuid uint16
	Hotkey [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HotKeyAlreadyRegisteredInSubNet(uint16 netuid, bytes32 hotkey)
func LedgerProtocolHotKeyAlreadyRegisteredInSubNetErrorID() common.Hash {
	return common.HexToHash("0x0531a3903151ec8c89feb6200a84be97105daa91b77bd019417ebcea0dbf92c1")
}

// UnpackHotKeyAlreadyRegisteredInSubNetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HotKeyAlreadyRegisteredInSubNet(uint16 netuid, bytes32 hotkey)
func (ledgerProtocol *LedgerProtocol) UnpackHotKeyAlreadyRegisteredInSubNetError(raw []byte) (*LedgerProtocolHotKeyAlreadyRegisteredInSubNet, error) {
	out := new(LedgerProtocolHotKeyAlreadyRegisteredInSubNet)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "HotKeyAlreadyRegisteredInSubNet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolHotKeyNotRegisteredInNetwork represents a HotKeyNotRegisteredInNetwork error raised by the LedgerProtocol contract.
type LedgerProtocolHotKeyNotRegisteredInNetwork struct {
	Netuid uint16
	Hotkey [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HotKeyNotRegisteredInNetwork(uint16 netuid, bytes32 hotkey)
func LedgerProtocolHotKeyNotRegisteredInNetworkErrorID() common.Hash {
	return common.HexToHash("0x17ecff35b3e11221c5156666821da1dd477ff35d5f65a002651820b524a78886")
}

// UnpackHotKeyNotRegisteredInNetworkError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HotKeyNotRegisteredInNetwork(uint16 netuid, bytes32 hotkey)
func (ledgerProtocol *LedgerProtocol) UnpackHotKeyNotRegisteredInNetworkError(raw []byte) (*LedgerProtocolHotKeyNotRegisteredInNetwork, error) {
	out := new(LedgerProtocolHotKeyNotRegisteredInNetwork)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "HotKeyNotRegisteredInNetwork", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolHotKeyNotRegisteredInSubNet represents a HotKeyNotRegisteredInSubNet error raised by the LedgerProtocol contract.
type LedgerProtocolHotKeyNotRegisteredInSubNet struct {
	Netuid uint16
	Hotkey [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HotKeyNotRegisteredInSubNet(uint16 netuid, bytes32 hotkey)
func LedgerProtocolHotKeyNotRegisteredInSubNetErrorID() common.Hash {
	return common.HexToHash("0x87584bb097fca57f917b5dc62244a2f0dc1a21885e04106d49149281307b452b")
}

// UnpackHotKeyNotRegisteredInSubNetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HotKeyNotRegisteredInSubNet(uint16 netuid, bytes32 hotkey)
func (ledgerProtocol *LedgerProtocol) UnpackHotKeyNotRegisteredInSubNetError(raw []byte) (*LedgerProtocolHotKeyNotRegisteredInSubNet, error) {
	out := new(LedgerProtocolHotKeyNotRegisteredInSubNet)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "HotKeyNotRegisteredInSubNet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolHotKeySetTxRateLimitExceeded represents a HotKeySetTxRateLimitExceeded error raised by the LedgerProtocol contract.
type LedgerProtocolHotKeySetTxRateLimitExceeded struct {
	NextBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HotKeySetTxRateLimitExceeded(uint64 nextBlock)
func LedgerProtocolHotKeySetTxRateLimitExceededErrorID() common.Hash {
	return common.HexToHash("0x381e09b62e5071e5e48e8187d3009caf19b686be9d5198146650d736229d115a")
}

// UnpackHotKeySetTxRateLimitExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HotKeySetTxRateLimitExceeded(uint64 nextBlock)
func (ledgerProtocol *LedgerProtocol) UnpackHotKeySetTxRateLimitExceededError(raw []byte) (*LedgerProtocolHotKeySetTxRateLimitExceeded, error) {
	out := new(LedgerProtocolHotKeySetTxRateLimitExceeded)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "HotKeySetTxRateLimitExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolHotKeySwapOnSubnetIntervalNotPassed represents a HotKeySwapOnSubnetIntervalNotPassed error raised by the LedgerProtocol contract.
type LedgerProtocolHotKeySwapOnSubnetIntervalNotPassed struct {
	Netuid    uint16
	NextBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HotKeySwapOnSubnetIntervalNotPassed(uint16 netuid, uint64 nextBlock)
func LedgerProtocolHotKeySwapOnSubnetIntervalNotPassedErrorID() common.Hash {
	return common.HexToHash("0xebee1faef79cf2b49a72af08b74eeb445fc9b5071d10ef6f0f054f99a84905c9")
}

// UnpackHotKeySwapOnSubnetIntervalNotPassedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HotKeySwapOnSubnetIntervalNotPassed(uint16 netuid, uint64 nextBlock)
func (ledgerProtocol *LedgerProtocol) UnpackHotKeySwapOnSubnetIntervalNotPassedError(raw []byte) (*LedgerProtocolHotKeySwapOnSubnetIntervalNotPassed, error) {
	out := new(LedgerProtocolHotKeySwapOnSubnetIntervalNotPassed)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "HotKeySwapOnSubnetIntervalNotPassed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolIncorrectPartialFillAmount represents a IncorrectPartialFillAmount error raised by the LedgerProtocol contract.
type LedgerProtocolIncorrectPartialFillAmount struct {
	OrderHash [32]byte
	Amount    uint64
	Remaining uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error IncorrectPartialFillAmount(bytes32 orderHash, uint64 amount, uint64 remaining)
func LedgerProtocolIncorrectPartialFillAmountErrorID() common.Hash {
	return common.HexToHash("0x20f5362b66751f7c53173868e2f696b56cda0224290a3d47658fc1f1261593bb")
}

// UnpackIncorrectPartialFillAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error IncorrectPartialFillAmount(bytes32 orderHash, uint64 amount, uint64 remaining)
func (ledgerProtocol *LedgerProtocol) UnpackIncorrectPartialFillAmountError(raw []byte) (*LedgerProtocolIncorrectPartialFillAmount, error) {
	out := new(LedgerProtocolIncorrectPartialFillAmount)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "IncorrectPartialFillAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolIncorrectWeightVersionKey represents a IncorrectWeightVersionKey error raised by the LedgerProtocol contract.
type LedgerProtocolIncorrectWeightVersionKey struct {
	Given  uint64
	Stored uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error IncorrectWeightVersionKey(uint64 given, uint64 stored)
func LedgerProtocolIncorrectWeightVersionKeyErrorID() common.Hash {
	return common.HexToHash("0x80c13ab08d9f4793dc8452f19b3fc0005637c30932dd3f8dc28299db85856024")
}

// UnpackIncorrectWeightVersionKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error IncorrectWeightVersionKey(uint64 given, uint64 stored)
func (ledgerProtocol *LedgerProtocol) UnpackIncorrectWeightVersionKeyError(raw []byte) (*LedgerProtocolIncorrectWeightVersionKey, error) {
	out := new(LedgerProtocolIncorrectWeightVersionKey)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "IncorrectWeightVersionKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolInputLengthsUnequal represents a InputLengthsUnequal error raised by the LedgerProtocol contract.
type LedgerProtocolInputLengthsUnequal struct {
	First *big.Int
	Other *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InputLengthsUnequal(uint256 first, uint256 other)
func LedgerProtocolInputLengthsUnequalErrorID() common.Hash {
	return common.HexToHash("0xf26bb3272248e8b863f1eec2268fce8fb9a2fbd5b7297a1a8d51fafd17e7992f")
}

// UnpackInputLengthsUnequalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InputLengthsUnequal(uint256 first, uint256 other)
func (ledgerProtocol *LedgerProtocol) UnpackInputLengthsUnequalError(raw []byte) (*LedgerProtocolInputLengthsUnequal, error) {
	out := new(LedgerProtocolInputLengthsUnequal)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "InputLengthsUnequal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolInsufficientBalance represents a InsufficientBalance error raised by the LedgerProtocol contract.
type LedgerProtocolInsufficientBalance struct {
	BalanceRao uint64
	NeededRao  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientBalance(uint64 balanceRao, uint64 neededRao)
func LedgerProtocolInsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0x9432a7ee96eb516e30413b18ab75b707f9f48f1d3ecc73060500340ea90e11c8")
}

// UnpackInsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientBalance(uint64 balanceRao, uint64 neededRao)
func (ledgerProtocol *LedgerProtocol) UnpackInsufficientBalanceError(raw []byte) (*LedgerProtocolInsufficientBalance, error) {
	out := new(LedgerProtocolInsufficientBalance)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolInsufficientLiquidity represents a InsufficientLiquidity error raised by the LedgerProtocol contract.
type LedgerProtocolInsufficientLiquidity struct {
	Netuid uint16
	Amount uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientLiquidity(uint16 netuid, uint64 amount)
func LedgerProtocolInsufficientLiquidityErrorID() common.Hash {
	return common.HexToHash("0x1950125cde634c730bb80b725f80d7d5cf79f559cd71798c1e2050e7aff6d3ac")
}

// UnpackInsufficientLiquidityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientLiquidity(uint16 netuid, uint64 amount)
func (ledgerProtocol *LedgerProtocol) UnpackInsufficientLiquidityError(raw []byte) (*LedgerProtocolInsufficientLiquidity, error) {
	out := new(LedgerProtocolInsufficientLiquidity)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "InsufficientLiquidity", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolInsufficientStakeForLock represents a InsufficientStakeForLock error raised by the LedgerProtocol contract.
type LedgerProtocolInsufficientStakeForLock struct {
	Netuid      uint16
	StakeAlpha  uint64
	NeededAlpha uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientStakeForLock(uint16 netuid, uint64 stakeAlpha, uint64 neededAlpha)
func LedgerProtocolInsufficientStakeForLockErrorID() common.Hash {
	return common.HexToHash("0xc9e9037f7f88138c666a99a88fc8fbc4f9b396176591e6b05304bdd5a40131b0")
}

// UnpackInsufficientStakeForLockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientStakeForLock(uint16 netuid, uint64 stakeAlpha, uint64 neededAlpha)
func (ledgerProtocol *LedgerProtocol) UnpackInsufficientStakeForLockError(raw []byte) (*LedgerProtocolInsufficientStakeForLock, error) {
	out := new(LedgerProtocolInsufficientStakeForLock)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "InsufficientStakeForLock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolInternalFailure represents a InternalFailure error raised by the LedgerProtocol contract.
type LedgerProtocolInternalFailure struct {
	What string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InternalFailure(string what)
func LedgerProtocolInternalFailureErrorID() common.Hash {
	return common.HexToHash("0x730e4d09d094151f4c0848872cebb7963cc79a12a60e39c3f696a1219bb49975")
}

// UnpackInternalFailureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InternalFailure(string what)
func (ledgerProtocol *LedgerProtocol) UnpackInternalFailureError(raw []byte) (*LedgerProtocolInternalFailure, error) {
	out := new(LedgerProtocolInternalFailure)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "InternalFailure", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolInvalidChild represents a InvalidChild error raised by the LedgerProtocol contract.
type LedgerProtocolInvalidChild struct {
	Child [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidChild(bytes32 child)
func LedgerProtocolInvalidChildErrorID() common.Hash {
	return common.HexToHash("0x94657272993d0e6d9f20a2264be9c1179402c47d9e94f3b82345dd12bee07670")
}

// UnpackInvalidChildError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidChild(bytes32 child)
func (ledgerProtocol *LedgerProtocol) UnpackInvalidChildError(raw []byte) (*LedgerProtocolInvalidChild, error) {
	out := new(LedgerProtocolInvalidChild)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "InvalidChild", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolInvalidChildkeyTake represents a InvalidChildkeyTake error raised by the LedgerProtocol contract.
type LedgerProtocolInvalidChildkeyTake struct {
	Take    uint16
	Minimum uint16
	Maximum uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidChildkeyTake(uint16 take, uint16 minimum, uint16 maximum)
func LedgerProtocolInvalidChildkeyTakeErrorID() common.Hash {
	return common.HexToHash("0xdf051994e0f0c4fcc77f0f632ae214d84b840ffae77b5a3034da28aa387d76ec")
}

// UnpackInvalidChildkeyTakeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidChildkeyTake(uint16 take, uint16 minimum, uint16 maximum)
func (ledgerProtocol *LedgerProtocol) UnpackInvalidChildkeyTakeError(raw []byte) (*LedgerProtocolInvalidChildkeyTake, error) {
	out := new(LedgerProtocolInvalidChildkeyTake)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "InvalidChildkeyTake", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolInvalidCrowdloanId represents a InvalidCrowdloanId error raised by the LedgerProtocol contract.
type LedgerProtocolInvalidCrowdloanId struct {
	Id uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidCrowdloanId(uint32 id)
func LedgerProtocolInvalidCrowdloanIdErrorID() common.Hash {
	return common.HexToHash("0x8edccf247eaa09fda8839c95823a158da367343a715178e58b1fb0b2c8dbc48d")
}

// UnpackInvalidCrowdloanIdError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidCrowdloanId(uint32 id)
func (ledgerProtocol *LedgerProtocol) UnpackInvalidCrowdloanIdError(raw []byte) (*LedgerProtocolInvalidCrowdloanId, error) {
	out := new(LedgerProtocolInvalidCrowdloanId)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "InvalidCrowdloanId", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolInvalidFinalizationConfig represents a InvalidFinalizationConfig error raised by the LedgerProtocol contract.
type LedgerProtocolInvalidFinalizationConfig struct {
	Target    common.Address
	CallBytes uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidFinalizationConfig(address target, uint64 callBytes)
func LedgerProtocolInvalidFinalizationConfigErrorID() common.Hash {
	return common.HexToHash("0x548d38ec59ac1e769657392abd5a655cfe7f981668f096436833ff957e15d5db")
}

// UnpackInvalidFinalizationConfigError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidFinalizationConfig(address target, uint64 callBytes)
func (ledgerProtocol *LedgerProtocol) UnpackInvalidFinalizationConfigError(raw []byte) (*LedgerProtocolInvalidFinalizationConfig, error) {
	out := new(LedgerProtocolInvalidFinalizationConfig)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "InvalidFinalizationConfig", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolInvalidIdentity represents a InvalidIdentity error raised by the LedgerProtocol contract.
type LedgerProtocolInvalidIdentity struct {
	Field   string
	Length  *big.Int
	Maximum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidIdentity(string field, uint256 length, uint256 maximum)
func LedgerProtocolInvalidIdentityErrorID() common.Hash {
	return common.HexToHash("0x6d44446fe640abd88675f71f9afeb0443c491553f4fac6c15901cfad5b60be73")
}

// UnpackInvalidIdentityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidIdentity(string field, uint256 length, uint256 maximum)
func (ledgerProtocol *LedgerProtocol) UnpackInvalidIdentityError(raw []byte) (*LedgerProtocolInvalidIdentity, error) {
	out := new(LedgerProtocolInvalidIdentity)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "InvalidIdentity", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolInvalidIpAddress represents a InvalidIpAddress error raised by the LedgerProtocol contract.
type LedgerProtocolInvalidIpAddress struct {
	Ip *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidIpAddress(uint128 ip)
func LedgerProtocolInvalidIpAddressErrorID() common.Hash {
	return common.HexToHash("0x5d589b24f34868120c2e48bf7f6f7e3bf30fcb17736e5bc1deacf2f3a9d92d4c")
}

// UnpackInvalidIpAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidIpAddress(uint128 ip)
func (ledgerProtocol *LedgerProtocol) UnpackInvalidIpAddressError(raw []byte) (*LedgerProtocolInvalidIpAddress, error) {
	out := new(LedgerProtocolInvalidIpAddress)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "InvalidIpAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolInvalidIpType represents a InvalidIpType error raised by the LedgerProtocol contract.
type LedgerProtocolInvalidIpType struct {
	IpType uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidIpType(uint8 ipType)
func LedgerProtocolInvalidIpTypeErrorID() common.Hash {
	return common.HexToHash("0x9e7989a1503f75b428ec697fe1fe86c3397624d702d66de08020ee03b1872c57")
}

// UnpackInvalidIpTypeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidIpType(uint8 ipType)
func (ledgerProtocol *LedgerProtocol) UnpackInvalidIpTypeError(raw []byte) (*LedgerProtocolInvalidIpType, error) {
	out := new(LedgerProtocolInvalidIpType)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "InvalidIpType", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolInvalidKey represents a InvalidKey error raised by the LedgerProtocol contract.
type LedgerProtocolInvalidKey struct {
	Key [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidKey(bytes32 key)
func LedgerProtocolInvalidKeyErrorID() common.Hash {
	return common.HexToHash("0xa64dc92adf379b429ce63db325f329213b93670519c2d85f60260985f53621f9")
}

// UnpackInvalidKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidKey(bytes32 key)
func (ledgerProtocol *LedgerProtocol) UnpackInvalidKeyError(raw []byte) (*LedgerProtocolInvalidKey, error) {
	out := new(LedgerProtocolInvalidKey)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "InvalidKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolInvalidOrder represents a InvalidOrder error raised by the LedgerProtocol contract.
type LedgerProtocolInvalidOrder struct {
	Field string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidOrder(string field)
func LedgerProtocolInvalidOrderErrorID() common.Hash {
	return common.HexToHash("0x0a3293946ca0242740b7007001fd3932fe78f10ead732a64c6a38c05048c58da")
}

// UnpackInvalidOrderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidOrder(string field)
func (ledgerProtocol *LedgerProtocol) UnpackInvalidOrderError(raw []byte) (*LedgerProtocolInvalidOrder, error) {
	out := new(LedgerProtocolInvalidOrder)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "InvalidOrder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolInvalidOrderSignature represents a InvalidOrderSignature error raised by the LedgerProtocol contract.
type LedgerProtocolInvalidOrderSignature struct {
	OrderHash [32]byte
	Recovered common.Address
	Signer    common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidOrderSignature(bytes32 orderHash, address recovered, address signer)
func LedgerProtocolInvalidOrderSignatureErrorID() common.Hash {
	return common.HexToHash("0x36f42cee6c9d3354571e48dc8b11574dcbfe119ca52a1a8aed941fb5698f94a6")
}

// UnpackInvalidOrderSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidOrderSignature(bytes32 orderHash, address recovered, address signer)
func (ledgerProtocol *LedgerProtocol) UnpackInvalidOrderSignatureError(raw []byte) (*LedgerProtocolInvalidOrderSignature, error) {
	out := new(LedgerProtocolInvalidOrderSignature)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "InvalidOrderSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolInvalidOrigin represents a InvalidOrigin error raised by the LedgerProtocol contract.
type LedgerProtocolInvalidOrigin struct {
	Caller  [32]byte
	Creator [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidOrigin(bytes32 caller, bytes32 creator)
func LedgerProtocolInvalidOriginErrorID() common.Hash {
	return common.HexToHash("0xe97194e078932009031ae87cf87c2aa38977cbffe84ecb2d077092823b8b6643")
}

// UnpackInvalidOriginError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidOrigin(bytes32 caller, bytes32 creator)
func (ledgerProtocol *LedgerProtocol) UnpackInvalidOriginError(raw []byte) (*LedgerProtocolInvalidOrigin, error) {
	out := new(LedgerProtocolInvalidOrigin)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "InvalidOrigin", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolInvalidPort represents a InvalidPort error raised by the LedgerProtocol contract.
type LedgerProtocolInvalidPort struct {
	Port uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidPort(uint16 port)
func LedgerProtocolInvalidPortErrorID() common.Hash {
	return common.HexToHash("0x62b34ed7320b5584d7e01c7812b2ade7bda6968b95b092b91e3cb9d2fafd68e8")
}

// UnpackInvalidPortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidPort(uint16 port)
func (ledgerProtocol *LedgerProtocol) UnpackInvalidPortError(raw []byte) (*LedgerProtocolInvalidPort, error) {
	out := new(LedgerProtocolInvalidPort)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "InvalidPort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolInvalidProxyType represents a InvalidProxyType error raised by the LedgerProtocol contract.
type LedgerProtocolInvalidProxyType struct {
	ProxyType uint8
	Maximum   uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidProxyType(uint8 proxyType, uint8 maximum)
func LedgerProtocolInvalidProxyTypeErrorID() common.Hash {
	return common.HexToHash("0xb71e4885873bcf6aa01c5553cee6ac4c48fa93bad719e8708d370a51e9e77598")
}

// UnpackInvalidProxyTypeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidProxyType(uint8 proxyType, uint8 maximum)
func (ledgerProtocol *LedgerProtocol) UnpackInvalidProxyTypeError(raw []byte) (*LedgerProtocolInvalidProxyType, error) {
	out := new(LedgerProtocolInvalidProxyType)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "InvalidProxyType", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolInvalidPulse represents a InvalidPulse error raised by the LedgerProtocol contract.
type LedgerProtocolInvalidPulse struct {
	Round uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidPulse(uint64 round)
func LedgerProtocolInvalidPulseErrorID() common.Hash {
	return common.HexToHash("0x8c88f567aa52360611bc721debb6f5f81e9f799f98605e0e23c1d92cd5f1f826")
}

// UnpackInvalidPulseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidPulse(uint64 round)
func (ledgerProtocol *LedgerProtocol) UnpackInvalidPulseError(raw []byte) (*LedgerProtocolInvalidPulse, error) {
	out := new(LedgerProtocolInvalidPulse)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "InvalidPulse", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolInvalidRecoveredPublicKey represents a InvalidRecoveredPublicKey error raised by the LedgerProtocol contract.
type LedgerProtocolInvalidRecoveredPublicKey struct {
	Recovered common.Address
	EvmKey    common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidRecoveredPublicKey(address recovered, address evmKey)
func LedgerProtocolInvalidRecoveredPublicKeyErrorID() common.Hash {
	return common.HexToHash("0xacaba6634e00159ca59a3ed4b00f30663935ae4c67b218a9b3e6f70bdfdf85d0")
}

// UnpackInvalidRecoveredPublicKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidRecoveredPublicKey(address recovered, address evmKey)
func (ledgerProtocol *LedgerProtocol) UnpackInvalidRecoveredPublicKeyError(raw []byte) (*LedgerProtocolInvalidRecoveredPublicKey, error) {
	out := new(LedgerProtocolInvalidRecoveredPublicKey)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "InvalidRecoveredPublicKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolInvalidRevealCommitHashNotMatch represents a InvalidRevealCommitHashNotMatch error raised by the LedgerProtocol contract.
type LedgerProtocolInvalidRevealCommitHashNotMatch struct {
	CommitHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidRevealCommitHashNotMatch(bytes32 commitHash)
func LedgerProtocolInvalidRevealCommitHashNotMatchErrorID() common.Hash {
	return common.HexToHash("0xecaeb14aadab3f91fcefe5f1f3ce3d456d4ef55ada84dceeca85d3a05debbb42")
}

// UnpackInvalidRevealCommitHashNotMatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidRevealCommitHashNotMatch(bytes32 commitHash)
func (ledgerProtocol *LedgerProtocol) UnpackInvalidRevealCommitHashNotMatchError(raw []byte) (*LedgerProtocolInvalidRevealCommitHashNotMatch, error) {
	out := new(LedgerProtocolInvalidRevealCommitHashNotMatch)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "InvalidRevealCommitHashNotMatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolInvalidRootClaimThreshold represents a InvalidRootClaimThreshold error raised by the LedgerProtocol contract.
type LedgerProtocolInvalidRootClaimThreshold struct {
	ThresholdAlpha uint64
	MaximumAlpha   uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidRootClaimThreshold(uint64 thresholdAlpha, uint64 maximumAlpha)
func LedgerProtocolInvalidRootClaimThresholdErrorID() common.Hash {
	return common.HexToHash("0xcb2082f32d7763b89d5c0d945de45959c52505823d7576b7f43eff844863201d")
}

// UnpackInvalidRootClaimThresholdError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidRootClaimThreshold(uint64 thresholdAlpha, uint64 maximumAlpha)
func (ledgerProtocol *LedgerProtocol) UnpackInvalidRootClaimThresholdError(raw []byte) (*LedgerProtocolInvalidRootClaimThreshold, error) {
	out := new(LedgerProtocolInvalidRootClaimThreshold)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "InvalidRootClaimThreshold", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolInvalidSubnetNumber represents a InvalidSubnetNumber error raised by the LedgerProtocol contract.
type LedgerProtocolInvalidSubnetNumber struct {
	Subnets uint64
	Minimum uint64
	Maximum uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidSubnetNumber(uint64 subnets, uint64 minimum, uint64 maximum)
func LedgerProtocolInvalidSubnetNumberErrorID() common.Hash {
	return common.HexToHash("0xc221787c7e8147796497e0c09981e021ab425be48c1fc131e32e1de5b744d34e")
}

// UnpackInvalidSubnetNumberError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidSubnetNumber(uint64 subnets, uint64 minimum, uint64 maximum)
func (ledgerProtocol *LedgerProtocol) UnpackInvalidSubnetNumberError(raw []byte) (*LedgerProtocolInvalidSubnetNumber, error) {
	out := new(LedgerProtocolInvalidSubnetNumber)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "InvalidSubnetNumber", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolInvalidValue represents a InvalidValue error raised by the LedgerProtocol contract.
type LedgerProtocolInvalidValue struct {
	Param   string
	Value   *big.Int
	Minimum *big.Int
	Maximum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidValue(string param, uint256 value, uint256 minimum, uint256 maximum)
func LedgerProtocolInvalidValueErrorID() common.Hash {
	return common.HexToHash("0x0a7575b0e68c31c46e28a7e6262c38c0457d5ef21180ac6359355c1396408904")
}

// UnpackInvalidValueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidValue(string param, uint256 value, uint256 minimum, uint256 maximum)
func (ledgerProtocol *LedgerProtocol) UnpackInvalidValueError(raw []byte) (*LedgerProtocolInvalidValue, error) {
	out := new(LedgerProtocolInvalidValue)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "InvalidValue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolInvalidVotingPowerEmaAlpha represents a InvalidVotingPowerEmaAlpha error raised by the LedgerProtocol contract.
type LedgerProtocolInvalidVotingPowerEmaAlpha struct {
	Alpha   uint64
	Maximum uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidVotingPowerEmaAlpha(uint64 alpha, uint64 maximum)
func LedgerProtocolInvalidVotingPowerEmaAlphaErrorID() common.Hash {
	return common.HexToHash("0xc0c5b1074fe3544b7382bd8b361c5384096d4fd4276e48d98f6b9fd0fcd188b2")
}

// UnpackInvalidVotingPowerEmaAlphaError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidVotingPowerEmaAlpha(uint64 alpha, uint64 maximum)
func (ledgerProtocol *LedgerProtocol) UnpackInvalidVotingPowerEmaAlphaError(raw []byte) (*LedgerProtocolInvalidVotingPowerEmaAlpha, error) {
	out := new(LedgerProtocolInvalidVotingPowerEmaAlpha)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "InvalidVotingPowerEmaAlpha", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolLeaseCannotEndInThePast represents a LeaseCannotEndInThePast error raised by the LedgerProtocol contract.
type LedgerProtocolLeaseCannotEndInThePast struct {
	EndBlock     uint64
	CurrentBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LeaseCannotEndInThePast(uint64 endBlock, uint64 currentBlock)
func LedgerProtocolLeaseCannotEndInThePastErrorID() common.Hash {
	return common.HexToHash("0xa6a4bcb95591c42a61c2b0ba6e1b2365cfa72519bb139347df972a652a3ffe0c")
}

// UnpackLeaseCannotEndInThePastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LeaseCannotEndInThePast(uint64 endBlock, uint64 currentBlock)
func (ledgerProtocol *LedgerProtocol) UnpackLeaseCannotEndInThePastError(raw []byte) (*LedgerProtocolLeaseCannotEndInThePast, error) {
	out := new(LedgerProtocolLeaseCannotEndInThePast)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "LeaseCannotEndInThePast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolLeaseDoesNotExist represents a LeaseDoesNotExist error raised by the LedgerProtocol contract.
type LedgerProtocolLeaseDoesNotExist struct {
	Id uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LeaseDoesNotExist(uint32 id)
func LedgerProtocolLeaseDoesNotExistErrorID() common.Hash {
	return common.HexToHash("0xbe20028017d5c531c3ba77f20fde556f40495f4c5db178fad8b6fa0b1bb13775")
}

// UnpackLeaseDoesNotExistError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LeaseDoesNotExist(uint32 id)
func (ledgerProtocol *LedgerProtocol) UnpackLeaseDoesNotExistError(raw []byte) (*LedgerProtocolLeaseDoesNotExist, error) {
	out := new(LedgerProtocolLeaseDoesNotExist)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "LeaseDoesNotExist", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolLeaseHasNoEndBlock represents a LeaseHasNoEndBlock error raised by the LedgerProtocol contract.
type LedgerProtocolLeaseHasNoEndBlock struct {
	Id uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LeaseHasNoEndBlock(uint32 id)
func LedgerProtocolLeaseHasNoEndBlockErrorID() common.Hash {
	return common.HexToHash("0xd6e79f93719467cc21fe841142ac34598e9fd712cae97f87498ff3664a4dfc46")
}

// UnpackLeaseHasNoEndBlockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LeaseHasNoEndBlock(uint32 id)
func (ledgerProtocol *LedgerProtocol) UnpackLeaseHasNoEndBlockError(raw []byte) (*LedgerProtocolLeaseHasNoEndBlock, error) {
	out := new(LedgerProtocolLeaseHasNoEndBlock)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "LeaseHasNoEndBlock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolLeaseHasNotEnded represents a LeaseHasNotEnded error raised by the LedgerProtocol contract.
type LedgerProtocolLeaseHasNotEnded struct {
	Id       uint32
	EndBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LeaseHasNotEnded(uint32 id, uint64 endBlock)
func LedgerProtocolLeaseHasNotEndedErrorID() common.Hash {
	return common.HexToHash("0xdc1f3edfa22897f07c8e65fb9e495fae7b960093119c3dac063470ffa3ebf17a")
}

// UnpackLeaseHasNotEndedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LeaseHasNotEnded(uint32 id, uint64 endBlock)
func (ledgerProtocol *LedgerProtocol) UnpackLeaseHasNotEndedError(raw []byte) (*LedgerProtocolLeaseHasNotEnded, error) {
	out := new(LedgerProtocolLeaseHasNotEnded)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "LeaseHasNotEnded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolLiquidAlphaDisabled represents a LiquidAlphaDisabled error raised by the LedgerProtocol contract.
type LedgerProtocolLiquidAlphaDisabled struct {
	Netuid uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LiquidAlphaDisabled(uint16 netuid)
func LedgerProtocolLiquidAlphaDisabledErrorID() common.Hash {
	return common.HexToHash("0x0008891df3a0072c7512e655b78077d920723eaea86192bb7eb1b2bc2a1869d8")
}

// UnpackLiquidAlphaDisabledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LiquidAlphaDisabled(uint16 netuid)
func (ledgerProtocol *LedgerProtocol) UnpackLiquidAlphaDisabledError(raw []byte) (*LedgerProtocolLiquidAlphaDisabled, error) {
	out := new(LedgerProtocolLiquidAlphaDisabled)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "LiquidAlphaDisabled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolLockHotkeyMismatch represents a LockHotkeyMismatch error raised by the LedgerProtocol contract.
type LedgerProtocolLockHotkeyMismatch struct {
	Netuid       uint16
	LockedHotkey [32]byte
	Hotkey       [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LockHotkeyMismatch(uint16 netuid, bytes32 lockedHotkey, bytes32 hotkey)
func LedgerProtocolLockHotkeyMismatchErrorID() common.Hash {
	return common.HexToHash("0x0914a029ff0352a68783495c05120835aed88f080397184101b717dc6e5dce5a")
}

// UnpackLockHotkeyMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LockHotkeyMismatch(uint16 netuid, bytes32 lockedHotkey, bytes32 hotkey)
func (ledgerProtocol *LedgerProtocol) UnpackLockHotkeyMismatchError(raw []byte) (*LedgerProtocolLockHotkeyMismatch, error) {
	out := new(LedgerProtocolLockHotkeyMismatch)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "LockHotkeyMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolMaxAllowedUIdsLessThanCurrentUIds represents a MaxAllowedUIdsLessThanCurrentUIds error raised by the LedgerProtocol contract.
type LedgerProtocolMaxAllowedUIdsLessThanCurrentUIds struct {
	MaxUids uint16
	Uids    uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MaxAllowedUIdsLessThanCurrentUIds(uint16 maxUids, uint16 uids)
func LedgerProtocolMaxAllowedUIdsLessThanCurrentUIdsErrorID() common.Hash {
	return common.HexToHash("0xbfc772e5a9d1705d3fef38a1761eb3c2d1b6161bb9d56b87e2f265b9d6188f61")
}

// UnpackMaxAllowedUIdsLessThanCurrentUIdsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MaxAllowedUIdsLessThanCurrentUIds(uint16 maxUids, uint16 uids)
func (ledgerProtocol *LedgerProtocol) UnpackMaxAllowedUIdsLessThanCurrentUIdsError(raw []byte) (*LedgerProtocolMaxAllowedUIdsLessThanCurrentUIds, error) {
	out := new(LedgerProtocolMaxAllowedUIdsLessThanCurrentUIds)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "MaxAllowedUIdsLessThanCurrentUIds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolMaxAllowedUidsGreaterThanDefaultMaxAllowedUids represents a MaxAllowedUidsGreaterThanDefaultMaxAllowedUids error raised by the LedgerProtocol contract.
type LedgerProtocolMaxAllowedUidsGreaterThanDefaultMaxAllowedUids struct {
	MaxUids uint16
	Limit   uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MaxAllowedUidsGreaterThanDefaultMaxAllowedUids(uint16 maxUids, uint16 limit)
func LedgerProtocolMaxAllowedUidsGreaterThanDefaultMaxAllowedUidsErrorID() common.Hash {
	return common.HexToHash("0x1ddcfeb7671826ddcc0ef4d7fbd608b0f30711216b8da223956abdcf509c1b52")
}

// UnpackMaxAllowedUidsGreaterThanDefaultMaxAllowedUidsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MaxAllowedUidsGreaterThanDefaultMaxAllowedUids(uint16 maxUids, uint16 limit)
func (ledgerProtocol *LedgerProtocol) UnpackMaxAllowedUidsGreaterThanDefaultMaxAllowedUidsError(raw []byte) (*LedgerProtocolMaxAllowedUidsGreaterThanDefaultMaxAllowedUids, error) {
	out := new(LedgerProtocolMaxAllowedUidsGreaterThanDefaultMaxAllowedUids)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "MaxAllowedUidsGreaterThanDefaultMaxAllowedUids", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolMaxAllowedUidsLessThanMinAllowedUids represents a MaxAllowedUidsLessThanMinAllowedUids error raised by the LedgerProtocol contract.
type LedgerProtocolMaxAllowedUidsLessThanMinAllowedUids struct {
	MaxUids uint16
	MinUids uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MaxAllowedUidsLessThanMinAllowedUids(uint16 maxUids, uint16 minUids)
func LedgerProtocolMaxAllowedUidsLessThanMinAllowedUidsErrorID() common.Hash {
	return common.HexToHash("0x0bc04d1b18e7881b5443cf10de8263f6012bb4d6e9a6ffd80a2fc0d1d2f19eda")
}

// UnpackMaxAllowedUidsLessThanMinAllowedUidsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MaxAllowedUidsLessThanMinAllowedUids(uint16 maxUids, uint16 minUids)
func (ledgerProtocol *LedgerProtocol) UnpackMaxAllowedUidsLessThanMinAllowedUidsError(raw []byte) (*LedgerProtocolMaxAllowedUidsLessThanMinAllowedUids, error) {
	out := new(LedgerProtocolMaxAllowedUidsLessThanMinAllowedUids)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "MaxAllowedUidsLessThanMinAllowedUids", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolMaxContributionReached represents a MaxContributionReached error raised by the LedgerProtocol contract.
type LedgerProtocolMaxContributionReached struct {
	ContributedRao uint64
	MaximumRao     uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MaxContributionReached(uint64 contributedRao, uint64 maximumRao)
func LedgerProtocolMaxContributionReachedErrorID() common.Hash {
	return common.HexToHash("0x648a4141d3371accfb67e5895ad8e1700fd0fc2d7aa0e62b5bb456f665fdf55f")
}

// UnpackMaxContributionReachedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MaxContributionReached(uint64 contributedRao, uint64 maximumRao)
func (ledgerProtocol *LedgerProtocol) UnpackMaxContributionReachedError(raw []byte) (*LedgerProtocolMaxContributionReached, error) {
	out := new(LedgerProtocolMaxContributionReached)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "MaxContributionReached", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolMaxContributorsReached represents a MaxContributorsReached error raised by the LedgerProtocol contract.
type LedgerProtocolMaxContributorsReached struct {
	Id    uint32
	Limit uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MaxContributorsReached(uint32 id, uint16 limit)
func LedgerProtocolMaxContributorsReachedErrorID() common.Hash {
	return common.HexToHash("0x456f1ab6d69e7ae0c2ce6b54b8fe4c66f0046b3582066875b45a2b2e8d69917d")
}

// UnpackMaxContributorsReachedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MaxContributorsReached(uint32 id, uint16 limit)
func (ledgerProtocol *LedgerProtocol) UnpackMaxContributorsReachedError(raw []byte) (*LedgerProtocolMaxContributorsReached, error) {
	out := new(LedgerProtocolMaxContributorsReached)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "MaxContributorsReached", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolMaxValidatorsLargerThanMaxUIds represents a MaxValidatorsLargerThanMaxUIds error raised by the LedgerProtocol contract.
type LedgerProtocolMaxValidatorsLargerThanMaxUIds struct {
	MaxValidators uint16
	MaxUids       uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MaxValidatorsLargerThanMaxUIds(uint16 maxValidators, uint16 maxUids)
func LedgerProtocolMaxValidatorsLargerThanMaxUIdsErrorID() common.Hash {
	return common.HexToHash("0x31299b470b4156fc6ad185fdbfcab1183df8abe83b6a7fc1d1a98ecdb8fa93cf")
}

// UnpackMaxValidatorsLargerThanMaxUIdsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MaxValidatorsLargerThanMaxUIds(uint16 maxValidators, uint16 maxUids)
func (ledgerProtocol *LedgerProtocol) UnpackMaxValidatorsLargerThanMaxUIdsError(raw []byte) (*LedgerProtocolMaxValidatorsLargerThanMaxUIds, error) {
	out := new(LedgerProtocolMaxValidatorsLargerThanMaxUIds)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "MaxValidatorsLargerThanMaxUIds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolMaxWeightExceeded represents a MaxWeightExceeded error raised by the LedgerProtocol contract.
type LedgerProtocolMaxWeightExceeded struct {
	Limit uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MaxWeightExceeded(uint16 limit)
func LedgerProtocolMaxWeightExceededErrorID() common.Hash {
	return common.HexToHash("0xf1fb6406ae3bb285167f18ffcae7e267be8d8bb37f0f560960a6802ea3c473fc")
}

// UnpackMaxWeightExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MaxWeightExceeded(uint16 limit)
func (ledgerProtocol *LedgerProtocol) UnpackMaxWeightExceededError(raw []byte) (*LedgerProtocolMaxWeightExceeded, error) {
	out := new(LedgerProtocolMaxWeightExceeded)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "MaxWeightExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolMaximumContributionTooLow represents a MaximumContributionTooLow error raised by the LedgerProtocol contract.
type LedgerProtocolMaximumContributionTooLow struct {
	AmountRao  uint64
	MinimumRao uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MaximumContributionTooLow(uint64 amountRao, uint64 minimumRao)
func LedgerProtocolMaximumContributionTooLowErrorID() common.Hash {
	return common.HexToHash("0x31fc6c76e12efa1ff979d17e41eda9b333a825b645f748ea7df3f8f08cc2e4d0")
}

// UnpackMaximumContributionTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MaximumContributionTooLow(uint64 amountRao, uint64 minimumRao)
func (ledgerProtocol *LedgerProtocol) UnpackMaximumContributionTooLowError(raw []byte) (*LedgerProtocolMaximumContributionTooLow, error) {
	out := new(LedgerProtocolMaximumContributionTooLow)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "MaximumContributionTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolMechanismDoesNotExist represents a MechanismDoesNotExist error raised by the LedgerProtocol contract.
type LedgerProtocolMechanismDoesNotExist struct {
	Netuid uint16
	Mecid  uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MechanismDoesNotExist(uint16 netuid, uint8 mecid)
func LedgerProtocolMechanismDoesNotExistErrorID() common.Hash {
	return common.HexToHash("0x67ddb1e8b0c33b0c9f84899a9311b143051358f689f263a121d7296feff62492")
}

// UnpackMechanismDoesNotExistError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MechanismDoesNotExist(uint16 netuid, uint8 mecid)
func (ledgerProtocol *LedgerProtocol) UnpackMechanismDoesNotExistError(raw []byte) (*LedgerProtocolMechanismDoesNotExist, error) {
	out := new(LedgerProtocolMechanismDoesNotExist)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "MechanismDoesNotExist", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolMinAllowedUidsGreaterThanCurrentUids represents a MinAllowedUidsGreaterThanCurrentUids error raised by the LedgerProtocol contract.
type LedgerProtocolMinAllowedUidsGreaterThanCurrentUids struct {
	MinUids uint16
	Uids    uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MinAllowedUidsGreaterThanCurrentUids(uint16 minUids, uint16 uids)
func LedgerProtocolMinAllowedUidsGreaterThanCurrentUidsErrorID() common.Hash {
	return common.HexToHash("0xc8876339cf28f6ecef4482ee605a49e7d49f9a3efd137d18f231b760c873eccc")
}

// UnpackMinAllowedUidsGreaterThanCurrentUidsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MinAllowedUidsGreaterThanCurrentUids(uint16 minUids, uint16 uids)
func (ledgerProtocol *LedgerProtocol) UnpackMinAllowedUidsGreaterThanCurrentUidsError(raw []byte) (*LedgerProtocolMinAllowedUidsGreaterThanCurrentUids, error) {
	out := new(LedgerProtocolMinAllowedUidsGreaterThanCurrentUids)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "MinAllowedUidsGreaterThanCurrentUids", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolMinAllowedUidsGreaterThanMaxAllowedUids represents a MinAllowedUidsGreaterThanMaxAllowedUids error raised by the LedgerProtocol contract.
type LedgerProtocolMinAllowedUidsGreaterThanMaxAllowedUids struct {
	MinUids uint16
	MaxUids uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MinAllowedUidsGreaterThanMaxAllowedUids(uint16 minUids, uint16 maxUids)
func LedgerProtocolMinAllowedUidsGreaterThanMaxAllowedUidsErrorID() common.Hash {
	return common.HexToHash("0xc81e9994445bf0da686786e0e94ad0ba8d144926fed62d00ee93636f758a18a4")
}

// UnpackMinAllowedUidsGreaterThanMaxAllowedUidsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MinAllowedUidsGreaterThanMaxAllowedUids(uint16 minUids, uint16 maxUids)
func (ledgerProtocol *LedgerProtocol) UnpackMinAllowedUidsGreaterThanMaxAllowedUidsError(raw []byte) (*LedgerProtocolMinAllowedUidsGreaterThanMaxAllowedUids, error) {
	out := new(LedgerProtocolMinAllowedUidsGreaterThanMaxAllowedUids)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "MinAllowedUidsGreaterThanMaxAllowedUids", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolMinimumContributionTooHigh represents a MinimumContributionTooHigh error raised by the LedgerProtocol contract.
type LedgerProtocolMinimumContributionTooHigh struct {
	AmountRao  uint64
	MaximumRao uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MinimumContributionTooHigh(uint64 amountRao, uint64 maximumRao)
func LedgerProtocolMinimumContributionTooHighErrorID() common.Hash {
	return common.HexToHash("0x1c255befcdf5bfef03dd308c7207990ad4956660e863b9720b60754a4ad82fcc")
}

// UnpackMinimumContributionTooHighError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MinimumContributionTooHigh(uint64 amountRao, uint64 maximumRao)
func (ledgerProtocol *LedgerProtocol) UnpackMinimumContributionTooHighError(raw []byte) (*LedgerProtocolMinimumContributionTooHigh, error) {
	out := new(LedgerProtocolMinimumContributionTooHigh)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "MinimumContributionTooHigh", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolMinimumContributionTooLow represents a MinimumContributionTooLow error raised by the LedgerProtocol contract.
type LedgerProtocolMinimumContributionTooLow struct {
	AmountRao  uint64
	MinimumRao uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MinimumContributionTooLow(uint64 amountRao, uint64 minimumRao)
func LedgerProtocolMinimumContributionTooLowErrorID() common.Hash {
	return common.HexToHash("0x9b3988087576ee58e0704acae50c3300e782cef32c44a2912b14075ba3e45e49")
}

// UnpackMinimumContributionTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MinimumContributionTooLow(uint64 amountRao, uint64 minimumRao)
func (ledgerProtocol *LedgerProtocol) UnpackMinimumContributionTooLowError(raw []byte) (*LedgerProtocolMinimumContributionTooLow, error) {
	out := new(LedgerProtocolMinimumContributionTooLow)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "MinimumContributionTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolNativeCallUnavailable represents a NativeCallUnavailable error raised by the LedgerProtocol contract.
type LedgerProtocolNativeCallUnavailable struct {
	Remedy string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NativeCallUnavailable(string remedy)
func LedgerProtocolNativeCallUnavailableErrorID() common.Hash {
	return common.HexToHash("0x863f76de4f6d442248f85517aa3e450726d175572c08ffc3a1121eb1b20f7291")
}

// UnpackNativeCallUnavailableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NativeCallUnavailable(string remedy)
func (ledgerProtocol *LedgerProtocol) UnpackNativeCallUnavailableError(raw []byte) (*LedgerProtocolNativeCallUnavailable, error) {
	out := new(LedgerProtocolNativeCallUnavailable)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "NativeCallUnavailable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolNeedWaitingMoreBlocksToStarCall represents a NeedWaitingMoreBlocksToStarCall error raised by the LedgerProtocol contract.
type LedgerProtocolNeedWaitingMoreBlocksToStarCall struct {
	Netuid    uint16
	NextBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NeedWaitingMoreBlocksToStarCall(uint16 netuid, uint64 nextBlock)
func LedgerProtocolNeedWaitingMoreBlocksToStarCallErrorID() common.Hash {
	return common.HexToHash("0x044a0d1af2f93d2a0ee600336066462a67fdac8befbd818f974687382271951f")
}

// UnpackNeedWaitingMoreBlocksToStarCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NeedWaitingMoreBlocksToStarCall(uint16 netuid, uint64 nextBlock)
func (ledgerProtocol *LedgerProtocol) UnpackNeedWaitingMoreBlocksToStarCallError(raw []byte) (*LedgerProtocolNeedWaitingMoreBlocksToStarCall, error) {
	out := new(LedgerProtocolNeedWaitingMoreBlocksToStarCall)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "NeedWaitingMoreBlocksToStarCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolNegativeSigmoidSteepness represents a NegativeSigmoidSteepness error raised by the LedgerProtocol contract.
type LedgerProtocolNegativeSigmoidSteepness struct {
	Value int16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NegativeSigmoidSteepness(int16 value)
func LedgerProtocolNegativeSigmoidSteepnessErrorID() common.Hash {
	return common.HexToHash("0x51a9fe3fe45491cc7d25a55ecaa6520350312b69b089b2c130a2de1b08c54f72")
}

// UnpackNegativeSigmoidSteepnessError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NegativeSigmoidSteepness(int16 value)
func (ledgerProtocol *LedgerProtocol) UnpackNegativeSigmoidSteepnessError(raw []byte) (*LedgerProtocolNegativeSigmoidSteepness, error) {
	out := new(LedgerProtocolNegativeSigmoidSteepness)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "NegativeSigmoidSteepness", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolNetworkTxRateLimitExceeded represents a NetworkTxRateLimitExceeded error raised by the LedgerProtocol contract.
type LedgerProtocolNetworkTxRateLimitExceeded struct {
	NextBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NetworkTxRateLimitExceeded(uint64 nextBlock)
func LedgerProtocolNetworkTxRateLimitExceededErrorID() common.Hash {
	return common.HexToHash("0xbb4539262d7bdc9da68e48e094f84ea3b375af8fd1cd63d2062f055945ea2962")
}

// UnpackNetworkTxRateLimitExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NetworkTxRateLimitExceeded(uint64 nextBlock)
func (ledgerProtocol *LedgerProtocol) UnpackNetworkTxRateLimitExceededError(raw []byte) (*LedgerProtocolNetworkTxRateLimitExceeded, error) {
	out := new(LedgerProtocolNetworkTxRateLimitExceeded)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "NetworkTxRateLimitExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolNeuronNoValidatorPermit represents a NeuronNoValidatorPermit error raised by the LedgerProtocol contract.
type LedgerProtocolNeuronNoValidatorPermit struct {
	Netuid uint16
	Uid    uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NeuronNoValidatorPermit(uint16 netuid, uint16 uid)
func LedgerProtocolNeuronNoValidatorPermitErrorID() common.Hash {
	return common.HexToHash("0x40f2c19965a5aa060b2f13454c07e3c5fd8bc0887dc32a475a1cb226f5af5eaf")
}

// UnpackNeuronNoValidatorPermitError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NeuronNoValidatorPermit(uint16 netuid, uint16 uid)
func (ledgerProtocol *LedgerProtocol) UnpackNeuronNoValidatorPermitError(raw []byte) (*LedgerProtocolNeuronNoValidatorPermit, error) {
	out := new(LedgerProtocolNeuronNoValidatorPermit)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "NeuronNoValidatorPermit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolNewColdKeyIsHotkey represents a NewColdKeyIsHotkey error raised by the LedgerProtocol contract.
type LedgerProtocolNewColdKeyIsHotkey struct {
	Coldkey [32]byte
	Owner   [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NewColdKeyIsHotkey(bytes32 coldkey, bytes32 owner)
func LedgerProtocolNewColdKeyIsHotkeyErrorID() common.Hash {
	return common.HexToHash("0xd97c3d9f3b6555b0f3bbb62ac89d9ea7fee111aa64bf1bd0450e358037a79cc6")
}

// UnpackNewColdKeyIsHotkeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NewColdKeyIsHotkey(bytes32 coldkey, bytes32 owner)
func (ledgerProtocol *LedgerProtocol) UnpackNewColdKeyIsHotkeyError(raw []byte) (*LedgerProtocolNewColdKeyIsHotkey, error) {
	out := new(LedgerProtocolNewColdKeyIsHotkey)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "NewColdKeyIsHotkey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolNewHotKeyIsSameWithOld represents a NewHotKeyIsSameWithOld error raised by the LedgerProtocol contract.
type LedgerProtocolNewHotKeyIsSameWithOld struct {
	Hotkey [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NewHotKeyIsSameWithOld(bytes32 hotkey)
func LedgerProtocolNewHotKeyIsSameWithOldErrorID() common.Hash {
	return common.HexToHash("0xdbd3c899ed44d15d8f29c3e650b0a2f12ff5b5f7f946c82365d38869b77d6024")
}

// UnpackNewHotKeyIsSameWithOldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NewHotKeyIsSameWithOld(bytes32 hotkey)
func (ledgerProtocol *LedgerProtocol) UnpackNewHotKeyIsSameWithOldError(raw []byte) (*LedgerProtocolNewHotKeyIsSameWithOld, error) {
	out := new(LedgerProtocolNewHotKeyIsSameWithOld)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "NewHotKeyIsSameWithOld", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolNewHotKeyNotCleanForRootSwap represents a NewHotKeyNotCleanForRootSwap error raised by the LedgerProtocol contract.
type LedgerProtocolNewHotKeyNotCleanForRootSwap struct {
	Hotkey       [32]byte
	RootStakeRao uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NewHotKeyNotCleanForRootSwap(bytes32 hotkey, uint64 rootStakeRao)
func LedgerProtocolNewHotKeyNotCleanForRootSwapErrorID() common.Hash {
	return common.HexToHash("0xd7b4398760ec31c64c05fb45dd52b7955784f20709d597b27ba485250076e86c")
}

// UnpackNewHotKeyNotCleanForRootSwapError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NewHotKeyNotCleanForRootSwap(bytes32 hotkey, uint64 rootStakeRao)
func (ledgerProtocol *LedgerProtocol) UnpackNewHotKeyNotCleanForRootSwapError(raw []byte) (*LedgerProtocolNewHotKeyNotCleanForRootSwap, error) {
	out := new(LedgerProtocolNewHotKeyNotCleanForRootSwap)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "NewHotKeyNotCleanForRootSwap", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolNoContribution represents a NoContribution error raised by the LedgerProtocol contract.
type LedgerProtocolNoContribution struct {
	Id      uint32
	Account [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoContribution(uint32 id, bytes32 account)
func LedgerProtocolNoContributionErrorID() common.Hash {
	return common.HexToHash("0xfaef94c060b9a6812ae0354944813f03b670fade81c17b9dea59eed39208fae7")
}

// UnpackNoContributionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoContribution(uint32 id, bytes32 account)
func (ledgerProtocol *LedgerProtocol) UnpackNoContributionError(raw []byte) (*LedgerProtocolNoContribution, error) {
	out := new(LedgerProtocolNoContribution)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "NoContribution", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolNoExistingLock represents a NoExistingLock error raised by the LedgerProtocol contract.
type LedgerProtocolNoExistingLock struct {
	Netuid  uint16
	Coldkey [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoExistingLock(uint16 netuid, bytes32 coldkey)
func LedgerProtocolNoExistingLockErrorID() common.Hash {
	return common.HexToHash("0xbb89cf4978060eb38adf7eb6ce1a27550f84d6332236762bb79515e3607b3cba")
}

// UnpackNoExistingLockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoExistingLock(uint16 netuid, bytes32 coldkey)
func (ledgerProtocol *LedgerProtocol) UnpackNoExistingLockError(raw []byte) (*LedgerProtocolNoExistingLock, error) {
	out := new(LedgerProtocolNoExistingLock)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "NoExistingLock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolNoNeuronIdAvailable represents a NoNeuronIdAvailable error raised by the LedgerProtocol contract.
type LedgerProtocolNoNeuronIdAvailable struct {
	Netuid uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoNeuronIdAvailable(uint16 netuid)
func LedgerProtocolNoNeuronIdAvailableErrorID() common.Hash {
	return common.HexToHash("0x25e7049c1e4e80b02f3759cb7e3091ec86d9b3845390eb8fe74080976fd39083")
}

// UnpackNoNeuronIdAvailableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoNeuronIdAvailable(uint16 netuid)
func (ledgerProtocol *LedgerProtocol) UnpackNoNeuronIdAvailableError(raw []byte) (*LedgerProtocolNoNeuronIdAvailable, error) {
	out := new(LedgerProtocolNoNeuronIdAvailable)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "NoNeuronIdAvailable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolNoPermission represents a NoPermission error raised by the LedgerProtocol contract.
type LedgerProtocolNoPermission struct {
	Caller      [32]byte
	PureAccount [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoPermission(bytes32 caller, bytes32 pureAccount)
func LedgerProtocolNoPermissionErrorID() common.Hash {
	return common.HexToHash("0x174d4f6bb94419a477b01afaae3a95de9a33b2ed610b1483fb157cd40dcd5faa")
}

// UnpackNoPermissionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoPermission(bytes32 caller, bytes32 pureAccount)
func (ledgerProtocol *LedgerProtocol) UnpackNoPermissionError(raw []byte) (*LedgerProtocolNoPermission, error) {
	out := new(LedgerProtocolNoPermission)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "NoPermission", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolNoSelfProxy represents a NoSelfProxy error raised by the LedgerProtocol contract.
type LedgerProtocolNoSelfProxy struct {
	Account [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSelfProxy(bytes32 account)
func LedgerProtocolNoSelfProxyErrorID() common.Hash {
	return common.HexToHash("0x8d2f48e73b26bbcf7d7cdd594d0c22928d49512c8560e867effa1f534a6b4809")
}

// UnpackNoSelfProxyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSelfProxy(bytes32 account)
func (ledgerProtocol *LedgerProtocol) UnpackNoSelfProxyError(raw []byte) (*LedgerProtocolNoSelfProxy, error) {
	out := new(LedgerProtocolNoSelfProxy)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "NoSelfProxy", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolNoWeightsCommitFound represents a NoWeightsCommitFound error raised by the LedgerProtocol contract.
type LedgerProtocolNoWeightsCommitFound struct {
	CommitHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoWeightsCommitFound(bytes32 commitHash)
func LedgerProtocolNoWeightsCommitFoundErrorID() common.Hash {
	return common.HexToHash("0xfa4313c1f0053bc2f8b021f30ce59fdfcd9c16b8b4daf2732bf59f8bd3b1f34f")
}

// UnpackNoWeightsCommitFoundError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoWeightsCommitFound(bytes32 commitHash)
func (ledgerProtocol *LedgerProtocol) UnpackNoWeightsCommitFoundError(raw []byte) (*LedgerProtocolNoWeightsCommitFound, error) {
	out := new(LedgerProtocolNoWeightsCommitFound)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "NoWeightsCommitFound", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolNonAssociatedColdKey represents a NonAssociatedColdKey error raised by the LedgerProtocol contract.
type LedgerProtocolNonAssociatedColdKey struct {
	Hotkey [32]byte
	Owner  [32]byte
	Caller [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NonAssociatedColdKey(bytes32 hotkey, bytes32 owner, bytes32 caller)
func LedgerProtocolNonAssociatedColdKeyErrorID() common.Hash {
	return common.HexToHash("0x9ab04ea56e59d6560a54bab72b9056ea511149c3c604c29476e392ae2b8e0cca")
}

// UnpackNonAssociatedColdKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NonAssociatedColdKey(bytes32 hotkey, bytes32 owner, bytes32 caller)
func (ledgerProtocol *LedgerProtocol) UnpackNonAssociatedColdKeyError(raw []byte) (*LedgerProtocolNonAssociatedColdKey, error) {
	out := new(LedgerProtocolNonAssociatedColdKey)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "NonAssociatedColdKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolNonStaticInStaticCall represents a NonStaticInStaticCall error raised by the LedgerProtocol contract.
type LedgerProtocolNonStaticInStaticCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NonStaticInStaticCall()
func LedgerProtocolNonStaticInStaticCallErrorID() common.Hash {
	return common.HexToHash("0x0c545237d5c84a604f2f3285b747ccc7bdfc0d588a68fc7fc6d172b26177387b")
}

// UnpackNonStaticInStaticCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NonStaticInStaticCall()
func (ledgerProtocol *LedgerProtocol) UnpackNonStaticInStaticCallError(raw []byte) (*LedgerProtocolNonStaticInStaticCall, error) {
	out := new(LedgerProtocolNonStaticInStaticCall)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "NonStaticInStaticCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolNotEnoughBalanceToPaySwapColdKey represents a NotEnoughBalanceToPaySwapColdKey error raised by the LedgerProtocol contract.
type LedgerProtocolNotEnoughBalanceToPaySwapColdKey struct {
	BalanceRao uint64
	NeededRao  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEnoughBalanceToPaySwapColdKey(uint64 balanceRao, uint64 neededRao)
func LedgerProtocolNotEnoughBalanceToPaySwapColdKeyErrorID() common.Hash {
	return common.HexToHash("0xbbd8811e8cc66072cd6f826624c5504fc187b5cd7bd56d5ba488713c0ae84c14")
}

// UnpackNotEnoughBalanceToPaySwapColdKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEnoughBalanceToPaySwapColdKey(uint64 balanceRao, uint64 neededRao)
func (ledgerProtocol *LedgerProtocol) UnpackNotEnoughBalanceToPaySwapColdKeyError(raw []byte) (*LedgerProtocolNotEnoughBalanceToPaySwapColdKey, error) {
	out := new(LedgerProtocolNotEnoughBalanceToPaySwapColdKey)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "NotEnoughBalanceToPaySwapColdKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolNotEnoughBalanceToPaySwapHotKey represents a NotEnoughBalanceToPaySwapHotKey error raised by the LedgerProtocol contract.
type LedgerProtocolNotEnoughBalanceToPaySwapHotKey struct {
	BalanceRao uint64
	NeededRao  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEnoughBalanceToPaySwapHotKey(uint64 balanceRao, uint64 neededRao)
func LedgerProtocolNotEnoughBalanceToPaySwapHotKeyErrorID() common.Hash {
	return common.HexToHash("0x7b0971298b4f67c64fb9e34482a27b5d2434f1979c781c39a9da6b33e633c73d")
}

// UnpackNotEnoughBalanceToPaySwapHotKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEnoughBalanceToPaySwapHotKey(uint64 balanceRao, uint64 neededRao)
func (ledgerProtocol *LedgerProtocol) UnpackNotEnoughBalanceToPaySwapHotKeyError(raw []byte) (*LedgerProtocolNotEnoughBalanceToPaySwapHotKey, error) {
	out := new(LedgerProtocolNotEnoughBalanceToPaySwapHotKey)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "NotEnoughBalanceToPaySwapHotKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolNotEnoughBalanceToStake represents a NotEnoughBalanceToStake error raised by the LedgerProtocol contract.
type LedgerProtocolNotEnoughBalanceToStake struct {
	BalanceRao uint64
	NeededRao  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEnoughBalanceToStake(uint64 balanceRao, uint64 neededRao)
func LedgerProtocolNotEnoughBalanceToStakeErrorID() common.Hash {
	return common.HexToHash("0x02b18c61151e0f7dd4340a0b87c5a5d86498e73aee4600b2e9da174922c066bc")
}

// UnpackNotEnoughBalanceToStakeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEnoughBalanceToStake(uint64 balanceRao, uint64 neededRao)
func (ledgerProtocol *LedgerProtocol) UnpackNotEnoughBalanceToStakeError(raw []byte) (*LedgerProtocolNotEnoughBalanceToStake, error) {
	out := new(LedgerProtocolNotEnoughBalanceToStake)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "NotEnoughBalanceToStake", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolNotEnoughStakeToSetChildkeys represents a NotEnoughStakeToSetChildkeys error raised by the LedgerProtocol contract.
type LedgerProtocolNotEnoughStakeToSetChildkeys struct {
	StakeRao     uint64
	ThresholdRao uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEnoughStakeToSetChildkeys(uint64 stakeRao, uint64 thresholdRao)
func LedgerProtocolNotEnoughStakeToSetChildkeysErrorID() common.Hash {
	return common.HexToHash("0x0f378cc62dbc5d0071fda2159b1a3cc4d79706fc79ef02492c8b28919c1e4955")
}

// UnpackNotEnoughStakeToSetChildkeysError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEnoughStakeToSetChildkeys(uint64 stakeRao, uint64 thresholdRao)
func (ledgerProtocol *LedgerProtocol) UnpackNotEnoughStakeToSetChildkeysError(raw []byte) (*LedgerProtocolNotEnoughStakeToSetChildkeys, error) {
	out := new(LedgerProtocolNotEnoughStakeToSetChildkeys)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "NotEnoughStakeToSetChildkeys", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolNotEnoughStakeToSetWeights represents a NotEnoughStakeToSetWeights error raised by the LedgerProtocol contract.
type LedgerProtocolNotEnoughStakeToSetWeights struct {
	StakeWeight uint64
	Threshold   uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEnoughStakeToSetWeights(uint64 stakeWeight, uint64 threshold)
func LedgerProtocolNotEnoughStakeToSetWeightsErrorID() common.Hash {
	return common.HexToHash("0xe08d084badff0e4cf7e0c7dd76339b850912f91f909c2cd47077e53ae21de4e6")
}

// UnpackNotEnoughStakeToSetWeightsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEnoughStakeToSetWeights(uint64 stakeWeight, uint64 threshold)
func (ledgerProtocol *LedgerProtocol) UnpackNotEnoughStakeToSetWeightsError(raw []byte) (*LedgerProtocolNotEnoughStakeToSetWeights, error) {
	out := new(LedgerProtocolNotEnoughStakeToSetWeights)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "NotEnoughStakeToSetWeights", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolNotEnoughStakeToWithdraw represents a NotEnoughStakeToWithdraw error raised by the LedgerProtocol contract.
type LedgerProtocolNotEnoughStakeToWithdraw struct {
	StakeAlpha     uint64
	RequestedAlpha uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEnoughStakeToWithdraw(uint64 stakeAlpha, uint64 requestedAlpha)
func LedgerProtocolNotEnoughStakeToWithdrawErrorID() common.Hash {
	return common.HexToHash("0xc8a28d5cc59f17531c260c53997681fbb725e2c02a22241ccd11c62f02f3aaee")
}

// UnpackNotEnoughStakeToWithdrawError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEnoughStakeToWithdraw(uint64 stakeAlpha, uint64 requestedAlpha)
func (ledgerProtocol *LedgerProtocol) UnpackNotEnoughStakeToWithdrawError(raw []byte) (*LedgerProtocolNotEnoughStakeToWithdraw, error) {
	out := new(LedgerProtocolNotEnoughStakeToWithdraw)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "NotEnoughStakeToWithdraw", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolNotFound represents a NotFound error raised by the LedgerProtocol contract.
type LedgerProtocolNotFound struct {
	Real     [32]byte
	Delegate [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotFound(bytes32 real, bytes32 delegate)
func LedgerProtocolNotFoundErrorID() common.Hash {
	return common.HexToHash("0xffc27a1c5285fc2717b74434a7767612785ff9eaa45f73873a0c9b66419479df")
}

// UnpackNotFoundError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotFound(bytes32 real, bytes32 delegate)
func (ledgerProtocol *LedgerProtocol) UnpackNotFoundError(raw []byte) (*LedgerProtocolNotFound, error) {
	out := new(LedgerProtocolNotFound)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "NotFound", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolNotOrderSigner represents a NotOrderSigner error raised by the LedgerProtocol contract.
type LedgerProtocolNotOrderSigner struct {
	OrderHash [32]byte
	Signer    common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOrderSigner(bytes32 orderHash, address signer)
func LedgerProtocolNotOrderSignerErrorID() common.Hash {
	return common.HexToHash("0x54750f9333dddc14ab584887769e52b5979c4d447b7f08f8e80354c73661ef8c")
}

// UnpackNotOrderSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOrderSigner(bytes32 orderHash, address signer)
func (ledgerProtocol *LedgerProtocol) UnpackNotOrderSignerError(raw []byte) (*LedgerProtocolNotOrderSigner, error) {
	out := new(LedgerProtocolNotOrderSigner)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "NotOrderSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolNotPayable represents a NotPayable error raised by the LedgerProtocol contract.
type LedgerProtocolNotPayable struct {
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPayable(uint256 value)
func LedgerProtocolNotPayableErrorID() common.Hash {
	return common.HexToHash("0x5ce15eaa03be25492f956989beb6fb6a1308276ad5b952d995b23c61ad8dd1c9")
}

// UnpackNotPayableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPayable(uint256 value)
func (ledgerProtocol *LedgerProtocol) UnpackNotPayableError(raw []byte) (*LedgerProtocolNotPayable, error) {
	out := new(LedgerProtocolNotPayable)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "NotPayable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolNotPermittedOnRootSubnet represents a NotPermittedOnRootSubnet error raised by the LedgerProtocol contract.
type LedgerProtocolNotPermittedOnRootSubnet struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPermittedOnRootSubnet()
func LedgerProtocolNotPermittedOnRootSubnetErrorID() common.Hash {
	return common.HexToHash("0xf80383618fd9faa18e7ce2e00a704398e642b9d8e64a6b155f5e480860714dd9")
}

// UnpackNotPermittedOnRootSubnetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPermittedOnRootSubnet()
func (ledgerProtocol *LedgerProtocol) UnpackNotPermittedOnRootSubnetError(raw []byte) (*LedgerProtocolNotPermittedOnRootSubnet, error) {
	out := new(LedgerProtocolNotPermittedOnRootSubnet)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "NotPermittedOnRootSubnet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolNotProxy represents a NotProxy error raised by the LedgerProtocol contract.
type LedgerProtocolNotProxy struct {
	Real     [32]byte
	Delegate [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotProxy(bytes32 real, bytes32 delegate)
func LedgerProtocolNotProxyErrorID() common.Hash {
	return common.HexToHash("0x15bebcf4f1dacb5b73e2cbf4dd2a7c5e1dffdfd03c581f4546661f275d56ef6a")
}

// UnpackNotProxyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotProxy(bytes32 real, bytes32 delegate)
func (ledgerProtocol *LedgerProtocol) UnpackNotProxyError(raw []byte) (*LedgerProtocolNotProxy, error) {
	out := new(LedgerProtocolNotProxy)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "NotProxy", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolNotReadyToDissolve represents a NotReadyToDissolve error raised by the LedgerProtocol contract.
type LedgerProtocolNotReadyToDissolve struct {
	Id         uint32
	RaisedRao  uint64
	CreatorRao uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotReadyToDissolve(uint32 id, uint64 raisedRao, uint64 creatorRao)
func LedgerProtocolNotReadyToDissolveErrorID() common.Hash {
	return common.HexToHash("0x60ddb399bb407e7033a72165bae36a411b617715c426e94bb731961e336e20ad")
}

// UnpackNotReadyToDissolveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotReadyToDissolve(uint32 id, uint64 raisedRao, uint64 creatorRao)
func (ledgerProtocol *LedgerProtocol) UnpackNotReadyToDissolveError(raw []byte) (*LedgerProtocolNotReadyToDissolve, error) {
	out := new(LedgerProtocolNotReadyToDissolve)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "NotReadyToDissolve", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolNotSubnetOwner represents a NotSubnetOwner error raised by the LedgerProtocol contract.
type LedgerProtocolNotSubnetOwner struct {
	Netuid uint16
	Caller [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSubnetOwner(uint16 netuid, bytes32 caller)
func LedgerProtocolNotSubnetOwnerErrorID() common.Hash {
	return common.HexToHash("0x036e7edde10180a33669ce0b6ec6b8532d3cace1138db089170d02e24c3fe2ba")
}

// UnpackNotSubnetOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSubnetOwner(uint16 netuid, bytes32 caller)
func (ledgerProtocol *LedgerProtocol) UnpackNotSubnetOwnerError(raw []byte) (*LedgerProtocolNotSubnetOwner, error) {
	out := new(LedgerProtocolNotSubnetOwner)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "NotSubnetOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolOrderAlreadyProcessed represents a OrderAlreadyProcessed error raised by the LedgerProtocol contract.
type LedgerProtocolOrderAlreadyProcessed struct {
	OrderHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OrderAlreadyProcessed(bytes32 orderHash)
func LedgerProtocolOrderAlreadyProcessedErrorID() common.Hash {
	return common.HexToHash("0x9f238eec70b23a890f01452ca48fef82c9e7fef6b83117775b2a0a5fbf1dfdae")
}

// UnpackOrderAlreadyProcessedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OrderAlreadyProcessed(bytes32 orderHash)
func (ledgerProtocol *LedgerProtocol) UnpackOrderAlreadyProcessedError(raw []byte) (*LedgerProtocolOrderAlreadyProcessed, error) {
	out := new(LedgerProtocolOrderAlreadyProcessed)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "OrderAlreadyProcessed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolOrderCancelled represents a OrderCancelled error raised by the LedgerProtocol contract.
type LedgerProtocolOrderCancelled struct {
	OrderHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OrderCancelled(bytes32 orderHash)
func LedgerProtocolOrderCancelledErrorID() common.Hash {
	return common.HexToHash("0x5152abf959f6564662358c2e52b702259b78bac5ee7842a0f01937e670efcc7d")
}

// UnpackOrderCancelledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OrderCancelled(bytes32 orderHash)
func (ledgerProtocol *LedgerProtocol) UnpackOrderCancelledError(raw []byte) (*LedgerProtocolOrderCancelled, error) {
	out := new(LedgerProtocolOrderCancelled)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "OrderCancelled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolOrderExpired represents a OrderExpired error raised by the LedgerProtocol contract.
type LedgerProtocolOrderExpired struct {
	OrderHash   [32]byte
	ExpiryMs    uint64
	BlockTimeMs uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OrderExpired(bytes32 orderHash, uint64 expiryMs, uint64 blockTimeMs)
func LedgerProtocolOrderExpiredErrorID() common.Hash {
	return common.HexToHash("0xfe3baab7c20ea95895dbe66c5575e23c2fd0b2672f4e70f5333044c52994deec")
}

// UnpackOrderExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OrderExpired(bytes32 orderHash, uint64 expiryMs, uint64 blockTimeMs)
func (ledgerProtocol *LedgerProtocol) UnpackOrderExpiredError(raw []byte) (*LedgerProtocolOrderExpired, error) {
	out := new(LedgerProtocolOrderExpired)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "OrderExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolOrderNetuidMismatch represents a OrderNetuidMismatch error raised by the LedgerProtocol contract.
type LedgerProtocolOrderNetuidMismatch struct {
	OrderHash   [32]byte
	OrderNetuid uint16
	Netuid      uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OrderNetuidMismatch(bytes32 orderHash, uint16 orderNetuid, uint16 netuid)
func LedgerProtocolOrderNetuidMismatchErrorID() common.Hash {
	return common.HexToHash("0x9d35f4506bee5e0019f91c734555a69ba2e4b4c4f6d5e9acd4c9b5e47ac172a8")
}

// UnpackOrderNetuidMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OrderNetuidMismatch(bytes32 orderHash, uint16 orderNetuid, uint16 netuid)
func (ledgerProtocol *LedgerProtocol) UnpackOrderNetuidMismatchError(raw []byte) (*LedgerProtocolOrderNetuidMismatch, error) {
	out := new(LedgerProtocolOrderNetuidMismatch)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "OrderNetuidMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolOrderShareIsZero represents a OrderShareIsZero error raised by the LedgerProtocol contract.
type LedgerProtocolOrderShareIsZero struct {
	OrderHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OrderShareIsZero(bytes32 orderHash)
func LedgerProtocolOrderShareIsZeroErrorID() common.Hash {
	return common.HexToHash("0xfc76a2ce89010011ed37cb55246f5ca931918b1ac856baba47fb96f39ca3537e")
}

// UnpackOrderShareIsZeroError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OrderShareIsZero(bytes32 orderHash)
func (ledgerProtocol *LedgerProtocol) UnpackOrderShareIsZeroError(raw []byte) (*LedgerProtocolOrderShareIsZero, error) {
	out := new(LedgerProtocolOrderShareIsZero)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "OrderShareIsZero", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolPOWRegistrationDisabled represents a POWRegistrationDisabled error raised by the LedgerProtocol contract.
type LedgerProtocolPOWRegistrationDisabled struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error POWRegistrationDisabled()
func LedgerProtocolPOWRegistrationDisabledErrorID() common.Hash {
	return common.HexToHash("0x29bf6385219847baa12fb97ee3b620fdc8249ae95f7d4b77499be987f1886f60")
}

// UnpackPOWRegistrationDisabledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error POWRegistrationDisabled()
func (ledgerProtocol *LedgerProtocol) UnpackPOWRegistrationDisabledError(raw []byte) (*LedgerProtocolPOWRegistrationDisabled, error) {
	out := new(LedgerProtocolPOWRegistrationDisabled)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "POWRegistrationDisabled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolPartialFillsNotEnabled represents a PartialFillsNotEnabled error raised by the LedgerProtocol contract.
type LedgerProtocolPartialFillsNotEnabled struct {
	OrderHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PartialFillsNotEnabled(bytes32 orderHash)
func LedgerProtocolPartialFillsNotEnabledErrorID() common.Hash {
	return common.HexToHash("0x551dc47fbe174380913afbda5a1c63fcc036ea41b6a70b13715c8b4736b9bb7f")
}

// UnpackPartialFillsNotEnabledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PartialFillsNotEnabled(bytes32 orderHash)
func (ledgerProtocol *LedgerProtocol) UnpackPartialFillsNotEnabledError(raw []byte) (*LedgerProtocolPartialFillsNotEnabled, error) {
	out := new(LedgerProtocolPartialFillsNotEnabled)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "PartialFillsNotEnabled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolPrecompileDisabled represents a PrecompileDisabled error raised by the LedgerProtocol contract.
type LedgerProtocolPrecompileDisabled struct {
	Precompile common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PrecompileDisabled(address precompile)
func LedgerProtocolPrecompileDisabledErrorID() common.Hash {
	return common.HexToHash("0x45a977af773b3567ace3fb561df067124bc252d0c2b7664546b8cf97ec57711c")
}

// UnpackPrecompileDisabledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PrecompileDisabled(address precompile)
func (ledgerProtocol *LedgerProtocol) UnpackPrecompileDisabledError(raw []byte) (*LedgerProtocolPrecompileDisabled, error) {
	out := new(LedgerProtocolPrecompileDisabled)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "PrecompileDisabled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolPriceConditionNotMet represents a PriceConditionNotMet error raised by the LedgerProtocol contract.
type LedgerProtocolPriceConditionNotMet struct {
	OrderHash     [32]byte
	PriceRao      uint64
	LimitPriceRao uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PriceConditionNotMet(bytes32 orderHash, uint64 priceRao, uint64 limitPriceRao)
func LedgerProtocolPriceConditionNotMetErrorID() common.Hash {
	return common.HexToHash("0xd94fc48545369cb81ec1e075225c34a8e6a6c1d1f380aca0fbfdbceac20c45c5")
}

// UnpackPriceConditionNotMetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PriceConditionNotMet(bytes32 orderHash, uint64 priceRao, uint64 limitPriceRao)
func (ledgerProtocol *LedgerProtocol) UnpackPriceConditionNotMetError(raw []byte) (*LedgerProtocolPriceConditionNotMet, error) {
	out := new(LedgerProtocolPriceConditionNotMet)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "PriceConditionNotMet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolPriceLimitExceeded represents a PriceLimitExceeded error raised by the LedgerProtocol contract.
type LedgerProtocolPriceLimitExceeded struct {
	Netuid   uint16
	LimitRao uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PriceLimitExceeded(uint16 netuid, uint64 limitRao)
func LedgerProtocolPriceLimitExceededErrorID() common.Hash {
	return common.HexToHash("0x8ce11aade8d83f6cc3e6f8b3bb38de48e79df9902bbc5c5dc53832f895cfdb10")
}

// UnpackPriceLimitExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PriceLimitExceeded(uint16 netuid, uint64 limitRao)
func (ledgerProtocol *LedgerProtocol) UnpackPriceLimitExceededError(raw []byte) (*LedgerProtocolPriceLimitExceeded, error) {
	out := new(LedgerProtocolPriceLimitExceeded)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "PriceLimitExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolProportionOverflow represents a ProportionOverflow error raised by the LedgerProtocol contract.
type LedgerProtocolProportionOverflow struct {
	Sum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProportionOverflow(uint256 sum)
func LedgerProtocolProportionOverflowErrorID() common.Hash {
	return common.HexToHash("0xef872fdd2d5723bc16850e997fc407217a13e5a366d062423e99b7a68877b0be")
}

// UnpackProportionOverflowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProportionOverflow(uint256 sum)
func (ledgerProtocol *LedgerProtocol) UnpackProportionOverflowError(raw []byte) (*LedgerProtocolProportionOverflow, error) {
	out := new(LedgerProtocolProportionOverflow)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "ProportionOverflow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolProxyCallTooDeep represents a ProxyCallTooDeep error raised by the LedgerProtocol contract.
type LedgerProtocolProxyCallTooDeep struct {
	Limit uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProxyCallTooDeep(uint8 limit)
func LedgerProtocolProxyCallTooDeepErrorID() common.Hash {
	return common.HexToHash("0xaf7eac1abef6e9d12c259194035789464c6ea9d30d08949f40406466b25e71b3")
}

// UnpackProxyCallTooDeepError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProxyCallTooDeep(uint8 limit)
func (ledgerProtocol *LedgerProtocol) UnpackProxyCallTooDeepError(raw []byte) (*LedgerProtocolProxyCallTooDeep, error) {
	out := new(LedgerProtocolProxyCallTooDeep)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "ProxyCallTooDeep", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolPulseAlreadyStored represents a PulseAlreadyStored error raised by the LedgerProtocol contract.
type LedgerProtocolPulseAlreadyStored struct {
	Round uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PulseAlreadyStored(uint64 round)
func LedgerProtocolPulseAlreadyStoredErrorID() common.Hash {
	return common.HexToHash("0xda65894e21698d4bdfec34c0de1903729e994e2ea6eb15f12b3f7a9e5c9416dc")
}

// UnpackPulseAlreadyStoredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PulseAlreadyStored(uint64 round)
func (ledgerProtocol *LedgerProtocol) UnpackPulseAlreadyStoredError(raw []byte) (*LedgerProtocolPulseAlreadyStored, error) {
	out := new(LedgerProtocolPulseAlreadyStored)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "PulseAlreadyStored", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolPulseNotStored represents a PulseNotStored error raised by the LedgerProtocol contract.
type LedgerProtocolPulseNotStored struct {
	Round      uint64
	FirstRound uint64
	LastRound  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PulseNotStored(uint64 round, uint64 firstRound, uint64 lastRound)
func LedgerProtocolPulseNotStoredErrorID() common.Hash {
	return common.HexToHash("0xfce69aa2ac1a95a4deeab9888cc1895144de59b5f19a6d3a0fea9d0c829e3d94")
}

// UnpackPulseNotStoredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PulseNotStored(uint64 round, uint64 firstRound, uint64 lastRound)
func (ledgerProtocol *LedgerProtocol) UnpackPulseNotStoredError(raw []byte) (*LedgerProtocolPulseNotStored, error) {
	out := new(LedgerProtocolPulseNotStored)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "PulseNotStored", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolPulseTooOld represents a PulseTooOld error raised by the LedgerProtocol contract.
type LedgerProtocolPulseTooOld struct {
	Round       uint64
	OldestRound uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PulseTooOld(uint64 round, uint64 oldestRound)
func LedgerProtocolPulseTooOldErrorID() common.Hash {
	return common.HexToHash("0xf27ee73527f7367529dcb9540605c810a06caf13320e521f21793a2eec391380")
}

// UnpackPulseTooOldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PulseTooOld(uint64 round, uint64 oldestRound)
func (ledgerProtocol *LedgerProtocol) UnpackPulseTooOldError(raw []byte) (*LedgerProtocolPulseTooOld, error) {
	out := new(LedgerProtocolPulseTooOld)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "PulseTooOld", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolRegistrationNotPermittedOnRootSubnet represents a RegistrationNotPermittedOnRootSubnet error raised by the LedgerProtocol contract.
type LedgerProtocolRegistrationNotPermittedOnRootSubnet struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RegistrationNotPermittedOnRootSubnet()
func LedgerProtocolRegistrationNotPermittedOnRootSubnetErrorID() common.Hash {
	return common.HexToHash("0xe1074d1e1ad80d3bbfe248111ebcd6089a05f9eb64057c417236ca5f6924ad57")
}

// UnpackRegistrationNotPermittedOnRootSubnetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RegistrationNotPermittedOnRootSubnet()
func (ledgerProtocol *LedgerProtocol) UnpackRegistrationNotPermittedOnRootSubnetError(raw []byte) (*LedgerProtocolRegistrationNotPermittedOnRootSubnet, error) {
	out := new(LedgerProtocolRegistrationNotPermittedOnRootSubnet)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "RegistrationNotPermittedOnRootSubnet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolRegistrationPriceLimitExceeded represents a RegistrationPriceLimitExceeded error raised by the LedgerProtocol contract.
type LedgerProtocolRegistrationPriceLimitExceeded struct {
	PriceRao uint64
	LimitRao uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RegistrationPriceLimitExceeded(uint64 priceRao, uint64 limitRao)
func LedgerProtocolRegistrationPriceLimitExceededErrorID() common.Hash {
	return common.HexToHash("0xca8a4e46d450d478d2d74cf6c40ff174a11c5d7a6fd6739d98a430155576e1a8")
}

// UnpackRegistrationPriceLimitExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RegistrationPriceLimitExceeded(uint64 priceRao, uint64 limitRao)
func (ledgerProtocol *LedgerProtocol) UnpackRegistrationPriceLimitExceededError(raw []byte) (*LedgerProtocolRegistrationPriceLimitExceeded, error) {
	out := new(LedgerProtocolRegistrationPriceLimitExceeded)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "RegistrationPriceLimitExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolRelayerMismatch represents a RelayerMismatch error raised by the LedgerProtocol contract.
type LedgerProtocolRelayerMismatch struct {
	OrderHash [32]byte
	Relayer   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RelayerMismatch(bytes32 orderHash, address relayer)
func LedgerProtocolRelayerMismatchErrorID() common.Hash {
	return common.HexToHash("0x3a1f7e7990c796a82d747d60ca47bb14f6b2f16d33626255e5c7ed80a72ce55a")
}

// UnpackRelayerMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RelayerMismatch(bytes32 orderHash, address relayer)
func (ledgerProtocol *LedgerProtocol) UnpackRelayerMismatchError(raw []byte) (*LedgerProtocolRelayerMismatch, error) {
	out := new(LedgerProtocolRelayerMismatch)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "RelayerMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolRelayerRequiredForPartialFill represents a RelayerRequiredForPartialFill error raised by the LedgerProtocol contract.
type LedgerProtocolRelayerRequiredForPartialFill struct {
	OrderHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RelayerRequiredForPartialFill(bytes32 orderHash)
func LedgerProtocolRelayerRequiredForPartialFillErrorID() common.Hash {
	return common.HexToHash("0x133ac74d9dc64fea7215e51e4d89fdf44adfb8d99c9912319a9c4fc45ac8d969")
}

// UnpackRelayerRequiredForPartialFillError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RelayerRequiredForPartialFill(bytes32 orderHash)
func (ledgerProtocol *LedgerProtocol) UnpackRelayerRequiredForPartialFillError(raw []byte) (*LedgerProtocolRelayerRequiredForPartialFill, error) {
	out := new(LedgerProtocolRelayerRequiredForPartialFill)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "RelayerRequiredForPartialFill", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolReservesOutOfBalance represents a ReservesOutOfBalance error raised by the LedgerProtocol contract.
type LedgerProtocolReservesOutOfBalance struct {
	Netuid uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReservesOutOfBalance(uint16 netuid)
func LedgerProtocolReservesOutOfBalanceErrorID() common.Hash {
	return common.HexToHash("0xa93963bb59c39cbe9a6d8d9481730313b7b0203dacdcf8ce830247087e47365b")
}

// UnpackReservesOutOfBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReservesOutOfBalance(uint16 netuid)
func (ledgerProtocol *LedgerProtocol) UnpackReservesOutOfBalanceError(raw []byte) (*LedgerProtocolReservesOutOfBalance, error) {
	out := new(LedgerProtocolReservesOutOfBalance)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "ReservesOutOfBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolReservesTooLow represents a ReservesTooLow error raised by the LedgerProtocol contract.
type LedgerProtocolReservesTooLow struct {
	Netuid uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReservesTooLow(uint16 netuid)
func LedgerProtocolReservesTooLowErrorID() common.Hash {
	return common.HexToHash("0x620581198f09de188528ad120fc37fb3455592d7e03b3d0fd410ee559845a34e")
}

// UnpackReservesTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReservesTooLow(uint16 netuid)
func (ledgerProtocol *LedgerProtocol) UnpackReservesTooLowError(raw []byte) (*LedgerProtocolReservesTooLow, error) {
	out := new(LedgerProtocolReservesTooLow)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "ReservesTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolRevealPeriodTooLarge represents a RevealPeriodTooLarge error raised by the LedgerProtocol contract.
type LedgerProtocolRevealPeriodTooLarge struct {
	Value   uint64
	Maximum uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RevealPeriodTooLarge(uint64 value, uint64 maximum)
func LedgerProtocolRevealPeriodTooLargeErrorID() common.Hash {
	return common.HexToHash("0x1fb9cb1baa2cb5389fd8967f089c6d03cba54047a736480ac496e596e8e2efe6")
}

// UnpackRevealPeriodTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RevealPeriodTooLarge(uint64 value, uint64 maximum)
func (ledgerProtocol *LedgerProtocol) UnpackRevealPeriodTooLargeError(raw []byte) (*LedgerProtocolRevealPeriodTooLarge, error) {
	out := new(LedgerProtocolRevealPeriodTooLarge)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "RevealPeriodTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolRevealPeriodTooSmall represents a RevealPeriodTooSmall error raised by the LedgerProtocol contract.
type LedgerProtocolRevealPeriodTooSmall struct {
	Value   uint64
	Minimum uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RevealPeriodTooSmall(uint64 value, uint64 minimum)
func LedgerProtocolRevealPeriodTooSmallErrorID() common.Hash {
	return common.HexToHash("0x0de63fe12871aa3d8b10f3f2139b7c0302785d301800daa15d5f6d4a060817cc")
}

// UnpackRevealPeriodTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RevealPeriodTooSmall(uint64 value, uint64 minimum)
func (ledgerProtocol *LedgerProtocol) UnpackRevealPeriodTooSmallError(raw []byte) (*LedgerProtocolRevealPeriodTooSmall, error) {
	out := new(LedgerProtocolRevealPeriodTooSmall)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "RevealPeriodTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolRevealTooEarly represents a RevealTooEarly error raised by the LedgerProtocol contract.
type LedgerProtocolRevealTooEarly struct {
	CurrentEpoch uint64
	RevealEpoch  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RevealTooEarly(uint64 currentEpoch, uint64 revealEpoch)
func LedgerProtocolRevealTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x32a46395d5badafca583b5b56bc2af0969b74f70e51c356f8b431ab4926c8de0")
}

// UnpackRevealTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RevealTooEarly(uint64 currentEpoch, uint64 revealEpoch)
func (ledgerProtocol *LedgerProtocol) UnpackRevealTooEarlyError(raw []byte) (*LedgerProtocolRevealTooEarly, error) {
	out := new(LedgerProtocolRevealTooEarly)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "RevealTooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolSameAutoStakeHotkeyAlreadySet represents a SameAutoStakeHotkeyAlreadySet error raised by the LedgerProtocol contract.
type LedgerProtocolSameAutoStakeHotkeyAlreadySet struct {
	Netuid uint16
	Hotkey [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SameAutoStakeHotkeyAlreadySet(uint16 netuid, bytes32 hotkey)
func LedgerProtocolSameAutoStakeHotkeyAlreadySetErrorID() common.Hash {
	return common.HexToHash("0x366b6ecd2cbdc350b4c34b8078ff734b5b9261521c1193b111d59dada5f1ae6b")
}

// UnpackSameAutoStakeHotkeyAlreadySetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SameAutoStakeHotkeyAlreadySet(uint16 netuid, bytes32 hotkey)
func (ledgerProtocol *LedgerProtocol) UnpackSameAutoStakeHotkeyAlreadySetError(raw []byte) (*LedgerProtocolSameAutoStakeHotkeyAlreadySet, error) {
	out := new(LedgerProtocolSameAutoStakeHotkeyAlreadySet)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "SameAutoStakeHotkeyAlreadySet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolSameNetuid represents a SameNetuid error raised by the LedgerProtocol contract.
type LedgerProtocolSameNetuid struct {
	Netuid uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SameNetuid(uint16 netuid)
func LedgerProtocolSameNetuidErrorID() common.Hash {
	return common.HexToHash("0x7f23d8fe54aebc3989d4733c649c1f536d7ac675cce4aa6f4070a4fd486018f6")
}

// UnpackSameNetuidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SameNetuid(uint16 netuid)
func (ledgerProtocol *LedgerProtocol) UnpackSameNetuidError(raw []byte) (*LedgerProtocolSameNetuid, error) {
	out := new(LedgerProtocolSameNetuid)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "SameNetuid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolServingRateLimitExceeded represents a ServingRateLimitExceeded error raised by the LedgerProtocol contract.
type LedgerProtocolServingRateLimitExceeded struct {
	NextBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ServingRateLimitExceeded(uint64 nextBlock)
func LedgerProtocolServingRateLimitExceededErrorID() common.Hash {
	return common.HexToHash("0xabddfbada5ccd29b1dc20eb73b62580e75cf62028351a77d7857c246b200138d")
}

// UnpackServingRateLimitExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ServingRateLimitExceeded(uint64 nextBlock)
func (ledgerProtocol *LedgerProtocol) UnpackServingRateLimitExceededError(raw []byte) (*LedgerProtocolServingRateLimitExceeded, error) {
	out := new(LedgerProtocolServingRateLimitExceeded)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "ServingRateLimitExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolSettingWeightsTooFast represents a SettingWeightsTooFast error raised by the LedgerProtocol contract.
type LedgerProtocolSettingWeightsTooFast struct {
	Uid       uint16
	NextBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SettingWeightsTooFast(uint16 uid, uint64 nextBlock)
func LedgerProtocolSettingWeightsTooFastErrorID() common.Hash {
	return common.HexToHash("0x818c71ad56c2cac184716ed5190e94e4bbb885ced77780ffad6b5f419fe8a793")
}

// UnpackSettingWeightsTooFastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SettingWeightsTooFast(uint16 uid, uint64 nextBlock)
func (ledgerProtocol *LedgerProtocol) UnpackSettingWeightsTooFastError(raw []byte) (*LedgerProtocolSettingWeightsTooFast, error) {
	out := new(LedgerProtocolSettingWeightsTooFast)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "SettingWeightsTooFast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolSlippageTooHigh represents a SlippageTooHigh error raised by the LedgerProtocol contract.
type LedgerProtocolSlippageTooHigh struct {
	Amount  uint64
	Maximum uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SlippageTooHigh(uint64 amount, uint64 maximum)
func LedgerProtocolSlippageTooHighErrorID() common.Hash {
	return common.HexToHash("0xcdacb86d191e39a1a202525917bc38fa68ef9dee2f3c648958aea8d32dc16c48")
}

// UnpackSlippageTooHighError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SlippageTooHigh(uint64 amount, uint64 maximum)
func (ledgerProtocol *LedgerProtocol) UnpackSlippageTooHighError(raw []byte) (*LedgerProtocolSlippageTooHigh, error) {
	out := new(LedgerProtocolSlippageTooHigh)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "SlippageTooHigh", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolSpaceLimitExceeded represents a SpaceLimitExceeded error raised by the LedgerProtocol contract.
type LedgerProtocolSpaceLimitExceeded struct {
	UsedBytes *big.Int
	Length    *big.Int
	Limit     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SpaceLimitExceeded(uint256 usedBytes, uint256 length, uint256 limit)
func LedgerProtocolSpaceLimitExceededErrorID() common.Hash {
	return common.HexToHash("0x5b63f54708bfef40936e75cf55f51168495d800918808df2ebb045bbe1aae01f")
}

// UnpackSpaceLimitExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SpaceLimitExceeded(uint256 usedBytes, uint256 length, uint256 limit)
func (ledgerProtocol *LedgerProtocol) UnpackSpaceLimitExceededError(raw []byte) (*LedgerProtocolSpaceLimitExceeded, error) {
	out := new(LedgerProtocolSpaceLimitExceeded)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "SpaceLimitExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolSpendingOverAllowance represents a SpendingOverAllowance error raised by the LedgerProtocol contract.
type LedgerProtocolSpendingOverAllowance struct {
	Owner          common.Address
	Spender        common.Address
	Netuid         uint16
	AllowanceAlpha *big.Int
	RequestedAlpha *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SpendingOverAllowance(address owner, address spender, uint16 netuid, uint256 allowanceAlpha, uint256 requestedAlpha)
func LedgerProtocolSpendingOverAllowanceErrorID() common.Hash {
	return common.HexToHash("0x6c6c6f7fa7f7c4ea0ce3ed0fa64283bba81bc68d382b6689ba48cd518a006a02")
}

// UnpackSpendingOverAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SpendingOverAllowance(address owner, address spender, uint16 netuid, uint256 allowanceAlpha, uint256 requestedAlpha)
func (ledgerProtocol *LedgerProtocol) UnpackSpendingOverAllowanceError(raw []byte) (*LedgerProtocolSpendingOverAllowance, error) {
	out := new(LedgerProtocolSpendingOverAllowance)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "SpendingOverAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolStakeTooLowForRoot represents a StakeTooLowForRoot error raised by the LedgerProtocol contract.
type LedgerProtocolStakeTooLowForRoot struct {
	StakeRao  uint64
	LowestRao uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakeTooLowForRoot(uint64 stakeRao, uint64 lowestRao)
func LedgerProtocolStakeTooLowForRootErrorID() common.Hash {
	return common.HexToHash("0x7e9c1d18d9b2cbb2aa24c62bb6d0b85dd8352fbb6a4c0dfea75f0e14eb7855af")
}

// UnpackStakeTooLowForRootError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakeTooLowForRoot(uint64 stakeRao, uint64 lowestRao)
func (ledgerProtocol *LedgerProtocol) UnpackStakeTooLowForRootError(raw []byte) (*LedgerProtocolStakeTooLowForRoot, error) {
	out := new(LedgerProtocolStakeTooLowForRoot)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "StakeTooLowForRoot", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolStakeUnavailable represents a StakeUnavailable error raised by the LedgerProtocol contract.
type LedgerProtocolStakeUnavailable struct {
	Netuid         uint16
	AvailableAlpha uint64
	RequestedAlpha uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakeUnavailable(uint16 netuid, uint64 availableAlpha, uint64 requestedAlpha)
func LedgerProtocolStakeUnavailableErrorID() common.Hash {
	return common.HexToHash("0x432ace40baa2ecb87e963e9d1de750599d2598e7d86c81bdc9f2ebedaf8a9625")
}

// UnpackStakeUnavailableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakeUnavailable(uint16 netuid, uint64 availableAlpha, uint64 requestedAlpha)
func (ledgerProtocol *LedgerProtocol) UnpackStakeUnavailableError(raw []byte) (*LedgerProtocolStakeUnavailable, error) {
	out := new(LedgerProtocolStakeUnavailable)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "StakeUnavailable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolStringTooLong represents a StringTooLong error raised by the LedgerProtocol contract.
type LedgerProtocolStringTooLong struct {
	Param   string
	Length  *big.Int
	Maximum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string param, uint256 length, uint256 maximum)
func LedgerProtocolStringTooLongErrorID() common.Hash {
	return common.HexToHash("0xd7d74b9dbfb4466eedc03db03ea4d674c21df818a8a07dfb0f886424160e386f")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string param, uint256 length, uint256 maximum)
func (ledgerProtocol *LedgerProtocol) UnpackStringTooLongError(raw []byte) (*LedgerProtocolStringTooLong, error) {
	out := new(LedgerProtocolStringTooLong)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolSubNetRegistrationDisabled represents a SubNetRegistrationDisabled error raised by the LedgerProtocol contract.
type LedgerProtocolSubNetRegistrationDisabled struct {
	Netuid uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SubNetRegistrationDisabled(uint16 netuid)
func LedgerProtocolSubNetRegistrationDisabledErrorID() common.Hash {
	return common.HexToHash("0x1db2972b8305cc8d545b38f676dc0cb07fe74464d6a881ffd3ffb4f98fb2add8")
}

// UnpackSubNetRegistrationDisabledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SubNetRegistrationDisabled(uint16 netuid)
func (ledgerProtocol *LedgerProtocol) UnpackSubNetRegistrationDisabledError(raw []byte) (*LedgerProtocolSubNetRegistrationDisabled, error) {
	out := new(LedgerProtocolSubNetRegistrationDisabled)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "SubNetRegistrationDisabled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolSubnetLimitReached represents a SubnetLimitReached error raised by the LedgerProtocol contract.
type LedgerProtocolSubnetLimitReached struct {
	Limit uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SubnetLimitReached(uint16 limit)
func LedgerProtocolSubnetLimitReachedErrorID() common.Hash {
	return common.HexToHash("0xf8d77c38ff76da5570c7582cafe61fcaf2c3c7d80cc0e500454a67b4aa553f21")
}

// UnpackSubnetLimitReachedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SubnetLimitReached(uint16 limit)
func (ledgerProtocol *LedgerProtocol) UnpackSubnetLimitReachedError(raw []byte) (*LedgerProtocolSubnetLimitReached, error) {
	out := new(LedgerProtocolSubnetLimitReached)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "SubnetLimitReached", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolSubnetNotExists represents a SubnetNotExists error raised by the LedgerProtocol contract.
type LedgerProtocolSubnetNotExists struct {
	Netuid uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SubnetNotExists(uint16 netuid)
func LedgerProtocolSubnetNotExistsErrorID() common.Hash {
	return common.HexToHash("0xb73ac5dbd6493cbdad91e526bcb4d8b0d0e94a679914e46fabe115dcb5fb5703")
}

// UnpackSubnetNotExistsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SubnetNotExists(uint16 netuid)
func (ledgerProtocol *LedgerProtocol) UnpackSubnetNotExistsError(raw []byte) (*LedgerProtocolSubnetNotExists, error) {
	out := new(LedgerProtocolSubnetNotExists)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "SubnetNotExists", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolSubnetNotLeased represents a SubnetNotLeased error raised by the LedgerProtocol contract.
type LedgerProtocolSubnetNotLeased struct {
	Netuid uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SubnetNotLeased(uint16 netuid)
func LedgerProtocolSubnetNotLeasedErrorID() common.Hash {
	return common.HexToHash("0x2d990fb96453cccb12e966614cce906c3d059e6d37d23d53289b6789e2046bc8")
}

// UnpackSubnetNotLeasedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SubnetNotLeased(uint16 netuid)
func (ledgerProtocol *LedgerProtocol) UnpackSubnetNotLeasedError(raw []byte) (*LedgerProtocolSubnetNotLeased, error) {
	out := new(LedgerProtocolSubnetNotLeased)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "SubnetNotLeased", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolSubtokenDisabled represents a SubtokenDisabled error raised by the LedgerProtocol contract.
type LedgerProtocolSubtokenDisabled struct {
	Netuid uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SubtokenDisabled(uint16 netuid)
func LedgerProtocolSubtokenDisabledErrorID() common.Hash {
	return common.HexToHash("0x20281d9200cd29e808cfb6172680cc406640b28da3e6221dbb07bd494b1a45fd")
}

// UnpackSubtokenDisabledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SubtokenDisabled(uint16 netuid)
func (ledgerProtocol *LedgerProtocol) UnpackSubtokenDisabledError(raw []byte) (*LedgerProtocolSubtokenDisabled, error) {
	out := new(LedgerProtocolSubtokenDisabled)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "SubtokenDisabled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolSwapInputTooLarge represents a SwapInputTooLarge error raised by the LedgerProtocol contract.
type LedgerProtocolSwapInputTooLarge struct {
	Netuid uint16
	Amount uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SwapInputTooLarge(uint16 netuid, uint64 amount)
func LedgerProtocolSwapInputTooLargeErrorID() common.Hash {
	return common.HexToHash("0x3c031bdb4011f37fc52bc1a08f6d4cd230ef1c7b63b89065555491010b136e92")
}

// UnpackSwapInputTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SwapInputTooLarge(uint16 netuid, uint64 amount)
func (ledgerProtocol *LedgerProtocol) UnpackSwapInputTooLargeError(raw []byte) (*LedgerProtocolSwapInputTooLarge, error) {
	out := new(LedgerProtocolSwapInputTooLarge)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "SwapInputTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolSymbolAlreadyInUse represents a SymbolAlreadyInUse error raised by the LedgerProtocol contract.
type LedgerProtocolSymbolAlreadyInUse struct {
	Symbol string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SymbolAlreadyInUse(string symbol)
func LedgerProtocolSymbolAlreadyInUseErrorID() common.Hash {
	return common.HexToHash("0x06745423ed843234437e00ca45d622a1c2fc485e4bcbf6070543e2225cd99d81")
}

// UnpackSymbolAlreadyInUseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SymbolAlreadyInUse(string symbol)
func (ledgerProtocol *LedgerProtocol) UnpackSymbolAlreadyInUseError(raw []byte) (*LedgerProtocolSymbolAlreadyInUse, error) {
	out := new(LedgerProtocolSymbolAlreadyInUse)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "SymbolAlreadyInUse", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolSymbolDoesNotExist represents a SymbolDoesNotExist error raised by the LedgerProtocol contract.
type LedgerProtocolSymbolDoesNotExist struct {
	Symbol string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SymbolDoesNotExist(string symbol)
func LedgerProtocolSymbolDoesNotExistErrorID() common.Hash {
	return common.HexToHash("0x628b778e0767a9aaddf614390727f88c333d38f008eeadba6d24def729a3771d")
}

// UnpackSymbolDoesNotExistError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SymbolDoesNotExist(string symbol)
func (ledgerProtocol *LedgerProtocol) UnpackSymbolDoesNotExistError(raw []byte) (*LedgerProtocolSymbolDoesNotExist, error) {
	out := new(LedgerProtocolSymbolDoesNotExist)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "SymbolDoesNotExist", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolTargetNotPrecompile represents a TargetNotPrecompile error raised by the LedgerProtocol contract.
type LedgerProtocolTargetNotPrecompile struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TargetNotPrecompile(address target)
func LedgerProtocolTargetNotPrecompileErrorID() common.Hash {
	return common.HexToHash("0xaf9008bd87117e592b3e80afba537f9d7c4d407e61ac862a0e674ecbebdfb7e9")
}

// UnpackTargetNotPrecompileError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TargetNotPrecompile(address target)
func (ledgerProtocol *LedgerProtocol) UnpackTargetNotPrecompileError(raw []byte) (*LedgerProtocolTargetNotPrecompile, error) {
	out := new(LedgerProtocolTargetNotPrecompile)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "TargetNotPrecompile", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolTempoOutOfBounds represents a TempoOutOfBounds error raised by the LedgerProtocol contract.
type LedgerProtocolTempoOutOfBounds struct {
	Tempo   uint16
	Minimum uint16
	Maximum uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TempoOutOfBounds(uint16 tempo, uint16 minimum, uint16 maximum)
func LedgerProtocolTempoOutOfBoundsErrorID() common.Hash {
	return common.HexToHash("0x6f16d68978f74553ad5165defacb946814647ba5a0fecc53b5856e363a853c72")
}

// UnpackTempoOutOfBoundsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TempoOutOfBounds(uint16 tempo, uint16 minimum, uint16 maximum)
func (ledgerProtocol *LedgerProtocol) UnpackTempoOutOfBoundsError(raw []byte) (*LedgerProtocolTempoOutOfBounds, error) {
	out := new(LedgerProtocolTempoOutOfBounds)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "TempoOutOfBounds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolTimelockedCommitsUnavailable represents a TimelockedCommitsUnavailable error raised by the LedgerProtocol contract.
type LedgerProtocolTimelockedCommitsUnavailable struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimelockedCommitsUnavailable()
func LedgerProtocolTimelockedCommitsUnavailableErrorID() common.Hash {
	return common.HexToHash("0x19e444d6fcfa1b42464ba776ea9598614f99f0851424e910b50bdbca73856ecf")
}

// UnpackTimelockedCommitsUnavailableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimelockedCommitsUnavailable()
func (ledgerProtocol *LedgerProtocol) UnpackTimelockedCommitsUnavailableError(raw []byte) (*LedgerProtocolTimelockedCommitsUnavailable, error) {
	out := new(LedgerProtocolTimelockedCommitsUnavailable)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "TimelockedCommitsUnavailable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolTooMany represents a TooMany error raised by the LedgerProtocol contract.
type LedgerProtocolTooMany struct {
	Account [32]byte
	Limit   uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooMany(bytes32 account, uint16 limit)
func LedgerProtocolTooManyErrorID() common.Hash {
	return common.HexToHash("0x4eb2ab28d35fa550a8347558f59ffa8706921c75e23ab256244516f8412f723d")
}

// UnpackTooManyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooMany(bytes32 account, uint16 limit)
func (ledgerProtocol *LedgerProtocol) UnpackTooManyError(raw []byte) (*LedgerProtocolTooMany, error) {
	out := new(LedgerProtocolTooMany)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "TooMany", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolTooManyChildren represents a TooManyChildren error raised by the LedgerProtocol contract.
type LedgerProtocolTooManyChildren struct {
	Children *big.Int
	Maximum  uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyChildren(uint256 children, uint8 maximum)
func LedgerProtocolTooManyChildrenErrorID() common.Hash {
	return common.HexToHash("0x3369aa330f8e01fcee1a8712ef92ce065bd7ec20b2a23d0a4c4e6ed9b3c50f80")
}

// UnpackTooManyChildrenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyChildren(uint256 children, uint8 maximum)
func (ledgerProtocol *LedgerProtocol) UnpackTooManyChildrenError(raw []byte) (*LedgerProtocolTooManyChildren, error) {
	out := new(LedgerProtocolTooManyChildren)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "TooManyChildren", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolTooManyHotkeys represents a TooManyHotkeys error raised by the LedgerProtocol contract.
type LedgerProtocolTooManyHotkeys struct {
	Count *big.Int
	Limit *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyHotkeys(uint256 count, uint256 limit)
func LedgerProtocolTooManyHotkeysErrorID() common.Hash {
	return common.HexToHash("0x7b1968fe11168c816b40b12791efe6e230188b098879693048529f05649a626f")
}

// UnpackTooManyHotkeysError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyHotkeys(uint256 count, uint256 limit)
func (ledgerProtocol *LedgerProtocol) UnpackTooManyHotkeysError(raw []byte) (*LedgerProtocolTooManyHotkeys, error) {
	out := new(LedgerProtocolTooManyHotkeys)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "TooManyHotkeys", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolTooManyOrders represents a TooManyOrders error raised by the LedgerProtocol contract.
type LedgerProtocolTooManyOrders struct {
	Orders  *big.Int
	Maximum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyOrders(uint256 orders, uint256 maximum)
func LedgerProtocolTooManyOrdersErrorID() common.Hash {
	return common.HexToHash("0xf507012a9104f93ecdfb40345d6ac5e5a860f39b42493a1022c79542fc7eecee")
}

// UnpackTooManyOrdersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyOrders(uint256 orders, uint256 maximum)
func (ledgerProtocol *LedgerProtocol) UnpackTooManyOrdersError(raw []byte) (*LedgerProtocolTooManyOrders, error) {
	out := new(LedgerProtocolTooManyOrders)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "TooManyOrders", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolTooManyRegistrationsThisBlock represents a TooManyRegistrationsThisBlock error raised by the LedgerProtocol contract.
type LedgerProtocolTooManyRegistrationsThisBlock struct {
	Netuid uint16
	Limit  uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyRegistrationsThisBlock(uint16 netuid, uint16 limit)
func LedgerProtocolTooManyRegistrationsThisBlockErrorID() common.Hash {
	return common.HexToHash("0x59281f9739dfc1e161696bbe6fe244133f54b0e505e433bfe58b7c74310fa1c2")
}

// UnpackTooManyRegistrationsThisBlockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyRegistrationsThisBlock(uint16 netuid, uint16 limit)
func (ledgerProtocol *LedgerProtocol) UnpackTooManyRegistrationsThisBlockError(raw []byte) (*LedgerProtocolTooManyRegistrationsThisBlock, error) {
	out := new(LedgerProtocolTooManyRegistrationsThisBlock)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "TooManyRegistrationsThisBlock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolTooManyRegistrationsThisInterval represents a TooManyRegistrationsThisInterval error raised by the LedgerProtocol contract.
type LedgerProtocolTooManyRegistrationsThisInterval struct {
	Netuid uint16
	Limit  uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyRegistrationsThisInterval(uint16 netuid, uint16 limit)
func LedgerProtocolTooManyRegistrationsThisIntervalErrorID() common.Hash {
	return common.HexToHash("0x88617eb70b1d5f00fff0ed6de803625838390d0df8630701daf98dfa7f423187")
}

// UnpackTooManyRegistrationsThisIntervalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyRegistrationsThisInterval(uint16 netuid, uint16 limit)
func (ledgerProtocol *LedgerProtocol) UnpackTooManyRegistrationsThisIntervalError(raw []byte) (*LedgerProtocolTooManyRegistrationsThisInterval, error) {
	out := new(LedgerProtocolTooManyRegistrationsThisInterval)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "TooManyRegistrationsThisInterval", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolTooManyUIDsPerMechanism represents a TooManyUIDsPerMechanism error raised by the LedgerProtocol contract.
type LedgerProtocolTooManyUIDsPerMechanism struct {
	MaxUids    uint16
	Mechanisms uint8
	Limit      uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyUIDsPerMechanism(uint16 maxUids, uint8 mechanisms, uint16 limit)
func LedgerProtocolTooManyUIDsPerMechanismErrorID() common.Hash {
	return common.HexToHash("0x579acecb3eecb30929d9507fd3ac2e5fc4bfeade9195292a1206347ae87b2e74")
}

// UnpackTooManyUIDsPerMechanismError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyUIDsPerMechanism(uint16 maxUids, uint8 mechanisms, uint16 limit)
func (ledgerProtocol *LedgerProtocol) UnpackTooManyUIDsPerMechanismError(raw []byte) (*LedgerProtocolTooManyUIDsPerMechanism, error) {
	out := new(LedgerProtocolTooManyUIDsPerMechanism)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "TooManyUIDsPerMechanism", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolTooManyUnrevealedCommits represents a TooManyUnrevealedCommits error raised by the LedgerProtocol contract.
type LedgerProtocolTooManyUnrevealedCommits struct {
	Limit *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyUnrevealedCommits(uint256 limit)
func LedgerProtocolTooManyUnrevealedCommitsErrorID() common.Hash {
	return common.HexToHash("0xc4b66225e202abf5eef55ed248a67faaca2f898c1d1407ace1b5cf305f816adc")
}

// UnpackTooManyUnrevealedCommitsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyUnrevealedCommits(uint256 limit)
func (ledgerProtocol *LedgerProtocol) UnpackTooManyUnrevealedCommitsError(raw []byte) (*LedgerProtocolTooManyUnrevealedCommits, error) {
	out := new(LedgerProtocolTooManyUnrevealedCommits)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "TooManyUnrevealedCommits", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolTransferDisallowed represents a TransferDisallowed error raised by the LedgerProtocol contract.
type LedgerProtocolTransferDisallowed struct {
	Netuid uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransferDisallowed(uint16 netuid)
func LedgerProtocolTransferDisallowedErrorID() common.Hash {
	return common.HexToHash("0x1a0ac3d7bb5d5e1820f7e6b1d89fd01a19e9127bfdd87d0539b46d707670765f")
}

// UnpackTransferDisallowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransferDisallowed(uint16 netuid)
func (ledgerProtocol *LedgerProtocol) UnpackTransferDisallowedError(raw []byte) (*LedgerProtocolTransferDisallowed, error) {
	out := new(LedgerProtocolTransferDisallowed)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "TransferDisallowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolTrimmingWouldExceedMaxImmunePercentage represents a TrimmingWouldExceedMaxImmunePercentage error raised by the LedgerProtocol contract.
type LedgerProtocolTrimmingWouldExceedMaxImmunePercentage struct {
	Immune     uint16
	MaxUids    uint16
	Percentage uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TrimmingWouldExceedMaxImmunePercentage(uint16 immune, uint16 maxUids, uint8 percentage)
func LedgerProtocolTrimmingWouldExceedMaxImmunePercentageErrorID() common.Hash {
	return common.HexToHash("0x7e43e96ad53cf780044773e9c597c4c9f4e9142be7ada295c34a6807574069a1")
}

// UnpackTrimmingWouldExceedMaxImmunePercentageError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TrimmingWouldExceedMaxImmunePercentage(uint16 immune, uint16 maxUids, uint8 percentage)
func (ledgerProtocol *LedgerProtocol) UnpackTrimmingWouldExceedMaxImmunePercentageError(raw []byte) (*LedgerProtocolTrimmingWouldExceedMaxImmunePercentage, error) {
	out := new(LedgerProtocolTrimmingWouldExceedMaxImmunePercentage)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "TrimmingWouldExceedMaxImmunePercentage", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolTxChildkeyTakeRateLimitExceeded represents a TxChildkeyTakeRateLimitExceeded error raised by the LedgerProtocol contract.
type LedgerProtocolTxChildkeyTakeRateLimitExceeded struct {
	NextBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TxChildkeyTakeRateLimitExceeded(uint64 nextBlock)
func LedgerProtocolTxChildkeyTakeRateLimitExceededErrorID() common.Hash {
	return common.HexToHash("0xb45f589b0049336ee61cdb05700896c63c99ebcff94836dfaec92ede0bdfc901")
}

// UnpackTxChildkeyTakeRateLimitExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TxChildkeyTakeRateLimitExceeded(uint64 nextBlock)
func (ledgerProtocol *LedgerProtocol) UnpackTxChildkeyTakeRateLimitExceededError(raw []byte) (*LedgerProtocolTxChildkeyTakeRateLimitExceeded, error) {
	out := new(LedgerProtocolTxChildkeyTakeRateLimitExceeded)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "TxChildkeyTakeRateLimitExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolTxRateLimitExceeded represents a TxRateLimitExceeded error raised by the LedgerProtocol contract.
type LedgerProtocolTxRateLimitExceeded struct {
	NextBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TxRateLimitExceeded(uint64 nextBlock)
func LedgerProtocolTxRateLimitExceededErrorID() common.Hash {
	return common.HexToHash("0xb094f0361f2315e7e895d2ac07559f2aa06dd13a6e818733055e3fa2da2bfec9")
}

// UnpackTxRateLimitExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TxRateLimitExceeded(uint64 nextBlock)
func (ledgerProtocol *LedgerProtocol) UnpackTxRateLimitExceededError(raw []byte) (*LedgerProtocolTxRateLimitExceeded, error) {
	out := new(LedgerProtocolTxRateLimitExceeded)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "TxRateLimitExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolUidNotExists represents a UidNotExists error raised by the LedgerProtocol contract.
type LedgerProtocolUidNotExists struct {
	Netuid uint16
	Uid    uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UidNotExists(uint16 netuid, uint16 uid)
func LedgerProtocolUidNotExistsErrorID() common.Hash {
	return common.HexToHash("0xf631a39a6dd8220ba595369855b91a0abd010658c3a7d3184953a7538334231e")
}

// UnpackUidNotExistsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UidNotExists(uint16 netuid, uint16 uid)
func (ledgerProtocol *LedgerProtocol) UnpackUidNotExistsError(raw []byte) (*LedgerProtocolUidNotExists, error) {
	out := new(LedgerProtocolUidNotExists)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "UidNotExists", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolUidVecContainInvalidOne represents a UidVecContainInvalidOne error raised by the LedgerProtocol contract.
type LedgerProtocolUidVecContainInvalidOne struct {
	Uid uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UidVecContainInvalidOne(uint16 uid)
func LedgerProtocolUidVecContainInvalidOneErrorID() common.Hash {
	return common.HexToHash("0x64788bfa6756c86b1361dce4899e100e39fd5c9c172e3bed703f4ba8063d8a47")
}

// UnpackUidVecContainInvalidOneError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UidVecContainInvalidOne(uint16 uid)
func (ledgerProtocol *LedgerProtocol) UnpackUidVecContainInvalidOneError(raw []byte) (*LedgerProtocolUidVecContainInvalidOne, error) {
	out := new(LedgerProtocolUidVecContainInvalidOne)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "UidVecContainInvalidOne", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolUidsLengthExceedUidsInSubNet represents a UidsLengthExceedUidsInSubNet error raised by the LedgerProtocol contract.
type LedgerProtocolUidsLengthExceedUidsInSubNet struct {
	Uids  *big.Int
	Limit uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UidsLengthExceedUidsInSubNet(uint256 uids, uint16 limit)
func LedgerProtocolUidsLengthExceedUidsInSubNetErrorID() common.Hash {
	return common.HexToHash("0xc952838e646cd8ce604154ed7bc1303f435c48be3006f528fde2ec01720c1f9f")
}

// UnpackUidsLengthExceedUidsInSubNetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UidsLengthExceedUidsInSubNet(uint256 uids, uint16 limit)
func (ledgerProtocol *LedgerProtocol) UnpackUidsLengthExceedUidsInSubNetError(raw []byte) (*LedgerProtocolUidsLengthExceedUidsInSubNet, error) {
	out := new(LedgerProtocolUidsLengthExceedUidsInSubNet)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "UidsLengthExceedUidsInSubNet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolUnableToRecoverPublicKey represents a UnableToRecoverPublicKey error raised by the LedgerProtocol contract.
type LedgerProtocolUnableToRecoverPublicKey struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnableToRecoverPublicKey()
func LedgerProtocolUnableToRecoverPublicKeyErrorID() common.Hash {
	return common.HexToHash("0x9fd567dff013f888ff5c75987b6d86573af53367ba58cf740d911af02a197fe6")
}

// UnpackUnableToRecoverPublicKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnableToRecoverPublicKey()
func (ledgerProtocol *LedgerProtocol) UnpackUnableToRecoverPublicKeyError(raw []byte) (*LedgerProtocolUnableToRecoverPublicKey, error) {
	out := new(LedgerProtocolUnableToRecoverPublicKey)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "UnableToRecoverPublicKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolUnannounced represents a Unannounced error raised by the LedgerProtocol contract.
type LedgerProtocolUnannounced struct {
	Real     [32]byte
	Delegate [32]byte
	DueBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Unannounced(bytes32 real, bytes32 delegate, uint64 dueBlock)
func LedgerProtocolUnannouncedErrorID() common.Hash {
	return common.HexToHash("0x0dbb50e470f8b2ac544c4703b1a1cd0e921c2c65425f2f4041cc81375d1a4f05")
}

// UnpackUnannouncedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Unannounced(bytes32 real, bytes32 delegate, uint64 dueBlock)
func (ledgerProtocol *LedgerProtocol) UnpackUnannouncedError(raw []byte) (*LedgerProtocolUnannounced, error) {
	out := new(LedgerProtocolUnannounced)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "Unannounced", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolUndecodablePublicKey represents a UndecodablePublicKey error raised by the LedgerProtocol contract.
type LedgerProtocolUndecodablePublicKey struct {
	PublicKey [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UndecodablePublicKey(bytes32 publicKey)
func LedgerProtocolUndecodablePublicKeyErrorID() common.Hash {
	return common.HexToHash("0x75109111c0f7976dff4056d382f02257c875110ed3f2dcc8e642d9efe9a11073")
}

// UnpackUndecodablePublicKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UndecodablePublicKey(bytes32 publicKey)
func (ledgerProtocol *LedgerProtocol) UnpackUndecodablePublicKeyError(raw []byte) (*LedgerProtocolUndecodablePublicKey, error) {
	out := new(LedgerProtocolUndecodablePublicKey)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "UndecodablePublicKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolUndecodableSignature represents a UndecodableSignature error raised by the LedgerProtocol contract.
type LedgerProtocolUndecodableSignature struct {
	R [32]byte
	S [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UndecodableSignature(bytes32 r, bytes32 s)
func LedgerProtocolUndecodableSignatureErrorID() common.Hash {
	return common.HexToHash("0x4b263d467f49333be5ea492f3c20ad1fed3af1481322ea104f129d7dfad38c68")
}

// UnpackUndecodableSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UndecodableSignature(bytes32 r, bytes32 s)
func (ledgerProtocol *LedgerProtocol) UnpackUndecodableSignatureError(raw []byte) (*LedgerProtocolUndecodableSignature, error) {
	out := new(LedgerProtocolUndecodableSignature)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "UndecodableSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolUnknownParameter represents a UnknownParameter error raised by the LedgerProtocol contract.
type LedgerProtocolUnknownParameter struct {
	Name [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownParameter(bytes32 name)
func LedgerProtocolUnknownParameterErrorID() common.Hash {
	return common.HexToHash("0x4c695695cc5173647db3f5d25b109f9eeac05f8f83f37785b43bc23190dc47e3")
}

// UnpackUnknownParameterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownParameter(bytes32 name)
func (ledgerProtocol *LedgerProtocol) UnpackUnknownParameterError(raw []byte) (*LedgerProtocolUnknownParameter, error) {
	out := new(LedgerProtocolUnknownParameter)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "UnknownParameter", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolUnknownSelector represents a UnknownSelector error raised by the LedgerProtocol contract.
type LedgerProtocolUnknownSelector struct {
	Selector [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownSelector(bytes4 selector)
func LedgerProtocolUnknownSelectorErrorID() common.Hash {
	return common.HexToHash("0xc2a825f5477b7cd1f59fbe07092f42f4387547639d04b691437b9f5d82716d5c")
}

// UnpackUnknownSelectorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownSelector(bytes4 selector)
func (ledgerProtocol *LedgerProtocol) UnpackUnknownSelectorError(raw []byte) (*LedgerProtocolUnknownSelector, error) {
	out := new(LedgerProtocolUnknownSelector)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "UnknownSelector", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolUnproxyable represents a Unproxyable error raised by the LedgerProtocol contract.
type LedgerProtocolUnproxyable struct {
	Target    common.Address
	Selector  [4]byte
	ProxyType uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Unproxyable(address target, bytes4 selector, uint8 proxyType)
func LedgerProtocolUnproxyableErrorID() common.Hash {
	return common.HexToHash("0x5995e14915db17e5da9456d92db0a09177d077cef6b68907ba0083388aef576f")
}

// UnpackUnproxyableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Unproxyable(address target, bytes4 selector, uint8 proxyType)
func (ledgerProtocol *LedgerProtocol) UnpackUnproxyableError(raw []byte) (*LedgerProtocolUnproxyable, error) {
	out := new(LedgerProtocolUnproxyable)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "Unproxyable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolValueNotInBounds represents a ValueNotInBounds error raised by the LedgerProtocol contract.
type LedgerProtocolValueNotInBounds struct {
	Param   string
	Value   *big.Int
	Minimum *big.Int
	Maximum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ValueNotInBounds(string param, uint256 value, uint256 minimum, uint256 maximum)
func LedgerProtocolValueNotInBoundsErrorID() common.Hash {
	return common.HexToHash("0x6a865d07c70145457069964d055f135da5311267d4669eaec14cfbcd43be00f9")
}

// UnpackValueNotInBoundsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ValueNotInBounds(string param, uint256 value, uint256 minimum, uint256 maximum)
func (ledgerProtocol *LedgerProtocol) UnpackValueNotInBoundsError(raw []byte) (*LedgerProtocolValueNotInBounds, error) {
	out := new(LedgerProtocolValueNotInBounds)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "ValueNotInBounds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolValueOutOfRange represents a ValueOutOfRange error raised by the LedgerProtocol contract.
type LedgerProtocolValueOutOfRange struct {
	Param        string
	SolidityType string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ValueOutOfRange(string param, string solidityType)
func LedgerProtocolValueOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x9009efa8993a7230cb1c03b07e065f283468c7581f875701ab3fd72b6b262c2c")
}

// UnpackValueOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ValueOutOfRange(string param, string solidityType)
func (ledgerProtocol *LedgerProtocol) UnpackValueOutOfRangeError(raw []byte) (*LedgerProtocolValueOutOfRange, error) {
	out := new(LedgerProtocolValueOutOfRange)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "ValueOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolVotingPowerTrackingNotEnabled represents a VotingPowerTrackingNotEnabled error raised by the LedgerProtocol contract.
type LedgerProtocolVotingPowerTrackingNotEnabled struct {
	Netuid uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error VotingPowerTrackingNotEnabled(uint16 netuid)
func LedgerProtocolVotingPowerTrackingNotEnabledErrorID() common.Hash {
	return common.HexToHash("0x9937d305570b1dc2601c1327e49055381b6457f9602fcbea6015f133843b8dbf")
}

// UnpackVotingPowerTrackingNotEnabledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error VotingPowerTrackingNotEnabled(uint16 netuid)
func (ledgerProtocol *LedgerProtocol) UnpackVotingPowerTrackingNotEnabledError(raw []byte) (*LedgerProtocolVotingPowerTrackingNotEnabled, error) {
	out := new(LedgerProtocolVotingPowerTrackingNotEnabled)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "VotingPowerTrackingNotEnabled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolWeightVecLengthIsLow represents a WeightVecLengthIsLow error raised by the LedgerProtocol contract.
type LedgerProtocolWeightVecLengthIsLow struct {
	Length  *big.Int
	Minimum uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WeightVecLengthIsLow(uint256 length, uint16 minimum)
func LedgerProtocolWeightVecLengthIsLowErrorID() common.Hash {
	return common.HexToHash("0xff327b7d71ca315d1354258813adebb91f0369ad9e7e54b1605c049967f7d746")
}

// UnpackWeightVecLengthIsLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WeightVecLengthIsLow(uint256 length, uint16 minimum)
func (ledgerProtocol *LedgerProtocol) UnpackWeightVecLengthIsLowError(raw []byte) (*LedgerProtocolWeightVecLengthIsLow, error) {
	out := new(LedgerProtocolWeightVecLengthIsLow)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "WeightVecLengthIsLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerProtocolWeightVecNotEqualSize represents a WeightVecNotEqualSize error raised by the LedgerProtocol contract.
type LedgerProtocolWeightVecNotEqualSize struct {
	Uids   *big.Int
	Values *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WeightVecNotEqualSize(uint256 uids, uint256 values)
func LedgerProtocolWeightVecNotEqualSizeErrorID() common.Hash {
	return common.HexToHash("0x5941df55495b7559813aebe4bf2367b406f133a9e3184ea6e8eb8f5b73382d73")
}

// UnpackWeightVecNotEqualSizeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WeightVecNotEqualSize(uint256 uids, uint256 values)
func (ledgerProtocol *LedgerProtocol) UnpackWeightVecNotEqualSizeError(raw []byte) (*LedgerProtocolWeightVecNotEqualSize, error) {
	out := new(LedgerProtocolWeightVecNotEqualSize)
	if err := ledgerProtocol.abi.UnpackIntoInterface(out, "WeightVecNotEqualSize", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestMetaData contains all meta data concerning the LedgerRest contract.
var LedgerRestMetaData = bind.MetaData{
	ABI: "[{\"type\":\"error\",\"name\":\"AccountNotLinked\",\"inputs\":[{\"name\":\"account\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"AccountRejectsLockedAlpha\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ActiveLockExists\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"ActivityCutoffFactorMilliOutOfBounds\",\"inputs\":[{\"name\":\"milli\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minimum\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maximum\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ActivityCutoffTooLow\",\"inputs\":[{\"name\":\"cutoff\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minimum\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"AdminActionProhibitedDuringWeightsWindow\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"nextEpochBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"AlphaHighTooLow\",\"inputs\":[{\"name\":\"alphaHigh\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minimum\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"AlphaLowOutOfRange\",\"inputs\":[{\"name\":\"alphaLow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minimum\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maximum\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"AlreadyFinalized\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AmountTooLow\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minimumRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"AnnouncedColdkeyHashDoesNotMatch\",\"inputs\":[{\"name\":\"announcedHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ArrayOutOfBounds\",\"inputs\":[{\"name\":\"param\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"AutoEpochAlreadyImminent\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"epochBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"BadOrigin\",\"inputs\":[{\"name\":\"caller\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"BaseFeeNotSettable\",\"inputs\":[{\"name\":\"wantedWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BeneficiaryDoesNotOwnHotkey\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"owner\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"caller\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"BlockDurationTooLong\",\"inputs\":[{\"name\":\"blocks\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maximum\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"BlockDurationTooShort\",\"inputs\":[{\"name\":\"blocks\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minimum\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"BondsMovingAverageMaxReached\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maximum\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"CallCodeRefused\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"CalldataTooShort\",\"inputs\":[{\"name\":\"have\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"need\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CanNotSetRootNetworkWeights\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"CannotAffordLockCost\",\"inputs\":[{\"name\":\"balanceRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"costRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"CannotBurnOrRecycleOnRootSubnet\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"CannotEndInPast\",\"inputs\":[{\"name\":\"endBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"currentBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"CannotUseSystemAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"CapNotRaised\",\"inputs\":[{\"name\":\"raisedRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"capRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"CapRaised\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"capRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"CapTooLow\",\"inputs\":[{\"name\":\"capRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"raisedRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ChainIdMismatch\",\"inputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderChainId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chainId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ChildParentInconsistency\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"account\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ColdKeyAlreadyAssociated\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"hotkeys\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ColdkeySwapAlreadyDisputed\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ColdkeySwapAnnounced\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"executeBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ColdkeySwapAnnouncementNotFound\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ColdkeySwapClearTooEarly\",\"inputs\":[{\"name\":\"nextBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ColdkeySwapDisputed\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ColdkeySwapReannouncedTooEarly\",\"inputs\":[{\"name\":\"nextBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ColdkeySwapTooEarly\",\"inputs\":[{\"name\":\"nextBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"CommitRevealDisabled\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"CommitRevealEnabled\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"CommittingWeightsTooFast\",\"inputs\":[{\"name\":\"uid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"nextBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ContributionPeriodEnded\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"endBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ContributionTooLow\",\"inputs\":[{\"name\":\"amountRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minimumRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"DelegateCallTooDeep\",\"inputs\":[{\"name\":\"depth\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"remedy\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"DelegateTakeTooHigh\",\"inputs\":[{\"name\":\"take\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maximum\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"DelegateTakeTooLow\",\"inputs\":[{\"name\":\"take\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minimum\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"present\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"DelegateTxRateLimitExceeded\",\"inputs\":[{\"name\":\"nextBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"DepositCannotBeWithdrawn\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"depositRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"DepositTooLow\",\"inputs\":[{\"name\":\"depositRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minimumRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Duplicate\",\"inputs\":[{\"name\":\"real\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"delegate\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"proxyType\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"delayBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"DuplicateChild\",\"inputs\":[{\"name\":\"child\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"DuplicateHotkey\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"DuplicateOrder\",\"inputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"DuplicateUids\",\"inputs\":[{\"name\":\"uid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"DynamicTempoBlockedByCommitReveal\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"EpochTriggerAlreadyPending\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"pendingBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"EvmKeyAssociateRateLimitExceeded\",\"inputs\":[{\"name\":\"nextBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ExpectedBeneficiaryOrigin\",\"inputs\":[{\"name\":\"caller\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"beneficiary\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ExpiredWeightCommit\",\"inputs\":[{\"name\":\"commitHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"FeeRateTooHigh\",\"inputs\":[{\"name\":\"rate\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maximum\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"FirstEmissionBlockNumberAlreadySet\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"firstEmissionBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ForcedBalancesDisabled\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"HotKeyAccountNotExists\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"HotKeyAlreadyRegisteredInSubNet\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"HotKeyNotRegisteredInNetwork\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"HotKeyNotRegisteredInSubNet\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"HotKeySetTxRateLimitExceeded\",\"inputs\":[{\"name\":\"nextBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"HotKeySwapOnSubnetIntervalNotPassed\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"nextBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"IncorrectPartialFillAmount\",\"inputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"amount\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"remaining\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"IncorrectWeightVersionKey\",\"inputs\":[{\"name\":\"given\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"stored\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"InputLengthsUnequal\",\"inputs\":[{\"name\":\"first\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"other\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InsufficientBalance\",\"inputs\":[{\"name\":\"balanceRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"neededRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"InsufficientLiquidity\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"amount\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"InsufficientStakeForLock\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"stakeAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"neededAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"InternalFailure\",\"inputs\":[{\"name\":\"what\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"InvalidChild\",\"inputs\":[{\"name\":\"child\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"InvalidChildkeyTake\",\"inputs\":[{\"name\":\"take\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minimum\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maximum\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"InvalidCrowdloanId\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"InvalidFinalizationConfig\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"callBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"InvalidIdentity\",\"inputs\":[{\"name\":\"field\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maximum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidIpAddress\",\"inputs\":[{\"name\":\"ip\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"type\":\"error\",\"name\":\"InvalidIpType\",\"inputs\":[{\"name\":\"ipType\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"InvalidKey\",\"inputs\":[{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"InvalidOrder\",\"inputs\":[{\"name\":\"field\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"InvalidOrderSignature\",\"inputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recovered\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidOrigin\",\"inputs\":[{\"name\":\"caller\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"creator\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"InvalidPort\",\"inputs\":[{\"name\":\"port\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"InvalidProxyType\",\"inputs\":[{\"name\":\"proxyType\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maximum\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"InvalidPulse\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"InvalidRecoveredPublicKey\",\"inputs\":[{\"name\":\"recovered\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"evmKey\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidRevealCommitHashNotMatch\",\"inputs\":[{\"name\":\"commitHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"InvalidRootClaimThreshold\",\"inputs\":[{\"name\":\"thresholdAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maximumAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"InvalidSubnetNumber\",\"inputs\":[{\"name\":\"subnets\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minimum\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maximum\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"InvalidValue\",\"inputs\":[{\"name\":\"param\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minimum\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maximum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidVotingPowerEmaAlpha\",\"inputs\":[{\"name\":\"alpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maximum\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"LeaseCannotEndInThePast\",\"inputs\":[{\"name\":\"endBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"currentBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"LeaseDoesNotExist\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"LeaseHasNoEndBlock\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"LeaseHasNotEnded\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"endBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"LiquidAlphaDisabled\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"LockHotkeyMismatch\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"lockedHotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"MaxAllowedUIdsLessThanCurrentUIds\",\"inputs\":[{\"name\":\"maxUids\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"uids\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"MaxAllowedUidsGreaterThanDefaultMaxAllowedUids\",\"inputs\":[{\"name\":\"maxUids\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"limit\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"MaxAllowedUidsLessThanMinAllowedUids\",\"inputs\":[{\"name\":\"maxUids\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minUids\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"MaxContributionReached\",\"inputs\":[{\"name\":\"contributedRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maximumRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"MaxContributorsReached\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"limit\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"MaxValidatorsLargerThanMaxUIds\",\"inputs\":[{\"name\":\"maxValidators\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxUids\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"MaxWeightExceeded\",\"inputs\":[{\"name\":\"limit\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"MaximumContributionTooLow\",\"inputs\":[{\"name\":\"amountRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minimumRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"MechanismDoesNotExist\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"mecid\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"MinAllowedUidsGreaterThanCurrentUids\",\"inputs\":[{\"name\":\"minUids\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"uids\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"MinAllowedUidsGreaterThanMaxAllowedUids\",\"inputs\":[{\"name\":\"minUids\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxUids\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"MinimumContributionTooHigh\",\"inputs\":[{\"name\":\"amountRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maximumRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"MinimumContributionTooLow\",\"inputs\":[{\"name\":\"amountRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minimumRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"MissingPrecompile\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NativeCallUnavailable\",\"inputs\":[{\"name\":\"remedy\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"NeedWaitingMoreBlocksToStarCall\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"nextBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NegativeSigmoidSteepness\",\"inputs\":[{\"name\":\"value\",\"type\":\"int16\",\"internalType\":\"int16\"}]},{\"type\":\"error\",\"name\":\"NetworkTxRateLimitExceeded\",\"inputs\":[{\"name\":\"nextBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NeuronNoValidatorPermit\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"uid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"NewColdKeyIsHotkey\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"owner\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NewHotKeyIsSameWithOld\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NewHotKeyNotCleanForRootSwap\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rootStakeRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NoContribution\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"account\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NoExistingLock\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NoNeuronIdAvailable\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"NoPermission\",\"inputs\":[{\"name\":\"caller\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"pureAccount\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NoSelfProxy\",\"inputs\":[{\"name\":\"account\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NoWeightsCommitFound\",\"inputs\":[{\"name\":\"commitHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NonAssociatedColdKey\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"owner\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"caller\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NonStaticInStaticCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotEnoughBalanceToPaySwapColdKey\",\"inputs\":[{\"name\":\"balanceRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"neededRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotEnoughBalanceToPaySwapHotKey\",\"inputs\":[{\"name\":\"balanceRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"neededRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotEnoughBalanceToStake\",\"inputs\":[{\"name\":\"balanceRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"neededRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotEnoughStakeToSetChildkeys\",\"inputs\":[{\"name\":\"stakeRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"thresholdRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotEnoughStakeToSetWeights\",\"inputs\":[{\"name\":\"stakeWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"threshold\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotEnoughStakeToWithdraw\",\"inputs\":[{\"name\":\"stakeAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"requestedAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotFound\",\"inputs\":[{\"name\":\"real\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"delegate\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotOrderSigner\",\"inputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotPayable\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotPermittedOnRootSubnet\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotProxy\",\"inputs\":[{\"name\":\"real\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"delegate\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotReadyToDissolve\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"raisedRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"creatorRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotSubnetOwner\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"caller\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"OrderAlreadyProcessed\",\"inputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"OrderCancelled\",\"inputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"OrderExpired\",\"inputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"expiryMs\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"blockTimeMs\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"OrderNetuidMismatch\",\"inputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderNetuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"OrderShareIsZero\",\"inputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"POWRegistrationDisabled\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"PartialFillsNotEnabled\",\"inputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"PrecompileDisabled\",\"inputs\":[{\"name\":\"precompile\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PriceConditionNotMet\",\"inputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"priceRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"limitPriceRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"PriceLimitExceeded\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"limitRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ProportionOverflow\",\"inputs\":[{\"name\":\"sum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ProxyCallTooDeep\",\"inputs\":[{\"name\":\"limit\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"PulseAlreadyStored\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"PulseNotStored\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"firstRound\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastRound\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"PulseTooOld\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"oldestRound\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"RegistrationNotPermittedOnRootSubnet\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"RegistrationPriceLimitExceeded\",\"inputs\":[{\"name\":\"priceRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"limitRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"RelayerMismatch\",\"inputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"relayer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"RelayerRequiredForPartialFill\",\"inputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ReservesOutOfBalance\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"ReservesTooLow\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"RevealPeriodTooLarge\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maximum\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"RevealPeriodTooSmall\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minimum\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"RevealTooEarly\",\"inputs\":[{\"name\":\"currentEpoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"revealEpoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"SameAutoStakeHotkeyAlreadySet\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"SameNetuid\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"ServingRateLimitExceeded\",\"inputs\":[{\"name\":\"nextBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"SettingWeightsTooFast\",\"inputs\":[{\"name\":\"uid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"nextBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"SlippageTooHigh\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maximum\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"SpaceLimitExceeded\",\"inputs\":[{\"name\":\"usedBytes\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SpendingOverAllowance\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"allowanceAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"requestedAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StakeTooLowForRoot\",\"inputs\":[{\"name\":\"stakeRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lowestRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"StakeUnavailable\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"availableAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"requestedAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"param\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maximum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SubNetRegistrationDisabled\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"SubnetLimitReached\",\"inputs\":[{\"name\":\"limit\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"SubnetNotExists\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"SubnetNotLeased\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"SubtokenDisabled\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"SwapInputTooLarge\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"amount\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"SymbolAlreadyInUse\",\"inputs\":[{\"name\":\"symbol\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"SymbolDoesNotExist\",\"inputs\":[{\"name\":\"symbol\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"TargetNotPrecompile\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"TempoOutOfBounds\",\"inputs\":[{\"name\":\"tempo\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minimum\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maximum\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"TimelockedCommitsUnavailable\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TooMany\",\"inputs\":[{\"name\":\"account\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"limit\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"TooManyChildren\",\"inputs\":[{\"name\":\"children\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maximum\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"TooManyHotkeys\",\"inputs\":[{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooManyOrders\",\"inputs\":[{\"name\":\"orders\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maximum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooManyRegistrationsThisBlock\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"limit\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"TooManyRegistrationsThisInterval\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"limit\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"TooManyUIDsPerMechanism\",\"inputs\":[{\"name\":\"maxUids\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"mechanisms\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"limit\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"TooManyUnrevealedCommits\",\"inputs\":[{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TransferDisallowed\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"TrimmingWouldExceedMaxImmunePercentage\",\"inputs\":[{\"name\":\"immune\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxUids\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"percentage\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"TxChildkeyTakeRateLimitExceeded\",\"inputs\":[{\"name\":\"nextBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"TxRateLimitExceeded\",\"inputs\":[{\"name\":\"nextBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"UidNotExists\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"uid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"UidVecContainInvalidOne\",\"inputs\":[{\"name\":\"uid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"UidsLengthExceedUidsInSubNet\",\"inputs\":[{\"name\":\"uids\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limit\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"UnableToRecoverPublicKey\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"Unannounced\",\"inputs\":[{\"name\":\"real\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"delegate\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dueBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"UndecodablePublicKey\",\"inputs\":[{\"name\":\"publicKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UndecodableSignature\",\"inputs\":[{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnknownParameter\",\"inputs\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnknownSelector\",\"inputs\":[{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}]},{\"type\":\"error\",\"name\":\"Unproxyable\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"},{\"name\":\"proxyType\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"ValueNotInBounds\",\"inputs\":[{\"name\":\"param\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minimum\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maximum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ValueOutOfRange\",\"inputs\":[{\"name\":\"param\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"solidityType\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"VotingPowerTrackingNotEnabled\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"WeightVecLengthIsLow\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minimum\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"WeightVecNotEqualSize\",\"inputs\":[{\"name\":\"uids\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"values\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"fallback\",\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"addressMapping\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"account\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"announceColdkeySwap\",\"inputs\":[{\"name\":\"newColdkeyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"clearColdkeySwapAnnouncement\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"createHotkey\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"createSubnet\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"taoReserve\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"alphaReserve\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"feeRate\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"dissolve\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"executeAnnouncedColdkeySwap\",\"inputs\":[{\"name\":\"newColdkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"getAlphaInPool\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"reserveAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getAlphaOutPool\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"outAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getAlphaPrice\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getFreeBalance\",\"inputs\":[{\"name\":\"account\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"balanceRao\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getHotkey\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"uid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getNetworkLockCost\",\"inputs\":[],\"outputs\":[{\"name\":\"costRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getNetworkRegistrationBlock\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"blockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getRegisteredSubnetCounter\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"counter\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getServingRateLimit\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"blocks\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getSubnetMechanism\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"mechanism\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getSubnetMetadata\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"tokenSymbol\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"owner\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"ownerHotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"tempo\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"recycleOrBurn\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getSubnets\",\"inputs\":[],\"outputs\":[{\"name\":\"netuids\",\"type\":\"uint16[]\",\"internalType\":\"uint16[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getTaoInPool\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"reserveRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getUid\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"exists\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"uid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getUidCount\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"count\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getValidatorStatus\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"uid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"permit\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isSubnetDissolving\",\"inputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"dissolving\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"link\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"account\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"mintStake\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"alpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"registerNetwork\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"replaceNeuron\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"oldHotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newHotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"reward\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"alpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setBalance\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"balanceWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setLedger\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"counter\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"alphaOut\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"protocolAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setLockCost\",\"inputs\":[{\"name\":\"costRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setNeuron\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"permit\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setOwner\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"firstEmissionBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setReserves\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"taoReserve\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"alphaReserve\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setServingRateLimit\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"blocks\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setSwapDelays\",\"inputs\":[{\"name\":\"delayBlocks\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"reannounceBlocks\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setSwitches\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"subtokenEnabled\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"transfersEnabled\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setSymbol\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"symbol\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"simSwapAlphaForTao\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"amountAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"outRao\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"simSwapTaoForAlpha\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"amountRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"outAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"startCall\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"swapHotkey\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"oldHotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newHotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"sweep\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"proceedsRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"toggleTransfers\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"enabled\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"tryAssociateHotkey\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"}]",
	ID:  "LedgerRest",
	Bin: "0x6080604052348015600e575f5ffd5b50614e578061001c5f395ff3fe608060405234801561000f575f5ffd5b5060043610610288575f3560e01c80636e69cc791161015a578063b38e0bbe116100cc578063e07e628211610085578063e07e6282146107e2578063e30443bc1461083e578063ec9a144014610867578063ef669b8c146108c6578063f232ceca146108ea578063fbb0086d146108fd57610288565b8063b38e0bbe1461074b578063bf945f631461075e578063c03efbc614610771578063c2ba9e8714610784578063d1ffb6b0146107ba578063dd615a4e146107cd57610288565b806391a897121161011e57806391a89712146106795780639757f56b1461068c5780639ad6c77a146106bf578063a4e7d28d146106d2578063a8646067146106e5578063b0c751b01461071857610288565b80636e69cc79146106025780636f2c5e62146106155780637444dadc146106285780638328f4b31461065e5780638757c4761461066657610288565b80632cdb8175116101fe578063463dba3c116101b7578063463dba3c1461054c5780634fad055d1461055f57806358dd99451461057257806359cc00fb1461058557806364573df1146105dc57806369e38bc3146105ef57610288565b80632cdb8175146104945780632d8bb2ab146104b75780632d9bfc71146104ca57806339fcc675146104f95780633adc89da146105265780633c42b81a1461053957610288565b80631ace2ad5116102505780631ace2ad5146103275780631f1935721461037457806323a488731461039a578063252d5a6f146103cb57806327c3f0fb146103f057806328b67c961461040357610288565b80630494cd9a146102b357806304e76952146102d957806308569763146102ee57806308d1c53e1461030157806314569c7214610314575b60405163c2a825f560e01b81526001600160e01b03195f351660048201526024015b60405180910390fd5b6102c66102c13660046142b4565b610910565b6040519081526020015b60405180910390f35b6102ec6102e73660046142f4565b610920565b005b6102ec6102fc36600461432d565b6109b8565b6102ec61030f36600461435d565b610a85565b6102ec61032236600461435d565b610be7565b6102ec610335366004614383565b61ffff929092165f908152602081905260409020805462ffff001916620100009315159390930261ff0019169290921761010091151591909102179055565b6103876103823660046143ba565b610d34565b60405161ffff90911681526020016102d0565b6102ec6103a83660046143d3565b600d805467ffffffffffffffff19166001600160401b0392909216919091179055565b600d546001600160401b03165b6040516001600160401b0390911681526020016102d0565b6102c66103fe3660046143ec565b610d57565b6102ec61041136600461441d565b61ffff9093165f9081526020819052604090206001810180546001600160401b0395861667ffffffffffffffff1990911617905580549284166301000000026affffffffffffffff0000001994909216600160981b02939093167affffffffffffffff0000000000000000ffffffffffffffff0000001990921691909117179055565b6104a76104a23660046143ba565b505f90565b60405190151581526020016102d0565b6102ec6104c536600461446e565b610d6b565b6103d86104d83660046143ba565b61ffff165f908152602081905260409020600501546001600160401b031690565b61050c6105073660046144a6565b610dd6565b60408051921515835261ffff9091166020830152016102d0565b6102c66105343660046144ce565b610e1c565b6102ec6105473660046144f6565b610e97565b6102ec61055a36600461451e565b610ebd565b6102c661056d36600461435d565b610ecd565b6104a76105803660046144ce565b610ee6565b6102ec61059336600461454e565b61ffff929092165f90815260208190526040902060050180546001600160801b031916600160401b6001600160401b039485160267ffffffffffffffff19161791909216179055565b6102ec6105ea366004614585565b610f74565b6102c66105fd3660046143ba565b610fd1565b6102ec6106103660046143ba565b61107d565b6102ec6106233660046143ba565b61124e565b6103d86106363660046143ba565b61ffff165f90815260208190526040902060010154600160801b90046001600160401b031690565b6102ec61135a565b6103876106743660046143ba565b611434565b6102c66106873660046142b4565b611460565b6103d861069a3660046143ba565b61ffff165f90815260208190526040902054600160981b90046001600160401b031690565b6102ec6106cd36600461432d565b611473565b6102c66106e03660046143ec565b6116e8565b6103d86106f33660046143ba565b61ffff165f90815260208190526040902054630100000090046001600160401b031690565b6103d86107263660046143ba565b61ffff165f90815260208190526040902054600160581b90046001600160401b031690565b6102ec6107593660046143ec565b6116f4565b6102ec61076c36600461446e565b611729565b6102ec61077f3660046145cb565b61177c565b6103d86107923660046143ba565b61ffff165f90815260208190526040902060050154600160401b90046001600160401b031690565b6102ec6107c83660046145eb565b61178a565b6107d56117b0565b6040516102d09190614667565b6102ec6107f036600461446e565b61ffff9093165f9081526020819052604090206001810180546001600160401b03909516600160401b0267ffffffffffffffff60401b19909516949094179093556003830155600290910155565b6102ec61084c3660046146ad565b6001600160a01b039091165f908152600e6020526040902055565b6102ec6108753660046146c7565b600d805477ffffffffffffffffffffffffffffffff00000000000000001916600160801b6001600160401b039384160267ffffffffffffffff60401b191617600160401b9390921692909202179055565b6108d96108d43660046143ba565b611959565b6040516102d09594939291906146e1565b6102ec6108f836600461435d565b611a38565b6102ec61090b36600461435d565b611a61565b5f61091a82611bef565b92915050565b61095a8160015f61093087611cfa565b81526020019081526020015f205f8581526020019081526020015f20611d6790919063ffffffff16565b61ffff83165f908152602081905260409020805482919060139061098f908490600160981b90046001600160401b031661474d565b92506101000a8154816001600160401b0302191690836001600160401b03160217905550505050565b5f6109c284611cfa565b5f818152600360209081526040808320878452808352818420805463ffffffff19811690915582516060810184526001815280850186815261ffff620100009384900481168387018181528c8a5295885286892093518454935196519092169094029415156101000290151561ff00191661ffff1992909216919091171763ffff000019169290921790915584845260049092529091208054929350909184919083908110610a7357610a7361476c565b5f918252602090912001555050505050565b5f610a96610a91611dc1565b611deb565b5f818152600860205260408120549192506001600160401b0390911690819003610b1d575f610ac483611e91565b90506305f5e1006001600160401b0382161015610b0957604051635dec408f60e11b81526001600160401b03821660048201526305f5e10060248201526044016102aa565b610b17836305f5e100611ef1565b50610b8c565b600d54610b3a90600160801b90046001600160401b03168261474d565b6001600160401b0316431015610b8c57600d54610b6790600160801b90046001600160401b03168261474d565b604051631121917f60e01b81526001600160401b0390911660048201526024016102aa565b600d54610ba990600160401b90046001600160401b03164361474d565b5f928352600860209081526040808520805467ffffffffffffffff19166001600160401b039490941693909317909255600c90529091209190915550565b5f610bf0611f45565b9050610bfc8282611fae565b5f610c0682611e91565b600d549091506001600160401b039081169082161015610c5057600d546040516308c26d6560e01b81526001600160401b03808416600483015290911660248201526044016102aa565b5f610c826040610c5e612030565b600d54610c7b919060801b67ffffffffffffffff60801b16614794565b901c61228f565b905060015b61ffff81165f9081526020819052604090205460ff1615610cb257610cab816147a7565b9050610c87565b600d54610cc99085906001600160401b0316611ef1565b60408051606081018252600d546001600160401b03908116825284166020820152602191810191909152610cfe9082906122b2565b61ffff81165f908152602081905260408120600381018790556002810186905590610d2c9083908890612466565b505050505050565b5f60045f610d4184611cfa565b815260208101919091526040015f205492915050565b5f610d648360018461250e565b9392505050565b610d77848484846125b2565b61ffff84165f9081526020819052604090208054829190601390610dac908490600160981b90046001600160401b031661474d565b92506101000a8154816001600160401b0302191690836001600160401b0316021790555050505050565b5f5f5f60035f610de587611cfa565b815260208082019290925260409081015f908120968152959091529093205460ff8116956201000090910461ffff16945092505050565b5f5f60045f610e2a86611cfa565b81526020019081526020015f20905080805490508361ffff1610610e6f57604051637b18d1cd60e11b815261ffff8086166004830152841660248201526044016102aa565b808361ffff1681548110610e8557610e8561476c565b905f5260205f20015491505092915050565b80610ea18361264b565b8054911515620100000262ff0000199092169190911790555050565b610ec8838383612466565b505050565b5f610ed782611e91565b6001600160401b031692915050565b5f5f60045f610ef486611cfa565b81526020019081526020015f20905080805490508361ffff16108015610f6c575060035f610f2186611cfa565b81526020019081526020015f205f828561ffff1681548110610f4557610f4561476c565b905f5260205f20015481526020019081526020015f205f0160019054906101000a900460ff165b949350505050565b610fae846040518060600160405280866001600160401b03168152602001856001600160401b031681526020018461ffff168152506122b2565b50505061ffff165f908152602081905260409020805461ff001916610100179055565b61ffff81165f9081526020819052604081205460ff16610ffa5750670de0b6b3a7640000919050565b61ffff8083165f908152602081815260409182902082516060810184526005909101546001600160401b038082168352600160401b82041692820192909252600160801b90910490921682820152633b9aca009161106a919061105c906126bc565b610c7b90633b9aca006147c7565b6001600160401b031661091a91906147c7565b61ffff81165f90815260208190526040812090806110a261109d85611cfa565b6126ce565b815160058601546001870154939550919350916110d2916001600160401b03600160401b909104811691166147de565b8282815181106110e4576110e461476c565b60209081029190910101525f805b8281116111305783818151811061110b5761110b61476c565b60200260200101518261111e91906147de565b9150611129816147f1565b90506110f2565b508015611150576005850154611150906001600160401b031684836129d5565b5f5b828110801561116057505f82115b156111b1576111a185828151811061117a5761117a61476c565b60200260200101518583815181106111945761119461476c565b6020026020010151612b83565b6111aa816147f1565b9050611152565b5084546001860180546001600160c01b03191690557affffffffffffffffffffffffffffffff0000000000000000ffffff191685555f6003860181905560028601819055604080516020810190915290815260048601906112129082614893565b5050604080516060810182525f80825260208201819052910152505050600501805471ffffffffffffffffffffffffffffffffffff1916905550565b5f611257611f45565b61ffff83165f90815260208190526040902080549192509060ff166112955760405163b73ac5db60e01b815261ffff841660048201526024016102aa565b818160020154146112bc57604051633437959360e11b8152600481018390526024016102aa565b6001810154600160401b90046001600160401b031615611310576001810154604051631cb0530560e01b815261ffff85166004820152600160401b9091046001600160401b031660248201526044016102aa565b61131b43600161474d565b6001820180546001600160401b0392909216600160401b0267ffffffffffffffff60401b19909216919091179055805461ff0019166101001790555050565b5f611366610a91611dc1565b5f818152600860205260408120549192506001600160401b03909116908190036113a657604051631d97d56160e31b8152600481018390526024016102aa565b600d546113c390600160801b90046001600160401b03168261474d565b6001600160401b031643101561141557600d546113f090600160801b90046001600160401b03168261474d565b6040516316847df160e31b81526001600160401b0390911660048201526024016102aa565b505f908152600860205260409020805467ffffffffffffffff19169055565b61ffff81165f9081526020819052604081205460ff16611454575f611457565b60015b60ff1692915050565b5f611469611f45565b5061091a82611deb565b5f61147d84611cfa565b5f8181526001602090815260408083208784528252808320600301805482518185028101850190935280835294955092936114eb9391928301828280156114e157602002820191905f5260205f20905b8154815260200190600101908083116114cd575b5050505050612c16565b90505f5b81518110156115a7575f61153783838151811061150e5761150e61476c565b6020908102919091018101515f8781526001835260408082208b83529093529190912090612d1d565b905061157883838151811061154e5761154e61476c565b6020908102919091018101515f8781526001835260408082208b8352909352919091209083612de3565b5061159e87868585815181106115905761159061476c565b6020026020010151846125b2565b506001016114ef565b505f848152600560205260409020546115c1908490612fd3565b5f84815260056020908152604080832083905561ffff88168352908290529020600301548490036116055761ffff85165f9081526020819052604090206003018390555b5f8281526003602090815260408083208784528083528184208251606081018452815460ff80821615158352610100808304909116151583880190815261ffff620100008085048216868a0190815263ffffffff199095169096558c8a52959097529490962081518154965197519094169092029515159093029115801561ff00191661ffff1995909516949094179190911763ffff0000191693909317909255610d2c578360045f8581526020019081526020015f20826040015161ffff16815481106116d5576116d561476c565b5f91825260209091200155505050505050565b5f610d64835f8461250e565b806116fe8361264b565b60010160106101000a8154816001600160401b0302191690836001600160401b031602179055505050565b5f60015f61173687611cfa565b815260208082019290925260409081015f9081208782529092529020905061176a836117628382612d1d565b839190612de3565b506117758383612b83565b5050505050565b6117868282612fd3565b5050565b61ffff83165f9081526020819052604090206004016117aa82848361494d565b50505050565b606060015f805b600754811015611899578161ffff16600782815481106117d9576117d961476c565b5f9182526020909120601082040154600f9091166002026101000a900461ffff16111561183857600781815481106118135761181361476c565b905f5260205f2090601091828204019190066002029054906101000a900461ffff1691505b5f5f6007838154811061184d5761184d61476c565b5f9182526020808320601083040154600f9092166002026101000a90910461ffff16835282019290925260400190205460ff16156118915761188e836147f1565b92505b6001016117b7565b50816001600160401b038111156118b2576118b2614809565b6040519080825280602002602001820160405280156118db578160200160208202803683370190505b50925060019150815b8161ffff168161ffff16116119535761ffff81165f9081526020819052604090205460ff16156119435780848461191a816147f1565b95508151811061192c5761192c61476c565b602002602001019061ffff16908161ffff16815250505b61194c816147a7565b90506118e4565b50505090565b61ffff81165f908152602081905260408120600281015460038201548254606094938493849384936004840192919060ff16611995575f611999565b6101685b5f8480546119a69061481d565b80601f01602080910402602001604051908101604052809291908181526020018280546119d29061481d565b8015611a1d5780601f106119f457610100808354040283529160200191611a1d565b820191905f5260205f20905b815481529060010190602001808311611a0057829003601f168201915b50505050509450955095509550955095505091939590929450565b5f611a41611f45565b5f8381526005602052604081205491925003611786576117868282611fae565b5f611a6d610a91611dc1565b5f818152600860205260408120549192506001600160401b0390911690819003611aad57604051631d97d56160e31b8152600481018390526024016102aa565b5f611ab784613028565b5f848152600c60205260409020549091508114611b01575f838152600c60205260409081902054905163306da18360e21b81526004810191909152602481018290526044016102aa565b816001600160401b0316431015611b365760405163c2156abd60e01b81526001600160401b03831660048201526024016102aa565b5f611b4085613118565b90506001600160401b03811615611b7c57604051631a8ccc7b60e01b8152600481018690526001600160401b03821660248201526044016102aa565b5f8581526005602052604090205415611bc2575f858152600560205260409081902054905163d97c3d9f60e01b81526102aa918791600401918252602082015260400190565b5f848152600860205260409020805467ffffffffffffffff191690558484146117755761177584866131ba565b60408051606880825260a082019092525f918291600c916332bb369d60e11b9186916020820181803683375050604051611c36959493929150600160f81b90602001614a1d565b60405160208183030381529060405290505f5f60096001600160a01b031683604051611c629190614aca565b5f60405180830381855afa9150503d805f8114611c9a576040519150601f19603f3d011682016040523d82523d5f602084013e611c9f565b606091505b5091509150818015611cb2575080516040145b611ce85760405162461bcd60e51b8152602060048201526007602482015266313630b5b2993160c91b60448201526064016102aa565b611cf181614ad5565b95945050505050565b61ffff81165f9081526020819052604081205460ff16611d1a575f611d1d565b60015b61ffff83165f90815260208190526040908190205460ff929092169160019163010000009091046001600160401b03169085901b69ffff00000000000000001617901b1792915050565b81545f90611d81906001600160401b0380851691166147de565b90506001600160401b038111611d975780611da0565b6001600160401b035b835467ffffffffffffffff19166001600160401b0391909116179092555050565b5f8036611dcf601482614af8565b611dda928290614b0b565b611de391614b32565b60601c905090565b5f611df582611bef565b5f818152600960205260409020549091506001600160a01b031615611e1957919050565b5f81815260096020908152604080832080546001600160a01b0319166001600160a01b038716179055600a9091529020548015611e8b575f828152600a6020526040812055611e8b8382611e81826001600160a01b03165f908152600e602052604090205490565b61084c91906147de565b50919050565b5f818152600960205260408120546001600160a01b0316610d64633b9aca008215611ed3576001600160a01b0383165f908152600e6020526040902054611ee2565b5f858152600a60205260409020545b611eec9190614794565b61228f565b5f828152600960205260409020546001600160a01b0316610ec881611f23633b9aca006001600160401b0386166147c7565b6001600160a01b0384165f908152600e602052604090205461084c9190614af8565b5f611f51610a91611dc1565b5f818152600860205260409020549091506001600160401b031615611fab575f8181526008602052604090819020549051630daaf7ed60e41b8152600481018390526001600160401b0390911660248201526044016102aa565b90565b5f828152600560205260409020548015801590611fcb5750818114155b15611ffa57604051639ab04ea560e01b81526004810184905260248101829052604481018390526064016102aa565b5f83900361201e57604051633a2de46560e11b8152600481018490526024016102aa565b5f819003610ec857610ec88383612fd3565b6007545f9081906001600160401b0381111561204e5761204e614809565b604051908082528060200260200182016040528015612077578160200160208202803683370190505b5090505f805b6007548110156121f4575f5f5f6007848154811061209d5761209d61476c565b5f9182526020808320601083040154600f9092166002026101000a90910461ffff1683528201929092526040018120805490925060ff166120de575f612122565b6040805160608101825260058401546001600160401b038082168352600160401b8204166020830152600160801b900461ffff1691810191909152612122906126bc565b9050805f036121325750506121ec565b5f8461213d816147f1565b955090505b5f8111801561217357508186612159600184614af8565b815181106121695761216961476c565b6020026020010151115b156121c95785612184600183614af8565b815181106121945761219461476c565b60200260200101518682815181106121ae576121ae61476c565b60209081029190910101526121c281614b68565b9050612142565b818682815181106121dc576121dc61476c565b6020026020010181815250505050505b60010161207d565b50805f0361220857600160401b9250505090565b81612214600283614794565b815181106122245761222461476c565b6020026020010151925060028161223b9190614b7d565b5f0361228a576002838360016122518486614794565b61225b9190614af8565b8151811061226b5761226b61476c565b602002602001015161227d91906147de565b6122879190614794565b92505b505090565b5f6001600160401b0382116122a4578161091a565b6001600160401b0392915050565b61ffff82165f908152602081905260409020805460ff161580156122d9575061ffff831615155b6123145760405162461bcd60e51b815260206004820152600c60248201526b18dc99585d1954dd589b995d60a21b60448201526064016102aa565b8054630100000090046001600160401b03165f0361238457600780546001810182555f919091527fa66cc928b5edb82af9bd49922954155ab7b0942694bea4ce44661d9a8736c68860108204018054600f9092166002026101000a61ffff81810219909316928616029190911790555b805462ff00ff1916620100011780825581906003906123b290630100000090046001600160401b0316614b90565b82546101009290920a6001600160401b03818102199093169183160217909155815460018301805467ffffffffffffffff191690556fffffffffffffffffffffffffffffffff60581b1916600160581b4383160267ffffffffffffffff60981b191617825582516005909201805460208501516040909501519383166001600160801b031990911617600160401b94909216939093021761ffff60801b1916600160801b61ffff9092169190910217905550565b5f60035f61247386611cfa565b815260208082019290925260409081015f9081208682529092529020805490915060ff166124f4575f60045f6124a887611cfa565b81526020808201929092526040015f9081208054855460ff1961ffff90921662010000029190911663ffff00ff1990911617600190811786558154908101825590825291902001849055505b80549115156101000261ff00199092169190911790555050565b61ffff83165f9081526020819052604081205460ff1661252f57505f610d64565b61ffff8085165f9081526020818152604080832081516060810183526005909101546001600160401b038082168352600160401b82041693820193909352600160801b9092049093169281019290925290819061258d9086866133e6565b9150915061259c868583613438565b50602001516001600160401b0316949350505050565b5f6125bc85611cfa565b5f8181526001602090815260408083208884529091529020549091506001600160401b031615801561260257505f81815260026020526040902061260090856134fe565b155b15612628575f818152600260209081526040822080546001810182559083529120018490555b5f8181526001602090815260408083208784529091529020611775908484613544565b5f5f612655611f45565b61ffff84165f908152602081905260409020805490935090915060ff166126955760405163b73ac5db60e01b815261ffff841660048201526024016102aa565b80826002015414611e8b57604051633437959360e11b8152600481018290526024016102aa565b5f61091a825f01518360200151613758565b6060805f61273660025f8681526020019081526020015f208054806020026020016040519081016040528092919081815260200182805480156114e157602002820191905f5260205f20908154815260200190600101908083116114cd575050505050612c16565b90505f805b82518110156127995760015f8781526020019081526020015f205f8483815181106127685761276861476c565b602002602001015181526020019081526020015f20600301805490508261278f91906147de565b915060010161273b565b50806001600160401b038111156127b2576127b2614809565b6040519080825280602002602001820160405280156127db578160200160208202803683370190505b506127e78260016147de565b6001600160401b038111156127fe576127fe614809565b604051908082528060200260200182016040528015612827578160200160208202803683370190505b5090945092505f9050805b82518110156129cd575f8681526001602052604081208451829086908590811061285e5761285e61476c565b602002602001015181526020019081526020015f2090505f6128cd826003018054806020026020016040519081016040528092919081815260200182805480156114e157602002820191905f5260205f20908154815260200190600101908083116114cd575050505050612c16565b90505f5b81518110156129bf575f6129078383815181106128f0576128f061476c565b602002602001015185612d1d90919063ffffffff16565b905082828151811061291b5761291b61476c565b6020026020010151816001600160401b03165f146129395781612965565b61296584848151811061294e5761294e61476c565b60200260200101518661379990919063ffffffff16565b806001600160401b031690508a88815181106129835761298361476c565b602002602001018a898151811061299c5761299c61476c565b6020908102919091010191909152526129b4866147f1565b9550506001016128d1565b505050806001019050612832565b505050915091565b5f82516001600160401b038111156129ef576129ef614809565b604051908082528060200260200182016040528015612a18578160200160208202803683370190505b509050835f5b8451811015612acf575f858281518110612a3a57612a3a61476c565b602002602001015187612a4d91906147c7565b9050612a598582614794565b612a638683614b7d565b878481518110612a7557612a7561476c565b60200260200101868581518110612a8e57612a8e61476c565b6020026020010182815250828152505050858281518110612ab157612ab161476c565b602002602001015183612ac49190614af8565b925050600101612a1e565b505b8015611775575f60015b8551811015612b2a57838281518110612af657612af661476c565b6020026020010151848281518110612b1057612b1061476c565b60200260200101511115612b22578091505b600101612adb565b50848181518110612b3d57612b3d61476c565b602002602001018051612b4f906147f1565b905282515f90849083908110612b6757612b6761476c565b602090810291909101015250612b7c81614b68565b9050612ad1565b5f828152600960205260409020546001600160a01b031680612bde57612bb6633b9aca006001600160401b0384166147c7565b5f848152600a602052604081208054909190612bd39084906147de565b90915550610ec89050565b610ec881612bf9633b9aca006001600160401b0386166147c7565b6001600160a01b0384165f908152600e6020526040902054611e81565b606060015b8251811015612d1657805b5f81118015612c725750838181518110612c4257612c4261476c565b602002602001015184600183612c589190614af8565b81518110612c6857612c6861476c565b6020026020010151115b15612d0d57838181518110612c8957612c8961476c565b602002602001015184600183612c9f9190614af8565b81518110612caf57612caf61476c565b602002602001015185600184612cc59190614af8565b81518110612cd557612cd561476c565b60200260200101868481518110612cee57612cee61476c565b602090810291909101019190915252612d0681614b68565b9050612c26565b50600101612c1b565b5090919050565b5f81815260028301602090815260408083208151808301909252546001600160801b038116808352600160801b90910460070b92820192909252908203612d67575f91505061091a565b83545f90612dbb90612db690612d85906001600160401b03166137da565b6040805180820190915260018901546001600160801b0381168252600160801b900460070b60208201528590613800565b613893565b85549091506001600160401b0390811690821610610f6c5784546001600160401b0316611cf1565b5f816001600160401b03165f03612dfc57506001610d64565b816001600160401b0316612e108585612d1d565b6001600160401b03161015612e2657505f610d64565b5f612e76612e33846137da565b6040805180820190915260018801546001600160801b0381168252600160801b900460070b60208201528754612e71906001600160401b03166137da565b613800565b6040805180820190915260018701546001600160801b0381168252600160801b900460070b6020820152909150612ead9082613912565b80516001870180546020938401516001600160401b0316600160801b9081026001600160c01b03199092166001600160801b0394851617919091179091555f8781526002890184526040908190208151808301909252549283168152910460070b91810191909152612f1f9082613912565b5f858152600287016020908152604082208351815494909201516001600160801b039092166001600160c01b031990941693909317600160801b6001600160401b03928316021790925586548592889291612f7c91859116614bb1565b82546001600160401b039182166101009390930a9283029190920219909116179055505f8481526002860160205260408120546001600160801b03169003612fc857612fc8858561398d565b506001949350505050565b612fde6006836134fe565b61301757600680546001810182555f919091527ff652222313e28459528d920b65115c16c04f3efc82aaedc97be59f3f377c0d3f018290555b5f9182526005602052604090912055565b604080516060808252608082019092525f918291600c9185919060208201818036833750506040516130669493929150600160f81b90602001614bd0565b60405160208183030381529060405290505f5f60096001600160a01b0316836040516130929190614aca565b5f60405180830381855afa9150503d805f81146130ca576040519150601f19603f3d011682016040523d82523d5f602084013e6130cf565b606091505b50915091508115806130e357508051604014155b15613104576040516321580de760e11b8152600960048201526024016102aa565b80806020019051810190611cf19190614c64565b5f805b600654811015611e8b575f5b6007548110156131b15761318b600782815481106131475761314761476c565b905f5260205f2090601091828204019190066002029054906101000a900461ffff166006848154811061317c5761317c61476c565b905f5260205f20015486613a49565b6001600160401b0316156131a9576131a283614b90565b92506131b1565b600101613127565b5060010161311b565b5f5b6007548110156132e2575f600782815481106131da576131da61476c565b5f918252602080832060108304015461ffff6002600f90941684026101000a90910416808452908390526040909220015490915084900361322e5761ffff81165f9081526020819052604090206002018390555b5f60025f61323b84611cfa565b81526020019081526020015f2090505f5f90505b81548110156132d4575f60015f61326586611cfa565b81526020019081526020015f205f8484815481106132855761328561476c565b905f5260205f20015481526020019081526020015f2090505f6132b18883612d1d90919063ffffffff16565b90506132be828983612de3565b506132ca828883613544565b505060010161324f565b5050508060010190506131bc565b505f5b60065481101561335c578260055f600684815481106133065761330661476c565b905f5260205f20015481526020019081526020015f205403613354578160055f600684815481106133395761333961476c565b905f5260205f20015481526020019081526020015f20819055505b6001016132e5565b505f828152600960208181526040808420546001600160a01b039081168552600e83528185208054908690558686529390925290922054909116806133c3575f838152600a6020526040812080548492906133b89084906147de565b909155506117aa9050565b6117aa8183611e81846001600160a01b03165f908152600e602052604090205490565b604080516060810182525f808252602082018190529181018290529061342b85858561342582613418576103e8613a84565b66038d7ea4c68000613a84565b5f613aa4565b915091505b935093915050565b600181600381111561344c5761344c614c7b565b0361347f57604051633c031bdb60e01b815261ffff841660048201526001600160401b03831660248201526044016102aa565b600281600381111561349357613493614c7b565b036134b757604051636205811960e01b815261ffff841660048201526024016102aa565b60038160038111156134cb576134cb614c7b565b03610ec857604051638ce11aad60e01b815261ffff841660048201526001600160401b03831660248201526044016102aa565b5f805b835481101561353d578284828154811061351d5761351d61476c565b905f5260205f2001540361353557600191505061091a565b600101613501565b5092915050565b806001600160401b03165f0361355957505050565b5f82815260028401602090815260408083208151808301909252546001600160801b038082168352600160801b90910460070b928201929092526001860154909291169003613624576135ab826137da565b80516001860180546020938401516001600160401b03908116600160801b9081026001600160c01b03199384166001600160801b0396871617178085555f8a815260028c01909752604090962080546001600160801b0319811697909616968717815593548190049091160292169092171790556136fd565b5f613631612e33846137da565b6040805180820190915260018701546001600160801b0381168252600160801b900460070b60208201529091506136689082613db9565b80516001870180546020909301516001600160401b0316600160801b026001600160c01b03199093166001600160801b03909216919091179190911790556136b08282613db9565b5f85815260028701602090815260409091208251815493909201516001600160401b0316600160801b026001600160c01b03199093166001600160801b0390921691909117919091179055505b6137078483611d67565b80516001600160801b031615801561373657505f8381526002850160205260409020546001600160801b031615155b156117aa57505060039190910180546001810182555f91825260209091200155565b5f6001600160401b038216156137915761378c6001600160401b03831667ffffffffffffffff60401b604086901b16614794565b610d64565b505f92915050565b5f81815260028301602090815260408083208151808301909252546001600160801b0381168252600160801b900460070b91810191909152610d6490613893565b604080518082019091525f808252602082015261091a826001600160401b03165f613e1d565b604080518082019091525f808252602082015281516001600160801b03165f0361383d5750604080518082019091525f8082526020820152610d64565b815183518551610f6c926001600160801b03908116926138619290821691166147c7565b61386b9190614794565b8360200151856020015187602001516138849190614c8f565b61388e9190614cbe565b613e1d565b80515f906001600160801b031681036138ad57505f919050565b5f826020015160070b126138c957506001600160401b03919050565b5f6138ed835f01516001600160801b031684602001516138e890614ced565b613ed8565b90506001600160401b0381116139035780610d64565b6001600160401b039392505050565b604080518082019091525f808252602082015281516001600160801b03161580613944575082516001600160801b0316155b1561395057508161091a565b5f5f5f61395d8686613ef9565b925092509250613983828411613973575f61397d565b61397d8385614af8565b82613e1d565b9695505050505050565b60038201545f906139a090600190614af8565b90505f5b8181116117aa57828460030182815481106139c1576139c161476c565b905f5260205f20015403613a39578360030182815481106139e4576139e461476c565b905f5260205f200154846003018281548110613a0257613a0261476c565b5f9182526020909120015560038401805480613a2057613a20614d12565b600190038181905f5260205f20015f9055905550505050565b613a42816147f1565b90506139a4565b5f610f6c8260015f613a5a88611cfa565b81526020019081526020015f205f8681526020019081526020015f20612d1d90919063ffffffff16565b5f61091a633b9aca0067ffffffffffffffff60401b604085901b16614794565b604080516060810182525f8082526020820181905291810182905290808087613ad35760208901518951613adb565b885160208a01515b9150915084613af357613aee8988613f94565b613af5565b5f5b6001600160401b031660408501819052613b0f9088614bb1565b6001600160401b039081168552613b2e90611eec9084166103e86147c7565b6001600160401b0316845f01516001600160401b03161115613b73575050604080516060810182525f8082526020820181905291810191909152915060019050613daf565b620f42406001600160401b0382161015613bb0575050604080516060810182525f8082526020820181905291810191909152915060029050613daf565b5f613bba8a6126bc565b9050613bc7898883613fcd565b613bf6575050604080516060810182525f8082526020820181905291810191909152925060039150613daf9050565b613c048383875f0151613fe2565b6001600160401b031660208601525f89613c5e5760208601518b51613c5991613c2c91614bb1565b613c54885f01516001600160401b03168e602001516001600160401b0316611eec91906147de565b613758565b613c94565b85518b51613c9491613c8091611eec916001600160401b0390811691166147de565b87602001518d60200151613c549190614bb1565b9050613ca18a828a613fcd565b15613d4e5789613cbb57613cb682898661408e565b613cc6565b613cc688838661408e565b6001600160401b0316808752613cdf9085908590613fe2565b6001600160401b0316602087015286613d3d5760408b6040015161ffff1661ffff613d0a9190614af8565b60408d6040015161ffff16901b613d219190614794565b8751613d3691906001600160401b03166147c7565b901c613d3f565b5f5b6001600160401b031660408701525b85516001600160401b03165f03613d6a575f6020870152613daa565b85602001516001600160401b03165f03613daa575050604080516060810182525f8082526020820181905291810191909152935060029250613daf915050565b505050505b9550959350505050565b604080518082019091525f808252602082015282516001600160801b03165f03613de457508061091a565b81516001600160801b03165f03613dfc57508161091a565b5f5f5f613e098686613ef9565b9194509250905061398361397d83856147de565b604080518082019091525f8082526020820152825f03613e505750604080518082019091525f808252602082015261091a565b683635c9adc5dea00000831115613e7e57613e6c600a84614794565b9250613e7782614d26565b9150613e50565b613e92600a683635c9adc5dea00000614794565b8311613eb557613ea3600a846147c7565b9250613eae82614d42565b9150613e7e565b50604080518082019091526001600160801b03909216825260070b602082015290565b5f60168260070b1361379157613eef82600a614e43565b61378c9084614794565b5f5f5f836020015160070b856020015160070b12613f51578451845160208087015190880151613f36926001600160801b0316916138e891614cbe565b60208701516001600160801b03909216945092509050613f8d565b613f75855f01516001600160801b0316866020015186602001516138e89190614cbe565b845160208601519194506001600160801b0316925090505b9250925092565b5f604061ffff6040856040015161ffff16901b613fb19190614794565b613fc4906001600160401b0385166147c7565b901c9392505050565b5f83613fdb57818310610f6c565b5010919050565b5f80613ffd611eec6001600160401b038086169088166147de565b6001600160401b031690505f811561403a578161402b670de0b6b3a76400006001600160401b0389166147c7565b6140359190614794565b61403c565b5f5b90506040614061614057670de0b6b3a764000084841b614794565b600160401b614137565b61406f90600160401b614af8565b614082906001600160401b0388166147c7565b901c9695505050505050565b5f8083156140cd576140c8611eec856140af670de0b6b3a7640000806147c7565b6140b990896147c7565b6140c39190614794565b614146565b6140cf565b5f5b6001600160401b031690505f670de0b6b3a7640000604083901b6140f39190614794565b9050600160401b81111561412c576141276040614114600160401b84614af8565b610c7b906001600160401b0388166147c7565b613983565b5f9695505050505050565b5f828218828410028218610d64565b5f60018211614153575090565b816001600160801b821061416c5760809190911c9060401b5b600160401b82106141825760409190911c9060201b5b64010000000082106141995760209190911c9060101b5b6201000082106141ae5760109190911c9060081b5b61010082106141c25760089190911c9060041b5b601082106141d55760049190911c9060021b5b600482106141e15760011b5b600302600190811c908185816141f9576141f9614780565b048201901c9050600181858161421157614211614780565b048201901c9050600181858161422957614229614780565b048201901c9050600181858161424157614241614780565b048201901c9050600181858161425957614259614780565b048201901c9050600181858161427157614271614780565b048201901c905061429081858161428a5761428a614780565b04821190565b90039392505050565b80356001600160a01b03811681146142af575f5ffd5b919050565b5f602082840312156142c4575f5ffd5b610d6482614299565b803561ffff811681146142af575f5ffd5b80356001600160401b03811681146142af575f5ffd5b5f5f5f60608486031215614306575f5ffd5b61430f846142cd565b925060208401359150614324604085016142de565b90509250925092565b5f5f5f6060848603121561433f575f5ffd5b614348846142cd565b95602085013595506040909401359392505050565b5f6020828403121561436d575f5ffd5b5035919050565b803580151581146142af575f5ffd5b5f5f5f60608486031215614395575f5ffd5b61439e846142cd565b92506143ac60208501614374565b915061432460408501614374565b5f602082840312156143ca575f5ffd5b610d64826142cd565b5f602082840312156143e3575f5ffd5b610d64826142de565b5f5f604083850312156143fd575f5ffd5b614406836142cd565b9150614414602084016142de565b90509250929050565b5f5f5f5f60808587031215614430575f5ffd5b614439856142cd565b9350614447602086016142de565b9250614455604086016142de565b9150614463606086016142de565b905092959194509250565b5f5f5f5f60808587031215614481575f5ffd5b61448a856142cd565b93506020850135925060408501359150614463606086016142de565b5f5f604083850312156144b7575f5ffd5b6144c0836142cd565b946020939093013593505050565b5f5f604083850312156144df575f5ffd5b6144e8836142cd565b9150614414602084016142cd565b5f5f60408385031215614507575f5ffd5b614510836142cd565b915061441460208401614374565b5f5f5f60608486031215614530575f5ffd5b614539846142cd565b92506020840135915061432460408501614374565b5f5f5f60608486031215614560575f5ffd5b614569846142cd565b9250614577602085016142de565b9150614324604085016142de565b5f5f5f5f60808587031215614598575f5ffd5b6145a1856142cd565b93506145af602086016142de565b92506145bd604086016142de565b9150614463606086016142cd565b5f5f604083850312156145dc575f5ffd5b50508035926020909101359150565b5f5f5f604084860312156145fd575f5ffd5b614606846142cd565b925060208401356001600160401b03811115614620575f5ffd5b8401601f81018613614630575f5ffd5b80356001600160401b03811115614645575f5ffd5b866020828401011115614656575f5ffd5b939660209190910195509293505050565b602080825282518282018190525f918401906040840190835b818110156146a257835161ffff16835260209384019390920191600101614680565b509095945050505050565b5f5f604083850312156146be575f5ffd5b6144c083614299565b5f5f604083850312156146d8575f5ffd5b614406836142de565b60a081525f86518060a0840152806020890160c085015e5f60c0828501015260c0601f19601f83011684010191505085602083015284604083015261ffff8416606083015260ff831660808301529695505050505050565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b03818116838216019081111561091a5761091a614739565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601260045260245ffd5b5f826147a2576147a2614780565b500490565b5f61ffff821661ffff81036147be576147be614739565b60010192915050565b808202811582820484141761091a5761091a614739565b8082018082111561091a5761091a614739565b5f6001820161480257614802614739565b5060010190565b634e487b7160e01b5f52604160045260245ffd5b600181811c9082168061483157607f821691505b602082108103611e8b57634e487b7160e01b5f52602260045260245ffd5b601f821115610ec857805f5260205f20601f840160051c810160208510156148745750805b601f840160051c820191505b81811015611775575f8155600101614880565b81516001600160401b038111156148ac576148ac614809565b6148c0816148ba845461481d565b8461484f565b6020601f8211600181146148f2575f83156148db5750848201515b5f19600385901b1c1916600184901b178455611775565b5f84815260208120601f198516915b828110156149215787850151825560209485019460019092019101614901565b508482101561493e57868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b6001600160401b0383111561496457614964614809565b61497883614972835461481d565b8361484f565b5f601f8411600181146149a9575f85156149925750838201355b5f19600387901b1c1916600186901b178355611775565b5f83815260208120601f198716915b828110156149d857868501358255602094850194600190920191016149b8565b50868210156149f4575f1960f88860031b161c19848701351681555b505060018560011b0183555050505050565b5f81518060208401855e5f93019283525090919050565b6001600160e01b031960e087901b811682527f28c9bdf267e6096a3ba7ca8485ae67bb2bf894fe72f36e3cf1361d5f3af54fa560048301527fd182e6ad7f520e511f6c3e2b8c68059b6bbd41fbabd9831f79217e1319cde05b6024830152851660448201526001600160601b0319606085901b1660488201525f614aa4605c830185614a06565b600360fb1b81526001600160f81b03199390931660108401525050601101949350505050565b5f610d648284614a06565b80516020808301519190811015611e8b575f1960209190910360031b1b16919050565b8181038181111561091a5761091a614739565b5f5f85851115614b19575f5ffd5b83861115614b25575f5ffd5b5050820193919092039150565b80356001600160601b0319811690601484101561353d576001600160601b031960149490940360031b84901b1690921692915050565b5f81614b7657614b76614739565b505f190190565b5f82614b8b57614b8b614780565b500690565b5f6001600160401b0382166001600160401b0381036147be576147be614739565b6001600160401b03828116828216039081111561091a5761091a614739565b63ffffffff60e01b8560e01b1681527f28c9bdf267e6096a3ba7ca8485ae67bb2bf894fe72f36e3cf1361d5f3af54fa560048201527fd182e6ad7f520e511f6c3e2b8c68059b6bbd41fbabd9831f79217e1319cde05b60248201528360448201525f614c3f6064830185614a06565b600160fd1b81526001600160f81b031993909316601084015250506011019392505050565b5f60208284031215614c74575f5ffd5b5051919050565b634e487b7160e01b5f52602160045260245ffd5b600781810b9083900b01677fffffffffffffff8113677fffffffffffffff198212171561091a5761091a614739565b600782810b9082900b03677fffffffffffffff198112677fffffffffffffff8213171561091a5761091a614739565b5f8160070b677fffffffffffffff198103614d0a57614d0a614739565b5f0392915050565b634e487b7160e01b5f52603160045260245ffd5b5f8160070b677fffffffffffffff81036147be576147be614739565b5f8160070b677fffffffffffffff198103614d5f57614d5f614739565b5f190192915050565b6001815b600184111561343057808504811115614d8757614d87614739565b6001841615614d9557908102905b60019390931c928002614d6c565b5f82614db15750600161091a565b81614dbd57505f61091a565b8160018114614dd35760028114614ddd57614df9565b600191505061091a565b60ff841115614dee57614dee614739565b50506001821b61091a565b5060208310610133831016604e8410600b8410161715614e1c575081810a61091a565b614e285f198484614d68565b805f1904821115614e3b57614e3b614739565b029392505050565b5f610d646001600160401b03841683614da356",
}

// LedgerRest is an auto generated Go binding around an Ethereum contract.
type LedgerRest struct {
	abi abi.ABI
}

// NewLedgerRest creates a new instance of LedgerRest.
func NewLedgerRest() *LedgerRest {
	parsed, err := LedgerRestMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &LedgerRest{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *LedgerRest) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAddressMapping is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0494cd9a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addressMapping(address target) view returns(bytes32 account)
func (ledgerRest *LedgerRest) PackAddressMapping(target common.Address) []byte {
	enc, err := ledgerRest.abi.Pack("addressMapping", target)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddressMapping is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0494cd9a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addressMapping(address target) view returns(bytes32 account)
func (ledgerRest *LedgerRest) TryPackAddressMapping(target common.Address) ([]byte, error) {
	return ledgerRest.abi.Pack("addressMapping", target)
}

// UnpackAddressMapping is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0494cd9a.
//
// Solidity: function addressMapping(address target) view returns(bytes32 account)
func (ledgerRest *LedgerRest) UnpackAddressMapping(data []byte) ([32]byte, error) {
	out, err := ledgerRest.abi.Unpack("addressMapping", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAnnounceColdkeySwap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08d1c53e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function announceColdkeySwap(bytes32 newColdkeyHash) returns()
func (ledgerRest *LedgerRest) PackAnnounceColdkeySwap(newColdkeyHash [32]byte) []byte {
	enc, err := ledgerRest.abi.Pack("announceColdkeySwap", newColdkeyHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnnounceColdkeySwap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08d1c53e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function announceColdkeySwap(bytes32 newColdkeyHash) returns()
func (ledgerRest *LedgerRest) TryPackAnnounceColdkeySwap(newColdkeyHash [32]byte) ([]byte, error) {
	return ledgerRest.abi.Pack("announceColdkeySwap", newColdkeyHash)
}

// PackClearColdkeySwapAnnouncement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8328f4b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function clearColdkeySwapAnnouncement() returns()
func (ledgerRest *LedgerRest) PackClearColdkeySwapAnnouncement() []byte {
	enc, err := ledgerRest.abi.Pack("clearColdkeySwapAnnouncement")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClearColdkeySwapAnnouncement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8328f4b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function clearColdkeySwapAnnouncement() returns()
func (ledgerRest *LedgerRest) TryPackClearColdkeySwapAnnouncement() ([]byte, error) {
	return ledgerRest.abi.Pack("clearColdkeySwapAnnouncement")
}

// PackCreateHotkey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc03efbc6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function createHotkey(bytes32 hotkey, bytes32 coldkey) returns()
func (ledgerRest *LedgerRest) PackCreateHotkey(hotkey [32]byte, coldkey [32]byte) []byte {
	enc, err := ledgerRest.abi.Pack("createHotkey", hotkey, coldkey)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreateHotkey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc03efbc6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function createHotkey(bytes32 hotkey, bytes32 coldkey) returns()
func (ledgerRest *LedgerRest) TryPackCreateHotkey(hotkey [32]byte, coldkey [32]byte) ([]byte, error) {
	return ledgerRest.abi.Pack("createHotkey", hotkey, coldkey)
}

// PackCreateSubnet is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x64573df1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function createSubnet(uint16 netuid, uint64 taoReserve, uint64 alphaReserve, uint16 feeRate) returns()
func (ledgerRest *LedgerRest) PackCreateSubnet(netuid uint16, taoReserve uint64, alphaReserve uint64, feeRate uint16) []byte {
	enc, err := ledgerRest.abi.Pack("createSubnet", netuid, taoReserve, alphaReserve, feeRate)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreateSubnet is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x64573df1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function createSubnet(uint16 netuid, uint64 taoReserve, uint64 alphaReserve, uint16 feeRate) returns()
func (ledgerRest *LedgerRest) TryPackCreateSubnet(netuid uint16, taoReserve uint64, alphaReserve uint64, feeRate uint16) ([]byte, error) {
	return ledgerRest.abi.Pack("createSubnet", netuid, taoReserve, alphaReserve, feeRate)
}

// PackDissolve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6e69cc79.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function dissolve(uint16 netuid) returns()
func (ledgerRest *LedgerRest) PackDissolve(netuid uint16) []byte {
	enc, err := ledgerRest.abi.Pack("dissolve", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDissolve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6e69cc79.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function dissolve(uint16 netuid) returns()
func (ledgerRest *LedgerRest) TryPackDissolve(netuid uint16) ([]byte, error) {
	return ledgerRest.abi.Pack("dissolve", netuid)
}

// PackExecuteAnnouncedColdkeySwap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfbb0086d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function executeAnnouncedColdkeySwap(bytes32 newColdkey) returns()
func (ledgerRest *LedgerRest) PackExecuteAnnouncedColdkeySwap(newColdkey [32]byte) []byte {
	enc, err := ledgerRest.abi.Pack("executeAnnouncedColdkeySwap", newColdkey)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecuteAnnouncedColdkeySwap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfbb0086d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function executeAnnouncedColdkeySwap(bytes32 newColdkey) returns()
func (ledgerRest *LedgerRest) TryPackExecuteAnnouncedColdkeySwap(newColdkey [32]byte) ([]byte, error) {
	return ledgerRest.abi.Pack("executeAnnouncedColdkeySwap", newColdkey)
}

// PackGetAlphaInPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc2ba9e87.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getAlphaInPool(uint16 netuid) view returns(uint64 reserveAlpha)
func (ledgerRest *LedgerRest) PackGetAlphaInPool(netuid uint16) []byte {
	enc, err := ledgerRest.abi.Pack("getAlphaInPool", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetAlphaInPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc2ba9e87.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getAlphaInPool(uint16 netuid) view returns(uint64 reserveAlpha)
func (ledgerRest *LedgerRest) TryPackGetAlphaInPool(netuid uint16) ([]byte, error) {
	return ledgerRest.abi.Pack("getAlphaInPool", netuid)
}

// UnpackGetAlphaInPool is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc2ba9e87.
//
// Solidity: function getAlphaInPool(uint16 netuid) view returns(uint64 reserveAlpha)
func (ledgerRest *LedgerRest) UnpackGetAlphaInPool(data []byte) (uint64, error) {
	out, err := ledgerRest.abi.Unpack("getAlphaInPool", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGetAlphaOutPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9757f56b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getAlphaOutPool(uint16 netuid) view returns(uint64 outAlpha)
func (ledgerRest *LedgerRest) PackGetAlphaOutPool(netuid uint16) []byte {
	enc, err := ledgerRest.abi.Pack("getAlphaOutPool", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetAlphaOutPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9757f56b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getAlphaOutPool(uint16 netuid) view returns(uint64 outAlpha)
func (ledgerRest *LedgerRest) TryPackGetAlphaOutPool(netuid uint16) ([]byte, error) {
	return ledgerRest.abi.Pack("getAlphaOutPool", netuid)
}

// UnpackGetAlphaOutPool is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9757f56b.
//
// Solidity: function getAlphaOutPool(uint16 netuid) view returns(uint64 outAlpha)
func (ledgerRest *LedgerRest) UnpackGetAlphaOutPool(data []byte) (uint64, error) {
	out, err := ledgerRest.abi.Unpack("getAlphaOutPool", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGetAlphaPrice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69e38bc3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getAlphaPrice(uint16 netuid) view returns(uint256 price)
func (ledgerRest *LedgerRest) PackGetAlphaPrice(netuid uint16) []byte {
	enc, err := ledgerRest.abi.Pack("getAlphaPrice", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetAlphaPrice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69e38bc3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getAlphaPrice(uint16 netuid) view returns(uint256 price)
func (ledgerRest *LedgerRest) TryPackGetAlphaPrice(netuid uint16) ([]byte, error) {
	return ledgerRest.abi.Pack("getAlphaPrice", netuid)
}

// UnpackGetAlphaPrice is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x69e38bc3.
//
// Solidity: function getAlphaPrice(uint16 netuid) view returns(uint256 price)
func (ledgerRest *LedgerRest) UnpackGetAlphaPrice(data []byte) (*big.Int, error) {
	out, err := ledgerRest.abi.Unpack("getAlphaPrice", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetFreeBalance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4fad055d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getFreeBalance(bytes32 account) view returns(uint256 balanceRao)
func (ledgerRest *LedgerRest) PackGetFreeBalance(account [32]byte) []byte {
	enc, err := ledgerRest.abi.Pack("getFreeBalance", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetFreeBalance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4fad055d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getFreeBalance(bytes32 account) view returns(uint256 balanceRao)
func (ledgerRest *LedgerRest) TryPackGetFreeBalance(account [32]byte) ([]byte, error) {
	return ledgerRest.abi.Pack("getFreeBalance", account)
}

// UnpackGetFreeBalance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4fad055d.
//
// Solidity: function getFreeBalance(bytes32 account) view returns(uint256 balanceRao)
func (ledgerRest *LedgerRest) UnpackGetFreeBalance(data []byte) (*big.Int, error) {
	out, err := ledgerRest.abi.Unpack("getFreeBalance", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetHotkey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3adc89da.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getHotkey(uint16 netuid, uint16 uid) view returns(bytes32 hotkey)
func (ledgerRest *LedgerRest) PackGetHotkey(netuid uint16, uid uint16) []byte {
	enc, err := ledgerRest.abi.Pack("getHotkey", netuid, uid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetHotkey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3adc89da.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getHotkey(uint16 netuid, uint16 uid) view returns(bytes32 hotkey)
func (ledgerRest *LedgerRest) TryPackGetHotkey(netuid uint16, uid uint16) ([]byte, error) {
	return ledgerRest.abi.Pack("getHotkey", netuid, uid)
}

// UnpackGetHotkey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3adc89da.
//
// Solidity: function getHotkey(uint16 netuid, uint16 uid) view returns(bytes32 hotkey)
func (ledgerRest *LedgerRest) UnpackGetHotkey(data []byte) ([32]byte, error) {
	out, err := ledgerRest.abi.Unpack("getHotkey", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGetNetworkLockCost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x252d5a6f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getNetworkLockCost() view returns(uint64 costRao)
func (ledgerRest *LedgerRest) PackGetNetworkLockCost() []byte {
	enc, err := ledgerRest.abi.Pack("getNetworkLockCost")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetNetworkLockCost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x252d5a6f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getNetworkLockCost() view returns(uint64 costRao)
func (ledgerRest *LedgerRest) TryPackGetNetworkLockCost() ([]byte, error) {
	return ledgerRest.abi.Pack("getNetworkLockCost")
}

// UnpackGetNetworkLockCost is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x252d5a6f.
//
// Solidity: function getNetworkLockCost() view returns(uint64 costRao)
func (ledgerRest *LedgerRest) UnpackGetNetworkLockCost(data []byte) (uint64, error) {
	out, err := ledgerRest.abi.Unpack("getNetworkLockCost", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGetNetworkRegistrationBlock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb0c751b0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getNetworkRegistrationBlock(uint16 netuid) view returns(uint64 blockNumber)
func (ledgerRest *LedgerRest) PackGetNetworkRegistrationBlock(netuid uint16) []byte {
	enc, err := ledgerRest.abi.Pack("getNetworkRegistrationBlock", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetNetworkRegistrationBlock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb0c751b0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getNetworkRegistrationBlock(uint16 netuid) view returns(uint64 blockNumber)
func (ledgerRest *LedgerRest) TryPackGetNetworkRegistrationBlock(netuid uint16) ([]byte, error) {
	return ledgerRest.abi.Pack("getNetworkRegistrationBlock", netuid)
}

// UnpackGetNetworkRegistrationBlock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb0c751b0.
//
// Solidity: function getNetworkRegistrationBlock(uint16 netuid) view returns(uint64 blockNumber)
func (ledgerRest *LedgerRest) UnpackGetNetworkRegistrationBlock(data []byte) (uint64, error) {
	out, err := ledgerRest.abi.Unpack("getNetworkRegistrationBlock", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGetRegisteredSubnetCounter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8646067.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRegisteredSubnetCounter(uint16 netuid) view returns(uint64 counter)
func (ledgerRest *LedgerRest) PackGetRegisteredSubnetCounter(netuid uint16) []byte {
	enc, err := ledgerRest.abi.Pack("getRegisteredSubnetCounter", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRegisteredSubnetCounter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8646067.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRegisteredSubnetCounter(uint16 netuid) view returns(uint64 counter)
func (ledgerRest *LedgerRest) TryPackGetRegisteredSubnetCounter(netuid uint16) ([]byte, error) {
	return ledgerRest.abi.Pack("getRegisteredSubnetCounter", netuid)
}

// UnpackGetRegisteredSubnetCounter is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa8646067.
//
// Solidity: function getRegisteredSubnetCounter(uint16 netuid) view returns(uint64 counter)
func (ledgerRest *LedgerRest) UnpackGetRegisteredSubnetCounter(data []byte) (uint64, error) {
	out, err := ledgerRest.abi.Unpack("getRegisteredSubnetCounter", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGetServingRateLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7444dadc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getServingRateLimit(uint16 netuid) view returns(uint64 blocks)
func (ledgerRest *LedgerRest) PackGetServingRateLimit(netuid uint16) []byte {
	enc, err := ledgerRest.abi.Pack("getServingRateLimit", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetServingRateLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7444dadc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getServingRateLimit(uint16 netuid) view returns(uint64 blocks)
func (ledgerRest *LedgerRest) TryPackGetServingRateLimit(netuid uint16) ([]byte, error) {
	return ledgerRest.abi.Pack("getServingRateLimit", netuid)
}

// UnpackGetServingRateLimit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7444dadc.
//
// Solidity: function getServingRateLimit(uint16 netuid) view returns(uint64 blocks)
func (ledgerRest *LedgerRest) UnpackGetServingRateLimit(data []byte) (uint64, error) {
	out, err := ledgerRest.abi.Unpack("getServingRateLimit", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGetSubnetMechanism is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8757c476.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getSubnetMechanism(uint16 netuid) view returns(uint16 mechanism)
func (ledgerRest *LedgerRest) PackGetSubnetMechanism(netuid uint16) []byte {
	enc, err := ledgerRest.abi.Pack("getSubnetMechanism", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetSubnetMechanism is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8757c476.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getSubnetMechanism(uint16 netuid) view returns(uint16 mechanism)
func (ledgerRest *LedgerRest) TryPackGetSubnetMechanism(netuid uint16) ([]byte, error) {
	return ledgerRest.abi.Pack("getSubnetMechanism", netuid)
}

// UnpackGetSubnetMechanism is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8757c476.
//
// Solidity: function getSubnetMechanism(uint16 netuid) view returns(uint16 mechanism)
func (ledgerRest *LedgerRest) UnpackGetSubnetMechanism(data []byte) (uint16, error) {
	out, err := ledgerRest.abi.Unpack("getSubnetMechanism", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackGetSubnetMetadata is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef669b8c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getSubnetMetadata(uint16 netuid) view returns(bytes tokenSymbol, bytes32 owner, bytes32 ownerHotkey, uint16 tempo, uint8 recycleOrBurn)
func (ledgerRest *LedgerRest) PackGetSubnetMetadata(netuid uint16) []byte {
	enc, err := ledgerRest.abi.Pack("getSubnetMetadata", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetSubnetMetadata is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef669b8c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getSubnetMetadata(uint16 netuid) view returns(bytes tokenSymbol, bytes32 owner, bytes32 ownerHotkey, uint16 tempo, uint8 recycleOrBurn)
func (ledgerRest *LedgerRest) TryPackGetSubnetMetadata(netuid uint16) ([]byte, error) {
	return ledgerRest.abi.Pack("getSubnetMetadata", netuid)
}

// GetSubnetMetadataOutput serves as a container for the return parameters of contract
// method GetSubnetMetadata.
type GetSubnetMetadataOutput struct {
	TokenSymbol   []byte
	Owner         [32]byte
	OwnerHotkey   [32]byte
	Tempo         uint16
	RecycleOrBurn uint8
}

// UnpackGetSubnetMetadata is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xef669b8c.
//
// Solidity: function getSubnetMetadata(uint16 netuid) view returns(bytes tokenSymbol, bytes32 owner, bytes32 ownerHotkey, uint16 tempo, uint8 recycleOrBurn)
func (ledgerRest *LedgerRest) UnpackGetSubnetMetadata(data []byte) (GetSubnetMetadataOutput, error) {
	out, err := ledgerRest.abi.Unpack("getSubnetMetadata", data)
	outstruct := new(GetSubnetMetadataOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.TokenSymbol = *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	outstruct.Owner = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	outstruct.OwnerHotkey = *abi.ConvertType(out[2], new([32]byte)).(*[32]byte)
	outstruct.Tempo = *abi.ConvertType(out[3], new(uint16)).(*uint16)
	outstruct.RecycleOrBurn = *abi.ConvertType(out[4], new(uint8)).(*uint8)
	return *outstruct, nil
}

// PackGetSubnets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd615a4e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getSubnets() view returns(uint16[] netuids)
func (ledgerRest *LedgerRest) PackGetSubnets() []byte {
	enc, err := ledgerRest.abi.Pack("getSubnets")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetSubnets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd615a4e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getSubnets() view returns(uint16[] netuids)
func (ledgerRest *LedgerRest) TryPackGetSubnets() ([]byte, error) {
	return ledgerRest.abi.Pack("getSubnets")
}

// UnpackGetSubnets is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd615a4e.
//
// Solidity: function getSubnets() view returns(uint16[] netuids)
func (ledgerRest *LedgerRest) UnpackGetSubnets(data []byte) ([]uint16, error) {
	out, err := ledgerRest.abi.Unpack("getSubnets", data)
	if err != nil {
		return *new([]uint16), err
	}
	out0 := *abi.ConvertType(out[0], new([]uint16)).(*[]uint16)
	return out0, nil
}

// PackGetTaoInPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d9bfc71.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getTaoInPool(uint16 netuid) view returns(uint64 reserveRao)
func (ledgerRest *LedgerRest) PackGetTaoInPool(netuid uint16) []byte {
	enc, err := ledgerRest.abi.Pack("getTaoInPool", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetTaoInPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d9bfc71.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getTaoInPool(uint16 netuid) view returns(uint64 reserveRao)
func (ledgerRest *LedgerRest) TryPackGetTaoInPool(netuid uint16) ([]byte, error) {
	return ledgerRest.abi.Pack("getTaoInPool", netuid)
}

// UnpackGetTaoInPool is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2d9bfc71.
//
// Solidity: function getTaoInPool(uint16 netuid) view returns(uint64 reserveRao)
func (ledgerRest *LedgerRest) UnpackGetTaoInPool(data []byte) (uint64, error) {
	out, err := ledgerRest.abi.Unpack("getTaoInPool", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGetUid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x39fcc675.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getUid(uint16 netuid, bytes32 hotkey) view returns(bool exists, uint16 uid)
func (ledgerRest *LedgerRest) PackGetUid(netuid uint16, hotkey [32]byte) []byte {
	enc, err := ledgerRest.abi.Pack("getUid", netuid, hotkey)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetUid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x39fcc675.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getUid(uint16 netuid, bytes32 hotkey) view returns(bool exists, uint16 uid)
func (ledgerRest *LedgerRest) TryPackGetUid(netuid uint16, hotkey [32]byte) ([]byte, error) {
	return ledgerRest.abi.Pack("getUid", netuid, hotkey)
}

// GetUidOutput serves as a container for the return parameters of contract
// method GetUid.
type GetUidOutput struct {
	Exists bool
	Uid    uint16
}

// UnpackGetUid is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x39fcc675.
//
// Solidity: function getUid(uint16 netuid, bytes32 hotkey) view returns(bool exists, uint16 uid)
func (ledgerRest *LedgerRest) UnpackGetUid(data []byte) (GetUidOutput, error) {
	out, err := ledgerRest.abi.Unpack("getUid", data)
	outstruct := new(GetUidOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Exists = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.Uid = *abi.ConvertType(out[1], new(uint16)).(*uint16)
	return *outstruct, nil
}

// PackGetUidCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1f193572.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getUidCount(uint16 netuid) view returns(uint16 count)
func (ledgerRest *LedgerRest) PackGetUidCount(netuid uint16) []byte {
	enc, err := ledgerRest.abi.Pack("getUidCount", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetUidCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1f193572.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getUidCount(uint16 netuid) view returns(uint16 count)
func (ledgerRest *LedgerRest) TryPackGetUidCount(netuid uint16) ([]byte, error) {
	return ledgerRest.abi.Pack("getUidCount", netuid)
}

// UnpackGetUidCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1f193572.
//
// Solidity: function getUidCount(uint16 netuid) view returns(uint16 count)
func (ledgerRest *LedgerRest) UnpackGetUidCount(data []byte) (uint16, error) {
	out, err := ledgerRest.abi.Unpack("getUidCount", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackGetValidatorStatus is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x58dd9945.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getValidatorStatus(uint16 netuid, uint16 uid) view returns(bool permit)
func (ledgerRest *LedgerRest) PackGetValidatorStatus(netuid uint16, uid uint16) []byte {
	enc, err := ledgerRest.abi.Pack("getValidatorStatus", netuid, uid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetValidatorStatus is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x58dd9945.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getValidatorStatus(uint16 netuid, uint16 uid) view returns(bool permit)
func (ledgerRest *LedgerRest) TryPackGetValidatorStatus(netuid uint16, uid uint16) ([]byte, error) {
	return ledgerRest.abi.Pack("getValidatorStatus", netuid, uid)
}

// UnpackGetValidatorStatus is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x58dd9945.
//
// Solidity: function getValidatorStatus(uint16 netuid, uint16 uid) view returns(bool permit)
func (ledgerRest *LedgerRest) UnpackGetValidatorStatus(data []byte) (bool, error) {
	out, err := ledgerRest.abi.Unpack("getValidatorStatus", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsSubnetDissolving is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2cdb8175.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isSubnetDissolving(uint16 ) pure returns(bool dissolving)
func (ledgerRest *LedgerRest) PackIsSubnetDissolving(arg0 uint16) []byte {
	enc, err := ledgerRest.abi.Pack("isSubnetDissolving", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsSubnetDissolving is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2cdb8175.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isSubnetDissolving(uint16 ) pure returns(bool dissolving)
func (ledgerRest *LedgerRest) TryPackIsSubnetDissolving(arg0 uint16) ([]byte, error) {
	return ledgerRest.abi.Pack("isSubnetDissolving", arg0)
}

// UnpackIsSubnetDissolving is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2cdb8175.
//
// Solidity: function isSubnetDissolving(uint16 ) pure returns(bool dissolving)
func (ledgerRest *LedgerRest) UnpackIsSubnetDissolving(data []byte) (bool, error) {
	out, err := ledgerRest.abi.Unpack("isSubnetDissolving", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackLink is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91a89712.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function link(address target) returns(bytes32 account)
func (ledgerRest *LedgerRest) PackLink(target common.Address) []byte {
	enc, err := ledgerRest.abi.Pack("link", target)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLink is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91a89712.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function link(address target) returns(bytes32 account)
func (ledgerRest *LedgerRest) TryPackLink(target common.Address) ([]byte, error) {
	return ledgerRest.abi.Pack("link", target)
}

// UnpackLink is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91a89712.
//
// Solidity: function link(address target) returns(bytes32 account)
func (ledgerRest *LedgerRest) UnpackLink(data []byte) ([32]byte, error) {
	out, err := ledgerRest.abi.Unpack("link", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackMintStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d8bb2ab.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mintStake(uint16 netuid, bytes32 hotkey, bytes32 coldkey, uint64 alpha) returns()
func (ledgerRest *LedgerRest) PackMintStake(netuid uint16, hotkey [32]byte, coldkey [32]byte, alpha uint64) []byte {
	enc, err := ledgerRest.abi.Pack("mintStake", netuid, hotkey, coldkey, alpha)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMintStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d8bb2ab.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mintStake(uint16 netuid, bytes32 hotkey, bytes32 coldkey, uint64 alpha) returns()
func (ledgerRest *LedgerRest) TryPackMintStake(netuid uint16, hotkey [32]byte, coldkey [32]byte, alpha uint64) ([]byte, error) {
	return ledgerRest.abi.Pack("mintStake", netuid, hotkey, coldkey, alpha)
}

// PackRegisterNetwork is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x14569c72.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registerNetwork(bytes32 hotkey) returns()
func (ledgerRest *LedgerRest) PackRegisterNetwork(hotkey [32]byte) []byte {
	enc, err := ledgerRest.abi.Pack("registerNetwork", hotkey)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegisterNetwork is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x14569c72.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registerNetwork(bytes32 hotkey) returns()
func (ledgerRest *LedgerRest) TryPackRegisterNetwork(hotkey [32]byte) ([]byte, error) {
	return ledgerRest.abi.Pack("registerNetwork", hotkey)
}

// PackReplaceNeuron is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08569763.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function replaceNeuron(uint16 netuid, bytes32 oldHotkey, bytes32 newHotkey) returns()
func (ledgerRest *LedgerRest) PackReplaceNeuron(netuid uint16, oldHotkey [32]byte, newHotkey [32]byte) []byte {
	enc, err := ledgerRest.abi.Pack("replaceNeuron", netuid, oldHotkey, newHotkey)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReplaceNeuron is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08569763.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function replaceNeuron(uint16 netuid, bytes32 oldHotkey, bytes32 newHotkey) returns()
func (ledgerRest *LedgerRest) TryPackReplaceNeuron(netuid uint16, oldHotkey [32]byte, newHotkey [32]byte) ([]byte, error) {
	return ledgerRest.abi.Pack("replaceNeuron", netuid, oldHotkey, newHotkey)
}

// PackReward is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04e76952.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reward(uint16 netuid, bytes32 hotkey, uint64 alpha) returns()
func (ledgerRest *LedgerRest) PackReward(netuid uint16, hotkey [32]byte, alpha uint64) []byte {
	enc, err := ledgerRest.abi.Pack("reward", netuid, hotkey, alpha)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReward is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04e76952.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reward(uint16 netuid, bytes32 hotkey, uint64 alpha) returns()
func (ledgerRest *LedgerRest) TryPackReward(netuid uint16, hotkey [32]byte, alpha uint64) ([]byte, error) {
	return ledgerRest.abi.Pack("reward", netuid, hotkey, alpha)
}

// PackSetBalance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30443bc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setBalance(address account, uint256 balanceWei) returns()
func (ledgerRest *LedgerRest) PackSetBalance(account common.Address, balanceWei *big.Int) []byte {
	enc, err := ledgerRest.abi.Pack("setBalance", account, balanceWei)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetBalance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30443bc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setBalance(address account, uint256 balanceWei) returns()
func (ledgerRest *LedgerRest) TryPackSetBalance(account common.Address, balanceWei *big.Int) ([]byte, error) {
	return ledgerRest.abi.Pack("setBalance", account, balanceWei)
}

// PackSetLedger is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x28b67c96.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setLedger(uint16 netuid, uint64 counter, uint64 alphaOut, uint64 protocolAlpha) returns()
func (ledgerRest *LedgerRest) PackSetLedger(netuid uint16, counter uint64, alphaOut uint64, protocolAlpha uint64) []byte {
	enc, err := ledgerRest.abi.Pack("setLedger", netuid, counter, alphaOut, protocolAlpha)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetLedger is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x28b67c96.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setLedger(uint16 netuid, uint64 counter, uint64 alphaOut, uint64 protocolAlpha) returns()
func (ledgerRest *LedgerRest) TryPackSetLedger(netuid uint16, counter uint64, alphaOut uint64, protocolAlpha uint64) ([]byte, error) {
	return ledgerRest.abi.Pack("setLedger", netuid, counter, alphaOut, protocolAlpha)
}

// PackSetLockCost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23a48873.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setLockCost(uint64 costRao) returns()
func (ledgerRest *LedgerRest) PackSetLockCost(costRao uint64) []byte {
	enc, err := ledgerRest.abi.Pack("setLockCost", costRao)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetLockCost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23a48873.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setLockCost(uint64 costRao) returns()
func (ledgerRest *LedgerRest) TryPackSetLockCost(costRao uint64) ([]byte, error) {
	return ledgerRest.abi.Pack("setLockCost", costRao)
}

// PackSetNeuron is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x463dba3c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setNeuron(uint16 netuid, bytes32 hotkey, bool permit) returns()
func (ledgerRest *LedgerRest) PackSetNeuron(netuid uint16, hotkey [32]byte, permit bool) []byte {
	enc, err := ledgerRest.abi.Pack("setNeuron", netuid, hotkey, permit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetNeuron is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x463dba3c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setNeuron(uint16 netuid, bytes32 hotkey, bool permit) returns()
func (ledgerRest *LedgerRest) TryPackSetNeuron(netuid uint16, hotkey [32]byte, permit bool) ([]byte, error) {
	return ledgerRest.abi.Pack("setNeuron", netuid, hotkey, permit)
}

// PackSetOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe07e6282.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setOwner(uint16 netuid, bytes32 coldkey, bytes32 hotkey, uint64 firstEmissionBlock) returns()
func (ledgerRest *LedgerRest) PackSetOwner(netuid uint16, coldkey [32]byte, hotkey [32]byte, firstEmissionBlock uint64) []byte {
	enc, err := ledgerRest.abi.Pack("setOwner", netuid, coldkey, hotkey, firstEmissionBlock)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe07e6282.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setOwner(uint16 netuid, bytes32 coldkey, bytes32 hotkey, uint64 firstEmissionBlock) returns()
func (ledgerRest *LedgerRest) TryPackSetOwner(netuid uint16, coldkey [32]byte, hotkey [32]byte, firstEmissionBlock uint64) ([]byte, error) {
	return ledgerRest.abi.Pack("setOwner", netuid, coldkey, hotkey, firstEmissionBlock)
}

// PackSetReserves is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59cc00fb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setReserves(uint16 netuid, uint64 taoReserve, uint64 alphaReserve) returns()
func (ledgerRest *LedgerRest) PackSetReserves(netuid uint16, taoReserve uint64, alphaReserve uint64) []byte {
	enc, err := ledgerRest.abi.Pack("setReserves", netuid, taoReserve, alphaReserve)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetReserves is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59cc00fb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setReserves(uint16 netuid, uint64 taoReserve, uint64 alphaReserve) returns()
func (ledgerRest *LedgerRest) TryPackSetReserves(netuid uint16, taoReserve uint64, alphaReserve uint64) ([]byte, error) {
	return ledgerRest.abi.Pack("setReserves", netuid, taoReserve, alphaReserve)
}

// PackSetServingRateLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb38e0bbe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setServingRateLimit(uint16 netuid, uint64 blocks) returns()
func (ledgerRest *LedgerRest) PackSetServingRateLimit(netuid uint16, blocks uint64) []byte {
	enc, err := ledgerRest.abi.Pack("setServingRateLimit", netuid, blocks)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetServingRateLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb38e0bbe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setServingRateLimit(uint16 netuid, uint64 blocks) returns()
func (ledgerRest *LedgerRest) TryPackSetServingRateLimit(netuid uint16, blocks uint64) ([]byte, error) {
	return ledgerRest.abi.Pack("setServingRateLimit", netuid, blocks)
}

// PackSetSwapDelays is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec9a1440.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setSwapDelays(uint64 delayBlocks, uint64 reannounceBlocks) returns()
func (ledgerRest *LedgerRest) PackSetSwapDelays(delayBlocks uint64, reannounceBlocks uint64) []byte {
	enc, err := ledgerRest.abi.Pack("setSwapDelays", delayBlocks, reannounceBlocks)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetSwapDelays is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec9a1440.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setSwapDelays(uint64 delayBlocks, uint64 reannounceBlocks) returns()
func (ledgerRest *LedgerRest) TryPackSetSwapDelays(delayBlocks uint64, reannounceBlocks uint64) ([]byte, error) {
	return ledgerRest.abi.Pack("setSwapDelays", delayBlocks, reannounceBlocks)
}

// PackSetSwitches is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ace2ad5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setSwitches(uint16 netuid, bool subtokenEnabled, bool transfersEnabled) returns()
func (ledgerRest *LedgerRest) PackSetSwitches(netuid uint16, subtokenEnabled bool, transfersEnabled bool) []byte {
	enc, err := ledgerRest.abi.Pack("setSwitches", netuid, subtokenEnabled, transfersEnabled)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetSwitches is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ace2ad5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setSwitches(uint16 netuid, bool subtokenEnabled, bool transfersEnabled) returns()
func (ledgerRest *LedgerRest) TryPackSetSwitches(netuid uint16, subtokenEnabled bool, transfersEnabled bool) ([]byte, error) {
	return ledgerRest.abi.Pack("setSwitches", netuid, subtokenEnabled, transfersEnabled)
}

// PackSetSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd1ffb6b0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setSymbol(uint16 netuid, bytes symbol) returns()
func (ledgerRest *LedgerRest) PackSetSymbol(netuid uint16, symbol []byte) []byte {
	enc, err := ledgerRest.abi.Pack("setSymbol", netuid, symbol)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd1ffb6b0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setSymbol(uint16 netuid, bytes symbol) returns()
func (ledgerRest *LedgerRest) TryPackSetSymbol(netuid uint16, symbol []byte) ([]byte, error) {
	return ledgerRest.abi.Pack("setSymbol", netuid, symbol)
}

// PackSimSwapAlphaForTao is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa4e7d28d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function simSwapAlphaForTao(uint16 netuid, uint64 amountAlpha) view returns(uint256 outRao)
func (ledgerRest *LedgerRest) PackSimSwapAlphaForTao(netuid uint16, amountAlpha uint64) []byte {
	enc, err := ledgerRest.abi.Pack("simSwapAlphaForTao", netuid, amountAlpha)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSimSwapAlphaForTao is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa4e7d28d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function simSwapAlphaForTao(uint16 netuid, uint64 amountAlpha) view returns(uint256 outRao)
func (ledgerRest *LedgerRest) TryPackSimSwapAlphaForTao(netuid uint16, amountAlpha uint64) ([]byte, error) {
	return ledgerRest.abi.Pack("simSwapAlphaForTao", netuid, amountAlpha)
}

// UnpackSimSwapAlphaForTao is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa4e7d28d.
//
// Solidity: function simSwapAlphaForTao(uint16 netuid, uint64 amountAlpha) view returns(uint256 outRao)
func (ledgerRest *LedgerRest) UnpackSimSwapAlphaForTao(data []byte) (*big.Int, error) {
	out, err := ledgerRest.abi.Unpack("simSwapAlphaForTao", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSimSwapTaoForAlpha is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x27c3f0fb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function simSwapTaoForAlpha(uint16 netuid, uint64 amountRao) view returns(uint256 outAlpha)
func (ledgerRest *LedgerRest) PackSimSwapTaoForAlpha(netuid uint16, amountRao uint64) []byte {
	enc, err := ledgerRest.abi.Pack("simSwapTaoForAlpha", netuid, amountRao)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSimSwapTaoForAlpha is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x27c3f0fb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function simSwapTaoForAlpha(uint16 netuid, uint64 amountRao) view returns(uint256 outAlpha)
func (ledgerRest *LedgerRest) TryPackSimSwapTaoForAlpha(netuid uint16, amountRao uint64) ([]byte, error) {
	return ledgerRest.abi.Pack("simSwapTaoForAlpha", netuid, amountRao)
}

// UnpackSimSwapTaoForAlpha is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x27c3f0fb.
//
// Solidity: function simSwapTaoForAlpha(uint16 netuid, uint64 amountRao) view returns(uint256 outAlpha)
func (ledgerRest *LedgerRest) UnpackSimSwapTaoForAlpha(data []byte) (*big.Int, error) {
	out, err := ledgerRest.abi.Unpack("simSwapTaoForAlpha", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackStartCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f2c5e62.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function startCall(uint16 netuid) returns()
func (ledgerRest *LedgerRest) PackStartCall(netuid uint16) []byte {
	enc, err := ledgerRest.abi.Pack("startCall", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStartCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f2c5e62.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function startCall(uint16 netuid) returns()
func (ledgerRest *LedgerRest) TryPackStartCall(netuid uint16) ([]byte, error) {
	return ledgerRest.abi.Pack("startCall", netuid)
}

// PackSwapHotkey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ad6c77a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function swapHotkey(uint16 netuid, bytes32 oldHotkey, bytes32 newHotkey) returns()
func (ledgerRest *LedgerRest) PackSwapHotkey(netuid uint16, oldHotkey [32]byte, newHotkey [32]byte) []byte {
	enc, err := ledgerRest.abi.Pack("swapHotkey", netuid, oldHotkey, newHotkey)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSwapHotkey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ad6c77a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function swapHotkey(uint16 netuid, bytes32 oldHotkey, bytes32 newHotkey) returns()
func (ledgerRest *LedgerRest) TryPackSwapHotkey(netuid uint16, oldHotkey [32]byte, newHotkey [32]byte) ([]byte, error) {
	return ledgerRest.abi.Pack("swapHotkey", netuid, oldHotkey, newHotkey)
}

// PackSweep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf945f63.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sweep(uint16 netuid, bytes32 hotkey, bytes32 coldkey, uint64 proceedsRao) returns()
func (ledgerRest *LedgerRest) PackSweep(netuid uint16, hotkey [32]byte, coldkey [32]byte, proceedsRao uint64) []byte {
	enc, err := ledgerRest.abi.Pack("sweep", netuid, hotkey, coldkey, proceedsRao)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSweep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf945f63.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sweep(uint16 netuid, bytes32 hotkey, bytes32 coldkey, uint64 proceedsRao) returns()
func (ledgerRest *LedgerRest) TryPackSweep(netuid uint16, hotkey [32]byte, coldkey [32]byte, proceedsRao uint64) ([]byte, error) {
	return ledgerRest.abi.Pack("sweep", netuid, hotkey, coldkey, proceedsRao)
}

// PackToggleTransfers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3c42b81a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function toggleTransfers(uint16 netuid, bool enabled) returns()
func (ledgerRest *LedgerRest) PackToggleTransfers(netuid uint16, enabled bool) []byte {
	enc, err := ledgerRest.abi.Pack("toggleTransfers", netuid, enabled)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackToggleTransfers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3c42b81a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function toggleTransfers(uint16 netuid, bool enabled) returns()
func (ledgerRest *LedgerRest) TryPackToggleTransfers(netuid uint16, enabled bool) ([]byte, error) {
	return ledgerRest.abi.Pack("toggleTransfers", netuid, enabled)
}

// PackTryAssociateHotkey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf232ceca.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tryAssociateHotkey(bytes32 hotkey) returns()
func (ledgerRest *LedgerRest) PackTryAssociateHotkey(hotkey [32]byte) []byte {
	enc, err := ledgerRest.abi.Pack("tryAssociateHotkey", hotkey)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTryAssociateHotkey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf232ceca.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tryAssociateHotkey(bytes32 hotkey) returns()
func (ledgerRest *LedgerRest) TryPackTryAssociateHotkey(hotkey [32]byte) ([]byte, error) {
	return ledgerRest.abi.Pack("tryAssociateHotkey", hotkey)
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (ledgerRest *LedgerRest) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["AccountNotLinked"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackAccountNotLinkedError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["AccountRejectsLockedAlpha"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackAccountRejectsLockedAlphaError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["ActiveLockExists"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackActiveLockExistsError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["ActivityCutoffFactorMilliOutOfBounds"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackActivityCutoffFactorMilliOutOfBoundsError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["ActivityCutoffTooLow"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackActivityCutoffTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["AdminActionProhibitedDuringWeightsWindow"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackAdminActionProhibitedDuringWeightsWindowError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["AlphaHighTooLow"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackAlphaHighTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["AlphaLowOutOfRange"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackAlphaLowOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["AlreadyFinalized"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackAlreadyFinalizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["AmountTooLow"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackAmountTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["AnnouncedColdkeyHashDoesNotMatch"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackAnnouncedColdkeyHashDoesNotMatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["ArrayOutOfBounds"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackArrayOutOfBoundsError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["AutoEpochAlreadyImminent"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackAutoEpochAlreadyImminentError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["BadOrigin"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackBadOriginError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["BaseFeeNotSettable"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackBaseFeeNotSettableError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["BeneficiaryDoesNotOwnHotkey"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackBeneficiaryDoesNotOwnHotkeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["BlockDurationTooLong"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackBlockDurationTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["BlockDurationTooShort"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackBlockDurationTooShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["BondsMovingAverageMaxReached"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackBondsMovingAverageMaxReachedError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["CallCodeRefused"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackCallCodeRefusedError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["CalldataTooShort"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackCalldataTooShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["CanNotSetRootNetworkWeights"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackCanNotSetRootNetworkWeightsError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["CannotAffordLockCost"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackCannotAffordLockCostError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["CannotBurnOrRecycleOnRootSubnet"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackCannotBurnOrRecycleOnRootSubnetError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["CannotEndInPast"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackCannotEndInPastError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["CannotUseSystemAccount"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackCannotUseSystemAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["CapNotRaised"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackCapNotRaisedError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["CapRaised"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackCapRaisedError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["CapTooLow"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackCapTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["ChainIdMismatch"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackChainIdMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["ChildParentInconsistency"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackChildParentInconsistencyError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["ColdKeyAlreadyAssociated"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackColdKeyAlreadyAssociatedError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["ColdkeySwapAlreadyDisputed"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackColdkeySwapAlreadyDisputedError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["ColdkeySwapAnnounced"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackColdkeySwapAnnouncedError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["ColdkeySwapAnnouncementNotFound"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackColdkeySwapAnnouncementNotFoundError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["ColdkeySwapClearTooEarly"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackColdkeySwapClearTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["ColdkeySwapDisputed"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackColdkeySwapDisputedError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["ColdkeySwapReannouncedTooEarly"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackColdkeySwapReannouncedTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["ColdkeySwapTooEarly"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackColdkeySwapTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["CommitRevealDisabled"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackCommitRevealDisabledError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["CommitRevealEnabled"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackCommitRevealEnabledError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["CommittingWeightsTooFast"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackCommittingWeightsTooFastError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["ContributionPeriodEnded"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackContributionPeriodEndedError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["ContributionTooLow"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackContributionTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["DelegateCallTooDeep"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackDelegateCallTooDeepError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["DelegateTakeTooHigh"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackDelegateTakeTooHighError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["DelegateTakeTooLow"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackDelegateTakeTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["DelegateTxRateLimitExceeded"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackDelegateTxRateLimitExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["DepositCannotBeWithdrawn"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackDepositCannotBeWithdrawnError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["DepositTooLow"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackDepositTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["Duplicate"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackDuplicateError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["DuplicateChild"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackDuplicateChildError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["DuplicateHotkey"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackDuplicateHotkeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["DuplicateOrder"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackDuplicateOrderError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["DuplicateUids"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackDuplicateUidsError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["DynamicTempoBlockedByCommitReveal"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackDynamicTempoBlockedByCommitRevealError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["EpochTriggerAlreadyPending"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackEpochTriggerAlreadyPendingError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["EvmKeyAssociateRateLimitExceeded"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackEvmKeyAssociateRateLimitExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["ExpectedBeneficiaryOrigin"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackExpectedBeneficiaryOriginError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["ExpiredWeightCommit"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackExpiredWeightCommitError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["FeeRateTooHigh"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackFeeRateTooHighError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["FirstEmissionBlockNumberAlreadySet"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackFirstEmissionBlockNumberAlreadySetError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["ForcedBalancesDisabled"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackForcedBalancesDisabledError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["HotKeyAccountNotExists"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackHotKeyAccountNotExistsError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["HotKeyAlreadyRegisteredInSubNet"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackHotKeyAlreadyRegisteredInSubNetError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["HotKeyNotRegisteredInNetwork"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackHotKeyNotRegisteredInNetworkError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["HotKeyNotRegisteredInSubNet"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackHotKeyNotRegisteredInSubNetError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["HotKeySetTxRateLimitExceeded"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackHotKeySetTxRateLimitExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["HotKeySwapOnSubnetIntervalNotPassed"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackHotKeySwapOnSubnetIntervalNotPassedError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["IncorrectPartialFillAmount"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackIncorrectPartialFillAmountError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["IncorrectWeightVersionKey"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackIncorrectWeightVersionKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["InputLengthsUnequal"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackInputLengthsUnequalError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["InsufficientBalance"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackInsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["InsufficientLiquidity"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackInsufficientLiquidityError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["InsufficientStakeForLock"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackInsufficientStakeForLockError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["InternalFailure"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackInternalFailureError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["InvalidChild"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackInvalidChildError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["InvalidChildkeyTake"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackInvalidChildkeyTakeError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["InvalidCrowdloanId"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackInvalidCrowdloanIdError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["InvalidFinalizationConfig"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackInvalidFinalizationConfigError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["InvalidIdentity"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackInvalidIdentityError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["InvalidIpAddress"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackInvalidIpAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["InvalidIpType"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackInvalidIpTypeError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["InvalidKey"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackInvalidKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["InvalidOrder"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackInvalidOrderError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["InvalidOrderSignature"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackInvalidOrderSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["InvalidOrigin"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackInvalidOriginError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["InvalidPort"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackInvalidPortError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["InvalidProxyType"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackInvalidProxyTypeError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["InvalidPulse"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackInvalidPulseError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["InvalidRecoveredPublicKey"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackInvalidRecoveredPublicKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["InvalidRevealCommitHashNotMatch"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackInvalidRevealCommitHashNotMatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["InvalidRootClaimThreshold"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackInvalidRootClaimThresholdError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["InvalidSubnetNumber"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackInvalidSubnetNumberError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["InvalidValue"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackInvalidValueError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["InvalidVotingPowerEmaAlpha"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackInvalidVotingPowerEmaAlphaError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["LeaseCannotEndInThePast"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackLeaseCannotEndInThePastError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["LeaseDoesNotExist"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackLeaseDoesNotExistError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["LeaseHasNoEndBlock"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackLeaseHasNoEndBlockError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["LeaseHasNotEnded"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackLeaseHasNotEndedError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["LiquidAlphaDisabled"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackLiquidAlphaDisabledError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["LockHotkeyMismatch"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackLockHotkeyMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["MaxAllowedUIdsLessThanCurrentUIds"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackMaxAllowedUIdsLessThanCurrentUIdsError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["MaxAllowedUidsGreaterThanDefaultMaxAllowedUids"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackMaxAllowedUidsGreaterThanDefaultMaxAllowedUidsError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["MaxAllowedUidsLessThanMinAllowedUids"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackMaxAllowedUidsLessThanMinAllowedUidsError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["MaxContributionReached"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackMaxContributionReachedError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["MaxContributorsReached"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackMaxContributorsReachedError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["MaxValidatorsLargerThanMaxUIds"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackMaxValidatorsLargerThanMaxUIdsError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["MaxWeightExceeded"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackMaxWeightExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["MaximumContributionTooLow"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackMaximumContributionTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["MechanismDoesNotExist"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackMechanismDoesNotExistError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["MinAllowedUidsGreaterThanCurrentUids"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackMinAllowedUidsGreaterThanCurrentUidsError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["MinAllowedUidsGreaterThanMaxAllowedUids"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackMinAllowedUidsGreaterThanMaxAllowedUidsError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["MinimumContributionTooHigh"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackMinimumContributionTooHighError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["MinimumContributionTooLow"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackMinimumContributionTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["MissingPrecompile"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackMissingPrecompileError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["NativeCallUnavailable"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackNativeCallUnavailableError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["NeedWaitingMoreBlocksToStarCall"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackNeedWaitingMoreBlocksToStarCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["NegativeSigmoidSteepness"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackNegativeSigmoidSteepnessError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["NetworkTxRateLimitExceeded"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackNetworkTxRateLimitExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["NeuronNoValidatorPermit"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackNeuronNoValidatorPermitError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["NewColdKeyIsHotkey"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackNewColdKeyIsHotkeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["NewHotKeyIsSameWithOld"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackNewHotKeyIsSameWithOldError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["NewHotKeyNotCleanForRootSwap"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackNewHotKeyNotCleanForRootSwapError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["NoContribution"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackNoContributionError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["NoExistingLock"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackNoExistingLockError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["NoNeuronIdAvailable"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackNoNeuronIdAvailableError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["NoPermission"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackNoPermissionError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["NoSelfProxy"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackNoSelfProxyError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["NoWeightsCommitFound"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackNoWeightsCommitFoundError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["NonAssociatedColdKey"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackNonAssociatedColdKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["NonStaticInStaticCall"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackNonStaticInStaticCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["NotEnoughBalanceToPaySwapColdKey"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackNotEnoughBalanceToPaySwapColdKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["NotEnoughBalanceToPaySwapHotKey"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackNotEnoughBalanceToPaySwapHotKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["NotEnoughBalanceToStake"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackNotEnoughBalanceToStakeError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["NotEnoughStakeToSetChildkeys"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackNotEnoughStakeToSetChildkeysError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["NotEnoughStakeToSetWeights"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackNotEnoughStakeToSetWeightsError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["NotEnoughStakeToWithdraw"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackNotEnoughStakeToWithdrawError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["NotFound"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackNotFoundError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["NotOrderSigner"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackNotOrderSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["NotPayable"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackNotPayableError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["NotPermittedOnRootSubnet"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackNotPermittedOnRootSubnetError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["NotProxy"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackNotProxyError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["NotReadyToDissolve"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackNotReadyToDissolveError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["NotSubnetOwner"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackNotSubnetOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["OrderAlreadyProcessed"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackOrderAlreadyProcessedError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["OrderCancelled"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackOrderCancelledError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["OrderExpired"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackOrderExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["OrderNetuidMismatch"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackOrderNetuidMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["OrderShareIsZero"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackOrderShareIsZeroError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["POWRegistrationDisabled"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackPOWRegistrationDisabledError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["PartialFillsNotEnabled"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackPartialFillsNotEnabledError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["PrecompileDisabled"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackPrecompileDisabledError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["PriceConditionNotMet"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackPriceConditionNotMetError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["PriceLimitExceeded"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackPriceLimitExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["ProportionOverflow"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackProportionOverflowError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["ProxyCallTooDeep"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackProxyCallTooDeepError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["PulseAlreadyStored"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackPulseAlreadyStoredError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["PulseNotStored"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackPulseNotStoredError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["PulseTooOld"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackPulseTooOldError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["RegistrationNotPermittedOnRootSubnet"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackRegistrationNotPermittedOnRootSubnetError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["RegistrationPriceLimitExceeded"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackRegistrationPriceLimitExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["RelayerMismatch"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackRelayerMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["RelayerRequiredForPartialFill"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackRelayerRequiredForPartialFillError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["ReservesOutOfBalance"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackReservesOutOfBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["ReservesTooLow"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackReservesTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["RevealPeriodTooLarge"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackRevealPeriodTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["RevealPeriodTooSmall"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackRevealPeriodTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["RevealTooEarly"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackRevealTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["SameAutoStakeHotkeyAlreadySet"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackSameAutoStakeHotkeyAlreadySetError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["SameNetuid"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackSameNetuidError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["ServingRateLimitExceeded"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackServingRateLimitExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["SettingWeightsTooFast"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackSettingWeightsTooFastError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["SlippageTooHigh"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackSlippageTooHighError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["SpaceLimitExceeded"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackSpaceLimitExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["SpendingOverAllowance"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackSpendingOverAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["StakeTooLowForRoot"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackStakeTooLowForRootError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["StakeUnavailable"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackStakeUnavailableError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackStringTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["SubNetRegistrationDisabled"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackSubNetRegistrationDisabledError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["SubnetLimitReached"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackSubnetLimitReachedError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["SubnetNotExists"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackSubnetNotExistsError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["SubnetNotLeased"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackSubnetNotLeasedError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["SubtokenDisabled"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackSubtokenDisabledError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["SwapInputTooLarge"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackSwapInputTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["SymbolAlreadyInUse"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackSymbolAlreadyInUseError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["SymbolDoesNotExist"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackSymbolDoesNotExistError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["TargetNotPrecompile"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackTargetNotPrecompileError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["TempoOutOfBounds"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackTempoOutOfBoundsError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["TimelockedCommitsUnavailable"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackTimelockedCommitsUnavailableError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["TooMany"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackTooManyError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["TooManyChildren"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackTooManyChildrenError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["TooManyHotkeys"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackTooManyHotkeysError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["TooManyOrders"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackTooManyOrdersError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["TooManyRegistrationsThisBlock"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackTooManyRegistrationsThisBlockError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["TooManyRegistrationsThisInterval"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackTooManyRegistrationsThisIntervalError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["TooManyUIDsPerMechanism"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackTooManyUIDsPerMechanismError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["TooManyUnrevealedCommits"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackTooManyUnrevealedCommitsError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["TransferDisallowed"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackTransferDisallowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["TrimmingWouldExceedMaxImmunePercentage"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackTrimmingWouldExceedMaxImmunePercentageError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["TxChildkeyTakeRateLimitExceeded"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackTxChildkeyTakeRateLimitExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["TxRateLimitExceeded"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackTxRateLimitExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["UidNotExists"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackUidNotExistsError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["UidVecContainInvalidOne"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackUidVecContainInvalidOneError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["UidsLengthExceedUidsInSubNet"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackUidsLengthExceedUidsInSubNetError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["UnableToRecoverPublicKey"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackUnableToRecoverPublicKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["Unannounced"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackUnannouncedError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["UndecodablePublicKey"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackUndecodablePublicKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["UndecodableSignature"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackUndecodableSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["UnknownParameter"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackUnknownParameterError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["UnknownSelector"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackUnknownSelectorError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["Unproxyable"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackUnproxyableError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["ValueNotInBounds"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackValueNotInBoundsError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["ValueOutOfRange"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackValueOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["VotingPowerTrackingNotEnabled"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackVotingPowerTrackingNotEnabledError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["WeightVecLengthIsLow"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackWeightVecLengthIsLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerRest.abi.Errors["WeightVecNotEqualSize"].ID.Bytes()[:4]) {
		return ledgerRest.UnpackWeightVecNotEqualSizeError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// LedgerRestAccountNotLinked represents a AccountNotLinked error raised by the LedgerRest contract.
type LedgerRestAccountNotLinked struct {
	Account [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccountNotLinked(bytes32 account)
func LedgerRestAccountNotLinkedErrorID() common.Hash {
	return common.HexToHash("0xff8980e290f6f2e844dda1f8007facce74e44dba0e1046b430bdc4aedb6a7377")
}

// UnpackAccountNotLinkedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccountNotLinked(bytes32 account)
func (ledgerRest *LedgerRest) UnpackAccountNotLinkedError(raw []byte) (*LedgerRestAccountNotLinked, error) {
	out := new(LedgerRestAccountNotLinked)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "AccountNotLinked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestAccountRejectsLockedAlpha represents a AccountRejectsLockedAlpha error raised by the LedgerRest contract.
type LedgerRestAccountRejectsLockedAlpha struct {
	Coldkey [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccountRejectsLockedAlpha(bytes32 coldkey)
func LedgerRestAccountRejectsLockedAlphaErrorID() common.Hash {
	return common.HexToHash("0x24c2e39366c789a34fa38b8b2435d52e010f387b444883212b8901176f3ed382")
}

// UnpackAccountRejectsLockedAlphaError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccountRejectsLockedAlpha(bytes32 coldkey)
func (ledgerRest *LedgerRest) UnpackAccountRejectsLockedAlphaError(raw []byte) (*LedgerRestAccountRejectsLockedAlpha, error) {
	out := new(LedgerRestAccountRejectsLockedAlpha)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "AccountRejectsLockedAlpha", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestActiveLockExists represents a ActiveLockExists error raised by the LedgerRest contract.
type LedgerRestActiveLockExists struct {
	Coldkey [32]byte
	Netuid  uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ActiveLockExists(bytes32 coldkey, uint16 netuid)
func LedgerRestActiveLockExistsErrorID() common.Hash {
	return common.HexToHash("0xdd4420823d2f0768f8c5d1a79b76c7c94e84ff63383abd88ed7e20ca19a14f2d")
}

// UnpackActiveLockExistsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ActiveLockExists(bytes32 coldkey, uint16 netuid)
func (ledgerRest *LedgerRest) UnpackActiveLockExistsError(raw []byte) (*LedgerRestActiveLockExists, error) {
	out := new(LedgerRestActiveLockExists)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "ActiveLockExists", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestActivityCutoffFactorMilliOutOfBounds represents a ActivityCutoffFactorMilliOutOfBounds error raised by the LedgerRest contract.
type LedgerRestActivityCutoffFactorMilliOutOfBounds struct {
	Milli   uint32
	Minimum uint32
	Maximum uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ActivityCutoffFactorMilliOutOfBounds(uint32 milli, uint32 minimum, uint32 maximum)
func LedgerRestActivityCutoffFactorMilliOutOfBoundsErrorID() common.Hash {
	return common.HexToHash("0xccaada3ffc4659585a3921f3063f9e28dd1ef9e42a21541bab0d28c2636264a1")
}

// UnpackActivityCutoffFactorMilliOutOfBoundsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ActivityCutoffFactorMilliOutOfBounds(uint32 milli, uint32 minimum, uint32 maximum)
func (ledgerRest *LedgerRest) UnpackActivityCutoffFactorMilliOutOfBoundsError(raw []byte) (*LedgerRestActivityCutoffFactorMilliOutOfBounds, error) {
	out := new(LedgerRestActivityCutoffFactorMilliOutOfBounds)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "ActivityCutoffFactorMilliOutOfBounds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestActivityCutoffTooLow represents a ActivityCutoffTooLow error raised by the LedgerRest contract.
type LedgerRestActivityCutoffTooLow struct {
	Cutoff  uint16
	Minimum uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ActivityCutoffTooLow(uint16 cutoff, uint16 minimum)
func LedgerRestActivityCutoffTooLowErrorID() common.Hash {
	return common.HexToHash("0x0ab837e870b194ee47dd75e97bcf75fd505599481c440ac00eb7f2010a279ed2")
}

// UnpackActivityCutoffTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ActivityCutoffTooLow(uint16 cutoff, uint16 minimum)
func (ledgerRest *LedgerRest) UnpackActivityCutoffTooLowError(raw []byte) (*LedgerRestActivityCutoffTooLow, error) {
	out := new(LedgerRestActivityCutoffTooLow)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "ActivityCutoffTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestAdminActionProhibitedDuringWeightsWindow represents a AdminActionProhibitedDuringWeightsWindow error raised by the LedgerRest contract.
type LedgerRestAdminActionProhibitedDuringWeightsWindow struct {
	Netuid         uint16
	NextEpochBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AdminActionProhibitedDuringWeightsWindow(uint16 netuid, uint64 nextEpochBlock)
func LedgerRestAdminActionProhibitedDuringWeightsWindowErrorID() common.Hash {
	return common.HexToHash("0x65b5d22fa428d87a24d11a3611f19b452e78bfa68cfd0ae1e813c0de8c3f7861")
}

// UnpackAdminActionProhibitedDuringWeightsWindowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AdminActionProhibitedDuringWeightsWindow(uint16 netuid, uint64 nextEpochBlock)
func (ledgerRest *LedgerRest) UnpackAdminActionProhibitedDuringWeightsWindowError(raw []byte) (*LedgerRestAdminActionProhibitedDuringWeightsWindow, error) {
	out := new(LedgerRestAdminActionProhibitedDuringWeightsWindow)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "AdminActionProhibitedDuringWeightsWindow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestAlphaHighTooLow represents a AlphaHighTooLow error raised by the LedgerRest contract.
type LedgerRestAlphaHighTooLow struct {
	AlphaHigh uint16
	Minimum   uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlphaHighTooLow(uint16 alphaHigh, uint16 minimum)
func LedgerRestAlphaHighTooLowErrorID() common.Hash {
	return common.HexToHash("0x66658bb6a4dc29b706e470237ffb3eb2cdf50935f127f22c6c59930ba573c3f1")
}

// UnpackAlphaHighTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlphaHighTooLow(uint16 alphaHigh, uint16 minimum)
func (ledgerRest *LedgerRest) UnpackAlphaHighTooLowError(raw []byte) (*LedgerRestAlphaHighTooLow, error) {
	out := new(LedgerRestAlphaHighTooLow)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "AlphaHighTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestAlphaLowOutOfRange represents a AlphaLowOutOfRange error raised by the LedgerRest contract.
type LedgerRestAlphaLowOutOfRange struct {
	AlphaLow uint16
	Minimum  uint16
	Maximum  uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlphaLowOutOfRange(uint16 alphaLow, uint16 minimum, uint16 maximum)
func LedgerRestAlphaLowOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0xfc050ddc7702a87375fb0edfdf5b0a9cc0ce787cdf1208166551f13349f8008c")
}

// UnpackAlphaLowOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlphaLowOutOfRange(uint16 alphaLow, uint16 minimum, uint16 maximum)
func (ledgerRest *LedgerRest) UnpackAlphaLowOutOfRangeError(raw []byte) (*LedgerRestAlphaLowOutOfRange, error) {
	out := new(LedgerRestAlphaLowOutOfRange)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "AlphaLowOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestAlreadyFinalized represents a AlreadyFinalized error raised by the LedgerRest contract.
type LedgerRestAlreadyFinalized struct {
	Id uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyFinalized(uint32 id)
func LedgerRestAlreadyFinalizedErrorID() common.Hash {
	return common.HexToHash("0x0a129cf7b51d27a034e7315eecf0fe2767d5303c3f7567bd43091d9ef23f6f91")
}

// UnpackAlreadyFinalizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyFinalized(uint32 id)
func (ledgerRest *LedgerRest) UnpackAlreadyFinalizedError(raw []byte) (*LedgerRestAlreadyFinalized, error) {
	out := new(LedgerRestAlreadyFinalized)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "AlreadyFinalized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestAmountTooLow represents a AmountTooLow error raised by the LedgerRest contract.
type LedgerRestAmountTooLow struct {
	Amount     uint64
	MinimumRao uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AmountTooLow(uint64 amount, uint64 minimumRao)
func LedgerRestAmountTooLowErrorID() common.Hash {
	return common.HexToHash("0x321c6aaa6e5fe5c7954796cc8a0534e99e5b7c2855b28b96dace3e4da32e7b53")
}

// UnpackAmountTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AmountTooLow(uint64 amount, uint64 minimumRao)
func (ledgerRest *LedgerRest) UnpackAmountTooLowError(raw []byte) (*LedgerRestAmountTooLow, error) {
	out := new(LedgerRestAmountTooLow)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "AmountTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestAnnouncedColdkeyHashDoesNotMatch represents a AnnouncedColdkeyHashDoesNotMatch error raised by the LedgerRest contract.
type LedgerRestAnnouncedColdkeyHashDoesNotMatch struct {
	AnnouncedHash [32]byte
	Hash          [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AnnouncedColdkeyHashDoesNotMatch(bytes32 announcedHash, bytes32 hash)
func LedgerRestAnnouncedColdkeyHashDoesNotMatchErrorID() common.Hash {
	return common.HexToHash("0xc1b6860c51451cb003c2b6b6bf4bd0d972f4211b00f1045ecd5c162b646c89d9")
}

// UnpackAnnouncedColdkeyHashDoesNotMatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AnnouncedColdkeyHashDoesNotMatch(bytes32 announcedHash, bytes32 hash)
func (ledgerRest *LedgerRest) UnpackAnnouncedColdkeyHashDoesNotMatchError(raw []byte) (*LedgerRestAnnouncedColdkeyHashDoesNotMatch, error) {
	out := new(LedgerRestAnnouncedColdkeyHashDoesNotMatch)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "AnnouncedColdkeyHashDoesNotMatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestArrayOutOfBounds represents a ArrayOutOfBounds error raised by the LedgerRest contract.
type LedgerRestArrayOutOfBounds struct {
	Param string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ArrayOutOfBounds(string param)
func LedgerRestArrayOutOfBoundsErrorID() common.Hash {
	return common.HexToHash("0x48fe2591de1acae5e8a9795dc6deacd66e8425c18bfd559721f94aa5ab3d4620")
}

// UnpackArrayOutOfBoundsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ArrayOutOfBounds(string param)
func (ledgerRest *LedgerRest) UnpackArrayOutOfBoundsError(raw []byte) (*LedgerRestArrayOutOfBounds, error) {
	out := new(LedgerRestArrayOutOfBounds)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "ArrayOutOfBounds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestAutoEpochAlreadyImminent represents a AutoEpochAlreadyImminent error raised by the LedgerRest contract.
type LedgerRestAutoEpochAlreadyImminent struct {
	Netuid     uint16
	EpochBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AutoEpochAlreadyImminent(uint16 netuid, uint64 epochBlock)
func LedgerRestAutoEpochAlreadyImminentErrorID() common.Hash {
	return common.HexToHash("0x78d36b8db0ef98e95ae9bb4225affc30f395a85a622f99cfa67ed5b03270e295")
}

// UnpackAutoEpochAlreadyImminentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AutoEpochAlreadyImminent(uint16 netuid, uint64 epochBlock)
func (ledgerRest *LedgerRest) UnpackAutoEpochAlreadyImminentError(raw []byte) (*LedgerRestAutoEpochAlreadyImminent, error) {
	out := new(LedgerRestAutoEpochAlreadyImminent)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "AutoEpochAlreadyImminent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestBadOrigin represents a BadOrigin error raised by the LedgerRest contract.
type LedgerRestBadOrigin struct {
	Caller [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadOrigin(bytes32 caller)
func LedgerRestBadOriginErrorID() common.Hash {
	return common.HexToHash("0x686f2b2659b94cfb950a7b577f2ff931dabafa5bd1e0335ed47d79f54d13e480")
}

// UnpackBadOriginError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadOrigin(bytes32 caller)
func (ledgerRest *LedgerRest) UnpackBadOriginError(raw []byte) (*LedgerRestBadOrigin, error) {
	out := new(LedgerRestBadOrigin)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "BadOrigin", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestBaseFeeNotSettable represents a BaseFeeNotSettable error raised by the LedgerRest contract.
type LedgerRestBaseFeeNotSettable struct {
	WantedWei *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BaseFeeNotSettable(uint256 wantedWei)
func LedgerRestBaseFeeNotSettableErrorID() common.Hash {
	return common.HexToHash("0x14be36f42e15f445701a99cdca563e8a964e963c43bdea41187debaf213dce8f")
}

// UnpackBaseFeeNotSettableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BaseFeeNotSettable(uint256 wantedWei)
func (ledgerRest *LedgerRest) UnpackBaseFeeNotSettableError(raw []byte) (*LedgerRestBaseFeeNotSettable, error) {
	out := new(LedgerRestBaseFeeNotSettable)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "BaseFeeNotSettable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestBeneficiaryDoesNotOwnHotkey represents a BeneficiaryDoesNotOwnHotkey error raised by the LedgerRest contract.
type LedgerRestBeneficiaryDoesNotOwnHotkey struct {
	Hotkey [32]byte
	Owner  [32]byte
	Caller [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BeneficiaryDoesNotOwnHotkey(bytes32 hotkey, bytes32 owner, bytes32 caller)
func LedgerRestBeneficiaryDoesNotOwnHotkeyErrorID() common.Hash {
	return common.HexToHash("0x85504086ae8710c688ddd13eaf79eb46d8d74ebe2d4b55b881fa0c2579bafc11")
}

// UnpackBeneficiaryDoesNotOwnHotkeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BeneficiaryDoesNotOwnHotkey(bytes32 hotkey, bytes32 owner, bytes32 caller)
func (ledgerRest *LedgerRest) UnpackBeneficiaryDoesNotOwnHotkeyError(raw []byte) (*LedgerRestBeneficiaryDoesNotOwnHotkey, error) {
	out := new(LedgerRestBeneficiaryDoesNotOwnHotkey)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "BeneficiaryDoesNotOwnHotkey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestBlockDurationTooLong represents a BlockDurationTooLong error raised by the LedgerRest contract.
type LedgerRestBlockDurationTooLong struct {
	Blocks  uint64
	Maximum uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BlockDurationTooLong(uint64 blocks, uint64 maximum)
func LedgerRestBlockDurationTooLongErrorID() common.Hash {
	return common.HexToHash("0xc71fadd156a53ebdc0c9d2668a2059fe78c8b35bc6ce74a155a11180f6f77b44")
}

// UnpackBlockDurationTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BlockDurationTooLong(uint64 blocks, uint64 maximum)
func (ledgerRest *LedgerRest) UnpackBlockDurationTooLongError(raw []byte) (*LedgerRestBlockDurationTooLong, error) {
	out := new(LedgerRestBlockDurationTooLong)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "BlockDurationTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestBlockDurationTooShort represents a BlockDurationTooShort error raised by the LedgerRest contract.
type LedgerRestBlockDurationTooShort struct {
	Blocks  uint64
	Minimum uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BlockDurationTooShort(uint64 blocks, uint64 minimum)
func LedgerRestBlockDurationTooShortErrorID() common.Hash {
	return common.HexToHash("0x4f3770e3ac200b06fc82af084e1413ddaab267fd3b849e1143aa80b04824cf76")
}

// UnpackBlockDurationTooShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BlockDurationTooShort(uint64 blocks, uint64 minimum)
func (ledgerRest *LedgerRest) UnpackBlockDurationTooShortError(raw []byte) (*LedgerRestBlockDurationTooShort, error) {
	out := new(LedgerRestBlockDurationTooShort)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "BlockDurationTooShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestBondsMovingAverageMaxReached represents a BondsMovingAverageMaxReached error raised by the LedgerRest contract.
type LedgerRestBondsMovingAverageMaxReached struct {
	Value   uint64
	Maximum uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BondsMovingAverageMaxReached(uint64 value, uint64 maximum)
func LedgerRestBondsMovingAverageMaxReachedErrorID() common.Hash {
	return common.HexToHash("0xada246e6da3772c961b195dcb56ca2da76647c8ed353adfe9b1b2328d54efb1b")
}

// UnpackBondsMovingAverageMaxReachedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BondsMovingAverageMaxReached(uint64 value, uint64 maximum)
func (ledgerRest *LedgerRest) UnpackBondsMovingAverageMaxReachedError(raw []byte) (*LedgerRestBondsMovingAverageMaxReached, error) {
	out := new(LedgerRestBondsMovingAverageMaxReached)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "BondsMovingAverageMaxReached", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestCallCodeRefused represents a CallCodeRefused error raised by the LedgerRest contract.
type LedgerRestCallCodeRefused struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CallCodeRefused()
func LedgerRestCallCodeRefusedErrorID() common.Hash {
	return common.HexToHash("0xfa8378732b8998e2e383330313f4cedc2767da3d0d87e74327999bf3c29339d8")
}

// UnpackCallCodeRefusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CallCodeRefused()
func (ledgerRest *LedgerRest) UnpackCallCodeRefusedError(raw []byte) (*LedgerRestCallCodeRefused, error) {
	out := new(LedgerRestCallCodeRefused)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "CallCodeRefused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestCalldataTooShort represents a CalldataTooShort error raised by the LedgerRest contract.
type LedgerRestCalldataTooShort struct {
	Have *big.Int
	Need *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CalldataTooShort(uint256 have, uint256 need)
func LedgerRestCalldataTooShortErrorID() common.Hash {
	return common.HexToHash("0x4d3ae48d2ab42a760948ec4faff1a829e7d2ca05cdf0a7272e8dcfe6655db927")
}

// UnpackCalldataTooShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CalldataTooShort(uint256 have, uint256 need)
func (ledgerRest *LedgerRest) UnpackCalldataTooShortError(raw []byte) (*LedgerRestCalldataTooShort, error) {
	out := new(LedgerRestCalldataTooShort)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "CalldataTooShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestCanNotSetRootNetworkWeights represents a CanNotSetRootNetworkWeights error raised by the LedgerRest contract.
type LedgerRestCanNotSetRootNetworkWeights struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CanNotSetRootNetworkWeights()
func LedgerRestCanNotSetRootNetworkWeightsErrorID() common.Hash {
	return common.HexToHash("0x89a81324819a76a73c14b6a2c85a79509b10610775c2cad094c750b907bf2ca7")
}

// UnpackCanNotSetRootNetworkWeightsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CanNotSetRootNetworkWeights()
func (ledgerRest *LedgerRest) UnpackCanNotSetRootNetworkWeightsError(raw []byte) (*LedgerRestCanNotSetRootNetworkWeights, error) {
	out := new(LedgerRestCanNotSetRootNetworkWeights)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "CanNotSetRootNetworkWeights", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestCannotAffordLockCost represents a CannotAffordLockCost error raised by the LedgerRest contract.
type LedgerRestCannotAffordLockCost struct {
	BalanceRao uint64
	CostRao    uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CannotAffordLockCost(uint64 balanceRao, uint64 costRao)
func LedgerRestCannotAffordLockCostErrorID() common.Hash {
	return common.HexToHash("0x08c26d65b1c9b60a7cde55d80e1ff6112a230b5b90b80507724057ca26dde908")
}

// UnpackCannotAffordLockCostError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CannotAffordLockCost(uint64 balanceRao, uint64 costRao)
func (ledgerRest *LedgerRest) UnpackCannotAffordLockCostError(raw []byte) (*LedgerRestCannotAffordLockCost, error) {
	out := new(LedgerRestCannotAffordLockCost)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "CannotAffordLockCost", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestCannotBurnOrRecycleOnRootSubnet represents a CannotBurnOrRecycleOnRootSubnet error raised by the LedgerRest contract.
type LedgerRestCannotBurnOrRecycleOnRootSubnet struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CannotBurnOrRecycleOnRootSubnet()
func LedgerRestCannotBurnOrRecycleOnRootSubnetErrorID() common.Hash {
	return common.HexToHash("0x395109c6000b8ecd1ce0fd397343535adbfbc1e47f04971471329d58f64fd45f")
}

// UnpackCannotBurnOrRecycleOnRootSubnetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CannotBurnOrRecycleOnRootSubnet()
func (ledgerRest *LedgerRest) UnpackCannotBurnOrRecycleOnRootSubnetError(raw []byte) (*LedgerRestCannotBurnOrRecycleOnRootSubnet, error) {
	out := new(LedgerRestCannotBurnOrRecycleOnRootSubnet)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "CannotBurnOrRecycleOnRootSubnet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestCannotEndInPast represents a CannotEndInPast error raised by the LedgerRest contract.
type LedgerRestCannotEndInPast struct {
	EndBlock     uint64
	CurrentBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CannotEndInPast(uint64 endBlock, uint64 currentBlock)
func LedgerRestCannotEndInPastErrorID() common.Hash {
	return common.HexToHash("0xe42dcfddb761722b747aa8370906cd68c836f14bfdd521dccb99e010637a2d02")
}

// UnpackCannotEndInPastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CannotEndInPast(uint64 endBlock, uint64 currentBlock)
func (ledgerRest *LedgerRest) UnpackCannotEndInPastError(raw []byte) (*LedgerRestCannotEndInPast, error) {
	out := new(LedgerRestCannotEndInPast)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "CannotEndInPast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestCannotUseSystemAccount represents a CannotUseSystemAccount error raised by the LedgerRest contract.
type LedgerRestCannotUseSystemAccount struct {
	Account [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CannotUseSystemAccount(bytes32 account)
func LedgerRestCannotUseSystemAccountErrorID() common.Hash {
	return common.HexToHash("0x745bc8cac995e685518b9f10d31d655497d6039611b6891efd1aa5a1723d3c96")
}

// UnpackCannotUseSystemAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CannotUseSystemAccount(bytes32 account)
func (ledgerRest *LedgerRest) UnpackCannotUseSystemAccountError(raw []byte) (*LedgerRestCannotUseSystemAccount, error) {
	out := new(LedgerRestCannotUseSystemAccount)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "CannotUseSystemAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestCapNotRaised represents a CapNotRaised error raised by the LedgerRest contract.
type LedgerRestCapNotRaised struct {
	RaisedRao uint64
	CapRao    uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CapNotRaised(uint64 raisedRao, uint64 capRao)
func LedgerRestCapNotRaisedErrorID() common.Hash {
	return common.HexToHash("0x38b9351906eca01a750353031c406086dc7c8fc6d981f0e3459c826aaab506c9")
}

// UnpackCapNotRaisedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CapNotRaised(uint64 raisedRao, uint64 capRao)
func (ledgerRest *LedgerRest) UnpackCapNotRaisedError(raw []byte) (*LedgerRestCapNotRaised, error) {
	out := new(LedgerRestCapNotRaised)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "CapNotRaised", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestCapRaised represents a CapRaised error raised by the LedgerRest contract.
type LedgerRestCapRaised struct {
	Id     uint32
	CapRao uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CapRaised(uint32 id, uint64 capRao)
func LedgerRestCapRaisedErrorID() common.Hash {
	return common.HexToHash("0x0c7f1c902cd8c286b543fdcc4c474cbd3c6ddb6ef591d9fe143779dc67254a24")
}

// UnpackCapRaisedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CapRaised(uint32 id, uint64 capRao)
func (ledgerRest *LedgerRest) UnpackCapRaisedError(raw []byte) (*LedgerRestCapRaised, error) {
	out := new(LedgerRestCapRaised)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "CapRaised", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestCapTooLow represents a CapTooLow error raised by the LedgerRest contract.
type LedgerRestCapTooLow struct {
	CapRao    uint64
	RaisedRao uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CapTooLow(uint64 capRao, uint64 raisedRao)
func LedgerRestCapTooLowErrorID() common.Hash {
	return common.HexToHash("0xfac46c123beac292f111d59d7f7c0e54867a0745550b94e8bd24b8298028a715")
}

// UnpackCapTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CapTooLow(uint64 capRao, uint64 raisedRao)
func (ledgerRest *LedgerRest) UnpackCapTooLowError(raw []byte) (*LedgerRestCapTooLow, error) {
	out := new(LedgerRestCapTooLow)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "CapTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestChainIdMismatch represents a ChainIdMismatch error raised by the LedgerRest contract.
type LedgerRestChainIdMismatch struct {
	OrderHash    [32]byte
	OrderChainId uint64
	ChainId      uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ChainIdMismatch(bytes32 orderHash, uint64 orderChainId, uint64 chainId)
func LedgerRestChainIdMismatchErrorID() common.Hash {
	return common.HexToHash("0xe7406846117e97e095d481d5558c86ae2471bea1be28d2488666029121f32269")
}

// UnpackChainIdMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ChainIdMismatch(bytes32 orderHash, uint64 orderChainId, uint64 chainId)
func (ledgerRest *LedgerRest) UnpackChainIdMismatchError(raw []byte) (*LedgerRestChainIdMismatch, error) {
	out := new(LedgerRestChainIdMismatch)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "ChainIdMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestChildParentInconsistency represents a ChildParentInconsistency error raised by the LedgerRest contract.
type LedgerRestChildParentInconsistency struct {
	Netuid  uint16
	Hotkey  [32]byte
	Account [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ChildParentInconsistency(uint16 netuid, bytes32 hotkey, bytes32 account)
func LedgerRestChildParentInconsistencyErrorID() common.Hash {
	return common.HexToHash("0xd39d28445fb648d6ec48e0bcdac91e98861c4ad56716c96d5b3b2b9e5004ab4c")
}

// UnpackChildParentInconsistencyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ChildParentInconsistency(uint16 netuid, bytes32 hotkey, bytes32 account)
func (ledgerRest *LedgerRest) UnpackChildParentInconsistencyError(raw []byte) (*LedgerRestChildParentInconsistency, error) {
	out := new(LedgerRestChildParentInconsistency)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "ChildParentInconsistency", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestColdKeyAlreadyAssociated represents a ColdKeyAlreadyAssociated error raised by the LedgerRest contract.
type LedgerRestColdKeyAlreadyAssociated struct {
	Coldkey [32]byte
	Hotkeys uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ColdKeyAlreadyAssociated(bytes32 coldkey, uint64 hotkeys)
func LedgerRestColdKeyAlreadyAssociatedErrorID() common.Hash {
	return common.HexToHash("0x1a8ccc7b5f4f236b9d2bc085eeb370aaa6db16970aee5aa7b05661209ad35b14")
}

// UnpackColdKeyAlreadyAssociatedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ColdKeyAlreadyAssociated(bytes32 coldkey, uint64 hotkeys)
func (ledgerRest *LedgerRest) UnpackColdKeyAlreadyAssociatedError(raw []byte) (*LedgerRestColdKeyAlreadyAssociated, error) {
	out := new(LedgerRestColdKeyAlreadyAssociated)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "ColdKeyAlreadyAssociated", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestColdkeySwapAlreadyDisputed represents a ColdkeySwapAlreadyDisputed error raised by the LedgerRest contract.
type LedgerRestColdkeySwapAlreadyDisputed struct {
	Coldkey [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ColdkeySwapAlreadyDisputed(bytes32 coldkey)
func LedgerRestColdkeySwapAlreadyDisputedErrorID() common.Hash {
	return common.HexToHash("0x746dcad5bbbc5047555b75d938f6864dfdddb2326e696f5a4b1631744220b9e8")
}

// UnpackColdkeySwapAlreadyDisputedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ColdkeySwapAlreadyDisputed(bytes32 coldkey)
func (ledgerRest *LedgerRest) UnpackColdkeySwapAlreadyDisputedError(raw []byte) (*LedgerRestColdkeySwapAlreadyDisputed, error) {
	out := new(LedgerRestColdkeySwapAlreadyDisputed)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "ColdkeySwapAlreadyDisputed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestColdkeySwapAnnounced represents a ColdkeySwapAnnounced error raised by the LedgerRest contract.
type LedgerRestColdkeySwapAnnounced struct {
	Coldkey      [32]byte
	ExecuteBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ColdkeySwapAnnounced(bytes32 coldkey, uint64 executeBlock)
func LedgerRestColdkeySwapAnnouncedErrorID() common.Hash {
	return common.HexToHash("0xdaaf7ed0c2523f6b6e8d33b4da00b34672522b71453b2edab1b6b5ed97d8525e")
}

// UnpackColdkeySwapAnnouncedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ColdkeySwapAnnounced(bytes32 coldkey, uint64 executeBlock)
func (ledgerRest *LedgerRest) UnpackColdkeySwapAnnouncedError(raw []byte) (*LedgerRestColdkeySwapAnnounced, error) {
	out := new(LedgerRestColdkeySwapAnnounced)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "ColdkeySwapAnnounced", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestColdkeySwapAnnouncementNotFound represents a ColdkeySwapAnnouncementNotFound error raised by the LedgerRest contract.
type LedgerRestColdkeySwapAnnouncementNotFound struct {
	Coldkey [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ColdkeySwapAnnouncementNotFound(bytes32 coldkey)
func LedgerRestColdkeySwapAnnouncementNotFoundErrorID() common.Hash {
	return common.HexToHash("0xecbeab08656c4e05c1561d29ca29bd494f87006861a58cef598f687f00819cfa")
}

// UnpackColdkeySwapAnnouncementNotFoundError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ColdkeySwapAnnouncementNotFound(bytes32 coldkey)
func (ledgerRest *LedgerRest) UnpackColdkeySwapAnnouncementNotFoundError(raw []byte) (*LedgerRestColdkeySwapAnnouncementNotFound, error) {
	out := new(LedgerRestColdkeySwapAnnouncementNotFound)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "ColdkeySwapAnnouncementNotFound", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestColdkeySwapClearTooEarly represents a ColdkeySwapClearTooEarly error raised by the LedgerRest contract.
type LedgerRestColdkeySwapClearTooEarly struct {
	NextBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ColdkeySwapClearTooEarly(uint64 nextBlock)
func LedgerRestColdkeySwapClearTooEarlyErrorID() common.Hash {
	return common.HexToHash("0xb423ef88372ab575d79ffc0a22c0018be95d196b969a5cde075b41609a8fa715")
}

// UnpackColdkeySwapClearTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ColdkeySwapClearTooEarly(uint64 nextBlock)
func (ledgerRest *LedgerRest) UnpackColdkeySwapClearTooEarlyError(raw []byte) (*LedgerRestColdkeySwapClearTooEarly, error) {
	out := new(LedgerRestColdkeySwapClearTooEarly)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "ColdkeySwapClearTooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestColdkeySwapDisputed represents a ColdkeySwapDisputed error raised by the LedgerRest contract.
type LedgerRestColdkeySwapDisputed struct {
	Coldkey [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ColdkeySwapDisputed(bytes32 coldkey)
func LedgerRestColdkeySwapDisputedErrorID() common.Hash {
	return common.HexToHash("0x19f6f35434dbe51f07e7f1133b727837af8e76bc1ab9240002b04f1ed38bad74")
}

// UnpackColdkeySwapDisputedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ColdkeySwapDisputed(bytes32 coldkey)
func (ledgerRest *LedgerRest) UnpackColdkeySwapDisputedError(raw []byte) (*LedgerRestColdkeySwapDisputed, error) {
	out := new(LedgerRestColdkeySwapDisputed)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "ColdkeySwapDisputed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestColdkeySwapReannouncedTooEarly represents a ColdkeySwapReannouncedTooEarly error raised by the LedgerRest contract.
type LedgerRestColdkeySwapReannouncedTooEarly struct {
	NextBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ColdkeySwapReannouncedTooEarly(uint64 nextBlock)
func LedgerRestColdkeySwapReannouncedTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x1121917f292237766095911e1e306bd3ec8c9f373fc7fd5b7f2cc32f1e23f307")
}

// UnpackColdkeySwapReannouncedTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ColdkeySwapReannouncedTooEarly(uint64 nextBlock)
func (ledgerRest *LedgerRest) UnpackColdkeySwapReannouncedTooEarlyError(raw []byte) (*LedgerRestColdkeySwapReannouncedTooEarly, error) {
	out := new(LedgerRestColdkeySwapReannouncedTooEarly)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "ColdkeySwapReannouncedTooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestColdkeySwapTooEarly represents a ColdkeySwapTooEarly error raised by the LedgerRest contract.
type LedgerRestColdkeySwapTooEarly struct {
	NextBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ColdkeySwapTooEarly(uint64 nextBlock)
func LedgerRestColdkeySwapTooEarlyErrorID() common.Hash {
	return common.HexToHash("0xc2156abd5608ebd216bd34a71a81158f45d6f577a2be54921263d8bcafff7752")
}

// UnpackColdkeySwapTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ColdkeySwapTooEarly(uint64 nextBlock)
func (ledgerRest *LedgerRest) UnpackColdkeySwapTooEarlyError(raw []byte) (*LedgerRestColdkeySwapTooEarly, error) {
	out := new(LedgerRestColdkeySwapTooEarly)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "ColdkeySwapTooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestCommitRevealDisabled represents a CommitRevealDisabled error raised by the LedgerRest contract.
type LedgerRestCommitRevealDisabled struct {
	Netuid uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CommitRevealDisabled(uint16 netuid)
func LedgerRestCommitRevealDisabledErrorID() common.Hash {
	return common.HexToHash("0x0d73b5c63d6937d62784f3c2c07134b3e22010d49c126f84bffe960e35d97d05")
}

// UnpackCommitRevealDisabledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CommitRevealDisabled(uint16 netuid)
func (ledgerRest *LedgerRest) UnpackCommitRevealDisabledError(raw []byte) (*LedgerRestCommitRevealDisabled, error) {
	out := new(LedgerRestCommitRevealDisabled)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "CommitRevealDisabled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestCommitRevealEnabled represents a CommitRevealEnabled error raised by the LedgerRest contract.
type LedgerRestCommitRevealEnabled struct {
	Netuid uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CommitRevealEnabled(uint16 netuid)
func LedgerRestCommitRevealEnabledErrorID() common.Hash {
	return common.HexToHash("0x157b9c8f9c68176a194a1fccf870761223e51defbd2bc3a05a36c27a6b5f4894")
}

// UnpackCommitRevealEnabledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CommitRevealEnabled(uint16 netuid)
func (ledgerRest *LedgerRest) UnpackCommitRevealEnabledError(raw []byte) (*LedgerRestCommitRevealEnabled, error) {
	out := new(LedgerRestCommitRevealEnabled)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "CommitRevealEnabled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestCommittingWeightsTooFast represents a CommittingWeightsTooFast error raised by the LedgerRest contract.
type LedgerRestCommittingWeightsTooFast struct {
	Uid       uint16
	NextBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CommittingWeightsTooFast(uint16 uid, uint64 nextBlock)
func LedgerRestCommittingWeightsTooFastErrorID() common.Hash {
	return common.HexToHash("0xc0211d1b0bc07f11cbb3b23810316ae4404cab591569843f11f63a5d2a6111c8")
}

// UnpackCommittingWeightsTooFastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CommittingWeightsTooFast(uint16 uid, uint64 nextBlock)
func (ledgerRest *LedgerRest) UnpackCommittingWeightsTooFastError(raw []byte) (*LedgerRestCommittingWeightsTooFast, error) {
	out := new(LedgerRestCommittingWeightsTooFast)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "CommittingWeightsTooFast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestContributionPeriodEnded represents a ContributionPeriodEnded error raised by the LedgerRest contract.
type LedgerRestContributionPeriodEnded struct {
	Id       uint32
	EndBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ContributionPeriodEnded(uint32 id, uint64 endBlock)
func LedgerRestContributionPeriodEndedErrorID() common.Hash {
	return common.HexToHash("0x2d900e9e6cf9ce0a7424e9ad1d3b43bf8836110bba4c4753c10b0aba8e4e5959")
}

// UnpackContributionPeriodEndedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ContributionPeriodEnded(uint32 id, uint64 endBlock)
func (ledgerRest *LedgerRest) UnpackContributionPeriodEndedError(raw []byte) (*LedgerRestContributionPeriodEnded, error) {
	out := new(LedgerRestContributionPeriodEnded)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "ContributionPeriodEnded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestContributionTooLow represents a ContributionTooLow error raised by the LedgerRest contract.
type LedgerRestContributionTooLow struct {
	AmountRao  uint64
	MinimumRao uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ContributionTooLow(uint64 amountRao, uint64 minimumRao)
func LedgerRestContributionTooLowErrorID() common.Hash {
	return common.HexToHash("0xec4720228d9a1a3b99a5c25ec92114d53be2f663762d92c99aaa138cb54b4a22")
}

// UnpackContributionTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ContributionTooLow(uint64 amountRao, uint64 minimumRao)
func (ledgerRest *LedgerRest) UnpackContributionTooLowError(raw []byte) (*LedgerRestContributionTooLow, error) {
	out := new(LedgerRestContributionTooLow)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "ContributionTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestDelegateCallTooDeep represents a DelegateCallTooDeep error raised by the LedgerRest contract.
type LedgerRestDelegateCallTooDeep struct {
	Depth  *big.Int
	Remedy string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DelegateCallTooDeep(uint256 depth, string remedy)
func LedgerRestDelegateCallTooDeepErrorID() common.Hash {
	return common.HexToHash("0x975abb25dbcfa247994cf58bb54445d56df659c58dd2ee4f1b8672356686a8b4")
}

// UnpackDelegateCallTooDeepError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DelegateCallTooDeep(uint256 depth, string remedy)
func (ledgerRest *LedgerRest) UnpackDelegateCallTooDeepError(raw []byte) (*LedgerRestDelegateCallTooDeep, error) {
	out := new(LedgerRestDelegateCallTooDeep)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "DelegateCallTooDeep", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestDelegateTakeTooHigh represents a DelegateTakeTooHigh error raised by the LedgerRest contract.
type LedgerRestDelegateTakeTooHigh struct {
	Take    uint16
	Maximum uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DelegateTakeTooHigh(uint16 take, uint16 maximum)
func LedgerRestDelegateTakeTooHighErrorID() common.Hash {
	return common.HexToHash("0xca92831c664395e77e002af8cd394927797e16ad68c39f4c6214956440c523f7")
}

// UnpackDelegateTakeTooHighError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DelegateTakeTooHigh(uint16 take, uint16 maximum)
func (ledgerRest *LedgerRest) UnpackDelegateTakeTooHighError(raw []byte) (*LedgerRestDelegateTakeTooHigh, error) {
	out := new(LedgerRestDelegateTakeTooHigh)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "DelegateTakeTooHigh", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestDelegateTakeTooLow represents a DelegateTakeTooLow error raised by the LedgerRest contract.
type LedgerRestDelegateTakeTooLow struct {
	Take    uint16
	Minimum uint16
	Present uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DelegateTakeTooLow(uint16 take, uint16 minimum, uint16 present)
func LedgerRestDelegateTakeTooLowErrorID() common.Hash {
	return common.HexToHash("0x13829f53148ad8729a1a362ec44f477ef0548d5d6be9c724eedb3526ac5d012a")
}

// UnpackDelegateTakeTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DelegateTakeTooLow(uint16 take, uint16 minimum, uint16 present)
func (ledgerRest *LedgerRest) UnpackDelegateTakeTooLowError(raw []byte) (*LedgerRestDelegateTakeTooLow, error) {
	out := new(LedgerRestDelegateTakeTooLow)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "DelegateTakeTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestDelegateTxRateLimitExceeded represents a DelegateTxRateLimitExceeded error raised by the LedgerRest contract.
type LedgerRestDelegateTxRateLimitExceeded struct {
	NextBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DelegateTxRateLimitExceeded(uint64 nextBlock)
func LedgerRestDelegateTxRateLimitExceededErrorID() common.Hash {
	return common.HexToHash("0x54ca955054266ebeac8ea86b7eab0190541fdd14a92557c722984320acba040f")
}

// UnpackDelegateTxRateLimitExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DelegateTxRateLimitExceeded(uint64 nextBlock)
func (ledgerRest *LedgerRest) UnpackDelegateTxRateLimitExceededError(raw []byte) (*LedgerRestDelegateTxRateLimitExceeded, error) {
	out := new(LedgerRestDelegateTxRateLimitExceeded)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "DelegateTxRateLimitExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestDepositCannotBeWithdrawn represents a DepositCannotBeWithdrawn error raised by the LedgerRest contract.
type LedgerRestDepositCannotBeWithdrawn struct {
	Id         uint32
	DepositRao uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DepositCannotBeWithdrawn(uint32 id, uint64 depositRao)
func LedgerRestDepositCannotBeWithdrawnErrorID() common.Hash {
	return common.HexToHash("0xcfa3e3a512cf5e20cfaae9bba7e4d8d6f2e309342c467775a998f0240e2d0e31")
}

// UnpackDepositCannotBeWithdrawnError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DepositCannotBeWithdrawn(uint32 id, uint64 depositRao)
func (ledgerRest *LedgerRest) UnpackDepositCannotBeWithdrawnError(raw []byte) (*LedgerRestDepositCannotBeWithdrawn, error) {
	out := new(LedgerRestDepositCannotBeWithdrawn)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "DepositCannotBeWithdrawn", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestDepositTooLow represents a DepositTooLow error raised by the LedgerRest contract.
type LedgerRestDepositTooLow struct {
	DepositRao uint64
	MinimumRao uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DepositTooLow(uint64 depositRao, uint64 minimumRao)
func LedgerRestDepositTooLowErrorID() common.Hash {
	return common.HexToHash("0x6977d22ed35ed149489a33be870f6f430438a0096d17effeb4a3d6ad2d2ee43e")
}

// UnpackDepositTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DepositTooLow(uint64 depositRao, uint64 minimumRao)
func (ledgerRest *LedgerRest) UnpackDepositTooLowError(raw []byte) (*LedgerRestDepositTooLow, error) {
	out := new(LedgerRestDepositTooLow)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "DepositTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestDuplicate represents a Duplicate error raised by the LedgerRest contract.
type LedgerRestDuplicate struct {
	Real        [32]byte
	Delegate    [32]byte
	ProxyType   uint8
	DelayBlocks uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Duplicate(bytes32 real, bytes32 delegate, uint8 proxyType, uint32 delayBlocks)
func LedgerRestDuplicateErrorID() common.Hash {
	return common.HexToHash("0xdf4f4f3af51c7ddfaecd870d5f9ecc71fb993cc3d37cc53163d78e56e8f75970")
}

// UnpackDuplicateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Duplicate(bytes32 real, bytes32 delegate, uint8 proxyType, uint32 delayBlocks)
func (ledgerRest *LedgerRest) UnpackDuplicateError(raw []byte) (*LedgerRestDuplicate, error) {
	out := new(LedgerRestDuplicate)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "Duplicate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestDuplicateChild represents a DuplicateChild error raised by the LedgerRest contract.
type LedgerRestDuplicateChild struct {
	Child [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DuplicateChild(bytes32 child)
func LedgerRestDuplicateChildErrorID() common.Hash {
	return common.HexToHash("0x6be7b2bfd0acdbefa9ed7dd978404e30fae940572adda312273811205ff43c77")
}

// UnpackDuplicateChildError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DuplicateChild(bytes32 child)
func (ledgerRest *LedgerRest) UnpackDuplicateChildError(raw []byte) (*LedgerRestDuplicateChild, error) {
	out := new(LedgerRestDuplicateChild)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "DuplicateChild", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestDuplicateHotkey represents a DuplicateHotkey error raised by the LedgerRest contract.
type LedgerRestDuplicateHotkey struct {
	Hotkey [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DuplicateHotkey(bytes32 hotkey)
func LedgerRestDuplicateHotkeyErrorID() common.Hash {
	return common.HexToHash("0x5a719c583e7d20790032e040c1cbc39a4aeb8e91dbab8848e1f95a65c4b2dc5d")
}

// UnpackDuplicateHotkeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DuplicateHotkey(bytes32 hotkey)
func (ledgerRest *LedgerRest) UnpackDuplicateHotkeyError(raw []byte) (*LedgerRestDuplicateHotkey, error) {
	out := new(LedgerRestDuplicateHotkey)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "DuplicateHotkey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestDuplicateOrder represents a DuplicateOrder error raised by the LedgerRest contract.
type LedgerRestDuplicateOrder struct {
	OrderHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DuplicateOrder(bytes32 orderHash)
func LedgerRestDuplicateOrderErrorID() common.Hash {
	return common.HexToHash("0x5c4bfd9127b2179e2409b185744608abd3f4c48a824cfde8172439eb03e965d6")
}

// UnpackDuplicateOrderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DuplicateOrder(bytes32 orderHash)
func (ledgerRest *LedgerRest) UnpackDuplicateOrderError(raw []byte) (*LedgerRestDuplicateOrder, error) {
	out := new(LedgerRestDuplicateOrder)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "DuplicateOrder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestDuplicateUids represents a DuplicateUids error raised by the LedgerRest contract.
type LedgerRestDuplicateUids struct {
	Uid uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DuplicateUids(uint16 uid)
func LedgerRestDuplicateUidsErrorID() common.Hash {
	return common.HexToHash("0x342df56a0dc2abb36763182ef6a4dc7a510393ed1df53cc44073cbbf50e86b36")
}

// UnpackDuplicateUidsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DuplicateUids(uint16 uid)
func (ledgerRest *LedgerRest) UnpackDuplicateUidsError(raw []byte) (*LedgerRestDuplicateUids, error) {
	out := new(LedgerRestDuplicateUids)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "DuplicateUids", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestDynamicTempoBlockedByCommitReveal represents a DynamicTempoBlockedByCommitReveal error raised by the LedgerRest contract.
type LedgerRestDynamicTempoBlockedByCommitReveal struct {
	Netuid uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DynamicTempoBlockedByCommitReveal(uint16 netuid)
func LedgerRestDynamicTempoBlockedByCommitRevealErrorID() common.Hash {
	return common.HexToHash("0xc59d3860b8ab4217422da2c4c11ec20ea468e7e6c44f409ec063da8472cb5b30")
}

// UnpackDynamicTempoBlockedByCommitRevealError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DynamicTempoBlockedByCommitReveal(uint16 netuid)
func (ledgerRest *LedgerRest) UnpackDynamicTempoBlockedByCommitRevealError(raw []byte) (*LedgerRestDynamicTempoBlockedByCommitReveal, error) {
	out := new(LedgerRestDynamicTempoBlockedByCommitReveal)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "DynamicTempoBlockedByCommitReveal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestEpochTriggerAlreadyPending represents a EpochTriggerAlreadyPending error raised by the LedgerRest contract.
type LedgerRestEpochTriggerAlreadyPending struct {
	Netuid       uint16
	PendingBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EpochTriggerAlreadyPending(uint16 netuid, uint64 pendingBlock)
func LedgerRestEpochTriggerAlreadyPendingErrorID() common.Hash {
	return common.HexToHash("0xf410347a34cc3681bee9966e25d1f7782f0580cffc662937720aee5bc7abe10c")
}

// UnpackEpochTriggerAlreadyPendingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EpochTriggerAlreadyPending(uint16 netuid, uint64 pendingBlock)
func (ledgerRest *LedgerRest) UnpackEpochTriggerAlreadyPendingError(raw []byte) (*LedgerRestEpochTriggerAlreadyPending, error) {
	out := new(LedgerRestEpochTriggerAlreadyPending)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "EpochTriggerAlreadyPending", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestEvmKeyAssociateRateLimitExceeded represents a EvmKeyAssociateRateLimitExceeded error raised by the LedgerRest contract.
type LedgerRestEvmKeyAssociateRateLimitExceeded struct {
	NextBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EvmKeyAssociateRateLimitExceeded(uint64 nextBlock)
func LedgerRestEvmKeyAssociateRateLimitExceededErrorID() common.Hash {
	return common.HexToHash("0xbe31b8fb9820a8b9399835c326f900d8264b925b1e4375cc94ac7e0d6d4b9246")
}

// UnpackEvmKeyAssociateRateLimitExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EvmKeyAssociateRateLimitExceeded(uint64 nextBlock)
func (ledgerRest *LedgerRest) UnpackEvmKeyAssociateRateLimitExceededError(raw []byte) (*LedgerRestEvmKeyAssociateRateLimitExceeded, error) {
	out := new(LedgerRestEvmKeyAssociateRateLimitExceeded)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "EvmKeyAssociateRateLimitExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestExpectedBeneficiaryOrigin represents a ExpectedBeneficiaryOrigin error raised by the LedgerRest contract.
type LedgerRestExpectedBeneficiaryOrigin struct {
	Caller      [32]byte
	Beneficiary [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExpectedBeneficiaryOrigin(bytes32 caller, bytes32 beneficiary)
func LedgerRestExpectedBeneficiaryOriginErrorID() common.Hash {
	return common.HexToHash("0xbfd809260b4b3db868d59da7e19c4d082cf375ed7f5eac1d5d71e2f9fa7073ef")
}

// UnpackExpectedBeneficiaryOriginError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExpectedBeneficiaryOrigin(bytes32 caller, bytes32 beneficiary)
func (ledgerRest *LedgerRest) UnpackExpectedBeneficiaryOriginError(raw []byte) (*LedgerRestExpectedBeneficiaryOrigin, error) {
	out := new(LedgerRestExpectedBeneficiaryOrigin)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "ExpectedBeneficiaryOrigin", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestExpiredWeightCommit represents a ExpiredWeightCommit error raised by the LedgerRest contract.
type LedgerRestExpiredWeightCommit struct {
	CommitHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExpiredWeightCommit(bytes32 commitHash)
func LedgerRestExpiredWeightCommitErrorID() common.Hash {
	return common.HexToHash("0x53190a7d88065ac49a31cc422154941d8a9b6255225962a19268af97b2224151")
}

// UnpackExpiredWeightCommitError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExpiredWeightCommit(bytes32 commitHash)
func (ledgerRest *LedgerRest) UnpackExpiredWeightCommitError(raw []byte) (*LedgerRestExpiredWeightCommit, error) {
	out := new(LedgerRestExpiredWeightCommit)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "ExpiredWeightCommit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestFeeRateTooHigh represents a FeeRateTooHigh error raised by the LedgerRest contract.
type LedgerRestFeeRateTooHigh struct {
	Rate    uint16
	Maximum uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FeeRateTooHigh(uint16 rate, uint16 maximum)
func LedgerRestFeeRateTooHighErrorID() common.Hash {
	return common.HexToHash("0x9eab780e9af72f22541fc0a441e56b2ca222bcb5f73425dfd67fefa74884a514")
}

// UnpackFeeRateTooHighError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FeeRateTooHigh(uint16 rate, uint16 maximum)
func (ledgerRest *LedgerRest) UnpackFeeRateTooHighError(raw []byte) (*LedgerRestFeeRateTooHigh, error) {
	out := new(LedgerRestFeeRateTooHigh)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "FeeRateTooHigh", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestFirstEmissionBlockNumberAlreadySet represents a FirstEmissionBlockNumberAlreadySet error raised by the LedgerRest contract.
type LedgerRestFirstEmissionBlockNumberAlreadySet struct {
	Netuid             uint16
	FirstEmissionBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FirstEmissionBlockNumberAlreadySet(uint16 netuid, uint64 firstEmissionBlock)
func LedgerRestFirstEmissionBlockNumberAlreadySetErrorID() common.Hash {
	return common.HexToHash("0x1cb05305e1a61aaf8976064f1183ad7e64392e7fa5f078a05a7e1b634758f1ef")
}

// UnpackFirstEmissionBlockNumberAlreadySetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FirstEmissionBlockNumberAlreadySet(uint16 netuid, uint64 firstEmissionBlock)
func (ledgerRest *LedgerRest) UnpackFirstEmissionBlockNumberAlreadySetError(raw []byte) (*LedgerRestFirstEmissionBlockNumberAlreadySet, error) {
	out := new(LedgerRestFirstEmissionBlockNumberAlreadySet)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "FirstEmissionBlockNumberAlreadySet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestForcedBalancesDisabled represents a ForcedBalancesDisabled error raised by the LedgerRest contract.
type LedgerRestForcedBalancesDisabled struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ForcedBalancesDisabled()
func LedgerRestForcedBalancesDisabledErrorID() common.Hash {
	return common.HexToHash("0xe65745d3985e6617d7a591f81af1a396eb18cc5498e49d39db24080715edcce1")
}

// UnpackForcedBalancesDisabledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ForcedBalancesDisabled()
func (ledgerRest *LedgerRest) UnpackForcedBalancesDisabledError(raw []byte) (*LedgerRestForcedBalancesDisabled, error) {
	out := new(LedgerRestForcedBalancesDisabled)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "ForcedBalancesDisabled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestHotKeyAccountNotExists represents a HotKeyAccountNotExists error raised by the LedgerRest contract.
type LedgerRestHotKeyAccountNotExists struct {
	Hotkey [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HotKeyAccountNotExists(bytes32 hotkey)
func LedgerRestHotKeyAccountNotExistsErrorID() common.Hash {
	return common.HexToHash("0xd4034aebf3547aeeb7570298d4d8ab28c91e319f3a8027d07d8dd5b356a1a3a5")
}

// UnpackHotKeyAccountNotExistsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HotKeyAccountNotExists(bytes32 hotkey)
func (ledgerRest *LedgerRest) UnpackHotKeyAccountNotExistsError(raw []byte) (*LedgerRestHotKeyAccountNotExists, error) {
	out := new(LedgerRestHotKeyAccountNotExists)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "HotKeyAccountNotExists", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestHotKeyAlreadyRegisteredInSubNet represents a HotKeyAlreadyRegisteredInSubNet error raised by the LedgerRest contract.
type LedgerRestHotKeyAlreadyRegisteredInSubNet struct {
	Netuid uint16
	Hotkey [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HotKeyAlreadyRegisteredInSubNet(uint16 netuid, bytes32 hotkey)
func LedgerRestHotKeyAlreadyRegisteredInSubNetErrorID() common.Hash {
	return common.HexToHash("0x0531a3903151ec8c89feb6200a84be97105daa91b77bd019417ebcea0dbf92c1")
}

// UnpackHotKeyAlreadyRegisteredInSubNetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HotKeyAlreadyRegisteredInSubNet(uint16 netuid, bytes32 hotkey)
func (ledgerRest *LedgerRest) UnpackHotKeyAlreadyRegisteredInSubNetError(raw []byte) (*LedgerRestHotKeyAlreadyRegisteredInSubNet, error) {
	out := new(LedgerRestHotKeyAlreadyRegisteredInSubNet)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "HotKeyAlreadyRegisteredInSubNet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestHotKeyNotRegisteredInNetwork represents a HotKeyNotRegisteredInNetwork error raised by the LedgerRest contract.
type LedgerRestHotKeyNotRegisteredInNetwork struct {
	Netuid uint16
	Hotkey [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HotKeyNotRegisteredInNetwork(uint16 netuid, bytes32 hotkey)
func LedgerRestHotKeyNotRegisteredInNetworkErrorID() common.Hash {
	return common.HexToHash("0x17ecff35b3e11221c5156666821da1dd477ff35d5f65a002651820b524a78886")
}

// UnpackHotKeyNotRegisteredInNetworkError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HotKeyNotRegisteredInNetwork(uint16 netuid, bytes32 hotkey)
func (ledgerRest *LedgerRest) UnpackHotKeyNotRegisteredInNetworkError(raw []byte) (*LedgerRestHotKeyNotRegisteredInNetwork, error) {
	out := new(LedgerRestHotKeyNotRegisteredInNetwork)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "HotKeyNotRegisteredInNetwork", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestHotKeyNotRegisteredInSubNet represents a HotKeyNotRegisteredInSubNet error raised by the LedgerRest contract.
type LedgerRestHotKeyNotRegisteredInSubNet struct {
	Netuid uint16
	Hotkey [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HotKeyNotRegisteredInSubNet(uint16 netuid, bytes32 hotkey)
func LedgerRestHotKeyNotRegisteredInSubNetErrorID() common.Hash {
	return common.HexToHash("0x87584bb097fca57f917b5dc62244a2f0dc1a21885e04106d49149281307b452b")
}

// UnpackHotKeyNotRegisteredInSubNetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HotKeyNotRegisteredInSubNet(uint16 netuid, bytes32 hotkey)
func (ledgerRest *LedgerRest) UnpackHotKeyNotRegisteredInSubNetError(raw []byte) (*LedgerRestHotKeyNotRegisteredInSubNet, error) {
	out := new(LedgerRestHotKeyNotRegisteredInSubNet)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "HotKeyNotRegisteredInSubNet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestHotKeySetTxRateLimitExceeded represents a HotKeySetTxRateLimitExceeded error raised by the LedgerRest contract.
type LedgerRestHotKeySetTxRateLimitExceeded struct {
	NextBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HotKeySetTxRateLimitExceeded(uint64 nextBlock)
func LedgerRestHotKeySetTxRateLimitExceededErrorID() common.Hash {
	return common.HexToHash("0x381e09b62e5071e5e48e8187d3009caf19b686be9d5198146650d736229d115a")
}

// UnpackHotKeySetTxRateLimitExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HotKeySetTxRateLimitExceeded(uint64 nextBlock)
func (ledgerRest *LedgerRest) UnpackHotKeySetTxRateLimitExceededError(raw []byte) (*LedgerRestHotKeySetTxRateLimitExceeded, error) {
	out := new(LedgerRestHotKeySetTxRateLimitExceeded)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "HotKeySetTxRateLimitExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestHotKeySwapOnSubnetIntervalNotPassed represents a HotKeySwapOnSubnetIntervalNotPassed error raised by the LedgerRest contract.
type LedgerRestHotKeySwapOnSubnetIntervalNotPassed struct {
	Netuid    uint16
	NextBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HotKeySwapOnSubnetIntervalNotPassed(uint16 netuid, uint64 nextBlock)
func LedgerRestHotKeySwapOnSubnetIntervalNotPassedErrorID() common.Hash {
	return common.HexToHash("0xebee1faef79cf2b49a72af08b74eeb445fc9b5071d10ef6f0f054f99a84905c9")
}

// UnpackHotKeySwapOnSubnetIntervalNotPassedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HotKeySwapOnSubnetIntervalNotPassed(uint16 netuid, uint64 nextBlock)
func (ledgerRest *LedgerRest) UnpackHotKeySwapOnSubnetIntervalNotPassedError(raw []byte) (*LedgerRestHotKeySwapOnSubnetIntervalNotPassed, error) {
	out := new(LedgerRestHotKeySwapOnSubnetIntervalNotPassed)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "HotKeySwapOnSubnetIntervalNotPassed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestIncorrectPartialFillAmount represents a IncorrectPartialFillAmount error raised by the LedgerRest contract.
type LedgerRestIncorrectPartialFillAmount struct {
	OrderHash [32]byte
	Amount    uint64
	Remaining uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error IncorrectPartialFillAmount(bytes32 orderHash, uint64 amount, uint64 remaining)
func LedgerRestIncorrectPartialFillAmountErrorID() common.Hash {
	return common.HexToHash("0x20f5362b66751f7c53173868e2f696b56cda0224290a3d47658fc1f1261593bb")
}

// UnpackIncorrectPartialFillAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error IncorrectPartialFillAmount(bytes32 orderHash, uint64 amount, uint64 remaining)
func (ledgerRest *LedgerRest) UnpackIncorrectPartialFillAmountError(raw []byte) (*LedgerRestIncorrectPartialFillAmount, error) {
	out := new(LedgerRestIncorrectPartialFillAmount)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "IncorrectPartialFillAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestIncorrectWeightVersionKey represents a IncorrectWeightVersionKey error raised by the LedgerRest contract.
type LedgerRestIncorrectWeightVersionKey struct {
	Given  uint64
	Stored uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error IncorrectWeightVersionKey(uint64 given, uint64 stored)
func LedgerRestIncorrectWeightVersionKeyErrorID() common.Hash {
	return common.HexToHash("0x80c13ab08d9f4793dc8452f19b3fc0005637c30932dd3f8dc28299db85856024")
}

// UnpackIncorrectWeightVersionKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error IncorrectWeightVersionKey(uint64 given, uint64 stored)
func (ledgerRest *LedgerRest) UnpackIncorrectWeightVersionKeyError(raw []byte) (*LedgerRestIncorrectWeightVersionKey, error) {
	out := new(LedgerRestIncorrectWeightVersionKey)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "IncorrectWeightVersionKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestInputLengthsUnequal represents a InputLengthsUnequal error raised by the LedgerRest contract.
type LedgerRestInputLengthsUnequal struct {
	First *big.Int
	Other *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InputLengthsUnequal(uint256 first, uint256 other)
func LedgerRestInputLengthsUnequalErrorID() common.Hash {
	return common.HexToHash("0xf26bb3272248e8b863f1eec2268fce8fb9a2fbd5b7297a1a8d51fafd17e7992f")
}

// UnpackInputLengthsUnequalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InputLengthsUnequal(uint256 first, uint256 other)
func (ledgerRest *LedgerRest) UnpackInputLengthsUnequalError(raw []byte) (*LedgerRestInputLengthsUnequal, error) {
	out := new(LedgerRestInputLengthsUnequal)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "InputLengthsUnequal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestInsufficientBalance represents a InsufficientBalance error raised by the LedgerRest contract.
type LedgerRestInsufficientBalance struct {
	BalanceRao uint64
	NeededRao  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientBalance(uint64 balanceRao, uint64 neededRao)
func LedgerRestInsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0x9432a7ee96eb516e30413b18ab75b707f9f48f1d3ecc73060500340ea90e11c8")
}

// UnpackInsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientBalance(uint64 balanceRao, uint64 neededRao)
func (ledgerRest *LedgerRest) UnpackInsufficientBalanceError(raw []byte) (*LedgerRestInsufficientBalance, error) {
	out := new(LedgerRestInsufficientBalance)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestInsufficientLiquidity represents a InsufficientLiquidity error raised by the LedgerRest contract.
type LedgerRestInsufficientLiquidity struct {
	Netuid uint16
	Amount uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientLiquidity(uint16 netuid, uint64 amount)
func LedgerRestInsufficientLiquidityErrorID() common.Hash {
	return common.HexToHash("0x1950125cde634c730bb80b725f80d7d5cf79f559cd71798c1e2050e7aff6d3ac")
}

// UnpackInsufficientLiquidityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientLiquidity(uint16 netuid, uint64 amount)
func (ledgerRest *LedgerRest) UnpackInsufficientLiquidityError(raw []byte) (*LedgerRestInsufficientLiquidity, error) {
	out := new(LedgerRestInsufficientLiquidity)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "InsufficientLiquidity", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestInsufficientStakeForLock represents a InsufficientStakeForLock error raised by the LedgerRest contract.
type LedgerRestInsufficientStakeForLock struct {
	Netuid      uint16
	StakeAlpha  uint64
	NeededAlpha uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientStakeForLock(uint16 netuid, uint64 stakeAlpha, uint64 neededAlpha)
func LedgerRestInsufficientStakeForLockErrorID() common.Hash {
	return common.HexToHash("0xc9e9037f7f88138c666a99a88fc8fbc4f9b396176591e6b05304bdd5a40131b0")
}

// UnpackInsufficientStakeForLockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientStakeForLock(uint16 netuid, uint64 stakeAlpha, uint64 neededAlpha)
func (ledgerRest *LedgerRest) UnpackInsufficientStakeForLockError(raw []byte) (*LedgerRestInsufficientStakeForLock, error) {
	out := new(LedgerRestInsufficientStakeForLock)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "InsufficientStakeForLock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestInternalFailure represents a InternalFailure error raised by the LedgerRest contract.
type LedgerRestInternalFailure struct {
	What string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InternalFailure(string what)
func LedgerRestInternalFailureErrorID() common.Hash {
	return common.HexToHash("0x730e4d09d094151f4c0848872cebb7963cc79a12a60e39c3f696a1219bb49975")
}

// UnpackInternalFailureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InternalFailure(string what)
func (ledgerRest *LedgerRest) UnpackInternalFailureError(raw []byte) (*LedgerRestInternalFailure, error) {
	out := new(LedgerRestInternalFailure)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "InternalFailure", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestInvalidChild represents a InvalidChild error raised by the LedgerRest contract.
type LedgerRestInvalidChild struct {
	Child [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidChild(bytes32 child)
func LedgerRestInvalidChildErrorID() common.Hash {
	return common.HexToHash("0x94657272993d0e6d9f20a2264be9c1179402c47d9e94f3b82345dd12bee07670")
}

// UnpackInvalidChildError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidChild(bytes32 child)
func (ledgerRest *LedgerRest) UnpackInvalidChildError(raw []byte) (*LedgerRestInvalidChild, error) {
	out := new(LedgerRestInvalidChild)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "InvalidChild", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestInvalidChildkeyTake represents a InvalidChildkeyTake error raised by the LedgerRest contract.
type LedgerRestInvalidChildkeyTake struct {
	Take    uint16
	Minimum uint16
	Maximum uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidChildkeyTake(uint16 take, uint16 minimum, uint16 maximum)
func LedgerRestInvalidChildkeyTakeErrorID() common.Hash {
	return common.HexToHash("0xdf051994e0f0c4fcc77f0f632ae214d84b840ffae77b5a3034da28aa387d76ec")
}

// UnpackInvalidChildkeyTakeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidChildkeyTake(uint16 take, uint16 minimum, uint16 maximum)
func (ledgerRest *LedgerRest) UnpackInvalidChildkeyTakeError(raw []byte) (*LedgerRestInvalidChildkeyTake, error) {
	out := new(LedgerRestInvalidChildkeyTake)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "InvalidChildkeyTake", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestInvalidCrowdloanId represents a InvalidCrowdloanId error raised by the LedgerRest contract.
type LedgerRestInvalidCrowdloanId struct {
	Id uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidCrowdloanId(uint32 id)
func LedgerRestInvalidCrowdloanIdErrorID() common.Hash {
	return common.HexToHash("0x8edccf247eaa09fda8839c95823a158da367343a715178e58b1fb0b2c8dbc48d")
}

// UnpackInvalidCrowdloanIdError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidCrowdloanId(uint32 id)
func (ledgerRest *LedgerRest) UnpackInvalidCrowdloanIdError(raw []byte) (*LedgerRestInvalidCrowdloanId, error) {
	out := new(LedgerRestInvalidCrowdloanId)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "InvalidCrowdloanId", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestInvalidFinalizationConfig represents a InvalidFinalizationConfig error raised by the LedgerRest contract.
type LedgerRestInvalidFinalizationConfig struct {
	Target    common.Address
	CallBytes uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidFinalizationConfig(address target, uint64 callBytes)
func LedgerRestInvalidFinalizationConfigErrorID() common.Hash {
	return common.HexToHash("0x548d38ec59ac1e769657392abd5a655cfe7f981668f096436833ff957e15d5db")
}

// UnpackInvalidFinalizationConfigError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidFinalizationConfig(address target, uint64 callBytes)
func (ledgerRest *LedgerRest) UnpackInvalidFinalizationConfigError(raw []byte) (*LedgerRestInvalidFinalizationConfig, error) {
	out := new(LedgerRestInvalidFinalizationConfig)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "InvalidFinalizationConfig", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestInvalidIdentity represents a InvalidIdentity error raised by the LedgerRest contract.
type LedgerRestInvalidIdentity struct {
	Field   string
	Length  *big.Int
	Maximum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidIdentity(string field, uint256 length, uint256 maximum)
func LedgerRestInvalidIdentityErrorID() common.Hash {
	return common.HexToHash("0x6d44446fe640abd88675f71f9afeb0443c491553f4fac6c15901cfad5b60be73")
}

// UnpackInvalidIdentityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidIdentity(string field, uint256 length, uint256 maximum)
func (ledgerRest *LedgerRest) UnpackInvalidIdentityError(raw []byte) (*LedgerRestInvalidIdentity, error) {
	out := new(LedgerRestInvalidIdentity)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "InvalidIdentity", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestInvalidIpAddress represents a InvalidIpAddress error raised by the LedgerRest contract.
type LedgerRestInvalidIpAddress struct {
	Ip *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidIpAddress(uint128 ip)
func LedgerRestInvalidIpAddressErrorID() common.Hash {
	return common.HexToHash("0x5d589b24f34868120c2e48bf7f6f7e3bf30fcb17736e5bc1deacf2f3a9d92d4c")
}

// UnpackInvalidIpAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidIpAddress(uint128 ip)
func (ledgerRest *LedgerRest) UnpackInvalidIpAddressError(raw []byte) (*LedgerRestInvalidIpAddress, error) {
	out := new(LedgerRestInvalidIpAddress)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "InvalidIpAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestInvalidIpType represents a InvalidIpType error raised by the LedgerRest contract.
type LedgerRestInvalidIpType struct {
	IpType uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidIpType(uint8 ipType)
func LedgerRestInvalidIpTypeErrorID() common.Hash {
	return common.HexToHash("0x9e7989a1503f75b428ec697fe1fe86c3397624d702d66de08020ee03b1872c57")
}

// UnpackInvalidIpTypeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidIpType(uint8 ipType)
func (ledgerRest *LedgerRest) UnpackInvalidIpTypeError(raw []byte) (*LedgerRestInvalidIpType, error) {
	out := new(LedgerRestInvalidIpType)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "InvalidIpType", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestInvalidKey represents a InvalidKey error raised by the LedgerRest contract.
type LedgerRestInvalidKey struct {
	Key [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidKey(bytes32 key)
func LedgerRestInvalidKeyErrorID() common.Hash {
	return common.HexToHash("0xa64dc92adf379b429ce63db325f329213b93670519c2d85f60260985f53621f9")
}

// UnpackInvalidKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidKey(bytes32 key)
func (ledgerRest *LedgerRest) UnpackInvalidKeyError(raw []byte) (*LedgerRestInvalidKey, error) {
	out := new(LedgerRestInvalidKey)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "InvalidKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestInvalidOrder represents a InvalidOrder error raised by the LedgerRest contract.
type LedgerRestInvalidOrder struct {
	Field string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidOrder(string field)
func LedgerRestInvalidOrderErrorID() common.Hash {
	return common.HexToHash("0x0a3293946ca0242740b7007001fd3932fe78f10ead732a64c6a38c05048c58da")
}

// UnpackInvalidOrderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidOrder(string field)
func (ledgerRest *LedgerRest) UnpackInvalidOrderError(raw []byte) (*LedgerRestInvalidOrder, error) {
	out := new(LedgerRestInvalidOrder)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "InvalidOrder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestInvalidOrderSignature represents a InvalidOrderSignature error raised by the LedgerRest contract.
type LedgerRestInvalidOrderSignature struct {
	OrderHash [32]byte
	Recovered common.Address
	Signer    common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidOrderSignature(bytes32 orderHash, address recovered, address signer)
func LedgerRestInvalidOrderSignatureErrorID() common.Hash {
	return common.HexToHash("0x36f42cee6c9d3354571e48dc8b11574dcbfe119ca52a1a8aed941fb5698f94a6")
}

// UnpackInvalidOrderSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidOrderSignature(bytes32 orderHash, address recovered, address signer)
func (ledgerRest *LedgerRest) UnpackInvalidOrderSignatureError(raw []byte) (*LedgerRestInvalidOrderSignature, error) {
	out := new(LedgerRestInvalidOrderSignature)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "InvalidOrderSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestInvalidOrigin represents a InvalidOrigin error raised by the LedgerRest contract.
type LedgerRestInvalidOrigin struct {
	Caller  [32]byte
	Creator [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidOrigin(bytes32 caller, bytes32 creator)
func LedgerRestInvalidOriginErrorID() common.Hash {
	return common.HexToHash("0xe97194e078932009031ae87cf87c2aa38977cbffe84ecb2d077092823b8b6643")
}

// UnpackInvalidOriginError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidOrigin(bytes32 caller, bytes32 creator)
func (ledgerRest *LedgerRest) UnpackInvalidOriginError(raw []byte) (*LedgerRestInvalidOrigin, error) {
	out := new(LedgerRestInvalidOrigin)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "InvalidOrigin", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestInvalidPort represents a InvalidPort error raised by the LedgerRest contract.
type LedgerRestInvalidPort struct {
	Port uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidPort(uint16 port)
func LedgerRestInvalidPortErrorID() common.Hash {
	return common.HexToHash("0x62b34ed7320b5584d7e01c7812b2ade7bda6968b95b092b91e3cb9d2fafd68e8")
}

// UnpackInvalidPortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidPort(uint16 port)
func (ledgerRest *LedgerRest) UnpackInvalidPortError(raw []byte) (*LedgerRestInvalidPort, error) {
	out := new(LedgerRestInvalidPort)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "InvalidPort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestInvalidProxyType represents a InvalidProxyType error raised by the LedgerRest contract.
type LedgerRestInvalidProxyType struct {
	ProxyType uint8
	Maximum   uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidProxyType(uint8 proxyType, uint8 maximum)
func LedgerRestInvalidProxyTypeErrorID() common.Hash {
	return common.HexToHash("0xb71e4885873bcf6aa01c5553cee6ac4c48fa93bad719e8708d370a51e9e77598")
}

// UnpackInvalidProxyTypeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidProxyType(uint8 proxyType, uint8 maximum)
func (ledgerRest *LedgerRest) UnpackInvalidProxyTypeError(raw []byte) (*LedgerRestInvalidProxyType, error) {
	out := new(LedgerRestInvalidProxyType)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "InvalidProxyType", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestInvalidPulse represents a InvalidPulse error raised by the LedgerRest contract.
type LedgerRestInvalidPulse struct {
	Round uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidPulse(uint64 round)
func LedgerRestInvalidPulseErrorID() common.Hash {
	return common.HexToHash("0x8c88f567aa52360611bc721debb6f5f81e9f799f98605e0e23c1d92cd5f1f826")
}

// UnpackInvalidPulseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidPulse(uint64 round)
func (ledgerRest *LedgerRest) UnpackInvalidPulseError(raw []byte) (*LedgerRestInvalidPulse, error) {
	out := new(LedgerRestInvalidPulse)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "InvalidPulse", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestInvalidRecoveredPublicKey represents a InvalidRecoveredPublicKey error raised by the LedgerRest contract.
type LedgerRestInvalidRecoveredPublicKey struct {
	Recovered common.Address
	EvmKey    common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidRecoveredPublicKey(address recovered, address evmKey)
func LedgerRestInvalidRecoveredPublicKeyErrorID() common.Hash {
	return common.HexToHash("0xacaba6634e00159ca59a3ed4b00f30663935ae4c67b218a9b3e6f70bdfdf85d0")
}

// UnpackInvalidRecoveredPublicKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidRecoveredPublicKey(address recovered, address evmKey)
func (ledgerRest *LedgerRest) UnpackInvalidRecoveredPublicKeyError(raw []byte) (*LedgerRestInvalidRecoveredPublicKey, error) {
	out := new(LedgerRestInvalidRecoveredPublicKey)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "InvalidRecoveredPublicKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestInvalidRevealCommitHashNotMatch represents a InvalidRevealCommitHashNotMatch error raised by the LedgerRest contract.
type LedgerRestInvalidRevealCommitHashNotMatch struct {
	CommitHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidRevealCommitHashNotMatch(bytes32 commitHash)
func LedgerRestInvalidRevealCommitHashNotMatchErrorID() common.Hash {
	return common.HexToHash("0xecaeb14aadab3f91fcefe5f1f3ce3d456d4ef55ada84dceeca85d3a05debbb42")
}

// UnpackInvalidRevealCommitHashNotMatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidRevealCommitHashNotMatch(bytes32 commitHash)
func (ledgerRest *LedgerRest) UnpackInvalidRevealCommitHashNotMatchError(raw []byte) (*LedgerRestInvalidRevealCommitHashNotMatch, error) {
	out := new(LedgerRestInvalidRevealCommitHashNotMatch)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "InvalidRevealCommitHashNotMatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestInvalidRootClaimThreshold represents a InvalidRootClaimThreshold error raised by the LedgerRest contract.
type LedgerRestInvalidRootClaimThreshold struct {
	ThresholdAlpha uint64
	MaximumAlpha   uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidRootClaimThreshold(uint64 thresholdAlpha, uint64 maximumAlpha)
func LedgerRestInvalidRootClaimThresholdErrorID() common.Hash {
	return common.HexToHash("0xcb2082f32d7763b89d5c0d945de45959c52505823d7576b7f43eff844863201d")
}

// UnpackInvalidRootClaimThresholdError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidRootClaimThreshold(uint64 thresholdAlpha, uint64 maximumAlpha)
func (ledgerRest *LedgerRest) UnpackInvalidRootClaimThresholdError(raw []byte) (*LedgerRestInvalidRootClaimThreshold, error) {
	out := new(LedgerRestInvalidRootClaimThreshold)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "InvalidRootClaimThreshold", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestInvalidSubnetNumber represents a InvalidSubnetNumber error raised by the LedgerRest contract.
type LedgerRestInvalidSubnetNumber struct {
	Subnets uint64
	Minimum uint64
	Maximum uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidSubnetNumber(uint64 subnets, uint64 minimum, uint64 maximum)
func LedgerRestInvalidSubnetNumberErrorID() common.Hash {
	return common.HexToHash("0xc221787c7e8147796497e0c09981e021ab425be48c1fc131e32e1de5b744d34e")
}

// UnpackInvalidSubnetNumberError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidSubnetNumber(uint64 subnets, uint64 minimum, uint64 maximum)
func (ledgerRest *LedgerRest) UnpackInvalidSubnetNumberError(raw []byte) (*LedgerRestInvalidSubnetNumber, error) {
	out := new(LedgerRestInvalidSubnetNumber)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "InvalidSubnetNumber", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestInvalidValue represents a InvalidValue error raised by the LedgerRest contract.
type LedgerRestInvalidValue struct {
	Param   string
	Value   *big.Int
	Minimum *big.Int
	Maximum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidValue(string param, uint256 value, uint256 minimum, uint256 maximum)
func LedgerRestInvalidValueErrorID() common.Hash {
	return common.HexToHash("0x0a7575b0e68c31c46e28a7e6262c38c0457d5ef21180ac6359355c1396408904")
}

// UnpackInvalidValueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidValue(string param, uint256 value, uint256 minimum, uint256 maximum)
func (ledgerRest *LedgerRest) UnpackInvalidValueError(raw []byte) (*LedgerRestInvalidValue, error) {
	out := new(LedgerRestInvalidValue)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "InvalidValue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestInvalidVotingPowerEmaAlpha represents a InvalidVotingPowerEmaAlpha error raised by the LedgerRest contract.
type LedgerRestInvalidVotingPowerEmaAlpha struct {
	Alpha   uint64
	Maximum uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidVotingPowerEmaAlpha(uint64 alpha, uint64 maximum)
func LedgerRestInvalidVotingPowerEmaAlphaErrorID() common.Hash {
	return common.HexToHash("0xc0c5b1074fe3544b7382bd8b361c5384096d4fd4276e48d98f6b9fd0fcd188b2")
}

// UnpackInvalidVotingPowerEmaAlphaError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidVotingPowerEmaAlpha(uint64 alpha, uint64 maximum)
func (ledgerRest *LedgerRest) UnpackInvalidVotingPowerEmaAlphaError(raw []byte) (*LedgerRestInvalidVotingPowerEmaAlpha, error) {
	out := new(LedgerRestInvalidVotingPowerEmaAlpha)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "InvalidVotingPowerEmaAlpha", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestLeaseCannotEndInThePast represents a LeaseCannotEndInThePast error raised by the LedgerRest contract.
type LedgerRestLeaseCannotEndInThePast struct {
	EndBlock     uint64
	CurrentBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LeaseCannotEndInThePast(uint64 endBlock, uint64 currentBlock)
func LedgerRestLeaseCannotEndInThePastErrorID() common.Hash {
	return common.HexToHash("0xa6a4bcb95591c42a61c2b0ba6e1b2365cfa72519bb139347df972a652a3ffe0c")
}

// UnpackLeaseCannotEndInThePastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LeaseCannotEndInThePast(uint64 endBlock, uint64 currentBlock)
func (ledgerRest *LedgerRest) UnpackLeaseCannotEndInThePastError(raw []byte) (*LedgerRestLeaseCannotEndInThePast, error) {
	out := new(LedgerRestLeaseCannotEndInThePast)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "LeaseCannotEndInThePast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestLeaseDoesNotExist represents a LeaseDoesNotExist error raised by the LedgerRest contract.
type LedgerRestLeaseDoesNotExist struct {
	Id uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LeaseDoesNotExist(uint32 id)
func LedgerRestLeaseDoesNotExistErrorID() common.Hash {
	return common.HexToHash("0xbe20028017d5c531c3ba77f20fde556f40495f4c5db178fad8b6fa0b1bb13775")
}

// UnpackLeaseDoesNotExistError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LeaseDoesNotExist(uint32 id)
func (ledgerRest *LedgerRest) UnpackLeaseDoesNotExistError(raw []byte) (*LedgerRestLeaseDoesNotExist, error) {
	out := new(LedgerRestLeaseDoesNotExist)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "LeaseDoesNotExist", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestLeaseHasNoEndBlock represents a LeaseHasNoEndBlock error raised by the LedgerRest contract.
type LedgerRestLeaseHasNoEndBlock struct {
	Id uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LeaseHasNoEndBlock(uint32 id)
func LedgerRestLeaseHasNoEndBlockErrorID() common.Hash {
	return common.HexToHash("0xd6e79f93719467cc21fe841142ac34598e9fd712cae97f87498ff3664a4dfc46")
}

// UnpackLeaseHasNoEndBlockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LeaseHasNoEndBlock(uint32 id)
func (ledgerRest *LedgerRest) UnpackLeaseHasNoEndBlockError(raw []byte) (*LedgerRestLeaseHasNoEndBlock, error) {
	out := new(LedgerRestLeaseHasNoEndBlock)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "LeaseHasNoEndBlock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestLeaseHasNotEnded represents a LeaseHasNotEnded error raised by the LedgerRest contract.
type LedgerRestLeaseHasNotEnded struct {
	Id       uint32
	EndBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LeaseHasNotEnded(uint32 id, uint64 endBlock)
func LedgerRestLeaseHasNotEndedErrorID() common.Hash {
	return common.HexToHash("0xdc1f3edfa22897f07c8e65fb9e495fae7b960093119c3dac063470ffa3ebf17a")
}

// UnpackLeaseHasNotEndedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LeaseHasNotEnded(uint32 id, uint64 endBlock)
func (ledgerRest *LedgerRest) UnpackLeaseHasNotEndedError(raw []byte) (*LedgerRestLeaseHasNotEnded, error) {
	out := new(LedgerRestLeaseHasNotEnded)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "LeaseHasNotEnded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestLiquidAlphaDisabled represents a LiquidAlphaDisabled error raised by the LedgerRest contract.
type LedgerRestLiquidAlphaDisabled struct {
	Netuid uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LiquidAlphaDisabled(uint16 netuid)
func LedgerRestLiquidAlphaDisabledErrorID() common.Hash {
	return common.HexToHash("0x0008891df3a0072c7512e655b78077d920723eaea86192bb7eb1b2bc2a1869d8")
}

// UnpackLiquidAlphaDisabledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LiquidAlphaDisabled(uint16 netuid)
func (ledgerRest *LedgerRest) UnpackLiquidAlphaDisabledError(raw []byte) (*LedgerRestLiquidAlphaDisabled, error) {
	out := new(LedgerRestLiquidAlphaDisabled)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "LiquidAlphaDisabled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestLockHotkeyMismatch represents a LockHotkeyMismatch error raised by the LedgerRest contract.
type LedgerRestLockHotkeyMismatch struct {
	Netuid       uint16
	LockedHotkey [32]byte
	Hotkey       [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LockHotkeyMismatch(uint16 netuid, bytes32 lockedHotkey, bytes32 hotkey)
func LedgerRestLockHotkeyMismatchErrorID() common.Hash {
	return common.HexToHash("0x0914a029ff0352a68783495c05120835aed88f080397184101b717dc6e5dce5a")
}

// UnpackLockHotkeyMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LockHotkeyMismatch(uint16 netuid, bytes32 lockedHotkey, bytes32 hotkey)
func (ledgerRest *LedgerRest) UnpackLockHotkeyMismatchError(raw []byte) (*LedgerRestLockHotkeyMismatch, error) {
	out := new(LedgerRestLockHotkeyMismatch)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "LockHotkeyMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestMaxAllowedUIdsLessThanCurrentUIds represents a MaxAllowedUIdsLessThanCurrentUIds error raised by the LedgerRest contract.
type LedgerRestMaxAllowedUIdsLessThanCurrentUIds struct {
	MaxUids uint16
	Uids    uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MaxAllowedUIdsLessThanCurrentUIds(uint16 maxUids, uint16 uids)
func LedgerRestMaxAllowedUIdsLessThanCurrentUIdsErrorID() common.Hash {
	return common.HexToHash("0xbfc772e5a9d1705d3fef38a1761eb3c2d1b6161bb9d56b87e2f265b9d6188f61")
}

// UnpackMaxAllowedUIdsLessThanCurrentUIdsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MaxAllowedUIdsLessThanCurrentUIds(uint16 maxUids, uint16 uids)
func (ledgerRest *LedgerRest) UnpackMaxAllowedUIdsLessThanCurrentUIdsError(raw []byte) (*LedgerRestMaxAllowedUIdsLessThanCurrentUIds, error) {
	out := new(LedgerRestMaxAllowedUIdsLessThanCurrentUIds)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "MaxAllowedUIdsLessThanCurrentUIds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestMaxAllowedUidsGreaterThanDefaultMaxAllowedUids represents a MaxAllowedUidsGreaterThanDefaultMaxAllowedUids error raised by the LedgerRest contract.
type LedgerRestMaxAllowedUidsGreaterThanDefaultMaxAllowedUids struct {
	MaxUids uint16
	Limit   uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MaxAllowedUidsGreaterThanDefaultMaxAllowedUids(uint16 maxUids, uint16 limit)
func LedgerRestMaxAllowedUidsGreaterThanDefaultMaxAllowedUidsErrorID() common.Hash {
	return common.HexToHash("0x1ddcfeb7671826ddcc0ef4d7fbd608b0f30711216b8da223956abdcf509c1b52")
}

// UnpackMaxAllowedUidsGreaterThanDefaultMaxAllowedUidsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MaxAllowedUidsGreaterThanDefaultMaxAllowedUids(uint16 maxUids, uint16 limit)
func (ledgerRest *LedgerRest) UnpackMaxAllowedUidsGreaterThanDefaultMaxAllowedUidsError(raw []byte) (*LedgerRestMaxAllowedUidsGreaterThanDefaultMaxAllowedUids, error) {
	out := new(LedgerRestMaxAllowedUidsGreaterThanDefaultMaxAllowedUids)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "MaxAllowedUidsGreaterThanDefaultMaxAllowedUids", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestMaxAllowedUidsLessThanMinAllowedUids represents a MaxAllowedUidsLessThanMinAllowedUids error raised by the LedgerRest contract.
type LedgerRestMaxAllowedUidsLessThanMinAllowedUids struct {
	MaxUids uint16
	MinUids uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MaxAllowedUidsLessThanMinAllowedUids(uint16 maxUids, uint16 minUids)
func LedgerRestMaxAllowedUidsLessThanMinAllowedUidsErrorID() common.Hash {
	return common.HexToHash("0x0bc04d1b18e7881b5443cf10de8263f6012bb4d6e9a6ffd80a2fc0d1d2f19eda")
}

// UnpackMaxAllowedUidsLessThanMinAllowedUidsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MaxAllowedUidsLessThanMinAllowedUids(uint16 maxUids, uint16 minUids)
func (ledgerRest *LedgerRest) UnpackMaxAllowedUidsLessThanMinAllowedUidsError(raw []byte) (*LedgerRestMaxAllowedUidsLessThanMinAllowedUids, error) {
	out := new(LedgerRestMaxAllowedUidsLessThanMinAllowedUids)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "MaxAllowedUidsLessThanMinAllowedUids", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestMaxContributionReached represents a MaxContributionReached error raised by the LedgerRest contract.
type LedgerRestMaxContributionReached struct {
	ContributedRao uint64
	MaximumRao     uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MaxContributionReached(uint64 contributedRao, uint64 maximumRao)
func LedgerRestMaxContributionReachedErrorID() common.Hash {
	return common.HexToHash("0x648a4141d3371accfb67e5895ad8e1700fd0fc2d7aa0e62b5bb456f665fdf55f")
}

// UnpackMaxContributionReachedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MaxContributionReached(uint64 contributedRao, uint64 maximumRao)
func (ledgerRest *LedgerRest) UnpackMaxContributionReachedError(raw []byte) (*LedgerRestMaxContributionReached, error) {
	out := new(LedgerRestMaxContributionReached)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "MaxContributionReached", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestMaxContributorsReached represents a MaxContributorsReached error raised by the LedgerRest contract.
type LedgerRestMaxContributorsReached struct {
	Id    uint32
	Limit uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MaxContributorsReached(uint32 id, uint16 limit)
func LedgerRestMaxContributorsReachedErrorID() common.Hash {
	return common.HexToHash("0x456f1ab6d69e7ae0c2ce6b54b8fe4c66f0046b3582066875b45a2b2e8d69917d")
}

// UnpackMaxContributorsReachedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MaxContributorsReached(uint32 id, uint16 limit)
func (ledgerRest *LedgerRest) UnpackMaxContributorsReachedError(raw []byte) (*LedgerRestMaxContributorsReached, error) {
	out := new(LedgerRestMaxContributorsReached)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "MaxContributorsReached", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestMaxValidatorsLargerThanMaxUIds represents a MaxValidatorsLargerThanMaxUIds error raised by the LedgerRest contract.
type LedgerRestMaxValidatorsLargerThanMaxUIds struct {
	MaxValidators uint16
	MaxUids       uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MaxValidatorsLargerThanMaxUIds(uint16 maxValidators, uint16 maxUids)
func LedgerRestMaxValidatorsLargerThanMaxUIdsErrorID() common.Hash {
	return common.HexToHash("0x31299b470b4156fc6ad185fdbfcab1183df8abe83b6a7fc1d1a98ecdb8fa93cf")
}

// UnpackMaxValidatorsLargerThanMaxUIdsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MaxValidatorsLargerThanMaxUIds(uint16 maxValidators, uint16 maxUids)
func (ledgerRest *LedgerRest) UnpackMaxValidatorsLargerThanMaxUIdsError(raw []byte) (*LedgerRestMaxValidatorsLargerThanMaxUIds, error) {
	out := new(LedgerRestMaxValidatorsLargerThanMaxUIds)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "MaxValidatorsLargerThanMaxUIds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestMaxWeightExceeded represents a MaxWeightExceeded error raised by the LedgerRest contract.
type LedgerRestMaxWeightExceeded struct {
	Limit uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MaxWeightExceeded(uint16 limit)
func LedgerRestMaxWeightExceededErrorID() common.Hash {
	return common.HexToHash("0xf1fb6406ae3bb285167f18ffcae7e267be8d8bb37f0f560960a6802ea3c473fc")
}

// UnpackMaxWeightExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MaxWeightExceeded(uint16 limit)
func (ledgerRest *LedgerRest) UnpackMaxWeightExceededError(raw []byte) (*LedgerRestMaxWeightExceeded, error) {
	out := new(LedgerRestMaxWeightExceeded)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "MaxWeightExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestMaximumContributionTooLow represents a MaximumContributionTooLow error raised by the LedgerRest contract.
type LedgerRestMaximumContributionTooLow struct {
	AmountRao  uint64
	MinimumRao uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MaximumContributionTooLow(uint64 amountRao, uint64 minimumRao)
func LedgerRestMaximumContributionTooLowErrorID() common.Hash {
	return common.HexToHash("0x31fc6c76e12efa1ff979d17e41eda9b333a825b645f748ea7df3f8f08cc2e4d0")
}

// UnpackMaximumContributionTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MaximumContributionTooLow(uint64 amountRao, uint64 minimumRao)
func (ledgerRest *LedgerRest) UnpackMaximumContributionTooLowError(raw []byte) (*LedgerRestMaximumContributionTooLow, error) {
	out := new(LedgerRestMaximumContributionTooLow)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "MaximumContributionTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestMechanismDoesNotExist represents a MechanismDoesNotExist error raised by the LedgerRest contract.
type LedgerRestMechanismDoesNotExist struct {
	Netuid uint16
	Mecid  uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MechanismDoesNotExist(uint16 netuid, uint8 mecid)
func LedgerRestMechanismDoesNotExistErrorID() common.Hash {
	return common.HexToHash("0x67ddb1e8b0c33b0c9f84899a9311b143051358f689f263a121d7296feff62492")
}

// UnpackMechanismDoesNotExistError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MechanismDoesNotExist(uint16 netuid, uint8 mecid)
func (ledgerRest *LedgerRest) UnpackMechanismDoesNotExistError(raw []byte) (*LedgerRestMechanismDoesNotExist, error) {
	out := new(LedgerRestMechanismDoesNotExist)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "MechanismDoesNotExist", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestMinAllowedUidsGreaterThanCurrentUids represents a MinAllowedUidsGreaterThanCurrentUids error raised by the LedgerRest contract.
type LedgerRestMinAllowedUidsGreaterThanCurrentUids struct {
	MinUids uint16
	Uids    uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MinAllowedUidsGreaterThanCurrentUids(uint16 minUids, uint16 uids)
func LedgerRestMinAllowedUidsGreaterThanCurrentUidsErrorID() common.Hash {
	return common.HexToHash("0xc8876339cf28f6ecef4482ee605a49e7d49f9a3efd137d18f231b760c873eccc")
}

// UnpackMinAllowedUidsGreaterThanCurrentUidsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MinAllowedUidsGreaterThanCurrentUids(uint16 minUids, uint16 uids)
func (ledgerRest *LedgerRest) UnpackMinAllowedUidsGreaterThanCurrentUidsError(raw []byte) (*LedgerRestMinAllowedUidsGreaterThanCurrentUids, error) {
	out := new(LedgerRestMinAllowedUidsGreaterThanCurrentUids)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "MinAllowedUidsGreaterThanCurrentUids", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestMinAllowedUidsGreaterThanMaxAllowedUids represents a MinAllowedUidsGreaterThanMaxAllowedUids error raised by the LedgerRest contract.
type LedgerRestMinAllowedUidsGreaterThanMaxAllowedUids struct {
	MinUids uint16
	MaxUids uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MinAllowedUidsGreaterThanMaxAllowedUids(uint16 minUids, uint16 maxUids)
func LedgerRestMinAllowedUidsGreaterThanMaxAllowedUidsErrorID() common.Hash {
	return common.HexToHash("0xc81e9994445bf0da686786e0e94ad0ba8d144926fed62d00ee93636f758a18a4")
}

// UnpackMinAllowedUidsGreaterThanMaxAllowedUidsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MinAllowedUidsGreaterThanMaxAllowedUids(uint16 minUids, uint16 maxUids)
func (ledgerRest *LedgerRest) UnpackMinAllowedUidsGreaterThanMaxAllowedUidsError(raw []byte) (*LedgerRestMinAllowedUidsGreaterThanMaxAllowedUids, error) {
	out := new(LedgerRestMinAllowedUidsGreaterThanMaxAllowedUids)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "MinAllowedUidsGreaterThanMaxAllowedUids", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestMinimumContributionTooHigh represents a MinimumContributionTooHigh error raised by the LedgerRest contract.
type LedgerRestMinimumContributionTooHigh struct {
	AmountRao  uint64
	MaximumRao uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MinimumContributionTooHigh(uint64 amountRao, uint64 maximumRao)
func LedgerRestMinimumContributionTooHighErrorID() common.Hash {
	return common.HexToHash("0x1c255befcdf5bfef03dd308c7207990ad4956660e863b9720b60754a4ad82fcc")
}

// UnpackMinimumContributionTooHighError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MinimumContributionTooHigh(uint64 amountRao, uint64 maximumRao)
func (ledgerRest *LedgerRest) UnpackMinimumContributionTooHighError(raw []byte) (*LedgerRestMinimumContributionTooHigh, error) {
	out := new(LedgerRestMinimumContributionTooHigh)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "MinimumContributionTooHigh", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestMinimumContributionTooLow represents a MinimumContributionTooLow error raised by the LedgerRest contract.
type LedgerRestMinimumContributionTooLow struct {
	AmountRao  uint64
	MinimumRao uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MinimumContributionTooLow(uint64 amountRao, uint64 minimumRao)
func LedgerRestMinimumContributionTooLowErrorID() common.Hash {
	return common.HexToHash("0x9b3988087576ee58e0704acae50c3300e782cef32c44a2912b14075ba3e45e49")
}

// UnpackMinimumContributionTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MinimumContributionTooLow(uint64 amountRao, uint64 minimumRao)
func (ledgerRest *LedgerRest) UnpackMinimumContributionTooLowError(raw []byte) (*LedgerRestMinimumContributionTooLow, error) {
	out := new(LedgerRestMinimumContributionTooLow)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "MinimumContributionTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestMissingPrecompile represents a MissingPrecompile error raised by the LedgerRest contract.
type LedgerRestMissingPrecompile struct {
	Arg0 common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MissingPrecompile(address arg0)
func LedgerRestMissingPrecompileErrorID() common.Hash {
	return common.HexToHash("0x42b01bce86456d56543feeed7169631635eed08bc11566d2951ad7397d0c88a0")
}

// UnpackMissingPrecompileError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MissingPrecompile(address arg0)
func (ledgerRest *LedgerRest) UnpackMissingPrecompileError(raw []byte) (*LedgerRestMissingPrecompile, error) {
	out := new(LedgerRestMissingPrecompile)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "MissingPrecompile", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestNativeCallUnavailable represents a NativeCallUnavailable error raised by the LedgerRest contract.
type LedgerRestNativeCallUnavailable struct {
	Remedy string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NativeCallUnavailable(string remedy)
func LedgerRestNativeCallUnavailableErrorID() common.Hash {
	return common.HexToHash("0x863f76de4f6d442248f85517aa3e450726d175572c08ffc3a1121eb1b20f7291")
}

// UnpackNativeCallUnavailableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NativeCallUnavailable(string remedy)
func (ledgerRest *LedgerRest) UnpackNativeCallUnavailableError(raw []byte) (*LedgerRestNativeCallUnavailable, error) {
	out := new(LedgerRestNativeCallUnavailable)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "NativeCallUnavailable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestNeedWaitingMoreBlocksToStarCall represents a NeedWaitingMoreBlocksToStarCall error raised by the LedgerRest contract.
type LedgerRestNeedWaitingMoreBlocksToStarCall struct {
	Netuid    uint16
	NextBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NeedWaitingMoreBlocksToStarCall(uint16 netuid, uint64 nextBlock)
func LedgerRestNeedWaitingMoreBlocksToStarCallErrorID() common.Hash {
	return common.HexToHash("0x044a0d1af2f93d2a0ee600336066462a67fdac8befbd818f974687382271951f")
}

// UnpackNeedWaitingMoreBlocksToStarCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NeedWaitingMoreBlocksToStarCall(uint16 netuid, uint64 nextBlock)
func (ledgerRest *LedgerRest) UnpackNeedWaitingMoreBlocksToStarCallError(raw []byte) (*LedgerRestNeedWaitingMoreBlocksToStarCall, error) {
	out := new(LedgerRestNeedWaitingMoreBlocksToStarCall)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "NeedWaitingMoreBlocksToStarCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestNegativeSigmoidSteepness represents a NegativeSigmoidSteepness error raised by the LedgerRest contract.
type LedgerRestNegativeSigmoidSteepness struct {
	Value int16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NegativeSigmoidSteepness(int16 value)
func LedgerRestNegativeSigmoidSteepnessErrorID() common.Hash {
	return common.HexToHash("0x51a9fe3fe45491cc7d25a55ecaa6520350312b69b089b2c130a2de1b08c54f72")
}

// UnpackNegativeSigmoidSteepnessError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NegativeSigmoidSteepness(int16 value)
func (ledgerRest *LedgerRest) UnpackNegativeSigmoidSteepnessError(raw []byte) (*LedgerRestNegativeSigmoidSteepness, error) {
	out := new(LedgerRestNegativeSigmoidSteepness)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "NegativeSigmoidSteepness", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestNetworkTxRateLimitExceeded represents a NetworkTxRateLimitExceeded error raised by the LedgerRest contract.
type LedgerRestNetworkTxRateLimitExceeded struct {
	NextBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NetworkTxRateLimitExceeded(uint64 nextBlock)
func LedgerRestNetworkTxRateLimitExceededErrorID() common.Hash {
	return common.HexToHash("0xbb4539262d7bdc9da68e48e094f84ea3b375af8fd1cd63d2062f055945ea2962")
}

// UnpackNetworkTxRateLimitExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NetworkTxRateLimitExceeded(uint64 nextBlock)
func (ledgerRest *LedgerRest) UnpackNetworkTxRateLimitExceededError(raw []byte) (*LedgerRestNetworkTxRateLimitExceeded, error) {
	out := new(LedgerRestNetworkTxRateLimitExceeded)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "NetworkTxRateLimitExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestNeuronNoValidatorPermit represents a NeuronNoValidatorPermit error raised by the LedgerRest contract.
type LedgerRestNeuronNoValidatorPermit struct {
	Netuid uint16
	Uid    uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NeuronNoValidatorPermit(uint16 netuid, uint16 uid)
func LedgerRestNeuronNoValidatorPermitErrorID() common.Hash {
	return common.HexToHash("0x40f2c19965a5aa060b2f13454c07e3c5fd8bc0887dc32a475a1cb226f5af5eaf")
}

// UnpackNeuronNoValidatorPermitError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NeuronNoValidatorPermit(uint16 netuid, uint16 uid)
func (ledgerRest *LedgerRest) UnpackNeuronNoValidatorPermitError(raw []byte) (*LedgerRestNeuronNoValidatorPermit, error) {
	out := new(LedgerRestNeuronNoValidatorPermit)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "NeuronNoValidatorPermit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestNewColdKeyIsHotkey represents a NewColdKeyIsHotkey error raised by the LedgerRest contract.
type LedgerRestNewColdKeyIsHotkey struct {
	Coldkey [32]byte
	Owner   [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NewColdKeyIsHotkey(bytes32 coldkey, bytes32 owner)
func LedgerRestNewColdKeyIsHotkeyErrorID() common.Hash {
	return common.HexToHash("0xd97c3d9f3b6555b0f3bbb62ac89d9ea7fee111aa64bf1bd0450e358037a79cc6")
}

// UnpackNewColdKeyIsHotkeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NewColdKeyIsHotkey(bytes32 coldkey, bytes32 owner)
func (ledgerRest *LedgerRest) UnpackNewColdKeyIsHotkeyError(raw []byte) (*LedgerRestNewColdKeyIsHotkey, error) {
	out := new(LedgerRestNewColdKeyIsHotkey)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "NewColdKeyIsHotkey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestNewHotKeyIsSameWithOld represents a NewHotKeyIsSameWithOld error raised by the LedgerRest contract.
type LedgerRestNewHotKeyIsSameWithOld struct {
	Hotkey [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NewHotKeyIsSameWithOld(bytes32 hotkey)
func LedgerRestNewHotKeyIsSameWithOldErrorID() common.Hash {
	return common.HexToHash("0xdbd3c899ed44d15d8f29c3e650b0a2f12ff5b5f7f946c82365d38869b77d6024")
}

// UnpackNewHotKeyIsSameWithOldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NewHotKeyIsSameWithOld(bytes32 hotkey)
func (ledgerRest *LedgerRest) UnpackNewHotKeyIsSameWithOldError(raw []byte) (*LedgerRestNewHotKeyIsSameWithOld, error) {
	out := new(LedgerRestNewHotKeyIsSameWithOld)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "NewHotKeyIsSameWithOld", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestNewHotKeyNotCleanForRootSwap represents a NewHotKeyNotCleanForRootSwap error raised by the LedgerRest contract.
type LedgerRestNewHotKeyNotCleanForRootSwap struct {
	Hotkey       [32]byte
	RootStakeRao uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NewHotKeyNotCleanForRootSwap(bytes32 hotkey, uint64 rootStakeRao)
func LedgerRestNewHotKeyNotCleanForRootSwapErrorID() common.Hash {
	return common.HexToHash("0xd7b4398760ec31c64c05fb45dd52b7955784f20709d597b27ba485250076e86c")
}

// UnpackNewHotKeyNotCleanForRootSwapError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NewHotKeyNotCleanForRootSwap(bytes32 hotkey, uint64 rootStakeRao)
func (ledgerRest *LedgerRest) UnpackNewHotKeyNotCleanForRootSwapError(raw []byte) (*LedgerRestNewHotKeyNotCleanForRootSwap, error) {
	out := new(LedgerRestNewHotKeyNotCleanForRootSwap)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "NewHotKeyNotCleanForRootSwap", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestNoContribution represents a NoContribution error raised by the LedgerRest contract.
type LedgerRestNoContribution struct {
	Id      uint32
	Account [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoContribution(uint32 id, bytes32 account)
func LedgerRestNoContributionErrorID() common.Hash {
	return common.HexToHash("0xfaef94c060b9a6812ae0354944813f03b670fade81c17b9dea59eed39208fae7")
}

// UnpackNoContributionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoContribution(uint32 id, bytes32 account)
func (ledgerRest *LedgerRest) UnpackNoContributionError(raw []byte) (*LedgerRestNoContribution, error) {
	out := new(LedgerRestNoContribution)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "NoContribution", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestNoExistingLock represents a NoExistingLock error raised by the LedgerRest contract.
type LedgerRestNoExistingLock struct {
	Netuid  uint16
	Coldkey [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoExistingLock(uint16 netuid, bytes32 coldkey)
func LedgerRestNoExistingLockErrorID() common.Hash {
	return common.HexToHash("0xbb89cf4978060eb38adf7eb6ce1a27550f84d6332236762bb79515e3607b3cba")
}

// UnpackNoExistingLockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoExistingLock(uint16 netuid, bytes32 coldkey)
func (ledgerRest *LedgerRest) UnpackNoExistingLockError(raw []byte) (*LedgerRestNoExistingLock, error) {
	out := new(LedgerRestNoExistingLock)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "NoExistingLock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestNoNeuronIdAvailable represents a NoNeuronIdAvailable error raised by the LedgerRest contract.
type LedgerRestNoNeuronIdAvailable struct {
	Netuid uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoNeuronIdAvailable(uint16 netuid)
func LedgerRestNoNeuronIdAvailableErrorID() common.Hash {
	return common.HexToHash("0x25e7049c1e4e80b02f3759cb7e3091ec86d9b3845390eb8fe74080976fd39083")
}

// UnpackNoNeuronIdAvailableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoNeuronIdAvailable(uint16 netuid)
func (ledgerRest *LedgerRest) UnpackNoNeuronIdAvailableError(raw []byte) (*LedgerRestNoNeuronIdAvailable, error) {
	out := new(LedgerRestNoNeuronIdAvailable)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "NoNeuronIdAvailable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestNoPermission represents a NoPermission error raised by the LedgerRest contract.
type LedgerRestNoPermission struct {
	Caller      [32]byte
	PureAccount [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoPermission(bytes32 caller, bytes32 pureAccount)
func LedgerRestNoPermissionErrorID() common.Hash {
	return common.HexToHash("0x174d4f6bb94419a477b01afaae3a95de9a33b2ed610b1483fb157cd40dcd5faa")
}

// UnpackNoPermissionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoPermission(bytes32 caller, bytes32 pureAccount)
func (ledgerRest *LedgerRest) UnpackNoPermissionError(raw []byte) (*LedgerRestNoPermission, error) {
	out := new(LedgerRestNoPermission)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "NoPermission", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestNoSelfProxy represents a NoSelfProxy error raised by the LedgerRest contract.
type LedgerRestNoSelfProxy struct {
	Account [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSelfProxy(bytes32 account)
func LedgerRestNoSelfProxyErrorID() common.Hash {
	return common.HexToHash("0x8d2f48e73b26bbcf7d7cdd594d0c22928d49512c8560e867effa1f534a6b4809")
}

// UnpackNoSelfProxyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSelfProxy(bytes32 account)
func (ledgerRest *LedgerRest) UnpackNoSelfProxyError(raw []byte) (*LedgerRestNoSelfProxy, error) {
	out := new(LedgerRestNoSelfProxy)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "NoSelfProxy", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestNoWeightsCommitFound represents a NoWeightsCommitFound error raised by the LedgerRest contract.
type LedgerRestNoWeightsCommitFound struct {
	CommitHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoWeightsCommitFound(bytes32 commitHash)
func LedgerRestNoWeightsCommitFoundErrorID() common.Hash {
	return common.HexToHash("0xfa4313c1f0053bc2f8b021f30ce59fdfcd9c16b8b4daf2732bf59f8bd3b1f34f")
}

// UnpackNoWeightsCommitFoundError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoWeightsCommitFound(bytes32 commitHash)
func (ledgerRest *LedgerRest) UnpackNoWeightsCommitFoundError(raw []byte) (*LedgerRestNoWeightsCommitFound, error) {
	out := new(LedgerRestNoWeightsCommitFound)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "NoWeightsCommitFound", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestNonAssociatedColdKey represents a NonAssociatedColdKey error raised by the LedgerRest contract.
type LedgerRestNonAssociatedColdKey struct {
	Hotkey [32]byte
	Owner  [32]byte
	Caller [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NonAssociatedColdKey(bytes32 hotkey, bytes32 owner, bytes32 caller)
func LedgerRestNonAssociatedColdKeyErrorID() common.Hash {
	return common.HexToHash("0x9ab04ea56e59d6560a54bab72b9056ea511149c3c604c29476e392ae2b8e0cca")
}

// UnpackNonAssociatedColdKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NonAssociatedColdKey(bytes32 hotkey, bytes32 owner, bytes32 caller)
func (ledgerRest *LedgerRest) UnpackNonAssociatedColdKeyError(raw []byte) (*LedgerRestNonAssociatedColdKey, error) {
	out := new(LedgerRestNonAssociatedColdKey)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "NonAssociatedColdKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestNonStaticInStaticCall represents a NonStaticInStaticCall error raised by the LedgerRest contract.
type LedgerRestNonStaticInStaticCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NonStaticInStaticCall()
func LedgerRestNonStaticInStaticCallErrorID() common.Hash {
	return common.HexToHash("0x0c545237d5c84a604f2f3285b747ccc7bdfc0d588a68fc7fc6d172b26177387b")
}

// UnpackNonStaticInStaticCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NonStaticInStaticCall()
func (ledgerRest *LedgerRest) UnpackNonStaticInStaticCallError(raw []byte) (*LedgerRestNonStaticInStaticCall, error) {
	out := new(LedgerRestNonStaticInStaticCall)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "NonStaticInStaticCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestNotEnoughBalanceToPaySwapColdKey represents a NotEnoughBalanceToPaySwapColdKey error raised by the LedgerRest contract.
type LedgerRestNotEnoughBalanceToPaySwapColdKey struct {
	BalanceRao uint64
	NeededRao  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEnoughBalanceToPaySwapColdKey(uint64 balanceRao, uint64 neededRao)
func LedgerRestNotEnoughBalanceToPaySwapColdKeyErrorID() common.Hash {
	return common.HexToHash("0xbbd8811e8cc66072cd6f826624c5504fc187b5cd7bd56d5ba488713c0ae84c14")
}

// UnpackNotEnoughBalanceToPaySwapColdKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEnoughBalanceToPaySwapColdKey(uint64 balanceRao, uint64 neededRao)
func (ledgerRest *LedgerRest) UnpackNotEnoughBalanceToPaySwapColdKeyError(raw []byte) (*LedgerRestNotEnoughBalanceToPaySwapColdKey, error) {
	out := new(LedgerRestNotEnoughBalanceToPaySwapColdKey)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "NotEnoughBalanceToPaySwapColdKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestNotEnoughBalanceToPaySwapHotKey represents a NotEnoughBalanceToPaySwapHotKey error raised by the LedgerRest contract.
type LedgerRestNotEnoughBalanceToPaySwapHotKey struct {
	BalanceRao uint64
	NeededRao  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEnoughBalanceToPaySwapHotKey(uint64 balanceRao, uint64 neededRao)
func LedgerRestNotEnoughBalanceToPaySwapHotKeyErrorID() common.Hash {
	return common.HexToHash("0x7b0971298b4f67c64fb9e34482a27b5d2434f1979c781c39a9da6b33e633c73d")
}

// UnpackNotEnoughBalanceToPaySwapHotKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEnoughBalanceToPaySwapHotKey(uint64 balanceRao, uint64 neededRao)
func (ledgerRest *LedgerRest) UnpackNotEnoughBalanceToPaySwapHotKeyError(raw []byte) (*LedgerRestNotEnoughBalanceToPaySwapHotKey, error) {
	out := new(LedgerRestNotEnoughBalanceToPaySwapHotKey)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "NotEnoughBalanceToPaySwapHotKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestNotEnoughBalanceToStake represents a NotEnoughBalanceToStake error raised by the LedgerRest contract.
type LedgerRestNotEnoughBalanceToStake struct {
	BalanceRao uint64
	NeededRao  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEnoughBalanceToStake(uint64 balanceRao, uint64 neededRao)
func LedgerRestNotEnoughBalanceToStakeErrorID() common.Hash {
	return common.HexToHash("0x02b18c61151e0f7dd4340a0b87c5a5d86498e73aee4600b2e9da174922c066bc")
}

// UnpackNotEnoughBalanceToStakeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEnoughBalanceToStake(uint64 balanceRao, uint64 neededRao)
func (ledgerRest *LedgerRest) UnpackNotEnoughBalanceToStakeError(raw []byte) (*LedgerRestNotEnoughBalanceToStake, error) {
	out := new(LedgerRestNotEnoughBalanceToStake)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "NotEnoughBalanceToStake", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestNotEnoughStakeToSetChildkeys represents a NotEnoughStakeToSetChildkeys error raised by the LedgerRest contract.
type LedgerRestNotEnoughStakeToSetChildkeys struct {
	StakeRao     uint64
	ThresholdRao uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEnoughStakeToSetChildkeys(uint64 stakeRao, uint64 thresholdRao)
func LedgerRestNotEnoughStakeToSetChildkeysErrorID() common.Hash {
	return common.HexToHash("0x0f378cc62dbc5d0071fda2159b1a3cc4d79706fc79ef02492c8b28919c1e4955")
}

// UnpackNotEnoughStakeToSetChildkeysError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEnoughStakeToSetChildkeys(uint64 stakeRao, uint64 thresholdRao)
func (ledgerRest *LedgerRest) UnpackNotEnoughStakeToSetChildkeysError(raw []byte) (*LedgerRestNotEnoughStakeToSetChildkeys, error) {
	out := new(LedgerRestNotEnoughStakeToSetChildkeys)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "NotEnoughStakeToSetChildkeys", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestNotEnoughStakeToSetWeights represents a NotEnoughStakeToSetWeights error raised by the LedgerRest contract.
type LedgerRestNotEnoughStakeToSetWeights struct {
	StakeWeight uint64
	Threshold   uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEnoughStakeToSetWeights(uint64 stakeWeight, uint64 threshold)
func LedgerRestNotEnoughStakeToSetWeightsErrorID() common.Hash {
	return common.HexToHash("0xe08d084badff0e4cf7e0c7dd76339b850912f91f909c2cd47077e53ae21de4e6")
}

// UnpackNotEnoughStakeToSetWeightsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEnoughStakeToSetWeights(uint64 stakeWeight, uint64 threshold)
func (ledgerRest *LedgerRest) UnpackNotEnoughStakeToSetWeightsError(raw []byte) (*LedgerRestNotEnoughStakeToSetWeights, error) {
	out := new(LedgerRestNotEnoughStakeToSetWeights)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "NotEnoughStakeToSetWeights", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestNotEnoughStakeToWithdraw represents a NotEnoughStakeToWithdraw error raised by the LedgerRest contract.
type LedgerRestNotEnoughStakeToWithdraw struct {
	StakeAlpha     uint64
	RequestedAlpha uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEnoughStakeToWithdraw(uint64 stakeAlpha, uint64 requestedAlpha)
func LedgerRestNotEnoughStakeToWithdrawErrorID() common.Hash {
	return common.HexToHash("0xc8a28d5cc59f17531c260c53997681fbb725e2c02a22241ccd11c62f02f3aaee")
}

// UnpackNotEnoughStakeToWithdrawError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEnoughStakeToWithdraw(uint64 stakeAlpha, uint64 requestedAlpha)
func (ledgerRest *LedgerRest) UnpackNotEnoughStakeToWithdrawError(raw []byte) (*LedgerRestNotEnoughStakeToWithdraw, error) {
	out := new(LedgerRestNotEnoughStakeToWithdraw)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "NotEnoughStakeToWithdraw", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestNotFound represents a NotFound error raised by the LedgerRest contract.
type LedgerRestNotFound struct {
	Real     [32]byte
	Delegate [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotFound(bytes32 real, bytes32 delegate)
func LedgerRestNotFoundErrorID() common.Hash {
	return common.HexToHash("0xffc27a1c5285fc2717b74434a7767612785ff9eaa45f73873a0c9b66419479df")
}

// UnpackNotFoundError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotFound(bytes32 real, bytes32 delegate)
func (ledgerRest *LedgerRest) UnpackNotFoundError(raw []byte) (*LedgerRestNotFound, error) {
	out := new(LedgerRestNotFound)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "NotFound", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestNotOrderSigner represents a NotOrderSigner error raised by the LedgerRest contract.
type LedgerRestNotOrderSigner struct {
	OrderHash [32]byte
	Signer    common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOrderSigner(bytes32 orderHash, address signer)
func LedgerRestNotOrderSignerErrorID() common.Hash {
	return common.HexToHash("0x54750f9333dddc14ab584887769e52b5979c4d447b7f08f8e80354c73661ef8c")
}

// UnpackNotOrderSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOrderSigner(bytes32 orderHash, address signer)
func (ledgerRest *LedgerRest) UnpackNotOrderSignerError(raw []byte) (*LedgerRestNotOrderSigner, error) {
	out := new(LedgerRestNotOrderSigner)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "NotOrderSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestNotPayable represents a NotPayable error raised by the LedgerRest contract.
type LedgerRestNotPayable struct {
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPayable(uint256 value)
func LedgerRestNotPayableErrorID() common.Hash {
	return common.HexToHash("0x5ce15eaa03be25492f956989beb6fb6a1308276ad5b952d995b23c61ad8dd1c9")
}

// UnpackNotPayableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPayable(uint256 value)
func (ledgerRest *LedgerRest) UnpackNotPayableError(raw []byte) (*LedgerRestNotPayable, error) {
	out := new(LedgerRestNotPayable)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "NotPayable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestNotPermittedOnRootSubnet represents a NotPermittedOnRootSubnet error raised by the LedgerRest contract.
type LedgerRestNotPermittedOnRootSubnet struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPermittedOnRootSubnet()
func LedgerRestNotPermittedOnRootSubnetErrorID() common.Hash {
	return common.HexToHash("0xf80383618fd9faa18e7ce2e00a704398e642b9d8e64a6b155f5e480860714dd9")
}

// UnpackNotPermittedOnRootSubnetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPermittedOnRootSubnet()
func (ledgerRest *LedgerRest) UnpackNotPermittedOnRootSubnetError(raw []byte) (*LedgerRestNotPermittedOnRootSubnet, error) {
	out := new(LedgerRestNotPermittedOnRootSubnet)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "NotPermittedOnRootSubnet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestNotProxy represents a NotProxy error raised by the LedgerRest contract.
type LedgerRestNotProxy struct {
	Real     [32]byte
	Delegate [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotProxy(bytes32 real, bytes32 delegate)
func LedgerRestNotProxyErrorID() common.Hash {
	return common.HexToHash("0x15bebcf4f1dacb5b73e2cbf4dd2a7c5e1dffdfd03c581f4546661f275d56ef6a")
}

// UnpackNotProxyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotProxy(bytes32 real, bytes32 delegate)
func (ledgerRest *LedgerRest) UnpackNotProxyError(raw []byte) (*LedgerRestNotProxy, error) {
	out := new(LedgerRestNotProxy)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "NotProxy", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestNotReadyToDissolve represents a NotReadyToDissolve error raised by the LedgerRest contract.
type LedgerRestNotReadyToDissolve struct {
	Id         uint32
	RaisedRao  uint64
	CreatorRao uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotReadyToDissolve(uint32 id, uint64 raisedRao, uint64 creatorRao)
func LedgerRestNotReadyToDissolveErrorID() common.Hash {
	return common.HexToHash("0x60ddb399bb407e7033a72165bae36a411b617715c426e94bb731961e336e20ad")
}

// UnpackNotReadyToDissolveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotReadyToDissolve(uint32 id, uint64 raisedRao, uint64 creatorRao)
func (ledgerRest *LedgerRest) UnpackNotReadyToDissolveError(raw []byte) (*LedgerRestNotReadyToDissolve, error) {
	out := new(LedgerRestNotReadyToDissolve)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "NotReadyToDissolve", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestNotSubnetOwner represents a NotSubnetOwner error raised by the LedgerRest contract.
type LedgerRestNotSubnetOwner struct {
	Netuid uint16
	Caller [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSubnetOwner(uint16 netuid, bytes32 caller)
func LedgerRestNotSubnetOwnerErrorID() common.Hash {
	return common.HexToHash("0x036e7edde10180a33669ce0b6ec6b8532d3cace1138db089170d02e24c3fe2ba")
}

// UnpackNotSubnetOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSubnetOwner(uint16 netuid, bytes32 caller)
func (ledgerRest *LedgerRest) UnpackNotSubnetOwnerError(raw []byte) (*LedgerRestNotSubnetOwner, error) {
	out := new(LedgerRestNotSubnetOwner)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "NotSubnetOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestOrderAlreadyProcessed represents a OrderAlreadyProcessed error raised by the LedgerRest contract.
type LedgerRestOrderAlreadyProcessed struct {
	OrderHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OrderAlreadyProcessed(bytes32 orderHash)
func LedgerRestOrderAlreadyProcessedErrorID() common.Hash {
	return common.HexToHash("0x9f238eec70b23a890f01452ca48fef82c9e7fef6b83117775b2a0a5fbf1dfdae")
}

// UnpackOrderAlreadyProcessedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OrderAlreadyProcessed(bytes32 orderHash)
func (ledgerRest *LedgerRest) UnpackOrderAlreadyProcessedError(raw []byte) (*LedgerRestOrderAlreadyProcessed, error) {
	out := new(LedgerRestOrderAlreadyProcessed)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "OrderAlreadyProcessed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestOrderCancelled represents a OrderCancelled error raised by the LedgerRest contract.
type LedgerRestOrderCancelled struct {
	OrderHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OrderCancelled(bytes32 orderHash)
func LedgerRestOrderCancelledErrorID() common.Hash {
	return common.HexToHash("0x5152abf959f6564662358c2e52b702259b78bac5ee7842a0f01937e670efcc7d")
}

// UnpackOrderCancelledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OrderCancelled(bytes32 orderHash)
func (ledgerRest *LedgerRest) UnpackOrderCancelledError(raw []byte) (*LedgerRestOrderCancelled, error) {
	out := new(LedgerRestOrderCancelled)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "OrderCancelled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestOrderExpired represents a OrderExpired error raised by the LedgerRest contract.
type LedgerRestOrderExpired struct {
	OrderHash   [32]byte
	ExpiryMs    uint64
	BlockTimeMs uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OrderExpired(bytes32 orderHash, uint64 expiryMs, uint64 blockTimeMs)
func LedgerRestOrderExpiredErrorID() common.Hash {
	return common.HexToHash("0xfe3baab7c20ea95895dbe66c5575e23c2fd0b2672f4e70f5333044c52994deec")
}

// UnpackOrderExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OrderExpired(bytes32 orderHash, uint64 expiryMs, uint64 blockTimeMs)
func (ledgerRest *LedgerRest) UnpackOrderExpiredError(raw []byte) (*LedgerRestOrderExpired, error) {
	out := new(LedgerRestOrderExpired)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "OrderExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestOrderNetuidMismatch represents a OrderNetuidMismatch error raised by the LedgerRest contract.
type LedgerRestOrderNetuidMismatch struct {
	OrderHash   [32]byte
	OrderNetuid uint16
	Netuid      uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OrderNetuidMismatch(bytes32 orderHash, uint16 orderNetuid, uint16 netuid)
func LedgerRestOrderNetuidMismatchErrorID() common.Hash {
	return common.HexToHash("0x9d35f4506bee5e0019f91c734555a69ba2e4b4c4f6d5e9acd4c9b5e47ac172a8")
}

// UnpackOrderNetuidMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OrderNetuidMismatch(bytes32 orderHash, uint16 orderNetuid, uint16 netuid)
func (ledgerRest *LedgerRest) UnpackOrderNetuidMismatchError(raw []byte) (*LedgerRestOrderNetuidMismatch, error) {
	out := new(LedgerRestOrderNetuidMismatch)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "OrderNetuidMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestOrderShareIsZero represents a OrderShareIsZero error raised by the LedgerRest contract.
type LedgerRestOrderShareIsZero struct {
	OrderHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OrderShareIsZero(bytes32 orderHash)
func LedgerRestOrderShareIsZeroErrorID() common.Hash {
	return common.HexToHash("0xfc76a2ce89010011ed37cb55246f5ca931918b1ac856baba47fb96f39ca3537e")
}

// UnpackOrderShareIsZeroError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OrderShareIsZero(bytes32 orderHash)
func (ledgerRest *LedgerRest) UnpackOrderShareIsZeroError(raw []byte) (*LedgerRestOrderShareIsZero, error) {
	out := new(LedgerRestOrderShareIsZero)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "OrderShareIsZero", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestPOWRegistrationDisabled represents a POWRegistrationDisabled error raised by the LedgerRest contract.
type LedgerRestPOWRegistrationDisabled struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error POWRegistrationDisabled()
func LedgerRestPOWRegistrationDisabledErrorID() common.Hash {
	return common.HexToHash("0x29bf6385219847baa12fb97ee3b620fdc8249ae95f7d4b77499be987f1886f60")
}

// UnpackPOWRegistrationDisabledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error POWRegistrationDisabled()
func (ledgerRest *LedgerRest) UnpackPOWRegistrationDisabledError(raw []byte) (*LedgerRestPOWRegistrationDisabled, error) {
	out := new(LedgerRestPOWRegistrationDisabled)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "POWRegistrationDisabled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestPartialFillsNotEnabled represents a PartialFillsNotEnabled error raised by the LedgerRest contract.
type LedgerRestPartialFillsNotEnabled struct {
	OrderHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PartialFillsNotEnabled(bytes32 orderHash)
func LedgerRestPartialFillsNotEnabledErrorID() common.Hash {
	return common.HexToHash("0x551dc47fbe174380913afbda5a1c63fcc036ea41b6a70b13715c8b4736b9bb7f")
}

// UnpackPartialFillsNotEnabledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PartialFillsNotEnabled(bytes32 orderHash)
func (ledgerRest *LedgerRest) UnpackPartialFillsNotEnabledError(raw []byte) (*LedgerRestPartialFillsNotEnabled, error) {
	out := new(LedgerRestPartialFillsNotEnabled)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "PartialFillsNotEnabled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestPrecompileDisabled represents a PrecompileDisabled error raised by the LedgerRest contract.
type LedgerRestPrecompileDisabled struct {
	Precompile common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PrecompileDisabled(address precompile)
func LedgerRestPrecompileDisabledErrorID() common.Hash {
	return common.HexToHash("0x45a977af773b3567ace3fb561df067124bc252d0c2b7664546b8cf97ec57711c")
}

// UnpackPrecompileDisabledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PrecompileDisabled(address precompile)
func (ledgerRest *LedgerRest) UnpackPrecompileDisabledError(raw []byte) (*LedgerRestPrecompileDisabled, error) {
	out := new(LedgerRestPrecompileDisabled)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "PrecompileDisabled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestPriceConditionNotMet represents a PriceConditionNotMet error raised by the LedgerRest contract.
type LedgerRestPriceConditionNotMet struct {
	OrderHash     [32]byte
	PriceRao      uint64
	LimitPriceRao uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PriceConditionNotMet(bytes32 orderHash, uint64 priceRao, uint64 limitPriceRao)
func LedgerRestPriceConditionNotMetErrorID() common.Hash {
	return common.HexToHash("0xd94fc48545369cb81ec1e075225c34a8e6a6c1d1f380aca0fbfdbceac20c45c5")
}

// UnpackPriceConditionNotMetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PriceConditionNotMet(bytes32 orderHash, uint64 priceRao, uint64 limitPriceRao)
func (ledgerRest *LedgerRest) UnpackPriceConditionNotMetError(raw []byte) (*LedgerRestPriceConditionNotMet, error) {
	out := new(LedgerRestPriceConditionNotMet)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "PriceConditionNotMet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestPriceLimitExceeded represents a PriceLimitExceeded error raised by the LedgerRest contract.
type LedgerRestPriceLimitExceeded struct {
	Netuid   uint16
	LimitRao uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PriceLimitExceeded(uint16 netuid, uint64 limitRao)
func LedgerRestPriceLimitExceededErrorID() common.Hash {
	return common.HexToHash("0x8ce11aade8d83f6cc3e6f8b3bb38de48e79df9902bbc5c5dc53832f895cfdb10")
}

// UnpackPriceLimitExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PriceLimitExceeded(uint16 netuid, uint64 limitRao)
func (ledgerRest *LedgerRest) UnpackPriceLimitExceededError(raw []byte) (*LedgerRestPriceLimitExceeded, error) {
	out := new(LedgerRestPriceLimitExceeded)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "PriceLimitExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestProportionOverflow represents a ProportionOverflow error raised by the LedgerRest contract.
type LedgerRestProportionOverflow struct {
	Sum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProportionOverflow(uint256 sum)
func LedgerRestProportionOverflowErrorID() common.Hash {
	return common.HexToHash("0xef872fdd2d5723bc16850e997fc407217a13e5a366d062423e99b7a68877b0be")
}

// UnpackProportionOverflowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProportionOverflow(uint256 sum)
func (ledgerRest *LedgerRest) UnpackProportionOverflowError(raw []byte) (*LedgerRestProportionOverflow, error) {
	out := new(LedgerRestProportionOverflow)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "ProportionOverflow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestProxyCallTooDeep represents a ProxyCallTooDeep error raised by the LedgerRest contract.
type LedgerRestProxyCallTooDeep struct {
	Limit uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProxyCallTooDeep(uint8 limit)
func LedgerRestProxyCallTooDeepErrorID() common.Hash {
	return common.HexToHash("0xaf7eac1abef6e9d12c259194035789464c6ea9d30d08949f40406466b25e71b3")
}

// UnpackProxyCallTooDeepError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProxyCallTooDeep(uint8 limit)
func (ledgerRest *LedgerRest) UnpackProxyCallTooDeepError(raw []byte) (*LedgerRestProxyCallTooDeep, error) {
	out := new(LedgerRestProxyCallTooDeep)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "ProxyCallTooDeep", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestPulseAlreadyStored represents a PulseAlreadyStored error raised by the LedgerRest contract.
type LedgerRestPulseAlreadyStored struct {
	Round uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PulseAlreadyStored(uint64 round)
func LedgerRestPulseAlreadyStoredErrorID() common.Hash {
	return common.HexToHash("0xda65894e21698d4bdfec34c0de1903729e994e2ea6eb15f12b3f7a9e5c9416dc")
}

// UnpackPulseAlreadyStoredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PulseAlreadyStored(uint64 round)
func (ledgerRest *LedgerRest) UnpackPulseAlreadyStoredError(raw []byte) (*LedgerRestPulseAlreadyStored, error) {
	out := new(LedgerRestPulseAlreadyStored)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "PulseAlreadyStored", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestPulseNotStored represents a PulseNotStored error raised by the LedgerRest contract.
type LedgerRestPulseNotStored struct {
	Round      uint64
	FirstRound uint64
	LastRound  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PulseNotStored(uint64 round, uint64 firstRound, uint64 lastRound)
func LedgerRestPulseNotStoredErrorID() common.Hash {
	return common.HexToHash("0xfce69aa2ac1a95a4deeab9888cc1895144de59b5f19a6d3a0fea9d0c829e3d94")
}

// UnpackPulseNotStoredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PulseNotStored(uint64 round, uint64 firstRound, uint64 lastRound)
func (ledgerRest *LedgerRest) UnpackPulseNotStoredError(raw []byte) (*LedgerRestPulseNotStored, error) {
	out := new(LedgerRestPulseNotStored)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "PulseNotStored", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestPulseTooOld represents a PulseTooOld error raised by the LedgerRest contract.
type LedgerRestPulseTooOld struct {
	Round       uint64
	OldestRound uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PulseTooOld(uint64 round, uint64 oldestRound)
func LedgerRestPulseTooOldErrorID() common.Hash {
	return common.HexToHash("0xf27ee73527f7367529dcb9540605c810a06caf13320e521f21793a2eec391380")
}

// UnpackPulseTooOldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PulseTooOld(uint64 round, uint64 oldestRound)
func (ledgerRest *LedgerRest) UnpackPulseTooOldError(raw []byte) (*LedgerRestPulseTooOld, error) {
	out := new(LedgerRestPulseTooOld)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "PulseTooOld", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestRegistrationNotPermittedOnRootSubnet represents a RegistrationNotPermittedOnRootSubnet error raised by the LedgerRest contract.
type LedgerRestRegistrationNotPermittedOnRootSubnet struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RegistrationNotPermittedOnRootSubnet()
func LedgerRestRegistrationNotPermittedOnRootSubnetErrorID() common.Hash {
	return common.HexToHash("0xe1074d1e1ad80d3bbfe248111ebcd6089a05f9eb64057c417236ca5f6924ad57")
}

// UnpackRegistrationNotPermittedOnRootSubnetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RegistrationNotPermittedOnRootSubnet()
func (ledgerRest *LedgerRest) UnpackRegistrationNotPermittedOnRootSubnetError(raw []byte) (*LedgerRestRegistrationNotPermittedOnRootSubnet, error) {
	out := new(LedgerRestRegistrationNotPermittedOnRootSubnet)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "RegistrationNotPermittedOnRootSubnet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestRegistrationPriceLimitExceeded represents a RegistrationPriceLimitExceeded error raised by the LedgerRest contract.
type LedgerRestRegistrationPriceLimitExceeded struct {
	PriceRao uint64
	LimitRao uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RegistrationPriceLimitExceeded(uint64 priceRao, uint64 limitRao)
func LedgerRestRegistrationPriceLimitExceededErrorID() common.Hash {
	return common.HexToHash("0xca8a4e46d450d478d2d74cf6c40ff174a11c5d7a6fd6739d98a430155576e1a8")
}

// UnpackRegistrationPriceLimitExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RegistrationPriceLimitExceeded(uint64 priceRao, uint64 limitRao)
func (ledgerRest *LedgerRest) UnpackRegistrationPriceLimitExceededError(raw []byte) (*LedgerRestRegistrationPriceLimitExceeded, error) {
	out := new(LedgerRestRegistrationPriceLimitExceeded)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "RegistrationPriceLimitExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestRelayerMismatch represents a RelayerMismatch error raised by the LedgerRest contract.
type LedgerRestRelayerMismatch struct {
	OrderHash [32]byte
	Relayer   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RelayerMismatch(bytes32 orderHash, address relayer)
func LedgerRestRelayerMismatchErrorID() common.Hash {
	return common.HexToHash("0x3a1f7e7990c796a82d747d60ca47bb14f6b2f16d33626255e5c7ed80a72ce55a")
}

// UnpackRelayerMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RelayerMismatch(bytes32 orderHash, address relayer)
func (ledgerRest *LedgerRest) UnpackRelayerMismatchError(raw []byte) (*LedgerRestRelayerMismatch, error) {
	out := new(LedgerRestRelayerMismatch)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "RelayerMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestRelayerRequiredForPartialFill represents a RelayerRequiredForPartialFill error raised by the LedgerRest contract.
type LedgerRestRelayerRequiredForPartialFill struct {
	OrderHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RelayerRequiredForPartialFill(bytes32 orderHash)
func LedgerRestRelayerRequiredForPartialFillErrorID() common.Hash {
	return common.HexToHash("0x133ac74d9dc64fea7215e51e4d89fdf44adfb8d99c9912319a9c4fc45ac8d969")
}

// UnpackRelayerRequiredForPartialFillError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RelayerRequiredForPartialFill(bytes32 orderHash)
func (ledgerRest *LedgerRest) UnpackRelayerRequiredForPartialFillError(raw []byte) (*LedgerRestRelayerRequiredForPartialFill, error) {
	out := new(LedgerRestRelayerRequiredForPartialFill)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "RelayerRequiredForPartialFill", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestReservesOutOfBalance represents a ReservesOutOfBalance error raised by the LedgerRest contract.
type LedgerRestReservesOutOfBalance struct {
	Netuid uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReservesOutOfBalance(uint16 netuid)
func LedgerRestReservesOutOfBalanceErrorID() common.Hash {
	return common.HexToHash("0xa93963bb59c39cbe9a6d8d9481730313b7b0203dacdcf8ce830247087e47365b")
}

// UnpackReservesOutOfBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReservesOutOfBalance(uint16 netuid)
func (ledgerRest *LedgerRest) UnpackReservesOutOfBalanceError(raw []byte) (*LedgerRestReservesOutOfBalance, error) {
	out := new(LedgerRestReservesOutOfBalance)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "ReservesOutOfBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestReservesTooLow represents a ReservesTooLow error raised by the LedgerRest contract.
type LedgerRestReservesTooLow struct {
	Netuid uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReservesTooLow(uint16 netuid)
func LedgerRestReservesTooLowErrorID() common.Hash {
	return common.HexToHash("0x620581198f09de188528ad120fc37fb3455592d7e03b3d0fd410ee559845a34e")
}

// UnpackReservesTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReservesTooLow(uint16 netuid)
func (ledgerRest *LedgerRest) UnpackReservesTooLowError(raw []byte) (*LedgerRestReservesTooLow, error) {
	out := new(LedgerRestReservesTooLow)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "ReservesTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestRevealPeriodTooLarge represents a RevealPeriodTooLarge error raised by the LedgerRest contract.
type LedgerRestRevealPeriodTooLarge struct {
	Value   uint64
	Maximum uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RevealPeriodTooLarge(uint64 value, uint64 maximum)
func LedgerRestRevealPeriodTooLargeErrorID() common.Hash {
	return common.HexToHash("0x1fb9cb1baa2cb5389fd8967f089c6d03cba54047a736480ac496e596e8e2efe6")
}

// UnpackRevealPeriodTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RevealPeriodTooLarge(uint64 value, uint64 maximum)
func (ledgerRest *LedgerRest) UnpackRevealPeriodTooLargeError(raw []byte) (*LedgerRestRevealPeriodTooLarge, error) {
	out := new(LedgerRestRevealPeriodTooLarge)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "RevealPeriodTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestRevealPeriodTooSmall represents a RevealPeriodTooSmall error raised by the LedgerRest contract.
type LedgerRestRevealPeriodTooSmall struct {
	Value   uint64
	Minimum uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RevealPeriodTooSmall(uint64 value, uint64 minimum)
func LedgerRestRevealPeriodTooSmallErrorID() common.Hash {
	return common.HexToHash("0x0de63fe12871aa3d8b10f3f2139b7c0302785d301800daa15d5f6d4a060817cc")
}

// UnpackRevealPeriodTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RevealPeriodTooSmall(uint64 value, uint64 minimum)
func (ledgerRest *LedgerRest) UnpackRevealPeriodTooSmallError(raw []byte) (*LedgerRestRevealPeriodTooSmall, error) {
	out := new(LedgerRestRevealPeriodTooSmall)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "RevealPeriodTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestRevealTooEarly represents a RevealTooEarly error raised by the LedgerRest contract.
type LedgerRestRevealTooEarly struct {
	CurrentEpoch uint64
	RevealEpoch  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RevealTooEarly(uint64 currentEpoch, uint64 revealEpoch)
func LedgerRestRevealTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x32a46395d5badafca583b5b56bc2af0969b74f70e51c356f8b431ab4926c8de0")
}

// UnpackRevealTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RevealTooEarly(uint64 currentEpoch, uint64 revealEpoch)
func (ledgerRest *LedgerRest) UnpackRevealTooEarlyError(raw []byte) (*LedgerRestRevealTooEarly, error) {
	out := new(LedgerRestRevealTooEarly)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "RevealTooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestSameAutoStakeHotkeyAlreadySet represents a SameAutoStakeHotkeyAlreadySet error raised by the LedgerRest contract.
type LedgerRestSameAutoStakeHotkeyAlreadySet struct {
	Netuid uint16
	Hotkey [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SameAutoStakeHotkeyAlreadySet(uint16 netuid, bytes32 hotkey)
func LedgerRestSameAutoStakeHotkeyAlreadySetErrorID() common.Hash {
	return common.HexToHash("0x366b6ecd2cbdc350b4c34b8078ff734b5b9261521c1193b111d59dada5f1ae6b")
}

// UnpackSameAutoStakeHotkeyAlreadySetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SameAutoStakeHotkeyAlreadySet(uint16 netuid, bytes32 hotkey)
func (ledgerRest *LedgerRest) UnpackSameAutoStakeHotkeyAlreadySetError(raw []byte) (*LedgerRestSameAutoStakeHotkeyAlreadySet, error) {
	out := new(LedgerRestSameAutoStakeHotkeyAlreadySet)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "SameAutoStakeHotkeyAlreadySet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestSameNetuid represents a SameNetuid error raised by the LedgerRest contract.
type LedgerRestSameNetuid struct {
	Netuid uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SameNetuid(uint16 netuid)
func LedgerRestSameNetuidErrorID() common.Hash {
	return common.HexToHash("0x7f23d8fe54aebc3989d4733c649c1f536d7ac675cce4aa6f4070a4fd486018f6")
}

// UnpackSameNetuidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SameNetuid(uint16 netuid)
func (ledgerRest *LedgerRest) UnpackSameNetuidError(raw []byte) (*LedgerRestSameNetuid, error) {
	out := new(LedgerRestSameNetuid)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "SameNetuid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestServingRateLimitExceeded represents a ServingRateLimitExceeded error raised by the LedgerRest contract.
type LedgerRestServingRateLimitExceeded struct {
	NextBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ServingRateLimitExceeded(uint64 nextBlock)
func LedgerRestServingRateLimitExceededErrorID() common.Hash {
	return common.HexToHash("0xabddfbada5ccd29b1dc20eb73b62580e75cf62028351a77d7857c246b200138d")
}

// UnpackServingRateLimitExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ServingRateLimitExceeded(uint64 nextBlock)
func (ledgerRest *LedgerRest) UnpackServingRateLimitExceededError(raw []byte) (*LedgerRestServingRateLimitExceeded, error) {
	out := new(LedgerRestServingRateLimitExceeded)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "ServingRateLimitExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestSettingWeightsTooFast represents a SettingWeightsTooFast error raised by the LedgerRest contract.
type LedgerRestSettingWeightsTooFast struct {
	Uid       uint16
	NextBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SettingWeightsTooFast(uint16 uid, uint64 nextBlock)
func LedgerRestSettingWeightsTooFastErrorID() common.Hash {
	return common.HexToHash("0x818c71ad56c2cac184716ed5190e94e4bbb885ced77780ffad6b5f419fe8a793")
}

// UnpackSettingWeightsTooFastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SettingWeightsTooFast(uint16 uid, uint64 nextBlock)
func (ledgerRest *LedgerRest) UnpackSettingWeightsTooFastError(raw []byte) (*LedgerRestSettingWeightsTooFast, error) {
	out := new(LedgerRestSettingWeightsTooFast)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "SettingWeightsTooFast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestSlippageTooHigh represents a SlippageTooHigh error raised by the LedgerRest contract.
type LedgerRestSlippageTooHigh struct {
	Amount  uint64
	Maximum uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SlippageTooHigh(uint64 amount, uint64 maximum)
func LedgerRestSlippageTooHighErrorID() common.Hash {
	return common.HexToHash("0xcdacb86d191e39a1a202525917bc38fa68ef9dee2f3c648958aea8d32dc16c48")
}

// UnpackSlippageTooHighError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SlippageTooHigh(uint64 amount, uint64 maximum)
func (ledgerRest *LedgerRest) UnpackSlippageTooHighError(raw []byte) (*LedgerRestSlippageTooHigh, error) {
	out := new(LedgerRestSlippageTooHigh)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "SlippageTooHigh", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestSpaceLimitExceeded represents a SpaceLimitExceeded error raised by the LedgerRest contract.
type LedgerRestSpaceLimitExceeded struct {
	UsedBytes *big.Int
	Length    *big.Int
	Limit     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SpaceLimitExceeded(uint256 usedBytes, uint256 length, uint256 limit)
func LedgerRestSpaceLimitExceededErrorID() common.Hash {
	return common.HexToHash("0x5b63f54708bfef40936e75cf55f51168495d800918808df2ebb045bbe1aae01f")
}

// UnpackSpaceLimitExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SpaceLimitExceeded(uint256 usedBytes, uint256 length, uint256 limit)
func (ledgerRest *LedgerRest) UnpackSpaceLimitExceededError(raw []byte) (*LedgerRestSpaceLimitExceeded, error) {
	out := new(LedgerRestSpaceLimitExceeded)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "SpaceLimitExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestSpendingOverAllowance represents a SpendingOverAllowance error raised by the LedgerRest contract.
type LedgerRestSpendingOverAllowance struct {
	Owner          common.Address
	Spender        common.Address
	Netuid         uint16
	AllowanceAlpha *big.Int
	RequestedAlpha *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SpendingOverAllowance(address owner, address spender, uint16 netuid, uint256 allowanceAlpha, uint256 requestedAlpha)
func LedgerRestSpendingOverAllowanceErrorID() common.Hash {
	return common.HexToHash("0x6c6c6f7fa7f7c4ea0ce3ed0fa64283bba81bc68d382b6689ba48cd518a006a02")
}

// UnpackSpendingOverAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SpendingOverAllowance(address owner, address spender, uint16 netuid, uint256 allowanceAlpha, uint256 requestedAlpha)
func (ledgerRest *LedgerRest) UnpackSpendingOverAllowanceError(raw []byte) (*LedgerRestSpendingOverAllowance, error) {
	out := new(LedgerRestSpendingOverAllowance)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "SpendingOverAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestStakeTooLowForRoot represents a StakeTooLowForRoot error raised by the LedgerRest contract.
type LedgerRestStakeTooLowForRoot struct {
	StakeRao  uint64
	LowestRao uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakeTooLowForRoot(uint64 stakeRao, uint64 lowestRao)
func LedgerRestStakeTooLowForRootErrorID() common.Hash {
	return common.HexToHash("0x7e9c1d18d9b2cbb2aa24c62bb6d0b85dd8352fbb6a4c0dfea75f0e14eb7855af")
}

// UnpackStakeTooLowForRootError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakeTooLowForRoot(uint64 stakeRao, uint64 lowestRao)
func (ledgerRest *LedgerRest) UnpackStakeTooLowForRootError(raw []byte) (*LedgerRestStakeTooLowForRoot, error) {
	out := new(LedgerRestStakeTooLowForRoot)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "StakeTooLowForRoot", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestStakeUnavailable represents a StakeUnavailable error raised by the LedgerRest contract.
type LedgerRestStakeUnavailable struct {
	Netuid         uint16
	AvailableAlpha uint64
	RequestedAlpha uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakeUnavailable(uint16 netuid, uint64 availableAlpha, uint64 requestedAlpha)
func LedgerRestStakeUnavailableErrorID() common.Hash {
	return common.HexToHash("0x432ace40baa2ecb87e963e9d1de750599d2598e7d86c81bdc9f2ebedaf8a9625")
}

// UnpackStakeUnavailableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakeUnavailable(uint16 netuid, uint64 availableAlpha, uint64 requestedAlpha)
func (ledgerRest *LedgerRest) UnpackStakeUnavailableError(raw []byte) (*LedgerRestStakeUnavailable, error) {
	out := new(LedgerRestStakeUnavailable)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "StakeUnavailable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestStringTooLong represents a StringTooLong error raised by the LedgerRest contract.
type LedgerRestStringTooLong struct {
	Param   string
	Length  *big.Int
	Maximum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string param, uint256 length, uint256 maximum)
func LedgerRestStringTooLongErrorID() common.Hash {
	return common.HexToHash("0xd7d74b9dbfb4466eedc03db03ea4d674c21df818a8a07dfb0f886424160e386f")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string param, uint256 length, uint256 maximum)
func (ledgerRest *LedgerRest) UnpackStringTooLongError(raw []byte) (*LedgerRestStringTooLong, error) {
	out := new(LedgerRestStringTooLong)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestSubNetRegistrationDisabled represents a SubNetRegistrationDisabled error raised by the LedgerRest contract.
type LedgerRestSubNetRegistrationDisabled struct {
	Netuid uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SubNetRegistrationDisabled(uint16 netuid)
func LedgerRestSubNetRegistrationDisabledErrorID() common.Hash {
	return common.HexToHash("0x1db2972b8305cc8d545b38f676dc0cb07fe74464d6a881ffd3ffb4f98fb2add8")
}

// UnpackSubNetRegistrationDisabledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SubNetRegistrationDisabled(uint16 netuid)
func (ledgerRest *LedgerRest) UnpackSubNetRegistrationDisabledError(raw []byte) (*LedgerRestSubNetRegistrationDisabled, error) {
	out := new(LedgerRestSubNetRegistrationDisabled)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "SubNetRegistrationDisabled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestSubnetLimitReached represents a SubnetLimitReached error raised by the LedgerRest contract.
type LedgerRestSubnetLimitReached struct {
	Limit uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SubnetLimitReached(uint16 limit)
func LedgerRestSubnetLimitReachedErrorID() common.Hash {
	return common.HexToHash("0xf8d77c38ff76da5570c7582cafe61fcaf2c3c7d80cc0e500454a67b4aa553f21")
}

// UnpackSubnetLimitReachedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SubnetLimitReached(uint16 limit)
func (ledgerRest *LedgerRest) UnpackSubnetLimitReachedError(raw []byte) (*LedgerRestSubnetLimitReached, error) {
	out := new(LedgerRestSubnetLimitReached)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "SubnetLimitReached", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestSubnetNotExists represents a SubnetNotExists error raised by the LedgerRest contract.
type LedgerRestSubnetNotExists struct {
	Netuid uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SubnetNotExists(uint16 netuid)
func LedgerRestSubnetNotExistsErrorID() common.Hash {
	return common.HexToHash("0xb73ac5dbd6493cbdad91e526bcb4d8b0d0e94a679914e46fabe115dcb5fb5703")
}

// UnpackSubnetNotExistsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SubnetNotExists(uint16 netuid)
func (ledgerRest *LedgerRest) UnpackSubnetNotExistsError(raw []byte) (*LedgerRestSubnetNotExists, error) {
	out := new(LedgerRestSubnetNotExists)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "SubnetNotExists", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestSubnetNotLeased represents a SubnetNotLeased error raised by the LedgerRest contract.
type LedgerRestSubnetNotLeased struct {
	Netuid uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SubnetNotLeased(uint16 netuid)
func LedgerRestSubnetNotLeasedErrorID() common.Hash {
	return common.HexToHash("0x2d990fb96453cccb12e966614cce906c3d059e6d37d23d53289b6789e2046bc8")
}

// UnpackSubnetNotLeasedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SubnetNotLeased(uint16 netuid)
func (ledgerRest *LedgerRest) UnpackSubnetNotLeasedError(raw []byte) (*LedgerRestSubnetNotLeased, error) {
	out := new(LedgerRestSubnetNotLeased)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "SubnetNotLeased", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestSubtokenDisabled represents a SubtokenDisabled error raised by the LedgerRest contract.
type LedgerRestSubtokenDisabled struct {
	Netuid uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SubtokenDisabled(uint16 netuid)
func LedgerRestSubtokenDisabledErrorID() common.Hash {
	return common.HexToHash("0x20281d9200cd29e808cfb6172680cc406640b28da3e6221dbb07bd494b1a45fd")
}

// UnpackSubtokenDisabledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SubtokenDisabled(uint16 netuid)
func (ledgerRest *LedgerRest) UnpackSubtokenDisabledError(raw []byte) (*LedgerRestSubtokenDisabled, error) {
	out := new(LedgerRestSubtokenDisabled)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "SubtokenDisabled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestSwapInputTooLarge represents a SwapInputTooLarge error raised by the LedgerRest contract.
type LedgerRestSwapInputTooLarge struct {
	Netuid uint16
	Amount uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SwapInputTooLarge(uint16 netuid, uint64 amount)
func LedgerRestSwapInputTooLargeErrorID() common.Hash {
	return common.HexToHash("0x3c031bdb4011f37fc52bc1a08f6d4cd230ef1c7b63b89065555491010b136e92")
}

// UnpackSwapInputTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SwapInputTooLarge(uint16 netuid, uint64 amount)
func (ledgerRest *LedgerRest) UnpackSwapInputTooLargeError(raw []byte) (*LedgerRestSwapInputTooLarge, error) {
	out := new(LedgerRestSwapInputTooLarge)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "SwapInputTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestSymbolAlreadyInUse represents a SymbolAlreadyInUse error raised by the LedgerRest contract.
type LedgerRestSymbolAlreadyInUse struct {
	Symbol string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SymbolAlreadyInUse(string symbol)
func LedgerRestSymbolAlreadyInUseErrorID() common.Hash {
	return common.HexToHash("0x06745423ed843234437e00ca45d622a1c2fc485e4bcbf6070543e2225cd99d81")
}

// UnpackSymbolAlreadyInUseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SymbolAlreadyInUse(string symbol)
func (ledgerRest *LedgerRest) UnpackSymbolAlreadyInUseError(raw []byte) (*LedgerRestSymbolAlreadyInUse, error) {
	out := new(LedgerRestSymbolAlreadyInUse)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "SymbolAlreadyInUse", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestSymbolDoesNotExist represents a SymbolDoesNotExist error raised by the LedgerRest contract.
type LedgerRestSymbolDoesNotExist struct {
	Symbol string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SymbolDoesNotExist(string symbol)
func LedgerRestSymbolDoesNotExistErrorID() common.Hash {
	return common.HexToHash("0x628b778e0767a9aaddf614390727f88c333d38f008eeadba6d24def729a3771d")
}

// UnpackSymbolDoesNotExistError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SymbolDoesNotExist(string symbol)
func (ledgerRest *LedgerRest) UnpackSymbolDoesNotExistError(raw []byte) (*LedgerRestSymbolDoesNotExist, error) {
	out := new(LedgerRestSymbolDoesNotExist)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "SymbolDoesNotExist", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestTargetNotPrecompile represents a TargetNotPrecompile error raised by the LedgerRest contract.
type LedgerRestTargetNotPrecompile struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TargetNotPrecompile(address target)
func LedgerRestTargetNotPrecompileErrorID() common.Hash {
	return common.HexToHash("0xaf9008bd87117e592b3e80afba537f9d7c4d407e61ac862a0e674ecbebdfb7e9")
}

// UnpackTargetNotPrecompileError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TargetNotPrecompile(address target)
func (ledgerRest *LedgerRest) UnpackTargetNotPrecompileError(raw []byte) (*LedgerRestTargetNotPrecompile, error) {
	out := new(LedgerRestTargetNotPrecompile)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "TargetNotPrecompile", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestTempoOutOfBounds represents a TempoOutOfBounds error raised by the LedgerRest contract.
type LedgerRestTempoOutOfBounds struct {
	Tempo   uint16
	Minimum uint16
	Maximum uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TempoOutOfBounds(uint16 tempo, uint16 minimum, uint16 maximum)
func LedgerRestTempoOutOfBoundsErrorID() common.Hash {
	return common.HexToHash("0x6f16d68978f74553ad5165defacb946814647ba5a0fecc53b5856e363a853c72")
}

// UnpackTempoOutOfBoundsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TempoOutOfBounds(uint16 tempo, uint16 minimum, uint16 maximum)
func (ledgerRest *LedgerRest) UnpackTempoOutOfBoundsError(raw []byte) (*LedgerRestTempoOutOfBounds, error) {
	out := new(LedgerRestTempoOutOfBounds)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "TempoOutOfBounds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestTimelockedCommitsUnavailable represents a TimelockedCommitsUnavailable error raised by the LedgerRest contract.
type LedgerRestTimelockedCommitsUnavailable struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimelockedCommitsUnavailable()
func LedgerRestTimelockedCommitsUnavailableErrorID() common.Hash {
	return common.HexToHash("0x19e444d6fcfa1b42464ba776ea9598614f99f0851424e910b50bdbca73856ecf")
}

// UnpackTimelockedCommitsUnavailableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimelockedCommitsUnavailable()
func (ledgerRest *LedgerRest) UnpackTimelockedCommitsUnavailableError(raw []byte) (*LedgerRestTimelockedCommitsUnavailable, error) {
	out := new(LedgerRestTimelockedCommitsUnavailable)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "TimelockedCommitsUnavailable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestTooMany represents a TooMany error raised by the LedgerRest contract.
type LedgerRestTooMany struct {
	Account [32]byte
	Limit   uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooMany(bytes32 account, uint16 limit)
func LedgerRestTooManyErrorID() common.Hash {
	return common.HexToHash("0x4eb2ab28d35fa550a8347558f59ffa8706921c75e23ab256244516f8412f723d")
}

// UnpackTooManyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooMany(bytes32 account, uint16 limit)
func (ledgerRest *LedgerRest) UnpackTooManyError(raw []byte) (*LedgerRestTooMany, error) {
	out := new(LedgerRestTooMany)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "TooMany", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestTooManyChildren represents a TooManyChildren error raised by the LedgerRest contract.
type LedgerRestTooManyChildren struct {
	Children *big.Int
	Maximum  uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyChildren(uint256 children, uint8 maximum)
func LedgerRestTooManyChildrenErrorID() common.Hash {
	return common.HexToHash("0x3369aa330f8e01fcee1a8712ef92ce065bd7ec20b2a23d0a4c4e6ed9b3c50f80")
}

// UnpackTooManyChildrenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyChildren(uint256 children, uint8 maximum)
func (ledgerRest *LedgerRest) UnpackTooManyChildrenError(raw []byte) (*LedgerRestTooManyChildren, error) {
	out := new(LedgerRestTooManyChildren)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "TooManyChildren", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestTooManyHotkeys represents a TooManyHotkeys error raised by the LedgerRest contract.
type LedgerRestTooManyHotkeys struct {
	Count *big.Int
	Limit *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyHotkeys(uint256 count, uint256 limit)
func LedgerRestTooManyHotkeysErrorID() common.Hash {
	return common.HexToHash("0x7b1968fe11168c816b40b12791efe6e230188b098879693048529f05649a626f")
}

// UnpackTooManyHotkeysError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyHotkeys(uint256 count, uint256 limit)
func (ledgerRest *LedgerRest) UnpackTooManyHotkeysError(raw []byte) (*LedgerRestTooManyHotkeys, error) {
	out := new(LedgerRestTooManyHotkeys)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "TooManyHotkeys", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestTooManyOrders represents a TooManyOrders error raised by the LedgerRest contract.
type LedgerRestTooManyOrders struct {
	Orders  *big.Int
	Maximum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyOrders(uint256 orders, uint256 maximum)
func LedgerRestTooManyOrdersErrorID() common.Hash {
	return common.HexToHash("0xf507012a9104f93ecdfb40345d6ac5e5a860f39b42493a1022c79542fc7eecee")
}

// UnpackTooManyOrdersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyOrders(uint256 orders, uint256 maximum)
func (ledgerRest *LedgerRest) UnpackTooManyOrdersError(raw []byte) (*LedgerRestTooManyOrders, error) {
	out := new(LedgerRestTooManyOrders)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "TooManyOrders", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestTooManyRegistrationsThisBlock represents a TooManyRegistrationsThisBlock error raised by the LedgerRest contract.
type LedgerRestTooManyRegistrationsThisBlock struct {
	Netuid uint16
	Limit  uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyRegistrationsThisBlock(uint16 netuid, uint16 limit)
func LedgerRestTooManyRegistrationsThisBlockErrorID() common.Hash {
	return common.HexToHash("0x59281f9739dfc1e161696bbe6fe244133f54b0e505e433bfe58b7c74310fa1c2")
}

// UnpackTooManyRegistrationsThisBlockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyRegistrationsThisBlock(uint16 netuid, uint16 limit)
func (ledgerRest *LedgerRest) UnpackTooManyRegistrationsThisBlockError(raw []byte) (*LedgerRestTooManyRegistrationsThisBlock, error) {
	out := new(LedgerRestTooManyRegistrationsThisBlock)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "TooManyRegistrationsThisBlock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestTooManyRegistrationsThisInterval represents a TooManyRegistrationsThisInterval error raised by the LedgerRest contract.
type LedgerRestTooManyRegistrationsThisInterval struct {
	Netuid uint16
	Limit  uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyRegistrationsThisInterval(uint16 netuid, uint16 limit)
func LedgerRestTooManyRegistrationsThisIntervalErrorID() common.Hash {
	return common.HexToHash("0x88617eb70b1d5f00fff0ed6de803625838390d0df8630701daf98dfa7f423187")
}

// UnpackTooManyRegistrationsThisIntervalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyRegistrationsThisInterval(uint16 netuid, uint16 limit)
func (ledgerRest *LedgerRest) UnpackTooManyRegistrationsThisIntervalError(raw []byte) (*LedgerRestTooManyRegistrationsThisInterval, error) {
	out := new(LedgerRestTooManyRegistrationsThisInterval)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "TooManyRegistrationsThisInterval", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestTooManyUIDsPerMechanism represents a TooManyUIDsPerMechanism error raised by the LedgerRest contract.
type LedgerRestTooManyUIDsPerMechanism struct {
	MaxUids    uint16
	Mechanisms uint8
	Limit      uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyUIDsPerMechanism(uint16 maxUids, uint8 mechanisms, uint16 limit)
func LedgerRestTooManyUIDsPerMechanismErrorID() common.Hash {
	return common.HexToHash("0x579acecb3eecb30929d9507fd3ac2e5fc4bfeade9195292a1206347ae87b2e74")
}

// UnpackTooManyUIDsPerMechanismError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyUIDsPerMechanism(uint16 maxUids, uint8 mechanisms, uint16 limit)
func (ledgerRest *LedgerRest) UnpackTooManyUIDsPerMechanismError(raw []byte) (*LedgerRestTooManyUIDsPerMechanism, error) {
	out := new(LedgerRestTooManyUIDsPerMechanism)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "TooManyUIDsPerMechanism", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestTooManyUnrevealedCommits represents a TooManyUnrevealedCommits error raised by the LedgerRest contract.
type LedgerRestTooManyUnrevealedCommits struct {
	Limit *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyUnrevealedCommits(uint256 limit)
func LedgerRestTooManyUnrevealedCommitsErrorID() common.Hash {
	return common.HexToHash("0xc4b66225e202abf5eef55ed248a67faaca2f898c1d1407ace1b5cf305f816adc")
}

// UnpackTooManyUnrevealedCommitsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyUnrevealedCommits(uint256 limit)
func (ledgerRest *LedgerRest) UnpackTooManyUnrevealedCommitsError(raw []byte) (*LedgerRestTooManyUnrevealedCommits, error) {
	out := new(LedgerRestTooManyUnrevealedCommits)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "TooManyUnrevealedCommits", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestTransferDisallowed represents a TransferDisallowed error raised by the LedgerRest contract.
type LedgerRestTransferDisallowed struct {
	Netuid uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransferDisallowed(uint16 netuid)
func LedgerRestTransferDisallowedErrorID() common.Hash {
	return common.HexToHash("0x1a0ac3d7bb5d5e1820f7e6b1d89fd01a19e9127bfdd87d0539b46d707670765f")
}

// UnpackTransferDisallowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransferDisallowed(uint16 netuid)
func (ledgerRest *LedgerRest) UnpackTransferDisallowedError(raw []byte) (*LedgerRestTransferDisallowed, error) {
	out := new(LedgerRestTransferDisallowed)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "TransferDisallowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestTrimmingWouldExceedMaxImmunePercentage represents a TrimmingWouldExceedMaxImmunePercentage error raised by the LedgerRest contract.
type LedgerRestTrimmingWouldExceedMaxImmunePercentage struct {
	Immune     uint16
	MaxUids    uint16
	Percentage uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TrimmingWouldExceedMaxImmunePercentage(uint16 immune, uint16 maxUids, uint8 percentage)
func LedgerRestTrimmingWouldExceedMaxImmunePercentageErrorID() common.Hash {
	return common.HexToHash("0x7e43e96ad53cf780044773e9c597c4c9f4e9142be7ada295c34a6807574069a1")
}

// UnpackTrimmingWouldExceedMaxImmunePercentageError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TrimmingWouldExceedMaxImmunePercentage(uint16 immune, uint16 maxUids, uint8 percentage)
func (ledgerRest *LedgerRest) UnpackTrimmingWouldExceedMaxImmunePercentageError(raw []byte) (*LedgerRestTrimmingWouldExceedMaxImmunePercentage, error) {
	out := new(LedgerRestTrimmingWouldExceedMaxImmunePercentage)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "TrimmingWouldExceedMaxImmunePercentage", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestTxChildkeyTakeRateLimitExceeded represents a TxChildkeyTakeRateLimitExceeded error raised by the LedgerRest contract.
type LedgerRestTxChildkeyTakeRateLimitExceeded struct {
	NextBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TxChildkeyTakeRateLimitExceeded(uint64 nextBlock)
func LedgerRestTxChildkeyTakeRateLimitExceededErrorID() common.Hash {
	return common.HexToHash("0xb45f589b0049336ee61cdb05700896c63c99ebcff94836dfaec92ede0bdfc901")
}

// UnpackTxChildkeyTakeRateLimitExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TxChildkeyTakeRateLimitExceeded(uint64 nextBlock)
func (ledgerRest *LedgerRest) UnpackTxChildkeyTakeRateLimitExceededError(raw []byte) (*LedgerRestTxChildkeyTakeRateLimitExceeded, error) {
	out := new(LedgerRestTxChildkeyTakeRateLimitExceeded)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "TxChildkeyTakeRateLimitExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestTxRateLimitExceeded represents a TxRateLimitExceeded error raised by the LedgerRest contract.
type LedgerRestTxRateLimitExceeded struct {
	NextBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TxRateLimitExceeded(uint64 nextBlock)
func LedgerRestTxRateLimitExceededErrorID() common.Hash {
	return common.HexToHash("0xb094f0361f2315e7e895d2ac07559f2aa06dd13a6e818733055e3fa2da2bfec9")
}

// UnpackTxRateLimitExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TxRateLimitExceeded(uint64 nextBlock)
func (ledgerRest *LedgerRest) UnpackTxRateLimitExceededError(raw []byte) (*LedgerRestTxRateLimitExceeded, error) {
	out := new(LedgerRestTxRateLimitExceeded)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "TxRateLimitExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestUidNotExists represents a UidNotExists error raised by the LedgerRest contract.
type LedgerRestUidNotExists struct {
	Netuid uint16
	Uid    uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UidNotExists(uint16 netuid, uint16 uid)
func LedgerRestUidNotExistsErrorID() common.Hash {
	return common.HexToHash("0xf631a39a6dd8220ba595369855b91a0abd010658c3a7d3184953a7538334231e")
}

// UnpackUidNotExistsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UidNotExists(uint16 netuid, uint16 uid)
func (ledgerRest *LedgerRest) UnpackUidNotExistsError(raw []byte) (*LedgerRestUidNotExists, error) {
	out := new(LedgerRestUidNotExists)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "UidNotExists", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestUidVecContainInvalidOne represents a UidVecContainInvalidOne error raised by the LedgerRest contract.
type LedgerRestUidVecContainInvalidOne struct {
	Uid uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UidVecContainInvalidOne(uint16 uid)
func LedgerRestUidVecContainInvalidOneErrorID() common.Hash {
	return common.HexToHash("0x64788bfa6756c86b1361dce4899e100e39fd5c9c172e3bed703f4ba8063d8a47")
}

// UnpackUidVecContainInvalidOneError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UidVecContainInvalidOne(uint16 uid)
func (ledgerRest *LedgerRest) UnpackUidVecContainInvalidOneError(raw []byte) (*LedgerRestUidVecContainInvalidOne, error) {
	out := new(LedgerRestUidVecContainInvalidOne)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "UidVecContainInvalidOne", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestUidsLengthExceedUidsInSubNet represents a UidsLengthExceedUidsInSubNet error raised by the LedgerRest contract.
type LedgerRestUidsLengthExceedUidsInSubNet struct {
	Uids  *big.Int
	Limit uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UidsLengthExceedUidsInSubNet(uint256 uids, uint16 limit)
func LedgerRestUidsLengthExceedUidsInSubNetErrorID() common.Hash {
	return common.HexToHash("0xc952838e646cd8ce604154ed7bc1303f435c48be3006f528fde2ec01720c1f9f")
}

// UnpackUidsLengthExceedUidsInSubNetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UidsLengthExceedUidsInSubNet(uint256 uids, uint16 limit)
func (ledgerRest *LedgerRest) UnpackUidsLengthExceedUidsInSubNetError(raw []byte) (*LedgerRestUidsLengthExceedUidsInSubNet, error) {
	out := new(LedgerRestUidsLengthExceedUidsInSubNet)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "UidsLengthExceedUidsInSubNet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestUnableToRecoverPublicKey represents a UnableToRecoverPublicKey error raised by the LedgerRest contract.
type LedgerRestUnableToRecoverPublicKey struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnableToRecoverPublicKey()
func LedgerRestUnableToRecoverPublicKeyErrorID() common.Hash {
	return common.HexToHash("0x9fd567dff013f888ff5c75987b6d86573af53367ba58cf740d911af02a197fe6")
}

// UnpackUnableToRecoverPublicKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnableToRecoverPublicKey()
func (ledgerRest *LedgerRest) UnpackUnableToRecoverPublicKeyError(raw []byte) (*LedgerRestUnableToRecoverPublicKey, error) {
	out := new(LedgerRestUnableToRecoverPublicKey)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "UnableToRecoverPublicKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestUnannounced represents a Unannounced error raised by the LedgerRest contract.
type LedgerRestUnannounced struct {
	Real     [32]byte
	Delegate [32]byte
	DueBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Unannounced(bytes32 real, bytes32 delegate, uint64 dueBlock)
func LedgerRestUnannouncedErrorID() common.Hash {
	return common.HexToHash("0x0dbb50e470f8b2ac544c4703b1a1cd0e921c2c65425f2f4041cc81375d1a4f05")
}

// UnpackUnannouncedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Unannounced(bytes32 real, bytes32 delegate, uint64 dueBlock)
func (ledgerRest *LedgerRest) UnpackUnannouncedError(raw []byte) (*LedgerRestUnannounced, error) {
	out := new(LedgerRestUnannounced)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "Unannounced", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestUndecodablePublicKey represents a UndecodablePublicKey error raised by the LedgerRest contract.
type LedgerRestUndecodablePublicKey struct {
	PublicKey [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UndecodablePublicKey(bytes32 publicKey)
func LedgerRestUndecodablePublicKeyErrorID() common.Hash {
	return common.HexToHash("0x75109111c0f7976dff4056d382f02257c875110ed3f2dcc8e642d9efe9a11073")
}

// UnpackUndecodablePublicKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UndecodablePublicKey(bytes32 publicKey)
func (ledgerRest *LedgerRest) UnpackUndecodablePublicKeyError(raw []byte) (*LedgerRestUndecodablePublicKey, error) {
	out := new(LedgerRestUndecodablePublicKey)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "UndecodablePublicKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestUndecodableSignature represents a UndecodableSignature error raised by the LedgerRest contract.
type LedgerRestUndecodableSignature struct {
	R [32]byte
	S [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UndecodableSignature(bytes32 r, bytes32 s)
func LedgerRestUndecodableSignatureErrorID() common.Hash {
	return common.HexToHash("0x4b263d467f49333be5ea492f3c20ad1fed3af1481322ea104f129d7dfad38c68")
}

// UnpackUndecodableSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UndecodableSignature(bytes32 r, bytes32 s)
func (ledgerRest *LedgerRest) UnpackUndecodableSignatureError(raw []byte) (*LedgerRestUndecodableSignature, error) {
	out := new(LedgerRestUndecodableSignature)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "UndecodableSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestUnknownParameter represents a UnknownParameter error raised by the LedgerRest contract.
type LedgerRestUnknownParameter struct {
	Name [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownParameter(bytes32 name)
func LedgerRestUnknownParameterErrorID() common.Hash {
	return common.HexToHash("0x4c695695cc5173647db3f5d25b109f9eeac05f8f83f37785b43bc23190dc47e3")
}

// UnpackUnknownParameterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownParameter(bytes32 name)
func (ledgerRest *LedgerRest) UnpackUnknownParameterError(raw []byte) (*LedgerRestUnknownParameter, error) {
	out := new(LedgerRestUnknownParameter)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "UnknownParameter", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestUnknownSelector represents a UnknownSelector error raised by the LedgerRest contract.
type LedgerRestUnknownSelector struct {
	Selector [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownSelector(bytes4 selector)
func LedgerRestUnknownSelectorErrorID() common.Hash {
	return common.HexToHash("0xc2a825f5477b7cd1f59fbe07092f42f4387547639d04b691437b9f5d82716d5c")
}

// UnpackUnknownSelectorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownSelector(bytes4 selector)
func (ledgerRest *LedgerRest) UnpackUnknownSelectorError(raw []byte) (*LedgerRestUnknownSelector, error) {
	out := new(LedgerRestUnknownSelector)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "UnknownSelector", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestUnproxyable represents a Unproxyable error raised by the LedgerRest contract.
type LedgerRestUnproxyable struct {
	Target    common.Address
	Selector  [4]byte
	ProxyType uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Unproxyable(address target, bytes4 selector, uint8 proxyType)
func LedgerRestUnproxyableErrorID() common.Hash {
	return common.HexToHash("0x5995e14915db17e5da9456d92db0a09177d077cef6b68907ba0083388aef576f")
}

// UnpackUnproxyableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Unproxyable(address target, bytes4 selector, uint8 proxyType)
func (ledgerRest *LedgerRest) UnpackUnproxyableError(raw []byte) (*LedgerRestUnproxyable, error) {
	out := new(LedgerRestUnproxyable)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "Unproxyable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestValueNotInBounds represents a ValueNotInBounds error raised by the LedgerRest contract.
type LedgerRestValueNotInBounds struct {
	Param   string
	Value   *big.Int
	Minimum *big.Int
	Maximum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ValueNotInBounds(string param, uint256 value, uint256 minimum, uint256 maximum)
func LedgerRestValueNotInBoundsErrorID() common.Hash {
	return common.HexToHash("0x6a865d07c70145457069964d055f135da5311267d4669eaec14cfbcd43be00f9")
}

// UnpackValueNotInBoundsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ValueNotInBounds(string param, uint256 value, uint256 minimum, uint256 maximum)
func (ledgerRest *LedgerRest) UnpackValueNotInBoundsError(raw []byte) (*LedgerRestValueNotInBounds, error) {
	out := new(LedgerRestValueNotInBounds)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "ValueNotInBounds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestValueOutOfRange represents a ValueOutOfRange error raised by the LedgerRest contract.
type LedgerRestValueOutOfRange struct {
	Param        string
	SolidityType string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ValueOutOfRange(string param, string solidityType)
func LedgerRestValueOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x9009efa8993a7230cb1c03b07e065f283468c7581f875701ab3fd72b6b262c2c")
}

// UnpackValueOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ValueOutOfRange(string param, string solidityType)
func (ledgerRest *LedgerRest) UnpackValueOutOfRangeError(raw []byte) (*LedgerRestValueOutOfRange, error) {
	out := new(LedgerRestValueOutOfRange)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "ValueOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestVotingPowerTrackingNotEnabled represents a VotingPowerTrackingNotEnabled error raised by the LedgerRest contract.
type LedgerRestVotingPowerTrackingNotEnabled struct {
	Netuid uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error VotingPowerTrackingNotEnabled(uint16 netuid)
func LedgerRestVotingPowerTrackingNotEnabledErrorID() common.Hash {
	return common.HexToHash("0x9937d305570b1dc2601c1327e49055381b6457f9602fcbea6015f133843b8dbf")
}

// UnpackVotingPowerTrackingNotEnabledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error VotingPowerTrackingNotEnabled(uint16 netuid)
func (ledgerRest *LedgerRest) UnpackVotingPowerTrackingNotEnabledError(raw []byte) (*LedgerRestVotingPowerTrackingNotEnabled, error) {
	out := new(LedgerRestVotingPowerTrackingNotEnabled)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "VotingPowerTrackingNotEnabled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestWeightVecLengthIsLow represents a WeightVecLengthIsLow error raised by the LedgerRest contract.
type LedgerRestWeightVecLengthIsLow struct {
	Length  *big.Int
	Minimum uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WeightVecLengthIsLow(uint256 length, uint16 minimum)
func LedgerRestWeightVecLengthIsLowErrorID() common.Hash {
	return common.HexToHash("0xff327b7d71ca315d1354258813adebb91f0369ad9e7e54b1605c049967f7d746")
}

// UnpackWeightVecLengthIsLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WeightVecLengthIsLow(uint256 length, uint16 minimum)
func (ledgerRest *LedgerRest) UnpackWeightVecLengthIsLowError(raw []byte) (*LedgerRestWeightVecLengthIsLow, error) {
	out := new(LedgerRestWeightVecLengthIsLow)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "WeightVecLengthIsLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerRestWeightVecNotEqualSize represents a WeightVecNotEqualSize error raised by the LedgerRest contract.
type LedgerRestWeightVecNotEqualSize struct {
	Uids   *big.Int
	Values *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WeightVecNotEqualSize(uint256 uids, uint256 values)
func LedgerRestWeightVecNotEqualSizeErrorID() common.Hash {
	return common.HexToHash("0x5941df55495b7559813aebe4bf2367b406f133a9e3184ea6e8eb8f5b73382d73")
}

// UnpackWeightVecNotEqualSizeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WeightVecNotEqualSize(uint256 uids, uint256 values)
func (ledgerRest *LedgerRest) UnpackWeightVecNotEqualSizeError(raw []byte) (*LedgerRestWeightVecNotEqualSize, error) {
	out := new(LedgerRestWeightVecNotEqualSize)
	if err := ledgerRest.abi.UnpackIntoInterface(out, "WeightVecNotEqualSize", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PrecompileFrontMetaData contains all meta data concerning the PrecompileFront contract.
var PrecompileFrontMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"protocol\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"error\",\"name\":\"NotPayable\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"fallback\",\"stateMutability\":\"payable\"}]",
	ID:  "PrecompileFront",
	Bin: "0x60a0604052348015600e575f5ffd5b50604051610195380380610195833981016040819052602b91603b565b6001600160a01b03166080526066565b5f60208284031215604a575f5ffd5b81516001600160a01b0381168114605f575f5ffd5b9392505050565b60805161011861007d5f395f602d01526101185ff3fe6080604052341561002957604051632e70af5560e11b815234600482015260240160405180910390fd5b5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165f363360405160200161006a939291906100dc565b60408051601f198184030181529082905261008491610102565b5f604051808303815f865af19150503d805f81146100bd576040519150601f19603f3d011682016040523d82523d5f602084013e6100c2565b606091505b5091509150816100d457805160208201fd5b805160208201f35b8284823760609190911b6bffffffffffffffffffffffff19169101908152601401919050565b5f82518060208501845e5f92019182525091905056",
}

// PrecompileFront is an auto generated Go binding around an Ethereum contract.
type PrecompileFront struct {
	abi abi.ABI
}

// NewPrecompileFront creates a new instance of PrecompileFront.
func NewPrecompileFront() *PrecompileFront {
	parsed, err := PrecompileFrontMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &PrecompileFront{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *PrecompileFront) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address protocol) returns()
func (precompileFront *PrecompileFront) PackConstructor(protocol common.Address) []byte {
	enc, err := precompileFront.abi.Pack("", protocol)
	if err != nil {
		panic(err)
	}
	return enc
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (precompileFront *PrecompileFront) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], precompileFront.abi.Errors["NotPayable"].ID.Bytes()[:4]) {
		return precompileFront.UnpackNotPayableError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// PrecompileFrontNotPayable represents a NotPayable error raised by the PrecompileFront contract.
type PrecompileFrontNotPayable struct {
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPayable(uint256 value)
func PrecompileFrontNotPayableErrorID() common.Hash {
	return common.HexToHash("0x5ce15eaa03be25492f956989beb6fb6a1308276ad5b952d995b23c61ad8dd1c9")
}

// UnpackNotPayableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPayable(uint256 value)
func (precompileFront *PrecompileFront) UnpackNotPayableError(raw []byte) (*PrecompileFrontNotPayable, error) {
	out := new(PrecompileFrontNotPayable)
	if err := precompileFront.abi.UnpackIntoInterface(out, "NotPayable", raw); err != nil {
		return nil, err
	}
	return out, nil
}
