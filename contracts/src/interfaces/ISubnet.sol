// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {ITaoErrors} from "./ITaoErrors.sol";
import {ITaoEvents} from "./ITaoEvents.sol";

address constant SUBNET_ADDRESS = 0x0000000000000000000000000000000000000803;

/// @title Subnets and their parameters
/// @notice Precompile 0x803. Setters act for the coldkey of msg.sender, which must own the subnet; each
/// parameter may change once per two tempos and not in the freeze window before an epoch. No function uses
/// msg.value. Getters return 0 or false for a subnet that does not exist, unless a function says otherwise.
interface ISubnet is ITaoErrors, ITaoEvents {
    /// @notice A subnet, its pool and its schedule. Amounts of alpha have 9 decimals.
    /// @param exists Whether the subnet exists; everything else is zero or empty when it does not.
    /// @param name Name of its identity, UTF-8; empty where it has none.
    /// @param symbol Symbol of its token, UTF-8.
    /// @param owner Coldkey of the owner.
    /// @param ownerHotkey Hotkey of the owner.
    /// @param started Whether the owner has started it.
    /// @param paused Whether a failure in the block step has paused it.
    /// @param registeredAt Block number of the registration.
    /// @param uidCount Number of uids in use.
    /// @param mechanismCount Number of mechanisms.
    /// @param burnRao Present price of a registration, in rao.
    /// @param tempo Blocks from one epoch to the next.
    /// @param epochIndex Number of epochs that have run.
    /// @param lastEpochBlock Block number of the last epoch.
    /// @param nextEpochBlock Block number at which the next epoch is due; 2^64-1 when the tempo is 0.
    /// @param blocksSinceLastEpoch Blocks since the last epoch that paid, or since the start.
    /// @param poolKind 0 stable (one to one), 1 dynamic.
    /// @param price Spot price, TAO per alpha with 18 decimals, cut to 9.
    /// @param movingPrice Moving average of the price, 18 decimals, cut to 9.
    /// @param taoInPoolRao TAO reserve of the pool, in rao.
    /// @param alphaInPool Alpha reserve of the pool.
    /// @param alphaOutPool Alpha in circulation outside the pool.
    /// @param volumeRao TAO traded with the pool since the registration, in rao.
    /// @param taoInEmissionRao TAO put into the pool by the last block, in rao.
    /// @param alphaInEmission Alpha put into the pool by the last block.
    /// @param alphaOutEmission Alpha emitted to participants by the last block.
    /// @param pendingServerAlpha Alpha that waits for the next epoch, for miners.
    /// @param pendingValidatorAlpha Alpha that waits for the next epoch, for validators.
    /// @param pendingRootAlpha Alpha that waits for the next epoch, for root stake.
    /// @param pendingOwnerCutAlpha Alpha that waits for the next epoch, for the owner.
    struct SubnetInfo {
        bool exists;
        string name;
        string symbol;
        bytes32 owner;
        bytes32 ownerHotkey;
        bool started;
        bool paused;
        uint64 registeredAt;
        uint16 uidCount;
        uint8 mechanismCount;
        uint64 burnRao;
        uint16 tempo;
        uint64 epochIndex;
        uint64 lastEpochBlock;
        uint64 nextEpochBlock;
        uint64 blocksSinceLastEpoch;
        uint16 poolKind;
        uint256 price;
        uint256 movingPrice;
        uint64 taoInPoolRao;
        uint64 alphaInPool;
        uint64 alphaOutPool;
        uint256 volumeRao;
        uint64 taoInEmissionRao;
        uint64 alphaInEmission;
        uint64 alphaOutEmission;
        uint64 pendingServerAlpha;
        uint64 pendingValidatorAlpha;
        uint64 pendingRootAlpha;
        uint64 pendingOwnerCutAlpha;
    }

    /// @notice Registers a new subnet. The caller becomes its owner and pays the lock cost from its
    /// balance. If there is no room, the subnet with the lowest moving price that is out of immunity is dissolved
    /// and its netuid is used again; that costs 1,000,000 gas more.
    /// @param hotkey The owner hotkey of the subnet, new or owned by the caller.
    function registerNetwork(bytes32 hotkey) external payable;

