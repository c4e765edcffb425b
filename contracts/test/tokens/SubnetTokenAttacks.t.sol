// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {Errors} from "@openzeppelin/contracts/utils/Errors.sol";
import {ReentrancyGuard} from "@openzeppelin/contracts/utils/ReentrancyGuard.sol";

import {ITaoErrors} from "../../src/interfaces/ITaoErrors.sol";
import {StakeHolder} from "../../src/tokens/StakeHolder.sol";
import {SubnetToken} from "../../src/tokens/SubnetToken.sol";
import {vm} from "../support/Vm.sol";
import {SubnetTokenStage} from "./SubnetTokenStage.sol";

/// @title What people may try against SubnetToken
/// @notice One test for each attack that was considered.
contract SubnetTokenAttacksTest is SubnetTokenStage {
    /// @dev Donation and inflation: the first depositor gives the token stake, so that the shares of the next one round to
    /// nothing. The virtual shares take the gift.
    function testFuzz_AttackInflation(uint256 gift, uint256 deposit) public {
        gift = _bound(gift, 10e6, 900e9);
        deposit = _bound(deposit, 10e6, 1_000e9);
        uint256 first = _depositStake(_mallory, V1, 10e6);
        _give(_mallory, V1, address(_token), gift);
        uint256 shares = _depositStake(_alice, V1, deposit);
        vm.assertGe(_token.convertToAssets(shares) + deposit / 1e6 + 1, deposit, "alice keeps her deposit");
        vm.assertLe(_token.convertToAssets(first), 10e6 + gift, "mallory gains nothing");
    }

    /// @dev The same before anybody has deposited: the gift is with a hotkey that is not listed, and counts from the first
    /// deposit there, for its depositor alone.
    function test_AttackInflationOfAnEmptyToken() public {
        _give(_mallory, V1, address(_token), 900e9);
        vm.assertEq(_token.totalAssets(), 0, "the gift does not count yet");
        uint256 shares = _depositStake(_alice, V1, 10e6);
        vm.assertGe(_token.convertToAssets(shares), 10e6, "alice keeps her deposit");
    }

    /// @dev Forced TAO, by self-destruct or by a transfer to the coldkey, changes no price.
    function test_AttackForcedTao() public {
        _depositStake(_alice, V1, 100e9);
        vm.deal(address(_token), 500 ether);
        vm.assertEq(_token.convertToAssets(1e18), 1e9, "price");
        uint256 quote = ALPHA.simSwapAlphaForTao(NETUID, 10e9);
        vm.assertEq(_redeemTao(_alice, 10e18), quote, "a sale pays what it brought");
        vm.assertEq(_depositTao(_bob, V1, 3e9), _token.balanceOf(_bob), "deposit");
        vm.assertEq(address(_token).balance, 500 ether, "it stays until the subnet ends");
        (bool ok,) = address(_token).call{value: 1}("");
        vm.assertFalse(ok, "plain transfers are refused");
    }

    /// @dev Reentrancy while TAO is paid: the receiver's calls are refused, and it sees settled books.
    function test_AttackReentrancy() public {
        _depositStake(_alice, V1, 300e9);
        Reentrant thief = new Reentrant(_token);
        vm.prank(_alice);
        _token.transfer(address(thief), 100e18);
        uint256 rao = thief.attack(50e18);
        vm.assertEq(address(thief).balance, rao * 1e9, "paid once");
        vm.assertEq(_token.balanceOf(address(thief)), 50e18, "for what was burned");
        vm.assertEq(thief.refusals(), 3, "every call back was refused");
        vm.assertEq(thief.seenPrice(), 1e9, "the price on the way is the price");
    }

    /// @dev A receiver that refuses TAO stops only its own redemption.
    function test_AttackRefusingReceiver() public {
        _depositStake(_alice, V1, 100e9);
        vm.expectRevert(Errors.FailedCall.selector);
        vm.prank(_alice);
        _token.redeemTao(10e18, address(_factory), _alice, 0);
        vm.assertEq(_token.balanceOf(_alice), 100e18, "nothing is lost");
    }

    /// @dev Sandwich: mallory trades before and after a deposit. The bound on shares refuses it.
    function test_AttackSandwich() public {
        _depositStake(_bob, V1, 100e9);
        uint256 expected = _token.convertToShares(ALPHA.simSwapTaoForAlpha(NETUID, 100e9));
        vm.prank(_mallory);
        STAKING.addStake(V1, 5_000e9, NETUID);
        vm.expectPartialRevert(StakeHolder.BelowMinimum.selector);
        vm.prank(_alice);
        _token.depositTao{value: 100 ether}(V1, _alice, expected * 99 / 100);
        vm.prank(_mallory);
        STAKING.removeStakeFull(V1, NETUID);
        vm.prank(_alice);
        _token.depositTao{value: 100 ether}(V1, _alice, expected * 99 / 100);
    }

    /// @dev Trading the pool up and down around a deposit of stake does not move the price of a share: it has no part of
    /// the pool's price.
    function test_AttackPoolPriceDoesNotMoveShares() public {
        _depositStake(_bob, V1, 100e9);
        vm.prank(_mallory);
        STAKING.addStake(V1, 5_000e9, NETUID);
        vm.assertEq(_depositStake(_alice, V1, 50e9), 50e18, "shares");
    }

    /// @dev Rewards cannot be had by a deposit just before and a redemption just after an epoch without a part of the risk:
    /// what mallory gets is what her stake would have earned by itself.
    function test_AttackJustInTimeDeposit() public {
        _depositStake(_alice, V1, 900e9);
        uint256 shares = _depositStake(_mallory, V1, 900e9);
        uint256 total = STAKING.getTotalAlphaStaked(V1, NETUID);
        _protocol.reward(NETUID, V1, 300e9);
        uint256 own = 900e9 + 300e9 * uint256(900e9) / total;
        vm.assertLe(_redeem(_mallory, shares), own + 1, "no more than by herself");
    }

    /// @dev Approval races: an allowance serves its owner's own deposits alone, and is used once.
    function test_AttackApprovalRace() public {
        vm.prank(_alice);
        STAKING.approve(address(_token), NETUID, 100e9);
        vm.expectPartialRevert(ITaoErrors.SpendingOverAllowance.selector);
        vm.prank(_mallory);
        _token.depositStake(V1, 100e9, _mallory, 0);
        vm.prank(_alice);
        _token.depositStake(V1, 60e9, _alice, 0);
        vm.expectPartialRevert(ITaoErrors.SpendingOverAllowance.selector);
        vm.prank(_alice);
        _token.depositStake(V1, 60e9, _alice, 0);
    }

    /// @dev Remains that the protocol is too coarse to move: were they to stop counting, mallory could buy shares without
    /// them, let them count again, and take nearly all of them from alice. They count wherever they are.
    function testFuzz_AttackRemainsAlwaysCount(uint256 remains, uint256 deposit) public {
        remains = _bound(remains, 5e6 + 10, 10e6 - 1);
        deposit = _bound(deposit, 10e6, 900e9);
        uint256 shares = _depositStake(_alice, V1, 11e9);
        shares += _depositStake(_alice, V2, remains);
        uint256 had = _stake(V1, _mallory) + _stake(V2, _mallory);
        _token.redelegate(V2, V1);
        uint256 bought = _depositStake(_mallory, V1, deposit);
        bought += _depositStake(_mallory, V2, 10e6);
        vm.assertGe(_token.convertToAssets(shares) + 2, 11e9 + remains, "alice has her part of the remains");
        _redeem(_mallory, bought);
        vm.assertLe(_stake(V1, _mallory) + _stake(V2, _mallory), had + 2, "mallory wins no more than roundings");
    }

    /// @dev The list is full, and the hotkey of the largest position is swapped. Mallory gives the token stake with the old
    /// one, so that it keeps its place; with no place for the new one the stake would have to be written off.
    function test_AttackGiftToTheOldHotkeyOfAFullList() public {
        uint256 shares = _depositStake(_alice, V1, 500e9);
        for (uint256 i = 1; i < _token.MAX_VALIDATORS(); ++i) {
            bytes32 hotkey = keccak256(abi.encode("many", i));
            _protocol.createHotkey(hotkey, hotkey);
            _protocol.setNeuron(NETUID, hotkey, true);
            _depositTao(_mallory, hotkey, 1e9);
        }
        bytes32 replacement = "validator 1b";
        _protocol.swapHotkey(NETUID, V1, replacement);
        _protocol.mintStake(NETUID, V1, _account(address(_token)), 10e9);
        // Nor do the gift and one elsewhere together stand for the stake.
        _protocol.mintStake(NETUID, V3, _account(address(_token)), 490e9);
        vm.expectRevert(abi.encodeWithSelector(SubnetToken.NotFoundThere.selector, V3, uint256(500e9), uint256(490e9)));
        _token.followSwap(V1, V3);
        _token.followSwap(V1, replacement);
        vm.assertEq(_token.positionOf(replacement).recorded, 500e9, "the stake");
        vm.assertEq(_token.positionOf(V1).place, 0, "the old hotkey");
        vm.assertGe(_token.convertToAssets(shares), 500e9 - 1, "worth what it was");
    }

    /// @dev Two hotkeys are swapped. Were the larger position's stake taken for the smaller one, the larger one would be written
    /// off, and mallory could buy shares before she shows the rest.
    function test_AttackSwapOfTwoHotkeys() public {
        uint256 shares = _depositStake(_alice, V1, 100e9);
        shares += _depositStake(_alice, V2, 500e9);
        _protocol.swapHotkey(NETUID, V1, "validator 1b");
        _protocol.swapHotkey(NETUID, V2, "validator 2b");
        vm.expectRevert(abi.encodeWithSelector(SubnetToken.LargerMissing.selector, V2, uint256(500e9)));
        _token.followSwap(V1, "validator 2b");
        _token.followSwap(V1, "validator 1b");
        _token.followSwap(V2, "validator 2b");
        vm.assertGe(_token.convertToAssets(shares), 600e9 - 2, "worth what it was");
    }

    /// @dev Hotkey swap: the stake is elsewhere, so a deposit would buy shares too cheap. It waits for followSwap.
    function test_AttackHotkeySwap() public {
        uint256 shares = _depositStake(_alice, V1, 500e9);
        _depositStake(_alice, V2, 100e9);
        bytes32 replacement = "validator 1b";
        _protocol.swapHotkey(NETUID, V1, replacement);

        bytes memory missing = abi.encodeWithSelector(SubnetToken.StakeMissing.selector, V1, uint256(500e9), uint256(0));
        vm.prank(_mallory);
        STAKING.approve(address(_token), NETUID, type(uint256).max);
        vm.expectRevert(missing);
        vm.prank(_mallory);
        _token.depositStake(V2, 100e9, _mallory, 0);
        vm.expectRevert(missing);
        vm.prank(_alice);
        _token.redeem(1e18, _alice, _alice, 0);
        vm.expectRevert(missing);
        vm.prank(_alice);
        _token.redeemTao(1e18, _alice, _alice, 0);
        vm.expectRevert(missing);
        _token.redelegate(V1, V2);

        // A small gift elsewhere is not the stake that is missing, and what is listed counts already.
        _give(_mallory, V2, address(_token), 10e9);
        _protocol.mintStake(NETUID, V3, _account(address(_token)), 10e9);
        vm.expectRevert(abi.encodeWithSelector(SubnetToken.NotFoundThere.selector, V3, uint256(500e9), uint256(10e9)));
        _token.followSwap(V1, V3);
        vm.expectRevert(abi.encodeWithSelector(SubnetToken.NotFoundThere.selector, V2, uint256(500e9), uint256(0)));
        _token.followSwap(V1, V2);
        vm.expectRevert(abi.encodeWithSelector(SubnetToken.NothingMissing.selector, V2));
        _token.followSwap(V2, replacement);
        vm.expectRevert(abi.encodeWithSelector(SubnetToken.NotListed.selector, V3));
        _token.followSwap(V3, replacement);

        vm.prank(_mallory);
        _token.followSwap(V1, replacement);
        vm.assertGe(_token.convertToAssets(shares), 500e9 - 1, "worth what it was");
        vm.assertEq(_token.positionOf(V1).place, 0, "the old hotkey is off the list");
        _redeem(_alice, shares);
    }

    /// @dev Stake that nobody finds is written off after a day, and not before.
    function test_AttackMissingStakeForGood() public {
        uint256 shares = _depositStake(_alice, V1, 500e9);
        _depositStake(_bob, V2, 100e9);
        vm.expectRevert(abi.encodeWithSelector(SubnetToken.NothingMissing.selector, V1));
        _token.reportMissing(V1);
        _protocol.sweep(NETUID, V1, _account(address(_token)), 200e9);
        vm.expectRevert(abi.encodeWithSelector(SubnetToken.TooEarly.selector, uint256(0)));
        _token.writeOff(V1);
        _token.reportMissing(V1);
        uint256 due = block.number + _token.WRITE_OFF_DELAY();
        vm.expectRevert(abi.encodeWithSelector(SubnetToken.TooEarly.selector, due));
        _token.reportMissing(V1);
        vm.roll(due - 1);
        vm.expectRevert(abi.encodeWithSelector(SubnetToken.TooEarly.selector, due));
        _token.writeOff(V1);
        vm.roll(due);
        _token.writeOff(V1);
        vm.assertApproxEqAbs(_token.convertToAssets(shares), uint256(100e9) * 5 / 6, 10, "a part of what is left");
        _redeem(_alice, shares);
    }

    /// @dev A report does not outlast the return of the stake.
    function test_AttackStaleReport() public {
        _depositStake(_alice, V1, 500e9);
        _protocol.swapHotkey(NETUID, V1, "validator 1b");
        _token.reportMissing(V1);
        _protocol.swapHotkey(NETUID, "validator 1b", V1);
        _depositStake(_bob, V1, 10e9);
        vm.assertEq(_token.positionOf(V1).missingSince, 0, "the report is over");
    }

    /// @dev Dissolved subnet: every share gets its part of the TAO, whoever comes first, and no live path works.
    function test_AttackDissolvedSubnet() public {
        uint256 shares = _depositStake(_alice, V1, 300e9);
        _depositStake(_bob, V2, 100e9);
        vm.prank(_mallory);
        STAKING.approve(address(_token), NETUID, type(uint256).max);
        _protocol.dissolve(NETUID);
        uint256 pot = address(_token).balance;
        vm.assertGt(pot, 0, "the protocol paid");
        vm.assertTrue(_token.isDissolved(), "dissolved");
        vm.assertEq(_token.totalAssets(), 0, "no stake");
        _checkDissolved();

        vm.assertEq(_token.previewDissolved(shares), pot * 3 / 4, "preview");
        uint256 before = _bob.balance;
        vm.prank(_bob);
        _token.redeemDissolved(100e18, _bob, _bob);
        vm.assertEq(_bob.balance - before, pot / 4, "bob");

        // The netuid is used again: stake of the next subnet is not the token's business.
        _protocol.createSubnet(NETUID, TAO_RESERVE, ALPHA_RESERVE, 33);
        _protocol.setNeuron(NETUID, V1, true);
        _protocol.mintStake(NETUID, V1, _account(address(_token)), 777e9);
        vm.assertEq(_token.totalAssets(), 0, "still none");
        _checkDissolved();
        before = _alice.balance;
        vm.expectRevert(StakeHolder.NothingGained.selector);
        _token.redeemDissolved(0, _alice, _alice);
        vm.prank(_alice);
        _token.redeemDissolved(shares, _alice, _alice);
        vm.assertEq(_alice.balance - before, pot * 3 / 4, "alice");
        vm.assertEq(address(_token).balance, 0, "nothing is left");
        vm.assertEq(_token.previewDissolved(1), 0, "and nothing to preview");
    }

    function _checkDissolved() private {
        bytes memory ended = abi.encodeWithSelector(StakeHolder.SubnetDissolved.selector, NETUID, uint64(1));
        vm.startPrank(_mallory);
        vm.expectRevert(ended);
        _token.depositStake(V1, 1e9, _mallory, 0);
        vm.expectRevert(ended);
        _token.depositTao{value: 1 ether}(V1, _mallory, 0);
        vm.expectRevert(ended);
        _token.redeem(1e18, _mallory, _mallory, 0);
        vm.expectRevert(ended);
        _token.redeemTao(1e18, _mallory, _mallory, 0);
        vm.expectRevert(ended);
        _token.redelegate(V1, V2);
        vm.expectRevert(ended);
        _token.followSwap(V1, V2);
        vm.expectRevert(ended);
        _token.reportMissing(V1);
        vm.expectRevert(ended);
        _token.writeOff(V1);
        vm.stopPrank();
    }
}

/// @title A receiver that calls back
contract Reentrant {
    SubnetToken private immutable TOKEN;

    uint256 public refusals;
    uint256 public seenPrice;

    constructor(SubnetToken token) {
        TOKEN = token;
    }

    receive() external payable {
        seenPrice = TOKEN.convertToAssets(1e18);
        _try(abi.encodeCall(TOKEN.redeemTao, (1e18, address(this), address(this), 0)));
        _try(abi.encodeCall(TOKEN.redeem, (1e18, address(this), address(this), 0)));
        _try(abi.encodeCall(TOKEN.depositTao, (bytes32("validator 1"), address(this), 0)));
    }

    function attack(uint256 shares) external returns (uint256 rao) {
        return TOKEN.redeemTao(shares, address(this), address(this), 0);
    }

    function _try(bytes memory data) private {
        (bool ok, bytes memory reason) = address(TOKEN).call(data);
        if (!ok && bytes4(reason) == ReentrancyGuard.ReentrancyGuardReentrantCall.selector) ++refusals;
    }
}
