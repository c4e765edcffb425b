// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

/// @title Events of the protocol
/// @notice A call to a precompile logs its events under the precompile's address. Events of the block step are
/// not logged; the node serves them by block.
interface ITaoEvents {
    // Stake and TAO.

    /// @notice A coldkey staked: TAO paid and fee in rao, alpha received with 9 decimals.
    event StakeAdded(
        bytes32 indexed coldkey,
        bytes32 indexed hotkey,
        uint16 indexed netuid,
        uint64 taoRao,
        uint64 alpha,
        uint64 feeRao
    );

    /// @notice A coldkey unstaked: TAO received in rao, alpha sold and fee with 9 decimals.
    event StakeRemoved(
        bytes32 indexed coldkey,
        bytes32 indexed hotkey,
        uint16 indexed netuid,
        uint64 taoRao,
        uint64 alpha,
        uint64 feeAlpha
    );

    /// @notice A coldkey moved stake to another hotkey, another subnet or both; the TAO that it was worth, in rao.
    /// StakeRemoved and StakeAdded come before it; within a subnet nothing is traded, and they tell the value.
    event StakeMoved(
        bytes32 indexed coldkey,
        bytes32 indexed originHotkey,
        bytes32 destinationHotkey,
        uint16 indexed originNetuid,
        uint16 destinationNetuid,
        uint64 taoRao
    );

    /// @notice A coldkey gave stake to another; the rest is as for StakeMoved.
    event StakeTransferred(
        bytes32 indexed originColdkey,
        bytes32 indexed destinationColdkey,
        bytes32 indexed hotkey,
        uint16 originNetuid,
        uint16 destinationNetuid,
        uint64 taoRao
    );

    /// @notice A coldkey moved stake to another subnet; the rest is as for StakeMoved.
    event StakeSwapped(
        bytes32 indexed coldkey,
        bytes32 indexed hotkey,
        uint16 indexed originNetuid,
        uint16 destinationNetuid,
        uint64 taoRao
    );

    /// @notice Stake was destroyed for good, 9 decimals.
    event AlphaBurned(bytes32 indexed coldkey, bytes32 indexed hotkey, uint16 indexed netuid, uint64 alpha);

    /// @notice Stake was destroyed and may be emitted again, 9 decimals.
    event AlphaRecycled(bytes32 indexed coldkey, bytes32 indexed hotkey, uint16 indexed netuid, uint64 alpha);

    /// @notice Alpha was bought for TAO in rao, and burned.
    event AddStakeBurn(
        bytes32 indexed coldkey,
        bytes32 indexed hotkey,
        uint16 indexed netuid,
        uint64 taoRao,
        uint64 alpha
    );

    /// @notice TAO was sent to a 32-byte account, in wei.
    event Transferred(address indexed from, bytes32 indexed to, uint256 amountWei);

    /// @notice The address of an account became known, and what was held for it was released, in wei.
    event Linked(bytes32 indexed account, address indexed evmAddress, uint256 releasedWei);

    // Subnets and neurons.

    /// @notice A subnet was registered for the given lock, in rao.
    event NetworkAdded(uint16 indexed netuid, bytes32 indexed coldkey, bytes32 indexed hotkey, uint64 lockRao);

    /// @notice A subnet was started; emission begins at the given block.
    event SubnetStarted(uint16 indexed netuid, uint64 firstEmissionBlock);

    /// @notice A hotkey was registered at the given price, in rao.
    event NeuronRegistered(
        uint16 indexed netuid,
        bytes32 indexed hotkey,
        bytes32 indexed coldkey,
        uint16 uid,
        uint64 burnRao
    );

    /// @notice A neuron lost its uid to a newcomer.
    event NeuronPruned(uint16 indexed netuid, bytes32 indexed hotkey, uint16 uid);

    /// @notice A hotkey announced its axon.
    event AxonServed(uint16 indexed netuid, bytes32 indexed hotkey);

    /// @notice A hotkey announced where its metrics are served.
    event PrometheusServed(uint16 indexed netuid, bytes32 indexed hotkey);

    /// @notice A subnet was cut to the given number of uids.
    event NeuronsTrimmed(uint16 indexed netuid, uint16 maxUids, uint16 uids);

