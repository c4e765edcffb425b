// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {Governor} from "@openzeppelin/contracts/governance/Governor.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {GovernorCountingSimple} from "@openzeppelin/contracts/governance/extensions/GovernorCountingSimple.sol";
import {GovernorSettings} from "@openzeppelin/contracts/governance/extensions/GovernorSettings.sol";
import {GovernorTimelockControl} from "@openzeppelin/contracts/governance/extensions/GovernorTimelockControl.sol";
import {GovernorVotes} from "@openzeppelin/contracts/governance/extensions/GovernorVotes.sol";
import {
    GovernorVotesQuorumFraction
} from "@openzeppelin/contracts/governance/extensions/GovernorVotesQuorumFraction.sol";
import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";

/// @title Government of a subnet by its stakers
/// @notice OpenZeppelin's Governor: holders of SubnetVotes propose and vote, and what is accepted goes to the timelock of a SubnetOwner, whose
/// proposer this contract is. The quorum is a part of all votes there are, and never less than a floor: without one, the
/// first who wraps a little of the token would be all votes there are, and the subnet would be his.
/// @dev Times of votes are blocks, the timelock's delay is seconds. All settings change by proposals alone.
contract SubnetGovernor is
    Governor,
    GovernorSettings,
    GovernorCountingSimple,
    GovernorVotes,
    GovernorVotesQuorumFraction,
    GovernorTimelockControl
{
    using Checkpoints for Checkpoints.Trace208;

    /// @notice What a government begins with.
    /// @param votingDelay Blocks from a proposal to its vote.
    /// @param votingPeriod Blocks of a vote.
    /// @param proposalThreshold Votes that a proposer must have.
    /// @param quorumPercent Part of all votes that must take part, in percent.
    /// @param quorumFloor Votes that must take part in any case.
    struct Settings {
        uint48 votingDelay;
        uint32 votingPeriod;
        uint256 proposalThreshold;
        uint256 quorumPercent;
        uint256 quorumFloor;
    }

    Checkpoints.Trace208 private _floors;

    /// @notice The floor of the quorum changed.
    /// @param oldFloor What it was, in votes.
    /// @param newFloor What it is, in votes.
    event QuorumFloorSet(uint256 oldFloor, uint256 newFloor);

    /// @notice A floor of 0 would be none.
    error FloorIsZero();

    /// @notice Governs by a timelock.
    /// @param votes The votes, a SubnetVotes.
    /// @param timelock The timelock; it must make this contract a proposer.
    /// @param settings What it begins with.
    constructor(IVotes votes, TimelockController timelock, Settings memory settings)
        Governor("SubnetGovernor")
        GovernorSettings(settings.votingDelay, settings.votingPeriod, settings.proposalThreshold)
        GovernorVotes(votes)
        GovernorVotesQuorumFraction(settings.quorumPercent)
        GovernorTimelockControl(timelock)
    {
        _setQuorumFloor(settings.quorumFloor);
    }

    /// @notice Sets the floor of the quorum, for votes that begin from now on. By proposals alone.
    /// @param newFloor Votes.
    function setQuorumFloor(uint256 newFloor) external onlyGovernance {
        _setQuorumFloor(newFloor);
    }

    /// @notice The floor of the quorum.
    /// @return floor Votes that must take part in any case.
    function quorumFloor() external view returns (uint256 floor) {
        return _floors.latest();
    }

    /// @notice Votes that must take part in a vote that begins in a block.
    /// @param timepoint The block.
    /// @return votes The part of all votes there were, at least the floor.
    function quorum(uint256 timepoint)
        public
        view
        override(Governor, GovernorVotesQuorumFraction)
        returns (uint256 votes)
    {
        return Math.max(super.quorum(timepoint), _floors.upperLookupRecent(SafeCast.toUint48(timepoint)));
    }

    /// @inheritdoc GovernorTimelockControl
    function state(uint256 proposalId)
        public
        view
        override(Governor, GovernorTimelockControl)
        returns (ProposalState current)
    {
        return super.state(proposalId);
    }

    /// @inheritdoc GovernorTimelockControl
    function proposalNeedsQueuing(uint256 proposalId)
        public
        view
        override(Governor, GovernorTimelockControl)
        returns (bool needed)
    {
        return super.proposalNeedsQueuing(proposalId);
    }

    /// @inheritdoc GovernorSettings
    function proposalThreshold() public view override(Governor, GovernorSettings) returns (uint256 votes) {
        return super.proposalThreshold();
    }

    function _queueOperations(
        uint256 proposalId,
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal override(Governor, GovernorTimelockControl) returns (uint48 due) {
        return super._queueOperations(proposalId, targets, values, calldatas, descriptionHash);
    }

    function _executeOperations(
        uint256 proposalId,
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal override(Governor, GovernorTimelockControl) {
        super._executeOperations(proposalId, targets, values, calldatas, descriptionHash);
    }

    function _cancel(
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal override(Governor, GovernorTimelockControl) returns (uint256 proposalId) {
        return super._cancel(targets, values, calldatas, descriptionHash);
    }

    function _executor() internal view override(Governor, GovernorTimelockControl) returns (address executor) {
        return super._executor();
    }

    function _setQuorumFloor(uint256 newFloor) private {
        if (newFloor == 0) revert FloorIsZero();
        uint256 oldFloor = _floors.latest();
        _floors.push(clock(), SafeCast.toUint208(newFloor));
        emit QuorumFloorSet(oldFloor, newFloor);
    }
}
