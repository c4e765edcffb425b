package state_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/account"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/chain/weights"
)

func addr(i byte) common.Address { return common.Address{0xaa, i} }

func TestLife(t *testing.T) {
	mem := state.NewMemory()
	balances := map[common.Address]*uint256.Int{}
	for i := byte(0); i < 10; i++ {
		balances[addr(i)] = new(uint256.Int).Mul(uint256.NewInt(100_000_000_000_000), uint256.NewInt(1_000_000_000))
	}
	g := state.NewGenesis(params.DevPreset(), addr(0), balances)
	for k, v := range g.Slots {
		mem.Set(k, v)
	}
	for a, b := range balances {
		mem.Credit(a, b)
	}
	author := addr(99)
	block := uint64(1)
	open := func() *state.State { return state.Open(mem.Host(block, author)) }
	check := func() {
		t.Helper()
		if broken := open().CheckInvariants(mem.SumBalances(), new(uint256.Int)); len(broken) > 0 {
			t.Fatal(block, broken)
		}
	}
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		check()
	}
	id := func(i byte) params.ID { return account.IDOf(addr(i)) }
	step := func(n int) {
		for range n {
			block++
			state.BeginBlock(mem.Host(block, author))
			check()
		}
	}
	check()
	step(1)
	netuid, err := open().Lifecycle.Register(id(1), id(1))
	must(err)
	must(open().Subnets.Start(id(1), netuid))
	must(open().Subnets.SetParam(id(0), netuid, subnet.ParamByName("subnet_emission_enabled"), uint256.NewInt(1)))
	must(open().Subnets.SetParam(id(1), netuid, subnet.ParamByName("commit_reveal_weights_enabled"), uint256.NewInt(0)))
	must(open().Subnets.SetTempo(id(0), netuid, 20))
	for i := byte(2); i < 6; i++ {
		_, err := open().Neurons.Register(id(i), id(i), netuid)
		must(err)
	}
	must(open().Stakes.Add(id(2), id(2), netuid, 100*unit.TAO))
	must(open().Stakes.Add(id(3), id(3), netuid, 50*unit.TAO))
	step(20)
	must(open().Weights.Set(id(2), netuid, 0, weights.Submission{Uids: []uint16{3, 4}, Values: []uint16{3, 1}}))
	must(open().Weights.Set(id(3), netuid, 0, weights.Submission{Uids: []uint16{3, 4}, Values: []uint16{3, 1}}))
	step(41)
	s := open()
	n := s.Neurons.At(netuid)
	t.Log(n.Incentive(0).Load(), n.Dividends().Load(), n.Emission().Load(), n.Permit().Load(), s.Pools.At(netuid).Tao(), s.Stakes.Stake(id(4), id(4), netuid))
	must(open().Stakes.Remove(id(2), id(2), netuid, 50*unit.OneAlpha))
	if n.Incentive(0).Get(3) <= n.Incentive(0).Get(4) || s.Stakes.Stake(id(4), id(4), netuid) == 0 {
		t.Error("the better miner earned no more")
	}
	for b := uint64(1); b <= block; b++ {
		ev, err := open().BlockEvents(b)
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range ev {
			t.Log(b, e.Kind.Name, e.Args)
		}
	}
}
