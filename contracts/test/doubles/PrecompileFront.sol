// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

/// @title What stands at a precompile's address
/// @notice Hands every call on to the double of the protocol, the caller's address behind the calldata.
contract PrecompileFront {
    address private immutable PROTOCOL;

    /// @notice As the chain's precompiles do it: no function of those that are doubled uses value.
    error NotPayable(uint256 value);

    constructor(address protocol) {
        PROTOCOL = protocol;
    }

    fallback() external payable {
        if (msg.value != 0) revert NotPayable(msg.value);
        (bool ok, bytes memory result) = PROTOCOL.call(abi.encodePacked(msg.data, msg.sender));
        assembly ("memory-safe") {
            if iszero(ok) { revert(add(result, 0x20), mload(result)) }
            return(add(result, 0x20), mload(result))
        }
    }
}
