// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {ITaoErrors} from "./ITaoErrors.sol";
import {ITaoEvents} from "./ITaoEvents.sol";

address constant METAGRAPH_ADDRESS = 0x0000000000000000000000000000000000000802;

/// @title Neurons of a subnet as the last epoch left them
/// @notice Precompile 0x802. Fractions are u16: 65535 is 1. Vectors read 0 or false for a uid that does not
/// exist, unless a function says otherwise.
interface IMetagraph is ITaoErrors, ITaoEvents {
    /// @notice Where a neuron serves its axon.
    /// @param block Block number of the announcement; 0 when nothing was served.
    /// @param version Version number that the neuron announced.
    /// @param ip IPv4 or IPv6 address as an integer.
    /// @param port TCP port.
    /// @param ipType 4 or 6.
    /// @param protocol Number of the protocol, free for the subnet to define.
    struct AxonInfo {
        uint64 block;
        uint32 version;
        uint128 ip;
        uint16 port;
        uint8 ipType;
        uint8 protocol;
    }

    /// @notice Number of uids in use; 0 for a subnet that does not exist.
    /// @param netuid The subnet.
    function getUidCount(uint16 netuid) external view returns (uint16 count);

    /// @notice Stake of the uid's hotkey over all subnets at spot prices, in rao.
    /// @dev Reverts when the uid does not exist.
    /// @param netuid The subnet.
    /// @param uid The neuron.
    function getStake(uint16 netuid, uint16 uid) external view returns (uint64 stakeRao);

    /// @notice Always 0: ranks are not kept.
    /// @param netuid The subnet.
    /// @param uid The neuron.
    function getRank(uint16 netuid, uint16 uid) external view returns (uint16 rank);

    /// @notice Always 0: trust is not kept.
    /// @param netuid The subnet.
    /// @param uid The neuron.
    function getTrust(uint16 netuid, uint16 uid) external view returns (uint16 trust);

    /// @notice Consensus weight, u16 fraction.
    /// @param netuid The subnet.
    /// @param uid The neuron.
    function getConsensus(uint16 netuid, uint16 uid) external view returns (uint16 consensus);

    /// @notice Incentive of mechanism 0, u16 fraction.
    /// @param netuid The subnet.
    /// @param uid The neuron.
    function getIncentive(uint16 netuid, uint16 uid) external view returns (uint16 incentive);

    /// @notice Dividends, u16 fraction.
    /// @param netuid The subnet.
    /// @param uid The neuron.
    function getDividends(uint16 netuid, uint16 uid) external view returns (uint16 dividends);

    /// @notice Emission of the last epoch, in alpha (9 decimals) per tempo.
    /// @param netuid The subnet.
    /// @param uid The neuron.
    function getEmission(uint16 netuid, uint16 uid) external view returns (uint64 emissionAlpha);

    /// @notice Validator trust, u16 fraction.
    /// @param netuid The subnet.
    /// @param uid The neuron.
    function getVtrust(uint16 netuid, uint16 uid) external view returns (uint16 validatorTrust);

    /// @notice Whether the neuron holds a validator permit.
    /// @param netuid The subnet.
    /// @param uid The neuron.
    function getValidatorStatus(uint16 netuid, uint16 uid) external view returns (bool permit);

    /// @notice Block number at which mechanism 0 last accepted weights or a commit of the neuron.
    /// @param netuid The subnet.
    /// @param uid The neuron.
    function getLastUpdate(uint16 netuid, uint16 uid) external view returns (uint64 blockNumber);

    /// @notice Whether the neuron was within the activity cutoff at the last epoch.
    /// @param netuid The subnet.
    /// @param uid The neuron.
    function getIsActive(uint16 netuid, uint16 uid) external view returns (bool active);

    /// @notice Where the neuron serves its axon; all zero when nothing was served.
    /// @dev Reverts when the uid does not exist.
    /// @param netuid The subnet.
    /// @param uid The neuron.
    function getAxon(uint16 netuid, uint16 uid) external view returns (AxonInfo memory axon);

    /// @notice Hotkey of the uid.
    /// @dev Reverts when the uid does not exist.
    /// @param netuid The subnet.
    /// @param uid The neuron.
    function getHotkey(uint16 netuid, uint16 uid) external view returns (bytes32 hotkey);

    /// @notice Coldkey that owns the uid's hotkey.
    /// @dev Reverts when the uid does not exist.
    /// @param netuid The subnet.
    /// @param uid The neuron.
    function getColdkey(uint16 netuid, uint16 uid) external view returns (bytes32 coldkey);
}