    /// @notice Registers a new subnet as registerNetwork(bytes32) does, with an identity.
    /// @param hotkey The owner hotkey of the subnet, new or owned by the caller.
    /// @param subnetName Name of the subnet, at most 256 bytes.
    /// @param githubRepo Where its code is, at most 1024 bytes.
    /// @param subnetContact How to reach its owner, at most 1024 bytes.
    /// @param subnetUrl Its web page, at most 1024 bytes.
    /// @param discord Its Discord handle, at most 256 bytes.
    /// @param description What it is about, at most 1024 bytes.
    /// @param additional Anything else, at most 1024 bytes.
    function registerNetwork(
        bytes32 hotkey,
        string calldata subnetName,
        string calldata githubRepo,
        string calldata subnetContact,
        string calldata subnetUrl,
        string calldata discord,
        string calldata description,
        string calldata additional
    ) external payable;

    /// @notice Registers a new subnet as registerNetwork(bytes32) does, with an identity and a logo.
    /// @param hotkey The owner hotkey of the subnet, new or owned by the caller.
    /// @param subnetName Name of the subnet, at most 256 bytes.
    /// @param githubRepo Where its code is, at most 1024 bytes.
    /// @param subnetContact How to reach its owner, at most 1024 bytes.
    /// @param subnetUrl Its web page, at most 1024 bytes.
    /// @param discord Its Discord handle, at most 256 bytes.
    /// @param description What it is about, at most 1024 bytes.
    /// @param additional Anything else, at most 1024 bytes.
    /// @param logoUrl Its logo, at most 1024 bytes.
    function registerNetwork(
        bytes32 hotkey,
        string calldata subnetName,
        string calldata githubRepo,
        string calldata subnetContact,
        string calldata subnetUrl,
        string calldata discord,
        string calldata description,
        string calldata additional,
        string calldata logoUrl
    ) external payable;

    /// @notice Block number at which the subnet was registered; 0 when it does not exist.
    /// @param netuid The subnet.
    /// @return blockNumber The block number.
    function getNetworkRegistrationBlock(uint16 netuid) external view returns (uint64 blockNumber);

    /// @notice The least number of blocks between two announcements of an axon by one hotkey.
    /// @param netuid The subnet.
    /// @return blocks The number of blocks.
    function getServingRateLimit(uint16 netuid) external view returns (uint64 blocks);

    /// @notice Sets the least number of blocks between two announcements of an axon by one hotkey.
    /// @param netuid The subnet.
    /// @param blocks The new value.
    function setServingRateLimit(uint16 netuid, uint64 blocks) external payable;

    /// @notice The lower bound of the proof-of-work difficulty; stored, without effect.
    /// @param netuid The subnet.
    /// @return difficulty The lower bound.
    function getMinDifficulty(uint16 netuid) external view returns (uint64 difficulty);

    /// @notice Sets the lower bound of the proof-of-work difficulty; stored, without effect.
    /// @dev Only the admin may change it, through precompile 0x820: refused here with BadOrigin.
    /// @param netuid The subnet.
    /// @param difficulty The new value.
    function setMinDifficulty(uint16 netuid, uint64 difficulty) external payable;

    /// @notice The upper bound of the proof-of-work difficulty; stored, without effect.
    /// @param netuid The subnet.
    /// @return difficulty The upper bound.
    function getMaxDifficulty(uint16 netuid) external view returns (uint64 difficulty);

    /// @notice Sets the upper bound of the proof-of-work difficulty; stored, without effect.
    /// @param netuid The subnet.
    /// @param difficulty The new value.
    function setMaxDifficulty(uint16 netuid, uint64 difficulty) external payable;

    /// @notice The least version key that weights must carry; 0 accepts any.
    /// @param netuid The subnet.
    /// @return versionKey The version key.
    function getWeightsVersionKey(uint16 netuid) external view returns (uint64 versionKey);

    /// @notice Sets the least version key that weights must carry; 0 accepts any.
    /// @dev May change once per five tempos.
    /// @param netuid The subnet.
    /// @param versionKey The new value.
    function setWeightsVersionKey(uint16 netuid, uint64 versionKey) external payable;

    /// @notice The least number of blocks between two rows of weights by one neuron.
    /// @param netuid The subnet.
    /// @return blocks The number of blocks.
    function getWeightsSetRateLimit(uint16 netuid) external view returns (uint64 blocks);

    /// @notice Sets the least number of blocks between two rows of weights by one neuron.
    /// @dev Kept for callers that expect it: succeeds for any caller and changes nothing.
    /// @param netuid The subnet.
    /// @param blocks The new value.
    function setWeightsSetRateLimit(uint16 netuid, uint64 blocks) external payable;

