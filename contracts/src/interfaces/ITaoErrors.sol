// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

/// @title Refusals of the protocol
/// @notice Every precompile reverts with one of these. Amounts name their unit, "Rao" or "Alpha" (9 decimals);
/// nextBlock is the first block number at which the call would be accepted.
interface ITaoErrors {
    // These occur when a call reaches a precompile in a form that it does not take.

    /// @notice The precompile has no function with this selector.
    error UnknownSelector(bytes4 selector);

    /// @notice The calldata ends before the arguments do, in bytes.
    error CalldataTooShort(uint256 have, uint256 need);

    /// @notice An argument does not fit its type.
    error ValueOutOfRange(string param, string solidityType);

    /// @notice An array or byte string points outside the calldata.
    error ArrayOutOfBounds(string param);

    /// @notice A string is longer than allowed, in bytes.
    error StringTooLong(string param, uint256 length, uint256 maximum);

    /// @notice A function that writes was called in a static context.
    error NonStaticInStaticCall();

    /// @notice Value in wei was sent to a function that takes none.
    error NotPayable(uint256 value);

    /// @notice CALLCODE is refused: it has no caller to act for.
    error CallCodeRefused();

    /// @notice DELEGATECALL acts for the user at depth 1 only.
    error DelegateCallTooDeep(uint256 depth, string remedy);

    /// @notice The precompile is switched off.
    error PrecompileDisabled(address precompile);

    /// @notice The chain met a state that must not occur.
    error InternalFailure(string what);

    // These occur when something named by the caller does not exist or is not the caller's.

    /// @notice The subnet does not exist.
    error SubnetNotExists(uint16 netuid);

    /// @notice The subnet has no such mechanism.
    error MechanismDoesNotExist(uint16 netuid, uint8 mecid);

    /// @notice The hotkey is not known.
    error HotKeyAccountNotExists(bytes32 hotkey);

    /// @notice The hotkey has no uid on the subnet.
    error HotKeyNotRegisteredInSubNet(uint16 netuid, bytes32 hotkey);

    /// @notice The hotkey may not serve on the subnet, because it is not registered there.
    error HotKeyNotRegisteredInNetwork(uint16 netuid, bytes32 hotkey);

    /// @notice The subnet has no such uid.
    error UidNotExists(uint16 netuid, uint16 uid);

    /// @notice The hotkey belongs to another coldkey.
    error NonAssociatedColdKey(bytes32 hotkey, bytes32 owner, bytes32 caller);

    /// @notice A system account cannot be a hotkey.
    error CannotUseSystemAccount(bytes32 account);

    /// @notice The caller may not do this.
    error BadOrigin(bytes32 caller);

    /// @notice The address of the account is not known.
    error AccountNotLinked(bytes32 account);

    // These occur when a registration is refused.

    /// @notice Neurons cannot register on root this way.
    error RegistrationNotPermittedOnRootSubnet();

    /// @notice Registration on the subnet is switched off.
    error SubNetRegistrationDisabled(uint16 netuid);

    /// @notice The hotkey already has a uid on the subnet.
    error HotKeyAlreadyRegisteredInSubNet(uint16 netuid, bytes32 hotkey);

    /// @notice The balance does not cover the amount, in rao.
    error NotEnoughBalanceToStake(uint64 balanceRao, uint64 neededRao);

    /// @notice The subnet is full and no neuron may be replaced.
    error NoNeuronIdAvailable(uint16 netuid);

    /// @notice Proof-of-work registration does not exist any more.
    error POWRegistrationDisabled();

    /// @notice The price is above the limit, in rao.
    error RegistrationPriceLimitExceeded(uint64 priceRao, uint64 limitRao);

    /// @notice The caller must wait before it registers another subnet.
    error NetworkTxRateLimitExceeded(uint64 nextBlock);

    /// @notice No further subnet can be registered.
    error SubnetLimitReached(uint16 limit);

    /// @notice The balance does not cover the lock cost, in rao.
    error CannotAffordLockCost(uint64 balanceRao, uint64 costRao);

    /// @notice The subnet has been started before.
    error FirstEmissionBlockNumberAlreadySet(uint16 netuid, uint64 firstEmissionBlock);

    /// @notice The subnet cannot be started yet.
    error NeedWaitingMoreBlocksToStarCall(uint16 netuid, uint64 nextBlock);

