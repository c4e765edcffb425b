// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

import {Exchange} from "./Exchange.sol";
import {ISubnetToken} from "./ISubnetToken.sol";
import {LiquidityPool} from "./LiquidityPool.sol";
import {LiquidityPoolFactory} from "./LiquidityPoolFactory.sol";
import {NativeMarket} from "./NativeMarket.sol";
import {SplitSearch} from "./SplitSearch.sol";

/// @title Router of orders between TAO and tokens
/// @notice Exchanges TAO, named by the zero address, and tokens: by the token's LiquidityPool, by the protocol's own pool if
/// the token is over staked alpha (SubnetToken), or by both, split so that the result is the best. From one token to another
/// an order goes by way of TAO. TAO is counted in wei, a token in its own unit.
///
/// A bound and a deadline protect an order: whatever happens before it, it gives at least or takes at most what its sender
/// said, or nothing happens. What is not needed goes back to the sender. The router keeps nothing, has no owner, and takes
/// tokens only from the sender of an order.
/// @dev It calls tokens that anybody may have written. One that lies about its subnet or its worth deceives its own traders
/// alone: the router counts the TAO that comes, and pays from no other source than the order.
contract SwapRouter is Exchange {
    using NativeMarket for NativeMarket.Market;
    using SafeERC20 for IERC20;
    using SplitSearch for SplitSearch.Problem;

    /// @notice Where an order may go.
    enum Venue {
        Best,
        Pool,
        Native
    }

    /// @notice An order.
    /// @param tokenIn What is paid; zero for TAO.
    /// @param tokenOut What is bought; zero for TAO.
    /// @param amount What is paid in swapExactIn, what is bought in swapExactOut.
    /// @param limit Least to accept in swapExactIn, most to pay in swapExactOut.
    /// @param receiver Who gets what is bought.
    /// @param deadline Until when, in seconds since 1970.
    /// @param hotkey The validator with which the protocol's pool stakes, with a permit; zero keeps purchases from that pool.
    /// @param venue Where the order may go.
    struct Order {
        address tokenIn;
        address tokenOut;
        uint256 amount;
        uint256 limit;
        address receiver;
        uint256 deadline;
        bytes32 hotkey;
        Venue venue;
    }

    /// @notice A purchase or a sale of one token, in its two parts.
    /// @param token The token.
    /// @param buy Whether TAO is paid for it.
    /// @param pool The token's LiquidityPool; zero if there is none, or it is not to be used.
    /// @param nativeIn What the protocol's pool is paid.
    /// @param nativeOut What it gives.
    /// @param poolIn What the LiquidityPool is paid.
    /// @param poolOut What it gives.
    struct Leg {
        address token;
        bool buy;
        address pool;
        uint256 nativeIn;
        uint256 nativeOut;
        uint256 poolIn;
        uint256 poolOut;
    }

    LiquidityPoolFactory private immutable FACTORY;

    /// @notice An order was carried out.
    /// @param sender Who paid.
    /// @param tokenIn What was paid; zero for TAO.
    /// @param tokenOut What was bought; zero for TAO.
    /// @param receiver Who got it.
    /// @param amountIn What was paid, dust that came back included.
    /// @param amountOut What was bought.
    event Swapped(
        address indexed sender,
        address indexed tokenIn,
        address indexed tokenOut,
        address receiver,
        uint256 amountIn,
        uint256 amountOut
    );

    /// @notice How a token was bought or sold. In TAO wei, else in the token's unit.
    /// @param token The token.
    /// @param buy Whether TAO was paid for it.
    /// @param nativeIn What the protocol's pool was paid.
    /// @param nativeOut What it gave.
    /// @param poolIn What the LiquidityPool was paid.
    /// @param poolOut What it gave.
    event Routed(address indexed token, bool buy, uint256 nativeIn, uint256 nativeOut, uint256 poolIn, uint256 poolOut);

    /// @notice An order changes one thing into another one.
    error SameToken(address token);

    /// @notice The TAO that was sent along is not what the order pays; both in wei.
    error WrongValue(uint256 valueWei, uint256 expectedWei);

    /// @notice Nobody trades the token where the order may go, or not that much of it.
    error NoRoute(address token, uint256 amount);

    /// @notice TAO comes with an order or from a trade, not by itself.
    error UnexpectedTao(address sender);

    /// @notice Makes a router.
    /// @param poolFactory The factory of the pools.
    constructor(LiquidityPoolFactory poolFactory) {
        FACTORY = poolFactory;
    }

    /// @notice Takes the TAO of trades.
    receive() external payable {
        if (!_reentrancyGuardEntered()) revert UnexpectedTao(msg.sender);
    }

    /// @notice Exchanges all of an amount. TAO is sent along; a token must be allowed to this contract.
    /// @dev The protocol's pool takes whole rao; the rest goes to the LiquidityPool, or back where there is none.
    /// @param order The order. Its limit is the least to accept.
    /// @return amountOut What the receiver got.
    function swapExactIn(Order calldata order)
        external
        payable
        nonReentrant
        timely(order.deadline)
        returns (uint256 amountOut)
    {
        _check(order, order.amount);
        uint256 amount = order.amount;
        uint256 spareWei;
        if (order.tokenIn != address(0)) {
            IERC20(order.tokenIn).safeTransferFrom(msg.sender, address(this), amount);
            amount = _sellIn(_quoteIn(order, order.tokenIn, false, amount), order.deadline);
            amountOut = amount;
        }
        if (order.tokenOut != address(0)) {
            (amountOut, spareWei) = _buyIn(_quoteIn(order, order.tokenOut, true, amount), order);
            spareWei = amount - spareWei;
        }
        _requireAtLeast(amountOut, order.limit);
        emit Swapped(msg.sender, order.tokenIn, order.tokenOut, order.receiver, order.amount, amountOut);
        if (order.tokenOut == address(0)) _payTao(order.receiver, amountOut);
        _payTao(msg.sender, spareWei);
    }

    /// @notice Exchanges as much as an amount costs. The limit is sent along if it is TAO; a token must be allowed to this
    /// contract. Only what it costs is taken.
    /// @dev The protocol's pool knows no exact output. Where it trades alone the receiver may get a little more than the
    /// amount: what two units of alpha and a rao are worth. A sale by a token with many validators may fall short of its quote
    /// by a part of the fee; the LiquidityPool fills that, and without one the order is refused.
    /// @param order The order. Its limit is the most to pay.
    /// @return amountIn What was taken from the sender.
    function swapExactOut(Order calldata order)
        external
        payable
        nonReentrant
        timely(order.deadline)
        returns (uint256 amountIn)
    {
        _check(order, order.limit);
        uint256 amountOut = order.amount;
        uint256 budget = order.limit;
        uint256 spareWei;
        Leg memory purchase;
        if (order.tokenOut != address(0)) {
            purchase = _quoteOut(order, order.tokenOut, true, amountOut);
            amountOut = purchase.nativeIn + purchase.poolIn;
        }
        if (order.tokenIn != address(0)) {
            (amountIn, budget) = _sellOut(_quoteOut(order, order.tokenIn, false, amountOut), amountOut, order);
            amountOut = budget;
        } else {
            _requireAtMost(amountOut, budget);
        }
        if (order.tokenOut != address(0)) {
            (spareWei, amountOut) = _buyOut(purchase, budget, order);
            if (order.tokenIn == address(0)) amountIn = spareWei;
            spareWei = budget - spareWei;
        }
        emit Swapped(msg.sender, order.tokenIn, order.tokenOut, order.receiver, amountIn, amountOut);
        if (order.tokenOut == address(0)) _payTao(order.receiver, amountOut);
        _payTao(msg.sender, spareWei);
    }

    /// @notice What swapExactIn would give now; limit, receiver and deadline do not count.
    /// @param order The order.
    /// @return amountOut What the receiver would get, a unit or two of alpha aside.
    /// @return legs The sale, the purchase, or both.
    function quoteExactIn(Order calldata order) external view returns (uint256 amountOut, Leg[] memory legs) {
        bool through = _isThrough(order);
        legs = new Leg[](through ? 2 : 1);
        amountOut = order.amount;
        if (order.tokenIn != address(0)) {
            legs[0] = _quoteIn(order, order.tokenIn, false, amountOut);
            amountOut = legs[0].nativeOut + legs[0].poolOut;
        }
        if (order.tokenOut != address(0)) {
            Leg memory leg = _quoteIn(order, order.tokenOut, true, amountOut);
            legs[through ? 1 : 0] = leg;
            amountOut = leg.nativeOut + leg.poolOut;
        }
    }

    /// @notice What swapExactOut would take now; limit, receiver and deadline do not count.
    /// @param order The order.
    /// @return amountIn What would be taken from the sender.
    /// @return legs The sale, the purchase, or both.
    function quoteExactOut(Order calldata order) external view returns (uint256 amountIn, Leg[] memory legs) {
        bool through = _isThrough(order);
        legs = new Leg[](through ? 2 : 1);
        amountIn = order.amount;
        if (order.tokenOut != address(0)) {
            Leg memory leg = _quoteOut(order, order.tokenOut, true, amountIn);
            legs[through ? 1 : 0] = leg;
            amountIn = leg.nativeIn + leg.poolIn;
        }
        if (order.tokenIn != address(0)) {
            legs[0] = _quoteOut(order, order.tokenIn, false, amountIn);
            amountIn = legs[0].nativeIn + legs[0].poolIn;
        }
    }

    /// @notice The factory whose pools are used.
    /// @return poolFactory Its address.
    function factory() external view returns (LiquidityPoolFactory poolFactory) {
        return FACTORY;
    }

    /// @dev Sells what this contract was given and returns the TAO that came, in wei.
    function _sellIn(Leg memory leg, uint256 deadline) private returns (uint256 gotWei) {
        if (leg.nativeIn != 0) {
            leg.nativeOut = _redeem(leg.token, leg.nativeIn);
            gotWei = leg.nativeOut;
        }
        if (leg.poolIn != 0) {
            IERC20(leg.token).forceApprove(leg.pool, leg.poolIn);
            leg.poolOut = LiquidityPool(leg.pool).sellExactIn(leg.poolIn, 0, address(this), deadline);
            gotWei += leg.poolOut;
        }
        _emitRouted(leg);
    }

    /// @dev Buys for the receiver and returns what it got, and the TAO that was paid, in wei.
    function _buyIn(Leg memory leg, Order calldata order) private returns (uint256 gotToken, uint256 paidWei) {
        if (leg.nativeIn != 0) {
            leg.nativeOut = ISubnetToken(leg.token).depositTao{value: leg.nativeIn}(order.hotkey, order.receiver, 0);
        }
        if (leg.poolIn != 0) {
            leg.poolOut = LiquidityPool(leg.pool).buyExactIn{value: leg.poolIn}(0, order.receiver, order.deadline);
        }
        _emitRouted(leg);
        return (leg.nativeOut + leg.poolOut, leg.nativeIn + leg.poolIn);
    }

    /// @dev Sells the sender's tokens for an amount of TAO, in wei, and returns what was taken and what came. The
    /// LiquidityPool completes what the protocol's pool gave.
    function _sellOut(Leg memory leg, uint256 wantedWei, Order calldata order)
        private
        returns (uint256 paidToken, uint256 gotWei)
    {
        IERC20 token = IERC20(leg.token);
        if (leg.nativeIn != 0) {
            _requireAtMost(leg.nativeIn, order.limit);
            token.safeTransferFrom(msg.sender, address(this), leg.nativeIn);
            leg.nativeOut = _redeem(leg.token, leg.nativeIn);
        }
        (leg.poolIn, leg.poolOut) = (0, 0);
        if (leg.nativeOut < wantedWei) {
            if (leg.pool == address(0)) revert BelowMinimum(leg.nativeOut, wantedWei);
            LiquidityPool pool = LiquidityPool(leg.pool);
            leg.poolOut = wantedWei - leg.nativeOut;
            leg.poolIn = pool.quoteSellExactOut(leg.poolOut);
            _requireAtMost(leg.nativeIn + leg.poolIn, order.limit);
            token.safeTransferFrom(msg.sender, address(this), leg.poolIn);
            token.forceApprove(leg.pool, leg.poolIn);
            pool.sellExactOut(leg.poolOut, leg.poolIn, address(this), order.deadline);
        }
        _emitRouted(leg);
        return (leg.nativeIn + leg.poolIn, leg.nativeOut + leg.poolOut);
    }

    /// @dev Buys the order's amount for the receiver and returns the TAO that was paid, in wei, and what the receiver got. The
    /// LiquidityPool completes what the protocol's pool gave.
    function _buyOut(Leg memory leg, uint256 budgetWei, Order calldata order)
        private
        returns (uint256 paidWei, uint256 gotToken)
    {
        if (leg.nativeIn != 0) {
            leg.nativeOut = ISubnetToken(leg.token).depositTao{value: leg.nativeIn}(order.hotkey, order.receiver, 0);
        }
        (leg.poolIn, leg.poolOut) = (0, 0);
        if (leg.nativeOut < order.amount) {
            if (leg.pool == address(0)) revert BelowMinimum(leg.nativeOut, order.amount);
            leg.poolOut = order.amount - leg.nativeOut;
            leg.poolIn = LiquidityPool(leg.pool).buyExactOut{value: budgetWei - leg.nativeIn}(
                leg.poolOut, order.receiver, order.deadline
            );
        }
        _emitRouted(leg);
        return (leg.nativeIn + leg.poolIn, leg.nativeOut + leg.poolOut);
    }

    /// @dev Turns shares of this contract into TAO by the protocol's pool, or by what a dissolved subnet left.
    function _redeem(address token, uint256 shares) private returns (uint256 gotWei) {
        uint256 before = address(this).balance;
        if (ISubnetToken(token).isDissolved()) {
            ISubnetToken(token).redeemDissolved(shares, address(this), address(this));
        } else {
            ISubnetToken(token).redeemTao(shares, address(this), address(this), 0);
        }
        return address(this).balance - before;
    }

    function _emitRouted(Leg memory leg) private {
        emit Routed(leg.token, leg.buy, leg.nativeIn, leg.nativeOut, leg.poolIn, leg.poolOut);
    }

    function _check(Order calldata order, uint256 payment) private view {
        _isThrough(order);
        _requireReceiver(order.receiver);
        uint256 expected = order.tokenIn == address(0) ? payment : 0;
        if (msg.value != expected) revert WrongValue(msg.value, expected);
    }

    /// @dev Whether an order goes from one token to another one.
    function _isThrough(Order calldata order) private pure returns (bool through) {
        if (order.tokenIn == order.tokenOut) revert SameToken(order.tokenIn);
        return order.tokenIn != address(0) && order.tokenOut != address(0);
    }

    function _quoteIn(Order calldata order, address token, bool buy, uint256 amount)
        private
        view
        returns (Leg memory leg)
    {
        SplitSearch.Problem memory p;
        (p, leg) = _problem(order, token, buy, amount);
        bool alone = leg.pool == address(0);
        uint256 steps;
        if (!alone) steps = p.best();
        else if (p.native.kind != NativeMarket.Kind.None) steps = p.native.stepsDown(amount);
        (leg.nativeIn, leg.nativeOut, leg.poolIn, leg.poolOut) = p.parts(steps);
        if (leg.nativeOut + leg.poolOut == 0) revert NoRoute(token, amount);
        // What is too little for the LiquidityPool: a sale redeems it too, a purchase leaves it.
        if (leg.poolOut == 0) {
            if (!buy) leg.nativeIn = amount;
            leg.poolIn = 0;
        }
    }

    function _quoteOut(Order calldata order, address token, bool buy, uint256 amount)
        private
        view
        returns (Leg memory leg)
    {
        SplitSearch.Problem memory p;
        (p, leg) = _problem(order, token, buy, amount);
        p.exactOut = true;
        if (amount == 0) revert NothingGained();
        uint256 steps;
        if (leg.pool != address(0)) steps = p.best();
        else if (p.native.kind != NativeMarket.Kind.None) steps = p.least();
        (leg.nativeIn, leg.nativeOut, leg.poolIn, leg.poolOut) = p.parts(steps);
        if (leg.nativeOut + leg.poolOut < amount) revert NoRoute(token, amount);
    }

    /// @dev The markets that the order may use.
    function _problem(Order calldata order, address token, bool buy, uint256 amount)
        private
        view
        returns (SplitSearch.Problem memory p, Leg memory leg)
    {
        (leg.token, leg.buy, p.amount) = (token, buy, amount);
        if (order.venue != Venue.Pool && (!buy || order.hotkey != 0)) p.native = NativeMarket.load(token, buy);
        if (order.venue == Venue.Native) return (p, leg);
        address pool = FACTORY.poolOf(token);
        if (pool == address(0)) return (p, leg);
        (uint256 reserveWei, uint256 reserveToken,) = LiquidityPool(pool).reserves();
        if (reserveWei == 0) return (p, leg);
        (leg.pool, p.fee) = (pool, LiquidityPool(pool).fee());
        (p.reserveIn, p.reserveOut) = buy ? (reserveWei, reserveToken) : (reserveToken, reserveWei);
    }
}
