// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {LiquidityPool} from "../../src/pools/LiquidityPool.sol";
import {LiquidityPoolFactory} from "../../src/pools/LiquidityPoolFactory.sol";
import {Exchange} from "../../src/pools/Exchange.sol";
import {PlainToken} from "../fixtures/PlainToken.sol";
import {vm} from "../support/Vm.sol";
import {PoolStage} from "./PoolStage.sol";

/// @title Tests of LiquidityPool and its factory
contract LiquidityPoolTest is PoolStage {
    function test_FactoryMakesOnePoolForEachToken() public {
        vm.assertEq(_factory.poolOf(address(_token)), address(_pool), "pool");
        vm.assertEq(_factory.addressOf(address(_token)), address(_pool), "address");
        vm.assertEq(_factory.fee(), FEE, "fee of the factory");
        vm.assertEq(_pool.fee(), FEE, "fee");
        vm.assertEq(_pool.token(), address(_token), "token");
        vm.assertEq(_pool.symbol(), "TAO-PLAIN", "symbol");
        vm.assertEq(_pool.name(), "TAO and PLAIN liquidity", "name");
        vm.expectRevert(abi.encodeWithSelector(LiquidityPoolFactory.PoolExists.selector, address(_pool)));
        _factory.createPool(address(_token));

        PlainToken other = new PlainToken();
        vm.assertEq(_factory.poolOf(address(other)), address(0), "no pool");
        vm.expectEmit(true, true, true, true, address(_factory));
        emit LiquidityPoolFactory.PoolCreated(address(other), _factory.addressOf(address(other)));
        _factory.createPool(address(other));
    }

    function test_FeeIsBounded() public {
        vm.expectRevert(abi.encodeWithSelector(LiquidityPoolFactory.FeeTooHigh.selector, 100_001, 100_000));
        new LiquidityPoolFactory(100_001);
        vm.expectRevert(abi.encodeWithSelector(Exchange.AboveMaximum.selector, 1_000_000, 999_999));
        new LiquidityPool(address(_token), 1_000_000);
        vm.assertEq(new LiquidityPoolFactory(100_000).fee(), 100_000, "largest fee");
    }

    function test_FirstDeposit() public {
        vm.expectEmit(true, true, true, true, address(_pool));
        emit LiquidityPool.ReservesChanged(100 ether, 400 ether);
        vm.expectEmit(true, true, true, true, address(_pool));
        emit LiquidityPool.LiquidityAdded(_alice, _alice, 100 ether, 400 ether, 200 ether - 1_000);
        uint256 shares = _add(_alice, 100 ether, 400 ether);
        vm.assertEq(shares, 200 ether - 1_000, "geometric mean less the lock");
        vm.assertEq(_pool.totalSupply(), 200 ether, "supply");
        _checkReserves(100 ether, 400 ether);
    }

    function test_LaterDepositKeepsTheRatio() public {
        _add(_alice, 100 ether, 400 ether);
        vm.prank(_bob);
        (uint256 amountWei, uint256 amountToken, uint256 shares) =
            _pool.addLiquidity{value: 50 ether}(100 ether, 50 ether, _mallory, block.timestamp);
        vm.assertEq(amountWei, 25 ether, "TAO");
        vm.assertEq(amountToken, 100 ether, "token");
        vm.assertEq(shares, 50 ether, "shares");
        vm.assertEq(_bob.balance, MUCH - 25 ether, "the rest came back");
        vm.assertEq(_pool.balanceOf(_mallory), 50 ether, "receiver");
    }

    function test_RemoveLiquidity() public {
        uint256 shares = _add(_alice, 100 ether, 400 ether);
        vm.expectEmit(true, true, true, true, address(_pool));
        emit LiquidityPool.LiquidityRemoved(_alice, _bob, 50 ether, 200 ether, 100 ether);
        vm.prank(_alice);
        (uint256 amountWei, uint256 amountToken) =
            _pool.removeLiquidity(100 ether, 50 ether, 200 ether, _bob, block.timestamp);
        vm.assertEq(_bob.balance, MUCH + amountWei, "TAO");
        vm.assertEq(_token.balanceOf(_bob), MUCH + amountToken, "token");
        _remove(_alice, shares - 100 ether);
        _checkReserves(500, 2_000);
    }

    function test_TradesOfTheFormula() public {
        _add(_alice, 100 ether, 400 ether);
        // 1 ether less 0.3 %: 400 * 0.997 / 100.997 ether.
        vm.expectEmit(true, true, true, true, address(_pool));
        emit LiquidityPool.Bought(_bob, _bob, 1 ether, 3_948_632_137_588_245_195);
        uint256 got = _buyIn(_bob, 1 ether);
        _checkReserves(101 ether, 400 ether - got);
        vm.expectEmit(true, true, true, true, address(_pool));
        emit LiquidityPool.Sold(_bob, _bob, got, _pool.quoteSellExactIn(got));
        vm.assertLt(_sellIn(_bob, got), 1 ether, "there and back costs the fee");
    }

    function test_ExactOut() public {
        _add(_alice, 100 ether, 400 ether);
        uint256 quote = _pool.quoteBuyExactOut(10 ether);
        vm.prank(_bob);
        uint256 paid = _pool.buyExactOut{value: 5 ether}(10 ether, _bob, block.timestamp);
        vm.assertEq(paid, quote, "quote");
        vm.assertEq(_bob.balance, MUCH - paid, "the rest came back");
        vm.assertEq(_token.balanceOf(_bob), MUCH + 10 ether, "bought");

        quote = _pool.quoteSellExactOut(2 ether);
        vm.prank(_bob);
        uint256 sold = _pool.sellExactOut(2 ether, quote, _bob, block.timestamp);
        vm.assertEq(sold, quote, "quote of the sale");
        vm.assertEq(_bob.balance, MUCH - paid + 2 ether, "TAO");
        vm.assertEq(_token.balanceOf(_bob), MUCH + 10 ether - sold, "sold");
    }

    function test_BoundsAreKept() public {
        _add(_alice, 100 ether, 400 ether);
        vm.startPrank(_bob);
        uint256 got = _pool.quoteBuyExactIn(1 ether);
        vm.expectRevert(abi.encodeWithSelector(Exchange.BelowMinimum.selector, got, got + 1));
        _pool.buyExactIn{value: 1 ether}(got + 1, _bob, block.timestamp);
        uint256 paid = _pool.quoteBuyExactOut(1 ether);
        vm.expectRevert(abi.encodeWithSelector(Exchange.AboveMaximum.selector, paid, paid - 1));
        _pool.buyExactOut{value: paid - 1}(1 ether, _bob, block.timestamp);
        got = _pool.quoteSellExactIn(1 ether);
        vm.expectRevert(abi.encodeWithSelector(Exchange.BelowMinimum.selector, got, got + 1));
        _pool.sellExactIn(1 ether, got + 1, _bob, block.timestamp);
        paid = _pool.quoteSellExactOut(1 ether);
        vm.expectRevert(abi.encodeWithSelector(Exchange.AboveMaximum.selector, paid, paid - 1));
        _pool.sellExactOut(1 ether, paid - 1, _bob, block.timestamp);
        vm.expectRevert(abi.encodeWithSelector(Exchange.BelowMinimum.selector, 2 ether, 2 ether + 1));
        _pool.addLiquidity{value: 1 ether}(4 ether, 2 ether + 1, _bob, block.timestamp);
        vm.stopPrank();
        vm.startPrank(_alice);
        vm.expectRevert(abi.encodeWithSelector(Exchange.BelowMinimum.selector, 1 ether, 1 ether + 1));
        _pool.removeLiquidity(2 ether, 1 ether + 1, 0, _alice, block.timestamp);
        vm.expectRevert(abi.encodeWithSelector(Exchange.BelowMinimum.selector, 4 ether, 4 ether + 1));
        _pool.removeLiquidity(2 ether, 0, 4 ether + 1, _alice, block.timestamp);
        vm.stopPrank();
    }

    function test_DeadlinesAndReceivers() public {
        uint256 late = block.timestamp - 1;
        bytes memory expired = abi.encodeWithSelector(Exchange.Expired.selector, late);
        vm.expectRevert(expired);
        _pool.addLiquidity(1, 0, _alice, late);
        vm.expectRevert(expired);
        _pool.removeLiquidity(1, 0, 0, _alice, late);
        vm.expectRevert(expired);
        _pool.buyExactIn(0, _alice, late);
        vm.expectRevert(expired);
        _pool.buyExactOut(1, _alice, late);
        vm.expectRevert(expired);
        _pool.sellExactIn(1, 0, _alice, late);
        vm.expectRevert(expired);
        _pool.sellExactOut(1, 0, _alice, late);

        _add(_alice, 100 ether, 400 ether);
        bytes memory nobody = abi.encodeWithSelector(Exchange.InvalidReceiver.selector, address(0));
        bytes memory itself = abi.encodeWithSelector(Exchange.InvalidReceiver.selector, address(_pool));
        vm.startPrank(_alice);
        vm.expectRevert(nobody);
        _pool.addLiquidity{value: 1 ether}(4 ether, 0, address(0), block.timestamp);
        vm.expectRevert(itself);
        _pool.removeLiquidity(1 ether, 0, 0, address(_pool), block.timestamp);
        vm.expectRevert(itself);
        _pool.buyExactIn{value: 1 ether}(0, address(_pool), block.timestamp);
        vm.expectRevert(nobody);
        _pool.sellExactIn(1 ether, 0, address(0), block.timestamp);
        vm.expectRevert(itself);
        _pool.skim(address(_pool));
        vm.stopPrank();
    }

    function test_EmptyAndTooLittle() public {
        bytes memory nothing = abi.encodeWithSelector(Exchange.NothingGained.selector);
        bytes memory empty = abi.encodeWithSelector(LiquidityPool.InsufficientLiquidity.selector, 0, 0);
        vm.startPrank(_alice);
        vm.expectRevert(empty);
        _pool.buyExactIn{value: 1}(0, _alice, block.timestamp);
        vm.expectRevert(empty);
        _pool.sellExactIn(1, 0, _alice, block.timestamp);
        vm.expectRevert(abi.encodeWithSelector(LiquidityPool.InsufficientLiquidity.selector, 1, 0));
        _pool.buyExactOut(1, _alice, block.timestamp);
        vm.expectRevert(nothing);
        _pool.addLiquidity{value: 1_000}(1_000, 0, _alice, block.timestamp);
        _pool.addLiquidity{value: 1 ether}(100 ether, 0, _alice, block.timestamp);
        vm.expectRevert(nothing);
        _pool.addLiquidity{value: 0}(1 ether, 0, _alice, block.timestamp);
        vm.expectRevert(nothing);
        _pool.removeLiquidity(0, 0, 0, _alice, block.timestamp);
        vm.expectRevert(nothing);
        _pool.sellExactIn(1, 0, _alice, block.timestamp);
        vm.expectRevert(nothing);
        _pool.sellExactOut(0, 1, _alice, block.timestamp);
        vm.expectRevert(abi.encodeWithSelector(LiquidityPool.InsufficientLiquidity.selector, 1 ether, 1 ether));
        _pool.sellExactOut(1 ether, MUCH, _alice, block.timestamp);
        vm.stopPrank();
    }

    function test_ReservesAreBounded() public {
        _token.mint(_alice, 1 << 113);
        vm.startPrank(_alice);
        vm.expectRevert(abi.encodeWithSelector(LiquidityPool.ReserveOverflow.selector, 1 << 112));
        _pool.addLiquidity{value: 1 ether}(1 << 112, 0, _alice, block.timestamp);
        _pool.addLiquidity{value: 1 ether}((1 << 112) - 1, 0, _alice, block.timestamp);
        vm.expectRevert(abi.encodeWithSelector(LiquidityPool.ReserveOverflow.selector, (1 << 112) - 1 + 1e24));
        _pool.sellExactIn(1e24, 0, _alice, block.timestamp);
        vm.stopPrank();
    }

    /// @dev 12 s at one price and 24 s at another one, over the wrap of 32-bit time.
    function test_AverageOverTime() public {
        vm.warp((1 << 32) - 20);
        _add(_alice, 100 ether, 400 ether);
        (uint256 tokenFrom, uint256 taoFrom, uint32 from) = _pool.cumulativePrices();
        vm.warp((1 << 32) - 8);
        _buyIn(_bob, 100 ether);
        (uint256 reserveWei, uint256 reserveToken) = _reserves();
        vm.warp((1 << 32) + 16);
        (uint256 tokenTo, uint256 taoTo, uint32 to) = _pool.cumulativePrices();
        uint256 elapsed;
        unchecked {
            elapsed = to - from;
        }
        vm.assertEq(elapsed, 36, "time");
        vm.assertEq(
            tokenTo - tokenFrom, (uint256(12) << 110) + ((reserveWei << 112) / reserveToken) * 24, "price of the token"
        );
        vm.assertEq(taoTo - taoFrom, (uint256(48) << 112) + ((reserveToken << 112) / reserveWei) * 24, "price of TAO");
        _buyIn(_bob, 1 ether);
        (uint256 same,,) = _pool.cumulativePrices();
        vm.assertEq(same, tokenTo, "a trade changes no sum");
    }

    function test_SharesHaveAPermit() public {
        uint256 key = 0xa11ce;
        address owner = vm.addr(key);
        _add(_alice, 100 ether, 400 ether);
        vm.prank(_alice);
        _pool.transfer(owner, 1 ether);
        bytes32 typeHash =
            keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
        bytes32 hash = keccak256(abi.encode(typeHash, owner, _bob, 1 ether, 0, block.timestamp));
        (uint8 v, bytes32 r, bytes32 s) =
            vm.sign(key, keccak256(abi.encodePacked(hex"1901", _pool.DOMAIN_SEPARATOR(), hash)));
        _pool.permit(owner, _bob, 1 ether, block.timestamp, v, r, s);
        vm.prank(_bob);
        _pool.transferFrom(owner, _bob, 1 ether);
        vm.assertEq(_pool.balanceOf(_bob), 1 ether, "moved");
    }

    /// @dev The product of the reserves, and so what a share is worth, falls by no trade, whatever the amounts.
    function testFuzz_ProductNeverFalls(uint256 reserveWei, uint256 reserveToken, uint256 amount, uint256 kind) public {
        reserveWei = _bound(reserveWei, 1e4, MUCH / 2);
        reserveToken = _bound(reserveToken, 1e4, MUCH / 2);
        _add(_alice, reserveWei, reserveToken);
        vm.startPrank(_bob);
        if (kind % 4 == 0) {
            try _pool.buyExactIn{value: _bound(amount, 1, MUCH / 2)}(0, _bob, block.timestamp) {} catch {}
        } else if (kind % 4 == 1) {
            try _pool.sellExactIn(_bound(amount, 1, MUCH / 2), 0, _bob, block.timestamp) {} catch {}
        } else if (kind % 4 == 2) {
            try _pool.buyExactOut{value: MUCH}(_bound(amount, 1, reserveToken - 1), _bob, block.timestamp) {} catch {}
        } else {
            try _pool.sellExactOut(_bound(amount, 1, reserveWei - 1), MUCH, _bob, block.timestamp) {} catch {}
        }
        vm.stopPrank();
        (uint256 nowWei, uint256 nowToken) = _reserves();
        vm.assertGe(nowWei * nowToken, reserveWei * reserveToken, "product");
        vm.assertEq(address(_pool).balance, nowWei, "TAO");
        vm.assertEq(_token.balanceOf(address(_pool)), nowToken, "token");
    }

    /// @dev What exact output asks is enough for exact input, and one less is not.
    function testFuzz_ExactOutIsTheLeastInput(uint256 reserveWei, uint256 reserveToken, uint256 amount) public {
        reserveWei = _bound(reserveWei, 1e4, MUCH / 2);
        reserveToken = _bound(reserveToken, 1e4, MUCH / 2);
        _add(_alice, reserveWei, reserveToken);
        amount = _bound(amount, 1, reserveToken - 1);
        uint256 paid = _pool.quoteBuyExactOut(amount);
        if (paid > type(uint112).max) return;
        vm.assertGe(_pool.quoteBuyExactIn(paid), amount, "enough");
        if (paid == 1) return;
        try _pool.quoteBuyExactIn(paid - 1) returns (uint256 less) {
            vm.assertLt(less, amount, "one less");
        } catch {}
    }

    /// @dev Adding and removing at once gives no profit, and costs little.
    function testFuzz_DepositAndBack(uint256 reserveWei, uint256 reserveToken, uint256 offerWei, uint256 offer) public {
        _add(_alice, _bound(reserveWei, 1e4, MUCH / 2), _bound(reserveToken, 1e4, MUCH / 2));
        vm.prank(_bob);
        try _pool.addLiquidity{value: _bound(offerWei, 1, MUCH)}(
            _bound(offer, 1, MUCH), 0, _bob, block.timestamp
        ) returns (
            uint256 amountWei, uint256 amountToken, uint256 shares
        ) {
            (uint256 backWei, uint256 backToken) = _remove(_bob, shares);
            vm.assertLe(backWei, amountWei, "TAO");
            vm.assertLe(backToken, amountToken, "token");
            vm.assertGe(backWei + 1, amountWei, "no more than a wei is lost");
            vm.assertGe(backToken + 1, amountToken, "no more than a unit is lost");
        } catch {}
    }
}
