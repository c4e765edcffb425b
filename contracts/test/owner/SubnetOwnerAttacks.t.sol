// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Errors} from "@openzeppelin/contracts/utils/Errors.sol";
import {ReentrancyGuard} from "@openzeppelin/contracts/utils/ReentrancyGuard.sol";

import {INeuron, NEURON_ADDRESS} from "../../src/interfaces/INeuron.sol";
import {IStaking, STAKING_ADDRESS} from "../../src/interfaces/IStaking.sol";
import {ISubnet, SUBNET_ADDRESS} from "../../src/interfaces/ISubnet.sol";
import {ITaoErrors} from "../../src/interfaces/ITaoErrors.sol";
import {ColdkeyHash} from "../../src/owner/ColdkeyHash.sol";
import {OwnerPayouts} from "../../src/owner/OwnerPayouts.sol";
import {SubnetOwner} from "../../src/owner/SubnetOwner.sol";
import {SubnetOwnerFactory} from "../../src/owner/SubnetOwnerFactory.sol";
import {SubnetTimelock} from "../../src/owner/SubnetTimelock.sol";
import {vm} from "../support/Vm.sol";
import {OwnerStage} from "./OwnerStage.sol";

/// @title What people may try against SubnetOwner
/// @notice One test for each attack that was considered.
contract SubnetOwnerAttacksTest is OwnerStage {
    /// @dev Nobody but the timelock has any right: not the council by itself, the guardian, the factory, or who deployed it.
    function test_AttackWithoutTheTimelock() public {
        bytes[] memory calls = new bytes[](12);
        calls[0] = abi.encodeCall(SubnetOwner.createSubnet, (HOTKEY, LOCK_COST));
        calls[1] = _call(SUBNET_ADDRESS, abi.encodeCall(ISubnet.startCall, (1)));
        calls[2] = abi.encodeCall(SubnetOwner.sellAlpha, (1, HOTKEY, 1, 1));
        calls[3] = abi.encodeCall(SubnetOwner.transferAlpha, (1, HOTKEY, bytes32("mallory"), 1));
        calls[4] = abi.encodeCall(SubnetOwner.distributeAlpha, (1, HOTKEY, 1));
        calls[5] = abi.encodeCall(SubnetOwner.setPayees, (_payees(_mallory, 1, _mallory, 1)));
        calls[6] = abi.encodeCall(SubnetOwner.distributeTao, (1));
        calls[7] = abi.encodeCall(SubnetOwner.withdraw, (_mallory, 1));
        calls[8] = abi.encodeCall(SubnetOwner.announceHandover, (bytes32("mallory")));
        calls[9] = abi.encodeCall(SubnetOwner.handOver, (bytes32("mallory")));
        calls[10] = abi.encodeCall(SubnetOwner.cancelHandover, ());
        calls[11] = abi.encodeCall(Ownable.transferOwnership, (_mallory));
        address[5] memory callers = [_mallory, _council, _guardian, _deployer, address(_factory)];
        for (uint256 i = 0; i < callers.length; ++i) {
            for (uint256 j = 0; j < calls.length; ++j) {
                vm.prank(callers[i]);
                (bool ok, bytes memory reason) = address(_owner).call(calls[j]);
                vm.assertFalse(ok, "call");
                bytes memory want = abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, callers[i]);
                vm.assertEq(keccak256(reason), keccak256(want), "reason");
            }
        }
    }

    /// @dev Who made the timelock cannot change its roles afterwards, nor can the council by itself.
    function test_AttackOnTheRoles() public {
        bytes32 role = _timelock.PROPOSER_ROLE();
        bytes32 admin = _timelock.DEFAULT_ADMIN_ROLE();
        address[4] memory callers = [address(_factory), _deployer, _council, _guardian];
        for (uint256 i = 0; i < callers.length; ++i) {
            vm.expectRevert(
                abi.encodeWithSelector(IAccessControl.AccessControlUnauthorizedAccount.selector, callers[i], admin)
            );
            vm.prank(callers[i]);
            _timelock.grantRole(role, _mallory);
        }
        vm.expectPartialRevert(IAccessControl.AccessControlUnauthorizedAccount.selector);
        vm.prank(_guardian);
        _timelock.schedule(address(_owner), 0, "", 0, 0, DELAY);
    }

    /// @dev Mallory takes the hotkey of a proposal while it waits. A hotkey named at the deployment is the owner's from then on.
    function test_AttackHotkeyTaken() public {
        bytes32 salt = _schedule(abi.encodeCall(SubnetOwner.createSubnet, (HOTKEY, LOCK_COST)));
        vm.startPrank(_mallory);
        NEURON.tryAssociateHotkey(HOTKEY);
        NEURON.tryAssociateHotkey("fresh");
        vm.expectRevert(
            abi.encodeWithSelector(
                ITaoErrors.NonAssociatedColdKey.selector, HOTKEY, _owner.coldkey(), _account(_mallory)
            )
        );
        SUBNET.registerNetwork(HOTKEY);
        vm.stopPrank();
        vm.warp(block.timestamp + DELAY);
        _execute(abi.encodeCall(SubnetOwner.createSubnet, (HOTKEY, LOCK_COST)), salt);
        vm.assertTrue(_owner.ownsSubnet(1), "registered");
        // One taken before fails at once, not after the delay.
        vm.expectRevert(abi.encodeWithSelector(SubnetOwner.HotkeyTaken.selector, bytes32("fresh"), _account(_mallory)));
        _factory.create(_terms("fresh", "salt"));
    }

    /// @dev The lock cost doubles while a proposal waits: it is not carried out beyond its bound.
    function test_AttackLockCost() public {
        bytes memory data = abi.encodeCall(SubnetOwner.createSubnet, (HOTKEY, LOCK_COST));
        _rest.setLockCost(2 * LOCK_COST);
        _refused(data, abi.encodeWithSelector(SubnetOwner.CostTooHigh.selector, 2 * LOCK_COST, LOCK_COST));
        vm.assertEq(address(_owner).balance, 5_000 ether, "nothing is spent");
    }

    /// @dev A proposal that looks harmless and leaves a right behind which no timelock holds up.
    function test_AttackStandingRights() public {
        bytes[6] memory stakes = [
            abi.encodeCall(IStaking.approve, (_mallory, NETUID, ALL)),
            abi.encodeCall(IStaking.increaseAllowance, (_mallory, NETUID, ALL)),
            abi.encodeCall(IStaking.decreaseAllowance, (_mallory, NETUID, 0)),
            abi.encodeCall(IStaking.addProxy, (bytes32("mallory"))),
            abi.encodeCall(IStaking.removeProxy, (bytes32("mallory"))),
            abi.encodeCall(IStaking.transferStakeFrom, (_mallory, _mallory, V1, NETUID, NETUID, 0))
        ];
        for (uint256 i = 0; i < stakes.length; ++i) {
            _notAllowed(STAKING_ADDRESS, stakes[i]);
        }
        bytes[5] memory keys = [
            abi.encodeCall(INeuron.announceColdkeySwap, (bytes32("hash"))),
            abi.encodeCall(INeuron.executeAnnouncedColdkeySwap, (bytes32("mallory"))),
            abi.encodeCall(INeuron.disputeColdkeySwap, ()),
            abi.encodeCall(INeuron.clearColdkeySwapAnnouncement, ()),
            abi.encodeCall(INeuron.associateEvmKey, (NETUID, _mallory, 0, ""))
        ];
        for (uint256 i = 0; i < keys.length; ++i) {
            _notAllowed(NEURON_ADDRESS, keys[i]);
        }
        _notAllowed(address(0x80b), hex"01020304");
        _notAllowed(address(0x821), hex"01020304");
        _notAllowed(address(_payouts), abi.encodeCall(OwnerPayouts.credit, (new address[](0), new uint256[](0))));
        _notAllowed(address(_owner), abi.encodeCall(SubnetOwner.cancelHandover, ()));
        _notAllowed(address(_timelock), "");
    }

    /// @dev Who is paid calls back: other decisions that are due, and again its own.
    function test_AttackReentrancyOfAReceiver() public {
        Reentrant thief = new Reentrant(_timelock, _owner);
        bytes memory sale = abi.encodeCall(SubnetOwner.withdraw, (address(thief), 1 ether));
        bytes32 first = _schedule(sale);
        bytes32 second = _schedule(sale);
        vm.warp(block.timestamp + DELAY);
        thief.prepare(sale, first, second);
        _execute(sale, first);
        vm.assertEq(address(thief).balance, 1 ether, "paid once");
        vm.assertEq(thief.refusals(), 2, "both refused");
        vm.assertEq(thief.reason(), ReentrancyGuard.ReentrancyGuardReentrantCall.selector, "by the guard");
        _execute(sale, second);
        vm.assertEq(address(thief).balance, 2 ether, "the other decision is still good");
    }

    function test_AttackReentrancyOfAPayee() public {
        ReentrantPayee thief = new ReentrantPayee(_payouts);
        _decide(abi.encodeCall(SubnetOwner.setPayees, (_payees(address(thief), 1, _bob, 1))));
        _decide(abi.encodeCall(SubnetOwner.distributeTao, (10 ether)));
        thief.claim();
        vm.assertEq(address(thief).balance, 5 ether, "paid once");
        vm.assertTrue(thief.refused(), "the second claim finds nothing");
        vm.assertEq(address(_payouts).balance, 5 ether, "bob's is there");
    }

    /// @dev A payee that refuses TAO holds up nobody, and can have it sent elsewhere.
    function test_AttackRefusingPayee() public {
        address refuser = address(_factory);
        _decide(abi.encodeCall(SubnetOwner.setPayees, (_payees(refuser, 1, _bob, 1))));
        _decide(abi.encodeCall(SubnetOwner.distributeTao, (10 ether)));
        vm.prank(_bob);
        _payouts.claim(_bob);
        vm.expectRevert(Errors.FailedCall.selector);
        vm.prank(refuser);
        _payouts.claim(refuser);
        vm.prank(refuser);
        _payouts.claim(_alice);
        vm.assertEq(_payouts.totalOwed(), 0, "all paid");
        // A withdrawal to one that refuses fails by itself; other decisions go on.
        _refused(abi.encodeCall(SubnetOwner.withdraw, (refuser, 1)), abi.encodeWithSelector(Errors.FailedCall.selector));
        _decide(abi.encodeCall(SubnetOwner.withdraw, (_alice, 1)));
    }

    /// @dev Forced TAO is the owner's to use and counts for nobody else.
    function test_AttackForcedTao() public {
        _decide(abi.encodeCall(SubnetOwner.setPayees, (_payees(_alice, 1, _bob, 1))));
        _decide(abi.encodeCall(SubnetOwner.distributeTao, (10 ether)));
        vm.deal(address(_payouts), 17 ether);
        vm.deal(address(_owner), 6_000 ether);
        vm.prank(_alice);
        vm.assertEq(_payouts.claim(_alice), 5 ether, "alice");
        vm.expectEmit(true, true, true, true, address(_payouts));
        emit OwnerPayouts.ExcessReturned(7 ether);
        vm.prank(_mallory);
        _payouts.returnExcess();
        vm.assertEq(address(_owner).balance, 6_007 ether, "the owner has it");
        vm.assertEq(address(_payouts).balance, _payouts.totalOwed(), "bob's is there");
        (bool ok,) = address(_payouts).call{value: 1}("");
        vm.assertFalse(ok, "plain transfers are refused");
    }

    /// @dev Anybody executes, so mallory chooses the moment: after she pushed the price down. The limit refuses.
    function test_AttackSandwich() public {
        uint16 netuid = _open();
        _cut(netuid, 30e9);
        _protocol.mintStake(netuid, HOTKEY, _account(_mallory), 2_000e9);
        uint256 limit = ALPHA.getAlphaPrice(netuid) / 1e9 * 90 / 100;
        bytes memory data = abi.encodeCall(SubnetOwner.sellAlpha, (netuid, HOTKEY, ALL, limit));
        bytes32 salt = _schedule(data);
        vm.warp(block.timestamp + DELAY);
        vm.prank(_mallory);
        STAKING.removeStake(HOTKEY, 1_000e9, netuid);
        vm.expectPartialRevert(ITaoErrors.PriceLimitExceeded.selector);
        _execute(data, salt);
        vm.assertEq(_owner.alphaOf(netuid, HOTKEY), 30e9, "kept");
        // A part could be sold above the limit, but it is all or nothing. The decision stays good until the price is back.
        vm.prank(_mallory);
        STAKING.addStake(HOTKEY, 241e9, netuid);
        vm.expectPartialRevert(ITaoErrors.SlippageTooHigh.selector);
        _execute(data, salt);
        vm.prank(_mallory);
        STAKING.addStake(HOTKEY, 500e9, netuid);
        _execute(data, salt);
        vm.assertEq(_owner.alphaOf(netuid, HOTKEY), 0, "sold");
    }

    /// @dev A guardian that cancels its own removal stays only until its term ends.
    function test_AttackGuardianKeepsItself() public {
        bytes32 role = _timelock.CANCELLER_ROLE();
        bytes memory removal = abi.encodeCall(IAccessControl.revokeRole, (role, _guardian));
        bytes32 salt = _scheduleAt(address(_timelock), removal);
        bytes32 id = _timelock.hashOperation(address(_timelock), 0, removal, 0, salt);
        vm.prank(_guardian);
        _timelock.cancel(id);
        vm.warp(1_800_000_000 + 30 days);
        salt = _scheduleAt(address(_timelock), removal);
        id = _timelock.hashOperation(address(_timelock), 0, removal, 0, salt);
        vm.expectRevert(abi.encodeWithSelector(SubnetTimelock.TermIsOver.selector, _guardian, 1_800_000_000 + 30 days));
        vm.prank(_guardian);
        _timelock.cancel(id);
        vm.warp(block.timestamp + DELAY);
        _timelock.execute(address(_timelock), 0, removal, 0, salt);
        vm.assertFalse(_timelock.hasRole(role, _guardian), "removed");
        vm.expectPartialRevert(IAccessControl.AccessControlUnauthorizedAccount.selector);
        vm.prank(_guardian);
        _timelock.cancel(id);
        // A canceller without a term cannot cancel at all.
        bytes memory grant = abi.encodeCall(IAccessControl.grantRole, (role, _mallory));
        salt = _scheduleAt(address(_timelock), grant);
        vm.warp(block.timestamp + DELAY);
        _timelock.execute(address(_timelock), 0, grant, 0, salt);
        vm.expectRevert(abi.encodeWithSelector(SubnetTimelock.TermIsOver.selector, _mallory, 0));
        vm.prank(_mallory);
        _timelock.cancel(id);
    }

    /// @dev Mallory sees the creation of somebody's SubnetOwner and makes it herself, with other proposers.
    function test_AttackFactoryFrontRun() public {
        SubnetOwnerFactory.Terms memory terms = _terms(0, "public salt");
        (, address alices) = _factory.addressesOf(_alice, terms);
        terms.proposers[0] = _mallory;
        vm.prank(_mallory);
        (, SubnetOwner hers) = _factory.create(terms);
        vm.assertFalse(address(hers) == alices, "another address");
        terms.proposers[0] = _council;
        vm.prank(_alice);
        (, SubnetOwner made) = _factory.create(terms);
        vm.assertEq(address(made), alices, "alice's");
        vm.expectRevert();
        vm.prank(_alice);
        _factory.create(terms);
    }

    /// @dev A gift of stake keeps an account from taking over a coldkey. Nobody can make one to an address nobody knows.
    function test_AttackGiftAgainstATakeOver() public {
        address founder = _actor("founder");
        vm.deal(founder, 2_000 ether);
        vm.prank(founder);
        SUBNET.registerNetwork("founder's hotkey");
        bytes32 known = _owner.coldkey();
        _announce(founder, known);
        _give(_mallory, V1, address(_owner), 1e9);
        vm.expectRevert(abi.encodeWithSelector(ITaoErrors.ColdKeyAlreadyAssociated.selector, known, 1));
        vm.prank(founder);
        NEURON.executeAnnouncedColdkeySwap(known);
        SubnetOwnerFactory.Terms memory terms = _terms(0, keccak256("secret"));
        (, address unknown) = _factory.addressesOf(founder, terms);
        _announce(founder, _account(unknown));
        vm.prank(founder);
        (, SubnetOwner made) = _factory.create(terms);
        bytes32 coldkey = made.coldkey();
        vm.prank(founder);
        NEURON.executeAnnouncedColdkeySwap(coldkey);
        vm.assertTrue(made.ownsSubnet(1), "taken over");
    }

    /// @dev A handover takes all TAO of the account, and not what payees were credited.
    function test_AttackHandoverWithThePayeesTao() public {
        _decide(abi.encodeCall(SubnetOwner.setPayees, (_payees(_alice, 1, _bob, 1))));
        _decide(abi.encodeCall(SubnetOwner.distributeTao, (10 ether)));
        bytes32 next = _account(_actor("next"));
        _decide(abi.encodeCall(SubnetOwner.announceHandover, (next)));
        _decide(abi.encodeCall(SubnetOwner.handOver, (next)));
        vm.assertEq(address(_owner).balance, 0, "all is gone");
        vm.prank(_alice);
        vm.assertEq(_payouts.claim(_alice), 5 ether, "but this");
    }

    /// @dev The owner hotkey is swapped: its stake and its role follow, and the cut is sold from where it is.
    function test_AttackHotkeySwap() public {
        uint16 netuid = _open();
        _cut(netuid, 30e9);
        _protocol.swapHotkey(netuid, HOTKEY, "another hotkey");
        vm.assertEq(_owner.alphaOf(netuid, HOTKEY), 0, "moved");
        vm.assertTrue(_owner.ownsSubnet(netuid), "the coldkey owns");
        _decide(abi.encodeCall(SubnetOwner.sellAlpha, (netuid, bytes32("another hotkey"), ALL, 1)));
        vm.assertEq(_owner.alphaOf(netuid, "another hotkey"), 0, "sold");
    }

    /// @dev The subnet gets another owner, by conviction or as the next subnet of a dissolved netuid. Decisions about it are refused by the
    /// protocol; what was earned remains.
    function test_AttackLostSubnet() public {
        uint16 netuid = _open();
        _cut(netuid, 30e9);
        _rest.setOwner(netuid, "king", V1, 1);
        vm.assertFalse(_owner.ownsSubnet(netuid), "lost");
        _refused(
            _call(SUBNET_ADDRESS, abi.encodeCall(ISubnet.toggleTransfers, (netuid, false))),
            abi.encodeWithSelector(ITaoErrors.BadOrigin.selector, _owner.coldkey())
        );
        _decide(abi.encodeCall(SubnetOwner.sellAlpha, (netuid, HOTKEY, ALL, 1)));
        _protocol.dissolve(netuid);
        vm.prank(_mallory);
        SUBNET.registerNetwork("mallory's hotkey");
        vm.assertFalse(_owner.ownsSubnet(netuid), "the netuid is mallory's");
    }

    function _announce(address from, bytes32 coldkey) private {
        bytes32 hash = ColdkeyHash.hashOf(coldkey);
        vm.prank(from);
        NEURON.announceColdkeySwap(hash);
    }

    function _notAllowed(address target, bytes memory data) private {
        bytes memory reason = abi.encodeWithSelector(SubnetOwner.CallNotAllowed.selector, target, bytes4(data));
        vm.expectRevert(reason);
        vm.prank(address(_timelock));
        _owner.execute(target, data);
    }
}

