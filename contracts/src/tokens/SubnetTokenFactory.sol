// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {Create2} from "@openzeppelin/contracts/utils/Create2.sol";

import {ISubnet, SUBNET_ADDRESS} from "../interfaces/ISubnet.sol";
import {SubnetToken} from "./SubnetToken.sol";

/// @title Maker of subnet tokens
/// @notice Makes one token for each registration of a netuid, at an address that follows from both numbers and this
/// factory. Anyone may call it, and nobody has rights over what it made.
contract SubnetTokenFactory {
    /// @notice A token was made.
    /// @param netuid The subnet.
    /// @param registration The number of its registration.
    /// @param token The token.
    event TokenCreated(uint16 indexed netuid, uint64 indexed registration, address indexed token);

    /// @notice The registration has its token.
    error TokenExists(address token);

    /// @notice Makes the token of a subnet.
    /// @param netuid The subnet.
    /// @return token The token.
    function createToken(uint16 netuid) external returns (address token) {
        uint64 registration = ISubnet(SUBNET_ADDRESS).getRegisteredSubnetCounter(netuid);
        token = addressOf(netuid, registration);
        if (token.code.length != 0) revert TokenExists(token);
        // Refuses a netuid that has no subnet.
        token = address(new SubnetToken{salt: _saltOf(netuid, registration)}(netuid, registration));
        emit TokenCreated(netuid, registration, token);
    }

    /// @notice The token of a subnet's present registration.
    /// @param netuid The subnet.
    /// @return token The token; zero if nobody has made it.
    function tokenOf(uint16 netuid) external view returns (address token) {
        token = addressOf(netuid, ISubnet(SUBNET_ADDRESS).getRegisteredSubnetCounter(netuid));
        if (token.code.length == 0) return address(0);
    }

    /// @notice Where the token of a registration is, or will be.
    /// @param netuid The subnet.
    /// @param registration The number of the registration, from 1.
    /// @return token The address.
    function addressOf(uint16 netuid, uint64 registration) public view returns (address token) {
        bytes memory code = abi.encodePacked(type(SubnetToken).creationCode, abi.encode(netuid, registration));
        return Create2.computeAddress(_saltOf(netuid, registration), keccak256(code));
    }

    function _saltOf(uint16 netuid, uint64 registration) private pure returns (bytes32 salt) {
        return bytes32((uint256(netuid) << 64) | registration);
    }
}
