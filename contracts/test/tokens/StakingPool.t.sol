// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {ITaoErrors} from "../../src/interfaces/ITaoErrors.sol";
import {StakeHolder} from "../../src/tokens/StakeHolder.sol";
import {StakingPool} from "../../src/tokens/StakingPool.sol";
import {vm} from "../support/Vm.sol";
import {StakingPoolStage} from "./StakingPoolStage.sol";

/// @title Unit and fuzz tests of StakingPool
contract StakingPoolTest is StakingPoolStage {
    function test_Identity() public view {
        vm.assertEq(_pool.hotkey(), V1, "hotkey");
        (address current, address next) = _pool.operator();
        vm.assertEq(current, _operator, "operator");
        vm.assertEq(next, address(0), "next operator");
        vm.assertEq(_pool.delay(), DELAY, "delay");
        (uint16 fee, uint16 nextFee, uint64 nextBlock) = _pool.fees();
        vm.assertEq(fee, FEE, "fee");
        vm.assertEq(nextFee + nextBlock, 0, "next fee");
        vm.assertEq(_pool.coldkey(), _account(address(_pool)), "coldkey");
    }

    function test_BadPoolsAreRefused() public {
        vm.expectRevert(abi.encodeWithSelector(StakingPool.FeeTooHigh.selector, uint256(3_001), uint256(3_000)));
        new StakingPool(NETUID, V1, _operator, 3_001, DELAY);
        vm.expectRevert(abi.encodeWithSelector(StakingPool.DelayTooLong.selector, uint256(50_401), uint256(50_400)));
        new StakingPool(NETUID, V1, _operator, FEE, 50_401);
        vm.expectRevert(abi.encodeWithSelector(StakeHolder.InvalidReceiver.selector, address(0)));
        new StakingPool(NETUID, V1, address(0), FEE, DELAY);
        vm.expectRevert(abi.encodeWithSelector(StakeHolder.NoSubnet.selector, uint16(8)));
        new StakingPool(8, V1, _operator, FEE, DELAY);
    }

    function test_Deposits() public {
        vm.assertEq(_depositStake(_alice, 100e9), 100e18, "shares of stake");
        uint256 alpha = ALPHA.simSwapTaoForAlpha(NETUID, 40e9);
        vm.assertEq(_depositTao(_bob, 40e9), alpha * 1e9, "shares of TAO");
        vm.assertEq(_pool.totalAssets(), 100e9 + alpha, "assets");
        vm.assertEq(_pool.totalShares(), (100e9 + alpha) * 1e9, "total");
        vm.assertEq(_free(_alice), 100e18, "alice");
        vm.assertEq(_pool.convertToShares(1e9), 1e18, "to shares");
        vm.assertEq(_pool.convertToAssets(1e18), 1e9, "to assets");
    }

    function test_DepositsAreRefused() public {
        vm.startPrank(_alice);
        STAKING.approve(address(_pool), NETUID, 100e9);
        vm.expectRevert(abi.encodeWithSelector(StakeHolder.BelowMinimum.selector, uint256(1e18), uint256(2e18)));
        _pool.depositStake(1e9, 2e18);
        vm.expectRevert(abi.encodeWithSelector(StakeHolder.NotWholeRao.selector, uint256(1)));
        _pool.depositTao{value: 1}(0);
        vm.expectPartialRevert(ITaoErrors.AmountTooLow.selector);
        _pool.depositStake(1, 0);
        vm.stopPrank();
        _protocol.setNeuron(NETUID, V1, false);
        vm.expectRevert(abi.encodeWithSelector(StakingPool.NotValidator.selector, V1));
        vm.prank(_alice);
        _pool.depositStake(1e9, 0);
    }

    function test_FeeOfRewards() public {
        _depositStake(_alice, 900e9);
        uint256 total = STAKING.getTotalAlphaStaked(V1, NETUID);
        _protocol.reward(NETUID, V1, 300e9);
        uint256 gain = 300e9 * uint256(900e9) / total;
        vm.assertApproxEqAbs(_pool.convertToAssets(900e18), 900e9 + gain * 9 / 10, 10, "the fee is in the price");
        _depositStake(_bob, 1e9);
        vm.assertApproxEqAbs(_pool.convertToAssets(_free(_operator)), gain / 10, 10, "the operator's part");
        vm.assertApproxEqAbs(_pool.convertToAssets(900e18), 900e9 + gain * 9 / 10, 10, "and stays so");
        uint256 had = _free(_operator);
        _depositStake(_bob, 1e9);
        vm.assertEq(_free(_operator), had, "once");
    }

    /// @dev A loss is made good before a fee is due again.
    function test_NoFeeBelowTheHighestPrice() public {
        _depositStake(_alice, 900e9);
        vm.prank(address(_pool));
        STAKING.moveStake(V1, V3, NETUID, NETUID, 300e9);
        _protocol.reward(NETUID, V1, 300e9);
        vm.startPrank(_operator);
        _pool.setFee(FEE);
        vm.assertEq(_free(_operator), 0, "rewards of a loss");
        _protocol.reward(NETUID, V1, 3_000e9);
        uint256 gain = _pool.totalAssets() - 900e9;
        _pool.setFee(FEE);
        vm.assertApproxEqAbs(_pool.convertToAssets(_free(_operator)), gain / 10, 10, "rewards beyond it");
    }

    function test_WithdrawalAsStake() public {
        _depositStake(_alice, 100e9);
        uint256 id = _request(_alice, 40e18);
        (uint256 free, uint256 queued) = _pool.sharesOf(_alice);
        vm.assertEq(free, 60e18, "free");
        vm.assertEq(queued, 40e18, "queued");
        vm.assertEq(_pool.requestOf(id).readyBlock, block.number + DELAY, "ready");
        vm.expectRevert(abi.encodeWithSelector(StakingPool.NotReady.selector, id, block.number + DELAY));
        vm.prank(_alice);
        _pool.withdraw(id, _alice, 0);
        _wait();
        vm.expectRevert(abi.encodeWithSelector(StakingPool.NotYourRequest.selector, id, _bob));
        vm.prank(_bob);
        _pool.withdraw(id, _bob, 0);
        vm.expectRevert(abi.encodeWithSelector(StakeHolder.BelowMinimum.selector, uint256(40e9), uint256(41e9)));
        vm.prank(_alice);
        _pool.withdraw(id, _bob, 41e9);
        vm.prank(_alice);
        vm.assertEq(_pool.withdraw(id, _bob, 40e9), 40e9, "alpha");
        vm.assertEq(_stake(V1, _bob), 1_040e9, "stake of bob");
        vm.expectRevert(abi.encodeWithSelector(StakingPool.NotYourRequest.selector, id, _alice));
        vm.prank(_alice);
        _pool.withdraw(id, _alice, 0);
        vm.expectRevert(abi.encodeWithSelector(StakingPool.NotYourRequest.selector, uint256(9), _alice));
        vm.prank(_alice);
        _pool.cancelWithdrawal(9);
        // The pool knows where its stake went: deposits go on.
        _depositStake(_bob, 5e9);
    }

    function test_WithdrawalAsTao() public {
        _depositStake(_alice, 100e9);
        uint256 id = _request(_alice, 100e18);
        _wait();
        uint256 quote = ALPHA.simSwapAlphaForTao(NETUID, 100e9);
        vm.expectRevert(abi.encodeWithSelector(StakeHolder.BelowMinimum.selector, quote, quote + 1));
        vm.prank(_alice);
        _pool.withdrawTao(id, _alice, quote + 1);
        address receiver = _actor("receiver");
        vm.prank(_alice);
        vm.assertEq(_pool.withdrawTao(id, receiver, quote), quote, "rao");
        vm.assertEq(receiver.balance, quote * 1e9, "balance");
        vm.assertEq(_pool.totalShares() + _pool.totalAssets(), 0, "nothing is left");
    }

    function test_WithdrawalsAreRefused() public {
        _depositStake(_alice, 100e9);
        vm.expectRevert(
            abi.encodeWithSelector(StakingPool.NotEnoughShares.selector, _alice, uint256(100e18), uint256(101e18))
        );
        vm.prank(_alice);
        _pool.requestWithdrawal(101e18);
        vm.expectRevert(StakeHolder.NothingGained.selector);
        vm.prank(_alice);
        _pool.requestWithdrawal(0);
        uint256 id = _request(_alice, 1);
        _wait();
        vm.expectRevert(StakeHolder.NothingGained.selector);
        vm.prank(_alice);
        _pool.withdraw(id, _alice, 0);
        vm.expectRevert(abi.encodeWithSelector(StakeHolder.InvalidReceiver.selector, address(_pool)));
        vm.prank(_alice);
        _pool.withdraw(id, address(_pool), 0);
    }

    function test_CancelledWithdrawal() public {
        _depositStake(_alice, 100e9);
        uint256 id = _request(_alice, 40e18);
        vm.prank(_alice);
        _pool.cancelWithdrawal(id);
        vm.assertEq(_free(_alice), 100e18, "free");
        _wait();
        vm.assertEq(_pool.processQueue(5), 1, "it leaves the queue");
    }

    /// @dev Queued shares go on earning.
    function test_QueueEarnsUntilPaid() public {
        _depositStake(_alice, 100e9);
        uint256 id = _request(_alice, 100e18);
        _protocol.reward(NETUID, V1, 310e9);
        _wait();
        vm.assertGt(_withdraw(_alice, id), 105e9, "alpha");
    }

    function test_QueueIsPaidInOrder() public {
        _depositStake(_alice, 100e9);
        _depositStake(_bob, 100e9);
        _request(_alice, 10e18);
        _request(_bob, 1e13); // too small for the protocol to move
        _request(_bob, 20e18);
        vm.roll(block.number + 1);
        uint256 late = _request(_alice, 30e18);
        vm.roll(block.number + DELAY - 1);
        vm.assertEq(_pool.processQueue(1), 1, "one");
        vm.assertEq(_stake(V1, _alice), 910e9, "alice first");
        vm.assertEq(_pool.processQueue(10), 2, "two more are ready");
        vm.assertEq(_stake(V1, _bob), 920e9, "then bob");
        (uint256 head, uint256 end) = _pool.queue();
        vm.assertEq(head, late, "head");
        vm.assertEq(end, late + 1, "end");
        (, uint256 queued) = _pool.sharesOf(_bob);
        vm.assertEq(queued, 1e13, "the small one is still bob's");
        vm.prank(_bob);
        _pool.cancelWithdrawal(1);
        vm.roll(block.number + 1);
        vm.assertEq(_pool.processQueue(10), 1, "the last");
        vm.assertEq(_stake(V1, _alice), 940e9, "alice again");
    }

    // ---- the operator

    function test_FeesRiseAfterNoticeOnly() public {
        _depositStake(_alice, 900e9);
        vm.prank(_operator);
        _pool.setFee(2_000);
        uint256 from = block.number + DELAY + _pool.FEE_NOTICE();
        (uint16 fee, uint16 next, uint64 nextBlock) = _pool.fees();
        vm.assertEq(fee, FEE, "still");
        vm.assertEq(next, 2_000, "next");
        vm.assertEq(nextBlock, from, "from");
        vm.roll(from);
        // What was earned until the pool is used is at the old fee.
        _protocol.reward(NETUID, V1, 300e9);
        _depositStake(_bob, 1e9);
        vm.assertApproxEqAbs(_pool.convertToAssets(_free(_operator)), 9e9, 1e7, "at the old fee");
        (fee,,) = _pool.fees();
        vm.assertEq(fee, 2_000, "the new fee");
        vm.prank(_operator);
        _pool.setFee(500);
        (fee,, nextBlock) = _pool.fees();
        vm.assertEq(fee, 500, "lower at once");
        vm.assertEq(nextBlock, 0, "nothing waits");
    }

    function test_OperatorsRightsAreTheOperators() public {
        bytes memory refused = abi.encodeWithSelector(StakingPool.NotOperator.selector, _mallory);
        vm.startPrank(_mallory);
        vm.expectRevert(refused);
        _pool.setFee(0);
        vm.expectRevert(refused);
        _pool.nameOperator(_mallory);
        vm.expectRevert(refused);
        _pool.acceptOperator();
        vm.stopPrank();
        vm.startPrank(_operator);
        vm.expectRevert(abi.encodeWithSelector(StakingPool.FeeTooHigh.selector, uint256(3_001), uint256(3_000)));
        _pool.setFee(3_001);
        _pool.nameOperator(_bob);
        vm.stopPrank();
        _depositStake(_alice, 900e9);
        _protocol.reward(NETUID, V1, 390e9);
        vm.prank(_bob);
        _pool.acceptOperator();
        (address current, address next) = _pool.operator();
        vm.assertEq(current, _bob, "operator");
        vm.assertEq(next, address(0), "next");
        vm.assertGt(_free(_operator), 0, "what was earned stays");
        vm.assertEq(_free(_bob), 0, "and is not the successor's");
    }

    // ---- attacks

    function testFuzz_AttackInflation(uint256 gift, uint256 deposit) public {
        gift = _bound(gift, 10e6, 900e9);
        deposit = _bound(deposit, 10e6, 1_000e9);
        uint256 first = _depositStake(_mallory, 10e6);
        _give(_mallory, V1, address(_pool), gift);
        uint256 shares = _depositStake(_alice, deposit);
        vm.assertGe(_pool.convertToAssets(shares) + deposit / 1e6 + 1, deposit, "alice keeps her deposit");
        vm.assertLe(_pool.convertToAssets(first), 10e6 + gift, "mallory gains nothing");
    }

    function test_AttackForcedTao() public {
        _depositStake(_alice, 100e9);
        vm.deal(address(_pool), 500 ether);
        vm.assertEq(_pool.convertToAssets(1e18), 1e9, "price");
        uint256 id = _request(_alice, 10e18);
        _wait();
        uint256 quote = ALPHA.simSwapAlphaForTao(NETUID, 10e9);
        vm.prank(_alice);
        vm.assertEq(_pool.withdrawTao(id, _alice, 0), quote, "a sale pays what it brought");
        (bool ok,) = address(_pool).call{value: 1}("");
        vm.assertFalse(ok, "plain transfers are refused");
    }

    function test_AttackHotkeySwap() public {
        _depositStake(_alice, 500e9);
        vm.expectRevert(abi.encodeWithSelector(StakingPool.NothingMissing.selector, V1));
        _pool.followSwap(V2);
        bytes32 replacement = "validator 1b";
        _protocol.swapHotkey(NETUID, V1, replacement);
        _protocol.setNeuron(NETUID, V1, true);
        vm.expectRevert(abi.encodeWithSelector(StakingPool.StakeMissing.selector, V1, uint256(500e9), uint256(0)));
        vm.prank(_mallory);
        _pool.depositTao{value: 1 ether}(0);
        _protocol.mintStake(NETUID, V2, _account(address(_pool)), 10e9);
        vm.expectRevert(abi.encodeWithSelector(StakingPool.NotFoundThere.selector, V2, uint256(500e9), uint256(10e9)));
        _pool.followSwap(V2);
        vm.expectRevert(abi.encodeWithSelector(StakingPool.NotFoundThere.selector, V1, uint256(500e9), uint256(0)));
        _pool.followSwap(V1);
        _pool.followSwap(replacement);
        vm.assertEq(_pool.hotkey(), replacement, "hotkey");
        vm.assertGe(_pool.convertToAssets(500e18), 500e9 - 1, "worth what it was");
    }

    /// @dev The queue, were it to pay while stake is missing, would pay a part of mallory's gift for what alice asked long
    /// ago; and the gift, were it not for the size of what was found, could stand for the stake, or stop followSwap for ever.
    function testFuzz_AttackGiftToTheOldHotkey(uint256 gift) public {
        gift = _bound(gift, 1, 200e6);
        uint256 shares = _depositStake(_mallory, 10e9);
        _depositStake(_alice, 500e9);
        _request(_alice, 500e18);
        _wait();
        bytes32 replacement = "validator 1b";
        _protocol.swapHotkey(NETUID, V1, replacement);
        _protocol.createHotkey(V1, "anybody");
        _protocol.mintStake(NETUID, V1, _account(address(_pool)), uint64(gift));
        vm.expectRevert(abi.encodeWithSelector(StakingPool.StakeMissing.selector, V1, uint256(510e9), gift));
        _pool.processQueue(10);
        _protocol.mintStake(NETUID, V2, _account(address(_pool)), uint64(510e9 - gift));
        if (gift > 2_000) {
            vm.expectPartialRevert(StakingPool.NotFoundThere.selector);
            _pool.followSwap(V2);
        }
        _pool.followSwap(replacement);
        vm.assertApproxEqAbs(_pool.totalAssets(), 510e9, 2, "all of it is with the new hotkey");
        uint256 had = _stake(replacement, _alice);
        _pool.processQueue(10);
        vm.assertGe(_stake(replacement, _alice) + 3, had + 500e9, "alice");
        vm.assertGe(_pool.convertToAssets(shares) + 3, 10e9, "mallory");
    }

    /// @dev What a member takes while stake is missing is what minAlpha allows.
    function test_AttackWithdrawalWhileStakeIsMissing() public {
        _depositStake(_alice, 500e9);
        uint256 id = _request(_alice, 100e18);
        _wait();
        _protocol.swapHotkey(NETUID, V1, "validator 1b");
        _protocol.createHotkey(V1, "anybody");
        _protocol.mintStake(NETUID, V1, _account(address(_pool)), 50e9);
        vm.expectRevert(abi.encodeWithSelector(StakeHolder.BelowMinimum.selector, uint256(10e9), uint256(99e9)));
        vm.prank(_alice);
        _pool.withdraw(id, _alice, 99e9);
        _pool.followSwap("validator 1b");
        vm.prank(_alice);
        vm.assertGe(_pool.withdraw(id, _alice, 99e9) + 2, 100e9, "her part");
    }

    /// @dev A higher fee that falls due while stake is missing does not count for rewards of the time before.
    function test_AttackFeeWhileStakeIsMissing() public {
        _depositStake(_alice, 900e9);
        vm.startPrank(_operator);
        _pool.setFee(2_000);
        vm.roll(block.number + DELAY + _pool.FEE_NOTICE());
        _protocol.reward(NETUID, V1, 300e9);
        uint256 gain = _pool.totalAssets() - 900e9;
        _protocol.swapHotkey(NETUID, V1, "validator 1b");
        _pool.setFee(2_500);
        _pool.followSwap("validator 1b");
        _pool.processQueue(0);
        vm.assertApproxEqAbs(_pool.convertToAssets(_free(_operator)), gain / 10, 10, "at the old fee");
    }

    /// @dev Stake that is lost for good stops deposits and not the members' way out.
    function test_AttackMissingStakeForGood() public {
        _depositStake(_alice, 500e9);
        uint256 first = _request(_alice, 100e18);
        _wait();
        // All but a fifth goes elsewhere.
        vm.prank(address(_pool));
        STAKING.moveStake(V1, V3, NETUID, NETUID, 400e9);
        vm.assertEq(_withdraw(_alice, first), 20e9, "a part of what is there");
        _protocol.setNeuron(NETUID, V1, true);
        vm.expectRevert(abi.encodeWithSelector(StakingPool.StakeMissing.selector, V1, uint256(480e9), uint256(80e9)));
        vm.prank(_mallory);
        _pool.depositTao{value: 1 ether}(0);
    }

    function test_AttackApprovalRace() public {
        vm.prank(_alice);
        STAKING.approve(address(_pool), NETUID, 100e9);
        vm.expectPartialRevert(ITaoErrors.SpendingOverAllowance.selector);
        vm.prank(_mallory);
        _pool.depositStake(100e9, 0);
    }

    function test_AttackReentrancy() public {
        ReentrantMember thief = new ReentrantMember(_pool);
        vm.deal(address(thief), 100 ether);
        thief.join(100 ether);
        _depositStake(_alice, 300e9);
        uint256 id = thief.ask();
        _wait();
        uint256 rao = thief.attack(id);
        vm.assertEq(address(thief).balance, rao * 1e9, "paid once");
        vm.assertEq(thief.refusals(), 3, "every call back was refused");
        vm.assertGe(_pool.convertToAssets(300e18) + 1, 300e9, "alice has hers");
    }

    function test_AttackDissolvedSubnet() public {
        _depositStake(_alice, 300e9);
        _depositStake(_bob, 100e9);
        uint256 id = _request(_alice, 150e18);
        _wait();
        _protocol.dissolve(NETUID);
        uint256 pot = address(_pool).balance;
        bytes memory ended = abi.encodeWithSelector(StakeHolder.SubnetDissolved.selector, NETUID, uint64(1));
        vm.startPrank(_alice);
        vm.expectRevert(ended);
        _pool.withdraw(id, _alice, 0);
        vm.expectRevert(ended);
        _pool.withdrawTao(id, _alice, 0);
        vm.expectRevert(ended);
        _pool.cancelWithdrawal(id);
        vm.expectRevert(ended);
        _pool.requestWithdrawal(1);
        vm.expectRevert(ended);
        _pool.processQueue(1);
        vm.expectRevert(ended);
        _pool.depositStake(1e9, 0);
        vm.expectRevert(ended);
        _pool.followSwap(V2);
        vm.assertEq(_pool.previewDissolved(_alice), pot * 3 / 4, "preview");
        uint256 before = _alice.balance;
        vm.assertEq(_pool.claimDissolved(_alice), pot * 3 / 4, "claim, the queue included");
        vm.assertEq(_alice.balance - before, pot * 3 / 4, "balance");
        vm.expectRevert(StakeHolder.NothingGained.selector);
        _pool.claimDissolved(_alice);
        vm.stopPrank();
        _protocol.createSubnet(NETUID, TAO_RESERVE, ALPHA_RESERVE, 33);
        vm.prank(_bob);
        _pool.claimDissolved(_bob);
        vm.assertEq(address(_pool).balance, 0, "nothing is left");
        vm.assertEq(_pool.totalAssets() + _pool.totalShares() + _pool.previewDissolved(_bob), 0, "all zero");
        vm.prank(_operator);
        _pool.nameOperator(_bob);
        vm.prank(_bob);
        _pool.acceptOperator();
    }

    function test_AliveSubnetPaysNoTao() public {
        _depositStake(_alice, 300e9);
        vm.expectRevert(abi.encodeWithSelector(StakeHolder.SubnetNotDissolved.selector, NETUID, uint64(1)));
        vm.prank(_alice);
        _pool.claimDissolved(_alice);
        vm.assertEq(_pool.previewDissolved(_alice), 0, "preview");
    }

    // ---- fuzz

    function testFuzz_FeeIsThePartOfTheGain(uint256 deposit, uint64 rewards, uint16 fee) public {
        deposit = _bound(deposit, 1e9, 1_000e9);
        StakingPool pool = new StakingPool(NETUID, V1, _operator, fee % 3_001, 0);
        vm.startPrank(_alice);
        STAKING.approve(address(pool), NETUID, deposit);
        uint256 shares = pool.depositStake(deposit, 0);
        vm.stopPrank();
        _protocol.reward(NETUID, V1, rewards % 1e15);
        uint256 gain = pool.totalAssets() - deposit;
        uint256 want = deposit + gain - gain * (fee % 3_001) / 10_000;
        vm.assertApproxEqAbs(pool.convertToAssets(shares), want, 10 + gain / 1e8, "what is left for alice");
    }
}

/// @title A member that calls back
contract ReentrantMember {
    StakingPool private immutable POOL;

    uint256 public refusals;
    uint256 private _id;

    constructor(StakingPool pool) {
        POOL = pool;
    }

    receive() external payable {
        _try(abi.encodeCall(POOL.withdrawTao, (_id, address(this), 0)));
        _try(abi.encodeCall(POOL.depositTao, (0)));
        _try(abi.encodeCall(POOL.processQueue, (5)));
    }

    function join(uint256 value) external {
        POOL.depositTao{value: value}(0);
    }

    function ask() external returns (uint256 id) {
        (uint256 shares,) = POOL.sharesOf(address(this));
        return _id = POOL.requestWithdrawal(shares);
    }

    function attack(uint256 id) external returns (uint256 rao) {
        return POOL.withdrawTao(id, address(this), 0);
    }

    function _try(bytes memory data) private {
        (bool ok,) = address(POOL).call(data);
        if (!ok) ++refusals;
    }
}
