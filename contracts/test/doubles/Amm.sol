// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

/// @title A subnet's pool with equal weights
/// @notice The protocol's swap (amm.md, sections 2 to 5) for pools whose weights never moved, bit for bit. Amounts are rao
/// and alpha with 9 decimals; prices are TAO per alpha with 64 fraction bits.
library Amm {
    /// @notice A pool.
    /// @param tao TAO reserve, in rao.
    /// @param alpha Alpha reserve, 9 decimals.
    /// @param feeRate Fee, in parts of 65535.
    struct Pool {
        uint64 tao;
        uint64 alpha;
        uint16 feeRate;
    }

    /// @notice What a swap pays; amountIn is without the fee.
    struct Swap {
        uint64 amountIn;
        uint64 amountOut;
        uint64 fee;
    }

    /// @notice Why a swap is refused.
    enum Refusal {
        None,
        InputTooLarge,
        ReservesTooLow,
        PriceLimit
    }

    uint256 internal constant ONE = 1 << 64;
    uint256 internal constant ACC = 1e18;
    uint64 internal constant MINIMUM_RESERVE = 1_000_000;
    uint64 internal constant MIN_PRICE_RAO = 1_000;
    uint64 internal constant MAX_PRICE_RAO = 1_000_000_000_000_000;

    /// @notice Converts a limit in rao per alpha.
    function limitPrice(uint64 rao) internal pure returns (uint256 price) {
        return (uint256(rao) << 64) / 1e9;
    }

    /// @notice TAO per alpha.
    function priceOf(Pool memory pool) internal pure returns (uint256 price) {
        return _ratio(pool.tao, pool.alpha);
    }

    /// @notice Fee on an amount that includes it.
    function feeOf(Pool memory pool, uint64 amount) internal pure returns (uint64 fee) {
        return uint64((amount * ((uint256(pool.feeRate) << 64) / 65535)) >> 64);
    }

    /// @notice Swaps up to the default limit of the side, with the fee.
    function simulate(Pool memory pool, bool buy, uint64 amount)
        internal
        pure
        returns (Swap memory s, Refusal refusal)
    {
        return quote(pool, buy, amount, limitPrice(buy ? MAX_PRICE_RAO : MIN_PRICE_RAO), false);
    }

    /// @notice The most that can be paid in, fee included, up to a limit in rao per alpha.
    function maxInput(Pool memory pool, bool buy, uint64 limitRao)
        internal
        pure
        returns (uint64 most, Refusal refusal)
    {
        Swap memory s;
        (s, refusal) =
            quote(pool, buy, saturate(1000 * uint256(buy ? pool.tao : pool.alpha)), limitPrice(limitRao), false);
        most = saturate(uint256(s.amountIn) + s.fee);
    }

    /// @notice Steps 1 to 8 of a swap; nothing changes.
    function quote(Pool memory pool, bool buy, uint64 amount, uint256 limit, bool dropFees)
        internal
        pure
        returns (Swap memory s, Refusal refusal)
    {
        (uint64 reserveIn, uint64 reserveOut) = buy ? (pool.tao, pool.alpha) : (pool.alpha, pool.tao);
        s.fee = dropFees ? 0 : feeOf(pool, amount);
        s.amountIn = amount - s.fee;
        if (s.amountIn > saturate(1000 * uint256(reserveIn))) return (Swap(0, 0, 0), Refusal.InputTooLarge);
        if (reserveOut < MINIMUM_RESERVE) return (Swap(0, 0, 0), Refusal.ReservesTooLow);
        uint256 price = priceOf(pool);
        if (!_beyond(buy, limit, price)) return (Swap(0, 0, 0), Refusal.PriceLimit);
        s.amountOut = _convert(reserveIn, reserveOut, s.amountIn);
        uint256 target = buy
            ? _ratio(saturate(uint256(pool.tao) + s.amountIn), pool.alpha - s.amountOut)
            : _ratio(pool.tao - s.amountOut, saturate(uint256(pool.alpha) + s.amountIn));
        if (_beyond(buy, target, limit)) {
            s.amountIn = buy ? _inputBetween(limit, price, reserveIn) : _inputBetween(price, limit, reserveIn);
            s.amountOut = _convert(reserveIn, reserveOut, s.amountIn);
            s.fee = dropFees
                ? 0
                : uint64((s.amountIn * ((uint256(pool.feeRate) << 64) / (65535 - uint256(pool.feeRate)))) >> 64);
        }
        if (s.amountIn == 0) s.amountOut = 0;
        else if (s.amountOut == 0) return (Swap(0, 0, 0), Refusal.ReservesTooLow);
    }

    /// @notice A number, at most 2^64-1.
    function saturate(uint256 value) internal pure returns (uint64 cut) {
        return value > type(uint64).max ? type(uint64).max : uint64(value);
    }

    /// @dev y/x with 64 fraction bits; 0 without x.
    function _ratio(uint64 y, uint64 x) private pure returns (uint256 price) {
        return x == 0 ? 0 : (uint256(y) << 64) / x;
    }

    /// @dev Whether a is past b in the direction in which the swap moves the price.
    function _beyond(bool buy, uint256 a, uint256 b) private pure returns (bool past) {
        return buy ? a > b : a < b;
    }

    /// @dev Output of an input: the power of the reserves' ratio has 18 digits, as with any weights.
    function _convert(uint64 reserveIn, uint64 reserveOut, uint64 amountIn) private pure returns (uint64 amountOut) {
        uint256 sum = saturate(uint256(reserveIn) + amountIn);
        uint256 power = sum == 0 ? 0 : (reserveIn * ACC) / sum;
        return uint64((reserveOut * (ONE - Math.min((power << 64) / ACC, ONE))) >> 64);
    }

    /// @dev Input that moves the price between two values: the square root of their ratio, less one, of the reserve.
    function _inputBetween(uint256 high, uint256 low, uint64 reserve) private pure returns (uint64 amountIn) {
        uint256 power = low == 0 ? 0 : saturate(Math.sqrt((high * (ACC * ACC)) / low));
        uint256 growth = (power << 64) / ACC;
        return growth <= ONE ? 0 : saturate((reserve * (growth - ONE)) >> 64);
    }
}