    /// @notice The smoothing of the difficulty, as a fraction of 2^64-1; stored, without effect.
    /// @param netuid The subnet.
    /// @return adjustmentAlpha The smoothing; 2^64-1 is 1.
    function getAdjustmentAlpha(uint16 netuid) external view returns (uint64 adjustmentAlpha);

    /// @notice Sets the smoothing of the difficulty, as a fraction of 2^64-1; stored, without effect.
    /// @param netuid The subnet.
    /// @param adjustmentAlpha The new value.
    function setAdjustmentAlpha(uint16 netuid, uint64 adjustmentAlpha) external payable;

    /// @notice The largest weight after scaling: always 65535.
    /// @param netuid The subnet.
    /// @return limit Always 65535.
    function getMaxWeightLimit(uint16 netuid) external view returns (uint16 limit);

    /// @notice The number of blocks for which a new neuron is not replaced.
    /// @param netuid The subnet.
    /// @return blocks The number of blocks.
    function getImmunityPeriod(uint16 netuid) external view returns (uint16 blocks);

    /// @notice Sets the number of blocks for which a new neuron is not replaced.
    /// @param netuid The subnet.
    /// @param blocks The new value.
    function setImmunityPeriod(uint16 netuid, uint16 blocks) external payable;

    /// @notice The same with another type, as some published interfaces declare it.
    /// @param netuid The subnet.
    /// @param blocks The new value; above 65535 it is refused.
    function setImmunityPeriod(uint16 netuid, uint64 blocks) external payable;

    /// @notice The least number of weights in a row.
    /// @param netuid The subnet.
    /// @return count The number of weights.
    function getMinAllowedWeights(uint16 netuid) external view returns (uint16 count);

    /// @notice Sets the least number of weights in a row.
    /// @param netuid The subnet.
    /// @param count The new value.
    function setMinAllowedWeights(uint16 netuid, uint16 count) external payable;

    /// @notice The consensus majority, u16 fraction.
    /// @param netuid The subnet.
    /// @return kappa The majority; 65535 is 1.
    function getKappa(uint16 netuid) external view returns (uint16 kappa);

    /// @notice Sets the consensus majority, u16 fraction.
    /// @dev Only the admin may change it, through precompile 0x820: refused here with BadOrigin.
    /// @param netuid The subnet.
    /// @param kappa The new value.
    function setKappa(uint16 netuid, uint16 kappa) external payable;

    /// @notice The parameter rho; stored, without effect on the epoch.
    /// @param netuid The subnet.
    /// @return rho The parameter.
    function getRho(uint16 netuid) external view returns (uint16 rho);

    /// @notice Sets the parameter rho; stored, without effect on the epoch.
    /// @param netuid The subnet.
    /// @param rho The new value.
    function setRho(uint16 netuid, uint16 rho) external payable;

    /// @notice The steepness of the liquid alpha sigmoid, in hundredths: an int16 carried as its 16 bits.
    /// @param netuid The subnet.
    /// @return steepness The 16 bits of the int16, in hundredths.
    function getAlphaSigmoidSteepness(uint16 netuid) external view returns (uint16 steepness);

    /// @notice Sets the steepness of the liquid alpha sigmoid, in hundredths: an int16 carried as its 16
    /// bits.
    /// @dev Negative values are refused.
    /// @param netuid The subnet.
    /// @param steepness The new value.
    function setAlphaSigmoidSteepness(uint16 netuid, uint16 steepness) external payable;

    /// @notice The same with another type, as some published interfaces declare it.
    /// @dev Negative values are refused.
    /// @param netuid The subnet.
    /// @param steepness The new value, in hundredths.
    function setAlphaSigmoidSteepness(uint16 netuid, int16 steepness) external payable;

    /// @notice The activity cutoff in blocks of earlier versions; stored, without effect on the epoch.
    /// @param netuid The subnet.
    /// @return blocks The cutoff, in blocks.
    function getActivityCutoff(uint16 netuid) external view returns (uint16 blocks);

    /// @notice Sets the activity cutoff in blocks of earlier versions; stored, without effect on the epoch.
    /// @dev At least 360.
    /// @param netuid The subnet.
    /// @param blocks The new value.
    function setActivityCutoff(uint16 netuid, uint16 blocks) external payable;

