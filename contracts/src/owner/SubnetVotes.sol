// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {ERC20Votes} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Votes.sol";
import {ERC20Wrapper} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Wrapper.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";

/// @title Votes of a subnet's stakers
/// @notice Wraps a SubnetToken one to one, so that its holders vote: whoever deposits keeps its part of the staked alpha and can
/// take the SubnetToken back at any time. What counts in a vote is what somebody had in the block in which it began.
/// @dev Dividends stay with the wrapped token, whose price they raise.
contract SubnetVotes is ERC20, ERC20Permit, ERC20Wrapper, ERC20Votes {
    /// @notice Wraps a token.
    /// @param token The SubnetToken.
    constructor(IERC20Metadata token)
        ERC20(string.concat("Votes of ", token.name()), string.concat("v", token.symbol()))
        ERC20Permit(string.concat("Votes of ", token.name()))
        ERC20Wrapper(token)
    {}

    /// @notice Takes SubnetTokens and gives as many votes. Who deposits for itself and has no delegate votes itself from then on.
    /// @param account Who gets them; somebody else's account votes only once it has a delegate.
    /// @param value Units of the SubnetToken, 18 decimals.
    /// @return success Always true.
    function depositFor(address account, uint256 value) public override returns (bool success) {
        if (account == msg.sender && delegates(account) == address(0)) _delegate(account, account);
        return super.depositFor(account, value);
    }

    /// @inheritdoc ERC20Wrapper
    function decimals() public view override(ERC20, ERC20Wrapper) returns (uint8 digits) {
        return super.decimals();
    }

    /// @inheritdoc ERC20Permit
    function nonces(address owner) public view override(ERC20Permit, Nonces) returns (uint256 nonce) {
        return super.nonces(owner);
    }

    function _update(address from, address to, uint256 value) internal override(ERC20, ERC20Votes) {
        super._update(from, to, value);
    }
}
