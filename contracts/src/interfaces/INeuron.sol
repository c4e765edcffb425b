// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {ITaoErrors} from "./ITaoErrors.sol";
import {ITaoEvents} from "./ITaoEvents.sol";

address constant NEURON_ADDRESS = 0x0000000000000000000000000000000000000804;

/// @title Registration, weights and serving of neurons
/// @notice Precompile 0x804. Registration acts for the coldkey of msg.sender; weights and serving act for
/// the hotkey of msg.sender, that is blake2b-256("evm:" || address). No function uses msg.value.
interface INeuron is ITaoErrors, ITaoEvents {
    /// @notice Sets the caller's row of weights in mechanism 0.
    /// @param netuid The subnet.
    /// @param dests Uids that receive a weight, without duplicates.
    /// @param weights One weight for each uid, relative to the largest one.
    /// @param versionKey At least the subnet's weights version key, unless that is 0.
    function setWeights(uint16 netuid, uint16[] calldata dests, uint16[] calldata weights, uint64 versionKey)
        external
        payable;

    /// @notice Commits to weights of mechanism 0 that are revealed in a later epoch.
    /// @param netuid The subnet.
    /// @param commitHash blake2b-256 of the weights with their salt, see revealWeights.
    function commitWeights(uint16 netuid, bytes32 commitHash) external payable;

    /// @notice Reveals and sets weights to which the caller committed.
    /// @dev The commit hash is blake2b-256 over hotkey (32 bytes), storage index (uint16), uids, values, salt
    /// and version key (uint64) in SCALE encoding, integers little-endian.
    /// @param netuid The subnet.
    /// @param uids Uids that receive a weight.
    /// @param values One weight for each uid.
    /// @param salt The salt of the commit.
    /// @param versionKey The version key of the commit.
    function revealWeights(
        uint16 netuid,
        uint16[] calldata uids,
        uint16[] calldata values,
        uint16[] calldata salt,
        uint64 versionKey
    ) external payable;

    /// @notice As setWeights, in any mechanism.
    /// @param netuid The subnet.
    /// @param mecid The mechanism, from 0.
    /// @param dests Uids that receive a weight, without duplicates.
    /// @param weights One weight for each uid, relative to the largest one.
    /// @param versionKey At least the subnet's weights version key, unless that is 0.
    function setMechanismWeights(
        uint16 netuid,
        uint8 mecid,
        uint16[] calldata dests,
        uint16[] calldata weights,
        uint64 versionKey
    ) external;

    /// @notice Sets the caller's rows of mechanism 0 on several subnets, each tried by itself.
    /// @dev A refused item changes nothing and is told by BatchWeightItemFailed. Refused as a whole only when the lists
    /// differ in length or the caller's stake is below the threshold.
    /// @param netuids The subnets.
    /// @param dests For each subnet the uids that receive a weight.
    /// @param weights For each subnet one weight for each uid.
    /// @param versionKeys One version key for each subnet.
    function batchSetWeights(
        uint16[] calldata netuids,
        uint16[][] calldata dests,
        uint16[][] calldata weights,
        uint64[] calldata versionKeys
    ) external;

    /// @notice As commitWeights, in any mechanism.
    /// @param netuid The subnet.
    /// @param mecid The mechanism, from 0.
    /// @param commitHash As in commitWeights, with storage index mecid * 4096 + netuid.
    function commitMechanismWeights(uint16 netuid, uint8 mecid, bytes32 commitHash) external;

    /// @notice As revealWeights, in any mechanism.
    /// @param netuid The subnet.
    /// @param mecid The mechanism, from 0.
    /// @param uids Uids that receive a weight.
    /// @param values One weight for each uid.
    /// @param salt The salt of the commit.
    /// @param versionKey The version key of the commit.
    function revealMechanismWeights(
        uint16 netuid,
        uint8 mecid,
        uint16[] calldata uids,
        uint16[] calldata values,
        uint16[] calldata salt,
        uint64 versionKey
    ) external;

    /// @notice Commits to weights of mechanism 0 on several subnets, each tried by itself, as in batchSetWeights.
    /// @param netuids The subnets.
    /// @param commitHashes One hash for each subnet, see commitWeights.
    function batchCommitWeights(uint16[] calldata netuids, bytes32[] calldata commitHashes) external;

