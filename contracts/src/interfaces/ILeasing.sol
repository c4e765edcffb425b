// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {ITaoErrors} from "./ITaoErrors.sol";
import {ITaoEvents} from "./ITaoEvents.sol";

address constant LEASING_ADDRESS = 0x000000000000000000000000000000000000080a;

/// @notice A lease; the cost in rao.
struct LeaseInfo {
    bytes32 beneficiary;
    bytes32 coldkey;
    bytes32 hotkey;
    uint8 emissionsShare;
    bool hasEndBlock;
    uint32 endBlock;
    uint16 netuid;
    uint64 cost;
}

/// @title Leased subnets
/// @notice Precompile 0x80a. A crowdloan pays for a subnet; its contributors share a part of the owner cut, and its creator,
/// the beneficiary, may take the subnet over when the lease has ended.
interface ILeasing is ITaoErrors, ITaoEvents {
    /// @notice A lease.
    /// @param leaseId The lease.
    /// @return info Its terms; endBlock 0 if it has no end, emissionsShare in percent.
    function getLease(uint32 leaseId) external view returns (LeaseInfo memory info);

    /// @notice A contributor's part of the contributors' alpha; (0, 0) for everybody else and for the beneficiary.
    /// @param leaseId The lease.
    /// @param contributor The account.
    /// @return integerPart The part's whole units, in units of 2^-64.
    /// @return fractionBits The part's fraction, in units of 2^-64.
    function getContributorShare(uint32 leaseId, bytes32 contributor)
        external
        view
        returns (uint128 integerPart, uint128 fractionBits);

    /// @notice The lease of a subnet. Reverts if it has none.
    /// @param netuid The subnet.
    /// @return leaseId The lease.
    function getLeaseIdForSubnet(uint16 netuid) external view returns (uint32 leaseId);

    /// @notice The alpha, with 9 decimals, that waits for the next payment to the contributors.
    /// @param leaseId The lease.
    /// @return alpha The amount.
    function getAccumulatedDividends(uint32 leaseId) external view returns (uint64 alpha);

    /// @notice Opens a crowdloan that registers a leased subnet when its creator finalises it (see ICrowdloan).
    /// @param depositRao The creator's first contribution in rao, at least 10 TAO.
    /// @param minContributionRao The least contribution in rao, at least 0.1 TAO.
    /// @param capRao What is to be raised in rao; what the registration leaves is paid back.
    /// @param end Block at which contributing ends, 50,400 to 432,000 blocks from now.
    /// @param emissionsShare The contributors' part of the owner cut in percent; more than 100 counts as 100.
    /// @param hasLeasingEndBlock Whether the lease ends.
    /// @param leasingEndBlock The block at which it ends.
    function createLeaseCrowdloan(
        uint64 depositRao,
        uint64 minContributionRao,
        uint64 capRao,
        uint32 end,
        uint8 emissionsShare,
        bool hasLeasingEndBlock,
        uint32 leasingEndBlock
    ) external payable;

    /// @notice Takes the subnet of a lease that has ended over. Beneficiary only.
    /// @param leaseId The lease.
    /// @param hotkey A hotkey of the caller that becomes the owner hotkey.
    function terminateLease(uint32 leaseId, bytes32 hotkey) external payable;
}
