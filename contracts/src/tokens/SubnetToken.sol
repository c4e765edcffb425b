// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";

import {StakeHolder} from "./StakeHolder.sol";

/// @title Token of a subnet's staked alpha
/// @notice Shares of alpha that this contract has staked to validators of one subnet. Whoever deposits, stake by an
/// allowance of the staking precompile or TAO, names a validator and gets shares; dividends raise what a share is worth;
/// shares are redeemed for stake, or for TAO by a sale. Conversion and rounding are those of ERC-4626, with alpha in the
/// place of the asset and 1e9 virtual shares against one virtual unit of alpha, so that a gift cannot make the shares of
/// the next depositor round to nothing. 1 alpha (1e9 units) begins as 1e18 units of the token.
///
/// Nobody administers it. The set of validators follows from deposits: a deposit goes to any validator with a permit, and
/// anyone may move the stake of one that has none to one that has.
///
/// A validator may swap its hotkey, which takes the stake along. The contract then finds less than it had recorded, and
/// neither deposits nor redemptions go on until anyone shows where the stake is now (followSwap), so that nobody trades at a
/// price that lacks it. Stake that nobody finds within a day can be written off.
///
/// When the subnet is dissolved, the protocol pays the stake out as TAO to this contract. Every share is then worth its part
/// of all TAO here, for as long as it takes the holders to come.
/// @dev TAO that arrives by itself while the subnet lives counts for nothing until the subnet ends. Stake given to this
/// contract with a listed hotkey belongs to all holders.
contract SubnetToken is ERC20, ERC20Permit, StakeHolder {
    /// @notice What the contract knows of its stake with one hotkey.
    /// @param recorded Alpha when it last looked, 9 decimals.
    /// @param missingSince Block since which the stake is reported missing; 0 when it is not.
    /// @param place Place in the list, counted from 1; 0 for hotkeys that are not listed.
    struct Position {
        uint64 recorded;
        uint64 missingSince;
        uint32 place;
    }

    /// @notice Most validators at a time.
    uint256 public constant MAX_VALIDATORS = 32;

    /// @notice How long stake must be reported missing before it can be written off, in blocks: a day.
    uint256 public constant WRITE_OFF_DELAY = 7_200;

    /// @notice A position of less than one in so many parts of all stake may be moved to another validator by anyone.
    uint256 public constant SMALL_PART = 1_000;

    uint256 private constant VIRTUAL_SHARES = 1e9;
    uint256 private constant VIRTUAL_ALPHA = 1;

    bytes32[] private _hotkeys;
    mapping(bytes32 hotkey => Position) private _positions;

    /// @notice Alpha came in and shares were made for it.
    /// @param sender Who called.
    /// @param receiver Who got what came of it.
    /// @param hotkey The hotkey.
    /// @param alpha Alpha, 9 decimals.
    /// @param shares Shares.
    event Deposited(
        address indexed sender, address indexed receiver, bytes32 indexed hotkey, uint256 alpha, uint256 shares
    );

    /// @notice Shares were redeemed for stake.
    /// @param sender Who called.
    /// @param receiver Who got what came of it.
    /// @param owner Whose shares they were.
    /// @param alpha Alpha, 9 decimals.
    /// @param shares Shares.
    event Redeemed(
        address indexed sender, address indexed receiver, address indexed owner, uint256 alpha, uint256 shares
    );

    /// @notice Shares were redeemed for the TAO that their alpha sold for.
    /// @param sender Who called.
    /// @param receiver Who got what came of it.
    /// @param owner Whose shares they were.
    /// @param alpha Alpha, 9 decimals.
    /// @param rao TAO, in rao.
    /// @param shares Shares.
    event Sold(
        address indexed sender,
        address indexed receiver,
        address indexed owner,
        uint256 alpha,
        uint256 rao,
        uint256 shares
    );

    /// @notice Shares were redeemed for their part of the TAO of a dissolved subnet, in wei.
    /// @param sender Who called.
    /// @param receiver Who got what came of it.
    /// @param owner Whose shares they were.
    /// @param amountWei TAO, in wei.
    /// @param shares Shares.
    event PaidOut(
        address indexed sender, address indexed receiver, address indexed owner, uint256 amountWei, uint256 shares
    );

    /// @notice Stake went from one validator to another one.
    /// @param from The hotkey that had the stake.
    /// @param to The hotkey that has it.
    /// @param alpha Alpha, 9 decimals.
    event Redelegated(bytes32 indexed from, bytes32 indexed to, uint256 alpha);

    /// @notice Stake was found with the hotkey that replaced another one.
    /// @param oldHotkey The hotkey that was replaced.
    /// @param newHotkey The hotkey that replaced it.
    /// @param alpha Alpha, 9 decimals.
    event SwapFollowed(bytes32 indexed oldHotkey, bytes32 indexed newHotkey, uint256 alpha);

    /// @notice Stake with a hotkey is reported missing; it can be written off in the named block.
    /// @param hotkey The hotkey.
    /// @param missingAlpha Alpha that is missing, 9 decimals.
    /// @param writeOffBlock The block.
    event MissingReported(bytes32 indexed hotkey, uint256 missingAlpha, uint256 writeOffBlock);

    /// @notice Stake that nobody found no longer counts.
    /// @param hotkey The hotkey.
    /// @param lostAlpha Alpha, 9 decimals.
    event WrittenOff(bytes32 indexed hotkey, uint256 lostAlpha);

    /// @notice The hotkey has no validator permit on the subnet.
    error NotValidator(bytes32 hotkey);

    /// @notice There are as many validators as there may be.
    error TooManyValidators(uint256 limit);

    /// @notice The contract has no stake with the hotkey.
    error NotListed(bytes32 hotkey);

    /// @notice Less stake is with the hotkey than was recorded: it was swapped, and followSwap tells where.
    error StakeMissing(bytes32 hotkey, uint256 recordedAlpha, uint256 actualAlpha);

    /// @notice No stake with the hotkey is missing.
    error NothingMissing(bytes32 hotkey);

    /// @notice The stake that was recorded is not with the named hotkey.
    error NotFoundThere(bytes32 hotkey, uint256 recordedAlpha, uint256 foundAlpha);

    /// @notice A larger position is missing too, and could be what is with the named hotkey: it is followed first.
    error LargerMissing(bytes32 hotkey, uint256 recordedAlpha);

    /// @notice Write-offs wait until this block; 0 while nothing is reported.
    error TooEarly(uint256 writeOffBlock);

    /// @notice The validator keeps its stake: it has a permit, and more than a small part.
    error StillValidates(bytes32 hotkey);

    /// @notice Begins without stake; the factory calls it.
    /// @param subnetId The subnet.
    /// @param subnetRegistration The number of its present registration, so that the address depends on it.
    constructor(uint16 subnetId, uint64 subnetRegistration)
        ERC20(_nameOf(subnetId, subnetRegistration), _symbolOf(subnetId, subnetRegistration))
        ERC20Permit(_nameOf(subnetId, subnetRegistration))
        StakeHolder(subnetId)
    {
        if (registration() != subnetRegistration) revert NoSubnet(subnetId);
    }

    /// @notice Deposits stake that the caller has on the subnet with a validator. The caller must have allowed it to this
    /// contract: approve(address(this), netuid, alpha) of the staking precompile.
    /// @param hotkey The validator. It needs a permit.
    /// @param alpha Alpha to deposit, 9 decimals; more than the stake is the whole stake.
    /// @param receiver Who gets the shares.
    /// @param minShares Least shares to accept.
    /// @return shares Shares that were made.
    function depositStake(bytes32 hotkey, uint256 alpha, address receiver, uint256 minShares)
        external
        nonReentrant
        returns (uint256 shares)
    {
        uint256 assets = _beginDeposit(hotkey);
        return _endDeposit(hotkey, receiver, assets, _pullStake(hotkey, alpha), minShares);
    }

    /// @notice Buys alpha with the TAO sent along and deposits it. The price moves with the amount: minShares is the
    /// protection against those who trade before and after.
    /// @param hotkey The validator. It needs a permit.
    /// @param receiver Who gets the shares.
    /// @param minShares Least shares to accept.
    /// @return shares Shares that were made.
    function depositTao(bytes32 hotkey, address receiver, uint256 minShares)
        external
        payable
        nonReentrant
        returns (uint256 shares)
    {
        uint256 assets = _beginDeposit(hotkey);
        return _endDeposit(hotkey, receiver, assets, _buyStake(hotkey), minShares);
    }

    /// @notice Redeems shares for stake, from the largest positions first. What the protocol is too coarse to move at the
    /// end (below 0.004 TAO) stays with the other holders.
    /// @param shares Shares to redeem.
    /// @param receiver Whose coldkey gets the stake.
    /// @param owner Whose shares they are; another caller needs an ERC-20 allowance.
    /// @param minAlpha Least alpha to accept, 9 decimals.
    /// @return alpha Alpha that was given, 9 decimals.
    function redeem(uint256 shares, address receiver, address owner, uint256 minAlpha)
        external
        nonReentrant
        returns (uint256 alpha)
    {
        _requireReceiver(receiver);
        (alpha,) = _payOut(_beginRedemption(shares, owner), receiver);
        if (alpha < minAlpha) revert BelowMinimum(alpha, minAlpha);
        emit Redeemed(msg.sender, receiver, owner, alpha, shares);
    }

    /// @notice Redeems shares and sells their alpha. The price moves with the amount: minRao is the protection against
    /// those who trade before and after.
    /// @param shares Shares to redeem.
    /// @param receiver Who gets the TAO.
    /// @param owner Whose shares they are; another caller needs an ERC-20 allowance.
    /// @param minRao Least TAO to accept, in rao.
    /// @return rao TAO that was paid, in rao.
    function redeemTao(uint256 shares, address receiver, address owner, uint256 minRao)
        external
        nonReentrant
        returns (uint256 rao)
    {
        _requireReceiver(receiver);
        (uint256 alpha, uint256 proceedsWei) = _payOut(_beginRedemption(shares, owner), address(0));
        rao = proceedsWei / WEI_PER_RAO;
        if (rao < minRao) revert BelowMinimum(rao, minRao);
        emit Sold(msg.sender, receiver, owner, alpha, rao, shares);
        _payTao(receiver, rao * WEI_PER_RAO);
    }

    /// @notice Redeems shares for their part of all TAO of this contract, once the subnet is dissolved.
    /// @param shares Shares to redeem.
    /// @param receiver Who gets the TAO.
    /// @param owner Whose shares they are; another caller needs an ERC-20 allowance.
    /// @return amountWei TAO that was paid, in wei.
    function redeemDissolved(uint256 shares, address receiver, address owner)
        external
        nonReentrant
        returns (uint256 amountWei)
    {
        _requireDissolved();
        _requireReceiver(receiver);
        if (shares == 0) revert NothingGained();
        amountWei = previewDissolved(shares);
        _takeShares(shares, owner);
        emit PaidOut(msg.sender, receiver, owner, amountWei, shares);
        _payTao(receiver, amountWei);
    }

    /// @notice Moves the stake of a listed validator without a permit, or with a small part of all stake, to another one. Where
    /// it is less than the protocol moves (0.004 TAO, with room), the receiving validator's stake first lifts it over that; so
    /// such remains can be cleared from the list, and count wherever they are.
    /// @param from The validator that has the stake.
    /// @param to A validator with a permit, from the list if one there has a permit.
    function redelegate(bytes32 from, bytes32 to) external nonReentrant {
        _requireAlive();
        uint256 assets = _sync();
        uint256 alpha = _listed(from).recorded;
        if (_isValidator(from) && alpha * SMALL_PART >= assets) revert StillValidates(from);
        if (from == to || !_isValidator(to)) revert NotValidator(to);
        if (_positions[to].place == 0 && _anyOtherValidates(from)) revert NotListed(to);
        _moveStake(from, to);
        _record(from);
        _record(to);
        emit Redelegated(from, to, alpha);
    }

    /// @notice Shows where the stake of a listed hotkey is after the hotkey was swapped, which moves all of it. Anyone may. The
    /// new hotkey takes the old one's place; what somebody gave this contract with the old one since then no longer counts.
    /// @param oldHotkey The hotkey with which stake is missing.
    /// @param newHotkey The hotkey that replaced it; it is not listed, and has as much of this contract's stake as was recorded.
    function followSwap(bytes32 oldHotkey, bytes32 newHotkey) external nonReentrant {
        _requireAlive();
        _missing(oldHotkey);
        uint256 recorded = _positions[oldHotkey].recorded;
        uint256 found = _positions[newHotkey].place == 0 ? _stakeOf(newHotkey) : 0;
        if (_isMissing(recorded, found)) revert NotFoundThere(newHotkey, recorded, found);
        _requireNoLargerMissing(recorded, found);
        _unlist(oldHotkey);
        _record(newHotkey);
        emit SwapFollowed(oldHotkey, newHotkey, found);
    }

    /// @notice Reports that stake with a listed hotkey is missing and begins the time after which it can be written off.
    /// @param hotkey The hotkey.
    function reportMissing(bytes32 hotkey) external nonReentrant {
        _requireAlive();
        uint256 missing = _missing(hotkey);
        Position storage position = _positions[hotkey];
        if (position.missingSince != 0) revert TooEarly(position.missingSince + WRITE_OFF_DELAY);
        position.missingSince = SafeCast.toUint64(block.number);
        emit MissingReported(hotkey, missing, block.number + WRITE_OFF_DELAY);
    }

    /// @notice Writes off stake that was reported missing a day ago and is still missing.
    /// @param hotkey The hotkey.
    function writeOff(bytes32 hotkey) external nonReentrant {
        _requireAlive();
        uint256 missing = _missing(hotkey);
        Position storage position = _positions[hotkey];
        uint256 since = position.missingSince;
        uint256 due = since == 0 ? 0 : since + WRITE_OFF_DELAY;
        if (since == 0 || block.number < due) revert TooEarly(due);
        position.missingSince = 0;
        _record(hotkey);
        emit WrittenOff(hotkey, missing);
    }

    /// @notice The validators with which this contract has stake.
    /// @return hotkeys Their hotkeys, in no order.
    function validators() external view returns (bytes32[] memory hotkeys) {
        return _hotkeys;
    }

    /// @notice What the contract knows of its stake with a hotkey.
    /// @param hotkey The hotkey.
    /// @return position As in Position.
    function positionOf(bytes32 hotkey) external view returns (Position memory position) {
        return _positions[hotkey];
    }

    /// @notice Shares that a deposit would make now.
    /// @param alpha Alpha, 9 decimals.
    /// @return shares Shares, rounded down.
    function previewDeposit(uint256 alpha) external view returns (uint256 shares) {
        return convertToShares(alpha);
    }

    /// @notice Alpha that shares would give now.
    /// @param shares Shares.
    /// @return alpha Alpha, 9 decimals, rounded down.
    function previewRedeem(uint256 shares) external view returns (uint256 alpha) {
        return convertToAssets(shares);
    }

    /// @notice Most shares that an owner can redeem.
    /// @param owner The owner.
    /// @return shares All that it has.
    function maxRedeem(address owner) external view returns (uint256 shares) {
        return balanceOf(owner);
    }

    /// @notice Stake of this contract with the listed hotkeys as it is now; 0 when the subnet is dissolved.
    /// @return alpha Alpha, 9 decimals.
    function totalAssets() public view returns (uint256 alpha) {
        if (isDissolved()) return 0;
        uint256 count = _hotkeys.length;
        for (uint256 i = 0; i < count; ++i) {
            alpha += _stakeOf(_hotkeys[i]);
        }
    }

    /// @notice Shares that alpha is worth.
    /// @param alpha Alpha, 9 decimals.
    /// @return shares Shares, rounded down.
    function convertToShares(uint256 alpha) public view returns (uint256 shares) {
        return _sharesFor(alpha, totalAssets());
    }

    /// @notice Alpha that shares are worth.
    /// @param shares Shares.
    /// @return alpha Alpha, 9 decimals, rounded down.
    function convertToAssets(uint256 shares) public view returns (uint256 alpha) {
        return _alphaFor(shares, totalAssets());
    }

    /// @notice TAO that shares are worth once the subnet is dissolved.
    /// @param shares Shares.
    /// @return amountWei Their part of this contract's balance, in wei, rounded down; 0 while the subnet lives.
    function previewDissolved(uint256 shares) public view returns (uint256 amountWei) {
        if (!isDissolved() || totalSupply() == 0) return 0;
        return Math.mulDiv(address(this).balance, shares, totalSupply());
    }

    function _beginDeposit(bytes32 hotkey) private returns (uint256 assets) {
        _requireAlive();
        if (!_isValidator(hotkey)) revert NotValidator(hotkey);
        return _sync();
    }

    /// @dev Makes shares at the price before the alpha came.
    function _endDeposit(bytes32 hotkey, address receiver, uint256 assets, uint256 alpha, uint256 minShares)
        private
        returns (uint256 shares)
    {
        _requireReceiver(receiver);
        shares = _sharesFor(alpha, assets);
        if (shares == 0) revert NothingGained();
        if (shares < minShares) revert BelowMinimum(shares, minShares);
        _record(hotkey);
        _mint(receiver, shares);
        emit Deposited(msg.sender, receiver, hotkey, alpha, shares);
    }

    /// @dev Takes the shares and returns the alpha that they are worth.
    function _beginRedemption(uint256 shares, address owner) private returns (uint256 alpha) {
        _requireAlive();
        alpha = _alphaFor(shares, _sync());
        if (alpha == 0) revert NothingGained();
        _takeShares(shares, owner);
    }

    function _takeShares(uint256 shares, address owner) private {
        if (owner != msg.sender) _spendAllowance(owner, msg.sender, shares);
        _burn(owner, shares);
    }

    /// @dev Gives alpha to a receiver, or sells it if there is none, from the largest position on. A leg that would leave
    /// the last one below what the protocol moves is made smaller; a last one that is too small stays.
    function _payOut(uint256 alpha, address receiver) private returns (uint256 paid, uint256 proceedsWei) {
        uint256 least = _leastAlpha();
        while (paid < alpha) {
            (bytes32 hotkey, uint256 leg) = _largest();
            uint256 rest = alpha - paid;
            if (leg >= rest) {
                leg = rest;
            } else if (rest - leg < least && rest >= 2 * least) {
                leg = rest - least;
            }
            if (leg == 0 || (paid != 0 && leg < least)) break;
            if (receiver == address(0)) proceedsWei += _sellStake(hotkey, leg);
            else _giveStake(receiver, hotkey, leg);
            _record(hotkey);
            paid += leg;
        }
    }

    /// @dev Looks at all positions and returns their sum; refuses to go on while stake is missing.
    function _sync() private returns (uint256 assets) {
        // Backwards, since what has no stake leaves the list and the last one takes its place.
        for (uint256 i = _hotkeys.length; i > 0; --i) {
            bytes32 hotkey = _hotkeys[i - 1];
            Position storage position = _positions[hotkey];
            uint256 actual = _stakeOf(hotkey);
            if (_isMissing(position.recorded, actual)) revert StakeMissing(hotkey, position.recorded, actual);
            if (actual == 0) {
                _unlist(hotkey);
                continue;
            }
            if (actual != position.recorded) position.recorded = SafeCast.toUint64(actual);
            if (position.missingSince != 0) position.missingSince = 0;
            assets += actual;
        }
    }

    /// @dev Records the stake with one hotkey, and lists it or takes it from the list.
    function _record(bytes32 hotkey) private {
        Position storage position = _positions[hotkey];
        uint256 actual = _stakeOf(hotkey);
        if (actual == 0) {
            if (position.place != 0) _unlist(hotkey);
            return;
        }
        position.recorded = SafeCast.toUint64(actual);
        if (position.place != 0) return;
        if (_hotkeys.length == MAX_VALIDATORS) revert TooManyValidators(MAX_VALIDATORS);
        _hotkeys.push(hotkey);
        position.place = SafeCast.toUint32(_hotkeys.length);
    }

    /// @dev Takes a hotkey from the list, the last one into its place.
    function _unlist(bytes32 hotkey) private {
        uint32 place = _positions[hotkey].place;
        bytes32 last = _hotkeys[_hotkeys.length - 1];
        _hotkeys[place - 1] = last;
        _positions[last].place = place;
        _hotkeys.pop();
        delete _positions[hotkey];
    }

    function _listed(bytes32 hotkey) private view returns (Position storage position) {
        position = _positions[hotkey];
        if (position.place == 0) revert NotListed(hotkey);
    }

    /// @dev Alpha that is missing with a listed hotkey, 9 decimals.
    function _missing(bytes32 hotkey) private view returns (uint256 alpha) {
        uint256 recorded = _listed(hotkey).recorded;
        uint256 actual = _stakeOf(hotkey);
        if (!_isMissing(recorded, actual)) revert NothingMissing(hotkey);
        return recorded - actual;
    }

    /// @dev Refuses what was found for a missing position if it is enough for a larger one that is missing too, for which there
    /// might then be nothing that is enough.
    function _requireNoLargerMissing(uint256 recorded, uint256 found) private view {
        uint256 count = _hotkeys.length;
        for (uint256 i = 0; i < count; ++i) {
            bytes32 other = _hotkeys[i];
            uint256 larger = _positions[other].recorded;
            if (larger <= recorded || _isMissing(larger, found)) continue;
            if (_isMissing(larger, _stakeOf(other))) revert LargerMissing(other, larger);
        }
    }

    function _anyOtherValidates(bytes32 hotkey) private view returns (bool validates) {
        uint256 count = _hotkeys.length;
        for (uint256 i = 0; i < count; ++i) {
            if (_hotkeys[i] != hotkey && _isValidator(_hotkeys[i])) return true;
        }
    }

    /// @dev The largest position; nothing if there is none.
    function _largest() private view returns (bytes32 hotkey, uint256 alpha) {
        uint256 count = _hotkeys.length;
        for (uint256 i = 0; i < count; ++i) {
            uint256 recorded = _positions[_hotkeys[i]].recorded;
            if (recorded > alpha) (hotkey, alpha) = (_hotkeys[i], recorded);
        }
    }

    function _sharesFor(uint256 alpha, uint256 assets) private view returns (uint256 shares) {
        return Math.mulDiv(alpha, totalSupply() + VIRTUAL_SHARES, assets + VIRTUAL_ALPHA);
    }

    function _alphaFor(uint256 shares, uint256 assets) private view returns (uint256 alpha) {
        return Math.mulDiv(shares, assets + VIRTUAL_ALPHA, totalSupply() + VIRTUAL_SHARES);
    }

    /// @dev "SN7", or "SN7.2" for the second registration of netuid 7.
    function _symbolOf(uint16 subnetId, uint64 subnetRegistration) private pure returns (string memory text) {
        text = string.concat("SN", Strings.toString(subnetId));
        if (subnetRegistration > 1) text = string.concat(text, ".", Strings.toString(subnetRegistration));
    }

    function _nameOf(uint16 subnetId, uint64 subnetRegistration) private pure returns (string memory text) {
        return string.concat("Staked alpha ", _symbolOf(subnetId, subnetRegistration));
    }
}
