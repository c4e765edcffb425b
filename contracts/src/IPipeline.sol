// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

/// @title What a pipeline knows and tells
/// @notice Terms, stages and votes of Pipeline, its events and its errors. Amounts are rao (1 TAO = 1e9 rao = 1e18 wei) and
/// alpha with 9 decimals; times are block numbers.
interface IPipeline {
    /// @notice What a client asks of one stage.
    /// @param netuid The subnet that serves it.
    /// @param payRao Payment, in rao; not 0.
    /// @param bondRao What a worker puts up with its claim, in rao. The client gets it if the worker is late or its result
    /// is rejected; may be 0.
    /// @param limitPriceRao Highest price of alpha after the purchase, in rao per alpha; 0 for payment in TAO.
    /// @param taoFallback Whether a payment in alpha that the protocol refuses is made in TAO at once. Otherwise the worker
    /// gets the protocol's error, and may take TAO after PATIENCE.
    /// @param claimBlocks Blocks from the opening until the last claim.
    /// @param resultBlocks Blocks from the claim until the last commitment, and from the commitment until the last reveal.
    /// @param disputeBlocks Blocks of the dispute window from the reveal, and of the vote from the first objection.
    struct Terms {
        uint16 netuid;
        uint64 payRao;
        uint64 bondRao;
        uint64 limitPriceRao;
        bool taoFallback;
        uint32 claimBlocks;
        uint32 resultBlocks;
        uint32 disputeBlocks;
    }

    /// @notice Where a stage is. Closed waits for the stage before; Accepted waits for the worker to collect alpha.
    enum Status {
        Closed,
        Open,
        Claimed,
        Committed,
        Revealed,
        Accepted,
        Paid,
        Refunded
    }

    /// @notice A stage.
    /// @param terms What the client asks.
    /// @param registration Number of the registration of the netuid for which the stage was made.
    /// @param deadline Last block for what comes next; of an accepted stage the end of PATIENCE.
    /// @param status Where it is.
    /// @param disputed Whether a validator objected and the dispute is not resolved.
    /// @param worker Who claimed it.
    /// @param hotkey The worker's hotkey when it claimed.
    /// @param coldkey The owner of that hotkey then, who gets alpha.
    /// @param commitment What the worker committed to, see commitmentOf.
    /// @param resultHash keccak256 of the result.
    /// @param totalAlpha Stake of all validators when the dispute began, 9 decimals.
    struct Stage {
        Terms terms;
        uint64 registration;
        uint64 deadline;
        Status status;
        bool disputed;
        address worker;
        bytes32 hotkey;
        bytes32 coldkey;
        bytes32 commitment;
        bytes32 resultHash;
        uint256 totalAlpha;
    }

    /// @notice A job.
    /// @param client Who pays.
    /// @param stages Number of stages.
    /// @param end Number of stages that were not refunded.
    /// @param accepted Number of stages whose results are accepted; these are the first ones.
    /// @param input keccak256 of what the first stage works on.
    struct Job {
        address client;
        uint32 stages;
        uint32 end;
        uint32 accepted;
        bytes32 input;
    }

    /// @notice A validator's vote.
    /// @param hotkey The validator.
    /// @param reject Whether the result should be rejected.
    /// @param alpha Stake with the hotkey when it voted, 9 decimals.
    struct Ballot {
        bytes32 hotkey;
        bool reject;
        uint256 alpha;
    }

    /// @notice A job was made; uri says where its input is.
    /// @param jobId The job.
    /// @param client Who pays.
    /// @param stages Number of stages.
    /// @param input keccak256 of what is worked on.
    /// @param uri Where that is.
    event JobCreated(uint256 indexed jobId, address indexed client, uint256 stages, bytes32 input, string uri);

