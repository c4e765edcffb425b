// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {vm} from "../support/Vm.sol";
import {ProtocolState} from "./ProtocolState.sol";

/// @title Balances of the double of the protocol in forge
/// @notice They are those of the EVM. They change by transfers, which forge undoes when a call fails; its cheat code for
/// balances it does not.
abstract contract ForgeBalances is ProtocolState {
    /// @dev Where taken TAO stays.
    address private constant SINK = address(0x7461);

    function _balanceOf(address account) internal view override returns (uint256 balanceWei) {
        return account.balance;
    }

    function _setBalance(address account, uint256 balanceWei) internal override {
        uint256 had = account.balance;
        if (balanceWei > had) {
            _credit(account, balanceWei - had);
        } else if (balanceWei < had) {
            vm.prank(account);
            (bool ok,) = SINK.call{value: had - balanceWei}("");
            require(ok, "debit");
        }
    }

    /// @dev Pays without running the account's code, as the chain does: by creation code that is PUSH20 account, SELFDESTRUCT.
    function _credit(address account, uint256 amountWei) private {
        bytes memory code = abi.encodePacked(hex"73", account, hex"ff");
        address created;
        assembly ("memory-safe") {
            created := create(amountWei, add(code, 0x20), mload(code))
        }
        require(created != address(0), "credit");
    }
}
