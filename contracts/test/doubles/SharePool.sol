// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

/// @title Share pools
/// @notice The stake of one hotkey on one subnet (economy.md, section 6), bit for bit. Values are alpha with 9 decimals.
library SharePool {
    /// @notice A decimal number m * 10^e; zero, or 10^20 < m <= 10^21.
    struct Float {
        uint128 m;
        int64 e;
    }

    /// @notice A pool, and who has shares of it.
    struct Pool {
        uint64 value;
        Float denominator;
        mapping(bytes32 => Float) shares;
        bytes32[] holders;
    }

    uint256 private constant MAX = 1e21;

    /// @notice What a coldkey's share is worth, rounded down.
    function stakeOf(Pool storage pool, bytes32 coldkey) internal view returns (uint64 alpha) {
        Float memory share = pool.shares[coldkey];
        if (share.m == 0) return 0;
        uint64 value = _floor(_mulDiv(_from(pool.value), share, pool.denominator));
        return value < pool.value ? value : pool.value;
    }

    /// @notice The integer part of a coldkey's share.
    function shareFloor(Pool storage pool, bytes32 coldkey) internal view returns (uint64 shares) {
        return _floor(pool.shares[coldkey]);
    }

    /// @notice Whether the pool is precise enough to give a share for the amount.
    function canCredit(Pool storage pool, uint64 amount) internal view returns (bool possible) {
        return pool.denominator.m == 0 || _mulDiv(_from(amount), pool.denominator, _from(pool.value)).m != 0;
    }

    /// @notice Adds emission for all holders.
    function creditAll(Pool storage pool, uint64 amount) internal {
        uint256 sum = uint256(pool.value) + amount;
        pool.value = sum > type(uint64).max ? type(uint64).max : uint64(sum);
    }

    /// @notice Adds to one coldkey's stake.
    function credit(Pool storage pool, bytes32 coldkey, uint64 amount) internal {
        if (amount == 0) return;
        Float memory before = pool.shares[coldkey];
        if (pool.denominator.m == 0) {
            pool.denominator = _from(amount);
            pool.shares[coldkey] = pool.denominator;
        } else {
            Float memory change = _mulDiv(_from(amount), pool.denominator, _from(pool.value));
            pool.denominator = _add(pool.denominator, change);
            pool.shares[coldkey] = _add(before, change);
        }
        creditAll(pool, amount);
        if (before.m == 0 && pool.shares[coldkey].m != 0) pool.holders.push(coldkey);
    }

    /// @notice Takes from one coldkey's stake, if it has that much; otherwise nothing changes.
    function debit(Pool storage pool, bytes32 coldkey, uint64 amount) internal returns (bool done) {
        if (amount == 0) return true;
        if (stakeOf(pool, coldkey) < amount) return false;
        Float memory change = _mulDiv(_from(amount), pool.denominator, _from(pool.value));
        pool.denominator = _sub(pool.denominator, change);
        pool.shares[coldkey] = _sub(pool.shares[coldkey], change);
        pool.value -= amount;
        if (pool.shares[coldkey].m == 0) _dropHolder(pool, coldkey);
        return true;
    }

    /// @dev Takes a holder from the list, the last one into its place.
    function _dropHolder(Pool storage pool, bytes32 coldkey) private {
        uint256 last = pool.holders.length - 1;
        for (uint256 i = 0; i <= last; ++i) {
            if (pool.holders[i] == coldkey) {
                pool.holders[i] = pool.holders[last];
                pool.holders.pop();
                return;
            }
        }
    }

    function _from(uint64 n) private pure returns (Float memory f) {
        return _normalise(n, 0);
    }

    function _normalise(uint256 m, int64 e) private pure returns (Float memory f) {
        if (m == 0) return Float(0, 0);
        while (m > MAX) {
            m /= 10;
            ++e;
        }
        while (m <= MAX / 10) {
            m *= 10;
            --e;
        }
        return Float(uint128(m), e);
    }

    /// @dev a * b / c, zero if c is zero.
    function _mulDiv(Float memory a, Float memory b, Float memory c) private pure returns (Float memory f) {
        if (c.m == 0) return Float(0, 0);
        return _normalise((uint256(a.m) * b.m) / c.m, a.e + b.e - c.e);
    }

    /// @dev Cuts the operand with the smaller exponent to the decimals of the other.
    function _align(Float memory a, Float memory b) private pure returns (uint256 ma, uint256 mb, int64 e) {
        if (a.e >= b.e) return (a.m, _shift(b.m, a.e - b.e), a.e);
        return (_shift(a.m, b.e - a.e), b.m, b.e);
    }

    function _shift(uint256 m, int64 digits) private pure returns (uint256 shifted) {
        return digits > 22 ? 0 : m / 10 ** uint64(digits);
    }

    function _add(Float memory a, Float memory b) private pure returns (Float memory f) {
        if (a.m == 0) return b;
        if (b.m == 0) return a;
        (uint256 ma, uint256 mb, int64 e) = _align(a, b);
        return _normalise(ma + mb, e);
    }

    /// @dev a - b, not below zero; a itself if it is zero.
    function _sub(Float memory a, Float memory b) private pure returns (Float memory f) {
        if (b.m == 0 || a.m == 0) return a;
        (uint256 ma, uint256 mb, int64 e) = _align(a, b);
        return _normalise(ma > mb ? ma - mb : 0, e);
    }

    function _floor(Float memory f) private pure returns (uint64 n) {
        if (f.m == 0) return 0;
        if (f.e >= 0) return type(uint64).max;
        uint256 whole = _shift(f.m, -f.e);
        return whole > type(uint64).max ? type(uint64).max : uint64(whole);
    }
}
