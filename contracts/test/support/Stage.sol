// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {ADDRESS_MAPPING_ADDRESS, IAddressMapping} from "../../src/interfaces/IAddressMapping.sol";
import {ALPHA_ADDRESS, IAlpha} from "../../src/interfaces/IAlpha.sol";
import {IStaking, STAKING_ADDRESS} from "../../src/interfaces/IStaking.sol";
import {ForgeProtocol} from "../doubles/ForgeProtocol.sol";
import {Test} from "./Test.sol";
import {vm} from "./Vm.sol";

/// @title A chain with a subnet, validators and users
/// @notice What tests of contracts that hold stake begin with. Amounts are rao and alpha with 9 decimals.
abstract contract Stage is Test {
    uint16 internal constant NETUID = 7;
    uint64 internal constant TAO_RESERVE = 20_000e9;
    uint64 internal constant ALPHA_RESERVE = 50_000e9;
    IStaking internal constant STAKING = IStaking(STAKING_ADDRESS);
    IAlpha internal constant ALPHA = IAlpha(ALPHA_ADDRESS);

    bytes32 internal constant V1 = "validator 1";
    bytes32 internal constant V2 = "validator 2";
    bytes32 internal constant V3 = "validator 3";
    bytes32 internal constant MINER = "miner";

    ForgeProtocol internal _protocol;
    address internal _alice;
    address internal _bob;
    address internal _mallory;

    function setUp() public virtual {
        vm.roll(1_000);
        vm.coinbase(_actor("author"));
        _protocol = new ForgeProtocol();
        _protocol.install();
        _protocol.createSubnet(NETUID, TAO_RESERVE, ALPHA_RESERVE, 33);
        bytes32[4] memory hotkeys = [V1, V2, V3, MINER];
        for (uint256 i = 0; i < hotkeys.length; ++i) {
            _protocol.createHotkey(hotkeys[i], keccak256(abi.encode("owner", i)));
            _protocol.setNeuron(NETUID, hotkeys[i], hotkeys[i] != MINER);
        }
        (_alice, _bob, _mallory) = (_user("alice"), _user("bob"), _user("mallory"));
    }

    /// @dev A user with 10,000 TAO and 1,000 alpha with each of the first two validators.
    function _user(string memory name) internal returns (address user) {
        user = _actor(name);
        vm.deal(user, 10_000 ether);
        _protocol.mintStake(NETUID, V1, _account(user), 1_000e9);
        _protocol.mintStake(NETUID, V2, _account(user), 1_000e9);
    }

    /// @dev The coldkey of an address.
    function _account(address target) internal view returns (bytes32 account) {
        return IAddressMapping(ADDRESS_MAPPING_ADDRESS).addressMapping(target);
    }

    /// @dev Stake of an address on the subnet.
    function _stake(bytes32 hotkey, address holder) internal view returns (uint256 alpha) {
        return STAKING.getStake(hotkey, _account(holder), NETUID);
    }

    /// @dev Gives a user's stake to another address.
    function _give(address from, bytes32 hotkey, address to, uint256 alpha) internal {
        bytes32 account = _account(to);
        vm.prank(from);
        STAKING.transferStake(account, hotkey, NETUID, NETUID, alpha);
    }
}
