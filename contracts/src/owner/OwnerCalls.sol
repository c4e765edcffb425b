// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {INeuron, NEURON_ADDRESS} from "../interfaces/INeuron.sol";
import {IStaking, STAKING_ADDRESS} from "../interfaces/IStaking.sol";
import {SUBNET_ADDRESS} from "../interfaces/ISubnet.sol";

/// @title What a SubnetOwner may call
/// @notice Everything of precompile 0x803, which acts for subnets that the caller owns and for nothing else; of 0x805 what
/// handles the caller's own stake; of 0x804 what handles its hotkeys. Left out is what would give others a standing right
/// that no timelock holds up: proxies, allowances of stake, and the coldkey swap, for which SubnetOwner has functions of its own.
/// @dev A list of what is allowed, so that a function which the chain adds is refused until somebody has looked at it; only
/// 0x803 is open as a whole.
library OwnerCalls {
    /// @notice Whether a SubnetOwner may call a function.
    /// @param precompile The precompile.
    /// @param selector The function.
    /// @return allowed Whether it may.
    function isAllowed(address precompile, bytes4 selector) internal pure returns (bool allowed) {
        if (precompile == SUBNET_ADDRESS) return true;
        if (precompile == STAKING_ADDRESS) return _tradesStake(selector) || _handlesStake(selector);
        if (precompile == NEURON_ADDRESS) return _handlesHotkeys(selector);
        return false;
    }

    function _tradesStake(bytes4 selector) private pure returns (bool trades) {
        return selector == IStaking.addStake.selector || selector == IStaking.addStakeLimit.selector
            || selector == IStaking.addStakeBurn.selector || selector == IStaking.addStakeRecycle.selector
            || selector == IStaking.removeStake.selector || selector == IStaking.removeStakeLimit.selector
            || selector == IStaking.removeStakeFull.selector || selector == IStaking.removeStakeFullLimit.selector
            || selector == IStaking.unstakeAll.selector || selector == IStaking.unstakeAllAlpha.selector
            || selector == IStaking.moveStake.selector || selector == IStaking.transferStake.selector
            || selector == IStaking.swapStake.selector || selector == IStaking.swapStakeLimit.selector
            || selector == IStaking.burnAlpha.selector
            || selector == bytes4(keccak256("recycleAlpha(bytes32,uint64,uint16)"))
            || selector == bytes4(keccak256("recycleAlpha(bytes32,uint256,uint256)"));
    }

    function _handlesStake(bytes4 selector) private pure returns (bool handles) {
        return selector == IStaking.lockStake.selector || selector == IStaking.moveLock.selector
            || selector == IStaking.setPerpetualLock.selector || selector == IStaking.setRejectLockedAlpha.selector
            || selector == IStaking.claimRoot.selector || selector == IStaking.setRootClaimType.selector
            || selector == IStaking.setRootClaimThreshold.selector || selector == IStaking.increaseTake.selector
            || selector == IStaking.decreaseTake.selector || selector == IStaking.setChildkeyTake.selector
            || selector == IStaking.setMinChildkeyTakePerSubnet.selector
            || selector == IStaking.setAutoParentDelegationEnabled.selector
            || selector == IStaking.setColdkeyAutoStakeHotkey.selector;
    }

    function _handlesHotkeys(bytes4 selector) private pure returns (bool handles) {
        return selector == INeuron.tryAssociateHotkey.selector || selector == INeuron.burnedRegister.selector
            || selector == INeuron.registerLimit.selector || selector == INeuron.rootRegister.selector
            || selector == INeuron.setChildren.selector || selector == INeuron.setIdentity.selector
            || selector == INeuron.swapHotkey.selector || selector == INeuron.swapHotkeyV2.selector;
    }
}
