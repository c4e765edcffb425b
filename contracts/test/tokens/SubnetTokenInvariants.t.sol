// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {SubnetToken} from "../../src/tokens/SubnetToken.sol";
import {ForgeProtocol} from "../doubles/ForgeProtocol.sol";
import {vm} from "../support/Vm.sol";
import {SubnetTokenStage} from "./SubnetTokenStage.sol";

/// @title Invariants of SubnetToken
/// @notice Random calls of all holders and of everybody else, and what must hold after each.
contract SubnetTokenInvariantTest is SubnetTokenStage {
    SubnetTokenHandler private _handler;

    function setUp() public override {
        super.setUp();
        address[3] memory users = [_alice, _bob, _mallory];
        _handler = new SubnetTokenHandler(_token, _protocol, users, NETUID);
        bytes4[] memory selectors = new bytes4[](10);
        selectors[0] = SubnetTokenHandler.depositStake.selector;
        selectors[1] = SubnetTokenHandler.depositTao.selector;
        selectors[2] = SubnetTokenHandler.redeem.selector;
        selectors[3] = SubnetTokenHandler.redeemTao.selector;
        selectors[4] = SubnetTokenHandler.transfer.selector;
        selectors[5] = SubnetTokenHandler.reward.selector;
        selectors[6] = SubnetTokenHandler.give.selector;
        selectors[7] = SubnetTokenHandler.swapAndFollow.selector;
        selectors[8] = SubnetTokenHandler.redelegate.selector;
        selectors[9] = SubnetTokenHandler.depositRemains.selector;
        _target(address(_handler), selectors);
    }

    /// @dev All in one function, because forge plays all calls again for each.
    function invariant_Token() public view {
        _priceNeverFalls();
        _sharesAreBacked();
        _listIsConsistent();
        vm.assertEq(address(_token).balance, 0, "the token keeps no TAO while the subnet lives");
    }

    /// @dev Most of the random calls do something.
    function afterInvariant() public view {
        vm.assertGt(_handler.done(), 10, "calls that succeeded");
    }

    /// @dev Nothing lowers the price of a share, roundings of the protocol aside.
    function _priceNeverFalls() private view {
        vm.assertGe(_token.convertToAssets(1e24) + _handler.tolerance(), _handler.highestPrice(), "price");
    }

    /// @dev All shares together are worth no more than the stake.
    function _sharesAreBacked() private view {
        vm.assertLe(_token.convertToAssets(_token.totalSupply()), _token.totalAssets() + 1, "shares");
        uint256 worth;
        for (uint256 i = 0; i < 3; ++i) {
            worth += _token.convertToAssets(_token.balanceOf(_handler.users(i)));
        }
        vm.assertLe(worth, _token.totalAssets() + 1, "balances");
    }

    /// @dev The list has each hotkey once, with its place, and what is recorded is there.
    function _listIsConsistent() private view {
        bytes32[] memory hotkeys = _token.validators();
        for (uint256 i = 0; i < hotkeys.length; ++i) {
            SubnetToken.Position memory position = _token.positionOf(hotkeys[i]);
            vm.assertEq(position.place, i + 1, "place");
            vm.assertGt(position.recorded, 0, "recorded");
            vm.assertGe(_stake(hotkeys[i], address(_token)) + 2_000, position.recorded, "stake");
        }
    }
}

