package main

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/rogpeppe/go-internal/testscript"

	"github.com/taochain/taochain/bindings/liquiditypoolfactory"
	"github.com/taochain/taochain/bindings/subnettokenfactory"
	"github.com/taochain/taochain/bindings/swaprouter"
)

// market deploys the factories and the router from the first account of the script's chain, and names them in the environment.
func market(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) > 0 {
		ts.Fatalf("usage: market")
	}
	ctx := context.Background()
	client, err := ethclient.Dial(ts.Getenv("TAO_RPC_URL"))
	ts.Check(err)
	defer client.Close()
	key, err := crypto.HexToECDSA("ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80")
	ts.Check(err)
	id, err := client.ChainID(ctx)
	ts.Check(err)
	deploy := bind.DefaultDeployer(bind.NewKeyedTransactor(key, id), client)
	put := func(meta *bind.MetaData, input []byte) common.Address {
		result, err := bind.LinkAndDeploy(&bind.DeploymentParams{Contracts: []*bind.MetaData{meta}, Inputs: map[string][]byte{meta.ID: input}}, deploy)
		ts.Check(err)
		_, err = bind.WaitDeployed(ctx, client, result.Txs[meta.ID].Hash())
		ts.Check(err)
		return result.Addresses[meta.ID]
	}
	tokens := put(&subnettokenfactory.SubnetTokenFactoryMetaData, nil)
	pools := put(&liquiditypoolfactory.LiquidityPoolFactoryMetaData, liquiditypoolfactory.NewLiquidityPoolFactory().PackConstructor(big.NewInt(3_000)))
	router := put(&swaprouter.SwapRouterMetaData, swaprouter.NewSwapRouter().PackConstructor(pools))
	ts.Setenv("TAO_TOKEN_FACTORY", tokens.Hex())
	ts.Setenv("TAO_ROUTER", router.Hex())
}
