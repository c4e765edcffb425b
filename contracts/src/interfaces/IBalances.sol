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
    /// @return balanceRao TAO, in rao.
    function getFreeBalance(bytes32 account) external view returns (uint256 balanceRao);

    /// @notice Pays the value sent to an account, as transfer of 0x800 does.
    /// @dev Accounts have no existential deposit here, so none has to be kept alive.
    /// @param to The 32-byte account.
    function transferKeepAlive(bytes32 to) external payable;

    /// @notice Pays the caller's whole balance, to the wei, to an account. What the transaction's gas leaves over comes back
    /// to its sender afterwards.
    /// @param to The 32-byte account.
    /// @param keepAlive No effect: there is no existential deposit that could stay behind.
    function transferAll(bytes32 to, bool keepAlive) external;

    /// @notice TAO in existence, in rao.
    /// @return issuanceRao TAO, in rao.
    function getTotalIssuance() external view returns (uint256 issuanceRao);
}