    /// @notice Root takes no more registrations in this block.
    error TooManyRegistrationsThisBlock(uint16 netuid, uint16 limit);

    /// @notice Root takes no more registrations in this interval.
    error TooManyRegistrationsThisInterval(uint16 netuid, uint16 limit);

    /// @notice Root is full, and its lowest stake is not below the newcomer's, in rao.
    error StakeTooLowForRoot(uint64 stakeRao, uint64 lowestRao);

    // These occur when stake is moved or traded with a pool.

    /// @notice Staking on the subnet is not open.
    error SubtokenDisabled(uint16 netuid);

    /// @notice The amount is below the minimum.
    error AmountTooLow(uint64 amount, uint64 minimumRao);

    /// @notice The pool cannot serve the amount.
    error InsufficientLiquidity(uint16 netuid, uint64 amount);

    /// @notice The balance does not cover the amount, in rao.
    error InsufficientBalance(uint64 balanceRao, uint64 neededRao);

    /// @notice The stake does not cover the amount, in alpha (9 decimals).
    error NotEnoughStakeToWithdraw(uint64 stakeAlpha, uint64 requestedAlpha);

    /// @notice The trade would move the price beyond the limit.
    error SlippageTooHigh(uint64 amount, uint64 maximum);

    /// @notice The price is beyond the limit already.
    error PriceLimitExceeded(uint16 netuid, uint64 limitRao);

    /// @notice The reserves of the pool are too low to trade.
    error ReservesTooLow(uint16 netuid);

    /// @notice The amount is too large for the pool.
    error SwapInputTooLarge(uint16 netuid, uint64 amount);

    /// @notice The reserves of the pool are too far apart to trade.
    error ReservesOutOfBalance(uint16 netuid);

    /// @notice Stake cannot move to where it is.
    error SameNetuid(uint16 netuid);

    /// @notice The owner of the subnet has switched transfers of stake off.
    error TransferDisallowed(uint16 netuid);

    /// @notice Stake on root is TAO, which cannot be burned or recycled.
    error CannotBurnOrRecycleOnRootSubnet();

    /// @notice A view was asked about too many hotkeys at once.
    error TooManyHotkeys(uint256 count, uint256 limit);

    /// @notice A hotkey is in the list twice.
    error DuplicateHotkey(bytes32 hotkey);

    /// @notice The fee rate is above the maximum.
    error FeeRateTooHigh(uint16 rate, uint16 maximum);

    // These occur when alpha is locked, or is to leave a coldkey that has locked it. Alpha has 9 decimals.

    /// @notice The coldkey's alpha on the subnet that is not locked does not cover the amount.
    error StakeUnavailable(uint16 netuid, uint64 availableAlpha, uint64 requestedAlpha);

    /// @notice The coldkey's lock on the subnet is for another hotkey.
    error LockHotkeyMismatch(uint16 netuid, bytes32 lockedHotkey, bytes32 hotkey);

    /// @notice The coldkey has no lock on the subnet.
    error NoExistingLock(uint16 netuid, bytes32 coldkey);

    /// @notice The lock would be larger than all alpha of the coldkey on the subnet.
    error InsufficientStakeForLock(uint16 netuid, uint64 stakeAlpha, uint64 neededAlpha);

    /// @notice The account does not take alpha that carries a lock.
    error AccountRejectsLockedAlpha(bytes32 coldkey);

    /// @notice The coldkey has a lock on the subnet.
    error ActiveLockExists(bytes32 coldkey, uint16 netuid);

    // These occur when weights are refused.

    /// @notice Root takes no weights.
    error CanNotSetRootNetworkWeights();

    /// @notice The lists of uids and values differ in length.
    error WeightVecNotEqualSize(uint256 uids, uint256 values);

    /// @notice There are more weights than uids.
    error UidsLengthExceedUidsInSubNet(uint256 uids, uint16 limit);

    /// @notice The stake weight of the hotkey is below the threshold.
    error NotEnoughStakeToSetWeights(uint64 stakeWeight, uint64 threshold);

    /// @notice The version key is below the subnet's.
    error IncorrectWeightVersionKey(uint64 given, uint64 stored);