    /// @notice The number of a subnet's mechanisms was set.
    event MechanismCountSet(uint16 indexed netuid, uint8 count);

    /// @notice The split of emission among mechanisms was set; no parts are an even split.
    event MechanismEmissionSplitSet(uint16 indexed netuid, uint8 parts);

    /// @notice A parameter of a subnet was set; the name is the keccak256 hash of its name.
    event SubnetParameterSet(uint16 indexed netuid, bytes32 indexed name, uint256 value);

    /// @notice A parameter of the chain was set; the name is the keccak256 hash of its name.
    event GlobalParameterSet(bytes32 indexed name, uint256 value);

    /// @notice A precompile was switched on or off.
    event PrecompileEnabledSet(address indexed precompile, bool enabled);

    // Weights and epochs.

    /// @notice A neuron set its weights.
    event WeightsSet(uint16 indexed netuid, bytes32 indexed hotkey, uint16 storageIndex, uint16 uid);

    /// @notice A neuron committed to weights.
    event WeightsCommitted(uint16 indexed netuid, bytes32 indexed hotkey, uint16 storageIndex, bytes32 commitHash);

    /// @notice A neuron revealed its weights.
    event WeightsRevealed(uint16 indexed netuid, bytes32 indexed hotkey, uint16 storageIndex, bytes32 commitHash);

    /// @notice A neuron revealed several commits at once.
    event WeightsBatchRevealed(uint16 indexed netuid, bytes32 indexed hotkey, uint16 storageIndex, uint64 reveals);

    /// @notice An item of a batch was refused; errorSelector is that of the custom error.
    event BatchWeightItemFailed(bytes32 indexed hotkey, uint16 indexed netuid, uint64 item, bytes4 errorSelector);

    /// @notice Items of a batch were refused; precedes the first of them.
    event BatchCompletedWithErrors(bytes32 indexed hotkey);

    /// @notice A batch is done.
    event BatchWeightsCompleted(bytes32 indexed hotkey, uint64 items, uint64 failed);

    /// @notice A tempo was set, in blocks.
    event TempoSet(uint16 indexed netuid, uint16 tempo);

    /// @notice An epoch was scheduled ahead of its time.
    event EpochTriggered(uint16 indexed netuid, uint64 epochBlock);

    // Voting power.

    /// @notice A subnet tracks voting power from now on.
    event VotingPowerTrackingEnabled(uint16 indexed netuid);

    /// @notice Voting power is tracked until the given block.
    event VotingPowerTrackingDisableScheduled(uint16 indexed netuid, uint64 disableAtBlock);

    /// @notice Voting power is no longer tracked and was cleared; told by a block hook.
    event VotingPowerTrackingDisabled(uint16 indexed netuid);

    /// @notice The weight of new stake in voting power was set; 1e18 is 1.
    event VotingPowerEmaAlphaSet(uint16 indexed netuid, uint64 alpha);

    // Commitments.

    /// @notice A hotkey published a commitment of so many bytes.
    event CommitmentSet(uint16 indexed netuid, bytes32 indexed hotkey, uint64 length);

    /// @notice The bonds to a neuron were removed, because its commitment asks for it.
    event BondsReset(uint16 indexed netuid, bytes32 indexed hotkey, uint16 uid);

    /// @notice A coldkey locked alpha to a hotkey; lockedAlpha is its whole lock on the subnet then (9 decimals).
    event StakeLocked(
        bytes32 indexed coldkey, bytes32 indexed hotkey, uint16 indexed netuid, uint64 alpha, uint64 lockedAlpha
    );

    /// @notice A coldkey moved its lock from one hotkey to another; lockedAlpha is what is locked (9 decimals).
    event LockMoved(
        bytes32 indexed coldkey,
        bytes32 indexed hotkey,
        uint16 indexed netuid,
        bytes32 fromHotkey,
        uint64 lockedAlpha
    );

    /// @notice A coldkey chose whether its lock on a subnet keeps its mass or decays.
    event PerpetualLockSet(bytes32 indexed coldkey, uint16 indexed netuid, bool perpetual);

    /// @notice A coldkey chose whether it refuses alpha that carries a lock.
    event RejectLockedAlphaSet(bytes32 indexed coldkey, bool rejects);
    // The life of subnets.

