// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {ITaoErrors} from "./ITaoErrors.sol";
import {ITaoEvents} from "./ITaoEvents.sol";

address constant STAKING_ADDRESS = 0x0000000000000000000000000000000000000805;

/// @title Staking
/// @notice Precompile 0x805. Amounts are TAO in rao (1 TAO = 1e9 rao) and alpha with 9 decimals. A call
/// acts for the coldkey of msg.sender, blake2b-256("evm:" || address): TAO is taken from and paid to the
/// balance of msg.sender, and msg.value is not used. Amounts and limit prices above 2^64-1 count as 2^64-1
/// unless a function says otherwise. A netuid above 65535 is refused.
interface IStaking is ITaoErrors, ITaoEvents {
    /// @notice One position of getStakeInfoForColdkeyAndNetuid.
    /// @param hotkey The hotkey.
    /// @param stake Alpha that the coldkey has staked to it, 9 decimals.
    struct StakeInfo {
        bytes32 hotkey;
        uint256 stake;
    }

    /// @notice Buys alpha with TAO and stakes it to a hotkey.
    /// @param hotkey The hotkey.
    /// @param amountRao TAO to spend, in rao.
    /// @param netuid The subnet.
    function addStake(bytes32 hotkey, uint256 amountRao, uint256 netuid) external payable;

    /// @notice As addStake with a limit on the price.
    /// @param hotkey The hotkey.
    /// @param amountRao TAO to spend, in rao.
    /// @param limitPriceRao Highest price after the trade, in rao per 1e9 alpha units.
    /// @param allowPartial Whether to trade what the limit allows instead of refusing.
    /// @param netuid The subnet.
    function addStakeLimit(
        bytes32 hotkey,
        uint256 amountRao,
        uint256 limitPriceRao,
        bool allowPartial,
        uint256 netuid
    ) external payable;

    /// @notice Sells staked alpha for TAO.
    /// @param hotkey The hotkey.
    /// @param amountAlpha Alpha to sell, 9 decimals.
    /// @param netuid The subnet.
    function removeStake(bytes32 hotkey, uint256 amountAlpha, uint256 netuid) external payable;

    /// @notice As removeStake with a limit on the price.
    /// @param hotkey The hotkey.
    /// @param amountAlpha Alpha to sell, 9 decimals.
    /// @param limitPriceRao Lowest price after the trade, in rao per 1e9 alpha units.
    /// @param allowPartial Whether to trade what the limit allows instead of refusing.
    /// @param netuid The subnet.
    function removeStakeLimit(
        bytes32 hotkey,
        uint256 amountAlpha,
        uint256 limitPriceRao,
        bool allowPartial,
        uint256 netuid
    ) external payable;

    /// @notice Sells all alpha that the caller has staked to a hotkey on a subnet.
    /// @param hotkey The hotkey.
    /// @param netuid The subnet.
    function removeStakeFull(bytes32 hotkey, uint256 netuid) external payable;

    /// @notice As removeStakeFull with a limit on the price.
    /// @dev A limit above 2^64-1 is refused.
    /// @param hotkey The hotkey.
    /// @param netuid The subnet.
    /// @param limitPriceRao Lowest price after the trade, in rao per 1e9 alpha units.
    function removeStakeFullLimit(bytes32 hotkey, uint256 netuid, uint256 limitPriceRao) external payable;

    /// @notice Sells the caller's whole stake with a hotkey on every subnet, root included. What cannot be sold is left.
    /// @param hotkey The hotkey.
    function unstakeAll(bytes32 hotkey) external;

    /// @notice As unstakeAll without root; the TAO is staked to the hotkey on root.
    /// @param hotkey The hotkey.
    function unstakeAllAlpha(bytes32 hotkey) external;

    /// @notice Moves stake to another hotkey, another subnet, or both. Between subnets it is sold and bought.
    /// @param originHotkey The hotkey that has the stake.
    /// @param destinationHotkey The hotkey that gets it.
    /// @param originNetuid The subnet where the stake is.
    /// @param destinationNetuid The subnet where it goes.
    /// @param amountAlpha Alpha of the origin, 9 decimals; more than the stake is the whole stake.
    function moveStake(
        bytes32 originHotkey,
        bytes32 destinationHotkey,
        uint256 originNetuid,
        uint256 destinationNetuid,
        uint256 amountAlpha
    ) external payable;

