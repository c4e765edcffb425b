// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

import {ConstantProduct} from "./ConstantProduct.sol";
import {Exchange} from "./Exchange.sol";

/// @title Pool of TAO and one token
/// @notice Exchanges TAO and an ERC-20 token at a price that follows from its two reserves, whose product no trade lowers.
/// Whoever adds to both reserves gets shares, an ERC-20 with permit; the fee of trades stays in the reserves and belongs to
/// all shares. Every rounding is in favour of the reserves. TAO is counted in wei, the token in its own unit.
///
/// Reserves are what trades and deposits brought, not what the contract has: TAO that is forced on the contract and tokens that
/// are sent to it move no price, and anyone may take them with skim. Nothing ever sets a reserve to a balance.
///
/// The first deposit decides the price, and MINIMUM_LIQUIDITY of its shares are locked for good.
///
/// There are no flash loans and no callbacks: a trade is paid before it pays, in one call. The contract calls the token, and
/// receivers of TAO, at last; meanwhile every function that changes anything is closed, and what views tell is settled.
///
/// For prices over time, cumulativePrices sums up price times seconds. Two readings give the average between them, which a
/// trade moves by no more than the share of the time that its price stands.
/// @dev The token must move exactly what it is told to: one that takes a fee is refused when it comes in, and one whose
/// balances change by themselves must not be used.
contract LiquidityPool is ERC20, ERC20Permit, Exchange {
    using SafeERC20 for IERC20;

    /// @notice Shares of the first deposit that nobody gets.
    uint256 public constant MINIMUM_LIQUIDITY = 1_000;

    /// @dev Who has them.
    address private constant NOBODY = 0x000000000000000000000000000000000000dEaD;

    IERC20 private immutable TOKEN;
    uint256 private immutable FEE;

    uint112 private _reserveWei;
    uint112 private _reserveToken;
    uint32 private _updatedAt;
    uint256 private _tokenPriceCumulative;
    uint256 private _taoPriceCumulative;

    /// @notice Both reserves grew, and shares were made.
    /// @param sender Who paid.
    /// @param receiver Who got the shares.
    /// @param amountWei TAO that came, in wei.
    /// @param amountToken Token that came.
    /// @param shares Shares that the receiver got.
    event LiquidityAdded(
        address indexed sender, address indexed receiver, uint256 amountWei, uint256 amountToken, uint256 shares
    );

    /// @notice Shares were burned for their part of both reserves.
    /// @param sender Whose shares they were.
    /// @param receiver Who was paid.
    /// @param amountWei TAO that was paid, in wei.
    /// @param amountToken Token that was paid.
    /// @param shares Shares that were burned.
    event LiquidityRemoved(
        address indexed sender, address indexed receiver, uint256 amountWei, uint256 amountToken, uint256 shares
    );

    /// @notice TAO was exchanged for the token.
    /// @param sender Who paid.
    /// @param receiver Who got the token.
    /// @param paidWei TAO that came, in wei.
    /// @param gotToken Token that was paid.
    event Bought(address indexed sender, address indexed receiver, uint256 paidWei, uint256 gotToken);

    /// @notice The token was exchanged for TAO.
    /// @param sender Who paid.
    /// @param receiver Who got the TAO.
    /// @param paidToken Token that came.
    /// @param gotWei TAO that was paid, in wei.
    event Sold(address indexed sender, address indexed receiver, uint256 paidToken, uint256 gotWei);

    /// @notice The reserves after every change.
    /// @param reserveWei TAO, in wei.
    /// @param reserveToken Token.
    event ReservesChanged(uint256 reserveWei, uint256 reserveToken);

    /// @notice What was beyond the reserves was taken.
    /// @param sender Who asked.
    /// @param receiver Who was paid.
    /// @param amountWei TAO, in wei.
    /// @param amountToken Token.
    event Skimmed(address indexed sender, address indexed receiver, uint256 amountWei, uint256 amountToken);

    /// @notice The pool pays less than its reserve, and nothing while nobody has added liquidity.
    error InsufficientLiquidity(uint256 amount, uint256 reserve);

    /// @notice Reserves are less than 2^112.
    error ReserveOverflow(uint256 reserve);

    /// @notice The token did not move what it was told to.
    error UnsupportedToken(uint256 received, uint256 expected);

    /// @notice Makes the pool of a token, named after its symbol.
    /// @param pooledToken The token.
    /// @param tradeFee Fee of trades, in parts of 1e6, less than 1e6.
    constructor(address pooledToken, uint256 tradeFee)
        ERC20(
            string.concat("TAO and ", IERC20Metadata(pooledToken).symbol(), " liquidity"),
            string.concat("TAO-", IERC20Metadata(pooledToken).symbol())
        )
        ERC20Permit(string.concat("TAO and ", IERC20Metadata(pooledToken).symbol(), " liquidity"))
    {
        if (tradeFee >= ConstantProduct.FEE_ONE) revert AboveMaximum(tradeFee, ConstantProduct.FEE_ONE - 1);
        (TOKEN, FEE) = (IERC20(pooledToken), tradeFee);
    }

    /// @notice Adds to both reserves in their ratio. The first deposit takes all that is offered and decides the ratio.
    /// @dev Send the most TAO to add along; what is not needed comes back. A bound on shares is a bound on the price too: at
    /// another price one side is scarcer, and the same offer gives fewer shares.
    /// @param maxToken Most of the token to add; the caller must have allowed it to this contract.
    /// @param minShares Least shares to accept.
    /// @param receiver Who gets the shares.
    /// @param deadline Until when, in seconds since 1970.
    /// @return amountWei TAO that was added, in wei.
    /// @return amountToken Token that was added.
    /// @return shares Shares that the receiver got.
    function addLiquidity(uint256 maxToken, uint256 minShares, address receiver, uint256 deadline)
        external
        payable
        nonReentrant
        timely(deadline)
        returns (uint256 amountWei, uint256 amountToken, uint256 shares)
    {
        _requireReceiver(receiver);
        uint256 supply = totalSupply();
        (uint256 reserveWei, uint256 reserveToken) = (_reserveWei, _reserveToken);
        _toReserve(msg.value);
        _toReserve(maxToken);
        if (supply == 0) {
            (amountWei, amountToken) = (msg.value, maxToken);
            shares = ConstantProduct.firstSharesDown(amountWei, amountToken);
            if (shares <= MINIMUM_LIQUIDITY) revert NothingGained();
            shares -= MINIMUM_LIQUIDITY;
        } else {
            shares = ConstantProduct.sharesDown(msg.value, maxToken, reserveWei, reserveToken, supply);
            if (shares == 0) revert NothingGained();
            amountWei = ConstantProduct.partUp(shares, reserveWei, supply);
            amountToken = ConstantProduct.partUp(shares, reserveToken, supply);
        }
        _requireAtLeast(shares, minShares);
        _pull(amountToken);
        _settle(reserveWei + amountWei, reserveToken + amountToken);
        if (supply == 0) _mint(NOBODY, MINIMUM_LIQUIDITY);
        _mint(receiver, shares);
        emit LiquidityAdded(msg.sender, receiver, amountWei, amountToken, shares);
        _payTao(msg.sender, msg.value - amountWei);
    }

    /// @notice Burns shares of the caller for their part of both reserves.
    /// @param shares Shares to burn.
    /// @param minWei Least TAO to accept, in wei.
    /// @param minToken Least of the token to accept.
    /// @param receiver Who gets both.
    /// @param deadline Until when, in seconds since 1970.
    /// @return amountWei TAO that was paid, in wei.
    /// @return amountToken Token that was paid.
    function removeLiquidity(uint256 shares, uint256 minWei, uint256 minToken, address receiver, uint256 deadline)
        external
        nonReentrant
        timely(deadline)
        returns (uint256 amountWei, uint256 amountToken)
    {
        _requireReceiver(receiver);
        if (shares == 0) revert NothingGained();
        (uint256 reserveWei, uint256 reserveToken) = (_reserveWei, _reserveToken);
        uint256 supply = totalSupply();
        _burn(msg.sender, shares);
        amountWei = ConstantProduct.partDown(shares, reserveWei, supply);
        amountToken = ConstantProduct.partDown(shares, reserveToken, supply);
        _requireAtLeast(amountWei, minWei);
        _requireAtLeast(amountToken, minToken);
        _settle(reserveWei - amountWei, reserveToken - amountToken);
        emit LiquidityRemoved(msg.sender, receiver, amountWei, amountToken, shares);
        TOKEN.safeTransfer(receiver, amountToken);
        _payTao(receiver, amountWei);
    }

    /// @notice Buys the token with all TAO that is sent along.
    /// @param minToken Least of the token to accept.
    /// @param receiver Who gets it.
    /// @param deadline Until when, in seconds since 1970.
    /// @return gotToken Token that was paid.
    function buyExactIn(uint256 minToken, address receiver, uint256 deadline)
        external
        payable
        nonReentrant
        timely(deadline)
        returns (uint256 gotToken)
    {
        gotToken = quoteBuyExactIn(msg.value);
        _requireAtLeast(gotToken, minToken);
        _buy(msg.value, gotToken, receiver);
    }

    /// @notice Buys an amount of the token. Send the most TAO to pay along; what is not needed comes back.
    /// @param amountToken Token to buy.
    /// @param receiver Who gets it.
    /// @param deadline Until when, in seconds since 1970.
    /// @return paidWei TAO that was taken, in wei.
    function buyExactOut(uint256 amountToken, address receiver, uint256 deadline)
        external
        payable
        nonReentrant
        timely(deadline)
        returns (uint256 paidWei)
    {
        paidWei = quoteBuyExactOut(amountToken);
        _requireAtMost(paidWei, msg.value);
        _buy(paidWei, amountToken, receiver);
        _payTao(msg.sender, msg.value - paidWei);
    }

    /// @notice Sells an amount of the token.
    /// @param amountToken Token to sell; the caller must have allowed it to this contract.
    /// @param minWei Least TAO to accept, in wei.
    /// @param receiver Who gets the TAO.
    /// @param deadline Until when, in seconds since 1970.
    /// @return gotWei TAO that was paid, in wei.
    function sellExactIn(uint256 amountToken, uint256 minWei, address receiver, uint256 deadline)
        external
        nonReentrant
        timely(deadline)
        returns (uint256 gotWei)
    {
        gotWei = quoteSellExactIn(amountToken);
        _requireAtLeast(gotWei, minWei);
        _sell(amountToken, gotWei, receiver);
    }

    /// @notice Sells as much of the token as an amount of TAO costs.
    /// @param amountWei TAO to get, in wei.
    /// @param maxToken Most of the token to pay; the caller must have allowed what it costs to this contract.
    /// @param receiver Who gets the TAO.
    /// @param deadline Until when, in seconds since 1970.
    /// @return paidToken Token that was taken.
    function sellExactOut(uint256 amountWei, uint256 maxToken, address receiver, uint256 deadline)
        external
        nonReentrant
        timely(deadline)
        returns (uint256 paidToken)
    {
        paidToken = quoteSellExactOut(amountWei);
        _requireAtMost(paidToken, maxToken);
        _sell(paidToken, amountWei, receiver);
    }

    /// @notice Pays out what the contract has beyond its reserves, to whoever asks first. The price does not move.
    /// @param receiver Who gets it.
    /// @return amountWei TAO that was paid, in wei.
    /// @return amountToken Token that was paid.
    function skim(address receiver) external nonReentrant returns (uint256 amountWei, uint256 amountToken) {
        _requireReceiver(receiver);
        amountWei = address(this).balance - _reserveWei;
        amountToken = TOKEN.balanceOf(address(this)) - _reserveToken;
        emit Skimmed(msg.sender, receiver, amountWei, amountToken);
        if (amountToken != 0) TOKEN.safeTransfer(receiver, amountToken);
        _payTao(receiver, amountWei);
    }

    /// @notice The token.
    /// @return pooledToken Its address.
    function token() external view returns (address pooledToken) {
        return address(TOKEN);
    }

    /// @notice Fee of trades.
    /// @return tradeFee Part of what is paid in, in parts of 1e6.
    function fee() external view returns (uint256 tradeFee) {
        return FEE;
    }

    /// @notice The reserves.
    /// @return reserveWei TAO, in wei.
    /// @return reserveToken Token.
    /// @return updatedAt Time of the last change, in seconds since 1970, modulo 2^32.
    function reserves() external view returns (uint112 reserveWei, uint112 reserveToken, uint32 updatedAt) {
        return (_reserveWei, _reserveToken, _updatedAt);
    }

    /// @notice Sums of price times seconds up to this block, modulo 2^256. The average price of a time is the difference of
    /// two readings, modulo 2^256, divided by the difference of their times, modulo 2^32. The price that counts for a second
    /// is the one that the last block before it left.
    /// @return tokenPrice Sum of the prices of the token, wei for a unit, with 112 fraction bits.
    /// @return taoPrice Sum of the prices of TAO, units for a wei, with 112 fraction bits.
    /// @return time The time of this block, in seconds since 1970, modulo 2^32.
    function cumulativePrices() public view returns (uint256 tokenPrice, uint256 taoPrice, uint32 time) {
        (tokenPrice, taoPrice, time) = (_tokenPriceCumulative, _taoPriceCumulative, uint32(block.timestamp));
        unchecked {
            // Overflow is desired: differences are right all the same.
            uint256 elapsed = time - _updatedAt;
            if (elapsed != 0 && _reserveWei != 0) {
                tokenPrice += ConstantProduct.priceDown(_reserveWei, _reserveToken) * elapsed;
                taoPrice += ConstantProduct.priceDown(_reserveToken, _reserveWei) * elapsed;
            }
        }
    }

    /// @notice What buyExactIn would pay now.
    /// @param amountWei TAO to spend, in wei.
    /// @return gotToken Token, rounded down.
    function quoteBuyExactIn(uint256 amountWei) public view returns (uint256 gotToken) {
        return _amountOut(amountWei, _reserveWei, _reserveToken);
    }

    /// @notice What buyExactOut would take now.
    /// @param amountToken Token to buy.
    /// @return paidWei TAO, in wei, rounded up.
    function quoteBuyExactOut(uint256 amountToken) public view returns (uint256 paidWei) {
        return _amountIn(amountToken, _reserveWei, _reserveToken);
    }

    /// @notice What sellExactIn would pay now.
    /// @param amountToken Token to sell.
    /// @return gotWei TAO, in wei, rounded down.
    function quoteSellExactIn(uint256 amountToken) public view returns (uint256 gotWei) {
        return _amountOut(amountToken, _reserveToken, _reserveWei);
    }

    /// @notice What sellExactOut would take now.
    /// @param amountWei TAO to get, in wei.
    /// @return paidToken Token, rounded up.
    function quoteSellExactOut(uint256 amountWei) public view returns (uint256 paidToken) {
        return _amountIn(amountWei, _reserveToken, _reserveWei);
    }

    function _buy(uint256 paidWei, uint256 gotToken, address receiver) private {
        _requireReceiver(receiver);
        _settle(_reserveWei + paidWei, _reserveToken - gotToken);
        emit Bought(msg.sender, receiver, paidWei, gotToken);
        TOKEN.safeTransfer(receiver, gotToken);
    }

    function _sell(uint256 paidToken, uint256 gotWei, address receiver) private {
        _requireReceiver(receiver);
        _pull(paidToken);
        _settle(_reserveWei - gotWei, _reserveToken + paidToken);
        emit Sold(msg.sender, receiver, paidToken, gotWei);
        _payTao(receiver, gotWei);
    }

    /// @dev Takes an amount of the token from the caller.
    function _pull(uint256 amountToken) private {
        uint256 before = TOKEN.balanceOf(address(this));
        TOKEN.safeTransferFrom(msg.sender, address(this), amountToken);
        uint256 received = TOKEN.balanceOf(address(this)) - before;
        if (received != amountToken) revert UnsupportedToken(received, amountToken);
    }

    /// @dev Sets the reserves, after it has counted the time for which the old ones stood.
    function _settle(uint256 reserveWei, uint256 reserveToken) private {
        (_tokenPriceCumulative, _taoPriceCumulative, _updatedAt) = cumulativePrices();
        (_reserveWei, _reserveToken) = (_toReserve(reserveWei), _toReserve(reserveToken));
        emit ReservesChanged(reserveWei, reserveToken);
    }

    function _amountOut(uint256 amountIn, uint256 reserveIn, uint256 reserveOut) private view returns (uint256 out) {
        _toReserve(amountIn);
        if (reserveIn == 0) revert InsufficientLiquidity(0, 0);
        out = ConstantProduct.amountOutDown(amountIn, reserveIn, reserveOut, FEE);
        if (out == 0) revert NothingGained();
    }

    function _amountIn(uint256 amountOut, uint256 reserveIn, uint256 reserveOut) private view returns (uint256 needed) {
        if (amountOut == 0) revert NothingGained();
        if (amountOut >= reserveOut) revert InsufficientLiquidity(amountOut, reserveOut);
        return ConstantProduct.amountInUp(amountOut, reserveIn, reserveOut, FEE);
    }

    function _toReserve(uint256 amount) private pure returns (uint112 reserve) {
        if (amount > type(uint112).max) revert ReserveOverflow(amount);
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint112(amount);
    }
}
