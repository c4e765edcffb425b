// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {ITaoErrors} from "./ITaoErrors.sol";
import {ITaoEvents} from "./ITaoEvents.sol";

address constant ED25519_VERIFY_ADDRESS = 0x0000000000000000000000000000000000000402;

/// @title Signatures of ed25519
/// @notice Precompile 0x402. The four bytes in front of the arguments are passed over. A call costs 6000 gas.
interface IEd25519Verify is ITaoErrors, ITaoEvents {
    /// @notice Whether a message of 32 bytes was signed with a key.
    /// @dev A key that is no point of the curve, and an s that is not below the order of the group, are refused.
    /// @param message The message, often a hash.
    /// @param publicKey The signer's key.
    /// @param r First half of the signature.
    /// @param s Second half of the signature.
    /// @return valid False for a wrong signature.
    function verify(bytes32 message, bytes32 publicKey, bytes32 r, bytes32 s) external pure returns (bool valid);
}
