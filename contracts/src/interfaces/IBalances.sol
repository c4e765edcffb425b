// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {ITaoErrors} from "./ITaoErrors.sol";
import {ITaoEvents} from "./ITaoEvents.sol";

address constant BALANCES_ADDRESS = 0x000000000000000000000000000000000000080e;

/// @title Balances of 32-byte accounts
/// @notice Precompile 0x80e. Amounts are rao.
interface IBalances is ITaoErrors, ITaoEvents {
    /// @notice Balance of an account in whole rao, rounded down.
    /// @param account The 32-byte account.
    function getFreeBalance(bytes32 account) external view returns (uint256 balanceRao);

    /// @notice TAO in existence, in rao.
    function getTotalIssuance() external view returns (uint256 issuanceRao);
}
