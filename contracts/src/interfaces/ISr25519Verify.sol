// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {ITaoErrors} from "./ITaoErrors.sol";
import {ITaoEvents} from "./ITaoEvents.sol";

address constant SR25519_VERIFY_ADDRESS = 0x0000000000000000000000000000000000000403;

/// @title Signatures of sr25519
/// @notice Precompile 0x403: Schnorr signatures on ristretto255 in the signing context "substrate". The four bytes in
/// front of the arguments are passed over. A call costs 6000 gas.
interface ISr25519Verify is ITaoErrors, ITaoEvents {
    /// @notice Whether a message of 32 bytes was signed with a key.
    /// @dev A key that is no element of the group, an s without the mark of sr25519 (its highest bit), and one that is not
    /// below the order of the group without it, are refused.
    /// @param message The message, often a hash.
    /// @param publicKey The signer's key.
    /// @param r First half of the signature.
    /// @param s Second half of the signature.
    /// @return valid False for a wrong signature.
    function verify(bytes32 message, bytes32 publicKey, bytes32 r, bytes32 s) external pure returns (bool valid);
}
