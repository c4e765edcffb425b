// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

/// @title What pools and routers refuse alike
/// @notice Deadlines, receivers and bounds. TAO is counted in wei, a token in its own unit.
abstract contract Exchange is ReentrancyGuardTransient {
    /// @notice The deadline, in seconds since 1970, is over.
    error Expired(uint256 deadline);

    /// @notice Nobody could use what would be sent there.
    error InvalidReceiver(address receiver);

    /// @notice The result is worse than the caller's bound; both in the unit of what the caller was to get.
    error BelowMinimum(uint256 result, uint256 minimum);

    /// @notice The price is more than the caller's bound; both in the unit of what the caller was to pay.
    error AboveMaximum(uint256 amount, uint256 maximum);

    /// @notice The amount is too small to give anything.
    error NothingGained();

    /// @dev Until when a call may be in a block.
    modifier timely(uint256 deadline) {
        // A sealer who shifts time by seconds gains nothing here.
        // forge-lint: disable-next-line(block-timestamp)
        if (block.timestamp > deadline) revert Expired(deadline);
        _;
    }

    function _requireReceiver(address receiver) internal view {
        if (receiver == address(0) || receiver == address(this)) revert InvalidReceiver(receiver);
    }

    function _requireAtLeast(uint256 result, uint256 minimum) internal pure {
        if (result < minimum) revert BelowMinimum(result, minimum);
    }

    function _requireAtMost(uint256 amount, uint256 maximum) internal pure {
        if (amount > maximum) revert AboveMaximum(amount, maximum);
    }

    /// @dev Pays TAO, in wei. The receiver may run code: everything else is done by then.
    function _payTao(address receiver, uint256 amountWei) internal {
        if (amountWei != 0) Address.sendValue(payable(receiver), amountWei);
    }
}
