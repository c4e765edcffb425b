// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {LiquidityPool} from "../../src/pools/LiquidityPool.sol";
import {PlainToken} from "../fixtures/PlainToken.sol";
import {vm} from "../support/Vm.sol";
import {PoolStage} from "./PoolStage.sol";

/// @title Invariants of LiquidityPool
/// @notice Random calls of all users, and what must hold after each.
contract LiquidityPoolInvariantTest is PoolStage {
    LiquidityPoolHandler private _handler;

    function setUp() public override {
        super.setUp();
        _add(_alice, 1_000 ether, 4_000 ether);
        _handler = new LiquidityPoolHandler(_pool, _token, [_alice, _bob, _mallory]);
        bytes4[] memory selectors = new bytes4[](8);
        selectors[0] = LiquidityPoolHandler.add.selector;
        selectors[1] = LiquidityPoolHandler.remove.selector;
        selectors[2] = LiquidityPoolHandler.buyIn.selector;
        selectors[3] = LiquidityPoolHandler.buyOut.selector;
        selectors[4] = LiquidityPoolHandler.sellIn.selector;
        selectors[5] = LiquidityPoolHandler.sellOut.selector;
        selectors[6] = LiquidityPoolHandler.give.selector;
        selectors[7] = LiquidityPoolHandler.skim.selector;
        _target(address(_handler), selectors);
    }

    /// @dev All in one function, because forge plays all calls again for each.
    function invariant_Pool() public view {
        (uint256 reserveWei, uint256 reserveToken) = _reserves();
        vm.assertGe(address(_pool).balance, reserveWei, "TAO covers its reserve");
        vm.assertGe(_token.balanceOf(address(_pool)), reserveToken, "tokens cover their reserve");
        vm.assertEq(_handler.fallen(), 0, "what a share is worth never falls");
        vm.assertGe(_pool.totalSupply(), _pool.MINIMUM_LIQUIDITY(), "locked shares");
        uint256 wholeWei = address(_pool).balance;
        uint256 wholeToken = _token.balanceOf(address(_pool));
        for (uint256 i = 0; i < 3; ++i) {
            wholeWei += _handler.users(i).balance;
            wholeToken += _token.balanceOf(_handler.users(i));
        }
        vm.assertEq(wholeWei, 3 * MUCH + _handler.givenWei(), "TAO is conserved");
        vm.assertEq(wholeToken, 3 * MUCH, "tokens are conserved");
    }

    /// @dev Most of the random calls do something.
    function afterInvariant() public view {
        vm.assertGt(_handler.done(), 10, "calls that succeeded");
    }
}

/// @title Random calls
contract LiquidityPoolHandler is PoolStage {
    uint256 public done;
    uint256 public fallen;
    uint256 public givenWei;
    address[3] public users;

    constructor(LiquidityPool pool, PlainToken token, address[3] memory actors) {
        (_pool, _token, users) = (pool, token, actors);
    }

    /// @dev The product of the reserves for a share squared does not fall.
    modifier watched() {
        (uint256 a, uint256 b) = _reserves();
        uint256 supply = _pool.totalSupply();
        _;
        (uint256 c, uint256 d) = _reserves();
        // Square roots keep the products within 256 bits.
        if (_root(c * d) * supply + supply < _root(a * b) * _pool.totalSupply()) ++fallen;
        ++done;
        vm.warp(block.timestamp + 12);
    }

    function setUp() public override {}

    function add(uint256 user, uint256 amountWei, uint256 amountToken) external watched {
        address who = users[user % 3];
        _add(who, _bound(amountWei, 1e9, who.balance / 10), _bound(amountToken, 1e9, _token.balanceOf(who) / 10));
    }

    function remove(uint256 user, uint256 part) external watched {
        address who = users[user % 3];
        uint256 shares = _bound(part, 0, _pool.balanceOf(who));
        if (shares != 0) _remove(who, shares);
    }

    function buyIn(uint256 user, uint256 amountWei) external watched {
        address who = users[user % 3];
        _buyIn(who, _bound(amountWei, 1e6, who.balance / 10));
    }

    function buyOut(uint256 user, uint256 part) external watched {
        address who = users[user % 3];
        (, uint256 reserveToken) = _reserves();
        vm.prank(who);
        _pool.buyExactOut{value: who.balance}(_bound(part, 1, reserveToken / 2), who, block.timestamp);
    }

    function sellIn(uint256 user, uint256 amountToken) external watched {
        address who = users[user % 3];
        _sellIn(who, _bound(amountToken, 1e9, _token.balanceOf(who) / 10));
    }

    function sellOut(uint256 user, uint256 part) external watched {
        address who = users[user % 3];
        (uint256 reserveWei,) = _reserves();
        vm.prank(who);
        _pool.sellExactOut(_bound(part, 1, reserveWei / 2), _token.balanceOf(who), who, block.timestamp);
    }

    function give(uint256 user, uint256 amountWei, uint256 amountToken) external watched {
        address who = users[user % 3];
        amountWei = _bound(amountWei, 0, 10 ether);
        vm.deal(address(_pool), address(_pool).balance + amountWei);
        givenWei += amountWei;
        amountToken = _bound(amountToken, 0, _token.balanceOf(who) / 100);
        vm.prank(who);
        _token.transfer(address(_pool), amountToken);
    }

    function skim(uint256 user) external watched {
        _pool.skim(users[user % 3]);
    }

    function _root(uint256 x) private pure returns (uint256 y) {
        if (x == 0) return 0;
        y = 1 << 128;
        for (uint256 z = (y + x / y) / 2; z < y; z = (y + x / y) / 2) {
            y = z;
        }
    }
}
