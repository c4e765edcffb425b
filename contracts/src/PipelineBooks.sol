// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {ADDRESS_MAPPING_ADDRESS, IAddressMapping} from "./interfaces/IAddressMapping.sol";
import {IMetagraph, METAGRAPH_ADDRESS} from "./interfaces/IMetagraph.sol";
import {INeuron, NEURON_ADDRESS} from "./interfaces/INeuron.sol";
import {IStaking, STAKING_ADDRESS} from "./interfaces/IStaking.sol";
import {ISubnet, SUBNET_ADDRESS} from "./interfaces/ISubnet.sol";
import {IPipeline} from "./IPipeline.sol";

/// @title The books of a pipeline
/// @notice What Pipeline remembers, what it asks of the protocol, and what anyone may read. The contract owes
/// escrowedRao + creditedRao; TAO that was forced on it is nobody's and stays.
abstract contract PipelineBooks is IPipeline {
    /// @notice Most stages of a job.
    uint256 public constant MAX_STAGES = 16;

    /// @notice Most votes on a result.
    uint256 public constant MAX_VOTES = 128;

    /// @notice Longest time that a client may set, in blocks: 90 days.
    uint256 public constant MAX_BLOCKS = 648_000;

    /// @notice A result is rejected only if validators with one in so many parts of all validators' stake voted.
    uint256 public constant QUORUM_PART = 3;

    /// @notice For how long a worker must wait for alpha before it may take TAO instead, in blocks: 7 days.
    uint256 public constant PATIENCE = 50_400;

    uint256 internal constant WEI_PER_RAO = 1e9;
    IAddressMapping internal constant MAPPING = IAddressMapping(ADDRESS_MAPPING_ADDRESS);
    IMetagraph internal constant METAGRAPH = IMetagraph(METAGRAPH_ADDRESS);
    INeuron internal constant NEURON = INeuron(NEURON_ADDRESS);
    IStaking internal constant STAKING = IStaking(STAKING_ADDRESS);
    ISubnet internal constant SUBNET = ISubnet(SUBNET_ADDRESS);

    /// @notice Number of jobs; the first has id 1.
    uint256 public jobCount;

    /// @notice Payments and bonds of stages that are not decided or not collected, in rao.
    uint256 public escrowedRao;

    /// @notice What may be withdrawn by all together, in rao.
    uint256 public creditedRao;

    /// @notice What an account may withdraw, in rao.
    mapping(address account => uint256 rao) public creditOf;

    mapping(uint256 jobId => Job) internal _jobs;
    mapping(uint256 jobId => mapping(uint256 index => Stage)) internal _stages;
    mapping(uint256 jobId => mapping(uint256 index => Ballot[])) internal _ballots;
    mapping(uint256 jobId => mapping(uint256 index => mapping(bytes32 hotkey => bool))) internal _voted;

    /// @notice A job.
    /// @param jobId The job.
    /// @return job The job; the client is 0 if there is none.
    function getJob(uint256 jobId) external view returns (Job memory job) {
        return _jobs[jobId];
    }

    /// @notice A stage.
    /// @param jobId The job.
    /// @param index The stage.
    /// @return stage The stage.
    function getStage(uint256 jobId, uint256 index) external view returns (Stage memory stage) {
        return _stageOf(jobId, index);
    }

    /// @notice The votes on a stage's result, in the order in which they were cast.
    /// @param jobId The job.
    /// @param index The stage.
    /// @return ballots The votes.
    function getBallots(uint256 jobId, uint256 index) external view returns (Ballot[] memory ballots) {
        return _ballots[jobId][index];
    }

    /// @notice keccak256 of what a stage works on: the job's input, or the result of the stage before.
    /// @param jobId The job.
    /// @param index The stage.
    /// @return input The hash; 0 while the stage before has no result.
    function inputOf(uint256 jobId, uint256 index) external view returns (bytes32 input) {
        _stageOf(jobId, index);
        return index == 0 ? _jobs[jobId].input : _stages[jobId][index - 1].resultHash;
    }

    /// @notice What a worker commits to. It names the worker, so that a copied commitment is worth nothing.
    /// @param jobId The job.
    /// @param index The stage.
    /// @param worker The worker.
    /// @param resultHash keccak256 of the result.
    /// @param salt 32 random bytes, so that nobody finds the result by trying.
    /// @return commitment The commitment.
    function commitmentOf(uint256 jobId, uint256 index, address worker, bytes32 resultHash, bytes32 salt)
        public
        view
        returns (bytes32 commitment)
    {
        // Assembly would hide what is hashed.
        // forge-lint: disable-next-line(asm-keccak256)
        return keccak256(abi.encode(block.chainid, address(this), jobId, index, worker, resultHash, salt));
    }

    /// @dev Moves TAO from the escrow to what an account may withdraw.
    function _credit(address account, uint256 rao) internal {
        escrowedRao -= rao;
        creditedRao += rao;
        creditOf[account] += rao;
    }

    /// @dev The last block of a time that begins in this one.
    function _after(uint256 blocks) internal view returns (uint64 deadline) {
        // Block numbers are far below.
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint64(block.number + blocks);
    }

    function _stageOf(uint256 jobId, uint256 index) internal view returns (Stage storage stage) {
        if (index >= _jobs[jobId].stages) revert NoStage(jobId, index);
        return _stages[jobId][index];
    }

    function _stageIn(uint256 jobId, uint256 index, Status wanted) internal view returns (Stage storage stage) {
        stage = _stageOf(jobId, index);
        if (stage.status != wanted) revert WrongStatus(jobId, index, stage.status);
    }

    function _requireWorker(Stage storage stage) internal view {
        if (msg.sender != stage.worker) revert NotWorker(msg.sender);
    }

    function _requireInTime(Stage storage stage) internal view {
        if (block.number > stage.deadline) revert TooLate(stage.deadline);
    }

    function _requirePast(Stage storage stage) internal view {
        if (block.number <= stage.deadline) revert TooEarly(uint256(stage.deadline) + 1);
    }

    function _requireAlive(Stage storage stage) internal view {
        if (!_isAlive(stage)) revert SubnetDissolved(stage.terms.netuid, stage.registration);
    }

    /// @dev Whether the netuid still is the subnet for which the stage was made.
    function _isAlive(Stage storage stage) internal view returns (bool alive) {
        return _registrationOf(stage.terms.netuid) == stage.registration;
    }

    /// @dev The number of a netuid's present registration; 0 without a subnet, and for root.
    function _registrationOf(uint16 netuid) internal view returns (uint64 counter) {
        if (netuid == 0 || SUBNET.getNetworkRegistrationBlock(netuid) == 0) return 0;
        return SUBNET.getRegisteredSubnetCounter(netuid);
    }

    /// @dev Whether a hotkey has a validator permit, and the alpha that is staked to it on the subnet, 9 decimals.
    function _validator(uint16 netuid, bytes32 hotkey) internal view returns (bool permit, uint256 alpha) {
        (bool registered, uint16 uid) = NEURON.getUid(netuid, hotkey);
        if (!registered || !METAGRAPH.getValidatorStatus(netuid, uid)) return (false, 0);
        return (true, STAKING.getTotalAlphaStaked(hotkey, netuid));
    }

    /// @dev The sum over all validators of a subnet.
    function _allStake(uint16 netuid) internal view returns (uint256 alpha) {
        uint16 count = METAGRAPH.getUidCount(netuid);
        for (uint16 uid = 0; uid < count; ++uid) {
            if (METAGRAPH.getValidatorStatus(netuid, uid)) {
                alpha += STAKING.getTotalAlphaStaked(METAGRAPH.getHotkey(netuid, uid), netuid);
            }
        }
    }

    /// @dev A vote counts with the smaller of two stakes: when it was cast, and at present.
    function _count(uint256 jobId, uint256 index, uint16 netuid) internal view returns (uint256 against, uint256 keep) {
        Ballot[] storage ballots = _ballots[jobId][index];
        for (uint256 i = 0; i < ballots.length; ++i) {
            (, uint256 present) = _validator(netuid, ballots[i].hotkey);
            uint256 alpha = Math.min(ballots[i].alpha, present);
            if (ballots[i].reject) against += alpha;
            else keep += alpha;
        }
    }
}
