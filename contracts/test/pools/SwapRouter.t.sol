// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {Exchange} from "../../src/pools/Exchange.sol";
import {LiquidityPool} from "../../src/pools/LiquidityPool.sol";
import {SwapRouter} from "../../src/pools/SwapRouter.sol";
import {PlainToken} from "../fixtures/PlainToken.sol";
import {vm} from "../support/Vm.sol";
import {RouterStage} from "./RouterStage.sol";

/// @title Tests of SwapRouter
contract SwapRouterTest is RouterStage {
    /// @dev What an exact sale through shares may differ from its quote, in units of the token: two of alpha.
    uint256 private constant UNITS = 2e9;

    function test_BuyExactIn() public {
        uint256 best = _checkBuyIn(SwapRouter.Venue.Best);
        vm.assertGe(best, _checkBuyIn(SwapRouter.Venue.Pool), "not worse than the pool");
        vm.assertGe(best, _checkBuyIn(SwapRouter.Venue.Native), "not worse than the protocol's pool");
    }

    function test_SellExactIn() public {
        uint256 best = _checkSellIn(SwapRouter.Venue.Best);
        vm.assertGe(best, _checkSellIn(SwapRouter.Venue.Pool), "not worse than the pool");
        vm.assertGe(best, _checkSellIn(SwapRouter.Venue.Native), "not worse than the protocol's pool");
    }

    function test_BuyExactOut() public {
        uint256 best = _checkBuyOut(SwapRouter.Venue.Best);
        vm.assertLe(best, _checkBuyOut(SwapRouter.Venue.Pool), "not worse than the pool");
        vm.assertLe(best, _checkBuyOut(SwapRouter.Venue.Native), "not worse than the protocol's pool");
    }

    function test_SellExactOut() public {
        uint256 best = _checkSellOut(SwapRouter.Venue.Best);
        vm.assertLe(best, _checkSellOut(SwapRouter.Venue.Pool), "not worse than the pool");
        vm.assertLe(best, _checkSellOut(SwapRouter.Venue.Native), "not worse than the protocol's pool");
    }

    /// @dev From one token to another one, both legs split.
    function test_ThroughTao() public {
        SwapRouter.Order memory order = _order(address(_token), address(_other), 500 ether, SwapRouter.Venue.Best);
        order.receiver = _bob;
        (uint256 quote, SwapRouter.Leg[] memory legs) = _router.quoteExactIn(order);
        vm.assertEq(legs.length, 2, "legs");
        for (uint256 i = 0; i < 2; ++i) {
            vm.assertGt(legs[i].nativeIn, 0, "the protocol's pool has a part");
            vm.assertGt(legs[i].poolIn, 0, "the pool has a part");
        }
        vm.expectEmit(true, true, true, false, address(_router));
        emit SwapRouter.Swapped(_alice, address(_token), address(_other), _bob, 500 ether, quote);
        uint256 got = _swapIn(order);
        vm.assertApproxEqAbs(got, quote, UNITS, "quote");
        vm.assertEq(_other.balanceOf(_bob), got, "receiver");

        _protocol.setReserves(NETUID, TAO_RESERVE, ALPHA_RESERVE);
        order = _order(address(_token), address(_other), 100 ether, SwapRouter.Venue.Best);
        (quote, legs) = _router.quoteExactOut(order);
        order.limit = quote;
        vm.assertEq(legs.length, 2, "legs");
        uint256 had = _other.balanceOf(_alice);
        vm.assertLe(_swapOut(order), quote, "exact output");
        vm.assertApproxEqAbs(_other.balanceOf(_alice) - had, 100 ether, 2 * UNITS, "no more than asked");
    }

    function test_ThroughTaoInOneVenue() public {
        for (uint256 i = 1; i < 3; ++i) {
            SwapRouter.Venue venue = SwapRouter.Venue(i);
            SwapRouter.Order memory order = _order(address(_token), address(_other), 50 ether, venue);
            (uint256 quote,) = _router.quoteExactIn(order);
            vm.assertApproxEqAbs(_swapIn(order), quote, UNITS, "exact input");
            (quote,) = _router.quoteExactOut(order);
            order.limit = quote;
            vm.assertLe(_swapOut(order), quote, "exact output");
        }
    }

    /// @dev The native part is whole rao; the sender gets back what nobody takes.
    function test_DustComesBack() public {
        uint256 before = _alice.balance;
        _swapIn(_order(TAO, address(_token), 1 ether + 123, SwapRouter.Venue.Native));
        vm.assertEq(before - _alice.balance, 1 ether, "whole rao");
        SwapRouter.Order memory order = _order(TAO, address(_token), 1 ether, SwapRouter.Venue.Pool);
        order.limit = 5 ether;
        vm.assertLt(_swapOut(order), 0.5 ether, "the rest of the limit");
    }

    /// @dev A token that is not over stake, and a subnet without a pool.
    function test_OneVenueIsEnough() public {
        PlainToken plain = new PlainToken();
        SwapRouter.Order memory order = _order(TAO, address(plain), 1 ether, SwapRouter.Venue.Best);
        _refused(order, SwapRouter.NoRoute.selector);
        LiquidityPool pool = LiquidityPool(_pools.createPool(address(plain)));
        _refused(order, SwapRouter.NoRoute.selector);
        plain.mint(_provider, 100 ether);
        vm.startPrank(_provider);
        plain.approve(address(pool), 100 ether);
        pool.addLiquidity{value: 100 ether}(100 ether, 0, _provider, block.timestamp);
        vm.stopPrank();
        uint256 quote = pool.quoteBuyExactIn(1 ether);
        vm.assertEq(_swapIn(order), quote, "by the pool");
        order.venue = SwapRouter.Venue.Native;
        _refused(order, SwapRouter.NoRoute.selector);

        // Without a hotkey a purchase stays in the pool.
        order = _order(TAO, address(_token), 1 ether, SwapRouter.Venue.Best);
        order.hotkey = 0;
        (, SwapRouter.Leg[] memory legs) = _router.quoteExactIn(order);
        vm.assertEq(legs[0].nativeIn, 0, "no stake without a validator");

        uint256 shares = _pool.balanceOf(_provider);
        vm.prank(_provider);
        _pool.removeLiquidity(shares, 0, 0, _provider, block.timestamp);
        order.hotkey = V1;
        (, legs) = _router.quoteExactIn(order);
        vm.assertEq(legs[0].nativeIn, 1 ether, "all by the protocol's pool");
    }

    /// @dev Amounts below the protocol's least stake go to the pool, and amounts that no pool can give are refused.
    function test_VerySmallAndVeryLarge() public {
        vm.deal(_alice, 100_000 ether);
        SwapRouter.Order memory order = _order(TAO, address(_token), 0.003 ether, SwapRouter.Venue.Best);
        (, SwapRouter.Leg[] memory legs) = _router.quoteExactIn(order);
        vm.assertEq(legs[0].nativeIn, 0, "too little to stake");
        _swapIn(order);
        order = _order(TAO, address(_token), 9_000 ether, SwapRouter.Venue.Best);
        _swapIn(order);

        order = _order(TAO, address(_token), 1e9 ether, SwapRouter.Venue.Best);
        vm.expectRevert(abi.encodeWithSelector(SwapRouter.NoRoute.selector, address(_token), 1e9 ether));
        _router.quoteExactOut(order);
        order.venue = SwapRouter.Venue.Native;
        vm.expectRevert(abi.encodeWithSelector(SwapRouter.NoRoute.selector, address(_token), 1e9 ether));
        _router.quoteExactOut(order);
        order.amount = 0;
        vm.expectRevert(Exchange.NothingGained.selector);
        _router.quoteExactOut(order);
        vm.expectRevert(abi.encodeWithSelector(SwapRouter.NoRoute.selector, address(_token), 0));
        _router.quoteExactIn(order);
        // More than the pool has, so most of it must come from the protocol's.
        order = _order(TAO, address(_token), 6_000 ether, SwapRouter.Venue.Best);
        order.limit = 10_000 ether;
        _swapOut(order);
    }

    function test_Refusals() public {
        vm.assertEq(address(_router.factory()), address(_pools), "factory");
        SwapRouter.Order memory order = _order(TAO, TAO, 1 ether, SwapRouter.Venue.Best);
        _refused(order, SwapRouter.SameToken.selector);
        vm.expectRevert(abi.encodeWithSelector(SwapRouter.SameToken.selector, address(0)));
        _router.quoteExactIn(order);
        order = _order(TAO, address(_token), 1 ether, SwapRouter.Venue.Best);
        order.deadline = block.timestamp - 1;
        _refused(order, Exchange.Expired.selector);
        order.deadline = block.timestamp;
        order.receiver = address(_router);
        _refused(order, Exchange.InvalidReceiver.selector);
        order.receiver = address(0);
        _refused(order, Exchange.InvalidReceiver.selector);
        order.receiver = _alice;
        vm.expectRevert(abi.encodeWithSelector(SwapRouter.WrongValue.selector, 1, 1 ether));
        vm.prank(_alice);
        _router.swapExactIn{value: 1}(order);
        order = _order(address(_token), TAO, 1 ether, SwapRouter.Venue.Best);
        vm.expectRevert(abi.encodeWithSelector(SwapRouter.WrongValue.selector, 1, 0));
        vm.prank(_alice);
        _router.swapExactIn{value: 1}(order);
        vm.expectRevert(abi.encodeWithSelector(SwapRouter.UnexpectedTao.selector, _alice));
        vm.prank(_alice);
        (bool ok,) = address(_router).call{value: 1}("");
        vm.assertTrue(ok, "forge counts the expected revert as a success");
    }

    function test_BoundsAreKept() public {
        for (uint256 i = 0; i < 3; ++i) {
            SwapRouter.Order memory order = _order(TAO, address(_token), 10 ether, SwapRouter.Venue(i));
            (uint256 quote,) = _router.quoteExactIn(order);
            order.limit = quote + UNITS + 1;
            _refused(order, Exchange.BelowMinimum.selector);
            (quote,) = _router.quoteExactOut(order);
            order.limit = quote - 1;
            vm.expectRevert(abi.encodeWithSelector(Exchange.AboveMaximum.selector, quote, quote - 1));
            vm.prank(_alice);
            _router.swapExactOut{value: quote - 1}(order);

            order = _order(address(_token), TAO, 10 ether, SwapRouter.Venue(i));
            (quote,) = _router.quoteExactIn(order);
            order.limit = quote + 1e9;
            _refused(order, Exchange.BelowMinimum.selector);
            (quote,) = _router.quoteExactOut(order);
            order.limit = quote / 2;
            vm.expectPartialRevert(Exchange.AboveMaximum.selector);
            vm.prank(_alice);
            _router.swapExactOut(order);
        }
    }

    function _refused(SwapRouter.Order memory order, bytes4 reason) private {
        uint256 value = order.tokenIn == TAO ? order.amount : 0;
        vm.expectPartialRevert(reason);
        vm.prank(_alice);
        _router.swapExactIn{value: value}(order);
    }

    /// @dev Trades in one venue, as quoted, from the same reserves each time.
    function _checkBuyIn(SwapRouter.Venue venue) private returns (uint256 got) {
        SwapRouter.Order memory order = _order(TAO, address(_token), 100 ether, venue);
        (uint256 quote, SwapRouter.Leg[] memory legs) = _router.quoteExactIn(order);
        _checkVenue(legs, venue);
        got = quote;
        vm.assertApproxEqAbs(_swapIn(order), quote, UNITS, "quote");
        _restore();
    }

    function _checkSellIn(SwapRouter.Venue venue) private returns (uint256 got) {
        SwapRouter.Order memory order = _order(address(_token), TAO, 250 ether, venue);
        (uint256 quote, SwapRouter.Leg[] memory legs) = _router.quoteExactIn(order);
        _checkVenue(legs, venue);
        got = quote;
        vm.assertApproxEqAbs(_swapIn(order), quote, UNITS, "quote");
        _restore();
    }

    function _checkBuyOut(SwapRouter.Venue venue) private returns (uint256 paid) {
        SwapRouter.Order memory order = _order(TAO, address(_token), 250 ether, venue);
        SwapRouter.Leg[] memory legs;
        (order.limit, legs) = _router.quoteExactOut(order);
        _checkVenue(legs, venue);
        paid = order.limit;
        uint256 had = _token.balanceOf(_alice);
        vm.assertLe(_swapOut(order), paid, "quote");
        vm.assertLe(_token.balanceOf(_alice) - had, 250 ether + 3 * UNITS, "no more than asked");
        _restore();
    }

    function _checkSellOut(SwapRouter.Venue venue) private returns (uint256 paid) {
        SwapRouter.Order memory order = _order(address(_token), TAO, 100 ether, venue);
        SwapRouter.Leg[] memory legs;
        (order.limit, legs) = _router.quoteExactOut(order);
        _checkVenue(legs, venue);
        paid = order.limit;
        uint256 had = _alice.balance;
        vm.assertLe(_swapOut(order), paid, "quote");
        vm.assertLe(_alice.balance - had, 100 ether + UNITS, "no more than asked");
        _restore();
    }

    function _checkVenue(SwapRouter.Leg[] memory legs, SwapRouter.Venue venue) private pure {
        vm.assertEq(legs.length, 1, "legs");
        vm.assertTrue((legs[0].nativeIn != 0) == (venue != SwapRouter.Venue.Pool), "the protocol's pool");
        vm.assertTrue((legs[0].poolIn != 0) == (venue != SwapRouter.Venue.Native), "the pool");
    }

    /// @dev Undoes what trades did to both pools, roughly for the second one.
    function _restore() private {
        _protocol.setReserves(NETUID, TAO_RESERVE, ALPHA_RESERVE);
        (uint256 reserveWei,,) = _pool.reserves();
        vm.startPrank(_provider);
        _token.approve(address(_pool), type(uint256).max);
        if (reserveWei < 2_000 ether) {
            uint256 lack = 2_000 ether - reserveWei;
            _pool.buyExactIn{value: lack}(0, _provider, block.timestamp);
        } else if (reserveWei > 2_000 ether) {
            _pool.sellExactOut(reserveWei - 2_000 ether, type(uint256).max, _provider, block.timestamp);
        }
        vm.stopPrank();
    }
}
