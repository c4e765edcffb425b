// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {Amm} from "./Amm.sol";
import {Blake2b} from "./Blake2b.sol";
import {ProtocolState} from "./ProtocolState.sol";

/// @title Double of what contracts read
/// @notice The functions of 0x802 to 0x804, 0x808, 0x80c and 0x80e that contracts use to look at the chain.
abstract contract ProtocolViews is ProtocolState {
    function getRegisteredSubnetCounter(uint16 netuid) external view returns (uint64 counter) {
        return _subnets[netuid].counter;
    }

    function getNetworkRegistrationBlock(uint16 netuid) external view returns (uint64 blockNumber) {
        return _subnets[netuid].registeredAt;
    }

    function isSubnetDissolving(uint16) external pure returns (bool dissolving) {
        return false;
    }

    function getUid(uint16 netuid, bytes32 hotkey) external view returns (bool exists, uint16 uid) {
        Neuron storage n = _neurons[_era(netuid)][hotkey];
        return (n.registered, n.uid);
    }

    function getValidatorStatus(uint16 netuid, uint16 uid) external view returns (bool permit) {
        bytes32[] storage uids = _uids[_era(netuid)];
        return uid < uids.length && _neurons[_era(netuid)][uids[uid]].permit;
    }

    function getUidCount(uint16 netuid) external view returns (uint16 count) {
        return uint16(_uids[_era(netuid)].length);
    }

    function getHotkey(uint16 netuid, uint16 uid) external view returns (bytes32 hotkey) {
        bytes32[] storage uids = _uids[_era(netuid)];
        if (uid >= uids.length) revert UidNotExists(netuid, uid);
        return uids[uid];
    }

    function getAlphaPrice(uint16 netuid) external view returns (uint256 price) {
        if (!_subnets[netuid].exists) return 1e18;
        return Amm.saturate((Amm.priceOf(_subnets[netuid].pool) * 1e9) >> 64) * uint256(1e9);
    }

    function getTaoInPool(uint16 netuid) external view returns (uint64 reserveRao) {
        return _subnets[netuid].pool.tao;
    }

    function getAlphaInPool(uint16 netuid) external view returns (uint64 reserveAlpha) {
        return _subnets[netuid].pool.alpha;
    }

    function getAlphaOutPool(uint16 netuid) external view returns (uint64 outAlpha) {
        return _subnets[netuid].alphaOut;
    }

    function getSubnetMechanism(uint16 netuid) external view returns (uint16 mechanism) {
        return _subnets[netuid].exists ? 1 : 0;
    }

    function simSwapTaoForAlpha(uint16 netuid, uint64 amountRao) external view returns (uint256 outAlpha) {
        return _simulate(netuid, true, amountRao);
    }

    function simSwapAlphaForTao(uint16 netuid, uint64 amountAlpha) external view returns (uint256 outRao) {
        return _simulate(netuid, false, amountAlpha);
    }

    function addressMapping(address target) external view returns (bytes32 account) {
        return Blake2b.accountOf(target);
    }

    function link(address target) external returns (bytes32 account) {
        _caller();
        return _link(target);
    }

    function getFreeBalance(bytes32 account) external view returns (uint256 balanceRao) {
        return _balanceRao(account);
    }

    function _simulate(uint16 netuid, bool buy, uint64 amount) private view returns (uint256 out) {
        if (!_subnets[netuid].exists) return 0;
        (Amm.Swap memory s, Amm.Refusal refusal) = Amm.simulate(_subnets[netuid].pool, buy, amount);
        _refuse(netuid, amount, refusal);
        return s.amountOut;
    }
}
