package node

import (
	"context"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/taochain/taochain/bindings/subnet"
	"github.com/taochain/taochain/chain/genesis"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/ss58"
)

// TestTaoAPI follows a subnet's first epoch through events and subscription, and checks the money on the way.
func TestTaoAPI(t *testing.T) {
	n := startNode(t, Config{Genesis: genesis.Dev(), NoRPC: true, Dev: &DevConfig{TimeStep: 1}})
	connection := n.Attach()
	defer connection.Close()
	heads := make(chan HeadEvents, 1000)
	subscription, err := connection.Subscribe(t.Context(), "tao", heads, "blockEvents")
	if err != nil {
		t.Fatal(err)
	}
	defer subscription.Unsubscribe()

	owner := genesis.DevAccounts()[1]
	subnets := subnet.NewSubnet()
	for nonce, data := range [][]byte{subnets.PackRegisterNetwork(ss58.AccountID(owner.Address)), subnets.PackStartCall(1)} {
		tx := types.MustSignNewTx(owner.PrivateKey, types.LatestSignerForChainID(big.NewInt(genesis.DevChainID)), &types.DynamicFeeTx{
			ChainID: big.NewInt(genesis.DevChainID), Nonce: uint64(nonce), To: &params.SubnetAddress, Data: data, Gas: 3_000_000,
			GasFeeCap: big.NewInt(genesis.DefaultBaseFee),
		})
		if err := n.Client().SendTransaction(t.Context(), tx); err != nil {
			t.Fatal(err)
		}
	}
	// The subnet is made in block 1 with tempo 360; its netuid staggers the first epoch by one block.
	const epochBlock = 360
	if err := n.Sealer().Mine(context.Background(), epochBlock+1, 0); err != nil {
		t.Fatal(err)
	}

	var events []Event
	if err := connection.Call(&events, "tao_getBlockEvents", "0x168"); err != nil {
		t.Fatal(err)
	}
	if len(events) != 2 || events[0].Name != "EpochRan" || events[0].Args["netuid"] != float64(1) || events[1].Name != "EmissionPaid" {
		t.Errorf("events of block %d: %+v", epochBlock, events)
	}
	for number := uint64(1); number <= epochBlock; number++ {
		head := <-heads
		want := 0
		if number == epochBlock {
			want = 2
		}
		if uint64(head.Block) != number || len(head.Events) != want {
			t.Fatalf("subscription: block %d has %d events, want block %d with %d", head.Block, len(head.Events), number, want)
		}
	}
	var result Invariants
	for _, block := range [][]any{{"latest"}, {"0x1"}, {"0x168"}, {}} {
		if err := connection.Call(&result, "tao_checkInvariants", block...); err != nil {
			t.Fatal(err)
		}
		if !result.Holds || result.BurnedFeesWei.ToInt().Sign() <= 0 {
			t.Errorf("invariants at %v: %+v", block, result)
		}
	}
	err = connection.Call(&events, "tao_getBlockEvents", "0xffff")
	if err == nil || !strings.Contains(err.Error(), ErrUnknownBlock.Error()) {
		t.Errorf("events of a block to come: %v", err)
	}
	if _, _, _, err := n.State(rpc.BlockNumber(70_000)); err == nil {
		t.Error("the state of a block to come was opened")
	}
}
