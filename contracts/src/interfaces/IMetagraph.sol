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

    /// @notice All that is known of one neuron.
    /// @param uid Its number on the subnet.
    /// @param hotkey Hotkey of the uid.
    /// @param coldkey Coldkey that owns the hotkey.
    /// @param stakeAlpha Stake of all coldkeys with the hotkey on this subnet, alpha with 9 decimals; on root it is rao.
    /// @param rootStakeRao Stake of all coldkeys with the hotkey on root, in rao.
    /// @param totalStake What the next epoch would count: alpha and weighted root stake after child keys, 9 decimals.
    /// @param stakeWeight Part of the subnet's stake that the last epoch counted, u16 fraction.
    /// @param validatorPermit Whether the neuron holds a validator permit.
    /// @param active Whether the neuron was within the activity cutoff at the last epoch.
    /// @param consensus Consensus weight, u16 fraction.
    /// @param validatorTrust Validator trust, u16 fraction.
    /// @param dividends Dividends, u16 fraction.
    /// @param emissionAlpha Emission of the last epoch, alpha with 9 decimals per tempo.
    /// @param incentives Incentive in each mechanism, u16 fractions.
    /// @param lastUpdates Block number at which each mechanism last accepted weights or a commit of the neuron.
    /// @param registeredAt Block number at which the uid was registered.
    /// @param axon Where the neuron serves its axon; all zero when nothing was served.
    struct Neuron {
        uint16 uid;
        bytes32 hotkey;
        bytes32 coldkey;
        uint64 stakeAlpha;
        uint64 rootStakeRao;
        uint64 totalStake;
        uint16 stakeWeight;
        bool validatorPermit;
        bool active;
        uint16 consensus;
        uint16 validatorTrust;
        uint16 dividends;
        uint64 emissionAlpha;
        uint16[] incentives;
        uint64[] lastUpdates;
        uint64 registeredAt;
        AxonInfo axon;
    }

    /// @notice All neurons of a subnet, as vectors by uid. What each means is said at Neuron.
    /// @param hotkeys Hotkeys.
    /// @param coldkeys Coldkeys that own the hotkeys.
    /// @param stakesAlpha Stake with the hotkeys on this subnet, alpha with 9 decimals; on root it is rao.
    /// @param rootStakesRao Stake with the hotkeys on root, in rao.
    /// @param totalStakes What the next epoch would count, 9 decimals.
    /// @param stakeWeights Parts of the subnet's stake that the last epoch counted, u16 fractions.
    /// @param validatorPermits Validator permits.
    /// @param active Whether the neurons were within the activity cutoff at the last epoch.
    /// @param consensus Consensus weights, u16 fractions.
    /// @param validatorTrusts Validator trust, u16 fractions.
    /// @param dividends Dividends, u16 fractions.
    /// @param emissionsAlpha Emission of the last epoch, alpha with 9 decimals per tempo.
    /// @param incentives For each mechanism the incentives by uid, u16 fractions.
    /// @param lastUpdates For each mechanism the block numbers of the last weights or commits by uid.
    /// @param registeredAt Block numbers of the registrations.
    /// @param axons Where the neurons serve their axons.
    struct Metagraph {
        bytes32[] hotkeys;
        bytes32[] coldkeys;
        uint64[] stakesAlpha;
        uint64[] rootStakesRao;
        uint64[] totalStakes;
        uint16[] stakeWeights;
        bool[] validatorPermits;
        bool[] active;
        uint16[] consensus;
        uint16[] validatorTrusts;
        uint16[] dividends;
        uint64[] emissionsAlpha;
        uint16[][] incentives;
        uint64[][] lastUpdates;
        uint64[] registeredAt;
        AxonInfo[] axons;
    }

    /// @notice All neurons of a subnet in one call; vectors are empty for a subnet that does not exist.
    /// @dev Gas grows with the neurons, by about ten slots for each. getNeurons reads them in parts.
    /// @param netuid The subnet.
    /// @return metagraph The neurons, as vectors by uid.
    function getMetagraph(uint16 netuid) external view returns (Metagraph memory metagraph);

    /// @notice Some neurons of a subnet, ascending by uid.
    /// @param netuid The subnet.
    /// @param firstUid The first uid; past the last one there is none.
    /// @param count How many uids at most.
    /// @return neurons The neurons; fewer than count at the end.
    function getNeurons(uint16 netuid, uint16 firstUid, uint16 count) external view returns (Neuron[] memory neurons);

    /// @notice One neuron of a subnet.
    /// @dev Reverts when the uid does not exist.
    /// @param netuid The subnet.
    /// @param uid The neuron.
    /// @return neuron The neuron.
    function getNeuron(uint16 netuid, uint16 uid) external view returns (Neuron memory neuron);

    /// @notice Number of uids in use; 0 for a subnet that does not exist.
    /// @param netuid The subnet.
    /// @return count The number; uids are 0 to count - 1.
    function getUidCount(uint16 netuid) external view returns (uint16 count);

    /// @notice Stake of the uid's hotkey over all subnets at spot prices, in rao.
    /// @dev Reverts when the uid does not exist.
    /// @param netuid The subnet.
    /// @param uid The neuron.
    /// @return stakeRao The stake, in rao.
    function getStake(uint16 netuid, uint16 uid) external view returns (uint64 stakeRao);

    /// @notice Always 0: ranks are not kept.
    /// @param netuid The subnet.
    /// @param uid The neuron.
    /// @return rank Always 0.
    function getRank(uint16 netuid, uint16 uid) external view returns (uint16 rank);

    /// @notice Always 0: trust is not kept.
    /// @param netuid The subnet.
    /// @param uid The neuron.
    /// @return trust Always 0.
    function getTrust(uint16 netuid, uint16 uid) external view returns (uint16 trust);

    /// @notice Consensus weight, u16 fraction.
    /// @param netuid The subnet.
    /// @param uid The neuron.
    /// @return consensus The weight; 65535 is 1.
    function getConsensus(uint16 netuid, uint16 uid) external view returns (uint16 consensus);

    /// @notice Incentive of mechanism 0, u16 fraction.
    /// @param netuid The subnet.
    /// @param uid The neuron.
    /// @return incentive The part of all incentives; 65535 is 1.
    function getIncentive(uint16 netuid, uint16 uid) external view returns (uint16 incentive);

    /// @notice Dividends, u16 fraction.
    /// @param netuid The subnet.
    /// @param uid The neuron.
    /// @return dividends The part of all dividends; 65535 is 1.
    function getDividends(uint16 netuid, uint16 uid) external view returns (uint16 dividends);

    /// @notice Emission of the last epoch, in alpha (9 decimals) per tempo.
    /// @param netuid The subnet.
    /// @param uid The neuron.
    /// @return emissionAlpha Alpha per tempo, 9 decimals.
    function getEmission(uint16 netuid, uint16 uid) external view returns (uint64 emissionAlpha);

    /// @notice Validator trust, u16 fraction.
    /// @param netuid The subnet.
    /// @param uid The neuron.
    /// @return validatorTrust The trust; 65535 is 1.
    function getVtrust(uint16 netuid, uint16 uid) external view returns (uint16 validatorTrust);

    /// @notice Whether the neuron holds a validator permit.
    /// @param netuid The subnet.
    /// @param uid The neuron.
    /// @return permit Whether it holds one.
    function getValidatorStatus(uint16 netuid, uint16 uid) external view returns (bool permit);

    /// @notice Block number at which mechanism 0 last accepted weights or a commit of the neuron.
    /// @param netuid The subnet.
    /// @param uid The neuron.
    /// @return blockNumber The block number.
    function getLastUpdate(uint16 netuid, uint16 uid) external view returns (uint64 blockNumber);

    /// @notice Whether the neuron was within the activity cutoff at the last epoch.
    /// @param netuid The subnet.
    /// @param uid The neuron.
    /// @return active Whether it was.
    function getIsActive(uint16 netuid, uint16 uid) external view returns (bool active);

    /// @notice Where the neuron serves its axon; all zero when nothing was served.
    /// @dev Reverts when the uid does not exist.
    /// @param netuid The subnet.
    /// @param uid The neuron.
    /// @return axon The serving information.
    function getAxon(uint16 netuid, uint16 uid) external view returns (AxonInfo memory axon);

    /// @notice Hotkey of the uid.
    /// @dev Reverts when the uid does not exist.
    /// @param netuid The subnet.
    /// @param uid The neuron.
    /// @return hotkey The 32-byte account of the hotkey.
    function getHotkey(uint16 netuid, uint16 uid) external view returns (bytes32 hotkey);

    /// @notice Coldkey that owns the uid's hotkey.
    /// @dev Reverts when the uid does not exist.
    /// @param netuid The subnet.
    /// @param uid The neuron.
    /// @return coldkey The 32-byte account of the coldkey.
    function getColdkey(uint16 netuid, uint16 uid) external view returns (bytes32 coldkey);
}
