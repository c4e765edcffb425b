// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {vm} from "../support/Vm.sol";
import {PrecompileFront} from "./PrecompileFront.sol";
import {Protocol} from "./Protocol.sol";

/// @title Double of the protocol in forge
/// @notice Balances are those of the EVM. They change by transfers, which forge undoes when a call fails; its cheat code for
/// balances it does not.
contract ForgeProtocol is Protocol {
    /// @dev Where taken TAO stays.
    address private constant SINK = address(0x7461);

    /// @notice Puts a front at the address of every doubled precompile, and takes the TAO that it will pay.
    function install() external {
        bytes memory front = address(new PrecompileFront(address(this))).code;
        uint16[7] memory places = [0x802, 0x803, 0x804, 0x805, 0x808, 0x80c, 0x80e];
        for (uint256 i = 0; i < places.length; ++i) {
            vm.etch(address(uint160(places[i])), front);
        }
        vm.deal(address(this), 1e9 ether);
    }

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