    /// @notice A stage can be claimed until the deadline; input is the hash of what it works on.
    /// @param jobId The job.
    /// @param index The stage, from 0.
    /// @param netuid The subnet.
    /// @param input keccak256 of what is worked on.
    /// @param deadline Last block for what comes next.
    event StageOpened(
        uint256 indexed jobId, uint256 indexed index, uint16 indexed netuid, bytes32 input, uint256 deadline
    );

    /// @notice A hotkey took a stage and must commit to a result by the deadline.
    /// @param jobId The job.
    /// @param index The stage, from 0.
    /// @param hotkey The hotkey.
    /// @param coldkey The coldkey that owns it.
    /// @param worker Who does the work.
    /// @param deadline Last block for what comes next.
    event Claimed(
        uint256 indexed jobId,
        uint256 index,
        bytes32 indexed hotkey,
        bytes32 indexed coldkey,
        address worker,
        uint256 deadline
    );

    /// @notice The worker is bound to a result and must reveal it by the deadline.
    /// @param jobId The job.
    /// @param index The stage, from 0.
    /// @param commitment What the worker committed to.
    /// @param deadline Last block for what comes next.
    event Committed(uint256 indexed jobId, uint256 indexed index, bytes32 commitment, uint256 deadline);

    /// @notice A result. It can be disputed until the deadline.
    /// @param jobId The job.
    /// @param index The stage, from 0.
    /// @param resultHash keccak256 of the result.
    /// @param data The result, or where it is.
    /// @param isUri Whether data says where the result is.
    /// @param deadline Last block for what comes next.
    event Revealed(
        uint256 indexed jobId, uint256 indexed index, bytes32 resultHash, bytes data, bool isUri, uint256 deadline
    );

    /// @notice A validator objected; the vote ends with the deadline.
    /// @param jobId The job.
    /// @param index The stage, from 0.
    /// @param hotkey The hotkey.
    /// @param deadline Last block for what comes next.
    event Disputed(uint256 indexed jobId, uint256 indexed index, bytes32 indexed hotkey, uint256 deadline);

    /// @notice A validator voted, with so much stake.
    /// @param jobId The job.
    /// @param index The stage, from 0.
    /// @param hotkey The hotkey.
    /// @param reject Whether the result should be rejected.
    /// @param alpha Alpha, 9 decimals.
    event Voted(uint256 indexed jobId, uint256 indexed index, bytes32 indexed hotkey, bool reject, uint256 alpha);

    /// @notice A dispute is over. Stakes are alpha with 9 decimals.
    /// @param jobId The job.
    /// @param index The stage, from 0.
    /// @param rejected Whether the result is rejected.
    /// @param rejectAlpha Stake against the result, 9 decimals.
    /// @param keepAlpha Stake for it, 9 decimals.
    /// @param totalAlpha Stake of all validators, 9 decimals.
    event Resolved(
        uint256 indexed jobId,
        uint256 indexed index,
        bool rejected,
        uint256 rejectAlpha,
        uint256 keepAlpha,
        uint256 totalAlpha
    );

    /// @notice A result is accepted and must be paid.
    /// @param jobId The job.
    /// @param index The stage, from 0.
    /// @param worker Who does the work.
    event Accepted(uint256 indexed jobId, uint256 indexed index, address indexed worker);

    /// @notice A worker is paid in TAO, which it can withdraw.
    /// @param jobId The job.
    /// @param index The stage, from 0.
    /// @param worker Who does the work.
    /// @param rao TAO, in rao.
    event PaidTao(uint256 indexed jobId, uint256 indexed index, address indexed worker, uint256 rao);

    /// @notice A worker's coldkey got alpha for the escrow.
    /// @param jobId The job.
    /// @param index The stage, from 0.
    /// @param netuid The subnet.
    /// @param hotkey The hotkey.
    /// @param coldkey The coldkey that owns it.
    /// @param rao TAO, in rao.
    /// @param alpha Alpha, 9 decimals.
    event PaidAlpha(
        uint256 indexed jobId,
        uint256 index,
        uint16 indexed netuid,
        bytes32 hotkey,
        bytes32 indexed coldkey,
        uint256 rao,
        uint256 alpha
    );

