// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {Exchange} from "../../src/pools/Exchange.sol";
import {LiquidityPool} from "../../src/pools/LiquidityPool.sol";
import {SwapRouter} from "../../src/pools/SwapRouter.sol";
import {SubnetToken} from "../../src/tokens/SubnetToken.sol";
import {vm} from "../support/Vm.sol";
import {RouterStage} from "./RouterStage.sol";

/// @title What people may try against SwapRouter
/// @notice One test for each attack that was considered.
contract SwapRouterAttacksTest is RouterStage {
    /// @dev Sandwich, in either pool: the bound refuses it.
    function test_AttackSandwich() public {
        SwapRouter.Order memory order = _order(TAO, address(_token), 100 ether, SwapRouter.Venue.Best);
        (uint256 quote,) = _router.quoteExactIn(order);
        order.limit = quote * 99 / 100;
        vm.prank(_mallory);
        _pool.buyExactIn{value: 400 ether}(0, _mallory, block.timestamp);
        vm.prank(_mallory);
        STAKING.addStake(V1, 3_000e9, NETUID);
        vm.expectPartialRevert(Exchange.BelowMinimum.selector);
        vm.prank(_alice);
        _router.swapExactIn{value: 100 ether}(order);
    }

    /// @dev A sandwich in one pool alone is made smaller by the other one: the split looks at both when the order is carried out.
    function test_AttackSandwichOfOnePool() public {
        SwapRouter.Order memory order = _order(TAO, address(_token), 100 ether, SwapRouter.Venue.Best);
        (uint256 quote,) = _router.quoteExactIn(order);
        vm.prank(_mallory);
        _pool.buyExactIn{value: 1_000 ether}(0, _mallory, block.timestamp);
        vm.assertGe(_swapIn(order), quote * 98 / 100, "the protocol's pool gives it");
    }

    /// @dev Approval races: the router takes tokens of the sender alone, whoever has allowed it what.
    function test_AttackApproval() public {
        address poor = _actor("poor");
        SwapRouter.Order memory order = _order(address(_token), TAO, 1 ether, SwapRouter.Venue.Best);
        order.receiver = poor;
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, address(_router), 0, 1 ether)
        );
        vm.prank(poor);
        _router.swapExactIn(order);
        order.limit = 100 ether;
        vm.expectPartialRevert(IERC20Errors.ERC20InsufficientAllowance.selector);
        vm.prank(poor);
        _router.swapExactOut(order);
    }

    /// @dev Forced TAO, and tokens sent by mistake, are in nobody's reach and change no result.
    function test_AttackForcedTao() public {
        SwapRouter.Order memory order = _order(TAO, address(_token), 10 ether + 5, SwapRouter.Venue.Native);
        (uint256 quote,) = _router.quoteExactIn(order);
        vm.deal(address(_router), 3 ether);
        vm.prank(_mallory);
        _token.transfer(address(_router), 2 ether);
        uint256 before = _alice.balance;
        vm.prank(_alice);
        uint256 got = _router.swapExactIn{value: 10 ether + 5}(order);
        vm.assertApproxEqAbs(got, quote, 2e9, "as quoted");
        vm.assertEq(before - _alice.balance, 10 ether, "the refund is what the order left");
        vm.assertEq(address(_router).balance, 3 ether, "forced TAO stays");
        order = _order(address(_token), TAO, 10 ether, SwapRouter.Venue.Best);
        vm.prank(_alice);
        _router.swapExactIn(order);
        vm.assertEq(address(_router).balance, 3 ether, "and stays");
        vm.assertEq(_token.balanceOf(address(_router)), 2 ether, "so do tokens");
    }

    /// @dev Reentrancy of the receiver: orders are refused while one is under way.
    function test_AttackReentrancy() public {
        Caller caller = new Caller(_router, _order(TAO, address(_token), 0, SwapRouter.Venue.Pool));
        SwapRouter.Order memory order = _order(address(_token), TAO, 10 ether, SwapRouter.Venue.Best);
        order.receiver = address(caller);
        _swapIn(order);
        vm.assertEq(caller.refusals(), 2, "both kinds of orders");
        order.amount = 1 ether;
        order.limit = 10 ether;
        _swapOut(order);
        vm.assertEq(caller.refusals(), 4, "again");
    }

    /// @dev A token that lies about its worth and its sales takes no TAO but what the order sends to it.
    function test_AttackLyingToken() public {
        LyingToken token = new LyingToken();
        token.approve(address(_router), type(uint256).max);
        vm.deal(address(_router), 50 ether);
        SwapRouter.Order memory order = _order(address(token), TAO, 1 ether, SwapRouter.Venue.Native);
        order.limit = 1;
        vm.expectRevert(abi.encodeWithSelector(Exchange.BelowMinimum.selector, 0, 1));
        _router.swapExactIn(order);
        order = _order(address(token), TAO, 1 ether, SwapRouter.Venue.Native);
        order.limit = type(uint256).max;
        vm.expectRevert(abi.encodeWithSelector(Exchange.BelowMinimum.selector, 0, 1 ether));
        _router.swapExactOut(order);
        vm.assertEq(address(_router).balance, 50 ether, "nothing is gone");
    }

    /// @dev Exact output from the protocol's pool alone that falls short is refused, and nothing is paid.
    function test_AttackShortDelivery() public {
        LyingToken token = new LyingToken();
        SwapRouter.Order memory order = _order(TAO, address(token), 1e9, SwapRouter.Venue.Native);
        (order.limit,) = _router.quoteExactOut(order);
        vm.expectRevert(abi.encodeWithSelector(Exchange.BelowMinimum.selector, 0, 1e9));
        vm.prank(_alice);
        _router.swapExactOut{value: order.limit}(order);
    }

    /// @dev A token that calls the router back is refused.
    function test_AttackReentrantToken() public {
        LyingToken token = new LyingToken();
        token.arm(_router, _order(TAO, address(_token), 0, SwapRouter.Venue.Pool));
        token.approve(address(_router), type(uint256).max);
        vm.expectRevert(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
        _router.swapExactIn(_order(address(token), TAO, 1 ether, SwapRouter.Venue.Native));
    }

    /// @dev Dissolved subnet: its token can be sold for its part of the TAO or in the pool, whichever is better, and be
    /// bought in the pool alone. Liquidity can be removed.
    function test_AttackDissolvedSubnet() public {
        _protocol.dissolve(NETUID);
        _sellDissolved();
        SwapRouter.Order memory order = _order(TAO, address(_token), 1 ether, SwapRouter.Venue.Best);
        (, SwapRouter.Leg[] memory legs) = _router.quoteExactIn(order);
        vm.assertEq(legs[0].nativeIn, 0, "no stake in a subnet that is gone");
        _swapIn(order);
        order.venue = SwapRouter.Venue.Native;
        vm.expectRevert(abi.encodeWithSelector(SwapRouter.NoRoute.selector, address(_token), 1 ether));
        _router.quoteExactIn(order);
        uint256 shares = _pool.balanceOf(_provider);
        vm.prank(_provider);
        (uint256 amountWei, uint256 amountToken) = _pool.removeLiquidity(shares, 0, 0, _provider, block.timestamp);
        vm.assertGt(amountWei, 0, "TAO");
        vm.prank(_provider);
        vm.assertGt(_token.redeemDissolved(amountToken, _provider, _provider), 0, "and what the token is worth");
    }

    /// @dev The netuid has a subnet again: the old token is none of its tokens.
    function test_AttackReusedNetuid() public {
        _protocol.dissolve(NETUID);
        _protocol.createSubnet(NETUID, TAO_RESERVE, ALPHA_RESERVE / 100, 33);
        _sellDissolved();
    }

    /// @dev Pulls the pool's price away from the protocol's; the router trades against it to everybody's gain but mallory's.
    function test_AttackFalsePriceInThePool() public {
        vm.prank(_mallory);
        uint256 got = _pool.buyExactIn{value: 2_000 ether}(0, _mallory, block.timestamp);
        SwapRouter.Order memory order = _order(address(_token), TAO, 900 ether, SwapRouter.Venue.Best);
        (, SwapRouter.Leg[] memory legs) = _router.quoteExactIn(order);
        vm.assertGt(legs[0].poolIn, 10 * legs[0].nativeIn, "sold where the price is high");
        _swapIn(order);
        vm.startPrank(_mallory);
        _token.approve(address(_pool), got);
        vm.assertLt(_pool.sellExactIn(got, 0, _mallory, block.timestamp), 2_000 ether, "mallory pays for it");
        vm.stopPrank();
    }

    function _sellDissolved() private {
        uint256 worth = _token.previewDissolved(100 ether);
        SwapRouter.Order memory order = _order(address(_token), TAO, 100 ether, SwapRouter.Venue.Native);
        vm.assertApproxEqAbs(_swapIn(order), worth, 1e3, "its part of the TAO");
        order.venue = SwapRouter.Venue.Best;
        (uint256 quote, SwapRouter.Leg[] memory legs) = _router.quoteExactIn(order);
        vm.assertEq(legs[0].nativeIn + legs[0].poolIn, 100 ether, "all of it");
        vm.assertGe(_swapIn(order) + 1e3, quote, "as quoted");
        vm.assertGe(quote + 1e3, worth, "not worse");
        order.amount = 10 ether;
        (order.limit,) = _router.quoteExactOut(order);
        _swapOut(order);
        order.venue = SwapRouter.Venue.Native;
        (order.limit,) = _router.quoteExactOut(order);
        _swapOut(order);
    }
}