    /// @notice Gives stake to another coldkey, with the same hotkey. Between subnets it is sold and bought.
    /// @param destinationColdkey The coldkey that gets it.
    /// @param hotkey The hotkey.
    /// @param originNetuid The subnet where the stake is.
    /// @param destinationNetuid The subnet where it goes.
    /// @param amountAlpha Alpha of the origin, 9 decimals; more than the stake is the whole stake.
    function transferStake(
        bytes32 destinationColdkey,
        bytes32 hotkey,
        uint256 originNetuid,
        uint256 destinationNetuid,
        uint256 amountAlpha
    ) external payable;

    /// @notice Sets how much alpha of the caller a spender may transfer with transferStakeFrom, on one subnet with any
    /// hotkey. The allowance ends with the subnet: the next one of the same netuid starts without.
    /// @dev The subnet need not exist. 2^256-1 is an amount like any other and shrinks when used.
    /// @param spender Who may transfer.
    /// @param netuid The subnet where the stake is.
    /// @param amountAlpha Alpha, 9 decimals; 0 ends the allowance.
    function approve(address spender, uint256 netuid, uint256 amountAlpha) external;

    /// @notice Adds to the allowance of a spender, at most up to 2^256-1.
    /// @param spender Who may transfer.
    /// @param netuid The subnet where the stake is.
    /// @param amountAlpha Alpha to add, 9 decimals; 0 does nothing.
    function increaseAllowance(address spender, uint256 netuid, uint256 amountAlpha) external;

    /// @notice Takes from the allowance of a spender, at most all of it.
    /// @param spender Who may transfer.
    /// @param netuid The subnet where the stake is.
    /// @param amountAlpha Alpha to take, 9 decimals; 0 does nothing.
    function decreaseAllowance(address spender, uint256 netuid, uint256 amountAlpha) external;

    /// @notice How much alpha of an address a spender may transfer on a subnet, 9 decimals.
    /// @param source Whose stake it is.
    /// @param spender Who may transfer.
    /// @param netuid The subnet where the stake is.
    /// @return amountAlpha Alpha, 9 decimals; on root it is rao.
    function allowance(address source, address spender, uint256 netuid) external view returns (uint256 amountAlpha);

    /// @notice Gives stake of another address to a third one, as its own transferStake would. The caller needs an
    /// allowance of the source on the origin subnet, which shrinks by the whole amount.
    /// @param source Whose stake it is.
    /// @param destination The address whose coldkey gets it.
    /// @param hotkey The hotkey.
    /// @param originNetuid The subnet where the stake is.
    /// @param destinationNetuid The subnet where it goes.
    /// @param amountAlpha Alpha of the origin, 9 decimals; more than the stake is the whole stake.
    function transferStakeFrom(
        address source,
        address destination,
        bytes32 hotkey,
        uint256 originNetuid,
        uint256 destinationNetuid,
        uint256 amountAlpha
    ) external;

    /// @notice Moves stake to another subnet, with the same hotkey.
    /// @param hotkey The hotkey.
    /// @param originNetuid The subnet where the stake is.
    /// @param destinationNetuid The subnet where it goes.
    /// @param amountAlpha Alpha of the origin, 9 decimals; more than the stake is the whole stake.
    function swapStake(bytes32 hotkey, uint16 originNetuid, uint16 destinationNetuid, uint64 amountAlpha) external;

    /// @notice As swapStake with a limit on the ratio of the two prices, origin to destination.
    /// @dev Between two traded subnets the limit is an approximation that knows neither fees nor weights.
    /// @param hotkey The hotkey.
    /// @param originNetuid The subnet where the stake is.
    /// @param destinationNetuid The subnet where it goes.
    /// @param amountAlpha Alpha of the origin, 9 decimals; more than the stake is the whole stake.
    /// @param limitPrice Lowest ratio, in parts of 1e9.
    /// @param allowPartial Whether to move what the limit allows instead of refusing.
    function swapStakeLimit(
        bytes32 hotkey,
        uint16 originNetuid,
        uint16 destinationNetuid,
        uint64 amountAlpha,
        uint64 limitPrice,
        bool allowPartial
    ) external;

