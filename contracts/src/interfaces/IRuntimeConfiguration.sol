// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {ITaoErrors} from "./ITaoErrors.sol";
import {ITaoEvents} from "./ITaoEvents.sol";

address constant RUNTIME_CONFIGURATION_ADDRESS = 0x0000000000000000000000000000000000000812;

/// @title Settings of the chain
/// @notice Precompile 0x812.
interface IRuntimeConfiguration is ITaoErrors, ITaoEvents {
    /// @notice The EVM chain id.
    /// @return chainId The chain id.
    function getEvmChainId() external view returns (uint256 chainId);

    /// @notice Blocks that must pass between two key swaps of a coldkey.
    /// @return blocks The number of blocks.
    function getTransactionRateLimit() external view returns (uint64 blocks);
}
