// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";

/// @title Timelock of a subnet's owner
/// @notice OpenZeppelin's TimelockController: proposers schedule, executors execute after the delay, and it administers itself. In
/// addition there may be guardians, who can cancel what waits and do nothing else, each until the end of its term. Without a term
/// a guardian could stay for ever, by cancelling every proposal to remove it.
/// @dev Whoever may cancel and may not propose is a guardian and needs a term, however it came to the role.
contract SubnetTimelock is TimelockController {
    mapping(address guardian => uint256 timestamp) private _termEnds;

    /// @notice Somebody may cancel until the end of its term.
    /// @param guardian The guardian.
    /// @param termEnd End of the term, in seconds since 1970.
    event GuardianAppointed(address indexed guardian, uint256 termEnd);

    /// @notice The guardian's term is over.
    error TermIsOver(address guardian, uint256 termEnd);

    /// @notice Begins with a guardian and without proposers and executors, whom the admin names before it renounces.
    /// @param minDelay Seconds between a proposal and its execution.
    /// @param guardian The guardian; 0 for none.
    /// @param termEnd End of its term, in seconds since 1970.
    /// @param admin Who names the proposers and executors.
    constructor(uint256 minDelay, address guardian, uint256 termEnd, address admin)
        TimelockController(minDelay, new address[](0), new address[](0), admin)
    {
        if (guardian != address(0)) _appoint(guardian, termEnd);
    }

    /// @notice Appoints a guardian, or changes the term of one. Only the timelock itself does this.
    /// @param guardian The guardian.
    /// @param termEnd End of the term, in seconds since 1970.
    function appointGuardian(address guardian, uint256 termEnd) external {
        if (msg.sender != address(this)) revert TimelockUnauthorizedCaller(msg.sender);
        _appoint(guardian, termEnd);
    }

    /// @notice When a guardian's term ends.
    /// @param guardian The guardian.
    /// @return termEnd Seconds since 1970; 0 for who never was one.
    function guardianTermEnd(address guardian) external view returns (uint256 termEnd) {
        return _termEnds[guardian];
    }

    /// @notice Cancels an operation that waits, for proposers and guardians in their term.
    /// @param id The operation.
    function cancel(bytes32 id) public override {
        uint256 termEnd = _termEnds[msg.sender];
        bool guards = hasRole(CANCELLER_ROLE, msg.sender) && !hasRole(PROPOSER_ROLE, msg.sender);
        // Seconds do not matter for a term of days.
        // forge-lint: disable-next-line(block-timestamp)
        if (guards && block.timestamp >= termEnd) {
            revert TermIsOver(msg.sender, termEnd);
        }
        super.cancel(id);
    }

    function _appoint(address guardian, uint256 termEnd) private {
        _termEnds[guardian] = termEnd;
        _grantRole(CANCELLER_ROLE, guardian);
        emit GuardianAppointed(guardian, termEnd);
    }
}
