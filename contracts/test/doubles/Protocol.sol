// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {ProtocolStaking} from "./ProtocolStaking.sol";

/// @title Double of the protocol
/// @notice All doubled precompiles on one state; a PrecompileFront stands at each of their addresses. The staking precompile and
/// what tests do from outside are here; the rest is in a contract of its own, for the size.
abstract contract Protocol is ProtocolStaking {
    address private immutable REST;

    constructor(address rest) {
        REST = rest;
    }

    /// @notice What the other contract has, and any function that is not doubled.
    fallback() external {
        (bool ok, bytes memory result) = REST.delegatecall(msg.data);
        assembly ("memory-safe") {
            if iszero(ok) { revert(add(result, 0x20), mload(result)) }
            return(add(result, 0x20), mload(result))
        }
    }
}
