// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {vm} from "../support/Vm.sol";
import {ForgeBalances} from "./ForgeBalances.sol";
import {PrecompileFront} from "./PrecompileFront.sol";
import {Protocol} from "./Protocol.sol";
import {ProtocolOwners} from "./ProtocolOwners.sol";

/// @title Double in forge of all but the staking precompile
contract ForgeRest is ProtocolOwners, ForgeBalances {}

/// @title Double of the protocol in forge
contract ForgeProtocol is Protocol, ForgeBalances {
    constructor() Protocol(address(new ForgeRest())) {}

    /// @notice Puts a front at the address of every doubled precompile, and takes the TAO that it will pay.
    function install() external {
        bytes memory front = address(new PrecompileFront(address(this))).code;
        uint16[7] memory places = [0x802, 0x803, 0x804, 0x805, 0x808, 0x80c, 0x80e];
        for (uint256 i = 0; i < places.length; ++i) {
            vm.etch(address(uint160(places[i])), front);
        }
        vm.deal(address(this), 1e9 ether);
    }
}
