// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.30;

/// @title The cheat codes of forge that scripts use
/// @notice A part of what forge answers at its cheat code address.
interface ScriptVm {
    function envOr(string calldata name, uint256 defaultValue) external view returns (uint256 value);
    function startBroadcast() external;
    function stopBroadcast() external;
}