    /// @notice The neuron must wait before it sets weights again.
    error SettingWeightsTooFast(uint16 uid, uint64 nextBlock);

    /// @notice The neuron holds no validator permit.
    error NeuronNoValidatorPermit(uint16 netuid, uint16 uid);

    /// @notice A uid appears twice.
    error DuplicateUids(uint16 uid);

    /// @notice A uid does not exist.
    error UidVecContainInvalidOne(uint16 uid);

    /// @notice There are fewer weights than the subnet asks for.
    error WeightVecLengthIsLow(uint256 length, uint16 minimum);

    /// @notice A weight is above the limit.
    error MaxWeightExceeded(uint16 limit);

    /// @notice The subnet takes weights by commit and reveal only.
    error CommitRevealEnabled(uint16 netuid);

    /// @notice The subnet takes no commits.
    error CommitRevealDisabled(uint16 netuid);

    /// @notice The neuron must wait before it commits again.
    error CommittingWeightsTooFast(uint16 uid, uint64 nextBlock);

    /// @notice Earlier commits must be revealed first.
    error TooManyUnrevealedCommits(uint256 limit);

    /// @notice No commit of the caller waits for a reveal.
    error NoWeightsCommitFound(bytes32 commitHash);

    /// @notice The commit is too old to be revealed.
    error ExpiredWeightCommit(bytes32 commitHash);

    /// @notice The reveal matches no commit; the argument is its hash.
    error InvalidRevealCommitHashNotMatch(bytes32 commitHash);

    /// @notice The commit may be revealed in a later epoch.
    error RevealTooEarly(uint64 currentEpoch, uint64 revealEpoch);

    /// @notice The chain takes hash commits only.
    error TimelockedCommitsUnavailable();

    /// @notice The lists of a batch differ in length.
    error InputLengthsUnequal(uint256 first, uint256 other);

    // These occur when a name, a symbol or a link to an EVM address is refused.

    /// @notice The caller does not own the subnet.
    error NotSubnetOwner(uint16 netuid, bytes32 caller);

    /// @notice A string of an identity is longer than the maximum, or a signature has another length, in bytes.
    error InvalidIdentity(string field, uint256 length, uint256 maximum);

    /// @notice The table of symbols does not have this one, or it is root's.
    error SymbolDoesNotExist(string symbol);

    /// @notice A subnet has this symbol already.
    error SymbolAlreadyInUse(string symbol);

    /// @notice The neuron may link an EVM address again from the given block on.
    error EvmKeyAssociateRateLimitExceeded(uint64 nextBlock);

    /// @notice The signature is not one that a key could have made.
    error UnableToRecoverPublicKey();

    /// @notice Another address than the one given has signed.
    error InvalidRecoveredPublicKey(address recovered, address evmKey);

    // These occur when serving information is refused.

    /// @notice The IP type is neither 4 nor 6.
    error InvalidIpType(uint8 ipType);

    /// @notice The IP address cannot be reached.
    error InvalidIpAddress(uint128 ip);

    /// @notice The port is 0.
    error InvalidPort(uint16 port);

    /// @notice The hotkey must wait before it serves again.
    error ServingRateLimitExceeded(uint64 nextBlock);

    // These occur when a parameter or a schedule may not be changed.

    /// @notice There is no parameter of this name.
    error UnknownParameter(bytes32 name);

    /// @notice The value is outside its bounds.
    error ValueNotInBounds(string param, uint256 value, uint256 minimum, uint256 maximum);

    /// @notice The caller must wait before it does this again.
    error TxRateLimitExceeded(uint64 nextBlock);

    /// @notice Settings are frozen until the next epoch has run.
    error AdminActionProhibitedDuringWeightsWindow(uint16 netuid, uint64 nextEpochBlock);

    /// @notice The tempo is outside its bounds, in blocks.
    error TempoOutOfBounds(uint16 tempo, uint16 minimum, uint16 maximum);

    /// @notice The activity cutoff factor is outside its bounds, in thousandths.
    error ActivityCutoffFactorMilliOutOfBounds(uint32 milli, uint32 minimum, uint32 maximum);

    /// @notice The activity cutoff is below the minimum, in blocks.
    error ActivityCutoffTooLow(uint16 cutoff, uint16 minimum);

