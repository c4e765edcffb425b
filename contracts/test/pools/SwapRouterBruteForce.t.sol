// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {ConstantProduct} from "../../src/pools/ConstantProduct.sol";
import {SwapRouter} from "../../src/pools/SwapRouter.sol";
import {Amm} from "../doubles/Amm.sol";
import {RouterStage} from "./RouterStage.sol";
import {vm} from "../support/Vm.sol";

/// @title The router's split against all splits of a grid
/// @notice A grid of the whole range, and a finer one between the neighbours of its best point; what both pools give together
/// has one maximum. The grid's numbers are pure; each run compares two of them with what the pools themselves quote.
contract SwapRouterBruteForceTest is RouterStage {
    uint256 private constant GRID = 200;
    uint256 private constant FINE_GRID = 100;

    /// @dev An order and both pools.
    /// @param native The protocol's pool.
    /// @param buy Whether TAO is paid.
    /// @param exactOut Whether amount is to be had, and not to be paid.
    /// @param amount Amount of the order.
    /// @param supply Shares of the token, the virtual ones included.
    /// @param assets Its stake, the virtual unit included.
    /// @param reserveIn Reserve of the LiquidityPool on the side that is paid in.
    /// @param reserveOut Reserve of the other side.
    struct Case {
        Amm.Pool native;
        bool buy;
        bool exactOut;
        uint256 amount;
        uint256 supply;
        uint256 assets;
        uint256 reserveIn;
        uint256 reserveOut;
    }

    /// @dev For any reserves and amounts, no split gives more.
    function testFuzz_BestAgainstBruteForce(uint256 a, uint256 b, uint256 c, uint256 amount, bool buy) public {
        Case memory p = _shape(a, b, c, buy);
        p.amount = _bound(amount, 1e15, 900 ether);
        (uint256 found, SwapRouter.Leg[] memory legs) = _router.quoteExactIn(_orderOf(p));
        vm.assertLe(legs[0].nativeIn + legs[0].poolIn, p.amount, "no more than the amount is used");
        uint256 best = _bruteForce(p, buy ? p.amount / 1e9 : _assetsOf(p, p.amount));
        vm.assertGe(found + 3e9 + best / 1e10, best, "no split of the grid is better");
        vm.assertGe(found, _score(p, 0), "not worse than the pool");
    }

    /// @dev For any reserves and amounts, no split costs less.
    function testFuzz_LeastAgainstBruteForce(uint256 a, uint256 b, uint256 c, uint256 amount, bool buy) public {
        Case memory p = _shape(a, b, c, buy);
        (p.amount, p.exactOut) = (_bound(amount, 1e15, 500 ether), true);
        (uint256 found, SwapRouter.Leg[] memory legs) = _router.quoteExactOut(_orderOf(p));
        vm.assertGe(legs[0].nativeOut + legs[0].poolOut, p.amount, "the amount is there");
        uint256 best = type(uint256).max - _bruteForce(p, buy ? found / 1e9 : _assetsOf(p, found));
        vm.assertLe(found, best + 4e9 + best / 1e9, "no split of the grid costs less");
    }

    /// @dev Reserves of the protocol's pool, and of the LiquidityPool by trades.
    function _shape(uint256 a, uint256 b, uint256 c, bool buy) private returns (Case memory p) {
        uint64 tao = uint64(_bound(a, 1_000e9, 1_000_000e9));
        uint64 alpha = uint64(_bound(b, tao, 5 * uint256(tao)));
        _protocol.setReserves(NETUID, tao, alpha);
        vm.startPrank(_bob);
        if (c % 2 == 0) {
            _pool.buyExactIn{value: _bound(c, 1e9, 2_000 ether)}(0, _bob, block.timestamp);
        } else {
            _token.approve(address(_pool), type(uint256).max);
            _pool.sellExactIn(_bound(c, 1e9, 1_000 ether), 0, _bob, block.timestamp);
        }
        vm.stopPrank();
        (p.native, p.buy) = (Amm.Pool({tao: tao, alpha: alpha, feeRate: 33}), buy);
        (p.supply, p.assets) = (_token.totalSupply() + 1e9, _token.totalAssets() + 1);
        (uint256 reserveWei, uint256 reserveToken,) = _pool.reserves();
        (p.reserveIn, p.reserveOut) = buy ? (reserveWei, reserveToken) : (reserveToken, reserveWei);
    }

    function _orderOf(Case memory p) private view returns (SwapRouter.Order memory order) {
        (address paid, address bought) = p.buy ? (TAO, address(_token)) : (address(_token), TAO);
        return _order(paid, bought, p.amount, SwapRouter.Venue.Best);
    }

    /// @dev The best score of the grids, and of no step at all.
    function _bruteForce(Case memory p, uint256 most) private view returns (uint256 best) {
        uint256 least = _leastStep(p.buy);
        best = _score(p, 0);
        if (most < least) return best;
        _checkPools(p, least + (most - least) * (p.amount % GRID) / GRID);
        uint256 top;
        for (uint256 i = 0; i <= GRID; ++i) {
            uint256 score = _score(p, least + (most - least) * i / GRID);
            if (score > best) (best, top) = (score, i);
        }
        uint256 from = least + (most - least) * (top == 0 ? 0 : top - 1) / GRID;
        for (uint256 i = 0; i <= FINE_GRID; ++i) {
            uint256 step = from + 2 * (most - least) * i / GRID / FINE_GRID;
            uint256 score = step > most ? 0 : _score(p, step);
            if (score > best) best = score;
        }
    }

    /// @dev The fewest rao or alpha units that the router gives to the protocol's pool.
    function _leastStep(bool buy) private view returns (uint256 least) {
        uint256 price = ALPHA.getAlphaPrice(NETUID);
        least = 2 * STAKING.getDefaultMinStake();
        return buy ? least : (least * 1e18 + price - 1) / price;
    }

    /// @dev What a split gives, or what its cost leaves of the largest number; 0 for what cannot be.
    function _score(Case memory p, uint256 step) private pure returns (uint256 score) {
        uint256 got = step == 0 ? 0 : _nativeOutput(p, step);
        uint256 cost = step == 0 ? 0 : p.buy ? step * 1e9 : _sharesOf(p, step) + 1;
        if (!p.exactOut) return cost > p.amount ? 0 : got + _poolOutput(p, p.amount - cost);
        if (got >= p.amount) return type(uint256).max - cost;
        uint256 rest = p.amount - got;
        return rest >= p.reserveOut ? 0 : type(uint256).max - cost - _poolInput(p, rest);
    }

    function _nativeOutput(Case memory p, uint256 step) private pure returns (uint256 output) {
        (Amm.Swap memory swap,) = Amm.simulate(p.native, p.buy, Amm.saturate(step));
        return p.buy ? _sharesOf(p, swap.amountOut) : uint256(swap.amountOut) * 1e9;
    }

    function _poolOutput(Case memory p, uint256 amountIn) private pure returns (uint256 output) {
        return ConstantProduct.amountOutDown(amountIn, p.reserveIn, p.reserveOut, FEE);
    }

    function _poolInput(Case memory p, uint256 amountOut) private pure returns (uint256 input) {
        return ConstantProduct.amountInUp(amountOut, p.reserveIn, p.reserveOut, FEE);
    }

    function _sharesOf(Case memory p, uint256 alpha) private pure returns (uint256 shares) {
        return alpha * p.supply / p.assets;
    }

    function _assetsOf(Case memory p, uint256 shares) private pure returns (uint256 alpha) {
        return shares * p.assets / p.supply;
    }

    /// @dev The pure numbers are what both pools quote, for a step.
    function _checkPools(Case memory p, uint256 step) private view {
        uint256 rest = p.amount / 3;
        if (p.buy) {
            uint256 alpha = ALPHA.simSwapTaoForAlpha(NETUID, uint64(step));
            vm.assertEq(_nativeOutput(p, step), _token.convertToShares(alpha), "purchase");
            vm.assertEq(_poolOutput(p, rest), _pool.quoteBuyExactIn(rest), "purchase in the pool");
            vm.assertEq(_poolInput(p, rest), _pool.quoteBuyExactOut(rest), "exact purchase in the pool");
        } else {
            uint256 rao = ALPHA.simSwapAlphaForTao(NETUID, uint64(step));
            vm.assertEq(_nativeOutput(p, step), rao * 1e9, "sale");
            vm.assertEq(_assetsOf(p, rest), _token.convertToAssets(rest), "worth");
            vm.assertEq(_poolOutput(p, rest), _pool.quoteSellExactIn(rest), "sale in the pool");
            vm.assertEq(_poolInput(p, rest), _pool.quoteSellExactOut(rest), "exact sale in the pool");
        }
    }
}