    /// @notice Reveals several commits of mechanism 0 on one subnet: all of them or none.
    /// @param netuid The subnet.
    /// @param uidsList For each commit the uids that receive a weight.
    /// @param valuesList For each commit one weight for each uid.
    /// @param saltsList For each commit its salt.
    /// @param versionKeys For each commit its version key.
    function batchRevealWeights(
        uint16 netuid,
        uint16[][] calldata uidsList,
        uint16[][] calldata valuesList,
        uint16[][] calldata saltsList,
        uint64[] calldata versionKeys
    ) external;

    /// @notice Refused with TimelockedCommitsUnavailable: the chain takes hash commits only.
    /// @param netuid The subnet.
    /// @param commitData Encrypted weights, 5000 bytes at most.
    /// @param revealRound Round of the randomness beacon that decrypts them.
    /// @param commitRevealVersion Version of the encryption.
    function commitTimelockedWeights(
        uint16 netuid,
        bytes calldata commitData,
        uint64 revealRound,
        uint16 commitRevealVersion
    ) external;

    /// @notice Refused with TimelockedCommitsUnavailable: the chain takes hash commits only.
    /// @param netuid The subnet.
    /// @param mecid The mechanism, from 0.
    /// @param commitData Encrypted weights, 5000 bytes at most.
    /// @param revealRound Round of the randomness beacon that decrypts them.
    /// @param commitRevealVersion Version of the encryption.
    function commitTimelockedMechanismWeights(
        uint16 netuid,
        uint8 mecid,
        bytes calldata commitData,
        uint64 revealRound,
        uint16 commitRevealVersion
    ) external;

    /// @notice Refused with TimelockedCommitsUnavailable: the chain takes hash commits only.
    /// @param netuid The subnet.
    /// @param mecid The mechanism, from 0.
    /// @param commitData Encrypted weights, 5000 bytes at most.
    /// @param revealRound Round of the randomness beacon that decrypts them.
    function commitCrv3MechanismWeights(uint16 netuid, uint8 mecid, bytes calldata commitData, uint64 revealRound)
        external;

    /// @notice Registers a hotkey on a subnet at the current price, which the caller's balance pays.
    /// @param netuid The subnet, not root.
    /// @param hotkey A hotkey that is new or belongs to the caller.
    function burnedRegister(uint16 netuid, bytes32 hotkey) external payable;

    /// @notice As burnedRegister, refused when the price is above a limit.
    /// @param netuid The subnet, not root.
    /// @param hotkey A hotkey that is new or belongs to the caller.
    /// @param limitPriceRao The highest price that the caller accepts, in rao.
    function registerLimit(uint16 netuid, bytes32 hotkey, uint64 limitPriceRao) external payable;

    /// @notice Registers a hotkey on root, free of charge; when root is full it replaces the lowest stake.
    /// @param hotkey A hotkey that is new, or any existing one.
    function rootRegister(bytes32 hotkey) external;

    /// @notice Replaces the children of a hotkey of the caller on a subnet: a part of the hotkey's stake counts for each
    /// child, which shares its dividends. It takes effect with the first epoch after a cooldown, at once while the
    /// subnet's token is not enabled. Empty lists revoke all children.
    /// @param hotkey The parent, owned by the caller.
    /// @param netuid The subnet, not root.
    /// @param proportions Parts of the hotkey's stake; 2^64-1 is all of it, which the sum must not exceed.
    /// @param children The children, at most 5, in the order of proportions.
    function setChildren(
        bytes32 hotkey,
        uint16 netuid,
        uint64[] calldata proportions,
        bytes32[] calldata children
    ) external;

    /// @notice Announces where the calling hotkey serves its axon.
    /// @param netuid The subnet.
    /// @param version Version number of the neuron.
    /// @param ip IPv4 or IPv6 address as an integer.
    /// @param port TCP port, not 0.
    /// @param ipType 4 or 6.
    /// @param protocol Number of the protocol, free for the subnet to define.
    /// @param placeholder1 Stored, without meaning.
    /// @param placeholder2 Stored, without meaning.
    function serveAxon(
        uint16 netuid,
        uint32 version,
        uint128 ip,
        uint16 port,
        uint8 ipType,
        uint8 protocol,
        uint8 placeholder1,
        uint8 placeholder2
    ) external payable;

