// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.30;

import {vm} from "./Vm.sol";

/// @title Base of the forge tests
/// @notice Selects what invariant tests call. Every test contract inherits it.
abstract contract Test {
    /// @notice Functions of one contract, as forge's fuzzer expects them.
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    FuzzSelector[] private _selectors;
    address[] private _targets;

    /// @notice The contracts that an invariant test calls; read by forge.
    function targetContracts() external view returns (address[] memory targets) {
        return _targets;
    }

    /// @notice Their functions; read by forge.
    function targetSelectors() external view returns (FuzzSelector[] memory selectors) {
        return _selectors;
    }

    /// @dev Lets an invariant test call these functions of a contract, and no others.
    function _target(address handler, bytes4[] memory selectors) internal {
        _targets.push(handler);
        _selectors.push(FuzzSelector(handler, selectors));
    }

    /// @dev A fuzzed number within bounds.
    function _bound(uint256 value, uint256 min, uint256 max) internal pure returns (uint256 bounded) {
        return min + value % (max - min + 1);
    }

    /// @dev An address that is no precompile and has no code, from a name.
    function _actor(string memory name) internal returns (address account) {
        account = address(uint160(uint256(keccak256(bytes(name)))));
        vm.label(account, name);
    }
}
