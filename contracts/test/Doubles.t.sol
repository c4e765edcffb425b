// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {ADDRESS_MAPPING_ADDRESS, IAddressMapping} from "../src/interfaces/IAddressMapping.sol";
import {IStaking, STAKING_ADDRESS} from "../src/interfaces/IStaking.sol";
import {ITaoErrors} from "../src/interfaces/ITaoErrors.sol";
import {Amm} from "./doubles/Amm.sol";
import {ForgeProtocol} from "./doubles/ForgeProtocol.sol";
import {Test} from "./support/Test.sol";
import {vm} from "./support/Vm.sol";

/// @title Tests of the doubles
/// @notice Numbers that the specification names. The comparison with the chain is test/doubles_test.go.
contract DoublesTest is Test {
    ForgeProtocol private _protocol;

    function setUp() public {
        _protocol = new ForgeProtocol();
        _protocol.install();
    }

    /// @dev precompiles.md, section 2.
    function test_AccountsOfAddresses() public view {
        _checkAccount(address(0x803), 0x3a8618fbbb1bbc478664ff5346180c35d09fac26f2027085b31c56c1063c1cd3);
        _checkAccount(address(0x805), 0xf388485910db179a75df29ede3e35327dc12778687f208928d76ee4eda92f2f6);
        _checkAccount(
            0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266,
            0xc4518fa0ed143e016e4a1410193704924b890de8f854b94c7a6037651ec65dd0
        );
        _checkAccount(address(0), 0xc2cdcf01af7163d2d99b2ec87954e4c1b735e9e9ea80f8775bf29dd9457eaca1);
    }

    /// @dev amm.md, section 12, examples 6 to 8.
    function test_SwapsOfTheSpecification() public pure {
        Amm.Pool memory pool = Amm.Pool({tao: 1e9, alpha: 4e9, feeRate: 33});
        _checkSwap(pool, true, 123_456, 123_394, 493_515, 62);
        _checkSwap(pool, false, 123_456, 123_394, 30_847, 62);
        _checkSwap(pool, true, 1e9, 999_496_453, 1_999_496_326, 503_547);
    }

    /// @dev amm.md, section 12, examples 12, 15 and 16.
    function test_LimitsOfTheSpecification() public pure {
        _checkLimit(Amm.Pool({tao: 150e9, alpha: 100e9, feeRate: 33}), true, 6e9, 150_075_570_211);
        _checkLimit(Amm.Pool({tao: 200e9, alpha: 100e9, feeRate: 33}), false, 1_999_999_999, 24);
        _checkLimit(Amm.Pool({tao: 21e15, alpha: 1e6, feeRate: 33}), false, 21e15, 17_455_533);
    }

    function test_RefusedValueAndUnknownFunctions() public {
        vm.deal(address(this), 1 ether);
        (bool ok, bytes memory reason) = STAKING_ADDRESS.call{value: 1}(abi.encodeCall(IStaking.getDefaultMinStake, ()));
        vm.assertFalse(ok, "value");
        vm.assertEq(bytes32(reason), bytes32(ITaoErrors.NotPayable.selector), "reason of value");
        vm.expectRevert(abi.encodeWithSelector(ITaoErrors.UnknownSelector.selector, IStaking.unstakeAll.selector));
        IStaking(STAKING_ADDRESS).unstakeAll(0);
    }

    /// @dev What is paid to an unknown coldkey waits for its address.
    function test_HeldTaoIsReleased() public {
        address late = _actor("late");
        bytes32 coldkey = IAddressMapping(ADDRESS_MAPPING_ADDRESS).addressMapping(late);
        _protocol.createSubnet(1, 100e9, 100e9, 33);
        _protocol.createHotkey(bytes32("hotkey"), bytes32("owner"));
        _protocol.mintStake(1, bytes32("hotkey"), coldkey, 100e9);
        _protocol.dissolve(1);
        vm.assertEq(late.balance, 0, "before");
        vm.prank(late);
        IStaking(STAKING_ADDRESS).approve(address(this), 1, 1);
        vm.assertEq(late.balance, 50 ether, "after");
    }

    function _checkAccount(address target, bytes32 want) private view {
        vm.assertEq(IAddressMapping(ADDRESS_MAPPING_ADDRESS).addressMapping(target), want, "account");
    }

    function _checkSwap(Amm.Pool memory pool, bool buy, uint64 amount, uint64 paidIn, uint64 paidOut, uint64 fee)
        private
        pure
    {
        (Amm.Swap memory s, Amm.Refusal refusal) = Amm.simulate(pool, buy, amount);
        vm.assertEq(uint256(refusal), 0, "refusal");
        vm.assertEq(s.amountIn, paidIn, "in");
        vm.assertEq(s.amountOut, paidOut, "out");
        vm.assertEq(s.fee, fee, "fee");
    }

    function _checkLimit(Amm.Pool memory pool, bool buy, uint64 limitRao, uint64 want) private pure {
        (uint64 most, Amm.Refusal refusal) = Amm.maxInput(pool, buy, limitRao);
        vm.assertEq(uint256(refusal), 0, "refusal");
        vm.assertEq(most, want, "most");
    }
}
