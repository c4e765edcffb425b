// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {StakeHolder} from "./StakeHolder.sol";

/// @title Delegation of many to one validator
/// @notice Members deposit stake or TAO; all of it is staked to one validator, and members have shares that do not change
/// hands. The operator gets a part of the rewards as shares, and nothing else: it cannot move the stake, hold up a
/// withdrawal, or raise its fee before everybody has had the time to leave.
///
/// A withdrawal is asked for and is ready a fixed number of blocks later; until it is paid its shares go on earning. Whoever
/// asked takes it as stake or as TAO, or anyone pays out the ready ones in their order as stake.
///
/// The fee is taken from what lifts the price of a share above its highest so far. When the validator's hotkey is swapped,
/// deposits and the queue wait for followSwap. Who takes a withdrawal itself need not wait: it then goes by the stake that is
/// there, and minAlpha and minRao say what is acceptable. When the subnet is dissolved, the stake has become TAO, and every
/// member takes its part at once.
/// @dev Conversion is that of SubnetToken: 1e9 virtual shares against one virtual unit of alpha. Amounts are alpha with 9
/// decimals; 1 alpha begins as 1e18 units of shares.
contract StakingPool is StakeHolder {
    /// @notice A withdrawal.
    /// @param member Who asked; zero once it is paid or taken back.
    /// @param readyBlock From which block on it can be paid.
    /// @param shares Shares that it redeems.
    struct Request {
        address member;
        uint64 readyBlock;
        uint256 shares;
    }

    /// @notice Highest fee, in parts of 10,000 of the rewards.
    uint16 public constant MAX_FEE = 3_000;

    /// @notice Longest delay of withdrawals, in blocks: a week.
    uint64 public constant MAX_DELAY = 50_400;

    /// @notice How long a higher fee waits beyond the delay of withdrawals, in blocks: a day.
    uint64 public constant FEE_NOTICE = 7_200;

    uint256 private constant FEE_BASE = 10_000;
    uint256 private constant VIRTUAL_SHARES = 1e9;
    uint256 private constant VIRTUAL_ALPHA = 1;
    uint256 private constant PRICE_UNIT = 1e27;

    uint64 private immutable DELAY;

    bytes32 private _hotkey;
    address private _operator;
    address private _nextOperator;
    uint16 private _fee;
    uint16 private _nextFee;
    uint64 private _nextFeeBlock;
    uint256 private _recorded;
    uint256 private _highestPrice = PRICE_UNIT / VIRTUAL_SHARES;
    uint256 private _totalShares;
    uint256 private _head;
    Request[] private _requests;
    mapping(address member => uint256 shares) private _shares;
    mapping(address member => uint256 shares) private _queued;

    /// @notice A member deposited.
    /// @param member The member.
    /// @param alpha Alpha that came, 9 decimals.
    /// @param shares Shares that were made.
    event Deposited(address indexed member, uint256 alpha, uint256 shares);

    /// @notice A member asked for a withdrawal.
    /// @param id Its number.
    /// @param member The member.
    /// @param shares Shares that it redeems.
    /// @param readyBlock From which block on it can be paid.
    event WithdrawalRequested(uint256 indexed id, address indexed member, uint256 shares, uint256 readyBlock);

    /// @notice A member took a withdrawal back.
    /// @param id Its number.
    /// @param member The member.
    event WithdrawalCancelled(uint256 indexed id, address indexed member);

    /// @notice A withdrawal was paid as stake.
    /// @param id Its number.
    /// @param member The member.
    /// @param receiver Whose coldkey got the stake.
    /// @param alpha Alpha, 9 decimals.
    event Withdrawn(uint256 indexed id, address indexed member, address indexed receiver, uint256 alpha);

    /// @notice A withdrawal was sold and paid as TAO.
    /// @param id Its number.
    /// @param member The member.
    /// @param receiver Who got the TAO.
    /// @param alpha Alpha that was sold, 9 decimals.
    /// @param rao TAO, in rao.
    event WithdrawnTao(
        uint256 indexed id, address indexed member, address indexed receiver, uint256 alpha, uint256 rao
    );

    /// @notice A member took its part of a dissolved subnet's TAO.
    /// @param member The member.
    /// @param receiver Who got the TAO.
    /// @param amountWei TAO, in wei.
    /// @param shares Shares that it redeemed, those in the queue among them.
    event PaidOut(address indexed member, address indexed receiver, uint256 amountWei, uint256 shares);

    /// @notice The operator earned a fee.
    /// @param operator The operator.
    /// @param shares Shares that were made for it.
    event FeeEarned(address indexed operator, uint256 shares);

    /// @notice The fee changes.
    /// @param fee Parts of 10,000 of the rewards.
    /// @param fromBlock From which block on.
    event FeeSet(uint16 fee, uint256 fromBlock);

    /// @notice The operator named its successor.
    /// @param operator The operator.
    /// @param next Who may accept.
    event OperatorNamed(address indexed operator, address indexed next);

    /// @notice The operator changed.
    /// @param operator The new one.
    event OperatorChanged(address indexed operator);

    /// @notice The stake was found with the hotkey that replaced the validator's.
    /// @param oldHotkey The hotkey that was replaced.
    /// @param newHotkey The hotkey that replaced it.
    /// @param alpha Alpha, 9 decimals.
    event SwapFollowed(bytes32 indexed oldHotkey, bytes32 indexed newHotkey, uint256 alpha);

    /// @notice The call is the operator's, or its successor's.
    error NotOperator(address caller);

    /// @notice Fees have a limit; both in parts of 10,000.
    error FeeTooHigh(uint256 fee, uint256 maximum);

    /// @notice Delays have a limit; both in blocks.
    error DelayTooLong(uint256 delay, uint256 maximum);

    /// @notice The hotkey has no validator permit on the subnet.
    error NotValidator(bytes32 hotkey);

    /// @notice Less stake is with the validator than was recorded: its hotkey was swapped, and followSwap tells where.
    error StakeMissing(bytes32 hotkey, uint256 recordedAlpha, uint256 actualAlpha);

    /// @notice No stake is missing.
    error NothingMissing(bytes32 hotkey);

    /// @notice The stake that was recorded is not with the named hotkey.
    error NotFoundThere(bytes32 hotkey, uint256 recordedAlpha, uint256 foundAlpha);

    /// @notice The member has fewer shares outside the queue.
    error NotEnoughShares(address member, uint256 shares, uint256 requested);

    /// @notice The withdrawal is not the caller's, or it is over.
    error NotYourRequest(uint256 id, address caller);

    /// @notice The withdrawal can be paid from this block on.
    error NotReady(uint256 id, uint256 readyBlock);

    /// @notice Opens a pool for a validator.
    /// @param subnetId The subnet.
    /// @param validator The validator's hotkey; it needs a permit when members deposit.
    /// @param firstOperator Who earns the fee.
    /// @param fee The fee, in parts of 10,000 of the rewards.
    /// @param delayBlocks How long withdrawals wait, in blocks.
    constructor(uint16 subnetId, bytes32 validator, address firstOperator, uint16 fee, uint64 delayBlocks)
        StakeHolder(subnetId)
    {
        _requireReceiver(firstOperator);
        if (fee > MAX_FEE) revert FeeTooHigh(fee, MAX_FEE);
        if (delayBlocks > MAX_DELAY) revert DelayTooLong(delayBlocks, MAX_DELAY);
        (_hotkey, _operator, _fee, DELAY) = (validator, firstOperator, fee, delayBlocks);
        emit OperatorChanged(firstOperator);
        emit FeeSet(fee, block.number);
    }

    /// @notice Deposits stake that the caller has with the validator. The caller must have allowed it to this contract:
    /// approve(address(this), netuid, alpha) of the staking precompile.
    /// @param alpha Alpha to deposit, 9 decimals; more than the stake is the whole stake.
    /// @param minShares Least shares to accept.
    /// @return shares Shares that were made.
    function depositStake(uint256 alpha, uint256 minShares) external nonReentrant returns (uint256 shares) {
        uint256 assets = _beginDeposit();
        return _endDeposit(assets, _pullStake(_hotkey, alpha), minShares);
    }

    /// @notice Buys alpha with the TAO sent along and deposits it. The price moves with the amount: minShares is the
    /// protection against those who trade before and after.
    /// @param minShares Least shares to accept.
    /// @return shares Shares that were made.
    function depositTao(uint256 minShares) external payable nonReentrant returns (uint256 shares) {
        uint256 assets = _beginDeposit();
        return _endDeposit(assets, _buyStake(_hotkey), minShares);
    }

    /// @notice Asks for a withdrawal.
    /// @param shares Shares to redeem.
    /// @return id The number of the withdrawal.
    function requestWithdrawal(uint256 shares) external nonReentrant returns (uint256 id) {
        _requireAlive();
        if (shares == 0) revert NothingGained();
        uint256 had = _shares[msg.sender];
        if (shares > had) revert NotEnoughShares(msg.sender, had, shares);
        _shares[msg.sender] = had - shares;
        _queued[msg.sender] += shares;
        id = _requests.length;
        uint64 readyBlock = SafeCast.toUint64(block.number) + DELAY;
        _requests.push(Request({member: msg.sender, readyBlock: readyBlock, shares: shares}));
        emit WithdrawalRequested(id, msg.sender, shares, readyBlock);
    }

    /// @notice Takes a withdrawal of the caller back.
    /// @param id Its number.
    function cancelWithdrawal(uint256 id) external nonReentrant {
        _requireAlive();
        uint256 shares = _closeRequest(id);
        _shares[msg.sender] += shares;
        emit WithdrawalCancelled(id, msg.sender);
    }

    /// @notice Takes a ready withdrawal of the caller as stake.
    /// @param id Its number.
    /// @param receiver Whose coldkey gets the stake.
    /// @param minAlpha Least alpha to accept, 9 decimals.
    /// @return alpha Alpha that was given, 9 decimals.
    function withdraw(uint256 id, address receiver, uint256 minAlpha) external nonReentrant returns (uint256 alpha) {
        _requireReceiver(receiver);
        alpha = _redeemRequest(id);
        if (alpha < minAlpha) revert BelowMinimum(alpha, minAlpha);
        _giveStake(receiver, _hotkey, alpha);
        _record(alpha);
        emit Withdrawn(id, msg.sender, receiver, alpha);
    }

    /// @notice Sells a ready withdrawal of the caller. The price moves with the amount: minRao is the protection against
    /// those who trade before and after.
    /// @param id Its number.
    /// @param receiver Who gets the TAO.
    /// @param minRao Least TAO to accept, in rao.
    /// @return rao TAO that was paid, in rao.
    function withdrawTao(uint256 id, address receiver, uint256 minRao) external nonReentrant returns (uint256 rao) {
        _requireReceiver(receiver);
        uint256 alpha = _redeemRequest(id);
        rao = _sellStake(_hotkey, alpha) / WEI_PER_RAO;
        if (rao < minRao) revert BelowMinimum(rao, minRao);
        _record(alpha);
        emit WithdrawnTao(id, msg.sender, receiver, alpha, rao);
        _payTao(receiver, rao * WEI_PER_RAO);
    }

    /// @notice Pays the ready withdrawals at the head of the queue as stake to those who asked. Those that are too small
    /// for the protocol to move are passed over; whoever asked may still take them. Refused while stake is missing, so that
    /// nobody is paid less without asking for it.
    /// @param most How many to look at.
    /// @return looked How many left the queue.
    function processQueue(uint256 most) external nonReentrant returns (uint256 looked) {
        _requireAlive();
        _requireStake(_stakeOf(_hotkey));
        _accrue();
        uint256 least = _leastAlpha();
        uint256 id = _head;
        uint256 end = Math.min(_requests.length, id + most);
        while (id < end) {
            Request memory request = _requests[id];
            if (request.member != address(0)) {
                if (block.number < request.readyBlock) break;
                uint256 alpha = _alphaFor(request.shares, _stakeOf(_hotkey), _totalShares);
                if (alpha >= least && alpha != 0) _pay(id, request, alpha);
            }
            ++id;
            ++looked;
        }
        _head = id;
    }

    /// @notice Takes the caller's part of all TAO of this contract, once the subnet is dissolved; shares in the queue count.
    /// @param receiver Who gets the TAO.
    /// @return amountWei TAO that was paid, in wei.
    function claimDissolved(address receiver) external nonReentrant returns (uint256 amountWei) {
        _requireDissolved();
        _requireReceiver(receiver);
        uint256 shares = _shares[msg.sender] + _queued[msg.sender];
        if (shares == 0) revert NothingGained();
        amountWei = previewDissolved(msg.sender);
        (_shares[msg.sender], _queued[msg.sender]) = (0, 0);
        _totalShares -= shares;
        emit PaidOut(msg.sender, receiver, amountWei, shares);
        _payTao(receiver, amountWei);
    }

    /// @notice Shows where the stake is after the validator's hotkey was swapped, which moves all of it. Anyone may. What somebody
    /// gave this contract with the old hotkey since then no longer counts.
    /// @param newHotkey The hotkey that replaced the validator's; it has as much of this contract's stake as was recorded.
    function followSwap(bytes32 newHotkey) external nonReentrant {
        _requireAlive();
        bytes32 oldHotkey = _hotkey;
        if (!_isMissing(_recorded, _stakeOf(oldHotkey))) revert NothingMissing(oldHotkey);
        uint256 found = _stakeOf(newHotkey);
        if (_isMissing(_recorded, found)) revert NotFoundThere(newHotkey, _recorded, found);
        (_hotkey, _recorded) = (newHotkey, found);
        emit SwapFollowed(oldHotkey, newHotkey, found);
    }

    /// @notice Sets the fee, for the operator: a lower one at once, a higher one when everybody has had the time to leave.
    /// @param fee The fee, in parts of 10,000 of the rewards.
    function setFee(uint16 fee) external nonReentrant {
        _requireOperator(_operator);
        _requireAlive();
        if (fee > MAX_FEE) revert FeeTooHigh(fee, MAX_FEE);
        _accrue();
        uint64 fromBlock = SafeCast.toUint64(block.number);
        if (fee <= _fee) {
            (_fee, _nextFeeBlock) = (fee, 0);
        } else {
            fromBlock += DELAY + FEE_NOTICE;
            (_nextFee, _nextFeeBlock) = (fee, fromBlock);
        }
        emit FeeSet(fee, fromBlock);
    }

    /// @notice Names a successor, for the operator. Shares that were earned stay with who earned them.
    /// @param next Who may accept; zero takes a naming back.
    function nameOperator(address next) external {
        _requireOperator(_operator);
        _nextOperator = next;
        emit OperatorNamed(msg.sender, next);
    }

    /// @notice Becomes the operator, for the named successor. What was earned so far is the predecessor's.
    function acceptOperator() external nonReentrant {
        _requireOperator(_nextOperator);
        if (!isDissolved()) _accrue();
        (_operator, _nextOperator) = (msg.sender, address(0));
        emit OperatorChanged(msg.sender);
    }

    /// @notice The validator to which all is staked.
    /// @return validator Its hotkey.
    function hotkey() external view returns (bytes32 validator) {
        return _hotkey;
    }

    /// @notice Who earns the fee.
    /// @return current The operator.
    /// @return next Who may become it; zero if nobody.
    function operator() external view returns (address current, address next) {
        return (_operator, _nextOperator);
    }

    /// @notice How long withdrawals wait.
    /// @return blocks Blocks.
    function delay() external view returns (uint64 blocks) {
        return DELAY;
    }

    /// @notice The fee, in parts of 10,000 of the rewards.
    /// @return current Fee of the rewards since the pool was last used.
    /// @return next Fee that waits, if any.
    /// @return nextBlock From which block on; 0 if none waits.
    function fees() external view returns (uint16 current, uint16 next, uint64 nextBlock) {
        return (_fee, _nextFeeBlock == 0 ? 0 : _nextFee, _nextFeeBlock);
    }

    /// @notice Shares of a member.
    /// @param member The member.
    /// @return free Shares outside the queue.
    /// @return queued Shares in the queue.
    function sharesOf(address member) external view returns (uint256 free, uint256 queued) {
        return (_shares[member], _queued[member]);
    }

    /// @notice A withdrawal.
    /// @param id Its number.
    /// @return request As in Request.
    function requestOf(uint256 id) external view returns (Request memory request) {
        return _requests[id];
    }

    /// @notice The queue of withdrawals.
    /// @return head Number of the first that processQueue has not looked at.
    /// @return end Number that the next one gets.
    function queue() external view returns (uint256 head, uint256 end) {
        return (_head, _requests.length);
    }

    /// @notice Stake of this contract with the validator as it is now; 0 when the subnet is dissolved.
    /// @return alpha Alpha, 9 decimals.
    function totalAssets() public view returns (uint256 alpha) {
        return isDissolved() ? 0 : _stakeOf(_hotkey);
    }

    /// @notice Shares of all members, with those that the operator has earned but not yet got.
    /// @return shares Shares.
    function totalShares() public view returns (uint256 shares) {
        return _totalShares + (isDissolved() ? 0 : _feeShares(totalAssets()));
    }

    /// @notice Shares that alpha is worth, the operator's fee taken off.
    /// @param alpha Alpha, 9 decimals.
    /// @return shares Shares, rounded down.
    function convertToShares(uint256 alpha) external view returns (uint256 shares) {
        return _sharesFor(alpha, totalAssets(), totalShares());
    }

    /// @notice Alpha that shares are worth, the operator's fee taken off.
    /// @param shares Shares.
    /// @return alpha Alpha, 9 decimals, rounded down.
    function convertToAssets(uint256 shares) external view returns (uint256 alpha) {
        return _alphaFor(shares, totalAssets(), totalShares());
    }

    /// @notice TAO that a member can take once the subnet is dissolved.
    /// @param member The member.
    /// @return amountWei Its part of this contract's balance, in wei, rounded down; 0 while the subnet lives.
    function previewDissolved(address member) public view returns (uint256 amountWei) {
        if (!isDissolved() || _totalShares == 0) return 0;
        return Math.mulDiv(address(this).balance, _shares[member] + _queued[member], _totalShares);
    }

    function _requireOperator(address allowed) private view {
        if (msg.sender != allowed) revert NotOperator(msg.sender);
    }

    function _beginDeposit() private returns (uint256 assets) {
        _requireAlive();
        if (!_isValidator(_hotkey)) revert NotValidator(_hotkey);
        assets = _stakeOf(_hotkey);
        _requireStake(assets);
        _accrue();
    }

    function _requireStake(uint256 actual) private view {
        if (_isMissing(_recorded, actual)) revert StakeMissing(_hotkey, _recorded, actual);
    }

    /// @dev Makes shares at the price before the alpha came.
    function _endDeposit(uint256 assets, uint256 alpha, uint256 minShares) private returns (uint256 shares) {
        shares = _sharesFor(alpha, assets, _totalShares);
        if (shares == 0) revert NothingGained();
        if (shares < minShares) revert BelowMinimum(shares, minShares);
        _shares[msg.sender] += shares;
        _totalShares += shares;
        _record(0);
        emit Deposited(msg.sender, alpha, shares);
    }

    /// @dev Takes the shares of a ready request of the caller and returns the alpha that they are worth.
    function _redeemRequest(uint256 id) private returns (uint256 alpha) {
        _requireAlive();
        _accrue();
        if (id < _requests.length && block.number < _requests[id].readyBlock) {
            revert NotReady(id, _requests[id].readyBlock);
        }
        uint256 shares = _closeRequest(id);
        alpha = _alphaFor(shares, _stakeOf(_hotkey), _totalShares);
        if (alpha == 0) revert NothingGained();
        _totalShares -= shares;
    }

    /// @dev Takes a request of the caller out of the queue.
    function _closeRequest(uint256 id) private returns (uint256 shares) {
        if (id >= _requests.length || _requests[id].member != msg.sender) revert NotYourRequest(id, msg.sender);
        shares = _requests[id].shares;
        _queued[msg.sender] -= shares;
        delete _requests[id];
    }

    /// @dev Pays one request of the queue as stake.
    function _pay(uint256 id, Request memory request, uint256 alpha) private {
        delete _requests[id];
        _queued[request.member] -= request.shares;
        _totalShares -= request.shares;
        _giveStake(request.member, _hotkey, alpha);
        _record(alpha);
        emit Withdrawn(id, request.member, request.member, alpha);
    }

    /// @dev Gives the operator its part of what lifted the price above its highest so far, by the fee that held until now.
    /// While stake is missing nobody can tell the rewards, so all of it waits, a higher fee too.
    function _accrue() private {
        uint256 assets = _stakeOf(_hotkey);
        if (_isMissing(_recorded, assets)) return;
        uint256 made = _feeShares(assets);
        if (made != 0) {
            _shares[_operator] += made;
            _totalShares += made;
            emit FeeEarned(_operator, made);
        }
        _highestPrice = Math.max(_highestPrice, _price(assets, _totalShares));
        _recorded = assets;
        if (_nextFeeBlock != 0 && block.number >= _nextFeeBlock) (_fee, _nextFeeBlock) = (_nextFee, 0);
    }

    /// @dev Remembers the stake after the pool changed it: what is there, or, while stake is missing, what is expected.
    function _record(uint256 paid) private {
        uint256 expected = _recorded > paid ? _recorded - paid : 0;
        uint256 actual = _stakeOf(_hotkey);
        _recorded = _isMissing(expected, actual) ? expected : actual;
    }

    /// @dev Shares that are due to the operator.
    function _feeShares(uint256 assets) private view returns (uint256 shares) {
        uint256 price = _price(assets, _totalShares);
        if (price <= _highestPrice) return 0;
        uint256 gain = Math.mulDiv(price - _highestPrice, _totalShares, PRICE_UNIT);
        uint256 due = gain * _fee / FEE_BASE;
        return Math.mulDiv(due, _totalShares + VIRTUAL_SHARES, assets + VIRTUAL_ALPHA - due);
    }

    function _price(uint256 assets, uint256 shares) private pure returns (uint256 price) {
        return Math.mulDiv(assets + VIRTUAL_ALPHA, PRICE_UNIT, shares + VIRTUAL_SHARES);
    }

    function _sharesFor(uint256 alpha, uint256 assets, uint256 supply) private pure returns (uint256 shares) {
        return Math.mulDiv(alpha, supply + VIRTUAL_SHARES, assets + VIRTUAL_ALPHA);
    }

    function _alphaFor(uint256 shares, uint256 assets, uint256 supply) private pure returns (uint256 alpha) {
        return Math.mulDiv(shares, assets + VIRTUAL_ALPHA, supply + VIRTUAL_SHARES);
    }
}
