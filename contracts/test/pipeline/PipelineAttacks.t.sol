// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {IPipeline} from "../../src/IPipeline.sol";
import {Pipeline} from "../../src/Pipeline.sol";
import {vm} from "../support/Vm.sol";
import {PipelineStage} from "./PipelineStage.sol";

/// @title A worker that calls back when it is paid
contract Reenterer {
    Pipeline private immutable PIPELINE;

    /// @notice How the second call failed.
    bytes public reason;

    constructor(Pipeline pipeline) {
        PIPELINE = pipeline;
    }

    receive() external payable {
        (bool ok, bytes memory result) =
            address(PIPELINE).call(abi.encodeCall(PIPELINE.withdraw, (payable(address(this)))));
        require(!ok, "reentered");
        reason = result;
    }

    /// @notice Claims a stage.
    function claim(uint256 jobId) external payable {
        PIPELINE.claim{value: msg.value}(jobId, 0);
    }

    /// @notice Commits.
    function commit(uint256 jobId, bytes32 commitment) external {
        PIPELINE.commit(jobId, 0, commitment);
    }

    /// @notice Reveals.
    function reveal(uint256 jobId, bytes32 salt) external {
        PIPELINE.revealResult(jobId, 0, "result", salt);
    }

    /// @notice Takes what it has earned.
    function withdraw() external {
        PIPELINE.withdraw(payable(address(this)));
    }
}

/// @title A client that refuses TAO
contract Refuser {
    /// @notice Makes a job.
    function create(Pipeline pipeline, IPipeline.Terms[] calldata terms) external payable {
        pipeline.createJob{value: msg.value}(terms, "input", "");
    }
}

