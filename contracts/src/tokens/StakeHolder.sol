// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {ADDRESS_MAPPING_ADDRESS, IAddressMapping} from "../interfaces/IAddressMapping.sol";
import {ALPHA_ADDRESS, IAlpha} from "../interfaces/IAlpha.sol";
import {IMetagraph, METAGRAPH_ADDRESS} from "../interfaces/IMetagraph.sol";
import {INeuron, NEURON_ADDRESS} from "../interfaces/INeuron.sol";
import {IStaking, STAKING_ADDRESS} from "../interfaces/IStaking.sol";
import {ISubnet, SUBNET_ADDRESS} from "../interfaces/ISubnet.sol";

/// @title A contract that holds stake of one subnet for many
/// @notice What such contracts share: the stake belongs to the contract's own coldkey, blake2b-256("evm:" || address), and
/// the contract to one registration of one netuid. A netuid is used again after its subnet was dissolved; the stake was then
/// paid out as TAO, and the contract never takes the next subnet for its own.
/// @dev Amounts are alpha with 9 decimals and rao (1 TAO = 1e9 rao = 1e18 wei). Stake is measured before and after every
/// call of the protocol, so that nothing depends on how the protocol rounds.
abstract contract StakeHolder is ReentrancyGuardTransient {
    uint256 internal constant WEI_PER_RAO = 1e9;
    IStaking internal constant STAKING = IStaking(STAKING_ADDRESS);

    /// @notice What the protocol may round away from a position before the contract asks where it went: this, and a
    /// billionth of the position, in alpha with 9 decimals.
    uint256 public constant ROUNDING = 1_000;

    uint16 private immutable NETUID;
    uint64 private immutable REGISTRATION;
    bytes32 private immutable COLDKEY;

    /// @notice The netuid has no subnet, or root, which has no alpha.
    error NoSubnet(uint16 netuid);

    /// @notice The subnet was dissolved; the stake has become TAO in this contract.
    error SubnetDissolved(uint16 netuid, uint64 registration);

    /// @notice The subnet is not dissolved.
    error SubnetNotDissolved(uint16 netuid, uint64 registration);

    /// @notice TAO of less than a rao cannot be staked.
    error NotWholeRao(uint256 valueWei);

    /// @notice Nobody could use what would be sent there.
    error InvalidReceiver(address receiver);

    /// @notice The result is worse than the caller's bound; both in the unit of what the caller was to get.
    error BelowMinimum(uint256 result, uint256 minimum);

    /// @notice The amount is too small to give anything.
    error NothingGained();

    /// @notice Belongs to the present registration of the subnet from now on.
    /// @param subnetId The subnet.
    constructor(uint16 subnetId) {
        uint64 counter = _registrationOf(subnetId);
        if (counter == 0) revert NoSubnet(subnetId);
        NETUID = subnetId;
        REGISTRATION = counter;
        COLDKEY = IAddressMapping(ADDRESS_MAPPING_ADDRESS).addressMapping(address(this));
    }

    /// @notice The subnet whose stake this contract holds.
    /// @return subnetId The netuid.
    function netuid() public view returns (uint16 subnetId) {
        return NETUID;
    }

    /// @notice Which registration of the netuid this contract belongs to; the first is 1.
    /// @return counter Its number.
    function registration() public view returns (uint64 counter) {
        return REGISTRATION;
    }

    /// @notice The 32-byte account that has the stake.
    /// @return account The coldkey of this contract.
    function coldkey() public view returns (bytes32 account) {
        return COLDKEY;
    }

    /// @notice Whether the subnet has ended, so that this contract holds TAO and no stake.
    /// @return dissolved Whether it has.
    function isDissolved() public view returns (bool dissolved) {
        return _registrationOf(NETUID) != REGISTRATION;
    }

    /// @dev The number of a netuid's present registration; 0 without a subnet, and for root.
    function _registrationOf(uint16 subnetId) internal view returns (uint64 counter) {
        ISubnet subnet = ISubnet(SUBNET_ADDRESS);
        if (subnetId == 0 || subnet.getNetworkRegistrationBlock(subnetId) == 0) return 0;
        return subnet.getRegisteredSubnetCounter(subnetId);
    }

    function _requireAlive() internal view {
        if (isDissolved()) revert SubnetDissolved(NETUID, REGISTRATION);
    }

    function _requireDissolved() internal view {
        if (!isDissolved()) revert SubnetNotDissolved(NETUID, REGISTRATION);
    }

    function _requireReceiver(address receiver) internal view {
        if (receiver == address(0) || receiver == address(this)) revert InvalidReceiver(receiver);
    }

    /// @dev Alpha that this contract has staked to a hotkey, 9 decimals.
    function _stakeOf(bytes32 hotkey) internal view returns (uint256 alpha) {
        return STAKING.getStake(hotkey, COLDKEY, NETUID);
    }

    /// @dev Whether stake that was there is gone: more than the protocol rounds away.
    function _isMissing(uint256 recorded, uint256 actual) internal pure returns (bool missing) {
        return actual + recorded / 1e9 + ROUNDING < recorded;
    }

    /// @dev Whether a hotkey is registered on the subnet and has a validator permit.
    function _isValidator(bytes32 hotkey) internal view returns (bool validates) {
        (bool exists, uint16 uid) = INeuron(NEURON_ADDRESS).getUid(NETUID, hotkey);
        return exists && IMetagraph(METAGRAPH_ADDRESS).getValidatorStatus(NETUID, uid);
    }

    /// @dev The least alpha that the protocol moves, twice over, so that fee and slippage of a sale have room. 9 decimals.
    function _leastAlpha() internal view returns (uint256 alpha) {
        uint256 price = IAlpha(ALPHA_ADDRESS).getAlphaPrice(NETUID);
        return price == 0 ? 0 : Math.ceilDiv(2e18 * STAKING.getDefaultMinStake(), price);
    }

    /// @dev Takes stake of a holder who has allowed it, and returns the alpha that came. The source is always msg.sender:
    /// an allowance lets nobody else stake for its owner.
    function _pullStake(bytes32 hotkey, uint256 alpha) internal returns (uint256 received) {
        uint256 before = _stakeOf(hotkey);
        STAKING.transferStakeFrom(msg.sender, address(this), hotkey, NETUID, NETUID, alpha);
        return _gain(hotkey, before);
    }

    /// @dev Stakes msg.value and returns the alpha that it bought.
    function _buyStake(bytes32 hotkey) internal returns (uint256 received) {
        if (msg.value % WEI_PER_RAO != 0) revert NotWholeRao(msg.value);
        uint256 before = _stakeOf(hotkey);
        STAKING.addStake(hotkey, msg.value / WEI_PER_RAO, NETUID);
        return _gain(hotkey, before);
    }

    /// @dev Gives stake to the coldkey of an address.
    function _giveStake(address receiver, bytes32 hotkey, uint256 alpha) internal {
        bytes32 account = IAddressMapping(ADDRESS_MAPPING_ADDRESS).addressMapping(receiver);
        STAKING.transferStake(account, hotkey, NETUID, NETUID, alpha);
    }

    /// @dev Sells stake and returns the TAO that it brought to this contract's balance, in wei.
    function _sellStake(bytes32 hotkey, uint256 alpha) internal returns (uint256 proceedsWei) {
        uint256 before = address(this).balance;
        STAKING.removeStake(hotkey, alpha, NETUID);
        return address(this).balance - before;
    }

    /// @dev Moves all stake with a hotkey to another one; no trade, no fee. Where it is less than the protocol moves, stake of
    /// the other one first lifts it over that.
    function _moveStake(bytes32 from, bytes32 to) internal {
        uint256 least = _leastAlpha();
        if (_stakeOf(from) < least) STAKING.moveStake(to, from, NETUID, NETUID, least);
        STAKING.moveStake(from, to, NETUID, NETUID, _stakeOf(from));
    }

    /// @dev Pays TAO, in wei. The receiver may run code: everything else is done by then.
    function _payTao(address receiver, uint256 amountWei) internal {
        Address.sendValue(payable(receiver), amountWei);
    }

    function _gain(bytes32 hotkey, uint256 before) private view returns (uint256 received) {
        return _stakeOf(hotkey) - before;
    }
}
