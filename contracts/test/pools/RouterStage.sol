// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {LiquidityPool} from "../../src/pools/LiquidityPool.sol";
import {LiquidityPoolFactory} from "../../src/pools/LiquidityPoolFactory.sol";
import {SwapRouter} from "../../src/pools/SwapRouter.sol";
import {SubnetToken} from "../../src/tokens/SubnetToken.sol";
import {vm} from "../support/Vm.sol";
import {SubnetTokenStage} from "../tokens/SubnetTokenStage.sol";

/// @title Two subnets with their tokens, a pool for each, and the router
/// @notice Alpha is worth 0.4 TAO everywhere. Users have 10,000 TAO and 1,000 of the first token.
abstract contract RouterStage is SubnetTokenStage {
    uint16 internal constant OTHER_NETUID = 8;
    uint256 internal constant FEE = 3_000;
    address internal constant TAO = address(0);

    LiquidityPoolFactory internal _pools;
    LiquidityPool internal _pool;
    LiquidityPool internal _otherPool;
    SubnetToken internal _other;
    SwapRouter internal _router;
    address internal _provider;

    function setUp() public virtual override {
        super.setUp();
        vm.warp(1_000_000);
        _protocol.createSubnet(OTHER_NETUID, TAO_RESERVE, ALPHA_RESERVE, 33);
        _protocol.setNeuron(OTHER_NETUID, V1, true);
        _other = SubnetToken(_factory.createToken(OTHER_NETUID));
        _pools = new LiquidityPoolFactory(FEE);
        _pool = LiquidityPool(_pools.createPool(address(_token)));
        _otherPool = LiquidityPool(_pools.createPool(address(_other)));
        _router = new SwapRouter(_pools);
        _provider = _actor("provider");
        vm.deal(_provider, 100_000 ether);
        _provide(_token, _pool, 2_000 ether, 5_000 ether);
        _provide(_other, _otherPool, 400 ether, 1_000 ether);
        address[3] memory users = [_alice, _bob, _mallory];
        for (uint256 i = 0; i < 3; ++i) {
            _depositStake(users[i], V1, 1_000e9);
            vm.startPrank(users[i]);
            _token.approve(address(_router), type(uint256).max);
            _other.approve(address(_router), type(uint256).max);
            vm.stopPrank();
        }
        _protocol.setReserves(NETUID, TAO_RESERVE, ALPHA_RESERVE);
        _protocol.setReserves(OTHER_NETUID, TAO_RESERVE, ALPHA_RESERVE);
    }

    function _provide(SubnetToken token, LiquidityPool pool, uint256 amountWei, uint256 amountToken) private {
        vm.prank(_provider);
        token.depositTao{value: amountToken / 2}(V1, _provider, 0);
        vm.startPrank(_provider);
        token.approve(address(pool), type(uint256).max);
        pool.addLiquidity{value: amountWei}(amountToken, 0, _provider, block.timestamp);
        vm.stopPrank();
    }

    /// @dev An order of alice's for herself, without a bound.
    function _order(address tokenIn, address tokenOut, uint256 amount, SwapRouter.Venue venue)
        internal
        view
        returns (SwapRouter.Order memory order)
    {
        return SwapRouter.Order({
            tokenIn: tokenIn,
            tokenOut: tokenOut,
            amount: amount,
            limit: 0,
            receiver: _alice,
            deadline: block.timestamp,
            hotkey: V1,
            venue: venue
        });
    }

    /// @dev Carries out an order of alice's, and checks that the router keeps nothing and that she pays what it says.
    function _swapIn(SwapRouter.Order memory order) internal returns (uint256 amountOut) {
        uint256 before = _balance(order.tokenOut, order.receiver);
        uint256 value = order.tokenIn == TAO ? order.amount : 0;
        vm.prank(_alice);
        amountOut = _router.swapExactIn{value: value}(order);
        vm.assertEq(_balance(order.tokenOut, order.receiver) - before, amountOut, "what came");
        _checkRouterIsEmpty();
    }

    /// @dev As _swapIn.
    function _swapOut(SwapRouter.Order memory order) internal returns (uint256 amountIn) {
        uint256 before = _balance(order.tokenIn, _alice);
        uint256 had = _balance(order.tokenOut, order.receiver);
        uint256 value = order.tokenIn == TAO ? order.limit : 0;
        vm.prank(_alice);
        amountIn = _router.swapExactOut{value: value}(order);
        vm.assertEq(before - _balance(order.tokenIn, _alice), amountIn, "what was paid");
        vm.assertGe(_balance(order.tokenOut, order.receiver) - had, order.amount, "what came");
        _checkRouterIsEmpty();
    }

    function _balance(address token, address account) internal view returns (uint256 amount) {
        return token == TAO ? account.balance : SubnetToken(token).balanceOf(account);
    }

    function _checkRouterIsEmpty() internal view {
        vm.assertEq(address(_router).balance, 0, "TAO in the router");
        vm.assertEq(_token.balanceOf(address(_router)), 0, "tokens in the router");
        vm.assertEq(_other.balanceOf(address(_router)), 0, "other tokens in the router");
        vm.assertEq(_token.allowance(address(_router), address(_pool)), 0, "allowance of the router");
    }
}