    /// @notice A subnet was dissolved: its stakers were paid from its pool, and all of it was deleted.
    event NetworkRemoved(uint16 indexed netuid);

    /// @notice Another hotkey has the owner's privileges in a subnet.
    event SubnetOwnerHotkeySet(uint16 indexed netuid, bytes32 indexed hotkey);

    /// @notice The identity of a subnet was set.
    event SubnetIdentitySet(uint16 indexed netuid);

    /// @notice The identity of a subnet was deleted, because the subnet was dissolved.
    event SubnetIdentityRemoved(uint16 indexed netuid);

    /// @notice A subnet has another token symbol: its place in the chain's table of symbols.
    event SymbolUpdated(uint16 indexed netuid, uint16 symbol);

    /// @notice The identity of a coldkey was set.
    event ChainIdentitySet(bytes32 indexed coldkey);

    /// @notice A neuron linked an EVM address to its uid, by a signature of that address.
    event EvmKeyAssociated(
        uint16 indexed netuid,
        bytes32 indexed hotkey,
        address indexed evmKey,
        uint64 blockNumber
    );

    /// @notice A hotkey that nobody owned became a coldkey's.
    event HotkeyAssociated(bytes32 indexed hotkey, bytes32 indexed coldkey);

    // Claims of root dividends, by calls (logged) and by blocks (recorded).

    /// @notice The root dividends of a coldkey were claimed, even if there were none.
    event RootClaimed(bytes32 indexed coldkey);

    /// @notice Root dividends of a position were claimed, in alpha (9 decimals); taoRao is what they were sold for, in rao,
    /// and 0 if they were kept.
    event RootDividendClaimed(
        uint16 indexed netuid,
        bytes32 indexed hotkey,
        bytes32 indexed coldkey,
        uint64 alpha,
        uint64 taoRao
    );

    /// @notice A coldkey chose what becomes of its root dividends: 0 swap, 1 keep, 2 keep those of so many subnets.
    event RootClaimTypeSet(bytes32 indexed coldkey, uint8 claimType, uint64 subnets);

    /// @notice A subnet's root dividends are claimed from this amount on, in alpha (9 decimals).
    event RootClaimThresholdSet(uint16 indexed netuid, uint64 thresholdAlpha);

    // Child keys, takes and the target of incentives. Takes are u16 fractions.

    /// @notice A list of children of a hotkey waits; it is applied by the first epoch after the block, or at once while
    /// the subnet's token is not enabled.
    event SetChildrenScheduled(
        bytes32 indexed coldkey,
        bytes32 indexed hotkey,
        uint16 indexed netuid,
        uint64 cooldownBlock,
        uint8 children
    );

    /// @notice The children of a hotkey were replaced; it has so many. Told by a block hook too.
    event SetChildren(bytes32 indexed hotkey, uint16 indexed netuid, uint8 children);

    /// @notice A list of children that waited was forgotten, because its hotkey has too little stake.
    event PendingChildrenDropped(bytes32 indexed hotkey, uint16 indexed netuid);

    /// @notice The take of a child key was set.
    event ChildKeyTakeSet(bytes32 indexed coldkey, bytes32 indexed hotkey, uint16 indexed netuid, uint16 take);

    /// @notice The delegate take of a hotkey was raised.
    event TakeIncreased(bytes32 indexed coldkey, bytes32 indexed hotkey, uint16 take);

    /// @notice The delegate take of a hotkey was lowered.
    event TakeDecreased(bytes32 indexed coldkey, bytes32 indexed hotkey, uint16 take);

    /// @notice Whether a member of root becomes a parent of the owner hotkeys of new subnets.
    event AutoParentDelegationEnabledSet(bytes32 indexed hotkey, bool enabled);

    /// @notice A coldkey's incentives on a subnet are staked to this hotkey.
    event AutoStakeDestinationSet(bytes32 indexed coldkey, uint16 indexed netuid, bytes32 indexed hotkey);

    // Block hooks: recorded in state and served by tao_getBlockEvents, never logged.

    /// @notice The claim that a block made for a coldkey failed, and nothing of it was done.
    event RootClaimFailed(bytes32 indexed coldkey);

