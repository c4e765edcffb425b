// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {ITaoErrors} from "./ITaoErrors.sol";
import {ITaoEvents} from "./ITaoEvents.sol";

address constant LIMIT_ORDERS_ADDRESS = 0x0000000000000000000000000000000000000821;

/// @notice An order. Two orders that agree in every field are the same order; it is executed once.
struct LimitOrder {
    /// Who signs, and acts as the native account of this address.
    address signer;
    /// Whom the bought alpha is staked to, or whose stake is sold.
    bytes32 hotkey;
    /// The subnet, not root.
    uint16 netuid;
    /// 0 LimitBuy: spends TAO at the limit price or below. 1 TakeProfit: sells alpha at the limit price or above.
    /// 2 StopLoss: sells alpha at the limit price or below.
    uint8 orderType;
    /// Rao for LimitBuy, the fee included; alpha rao for the others.
    uint64 amount;
    /// Rao per alpha.
    uint64 limitPrice;
    /// Last block time, in milliseconds since 1970, at which the order may execute.
    uint64 expiry;
    /// What feeRecipient gets of the TAO paid or received, in parts of 1e9.
    uint32 feeRate;
    /// Native account.
    bytes32 feeRecipient;
    /// Who may execute the order, at most 10; if there are none, everybody may.
    address[] relayers;
    /// Whether maxSlippage bounds the pool's price.
    bool hasMaxSlippage;
    /// How far beyond limitPrice the pool's price may move, in parts of 1e9.
    uint32 maxSlippage;
    /// The chain that the order is for.
    uint64 chainId;
    /// Whether a relayer of the list may execute the order in parts.
    bool partialFillsEnabled;
}

/// @title Limit orders
/// @notice Precompile 0x821. Orders to buy or sell alpha are signed off the chain and executed by relayers.
/// @dev An order is abi.encode(order) of a LimitOrder; for a part of its amount, which needs partialFillsEnabled and a list of
/// relayers, it is abi.encode(order, uint64(part)). No other encoding is taken. Its hash is keccak256(abi.encode(order)). What is
/// signed is the EIP-712 typed data LimitOrder, as type "Order" with the fields above, in the domain (name "taochain limit orders",
/// version "1", chainId, verifyingContract 0x821). A signature has 65 bytes: r, the lower value of s, v 27 or 28. Contracts
/// cannot sign (no ERC-1271). The price of an order is floor(price * 1e9) in rao per alpha when it is its turn.
interface ILimitOrders is ITaoErrors, ITaoEvents {
    /// @notice Executes orders one after the other, each whole or the part asked for, within its slippage.
    /// @dev A buy pays the fee first and buys for the rest as IStaking.addStakeLimit; a sale is IStaking.removeStakeLimit and pays
    /// the fee from the proceeds; neither is cut to a limit.
    /// @param orders The encoded orders.
    /// @param signatures One for each order.
    /// @param shouldFail Whether the first order that fails fails the call; otherwise an event tells of each that fails.
    function executeOrders(bytes[] calldata orders, bytes[] calldata signatures, bool shouldFail) external;

    /// @notice Executes orders of one subnet together, all or none: buys and sells are matched at the spot price, and only the
    /// difference goes to the pool, within the tightest slippage of the orders on that side.
    /// @dev At most 100 orders, each once. Shares are rounded down; what is left over is burned.
    /// @param netuid The subnet, not root.
    /// @param orders The encoded orders.
    /// @param signatures One for each order.
    function executeBatchedOrders(uint16 netuid, bytes[] calldata orders, bytes[] calldata signatures) external;

    /// @notice Keeps an order that the caller signed from being executed, or executed further.
    /// @param orderHash The order's hash.
    function cancelOrder(bytes32 orderHash) external;

    /// @notice What became of an order.
    /// @dev The chain learns who signed an order when it is first executed. Until then status 3 says that somebody has cancelled
    /// the hash, and isOrderCancelled says whether it was the signer.
    /// @param orderHash The order's hash.
    /// @return status 0 unknown, 1 fulfilled, 2 partially filled, 3 cancelled.
    /// @return filled What was executed of the amount: rao of a buy, alpha rao of a sale.
    function getOrderStatus(bytes32 orderHash) external view returns (uint8 status, uint64 filled);

    /// @notice Whether an account has cancelled an order. It counts if the account is the order's signer.
    /// @param orderHash The order's hash.
    /// @param signer The account.
    /// @return cancelled Whether it has.
    function isOrderCancelled(bytes32 orderHash, address signer) external view returns (bool cancelled);

    /// @notice The hash of an order and what its signer signs, for programs to compare.
    /// @param order The encoded order.
    /// @return orderHash keccak256(abi.encode(order)), which names the order.
    /// @return digest The EIP-712 digest that is signed.
    function getOrderHash(bytes calldata order) external view returns (bytes32 orderHash, bytes32 digest);
}