    /// @notice The age of weights at which a neuron counts as inactive, in thousandths of the tempo.
    /// @param netuid The subnet.
    /// @return milli The age, in thousandths of the tempo.
    function getActivityCutoffFactor(uint16 netuid) external view returns (uint32 milli);

    /// @notice Sets the age of weights at which a neuron counts as inactive, in thousandths of the tempo.
    /// @dev 1000 to 50000.
    /// @param netuid The subnet.
    /// @param milli The new value.
    function setActivityCutoffFactor(uint16 netuid, uint32 milli) external payable;

    /// @notice Whether neurons may register.
    /// @param netuid The subnet.
    /// @return allowed Whether they may.
    function getNetworkRegistrationAllowed(uint16 netuid) external view returns (bool allowed);

    /// @notice Sets whether neurons may register.
    /// @dev Only the admin may change it, through precompile 0x820: refused here with BadOrigin.
    /// @param netuid The subnet.
    /// @param allowed The new value.
    function setNetworkRegistrationAllowed(uint16 netuid, bool allowed) external payable;

    /// @notice Whether registration by proof of work is allowed; stored, without effect.
    /// @param netuid The subnet.
    /// @return allowed Always false.
    function getNetworkPowRegistrationAllowed(uint16 netuid) external view returns (bool allowed);

    /// @notice Sets whether registration by proof of work is allowed; stored, without effect.
    /// @dev Always refused.
    /// @param netuid The subnet.
    /// @param allowed The new value.
    function setNetworkPowRegistrationAllowed(uint16 netuid, bool allowed) external payable;

    /// @notice The lower bound of the registration price, in rao.
    /// @param netuid The subnet.
    /// @return burnRao The lower bound, in rao.
    function getMinBurn(uint16 netuid) external view returns (uint64 burnRao);

    /// @notice Sets the lower bound of the registration price, in rao.
    /// @dev Kept for callers that expect it: succeeds for any caller and changes nothing. See setMinBurnV2.
    /// @param netuid The subnet.
    /// @param burnRao The new value.
    function setMinBurn(uint16 netuid, uint64 burnRao) external payable;

    /// @notice The upper bound of the registration price, in rao.
    /// @param netuid The subnet.
    /// @return burnRao The upper bound, in rao.
    function getMaxBurn(uint16 netuid) external view returns (uint64 burnRao);

    /// @notice Sets the upper bound of the registration price, in rao.
    /// @dev Kept for callers that expect it: succeeds for any caller and changes nothing. See setMaxBurnV2.
    /// @param netuid The subnet.
    /// @param burnRao The new value.
    function setMaxBurn(uint16 netuid, uint64 burnRao) external payable;

    /// @notice The proof-of-work difficulty; stored, without effect.
    /// @param netuid The subnet.
    /// @return difficulty The difficulty.
    function getDifficulty(uint16 netuid) external view returns (uint64 difficulty);

    /// @notice Sets the proof-of-work difficulty; stored, without effect.
    /// @dev Only the admin may change it, through precompile 0x820: refused here with BadOrigin.
    /// @param netuid The subnet.
    /// @param difficulty The new value.
    function setDifficulty(uint16 netuid, uint64 difficulty) external payable;

    /// @notice The weight of old bonds in their moving average, in millionths.
    /// @param netuid The subnet.
    /// @return millionths The weight, in millionths.
    function getBondsMovingAverage(uint16 netuid) external view returns (uint64 millionths);

    /// @notice Sets the weight of old bonds in their moving average, in millionths.
    /// @dev At most 975000.
    /// @param netuid The subnet.
    /// @param millionths The new value.
    function setBondsMovingAverage(uint16 netuid, uint64 millionths) external payable;

    /// @notice Whether weights must be committed before they are revealed.
    /// @param netuid The subnet.
    /// @return enabled Whether they must.
    function getCommitRevealWeightsEnabled(uint16 netuid) external view returns (bool enabled);

    /// @notice Sets whether weights must be committed before they are revealed.
    /// @param netuid The subnet.
    /// @param enabled The new value.
    function setCommitRevealWeightsEnabled(uint16 netuid, bool enabled) external payable;

    /// @notice Whether the bonds of each pair have their own moving average.
    /// @param netuid The subnet.
    /// @return enabled Whether they have.
    function getLiquidAlphaEnabled(uint16 netuid) external view returns (bool enabled);

