package node

import (
	"context"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/genesis"
)

// TestSendInARow sends several transactions of one sender and seals at once,
// many times: each block has all of them, and the pending nonce is never behind.
func TestSendInARow(t *testing.T) {
	n := startNode(t, devConfig())
	client := n.Client()
	accounts := genesis.DevAccounts()
	rounds := 150
	if testing.Short() {
		rounds = 30
	}
	const perRound = 6
	for range rounds {
		for i := range perRound {
			from := i % 2
			nonce, err := client.PendingNonceAt(t.Context(), accounts[from].Address)
			if err != nil {
				t.Fatal(err)
			}
			tx := sign(t, n, accounts[from].PrivateKey, &types.DynamicFeeTx{Nonce: nonce, To: &accounts[5].Address, Value: big.NewInt(1), Gas: 21_000})
			if err := client.SendTransaction(t.Context(), tx); err != nil {
				t.Fatalf("nonce %d: %v", nonce, err)
			}
		}
		block, err := n.Sealer().Seal()
		if err != nil {
			t.Fatal(err)
		}
		if len(block.Transactions()) != perRound {
			t.Fatalf("block %d has %d transactions, want %d", block.NumberU64(), len(block.Transactions()), perRound)
		}
	}
}

func TestSendRawTransactionRefusals(t *testing.T) {
	n := startNode(t, devConfig())
	account := genesis.DevAccounts()[0]
	encode := func(tx *types.Transaction) hexutil.Bytes {
		data, err := tx.MarshalBinary()
		if err != nil {
			t.Fatal(err)
		}
		return data
	}
	unprotected, err := types.SignTx(types.NewTx(&types.LegacyTx{To: &account.Address, Gas: 21_000, GasPrice: big.NewInt(1e11)}), types.HomesteadSigner{}, account.PrivateKey)
	if err != nil {
		t.Fatal(err)
	}
	blob, err := types.SignNewTx(account.PrivateKey, types.LatestSignerForChainID(big.NewInt(42)), &types.BlobTx{
		ChainID: uint256.NewInt(42), Gas: 21_000, GasFeeCap: uint256.NewInt(1e11), BlobFeeCap: uint256.NewInt(1), BlobHashes: []common.Hash{{1}},
	})
	if err != nil {
		t.Fatal(err)
	}
	other, err := types.SignNewTx(account.PrivateKey, types.LatestSignerForChainID(big.NewInt(43)), &types.DynamicFeeTx{
		ChainID: big.NewInt(43), To: &account.Address, Gas: 21_000, GasFeeCap: big.NewInt(1e11),
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name string
		data hexutil.Bytes
		want string
	}{
		{"no transaction", hexutil.Bytes{1, 2, 3}, "rlp"},
		{"empty", hexutil.Bytes{}, "typed transaction too short"},
		{"without a chain id", encode(unprotected), errUnprotected.Error()},
		{"with blobs", encode(blob), errBlobs.Error()},
		{"of another chain", encode(other), "invalid chain id"},
	} {
		t.Run(c.name, func(t *testing.T) {
			err := n.Attach().CallContext(context.Background(), nil, "eth_sendRawTransaction", c.data)
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("error %v, want one with %q", err, c.want)
			}
		})
	}
}