    /// @notice Destroys stake of the caller for good. It still counts as alpha outside the pool.
    /// @param hotkey The hotkey.
    /// @param amountAlpha Alpha to burn, 9 decimals; more than the stake is the whole stake, 0 does nothing.
    /// @param netuid The subnet.
    function burnAlpha(bytes32 hotkey, uint256 amountAlpha, uint256 netuid) external payable;

    /// @notice Destroys stake of the caller, so that as much may be emitted again.
    /// @param hotkey The hotkey.
    /// @param amountAlpha Alpha to recycle, 9 decimals; more than the stake is the whole stake, 0 does nothing.
    /// @param netuid The subnet.
    function recycleAlpha(bytes32 hotkey, uint64 amountAlpha, uint16 netuid) external;

    /// @notice As recycleAlpha above; an amount above 2^64-1 counts as 2^64-1.
    /// @param hotkey The hotkey.
    /// @param amountAlpha Alpha to recycle, 9 decimals; more than the stake is the whole stake, 0 does nothing.
    /// @param netuid The subnet.
    function recycleAlpha(bytes32 hotkey, uint256 amountAlpha, uint256 netuid) external;

    /// @notice Buys alpha with TAO and burns it.
    /// @param hotkey The hotkey, whose stake does not change.
    /// @param netuid The subnet.
    /// @param amountRao TAO to spend, in rao.
    /// @param hasLimit Whether limitPriceRao counts.
    /// @param limitPriceRao Highest price after the trade, in rao per 1e9 alpha units; beyond it the call is refused.
    function addStakeBurn(bytes32 hotkey, uint16 netuid, uint64 amountRao, bool hasLimit, uint64 limitPriceRao)
        external;

    /// @notice Buys alpha with TAO and recycles it.
    /// @param hotkey The hotkey, whose stake does not change.
    /// @param netuid The subnet.
    /// @param amountRao TAO to spend, in rao.
    /// @param hasLimit Whether limitPriceRao counts.
    /// @param limitPriceRao Highest price after the trade, in rao per 1e9 alpha units; beyond it the call is refused.
    function addStakeRecycle(bytes32 hotkey, uint16 netuid, uint64 amountRao, bool hasLimit, uint64 limitPriceRao)
        external;

    /// @notice Stake of a coldkey with many hotkeys on one subnet. Hotkeys without stake are left out.
    /// @param coldkey The coldkey.
    /// @param netuid The subnet.
    /// @param hotkeys Up to 64 hotkeys, each once.
    /// @return positions The stakes, in the order of hotkeys.
    function getStakeInfoForColdkeyAndNetuid(bytes32 coldkey, uint256 netuid, bytes32[] calldata hotkeys)
        external
        view
        returns (StakeInfo[] memory positions);

    /// @notice Alpha that a coldkey has staked to a hotkey on a subnet, 9 decimals.
    /// @param hotkey The hotkey.
    /// @param coldkey The coldkey.
    /// @param netuid The subnet.
    /// @return stakeAlpha Alpha, 9 decimals; on root it is rao.
    function getStake(bytes32 hotkey, bytes32 coldkey, uint256 netuid) external view returns (uint256 stakeAlpha);

    /// @notice What all stake of a coldkey would sell for, in rao, slippage included.
    /// @param coldkey The coldkey.
    /// @return stakeRao TAO, in rao.
    function getTotalColdkeyStake(bytes32 coldkey) external view returns (uint256 stakeRao);

    /// @notice What all stake of a coldkey on one subnet would sell for, in rao, slippage included.
    /// @param coldkey The coldkey.
    /// @param netuid The subnet.
    /// @return stakeRao TAO, in rao.
    function getTotalColdkeyStakeOnSubnet(bytes32 coldkey, uint256 netuid) external view returns (uint256 stakeRao);

    /// @notice Stake of a hotkey over all subnets at spot prices, in rao.
    /// @param hotkey The hotkey.
    /// @return stakeRao TAO, in rao.
    function getTotalHotkeyStake(bytes32 hotkey) external view returns (uint256 stakeRao);

    /// @notice Alpha staked to a hotkey on a subnet by all coldkeys, 9 decimals.
    /// @param hotkey The hotkey.
    /// @param netuid The subnet.
    /// @return stakeAlpha Alpha, 9 decimals; on root it is rao.
    function getTotalAlphaStaked(bytes32 hotkey, uint256 netuid) external view returns (uint256 stakeAlpha);

