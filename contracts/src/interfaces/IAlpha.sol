// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {ITaoErrors} from "./ITaoErrors.sol";
import {ITaoEvents} from "./ITaoEvents.sol";

address constant ALPHA_ADDRESS = 0x0000000000000000000000000000000000000808;

/// @title Pools of TAO and alpha
/// @notice Precompile 0x808. Prices are TAO per alpha with 18 decimals: 1e18 is 1 TAO for 1 alpha. Amounts
/// are rao and alpha with 9 decimals.
interface IAlpha is ITaoErrors, ITaoEvents {
    /// @notice What a trade would do now.
    /// @param paid What is paid, fee included: rao of a purchase, alpha with 9 decimals of a sale. It is less than the
    /// amount asked for where a limit price cuts the trade.
    /// @param amountOut What comes out: alpha with 9 decimals of a purchase, rao of a sale.
    /// @param fee The fee, a part of paid and in its unit.
    /// @param priceBefore Spot price before the trade, TAO per alpha with 18 decimals.
    /// @param priceAfter Spot price after the trade, TAO per alpha with 18 decimals. The alpha fee of a sale is then sold for
    /// the block's author, which is not in it.
    /// @param priceImpact By what part of priceBefore the price moves, up or down; 1e18 is all of it. Rounded down.
    struct Quote {
        uint256 paid;
        uint256 amountOut;
        uint256 fee;
        uint256 priceBefore;
        uint256 priceAfter;
        uint256 priceImpact;
    }

    /// @notice Spot price, 18 decimals, cut to 9 significant decimals; 1e18 for root and stable subnets.
    /// @param netuid The subnet.
    /// @return price TAO per alpha, 18 decimals.
    function getAlphaPrice(uint16 netuid) external view returns (uint256 price);

    /// @notice Moving average of the price, 18 decimals; 1e18 for root and stable subnets.
    /// @param netuid The subnet.
    /// @return price TAO per alpha, 18 decimals.
    function getMovingAlphaPrice(uint16 netuid) external view returns (uint256 price);

    /// @notice TAO reserve of the pool, in rao.
    /// @param netuid The subnet.
    /// @return reserveRao TAO, in rao.
    function getTaoInPool(uint16 netuid) external view returns (uint64 reserveRao);

    /// @notice Alpha reserve of the pool, 9 decimals.
    /// @param netuid The subnet.
    /// @return reserveAlpha Alpha, 9 decimals.
    function getAlphaInPool(uint16 netuid) external view returns (uint64 reserveAlpha);

    /// @notice Alpha in circulation outside the pool, 9 decimals.
    /// @param netuid The subnet.
    /// @return outAlpha Alpha, 9 decimals.
    function getAlphaOutPool(uint16 netuid) external view returns (uint64 outAlpha);

    /// @notice Alpha in existence, in the pool and outside, 9 decimals.
    /// @param netuid The subnet.
    /// @return issuanceAlpha Alpha, 9 decimals.
    function getAlphaIssuance(uint16 netuid) external view returns (uint64 issuanceAlpha);

    /// @notice Weight of root stake beside alpha, as a fraction of 2^64-1.
    /// @return weight The weight; 2^64-1 is 1.
    function getTaoWeight() external view returns (uint256 weight);

    /// @notice Share of inherited dividends that is burned, as a fraction of 2^64-1.
    /// @return share The share; 2^64-1 is all of them.
    function getCKBurn() external view returns (uint256 share);

    /// @notice Alpha that a purchase would give now, after fee and slippage, 9 decimals.
    /// @dev 0 for a subnet that does not exist; reverts where the trade itself would be refused.
    /// @param netuid The subnet.
    /// @param amountRao TAO to spend, in rao.
    /// @return outAlpha Alpha, 9 decimals.
    function simSwapTaoForAlpha(uint16 netuid, uint64 amountRao) external view returns (uint256 outAlpha);

    /// @notice TAO that a sale would give now, after fee and slippage, in rao.
    /// @dev 0 for a subnet that does not exist; reverts where the trade itself would be refused.
    /// @param netuid The subnet.
    /// @param amountAlpha Alpha to sell, 9 decimals.
    /// @return outRao TAO, in rao.
    function simSwapAlphaForTao(uint16 netuid, uint64 amountAlpha) external view returns (uint256 outRao);

    /// @notice What a purchase of alpha would do now, computed as the trade itself is.
    /// @dev Reverts for a subnet that does not exist, and where the pool would refuse the trade. It does not look at an account,
    /// at the least stake, nor at whether trading has begun.
    /// @param netuid The subnet.
    /// @param amountRao TAO to spend, fee included, in rao; over 64 bits it counts as 2^64-1.
    /// @return quote The trade.
    function quoteBuy(uint16 netuid, uint256 amountRao) external view returns (Quote memory quote);

