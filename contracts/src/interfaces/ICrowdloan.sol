// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {ITaoErrors} from "./ITaoErrors.sol";
import {ITaoEvents} from "./ITaoEvents.sol";

address constant CROWDLOAN_ADDRESS = 0x0000000000000000000000000000000000000809;

/// @notice A crowdloan as it stands; amounts in rao.
struct CrowdloanInfo {
    bytes32 creator;
    uint64 deposit;
    uint64 minContribution;
    uint32 end;
    uint64 cap;
    bytes32 fundsAccount;
    uint64 raised;
    bool hasTargetAddress;
    bytes32 targetAddress;
    bool finalized;
    uint32 contributorsCount;
}

/// @title Crowdloans
/// @notice Precompile 0x809. Many accounts put TAO together under a cap; once the cap is reached the creator finalises the
/// crowdloan, which pays the target, or leases a subnet (see ILeasing). Until then everybody can take his part back.
/// No function uses msg.value: contributions are taken from the caller's balance.
interface ICrowdloan is ITaoErrors, ITaoEvents {
    /// @notice A crowdloan.
    /// @param crowdloanId The crowdloan.
    /// @return info Its terms and what it has raised; the end as a block, at most 2^32-1.
    function getCrowdloan(uint32 crowdloanId) external view returns (CrowdloanInfo memory info);

    /// @notice What an account has contributed. Reverts if that is nothing.
    /// @param crowdloanId The crowdloan.
    /// @param coldkey The account.
    /// @return contributionRao The contribution in rao.
    function getContribution(uint32 crowdloanId, bytes32 coldkey) external view returns (uint64 contributionRao);

    /// @notice The number of crowdloans ever created; their ids count from 0.
    /// @return count The number.
    function getCrowdloanCount() external view returns (uint32 count);

    /// @notice Who has contributed to a crowdloan, the creator included, at most 500.
    /// @param crowdloanId The crowdloan.
    /// @return coldkeys The accounts.
    function getContributors(uint32 crowdloanId) external view returns (bytes32[] memory coldkeys);

    /// @notice The most that one account may contribute to a crowdloan.
    /// @param crowdloanId The crowdloan.
    /// @return limited Whether there is a limit.
    /// @return amountRao The limit in rao.
    function getMaxContribution(uint32 crowdloanId) external view returns (bool limited, uint64 amountRao);

    /// @notice Opens a crowdloan that pays a target. The event CrowdloanCreated tells its id.
    /// @param depositRao The creator's first contribution in rao, at least 10 TAO; it stays in until the end.
    /// @param minContributionRao The least contribution in rao, at least 0.1 TAO.
    /// @param capRao What is to be raised in rao, above the deposit.
    /// @param end Block at which contributing ends, 50,400 to 432,000 blocks from now.
    /// @param targetAddress Who gets what was raised.
    function create(uint64 depositRao, uint64 minContributionRao, uint64 capRao, uint32 end, address targetAddress) external payable;

    /// @notice Opens a crowdloan that makes a call when it is finalised: its creator gets what was raised, and then the call of a
    /// precompile is made as if the creator had made it; if it fails, finalising fails and changes nothing.
    /// @param depositRao The creator's first contribution in rao, at least 10 TAO; it stays in until the end.
    /// @param minContributionRao The least contribution in rao, at least 0.1 TAO.
    /// @param capRao What is to be raised in rao, above the deposit.
    /// @param end Block at which contributing ends, 50,400 to 432,000 blocks from now.
    /// @param target The precompile.
    /// @param call The calldata.
    function createWithCall(uint64 depositRao, uint64 minContributionRao, uint64 capRao, uint32 end, address target, bytes calldata call)
        external;

    /// @notice The call that finalising a crowdloan makes; nothing for one that pays a target or leases a subnet.
    /// @param crowdloanId The crowdloan.
    /// @return target The precompile.
    /// @return call The calldata.
    function getCrowdloanCall(uint32 crowdloanId) external view returns (address target, bytes memory call);

    /// @notice Contributes. The amount is cut to what is left of the cap and of the caller's maximum.
    /// @param crowdloanId The crowdloan.
    /// @param amountRao The amount in rao.
    function contribute(uint32 crowdloanId, uint64 amountRao) external payable;

    /// @notice Takes the caller's contribution back; of the creator's all but the deposit.
    /// @param crowdloanId The crowdloan.
    function withdraw(uint32 crowdloanId) external payable;

    /// @notice Closes a crowdloan that has reached its cap, and does what it was made for. Creator only.
    /// @param crowdloanId The crowdloan.
    function finalize(uint32 crowdloanId) external payable;

    /// @notice Pays up to 50 contributors other than the creator back. Creator only.
    /// @param crowdloanId The crowdloan.
    function refund(uint32 crowdloanId) external payable;

    /// @notice Ends a crowdloan that holds the creator's contribution alone, and pays it back. Creator only.
    /// @param crowdloanId The crowdloan.
    function dissolve(uint32 crowdloanId) external payable;

    /// @notice Changes the least contribution. Creator only.
    /// @param crowdloanId The crowdloan.
    /// @param amountRao The amount in rao, at least 0.1 TAO.
    function updateMinContribution(uint32 crowdloanId, uint64 amountRao) external payable;

    /// @notice Changes the end. Creator only.
    /// @param crowdloanId The crowdloan.
    /// @param end The block, 50,400 to 432,000 blocks from now.
    function updateEnd(uint32 crowdloanId, uint32 end) external payable;

    /// @notice Changes the cap. Creator only.
    /// @param crowdloanId The crowdloan.
    /// @param capRao The cap in rao, not below what is raised.
    function updateCap(uint32 crowdloanId, uint64 capRao) external payable;

    /// @notice Limits what one account may contribute, or takes the limit away. Creator only.
    /// @param crowdloanId The crowdloan.
    /// @param hasMax Whether there is a limit.
    /// @param amountRao The limit in rao, not below the least contribution nor the creator's.
    function setMaxContribution(uint32 crowdloanId, bool hasMax, uint64 amountRao) external;
}
