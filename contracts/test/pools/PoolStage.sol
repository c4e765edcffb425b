// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {LiquidityPool} from "../../src/pools/LiquidityPool.sol";
import {LiquidityPoolFactory} from "../../src/pools/LiquidityPoolFactory.sol";
import {PlainToken} from "../fixtures/PlainToken.sol";
import {Test} from "../support/Test.sol";
import {vm} from "../support/Vm.sol";

/// @title A pool of TAO and a plain token, with users
abstract contract PoolStage is Test {
    uint256 internal constant FEE = 3_000;
    uint256 internal constant MUCH = 1_000_000 ether;

    LiquidityPoolFactory internal _factory;
    LiquidityPool internal _pool;
    PlainToken internal _token;
    address internal _alice;
    address internal _bob;
    address internal _mallory;

    function setUp() public virtual {
        vm.warp(1_000_000);
        _factory = new LiquidityPoolFactory(FEE);
        _token = new PlainToken();
        _pool = LiquidityPool(_factory.createPool(address(_token)));
        (_alice, _bob, _mallory) = (_user("alice"), _user("bob"), _user("mallory"));
    }

    function _user(string memory name) internal returns (address user) {
        user = _actor(name);
        vm.deal(user, MUCH);
        _token.mint(user, MUCH);
        vm.prank(user);
        _token.approve(address(_pool), type(uint256).max);
    }

    function _add(address user, uint256 amountWei, uint256 amountToken) internal returns (uint256 shares) {
        vm.prank(user);
        (,, shares) = _pool.addLiquidity{value: amountWei}(amountToken, 0, user, block.timestamp);
    }

    function _remove(address user, uint256 shares) internal returns (uint256 amountWei, uint256 amountToken) {
        vm.prank(user);
        return _pool.removeLiquidity(shares, 0, 0, user, block.timestamp);
    }

    function _buyIn(address user, uint256 amountWei) internal returns (uint256 gotToken) {
        vm.prank(user);
        return _pool.buyExactIn{value: amountWei}(0, user, block.timestamp);
    }

    function _sellIn(address user, uint256 amountToken) internal returns (uint256 gotWei) {
        vm.prank(user);
        return _pool.sellExactIn(amountToken, 0, user, block.timestamp);
    }

    function _reserves() internal view returns (uint256 reserveWei, uint256 reserveToken) {
        (reserveWei, reserveToken,) = _pool.reserves();
    }

    function _checkReserves(uint256 wantWei, uint256 wantToken) internal view {
        (uint256 reserveWei, uint256 reserveToken) = _reserves();
        vm.assertEq(reserveWei, wantWei, "reserve of TAO");
        vm.assertEq(reserveToken, wantToken, "reserve of the token");
    }

    /// @dev Pays TAO without running the account's code, by creation code that is PUSH20 account, SELFDESTRUCT.
    function _force(address account, uint256 amountWei) internal {
        vm.deal(address(this), address(this).balance + amountWei);
        bytes memory code = abi.encodePacked(hex"73", account, hex"ff");
        address created;
        assembly ("memory-safe") {
            created := create(amountWei, add(code, 0x20), mload(code))
        }
        require(created != address(0), "force");
    }
}
