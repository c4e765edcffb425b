// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {Errors} from "@openzeppelin/contracts/utils/Errors.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {Exchange} from "../../src/pools/Exchange.sol";
import {LiquidityPool} from "../../src/pools/LiquidityPool.sol";
import {vm} from "../support/Vm.sol";
import {PoolStage} from "./PoolStage.sol";

/// @title What people may try against LiquidityPool
/// @notice One test for each attack that was considered.
contract LiquidityPoolAttacksTest is PoolStage {
    /// @dev Inflation of shares: mallory makes the smallest first deposit and gives the pool a fortune, so that bob's shares
    /// would round to nothing. Gifts do not count, and bob gets back what he added.
    function testFuzz_AttackInflation(uint256 gift, uint256 offer) public {
        gift = _bound(gift, 0, MUCH / 2);
        offer = _bound(offer, 1e6, 1_000 ether);
        _add(_mallory, 1_001, 1_001);
        vm.deal(address(_pool), address(_pool).balance + gift);
        vm.prank(_mallory);
        _token.transfer(address(_pool), gift);
        vm.prank(_bob);
        (uint256 amountWei, uint256 amountToken, uint256 shares) =
            _pool.addLiquidity{value: offer}(offer, 0, _bob, block.timestamp);
        (uint256 backWei, uint256 backToken) = _remove(_bob, shares);
        vm.assertGe(backWei + 1, amountWei, "TAO");
        vm.assertGe(backToken + 1, amountToken, "token");
        vm.assertGe(amountWei * 1_001, offer * 1_000, "and nearly all of the offer was taken");
    }

    /// @dev Inflation by trades: with a pool of dust the price of a share grows by fees alone, which cost mallory more than
    /// what rounding takes from bob.
    function test_AttackInflationByTrades() public {
        _add(_mallory, 1_001, 1_001);
        for (uint256 i = 0; i < 20; ++i) {
            uint256 got = _buyIn(_mallory, 1_000_000);
            _sellIn(_mallory, got);
        }
        uint256 spent = MUCH - _mallory.balance + MUCH - _token.balanceOf(_mallory);
        (,, uint256 shares) = _offer(_bob, 1e9, 1e9);
        (uint256 backWei, uint256 backToken) = _remove(_bob, shares);
        uint256 lost = MUCH - _bob.balance + MUCH - _token.balanceOf(_bob);
        vm.assertGt(backWei + backToken, 0, "bob has his part");
        vm.assertLt(lost, spent, "it costs more than it harms");
    }

    /// @dev Donation and forced TAO move neither the price nor the average, and whoever comes first takes them.
    function test_AttackDonation() public {
        _add(_alice, 100 ether, 400 ether);
        uint256 quote = _pool.quoteBuyExactIn(1 ether);
        _force(address(_pool), 50 ether);
        vm.prank(_mallory);
        _token.transfer(address(_pool), 70 ether);
        vm.assertEq(_pool.quoteBuyExactIn(1 ether), quote, "price");
        _checkReserves(100 ether, 400 ether);
        vm.expectEmit(true, true, true, true, address(_pool));
        emit LiquidityPool.Skimmed(_bob, _bob, 50 ether, 70 ether);
        vm.prank(_bob);
        (uint256 amountWei, uint256 amountToken) = _pool.skim(_bob);
        vm.assertEq(amountWei, 50 ether, "TAO");
        vm.assertEq(amountToken, 70 ether, "token");
        (amountWei, amountToken) = _pool.skim(_bob);
        vm.assertEq(amountWei + amountToken, 0, "once");
        _checkReserves(100 ether, 400 ether);
        (bool ok,) = address(_pool).call{value: 1}("");
        vm.assertFalse(ok, "plain transfers are refused");
    }

    /// @dev Reentrancy while TAO is paid: calls back are refused, and views tell what is settled.
    function test_AttackReentrancyOfTheReceiver() public {
        _add(_alice, 100 ether, 400 ether);
        Thief thief = new Thief(_pool);
        vm.prank(_alice);
        _token.transfer(address(thief), 40 ether);
        uint256 expected = _pool.quoteSellExactIn(40 ether);
        thief.sell(40 ether);
        vm.assertEq(address(thief).balance, expected, "paid once");
        vm.assertEq(thief.refusals(), 6, "every call back is refused");
        (uint256 reserveWei,) = _reserves();
        vm.assertEq(thief.seenWei(), reserveWei, "the reserve on the way is the reserve");
    }

    /// @dev Reentrancy by a token that calls back while it is taken: refused, and with it the trade.
    function test_AttackReentrancyOfTheToken() public {
        HookedToken token = new HookedToken();
        LiquidityPool pool = LiquidityPool(_factory.createPool(address(token)));
        token.approve(address(pool), type(uint256).max);
        vm.deal(address(this), 100 ether);
        pool.addLiquidity{value: 10 ether}(10 ether, 0, address(this), block.timestamp);
        token.arm(pool);
        vm.expectRevert(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
        pool.sellExactIn(1 ether, 0, _mallory, block.timestamp);
    }

    /// @dev A receiver that refuses TAO stops only its own trade.
    function test_AttackRefusingReceiver() public {
        _add(_alice, 100 ether, 400 ether);
        vm.expectRevert(Errors.FailedCall.selector);
        vm.prank(_bob);
        _pool.sellExactIn(1 ether, 0, address(_factory), block.timestamp);
        _sellIn(_bob, 1 ether);
    }

    /// @dev A token that keeps a part of each transfer would leave the reserve uncovered.
    function test_AttackTokenThatTakesAFee() public {
        TaxedToken token = new TaxedToken();
        LiquidityPool pool = LiquidityPool(_factory.createPool(address(token)));
        token.approve(address(pool), type(uint256).max);
        vm.deal(address(this), 100 ether);
        vm.expectRevert(abi.encodeWithSelector(LiquidityPool.UnsupportedToken.selector, 0.99 ether, 1 ether));
        pool.addLiquidity{value: 1 ether}(1 ether, 0, address(this), block.timestamp);
    }

    /// @dev Sandwich: mallory trades before and after. The bounds of trades and of deposits refuse it, and without a bound
    /// it is what costs the victim.
    function test_AttackSandwich() public {
        _add(_alice, 100 ether, 400 ether);
        uint256 expected = _pool.quoteBuyExactIn(1 ether);
        _buyIn(_mallory, 20 ether);
        vm.expectPartialRevert(Exchange.BelowMinimum.selector);
        vm.prank(_bob);
        _pool.buyExactIn{value: 1 ether}(expected * 99 / 100, _bob, block.timestamp);
        vm.expectPartialRevert(Exchange.BelowMinimum.selector);
        vm.prank(_bob);
        _pool.addLiquidity{value: 10 ether}(40 ether, 19.9 ether, _bob, block.timestamp);
        vm.expectPartialRevert(Exchange.BelowMinimum.selector);
        vm.prank(_alice);
        _pool.removeLiquidity(20 ether, 9.9 ether, 39.6 ether, _alice, block.timestamp);
    }

    /// @dev A first deposit at a false price before bob's: his bound on shares refuses it.
    function test_AttackFirstDepositAtAFalsePrice() public {
        _add(_mallory, 1 ether, 0.0001 ether);
        vm.expectPartialRevert(Exchange.BelowMinimum.selector);
        vm.prank(_bob);
        _pool.addLiquidity{value: 10 ether}(40 ether, 19.9 ether, _bob, block.timestamp);
    }

    /// @dev Just-in-time liquidity has its part of the fees of its time and no more: what alice has never falls.
    function test_AttackJustInTimeLiquidity() public {
        uint256 shares = _add(_alice, 100 ether, 400 ether);
        _buyIn(_bob, 10 ether);
        (uint256 reserveWei, uint256 reserveToken) = _reserves();
        uint256 before = reserveWei * shares / _pool.totalSupply();
        uint256 late = _add(_mallory, reserveWei, reserveToken);
        _remove(_mallory, late);
        (reserveWei,) = _reserves();
        vm.assertGe(reserveWei * shares / _pool.totalSupply(), before, "fees of the past stay");
    }

    /// @dev A trade moves the average only by the share of the time that its price stands: within one block not at all.
    function test_AttackOnTheAverage() public {
        _add(_alice, 100 ether, 400 ether);
        (uint256 from,,) = _pool.cumulativePrices();
        vm.warp(block.timestamp + 1_200);
        uint256 got = _buyIn(_mallory, 1_000 ether);
        (uint256 to,,) = _pool.cumulativePrices();
        vm.assertEq((to - from) / 1_200, uint256(1) << 110, "the block's own price has no time yet");
        _sellIn(_mallory, got);
        vm.warp(block.timestamp + 12);
        (to,,) = _pool.cumulativePrices();
        vm.assertLt((to - from) / 1_212, (uint256(1) << 110) * 101 / 100, "undone in the block: nearly nothing");
    }

    /// @dev Approval races: an allowance to the pool serves its owner's own calls alone.
    function test_AttackApproval() public {
        _add(_alice, 100 ether, 400 ether);
        address poor = _actor("poor");
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, address(_pool), 0, 1 ether)
        );
        vm.prank(poor);
        _pool.sellExactIn(1 ether, 0, poor, block.timestamp);
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, poor, 0, 1 ether));
        vm.prank(poor);
        _pool.removeLiquidity(1 ether, 0, 0, poor, block.timestamp);
    }

    /// @dev The locked shares are nobody's, so reserves never become empty.
    function test_AttackEmptyReserves() public {
        uint256 shares = _add(_alice, 1 ether, 1_000_000);
        _remove(_alice, shares);
        (uint256 reserveWei, uint256 reserveToken) = _reserves();
        vm.assertGt(reserveWei, 0, "TAO");
        vm.assertGt(reserveToken, 0, "token");
        vm.assertEq(_pool.totalSupply(), 1_000, "locked");
    }

    function _offer(address user, uint256 amountWei, uint256 amountToken)
        private
        returns (uint256 takenWei, uint256 takenToken, uint256 shares)
    {
        vm.prank(user);
        return _pool.addLiquidity{value: amountWei}(amountToken, 0, user, block.timestamp);
    }
}

