// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";

import {ISubnet, SUBNET_ADDRESS} from "../../src/interfaces/ISubnet.sol";
import {SubnetGovernor} from "../../src/owner/SubnetGovernor.sol";
import {SubnetOwner} from "../../src/owner/SubnetOwner.sol";
import {SubnetOwnerFactory} from "../../src/owner/SubnetOwnerFactory.sol";
import {SubnetTimelock} from "../../src/owner/SubnetTimelock.sol";
import {SubnetVotes} from "../../src/owner/SubnetVotes.sol";
import {SubnetToken} from "../../src/tokens/SubnetToken.sol";
import {SubnetTokenFactory} from "../../src/tokens/SubnetTokenFactory.sol";
import {vm} from "../support/Vm.sol";
import {OwnerStage} from "./OwnerStage.sol";

/// @title Tests of SubnetGovernor and SubnetVotes
/// @notice Stakers of subnet 7 govern it. Votes begin a block after a proposal and last 50 blocks; 1 vote proposes, and 4 % of all
/// votes, at least 100, must take part.
contract SubnetGovernorTest is OwnerStage {
    SubnetToken private _token;
    SubnetVotes private _votes;
    SubnetGovernor private _governor;

    function setUp() public override {
        super.setUp();
        _token = SubnetToken(new SubnetTokenFactory().createToken(NETUID));
        _votes = new SubnetVotes(_token);
        SubnetOwnerFactory.Terms memory terms = _terms(0, "governed");
        (address timelock,) = _factory.addressesOf(address(this), terms);
        _governor = new SubnetGovernor(
            _votes, TimelockController(payable(timelock)), SubnetGovernor.Settings(1, 50, 1e18, 4, 100e18)
        );
        terms.proposers[0] = address(_governor);
        (_timelock, _owner) = _factory.create(terms);
        _rest.setOwner(NETUID, _owner.coldkey(), V1, 1);
        _wrap(_alice, 300e9);
        _wrap(_bob, 200e9);
        vm.roll(block.number + 1);
    }

    function test_Identity() public view {
        vm.assertEq(_votes.name(), "Votes of Staked alpha SN7", "name");
        vm.assertEq(_votes.symbol(), "vSN7", "symbol");
        vm.assertEq(_votes.decimals(), 18, "decimals");
        vm.assertEq(address(_votes.underlying()), address(_token), "underlying");
        vm.assertEq(_votes.nonces(_alice), 0, "nonce");
        vm.assertEq(_governor.name(), "SubnetGovernor", "governor");
        vm.assertEq(_governor.timelock(), address(_timelock), "timelock");
        vm.assertEq(address(_governor.token()), address(_votes), "votes");
        vm.assertEq(_governor.votingDelay(), 1, "delay");
        vm.assertEq(_governor.votingPeriod(), 50, "period");
        vm.assertEq(_governor.proposalThreshold(), 1e18, "threshold");
        vm.assertEq(_governor.quorumFloor(), 100e18, "floor");
    }

    function test_StakersDecide() public {
        (bytes memory data, uint256 id) = _propose(_alice, 55);
        _vote(id, true, true);
        vm.assertEq(uint256(_governor.state(id)), uint256(IGovernor.ProposalState.Succeeded), "succeeded");
        vm.assertTrue(_governor.proposalNeedsQueuing(id), "a timelock");
        _queue(data);
        vm.expectPartialRevert(TimelockController.TimelockUnexpectedOperationState.selector);
        _carryOut(data);
        vm.warp(block.timestamp + DELAY);
        vm.prank(_mallory);
        _carryOut(data);
        vm.assertEq(SUBNET.getServingRateLimit(NETUID), 55, "set");
        vm.assertEq(uint256(_governor.state(id)), uint256(IGovernor.ProposalState.Executed), "executed");
    }

    function test_MoreVotesAgainst() public {
        (, uint256 id) = _propose(_alice, 55);
        vm.roll(block.number + 2);
        vm.prank(_bob);
        _governor.castVote(id, 1);
        vm.prank(_alice);
        _governor.castVote(id, 0);
        vm.roll(block.number + 51);
        vm.assertEq(uint256(_governor.state(id)), uint256(IGovernor.ProposalState.Defeated), "defeated");
    }

    /// @dev The first who wraps a little would be all votes there are.
    function test_AttackTinySupply() public {
        vm.startPrank(_alice);
        _votes.withdrawTo(_alice, 300e18);
        vm.stopPrank();
        vm.prank(_bob);
        _votes.withdrawTo(_bob, 200e18);
        _wrap(_mallory, 99e9);
        vm.roll(block.number + 1);
        vm.assertEq(_votes.totalSupply(), 99e18, "all votes");
        (, uint256 id) = _propose(_mallory, 55);
        vm.roll(block.number + 2);
        vm.prank(_mallory);
        _governor.castVote(id, 1);
        vm.assertEq(_governor.quorum(_governor.proposalSnapshot(id)), 100e18, "floor");
        vm.roll(block.number + 51);
        vm.assertEq(uint256(_governor.state(id)), uint256(IGovernor.ProposalState.Defeated), "defeated");
    }

    /// @dev Beyond the floor it is the part of all votes that counts.
    function test_QuorumIsAPart() public {
        _protocol.mintStake(NETUID, V1, _account(_bob), 5_000e9);
        _wrap(_bob, 5_000e9);
        vm.roll(block.number + 1);
        vm.assertEq(_governor.quorum(block.number - 1), 220e18, "4 % of 5,500");
    }

    /// @dev Votes that come after a vote began, borrowed or bought, do not count in it.
    function test_AttackBorrowedVotes() public {
        (, uint256 id) = _propose(_alice, 55);
        vm.roll(block.number + 2);
        _wrap(_mallory, 900e9);
        vm.prank(_mallory);
        vm.assertEq(_governor.castVote(id, 0), 0, "weight");
        vm.roll(block.number + 1);
        vm.assertEq(_governor.getVotes(_mallory, block.number - 1), 900e18, "in the next one they do");
        vm.expectPartialRevert(IGovernor.GovernorAlreadyCastVote.selector);
        vm.prank(_mallory);
        _governor.castVote(id, 0);
    }

    /// @dev The same tokens do not vote twice by moving on.
    function test_AttackVotesThatMove() public {
        (, uint256 id) = _propose(_alice, 55);
        vm.roll(block.number + 2);
        vm.prank(_alice);
        vm.assertEq(_governor.castVote(id, 1), 300e18, "alice");
        vm.prank(_alice);
        _votes.transfer(_mallory, 300e18);
        vm.startPrank(_mallory);
        _votes.delegate(_mallory);
        vm.assertEq(_governor.castVote(id, 1), 0, "mallory");
        vm.stopPrank();
    }

    function test_AttackWithoutVotes() public {
        bytes memory data = _limitCall(1);
        vm.expectPartialRevert(IGovernor.GovernorInsufficientProposerVotes.selector);
        vm.prank(_mallory);
        _governor.propose(_one(address(_owner)), new uint256[](1), _one(data), "mallory's");
        vm.expectPartialRevert(IGovernor.GovernorOnlyExecutor.selector);
        vm.prank(_mallory);
        _governor.setQuorumFloor(1);
    }

    /// @dev The guardian cancels in the timelock, and the Governor knows.
    function test_GuardianCancels() public {
        (bytes memory data, uint256 id) = _propose(_alice, 55);
        _vote(id, true, true);
        _queue(data);
        bytes32 salt = bytes20(address(_governor)) ^ keccak256("proposal");
        bytes32 operation = _timelock.hashOperationBatch(_one(address(_owner)), new uint256[](1), _one(data), 0, salt);
        vm.prank(_guardian);
        _timelock.cancel(operation);
        vm.assertEq(uint256(_governor.state(id)), uint256(IGovernor.ProposalState.Canceled), "cancelled");
    }

    function test_ProposerCancels() public {
        (bytes memory data, uint256 id) = _propose(_alice, 55);
        vm.prank(_alice);
        _governor.cancel(_one(address(_owner)), new uint256[](1), _one(data), keccak256("proposal"));
        vm.assertEq(uint256(_governor.state(id)), uint256(IGovernor.ProposalState.Canceled), "cancelled");
    }

    /// @dev The floor changes by a proposal, for later votes, and is never 0.
    function test_QuorumFloor() public {
        uint256 before = block.number;
        vm.startPrank(_alice);
        bytes memory data = abi.encodeCall(SubnetGovernor.setQuorumFloor, (150e18));
        uint256 id = _governor.propose(_one(address(_governor)), new uint256[](1), _one(data), "proposal");
        vm.stopPrank();
        _vote(id, true, true);
        _governor.queue(_one(address(_governor)), new uint256[](1), _one(data), keccak256("proposal"));
        vm.warp(block.timestamp + DELAY);
        vm.expectEmit(true, true, true, true, address(_governor));
        emit SubnetGovernor.QuorumFloorSet(100e18, 150e18);
        _governor.execute(_one(address(_governor)), new uint256[](1), _one(data), keccak256("proposal"));
        vm.roll(block.number + 2);
        vm.assertEq(_governor.quorum(block.number - 1), 150e18, "from now on");
        vm.assertEq(_governor.quorum(before), 100e18, "as it was");
        vm.expectRevert(SubnetGovernor.FloorIsZero.selector);
        new SubnetGovernor(_votes, _timelock, SubnetGovernor.Settings(1, 50, 1e18, 4, 0));
    }

    /// @dev Who deposits for itself votes; who has named a delegate, or gets a deposit from others, keeps its own choice.
    function test_Delegation() public {
        vm.assertEq(_votes.delegates(_alice), _alice, "herself");
        vm.prank(_alice);
        _votes.delegate(_bob);
        _wrap(_alice, 10e9);
        vm.assertEq(_votes.delegates(_alice), _bob, "her choice");
        vm.assertEq(_votes.getVotes(_bob), 510e18, "his votes");
        uint256 shares = _stakes(_alice, 10e9);
        vm.startPrank(_alice);
        _token.approve(address(_votes), shares);
        _votes.depositFor(_mallory, shares);
        vm.stopPrank();
        vm.assertEq(_votes.delegates(_mallory), address(0), "not by others");
        vm.assertEq(_votes.getVotes(_mallory), 0, "no votes");
    }

    /// @dev One vote for each unit of the token, whatever comes and goes.
    function testFuzz_VotesAreBacked(uint256 deposit, uint256 withdrawal, uint256 gift) public {
        deposit = _bound(deposit, 10e6, 400e9);
        _wrap(_mallory, deposit);
        vm.startPrank(_mallory);
        _votes.withdrawTo(_mallory, _bound(withdrawal, 0, _votes.balanceOf(_mallory)));
        vm.stopPrank();
        gift = _bound(gift, 0, _token.balanceOf(_mallory));
        vm.prank(_mallory);
        _token.transfer(address(_votes), gift);
        vm.assertEq(_token.balanceOf(address(_votes)), _votes.totalSupply() + gift, "backed");
        vm.assertEq(_votes.getVotes(_mallory), _votes.balanceOf(_mallory), "votes");
    }

    function _stakes(address user, uint256 alpha) private returns (uint256 shares) {
        vm.startPrank(user);
        STAKING.approve(address(_token), NETUID, alpha);
        shares = _token.depositStake(V1, alpha, user, 0);
        vm.stopPrank();
    }

    /// @dev Stake of a user becomes votes.
    function _wrap(address user, uint256 alpha) private {
        uint256 shares = _stakes(user, alpha);
        vm.startPrank(user);
        _token.approve(address(_votes), shares);
        _votes.depositFor(user, shares);
        vm.stopPrank();
    }

    function _limitCall(uint64 blocks) private pure returns (bytes memory data) {
        return _call(SUBNET_ADDRESS, abi.encodeCall(ISubnet.setServingRateLimit, (NETUID, blocks)));
    }

    function _propose(address proposer, uint64 blocks) private returns (bytes memory data, uint256 id) {
        data = _limitCall(blocks);
        vm.prank(proposer);
        id = _governor.propose(_one(address(_owner)), new uint256[](1), _one(data), "proposal");
    }

    function _vote(uint256 id, bool alice, bool bob) private {
        vm.roll(block.number + 2);
        vm.prank(_alice);
        _governor.castVote(id, alice ? 1 : 0);
        vm.prank(_bob);
        _governor.castVote(id, bob ? 1 : 0);
        vm.roll(block.number + 51);
    }

    function _queue(bytes memory data) private {
        _governor.queue(_one(address(_owner)), new uint256[](1), _one(data), keccak256("proposal"));
    }

    function _carryOut(bytes memory data) private {
        _governor.execute(_one(address(_owner)), new uint256[](1), _one(data), keccak256("proposal"));
    }

    function _one(address target) private pure returns (address[] memory list) {
        list = new address[](1);
        list[0] = target;
    }

    function _one(bytes memory data) private pure returns (bytes[] memory list) {
        list = new bytes[](1);
        list[0] = data;
    }
}