    /// @notice What a sale of alpha would do now, computed as the trade itself is. As quoteBuy.
    /// @param netuid The subnet.
    /// @param amountAlpha Alpha to sell, fee included, 9 decimals; over 64 bits it counts as 2^64-1.
    /// @return quote The trade.
    function quoteSell(uint16 netuid, uint256 amountAlpha) external view returns (Quote memory quote);

    /// @notice What a purchase up to a limit price would do now: addStakeLimit of 0x805 that may be filled in part.
    /// @dev Reverts, as the trade would, where the price is at the limit or beyond it already. As quoteBuy otherwise.
    /// @param netuid The subnet.
    /// @param amountRao TAO to spend at most, fee included, in rao; over 64 bits it counts as 2^64-1.
    /// @param limitPriceRao Highest price after the trade, in rao per 1e9 alpha units; over 64 bits it counts as 2^64-1.
    /// @return quote The trade; its field paid says how much fills.
    function quoteBuyLimit(uint16 netuid, uint256 amountRao, uint256 limitPriceRao)
        external
        view
        returns (Quote memory quote);

    /// @notice What a sale down to a limit price would do now: removeStakeLimit of 0x805 that may be filled in part.
    /// @dev Reverts, as the trade would, where the price is at the limit or beyond it already. As quoteBuy otherwise.
    /// @param netuid The subnet.
    /// @param amountAlpha Alpha to sell at most, fee included, 9 decimals; over 64 bits it counts as 2^64-1.
    /// @param limitPriceRao Lowest price after the trade, in rao per 1e9 alpha units; over 64 bits it counts as 2^64-1.
    /// @return quote The trade; its field paid says how much fills.
    function quoteSellLimit(uint16 netuid, uint256 amountAlpha, uint256 limitPriceRao)
        external
        view
        returns (Quote memory quote);

    /// @notice Kind of the subnet's pool: 0 stable (one to one), 1 dynamic.
    /// @param netuid The subnet.
    /// @return mechanism 0 or 1.
    function getSubnetMechanism(uint16 netuid) external view returns (uint16 mechanism);

    /// @notice Netuid of the root subnet: 0.
    /// @return netuid Always 0.
    function getRootNetuid() external view returns (uint16 netuid);

    /// @notice Age at which a subnet's prices enter the moving average at half of their final weight, in blocks.
    /// @param netuid The subnet.
    /// @return blocks The age, in blocks.
    function getEMAPriceHalvingBlocks(uint16 netuid) external view returns (uint64 blocks);

    /// @notice TAO traded with the pool since the subnet was registered, in rao.
    /// @param netuid The subnet.
    /// @return volumeRao TAO, in rao.
    function getSubnetVolume(uint16 netuid) external view returns (uint256 volumeRao);

    /// @notice TAO put into the pool by the last block, in rao.
    /// @param netuid The subnet.
    /// @return emissionRao TAO, in rao.
    function getTaoInEmission(uint16 netuid) external view returns (uint256 emissionRao);

    /// @notice Alpha put into the pool by the last block, 9 decimals.
    /// @param netuid The subnet.
    /// @return emissionAlpha Alpha, 9 decimals.
    function getAlphaInEmission(uint16 netuid) external view returns (uint256 emissionAlpha);

    /// @notice Alpha emitted to participants by the last block, 9 decimals.
    /// @param netuid The subnet.
    /// @return emissionAlpha Alpha, 9 decimals.
    function getAlphaOutEmission(uint16 netuid) external view returns (uint256 emissionAlpha);

    /// @notice Sum of the spot prices of all subnets but root whose price is below 1 TAO, 18 decimals.
    /// @return price TAO, 18 decimals.
    function getSumAlphaPrice() external view returns (uint256 price);

    /// @notice Sets what becomes of the incentives that are withheld from the owner's own miners: 0 burns them, 1
    /// recycles them.
    /// @dev For the subnet's owner, once per two tempos and not in the freeze window before an epoch; so the others.
    /// @param netuid The subnet.
    /// @param mode The new value.
    function setRecycleOrBurn(uint16 netuid, uint8 mode) external;

    /// @notice Sets the time in which the price of a registration falls to its half, in blocks.
    /// @param netuid The subnet.
    /// @param blocks The new value, 1 to 36,100.
    function setBurnHalfLife(uint16 netuid, uint16 blocks) external;

    /// @notice Sets by what a registration multiplies the price of the next one.
    /// @param netuid The subnet.
    /// @param multiplier The new value, 1 to 3, with 64 fraction bits: 2^64 is 1.
    function setBurnIncreaseMultiplier(uint16 netuid, uint128 multiplier) external;
}
