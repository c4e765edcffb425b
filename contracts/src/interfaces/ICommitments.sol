// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {ITaoErrors} from "./ITaoErrors.sol";
import {ITaoEvents} from "./ITaoEvents.sol";

address constant COMMITMENTS_ADDRESS = 0x0000000000000000000000000000000000000822;

/// @title Commitments of neurons
/// @notice Precompile 0x822. A registered hotkey publishes data on a subnet: what it runs, where its model is.
interface ICommitments is ITaoErrors, ITaoEvents {
    /// @notice Publishes data of the calling hotkey, in place of what it published before.
    /// @dev 3,100 bytes in each tempo. Data that starts with 0x01 asks for a reset of the bonds to the caller, where the
    /// subnet allows it.
    /// @param netuid The subnet.
    /// @param data The commitment.
    function setCommitment(uint16 netuid, bytes calldata data) external;

    /// @notice The commitment of a hotkey; block number 0 when there is none.
    /// @param netuid The subnet.
    /// @param hotkey The hotkey.
    /// @return blockNumber Block of the commitment.
    /// @return data The commitment.
    function getCommitment(uint16 netuid, bytes32 hotkey) external view returns (uint64 blockNumber, bytes memory data);
}