/// @title Random calls
contract SubnetTokenHandler is SubnetTokenStage {
    uint256 public highestPrice;
    uint256 public tolerance;
    uint256 public done;
    address[3] public users;
    uint16 private immutable SUBNET;
    bytes32[3] private _hotkeysNow = [V1, V2, V3];
    uint256 private _swaps;

    constructor(SubnetToken token, ForgeProtocol protocol, address[3] memory actors, uint16 subnet) {
        (_token, _protocol, users, SUBNET) = (token, protocol, actors, subnet);
        highestPrice = token.convertToAssets(1e24);
    }

    /// @dev Counts what succeeded and remembers the highest price.
    modifier watched() {
        _;
        ++done;
        uint256 price = _token.convertToAssets(1e24);
        if (price > highestPrice) highestPrice = price;
        // A unit of stake that the protocol rounds away weighs the more the fewer shares there are.
        tolerance += 10 * 1e24 / (_token.totalSupply() + 1e9) + 1;
    }

    function setUp() public override {}

    function depositStake(uint256 user, uint256 hotkey, uint256 alpha) external watched {
        (address who, bytes32 key) = _pick(user, hotkey);
        uint256 had = _stake(key, who);
        if (had < 20e6) return;
        _depositStake(who, key, _bound(alpha, 10e6, had));
    }

    /// @dev A deposit that the protocol takes and that redelegate has to lift.
    function depositRemains(uint256 user, uint256 hotkey, uint256 alpha) external watched {
        (address who, bytes32 key) = _pick(user, hotkey);
        uint256 least = 2e18 * STAKING.getDefaultMinStake() / ALPHA.getAlphaPrice(SUBNET);
        if (_stake(key, who) >= least) _depositStake(who, key, _bound(alpha, least / 2 + 10, least));
    }

    function depositTao(uint256 user, uint256 hotkey, uint256 rao) external watched {
        (address who, bytes32 key) = _pick(user, hotkey);
        if (who.balance < 1 ether) return;
        _depositTao(who, key, _bound(rao, 10e6, who.balance / 1e9));
    }

    function redeem(uint256 user, uint256 part) external watched {
        (address who, uint256 shares) = _shares(user, part);
        if (shares != 0) _redeem(who, shares);
    }

    function redeemTao(uint256 user, uint256 part) external watched {
        (address who, uint256 shares) = _shares(user, part);
        if (shares != 0) _redeemTao(who, shares);
    }

    function transfer(uint256 from, uint256 to, uint256 part) external watched {
        (address who, uint256 shares) = _shares(from, part);
        vm.prank(who);
        _token.transfer(users[to % 3], shares);
    }

    function reward(uint256 hotkey, uint256 alpha) external watched {
        _protocol.reward(SUBNET, _hotkeysNow[hotkey % 3], uint64(_bound(alpha, 1, 50e9)));
    }

    function give(uint256 user, uint256 hotkey, uint256 alpha) external watched {
        (address who, bytes32 key) = _pick(user, hotkey);
        uint256 had = _stake(key, who);
        if (had < 20e6) return;
        _give(who, key, address(_token), _bound(alpha, 10e6, had));
    }

    /// @dev A validator's hotkey is swapped; the watch sees the token after somebody followed. A position so small that the
    /// contract takes its loss for rounding is lost with it.
    function swapAndFollow(uint256 hotkey) external watched {
        bytes32 old = _hotkeysNow[hotkey % 3];
        bytes32 next = keccak256(abi.encode("swapped", ++_swaps));
        _protocol.swapHotkey(SUBNET, old, next);
        _hotkeysNow[hotkey % 3] = next;
        uint256 recorded = _token.positionOf(old).recorded;
        if (recorded > _token.ROUNDING()) _token.followSwap(old, next);
        else tolerance += recorded * 1e24 / (_token.totalSupply() + 1e9);
    }

    function redelegate(uint256 from, uint256 to) external watched {
        bytes32 key = _hotkeysNow[from % 3];
        _protocol.setNeuron(SUBNET, key, false);
        try _token.redelegate(key, _hotkeysNow[to % 3]) {} catch {}
        _protocol.setNeuron(SUBNET, key, true);
    }

    function _pick(uint256 user, uint256 hotkey) private view returns (address who, bytes32 key) {
        return (users[user % 3], _hotkeysNow[hotkey % 3]);
    }

    function _shares(uint256 user, uint256 part) private view returns (address who, uint256 shares) {
        who = users[user % 3];
        shares = _bound(part, 0, _token.balanceOf(who));
        if (_token.convertToAssets(shares) < 20e6) shares = 0;
    }
}