    /// @notice Sets whether the bonds of each pair have their own moving average.
    /// @param netuid The subnet.
    /// @param enabled The new value.
    function setLiquidAlphaEnabled(uint16 netuid, bool enabled) external payable;

    /// @notice Which consensus liquid alpha compares weights with.
    /// @param netuid The subnet.
    /// @return mode 0 that of the epoch itself, 1 that of the epoch before, 2 the one before if the bonds penalty is 65535
    /// and that of the epoch itself otherwise.
    function getLiquidAlphaConsensusMode(uint16 netuid) external view returns (uint8 mode);

    /// @notice Sets which consensus liquid alpha compares weights with.
    /// @param netuid The subnet.
    /// @param mode The new value, as getLiquidAlphaConsensusMode gives it.
    function setLiquidAlphaConsensusMode(uint16 netuid, uint8 mode) external;

    /// @notice Whether the subnet runs Yuma 3.
    /// @param netuid The subnet.
    /// @return enabled Whether it does.
    function getYuma3Enabled(uint16 netuid) external view returns (bool enabled);

    /// @notice Sets whether the subnet runs Yuma 3.
    /// @param netuid The subnet.
    /// @param enabled The new value.
    function setYuma3Enabled(uint16 netuid, bool enabled) external payable;

    /// @notice Whether a neuron may reset its bonds.
    /// @param netuid The subnet.
    /// @return enabled Whether it may.
    function getBondsResetEnabled(uint16 netuid) external view returns (bool enabled);

    /// @notice Sets whether a neuron may reset its bonds.
    /// @param netuid The subnet.
    /// @param enabled The new value.
    function setBondsResetEnabled(uint16 netuid, bool enabled) external payable;

    /// @notice Bounds of the liquid alpha, u16 fractions.
    /// @param netuid The subnet.
    /// @return alphaLow The lower bound.
    /// @return alphaHigh The upper bound.
    function getAlphaValues(uint16 netuid) external view returns (uint16 alphaLow, uint16 alphaHigh);

    /// @notice Sets the bounds of the liquid alpha, u16 fractions; liquid alpha must be on.
    /// @dev 1638 <= alphaLow <= alphaHigh.
    /// @param netuid The subnet.
    /// @param alphaLow The lower bound.
    /// @param alphaHigh The upper bound.
    function setAlphaValues(uint16 netuid, uint16 alphaLow, uint16 alphaHigh) external payable;

    /// @notice The number of epochs between a commit and its reveal.
    /// @param netuid The subnet.
    /// @return epochs The number of epochs.
    function getCommitRevealWeightsInterval(uint16 netuid) external view returns (uint64 epochs);

    /// @notice Sets the number of epochs between a commit and its reveal.
    /// @dev 1 to 100.
    /// @param netuid The subnet.
    /// @param epochs The new value.
    function setCommitRevealWeightsInterval(uint16 netuid, uint64 epochs) external payable;

    /// @notice Allows or forbids transfers of staked alpha between coldkeys.
    /// @param netuid The subnet.
    /// @param enabled Whether transfers are allowed.
    function toggleTransfers(uint16 netuid, bool enabled) external payable;

    /// @notice Whether the subnet is being dissolved: always false, because a subnet is removed within one
    /// block.
    /// @param netuid The subnet.
    /// @return dissolving Always false.
    function isSubnetDissolving(uint16 netuid) external view returns (bool dissolving);

    /// @notice How far a dissolution is: always (false, false, 0), because a subnet is removed within one block.
    /// @param netuid The subnet.
    /// @return isDissolving Always false.
    /// @return cleanupInProgress Always false.
    /// @return cleanupPhase Always 0.
    function getSubnetDissolutionStatus(
        uint16 netuid
    ) external view returns (bool isDissolving, bool cleanupInProgress, uint8 cleanupPhase);

    /// @notice How many times the netuid has been registered. The number outlives a dissolution, so it tells the
    /// subnets of a netuid apart.
    /// @param netuid The subnet.
    /// @return counter The number of registrations.
    function getRegisteredSubnetCounter(uint16 netuid) external view returns (uint64 counter);

    /// @notice Dissolves the subnet: its stakers are paid from its pool, in proportion to their alpha, and all of
    /// it is deleted. The next subnet may take its netuid.
    /// @dev For the admin alone. Costs 1,000,000 gas, however many stakers there are.
    /// @param netuid The subnet.
    function dissolveNetwork(uint16 netuid) external;

