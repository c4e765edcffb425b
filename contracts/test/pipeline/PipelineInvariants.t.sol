// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {IPipeline} from "../../src/IPipeline.sol";
import {vm} from "../support/Vm.sol";
import {PipelineStage} from "./PipelineStage.sol";

/// @title Invariants of Pipeline
/// @notice Whatever clients, workers, validators and subnets do, in any order, the contract holds what it owes.
contract PipelineInvariantsTest is PipelineStage {
    uint256 private _forced;

    function setUp() public override {
        super.setUp();
        bytes4[] memory selectors = new bytes4[](10);
        selectors[0] = this.create.selector;
        selectors[1] = this.claim.selector;
        selectors[2] = this.commitAndReveal.selector;
        selectors[3] = this.vote.selector;
        selectors[4] = this.decide.selector;
        selectors[5] = this.collect.selector;
        selectors[6] = this.end.selector;
        selectors[7] = this.withdraw.selector;
        selectors[8] = this.dissolve.selector;
        selectors[9] = this.force.selector;
        _target(address(this), selectors);
    }

    /// @notice A job of one or two stages.
    function create(uint256 seed, uint64 pay, uint64 bond) external {
        if (_pipeline.jobCount() > 2 && seed & 32 != 0) return;
        IPipeline.Terms[] memory terms = new IPipeline.Terms[](1 + seed % 2);
        for (uint256 i = 0; i < terms.length; ++i) {
            terms[i] = _termsOf((seed >> i) & 2 == 0 ? DRAW : LABEL);
            // forge-lint: disable-next-line(unsafe-typecast)
            terms[i].payRao = uint64(_bound(pay, 1, 20e9));
            // forge-lint: disable-next-line(unsafe-typecast)
            terms[i].bondRao = uint64(_bound(bond, 0, 2e9));
            terms[i].limitPriceRao = seed & 8 == 0 ? 0 : NO_LIMIT;
            terms[i].taoFallback = seed & 16 == 0;
        }
        vm.deal(_client, 1_000 ether);
        _create(terms);
    }

    /// @notice A worker tries to claim.
    function claim(uint256 seed) external {
        (uint256 job, uint256 index) = _pick(seed, IPipeline.Status.Open);
        address worker = _pipeline.getStage(job, index).terms.netuid == DRAW ? _drawer : _labeller;
        vm.deal(worker, 100 ether);
        _bond = _pipeline.getStage(job, index).terms.bondRao;
        _claim(job, index, worker);
    }

    /// @notice A worker delivers.
    function commitAndReveal(uint256 seed) external {
        (uint256 job, uint256 index) = _pick(seed, IPipeline.Status.Claimed);
        address worker = _pipeline.getStage(job, index).worker;
        _commit(job, index, worker, "result");
        vm.roll(block.number + 1);
        _reveal(job, index, worker, "result");
    }

    /// @notice A validator votes.
    function vote(uint256 seed, bool reject) external {
        (uint256 job, uint256 index) = _pick(seed, IPipeline.Status.Revealed);
        _vote(job, index, (seed >> 16) % 3, reject);
    }

    /// @notice Results are accepted or rejected, early or late.
    function decide(uint256 seed, uint256 blocks) external {
        (uint256 job, uint256 index) = _pick(seed, IPipeline.Status.Revealed);
        if (seed & 1 == 0) return _acceptBy(_client, job, index);
        vm.roll(_pipeline.getStage(job, index).deadline + blocks % 2);
        if (_pipeline.getStage(job, index).disputed) _pipeline.resolve(job, index);
        else _pipeline.finalize(job, index);
    }

    /// @notice A worker collects alpha.
    function collect(uint256 seed) external {
        (uint256 job, uint256 index) = _pick(seed, IPipeline.Status.Accepted);
        address worker = _pipeline.getStage(job, index).worker;
        bytes32 hotkey = _id(worker);
        vm.prank(worker);
        _pipeline.collect(job, index, hotkey, 0);
    }

    /// @notice Jobs end early.
    function end(uint256 seed, uint256 blocks) external {
        (uint256 job, uint256 index) = _pick(seed, IPipeline.Status.Open);
        vm.roll(block.number + blocks % 20);
        if (seed & 3 == 0) {
            vm.prank(_client);
            return _pipeline.cancel(job);
        }
        if (seed & 3 == 1) return _pipeline.refundDissolved(job, index);
        _pipeline.timeout(job, index);
    }

    /// @notice Somebody is paid.
    function withdraw(uint256 seed) external {
        address account = [_client, _drawer, _labeller][seed % 3];
        vm.prank(account);
        _pipeline.withdraw(payable(account));
    }

    /// @notice A subnet ends, seldom, and its netuid is used again.
    function dissolve(uint256 seed) external {
        if (seed % 32 != 0) return;
        uint16 netuid = seed & 32 == 0 ? DRAW : LABEL;
        _protocol.dissolve(netuid);
        _protocol.createSubnet(netuid, 10_000e9, 20_000e9, 33);
        _protocol.setNeuron(netuid, _id(netuid == DRAW ? _drawer : _labeller), false);
        _protocol.setNeuron(netuid, _id(_validators[0]), true);
        _protocol.mintStake(netuid, _id(_validators[0]), _coldkey(_validators[0]), 100e9);
    }

    /// @notice TAO that the contract did not ask for.
    function force(uint64 amountWei) external {
        _forced += amountWei;
        vm.deal(address(_pipeline), address(_pipeline).balance + amountWei);
    }

    /// @dev The escrow is the sum of open obligations, the credits are the sum of all credits, and the TAO is there.
    function invariant_HoldsWhatItOwes() public view {
        uint256 open;
        for (uint256 job = 1; job <= _pipeline.jobCount(); ++job) {
            IPipeline.Job memory j = _pipeline.getJob(job);
            for (uint256 i = 0; i < j.stages; ++i) {
                IPipeline.Stage memory stage = _pipeline.getStage(job, i);
                if (stage.status < IPipeline.Status.Paid) open += stage.terms.payRao;
                bool bonded = stage.status > IPipeline.Status.Open && stage.status < IPipeline.Status.Accepted;
                if (bonded) open += stage.terms.bondRao;
                vm.assertEq(stage.status == IPipeline.Status.Refunded ? 1 : 0, i >= j.end ? 1 : 0, "end");
            }
        }
        vm.assertEq(_pipeline.escrowedRao(), open, "escrow");
        uint256 credits = _pipeline.creditOf(_client) + _pipeline.creditOf(_drawer) + _pipeline.creditOf(_labeller);
        vm.assertEq(_pipeline.creditedRao(), credits, "credits");
        vm.assertEq(address(_pipeline).balance, (open + credits) * 1e9 + _forced, "balance");
    }

    /// @dev A stage of one of the newest jobs with the wanted status, if there is one; sometimes any.
    function _pick(uint256 seed, IPipeline.Status wanted) private view returns (uint256 job, uint256 index) {
        uint256 count = _pipeline.jobCount();
        for (uint256 i = 0; i < 4 && i < count && seed >> 64 & 7 != 0; ++i) {
            job = count - i;
            for (index = 0; index < _pipeline.getJob(job).stages; ++index) {
                if (_statusOf(job, index) == wanted) return (job, index);
            }
        }
        job = count - (seed >> 32) % (count < 4 ? count : 4);
        index = (seed >> 8) % _pipeline.getJob(job).stages;
    }
}
