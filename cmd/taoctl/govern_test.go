package main

import (
	"context"
	"errors"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/rogpeppe/go-internal/testscript"

	"github.com/taochain/taochain/bindings/governance"
	"github.com/taochain/taochain/chain/genesis"
	"github.com/taochain/taochain/chain/params"
)

// govern sets a global parameter as the admin of the script's chain: `govern NAME VALUE`.
func govern(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: govern NAME VALUE")
	}
	value, ok := new(big.Int).SetString(args[1], 10)
	if !ok {
		ts.Fatalf("%q is not a number", args[1])
	}
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	client, err := ethclient.Dial(ts.Getenv("TAO_RPC_URL"))
	ts.Check(err)
	defer client.Close()
	admin, chainID := genesis.DevAccounts()[genesis.AdminAccount], big.NewInt(genesis.DevChainID)
	nonce, err := client.PendingNonceAt(ctx, admin.Address)
	ts.Check(err)
	tx := types.MustSignNewTx(admin.PrivateKey, types.LatestSignerForChainID(chainID), &types.DynamicFeeTx{
		ChainID: chainID, Nonce: nonce, To: &params.GovernanceAddress, Gas: 200_000, GasFeeCap: big.NewInt(2 * genesis.DefaultBaseFee),
		Data: governance.NewGovernance().PackSetGlobalParam(crypto.Keccak256Hash([]byte(args[0])), value),
	})
	ts.Check(client.SendTransaction(ctx, tx))
	receipt, err := client.TransactionReceipt(ctx, tx.Hash())
	for errors.Is(err, ethereum.NotFound) {
		time.Sleep(5 * time.Millisecond)
		receipt, err = client.TransactionReceipt(ctx, tx.Hash())
	}
	ts.Check(err)
	if receipt.Status != types.ReceiptStatusSuccessful {
		ts.Fatalf("%s cannot be set to %s", args[0], args[1])
	}
}
