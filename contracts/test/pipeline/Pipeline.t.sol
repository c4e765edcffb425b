// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {IPipeline} from "../../src/IPipeline.sol";
import {ITaoErrors} from "../../src/interfaces/ITaoErrors.sol";
import {vm} from "../support/Vm.sol";
import {PipelineStage} from "./PipelineStage.sol";

/// @title Tests of Pipeline: what it does, and what it refuses
contract PipelineTest is PipelineStage {
    function test_JobPaidInTao() public {
        uint256 job = _create(_both());
        vm.assertEq(_pipeline.escrowedRao(), 2 * PAY, "escrow");
        vm.assertEq(_pipeline.inputOf(job, 0), INPUT, "first input");
        _checkStatus(job, 1, IPipeline.Status.Closed);
        _work(job, 0, _drawer);
        vm.assertEq(_pipeline.inputOf(job, 1), keccak256("result"), "second input");
        _work(job, 1, _labeller);
        _acceptBy(_client, job, 0);
        _checkCredit(_drawer, PAY + BOND);
        _pass(job, 1);
        _pipeline.finalize(job, 1);
        _checkCredit(_labeller, PAY + BOND);
        _checkStatus(job, 1, IPipeline.Status.Paid);
        _checkConserved();
        address receiver = _actor("receiver");
        vm.prank(_labeller);
        _pipeline.withdraw(payable(receiver));
        vm.assertEq(receiver.balance, uint256(PAY + BOND) * 1e9, "withdrawn");
        vm.assertEq(_pipeline.getJob(job).accepted, 2, "accepted");
        _checkConserved();
    }

    function test_JobPaidInAlpha() public {
        uint256 job = _create(_inAlpha(NO_LIMIT, false));
        _work(job, 0, _drawer);
        _acceptBy(_client, job, 0);
        _checkStatus(job, 0, IPipeline.Status.Accepted);
        _checkCredit(_drawer, BOND);
        bytes32 hotkey = _id(_drawer);
        vm.prank(_drawer);
        uint256 alpha = _pipeline.collect(job, 0, hotkey, 12e9);
        vm.assertGt(alpha, 12e9, "alpha at a price of 0.4");
        vm.assertEq(STAKING.getStake(hotkey, _coldkey(_drawer), DRAW), alpha, "stake of the coldkey");
        vm.assertEq(STAKING.getStake(hotkey, _id(address(_pipeline)), DRAW), 0, "nothing stays");
        _checkStatus(job, 0, IPipeline.Status.Paid);
        _checkConserved();
    }

    function test_ResultElsewhere() public {
        uint256 job = _create(_both());
        _claim(job, 0, _drawer);
        _commit(job, 0, _drawer, "large");
        vm.roll(block.number + 1);
        vm.prank(_drawer);
        _pipeline.revealUri(job, 0, keccak256("large"), "ipfs://large", SALT);
        vm.assertEq(_pipeline.inputOf(job, 1), keccak256("large"), "input");
    }

    function test_NobodyClaims() public {
        uint256 job = _create(_both());
        _refuse(abi.encodeWithSelector(IPipeline.TooEarly.selector, block.number + 51));
        _pipeline.timeout(job, 0);
        _pass(job, 0);
        _refuse(abi.encodeWithSelector(IPipeline.TooLate.selector, block.number - 1));
        _claim(job, 0, _drawer);
        _pipeline.timeout(job, 0);
        _checkCredit(_client, 2 * PAY);
        _checkStatus(job, 1, IPipeline.Status.Refunded);
        _refuse(abi.encodeWithSelector(IPipeline.WrongStatus.selector, job, 0, IPipeline.Status.Refunded));
        _pipeline.timeout(job, 0);
        _checkConserved();
    }

    function test_LateWorkerLosesItsBond() public {
        uint256 job = _create(_both());
        _work(job, 0, _drawer);
        _claim(job, 1, _labeller);
        _pass(job, 1);
        _refuse(abi.encodeWithSelector(IPipeline.TooLate.selector, block.number - 1));
        vm.prank(_labeller);
        _pipeline.commit(job, 1, "commitment");
        _pipeline.timeout(job, 1);
        _checkCredit(_client, PAY + BOND);
        _checkCredit(_labeller, 0);
        _acceptBy(_client, job, 0);
        _checkCredit(_drawer, PAY + BOND);
        _checkConserved();
    }

    function test_LateReveal() public {
        uint256 job = _create(_both());
        _claim(job, 0, _drawer);
        _commit(job, 0, _drawer, "result");
        _pass(job, 0);
        _refuse(abi.encodeWithSelector(IPipeline.TooLate.selector, block.number - 1));
        _reveal(job, 0, _drawer, "result");
        _pipeline.timeout(job, 0);
        _checkCredit(_client, 2 * PAY + BOND);
        _checkConserved();
    }

    function test_RejectedResultEndsWhatLeansOnIt() public {
        uint256 job = _create(_both());
        _work(job, 0, _drawer);
        _work(job, 1, _labeller);
        _vote(job, 0, 0, true);
        _vote(job, 0, 1, false);
        _refuse(abi.encodeWithSelector(IPipeline.StillDisputed.selector, job, 0));
        _pipeline.finalize(job, 0);
        _refuse(abi.encodeWithSelector(IPipeline.TooEarly.selector, block.number + 31));
        _pipeline.resolve(job, 0);
        _pass(job, 0);
        vm.assertTrue(_pipeline.resolve(job, 0), "300 against 200 of 600");
        _checkCredit(_client, 2 * PAY + BOND);
        _checkCredit(_drawer, 0);
        _checkCredit(_labeller, BOND);
        vm.assertEq(_pipeline.escrowedRao(), 0, "escrow");
        vm.assertEq(_pipeline.getBallots(job, 0).length, 2, "votes");
        _checkConserved();
    }

    function test_DisputeWithoutQuorum() public {
        uint256 job = _create(_both());
        _work(job, 0, _drawer);
        _vote(job, 0, 2, true);
        _pass(job, 0);
        vm.assertFalse(_pipeline.resolve(job, 0), "100 of 600");
        _refuse(abi.encodeWithSelector(IPipeline.NotDisputed.selector, job, 0));
        _pipeline.resolve(job, 0);
        _refuse(abi.encodeWithSelector(IPipeline.TooLate.selector, block.number - 1));
        _vote(job, 0, 0, true);
        _pipeline.finalize(job, 0);
        _checkCredit(_drawer, PAY + BOND);
        _checkConserved();
    }

    function test_DisputeWithoutMajority() public {
        uint256 job = _create(_both());
        _work(job, 0, _drawer);
        _vote(job, 0, 1, true);
        _vote(job, 0, 2, true);
        _vote(job, 0, 0, false);
        _pass(job, 0);
        vm.assertFalse(_pipeline.resolve(job, 0), "300 against 300");
    }

    function test_ClientMayAcceptInADispute() public {
        uint256 job = _create(_both());
        _work(job, 0, _drawer);
        _vote(job, 0, 0, true);
        _acceptBy(_client, job, 0);
        _checkCredit(_drawer, PAY + BOND);
        vm.assertFalse(_pipeline.getStage(job, 0).disputed, "disputed");
    }

    function test_AcceptanceInOrder() public {
        uint256 job = _create(_both());
        _work(job, 0, _drawer);
        _work(job, 1, _labeller);
        _refuse(abi.encodeWithSelector(IPipeline.EarlierStagePending.selector, job, 0));
        _acceptBy(_client, job, 1);
        _refuse(abi.encodeWithSelector(IPipeline.NotClient.selector, _drawer));
        _acceptBy(_drawer, job, 0);
        _refuse(abi.encodeWithSelector(IPipeline.TooEarly.selector, _pipeline.getStage(job, 0).deadline + 1));
        _pipeline.finalize(job, 0);
    }

    function test_Cancel() public {
        uint256 job = _create(_both());
        _refuse(abi.encodeWithSelector(IPipeline.NotClient.selector, _drawer));
        vm.prank(_drawer);
        _pipeline.cancel(job);
        _work(job, 0, _drawer);
        vm.prank(_client);
        _pipeline.cancel(job);
        _checkCredit(_client, PAY);
        _refuse(abi.encodeWithSelector(IPipeline.NothingToCancel.selector, job));
        vm.prank(_client);
        _pipeline.cancel(job);
        _acceptBy(_client, job, 0);
        _checkCredit(_drawer, PAY + BOND);
        _checkConserved();
    }

    function test_CancelWhileClaimed() public {
        uint256 job = _create(_both());
        _claim(job, 0, _drawer);
        vm.prank(_client);
        _pipeline.cancel(job);
        _commit(job, 0, _drawer, "result");
        vm.roll(block.number + 1);
        _reveal(job, 0, _drawer, "result");
        _checkStatus(job, 1, IPipeline.Status.Refunded);
    }

    function test_RefusedJobs() public {
        IPipeline.Terms[] memory terms = new IPipeline.Terms[](0);
        _refuse(abi.encodeWithSelector(IPipeline.WrongNumberOfStages.selector, 0));
        _create(terms);
        _refuse(abi.encodeWithSelector(IPipeline.WrongNumberOfStages.selector, 17));
        _create(new IPipeline.Terms[](17));
        terms = _both();
        terms[1].payRao = 0;
        _refuse(abi.encodeWithSelector(IPipeline.NothingToPay.selector, 1));
        _create(terms);
        terms = _both();
        terms[1].disputeBlocks = 0;
        _refuse(abi.encodeWithSelector(IPipeline.InvalidDuration.selector, 1, 0));
        _create(terms);
        terms[1].disputeBlocks = 648_001;
        _refuse(abi.encodeWithSelector(IPipeline.InvalidDuration.selector, 1, 648_001));
        _create(terms);
        for (uint16 netuid = 0; netuid < 10; netuid += 9) {
            terms = _both();
            terms[1].netuid = netuid;
            _refuse(abi.encodeWithSelector(IPipeline.NoSubnet.selector, netuid));
            _create(terms);
        }
        _refuse(abi.encodeWithSelector(IPipeline.WrongValue.selector, 1, uint256(2 * PAY) * 1e9));
        vm.prank(_client);
        _pipeline.createJob{value: 1}(_both(), INPUT, "");
    }

    function test_RefusedWorkers() public {
        uint256 job = _create(_both());
        _refuse(abi.encodeWithSelector(IPipeline.NotRegistered.selector, DRAW, _id(_labeller)));
        _claim(job, 0, _labeller);
        _refuse(abi.encodeWithSelector(IPipeline.WrongValue.selector, 0, uint256(BOND) * 1e9));
        vm.prank(_drawer);
        _pipeline.claim(job, 0);
        _refuse(abi.encodeWithSelector(IPipeline.WrongStatus.selector, job, 1, IPipeline.Status.Closed));
        _claim(job, 1, _labeller);
        _refuse(abi.encodeWithSelector(IPipeline.NoStage.selector, job, 2));
        _pipeline.timeout(job, 2);
        _refuse(abi.encodeWithSelector(IPipeline.NoStage.selector, job + 1, 0));
        _pipeline.inputOf(job + 1, 0);
        _claim(job, 0, _drawer);
        _refuse(abi.encodeWithSelector(IPipeline.NotWorker.selector, _labeller));
        vm.prank(_labeller);
        _pipeline.commit(job, 0, "commitment");
        _refuse(abi.encodeWithSelector(IPipeline.WrongStatus.selector, job, 0, IPipeline.Status.Claimed));
        _reveal(job, 0, _drawer, "result");
        _commit(job, 0, _drawer, "result");
        _refuse(abi.encodeWithSelector(IPipeline.TooEarly.selector, block.number + 1));
        _reveal(job, 0, _drawer, "result");
        vm.roll(block.number + 1);
        vm.expectPartialRevert(IPipeline.WrongReveal.selector);
        _reveal(job, 0, _drawer, "another result");
        _refuse(abi.encodeWithSelector(IPipeline.NothingToWithdraw.selector, _drawer));
        vm.prank(_drawer);
        _pipeline.withdraw(payable(_drawer));
    }

    function test_RefusedVotes() public {
        uint256 job = _create(_both());
        _refuse(abi.encodeWithSelector(IPipeline.WrongStatus.selector, job, 0, IPipeline.Status.Open));
        _vote(job, 0, 0, true);
        _work(job, 0, _drawer);
        address other = _neuron(DRAW, "other miner", 0);
        address[2] memory strangers = [other, _labeller];
        for (uint256 i = 0; i < strangers.length; ++i) {
            _refuse(abi.encodeWithSelector(IPipeline.NotValidator.selector, DRAW, _id(strangers[i])));
            vm.prank(strangers[i]);
            _pipeline.vote(job, 0, true);
        }
        _refuse(abi.encodeWithSelector(IPipeline.NotDisputed.selector, job, 0));
        _vote(job, 0, 0, false);
        _refuse(abi.encodeWithSelector(IPipeline.NotDisputed.selector, job, 0));
        _pipeline.resolve(job, 0);
        _vote(job, 0, 0, true);
        _refuse(abi.encodeWithSelector(IPipeline.AlreadyVoted.selector, _id(_validators[0])));
        _vote(job, 0, 0, false);
        address partner = _neuron(DRAW, "partner", 100e9);
        _protocol.createHotkey(_id(partner), _coldkey(_drawer));
        _refuse(abi.encodeWithSelector(IPipeline.InvolvedParty.selector, _id(partner)));
        vm.prank(partner);
        _pipeline.vote(job, 0, false);
        _pass(job, 0);
        _refuse(abi.encodeWithSelector(IPipeline.TooLate.selector, block.number - 1));
        _vote(job, 0, 1, false);
    }

    function test_VotesHaveAnEnd() public {
        uint256 job = _create(_both());
        _work(job, 0, _drawer);
        for (uint256 i = 0; i < _pipeline.MAX_VOTES(); ++i) {
            address validator = _neuron(DRAW, string(abi.encode("many", i)), 1e9);
            vm.prank(validator);
            _pipeline.vote(job, 0, true);
        }
        _refuse(abi.encodeWithSelector(IPipeline.TooManyVotes.selector, 128));
        _vote(job, 0, 0, true);
        _pass(job, 0);
        vm.assertFalse(_pipeline.resolve(job, 0), "128 of 728");
    }

    function test_LimitPriceIsKept() public {
        uint256 job = _create(_inAlpha(0.4e9, false));
        _work(job, 0, _drawer);
        _acceptBy(_client, job, 0);
        bytes32 hotkey = _id(_drawer);
        vm.expectPartialRevert(IPipeline.AlphaRefused.selector);
        vm.prank(_drawer);
        _pipeline.collect(job, 0, hotkey, 0);
        _checkStatus(job, 0, IPipeline.Status.Accepted);
        // The worker need not wait for ever.
        vm.roll(block.number + _pipeline.PATIENCE() + 1);
        vm.prank(_drawer);
        vm.assertEq(_pipeline.collect(job, 0, hotkey, 0), 0, "alpha");
        _checkCredit(_drawer, PAY + BOND);
        _checkConserved();
    }

    function test_TaoWhereTheTermsAllowIt() public {
        uint256 job = _create(_inAlpha(0.4e9, true));
        _work(job, 0, _drawer);
        _acceptBy(_client, job, 0);
        bytes32 hotkey = _id(_drawer);
        // A bound on alpha is never met by TAO.
        vm.expectPartialRevert(IPipeline.AlphaRefused.selector);
        vm.prank(_drawer);
        _pipeline.collect(job, 0, hotkey, 1);
        vm.prank(_drawer);
        _pipeline.collect(job, 0, hotkey, 0);
        _checkCredit(_drawer, PAY + BOND);
        _checkConserved();
    }

    /// @dev The protocol's own error comes through, below its minimum.
    function test_DustIsAPreciseError() public {
        IPipeline.Terms[] memory terms = _inAlpha(NO_LIMIT, false);
        terms[0].payRao = 1_999_999;
        uint256 job = _create(terms);
        _work(job, 0, _drawer);
        _acceptBy(_client, job, 0);
        bytes32 hotkey = _id(_drawer);
        bytes memory reason = abi.encodeWithSelector(ITaoErrors.AmountTooLow.selector, 1_999_999, 2_001_007);
        _refuse(abi.encodeWithSelector(IPipeline.AlphaRefused.selector, reason));
        vm.prank(_drawer);
        _pipeline.collect(job, 0, hotkey, 0);
    }

    /// @dev Where alpha cannot be given away, none is bought.
    function test_PurchaseIsUndoneWithItsTransfer() public {
        uint256 job = _create(_inAlpha(NO_LIMIT, true));
        _work(job, 0, _drawer);
        _acceptBy(_client, job, 0);
        _protocol.setSwitches(DRAW, true, false);
        bytes32 hotkey = _id(_drawer);
        vm.prank(_drawer);
        _pipeline.collect(job, 0, hotkey, 0);
        _checkCredit(_drawer, PAY + BOND);
        vm.assertEq(STAKING.getStake(hotkey, _id(address(_pipeline)), DRAW), 0, "nothing stays");
        _checkConserved();
    }

    function test_RefusedCollections() public {
        uint256 job = _create(_inAlpha(NO_LIMIT, true));
        _work(job, 0, _drawer);
        bytes32 hotkey = _id(_drawer);
        _refuse(abi.encodeWithSelector(IPipeline.WrongStatus.selector, job, 0, IPipeline.Status.Revealed));
        vm.prank(_drawer);
        _pipeline.collect(job, 0, hotkey, 0);
        _acceptBy(_client, job, 0);
        _refuse(abi.encodeWithSelector(IPipeline.NotWorker.selector, _client));
        vm.prank(_client);
        _pipeline.collect(job, 0, hotkey, 0);
        _refuse(abi.encodeWithSelector(IPipeline.UnknownHotkey.selector, bytes32("nobody")));
        vm.prank(_drawer);
        _pipeline.collect(job, 0, "nobody", 0);
        vm.expectPartialRevert(IPipeline.BelowMinimum.selector);
        vm.prank(_drawer);
        _pipeline.collect(job, 0, hotkey, 13e9);
        _refuse(abi.encodeWithSelector(IPipeline.NotSelf.selector, _drawer));
        vm.prank(_drawer);
        _pipeline.buyAlpha(DRAW, hotkey, hotkey, PAY, NO_LIMIT);
    }

    function testFuzz_JobsConserveMoney(uint64 pay, uint64 bond, uint8 path) public {
        IPipeline.Terms[] memory terms = _both();
        // forge-lint: disable-next-line(unsafe-typecast)
        (terms[0].payRao, terms[0].bondRao) = (uint64(_bound(pay, 1, 500e9)), uint64(_bound(bond, 0, 100e9)));
        (_bond, terms[1].bondRao) = (terms[0].bondRao, terms[0].bondRao);
        uint256 job = _create(terms);
        if (path & 1 != 0) _work(job, 0, _drawer);
        if (path & 3 == 3) _work(job, 1, _labeller);
        else if (path & 5 == 5) _claim(job, 1, _labeller);
        if (path & 9 == 9) _acceptBy(_client, job, 0);
        vm.roll(block.number + 1_000);
        for (uint256 i = 0; i < 2; ++i) {
            IPipeline.Status status = _statusOf(job, i);
            if (status == IPipeline.Status.Revealed) _pipeline.finalize(job, i);
            else if (status < IPipeline.Status.Revealed) _pipeline.timeout(job, i);
        }
        vm.assertEq(_pipeline.escrowedRao(), 0, "all is decided");
        uint256 credits = _pipeline.creditOf(_client) + _pipeline.creditOf(_drawer) + _pipeline.creditOf(_labeller);
        vm.assertEq(credits, _pipeline.creditedRao(), "credits");
        _checkConserved();
    }

    function testFuzz_AlphaOfAnyAmount(uint64 pay, uint64 limit) public {
        IPipeline.Terms[] memory terms = _inAlpha(1, true);
        // forge-lint: disable-next-line(unsafe-typecast)
        (terms[0].payRao, terms[0].limitPriceRao) = (uint64(_bound(pay, 1, 900e9)), uint64(_bound(limit, 1, 2e9)));
        uint256 job = _create(terms);
        _work(job, 0, _drawer);
        _acceptBy(_client, job, 0);
        bytes32 hotkey = _id(_drawer);
        vm.prank(_drawer);
        uint256 alpha = _pipeline.collect(job, 0, hotkey, 0);
        if (alpha == 0) _checkCredit(_drawer, terms[0].payRao + BOND);
        vm.assertEq(STAKING.getStake(hotkey, _coldkey(_drawer), DRAW), alpha, "stake");
        vm.assertEq(STAKING.getStake(hotkey, _id(address(_pipeline)), DRAW), 0, "nothing stays");
        _checkConserved();
    }

    function testFuzz_OnlyTheCommittedResult(bytes memory result, bytes memory other, bytes32 salt) public {
        vm.assume(keccak256(result) != keccak256(other));
        uint256 job = _create(_both());
        _claim(job, 0, _drawer);
        bytes32 commitment = _pipeline.commitmentOf(job, 0, _drawer, keccak256(result), salt);
        vm.prank(_drawer);
        _pipeline.commit(job, 0, commitment);
        vm.roll(block.number + 1);
        vm.expectPartialRevert(IPipeline.WrongReveal.selector);
        vm.prank(_drawer);
        _pipeline.revealResult(job, 0, other, salt);
        vm.prank(_drawer);
        _pipeline.revealResult(job, 0, result, salt);
        vm.assertEq(_pipeline.getStage(job, 0).resultHash, keccak256(result), "result");
    }
}
