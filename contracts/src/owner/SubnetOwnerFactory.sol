// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {Create2} from "@openzeppelin/contracts/utils/Create2.sol";
import {Hashes} from "@openzeppelin/contracts/utils/cryptography/Hashes.sol";

import {SubnetOwner} from "./SubnetOwner.sol";
import {SubnetTimelock} from "./SubnetTimelock.sol";

/// @title Maker of subnet owners
/// @notice Makes a SubnetOwner with its timelock in one transaction, and gives up all rights over them in it. The addresses follow from the
/// creator and its terms, not from who proposes: a Governor can be made before the timelock whose address it needs, and the owner
/// of an existing subnet can announce its coldkey swap to a SubnetOwner that is made later. Until then nobody but the creator
/// knows the address, so nobody can spoil the swap by giving it stake.
contract SubnetOwnerFactory {
    /// @notice How a subnet is to be governed.
    /// @param minDelay Seconds between a proposal and its execution.
    /// @param proposers Who may propose and cancel: a multisig, or a Governor.
    /// @param executors Who may execute after the delay; the zero address is everybody.
    /// @param guardian Who may cancel until the end of its term; 0 for nobody.
    /// @param termEnd End of the guardian's term, in seconds since 1970.
    /// @param hotkey A new hotkey for the subnet's registration; 0 for none, as for a subnet that is taken over.
    /// @param salt Any number; a secret one keeps the addresses secret.
    struct Terms {
        uint256 minDelay;
        address[] proposers;
        address[] executors;
        address guardian;
        uint256 termEnd;
        bytes32 hotkey;
        bytes32 salt;
    }

    /// @notice A SubnetOwner was made.
    /// @param creator Who made it.
    /// @param subnetOwner The SubnetOwner.
    /// @param timelock Its owner.
    event SubnetOwnerCreated(address indexed creator, address indexed subnetOwner, address indexed timelock);

    /// @notice Without proposers or without executors nothing could ever happen.
    error NobodyGoverns();

    /// @notice Makes a SubnetOwner and its timelock.
    /// @param terms How it is to be governed.
    /// @return timelock The timelock.
    /// @return subnetOwner The SubnetOwner.
    function create(Terms calldata terms) external returns (SubnetTimelock timelock, SubnetOwner subnetOwner) {
        if (terms.proposers.length == 0 || terms.executors.length == 0) revert NobodyGoverns();
        bytes32 salt = _saltOf(msg.sender, terms.salt);
        timelock = new SubnetTimelock{salt: salt}(terms.minDelay, terms.guardian, terms.termEnd, address(this));
        for (uint256 i = 0; i < terms.proposers.length; ++i) {
            timelock.grantRole(timelock.PROPOSER_ROLE(), terms.proposers[i]);
            timelock.grantRole(timelock.CANCELLER_ROLE(), terms.proposers[i]);
        }
        for (uint256 i = 0; i < terms.executors.length; ++i) {
            timelock.grantRole(timelock.EXECUTOR_ROLE(), terms.executors[i]);
        }
        timelock.renounceRole(timelock.DEFAULT_ADMIN_ROLE(), address(this));
        subnetOwner = new SubnetOwner{salt: salt}(address(timelock), terms.hotkey);
        emit SubnetOwnerCreated(msg.sender, address(subnetOwner), address(timelock));
    }

    /// @notice Where a SubnetOwner and its timelock will be.
    /// @param creator Who will make them.
    /// @param terms The terms; proposers and executors do not matter.
    /// @return timelock The timelock.
    /// @return subnetOwner The SubnetOwner.
    function addressesOf(address creator, Terms calldata terms)
        external
        view
        returns (address timelock, address subnetOwner)
    {
        bytes32 salt = _saltOf(creator, terms.salt);
        bytes memory arguments = abi.encode(terms.minDelay, terms.guardian, terms.termEnd, address(this));
        bytes memory code = abi.encodePacked(type(SubnetTimelock).creationCode, arguments);
        timelock = Create2.computeAddress(salt, keccak256(code));
        code = abi.encodePacked(type(SubnetOwner).creationCode, abi.encode(timelock, terms.hotkey));
        subnetOwner = Create2.computeAddress(salt, keccak256(code));
    }

    function _saltOf(address creator, bytes32 salt) private pure returns (bytes32 mixed) {
        return Hashes.efficientKeccak256(bytes32(uint256(uint160(creator))), salt);
    }
}
