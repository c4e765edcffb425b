// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {Protocol} from "./Protocol.sol";
import {ProtocolOwners} from "./ProtocolOwners.sol";
import {ProtocolState} from "./ProtocolState.sol";

/// @title Balances of the double of the protocol on a chain
/// @notice They are a ledger of its own, because a contract cannot take anybody's TAO.
abstract contract LedgerBalances is ProtocolState {
    mapping(address account => uint256 balanceWei) private _ledger;

    /// @notice Sets a balance, in wei, to begin where a chain is.
    function setBalance(address account, uint256 balanceWei) external {
        _ledger[account] = balanceWei;
    }

    function _balanceOf(address account) internal view override returns (uint256 balanceWei) {
        return _ledger[account];
    }

    function _setBalance(address account, uint256 balanceWei) internal override {
        _ledger[account] = balanceWei;
    }
}

/// @title Double on a chain of all but the staking precompile
contract LedgerRest is ProtocolOwners, LedgerBalances {}

/// @title Double of the protocol on a chain
/// @notice The Go tests deploy it beside the precompiles and compare.
contract LedgerProtocol is Protocol, LedgerBalances {
    constructor() Protocol(address(new LedgerRest())) {}
}
