// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {Amm} from "./Amm.sol";
import {ProtocolState} from "./ProtocolState.sol";
import {SharePool} from "./SharePool.sol";

/// @title Double of the staking precompile, 0x805
/// @notice The calls of economy.md, sections 7.3 and 7.4, their checks in order. Locks, root and a minimum of nominations are
/// left out. Amounts are rao and alpha with 9 decimals.
abstract contract ProtocolStaking is ProtocolState {
    using SharePool for SharePool.Pool;

    /// @dev Stake on its way.
    struct Transition {
        bytes32 fromColdkey;
        bytes32 fromHotkey;
        uint16 fromNetuid;
        bytes32 toColdkey;
        bytes32 toHotkey;
        uint16 toNetuid;
        uint64 alpha;
        bool toggled;
    }

    function addStake(bytes32 hotkey, uint256 amountRao, uint256 netuid) external {
        bytes32 coldkey = _caller();
        (uint16 id, uint64 rao) = (_netuid(netuid, "netuid"), Amm.saturate(amountRao));
        _checkRatio(id, rao, _subnets[id].pool.tao);
        _checkAmount(id, rao);
        _checkedBuy(coldkey, hotkey, id, rao, Amm.limitPrice(Amm.MAX_PRICE_RAO));
    }

    function addStakeLimit(bytes32 hotkey, uint256 amountRao, uint256 limitPriceRao, bool allowPartial, uint256 netuid)
        external
    {
        bytes32 coldkey = _caller();
        (uint16 id, uint64 rao, uint64 limit) =
            (_netuid(netuid, "netuid"), Amm.saturate(amountRao), Amm.saturate(limitPriceRao));
        _checkRatio(id, rao, _subnets[id].pool.tao);
        uint64 most = _maxInput(id, true, limit);
        _checkAmount(id, rao);
        if (!allowPartial && rao > most) revert SlippageTooHigh(rao, most);
        _checkedBuy(coldkey, hotkey, id, rao < most ? rao : most, Amm.limitPrice(limit));
    }

    function removeStake(bytes32 hotkey, uint256 amountAlpha, uint256 netuid) external {
        bytes32 coldkey = _caller();
        _remove(coldkey, hotkey, _netuid(netuid, "netuid"), Amm.saturate(amountAlpha));
    }

    function removeStakeFull(bytes32 hotkey, uint256 netuid) external {
        bytes32 coldkey = _caller();
        uint16 id = _netuid(netuid, "netuid");
        _remove(coldkey, hotkey, id, _stake(id, hotkey, coldkey));
    }

    function removeStakeLimit(
        bytes32 hotkey,
        uint256 amountAlpha,
        uint256 limitPriceRao,
        bool allowPartial,
        uint256 netuid
    ) external {
        bytes32 coldkey = _caller();
        _removeLimit(
            coldkey,
            hotkey,
            _netuid(netuid, "netuid"),
            Amm.saturate(amountAlpha),
            Amm.saturate(limitPriceRao),
            allowPartial
        );
    }

    function removeStakeFullLimit(bytes32 hotkey, uint256 netuid, uint256 limitPriceRao) external {
        bytes32 coldkey = _caller();
        uint16 id = _netuid(netuid, "netuid");
        if (limitPriceRao > type(uint64).max) revert ValueOutOfRange("limitPriceRao", "uint64");
        _removeLimit(coldkey, hotkey, id, _stake(id, hotkey, coldkey), uint64(limitPriceRao), false);
    }

    function moveStake(
        bytes32 originHotkey,
        bytes32 destinationHotkey,
        uint256 originNetuid,
        uint256 destinationNetuid,
        uint256 amountAlpha
    ) external {
        bytes32 coldkey = _caller();
        _transition(
            Transition({
                fromColdkey: coldkey,
                fromHotkey: originHotkey,
                fromNetuid: _netuid(originNetuid, "originNetuid"),
                toColdkey: coldkey,
                toHotkey: destinationHotkey,
                toNetuid: _netuid(destinationNetuid, "destinationNetuid"),
                alpha: Amm.saturate(amountAlpha),
                toggled: false
            })
        );
    }

    function transferStake(
        bytes32 destinationColdkey,
        bytes32 hotkey,
        uint256 originNetuid,
        uint256 destinationNetuid,
        uint256 amountAlpha
    ) external {
        bytes32 coldkey = _caller();
        _transfer(coldkey, destinationColdkey, hotkey, originNetuid, destinationNetuid, amountAlpha);
    }

    function transferStakeFrom(
        address source,
        address destination,
        bytes32 hotkey,
        uint256 originNetuid,
        uint256 destinationNetuid,
        uint256 amountAlpha
    ) external {
        _caller();
        (bytes32 from, bytes32 to) = (_link(source), _link(destination));
        bytes32 key = _allowanceKey(source, _sender(), _netuid(originNetuid, "originNetuid"));
        if (amountAlpha != 0) {
            uint256 allowed = _allowances[key];
            if (allowed < amountAlpha) {
                revert SpendingOverAllowance(source, _sender(), uint16(originNetuid), allowed, amountAlpha);
            }
            _allowances[key] = allowed - amountAlpha;
        }
        _transfer(from, to, hotkey, originNetuid, destinationNetuid, amountAlpha);
    }

    function approve(address spender, uint256 netuid, uint256 amountAlpha) external {
        _caller();
        _link(spender);
        _allowances[_allowanceKey(_sender(), spender, _netuid(netuid, "netuid"))] = amountAlpha;
    }

    function increaseAllowance(address spender, uint256 netuid, uint256 amountAlpha) external {
        _caller();
        _link(spender);
        bytes32 key = _allowanceKey(_sender(), spender, _netuid(netuid, "netuid"));
        uint256 had = _allowances[key];
        _allowances[key] = had > type(uint256).max - amountAlpha ? type(uint256).max : had + amountAlpha;
    }

    function decreaseAllowance(address spender, uint256 netuid, uint256 amountAlpha) external {
        _caller();
        _link(spender);
        bytes32 key = _allowanceKey(_sender(), spender, _netuid(netuid, "netuid"));
        uint256 had = _allowances[key];
        _allowances[key] = had > amountAlpha ? had - amountAlpha : 0;
    }

    function allowance(address source, address spender, uint256 netuid) external view returns (uint256 amountAlpha) {
        return _allowances[_allowanceKey(source, spender, _netuid(netuid, "netuid"))];
    }

    function getStake(bytes32 hotkey, bytes32 coldkey, uint256 netuid) external view returns (uint256 stakeAlpha) {
        return _stake(_netuid(netuid, "netuid"), hotkey, coldkey);
    }

    function getTotalAlphaStaked(bytes32 hotkey, uint256 netuid) external view returns (uint256 stakeAlpha) {
        return _pools[_era(_netuid(netuid, "netuid"))][hotkey].value;
    }

    function getHotkeyOwner(bytes32 hotkey) external view returns (bool exists, bytes32 owner) {
        return (_owners[hotkey] != 0, _owners[hotkey]);
    }

    function getDefaultMinStake() external pure returns (uint256 minimumRao) {
        return MIN_STAKE;
    }

    function getNominatorMinRequiredStake() external pure returns (uint256 minimumRao) {
        return 0;
    }

    function _netuid(uint256 netuid, string memory name) internal pure returns (uint16 id) {
        if (netuid > type(uint16).max) revert ValueOutOfRange(name, "uint16");
        return uint16(netuid);
    }

    function _allowanceKey(address source, address spender, uint16 netuid) private view returns (bytes32 key) {
        return keccak256(abi.encode(source, spender, _registration(netuid)));
    }

    function _checkRatio(uint16 netuid, uint64 amount, uint64 reserve) private view {
        if (_subnets[netuid].exists && amount > Amm.saturate(1000 * uint256(reserve))) {
            revert InsufficientLiquidity(netuid, amount);
        }
    }

    /// @dev A netuid without a subnet counts as a stable pool, which takes anything at a price of one and nothing beyond.
    function _maxInput(uint16 netuid, bool buy, uint64 limitRao) private view returns (uint64 most) {
        if (!_subnets[netuid].exists) return (buy ? limitRao >= 1e9 : limitRao <= 1e9) ? type(uint64).max : 0;
        Amm.Refusal refusal;
        (most, refusal) = Amm.maxInput(_subnets[netuid].pool, buy, limitRao);
        _refuse(netuid, limitRao, refusal);
    }

    function _requireSubnet(uint16 netuid) private view {
        if (!_subnets[netuid].exists) revert SubnetNotExists(netuid);
    }

    function _requireHotkey(bytes32 hotkey) private view {
        if (_owners[hotkey] == 0) revert HotKeyAccountNotExists(hotkey);
    }

    function _checkAmount(uint16 netuid, uint64 rao) private view {
        _requireSubnet(netuid);
        if (!_subnets[netuid].subtokenEnabled) revert SubtokenDisabled(netuid);
        (Amm.Swap memory sim, Amm.Refusal refusal) = Amm.simulate(_subnets[netuid].pool, true, MIN_STAKE);
        uint64 fee = refusal == Amm.Refusal.None ? sim.fee : Amm.feeOf(_subnets[netuid].pool, MIN_STAKE);
        if (rao < MIN_STAKE + fee) revert AmountTooLow(rao, MIN_STAKE + fee);
    }

    function _checkedBuy(bytes32 coldkey, bytes32 hotkey, uint16 netuid, uint64 rao, uint256 limit) private {
        uint64 balance = _balanceRao(coldkey);
        if (balance < rao) revert NotEnoughBalanceToStake(balance, rao);
        _requireHotkey(hotkey);
        (Amm.Swap memory sim, Amm.Refusal refusal) = Amm.simulate(_subnets[netuid].pool, true, rao);
        if (refusal != Amm.Refusal.None) revert InsufficientLiquidity(netuid, rao);
        if (sim.amountIn < MIN_STAKE) revert AmountTooLow(sim.amountIn, MIN_STAKE);
        if (sim.amountOut == 0 || !_pools[_era(netuid)][hotkey].canCredit(sim.amountOut)) {
            revert InsufficientLiquidity(netuid, rao);
        }
        _buy(coldkey, coldkey, hotkey, netuid, rao, limit, false);
    }

    /// @dev TAO of the payer for alpha of (hotkey, coldkey); the fee goes to the block author (economy.md 7.1).
    function _buy(
        bytes32 payer,
        bytes32 coldkey,
        bytes32 hotkey,
        uint16 netuid,
        uint64 rao,
        uint256 limit,
        bool dropFees
    ) private {
        uint64 balance = _balanceRao(payer);
        uint64 amount = rao < balance ? rao : balance;
        if (amount == 0 && rao > 0) revert InsufficientBalance(balance, rao);
        _take(payer, amount);
        Amm.Pool storage pool = _subnets[netuid].pool;
        (Amm.Swap memory s, Amm.Refusal refusal) = Amm.quote(pool, true, amount, limit, dropFees);
        _refuse(netuid, amount, refusal);
        if (s.amountIn > amount) revert InsufficientLiquidity(netuid, amount);
        if (s.amountOut == 0) revert AmountTooLow(amount, MIN_STAKE);
        if (!_pools[_era(netuid)][hotkey].canCredit(s.amountOut)) revert InsufficientLiquidity(netuid, amount);
        pool.tao = Amm.saturate(uint256(pool.tao) + s.amountIn);
        pool.alpha -= s.amountOut;
        _subnets[netuid].alphaOut += s.amountOut;
        _credit(netuid, hotkey, coldkey, s.amountOut);
        uint64 fee = s.fee < amount - s.amountIn ? s.fee : amount - s.amountIn;
        _payAuthor(fee);
    }

    /// @dev Without an author the fee is burned.
    function _payAuthor(uint64 rao) private {
        if (block.coinbase == address(0) || rao == 0) return;
        _setBalance(block.coinbase, _balanceOf(block.coinbase) + rao * WEI_PER_RAO);
    }

    function _remove(bytes32 coldkey, bytes32 hotkey, uint16 netuid, uint64 alpha) private {
        if (!_subnets[netuid].subtokenEnabled) revert SubtokenDisabled(netuid);
        uint64 stake = _stake(netuid, hotkey, coldkey);
        if (alpha > stake) alpha = stake;
        _checkRatio(netuid, alpha, _subnets[netuid].pool.alpha);
        _checkSale(netuid, alpha, stake);
        _requireHotkey(hotkey);
        _sell(coldkey, hotkey, netuid, alpha, Amm.limitPrice(Amm.MIN_PRICE_RAO));
    }

    function _removeLimit(
        bytes32 coldkey,
        bytes32 hotkey,
        uint16 netuid,
        uint64 alpha,
        uint64 limitRao,
        bool allowPartial
    ) private {
        _checkRatio(netuid, alpha, _subnets[netuid].pool.alpha);
        uint64 most = _maxInput(netuid, false, limitRao);
        _requireSubnet(netuid);
        if (alpha == 0) revert AmountTooLow(0, MIN_STAKE);
        uint64 stake = _stake(netuid, hotkey, coldkey);
        if (stake < alpha) revert NotEnoughStakeToWithdraw(stake, alpha);
        _checkSale(netuid, alpha, stake);
        if (!allowPartial && alpha > most) revert SlippageTooHigh(alpha, most);
        _requireHotkey(hotkey);
        _sell(coldkey, hotkey, netuid, alpha < most ? alpha : most, Amm.limitPrice(limitRao));
    }

    function _checkSale(uint16 netuid, uint64 alpha, uint64 stake) private view {
        if (alpha == 0) revert AmountTooLow(0, MIN_STAKE);
        (Amm.Swap memory sim, Amm.Refusal refusal) = Amm.simulate(_subnets[netuid].pool, false, alpha);
        if (refusal != Amm.Refusal.None) revert InsufficientLiquidity(netuid, alpha);
        if (alpha < stake && sim.amountOut < MIN_STAKE) revert AmountTooLow(sim.amountOut, MIN_STAKE);
    }

    /// @dev Stake down, swap, unused alpha back, TAO to the coldkey, the fee sold for the block author (economy.md 7.2).
    function _sell(bytes32 coldkey, bytes32 hotkey, uint16 netuid, uint64 alpha, uint256 limit)
        private
        returns (uint64 rao)
    {
        if (!_pools[_era(netuid)][hotkey].debit(coldkey, alpha)) {
            revert NotEnoughStakeToWithdraw(_stake(netuid, hotkey, coldkey), alpha);
        }
        Amm.Pool storage pool = _subnets[netuid].pool;
        (Amm.Swap memory s, Amm.Refusal refusal) = Amm.quote(pool, false, alpha, limit, false);
        _refuse(netuid, alpha, refusal);
        if (s.amountIn > alpha) revert InsufficientLiquidity(netuid, alpha);
        _settleSale(netuid, s);
        uint64 rest = alpha - s.amountIn;
        uint64 fee = s.fee < rest ? s.fee : rest;
        _credit(netuid, hotkey, coldkey, rest - fee);
        _pay(coldkey, s.amountOut);
        if (fee != 0 && s.amountIn != 0 && block.coinbase != address(0)) {
            (Amm.Swap memory f, Amm.Refusal none) = Amm.quote(pool, false, fee, Amm.limitPrice(Amm.MIN_PRICE_RAO), true);
            if (none == Amm.Refusal.None) {
                _settleSale(netuid, f);
                _payAuthor(f.amountOut);
            }
        }
        return s.amountOut;
    }

    function _settleSale(uint16 netuid, Amm.Swap memory s) private {
        Amm.Pool storage pool = _subnets[netuid].pool;
        pool.alpha = Amm.saturate(uint256(pool.alpha) + s.amountIn);
        pool.tao -= s.amountOut;
        uint64 out = _subnets[netuid].alphaOut;
        _subnets[netuid].alphaOut = out > s.amountIn ? out - s.amountIn : 0;
    }

    function _transfer(
        bytes32 from,
        bytes32 to,
        bytes32 hotkey,
        uint256 originNetuid,
        uint256 destinationNetuid,
        uint256 amountAlpha
    ) private {
        _transition(
            Transition({
                fromColdkey: from,
                fromHotkey: hotkey,
                fromNetuid: _netuid(originNetuid, "originNetuid"),
                toColdkey: to,
                toHotkey: hotkey,
                toNetuid: _netuid(destinationNetuid, "destinationNetuid"),
                alpha: Amm.saturate(amountAlpha),
                toggled: true
            })
        );
    }

    function _transition(Transition memory t) private {
        uint64 stake = _stake(t.fromNetuid, t.fromHotkey, t.fromColdkey);
        if (t.alpha > stake) t.alpha = stake;
        _checkTransition(t);
        if (t.fromNetuid == t.toNetuid) {
            _reassign(t);
            return;
        }
        uint64 rao = _sell(t.fromColdkey, t.fromHotkey, t.fromNetuid, t.alpha, Amm.limitPrice(Amm.MIN_PRICE_RAO));
        uint256 highest = Amm.limitPrice(Amm.MAX_PRICE_RAO);
        if (rao >= MIN_STAKE) _buy(t.fromColdkey, t.toColdkey, t.toHotkey, t.toNetuid, rao, highest, true);
    }

    function _checkTransition(Transition memory t) private view {
        if (t.fromColdkey == t.toColdkey && t.fromHotkey == t.toHotkey && t.fromNetuid == t.toNetuid) {
            revert SameNetuid(t.fromNetuid);
        }
        _requireSubnet(t.fromNetuid);
        _requireSubnet(t.toNetuid);
        if (!_subnets[t.fromNetuid].subtokenEnabled) revert SubtokenDisabled(t.fromNetuid);
        if (!_subnets[t.toNetuid].subtokenEnabled) revert SubtokenDisabled(t.toNetuid);
        _requireHotkey(t.fromHotkey);
        _requireHotkey(t.toHotkey);
        if (t.fromNetuid != t.toNetuid) {
            (Amm.Swap memory sim, Amm.Refusal refusal) = Amm.simulate(_subnets[t.fromNetuid].pool, false, t.alpha);
            if (refusal != Amm.Refusal.None) revert InsufficientLiquidity(t.fromNetuid, t.alpha);
            if (sim.amountOut <= MIN_STAKE) revert AmountTooLow(sim.amountOut, MIN_STAKE + 1);
        }
        if (t.toggled) {
            if (!_subnets[t.fromNetuid].transfersEnabled) revert TransferDisallowed(t.fromNetuid);
            if (!_subnets[t.toNetuid].transfersEnabled) revert TransferDisallowed(t.toNetuid);
        }
    }

    /// @dev Another hotkey or coldkey of the same subnet, without a trade.
    function _reassign(Transition memory t) private {
        uint64 value = Amm.saturate((Amm.priceOf(_subnets[t.fromNetuid].pool) * t.alpha) >> 64);
        if (value < MIN_STAKE) revert AmountTooLow(value, MIN_STAKE);
        _pools[_era(t.fromNetuid)][t.fromHotkey].debit(t.fromColdkey, t.alpha);
        _credit(t.fromNetuid, t.toHotkey, t.toColdkey, t.alpha);
    }
}
