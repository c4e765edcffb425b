// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;

import {IAlpha, ALPHA_ADDRESS} from "@taochain/contracts/interfaces/IAlpha.sol";
import {IMetagraph, METAGRAPH_ADDRESS} from "@taochain/contracts/interfaces/IMetagraph.sol";
import {IStaking, STAKING_ADDRESS} from "@taochain/contracts/interfaces/IStaking.sol";
import {ISubnet, SUBNET_ADDRESS} from "@taochain/contracts/interfaces/ISubnet.sol";
import {ITaoErrors} from "@taochain/contracts/interfaces/ITaoErrors.sol";

/// @notice Uses the interfaces as a contract of somebody else would, the large structs included.
contract Consumer is ITaoErrors {
    function best(uint16 netuid) external view returns (bytes32 hotkey, string memory name) {
        IMetagraph.Metagraph memory m = IMetagraph(METAGRAPH_ADDRESS).getMetagraph(netuid);
        uint64 most;
        for (uint256 uid = 0; uid < m.hotkeys.length; uid++) {
            if (m.totalStakes[uid] >= most) (most, hotkey) = (m.totalStakes[uid], m.hotkeys[uid]);
        }
        name = ISubnet(SUBNET_ADDRESS).getSubnetInfo(netuid).name;
    }

    function first(uint16 netuid) external view returns (IMetagraph.Neuron memory neuron) {
        IMetagraph.Neuron[] memory list = IMetagraph(METAGRAPH_ADDRESS).getNeurons(netuid, 0, 1);
        if (list.length == 0) revert UidNotExists(netuid, 0);
        neuron = list[0];
    }

    function buy(bytes32 hotkey, uint16 netuid, uint256 amountRao) external {
        IAlpha.Quote memory quote = IAlpha(ALPHA_ADDRESS).quoteBuy(netuid, amountRao);
        require(quote.priceImpact < 0.01e18, "too dear");
        IStaking(STAKING_ADDRESS).addStake(hotkey, amountRao, netuid);
    }
}