/// @title A receiver that executes decisions while it is paid
contract Reentrant {
    SubnetTimelock private immutable TIMELOCK;
    SubnetOwner private immutable OWNER;
    bytes private _data;
    bytes32[2] private _salts;
    bool private _armed;
    uint256 public refusals;
    bytes4 public reason;

    constructor(SubnetTimelock timelock, SubnetOwner owner) {
        (TIMELOCK, OWNER) = (timelock, owner);
    }

    receive() external payable {
        if (!_armed) return;
        _armed = false;
        for (uint256 i = 0; i < 2; ++i) {
            try TIMELOCK.execute(address(OWNER), 0, _data, 0, _salts[i]) {}
            catch (bytes memory data) {
                ++refusals;
                reason = bytes4(data);
            }
        }
    }

    function prepare(bytes calldata data, bytes32 first, bytes32 second) external {
        (_data, _salts, _armed) = (data, [first, second], true);
    }
}

/// @title A payee that claims while it is paid
contract ReentrantPayee {
    OwnerPayouts private immutable PAYOUTS;
    bool public refused;

    constructor(OwnerPayouts payouts) {
        PAYOUTS = payouts;
    }

    receive() external payable {
        try PAYOUTS.claim(address(this)) {}
        catch {
            refused = true;
        }
    }

    function claim() external {
        PAYOUTS.claim(address(this));
    }
}