    /// @notice Coldkeys that have alpha staked to a hotkey on a subnet.
    /// @param hotkey The hotkey.
    /// @param netuid The subnet.
    /// @return coldkeys The 32-byte accounts, ascending.
    function getAlphaStakedValidators(bytes32 hotkey, uint256 netuid)
        external
        view
        returns (bytes32[] memory coldkeys);

    /// @notice Smallest stake that a nominator may leave, in rao.
    /// @return minimumRao TAO, in rao.
    function getNominatorMinRequiredStake() external view returns (uint256 minimumRao);

    /// @notice Smallest amount that addStake takes, in rao, the fee not included.
    /// @return minimumRao TAO, in rao.
    function getDefaultMinStake() external view returns (uint256 minimumRao);

    /// @notice Lock of a coldkey on a subnet as of this block.
    /// @param exists Whether there is a lock; it ends when less than 100 units of mass and of conviction are left.
    /// @param hotkey The hotkey that the lock is for.
    /// @param lockedAlpha Its mass: alpha that cannot leave the coldkey's stake on the subnet, 9 decimals.
    /// @param conviction What the lock has matured to, in alpha units, as unsigned Q64.64.
    /// @param perpetual Whether the lock of the coldkey keeps its mass; set without a lock, too.
    struct ColdkeyLockInfo {
        bool exists;
        bytes32 hotkey;
        uint256 lockedAlpha;
        uint128 conviction;
        bool perpetual;
    }

    /// @notice Sum of the locks on a hotkey of a subnet as of this block.
    /// @param exists Whether there is any.
    /// @param lockedAlpha Their mass, 9 decimals.
    /// @param conviction Their conviction, in alpha units, as unsigned Q64.64.
    struct HotkeyLockInfo {
        bool exists;
        uint256 lockedAlpha;
        uint128 conviction;
    }

    /// @notice Locks alpha that the caller has staked on a subnet, with whatever hotkeys, and gives the conviction to one hotkey.
    /// @dev Adds to the caller's lock on the subnet. There is no unlocking: a lock decays, unless it is perpetual.
    /// @param hotkey The hotkey that gets the conviction; that of the caller's lock, if there is one.
    /// @param amountAlpha Alpha to lock in addition, 9 decimals.
    /// @param netuid The subnet.
    function lockStake(bytes32 hotkey, uint256 amountAlpha, uint256 netuid) external payable;

    /// @notice Moves the caller's lock on a subnet to another hotkey. Its conviction is lost unless both hotkeys have one owner.
    /// @param destinationHotkey The other hotkey.
    /// @param netuid The subnet.
    function moveLock(bytes32 destinationHotkey, uint256 netuid) external payable;

    /// @notice Sets whether the caller's lock on a subnet keeps its mass, or decays as it does by default.
    /// @param netuid The subnet.
    /// @param enabled Whether the mass is kept.
    function setPerpetualLock(uint256 netuid, bool enabled) external payable;

    /// @notice Sets whether the caller refuses alpha that carries a lock, as accounts do by default.
    /// @param enabled Whether it is refused.
    function setRejectLockedAlpha(bool enabled) external payable;

    /// @notice Lock of a coldkey on a subnet.
    /// @param coldkey The coldkey.
    /// @param netuid The subnet.
    /// @return lockInfo The lock; all zero when there is none.
    function getColdkeyLock(bytes32 coldkey, uint256 netuid) external view returns (ColdkeyLockInfo memory lockInfo);

    /// @notice Sum of the locks on a hotkey of a subnet.
    /// @param hotkey The hotkey.
    /// @param netuid The subnet.
    /// @return lockInfo The sum; all zero when there is none.
    function getHotkeyLock(bytes32 hotkey, uint256 netuid) external view returns (HotkeyLockInfo memory lockInfo);

    /// @notice Convictions of hotkeys on a subnet, in alpha units, as unsigned Q64.64, in the order of the hotkeys.
    /// @param netuid The subnet.
    /// @param hotkeys The hotkeys, at most 64.
    /// @return convictions The convictions; 2^64 is one alpha unit.
    function getHotkeyConvictions(uint256 netuid, bytes32[] calldata hotkeys)
        external
        view
        returns (uint128[] memory convictions);

