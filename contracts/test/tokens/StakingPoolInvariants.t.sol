// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {StakingPool} from "../../src/tokens/StakingPool.sol";
import {ForgeProtocol} from "../doubles/ForgeProtocol.sol";
import {vm} from "../support/Vm.sol";
import {StakingPoolStage} from "./StakingPoolStage.sol";

/// @title Invariants of StakingPool
contract StakingPoolInvariantTest is StakingPoolStage {
    StakingPoolHandler private _handler;

    function setUp() public override {
        super.setUp();
        address[4] memory members = [_alice, _bob, _mallory, _operator];
        _handler = new StakingPoolHandler(_pool, _protocol, members);
        bytes4[] memory selectors = new bytes4[](9);
        selectors[0] = StakingPoolHandler.depositStake.selector;
        selectors[1] = StakingPoolHandler.depositTao.selector;
        selectors[2] = StakingPoolHandler.request.selector;
        selectors[3] = StakingPoolHandler.cancel.selector;
        selectors[4] = StakingPoolHandler.withdraw.selector;
        selectors[5] = StakingPoolHandler.process.selector;
        selectors[6] = StakingPoolHandler.reward.selector;
        selectors[7] = StakingPoolHandler.swapAndFollow.selector;
        selectors[8] = StakingPoolHandler.setFee.selector;
        _target(address(_handler), selectors);
    }

    /// @dev All in one function, because forge plays all calls again for each.
    function invariant_Pool() public view {
        uint256 free;
        uint256 queued;
        for (uint256 i = 0; i < 4; ++i) {
            (uint256 f, uint256 q) = _pool.sharesOf(_handler.members(i));
            (free, queued) = (free + f, queued + q);
        }
        vm.assertLe(free + queued, _pool.totalShares(), "shares are those of the members, and a fee that is due");
        vm.assertEq(queued, _handler.queuedShares(), "the queue holds what was asked for");
        vm.assertLe(_pool.convertToAssets(_pool.totalShares()), _pool.totalAssets() + 1, "all shares are backed");
        vm.assertEq(address(_pool).balance, 0, "no TAO stays");
        vm.assertGe(_pool.convertToAssets(1e24) + _handler.tolerance(), _handler.highestPrice(), "price");
    }

    function afterInvariant() public view {
        vm.assertGt(_handler.done(), 10, "calls that succeeded");
    }
}

/// @title Random calls
contract StakingPoolHandler is StakingPoolStage {
    uint256 public highestPrice;
    uint256 public tolerance;
    uint256 public done;
    address[4] public members;
    uint256 private _swaps;

    constructor(StakingPool pool, ForgeProtocol protocol, address[4] memory actors) {
        (_pool, _protocol, members, _operator) = (pool, protocol, actors, actors[3]);
        highestPrice = pool.convertToAssets(1e24);
    }

    modifier watched() {
        _;
        ++done;
        uint256 price = _pool.convertToAssets(1e24);
        if (price > highestPrice) highestPrice = price;
        tolerance += 20 * 1e24 / (_pool.totalShares() + 1e9) + 1;
    }

    function setUp() public override {}

    function depositStake(uint256 user, uint256 alpha) external watched {
        address who = members[user % 3];
        uint256 had = _stake(_pool.hotkey(), who);
        if (had >= 20e6) _depositStake(who, _bound(alpha, 10e6, had));
    }

    function depositTao(uint256 user, uint256 rao) external watched {
        address who = members[user % 3];
        if (who.balance >= 1 ether) _depositTao(who, _bound(rao, 10e6, who.balance / 1e9));
    }

    function request(uint256 user, uint256 part) external watched {
        address who = members[user % 4];
        uint256 had = _free(who);
        if (had != 0) _request(who, _bound(part, 1, had));
    }

    function cancel(uint256 which) external watched {
        (uint256 id, address who) = _open(which);
        if (who == address(0)) return;
        vm.prank(who);
        _pool.cancelWithdrawal(id);
    }

    function withdraw(uint256 which, bool tao) external watched {
        (uint256 id, address who) = _open(which);
        if (who == address(0) || _pool.convertToAssets(_pool.requestOf(id).shares) < 20e6) return;
        _wait();
        vm.prank(who);
        if (tao) _pool.withdrawTao(id, who, 0);
        else _pool.withdraw(id, who, 0);
    }

    function process(uint256 most) external watched {
        vm.roll(block.number + DELAY / 3);
        _pool.processQueue(most % 8);
    }

    function reward(uint256 alpha) external watched {
        _protocol.reward(NETUID, _pool.hotkey(), uint64(_bound(alpha, 1, 50e9)));
    }

    function swapAndFollow() external watched {
        bytes32 next = keccak256(abi.encode("swapped", ++_swaps));
        uint256 had = _pool.totalAssets();
        if (had < 10_000) return;
        _depositTaoForRecord();
        _protocol.swapHotkey(NETUID, _pool.hotkey(), next);
        _pool.followSwap(next);
    }

    function setFee(uint16 fee) external watched {
        vm.prank(_operator);
        _pool.setFee(fee % 3_001);
    }

    /// @dev Shares of all open requests.
    function queuedShares() external view returns (uint256 shares) {
        (, uint256 end) = _pool.queue();
        for (uint256 i = 0; i < end; ++i) {
            shares += _pool.requestOf(i).shares;
        }
    }

    /// @dev Rewards since the last use are not recorded yet, and the swap rounds; a call records them.
    function _depositTaoForRecord() private {
        _pool.processQueue(0);
    }

    function _open(uint256 which) private view returns (uint256 id, address who) {
        (, uint256 end) = _pool.queue();
        if (end == 0) return (0, address(0));
        id = which % end;
        who = _pool.requestOf(id).member;
    }
}
