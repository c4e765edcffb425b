// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {Create2} from "@openzeppelin/contracts/utils/Create2.sol";

import {LiquidityPool} from "./LiquidityPool.sol";

/// @title Maker of liquidity pools
/// @notice Makes one pool for each token, at an address that follows from the token, the fee and this factory. All pools have
/// the factory's fee, so that whoever makes a pool decides nothing. Anyone may call it, and nobody has rights over what it made.
contract LiquidityPoolFactory {
    /// @notice Largest fee, in parts of 1e6: 10 %.
    uint256 public constant MAX_FEE = 100_000;

    uint256 private immutable FEE;
    mapping(address token => address pool) private _pools;

    /// @notice A pool was made.
    /// @param token The token.
    /// @param pool Its pool.
    event PoolCreated(address indexed token, address indexed pool);

    /// @notice The token has its pool.
    error PoolExists(address pool);

    /// @notice The fee is above MAX_FEE; both in parts of 1e6.
    error FeeTooHigh(uint256 fee, uint256 maximum);

    /// @notice Sets the fee for good.
    /// @param tradeFee Fee of trades in all pools, in parts of 1e6.
    constructor(uint256 tradeFee) {
        if (tradeFee > MAX_FEE) revert FeeTooHigh(tradeFee, MAX_FEE);
        FEE = tradeFee;
    }

    /// @notice Makes the pool of a token.
    /// @param token The token; it must have a symbol.
    /// @return pool The pool.
    function createPool(address token) external returns (address pool) {
        pool = _pools[token];
        if (pool != address(0)) revert PoolExists(pool);
        pool = address(new LiquidityPool{salt: _saltOf(token)}(token, FEE));
        _pools[token] = pool;
        emit PoolCreated(token, pool);
    }

    /// @notice The pool of a token.
    /// @param token The token.
    /// @return pool The pool; zero if nobody has made it.
    function poolOf(address token) external view returns (address pool) {
        return _pools[token];
    }

    /// @notice Fee of trades in all pools.
    /// @return tradeFee Part of what is paid in, in parts of 1e6.
    function fee() external view returns (uint256 tradeFee) {
        return FEE;
    }

    /// @notice Where the pool of a token is, or will be.
    /// @param token The token.
    /// @return pool The address.
    function addressOf(address token) external view returns (address pool) {
        bytes memory code = abi.encodePacked(type(LiquidityPool).creationCode, abi.encode(token, FEE));
        return Create2.computeAddress(_saltOf(token), keccak256(code));
    }

    function _saltOf(address token) private pure returns (bytes32 salt) {
        return bytes32(uint256(uint160(token)));
    }
}
