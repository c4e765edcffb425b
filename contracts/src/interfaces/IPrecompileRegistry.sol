// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {ITaoErrors} from "./ITaoErrors.sol";
import {ITaoEvents} from "./ITaoEvents.sol";

address constant PRECOMPILE_REGISTRY_ADDRESS = 0x0000000000000000000000000000000000000813;

/// @title What the chain offers
/// @notice Precompile 0x813. Contracts and clients ask here before they call.
interface IPrecompileRegistry is ITaoErrors, ITaoEvents {
    /// @notice Whether a function is meant for old callers only, and whether its precompile is switched off.
    /// @param precompile Address of the precompile.
    /// @param selector Selector of the function.
    /// @return isDeprecated Whether the function has a successor or no effect. False for a function that is not there.
    /// @return isDisabled Whether the precompile is switched off.
    /// @return newPrecompile Address of the successor, zero if there is none.
    /// @return newSelector Selector of the successor, zero if there is none.
    /// @return message What differs, empty if the function is not deprecated.
    function getPrecompileStatus(address precompile, bytes4 selector)
        external
        view
        returns (bool isDeprecated, bool isDisabled, address newPrecompile, bytes4 newSelector, string memory message);

    /// @notice The versions of the chain's rules.
    /// @return protocolVersion Version of this chain's rules, counted from 1.
    /// @return referenceVersion Version of the reference chain's runtime that they follow.
    /// @return chainId The EVM chain id.
    function getVersion() external view returns (uint32 protocolVersion, uint32 referenceVersion, uint256 chainId);

    /// @notice Every precompile of the protocol, Ethereum's own left out.
    /// @return addresses Their addresses, ascending.
    /// @return names Their names, in the same order.
    function getPrecompiles() external view returns (address[] memory addresses, string[] memory names);

    /// @notice Whether a precompile has a function with a selector.
    /// @dev Precompiles that are called without a selector have no function.
    /// @param precompile Address of the precompile.
    /// @param selector Selector of the function.
    /// @return supported Whether it has.
    function isSupported(address precompile, bytes4 selector) external view returns (bool supported);
}
