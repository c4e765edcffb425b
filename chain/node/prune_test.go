package node

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/taochain/taochain/bindings/neuron"
	"github.com/taochain/taochain/bindings/subnet"
	"github.com/taochain/taochain/chain/genesis"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/ss58"
)

// TestPruneBlobs sets weights again and again on a pruned chain: the rows that
// recent states need stay, older ones go.
func TestPruneBlobs(t *testing.T) {
	n := startNode(t, Config{Genesis: genesis.Dev(), DataDir: t.TempDir(), Pruned: true, Dev: &DevConfig{TimeStep: 1}})
	n.Sealer().keptStates = 100
	client := n.Client()
	accounts := genesis.DevAccounts()
	send := func(from int, to common.Address, data []byte) {
		t.Helper()
		nonce, err := client.PendingNonceAt(t.Context(), accounts[from].Address)
		if err != nil {
			t.Fatal(err)
		}
		tx := types.MustSignNewTx(accounts[from].PrivateKey, types.LatestSignerForChainID(big.NewInt(genesis.DevChainID)), &types.DynamicFeeTx{
			ChainID: big.NewInt(genesis.DevChainID), Nonce: nonce, To: &to, Data: data, Gas: 3_000_000, GasFeeCap: big.NewInt(genesis.DefaultBaseFee),
		})
		if err := client.SendTransaction(t.Context(), tx); err != nil {
			t.Fatal(err)
		}
		if _, err := n.Sealer().Seal(); err != nil {
			t.Fatal(err)
		}
		receipt, err := client.TransactionReceipt(t.Context(), tx.Hash())
		if err != nil || receipt.Status != types.ReceiptStatusSuccessful {
			t.Fatalf("transaction to %s failed: %+v, %v", to, receipt, err)
		}
	}
	id := func(i int) [32]byte { return ss58.AccountID(accounts[i].Address) }
	subnets, neurons := subnet.NewSubnet(), neuron.NewNeuron()
	const netuid = 1
	send(1, params.SubnetAddress, subnets.PackRegisterNetwork(id(1)))
	send(1, params.SubnetAddress, subnets.PackStartCall(netuid))
	send(1, params.SubnetAddress, subnets.PackSetCommitRevealWeightsEnabled(netuid, false))
	for i := 2; i < 4; i++ {
		send(i, params.NeuronAddress, neurons.PackBurnedRegister(netuid, id(i)))
	}

	// Each row is written by the owner's hotkey, which may always set weights.
	written := map[uint64]common.Hash{}
	head := func() uint64 { return n.Ethereum().BlockChain().CurrentBlock().Number.Uint64() }
	for head() < pruneInterval+5 {
		// Weights are scaled so that the largest is 65535, so the ratio changes.
		send(1, params.NeuronAddress, neurons.PackSetWeights(netuid, []uint16{1, 2}, []uint16{60_000, uint16(head())}, 0))
		state, db, _, err := n.State(rpc.LatestBlockNumber)
		if err != nil {
			t.Fatal(err)
		}
		written[head()] = db.GetCodeHash(state.Neurons.At(netuid).Blobs()[1].Account())
	}
	kept, gone := 0, 0
	for block, hash := range written {
		// The row of a block is needed until the block before its successor.
		needed := block+1 > pruneInterval-100
		found := len(rawdb.ReadCode(n.Ethereum().ChainDb(), hash)) > 0
		if found != needed {
			t.Errorf("row of block %d: stored %t, needed %t", block, found, needed)
		}
		if found {
			kept++
		} else {
			gone++
		}
	}
	if kept == 0 || gone == 0 {
		t.Errorf("%d rows kept, %d gone", kept, gone)
	}
}