    /// @notice An epoch is scheduled already.
    error EpochTriggerAlreadyPending(uint16 netuid, uint64 pendingBlock);

    /// @notice The next epoch comes before a triggered one could.
    error AutoEpochAlreadyImminent(uint16 netuid, uint64 epochBlock);

    /// @notice The tempo is fixed while weights are committed and revealed.
    error DynamicTempoBlockedByCommitReveal(uint16 netuid);

    /// @notice Liquid alpha is switched off on the subnet.
    error LiquidAlphaDisabled(uint16 netuid);

    /// @notice The upper alpha is below the minimum.
    error AlphaHighTooLow(uint16 alphaHigh, uint16 minimum);

    /// @notice The lower alpha is outside its bounds.
    error AlphaLowOutOfRange(uint16 alphaLow, uint16 minimum, uint16 maximum);

    /// @notice The moving average of bonds is above the maximum, in millionths.
    error BondsMovingAverageMaxReached(uint64 value, uint64 maximum);

    /// @notice An owner may not set a negative steepness.
    error NegativeSigmoidSteepness(int16 value);

    /// @notice The reveal period is below the minimum, in epochs.
    error RevealPeriodTooSmall(uint64 value, uint64 minimum);

    /// @notice The reveal period is above the maximum, in epochs.
    error RevealPeriodTooLarge(uint64 value, uint64 maximum);

    /// @notice Root has no such setting.
    error NotPermittedOnRootSubnet();

    /// @notice A value is outside its bounds.
    error InvalidValue(string param, uint256 value, uint256 minimum, uint256 maximum);

    // These occur when the number of uids, of validators or of mechanisms may not become what is asked for.

    /// @notice The largest number of uids cannot be below the smallest.
    error MaxAllowedUidsLessThanMinAllowedUids(uint16 maxUids, uint16 minUids);

    /// @notice The subnet has more uids already.
    error MaxAllowedUIdsLessThanCurrentUIds(uint16 maxUids, uint16 uids);

    /// @notice No subnet may have so many uids.
    error MaxAllowedUidsGreaterThanDefaultMaxAllowedUids(uint16 maxUids, uint16 limit);

    /// @notice The smallest number of uids must be below the largest.
    error MinAllowedUidsGreaterThanMaxAllowedUids(uint16 minUids, uint16 maxUids);

    /// @notice The smallest number of uids must be below the number in use.
    error MinAllowedUidsGreaterThanCurrentUids(uint16 minUids, uint16 uids);

    /// @notice There cannot be more validators than uids.
    error MaxValidatorsLargerThanMaxUIds(uint16 maxValidators, uint16 maxUids);

    /// @notice Uids times mechanisms are above the limit.
    error TooManyUIDsPerMechanism(uint16 maxUids, uint8 mechanisms, uint16 limit);

    /// @notice Too many of the uids that would remain are immune, in percent.
    error TrimmingWouldExceedMaxImmunePercentage(uint16 immune, uint16 maxUids, uint8 percentage);

    // These occur when child keys, takes or the target of incentives are refused. Takes are u16 fractions.

    /// @notice A hotkey cannot be its own child.
    error InvalidChild(bytes32 child);

    /// @notice A child is named twice.
    error DuplicateChild(bytes32 child);

    /// @notice A hotkey has at most so many children on a subnet.
    error TooManyChildren(uint256 children, uint8 maximum);

    /// @notice The proportions add up to more than 2^64-1, which is 1.
    error ProportionOverflow(uint256 sum);

    /// @notice An account would be both a child and a parent of the hotkey.
    error ChildParentInconsistency(uint16 netuid, bytes32 hotkey, bytes32 account);

    /// @notice The hotkey has too little stake on all subnets to have children.
    error NotEnoughStakeToSetChildkeys(uint64 stakeRao, uint64 thresholdRao);

    /// @notice The take of a child key is out of bounds.
    error InvalidChildkeyTake(uint16 take, uint16 minimum, uint16 maximum);

    /// @notice The take of a child key was changed too short a time ago to be raised.
    error TxChildkeyTakeRateLimitExceeded(uint64 nextBlock);

    /// @notice The delegate take is below the minimum, or not above (when raised) or below (when lowered) the present one.
    error DelegateTakeTooLow(uint16 take, uint16 minimum, uint16 present);