    /// @notice As serveAxon, with a certificate.
    /// @param netuid The subnet.
    /// @param version Version number of the neuron.
    /// @param ip IPv4 or IPv6 address as an integer.
    /// @param port TCP port, not 0.
    /// @param ipType 4 or 6.
    /// @param protocol Number of the protocol, free for the subnet to define.
    /// @param placeholder1 Stored, without meaning.
    /// @param placeholder2 Stored, without meaning.
    /// @param certificate Number of the algorithm, then the public key of 64 bytes at most; ignored when it is malformed.
    function serveAxonTls(
        uint16 netuid,
        uint32 version,
        uint128 ip,
        uint16 port,
        uint8 ipType,
        uint8 protocol,
        uint8 placeholder1,
        uint8 placeholder2,
        bytes calldata certificate
    ) external payable;

    /// @notice Announces where the metrics of the calling hotkey are served.
    /// @param netuid The subnet.
    /// @param version Version number of the neuron.
    /// @param ip IPv4 or IPv6 address as an integer.
    /// @param port TCP port, not 0.
    /// @param ipType 4 or 6.
    function servePrometheus(uint16 netuid, uint32 version, uint128 ip, uint16 port, uint8 ipType) external payable;

    /// @notice The uid of a hotkey on a subnet.
    /// @param netuid The subnet.
    /// @param hotkey The hotkey.
    /// @return exists Whether the hotkey is registered there; uid is 0 when it is not.
    /// @return uid The uid.
    function getUid(uint16 netuid, bytes32 hotkey) external view returns (bool exists, uint16 uid);

    /// @notice Price of a registration now, in rao.
    /// @param netuid The subnet.
    /// @return burnRao The price, in rao.
    function getBurn(uint16 netuid) external view returns (uint64 burnRao);

    /// @notice Row of weights that a neuron has set.
    /// @param netuid The subnet.
    /// @param mecid The mechanism.
    /// @param uid The neuron.
    /// @return uids Uids that receive a weight.
    /// @return values Their weights; the largest is 65535.
    function getWeights(uint16 netuid, uint8 mecid, uint16 uid)
        external
        view
        returns (uint16[] memory uids, uint16[] memory values);

    /// @notice Row of bonds that a neuron holds.
    /// @param netuid The subnet.
    /// @param mecid The mechanism.
    /// @param uid The neuron.
    /// @return uids Uids to which the neuron is bonded.
    /// @return values The bonds, u16 fractions.
    function getBonds(uint16 netuid, uint8 mecid, uint16 uid)
        external
        view
        returns (uint16[] memory uids, uint16[] memory values);

    /// @notice Replaces the identity of the calling coldkey, of which some hotkey must be registered on some subnet.
    /// @param name Its name, at most 256 bytes.
    /// @param url Its web page, at most 256 bytes.
    /// @param githubRepo Where its code is, at most 256 bytes.
    /// @param image Its picture, at most 1024 bytes.
    /// @param discord Its Discord handle, at most 256 bytes.
    /// @param description What it does, at most 1024 bytes.
    /// @param additional Anything else, at most 1024 bytes.
    function setIdentity(
        string calldata name,
        string calldata url,
        string calldata githubRepo,
        string calldata image,
        string calldata discord,
        string calldata description,
        string calldata additional
    ) external;

    /// @notice The identity of a coldkey; empty strings when it has none.
    /// @param coldkey The coldkey.
    /// @return name Name.
    /// @return url Web page.
    /// @return githubRepo Where the code is.
    /// @return image Image.
    /// @return discord Discord handle.
    /// @return description What it is about.
    /// @return additional Anything else.
    function getIdentity(
        bytes32 coldkey
    )
        external
        view
        returns (
            string memory name,
            string memory url,
            string memory githubRepo,
            string memory image,
            string memory discord,
            string memory description,
            string memory additional
        );

    /// @notice Makes a hotkey that nobody owns the caller's. Succeeds and changes nothing if the hotkey has an owner.
    /// @param hotkey The hotkey.
    function tryAssociateHotkey(bytes32 hotkey) external;

    /// @notice Links an EVM address to the uid of the calling hotkey. Once per 7200 blocks for each uid, and not before
    /// block 7200.
    /// @param netuid The subnet.
    /// @param evmKey The address, which must have signed.
    /// @param blockNumber The block number that was signed; it is not checked.
    /// @param signature 65 bytes, r, s and v (0 or 1, or 27 or 28), of the personal message (EIP-191) of 64 bytes: the
    /// hotkey, and keccak256 of the block number as 8 bytes, little-endian.
    function associateEvmKey(
        uint16 netuid,
        address evmKey,
        uint64 blockNumber,
        bytes calldata signature
    ) external;

