// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {ConstantProduct} from "./ConstantProduct.sol";
import {NativeMarket} from "./NativeMarket.sol";

/// @title The best split of an order between the protocol's pool and a LiquidityPool
/// @notice What both together give is concave in the part of the first, roundings aside, so a golden-section search finds the
/// best part. Both ends, all in one of the two, are looked at by themselves, so that a split is never worse than either. The
/// same search in Go is package amm/constantproduct.
library SplitSearch {
    using NativeMarket for NativeMarket.Market;

    /// @notice An order and where it can go.
    /// @param native The protocol's pool.
    /// @param reserveIn Reserve of the LiquidityPool on the side that is paid in; 0 if there is none.
    /// @param reserveOut Reserve of the other side.
    /// @param fee Fee of the LiquidityPool, in parts of 1e6.
    /// @param exactOut Whether amount is to be had, and not to be paid.
    /// @param amount Amount of the order.
    struct Problem {
        NativeMarket.Market native;
        uint256 reserveIn;
        uint256 reserveOut;
        uint256 fee;
        bool exactOut;
        uint256 amount;
    }

    /// @notice Steps of the search, after which the range is 2e8 times smaller.
    uint256 internal constant ROUNDS = 40;

    /// @dev The golden ratio less one, in parts of 1e18.
    uint256 private constant GOLDEN = 618_033_988_749_894_848;

    /// @notice Finds the best part of the protocol's pool.
    /// @param p The order.
    /// @return steps Steps of NativeMarket; 0 if all goes to the LiquidityPool.
    function best(Problem memory p) internal view returns (uint256 steps) {
        if (p.native.kind == NativeMarket.Kind.None) return 0;
        uint256 high = p.exactOut ? _enough(p) : p.native.stepsDown(p.amount);
        if (high < p.native.least) return 0;
        return _maximum(p, p.native.least, high);
    }

    /// @notice Fewest steps with which the protocol's pool alone gives the amount of an exactOut order.
    /// @param p The order.
    /// @return steps Steps; those that give the most if none give enough.
    function least(Problem memory p) internal view returns (uint256 steps) {
        uint256 high = _enough(p);
        if (_nativeOut(p, high) < p.amount) return high;
        uint256 low = 0;
        while (low < high) {
            uint256 middle = (low + high) / 2;
            if (_nativeOut(p, middle) < p.amount) low = middle + 1;
            else high = middle;
        }
        return high;
    }

    /// @notice What the parts give and cost.
    /// @param p The order.
    /// @param steps Steps of the protocol's pool.
    /// @return nativeIn What the protocol's pool is paid.
    /// @return nativeOut What it gives.
    /// @return poolIn What the LiquidityPool is paid.
    /// @return poolOut What it gives; 0 in an exactOut order that it cannot complete.
    function parts(Problem memory p, uint256 steps)
        internal
        view
        returns (uint256 nativeIn, uint256 nativeOut, uint256 poolIn, uint256 poolOut)
    {
        nativeOut = _nativeOut(p, steps);
        nativeIn = steps == 0 ? 0 : p.native.inputUp(steps);
        if (!p.exactOut) {
            poolIn = p.amount - nativeIn;
            if (p.reserveIn != 0 && poolIn <= type(uint112).max) {
                poolOut = ConstantProduct.amountOutDown(poolIn, p.reserveIn, p.reserveOut, p.fee);
            }
        } else if (nativeOut < p.amount && p.amount - nativeOut < p.reserveOut) {
            poolOut = p.amount - nativeOut;
            poolIn = ConstantProduct.amountInUp(poolOut, p.reserveIn, p.reserveOut, p.fee);
        }
    }

    /// @dev What a part is worth: the output, or what the input leaves of the largest number. An output that is not reached
    /// counts for what it is, so that the search goes towards it.
    function _score(Problem memory p, uint256 steps) private view returns (uint256 score) {
        (uint256 nativeIn, uint256 nativeOut, uint256 poolIn, uint256 poolOut) = parts(p, steps);
        score = nativeOut + poolOut;
        if (p.exactOut && score >= p.amount) score = type(uint256).max - nativeIn - poolIn;
    }

    function _nativeOut(Problem memory p, uint256 steps) private view returns (uint256 amountOut) {
        return p.native.outputDown(steps, p.exactOut ? NativeMarket.ROUNDING : 0);
    }

    /// @dev Steps that give enough of an exactOut order, at most four times as many as needed; those that give the most
    /// if none give enough.
    function _enough(Problem memory p) private view returns (uint256 high) {
        uint256 limit = p.native.kind == NativeMarket.Kind.Alive ? type(uint64).max : type(uint112).max;
        high = p.native.least;
        uint256 out = _nativeOut(p, high);
        while (out < p.amount && high < limit) {
            uint256 next = high > limit / 4 ? limit : 4 * high;
            uint256 more = _nativeOut(p, next);
            if (more <= out && more != 0) break;
            if (more == 0 && out != 0) break;
            (high, out) = (next, more);
        }
    }

    function _maximum(Problem memory p, uint256 a, uint256 b) private view returns (uint256 steps) {
        uint256 top = _score(p, 0);
        uint256 score = _score(p, b);
        if (score > top) (steps, top) = (b, score);
        uint256 c = b - _part(b - a);
        uint256 d = a + _part(b - a);
        (uint256 atC, uint256 atD) = (_score(p, c), _score(p, d));
        for (uint256 i = 0; i < ROUNDS && b - a > 1; ++i) {
            if (atC >= atD) {
                if (atC > top) (steps, top) = (c, atC);
                (b, d, atD) = (d, c, atC);
                c = b - _part(b - a);
                atC = _score(p, c);
            } else {
                if (atD > top) (steps, top) = (d, atD);
                (a, c, atC) = (c, d, atD);
                d = a + _part(b - a);
                atD = _score(p, d);
            }
        }
        if (atC > top) (steps, top) = (c, atC);
        if (atD > top) steps = d;
    }

    function _part(uint256 range) private pure returns (uint256 part) {
        return (range * GOLDEN) / 1e18;
    }
}