    /// @notice The delegate take is above the maximum.
    error DelegateTakeTooHigh(uint16 take, uint16 maximum);

    /// @notice The delegate take was changed too short a time ago to be raised.
    error DelegateTxRateLimitExceeded(uint64 nextBlock);

    /// @notice The coldkey's incentives on the subnet go to this hotkey already.
    error SameAutoStakeHotkeyAlreadySet(uint16 netuid, bytes32 hotkey);

    // These occur when voting power may not be tracked or weighted so.

    /// @notice The subnet does not track voting power.
    error VotingPowerTrackingNotEnabled(uint16 netuid);

    /// @notice The weight of new stake is above 1, that is 1e18.
    error InvalidVotingPowerEmaAlpha(uint64 alpha, uint64 maximum);

    // These occur when a commitment is refused.

    /// @notice The hotkey has used its space of this tempo, in bytes.
    error SpaceLimitExceeded(uint256 usedBytes, uint256 length, uint256 limit);

    // These occur when root dividends are not claimed, or may not be claimed so.

    /// @notice So many distinct subnets cannot be named here.
    error InvalidSubnetNumber(uint64 subnets, uint64 minimum, uint64 maximum);

    /// @notice The threshold is above the highest that a subnet may have, in alpha (9 decimals).
    error InvalidRootClaimThreshold(uint64 thresholdAlpha, uint64 maximumAlpha);

    // These occur when a crowdloan is refused.

    /// @notice There is no crowdloan of this id.
    error InvalidCrowdloanId(uint32 id);

    /// @notice Only the crowdloan's creator may do this.
    error InvalidOrigin(bytes32 caller, bytes32 creator);

    /// @notice The crowdloan is finalised.
    error AlreadyFinalized(uint32 id);

    /// @notice The creator's deposit is too small.
    error DepositTooLow(uint64 depositRao, uint64 minimumRao);

    /// @notice The cap must be above the deposit, and not below what is raised.
    error CapTooLow(uint64 capRao, uint64 raisedRao);

    /// @notice The least contribution is below the protocol's minimum.
    error MinimumContributionTooLow(uint64 amountRao, uint64 minimumRao);

    /// @notice The least contribution is above the most that one account may contribute.
    error MinimumContributionTooHigh(uint64 amountRao, uint64 maximumRao);

    /// @notice The most that one account may contribute is below the least contribution, or below the creator's.
    error MaximumContributionTooLow(uint64 amountRao, uint64 minimumRao);

    /// @notice The end must be in the future.
    error CannotEndInPast(uint64 endBlock, uint64 currentBlock);

    /// @notice The crowdloan would end too soon.
    error BlockDurationTooShort(uint64 blocks, uint64 minimum);

    /// @notice The crowdloan would end too late.
    error BlockDurationTooLong(uint64 blocks, uint64 maximum);

    /// @notice The crowdloan has ended.
    error ContributionPeriodEnded(uint32 id, uint64 endBlock);

    /// @notice The crowdloan has reached its cap.
    error CapRaised(uint32 id, uint64 capRao);

    /// @notice The crowdloan has not reached its cap.
    error CapNotRaised(uint64 raisedRao, uint64 capRao);

    /// @notice The contribution is below the least one.
    error ContributionTooLow(uint64 amountRao, uint64 minimumRao);

    /// @notice The crowdloan has as many contributors as it may have.
    error MaxContributorsReached(uint32 id, uint16 limit);

    /// @notice The account has contributed as much as it may.
    error MaxContributionReached(uint64 contributedRao, uint64 maximumRao);

    /// @notice The account has contributed nothing.
    error NoContribution(uint32 id, bytes32 account);

    /// @notice The creator's deposit stays in until the crowdloan is dissolved.
    error DepositCannotBeWithdrawn(uint32 id, uint64 depositRao);

    /// @notice Others' contributions must be refunded first.
    error NotReadyToDissolve(uint32 id, uint64 raisedRao, uint64 creatorRao);

    /// @notice A crowdloan with a call needs a precompile and the calldata of one of its functions that changes something.
    error InvalidFinalizationConfig(address target, uint64 callBytes);

    // These occur when a lease is refused.

    /// @notice There is no lease of this id.
    error LeaseDoesNotExist(uint32 id);

