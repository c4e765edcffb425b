// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";

import {ADDRESS_MAPPING_ADDRESS, IAddressMapping} from "../../src/interfaces/IAddressMapping.sol";
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

/// @title Tests of SubnetOwner and its timelock
contract SubnetOwnerTest is OwnerStage {
    function test_Deployment() public view {
        vm.assertEq(_owner.owner(), address(_timelock), "owner");
        vm.assertEq(_owner.coldkey(), _account(address(_owner)), "coldkey");
        vm.assertEq(_payouts.subnetOwner(), address(_owner), "whose payouts");
        (bool exists, bytes32 keeper) = STAKING.getHotkeyOwner(HOTKEY);
        vm.assertTrue(exists && keeper == _owner.coldkey(), "hotkey");
        bytes32 admin = _timelock.DEFAULT_ADMIN_ROLE();
        vm.assertTrue(_timelock.hasRole(admin, address(_timelock)), "the timelock administers itself");
        vm.assertFalse(_timelock.hasRole(admin, address(_factory)), "the factory");
        vm.assertFalse(_timelock.hasRole(admin, _deployer), "the deployer");
        vm.assertTrue(_timelock.hasRole(_timelock.PROPOSER_ROLE(), _council), "proposer");
        vm.assertTrue(_timelock.hasRole(_timelock.CANCELLER_ROLE(), _council), "proposers cancel");
        vm.assertFalse(_timelock.hasRole(_timelock.PROPOSER_ROLE(), _guardian), "the guardian does not propose");
        vm.assertTrue(_timelock.hasRole(_timelock.EXECUTOR_ROLE(), address(0)), "anybody executes");
        vm.assertEq(_timelock.guardianTermEnd(_guardian), 1_800_000_000 + 30 days, "term");
        vm.assertEq(_timelock.getMinDelay(), DELAY, "delay");
    }

    function test_AddressesAreKnownBefore() public {
        SubnetOwnerFactory.Terms memory terms = _terms(0, "secret");
        (address timelock, address subnetOwner) = _factory.addressesOf(_alice, terms);
        vm.expectEmit(true, true, true, true, address(_factory));
        emit SubnetOwnerFactory.SubnetOwnerCreated(_alice, subnetOwner, timelock);
        vm.prank(_alice);
        (SubnetTimelock madeTimelock, SubnetOwner made) = _factory.create(terms);
        vm.assertEq(address(made), subnetOwner, "owner");
        vm.assertEq(address(madeTimelock), timelock, "timelock");
        terms.proposers = new address[](0);
        (, address same) = _factory.addressesOf(_alice, terms);
        vm.assertEq(same, subnetOwner, "proposers do not matter");
    }

    function test_SomebodyMustGovern() public {
        SubnetOwnerFactory.Terms memory terms = _terms(0, "other");
        terms.executors = new address[](0);
        vm.expectRevert(SubnetOwnerFactory.NobodyGoverns.selector);
        _factory.create(terms);
        terms = _terms(0, "other");
        terms.proposers = new address[](0);
        vm.expectRevert(SubnetOwnerFactory.NobodyGoverns.selector);
        _factory.create(terms);
        terms = _terms(0, "other");
        terms.guardian = address(0);
        (SubnetTimelock timelock,) = _factory.create(terms);
        vm.assertEq(timelock.guardianTermEnd(address(0)), 0, "no guardian");
    }

    function test_CreateSubnet() public {
        bytes memory data = abi.encodeCall(SubnetOwner.createSubnet, (HOTKEY, LOCK_COST));
        bytes32 salt = _schedule(data);
        vm.warp(block.timestamp + DELAY);
        vm.expectEmit(true, true, true, true, address(_owner));
        emit SubnetOwner.SubnetCreated(1, HOTKEY, LOCK_COST);
        _execute(data, salt);
        vm.assertEq(address(_owner).balance, 4_000 ether, "lock cost");
        vm.assertTrue(_owner.ownsSubnet(1), "owner");
        vm.assertFalse(_owner.ownsSubnet(NETUID), "another subnet");
        vm.assertFalse(_owner.ownsSubnet(99), "no subnet");
        (, bytes32 coldkey, bytes32 hotkey,,) = SUBNET.getSubnetMetadata(1);
        vm.assertTrue(coldkey == _owner.coldkey() && hotkey == HOTKEY, "roles");
        // The same hotkey again, elsewhere.
        _decide(data);
        vm.assertTrue(_owner.ownsSubnet(2), "second subnet");
    }

    function test_CreateSubnetOfTheExecutorsTao() public {
        vm.deal(address(_owner), 0);
        bytes memory data = abi.encodeCall(SubnetOwner.createSubnet, (HOTKEY, LOCK_COST));
        vm.prank(_council);
        _timelock.schedule(address(_owner), 1_000 ether, data, 0, 0, DELAY);
        vm.warp(block.timestamp + DELAY);
        vm.prank(_alice);
        _timelock.execute{value: 1_000 ether}(address(_owner), 1_000 ether, data, 0, 0);
        vm.assertTrue(_owner.ownsSubnet(1), "owner");
    }

    function test_RefusedSubnets() public {
        bytes memory data = abi.encodeCall(SubnetOwner.createSubnet, (HOTKEY, LOCK_COST - 1));
        _refused(data, abi.encodeWithSelector(SubnetOwner.CostTooHigh.selector, LOCK_COST, LOCK_COST - 1));
        data = abi.encodeCall(SubnetOwner.createSubnet, (V1, LOCK_COST));
        bytes32 keeper = keccak256(abi.encode("owner", 0));
        _refused(data, abi.encodeWithSelector(ITaoErrors.NonAssociatedColdKey.selector, V1, keeper, _owner.coldkey()));
        vm.deal(address(_owner), 999 ether);
        data = abi.encodeCall(SubnetOwner.createSubnet, (HOTKEY, LOCK_COST));
        _refused(data, abi.encodeWithSelector(ITaoErrors.CannotAffordLockCost.selector, 999e9, LOCK_COST));
    }

    /// @dev Whatever netuids are taken, were dissolved, or never were, the new one is found.
    function testFuzz_NetuidOfANewSubnet(uint256 taken, uint256 dissolved) public {
        for (uint16 netuid = 1; netuid <= 6; ++netuid) {
            if ((taken >> netuid) & 1 == 0) continue;
            _protocol.createSubnet(netuid, 1_000e9, 1_000e9, 33);
            if ((dissolved >> netuid) & 1 == 1) _protocol.dissolve(netuid);
        }
        uint16 want = 1;
        while (SUBNET.getNetworkRegistrationBlock(want) != 0) ++want;
        vm.prank(address(_timelock));
        vm.assertEq(_owner.createSubnet(HOTKEY, LOCK_COST), want, "netuid");
        vm.assertTrue(_owner.ownsSubnet(want), "owner");
    }

    function test_ADecisionWaits() public {
        bytes memory data = abi.encodeCall(SubnetOwner.createSubnet, (HOTKEY, LOCK_COST));
        bytes32 salt = _schedule(data);
        vm.warp(block.timestamp + DELAY - 1);
        bytes32 id = _timelock.hashOperation(address(_owner), 0, data, 0, salt);
        vm.expectRevert(
            abi.encodeWithSelector(
                TimelockController.TimelockUnexpectedOperationState.selector, id, bytes32(uint256(4))
            )
        );
        _execute(data, salt);
        vm.warp(block.timestamp + 1);
        _execute(data, salt);
        vm.expectPartialRevert(TimelockController.TimelockUnexpectedOperationState.selector);
        _execute(data, salt);
        vm.expectRevert(abi.encodeWithSelector(TimelockController.TimelockInsufficientDelay.selector, 1, DELAY));
        vm.prank(_council);
        _timelock.schedule(address(_owner), 0, data, 0, 0, 1);
    }

    function test_GuardianCancels() public {
        bytes memory data = abi.encodeCall(SubnetOwner.withdraw, (_mallory, ALL));
        bytes32 salt = _schedule(data);
        bytes32 id = _timelock.hashOperation(address(_owner), 0, data, 0, salt);
        vm.prank(_guardian);
        _timelock.cancel(id);
        vm.warp(block.timestamp + DELAY);
        vm.expectPartialRevert(TimelockController.TimelockUnexpectedOperationState.selector);
        _execute(data, salt);
    }

    function test_GuardianOfTheTimelocksChoice() public {
        bytes memory data = abi.encodeCall(SubnetTimelock.appointGuardian, (_alice, block.timestamp + 3 days));
        bytes32 salt = _scheduleAt(address(_timelock), data);
        vm.warp(block.timestamp + DELAY);
        vm.expectEmit(true, true, true, true, address(_timelock));
        emit SubnetTimelock.GuardianAppointed(_alice, block.timestamp + 2 days);
        _timelock.execute(address(_timelock), 0, data, 0, salt);
        vm.expectRevert(abi.encodeWithSelector(TimelockController.TimelockUnauthorizedCaller.selector, _mallory));
        vm.prank(_mallory);
        _timelock.appointGuardian(_mallory, ALL);
        // A proposer needs no term, and remains a canceller as a guardian whose term is over.
        data = abi.encodeCall(SubnetOwner.withdraw, (_mallory, ALL));
        salt = _schedule(data);
        bytes32 id = _timelock.hashOperation(address(_owner), 0, data, 0, salt);
        vm.prank(_council);
        _timelock.cancel(id);
    }

    function test_Execute() public {
        uint16 netuid = _open();
        bytes memory call = abi.encodeCall(ISubnet.setServingRateLimit, (netuid, 77));
        bytes32 salt = _schedule(_call(SUBNET_ADDRESS, call));
        vm.warp(block.timestamp + DELAY);
        vm.expectEmit(true, true, true, true, address(_owner));
        emit SubnetOwner.Executed(SUBNET_ADDRESS, ISubnet.setServingRateLimit.selector, call);
        _execute(_call(SUBNET_ADDRESS, call), salt);
        vm.assertEq(SUBNET.getServingRateLimit(netuid), 77, "parameter");
        _decide(_call(STAKING_ADDRESS, abi.encodeCall(IStaking.addStake, (V1, 10e9, NETUID))));
        vm.assertGt(_owner.alphaOf(NETUID, V1), 0, "stake");
        _decide(_call(NEURON_ADDRESS, abi.encodeCall(INeuron.tryAssociateHotkey, (bytes32("another")))));
        (, bytes32 keeper) = STAKING.getHotkeyOwner("another");
        vm.assertEq(keeper, _owner.coldkey(), "hotkey");
    }

    function test_ErrorsOfThePrecompileComeBack() public {
        uint16 netuid = _open();
        _refused(
            _call(SUBNET_ADDRESS, abi.encodeCall(ISubnet.setServingRateLimit, (NETUID, 1))),
            abi.encodeWithSelector(ITaoErrors.BadOrigin.selector, _owner.coldkey())
        );
        _refused(
            _call(SUBNET_ADDRESS, abi.encodeCall(ISubnet.startCall, (netuid))),
            abi.encodeWithSelector(ITaoErrors.FirstEmissionBlockNumberAlreadySet.selector, netuid, block.number + 1)
        );
        _refused(
            _call(SUBNET_ADDRESS, abi.encodeCall(ISubnet.startCall, (99))),
            abi.encodeWithSelector(ITaoErrors.SubnetNotExists.selector, 99)
        );
        _refused(
            _call(SUBNET_ADDRESS, hex"01020304"),
            abi.encodeWithSelector(ITaoErrors.UnknownSelector.selector, bytes4(0x01020304))
        );
    }

    function test_AllowedCalls() public view {
        vm.assertTrue(_owner.isAllowed(SUBNET_ADDRESS, ISubnet.setTempo.selector), "parameters");
        vm.assertTrue(_owner.isAllowed(STAKING_ADDRESS, IStaking.lockStake.selector), "locks");
        vm.assertTrue(_owner.isAllowed(STAKING_ADDRESS, IStaking.setColdkeyAutoStakeHotkey.selector), "auto-stake");
        vm.assertTrue(_owner.isAllowed(NEURON_ADDRESS, INeuron.swapHotkeyV2.selector), "hotkey swap");
        vm.assertFalse(_owner.isAllowed(STAKING_ADDRESS, IStaking.approve.selector), "allowances");
        vm.assertFalse(_owner.isAllowed(STAKING_ADDRESS, IStaking.addProxy.selector), "proxies");
        vm.assertFalse(_owner.isAllowed(NEURON_ADDRESS, INeuron.announceColdkeySwap.selector), "coldkey swap");
        vm.assertFalse(_owner.isAllowed(NEURON_ADDRESS, INeuron.setWeights.selector), "weights");
        vm.assertFalse(_owner.isAllowed(address(0x80b), IStaking.addProxy.selector), "the precompile of proxies");
        vm.assertFalse(_owner.isAllowed(address(_timelock), ISubnet.setTempo.selector), "other contracts");
    }

    function test_SellTheOwnersCut() public {
        uint16 netuid = _open();
        _cut(netuid, 30e9);
        uint256 quote = ALPHA.simSwapAlphaForTao(netuid, 10e9);
        uint256 before = address(_owner).balance;
        bytes memory data = abi.encodeCall(SubnetOwner.sellAlpha, (netuid, HOTKEY, 10e9, 1));
        bytes32 salt = _schedule(data);
        vm.warp(block.timestamp + DELAY);
        vm.expectEmit(true, true, true, true, address(_owner));
        emit SubnetOwner.AlphaSold(netuid, HOTKEY, 10e9, quote * 1e9);
        _execute(data, salt);
        vm.assertEq(address(_owner).balance - before, quote * 1e9, "proceeds");
        _decide(abi.encodeCall(SubnetOwner.sellAlpha, (netuid, HOTKEY, ALL, 1)));
        vm.assertEq(_owner.alphaOf(netuid, HOTKEY), 0, "all");
        _refused(
            abi.encodeCall(SubnetOwner.sellAlpha, (netuid, HOTKEY, ALL, 1)),
            abi.encodeWithSelector(ITaoErrors.AmountTooLow.selector, 0, 2_000_000)
        );
        _refused(
            abi.encodeCall(SubnetOwner.sellAlpha, (netuid, HOTKEY, 1e9, 1)),
            abi.encodeWithSelector(ITaoErrors.NotEnoughStakeToWithdraw.selector, 0, 1e9)
        );
    }

    function test_TransferAlpha() public {
        uint16 netuid = _open();
        _cut(netuid, 30e9);
        bytes32 receiver = _account(_alice);
        _decide(abi.encodeCall(SubnetOwner.transferAlpha, (netuid, HOTKEY, receiver, 10e9)));
        vm.assertEq(STAKING.getStake(HOTKEY, receiver, netuid), 10e9, "a part");
        _decide(abi.encodeCall(SubnetOwner.transferAlpha, (netuid, HOTKEY, receiver, ALL)));
        vm.assertEq(STAKING.getStake(HOTKEY, receiver, netuid), 30e9, "all");
        vm.assertEq(_owner.alphaOf(netuid, HOTKEY), 0, "nothing is left");
    }

    function test_DistributeAlpha() public {
        uint16 netuid = _open();
        _cut(netuid, 10e9);
        _decide(abi.encodeCall(SubnetOwner.setPayees, (_payees(_alice, 2, _bob, 1))));
        _decide(abi.encodeCall(SubnetOwner.distributeAlpha, (netuid, HOTKEY, ALL)));
        vm.assertEq(STAKING.getStake(HOTKEY, _account(_alice), netuid), 6_666_666_666, "alice");
        vm.assertApproxEqAbs(STAKING.getStake(HOTKEY, _account(_bob), netuid), 3_333_333_333, 1, "bob");
        vm.assertApproxEqAbs(_owner.alphaOf(netuid, HOTKEY), 1, 1, "what the division left over");
    }

    function test_Payees() public {
        SubnetOwner.Payee[] memory list = _payees(_alice, 2, _bob, 1);
        bytes memory data = abi.encodeCall(SubnetOwner.setPayees, (list));
        bytes32 salt = _schedule(data);
        vm.warp(block.timestamp + DELAY);
        vm.expectEmit(true, true, true, true, address(_owner));
        emit SubnetOwner.PayeesSet(list);
        _execute(data, salt);
        vm.assertEq(_owner.totalShares(), 3, "shares");
        vm.assertEq(_owner.payees().length, 2, "payees");
        vm.assertEq(_owner.payees()[1].account, _bob, "second");
        list = _payees(_alice, 1, _bob, 0);
        _refused(
            abi.encodeCall(SubnetOwner.setPayees, (list)),
            abi.encodeWithSelector(SubnetOwner.InvalidPayee.selector, _bob, 0)
        );
        list = _payees(address(0), 1, _bob, 1);
        _refused(
            abi.encodeCall(SubnetOwner.setPayees, (list)),
            abi.encodeWithSelector(SubnetOwner.InvalidPayee.selector, address(0), 1)
        );
        list = _payees(_alice, 1, address(_owner), 1);
        _refused(
            abi.encodeCall(SubnetOwner.setPayees, (list)),
            abi.encodeWithSelector(SubnetOwner.InvalidPayee.selector, address(_owner), 1)
        );
        list = new SubnetOwner.Payee[](65);
        _refused(
            abi.encodeCall(SubnetOwner.setPayees, (list)),
            abi.encodeWithSelector(SubnetOwner.TooManyPayees.selector, 65, 64)
        );
        _decide(abi.encodeCall(SubnetOwner.setPayees, (new SubnetOwner.Payee[](0))));
        vm.assertEq(_owner.totalShares(), 0, "no shares");
        data = abi.encodeCall(SubnetOwner.distributeTao, (1 ether));
        _refused(data, abi.encodeWithSelector(SubnetOwner.NoPayees.selector));
    }

    /// @dev Each payee gets its part, rounded down; what the division leaves over stays.
    function testFuzz_DistributeTao(uint256 amount, uint96[5] memory shares) public {
        amount = _bound(amount, 1, 5_000 ether);
        SubnetOwner.Payee[] memory list = new SubnetOwner.Payee[](5);
        uint256 total;
        for (uint256 i = 0; i < 5; ++i) {
            list[i] = SubnetOwner.Payee(address(uint160(0x1000 + i)), uint96(_bound(shares[i], 1, type(uint96).max)));
            total += list[i].shares;
        }
        vm.startPrank(address(_timelock));
        _owner.setPayees(list);
        uint256 credited = _owner.distributeTao(amount);
        vm.stopPrank();
        uint256 sum;
        for (uint256 i = 0; i < 5; ++i) {
            address payee = list[i].account;
            uint256 owed = _payouts.owed(payee);
            vm.assertEq(owed, amount * list[i].shares / total, "part");
            sum += owed;
            if (owed == 0) continue;
            vm.prank(payee);
            vm.assertEq(_payouts.claim(payee), owed, "claim");
            vm.assertEq(payee.balance, owed, "paid");
        }
        vm.assertEq(sum, credited, "credited");
        vm.assertLt(amount - credited, 5, "left over");
        vm.assertEq(address(_owner).balance, 5_000 ether - credited, "owner");
        vm.assertEq(address(_payouts).balance, 0, "all claimed");
    }

    function test_DistributeAllTao() public {
        _decide(abi.encodeCall(SubnetOwner.setPayees, (_payees(_alice, 3, _alice, 1))));
        bytes memory data = abi.encodeCall(SubnetOwner.distributeTao, (ALL));
        bytes32 salt = _schedule(data);
        vm.warp(block.timestamp + DELAY);
        vm.expectEmit(true, true, true, true, address(_owner));
        emit SubnetOwner.TaoDistributed(5_000 ether);
        _execute(data, salt);
        vm.assertEq(_payouts.owed(_alice), 5_000 ether, "a payee that is named twice");
        vm.assertEq(_payouts.totalOwed(), 5_000 ether, "all payees");
        _refused(data, abi.encodeWithSelector(SubnetOwner.NothingToPay.selector));
    }

    function test_Payouts() public {
        _decide(abi.encodeCall(SubnetOwner.setPayees, (_payees(_alice, 1, _bob, 1))));
        _decide(abi.encodeCall(SubnetOwner.distributeTao, (10 ether)));
        address safe = _actor("safe");
        vm.expectEmit(true, true, true, true, address(_payouts));
        emit OwnerPayouts.Claimed(_alice, safe, 5 ether);
        vm.startPrank(_alice);
        _payouts.claim(safe);
        vm.assertEq(safe.balance, 5 ether, "elsewhere");
        vm.expectRevert(OwnerPayouts.NothingToPay.selector);
        _payouts.claim(safe);
        vm.expectRevert(abi.encodeWithSelector(OwnerPayouts.InvalidReceiver.selector, address(0)));
        _payouts.claim(address(0));
        vm.expectRevert(abi.encodeWithSelector(OwnerPayouts.InvalidReceiver.selector, address(_payouts)));
        _payouts.claim(address(_payouts));
        vm.expectRevert(abi.encodeWithSelector(OwnerPayouts.NotSubnetOwner.selector, _alice));
        _payouts.credit(new address[](0), new uint256[](0));
        vm.stopPrank();
        vm.expectRevert(OwnerPayouts.NothingToPay.selector);
        _payouts.returnExcess();
        vm.expectRevert(abi.encodeWithSelector(OwnerPayouts.WrongSum.selector, 1, 0));
        vm.prank(address(_owner));
        _payouts.credit{value: 1}(new address[](0), new uint256[](0));
        vm.assertEq(_payouts.owed(_bob), 5 ether, "bob's stays");
    }

    function test_Withdraw() public {
        address treasury = _actor("treasury");
        _decide(abi.encodeCall(SubnetOwner.withdraw, (treasury, 1 ether)));
        vm.assertEq(treasury.balance, 1 ether, "a part");
        _refused(
            abi.encodeCall(SubnetOwner.withdraw, (treasury, 5_000 ether)),
            abi.encodeWithSelector(SubnetOwner.InsufficientTao.selector, 5_000 ether, 4_999 ether)
        );
        _refused(
            abi.encodeCall(SubnetOwner.withdraw, (address(0), 1)),
            abi.encodeWithSelector(SubnetOwner.InvalidReceiver.selector, address(0))
        );
        _refused(
            abi.encodeCall(SubnetOwner.withdraw, (address(_owner), 1)),
            abi.encodeWithSelector(SubnetOwner.InvalidReceiver.selector, address(_owner))
        );
        _decide(abi.encodeCall(SubnetOwner.withdraw, (treasury, ALL)));
        vm.assertEq(treasury.balance, 5_000 ether, "all");
    }

    function test_Funding() public {
        vm.expectEmit(true, true, true, true, address(_owner));
        emit SubnetOwner.Funded(_alice, 1 ether);
        vm.prank(_alice);
        (bool ok,) = address(_owner).call{value: 1 ether}("");
        vm.assertTrue(ok, "funded");
    }

    function test_MoveToAnotherTimelock() public {
        vm.prank(_alice);
        (SubnetTimelock next,) = _factory.create(_terms(0, "next"));
        _decide(abi.encodeCall(Ownable.transferOwnership, (address(next))));
        vm.assertEq(_owner.owner(), address(_timelock), "not accepted yet");
        vm.assertEq(_owner.pendingOwner(), address(next), "pending");
        vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, _mallory));
        vm.prank(_mallory);
        _owner.acceptOwnership();
        bytes memory data = abi.encodeWithSignature("acceptOwnership()");
        vm.prank(_council);
        next.schedule(address(_owner), 0, data, 0, 0, DELAY);
        vm.warp(block.timestamp + DELAY);
        next.execute(address(_owner), 0, data, 0, 0);
        vm.assertEq(_owner.owner(), address(next), "moved");
        _refused(
            abi.encodeCall(SubnetOwner.withdraw, (_alice, 1)),
            abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, address(_timelock))
        );
    }

    function test_NobodyRenounces() public {
        _refused(
            abi.encodeCall(SubnetOwner.renounceOwnership, ()),
            abi.encodeWithSelector(SubnetOwner.OwnerMustRemain.selector)
        );
    }

    function test_HashOfAColdkey() public view {
        // Of the 32 bytes "coldkey", zeros behind it, by another implementation.
        vm.assertEq(
            ColdkeyHash.hashOf("coldkey"), 0xb2f4c498bf36785b8bd9ffa8964abd3492fe9a32641cdd34b3d07d7ec688943e, "hash"
        );
    }

    function test_Handover() public {
        uint16 netuid = _open();
        _cut(netuid, 30e9);
        _rest.setSwapDelays(36_000, 7_200);
        (bytes32 next, bytes32 own) = (_account(_alice), _owner.coldkey());
        vm.startPrank(_alice); // a coldkey without stake
        STAKING.removeStakeFull(V1, NETUID);
        STAKING.removeStakeFull(V2, NETUID);
        vm.stopPrank();
        _decide(abi.encodeCall(SubnetOwner.announceHandover, (next)));
        uint256 due = block.number + 36_000;
        _refused(
            _call(SUBNET_ADDRESS, abi.encodeCall(ISubnet.toggleTransfers, (netuid, false))),
            abi.encodeWithSelector(ITaoErrors.ColdkeySwapAnnounced.selector, own, due)
        );
        _refused(
            abi.encodeCall(SubnetOwner.handOver, (next)),
            abi.encodeWithSelector(ITaoErrors.ColdkeySwapTooEarly.selector, due)
        );
        _refused(
            abi.encodeCall(SubnetOwner.announceHandover, (next)),
            abi.encodeWithSelector(ITaoErrors.ColdkeySwapReannouncedTooEarly.selector, due + 7_200)
        );
        vm.roll(due);
        _refused(
            abi.encodeCall(SubnetOwner.handOver, (V1)),
            abi.encodeWithSelector(
                ITaoErrors.AnnouncedColdkeyHashDoesNotMatch.selector, ColdkeyHash.hashOf(next), ColdkeyHash.hashOf(V1)
            )
        );
        uint256 had = _alice.balance + address(_owner).balance;
        _decide(abi.encodeCall(SubnetOwner.handOver, (next)));
        (, bytes32 coldkey,,,) = SUBNET.getSubnetMetadata(netuid);
        vm.assertEq(coldkey, next, "subnet");
        vm.assertEq(STAKING.getStake(HOTKEY, next, netuid), 30e9, "stake");
        vm.assertEq(_alice.balance, had, "balance");
        vm.assertFalse(_owner.ownsSubnet(netuid), "it is gone");
    }

    function test_HandoverTakenBack() public {
        uint16 netuid = _open();
        _rest.setSwapDelays(36_000, 7_200);
        bytes memory cancel = abi.encodeCall(SubnetOwner.cancelHandover, ());
        _refused(cancel, abi.encodeWithSelector(ITaoErrors.ColdkeySwapAnnouncementNotFound.selector, _owner.coldkey()));
        _decide(abi.encodeCall(SubnetOwner.announceHandover, (bytes32("nobody"))));
        uint256 due = block.number + 36_000;
        _refused(cancel, abi.encodeWithSelector(ITaoErrors.ColdkeySwapClearTooEarly.selector, due + 7_200));
        vm.roll(due + 7_200);
        _decide(cancel);
        _decide(_call(SUBNET_ADDRESS, abi.encodeCall(ISubnet.setServingRateLimit, (netuid, 5))));
        vm.assertEq(SUBNET.getServingRateLimit(netuid), 5, "it goes on");
    }

    /// @dev The owner of a subnet swaps its coldkey to a SubnetOwner that is made afterwards.
    function test_TakeOver() public {
        address founder = _actor("founder");
        vm.deal(founder, 2_000 ether);
        vm.prank(founder);
        SUBNET.registerNetwork("founder's hotkey");
        vm.prank(founder);
        SUBNET.startCall(1);
        SubnetOwnerFactory.Terms memory terms = _terms(0, "secret");
        (, address subnetOwner) = _factory.addressesOf(founder, terms);
        bytes32 hash = ColdkeyHash.hashOf(_account(subnetOwner));
        vm.prank(founder);
        NEURON.announceColdkeySwap(hash);
        vm.prank(founder);
        (, SubnetOwner made) = _factory.create(terms);
        bytes32 coldkey = made.coldkey();
        vm.prank(founder);
        NEURON.executeAnnouncedColdkeySwap(coldkey);
        vm.assertTrue(made.ownsSubnet(1), "subnet");
        (, bytes32 keeper) = STAKING.getHotkeyOwner("founder's hotkey");
        vm.assertEq(keeper, made.coldkey(), "hotkey");
        // The chain has linked the address at the deployment; the double cannot, in a call that only reads.
        IAddressMapping(ADDRESS_MAPPING_ADDRESS).link(address(made));
        vm.assertEq(address(made).balance, 999.9 ether, "balance");
    }

    /// @dev TAO of a dissolved subnet lands on the account, and the next subnet may follow.
    function test_Dissolution() public {
        uint16 netuid = _open();
        _cut(netuid, 1_000e9);
        uint256 before = address(_owner).balance;
        _protocol.dissolve(netuid);
        uint256 came = address(_owner).balance - before;
        vm.assertGt(came, 0, "its part of the pool");
        vm.assertFalse(_owner.ownsSubnet(netuid), "it is gone");
        _decide(abi.encodeCall(SubnetOwner.setPayees, (_payees(_alice, 1, _bob, 1))));
        _decide(abi.encodeCall(SubnetOwner.distributeTao, (came)));
        vm.assertGt(_payouts.owed(_bob), came / 2 - 2, "paid out");
        _decide(abi.encodeCall(SubnetOwner.createSubnet, (HOTKEY, LOCK_COST)));
        vm.assertTrue(_owner.ownsSubnet(netuid), "the netuid is used again");
        vm.assertEq(_owner.alphaOf(netuid, HOTKEY), 0, "with a stake of its own");
    }
}