    /// @notice Time constants of locks, in blocks.
    /// @return unlockRate In which a decaying lock falls to 1/e of its mass.
    /// @return maturityRate In which a perpetual lock gains all but 1/e of its conviction.
    function getLockRates() external view returns (uint64 unlockRate, uint64 maturityRate);

    /// @notice Whether a coldkey refuses alpha that carries a lock.
    /// @param coldkey The coldkey.
    /// @return rejects Whether it refuses.
    function getRejectLockedAlpha(bytes32 coldkey) external view returns (bool rejects);

    /// @notice Coldkey that owns a hotkey.
    /// @param hotkey The hotkey.
    /// @return exists Whether the hotkey is known; owner is zero when it is not.
    /// @return owner The coldkey.
    function getHotkeyOwner(bytes32 hotkey) external view returns (bool exists, bytes32 owner);

    /// @notice Hotkeys that a coldkey owns.
    /// @param coldkey The coldkey.
    /// @return hotkeys The 32-byte accounts of the hotkeys.
    function getOwnedHotkeys(bytes32 coldkey) external view returns (bytes32[] memory hotkeys);

    /// @notice Totals of the chain, in rao.
    /// @return totalIssuance TAO in existence.
    /// @return totalStake TAO that went into the pools of all subnets, less what came out.
    function getStakeAccounting() external view returns (uint64 totalIssuance, uint64 totalStake);

    /// @notice Delegation of a hotkey.
    /// @param hotkey The hotkey.
    /// @return exists Whether the hotkey is a delegate.
    /// @return take Its share of the dividends of its nominators, u16 fraction.
    function getDelegate(bytes32 hotkey) external view returns (bool exists, uint16 take);

    /// @notice Claims the root dividends that the caller's root stake has earned on the listed subnets, with every
    /// hotkey. The claim type decides what becomes of the alpha; with swap, one failing sale fails the whole claim.
    /// A position below the subnet's threshold is left out.
    /// @param netuids The subnets, 1 to 5 distinct ones; repetitions do not count.
    function claimRoot(uint16[] calldata netuids) external;

    /// @notice Chooses what becomes of the caller's root dividends, whoever claims them.
    /// @param claimType 0: sell the alpha and stake the TAO on root (the default). 1: keep the alpha staked on its
    /// subnet. 2: keep that of the listed subnets, sell that of the others.
    /// @param netuids The subnets to keep, at least one, for type 2; empty for the others.
    function setRootClaimType(uint8 claimType, uint16[] calldata netuids) external;

    /// @notice Sets the amount below which root dividends of a subnet are not claimed, for its owner or the admin.
    /// @param netuid The subnet.
    /// @param thresholdAlpha The threshold in alpha, 9 decimals, at most 10,000,000 (0.01 alpha).
    function setRootClaimThreshold(uint16 netuid, uint64 thresholdAlpha) external;

    /// @notice What becomes of a coldkey's root dividends.
    /// @param coldkey The coldkey.
    /// @return claimType As in setRootClaimType.
    /// @return netuids The subnets to keep, ascending, for type 2; empty for the others.
    function getRootClaimType(bytes32 coldkey) external view returns (uint8 claimType, uint16[] memory netuids);

    /// @notice Alpha of a subnet that each rao of root stake with a hotkey has earned since the first dividend. A
    /// coldkey is owed this times its root stake, less getRootClaimed.
    /// @param hotkey The hotkey.
    /// @param netuid The subnet.
    /// @return rateQ32 Alpha units per rao, as a fixed-point number with 32 fraction bits.
    function getRootClaimable(bytes32 hotkey, uint16 netuid) external view returns (uint256 rateQ32);

    /// @notice Alpha of a subnet that a coldkey's root stake with a hotkey has had already, or had no right to because
    /// it was earned before the stake came.
    /// @param netuid The subnet.
    /// @param hotkey The hotkey.
    /// @param coldkey The coldkey.
    /// @return claimedAlpha The alpha, 9 decimals.
    function getRootClaimed(uint16 netuid, bytes32 hotkey, bytes32 coldkey)
        external
        view
        returns (uint256 claimedAlpha);

    /// @notice A child of a hotkey, or a parent.
    struct Relation {
        uint64 proportion; // part of the parent's stake that counts for the child; 2^64-1 is all of it
        bytes32 account;
    }

