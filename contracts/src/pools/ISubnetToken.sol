// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

/// @title What the router needs of a token over a subnet's staked alpha
/// @notice SubnetToken has these functions. Shares are in the token's unit, alpha has 9 decimals.
interface ISubnetToken {
    /// @notice Buys alpha with the TAO sent along, whole rao, and makes shares of it.
    /// @param hotkey The validator that gets the stake; it needs a permit.
    /// @param receiver Who gets the shares.
    /// @param minShares Least shares to accept.
    /// @return shares Shares that were made.
    function depositTao(bytes32 hotkey, address receiver, uint256 minShares) external payable returns (uint256 shares);

    /// @notice Burns shares and sells their alpha.
    /// @param shares Shares to redeem.
    /// @param receiver Who gets the TAO.
    /// @param owner Whose shares they are.
    /// @param minRao Least TAO to accept, in rao.
    /// @return rao TAO that was paid, in rao.
    function redeemTao(uint256 shares, address receiver, address owner, uint256 minRao) external returns (uint256 rao);

    /// @notice Burns shares for their part of the TAO of a dissolved subnet.
    /// @param shares Shares to redeem.
    /// @param receiver Who gets the TAO.
    /// @param owner Whose shares they are.
    /// @return amountWei TAO that was paid, in wei.
    function redeemDissolved(uint256 shares, address receiver, address owner) external returns (uint256 amountWei);

    /// @notice The subnet.
    /// @return subnetId Its netuid.
    function netuid() external view returns (uint16 subnetId);

    /// @notice Whether the subnet has ended.
    /// @return dissolved Whether it has.
    function isDissolved() external view returns (bool dissolved);

    /// @notice Shares that alpha is worth.
    /// @param alpha Alpha, 9 decimals.
    /// @return shares Shares, rounded down.
    function convertToShares(uint256 alpha) external view returns (uint256 shares);

    /// @notice Alpha that shares are worth.
    /// @param shares Shares.
    /// @return alpha Alpha, 9 decimals, rounded down.
    function convertToAssets(uint256 shares) external view returns (uint256 alpha);

    /// @notice TAO that shares are worth once the subnet is dissolved.
    /// @param shares Shares.
    /// @return amountWei TAO, in wei, rounded down; 0 while the subnet lives.
    function previewDissolved(uint256 shares) external view returns (uint256 amountWei);
}
