// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {ITaoErrors} from "./ITaoErrors.sol";
import {ITaoEvents} from "./ITaoEvents.sol";

address constant VOTING_POWER_ADDRESS = 0x000000000000000000000000000000000000080D;

/// @title Voting power of validators
/// @notice Precompile 0x80d. Voting power is a moving average of a validator's stake on a subnet, renewed by each
/// epoch, in alpha (9 decimals). It is off until the subnet's owner switches it on.
interface IVotingPower is ITaoErrors, ITaoEvents {
    /// @notice Voting power of a hotkey, in alpha (9 decimals); 0 when it has none.
    /// @param netuid The subnet.
    /// @param hotkey The hotkey.
    /// @return powerAlpha Alpha, 9 decimals.
    function getVotingPower(uint16 netuid, bytes32 hotkey) external view returns (uint256 powerAlpha);

    /// @notice Whether the subnet tracks voting power.
    /// @param netuid The subnet.
    /// @return enabled Whether it does.
    function isVotingPowerTrackingEnabled(uint16 netuid) external view returns (bool enabled);

    /// @notice Block number from which on voting power is no longer tracked; 0 when no end is scheduled.
    /// @param netuid The subnet.
    /// @return blockNumber The block number.
    function getVotingPowerDisableAtBlock(uint16 netuid) external view returns (uint64 blockNumber);

    /// @notice Weight of the new stake in an epoch's average; 1e18 is 1.
    /// @param netuid The subnet.
    /// @return alpha The weight, 18 decimals.
    function getVotingPowerEmaAlpha(uint16 netuid) external view returns (uint64 alpha);

    /// @notice Sum of the voting power of all hotkeys, in alpha (9 decimals).
    /// @param netuid The subnet.
    /// @return powerAlpha Alpha, 9 decimals.
    function getTotalVotingPower(uint16 netuid) external view returns (uint256 powerAlpha);

    /// @notice Tracks voting power from now on. Only the subnet's owner and the chain's admin may call.
    /// @param netuid The subnet.
    function enableVotingPowerTracking(uint16 netuid) external;

    /// @notice Stops tracking after 100,800 blocks. Only the subnet's owner and the chain's admin may call.
    /// @param netuid The subnet.
    function disableVotingPowerTracking(uint16 netuid) external;
}
