// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {SubnetToken} from "../../src/tokens/SubnetToken.sol";
import {SubnetTokenFactory} from "../../src/tokens/SubnetTokenFactory.sol";
import {Stage} from "../support/Stage.sol";
import {vm} from "../support/Vm.sol";

/// @title A subnet with its token
abstract contract SubnetTokenStage is Stage {
    SubnetTokenFactory internal _factory;
    SubnetToken internal _token;

    function setUp() public virtual override {
        super.setUp();
        _factory = new SubnetTokenFactory();
        _token = SubnetToken(_factory.createToken(NETUID));
    }

    function _depositStake(address user, bytes32 hotkey, uint256 alpha) internal returns (uint256 shares) {
        vm.startPrank(user);
        STAKING.approve(address(_token), NETUID, alpha);
        shares = _token.depositStake(hotkey, alpha, user, 0);
        vm.stopPrank();
    }

    function _depositTao(address user, bytes32 hotkey, uint256 rao) internal returns (uint256 shares) {
        vm.prank(user);
        return _token.depositTao{value: rao * 1e9}(hotkey, user, 0);
    }

    function _redeem(address user, uint256 shares) internal returns (uint256 alpha) {
        vm.prank(user);
        return _token.redeem(shares, user, user, 0);
    }

    function _redeemTao(address user, uint256 shares) internal returns (uint256 rao) {
        vm.prank(user);
        return _token.redeemTao(shares, user, user, 0);
    }
}
