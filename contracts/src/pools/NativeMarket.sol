// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {ALPHA_ADDRESS, IAlpha} from "../interfaces/IAlpha.sol";
import {IStaking, STAKING_ADDRESS} from "../interfaces/IStaking.sol";
import {ISubnetToken} from "./ISubnetToken.sol";

/// @title The protocol's own pool as a market for a token over staked alpha
/// @notice TAO becomes such a token by staking it and depositing the stake, and the token TAO by redeeming and selling it. A
/// trade is measured in steps: rao of a purchase, alpha of a sale (9 decimals), and shares of a token whose subnet is
/// dissolved, which pays its TAO out at one price.
/// @dev Quotes are those of precompile 0x808, which are what the trade then gives, a unit or two of alpha aside.
library NativeMarket {
    /// @notice What the market is.
    enum Kind {
        None,
        Alive,
        Dissolved
    }

    /// @notice A market as it is now.
    /// @param kind None where the token is not over stake, or cannot be traded this way.
    /// @param buy Whether TAO is paid in.
    /// @param netuid The subnet.
    /// @param rate Shares of ALPHA_SCALE for a purchase; alpha of SHARES_SCALE, or wei of a dissolved subnet, for a sale.
    /// @param least Fewest steps, those of twice the protocol's least stake, so that fee and slippage have room.
    struct Market {
        Kind kind;
        bool buy;
        uint16 netuid;
        uint256 rate;
        uint256 least;
    }

    /// @notice 1 TAO is 1e9 rao and 1e18 wei.
    uint256 internal constant WEI_PER_RAO = 1e9;

    /// @notice Alpha for which the price of the token is asked, 9 decimals.
    uint256 internal constant ALPHA_SCALE = 1e18;

    /// @notice Shares for which their worth is asked.
    uint256 internal constant SHARES_SCALE = 1e36;

    /// @notice Alpha by which an exact purchase asks for more, 9 decimals: what share pools may round away.
    uint256 internal constant ROUNDING = 2;

    /// @notice Looks at a token.
    /// @param token The token.
    /// @param buy Whether TAO is to be paid in.
    /// @return market What it offers.
    function load(address token, bool buy) internal view returns (Market memory market) {
        (bool known, uint256 netuid) = _ask(token, abi.encodeCall(ISubnetToken.netuid, ()));
        if (!known || netuid > type(uint16).max) return market;
        (bool answered, uint256 dissolved) = _ask(token, abi.encodeCall(ISubnetToken.isDissolved, ()));
        if (!answered || (dissolved != 0 && buy)) return market;
        // forge-lint: disable-next-line(unsafe-typecast)
        (market.netuid, market.buy) = (uint16(netuid), buy);
        if (dissolved != 0) {
            market.least = 1;
            market.rate = ISubnetToken(token).previewDissolved(SHARES_SCALE);
            if (market.rate != 0) market.kind = Kind.Dissolved;
            return market;
        }
        uint256 price = IAlpha(ALPHA_ADDRESS).getAlphaPrice(market.netuid);
        market.rate =
            buy ? ISubnetToken(token).convertToShares(ALPHA_SCALE) : ISubnetToken(token).convertToAssets(SHARES_SCALE);
        if (price == 0 || market.rate == 0) return market;
        market.least = 2 * IStaking(STAKING_ADDRESS).getDefaultMinStake();
        if (!buy) market.least = Math.ceilDiv(1e18 * market.least, price);
        market.kind = Kind.Alive;
    }

    /// @notice Most steps that an amount pays.
    /// @param market The market.
    /// @param amountIn Wei of a purchase, shares of a sale.
    /// @return steps Steps, rounded down.
    function stepsDown(Market memory market, uint256 amountIn) internal pure returns (uint256 steps) {
        if (market.kind == Kind.Dissolved) return amountIn;
        steps = market.buy ? amountIn / WEI_PER_RAO : Math.mulDiv(amountIn, market.rate, SHARES_SCALE);
        return Math.min(steps, type(uint64).max);
    }

    /// @notice What steps cost.
    /// @param market The market.
    /// @param steps Steps.
    /// @return amountIn Wei of a purchase, shares of a sale, rounded up.
    function inputUp(Market memory market, uint256 steps) internal pure returns (uint256 amountIn) {
        if (market.kind == Kind.Dissolved) return steps;
        if (market.buy) return steps * WEI_PER_RAO;
        return Math.mulDiv(steps, SHARES_SCALE, market.rate, Math.Rounding.Ceil);
    }

    /// @notice What steps give.
    /// @param market The market.
    /// @param steps Steps, at most 2^64-1 while the subnet lives.
    /// @param roundingAlpha Alpha that a purchase is taken to give less, 9 decimals.
    /// @return amountOut Shares of a purchase, wei of a sale, rounded down; 0 where the trade would be refused.
    function outputDown(Market memory market, uint256 steps, uint256 roundingAlpha)
        internal
        view
        returns (uint256 amountOut)
    {
        if (steps == 0) return 0;
        if (market.kind == Kind.Dissolved) return Math.mulDiv(steps, market.rate, SHARES_SCALE);
        IAlpha pools = IAlpha(ALPHA_ADDRESS);
        if (market.buy) {
            // The conversion to 64 bits is safe: stepsDown and the search go no further.
            // forge-lint: disable-next-line(unsafe-typecast)
            try pools.simSwapTaoForAlpha(market.netuid, uint64(steps)) returns (uint256 alpha) {
                return Math.mulDiv(Math.saturatingSub(alpha, roundingAlpha), market.rate, ALPHA_SCALE);
            } catch {
                return 0;
            }
        }
        // forge-lint: disable-next-line(unsafe-typecast)
        try pools.simSwapAlphaForTao(market.netuid, uint64(steps)) returns (uint256 rao) {
            return rao * WEI_PER_RAO;
        } catch {
            return 0;
        }
    }

    /// @dev Asks a contract that may not have the function.
    function _ask(address token, bytes memory call) private view returns (bool answered, uint256 word) {
        (bool ok, bytes memory result) = token.staticcall(call);
        if (ok && result.length == 32) return (true, abi.decode(result, (uint256)));
    }
}
