// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

/// @title Numbers of a constant-product pool
/// @notice What a LiquidityPool pays and asks, as pure functions. The same numbers in Go are package amm/constantproduct.
/// @dev Amounts, reserves and supplies are at most 2^112-1 in the unit of their asset, fees less than FEE_ONE, so that no
/// product overflows. Every rounding is in the pool's favour, and in the name.
library ConstantProduct {
    /// @notice The fee 1: fees are counted in parts of it.
    uint256 internal constant FEE_ONE = 1_000_000;

    /// @notice What the pool pays for an input that includes the fee.
    /// @param amountIn Input.
    /// @param reserveIn Reserve of its side, at least 1.
    /// @param reserveOut Reserve of the other side.
    /// @param fee Fee, in parts of FEE_ONE.
    /// @return amountOut Output, rounded down; always less than reserveOut.
    function amountOutDown(uint256 amountIn, uint256 reserveIn, uint256 reserveOut, uint256 fee)
        internal
        pure
        returns (uint256 amountOut)
    {
        uint256 net = amountIn * (FEE_ONE - fee);
        return (net * reserveOut) / (reserveIn * FEE_ONE + net);
    }

    /// @notice The least input for which the pool pays an output.
    /// @param amountOut Output, less than reserveOut.
    /// @param reserveIn Reserve of the side that is paid in.
    /// @param reserveOut Reserve of the side that is paid out.
    /// @param fee Fee, in parts of FEE_ONE.
    /// @return amountIn Input with the fee, rounded up. It may be more than 2^112-1, which no pool takes.
    function amountInUp(uint256 amountOut, uint256 reserveIn, uint256 reserveOut, uint256 fee)
        internal
        pure
        returns (uint256 amountIn)
    {
        return Math.ceilDiv(reserveIn * amountOut * FEE_ONE, (reserveOut - amountOut) * (FEE_ONE - fee));
    }

    /// @notice Shares of the first deposit, those that are locked included.
    /// @param amountWei TAO, in wei.
    /// @param amountToken Token, in its unit.
    /// @return shares The geometric mean, rounded down.
    function firstSharesDown(uint256 amountWei, uint256 amountToken) internal pure returns (uint256 shares) {
        return Math.sqrt(amountWei * amountToken);
    }

    /// @notice Shares of a later deposit: what the scarcer side gives.
    /// @param amountWei TAO, in wei.
    /// @param amountToken Token, in its unit.
    /// @param reserveWei Reserve of TAO, in wei, at least 1.
    /// @param reserveToken Reserve of the token, at least 1.
    /// @param supply Shares in existence.
    /// @return shares Shares, rounded down.
    function sharesDown(
        uint256 amountWei,
        uint256 amountToken,
        uint256 reserveWei,
        uint256 reserveToken,
        uint256 supply
    ) internal pure returns (uint256 shares) {
        return Math.min((amountWei * supply) / reserveWei, (amountToken * supply) / reserveToken);
    }

    /// @notice Part of a reserve that shares must bring.
    /// @param shares Shares.
    /// @param reserve Reserve.
    /// @param supply Shares in existence, at least 1.
    /// @return amount The part, rounded up.
    function partUp(uint256 shares, uint256 reserve, uint256 supply) internal pure returns (uint256 amount) {
        return Math.ceilDiv(shares * reserve, supply);
    }

    /// @notice Part of a reserve that shares are paid.
    /// @param shares Shares.
    /// @param reserve Reserve.
    /// @param supply Shares in existence, at least 1.
    /// @return amount The part, rounded down.
    function partDown(uint256 shares, uint256 reserve, uint256 supply) internal pure returns (uint256 amount) {
        return (shares * reserve) / supply;
    }

    /// @notice Price of one side in units of the other one.
    /// @param reserveQuote Reserve of the side in which the price is counted.
    /// @param reserveBase Reserve of the side that is priced, at least 1.
    /// @return price The ratio with 112 fraction bits (UQ112x112), rounded down.
    function priceDown(uint256 reserveQuote, uint256 reserveBase) internal pure returns (uint256 price) {
        return (reserveQuote << 112) / reserveBase;
    }
}