/// @title Calls the pool back while it is paid
contract Thief {
    uint256 public refusals;
    uint256 public seenWei;
    LiquidityPool private immutable POOL;

    constructor(LiquidityPool pool) {
        POOL = pool;
    }

    receive() external payable {
        (seenWei,,) = POOL.reserves();
        bytes[6] memory calls = [
            abi.encodeCall(POOL.sellExactIn, (1, 0, address(this), block.timestamp)),
            abi.encodeCall(POOL.sellExactOut, (1, 1, address(this), block.timestamp)),
            abi.encodeCall(POOL.removeLiquidity, (1, 0, 0, address(this), block.timestamp)),
            abi.encodeCall(POOL.skim, (address(this))),
            abi.encodeCall(POOL.buyExactIn, (0, address(this), block.timestamp)),
            abi.encodeCall(POOL.addLiquidity, (1, 0, address(this), block.timestamp))
        ];
        for (uint256 i = 0; i < calls.length; ++i) {
            (bool ok, bytes memory reason) = address(POOL).call(calls[i]);
            if (!ok && bytes4(reason) == ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector) ++refusals;
        }
    }

    function sell(uint256 amount) external {
        IERC20(POOL.token()).approve(address(POOL), amount);
        POOL.sellExactIn(amount, 0, address(this), block.timestamp);
    }
}

/// @title Calls the pool back while it moves
contract HookedToken is ERC20("Hooked", "HOOK") {
    LiquidityPool private _armed;

    constructor() {
        _mint(msg.sender, 1_000 ether);
    }

    function arm(LiquidityPool pool) external {
        _armed = pool;
    }

    function _update(address from, address to, uint256 amount) internal override {
        if (address(_armed) != address(0)) _armed.skim(from);
        super._update(from, to, amount);
    }
}

/// @title Keeps a hundredth of each transfer
contract TaxedToken is ERC20("Taxed", "TAX") {
    constructor() {
        _mint(msg.sender, 1_000 ether);
    }

    function _update(address from, address to, uint256 amount) internal override {
        super._update(from, to, amount);
        if (from != address(0) && to != address(0)) super._update(to, address(0), amount / 100);
    }
}
