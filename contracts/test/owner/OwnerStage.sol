// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {INeuron, NEURON_ADDRESS} from "../../src/interfaces/INeuron.sol";
import {ISubnet, SUBNET_ADDRESS} from "../../src/interfaces/ISubnet.sol";
import {OwnerPayouts} from "../../src/owner/OwnerPayouts.sol";
import {SubnetOwner} from "../../src/owner/SubnetOwner.sol";
import {SubnetOwnerFactory} from "../../src/owner/SubnetOwnerFactory.sol";
import {SubnetTimelock} from "../../src/owner/SubnetTimelock.sol";
import {ForgeRest} from "../doubles/ForgeProtocol.sol";
import {Stage} from "../support/Stage.sol";
import {vm} from "../support/Vm.sol";

/// @title A SubnetOwner behind a timelock
/// @notice A council proposes, anybody executes after a day, a guardian cancels for 30 days. It has 5,000 TAO and no subnet.
abstract contract OwnerStage is Stage {
    uint64 internal constant LOCK_COST = 1_000e9;
    uint256 internal constant DELAY = 1 days;
    uint256 internal constant ALL = type(uint256).max;
    bytes32 internal constant HOTKEY = "owner hotkey";
    ISubnet internal constant SUBNET = ISubnet(SUBNET_ADDRESS);
    INeuron internal constant NEURON = INeuron(NEURON_ADDRESS);

    ForgeRest internal _rest;
    SubnetOwnerFactory internal _factory;
    SubnetTimelock internal _timelock;
    SubnetOwner internal _owner;
    OwnerPayouts internal _payouts;
    address internal _council;
    address internal _guardian;
    address internal _deployer;
    uint256 internal _operations;

    function setUp() public virtual override {
        super.setUp();
        vm.warp(1_800_000_000);
        _rest = ForgeRest(address(_protocol));
        _rest.setLockCost(LOCK_COST);
        (_council, _guardian, _deployer) = (_actor("council"), _actor("guardian"), _actor("deployer"));
        _factory = new SubnetOwnerFactory();
        vm.prank(_deployer);
        (_timelock, _owner) = _factory.create(_terms(HOTKEY, "salt"));
        _payouts = _owner.payouts();
        vm.deal(address(_owner), 5_000 ether);
    }

    function _terms(bytes32 hotkey, bytes32 salt) internal view returns (SubnetOwnerFactory.Terms memory terms) {
        address[] memory proposers = new address[](1);
        proposers[0] = _council;
        return SubnetOwnerFactory.Terms({
            minDelay: DELAY,
            proposers: proposers,
            executors: new address[](1),
            guardian: _guardian,
            termEnd: 1_800_000_000 + 30 days,
            hotkey: hotkey,
            salt: salt
        });
    }

    /// @dev Schedules a call of the SubnetOwner as the council; the salt is the number of the operation.
    function _schedule(bytes memory data) internal returns (bytes32 salt) {
        return _scheduleAt(address(_owner), data);
    }

    function _scheduleAt(address target, bytes memory data) internal returns (bytes32 salt) {
        salt = bytes32(++_operations);
        vm.prank(_council);
        _timelock.schedule(target, 0, data, 0, salt, DELAY);
    }

    function _execute(bytes memory data, bytes32 salt) internal {
        _timelock.execute(address(_owner), 0, data, 0, salt);
    }

    /// @dev The whole way of a decision.
    function _decide(bytes memory data) internal {
        bytes32 salt = _schedule(data);
        vm.warp(block.timestamp + DELAY);
        _execute(data, salt);
    }

    /// @dev A decision whose execution fails for the reason.
    function _refused(bytes memory data, bytes memory reason) internal {
        bytes32 salt = _schedule(data);
        vm.warp(block.timestamp + DELAY);
        vm.expectRevert(reason);
        _execute(data, salt);
    }

    /// @dev A call of the precompile for subnets, as a call of the SubnetOwner.
    function _call(address precompile, bytes memory data) internal pure returns (bytes memory call) {
        return abi.encodeCall(SubnetOwner.execute, (precompile, data));
    }

    /// @dev The first subnet of the SubnetOwner, started.
    function _open() internal returns (uint16 netuid) {
        _decide(abi.encodeCall(SubnetOwner.createSubnet, (HOTKEY, LOCK_COST)));
        netuid = 1;
        _decide(_call(SUBNET_ADDRESS, abi.encodeCall(ISubnet.startCall, (netuid))));
    }

    /// @dev What epochs pay to the owner.
    function _cut(uint16 netuid, uint64 alpha) internal {
        _protocol.mintStake(netuid, HOTKEY, _owner.coldkey(), alpha);
    }

    function _payees(address first, uint96 firstShares, address second, uint96 secondShares)
        internal
        pure
        returns (SubnetOwner.Payee[] memory list)
    {
        list = new SubnetOwner.Payee[](2);
        list[0] = SubnetOwner.Payee(first, firstShares);
        list[1] = SubnetOwner.Payee(second, secondShares);
    }
}
