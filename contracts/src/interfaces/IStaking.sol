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

    /// @notice Alpha that a coldkey has staked to a hotkey on a subnet, 9 decimals.
    /// @param hotkey The hotkey.
    /// @param coldkey The coldkey.
    /// @param netuid The subnet.
    function getStake(bytes32 hotkey, bytes32 coldkey, uint256 netuid) external view returns (uint256 stakeAlpha);

    /// @notice What all stake of a coldkey would sell for, in rao, slippage included.
    /// @param coldkey The coldkey.
    function getTotalColdkeyStake(bytes32 coldkey) external view returns (uint256 stakeRao);

    /// @notice What all stake of a coldkey on one subnet would sell for, in rao, slippage included.
    /// @param coldkey The coldkey.
    /// @param netuid The subnet.
    function getTotalColdkeyStakeOnSubnet(bytes32 coldkey, uint256 netuid) external view returns (uint256 stakeRao);

    /// @notice Stake of a hotkey over all subnets at spot prices, in rao.
    /// @param hotkey The hotkey.
    function getTotalHotkeyStake(bytes32 hotkey) external view returns (uint256 stakeRao);

    /// @notice Alpha staked to a hotkey on a subnet by all coldkeys, 9 decimals.
    /// @param hotkey The hotkey.
    /// @param netuid The subnet.
    function getTotalAlphaStaked(bytes32 hotkey, uint256 netuid) external view returns (uint256 stakeAlpha);

    /// @notice Coldkeys that have alpha staked to a hotkey on a subnet.
    /// @param hotkey The hotkey.
    /// @param netuid The subnet.
    function getAlphaStakedValidators(bytes32 hotkey, uint256 netuid)
        external
        view
        returns (bytes32[] memory coldkeys);

    /// @notice Smallest stake that a nominator may leave, in rao.
    function getNominatorMinRequiredStake() external view returns (uint256 minimumRao);

    /// @notice Smallest amount that addStake takes, in rao, the fee not included.
    function getDefaultMinStake() external view returns (uint256 minimumRao);

    /// @notice Coldkey that owns a hotkey.
    /// @param hotkey The hotkey.
    /// @return exists Whether the hotkey is known; owner is zero when it is not.
    /// @return owner The coldkey.
    function getHotkeyOwner(bytes32 hotkey) external view returns (bool exists, bytes32 owner);

    /// @notice Hotkeys that a coldkey owns.
    /// @param coldkey The coldkey.
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
}