    /// @notice Starts the subnet: staking opens and emission begins. The owner calls it once.
    /// @param netuid The subnet.
    function startCall(uint16 netuid) external;

    /// @notice Sets the number of blocks from one epoch to the next, counted from this block on.
    /// @dev 360 to 50400; may change once per 360 blocks.
    /// @param netuid The subnet.
    /// @param tempo The new value, in blocks.
    function setTempo(uint16 netuid, uint16 tempo) external;

    /// @notice Schedules an epoch ahead of its time, as many blocks from now as the freeze window lasts.
    /// @dev At most once per two tempos; refused while weights are committed and revealed, while an epoch is
    /// scheduled, and when the next one is as near anyway. The freeze window does not apply.
    /// @param netuid The subnet.
    function triggerEpoch(uint16 netuid) external;

    /// @notice Sets the penalty on bonds for weights above the consensus, u16 fraction.
    /// @param netuid The subnet.
    /// @param penalty The new value.
    function setBondsPenalty(uint16 netuid, uint16 penalty) external;

    /// @notice Sets the largest number of uids.
    /// @dev At least the number in use, at most 256.
    /// @param netuid The subnet.
    /// @param count The new value.
    function setMaxAllowedUids(uint16 netuid, uint16 count) external;

    /// @notice Sets the lower bound of the registration price, in rao.
    /// @dev Below 1 TAO and below the upper bound.
    /// @param netuid The subnet.
    /// @param burnRao The new value.
    function setMinBurnV2(uint16 netuid, uint64 burnRao) external;

    /// @notice Sets the upper bound of the registration price, in rao.
    /// @dev Above 0.1 TAO and above the lower bound.
    /// @param netuid The subnet.
    /// @param burnRao The new value.
    function setMaxBurnV2(uint16 netuid, uint64 burnRao) external;

    /// @notice Sets whether the owner receives its cut of the emission.
    /// @dev Not limited in rate.
    /// @param netuid The subnet.
    /// @param enabled The new value.
    function setOwnerCutEnabled(uint16 netuid, bool enabled) external;

    /// @notice Whether each owner cut is locked as soon as it is paid.
    /// @param netuid The subnet.
    /// @return enabled Whether it is.
    function getOwnerCutAutoLockEnabled(uint16 netuid) external view returns (bool enabled);

    /// @notice Sets whether each owner cut is locked as soon as it is paid: to the hotkey of the owner's lock on the subnet, or to the
    /// owner hotkey where there is no lock.
    /// @dev Not limited in rate.
    /// @param netuid The subnet.
    /// @param enabled The new value.
    function setOwnerCutAutoLockEnabled(uint16 netuid, bool enabled) external;

    /// @notice Sets how many of the owner's hotkeys are never replaced, 1 to 10.
    /// @param netuid The subnet.
    /// @param limit The new value.
    function setOwnerImmuneNeuronLimit(uint16 netuid, uint16 limit) external;

    /// @notice Removes the neurons of least emission until so many remain, and lets the subnet have no more.
    /// @dev Immune neurons stay; uids are given anew from 0 in the old order. Once in 216,000 blocks for the owner.
    /// @param netuid The subnet.
    /// @param maxUids The new number, from the smallest to the largest allowed now.
    function trimToMaxAllowedUids(uint16 netuid, uint16 maxUids) external;

    /// @notice Sets the number of the subnet's mechanisms. A change makes the split of emission even.
    /// @dev Removed mechanisms lose weights, bonds and commits. Once in 7,200 blocks for the owner.
    /// @param netuid The subnet.
    /// @param count From 1; mechanisms times the largest number of uids are 256 at most.
    function setMechanismCount(uint16 netuid, uint8 count) external;

    /// @notice Sets how emission is split among the subnet's mechanisms.
    /// @dev Once in 7,200 blocks for the owner.
    /// @param netuid The subnet.
    /// @param hasSplit false makes the split even; split is ignored then.
    /// @param split Parts of 65535 that add up to it, one for each mechanism from 0; missing ones are 0.
    function setMechanismEmissionSplit(uint16 netuid, bool hasSplit, uint16[] calldata split) external;

    /// @notice Number of blocks from one epoch to the next; 0 when the subnet runs no epochs.
    /// @param netuid The subnet.
    /// @return tempo The number of blocks.
    function getTempo(uint16 netuid) external view returns (uint16 tempo);

