// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {ITaoErrors} from "./ITaoErrors.sol";
import {ITaoEvents} from "./ITaoEvents.sol";

address constant GOVERNANCE_ADDRESS = 0x0000000000000000000000000000000000000820;

/// @title Privileged settings
/// @notice Precompile 0x820. Only the chain's admin address may call; anyone else gets BadOrigin. A
/// parameter is named by the keccak256 hash of its name, and its value is in the parameter's own unit.
interface IGovernance is ITaoErrors, ITaoEvents {
    /// @notice Switches a precompile on or off.
    /// @param precompile Address of the precompile.
    /// @param enabled Whether calls are served.
    function setPrecompileEnabled(address precompile, bool enabled) external;

    /// @notice Sets a parameter of a subnet.
    /// @param netuid The subnet.
    /// @param name keccak256 of the parameter's name.
    /// @param value The new value.
    function setSubnetParam(uint16 netuid, bytes32 name, uint256 value) external;

    /// @notice Sets a parameter of the chain.
    /// @param name keccak256 of the parameter's name.
    /// @param value The new value.
    function setGlobalParam(bytes32 name, uint256 value) external;

    /// @notice Sets the smallest stake that a nominator may leave, as a factor on the minimum stake. A factor over the
    /// minimum so far in rao sells every smaller position, which costs gas for each position on the chain.
    /// @param factor Parts per million of the minimum stake; 0 switches the rule off.
    function setNominatorMinRequiredStake(uint64 factor) external;

    /// @notice Opens or closes the trade in a subnet's alpha.
    /// @param netuid The subnet.
    /// @param enabled Whether staking is open.
    function setSubtokenEnabled(uint16 netuid, bool enabled) external;

    /// @notice Sets how long before an epoch the settings of a subnet are frozen, in blocks.
    /// @param window Length of the window, in blocks.
    function setAdminFreezeWindow(uint16 window) external;

    /// @notice Gives all that a coldkey has to another one at once, and ends an announced swap and its dispute.
    /// @param oldColdkey The coldkey to replace.
    /// @param newColdkey The other one.
    /// @param costRao What is taken from the old coldkey and recycled, in rao.
    function swapColdkey(bytes32 oldColdkey, bytes32 newColdkey, uint64 costRao) external;

    /// @notice Sets the balance of an account, on test networks only. The total issuance changes by as much.
    /// @dev What the account has below one rao stays. The chain's own accounts are refused.
    /// @param account The 32-byte account.
    /// @param amountRao The new balance, in rao.
    function forceSetBalance(bytes32 account, uint256 amountRao) external;

    /// @notice Always refused: the base fee of a block follows from how full its parent was (EIP-1559), not from state.
    /// @param baseFeeWei The base fee that is wanted, in wei per gas.
    function setBaseFee(uint256 baseFeeWei) external;

    /// @notice Ends a coldkey's announced swap and its dispute.
    /// @param coldkey The coldkey.
    function resetColdkeySwap(bytes32 coldkey) external;
}
