// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {ITaoErrors} from "./ITaoErrors.sol";
import {ITaoEvents} from "./ITaoEvents.sol";

address constant STAKING_V1_ADDRESS = 0x0000000000000000000000000000000000000801;

/// @title Staking, first version
/// @notice Precompile 0x801, for contracts that use it already; others use IStaking at 0x805. TAO and alpha have 18
/// decimals here. A call acts for the coldkey of msg.sender, blake2b-256("evm:" || address). It is switched on and off
/// together with 0x805.
interface IStakingV1 is ITaoErrors, ITaoEvents {
    /// @notice Buys alpha with the TAO sent along and stakes it to a hotkey. What is under 1e9 wei stays with the sender.
    /// @dev A DELEGATECALL is refused, because it brings no value.
    /// @param hotkey The hotkey.
    /// @param netuid The subnet.
    function addStake(bytes32 hotkey, uint256 netuid) external payable;

    /// @notice Sells staked alpha for TAO.
    /// @param hotkey The hotkey.
    /// @param amount Alpha to sell, 18 decimals, of which the last 9 are dropped.
    /// @param netuid The subnet.
    function removeStake(bytes32 hotkey, uint256 amount, uint256 netuid) external payable;

    /// @notice What all stake of a coldkey would sell for, in wei, slippage included.
    /// @param coldkey The coldkey.
    /// @return stakeWei TAO, in wei.
    function getTotalColdkeyStake(bytes32 coldkey) external view returns (uint256 stakeWei);

    /// @notice Stake of a hotkey over all subnets at spot prices, in wei.
    /// @param hotkey The hotkey.
    /// @return stakeWei TAO, in wei.
    function getTotalHotkeyStake(bytes32 hotkey) external view returns (uint256 stakeWei);

    /// @notice Alpha that a coldkey has staked to a hotkey on a subnet, 18 decimals.
    /// @param hotkey The hotkey.
    /// @param coldkey The coldkey.
    /// @param netuid The subnet.
    /// @return stakeAlpha Alpha, 18 decimals; on root it is wei.
    function getStake(bytes32 hotkey, bytes32 coldkey, uint256 netuid) external view returns (uint256 stakeAlpha);

    /// @notice Lets a delegate stake for the caller: addProxy of IProxy with the type Staking and no delay. A deposit is held.
    /// @param delegate The 32-byte account of the delegate.
    function addProxy(bytes32 delegate) external payable;

    /// @notice Takes back what addProxy gave.
    /// @param delegate The 32-byte account of the delegate.
    function removeProxy(bytes32 delegate) external payable;
}
