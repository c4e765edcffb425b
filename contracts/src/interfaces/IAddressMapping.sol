// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {ITaoErrors} from "./ITaoErrors.sol";
import {ITaoEvents} from "./ITaoEvents.sol";

address constant ADDRESS_MAPPING_ADDRESS = 0x000000000000000000000000000000000000080C;

/// @title Addresses and 32-byte accounts
/// @notice Precompile 0x80c. The account of an address is blake2b-256("evm:" || address).
interface IAddressMapping is ITaoErrors, ITaoEvents {
    /// @notice The 32-byte account of an address.
    /// @param target The address.
    /// @return account The 32-byte account.
    function addressMapping(address target) external view returns (bytes32 account);

    /// @notice Records which address an account belongs to, and releases to it what was held for the account.
    /// @dev Anyone may call it; linking again changes nothing.
    /// @param target The address.
    /// @return account The 32-byte account of the address.
    function link(address target) external returns (bytes32 account);

    /// @notice The address of an account, where it is known.
    /// @param account The 32-byte account.
    /// @return known Whether the address is known; evmAddress is zero when it is not.
    /// @return evmAddress The address.
    function addressOf(bytes32 account) external view returns (bool known, address evmAddress);

    /// @notice The same as addressOf.
    /// @param account The 32-byte account.
    /// @return linked Whether the address is known; evmAddress is zero when it is not.
    /// @return evmAddress The address.
    function getLinkedAddress(bytes32 account) external view returns (bool linked, address evmAddress);
}
