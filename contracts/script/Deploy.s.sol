// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.30;

import {Pipeline} from "../src/Pipeline.sol";
import {CommodityMarket} from "../src/market/CommodityMarket.sol";
import {SubnetOwnerFactory} from "../src/owner/SubnetOwnerFactory.sol";
import {LiquidityPoolFactory} from "../src/pools/LiquidityPoolFactory.sol";
import {SwapRouter} from "../src/pools/SwapRouter.sol";
import {SubnetTokenFactory} from "../src/tokens/SubnetTokenFactory.sol";
import {ScriptVm} from "./ScriptVm.sol";

/// @title Deployment of the contracts that all subnets share
/// @notice The factories of tokens, pools and subnet owners, the router over the pools, Pipeline, and CommodityMarket:
/// forge script contracts/script/Deploy.s.sol --rpc-url http://127.0.0.1:8545 --private-key KEY --broadcast
/// @dev Forge runs the script in an EVM of its own, which has no precompiles: only what needs none to be deployed is here.
/// The token and the pool of a subnet are made by the factories afterwards.
contract Deploy {
    ScriptVm private constant VM = ScriptVm(0x7109709ECfa91a80626fF3989D68f67F5b1DD12D);

    /// @notice Tells forge that this is never deployed, so that it may be larger than EIP-170 allows.
    bool public constant IS_SCRIPT = true;

    /// @notice The fee of pools where POOL_FEE names none, in parts of 1e6: 0.3 %.
    uint256 public constant DEFAULT_FEE = 3_000;

    /// @notice Deploys all six from the account whose key forge was given. The environment variable POOL_FEE sets the fee
    /// of pools, in parts of 1e6.
    /// @return tokens The factory of subnet tokens.
    /// @return pools The factory of liquidity pools.
    /// @return router The router.
    /// @return pipeline The market of jobs of several stages.
    /// @return market The market of digital goods.
    /// @return owners The factory of subnet owners.
    function run()
        external
        returns (
            SubnetTokenFactory tokens,
            LiquidityPoolFactory pools,
            SwapRouter router,
            Pipeline pipeline,
            CommodityMarket market,
            SubnetOwnerFactory owners
        )
    {
        uint256 fee = VM.envOr("POOL_FEE", DEFAULT_FEE);
        VM.startBroadcast();
        tokens = new SubnetTokenFactory();
        pools = new LiquidityPoolFactory(fee);
        router = new SwapRouter(pools);
        pipeline = new Pipeline();
        market = new CommodityMarket(tokens);
        owners = new SubnetOwnerFactory();
        VM.stopBroadcast();
    }
}