    /// @notice The subnet is not leased.
    error SubnetNotLeased(uint16 netuid);

    /// @notice The lease must end in the future.
    error LeaseCannotEndInThePast(uint64 endBlock, uint64 currentBlock);

    /// @notice Only the lease's beneficiary may do this.
    error ExpectedBeneficiaryOrigin(bytes32 caller, bytes32 beneficiary);

    /// @notice The lease never ends.
    error LeaseHasNoEndBlock(uint32 id);

    /// @notice The lease has not ended.
    error LeaseHasNotEnded(uint32 id, uint64 endBlock);

    /// @notice The new owner hotkey must be the beneficiary's own.
    error BeneficiaryDoesNotOwnHotkey(bytes32 hotkey, bytes32 owner, bytes32 caller);

    // These occur when keys may not be swapped, or a caller may do nothing else because of it.

    /// @notice The two hotkeys of a swap are the same.
    error NewHotKeyIsSameWithOld(bytes32 hotkey);

    /// @notice The new hotkey has stake, in rao, or dividends on root, which the swap touches.
    error NewHotKeyNotCleanForRootSwap(bytes32 hotkey, uint64 rootStakeRao);

    /// @notice The coldkey swapped a hotkey too short a time ago.
    error HotKeySetTxRateLimitExceeded(uint64 nextBlock);

    /// @notice The coldkey swapped a hotkey on the subnet too short a time ago, or the chain is too young.
    error HotKeySwapOnSubnetIntervalNotPassed(uint16 netuid, uint64 nextBlock);

    /// @notice The balance is lower than the cost of a hotkey swap, in rao.
    error NotEnoughBalanceToPaySwapHotKey(uint64 balanceRao, uint64 neededRao);

    /// @notice The balance is lower than the cost of a coldkey swap, in rao.
    error NotEnoughBalanceToPaySwapColdKey(uint64 balanceRao, uint64 neededRao);

    /// @notice The coldkey has announced no swap.
    error ColdkeySwapAnnouncementNotFound(bytes32 coldkey);

    /// @notice The announced swap is not due yet.
    error ColdkeySwapTooEarly(uint64 nextBlock);

    /// @notice The present announcement cannot be replaced yet.
    error ColdkeySwapReannouncedTooEarly(uint64 nextBlock);

    /// @notice The announcement cannot be cleared yet.
    error ColdkeySwapClearTooEarly(uint64 nextBlock);

    /// @notice The new coldkey is not the one whose hash was announced.
    error AnnouncedColdkeyHashDoesNotMatch(bytes32 announcedHash, bytes32 hash);

    /// @notice The swap is disputed already.
    error ColdkeySwapAlreadyDisputed(bytes32 coldkey);

    /// @notice The caller has announced a swap, and may only execute, announce anew, dispute or clear it.
    error ColdkeySwapAnnounced(bytes32 coldkey, uint64 executeBlock);

    /// @notice The caller's swap is disputed: it may do nothing until the admin resets the swap.
    error ColdkeySwapDisputed(bytes32 coldkey);

    /// @notice The new coldkey is a hotkey.
    error NewColdKeyIsHotkey(bytes32 coldkey, bytes32 owner);

    /// @notice The new coldkey has, or has had, stake with hotkeys.
    error ColdKeyAlreadyAssociated(bytes32 coldkey, uint64 hotkeys);

    /// @notice The spender may transfer less alpha of the owner than asked for, with 9 decimals.
    error SpendingOverAllowance(
        address owner, address spender, uint16 netuid, uint256 allowanceAlpha, uint256 requestedAlpha
    );

    // These occur when a raw precompile is given what it cannot read.

    /// @notice The public key is no point of the curve.
    error UndecodablePublicKey(bytes32 publicKey);

    /// @notice The second half of the signature is no number below the order of the group, or lacks the mark of its scheme.
    error UndecodableSignature(bytes32 r, bytes32 s);

    /// @notice Raw storage cannot be read by keys of another layout. The key is given up to its first 32 bytes.
    error InvalidKey(bytes32 key);

    // These occur when the admin asks for what no call may change, on this chain or on any.

    /// @notice Balances can be set on test networks only.
    error ForcedBalancesDisabled();

    /// @notice The base fee follows from the blocks before. The wanted one is in wei.
    error BaseFeeNotSettable(uint256 wantedWei);