    /// @notice Replaces a hotkey of the caller by another one, with all stake: as swapHotkeyV2 without keepStake.
    /// @param hotkey The hotkey to replace.
    /// @param newHotkey The other one.
    /// @param hasNetuid Whether the swap is for one subnet alone.
    /// @param netuid That subnet.
    function swapHotkey(bytes32 hotkey, bytes32 newHotkey, bool hasNetuid, uint16 netuid) external;

    /// @notice Replaces a hotkey of the caller by another one, which is unknown or the caller's, and not registered.
    /// @dev On all subnets it costs 0.1 TAO, and the old hotkey has no owner after that; on one subnet it costs 0.001 TAO,
    /// and the old one stays the caller's. The uid, serving information, commits, child keys and locks move, and the stake
    /// of all stakers: gas grows with their number.
    /// @param hotkey The hotkey to replace.
    /// @param newHotkey The other one.
    /// @param hasNetuid Whether the swap is for one subnet alone.
    /// @param netuid That subnet.
    /// @param keepStake Whether the stake, voting power and dividends stay with the old hotkey.
    function swapHotkeyV2(bytes32 hotkey, bytes32 newHotkey, bool hasNetuid, uint16 netuid, bool keepStake) external;

    /// @notice Announces which coldkey will replace the caller's. Until the swap is executed or cleared, the caller's calls
    /// of precompiles that change state are refused, but for those about the swap.
    /// @dev The first announcement costs 0.1 TAO, which is recycled.
    /// @param newColdkeyHash blake2b-256 of the new coldkey's 32 bytes.
    function announceColdkeySwap(bytes32 newColdkeyHash) external;

    /// @notice Gives all that the caller's coldkey has to the announced one: subnets, hotkeys, stake, locks, at last the
    /// balance. What the transaction's gas leaves over comes back to the caller.
    /// @param newColdkey The announced coldkey.
    function executeAnnouncedColdkeySwap(bytes32 newColdkey) external;

    /// @notice Freezes the caller's announced swap, and all its calls that change state, until the admin resets the swap.
    function disputeColdkeySwap() external;

    /// @notice Takes the caller's announcement back, long after the swap was due.
    function clearColdkeySwapAnnouncement() external;

    /// @notice The swap that a coldkey has announced.
    /// @param coldkey The coldkey.
    /// @return exists Whether it has announced one.
    /// @return newColdkeyHash blake2b-256 of the new coldkey's 32 bytes.
    /// @return executeBlock The first block in which it can be executed.
    /// @return disputed Whether the coldkey is frozen.
    function getColdkeySwapAnnouncement(bytes32 coldkey)
        external
        view
        returns (bool exists, bytes32 newColdkeyHash, uint64 executeBlock, bool disputed);

    /// @notice What limits key swaps.
    /// @return hotkeyBlocks Blocks between two hotkey swaps of a coldkey.
    /// @return subnetBlocks Blocks between two hotkey swaps of a coldkey that touch one subnet.
    /// @return announcementBlocks Blocks from an announcement of a coldkey swap to its execution.
    /// @return reannouncementBlocks Blocks from then until it can be announced anew or cleared.
    /// @return costRao Cost of a hotkey swap on all subnets, or of a first announcement, in rao.
    /// @return subnetCostRao Cost of a hotkey swap on one subnet, in rao.
    function getKeySwapLimits()
        external
        view
        returns (
            uint64 hotkeyBlocks,
            uint64 subnetBlocks,
            uint64 announcementBlocks,
            uint64 reannouncementBlocks,
            uint64 costRao,
            uint64 subnetCostRao
        );

    /// @notice When a coldkey last swapped a hotkey.
    /// @param coldkey The coldkey.
    /// @param netuid A subnet.
    /// @return lastBlock The block of its last swap anywhere; 0 is never.
    /// @return subnetBlock The block of its last swap that touched the subnet; 0 is never.
    function getLastHotkeySwap(bytes32 coldkey, uint16 netuid) external view returns (uint64 lastBlock, uint64 subnetBlock);
}