    /// @notice An epoch ran and distributed the given emission, in alpha (9 decimals).
    event EpochRan(uint16 indexed netuid, uint64 epoch, uint64 emissionAlpha);

    /// @notice An epoch was put off, because too many were due in one block.
    event EpochDeferred(uint16 indexed netuid, uint64 untilBlock);

    /// @notice An epoch was left out, because its input was not consistent.
    event EpochSkipped(uint16 indexed netuid);

    /// @notice The emission of an epoch was paid out, in alpha (9 decimals).
    event EmissionPaid(
        uint16 indexed netuid,
        uint64 ownerCutAlpha,
        uint64 incentiveAlpha,
        uint64 dividendAlpha,
        uint64 rootAlpha
    );

    /// @notice A subnet was paused, because the given stage of its block step failed.
    event SubnetPaused(uint16 indexed netuid, uint8 stage);

    /// @notice The hotkey with the most conviction made its coldkey the owner of a subnet.
    event SubnetOwnerChanged(
        uint16 indexed netuid, bytes32 indexed coldkey, bytes32 indexed hotkey, bytes32 fromColdkey
    );
    // Crowdloans.

    /// @notice A crowdloan was opened with its creator's deposit; the cap in rao.
    event CrowdloanCreated(bytes32 indexed account, uint32 indexed id, uint64 capRao, uint64 endBlock);

    /// @notice An account contributed, in rao.
    event CrowdloanContributed(bytes32 indexed account, uint32 indexed id, uint64 amountRao);

    /// @notice An account took its contribution back, in rao.
    event CrowdloanWithdrawn(bytes32 indexed account, uint32 indexed id, uint64 amountRao);

    /// @notice The creator finalised a crowdloan; what it raised in rao.
    event CrowdloanFinalized(bytes32 indexed account, uint32 indexed id, uint64 raisedRao);

    /// @notice The creator paid contributors back: how many in this call, and whether none is left.
    event CrowdloanRefunded(bytes32 indexed account, uint32 indexed id, uint16 contributors, bool all);

    /// @notice The creator ended a crowdloan and took the deposit back.
    event CrowdloanDissolved(bytes32 indexed account, uint32 indexed id);

    /// @notice The least contribution changed, in rao.
    event CrowdloanMinContributionUpdated(bytes32 indexed account, uint32 indexed id, uint64 amountRao);

    /// @notice The end changed.
    event CrowdloanEndUpdated(bytes32 indexed account, uint32 indexed id, uint64 endBlock);

    /// @notice The cap changed, in rao.
    event CrowdloanCapUpdated(bytes32 indexed account, uint32 indexed id, uint64 capRao);

    /// @notice The most that one account may contribute changed, in rao; not limited means that there is no such limit.
    event CrowdloanMaxContributionUpdated(bytes32 indexed account, uint32 indexed id, bool limited, uint64 amountRao);

    // Leases.

    /// @notice A crowdloan leased a subnet.
    event SubnetLeaseCreated(bytes32 indexed beneficiary, uint16 indexed netuid, uint32 indexed id, bool hasEnd, uint64 endBlock);

    /// @notice A contributor, or the beneficiary, got alpha of a lease. Of the block step: recorded, not logged.
    event SubnetLeaseDividendsDistributed(bytes32 indexed contributor, uint16 indexed netuid, uint32 indexed id, uint64 alpha);

    /// @notice The beneficiary took a leased subnet over.
    event SubnetLeaseTerminated(bytes32 indexed beneficiary, uint16 indexed netuid, uint32 indexed id);


    /// @notice A hotkey took another one's place on all subnets; the old one has no owner.
    event HotkeySwapped(bytes32 indexed coldkey, bytes32 indexed oldHotkey, bytes32 indexed newHotkey, bool keepStake);

    /// @notice A hotkey took another one's place on one subnet.
    event HotkeySwappedOnSubnet(bytes32 indexed coldkey, bytes32 indexed oldHotkey, bytes32 newHotkey, uint16 indexed netuid, bool keepStake);

    /// @notice A coldkey announced by which it will be replaced: ColdkeySwapAnnounced of the protocol, a name that the error has.
    event ColdkeySwapAnnouncement(bytes32 indexed coldkey, bytes32 newColdkeyHash, uint64 executeBlock);