/// @title Calls the router back while it is paid
contract Caller {
    uint256 public refusals;
    SwapRouter private immutable ROUTER;
    SwapRouter.Order private _order;

    constructor(SwapRouter router, SwapRouter.Order memory order) {
        (ROUTER, _order) = (router, order);
    }

    receive() external payable {
        bytes4 reason = ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector;
        try ROUTER.swapExactIn(_order) {}
        catch (bytes memory why) {
            if (bytes4(why) == reason) ++refusals;
        }
        try ROUTER.swapExactOut(_order) {}
        catch (bytes memory why) {
            if (bytes4(why) == reason) ++refusals;
        }
    }
}

/// @title Says that it is over the stake of a subnet, and keeps all TAO
contract LyingToken is ERC20("Lying", "LIE") {
    SwapRouter private _router;
    SwapRouter.Order private _order;

    constructor() {
        _mint(msg.sender, 1_000 ether);
    }

    function arm(SwapRouter router, SwapRouter.Order memory order) external {
        (_router, _order) = (router, order);
    }

    function depositTao(bytes32, address, uint256) external payable returns (uint256 shares) {
        return 0;
    }

    function redeemTao(uint256, address, address, uint256) external returns (uint256 rao) {
        if (address(_router) != address(0)) _router.swapExactIn(_order);
        return type(uint64).max;
    }

    function netuid() external pure returns (uint16 subnetId) {
        return 7;
    }

    function isDissolved() external pure returns (bool dissolved) {
        return false;
    }

    function convertToShares(uint256 alpha) external pure returns (uint256 shares) {
        return alpha * 1e9;
    }

    function convertToAssets(uint256 shares) external pure returns (uint256 alpha) {
        return shares / 1e9;
    }
}
