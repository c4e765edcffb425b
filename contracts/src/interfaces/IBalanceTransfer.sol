// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {ITaoErrors} from "./ITaoErrors.sol";
import {ITaoEvents} from "./ITaoEvents.sol";

address constant BALANCE_TRANSFER_ADDRESS = 0x0000000000000000000000000000000000000800;

/// @title Transfers of TAO to 32-byte accounts
/// @notice Precompile 0x800.
interface IBalanceTransfer is ITaoErrors, ITaoEvents {
    /// @notice Sends the call's value to a 32-byte account; value 0 is a successful no-op.
    /// @dev msg.value is in wei and must be a multiple of 1e9 (one rao). TAO for an account that is not
    /// linked to an address yet is held for it until it is linked.
    /// @param destination The receiving account.
    function transfer(bytes32 destination) external payable;
}
