package state_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/chain/weights"
)

// What stake is worth: of a hotkey at spot prices, of a coldkey by sale with the fee valued in TAO. A sale of 10^9 alpha to
// 10^12 and 10^12 has a fee of 503,547 and brings 998,498,457 rao.
func TestStakeValues(t *testing.T) {
	c, netuid := tradingSubnet(t)
	c.giveStake(netuid, 10, 20, unit.OneAlpha)
	c.giveStake(netuid, 10, 21, 2*unit.OneAlpha)
	c.giveRootStake(10, 20, 5*unit.TAO)
	s := c.open()
	equal(t, "hotkey", s.Stakes.HotkeyValue(id(10)), 8*unit.TAO)
	equal(t, "coldkey on the subnet", s.Stakes.ColdkeyValue(id(20), &netuid), 998_498_457+503_547)
	equal(t, "coldkey", s.Stakes.ColdkeyValue(id(20), nil), 998_498_457+503_547+5*unit.TAO)
	equal(t, "coldkey's alpha", s.Stakes.ColdkeyStake(id(20), netuid), unit.OneAlpha)
	equal(t, "stranger", s.Stakes.ColdkeyValue(id(30), nil), 0)
	equal(t, "holders", len(s.Stakes.Holders(id(10), netuid)), 2)
	// 10^9 * 3 + 5 * 10^9 * 0.052677: the TAO weight has the bits 226245882.
	equal(t, "stake weight", s.Stakes.StakeWeight(id(10), netuid), 3_000_000_000+5_000_000_000*226_245_882>>32)
}

// A trace sees what the next epoch would read.
func TestEpochInput(t *testing.T) {
	c := newChain(t, params.DevPreset())
	netuid := c.newSubnet(1)
	c.register(netuid, 10)
	c.giveStake(netuid, 10, 10, 77)
	c.permit(netuid, 1)
	c.step(1)
	c.must(func(s *state.State) error { return s.Weights.Commit(id(10), netuid, 0, common.Hash{1}) })
	in := c.open().Epochs.Input(netuid, 0)
	equal(t, "uids", in.N, 2)
	equal(t, "block", in.Block, c.block)
	equal(t, "cutoff", in.ActivityCutoff, 5000) // 13889 * 360 / 1000
	equal(t, "stake", in.AlphaStake[1], 77)
	equal(t, "owner", in.HasOwner && in.OwnerUID == 0, true)
	equal(t, "permit", in.Permits[1], true)
	equal(t, "commit", in.CommitBlocks[1], c.block)
	equal(t, "bond cutoff", in.BondCutoff, 0) // block - tempo, saturating
}

// A SCALE list longer than 63 has a length of two bytes, one longer than 16,383 of four (subnets.md 4.4).
func TestCommitHashLengths(t *testing.T) {
	seen := map[common.Hash]int{}
	for _, n := range []int{63, 64, 16_383, 16_384} {
		list := make([]uint16, n)
		h := weights.CommitHash(id(1), 1, list, list, nil, 0)
		if other, found := seen[h]; found {
			t.Errorf("%d and %d give the same hash", n, other)
		}
		seen[h] = n
	}
}

// Parameters are found by name and by the hash of the name, and each is there once.
func TestParamLookup(t *testing.T) {
	names := map[string]bool{}
	for _, p := range subnet.Params() {
		if names[p.Name] {
			t.Errorf("%s is there twice", p.Name)
		}
		names[p.Name] = true
		if subnet.ParamByName(p.Name) != p || subnet.ParamByHash(p.Hash()) != p {
			t.Errorf("%s is not found", p.Name)
		}
	}
	for _, p := range subnet.GlobalParams() {
		if names[p.Name] {
			t.Errorf("%s is there twice", p.Name)
		}
		names[p.Name] = true
		if subnet.GlobalParamByName(p.Name) != p {
			t.Errorf("%s is not found", p.Name)
		}
	}
	equal(t, "unknown", subnet.ParamByName("no such") == nil && subnet.GlobalParamByName("no such") == nil, true)
	equal(t, "owner may set rho", subnet.ParamByName("rho").OwnerSettable(), true)
	equal(t, "owner may not set kappa", subnet.ParamByName("kappa").OwnerSettable(), false)
}