    /// @notice Block number at which the next epoch is due; 2^64-1 when the tempo is 0.
    /// @param netuid The subnet.
    /// @return blockNumber The block number.
    function getNextEpochBlock(uint16 netuid) external view returns (uint64 blockNumber);

    /// @notice A subnet with its pool, schedule and pending alpha in one call.
    /// @param netuid The subnet.
    /// @return info The subnet.
    function getSubnetInfo(uint16 netuid) external view returns (SubnetInfo memory info);

    /// @notice Part of the TAO of a block that the next block would bring to the subnet; 1e18 is all of it. Rounded down.
    /// @dev 0 for a subnet that takes no part in emission. It depends on all subnets: gas grows with their number.
    /// @param netuid The subnet.
    /// @return share The part, 18 decimals.
    function getEmissionShare(uint16 netuid) external view returns (uint256 share);

    /// @notice State of a subnet in one call.
    /// @param netuid The subnet.
    /// @return exists Whether the subnet exists; everything else is zero when it does not.
    /// @return started Whether the owner has started it.
    /// @return paused Whether a failure in the block step has paused it.
    /// @return owner Coldkey of the owner.
    /// @return ownerHotkey Hotkey of the owner.
    /// @return tempo Blocks from one epoch to the next.
    /// @return lastEpochBlock Block number of the last epoch.
    /// @return epochIndex Number of epochs that have run.
    /// @return registeredAt Block number of the registration.
    function getSubnetState(uint16 netuid)
        external
        view
        returns (
            bool exists,
            bool started,
            bool paused,
            bytes32 owner,
            bytes32 ownerHotkey,
            uint16 tempo,
            uint64 lastEpochBlock,
            uint64 epochIndex,
            uint64 registeredAt
        );

    /// @notice Gives the owner's privileges to another hotkey, once per 50,400 blocks. It may be anybody's and need
    /// not be registered.
    /// @dev For the owner and the admin; the limit is the admin's too.
    /// @param netuid The subnet.
    /// @param hotkey The hotkey.
    function setSubnetOwnerHotkey(uint16 netuid, bytes32 hotkey) external;

    /// @notice Replaces the identity of the subnet. The logo comes before the last string here.
    /// @param netuid The subnet.
    /// @param subnetName Name of the subnet, at most 256 bytes.
    /// @param githubRepo Where its code is, at most 1024 bytes.
    /// @param subnetContact How to reach its owner, at most 1024 bytes.
    /// @param subnetUrl Its web page, at most 1024 bytes.
    /// @param discord Its Discord handle, at most 256 bytes.
    /// @param description What it is about, at most 1024 bytes.
    /// @param logoUrl Its logo, at most 1024 bytes.
    /// @param additional Anything else, at most 1024 bytes.
    function setSubnetIdentity(
        uint16 netuid,
        string calldata subnetName,
        string calldata githubRepo,
        string calldata subnetContact,
        string calldata subnetUrl,
        string calldata discord,
        string calldata description,
        string calldata logoUrl,
        string calldata additional
    ) external;

    /// @notice The identity of the subnet; empty strings when it has none.
    /// @param netuid The subnet.
    /// @return subnetName Name.
    /// @return githubRepo Where its code is.
    /// @return subnetContact How to reach its owner.
    /// @return subnetUrl Web page.
    /// @return discord Discord handle.
    /// @return description What it is about.
    /// @return logoUrl Logo.
    /// @return additional Anything else.
    function getSubnetIdentity(
        uint16 netuid
    )
        external
        view
        returns (
            string memory subnetName,
            string memory githubRepo,
            string memory subnetContact,
            string memory subnetUrl,
            string memory discord,
            string memory description,
            string memory logoUrl,
            string memory additional
        );

    /// @notice Gives the subnet another token symbol, from the chain's table of 439. The first one, root's, is not to
    /// be had, nor any that a subnet has.
    /// @dev For the owner and the admin.
    /// @param netuid The subnet.
    /// @param symbol The symbol, in UTF-8.
    function updateSubnetSymbol(uint16 netuid, string calldata symbol) external;

