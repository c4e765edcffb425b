// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {PipelineBooks} from "./PipelineBooks.sol";

/// @title Jobs that several subnets do together
/// @notice A client escrows TAO for a job of stages, each served by a subnet. A stage opens with the result of the one
/// before it. An account whose 32-byte id is a hotkey registered on the subnet claims it, commits to a result by hash, and
/// reveals the result in a later block. The result is accepted by the client, or by the end of its dispute window. In that
/// window validators of the subnet may dispute it and vote, weighted by the stake with their hotkeys. Accepted work is paid
/// in TAO, or in alpha of the stage's subnet that is bought with the escrow when the worker collects it.
///
/// A stage that nobody claims, whose worker is late, whose result is rejected, or whose subnet is dissolved before the
/// result is accepted ends the job there: the payments of this and of all later stages go back to the client, and stages
/// before it go on. Later stages lean on earlier ones: a result is accepted only after those before it, and work on a result
/// that is rejected later is not paid. Who does not want that risk waits with its claim.
/// @dev Amounts are rao (1 TAO = 1e9 rao = 1e18 wei) and alpha with 9 decimals; times are block numbers. All money leaves by
/// withdraw or as alpha.
///
/// A vote counts with the smaller of the stakes when it was cast and when the dispute is resolved, so that stake that moves
/// between validators counts once and stake of one transaction does not count. The quorum is of the smaller of the sums of
/// all validators' stakes when the dispute began and when it is resolved.
contract Pipeline is PipelineBooks, ReentrancyGuardTransient {
    /// @notice Makes a job and opens its first stage. The TAO sent along is the sum of all payments.
    /// @param terms The stages, in order.
    /// @param input keccak256 of what the first stage works on.
    /// @param uri Where that is, or the input itself as text.
    /// @return jobId The job.
    function createJob(Terms[] calldata terms, bytes32 input, string calldata uri)
        external
        payable
        nonReentrant
        returns (uint256 jobId)
    {
        if (terms.length == 0 || terms.length > MAX_STAGES) revert WrongNumberOfStages(terms.length);
        jobId = ++jobCount;
        uint256 sumRao;
        for (uint256 i = 0; i < terms.length; ++i) {
            _checkTerms(i, terms[i]);
            Stage storage stage = _stages[jobId][i];
            (stage.terms, stage.registration) = (terms[i], _registrationOf(terms[i].netuid));
            if (stage.registration == 0) revert NoSubnet(terms[i].netuid);
            sumRao += terms[i].payRao;
        }
        _takeValue(sumRao);
        // A number up to MAX_STAGES.
        // forge-lint: disable-next-line(unsafe-typecast)
        uint32 count = uint32(terms.length);
        _jobs[jobId] = Job({client: msg.sender, stages: count, end: count, accepted: 0, input: input});
        emit JobCreated(jobId, msg.sender, count, input, uri);
        _open(jobId, 0, input);
    }

    /// @notice Takes an open stage. The caller's id must be a hotkey registered on the stage's subnet; the TAO sent along is
    /// the bond.
    /// @param jobId The job.
    /// @param index The stage, from 0.
    function claim(uint256 jobId, uint256 index) external payable nonReentrant {
        Stage storage stage = _stageIn(jobId, index, Status.Open);
        _requireInTime(stage);
        _requireAlive(stage);
        bytes32 hotkey = MAPPING.addressMapping(msg.sender);
        (bool registered,) = NEURON.getUid(stage.terms.netuid, hotkey);
        if (!registered) revert NotRegistered(stage.terms.netuid, hotkey);
        _takeValue(stage.terms.bondRao);
        (, bytes32 coldkey) = STAKING.getHotkeyOwner(hotkey);
        (stage.worker, stage.hotkey, stage.coldkey) = (msg.sender, hotkey, coldkey);
        (stage.status, stage.deadline) = (Status.Claimed, _after(stage.terms.resultBlocks));
        emit Claimed(jobId, index, hotkey, coldkey, msg.sender, stage.deadline);
    }

    /// @notice Binds the worker to a result without showing it.
    /// @param jobId The job.
    /// @param index The stage.
    /// @param commitment See commitmentOf.
    function commit(uint256 jobId, uint256 index, bytes32 commitment) external nonReentrant {
        Stage storage stage = _stageIn(jobId, index, Status.Claimed);
        _requireWorker(stage);
        _requireInTime(stage);
        (stage.commitment, stage.status) = (commitment, Status.Committed);
        stage.deadline = _after(stage.terms.resultBlocks);
        emit Committed(jobId, index, commitment, stage.deadline);
    }

    /// @notice Shows the result that was committed to, in a later block, and opens the next stage with it.
    /// @param jobId The job.
    /// @param index The stage.
    /// @param result The result.
    /// @param salt The salt of the commitment.
    function revealResult(uint256 jobId, uint256 index, bytes calldata result, bytes32 salt) external nonReentrant {
        _reveal(jobId, index, keccak256(result), salt);
        emit Revealed(jobId, index, keccak256(result), result, false, _stages[jobId][index].deadline);
        _openNext(jobId, index);
    }

    /// @notice As revealResult, for a result that is elsewhere.
    /// @param jobId The job.
    /// @param index The stage.
    /// @param resultHash keccak256 of the result.
    /// @param uri Where the result is.
    /// @param salt The salt of the commitment.
    function revealUri(uint256 jobId, uint256 index, bytes32 resultHash, string calldata uri, bytes32 salt)
        external
        nonReentrant
    {
        _reveal(jobId, index, resultHash, salt);
        emit Revealed(jobId, index, resultHash, bytes(uri), true, _stages[jobId][index].deadline);
        _openNext(jobId, index);
    }

    /// @notice Votes on a result. The caller's id must be a hotkey with a validator permit on the stage's subnet. The first
    /// objection begins a dispute; a vote to keep the result needs one.
    /// @param jobId The job.
    /// @param index The stage.
    /// @param reject Whether the result should be rejected.
    function vote(uint256 jobId, uint256 index, bool reject) external nonReentrant {
        Stage storage stage = _stageIn(jobId, index, Status.Revealed);
        _requireInTime(stage);
        _requireAlive(stage);
        bytes32 hotkey = MAPPING.addressMapping(msg.sender);
        (bool permit, uint256 alpha) = _validator(stage.terms.netuid, hotkey);
        if (!permit) revert NotValidator(stage.terms.netuid, hotkey);
        (, bytes32 coldkey) = STAKING.getHotkeyOwner(hotkey);
        if (coldkey == stage.coldkey || msg.sender == _jobs[jobId].client || msg.sender == stage.worker) {
            revert InvolvedParty(hotkey);
        }
        if (_voted[jobId][index][hotkey]) revert AlreadyVoted(hotkey);
        Ballot[] storage ballots = _ballots[jobId][index];
        if (ballots.length >= MAX_VOTES) revert TooManyVotes(MAX_VOTES);
        if (!stage.disputed) {
            if (!reject) revert NotDisputed(jobId, index);
            (stage.disputed, stage.deadline) = (true, _after(stage.terms.disputeBlocks));
            stage.totalAlpha = _allStake(stage.terms.netuid);
            emit Disputed(jobId, index, hotkey, stage.deadline);
        }
        _voted[jobId][index][hotkey] = true;
        ballots.push(Ballot({hotkey: hotkey, reject: reject, alpha: alpha}));
        emit Voted(jobId, index, hotkey, reject, alpha);
    }

    /// @notice Counts the votes after their end. Anyone may. The result is rejected if validators with a third of all
    /// validators' stake voted and more stake was against the result than for it.
    /// @param jobId The job.
    /// @param index The stage.
    /// @return rejected Whether the result was rejected.
    function resolve(uint256 jobId, uint256 index) external nonReentrant returns (bool rejected) {
        Stage storage stage = _stageIn(jobId, index, Status.Revealed);
        if (!stage.disputed) revert NotDisputed(jobId, index);
        _requirePast(stage);
        _requireAlive(stage);
        stage.disputed = false;
        uint256 total = Math.min(stage.totalAlpha, _allStake(stage.terms.netuid));
        (uint256 against, uint256 keep) = _count(jobId, index, stage.terms.netuid);
        rejected = against > keep && (against + keep) * QUORUM_PART >= total;
        emit Resolved(jobId, index, rejected, against, keep, total);
        if (rejected) _cut(jobId, index, true);
    }

    /// @notice Accepts a result before its dispute window ends, whatever validators say. Only the client may.
    /// @param jobId The job.
    /// @param index The stage; those before it must be accepted.
    function accept(uint256 jobId, uint256 index) external nonReentrant {
        if (msg.sender != _jobs[jobId].client) revert NotClient(msg.sender);
        _accept(jobId, index);
    }

    /// @notice Accepts a result that nobody disputes any more, after its window. Anyone may.
    /// @param jobId The job.
    /// @param index The stage; those before it must be accepted.
    function finalize(uint256 jobId, uint256 index) external nonReentrant {
        Stage storage stage = _stageIn(jobId, index, Status.Revealed);
        if (stage.disputed) revert StillDisputed(jobId, index);
        _requirePast(stage);
        _accept(jobId, index);
    }

    /// @notice Collects an accepted payment in alpha: buys it with the escrow and gives it to the coldkey that owned the
    /// worker's hotkey when it claimed. Only the worker may, because the price moves with what others trade before and after;
    /// minAlpha is its protection. TAO is paid instead if the subnet is gone, and if the protocol refuses and either the
    /// terms allow it or PATIENCE is over.
    /// @param jobId The job.
    /// @param index The stage.
    /// @param hotkey To which hotkey the alpha is staked; the worker's own, or another one after a swap.
    /// @param minAlpha Least alpha to accept, 9 decimals. Above 0 the payment is never made in TAO.
    /// @return alpha Alpha that was paid, 9 decimals; 0 for TAO.
    function collect(uint256 jobId, uint256 index, bytes32 hotkey, uint256 minAlpha)
        external
        nonReentrant
        returns (uint256 alpha)
    {
        Stage storage stage = _stageIn(jobId, index, Status.Accepted);
        _requireWorker(stage);
        stage.status = Status.Paid;
        uint256 payRao = stage.terms.payRao;
        if (_isAlive(stage)) {
            (bool known,) = STAKING.getHotkeyOwner(hotkey);
            if (!known) revert UnknownHotkey(hotkey);
            bytes memory reason;
            uint256 before = address(this).balance;
            try this.buyAlpha(stage.terms.netuid, hotkey, stage.coldkey, payRao, stage.terms.limitPriceRao) returns (
                uint256 bought
            ) {
                if (bought < minAlpha) revert BelowMinimum(bought, minAlpha);
                uint256 spentRao = Math.ceilDiv(before - address(this).balance, WEI_PER_RAO);
                escrowedRao -= spentRao;
                emit PaidAlpha(jobId, index, stage.terms.netuid, hotkey, stage.coldkey, spentRao, bought);
                // What the pool does not take remains the worker's.
                if (spentRao < payRao) _credit(stage.worker, payRao - spentRao);
                return bought;
            } catch (bytes memory refusal) {
                reason = refusal;
            }
            bool mayFallBack = stage.terms.taoFallback || block.number > stage.deadline;
            if (reason.length == 0 || minAlpha != 0 || !mayFallBack) revert AlphaRefused(reason);
        }
        if (minAlpha != 0) revert BelowMinimum(0, minAlpha);
        _credit(stage.worker, payRao);
        emit PaidTao(jobId, index, stage.worker, payRao);
    }

    /// @notice Buys alpha and gives it to a coldkey, or does nothing. Only the contract itself calls it.
    /// @param netuid The subnet.
    /// @param hotkey To which hotkey the alpha is staked.
    /// @param coldkey Who gets it.
    /// @param rao TAO to spend, in rao.
    /// @param limitPriceRao Highest price after the purchase, in rao per alpha.
    /// @return alpha Alpha that was given, 9 decimals.
    function buyAlpha(uint16 netuid, bytes32 hotkey, bytes32 coldkey, uint256 rao, uint256 limitPriceRao)
        external
        returns (uint256 alpha)
    {
        if (msg.sender != address(this)) revert NotSelf(msg.sender);
        bytes32 self = MAPPING.addressMapping(address(this));
        uint256 before = STAKING.getStake(hotkey, self, netuid);
        STAKING.addStakeLimit(hotkey, rao, limitPriceRao, false, netuid);
        alpha = STAKING.getStake(hotkey, self, netuid) - before;
        STAKING.transferStake(coldkey, hotkey, netuid, netuid, alpha);
    }

    /// @notice Ends a job at a stage that nobody claimed in time or whose worker is late. Anyone may.
    /// @param jobId The job.
    /// @param index The stage.
    function timeout(uint256 jobId, uint256 index) external nonReentrant {
        Stage storage stage = _stageOf(jobId, index);
        Status status = stage.status;
        if (status != Status.Open && status != Status.Claimed && status != Status.Committed) {
            revert WrongStatus(jobId, index, status);
        }
        _requirePast(stage);
        _cut(jobId, index, status != Status.Open && _isAlive(stage));
    }

    /// @notice Ends a job at a stage whose subnet was dissolved before its result was accepted. Anyone may. A result whose
    /// dispute window is over is not refunded, but paid.
    /// @param jobId The job.
    /// @param index The stage.
    function refundDissolved(uint256 jobId, uint256 index) external nonReentrant {
        Stage storage stage = _stageOf(jobId, index);
        if (_isAlive(stage)) revert SubnetNotDissolved(stage.terms.netuid, stage.registration);
        Status status = stage.status;
        bool due = status == Status.Revealed && !stage.disputed && block.number > stage.deadline;
        if (due || status > Status.Revealed) revert WrongStatus(jobId, index, status);
        _cut(jobId, index, false);
    }

    /// @notice Ends a job at the first stage that nobody has claimed. Only the client may.
    /// @param jobId The job.
    function cancel(uint256 jobId) external nonReentrant {
        Job storage job = _jobs[jobId];
        if (msg.sender != job.client) revert NotClient(msg.sender);
        uint256 index = job.accepted;
        while (index < job.end && _stages[jobId][index].status > Status.Open) {
            ++index;
        }
        if (index == job.end) revert NothingToCancel(jobId);
        _cut(jobId, index, false);
    }

    /// @notice Pays out all that the caller may withdraw.
    /// @param receiver Who gets it.
    /// @return rao What was paid, in rao.
    function withdraw(address payable receiver) external nonReentrant returns (uint256 rao) {
        rao = creditOf[msg.sender];
        if (rao == 0) revert NothingToWithdraw(msg.sender);
        delete creditOf[msg.sender];
        creditedRao -= rao;
        emit Withdrawn(msg.sender, receiver, rao);
        Address.sendValue(receiver, rao * WEI_PER_RAO);
    }

    function _checkTerms(uint256 index, Terms calldata terms) private pure {
        if (terms.payRao == 0) revert NothingToPay(index);
        uint32[3] memory durations = [terms.claimBlocks, terms.resultBlocks, terms.disputeBlocks];
        for (uint256 i = 0; i < 3; ++i) {
            if (durations[i] == 0 || durations[i] > MAX_BLOCKS) revert InvalidDuration(index, durations[i]);
        }
    }

    /// @dev Escrows the TAO sent along, which must be exactly that.
    function _takeValue(uint256 rao) private {
        if (msg.value != rao * WEI_PER_RAO) revert WrongValue(msg.value, rao * WEI_PER_RAO);
        escrowedRao += rao;
    }

    function _open(uint256 jobId, uint256 index, bytes32 input) private {
        Stage storage stage = _stages[jobId][index];
        (stage.status, stage.deadline) = (Status.Open, _after(stage.terms.claimBlocks));
        emit StageOpened(jobId, index, stage.terms.netuid, input, stage.deadline);
    }

    function _openNext(uint256 jobId, uint256 index) private {
        if (index + 1 < _jobs[jobId].end) _open(jobId, index + 1, _stages[jobId][index].resultHash);
    }

    function _reveal(uint256 jobId, uint256 index, bytes32 resultHash, bytes32 salt) private {
        Stage storage stage = _stageIn(jobId, index, Status.Committed);
        _requireWorker(stage);
        _requireInTime(stage);
        uint256 committedAt = stage.deadline - stage.terms.resultBlocks;
        if (block.number <= committedAt) revert TooEarly(committedAt + 1);
        bytes32 revealed = commitmentOf(jobId, index, msg.sender, resultHash, salt);
        if (revealed != stage.commitment) revert WrongReveal(stage.commitment, revealed);
        (stage.resultHash, stage.status) = (resultHash, Status.Revealed);
        stage.deadline = _after(stage.terms.disputeBlocks);
    }

    /// @dev The bond goes back, and the payment is due.
    function _accept(uint256 jobId, uint256 index) private {
        Stage storage stage = _stageIn(jobId, index, Status.Revealed);
        if (_jobs[jobId].accepted != index) revert EarlierStagePending(jobId, _jobs[jobId].accepted);
        ++_jobs[jobId].accepted;
        stage.disputed = false;
        emit Accepted(jobId, index, stage.worker);
        _credit(stage.worker, stage.terms.bondRao);
        if (stage.terms.limitPriceRao != 0) {
            (stage.status, stage.deadline) = (Status.Accepted, _after(PATIENCE));
            return;
        }
        stage.status = Status.Paid;
        _credit(stage.worker, stage.terms.payRao);
        emit PaidTao(jobId, index, stage.worker, stage.terms.payRao);
    }

    /// @dev Ends a job before a stage. Workers of later stages are not at fault and get their bonds back.
    function _cut(uint256 jobId, uint256 from, bool atFault) private {
        Job storage job = _jobs[jobId];
        uint256 end = job.end;
        uint256 refundRao;
        uint256 forfeitRao = atFault ? _stages[jobId][from].terms.bondRao : 0;
        for (uint256 i = from; i < end; ++i) {
            Stage storage stage = _stages[jobId][i];
            refundRao += stage.terms.payRao;
            if (stage.worker != address(0) && (i != from || !atFault)) _credit(stage.worker, stage.terms.bondRao);
            (stage.status, stage.disputed) = (Status.Refunded, false);
        }
        // At most job.end.
        // forge-lint: disable-next-line(unsafe-typecast)
        job.end = uint32(from);
        _credit(job.client, refundRao + forfeitRao);
        emit Refunded(jobId, from, refundRao, forfeitRao);
    }
}