    /// @notice A coldkey took another one's place.
    event ColdkeySwapped(bytes32 indexed oldColdkey, bytes32 indexed newColdkey);

    /// @notice A coldkey froze its swap and itself: ColdkeySwapDisputed of the protocol, a name that the error has.
    event ColdkeySwapDispute(bytes32 indexed coldkey);

    /// @notice A coldkey took its announcement back.
    event ColdkeySwapCleared(bytes32 indexed coldkey);

    /// @notice The admin ended a coldkey's announcement and dispute.
    event ColdkeySwapReset(bytes32 indexed coldkey);

    /// @notice How much alpha of the owner a spender may transfer on a subnet has changed to amount, 9 decimals.
    event Approval(address indexed owner, address indexed spender, uint16 indexed netuid, uint256 amount);

    /// @notice The admin set a balance, on a test network; both amounts are rao.
    event BalanceForced(bytes32 indexed account, uint64 beforeRao, uint64 balanceRao);

    /// @notice An order was executed, whole or in part. amountIn is rao for a buy, the fee included, alpha rao for a sale; amountOut is
    /// what the signer got: alpha rao, or rao after the fee. filled is what was executed of the order's amount so far.
    event LimitOrderExecuted(bytes32 indexed orderHash, bytes32 indexed coldkey, uint16 indexed netuid, bytes32 hotkey, uint8 orderType, uint64 amountIn, uint64 amountOut, uint64 feeRao, bytes32 feeRecipient, uint64 filled);

    /// @notice An order of executeOrders failed and changed nothing: its place in the list, and the selector of the error. The hash is
    /// 0 if the order could not be read.
    event LimitOrderSkipped(bytes32 indexed orderHash, bytes32 indexed relayer, uint64 index, bytes4 reason);

    /// @notice Orders were executed together: what buyers (after fees) and sellers put in, whether the pool was bought from or sold to,
    /// with how much, TAO or alpha, and for what, and what rounding left over, which was burned.
    event LimitOrdersMatched(uint16 indexed netuid, bytes32 indexed relayer, uint64 orders, uint64 taoRao, uint64 alpha, bool bought, uint64 poolIn, uint64 poolOut, uint64 dustRao, uint64 dustAlpha);

    /// @notice An account cancelled an order. It counts if the account is the order's signer.
    event LimitOrderCancelled(bytes32 indexed orderHash, bytes32 indexed coldkey);

    /// @notice A pulse of the randomness beacon was stored.
    event PulseWritten(uint64 indexed round, bytes32 randomness);

    /// @notice A delegate may act for an account.
    event ProxyAdded(bytes32 indexed real, bytes32 indexed delegate, uint8 proxyType, uint32 delayBlocks);

    /// @notice A delegate may act for an account no longer.
    event ProxyRemoved(bytes32 indexed real, bytes32 indexed delegate, uint8 proxyType, uint32 delayBlocks);

    /// @notice An account without a key was made, with its spawner as its first proxy.
    event PureCreated(bytes32 indexed pureAccount, bytes32 indexed spawner, uint8 proxyType, uint16 index, uint32 height, uint32 extIndex);

    /// @notice An account without a key has no proxies any more.
    event PureKilled(bytes32 indexed pureAccount, bytes32 indexed spawner, uint8 proxyType, uint16 index);

    /// @notice A delegate announced a call.
    event ProxyAnnounced(bytes32 indexed real, bytes32 indexed delegate, bytes32 callHash);

    /// @notice An announced call was taken back, or refused.
    event ProxyAnnouncementRemoved(bytes32 indexed real, bytes32 indexed delegate, bytes32 callHash);

    /// @notice A delegate made a call for an account.
    event ProxyExecuted(bytes32 indexed real, bytes32 indexed delegate, address indexed target, bytes4 selector);

    /// @notice An account marked whether it wants to pay for a delegate's calls.
    event RealPaysFeeSet(bytes32 indexed real, bytes32 indexed delegate, bool paysFee);

    /// @notice A deposit was made what the present rules ask for, in rao.
    event ProxyDepositPoked(bytes32 indexed account, uint64 fromRao, uint64 toRao);
}