/// @title Attacks on Pipeline that were considered
contract PipelineAttacksTest is PipelineStage {
    function test_Reentrancy() public {
        Reenterer thief = new Reenterer(_pipeline);
        _protocol.createHotkey(_id(address(thief)), "coldkey");
        _protocol.setNeuron(DRAW, _id(address(thief)), false);
        uint256 job = _create(_both());
        _create(_both());
        thief.claim{value: uint256(BOND) * 1e9}(job);
        thief.commit(job, _pipeline.commitmentOf(job, 0, address(thief), keccak256("result"), SALT));
        vm.roll(block.number + 1);
        thief.reveal(job, SALT);
        _acceptBy(_client, job, 0);
        thief.withdraw();
        vm.assertEq(address(thief).balance, uint256(PAY + BOND) * 1e9, "once");
        vm.assertEq(
            bytes32(thief.reason()), bytes32(bytes4(keccak256("ReentrancyGuardReentrantCall()"))), "second call"
        );
        _checkConserved();
    }

    /// @dev A client that cannot be paid stops nobody else.
    function test_ClientThatRefusesTao() public {
        Refuser client = new Refuser();
        vm.prank(_client);
        client.create{value: uint256(2 * PAY) * 1e9}(_pipeline, _both());
        _work(1, 0, _drawer);
        _pass(1, 1);
        _pipeline.timeout(1, 1);
        _checkCredit(address(client), PAY);
        _pipeline.finalize(1, 0);
        _checkCredit(_drawer, PAY + BOND);
        vm.prank(_drawer);
        _pipeline.withdraw(payable(_drawer));
        _checkConserved();
    }

    /// @dev TAO that arrives by itself changes no account.
    function test_ForcedTao() public {
        uint256 job = _create(_inAlpha(NO_LIMIT, false));
        vm.deal(address(_pipeline), address(_pipeline).balance + 77 ether + 1);
        (bool ok,) = address(_pipeline).call{value: 1}("");
        vm.assertFalse(ok, "plain transfers are refused");
        _work(job, 0, _drawer);
        _acceptBy(_client, job, 0);
        bytes32 hotkey = _id(_drawer);
        vm.prank(_drawer);
        _pipeline.collect(job, 0, hotkey, 1);
        uint256 owed = (_pipeline.escrowedRao() + _pipeline.creditedRao()) * 1e9;
        vm.assertEq(address(_pipeline).balance, owed + 77 ether + 1, "the gift alone is left over");
    }

    /// @dev A contract that seals blocks gets the fee of its own purchase.
    function test_PipelineAsBlockAuthor() public {
        vm.coinbase(address(_pipeline));
        uint256 job = _create(_inAlpha(NO_LIMIT, false));
        _work(job, 0, _drawer);
        _acceptBy(_client, job, 0);
        bytes32 hotkey = _id(_drawer);
        vm.prank(_drawer);
        _pipeline.collect(job, 0, hotkey, 1);
        vm.assertGt(_pipeline.creditOf(_drawer), BOND, "what was not spent is the worker's");
        _checkConserved();
    }

    /// @dev Stake that somebody gives to the contract is not mistaken for what was bought.
    function test_ForcedStake() public {
        bytes32 hotkey = _id(_drawer);
        _protocol.mintStake(DRAW, hotkey, _id(address(_pipeline)), 50e9);
        uint256 job = _create(_inAlpha(NO_LIMIT, false));
        _work(job, 0, _drawer);
        _acceptBy(_client, job, 0);
        vm.prank(_drawer);
        uint256 alpha = _pipeline.collect(job, 0, hotkey, 0);
        vm.assertLt(alpha, 13e9, "bought");
        vm.assertEq(STAKING.getStake(hotkey, _id(address(_pipeline)), DRAW), 50e9, "given");
    }

    function test_DissolvedBeforeTheResultIsAccepted() public {
        uint256 job = _create(_both());
        _work(job, 0, _drawer);
        _claim(job, 1, _labeller);
        _refuse(abi.encodeWithSelector(IPipeline.SubnetNotDissolved.selector, LABEL, 1));
        _pipeline.refundDissolved(job, 1);
        _protocol.dissolve(LABEL);
        _pipeline.refundDissolved(job, 1);
        _checkCredit(_client, PAY);
        _checkCredit(_labeller, BOND);
        _protocol.dissolve(DRAW);
        _vote0Refused(job);
        _pipeline.refundDissolved(job, 0);
        _checkCredit(_client, 2 * PAY);
        _checkCredit(_drawer, BOND);
        _checkConserved();
    }

    /// @dev Nobody is at fault who could not know that the subnet would end.
    function test_DissolvedWorkerIsNotLate() public {
        uint256 job = _create(_both());
        _claim(job, 0, _drawer);
        _protocol.dissolve(DRAW);
        _pass(job, 0);
        _pipeline.timeout(job, 0);
        _checkCredit(_drawer, BOND);
        _checkCredit(_client, 2 * PAY);
    }

    /// @dev A dispute cannot be decided without validators.
    function test_DissolvedInADispute() public {
        uint256 job = _create(_both());
        _work(job, 0, _drawer);
        _vote(job, 0, 2, true);
        _pass(job, 0);
        _protocol.dissolve(DRAW);
        _refuse(abi.encodeWithSelector(IPipeline.SubnetDissolved.selector, DRAW, 1));
        _pipeline.resolve(job, 0);
        _pipeline.refundDissolved(job, 0);
        _checkCredit(_drawer, BOND);
    }

    /// @dev A client that owns the subnet cannot end it to keep its money once the window is over.
    function test_DissolvedAfterTheWindow() public {
        uint256 job = _create(_inAlpha(NO_LIMIT, false));
        _work(job, 0, _drawer);
        _pass(job, 0);
        _protocol.dissolve(DRAW);
        _refuse(abi.encodeWithSelector(IPipeline.WrongStatus.selector, job, 0, IPipeline.Status.Revealed));
        _pipeline.refundDissolved(job, 0);
        _pipeline.finalize(job, 0);
        bytes32 hotkey = _id(_drawer);
        _refuse(abi.encodeWithSelector(IPipeline.BelowMinimum.selector, 0, 1));
        vm.prank(_drawer);
        _pipeline.collect(job, 0, hotkey, 1);
        vm.prank(_drawer);
        _pipeline.collect(job, 0, hotkey, 0);
        _checkCredit(_drawer, PAY + BOND);
        _checkConserved();
    }

    /// @dev The next subnet with the same netuid is another one.
    function test_ReusedNetuid() public {
        uint256 job = _create(_both());
        _protocol.dissolve(DRAW);
        _protocol.createSubnet(DRAW, 1_000e9, 1_000e9, 33);
        _protocol.setNeuron(DRAW, _id(_drawer), false);
        _refuse(abi.encodeWithSelector(IPipeline.SubnetDissolved.selector, DRAW, 1));
        _claim(job, 0, _drawer);
        _pipeline.refundDissolved(job, 0);
        _checkCredit(_client, 2 * PAY);
    }

    /// @dev A swap of the worker's hotkey changes neither who is paid nor that it can be paid.
    function test_SwappedHotkey() public {
        uint256 job = _create(_inAlpha(NO_LIMIT, false));
        _claim(job, 0, _drawer);
        bytes32 old = _id(_drawer);
        _protocol.swapHotkey(DRAW, old, "new hotkey");
        _commit(job, 0, _drawer, "result");
        vm.roll(block.number + 1);
        _reveal(job, 0, _drawer, "result");
        _acceptBy(_client, job, 0);
        _refuse(abi.encodeWithSelector(IPipeline.UnknownHotkey.selector, old));
        vm.prank(_drawer);
        _pipeline.collect(job, 0, old, 0);
        vm.prank(_drawer);
        uint256 alpha = _pipeline.collect(job, 0, "new hotkey", 0);
        vm.assertEq(STAKING.getStake("new hotkey", _coldkey(_drawer), DRAW), alpha, "stake");
    }

    /// @dev Who gets the place of a deregistered worker gets neither its stage nor its money.
    function test_DeregisteredWorker() public {
        uint256 job = _create(_both());
        _claim(job, 0, _drawer);
        address heir = _actor("heir");
        vm.deal(heir, 10 ether);
        _protocol.createHotkey(_id(heir), "heir's coldkey");
        _protocol.replaceNeuron(DRAW, _id(_drawer), _id(heir));
        _refuse(abi.encodeWithSelector(IPipeline.WrongStatus.selector, job, 0, IPipeline.Status.Claimed));
        _claim(job, 0, heir);
        _refuse(abi.encodeWithSelector(IPipeline.NotWorker.selector, heir));
        vm.prank(heir);
        _pipeline.commit(job, 0, "commitment");
        _commit(job, 0, _drawer, "result");
        vm.roll(block.number + 1);
        _reveal(job, 0, _drawer, "result");
        _acceptBy(_client, job, 0);
        _checkCredit(_drawer, PAY + BOND);
    }

    /// @dev A commitment that is seen before it is in a block is worth nothing to others, nor is the result.
    function test_CopiedCommitment() public {
        uint256 first = _create(_both());
        uint256 second = _create(_both());
        address copier = _neuron(DRAW, "copier", 0);
        _claim(first, 0, _drawer);
        _claim(second, 0, copier);
        bytes32 commitment = _pipeline.commitmentOf(first, 0, _drawer, keccak256("result"), SALT);
        vm.prank(copier);
        _pipeline.commit(second, 0, commitment);
        vm.prank(_drawer);
        _pipeline.commit(first, 0, commitment);
        vm.roll(block.number + 1);
        // The copier sees the reveal and sends the same before it.
        _refuse(abi.encodeWithSelector(IPipeline.NotWorker.selector, copier));
        _reveal(first, 0, copier, "result");
        vm.expectPartialRevert(IPipeline.WrongReveal.selector);
        _reveal(second, 0, copier, "result");
        _reveal(first, 0, _drawer, "result");
    }

    /// @dev The same stake does not vote twice by moving to another validator.
    function test_StakeVotesOnce() public {
        uint256 job = _create(_both());
        _work(job, 0, _drawer);
        _vote(job, 0, 2, true);
        bytes32 from = _id(_validators[2]);
        bytes32 to = _id(_validators[1]);
        _protocol.sweep(DRAW, from, _coldkey(_validators[2]), 1);
        _protocol.mintStake(DRAW, to, _coldkey(_validators[2]), 100e9);
        _vote(job, 0, 1, true);
        _vote(job, 0, 0, false);
        _pass(job, 0);
        // 300 against 300; twice counted it would be 400 against 300.
        vm.assertFalse(_pipeline.resolve(job, 0), "rejected");
    }

    /// @dev Stake that is there only while the vote is cast, or only while votes are counted, does not count.
    function test_StakeOfOneBlock() public {
        uint256 job = _create(_both());
        _work(job, 0, _drawer);
        bytes32 hotkey = _id(_validators[2]);
        _protocol.mintStake(DRAW, hotkey, "lender", 10_000e9);
        _vote(job, 0, 2, true);
        _protocol.sweep(DRAW, hotkey, "lender", 1);
        _vote(job, 0, 1, false);
        _pass(job, 0);
        _protocol.mintStake(DRAW, _id(_validators[1]), "lender", 10_000e9);
        vm.recordLogs();
        vm.assertFalse(_pipeline.resolve(job, 0), "rejected");
        (, uint256 against, uint256 keep, uint256 total) =
            abi.decode(vm.getRecordedLogs()[0].data, (bool, uint256, uint256, uint256));
        vm.assertEq(against, 100e9, "against");
        vm.assertEq(keep, 200e9, "keep");
        vm.assertEq(total, 10_600e9, "total");
    }

    /// @dev A validator that lost its permit, or swapped its hotkey, no longer counts.
    function test_FormerValidators() public {
        uint256 job = _create(_both());
        _work(job, 0, _drawer);
        _vote(job, 0, 0, true);
        _vote(job, 0, 1, true);
        _protocol.setNeuron(DRAW, _id(_validators[0]), false);
        _protocol.swapHotkey(DRAW, _id(_validators[1]), "new hotkey");
        _pass(job, 0);
        vm.assertFalse(_pipeline.resolve(job, 0), "rejected");
    }

    /// @dev One who holds both stages cannot take the second payment with a worthless first result.
    function test_OneWorkerInBothSubnets() public {
        address both = _neuron(DRAW, "both", 0);
        _protocol.setNeuron(LABEL, _id(both), false);
        uint256 job = _create(_both());
        _work(job, 0, both);
        _work(job, 1, both);
        _vote(job, 0, 0, true);
        vm.roll(block.number + 31);
        _refuse(abi.encodeWithSelector(IPipeline.EarlierStagePending.selector, job, 0));
        _pipeline.finalize(job, 1);
        _pipeline.resolve(job, 0);
        _checkCredit(_client, 2 * PAY + BOND);
        _checkCredit(both, BOND);
    }

    /// @dev A worker cannot force TAO, where the terms want alpha, by giving too little gas.
    function test_GasDoesNotChooseTheCurrency() public {
        uint256 job = _create(_inAlpha(NO_LIMIT, true));
        _work(job, 0, _drawer);
        _acceptBy(_client, job, 0);
        bytes memory data = abi.encodeCall(_pipeline.collect, (job, 0, _id(_drawer), 0));
        for (uint256 gas = 100_000; gas < 1_500_000; gas += 50_000) {
            vm.prank(_drawer);
            (bool ok,) = address(_pipeline).call{gas: gas}(data);
            if (ok) break;
        }
        _checkStatus(job, 0, IPipeline.Status.Paid);
        _checkCredit(_drawer, BOND);
    }

    function _vote0Refused(uint256 job) private {
        _refuse(abi.encodeWithSelector(IPipeline.SubnetDissolved.selector, DRAW, 1));
        _vote(job, 0, 0, true);
    }
}
