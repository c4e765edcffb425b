// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {Errors} from "@openzeppelin/contracts/utils/Errors.sol";

/// @title blake2b-256 of a coldkey
/// @notice What an announcement of a coldkey swap names, by Ethereum's precompile 0x09.
library ColdkeyHash {
    address private constant BLAKE2F = address(0x09);

    /// @notice blake2b-256 of 32 bytes.
    /// @param coldkey The coldkey.
    /// @return hash The hash.
    function hashOf(bytes32 coldkey) internal view returns (bytes32 hash) {
        // Rounds, the initial state for 32 bytes of output without a key, the only block, its end at 32 bytes, the last flag.
        bytes memory input = abi.encodePacked(
            uint32(12),
            hex"28c9bdf267e6096a3ba7ca8485ae67bb2bf894fe72f36e3cf1361d5f3af54fa5",
            hex"d182e6ad7f520e511f6c3e2b8c68059b6bbd41fbabd9831f79217e1319cde05b",
            coldkey,
            new bytes(96),
            hex"20000000000000000000000000000000",
            bytes1(0x01)
        );
        (bool ok, bytes memory state) = BLAKE2F.staticcall(input);
        if (!ok || state.length != 64) revert Errors.MissingPrecompile(BLAKE2F);
        return abi.decode(state, (bytes32));
    }
}
