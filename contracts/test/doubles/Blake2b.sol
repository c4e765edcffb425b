// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

/// @title blake2b-256 of an address
/// @notice The 32-byte account of an address, by Ethereum's precompile 0x09.
library Blake2b {
    /// @notice blake2b-256("evm:" || target).
    function accountOf(address target) internal view returns (bytes32 account) {
        // Rounds, the initial state for 32 bytes of output without a key, the only block of 24 bytes, its end, the last flag.
        bytes memory input = abi.encodePacked(
            uint32(12),
            hex"28c9bdf267e6096a3ba7ca8485ae67bb2bf894fe72f36e3cf1361d5f3af54fa5",
            hex"d182e6ad7f520e511f6c3e2b8c68059b6bbd41fbabd9831f79217e1319cde05b",
            bytes4("evm:"),
            target,
            new bytes(104),
            hex"18000000000000000000000000000000",
            bytes1(0x01)
        );
        (bool ok, bytes memory state) = address(9).staticcall(input);
        require(ok && state.length == 64, "blake2b");
        return bytes32(state);
    }
}