    /// @notice The job ends before a stage; the client can withdraw what was for this and later stages. forfeited is the
    /// worker's bond that the client gets on top.
    /// @param jobId The job.
    /// @param index The stage, from 0.
    /// @param rao TAO, in rao.
    /// @param forfeited The late or rejected worker's bond, in rao; the client can withdraw it, too.
    event Refunded(uint256 indexed jobId, uint256 indexed index, uint256 rao, uint256 forfeited);

    /// @notice TAO left the contract.
    /// @param account Whose it was.
    /// @param receiver Who got it.
    /// @param rao TAO, in rao.
    event Withdrawn(address indexed account, address indexed receiver, uint256 rao);

    /// @notice A job has 1 to MAX_STAGES stages.
    error WrongNumberOfStages(uint256 stages);

    /// @notice A time is 1 to MAX_BLOCKS blocks.
    error InvalidDuration(uint256 index, uint256 blocks);

    /// @notice A stage must be paid.
    error NothingToPay(uint256 index);

    /// @notice The TAO sent along is not what is wanted, both in wei.
    error WrongValue(uint256 sentWei, uint256 wantedWei);

    /// @notice The netuid has no subnet, or is root, which has no miners.
    error NoSubnet(uint16 netuid);

    /// @notice The subnet of the stage was dissolved.
    error SubnetDissolved(uint16 netuid, uint64 registration);

    /// @notice The subnet of the stage is as it was.
    error SubnetNotDissolved(uint16 netuid, uint64 registration);

    /// @notice There is no such stage.
    error NoStage(uint256 jobId, uint256 index);

    /// @notice The stage is not where the call needs it.
    error WrongStatus(uint256 jobId, uint256 index, Status status);

    /// @notice It is too late.
    error TooLate(uint256 deadline);

    /// @notice It is too early; the call is possible from this block on.
    error TooEarly(uint256 fromBlock);

    /// @notice Only the client may do this.
    error NotClient(address caller);

    /// @notice Only the worker may do this.
    error NotWorker(address caller);

    /// @notice The caller's id is no hotkey of the subnet.
    error NotRegistered(uint16 netuid, bytes32 hotkey);

    /// @notice The caller's id is no hotkey with a validator permit on the subnet.
    error NotValidator(uint16 netuid, bytes32 hotkey);

    /// @notice The client, the worker and other hotkeys of the worker's coldkey have no vote.
    error InvolvedParty(bytes32 hotkey);

    /// @notice The validator has voted.
    error AlreadyVoted(bytes32 hotkey);

    /// @notice There are as many votes as there may be.
    error TooManyVotes(uint256 limit);

    /// @notice Nobody objected to the result.
    error NotDisputed(uint256 jobId, uint256 index);

    /// @notice The dispute must be resolved first.
    error StillDisputed(uint256 jobId, uint256 index);

    /// @notice The result of an earlier stage must be accepted first.
    error EarlierStagePending(uint256 jobId, uint256 index);

    /// @notice Every stage that is left was claimed.
    error NothingToCancel(uint256 jobId);

    /// @notice What is revealed is not what was committed to.
    error WrongReveal(bytes32 commitment, bytes32 revealed);

    /// @notice Nobody could stake to the hotkey.
    error UnknownHotkey(bytes32 hotkey);

    /// @notice The protocol refuses the payment in alpha; reason is its error, empty if the gas did not suffice.
    error AlphaRefused(bytes reason);

    /// @notice The payment would give less alpha than the worker's bound, both with 9 decimals.
    error BelowMinimum(uint256 alpha, uint256 minimum);

    /// @notice The account has nothing to withdraw.
    error NothingToWithdraw(address account);

    /// @notice Only the contract itself calls this.
    error NotSelf(address caller);
}