    /// @notice The order is not encoded as abi.encode gives it, or a field of it cannot be: the field, or "encoding".
    error InvalidOrder(string field);

    /// @notice The signature is not one of 65 bytes by the order's signer; recovered is 0 if nobody made it.
    error InvalidOrderSignature(bytes32 orderHash, address recovered, address signer);

    /// @notice The order is for another chain.
    error ChainIdMismatch(bytes32 orderHash, uint64 orderChainId, uint64 chainId);

    /// @notice The block is later than the order's expiry; both in milliseconds since 1970.
    error OrderExpired(bytes32 orderHash, uint64 expiryMs, uint64 blockTimeMs);

    /// @notice The order's signer has cancelled it; in cancelOrder, the caller has cancelled this hash already.
    error OrderCancelled(bytes32 orderHash);

    /// @notice The order was executed whole.
    error OrderAlreadyProcessed(bytes32 orderHash);

    /// @notice The price, in rao per alpha, is not on the side of the limit that the order needs.
    error PriceConditionNotMet(bytes32 orderHash, uint64 priceRao, uint64 limitPriceRao);

    /// @notice The caller is not in the order's list of relayers.
    error RelayerMismatch(bytes32 orderHash, address relayer);

    /// @notice A part was asked for of an order that does not allow it.
    error PartialFillsNotEnabled(bytes32 orderHash);

    /// @notice A part was asked for of an order without a list of relayers.
    error RelayerRequiredForPartialFill(bytes32 orderHash);

    /// @notice The part asked for is more than what is left of the order's amount.
    error IncorrectPartialFillAmount(bytes32 orderHash, uint64 amount, uint64 remaining);

    /// @notice The order is not of the batch's subnet.
    error OrderNetuidMismatch(bytes32 orderHash, uint16 orderNetuid, uint16 netuid);

    /// @notice The order is in the batch twice.
    error DuplicateOrder(bytes32 orderHash);

    /// @notice The batch has more orders than it may.
    error TooManyOrders(uint256 orders, uint256 maximum);

    /// @notice The order's share of the batch is less than the smallest unit.
    error OrderShareIsZero(bytes32 orderHash);

    /// @notice The order that the caller wants to cancel was signed by another account.
    error NotOrderSigner(bytes32 orderHash, address signer);

    /// @notice The signature is not the beacon's for the round.
    error InvalidPulse(uint64 round);

    /// @notice The round is stored already.
    error PulseAlreadyStored(uint64 round);

    /// @notice The round is too far behind the last one to be kept.
    error PulseTooOld(uint64 round, uint64 oldestRound);

    /// @notice The round is not stored. Rounds from firstRound to lastRound may be.
    error PulseNotStored(uint64 round, uint64 firstRound, uint64 lastRound);

    /// @notice There is no type of proxies with this number.
    error InvalidProxyType(uint8 proxyType, uint8 maximum);

    /// @notice An account cannot be its own proxy.
    error NoSelfProxy(bytes32 account);

    /// @notice The delegate is a proxy of this type and delay already.
    error Duplicate(bytes32 real, bytes32 delegate, uint8 proxyType, uint32 delayBlocks);

    /// @notice The account has as many proxies, or announcements, as it may.
    error TooMany(bytes32 account, uint16 limit);

    /// @notice There is no such proxy, or no such announcement.
    error NotFound(bytes32 real, bytes32 delegate);

    /// @notice The delegate is no proxy of the account, or none of the type asked for.
    error NotProxy(bytes32 real, bytes32 delegate);

    /// @notice The call must be announced first, or is not due before a block; 0 if it is not announced.
    error Unannounced(bytes32 real, bytes32 delegate, uint64 dueBlock);

    /// @notice A proxy of this type may not make this call.
    error Unproxyable(address target, bytes4 selector, uint8 proxyType);

    /// @notice Only the pure account itself may end itself.
    error NoPermission(bytes32 caller, bytes32 pureAccount);

    /// @notice A proxied call must be that of a precompile.
    error TargetNotPrecompile(address target);

    /// @notice There are no SCALE-encoded calls on this chain.
    error NativeCallUnavailable(string remedy);

    /// @notice Calls for others are nested too deep.
    error ProxyCallTooDeep(uint8 limit);
}
