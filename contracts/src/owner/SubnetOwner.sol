// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {Ownable, Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {ADDRESS_MAPPING_ADDRESS, IAddressMapping} from "../interfaces/IAddressMapping.sol";
import {INeuron, NEURON_ADDRESS} from "../interfaces/INeuron.sol";
import {IStaking, STAKING_ADDRESS} from "../interfaces/IStaking.sol";
import {ISubnet, SUBNET_ADDRESS} from "../interfaces/ISubnet.sol";
import {ColdkeyHash} from "./ColdkeyHash.sol";
import {OwnerCalls} from "./OwnerCalls.sol";
import {OwnerPayouts} from "./OwnerPayouts.sol";

/// @title Owner of a subnet
/// @notice A coldkey without a person: this contract's own one, blake2b-256("evm:" || address), owns subnets, their owner
/// hotkeys and the alpha that they earn. Its owner, a timelock, decides everything, and everything becomes known before
/// it happens. It registers a subnet or takes one over whose owner swaps its coldkey to this contract's; it sets parameters
/// (execute), sells or gives away the owner's cut, pays TAO out to payees by shares, and moves on: to another timelock in two steps,
/// or to another coldkey by the protocol's swap.
///
/// Nobody else has any right here. The owner cannot renounce, since a subnet without one could not be governed.
/// @dev The state of subnets is the chain's; the contract remembers payees only. All TAO on its account, from sales, a dissolved
/// subnet, or forced upon it, is the owner's to use; what payees were credited is in OwnerPayouts. Amounts are alpha
/// with 9 decimals, rao (1 TAO = 1e9 rao) or wei (1 rao = 1e9 wei), as the names say.
contract SubnetOwner is Ownable2Step, ReentrancyGuardTransient {
    /// @notice Somebody who gets a part of what is distributed.
    /// @param account Its address.
    /// @param shares Its part is shares / sum of all shares.
    struct Payee {
        address account;
        uint96 shares;
    }

    /// @notice Stands for "all there is" wherever an amount is asked for: a proposal cannot know it.
    uint256 public constant ALL = type(uint256).max;

    /// @notice Most payees at a time.
    uint256 public constant MAX_PAYEES = 64;

    ISubnet private constant SUBNET = ISubnet(SUBNET_ADDRESS);
    INeuron private constant NEURON = INeuron(NEURON_ADDRESS);
    IStaking private constant STAKING = IStaking(STAKING_ADDRESS);

    bytes32 private immutable COLDKEY;
    OwnerPayouts private immutable PAYOUTS;

    Payee[] private _payees;
    uint256 private _totalShares;

    /// @notice TAO came with a plain transfer.
    /// @param sender Who sent it.
    /// @param amountWei TAO, in wei.
    event Funded(address indexed sender, uint256 amountWei);

    /// @notice A subnet was registered.
    /// @param netuid The subnet.
    /// @param hotkey Its owner hotkey.
    /// @param costRao The lock cost, in rao.
    event SubnetCreated(uint16 indexed netuid, bytes32 indexed hotkey, uint256 costRao);

    /// @notice A precompile was called.
    /// @param precompile The precompile.
    /// @param selector Its function.
    /// @param data The whole calldata.
    event Executed(address indexed precompile, bytes4 indexed selector, bytes data);

    /// @notice Alpha was sold to the subnet's pool.
    /// @param netuid The subnet.
    /// @param hotkey The hotkey that it was staked to.
    /// @param alpha Alpha, 9 decimals.
    /// @param proceedsWei What it brought, in wei.
    event AlphaSold(uint16 indexed netuid, bytes32 indexed hotkey, uint256 alpha, uint256 proceedsWei);

    /// @notice Alpha went to another coldkey; it stays staked to its hotkey.
    /// @param netuid The subnet.
    /// @param hotkey The hotkey.
    /// @param receiver The coldkey.
    /// @param alpha Alpha, 9 decimals.
    event AlphaTransferred(uint16 indexed netuid, bytes32 indexed hotkey, bytes32 indexed receiver, uint256 alpha);

    /// @notice There are other payees.
    /// @param payees All of them.
    event PayeesSet(Payee[] payees);

    /// @notice TAO was credited to the payees.
    /// @param amountWei To all together, in wei.
    event TaoDistributed(uint256 amountWei);

    /// @notice TAO was paid to somebody.
    /// @param receiver Who got it.
    /// @param amountWei TAO, in wei.
    event Withdrawn(address indexed receiver, uint256 amountWei);

    /// @notice The subnets, with all that this coldkey has, are to go to another coldkey.
    /// @param newColdkey The other one.
    event HandoverAnnounced(bytes32 indexed newColdkey);

    /// @notice They went there.
    /// @param newColdkey The other coldkey.
    event HandedOver(bytes32 indexed newColdkey);

    /// @notice The announcement was taken back.
    event HandoverCancelled();

    /// @notice The hotkey belongs to another coldkey.
    error HotkeyTaken(bytes32 hotkey, bytes32 owner);

    /// @notice A subnet costs more than the owner would pay; both in rao.
    error CostTooHigh(uint256 costRao, uint256 maxCostRao);

    /// @notice The function is none of those that an owner of subnets may call.
    error CallNotAllowed(address precompile, bytes4 selector);

    /// @notice There is nobody to pay.
    error NoPayees();

    /// @notice There are more payees than there may be.
    error TooManyPayees(uint256 count, uint256 limit);

    /// @notice A payee without shares, or an account that cannot be one.
    error InvalidPayee(address account, uint96 shares);

    /// @notice Nobody could use what would be sent there.
    error InvalidReceiver(address receiver);

    /// @notice The amount is more than there is; both in wei.
    error InsufficientTao(uint256 amountWei, uint256 balanceWei);

    /// @notice The amount is too small to be paid, or there is nothing.
    error NothingToPay();

    /// @notice A subnet needs its owner.
    error OwnerMustRemain();

    /// @notice Belongs to a timelock from the start.
    /// @param timelock The owner.
    /// @param hotkey A new hotkey that becomes this coldkey's at once, so that nobody can take it while a proposal to register a
    /// subnet with it waits; 0 for none.
    constructor(address timelock, bytes32 hotkey) Ownable(timelock) {
        // The mapping also links the address, so that TAO for the coldkey lands here.
        COLDKEY = IAddressMapping(ADDRESS_MAPPING_ADDRESS).addressMapping(address(this));
        PAYOUTS = new OwnerPayouts();
        if (hotkey == 0) return;
        NEURON.tryAssociateHotkey(hotkey);
        (, bytes32 keeper) = STAKING.getHotkeyOwner(hotkey);
        if (keeper != COLDKEY) revert HotkeyTaken(hotkey, keeper);
    }

    /// @notice Takes TAO, for the lock cost of a subnet for example.
    receive() external payable {
        emit Funded(msg.sender, msg.value);
    }

    /// @notice Registers a subnet and pays the lock cost from this contract's balance.
    /// @param hotkey Its owner hotkey, new or of this coldkey.
    /// @param maxCostRao Most that it may cost, in rao: the cost doubles with every subnet that anybody registers.
    /// @return netuid The subnet.
    function createSubnet(bytes32 hotkey, uint256 maxCostRao)
        external
        payable
        onlyOwner
        nonReentrant
        returns (uint16 netuid)
    {
        uint256 cost = SUBNET.getNetworkLockCost();
        if (cost > maxCostRao) revert CostTooHigh(cost, maxCostRao);
        // The new netuid is a free one up to the last one's next, or a dissolved one's: its counter of registrations tells.
        uint16[] memory netuids = SUBNET.getSubnets();
        uint16 last = netuids[netuids.length - 1] + 1;
        uint64[] memory counters = new uint64[](uint256(last) + 1);
        for (uint16 id = 1; id <= last; ++id) {
            counters[id] = SUBNET.getRegisteredSubnetCounter(id);
        }
        SUBNET.registerNetwork(hotkey);
        netuid = 1;
        while (SUBNET.getRegisteredSubnetCounter(netuid) == counters[netuid]) ++netuid;
        emit SubnetCreated(netuid, hotkey, cost);
    }

    /// @notice Calls a precompile as the subnet's owner: startCall, setters, identity, owner hotkey, stake. Its refusals come back as they are.
    /// @param precompile The precompile.
    /// @param data Function and arguments; what isAllowed does not allow is refused.
    /// @return result What the precompile answers.
    function execute(address precompile, bytes calldata data)
        external
        onlyOwner
        nonReentrant
        returns (bytes memory result)
    {
        // The function is what the first four bytes say.
        // forge-lint: disable-next-line(unsafe-typecast)
        bytes4 selector = bytes4(data);
        if (!OwnerCalls.isAllowed(precompile, selector)) revert CallNotAllowed(precompile, selector);
        emit Executed(precompile, selector, data);
        return Address.functionCall(precompile, data);
    }

    /// @notice Sells alpha to the subnet's pool, all of the amount or nothing.
    /// @param netuid The subnet.
    /// @param hotkey The hotkey that it is staked to: the owner hotkey for the owner's cut.
    /// @param alpha Alpha, 9 decimals, or ALL.
    /// @param limitPriceRao Lowest price to which the sale may push the pool, in rao for 1 alpha. Whoever executes the proposal
    /// chooses the moment, so a limit of 0 invites to a sandwich.
    /// @return proceedsWei What it brought, in wei.
    function sellAlpha(uint16 netuid, bytes32 hotkey, uint256 alpha, uint256 limitPriceRao)
        external
        onlyOwner
        nonReentrant
        returns (uint256 proceedsWei)
    {
        alpha = _alpha(netuid, hotkey, alpha);
        uint256 before = address(this).balance;
        STAKING.removeStakeLimit(hotkey, alpha, limitPriceRao, false, netuid);
        proceedsWei = address(this).balance - before;
        emit AlphaSold(netuid, hotkey, alpha, proceedsWei);
    }

    /// @notice Gives alpha to another coldkey.
    /// @param netuid The subnet.
    /// @param hotkey The hotkey that it is and stays staked to.
    /// @param receiver The coldkey; addressMapping of precompile 0x80c gives that of an address.
    /// @param alpha Alpha, 9 decimals, or ALL.
    function transferAlpha(uint16 netuid, bytes32 hotkey, bytes32 receiver, uint256 alpha)
        external
        onlyOwner
        nonReentrant
    {
        _transferAlpha(netuid, hotkey, receiver, _alpha(netuid, hotkey, alpha));
    }

    /// @notice Gives alpha to the payees by their shares, at once: no receiver can refuse stake. What the division leaves over stays.
    /// @param netuid The subnet.
    /// @param hotkey The hotkey that it is and stays staked to.
    /// @param alpha Alpha to all together, 9 decimals, or ALL. The protocol moves no part below 0.002 TAO.
    function distributeAlpha(uint16 netuid, bytes32 hotkey, uint256 alpha) external onlyOwner nonReentrant {
        (address[] memory accounts, uint256[] memory parts,) = _split(_alpha(netuid, hotkey, alpha));
        for (uint256 i = 0; i < accounts.length; ++i) {
            bytes32 receiver = IAddressMapping(ADDRESS_MAPPING_ADDRESS).addressMapping(accounts[i]);
            _transferAlpha(netuid, hotkey, receiver, parts[i]);
        }
    }

    /// @notice Replaces the payees. What the former ones were credited stays theirs.
    /// @param list The payees; an empty list ends distributions.
    function setPayees(Payee[] calldata list) external onlyOwner nonReentrant {
        if (list.length > MAX_PAYEES) revert TooManyPayees(list.length, MAX_PAYEES);
        delete _payees;
        uint256 total;
        for (uint256 i = 0; i < list.length; ++i) {
            Payee calldata payee = list[i];
            if (payee.shares == 0 || payee.account == address(0) || payee.account == address(this)) {
                revert InvalidPayee(payee.account, payee.shares);
            }
            total += payee.shares;
            _payees.push(payee);
        }
        _totalShares = total;
        emit PayeesSet(list);
    }

    /// @notice Credits TAO to the payees by their shares; each takes its own from payouts(). What the division leaves over stays.
    /// @param amountWei TAO to all together, in wei, or ALL.
    /// @return creditedWei What was credited, in wei.
    function distributeTao(uint256 amountWei) external onlyOwner nonReentrant returns (uint256 creditedWei) {
        address[] memory accounts;
        uint256[] memory parts;
        (accounts, parts, creditedWei) = _split(_tao(amountWei));
        emit TaoDistributed(creditedWei);
        PAYOUTS.credit{value: creditedWei}(accounts, parts);
    }

    /// @notice Pays TAO to somebody.
    /// @param receiver Who gets it.
    /// @param amountWei TAO, in wei, or ALL.
    function withdraw(address receiver, uint256 amountWei) external onlyOwner nonReentrant {
        if (receiver == address(0) || receiver == address(this)) revert InvalidReceiver(receiver);
        amountWei = _tao(amountWei);
        emit Withdrawn(receiver, amountWei);
        Address.sendValue(payable(receiver), amountWei);
    }

    /// @notice Announces that everything is to go to another coldkey: all subnets, hotkeys and stake, and the TAO here. Until it
    /// has gone there or the announcement is taken back, the protocol lets this coldkey do nothing else. The first announcement
    /// costs 0.1 TAO.
    /// @param newColdkey The other coldkey. It must have no stake and be no hotkey, or the swap will be refused when it is due.
    function announceHandover(bytes32 newColdkey) external onlyOwner nonReentrant {
        emit HandoverAnnounced(newColdkey);
        NEURON.announceColdkeySwap(ColdkeyHash.hashOf(newColdkey));
    }

    /// @notice Hands everything over to the announced coldkey, 36,000 blocks after the announcement.
    /// @param newColdkey The other coldkey.
    function handOver(bytes32 newColdkey) external onlyOwner nonReentrant {
        emit HandedOver(newColdkey);
        NEURON.executeAnnouncedColdkeySwap(newColdkey);
    }

    /// @notice Takes an announcement back, 7,200 blocks after it was due.
    function cancelHandover() external onlyOwner nonReentrant {
        emit HandoverCancelled();
        NEURON.clearColdkeySwapAnnouncement();
    }

    /// @notice The 32-byte account that owns the subnets. The owner of an existing subnet hands it over by a coldkey swap
    /// to this account, which must have no stake then.
    /// @return account The coldkey of this contract.
    function coldkey() external view returns (bytes32 account) {
        return COLDKEY;
    }

    /// @notice Where payees take their TAO.
    /// @return account The contract that keeps it.
    function payouts() external view returns (OwnerPayouts account) {
        return PAYOUTS;
    }

    /// @notice The payees.
    /// @return list All of them, in the order in which they were set.
    function payees() external view returns (Payee[] memory list) {
        return _payees;
    }

    /// @notice The sum of all payees' shares.
    /// @return shares The sum.
    function totalShares() external view returns (uint256 shares) {
        return _totalShares;
    }

    /// @notice Whether this contract owns a subnet now. It may lose one: subnets are dissolved, and conviction may change an owner.
    /// @param netuid The subnet.
    /// @return owns Whether it does.
    function ownsSubnet(uint16 netuid) external view returns (bool owns) {
        (, bytes32 subnetOwner,,,) = SUBNET.getSubnetMetadata(netuid);
        return subnetOwner == COLDKEY;
    }

    /// @notice Alpha of this contract.
    /// @param netuid The subnet.
    /// @param hotkey The hotkey that it is staked to.
    /// @return alpha Alpha, 9 decimals.
    function alphaOf(uint16 netuid, bytes32 hotkey) public view returns (uint256 alpha) {
        return STAKING.getStake(hotkey, COLDKEY, netuid);
    }

    /// @notice Whether execute takes a function.
    /// @param precompile The precompile.
    /// @param selector The function.
    /// @return allowed Whether it does.
    function isAllowed(address precompile, bytes4 selector) external pure returns (bool allowed) {
        return OwnerCalls.isAllowed(precompile, selector);
    }

    /// @notice Refused.
    function renounceOwnership() public pure override {
        revert OwnerMustRemain();
    }

    function _transferAlpha(uint16 netuid, bytes32 hotkey, bytes32 receiver, uint256 alpha) private {
        emit AlphaTransferred(netuid, hotkey, receiver, alpha);
        STAKING.transferStake(receiver, hotkey, netuid, netuid, alpha);
    }

    /// @dev An amount of alpha, or all of it.
    function _alpha(uint16 netuid, bytes32 hotkey, uint256 asked) private view returns (uint256 alpha) {
        return asked == ALL ? alphaOf(netuid, hotkey) : asked;
    }

    /// @dev An amount of TAO that is here, or all of it, in wei.
    function _tao(uint256 askedWei) private view returns (uint256 amountWei) {
        uint256 balance = address(this).balance;
        amountWei = askedWei == ALL ? balance : askedWei;
        if (amountWei > balance) revert InsufficientTao(amountWei, balance);
        if (amountWei == 0) revert NothingToPay();
    }

    /// @dev Each payee's part of an amount, rounded down, and the sum of all parts.
    function _split(uint256 amount)
        private
        view
        returns (address[] memory accounts, uint256[] memory parts, uint256 sum)
    {
        uint256 count = _payees.length;
        if (count == 0) revert NoPayees();
        (accounts, parts) = (new address[](count), new uint256[](count));
        for (uint256 i = 0; i < count; ++i) {
            accounts[i] = _payees[i].account;
            parts[i] = Math.mulDiv(amount, _payees[i].shares, _totalShares);
            sum += parts[i];
        }
    }
}