    /// @notice Raises the delegate take of a hotkey of the caller.
    /// @param hotkey The hotkey.
    /// @param take Its share of the dividends of its nominators, u16 fraction.
    function increaseTake(bytes32 hotkey, uint16 take) external;

    /// @notice Lowers the delegate take of a hotkey of the caller.
    /// @param hotkey The hotkey.
    /// @param take Its share of the dividends of its nominators, u16 fraction.
    function decreaseTake(bytes32 hotkey, uint16 take) external;

    /// @notice Sets what a hotkey of the caller keeps of the dividends that it earns for its parents on a subnet.
    /// @param hotkey The hotkey.
    /// @param netuid The subnet.
    /// @param take The share, u16 fraction.
    function setChildkeyTake(bytes32 hotkey, uint16 netuid, uint16 take) external;

    /// @notice Sets the least childkey take on a subnet; for its owner or the admin.
    /// @param netuid The subnet.
    /// @param take The share, u16 fraction.
    function setMinChildkeyTakePerSubnet(uint16 netuid, uint16 take) external;

    /// @notice Says whether a hotkey of the caller, a member of root, becomes a parent of the owner hotkeys of new subnets.
    /// @param hotkey The hotkey.
    /// @param enabled Whether it does; so it is by default.
    function setAutoParentDelegationEnabled(bytes32 hotkey, bool enabled) external;

    /// @notice Stakes what the caller's miners earn on a subnet to one hotkey.
    /// @param netuid The subnet.
    /// @param hotkey A hotkey that is registered there.
    function setColdkeyAutoStakeHotkey(uint16 netuid, bytes32 hotkey) external;

    /// @notice Bounds of takes, u16 fractions.
    /// @return minDelegateTake Least delegate take.
    /// @return maxDelegateTake Largest delegate take.
    /// @return minChildkeyTake Least childkey take; a subnet may ask for more.
    /// @return maxChildkeyTake Largest childkey take.
    function getTakeLimits()
        external
        view
        returns (uint16 minDelegateTake, uint16 maxDelegateTake, uint16 minChildkeyTake, uint16 maxChildkeyTake);

    /// @notice What a hotkey keeps of the dividends that it earns for its parents, u16 fraction.
    /// @param hotkey The hotkey.
    /// @param netuid The subnet.
    /// @return take The take; 65535 is all.
    function getChildkeyTake(bytes32 hotkey, uint16 netuid) external view returns (uint16 take);

    /// @notice Children of a hotkey on a subnet, ascending by account.
    /// @param hotkey The hotkey.
    /// @param netuid The subnet.
    /// @return children The children and their proportions.
    function getChildKeys(bytes32 hotkey, uint16 netuid) external view returns (Relation[] memory children);

    /// @notice Parents of a hotkey on a subnet, ascending by account.
    /// @param hotkey The hotkey.
    /// @param netuid The subnet.
    /// @return parents The parents and the proportions that they give.
    function getParentKeys(bytes32 hotkey, uint16 netuid) external view returns (Relation[] memory parents);

    /// @notice Children that wait to replace those of a hotkey on a subnet.
    /// @param hotkey The hotkey.
    /// @param netuid The subnet.
    /// @return children The list; it may be empty, which revokes all children.
    /// @return cooldownBlock The first epoch after this block applies the list; 0 when none waits.
    function getPendingChildKeys(bytes32 hotkey, uint16 netuid)
        external
        view
        returns (Relation[] memory children, uint64 cooldownBlock);

    /// @notice Hotkey to which a coldkey's incentives on a subnet are staked.
    /// @param coldkey The coldkey.
    /// @param netuid The subnet.
    /// @return exists Whether the coldkey has set one; otherwise each miner's own hotkey gets them, and hotkey is zero.
    /// @return hotkey The hotkey.
    function getAutoStakeDestination(bytes32 coldkey, uint16 netuid) external view returns (bool exists, bytes32 hotkey);

    /// @notice Lets a delegate stake for the caller: addProxy of IProxy with the type Staking and no delay. A deposit is held.
    /// @param delegate The 32-byte account of the delegate.
    function addProxy(bytes32 delegate) external payable;

    /// @notice Takes back what addProxy gave.
    /// @param delegate The 32-byte account of the delegate.
    function removeProxy(bytes32 delegate) external payable;
}
