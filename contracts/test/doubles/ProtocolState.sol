// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {ITaoErrors} from "../../src/interfaces/ITaoErrors.sol";
import {Amm} from "./Amm.sol";
import {Blake2b} from "./Blake2b.sol";
import {SharePool} from "./SharePool.sol";

/// @title State of the double of the protocol
/// @notice What subnets, hotkeys, stakes and balances are, and what the tests do to them from outside: the functions here
/// are the block step and the admin. Amounts are rao and alpha with 9 decimals.
abstract contract ProtocolState is ITaoErrors {
    using SharePool for SharePool.Pool;

    /// @notice A subnet. The stakes of a registration stand under its era and are left behind when it ends.
    /// @param protocolAlpha Alpha of the protocol outside the pool, which takes part in a dissolution.
    /// @param firstEmissionBlock Block from which on the started subnet emits; 0 before its start.
    struct Subnet {
        bool exists;
        bool subtokenEnabled;
        bool transfersEnabled;
        uint64 counter;
        uint64 registeredAt;
        uint64 alphaOut;
        uint64 protocolAlpha;
        uint64 firstEmissionBlock;
        uint64 servingRateLimit;
        bytes32 owner;
        bytes32 ownerHotkey;
        bytes symbol;
        Amm.Pool pool;
    }

    /// @notice A hotkey on a subnet.
    struct Neuron {
        bool registered;
        bool permit;
        uint16 uid;
    }

    uint64 internal constant MIN_STAKE = 2_000_000;
    uint256 internal constant WEI_PER_RAO = 1e9;

    mapping(uint16 netuid => Subnet) internal _subnets;
    mapping(uint256 era => mapping(bytes32 hotkey => SharePool.Pool)) internal _pools;
    mapping(uint256 era => bytes32[] hotkeys) internal _staked;
    mapping(uint256 era => mapping(bytes32 hotkey => Neuron)) internal _neurons;
    mapping(uint256 era => bytes32[] hotkeys) internal _uids;
    mapping(bytes32 hotkey => bytes32 coldkey) internal _owners;
    bytes32[] internal _hotkeys;
    uint16[] internal _netuids;
    /// @dev Block in which a coldkey's announced swap is due; 0 for none.
    mapping(bytes32 coldkey => uint64 dueBlock) internal _swapDue;
    mapping(bytes32 coldkey => address) internal _linked;
    mapping(bytes32 coldkey => uint256 balanceWei) internal _held;
    mapping(bytes32 key => uint256 alpha) internal _allowances;
    mapping(bytes32 coldkey => bytes32 hash) internal _swapHash;
    uint64 internal _lockCost;
    uint64 internal _swapDelay;
    uint64 internal _reannounceDelay;

    /// @notice Registers a subnet with a pool; a netuid that was dissolved begins a new era.
    function createSubnet(uint16 netuid, uint64 taoReserve, uint64 alphaReserve, uint16 feeRate) external {
        _createSubnet(netuid, Amm.Pool(taoReserve, alphaReserve, feeRate));
        _subnets[netuid].subtokenEnabled = true;
    }

    /// @notice Sets a pool's reserves, as emission does.
    function setReserves(uint16 netuid, uint64 taoReserve, uint64 alphaReserve) external {
        (_subnets[netuid].pool.tao, _subnets[netuid].pool.alpha) = (taoReserve, alphaReserve);
    }

    /// @notice Sets a subnet's switches.
    function setSwitches(uint16 netuid, bool subtokenEnabled, bool transfersEnabled) external {
        (_subnets[netuid].subtokenEnabled, _subnets[netuid].transfersEnabled) = (subtokenEnabled, transfersEnabled);
    }

    /// @notice Sets the registration number and alpha outside the pool, to begin where a chain is.
    function setLedger(uint16 netuid, uint64 counter, uint64 alphaOut, uint64 protocolAlpha) external {
        Subnet storage s = _subnets[netuid];
        (s.counter, s.alphaOut, s.protocolAlpha) = (counter, alphaOut, protocolAlpha);
    }

    /// @notice Makes a hotkey known.
    function createHotkey(bytes32 hotkey, bytes32 coldkey) external {
        _createHotkey(hotkey, coldkey);
    }

    /// @notice Registers a hotkey on a subnet, if it is not, and says whether it may validate.
    function setNeuron(uint16 netuid, bytes32 hotkey, bool permit) external {
        _setNeuron(netuid, hotkey, permit);
    }

    /// @notice Gives a hotkey's place on a subnet to another one, as a registration on a full subnet does.
    function replaceNeuron(uint16 netuid, bytes32 oldHotkey, bytes32 newHotkey) external {
        uint256 era = _era(netuid);
        uint16 uid = _neurons[era][oldHotkey].uid;
        delete _neurons[era][oldHotkey];
        _neurons[era][newHotkey] = Neuron(true, false, uid);
        _uids[era][uid] = newHotkey;
    }

    /// @notice Stakes for a coldkey, as incentives do.
    function mintStake(uint16 netuid, bytes32 hotkey, bytes32 coldkey, uint64 alpha) external {
        _credit(netuid, hotkey, coldkey, alpha);
        _subnets[netuid].alphaOut += alpha;
    }

    /// @notice Pays dividends to all who have stake with a hotkey.
    function reward(uint16 netuid, bytes32 hotkey, uint64 alpha) external {
        _pools[_era(netuid)][hotkey].creditAll(alpha);
        _subnets[netuid].alphaOut += alpha;
    }

    /// @notice Swaps a hotkey for another one: stake, owner and place on the subnet follow; the old one is unowned.
    function swapHotkey(uint16 netuid, bytes32 oldHotkey, bytes32 newHotkey) external {
        uint256 era = _era(netuid);
        bytes32[] memory coldkeys = _sorted(_pools[era][oldHotkey].holders);
        for (uint256 i = 0; i < coldkeys.length; ++i) {
            uint64 alpha = _pools[era][oldHotkey].stakeOf(coldkeys[i]);
            _pools[era][oldHotkey].debit(coldkeys[i], alpha);
            _credit(netuid, newHotkey, coldkeys[i], alpha);
        }
        _createHotkey(newHotkey, _owners[oldHotkey]);
        delete _owners[oldHotkey];
        if (_subnets[netuid].ownerHotkey == oldHotkey) _subnets[netuid].ownerHotkey = newHotkey;
        Neuron memory n = _neurons[era][oldHotkey];
        delete _neurons[era][oldHotkey];
        _neurons[era][newHotkey] = n;
        if (n.registered) _uids[era][n.uid] = newHotkey;
    }

    /// @notice Sells a coldkey's whole position for it, as the rule on small nominations does.
    function sweep(uint16 netuid, bytes32 hotkey, bytes32 coldkey, uint64 proceedsRao) external {
        SharePool.Pool storage pool = _pools[_era(netuid)][hotkey];
        pool.debit(coldkey, pool.stakeOf(coldkey));
        _pay(coldkey, proceedsRao);
    }

    /// @notice Ends a subnet: the pool's TAO goes to the stakers' coldkeys and the protocol by their alpha; single rao that are
    /// left go to the largest remainders, earlier stakers (by hotkey, then coldkey) first (economy.md 9.5).
    function dissolve(uint16 netuid) external {
        Subnet storage s = _subnets[netuid];
        (bytes32[] memory coldkeys, uint256[] memory parts) = _holdings(_era(netuid));
        uint256 last = coldkeys.length;
        parts[last] = uint256(s.protocolAlpha) + s.pool.alpha;
        uint256 total;
        for (uint256 i = 0; i <= last; ++i) {
            total += parts[i];
        }
        if (total > 0) _share(s.pool.tao, parts, total);
        for (uint256 i = 0; i < last && total > 0; ++i) {
            _pay(coldkeys[i], uint64(parts[i]));
        }
        s.exists = s.subtokenEnabled = s.transfersEnabled = false;
        s.registeredAt = s.alphaOut = s.protocolAlpha = s.firstEmissionBlock = s.servingRateLimit = 0;
        s.owner = s.ownerHotkey = 0;
        s.symbol = "";
        s.pool = Amm.Pool(0, 0, 0);
    }

    /// @dev Balance of an address in wei.
    function _balanceOf(address account) internal view virtual returns (uint256 balanceWei);

    /// @dev Sets the balance of an address in wei.
    function _setBalance(address account, uint256 balanceWei) internal virtual;

    function _createSubnet(uint16 netuid, Amm.Pool memory pool) internal {
        Subnet storage s = _subnets[netuid];
        require(!s.exists && netuid != 0, "createSubnet");
        if (s.counter == 0) _netuids.push(netuid);
        s.exists = s.transfersEnabled = true;
        ++s.counter;
        s.registeredAt = uint64(block.number);
        s.alphaOut = s.protocolAlpha = 0;
        s.pool = pool;
    }

    function _createHotkey(bytes32 hotkey, bytes32 coldkey) internal {
        if (!_contains(_hotkeys, hotkey)) _hotkeys.push(hotkey);
        _owners[hotkey] = coldkey;
    }

    function _setNeuron(uint16 netuid, bytes32 hotkey, bool permit) internal {
        Neuron storage n = _neurons[_era(netuid)][hotkey];
        if (!n.registered) {
            bytes32[] storage uids = _uids[_era(netuid)];
            (n.registered, n.uid) = (true, uint16(uids.length));
            uids.push(hotkey);
        }
        n.permit = permit;
    }

    /// @dev The address that called the precompile; the front puts it behind the calldata.
    function _sender() internal pure returns (address sender) {
        return address(bytes20(msg.data[msg.data.length - 20:]));
    }

    /// @dev Its coldkey, linked; a coldkey that has announced its swap may do nothing else.
    function _caller() internal returns (bytes32 coldkey) {
        coldkey = _link(_sender());
        if (_swapDue[coldkey] != 0) revert ColdkeySwapAnnounced(coldkey, _swapDue[coldkey]);
    }

    function _stake(uint16 netuid, bytes32 hotkey, bytes32 coldkey) internal view returns (uint64 alpha) {
        return _pools[_era(netuid)][hotkey].stakeOf(coldkey);
    }

    /// @dev Takes TAO from the balance of a coldkey.
    function _take(bytes32 coldkey, uint64 rao) internal {
        address account = _linked[coldkey];
        _setBalance(account, _balanceOf(account) - rao * WEI_PER_RAO);
    }

    /// @dev Refuses what a swap of the pool refuses, in the pool's own words.
    function _refuse(uint16 netuid, uint64 amount, Amm.Refusal refusal) internal pure {
        if (refusal == Amm.Refusal.InputTooLarge) revert SwapInputTooLarge(netuid, amount);
        if (refusal == Amm.Refusal.ReservesTooLow) revert ReservesTooLow(netuid);
        if (refusal == Amm.Refusal.PriceLimit) revert PriceLimitExceeded(netuid, amount);
    }

    /// @dev Where the stakes of a registration are; a dissolved netuid has none.
    function _era(uint16 netuid) internal view returns (uint256 era) {
        return (_registration(netuid) << 1) | (_subnets[netuid].exists ? 1 : 0);
    }

    function _registration(uint16 netuid) internal view returns (uint256 registration) {
        return (uint256(netuid) << 64) | _subnets[netuid].counter;
    }

    /// @dev Credits TAO to a coldkey; without a known address it is held.
    function _pay(bytes32 coldkey, uint64 rao) internal {
        address account = _linked[coldkey];
        if (account == address(0)) _held[coldkey] += rao * WEI_PER_RAO;
        else _setBalance(account, _balanceOf(account) + rao * WEI_PER_RAO);
    }

    /// @dev Records the address of a coldkey, and releases what was held for it.
    function _link(address account) internal returns (bytes32 coldkey) {
        coldkey = Blake2b.accountOf(account);
        if (_linked[coldkey] != address(0)) return coldkey;
        _linked[coldkey] = account;
        uint256 held = _held[coldkey];
        if (held != 0) {
            delete _held[coldkey];
            _setBalance(account, _balanceOf(account) + held);
        }
    }

    function _balanceRao(bytes32 coldkey) internal view returns (uint64 rao) {
        address account = _linked[coldkey];
        return Amm.saturate((account == address(0) ? _held[coldkey] : _balanceOf(account)) / WEI_PER_RAO);
    }

    function _credit(uint16 netuid, bytes32 hotkey, bytes32 coldkey, uint64 alpha) internal {
        uint256 era = _era(netuid);
        if (_pools[era][hotkey].value == 0 && !_contains(_staked[era], hotkey)) _staked[era].push(hotkey);
        _pools[era][hotkey].credit(coldkey, alpha);
    }

    /// @dev Coldkeys and their stakes that are not 0, and one place more; a stake of 0 counts as the integer part of its share.
    function _holdings(uint256 era) private view returns (bytes32[] memory coldkeys, uint256[] memory parts) {
        bytes32[] memory hotkeys = _sorted(_staked[era]);
        uint256 count;
        for (uint256 i = 0; i < hotkeys.length; ++i) {
            count += _pools[era][hotkeys[i]].holders.length;
        }
        (coldkeys, parts) = (new bytes32[](count), new uint256[](count + 1));
        count = 0;
        for (uint256 i = 0; i < hotkeys.length; ++i) {
            SharePool.Pool storage pool = _pools[era][hotkeys[i]];
            bytes32[] memory holders = _sorted(pool.holders);
            for (uint256 j = 0; j < holders.length; ++j) {
                uint64 alpha = pool.stakeOf(holders[j]);
                (coldkeys[count], parts[count]) = (holders[j], alpha == 0 ? pool.shareFloor(holders[j]) : alpha);
                ++count;
            }
        }
    }

    /// @dev Replaces alpha by parts of the pot.
    function _share(uint256 pot, uint256[] memory parts, uint256 total) private pure {
        uint256[] memory remainders = new uint256[](parts.length);
        uint256 left = pot;
        for (uint256 i = 0; i < parts.length; ++i) {
            uint256 product = pot * parts[i];
            (parts[i], remainders[i]) = (product / total, product % total);
            left -= parts[i];
        }
        for (; left > 0; --left) {
            uint256 best = 0;
            for (uint256 i = 1; i < parts.length; ++i) {
                if (remainders[i] > remainders[best]) best = i;
            }
            ++parts[best];
            remainders[best] = 0;
        }
    }

    function _contains(bytes32[] storage list, bytes32 word) private view returns (bool found) {
        for (uint256 i = 0; i < list.length; ++i) {
            if (list[i] == word) return true;
        }
    }

    function _sorted(bytes32[] memory list) private pure returns (bytes32[] memory ascending) {
        for (uint256 i = 1; i < list.length; ++i) {
            for (uint256 j = i; j > 0 && list[j - 1] > list[j]; --j) {
                (list[j - 1], list[j]) = (list[j], list[j - 1]);
            }
        }
        return list;
    }
}
