// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {ITaoErrors} from "./ITaoErrors.sol";
import {ITaoEvents} from "./ITaoEvents.sol";

address constant RANDOMNESS_ADDRESS = 0x0000000000000000000000000000000000000810;

/// @title Randomness beacon
/// @notice Precompile 0x810. Pulses of the public beacon drand, network quicknet: one signature every 3 seconds, which nobody
/// knows before its time. Anybody may bring them here; the chain checks the signature.
/// @dev The chain keeps the 216,000 rounds up to the last one, about 7.5 days, of those that were written.
interface IRandomness is ITaoErrors, ITaoEvents {
    /// @notice Stores a pulse.
    /// @param round The round, from 1.
    /// @param signature The signature of the round: 48 bytes, a compressed point of BLS12-381 G1.
    function writePulse(uint64 round, bytes calldata signature) external;

    /// @notice A stored pulse. Reverts with PulseNotStored for any other round.
    /// @param round The round.
    /// @return randomness sha256 of the signature, 32 bytes.
    /// @return signature The signature, 48 bytes.
    function getPulse(uint64 round) external view returns (bytes memory randomness, bytes memory signature);

    /// @notice The rounds between which pulses are stored; rounds that nobody wrote are missing. 0 and 0 if there are none.
    /// @return first No round before this one is stored.
    /// @return last The highest round stored.
    function getStoredRoundRange() external view returns (uint64 first, uint64 last);
}
