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
	ABI: "[{\"type\":\"error\",\"name\":\"AccountNotLinked\",\"inputs\":[{\"name\":\"account\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"AccountRejectsLockedAlpha\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ActiveLockExists\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"ActivityCutoffFactorMilliOutOfBounds\",\"inputs\":[{\"name\":\"milli\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minimum\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maximum\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ActivityCutoffTooLow\",\"inputs\":[{\"name\":\"cutoff\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minimum\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"AdminActionProhibitedDuringWeightsWindow\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"nextEpochBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"AlphaHighTooLow\",\"inputs\":[{\"name\":\"alphaHigh\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minimum\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"AlphaLowOutOfRange\",\"inputs\":[{\"name\":\"alphaLow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minimum\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maximum\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"AlreadyFinalized\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AmountTooLow\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minimumRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"AnnouncedColdkeyHashDoesNotMatch\",\"inputs\":[{\"name\":\"announcedHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ArrayOutOfBounds\",\"inputs\":[{\"name\":\"param\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"AutoEpochAlreadyImminent\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"epochBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"BadOrigin\",\"inputs\":[{\"name\":\"caller\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"BaseFeeNotSettable\",\"inputs\":[{\"name\":\"wantedWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BeneficiaryDoesNotOwnHotkey\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"owner\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"caller\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"BlockDurationTooLong\",\"inputs\":[{\"name\":\"blocks\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maximum\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"BlockDurationTooShort\",\"inputs\":[{\"name\":\"blocks\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minimum\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"BondsMovingAverageMaxReached\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maximum\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"CallCodeRefused\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"CalldataTooShort\",\"inputs\":[{\"name\":\"have\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"need\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CanNotSetRootNetworkWeights\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"CannotAffordLockCost\",\"inputs\":[{\"name\":\"balanceRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"costRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"CannotBurnOrRecycleOnRootSubnet\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"CannotEndInPast\",\"inputs\":[{\"name\":\"endBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"currentBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"CannotUseSystemAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"CapNotRaised\",\"inputs\":[{\"name\":\"raisedRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"capRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"CapRaised\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"capRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"CapTooLow\",\"inputs\":[{\"name\":\"capRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"raisedRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ChainIdMismatch\",\"inputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderChainId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chainId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ChildParentInconsistency\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"account\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ColdKeyAlreadyAssociated\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"hotkeys\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ColdkeySwapAlreadyDisputed\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ColdkeySwapAnnounced\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"executeBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ColdkeySwapAnnouncementNotFound\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ColdkeySwapClearTooEarly\",\"inputs\":[{\"name\":\"nextBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ColdkeySwapDisputed\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ColdkeySwapReannouncedTooEarly\",\"inputs\":[{\"name\":\"nextBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ColdkeySwapTooEarly\",\"inputs\":[{\"name\":\"nextBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"CommitRevealDisabled\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"CommitRevealEnabled\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"CommittingWeightsTooFast\",\"inputs\":[{\"name\":\"uid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"nextBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ContributionPeriodEnded\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"endBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ContributionTooLow\",\"inputs\":[{\"name\":\"amountRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minimumRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"DelegateCallTooDeep\",\"inputs\":[{\"name\":\"depth\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"remedy\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"DelegateTakeTooHigh\",\"inputs\":[{\"name\":\"take\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maximum\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"DelegateTakeTooLow\",\"inputs\":[{\"name\":\"take\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minimum\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"present\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"DelegateTxRateLimitExceeded\",\"inputs\":[{\"name\":\"nextBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"DepositCannotBeWithdrawn\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"depositRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"DepositTooLow\",\"inputs\":[{\"name\":\"depositRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minimumRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Duplicate\",\"inputs\":[{\"name\":\"real\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"delegate\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"proxyType\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"delayBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"DuplicateChild\",\"inputs\":[{\"name\":\"child\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"DuplicateHotkey\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"DuplicateOrder\",\"inputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"DuplicateUids\",\"inputs\":[{\"name\":\"uid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"DynamicTempoBlockedByCommitReveal\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"EpochTriggerAlreadyPending\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"pendingBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"EvmKeyAssociateRateLimitExceeded\",\"inputs\":[{\"name\":\"nextBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ExpectedBeneficiaryOrigin\",\"inputs\":[{\"name\":\"caller\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"beneficiary\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ExpiredWeightCommit\",\"inputs\":[{\"name\":\"commitHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"FeeRateTooHigh\",\"inputs\":[{\"name\":\"rate\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maximum\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"FirstEmissionBlockNumberAlreadySet\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"firstEmissionBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ForcedBalancesDisabled\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"HotKeyAccountNotExists\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"HotKeyAlreadyRegisteredInSubNet\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"HotKeyNotRegisteredInNetwork\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"HotKeyNotRegisteredInSubNet\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"HotKeySetTxRateLimitExceeded\",\"inputs\":[{\"name\":\"nextBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"HotKeySwapOnSubnetIntervalNotPassed\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"nextBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"IncorrectPartialFillAmount\",\"inputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"amount\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"remaining\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"IncorrectWeightVersionKey\",\"inputs\":[{\"name\":\"given\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"stored\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"InputLengthsUnequal\",\"inputs\":[{\"name\":\"first\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"other\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InsufficientBalance\",\"inputs\":[{\"name\":\"balanceRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"neededRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"InsufficientLiquidity\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"amount\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"InsufficientStakeForLock\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"stakeAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"neededAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"InternalFailure\",\"inputs\":[{\"name\":\"what\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"InvalidChild\",\"inputs\":[{\"name\":\"child\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"InvalidChildkeyTake\",\"inputs\":[{\"name\":\"take\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minimum\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maximum\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"InvalidCrowdloanId\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"InvalidFinalizationConfig\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"callBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"InvalidIdentity\",\"inputs\":[{\"name\":\"field\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maximum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidIpAddress\",\"inputs\":[{\"name\":\"ip\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"type\":\"error\",\"name\":\"InvalidIpType\",\"inputs\":[{\"name\":\"ipType\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"InvalidKey\",\"inputs\":[{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"InvalidOrder\",\"inputs\":[{\"name\":\"field\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"InvalidOrderSignature\",\"inputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recovered\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidOrigin\",\"inputs\":[{\"name\":\"caller\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"creator\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"InvalidPort\",\"inputs\":[{\"name\":\"port\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"InvalidProxyType\",\"inputs\":[{\"name\":\"proxyType\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maximum\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"InvalidPulse\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"InvalidRecoveredPublicKey\",\"inputs\":[{\"name\":\"recovered\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"evmKey\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidRevealCommitHashNotMatch\",\"inputs\":[{\"name\":\"commitHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"InvalidRootClaimThreshold\",\"inputs\":[{\"name\":\"thresholdAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maximumAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"InvalidSubnetNumber\",\"inputs\":[{\"name\":\"subnets\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minimum\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maximum\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"InvalidValue\",\"inputs\":[{\"name\":\"param\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minimum\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maximum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidVotingPowerEmaAlpha\",\"inputs\":[{\"name\":\"alpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maximum\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"LeaseCannotEndInThePast\",\"inputs\":[{\"name\":\"endBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"currentBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"LeaseDoesNotExist\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"LeaseHasNoEndBlock\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"LeaseHasNotEnded\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"endBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"LiquidAlphaDisabled\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"LockHotkeyMismatch\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"lockedHotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"MaxAllowedUIdsLessThanCurrentUIds\",\"inputs\":[{\"name\":\"maxUids\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"uids\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"MaxAllowedUidsGreaterThanDefaultMaxAllowedUids\",\"inputs\":[{\"name\":\"maxUids\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"limit\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"MaxAllowedUidsLessThanMinAllowedUids\",\"inputs\":[{\"name\":\"maxUids\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minUids\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"MaxContributionReached\",\"inputs\":[{\"name\":\"contributedRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maximumRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"MaxContributorsReached\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"limit\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"MaxValidatorsLargerThanMaxUIds\",\"inputs\":[{\"name\":\"maxValidators\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxUids\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"MaxWeightExceeded\",\"inputs\":[{\"name\":\"limit\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"MaximumContributionTooLow\",\"inputs\":[{\"name\":\"amountRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minimumRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"MechanismDoesNotExist\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"mecid\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"MinAllowedUidsGreaterThanCurrentUids\",\"inputs\":[{\"name\":\"minUids\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"uids\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"MinAllowedUidsGreaterThanMaxAllowedUids\",\"inputs\":[{\"name\":\"minUids\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxUids\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"MinimumContributionTooHigh\",\"inputs\":[{\"name\":\"amountRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maximumRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"MinimumContributionTooLow\",\"inputs\":[{\"name\":\"amountRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minimumRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NativeCallUnavailable\",\"inputs\":[{\"name\":\"remedy\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"NeedWaitingMoreBlocksToStarCall\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"nextBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NegativeSigmoidSteepness\",\"inputs\":[{\"name\":\"value\",\"type\":\"int16\",\"internalType\":\"int16\"}]},{\"type\":\"error\",\"name\":\"NetworkTxRateLimitExceeded\",\"inputs\":[{\"name\":\"nextBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NeuronNoValidatorPermit\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"uid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"NewColdKeyIsHotkey\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"owner\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NewHotKeyIsSameWithOld\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NewHotKeyNotCleanForRootSwap\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rootStakeRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NoContribution\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"account\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NoExistingLock\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NoNeuronIdAvailable\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"NoPermission\",\"inputs\":[{\"name\":\"caller\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"pureAccount\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NoSelfProxy\",\"inputs\":[{\"name\":\"account\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NoWeightsCommitFound\",\"inputs\":[{\"name\":\"commitHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NonAssociatedColdKey\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"owner\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"caller\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NonStaticInStaticCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotEnoughBalanceToPaySwapColdKey\",\"inputs\":[{\"name\":\"balanceRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"neededRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotEnoughBalanceToPaySwapHotKey\",\"inputs\":[{\"name\":\"balanceRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"neededRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotEnoughBalanceToStake\",\"inputs\":[{\"name\":\"balanceRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"neededRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotEnoughStakeToSetChildkeys\",\"inputs\":[{\"name\":\"stakeRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"thresholdRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotEnoughStakeToSetWeights\",\"inputs\":[{\"name\":\"stakeWeight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"threshold\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotEnoughStakeToWithdraw\",\"inputs\":[{\"name\":\"stakeAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"requestedAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotFound\",\"inputs\":[{\"name\":\"real\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"delegate\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotOrderSigner\",\"inputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotPayable\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotPermittedOnRootSubnet\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotProxy\",\"inputs\":[{\"name\":\"real\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"delegate\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotReadyToDissolve\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"raisedRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"creatorRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotSubnetOwner\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"caller\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"OrderAlreadyProcessed\",\"inputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"OrderCancelled\",\"inputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"OrderExpired\",\"inputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"expiryMs\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"blockTimeMs\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"OrderNetuidMismatch\",\"inputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderNetuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"OrderShareIsZero\",\"inputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"POWRegistrationDisabled\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"PartialFillsNotEnabled\",\"inputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"PrecompileDisabled\",\"inputs\":[{\"name\":\"precompile\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PriceConditionNotMet\",\"inputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"priceRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"limitPriceRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"PriceLimitExceeded\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"limitRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ProportionOverflow\",\"inputs\":[{\"name\":\"sum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ProxyCallTooDeep\",\"inputs\":[{\"name\":\"limit\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"PulseAlreadyStored\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"PulseNotStored\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"firstRound\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastRound\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"PulseTooOld\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"oldestRound\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"RegistrationNotPermittedOnRootSubnet\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"RegistrationPriceLimitExceeded\",\"inputs\":[{\"name\":\"priceRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"limitRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"RelayerMismatch\",\"inputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"relayer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"RelayerRequiredForPartialFill\",\"inputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ReservesOutOfBalance\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"ReservesTooLow\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"RevealPeriodTooLarge\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maximum\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"RevealPeriodTooSmall\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minimum\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"RevealTooEarly\",\"inputs\":[{\"name\":\"currentEpoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"revealEpoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"SameAutoStakeHotkeyAlreadySet\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"SameNetuid\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"ServingRateLimitExceeded\",\"inputs\":[{\"name\":\"nextBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"SettingWeightsTooFast\",\"inputs\":[{\"name\":\"uid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"nextBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"SlippageTooHigh\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maximum\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"SpaceLimitExceeded\",\"inputs\":[{\"name\":\"usedBytes\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SpendingOverAllowance\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"allowanceAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"requestedAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StakeTooLowForRoot\",\"inputs\":[{\"name\":\"stakeRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lowestRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"StakeUnavailable\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"availableAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"requestedAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"param\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maximum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SubNetRegistrationDisabled\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"SubnetLimitReached\",\"inputs\":[{\"name\":\"limit\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"SubnetNotExists\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"SubnetNotLeased\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"SubtokenDisabled\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"SwapInputTooLarge\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"amount\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"SymbolAlreadyInUse\",\"inputs\":[{\"name\":\"symbol\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"SymbolDoesNotExist\",\"inputs\":[{\"name\":\"symbol\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"TargetNotPrecompile\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"TempoOutOfBounds\",\"inputs\":[{\"name\":\"tempo\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minimum\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maximum\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"TimelockedCommitsUnavailable\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TooMany\",\"inputs\":[{\"name\":\"account\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"limit\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"TooManyChildren\",\"inputs\":[{\"name\":\"children\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maximum\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"TooManyHotkeys\",\"inputs\":[{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooManyOrders\",\"inputs\":[{\"name\":\"orders\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maximum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooManyRegistrationsThisBlock\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"limit\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"TooManyRegistrationsThisInterval\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"limit\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"TooManyUIDsPerMechanism\",\"inputs\":[{\"name\":\"maxUids\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"mechanisms\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"limit\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"TooManyUnrevealedCommits\",\"inputs\":[{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TransferDisallowed\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"TrimmingWouldExceedMaxImmunePercentage\",\"inputs\":[{\"name\":\"immune\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxUids\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"percentage\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"TxChildkeyTakeRateLimitExceeded\",\"inputs\":[{\"name\":\"nextBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"TxRateLimitExceeded\",\"inputs\":[{\"name\":\"nextBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"UidNotExists\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"uid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"UidVecContainInvalidOne\",\"inputs\":[{\"name\":\"uid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"UidsLengthExceedUidsInSubNet\",\"inputs\":[{\"name\":\"uids\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limit\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"UnableToRecoverPublicKey\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"Unannounced\",\"inputs\":[{\"name\":\"real\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"delegate\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dueBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"UndecodablePublicKey\",\"inputs\":[{\"name\":\"publicKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UndecodableSignature\",\"inputs\":[{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnknownParameter\",\"inputs\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnknownSelector\",\"inputs\":[{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}]},{\"type\":\"error\",\"name\":\"Unproxyable\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"},{\"name\":\"proxyType\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"ValueNotInBounds\",\"inputs\":[{\"name\":\"param\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minimum\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maximum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ValueOutOfRange\",\"inputs\":[{\"name\":\"param\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"solidityType\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"VotingPowerTrackingNotEnabled\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"WeightVecLengthIsLow\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minimum\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"WeightVecNotEqualSize\",\"inputs\":[{\"name\":\"uids\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"values\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"fallback\",\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"addStake\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"amountRao\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"netuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"addStakeLimit\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"amountRao\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limitPriceRao\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"allowPartial\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"netuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"addressMapping\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"account\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"allowance\",\"inputs\":[{\"name\":\"source\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"netuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"amountAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"approve\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"netuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amountAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"createHotkey\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"createSubnet\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"taoReserve\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"alphaReserve\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"feeRate\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"decreaseAllowance\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"netuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amountAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"dissolve\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"getAlphaInPool\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"reserveAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getAlphaOutPool\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"outAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getAlphaPrice\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getDefaultMinStake\",\"inputs\":[],\"outputs\":[{\"name\":\"minimumRao\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"getFreeBalance\",\"inputs\":[{\"name\":\"account\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"balanceRao\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getHotkey\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"uid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getHotkeyOwner\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"exists\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"owner\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getNetworkRegistrationBlock\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"blockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getNominatorMinRequiredStake\",\"inputs\":[],\"outputs\":[{\"name\":\"minimumRao\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"getRegisteredSubnetCounter\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"counter\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getStake\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"netuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"stakeAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getSubnetMechanism\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"mechanism\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getTaoInPool\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"reserveRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getTotalAlphaStaked\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"netuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"stakeAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getUid\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"exists\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"uid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getUidCount\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"count\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getValidatorStatus\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"uid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"permit\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"increaseAllowance\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"netuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amountAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isSubnetDissolving\",\"inputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"dissolving\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"link\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"account\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"mintStake\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"alpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"moveStake\",\"inputs\":[{\"name\":\"originHotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"destinationHotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"originNetuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"destinationNetuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amountAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"removeStake\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"amountAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"netuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"removeStakeFull\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"netuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"removeStakeFullLimit\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"netuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limitPriceRao\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"removeStakeLimit\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"amountAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limitPriceRao\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"allowPartial\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"netuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"replaceNeuron\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"oldHotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newHotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"reward\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"alpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setBalance\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"balanceWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setLedger\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"counter\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"alphaOut\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"protocolAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setNeuron\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"permit\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setReserves\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"taoReserve\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"alphaReserve\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setSwitches\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"subtokenEnabled\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"transfersEnabled\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"simSwapAlphaForTao\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"amountAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"outRao\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"simSwapTaoForAlpha\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"amountRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"outAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"swapHotkey\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"oldHotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newHotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"sweep\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"proceedsRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferStake\",\"inputs\":[{\"name\":\"destinationColdkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"originNetuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"destinationNetuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amountAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferStakeFrom\",\"inputs\":[{\"name\":\"source\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"destination\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"originNetuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"destinationNetuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amountAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"}]",
	ID:  "LedgerProtocol",
	Bin: "0x6080604052348015600e575f5ffd5b5061573c8061001c5f395ff3fe608060405234801561000f575f5ffd5b506004361061029e575f3560e01c806359cc00fb11610165578063a4e7d28d116100cc578063c2ba9e8711610085578063c2ba9e87146107e4578063cdde3d6b1461081a578063d4626bb91461082d578063e30443bc14610840578063e3b598fa14610869578063ff61011a1461087c5761029e565b8063a4e7d28d14610700578063a864606714610713578063ad6b780c14610746578063b0c751b01461077f578063bf945f63146107b2578063c03efbc6146107c55761029e565b80637d691e301161011e5780637d691e301461066e5780638757c4761461068157806391a89712146106945780639757f56b146106a75780639ad6c77a146106da578063a3553cf8146106ed5761029e565b806359cc00fb146105b85780635a010c6f1461060f5780635beb6b741461062257806364573df11461063557806369e38bc3146106485780636e69cc791461065b5761029e565b80632cdb817511610209578063426a8493116101c2578063426a849314610546578063463dba3c14610559578063466d01711461056c5780634fad055d1461057f57806358dd994514610592578063598af9e7146105a55761029e565b80632cdb8175146104835780632d8bb2ab146104a65780632d9bfc71146104b957806337f261181461050057806339fcc675146105065780633adc89da146105335761029e565b806317ce5f621161025b57806317ce5f62146103465780631ace2ad5146103595780631f193572146103a65780631fc9b141146103cc57806327c3f0fb146103df57806328b67c96146103f25761029e565b80630494cd9a146102c957806304e76952146102ef578063085697631461030457806310fd0907146103175780631149f65914610320578063176848b214610333575b60405163c2a825f560e01b81526001600160e01b03195f351660048201526024015b60405180910390fd5b6102dc6102d7366004614e17565b61088f565b6040519081526020015b60405180910390f35b6103026102fd366004614e57565b61089f565b005b610302610312366004614e90565b610937565b621e84806102dc565b61030261032e366004614ec0565b610a04565b610302610341366004614f06565b610ad1565b610302610354366004614ec0565b610b21565b610302610367366004614f49565b61ffff929092165f908152602081905260409020805462ffff001916620100009315159390930261ff0019169290921761010091151591909102179055565b6103b96103b4366004614f80565b610b3a565b60405161ffff90911681526020016102e6565b6103026103da366004614f99565b610b5d565b6102dc6103ed366004614fc2565b610bf2565b610302610400366004614ff3565b61ffff9093165f9081526020819052604090206001810180546001600160401b0395861667ffffffffffffffff1990911617905580549284166301000000026affffffffffffffff0000001994909216600160981b02939093167affffffffffffffff0000000000000000ffffffffffffffff0000001990921691909117179055565b610496610491366004614f80565b505f90565b60405190151581526020016102e6565b6103026104b4366004615044565b610c06565b6104e86104c7366004614f80565b61ffff165f908152602081905260409020600201546001600160401b031690565b6040516001600160401b0390911681526020016102e6565b5f6102dc565b61051961051436600461507c565b610c71565b60408051921515835261ffff9091166020830152016102e6565b6102dc6105413660046150a4565b610cb7565b6103026105543660046150cc565b610d32565b6103026105673660046150e7565b610e0c565b6102dc61057a366004615117565b610eb4565b6102dc61058d366004615137565b610f16565b6104966105a03660046150a4565b610f2f565b6102dc6105b336600461514e565b610fbd565b6103026105c6366004615188565b61ffff929092165f90815260208190526040902060020180546001600160801b031916600160401b6001600160401b039485160267ffffffffffffffff19161791909216179055565b61030261061d3660046151bf565b611005565b610302610630366004614f06565b6110ff565b610302610643366004615210565b611220565b6102dc610656366004614f80565b611370565b610302610669366004614f80565b611423565b61030261067c366004614f99565b6115c8565b6103b961068f366004614f80565b611614565b6102dc6106a2366004614e17565b611640565b6104e86106b5366004614f80565b61ffff165f90815260208190526040902054600160981b90046001600160401b031690565b6103026106e8366004614e90565b611653565b6103026106fb366004614f99565b611881565b6102dc61070e366004614fc2565b61193d565b6104e8610721366004614f80565b61ffff165f90815260208190526040902054630100000090046001600160401b031690565b610768610754366004615137565b5f9081526005602052604090205480151591565b6040805192151583526020830191909152016102e6565b6104e861078d366004614f80565b61ffff165f90815260208190526040902054600160581b90046001600160401b031690565b6103026107c0366004615044565b611949565b6103026107d3366004615117565b5f9182526005602052604090912055565b6104e86107f2366004614f80565b61ffff165f90815260208190526040902060020154600160401b90046001600160401b031690565b6103026108283660046150cc565b611995565b61030261083b366004615117565b611a1d565b61030261084e366004615256565b6001600160a01b039091165f90815260096020526040902055565b6102dc610877366004614f99565b611a64565b61030261088a3660046150cc565b611aa8565b5f61089982611b0f565b92915050565b6108d98160015f6108af87611c1a565b81526020019081526020015f205f8581526020019081526020015f20611c8290919063ffffffff16565b61ffff83165f908152602081905260409020805482919060139061090e908490600160981b90046001600160401b0316615284565b92506101000a8154816001600160401b0302191690836001600160401b03160217905550505050565b5f61094184611c1a565b5f818152600360209081526040808320878452808352818420805463ffffffff19811690915582516060810184526001815280850186815261ffff620100009384900481168387018181528c8a5295885286892093518454935196519092169094029415156101000290151561ff00191661ffff1992909216919091171763ffff0000191692909217909155848452600490925290912080549293509091849190839081106109f2576109f26152a3565b5f918252602090912001555050505050565b5f610a0d611cdc565b9050610ac9604051806101000160405280838152602001888152602001610a58876040518060400160405280600c81526020016b1bdc9a59da5b93995d1d5a5960a21b815250611cf2565b61ffff168152602001838152602001878152602001610aa0866040518060400160405280601181526020017019195cdd1a5b985d1a5bdb93995d1d5a59607a1b815250611cf2565b61ffff168152602001610ab285611d1f565b6001600160401b031681525f602090910152611d42565b505050505050565b5f610ada611cdc565b9050610ac98187610b0985604051806040016040528060068152602001651b995d1d5a5960d21b815250611cf2565b610b1289611d1f565b610b1b89611d1f565b88611e24565b5f610b2a611cdc565b9050610ac9818787878787611f8a565b5f60045f610b4784611c1a565b815260208101919091526040015f205492915050565b5f610b66611cdc565b90505f5f610b9284604051806040016040528060068152602001651b995d1d5a5960d21b815250611cf2565b610b9b86611d1f565b61ffff82165f908152602081905260409020600201549193509150610bcc90839083906001600160401b0316612045565b610bd682826120cc565b610ac983878484610bed66038d7ea4c6800061225b565b61227b565b5f610bff83600184612468565b9392505050565b610c128484848461250c565b61ffff84165f9081526020819052604090208054829190601390610c47908490600160981b90046001600160401b0316615284565b92506101000a8154816001600160401b0302191690836001600160401b0316021790555050505050565b5f5f5f60035f610c8087611c1a565b815260208082019290925260409081015f908120968152959091529093205460ff8116956201000090910461ffff16945092505050565b5f5f60045f610cc586611c1a565b81526020019081526020015f20905080805490508361ffff1610610d0a57604051637b18d1cd60e11b815261ffff8086166004830152841660248201526044016102c0565b808361ffff1681548110610d2057610d206152a3565b905f5260205f20015491505092915050565b610d3a611cdc565b50610d44836125a5565b508060085f610df7610d5461264b565b87610d7d88604051806040016040528060068152602001651b995d1d5a5960d21b815250611cf2565b61ffff81165f908152602081905260408082205485918591630100000090046001600160401b03169085901b61ffff60401b1617604080516001600160a01b039485166020820152939092169183019190915260608201526080016040516020818303038152906040528051906020012090509392505050565b815260208101919091526040015f2055505050565b5f60035f610e1986611c1a565b815260208082019290925260409081015f9081208682529092529020805490915060ff16610e9a575f60045f610e4e87611c1a565b81526020808201929092526040015f9081208054855460ff1961ffff90921662010000029190911663ffff00ff1990911617600190811786558154908101825590825291902001849055505b80549115156101000261ff00199092169190911790555050565b5f60015f610ee8610ee385604051806040016040528060068152602001651b995d1d5a5960d21b815250611cf2565b611c1a565b815260208082019290925260409081015f9081208682529092529020546001600160401b0316905092915050565b5f610f2082612675565b6001600160401b031692915050565b5f5f60045f610f3d86611c1a565b81526020019081526020015f20905080805490508361ffff16108015610fb5575060035f610f6a86611c1a565b81526020019081526020015f205f828561ffff1681548110610f8e57610f8e6152a3565b905f5260205f20015481526020019081526020015f205f0160019054906101000a900460ff165b949350505050565b5f60085f610fee8686610d7d87604051806040016040528060068152602001651b995d1d5a5960d21b815250611cf2565b81526020019081526020015f205490509392505050565b61100d611cdc565b505f5f611019886125a5565b611022886125a5565b915091505f6110618961103361264b565b610d7d896040518060400160405280600c81526020016b1bdc9a59da5b93995d1d5a5960a21b815250611cf2565b905083156110e6575f81815260086020526040902054848110156110cc578961108861264b565b604051636c6c6f7f60e01b81526001600160a01b0392831660048201529116602482015261ffff88166044820152606481018290526084810186905260a4016102c0565b6110d685826152b7565b5f83815260086020526040902055505b6110f4838389898989611f8a565b505050505050505050565b5f611108611cdc565b90505f5f5f61113585604051806040016040528060068152602001651b995d1d5a5960d21b815250611cf2565b61113e89611d1f565b61114789611d1f565b61ffff83165f90815260208190526040902060020154929550909350915061117b90849084906001600160401b0316612045565b5f611188846001846126d0565b905061119484846120cc565b861580156111b35750806001600160401b0316836001600160401b0316115b156111e45760405163cdacb86d60e01b81526001600160401b038085166004830152821660248201526044016102c0565b611214858b86846001600160401b0316876001600160401b031610611209578461120b565b865b610bed8761225b565b50505050505050505050565b61ffff84165f908152602081905260409020805460ff16158015611247575061ffff851615155b6112825760405162461bcd60e51b815260206004820152600c60248201526b18dc99585d1954dd589b995d60a21b60448201526064016102c0565b805462ffffff1916620101011780825581906003906112b090630100000090046001600160401b03166152ca565b82546101009290920a6001600160401b03818102199093169183160217909155815460018301805467ffffffffffffffff191690556fffffffffffffffffffffffffffffffff60581b1916600160581b4383160267ffffffffffffffff60981b191617825560408051606081018252958216808752949091166020860181905261ffff93909316940184905260020180546001600160801b031916909217600160401b9091021761ffff60801b1916600160801b90920291909117905550565b61ffff81165f9081526020819052604081205460ff166113995750670de0b6b3a7640000919050565b61ffff8083165f908152602081815260409182902082516060810184526002909101546001600160401b038082168352600160401b82041692820192909252600160801b90910490921682820152633b9aca009161141091906113fb906127a5565b61140990633b9aca006152f4565b901c611d1f565b6001600160401b031661089991906152f4565b61ffff81165f908152602081905260408120908061144861144385611c1a565b6127b7565b81516002860154600187015493955091935091611478916001600160401b03600160401b9091048116911661530b565b82828151811061148a5761148a6152a3565b60209081029190910101525f805b8281116114d6578381815181106114b1576114b16152a3565b6020026020010151826114c4919061530b565b91506114cf8161531e565b9050611498565b5080156114f65760028501546114f6906001600160401b03168483612abe565b5f5b828110801561150657505f82115b1561155757611547858281518110611520576115206152a3565b602002602001015185838151811061153a5761153a6152a3565b6020026020010151612c6c565b6115508161531e565b90506114f8565b5050835460018501805467ffffffffffffffff191690557affffffffffffffffffffffffffffffff0000000000000000ffffff191684555050604080516060810182525f8082526020820181905291015250600201805471ffffffffffffffffffffffffffffffffffff1916905550565b5f6115d1611cdc565b905061160e818561160085604051806040016040528060068152602001651b995d1d5a5960d21b815250611cf2565b61160987611d1f565b612cff565b50505050565b61ffff81165f9081526020819052604081205460ff16611634575f611637565b60015b60ff1692915050565b5f611649611cdc565b50610899826125a5565b5f61165d84611c1a565b5f8181526001602090815260408083208784528252808320600301805482518185028101850190935280835294955092936116cb9391928301828280156116c157602002820191905f5260205f20905b8154815260200190600101908083116116ad575b5050505050612dc2565b90505f5b8151811015611787575f6117178383815181106116ee576116ee6152a3565b6020908102919091018101515f8781526001835260408082208b83529093529190912090612ec2565b905061175883838151811061172e5761172e6152a3565b6020908102919091018101515f8781526001835260408082208b8352909352919091209083612f88565b5061177e8786858581518110611770576117706152a3565b60200260200101518461250c565b506001016116cf565b505f848152600560209081526040808320805487855282852055839055848352600382528083208784528083528184208251606081018452815460ff80821615158352610100808304909116151583880190815261ffff620100008085048216868a0190815263ffffffff199095169096558c8a52959097529490962081518154965197519094169092029515159093029115801561ff00191661ffff1995909516949094179190911763ffff0000191693909317909255610ac9578360045f8581526020019081526020015f20826040015161ffff168154811061186e5761186e6152a3565b5f91825260209091200155505050505050565b5f61188a611cdc565b90505f6118b584604051806040016040528060068152602001651b995d1d5a5960d21b815250611cf2565b90506001600160401b0383111561191e57604080516312013df560e31b81526004810191909152600d60448201526c6c696d6974507269636552616f60981b60648201526080602482015260066084820152651d5a5b9d0d8d60d21b60a482015260c4016102c0565b61193682868361192f858a88613178565b875f611e24565b5050505050565b5f610bff835f84612468565b5f60015f61195687611c1a565b815260208082019290925260409081015f9081208782529092529020905061198a836119828382612ec2565b839190612f88565b506119368383612c6c565b61199d611cdc565b506119a7836125a5565b505f6119dd6119b461264b565b85610d7d86604051806040016040528060068152602001651b995d1d5a5960d21b815250611cf2565b5f818152600860205260409020549091508281116119fb575f611a05565b611a0583826152b7565b5f928352600860205260409092209190915550505050565b5f611a26611cdc565b90505f611a5183604051806040016040528060068152602001651b995d1d5a5960d21b815250611cf2565b905061160e828583611609858988613178565b5f611a97611a9083604051806040016040528060068152602001651b995d1d5a5960d21b815250611cf2565b8585613178565b6001600160401b0316949350505050565b611ab0611cdc565b50611aba836125a5565b505f611ac76119b461264b565b5f81815260086020526040902054909150611ae3835f196152b7565b8111611af857611af3838261530b565b611a05565b505f9081526008602052604090205f199055505050565b60408051606880825260a082019092525f918291600c916332bb369d60e11b9186916020820181803683375050604051611b56959493929150600160f81b90602001615361565b60405160208183030381529060405290505f5f60096001600160a01b031683604051611b82919061540e565b5f60405180830381855afa9150503d805f8114611bba576040519150601f19603f3d011682016040523d82523d5f602084013e611bbf565b606091505b5091509150818015611bd2575080516040145b611c085760405162461bcd60e51b8152602060048201526007602482015266313630b5b2993160c91b60448201526064016102c0565b611c1181615419565b95945050505050565b61ffff81165f9081526020819052604081205460ff16611c3a575f611c3d565b60015b61ffff83165f90815260208190526040908190205460ff929092169160019163010000009091046001600160401b03169085901b61ffff60401b1617901b1792915050565b81545f90611c9c906001600160401b03808516911661530b565b90506001600160401b038111611cb25780611cbb565b6001600160401b035b835467ffffffffffffffff19166001600160401b0391909116179092555050565b5f611ced611ce861264b565b6125a5565b905090565b5f61ffff831115611d1857816040516312013df560e31b81526004016102c0919061543c565b5090919050565b5f6001600160401b038211611d345781610899565b6001600160401b0392915050565b5f611d5982604001518360200151845f0151613178565b9050806001600160401b03168260c001516001600160401b03161115611d89576001600160401b03811660c08301525b611d92826131b3565b8160a0015161ffff16826040015161ffff1603611db657611db28261347c565b5050565b5f611ddd835f0151846020015185604001518660c00151611dd86103e861225b565b61359a565b90505f611df066038d7ea4c6800061225b565b9050621e84806001600160401b0383161061160e5761160e845f0151856060015186608001518760a00151868660016137fa565b61ffff84165f90815260208190526040902060020154611e579085908590600160401b90046001600160401b0316612045565b5f611e63855f856126d0565b9050611e6e85613b32565b836001600160401b03165f03611ea25760405163190e355560e11b81525f6004820152621e848060248201526044016102c0565b5f611eae86888a613178565b9050846001600160401b0316816001600160401b03161015611ef657604051633228a35760e21b81526001600160401b038083166004830152861660248201526044016102c0565b611f01868683613b6b565b82158015611f205750816001600160401b0316856001600160401b0316115b15611f515760405163cdacb86d60e01b81526001600160401b038087166004830152831660248201526044016102c0565b611f5a87613cb9565b6110f4888888856001600160401b0316896001600160401b031610611f7f5785611f81565b885b611dd88961225b565b610ac9604051806101000160405280888152602001868152602001611fd3866040518060400160405280600c81526020016b1bdc9a59da5b93995d1d5a5960a21b815250611cf2565b61ffff16815260200187815260200186815260200161201b856040518060400160405280601181526020017019195cdd1a5b985d1a5bdb93995d1d5a59607a1b815250611cf2565b61ffff16815260200161202d84611d1f565b6001600160401b031681526001602090910152611d42565b61ffff83165f9081526020819052604090205460ff168015612094575061207f61207a6001600160401b0383166103e86152f4565b611d1f565b6001600160401b0316826001600160401b0316115b156120c757604051630654049760e21b815261ffff841660048201526001600160401b03831660248201526044016102c0565b505050565b6120d582613b32565b61ffff82165f90815260208190526040902054610100900460ff16612113576040516310140ec960e11b815261ffff831660048201526024016102c0565b61ffff8083165f9081526020818152604080832081516060810183526002909101546001600160401b038082168352600160401b82041693820193909352600160801b90920490931692810192909252908190612175906001621e8480613ce9565b90925090505f8082600381111561218e5761218e615495565b146121f35761ffff8086165f908152602081815260409182902082516060810184526002909101546001600160401b038082168352600160401b82041692820192909252600160801b909104909216908201526121ee90621e8480613d3b565b6121f9565b82604001515b905061220881621e8480615284565b6001600160401b0316846001600160401b03161015611936578361222f82621e8480615284565b60405163190e355560e11b81526001600160401b039283166004820152911660248201526044016102c0565b5f610899633b9aca0067ffffffffffffffff60401b604085901b166154bd565b5f61228586612675565b9050826001600160401b0316816001600160401b031610156122cd576040516302b18c6160e01b81526001600160401b038083166004830152841660248201526044016102c0565b6122d685613cb9565b61ffff8085165f9081526020818152604080832081516060810183526002909101546001600160401b038082168352600160401b82041693820193909352600160801b9092049093169281019290925290819061233590600187613ce9565b90925090505f81600381111561234d5761234d615495565b1461238057604051630654049760e21b815261ffff871660048201526001600160401b03861660248201526044016102c0565b8151621e84806001600160401b0390911610156123c757815160405163190e355560e11b81526001600160401b039091166004820152621e848060248201526044016102c0565b60208201516001600160401b0316158061241c575061241a826020015160015f6123f08a611c1a565b81526020019081526020015f205f8a81526020019081526020015f20613d7490919063ffffffff16565b155b1561244f57604051630654049760e21b815261ffff871660048201526001600160401b03861660248201526044016102c0565b61245e8889898989895f6137fa565b5050505050505050565b61ffff83165f9081526020819052604081205460ff1661248957505f610bff565b61ffff8085165f9081526020818152604080832081516060810183526002909101546001600160401b038082168352600160401b82041693820193909352600160801b909204909316928101929092529081906124e7908686613ce9565b915091506124f6868583613de8565b50602001516001600160401b0316949350505050565b5f61251685611c1a565b5f8181526001602090815260408083208884529091529020549091506001600160401b031615801561255c57505f81815260026020526040902061255a9085613eae565b155b15612582575f818152600260209081526040822080546001810182559083529120018490555b5f8181526001602090815260408083208784529091529020611936908484613ef4565b5f6125af82611b0f565b5f818152600660205260409020549091506001600160a01b0316156125d357919050565b5f81815260066020908152604080832080546001600160a01b0319166001600160a01b03871617905560079091529020548015612645575f82815260076020526040812055612645838261263b826001600160a01b03165f9081526009602052604090205490565b61084e919061530b565b50919050565b5f80366126596014826152b7565b6126649282906154d0565b61266d916154f7565b60601c905090565b5f818152600660205260408120546001600160a01b0316610bff633b9aca0082156126b7576001600160a01b0383165f908152600960205260409020546126c6565b5f858152600760205260409020545b61207a91906154bd565b61ffff83165f9081526020819052604081205460ff16612731578261270557633b9aca00826001600160401b03161115612717565b633b9aca00826001600160401b031610155b612721575f61272a565b6001600160401b035b9050610bff565b61ffff8085165f9081526020818152604080832081516060810183526002909101546001600160401b038082168352600160401b82041693820193909352600160801b909204909316928101929092529061278d908585614108565b909250905061279d858483613de8565b509392505050565b5f610899825f0151836020015161418f565b6060805f61281f60025f8681526020019081526020015f208054806020026020016040519081016040528092919081815260200182805480156116c157602002820191905f5260205f20908154815260200190600101908083116116ad575050505050612dc2565b90505f805b82518110156128825760015f8781526020019081526020015f205f848381518110612851576128516152a3565b602002602001015181526020019081526020015f206003018054905082612878919061530b565b9150600101612824565b50806001600160401b0381111561289b5761289b615336565b6040519080825280602002602001820160405280156128c4578160200160208202803683370190505b506128d082600161530b565b6001600160401b038111156128e7576128e7615336565b604051908082528060200260200182016040528015612910578160200160208202803683370190505b5090945092505f9050805b8251811015612ab6575f86815260016020526040812084518290869085908110612947576129476152a3565b602002602001015181526020019081526020015f2090505f6129b6826003018054806020026020016040519081016040528092919081815260200182805480156116c157602002820191905f5260205f20908154815260200190600101908083116116ad575050505050612dc2565b90505f5b8151811015612aa8575f6129f08383815181106129d9576129d96152a3565b602002602001015185612ec290919063ffffffff16565b9050828281518110612a0457612a046152a3565b6020026020010151816001600160401b03165f14612a225781612a4e565b612a4e848481518110612a3757612a376152a3565b6020026020010151866141d090919063ffffffff16565b806001600160401b031690508a8881518110612a6c57612a6c6152a3565b602002602001018a8981518110612a8557612a856152a3565b602090810291909101019190915252612a9d8661531e565b9550506001016129ba565b50505080600101905061291b565b505050915091565b5f82516001600160401b03811115612ad857612ad8615336565b604051908082528060200260200182016040528015612b01578160200160208202803683370190505b509050835f5b8451811015612bb8575f858281518110612b2357612b236152a3565b602002602001015187612b3691906152f4565b9050612b4285826154bd565b612b4c868361552d565b878481518110612b5e57612b5e6152a3565b60200260200101868581518110612b7757612b776152a3565b6020026020010182815250828152505050858281518110612b9a57612b9a6152a3565b602002602001015183612bad91906152b7565b925050600101612b07565b505b8015611936575f60015b8551811015612c1357838281518110612bdf57612bdf6152a3565b6020026020010151848281518110612bf957612bf96152a3565b60200260200101511115612c0b578091505b600101612bc4565b50848181518110612c2657612c266152a3565b602002602001018051612c389061531e565b905282515f90849083908110612c5057612c506152a3565b602090810291909101015250612c6581615540565b9050612bba565b5f828152600660205260409020546001600160a01b031680612cc757612c9f633b9aca006001600160401b0384166152f4565b5f8481526007602052604081208054909190612cbc90849061530b565b909155506120c79050565b6120c781612ce2633b9aca006001600160401b0386166152f4565b6001600160a01b0384165f9081526009602052604090205461263b565b61ffff82165f90815260208190526040902054610100900460ff16612d3d576040516310140ec960e11b815261ffff831660048201526024016102c0565b5f612d49838587613178565b9050806001600160401b0316826001600160401b03161115612d69578091505b61ffff83165f90815260208190526040902060020154612d9c9084908490600160401b90046001600160401b0316612045565b612da7838383613b6b565b612db084613cb9565b610ac985858585611dd86103e861225b565b606060015b8251811015611d1857805b5f81118015612e1e5750838181518110612dee57612dee6152a3565b602002602001015184600183612e0491906152b7565b81518110612e1457612e146152a3565b6020026020010151115b15612eb957838181518110612e3557612e356152a3565b602002602001015184600183612e4b91906152b7565b81518110612e5b57612e5b6152a3565b602002602001015185600184612e7191906152b7565b81518110612e8157612e816152a3565b60200260200101868481518110612e9a57612e9a6152a3565b602090810291909101019190915252612eb281615540565b9050612dd2565b50600101612dc7565b5f81815260028301602090815260408083208151808301909252546001600160801b038116808352600160801b90910460070b92820192909252908203612f0c575f915050610899565b83545f90612f6090612f5b90612f2a906001600160401b0316614211565b6040805180820190915260018901546001600160801b0381168252600160801b900460070b60208201528590614237565b6142ca565b85549091506001600160401b0390811690821610610fb55784546001600160401b0316611c11565b5f816001600160401b03165f03612fa157506001610bff565b816001600160401b0316612fb58585612ec2565b6001600160401b03161015612fcb57505f610bff565b5f61301b612fd884614211565b6040805180820190915260018801546001600160801b0381168252600160801b900460070b60208201528754613016906001600160401b0316614211565b614237565b6040805180820190915260018701546001600160801b0381168252600160801b900460070b60208201529091506130529082614349565b80516001870180546020938401516001600160401b0316600160801b9081026001600160c01b03199092166001600160801b0394851617919091179091555f8781526002890184526040908190208151808301909252549283168152910460070b918101919091526130c49082614349565b5f858152600287016020908152604082208351815494909201516001600160801b039092166001600160c01b031990941693909317600160801b6001600160401b0392831602179092558654859288929161312191859116615555565b82546001600160401b039182166101009390930a9283029190920219909116179055505f8481526002860160205260408120546001600160801b0316900361316d5761316d85856143c4565b506001949350505050565b5f610fb58260015f61318988611c1a565b81526020019081526020015f205f8681526020019081526020015f20612ec290919063ffffffff16565b606081015181511480156131ce575080608001518160200151145b80156131e957508060a0015161ffff16816040015161ffff16145b15613213576040808201519051633f91ec7f60e11b815261ffff90911660048201526024016102c0565b6132208160400151613b32565b61322d8160a00151613b32565b60408181015161ffff165f90815260208190522054610100900460ff166132735760408082015190516310140ec960e11b815261ffff90911660048201526024016102c0565b60a081015161ffff165f90815260208190526040902054610100900460ff166132bb5760a08101516040516310140ec960e11b815261ffff90911660048201526024016102c0565b6132c88160200151613cb9565b6132d58160800151613cb9565b8060a0015161ffff16816040015161ffff16146133df5760408082015161ffff9081165f908152602081815283822084516060810186526002909101546001600160401b038082168352600160401b82041692820192909252600160801b9091049092169282019290925260c08301518291613352918390613ce9565b90925090505f81600381111561336a5761336a615495565b146133a95760408084015160c08501519151630654049760e21b815261ffff90911660048201526001600160401b0390911660248201526044016102c0565b621e84806001600160401b031682602001516001600160401b0316116133dc57602082015161222f621e84806001615284565b50505b8060e00151156134795760408181015161ffff165f9081526020819052205462010000900460ff16613430576040808201519051631a0ac3d760e01b815261ffff90911660048201526024016102c0565b60a081015161ffff165f9081526020819052604090205462010000900460ff166134795760a0810151604051631a0ac3d760e01b815261ffff90911660048201526024016102c0565b50565b60c081015160408281015161ffff9081165f908152602081815283822084516060810186526002909101546001600160401b038181168352600160401b8204811693830193909352600160801b90049093168385015290936134ef93929116906134e5906127a5565b61140991906152f4565b9050621e84806001600160401b03821610156135325760405163190e355560e11b81526001600160401b0382166004820152621e848060248201526044016102c0565b61357d825f01518360c0015160015f61354e8760400151611c1a565b81526020019081526020015f205f866020015181526020019081526020015f20612f889092919063ffffffff16565b50611db28260400151836080015184606001518560c0015161250c565b5f6135d7868460015f6135ac89611c1a565b81526020019081526020015f205f8981526020019081526020015f20612f889092919063ffffffff16565b613613576135e6848688613178565b604051633228a35760e21b81526001600160401b03918216600482015290841660248201526044016102c0565b61ffff8085165f908152602081815260408083208151606081018352600290910180546001600160401b038082168452600160401b82041694830194909452600160801b909304909416908401529181906136719082888882614480565b91509150613680878783613de8565b81516001600160401b03808816911611156136c357604051630654049760e21b815261ffff881660048201526001600160401b03871660248201526044016102c0565b6136cd8783614795565b81515f906136db9088615555565b90505f816001600160401b031684604001516001600160401b0316106137015781613707565b83604001515b905061371e898b8d6137198587615555565b61250c565b61372c8b8560200151612c6c565b6001600160401b0381161580159061374d575083516001600160401b031615155b801561375857504115155b156137e8576040805160608101825286546001600160401b038082168352600160401b8204166020830152600160801b900461ffff16918101919091525f9081906137b19082856137aa6103e861225b565b6001614480565b90925090505f8160038111156137c9576137c9615495565b036137e5576137d88b83614795565b6137e582602001516148b6565b50505b50505060200151979650505050505050565b5f61380488612675565b90505f816001600160401b0316856001600160401b0316106138265781613828565b845b90506001600160401b03811615801561384957505f856001600160401b0316115b1561387a57604051634a1953f760e11b81526001600160401b038084166004830152861660248201526044016102c0565b6138848982614901565b61ffff8087165f908152602081815260408083208151606081018352600290910180546001600160401b038082168452600160401b82041694830194909452600160801b909304909416908401529181906138e3906001868a8a614480565b915091506138f2898583613de8565b81516001600160401b038086169116111561393557604051630654049760e21b815261ffff8a1660048201526001600160401b03851660248201526044016102c0565b81602001516001600160401b03165f036139765760405163190e355560e11b81526001600160401b0385166004820152621e848060248201526044016102c0565b6139b4826020015160015f61398a8d611c1a565b81526020019081526020015f205f8d81526020019081526020015f20613d7490919063ffffffff16565b6139e657604051630654049760e21b815261ffff8a1660048201526001600160401b03851660248201526044016102c0565b81518354613a049161207a916001600160401b03918216911661530b565b835467ffffffffffffffff19166001600160401b03918216178085556020840151918591600891613a3f918591600160401b90910416615555565b92506101000a8154816001600160401b0302191690836001600160401b0316021790555081602001515f5f8b61ffff1661ffff1681526020019081526020015f205f0160138282829054906101000a90046001600160401b0316613aa39190615284565b92506101000a8154816001600160401b0302191690836001600160401b03160217905550613ad7898b8d856020015161250c565b81515f90613ae59086615555565b6001600160401b031683604001516001600160401b031610613b12578251613b0d9086615555565b613b18565b82604001515b9050613b23816148b6565b50505050505050505050505050565b61ffff81165f9081526020819052604090205460ff166134795760405163b73ac5db60e01b815261ffff821660048201526024016102c0565b816001600160401b03165f03613b9f5760405163190e355560e11b81525f6004820152621e848060248201526044016102c0565b61ffff8084165f9081526020818152604080832081516060810183526002909101546001600160401b038082168352600160401b82041693820193909352600160801b90920490931692810192909252908190613bfd908286613ce9565b90925090505f816003811115613c1557613c15615495565b14613c4857604051630654049760e21b815261ffff861660048201526001600160401b03851660248201526044016102c0565b826001600160401b0316846001600160401b0316108015613c815750621e84806001600160401b031682602001516001600160401b0316105b1561193657602082015160405163190e355560e11b81526001600160401b039091166004820152621e848060248201526044016102c0565b5f8181526005602052604081205490036134795760405163d4034aeb60e01b8152600481018290526024016102c0565b604080516060810182525f8082526020820181905291810182905290613d2e858585613d2882613d1b576103e861225b565b66038d7ea4c6800061225b565b5f614480565b915091505b935093915050565b5f604061ffff6040856040015161ffff16901b613d5891906154bd565b613d6b906001600160401b0385166152f4565b901c9392505050565b60018201545f906001600160801b03161580610bff5750613dd5613d9783614211565b6040805180820190915260018601546001600160801b0381168252600160801b900460070b60208201528554613016906001600160401b0316614211565b516001600160801b031615159392505050565b6001816003811115613dfc57613dfc615495565b03613e2f57604051633c031bdb60e01b815261ffff841660048201526001600160401b03831660248201526044016102c0565b6002816003811115613e4357613e43615495565b03613e6757604051636205811960e01b815261ffff841660048201526024016102c0565b6003816003811115613e7b57613e7b615495565b036120c757604051638ce11aad60e01b815261ffff841660048201526001600160401b03831660248201526044016102c0565b5f805b8354811015613eed5782848281548110613ecd57613ecd6152a3565b905f5260205f20015403613ee5576001915050610899565b600101613eb1565b5092915050565b806001600160401b03165f03613f0957505050565b5f82815260028401602090815260408083208151808301909252546001600160801b038082168352600160801b90910460070b928201929092526001860154909291169003613fd457613f5b82614211565b80516001860180546020938401516001600160401b03908116600160801b9081026001600160c01b03199384166001600160801b0396871617178085555f8a815260028c01909752604090962080546001600160801b0319811697909616968717815593548190049091160292169092171790556140ad565b5f613fe1612fd884614211565b6040805180820190915260018701546001600160801b0381168252600160801b900460070b60208201529091506140189082614955565b80516001870180546020909301516001600160401b0316600160801b026001600160c01b03199093166001600160801b03909216919091179190911790556140608282614955565b5f85815260028701602090815260409091208251815493909201516001600160401b0316600160801b026001600160c01b03199093166001600160801b0390921691909117919091179055505b6140b78483611c82565b80516001600160801b03161580156140e657505f8381526002850160205260409020546001600160801b031615155b1561160e57505060039190910180546001810182555f91825260209091200155565b604080516060810182525f80825260208201819052918101829052819061415d86866141548861413c57896020015161413f565b89515b61207a906001600160401b03166103e86152f4565b613d288861225b565b604082015182519194509192506141849161207a916001600160401b03918216911661530b565b925050935093915050565b5f6001600160401b038216156141c8576141c36001600160401b03831667ffffffffffffffff60401b604086901b166154bd565b610bff565b505f92915050565b5f81815260028301602090815260408083208151808301909252546001600160801b0381168252600160801b900460070b91810191909152610bff906142ca565b604080518082019091525f8082526020820152610899826001600160401b03165f6149b9565b604080518082019091525f808252602082015281516001600160801b03165f036142745750604080518082019091525f8082526020820152610bff565b815183518551610fb5926001600160801b03908116926142989290821691166152f4565b6142a291906154bd565b8360200151856020015187602001516142bb9190615574565b6142c591906155a3565b6149b9565b80515f906001600160801b031681036142e457505f919050565b5f826020015160070b1261430057506001600160401b03919050565b5f614324835f01516001600160801b0316846020015161431f906155d2565b614a74565b90506001600160401b03811161433a5780610bff565b6001600160401b039392505050565b604080518082019091525f808252602082015281516001600160801b0316158061437b575082516001600160801b0316155b15614387575081610899565b5f5f5f6143948686614a95565b9250925092506143ba8284116143aa575f6143b4565b6143b483856152b7565b826149b9565b9695505050505050565b60038201545f906143d7906001906152b7565b90505f5b81811161160e57828460030182815481106143f8576143f86152a3565b905f5260205f200154036144705783600301828154811061441b5761441b6152a3565b905f5260205f200154846003018281548110614439576144396152a3565b5f9182526020909120015560038401805480614457576144576155f7565b600190038181905f5260205f20015f9055905550505050565b6144798161531e565b90506143db565b604080516060810182525f80825260208201819052918101829052908080876144af57602089015189516144b7565b885160208a01515b91509150846144cf576144ca8988613d3b565b6144d1565b5f5b6001600160401b0316604085018190526144eb9088615555565b6001600160401b03908116855261450a9061207a9084166103e86152f4565b6001600160401b0316845f01516001600160401b0316111561454f575050604080516060810182525f808252602082018190529181019190915291506001905061478b565b620f42406001600160401b038216101561458c575050604080516060810182525f808252602082018190529181019190915291506002905061478b565b5f6145968a6127a5565b90506145a3898883614b30565b6145d2575050604080516060810182525f808252602082018190529181019190915292506003915061478b9050565b6145e08383875f0151614b45565b6001600160401b031660208601525f8961463a5760208601518b516146359161460891615555565b614630885f01516001600160401b03168e602001516001600160401b031661207a919061530b565b61418f565b614670565b85518b516146709161465c9161207a916001600160401b03908116911661530b565b87602001518d602001516146309190615555565b905061467d8a828a614b30565b1561472a578961469757614692828986614bf1565b6146a2565b6146a2888386614bf1565b6001600160401b03168087526146bb9085908590614b45565b6001600160401b03166020870152866147195760408b6040015161ffff1661ffff6146e691906152b7565b60408d6040015161ffff16901b6146fd91906154bd565b875161471291906001600160401b03166152f4565b901c61471b565b5f5b6001600160401b031660408701525b85516001600160401b03165f03614746575f6020870152614786565b85602001516001600160401b03165f03614786575050604080516060810182525f808252602082018190529181019190915293506002925061478b915050565b505050505b9550959350505050565b61ffff82165f90815260208190526040902081516002909101805490916147d39161207a916001600160401b0390811691600160401b90041661530b565b81546001600160401b03918216600160401b026fffffffffffffffff00000000000000001982168117845560208501519284925f92614819928692918116911617615555565b82546101009290920a6001600160401b0381810219909316918316021790915561ffff85165f908152602081905260409020548451600160981b90910482169250168111614867575f614873565b82516148739082615555565b61ffff9094165f90815260208190526040902080546001600160401b0395909516600160981b0267ffffffffffffffff60981b1990951694909417909355505050565b4115806148ca57506001600160401b038116155b156148d25750565b613479416148ed633b9aca006001600160401b0385166152f4565b415f9081526009602052604090205461263b565b5f828152600660205260409020546001600160a01b03166120c781614933633b9aca006001600160401b0386166152f4565b6001600160a01b0384165f9081526009602052604090205461084e91906152b7565b604080518082019091525f808252602082015282516001600160801b03165f03614980575080610899565b81516001600160801b03165f03614998575081610899565b5f5f5f6149a58686614a95565b919450925090506143ba6143b4838561530b565b604080518082019091525f8082526020820152825f036149ec5750604080518082019091525f8082526020820152610899565b683635c9adc5dea00000831115614a1a57614a08600a846154bd565b9250614a138261560b565b91506149ec565b614a2e600a683635c9adc5dea000006154bd565b8311614a5157614a3f600a846152f4565b9250614a4a82615627565b9150614a1a565b50604080518082019091526001600160801b03909216825260070b602082015290565b5f60168260070b136141c857614a8b82600a615728565b6141c390846154bd565b5f5f5f836020015160070b856020015160070b12614aed578451845160208087015190880151614ad2926001600160801b03169161431f916155a3565b60208701516001600160801b03909216945092509050614b29565b614b11855f01516001600160801b03168660200151866020015161431f91906155a3565b845160208601519194506001600160801b0316925090505b9250925092565b5f83614b3e57818310610fb5565b5010919050565b5f80614b6061207a6001600160401b0380861690881661530b565b6001600160401b031690505f8115614b9d5781614b8e670de0b6b3a76400006001600160401b0389166152f4565b614b9891906154bd565b614b9f565b5f5b90506040614bc4614bba670de0b6b3a764000084841b6154bd565b600160401b614c9a565b614bd290600160401b6152b7565b614be5906001600160401b0388166152f4565b901c9695505050505050565b5f808315614c3057614c2b61207a85614c12670de0b6b3a7640000806152f4565b614c1c90896152f4565b614c2691906154bd565b614ca9565b614c32565b5f5b6001600160401b031690505f670de0b6b3a7640000604083901b614c5691906154bd565b9050600160401b811115614c8f57614c8a6040614c77600160401b846152b7565b611409906001600160401b0388166152f4565b6143ba565b5f9695505050505050565b5f828218828410028218610bff565b5f60018211614cb6575090565b816001600160801b8210614ccf5760809190911c9060401b5b600160401b8210614ce55760409190911c9060201b5b6401000000008210614cfc5760209190911c9060101b5b620100008210614d115760109190911c9060081b5b6101008210614d255760089190911c9060041b5b60108210614d385760049190911c9060021b5b60048210614d445760011b5b600302600190811c90818581614d5c57614d5c6154a9565b048201901c90506001818581614d7457614d746154a9565b048201901c90506001818581614d8c57614d8c6154a9565b048201901c90506001818581614da457614da46154a9565b048201901c90506001818581614dbc57614dbc6154a9565b048201901c90506001818581614dd457614dd46154a9565b048201901c9050614df3818581614ded57614ded6154a9565b04821190565b90039392505050565b80356001600160a01b0381168114614e12575f5ffd5b919050565b5f60208284031215614e27575f5ffd5b610bff82614dfc565b803561ffff81168114614e12575f5ffd5b80356001600160401b0381168114614e12575f5ffd5b5f5f5f60608486031215614e69575f5ffd5b614e7284614e30565b925060208401359150614e8760408501614e41565b90509250925092565b5f5f5f60608486031215614ea2575f5ffd5b614eab84614e30565b95602085013595506040909401359392505050565b5f5f5f5f5f60a08688031215614ed4575f5ffd5b505083359560208501359550604085013594606081013594506080013592509050565b80358015158114614e12575f5ffd5b5f5f5f5f5f60a08688031215614f1a575f5ffd5b853594506020860135935060408601359250614f3860608701614ef7565b949793965091946080013592915050565b5f5f5f60608486031215614f5b575f5ffd5b614f6484614e30565b9250614f7260208501614ef7565b9150614e8760408501614ef7565b5f60208284031215614f90575f5ffd5b610bff82614e30565b5f5f5f60608486031215614fab575f5ffd5b505081359360208301359350604090920135919050565b5f5f60408385031215614fd3575f5ffd5b614fdc83614e30565b9150614fea60208401614e41565b90509250929050565b5f5f5f5f60808587031215615006575f5ffd5b61500f85614e30565b935061501d60208601614e41565b925061502b60408601614e41565b915061503960608601614e41565b905092959194509250565b5f5f5f5f60808587031215615057575f5ffd5b61506085614e30565b9350602085013592506040850135915061503960608601614e41565b5f5f6040838503121561508d575f5ffd5b61509683614e30565b946020939093013593505050565b5f5f604083850312156150b5575f5ffd5b6150be83614e30565b9150614fea60208401614e30565b5f5f5f606084860312156150de575f5ffd5b614eab84614dfc565b5f5f5f606084860312156150f9575f5ffd5b61510284614e30565b925060208401359150614e8760408501614ef7565b5f5f60408385031215615128575f5ffd5b50508035926020909101359150565b5f60208284031215615147575f5ffd5b5035919050565b5f5f5f60608486031215615160575f5ffd5b61516984614dfc565b925061517760208501614dfc565b929592945050506040919091013590565b5f5f5f6060848603121561519a575f5ffd5b6151a384614e30565b92506151b160208501614e41565b9150614e8760408501614e41565b5f5f5f5f5f5f60c087890312156151d4575f5ffd5b6151dd87614dfc565b95506151eb60208801614dfc565b95989597505050506040840135936060810135936080820135935060a0909101359150565b5f5f5f5f60808587031215615223575f5ffd5b61522c85614e30565b935061523a60208601614e41565b925061524860408601614e41565b915061503960608601614e30565b5f5f60408385031215615267575f5ffd5b61509683614dfc565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b03818116838216019081111561089957610899615270565b634e487b7160e01b5f52603260045260245ffd5b8181038181111561089957610899615270565b5f6001600160401b0382166001600160401b0381036152eb576152eb615270565b60010192915050565b808202811582820484141761089957610899615270565b8082018082111561089957610899615270565b5f6001820161532f5761532f615270565b5060010190565b634e487b7160e01b5f52604160045260245ffd5b5f81518060208401855e5f93019283525090919050565b6001600160e01b031960e087901b811682527f28c9bdf267e6096a3ba7ca8485ae67bb2bf894fe72f36e3cf1361d5f3af54fa560048301527fd182e6ad7f520e511f6c3e2b8c68059b6bbd41fbabd9831f79217e1319cde05b6024830152851660448201526001600160601b0319606085901b1660488201525f6153e8605c83018561534a565b600360fb1b81526001600160f81b03199390931660108401525050601101949350505050565b5f610bff828461534a565b80516020808301519190811015612645575f1960209190910360031b1b16919050565b604081525f82518060408401528060208501606085015e5f60608285010152601f19601f82011683019050606083820301602084015260066060820152653ab4b73a189b60d11b608082015260a0810191505092915050565b634e487b7160e01b5f52602160045260245ffd5b634e487b7160e01b5f52601260045260245ffd5b5f826154cb576154cb6154a9565b500490565b5f5f858511156154de575f5ffd5b838611156154ea575f5ffd5b5050820193919092039150565b80356001600160601b03198116906014841015613eed576001600160601b031960149490940360031b84901b1690921692915050565b5f8261553b5761553b6154a9565b500690565b5f8161554e5761554e615270565b505f190190565b6001600160401b03828116828216039081111561089957610899615270565b600781810b9083900b01677fffffffffffffff8113677fffffffffffffff198212171561089957610899615270565b600782810b9082900b03677fffffffffffffff198112677fffffffffffffff8213171561089957610899615270565b5f8160070b677fffffffffffffff1981036155ef576155ef615270565b5f0392915050565b634e487b7160e01b5f52603160045260245ffd5b5f8160070b677fffffffffffffff81036152eb576152eb615270565b5f8160070b677fffffffffffffff19810361564457615644615270565b5f190192915050565b6001815b6001841115613d335780850481111561566c5761566c615270565b600184161561567a57908102905b60019390931c928002615651565b5f8261569657506001610899565b816156a257505f610899565b81600181146156b857600281146156c2576156de565b6001915050610899565b60ff8411156156d3576156d3615270565b50506001821b610899565b5060208310610133831016604e8410600b8410161715615701575081810a610899565b61570d5f19848461564d565b805f190482111561572057615720615270565b029392505050565b5f610bff6001600160401b0384168361568856",
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

// PackAddressMapping is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0494cd9a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addressMapping(address target) view returns(bytes32 account)
func (ledgerProtocol *LedgerProtocol) PackAddressMapping(target common.Address) []byte {
	enc, err := ledgerProtocol.abi.Pack("addressMapping", target)
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
func (ledgerProtocol *LedgerProtocol) TryPackAddressMapping(target common.Address) ([]byte, error) {
	return ledgerProtocol.abi.Pack("addressMapping", target)
}

// UnpackAddressMapping is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0494cd9a.
//
// Solidity: function addressMapping(address target) view returns(bytes32 account)
func (ledgerProtocol *LedgerProtocol) UnpackAddressMapping(data []byte) ([32]byte, error) {
	out, err := ledgerProtocol.abi.Unpack("addressMapping", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
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

// PackGetAlphaInPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc2ba9e87.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getAlphaInPool(uint16 netuid) view returns(uint64 reserveAlpha)
func (ledgerProtocol *LedgerProtocol) PackGetAlphaInPool(netuid uint16) []byte {
	enc, err := ledgerProtocol.abi.Pack("getAlphaInPool", netuid)
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
func (ledgerProtocol *LedgerProtocol) TryPackGetAlphaInPool(netuid uint16) ([]byte, error) {
	return ledgerProtocol.abi.Pack("getAlphaInPool", netuid)
}

// UnpackGetAlphaInPool is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc2ba9e87.
//
// Solidity: function getAlphaInPool(uint16 netuid) view returns(uint64 reserveAlpha)
func (ledgerProtocol *LedgerProtocol) UnpackGetAlphaInPool(data []byte) (uint64, error) {
	out, err := ledgerProtocol.abi.Unpack("getAlphaInPool", data)
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
func (ledgerProtocol *LedgerProtocol) PackGetAlphaOutPool(netuid uint16) []byte {
	enc, err := ledgerProtocol.abi.Pack("getAlphaOutPool", netuid)
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
func (ledgerProtocol *LedgerProtocol) TryPackGetAlphaOutPool(netuid uint16) ([]byte, error) {
	return ledgerProtocol.abi.Pack("getAlphaOutPool", netuid)
}

// UnpackGetAlphaOutPool is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9757f56b.
//
// Solidity: function getAlphaOutPool(uint16 netuid) view returns(uint64 outAlpha)
func (ledgerProtocol *LedgerProtocol) UnpackGetAlphaOutPool(data []byte) (uint64, error) {
	out, err := ledgerProtocol.abi.Unpack("getAlphaOutPool", data)
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
func (ledgerProtocol *LedgerProtocol) PackGetAlphaPrice(netuid uint16) []byte {
	enc, err := ledgerProtocol.abi.Pack("getAlphaPrice", netuid)
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
func (ledgerProtocol *LedgerProtocol) TryPackGetAlphaPrice(netuid uint16) ([]byte, error) {
	return ledgerProtocol.abi.Pack("getAlphaPrice", netuid)
}

// UnpackGetAlphaPrice is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x69e38bc3.
//
// Solidity: function getAlphaPrice(uint16 netuid) view returns(uint256 price)
func (ledgerProtocol *LedgerProtocol) UnpackGetAlphaPrice(data []byte) (*big.Int, error) {
	out, err := ledgerProtocol.abi.Unpack("getAlphaPrice", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
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

// PackGetFreeBalance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4fad055d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getFreeBalance(bytes32 account) view returns(uint256 balanceRao)
func (ledgerProtocol *LedgerProtocol) PackGetFreeBalance(account [32]byte) []byte {
	enc, err := ledgerProtocol.abi.Pack("getFreeBalance", account)
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
func (ledgerProtocol *LedgerProtocol) TryPackGetFreeBalance(account [32]byte) ([]byte, error) {
	return ledgerProtocol.abi.Pack("getFreeBalance", account)
}

// UnpackGetFreeBalance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4fad055d.
//
// Solidity: function getFreeBalance(bytes32 account) view returns(uint256 balanceRao)
func (ledgerProtocol *LedgerProtocol) UnpackGetFreeBalance(data []byte) (*big.Int, error) {
	out, err := ledgerProtocol.abi.Unpack("getFreeBalance", data)
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
func (ledgerProtocol *LedgerProtocol) PackGetHotkey(netuid uint16, uid uint16) []byte {
	enc, err := ledgerProtocol.abi.Pack("getHotkey", netuid, uid)
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
func (ledgerProtocol *LedgerProtocol) TryPackGetHotkey(netuid uint16, uid uint16) ([]byte, error) {
	return ledgerProtocol.abi.Pack("getHotkey", netuid, uid)
}

// UnpackGetHotkey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3adc89da.
//
// Solidity: function getHotkey(uint16 netuid, uint16 uid) view returns(bytes32 hotkey)
func (ledgerProtocol *LedgerProtocol) UnpackGetHotkey(data []byte) ([32]byte, error) {
	out, err := ledgerProtocol.abi.Unpack("getHotkey", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
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

// PackGetNetworkRegistrationBlock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb0c751b0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getNetworkRegistrationBlock(uint16 netuid) view returns(uint64 blockNumber)
func (ledgerProtocol *LedgerProtocol) PackGetNetworkRegistrationBlock(netuid uint16) []byte {
	enc, err := ledgerProtocol.abi.Pack("getNetworkRegistrationBlock", netuid)
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
func (ledgerProtocol *LedgerProtocol) TryPackGetNetworkRegistrationBlock(netuid uint16) ([]byte, error) {
	return ledgerProtocol.abi.Pack("getNetworkRegistrationBlock", netuid)
}

// UnpackGetNetworkRegistrationBlock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb0c751b0.
//
// Solidity: function getNetworkRegistrationBlock(uint16 netuid) view returns(uint64 blockNumber)
func (ledgerProtocol *LedgerProtocol) UnpackGetNetworkRegistrationBlock(data []byte) (uint64, error) {
	out, err := ledgerProtocol.abi.Unpack("getNetworkRegistrationBlock", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
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

// PackGetRegisteredSubnetCounter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8646067.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRegisteredSubnetCounter(uint16 netuid) view returns(uint64 counter)
func (ledgerProtocol *LedgerProtocol) PackGetRegisteredSubnetCounter(netuid uint16) []byte {
	enc, err := ledgerProtocol.abi.Pack("getRegisteredSubnetCounter", netuid)
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
func (ledgerProtocol *LedgerProtocol) TryPackGetRegisteredSubnetCounter(netuid uint16) ([]byte, error) {
	return ledgerProtocol.abi.Pack("getRegisteredSubnetCounter", netuid)
}

// UnpackGetRegisteredSubnetCounter is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa8646067.
//
// Solidity: function getRegisteredSubnetCounter(uint16 netuid) view returns(uint64 counter)
func (ledgerProtocol *LedgerProtocol) UnpackGetRegisteredSubnetCounter(data []byte) (uint64, error) {
	out, err := ledgerProtocol.abi.Unpack("getRegisteredSubnetCounter", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
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

// PackGetSubnetMechanism is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8757c476.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getSubnetMechanism(uint16 netuid) view returns(uint16 mechanism)
func (ledgerProtocol *LedgerProtocol) PackGetSubnetMechanism(netuid uint16) []byte {
	enc, err := ledgerProtocol.abi.Pack("getSubnetMechanism", netuid)
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
func (ledgerProtocol *LedgerProtocol) TryPackGetSubnetMechanism(netuid uint16) ([]byte, error) {
	return ledgerProtocol.abi.Pack("getSubnetMechanism", netuid)
}

// UnpackGetSubnetMechanism is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8757c476.
//
// Solidity: function getSubnetMechanism(uint16 netuid) view returns(uint16 mechanism)
func (ledgerProtocol *LedgerProtocol) UnpackGetSubnetMechanism(data []byte) (uint16, error) {
	out, err := ledgerProtocol.abi.Unpack("getSubnetMechanism", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackGetTaoInPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d9bfc71.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getTaoInPool(uint16 netuid) view returns(uint64 reserveRao)
func (ledgerProtocol *LedgerProtocol) PackGetTaoInPool(netuid uint16) []byte {
	enc, err := ledgerProtocol.abi.Pack("getTaoInPool", netuid)
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
func (ledgerProtocol *LedgerProtocol) TryPackGetTaoInPool(netuid uint16) ([]byte, error) {
	return ledgerProtocol.abi.Pack("getTaoInPool", netuid)
}

// UnpackGetTaoInPool is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2d9bfc71.
//
// Solidity: function getTaoInPool(uint16 netuid) view returns(uint64 reserveRao)
func (ledgerProtocol *LedgerProtocol) UnpackGetTaoInPool(data []byte) (uint64, error) {
	out, err := ledgerProtocol.abi.Unpack("getTaoInPool", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
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

// PackGetUid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x39fcc675.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getUid(uint16 netuid, bytes32 hotkey) view returns(bool exists, uint16 uid)
func (ledgerProtocol *LedgerProtocol) PackGetUid(netuid uint16, hotkey [32]byte) []byte {
	enc, err := ledgerProtocol.abi.Pack("getUid", netuid, hotkey)
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
func (ledgerProtocol *LedgerProtocol) TryPackGetUid(netuid uint16, hotkey [32]byte) ([]byte, error) {
	return ledgerProtocol.abi.Pack("getUid", netuid, hotkey)
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
func (ledgerProtocol *LedgerProtocol) UnpackGetUid(data []byte) (GetUidOutput, error) {
	out, err := ledgerProtocol.abi.Unpack("getUid", data)
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
func (ledgerProtocol *LedgerProtocol) PackGetUidCount(netuid uint16) []byte {
	enc, err := ledgerProtocol.abi.Pack("getUidCount", netuid)
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
func (ledgerProtocol *LedgerProtocol) TryPackGetUidCount(netuid uint16) ([]byte, error) {
	return ledgerProtocol.abi.Pack("getUidCount", netuid)
}

// UnpackGetUidCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1f193572.
//
// Solidity: function getUidCount(uint16 netuid) view returns(uint16 count)
func (ledgerProtocol *LedgerProtocol) UnpackGetUidCount(data []byte) (uint16, error) {
	out, err := ledgerProtocol.abi.Unpack("getUidCount", data)
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
func (ledgerProtocol *LedgerProtocol) PackGetValidatorStatus(netuid uint16, uid uint16) []byte {
	enc, err := ledgerProtocol.abi.Pack("getValidatorStatus", netuid, uid)
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
func (ledgerProtocol *LedgerProtocol) TryPackGetValidatorStatus(netuid uint16, uid uint16) ([]byte, error) {
	return ledgerProtocol.abi.Pack("getValidatorStatus", netuid, uid)
}

// UnpackGetValidatorStatus is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x58dd9945.
//
// Solidity: function getValidatorStatus(uint16 netuid, uint16 uid) view returns(bool permit)
func (ledgerProtocol *LedgerProtocol) UnpackGetValidatorStatus(data []byte) (bool, error) {
	out, err := ledgerProtocol.abi.Unpack("getValidatorStatus", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
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

// PackIsSubnetDissolving is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2cdb8175.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isSubnetDissolving(uint16 ) pure returns(bool dissolving)
func (ledgerProtocol *LedgerProtocol) PackIsSubnetDissolving(arg0 uint16) []byte {
	enc, err := ledgerProtocol.abi.Pack("isSubnetDissolving", arg0)
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
func (ledgerProtocol *LedgerProtocol) TryPackIsSubnetDissolving(arg0 uint16) ([]byte, error) {
	return ledgerProtocol.abi.Pack("isSubnetDissolving", arg0)
}

// UnpackIsSubnetDissolving is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2cdb8175.
//
// Solidity: function isSubnetDissolving(uint16 ) pure returns(bool dissolving)
func (ledgerProtocol *LedgerProtocol) UnpackIsSubnetDissolving(data []byte) (bool, error) {
	out, err := ledgerProtocol.abi.Unpack("isSubnetDissolving", data)
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
func (ledgerProtocol *LedgerProtocol) PackLink(target common.Address) []byte {
	enc, err := ledgerProtocol.abi.Pack("link", target)
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
func (ledgerProtocol *LedgerProtocol) TryPackLink(target common.Address) ([]byte, error) {
	return ledgerProtocol.abi.Pack("link", target)
}

// UnpackLink is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91a89712.
//
// Solidity: function link(address target) returns(bytes32 account)
func (ledgerProtocol *LedgerProtocol) UnpackLink(data []byte) ([32]byte, error) {
	out, err := ledgerProtocol.abi.Unpack("link", data)
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

// PackSimSwapAlphaForTao is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa4e7d28d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function simSwapAlphaForTao(uint16 netuid, uint64 amountAlpha) view returns(uint256 outRao)
func (ledgerProtocol *LedgerProtocol) PackSimSwapAlphaForTao(netuid uint16, amountAlpha uint64) []byte {
	enc, err := ledgerProtocol.abi.Pack("simSwapAlphaForTao", netuid, amountAlpha)
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
func (ledgerProtocol *LedgerProtocol) TryPackSimSwapAlphaForTao(netuid uint16, amountAlpha uint64) ([]byte, error) {
	return ledgerProtocol.abi.Pack("simSwapAlphaForTao", netuid, amountAlpha)
}

// UnpackSimSwapAlphaForTao is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa4e7d28d.
//
// Solidity: function simSwapAlphaForTao(uint16 netuid, uint64 amountAlpha) view returns(uint256 outRao)
func (ledgerProtocol *LedgerProtocol) UnpackSimSwapAlphaForTao(data []byte) (*big.Int, error) {
	out, err := ledgerProtocol.abi.Unpack("simSwapAlphaForTao", data)
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
func (ledgerProtocol *LedgerProtocol) PackSimSwapTaoForAlpha(netuid uint16, amountRao uint64) []byte {
	enc, err := ledgerProtocol.abi.Pack("simSwapTaoForAlpha", netuid, amountRao)
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
func (ledgerProtocol *LedgerProtocol) TryPackSimSwapTaoForAlpha(netuid uint16, amountRao uint64) ([]byte, error) {
	return ledgerProtocol.abi.Pack("simSwapTaoForAlpha", netuid, amountRao)
}

// UnpackSimSwapTaoForAlpha is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x27c3f0fb.
//
// Solidity: function simSwapTaoForAlpha(uint16 netuid, uint64 amountRao) view returns(uint256 outAlpha)
func (ledgerProtocol *LedgerProtocol) UnpackSimSwapTaoForAlpha(data []byte) (*big.Int, error) {
	out, err := ledgerProtocol.abi.Unpack("simSwapTaoForAlpha", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
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
