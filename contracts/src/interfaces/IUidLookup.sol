// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {ITaoErrors} from "./ITaoErrors.sol";
import {ITaoEvents} from "./ITaoEvents.sol";

address constant UID_LOOKUP_ADDRESS = 0x0000000000000000000000000000000000000806;

/// @title Neurons of an EVM address
/// @notice Precompile 0x806. A neuron links an EVM address to its uid with INeuron.associateEvmKey.
interface IUidLookup is ITaoErrors, ITaoEvents {
    /// @notice A neuron that an address is linked to.
    struct LookupItem {
        /// The neuron's uid.
        uint16 uid;
        /// Number of the block of the link.
        uint64 blockAssociated;
    }

    /// @notice The neurons that an EVM address is linked to, ordered by the block of the link.
    /// @param netuid The subnet.
    /// @param evmAddress The address.
    /// @param limit How many links of the subnet are looked at, whatever their address, in the order of uids. Links
    /// beyond it are missed.
    /// @return matches The neurons, with the blocks of the links.
    function uidLookup(
        uint16 netuid,
        address evmAddress,
        uint16 limit
    ) external view returns (LookupItem[] memory matches);
}
