// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {IPipeline} from "../../src/IPipeline.sol";
import {Pipeline} from "../../src/Pipeline.sol";
import {ADDRESS_MAPPING_ADDRESS, IAddressMapping} from "../../src/interfaces/IAddressMapping.sol";
import {IStaking, STAKING_ADDRESS} from "../../src/interfaces/IStaking.sol";
import {ForgeProtocol} from "../doubles/ForgeProtocol.sol";
import {Test} from "../support/Test.sol";
import {vm} from "../support/Vm.sol";

/// @title Two subnets with workers and validators, and a client
/// @notice What the tests of Pipeline begin with. Amounts are rao and alpha with 9 decimals.
abstract contract PipelineStage is Test {
    uint16 internal constant DRAW = 7;
    uint16 internal constant LABEL = 8;
    uint64 internal constant PAY = 5e9;
    uint64 internal constant BOND = 1e9;
    uint64 internal constant NO_LIMIT = type(uint64).max;
    bytes32 internal constant SALT = "salt";
    bytes32 internal constant INPUT = "input";
    IStaking internal constant STAKING = IStaking(STAKING_ADDRESS);

    ForgeProtocol internal _protocol;
    Pipeline internal _pipeline;
    address internal _client;
    address internal _drawer;
    address internal _labeller;
    address[3] internal _validators;
    /// @dev What workers put up, in rao.
    uint256 internal _bond = BOND;

    function setUp() public virtual {
        vm.roll(1_000);
        vm.coinbase(_actor("author"));
        _protocol = new ForgeProtocol();
        _protocol.install();
        _protocol.createSubnet(DRAW, 20_000e9, 50_000e9, 33);
        _protocol.createSubnet(LABEL, 30_000e9, 30_000e9, 33);
        _pipeline = new Pipeline();
        _client = _actor("client");
        vm.deal(_client, 1_000 ether);
        _drawer = _neuron(DRAW, "drawer", 0);
        _labeller = _neuron(LABEL, "labeller", 0);
        string[3] memory names = ["validator 1", "validator 2", "validator 3"];
        for (uint64 i = 0; i < 3; ++i) {
            _validators[i] = _neuron(DRAW, names[i], (3 - i) * 100e9);
            _protocol.setNeuron(LABEL, _id(_validators[i]), true);
        }
    }

    /// @dev An account whose id is a hotkey of a subnet; with stake it is a validator.
    function _neuron(uint16 netuid, string memory name, uint64 alpha) internal returns (address account) {
        account = _actor(name);
        vm.deal(account, 100 ether);
        _protocol.createHotkey(_id(account), _coldkey(account));
        _protocol.setNeuron(netuid, _id(account), alpha != 0);
        if (alpha != 0) _protocol.mintStake(netuid, _id(account), _coldkey(account), alpha);
    }

    /// @dev The 32-byte id of an account, its hotkey.
    function _id(address account) internal view returns (bytes32 id) {
        return IAddressMapping(ADDRESS_MAPPING_ADDRESS).addressMapping(account);
    }

    /// @dev The coldkey that owns a neuron's hotkey.
    function _coldkey(address account) internal pure returns (bytes32 coldkey) {
        return keccak256(abi.encode("coldkey", account));
    }

    /// @dev What a client asks in these tests, paid in TAO.
    function _termsOf(uint16 netuid) internal pure returns (IPipeline.Terms memory terms) {
        terms.netuid = netuid;
        (terms.payRao, terms.bondRao) = (PAY, BOND);
        (terms.claimBlocks, terms.resultBlocks, terms.disputeBlocks) = (50, 20, 30);
    }

    /// @dev Drawing and labelling.
    function _both() internal pure returns (IPipeline.Terms[] memory terms) {
        terms = new IPipeline.Terms[](2);
        (terms[0], terms[1]) = (_termsOf(DRAW), _termsOf(LABEL));
    }

    /// @dev Drawing alone, paid in alpha.
    function _inAlpha(uint64 limit, bool fallback_) internal pure returns (IPipeline.Terms[] memory terms) {
        terms = new IPipeline.Terms[](1);
        terms[0] = _termsOf(DRAW);
        (terms[0].limitPriceRao, terms[0].taoFallback) = (limit, fallback_);
    }

    function _create(IPipeline.Terms[] memory terms) internal returns (uint256 jobId) {
        uint256 sum;
        for (uint256 i = 0; i < terms.length; ++i) {
            sum += terms[i].payRao;
        }
        vm.prank(_client);
        return _pipeline.createJob{value: sum * 1e9}(terms, INPUT, "ipfs://input");
    }

    function _claim(uint256 jobId, uint256 index, address worker) internal {
        vm.prank(worker);
        _pipeline.claim{value: _bond * 1e9}(jobId, index);
    }

    function _commit(uint256 jobId, uint256 index, address worker, bytes memory result) internal {
        bytes32 commitment = _pipeline.commitmentOf(jobId, index, worker, keccak256(result), SALT);
        vm.prank(worker);
        _pipeline.commit(jobId, index, commitment);
    }

    function _reveal(uint256 jobId, uint256 index, address worker, bytes memory result) internal {
        vm.prank(worker);
        _pipeline.revealResult(jobId, index, result, SALT);
    }

    /// @dev Everything that a worker does until its result is known.
    function _work(uint256 jobId, uint256 index, address worker) internal {
        _claim(jobId, index, worker);
        _commit(jobId, index, worker, "result");
        vm.roll(block.number + 1);
        _reveal(jobId, index, worker, "result");
    }

    function _vote(uint256 jobId, uint256 index, uint256 validator, bool reject) internal {
        vm.prank(_validators[validator]);
        _pipeline.vote(jobId, index, reject);
    }

    function _acceptBy(address client, uint256 jobId, uint256 index) internal {
        vm.prank(client);
        _pipeline.accept(jobId, index);
    }

    /// @dev To the first block after a stage's deadline.
    function _pass(uint256 jobId, uint256 index) internal {
        vm.roll(_pipeline.getStage(jobId, index).deadline + 1);
    }

    function _statusOf(uint256 jobId, uint256 index) internal view returns (IPipeline.Status status) {
        return _pipeline.getStage(jobId, index).status;
    }

    function _checkStatus(uint256 jobId, uint256 index, IPipeline.Status want) internal view {
        vm.assertEq(uint256(_statusOf(jobId, index)), uint256(want), "status");
    }

    function _checkCredit(address account, uint256 rao) internal view {
        vm.assertEq(_pipeline.creditOf(account), rao, "credit");
    }

    /// @dev The contract holds exactly what it owes.
    function _checkConserved() internal view {
        vm.assertEq(address(_pipeline).balance, (_pipeline.escrowedRao() + _pipeline.creditedRao()) * 1e9, "conserved");
    }

    function _refuse(bytes memory reason) internal {
        vm.expectRevert(reason);
    }
}
