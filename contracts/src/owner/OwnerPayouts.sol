// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {Address} from "@openzeppelin/contracts/utils/Address.sol";

/// @title TAO that a SubnetOwner has paid out
/// @notice Keeps what each payee was credited until the payee takes it. It is an account of its own, because everything on
/// the owner's account goes with it: a coldkey swap takes the whole balance, a new subnet takes the lock cost. What is here
/// belongs to the payees, and neither the owner nor its timelock can take it back.
/// @dev Amounts are wei. Each SubnetOwner makes one.
contract OwnerPayouts {
    address private immutable SUBNET_OWNER;

    uint256 private _totalOwed;
    mapping(address payee => uint256 amountWei) private _owed;

    /// @notice A payee was credited.
    /// @param payee The payee.
    /// @param amountWei TAO, in wei.
    event Credited(address indexed payee, uint256 amountWei);

    /// @notice A payee took what it was owed.
    /// @param payee The payee.
    /// @param receiver Where it went.
    /// @param amountWei TAO, in wei.
    event Claimed(address indexed payee, address indexed receiver, uint256 amountWei);

    /// @notice TAO that nobody is owed went to the SubnetOwner.
    /// @param amountWei TAO, in wei.
    event ExcessReturned(uint256 amountWei);

    /// @notice Only the SubnetOwner credits payees.
    error NotSubnetOwner(address caller);

    /// @notice What came is not the sum of what is credited; both in wei.
    error WrongSum(uint256 valueWei, uint256 sumWei);

    /// @notice Nothing is owed, or nothing is left over.
    error NothingToPay();

    /// @notice Nobody could use what would be sent there.
    error InvalidReceiver(address receiver);

    /// @notice Pays out for its maker.
    constructor() {
        SUBNET_OWNER = msg.sender;
    }

    /// @notice Credits payees with what comes along. Only for the SubnetOwner.
    /// @param payees The payees; one that is named twice gets both amounts.
    /// @param amountsWei What each gets, in wei; together the value of the call.
    function credit(address[] calldata payees, uint256[] calldata amountsWei) external payable {
        if (msg.sender != SUBNET_OWNER) revert NotSubnetOwner(msg.sender);
        uint256 sum;
        for (uint256 i = 0; i < payees.length; ++i) {
            sum += amountsWei[i];
            _owed[payees[i]] += amountsWei[i];
            emit Credited(payees[i], amountsWei[i]);
        }
        if (sum != msg.value) revert WrongSum(msg.value, sum);
        _totalOwed += sum;
    }

    /// @notice Pays the caller all that it is owed.
    /// @param receiver Where it goes; a payee that cannot take TAO itself names somebody who can.
    /// @return amountWei TAO, in wei.
    function claim(address receiver) external returns (uint256 amountWei) {
        if (receiver == address(0) || receiver == address(this)) revert InvalidReceiver(receiver);
        amountWei = _owed[msg.sender];
        if (amountWei == 0) revert NothingToPay();
        // The receiver may run code; the debt is gone by then.
        _owed[msg.sender] = 0;
        _totalOwed -= amountWei;
        emit Claimed(msg.sender, receiver, amountWei);
        Address.sendValue(payable(receiver), amountWei);
    }

    /// @notice Gives the SubnetOwner TAO that was forced upon this contract. Anyone may call it.
    /// @return amountWei TAO, in wei.
    function returnExcess() external returns (uint256 amountWei) {
        amountWei = address(this).balance - _totalOwed;
        if (amountWei == 0) revert NothingToPay();
        emit ExcessReturned(amountWei);
        Address.sendValue(payable(SUBNET_OWNER), amountWei);
    }

    /// @notice Whose payouts these are.
    /// @return account The SubnetOwner.
    function subnetOwner() external view returns (address account) {
        return SUBNET_OWNER;
    }

    /// @notice What a payee can take.
    /// @param payee The payee.
    /// @return amountWei TAO, in wei.
    function owed(address payee) external view returns (uint256 amountWei) {
        return _owed[payee];
    }

    /// @notice What all payees together can take.
    /// @return amountWei TAO, in wei.
    function totalOwed() external view returns (uint256 amountWei) {
        return _totalOwed;
    }
}
