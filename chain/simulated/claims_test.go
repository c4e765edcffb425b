package simulated

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/taochain/taochain/bindings/staking"
	"github.com/taochain/taochain/chain/emission"
	"github.com/taochain/taochain/chain/genesis"
	"github.com/taochain/taochain/chain/node"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/ss58"
)

// TestClaimsFollowTheParentHash: each block claims for the coldkeys that its parent's hash draws. The block is executed when
// it is built and again when it is inserted, so that both must draw the same (economy.md 5.4).
func TestClaimsFollowTheParentHash(t *testing.T) {
	b := New(t)
	chainID := big.NewInt(genesis.DevChainID)
	var index []common.Hash // a claim puts its caller into the index
	for _, a := range genesis.DevAccounts()[:4] {
		tx := types.MustSignNewTx(a.PrivateKey, types.LatestSignerForChainID(chainID), &types.DynamicFeeTx{
			ChainID: chainID, To: &params.StakingAddress, Data: staking.NewStaking().PackClaimRoot([]uint16{1}), Gas: 200_000,
			GasFeeCap: big.NewInt(2 * genesis.DefaultBaseFee),
		})
		if err := b.Client().SendTransaction(t.Context(), tx); err != nil {
			t.Fatal(err)
		}
		b.Commit()
		if !included(t, b, tx) {
			t.Fatal("the claim is not included")
		}
		index = append(index, ss58.AccountID(a.Address))
	}
	drawn := map[int]int{}
	for range 12 {
		hash := b.Commit()
		header, err := b.Client().HeaderByHash(t.Context(), hash)
		if err != nil {
			t.Fatal(err)
		}
		want := emission.AutoClaimIndices(header.ParentHash, 5, uint64(len(index)))
		drawn[len(want)]++
		var events []node.Event
		if err := b.RPC().Call(&events, "tao_getBlockEvents", hexutil.EncodeBig(header.Number)); err != nil {
			t.Fatal(err)
		}
		var got []common.Hash
		for _, e := range events {
			if e.Name == "RootClaimed" {
				got = append(got, common.HexToHash(e.Args["coldkey"].(string)))
			}
		}
		if len(got) != len(want) {
			t.Fatalf("block %d claims for %d, want %d", header.Number, len(got), len(want))
		}
		for i, at := range want {
			if got[i] != index[at] {
				t.Errorf("block %d, claim %d: %s, want %s", header.Number, i, got[i], index[at])
			}
		}
	}
	if len(drawn) < 2 {
		t.Errorf("every block drew as many: %v", drawn)
	}
}
