// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {ColdkeyHash} from "../../src/owner/ColdkeyHash.sol";
import {Amm} from "./Amm.sol";
import {ProtocolViews} from "./ProtocolViews.sol";
import {SharePool} from "./SharePool.sol";

/// @title Double of what owners of subnets call: 0x803, and the coldkey swap of 0x804
/// @notice The calls of economy.md, sections 8.4, 9.2 and 9.3, their checks in order. Left out are rate limits, the freeze window, the
/// limit of subnets, identities and disputes; of the setters there are two, which all others are like.
abstract contract ProtocolOwners is ProtocolViews {
    using SharePool for SharePool.Pool;

    uint64 private constant SWAP_COST = 100_000_000;
    uint16 private constant FEE_RATE = 33;

    /// @notice Any function that is not doubled.
    fallback() external {
        revert UnknownSelector(msg.sig);
    }

    /// @notice Sets what the next subnet costs, in rao.
    function setLockCost(uint64 costRao) external {
        _lockCost = costRao;
    }

    /// @notice Sets the blocks from the announcement of a coldkey swap to its execution, and from then until it can be cleared.
    function setSwapDelays(uint64 delayBlocks, uint64 reannounceBlocks) external {
        (_swapDelay, _reannounceDelay) = (delayBlocks, reannounceBlocks);
    }

    /// @notice Sets whose a subnet is and since when it emits, to begin where a chain is.
    function setOwner(uint16 netuid, bytes32 coldkey, bytes32 hotkey, uint64 firstEmissionBlock) external {
        Subnet storage s = _subnets[netuid];
        (s.owner, s.ownerHotkey, s.firstEmissionBlock) = (coldkey, hotkey, firstEmissionBlock);
    }

    /// @notice Sets a subnet's symbol; the chain takes it from a table.
    function setSymbol(uint16 netuid, bytes calldata symbol) external {
        _subnets[netuid].symbol = symbol;
    }

    function registerNetwork(bytes32 hotkey) external {
        bytes32 coldkey = _caller();
        _claim(hotkey, coldkey);
        uint64 balance = _balanceRao(coldkey);
        if (balance < _lockCost) revert CannotAffordLockCost(balance, _lockCost);
        uint64 alpha = Amm.saturate(((uint256(_lockCost) << 128) / _medianPrice()) >> 64);
        uint16 netuid = 1;
        while (_subnets[netuid].exists) ++netuid;
        _take(coldkey, _lockCost);
        _createSubnet(netuid, Amm.Pool(_lockCost, alpha, FEE_RATE));
        Subnet storage s = _subnets[netuid];
        (s.owner, s.ownerHotkey) = (coldkey, hotkey);
        _setNeuron(netuid, hotkey, false);
    }

    function startCall(uint16 netuid) external {
        bytes32 coldkey = _caller();
        Subnet storage s = _subnets[netuid];
        if (!s.exists) revert SubnetNotExists(netuid);
        if (s.owner != coldkey) revert BadOrigin(coldkey);
        if (s.firstEmissionBlock != 0) revert FirstEmissionBlockNumberAlreadySet(netuid, s.firstEmissionBlock);
        s.firstEmissionBlock = uint64(block.number) + 1;
        s.subtokenEnabled = true;
    }

    function toggleTransfers(uint16 netuid, bool enabled) external {
        _owned(netuid).transfersEnabled = enabled;
    }

    function setServingRateLimit(uint16 netuid, uint64 blocks) external {
        _owned(netuid).servingRateLimit = blocks;
    }

    function getServingRateLimit(uint16 netuid) external view returns (uint64 blocks) {
        return _subnets[netuid].servingRateLimit;
    }

    function getNetworkLockCost() external view returns (uint64 costRao) {
        return _lockCost;
    }

    /// @dev Root is there always.
    function getSubnets() external view returns (uint16[] memory netuids) {
        uint256 count = 1;
        uint16 last;
        for (uint256 i = 0; i < _netuids.length; ++i) {
            if (_netuids[i] > last) last = _netuids[i];
            if (_subnets[_netuids[i]].exists) ++count;
        }
        netuids = new uint16[](count);
        count = 1;
        for (uint16 netuid = 1; netuid <= last; ++netuid) {
            if (_subnets[netuid].exists) netuids[count++] = netuid;
        }
    }

    function getSubnetMetadata(uint16 netuid)
        external
        view
        returns (bytes memory tokenSymbol, bytes32 owner, bytes32 ownerHotkey, uint16 tempo, uint8 recycleOrBurn)
    {
        Subnet storage s = _subnets[netuid];
        return (s.symbol, s.owner, s.ownerHotkey, s.exists ? 360 : 0, 0);
    }

    function tryAssociateHotkey(bytes32 hotkey) external {
        bytes32 coldkey = _caller();
        if (_owners[hotkey] == 0) _claim(hotkey, coldkey);
    }

    function announceColdkeySwap(bytes32 newColdkeyHash) external {
        bytes32 coldkey = _link(_sender());
        uint64 due = _swapDue[coldkey];
        if (due == 0) {
            uint64 balance = _balanceRao(coldkey);
            if (balance < SWAP_COST) revert NotEnoughBalanceToPaySwapColdKey(balance, SWAP_COST);
            _take(coldkey, SWAP_COST);
        } else if (block.number < due + _reannounceDelay) {
            revert ColdkeySwapReannouncedTooEarly(due + _reannounceDelay);
        }
        _swapDue[coldkey] = uint64(block.number) + _swapDelay;
        _swapHash[coldkey] = newColdkeyHash;
    }

    function clearColdkeySwapAnnouncement() external {
        bytes32 coldkey = _link(_sender());
        uint64 due = _swapDue[coldkey];
        if (due == 0) revert ColdkeySwapAnnouncementNotFound(coldkey);
        if (block.number < due + _reannounceDelay) revert ColdkeySwapClearTooEarly(due + _reannounceDelay);
        delete _swapDue[coldkey];
    }

    function executeAnnouncedColdkeySwap(bytes32 newColdkey) external {
        bytes32 old = _link(_sender());
        uint64 due = _swapDue[old];
        if (due == 0) revert ColdkeySwapAnnouncementNotFound(old);
        bytes32 hash = ColdkeyHash.hashOf(newColdkey);
        if (hash != _swapHash[old]) revert AnnouncedColdkeyHashDoesNotMatch(_swapHash[old], hash);
        if (block.number < due) revert ColdkeySwapTooEarly(due);
        uint64 staking = _stakingHotkeys(newColdkey);
        if (staking != 0) revert ColdKeyAlreadyAssociated(newColdkey, staking);
        if (_owners[newColdkey] != 0) revert NewColdKeyIsHotkey(newColdkey, _owners[newColdkey]);
        delete _swapDue[old];
        if (old != newColdkey) _moveColdkey(old, newColdkey);
    }

    function _moveColdkey(bytes32 old, bytes32 coldkey) private {
        for (uint256 i = 0; i < _netuids.length; ++i) {
            uint16 netuid = _netuids[i];
            if (_subnets[netuid].owner == old) _subnets[netuid].owner = coldkey;
            bytes32[] storage hotkeys = _staked[_era(netuid)];
            for (uint256 j = 0; j < hotkeys.length; ++j) {
                SharePool.Pool storage pool = _pools[_era(netuid)][hotkeys[j]];
                uint64 alpha = pool.stakeOf(old);
                pool.debit(old, alpha);
                pool.credit(coldkey, alpha);
            }
        }
        for (uint256 i = 0; i < _hotkeys.length; ++i) {
            if (_owners[_hotkeys[i]] == old) _owners[_hotkeys[i]] = coldkey;
        }
        uint256 balance = _balanceOf(_linked[old]);
        _setBalance(_linked[old], 0);
        address account = _linked[coldkey];
        if (account == address(0)) _held[coldkey] += balance;
        else _setBalance(account, _balanceOf(account) + balance);
    }

    function _stakingHotkeys(bytes32 coldkey) private view returns (uint64 count) {
        for (uint256 i = 0; i < _hotkeys.length; ++i) {
            for (uint256 j = 0; j < _netuids.length; ++j) {
                if (_stake(_netuids[j], _hotkeys[i], coldkey) == 0) continue;
                ++count;
                break;
            }
        }
    }

    /// @dev The subnet, if it is the caller's.
    function _owned(uint16 netuid) private returns (Subnet storage s) {
        bytes32 coldkey = _caller();
        s = _subnets[netuid];
        if (!s.exists) revert SubnetNotExists(netuid);
        if (s.owner != coldkey) revert BadOrigin(coldkey);
    }

    function _claim(bytes32 hotkey, bytes32 coldkey) private {
        bytes32 owner = _owners[hotkey];
        if (owner != 0 && owner != coldkey) revert NonAssociatedColdKey(hotkey, owner, coldkey);
        if (hotkey == 0) revert CannotUseSystemAccount(hotkey);
        if (owner == 0) _createHotkey(hotkey, coldkey);
    }

    /// @dev Of the positive prices of all subnets, with 64 binary digits; 1 without subnets.
    function _medianPrice() private view returns (uint256 median) {
        uint256[] memory prices = new uint256[](_netuids.length);
        uint256 count;
        for (uint256 i = 0; i < _netuids.length; ++i) {
            Subnet storage s = _subnets[_netuids[i]];
            uint256 price = s.exists ? Amm.priceOf(s.pool) : 0;
            if (price == 0) continue;
            uint256 at = count++;
            for (; at > 0 && prices[at - 1] > price; --at) {
                prices[at] = prices[at - 1];
            }
            prices[at] = price;
        }
        if (count == 0) return 1 << 64;
        median = prices[count / 2];
        if (count % 2 == 0) median = (prices[count / 2 - 1] + median) / 2;
    }
}
