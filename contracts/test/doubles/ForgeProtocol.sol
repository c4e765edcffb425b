// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {vm} from "../support/Vm.sol";
import {PrecompileFront} from "./PrecompileFront.sol";
import {Protocol} from "./Protocol.sol";

/// @title Double of the protocol in forge
/// @notice Balances are those of the EVM, changed by cheat codes.
contract ForgeProtocol is Protocol {
    /// @notice Puts a front at the address of every doubled precompile.
    function install() external {
        bytes memory front = address(new PrecompileFront(address(this))).code;
        uint16[7] memory places = [0x802, 0x803, 0x804, 0x805, 0x808, 0x80c, 0x80e];
        for (uint256 i = 0; i < places.length; ++i) {
            vm.etch(address(uint160(places[i])), front);
        }
    }

    function _balanceOf(address account) internal view override returns (uint256 balanceWei) {
        return account.balance;
    }

    function _setBalance(address account, uint256 balanceWei) internal override {
        vm.deal(account, balanceWei);
    }
}
