// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";

import {ITaoErrors} from "../../src/interfaces/ITaoErrors.sol";
import {StakeHolder} from "../../src/tokens/StakeHolder.sol";
import {SubnetToken} from "../../src/tokens/SubnetToken.sol";
import {SubnetTokenFactory} from "../../src/tokens/SubnetTokenFactory.sol";
import {vm} from "../support/Vm.sol";
import {SubnetTokenStage} from "./SubnetTokenStage.sol";

/// @title Unit and fuzz tests of SubnetToken and its factory
contract SubnetTokenTest is SubnetTokenStage {
    event Deposited(
        address indexed sender, address indexed receiver, bytes32 indexed hotkey, uint256 alpha, uint256 shares
    );
    event TokenCreated(uint16 indexed netuid, uint64 indexed registration, address indexed token);

    // ---- the factory

    function test_FactoryMakesOneTokenPerRegistration() public {
        address token = address(_token);
        vm.assertEq(_factory.addressOf(NETUID, 1), token, "address");
        vm.assertEq(_factory.tokenOf(NETUID), token, "token");
        vm.expectRevert(abi.encodeWithSelector(SubnetTokenFactory.TokenExists.selector, token));
        _factory.createToken(NETUID);

        _protocol.dissolve(NETUID);
        vm.expectRevert(abi.encodeWithSelector(SubnetTokenFactory.TokenExists.selector, token));
        _factory.createToken(NETUID);
        _protocol.createSubnet(NETUID, TAO_RESERVE, ALPHA_RESERVE, 33);
        vm.assertEq(_factory.tokenOf(NETUID), address(0), "none yet");
        address next = _factory.addressOf(NETUID, 2);
        vm.expectEmit(true, true, true, true, address(_factory));
        emit TokenCreated(NETUID, 2, next);
        vm.assertEq(_factory.createToken(NETUID), next, "second address");
        vm.assertEq(SubnetToken(next).symbol(), "SN7.2", "second symbol");
        vm.assertEq(_factory.tokenOf(NETUID), next, "second token");
    }

    function test_FactoryRefusesAbsentSubnetsAndRoot() public {
        vm.expectRevert(abi.encodeWithSelector(StakeHolder.NoSubnet.selector, uint16(8)));
        _factory.createToken(8);
        vm.expectRevert(abi.encodeWithSelector(StakeHolder.NoSubnet.selector, uint16(0)));
        _factory.createToken(0);
        vm.expectRevert(abi.encodeWithSelector(StakeHolder.NoSubnet.selector, NETUID));
        new SubnetToken(NETUID, 2);
    }

    function test_Metadata() public view {
        vm.assertEq(_token.name(), "Staked alpha SN7", "name");
        vm.assertEq(_token.symbol(), "SN7", "symbol");
        vm.assertEq(_token.decimals(), 18, "decimals");
        vm.assertEq(_token.netuid(), NETUID, "netuid");
        vm.assertEq(_token.registration(), 1, "registration");
        vm.assertEq(_token.coldkey(), _account(address(_token)), "coldkey");
        vm.assertFalse(_token.isDissolved(), "dissolved");
    }

    // ---- deposits

    function test_DepositStakeMakesShares() public {
        vm.startPrank(_alice);
        STAKING.approve(address(_token), NETUID, 100e9);
        vm.expectEmit(true, true, true, true, address(_token));
        emit Deposited(_alice, _bob, V1, 100e9, 100e18);
        uint256 shares = _token.depositStake(V1, 100e9, _bob, 100e18);
        vm.stopPrank();
        vm.assertEq(shares, 100e18, "shares");
        vm.assertEq(_token.balanceOf(_bob), 100e18, "balance");
        vm.assertEq(_stake(V1, _alice), 900e9, "stake of alice");
        vm.assertEq(_token.totalAssets(), 100e9, "assets");
        vm.assertEq(_token.validators().length, 1, "validators");
        vm.assertEq(_token.positionOf(V1).recorded, 100e9, "recorded");
        vm.assertEq(_token.previewDeposit(5e9), 5e18, "preview of a deposit");
        vm.assertEq(_token.previewRedeem(5e18), 5e9, "preview of a redemption");
        vm.assertEq(_token.maxRedeem(_bob), 100e18, "most");
    }

    function test_DepositOfMoreThanTheStakeIsTheStake() public {
        vm.assertEq(_depositStake(_alice, V1, 5_000e9), 1_000e18, "shares");
    }

    function test_DepositTaoMakesSharesOfWhatItBuys() public {
        uint256 alpha = ALPHA.simSwapTaoForAlpha(NETUID, 40e9);
        vm.assertEq(_depositTao(_alice, V1, 40e9), alpha * 1e9, "shares");
        vm.assertEq(_alice.balance, 9_960 ether, "balance of alice");
        vm.assertEq(address(_token).balance, 0, "balance of the token");
        vm.assertEq(_token.totalAssets(), alpha, "assets");
    }

    function test_DepositsAreRefused() public {
        vm.startPrank(_alice);
        vm.expectRevert(abi.encodeWithSelector(SubnetToken.NotValidator.selector, MINER));
        _token.depositStake(MINER, 1e9, _alice, 0);
        vm.expectRevert(abi.encodeWithSelector(SubnetToken.NotValidator.selector, bytes32("nobody")));
        _token.depositTao{value: 1 ether}("nobody", _alice, 0);
        vm.expectRevert(abi.encodeWithSelector(StakeHolder.NotWholeRao.selector, 1 ether + 1));
        _token.depositTao{value: 1 ether + 1}(V1, _alice, 0);
        vm.expectRevert(
            abi.encodeWithSelector(
                ITaoErrors.SpendingOverAllowance.selector, _alice, address(_token), NETUID, uint256(0), uint256(1e9)
            )
        );
        _token.depositStake(V1, 1e9, _alice, 0);
        vm.expectPartialRevert(ITaoErrors.AmountTooLow.selector);
        _token.depositTao{value: 1e9}(V1, _alice, 0);
        STAKING.approve(address(_token), NETUID, type(uint256).max);
        vm.expectRevert(abi.encodeWithSelector(StakeHolder.BelowMinimum.selector, uint256(1e18), uint256(1e18 + 1)));
        _token.depositStake(V1, 1e9, _alice, 1e18 + 1);
        vm.expectRevert(abi.encodeWithSelector(StakeHolder.InvalidReceiver.selector, address(0)));
        _token.depositStake(V1, 1e9, address(0), 0);
        vm.expectRevert(abi.encodeWithSelector(StakeHolder.InvalidReceiver.selector, address(_token)));
        _token.depositStake(V1, 1e9, address(_token), 0);
        vm.stopPrank();
        vm.assertEq(_token.totalSupply(), 0, "supply");
    }

    function test_SwitchesOfTheSubnet() public {
        _depositStake(_alice, V1, 100e9);
        _protocol.setSwitches(NETUID, true, false);
        vm.prank(_bob);
        STAKING.approve(address(_token), NETUID, 1e9);
        vm.expectRevert(abi.encodeWithSelector(ITaoErrors.TransferDisallowed.selector, NETUID));
        vm.prank(_bob);
        _token.depositStake(V1, 1e9, _bob, 0);
        vm.expectRevert(abi.encodeWithSelector(ITaoErrors.TransferDisallowed.selector, NETUID));
        vm.prank(_alice);
        _token.redeem(1e18, _alice, _alice, 0);
        vm.assertGt(_redeemTao(_alice, 50e18), 0, "the sale works without transfers");
        _protocol.setSwitches(NETUID, false, true);
        vm.expectRevert(abi.encodeWithSelector(ITaoErrors.SubtokenDisabled.selector, NETUID));
        vm.prank(_alice);
        _token.redeemTao(1e18, _alice, _alice, 0);
    }

    // ---- redemptions

    function test_RedeemGivesStakeWithRewards() public {
        _depositStake(_alice, V1, 100e9);
        _protocol.reward(NETUID, V1, 300e9);
        uint256 worth = _token.convertToAssets(100e18);
        vm.assertGt(worth, 100e9, "rewards");
        vm.prank(_alice);
        uint256 alpha = _token.redeem(40e18, _bob, _alice, worth * 2 / 5 - 1);
        vm.assertApproxEqAbs(alpha, worth * 2 / 5, 1, "alpha");
        vm.assertApproxEqAbs(_stake(V1, _bob) - 1_000e9, alpha + 300e9 * uint256(1_000) / 3_000, 2e9, "stake of bob");
        vm.assertEq(_token.balanceOf(_alice), 60e18, "shares left");
    }

    function test_RedeemTakesFromSeveralValidators() public {
        _depositStake(_alice, V1, 100e9);
        _depositStake(_alice, V2, 60e9);
        uint256 alpha = _redeem(_alice, 130e18);
        vm.assertEq(alpha, 130e9, "alpha");
        vm.assertEq(_stake(V1, address(_token)), 0, "largest first");
        vm.assertEq(_stake(V2, address(_token)), 30e9, "then the next");
        vm.assertEq(_token.validators().length, 1, "validators");
        vm.assertEq(_token.positionOf(V1).place, 0, "no longer listed");
    }

    /// @dev The last leg would be below what the protocol moves, so the one before is made smaller.
    function test_RedeemLeavesNoLegTooSmall() public {
        _depositStake(_alice, V1, 100e9);
        _depositStake(_alice, V2, 60e9);
        uint256 alpha = _redeem(_alice, 100e18 + 1e12);
        vm.assertEq(alpha, 100e9 + 1e3, "alpha");
        vm.assertEq(_stake(V1, address(_token)) + _stake(V2, address(_token)), 60e9 - 1e3, "stake of the token");
        vm.assertEq(_token.validators().length, 2, "validators");
    }

    /// @dev A position too small to move stays when everything else is redeemed.
    function test_RedeemLeavesDust() public {
        _depositStake(_alice, V1, 100e9);
        _depositStake(_alice, V2, 10e6);
        _redeem(_alice, _token.convertToShares(10e6 - 1e6) + 1e9);
        vm.assertEq(_redeem(_alice, _token.balanceOf(_alice)) / 1e9, 99, "alpha");
        vm.assertLe(_token.totalAssets(), 11e6, "dust");
    }

    function test_RedeemForAnother() public {
        _depositStake(_alice, V1, 100e9);
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, _bob, uint256(0), uint256(10e18))
        );
        vm.prank(_bob);
        _token.redeem(10e18, _bob, _alice, 0);
        vm.prank(_alice);
        _token.approve(_bob, 10e18);
        vm.prank(_bob);
        vm.assertEq(_token.redeem(10e18, _bob, _alice, 0), 10e9, "alpha");
        vm.assertEq(_token.allowance(_alice, _bob), 0, "allowance");
    }

    function test_Permit() public {
        uint256 key = 0xA11CE;
        address signer = vm.addr(key);
        bytes32 typehash =
            keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
        bytes32 data = keccak256(abi.encode(typehash, signer, _bob, uint256(5), uint256(0), block.timestamp));
        (uint8 v, bytes32 r, bytes32 s) =
            vm.sign(key, keccak256(abi.encodePacked("\x19\x01", _token.DOMAIN_SEPARATOR(), data)));
        _token.permit(signer, _bob, 5, block.timestamp, v, r, s);
        vm.assertEq(_token.allowance(signer, _bob), 5, "allowance");
        vm.assertEq(_token.nonces(signer), 1, "nonce");
    }

    function test_RedeemTaoSells() public {
        _depositStake(_alice, V1, 100e9);
        _depositStake(_alice, V2, 60e9);
        uint256 before = _bob.balance;
        uint256 quote = ALPHA.simSwapAlphaForTao(NETUID, 50e9);
        vm.prank(_alice);
        uint256 rao = _token.redeemTao(50e18, _bob, _alice, quote);
        vm.assertEq(rao, quote, "rao");
        vm.assertEq(_bob.balance - before, rao * 1e9, "balance of bob");
        vm.assertGt(_redeemTao(_alice, 110e18), 0, "the rest, of both");
        vm.assertEq(_token.totalAssets(), 0, "assets");
        vm.assertEq(address(_token).balance, 0, "balance of the token");
    }

    function test_RedemptionsAreRefused() public {
        _depositStake(_alice, V1, 100e9);
        vm.startPrank(_alice);
        vm.expectRevert(StakeHolder.NothingGained.selector);
        _token.redeem(0, _alice, _alice, 0);
        vm.expectRevert(abi.encodeWithSelector(StakeHolder.InvalidReceiver.selector, address(_token)));
        _token.redeem(1e18, address(_token), _alice, 0);
        vm.expectRevert(abi.encodeWithSelector(StakeHolder.InvalidReceiver.selector, address(0)));
        _token.redeemTao(1e18, address(0), _alice, 0);
        vm.expectRevert(abi.encodeWithSelector(StakeHolder.BelowMinimum.selector, uint256(1e9), uint256(2e9)));
        _token.redeem(1e18, _alice, _alice, 2e9);
        vm.expectPartialRevert(StakeHolder.BelowMinimum.selector);
        _token.redeemTao(1e18, _alice, _alice, 1e18);
        vm.expectPartialRevert(ITaoErrors.AmountTooLow.selector);
        _token.redeem(1e12, _alice, _alice, 0);
        vm.expectPartialRevert(IERC20Errors.ERC20InsufficientBalance.selector);
        _token.redeem(101e18, _alice, _alice, 0);
        vm.expectRevert(abi.encodeWithSelector(StakeHolder.SubnetNotDissolved.selector, NETUID, uint64(1)));
        _token.redeemDissolved(1e18, _alice, _alice);
        vm.stopPrank();
        vm.assertEq(_token.previewDissolved(1e18), 0, "preview");
    }

    // ---- validators

    function test_RedelegateFromAValidatorWithoutPermit() public {
        _depositStake(_alice, V1, 100e9);
        _depositStake(_alice, V2, 100e9);
        vm.expectRevert(abi.encodeWithSelector(SubnetToken.StillValidates.selector, V1));
        _token.redelegate(V1, V2);
        _protocol.setNeuron(NETUID, V1, false);
        vm.expectRevert(abi.encodeWithSelector(SubnetToken.NotListed.selector, V3));
        _token.redelegate(V1, V3);
        vm.expectRevert(abi.encodeWithSelector(SubnetToken.NotValidator.selector, MINER));
        _token.redelegate(V1, MINER);
        vm.expectRevert(abi.encodeWithSelector(SubnetToken.NotValidator.selector, V1));
        _token.redelegate(V1, V1);
        vm.expectRevert(abi.encodeWithSelector(SubnetToken.NotListed.selector, V3));
        _token.redelegate(V3, V2);
        _token.redelegate(V1, V2);
        vm.assertEq(_stake(V2, address(_token)), 200e9, "stake");
        vm.assertEq(_token.validators().length, 1, "validators");

        _protocol.setNeuron(NETUID, V2, false);
        _token.redelegate(V2, V3);
        vm.assertEq(_stake(V3, address(_token)), 200e9, "with nobody else, any validator");
        vm.assertEq(_token.convertToAssets(1e18), 1e9, "price");
    }

    function test_SmallPositionsMayBeMoved() public {
        _depositStake(_alice, V1, 900e9);
        _depositStake(_alice, V2, 500e6);
        _token.redelegate(V2, V1);
        vm.assertEq(_stake(V1, address(_token)), 900_500e6, "stake");
    }

    /// @dev What is too small to move is lifted by the stake of who gets it, and leaves the list with it.
    function test_RemainsLeaveTheList() public {
        _depositStake(_alice, V1, 900e9);
        _depositStake(_alice, V2, 6e6);
        _token.redelegate(V2, V1);
        vm.assertEq(_token.validators().length, 1, "validators");
        vm.assertEq(_token.totalAssets(), 900_006e6, "assets");
        vm.assertEq(_stake(V2, address(_token)), 0, "nothing stays");

        // Of remains that the redemption leaves, down to a unit.
        _depositStake(_alice, V2, 30e6);
        _redeem(_alice, _token.balanceOf(_alice) - 500e9);
        vm.assertEq(_token.positionOf(V2).recorded, 500, "recorded");
        _depositStake(_alice, V1, 1e9);
        _token.redelegate(V2, V1);
        vm.assertEq(_token.validators().length, 1, "validators");
        vm.assertEq(_token.totalAssets(), 1e9 + 500, "assets");
    }

    /// @dev Remains cannot be lifted by who has none or too little itself.
    function test_RemainsWaitForALargeEnoughPosition() public {
        _depositStake(_alice, V1, 6e6);
        _protocol.setNeuron(NETUID, V1, false);
        vm.expectPartialRevert(ITaoErrors.AmountTooLow.selector);
        _token.redelegate(V1, V2);
        _depositStake(_alice, V2, 10e6);
        _token.redelegate(V1, V2);
        vm.assertEq(_token.totalAssets(), 16e6, "assets");
        vm.assertEq(_token.convertToAssets(_token.totalSupply()), 16e6, "worth");
    }

    /// @dev A few units that the protocol rounds to nothing, here by a swap of the hotkey, leave the list by themselves.
    function test_RoundedPositionsLeaveTheList() public {
        _depositStake(_alice, V1, 100e9);
        _depositStake(_alice, V2, 30e6);
        _redeem(_alice, _token.balanceOf(_alice) - 500e9);
        vm.assertEq(_token.positionOf(V2).recorded, 500, "recorded");
        _protocol.swapHotkey(NETUID, V2, "validator 2b");
        _depositStake(_bob, V1, 1e9);
        vm.assertEq(_token.validators().length, 1, "validators");
        vm.assertEq(_token.totalAssets(), 1e9, "assets");
    }

    function test_AtMostSoManyValidators() public {
        uint256 limit = _token.MAX_VALIDATORS();
        for (uint256 i = 0; i <= limit; ++i) {
            bytes32 hotkey = keccak256(abi.encode("many", i));
            _protocol.createHotkey(hotkey, hotkey);
            _protocol.setNeuron(NETUID, hotkey, true);
            if (i < limit) {
                _depositTao(_alice, hotkey, 1e9);
                continue;
            }
            vm.expectRevert(abi.encodeWithSelector(SubnetToken.TooManyValidators.selector, limit));
            vm.prank(_alice);
            _token.depositTao{value: 1 ether}(hotkey, _alice, 0);
        }
        vm.assertGt(_redeem(_alice, _token.balanceOf(_alice)), 0, "all of them");
        vm.assertEq(_token.validators().length, 0, "none is left");
    }

    // ---- fuzz

    function testFuzz_DepositAndRedeemLoseOnlyRounding(uint256 first, uint256 second, uint64 rewards) public {
        first = _bound(first, 1e9, 1_000e9);
        second = _bound(second, 1e9, 1_000e9);
        _depositStake(_alice, V1, first);
        if (rewards > 0) _protocol.reward(NETUID, V1, rewards % 1e15);
        uint256 price = _token.convertToAssets(1e18);
        uint256 shares = _depositStake(_bob, V2, second);
        vm.assertGe(_token.convertToAssets(1e18), price, "a deposit never lowers the price");
        vm.assertLe(_token.convertToAssets(shares), second, "and is worth no more than it was");
        vm.assertGe(_token.convertToAssets(shares) + price / 1e9 + 2, second, "and not much less");
        uint256 held = _stake(V1, _bob) + _stake(V2, _bob);
        uint256 alpha = _redeem(_bob, shares);
        vm.assertApproxEqAbs(_stake(V1, _bob) + _stake(V2, _bob) - held, alpha, 2, "what is paid arrives");
        vm.assertGe(_token.convertToAssets(1e18) + 1, price, "a redemption never lowers the price");
    }

    function testFuzz_TaoRoundTripNeverGains(uint256 rao, uint256 part) public {
        rao = _bound(rao, 1e9, 5_000e9);
        _depositStake(_bob, V1, 500e9);
        uint256 shares = _depositTao(_alice, V1, rao);
        part = _bound(part, shares / 3, shares);
        uint256 back = _redeemTao(_alice, part);
        vm.assertLe(back, rao, "no gain");
        if (part < shares) vm.assertGt(_token.balanceOf(_alice), 0, "the rest stays");
        vm.assertGe(_token.convertToAssets(500e18) + 1, 500e9, "bob loses nothing");
    }

    function testFuzz_ConversionRoundsDown(uint256 alpha, uint64 rewards) public {
        alpha = _bound(alpha, 1, 1e16);
        _depositStake(_alice, V1, 123_456_789_123);
        _protocol.reward(NETUID, V1, rewards % 1e15);
        vm.assertLe(_token.convertToAssets(_token.convertToShares(alpha)), alpha, "there and back");
    }
}
