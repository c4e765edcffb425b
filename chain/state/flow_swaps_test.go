package state_test

import (
	"encoding/json"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/chain/account"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/unit"
)

// jump goes to a later block without its hooks.
func (c *chain) jump(block uint64) { c.block = block }

func TestFlowHotkeySwapLimits(t *testing.T) {
	f := flow(t, "hotkey_swap_limits")
	const C, H, J, K, D, other = 2, 3, 4, 5, 6, 7
	start := func() *chain {
		c := newChain(t, params.TestPreset())
		c.must(func(s *state.State) error { return s.Accounts.ClaimHotkey(id(H), id(C)) })
		return c
	}
	c := start()
	swap := func(old, hotkey int) error {
		return c.try(func(s *state.State) error { return s.KeySwaps.Hotkey(id(C), id(old), id(hotkey), false) })
	}
	f.outcome(t, "a", swap(H, J))
	f.outcome(t, "b", swap(J, K))
	c.jump(c.block + 1000)
	f.outcome(t, "b", swap(J, K)) // exactly the limit is too soon as well
	c.jump(c.block + 7200 + 1)
	f.outcome(t, "c", swap(J, K))

	c = start()
	c.giveStake(params.Root, D, other, 1_000_000)
	c.must(func(s *state.State) error { // as if it had been bought
		s.Accounts.Mint(params.SubnetAccount(params.Root), 1_000_000)
		s.Pools.At(params.Root).AddTao(1_000_000)
		return nil
	})
	f.outcome(t, "d, both", swap(H, D))
	f.outcome(t, "d, both", c.try(func(s *state.State) error {
		return s.KeySwaps.HotkeyOn(id(C), id(H), id(D), params.Root, false)
	}))
}

func TestFlowColdkeyAnnounceCost(t *testing.T) {
	f := flow(t, "coldkey_announce_cost")
	const ED = 500 // the scenario's existential deposit, which is TAO like any other here
	c := newChain(t, params.TestPreset())
	coldkey := account.IDOf(common.Address{0xcc})
	c.must(func(s *state.State) error {
		s.Accounts.Link(common.Address{0xcc})
		from := address(2)
		return s.Accounts.Move(from, common.Address{0xcc}, params.KeySwapCost+ED)
	})
	hash1, hash2 := common.Hash{1}, common.Hash{2}
	delay, again := c.open().Subnets.ColdkeySwapDelay(), c.open().Subnets.ColdkeyReannounceDelay()
	equal(t, "delay", delay, 36_000)
	equal(t, "delay until another announcement", again, 7_200)
	b := c.block
	announce := func(hash common.Hash) error {
		return c.try(func(s *state.State) error { return s.KeySwaps.Announce(coldkey, hash) })
	}
	check := func(when, stored, due string, hash common.Hash, dueBlock uint64, name string) {
		t.Helper()
		equal(t, when, string(f.find(t, when).Value), `"ED"`)
		equal(t, when, c.open().Accounts.Balance(coldkey), unit.Rao(ED))
		want, err := json.Marshal([]string{due, name})
		if err != nil {
			t.Fatal(err)
		}
		var have []string
		if err := json.Unmarshal(f.find(t, stored).Value, &have); err != nil {
			t.Fatal(err)
		}
		got, err := json.Marshal(have)
		if err != nil {
			t.Fatal(err)
		}
		equal(t, stored, string(got), string(want))
		v, ok := c.open().KeySwaps.Announced(coldkey)
		equal(t, stored, ok, true)
		equal(t, stored, v.Due, dueBlock)
		equal(t, stored, v.Hash, hash)
	}
	if err := announce(hash1); err != nil {
		t.Fatal(err)
	}
	check("after 1: balance", "stored", "b + D", hash1, b+delay, "hash 1")
	f.outcome(t, "2", announce(hash2))
	c.jump(b + delay + again - 1)
	f.outcome(t, "2", announce(hash2)) // until then
	c.jump(b + delay + again)
	f.outcome(t, "3", announce(hash2))
	check("after 3: balance", "after 3: stored", "b + 2D + R", hash2, b+2*delay+again, "hash 2")
}
