// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {SUBNET_ADDRESS, ISubnet} from "../../src/interfaces/ISubnet.sol";
import {OwnerPayouts} from "../../src/owner/OwnerPayouts.sol";
import {SubnetOwner} from "../../src/owner/SubnetOwner.sol";
import {SubnetTimelock} from "../../src/owner/SubnetTimelock.sol";
import {ForgeProtocol, ForgeRest} from "../doubles/ForgeProtocol.sol";
import {vm} from "../support/Vm.sol";
import {OwnerStage} from "./OwnerStage.sol";

/// @title Invariants of SubnetOwner
/// @notice Random decisions, payments to payees, gifts, and attempts of others, and what must hold after each.
contract SubnetOwnerInvariantTest is OwnerStage {
    SubnetOwnerHandler private _handler;

    function setUp() public override {
        super.setUp();
        _open();
        _decide(abi.encodeCall(SubnetOwner.setPayees, (_payees(_alice, 2, _bob, 1))));
        _handler = new SubnetOwnerHandler(_owner, _timelock, _protocol, [_alice, _bob, _mallory], _council);
        bytes4[] memory selectors = new bytes4[](9);
        selectors[0] = SubnetOwnerHandler.cut.selector;
        selectors[1] = SubnetOwnerHandler.sell.selector;
        selectors[2] = SubnetOwnerHandler.distribute.selector;
        selectors[3] = SubnetOwnerHandler.distributeAlpha.selector;
        selectors[4] = SubnetOwnerHandler.setPayees.selector;
        selectors[5] = SubnetOwnerHandler.claim.selector;
        selectors[6] = SubnetOwnerHandler.force.selector;
        selectors[7] = SubnetOwnerHandler.withdraw.selector;
        selectors[8] = SubnetOwnerHandler.intrude.selector;
        _target(address(_handler), selectors);
    }

    /// @dev All in one function, because forge plays all calls again for each.
    function invariant_Owner() public view {
        uint256 owed = _payouts.owed(_alice) + _payouts.owed(_bob) + _payouts.owed(_mallory);
        vm.assertEq(_payouts.totalOwed(), owed, "sum of debts");
        vm.assertEq(address(_payouts).balance, owed + _handler.forced(), "debts are covered");
        vm.assertEq(owed + _handler.claimed(), _handler.credited(), "what was credited");
        vm.assertEq(address(_owner).balance, _handler.ownBalance(), "balance of the owner");
        vm.assertEq(_owner.owner(), address(_timelock), "owner");
        vm.assertTrue(_owner.ownsSubnet(1), "subnet");
        vm.assertEq(_handler.intrusions(), 0, "nobody else got through");
    }

    /// @dev Most of the random calls do something.
    function afterInvariant() public view {
        vm.assertGt(_handler.done(), 10, "calls that succeeded");
    }
}

/// @title Random calls
contract SubnetOwnerHandler is OwnerStage {
    uint256 public forced;
    uint256 public claimed;
    uint256 public credited;
    uint256 public ownBalance;
    uint256 public intrusions;
    uint256 public done;
    address[3] private _users;

    constructor(
        SubnetOwner owner,
        SubnetTimelock timelock,
        ForgeProtocol protocol,
        address[3] memory users,
        address council
    ) {
        (_owner, _timelock, _protocol, _council) = (owner, timelock, protocol, council);
        (_payouts, _rest, _users) = (owner.payouts(), ForgeRest(address(protocol)), users);
        (_alice, _bob, _mallory) = (users[0], users[1], users[2]);
        ownBalance = address(owner).balance;
        _operations = 1_000;
    }

    function setUp() public override {}

    function cut(uint256 alpha) external {
        _cut(1, uint64(_bound(alpha, 1, 50e9)));
        ++done;
    }

    function sell(uint256 alpha) external {
        uint256 had = _owner.alphaOf(1, HOTKEY);
        if (had < 20e6) return;
        alpha = _bound(alpha, 10e6, had);
        uint256 quote = ALPHA.simSwapAlphaForTao(1, uint64(alpha));
        if (quote < 2e6) return;
        _decide(abi.encodeCall(SubnetOwner.sellAlpha, (1, HOTKEY, alpha, 1)));
        ownBalance += quote * 1e9;
        ++done;
    }

    function distribute(uint256 amount) external {
        if (ownBalance == 0) return;
        uint256 before = _payouts.totalOwed();
        _decide(abi.encodeCall(SubnetOwner.distributeTao, (_bound(amount, 1, ownBalance))));
        uint256 came = _payouts.totalOwed() - before;
        (credited, ownBalance) = (credited + came, ownBalance - came);
        ++done;
    }

    function distributeAlpha(uint256 alpha) external {
        uint256 had = _owner.alphaOf(1, HOTKEY);
        if (had < 1e9) return;
        alpha = _bound(alpha, 1e9, had);
        _decide(abi.encodeCall(SubnetOwner.distributeAlpha, (1, HOTKEY, alpha)));
        vm.assertLe(had - alpha, _owner.alphaOf(1, HOTKEY) + 3, "no more than was to be distributed");
        ++done;
    }

    function setPayees(uint256 first, uint256 second, uint16 firstShares, uint16 secondShares) external {
        uint96 least = uint96(_bound(firstShares, 10, 1_000));
        uint96 other = uint96(_bound(secondShares, 10, 1_000));
        _decide(abi.encodeCall(SubnetOwner.setPayees, (_payees(_users[first % 3], least, _users[second % 3], other))));
        ++done;
    }

    function claim(uint256 user) external {
        address payee = _users[user % 3];
        if (_payouts.owed(payee) == 0) return;
        uint256 before = payee.balance;
        vm.prank(payee);
        claimed += _payouts.claim(payee);
        vm.assertGt(payee.balance, before, "paid");
        ++done;
    }

    /// @dev TAO comes by itself, to one or the other, and what payouts got is given back or not.
    function force(uint256 amount, bool toOwner, bool back) external {
        amount = _bound(amount, 1, 10 ether);
        if (toOwner) {
            vm.deal(address(_owner), address(_owner).balance + amount);
            ownBalance += amount;
        } else {
            vm.deal(address(_payouts), address(_payouts).balance + amount);
            forced += amount;
            if (back) {
                ownBalance += _payouts.returnExcess();
                forced = 0;
            }
        }
        ++done;
    }

    function withdraw(uint256 amount) external {
        if (ownBalance == 0) return;
        amount = _bound(amount, 1, ownBalance / 10 + 1);
        _decide(abi.encodeCall(SubnetOwner.withdraw, (_actor("treasury"), amount)));
        ownBalance -= amount;
        ++done;
    }

    /// @dev Anybody but the timelock.
    function intrude(uint256 user, uint256 what, uint256 amount) external {
        bytes[5] memory calls = [
            abi.encodeCall(SubnetOwner.withdraw, (_mallory, amount)),
            abi.encodeCall(SubnetOwner.distributeTao, (amount)),
            abi.encodeCall(SubnetOwner.sellAlpha, (1, HOTKEY, amount, 0)),
            _call(SUBNET_ADDRESS, abi.encodeCall(ISubnet.toggleTransfers, (1, false))),
            abi.encodeCall(SubnetOwner.announceHandover, (bytes32("mallory")))
        ];
        address[4] memory callers = [_users[user % 3], _council, address(_payouts), address(_owner)];
        vm.prank(callers[user % 4]);
        (bool ok,) = address(_owner).call(calls[what % 5]);
        if (ok) ++intrusions;
    }
}