    /// @notice Token symbol (UTF-8), owner coldkey, owner hotkey, tempo in blocks, and what becomes of withheld
    /// incentives (0 burned, 1 recycled).
    /// @param netuid The subnet.
    /// @return tokenSymbol Symbol of the token, UTF-8; empty when the subnet does not exist.
    /// @return owner Coldkey of the owner.
    /// @return ownerHotkey Hotkey of the owner.
    /// @return tempo Blocks from one epoch to the next.
    /// @return recycleOrBurn What becomes of withheld incentives: 0 burned, 1 recycled.
    function getSubnetMetadata(
        uint16 netuid
    )
        external
        view
        returns (bytes memory tokenSymbol, bytes32 owner, bytes32 ownerHotkey, uint16 tempo, uint8 recycleOrBurn);

    /// @notice Parameters about the number of neurons: bounds of uids and validators, the adjustment interval in
    /// blocks, registrations per interval and per block (on root), uids that are not immune and owner's uids that
    /// are, the bonds penalty (u16 fraction), two switches, and the number of mechanisms.
    /// @param netuid The subnet.
    /// @return minAllowedUids Least number of uids to which the subnet may be trimmed.
    /// @return maxAllowedUids Most uids.
    /// @return maxAllowedValidators Most validator permits.
    /// @return adjustmentInterval Adjustment interval, in blocks; stored, without effect.
    /// @return targetRegistrationsPerInterval Registrations that an interval aims at, on root.
    /// @return minNonImmuneUids Least number of uids that are not immune.
    /// @return immuneOwnerUidsLimit Most uids of the owner that are immune.
    /// @return bondsPenalty Bonds penalty; 65535 is 1.
    /// @return ownerCutEnabled Whether the owner has a part of the alpha.
    /// @return transfersEnabled Whether stake may be transferred.
    /// @return maxRegistrationsPerBlock Most registrations in a block, on root.
    /// @return mechanismCount Number of mechanisms.
    function getSubnetCapacityConfig(
        uint16 netuid
    )
        external
        view
        returns (
            uint16 minAllowedUids,
            uint16 maxAllowedUids,
            uint16 maxAllowedValidators,
            uint16 adjustmentInterval,
            uint16 targetRegistrationsPerInterval,
            uint16 minNonImmuneUids,
            uint16 immuneOwnerUidsLimit,
            uint16 bondsPenalty,
            bool ownerCutEnabled,
            bool transfersEnabled,
            uint16 maxRegistrationsPerBlock,
            uint8 mechanismCount
        );

    /// @notice Bounds that all subnets share: intervals in blocks, the owner's rate limit in tempos, locks in rao, the
    /// owner cut as u16 fraction. The limit of subnets does not count root, the total does. A dissolution is done at
    /// once, so the duration of its schedule is 0.
    /// @return minActivityCutoff Least activity cutoff, in blocks.
    /// @return adminFreezeWindow Blocks before an epoch in which owners may change nothing.
    /// @return ownerHyperparamRateLimit Tempos between two changes of a parameter by the owner.
    /// @return dissolveScheduleDuration Always 0 blocks.
    /// @return subnetLimit Most subnets, root not counted.
    /// @return totalNetworks Number of subnets, root counted.
    /// @return networkImmunityPeriod Blocks for which a subnet is not dissolved to make room.
    /// @return startCallDelay Blocks from the registration until a subnet may be started.
    /// @return minNetworkLockCost Least lock cost, in rao.
    /// @return lastNetworkLockCost Lock cost of the last registration, in rao.
    /// @return networkLockReductionInterval Blocks in which the lock cost falls by the last one, at 1 TAO a block.
    /// @return subnetOwnerCut Part of the alpha that owners have; 65535 is all.
    function getGlobalNetworkLimits()
        external
        view
        returns (
            uint16 minActivityCutoff,
            uint16 adminFreezeWindow,
            uint16 ownerHyperparamRateLimit,
            uint64 dissolveScheduleDuration,
            uint16 subnetLimit,
            uint16 totalNetworks,
            uint64 networkImmunityPeriod,
            uint64 startCallDelay,
            uint64 minNetworkLockCost,
            uint64 lastNetworkLockCost,
            uint64 networkLockReductionInterval,
            uint16 subnetOwnerCut
        );

    /// @notice What registerNetwork costs now, in rao.
    /// @return costRao The cost, in rao.
    function getNetworkLockCost() external view returns (uint64 costRao);

    /// @notice Netuids of all subnets in ascending order, root included.
    /// @return netuids The netuids.
    function getSubnets() external view returns (uint16[] memory netuids);
}
