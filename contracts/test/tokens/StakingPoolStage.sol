// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {StakingPool} from "../../src/tokens/StakingPool.sol";
import {Stage} from "../support/Stage.sol";
import {vm} from "../support/Vm.sol";

/// @title A subnet with a staking pool for its first validator
abstract contract StakingPoolStage is Stage {
    uint16 internal constant FEE = 1_000;
    uint64 internal constant DELAY = 100;

    StakingPool internal _pool;
    address internal _operator;

    function setUp() public virtual override {
        super.setUp();
        _operator = _actor("operator");
        _pool = new StakingPool(NETUID, V1, _operator, FEE, DELAY);
    }

    function _depositStake(address user, uint256 alpha) internal returns (uint256 shares) {
        vm.startPrank(user);
        STAKING.approve(address(_pool), NETUID, alpha);
        shares = _pool.depositStake(alpha, 0);
        vm.stopPrank();
    }

    function _depositTao(address user, uint256 rao) internal returns (uint256 shares) {
        vm.prank(user);
        return _pool.depositTao{value: rao * 1e9}(0);
    }

    function _request(address user, uint256 shares) internal returns (uint256 id) {
        vm.prank(user);
        return _pool.requestWithdrawal(shares);
    }

    function _withdraw(address user, uint256 id) internal returns (uint256 alpha) {
        vm.prank(user);
        return _pool.withdraw(id, user, 0);
    }

    function _free(address user) internal view returns (uint256 shares) {
        (shares,) = _pool.sharesOf(user);
    }

    function _wait() internal {
        vm.roll(block.number + DELAY);
    }
}
